//! A transaction as every module sees it.

use super::{Commit, Error, Row, Value};
use std::ops::ControlFlow;

/// A row while its statement runs: read without copying.
pub trait RowView {
    /// The text in `column`, or an error where it is anything else.
    ///
    /// # Errors
    /// [`Error::Shape`].
    fn text(&self, column: usize) -> Result<&str, Error>;
    /// The text in `column`, or none where it is null.
    ///
    /// # Errors
    /// [`Error::Shape`].
    fn opt_text(&self, column: usize) -> Result<Option<&str>, Error>;
    /// The number in `column`, or an error where it is anything else.
    ///
    /// # Errors
    /// [`Error::Shape`].
    fn int(&self, column: usize) -> Result<i64, Error>;
    /// The row, copied.
    ///
    /// # Errors
    /// [`Error::Database`].
    fn to_row(&self) -> Result<Row, Error>;
}

/// What [`Driver::each`] calls for every row; it may stop early.
pub type EachRow<'a> = dyn FnMut(&dyn RowView) -> Result<ControlFlow<()>, Error> + 'a;

/// What a database must do; each kind of database has one implementation.
pub trait Driver {
    /// Runs a statement and says how many rows it changed.
    ///
    /// # Errors
    /// [`Error::Constraint`] or [`Error::Database`].
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Error>;

    /// Runs a query and calls `row` for each of its rows.
    ///
    /// # Errors
    /// [`Error::Database`], or what `row` answers.
    fn each(&mut self, sql: &str, values: &[Value], row: &mut EachRow<'_>) -> Result<(), Error>;
}

/// A transaction. It ends with the closure it was given to: committed when that answers `Ok`, else rolled back.
pub struct Tx<'a> {
    driver: &'a mut dyn Driver,
    commit: Option<Commit>,
    /// Whether a statement found no room on the disk, after which the database may have taken all back by itself.
    is_full: bool,
}

impl<'a> Tx<'a> {
    /// Lays the common face over a driver.
    pub fn new(driver: &'a mut dyn Driver) -> Self {
        Self { driver, commit: None, is_full: false }
    }

    /// Says what this transaction changes, for those who hear of it once it is committed.
    pub fn tell(&mut self, commit: Commit) {
        match &mut self.commit {
            Some(told) => told.join(commit),
            None => self.commit = Some(commit),
        }
    }

    /// What was told.
    pub(super) fn told(self) -> Option<Commit> {
        self.commit
    }

    /// Runs a statement and says how many rows it changed.
    ///
    /// # Errors
    /// [`Error::Constraint`] or [`Error::Database`].
    pub fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Error> {
        let done = self.driver.execute(sql, values);
        self.is_full |= matches!(done, Err(Error::Full));
        done
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, Error> {
        let mut rows = Vec::new();
        self.driver.each(sql, values, &mut |row| {
            rows.push(row.to_row()?);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(rows)
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub fn query_one(&mut self, sql: &str, values: &[Value]) -> Result<Option<Row>, Error> {
        let mut first = None;
        self.driver.each(sql, values, &mut |row| {
            first = Some(row.to_row()?);
            Ok(ControlFlow::Break(()))
        })?;
        Ok(first)
    }

    /// Runs `work` as a transaction within this one: when it answers an error, nothing of it stays, and this one goes on.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn within<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.execute("SAVEPOINT within", &[])?;
        match work(self) {
            Ok(done) => {
                self.execute("RELEASE SAVEPOINT within", &[])?;
                Ok(done)
            }
            Err(error) => {
                let back = self.execute("ROLLBACK TO SAVEPOINT within", &[]);
                match back.and_then(|_| self.execute("RELEASE SAVEPOINT within", &[])) {
                    Ok(_) => Err(error),
                    // The whole transaction is gone, and nothing may go on in it.
                    Err(_) if self.is_full => Err(Error::Full.into()),
                    Err(failed) => Err(failed.into()),
                }
            }
        }
    }

    /// Calls `row` for each row of a query, without copying it.
    ///
    /// # Errors
    /// [`Error::Database`], or what `row` answers.
    pub fn each(
        &mut self,
        sql: &str,
        values: &[Value],
        mut row: impl FnMut(&dyn RowView) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(), Error> {
        self.driver.each(sql, values, &mut row)
    }
}
