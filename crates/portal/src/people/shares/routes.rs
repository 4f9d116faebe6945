//! The routes of shares.

use super::form::{self, Checked};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::records::Publisher;
use crate::records::rights::{
    self, Error, Grantee, NewShare, ShareTexts, administered_sites, administers_all, change_share,
    end_share_by, grant_share_with, numbers_of, size_of_numbers,
};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::Tx;
use crate::values;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use licet_domain::place::CustomerDay;
use licet_domain::sharing::MAX_SHARES;
use licet_protocol::share::{
    ChangeShare, ShareForm, SharePreview, ShareReview, ShareableNumber, ShareableNumbers, SharedSite, Shares,
};
use licet_protocol::{ErrorBody, ErrorCode};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of shares.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(preview))
        .routes(routes!(shareable))
        .routes(routes!(one, change, end))
}

/// Customer numbers that one answer lists.
const MAX_NUMBERS: usize = 1_000;

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        match error {
            Error::Unknown(_) | Error::NoMatch => Self::not_found(),
            Error::NotAllowed(who) => Self::forbidden(&format!("only {who} may do this")),
            Error::Store(error) => error.into(),
        }
    }
}

/// Where a page begins.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Parameters {
    /// Support ID of a site that the account administers: shares of what belongs to that site. Without it the shares that
    /// the account made.
    #[serde(default)]
    site: Option<String>,
    /// `next` of the page before.
    #[serde(default)]
    before: Option<String>,
}

/// The shares that the account made, or those of what belongs to a site that it administers; the newest first.
#[utoipa::path(
    get, path = "/api/v1/shares", tag = "shares", security(("bearer" = [])), params(Parameters),
    responses(
        CommonErrors,
        (status = 200, body = Shares),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account administers"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(wanted): Query<Parameters>,
) -> Result<axum::Json<Shares>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        let (account, before) = (&context.caller.account_id, wanted.before.as_deref());
        let (shares, next) = match &wanted.site {
            Some(site) if !administered_sites(tx, account)?.contains(site) => {
                return Err(ApiError::not_found());
            }
            Some(site) => rights::of_site(tx, account, site, before)?,
            None => rights::given(tx, account, before)?,
        };
        Ok(Shares { shares, next })
    });
    found.await.map(axum::Json)
}

/// The customer numbers of which the account can share something: as an administrator of their sites, or as an owner.
#[utoipa::path(
    get, path = "/api/v1/shares/numbers", tag = "shares", security(("bearer" = [])),
    responses(CommonErrors, (status = 200, body = ShareableNumbers))
)]
async fn shareable(
    State(state): State<AppState>,
    caller: Caller,
) -> Result<axum::Json<ShareableNumbers>, ApiError> {
    let found = read_tx(&state, caller, |tx, context| {
        let account = &context.caller.account_id;
        let mut numbers = Vec::new();
        for customer_number in numbers_of(tx, account, MAX_NUMBERS)? {
            let (count, of) = size_of_numbers(tx, account, &customer_number)?;
            let mut sites = Vec::with_capacity(of.len());
            for support_id in of {
                sites.push(SharedSite { name: rights::site_name(tx, &support_id)?, support_id });
            }
            let description = described(tx, account, &customer_number)?;
            numbers.push(ShareableNumber { customer_number, description, sites, count });
        }
        Ok(ShareableNumbers { numbers })
    });
    found.await.map(axum::Json)
}

/// What the account called a customer number when it shared it last.
fn described(tx: &mut Tx<'_>, account: &str, number: &str) -> Result<Option<String>, crate::store::Error> {
    let sql = "SELECT n.description FROM share_number n JOIN share s ON s.id = n.share_id \
               WHERE n.customer_number = $2 AND s.granted_by = $1 AND n.description IS NOT NULL ORDER BY s.id DESC LIMIT 1";
    tx.query_one(sql, values![account, number])?.map_or(Ok(None), |row| row.opt_string(0))
}

