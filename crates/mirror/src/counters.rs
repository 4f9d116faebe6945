//! Maintained counters: the totals of the overview come from here, never from scans.
//!
//! They change in the transaction of the rows they count.

use crate::Mirror;
use crate::error::Result;
use crate::meta;
use crate::page::{date, day};
use chrono::NaiveDate;
use licet_domain::Bucket;
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// What one entitlement counts for.
#[derive(PartialEq, Eq)]
pub(crate) struct Counted<'a> {
    pub(crate) kind: &'a str,
    pub(crate) site: i64,
    pub(crate) product: i64,
    /// 0 to `licet_domain::quantity::MAX_QUANTITY`: sums of all that a mirror can hold stay within 64 bits.
    pub(crate) quantity: i64,
    pub(crate) unlimited: bool,
    pub(crate) ends_on: Option<i32>,
    pub(crate) renewed: bool,
    pub(crate) reseller: Option<&'a str>,
}

impl Counted<'_> {
    /// The seats that add to sums: those without a limit add none, and are counted by themselves.
    const fn seats(&self) -> i64 {
        if self.unlimited { 0 } else { self.quantity }
    }
}

/// Changes of the counters by one transaction.
#[derive(Default)]
pub(crate) struct Changes {
    /// Whether seats are counted by the last day of their term. A first load doesn't: almost each of its rows has a day and
    /// product of its own, so that this would write a second row for each. [`count_after_first_load`] does it at its end.
    by_day: bool,
    kinds: HashMap<String, i64>,
    sites: HashMap<i64, i64>,
    products: HashMap<i64, i64>,
    resellers: HashMap<String, i64>,
    entitled: HashMap<i64, i64>,
    unlimited: HashMap<i64, i64>,
    seats_until: HashMap<(i32, i64), (i64, i64)>,
    deployed: HashMap<i64, i64>,
    registered: i64,
    ends: HashMap<(i32, &'static str), (i64, i64)>,
}

/// The kinds whose end is a renewal date, with the word in the table.
fn contract(kind: &str) -> Option<&'static str> {
    licet_domain::EntitlementKind::parse(kind).filter(|kind| kind.is_contract()).map(|kind| kind.as_str())
}

/// Counts without copying a name that is there already.
fn count(counts: &mut HashMap<String, i64>, name: &str, by: i64) {
    match counts.get_mut(name) {
        Some(count) => *count += by,
        None => _ = counts.insert(name.to_owned(), by),
    }
}

/// Adds without ever going round.
fn add(sum: &mut i64, by: i64) {
    *sum = sum.saturating_add(by);
}

impl Changes {
    /// `indexed`: whether the first load is done, and with it the indexes.
    pub(crate) fn new(indexed: bool) -> Self {
        Self { by_day: indexed, ..Self::default() }
    }

    /// Counts an entitlement in (`sign` 1) or out (-1).
    pub(crate) fn entitlement(&mut self, counted: &Counted<'_>, sign: i64) {
        count(&mut self.kinds, counted.kind, sign);
        *self.sites.entry(counted.site).or_default() += sign;
        *self.products.entry(counted.product).or_default() += sign;
        if let Some(reseller) = counted.reseller {
            count(&mut self.resellers, reseller, sign);
        }
        if matches!(counted.kind, "license" | "subscription") {
            add(self.entitled.entry(counted.product).or_default(), sign * counted.seats());
            if counted.unlimited {
                add(self.unlimited.entry(counted.product).or_default(), sign);
            }
            if let Some(day) = counted.ends_on.filter(|_| self.by_day) {
                let until = self.seats_until.entry((day, counted.product)).or_default();
                add(&mut until.0, sign * counted.seats());
                add(&mut until.1, sign * i64::from(counted.unlimited));
            }
        }
        if let (Some(day), Some(kind), false) = (counted.ends_on, contract(counted.kind), counted.renewed) {
            let ends = self.ends.entry((day, kind)).or_default();
            add(&mut ends.0, sign);
            add(&mut ends.1, sign * counted.seats());
        }
    }

    /// Counts deployed seats of a product.
    pub(crate) fn deployed(&mut self, product: i64, quantity: i64) {
        add(self.deployed.entry(product).or_default(), quantity);
    }

    /// Counts an entitlement that has its first license (1) or lost its last (-1).
    pub(crate) fn registered(&mut self, by: i64) {
        self.registered += by;
    }

