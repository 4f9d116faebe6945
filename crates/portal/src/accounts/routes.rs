//! The routes of accounts. Each takes a form, looks it over, does the slow work, and then writes in one transaction.

use super::{Address, Findings, Link, LinkPurpose, Stored, find_link, form, record, use_up};
use crate::http::input::Json;
use crate::http::{ApiError, AppState, Caller, Role};
use crate::session;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use licet_domain::Email;
use licet_i18n::Lang;
use licet_protocol::account::{
    Account, AnswerByMail, ChangePassword, ConfirmEmail, EditAccount, ForgotPassword, NewAccount,
    ResetPassword, Role as WireRole,
};
use licet_protocol::{ErrorBody, ErrorCode};
use secrecy::SecretString;

type ByMail = (StatusCode, axum::Json<AnswerByMail>);

/// The one answer that tells nothing.
fn answer_goes_by_mail() -> ByMail {
    (StatusCode::ACCEPTED, axum::Json(AnswerByMail { answer_goes_by: "mail".to_owned() }))
}

/// The language that a stranger's browser or app asks for.
pub(super) fn language(headers: &HeaderMap) -> Lang {
    let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    wish.map(Lang::from_accept_language).unwrap_or_default()
}

/// Creates an account, or says by mail that there is one. The answer is the same for every e-mail.
#[utoipa::path(
    post, path = "/api/v1/accounts", tag = "accounts", request_body = NewAccount,
    responses(
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, whether the e-mail has an account or not."),
        (status = 422, body = ErrorBody, description = "`invalid-fields` or `agreement-declined`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn create(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Json(mut form): Json<NewAccount>,
) -> Result<ByMail, ApiError> {
    state.accounts.limits.address(address)?;
    let email = form::new_account(&form).map_err(ApiError::invalid_fields)?;
    if !form.agreement_accepted {
        return Err(ApiError::new(
            ErrorCode::AgreementDeclined,
            "there is no account without accepting the agreement",
        ));
    }
    state.accounts.limits.recipient(email.as_str())?;
    form.profile.language.get_or_insert_with(|| language(&headers).tag().to_owned());
    let hash = hash_password(&state, form.password.0).await?;
    let (now, profile) = (state.clock.now(), form.profile);
    state.store.write(move |tx| record::create(tx, now, &email, &hash, profile)).await?;
    state.mailer.wake();
    Ok(answer_goes_by_mail())
}

/// Confirms the e-mail of a new account, or an account's new e-mail, with the token of a mail.
#[utoipa::path(
    post, path = "/api/v1/accounts/confirm", tag = "accounts", request_body = ConfirmEmail,
    responses(
        (status = 204, description = "Confirmed"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn confirm(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<ConfirmEmail>,
) -> Result<StatusCode, ApiError> {
    confirm_email(&state, address, form.token.0).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn confirm_email(state: &AppState, address: Address, token: String) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let now = state.clock.now();
    let worked = state.store.write(move |tx| record::confirm(tx, now, &token)).await?;
    state.mailer.wake();
    if worked { Ok(()) } else { Err(link_expired()) }
}

pub(super) fn link_expired() -> ApiError {
    ApiError::new(ErrorCode::LinkExpired, "this link was used, replaced, or is too old")
}

/// Mails a link that resets the password, or that there is no account with this e-mail. The answer is the same for all:
/// this is also how to ask "Do I already have an account?".
#[utoipa::path(
    post, path = "/api/v1/password/forgot", tag = "accounts", request_body = ForgotPassword,
    responses(
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, whether the e-mail has an account or not."),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn forgot(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Json(form): Json<ForgotPassword>,
) -> Result<ByMail, ApiError> {
    state.accounts.limits.address(address)?;
    let mut findings = Findings::default();
    let Some(email) = findings.email("email", &form.email) else {
        return Err(ApiError::invalid_fields(findings.0));
    };
    state.accounts.limits.recipient(email.as_str())?;
    let (now, lang) = (state.clock.now(), language(&headers));
    state.store.write(move |tx| record::forgot(tx, now, &email, lang)).await?;
    state.mailer.wake();
    Ok(answer_goes_by_mail())
}

/// Chooses a new password with the token of a mail. Ends all sessions of the account.
#[utoipa::path(
    post, path = "/api/v1/password/reset", tag = "accounts", request_body = ResetPassword,
    responses(
        (status = 204, description = "The new password counts"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn reset(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<ResetPassword>,
) -> Result<StatusCode, ApiError> {
    reset_password(&state, address, form).await.map(|()| StatusCode::NO_CONTENT)
}

/// Whose password a link resets, as long as it works.
pub(super) async fn reset_link(state: &AppState, token: String) -> Result<Option<Stored>, ApiError> {
    let now = state.clock.now();
    let found = state.store.read(move |tx| match find_link(tx, now, &token)? {
        Some(Link { purpose: LinkPurpose::Reset | LinkPurpose::Invite, account_id, .. }) => {
            record::by_id(tx, &account_id)
        }
        _ => Ok(None),
    });
    Ok(found.await?)
}

pub(super) async fn reset_password(
    state: &AppState,
    address: Address,
    form: ResetPassword,
) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let account = reset_link(state, form.token.0.clone()).await?.ok_or_else(link_expired)?;
    check_new(&account, &form.password.0, &form.password_again.0)?;
    let hash = hash_password(state, form.password.0).await?;
    let (now, token) = (state.clock.now(), form.token.0);
    let worked = state.store.write(move |tx| -> Result<bool, ApiError> {
        // Once more, in the transaction: two answers to one mail must not both count.
        let Some(link) = find_link(tx, now, &token)? else { return Ok(false) };
        match link.purpose {
            LinkPurpose::Invite => return Ok(record::accept_invitation(tx, now, &link, &hash)?),
            LinkPurpose::Reset => use_up(tx, now, &link)?,
            LinkPurpose::Confirm | LinkPurpose::NewEmail => return Ok(false),
        }
        record::set_password(tx, now, &account, &hash, "account.password-reset")?;
        session::revoke_all(tx, now, &account.id, None, "password-reset")?;
        Ok(true)
    });
    let worked = worked.await?;
    state.mailer.wake();
    if worked { Ok(()) } else { Err(link_expired()) }
}

fn check_new(account: &Stored, password: &str, again: &str) -> Result<(), ApiError> {
    let mut findings = Findings::default();
    let email = Email::parse(&account.email).ok();
    findings.password("password", password, "password_again", again, email.as_ref());
    if findings.0.is_empty() { Ok(()) } else { Err(ApiError::invalid_fields(findings.0)) }
}

async fn hash_password(state: &AppState, password: String) -> Result<String, ApiError> {
    let hash = state.accounts.passwords.hash(SecretString::from(password), state.accounts.salt()).await;
    hash.map_err(|error| ApiError::internal(&error))
}

/// The account that is signed in.
#[utoipa::path(
    get, path = "/api/v1/account", tag = "accounts", security(("bearer" = [])),
    responses((status = 200, body = Account), (status = 401, body = ErrorBody, description = "`unauthenticated`"))
)]
pub(super) async fn show(
    State(state): State<AppState>,
    caller: Caller,
) -> Result<axum::Json<Account>, ApiError> {
    own(&state, &caller).await.and_then(on_the_wire)
}

async fn own(state: &AppState, caller: &Caller) -> Result<Stored, ApiError> {
    let id = caller.account_id.clone();
    state.store.read(move |tx| record::by_id(tx, &id)).await?.ok_or_else(ApiError::unauthorized)
}

fn on_the_wire(account: Stored) -> Result<axum::Json<Account>, ApiError> {
    let email = |text: &str| Email::parse(text).map_err(|error| ApiError::internal(&error));
    Ok(axum::Json(Account {
        email: email(&account.email)?,
        new_email: account.new_email.as_deref().map(email).transpose()?,
        role: match account.role {
            Role::User => WireRole::Customer,
            Role::Care => WireRole::Care,
            Role::Operator => WireRole::Operator,
        },
        profile: account.profile,
        account_id: account.id,
    }))
}

/// Changes the profile, or asks for another e-mail, which counts once it is confirmed by the link mailed to it.
#[utoipa::path(
    patch, path = "/api/v1/account", tag = "accounts", security(("bearer" = [])), request_body = EditAccount,
    responses(
        (status = 200, body = Account),
        (status = 401, body = ErrorBody, description = "`unauthenticated`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn edit(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<EditAccount>,
) -> Result<axum::Json<Account>, ApiError> {
    let mut findings = Findings::default();
    let email = form.email.as_deref().and_then(|typed| findings.email("email", typed));
    if let Some(profile) = &form.profile {
        findings.profile("profile", profile);
    }
    if !findings.0.is_empty() {
        return Err(ApiError::invalid_fields(findings.0));
    }
    let account = own(&state, &caller).await?;
    let email = email.filter(|email| email.as_str() != account.email || account.new_email.is_some());
    if let Some(email) = &email {
        state.accounts.limits.recipient(email.as_str())?;
    }
    let now = state.clock.now();
    state
        .store
        .write(move |tx| -> Result<(), ApiError> {
            let account = record::by_id(tx, &account.id)?.ok_or_else(ApiError::unauthorized)?;
            if let Some(profile) = form.profile {
                record::set_profile(tx, now, &account.id, profile)?;
            }
            if let Some(email) = &email {
                record::ask_new_email(tx, now, &account, email)?;
            }
            Ok(())
        })
        .await?;
    state.mailer.wake();
    own(&state, &caller).await.and_then(on_the_wire)
}

/// Changes the password. Ends all other sessions of the account.
#[utoipa::path(
    post, path = "/api/v1/account/password", tag = "accounts", security(("bearer" = [])), request_body = ChangePassword,
    responses(
        (status = 204, description = "The new password counts"),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`: the current password is another one"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn change_password(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<ChangePassword>,
) -> Result<StatusCode, ApiError> {
    let account = own(&state, &caller).await?;
    state.accounts.limits.account(&account.email)?;
    let known = Some(account.password_hash.clone());
    let current = SecretString::from(form.current_password.0);
    let right =
        state.accounts.passwords.matches(current, known).await.map_err(|error| ApiError::internal(&error))?;
    if !right {
        return Err(ApiError::new(ErrorCode::WrongCredentials, "the current password is another one"));
    }
    check_new(&account, &form.password.0, &form.password_again.0)?;
    let hash = hash_password(&state, form.password.0).await?;
    let now = state.clock.now();
    state
        .store
        .write(move |tx| -> Result<(), ApiError> {
            record::set_password(tx, now, &account, &hash, "account.password-changed")?;
            session::revoke_all(tx, now, &account.id, Some(&caller.session_id), "password-changed")?;
            Ok(())
        })
        .await?;
    state.mailer.wake();
    Ok(StatusCode::NO_CONTENT)
}
