//! The portal's id, for good, and its epoch, which changes when it is restored from a backup: what devices have read
//! since the backup was made is then no longer true (docs/SYNC.md, rule 2). What devices have pushed since is done anew
//! when they send it again: its receipts were lost with it.

use crate::core::change_counter;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use uuid::Uuid;

const ID: &str = "portal_id";
const EPOCH: &str = "epoch";
/// Stands in a backup; whoever opens a database with it, opens a restored one.
const BACKUP: &str = "backup";

/// Who a portal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Names it for good; a mirror belongs to (portal id, account).
    pub portal_id: String,
    /// Names its history; cursors of another epoch are expired.
    pub epoch: String,
}

impl Identity {
    /// Reads the identity, makes it on the first call, and begins a new epoch where the database is a restored backup.
    /// `told` is the greatest change number that is known beside the database, 0 where none is.
    ///
    /// # Errors
    /// What the database says.
    pub fn open(tx: &mut Tx<'_>, now: DateTime<Utc>, told: i64) -> Result<Self, Error> {
        let portal_id = match read(tx, ID)? {
            Some(id) => id,
            None => write(tx, ID, Uuid::new_v4().to_string())?,
        };
        let epoch = match read(tx, EPOCH)? {
            Some(epoch) if read(tx, BACKUP)?.is_none() => epoch,
            before => {
                tx.execute("DELETE FROM portal WHERE name = $1", values![BACKUP])?;
                if before.is_some() {
                    change_counter::skip_lost(tx, now, told)?;
                }
                write(tx, EPOCH, Uuid::new_v4().simple().to_string())?
            }
        };
        Ok(Self { portal_id, epoch })
    }

    /// Reads the identity of a portal that was opened before.
    ///
    /// # Errors
    /// What the database says.
    pub fn read(tx: &mut Tx<'_>) -> Result<Self, Error> {
        let portal_id = read(tx, ID)?.ok_or_else(|| missing(ID))?;
        Ok(Self { portal_id, epoch: Self::epoch(tx)? })
    }

    /// The epoch alone.
    ///
    /// # Errors
    /// What the database says.
    pub fn epoch(tx: &mut Tx<'_>) -> Result<String, Error> {
        read(tx, EPOCH)?.ok_or_else(|| missing(EPOCH))
    }
}

fn missing(name: &str) -> Error {
    Error::Database(format!("the portal has no {name}; `init` makes one"))
}

/// Marks a copy of the database, so that its restoration is noticed.
///
/// # Errors
/// What the database says.
pub fn mark_as_backup(tx: &mut Tx<'_>) -> Result<(), Error> {
    write(tx, BACKUP, "1".to_owned()).map(drop)
}

fn read(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>, Error> {
    tx.query_one("SELECT value FROM portal WHERE name = $1", values![name])?
        .map(|row| row.string(0))
        .transpose()
}

fn write(tx: &mut Tx<'_>, name: &str, value: String) -> Result<String, Error> {
    let sql = "INSERT INTO portal (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    tx.execute(sql, values![name, &value])?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use std::path::{Path, PathBuf};

    fn at(year: i32) -> DateTime<Utc> {
        chrono::NaiveDate::from_ymd_opt(year, 6, 1).unwrap().and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn open(store: &Store, year: i32, told: i64) -> (Identity, i64) {
        let identity = store.write_blocking(|tx| Identity::open(tx, at(year), told)).unwrap();
        (identity, store.read_blocking(change_counter::sequence).unwrap())
    }

    /// A backup, and how to put it into a folder of its own.
    struct Backup(PathBuf);

    impl Backup {
        fn of(store: &Store, file: &Path) -> Self {
            store.copy_to(file).unwrap();
            Store::in_file(file, mark_as_backup).unwrap();
            Self(file.to_owned())
        }

        fn restored(&self, folder: &Path) -> Store {
            std::fs::create_dir(folder).unwrap();
            std::fs::copy(&self.0, folder.join("portal.db")).unwrap();
            Store::open(folder).unwrap()
        }
    }

    fn count_on(store: &Store, by: i64) -> i64 {
        let sql = "UPDATE change_counter SET seq = seq + $1 WHERE id = 1";
        store.write_blocking(|tx| tx.execute(sql, values![by])).unwrap();
        store.read_blocking(change_counter::sequence).unwrap()
    }

    #[test]
    fn a_restored_backup_is_the_same_portal_in_a_new_epoch() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(&dir.path().join("a")).unwrap();
        let (first, _) = open(&store, 2026, 0);
        assert_eq!(open(&store, 2026, 0).0, first, "opening again changes nothing");

        let copy = Backup::of(&store, &dir.path().join("backup")).restored(&dir.path().join("b"));
        let (second, newest) = open(&copy, 2026, 0);
        assert_eq!(second.portal_id, first.portal_id, "mirrors still belong to it");
        assert_ne!(second.epoch, first.epoch, "what was read since the backup is not true any more");
        assert_eq!(newest, at(2026).timestamp_micros());
        assert_eq!(open(&copy, 2027, 0), (second, newest), "only the first opening begins an epoch");
        assert_eq!(open(&store, 2026, 0).0, first, "the original goes on");
    }

    // Y4
    #[test]
    fn however_often_and_from_whichever_backup_it_is_restored_no_number_comes_twice() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(&dir.path().join("a")).unwrap();
        open(&store, 2026, 0);
        count_on(&store, 80);
        let older = Backup::of(&store, &dir.path().join("older"));
        count_on(&store, 1_000);
        let newer = Backup::of(&store, &dir.path().join("newer"));
        let mut told = count_on(&store, 50);
        for (n, (backup, year)) in
            [(&newer, 2026), (&newer, 2027), (&older, 2028), (&older, 2029)].into_iter().enumerate()
        {
            let store = backup.restored(&dir.path().join(n.to_string()));
            let (_, begun) = open(&store, year, 0);
            assert!(begun > told, "{begun} was told before");
            told = count_on(&store, 10_000_000);
        }
        // A machine whose clock is wrong.
        for (n, year) in [(10, 1970), (11, 2027), (12, 2400)] {
            let store = older.restored(&dir.path().join(n.to_string()));
            let (_, begun) = open(&store, year, told);
            assert!(begun > told && begun < 1 << 53, "{begun} after {told} in {year}");
            // What was written down beside the database may be a minute behind.
            told = begun;
            count_on(&store, 10_000_000);
        }
    }
}
