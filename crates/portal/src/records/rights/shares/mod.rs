//! Rule 4 of visibility (docs/PRODUCT.md): an owner, or an administrator of the customer's site, lets someone else see, or
//! see and act on, entitlements, until an end date.
//!
//! A share covers entitlements by their ids, customer numbers, or both. What it shows now follows what whoever shares may
//! still share ([`covering`]); a customer number is a scope in which its documents stand anyway, so that its cost depends
//! neither on how many they are nor on how many see them (docs/adr/0046).

mod covering;
mod documents;
mod merged;
mod review;
mod told;
mod uses;

use super::Error;
use super::owners::{Concerned, reassess};
use crate::core::audit::{self, Deed};
use crate::core::customer_day::SiteDays;
use crate::records::{Compose, Publisher, publishing};
use crate::store::{self, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::place::CustomerDay;
use licet_domain::{Access, Email, Scope, Term};
use std::collections::BTreeMap;

pub(crate) use covering::{
    Affected, administered_sites, facts, numbers_of, recheck, seen_in_full, size_of_numbers,
};
pub(crate) use documents::site_name;
pub(crate) use merged::{Side, move_shares};
pub(crate) use review::{administers_all, given, of_site, one};
pub(crate) use uses::{Use, note_synced, note_use};

/// Whose shares are always covered: the vendor's operator may share everything.
pub const OPERATOR: &str = "operator";

/// With whom something is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grantee {
    /// An account.
    Account(String),
    /// Whoever confirms this e-mail, now or later.
    Email(Email),
}

impl Grantee {
    fn holder(&self) -> String {
        match self {
            Self::Account(id) => format!("a:{id}"),
            Self::Email(email) => format!("e:{email}"),
        }
    }
}

/// A share to be made.
#[derive(Clone, Debug)]
pub struct NewShare<'a> {
    /// Names it: a UUID.
    pub id: &'a str,
    /// The account that shares, or [`OPERATOR`].
    pub granted_by: &'a str,
    /// With whom.
    pub with: &'a Grantee,
    /// What it allows.
    pub access: Access,
    /// Last day on which it holds, or none.
    pub ends_on: Option<NaiveDate>,
    /// Ids of the entitlements.
    pub entitlements: &'a [&'a str],
}

/// What people write on a share.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShareTexts<'a> {
    /// What it is called, for both.
    pub description: Option<&'a str>,
    /// Note to whoever it is shared with.
    pub note: Option<&'a str>,
    /// Note of whoever shares for themselves.
    pub own_note: Option<&'a str>,
}

/// Makes a share of entitlements and publishes what follows.
///
/// # Errors
/// [`Error::Unknown`] for an entitlement that isn't there, [`Error::Store`] if the database fails.
pub fn grant_share(p: &mut Publisher<'_, '_>, now: DateTime<Utc>, share: &NewShare<'_>) -> Result<(), Error> {
    grant_share_with(p, now, share, &ShareTexts::default(), &BTreeMap::new())
}

/// Makes a share of entitlements and customer numbers, each with its description, and publishes what follows.
///
/// # Errors
/// [`Error::Unknown`] for an entitlement that isn't there, [`Error::Store`] if the database fails.
pub fn grant_share_with(
    p: &mut Publisher<'_, '_>,
    now: DateTime<Utc>,
    share: &NewShare<'_>,
    texts: &ShareTexts<'_>,
    numbers: &BTreeMap<String, Option<String>>,
) -> Result<(), Error> {
    let sql = "INSERT INTO share (id, granted_by, holder, access, ends_on, ended, granted_at, description, note, own_note) \
               VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9)";
    let (holder, access) = (share.with.holder(), share.access.as_str());
    let ShareTexts { description, note, own_note } = *texts;
    p.tx.execute(
        sql,
        values![share.id, share.granted_by, &holder, access, share.ends_on, now, description, note, own_note],
    )?;
    for id in share.entitlements {
        covering::add_item(p, share, id)?;
    }
    for (number, description) in numbers {
        let sql = "INSERT INTO share_number (share_id, customer_number, description) VALUES ($1, $2, $3)";
        p.tx.execute(sql, values![share.id, number, description.as_ref()])?;
    }
    p.give(&holder, &Scope::Share(share.id.to_owned()), share.access)?;
    covering::refresh_numbers(p, share.id)?;
    documents::publish(p, share.id)?;
    reassess(p, &Concerned::Share(share.id))?;
    record(p, share.id, "share.made", Some(share.granted_by), Some(&format!("{holder} {access}")))?;
    told::made(p, share.id, Some(share.granted_by))
}

/// Changes the terms of a share. Says whether anything was new.
///
/// # Errors
/// [`Error::Unknown`] where there is none that has not ended, [`Error::Store`] if the database fails.
pub fn change_share(
    p: &mut Publisher<'_, '_>,
    id: &str,
    access: Access,
    ends_on: Option<NaiveDate>,
    texts: &ShareTexts<'_>,
) -> Result<bool, Error> {
    let sql = "SELECT holder, access, ends_on, description, note, own_note, granted_by FROM share \
               WHERE id = $1 AND ended = 0";
    let row = p.tx.query_one(sql, values![id])?.ok_or(Error::Unknown("share"))?;
    let terms_changed = row.text(1)? != access.as_str() || row.opt_date(2)? != ends_on;
    let told_changed =
        terms_changed || row.opt_text(3)? != texts.description || row.opt_text(4)? != texts.note;
    if !told_changed && row.opt_text(5)? == texts.own_note {
        return Ok(false);
    }
    let sql = "UPDATE share SET access = $2, ends_on = $3, description = $4, note = $5, own_note = $6 WHERE id = $1";
    let ShareTexts { description, note, own_note } = *texts;
    p.tx.execute(sql, values![id, access.as_str(), ends_on, description, note, own_note])?;
    if terms_changed {
        let holder = row.string(0)?;
        p.give(&holder, &Scope::Share(id.to_owned()), access)?;
        covering::regive_numbers(p, id, &holder)?;
        reassess(p, &Concerned::Share(id))?;
        let until = ends_on.map_or_else(|| "-".to_owned(), |date| date.to_string());
        let detail = format!("{holder} {} {until}", access.as_str());
        record(p, id, "share.changed", Some(row.text(6)?), Some(&detail))?;
    }
    documents::publish(p, id)?;
    if told_changed {
        told::changed(p, id, row.text(6)?)?;
    }
    Ok(true)
}

