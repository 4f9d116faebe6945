//! What people change: `POST /api/v1/changes` (docs/SYNC.md, "Push", rules 16–19).
//!
//! A change is some slots of one document (`licet_domain::slots`). [`batch`] takes a batch in one transaction: it looks
//! up the receipt, asks the module of the target, publishes each document that was touched once, and writes the receipts.
//! One module a target:
//!
//! * [`on_entitlement`] and [`comments`] stand on an entitlement, in its scopes: everyone who sees it sees them, and whoever
//!   has full access to it may write (docs/adr/0008);
//! * [`contacts`]: the technical contact of a license, by the same rule;
//! * [`fields`] belong to the account that defined them; their names reach others with the values ([`on_entitlement`]);
//! * [`settings`] are the account's own;
//! * [`requests`] are handed to [`crate::decisions`], as those that come over its routes.
//!
//! [`crate::records::slots`] is the table under them, [`crate::core::idempotency::receipts`] what makes a change safe to send again.
//!
//! Not for: what may stand in a slot and how two edits of it merge (`licet_domain::slots`), nor who sees an entitlement
//! (`licet_domain::visibility`).

mod batch;
mod comments;
mod contacts;
mod field_rename_job;
mod fields;
mod merge;
mod on_entitlement;
mod requests;
mod route;
mod settings;

#[cfg(test)]
pub(crate) use batch::push;
pub use field_rename_job::{Renaming, run};
#[cfg(test)]
pub(crate) use route::read;
pub use route::routes;

use crate::core::json::json;
use crate::records::Kind;
use crate::store::{Error, Tx};

/// What people wrote on an entitlement, ready to be published beside it: kind, id and body.
///
/// # Errors
/// What the database says.
pub fn documents_of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Vec<(Kind, String, String)>, Error> {
    let mut documents = Vec::new();
    if let Some(annotation) = on_entitlement::document(tx, entitlement_id)? {
        documents.push((Kind::Annotation, entitlement_id.to_owned(), json(&annotation)?));
    }
    for (id, comment) in comments::documents(tx, entitlement_id)? {
        documents.push((Kind::Comment, id, json(&comment)?));
    }
    Ok(documents)
}
