//! Registration of serial numbers: what stands in the way of each, and what is made of it. Lists are [`super::lists`]'s.

use super::issue::{NewLicense, issue};
use super::{check, details};
use crate::core::error::ApiError;
use crate::core::mail::{About, Done};
use crate::licensing::lineage;
use crate::licensing::notifications::{self, Confirmation, ids};
use crate::records::Publisher;
use crate::records::order_lines::OrderLine;
use crate::request::unit_of_work::{EntitlementAccess, RequestContext, not_delegated};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::delegation::PartnerAct;
use licet_domain::registration::Verdict;
use licet_domain::{Email, EntitlementKind, Permission, SerialNumber};
use licet_protocol::license::{Register, Registered};
use licet_protocol::registration::{Details, MadeLicense, NewRegistration, OnBehalf, Outcome};
use licet_protocol::{ErrorCode, FieldError};

/// Registers the one serial number of the plain route, which makes licenses only.
pub(super) fn register(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
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
    let found = check::find(p.tx, context, serial.as_str())?;
    let verdict = found.as_ref().map_or(Verdict::Unknown, |found| found.verdict);
    let found = match found {
        Some(found) if matches!(verdict, Verdict::Ok | Verdict::Alone) => found,
        found => return Err(check::refusal(serial.as_str(), verdict, found.as_ref())),
    };
    let details = details::check(p.tx, &context.policy(&found.line), &found.line, details, "")?;
    let behalf = behalf(p.tx, context, &found.line, &found.sight, None)?;
    let made = license(p, context, &found, &details, &behalf)?;
    let made = std::slice::from_ref(&made);
    let acting = ActingFor::of(p.tx, made)?;
    confirm(p, context, made, &acting, None)?;
    let made = made[0].clone();
    Ok(Registered {
        license_id: made.license_id,
        serial_number: made.serial_number,
        keys: made.keys,
        file_name: made.file_name,
    })
}

pub(crate) fn bounded(field: &str, count: usize, most: usize) -> Result<(), ApiError> {
    if (1..=most).contains(&count) {
        return Ok(());
    }
    let error = FieldError::new(field, "out-of-range").with("minimum", 1).with("maximum", most);
    Err(ApiError::invalid_fields(vec![error]))
}

/// What is told of one thing asked for.
pub(crate) fn outcome(of: String, result: Result<&MadeLicense, ApiError>) -> Result<Outcome, ApiError> {
    match result {
        Ok(made) => Ok(Outcome { of, license: Some(made.clone()), error: None }),
        // A failure of the portal's own is no verdict on a serial number: nothing of the whole transaction is kept.
        Err(error) if error.is_fault() => Err(error),
        Err(error) => Ok(Outcome { of, license: None, error: Some(*error.body) }),
    }
}

/// On whose behalf a transaction was done, for its mail.
#[derive(Debug, Default)]
pub(crate) struct ActingFor {
    /// Name of the partner's site.
    pub site_name: Option<String>,
    /// The accounts that became owners.
    pub owners: std::collections::BTreeSet<String>,
}

/// A registration that nothing stands in the way of, not carried out yet.
pub(super) struct Planned {
    found: check::Found,
    behalf: OnBehalfOf,
    details: Details,
    /// Of a maintenance contract: the term before, if there is one.
    renews: Option<String>,
}

/// Judges one serial number of a list; writes nothing.
pub(super) fn judge(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    new: NewRegistration,
    on_behalf: Option<&OnBehalf>,
    alone: bool,
) -> Result<Planned, ApiError> {
    let serial = SerialNumber::new(&new.serial_number);
    let certificate = check::certificate(new.order_number.as_deref());
    let found = check::find_with(tx, context, serial.as_str(), certificate)?;
    let verdict = found.as_ref().map_or(Verdict::Unknown, |found| found.verdict);
    let found = match found {
        Some(found) if verdict.may_register() && (alone || verdict != Verdict::Alone) => found,
        found => return Err(check::refusal(serial.as_str(), verdict, found.as_ref())),
    };
    let behalf = behalf(tx, context, &found.line, &found.sight, on_behalf)?;
    let (line, mut renews) = (&found.line, None);
    let details = if verdict == Verdict::Maintenance {
        renews = predecessor(tx, context, line, new.renews.as_deref())?;
        let contact = Details { technical_contact: new.details.technical_contact, ..Details::default() };
        details::check(tx, &licet_domain::policy::Policy::default(), line, contact, "details.")?
    } else {
        details::check(tx, &context.policy(line), line, new.details, "details.")?
    };
    Ok(Planned { found, behalf, details, renews })
}

/// Carries a registration out.
pub(super) fn carry_out(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    planned: &Planned,
) -> Result<MadeLicense, ApiError> {
    if planned.found.verdict == Verdict::Maintenance {
        maintenance(p, context, planned)
    } else {
        license(p, context, &planned.found, &planned.details, &planned.behalf)
    }
}