/// What a share would cover, and what of it the account may not share. Nothing is done.
#[utoipa::path(
    post, path = "/api/v1/shares/preview", tag = "shares", security(("bearer" = [])), request_body = ShareForm,
    responses(
        CommonErrors,
        (status = 200, body = SharePreview),
        (status = 404, body = ErrorBody, description = "`not-found`: an entitlement or a customer number that this account doesn't see"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
    )
)]
async fn preview(
    State(state): State<AppState>,
    caller: Caller,
    Json(form): Json<ShareForm>,
) -> Result<axum::Json<SharePreview>, ApiError> {
    form::bounded(&form)?;
    let found = read_tx(&state, caller, move |tx, context| {
        let day = CustomerDay::anywhere(context.now);
        let form = form::check(context, form, day)?;
        Ok(form::preview(tx, context, &form, day)?.0)
    });
    found.await.map(axum::Json)
}

/// Shares customer numbers and entitlements with the person of an e-mail, who is told by mail. The answer is the same
/// whether the e-mail has an account.
#[utoipa::path(
    post, path = "/api/v1/shares", tag = "shares", security(("bearer" = [])), request_body = ShareForm,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 201, body = ShareReview, description = "The share"),
        (status = 403, body = ErrorBody, description = "`not-shareable`: only owners and the site's administrators share"),
        (status = 404, body = ErrorBody, description = "`not-found`: an entitlement or a customer number that this account doesn't see"),
        (status = 409, body = ErrorBody, description = "`seen-in-full`, `too-many-shares`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many mails to this address"),
    )
)]
async fn make(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<ShareForm>,
) -> Result<(StatusCode, axum::Json<ShareReview>), ApiError> {
    form::bounded(&form)?;
    let once = required(&headers, "shares", &form)?;
    let made = write_tx(&state, caller, Some(once), move |p, context| grant(p, context, form));
    made.await.map(|made| (StatusCode::CREATED, axum::Json(made)))
}

fn grant(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    form: ShareForm,
) -> Result<ShareReview, ApiError> {
    let (account, day) = (&context.caller.account_id, CustomerDay::anywhere(context.now));
    let form = form::check(context, form, day)?;
    let (preview, refused) = form::preview(p.tx, context, &form, day)?;
    if let Some(first) = preview.refused.first() {
        let error = ApiError::new(
            ErrorCode::NotShareable,
            "only owners and administrators of the customer's site share",
        );
        return Err(error.with("count", refused).with("serial", &first.serial_number));
    }
    if preview.seen_in_full {
        return Err(ApiError::new(ErrorCode::SeenInFull, "this person has full access to all of it anyway"));
    }
    let sql = "SELECT COUNT(*) FROM share WHERE granted_by = $1 AND ended = 0";
    if p.tx.query_one(sql, values![account])?.map_or(Ok(0), |row| row.int(0))? >= MAX_SHARES {
        let error = ApiError::new(ErrorCode::TooManyShares, "there are too many shares of this account");
        return Err(error.with("maximum", MAX_SHARES));
    }
    context.runtime.limits.recipient(form.email.as_str(), account)?;
    let id = new_id(context.now);
    let Checked { email, access, terms, numbers, entitlements } = form;
    let entitlements: Vec<&str> = entitlements.iter().map(String::as_str).collect();
    let share = NewShare {
        id: &id,
        granted_by: account,
        with: &Grantee::Email(email),
        access,
        ends_on: terms.ends_on,
        entitlements: &entitlements,
    };
    grant_share_with(p, context.now, &share, &texts(&terms), &numbers)?;
    reviewed(p, account, &id)
}

fn texts(terms: &form::Terms) -> ShareTexts<'_> {
    ShareTexts {
        description: terms.description.as_deref(),
        note: terms.note.as_deref(),
        own_note: terms.own_note.as_deref(),
    }
}

fn reviewed(p: &mut Publisher<'_, '_>, account: &str, id: &str) -> Result<ShareReview, ApiError> {
    p.flush()?;
    rights::one(p.tx, account, id)?.ok_or_else(ApiError::not_found)
}

