//! What a code is, and its conversion.

use super::detached;
use crate::core::error::ApiError;
use crate::core::guesses::Tried;
use crate::core::mail::Done;
use crate::licensing::licenses::issue::{NewLicense, issue};
use crate::licensing::licenses::registration::{ActingFor, outcome};
use crate::licensing::licenses::{asks, check_details};
use crate::licensing::lineage::{self, Derived};
use crate::licensing::notifications::{self, Confirmation};
use crate::records::order_lines::OrderLine;
use crate::records::{Kind, Publisher};
use crate::request::steps::Steps;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::lineage::Origin;
use licet_domain::place::CustomerDay;
use licet_domain::voucher::{State, quantity_of, state, tidy};
use licet_domain::{Email, EntitlementKind, key_mask};
use licet_protocol::ErrorCode;
use licet_protocol::registration::{Details, MadeLicense, Outcome};
use licet_protocol::voucher::{CheckedVouchers, ConvertVouchers, ConvertsTo, NewConversion, VoucherCheck};
use std::collections::BTreeSet;

/// A code that there is.
struct Known {
    line: OrderLine,
    state: State,
    quantity: i64,
    used_at: Option<DateTime<Utc>>,
    used_by: Option<String>,
    became: Option<String>,
    became_entitlement: Option<String>,
}

/// The voucher of a code. Where several orders list it: one that is open, if any.
fn find(tx: &mut Tx<'_>, context: &RequestContext<'_>, code: &str) -> Result<Option<Known>, Error> {
    let sql = "SELECT entitlement_id, position, used_at, used_by, became, became_entitlement FROM voucher \
               WHERE code = $1 ORDER BY entitlement_id";
    // Where the machine is that the code came with, nobody knows.
    let anywhere = CustomerDay::anywhere(context.now);
    let mut best: Option<Known> = None;
    for row in tx.query(sql, values![code])? {
        let Some(line) = OrderLine::of_entitlement(tx, row.text(0)?)? else { continue };
        let sql = "SELECT COUNT(*) FROM voucher WHERE entitlement_id = $1";
        let codes = tx.query_one(sql, values![&line.entitlement_id])?.map_or(Ok(1), |row| row.int(0))?;
        let used_at = row.opt_text(2)?.is_some().then(|| row.moment(2)).transpose()?;
        let known = Known {
            state: state(used_at.is_some(), line.ends_on, line.not_transactable.is_some(), anywhere),
            quantity: quantity_of(row.int(1)?, codes, line.quantity),
            used_at,
            used_by: row.opt_string(3)?,
            became: row.opt_string(4)?,
            became_entitlement: row.opt_string(5)?,
            line,
        };
        if best.as_ref().is_none_or(|best| best.state != State::Open && known.state == State::Open) {
            best = Some(known);
        }
    }
    Ok(best)
}

/// What is found about codes as they were typed, and how many of them were guesses: codes on orders that the account sees
/// are none.
pub(super) fn check(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    codes: &[String],
) -> Result<(CheckedVouchers, Tried), ApiError> {
    let mut seen = BTreeSet::new();
    let mut tried = Tried::default();
    let mut vouchers = Vec::with_capacity(codes.len());
    for typed in codes {
        let code = tidy(typed);
        let found = find(tx, context, &code)?;
        match &found {
            None => tried.unknown += 1,
            Some(known) if context.access(tx, Kind::Entitlement, &known.line.entitlement_id)?.is_none() => {
                tried.known += 1;
            }
            Some(_) => {}
        }
        let repeated = !seen.insert(code.clone());
        let state = match &found {
            _ if repeated => State::Repeated,
            Some(known) => known.state,
            None => State::Unknown,
        };
        let mut check =
            VoucherCheck { code, state, converts_to: None, expires_on: None, used_at: None, became: None };
        if let Some(known) = found {
            let own = known.used_by.as_ref() == Some(&context.caller.account_id);
            let seen = match &known.became_entitlement {
                Some(id) => own || context.access(tx, Kind::Entitlement, id)?.is_some(),
                None => false,
            };
            check.expires_on = known.line.ends_on;
            check.used_at = known.used_at;
            check.became = known.became.filter(|_| seen);
            check.converts_to = Some(ConvertsTo {
                asks: asks(&context.policy(&known.line)),
                sku: known.line.sku,
                product_name: known.line.product_name,
                quantity: known.quantity,
                instructions: known.line.not_transactable,
            });
        }
        vouchers.push(check);
    }
    Ok((CheckedVouchers { vouchers }, tried))
}

/// Codes to convert.
pub(super) struct Conversions {
    list: Vec<NewConversion>,
    /// Whether each names a code that came before it.
    repeated: Vec<bool>,
    confirmation_email: Option<String>,
}

