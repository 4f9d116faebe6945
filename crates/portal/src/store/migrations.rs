//! Brings a database to the newest form: every module's migrations in one list, in the order of their numbers.
//!
//! A migration that was released is never edited; a change is a new one with the next free number.

use super::{Error, Tx};
use crate::values;

/// One step of the database's form, standing beside the tables it makes.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its place in the one list of all modules; unique.
    pub number: i64,
    /// What it brings, in a few words; an older program names it when it refuses the database.
    pub name: &'static str,
    /// Its statements, separated by `;` at the end of a line. `/* clustered */` after a table's columns lets a database
    /// that can keep the table in the order of its primary key do so.
    pub sql: &'static str,
}

/// All migrations of this program, ordered.
#[must_use]
pub fn all() -> Vec<Migration> {
    let modules: &[&[Migration]] = &[
        crate::accounts::MIGRATIONS,
        crate::accounts::additional::MIGRATIONS,
        crate::session::MIGRATIONS,
        crate::mail::MIGRATIONS,
        crate::licenses::MIGRATIONS,
        crate::releases::MIGRATIONS,
        crate::publish::MIGRATIONS,
        crate::rights::MIGRATIONS,
        crate::portal::MIGRATIONS,
        crate::changes::MIGRATIONS,
        crate::sync::MIGRATIONS,
        crate::lineage::MIGRATIONS,
        crate::lineage::former::MIGRATIONS,
        crate::addresses::MIGRATIONS,
        crate::upgrades::MIGRATIONS,
        crate::vouchers::MIGRATIONS,
        crate::flex::MIGRATIONS,
        crate::levels::MIGRATIONS,
        crate::delivery::MIGRATIONS,
        crate::entitlements::MIGRATIONS,
        crate::steps::MIGRATIONS,
    ];
    let mut all: Vec<_> = [modules, crate::feed::MIGRATIONS].concat().concat();
    all.sort_by_key(|migration| migration.number);
    all
}

/// Runs what has not been run yet.
///
/// # Errors
/// [`Error::Newer`] when the database knows a migration that this program doesn't.
pub fn migrate(tx: &mut Tx<'_>, migrations: &[Migration]) -> Result<(), Error> {
    tx.execute(
        "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL)",
        values![],
    )?;
    let done = tx.query("SELECT number, name FROM migration ORDER BY number", values![])?;
    for row in &done {
        let number = row.int(0)?;
        if !migrations.iter().any(|migration| migration.number == number) {
            return Err(Error::Newer { number, name: row.string(1)? });
        }
    }
    for migration in migrations {
        if done.iter().any(|row| row.int(0).is_ok_and(|number| number == migration.number)) {
            continue;
        }
        for statement in migration.sql.split(";\n").map(str::trim).filter(|s| !s.is_empty()) {
            tx.execute(statement.trim_end_matches(';'), values![])?;
        }
        tx.execute(
            "INSERT INTO migration (number, name) VALUES ($1, $2)",
            values![migration.number, migration.name],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_migration_has_a_number_of_its_own() {
        let numbers: Vec<_> = super::all().iter().map(|migration| migration.number).collect();
        let mut unique = numbers.clone();
        unique.dedup();
        assert_eq!(numbers, unique, "two modules took the same number");
    }

    #[test]
    fn what_people_hold_is_kept_when_its_table_changes_its_form() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portal.db");
        std::fs::write(&file, "").unwrap();
        let all = super::all();
        let before: Vec<_> = all.iter().copied().filter(|migration| migration.number < 21).collect();
        let held =
            "SELECT holder, scope, access, seq, first_seq, present FROM holding ORDER BY holder, scope";
        let read = crate::store::Store::in_file(&file, |tx| -> Result<_, crate::store::Error> {
            super::migrate(tx, &before)?;
            let row = "INSERT INTO holding (holder, scope, access, seq, first_seq, present) VALUES ($1, $2, $3, 7, 3, $4)";
            tx.execute(row, crate::values!["e:bill@acme.example", "member:ACME", "full", true])?;
            tx.execute(row, crate::values!["a:1", "share:s", "view", false])?;
            let then = tx.query(held, crate::values![])?;
            super::migrate(tx, &all)?;
            Ok((then, tx.query(held, crate::values![])?))
        });
        let (then, now) = read.unwrap();
        assert_eq!(then.len(), 2);
        assert_eq!(now, then);
    }
}
