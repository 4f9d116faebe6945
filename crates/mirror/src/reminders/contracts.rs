//! The contracts that reminders are about.

use super::Contract;
use crate::columns::{date, day};
use crate::db::Mirror;
use crate::error::Result;
use chrono::NaiveDate;
use rusqlite::Row;

/// Contracts are what has a term to renew: maintenance, subscriptions and flex contracts with an end.
const CONTRACTS: &str =
    "SELECT e.serial_number, e.ends_on, e.renewed_by IS NOT NULL, p.id, s.id FROM entitlement e
     LEFT JOIN product p ON p.n = e.product LEFT JOIN site s ON s.n = e.site
     WHERE e.kind IN ('maintenance', 'subscription', 'flex') AND e.ends_on IS NOT NULL";

fn read_contract(row: &Row<'_>) -> rusqlite::Result<Contract> {
    Ok(Contract {
        serial_number: row.get(0)?,
        ends_on: date(row.get(1)?).unwrap_or(NaiveDate::MAX),
        renewed: row.get(2)?,
        sku: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        support_id: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
    })
}

impl Mirror {
    /// The contracts whose term ends on one of the days `from..=to`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_ending(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "{CONTRACTS} AND e.ends_on BETWEEN ?1 AND ?2 ORDER BY e.ends_on, e.serial_number"
            ))?;
            let rows =
                statement.query_map([day(from), day(to)], read_contract)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// The contracts whose term ends on one of these days: ranges that don't overlap, each with its last day.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_ending_within(&self, ranges: &[(NaiveDate, NaiveDate)]) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{CONTRACTS} AND e.ends_on BETWEEN ?1 AND ?2"))?;
            let mut contracts = Vec::new();
            for (from, to) in ranges {
                for contract in statement.query_map([day(*from), day(*to)], read_contract)? {
                    contracts.push(contract?);
                }
            }
            Ok(contracts)
        })
    }

    /// The contracts that end on `from` or later and that nothing has renewed, the first `limit`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_from(&self, from: NaiveDate, limit: usize) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "{CONTRACTS} AND e.renewed_by IS NULL AND e.ends_on >= ?1 ORDER BY e.ends_on LIMIT ?2"
            ))?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map(rusqlite::params![day(from), limit], read_contract)?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// The contracts with one of these serial numbers, as they stand now.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_of<'a>(
        &self,
        serial_numbers: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{CONTRACTS} AND e.serial_number = ?1"))?;
            let mut contracts = Vec::new();
            for serial_number in serial_numbers {
                for contract in statement.query_map([serial_number], read_contract)? {
                    contracts.push(contract?);
                }
            }
            Ok(contracts)
        })
    }
}
