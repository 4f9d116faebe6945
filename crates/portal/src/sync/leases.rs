//! Leases: how far each device has certainly read (docs/SYNC.md, rule 11). Tombstones are kept until the oldest of them
//! has passed, and no longer than 180 days.
//!
//! A lease belongs to a session and is the number of the cursor that it came with last: what was answered to that may
//! have got lost. It is kept in memory and written down from time to time, so that a pull writes nothing; one that is
//! older than the truth only keeps tombstones longer.

use crate::core::change_counter;
use crate::records::{self, KEPT_DAYS};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{Days, NaiveDate};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How far a device has read, and when it last said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lease {
    seq: i64,
    day: NaiveDate,
}

#[derive(Clone, Copy, Debug)]
struct Kept {
    lease: Lease,
    written: bool,
}

/// The leases of the sessions that pulled of late.
#[derive(Debug, Default)]
pub struct Leases {
    kept: Mutex<HashMap<String, Kept>>,
}

/// Leases to be written down.
#[derive(Debug)]
pub struct Fresh(Vec<(String, Lease)>);

impl Leases {
    /// Notes that a session came with a cursor of this number.
    pub(super) fn note(&self, session_id: &str, seq: i64, day: NaiveDate) {
        let lease = Lease { seq, day };
        let mut kept = self.kept();
        match kept.get_mut(session_id) {
            Some(held) if held.lease == lease => {}
            Some(held) => *held = Kept { lease, written: false },
            None => drop(kept.insert(session_id.to_owned(), Kept { lease, written: false })),
        }
    }

    /// Those that are not written down yet.
    #[must_use]
    pub fn fresh(&self) -> Fresh {
        let kept = self.kept();
        let fresh = kept.iter().filter(|(_, held)| !held.written);
        Fresh(fresh.map(|(session, held)| (session.clone(), held.lease)).collect())
    }

    /// They were written down. Sessions that did not come today are forgotten here.
    pub fn written(&self, fresh: &Fresh, today: NaiveDate) {
        let mut kept = self.kept();
        for (session, lease) in &fresh.0 {
            if let Some(held) = kept.get_mut(session)
                && held.lease == *lease
            {
                held.written = true;
            }
        }
        kept.retain(|_, held| !held.written || held.lease.day >= today);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fresh {
    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Writes them down.
    ///
    /// # Errors
    /// What the database says.
    pub fn write(&self, tx: &mut Tx<'_>) -> Result<(), Error> {
        let sql = "INSERT INTO lease (session_id, seq, day) VALUES ($1, $2, $3) \
                   ON CONFLICT (session_id) DO UPDATE SET seq = excluded.seq, day = excluded.day";
        for (session, lease) in &self.0 {
            tx.execute(sql, values![session, lease.seq, lease.day])?;
            records::rights::note_synced(tx, session, lease.seq, lease.day)?;
        }
        Ok(())
    }
}

/// Removes tombstones that no device needs any more, and says how many. Who signed out or has not come for 180 days has
/// no lease.
///
/// # Errors
/// What the database says.
pub fn prune(tx: &mut Tx<'_>, today: NaiveDate) -> Result<u64, Error> {
    let since = today.checked_sub_days(Days::new(KEPT_DAYS)).unwrap_or(NaiveDate::MIN);
    let gone = "DELETE FROM lease WHERE day < $1 OR NOT EXISTS \
                (SELECT 1 FROM session s WHERE s.id = lease.session_id AND s.revoked_at IS NULL)";
    tx.execute(gone, values![since])?;
    let oldest = tx.query_one("SELECT MIN(seq) FROM lease", values![])?;
    let passed = match oldest.map(|row| row.opt_int(0)).transpose()?.flatten() {
        Some(seq) => seq,
        None => change_counter::sequence(tx)?,
    };
    records::prune(tx, today, passed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Row, Store};

    #[test]
    fn a_lease_is_written_once_and_again_only_when_it_moves() {
        let leases = Leases::default();
        let day: NaiveDate = "2026-11-21".parse().unwrap();
        leases.note("s", 5, day);
        let fresh = leases.fresh();
        leases.note("s", 7, day);
        leases.written(&fresh, day);
        let moved = leases.fresh();
        assert_eq!(moved.0, [("s".to_owned(), Lease { seq: 7, day })], "it moved while it was being written");
        leases.written(&moved, day);
        leases.note("s", 7, day);
        assert!(leases.fresh().is_empty(), "a poll with nothing new writes nothing");
        leases.written(&leases.fresh(), day.succ_opt().unwrap());
        assert!(leases.kept().is_empty(), "who stays away is not kept in memory");
    }

    #[test]
    fn whoever_was_signed_in_before_there_were_leases_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path()).unwrap();
        let older = |tx: &mut Tx<'_>| -> Result<(), Error> {
            tx.execute("DROP TABLE lease", values![])?;
            tx.execute("DELETE FROM migration WHERE number = 301", values![])?;
            let sql = "INSERT INTO session (id, account_id, created_at, last_used_at, revoked_at) \
                       VALUES ($1, 'a', $2, $2, $3)";
            let used = "2026-11-20T10:00:00.000Z";
            tx.execute(sql, values!["signed in", used, None::<String>])?;
            tx.execute(sql, values!["signed out", used, used])?;
            Ok(())
        };
        store.write_blocking(older).unwrap();
        drop(store);
        let store = Store::open(dir.path()).unwrap();
        let leases = |tx: &mut Tx<'_>| tx.query("SELECT session_id, seq, day FROM lease", values![]);
        let rows = store.read_blocking(leases).unwrap();
        assert_eq!(rows, [Row(vec!["signed in".into(), 0.into(), "2026-11-20".into()])]);
    }
}
