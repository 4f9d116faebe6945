//! Products: what can be bought.

use super::checks::Checks;
use super::{Outcome, Refusal, compare, digest};
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher};
use crate::values;
use licet_domain::Scope;
use licet_protocol::{document, feed::Product};
use std::collections::BTreeSet;

fn check(product: &Product, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("product {}", product.sku.escape_debug()), warnings };
    checks.key("sku", &product.sku)?;
    checks.name("name", &product.name)?;
    checks.optional("family", Some(&product.family))?;
    checks.optional("version", Some(&product.version))?;
    checks.optional("platform", product.platform.as_deref())?;
    checks.prose("not_transactable", product.not_transactable.as_deref())?;
    product.replaced_by.as_ref().map_or(Ok(()), |sku| checks.key("replaced_by", sku))
}

pub(super) fn import(
    p: &mut Publisher<'_, '_>,
    product: &Product,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let mut odd = Vec::new();
    check(product, &mut odd)?;
    let digest = digest(product)?;
    let held = p.tx.query_one("SELECT digest FROM product WHERE sku = $1", values![&product.sku])?;
    let outcome = compare(held.as_ref(), &digest)?;
    if outcome == Outcome::Unchanged {
        return Ok(outcome);
    }
    warnings.append(&mut odd);
    let sql = "INSERT INTO product (sku, digest, name, family, version, platform, kind, needs_license_file, \
               register_alone, not_transactable, replaced_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
               ON CONFLICT (sku) DO UPDATE SET digest = excluded.digest, name = excluded.name, \
               family = excluded.family, version = excluded.version, platform = excluded.platform, \
               kind = excluded.kind, needs_license_file = excluded.needs_license_file, \
               register_alone = excluded.register_alone, not_transactable = excluded.not_transactable, \
               replaced_by = excluded.replaced_by";
    let Product { sku, name, family, version, platform, kind, .. } = product;
    let (file, alone) = (product.needs_license_file, product.register_alone);
    let values = values![
        sku,
        digest,
        name,
        family,
        version,
        platform.as_ref(),
        kind.as_str(),
        file,
        alone,
        product.not_transactable.as_ref(),
        product.replaced_by.as_ref(),
    ];
    p.tx.execute(sql, values)?;
    let body = json(&document::Product {
        sku: sku.clone(),
        name: name.clone(),
        family: family.clone(),
        version: version.clone(),
        platform: platform.clone(),
        kind: *kind,
        needs_license_file: file,
        register_alone: alone,
        not_transactable: product.not_transactable.clone(),
        replaced_by: product.replaced_by.clone(),
    })?;
    let scopes = BTreeSet::from([Scope::Everyone]);
    p.put(Document { kind: Kind::Product, id: sku, site: None, scopes: &scopes, body, license_keys: None })?;
    Ok(outcome)
}
