//! Licenses: what registering a serial number makes of an entitlement: keys, an owner, a license file.
//!
//! * [`check`]: what a serial number names, and whether it can be registered.
//! * [`registration`]: one or many, by whoever has full access to the entitlement; they become the owner, or the customer
//!   they act for.
//! * [`lists`]: many serial numbers at once, a spreadsheet, and its dry run.
//! * [`rehost`]: another host, new keys and file.
//! * [`issue`]: every license is made, and made anew, there; [`history`] keeps what it was before.
//! * [`moved`]: what stays behind when the order moves to another customer.
//! * A key that the purchase certificate already lists is a license without an owner, from the import on
//!   ([`import_printed_key`]).
//! * License files ([`files`]) are signed once, stored as they are and never rewritten. Only those who may see the keys
//!   get them. The file of a printed key is signed when it is first asked for: the import has no signing key.
//!
//! Not for: who sees a license (`licet_domain::visibility`), and its document, which [`crate::records`] composes from
//! what [`documents_of`] hands out.

mod check;
mod details;
pub(crate) mod files;
pub(crate) mod history;
pub(crate) mod issue;
mod lists;
mod moved;
pub(crate) mod registration;
mod rehost;
mod routes;

use crate::core::caller::Caller;
use crate::records::{Kind, Lookup, Publisher, order_lines};
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::DefaultBodyLimit;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Access;
use licet_protocol::document::{Delivery, License, LicenseState};
use licet_protocol::license::Contact;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) use check::end_customer_contacts;
pub(crate) use details::{asks, check as check_details, inherit, of_license as details_of};
pub(crate) use moved::leave_former_customer;

/// The largest body of a bulk registration: its rows with long names.
const BULK_LIMIT: usize = 4 * 1024 * 1024;

/// The routes of licenses, under their full paths.
pub fn routes() -> OpenApiRouter<AppState> {
    let bulk = OpenApiRouter::new().routes(routes!(routes::bulk)).layer(DefaultBodyLimit::max(BULK_LIMIT));
    OpenApiRouter::new()
        .routes(routes!(routes::register))
        .routes(routes!(routes::check))
        .routes(routes!(routes::register_many))
        .routes(routes!(routes::rehost_check))
        .routes(routes!(routes::rehost))
        .routes(routes!(routes::show_history))
        .routes(routes!(routes::file))
        .routes(routes!(routes::replaced_file))
        .merge(bulk)
}

/// What the caller may do with a document: nothing, or the greatest access that any of its scopes gives.
///
/// # Errors
/// What the database says.
pub(crate) fn access_to(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    kind: Kind,
    id: &str,
) -> Result<Option<Access>, Error> {
    Lookup::new(caller, today).access(tx, kind, id)
}

/// Called by the feed for every line of an order that is new or changed, before its documents are published: a key that
/// the certificate already lists is a license without an owner, and exists for as long as the line names it.
///
/// # Errors
/// What the database says.
pub fn import_printed_key(
    p: &mut Publisher<'_, '_>,
    now: DateTime<Utc>,
    entitlement_id: &str,
    printed_key: Option<&str>,
) -> Result<(), Error> {
    let known = "SELECT id FROM license WHERE entitlement_id = $1 AND printed = 1";
    let known = p.tx.query_one(known, values![entitlement_id])?.map(|row| row.string(0)).transpose()?;
    let Some(key) = printed_key.filter(|key| !key.trim().is_empty()) else {
        if let Some(id) = known {
            remove(p.tx, &id)?;
            p.delete(Kind::License, &id)?;
        }
        return Ok(());
    };
    let Some((order_number, line)) = order_lines::order_and_line(entitlement_id) else { return Ok(()) };
    let row = p.tx.query_one(
        "SELECT serial_number, sku, quantity FROM order_line WHERE order_number = $1 AND line = $2",
        values![order_number, line],
    )?;
    let Some(row) = row else { return Ok(()) };
    // What was upgraded away since doesn't come back with a revision.
    let upgraded = crate::licensing::lineage::of_entitlement(p.tx, entitlement_id, row.int(2)?)?.upgraded;
    let (serial_number, sku, quantity) = (row.text(0)?, row.text(1)?, (row.int(2)? - upgraded).max(0));
    let Some(id) = known else {
        let id = crate::core::ids::new_id(now);
        p.tx.execute(
            "INSERT INTO license (id, entitlement_id, serial_number, sku, quantity, printed, created_at)
             VALUES ($1, $2, $3, $4, $5, 1, $6)",
            values![&id, entitlement_id, serial_number, sku, quantity, now],
        )?;
        return put_keys(p.tx, &id, &[key.to_owned()]);
    };
    let same = p.tx.query_one(
        "SELECT 1 FROM license l JOIN license_key k ON k.license_id = l.id
         WHERE l.id = $1 AND l.serial_number = $2 AND l.sku = $3 AND l.quantity = $4 AND k.license_key = $5",
        values![&id, serial_number, sku, quantity, key],
    )?;
    if same.is_some() {
        return Ok(());
    }
    p.tx.execute(
        "UPDATE license SET serial_number = $2, sku = $3, quantity = $4 WHERE id = $1",
        values![&id, serial_number, sku, quantity],
    )?;
    // A corrected certificate: the file that said otherwise no longer counts, and another is signed when asked for.
    p.tx.execute("DELETE FROM license_file WHERE license_id = $1", values![&id])?;
    p.tx.execute("DELETE FROM license_key WHERE license_id = $1", values![&id])?;
    put_keys(p.tx, &id, &[key.to_owned()])
}

