//! Install-at addresses: where a customer number's licenses may be deployed.

use super::checks::Checks;
use super::{Outcome, Refusal, compare, digest};
use crate::records::Publisher;
use crate::values;
use licet_protocol::feed::Address;

fn check(address: &Address, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("address {}", address.address_id.escape_debug()), warnings };
    checks.key("customer_number", &address.customer_number)?;
    checks.key("address_id", &address.address_id)?;
    let Address { line1, line2, line3, line4, city, state, postal_code, .. } = address;
    checks.name("line1", line1)?;
    for (field, text) in [("line2", line2), ("line3", line3), ("line4", line4)] {
        checks.optional(field, text.as_deref())?;
    }
    checks.optional("city", Some(city))?;
    checks.optional("state", state.as_deref())?;
    checks.optional("postal_code", postal_code.as_deref())?;
    checks.country("country", &address.country)
}

pub(super) fn import(
    p: &mut Publisher<'_, '_>,
    address: &Address,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let mut odd = Vec::new();
    check(address, &mut odd)?;
    let digest = digest(address)?;
    let (number, id) = (&address.customer_number, &address.address_id);
    let sql = "SELECT digest FROM install_address WHERE customer_number = $1 AND address_id = $2";
    let outcome = compare(p.tx.query_one(sql, values![number, id])?.as_ref(), &digest)?;
    if outcome == Outcome::Unchanged {
        return Ok(outcome);
    }
    warnings.append(&mut odd);
    let sql = "INSERT INTO install_address (customer_number, address_id, digest, line1, line2, line3, line4, city, \
               state, postal_code, country) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
               ON CONFLICT (customer_number, address_id) DO UPDATE SET digest = excluded.digest, \
               line1 = excluded.line1, line2 = excluded.line2, line3 = excluded.line3, line4 = excluded.line4, \
               city = excluded.city, state = excluded.state, postal_code = excluded.postal_code, \
               country = excluded.country";
    let Address { line1, line2, line3, line4, city, state, postal_code, country, .. } = address;
    let (line2, line3, line4) = (line2.as_ref(), line3.as_ref(), line4.as_ref());
    let (state, postal_code) = (state.as_ref(), postal_code.as_ref());
    let values = values![number, id, digest, line1, line2, line3, line4, city, state, postal_code, country];
    p.tx.execute(sql, values)?;
    crate::licensing::addresses::publish(p, number, id)?;
    Ok(outcome)
}
