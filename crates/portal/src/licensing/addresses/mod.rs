//! Install-at addresses: where a customer number's licenses may be deployed. From the feed, or added by people.
//!
//! An address is seen by the members of the sites that have its customer number or bought or sold with it, by those who
//! associated the number, and by whoever added it. Their table stands with the feed.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::json::json;
use crate::people::site_roles;
use crate::records::publisher::put_with;
use crate::records::{Kind, Lookup, Publisher};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Query};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Row, Tx};
use crate::values;
use axum::extract::State;
use axum::http::HeaderMap;
use chrono::NaiveDate;
use licet_domain::flex::Deed;
use licet_domain::visibility::OrderFacts;
use licet_domain::{Permission, Scope};
use licet_protocol::ErrorBody;
use licet_protocol::address::{Addresses, InstallAddress, NewAddress};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Addresses in one answer.
const MOST: usize = 500;

/// The routes of addresses.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, add))
}

const COLUMNS: &str =
    "customer_number, address_id, line1, line2, line3, line4, city, state, postal_code, country";

fn read(row: &Row) -> Result<InstallAddress, Error> {
    Ok(InstallAddress {
        customer_number: row.string(0)?,
        address_id: row.string(1)?,
        line1: row.string(2)?,
        line2: row.opt_string(3)?,
        line3: row.opt_string(4)?,
        line4: row.opt_string(5)?,
        city: row.string(6)?,
        state: row.opt_string(7)?,
        postal_code: row.opt_string(8)?,
        country: row.string(9)?,
    })
}

fn document_id(customer_number: &str, address_id: &str) -> String {
    format!("{customer_number}/{address_id}")
}

/// The scopes in which all addresses of a customer number stand.
fn scopes(tx: &mut Tx<'_>, customer_number: &str) -> Result<BTreeSet<Scope>, Error> {
    let mut scopes = BTreeSet::from([Scope::CustomerNumber(customer_number.to_owned())]);
    for sql in [
        "SELECT support_id FROM site_number WHERE customer_number = $1",
        "SELECT DISTINCT end_customer FROM sales_order WHERE customer_number = $1",
        "SELECT DISTINCT o.reseller FROM sales_order o WHERE o.customer_number = $1 AND o.reseller IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM delegation d WHERE d.customer = o.end_customer AND d.reseller = o.reseller \
         AND d.level = 'none')",
    ] {
        for row in tx.query(sql, values![customer_number])? {
            scopes.insert(Scope::MemberOf(row.string(0)?));
        }
    }
    Ok(scopes)
}

/// Publishes one address.
///
/// # Errors
/// What the database says.
pub(crate) fn publish(
    p: &mut Publisher<'_, '_>,
    customer_number: &str,
    address_id: &str,
) -> Result<(), Error> {
    let scopes = scopes(p.tx, customer_number)?;
    publish_into(p, &scopes, customer_number, address_id)
}

fn publish_into(
    p: &mut Publisher<'_, '_>,
    scopes: &BTreeSet<Scope>,
    customer_number: &str,
    address_id: &str,
) -> Result<(), Error> {
    let sql = format!(
        "SELECT {COLUMNS}, added_by FROM install_address WHERE customer_number = $1 AND address_id = $2"
    );
    let Some(row) = p.tx.query_one(&sql, values![customer_number, address_id])? else { return Ok(()) };
    let mut scopes = scopes.clone();
    scopes.extend(row.opt_string(10)?.map(Scope::Owner));
    put_with(p, &scopes, Kind::Address, &document_id(customer_number, address_id), &read(&row)?)
}

/// Publishes all addresses of a customer number: who may see them has changed.
///
/// # Errors
/// What the database says.
pub(crate) fn publish_all(p: &mut Publisher<'_, '_>, customer_number: &str) -> Result<(), Error> {
    let sql = "SELECT address_id FROM install_address WHERE customer_number = $1 ORDER BY address_id";
    let rows = p.tx.query(sql, values![customer_number])?;
    if rows.is_empty() {
        return Ok(());
    }
    let scopes = scopes(p.tx, customer_number)?;
    for row in rows {
        publish_into(p, &scopes, customer_number, row.text(0)?)?;
    }
    Ok(())
}

