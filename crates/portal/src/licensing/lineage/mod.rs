//! Lineage: what came of what.
//!
//! A version upgrade, a converted voucher and a draw-down make a new entitlement with a serial number of its own. It is
//! a line of the order that it came from, numbered by the portal ([`FIRST_OWN_LINE`]): so whoever sees the order's other
//! lines sees it by the same rules, also when a later revision of the order names other people. No revision touches it.
//! What a voucher became is on an order of its own instead: it is its owner's, and not the OEM's ([`crate::licensing::vouchers`]).
//!
//! An entitlement that was upgraded bit by bit has several descendants and lives until the last of it is taken; that one
//! supersedes it. So every serial number has at most one way on, and it leads to one that lives.

pub(crate) mod former;

use crate::records::order_lines::{OrderLine, entitlement_id};
use crate::records::{Compose, Publisher, publishing};
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::EntitlementKind;
use licet_domain::lineage::Origin;
use licet_domain::lineage::{RenewalTerm, renewal, renewal_cycle};
use licet_domain::quantity::MAX_QUANTITY;
use std::collections::BTreeSet;

/// Lines of an order from here on are the portal's own. The vendor's systems number theirs below.
pub const FIRST_OWN_LINE: i64 = 1_000_000;

/// Lines from here on are again the feed's: those that got another number than the record gives them, since that one is
/// another serial number's ([`licet_domain::lineage::assign_lines`]).
pub const FIRST_MOVED_LINE: i64 = 1_000_000_000;

/// The condition that a row of `order_line` is one of the feed's.
pub(crate) const FEED_LINES: &str = "(line < 1000000 OR line >= 1000000000)";

/// A new entitlement out of another one.
pub(crate) struct Derived<'a> {
    /// How it comes to be.
    pub origin: Origin,
    /// Its product.
    pub sku: &'a str,
    /// What kind of right.
    pub kind: EntitlementKind,
    /// How many.
    pub quantity: i64,
    /// Whether nothing is left of the one it comes from.
    pub took_last: bool,
    /// Term.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term.
    pub ends_on: Option<NaiveDate>,
    /// The upgrade notification that offered it.
    pub notification_id: Option<&'a str>,
}

/// Makes the entitlement: a line of the same order, a serial number, and where it came from. It is published with its
/// license. Answers id and serial number.
pub(crate) fn derive(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    from: &OrderLine,
    new: &Derived<'_>,
) -> Result<(String, String), Error> {
    // Its lock holds until the end of the transaction: two that derive at once get numbers one after the other.
    p.lock()?;
    let sql = "SELECT line FROM order_line WHERE order_number = $1 AND line >= $2 AND line < $3 \
               ORDER BY line DESC LIMIT 1";
    let last = p.tx.query_one(sql, values![&from.order_number, FIRST_OWN_LINE, FIRST_MOVED_LINE])?;
    let last = last.map_or(Ok(FIRST_OWN_LINE), |row| row.int(0))?;
    let line = last.max(former::last_line(p.tx, &from.order_number)?.unwrap_or(last)) + 1;
    let (id, serial) =
        (entitlement_id(&from.order_number, line), new_serial(p.tx, context, &from.serial_number)?);
    // All of what has no limit has none either; a part is a number.
    let unlimited = from.unlimited && new.quantity == MAX_QUANTITY;
    let sql = "INSERT INTO order_line (order_number, line, sku, kind, quantity, price_tier, serial_number, starts_on, \
               ends_on, unlimited, renews, covers, printed_key, voucher_codes, flex_pool) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, '[]', NULL, '[]', '[]')";
    let (number, tier) = (&from.order_number, from.price_tier.as_ref());
    let kind = new.kind.as_str();
    let (starts_on, ends_on) = (new.starts_on, new.ends_on);
    let values =
        values![number, line, new.sku, kind, new.quantity, tier, &serial, starts_on, ends_on, unlimited];
    p.tx.execute(sql, values)?;
    let sql = "INSERT INTO lineage (entitlement_id, serial_number, origin, from_entitlement, from_serial, sku, quantity, \
               took_last, notification_id, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let (origin, by) = (new.origin.as_str(), &context.caller.account_id);
    let values = values![
        &id,
        &serial,
        origin,
        &from.entitlement_id,
        &from.serial_number,
        new.sku,
        new.quantity,
        new.took_last,
        new.notification_id,
        context.now,
        by,
    ];
    p.tx.execute(sql, values)?;
    if new.origin == Origin::Upgraded {
        // Whoever the old one is shared with goes on seeing what it became.
        let sql = "INSERT INTO share_item (share_id, entitlement_id, order_number) \
                   SELECT share_id, $2, order_number FROM share_item WHERE entitlement_id = $1";
        p.tx.execute(sql, values![&from.entitlement_id, &id])?;
    }
    Ok((id, serial))
}

