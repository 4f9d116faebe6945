//! The order of the rows of a view.

use super::row_set::{Gather, Set};
use super::{Query, Sort};
use crate::db::meta;
use crate::error::Result;
use crate::overlay;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// Up to so many rows are looked up one by one and sorted; above that, the index is scanned in order.
pub(super) const SORTED_IN_MEMORY: usize = 20_000;

/// The column of the table that a sort goes by, and whether it may be null; none for names, which stand elsewhere.
const fn own_column(sort: Sort) -> Option<(&'static str, bool)> {
    Some(match sort {
        Sort::SerialNumber => ("serial_number", false),
        Sort::Kind => ("kind", false),
        Sort::Quantity => ("quantity", false),
        Sort::OrderNumber => ("order_number", false),
        Sort::OrderedOn => ("ordered_on", true),
        Sort::Reseller => ("reseller", true),
        Sort::StartsOn => ("starts_on", true),
        Sort::EndsOn => ("ends_on", true),
        Sort::Product | Sort::Family | Sort::Site | Sort::Registered | Sort::Host => return None,
    })
}

/// Row numbers of the table that names come from, in the order of the names.
fn by_name(connection: &Connection, sort: Sort, descending: bool) -> Result<Vec<i64>> {
    let sql = match sort {
        Sort::Site => "SELECT n FROM site ORDER BY lower(name), id",
        Sort::Family => "SELECT n FROM product ORDER BY lower(family), lower(name), id",
        _ => "SELECT n FROM product ORDER BY lower(coalesce(nullif(name, ''), id)), id",
    };
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let mut names: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
    if descending {
        names.reverse();
    }
    Ok(names)
}

/// All rows in order, those outside `gather.wanted` left out.
pub(super) fn scan(
    connection: &Connection,
    sort: Sort,
    descending: bool,
    gather: &mut Gather<'_>,
) -> Result<()> {
    let direction = if descending { "DESC" } else { "ASC" };
    if let Some((column, nullable)) = own_column(sort) {
        let sorted = format!(
            "SELECT n FROM entitlement WHERE {column} IS NOT NULL ORDER BY {column} {direction}, n {direction}"
        );
        if !nullable {
            let sql = format!("SELECT n FROM entitlement ORDER BY {column} {direction}, n {direction}");
            return gather.scan(connection, &sql, &[]);
        }
        // What has no date or reseller comes after what has: a term without an end is the longest.
        let rest = format!("SELECT n FROM entitlement WHERE {column} IS NULL ORDER BY n {direction}");
        let (first, second) = if descending { (&rest, &sorted) } else { (&sorted, &rest) };
        gather.scan(connection, first, &[])?;
        return gather.scan(connection, second, &[]);
    }
    let column = if sort == Sort::Site { "site" } else { "product" };
    let sql = format!("SELECT n FROM entitlement WHERE {column} = ?1 ORDER BY n {direction}");
    if meta::number(connection, meta::INDEXED)? == 0 {
        return scan_names_without_index(connection, sort, descending, column, gather);
    }
    for n in by_name(connection, sort, descending)? {
        gather.scan(connection, &sql, &[&n])?;
    }
    Ok(())
}

/// While a first load goes on there is no index to ask name by name: one scan, sorted by the place of the name.
fn scan_names_without_index(
    connection: &Connection,
    sort: Sort,
    descending: bool,
    column: &str,
    gather: &mut Gather<'_>,
) -> Result<()> {
    let places: HashMap<i64, usize> =
        by_name(connection, sort, descending)?.into_iter().enumerate().map(|(place, n)| (n, place)).collect();
    let mut statement = connection.prepare_cached(&format!("SELECT n, {column} FROM entitlement"))?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let n: u32 = row.get(0)?;
        if gather.wanted.is_none_or(|set| set.contains(n)) {
            all.push((places.get(&row.get(1)?).copied().unwrap_or(usize::MAX), n));
        }
    }
    all.sort_unstable_by_key(|(place, n)| (*place, if descending { u32::MAX - n } else { *n }));
    gather.rows.extend(all.into_iter().map(|(_, n)| n).take(gather.limit));
    Ok(())
}

/// A few rows, sorted by what stands in them.
pub(super) fn sort_few(connection: &Connection, sort: Sort, descending: bool, set: &Set) -> Result<Vec<u32>> {
    let mut keyed: Vec<(bool, Key, u32)> = Vec::with_capacity(set.count);
    if let Some((column, _)) = own_column(sort) {
        let mut read =
            connection.prepare_cached(&format!("SELECT {column} FROM entitlement WHERE n = ?1"))?;
        for n in set.iter() {
            let key = read.query_row([n], |row| Ok(Key::from(row.get_ref(0)?))).optional()?;
            let Some(key) = key else { continue };
            keyed.push((key == Key::None, key, n));
        }
    } else {
        let column = if sort == Sort::Site { "site" } else { "product" };
        let places: HashMap<i64, i64> = by_name(connection, sort, false)?.into_iter().zip(0..).collect();
        let mut read =
            connection.prepare_cached(&format!("SELECT {column} FROM entitlement WHERE n = ?1"))?;
        for n in set.iter() {
            let name: Option<i64> = read.query_row([n], |row| row.get(0)).optional()?;
            let Some(name) = name else { continue };
            keyed.push((false, Key::Number(places.get(&name).copied().unwrap_or(i64::MAX)), n));
        }
    }
    keyed.sort_unstable();
    if descending {
        keyed.reverse();
    }
    Ok(keyed.into_iter().map(|(_, _, n)| n).collect())
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    None,
    Number(i64),
    Text(Box<[u8]>),
}

impl From<rusqlite::types::ValueRef<'_>> for Key {
    fn from(value: rusqlite::types::ValueRef<'_>) -> Self {
        use rusqlite::types::ValueRef;
        match value {
            ValueRef::Integer(number) => Self::Number(number),
            ValueRef::Text(text) => Self::Text(text.into()),
            _ => Self::None,
        }
    }
}

/// Sorts rows, which stand by serial number, by what their licenses say.
pub(super) fn sort_by_license(connection: &Connection, query: &Query, rows: &mut [u32]) -> Result<()> {
    let mut hosts: HashMap<u32, Option<String>> = HashMap::new();
    let sql = "SELECT e.n, max(l.host_id) FROM license l CROSS JOIN entitlement e ON e.id = l.entitlement_id GROUP BY e.n";
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        hosts.insert(row.get(0)?, row.get(1)?);
    }
    if query.sort == Sort::Registered {
        rows.sort_by_key(|n| hosts.contains_key(n));
    } else {
        rows.sort_by_key(|n| {
            let host = hosts.get(n).and_then(Option::as_deref);
            (host.is_none(), host)
        });
    }
    if query.descending {
        rows.reverse();
    }
    Ok(())
}

/// Sorts rows, which stand in the order of the columns, by a user-defined field before that.
pub(super) fn sort_by_field(
    connection: &Connection,
    field: &str,
    descending: bool,
    rows: &mut [u32],
) -> Result<()> {
    let mut values: HashMap<u32, String> = HashMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT e.n, v.ord FROM shown_value v CROSS JOIN entitlement e ON e.id = v.entitlement_id WHERE v.slot = ?1",
    )?;
    let mut found = statement.query([format!("{}{field}", overlay::FIELD)])?;
    while let Some(row) = found.next()? {
        values.insert(row.get(0)?, row.get(1)?);
    }
    rows.sort_by(|a, b| match (values.get(a), values.get(b)) {
        (Some(a), Some(b)) if descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    Ok(())
}