    /// Writes the changes.
    pub(crate) fn write(&self, connection: &Connection) -> Result<()> {
        let mut add = connection.prepare_cached(
            "INSERT INTO counter (name, key, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (name, key) DO UPDATE SET value = value + ?3",
        )?;
        for (name, texts) in [("kind", &self.kinds), ("reseller", &self.resellers)] {
            for (key, by) in texts.iter().filter(|(_, by)| **by != 0) {
                add.execute(params![name, key, by])?;
            }
        }
        for (name, numbers) in [
            ("site", &self.sites),
            ("product", &self.products),
            ("entitled", &self.entitled),
            ("unlimited", &self.unlimited),
            ("deployed", &self.deployed),
        ] {
            for (key, by) in numbers.iter().filter(|(_, by)| **by != 0) {
                add.execute(params![name, key.to_string(), by])?;
            }
        }
        if self.registered != 0 {
            add.execute(params!["registered", "", self.registered])?;
        }
        let mut ends = connection.prepare_cached(
            "INSERT INTO ends_on_count (day, kind, count, quantity) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (day, kind) DO UPDATE SET count = count + ?3, quantity = quantity + ?4",
        )?;
        for ((day, kind), (count, quantity)) in &self.ends {
            ends.execute(params![day, kind, count, quantity])?;
        }
        let mut until = connection.prepare_cached(
            "INSERT INTO seats_until (day, product, quantity, unlimited) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (day, product) DO UPDATE SET quantity = quantity + ?3, unlimited = unlimited + ?4",
        )?;
        for ((day, product), (quantity, unlimited)) in
            self.seats_until.iter().filter(|(_, by)| **by != (0, 0))
        {
            until.execute(params![day, product, quantity, unlimited])?;
        }
        Ok(())
    }
}

/// Counts after a first load what it doesn't count row by row: registered entitlements, and seats by the last day of
/// their term.
pub(crate) fn count_after_first_load(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "DELETE FROM counter WHERE name = 'registered';
         INSERT INTO counter (name, key, value)
             SELECT 'registered', '', count(DISTINCT entitlement_id) FROM license WHERE gen > 0;
         DELETE FROM seats_until;
         INSERT INTO seats_until (day, product, quantity, unlimited)
             SELECT ends_on, product, sum(quantity * (1 - unlimited)), sum(unlimited) FROM entitlement
             WHERE ends_on IS NOT NULL AND kind IN ('license', 'subscription') GROUP BY ends_on, product;",
    )?;
    Ok(())
}

/// Counts everything anew, after rows had gone or come behind the counters' back.
pub(crate) fn recount(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "DELETE FROM counter
             WHERE name IN ('kind', 'site', 'product', 'reseller', 'entitled', 'unlimited', 'deployed');
         DELETE FROM ends_on_count;
         INSERT INTO counter (name, key, value) SELECT 'kind', kind, count(*) FROM entitlement GROUP BY kind;
         INSERT INTO counter (name, key, value)
             SELECT 'site', CAST(site AS TEXT), count(*) FROM entitlement GROUP BY site;
         INSERT INTO counter (name, key, value)
             SELECT 'entitled', CAST(product AS TEXT), sum(quantity * (1 - unlimited)) FROM entitlement
             WHERE kind IN ('license', 'subscription') GROUP BY product;
         INSERT INTO counter (name, key, value)
             SELECT 'unlimited', CAST(product AS TEXT), count(*) FROM entitlement
             WHERE kind IN ('license', 'subscription') AND unlimited <> 0 GROUP BY product;
         INSERT INTO counter (name, key, value)
             SELECT 'deployed', CAST(product AS TEXT), sum(quantity) FROM license GROUP BY product;
         INSERT INTO ends_on_count (day, kind, count, quantity)
             SELECT ends_on, kind, count(*), sum(quantity * (1 - unlimited)) FROM entitlement
             WHERE ends_on IS NOT NULL AND renewed_by IS NULL AND kind IN ('maintenance', 'subscription', 'flex')
             GROUP BY ends_on, kind;
         INSERT INTO counter (name, key, value)
             SELECT 'product', CAST(product AS TEXT), count(*) FROM entitlement GROUP BY product;
         INSERT INTO counter (name, key, value)
             SELECT 'reseller', reseller, count(*) FROM entitlement WHERE reseller IS NOT NULL GROUP BY reseller;",
    )?;
    count_after_first_load(connection)
}

/// The numbers of the overview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Entitlements in all.
    pub entitlements: i64,
    /// Entitlements by kind, the kinds in alphabetical order.
    pub by_kind: Vec<(String, i64)>,
    /// Entitlements with at least one license.
    pub registered: i64,
    /// Sites with at least one entitlement.
    pub sites: i64,
}

/// A site with how many entitlements are under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteCount {
    /// Support ID.
    pub support_id: String,
    /// Name for people.
    pub name: String,
    /// Entitlements under it.
    pub count: i64,
}

/// A product family with what was bought and what is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyCount {
    /// Product family; empty where the products name none.
    pub family: String,
    /// Quantity of all licenses and subscriptions whose term is current.
    pub entitled: i64,
    /// Whether one of these has no limit.
    pub unlimited: bool,
    /// Quantity of those whose term is over.
    pub lapsed: i64,
    /// Quantity of all registered licenses.
    pub deployed: i64,
}

/// How many contracts end in a bucket, and with them how many seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BucketCount {
    /// The bucket.
    pub bucket: Bucket,
    /// Contracts.
    pub contracts: i64,
    /// Sum of their quantities.
    pub quantity: i64,
}

/// Contracts that end on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingOn {
    /// The day.
    pub ends_on: NaiveDate,
    /// `maintenance`, `subscription` or `flex`.
    pub kind: String,
    /// Contracts.
    pub contracts: i64,
    /// Sum of their quantities.
    pub quantity: i64,
}

