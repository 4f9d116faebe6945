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

/// Moves all rights of `from` to `to`.
///
/// # Errors
/// [`Error::Store`] if a statement fails.
pub(crate) fn move_rights(p: &mut Publisher<'_, '_>, from: &Side<'_>, to: &Side<'_>) -> Result<(), Error> {
    move_memberships(p, from.email, to.email, to.account_id)?;
    move_contacts(p, from.email, to.email)?;
    move_numbers(p, from.account_id, to.account_id)?;
    move_ownership(p, from.account_id, to.account_id)?;
    move_shares(p, from, to)?;
    reassess(p, &Concerned::Account(to.account_id))?;
    // Nothing may be left for whoever gets an account with the address of the merged one.
    for holder in [by_account(from.account_id), by_email(from.email)] {
        p.take_all(&holder)?;
    }
    Ok(())
}

fn move_memberships(p: &mut Publisher<'_, '_>, from: &Email, to: &Email, by: &str) -> Result<(), Error> {
    let sql = "SELECT DISTINCT support_id FROM member_source WHERE email = $1 ORDER BY support_id";
    for row in p.tx.query(sql, values![from.as_str()])? {
        let site = row.text(0)?;
        let role = site_members::role(p.tx, site, from.as_str())?;
        let level = level(p, site, from)?;
        // Before the sources move, so that the one who stays is the administrator when the other goes.
        let sources = "SELECT source FROM member_source WHERE support_id = $1 AND email = $2 ORDER BY source";
        let sources = p.tx.query(sources, values![site, from.as_str()])?;
        for source in &sources {
            site_members::join_site(p, site, to, source.text(0)?)?;
        }
        let now = site_members::role(p.tx, site, to.as_str())?;
        if let Some(role) = role.filter(|role| now.is_some_and(|now| now < *role)) {
            site_members::set_role(p, site, to, Some(role), by)?;
        }
        if let Some(level) =
            level.filter(|level| self::level(p, site, to).is_ok_and(|now| now < Some(*level)))
        {
            let sql = "INSERT INTO site_level (support_id, email, level, named_by, named_at) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (support_id, email) DO UPDATE SET level = excluded.level";
            p.tx.execute(sql, values![site, to.as_str(), level.as_str(), by, p.now])?;
        }
        for source in &sources {
            site_members::leave_site(p, site, from, source.text(0)?)?;
        }
    }
    move_records(p, from, to)?;
    let sql = "SELECT DISTINCT support_id FROM member_source WHERE email = $1 ORDER BY support_id";
    for row in p.tx.query(sql, values![to.as_str()])? {
        reassess_person(p, row.text(0)?, to)?;
        reassess_person(p, row.text(0)?, from)?;
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
        ("site_role", "support_id, email, role, set_by, set_at"),
        ("site_level", "support_id, email, level, named_by, named_at"),
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

/// Contacts on orders.
fn move_contacts(p: &mut Publisher<'_, '_>, from: &Email, to: &Email) -> Result<(), Error> {
    let sql =
        "SELECT DISTINCT order_number FROM order_contact WHERE email_compared = $1 ORDER BY order_number";
    let orders = p.tx.query(sql, values![from.as_str()])?;
    let sql = "UPDATE order_contact SET email = $2, email_compared = $2 WHERE email_compared = $1";
    p.tx.execute(sql, values![from.as_str(), to.as_str()])?;
    for row in orders {
        p.touch_order(row.text(0)?);
        reassess(p, &Concerned::Order(row.text(0)?))?;
    }
    Ok(())
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
