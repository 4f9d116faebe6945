//! The table of entitlements: the columns that the catalog shows, sorts and filters by, and the body beside them.
//!
//! The body stands in a table of its own, so that scans of the narrow rows don't decrypt it. Names of products and sites
//! are joined when rows are read, so that a rename is right at once.

use super::batch::WriteBatch;
use super::stubs::{product, site};
use crate::error::Result;
use crate::overlay;
use crate::page::{EntitlementFields, Put};
use crate::tables::changes::{ChangeContext, ChangeKind};
use crate::tables::counters::Counted;
use crate::tables::diff;
use crate::tables::kinds::Version;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, ToSql, params};
use std::collections::HashSet;

/// The columns that a body and its product and site come to, in the order of [`COLUMNS`].
type Columns = [Value; COLUMNS.len()];

const COLUMNS: [&str; 13] = [
    "serial_number",
    "product",
    "site",
    "kind",
    "quantity",
    "order_number",
    "ordered_on",
    "reseller",
    "starts_on",
    "ends_on",
    "renews",
    "renewed_by",
    "unlimited",
];
/// Those of them that the search index reads.
const SEARCHED: [usize; 4] = [0, 1, 2, 5];

fn columns(fields: &EntitlementFields, product: i64, site: i64) -> Columns {
    let day = |day: Option<i32>| day.map_or(Value::Null, |day| Value::Integer(day.into()));
    let text = |text: &Option<String>| text.clone().map_or(Value::Null, Value::Text);
    [
        Value::Text(fields.serial_number.clone()),
        Value::Integer(product),
        Value::Integer(site),
        Value::Text(fields.kind.clone()),
        Value::Integer(fields.quantity),
        Value::Text(fields.order_number.clone()),
        day(fields.ordered_on),
        text(&fields.reseller_name),
        day(fields.starts_on),
        day(fields.ends_on),
        text(&fields.renews),
        text(&fields.renewed_by),
        Value::Integer(fields.unlimited.into()),
    ]
}

struct Stored {
    n: i64,
    version: Version,
    columns: Columns,
}

impl Stored {
    fn text(&self, column: usize) -> &str {
        match &self.columns[column] {
            Value::Text(text) => text,
            _ => "",
        }
    }

    fn number(&self, column: usize) -> i64 {
        match self.columns[column] {
            Value::Integer(number) => number,
            _ => 0,
        }
    }

    fn is_renewed(&self) -> bool {
        self.columns[11] != Value::Null
    }

    fn counted(&self) -> Counted<'_> {
        Counted {
            kind: self.text(3),
            site: self.number(2),
            product: self.number(1),
            quantity: self.number(4),
            unlimited: self.number(12) != 0,
            ends_on: match self.columns[9] {
                Value::Integer(day) => i32::try_from(day).ok(),
                _ => None,
            },
            renewed: self.is_renewed(),
            reseller: Some(self.text(7)).filter(|_| self.columns[7] != Value::Null),
        }
    }

    /// What a change of it is known by.
    fn noted(&self, id: &str) -> ChangeContext {
        ChangeContext {
            label: self.text(0).to_owned(),
            entitlement_id: Some(id.to_owned()),
            product: Some(self.number(1)),
            site: Some(self.number(2)),
            ..ChangeContext::default()
        }
    }
}

fn stored(w: &WriteBatch<'_>, id: &str) -> Result<Option<Stored>> {
    let read = |row: &Row<'_>| {
        let mut columns = [const { Value::Null }; COLUMNS.len()];
        for (at, column) in columns.iter_mut().enumerate() {
            *column = row.get(at + 3)?;
        }
        let version = Version { rev: row.get(1)?, generation: row.get(2)? };
        Ok(Stored { n: row.get(0)?, version, columns })
    };
    Ok(w.tx
        .prepare_cached(
            "SELECT n, rev, gen, serial_number, product, site, kind, quantity, order_number, ordered_on, reseller,
                    starts_on, ends_on, renews, renewed_by, unlimited
             FROM entitlement WHERE id = ?1",
        )?
        .query_row([id], read)
        .optional()?)
}

const INSERT: &str =
    "INSERT INTO entitlement (id, rev, gen, serial_number, product, site, kind, quantity, order_number,
         ordered_on, reseller, starts_on, ends_on, renews, renewed_by, unlimited)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) ON CONFLICT (id) DO NOTHING";

