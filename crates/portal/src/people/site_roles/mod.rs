//! The users of a customer's site and their levels: who draws down, who looks after what was drawn, who names the others,
//! registers in bulk and makes accounts for colleagues. What each level may do is in `licet_domain::flex`.
//!
//! Levels say what may be *done*. What is seen is a matter of `licet_domain::visibility` alone.

mod invitations;

pub(crate) use invitations::{note_accepted, typed_name};

use crate::core::audit::{self, Deed as Noted};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::ids::new_id;
use crate::core::mail::{About, Notice};
use crate::records::rights::join_site;
use crate::records::{Publisher, accounts, notices, publishing, source};
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::StatusCode;
use licet_domain::flex::{Deed, Level, Standing, level};
use licet_domain::{Email, Scope};
use licet_protocol::account::{AnswerByMail, Profile};
use licet_protocol::flex::{NameLevel, NewColleague, SiteUser, SiteUsers};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use std::collections::BTreeSet;
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of a site's users.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, name)).routes(routes!(invite)).merge(invitations::routes())
}

fn named(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<Level>, Error> {
    let sql = "SELECT level FROM site_level WHERE support_id = $1 AND email = $2";
    let row = tx.query_one(sql, values![support_id, email])?;
    Ok(row.map(|row| row.string(0)).transpose()?.and_then(|word| Level::parse(&word)))
}

fn administers(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM site_person WHERE support_id = $1 AND email = $2 AND role = 'administrator'";
    Ok(tx.query_one(sql, values![support_id, email])?.is_some())
}

/// The level of the account at a site; none: it does not belong to it.
///
/// # Errors
/// What the database says.
pub(crate) fn of(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<Option<Level>, Error> {
    let Some(email) = &context.caller.email else { return Ok(None) };
    let standing = if administers(tx, support_id, email.as_str())? {
        Standing::Administrator
    } else if context.holds(&Scope::MemberOf(support_id.to_owned())) {
        Standing::Member
    } else {
        Standing::Outsider
    };
    Ok(level(named(tx, support_id, email.as_str())?, standing))
}

/// What is said to whoever may not.
pub(crate) fn too_low() -> ApiError {
    ApiError::new(
        ErrorCode::LevelTooLow,
        "the level of this account at the customer's site does not allow this",
    )
}

/// Refuses whoever may not do it at this site.
///
/// # Errors
/// `level-too-low`.
pub(crate) fn require(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    deed: Deed,
) -> Result<Level, ApiError> {
    of(tx, context, support_id)?.filter(|level| level.may(deed)).ok_or_else(too_low)
}

/// Who may name users: super users; and customer care, where the site has no administrator.
fn may_name(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    deed: Deed,
) -> Result<(), ApiError> {
    let known = tx.query_one("SELECT 1 FROM site WHERE support_id = $1", values![support_id])?.is_some();
    let care = is_care(context);
    if known
        && care
        && !notices::administrators(tx, support_id)?.is_empty()
        && of(tx, context, support_id)?.is_none()
    {
        return Err(ApiError::forbidden("the site has an administrator, who decides about its people"));
    }
    // A site that the account doesn't belong to is not told apart from one that isn't there.
    if !known || (!care && of(tx, context, support_id)?.is_none()) {
        return Err(ApiError::not_found());
    }
    if care { Ok(()) } else { require(tx, context, support_id, deed).map(drop) }
}

fn is_care(context: &RequestContext<'_>) -> bool {
    context.caller.role == Role::Care
}

/// Tells the people of a site what customer care did there.
fn tell(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    about: About,
    whom: &Email,
) -> Result<(), Error> {
    if !is_care(context) {
        return Ok(());
    }
    let person = notices::person(accounts::by_id(tx, &context.caller.account_id)?.as_ref());
    let notice = Notice::new(about, person, Vec::new()).with_other(whom.to_string());
    notices::to_site(tx, context.now, support_id, &[], &notice)
}

/// The people of a site and their levels, by e-mail.
#[utoipa::path(
    get, path = "/api/v1/sites/{support_id}/users", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = SiteUsers),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users and customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
) -> Result<axum::Json<SiteUsers>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        may_name(tx, context, &support_id, Deed::NameUsers)?;
        users(tx, &support_id)
    });
    found.await.map(axum::Json)
}

