//! Handing keys and license files over: by mail to a contact of the customer, or as a file sealed with a passphrase.
//! Each delivery is recorded in the history of every license in it.

mod routes;
mod sealed;

pub use routes::routes;

use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::ids::new_id;
use crate::core::mail::{About, Item};
use crate::licensing::licenses::history::{self, Event};
use crate::licensing::licenses::issue::{Held, license_by_id, note, on_behalf_of};
use crate::licensing::licenses::registration::bounded;
use crate::licensing::licenses::{end_customer_contacts, files, keys_of};
use crate::licensing::notifications;
use crate::records::order_lines::OrderLine;
use crate::records::{Kind, Publisher};
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::{Email, Scope};
use licet_protocol::delivery::{DeliverByMail, Delivered, MOST_DELIVERED};
use licet_protocol::{ErrorCode, FieldError};
use std::collections::BTreeSet;

/// The licenses of a delivery, whose keys the account may see; each once.
fn licenses(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    ids: &[String],
) -> Result<Vec<(Held, OrderLine)>, ApiError> {
    bounded("licenses", ids.len(), MOST_DELIVERED)?;
    let mut found = Vec::new();
    for id in ids.iter().collect::<BTreeSet<_>>() {
        let access = context.access(tx, Kind::License, id)?.ok_or_else(ApiError::not_found)?;
        if !access.shows_keys() {
            return Err(ApiError::new(ErrorCode::KeysNotShared, "the share allows seeing only, not keys"));
        }
        let (held, line) = license_by_id(tx, id)?.ok_or_else(ApiError::not_found)?;
        if !held.active {
            let error = ApiError::new(ErrorCode::LicenseInactive, "this license no longer counts");
            return Err(error.with("serial", &line.serial_number));
        }
        found.push((held, line));
    }
    Ok(found)
}

/// The people of one license to whom its keys may be mailed: contacts on its order, its technical contact, its owner.
fn people(tx: &mut Tx<'_>, held: &Held, line: &OrderLine) -> Result<BTreeSet<Email>, Error> {
    let mut typed: Vec<String> =
        end_customer_contacts(tx, &line.order_number)?.into_iter().map(|contact| contact.email).collect();
    let sql = "SELECT email FROM order_contact WHERE order_number = $1 AND role = 'ship_to'";
    for row in tx.query(sql, values![&line.order_number])? {
        typed.push(row.string(0)?);
    }
    let sql = "SELECT contact_email FROM license WHERE id = $1 AND contact_email IS NOT NULL";
    typed.extend(tx.query_one(sql, values![&held.license_id])?.map(|row| row.string(0)).transpose()?);
    if let Some(owner) = &held.owner {
        typed.extend(crate::records::accounts::by_id(tx, owner)?.map(|account| account.email));
    }
    Ok(typed.iter().filter_map(|typed| Email::parse(typed).ok()).collect())
}

/// Mails keys and files.
fn by_mail(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    form: &DeliverByMail,
) -> Result<Delivered, ApiError> {
    let mut findings = FieldErrors::default();
    let Some(to) = findings.email("to", &form.to) else { return Err(ApiError::invalid_fields(findings.0)) };
    let licenses = licenses(p.tx, context, &form.licenses)?;
    context.runtime.limits.recipient(to.as_str(), &context.caller.account_id)?;
    let mut items = Vec::with_capacity(licenses.len());
    for (held, line) in &licenses {
        if !people(p.tx, held, line)?.contains(&to) {
            return Err(ApiError::invalid_fields(vec![FieldError::new("to", "unknown-choice")]));
        }
        // A printed key's file is signed when it is first asked for.
        files::of_license(p.tx, context.now, &held.license_id, &context.keys.license)?;
        items.push(Item {
            license_id: held.license_id.clone(),
            serial: line.serial_number.clone(),
            product: line.product_name.clone(),
            quantity: held.quantity,
            unlimited: line.unlimited,
            keys_in_clear: true,
        });
    }
    let name = named(p.tx, &to, &licenses)?;
    notifications::deliver(p.tx, context, &to, name, items)?;
    let delivery_id = record(p, context, &licenses, "mail", Some(&to))?;
    Ok(Delivered { delivery_id, licenses: licenses.len(), to: to.to_string() })
}

