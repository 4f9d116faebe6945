//! What an account has for a partner's, an installer's and anybody's home: its own sites, what they sold to whom, keys got
//! for customers, and orders shipped to it.

use crate::columns::{date, day, unsigned};
use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Email;
use licet_protocol::document::{Order, PartnerMandate};
use rusqlite::{Connection, params_from_iter};

/// A customer, with what one of the account's own sites sold to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldTo {
    /// Support ID of the customer's site.
    pub customer: String,
    /// Its name.
    pub name: String,
    /// Support ID of the own site.
    pub reseller: String,
    /// Entitlements sold.
    pub entitlements: u64,
    /// Those of them that are contracts.
    pub contracts: u64,
    /// Contracts that are over and not renewed.
    pub lapsed: u64,
    /// Contracts that were renewed.
    pub renewed: u64,
    /// The next end of a contract that is not renewed.
    pub next_ends_on: Option<NaiveDate>,
    /// The last end of a contract that is over and not renewed.
    pub last_lapsed_on: Option<NaiveDate>,
    /// What the customer lets the own site do; none: it said nothing.
    pub mandate: Option<PartnerMandate>,
}

/// A license that a partner got for a customer and has not handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    /// The license.
    pub license_id: String,
    /// Its entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Name of its product.
    pub product: String,
    /// Support ID of the customer's site.
    pub customer: String,
    /// Name of that site.
    pub customer_name: String,
    /// Who got it.
    pub got_by: Option<String>,
    /// When.
    pub got_at: Option<DateTime<Utc>>,
}

/// A line of an order that was shipped to the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShippedLine {
    /// The entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Name of its product.
    pub product: String,
    /// Whether it was registered.
    pub registered: bool,
    /// Its license, where there is one with keys.
    pub license_id: Option<String>,
    /// Name of the license file, if there is one.
    pub file_name: Option<String>,
}

