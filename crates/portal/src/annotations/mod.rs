//! What people change: `POST /api/v1/changes` (docs/SYNC.md, "Push", rules 16–19).
//!
//! A change is some slots of one document (`licet_domain::slots`). [`batch`] takes a batch in one transaction: it looks
//! up the receipt, asks the module of the target, publishes each document that was touched once, and writes the receipts.
//! One module a target:
//!
//! * [`on_entitlement`] and [`comments`] stand on an entitlement and belong to a party: the site of whoever wrote them, or the
//!   account ([`parties`]; docs/adr/0042). Who reads and writes them says `licet_domain::authorship`;
//! * [`contacts`]: the technical contact of a license, a fact of the license that everyone who sees it sees;
//! * [`fields`] belong to the account that defined them; their names reach others with the values ([`on_entitlement`]);
//! * [`settings`] are the account's own;
//! * [`requests`] are handed to [`crate::decisions`], as those that come over its routes.
//!
//! [`crate::records::slots`] is the table under them, [`crate::core::idempotency::receipts`] what makes a change safe to send again.
//!
//! [`parting`] gives what older versions kept for everyone to its parties, once.
//!
//! Not for: what may stand in a slot and how two edits of it merge (`licet_domain::slots`), nor who sees an entitlement
//! (`licet_domain::visibility`).

mod batch;
mod comments;
mod contacts;
mod field_rename_job;
mod fields;
mod merge;
mod merged;
mod on_entitlement;
mod parties;
mod parting;
mod requests;
mod route;
mod settings;

#[cfg(test)]
pub(crate) use batch::push;
pub use field_rename_job::{Renaming, run};
pub(crate) use merged::move_writing;
pub(crate) use parting::part;
#[cfg(test)]
pub(crate) use route::read;
pub use route::routes;

use crate::core::json::json;
use crate::records::{Document, Kind, Lookup, Publisher};
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_domain::Scope;
use parties::Place;
use std::collections::BTreeSet;

/// Publishes what people wrote on an entitlement, each party's where its readers are. `of_entitlement`: the scopes that lead
/// to the entitlement.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn publish(
    p: &mut Publisher<'_, '_>,
    entitlement_id: &str,
    end_customer: &str,
    of_entitlement: &BTreeSet<Scope>,
) -> Result<(), Error> {
    let parties = parties::of(p.tx, entitlement_id)?;
    if parties.is_empty() {
        return Ok(());
    }
    let place = Place {
        entitlement_id: entitlement_id.to_owned(),
        end_customer: end_customer.to_owned(),
        reseller: None,
    };
    let mut current = BTreeSet::new();
    for party in &parties {
        let scopes = parties::readers(p.tx, party, of_entitlement)?;
        if let Some(annotation) = on_entitlement::document(p.tx, &place, party)? {
            let id = place.annotation_id(party);
            let body = json(&annotation)?;
            let kind = Kind::Annotation;
            p.put(Document { kind, id: &id, site: None, scopes: &scopes, body, license_keys: None })?;
            current.insert(id);
        }
        for (id, comment) in comments::documents(p.tx, entitlement_id, party)? {
            let (kind, body) = (Kind::Comment, json(&comment)?);
            p.put(Document { kind, id: &id, site: None, scopes: &scopes, body, license_keys: None })?;
        }
    }
    // With another customer, a party's writing has another id.
    for id in published(p.tx, entitlement_id)?.difference(&current) {
        p.delete(Kind::Annotation, id)?;
    }
    Ok(())
}

/// Publishes that what people wrote on an entitlement is gone with it. It stays in its tables, and is shown again should the
/// entitlement come back.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn withdraw(p: &mut Publisher<'_, '_>, entitlement_id: &str) -> Result<(), Error> {
    for id in published(p.tx, entitlement_id)? {
        p.delete(Kind::Annotation, &id)?;
    }
    for row in p.tx.query("SELECT id FROM comment WHERE entitlement_id = $1", values![entitlement_id])? {
        p.delete(Kind::Comment, row.text(0)?)?;
    }
    Ok(())
}

/// The ids of the annotations of an entitlement that are published.
fn published(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<BTreeSet<String>, Error> {
    let sql = "SELECT id FROM entity WHERE kind = $1 AND id = $2 AND deleted = 0 \
               UNION ALL SELECT id FROM entity WHERE kind = $1 AND id > $3 AND id < $4 AND deleted = 0";
    let (first, end) = (format!("{entitlement_id}/"), format!("{entitlement_id}0"));
    let rows = tx.query(sql, values![Kind::Annotation.code(), entitlement_id, first, end])?;
    rows.iter().map(|row: &Row| row.string(0)).collect()
}

/// What an account reads of what people wrote on an entitlement that it sees: kind, id and body.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn documents_for(
    tx: &mut Tx<'_>,
    lookup: &mut Lookup,
    entitlement_id: &str,
) -> Result<Vec<(Kind, String, String)>, Error> {
    let mut documents = Vec::new();
    let parties = parties::of(tx, entitlement_id)?;
    let (Some(place), Some(shares)) =
        (Place::read(tx, entitlement_id)?, parties::shares_of(tx, entitlement_id)?)
    else {
        return Ok(documents);
    };
    for party in &parties {
        let mut reads = false;
        for scope in parties::readers(tx, party, &shares)? {
            reads |= lookup.scope(tx, &scope)?.is_some();
        }
        if !reads {
            continue;
        }
        if let Some(annotation) = on_entitlement::document(tx, &place, party)? {
            documents.push((Kind::Annotation, place.annotation_id(party), json(&annotation)?));
        }
        for (id, comment) in comments::documents(tx, entitlement_id, party)? {
            documents.push((Kind::Comment, id, json(&comment)?));
        }
    }
    Ok(documents)
}