/// Called by the feed for an order that is new or changed.
///
/// # Errors
/// What the database says.
pub(crate) fn order_changed(
    p: &mut Publisher<'_, '_>,
    before: Option<&OrderFacts>,
    after: &OrderFacts,
) -> Result<(), Error> {
    let parties = |order: &OrderFacts| {
        (order.customer_number.clone(), order.end_customer.clone(), order.reseller.clone())
    };
    if before.is_some_and(|before| parties(before) == parties(after)) {
        return Ok(());
    }
    if let Some(before) = before.filter(|before| before.customer_number != after.customer_number) {
        publish_all(p, &before.customer_number)?;
    }
    publish_all(p, &after.customer_number)
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// Only those of this customer number.
    #[serde(default)]
    customer_number: Option<String>,
    /// Only those in this country (ISO 3166-1 alpha-2).
    #[serde(default)]
    country: Option<String>,
    /// Only those of which a line, the city or the postal code begins with this, in any case.
    #[serde(default)]
    starts_with: Option<String>,
}

/// The install-at addresses to choose from, by customer number and id; at most 500.
#[utoipa::path(
    get, path = "/api/v1/addresses", tag = "addresses", security(("bearer" = [])), params(Parameters),
    responses(CommonErrors, (status = 200, body = Addresses))
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(wanted): Query<Parameters>,
) -> Result<axum::Json<Addresses>, ApiError> {
    let given =
        |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let (number, country) = (given(wanted.customer_number), given(wanted.country));
    let start = given(wanted.starts_with).map(|text| text.to_lowercase());
    let found = read_tx(&state, caller, move |tx, context| {
        let sql = format!(
            "SELECT {COLUMNS} FROM install_address WHERE customer_number = $1 ORDER BY customer_number, address_id"
        );
        let numbers = match number {
            Some(number) => vec![number],
            None => numbers(tx, context)?,
        };
        let mut addresses = Vec::new();
        for number in numbers {
            for row in tx.query(&sql, values![number])? {
                let address = read(&row)?;
                let id = document_id(&address.customer_number, &address.address_id);
                let fits = country.as_ref().is_none_or(|country| *country == address.country)
                    && start.as_ref().is_none_or(|start| begins(&address, start));
                if fits && context.access(tx, Kind::Address, &id)?.is_some() {
                    addresses.push(address);
                }
                if addresses.len() >= MOST {
                    return Ok(Addresses { addresses });
                }
            }
        }
        Ok(Addresses { addresses })
    });
    found.await.map(axum::Json)
}

fn begins(address: &InstallAddress, start: &str) -> bool {
    let lines = [&address.line2, &address.line3, &address.line4, &address.postal_code];
    let texts = [&address.line1, &address.city].into_iter().chain(lines.into_iter().flatten());
    texts.map(|text| text.to_lowercase()).any(|text| text.starts_with(start))
}

/// The customer numbers of the addresses that the account sees.
fn numbers(tx: &mut Tx<'_>, context: &RequestContext<'_>) -> Result<Vec<String>, Error> {
    let mut numbers = BTreeSet::new();
    for scope in context.scopes() {
        let sql = "SELECT id FROM scope_entity WHERE scope = $1 AND kind = $2 AND present = 1";
        for row in tx.query(sql, values![scope, Kind::Address.code()])? {
            numbers.extend(row.text(0)?.split_once('/').map(|(number, _)| number.to_owned()));
        }
    }
    Ok(numbers.into_iter().collect())
}

