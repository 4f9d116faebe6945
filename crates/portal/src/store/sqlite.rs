//! SQLite: one writer, a pool of readers, write-ahead log.
//!
//! Readers are of two kinds, so that nobody who asks something short waits behind somebody who reads much: [`Store::read`]
//! has readers of its own, and what reads long takes one of a few [turns](Store::turn), in the order of asking.

use super::driver::Sqlite;
use super::{Commits, Error, Tx, migrations};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as AsyncMutex, OwnedSemaphorePermit, Semaphore};

/// The database's file in the portal's data folder.
pub const FILE: &str = "portal.db";

/// Short readers at the same time; more wait.
const READERS: usize = 8;
/// Memory of one for pages, in KiB, negative as SQLite asks. The operating system caches the file as well, so this need
/// hold no more than the upper levels of a few trees.
const READER_CACHE: i64 = -2_048;

/// Most long readers at the same time, on however many processors.
const MOST_TURNS: usize = 4;
/// Memory of one for pages: it goes over much of the database.
const LONG_READER_CACHE: i64 = -16_384;

/// Long readers at the same time: one for two processors. The other half is for those who ask something short, and for
/// sending what was read.
fn turns() -> usize {
    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    (processors / 2).clamp(1, MOST_TURNS)
}

/// Pages of the write-ahead log at which a commit takes it into the database itself: far more than come between two times
/// that [`Store::checkpoint_wal`] does it beside the writers. A large import writes the same pages again and again, too.
const LONGEST_LOG: i64 = 32_768;
/// Bytes of the log that stay on the disk once it has been taken in.
const LOG_ON_DISK: i64 = 32 * 1024 * 1024;

/// How a database that is there is opened. Each connection is used by one thread at a time.
const READ_WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// How hard a commit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Survives a power cut: for what people did.
    Full,
    /// Survives the end of the process; a power cut may take the last moments back, never half a transaction. For the
    /// import, which can be repeated.
    Normal,
}

/// A portal's database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    writer: AsyncMutex<()>,
    writing: Mutex<Connection>,
    /// Opened when it is needed first.
    taking_in_log: Mutex<Option<Connection>>,
    readers: Readers,
    long_readers: Readers,
    commits: Commits,
}

/// Readers of one kind.
struct Readers {
    idle: Mutex<Vec<Connection>>,
    places: Arc<Semaphore>,
    cache: i64,
}

impl Readers {
    fn new(most: usize, cache: i64) -> Self {
        Self { idle: Mutex::default(), places: Arc::new(Semaphore::new(most)), cache }
    }

    /// Waits for a place, in the order of asking. Whoever stops waiting leaves the queue.
    async fn place(&self) -> Result<OwnedSemaphorePermit, Error> {
        Arc::clone(&self.places).acquire_owned().await.map_err(|_| Error::Stopped)
    }
}

