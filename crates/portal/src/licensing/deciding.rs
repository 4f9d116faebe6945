//! Who decides about licenses whose owner has left: the administrators of the customer's site, customer care where the site
//! has none, and operators at the command line. Each decision is in the audit trail and told to those whom it concerns.

use crate::core::audit;
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::mail::{About, Notice};
use crate::licensing::absence;
use crate::licensing::licenses::history::{self, Event};
use crate::licensing::licenses::issue::{Held, license_by_id};
use crate::records::accounts::{self, by_id};
use crate::records::order_lines::OrderLine;
use crate::records::rights::set_owner;
use crate::records::{Kind, Publisher, notices};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::HeaderMap;
use licet_domain::Email;
use licet_domain::ownership::Standing;
use licet_protocol::ownership::{DecideOwner, Decision, OwnerDecided, UnattendedLicense, UnattendedLicenses};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Licenses in one answer.
const MOST: i64 = 1_000;

/// The routes of unattended licenses.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(decide))
}

/// The licenses of a site whose owner has left, by serial number. For its administrators; for customer care where it has
/// none.
#[utoipa::path(
    get, path = "/api/v1/sites/{support_id}/unattended", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = UnattendedLicenses),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account decides about"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
) -> Result<axum::Json<UnattendedLicenses>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        if !decides(tx, context, &support_id)? {
            return Err(ApiError::not_found());
        }
        let sql = "SELECT l.id, l.serial_number, l.sku, p.name, w.account_id, w.unattended_since FROM license_owner w \
                   JOIN sales_order o ON o.order_number = w.order_number JOIN license l ON l.id = w.license_id \
                   LEFT JOIN product p ON p.sku = l.sku WHERE w.standing = 'unattended' AND o.end_customer = $1 \
                   AND l.state IS NULL ORDER BY l.serial_number, l.id LIMIT $2";
        let mut licenses = Vec::new();
        for row in tx.query(sql, values![&support_id, MOST])? {
            let owner = by_id(tx, row.text(4)?)?;
            licenses.push(UnattendedLicense {
                license_id: row.string(0)?,
                serial_number: row.string(1)?,
                sku: row.string(2)?,
                product_name: row.opt_string(3)?.unwrap_or_default(),
                owner_name: owner.as_ref().map(|owner| accounts::name_of(&owner.profile)).unwrap_or_default(),
                owner_email: owner.map(|owner| owner.email),
                since: row.moment(5)?,
            });
        }
        Ok(UnattendedLicenses { licenses })
    });
    found.await.map(axum::Json)
}

/// Decides about a license whose owner has left, or that has none: take it over, hand it to a colleague, or confirm the
/// owner. For the administrators of its site; for customer care where the site has none.
#[utoipa::path(
    post, path = "/api/v1/licenses/{id}/owner", tag = "licenses", security(("bearer" = [])),
    request_body = DecideOwner,
    params(
        ("id" = String, Path, description = "The license"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = OwnerDecided),
        (status = 403, body = ErrorBody, description = "`forbidden`: for the site's administrators"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`license-attended`: its owner has not left"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: nobody of the site with an account; `key-reused`"),
    )
)]
async fn decide(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<DecideOwner>,
) -> Result<axum::Json<OwnerDecided>, ApiError> {
    let once = required(&headers, &format!("licenses/{id}/owner"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| carry_out(p, context, &id, &form));
    done.await.map(axum::Json)
}

/// Whether the account decides about what is unattended at a site.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn decides(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<bool, Error> {
    let administrators = notices::administrators(tx, support_id)?;
    let known = tx.query_one("SELECT 1 FROM site WHERE support_id = $1", values![support_id])?.is_some();
    let administers =
        context.caller.email.as_ref().is_some_and(|own| administrators.iter().any(|it| it == own.as_str()));
    let care = context.caller.role == Role::Care && administrators.is_empty();
    Ok(known && (administers || care))
}