fn members(tx: &mut Tx<'_>, support_id: &str) -> Result<BTreeSet<String>, Error> {
    let sql = "SELECT DISTINCT email FROM member_source WHERE support_id = $1";
    tx.query(sql, values![support_id])?.iter().map(|row| row.string(0)).collect()
}

fn users(tx: &mut Tx<'_>, support_id: &str) -> Result<SiteUsers, ApiError> {
    let mut users = Vec::new();
    for email in members(tx, support_id)? {
        let administrator = administers(tx, support_id, &email)?;
        let standing = if administrator { Standing::Administrator } else { Standing::Member };
        let explicit = named(tx, support_id, &email)?;
        let sql = "SELECT profile FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
        let profile = tx.query_one(sql, values![&email])?.map(|row| row.string(0)).transpose()?;
        // Whoever typed an address of somebody outside learns nothing of them until they accept.
        let typed = invitations::typed_name(tx, support_id, &email)?;
        let has_account = profile.is_some() && typed.is_none();
        let name = typed.or_else(|| profile.as_deref().map(accounts::name_in));
        users.push(SiteUser {
            name: name.filter(|name| !name.is_empty()),
            level: level(explicit, standing).unwrap_or(Level::Contract),
            named: explicit.is_some(),
            administrator,
            has_account,
            email,
        });
    }
    Ok(SiteUsers { users })
}

/// Names the level of somebody who belongs to the site.
#[utoipa::path(
    put, path = "/api/v1/sites/{support_id}/users", tag = "sites", security(("bearer" = [])), request_body = NameLevel,
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = SiteUsers, description = "All of them, after it"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users and customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: nobody who belongs to the site"),
    )
)]
async fn name(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Json(form): Json<NameLevel>,
) -> Result<axum::Json<SiteUsers>, ApiError> {
    let done = crate::request::unit_of_work::write_tx(&state, caller, None, move |p, context| {
        may_name(p.tx, context, &support_id, Deed::NameUsers)?;
        let mut findings = FieldErrors::default();
        let Some(email) = findings.email("email", &form.email) else {
            return Err(ApiError::invalid_fields(findings.0));
        };
        if !members(p.tx, &support_id)?.contains(email.as_str()) {
            return Err(ApiError::invalid_fields(vec![FieldError::new("email", "unknown-choice")]));
        }
        set(p.tx, context, &support_id, &email, form.level)?;
        tell(p.tx, context, &support_id, About::CareNamed, &email)?;
        users(p.tx, &support_id)
    });
    done.await.map(axum::Json)
}

fn set(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    level: Option<Level>,
) -> Result<(), Error> {
    let by = &context.caller.account_id;
    match level {
        Some(level) => {
            let sql = "INSERT INTO site_level (support_id, email, level, named_by, named_at) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (support_id, email) DO UPDATE SET level = excluded.level, \
                       named_by = excluded.named_by, named_at = excluded.named_at";
            tx.execute(sql, values![support_id, email.as_str(), level.as_str(), by, context.now])?;
        }
        None => {
            let sql = "DELETE FROM site_level WHERE support_id = $1 AND email = $2";
            tx.execute(sql, values![support_id, email.as_str()])?;
        }
    }
    let detail = format!("{email} {}", level.map_or("-", Level::as_str));
    let deed = Noted {
        actor: Some(by),
        action: "site.level-named",
        kind: "site",
        id: support_id,
        detail: Some(&detail),
    };
    audit::record(tx, context.now, &deed)
}

