//! Invitations to a site: whoever is invited belongs to it once they accept, and not before.
//!
//! Any address can be invited. Whether it has an account, and whose, is nobody's business until its person says yes: by
//! choosing a password, with the link in the mail, or in the app. An invitation can be accepted for 14 days, as long as
//! whoever sent it may still invite there, and until it is withdrawn.

use super::members::{belongs, write_level};
use super::{is_care, level_of, require_administrator, require_level, tell_invited, tell_of_care};
use crate::core::audit::{self, Deed as Recorded};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::limits::Address;
use crate::core::mail::About;
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::people::accounts::{Page, Token};
use crate::records::accounts::{self, Stored};
use crate::records::rights::{join_site, leave_site, welcome};
use crate::records::{Compose, Publisher, notices, publishing, site_members, source};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Row, Tx};
use crate::values;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::flex::{Deed, Level};
use licet_domain::site_role::{INVITATION_DAYS, MAX_OPEN_INVITATIONS};
use licet_domain::{Email, SiteRole};
use licet_i18n::Args;
use licet_protocol::account::{AnswerByMail, LinkToken, Profile};
use licet_protocol::flex::NewColleague;
use licet_protocol::site::{AcceptInvitation, MyInvitation, MyInvitations, SiteInvitation};
use licet_protocol::{ErrorBody, FieldError};
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of invitations.
pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(invite))
        .routes(routes!(withdraw))
        .routes(routes!(resend))
        .routes(routes!(mine))
        .routes(routes!(accept_in_app, decline))
        .routes(routes!(join))
        .route("/join", get(join_page).post(join_pressed))
}

/// An invitation that nobody has accepted, as it is kept.
pub(super) struct Invitation {
    pub(super) support_id: String,
    email: String,
    name: String,
    pub(super) invited_by: String,
    invited_at: DateTime<Utc>,
    role: SiteRole,
    level: Option<Level>,
}

pub(super) const COLUMNS: &str = "support_id, email, name, invited_by, invited_at, role, level";

pub(super) fn invitation(row: &Row) -> Result<Invitation, Error> {
    Ok(Invitation {
        support_id: row.string(0)?,
        email: row.string(1)?,
        name: row.string(2)?,
        invited_by: row.string(3)?,
        invited_at: row.moment(4)?,
        role: row.opt_text(5)?.and_then(SiteRole::parse).unwrap_or(SiteRole::Member),
        level: row.opt_text(6)?.and_then(Level::parse),
    })
}

impl Invitation {
    fn expires_at(&self) -> DateTime<Utc> {
        self.invited_at + TimeDelta::days(INVITATION_DAYS)
    }

    /// Whether it can still be accepted: it isn't too old, and whoever sent it may invite.
    pub(super) fn holds(&self, tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<bool, Error> {
        if now >= self.expires_at() {
            return Ok(false);
        }
        let Some(by) = accounts::by_id(tx, &self.invited_by)?.filter(|by| by.confirmed && !by.locked) else {
            return Ok(false);
        };
        if by.role == Role::Care && site_members::administrators(tx, &self.support_id)?.is_empty() {
            return Ok(true);
        }
        let administers =
            site_members::role(tx, &self.support_id, &by.email)? == Some(SiteRole::Administrator);
        let level = level_of(tx, &self.support_id, &by.email)?;
        let invites = level.is_some_and(|level| level.may(Deed::CreateAccounts));
        Ok(invites && (administers || self.role != SiteRole::Administrator))
    }

    fn on_the_wire(self, tx: &mut Tx<'_>) -> Result<SiteInvitation, Error> {
        let by = accounts::by_id(tx, &self.invited_by)?;
        Ok(SiteInvitation {
            expires_at: self.expires_at(),
            invited_by: notices::person(by.as_ref()),
            email: self.email,
            name: self.name,
            role: self.role,
            level: self.level,
            invited_at: self.invited_at,
        })
    }
}

fn waiting(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<Invitation>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM site_invitation WHERE support_id = $1 AND email = $2 AND accepted_at IS NULL"
    );
    tx.query_one(&sql, values![support_id, email])?.as_ref().map(invitation).transpose()
}

/// The invitation of an e-mail to a site that can be accepted now.
fn standing(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    support_id: &str,
    email: &str,
) -> Result<Option<Invitation>, Error> {
    let Some(found) = waiting(tx, support_id, email)? else { return Ok(None) };
    Ok(if found.holds(tx, now)? { Some(found) } else { None })
}