/// Ends a share, by nobody: its time is over.
///
/// # Errors
/// [`Error::Unknown`] where there is none, [`Error::Store`] if the database fails.
pub fn end_share(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    end_share_by(p, id, None)
}

/// Ends a share: whoever held it stops holding it, also by what they registered while it lasted. Its documents stay in its
/// scope, which nobody holds any more.
///
/// # Errors
/// [`Error::Unknown`] where there is none, [`Error::Store`] if the database fails.
pub fn end_share_by(p: &mut Publisher<'_, '_>, id: &str, by: Option<&str>) -> Result<(), Error> {
    let row = p.tx.query_one("SELECT holder FROM share WHERE id = $1", values![id])?;
    let holder = row.ok_or(Error::Unknown("share"))?.string(0)?;
    p.tx.execute("UPDATE share SET ended = 1 WHERE id = $1", values![id])?;
    p.take(&holder, &Scope::Share(id.to_owned()))?;
    covering::regive_numbers(p, id, &holder)?;
    documents::withdraw(p, id)?;
    reassess(p, &Concerned::Share(id))?;
    record(p, id, "share.ended", by, Some(&holder))?;
    told::ended(p, id, by)
}

/// Writes into the audit trail what was done to a share.
fn record(
    p: &mut Publisher<'_, '_>,
    id: &str,
    action: &str,
    by: Option<&str>,
    detail: Option<&str>,
) -> Result<(), Error> {
    let actor = by.filter(|by| *by != OPERATOR);
    Ok(audit::record(p.tx, p.now, &Deed { actor, action, kind: "share", id, detail })?)
}

/// The shares that have passed their end date where the customers are whose entitlements are shared, and that nobody has
/// ended yet.
fn due(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<Vec<String>, store::Error> {
    let anywhere = CustomerDay::anywhere(now);
    let sql = "SELECT id, ends_on FROM share WHERE ended = 0 AND ends_on < $1";
    let (mut due, mut days) = (Vec::new(), SiteDays::at(now));
    for row in tx.query(sql, values![anywhere.last()])? {
        let (id, ends_on) = (row.string(0)?, row.opt_date(1)?);
        let term = Term { starts_on: None, ends_on };
        // Those that ended long ago need no look at their sites.
        let day = if term.is_current(anywhere) { day_of(tx, &mut days, &id)? } else { Some(anywhere) };
        if !term.is_current(day.unwrap_or(anywhere)) {
            due.push(id);
        }
    }
    Ok(due)
}

/// The days that it can be at the customers whose entitlements are shared.
fn day_of(tx: &mut Tx<'_>, days: &mut SiteDays, id: &str) -> Result<Option<CustomerDay>, store::Error> {
    let mut day: Option<CustomerDay> = None;
    for row in tx.query("SELECT support_id FROM share_site WHERE share_id = $1", values![id])? {
        let there = days.of(tx, row.text(0)?)?;
        day = Some(day.map_or(there, |day| day.or(there)));
    }
    Ok(day)
}

/// Whether a share has passed its end date and nobody has noticed yet.
///
/// # Errors
/// [`store::Error::Database`] if the database fails.
pub fn is_due(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<bool, store::Error> {
    Ok(!due(tx, now)?.is_empty())
}

/// Ends all shares that have passed their end date.
///
/// # Errors
/// [`Error::Store`] if the database fails.
pub fn end_due(p: &mut Publisher<'_, '_>, now: DateTime<Utc>) -> Result<(), Error> {
    due(p.tx, now)?.iter().try_for_each(|id| end_share(p, id))?;
    // Who acts in the same transaction reads what they may see now.
    Ok(p.flush()?)
}

/// Ends the shares of an account that is deleted.
///
/// # Errors
/// [`Error::Store`] if the database fails.
pub(super) fn end_all_of(p: &mut Publisher<'_, '_>, account_id: &str) -> Result<(), Error> {
    let sql = "SELECT id FROM share WHERE granted_by = $1 AND ended = 0 ORDER BY id";
    for row in p.tx.query(sql, values![account_id])? {
        end_share(p, row.text(0)?)?;
    }
    Ok(())
}

/// Stands in the table of the portal's identity once [`catch_up`] was done.
const CAUGHT_UP: &str = "number_scopes";

/// Puts, once, the documents that an older version of the portal wrote into the scopes by which customer numbers are
/// shared. Part of every start, and after the first nothing but a look.
///
/// # Errors
/// [`store::Error::Database`] if the database fails.
pub(crate) fn catch_up(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), store::Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    let orders = tx.query("SELECT order_number FROM sales_order ORDER BY order_number", values![])?;
    for some in orders.chunks(1_000) {
        publishing(tx, now, compose, |p| -> Result<(), store::Error> {
            some.iter().try_for_each(|row| row.text(0).map(|number| p.touch_order(number)))
        })?;
    }
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}
