//! What customer care does with a customer's account: lock, unlock, end sessions, mail something again. The person is told
//! with the reason, and it is in the trail that the person reads. Accounts of the vendor are an operator's business.

use super::{facts, reason, site};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::runtime::Runtime;
use crate::people::accounts::operate::{
    By, OperateError, end_sessions_of, lock_account, note_resent, unlock_account,
};
use crate::people::site_roles;
use crate::records::Publisher;
use crate::records::accounts::{self, Stored};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use axum::extract::State;
use axum::http::HeaderMap;
use chrono::{DateTime, Utc};
use licet_protocol::care::{CareAccount, CareAct, CareDeed};
use licet_protocol::share::SharedSite;
use licet_protocol::{ErrorBody, ErrorCode};
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(act))
}

/// The sites whose invitations to this address can be accepted now.
pub(super) fn invited_to(tx: &mut Tx<'_>, now: DateTime<Utc>, email: &str) -> Result<Vec<SharedSite>, Error> {
    let invitations = site_roles::open_invitations(tx, now, email)?;
    invitations.iter().map(|invitation| site(tx, &invitation.support_id)).collect()
}

/// Locks or unlocks an account, ends its sessions, or mails its confirmation or invitations again. The person is told, with
/// the reason. For customer care; not with accounts of the vendor.
#[utoipa::path(
    post, path = "/api/v1/care/accounts/{account_id}/acts", tag = "care", security(("bearer" = [])), request_body = CareAct,
    params(
        ("account_id" = String, Path, description = "The account"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = CareAccount, description = "As it is after it"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care; an account of the vendor"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`nothing-to-do`: it is so already, or there is nothing to end or to mail"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
async fn act(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<CareAct>,
) -> Result<axum::Json<CareAccount>, ApiError> {
    caller.require_care()?;
    let once = required(&headers, &format!("care/accounts/{id}/acts"), &form)?;
    let why = reason(&form.reason)?;
    let limits = Arc::clone(&state.accounts);
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        let account = customer(p.tx, context, &id)?;
        carry_out(p, context, &limits, &account, form.deed, &why)?;
        let account = accounts::by_id(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        Ok(facts::account(p.tx, context, &account)?)
    });
    done.await.map(axum::Json)
}

/// An account with which customer care may do something.
///
/// # Errors
/// `not-found`; `forbidden` for one of the vendor's, the own among them.
pub(super) fn customer(tx: &mut Tx<'_>, context: &RequestContext<'_>, id: &str) -> Result<Stored, ApiError> {
    let account = accounts::by_id(tx, id)?.ok_or_else(ApiError::not_found)?;
    if account.id == context.caller.account_id || !facts::is_customer(&account) {
        return Err(ApiError::forbidden("accounts of the vendor are an operator's business"));
    }
    Ok(account)
}

pub(super) fn nothing() -> ApiError {
    ApiError::new(ErrorCode::NothingToDo, "it is so already, or there is nothing to do")
}

fn carry_out(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    runtime: &Runtime,
    account: &Stored,
    deed: CareDeed,
    reason: &str,
) -> Result<(), ApiError> {
    let by = By::Care { account_id: &context.caller.account_id, reason };
    let refused = |error| match error {
        OperateError::Already(_) | OperateError::Unknown => nothing(),
        OperateError::Store(error) => error.into(),
    };
    match deed {
        // Nobody signs in to an account that was never confirmed.
        CareDeed::Lock if !account.confirmed => Err(nothing()),
        CareDeed::Lock => lock_account(p.tx, p.now, account, by).map_err(refused),
        CareDeed::Unlock => unlock_account(p.tx, p.now, account, by).map_err(refused),
        CareDeed::EndSessions => match end_sessions_of(p.tx, p.now, account, by).map_err(refused)? {
            0 => Err(nothing()),
            _ => Ok(()),
        },
        CareDeed::Resend => {
            if account.locked {
                return Err(nothing());
            }
            runtime.limits.recipient(&account.email, &context.caller.account_id)?;
            let sent = site_roles::mail_invitations_again(p.tx, p.now, account)?;
            match (sent, account.confirmed) {
                (0, true) => return Err(nothing()),
                (0, false) => accounts::ask_to_confirm(p.tx, p.now, account)?,
                _ => {}
            }
            Ok(note_resent(p.tx, p.now, account, by)?)
        }
    }
}
