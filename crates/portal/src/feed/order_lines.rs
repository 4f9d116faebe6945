//! The lines of an order. An entitlement's identity is its serial number: a revision that moves a serial to another line
//! moves nothing that hangs on it, and one that takes away a serial which is in use keeps it.
//!
//! `order_line.line` is the number in the entitlement's id, given once and never to another serial
//! ([`licet_domain::lineage::assign_lines`]); `position` is where the newest record has it.

use crate::core::audit::{self, Deed};
use crate::core::json::json;
use crate::core::mail::EmailKind;
use crate::documents::composer::withdraw_entitlement;
use crate::licensing::lineage::{self, FEED_LINES, FIRST_MOVED_LINE};
use crate::records::inbox::Event;
use crate::records::order_lines::entitlement_id;
use crate::records::{Publisher, accounts, notices};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::lineage::{KnownLine, assign_lines};
use licet_domain::notice::NoticeKind;
use licet_protocol::feed::{Order, OrderLine};
use std::collections::{BTreeMap, BTreeSet};

/// A line that the order has, or had once.
struct Known {
    line: i64,
    position: i64,
    serial_number: String,
    /// What it renews.
    renews: Option<String>,
    /// Whether the newest revision left it away, and it was kept since it is in use.
    kept: bool,
    /// Whether it is gone.
    former: bool,
}

/// Writes the lines of a revision, withdraws those that it has no more, and says which serials are renewed, now or before.
pub(super) fn write_lines(
    p: &mut Publisher<'_, '_>,
    order: &Order,
    now: DateTime<Utc>,
    revised: bool,
    warnings: &mut Vec<String>,
) -> Result<BTreeSet<String>, Error> {
    let number = &order.order_number;
    let known = if revised { known_lines(p.tx, number)? } else { Vec::new() };
    let mut renewed: BTreeSet<String> = known.iter().filter_map(|line| line.renews.clone()).collect();
    let wanted: Vec<(i64, &str)> =
        order.lines.iter().map(|line| (line.line, line.serial_number.as_str())).collect();
    let lines: Vec<KnownLine<'_>> = known
        .iter()
        .map(|line| KnownLine {
            number: line.line,
            position: line.position,
            serial_number: &line.serial_number,
        })
        .collect();
    let numbers = assign_lines(&wanted, &lines, FIRST_MOVED_LINE);
    let former: BTreeSet<i64> = known.iter().filter(|line| line.former).map(|line| line.line).collect();
    let given: BTreeMap<i64, &OrderLine> = numbers.iter().copied().zip(&order.lines).collect();
    for line in known.iter().filter(|line| !line.former && !given.contains_key(&line.line)) {
        if is_in_use(p.tx, &entitlement_id(number, line.line))? {
            keep(p, order, line, warnings)?;
        } else {
            forget(p, number, line)?;
        }
    }
    for (line, record) in given {
        write_line(p, number, line, record)?;
        if former.contains(&line) {
            let sql = "DELETE FROM former_line WHERE order_number = $1 AND line = $2";
            p.tx.execute(sql, values![number, line])?;
        }
        if revised || record.printed_key.is_some() {
            let id = entitlement_id(number, line);
            crate::licensing::licenses::import_printed_key(p, now, &id, record.printed_key.as_deref())?;
        }
        if revised || !record.voucher_codes.is_empty() {
            crate::licensing::vouchers::import_codes(
                p.tx,
                &entitlement_id(number, line),
                &record.voucher_codes,
            )?;
        }
        if revised || !record.flex_pool.is_empty() {
            crate::licensing::flex::import_pool(p.tx, &entitlement_id(number, line), &record.flex_pool)?;
        }
        renewed.extend(record.renews.clone());
    }
    if revised {
        renewed.extend(lineage::link_again(p.tx, number)?);
    }
    Ok(renewed)
}

/// All lines that records of the order have named. What licenses became stands on lines of the portal's own, which no
/// revision of the order names.
fn known_lines(tx: &mut Tx<'_>, order_number: &str) -> Result<Vec<Known>, Error> {
    let sql = format!(
        "SELECT line, coalesce(position, line), serial_number, renews, kept, 0 FROM order_line \
         WHERE order_number = $1 AND {FEED_LINES} \
         UNION ALL SELECT line, position, serial_number, NULL, 0, 1 FROM former_line WHERE order_number = $1 \
         ORDER BY 1"
    );
    let read = |row: &crate::store::Row| {
        Ok(Known {
            line: row.int(0)?,
            position: row.int(1)?,
            serial_number: row.string(2)?,
            renews: row.opt_string(3)?,
            kept: row.bool(4)?,
            former: row.bool(5)?,
        })
    };
    tx.query(&sql, values![order_number])?.iter().map(read).collect()
}

/// Whether somebody registered it, or anything was made of it by upgrade, conversion or draw-down.
fn is_in_use(tx: &mut Tx<'_>, id: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM license WHERE entitlement_id = $1 AND printed = 0 \
               UNION ALL SELECT 1 FROM lineage WHERE from_entitlement = $1 LIMIT 1";
    Ok(tx.query_one(sql, values![id])?.is_some())
}

