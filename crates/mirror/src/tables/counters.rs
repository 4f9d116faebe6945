//! Maintained counters, as they are written: they change in the transaction of the rows they count.
//!
//! Not for: reading them ([`crate::queries`]).

use crate::error::Result;
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
