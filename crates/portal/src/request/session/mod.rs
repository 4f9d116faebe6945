//! Sessions: signing in, refreshing, signing out, and who a token belongs to.
//!
//! A session is opened with e-mail and password and carried on with two tokens:
//!
//! * The *access token* goes with every request. It is signed by the portal, works for ten minutes, and names account,
//!   session and role. That the session still runs is asked of the database each time, so that signing out or a changed
//!   password counts at once.
//! * The *refresh token* makes the next pair. It is 256 random bits, kept as a hash only, used once, and works for 90
//!   days. **A lost answer** must not sign anybody out: as long as none of a token's successors was used, the same
//!   token gets another successor, for a day. **Reuse** beyond that means that two hold the same token, and ends the
//!   whole session for both.
//!
//! An account whose e-mail isn't confirmed can't sign in. The answer is that of a wrong password: whoever signs up with
//! somebody's address knows the password of the pending account, and would learn whether the address had one. With the
//! right password the mail with the link is sent again. An account that the vendor locked can't sign in either.

mod access;
mod devices;
mod list;
mod refresh;

use crate::core::audit::{self, Deed};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::core::limits::{Address, Source};
use crate::records::accounts;
use crate::request::AppState;
use crate::request::input::Json;
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_protocol::account::{Hidden, Refresh, Session, SignIn};
use licet_protocol::{ErrorBody, ErrorCode};
use secrecy::SecretString;
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use access::ACCESS_MINUTES;
pub(crate) use devices::{device_source, forget_devices, forget_old_devices};
pub use list::{end_one, running};
pub use refresh::{LOST_ANSWER_HOURS, REFRESH_DAYS};

/// The routes of sessions, under their full paths.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(sign_in, sign_out))
        .routes(routes!(refresh_session))
        .merge(list::routes())
}

/// What an access token says of whoever sent it, before the database was asked whether their session still runs.
#[derive(Debug, Clone)]
pub struct AccessClaims(access::Claims);

impl AccessClaims {
    /// Reads a token of this portal.
    ///
    /// # Errors
    /// 401 for a token that is unknown or over (`unauthenticated`).
    pub fn read(state: &AppState, token: &str) -> Result<Self, ApiError> {
        let claims = access::read(&*state.keys.token, token, state.clock.now());
        Ok(Self(claims.ok_or_else(ApiError::unauthorized)?))
    }

    /// The account that it names.
    pub(crate) fn account_id(&self) -> &str {
        &self.0.account
    }

    /// Whose it is.
    ///
    /// # Errors
    /// 401 where the session was ended (`session-revoked`).
    pub(crate) fn caller(&self, tx: &mut Tx<'_>) -> Result<Caller, ApiError> {
        match caller(tx, &self.0.session)?.filter(|caller| caller.account_id == self.0.account) {
            Some(caller) => Ok(caller),
            None => Err(revoked(is_locked(tx, &self.0.account)?)),
        }
    }
}

/// Who a session belongs to, as long as it runs.
///
/// # Errors
/// What the database says.
pub(crate) fn caller(tx: &mut Tx<'_>, session_id: &str) -> Result<Option<Caller>, Error> {
    let row = tx.query_one(
        "SELECT a.id, a.email, a.role, a.confirmed_at, s.revoked_at
         FROM session s JOIN account a ON a.id = s.account_id
         WHERE s.id = $1 AND a.locked_at IS NULL AND a.deleted_at IS NULL",
        values![session_id],
    )?;
    let Some(row) = row else { return Ok(None) };
    if row.opt_text(4)?.is_some() {
        return Ok(None);
    }
    let email = match row.opt_text(3)? {
        Some(_) => Email::parse(row.text(1)?).ok(),
        None => None,
    };
    // The role of now, not of when a token was signed.
    let role = Role::parse(row.text(2)?).unwrap_or(Role::User);
    Ok(Some(Caller { account_id: row.string(0)?, email, role, session_id: session_id.to_owned() }))
}

