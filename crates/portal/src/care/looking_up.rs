//! Looking something up by what people name it with, whole: a serial number, an e-mail, a Support ID, an order number.
//! Nothing is listed and nothing is searched by parts.

use super::{facts, note_look_up, person};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::accounts;
use crate::records::order_lines::OrderLine;
use crate::records::trail::{self, Reader};
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::write_tx;
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use licet_domain::Email;
use licet_protocol::care::{
    CareAccount, CareEntitlement, CareOrder, CareSite, LONGEST_LOOK_UP, LookUp, LookUpHit, LookUpHits,
    LookUpKind,
};
use licet_protocol::trail::Trail;
use licet_protocol::{ErrorBody, FieldError};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// What one answer names.
const MOST_HITS: usize = 50;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(look_up))
        .routes(routes!(account))
        .routes(routes!(site))
        .routes(routes!(order))
        .routes(routes!(entitlement))
        .routes(routes!(acts))
}

/// The word of a kind in the audit trail, and in the paths of this desk.
const fn word(kind: LookUpKind) -> &'static str {
    match kind {
        LookUpKind::Account => "account",
        LookUpKind::Site => "site",
        LookUpKind::Order => "order",
        LookUpKind::Entitlement => "entitlement",
    }
}

/// Finds what a serial number, an e-mail, a Support ID or an order number names. Each thing that is found is in the audit
/// trail. For customer care.
#[utoipa::path(
    post, path = "/api/v1/care/look-up", tag = "care", security(("bearer" = [])), request_body = LookUp,
    responses(
        CommonErrors,
        (status = 200, body = LookUpHits),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
    )
)]
async fn look_up(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<LookUp>,
) -> Result<axum::Json<LookUpHits>, ApiError> {
    caller.require_care()?;
    let text = form.text.trim().to_owned();
    let wrong = |error: FieldError| ApiError::invalid_fields(vec![error]);
    if text.is_empty() {
        return Err(wrong(FieldError::new("text", "required")));
    }
    if text.chars().count() > LONGEST_LOOK_UP {
        return Err(wrong(FieldError::new("text", "too-long").with("maximum", LONGEST_LOOK_UP)));
    }
    let found = write_tx(&state, caller, None, move |p, context| {
        let hits = hits(p.tx, &text)?;
        for hit in &hits {
            note_look_up(p.tx, context, word(hit.kind), &hit.id)?;
        }
        Ok(LookUpHits { hits })
    });
    found.await.map(axum::Json)
}

fn hits(tx: &mut Tx<'_>, text: &str) -> Result<Vec<LookUpHit>, Error> {
    let mut hits = Vec::new();
    if let Ok(email) = Email::parse(text) {
        let merged = "SELECT account_id FROM merged_email WHERE email = $1";
        let found = match accounts::for_sign_in(tx, email.as_str())? {
            Some(found) => Some(found),
            None => match tx.query_one(merged, values![email.as_str()])? {
                Some(row) => accounts::by_id(tx, row.text(0)?)?,
                None => None,
            },
        };
        hits.extend(found.map(|found| {
            let person = person(&found);
            let title = if person.name.is_empty() { person.email } else { person.name };
            LookUpHit { kind: LookUpKind::Account, id: person.account_id, title }
        }));
    }
    for (kind, sql) in [
        (LookUpKind::Site, "SELECT support_id, name FROM site WHERE support_id = $1"),
        (
            LookUpKind::Order,
            "SELECT o.order_number, COALESCE(s.name, '') FROM sales_order o \
             LEFT JOIN site s ON s.support_id = o.end_customer WHERE o.order_number = $1",
        ),
    ] {
        for row in tx.query(sql, values![text])? {
            hits.push(LookUpHit { kind, id: row.string(0)?, title: row.string(1)? });
        }
    }
    for line in OrderLine::with_serial(tx, text)?.into_iter().take(MOST_HITS) {
        let title = format!("{} · {}", line.serial_number, line.product_name);
        hits.push(LookUpHit { kind: LookUpKind::Entitlement, id: line.entitlement_id, title });
    }
    hits.truncate(MOST_HITS);
    Ok(hits)
}

/// What is known of an account. In the audit trail. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/accounts/{account_id}", tag = "care", security(("bearer" = [])),
    params(("account_id" = String, Path, description = "The account")),
    responses(
        CommonErrors,
        (status = 200, body = CareAccount),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn account(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<CareAccount>, ApiError> {
    caller.require_care()?;
    let found = write_tx(&state, caller, None, move |p, context| {
        let account = accounts::by_id(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        note_look_up(p.tx, context, "account", &id)?;
        Ok(facts::account(p.tx, context, &account)?)
    });
    found.await.map(axum::Json)
}

/// What is known of a site. In the audit trail. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/sites/{support_id}", tag = "care", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = CareSite),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn site(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<CareSite>, ApiError> {
    caller.require_care()?;
    let found = write_tx(&state, caller, None, move |p, context| {
        let site = facts::site(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        note_look_up(p.tx, context, "site", &id)?;
        Ok(site)
    });
    found.await.map(axum::Json)
}

/// What is known of an order. In the audit trail. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/orders/{order_number}", tag = "care", security(("bearer" = [])),
    params(("order_number" = String, Path, description = "The order")),
    responses(
        CommonErrors,
        (status = 200, body = CareOrder),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn order(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<CareOrder>, ApiError> {
    caller.require_care()?;
    let found = write_tx(&state, caller, None, move |p, context| {
        let order = facts::order(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        note_look_up(p.tx, context, "order", &id)?;
        Ok(order)
    });
    found.await.map(axum::Json)
}

/// What is known of an entitlement and its licenses, without keys. In the audit trail. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/entitlements/{entitlement_id}", tag = "care", security(("bearer" = [])),
    params(("entitlement_id" = String, Path, description = "The entitlement")),
    responses(
        CommonErrors,
        (status = 200, body = CareEntitlement),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn entitlement(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<CareEntitlement>, ApiError> {
    caller.require_care()?;
    let found = write_tx(&state, caller, None, move |p, context| {
        let entitlement = facts::entitlement(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        note_look_up(p.tx, context, "entitlement", &id)?;
        Ok(entitlement)
    });
    found.await.map(axum::Json)
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct Of {
    /// `site` or `account`.
    kind: String,
    /// Its Support ID, or the id of the account.
    id: String,
    /// `next` of the page before.
    #[serde(default)]
    before: Option<String>,
}

/// What was done at a site, or to an account, the newest first: what its people read. Reading it is a look-up, and in the
/// audit trail. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/trail", tag = "care", security(("bearer" = [])), params(Of),
    responses(
        CommonErrors,
        (status = 200, body = Trail),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: neither a site nor an account"),
    )
)]
async fn acts(
    State(state): State<AppState>,
    caller: Caller,
    Query(of): Query<Of>,
) -> Result<axum::Json<Trail>, ApiError> {
    caller.require_care()?;
    let found = write_tx(&state, caller, None, move |p, context| {
        let (known, reader) = match of.kind.as_str() {
            "site" => (facts::is_site(p.tx, &of.id)?, Reader::Site(&of.id)),
            "account" => (accounts::by_id(p.tx, &of.id)?.is_some(), Reader::Account(&of.id)),
            _ => return Err(ApiError::invalid_fields(vec![FieldError::new("kind", "unknown-choice")])),
        };
        if !known {
            return Err(ApiError::not_found());
        }
        note_look_up(p.tx, context, &of.kind, &of.id)?;
        Ok(trail::page(p.tx, &context.caller.account_id, &reader, of.before.as_deref())?)
    });
    found.await.map(axum::Json)
}
