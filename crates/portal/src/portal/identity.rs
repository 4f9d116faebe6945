//! The portal's id, for good, and its epoch, which changes when it is restored from a backup: what devices have read
//! since the backup was made is then no longer true (sync.md, rule 2). What devices have pushed since is done anew when
//! they send it again: its receipts were lost with it.

use crate::publish;
use crate::store::{Error, Tx};
use crate::values;
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
    ///
    /// # Errors
    /// What the database says.
    pub fn open(tx: &mut Tx<'_>) -> Result<Self, Error> {
        let portal_id = match read(tx, ID)? {
            Some(id) => id,
            None => write(tx, ID, Uuid::new_v4().to_string())?,
        };
        let epoch = match read(tx, EPOCH)? {
            Some(epoch) if read(tx, BACKUP)?.is_none() => epoch,
            before => {
                tx.execute("DELETE FROM portal WHERE name = $1", values![BACKUP])?;
                if before.is_some() {
                    publish::skip_lost(tx)?;
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

    #[test]
    fn a_restored_backup_is_the_same_portal_in_a_new_epoch() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(&dir.path().join("a")).unwrap();
        let first = store.write_blocking(Identity::open).unwrap();
        assert_eq!(store.write_blocking(Identity::open).unwrap(), first, "opening again changes nothing");

        let restored = dir.path().join("b");
        std::fs::create_dir(&restored).unwrap();
        store.copy_to(&restored.join("portal.db")).unwrap();
        Store::in_file(&restored.join("portal.db"), mark_as_backup).unwrap();
        let copy = Store::open(&restored).unwrap();
        let second = copy.write_blocking(Identity::open).unwrap();
        assert_eq!(second.portal_id, first.portal_id, "mirrors still belong to it");
        assert_ne!(second.epoch, first.epoch, "what was read since the backup is not true any more");
        let newest = copy.read_blocking(publish::sequence).unwrap();
        assert!(
            newest > 1_000_000,
            "a number handed out since the backup never means something else: {newest}"
        );
        assert_eq!(
            copy.write_blocking(Identity::open).unwrap(),
            second,
            "only the first opening begins an epoch"
        );
        assert_eq!(copy.read_blocking(publish::sequence).unwrap(), newest);
        assert_eq!(store.write_blocking(Identity::open).unwrap(), first, "the original goes on");
    }
}
