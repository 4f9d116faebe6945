//! The audit trail, for those who read it: a page at a time, the newest first.
//!
//! Who reads what was decided when it was written (`core::audit`). What is told here holds no key, no host and no text of a
//! conversation.

use crate::core::audit::{reader_account, reader_site};
use crate::core::caller::Role;
use crate::records::accounts::{self, Stored};
use crate::records::notices;
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_protocol::share::SharedSite;
use licet_protocol::trail::{Trail, TrailActorKind, TrailEntry};
use std::collections::HashMap;

/// Entries of one page.
const PAGE: usize = 100;

/// Whose trail.
pub(crate) enum Reader<'a> {
    /// What was done at the site with this Support ID.
    Site(&'a str),
    /// What was done to this account.
    Account(&'a str),
}

const ENTRIES: &str = "SELECT a.id, a.at, a.actor, a.action, a.subject_kind, a.subject_id, a.detail, a.before_it, \
    a.after_it, a.behalf_of, a.reason FROM audit_reader r JOIN audit a ON a.id = r.audit_id \
    WHERE r.reader = $1 AND r.audit_id < $2 ORDER BY r.audit_id DESC LIMIT $3";

/// A page of a trail, as the account `me` reads it.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn page(
    tx: &mut Tx<'_>,
    me: &str,
    reader: &Reader<'_>,
    before: Option<&str>,
) -> Result<Trail, Error> {
    let reader = match reader {
        Reader::Site(support_id) => reader_site(support_id),
        Reader::Account(account_id) => reader_account(account_id),
    };
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    // Ids are UUIDs: `g` comes after all of them.
    let mut rows = tx.query(ENTRIES, values![reader, before.unwrap_or("g"), most])?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let mut people = HashMap::new();
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        entries.push(entry(tx, &mut people, me, row)?);
    }
    let next = entries.last().filter(|_| more).map(|entry: &TrailEntry| entry.entry_id.clone());
    Ok(Trail { entries, next })
}

type People = HashMap<String, Option<Stored>>;

fn account<'p>(tx: &mut Tx<'_>, people: &'p mut People, id: &str) -> Result<Option<&'p Stored>, Error> {
    if !people.contains_key(id) {
        let found = accounts::by_id(tx, id)?;
        people.insert(id.to_owned(), found);
    }
    Ok(people.get(id).and_then(Option::as_ref))
}

fn entry(tx: &mut Tx<'_>, people: &mut People, me: &str, row: &Row) -> Result<TrailEntry, Error> {
    let (by, person) = match row.opt_text(2)? {
        None => (TrailActorKind::Vendor, None),
        Some(actor) if actor == me => (TrailActorKind::You, None),
        Some(actor) => {
            let found = account(tx, people, actor)?;
            let kind = match found.map(|found| found.role) {
                Some(Role::Care) => TrailActorKind::Care,
                Some(Role::Operator) => TrailActorKind::Vendor,
                _ => TrailActorKind::Person,
            };
            (kind, found.map(|found| notices::person(Some(found))))
        }
    };
    let (kind, id) = (row.string(4)?, row.text(5)?);
    let subject = subject(tx, people, &kind, id, row.text(3)?, row.opt_text(6)?)?;
    let behalf_of = match row.opt_string(9)? {
        Some(support_id) => Some(SharedSite { name: notices::site_name(tx, &support_id)?, support_id }),
        None => None,
    };
    Ok(TrailEntry {
        entry_id: row.string(0)?,
        at: row.moment(1)?,
        action: row.string(3)?,
        by,
        person,
        subject_kind: kind,
        subject,
        before: row.opt_string(7)?,
        after: row.opt_string(8)?,
        behalf_of,
        reason: row.opt_string(10)?,
    })
}

/// What of a deed's subject is told. The detail is told of few deeds: of the others it is for the vendor.
fn subject(
    tx: &mut Tx<'_>,
    people: &mut People,
    kind: &str,
    id: &str,
    action: &str,
    detail: Option<&str>,
) -> Result<Option<String>, Error> {
    let text = |row: Option<Row>| row.map_or(Ok(None), |row| row.opt_string(0));
    Ok(match kind {
        "site" => detail.and_then(|it| it.split(' ').next()).filter(|it| it.contains('@')).map(str::to_owned),
        "account" => {
            let told = ["account.number-", "account.email-", "account.additional-email-", "account.merge"];
            detail.filter(|_| told.iter().any(|prefix| action.starts_with(prefix))).map(str::to_owned)
        }
        "session" => text(tx.query_one("SELECT device_name FROM session WHERE id = $1", values![id])?)?,
        "license" => text(tx.query_one("SELECT serial_number FROM license WHERE id = $1", values![id])?)?,
        "entitlement" | "flex" => match crate::records::order_lines::order_and_line(id) {
            Some((order, line)) => {
                let sql = "SELECT serial_number FROM order_line WHERE order_number = $1 AND line = $2";
                text(tx.query_one(sql, values![order, line])?)?
            }
            None => None,
        },
        "order" => Some(id.to_owned()),
        "address" => detail.map(str::to_owned),
        "request" => text(tx.query_one("SELECT kind FROM request WHERE id = $1", values![id])?)?,
        "share" => match text(tx.query_one("SELECT holder FROM share WHERE id = $1", values![id])?)? {
            Some(holder) => match holder.split_once(':') {
                Some(("e", email)) => Some(email.to_owned()),
                Some((_, id)) => account(tx, people, id)?.map(|account| account.email.clone()),
                None => None,
            },
            None => None,
        },
        _ => None,
    })
}
