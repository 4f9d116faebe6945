//! The proxy does what it says: everything else is built on that.

use super::*;
use tokio::io::AsyncBufReadExt;

/// Answers each request with its path and how many requests came before it.
async fn portal() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(Mutex::new(0));
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                let (from, mut to) = connection.into_split();
                let mut lines = tokio::io::BufReader::new(from).lines();
                let mut path = String::new();
                while let Ok(Some(line)) = lines.next_line().await {
                    if let Some(asked) = asked_for(line.as_bytes()) {
                        path = asked;
                    } else if line.is_empty() {
                        let number = std::mem::replace(&mut *lock(&count), 0) + 1;
                        *lock(&count) = number;
                        let body = format!("{path} {number}");
                        let answer =
                            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                        to.write_all(answer.as_bytes()).await.unwrap();
                    }
                }
            });
        }
    });
    address
}

struct World {
    proxy: Proxy,
    client: reqwest::Client,
}

impl World {
    async fn new() -> Self {
        let client = reqwest::Client::builder().read_timeout(Duration::from_millis(300)).build().unwrap();
        Self { proxy: Proxy::start(portal().await).await, client }
    }

    async fn get(&self, path: &str) -> Result<String, reqwest::Error> {
        self.client.get(format!("{}{path}", self.proxy.base_url())).send().await?.text().await
    }

    async fn got(&self, path: &str) -> String {
        self.get(path).await.unwrap()
    }
}

#[tokio::test]
async fn everything_passes_and_is_counted() {
    let world = World::new().await;
    assert_eq!(world.got("/a").await, "/a 1");
    assert_eq!(world.got("/b?c=d").await, "/b 2");
    let seen = world.proxy.until(|traffic| traffic.answers == 2).await;
    assert_eq!((seen.requests, seen.struck), (2, 0));
    assert_eq!((seen.from_app, seen.from_portal), (seen.to_portal, seen.to_app));
}

#[tokio::test]
async fn a_script_strikes_the_requests_that_it_names_and_no_others() {
    let world = World::new().await;
    let cut = Fault::Cut { way: Way::ToApp, after: 5 };
    world.proxy.script("/a", [cut, Fault::Truncate { after: 40 }, Fault::None]);
    assert_eq!(world.got("/b").await, "/b 1");
    assert!(world.get("/a").await.is_err(), "cut in its head");
    assert!(world.get("/a").await.is_err(), "ended before its length");
    assert_eq!(world.got("/a").await, "/a 4", "and the portal saw all of them");
    assert_eq!(world.proxy.traffic().struck, 2);
}

#[tokio::test]
async fn a_request_that_is_cut_off_never_reaches_the_portal_whole() {
    let world = World::new().await;
    world.proxy.script("/a", [Fault::Cut { way: Way::ToPortal, after: 10 }]);
    assert!(world.get("/a").await.is_err());
    assert_eq!(world.got("/a").await, "/a 1");
}

#[tokio::test]
async fn what_has_stalled_arrives_late_and_so_comes_twice() {
    let world = World::new().await;
    world.proxy.script("/a", [Fault::Stall { way: Way::ToPortal, after: 0 }]);
    assert!(world.get("/a").await.unwrap_err().is_timeout(), "nobody answers");
    assert_eq!(world.got("/a").await, "/a 1", "the second try does");
    world.proxy.heal();
    world.proxy.until(|traffic| traffic.answers == 2).await;
    assert_eq!(world.got("/a").await, "/a 3", "the first one has come as well by now");
}

#[tokio::test]
async fn a_partition_in_one_direction_lets_the_other_pass() {
    let world = World::new().await;
    world.proxy.partition(Way::ToApp);
    assert!(world.get("/a").await.unwrap_err().is_timeout());
    let seen = world.proxy.traffic();
    assert!(seen.to_portal > 0 && seen.from_portal > 0 && seen.to_app == 0, "{seen:?}");
    world.proxy.heal();
    assert_eq!(world.got("/a").await, "/a 2");
}

#[tokio::test]
async fn whole_answers_overtake_each_other() {
    let world = World::new().await;
    world.proxy.script("/late", [Fault::Overtaken]);
    let order = Mutex::new(Vec::new());
    let note = async |path: &str| {
        let answer = world.got(path).await;
        lock(&order).push(answer);
    };
    let early = async {
        world.proxy.until(|traffic| traffic.from_portal > 0).await;
        note("/early").await;
    };
    tokio::join!(note("/late"), early);
    assert_eq!(*lock(&order), ["/early 2", "/late 1"]);
}

#[tokio::test]
async fn a_broken_cache_answers_with_what_was() {
    let world = World::new().await;
    world.proxy.script("/a", [Fault::Stale, Fault::None, Fault::None, Fault::None, Fault::Stale]);
    assert_eq!(world.got("/a").await, "/a 1", "there was nothing before");
    for n in 2..=4 {
        assert_eq!(world.got("/a").await, format!("/a {n}"));
    }
    assert_eq!(world.got("/a").await, "/a 2");
    assert_eq!(world.got("/a").await, "/a 6");
}

#[tokio::test]
async fn a_storm_is_the_same_for_the_same_seed_and_ends_when_the_network_heals() {
    let drawn = |seed| {
        let mut random = StdRng::seed_from_u64(seed);
        (0..50).map(|_| any(&mut random)).collect::<Vec<_>>()
    };
    assert_eq!(drawn(1), drawn(1));
    assert_ne!(drawn(1), drawn(2));
    let world = World::new().await;
    world.proxy.storm(1, 1_000);
    for _ in 0..20 {
        let _ = world.get("/a").await;
    }
    assert!(world.proxy.traffic().struck > 0, "some of it struck");
    world.proxy.heal();
    assert!(world.get("/a").await.is_ok());
}

#[tokio::test]
async fn forgotten_connections_are_silent_for_ever_and_new_ones_are_fine() {
    let world = World::new().await;
    assert_eq!(world.got("/a").await, "/a 1");
    world.proxy.forget();
    assert!(
        world.get("/b").await.unwrap_err().is_timeout(),
        "it goes over the connection that was forgotten"
    );
    world.proxy.heal();
    assert_eq!(world.got("/c").await, "/c 2", "over a new one");
    world.proxy.black_hole();
    assert!(world.get("/d").await.unwrap_err().is_timeout());
    assert!(world.get("/e").await.unwrap_err().is_timeout(), "new ones lead nowhere, either");
    world.proxy.heal();
    assert_eq!(world.got("/f").await, "/f 3");
}
