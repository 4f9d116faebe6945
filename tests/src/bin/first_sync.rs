//! A first sync that can be killed: what `kill.rs` runs and ends at random moments.
//!
//! Arguments: the portal's address, its id, the account's id, the mirror's path; the access token comes on standard
//! input. Each page that is written, and the end of each stage, is a line on standard output.

use chrono::Utc;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_sync::{HttpRemote, Sync};
use licet_testkit::FixedToken;
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

fn say(line: &str) {
    let mut out = std::io::stdout();
    // Who reads has gone away: then nobody needs to be told.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, base, portal_id, account_id, path] = arguments.as_slice() else {
        return Err("usage: first_sync ADDRESS PORTAL ACCOUNT PATH < TOKEN".into());
    };
    let mut token = String::new();
    std::io::stdin().read_line(&mut token)?;
    let identity = Identity { portal_id: portal_id.clone(), account_id: account_id.clone() };
    let mirror = Arc::new(Mirror::open(Path::new(path), &RawKey::from_bytes([3; 32]), &identity)?);
    say(&format!("open {}", mirror.sync_position()?.rows));
    let session = Arc::new(FixedToken { identity, token: token.trim().into() });
    let remote = HttpRemote::new(&base.parse()?, "licet-tests", session)?;
    #[allow(clippy::disallowed_methods, reason = "this is a composition root")]
    let clock = Arc::new(Utc::now);
    let engine = Sync::new(mirror.clone(), Arc::new(remote), clock, StdRng::seed_from_u64(5));
    let mut stale = engine.stale();
    tokio::spawn(async move {
        while stale.recv().await.is_ok() {
            say("page");
        }
    });
    let status = engine.run(&CancellationToken::new()).await;
    say(&format!("synced {} {:?}", mirror.sync_position()?.rows, status.activity));
    engine.settle(&CancellationToken::new()).await?;
    say("settled");
    Ok(())
}
