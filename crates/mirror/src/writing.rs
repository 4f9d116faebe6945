//! One writing transaction of pulled rows, with everything that changes along with them: check, counters, search work,
//! recent changes (docs/SYNC.md, rule 4).

use crate::changes::{Batch, What};
use crate::counters;
use crate::documents::Version;
use crate::error::{Error, Result};
use crate::open::Known;
use crate::page::{Document, Put};
use crate::{documents, entitlement, meta, outbox, purge, search};
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_protocol::sync::{Check, row_hash};
use rusqlite::Connection;
use std::collections::HashSet;

pub(crate) struct Writing<'a> {
    pub(crate) tx: &'a Connection,
    pub(crate) known: &'a mut Known,
    /// Number of the snapshot that marks what it sees.
    pub(crate) generation: i64,
    /// Count and digest of the rows of this generation.
    pub(crate) check: Check,
    /// Rows of all generations.
    pub(crate) total: i64,
    /// Whether the indexes exist that a first load does without.
    pub(crate) indexed: bool,
    /// Whether changes are news to people; those of a snapshot aren't.
    pub(crate) logging: bool,
    /// Whether a document never comes at a lower revision than it is here: it doesn't, once a listing is whole.
    pub(crate) ordered: bool,
    /// Targets that the outbox lies over.
    pub(crate) overlaid: HashSet<(Target, String)>,
    /// Whose mirror it is.
    pub(crate) account: String,
    pub(crate) counters: counters::Changes,
    pub(crate) changes: Batch,
    /// Documents of which this account sees less than before.
    pub(crate) narrowed: purge::Narrowed,
    /// Whether documents went, and whether they may have gone because a right ended.
    pub(crate) removed: bool,
    pub(crate) hidden: bool,
    searched_to: i64,
}

impl<'a> Writing<'a> {
    pub(crate) fn begin(tx: &'a Connection, known: &'a mut Option<Known>) -> Result<Self> {
        if known.is_none() {
            *known = Some(read_known(tx)?);
        }
        let known = known.get_or_insert_default();
        let indexed = meta::number(tx, meta::INDEXED)? == 1;
        Ok(Self {
            generation: meta::number(tx, meta::GENERATION)?,
            check: stored_check(tx)?,
            total: meta::number(tx, meta::TOTAL)?,
            indexed,
            logging: false,
            ordered: false,
            overlaid: outbox::targets(tx)?,
            account: meta::get(tx, meta::ACCOUNT)?.unwrap_or_default(),
            counters: counters::Changes::new(indexed),
            changes: Batch::default(),
            narrowed: Vec::new(),
            removed: false,
            hidden: false,
            searched_to: meta::number(tx, meta::SEARCHED)?,
            tx,
            known,
        })
    }

    /// Writes what was gathered in memory. The last thing before the commit.
    pub(crate) fn finish(mut self, now: DateTime<Utc>) -> Result<()> {
        self.counters.write(self.tx)?;
        purge::narrowed(self.tx, &self.narrowed)?;
        self.changes.write(self.tx, now)?;
        purge::derived(&mut self)?;
        store_check(self.tx, self.check)?;
        meta::set_number(self.tx, meta::TOTAL, self.total)
    }

    /// Writes a document that was pulled, and counts its new version instead of the one that was here.
    ///
    /// # Errors
    /// [`Error::Line`] where the row that was here is newer and none may go backwards.
    pub(crate) fn put(&mut self, put: &Put, body: &str) -> Result<()> {
        let old = match &put.document {
            Document::Entitlement(fields) => entitlement::put(self, put, body, fields),
            Document::License(fields) => documents::put_license(self, put, body, fields),
            Document::Order => documents::put_order(self, put, body),
            Document::Product { name, family } => documents::put_product(self, put, body, name, family),
            Document::Site { name } => documents::put_site(self, put, body, name),
            Document::Release { sku } => documents::put_release(self, put, body, sku),
            Document::Annotation(_) => documents::put_written(self, put, body, Target::Annotation),
            Document::Comment { .. } => documents::put_written(self, put, body, Target::Comment),
            Document::Field => documents::put_written(self, put, body, Target::Field),
            Document::Setting => documents::put_written(self, put, body, Target::Setting),
            Document::Other { kind } => documents::put_other(self, put, body, kind),
        }?;
        if old.is_some_and(|old| self.ordered && old.rev > put.rev) {
            return Err(Error::older());
        }
        self.update_check(put.document.kind(), &put.id, old, Some(put.hash));
        Ok(())
    }

    /// Removes a document; answers whether it was here.
    pub(crate) fn remove(&mut self, kind: &str, id: &str, what: What) -> Result<bool> {
        let old = match kind {
            "entitlement" => entitlement::remove(self, id, what)?,
            _ => documents::remove(self, kind, id, what)?,
        };
        if old.is_some() {
            self.removed = true;
            self.hidden |= what == What::Hidden;
            self.update_check(kind, id, old, None);
        }
        Ok(old.is_some())
    }

    /// Keeps count and digest: `old` is the version that was here, `new` the hash of the one that is here now.
    fn update_check(&mut self, kind: &str, id: &str, old: Option<Version>, new: Option<u64>) {
        if let Some(old) = old.filter(|old| old.generation > 0) {
            self.total -= 1;
            if old.generation == self.generation {
                self.check.remove(row_hash(kind, id, old.rev));
            }
        }
        if let Some(hash) = new {
            self.total += 1;
            self.check.add(hash);
        }
    }

    /// Has an entitlement indexed again; those beyond what was indexed come by themselves.
    pub(crate) fn search_row_again(&self, n: i64) -> Result<()> {
        if n <= self.searched_to { search::again(self.tx, n) } else { Ok(()) }
    }

    pub(crate) fn search_entitlement_again(&self, id: &str) -> Result<()> {
        if self.searched_to > 0 { search::entitlement_again(self.tx, id, self.searched_to) } else { Ok(()) }
    }

    /// Has all entitlements of a product or site indexed again.
    pub(crate) fn search_again(&self, column: &'static str, n: i64) -> Result<()> {
        if self.searched_to > 0 { search::all_again(self.tx, column, n, self.searched_to) } else { Ok(()) }
    }

    pub(crate) fn search_drop(&self, n: i64) -> Result<()> {
        if n <= self.searched_to { search::forget(self.tx, n) } else { Ok(()) }
    }
}

fn read_known(connection: &Connection) -> Result<Known> {
    let read = |sql: &str| -> Result<_> {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let mut stubs = connection.prepare("SELECT n FROM site WHERE gen = 0")?;
    let site_stubs = stubs.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Known {
        products: read("SELECT id, n FROM product")?,
        sites: read("SELECT id, n FROM site")?,
        site_stubs,
    })
}

/// Count and digest as they stand in the database; a digest is stored as hex, since it needs all 64 bits.
pub(crate) fn stored_check(connection: &Connection) -> Result<Check> {
    let count = u64::try_from(meta::number(connection, meta::COUNT)?).unwrap_or(0);
    let digest = meta::get(connection, meta::DIGEST)?
        .and_then(|text| u64::from_str_radix(&text, 16).ok())
        .unwrap_or(0);
    Ok(Check { count, digest })
}

pub(crate) fn store_check(connection: &Connection, check: Check) -> Result<()> {
    meta::set(connection, meta::COUNT, &check.count.to_string())?;
    meta::set(connection, meta::DIGEST, &format!("{:016x}", check.digest))
}