/// The right to read long, until it is dropped.
#[derive(Debug)]
pub struct Turn(#[allow(dead_code, reason = "what counts is how long it is held")] OwnedSemaphorePermit);

impl Store {
    /// Makes the database in `dir` if it isn't there, and brings it to the newest form. Blocks.
    ///
    /// # Errors
    /// [`Error::Newer`] for the database of a newer program, else what the database says.
    pub fn create(dir: &Path) -> Result<Self, Error> {
        licet_private_files::create_dir_all(dir)?;
        // The database gives its log and its index the rights that it has.
        licet_private_files::ensure_file(&dir.join(FILE))?;
        Self::open_with(dir, READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Opens the database in `dir` and brings it to the newest form. Blocks.
    ///
    /// # Errors
    /// [`Error::Missing`] where there is none, [`Error::Newer`] for that of a newer program.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        if !dir.join(FILE).is_file() {
            return Err(Error::Missing(dir.to_owned()));
        }
        Self::open_with(dir, READ_WRITE)
    }

    fn open_with(dir: &Path, flags: OpenFlags) -> Result<Self, Error> {
        let path = dir.join(FILE);
        let mut connection = Connection::open_with_flags(&path, flags)?;
        prepare(&connection)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "wal_autocheckpoint", LONGEST_LOG)?;
        connection.pragma_update(None, "journal_size_limit", LOG_ON_DISK)?;
        in_transaction(&mut connection, true, None, |tx| migrations::migrate(tx, migrations::MIGRATIONS))?;
        let inner = Inner {
            path,
            writer: AsyncMutex::new(()),
            writing: Mutex::new(connection),
            taking_in_log: Mutex::default(),
            readers: Readers::new(READERS, READER_CACHE),
            long_readers: Readers::new(turns(), LONG_READER_CACHE),
            commits: Commits::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Runs `work` in a read transaction on a blocking thread: everything it reads is of one moment. For what is soon done;
    /// what reads much takes a [turn](Store::turn).
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let place = self.inner.readers.place().await?;
        self.read_in(place, |inner| &inner.readers, work).await
    }

    /// Waits until one of the few who may read long at the same time is done, in the order of asking. Whoever stops
    /// waiting leaves the queue.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub async fn turn(&self) -> Result<Turn, Error> {
        Ok(Turn(self.inner.long_readers.place().await?))
    }

    /// Like [`Store::read`], for what reads much. The turn is over when `work` is.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub async fn read_long<T, E, F>(&self, turn: Turn, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.read_in(turn.0, |inner| &inner.long_readers, work).await
    }

    /// The place is kept until `work` is done, also where nobody waits for it any more: then its reader still reads.
    async fn read_in<T, E, F>(
        &self,
        place: OwnedSemaphorePermit,
        readers: fn(&Inner) -> &Readers,
        work: F,
    ) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let store = self.clone();
        blocking(move || {
            let _place = place;
            store.read_with(readers(&store.inner), work)
        })
        .await
        .map_err(E::from)?
    }

    /// Runs `work` in the one write transaction on a blocking thread; rolls back when it answers an error.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        // Writers queue here, where waiting costs no thread.
        let _turn = self.inner.writer.lock().await;
        let store = self.clone();
        blocking(move || store.write_blocking(work)).await.map_err(E::from)?
    }

    /// Like [`Store::read`], on this thread.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn read_blocking<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.read_with(&self.inner.readers, work)
    }

    fn read_with<T, E: From<Error>>(
        &self,
        readers: &Readers,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let pooled = lock(&readers.idle).pop();
        let mut connection = match pooled {
            Some(connection) => connection,
            None => self.open_reader(readers.cache)?,
        };
        let result = in_transaction(&mut connection, false, None, work);
        lock(&readers.idle).push(connection);
        result
    }

    /// Like [`Store::write`], on this thread.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn write_blocking<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        in_transaction(&mut lock(&self.inner.writing), true, Some(&self.inner.commits), work)
    }

    /// Like [`Store::write`], on this thread, which may block: waits for its turn among all who write. Not for the threads
    /// of a runtime.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn write_in_turn<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let _turn = self.inner.writer.blocking_lock();
        self.write_blocking(work)
    }

    /// What was committed, to be heard of.
    #[must_use]
    pub fn commits(&self) -> &Commits {
        &self.inner.commits
    }

    /// Sets how hard the next commits are.
    ///
    /// # Errors
    /// What the database says.
    pub fn set_durability(&self, durability: Durability) -> Result<(), Error> {
        let level = match durability {
            Durability::Full => "FULL",
            Durability::Normal => "NORMAL",
        };
        Ok(lock(&self.inner.writing).pragma_update(None, "synchronous", level)?)
    }

    /// Takes the write-ahead log into the database for as far as nobody reads it, beside readers and the writer: no commit
    /// waits for it. Answers at once where there is nothing to do.
    ///
    /// # Errors
    /// What the database says.
    pub async fn checkpoint_wal(&self) -> Result<(), Error> {
        let store = self.clone();
        blocking(move || {
            let mut connection = lock(&store.inner.taking_in_log);
            let connection = match &mut *connection {
                Some(connection) => connection,
                none => none.insert(Connection::open_with_flags(&store.inner.path, READ_WRITE)?),
            };
            Ok(connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?)
        })
        .await?
    }

    /// Writes a consistent copy of the whole database to a new file, while others read and write.
    ///
    /// # Errors
    /// When the file exists or can't be written.
    pub fn copy_to(&self, file: &Path) -> Result<(), Error> {
        let connection = Connection::open_with_flags(&self.inner.path, READ_WRITE)?;
        prepare(&connection)?;
        if file.exists() {
            return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
        }
        licet_private_files::ensure_file(file)?;
        connection.execute("VACUUM INTO ?1", [file.to_string_lossy()])?;
        Ok(())
    }

    /// Lets the database grow by so many pages and no more: a disk that is full.
    #[cfg(test)]
    pub(crate) fn fill(&self, room: i64) {
        let writing = lock(&self.inner.writing);
        let pages: i64 = writing.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap_or_default();
        let most = pages.saturating_add(room).min(1_073_741_823);
        writing.query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(())).expect("a limit");
    }

    /// Runs statements on a database file that is no open portal: the mark in a backup.
    ///
    /// # Errors
    /// What the database says.
    pub fn in_file<T, E: From<Error>>(
        file: &Path,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = Connection::open_with_flags(file, READ_WRITE).map_err(Error::from)?;
        in_transaction(&mut connection, true, None, work)
    }

    fn open_reader(&self, cache: i64) -> Result<Connection, Error> {
        let connection = Connection::open_with_flags(&self.inner.path, READ_WRITE)?;
        prepare(&connection)?;
        connection.pragma_update(None, "cache_size", cache)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }
}

