//! Rule 3 of visibility (docs/PRODUCT.md): who owns a license, and what that gives them today (`licet_domain::ownership`).
//!
//! What leads an owner to the customer's site changes with memberships, contacts and shares. Whoever changes one of those
//! calls [`reassess`], in the same transaction: the owner's standing is decided anew and published, and the site's
//! administrators are told what became unattended.

use super::shares::{Affected, end_all_of, recheck};
use crate::core::audit::{self, Deed};
use crate::core::mail::{About, Notice};
use crate::records::{Compose, Publisher, accounts, notices, order_lines, publishing};
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_domain::ownership::{OwnerFacts, Standing, Ties, standing};
use std::collections::{BTreeMap, BTreeSet};

/// Makes an account the owner of a license, or takes its owner away, and publishes what follows.
///
/// # Errors
/// What the database says.
pub fn set_owner(
    p: &mut Publisher<'_, '_>,
    license_id: &str,
    entitlement_id: &str,
    account_id: Option<&str>,
) -> Result<(), Error> {
    let Some((order_number, _)) = order_lines::order_and_line(entitlement_id) else { return Ok(()) };
    match account_id {
        Some(account) => {
            let sql = "INSERT INTO license_owner (license_id, entitlement_id, order_number, account_id) \
                       VALUES ($1, $2, $3, $4) ON CONFLICT (license_id) DO UPDATE SET account_id = excluded.account_id, \
                       standing = 'owner', tied = 0, released = 0, unattended_since = NULL";
            p.tx.execute(sql, values![license_id, entitlement_id, order_number, account])?;
            // An owner who is made one is told of nothing: whoever does it knows.
            settle(p, &Concerned::License(license_id))?;
        }
        None => {
            p.tx.execute("DELETE FROM license_owner WHERE license_id = $1", values![license_id])?;
        }
    }
    p.touch(entitlement_id);
    // Whoever owned it before shares it no more.
    let affected = recheck(p, &Concerned::Entitlement(entitlement_id))?;
    follow(p, &affected)
}

