//! The connections of a mirror, and the transactions on them.

use super::functions;
use super::key::{self, RawKey};
use super::lock_file::ProcessLock;
use crate::error::{Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::any::{Any, TypeId};
use std::collections::{HashMap, HashSet};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Older ones can lose committed data when the write-ahead log is reset (docs/SYNC.md, "The mirror").
const OLDEST_SQLITE: i32 = 3_051_003;

/// Readers that are kept open while nobody reads.
const IDLE_READERS: usize = 4;
/// Of those that go over much.
const IDLE_SCANNERS: usize = 1;
/// Cache of a reader, in the form of `PRAGMA cache_size`: kibibytes, below zero. There are as many as read at once.
const READER_CACHE: i64 = -32_000;
/// Cache of one that goes over much of the database, in the same form.
const SCANNER_CACHE: i64 = -8_000;
/// Cache of the writing connection, in the same form.
pub(crate) const WRITER_CACHE: i64 = -32_000;

/// Pages in the write-ahead log at which the writer itself takes them into the database, if nobody has done so before in
/// the background: 128 MB.
const LONGEST_LOG: i64 = 32_000;
/// Pages in the write-ahead log that are worth taking into the database in the background.
const LOG_WORTH_IT: i64 = 1_000;
/// What of a write-ahead log stays on the disk once it was taken in.
const LOG_ON_DISK: i64 = 16 * 1024 * 1024;

/// Whose mirror it is (docs/SYNC.md, rule 14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The portal's id, from `GET /api/v1/portal`.
    pub portal_id: String,
    /// The account's id, from the session.
    pub account_id: String,
}

/// The encrypted local copy of all that one account may see at one portal.
///
/// One writer, readers that never wait for it, one process. All calls block: call them from a thread that may.
pub struct Mirror {
    path: PathBuf,
    key: RawKey,
    identity: Identity,
    // Before the writer, so that they are closed before it: the last to close takes the write-ahead log into the database,
    // which a reader can't.
    readers: Readers,
    /// For what goes over much: whoever asks for a few rows finds the pages that they need again.
    scanners: Readers,
    writer: Mutex<Writer>,
    version: AtomicU64,
    /// Grows with every transaction that wrote a row.
    writes: AtomicU64,
    /// What was read last, by its type, and after which write.
    remembered: Mutex<HashMap<TypeId, LastRead>>,
    _lock: ProcessLock,
}

/// A value, and how many writes there were before it was read.
struct LastRead {
    writes: u64,
    value: Box<dyn Any + Send>,
}

/// Connections that read, kept for the next who does.
struct Readers {
    idle: Mutex<Vec<Connection>>,
    most: usize,
    cache: i64,
}

impl Readers {
    const fn new(most: usize, cache: i64) -> Self {
        Self { idle: Mutex::new(Vec::new()), most, cache }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Mirror {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mirror").field("path", &self.path).finish_non_exhaustive()
    }
}

/// The one connection that writes, with what it knows by heart.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    /// Row numbers of products and sites; empty after a failed transaction, and then read again.
    pub(crate) row_ids: Option<RowIdCache>,
}

/// The writer, for as long as somebody has it. Counts a write before the next one can have it.
pub(crate) struct WriterGuard<'m> {
    writer: MutexGuard<'m, Writer>,
    before: u64,
    writes: &'m AtomicU64,
}

impl Deref for WriterGuard<'_> {
    type Target = Writer;

    fn deref(&self) -> &Writer {
        &self.writer
    }
}

impl DerefMut for WriterGuard<'_> {
    fn deref_mut(&mut self) -> &mut Writer {
        &mut self.writer
    }
}

impl Drop for WriterGuard<'_> {
    fn drop(&mut self) {
        if self.writer.connection.total_changes() != self.before {
            self.writes.fetch_add(1, Ordering::AcqRel);
        }
    }
}

/// Row numbers by id of what entitlements refer to.
#[derive(Default)]
pub(crate) struct RowIdCache {
    pub(crate) products: HashMap<String, i64>,
    pub(crate) sites: HashMap<String, i64>,
    /// Those of the sites that haven't come: what refers to them says what they are called.
    pub(crate) site_stubs: HashSet<i64>,
}

/// Refuses an SQLite that can lose committed data.
pub(crate) fn require_sound_sqlite() -> Result<()> {
    let version = rusqlite::version_number();
    if version < OLDEST_SQLITE {
        return Err(Error::SqliteTooOld(rusqlite::version().to_owned()));
    }
    Ok(())
}

impl Mirror {
    /// The mirror over its writing connection, with the lock that keeps other processes out.
    pub(crate) fn with_writer(
        path: &Path,
        key: &RawKey,
        identity: &Identity,
        connection: Connection,
        lock: ProcessLock,
    ) -> Self {
        Self {
            path: path.to_owned(),
            key: key.clone(),
            identity: identity.clone(),
            writer: Mutex::new(Writer { connection, row_ids: None }),
            readers: Readers::new(IDLE_READERS, READER_CACHE),
            scanners: Readers::new(IDLE_SCANNERS, SCANNER_CACHE),
            version: AtomicU64::new(1),
            writes: AtomicU64::new(0),
            remembered: Mutex::default(),
            _lock: lock,
        }
    }

