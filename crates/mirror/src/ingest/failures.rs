//! Pulls that fail the same way again and again: after three of them one snapshot is tried, and only one (Y1).
//!
//! What is counted is what an answer was, never that there was none: a snapshot cures no network. The count outlives a
//! restart and ends with the first pull that succeeds.

use super::snapshot::begin_snapshot;
use crate::db::{Mirror, meta};
use crate::error::Result;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// Failures in a row after which a snapshot is tried, or it is said that this has not helped.
const SAME_FAILURES: u32 = 3;

/// What follows from a pull that failed because of what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterFailure {
    /// The next run tries again.
    TryAgain,
    /// The mirror has begun a snapshot and keeps showing what it has; the outbox is as it was.
    SnapshotBegun,
    /// The snapshot has not helped: it needs somebody.
    Stuck,
}

/// Failures in a row.
#[derive(Default, Serialize, Deserialize)]
struct Failures {
    /// Code of the error.
    code: String,
    /// The cursor that was asked from; none at the beginning of a snapshot.
    cursor: Option<String>,
    times: u32,
    /// Whether a snapshot was tried since the last pull that succeeded.
    tried_snapshot: bool,
}

/// A pull has succeeded.
pub(crate) fn forget(connection: &Connection) -> Result<()> {
    meta::unset(connection, meta::FAILURES)
}

impl Mirror {
    /// Notes that a pull failed with this code because of what was answered. The third failure in a row of the same code
    /// at the same cursor begins a snapshot, unless one was begun for that since the last pull that succeeded.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn pull_failed(&self, code: &str) -> Result<AfterFailure> {
        self.write(|tx| {
            let stored = meta::get(tx, meta::FAILURES)?.unwrap_or_default();
            let mut failures: Failures = serde_json::from_str(&stored).unwrap_or_default();
            let cursor = meta::get(tx, meta::CURSOR)?;
            if failures.code != code || failures.cursor != cursor {
                (failures.code, failures.cursor, failures.times) = (code.to_owned(), cursor, 0);
            }
            failures.times = failures.times.saturating_add(1);
            let after = match (failures.times >= SAME_FAILURES, failures.tried_snapshot) {
                (false, _) => AfterFailure::TryAgain,
                (true, true) => AfterFailure::Stuck,
                (true, false) => {
                    begin_snapshot(tx)?;
                    (failures.times, failures.tried_snapshot) = (0, true);
                    AfterFailure::SnapshotBegun
                }
            };
            meta::set(tx, meta::FAILURES, &serde_json::to_string(&failures).unwrap_or_default())?;
            Ok(after)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::AfterFailure::{SnapshotBegun, Stuck, TryAgain};
    use crate::{Identity, Mirror, Page, Phase, RawKey};
    use chrono::DateTime;

    fn open(folder: &tempfile::TempDir) -> Mirror {
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap()
    }

    fn whole(mirror: &Mirror, cursor: &str) {
        let check = r#"{"count":0,"digest":"0000000000000000"}"#;
        let end = format!(r#"{{"op":"end","cursor":"{cursor}","more":false,"seq":7,"check":{check}}}"#);
        let page = Page::decode(end.into()).unwrap();
        assert!(mirror.apply_page(&page, DateTime::UNIX_EPOCH).unwrap().complete);
    }

    // Y1
    #[test]
    fn the_third_failure_of_a_kind_takes_one_snapshot_and_then_says_that_it_did_not_help() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        whole(&mirror, "c");
        let fail = |mirror: &Mirror| mirror.pull_failed("sync-answer-form").unwrap();
        assert_eq!([fail(&mirror), fail(&mirror)], [TryAgain, TryAgain]);
        drop(mirror);
        let mirror = open(&folder);
        assert_eq!(fail(&mirror), SnapshotBegun, "a restart forgets nothing");
        assert_eq!(mirror.sync_position().unwrap().phase, Phase::Snapshot);
        assert_eq!(mirror.sync_position().unwrap().cursor, None);
        let after: Vec<_> = (0..4).map(|_| fail(&mirror)).collect();
        assert_eq!(
            after,
            [TryAgain, TryAgain, Stuck, Stuck],
            "there is one snapshot, not one after the other"
        );
        whole(&mirror, "d");
        assert_eq!(fail(&mirror), TryAgain, "what succeeds ends the count");
        assert_eq!(mirror.sync_position().unwrap().phase, Phase::Current);
    }

    #[test]
    fn failures_of_several_kinds_are_not_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        whole(&mirror, "c");
        for code in ["sync-answer-form", "sync-refused", "sync-answer-form", "sync-refused"] {
            assert_eq!(mirror.pull_failed(code).unwrap(), TryAgain);
        }
    }
}
