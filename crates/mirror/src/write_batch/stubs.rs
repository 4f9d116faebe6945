//! Row numbers of products and sites, of their stubs where the documents haven't come yet.

use super::batch::WriteBatch;
use crate::error::Result;
use rusqlite::params;

/// The row number of a product, of its stub where it hasn't come yet.
pub(crate) fn product(w: &mut WriteBatch<'_>, sku: &str) -> Result<i64> {
    if let Some(n) = w.row_ids.products.get(sku) {
        return Ok(*n);
    }
    w.tx.prepare_cached("INSERT INTO product (id, rev, gen, name, family) VALUES (?1, 0, 0, '', '')")?
        .execute([sku])?;
    let n = w.tx.last_insert_rowid();
    w.row_ids.products.insert(sku.to_owned(), n);
    Ok(n)
}

/// The row number of a site, of its stub where it hasn't come yet; the stub takes the name that an entitlement gives.
pub(crate) fn site(w: &mut WriteBatch<'_>, support_id: &str, name: &str) -> Result<i64> {
    if let Some(&n) = w.row_ids.sites.get(support_id) {
        if w.row_ids.site_stubs.contains(&n) {
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
    w.row_ids.sites.insert(support_id.to_owned(), n);
    w.row_ids.site_stubs.insert(n);
    Ok(n)
}