fn carry_out(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    id: &str,
    form: &DecideOwner,
) -> Result<OwnerDecided, ApiError> {
    let (held, line) = license_by_id(p.tx, id)?.ok_or_else(ApiError::not_found)?;
    if !decides(p.tx, context, &line.end_customer)? {
        let seen = context.access(p.tx, Kind::License, id)?.is_some();
        let forbidden = || ApiError::forbidden("an administrator of the customer's site decides");
        return Err(if seen { forbidden() } else { ApiError::not_found() });
    }
    let sql = "SELECT standing, released FROM license_owner WHERE license_id = $1";
    let owned = p.tx.query_one(sql, values![id])?;
    let standing = owned.as_ref().map(|row| row.string(0)).transpose()?;
    let is_attended = standing.is_some_and(|standing| standing != Standing::Unattended.as_str());
    let is_absent = match (&held.owner, form.decision) {
        // There is nothing to confirm for an owner who has not left.
        (_, Decision::Confirm) | (None, _) => false,
        (Some(owner), _) => absence::is_absent(p.tx, owner, context.today())?,
    };
    if is_attended && !is_absent {
        let error = ApiError::new(ErrorCode::LicenseAttended, "its owner has not left");
        return Err(error.with("serial", &line.serial_number));
    }
    let released = owned.map_or(Ok(true), |row| row.bool(1))?;
    let owner = match form.decision {
        Decision::TakeOver if context.caller.role != Role::Care => context.caller.account_id.clone(),
        Decision::HandOver => colleague(p.tx, "to", form.to.as_deref(), &line.end_customer)?,
        Decision::Confirm if !released => {
            let owner = held.owner.clone().ok_or_else(ApiError::not_found)?;
            // From now on this owner needs nothing that leads to the site.
            let sql = "UPDATE license_owner SET tied = 0, standing = 'owner', unattended_since = NULL WHERE license_id = $1";
            p.tx.execute(sql, values![id])?;
            p.touch(&line.entitlement_id);
            owner
        }
        Decision::TakeOver | Decision::Confirm => {
            return Err(ApiError::invalid_fields(vec![FieldError::new("decision", "unknown-choice")]));
        }
    };
    let event = Event { license_id: id, event: "transferred", acting_site: None, before: None, after: None };
    history::record(p.tx, context, &event)?;
    if form.decision != Decision::Confirm {
        set_owner(p, id, &line.entitlement_id, Some(&owner))?;
    }
    let by = by_id(p.tx, &context.caller.account_id)?;
    let (actor, word) = (
        Some(context.caller.account_id.as_str()),
        match form.decision {
            Decision::TakeOver => "license.taken-over",
            Decision::HandOver => "license.handed-over",
            Decision::Confirm => "license.owner-confirmed",
        },
    );
    tell(
        p,
        &Told { held: &held, line: &line, owner: &owner, actor, word, person: notices::person(by.as_ref()) },
    )?;
    let account = by_id(p.tx, &owner)?.ok_or_else(ApiError::not_found)?;
    Ok(OwnerDecided {
        license_id: id.to_owned(),
        owner_name: accounts::name_of(&account.profile),
        owner_email: account.email,
    })
}

/// The account of somebody of the site, whom a field of a form names.
///
/// # Errors
/// `invalid-fields`: no e-mail, or no member of the site with an account.
pub(super) fn colleague(
    tx: &mut Tx<'_>,
    field: &str,
    typed: Option<&str>,
    support_id: &str,
) -> Result<String, ApiError> {
    let mut findings = FieldErrors::default();
    let Some(email) = findings.email(field, typed.unwrap_or_default()) else {
        return Err(ApiError::invalid_fields(findings.0));
    };
    let sql = "SELECT a.id FROM account a JOIN member_source m ON m.email = a.email \
               WHERE m.support_id = $1 AND a.email = $2 AND a.confirmed_at IS NOT NULL";
    let row = tx.query_one(sql, values![support_id, email.as_str()])?;
    let unknown = || ApiError::invalid_fields(vec![FieldError::new(field, "unknown-choice")]);
    Ok(row.ok_or_else(unknown)?.string(0)?)
}

/// Gives all licenses that an account owns for a site, or those that have no owner, another owner: for each the history and
/// the audit trail, for all of them one mail to the owner before, to the owner now and to the administrators, but not to
/// whoever decided. Returns how many.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(super) fn transfer_all(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    from: Option<&str>,
    to: &str,
) -> Result<usize, Error> {
    let sql = "SELECT l.id, l.entitlement_id, l.serial_number FROM sales_order o \
               CROSS JOIN order_line e ON e.order_number = o.order_number \
               CROSS JOIN license l ON l.entitlement_id = e.order_number || '-' || e.line \
               LEFT JOIN license_owner w ON w.license_id = l.id \
               WHERE o.end_customer = $1 AND l.state IS NULL AND COALESCE(w.account_id, '') = $2 ORDER BY l.id";
    let rows = p.tx.query(sql, values![support_id, from.unwrap_or_default()])?;
    let actor = context.caller.account_id.as_str();
    let action = if to == actor { "license.taken-over" } else { "license.handed-over" };
    let mut licenses = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, serial) = (row.text(0)?, row.text(2)?);
        let event =
            Event { license_id: id, event: "transferred", acting_site: None, before: None, after: None };
        history::record(p.tx, context, &event)?;
        set_owner(p, id, row.text(1)?, Some(to))?;
        let detail = format!("{serial} {} {to}", from.unwrap_or("-"));
        let deed = audit::Deed { actor: Some(actor), action, kind: "license", id, detail: Some(&detail) };
        notices::record_owner(p.tx, p.now, &deed, from, to)?;
        licenses.push(id);
    }
    if licenses.is_empty() {
        return Ok(0);
    }
    let by = by_id(p.tx, actor)?;
    let owner = by_id(p.tx, to)?;
    let before = from.map(|from| by_id(p.tx, from)).transpose()?.flatten();
    let notice =
        Notice::new(About::Transferred, notices::person(by.as_ref()), notices::items(p.tx, &licenses)?)
            .with_other(notices::person(owner.as_ref()));
    let mut except: Vec<String> = by.into_iter().map(|by| by.email).collect();
    for account in before.into_iter().chain(owner) {
        if !except.contains(&account.email) {
            notices::to_address(p, &account.email, &notice)?;
            except.push(account.email);
        }
    }
    let except: Vec<&str> = except.iter().map(String::as_str).collect();
    notices::to_administrators(p, support_id, &except, &notice)?;
    Ok(licenses.len())
}

