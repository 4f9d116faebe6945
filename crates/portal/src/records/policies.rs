//! The vendor's policies as rows: which rule holds for a product on a day.
//!
//! They come as records of the feed (`policy`) and are looked up by `licet_domain::policy`. Their table stands with the
//! feed.

use crate::core::json::from_json;
use crate::store::{Error, Tx};
use crate::values;
use chrono::NaiveDate;
use licet_domain::policy::{Case, Policy, Rule, Stated, in_force};

/// All policies that were stated.
#[derive(Debug, Default)]
pub(crate) struct Policies(Vec<Stated>);

impl Policies {
    /// Reads them: few rows, read once a transaction.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn load(tx: &mut Tx<'_>) -> Result<Self, Error> {
        let sql =
            "SELECT policy_id, sku, family, region, effective_from, effective_until, states FROM policy";
        let stated = tx.query(sql, values![])?.into_iter().map(|row| {
            let rule: Rule = from_json(&row, 6)?;
            Ok(Stated {
                policy_id: row.string(0)?,
                sku: row.opt_string(1)?,
                family: row.opt_string(2)?,
                region: row.opt_string(3)?,
                from: row.opt_date(4)?.ok_or(Error::Shape { column: 4, expected: "a date" })?,
                until: row.opt_date(5)?,
                rule,
            })
        });
        stated.collect::<Result<_, Error>>().map(Self)
    }

    /// What holds for a product in a region on a day.
    pub(crate) fn for_product(&self, sku: &str, family: &str, region: &str, today: NaiveDate) -> Policy {
        in_force(&self.0, &Case { sku, family, region, today })
    }
}