/// A serial number that nothing has: the letter of the old one and ten random digits.
fn new_serial(tx: &mut Tx<'_>, context: &RequestContext<'_>, old: &str) -> Result<String, Error> {
    let letter = old.chars().next().filter(char::is_ascii_uppercase).unwrap_or('B');
    loop {
        let digits = context.runtime.with_random(|random| random.next_u64()) % 10_000_000_000;
        let serial = format!("{letter}{digits:010}");
        let sql = "SELECT line FROM order_line WHERE serial_number = $1 LIMIT 1";
        if tx.query_one(sql, values![&serial])?.is_none() {
            return Ok(serial);
        }
    }
}

/// What the lineage says about an entitlement.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct OfEntitlement {
    pub origin: Option<Origin>,
    pub from_serial: Option<String>,
    /// How many of it were upgraded away.
    pub upgraded: i64,
    /// What took the last of it, when nothing is left.
    pub superseded_by: Option<String>,
}

/// What the lineage says about an entitlement of so many.
pub(crate) fn of_entitlement(tx: &mut Tx<'_>, id: &str, quantity: i64) -> Result<OfEntitlement, Error> {
    let mut of = OfEntitlement::default();
    if let Some(row) =
        tx.query_one("SELECT origin, from_serial FROM lineage WHERE entitlement_id = $1", values![id])?
    {
        of.origin = Origin::parse(row.text(0)?);
        of.from_serial = row.opt_string(1)?;
    }
    let sql = "SELECT quantity, took_last, serial_number FROM lineage WHERE from_entitlement = $1 AND origin = $2 \
               ORDER BY made_at";
    let mut last = None;
    for row in tx.query(sql, values![id, Origin::Upgraded.as_str()])? {
        of.upgraded += row.int(0)?;
        if row.bool(1)? {
            last = Some(row.string(2)?);
        }
    }
    of.superseded_by = last.filter(|_| of.upgraded >= quantity);
    Ok(of)
}

/// The serial numbers that this one came from by upgrades or draw-down, the nearest first. A voucher is the OEM's: what it
/// became comes from nothing of the customer's.
pub(crate) fn ancestors(tx: &mut Tx<'_>, serial: &str) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut at = serial.to_owned();
    while let Some(row) = tx.query_one(FROM_SERIAL, values![&at, Origin::Converted.as_str()])? {
        at = row.string(0)?;
        if at == serial || found.contains(&at) {
            break;
        }
        found.push(at.clone());
    }
    Ok(found)
}

const FROM_SERIAL: &str = "SELECT from_serial FROM lineage WHERE serial_number = $1 AND origin <> $2";

/// The serial number that superseded this one.
fn successor(tx: &mut Tx<'_>, serial: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT serial_number FROM lineage WHERE from_serial = $1 AND took_last = 1 AND origin = $2 \
               ORDER BY made_at DESC LIMIT 1";
    tx.query_one(sql, values![serial, Origin::Upgraded.as_str()])?.map(|row| row.string(0)).transpose()
}

/// All serial numbers of a lineage, from the oldest to the one that lives today.
pub(crate) fn chain(tx: &mut Tx<'_>, serial: &str) -> Result<Vec<String>, Error> {
    let mut chain = ancestors(tx, serial)?;
    chain.reverse();
    chain.push(serial.to_owned());
    let mut seen: BTreeSet<String> = chain.iter().cloned().collect();
    let mut at = serial.to_owned();
    while let Some(next) = successor(tx, &at)?.filter(|next| seen.insert(next.clone())) {
        chain.push(next.clone());
        at = next;
    }
    Ok(chain)
}

/// A line that names another as the term before it.
pub(crate) struct Renewing {
    /// The line's order.
    pub order_number: String,
    /// Its serial number.
    pub serial_number: String,
    /// Last day of its term.
    pub ends_on: Option<NaiveDate>,
}

impl Renewing {
    pub(crate) fn term(&self) -> RenewalTerm<'_> {
        RenewalTerm { serial_number: &self.serial_number, ends_on: self.ends_on }
    }
}

/// The lines that renew this term by the one rule ([`renewal`]): those of them that name it and end later.
pub(crate) fn renewing(tx: &mut Tx<'_>, old: RenewalTerm<'_>) -> Result<Vec<Renewing>, Error> {
    let sql = "SELECT order_number, serial_number, ends_on FROM order_line WHERE renews = $1";
    let mut found = Vec::new();
    for row in tx.query(sql, values![old.serial_number])? {
        let new = Renewing {
            order_number: row.string(0)?,
            serial_number: row.string(1)?,
            ends_on: row.opt_date(2)?,
        };
        if renewal(old, [new.term()]).is_some() {
            found.push(new);
        }
    }
    Ok(found)
}

