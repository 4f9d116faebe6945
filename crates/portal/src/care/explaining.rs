//! "Why does this person see this?": each rule of visibility for an account and a serial number
//! (`crate::records::rights::explain`).

use super::{facts, note_look_up, person};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::records::accounts::{self, Stored};
use crate::records::order_lines::OrderLine;
use crate::records::rights::{Explained, explain};
use crate::request::input::Json;
use crate::request::unit_of_work::{RequestContext, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::Tx;
use axum::extract::State;
use licet_domain::Email;
use licet_protocol::care::{ExplainQuery, Explanation, Explanations, LONGEST_LOOK_UP};
use licet_protocol::{ErrorBody, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Orders on which one serial number is explained.
const MOST: usize = 10;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(why))
}

/// Says of each rule whether it shows an entitlement to an account, and why. A look-up of both, in the audit trail. For
/// customer care.
#[utoipa::path(
    post, path = "/api/v1/care/explain", tag = "care", security(("bearer" = [])), request_body = ExplainQuery,
    responses(
        CommonErrors,
        (status = 200, body = Explanations),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no such account or serial number"),
    )
)]
async fn why(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<ExplainQuery>,
) -> Result<axum::Json<Explanations>, ApiError> {
    caller.require_care()?;
    let mut errors = FieldErrors::default();
    let email = errors.email("email", form.email.trim());
    errors.required("serial_number", &form.serial_number, LONGEST_LOOK_UP);
    let email = match email {
        Some(email) if errors.0.is_empty() => email,
        _ => return Err(ApiError::invalid_fields(errors.0)),
    };
    let serial = form.serial_number.trim().to_owned();
    let found =
        write_tx(&state, caller, None, move |p, context| explanations(p.tx, context, &email, &serial));
    found.await.map(axum::Json)
}

fn explanations(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    email: &Email,
    serial: &str,
) -> Result<Explanations, ApiError> {
    let unknown = |field| ApiError::invalid_fields(vec![FieldError::new(field, "unknown-choice")]);
    let account = accounts::for_sign_in(tx, email.as_str())?.ok_or_else(|| unknown("email"))?;
    note_look_up(tx, context, "account", &account.id)?;
    let lines = OrderLine::with_serial(tx, serial)?;
    if lines.is_empty() {
        return Err(unknown("serial_number"));
    }
    let mut explanations = Vec::new();
    for line in lines.iter().take(MOST) {
        note_look_up(tx, context, "entitlement", &line.entitlement_id)?;
        let Explained { access, rules } = explain(tx, &as_caller(&account), line, context.today())?;
        explanations.push(Explanation { person: person(&account), line: facts::line(line), access, rules });
    }
    Ok(Explanations { explanations })
}

/// The account as one that asks: what it sees is decided as when it asks itself.
fn as_caller(account: &Stored) -> Caller {
    Caller {
        account_id: account.id.clone(),
        email: account.confirmed.then(|| Email::parse(&account.email).ok()).flatten(),
        role: account.role,
        session_id: String::new(),
    }
}
