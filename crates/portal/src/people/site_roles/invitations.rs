//! Invitations to a site: what its super users see of somebody they invited is what they typed, until it is accepted.
//!
//! Any address can be invited. Whether it has an account, and whose, is nobody's business until its person says yes: by
//! choosing a password, or with the link in the mail.

use crate::core::audit::{self, Deed};
use crate::core::error::ApiError;
use crate::core::limits::Address;
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::people::accounts::{Page, Token};
use crate::records::accounts::{self, Stored};
use crate::request::AppState;
use crate::request::input::Json;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_i18n::Args;
use licet_protocol::ErrorBody;
use licet_protocol::account::LinkToken;
use licet_protocol::flex::NewColleague;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of invitations.
pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(join)).route("/join", get(join_page).post(join_pressed))
}

/// Notes what a super user typed about somebody who doesn't belong to the site otherwise.
pub(super) fn note(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    email: &Email,
    form: &NewColleague,
) -> Result<(), Error> {
    let name = format!("{} {}", form.first_name.trim(), form.last_name.trim());
    let sql = "INSERT INTO site_invitation (support_id, email, name, invited_by, invited_at) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (support_id, email) DO UPDATE SET name = excluded.name, \
               invited_by = excluded.invited_by, invited_at = excluded.invited_at";
    let by = &context.caller.account_id;
    tx.execute(sql, values![support_id, email.as_str(), name, by, context.now])?;
    Ok(())
}

/// The name that was typed for somebody who has not accepted yet. None: they accepted, or belong to the site by its
/// record or an order.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn typed_name(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT name FROM site_invitation WHERE support_id = $1 AND email = $2 AND accepted_at IS NULL";
    let Some(row) = tx.query_one(sql, values![support_id, email])? else { return Ok(None) };
    let own = "SELECT 1 FROM member_source WHERE support_id = $1 AND email = $2 AND source NOT LIKE 'request:%' LIMIT 1";
    if tx.query_one(own, values![support_id, email])?.is_some() {
        return Ok(None);
    }
    Ok(Some(row.string(0)?))
}

/// Accepts an invitation to a site, with the token of a mail.
#[utoipa::path(
    post, path = "/api/v1/sites/join", tag = "sites", request_body = LinkToken,
    responses(
        (status = 204, description = "Accepted: the site's super users see who it is"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn join(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<LinkToken>,
) -> Result<StatusCode, ApiError> {
    accept(&state, address, form.token.0).await.map(|()| StatusCode::NO_CONTENT)
}

async fn accept(state: &AppState, address: Address, token: String) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let now = state.clock.now();
    let accepted = state.store.write(move |tx| accepted(tx, now, &token)).await?;
    if accepted { Ok(()) } else { Err(ApiError::link_expired()) }
}

fn accepted(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<bool, Error> {
    let Some((link, support_id)) = invitation(tx, now, token)? else { return Ok(false) };
    let Some(account) = accounts::by_id(tx, &link.account_id)? else { return Ok(false) };
    use_up(tx, now, &link)?;
    note_accepted(tx, now, &support_id, &account)
}

/// Notes that the account accepts the invitation to a site. `false`: there is none.
///
/// # Errors
/// What the database says.
pub(crate) fn note_accepted(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    support_id: &str,
    account: &Stored,
) -> Result<bool, Error> {
    let sql = "UPDATE site_invitation SET accepted_at = $3 WHERE support_id = $1 AND email = $2 AND accepted_at IS NULL";
    if tx.execute(sql, values![support_id, &account.email, now])? == 0 {
        return Ok(false);
    }
    let (actor, detail) = (Some(account.id.as_str()), Some(account.email.as_str()));
    let action = "site.invitation-accepted";
    audit::record(tx, now, &Deed { actor, action, kind: "site", id: support_id, detail })?;
    Ok(true)
}

/// The invitation that a token accepts, and to which site.
fn invitation(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<Option<(Link, String)>, Error> {
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
        let Some((_, support_id)) = invitation(tx, now, &looked_up)? else { return Ok(None) };
        let row = tx.query_one("SELECT name FROM site WHERE support_id = $1", values![support_id])?;
        row.map(|row| row.string(0)).transpose()
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
    page.outcome(accept(&state, address, token).await, "joined")
}
