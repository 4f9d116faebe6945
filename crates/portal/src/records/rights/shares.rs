//! Rule 4 of visibility (docs/PRODUCT.md): an owner lets someone else see, or see and act on, entitlements, until an
//! end date.

use super::Error;
use super::owners::{Concerned, reassess};
use crate::core::customer_day::SiteDays;
use crate::core::mail::About;
use crate::records::{Publisher, accounts, notices, order_lines};
use crate::store::{self, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::place::CustomerDay;
use licet_domain::{Access, Email, Scope, Term};

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
    /// The account that shares.
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

/// Makes a share and publishes what follows.
///
/// # Errors
/// [`Error::Unknown`] for an entitlement that isn't there, else what the database says.
pub fn grant_share(p: &mut Publisher<'_, '_>, now: DateTime<Utc>, share: &NewShare<'_>) -> Result<(), Error> {
    let sql = "INSERT INTO share (id, granted_by, holder, access, ends_on, ended, granted_at) \
               VALUES ($1, $2, $3, $4, $5, 0, $6)";
    let holder = share.with.holder();
    p.tx.execute(
        sql,
        values![share.id, share.granted_by, &holder, share.access.as_str(), share.ends_on, now],
    )?;
    for id in share.entitlements {
        let (order_number, line) = order_lines::order_and_line(id).ok_or(Error::Unknown("entitlement"))?;
        let sql = "SELECT line FROM order_line WHERE order_number = $1 AND line = $2";
        p.tx.query_one(sql, values![order_number, line])?.ok_or(Error::Unknown("entitlement"))?;
        let sql = "INSERT INTO share_item (share_id, entitlement_id, order_number) VALUES ($1, $2, $3) \
                   ON CONFLICT (share_id, entitlement_id) DO NOTHING";
        p.tx.execute(sql, values![share.id, *id, order_number])?;
        let sql = "INSERT INTO share_site (share_id, support_id) SELECT $1, end_customer FROM sales_order \
                   WHERE order_number = $2 ON CONFLICT (share_id, support_id) DO NOTHING";
        p.tx.execute(sql, values![share.id, order_number])?;
    }
    p.give(&holder, &Scope::Share(share.id.to_owned()), share.access)?;
    for id in share.entitlements {
        p.touch(id);
    }
    reassess(p, &Concerned::Share(share.id))?;
    tell(p, share.id, About::Shared, Some(share.granted_by))
}

/// Tells the owners of what is shared, and the administrators of their sites, but whoever shares it.
fn tell(p: &mut Publisher<'_, '_>, share: &str, about: About, by: Option<&str>) -> Result<(), Error> {
    let Some(row) = p.tx.query_one("SELECT holder FROM share WHERE id = $1", values![share])? else {
        return Ok(());
    };
    let with = match row.text(0)?.split_once(':') {
        Some(("a", id)) => notices::person(accounts::by_id(p.tx, id)?.as_ref()),
        Some((_, email)) => email.to_owned(),
        None => String::new(),
    };
    let sql = "SELECT l.id FROM license l JOIN share_item i ON i.entitlement_id = l.entitlement_id \
               WHERE i.share_id = $1 AND l.state IS NULL ORDER BY l.id";
    let licenses: Vec<String> =
        p.tx.query(sql, values![share])?.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?;
    let licenses: Vec<&str> = licenses.iter().map(String::as_str).collect();
    let by = by.map(|by| accounts::by_id(p.tx, by)).transpose()?.flatten();
    let except: Vec<&str> = by.iter().map(|by| by.email.as_str()).collect();
    let person = notices::person(by.as_ref());
    Ok(notices::to_concerned(p.tx, p.now, about, &person, &with, &licenses, &except)?)
}

/// Ends a share: whoever held it stops holding it, also by what they registered while it lasted. Its documents stay in its
/// scope, which nobody holds any more.
///
/// # Errors
/// [`Error::Unknown`] where there is none, else what the database says.
pub fn end_share(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let row = p.tx.query_one("SELECT holder FROM share WHERE id = $1", values![id])?;
    let holder = row.ok_or(Error::Unknown("share"))?.string(0)?;
    p.tx.execute("UPDATE share SET ended = 1 WHERE id = $1", values![id])?;
    p.take(&holder, &Scope::Share(id.to_owned()))?;
    reassess(p, &Concerned::Share(id))?;
    tell(p, id, About::ShareEnded, None)
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
