//! `licet-desk-server`: prints where it listens and its token as one line of JSON, and serves until its standard input
//! closes, so that it ends with whoever started it.
//!
//! `licet-desk-server UI_FOLDER [--origin http://localhost:5173]`

// A composition root of development: it reads the clock, the arguments and the system's randomness.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

use licet_desk_server::{Failure, Files, Prepared, Server, routes};
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;

/// The shell's configuration, which has the content security policy.
const TAURI_CONF: &str = include_str!("../../../src-tauri/tauri.conf.json");

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(std::env::var("LICET_LOG").unwrap_or_else(|_| "error".to_owned()))
        .init();
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("licet-desk-server: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), Failure> {
    let mut words = std::env::args().skip(1);
    let folder = words.next().map(PathBuf::from).ok_or("name the folder of the built UI")?;
    let other_origin = match (words.next().as_deref(), words.next()) {
        (None, _) => None,
        (Some("--origin"), Some(origin)) => Some(origin),
        _ => return Err("licet-desk-server UI_FOLDER [--origin ORIGIN]".into()),
    };
    let files = Files::read(&folder, TAURI_CONF)?;
    let listener =
        TcpListener::bind("127.0.0.1:0").await.map_err(|reason| Failure::new("no port", reason))?;
    let address = listener.local_addr().map_err(|reason| Failure::new("no address", reason))?;
    let prepared = Prepared::new(chrono::Utc::now())?;
    let server = Server::new(prepared, files, address, other_origin, StdRng::from_os_rng());
    let said = serde_json::json!({ "address": format!("http://{address}"), "token": server.token() });
    println!("{said}");
    std::io::stdout().flush().map_err(|reason| Failure::new("stdout", reason))?;
    let over = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    let ended = async {
        let _ = over.await;
    };
    tokio::select! {
        served = axum::serve(listener, routes(server)) => served.map_err(|reason| Failure::new("serving", reason)),
        () = ended => Ok(()),
    }
}
