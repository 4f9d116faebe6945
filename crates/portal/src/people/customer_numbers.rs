//! Customer numbers that an account associates by naming a matching order, and what they show (rule 5).
//!
//! Whoever knows a number and an order of it sees what stands under the number. So pairs that don't match are counted, like
//! passwords, and which of the two is wrong is not told.

use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::guesses::{Guesses, Tried};
use crate::core::limits::Address;
use crate::core::mail::{About, Notice};
use crate::records::rights::{self, associate_customer_number, drop_customer_number};
use crate::records::{Publisher, accounts, mandates, notices};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use licet_domain::Scope;
use licet_protocol::site::{
    AddCustomerNumber, CustomerNumber, CustomerNumbers, MAX_CUSTOMER_NUMBERS, MAX_NUMBER_COMMENT,
    ReceivedNumber,
};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Longest number of a customer or an order that is looked up, in characters.
const MAX_NUMBER: usize = 64;
/// Numbers of others' shares in one answer.
const MAX_SHARED: i64 = 500;

/// Pairs of numbers that were tried.
#[derive(Debug, Default)]
struct NumberGuesses(Guesses);

/// The routes of customer numbers.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(remove))
}

/// The account's customer numbers, and those of what others share with it.
#[utoipa::path(
    get, path = "/api/v1/account/customer-numbers", tag = "accounts", security(("bearer" = [])),
    responses(CommonErrors, (status = 200, body = CustomerNumbers))
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
) -> Result<axum::Json<CustomerNumbers>, ApiError> {
    read_tx(&state, caller, |tx, context| Ok(numbers(tx, context)?)).await.map(axum::Json)
}

fn numbers(tx: &mut Tx<'_>, context: &RequestContext<'_>) -> Result<CustomerNumbers, Error> {
    let sql = "SELECT customer_number, order_number, comment, added_at, \
               (SELECT s.name FROM site_number n JOIN site s ON s.support_id = n.support_id \
                WHERE n.customer_number = account_number.customer_number ORDER BY s.support_id LIMIT 1), \
               (SELECT COUNT(*) FROM sales_order o JOIN order_line l ON l.order_number = o.order_number \
                WHERE o.customer_number = account_number.customer_number) \
               FROM account_number WHERE account_id = $1 ORDER BY customer_number";
    let mut own = Vec::new();
    for row in tx.query(sql, values![&context.caller.account_id])? {
        own.push(CustomerNumber {
            customer_number: row.string(0)?,
            order_number: row.string(1)?,
            comment: row.opt_string(2)?,
            added_at: row.opt_text(3)?.is_some().then(|| row.moment(3)).transpose()?,
            site_name: row.opt_string(4)?.unwrap_or_default(),
            entitlements: row.int(5)?,
        });
    }
    let sql = "SELECT o.customer_number, s.granted_by, COUNT(*) FROM share s \
               JOIN share_item i ON i.share_id = s.id JOIN sales_order o ON o.order_number = i.order_number \
               WHERE s.ended = 0 AND (s.holder = $1 OR s.holder = $2) AND o.customer_number <> '' \
               GROUP BY o.customer_number, s.granted_by ORDER BY o.customer_number, s.granted_by LIMIT $3";
    let account = format!("a:{}", context.caller.account_id);
    let email = format!("e:{}", context.caller.email.as_ref().map_or("", |email| email.as_str()));
    let mut shared = Vec::new();
    for row in tx.query(sql, values![account, email, MAX_SHARED])? {
        let by = accounts::by_id(tx, row.text(1)?)?;
        shared.push(ReceivedNumber {
            customer_number: row.string(0)?,
            shared_by: by.map(|by| accounts::name_of(&by.profile)).unwrap_or_default(),
            entitlements: row.int(2)?,
        });
    }
    Ok(CustomerNumbers { own, shared })
}

