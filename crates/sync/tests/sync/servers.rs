//! Servers that answer bytes: what no well-behaved server framework lets one say.

use crate::support::Token;
use licet_sync::{HttpRemote, Timeouts};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Time limits that a test can wait for.
pub const IMPATIENT: Timeouts = Timeouts {
    connect: Duration::from_secs(5),
    reused: Duration::from_millis(150),
    silence: Duration::from_millis(300),
    piece: Duration::from_millis(300),
    live: Duration::from_millis(300),
    whole: Duration::from_millis(900),
};

/// What a server sends on each connection, once it has read something.
#[derive(Clone)]
pub enum Says {
    /// These bytes, and closes.
    Once(Vec<u8>),
    /// The first, then the second on and on, with a pause between.
    OnAndOn(Vec<u8>, Vec<u8>, Duration),
    /// These bytes, and then nothing, the connection staying open.
    ThenNothing(Vec<u8>),
}

/// A server of one mind, and a remote that asks it.
pub async fn server(says: Says) -> HttpRemote {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let says = says.clone();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = connection.read(&mut request).await;
                match says {
                    Says::Once(bytes) => drop(connection.write_all(&bytes).await),
                    Says::OnAndOn(first, then, pause) => {
                        let mut sent = connection.write_all(&first).await;
                        while sent.is_ok() {
                            sent = connection.write_all(&then).await;
                            tokio::time::sleep(pause).await;
                        }
                    }
                    Says::ThenNothing(bytes) => {
                        let _ = connection.write_all(&bytes).await;
                        // Until the client has had enough.
                        while connection.read(&mut request).await.is_ok_and(|read| read > 0) {}
                    }
                }
            });
        }
    });
    HttpRemote::with_patience(&address.parse().unwrap(), "licet-test", Token::new(), IMPATIENT).unwrap()
}

/// The head of an answer without a length.
pub fn head(media_type: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n\r\n").into_bytes()
}
