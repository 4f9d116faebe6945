//! Registration of serial numbers: each by itself, many in one transaction with their receipt, documents and mail.

use super::making::{NewLicense, make};
use super::{Line, check, details};
use crate::accounts;
use crate::clerk::{Clerk, Sight};
use crate::http::ApiError;
use crate::levels;
use crate::lineage;
use crate::mail::deeds::{self, Confirmation, Done};
use crate::publish::{Publisher, documents};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::flex::Deed;
use licet_domain::registration::Verdict;
use licet_domain::{Email, EntitlementKind, SerialNumber};
use licet_protocol::license::{Register, Registered};
use licet_protocol::registration::{
    BulkRegistration, Details, MOST_REGISTERED, MOST_ROWS, MadeLicense, NewRegistration, OnBehalf, Outcome,
    RegisterMany, Transaction,
};
use licet_protocol::{ErrorCode, FieldError};
use std::collections::BTreeMap;

/// Registers the one serial number of the plain route, which makes licenses only.
pub(super) fn register(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    form: Register,
) -> Result<Registered, ApiError> {
    let details = Details {
        host_id: form.host_id,
        system_type: form.system_type,
        deployed_tier: form.deployed_tier,
        technical_contact: form.technical_contact,
        install_at: form.install_at,
        ..Details::default()
    };
    let serial = SerialNumber(form.serial_number);
    let found = check::find(p.tx, clerk, serial.as_str())?;
    let verdict = found.as_ref().map_or(Verdict::Unknown, |found| found.verdict);
    let found = match found {
        Some(found) if matches!(verdict, Verdict::Ok | Verdict::Alone) => found,
        found => return Err(check::refusal(serial.as_str(), verdict, found.as_ref())),
    };
    let made = license(p, clerk, &found, details, "", None)?;
    confirm(p.tx, clerk, std::slice::from_ref(&made), &Acting::default(), None)?;
    Ok(Registered {
        license_id: made.license_id,
        serial_number: made.serial_number,
        keys: made.keys,
        file_name: made.file_name,
    })
}

/// Registers what it can of a list.
pub(super) fn register_many(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    form: RegisterMany,
) -> Result<Transaction, ApiError> {
    bounded("registrations", form.registrations.len(), MOST_REGISTERED)?;
    let extra = deeds::extra_email(clerk, form.confirmation_email.as_deref())?;
    let mut acting = Acting::default();
    let list = form.registrations;
    let (made, results) = each(p, clerk, list, |p, new, alone| {
        one(p, clerk, new, form.on_behalf.as_ref(), alone, &mut acting)
    })?;
    confirm(p.tx, clerk, &made, &acting, extra.as_ref())?;
    Ok(transaction(clerk, results))
}

/// Registers what it can of a spreadsheet, each row for a site whose super user the account is.
pub(super) fn bulk(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    form: BulkRegistration,
) -> Result<Transaction, ApiError> {
    bounded("rows", form.rows.len(), MOST_ROWS)?;
    let extra = deeds::extra_email(clerk, form.confirmation_email.as_deref())?;
    let mut acting = Acting::default();
    let (made, results) = each(p, clerk, form.rows, |p, new, alone| {
        if let Some(found) = check::find(p.tx, clerk, new.serial_number.trim())? {
            levels::require(p.tx, clerk, &found.line.end_customer, Deed::RegisterInBulk)?;
        }
        // A row is registered by itself: what must be registered alone is.
        let _ = alone;
        one(p, clerk, new, None, true, &mut acting)
    })?;
    confirm(p.tx, clerk, &made, &acting, extra.as_ref())?;
    Ok(transaction(clerk, results))
}

/// What [`bulk`] would do: it is done, and taken back.
pub(super) fn try_bulk(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    form: BulkRegistration,
) -> Result<Transaction, ApiError> {
    /// Why it is taken back.
    enum End {
        Tried(Transaction),
        Failed(ApiError),
    }
    impl From<Error> for End {
        fn from(error: Error) -> Self {
            Self::Failed(error.into())
        }
    }
    let tried =
        p.within(|p| Err::<Transaction, _>(bulk(p, clerk, form).map_or_else(End::Failed, End::Tried)));
    match tried {
        Ok(transaction) | Err(End::Tried(transaction)) => {
            let results = transaction.results.into_iter().map(|result| Outcome { license: None, ..result });
            Ok(Transaction { transaction_id: String::new(), results: results.collect(), ..transaction })
        }
        Err(End::Failed(error)) => Err(error),
    }
}

pub(crate) fn bounded(field: &str, count: usize, most: usize) -> Result<(), ApiError> {
    if (1..=most).contains(&count) {
        return Ok(());
    }
    let error = FieldError::new(field, "out-of-range").with("minimum", 1).with("maximum", most);
    Err(ApiError::invalid_fields(vec![error]))
}