fn put_keys(tx: &mut Tx<'_>, license_id: &str, keys: &[String]) -> Result<(), Error> {
    let sql = "SELECT position FROM license_key WHERE license_id = $1 ORDER BY position DESC LIMIT 1";
    let first = tx.query_one(sql, values![license_id])?.map_or(Ok(-1), |row| row.int(0))? + 1;
    for (position, key) in (first..).zip(keys) {
        tx.execute(
            "INSERT INTO license_key (license_id, position, license_key) VALUES ($1, $2, $3)",
            values![license_id, position, key],
        )?;
    }
    Ok(())
}

fn remove(tx: &mut Tx<'_>, license_id: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM license_file WHERE license_id = $1", values![license_id])?;
    tx.execute("DELETE FROM license_key WHERE license_id = $1", values![license_id])?;
    tx.execute("DELETE FROM license WHERE id = $1", values![license_id])?;
    Ok(())
}

/// The serial number of a license.
fn serial_of(tx: &mut Tx<'_>, license_id: &str) -> Result<Option<String>, Error> {
    let row = tx.query_one("SELECT serial_number FROM license WHERE id = $1", values![license_id])?;
    row.map(|row| row.string(0)).transpose()
}

pub(crate) fn keys_of(tx: &mut Tx<'_>, license_id: &str) -> Result<Vec<String>, Error> {
    let sql =
        "SELECT license_key FROM license_key WHERE license_id = $1 AND replaced IS NULL ORDER BY position";
    tx.query(sql, values![license_id])?.iter().map(|row| row.string(0)).collect()
}

