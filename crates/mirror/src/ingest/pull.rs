//! One transaction of pulled rows, from its beginning to its commit, and what it did.

use crate::db::{Mirror, Writer};
use crate::error::Result;
use crate::search_index;
use crate::write_batch::WriteBatch;
use chrono::{DateTime, Utc};
use rusqlite::TransactionBehavior;

/// What a page did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Rows that were put.
    pub puts: usize,
    /// Rows that went.
    pub removed: u64,
    /// Removals that now wait for the admin or a matching digest, when the catch-up ended in that.
    pub held: Option<u64>,
    /// Whether the portal's count and digest agreed; none where it gave none.
    pub agrees: Option<bool>,
    /// Whether the mirror now holds all that the account may see, as far as is known.
    pub complete: bool,
    /// Kinds whose rows changed, each once.
    pub kinds: Vec<String>,
}

impl Applied {
    /// Notes a kind whose rows changed.
    pub(crate) fn note(&mut self, kind: &str) {
        if !self.kinds.iter().any(|noted| noted == kind) {
            self.kinds.push(kind.to_owned());
        }
    }
}

impl Mirror {
    /// Runs `work` on pulled rows in one transaction.
    pub(crate) fn pull(
        &self,
        work: impl FnOnce(&mut WriteBatch<'_>) -> Result<Applied>,
        now: DateTime<Utc>,
    ) -> Result<Applied> {
        let mut writer = self.writer();
        let Writer { connection, row_ids } = &mut *writer;
        let done = (|| {
            let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut w = WriteBatch::begin(&tx, row_ids)?;
            let applied = work(&mut w)?;
            w.finish(now)?;
            search_index::index_few(&tx)?;
            tx.commit()?;
            Ok(applied)
        })();
        if done.is_err() {
            // Row numbers of rows that were rolled back.
            writer.row_ids = None;
        }
        drop(writer);
        self.changed();
        done
    }
}