/// A decision that was carried out.
struct Told<'a> {
    held: &'a Held,
    line: &'a OrderLine,
    owner: &'a str,
    /// The account that decided; none at the command line.
    actor: Option<&'a str>,
    /// What is written into the audit trail.
    word: &'a str,
    /// Who decided, for mails.
    person: String,
}

/// Writes it into the audit trail, and tells the owner before, the owner now and the site's administrators, but whoever
/// decided.
fn tell(p: &mut Publisher<'_, '_>, told: &Told<'_>) -> Result<(), Error> {
    let id = told.held.license_id.as_str();
    let before = told.held.owner.as_deref().unwrap_or("-");
    let detail = format!("{} {before} {}", told.line.serial_number, told.owner);
    let deed =
        audit::Deed { actor: told.actor, action: told.word, kind: "license", id, detail: Some(&detail) };
    notices::record_owner(p.tx, p.now, &deed, told.held.owner.as_deref(), told.owner)?;
    let owner = by_id(p.tx, told.owner)?;
    let items = notices::items(p.tx, &[id])?;
    let notice = Notice::new(About::Transferred, told.person.clone(), items)
        .with_other(notices::person(owner.as_ref()));
    let mut except: Vec<String> = Vec::new();
    if let Some(actor) = told.actor {
        except.extend(by_id(p.tx, actor)?.map(|account| account.email));
    }
    let before = told.held.owner.as_deref().map(|before| by_id(p.tx, before)).transpose()?.flatten();
    for account in before.into_iter().chain(owner) {
        if !except.contains(&account.email) {
            notices::to_address(p, &account.email, &notice)?;
            except.push(account.email);
        }
    }
    let except: Vec<&str> = except.iter().map(String::as_str).collect();
    notices::to_administrators(p, &told.line.end_customer, &except, &notice)
}

/// Why a license was not transferred.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// None of that name.
    #[error("there is no license with this serial number or id")]
    Unknown,
    /// Several licenses have the serial number.
    #[error("several licenses have this serial number: name one of {}", .0.join(", "))]
    Several(Vec<String>),
    /// The e-mail has none.
    #[error("there is no confirmed account with this e-mail address")]
    NoAccount,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Gives a license (its serial number, or its id) another owner, whoever it is: an operator at the command line decides.
/// `person` is who the mails say it was.
///
/// # Errors
/// Where the license or the account can't be told, or what the database says.
pub fn transfer(
    p: &mut Publisher<'_, '_>,
    license: &str,
    to: &Email,
    person: &str,
) -> Result<String, TransferError> {
    let sql = "SELECT id FROM license WHERE (serial_number = $1 OR id = $1) AND state IS NULL ORDER BY id";
    let ids: Vec<String> =
        p.tx.query(sql, values![license])?.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?;
    let id = match ids.as_slice() {
        [] => return Err(TransferError::Unknown),
        [id] => id.clone(),
        _ => return Err(TransferError::Several(ids)),
    };
    let (held, line) = license_by_id(p.tx, &id)?.ok_or(TransferError::Unknown)?;
    let owner = accounts::by_email(p.tx, to.as_str())?.ok_or(TransferError::NoAccount)?.id;
    set_owner(p, &id, &line.entitlement_id, Some(&owner))?;
    let (actor, word, person) = (None, "license.transferred", person.to_owned());
    tell(p, &Told { held: &held, line: &line, owner: &owner, actor, word, person })?;
    Ok(id)
}
