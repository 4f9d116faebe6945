//! An app without a window: a mirror, and the engine that keeps it in step with a portal.

use crate::bare::KEY;
use chrono::Utc;
use licet_mirror::{Mirror, RawKey};
use licet_sync::{Activity, Remote, Sync};
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

pub struct Device {
    pub mirror: Arc<Mirror>,
    pub sync: Arc<Sync>,
}

impl Device {
    /// With the mirror at `path`, which need not exist.
    pub fn new(path: &Path, remote: Arc<dyn Remote>) -> Result<Self, Box<dyn Error>> {
        let mirror = Arc::new(Mirror::open(path, &RawKey::from_bytes(KEY), &remote.identity())?);
        let sync = Sync::new(mirror.clone(), remote, Arc::new(Utc::now), StdRng::seed_from_u64(7));
        Ok(Self { mirror, sync })
    }

    /// One run of push and pull, which must succeed.
    pub async fn run(&self) -> Result<(), Box<dyn Error>> {
        let status = self.sync.run(&CancellationToken::new()).await;
        match status.activity {
            Activity::Idle if status.outgoing.failure.is_none() => Ok(()),
            _ => Err(format!("the sync did not succeed: {status:?}").into()),
        }
    }

    /// One run, then the work that waits for no one.
    pub async fn run_and_settle(&self) -> Result<(), Box<dyn Error>> {
        self.run().await?;
        Ok(self.sync.settle(&CancellationToken::new()).await?)
    }
}
