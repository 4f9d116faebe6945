//! Delegation: what a customer lets a reseller do with what it sold (`licet_domain::delegation`).
//!
//! Taking everything back moves the orders of the two into a scope in which the reseller's people only look
//! (`licet_domain::visibility::Scope::SoldBy`), and giving it again moves them back. What else a level allows is looked up
//! when somebody acts.

use super::owners::{Concerned, reassess};
use crate::core::audit::{self, Change, Deed};
use crate::core::mail::{About, Notice};
use crate::records::{Publisher, accounts, mandates, notices, site_members};
use crate::store::Error;
use crate::values;
use licet_domain::delegation::{Delegation, Mandate};

/// Sets what a reseller may do for a customer, by a decision of the account `by`: publishes what follows, writes it into
/// the audit trail, and tells the people of both sites, but whoever decided.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn set_mandate(
    p: &mut Publisher<'_, '_>,
    customer: &str,
    reseller: &str,
    mandate: Mandate,
    by: &str,
) -> Result<(), Error> {
    let before = mandates::of(p.tx, customer, reseller)?.map(|stored| stored.mandate).unwrap_or_default();
    if before == mandate {
        return Ok(());
    }
    mandates::write(p.tx, p.now, (customer, reseller), mandate, by)?;
    if mandate.level.is_withdrawn() {
        site_members::show_what_was_withdrawn(p, reseller)?;
    }
    // Orders say what their reseller may do; where all was taken back or given again, all on them moves.
    let sql = "SELECT order_number FROM sales_order WHERE end_customer = $1 AND reseller = $2 ORDER BY order_number";
    for row in p.tx.query(sql, values![customer, reseller])? {
        p.touch_order(row.text(0)?);
    }
    if before.level.is_withdrawn() != mandate.level.is_withdrawn() {
        reassess(p, &Concerned::Partner { customer, reseller })?;
    }
    let until = mandate.ends_on.map(|date| format!(" {date}")).unwrap_or_default();
    let detail = format!("{reseller} {}{until}", mandate.level.as_str());
    let (actor, action, kind) = (Some(by), "site.partner-set", "site");
    let deed = Deed { actor, action, kind, id: customer, detail: Some(&detail) };
    let (before, after) = (Some(before.level.as_str()), Some(mandate.level.as_str()));
    audit::record_change(p.tx, p.now, &deed, &Change { before, after, ..Change::default() })?;
    tell(p, customer, reseller, mandate, by)
}

fn tell(
    p: &mut Publisher<'_, '_>,
    customer: &str,
    reseller: &str,
    mandate: Mandate,
    by: &str,
) -> Result<(), Error> {
    let about = match mandate.level {
        Delegation::None => About::PartnerWithdrawn,
        Delegation::Register => About::PartnerRegisters,
        Delegation::Manage => About::PartnerManages,
    };
    let by = accounts::by_id(p.tx, by)?;
    let partner = notices::site_name(p.tx, reseller)?;
    let notice = Notice::new(about, notices::person(by.as_ref()), Vec::new()).with_other(partner);
    let notice = notices::at_site(p.tx, customer, &notice)?;
    let own = by.map(|by| by.email).unwrap_or_default();
    notices::to_administrators(p, customer, &[&own], &notice)?;
    for email in notices::people_of(p.tx, reseller)? {
        if email != own {
            notices::to_address(p, &email, &notice)?;
        }
    }
    Ok(())
}
