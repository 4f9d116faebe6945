//! Registration of one serial number, in one transaction with its receipt, its documents and its mail.

use super::{access_to, files, put_keys};
use crate::accounts::audit::{self, Deed};
use crate::accounts::{self, Findings, Runtime, new_id};
use crate::http::{ApiError, Caller};
use crate::keys::PortalKeys;
use crate::licenses::KeyFor;
use crate::mail::{self, Letter};
use crate::publish::{Kind, documents, publishing};
use crate::rights::set_owner;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::{Access, EntitlementKind};
use licet_protocol::license::{Register, Registered};
use licet_protocol::{ErrorCode, FieldError};

/// What a registration needs beside its transaction.
pub(super) struct Desk<'a> {
    pub now: DateTime<Utc>,
    pub caller: &'a Caller,
    pub runtime: &'a Runtime,
    pub keys: &'a PortalKeys,
}

/// A request's idempotency key and the hash of its body.
#[derive(Debug, Clone)]
pub(super) struct Once {
    pub key: String,
    pub body_hash: String,
}

/// The first answer to this request, if it was asked before.
///
/// # Errors
/// `key-reused` when the same key came with another body.
pub(super) fn answered(
    tx: &mut Tx<'_>,
    caller: &Caller,
    once: &Once,
) -> Result<Option<Registered>, ApiError> {
    let row = tx.query_one(
        "SELECT body_hash, answer FROM receipt WHERE account_id = $1 AND idempotency_key = $2",
        values![&caller.account_id, &once.key],
    )?;
    let Some(row) = row else { return Ok(None) };
    if row.text(0)? != once.body_hash {
        return Err(ApiError::new(
            ErrorCode::KeyReused,
            "this Idempotency-Key came with another body before",
        ));
    }
    serde_json::from_str(row.text(1)?).map(Some).map_err(|error| ApiError::internal(&error))
}

/// Registers the serial number.
///
/// # Errors
/// As the route documents.
pub(super) fn register(
    tx: &mut Tx<'_>,
    desk: &Desk<'_>,
    form: Register,
    once: Option<&Once>,
) -> Result<Registered, ApiError> {
    if let Some(once) = once
        && let Some(answer) = answered(tx, desk.caller, once)?
    {
        return Ok(answer);
    }
    let line = find(tx, desk, &form.serial_number)?;
    let form = check(tx, &line, form)?;
    let license_id = new_id(desk.now);
    tx.execute(
        "INSERT INTO license (id, entitlement_id, serial_number, sku, quantity, printed, host_id, system_type,
                              deployed_tier, contact_email, contact_name, install_at, created_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10, $11, $12)",
        values![
            &license_id,
            &line.entitlement_id,
            &line.serial_number,
            &line.sku,
            line.quantity,
            form.host_id.clone(),
            form.system_type.clone(),
            form.deployed_tier.clone(),
            form.technical_contact.as_ref().map(|contact| contact.email.clone()),
            form.technical_contact.as_ref().map(|contact| contact.name.clone()),
            form.install_at.clone(),
            desk.now
        ],
    )?;
    let of = KeyFor {
        sku: &line.sku,
        serial_number: &line.serial_number,
        host_id: form.host_id.as_deref(),
        quantity: line.quantity,
    };
    let keys = desk.runtime.with_random(|random| desk.runtime.key_generator.keys(&of, random));
    put_keys(tx, &license_id, &keys)?;
    let file = files::of_license(tx, desk.now, &license_id, &desk.keys.license)?;
    publishing(tx, desk.now, |p| {
        set_owner(p, &license_id, &line.entitlement_id, Some(&desk.caller.account_id))
    })?;
    tell(tx, desk, &line)?;
    let serial_number = line.serial_number;
    let deed = Deed {
        actor: Some(&desk.caller.account_id),
        action: "license.registered",
        kind: "license",
        id: &license_id,
        detail: Some(&serial_number),
    };
    audit::record(tx, desk.now, &deed)?;
    let file_name = file.map(|file| file.name);
    let answer = Registered { license_id: license_id.clone(), serial_number, keys, file_name };
    if let Some(once) = once {
        keep_receipt(tx, desk, once, &answer)?;
    }
    Ok(answer)
}

fn keep_receipt(tx: &mut Tx<'_>, desk: &Desk<'_>, once: &Once, answer: &Registered) -> Result<(), ApiError> {
    let answer = serde_json::to_string(answer).map_err(|error| ApiError::internal(&error))?;
    tx.execute(
        "INSERT INTO receipt (account_id, idempotency_key, body_hash, answer, created_at) VALUES ($1, $2, $3, $4, $5)",
        values![&desk.caller.account_id, &once.key, &once.body_hash, answer, desk.now],
    )?;
    Ok(())
}

/// The order line that a serial number names.
struct Line {
    entitlement_id: String,
    serial_number: String,
    sku: String,
    quantity: i64,
    customer_number: String,
    product_name: String,
}

fn unknown(serial: &str) -> ApiError {
    ApiError::new(
        ErrorCode::SerialUnknown,
        "no entitlement with this serial number that this account may see",
    )
    .with("serial", serial)
}

