//! Entitlements as the grid shows them, read by their number, id or serial number.

use crate::columns::{date, day};
use crate::db::Mirror;
use crate::error::Result;
use crate::overlay;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, ToSql};
use std::collections::BTreeMap;

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
pub(super) fn by_numbers<N: serde::Serialize>(connection: &Connection, numbers: &[N]) -> Result<Vec<Row>> {
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
        if let Some(field) = slot.strip_prefix(overlay::FIELD) {
            row.fields.insert(field.to_owned(), one.get(2)?);
        } else if slot.starts_with(overlay::TAG) {
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

impl Mirror {
    /// The entitlement with this id.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn by_id(&self, id: &str) -> Result<Option<Row>> {
        self.read(|connection| Ok(read_rows(connection, "WHERE e.id = ?1", &[&id])?.pop()))
    }

    /// The entitlement with this serial number; where several have it, the one that ends last.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn by_serial(&self, serial_number: &str) -> Result<Option<Row>> {
        self.read(|connection| {
            let rest = "WHERE e.serial_number = ?1 ORDER BY e.ends_on IS NULL DESC, e.ends_on DESC LIMIT 1";
            Ok(read_rows(connection, rest, &[&serial_number])?.pop())
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
}
