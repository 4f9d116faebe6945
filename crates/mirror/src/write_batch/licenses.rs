//! The table of licenses: the columns that counters, search and filters read, and the body beside them.

use super::batch::WriteBatch;
use super::stubs::product;
use crate::error::Result;
use crate::page::{LicenseFields, Put};
use crate::tables::changes::{ChangeContext, ChangeKind};
use crate::tables::kinds::Version;
use crate::tables::{diff, laid_over, slots};
use licet_domain::Target;
use rusqlite::{OptionalExtension, params};

struct StoredLicense {
    n: i64,
    version: Version,
    entitlement_id: String,
    product: i64,
    quantity: i64,
    host_id: Option<String>,
    body: String,
}

fn stored(w: &WriteBatch<'_>, id: &str) -> Result<Option<StoredLicense>> {
    Ok(w.tx
        .prepare_cached(
            "SELECT n, rev, gen, entitlement_id, product, quantity, host_id, body FROM license WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(StoredLicense {
                n: row.get(0)?,
                version: Version { rev: row.get(1)?, generation: row.get(2)? },
                entitlement_id: row.get(3)?,
                product: row.get(4)?,
                quantity: row.get(5)?,
                host_id: row.get(6)?,
                body: row.get(7)?,
            })
        })
        .optional()?)
}

fn licenses_of(w: &WriteBatch<'_>, entitlement_id: &str) -> Result<i64> {
    Ok(w.tx
        .prepare_cached("SELECT count(*) FROM license WHERE entitlement_id = ?1")?
        .query_row([entitlement_id], |row| row.get(0))?)
}

pub(crate) fn put(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    fields: &LicenseFields,
) -> Result<Option<Version>> {
    let product = product(w, &fields.sku)?;
    let inserted =
        w.tx.prepare_cached(
            "INSERT INTO license (id, rev, gen, entitlement_id, product, quantity, host_id, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            put.id,
            put.rev,
            w.generation,
            fields.entitlement_id,
            product,
            fields.deployed(),
            fields.host_id,
            body
        ])?;
    if inserted == 1 {
        w.counters.deployed(product, fields.deployed());
        if w.indexed && licenses_of(w, &fields.entitlement_id)? == 1 {
            w.counters.registered(1);
        }
        if fields.host_id.is_some() {
            w.search_entitlement_again(&fields.entitlement_id)?;
        }
        if w.logging {
            let noted = noted(w, &fields.entitlement_id, product)?;
            w.changes.push("license", &put.id, ChangeKind::Added, noted);
        }
        return Ok(None);
    }
    let Some(old) = stored(w, &put.id)? else { return Ok(None) };
    if old.body == body {
        w.tx.prepare_cached("UPDATE license SET rev = ?2, gen = ?3 WHERE n = ?1")?.execute(params![
            old.n,
            put.rev,
            w.generation
        ])?;
    } else {
        update(w, put, body, fields, product, &old)?;
    }
    Ok(Some(old.version))
}

/// Writes a license whose body has changed.
fn update(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    fields: &LicenseFields,
    product: i64,
    old: &StoredLicense,
) -> Result<()> {
    w.tx.prepare_cached(
        "UPDATE license SET rev = ?2, gen = ?3, product = ?4, quantity = ?5, host_id = ?6, body = ?7 WHERE n = ?1",
    )?
    .execute(params![old.n, put.rev, w.generation, product, fields.deployed(), fields.host_id, body])?;
    w.counters.deployed(product, fields.deployed());
    w.counters.deployed(old.product, -old.quantity);
    if old.entitlement_id != fields.entitlement_id {
        w.tx.prepare_cached("UPDATE license SET entitlement_id = ?2 WHERE n = ?1")?
            .execute(params![old.n, fields.entitlement_id])?;
        if w.indexed && licenses_of(w, &old.entitlement_id)? == 0 {
            w.counters.registered(-1);
        }
        if w.indexed && licenses_of(w, &fields.entitlement_id)? == 1 {
            w.counters.registered(1);
        }
        w.search_entitlement_again(&old.entitlement_id)?;
        w.search_entitlement_again(&fields.entitlement_id)?;
    } else if old.host_id != fields.host_id {
        w.search_entitlement_again(&fields.entitlement_id)?;
    }
    let narrower = diff::is_narrower(&old.body, body);
    if narrower {
        w.narrowed.push(("license", put.id.clone()));
    }
    if w.logging {
        let mut altered =
            if narrower { diff::still_seen(&old.body, body) } else { diff::diff_documents(&old.body, body) };
        if laid_over::is_ours(w.tx, Target::License, &put.id)? {
            // What this account changed itself is no news from the vendor.
            altered.retain(|one| one.field != slots::CONTACT);
        }
        if !altered.is_empty() {
            let noted = ChangeContext { altered, ..noted(w, &fields.entitlement_id, product)? };
            w.changes.push("license", &put.id, ChangeKind::Changed, noted);
        }
    }
    Ok(())
}

/// A change of a license, known by the serial number of its entitlement.
fn noted(w: &WriteBatch<'_>, entitlement_id: &str, product: i64) -> Result<ChangeContext> {
    let found: Option<(String, i64)> =
        w.tx.prepare_cached("SELECT serial_number, site FROM entitlement WHERE id = ?1")?
            .query_row([entitlement_id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
    let (label, site) =
        found.map_or((entitlement_id.to_owned(), None), |(serial, site)| (serial, Some(site)));
    Ok(ChangeContext {
        label,
        entitlement_id: Some(entitlement_id.to_owned()),
        product: Some(product),
        site,
        ..ChangeContext::default()
    })
}

/// Removes a license; answers its version where it was here.
pub(crate) fn remove(w: &mut WriteBatch<'_>, id: &str, what: ChangeKind) -> Result<Option<Version>> {
    let Some(old) = stored(w, id)? else { return Ok(None) };
    if w.logging {
        let noted = noted(w, &old.entitlement_id, old.product)?;
        w.changes.push("license", id, what, noted);
    }
    w.tx.prepare_cached("DELETE FROM license WHERE n = ?1")?.execute([old.n])?;
    w.counters.deployed(old.product, -old.quantity);
    if w.indexed && licenses_of(w, &old.entitlement_id)? == 0 {
        w.counters.registered(-1);
    }
    if old.host_id.is_some() {
        w.search_entitlement_again(&old.entitlement_id)?;
    }
    Ok(Some(old.version))
}
