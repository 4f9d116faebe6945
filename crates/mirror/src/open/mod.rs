//! Opening a mirror whole: the checks that come before the first page is read, in their order, and what the layers below
//! have to do once the schema is up to date. Deleting one, and making one anew.

mod rebuild;

use crate::db::lock_file::{self, ProcessLock};
use crate::db::{self, Identity, Mirror, RawKey, key, meta, schema};
use crate::error::{Error, Result};
use crate::{ingest, outbox, overlay};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

impl Mirror {
    /// Opens the mirror at `path`, or makes one there. The folder must exist.
    ///
    /// # Errors
    /// Every [`Error`] that is about key, place, schema or identity. Whatever it answers, nothing was deleted and no
    /// existing database was encrypted anew.
    pub fn open(path: &Path, key: &RawKey, identity: &Identity) -> Result<Self> {
        db::require_sound_sqlite()?;
        lock_file::refuse_network_share(path.parent().unwrap_or(path))?;
        let lock = ProcessLock::take(path)?;
        rebuild::finish(path)?;
        let mut connection = db::open_writer(path, key)?;
        schema::migrate(&mut connection)?;
        claim(&connection, path, identity)?;
        Ok(Self::with_writer(path, key, identity, connection, lock))
    }

    /// Deletes the mirror at `path` with all that stands beside it. For a mirror that can't be opened any more and that
    /// the admin has said to give up; one that is open in a process is refused.
    ///
    /// # Errors
    /// When it is open, or a file can't be deleted.
    pub fn delete_files(path: &Path) -> Result<()> {
        let lock = ProcessLock::take(path)?;
        let with = |suffix: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push(suffix);
            PathBuf::from(name)
        };
        // The key check goes last: until then what is left is told from a mirror of another key.
        let own = [with("-wal"), with("-shm"), path.to_owned(), key::check_path(path)];
        for file in rebuild::leftovers(path).into_iter().chain(outbox::known::files(path)).chain(own) {
            match std::fs::remove_file(&file) {
                Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::Io { path: file, source });
                }
                _ => {}
            }
        }
        drop(lock);
        Ok(())
    }
}

/// Writes whose mirror it is, or refuses another's (docs/SYNC.md, rule 14).
fn claim(connection: &Connection, path: &Path, identity: &Identity) -> Result<()> {
    let tx = connection.unchecked_transaction()?;
    for (name, ours) in [(meta::PORTAL, &identity.portal_id), (meta::ACCOUNT, &identity.account_id)] {
        match meta::get(&tx, name)? {
            Some(theirs) if theirs == *ours => {}
            Some(_) => return Err(Error::OtherIdentity),
            None => meta::set(&tx, name, ours)?,
        }
    }
    if meta::get(&tx, meta::PHASE)?.is_none() {
        ingest::begin_snapshot(&tx)?;
    }
    overlay::rebuild_if_due(&tx)?;
    outbox::find_lost(&tx, path)?;
    Ok(tx.commit()?)
}
