//! Making a mirror anew that can't be used any more, with its outbox taken along: the one part of it that the portal can't
//! give again.
//!
//! The new database is made beside the old one. Its name says that it is whole; from then on it is the mirror, whatever
//! ends the process: the next opening finishes what was begun.

use crate::db::lock_file::ProcessLock;
use crate::db::{Identity, Mirror, RawKey};
use crate::error::{Error, Result};
use crate::outbox::known;
use std::path::{Path, PathBuf};

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// One that is being made.
fn unfinished(path: &Path) -> PathBuf {
    beside(path, ".anew")
}

/// One that is whole and about to take the old one's place.
fn whole(path: &Path) -> PathBuf {
    beside(path, ".whole")
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|source| Error::Io { path: to.to_owned(), source })
}

fn remove(file: &Path) -> Result<()> {
    match std::fs::remove_file(file) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::Io { path: file.to_owned(), source })
        }
        _ => Ok(()),
    }
}

/// Puts a mirror that was made anew in the old one's place. The old write-ahead log goes first: it must never meet the new
/// database.
pub(crate) fn finish(path: &Path) -> Result<()> {
    let whole = whole(path);
    if !whole.try_exists().map_err(|source| Error::Io { path: whole.clone(), source })? {
        return Ok(());
    }
    remove(&beside(path, "-wal"))?;
    remove(&beside(path, "-shm"))?;
    rename(&whole, path)
}

/// What a making that came to nothing may have left.
pub(crate) fn leftovers(path: &Path) -> Vec<PathBuf> {
    let unfinished = unfinished(path);
    let of_it = ["-wal", "-shm", "", ".lock", ".key-check"].map(|suffix| beside(&unfinished, suffix));
    of_it.into_iter().chain(known::files(&unfinished)).chain([whole(path)]).collect()
}

impl Mirror {
    /// Makes the mirror at `path` anew under the same key, empty but for the outbox of the old one. For a mirror that is
    /// damaged, or of a form that this version can't use. Answers how many changes it took along.
    ///
    /// # Errors
    /// When the old outbox can't be read, or nothing can be written: then the old one stands as it was.
    pub fn rebuild(path: &Path, key: &RawKey, identity: &Identity) -> Result<usize> {
        let outbox = Self::outbox_rescue(path, key)?;
        leftovers(path).iter().try_for_each(|file| remove(file))?;
        let new = unfinished(path);
        let taken = {
            let mirror = Self::open(&new, key, identity)?;
            let taken = mirror.outbox_import(&outbox)?.ok_or(Error::OtherIdentity)?;
            // All of it into the one file that will be renamed.
            let busy: i64 =
                mirror
                    .writer()
                    .connection
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy != 0 {
                return Err(Error::InUse);
            }
            taken
        };
        let _lock = ProcessLock::take(path)?;
        rename(&new, &whole(path))?;
        finish(path)?;
        leftovers(path).iter().try_for_each(|file| remove(file))?;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::{About, NewChange};
    use chrono::DateTime;
    use licet_domain::Target;
    use serde_json::json;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn identity() -> Identity {
        Identity { portal_id: "portal".to_owned(), account_id: "bill".to_owned() }
    }

    fn open(path: &Path) -> Result<Mirror> {
        Mirror::open(path, &RawKey::from_bytes([7; 32]), &identity())
    }

    fn damaged(path: &Path) {
        let mirror = open(path).unwrap();
        let set = BTreeMap::from([("notes".to_owned(), json!("keep me"))]);
        let change = NewChange { kind: Target::Annotation, id: "e".to_owned(), set, about: About::default() };
        mirror.change(&change, Uuid::from_u128(7), DateTime::UNIX_EPOCH).unwrap();
        mirror
            .writer()
            .connection
            .execute_batch("DROP TABLE entitlement; PRAGMA user_version = 9999")
            .unwrap();
    }

    fn notes(path: &Path) -> Vec<serde_json::Value> {
        let outbox = open(path).unwrap().outbox(10).unwrap();
        outbox.into_iter().flat_map(|change| change.slots).map(|slot| slot.mine).collect()
    }

    #[test]
    fn a_damaged_mirror_is_made_anew_and_its_outbox_is_not_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        damaged(&path);
        assert!(open(&path).is_err());
        assert_eq!(Mirror::rebuild(&path, &RawKey::from_bytes([7; 32]), &identity()).unwrap(), 1);
        let mut left: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["mirror.db", "mirror.db.key-check", "mirror.db.lock", "mirror.db.outbox-count"]);
        assert_eq!(open(&path).unwrap().lost_edits().unwrap(), None, "nothing is missing");
        assert_eq!(notes(&path), [json!("keep me")]);
    }

    #[test]
    fn the_outbox_of_an_older_app_is_taken_along() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        damaged(&path);
        let sql = "ALTER TABLE outbox_slot DROP COLUMN edited";
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.pragma_update(None, "key", RawKey::from_bytes([7; 32]).pragma().as_str()).unwrap();
        connection.execute_batch(sql).unwrap();
        drop(connection);
        assert_eq!(Mirror::rebuild(&path, &RawKey::from_bytes([7; 32]), &identity()).unwrap(), 1);
        assert_eq!(notes(&path), [json!("keep me")]);
    }

    #[test]
    fn a_kill_after_the_new_one_is_whole_is_made_good_by_the_next_opening() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        let other = folder.path().join("other.db");
        damaged(&other);
        Mirror::rebuild(&other, &RawKey::from_bytes([7; 32]), &identity()).unwrap();
        damaged(&path);
        // Killed here: the new one is whole, the old one with its write-ahead log still stands.
        std::fs::write(beside(&path, "-wal"), b"of the old one").unwrap();
        std::fs::rename(&other, whole(&path)).unwrap();
        assert_eq!(notes(&path), [json!("keep me")]);
        assert!(!whole(&path).exists());
    }

    #[test]
    fn one_whose_outbox_can_not_be_read_stands_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        drop(open(&path).unwrap());
        let bytes = vec![7_u8; 8192];
        std::fs::write(&path, &bytes).unwrap();
        assert!(Mirror::rebuild(&path, &RawKey::from_bytes([7; 32]), &identity()).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        let wrong = Mirror::rebuild(&path, &RawKey::from_bytes([8; 32]), &identity());
        assert!(matches!(wrong, Err(Error::WrongKey)));
    }
}
