//! PouchDB 9 replicating from express-pouchdb: two Node programs in `benches/peer/`, over loopback.

use serde::Deserialize;
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// express-pouchdb, serving the documents; it ends when this goes.
pub struct Peer {
    scripts: PathBuf,
    url: String,
    docs: u64,
    server: Child,
}

#[derive(Deserialize)]
struct Ready {
    url: String,
    docs: u64,
}

#[derive(Deserialize)]
struct Replicated {
    docs: u64,
    seconds: f64,
}

impl Peer {
    /// Loads `documents` (NDJSON with `_id`) into a LevelDB in `folder` and serves them.
    pub fn serve(scripts: &Path, documents: &Path, folder: &Path) -> Result<Self, Box<dyn Error>> {
        std::fs::create_dir_all(folder)?;
        let mut server = Command::new("node")
            .arg(scripts.join("serve.mjs"))
            .args([documents, folder])
            .current_dir(scripts)
            // Closed when we end, however we end: the sign for it to end too.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(server.stdout.take().ok_or("no pipe")?).read_line(&mut line)?;
        let Ready { url, docs } =
            serde_json::from_str(&line).map_err(|_| format!("the peer does not serve: {line}"))?;
        Ok(Self { scripts: scripts.to_owned(), url, docs, server })
    }

    /// Replicates everything into an empty LevelDB in `folder`; documents a second.
    pub fn replicate(&self, folder: &Path) -> Result<f64, Box<dyn Error>> {
        std::fs::create_dir_all(folder)?;
        let output = Command::new("node")
            .arg(self.scripts.join("replicate.mjs"))
            .arg(&self.url)
            .arg(folder)
            .current_dir(&self.scripts)
            .stderr(Stdio::inherit())
            .output()?;
        let Replicated { docs, seconds } = serde_json::from_slice(&output.stdout)?;
        if docs != self.docs {
            return Err(format!("the peer replicated {docs} of {} documents", self.docs).into());
        }
        Ok(precise(docs) / seconds)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        drop(self.server.stdin.take());
        let _ = self.server.wait();
    }
}

/// A count as a number to divide by.
#[allow(clippy::cast_precision_loss)] // Counts of rows stay far below 2^52.
pub fn precise(count: u64) -> f64 {
    count as f64
}
