//! What a writing transaction of pulled rows knows and gathers.

use crate::db::{RowIdCache, meta};
use crate::error::Result;
use crate::search_index;
use crate::tables::changes::Batch;
use crate::tables::position::stored_check;
use crate::tables::{counters, laid_over};
use licet_domain::Target;
use licet_protocol::sync::Check;
use rusqlite::Connection;
use std::collections::HashSet;

/// Whose history is told no longer: documents of which this account sees less than before.
pub(crate) type Narrowed = Vec<(&'static str, String)>;

/// A writing transaction of pulled rows.
pub(crate) struct WriteBatch<'a> {
    pub(crate) tx: &'a Connection,
    pub(crate) row_ids: &'a mut RowIdCache,
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
    pub(crate) narrowed: Narrowed,
    /// Whether documents went, and whether they may have gone because a right ended.
    pub(crate) removed: bool,
    pub(crate) hidden: bool,
    searched_to: i64,
}

impl<'a> WriteBatch<'a> {
    pub(crate) fn begin(tx: &'a Connection, row_ids: &'a mut Option<RowIdCache>) -> Result<Self> {
        if row_ids.is_none() {
            *row_ids = Some(read_row_ids(tx)?);
        }
        let row_ids = row_ids.get_or_insert_default();
        let indexed = meta::number(tx, meta::INDEXED)? == 1;
        Ok(Self {
            generation: meta::number(tx, meta::GENERATION)?,
            check: stored_check(tx)?,
            total: meta::number(tx, meta::TOTAL)?,
            indexed,
            logging: false,
            ordered: false,
            overlaid: laid_over::targets(tx)?,
            account: meta::get(tx, meta::ACCOUNT)?.unwrap_or_default(),
            counters: counters::Changes::new(indexed),
            changes: Batch::default(),
            narrowed: Vec::new(),
            removed: false,
            hidden: false,
            searched_to: meta::number(tx, meta::SEARCHED)?,
            tx,
            row_ids,
        })
    }

    /// Has an entitlement indexed again; those beyond what was indexed come by themselves.
    pub(crate) fn search_row_again(&self, n: i64) -> Result<()> {
        if n <= self.searched_to { search_index::reindex(self.tx, n) } else { Ok(()) }
    }

    pub(crate) fn search_entitlement_again(&self, id: &str) -> Result<()> {
        if self.searched_to > 0 {
            search_index::entitlement_again(self.tx, id, self.searched_to)
        } else {
            Ok(())
        }
    }

    /// Has all entitlements of a product or site indexed again.
    pub(crate) fn search_again(&self, column: &'static str, n: i64) -> Result<()> {
        if self.searched_to > 0 {
            search_index::all_again(self.tx, column, n, self.searched_to)
        } else {
            Ok(())
        }
    }

    pub(crate) fn search_drop(&self, n: i64) -> Result<()> {
        if n <= self.searched_to { search_index::forget(self.tx, n) } else { Ok(()) }
    }
}

fn read_row_ids(connection: &Connection) -> Result<RowIdCache> {
    let read = |sql: &str| -> Result<_> {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let mut stubs = connection.prepare("SELECT n FROM site WHERE gen = 0")?;
    let site_stubs = stubs.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(RowIdCache {
        products: read("SELECT id, n FROM product")?,
        sites: read("SELECT id, n FROM site")?,
        site_stubs,
    })
}