/// Keeps a line that is in use although the revision has it no more. Its owners are told once.
fn keep(
    p: &mut Publisher<'_, '_>,
    order: &Order,
    line: &Known,
    warnings: &mut Vec<String>,
) -> Result<(), Error> {
    let number = &order.order_number;
    let serial = &line.serial_number;
    let position = line.position;
    let reused = order.lines.iter().find(|new| new.line == position && !line.kept);
    let now_there = reused.map(|new| format!(", which now has {:?}", new.serial_number)).unwrap_or_default();
    warnings.push(format!(
        "order {number}, line {position}: serial number {serial:?} is in use and not in revision {}; its license and \
         entitlement were kept beside the line{now_there}",
        order.revision
    ));
    if line.kept {
        return Ok(());
    }
    let sql = "UPDATE order_line SET kept = 1 WHERE order_number = $1 AND line = $2";
    p.tx.execute(sql, values![number, line.line])?;
    tell_owners(p, number, line)
}

fn tell_owners(p: &mut Publisher<'_, '_>, order_number: &str, line: &Known) -> Result<(), Error> {
    let id = entitlement_id(order_number, line.line);
    let sql = "SELECT l.id, o.account_id, coalesce(p.name, l.sku) FROM license l \
               LEFT JOIN license_owner o ON o.license_id = l.id LEFT JOIN product p ON p.sku = l.sku \
               WHERE l.entitlement_id = $1 AND l.printed = 0 AND l.state IS NULL ORDER BY l.id";
    let mut told = BTreeSet::new();
    for row in p.tx.query(sql, values![id])? {
        let deed = Deed {
            actor: None,
            action: "license.kept",
            kind: "license",
            id: row.text(0)?,
            detail: Some(order_number),
        };
        audit::record(p.tx, p.now, &deed)?;
        let Some(owner) = row.opt_string(1)?.filter(|owner| told.insert(owner.clone())) else { continue };
        let Some(account) = accounts::by_id(p.tx, &owner)? else { continue };
        let letter = EmailKind::LicenseKept {
            name: accounts::name_of(&account.profile),
            serial: line.serial_number.clone(),
            product: row.string(2)?,
            order: order_number.to_owned(),
        };
        let license_ids = vec![row.string(0)?];
        let event = Event { license_ids, count: 1, ..Event::new(NoticeKind::Kept) };
        notices::tell(p, &account, &event, &letter)?;
    }
    Ok(())
}

/// Withdraws a line that nobody uses. Its number stays its serial's: it comes back under it.
fn forget(p: &mut Publisher<'_, '_>, order_number: &str, line: &Known) -> Result<(), Error> {
    withdraw_entitlement(p, &entitlement_id(order_number, line.line))?;
    let sql = "DELETE FROM order_line WHERE order_number = $1 AND line = $2";
    p.tx.execute(sql, values![order_number, line.line])?;
    let sql = "INSERT INTO former_line (order_number, line, serial_number, position) VALUES ($1, $2, $3, $4)";
    p.tx.execute(sql, values![order_number, line.line, &line.serial_number, line.position])?;
    Ok(())
}

fn write_line(
    p: &mut Publisher<'_, '_>,
    order_number: &str,
    line: i64,
    record: &OrderLine,
) -> Result<(), Error> {
    let sql = "INSERT INTO order_line (order_number, line, position, sku, kind, quantity, unlimited, price_tier, \
               serial_number, starts_on, ends_on, renews, covers, printed_key, voucher_codes, flex_pool, kept) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0) \
               ON CONFLICT (order_number, line) DO UPDATE SET position = excluded.position, sku = excluded.sku, \
               kind = excluded.kind, quantity = excluded.quantity, unlimited = excluded.unlimited, \
               price_tier = excluded.price_tier, starts_on = excluded.starts_on, ends_on = excluded.ends_on, \
               renews = excluded.renews, covers = excluded.covers, printed_key = excluded.printed_key, \
               voucher_codes = excluded.voucher_codes, flex_pool = excluded.flex_pool, kept = 0";
    let OrderLine { sku, kind, quantity, price_tier, serial_number, starts_on, ends_on, renews, .. } = record;
    let (tier, covers, key) = (price_tier.as_ref(), json(&record.covers)?, record.printed_key.as_ref());
    let (vouchers, pool) = (json(&record.voucher_codes)?, json(&record.flex_pool)?);
    let (kind, renews, unlimited) = (kind.as_str(), renews.as_ref(), quantity.is_unlimited());
    let (quantity, starts_on, ends_on) = (quantity.count(), *starts_on, *ends_on);
    let values = values![
        order_number,
        line,
        record.line,
        sku,
        kind,
        quantity,
        unlimited,
        tier,
        serial_number,
        starts_on,
        ends_on,
        renews,
        covers,
        key,
        vouchers,
        pool,
    ];
    p.tx.execute(sql, values)?;
    Ok(())
}