pub(crate) fn transaction(clerk: &Clerk<'_>, results: Vec<Outcome>) -> Transaction {
    let failed = results.iter().filter(|result| result.error.is_some()).count();
    let transaction_id = clerk.transaction_id.clone();
    Transaction { transaction_id, succeeded: results.len() - failed, failed, results }
}

/// What is told of one thing asked for.
pub(crate) fn outcome(of: String, result: Result<&MadeLicense, ApiError>) -> Result<Outcome, ApiError> {
    match result {
        Ok(made) => Ok(Outcome { of, license: Some(made.clone()), error: None }),
        // A failure of the portal's own is no verdict on a serial number: nothing of the whole transaction is kept.
        Err(error) if error.status().is_server_error() => Err(error),
        Err(error) => Ok(Outcome { of, license: None, error: Some(*error.body) }),
    }
}

/// Registers each of a list, each in a transaction of its own within this one: `work` gets the registration and whether
/// it is the only one.
fn each(
    p: &mut Publisher<'_, '_>,
    _clerk: &Clerk<'_>,
    list: Vec<NewRegistration>,
    mut work: impl FnMut(&mut Publisher<'_, '_>, NewRegistration, bool) -> Result<MadeLicense, ApiError>,
) -> Result<(Vec<MadeLicense>, Vec<Outcome>), ApiError> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for new in &list {
        *counts.entry(new.serial_number.trim().to_owned()).or_default() += 1;
    }
    let alone = counts.len() == 1;
    let (mut made, mut results) = (Vec::new(), Vec::new());
    let mut seen = std::collections::BTreeSet::new();
    for new in list {
        let serial = new.serial_number.trim().to_owned();
        let result = if seen.insert(serial.clone()) {
            p.within(|p| work(p, new, alone))
        } else {
            Err(check::refusal(&serial, Verdict::Repeated, None))
        };
        results.push(outcome(serial, result.as_ref().map_err(ApiError::copied))?);
        made.extend(result);
    }
    Ok((made, results))
}

/// On whose behalf a transaction was done, for its mail.
#[derive(Debug, Default)]
pub(crate) struct Acting {
    /// Name of the partner's site.
    pub site_name: Option<String>,
    /// The accounts that became owners.
    pub owners: std::collections::BTreeSet<String>,
}

/// Registers one serial number of a list.
fn one(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    new: NewRegistration,
    on_behalf: Option<&OnBehalf>,
    alone: bool,
    acting: &mut Acting,
) -> Result<MadeLicense, ApiError> {
    let serial = SerialNumber::new(&new.serial_number);
    let found = check::find(p.tx, clerk, serial.as_str())?;
    let verdict = found.as_ref().map_or(Verdict::Unknown, |found| found.verdict);
    let found = match found {
        Some(found) if verdict.may_register() && (alone || verdict != Verdict::Alone) => found,
        found => return Err(check::refusal(serial.as_str(), verdict, found.as_ref())),
    };
    let behalf = behalf(p.tx, clerk, &found.line, &found.sight, on_behalf)?;
    let made = if verdict == Verdict::Maintenance {
        maintenance(p, clerk, &found.line, new, &behalf)?
    } else {
        license(p, clerk, &found, new.details, "details.", Some(&behalf))?
    };
    acting.note(p.tx, &behalf)?;
    Ok(made)
}

impl Acting {
    pub(crate) fn note(&mut self, tx: &mut Tx<'_>, behalf: &Behalf) -> Result<(), Error> {
        if let Some(site) = &behalf.acting_site {
            let row = tx.query_one("SELECT name FROM site WHERE support_id = $1", values![site])?;
            self.site_name = row.map(|row| row.string(0)).transpose()?;
            self.owners.extend(behalf.owner.clone());
        }
        Ok(())
    }
}

/// Who owns a license that is made, and which site acts for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Behalf {
    pub owner: Option<String>,
    pub acting_site: Option<String>,
}

