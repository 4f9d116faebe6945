//! Contracts as the Renewals screen lists them: the most urgent first, by reseller, site or month.
//!
//! The list is read from one index and kept by whoever shows it: groups, and row numbers in their order. Any page of it is
//! then a read by row numbers.

use super::rows::{Row, by_numbers};
use crate::columns::{date, day};
use crate::db::Mirror;
use crate::error::Result;
use chrono::{Datelike, NaiveDate};
use licet_domain::Bucket;
use licet_domain::reminders::urgency;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// By what contracts stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GroupBy {
    /// The reseller of record.
    #[default]
    Reseller,
    /// The site.
    Site,
    /// The month of the end.
    Month,
}

/// Which contracts, and how they stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContractQuery {
    /// Term states; empty for all.
    pub buckets: Vec<Bucket>,
    /// The day that they are counted from.
    pub today: NaiveDate,
    /// Whether renewed ones are listed, too.
    pub renewed: bool,
    /// Support ID; none for all sites.
    pub site: Option<String>,
    /// First day of the ends.
    pub from: Option<NaiveDate>,
    /// Last day of the ends.
    pub to: Option<NaiveDate>,
    /// By what they stand together.
    pub group: GroupBy,
}

/// Contracts that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractGroup {
    /// Name of the reseller or site, or the month as `2026-12`; empty where there is none.
    pub name: String,
    /// Support ID, where they stand together by site.
    pub support_id: Option<String>,
    /// The place of the first one among the rows.
    pub start: usize,
    /// How many.
    pub count: usize,
    /// The end of the most urgent one.
    pub ends_on: NaiveDate,
}

/// A list of contracts at one version of the mirror.
#[derive(Clone, Debug)]
pub struct ContractList {
    version: u64,
    query: ContractQuery,
    groups: Vec<ContractGroup>,
    rows: Vec<u32>,
}

impl ContractList {
    /// Whether this is what `query` asks for at `version` of the mirror.
    #[must_use]
    pub fn is_of(&self, query: &ContractQuery, version: u64) -> bool {
        self.version == version && self.query == *query
    }

    /// The groups, the one with the most urgent contract first.
    #[must_use]
    pub fn groups(&self) -> &[ContractGroup] {
        &self.groups
    }

    /// How many contracts it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Name(String),
    Number(i64),
}

struct Found {
    n: u32,
    ends_on: i32,
    key: Key,
}

fn read(connection: &Connection, query: &ContractQuery) -> Result<Vec<Found>> {
    let column = match query.group {
        GroupBy::Reseller => "coalesce(e.reseller, '')",
        GroupBy::Site => "e.site",
        GroupBy::Month => "0",
    };
    let renewed = if query.renewed { "" } else { "AND e.renewed_by IS NULL" };
    let site = if query.site.is_some() {
        "AND e.site = (SELECT n FROM site WHERE id = ?3)"
    } else {
        "AND ?3 IS NULL"
    };
    let sql = format!(
        "SELECT e.n, e.ends_on, {column} FROM entitlement e
         WHERE e.kind IN ('maintenance', 'subscription', 'flex') AND e.ends_on BETWEEN ?1 AND ?2 {renewed} {site}"
    );
    let (from, to) = (query.from.map_or(i32::MIN, day), query.to.map_or(i32::MAX, day));
    let today = day(query.today);
    let wanted = |ends_on: i32| {
        query.buckets.is_empty() || query.buckets.contains(&Bucket::of_days_left((ends_on - today).into()))
    };
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params![from, to, query.site])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let ends_on: i32 = row.get(1)?;
        if !wanted(ends_on) {
            continue;
        }
        let key = match query.group {
            GroupBy::Reseller => Key::Name(row.get(2)?),
            GroupBy::Site => Key::Number(row.get(2)?),
            GroupBy::Month => {
                let end = date(ends_on).unwrap_or_default();
                Key::Name(format!("{:04}-{:02}", end.year(), end.month()))
            }
        };
        found.push(Found { n: row.get(0)?, ends_on, key });
    }
    Ok(found)
}

fn sites(connection: &Connection) -> Result<HashMap<i64, (String, String)>> {
    let mut statement = connection.prepare_cached("SELECT n, id, name FROM site")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Urgency, last day and number of a row.
type Placed = (i64, i32, u32);

fn listed(connection: &Connection, query: &ContractQuery, version: u64) -> Result<ContractList> {
    let today = day(query.today);
    let urgent = |ends_on: i32| urgency((ends_on - today).into());
    let mut by_key: BTreeMap<Key, Vec<Placed>> = BTreeMap::new();
    for found in read(connection, query)? {
        by_key.entry(found.key).or_default().push((urgent(found.ends_on), found.ends_on, found.n));
    }
    let names = if query.group == GroupBy::Site { sites(connection)? } else { HashMap::new() };
    let mut groups: Vec<(i64, Key, Vec<Placed>)> = Vec::with_capacity(by_key.len());
    for (key, mut rows) in by_key {
        rows.sort_unstable();
        groups.push((rows.first().map_or(i64::MAX, |row| row.0), key, rows));
    }
    groups.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let mut list = ContractList { version, query: query.clone(), groups: Vec::new(), rows: Vec::new() };
    for (_, key, rows) in groups {
        let (name, support_id) = match key {
            Key::Name(name) => (name, None),
            Key::Number(n) => {
                let (id, name) = names.get(&n).cloned().unwrap_or_default();
                (name, Some(id))
            }
        };
        list.groups.push(ContractGroup {
            name,
            support_id,
            start: list.rows.len(),
            count: rows.len(),
            ends_on: rows.first().and_then(|row| date(row.1)).unwrap_or_default(),
        });
        list.rows.extend(rows.into_iter().map(|(_, _, n)| n));
    }
    Ok(list)
}

impl Mirror {
    /// Lists contracts.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contract_list(&self, query: &ContractQuery) -> Result<ContractList> {
        let version = self.version();
        self.read(|connection| listed(connection, query, version))
    }

    /// The contracts at some places of a list, in its order.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn listed_contracts(&self, list: &ContractList, start: usize, count: usize) -> Result<Vec<Row>> {
        let end = start.saturating_add(count).min(list.rows.len());
        let numbers = list.rows.get(start.min(end)..end).unwrap_or_default();
        let mut by_number: HashMap<u32, Row> = self
            .read(|connection| by_numbers(connection, numbers))?
            .into_iter()
            .map(|row| (row.n, row))
            .collect();
        Ok(numbers.iter().filter_map(|n| by_number.remove(n)).collect())
    }
}
