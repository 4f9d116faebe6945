//! The table of entitlements: the columns that the catalog shows, sorts and filters by, and the body beside them.
//!
//! The body stands in a table of its own, so that scans of the narrow rows don't decrypt it. Names of products and sites
//! are joined when rows are read, so that a rename is right at once.

use crate::changes::What;
use crate::counters::Counted;
use crate::documents;
use crate::error::Result;
use crate::page::{EntitlementFields, Put};
use crate::writing::Writing;
use rusqlite::{OptionalExtension, Row, params};

pub(crate) const MIGRATIONS: &[&str] = &[
    // Dates are days since 0000-12-31 (chrono's `num_days_from_ce`).
    "CREATE TABLE entitlement (
         n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
         serial_number TEXT NOT NULL, product INTEGER NOT NULL, site INTEGER NOT NULL, kind TEXT NOT NULL,
         quantity INTEGER NOT NULL, order_number TEXT NOT NULL, ordered_on INTEGER, reseller TEXT,
         starts_on INTEGER, ends_on INTEGER, renews TEXT, renewed_by TEXT
     );
     CREATE TABLE entitlement_body (n INTEGER PRIMARY KEY, body TEXT NOT NULL);
     CREATE TABLE cover (contract INTEGER, serial_number TEXT, PRIMARY KEY (contract, serial_number)) WITHOUT ROWID",
];

/// Indexes that a first load does without.
pub(crate) const INDEXES: &[(&str, &str)] = &[
    ("entitlement_serial", "entitlement (serial_number)"),
    ("entitlement_product", "entitlement (product)"),
    ("entitlement_site", "entitlement (site)"),
    ("entitlement_order", "entitlement (order_number)"),
    ("entitlement_ends", "entitlement (ends_on, kind)"),
    ("entitlement_ordered", "entitlement (ordered_on)"),
    ("entitlement_kind", "entitlement (kind)"),
    ("entitlement_quantity", "entitlement (quantity)"),
    ("entitlement_starts", "entitlement (starts_on)"),
    ("entitlement_reseller", "entitlement (reseller)"),
    ("entitlement_renewed", "entitlement (renewed_by) WHERE renewed_by IS NOT NULL"),
    ("entitlement_renews", "entitlement (renews) WHERE renews IS NOT NULL"),
    ("cover_serial", "cover (serial_number)"),
];

struct Standing {
    n: i64,
    rev: i64,
    generation: i64,
    serial_number: String,
    product: i64,
    site: i64,
    kind: String,
    quantity: i64,
    ends_on: Option<i32>,
    renewed_by: Option<String>,
}

impl Standing {
    fn counted(&self) -> Counted<'_> {
        Counted {
            kind: &self.kind,
            site: self.site,
            product: self.product,
            quantity: self.quantity,
            ends_on: self.ends_on,
            renewed: self.renewed_by.is_some(),
        }
    }
}

fn standing(w: &Writing<'_>, id: &str) -> Result<Option<Standing>> {
    let read = |row: &Row<'_>| {
        Ok(Standing {
            n: row.get(0)?,
            rev: row.get(1)?,
            generation: row.get(2)?,
            serial_number: row.get(3)?,
            product: row.get(4)?,
            site: row.get(5)?,
            kind: row.get(6)?,
            quantity: row.get(7)?,
            ends_on: row.get(8)?,
            renewed_by: row.get(9)?,
        })
    };
    Ok(w.tx
        .prepare_cached(
            "SELECT n, rev, gen, serial_number, product, site, kind, quantity, ends_on, renewed_by
             FROM entitlement WHERE id = ?1",
        )?
        .query_row([id], read)
        .optional()?)
}

const INSERT: &str =
    "INSERT INTO entitlement (id, rev, gen, serial_number, product, site, kind, quantity, order_number,
         ordered_on, reseller, starts_on, ends_on, renews, renewed_by)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT (id) DO NOTHING";