/// The account itself, or the customer it acts for.
///
/// # Errors
/// `not-partner` where the order was transacted by another site; a field error where the order doesn't name the owner.
pub(crate) fn behalf(
    tx: &mut Tx<'_>,
    clerk: &Clerk<'_>,
    line: &Line,
    sight: &Sight,
    on_behalf: Option<&OnBehalf>,
) -> Result<Behalf, ApiError> {
    let Some(OnBehalf { owner }) = on_behalf else {
        return Ok(Behalf { owner: Some(clerk.caller.account_id.clone()), acting_site: None });
    };
    let acting_site = line.reseller.clone().filter(|_| sight.partner);
    let Some(acting_site) = acting_site else {
        let message = "the order was not transacted by a site of this account";
        return Err(ApiError::new(ErrorCode::NotPartner, message).with("serial", &line.serial_number));
    };
    let mut account = None;
    if let Some(typed) = owner.as_deref().filter(|typed| !typed.trim().is_empty()) {
        let unknown = || ApiError::invalid_fields(vec![FieldError::new("on_behalf.owner", "unknown-choice")]);
        let email = Email::parse(typed).map_err(|_| unknown())?;
        let named = "SELECT 1 FROM order_contact WHERE order_number = $1 AND role = 'end_customer' AND email_compared = $2";
        tx.query_one(named, values![&line.order_number, email.as_str()])?.ok_or_else(unknown)?;
        let confirmed = "SELECT id FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
        let row = tx.query_one(confirmed, values![email.as_str()])?;
        account = row.map(|row| row.string(0)).transpose()?;
    }
    Ok(Behalf { owner: account, acting_site: Some(acting_site) })
}

fn license(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    found: &check::Found,
    details: Details,
    under: &str,
    behalf: Option<&Behalf>,
) -> Result<MadeLicense, ApiError> {
    let line = &found.line;
    let details = details::check(p.tx, &clerk.policy(line), line, details, under)?;
    let caller = Some(clerk.caller.account_id.as_str());
    make(
        p,
        clerk,
        &NewLicense {
            line,
            quantity: found.left,
            details: &details,
            owner: behalf.map_or(caller, |behalf| behalf.owner.as_deref()),
            acting_site: behalf.and_then(|behalf| behalf.acting_site.as_deref()),
            keyed: true,
            event: "registered",
            from_serial: None,
        },
    )
}

/// Registers a maintenance contract: it gets an owner and its predecessor, and no key.
fn maintenance(
    p: &mut Publisher<'_, '_>,
    clerk: &Clerk<'_>,
    line: &Line,
    new: NewRegistration,
    behalf: &Behalf,
) -> Result<MadeLicense, ApiError> {
    let contact = Details { technical_contact: new.details.technical_contact, ..Details::default() };
    let contact = details::check(p.tx, &licet_domain::policy::Policy::default(), line, contact, "details.")?;
    let renews = predecessor(p.tx, clerk, line, new.renews.as_deref())?;
    if let Some(renews) = &renews
        && line.renews.is_none()
    {
        lineage::link_renewal(p.tx, line, renews)?;
    }
    let made = make(
        p,
        clerk,
        &NewLicense {
            line,
            quantity: line.quantity,
            details: &contact,
            owner: behalf.owner.as_deref(),
            acting_site: behalf.acting_site.as_deref(),
            keyed: false,
            event: if renews.is_some() { "renewed" } else { "registered" },
            from_serial: renews.as_deref(),
        },
    )?;
    // The old term tells which one came after it.
    for old in renews.iter().flat_map(|serial| Line::with_serial(p.tx, serial)).flatten().collect::<Vec<_>>()
    {
        documents::publish_entitlement(p, &old.entitlement_id)?;
    }
    Ok(made)
}

/// The term before: as the order says it, else as it was typed.
fn predecessor(
    tx: &mut Tx<'_>,
    clerk: &Clerk<'_>,
    line: &Line,
    typed: Option<&str>,
) -> Result<Option<String>, ApiError> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let unknown = || ApiError::invalid_fields(vec![FieldError::new("renews", "unknown-choice")]);
    match (&line.renews, typed) {
        (said, None) => Ok(said.clone()),
        (Some(said), Some(typed)) if said == typed => Ok(Some(said.clone())),
        (Some(_), Some(_)) => Err(unknown()),
        (None, Some(typed)) => {
            let found = check::find(tx, clerk, typed)?.ok_or_else(unknown)?;
            let fits = found.line.kind == EntitlementKind::Maintenance
                && found.line.serial_number != line.serial_number
                && found.line.customer_number == line.customer_number;
            if fits { Ok(Some(typed.to_owned())) } else { Err(unknown()) }
        }
    }
}

fn confirm(
    tx: &mut Tx<'_>,
    clerk: &Clerk<'_>,
    made: &[MadeLicense],
    acting: &Acting,
    extra: Option<&Email>,
) -> Result<(), Error> {
    let confirmation = Confirmation { done: Done::Registered, made, acting, extra };
    deeds::confirm(tx, clerk, &confirmation)?;
    // Owners whom a partner acted for hear of it too.
    for owner in &acting.owners {
        if let Some(account) = accounts::by_id(tx, owner)? {
            deeds::tell_owner(tx, clerk, &confirmation, &account)?;
        }
    }
    Ok(())
}
