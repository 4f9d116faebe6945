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
//! An account whose e-mail isn't confirmed can't sign in; that is said only to whoever has its password, and the mail
//! with the link is sent again.

mod access;
mod refresh;

use crate::accounts::audit::{self, Deed};
use crate::accounts::{self, Address, new_id};
use crate::http::input::Json;
use crate::http::{ApiError, AppState, Caller, Role};
use crate::store::{Error, Migration, Tx};
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
pub use refresh::{LOST_ANSWER_HOURS, REFRESH_DAYS};

/// The tables of sessions.
pub const MIGRATIONS: &[Migration] = &[Migration {
    number: 120,
    name: "sessions and refresh tokens",
    sql: "
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT NOT NULL,
  revoked_at TEXT,
  revoked_for TEXT
);
CREATE INDEX session_account ON session (account_id);
CREATE TABLE refresh_token (
  hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  parent TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);
CREATE INDEX refresh_token_parent ON refresh_token (parent);
CREATE INDEX refresh_token_expires ON refresh_token (expires_at);
",
}];

/// The routes of sessions, under their full paths.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(sign_in, sign_out)).routes(routes!(refresh_session))
}

/// What an access token says of whoever sent it, before the database was asked whether their session still runs.
#[derive(Debug, Clone)]
pub struct Claimed(access::Claims);

impl Claimed {
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
        let caller = caller(tx, &self.0.session)?;
        caller.filter(|caller| caller.account_id == self.0.account).ok_or_else(revoked)
    }
}

/// Who a session belongs to, as long as it runs.
///
/// # Errors
/// What the database says.
pub(crate) fn caller(tx: &mut Tx<'_>, session_id: &str) -> Result<Option<Caller>, Error> {
    let row = tx.query_one(
        "SELECT a.id, a.email, a.role, a.confirmed_at, s.revoked_at
         FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = $1",
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

fn revoked() -> ApiError {
    ApiError::new(ErrorCode::SessionRevoked, "this session was ended; sign in again")
}

fn wrong_credentials() -> ApiError {
    ApiError::new(ErrorCode::WrongCredentials, "e-mail or password is wrong")
}

/// Opens a session.
#[utoipa::path(
    post, path = "/api/v1/session", tag = "session", request_body = SignIn,
    responses(
        (status = 200, body = Session),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`"),
        (status = 403, body = ErrorBody, description = "`email-not-confirmed`: the password is right; the mail was sent again"),
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
    state.accounts.limits.account(&key)?;
    let account = match email {
        Some(email) => state.store.read(move |tx| accounts::for_sign_in(tx, email.as_str())).await?,
        None => None,
    };
    // An account that waits for its first password has none that matches.
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let known = hash.filter(|hash| !hash.is_empty());
    // No password that long was ever taken; the shortened one costs the same and matches nothing.
    let password = if form.password.0.len() > MAX_PASSWORD { String::new() } else { form.password.0 };
    let matches = state.accounts.passwords.matches(SecretString::from(password), known).await;
    let right = matches.map_err(|error| ApiError::internal(&error))?;
    let account = account.filter(|_| right).ok_or_else(wrong_credentials)?;
    if !account.confirmed {
        remind_to_confirm(&state, account).await?;
        return Err(ApiError::new(
            ErrorCode::EmailNotConfirmed,
            "confirm the e-mail first; the mail was sent again",
        ));
    }
    let (now, runtime) = (state.clock.now(), Arc::clone(&state.accounts));
    let opened = state.store.write(move |tx| -> Result<_, ApiError> {
        // The password may have been changed while this one was being hashed.
        let still =
            accounts::by_id(tx, &account.id)?.is_some_and(|now| now.password_hash == account.password_hash);
        if !still {
            return Err(wrong_credentials());
        }
        let session = open(tx, now, &account.id)?;
        let token = refresh::first(tx, now, &runtime, &session)?;
        Ok((account, session, token))
    });
    let (account, session, token) = opened.await?;
    Ok(answer(&state, now, &account.id, account.role, &session, token))
}

/// As in `accounts::password`: longer ones are refused there.
const MAX_PASSWORD: usize = 256;

async fn remind_to_confirm(state: &AppState, account: accounts::Stored) -> Result<(), ApiError> {
    if state.accounts.limits.recipient(&account.email).is_err() {
        return Ok(());
    }
    let now = state.clock.now();
    let posted = state
        .store
        .write(move |tx| accounts::ask_to_confirm(tx, now, &account.id, &account.email, &account.profile));
    posted.await?;
    state.mailer.wake();
    Ok(())
}

fn open(tx: &mut Tx<'_>, now: DateTime<Utc>, account_id: &str) -> Result<String, Error> {
    let id = new_id(now);
    tx.execute(
        "INSERT INTO session (id, account_id, created_at, last_used_at) VALUES ($1, $2, $3, $3)",
        values![&id, account_id, now],
    )?;
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
    let outcome =
        state.store.write(move |tx| refresh::next(tx, now, &runtime, &form.refresh_token.0)).await?;
    let next = outcome.ok_or_else(revoked)?;
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
    tx.execute("DELETE FROM refresh_token WHERE session_id = $1", values![session])?;
    Ok(())
}

/// Ends all sessions of an account, but `keep`.
///
/// # Errors
/// What the database says.
pub fn revoke_all(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    keep: Option<&str>,
    why: &str,
) -> Result<(), Error> {
    let rows =
        tx.query("SELECT id FROM session WHERE account_id = $1 AND revoked_at IS NULL", values![account_id])?;
    for row in rows {
        let id = row.text(0)?;
        if keep != Some(id) {
            revoke(tx, now, id, why)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