/// Makes an account for a colleague of the own site. They get a mail with a link to choose a password; whoever has an
/// account already gets the news that they belong to the site. The answer is the same for both.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/accounts", tag = "sites", security(("bearer" = [])),
    request_body = NewColleague, params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, to the colleague"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many mails to this address"),
    )
)]
async fn invite(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Json(form): Json<NewColleague>,
) -> Result<(StatusCode, axum::Json<AnswerByMail>), ApiError> {
    let mut findings = FieldErrors::default();
    let email = findings.email("email", &form.email);
    findings.name("first_name", &form.first_name, 100);
    findings.name("last_name", &form.last_name, 100);
    if form.language.as_ref().is_some_and(|tag| tag.parse::<licet_i18n::Lang>().is_err()) {
        findings.0.push(FieldError::new("language", "unknown-choice"));
    }
    let email = match email {
        Some(email) if findings.0.is_empty() => email,
        _ => return Err(ApiError::invalid_fields(findings.0)),
    };
    crate::request::due_shares::end_due_shares(&state).await?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let (limits, compose) = (Arc::clone(&state.accounts), state.compose);
    let done = state.store.write(move |tx| -> Result<(), ApiError> {
        let context = RequestContext::begin(tx, now, &caller, &runtime, &keys)?;
        may_name(tx, &context, &support_id, Deed::CreateAccounts)?;
        limits.limits.recipient(email.as_str(), &caller.account_id)?;
        publishing(tx, now, compose, |p| add(p, &context, &support_id, &email, form))
    });
    done.await?;
    state.mail.wake();
    Ok((StatusCode::ACCEPTED, axum::Json(AnswerByMail { answer_goes_by: "mail".to_owned() })))
}

fn add(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    form: NewColleague,
) -> Result<(), ApiError> {
    let by = accounts::by_id(p.tx, &context.caller.account_id)?.ok_or_else(ApiError::unauthorized)?;
    let row = p.tx.query_one("SELECT name FROM site WHERE support_id = $1", values![support_id])?;
    let site = row.map_or(Ok(String::new()), |row| row.string(0))?;
    // Customer care settles who belongs to a customer's site: none of its own do.
    let own = "SELECT 1 FROM account WHERE email = $1 AND role <> 'user' AND confirmed_at IS NOT NULL";
    if is_care(context) && p.tx.query_one(own, values![email.as_str()])?.is_some() {
        return Err(ApiError::invalid_fields(vec![FieldError::new("email", "unknown-choice")]));
    }
    if !members(p.tx, support_id)?.contains(email.as_str()) {
        // A super user's word is the approval of a request that was never asked: it stands where those stand.
        let id = new_id(context.now);
        let sql = "INSERT INTO site_request (id, support_id, account_id, email, requested_at, approved_by, approved_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $5)";
        let super_user = &context.caller.account_id;
        p.tx.execute(sql, values![&id, support_id, super_user, email.as_str(), context.now, &by.email])?;
        join_site(p, support_id, email, &source::request(&id))?;
        let (by, detail) = (Some(super_user.as_str()), Some(email.as_str()));
        let deed = Noted { actor: by, action: "site.member-added", kind: "site", id: support_id, detail };
        audit::record(p.tx, context.now, &deed)?;
        tell(p.tx, context, support_id, About::CareAdded, email)?;
    }
    invitations::note(p.tx, context, support_id, email, &form)?;
    if form.level.is_some() {
        set(p.tx, context, support_id, email, form.level)?;
    }
    let profile = Profile {
        first_name: form.first_name,
        last_name: form.last_name,
        company: if by.profile.company.is_empty() { site.clone() } else { by.profile.company.clone() },
        address: by.profile.address.clone(),
        language: form.language.or_else(|| by.profile.language.clone()),
        ..Profile::default()
    };
    Ok(accounts::invite(p.tx, context.now, &by, email, profile, (support_id, &site))?)
}
