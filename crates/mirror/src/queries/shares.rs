//! Shares, of both sides.

use crate::db::Mirror;
use crate::error::Result;
use licet_protocol::share::{Share, ShareSide};
use rusqlite::Connection;

/// All shares, the newest first; those that don't read as shares are left out.
fn shares(connection: &Connection) -> Result<Vec<Share>> {
    let mut statement = connection
        .prepare_cached("SELECT body FROM other WHERE kind = 'share' AND gen > 0 ORDER BY id DESC")?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.extend(serde_json::from_str::<Share>(row.get_ref(0)?.as_str().unwrap_or_default()));
    }
    Ok(all)
}

/// The shares that others made with this account.
pub(super) fn received_shares(connection: &Connection) -> Result<Vec<Share>> {
    let mut all = shares(connection)?;
    all.retain(|share| share.side == ShareSide::Received);
    Ok(all)
}

impl Mirror {
    /// The shares that this account made, and those that others made with it; the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn shares(&self) -> Result<Vec<Share>> {
        self.read(shares)
    }

    /// How many entitlements are here because this person shares them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count_shared_by(&self, email: &str) -> Result<usize> {
        self.read(|connection| super::view::count_shared_by(connection, email))
    }
}