/// The line that can be registered, else why not. A serial number that stands on several lines is registered once for
/// each of them that the caller may act on.
fn find(tx: &mut Tx<'_>, desk: &Desk<'_>, serial: &str) -> Result<Line, ApiError> {
    let rows = tx.query(
        "SELECT e.order_number, e.line, e.sku, e.kind, e.quantity, e.printed_key, o.customer_number, p.name,
                p.not_transactable
         FROM order_line e JOIN sales_order o ON o.order_number = e.order_number LEFT JOIN product p ON p.sku = e.sku
         WHERE e.serial_number = $1 ORDER BY e.order_number, e.line",
        values![serial],
    )?;
    let mut refusal = None;
    for row in rows {
        let entitlement_id = documents::entitlement_id(row.text(0)?, row.int(1)?);
        let today = desk.now.date_naive();
        // What may not be seen is not told apart from what isn't there.
        let Some(access) = access_to(tx, desk.caller, today, Kind::Entitlement, &entitlement_id)? else {
            continue;
        };
        let kind = EntitlementKind::parse(row.text(3)?);
        let (printed, instead) = (row.opt_text(5)?.is_some(), row.opt_text(8)?);
        match obstacle(tx, serial, &entitlement_id, access, kind, printed, instead)? {
            Some(found) => {
                refusal.get_or_insert(found);
            }
            None => {
                return Ok(Line {
                    entitlement_id,
                    serial_number: serial.to_owned(),
                    sku: row.string(2)?,
                    quantity: row.int(4)?,
                    customer_number: row.string(6)?,
                    product_name: row.opt_string(7)?.unwrap_or(row.string(2)?),
                });
            }
        }
    }
    Err(refusal.unwrap_or_else(|| unknown(serial)))
}

/// What stands in the way of registering a line that the caller sees.
fn obstacle(
    tx: &mut Tx<'_>,
    serial: &str,
    entitlement_id: &str,
    access: Access,
    kind: Option<EntitlementKind>,
    printed: bool,
    instead: Option<&str>,
) -> Result<Option<ApiError>, Error> {
    let because = |code, message: &str| Ok(Some(ApiError::new(code, message).with("serial", serial)));
    match kind {
        Some(EntitlementKind::Maintenance) => {
            return because(ErrorCode::IsMaintenance, "this serial number names a maintenance contract");
        }
        Some(EntitlementKind::Voucher) => {
            return because(ErrorCode::IsVoucher, "this serial number names a voucher");
        }
        Some(EntitlementKind::Flex) => {
            return because(ErrorCode::IsFlex, "this serial number names a flex contract");
        }
        Some(EntitlementKind::License | EntitlementKind::Subscription) | None => {}
    }
    if let Some(instructions) = instead {
        let error = ApiError::new(ErrorCode::NotTransactable, "this product is activated in another way");
        return Ok(Some(error.with("serial", serial).with("instructions", instructions)));
    }
    if printed {
        return because(
            ErrorCode::KeyPrinted,
            "the key is printed on the certificate: there is nothing to register",
        );
    }
    if access < Access::Full {
        return Ok(Some(ApiError::forbidden("the share does not allow registering")));
    }
    let registered = "SELECT 1 FROM license WHERE entitlement_id = $1 AND printed = 0 LIMIT 1";
    if tx.query_one(registered, values![entitlement_id])?.is_some() {
        return because(ErrorCode::AlreadyRegistered, "this serial number is registered already");
    }
    Ok(None)
}

/// Looks the optional fields over; empty ones count as absent.
fn check(tx: &mut Tx<'_>, line: &Line, mut form: Register) -> Result<Register, ApiError> {
    let tidy = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    form.host_id = tidy(form.host_id);
    form.system_type = tidy(form.system_type);
    form.deployed_tier = tidy(form.deployed_tier);
    form.install_at = tidy(form.install_at);
    let mut findings = Findings::default();
    findings.optional("host_id", form.host_id.as_ref(), 200);
    findings.optional("system_type", form.system_type.as_ref(), 100);
    findings.optional("deployed_tier", form.deployed_tier.as_ref(), 50);
    if let Some(contact) = &mut form.technical_contact {
        contact.email = contact.email.trim().to_owned();
        contact.name = contact.name.trim().to_owned();
        findings.email("technical_contact.email", &contact.email);
        findings.optional("technical_contact.name", Some(&contact.name), 200);
    }
    if let Some(address) = &form.install_at {
        let known = "SELECT 1 FROM install_address WHERE customer_number = $1 AND address_id = $2";
        if tx.query_one(known, values![&line.customer_number, address])?.is_none() {
            findings.0.push(FieldError::new("install_at", "unknown-choice"));
        }
    }
    if findings.0.is_empty() { Ok(form) } else { Err(ApiError::invalid_fields(findings.0)) }
}

/// The confirmation goes to whoever registered and, where the account names one, to its additional e-mail.
fn tell(tx: &mut Tx<'_>, desk: &Desk<'_>, line: &Line) -> Result<(), Error> {
    let Some(account) = accounts::by_id(tx, &desk.caller.account_id)? else { return Ok(()) };
    let lang = accounts::lang_of(&account.profile);
    let person = accounts::name_of(&account.profile);
    let person = if person.is_empty() { account.email.clone() } else { person };
    let letter = |name| Letter::Registered {
        name,
        person: person.clone(),
        serial: line.serial_number.clone(),
        product: line.product_name.clone(),
        quantity: line.quantity,
    };
    mail::post(tx, desk.now, &account.email, lang, &letter(Some(accounts::name_of(&account.profile))))?;
    if let Some(group) = account.profile.additional_email.filter(|email| !email.trim().is_empty()) {
        mail::post(tx, desk.now, &group, lang, &letter(None))?;
    }
    Ok(())
}