/// Adds an install-at address, which can be chosen at once. For whoever has full access to an entitlement of the customer
/// number; members of the customer's site need the level `configuration`. The same address again answers the one there is.
#[utoipa::path(
    post, path = "/api/v1/addresses", tag = "addresses", security(("bearer" = [])), request_body = NewAddress,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = InstallAddress, description = "The address with its id"),
        (status = 403, body = ErrorBody, description = "`level-too-low`"),
        (status = 404, body = ErrorBody, description = "`not-found`: no entitlement of this customer number that this account may act on"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
async fn add(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<NewAddress>,
) -> Result<axum::Json<InstallAddress>, ApiError> {
    let once = required(&headers, "addresses", &form)?;
    let added = write_tx(&state, caller, Some(once), move |p, context| put(p, context, form));
    added.await.map(axum::Json)
}

fn put(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    form: NewAddress,
) -> Result<InstallAddress, ApiError> {
    let form = check(form)?;
    may_add(p.tx, context, &form.customer_number)?;
    store(p, &context.caller.account_id, form)
}

/// Adds an address that was checked, for an account; answers the same one where it is there.
///
/// # Errors
/// A failure of the database.
pub(crate) fn store(
    p: &mut Publisher<'_, '_>,
    account_id: &str,
    form: NewAddress,
) -> Result<InstallAddress, ApiError> {
    let number = form.customer_number.clone();
    let digest = Sha256::digest(json(&form)?.to_lowercase()).to_vec();
    let address_id = format!("P{}", hex::encode(&digest[..6]).to_uppercase());
    let sql = format!("SELECT {COLUMNS} FROM install_address WHERE customer_number = $1 AND address_id = $2");
    if let Some(row) = p.tx.query_one(&sql, values![&number, &address_id])? {
        return Ok(read(&row)?);
    }
    let insert = "INSERT INTO install_address (customer_number, address_id, digest, line1, line2, line3, line4, city, \
                  state, postal_code, country, added_by, added_at) \
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    let NewAddress { line1, line2, line3, line4, city, state, postal_code, country, .. } = form;
    let by = account_id;
    let values = values![
        &number,
        &address_id,
        digest,
        line1,
        line2,
        line3,
        line4,
        city,
        state,
        postal_code,
        country,
        by,
        p.now,
    ];
    p.tx.execute(insert, values)?;
    let deed = crate::core::audit::Deed {
        actor: Some(by),
        action: "address.added",
        kind: "address",
        id: &address_id,
        detail: Some(&number),
    };
    crate::core::audit::record(p.tx, p.now, &deed)?;
    publish(p, &number, &address_id)?;
    let row = p.tx.query_one(&sql, values![&number, &address_id])?.ok_or_else(ApiError::not_found)?;
    Ok(read(&row)?)
}

/// Checks a new address, and brings it into the form in which it is kept.
///
/// # Errors
/// `invalid-fields`.
pub(crate) fn check(mut form: NewAddress) -> Result<NewAddress, ApiError> {
    let mut findings = FieldErrors::default();
    let tidy = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    form.customer_number = form.customer_number.trim().to_owned();
    form.line1 = form.line1.trim().to_owned();
    form.city = form.city.trim().to_owned();
    for line in [&mut form.line2, &mut form.line3, &mut form.line4, &mut form.state, &mut form.postal_code] {
        *line = tidy(line.take());
    }
    findings.required("customer_number", &form.customer_number, 200);
    let postal = licet_protocol::account::PostalAddress {
        line1: form.line1.clone(),
        line2: form.line2.clone(),
        city: form.city.clone(),
        state: form.state.clone(),
        postal_code: form.postal_code.clone(),
        country: form.country.clone(),
    };
    findings.postal_address("", &postal);
    findings.optional("line3", form.line3.as_ref(), 200);
    findings.optional("line4", form.line4.as_ref(), 200);
    if findings.0.is_empty() { Ok(form) } else { Err(ApiError::invalid_fields(findings.0)) }
}

/// The site whose people decide about the addresses of a customer number, for an account that sees an order of it.
///
/// # Errors
/// `not-found`: no order of this number that the account sees.
pub(crate) fn site_of_number(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    customer_number: &str,
) -> Result<String, ApiError> {
    let sql = "SELECT order_number, end_customer FROM sales_order WHERE customer_number = $1 AND end_customer <> '' \
               ORDER BY order_number";
    let mut lookup = Lookup::new(caller, today);
    for row in tx.query(sql, values![customer_number])? {
        if lookup.access(tx, Kind::Order, row.text(0)?)?.is_some() {
            return Ok(row.string(1)?);
        }
    }
    Err(ApiError::not_found())
}

/// Whoever may act on an entitlement of the customer number may add an address; a member of its site by their level.
fn may_add(tx: &mut Tx<'_>, context: &RequestContext<'_>, customer_number: &str) -> Result<(), ApiError> {
    let sql =
        "SELECT order_number, end_customer FROM sales_order WHERE customer_number = $1 ORDER BY order_number";
    let mut refused = ApiError::not_found();
    for row in tx.query(sql, values![customer_number])? {
        if context
            .access(tx, Kind::Order, row.text(0)?)?
            .is_none_or(|access| !access.allows(Permission::AddAddress))
        {
            continue;
        }
        match site_roles::of(tx, context, row.text(1)?)? {
            // A partner acts for the customer's license that they see.
            None => return Ok(()),
            Some(level) if level.may(Deed::AddAddress) => return Ok(()),
            Some(_) => refused = site_roles::too_low(),
        }
    }
    Err(refused)
}

#[cfg(test)]
mod tests;
