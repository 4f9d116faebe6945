//! The tables of all documents but entitlements: products, releases, sites, orders, licenses, and kinds that this app
//! doesn't know.
//!
//! Each row keeps its body whole, the revision, and the generation that last saw it. A product or site that something
//! refers to before it has come stands as a stub: generation 0 and no body.

use crate::changes::{Noted, What};
use crate::error::Result;
use crate::page::{Document, LicenseFields, Put};
use crate::writing::Writing;
use crate::{altered, outbox, shown, slots};
use licet_domain::Target;
use rusqlite::{Connection, OptionalExtension, params};

/// Indexes that a first load does without.
pub(crate) const INDEXES: &[(&str, &str)] = &[
    ("license_entitlement", "license (entitlement_id)"),
    // Whether there is a version upgrade of what is looked at.
    ("other_upgrade", "other (json_extract(body, '$.entitlement_id')) WHERE kind = 'upgrade'"),
];

/// The table of a kind with columns `id`, `rev`, `gen`; none for kinds that this app doesn't know.
pub(crate) fn table(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "product" => "product",
        "site" => "site",
        "release" => "release",
        "order" => "purchase",
        "license" => "license",
        "entitlement" => "entitlement",
        _ => return None,
    })
}

/// Every kind with a table of its own, what refers to others first: the order in which unseen rows are removed.
pub(crate) const KINDS: &[&str] = &["license", "entitlement", "release", "order", "site", "product"];

/// A version of a document's row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) rev: i64,
    /// Number of the snapshot that last saw it; 0 for a stub.
    pub(crate) generation: i64,
}

/// The version of a document that is here, be it of an older generation.
pub(crate) fn stored_version(connection: &Connection, kind: &str, id: &str) -> Result<Option<Version>> {
    let version = |row: &rusqlite::Row<'_>| Ok(Version { rev: row.get(0)?, generation: row.get(1)? });
    Ok(match table(kind) {
        Some(table) => {
            let sql = format!("SELECT rev, gen FROM {table} WHERE id = ?1 AND gen > 0");
            connection.prepare_cached(&sql)?.query_row([id], version).optional()?
        }
        None => connection
            .prepare_cached("SELECT rev, gen FROM other WHERE kind = ?1 AND id = ?2")?
            .query_row([kind, id], version)
            .optional()?,
    })
}

/// The row number of a product, of its stub where it hasn't come yet.
pub(crate) fn product(w: &mut Writing<'_>, sku: &str) -> Result<i64> {
    if let Some(n) = w.known.products.get(sku) {
        return Ok(*n);
    }
    w.tx.prepare_cached("INSERT INTO product (id, rev, gen, name, family) VALUES (?1, 0, 0, '', '')")?
        .execute([sku])?;
    let n = w.tx.last_insert_rowid();
    w.known.products.insert(sku.to_owned(), n);
    Ok(n)
}

/// The row number of a site, of its stub where it hasn't come yet; the stub takes the name that an entitlement gives.
pub(crate) fn site(w: &mut Writing<'_>, support_id: &str, name: &str) -> Result<i64> {
    if let Some(&n) = w.known.sites.get(support_id) {
        if w.known.site_stubs.contains(&n) {
            let renamed =
                w.tx.prepare_cached("UPDATE site SET name = ?2 WHERE n = ?1 AND name <> ?2")?
                    .execute(params![n, name])?;
            if renamed > 0 {
                w.search_again("site", n)?;
            }
        }
        return Ok(n);
    }
    w.tx.prepare_cached("INSERT INTO site (id, rev, gen, name) VALUES (?1, 0, 0, ?2)")?
        .execute([support_id, name])?;
    let n = w.tx.last_insert_rowid();
    w.known.sites.insert(support_id.to_owned(), n);
    w.known.site_stubs.insert(n);
    Ok(n)
}

