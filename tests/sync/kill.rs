//! `kill -9` in the middle of a first sync of 100,000 entitlements, at ten random moments (docs/SYNC.md, rule 4).

use crate::support::{PASSWORD, Session, entitlements};
use licet_mirror::{Mirror, Phase, RawKey};
use licet_protocol::feed::{Order, Record};
use licet_sync::TokenSource;
use licet_testkit::{TestPortal, feed};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use secrecy::ExposeSecret;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

const ENTITLEMENTS: usize = 100_000;
const LINES: usize = 100;
const PRODUCTS: usize = 200;
const SITES: usize = 50;
const KILLS: usize = 10;
const MARY: &str = "mary@example.com";

/// Orders of many lines each: what is synced is as much as with small ones, and the import takes a fraction.
fn large_feed() -> String {
    let products = (0..PRODUCTS).map(|n| Record::Product(feed::product(&format!("SKU-{n:03}"))));
    let sites = (0..SITES).map(|n| Record::Site(feed::site(&format!("{n:04}-SITE"), &[MARY])));
    let orders = (0..ENTITLEMENTS / LINES).map(|n| {
        let lines = (0..LINES).map(|line| {
            let serial = format!("B{:010}", n * LINES + line);
            feed::line(
                i64::try_from(line).unwrap() + 1,
                &format!("SKU-{:03}", (n + line) % PRODUCTS),
                &serial,
            )
        });
        let order =
            feed::order(&format!("{:010}", 4_500_000_000_usize + n), &format!("{:04}-SITE", n % SITES));
        Record::Order(Order { lines: lines.collect(), ..order })
    });
    feed::ndjson(products.chain(sites).chain(orders))
}

struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    async fn start(base: &str, session: &Session, path: &Path) -> Self {
        let identity = session.identity();
        let mut child = Command::new(env!("CARGO_BIN_EXE_first_sync"))
            .args([base, &identity.portal_id, &identity.account_id])
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(format!("{}\n", session.token().expose_secret()).as_bytes()).await.unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Reads until so many pages were written; answers whether the program still had something to do.
    async fn pages(&mut self, count: usize) -> bool {
        let mut pages = 0;
        while pages < count {
            match self.lines.next_line().await.unwrap() {
                Some(line) if line == "page" => pages += 1,
                Some(line) if line == "settled" => return false,
                Some(_) => {}
                None => return false,
            }
        }
        true
    }
}

/// Opens the mirror as the next start would and makes sure that its state is one that a page left.
fn assert_sound(path: &Path, session: &Session) -> u64 {
    let mirror =
        Mirror::open(path, &RawKey::from_bytes([3; 32]), &session.identity()).expect("it opens after a kill");
    let standing = mirror.sync_position().unwrap();
    let rows: usize =
        licet_protocol::sync::KINDS.iter().map(|kind| mirror.listing(kind).unwrap().len()).sum();
    assert_eq!(rows as u64, standing.check.count, "rows and their count were written together");
    let mut check = licet_protocol::sync::Check::default();
    for kind in licet_protocol::sync::KINDS {
        for (id, rev, _) in mirror.listing(kind).unwrap() {
            check.add(licet_protocol::sync::row_hash(kind, &id, rev));
        }
    }
    assert_eq!(check, standing.check, "and so was their digest");
    let counted = mirror.totals().unwrap().entitlements;
    assert_eq!(counted as usize, mirror.listing("entitlement").unwrap().len(), "and so were the counters");
    standing.rows
}

#[tokio::test(flavor = "multi_thread")]
async fn rule_4_kill_9_at_ten_random_moments_of_a_first_sync_loses_and_doubles_nothing() {
    let seed = licet_testkit::seeds::first();
    println!("seed {seed} (LICET_SEED={seed} repeats it)");
    let mut random = StdRng::seed_from_u64(seed);
    let began = Instant::now();
    let portal = TestPortal::start().await;
    portal.import_all(&large_feed()).await;
    println!("imported after {:?}", began.elapsed());
    portal.account(MARY, PASSWORD).await;
    let session = Session::sign_in(&portal, MARY).await;
    let folder = tempfile::tempdir().unwrap();
    let mut path = folder.path().join("mirror.db");

    let mut moments = 0;
    let mut before = 0;
    while moments < KILLS {
        let mut running = Running::start(&portal.base_url(), &session, &path).await;
        // Somewhere within the work on one of the next pages.
        let busy = running.pages(random.random_range(0..3)).await;
        let pause = Duration::from_micros(random.random_range(0..300_000));
        let ended = tokio::time::timeout(pause, running.child.wait()).await;
        if !busy || ended.is_ok() {
            // A fast machine was done before its next moment: another device begins its first sync.
            println!("over before the next moment after {:?}", began.elapsed());
            running.child.kill().await.unwrap();
            path = folder.path().join(format!("mirror-{moments}.db"));
            before = 0;
            continue;
        }
        running.child.start_kill().unwrap();
        running.child.wait().await.unwrap();
        moments += 1;
        let rows = assert_sound(&path, &session);
        println!("kill {moments} after {:?}: {rows} rows", began.elapsed());
        assert!(rows >= before, "what was committed stays");
        before = rows;
    }

    let mut running = Running::start(&portal.base_url(), &session, &path).await;
    let mut said = Vec::new();
    while let Some(line) = running.lines.next_line().await.unwrap() {
        said.push(line);
    }
    assert!(running.child.wait().await.unwrap().success(), "{said:?}");
    println!("complete after {:?}", began.elapsed());
    let mirror = Mirror::open(&path, &RawKey::from_bytes([3; 32]), &session.identity()).unwrap();
    assert_eq!(
        mirror.sync_position().unwrap().phase,
        Phase::Current,
        "the portal's count and digest agree: {said:?}"
    );
    assert!(mirror.search_is_ready().unwrap());
    drop(mirror);
    assert_sound(&path, &session);
    let mirror = Mirror::open(&path, &RawKey::from_bytes([3; 32]), &session.identity()).unwrap();
    let mirrored = entitlements(&mirror);
    assert_eq!(mirrored.len(), ENTITLEMENTS);
    let listed = session.listing().await;
    assert_eq!(listed.len(), ENTITLEMENTS, "the full listing");
    assert!(
        listed.iter().all(|body| {
            let id = format!("{}-{}", body["order_number"].as_str().unwrap(), body["line"]);
            mirrored.get(&id) == Some(body)
        }),
        "the mirror is equal to the full listing"
    );
    println!("compared after {:?}", began.elapsed());
}