/// The name of a contact, as an order says it.
fn named(tx: &mut Tx<'_>, to: &Email, licenses: &[(Held, OrderLine)]) -> Result<Option<String>, Error> {
    for (_, line) in licenses {
        let sql =
            "SELECT name FROM order_contact WHERE order_number = $1 AND email_compared = $2 ORDER BY role";
        if let Some(row) = tx.query_one(sql, values![&line.order_number, to.as_str()])? {
            return row.string(0).map(Some);
        }
    }
    Ok(None)
}

/// Writes the delivery down, for each license.
fn record(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    licenses: &[(Held, OrderLine)],
    way: &str,
    to: Option<&Email>,
) -> Result<String, ApiError> {
    let id = new_id(context.now);
    let to = to.map(Email::as_str);
    let ids: Vec<&str> = licenses.iter().map(|(held, _)| held.license_id.as_str()).collect();
    let about = if to.is_some() { About::Delivered } else { About::Sealed };
    let except: Vec<String> = to.map(str::to_owned).into_iter().collect();
    notifications::tell_concerned(p, context, about, &ids, to.unwrap_or_default(), &except)?;
    for (held, line) in licenses {
        let sql = "INSERT INTO delivery (id, license_id, way, recipient, delivered_at, delivered_by) \
                   VALUES ($1, $2, $3, $4, $5, $6)";
        let by = &context.caller.account_id;
        p.tx.execute(sql, values![&id, &held.license_id, way, to, context.now, by])?;
        let partner =
            line.reseller.as_deref().filter(|site| context.holds(&Scope::MemberOf((*site).to_owned())));
        let acting_site = partner.filter(|_| !context.holds(&Scope::MemberOf(line.end_customer.clone())));
        let event = Event {
            license_id: &held.license_id,
            event: "delivered",
            acting_site,
            before: None,
            after: Some(to.unwrap_or(way)),
        };
        history::record(p.tx, context, &event)?;
        let behalf_of = on_behalf_of(line, acting_site);
        note(p.tx, context, "license.delivered", &held.license_id, to.unwrap_or(way), behalf_of)?;
        p.touch(&line.entitlement_id);
    }
    Ok(id)
}

/// The archive of a delivery: a text that lists licenses and keys, and the license files.
fn archive(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    licenses: &[(Held, OrderLine)],
) -> Result<Vec<u8>, ApiError> {
    let mut list = Vec::new();
    let mut enclosed = Vec::new();
    for (held, line) in licenses {
        let file = files::of_license(p.tx, context.now, &held.license_id, &context.keys.license)?;
        list.push(serde_json::json!({
            "serial_number": line.serial_number,
            "sku": line.sku,
            "product": line.product_name,
            "version": line.product_version,
            "quantity": held.quantity,
            "host_id": held.host_id,
            "keys": keys_of(p.tx, &held.license_id)?,
            "file": file.as_ref().map(|file| file.name.clone()),
        }));
        enclosed.extend(file.map(|file| (file.name, file.content)));
    }
    let list = serde_json::to_vec_pretty(&list).map_err(|error| ApiError::internal(&error))?;
    let mut tar = tar::Builder::new(Vec::new());
    let time = u64::try_from(context.now.timestamp()).unwrap_or_default();
    for (name, content) in std::iter::once(("licenses.json".to_owned(), list)).chain(enclosed) {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(time);
        tar.append_data(&mut header, name, content.as_slice()).map_err(|error| ApiError::internal(&error))?;
    }
    tar.into_inner().map_err(|error| ApiError::internal(&error))
}

#[cfg(test)]
mod tests;
