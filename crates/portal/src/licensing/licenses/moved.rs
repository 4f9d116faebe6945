//! What of a license stays behind when its order moves to another customer (docs/adr/0043).
//!
//! The license goes along with its keys, its product and what it is for. Where it ran and who looked after it was the
//! former customer's: host, SAN, install-at address and technical contact are cleared, the license file that names the host
//! is signed anew when it is asked for, and what happened before is told to nobody any more. All of it stays in the tables.

use crate::core::audit::{self, Deed};
use crate::core::ids::new_id;
use crate::records::{Kind, Publisher, slots};
use crate::store::{Error, Row};
use crate::values;

/// The slot of a license's technical contact.
const CONTACT: &str = "technical_contact";

/// Leaves what was the former customer's behind, for all licenses on an order that has moved to the site `to`.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn leave_former_customer(
    p: &mut Publisher<'_, '_>,
    order_number: &str,
    to: &str,
) -> Result<(), Error> {
    let sql = "SELECT l.id, l.host_id, l.contact_name, l.contact_email, f.content, l.san FROM license l \
               JOIN order_line e ON l.entitlement_id = e.order_number || '-' || e.line \
               LEFT JOIN license_file f ON f.license_id = l.id WHERE e.order_number = $1 ORDER BY l.id";
    for row in p.tx.query(sql, values![order_number])? {
        leave(p, &row)?;
        let deed = Deed {
            actor: None,
            action: "license.other-customer",
            kind: "license",
            id: row.text(0)?,
            detail: Some(to),
        };
        audit::record(p.tx, p.now, &deed)?;
    }
    Ok(())
}

fn leave(p: &mut Publisher<'_, '_>, row: &Row) -> Result<(), Error> {
    let id = row.text(0)?;
    // Kept beside what happened before it, which is shown to nobody.
    let host = [row.opt_text(1)?, row.opt_text(5)?].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let contact = [row.opt_text(2)?, row.opt_text(3)?].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    for (event, before) in [("host-left-behind", host), ("contact-left-behind", contact)] {
        if !before.is_empty() {
            let sql = "INSERT INTO license_event (id, license_id, at, event, before_it, transaction_id) \
                       VALUES ($1, $2, $3, $4, $5, $1)";
            p.tx.execute(sql, values![new_id(p.now), id, p.now, event, before])?;
        }
    }
    // What names no host is nobody's in particular.
    if row.opt_text(1)?.is_some()
        && let Ok(content) = row.blob(4)
    {
        let sql = "INSERT INTO license_replaced (license_id, number, replaced_at, host_id, content) \
                   SELECT $1, coalesce(MAX(number), 0) + 1, $2, $3, $4 FROM license_replaced WHERE license_id = $1";
        p.tx.execute(sql, values![id, p.now, row.opt_text(1)?, content.to_vec()])?;
        p.tx.execute("DELETE FROM license_file WHERE license_id = $1", values![id])?;
    }
    let sql = "UPDATE license SET host_id = NULL, san = NULL, install_at = NULL, contact_email = NULL, \
               contact_name = NULL, customer_since = $2 WHERE id = $1";
    p.tx.execute(sql, values![id, p.now])?;
    // An edit that waits on a device was based on the number that the slot had.
    let sql = "SELECT 1 FROM slot WHERE kind = $1 AND id = $2 AND slot = $3";
    if p.tx.query_one(sql, values![Kind::License.code(), id, CONTACT])?.is_some() {
        slots::keep_past(p.tx, Kind::License, id, CONTACT)?;
        let seq = p.number()?;
        let sql = "UPDATE slot SET value = NULL, seq = $4, by_name = NULL, at = $5 \
                   WHERE kind = $1 AND id = $2 AND slot = $3";
        p.tx.execute(sql, values![Kind::License.code(), id, CONTACT, seq, p.now])?;
    }
    Ok(())
}