/// What the account is to a share that has not ended: `Ok(true)` where it made it, `Ok(false)` where it administers some
/// of its sites.
fn standing(tx: &mut Tx<'_>, context: &RequestContext<'_>, id: &str) -> Result<bool, ApiError> {
    let account = &context.caller.account_id;
    let sql = "SELECT granted_by FROM share WHERE id = $1 AND ended = 0";
    let row = tx.query_one(sql, values![id])?.ok_or_else(ApiError::not_found)?;
    if row.text(0)? == account.as_str() {
        return Ok(true);
    }
    if administers_all(tx, account, id)?.1 { Ok(false) } else { Err(ApiError::not_found()) }
}

/// A share with what was done through it: for whoever made it, and administrators of its sites.
#[utoipa::path(
    get, path = "/api/v1/shares/{share_id}", tag = "shares", security(("bearer" = [])),
    params(("share_id" = String, Path, description = "The share")),
    responses(
        CommonErrors,
        (status = 200, body = ShareReview),
        (status = 404, body = ErrorBody, description = "`not-found`: none of this account, or it has ended"),
    )
)]
async fn one(
    State(state): State<AppState>,
    caller: Caller,
    Path(share_id): Path<String>,
) -> Result<axum::Json<ShareReview>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        standing(tx, context, &share_id)?;
        rights::one(tx, &context.caller.account_id, &share_id)?.ok_or_else(ApiError::not_found)
    });
    found.await.map(axum::Json)
}

/// Changes what a share allows, until when, and what is written on it. Whoever it is shared with is told, unless only the
/// note for oneself is another one.
#[utoipa::path(
    put, path = "/api/v1/shares/{share_id}", tag = "shares", security(("bearer" = [])), request_body = ChangeShare,
    params(("share_id" = String, Path, description = "The share")),
    responses(
        CommonErrors,
        (status = 200, body = ShareReview),
        (status = 403, body = ErrorBody, description = "`forbidden`: whoever made it changes it"),
        (status = 404, body = ErrorBody, description = "`not-found`: none of this account, or it has ended"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
    )
)]
async fn change(
    State(state): State<AppState>,
    caller: Caller,
    Path(share_id): Path<String>,
    Json(form): Json<ChangeShare>,
) -> Result<axum::Json<ShareReview>, ApiError> {
    let changed = write_tx(&state, caller, None, move |p, context| {
        if !standing(p.tx, context, &share_id)? {
            return Err(ApiError::forbidden("whoever made the share changes it"));
        }
        let (access, terms) = form::changed(form, CustomerDay::anywhere(context.now))?;
        change_share(p, &share_id, access, terms.ends_on, &texts(&terms))?;
        reviewed(p, &context.caller.account_id, &share_id)
    });
    changed.await.map(axum::Json)
}

/// Ends a share: by whoever made it, or by somebody who administers all sites that it is about. What it showed leaves the
/// other's devices with their next sync.
#[utoipa::path(
    delete, path = "/api/v1/shares/{share_id}", tag = "shares", security(("bearer" = [])),
    params(("share_id" = String, Path, description = "The share")),
    responses(
        CommonErrors,
        (status = 204, description = "It has ended"),
        (status = 403, body = ErrorBody, description = "`forbidden`: it is about sites of others too"),
        (status = 404, body = ErrorBody, description = "`not-found`: none of this account, or it has ended"),
    )
)]
async fn end(
    State(state): State<AppState>,
    caller: Caller,
    Path(share_id): Path<String>,
) -> Result<StatusCode, ApiError> {
    let ended = write_tx(&state, caller, None, move |p, context| {
        let account = &context.caller.account_id;
        if !standing(p.tx, context, &share_id)? && !administers_all(p.tx, account, &share_id)?.0 {
            return Err(ApiError::forbidden("the share is about sites of others too"));
        }
        Ok(end_share_by(p, &share_id, Some(account))?)
    });
    ended.await.map(|()| StatusCode::NO_CONTENT)
}
