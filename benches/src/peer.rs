//! PouchDB 9 and express-pouchdb: Node programs in `benches/peer/`, over loopback.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::error::Error;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// express-pouchdb, serving the documents; it ends when this goes.
pub struct Peer {
    scripts: PathBuf,
    /// Address of its database.
    pub url: String,
    /// How many documents it began with.
    pub documents: u64,
    server: Child,
}

#[derive(Deserialize)]
struct Ready {
    url: String,
    docs: u64,
}

/// What a script that moves documents prints.
#[derive(Deserialize)]
struct Moved {
    docs: u64,
    seconds: f64,
}

impl Peer {
    /// Loads `documents` (NDJSON with `_id`) into a LevelDB in `folder` and serves them.
    pub fn serve(scripts: &Path, documents: &Path, folder: &Path) -> Result<Self, Box<dyn Error>> {
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
        Ok(Self { scripts: scripts.to_owned(), url, documents: docs, server })
    }

    /// Replicates everything into an empty LevelDB in `folder`; documents a second.
    pub fn replicate(&self, folder: &Path) -> Result<f64, Box<dyn Error>> {
        let Moved { docs, seconds } = self.script("replicate.mjs", folder, &[])?;
        if docs != self.documents {
            return Err(format!("the peer replicated {docs} of {} documents", self.documents).into());
        }
        Ok(precise(docs) / seconds)
    }

    /// Changes `count` documents, of which it leaves out the first `skip`, in a LevelDB in `folder` and replicates them
    /// to the server; documents a second.
    pub fn push(&self, folder: &Path, count: u64, skip: u64) -> Result<f64, Box<dyn Error>> {
        let Moved { docs, seconds } = self.script("push.mjs", folder, &[count, skip])?;
        if docs != count {
            return Err(format!("the peer pushed {docs} of {count} documents").into());
        }
        Ok(precise(docs) / seconds)
    }

    /// Replicates `count` times when nothing is new; milliseconds of each.
    pub fn poll(&self, folder: &Path, count: u64) -> Result<Vec<f64>, Box<dyn Error>> {
        self.script("poll.mjs", folder, &[count])
    }

    /// Changes `count` documents at the server, one after another, while a client in `folder` replicates live;
    /// milliseconds until each is stored there.
    pub fn live(&self, folder: &Path, count: u64) -> Result<Vec<f64>, Box<dyn Error>> {
        self.script("live.mjs", folder, &[count])
    }

    /// Runs a client against the server and reads what it prints.
    fn script<T: DeserializeOwned>(
        &self,
        name: &str,
        folder: &Path,
        numbers: &[u64],
    ) -> Result<T, Box<dyn Error>> {
        std::fs::create_dir_all(folder)?;
        let output = Command::new("node")
            .arg(self.scripts.join(name))
            .args([OsStr::new(&self.url), folder.as_os_str()])
            .args(numbers.iter().map(u64::to_string))
            .current_dir(&self.scripts)
            .stderr(Stdio::inherit())
            .output()?;
        if !output.status.success() {
            return Err(format!("the peer's {name} failed ({})", output.status).into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
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