/// The account's own sites: Support ID and name.
fn own_sites(connection: &Connection) -> Result<Vec<(String, String)>> {
    let sql = "SELECT id, name FROM site WHERE gen > 0 AND json_extract(body, '$.membership') IN ('member', 'viewer') ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

/// The condition on `e`, `s` and `o` of what the own sites sold to others, with its values. By name first: there is an index
/// of it, and for whoever sells nothing it finds nothing.
fn sold(own: &[(String, String)]) -> (String, Vec<String>) {
    let marks = marks(own.len());
    let condition = format!(
        "e.reseller IN ({marks}) AND s.id NOT IN ({marks}) AND json_extract(o.body, '$.reseller.support_id') IN ({marks})"
    );
    let names = own.iter().map(|(_, name)| name.clone());
    let ids = || own.iter().map(|(id, _)| id.clone());
    (condition, names.chain(ids()).chain(ids()).collect())
}

impl Mirror {
    /// Whether the account belongs to a site.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn belongs_to_a_site(&self) -> Result<bool> {
        self.read(|connection| Ok(!own_sites(connection)?.is_empty()))
    }

    /// Whether a site of the account sold something to somebody else.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sells(&self) -> Result<bool> {
        self.read(|connection| {
            let own = own_sites(connection)?;
            let (condition, values) = sold(&own);
            let sql = format!(
                "SELECT 1 FROM entitlement e JOIN site s ON s.n = e.site JOIN purchase o ON o.id = e.order_number
                 WHERE {condition} LIMIT 1"
            );
            Ok(!own.is_empty() && connection.prepare(&sql)?.exists(params_from_iter(values))?)
        })
    }

    /// The customers of the account's own sites, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sold_to(&self, today: NaiveDate) -> Result<Vec<SoldTo>> {
        self.read(|connection| {
            let own = own_sites(connection)?;
            if own.is_empty() {
                return Ok(Vec::new());
            }
            let (condition, values) = sold(&own);
            let today = day(today);
            let contract = "e.kind IN ('maintenance', 'subscription', 'flex') AND e.ends_on IS NOT NULL";
            let open = format!("{contract} AND e.renewed_by IS NULL");
            let sql = format!(
                "SELECT s.id, s.name, json_extract(o.body, '$.reseller.support_id') AS reseller, count(*),
                        coalesce(sum({contract}), 0), coalesce(sum({open} AND e.ends_on < {today}), 0),
                        coalesce(sum({contract} AND e.renewed_by IS NOT NULL), 0),
                        min(CASE WHEN {open} AND e.ends_on >= {today} THEN e.ends_on END),
                        max(CASE WHEN {open} AND e.ends_on < {today} THEN e.ends_on END),
                        max(json_extract(o.body, '$.partner'))
                 FROM entitlement e JOIN site s ON s.n = e.site JOIN purchase o ON o.id = e.order_number
                 WHERE {condition} GROUP BY s.n, reseller ORDER BY s.name, s.id, reseller"
            );
            let mut statement = connection.prepare(&sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| {
                let number = |at: usize| row.get::<_, i64>(at).map(unsigned);
                let end = |at: usize| row.get::<_, Option<i32>>(at).map(|end| end.and_then(date));
                let mandate: Option<String> = row.get(9)?;
                Ok(SoldTo {
                    customer: row.get(0)?,
                    name: row.get(1)?,
                    reseller: row.get(2)?,
                    entitlements: number(3)?,
                    contracts: number(4)?,
                    lapsed: number(5)?,
                    renewed: number(6)?,
                    next_ends_on: end(7)?,
                    last_lapsed_on: end(8)?,
                    mandate: mandate.and_then(|text| serde_json::from_str(&text).ok()),
                })
            })?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Licenses with keys that the account's own sites got for customers and have not handed over, the oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn undelivered(&self, limit: usize) -> Result<Vec<Undelivered>> {
        self.read(|connection| {
            let own = own_sites(connection)?;
            if own.is_empty() {
                return Ok(Vec::new());
            }
            let (condition, values) = sold(&own);
            let sql = format!(
                "SELECT l.id, e.id, e.serial_number, p.name, s.id, s.name, json_extract(l.body, '$.acted_by_name'),
                        json_extract(l.body, '$.registered_at')
                 FROM entitlement e JOIN site s ON s.n = e.site JOIN purchase o ON o.id = e.order_number
                 JOIN product p ON p.n = e.product JOIN license l ON l.entitlement_id = e.id
                 WHERE {condition} AND json_extract(l.body, '$.acted_by_site') IS NOT NULL
                   AND json_extract(l.body, '$.delivered') IS NULL AND json_array_length(l.body, '$.keys') > 0
                   AND coalesce(json_extract(l.body, '$.state'), 'active') = 'active'
                   AND json_extract(l.body, '$.access') <> 'view'
                 ORDER BY json_extract(l.body, '$.registered_at'), l.id LIMIT {limit}"
            );
            let mut statement = connection.prepare(&sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| {
                let at: Option<String> = row.get(7)?;
                Ok(Undelivered {
                    license_id: row.get(0)?,
                    entitlement_id: row.get(1)?,
                    serial_number: row.get(2)?,
                    product: row.get(3)?,
                    customer: row.get(4)?,
                    customer_name: row.get(5)?,
                    got_by: row.get(6)?,
                    got_at: at.and_then(|at| at.parse().ok()),
                })
            })?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// The newest orders that were shipped to an e-mail, each with its lines that are here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn shipped_to(&self, email: &str, limit: usize) -> Result<Vec<(Order, Vec<ShippedLine>)>> {
        let Ok(email) = Email::parse(email) else { return Ok(Vec::new()) };
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT body FROM purchase WHERE gen > 0")?;
            let mut rows = statement.query([])?;
            let mut orders = Vec::new();
            while let Some(row) = rows.next()? {
                let order = serde_json::from_str::<Order>(row.get_ref(0)?.as_str().unwrap_or_default());
                orders.extend(order.ok().filter(|order| is_shipped_to(order, &email)));
            }
            orders.sort_by(|a, b| (b.ordered_on, &b.order_number).cmp(&(a.ordered_on, &a.order_number)));
            orders.truncate(limit);
            orders
                .into_iter()
                .map(|order| {
                    let lines = shipped_lines(connection, &order.order_number)?;
                    Ok((order, lines))
                })
                .collect()
        })
    }
}

fn is_shipped_to(order: &Order, email: &Email) -> bool {
    let contacts = order.ship_to.iter().flat_map(|ship_to| &ship_to.contacts);
    contacts.filter_map(|contact| Email::parse(&contact.email).ok()).any(|contact| contact == *email)
}

fn shipped_lines(connection: &Connection, order_number: &str) -> Result<Vec<ShippedLine>> {
    let mut statement = connection.prepare_cached(
        "SELECT e.id, e.serial_number, p.name, count(l.n),
                max(CASE WHEN json_array_length(l.body, '$.keys') > 0 THEN l.id END),
                max(json_extract(l.body, '$.file_name'))
         FROM entitlement e JOIN product p ON p.n = e.product LEFT JOIN license l ON l.entitlement_id = e.id
         WHERE e.order_number = ?1 GROUP BY e.n ORDER BY e.id",
    )?;
    let rows = statement.query_map([order_number], |row| {
        Ok(ShippedLine {
            entitlement_id: row.get(0)?,
            serial_number: row.get(1)?,
            product: row.get(2)?,
            registered: row.get::<_, i64>(3)? > 0,
            license_id: row.get(4)?,
            file_name: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