/// Adds a customer number with an order of that number: from now on the account sees what stands under it. For a number
/// that it has, changes the comment.
#[utoipa::path(
    post, path = "/api/v1/account/customer-numbers", tag = "accounts", security(("bearer" = [])),
    request_body = AddCustomerNumber,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = CustomerNumbers, description = "All of them, after it"),
        (status = 404, body = ErrorBody, description = "`number-mismatch`: no such order of this number; which of the two is wrong is not told"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`; of `customer_number` also `no-room`: the account has 500"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many pairs that don't match"),
    )
)]
async fn add(
    State(state): State<AppState>,
    caller: Caller,
    address: Address,
    headers: HeaderMap,
    Json(form): Json<AddCustomerNumber>,
) -> Result<axum::Json<CustomerNumbers>, ApiError> {
    let once = required(&headers, "account/customer-numbers", &form)?;
    let (number, order) = (form.customer_number.trim().to_owned(), form.order_number.trim().to_owned());
    let comment = form.comment.map(|comment| comment.trim().to_owned()).filter(|comment| !comment.is_empty());
    let mut errors = FieldErrors::default();
    errors.required("customer_number", &number, MAX_NUMBER);
    errors.required("order_number", &order, MAX_NUMBER);
    errors.optional("comment", comment.as_ref(), MAX_NUMBER_COMMENT);
    if !errors.0.is_empty() {
        return Err(ApiError::invalid_fields(errors.0));
    }
    let (who, account_id) = (caller.clone(), caller.account_id.clone());
    let (typed, of) = (number.clone(), order.clone());
    let matches = read_tx(&state, who, move |tx, context| {
        let sql =
            "SELECT end_customer, reseller FROM sales_order WHERE order_number = $1 AND customer_number = $2";
        let Some(row) = tx.query_one(sql, values![of, typed])? else { return Ok(false) };
        refuse_withdrawn(tx, context, row.text(0)?, row.opt_text(1)?)?;
        Ok(true)
    });
    let tried = if matches.await? { Tried { known: 1, unknown: 0 } } else { Tried { known: 0, unknown: 1 } };
    // Whoever guesses too often waits, and what they guess is not even tried.
    state.resident.of::<NumberGuesses>().0.count(&account_id, address, tried)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        let account = context.caller.account_id.as_str();
        let sql = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN customer_number = $2 THEN 1 ELSE 0 END), 0) \
                   FROM account_number WHERE account_id = $1";
        let row = p.tx.query_one(sql, values![account, &number])?;
        let (count, held) = row.map_or(Ok((0, 0)), |row| Ok::<_, Error>((row.int(0)?, row.int(1)?)))?;
        if held == 0 && usize::try_from(count).is_ok_and(|count| count >= MAX_CUSTOMER_NUMBERS) {
            let error = FieldError::new("customer_number", "no-room").with("maximum", MAX_CUSTOMER_NUMBERS);
            return Err(ApiError::invalid_fields(vec![error]));
        }
        associate_customer_number(p, account, &number, &order).map_err(|error| match error {
            rights::Error::Store(error) => ApiError::from(error),
            _ => ApiError::new(ErrorCode::NumberMismatch, "this order number does not go with this number"),
        })?;
        let sql = "UPDATE account_number SET comment = $3 WHERE account_id = $1 AND customer_number = $2";
        p.tx.execute(sql, values![account, &number, comment])?;
        recorded(p.tx, context, "account.number-added", &number)?;
        if held == 0 {
            tell_sites(p, context, &number)?;
        }
        Ok(numbers(p.tx, context)?)
    });
    done.await.map(axum::Json)
}

/// Sites of one customer number whose administrators are told.
const MOST_SITES: i64 = 20;

/// Tells the administrators of the sites that a number belongs to who sees it now.
fn tell_sites(p: &mut Publisher<'_, '_>, context: &RequestContext<'_>, number: &str) -> Result<(), Error> {
    let by = accounts::by_id(p.tx, &context.caller.account_id)?;
    let own = by.as_ref().map(|by| by.email.clone()).unwrap_or_default();
    let notice = Notice::new(About::NumberAdded, notices::person(by.as_ref()), Vec::new());
    let notice = notice.with_other(number.to_owned());
    let sql = "SELECT DISTINCT end_customer FROM sales_order WHERE customer_number = $1 AND end_customer <> '' \
               ORDER BY end_customer LIMIT $2";
    for row in p.tx.query(sql, values![number, MOST_SITES])? {
        notices::to_administrators(p, row.text(0)?, &[own.as_str()], &notice)?;
    }
    Ok(())
}

/// A partner whose rights the customer took back doesn't get them again by the number of an order that it sold.
fn refuse_withdrawn(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    customer: &str,
    reseller: Option<&str>,
) -> Result<(), ApiError> {
    let member = |site: &str| context.holds(&Scope::MemberOf(site.to_owned()));
    let Some(reseller) = reseller.filter(|reseller| member(reseller) && !member(customer)) else {
        return Ok(());
    };
    if mandates::is_withdrawn(tx, customer, reseller)? {
        let message = "the customer does not let the partner do this";
        return Err(ApiError::new(ErrorCode::NotDelegated, message));
    }
    Ok(())
}

/// Removes a customer number: what the account saw only by it, it no longer sees.
#[utoipa::path(
    delete, path = "/api/v1/account/customer-numbers/{number}", tag = "accounts", security(("bearer" = [])),
    params(("number" = String, Path, description = "The customer number")),
    responses(
        CommonErrors,
        (status = 204, description = "Removed"),
        (status = 404, body = ErrorBody, description = "`not-found`: the account has no such number"),
    )
)]
async fn remove(
    State(state): State<AppState>,
    caller: Caller,
    Path(number): Path<String>,
) -> Result<StatusCode, ApiError> {
    let done = write_tx(&state, caller, None, move |p, context| {
        let removed = drop_customer_number(p, &context.caller.account_id, &number);
        let removed = removed.map_err(|error| match error {
            rights::Error::Store(error) => ApiError::from(error),
            error => ApiError::internal(&error),
        })?;
        if !removed {
            return Err(ApiError::not_found());
        }
        Ok(recorded(p.tx, context, "account.number-removed", &number)?)
    });
    done.await.map(|()| StatusCode::NO_CONTENT)
}

fn recorded(tx: &mut Tx<'_>, context: &RequestContext<'_>, action: &str, number: &str) -> Result<(), Error> {
    let (id, detail) = (context.caller.account_id.as_str(), Some(number));
    audit::record(tx, context.now, &Deed { actor: Some(id), action, kind: "account", id, detail })
}
