//! Who belongs to a site, with which role and level, and changing both.

use super::{
    invitations, level_of, named_level, require_administrator, require_level, role_of, tell_of_care,
};
use crate::core::audit::{self, Deed as Recorded};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::json::from_json;
use crate::core::mail::{About, Notice};
use crate::records::rights::reassess_person;
use crate::records::{Publisher, accounts, notices, site_members};
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use licet_domain::flex::{Deed, Level};
use licet_domain::site_role::may_lose_administrator;
use licet_domain::{Email, Scope, SiteRole};
use licet_protocol::flex::{NameLevel, SiteUser, SiteUsers};
use licet_protocol::site::{MemberSource, MySite, MySites, Person, SetRole};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use std::collections::BTreeSet;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Administrators that the list of one's own sites names.
const MAX_NAMED: usize = 20;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(mine)).routes(routes!(list, name)).routes(routes!(change_role))
}

/// The sites that the account belongs to, by name.
#[utoipa::path(
    get, path = "/api/v1/sites", tag = "sites", security(("bearer" = [])),
    responses(CommonErrors, (status = 200, body = MySites))
)]
async fn mine(State(state): State<AppState>, caller: Caller) -> Result<axum::Json<MySites>, ApiError> {
    let found = read_tx(&state, caller, |tx, context| {
        let member = |scope: &str| scope.strip_prefix("member:").map(str::to_owned);
        let mut sites = Vec::new();
        for support_id in context.scopes().filter_map(member).collect::<BTreeSet<_>>() {
            sites.extend(my_site(tx, context, support_id)?);
        }
        sites.sort_by(|a, b| (&a.name, &a.support_id).cmp(&(&b.name, &b.support_id)));
        Ok(MySites { sites })
    });
    found.await.map(axum::Json)
}

fn my_site(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: String,
) -> Result<Option<MySite>, Error> {
    let row = tx.query_one("SELECT name, address FROM site WHERE support_id = $1", values![&support_id])?;
    let (Some(row), Some(role)) = (row, role_of(tx, context, &support_id)?) else { return Ok(None) };
    let sql = "SELECT customer_number FROM site_number WHERE support_id = $1 ORDER BY customer_number";
    let numbers = tx.query(sql, values![&support_id])?;
    let level = super::of(tx, context, &support_id)?;
    let mut administrators = Vec::new();
    for email in site_members::administrators(tx, &support_id)?.into_iter().take(MAX_NAMED) {
        let account = accounts::by_email(tx, &email)?;
        let name = account.map(|account| accounts::name_of(&account.profile)).unwrap_or_default();
        administrators.push(Person { email, name });
    }
    let invites = level.is_some_and(|level| level.may(Deed::CreateAccounts));
    Ok(Some(MySite {
        name: row.string(0)?,
        address: from_json(&row, 1)?,
        customer_numbers: numbers.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?,
        role,
        level,
        administrators,
        members: site_members::all(tx, &support_id)?.len(),
        invitations: if invites { invitations::open(tx, context.now, &support_id)?.len() } else { 0 },
        support_id,
    }))
}

/// The people of a site by e-mail, with roles and levels, and the invitations that wait for an answer.
#[utoipa::path(
    get, path = "/api/v1/sites/{support_id}/users", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = SiteUsers),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users; `forbidden`: customer care, where the site has an administrator"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
) -> Result<axum::Json<SiteUsers>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        require_level(tx, context, &support_id, Deed::NameUsers)?;
        Ok(users(tx, context, &support_id)?)
    });
    found.await.map(axum::Json)
}

fn users(tx: &mut Tx<'_>, context: &RequestContext<'_>, support_id: &str) -> Result<SiteUsers, Error> {
    let mut users = Vec::new();
    for email in site_members::all(tx, support_id)? {
        users.push(user(tx, support_id, email)?);
    }
    Ok(SiteUsers { users, invitations: invitations::open(tx, context.now, support_id)? })
}

fn user(tx: &mut Tx<'_>, support_id: &str, email: String) -> Result<SiteUser, Error> {
    let role = site_members::role(tx, support_id, &email)?.unwrap_or(SiteRole::Member);
    let sql = "SELECT id, profile, last_sign_in_month FROM account \
               WHERE email = $1 AND confirmed_at IS NOT NULL AND deleted_at IS NULL";
    let account = tx.query_one(sql, values![&email])?;
    let (mut name, mut last_sign_in, mut owns) = (None, None, 0);
    if let Some(row) = &account {
        name = Some(accounts::name_in(row.text(1)?)).filter(|name| !name.is_empty());
        last_sign_in = row.opt_string(2)?;
        owns = owned(tx, support_id, row.text(0)?)?;
    }
    Ok(SiteUser {
        name,
        level: level_of(tx, support_id, &email)?.unwrap_or(Level::Contract),
        named: named_level(tx, support_id, &email)?.is_some(),
        administrator: role == SiteRole::Administrator,
        has_account: account.is_some(),
        role,
        role_set: site_members::set_role_of(tx, support_id, &email)?.is_some(),
        sources: sources(tx, support_id, &email)?,
        last_sign_in,
        owns,
        email,
    })
}

