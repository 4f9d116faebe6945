//! The contracts that reminders are about.

use super::Contract;
use crate::columns::{date, day};
use crate::db::Mirror;
use crate::error::Result;
use chrono::NaiveDate;
use rusqlite::Row;

/// Contracts are what has a term to renew: maintenance, subscriptions and flex contracts with an end.
const CONTRACTS: &str = "SELECT e.serial_number, e.ends_on, e.renewed_by IS NOT NULL FROM entitlement e
     WHERE e.kind IN ('maintenance', 'subscription', 'flex') AND e.ends_on IS NOT NULL";

fn read_contract(row: &Row<'_>) -> rusqlite::Result<Contract> {
    Ok(Contract {
        serial_number: row.get(0)?,
        ends_on: date(row.get(1)?).unwrap_or(NaiveDate::MAX),
        renewed: row.get(2)?,
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
