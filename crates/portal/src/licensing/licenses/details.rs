//! What a product asks for about where and how its license is deployed, and what is wrong with what was filled in.

use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::records::order_lines::OrderLine;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::policy::{Detail, Need, Policy};
use licet_protocol::FieldError;
use licet_protocol::license::Contact;
use licet_protocol::registration::{Ask, Details};

/// What a policy asks for.
pub(crate) fn asks(policy: &Policy) -> Vec<Ask> {
    let asked = policy.registration.asked();
    asked.into_iter().map(|(detail, need)| Ask { detail, required: need == Need::Required }).collect()
}

fn slot(details: &mut Details, detail: Detail) -> &mut Option<String> {
    match detail {
        Detail::HostId => &mut details.host_id,
        Detail::SystemType => &mut details.system_type,
        Detail::San => &mut details.san,
        Detail::DeployedTier => &mut details.deployed_tier,
        Detail::Version => &mut details.version,
    }
}

const fn longest(detail: Detail) -> usize {
    match detail {
        Detail::HostId | Detail::San => 200,
        Detail::SystemType => 100,
        Detail::DeployedTier | Detail::Version => 50,
    }
}

/// The details as they are kept: trimmed, what is empty absent. `under` is what their fields are under in the request.
///
/// # Errors
/// All fields that need another value.
pub(crate) fn check(
    tx: &mut Tx<'_>,
    policy: &Policy,
    line: &OrderLine,
    mut details: Details,
    under: &str,
) -> Result<Details, ApiError> {
    let tidy = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let mut findings = FieldErrors::default();
    for detail in Detail::ALL {
        let field = format!("{under}{}", detail.as_str());
        let value = slot(&mut details, *detail);
        *value = tidy(value.take());
        match (policy.registration.need(*detail), &value) {
            (Need::Hidden, Some(_)) => findings.0.push(FieldError::new(&field, "not-asked")),
            (Need::Required, None) => findings.0.push(FieldError::new(&field, "required")),
            _ => findings.optional(&field, value.as_ref(), longest(*detail)),
        }
    }
    if let Some(contact) = &mut details.technical_contact {
        contact.email = contact.email.trim().to_owned();
        contact.name = contact.name.trim().to_owned();
        findings.email(&format!("{under}technical_contact.email"), &contact.email);
        findings.optional(&format!("{under}technical_contact.name"), Some(&contact.name), 200);
    }
    details.install_at = tidy(details.install_at);
    if let Some(address) = &details.install_at {
        let known = "SELECT 1 FROM install_address WHERE customer_number = $1 AND address_id = $2";
        if tx.query_one(known, values![&line.customer_number, address])?.is_none() {
            findings.0.push(FieldError::new(&format!("{under}install_at"), "unknown-choice"));
        }
    }
    if findings.0.is_empty() { Ok(details) } else { Err(ApiError::invalid_fields(findings.0)) }
}

/// The details of a license with what is new laid over them; what the new product doesn't ask for is left out.
pub(crate) fn inherit(old: Details, new: Details, policy: &Policy) -> Details {
    let mut merged = Details {
        host_id: new.host_id.or(old.host_id),
        system_type: new.system_type.or(old.system_type),
        san: new.san.or(old.san),
        deployed_tier: new.deployed_tier.or(old.deployed_tier),
        // A new version is not the old one.
        version: new.version,
        technical_contact: new.technical_contact.or(old.technical_contact),
        install_at: new.install_at.or(old.install_at),
    };
    for detail in Detail::ALL {
        if policy.registration.need(*detail) == Need::Hidden {
            *slot(&mut merged, *detail) = None;
        }
    }
    merged
}

/// The details of a license; those of none where there is none.
pub(crate) fn of_license(tx: &mut Tx<'_>, license_id: &str) -> Result<Details, Error> {
    let sql = "SELECT host_id, system_type, san, deployed_tier, version, contact_email, contact_name, install_at \
               FROM license WHERE id = $1";
    let Some(row) = tx.query_one(sql, values![license_id])? else { return Ok(Details::default()) };
    let name = row.opt_string(6)?.unwrap_or_default();
    Ok(Details {
        host_id: row.opt_string(0)?,
        system_type: row.opt_string(1)?,
        san: row.opt_string(2)?,
        deployed_tier: row.opt_string(3)?,
        version: row.opt_string(4)?,
        technical_contact: row.opt_string(5)?.map(|email| Contact { email, name }),
        install_at: row.opt_string(7)?,
    })
}
