//! Which rows pass the filters of a view.

use super::row_set::{Set, set_of};
use super::{FieldFilter, FieldTest, Query};
use crate::columns::day;
use crate::error::Result;
use crate::overlay;
use crate::queries::search;
use crate::queries::shares::received_shares;
use rusqlite::{Connection, ToSql};

/// The rows that pass every filter; none when there is no filter.
pub(super) fn filtered(connection: &Connection, query: &Query) -> Result<Option<Set>> {
    let mut all: Option<Set> = None;
    let mut narrow = |set: Set| {
        all = Some(match all.take() {
            Some(so_far) => so_far.both(&set),
            None => set,
        });
    };
    if let Some(matches) = search::all(connection, &query.search)? {
        let mut set = Set::new();
        matches.into_iter().filter_map(|n| u32::try_from(n).ok()).for_each(|n| set.insert(n));
        narrow(set);
    }
    let lists: [(&[String], &str); 6] = [
        (&query.kinds, "SELECT n FROM entitlement WHERE kind = ?1"),
        (&query.sites, "SELECT e.n FROM site s CROSS JOIN entitlement e ON e.site = s.n WHERE s.id = ?1"),
        (
            &query.families,
            "SELECT e.n FROM product p CROSS JOIN entitlement e ON e.product = p.n WHERE p.family = ?1",
        ),
        (
            &query.skus,
            "SELECT e.n FROM product p CROSS JOIN entitlement e ON e.product = p.n WHERE p.id = ?1",
        ),
        (&query.orders, "SELECT n FROM entitlement WHERE order_number = ?1"),
        (&query.resellers, "SELECT n FROM entitlement WHERE reseller = ?1"),
    ];
    for (values, sql) in lists.into_iter().filter(|(values, _)| !values.is_empty()) {
        let mut set = Set::new();
        for value in values {
            set_of(connection, sql, &[value], &mut set)?;
        }
        narrow(set);
    }
    if !query.buckets.is_empty() {
        narrow(in_buckets(connection, query)?);
    }
    if !query.tags.is_empty() {
        let mut set = Set::new();
        for tag in &query.tags {
            set_of(connection, OF_SLOT, &[&format!("{}{tag}", overlay::TAG)], &mut set)?;
        }
        narrow(set);
    }
    for filter in &query.fields {
        narrow(holding(connection, filter)?);
    }
    if let Some(email) = &query.shared_by {
        narrow(shared_by(connection, email)?);
    }
    if let Some(registered) = query.registered {
        let mut with = Set::new();
        let sql = "SELECT e.n FROM license l CROSS JOIN entitlement e ON e.id = l.entitlement_id";
        set_of(connection, sql, &[], &mut with)?;
        narrow(if registered { with } else { without(connection, &with)? });
    }
    if let Some(renewed) = query.renewed {
        let mut with = Set::new();
        set_of(connection, "SELECT n FROM entitlement WHERE renewed_by IS NOT NULL", &[], &mut with)?;
        narrow(if renewed { with } else { without(connection, &with)? });
    }
    Ok(all)
}

/// The rows whose term ends in one of the buckets.
fn in_buckets(connection: &Connection, query: &Query) -> Result<Set> {
    let mut set = Set::new();
    for bucket in &query.buckets {
        match bucket.end_dates(query.today) {
            Some((from, to)) => {
                let sql = "SELECT n FROM entitlement WHERE ends_on >= ?1 AND ends_on < ?2";
                let values: [&dyn ToSql; 2] = [&from.map_or(i32::MIN, day), &to.map_or(i32::MAX, day)];
                set_of(connection, sql, &values, &mut set)?;
            }
            None => set_of(connection, "SELECT n FROM entitlement WHERE ends_on IS NULL", &[], &mut set)?,
        }
    }
    Ok(set)
}

/// Entitlements that have a slot.
const OF_SLOT: &str =
    "SELECT e.n FROM shown_value v CROSS JOIN entitlement e ON e.id = v.entitlement_id WHERE v.slot = ?1";

/// The rows whose user-defined field holds what a filter asks for.
fn holding(connection: &Connection, filter: &FieldFilter) -> Result<Set> {
    let slot = format!("{}{}", overlay::FIELD, filter.field);
    let kind = overlay::field_kind(connection, &filter.field)?;
    let mut set = Set::new();
    match filter.test {
        FieldTest::Set => set_of(connection, OF_SLOT, &[&slot], &mut set)?,
        FieldTest::Unset => {
            set_of(connection, OF_SLOT, &[&slot], &mut set)?;
            return without(connection, &set);
        }
        FieldTest::Is => {
            set_of(connection, &format!("{OF_SLOT} AND v.value = ?2"), &[&slot, &filter.value], &mut set)?;
        }
        FieldTest::AtLeast | FieldTest::AtMost => {
            let sign = if filter.test == FieldTest::AtLeast { ">=" } else { "<=" };
            let ord = overlay::order_key(kind, &filter.value);
            set_of(connection, &format!("{OF_SLOT} AND v.ord {sign} ?2"), &[&slot, &ord], &mut set)?;
        }
        FieldTest::Contains => {
            // In Rust, since SQLite folds no case beyond ASCII.
            let part = filter.value.to_lowercase();
            let mut statement = connection.prepare_cached(
                "SELECT e.n, v.value FROM shown_value v CROSS JOIN entitlement e ON e.id = v.entitlement_id
                 WHERE v.slot = ?1",
            )?;
            let mut rows = statement.query([&slot])?;
            while let Some(row) = rows.next()? {
                if row.get_ref(1)?.as_str().unwrap_or_default().to_lowercase().contains(&part) {
                    set.insert(row.get(0)?);
                }
            }
        }
    }
    Ok(set)
}

/// The rows that shares of this person show: those that they name, and of the customer numbers those at the sites that the
/// person administers, or whose license the person owns.
fn shared_by(connection: &Connection, email: &str) -> Result<Set> {
    let mut set = Set::new();
    for share in received_shares(connection)?.iter().filter(|share| share.from_email == email) {
        for id in &share.entitlements {
            set_of(connection, "SELECT n FROM entitlement WHERE id = ?1", &[id], &mut set)?;
        }
        for number in &share.numbers {
            let sql = "SELECT e.n FROM site s CROSS JOIN entitlement e ON e.site = s.n
                       CROSS JOIN entitlement_body b ON b.n = e.n
                       WHERE s.id = ?1 AND json_extract(b.body, '$.customer_number') = ?2";
            for site in &number.sites {
                set_of(connection, sql, &[&site.support_id, &number.customer_number], &mut set)?;
            }
            let sql = "SELECT e.n FROM license l CROSS JOIN entitlement e ON e.id = l.entitlement_id
                       CROSS JOIN entitlement_body b ON b.n = e.n
                       WHERE json_extract(l.body, '$.owner') = ?1
                         AND json_extract(b.body, '$.customer_number') = ?2";
            set_of(connection, sql, &[&share.from_account, &number.customer_number], &mut set)?;
        }
    }
    Ok(set)
}

/// How many rows shares of this person show.
pub(crate) fn count_shared_by(connection: &Connection, email: &str) -> Result<usize> {
    Ok(shared_by(connection, email)?.iter().count())
}

/// All rows but these.
fn without(connection: &Connection, with: &Set) -> Result<Set> {
    let mut rest = Set::new();
    let mut statement = connection.prepare_cached("SELECT n FROM entitlement ORDER BY kind")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let n = row.get(0)?;
        if !with.contains(n) {
            rest.insert(n);
        }
    }
    Ok(rest)
}