/// The invitations to a site that can be accepted now, by e-mail.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn open(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    support_id: &str,
) -> Result<Vec<SiteInvitation>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM site_invitation WHERE support_id = $1 AND accepted_at IS NULL ORDER BY email"
    );
    let mut open = Vec::new();
    for row in tx.query(&sql, values![support_id])? {
        let found = invitation(&row)?;
        if found.holds(tx, now)? {
            open.push(found.on_the_wire(tx)?);
        }
    }
    Ok(open)
}

/// Invites a colleague to the own site. They get a mail with a link: to choose a password, or, with an account, to accept.
/// They belong to the site once they do. The answer is the same for both. An invitation that waits is sent again with
/// what this one says.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/accounts", tag = "sites", security(("bearer" = [])),
    request_body = NewColleague, params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, to the colleague"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users; `forbidden`: another role than member is given by administrators"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`; of `email` also: `already-member`, `no-room`: too many wait for an answer"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many mails to this address, or too many invitations"),
    )
)]
async fn invite(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Json(form): Json<NewColleague>,
) -> Result<(StatusCode, axum::Json<AnswerByMail>), ApiError> {
    let mut errors = FieldErrors::default();
    let email = errors.email("email", &form.email);
    errors.name("first_name", &form.first_name, 100);
    errors.name("last_name", &form.last_name, 100);
    if form.language.as_ref().is_some_and(|tag| tag.parse::<licet_i18n::Lang>().is_err()) {
        errors.0.push(FieldError::new("language", "unknown-choice"));
    }
    let email = match email {
        Some(email) if errors.0.is_empty() => email,
        _ => return Err(ApiError::invalid_fields(errors.0)),
    };
    let limits = Arc::clone(&state.accounts);
    let done = write_tx(&state, caller, None, move |p, context| {
        require_level(p.tx, context, &support_id, Deed::CreateAccounts)?;
        if form.role.is_some_and(|role| role != SiteRole::Member) {
            require_administrator(p.tx, context, &support_id)?;
        }
        room_for(p.tx, context, &support_id, &email)?;
        limits.limits.invitation(&context.caller.account_id)?;
        limits.limits.recipient(email.as_str(), &context.caller.account_id)?;
        send(p, context, &support_id, &email, form)?;
        Ok(AnswerByMail { answer_goes_by: "mail".to_owned() })
    });
    Ok((StatusCode::ACCEPTED, axum::Json(done.await?)))
}

/// Refuses an invitation of a member, and one beyond the bound of those that wait.
fn room_for(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
) -> Result<(), ApiError> {
    let refused = |error| Err(ApiError::invalid_fields(vec![error]));
    if site_members::is_member(tx, support_id, email.as_str())? {
        return refused(FieldError::new("email", "already-member"));
    }
    // Customer care settles who belongs to a customer's site: none of its own do.
    let own = "SELECT 1 FROM account WHERE email = $1 AND role <> 'user' AND confirmed_at IS NOT NULL";
    if is_care(context) && tx.query_one(own, values![email.as_str()])?.is_some() {
        return refused(FieldError::new("email", "unknown-choice"));
    }
    let sql = "SELECT COUNT(*) FROM site_invitation WHERE invited_by = $1 AND support_id = $2 \
               AND accepted_at IS NULL AND invited_at > $3 AND email <> $4";
    let since = context.now - TimeDelta::days(INVITATION_DAYS);
    let by = &context.caller.account_id;
    let row = tx.query_one(sql, values![by, support_id, since, email.as_str()])?;
    let waiting = row.map_or(Ok(0), |row| row.int(0))?;
    if usize::try_from(waiting).is_ok_and(|waiting| waiting >= MAX_OPEN_INVITATIONS) {
        return refused(FieldError::new("email", "no-room").with("maximum", MAX_OPEN_INVITATIONS));
    }
    Ok(())
}

/// Keeps an invitation and mails it.
fn send(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    form: NewColleague,
) -> Result<(), ApiError> {
    let by = accounts::by_id(p.tx, &context.caller.account_id)?.ok_or_else(ApiError::unauthorized)?;
    let site = notices::site_name(p.tx, support_id)?;
    let name = format!("{} {}", form.first_name.trim(), form.last_name.trim());
    let sql = "INSERT INTO site_invitation (support_id, email, name, invited_by, invited_at, role, level) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (support_id, email) DO UPDATE SET \
               name = excluded.name, invited_by = excluded.invited_by, invited_at = excluded.invited_at, \
               role = excluded.role, level = excluded.level, accepted_at = NULL";
    let (role, level) = (form.role.map(SiteRole::as_str), form.level.map(Level::as_str));
    p.tx.execute(sql, values![support_id, email.as_str(), name, &by.id, context.now, role, level])?;
    recorded(p.tx, context.now, Some(&by.id), "site.invited", support_id, email.as_str())?;
    tell_of_care(p, context, support_id, About::CareInvited, email)?;
    let profile = Profile {
        first_name: form.first_name,
        last_name: form.last_name,
        company: if by.profile.company.is_empty() { site.clone() } else { by.profile.company.clone() },
        address: by.profile.address.clone(),
        language: form.language.or_else(|| by.profile.language.clone()),
        ..Profile::default()
    };
    accounts::invite(p.tx, context.now, &by, email, profile, (support_id, &site))?;
    Ok(tell_invited(p, &by, support_id, email)?)
}

fn recorded(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    actor: Option<&str>,
    action: &str,
    support_id: &str,
    email: &str,
) -> Result<(), Error> {
    audit::record(tx, now, &Recorded { actor, action, kind: "site", id: support_id, detail: Some(email) })
}

/// Withdraws an invitation that nobody has accepted. Its link no longer works.
#[utoipa::path(
    delete, path = "/api/v1/sites/{support_id}/invitations/{email}", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site"), ("email" = String, Path, description = "Who is invited")),
    responses(
        CommonErrors,
        (status = 204, description = "Withdrawn"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users; `forbidden`: customer care, where the site has an administrator"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to, or no invitation that waits"),
    )
)]
async fn withdraw(
    State(state): State<AppState>,
    caller: Caller,
    Path((support_id, email)): Path<(String, String)>,
) -> Result<StatusCode, ApiError> {
    let done = write_tx(&state, caller, None, move |p, context| {
        require_level(p.tx, context, &support_id, Deed::CreateAccounts)?;
        let found = waiting(p.tx, &support_id, &email.to_lowercase())?.ok_or_else(ApiError::not_found)?;
        forget(p.tx, &found)?;
        let by = Some(context.caller.account_id.as_str());
        recorded(p.tx, context.now, by, "site.invitation-withdrawn", &support_id, &found.email)?;
        Ok(())
    });
    done.await.map(|()| StatusCode::NO_CONTENT)
}

fn forget(tx: &mut Tx<'_>, found: &Invitation) -> Result<(), Error> {
    let sql = "DELETE FROM site_invitation WHERE support_id = $1 AND email = $2 AND accepted_at IS NULL";
    tx.execute(sql, values![&found.support_id, &found.email])?;
    Ok(())
}

/// Mails an invitation once more. It can then be accepted for 14 days again.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/invitations/{email}/resend", tag = "sites", security(("bearer" = [])),
    params(
        ("support_id" = String, Path, description = "The site"),
        ("email" = String, Path, description = "Who is invited"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, to the colleague"),
        (status = 403, body = ErrorBody, description = "`level-too-low`: for super users; `forbidden`: customer care, where the site has an administrator"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to, or no invitation that waits"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many mails to this address, or too many invitations"),
    )
)]
async fn resend(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path((support_id, email)): Path<(String, String)>,
) -> Result<(StatusCode, axum::Json<AnswerByMail>), ApiError> {
    let once = required(&headers, &format!("sites/{support_id}/invitations/{email}/resend"), &())?;
    let limits = Arc::clone(&state.accounts);
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        require_level(p.tx, context, &support_id, Deed::CreateAccounts)?;
        let found = waiting(p.tx, &support_id, &email.to_lowercase())?.ok_or_else(ApiError::not_found)?;
        if found.role != SiteRole::Member {
            require_administrator(p.tx, context, &support_id)?;
        }
        let email = Email::parse(&found.email).map_err(|error| ApiError::internal(&error))?;
        room_for(p.tx, context, &support_id, &email)?;
        limits.limits.invitation(&context.caller.account_id)?;
        limits.limits.recipient(email.as_str(), &context.caller.account_id)?;
        let (first_name, last_name) = found.name.split_once(' ').unwrap_or((found.name.as_str(), ""));
        let form = NewColleague {
            email: found.email.clone(),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            language: None,
            level: found.level,
            role: Some(found.role).filter(|role| *role != SiteRole::Member),
        };
        send(p, context, &support_id, &email, form)?;
        Ok(AnswerByMail { answer_goes_by: "mail".to_owned() })
    });
    Ok((StatusCode::ACCEPTED, axum::Json(done.await?)))
}

/// The invitations to sites that wait for this account's answer.
#[utoipa::path(
    get, path = "/api/v1/account/invitations", tag = "sites", security(("bearer" = [])),
    responses(CommonErrors, (status = 200, body = MyInvitations))
)]
async fn mine(State(state): State<AppState>, caller: Caller) -> Result<axum::Json<MyInvitations>, ApiError> {
    let found = read_tx(&state, caller, |tx, context| {
        let Some(email) = &context.caller.email else {
            return Ok(MyInvitations { invitations: Vec::new() });
        };
        let sql = format!("SELECT {COLUMNS} FROM site_invitation WHERE email = $1 AND accepted_at IS NULL");
        let mut invitations = Vec::new();
        for row in tx.query(&sql, values![email.as_str()])? {
            let found = invitation(&row)?;
            if found.holds(tx, context.now)? {
                let by = accounts::by_id(tx, &found.invited_by)?;
                invitations.push(MyInvitation {
                    site_name: notices::site_name(tx, &found.support_id)?,
                    role: found.role,
                    invited_by: notices::person(by.as_ref()),
                    expires_at: found.expires_at(),
                    support_id: found.support_id,
                });
            }
        }
        invitations.sort_by(|a, b| a.site_name.cmp(&b.site_name));
        Ok(MyInvitations { invitations })
    });
    found.await.map(axum::Json)
}

/// Accepts an invitation to a site: from now on the account belongs to it.
#[utoipa::path(
    post, path = "/api/v1/account/invitations/{support_id}", tag = "sites", security(("bearer" = [])),
    request_body = AcceptInvitation,
    params(
        ("support_id" = String, Path, description = "The site"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 204, description = "The account belongs to the site"),
        (status = 404, body = ErrorBody, description = "`not-found`: no invitation to it that can be accepted"),
    )
)]
async fn accept_in_app(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(support_id): Path<String>,
    Json(form): Json<AcceptInvitation>,
) -> Result<StatusCode, ApiError> {
    let once = required(&headers, &format!("account/invitations/{support_id}"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        let account =
            accounts::by_id(p.tx, &context.caller.account_id)?.ok_or_else(ApiError::unauthorized)?;
        let accepted = context.caller.email.is_some() && accept(p, &support_id, &account)?;
        if accepted || belongs(context, &support_id) { Ok(()) } else { Err(ApiError::not_found()) }
    });
    done.await.map(|()| StatusCode::NO_CONTENT)
}

/// Declines an invitation to a site.
#[utoipa::path(
    delete, path = "/api/v1/account/invitations/{support_id}", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 204, description = "Declined"),
        (status = 404, body = ErrorBody, description = "`not-found`: no invitation to it that waits"),
    )
)]
async fn decline(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
) -> Result<StatusCode, ApiError> {
    let done = write_tx(&state, caller, None, move |p, context| {
        let own = context.caller.email.as_ref().ok_or_else(ApiError::not_found)?;
        let found = waiting(p.tx, &support_id, own.as_str())?.ok_or_else(ApiError::not_found)?;
        forget(p.tx, &found)?;
        let by = Some(context.caller.account_id.as_str());
        Ok(recorded(p.tx, context.now, by, "site.invitation-declined", &support_id, &found.email)?)
    });
    done.await.map(|()| StatusCode::NO_CONTENT)
}

/// Makes an account a member of the site that it was invited to, as the invitation says. Returns `false` where there is
/// none that can be accepted.
fn accept(p: &mut Publisher<'_, '_>, support_id: &str, account: &Stored) -> Result<bool, Error> {
    let Some(found) = standing(p.tx, p.now, support_id, &account.email)? else { return Ok(false) };
    let Ok(email) = Email::parse(&account.email) else { return Ok(false) };
    let sql = "UPDATE site_invitation SET accepted_at = $3 WHERE support_id = $1 AND email = $2";
    p.tx.execute(sql, values![support_id, email.as_str(), p.now])?;
    recorded(p.tx, p.now, Some(&account.id), "site.invitation-accepted", support_id, email.as_str())?;
    join_site(p, support_id, &email, source::INVITATION)?;
    if found.role != SiteRole::Member {
        site_members::set_role(p, support_id, &email, Some(found.role), &found.invited_by)?;
    }
    if found.level.is_some() {
        write_level(p.tx, p.now, support_id, &email, found.level, &found.invited_by)?;
    }
    let by = accounts::by_id(p.tx, &found.invited_by)?;
    welcome(p, support_id, &email, by.is_some_and(|by| by.role == Role::Care))?;
    Ok(true)
}

/// Accepts the invitation to a site for an account that proved to read its mailbox, in a transaction that publishes
/// nothing else. Returns `false` where there is none that can be accepted.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn accept_by_link(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    support_id: &str,
    account: &Stored,
) -> Result<bool, Error> {
    publishing(tx, now, compose, |p| accept(p, support_id, account))
}

/// Accepts an invitation to a site, with the token of a mail.
#[utoipa::path(
    post, path = "/api/v1/sites/join", tag = "sites", request_body = LinkToken,
    responses(
        (status = 204, description = "Accepted: the account belongs to the site"),
        (status = 410, body = ErrorBody, description = "`link-expired`: used, withdrawn, older than 14 days, or whoever sent it may invite no longer"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn join(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<LinkToken>,
) -> Result<StatusCode, ApiError> {
    join_by_link(&state, address, form.token.0).await.map(|()| StatusCode::NO_CONTENT)
}

async fn join_by_link(state: &AppState, address: Address, token: String) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let (now, compose) = (state.clock.now(), state.compose);
    let work = move |tx: &mut Tx<'_>| -> Result<bool, Error> {
        let Some((link, support_id)) = linked(tx, now, &token)? else { return Ok(false) };
        let Some(account) = accounts::by_id(tx, &link.account_id)? else { return Ok(false) };
        use_up(tx, now, &link)?;
        accept_by_link(tx, now, compose, &support_id, &account)
    };
    let accepted = state.store.write(work).await?;
    state.mail.wake();
    if accepted { Ok(()) } else { Err(ApiError::link_expired()) }
}

/// The link that a token stands for, and to which site it leads.
fn linked(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<Option<(Link, String)>, Error> {
    let link = find_link(tx, now, token)?.filter(|link| link.purpose == LinkPurpose::JoinSite);
    Ok(link.and_then(|link| link.subject.clone().map(|support_id| (link, support_id))))
}

async fn join_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    let (now, looked_up) = (state.clock.now(), token.clone());
    let found = state.store.read(move |tx| -> Result<Option<String>, Error> {
        let Some((link, support_id)) = linked(tx, now, &looked_up)? else { return Ok(None) };
        let Some(account) = accounts::by_id(tx, &link.account_id)? else { return Ok(None) };
        match standing(tx, now, &support_id, &account.email)? {
            Some(_) => notices::site_name(tx, &support_id).map(Some),
            None => Ok(None),
        }
    });
    match found.await {
        Ok(Some(site)) => page.button_form("join", "/join", &token, &Args::new().with("site", site.as_str())),
        Ok(None) => page.failure(&ApiError::link_expired()),
        Err(error) => page.failure(&ApiError::from(error)),
    }
}

async fn join_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(Token { token }): Form<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    page.outcome(join_by_link(&state, address, token).await, "joined")
}

/// Removes invitations that can't be accepted any more because of their age, and returns how many.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn forget_expired(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<u64, Error> {
    let sql = "DELETE FROM site_invitation WHERE accepted_at IS NULL AND invited_at <= $1";
    tx.execute(sql, values![now - TimeDelta::days(INVITATION_DAYS)])
}

/// Stands in the table of the portal's identity once [`end_unconfirmed_memberships`] was done.
const CAUGHT_UP: &str = "invitations_are_no_memberships";

/// Ends, once, the memberships of whoever an older version of the portal made members by inviting them and who never
/// accepted. Their invitations stay, for 14 days from the time they were sent. Those who accepted belong to the site by
/// that from now on.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn end_unconfirmed_memberships(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    // Such a request was asked for by whoever approved it.
    let sql = "SELECT r.id, r.support_id, r.email, i.accepted_at FROM site_request r \
               JOIN site_invitation i ON i.support_id = r.support_id AND i.email = r.email \
               JOIN account a ON a.id = r.account_id WHERE a.email <> r.email AND r.approved_at IS NOT NULL";
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        for row in p.tx.query(sql, values![])? {
            let (support_id, request) = (row.text(1)?, source::request(row.text(0)?));
            let Ok(email) = Email::parse(row.text(2)?) else { continue };
            if row.opt_text(3)?.is_some() {
                join_site(p, support_id, &email, source::INVITATION)?;
            }
            leave_site(p, support_id, &email, &request)?;
        }
        Ok(())
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}
