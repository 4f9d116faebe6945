//! Rule 3: who owns a license.

use crate::publish::{Publisher, documents};
use crate::store::Error;
use crate::values;

/// Makes an account the owner of a license, or takes its owner away, and publishes what follows.
///
/// # Errors
/// What the database says.
pub fn set_owner(
    p: &mut Publisher<'_, '_>,
    license_id: &str,
    entitlement_id: &str,
    account_id: Option<&str>,
) -> Result<(), Error> {
    let Some((order_number, _)) = documents::order_and_line(entitlement_id) else { return Ok(()) };
    match account_id {
        Some(account) => {
            let sql = "INSERT INTO license_owner (license_id, entitlement_id, order_number, account_id) \
                       VALUES ($1, $2, $3, $4) ON CONFLICT (license_id) DO UPDATE SET account_id = excluded.account_id";
            p.tx.execute(sql, values![license_id, entitlement_id, order_number, account])?;
        }
        None => {
            p.tx.execute("DELETE FROM license_owner WHERE license_id = $1", values![license_id])?;
        }
    }
    documents::publish_entitlement(p, entitlement_id)
}
