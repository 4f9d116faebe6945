//! One writing transaction of pulled rows, with everything that changes along with them: check, counters, search work,
//! recent changes, and what goes with a right that ended (docs/SYNC.md, rule 4).
//!
//! Not for: which rows are written and removed, and when (`crate::ingest`).

mod batch;
mod documents;
mod entitlements;
mod licenses;
mod purge;
mod stubs;

use crate::db::meta;
use crate::error::{Error, Result};
use crate::page::{Document, Put};
use crate::tables::changes::ChangeKind;
use crate::tables::kinds::Version;
use crate::tables::position::store_check;
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_protocol::sync::row_hash;

pub(crate) use batch::WriteBatch;

impl WriteBatch<'_> {
    /// Writes a document that was pulled, and counts its new version instead of the one that was here.
    ///
    /// # Errors
    /// [`Error::Line`] where the row that was here is newer and none may go backwards.
    pub(crate) fn put(&mut self, put: &Put, body: &str) -> Result<()> {
        let old = match &put.document {
            Document::Entitlement(fields) => entitlements::put(self, put, body, fields),
            Document::License(fields) => licenses::put(self, put, body, fields),
            Document::Order => documents::put_order(self, put, body),
            Document::Product { name, family } => documents::put_product(self, put, body, name, family),
            Document::Site { name } => documents::put_site(self, put, body, name),
            Document::Release { sku } => documents::put_release(self, put, body, sku),
            Document::Annotation(_) => documents::put_written(self, put, body, Target::Annotation),
            Document::Comment { .. } => documents::put_written(self, put, body, Target::Comment),
            Document::Field => documents::put_written(self, put, body, Target::Field),
            Document::Setting => documents::put_written(self, put, body, Target::Setting),
            Document::Notice(fields) => documents::put_notice(self, put, body, fields),
            Document::Other { kind } => documents::put_other(self, put, body, kind),
        }?;
        if old.is_some_and(|old| self.ordered && old.rev > put.rev) {
            return Err(Error::older());
        }
        self.update_check(put.document.kind(), &put.id, old, Some(put.hash));
        Ok(())
    }

    /// Removes a document; answers whether it was here.
    pub(crate) fn remove(&mut self, kind: &str, id: &str, what: ChangeKind) -> Result<bool> {
        let old = match kind {
            "entitlement" => entitlements::remove(self, id, what)?,
            "license" => licenses::remove(self, id, what)?,
            _ => documents::remove(self, kind, id, what)?,
        };
        if old.is_some() {
            self.removed = true;
            self.hidden |= what == ChangeKind::Hidden;
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

    /// Writes what was gathered in memory. The last thing before the commit.
    pub(crate) fn finish(mut self, now: DateTime<Utc>) -> Result<()> {
        self.counters.write(self.tx)?;
        purge::narrowed(self.tx, &self.narrowed)?;
        self.changes.write(self.tx, now)?;
        purge::derived(&mut self)?;
        store_check(self.tx, self.check)?;
        meta::set_number(self.tx, meta::TOTAL, self.total)
    }
}
