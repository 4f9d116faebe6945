//! Backups: making one, and how far back a restored one can go, so that apps keep what they have sent for as long (Y5).

use crate::core::change_counter;
use crate::core::identity::mark_as_backup;
use crate::records::prune::RESTORED_WITHIN_DAYS;
use crate::store::{Error, Store, Tx};
use crate::values;
use chrono::{Days, NaiveDate};
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is there already.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The database.
    #[error(transparent)]
    Store(#[from] Error),
    /// The file.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Files of a backup that is being made; removed again unless it is whole.
struct Partial(PathBuf);

impl Partial {
    fn beside(file: &Path) -> Self {
        let mut name = file.as_os_str().to_owned();
        name.push(".partial");
        Self(name.into())
    }

    fn files(&self) -> [PathBuf; 2] {
        let mut journal = self.0.as_os_str().to_owned();
        journal.push("-journal");
        [self.0.clone(), journal.into()]
    }

    fn remove(&self) -> io::Result<()> {
        for file in self.files() {
            match std::fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Once it has its name there is none left to remove.
        if let Err(error) = self.remove() {
            tracing::warn!(%error, "the rest of a backup that failed stays");
        }
    }
}

/// Writes a consistent copy of the database into a new file, marked so that its restoration is noticed, and notes how far
/// it goes. What has the name is a whole backup; of one that failed nothing stays (Y12). Blocks.
///
/// # Errors
/// When the file is there already or can't be written.
pub fn make(store: &Store, file: &Path, today: NaiveDate) -> Result<(), BackupError> {
    if file.exists() {
        return Err(BackupError::Exists(file.to_owned()));
    }
    let partial = Partial::beside(file);
    // One that was killed.
    partial.remove()?;
    store.copy_to(&partial.0)?;
    let seq = Store::in_file(&partial.0, |tx| {
        mark_as_backup(tx)?;
        change_counter::sequence(tx)
    })?;
    std::fs::File::open(&partial.0)?.sync_all()?;
    std::fs::rename(&partial.0, file)?;
    if let Err(error) = store.write_blocking(|tx| note(tx, today, seq)) {
        // The backup is whole. Apps keep longer what they have sent.
        tracing::warn!(%error, "that a backup was made could not be noted");
    }
    Ok(())
}

fn note(tx: &mut Tx<'_>, day: NaiveDate, seq: i64) -> Result<(), Error> {
    let sql = "INSERT INTO backup_made (day, seq) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET seq = excluded.seq";
    tx.execute(sql, values![day, seq])?;
    // Of those that are no longer counted on the newest says what they all do.
    let old = day.checked_sub_days(Days::new(RESTORED_WITHIN_DAYS)).unwrap_or(NaiveDate::MIN);
    let sql = "DELETE FROM backup_made WHERE day < (SELECT MAX(day) FROM backup_made WHERE day <= $1)";
    tx.execute(sql, values![old])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::prune::horizon;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    // Y5
    #[test]
    fn apps_keep_what_they_sent_until_a_backup_that_holds_it_is_30_days_old() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path()).unwrap();
        let changed = |on: &str, seq: i64| {
            let write = |tx: &mut Tx<'_>| -> Result<(), Error> {
                tx.execute("UPDATE change_counter SET seq = $1 WHERE id = 1", values![seq])?;
                let sql = "INSERT INTO change_day (day, seq) VALUES ($1, $2)";
                tx.execute(sql, values![day(on), seq]).map(drop)
            };
            store.write_blocking(write).unwrap();
        };
        let horizon = |on: &str| store.read_blocking(|tx| horizon(tx, day(on))).unwrap();
        let backup = |name: &str, on: &str| make(&store, &folder.path().join(name), day(on)).unwrap();
        changed("2026-01-01", 10);
        assert_eq!(horizon("2026-05-30"), 0, "149 days without a backup");
        assert_eq!(horizon("2026-05-31"), 10, "disks are copied at least so often");
        changed("2026-06-01", 20);
        backup("a", "2026-06-01");
        changed("2026-06-10", 30);
        backup("b", "2026-06-10");
        assert_eq!(horizon("2026-06-30"), 10, "either may still be put back");
        assert_eq!(horizon("2026-07-01"), 20);
        assert_eq!(horizon("2026-07-10"), 30);
        backup("c", "2026-08-01");
        assert_eq!(horizon("2026-08-01"), 30, "what is no longer counted on is still known");
    }

    // Y12
    #[test]
    fn a_backup_that_fails_leaves_nothing_and_is_not_in_the_way_of_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("data")).unwrap();
        let today = day("2026-06-01");
        let file = folder.path().join("backup.db");
        let partial = folder.path().join("backup.db.partial");
        // Without its counter there is no number to note: the copy is there when that fails.
        store.write_blocking(|tx| tx.execute("DELETE FROM change_counter", values![])).unwrap();
        assert!(make(&store, &file, today).is_err());
        assert!(!file.exists() && !partial.exists());
        let sql = "INSERT INTO change_counter (id, seq, pruned_to) VALUES (1, 7, 0)";
        store.write_blocking(|tx| tx.execute(sql, values![])).unwrap();
        std::fs::write(&partial, "of one that was killed").unwrap();
        make(&store, &file, today).unwrap();
        assert!(file.exists() && !partial.exists());
        assert!(matches!(make(&store, &file, today), Err(BackupError::Exists(_))));
    }
}
