//! Upgrade notifications: kept as handed over; [`crate::upgrades`] offers and carries them out.

use super::{Outcome, Refusal, check_name, compare, digest};
use crate::publish::Publisher;
use crate::publish::documents::json;
use crate::store::Migration;
use crate::values;
use licet_protocol::feed::Upgrade;

/// The table of upgrade notifications.
pub(super) const MIGRATIONS: &[Migration] = &[Migration {
    number: 13,
    name: "upgrade notifications",
    sql: "
CREATE TABLE upgrade_notification (
    notification_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    customer_number TEXT NOT NULL,
    company TEXT NOT NULL,
    offers TEXT NOT NULL
);
",
}];

pub(super) fn import(p: &mut Publisher<'_, '_>, upgrade: &Upgrade) -> Result<Outcome, Refusal> {
    check_name("notification_id", &upgrade.notification_id)?;
    check_name("customer_number", &upgrade.customer_number)?;
    let digest = digest(upgrade)?;
    let id = &upgrade.notification_id;
    let held =
        p.tx.query_one("SELECT digest FROM upgrade_notification WHERE notification_id = $1", values![id])?;
    let outcome = compare(held.as_ref(), &digest)?;
    if outcome != Outcome::Unchanged {
        let sql = "INSERT INTO upgrade_notification (notification_id, digest, customer_number, company, offers) \
                   VALUES ($1, $2, $3, $4, $5) ON CONFLICT (notification_id) DO UPDATE SET \
                   digest = excluded.digest, customer_number = excluded.customer_number, \
                   company = excluded.company, offers = excluded.offers";
        p.tx.execute(
            sql,
            values![id, digest, &upgrade.customer_number, &upgrade.company, json(&upgrade.offers)?],
        )?;
        crate::upgrades::take_offers(p, upgrade)?;
    }
    Ok(outcome)
}