pub(crate) fn put_product(
    w: &mut Writing<'_>,
    put: &Put,
    body: &str,
    name: &str,
    family: &str,
) -> Result<Option<Version>> {
    let Some(&n) = w.known.products.get(&put.id) else {
        w.tx.prepare_cached(
            "INSERT INTO product (id, rev, gen, name, family, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![put.id, put.rev, w.generation, name, family, body])?;
        w.known.products.insert(put.id.clone(), w.tx.last_insert_rowid());
        return Ok(None);
    };
    let (rev, generation, old_name, old_family): (i64, i64, String, String) =
        w.tx.prepare_cached("SELECT rev, gen, name, family FROM product WHERE n = ?1")?
            .query_row([n], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    w.tx.prepare_cached(
        "UPDATE product SET rev = ?2, gen = ?3, name = ?4, family = ?5, body = ?6 WHERE n = ?1",
    )?
    .execute(params![n, put.rev, w.generation, name, family, body])?;
    if (old_name.as_str(), old_family.as_str()) != (name, family) {
        w.search_again("product", n)?;
    }
    Ok(Some(Version { rev, generation }))
}

pub(crate) fn put_site(w: &mut Writing<'_>, put: &Put, body: &str, name: &str) -> Result<Option<Version>> {
    let Some(&n) = w.known.sites.get(&put.id) else {
        w.tx.prepare_cached("INSERT INTO site (id, rev, gen, name, body) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![put.id, put.rev, w.generation, name, body])?;
        w.known.sites.insert(put.id.clone(), w.tx.last_insert_rowid());
        return Ok(None);
    };
    let (rev, generation, old_name): (i64, i64, String) =
        w.tx.prepare_cached("SELECT rev, gen, name FROM site WHERE n = ?1")?
            .query_row([n], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    w.tx.prepare_cached("UPDATE site SET rev = ?2, gen = ?3, name = ?4, body = ?5 WHERE n = ?1")?
        .execute(params![n, put.rev, w.generation, name, body])?;
    if old_name != name {
        w.search_again("site", n)?;
    }
    w.known.site_stubs.remove(&n);
    Ok(Some(Version { rev, generation }))
}

pub(crate) fn put_release(w: &mut Writing<'_>, put: &Put, body: &str, sku: &str) -> Result<Option<Version>> {
    let old = stored_version(w.tx, "release", &put.id)?;
    if w.logging {
        log_release(w, put, body, sku, old)?;
    }
    w.tx.prepare_cached(
        "INSERT INTO release (id, rev, gen, sku, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET rev = ?2, gen = ?3, sku = ?4, body = ?5",
    )?
    .execute(params![put.id, put.rev, w.generation, sku, body])?;
    Ok(old)
}

fn file_name(id: &str) -> String {
    id.split_once('/').map_or(id, |(_, file)| file).to_owned()
}

/// Notes a release that is new, or what of it was altered; before the new row is written.
fn log_release(w: &mut Writing<'_>, put: &Put, body: &str, sku: &str, old: Option<Version>) -> Result<()> {
    let altered = match old {
        Some(old) if old.rev == put.rev => return Ok(()),
        Some(_) => {
            let before: String =
                w.tx.prepare_cached("SELECT body FROM release WHERE id = ?1")?
                    .query_row([&put.id], |row| row.get(0))?;
            altered::between(&before, body)
        }
        None => Vec::new(),
    };
    if old.is_none() || !altered.is_empty() {
        let what = if old.is_none() { What::Added } else { What::Changed };
        let product = w.known.products.get(sku).copied();
        w.changes.push(
            "release",
            &put.id,
            what,
            Noted { label: file_name(&put.id), product, altered, ..Noted::default() },
        );
    }
    Ok(())
}

pub(crate) fn put_order(w: &mut Writing<'_>, put: &Put, body: &str) -> Result<Option<Version>> {
    let inserted =
        w.tx.prepare_cached(
            "INSERT INTO purchase (id, rev, gen, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![put.id, put.rev, w.generation, body])?;
    if inserted == 1 {
        return Ok(None);
    }
    let old = stored_version(w.tx, "order", &put.id)?;
    w.tx.prepare_cached("UPDATE purchase SET rev = ?2, gen = ?3, body = ?4 WHERE id = ?1")?
        .execute(params![put.id, put.rev, w.generation, body])?;
    Ok(old)
}

pub(crate) fn put_other(w: &mut Writing<'_>, put: &Put, body: &str, kind: &str) -> Result<Option<Version>> {
    let old = stored_version(w.tx, kind, &put.id)?;
    w.tx.prepare_cached(
        "INSERT INTO other (kind, id, rev, gen, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (kind, id) DO UPDATE SET rev = ?3, gen = ?4, body = ?5",
    )?
    .execute(params![kind, put.id, put.rev, w.generation, body])?;
    Ok(old)
}

/// A document that people write into: its row, and what is shown of it.
pub(crate) fn put_written(
    w: &mut Writing<'_>,
    put: &Put,
    body: &str,
    kind: Target,
) -> Result<Option<Version>> {
    let old = put_other(w, put, body, kind.as_str())?;
    match &put.document {
        Document::Annotation(body) => {
            shown::fields_of_others(w.tx, &body.fields, put.rev, &w.account)?;
            let overlaid = w.overlaid.contains(&(kind, put.id.clone()));
            shown::annotation(w.tx, &put.id, body, overlaid)?;
        }
        Document::Comment { entitlement_id, text } => {
            shown::comment(w.tx, &put.id, Some((entitlement_id, text)))?;
        }
        _ => shown::again(w.tx, kind, &put.id)?,
    }
    Ok(old)
}

struct StoredLicense {
    n: i64,
    version: Version,
    entitlement_id: String,
    product: i64,
    quantity: i64,
    host_id: Option<String>,
    body: String,
}

fn stored_license(w: &Writing<'_>, id: &str) -> Result<Option<StoredLicense>> {
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

fn licenses_of(w: &Writing<'_>, entitlement_id: &str) -> Result<i64> {
    Ok(w.tx
        .prepare_cached("SELECT count(*) FROM license WHERE entitlement_id = ?1")?
        .query_row([entitlement_id], |row| row.get(0))?)
}

pub(crate) fn put_license(
    w: &mut Writing<'_>,
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
            w.changes.push("license", &put.id, What::Added, noted);
        }
        return Ok(None);
    }
    let Some(old) = stored_license(w, &put.id)? else { return Ok(None) };
    if old.body == body {
        w.tx.prepare_cached("UPDATE license SET rev = ?2, gen = ?3 WHERE n = ?1")?.execute(params![
            old.n,
            put.rev,
            w.generation
        ])?;
    } else {
        update_license(w, put, body, fields, product, &old)?;
    }
    Ok(Some(old.version))
}

/// Writes a license whose body has changed.
fn update_license(
    w: &mut Writing<'_>,
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
    let narrower = altered::is_narrower(&old.body, body);
    if narrower {
        w.narrowed.push(("license", put.id.clone()));
    }
    if w.logging {
        let mut altered =
            if narrower { altered::still_seen(&old.body, body) } else { altered::between(&old.body, body) };
        if outbox::is_ours(w.tx, Target::License, &put.id)? {
            // What this account changed itself is no news from the vendor.
            altered.retain(|one| one.field != slots::CONTACT);
        }
        if !altered.is_empty() {
            let noted = Noted { altered, ..noted(w, &fields.entitlement_id, product)? };
            w.changes.push("license", &put.id, What::Changed, noted);
        }
    }
    Ok(())
}

/// A change of a license, known by the serial number of its entitlement.
fn noted(w: &Writing<'_>, entitlement_id: &str, product: i64) -> Result<Noted> {
    let found: Option<(String, i64)> =
        w.tx.prepare_cached("SELECT serial_number, site FROM entitlement WHERE id = ?1")?
            .query_row([entitlement_id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
    let (label, site) =
        found.map_or((entitlement_id.to_owned(), None), |(serial, site)| (serial, Some(site)));
    Ok(Noted {
        label,
        entitlement_id: Some(entitlement_id.to_owned()),
        product: Some(product),
        site,
        ..Noted::default()
    })
}

/// Removes a document of any kind but `entitlement`; answers its version where it was here.
pub(crate) fn remove(w: &mut Writing<'_>, kind: &str, id: &str, what: What) -> Result<Option<Version>> {
    let Some(old) = stored_version(w.tx, kind, id)? else { return Ok(None) };
    match kind {
        // Entitlements may still refer to these: they become stubs again.
        "product" => {
            w.tx.execute(
                "UPDATE product SET rev = 0, gen = 0, name = '', family = '', body = NULL WHERE id = ?1",
                [id],
            )?;
            if let Some(&n) = w.known.products.get(id) {
                w.search_again("product", n)?;
            }
        }
        "site" => {
            w.tx.execute("UPDATE site SET rev = 0, gen = 0, name = '', body = NULL WHERE id = ?1", [id])?;
            if let Some(&n) = w.known.sites.get(id) {
                w.known.site_stubs.insert(n);
                w.search_again("site", n)?;
            }
        }
        "license" => {
            if let Some(old) = stored_license(w, id)? {
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
            }
        }
        _ => match table(kind) {
            Some(table) => {
                w.tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
            }
            None => {
                w.tx.prepare_cached("DELETE FROM other WHERE kind = ?1 AND id = ?2")?.execute([kind, id])?;
                if let Some(kind) = Target::parse(kind) {
                    shown::again(w.tx, kind, id)?;
                }
            }
        },
    }
    if kind == "release" && w.logging {
        let product = id.split_once('/').and_then(|(sku, _)| w.known.products.get(sku)).copied();
        w.changes.push("release", id, what, Noted { label: file_name(id), product, ..Noted::default() });
    }
    Ok(Some(old))
}
