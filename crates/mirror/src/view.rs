//! Views: the ordered list of row numbers of what a grid shows, so that any of a million rows is reached without OFFSET.
//!
//! A list is built from scans of narrow indexes and kept in memory by whoever shows it. It belongs to one version of the
//! mirror; when that is over, the old list still serves until the new one is built.

use crate::Mirror;
use crate::error::{Error, Result};
use crate::page::{date, day};
use crate::{search, shown};
use chrono::NaiveDate;
use licet_domain::Bucket;
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};

/// A column to sort by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Serial number.
    #[default]
    SerialNumber,
    /// Product name.
    Product,
    /// Product family, then product name.
    Family,
    /// Kind of right.
    Kind,
    /// Quantity.
    Quantity,
    /// Site name.
    Site,
    /// Order number.
    OrderNumber,
    /// Date of the order.
    OrderedOn,
    /// Name of the reseller.
    Reseller,
    /// First day of the term.
    StartsOn,
    /// Last day of the term; perpetual ones after all others.
    EndsOn,
    /// Whether it is registered: those that are not come first.
    Registered,
    /// Host of its license; those without one after all others.
    Host,
}

/// How a user-defined field's value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldTest {
    /// Equal to the value.
    Is,
    /// Has the value somewhere in it, whatever the case.
    Contains,
    /// A number or date at least that; a text not before it.
    AtLeast,
    /// A number or date at most that; a text not after it.
    AtMost,
    /// Has any value.
    Set,
    /// Has none.
    Unset,
}

/// What a user-defined field must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFilter {
    /// Id of the field.
    pub field: String,
    /// How it is compared.
    pub test: FieldTest,
    /// With what, in the field's canonical form; not looked at for [`FieldTest::Set`] and [`FieldTest::Unset`].
    pub value: String,
}

/// What a view shows and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Typed text; empty for all.
    pub search: String,
    /// Kinds of right; empty for all.
    pub kinds: Vec<String>,
    /// Support IDs; empty for all.
    pub sites: Vec<String>,
    /// Product families; empty for all.
    pub families: Vec<String>,
    /// Products; empty for all.
    pub skus: Vec<String>,
    /// Order numbers; empty for all.
    pub orders: Vec<String>,
    /// Names of resellers; empty for all.
    pub resellers: Vec<String>,
    /// Buckets of the end date, as of the day beside them; empty for all.
    pub buckets: Vec<Bucket>,
    /// The day that [`Query::buckets`] are counted from.
    pub today: NaiveDate,
    /// Tags; a row needs one of them. Empty for all.
    pub tags: Vec<String>,
    /// What user-defined fields must hold; a row needs all of it.
    pub fields: Vec<FieldFilter>,
    /// Only those with (`true`) or without (`false`) a license.
    pub registered: Option<bool>,
    /// Only those that a later term has (`true`) or has not (`false`) taken the place of.
    pub renewed: Option<bool>,
    /// Column to sort by.
    pub sort: Sort,
    /// Id of a user-defined field to sort by before that; rows without a value in it come last, whatever the direction.
    pub sort_field: Option<String>,
    /// From the greatest to the least.
    pub descending: bool,
}

/// An ordered list of entitlements.
#[derive(Clone, Debug)]
pub struct View {
    rows: Vec<u32>,
    version: u64,
    complete: bool,
}

/// An entitlement as the grid shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its row number in the mirror.
    pub n: u32,
    /// Its id.
    pub id: String,
    /// Serial number.
    pub serial_number: String,
    /// Product.
    pub sku: String,
    /// Name of the product; the sku until the product is known.
    pub product_name: String,
    /// Product family.
    pub family: String,
    /// Kind of right: one of `licet_domain::EntitlementKind`, or a word that a newer portal uses.
    pub kind: String,
    /// How many.
    pub quantity: i64,
    /// Whether there is no limit.
    pub unlimited: bool,
    /// Support ID of the site.
    pub support_id: String,
    /// Name of the site.
    pub site_name: String,
    /// Order number.
    pub order_number: String,
    /// Date of the order.
    pub ordered_on: Option<NaiveDate>,
    /// Name of the reseller, if any.
    pub reseller: Option<String>,
    /// First day of the term.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term; none: perpetual.
    pub ends_on: Option<NaiveDate>,
    /// Serial number of the term before.
    pub renews: Option<String>,
    /// Whether a later term has taken its place.
    pub renewed: bool,
    /// Serial number of that term, where this account sees it.
    pub renewed_by: Option<String>,
    /// Licenses that were made of it.
    pub licenses: i64,
    /// Identity of the machine of one of them.
    pub host_id: Option<String>,
    /// Its tags, by name.
    pub tags: Vec<String>,
    /// Values of user-defined fields by the field's id, in canonical form.
    pub fields: BTreeMap<String, String>,
}

