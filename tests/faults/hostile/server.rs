//! A server that answers with whatever bytes a test wants, right or wrong.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Longest that a connection is written to without end.
const ENOUGH: usize = 512 * 1024 * 1024;

/// One answer, byte by byte.
#[derive(Clone, Debug)]
pub struct Answer {
    head: Vec<(String, String)>,
    status: Option<u16>,
    body: Vec<u8>,
    endless: Vec<u8>,
    silent: bool,
}

impl Answer {
    pub fn status(status: u16) -> Self {
        Self { head: Vec::new(), status: Some(status), body: Vec::new(), endless: Vec::new(), silent: false }
    }

    pub fn ok(media_type: &str, body: &[u8]) -> Self {
        Self { body: body.to_owned(), ..Self::status(200) }.header("content-type", media_type)
    }

    /// Nothing but these bytes.
    pub fn raw(bytes: &[u8]) -> Self {
        Self { status: None, body: bytes.to_owned(), ..Self::status(200) }
    }

    /// With this header, in place of one of the same name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.head.retain(|(other, _)| other != name);
        self.and_header(name, value)
    }

    /// With this header too.
    pub fn and_header(mut self, name: &str, value: &str) -> Self {
        self.head.push((name.to_owned(), value.to_owned()));
        self
    }

    /// It goes on with these bytes until nobody reads them any more.
    pub fn endless(mut self, bytes: &[u8]) -> Self {
        self.endless = bytes.repeat(64 * 1024 / bytes.len() + 1);
        self
    }

    /// It says no more, and keeps the connection.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let Some(status) = self.status else { return self.body.clone() };
        let mut bytes = format!("HTTP/1.1 {status} As It Is\r\nconnection: close\r\n").into_bytes();
        let lengths = self.head.iter().filter(|(name, _)| name == "content-length").count();
        if self.endless.is_empty() && lengths == 0 {
            bytes.extend(format!("content-length: {}\r\n", self.body.len()).bytes());
        }
        for (name, value) in &self.head {
            bytes.extend(format!("{name}: {value}\r\n").bytes());
        }
        bytes.extend(b"\r\n");
        bytes.extend(&self.body);
        bytes
    }
}

#[derive(Default)]
struct Said {
    answers: HashMap<String, Vec<Answer>>,
    asked: HashMap<String, u64>,
}

/// Answers each path as it was told last; a path that ends with `/` stands for all below it.
pub struct Server {
    address: SocketAddr,
    said: Arc<Mutex<Said>>,
    count: watch::Sender<u64>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            said: Arc::default(),
            count: watch::Sender::default(),
        };
        let (said, count) = (Arc::clone(&server.said), server.count.clone());
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(serve(connection, Arc::clone(&said), count.clone()));
            }
        });
        server
    }

    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn answer(&self, path: &str, answer: Answer) {
        self.answers(path, vec![answer]);
    }

    /// These in turn, and from the beginning again.
    pub fn answers(&self, path: &str, answers: Vec<Answer>) {
        self.said.lock().unwrap().answers.insert(path.to_owned(), answers);
    }

    /// Requests so far.
    pub fn asked(&self) -> u64 {
        *self.count.borrow()
    }

    pub fn asked_for(&self, path: &str) -> u64 {
        self.said.lock().unwrap().asked.get(path).copied().unwrap_or(0)
    }

    pub async fn until_asked_for(&self, path: &str, times: u64) {
        let mut count = self.count.subscribe();
        while self.asked_for(path) < times {
            count.changed().await.unwrap();
        }
    }
}

async fn serve(mut connection: TcpStream, said: Arc<Mutex<Said>>, count: watch::Sender<u64>) {
    let (mut request, mut piece) = (Vec::new(), [0; 16 * 1024]);
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match connection.read(&mut piece).await {
            Ok(length @ 1..) => request.extend_from_slice(&piece[..length]),
            _ => return,
        }
    }
    let text = String::from_utf8_lossy(&request);
    let path = text.split(' ').nth(1).unwrap_or_default().split('?').next().unwrap_or_default().to_owned();
    let answer = {
        let mut said = said.lock().unwrap();
        *said.asked.entry(path.clone()).or_default() += 1;
        let below = path.rfind('/').map(|at| path[..=at].to_owned()).unwrap_or_default();
        let found = if said.answers.contains_key(&path) { path } else { below };
        said.answers.get_mut(&found).map(|answers| {
            answers.rotate_left(1);
            answers.last().unwrap().clone()
        })
    };
    count.send_modify(|count| *count += 1);
    let answer = answer.unwrap_or_else(|| Answer::status(404));
    let mut written = 0;
    if connection.write_all(&answer.bytes()).await.is_err() {
        return;
    }
    while !answer.endless.is_empty() && written < ENOUGH {
        if connection.write_all(&answer.endless).await.is_err() {
            return;
        }
        written += answer.endless.len();
    }
    if answer.silent {
        // Until the other side has had enough.
        while matches!(connection.read(&mut piece).await, Ok(1..)) {}
    }
    // What was not read of the request must not reset the answer.
    let _ = connection.shutdown().await;
    let _ = tokio::time::timeout(std::time::Duration::from_millis(200), async {
        while matches!(connection.read(&mut piece).await, Ok(1..)) {}
    })
    .await;
}
