//! The numbers of the overview and of the filters: read from the maintained counters, never from scans.

use crate::columns::{date, day};
use crate::db::{Mirror, meta};
use crate::error::Result;
use chrono::NaiveDate;
use licet_domain::Bucket;
use rusqlite::params;

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
                .prepare_cached(
                    "SELECT count(*) FROM counter c JOIN site s ON s.n = CAST(c.key AS INTEGER)
                     WHERE c.name = 'site' AND c.value > 0 AND s.id <> ''",
                )?
                .query_row([], |row| row.get(0))?;
            Ok(totals)
        })
    }

    /// All sites with at least one entitlement, by name. What belongs to no site, as what a voucher was converted into, is
    /// under none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sites(&self) -> Result<Vec<SiteCount>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT s.id, s.name, c.value FROM counter c JOIN site s ON s.n = CAST(c.key AS INTEGER)
                 WHERE c.name = 'site' AND c.value > 0 AND s.id <> '' ORDER BY s.name COLLATE NOCASE, s.id",
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
