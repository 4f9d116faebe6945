//! The tables of products, releases, sites, orders, and kinds that this app doesn't know.
//!
//! Each row keeps its body whole, the revision, and the generation that last saw it. A product or site that something
//! refers to before it has come stands as a stub: generation 0 and no body. What writes a row answers the version that was
//! here.

use super::batch::WriteBatch;
use crate::error::Result;
use crate::overlay;
use crate::page::{Document, NoticeFields, Put};
use crate::tables::changes::{ChangeContext, ChangeKind};
use crate::tables::diff;
use crate::tables::kinds::{Version, stored_version, table};
use crate::tables::notices;
use licet_domain::Target;
use rusqlite::params;

pub(crate) fn put_product(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    name: &str,
    family: &str,
) -> Result<Option<Version>> {
    let Some(&n) = w.row_ids.products.get(&put.id) else {
        w.tx.prepare_cached(
            "INSERT INTO product (id, rev, gen, name, family, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![put.id, put.rev, w.generation, name, family, body])?;
        w.row_ids.products.insert(put.id.clone(), w.tx.last_insert_rowid());
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

pub(crate) fn put_site(w: &mut WriteBatch<'_>, put: &Put, body: &str, name: &str) -> Result<Option<Version>> {
    let Some(&n) = w.row_ids.sites.get(&put.id) else {
        w.tx.prepare_cached("INSERT INTO site (id, rev, gen, name, body) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![put.id, put.rev, w.generation, name, body])?;
        w.row_ids.sites.insert(put.id.clone(), w.tx.last_insert_rowid());
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
    w.row_ids.site_stubs.remove(&n);
    Ok(Some(Version { rev, generation }))
}

pub(crate) fn put_release(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    sku: &str,
) -> Result<Option<Version>> {
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
fn log_release(w: &mut WriteBatch<'_>, put: &Put, body: &str, sku: &str, old: Option<Version>) -> Result<()> {
    let altered = match old {
        Some(old) if old.rev == put.rev => return Ok(()),
        Some(_) => {
            let before: String =
                w.tx.prepare_cached("SELECT body FROM release WHERE id = ?1")?
                    .query_row([&put.id], |row| row.get(0))?;
            diff::diff_documents(&before, body)
        }
        None => Vec::new(),
    };
    if old.is_none() || !altered.is_empty() {
        let what = if old.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
        let product = w.row_ids.products.get(sku).copied();
        w.changes.push(
            "release",
            &put.id,
            what,
            ChangeContext { label: file_name(&put.id), product, altered, ..ChangeContext::default() },
        );
    }
    Ok(())
}

pub(crate) fn put_order(w: &mut WriteBatch<'_>, put: &Put, body: &str) -> Result<Option<Version>> {
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

pub(crate) fn put_other(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    kind: &str,
) -> Result<Option<Version>> {
    let old = stored_version(w.tx, kind, &put.id)?;
    w.tx.prepare_cached(
        "INSERT INTO other (kind, id, rev, gen, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (kind, id) DO UPDATE SET rev = ?3, gen = ?4, body = ?5",
    )?
    .execute(params![kind, put.id, put.rev, w.generation, body])?;
    Ok(old)
}

pub(crate) fn put_notice(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    fields: &NoticeFields,
) -> Result<Option<Version>> {
    notices::put(w.tx, &put.id, fields)?;
    put_other(w, put, body, notices::KIND)
}

/// A document that people write into: its row, and what is shown of it.
pub(crate) fn put_written(
    w: &mut WriteBatch<'_>,
    put: &Put,
    body: &str,
    kind: Target,
) -> Result<Option<Version>> {
    let old = put_other(w, put, body, kind.as_str())?;
    match &put.document {
        Document::Annotation(body) => {
            overlay::fields_of_others(w.tx, &body.fields, put.rev, &w.account)?;
            let overlaid = w.overlaid.contains(&(kind, put.id.clone()));
            overlay::annotation(w.tx, &put.id, body, overlaid)?;
        }
        Document::Comment { entitlement_id, text } => {
            overlay::comment(w.tx, &put.id, Some((entitlement_id, text)))?;
        }
        _ => overlay::reproject(w.tx, kind, &put.id)?,
    }
    Ok(old)
}

/// Removes a document of any kind but `entitlement` and `license`; answers its version where it was here.
pub(crate) fn remove(
    w: &mut WriteBatch<'_>,
    kind: &str,
    id: &str,
    what: ChangeKind,
) -> Result<Option<Version>> {
    let Some(old) = stored_version(w.tx, kind, id)? else { return Ok(None) };
    match kind {
        // Entitlements may still refer to these: they become stubs again.
        "product" => {
            w.tx.execute(
                "UPDATE product SET rev = 0, gen = 0, name = '', family = '', body = NULL WHERE id = ?1",
                [id],
            )?;
            if let Some(&n) = w.row_ids.products.get(id) {
                w.search_again("product", n)?;
            }
        }
        "site" => {
            w.tx.execute("UPDATE site SET rev = 0, gen = 0, name = '', body = NULL WHERE id = ?1", [id])?;
            if let Some(&n) = w.row_ids.sites.get(id) {
                w.row_ids.site_stubs.insert(n);
                w.search_again("site", n)?;
            }
        }
        _ => match table(kind) {
            Some(table) => {
                w.tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
            }
            None => {
                w.tx.prepare_cached("DELETE FROM other WHERE kind = ?1 AND id = ?2")?.execute([kind, id])?;
                if kind == notices::KIND {
                    notices::remove(w.tx, id)?;
                }
                if let Some(kind) = Target::parse(kind) {
                    overlay::reproject(w.tx, kind, id)?;
                }
            }
        },
    }
    if kind == "release" && w.logging {
        let product = id.split_once('/').and_then(|(sku, _)| w.row_ids.products.get(sku)).copied();
        w.changes.push(
            "release",
            id,
            what,
            ChangeContext { label: file_name(id), product, ..ChangeContext::default() },
        );
    }
    Ok(Some(old))
}
