//! The routes of deliveries.

use super::{archive, by_mail, licenses, record, sealed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::publishing;
use crate::request::idempotency_key::required;
use crate::request::input::Json;
use crate::request::unit_of_work::{RequestContext, write_tx};
use crate::request::{AppState, CommonErrors};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use licet_protocol::delivery::{
    DeliverByMail, DeliverSealed, Delivered, SEALED_MEDIA_TYPE, SHORTEST_PASSPHRASE,
};
use licet_protocol::{ErrorBody, FieldError};
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of deliveries.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(mail)).routes(routes!(seal))
}

/// Mails keys and license files to a contact of the customer.
#[utoipa::path(
    post, path = "/api/v1/deliveries/mail", tag = "deliveries", security(("bearer" = [])), request_body = DeliverByMail,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = Delivered),
        (status = 403, body = ErrorBody, description = "`keys-not-shared`"),
        (status = 404, body = ErrorBody, description = "`not-found`: a license that this account may not see"),
        (status = 409, body = ErrorBody, description = "`license-inactive`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: nobody on its order, nor its technical contact or owner; `key-reused`"),
    )
)]
async fn mail(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<DeliverByMail>,
) -> Result<axum::Json<Delivered>, ApiError> {
    let once = required(&headers, "deliveries/mail", &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| by_mail(p, context, &form));
    done.await.map(axum::Json)
}

/// Answers keys and license files as a tar archive, sealed with a passphrase in the age format. The passphrase is not
/// kept; each answer is a delivery of its own.
#[utoipa::path(
    post, path = "/api/v1/deliveries/sealed", tag = "deliveries", security(("bearer" = [])),
    request_body = DeliverSealed,
    responses(
        CommonErrors,
        (status = 200, body = Vec<u8>, content_type = "application/x-age-encryption", description = "The sealed file"),
        (status = 403, body = ErrorBody, description = "`keys-not-shared`"),
        (status = 404, body = ErrorBody, description = "`not-found`: a license that this account may not see"),
        (status = 409, body = ErrorBody, description = "`license-inactive`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`"),
    )
)]
async fn seal(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<DeliverSealed>,
) -> Result<Response, ApiError> {
    let length = form.passphrase.0.chars().count();
    if length < SHORTEST_PASSPHRASE {
        let error = FieldError::new("passphrase", "too-short").with("minimum", SHORTEST_PASSPHRASE);
        return Err(ApiError::invalid_fields(vec![error]));
    }
    if length > 1_000 {
        return Err(ApiError::invalid_fields(vec![
            FieldError::new("passphrase", "too-long").with("maximum", 1_000),
        ]));
    }
    // Sealing is work: as much of it for one account as passwords may be tried.
    state.accounts.limits.sealing(&caller.account_id)?;
    crate::request::due_shares::end_due_shares(&state).await?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let compose = state.compose;
    let (passphrase, mut random) = (form.passphrase, state.accounts.fork());
    let done = state.store.write(move |tx| -> Result<Vec<u8>, ApiError> {
        let context = RequestContext::begin(tx, now, &caller, &runtime, &keys)?;
        publishing(tx, now, compose, |p| {
            let licenses = licenses(p.tx, &context, &form.licenses)?;
            record(p, &context, &licenses, "sealed", None)?;
            archive(p, &context, &licenses)
        })
    });
    let content = done.await?;
    // On a thread of its own: nobody who writes waits for it.
    let work = move || sealed::seal(&content, &passphrase.0, &mut random);
    let sealed = tokio::task::spawn_blocking(work).await.map_err(|error| ApiError::internal(&error))?;
    let sealed = sealed.map_err(|error| ApiError::internal(&error))?;
    let headers = [
        (header::CONTENT_TYPE, SEALED_MEDIA_TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"licenses.tar.age\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, sealed).into_response())
}
