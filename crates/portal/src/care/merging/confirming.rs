//! The mailboxes' side of a merge: the page behind the link, and the route that it stands for.

use super::{Merge, by_id, moving, note};
use crate::core::error::ApiError;
use crate::core::limits::Address;
use crate::core::mail::links::{Link, LinkPurpose, find_link, generation, use_up};
use crate::people::accounts::{KnownPassword, Page, Token, check_password, link_to, password_flaw};
use crate::records::accounts::{self, Stored};
use crate::records::{Compose, publishing};
use crate::request::AppState;
use crate::request::input::Json;
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, Utc};
use licet_i18n::Args;
use licet_protocol::account::ConfirmEmail;
use licet_protocol::{ErrorBody, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(confirm)).route("/merge", get(page).post(pressed))
}

/// Agrees to the merge of two accounts, with the token of a mail and the password of its account. The second of both
/// mailboxes to agree carries it out: all of the one account moves to the other, and nobody signs in to it any more.
#[utoipa::path(
    post, path = "/api/v1/accounts/merge", tag = "accounts", request_body = ConfirmEmail,
    responses(
        (status = 204, description = "Agreed"),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`: the password is another one; the link still works"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: the password is missing"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn confirm(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<ConfirmEmail>,
) -> Result<StatusCode, ApiError> {
    agree(&state, address, form).await.map(|_| StatusCode::NO_CONTENT)
}

/// Whether it was carried out: else the other mailbox has to agree too.
async fn agree(state: &AppState, address: Address, form: ConfirmEmail) -> Result<bool, ApiError> {
    state.accounts.limits.address(address)?;
    let found = link_to(state, form.token.0.clone()).await?;
    let found = found.filter(|(link, _)| link.purpose == LinkPurpose::Merge);
    let (_, account) = found.ok_or_else(ApiError::link_expired)?;
    let Some(password) = form.password.filter(|password| !password.0.is_empty()) else {
        return Err(ApiError::invalid_fields(vec![FieldError::new("password", "required")]));
    };
    check_password(state, &account, &address.into(), password).await?;
    let (now, token, compose) = (state.clock.now(), form.token.0, state.compose);
    let hash = account.password_hash;
    let work = move |tx: &mut Tx<'_>| carry_out(tx, now, compose, &token, &hash);
    let done = state.store.write(work).await?;
    state.mail.wake();
    done.ok_or_else(ApiError::link_expired)
}

/// The merge that a link is about, and whose link it is.
fn linked(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<Option<(Link, Merge)>, Error> {
    let Some(link) = find_link(tx, now, token)?.filter(|link| link.purpose == LinkPurpose::Merge) else {
        return Ok(None);
    };
    let merge = by_id(tx, now, link.subject.as_deref().unwrap_or_default())?;
    let merge = merge.filter(|merge| [&merge.kept, &merge.merged].contains(&&link.account_id));
    Ok(merge.map(|merge| (link, merge)))
}

/// Once more, in the transaction: the link, and the password that was just compared. None: it can't be any more.
fn carry_out(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    token: &str,
    password_hash: &str,
) -> Result<Option<bool>, ApiError> {
    let Some((link, merge)) = linked(tx, now, token)? else { return Ok(None) };
    let (Some(kept), Some(merged)) = (mergeable(tx, &merge.kept)?, mergeable(tx, &merge.merged)?) else {
        return Ok(None);
    };
    let own = if link.account_id == kept.id { &kept } else { &merged };
    if own.password_hash != password_hash {
        return Ok(None);
    }
    use_up(tx, now, &link)?;
    let column = if own.id == kept.id { "kept_generation" } else { "merged_generation" };
    let sql = format!("UPDATE account_merge SET {column} = $2 WHERE id = $1");
    let current = generation(tx, &own.id)?;
    tx.execute(&sql, values![&merge.id, current])?;
    let Some(merge) = by_id(tx, now, &merge.id)? else { return Ok(None) };
    publishing(tx, now, compose, |p| {
        note(p, Some(&own.id), "account.merge-confirmed", &kept, &merged, None)?;
        let both = Merge::confirmed(p.tx, &kept.id, merge.kept_generation)?
            && Merge::confirmed(p.tx, &merged.id, merge.merged_generation)?;
        if both {
            merge.end(p.tx, now, "merged")?;
            moving::merge(p, &kept, &merged)?;
        }
        Ok(Some(both))
    })
}

/// An account that can still be merged: a customer's, that can sign in.
fn mergeable(tx: &mut Tx<'_>, id: &str) -> Result<Option<Stored>, Error> {
    let account = accounts::by_id(tx, id)?;
    Ok(account
        .filter(|account| account.confirmed && !account.locked && super::super::facts::is_customer(account)))
}

async fn page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    form(&state, &page, token, None).await
}

/// The form that agrees, as long as the link works.
async fn form(state: &AppState, page: &Page<'_>, token: String, wrong: Option<&str>) -> Response {
    let (now, looked_up) = (state.clock.now(), token.clone());
    let found = state.store.read(move |tx| -> Result<_, Error> {
        let Some((_, merge)) = linked(tx, now, &looked_up)? else { return Ok(None) };
        let (kept, merged) = (mergeable(tx, &merge.kept)?, mergeable(tx, &merge.merged)?);
        Ok(kept.zip(merged).map(|(kept, merged)| (kept.email, merged.email)))
    });
    match found.await {
        Ok(Some((kept, merged))) => {
            let args = Args::new().with("kept", kept.as_str()).with("merged", merged.as_str());
            page.password_form("merge", "/merge", &token, &args, wrong)
        }
        Ok(None) => page.failure(&ApiError::link_expired()),
        Err(error) => page.failure(&ApiError::from(error)),
    }
}

async fn pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(typed): Form<KnownPassword>,
) -> Response {
    let page = Page::of(&state, &headers);
    let token = typed.token.clone();
    match agree(&state, address, typed.typed()).await {
        Ok(done) => page.note(StatusCode::OK, if done { "merged" } else { "merge-agreed" }),
        Err(error) => match password_flaw(&error, "wrong") {
            Some(flaw) => form(&state, &page, token, Some(flaw)).await,
            None => page.failure(&error),
        },
    }
}
