//! The care desk, `/api/v1/care/…`: what customer care decides ([`queue`]), looks up ([`looking_up`]), explains
//! ([`explaining`]) and does with accounts ([`acting`], [`merging`]). For accounts with the role care alone.
//!
//! Each look-up is an act in the audit trail, which the customer reads. No answer holds a key or a license file, and
//! nobody signs in as somebody else.
//!
//! Deciding requests is `crate::decisions`, and what care may do at sites without an administrator `crate::people`.

mod acting;
mod explaining;
mod facts;
mod looking_up;
mod merging;
mod queue;

#[cfg(test)]
mod tests;

use crate::core::audit::{self, Deed};
use crate::core::error::ApiError;
use crate::records::accounts::{self, Stored};
use crate::request::AppState;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use chrono::TimeDelta;
use licet_protocol::care::{CarePerson, LONGEST_REASON};
use licet_protocol::{FieldError, share::SharedSite};
use utoipa_axum::router::OpenApiRouter;

pub(crate) use merging::forget_old as forget_old_merges;

/// The routes of the care desk.
pub fn routes() -> OpenApiRouter<AppState> {
    queue::routes()
        .merge(looking_up::routes())
        .merge(explaining::routes())
        .merge(acting::routes())
        .merge(merging::routes())
}

/// What a look-up is called in the audit trail.
const LOOKED_UP: &str = "care.looked-up";
/// Looking at the same thing again within this time is one act.
const ONE_LOOK: TimeDelta = TimeDelta::minutes(10);

/// Writes down that customer care looked something up.
fn note_look_up(tx: &mut Tx<'_>, context: &RequestContext<'_>, kind: &str, id: &str) -> Result<(), Error> {
    let actor = context.caller.account_id.as_str();
    let sql = "SELECT 1 FROM audit WHERE actor = $1 AND at > $2 AND action = $3 AND subject_kind = $4 \
               AND subject_id = $5 LIMIT 1";
    let since = context.now - ONE_LOOK;
    if tx.query_one(sql, values![actor, since, LOOKED_UP, kind, id])?.is_some() {
        return Ok(());
    }
    let deed = Deed { actor: Some(actor), action: LOOKED_UP, kind, id, detail: None };
    audit::record(tx, context.now, &deed)
}

fn person(account: &Stored) -> CarePerson {
    CarePerson {
        account_id: account.id.clone(),
        name: accounts::name_of(&account.profile),
        email: account.email.clone(),
    }
}

/// Somebody by their account; without name and e-mail where it is gone.
fn person_by_id(tx: &mut Tx<'_>, account_id: &str) -> Result<CarePerson, Error> {
    let gone = || CarePerson { account_id: account_id.to_owned(), name: String::new(), email: String::new() };
    Ok(accounts::by_id(tx, account_id)?.as_ref().map_or_else(gone, person))
}

fn site(tx: &mut Tx<'_>, support_id: &str) -> Result<SharedSite, Error> {
    let name = crate::records::notices::site_name(tx, support_id)?;
    Ok(SharedSite { support_id: support_id.to_owned(), name })
}

fn site_if_any(tx: &mut Tx<'_>, support_id: Option<&str>) -> Result<Option<SharedSite>, Error> {
    support_id.filter(|support_id| !support_id.is_empty()).map(|support_id| site(tx, support_id)).transpose()
}

/// A number that the wire holds.
fn count(tx: &mut Tx<'_>, sql: &str, values: &[crate::store::Value]) -> Result<i64, Error> {
    tx.query_one(sql, values)?.map_or(Ok(0), |row| row.int(0))
}

/// A reason as it is kept: one paragraph that must be there.
fn reason(typed: &str) -> Result<String, ApiError> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let wrong = |error: FieldError| Err(ApiError::invalid_fields(vec![error]));
    if text.is_empty() {
        return wrong(FieldError::new("reason", "required"));
    }
    if text.chars().count() > LONGEST_REASON {
        return wrong(FieldError::new("reason", "too-long").with("maximum", LONGEST_REASON));
    }
    if text.chars().any(char::is_control) {
        return wrong(FieldError::new("reason", "form"));
    }
    Ok(text)
}