/// The serial numbers that the lines with this one renew, those of one order left out.
pub(crate) fn renewed_elsewhere(
    tx: &mut Tx<'_>,
    serial: &str,
    other_than: &str,
) -> Result<Vec<String>, Error> {
    let sql = "SELECT renews FROM order_line WHERE serial_number = $1 AND order_number <> $2 AND renews IS NOT NULL";
    tx.query(sql, values![serial, other_than])?.iter().map(|row| row.string(0)).collect()
}

/// Whether `serial` would renew itself, at once or in steps, if it renewed `old`.
pub(crate) fn would_go_round(tx: &mut Tx<'_>, serial: &str, old: &str) -> Result<bool, Error> {
    let cycle = renewal_cycle(serial, |at| {
        let mut before = renewed_elsewhere(tx, at, "")?;
        before.extend((at == serial).then(|| old.to_owned()));
        Ok::<_, Error>(before)
    });
    Ok(cycle?.is_some())
}

/// Publishes the entitlements with this serial number: what renews them has changed.
pub(crate) fn publish_serial(p: &mut Publisher<'_, '_>, serial: &str) -> Result<(), Error> {
    let sql = "SELECT order_number, line FROM order_line WHERE serial_number = $1";
    for row in p.tx.query(sql, values![serial])? {
        p.touch(&entitlement_id(row.text(0)?, row.int(1)?));
    }
    Ok(())
}

/// Notes that a maintenance contract renews another one, where its order doesn't say it.
pub(crate) fn link_renewal(tx: &mut Tx<'_>, line: &OrderLine, renews: &str) -> Result<(), Error> {
    let sql = "INSERT INTO renewal_link (entitlement_id, order_number, renews) VALUES ($1, $2, $3) \
               ON CONFLICT (entitlement_id) DO UPDATE SET renews = excluded.renews";
    tx.execute(sql, values![&line.entitlement_id, &line.order_number, renews])?;
    link_again(tx, &line.order_number).map(drop)
}

/// Writes the links of an order's lines into them, after a revision wrote the lines anew. What the order itself says
/// comes first. Answers the serials that are renewed.
pub(crate) fn link_again(tx: &mut Tx<'_>, order_number: &str) -> Result<Vec<String>, Error> {
    let mut renewed = Vec::new();
    let sql = "SELECT entitlement_id, renews FROM renewal_link WHERE order_number = $1";
    for row in tx.query(sql, values![order_number])? {
        let (id, renews) = (row.text(0)?, row.string(1)?);
        let Some((_, line)) = crate::records::order_lines::order_and_line(id) else { continue };
        let sql =
            "UPDATE order_line SET renews = $3 WHERE order_number = $1 AND line = $2 AND renews IS NULL";
        tx.execute(sql, values![order_number, line, &renews])?;
        renewed.push(renews);
    }
    Ok(renewed)
}

/// Stands in the table of the portal's identity once [`catch_up`] was done.
const CAUGHT_UP: &str = "documents_of_getting";

/// Stands there once [`publish_renewed`] was done.
const RENEWED_PUBLISHED: &str = "documents_say_renewed";

/// Publishes, once, that contracts are renewed, where an older version of the portal said it only to those who see what
/// renews them, or said it of terms that no later one follows. Part of every start.
///
/// # Errors
/// [`Error::Database`] if the database fails.
pub(crate) fn publish_renewed(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![RENEWED_PUBLISHED])?.is_some() {
        return Ok(());
    }
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        for row in p.tx.query("SELECT DISTINCT renews FROM order_line WHERE renews IS NOT NULL", values![])? {
            publish_serial(p, row.text(0)?)?;
        }
        // Quantities beyond the greatest were brought down to it when the database was opened.
        let sql = "SELECT order_number, line FROM order_line WHERE quantity >= $1";
        for row in p.tx.query(sql, values![MAX_QUANTITY])? {
            p.touch(&entitlement_id(row.text(0)?, row.int(1)?));
        }
        Ok(())
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![RENEWED_PUBLISHED])?;
    Ok(())
}

/// Publishes, once, what an older version of the portal took from the feed without publishing it: addresses, offers,
/// codes and pools. Part of every start, and after the first nothing but a look.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        for row in p.tx.query("SELECT DISTINCT customer_number FROM install_address", values![])? {
            crate::licensing::addresses::publish_all(p, row.text(0)?)?;
        }
        crate::licensing::upgrades::catch_up(p)?;
        crate::licensing::vouchers::catch_up(p)?;
        crate::licensing::flex::catch_up(p)
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}