pub(crate) fn put(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    fields: &EntitlementFields,
) -> Result<Option<Version>> {
    let product = product(w, &fields.sku)?;
    let site = site(w, &fields.support_id, &fields.site_name)?;
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
        fields.renewed_by,
        fields.unlimited
    ];
    if w.tx.prepare_cached(INSERT)?.execute(values)? == 1 {
        let n = w.tx.last_insert_rowid();
        w.tx.prepare_cached("INSERT INTO entitlement_body (n, body) VALUES (?1, ?2)")?
            .execute(params![n, body])?;
        cover(w, n, &fields.covers)?;
        let counted = Counted {
            kind: &fields.kind,
            site,
            product,
            quantity: fields.quantity,
            unlimited: fields.unlimited,
            ends_on: fields.ends_on,
            renewed: fields.renewed_by.is_some(),
            reseller: fields.reseller_name.as_deref(),
        };
        w.counters.entitlement(&counted, 1);
        overlay::come(w.tx, &put.id, &w.account)?;
        w.search_row_again(n)?;
        if w.logging {
            let noted = ChangeContext {
                label: fields.serial_number.clone(),
                entitlement_id: Some(put.id.clone()),
                product: Some(product),
                site: Some(site),
                ..ChangeContext::default()
            };
            w.changes.push("entitlement", &put.id, ChangeKind::Added, noted);
        }
        return Ok(None);
    }
    let Some(old) = stored(w, &put.id)? else { return Ok(None) };
    let version = Version { rev: put.rev, generation: w.generation };
    let new = Stored { n: old.n, version, columns: columns(fields, product, site) };
    update(w, put, body, fields, &old, &new)?;
    Ok(Some(old.version))
}

/// Writes what differs and nothing else: a column that is written again has its index written again, and there are a dozen
/// of them at places all over the file.
fn update(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    fields: &EntitlementFields,
    old: &Stored,
    new: &Stored,
) -> Result<()> {
    let differing: Vec<usize> = (0..COLUMNS.len()).filter(|&at| old.columns[at] != new.columns[at]).collect();
    if !differing.is_empty() || old.version != new.version {
        let mut sql = "UPDATE entitlement SET rev = ?2, gen = ?3".to_owned();
        let mut values: Vec<&dyn ToSql> = vec![&old.n, &new.version.rev, &new.version.generation];
        for &at in &differing {
            values.push(&new.columns[at]);
            sql.push_str(&format!(", {} = ?{}", COLUMNS[at], values.len()));
        }
        sql.push_str(" WHERE n = ?1");
        w.tx.prepare_cached(&sql)?.execute(values.as_slice())?;
    }
    if !differing.is_empty() {
        if old.counted() != new.counted() {
            w.counters.entitlement(&old.counted(), -1);
            w.counters.entitlement(&new.counted(), 1);
        }
        if differing.iter().any(|at| SEARCHED.contains(at)) {
            w.search_row_again(old.n)?;
        }
    }
    let before: String =
        w.tx.prepare_cached("SELECT body FROM entitlement_body WHERE n = ?1")?
            .query_row([old.n], |row| row.get(0))?;
    if before == body {
        return Ok(());
    }
    w.tx.prepare_cached("UPDATE entitlement_body SET body = ?2 WHERE n = ?1")?
        .execute(params![old.n, body])?;
    cover_again(w, old.n, &fields.covers)?;
    let narrower = diff::is_narrower(&before, body);
    if narrower {
        w.narrowed.push(("entitlement", put.id.clone()));
    }
    if w.logging {
        let altered =
            if narrower { diff::still_seen(&before, body) } else { diff::diff_documents(&before, body) };
        let what =
            if !old.is_renewed() && new.is_renewed() { ChangeKind::Renewed } else { ChangeKind::Changed };
        if !altered.is_empty() {
            let renewed_by =
                fields.renewed_by.clone().filter(|by| what == ChangeKind::Renewed && !by.is_empty());
            let noted = ChangeContext { altered, renewed_by, ..new.noted(&put.id) };
            w.changes.push("entitlement", &put.id, what, noted);
        }
    }
    Ok(())
}

/// Brings what a contract covers to what its body says.
fn cover_again(w: &WriteBatch<'_>, contract: i64, serials: &[String]) -> Result<()> {
    let standing: HashSet<String> = {
        let mut statement = w.tx.prepare_cached("SELECT serial_number FROM cover WHERE contract = ?1")?;
        let rows = statement.query_map([contract], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let wanted: HashSet<&String> = serials.iter().collect();
    for gone in standing.iter().filter(|serial| !wanted.contains(serial)) {
        w.tx.prepare_cached("DELETE FROM cover WHERE contract = ?1 AND serial_number = ?2")?
            .execute(params![contract, gone])?;
    }
    let new: Vec<String> = serials.iter().filter(|serial| !standing.contains(*serial)).cloned().collect();
    cover(w, contract, &new)
}

fn cover(w: &WriteBatch<'_>, contract: i64, serials: &[String]) -> Result<()> {
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

/// Removes an entitlement; answers its version where it was here.
pub(crate) fn remove(w: &mut WriteBatch<'_>, id: &str, what: ChangeKind) -> Result<Option<Version>> {
    let Some(old) = stored(w, id)? else { return Ok(None) };
    w.tx.prepare_cached("DELETE FROM entitlement WHERE n = ?1")?.execute([old.n])?;
    w.tx.prepare_cached("DELETE FROM entitlement_body WHERE n = ?1")?.execute([old.n])?;
    w.tx.prepare_cached("DELETE FROM cover WHERE contract = ?1")?.execute([old.n])?;
    w.counters.entitlement(&old.counted(), -1);
    overlay::count_all(w.tx, id, -1)?;
    w.search_drop(old.n)?;
    if w.logging {
        w.changes.push("entitlement", id, what, old.noted(id));
    }
    Ok(Some(old.version))
}
