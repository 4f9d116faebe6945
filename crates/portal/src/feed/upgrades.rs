//! Upgrade notifications: kept as handed over; [`crate::licensing::upgrades`] offers and carries them out.

use super::checks::Checks;
use super::{Outcome, Refusal, compare, digest, refuse};
use crate::core::json::json;
use crate::records::Publisher;
use crate::values;
use licet_domain::quantity::MAX_QUANTITY;
use licet_protocol::feed::Upgrade;

fn check(upgrade: &Upgrade, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("upgrade {}", upgrade.notification_id.escape_debug()), warnings };
    checks.key("notification_id", &upgrade.notification_id)?;
    checks.key("customer_number", &upgrade.customer_number)?;
    checks.name("company", &upgrade.company)?;
    for (at, offer) in upgrade.offers.iter().enumerate() {
        let texts = [
            ("serial_number", &offer.serial_number),
            ("from_sku", &offer.from_sku),
            ("to_sku", &offer.to_sku),
        ];
        for (field, text) in texts {
            checks.key(&format!("offers[{at}].{field}"), text)?;
        }
        if !(1..=MAX_QUANTITY).contains(&offer.quantity) {
            refuse!(
                "{}: `offers[{at}].quantity` {} is not within 1 to {MAX_QUANTITY}",
                checks.of,
                offer.quantity
            );
        }
    }
    Ok(())
}

pub(super) fn import(
    p: &mut Publisher<'_, '_>,
    upgrade: &Upgrade,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let mut odd = Vec::new();
    check(upgrade, &mut odd)?;
    let digest = digest(upgrade)?;
    let id = &upgrade.notification_id;
    let held =
        p.tx.query_one("SELECT digest FROM upgrade_notification WHERE notification_id = $1", values![id])?;
    let outcome = compare(held.as_ref(), &digest)?;
    if outcome != Outcome::Unchanged {
        warnings.append(&mut odd);
        let sql = "INSERT INTO upgrade_notification (notification_id, digest, customer_number, company, offers) \
                   VALUES ($1, $2, $3, $4, $5) ON CONFLICT (notification_id) DO UPDATE SET \
                   digest = excluded.digest, customer_number = excluded.customer_number, \
                   company = excluded.company, offers = excluded.offers";
        p.tx.execute(
            sql,
            values![id, digest, &upgrade.customer_number, &upgrade.company, json(&upgrade.offers)?],
        )?;
        crate::licensing::upgrades::take_offers(p, upgrade)?;
    }
    Ok(outcome)
}