    /// Where the database stands.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whose mirror it is.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Grows with every change of what is shown: a view of an older version is stale.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    pub(crate) fn changed(&self) {
        self.version.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn writer(&self) -> WriterGuard<'_> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        WriterGuard { before: writer.connection.total_changes(), writer, writes: &self.writes }
    }

    /// What `read` answers, as long as nothing was written since a `T` was asked for last: to read it means to decrypt
    /// pages.
    pub(crate) fn remembered<T: Clone + Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        // Before it is read: what is written meanwhile makes it old.
        let writes = self.writes.load(Ordering::Acquire);
        let remembered = || self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = remembered().get(&TypeId::of::<T>())
            && last.writes == writes
            && let Some(value) = last.value.downcast_ref::<T>()
        {
            return Ok(value.clone());
        }
        let value = self.read(read)?;
        remembered().insert(TypeId::of::<T>(), LastRead { writes, value: Box::new(value.clone()) });
        Ok(value)
    }

    /// Runs `work` in one writing transaction, which is rolled back when it fails.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        let tx = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&tx)?;
        tx.commit()?;
        Ok(value)
    }

    /// The same for what a person said or was told: it is on the disk when this returns.
    pub(crate) fn write_durably<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        writer.connection.pragma_update(None, "synchronous", "FULL")?;
        let done = (|| {
            let tx = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&tx)?;
            tx.commit()?;
            Ok(value)
        })();
        writer.connection.pragma_update(None, "synchronous", "NORMAL")?;
        done
    }

    /// Runs `work` on one state of the database, beside the writer and other readers.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.read_with(&self.readers, work)
    }

    /// The same for work that goes over much of the database.
    pub(crate) fn scan<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.read_with(&self.scanners, work)
    }

    fn read_with<T>(&self, readers: &Readers, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let idle = readers.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open_reader(readers.cache)?,
        };
        let value = {
            let tx = connection.unchecked_transaction()?;
            let value = work(&tx);
            tx.finish()?;
            value
        };
        // A connection that has met a damaged page answers nothing any more, though other pages can still be read.
        if !matches!(value, Err(Error::Damaged(_))) {
            let mut idle = readers.idle();
            if idle.len() < readers.most {
                idle.push(connection);
            }
        }
        value
    }

    /// Takes the write-ahead log into the database, beside readers and the writer: the pages of a large pull need longer
    /// to reach their places on the disk than to be written down. Does nothing while there is little in it.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn checkpoint_wal(&self) -> Result<()> {
        let (written, taken): (i64, i64) =
            self.writer()
                .connection
                .query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| Ok((row.get(1)?, row.get(2)?)))?;
        if written - taken >= LOG_WORTH_IT {
            let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        }
        Ok(())
    }

    fn connect(&self, flags: OpenFlags) -> Result<Connection> {
        let connection = Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        unlock(&connection, &self.key)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        Ok(connection)
    }

    fn open_reader(&self, cache: i64) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.pragma_update(None, "cache_size", cache)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    }
}

/// Gives a connection its key, and says how it runs statements.
fn unlock(connection: &Connection, key: &RawKey) -> Result<()> {
    // What goes wrong is answered as an error; SQLCipher's own lines on stderr would only repeat it.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update(None, "key", key.pragma().as_str())?;
    // How a statement is run doesn't depend on the values bound to it. Without this one with a bound `LIMIT` is prepared
    // anew each time it is run.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Opens the writing connection; tells a wrong key from a damaged file before anything is written.
pub(crate) fn open_writer(path: &Path, key: &RawKey) -> Result<Connection> {
    let exists = [path.to_owned(), wal_path(path)]
        .iter()
        .any(|file| std::fs::metadata(file).is_ok_and(|found| found.len() > 0));
    let check = key::verify(path, key)?;
    if exists && check == Some(false) {
        return Err(Error::WrongKey);
    }
    if !exists {
        key::write(path, key)?;
    }
    // SQLite gives the log and its index the mode of the database.
    licet_private_files::ensure_file(path).map_err(|source| Error::Io { path: path.to_owned(), source })?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    let readable: rusqlite::Result<i64> =
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0));
    if let Err(error) = readable {
        return Err(match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) if check.is_none() => Error::KeyOrFile,
            _ => error.into(),
        });
    }
    if exists && check.is_none() {
        key::write(path, key)?;
    }
    functions::register(&connection)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "cache_size", WRITER_CACHE)?;
    connection.pragma_update_and_check(None, "wal_autocheckpoint", LONGEST_LOG, |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_size_limit", LOG_ON_DISK, |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Opens a database to read from it what can be read, whatever state the rest of it is in.
pub(crate) fn open_to_rescue(path: &Path, key: &RawKey) -> Result<(ProcessLock, Connection)> {
    let lock = ProcessLock::take(path)?;
    if key::verify(path, key)? == Some(false) {
        return Err(Error::WrongKey);
    }
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    unlock(&connection, key)?;
    Ok((lock, connection))
}

fn wal_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

#[cfg(test)]
mod tests {
    use crate::{Identity, Mirror, RawKey};
    use rusqlite::{Connection, StatementStatus, params};

    fn prepared_anew(connection: &Connection) -> crate::Result<i32> {
        let mut statement =
            connection.prepare("SELECT n FROM outbox WHERE kind = ?1 ORDER BY id LIMIT ?2")?;
        for most in [1, 50, 500] {
            let mut rows = statement.query(params!["comment", most])?;
            while rows.next()?.is_some() {}
        }
        Ok(statement.get_status(StatementStatus::RePrepare))
    }

    #[test]
    fn a_statement_is_prepared_once_whatever_is_bound_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap();
        assert_eq!(mirror.read(prepared_anew).unwrap(), 0, "by a reader");
        assert_eq!(mirror.write(|tx| prepared_anew(tx)).unwrap(), 0, "by the writer");
    }
}
