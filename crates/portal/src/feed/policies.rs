//! Policies: what the vendor allows, as data. [`crate::licensing::policies`] says what holds for a product.

use super::checks::Checks;
use super::{Outcome, Refusal, compare, digest, refuse};
use crate::core::json::json;
use crate::store::Tx;
use crate::values;
use licet_protocol::policy::Policy;

pub(super) fn import(
    tx: &mut Tx<'_>,
    policy: &Policy,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let checks = Checks { of: format!("policy {}", policy.policy_id.escape_debug()), warnings };
    checks.key("policy_id", &policy.policy_id)?;
    for (field, name) in [("sku", &policy.sku), ("family", &policy.family), ("region", &policy.region)] {
        if let Some(name) = name {
            checks.key(field, name)?;
        }
    }
    if policy.sku.is_some() && policy.family.is_some() {
        refuse!("{}: `family` and `sku` exclude each other: one product needs no family", checks.of);
    }
    if let Some(until) = policy.effective_until
        && until < policy.effective_from
    {
        refuse!(
            "{}: `effective_until` {until} is before `effective_from` {}",
            checks.of,
            policy.effective_from
        );
    }
    let digest = digest(policy)?;
    let id = &policy.policy_id;
    let outcome = compare(
        tx.query_one("SELECT digest FROM policy WHERE policy_id = $1", values![id])?.as_ref(),
        &digest,
    )?;
    if outcome == Outcome::Unchanged {
        return Ok(outcome);
    }
    let sql = "INSERT INTO policy (policy_id, digest, sku, family, region, effective_from, effective_until, states) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (policy_id) DO UPDATE SET \
               digest = excluded.digest, sku = excluded.sku, family = excluded.family, region = excluded.region, \
               effective_from = excluded.effective_from, effective_until = excluded.effective_until, \
               states = excluded.states";
    let (sku, family, region) = (policy.sku.as_ref(), policy.family.as_ref(), policy.region.as_ref());
    let (from, until, states) = (policy.effective_from, policy.effective_until, json(&policy.states)?);
    tx.execute(sql, values![id, digest, sku, family, region, from, until, states])?;
    Ok(outcome)
}