/// Whose ownership may have changed.
pub(crate) enum Concerned<'a> {
    /// That of whoever has this e-mail, at this site: they became a member, or are none any more.
    Member { support_id: &'a str, email: &'a Email },
    /// That of everybody who owns something that this reseller sold to this customer.
    Partner { customer: &'a str, reseller: &'a str },
    /// That of everybody who owns something on this order.
    Order(&'a str),
    /// That of everybody who owns something that this share covers.
    Share(&'a str),
    /// That of this account.
    Account(&'a str),
    /// That of one license.
    License(&'a str),
    /// That of the owners of an entitlement's licenses.
    Entitlement(&'a str),
    /// Everybody's.
    Everybody,
}

/// An owner whose standing is another one now.
struct Changed {
    license_id: String,
    entitlement_id: String,
    account_id: String,
    end_customer: String,
    standing: Standing,
}

const OWNED: &str = "SELECT w.license_id, w.entitlement_id, w.account_id, w.standing, w.tied, w.released, \
    CASE WHEN a.id IS NULL THEN 0 ELSE 1 END, o.end_customer, \
    CASE WHEN EXISTS (SELECT 1 FROM member_source m WHERE m.email = c.email \
        AND (m.support_id = o.end_customer OR m.support_id = o.reseller AND NOT EXISTS (SELECT 1 FROM delegation d \
            WHERE d.customer = o.end_customer AND d.reseller = o.reseller AND d.level = 'none'))) THEN 1 ELSE 0 END, \
    CASE WHEN EXISTS (SELECT 1 FROM order_contact t WHERE t.order_number = o.order_number AND t.role = 'ship_to' \
        AND t.email_compared = c.email) THEN 1 ELSE 0 END, \
    CASE WHEN EXISTS (SELECT 1 FROM share_item i JOIN share s ON s.id = i.share_id \
        WHERE i.entitlement_id = w.entitlement_id AND i.active = 1 AND s.ended = 0 AND s.access = 'full' \
        AND (s.holder = 'a:' || w.account_id OR s.holder = 'e:' || c.email)) \
        OR EXISTS (SELECT 1 FROM share_number n JOIN share s ON s.id = n.share_id \
        JOIN share_scope k ON k.share_id = s.id WHERE n.customer_number = o.customer_number \
        AND s.ended = 0 AND s.access = 'full' AND (s.holder = 'a:' || w.account_id OR s.holder = 'e:' || c.email) \
        AND (k.scope = 'site-number:' || octet_length(o.end_customer) || ':' || o.end_customer || ':' \
            || o.customer_number \
        OR EXISTS (SELECT 1 FROM license_owner x WHERE x.entitlement_id = w.entitlement_id AND x.standing = 'owner' \
            AND k.scope = 'owner-number:' || octet_length(x.account_id) || ':' || x.account_id || ':' \
            || o.customer_number))) THEN 1 ELSE 0 END, \
    CASE WHEN EXISTS (SELECT 1 FROM account_number n WHERE n.account_id = w.account_id \
        AND n.customer_number = o.customer_number) THEN 1 ELSE 0 END \
    FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
    LEFT JOIN account a ON a.id = w.account_id LEFT JOIN account c ON c.id = a.id AND c.confirmed_at IS NOT NULL";

/// The account of whoever a share is made with; empty where there is none.
fn receiver(tx: &mut Tx<'_>, share_id: &str) -> Result<String, Error> {
    let Some(row) = tx.query_one("SELECT holder FROM share WHERE id = $1", values![share_id])? else {
        return Ok(String::new());
    };
    Ok(match row.text(0)?.split_once(':') {
        Some(("e", email)) => accounts::confirmed(tx, email)?.map(|account| account.id).unwrap_or_default(),
        Some((_, id)) => id.to_owned(),
        None => String::new(),
    })
}

fn rows(tx: &mut Tx<'_>, concerned: &Concerned<'_>) -> Result<Vec<Row>, Error> {
    let (condition, values) = match concerned {
        Concerned::Member { support_id, email } => (
            "WHERE w.account_id IN (SELECT id FROM account WHERE email = $2 AND confirmed_at IS NOT NULL) \
             AND (o.end_customer = $1 OR o.reseller = $1)",
            vec![(*support_id).into(), email.as_str().into()],
        ),
        Concerned::Partner { customer, reseller } => {
            ("WHERE o.end_customer = $1 AND o.reseller = $2", vec![(*customer).into(), (*reseller).into()])
        }
        Concerned::Order(number) => ("WHERE w.order_number = $1", vec![(*number).into()]),
        // Of customer numbers, what whoever it is shared with owns: nobody else's rights follow the share.
        Concerned::Share(id) => (
            "WHERE w.license_id IN (SELECT x.license_id FROM share_item i \
                JOIN license_owner x ON x.entitlement_id = i.entitlement_id WHERE i.share_id = $1 \
             UNION SELECT x.license_id FROM license_owner x JOIN sales_order q ON q.order_number = x.order_number \
                JOIN share_number n ON n.share_id = $1 AND n.customer_number = q.customer_number \
                WHERE x.account_id = $2)",
            vec![(*id).into(), receiver(tx, id)?.into()],
        ),
        Concerned::Entitlement(id) => ("WHERE w.entitlement_id = $1", vec![(*id).into()]),
        Concerned::Account(id) => ("WHERE w.account_id = $1", vec![(*id).into()]),
        Concerned::License(id) => ("WHERE w.license_id = $1", vec![(*id).into()]),
        Concerned::Everybody => ("", Vec::new()),
    };
    tx.query(&format!("{OWNED} {condition} ORDER BY w.license_id"), &values)
}

/// Decides the standing of owners anew and writes it down; answers those for whom it is another one.
fn settle(p: &mut Publisher<'_, '_>, concerned: &Concerned<'_>) -> Result<Vec<Changed>, Error> {
    let mut changed = Vec::new();
    for row in rows(p.tx, concerned)? {
        let ties = Ties {
            member: row.bool(8)?,
            ship_to: row.bool(9)?,
            shared_in_full: row.bool(10)?,
            customer_number: row.bool(11)?,
        };
        let (before, was_tied) = (Standing::parse(row.text(3)?), row.bool(4)?);
        let now = standing(&OwnerFacts { exists: row.bool(6)? && !row.bool(5)?, was_tied, ties });
        let tied = was_tied || ties.any();
        if before == Some(now) && tied == was_tied {
            continue;
        }
        let since = (now == Standing::Unattended).then_some(p.now);
        let sql =
            "UPDATE license_owner SET standing = $2, tied = $3, unattended_since = $4 WHERE license_id = $1";
        p.tx.execute(sql, values![row.text(0)?, now.as_str(), tied, since])?;
        if before != Some(now) {
            changed.push(Changed {
                license_id: row.string(0)?,
                entitlement_id: row.string(1)?,
                account_id: row.string(2)?,
                end_customer: row.string(7)?,
                standing: now,
            });
        }
    }
    Ok(changed)
}

/// Decides the standing of owners anew, after something that leads them to a license came or went: publishes what follows,
/// writes it into the audit trail, and tells the sites' administrators what became unattended.
///
/// # Errors
/// What the database says.
pub(crate) fn reassess(p: &mut Publisher<'_, '_>, concerned: &Concerned<'_>) -> Result<(), Error> {
    let changed = settle(p, concerned)?;
    // What these people share follows what they own and administer.
    let mut affected = recheck(p, concerned)?;
    for id in changed.iter().map(|changed| &changed.entitlement_id).collect::<BTreeSet<_>>() {
        p.touch(id);
        affected.entitlements.append(&mut recheck(p, &Concerned::Entitlement(id))?.entitlements);
    }
    let mut unattended: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for one in &changed {
        let action = match one.standing {
            Standing::Unattended => "license.unattended",
            Standing::Owner | Standing::Installer => "license.attended",
        };
        let (id, detail) = (&one.license_id, Some(one.account_id.as_str()));
        audit::record(p.tx, p.now, &Deed { actor: None, action, kind: "license", id, detail })?;
        if one.standing == Standing::Unattended && !one.end_customer.is_empty() {
            unattended.entry((&one.end_customer, &one.account_id)).or_default().push(id);
        }
    }
    for ((site, account), licenses) in unattended {
        let owner = accounts::by_id(p.tx, account)?;
        let items = notices::items(p.tx, &licenses)?;
        let notice = Notice::new(About::Unattended, notices::person(owner.as_ref()), items);
        notices::to_administrators(p, site, &[], &notice)?;
    }
    follow(p, &affected)
}

/// Decides the standing of those anew to whom shares led that cover something else now.
fn follow(p: &mut Publisher<'_, '_>, affected: &Affected) -> Result<(), Error> {
    for id in &affected.entitlements {
        reassess(p, &Concerned::Entitlement(id))?;
    }
    for id in &affected.shares {
        reassess(p, &Concerned::Share(id))?;
    }
    Ok(())
}

/// The same for all that an account owns, in a transaction that publishes nothing else: its e-mail has changed.
///
/// # Errors
/// What the database says.
pub fn reassess_account(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    account_id: &str,
) -> Result<(), Error> {
    publishing(tx, now, compose, |p| reassess(p, &Concerned::Account(account_id)))
}

/// Makes everything that an account owns unattended, for good: the account is deleted, in the same transaction. Only a
/// decision of the site's administrators, or a transfer, gives a license another owner.
///
/// # Errors
/// What the database says.
pub fn release_account(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    account_id: &str,
) -> Result<(), Error> {
    tx.execute("UPDATE license_owner SET released = 1 WHERE account_id = $1", values![account_id])?;
    publishing(tx, now, compose, |p| -> Result<(), super::Error> {
        reassess(p, &Concerned::Account(account_id))?;
        end_all_of(p, account_id)
    })
    .map_err(|error| match error {
        super::Error::Store(error) => error,
        other => Error::Database(other.to_string()),
    })
}

/// Stands in the table of the portal's identity once [`catch_up`] was done.
const CAUGHT_UP: &str = "standing_of_owners";

/// Decides, once, the standing of owners whom an older version of the portal made: registering needed a tie then, so that
/// whoever has none today has left. Installers hear of what they may do now. Part of every start, and after the first
/// nothing but a look.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    let sql = "UPDATE license_owner SET tied = 1 WHERE order_number IN \
               (SELECT order_number FROM sales_order WHERE end_customer <> '')";
    tx.execute(sql, values![])?;
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        reassess(p, &Concerned::Everybody)?;
        tell_installers(p)
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}

/// What an installer's scope gives has changed: what stands in it comes again to those who hold it, and what it doesn't
/// lead to any more leaves it.
fn tell_installers(p: &mut Publisher<'_, '_>) -> Result<(), Error> {
    p.refile("ship-to:")?;
    let sql = "SELECT DISTINCT email_compared FROM order_contact WHERE role = 'ship_to' AND email_compared IS NOT NULL \
               ORDER BY email_compared";
    for row in p.tx.query(sql, values![])? {
        if let Ok(email) = Email::parse(row.text(0)?) {
            p.retell_installer(&email)?;
        }
    }
    Ok(())
}
