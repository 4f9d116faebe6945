//! Whether an account may have a release: its visible entitlements, handed to the rule in `licet_domain::maintenance`.

use crate::core::caller::Caller;
use crate::core::customer_day::SiteDays;
use crate::core::error::ApiError;
use crate::records::{Holding, Kind, held};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::lineage::Origin;
use licet_domain::maintenance::{Line, Refusal, may_download};
use licet_domain::place::CustomerDay;
use licet_domain::visibility::Part;
use licet_domain::{EntitlementKind, Scope, Term};
use licet_protocol::ErrorCode;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// The fields of an entitlement's document that the rule looks at.
#[derive(Debug, Deserialize)]
struct Seen {
    serial_number: String,
    sku: String,
    kind: EntitlementKind,
    #[serde(default)]
    starts_on: Option<NaiveDate>,
    #[serde(default)]
    ends_on: Option<NaiveDate>,
    #[serde(default)]
    covers: Vec<String>,
    #[serde(default)]
    quantity: i64,
    #[serde(default)]
    origin: Option<Origin>,
    #[serde(default)]
    support_id: String,
}

impl Seen {
    fn line(&self, day: CustomerDay) -> Line<'_> {
        Line {
            serial_number: &self.serial_number,
            sku: &self.sku,
            // What was drawn from a flex contract has updates for as long as the contract.
            kind: if self.origin == Some(Origin::Drawn) { EntitlementKind::Flex } else { self.kind },
            term: Term { starts_on: self.starts_on, ends_on: self.ends_on },
            covers: &self.covers,
            day,
        }
    }
}

/// Refuses whoever may not have a release of `sku`.
///
/// # Errors
/// 403 with the reason as its code.
pub(super) fn check(
    tx: &mut Tx<'_>,
    caller: &Caller,
    sku: &str,
    needs_maintenance: bool,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let earlier = predecessors(tx, sku)?;
    let mut seen = visible(tx, caller, now.date_naive(), |seen| {
        // What went back to its flex contract gives a right to nothing.
        let returned = seen.origin == Some(Origin::Drawn) && seen.quantity == 0;
        let product = seen.sku == sku || earlier.contains(&seen.sku);
        seen.kind == EntitlementKind::Maintenance || (product && !returned)
    })?;
    extend_cover(tx, &mut seen)?;
    let mut days = SiteDays::at(now);
    let lines: Vec<Line<'_>> = seen
        .iter()
        .map(|seen| Ok(seen.line(days.of(tx, &seen.support_id)?)))
        .collect::<Result<_, Error>>()?;
    let mut refusal = match may_download(sku, needs_maintenance, &lines) {
        Ok(()) => return Ok(()),
        Err(refusal) => refusal,
    };
    for sku in &earlier {
        match may_download(sku, true, &lines) {
            Ok(()) => return Ok(()),
            Err(other) if refusal == Refusal::NotEntitled => refusal = other,
            Err(_) => {}
        }
    }
    let code = match refusal {
        Refusal::NotEntitled => ErrorCode::ReleaseNotEntitled,
        Refusal::TermOver => ErrorCode::ReleaseTermOver,
        Refusal::MaintenanceLapsed => ErrorCode::ReleaseMaintenanceLapsed,
    };
    Err(ApiError::new(code, refusal.to_string()))
}

/// Maintenance of a license counts for what it was upgraded to.
fn extend_cover(tx: &mut Tx<'_>, seen: &mut [Seen]) -> Result<(), Error> {
    let upgraded = seen.iter().filter(|seen| seen.origin == Some(Origin::Upgraded));
    let upgraded: Vec<String> = upgraded.map(|seen| seen.serial_number.clone()).collect();
    for serial in upgraded {
        let ancestors = crate::licensing::lineage::ancestors(tx, &serial)?;
        for contract in seen.iter_mut().filter(|seen| seen.kind == EntitlementKind::Maintenance) {
            if contract.covers.iter().any(|covered| ancestors.contains(covered)) {
                contract.covers.push(serial.clone());
            }
        }
    }
    Ok(())
}

/// The products that were replaced by this one, at once or in steps.
fn predecessors(tx: &mut Tx<'_>, sku: &str) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    let mut next = vec![sku.to_owned()];
    while let Some(newer) = next.pop() {
        for row in tx.query("SELECT sku FROM product WHERE replaced_by = $1", values![newer])? {
            let older = row.string(0)?;
            // A feed may name a circle.
            if older != sku && found.insert(older.clone()) {
                next.push(older);
            }
        }
    }
    Ok(found)
}

/// The entitlements that the account sees now and that `wanted` picks. The cost is that of what the account sees, not of
/// what the portal holds.
fn visible(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    wanted: impl Fn(&Seen) -> bool,
) -> Result<Vec<Seen>, Error> {
    let mut found: BTreeMap<String, Seen> = BTreeMap::new();
    let leads = |holding: &Holding| holding.access.is_some() && Scope::shows(&holding.scope, Part::Software);
    for holding in held(tx, caller, today)?.into_iter().filter(leads) {
        let sql = "SELECT e.id, e.body FROM scope_entity s JOIN entity e ON e.kind = s.kind AND e.id = s.id
                   WHERE s.scope = $1 AND s.kind = $2 AND s.present = 1 AND e.deleted = 0";
        tx.each(sql, values![&holding.scope, Kind::Entitlement.code()], |row| {
            let body = row.text(1)?;
            let seen: Seen =
                serde_json::from_str(body).map_err(|e| Error::Database(format!("entity.body: {e}")))?;
            if wanted(&seen) {
                found.insert(row.text(0)?.to_owned(), seen);
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(found.into_values().collect())
}