impl View {
    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The version of the mirror that it shows.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether it has all rows: false for a first page.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The row numbers in order.
    #[must_use]
    pub fn row_numbers(&self) -> &[u32] {
        &self.rows
    }

    /// At which place the entitlement with this row number stands.
    #[must_use]
    pub fn position(&self, n: u32) -> Option<usize> {
        self.rows.iter().position(|row| *row == n)
    }
}

/// A set of row numbers.
struct Set {
    bits: Vec<u64>,
    count: usize,
}

impl Set {
    fn new() -> Self {
        Self { bits: Vec::new(), count: 0 }
    }

    fn insert(&mut self, n: u32) {
        let (word, bit) = (n as usize / 64, n % 64);
        if word >= self.bits.len() {
            self.bits.resize((word + 1).next_power_of_two(), 0);
        }
        if self.bits[word] & (1 << bit) == 0 {
            self.bits[word] |= 1 << bit;
            self.count += 1;
        }
    }

    fn contains(&self, n: u32) -> bool {
        self.bits.get(n as usize / 64).is_some_and(|word| word & (1 << (n % 64)) != 0)
    }

    fn both(mut self, other: &Self) -> Self {
        self.count = 0;
        for (at, word) in self.bits.iter_mut().enumerate() {
            *word &= other.bits.get(at).copied().unwrap_or(0);
            self.count += word.count_ones() as usize;
        }
        self
    }

    fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.bits.iter().enumerate().flat_map(|(at, word)| {
            let base = u32::try_from(at * 64).unwrap_or(u32::MAX);
            (0..64).filter(move |bit| word & (1 << bit) != 0).map(move |bit| base + bit)
        })
    }
}

/// Up to so many rows are looked up one by one and sorted; above that, the index is scanned in order.
const SORTED_IN_MEMORY: usize = 20_000;

/// Gathers row numbers of a scan, until there are enough or the caller has lost interest.
struct Gather<'a> {
    wanted: Option<&'a Set>,
    limit: usize,
    cancel: &'a AtomicBool,
    rows: Vec<u32>,
}

impl Gather<'_> {
    fn full(&self) -> bool {
        self.rows.len() >= self.limit
    }

    fn scan(&mut self, connection: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<()> {
        if self.full() {
            return Ok(());
        }
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            let n: u32 = row.get(0)?;
            if self.wanted.is_none_or(|set| set.contains(n)) {
                self.rows.push(n);
                if self.full() {
                    break;
                }
            }
            if n.is_multiple_of(1024) && self.cancel.load(Ordering::Relaxed) {
                return Err(Error::Cancelled);
            }
        }
        Ok(())
    }
}

fn set_of(connection: &Connection, sql: &str, values: &[&dyn ToSql], into: &mut Set) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        into.insert(row.get(0)?);
    }
    Ok(())
}