/// Seats by product family on day ?1: all, less those that are over and those that `NOT_BEGUN` adds.
const FAMILIES: &str = "
    WITH seats (product, entitled, unlimited, lapsed, deployed) AS (
        SELECT CAST(key AS INTEGER), CASE name WHEN 'entitled' THEN value ELSE 0 END,
               CASE name WHEN 'unlimited' THEN value ELSE 0 END, 0, CASE name WHEN 'deployed' THEN value ELSE 0 END
        FROM counter WHERE name IN ('entitled', 'unlimited', 'deployed') AND value <> 0
        UNION ALL
        SELECT product, -quantity, -unlimited, quantity, 0 FROM seats_until WHERE day < ?1
        NOT_BEGUN
    )
    SELECT p.family, sum(s.entitled), sum(s.unlimited), sum(s.lapsed), sum(s.deployed)
    FROM seats s JOIN product p ON p.n = s.product
    GROUP BY p.family HAVING sum(s.entitled) <> 0 OR sum(s.unlimited) <> 0 OR sum(s.lapsed) <> 0 OR sum(s.deployed) <> 0
    ORDER BY p.family COLLATE NOCASE";

/// Terms that begin after day ?1: few, and found by their index.
const NOT_BEGUN: &str = "
        UNION ALL
        SELECT product, -quantity * (1 - unlimited), -unlimited, 0, 0 FROM entitlement
        WHERE starts_on > ?1 AND +kind IN ('license', 'subscription')";

impl Mirror {
    /// The numbers of the overview.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn totals(&self) -> Result<Totals> {
        self.read(|connection| {
            let mut totals = Totals::default();
            let mut statement = connection.prepare_cached(
                "SELECT key, value FROM counter WHERE name = 'kind' AND value <> 0 ORDER BY key",
            )?;
            for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
                let (kind, count): (String, i64) = row?;
                totals.entitlements += count;
                totals.by_kind.push((kind, count));
            }
            let mut sum =
                connection.prepare_cached("SELECT coalesce(sum(value), 0) FROM counter WHERE name = ?1")?;
            totals.registered = sum.query_row(["registered"], |row| row.get(0))?;
            totals.sites = connection
                .prepare_cached("SELECT count(*) FROM counter WHERE name = 'site' AND value > 0")?
                .query_row([], |row| row.get(0))?;
            Ok(totals)
        })
    }

    /// All sites with at least one entitlement, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sites(&self) -> Result<Vec<SiteCount>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT s.id, s.name, c.value FROM counter c JOIN site s ON s.n = CAST(c.key AS INTEGER)
                 WHERE c.name = 'site' AND c.value > 0 ORDER BY s.name COLLATE NOCASE, s.id",
            )?;
            let rows = statement.query_map([], |row| {
                Ok(SiteCount { support_id: row.get(0)?, name: row.get(1)?, count: row.get(2)? })
            })?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Entitled on `today` against deployed, by product family: what is over, or has not begun, is not entitled.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn families(&self, today: NaiveDate) -> Result<Vec<FamilyCount>> {
        self.read(|connection| {
            // While a first load goes on there is no index to find them by.
            let indexed = meta::number(connection, meta::INDEXED)? == 1;
            let sql = FAMILIES.replace("NOT_BEGUN", if indexed { NOT_BEGUN } else { "" });
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map([day(today)], |row| {
                Ok(FamilyCount {
                    family: row.get(0)?,
                    entitled: row.get(1)?,
                    unlimited: row.get::<_, i64>(2)? > 0,
                    lapsed: row.get(3)?,
                    deployed: row.get(4)?,
                })
            })?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Contracts that nothing has renewed yet, by bucket as of `today`; perpetual ones are no contracts.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_by_bucket(&self, today: NaiveDate) -> Result<Vec<BucketCount>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT coalesce(sum(count), 0), coalesce(sum(quantity), 0) FROM ends_on_count
                 WHERE day >= ?1 AND day < ?2",
            )?;
            let mut counts = Vec::new();
            for bucket in Bucket::ALL {
                let Some((from, to)) = bucket.end_dates(today) else { continue };
                let range = params![from.map_or(i32::MIN, day), to.map_or(i32::MAX, day)];
                counts.push(statement.query_row(range, |row| {
                    Ok(BucketCount { bucket, contracts: row.get(0)?, quantity: row.get(1)? })
                })?);
            }
            Ok(counts)
        })
    }

    /// Contracts that nothing has renewed yet, by the day they end, within `from..to`: the renewal timeline.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_by_day(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<EndingOn>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT day, kind, count, quantity FROM ends_on_count
                 WHERE day >= ?1 AND day < ?2 AND count > 0 ORDER BY day, kind",
            )?;
            let mut all = Vec::new();
            let mut rows = statement.query(params![day(from), day(to)])?;
            while let Some(row) = rows.next()? {
                let Some(ends_on) = date(row.get(0)?) else { continue };
                all.push(EndingOn {
                    ends_on,
                    kind: row.get(1)?,
                    contracts: row.get(2)?,
                    quantity: row.get(3)?,
                });
            }
            Ok(all)
        })
    }
}