impl ActingFor {
    /// On whose behalf licenses were made.
    pub(super) fn of(tx: &mut Tx<'_>, made: &[MadeLicense]) -> Result<Self, Error> {
        let mut acting = Self::default();
        for made in made {
            let sql = "SELECT l.acted_site, o.account_id FROM license l \
                       LEFT JOIN license_owner o ON o.license_id = l.id WHERE l.id = $1";
            let Some(row) = tx.query_one(sql, values![&made.license_id])? else { continue };
            acting.note(tx, &OnBehalfOf { acting_site: row.opt_string(0)?, owner: row.opt_string(1)? })?;
        }
        Ok(acting)
    }

    pub(crate) fn note(&mut self, tx: &mut Tx<'_>, behalf: &OnBehalfOf) -> Result<(), Error> {
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
pub(crate) struct OnBehalfOf {
    pub owner: Option<String>,
    pub acting_site: Option<String>,
}

/// The account itself, or the customer it acts for. What a partner does for itself is told to the customer too.
///
/// # Errors
/// `not-partner` where the order was transacted by another site; `not-delegated` where the customer doesn't let it; a field
/// error where the order doesn't name the owner.
pub(crate) fn behalf(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    sight: &EntitlementAccess,
    on_behalf: Option<&OnBehalf>,
) -> Result<OnBehalfOf, ApiError> {
    // Upgrading needs the same level.
    if !sight.lets(PartnerAct::Register)
        || on_behalf.is_some() && sight.partner && sight.delegation.is_withdrawn()
    {
        return Err(not_delegated(line));
    }
    let acting_site = line.reseller.clone().filter(|_| sight.partner);
    let Some(OnBehalf { owner }) = on_behalf else {
        let acting_site =
            acting_site.filter(|_| !sight.own.is_some_and(|own| own.allows(Permission::Register)));
        return Ok(OnBehalfOf { owner: Some(context.caller.account_id.clone()), acting_site });
    };
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
    Ok(OnBehalfOf { owner: account, acting_site: Some(acting_site) })
}

fn license(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    found: &check::Found,
    details: &Details,
    behalf: &OnBehalfOf,
) -> Result<MadeLicense, ApiError> {
    issue(
        p,
        context,
        &NewLicense {
            line: &found.line,
            quantity: found.left,
            details,
            owner: behalf.owner.as_deref(),
            acting_site: behalf.acting_site.as_deref(),
            keyed: true,
            event: "registered",
            from_serial: None,
        },
    )
}

/// Registers a maintenance contract: it gets an owner and its predecessor, and no key.
fn maintenance(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    planned: &Planned,
) -> Result<MadeLicense, ApiError> {
    let Planned { found, behalf, details, renews } = planned;
    let line = &found.line;
    if let Some(renews) = renews
        && line.renews.is_none()
    {
        lineage::link_renewal(p.tx, line, renews)?;
    }
    let made = issue(
        p,
        context,
        &NewLicense {
            line,
            quantity: line.quantity,
            details,
            owner: behalf.owner.as_deref(),
            acting_site: behalf.acting_site.as_deref(),
            keyed: false,
            event: if renews.is_some() { "renewed" } else { "registered" },
            from_serial: renews.as_deref(),
        },
    )?;
    // The old term tells which one came after it.
    for old in
        renews.iter().flat_map(|serial| OrderLine::with_serial(p.tx, serial)).flatten().collect::<Vec<_>>()
    {
        p.touch(&old.entitlement_id);
    }
    Ok(made)
}

/// The term before: as the order says it, else as it was typed.
fn predecessor(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    typed: Option<&str>,
) -> Result<Option<String>, ApiError> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let unknown = || ApiError::invalid_fields(vec![FieldError::new("renews", "unknown-choice")]);
    match (&line.renews, typed) {
        (said, None) => Ok(said.clone()),
        (Some(said), Some(typed)) if said == typed => Ok(Some(said.clone())),
        (Some(_), Some(_)) => Err(unknown()),
        (None, Some(typed)) => {
            let found = check::find(tx, context, typed)?.ok_or_else(unknown)?;
            let fits = found.line.kind == EntitlementKind::Maintenance
                && found.line.serial_number != line.serial_number
                && found.line.customer_number == line.customer_number
                && !lineage::would_go_round(tx, &line.serial_number, typed)?;
            if fits { Ok(Some(typed.to_owned())) } else { Err(unknown()) }
        }
    }
}

/// Whether nothing but a certificate led to one of the licenses: then nothing ties its owner to the customer.
fn any_by_certificate(tx: &mut Tx<'_>, made: &[MadeLicense]) -> Result<bool, Error> {
    for made in made {
        let sql = "SELECT 1 FROM license_owner WHERE license_id = $1 AND tied = 0";
        if tx.query_one(sql, values![&made.license_id])?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(super) fn confirm(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    made: &[MadeLicense],
    acting: &ActingFor,
    extra: Option<&Email>,
) -> Result<(), Error> {
    let confirmation = Confirmation { done: Done::Registered, made, acting, extra };
    notifications::confirm(p.tx, context, &confirmation)?;
    // Whom a partner acted for hears of it too: the owners, and the customer's administrators. So does the customer of
    // whoever came by a certificate.
    if acting.site_name.is_some() || any_by_certificate(p.tx, made)? {
        let told = notifications::tell_owners(p, context, &confirmation)?;
        notifications::tell_concerned(p, context, About::Registered, &ids(made), "", &told)?;
    }
    Ok(())
}