/// Called by the composer for an entitlement: the documents of its licenses by id, with their keys in clear (it
/// keeps keys apart and masks them for those without the right) and any `access`.
///
/// # Errors
/// What the database says.
pub fn documents_of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Vec<(String, License)>, Error> {
    let rows = tx.query(
        "SELECT l.id, l.serial_number, l.sku, l.quantity, l.printed, l.host_id, l.system_type, l.deployed_tier,
                l.contact_email, l.contact_name, l.install_at, l.created_at, p.needs_license_file, o.account_id,
                a.profile, l.san, l.version, l.state, l.superseded_by, b.profile, s.name, o.unattended_since
         FROM license l LEFT JOIN product p ON p.sku = l.sku
              LEFT JOIN license_owner o ON o.license_id = l.id LEFT JOIN account a ON a.id = o.account_id
              LEFT JOIN account b ON b.id = l.acted_by LEFT JOIN site s ON s.support_id = l.acted_site
         WHERE l.entitlement_id = $1 ORDER BY l.id",
        values![entitlement_id],
    )?;
    let unlimited = !rows.is_empty() && is_unlimited(tx, entitlement_id)?;
    let mut licenses = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.string(0)?;
        let serial_number = row.string(1)?;
        let owner_name = row.opt_text(14)?.map(crate::records::accounts::name_in);
        let keys = keys_of(tx, &id)?;
        let email = row.opt_string(8)?;
        licenses.push((
            id.clone(),
            License {
                entitlement_id: entitlement_id.to_owned(),
                file_name: (row.opt_int(12)? == Some(1) && !keys.is_empty())
                    .then(|| files::file_name(&serial_number)),
                serial_number,
                sku: row.string(2)?,
                quantity: row.int(3)?,
                unlimited: unlimited && row.opt_text(17)?.is_none(),
                keys,
                access: Access::View,
                may_install: false,
                unattended_since: row.opt_text(21)?.is_some().then(|| row.moment(21)).transpose()?,
                host_id: row.opt_string(5)?,
                system_type: row.opt_string(6)?,
                deployed_tier: row.opt_string(7)?,
                technical_contact: match email {
                    Some(email) => Some(Contact { email, name: row.opt_string(9)?.unwrap_or_default() }),
                    None => None,
                },
                install_at: row.opt_string(10)?,
                owner: row.opt_string(13)?,
                owner_name,
                registered_at: if row.bool(4)? { None } else { Some(row.moment(11)?) },
                san: row.opt_string(15)?,
                version: row.opt_string(16)?,
                state: match row.opt_text(17)? {
                    Some("superseded") => LicenseState::Superseded,
                    Some("returned") => LicenseState::Returned,
                    _ => LicenseState::Active,
                },
                superseded_by: row.opt_string(18)?,
                acted_by_name: row.opt_text(19)?.map(crate::records::accounts::name_in),
                delivered: if row.opt_text(20)?.is_some() { delivered(tx, &id)? } else { None },
                acted_by_site: row.opt_string(20)?,
                history: history::events(tx, &id, history::IN_DOCUMENT)?,
                slots: crate::records::slots::of_license(tx, &id)?,
            },
        ));
    }
    Ok(licenses)
}

/// When the keys of a license that count were handed over last: keys that a move has replaced since need another delivery.
fn delivered(tx: &mut Tx<'_>, license_id: &str) -> Result<Option<Delivery>, Error> {
    let sql = "SELECT d.delivered_at, d.recipient FROM delivery d WHERE d.license_id = $1 \
               AND NOT EXISTS (SELECT 1 FROM license_event v WHERE v.license_id = d.license_id \
               AND v.event = 'rehosted' AND v.at > d.delivered_at) ORDER BY d.delivered_at DESC, d.id DESC LIMIT 1";
    let row = tx.query_one(sql, values![license_id])?;
    row.map(|row| Ok(Delivery { at: row.moment(0)?, to: row.opt_string(1)? })).transpose()
}

/// Whether an entitlement is for as many as wanted. A part that was upgraded away leaves as many as before.
fn is_unlimited(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<bool, Error> {
    let Some((order_number, line)) = order_lines::order_and_line(entitlement_id) else { return Ok(false) };
    let sql = "SELECT unlimited FROM order_line WHERE order_number = $1 AND line = $2";
    tx.query_one(sql, values![order_number, line])?.map_or(Ok(false), |row| row.bool(0))
}

/// The entitlement of a license, and who looks after it.
///
/// # Errors
/// What the database says.
pub(crate) fn contact_of(
    tx: &mut Tx<'_>,
    license_id: &str,
) -> Result<Option<(String, Option<Contact>)>, Error> {
    let sql = "SELECT entitlement_id, contact_email, contact_name FROM license WHERE id = $1";
    let Some(row) = tx.query_one(sql, values![license_id])? else { return Ok(None) };
    let name = row.opt_string(2)?.unwrap_or_default();
    Ok(Some((row.string(0)?, row.opt_string(1)?.map(|email| Contact { email, name }))))
}

/// Writes who looks after a license. [`crate::annotations`] decides whether it may be, and publishes.
///
/// # Errors
/// What the database says.
pub(crate) fn put_contact(tx: &mut Tx<'_>, license_id: &str, contact: Option<&Contact>) -> Result<(), Error> {
    let sql = "UPDATE license SET contact_email = $2, contact_name = $3 WHERE id = $1";
    let (email, name) = (contact.map(|contact| &contact.email), contact.map(|contact| &contact.name));
    tx.execute(sql, values![license_id, email, name])?;
    Ok(())
}

#[cfg(test)]
mod tests;
