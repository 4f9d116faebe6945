//! Contracts as an account sees them: pools, draw-downs, and what it may do.

use crate::core::error::ApiError;
use crate::licensing::licenses::asks;
use crate::people::site_roles;
use crate::records::order_lines::OrderLine;
use crate::records::{Kind, accounts};
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::NaiveDate;
use licet_domain::delegation::PartnerAct;
use licet_domain::flex::{Level, remaining, return_by};
use licet_domain::{EntitlementKind, Permission};
use licet_protocol::flex::{Contract, ContractDetails, Contracts, Draw, Pool, Return};
use std::collections::BTreeSet;

/// Draw-downs in one answer.
const MOST_DRAWS: i64 = 1_000;

/// A contract that the account sees.
///
/// # Errors
/// `not-found`.
pub(super) fn visible(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    id: &str,
) -> Result<OrderLine, ApiError> {
    let line = OrderLine::of_entitlement(tx, id)?.filter(|line| line.kind == EntitlementKind::Flex);
    let line = line.ok_or_else(ApiError::not_found)?;
    let sight = context.entitlement_access(tx, &line)?.ok_or_else(ApiError::not_found)?;
    if !sight.pools {
        return Err(context.refusal(tx, &line, "an installer does not draw down")?);
    }
    Ok(line)
}

/// The pools of a contract, by sku; with the context of a request, also what a draw-down asks for and whether it can come
/// back by today's policies.
pub(super) fn pools(
    tx: &mut Tx<'_>,
    line: &OrderLine,
    context: Option<&RequestContext<'_>>,
) -> Result<Vec<Pool>, Error> {
    let sql = "SELECT f.sku, f.quantity, f.drawn, p.name, p.family FROM flex_pool f LEFT JOIN product p ON p.sku = f.sku \
               WHERE f.contract_id = $1 ORDER BY f.sku";
    let pool = |row: &Row| {
        let (sku, quantity, drawn) = (row.string(0)?, row.int(1)?, row.int(2)?);
        let family = row.opt_string(4)?.unwrap_or_default();
        let policy =
            context.map(|context| context.policies.for_product(&sku, &family, &line.region, context.today()));
        Ok(Pool {
            product_name: row.opt_string(3)?.unwrap_or_else(|| sku.clone()),
            remaining: remaining(quantity, drawn),
            asks: policy.as_ref().map(asks).unwrap_or_default(),
            return_days: policy.and_then(|policy| policy.flex_return.days),
            sku,
            quantity,
            drawn,
        })
    };
    tx.query(sql, values![&line.entitlement_id])?.iter().map(pool).collect()
}

const DRAW: &str = "SELECT d.id, d.contract_id, d.sku, d.quantity, d.returned, d.drawn_at, d.drawn_by, a.profile, \
    d.license_id, d.entitlement_id, d.serial_number, d.install_at FROM flex_draw d \
    LEFT JOIN account a ON a.id = d.drawn_by";

fn read_draw(tx: &mut Tx<'_>, row: &Row) -> Result<Draw, Error> {
    let draw_id = row.string(0)?;
    let sql = "SELECT quantity, returned_at FROM flex_return WHERE draw_id = $1 ORDER BY returned_at, id";
    let returns = tx.query(sql, values![&draw_id])?;
    let back = |row: &Row| Ok(Return { quantity: row.int(0)?, at: row.moment(1)? });
    Ok(Draw {
        draw_id,
        contract_id: row.string(1)?,
        sku: row.string(2)?,
        quantity: row.int(3)?,
        returned: row.int(4)?,
        drawn_at: row.moment(5)?,
        drawn_by: row.string(6)?,
        drawn_by_name: row.opt_text(7)?.map(accounts::name_in).unwrap_or_default(),
        license_id: row.string(8)?,
        entitlement_id: row.string(9)?,
        serial_number: row.string(10)?,
        install_at: row.opt_string(11)?,
        return_by: None,
        returns: returns.iter().map(back).collect::<Result<_, Error>>()?,
    })
}

/// The draw-downs of a contract, the newest first; at most so many.
pub(super) fn draws(tx: &mut Tx<'_>, contract_id: &str, most: Option<i64>) -> Result<Vec<Draw>, Error> {
    let sql = format!("{DRAW} WHERE d.contract_id = $1 ORDER BY d.drawn_at DESC, d.id DESC LIMIT $2");
    let rows = tx.query(&sql, values![contract_id, most.unwrap_or(i64::MAX)])?;
    rows.iter().map(|row| read_draw(tx, row)).collect()
}

/// One draw-down of a contract.
pub(super) fn draw(tx: &mut Tx<'_>, contract_id: &str, draw_id: &str) -> Result<Option<Draw>, Error> {
    let sql = format!("{DRAW} WHERE d.contract_id = $1 AND d.id = $2");
    let row = tx.query_one(&sql, values![contract_id, draw_id])?;
    row.map(|row| read_draw(tx, &row)).transpose()
}

/// The last day on which a draw-down can be returned, by the policy of today.
pub(super) fn last_day(context: &RequestContext<'_>, product: &OrderLine, draw: &Draw) -> Option<NaiveDate> {
    return_by(&context.policy(product).flex_return, product.place.day(draw.drawn_at).last())
}

fn describe(tx: &mut Tx<'_>, context: &RequestContext<'_>, line: OrderLine) -> Result<Contract, Error> {
    let pools = pools(tx, &line, Some(context))?;
    let managed = context.entitlement_access(tx, &line)?.is_some_and(|sight| {
        sight.partner
            && sight.delegation.allows(PartnerAct::Draw)
            && sight.access.allows(Permission::MoveOthers)
    });
    // A partner who manages for the customer does what any member may.
    let managing = managed.then_some(Level::Contract);
    let level = site_roles::of(tx, context, &line.end_customer)?.or(managing);
    Ok(Contract {
        current: line.is_current(context.now),
        level,
        pools,
        contract_id: line.entitlement_id,
        serial_number: line.serial_number,
        support_id: line.end_customer,
        site_name: line.site_name,
        customer_number: line.customer_number,
        starts_on: line.starts_on,
        ends_on: line.ends_on,
    })
}

/// The contracts that the account sees.
pub(super) fn list(tx: &mut Tx<'_>, context: &RequestContext<'_>) -> Result<Contracts, Error> {
    let mut ids = BTreeSet::new();
    for scope in context.scopes() {
        let sql = "SELECT id FROM scope_entity WHERE scope = $1 AND kind = $2 AND present = 1";
        for row in tx.query(sql, values![scope, Kind::Flex.code()])? {
            ids.insert(row.string(0)?);
        }
    }
    let mut contracts = Vec::new();
    for id in ids {
        if let Some(line) = OrderLine::of_entitlement(tx, &id)? {
            contracts.push(describe(tx, context, line)?);
        }
    }
    contracts.sort_by(|a, b| a.serial_number.cmp(&b.serial_number));
    Ok(Contracts { contracts })
}

/// A contract with its draw-downs.
pub(super) fn details(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    id: &str,
) -> Result<ContractDetails, ApiError> {
    let line = visible(tx, context, id)?;
    let mut draws = draws(tx, id, Some(MOST_DRAWS))?;
    for draw in &mut draws {
        let product = line.for_product(tx, &draw.sku)?;
        draw.return_by = last_day(context, &product, draw);
    }
    Ok(ContractDetails { contract: describe(tx, context, line)?, draws })
}
