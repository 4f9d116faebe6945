//! The two documents of a share: one for whoever shares, one for whoever it is shared with.

use super::OPERATOR;
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher, accounts};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::{Access, Scope};
use licet_protocol::share::{Share, ShareSide, SharedNumber, SharedSite};
use std::collections::{BTreeMap, BTreeSet};

/// The id of the document for whoever it is shared with.
fn received_id(share_id: &str) -> String {
    format!("{share_id}/received")
}

/// The name of a site; its Support ID where there is no record of it.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn site_name(tx: &mut Tx<'_>, support_id: &str) -> Result<String, Error> {
    let row = tx.query_one("SELECT name FROM site WHERE support_id = $1", values![support_id])?;
    row.map_or_else(|| Ok(support_id.to_owned()), |row| row.string(0))
}

/// The share as whoever made it sees it; none where there is none that has not ended.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn read(tx: &mut Tx<'_>, share_id: &str) -> Result<Option<Share>, Error> {
    let sql = "SELECT 1 FROM share WHERE id = $1 AND ended = 0";
    if tx.query_one(sql, values![share_id])?.is_none() {
        return Ok(None);
    }
    read_ended(tx, share_id)
}

/// The same also where it has ended.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn read_ended(tx: &mut Tx<'_>, share_id: &str) -> Result<Option<Share>, Error> {
    let sql = "SELECT granted_by, holder, access, ends_on, description, note, own_note, granted_at FROM share \
               WHERE id = $1";
    let Some(row) = tx.query_one(sql, values![share_id])? else { return Ok(None) };
    let from = accounts::by_id(tx, row.text(0)?)?;
    let to_email = match row.text(1)?.split_once(':') {
        Some(("a", id)) => accounts::by_id(tx, id)?.map(|account| account.email).unwrap_or_default(),
        Some((_, email)) => email.to_owned(),
        None => String::new(),
    };
    let sql = "SELECT entitlement_id FROM share_item WHERE share_id = $1 ORDER BY entitlement_id";
    let items = tx.query(sql, values![share_id])?;
    let entitlements = items.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?;
    let granted_at = row.text(7)?.parse::<DateTime<Utc>>();
    Ok(Some(Share {
        share_id: share_id.to_owned(),
        side: ShareSide::Given,
        from_account: row.string(0)?,
        from_name: from.as_ref().map(|from| accounts::name_of(&from.profile)).unwrap_or_default(),
        from_email: from.map(|from| from.email).unwrap_or_default(),
        to_email,
        access: Access::parse(row.text(2)?).ok_or(Error::Shape { column: 2, expected: "an access" })?,
        ends_on: row.opt_date(3)?,
        description: row.opt_string(4)?,
        note: row.opt_string(5)?,
        own_note: row.opt_string(6)?,
        granted_at: granted_at.map_err(|_| Error::Shape { column: 7, expected: "a time" })?,
        numbers: numbers(tx, share_id)?,
        entitlements,
    }))
}

/// The customer numbers of a share, each with the sites at which all of it is shared.
fn numbers(tx: &mut Tx<'_>, share_id: &str) -> Result<Vec<SharedNumber>, Error> {
    let mut sites: BTreeMap<String, BTreeSet<SharedSite>> = BTreeMap::new();
    for row in tx.query("SELECT scope FROM share_scope WHERE share_id = $1", values![share_id])? {
        if let Some(Scope::SiteNumber { site, number }) = Scope::parse_shared(row.text(0)?) {
            let name = site_name(tx, &site)?;
            sites.entry(number).or_default().insert(SharedSite { support_id: site, name });
        }
    }
    let sql =
        "SELECT customer_number, description FROM share_number WHERE share_id = $1 ORDER BY customer_number";
    let mut numbers = Vec::new();
    for row in tx.query(sql, values![share_id])? {
        let (customer_number, description) = (row.string(0)?, row.opt_string(1)?);
        let sites = sites.remove(&customer_number).unwrap_or_default().into_iter().collect();
        numbers.push(SharedNumber { customer_number, description, sites });
    }
    Ok(numbers)
}

/// What whoever it is shared with sees of it: not the note that its maker keeps for themselves.
fn as_received(share: &Share) -> Share {
    Share { side: ShareSide::Received, own_note: None, ..share.clone() }
}

/// Publishes a share to both sides.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(super) fn publish(p: &mut Publisher<'_, '_>, share_id: &str) -> Result<(), Error> {
    let Some(share) = read(p.tx, share_id)? else { return Ok(()) };
    if share.from_account != OPERATOR {
        let scopes = BTreeSet::from([Scope::Owner(share.from_account.clone())]);
        put(p, share_id, &scopes, &share)?;
    }
    let scopes = BTreeSet::from([Scope::Share(share_id.to_owned())]);
    put(p, &received_id(share_id), &scopes, &as_received(&share))
}

fn put(p: &mut Publisher<'_, '_>, id: &str, scopes: &BTreeSet<Scope>, share: &Share) -> Result<(), Error> {
    let body = json(share)?;
    p.put(Document { kind: Kind::Share, id, site: None, scopes, body, license_keys: None }).map(drop)
}

/// Publishes that a share is no more.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(super) fn withdraw(p: &mut Publisher<'_, '_>, share_id: &str) -> Result<(), Error> {
    p.delete(Kind::Share, share_id)?;
    p.delete(Kind::Share, &received_id(share_id))
}