/// The rows that pass every filter; none when there is no filter.
fn filtered(connection: &Connection, query: &Query) -> Result<Option<Set>> {
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
        narrow(set);
    }
    if !query.tags.is_empty() {
        let mut set = Set::new();
        for tag in &query.tags {
            set_of(connection, OF_SLOT, &[&format!("{}{tag}", shown::TAG)], &mut set)?;
        }
        narrow(set);
    }
    for filter in &query.fields {
        narrow(holding(connection, filter)?);
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

/// Entitlements that have a slot.
const OF_SLOT: &str =
    "SELECT e.n FROM shown_value v CROSS JOIN entitlement e ON e.id = v.entitlement_id WHERE v.slot = ?1";

/// The rows whose user-defined field holds what a filter asks for.
fn holding(connection: &Connection, filter: &FieldFilter) -> Result<Set> {
    let slot = format!("{}{}", shown::FIELD, filter.field);
    let kind = shown::field_kind(connection, &filter.field)?;
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
            let ord = shown::order_key(kind, &filter.value);
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
fn scan(connection: &Connection, sort: Sort, descending: bool, gather: &mut Gather<'_>) -> Result<()> {
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
    if crate::meta::number(connection, crate::meta::INDEXED)? == 0 {
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
fn sort_few(connection: &Connection, sort: Sort, descending: bool, set: &Set) -> Result<Vec<u32>> {
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

const COLUMNS: &str = "SELECT e.n, e.id, e.serial_number, p.id, coalesce(nullif(p.name, ''), p.id), p.family, e.kind,
         e.quantity, s.id, coalesce(nullif(s.name, ''), s.id), e.order_number, e.ordered_on, e.reseller, e.starts_on,
         e.ends_on, e.renews, e.renewed_by, e.unlimited
     FROM entitlement e JOIN product p ON p.n = e.product JOIN site s ON s.n = e.site";

/// Reads rows by SQL that goes on after [`COLUMNS`].
pub(crate) fn read_rows(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<Row>> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} {rest}"))?;
    let mut rows = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let day = |at: usize| -> rusqlite::Result<Option<NaiveDate>> {
            Ok(row.get::<_, Option<i32>>(at)?.and_then(date))
        };
        let mut read = Row {
            n: row.get(0)?,
            id: row.get(1)?,
            serial_number: row.get(2)?,
            sku: row.get(3)?,
            product_name: row.get(4)?,
            family: row.get(5)?,
            kind: row.get(6)?,
            quantity: row.get(7)?,
            support_id: row.get(8)?,
            site_name: row.get(9)?,
            order_number: row.get(10)?,
            ordered_on: day(11)?,
            reseller: row.get(12)?,
            starts_on: day(13)?,
            ends_on: day(14)?,
            renews: row.get(15)?,
            renewed: row.get_ref(16)? != rusqlite::types::ValueRef::Null,
            renewed_by: row.get::<_, Option<String>>(16)?.filter(|by| !by.is_empty()),
            unlimited: row.get(17)?,
            licenses: 0,
            host_id: None,
            tags: Vec::new(),
            fields: BTreeMap::new(),
        };
        (read.licenses, read.host_id) = licenses(connection, &read.id)?;
        all.push(read);
    }
    add_written(connection, &mut all)?;
    Ok(all)
}

/// Rows by their numbers, in no order.
fn by_numbers<N: serde::Serialize>(connection: &Connection, numbers: &[N]) -> Result<Vec<Row>> {
    let numbers = serde_json::to_string(numbers).unwrap_or_default();
    read_rows(connection, "WHERE e.n IN (SELECT value FROM json_each(?1))", &[&numbers])
}

/// Adds tags and values of fields to rows: one question for all of them.
fn add_written(connection: &Connection, rows: &mut [Row]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let ids = serde_json::to_string(&ids).unwrap_or_default();
    let mut statement = connection.prepare_cached(
        "SELECT j.key, v.slot, v.value FROM json_each(?1) j CROSS JOIN shown_value v ON v.entitlement_id = j.value
         ORDER BY v.slot",
    )?;
    let mut found = statement.query([ids])?;
    while let Some(one) = found.next()? {
        let Some(row) = rows.get_mut(one.get::<_, u32>(0)? as usize) else { continue };
        let slot = one.get_ref(1)?.as_str().unwrap_or_default();
        if let Some(field) = slot.strip_prefix(shown::FIELD) {
            row.fields.insert(field.to_owned(), one.get(2)?);
        } else if slot.starts_with(shown::TAG) {
            row.tags.push(one.get(2)?);
        }
    }
    Ok(())
}

/// How many licenses an entitlement has, and a host of one of them. During a first load, before the index that this needs
/// exists, none are counted: a scan a row would stop the grid.
fn licenses(connection: &Connection, entitlement_id: &str) -> Result<(i64, Option<String>)> {
    let statement = connection.prepare_cached(
        "SELECT count(*), max(host_id) FROM license INDEXED BY license_entitlement WHERE entitlement_id = ?1",
    );
    match statement {
        Ok(mut statement) => Ok(statement.query_row([entitlement_id], |row| Ok((row.get(0)?, row.get(1)?)))?),
        Err(_) => Ok((0, None)),
    }
}

/// Sorts rows, which stand by serial number, by what their licenses say.
fn sort_by_license(connection: &Connection, query: &Query, rows: &mut [u32]) -> Result<()> {
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
fn sort_by_field(connection: &Connection, field: &str, descending: bool, rows: &mut [u32]) -> Result<()> {
    let mut values: HashMap<u32, String> = HashMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT e.n, v.ord FROM shown_value v CROSS JOIN entitlement e ON e.id = v.entitlement_id WHERE v.slot = ?1",
    )?;
    let mut found = statement.query([format!("{}{field}", shown::FIELD)])?;
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

impl Mirror {
    /// Builds the list of what `query` asks for, up to `limit` rows (a first page, at once) or whole.
    ///
    /// # Errors
    /// [`Error::Cancelled`] once `cancel` is set; or when the database can't be read.
    pub fn view(&self, query: &Query, limit: Option<usize>, cancel: &AtomicBool) -> Result<View> {
        if let Some(field) = &query.sort_field {
            let by_column = Query { sort_field: None, ..query.clone() };
            let mut view = self.view(&by_column, None, cancel)?;
            self.scan(|connection| sort_by_field(connection, field, query.descending, &mut view.rows))?;
            view.complete = limit.is_none_or(|limit| view.rows.len() < limit);
            view.rows.truncate(limit.unwrap_or(usize::MAX));
            return Ok(view);
        }
        if matches!(query.sort, Sort::Registered | Sort::Host) {
            let by_serial = Query { sort: Sort::SerialNumber, descending: false, ..query.clone() };
            let mut view = self.view(&by_serial, None, cancel)?;
            self.scan(|connection| sort_by_license(connection, query, &mut view.rows))?;
            view.complete = limit.is_none_or(|limit| view.rows.len() < limit);
            view.rows.truncate(limit.unwrap_or(usize::MAX));
            return Ok(view);
        }
        let version = self.version();
        self.scan(|connection| {
            let set = filtered(connection, query)?;
            let limit = limit.unwrap_or(usize::MAX);
            let mut gather = Gather { wanted: set.as_ref(), limit, cancel, rows: Vec::new() };
            match &set {
                Some(set) if set.count <= SORTED_IN_MEMORY => {
                    gather.rows = sort_few(connection, query.sort, query.descending, set)?;
                    gather.rows.truncate(limit);
                }
                _ => scan(connection, query.sort, query.descending, &mut gather)?,
            }
            let complete = gather.rows.len() < limit;
            Ok(View { rows: gather.rows, version, complete })
        })
    }

    /// The rows of a view from place `start` on, at most `count`. Rows that were removed since are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn rows(&self, view: &View, start: usize, count: usize) -> Result<Vec<(usize, Row)>> {
        let end = view.rows.len().min(start.saturating_add(count));
        let numbers = view.rows.get(start..end).unwrap_or_default();
        self.read(|connection| {
            let places: HashMap<u32, usize> = numbers.iter().zip(start..).map(|(n, at)| (*n, at)).collect();
            let mut all: Vec<(usize, Row)> = by_numbers(connection, numbers)?
                .into_iter()
                .filter_map(|row| Some((*places.get(&row.n)?, row)))
                .collect();
            all.sort_unstable_by_key(|(at, _)| *at);
            Ok(all)
        })
    }

    /// Type-ahead: the first `limit` entitlements that match what was typed; exact and prefix hits on serial number,
    /// order number and product come first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn suggest(&self, text: &str, limit: usize) -> Result<Vec<Row>> {
        self.read(|connection| {
            let found = search::suggest(connection, text, limit)?;
            let places: HashMap<i64, usize> = found.iter().zip(0..).map(|(n, at)| (*n, at)).collect();
            let mut all = by_numbers(connection, &found)?;
            all.sort_unstable_by_key(|row| places.get(&i64::from(row.n)).copied());
            Ok(all)
        })
    }

    /// The row number of the entitlement with this id.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn row_number(&self, id: &str) -> Result<Option<u32>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT n FROM entitlement WHERE id = ?1")?;
            Ok(statement.query_row([id], |row| row.get(0)).optional()?)
        })
    }

    /// Contracts that nothing has renewed yet and that end within `from..=to`, the first to end first, at most `limit`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_between(&self, from: NaiveDate, to: NaiveDate, limit: usize) -> Result<Vec<Row>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.read(|connection| {
            read_rows(
                connection,
                "WHERE e.ends_on >= ?1 AND e.ends_on <= ?2 AND e.renewed_by IS NULL
                   AND e.kind IN ('maintenance', 'subscription', 'flex')
                 ORDER BY e.ends_on, e.n LIMIT ?3",
                &[&day(from), &day(to), &limit],
            )
        })
    }

    /// What stands in the mirror of documents of a kind, by id: for tests and for kinds without a table of their own.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn listing(&self, kind: &str) -> Result<Vec<(String, i64, String)>> {
        self.read(|connection| {
            let sql = match crate::documents::table(kind) {
                Some("entitlement") => {
                    "SELECT e.id, e.rev, b.body FROM entitlement e JOIN entitlement_body b ON b.n = e.n
                                        WHERE ?1 = ?1 ORDER BY e.id"
                        .to_owned()
                }
                Some(table) => {
                    format!("SELECT id, rev, body FROM {table} WHERE gen > 0 AND ?1 = ?1 ORDER BY id")
                }
                None => "SELECT id, rev, body FROM other WHERE kind = ?1 ORDER BY id".to_owned(),
            };
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement
                .query_map(params_from_iter([kind]), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }
}