const UPDATE: &str = "UPDATE entitlement SET rev = ?2, gen = ?3, serial_number = ?4, product = ?5, site = ?6, kind = ?7,
         quantity = ?8, order_number = ?9, ordered_on = ?10, reseller = ?11, starts_on = ?12, ends_on = ?13, renews = ?14,
         renewed_by = ?15
     WHERE id = ?1";

pub(crate) fn put(w: &mut Writing<'_>, put: &Put, body: &str, fields: &EntitlementFields) -> Result<()> {
    let product = documents::product(w, &fields.sku)?;
    let site = documents::site(w, &fields.support_id, &fields.site_name)?;
    let values = params![
        put.id,
        put.rev,
        w.generation,
        fields.serial_number,
        product,
        site,
        fields.kind,
        fields.quantity,
        fields.order_number,
        fields.ordered_on,
        fields.reseller_name,
        fields.starts_on,
        fields.ends_on,
        fields.renews,
        fields.renewed_by
    ];
    let counted = Counted {
        kind: &fields.kind,
        site,
        product,
        quantity: fields.quantity,
        ends_on: fields.ends_on,
        renewed: fields.renewed_by.is_some(),
    };
    if w.tx.prepare_cached(INSERT)?.execute(values)? == 1 {
        let n = w.tx.last_insert_rowid();
        w.tx.prepare_cached("INSERT INTO entitlement_body (n, body) VALUES (?1, ?2)")?
            .execute(params![n, body])?;
        cover(w, n, &fields.covers)?;
        w.counters.entitlement(&counted, 1);
        w.search_row_again(n)?;
        w.log("entitlement", &put.id, None, put.rev, &fields.serial_number);
        return w.seen("entitlement", put, None);
    }
    let Some(old) = standing(w, &put.id)? else { return w.seen("entitlement", put, None) };
    w.tx.prepare_cached(UPDATE)?.execute(values)?;
    w.tx.prepare_cached("UPDATE entitlement_body SET body = ?2 WHERE n = ?1")?
        .execute(params![old.n, body])?;
    w.tx.prepare_cached("DELETE FROM cover WHERE contract = ?1")?.execute([old.n])?;
    cover(w, old.n, &fields.covers)?;
    w.counters.entitlement(&old.counted(), -1);
    w.counters.entitlement(&counted, 1);
    w.search_row_again(old.n)?;
    if w.logging && old.renewed_by.is_none() && fields.renewed_by.is_some() {
        w.changes.push("entitlement", &put.id, What::Renewed, &fields.serial_number);
    } else {
        w.log("entitlement", &put.id, Some(old.rev), put.rev, &fields.serial_number);
    }
    w.seen("entitlement", put, Some((old.rev, old.generation)))
}

fn cover(w: &Writing<'_>, contract: i64, serials: &[String]) -> Result<()> {
    if serials.is_empty() {
        return Ok(());
    }
    let mut insert = w.tx.prepare_cached(
        "INSERT INTO cover (contract, serial_number) VALUES (?1, ?2) ON CONFLICT (contract, serial_number) DO NOTHING",
    )?;
    for serial in serials {
        insert.execute(params![contract, serial])?;
    }
    Ok(())
}

/// Removes an entitlement; answers revision and generation where it was here.
pub(crate) fn remove(w: &mut Writing<'_>, id: &str, what: What) -> Result<Option<(i64, i64)>> {
    let Some(old) = standing(w, id)? else { return Ok(None) };
    w.tx.prepare_cached("DELETE FROM entitlement WHERE n = ?1")?.execute([old.n])?;
    w.tx.prepare_cached("DELETE FROM entitlement_body WHERE n = ?1")?.execute([old.n])?;
    w.tx.prepare_cached("DELETE FROM cover WHERE contract = ?1")?.execute([old.n])?;
    w.counters.entitlement(&old.counted(), -1);
    w.search_drop(old.n)?;
    if w.logging {
        w.changes.push("entitlement", id, what, &old.serial_number);
    }
    Ok(Some((old.rev, old.generation)))
}
