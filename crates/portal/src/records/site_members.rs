//! Who belongs to a site, by which sources, and with which role.
//!
//! A membership has *sources*: the site record, orders, an accepted invitation, an approved request. It lasts while one of
//! them does. An administrator may remove somebody: the sources go, and record and orders bring that person back only
//! after people of the site have decided so. Roles are `licet_domain::site_role`'s; they and levels end with the
//! membership.

use crate::records::{Publisher, by_email, mandates, source};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::{Access, Email, Scope, SiteRole};
use std::collections::BTreeSet;

/// Makes an e-mail a member of a site, from one more source. Returns whether what it holds has changed. Others call
/// [`crate::records::rights::join_site`].
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(in crate::records) fn join_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<bool, Error> {
    if source::is_decision(source) {
        let sql = "DELETE FROM site_removal WHERE support_id = $1 AND email = $2";
        p.tx.execute(sql, values![support_id, email.as_str()])?;
    } else {
        let sql = "SELECT 1 FROM site_removal WHERE support_id = $1 AND email = $2";
        if p.tx.query_one(sql, values![support_id, email.as_str()])?.is_some() {
            return Ok(false);
        }
    }
    let sql = "INSERT INTO member_source (support_id, email, source) VALUES ($1, $2, $3) \
               ON CONFLICT (support_id, email, source) DO NOTHING";
    p.tx.execute(sql, values![support_id, email.as_str(), source])?;
    give(p, support_id, email)
}

/// Gives a member what the role gives. Returns whether that is something else than before.
fn give(p: &mut Publisher<'_, '_>, support_id: &str, email: &Email) -> Result<bool, Error> {
    let access = Access::of(role(p.tx, support_id, email.as_str())?.unwrap_or(SiteRole::Member));
    if mandates::any_withdrawn(p.tx, support_id)? {
        p.give(&by_email(email), &Scope::SoldBy(support_id.to_owned()), Access::View)?;
    }
    p.give(&by_email(email), &Scope::MemberOf(support_id.to_owned()), access)
}

/// Lets all members of a site look at what it sold to customers who took its rights back. Whoever becomes a member later
/// gets that too.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(super) fn show_what_was_withdrawn(p: &mut Publisher<'_, '_>, support_id: &str) -> Result<(), Error> {
    for email in all(p.tx, support_id)? {
        if let Ok(email) = Email::parse(&email) {
            p.give(&by_email(&email), &Scope::SoldBy(support_id.to_owned()), Access::View)?;
        }
    }
    Ok(())
}

/// Takes one source of a membership back; the last one ends it. Returns whether it has ended. Others call
/// [`crate::records::rights::leave_site`].
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(in crate::records) fn leave_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<bool, Error> {
    let sql = "DELETE FROM member_source WHERE support_id = $1 AND email = $2 AND source = $3";
    p.tx.execute(sql, values![support_id, email.as_str(), source])?;
    if is_member(p.tx, support_id, email.as_str())? { Ok(false) } else { end(p, support_id, email) }
}

/// Ends a membership whatever its sources; record and orders don't bring it back. Returns whether there was one.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(super) fn remove(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    by: &str,
) -> Result<bool, Error> {
    let sql = "DELETE FROM member_source WHERE support_id = $1 AND email = $2";
    p.tx.execute(sql, values![support_id, email.as_str()])?;
    let sql = "INSERT INTO site_removal (support_id, email, removed_by, removed_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (support_id, email) DO UPDATE SET removed_by = excluded.removed_by, \
               removed_at = excluded.removed_at";
    p.tx.execute(sql, values![support_id, email.as_str(), by, p.now])?;
    end(p, support_id, email)
}

fn end(p: &mut Publisher<'_, '_>, support_id: &str, email: &Email) -> Result<bool, Error> {
    for table in ["site_role", "site_level"] {
        let sql = format!("DELETE FROM {table} WHERE support_id = $1 AND email = $2");
        p.tx.execute(&sql, values![support_id, email.as_str()])?;
    }
    p.take(&by_email(email), &Scope::SoldBy(support_id.to_owned()))?;
    p.take(&by_email(email), &Scope::MemberOf(support_id.to_owned()))
}

/// Sets the role of a member; none: that of the site record counts again.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn set_role(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    role: Option<SiteRole>,
    by: &str,
) -> Result<(), Error> {
    match role {
        Some(role) => {
            let sql = "INSERT INTO site_role (support_id, email, role, set_by, set_at) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (support_id, email) DO UPDATE SET role = excluded.role, set_by = excluded.set_by, \
                       set_at = excluded.set_at";
            p.tx.execute(sql, values![support_id, email.as_str(), role.as_str(), by, p.now])?;
        }
        None => {
            let sql = "DELETE FROM site_role WHERE support_id = $1 AND email = $2";
            p.tx.execute(sql, values![support_id, email.as_str()])?;
        }
    }
    give(p, support_id, email).map(drop)
}

/// Whether an e-mail belongs to a site.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn is_member(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM member_source WHERE support_id = $1 AND email = $2 LIMIT 1";
    Ok(tx.query_one(sql, values![support_id, email])?.is_some())
}

/// The e-mails of all who belong to a site.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn all(tx: &mut Tx<'_>, support_id: &str) -> Result<BTreeSet<String>, Error> {
    let sql = "SELECT DISTINCT email FROM member_source WHERE support_id = $1";
    tx.query(sql, values![support_id])?.iter().map(|row| row.string(0)).collect()
}

/// The role that was set in the app, if any.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn set_role_of(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<SiteRole>, Error> {
    let sql = "SELECT role FROM site_role WHERE support_id = $1 AND email = $2";
    let row = tx.query_one(sql, values![support_id, email])?;
    Ok(row.map(|row| row.string(0)).transpose()?.and_then(|word| SiteRole::parse(&word)))
}

/// What somebody is at a site; none: they don't belong to it.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn role(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<SiteRole>, Error> {
    if !is_member(tx, support_id, email)? {
        return Ok(None);
    }
    let set = set_role_of(tx, support_id, email)?;
    let sql = "SELECT 1 FROM site_person WHERE support_id = $1 AND email = $2 AND role = 'administrator'";
    let recorded = tx.query_one(sql, values![support_id, email])?.map(|_| SiteRole::Administrator);
    Ok(Some(SiteRole::effective(set, recorded)))
}

/// The e-mails of a site's administrators, in order.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn administrators(tx: &mut Tx<'_>, support_id: &str) -> Result<Vec<String>, Error> {
    let sql = "SELECT email FROM site_administrator WHERE support_id = $1 ORDER BY email";
    tx.query(sql, values![support_id])?.iter().map(|row| row.string(0)).collect()
}