impl Conversions {
    pub(super) fn new(form: ConvertVouchers) -> Self {
        let mut seen = BTreeSet::new();
        let repeated = form.vouchers.iter().map(|new| !seen.insert(tidy(&new.code))).collect();
        Self { repeated, list: form.vouchers, confirmation_email: form.confirmation_email }
    }
}

impl Steps for Conversions {
    fn len(&self) -> usize {
        self.list.len()
    }

    fn begin(&self, context: &RequestContext<'_>) -> Result<(), ApiError> {
        notifications::extra_email(context, self.confirmation_email.as_deref()).map(drop)
    }

    fn step(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        at: usize,
    ) -> Result<Outcome, ApiError> {
        let NewConversion { code, details } = self.list[at].clone();
        let code = tidy(&code);
        let result = if self.repeated[at] {
            Err(ApiError::new(ErrorCode::Repeated, "this code stands in the list twice")
                .with("serial", mask(&code)))
        } else {
            p.within(|p| one(p, context, &code, details))
        };
        outcome(code, result.as_ref().map_err(ApiError::copied))
    }

    fn end(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        made: &[MadeLicense],
    ) -> Result<(), ApiError> {
        let extra = self.confirmation_email.as_deref().and_then(|typed| Email::parse(typed).ok());
        let acting = ActingFor::default();
        let confirmation =
            Confirmation { done: Done::Converted, made, acting: &acting, extra: extra.as_ref() };
        Ok(notifications::confirm(p.tx, context, &confirmation)?)
    }
}

/// A code as it stands in errors and logs: worth nothing.
fn mask(code: &str) -> String {
    key_mask::mask(&code.chars().take(64).collect::<String>())
}

fn one(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    code: &str,
    details: Details,
) -> Result<MadeLicense, ApiError> {
    let because = |error: ErrorCode, message: &str| ApiError::new(error, message).with("code", mask(code));
    let unknown = || because(ErrorCode::VoucherUnknown, "there is no voucher with this code");
    let known = find(p.tx, context, code)?.ok_or_else(unknown)?;
    let line = &known.line;
    match known.state {
        State::Open => {}
        State::Used | State::Repeated => {
            return Err(because(ErrorCode::VoucherUsed, "this voucher was converted already"));
        }
        State::Expired => {
            let last_day = line.ends_on.map(|day| day.to_string()).unwrap_or_default();
            let error = because(ErrorCode::VoucherExpired, "the last day of this voucher is over");
            return Err(error.with("date", last_day));
        }
        State::NotTransactable => {
            let error = ApiError::new(ErrorCode::NotTransactable, "this product is activated in another way");
            let instructions = line.not_transactable.clone().unwrap_or_default();
            return Err(error.with("serial", mask(code)).with("instructions", instructions));
        }
        State::Unknown => return Err(unknown()),
    }
    // It is its owner's, and stands on no order of the OEM's: who is on that one learns nothing of it, and its owner
    // nothing of that order.
    let own = detached::line(p, line)?;
    let details = check_details(p.tx, &context.policy(line), &own, details, "details.")?;
    let derived = Derived {
        origin: Origin::Converted,
        sku: &line.sku,
        kind: EntitlementKind::License,
        quantity: known.quantity,
        took_last: false,
        starts_on: None,
        ends_on: None,
        notification_id: None,
    };
    let (entitlement_id, serial_number) = lineage::derive(p, context, &own, &derived)?;
    let new = OrderLine {
        entitlement_id,
        serial_number,
        kind: EntitlementKind::License,
        quantity: known.quantity,
        starts_on: None,
        ends_on: None,
        key_printed: false,
        ..own
    };
    let owner = Some(context.caller.account_id.as_str());
    let mut made = issue(
        p,
        context,
        &NewLicense {
            line: &new,
            quantity: known.quantity,
            details: &details,
            owner,
            acting_site: None,
            keyed: true,
            event: "converted",
            from_serial: None,
        },
    )?;
    // The condition makes it once, whoever else tries at the same time.
    let sql = "UPDATE voucher SET used_at = $3, used_by = $4, license_id = $5, became = $6, became_entitlement = $7 \
               WHERE code = $1 AND entitlement_id = $2 AND used_at IS NULL";
    let (entitlement, license, serial) = (&line.entitlement_id, &made.license_id, &made.serial_number);
    let values = values![code, entitlement, context.now, owner, license, serial, &made.entitlement_id];
    if p.tx.execute(sql, values)? != 1 {
        return Err(because(ErrorCode::VoucherUsed, "this voucher was converted already"));
    }
    p.touch(&line.entitlement_id);
    made.from_serial = context.entitlement_access(p.tx, line)?.map(|_| line.serial_number.clone());
    Ok(made)
}
