//! The rights of an account that is merged into another one of the same person (`crate::care::merging`): memberships with
//! roles and levels, contacts on orders, ownership, customer numbers and shares become the other's.
//!
//! Rights that go by the e-mail go by that of the account that stays: where the vendor's records name the address of the
//! merged account, they mean the other from then on ([`crate::records::accounts::current_email`]).

use super::owners::{Concerned, reassess};
use super::shares::{Side, move_shares};
use super::{Error, reassess_person};
use crate::records::{Publisher, by_account, by_email, site_members};
use crate::values;
use licet_domain::flex::Level;
use licet_domain::{Access, Email, Scope};
use std::collections::BTreeSet;

/// Moves all rights of `from` to `to`. Whoever stays has what leads to a license before it becomes theirs, and the other
/// leaves once nothing is theirs any more: nobody is told that an owner has left.
///
/// # Errors
/// [`Error::Store`] if a statement fails.
pub(crate) fn move_rights(p: &mut Publisher<'_, '_>, from: &Side<'_>, to: &Side<'_>) -> Result<(), Error> {
    let memberships = memberships(p, from.email)?;
    join(p, &memberships, from.email, to)?;
    move_numbers(p, from.account_id, to.account_id)?;
    let orders = move_contacts(p, from.email, to.email)?;
    move_ownership(p, from.account_id, to.account_id)?;
    move_shares(p, from, to)?;
    for (site, source) in &memberships {
        site_members::leave_site(p, site, from.email, source)?;
    }
    move_records(p, from.email, to.email)?;
    for order in &orders {
        reassess(p, &Concerned::Order(order))?;
    }
    reassess(p, &Concerned::Account(to.account_id))?;
    // Nothing may be left for whoever gets an account with the address of the merged one.
    for holder in [by_account(from.account_id), by_email(from.email)] {
        p.take_all(&holder)?;
    }
    Ok(())
}

/// The sites that an address belongs to, each with one of the sources of the membership.
fn memberships(p: &mut Publisher<'_, '_>, email: &Email) -> Result<Vec<(String, String)>, Error> {
    let sql = "SELECT support_id, source FROM member_source WHERE email = $1 ORDER BY support_id, source";
    let rows = p.tx.query(sql, values![email.as_str()])?;
    rows.iter().map(|row| Ok((row.string(0)?, row.string(1)?))).collect()
}

/// Makes whoever stays a member of the other's sites, in the higher of both roles and with the higher of both levels.
fn join(
    p: &mut Publisher<'_, '_>,
    memberships: &[(String, String)],
    from: &Email,
    to: &Side<'_>,
) -> Result<(), Error> {
    for (site, source) in memberships {
        site_members::join_site(p, site, to.email, source)?;
    }
    let sites: BTreeSet<&str> = memberships.iter().map(|(site, _)| site.as_str()).collect();
    for site in sites {
        let (theirs, own) = (
            site_members::role(p.tx, site, from.as_str())?,
            site_members::role(p.tx, site, to.email.as_str())?,
        );
        if theirs > own {
            site_members::set_role(p, site, to.email, theirs, to.account_id)?;
        }
        let (theirs, own) = (level(p, site, from)?, level(p, site, to.email)?);
        if let Some(level) = theirs.filter(|_| theirs > own) {
            let sql = "INSERT INTO site_level (support_id, email, level, named_by, named_at) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (support_id, email) DO UPDATE SET level = excluded.level";
            p.tx.execute(sql, values![site, to.email.as_str(), level.as_str(), to.account_id, p.now])?;
        }
        reassess_person(p, site, to.email)?;
    }
    Ok(())
}

fn level(p: &mut Publisher<'_, '_>, site: &str, email: &Email) -> Result<Option<Level>, Error> {
    let sql = "SELECT level FROM site_level WHERE support_id = $1 AND email = $2";
    let row = p.tx.query_one(sql, values![site, email.as_str()])?;
    Ok(row.map(|row| row.string(0)).transpose()?.and_then(|word| Level::parse(&word)))
}

/// Rows that name the address: of site records, removals, invitations and requests.
fn move_records(p: &mut Publisher<'_, '_>, from: &Email, to: &Email) -> Result<(), Error> {
    for (table, columns) in [
        ("site_person", "support_id, email, role"),
        ("site_removal", "support_id, email, removed_by, removed_at"),
        ("site_invitation", "support_id, email, name, invited_by, invited_at, accepted_at, level, role"),
    ] {
        // Whoever belongs to a site was not removed from it by the removal of the other address.
        let only = if table == "site_removal" {
            "AND NOT EXISTS (SELECT 1 FROM member_source m WHERE m.support_id = site_removal.support_id AND m.email = $2)"
        } else {
            ""
        };
        let chosen = columns.replacen("email", "$2", 1);
        let insert = format!(
            "INSERT INTO {table} ({columns}) SELECT {chosen} FROM {table} WHERE email = $1 {only} ON CONFLICT DO NOTHING"
        );
        p.tx.execute(&insert, values![from.as_str(), to.as_str()])?;
        p.tx.execute(&format!("DELETE FROM {table} WHERE email = $1"), values![from.as_str()])?;
    }
    for sql in [
        "UPDATE site_request SET email = $2 WHERE email = $1",
        "UPDATE site_request SET approved_by = $2 WHERE approved_by = $1",
        "UPDATE request SET receiver = $2 WHERE receiver = $1",
    ] {
        p.tx.execute(sql, values![from.as_str(), to.as_str()])?;
    }
    Ok(())
}

/// Contacts on orders; the numbers of these orders.
fn move_contacts(p: &mut Publisher<'_, '_>, from: &Email, to: &Email) -> Result<Vec<String>, Error> {
    let sql =
        "SELECT DISTINCT order_number FROM order_contact WHERE email_compared = $1 ORDER BY order_number";
    let orders = p.tx.query(sql, values![from.as_str()])?;
    let orders = orders.iter().map(|row| row.string(0)).collect::<Result<Vec<_>, _>>()?;
    let sql = "UPDATE order_contact SET email = $2, email_compared = $2 WHERE email_compared = $1";
    p.tx.execute(sql, values![from.as_str(), to.as_str()])?;
    for order in &orders {
        p.touch_order(order);
    }
    Ok(orders)
}

fn move_numbers(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    let sql = "SELECT customer_number FROM account_number WHERE account_id = $1 ORDER BY customer_number";
    for row in p.tx.query(sql, values![from])? {
        let number = Scope::CustomerNumber(row.string(0)?);
        p.take(&by_account(from), &number)?;
        p.give(&by_account(to), &number, Access::Full)?;
    }
    let sql = "INSERT INTO account_number (account_id, customer_number, order_number, comment, added_at) \
               SELECT $2, customer_number, order_number, comment, added_at FROM account_number WHERE account_id = $1 \
               ON CONFLICT (account_id, customer_number) DO NOTHING";
    p.tx.execute(sql, values![from, to])?;
    p.tx.execute("DELETE FROM account_number WHERE account_id = $1", values![from])?;
    Ok(())
}

/// Licenses keep how their owner stands to them until it is decided anew by what leads the other to the site.
fn move_ownership(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    let sql =
        "SELECT DISTINCT entitlement_id FROM license_owner WHERE account_id = $1 ORDER BY entitlement_id";
    let owned = p.tx.query(sql, values![from])?;
    p.tx.execute("UPDATE license_owner SET account_id = $2 WHERE account_id = $1", values![from, to])?;
    for row in owned {
        p.touch(row.text(0)?);
    }
    Ok(())
}
