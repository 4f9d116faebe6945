//! An order line as the ways to a license look at it: with its order's customer and its product.

use crate::core::customer_day::SitePlace;
use crate::core::json::from_json;
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::{EntitlementKind, Term};

/// The id of an entitlement.
#[must_use]
pub fn entitlement_id(order_number: &str, line: i64) -> String {
    format!("{order_number}-{line}")
}

/// The order number and the line of an entitlement's id.
#[must_use]
pub fn order_and_line(entitlement_id: &str) -> Option<(&str, i64)> {
    let (order_number, line) = entitlement_id.rsplit_once('-')?;
    Some((order_number, line.parse().ok()?))
}

/// An order line with what belongs to it.
#[derive(Clone, Debug)]
pub(crate) struct OrderLine {
    pub entitlement_id: String,
    pub order_number: String,
    pub serial_number: String,
    pub sku: String,
    pub kind: EntitlementKind,
    pub quantity: i64,
    /// Whether the quantity stands for as many as wanted.
    pub unlimited: bool,
    pub price_tier: Option<String>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub renews: Option<String>,
    pub covers: Vec<String>,
    pub key_printed: bool,
    pub customer_number: String,
    pub end_customer: String,
    pub reseller: Option<String>,
    pub site_name: String,
    pub region: String,
    pub product_name: String,
    pub product_version: String,
    pub family: String,
    pub register_alone: bool,
    pub not_transactable: Option<String>,
    /// Where the end customer is.
    pub place: SitePlace,
}

const SELECT: &str = "SELECT e.order_number, e.line, e.serial_number, e.sku, e.kind, e.quantity, e.price_tier, \
    e.starts_on, e.ends_on, e.renews, e.covers, e.printed_key, o.customer_number, o.end_customer, o.reseller, s.name, \
    s.region, p.name, p.version, p.family, p.register_alone, p.not_transactable, e.unlimited, s.address, s.time_zone \
    FROM order_line e JOIN sales_order o ON o.order_number = e.order_number \
    LEFT JOIN product p ON p.sku = e.sku LEFT JOIN site s ON s.support_id = o.end_customer";

impl OrderLine {
    /// All lines with this serial number, by order and line.
    pub(crate) fn with_serial(tx: &mut Tx<'_>, serial_number: &str) -> Result<Vec<Self>, Error> {
        let sql = format!("{SELECT} WHERE e.serial_number = $1 ORDER BY e.order_number, e.line");
        tx.query(&sql, values![serial_number])?.iter().map(Self::read).collect()
    }

    /// The line of an entitlement.
    pub(crate) fn of_entitlement(tx: &mut Tx<'_>, id: &str) -> Result<Option<Self>, Error> {
        let Some((order_number, line)) = order_and_line(id) else { return Ok(None) };
        let sql = format!("{SELECT} WHERE e.order_number = $1 AND e.line = $2");
        tx.query_one(&sql, values![order_number, line])?.as_ref().map(Self::read).transpose()
    }

    /// All maintenance contracts of a customer number.
    pub(crate) fn contracts(tx: &mut Tx<'_>, customer_number: &str) -> Result<Vec<Self>, Error> {
        let sql = format!("{SELECT} WHERE o.customer_number = $1 AND e.kind = $2");
        let kind = EntitlementKind::Maintenance.as_str();
        tx.query(&sql, values![customer_number, kind])?.iter().map(Self::read).collect()
    }

    fn read(row: &Row) -> Result<Self, Error> {
        let text = |column| row.opt_string(column).map(Option::unwrap_or_default);
        let sku = row.string(3)?;
        Ok(Self {
            entitlement_id: entitlement_id(row.text(0)?, row.int(1)?),
            order_number: row.string(0)?,
            serial_number: row.string(2)?,
            kind: EntitlementKind::parse(row.text(4)?)
                .ok_or(Error::Shape { column: 4, expected: "a kind" })?,
            quantity: row.int(5)?,
            unlimited: row.bool(22)?,
            price_tier: row.opt_string(6)?,
            starts_on: row.opt_date(7)?,
            ends_on: row.opt_date(8)?,
            renews: row.opt_string(9)?,
            covers: from_json(row, 10)?,
            key_printed: row.opt_text(11)?.is_some(),
            customer_number: row.string(12)?,
            end_customer: row.string(13)?,
            reseller: row.opt_string(14)?,
            site_name: text(15)?,
            region: text(16)?,
            product_name: row.opt_string(17)?.unwrap_or_else(|| sku.clone()),
            product_version: text(18)?,
            family: text(19)?,
            register_alone: row.opt_int(20)? == Some(1),
            not_transactable: row.opt_string(21)?,
            place: SitePlace::read(row, 23, 24)?,
            sku,
        })
    }

    /// From when to when.
    pub(crate) const fn term(&self) -> Term {
        Term { starts_on: self.starts_on, ends_on: self.ends_on }
    }

    /// Whether its term holds where its customer is.
    pub(crate) fn is_current(&self, now: DateTime<Utc>) -> bool {
        self.term().is_current(self.place.day(now))
    }

    /// The same line for another product: what an upgrade or a draw-down makes.
    pub(crate) fn for_product(&self, tx: &mut Tx<'_>, sku: &str) -> Result<Self, Error> {
        let sql =
            "SELECT name, version, family, register_alone, not_transactable FROM product WHERE sku = $1";
        let row = tx.query_one(sql, values![sku])?;
        let text = |column: usize| {
            row.as_ref().map_or(Ok(None), |row| row.opt_string(column)).map(Option::unwrap_or_default)
        };
        Ok(Self {
            sku: sku.to_owned(),
            product_name: if row.is_some() { text(0)? } else { sku.to_owned() },
            product_version: text(1)?,
            family: text(2)?,
            register_alone: row.as_ref().map_or(Ok(None), |row| row.opt_int(3))? == Some(1),
            not_transactable: row.as_ref().map_or(Ok(None), |row| row.opt_string(4))?,
            ..self.clone()
        })
    }
}