/// Runs `work`, which may block: on this thread, whose other tasks another one takes over, since waking one and being
/// woken by it takes longer than most of what is asked; on another one where this is the only thread.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    match tokio::runtime::Handle::current().runtime_flavor() {
        tokio::runtime::RuntimeFlavor::MultiThread => {
            // A panic rolls the transaction back and is the end of this work alone, as on another thread.
            tokio::task::block_in_place(|| catch_unwind(AssertUnwindSafe(work))).map_err(|_| Error::Stopped)
        }
        _ => tokio::task::spawn_blocking(work).await.map_err(|_| Error::Stopped),
    }
}

fn prepare(connection: &Connection) -> Result<(), Error> {
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // How a statement is run doesn't depend on the values bound to it. Without this one with a bound `LIMIT` is prepared
    // anew each time it is run.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// A panic while the lock was held rolled its transaction back: the connection is sound.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_transaction<T, E: From<Error>>(
    connection: &mut Connection,
    write: bool,
    commits: Option<&Commits>,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    use rusqlite::TransactionBehavior::{Deferred, Immediate};
    let behavior = if write { Immediate } else { Deferred };
    let transaction = connection.transaction_with_behavior(behavior).map_err(Error::from)?;
    let mut driver = Sqlite(&transaction);
    let mut tx = Tx::new(&mut driver);
    let result = work(&mut tx)?;
    let told = tx.told();
    let commit = || transaction.commit().map_err(Error::from);
    match (commits, told) {
        // Under the lock of the one writer, so that commits are heard of in their order.
        (Some(commits), Some(told)) => commits.announce(told, commit)?,
        _ => commit()?,
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Row;
    use crate::values;
    use futures::FutureExt as _;

    fn temporary() -> (tempfile::TempDir, Store) {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path()).unwrap();
        (dir, store)
    }

    #[test]
    fn a_newer_database_is_refused_by_name() {
        let (dir, store) = temporary();
        let newer = "INSERT INTO migration (number, name) VALUES ($1, $2)";
        store.write_blocking(|tx| tx.execute(newer, values![9_999, "seats on the moon"])).unwrap();
        drop(store);
        let refused = Store::open(dir.path()).err().expect("a newer database must not be opened");
        assert!(refused.to_string().contains("seats on the moon"), "{refused}");
    }

    #[test]
    fn an_error_takes_the_whole_transaction_back() {
        let (_dir, store) = temporary();
        let insert = "INSERT INTO migration (number, name) VALUES ($1, $2)";
        let failed: Result<(), Error> = store.write_blocking(|tx| {
            tx.execute(insert, values![9_998, "half"])?;
            Err(Error::Stopped)
        });
        assert!(failed.is_err());
        let rows = store
            .read_blocking(|tx| tx.query("SELECT name FROM migration WHERE number = $1", values![9_998]));
        assert_eq!(rows.unwrap(), [], "nothing of a failed transaction stays");
    }

    #[test]
    fn values_are_bound_by_their_number_not_by_their_order_in_the_text() {
        let (_dir, store) = temporary();
        let row = store.read_blocking(|tx| tx.query_one("SELECT $2, $1, $2", values!["one", "two"])).unwrap();
        assert_eq!(row, Some(Row(vec!["two".into(), "one".into(), "two".into()])));
    }

    #[test]
    fn a_statement_is_prepared_once_whatever_is_bound_to_it() {
        let (_dir, store) = temporary();
        let connection = lock(&store.inner.writing);
        let mut statement =
            connection.prepare("SELECT name FROM migration ORDER BY number LIMIT $1").unwrap();
        for most in [1, 50, 500] {
            let mut rows = statement.query([most]).unwrap();
            while rows.next().unwrap().is_some() {}
        }
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }

    #[tokio::test]
    async fn the_log_is_taken_in_beside_a_writer_and_a_reader() {
        let (_dir, store) = temporary();
        let insert = |number: i64| {
            store
                .write_blocking(|tx| tx.execute("INSERT INTO migration VALUES ($1, 'more')", values![number]))
                .unwrap();
        };
        insert(9_001);
        let log = || -> (i64, i64) {
            let row = lock(&store.inner.writing);
            row.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| Ok((row.get(1)?, row.get(2)?))).unwrap()
        };
        let (written, taken) = log();
        assert!(taken < written, "a commit alone takes nothing in: {taken} of {written}");
        let writing = Connection::open(&store.inner.path).unwrap();
        writing.execute_batch("BEGIN IMMEDIATE; INSERT INTO migration VALUES (9002, 'half')").unwrap();
        store.checkpoint_wal().await.unwrap();
        writing.execute_batch("COMMIT").unwrap();
        let (written, taken) = log();
        assert!(taken > 0 && taken < written, "all but what was not committed: {taken} of {written}");
        store.checkpoint_wal().await.unwrap();
        let (written, taken) = log();
        assert_eq!(taken, written);
        insert(9_003);
        let count = store
            .read_blocking(|tx| tx.query("SELECT name FROM migration WHERE number > 9000", values![]))
            .unwrap();
        assert_eq!(count.len(), 3, "nothing is lost with the log");
    }

    #[tokio::test]
    async fn no_more_read_long_at_once_than_have_a_turn_and_short_readers_do_not_wait_for_them() {
        let (_dir, store) = temporary();
        let mut held = Vec::new();
        for _ in 0..turns() {
            held.push(store.turn().now_or_never().expect("a turn is free").unwrap());
        }
        let (mut next, mut gone) = (Box::pin(store.turn()), Box::pin(store.turn()));
        let mut last = Box::pin(store.turn());
        for waiting in [&mut gone, &mut next, &mut last] {
            assert!(waiting.now_or_never().is_none(), "one more than there are turns");
        }
        let count = |tx: &mut Tx<'_>| tx.query_one("SELECT COUNT(*) FROM migration", values![]);
        assert!(store.read(count).await.unwrap().is_some(), "who asks something short is answered meanwhile");
        // The first in the queue has given up: it holds up nobody.
        drop(gone);
        let turn = held.pop().unwrap();
        assert!(store.read_long(turn, count).await.unwrap().is_some());
        assert!(last.as_mut().now_or_never().is_none(), "another was before");
        let turn = next.now_or_never().expect("its turn has come").unwrap();
        drop(turn);
        assert!(last.now_or_never().is_some(), "a turn that was not used is free again");
    }

    #[test]
    fn a_reader_can_not_write() {
        let (_dir, store) = temporary();
        let refused = store.read_blocking(|tx| tx.execute("DELETE FROM migration", values![]));
        assert!(refused.is_err(), "a read transaction must not change anything");
    }
}