/// How many licenses of a site an account owns.
fn owned(tx: &mut Tx<'_>, support_id: &str, account_id: &str) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
               JOIN license l ON l.id = w.license_id \
               WHERE w.account_id = $2 AND o.end_customer = $1 AND l.state IS NULL";
    tx.query_one(sql, values![support_id, account_id])?.map_or(Ok(0), |row| row.int(0))
}

fn sources(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Vec<MemberSource>, Error> {
    let sql = "SELECT source FROM member_source WHERE support_id = $1 AND email = $2";
    let mut found = BTreeSet::new();
    for row in tx.query(sql, values![support_id, email])? {
        found.insert(match row.text(0)?.split_once(':') {
            Some(("order", _)) => MemberSource::Order,
            Some(_) => MemberSource::Request,
            None if row.text(0)? == crate::records::source::SITE => MemberSource::Record,
            None => MemberSource::Invitation,
        });
    }
    Ok(found.into_iter().collect())
}

/// A member of the site that a form names.
///
/// # Errors
/// `invalid-fields`: no e-mail, or nobody who belongs to the site.
pub(crate) fn member(tx: &mut Tx<'_>, support_id: &str, field: &str, typed: &str) -> Result<Email, ApiError> {
    let mut errors = FieldErrors::default();
    let Some(email) = errors.email(field, typed) else { return Err(ApiError::invalid_fields(errors.0)) };
    if site_members::is_member(tx, support_id, email.as_str())? {
        Ok(email)
    } else {
        Err(ApiError::invalid_fields(vec![FieldError::new(field, "unknown-choice")]))
    }
}

/// Names the level of somebody who belongs to the site.
#[utoipa::path(
    put, path = "/api/v1/sites/{support_id}/users", tag = "sites", security(("bearer" = [])), request_body = NameLevel,
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = SiteUsers, description = "All of them, after it"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users; `forbidden`: customer care, where the site has an administrator"),
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
    let done = write_tx(&state, caller, None, move |p, context| {
        require_level(p.tx, context, &support_id, Deed::NameUsers)?;
        let email = member(p.tx, &support_id, "email", &form.email)?;
        set_level(p.tx, context, &support_id, &email, form.level)?;
        tell_of_care(p, context, &support_id, About::CareNamed, &email)?;
        Ok(users(p.tx, context, &support_id)?)
    });
    done.await.map(axum::Json)
}

fn set_level(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    level: Option<Level>,
) -> Result<(), Error> {
    let by = &context.caller.account_id;
    let before = level_of(tx, support_id, email.as_str())?.map(Level::as_str);
    write_level(tx, context.now, support_id, email, level, by)?;
    let after = level_of(tx, support_id, email.as_str())?.map(Level::as_str);
    let detail = format!("{email} {}", level.map_or("-", Level::as_str));
    let deed = Recorded {
        actor: Some(by),
        action: "site.level-named",
        kind: "site",
        id: support_id,
        detail: Some(&detail),
    };
    audit::record_change(tx, context.now, &deed, &audit::Change { before, after, ..Default::default() })
}

/// Writes the level of somebody; none: as follows from their role.
pub(super) fn write_level(
    tx: &mut Tx<'_>,
    now: chrono::DateTime<chrono::Utc>,
    support_id: &str,
    email: &Email,
    level: Option<Level>,
    by: &str,
) -> Result<(), Error> {
    match level {
        Some(level) => {
            let sql = "INSERT INTO site_level (support_id, email, level, named_by, named_at) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT (support_id, email) DO UPDATE SET level = excluded.level, \
                       named_by = excluded.named_by, named_at = excluded.named_at";
            tx.execute(sql, values![support_id, email.as_str(), level.as_str(), by, now])?;
        }
        None => {
            let sql = "DELETE FROM site_level WHERE support_id = $1 AND email = $2";
            tx.execute(sql, values![support_id, email.as_str()])?;
        }
    }
    Ok(())
}

