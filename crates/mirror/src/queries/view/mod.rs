//! Views: the ordered list of row numbers of what a grid shows, so that any of a million rows is reached without OFFSET.
//!
//! A list is built from scans of narrow indexes and kept in memory by whoever shows it. It belongs to one version of the
//! mirror; when that is over, the old list still serves until the new one is built.

mod filter;
mod row_set;
mod sort;

use super::rows::{Row, by_numbers};
use crate::db::Mirror;
use crate::error::Result;
use chrono::NaiveDate;
pub(super) use filter::count_shared_by;
use filter::filtered;
use licet_domain::Bucket;
use row_set::Gather;
use sort::{SORTED_IN_MEMORY, scan, sort_by_field, sort_by_license, sort_few};
use std::collections::HashMap;
use std::sync::atomic::AtomicBool;

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
    /// E-mail of somebody whose shares show it; none for all.
    pub shared_by: Option<String>,
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

    /// Its first page, of `limit` rows.
    fn first(mut self, limit: Option<usize>) -> Self {
        self.complete = limit.is_none_or(|limit| self.rows.len() < limit);
        self.rows.truncate(limit.unwrap_or(usize::MAX));
        self
    }

    /// At which place the entitlement with this row number stands.
    #[must_use]
    pub fn position(&self, n: u32) -> Option<usize> {
        self.rows.iter().position(|row| *row == n)
    }
}

impl Mirror {
    /// Builds the list of what `query` asks for, up to `limit` rows (a first page, at once) or whole.
    ///
    /// # Errors
    /// [`Error::Cancelled`](crate::Error::Cancelled) once `cancel` is set; or when the database can't be read.
    pub fn view(&self, query: &Query, limit: Option<usize>, cancel: &AtomicBool) -> Result<View> {
        if let Some(field) = &query.sort_field {
            let by_column = Query { sort_field: None, ..query.clone() };
            let mut view = self.view(&by_column, None, cancel)?;
            self.scan(|connection| sort_by_field(connection, field, query.descending, &mut view.rows))?;
            return Ok(view.first(limit));
        }
        if matches!(query.sort, Sort::Registered | Sort::Host) {
            let by_serial = Query { sort: Sort::SerialNumber, descending: false, ..query.clone() };
            let mut view = self.view(&by_serial, None, cancel)?;
            self.scan(|connection| sort_by_license(connection, query, &mut view.rows))?;
            return Ok(view.first(limit));
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
}
