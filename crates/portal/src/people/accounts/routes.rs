//! The routes of accounts. Each takes a form, looks it over, does the slow work, and then writes in one transaction.

use super::{email_change, form, pending, protect};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::limits::{Address, Source};
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::records::accounts::{self, Stored};
use crate::request::AppState;
use crate::request::input::Json;
use crate::request::session::device_source;
use crate::store::Tx;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use licet_domain::Email;
use licet_i18n::Lang;
use licet_protocol::account::{
    Account, AnswerByMail, ChangePassword, ConfirmEmail, EditAccount, ForgotPassword, Hidden, LinkToken,
    NewAccount, ResendConfirmation, ResetPassword, Role as WireRole,
};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
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
    if !state.accounts.limits.mail(email.as_str(), &address.into())? {
        return Ok(answer_goes_by_mail());
    }
    form.profile.language.get_or_insert_with(|| language(&headers).tag().to_owned());
    let hash = hash_password(&state, form.password.0).await?;
    let (now, profile) = (state.clock.now(), form.profile);
    state.store.write(move |tx| accounts::create(tx, now, &email, &hash, profile)).await?;
    state.mail.wake();
    Ok(answer_goes_by_mail())
}

/// Confirms the e-mail of a new account, or an account's new e-mail, with the token of a mail and the password. For a new
/// account that is the one chosen in the form.
#[utoipa::path(
    post, path = "/api/v1/accounts/confirm", tag = "accounts", request_body = ConfirmEmail,
    responses(
        (status = 204, description = "Confirmed. All sessions of the account are over"),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`: the password is another one; the link still works"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: the password is missing"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn confirm(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<ConfirmEmail>,
) -> Result<StatusCode, ApiError> {
    confirm_email(&state, address, form).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn confirm_email(
    state: &AppState,
    address: Address,
    form: ConfirmEmail,
) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let (link, account) = link_to(state, form.token.0.clone()).await?.ok_or_else(ApiError::link_expired)?;
    if link.purpose == LinkPurpose::Additional {
        // Whoever reads an additional address need not know the account's password: it only gets mails.
        let (now, token) = (state.clock.now(), form.token.0);
        let worked = state.store.write(move |tx| -> Result<bool, ApiError> {
            let link = find_link(tx, now, &token)?.filter(|link| link.purpose == LinkPurpose::Additional);
            Ok(link.map(|link| super::additional::confirm(tx, now, &link)).transpose()?.unwrap_or(false))
        });
        return if worked.await? { Ok(()) } else { Err(ApiError::link_expired()) };
    }
    if !matches!(link.purpose, LinkPurpose::Confirm | LinkPurpose::NewEmail) {
        return Err(ApiError::link_expired());
    }
    let Some(password) = form.password.filter(|password| !password.0.is_empty()) else {
        return Err(ApiError::invalid_fields(vec![FieldError::new("password", "required")]));
    };
    check_password(state, &account, &address.into(), password).await?;
    let (now, token, compose) = (state.clock.now(), form.token.0, state.compose);
    let worked = state.store.write(move |tx| -> Result<bool, ApiError> {
        // Once more, in the transaction: the link, and the password that was just compared.
        let Some(link) = find_link(tx, now, &token)? else { return Ok(false) };
        let Some(now_stored) = accounts::by_id(tx, &link.account_id)? else { return Ok(false) };
        if now_stored.password_hash != account.password_hash {
            return Ok(false);
        }
        Ok(match link.purpose {
            LinkPurpose::Confirm => pending::confirm(tx, now, &link, &now_stored)?,
            LinkPurpose::NewEmail => email_change::confirm(tx, now, compose, &link, &now_stored)?,
            _ => false,
        })
    });
    let worked = worked.await?;
    state.mail.wake();
    if worked { Ok(()) } else { Err(ApiError::link_expired()) }
}

/// Refuses a password that isn't the account's, and counts it.
pub(crate) async fn check_password(
    state: &AppState,
    account: &Stored,
    source: &Source,
    password: Hidden,
) -> Result<(), ApiError> {
    state.accounts.limits.password(&account.email, source)?;
    let known = Some(account.password_hash.clone()).filter(|hash| !hash.is_empty());
    let matches = state.accounts.passwords.matches(SecretString::from(password.0), known).await;
    if matches.map_err(|error| ApiError::internal(&error))? {
        Ok(())
    } else {
        Err(ApiError::new(ErrorCode::WrongCredentials, "the password is another one"))
    }
}

/// Says that whoever reads the mailbox didn't ask: a pending account is deleted, a wish for another e-mail taken back.
#[utoipa::path(
    post, path = "/api/v1/accounts/decline", tag = "accounts", request_body = LinkToken,
    responses(
        (status = 204, description = "Done; the link no longer works"),
        (status = 410, body = ErrorBody, description = "`link-expired`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn decline(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<LinkToken>,
) -> Result<StatusCode, ApiError> {
    decline_link(&state, address, form.token.0).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn decline_link(state: &AppState, address: Address, token: String) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let now = state.clock.now();
    let worked = state.store.write(move |tx| pending::decline(tx, now, &token)).await?;
    if worked { Ok(()) } else { Err(ApiError::link_expired()) }
}

/// Undoes a change of the address, with the token that was mailed to the former one and, once the address was changed, the
/// password that counted then or one that was replaced shortly before: the address is restored, all sessions end, no
/// password works any more, and a link to choose another is mailed to the restored address.
#[utoipa::path(
    post, path = "/api/v1/accounts/email/undo", tag = "accounts", request_body = ConfirmEmail,
    responses(
        (status = 204, description = "The former address counts again"),
        (status = 401, body = ErrorBody, description = "`wrong-credentials`: the password is another one; the link still works"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: the password is missing"),
        (status = 410, body = ErrorBody, description = "`link-expired`: used, older than 7 days, or there is nothing to undo"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn undo_email(
    State(state): State<AppState>,
    address: Address,
    Json(form): Json<ConfirmEmail>,
) -> Result<StatusCode, ApiError> {
    undo_email_change(&state, address, form).await.map(|()| StatusCode::NO_CONTENT)
}

/// What the token of a link to the former address can undo, as long as it works.
pub(super) async fn undoable(
    state: &AppState,
    token: String,
) -> Result<Option<email_change::Undoable>, ApiError> {
    let now = state.clock.now();
    Ok(state.store.read(move |tx| email_change::undoable(tx, now, &token)).await?)
}

pub(super) async fn undo_email_change(
    state: &AppState,
    address: Address,
    form: ConfirmEmail,
) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let token = form.token.0;
    let found = undoable(state, token.clone()).await?.ok_or_else(ApiError::link_expired)?;
    if let Some(passwords) = &found.passwords {
        let Some(password) = form.password.filter(|password| !password.0.is_empty()) else {
            return Err(ApiError::invalid_fields(vec![FieldError::new("password", "required")]));
        };
        state.accounts.limits.password(&found.email, &address.into())?;
        let mut matches = false;
        for hash in passwords {
            let typed = SecretString::from(password.0.clone());
            let compared = state.accounts.passwords.matches(typed, Some(hash.clone())).await;
            matches |= compared.map_err(|error| ApiError::internal(&error))?;
        }
        if !matches {
            return Err(ApiError::new(ErrorCode::WrongCredentials, "the password is another one"));
        }
    }
    let (now, compose, shown) = (state.clock.now(), state.compose, found.passwords);
    let work = move |tx: &mut Tx<'_>| email_change::undo(tx, now, compose, &token, shown.as_deref());
    let worked = state.store.write(work).await?;
    state.mail.wake();
    if worked { Ok(()) } else { Err(ApiError::link_expired()) }
}

/// Mails the link that confirms a new account once more, or what there is to say instead. The answer is the same for all.
#[utoipa::path(
    post, path = "/api/v1/accounts/resend", tag = "accounts", request_body = ResendConfirmation,
    responses(
        (status = 202, body = AnswerByMail, description = "The answer goes by mail, whether the e-mail has an account or not."),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn resend(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Json(form): Json<ResendConfirmation>,
) -> Result<ByMail, ApiError> {
    let device = form.device_token.as_ref();
    let Some(email) = wants_mail(&state, address, &form.email, device).await? else {
        return Ok(answer_goes_by_mail());
    };
    let (now, lang) = (state.clock.now(), language(&headers));
    state.store.write(move |tx| pending::resend(tx, now, &email, lang)).await?;
    state.mail.wake();
    Ok(answer_goes_by_mail())
}

/// The e-mail to which somebody who isn't signed in wants a mail; none where others have caused enough of them.
async fn wants_mail(
    state: &AppState,
    address: Address,
    typed: &str,
    device: Option<&Hidden>,
) -> Result<Option<Email>, ApiError> {
    state.accounts.limits.address(address)?;
    let mut findings = FieldErrors::default();
    let Some(email) = findings.email("email", typed) else {
        return Err(ApiError::invalid_fields(findings.0));
    };
    let source = device_source(state, address, &email, device).await?;
    let goes = state.accounts.limits.mail(email.as_str(), &source)?;
    Ok(goes.then_some(email))
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
    let device = form.device_token.as_ref();
    let Some(email) = wants_mail(&state, address, &form.email, device).await? else {
        return Ok(answer_goes_by_mail());
    };
    let (now, lang) = (state.clock.now(), language(&headers));
    state.store.write(move |tx| pending::forgot(tx, now, &email, lang)).await?;
    state.mail.wake();
    Ok(answer_goes_by_mail())
}

/// Chooses a new password with the token of a mail. Ends all sessions and links of the account. With the token of a mail
/// that confirms a new account, or invites to one, the account is confirmed with this password.
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

/// What a link leads to, and whose it is, as long as it works.
pub(crate) async fn link_to(state: &AppState, token: String) -> Result<Option<(Link, Stored)>, ApiError> {
    let now = state.clock.now();
    let found = state.store.read(move |tx| -> Result<_, crate::store::Error> {
        let Some(link) = find_link(tx, now, &token)? else { return Ok(None) };
        Ok(accounts::by_id(tx, &link.account_id)?.map(|account| (link, account)))
    });
    Ok(found.await?)
}

/// Whose password a link sets, as long as it works.
pub(super) async fn reset_link(state: &AppState, token: String) -> Result<Option<Stored>, ApiError> {
    let sets = |purpose| {
        matches!(
            purpose,
            LinkPurpose::Reset | LinkPurpose::Invite | LinkPurpose::FirstPassword | LinkPurpose::Confirm
        )
    };
    let found = link_to(state, token).await?;
    Ok(found.filter(|(link, _)| sets(link.purpose)).map(|(_, account)| account))
}

pub(super) async fn reset_password(
    state: &AppState,
    address: Address,
    form: ResetPassword,
) -> Result<(), ApiError> {
    state.accounts.limits.address(address)?;
    let account = reset_link(state, form.token.0.clone()).await?.ok_or_else(ApiError::link_expired)?;
    check_new(&account, &form.password.0, &form.password_again.0)?;
    let hash = hash_password(state, form.password.0).await?;
    let (now, token, compose) = (state.clock.now(), form.token.0, state.compose);
    let worked = state.store.write(move |tx| -> Result<bool, ApiError> {
        // Once more, in the transaction: two answers to one mail must not both count.
        let Some(link) = find_link(tx, now, &token)? else { return Ok(false) };
        let Some(account) = accounts::by_id(tx, &link.account_id)? else { return Ok(false) };
        match link.purpose {
            LinkPurpose::Confirm | LinkPurpose::Invite | LinkPurpose::FirstPassword => {
                return Ok(pending::confirm_with_new_password(tx, now, compose, &link, &account, &hash)?);
            }
            LinkPurpose::Reset => use_up(tx, now, &link)?,
            LinkPurpose::NewEmail
            | LinkPurpose::UndoEmail
            | LinkPurpose::JoinSite
            | LinkPurpose::Additional
            | LinkPurpose::Merge => return Ok(false),
        }
        protect::set_password(tx, now, &account, &hash, None, "account.password-reset")?;
        Ok(true)
    });
    let worked = worked.await?;
    state.mail.wake();
    if !worked {
        return Err(ApiError::link_expired());
    }
    state.accounts.limits.mailbox_proven(&account.email, address);
    Ok(())
}

fn check_new(account: &Stored, password: &str, again: &str) -> Result<(), ApiError> {
    let mut findings = FieldErrors::default();
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
    state.store.read(move |tx| accounts::by_id(tx, &id)).await?.ok_or_else(ApiError::unauthorized)
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

/// Changes the profile, or asks for another e-mail, which counts once it is confirmed by the link mailed to it. Asking
/// for another e-mail needs the password in use: a stolen access token is not enough. The e-mail in use is told at once
/// and can undo the change for 7 days.
#[utoipa::path(
    patch, path = "/api/v1/account", tag = "accounts", security(("bearer" = [])), request_body = EditAccount,
    responses(
        (status = 200, body = Account),
        (status = 401, body = ErrorBody, description = "`unauthenticated`; `wrong-credentials`: the current password is another one"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
pub(super) async fn edit(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<EditAccount>,
) -> Result<axum::Json<Account>, ApiError> {
    let mut findings = FieldErrors::default();
    let email = form.email.as_deref().and_then(|typed| findings.email("email", typed));
    if let Some(profile) = &form.profile {
        findings.profile("profile", profile);
    }
    if !findings.0.is_empty() {
        return Err(ApiError::invalid_fields(findings.0));
    }
    let account = own(&state, &caller).await?;
    let email = email.filter(|email| email.as_str() != account.email || account.new_email.is_some());
    let another = email.as_ref().filter(|email| email.as_str() != account.email);
    if let Some(email) = another {
        let Some(password) = form.current_password.filter(|password| !password.0.is_empty()) else {
            let error = FieldError::new("current_password", "required");
            return Err(ApiError::invalid_fields(vec![error]));
        };
        check_password(&state, &account, &Source::Session(caller.session_id.clone()), password).await?;
        state.accounts.limits.recipient(email.as_str(), &account.id)?;
    }
    let now = state.clock.now();
    state
        .store
        .write(move |tx| -> Result<(), ApiError> {
            let hash = account.password_hash;
            let account = accounts::by_id(tx, &account.id)?.ok_or_else(ApiError::unauthorized)?;
            if let Some(email) = &email {
                // The password may have been changed while this one was being compared.
                if account.password_hash != hash {
                    return Err(ApiError::new(ErrorCode::WrongCredentials, "the password was changed"));
                }
                email_change::ask(tx, now, &account, email)?;
            }
            if let Some(profile) = form.profile {
                accounts::set_profile(tx, now, &account, profile)?;
            }
            Ok(())
        })
        .await?;
    state.mail.wake();
    own(&state, &caller).await.and_then(on_the_wire)
}

/// Changes the password. Ends all other sessions of the account, every link that was mailed to it, and a change of the
/// e-mail that was not confirmed.
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
    let source = Source::Session(caller.session_id.clone());
    check_password(&state, &account, &source, form.current_password).await?;
    check_new(&account, &form.password.0, &form.password_again.0)?;
    let hash = hash_password(&state, form.password.0).await?;
    let now = state.clock.now();
    state
        .store
        .write(move |tx| -> Result<(), ApiError> {
            let still = accounts::by_id(tx, &account.id)?;
            if still.is_none_or(|still| still.password_hash != account.password_hash) {
                return Err(ApiError::new(ErrorCode::WrongCredentials, "the password was changed"));
            }
            let keep = Some(caller.session_id.as_str());
            protect::set_password(tx, now, &account, &hash, keep, "account.password-changed")?;
            Ok(())
        })
        .await?;
    state.mail.wake();
    Ok(StatusCode::NO_CONTENT)
}