/// Which of these sessions have ended.
///
/// # Errors
/// What the database says.
pub(crate) fn ended(tx: &mut Tx<'_>, session_ids: Vec<String>) -> Result<Vec<String>, Error> {
    let mut ended = Vec::new();
    for id in session_ids {
        if caller(tx, &id)?.is_none() {
            ended.push(id);
        }
    }
    Ok(ended)
}

fn is_locked(tx: &mut Tx<'_>, account_id: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM account WHERE id = $1 AND locked_at IS NOT NULL";
    Ok(tx.query_one(sql, values![account_id])?.is_some())
}

/// The session is over. Whoever held its token is told when that is because the account was locked.
fn revoked(locked: bool) -> ApiError {
    let error = ApiError::new(ErrorCode::SessionRevoked, "this session was ended; sign in again");
    if locked { error.with("reason", ErrorCode::AccountLocked.as_str()) } else { error }
}

fn wrong_credentials() -> ApiError {
    ApiError::new(ErrorCode::WrongCredentials, "e-mail or password is wrong")
}

/// Opens a session.
#[utoipa::path(
    post, path = "/api/v1/session", tag = "session", request_body = SignIn,
    responses(
        (status = 200, body = Session),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`; the same where the e-mail isn't confirmed yet: with the right password the mail goes out again"),
        (status = 403, body = ErrorBody, description = "`account-locked`: the password is right, but the vendor locked the account"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn sign_in(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<SignIn>,
) -> Result<axum::Json<Session>, ApiError> {
    state.accounts.limits.address(address)?;
    let email = Email::parse(&form.email).ok();
    let key = email.as_ref().map_or_else(|| form.email.chars().take(254).collect(), ToString::to_string);
    let source = match &email {
        Some(email) => device_source(&state, address, email, form.device_token.as_ref()).await?,
        None => address.into(),
    };
    state.accounts.limits.password(&key, &source)?;
    let account = match email {
        Some(email) => state.store.read(move |tx| accounts::for_sign_in(tx, email.as_str())).await?,
        None => None,
    };
    // An account that waits for its first password has none that matches.
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let known = hash.filter(|hash| !hash.is_empty());
    let matches = state.accounts.passwords.matches(SecretString::from(form.password.0), known).await;
    let right = matches.map_err(|error| ApiError::internal(&error))?;
    let account = account.filter(|_| right).ok_or_else(wrong_credentials)?;
    if account.locked {
        return Err(ApiError::new(ErrorCode::AccountLocked, "the vendor locked this account"));
    }
    if !account.confirmed {
        remind_to_confirm(&state, &source, account).await?;
        return Err(wrong_credentials());
    }
    let (now, runtime) = (state.clock.now(), Arc::clone(&state.accounts));
    let device_name = devices::name(form.device_name.as_deref());
    let opened = state.store.write(move |tx| -> Result<_, ApiError> {
        // The password may have been changed, or the account locked, while this one was being hashed.
        let still = accounts::by_id(tx, &account.id)?
            .is_some_and(|now| now.password_hash == account.password_hash && !now.locked);
        if !still {
            return Err(wrong_credentials());
        }
        let (device, device_token) = devices::note(tx, now, &runtime, &account.id, &source)?;
        let session = open(tx, now, &account.id, device_name, &device)?;
        let token = refresh::first(tx, now, &runtime, &session)?;
        Ok((account, session, token, device_token))
    });
    let (account, session, token, device_token) = opened.await?;
    let mut answer = answer(&state, now, &account.id, account.role, &session, token);
    answer.device_token = device_token.map(Hidden);
    Ok(answer)
}

async fn remind_to_confirm(
    state: &AppState,
    source: &Source,
    account: accounts::Stored,
) -> Result<(), ApiError> {
    if !state.accounts.limits.mail(&account.email, source).unwrap_or(false) {
        return Ok(());
    }
    let now = state.clock.now();
    let posted = state.store.write(move |tx| accounts::ask_to_confirm(tx, now, &account));
    posted.await?;
    state.mail.wake();
    Ok(())
}

fn open(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    device_name: Option<String>,
    device: &str,
) -> Result<String, Error> {
    let id = new_id(now);
    tx.execute(
        "INSERT INTO session (id, account_id, created_at, last_used_at, device_name, device)
         VALUES ($1, $2, $3, $3, $4, $5)",
        values![&id, account_id, now, device_name, device],
    )?;
    accounts::note_sign_in(tx, now, account_id)?;
    let deed =
        Deed { actor: Some(account_id), action: "session.opened", kind: "session", id: &id, detail: None };
    audit::record(tx, now, &deed)?;
    Ok(id)
}

fn answer(
    state: &AppState,
    now: DateTime<Utc>,
    account_id: &str,
    role: Role,
    session: &str,
    refresh_token: String,
) -> axum::Json<Session> {
    axum::Json(Session {
        access_token: Hidden(access::sign(&*state.keys.token, account_id, session, role, now)),
        refresh_token: Hidden(refresh_token),
        expires_in: ACCESS_MINUTES.unsigned_abs() * 60,
        account_id: account_id.to_owned(),
        device_token: None,
    })
}

/// Carries a session on with the newest refresh token that was received.
#[utoipa::path(
    post, path = "/api/v1/session/refresh", tag = "session", request_body = Refresh,
    responses(
        (status = 200, body = Session),
        (status = 401, body = ErrorBody, description = "`session-revoked`: unknown, too old, ended, or used twice; sign in again"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn refresh_session(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<Refresh>,
) -> Result<axum::Json<Session>, ApiError> {
    state.accounts.limits.address(address)?;
    let (now, runtime) = (state.clock.now(), Arc::clone(&state.accounts));
    // An ended session must stay ended, so this transaction is committed also when the answer is no.
    let next = move |tx: &mut Tx<'_>| refresh::next(tx, now, &runtime, &form.refresh_token.0);
    let outcome = state.store.write(next).await?;
    let next = outcome.map_err(|refresh::Over { locked }| revoked(locked))?;
    Ok(answer(&state, now, &next.account_id, next.role, &next.session_id, next.token))
}

/// Ends the session that the access token belongs to.
#[utoipa::path(
    delete, path = "/api/v1/session", tag = "session", security(("bearer" = [])),
    responses(
        (status = 204, description = "The session is over; its tokens no longer work"),
        (status = 401, body = ErrorBody, description = "`unauthenticated` or `session-revoked`"),
    )
)]
async fn sign_out(State(state): State<AppState>, caller: Caller) -> Result<StatusCode, ApiError> {
    let now = state.clock.now();
    state
        .store
        .write(move |tx| {
            revoke(tx, now, &caller.session_id, "signed-out")?;
            let (actor, id) = (Some(caller.account_id.as_str()), caller.session_id.as_str());
            audit::record(
                tx,
                now,
                &Deed { actor, action: "session.closed", kind: "session", id, detail: None },
            )
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

fn revoke(tx: &mut Tx<'_>, now: DateTime<Utc>, session: &str, why: &str) -> Result<(), Error> {
    tx.execute(
        "UPDATE session SET revoked_at = $2, revoked_for = $3 WHERE id = $1 AND revoked_at IS NULL",
        values![session, now, why],
    )?;
    // Its tokens stay until they run out: what holds one is told why the session ended.
    Ok(())
}

/// Ends all sessions of an account, but `keep`. Says how many.
///
/// # Errors
/// What the database says.
pub fn revoke_all(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    keep: Option<&str>,
    why: &str,
) -> Result<usize, Error> {
    let rows =
        tx.query("SELECT id FROM session WHERE account_id = $1 AND revoked_at IS NULL", values![account_id])?;
    let mut ended = 0;
    for row in rows {
        let id = row.text(0)?;
        if keep != Some(id) {
            revoke(tx, now, id, why)?;
            ended += 1;
        }
    }
    Ok(ended)
}

#[cfg(test)]
mod tests;