/// Sets the role of somebody who belongs to the site, or lets that of the vendor's record count again.
#[utoipa::path(
    put, path = "/api/v1/sites/{support_id}/roles", tag = "sites", security(("bearer" = [])), request_body = SetRole,
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = SiteUsers, description = "All of them, after it; none, where the caller may not see them any more"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for administrators; for customer care, where there is none"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 409, body = ErrorBody, description = "`last-administrator`: name another one first"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: nobody who belongs to the site"),
    )
)]
async fn change_role(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Json(form): Json<SetRole>,
) -> Result<axum::Json<SiteUsers>, ApiError> {
    let done = write_tx(&state, caller, None, move |p, context| {
        require_administrator(p.tx, context, &support_id)?;
        let email = member(p.tx, &support_id, "email", &form.email)?;
        let before = site_members::role(p.tx, &support_id, email.as_str())?;
        set_role(p, context, &support_id, &email, form.role)?;
        let after = site_members::role(p.tx, &support_id, email.as_str())?;
        if before == Some(SiteRole::Administrator) && after != before {
            require_another_administrator(p.tx, &support_id, &email)?;
        }
        if let (true, Some(role)) = (before != after, after) {
            tell_role(p, context, &support_id, &email, role)?;
        }
        // Whoever has just given up being administrator may be no super user any more.
        match require_level(p.tx, context, &support_id, Deed::NameUsers) {
            Ok(()) => Ok(users(p.tx, context, &support_id)?),
            Err(_) => Ok(SiteUsers { users: Vec::new(), invitations: Vec::new() }),
        }
    });
    done.await.map(axum::Json)
}

/// Sets a role, and records it.
fn set_role(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    role: Option<SiteRole>,
) -> Result<(), Error> {
    let by = &context.caller.account_id;
    let before = site_members::role(p.tx, support_id, email.as_str())?;
    site_members::set_role(p, support_id, email, role, by)?;
    let after = site_members::role(p.tx, support_id, email.as_str())?;
    reassess_person(p, support_id, email)?;
    let detail = format!("{email} {}", role.map_or("-", SiteRole::as_str));
    let deed = Recorded {
        actor: Some(by),
        action: "site.role-set",
        kind: "site",
        id: support_id,
        detail: Some(&detail),
    };
    let [before, after] = [before, after].map(|role| role.map(SiteRole::as_str));
    audit::record_change(p.tx, context.now, &deed, &audit::Change { before, after, ..Default::default() })
}

/// Makes a member an administrator, before the last one goes, and tells those whom it concerns.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn make_administrator(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
) -> Result<(), Error> {
    let administrator = SiteRole::Administrator;
    if site_members::role(p.tx, support_id, email.as_str())? == Some(administrator) {
        return Ok(());
    }
    set_role(p, context, support_id, email, Some(administrator))?;
    tell_role(p, context, support_id, email, administrator)
}

/// Refuses what left a site with members and without an administrator; `left` is who is none any more.
pub(crate) fn require_another_administrator(
    tx: &mut Tx<'_>,
    support_id: &str,
    left: &Email,
) -> Result<(), ApiError> {
    let administrators = site_members::administrators(tx, support_id)?;
    let others = site_members::all(tx, support_id)?.iter().filter(|email| *email != left.as_str()).count();
    let remaining = administrators.iter().filter(|email| *email != left.as_str()).count();
    if may_lose_administrator(remaining, others) {
        Ok(())
    } else {
        Err(ApiError::new(ErrorCode::LastAdministrator, "name another administrator of the site first"))
    }
}

/// Tells whom it concerns, and the administrators, of a role that was changed; not who changed it.
fn tell_role(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    role: SiteRole,
) -> Result<(), Error> {
    let about = match role {
        SiteRole::Administrator => About::RoleAdministrator,
        SiteRole::Member => About::RoleMember,
        SiteRole::Viewer => About::RoleViewer,
    };
    tell(p, context, support_id, email, about)
}

/// Tells whom it concerns, and the administrators, what was done with a membership; not who did it.
pub(crate) fn tell(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    about: About,
) -> Result<(), Error> {
    let by = accounts::by_id(p.tx, &context.caller.account_id)?;
    let own = by.as_ref().map(|by| by.email.clone()).unwrap_or_default();
    let account = accounts::by_email(p.tx, email.as_str())?;
    let other = account.as_ref().map_or_else(|| email.to_string(), |_| notices::person(account.as_ref()));
    let notice = Notice::new(about, notices::person(by.as_ref()), Vec::new()).with_other(other);
    let notice = notices::at_site(p.tx, support_id, &notice)?;
    if email.as_str() != own {
        notices::to_address(p, email.as_str(), &notice)?;
    }
    notices::to_administrators(p, support_id, &[own.as_str(), email.as_str()], &notice)
}

/// Whether the account belongs to the site; for routes of one's own membership.
pub(super) fn belongs(context: &RequestContext<'_>, support_id: &str) -> bool {
    context.holds(&Scope::MemberOf(support_id.to_owned()))
}
