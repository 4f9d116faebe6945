//! Merging two accounts of one person: customer care prepares it, both mailboxes confirm it, each with the password of its
//! account, and then everything of the one moves to the other in one transaction ([`moving`]).
//!
//! A link alone confirms nothing, as with a change of the address (docs/adr/0015, 0049). A confirmation counts only as long
//! as nothing changed who gets into its account since.

mod confirming;
mod moving;

#[cfg(test)]
mod tests;

use super::acting::customer;
use super::{person_by_id, reason};
use crate::core::audit::{self, Change, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::ids::new_id;
use crate::core::mail::EmailKind;
use crate::core::mail::links::MERGE_DAYS;
use crate::records::Publisher;
use crate::records::accounts::{self, Stored};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Row, Tx};
use crate::values;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use licet_protocol::care::{CareMerge, PrepareMerge};
use licet_protocol::{ErrorBody, FieldError};
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(prepare)).routes(routes!(withdraw)).merge(confirming::routes())
}

/// A merge that waits.
#[derive(Clone, Debug)]
struct Merge {
    id: String,
    kept: String,
    merged: String,
    expires_at: DateTime<Utc>,
    kept_generation: Option<i64>,
    merged_generation: Option<i64>,
}

const WAITING: &str = "SELECT id, kept, merged, expires_at, kept_generation, merged_generation FROM account_merge \
    WHERE ended_at IS NULL AND expires_at > $1";

fn read(row: &Row) -> Result<Merge, Error> {
    Ok(Merge {
        id: row.string(0)?,
        kept: row.string(1)?,
        merged: row.string(2)?,
        expires_at: row.moment(3)?,
        kept_generation: row.opt_int(4)?,
        merged_generation: row.opt_int(5)?,
    })
}

fn by_id(tx: &mut Tx<'_>, now: DateTime<Utc>, id: &str) -> Result<Option<Merge>, Error> {
    let sql = format!("{WAITING} AND id = $2");
    tx.query_one(&sql, values![now, id])?.as_ref().map(read).transpose()
}

/// The merges that an account has part in.
fn all_of(tx: &mut Tx<'_>, now: DateTime<Utc>, account_id: &str) -> Result<Vec<Merge>, Error> {
    let sql = format!("{WAITING} AND (kept = $2 OR merged = $2) ORDER BY id");
    tx.query(&sql, values![now, account_id])?.iter().map(read).collect()
}

impl Merge {
    /// Whether a side has confirmed, and nothing has changed since who gets into its account.
    fn confirmed(tx: &mut Tx<'_>, account_id: &str, generation: Option<i64>) -> Result<bool, Error> {
        let now = crate::core::mail::links::generation(tx, account_id)?;
        Ok(generation.is_some() && generation == now)
    }

    fn on_the_wire(&self, tx: &mut Tx<'_>) -> Result<CareMerge, Error> {
        Ok(CareMerge {
            merge_id: self.id.clone(),
            kept: person_by_id(tx, &self.kept)?,
            merged: person_by_id(tx, &self.merged)?,
            expires_at: self.expires_at,
            kept_confirmed: Self::confirmed(tx, &self.kept, self.kept_generation)?,
            merged_confirmed: Self::confirmed(tx, &self.merged, self.merged_generation)?,
        })
    }

    fn end(&self, tx: &mut Tx<'_>, now: DateTime<Utc>, outcome: &str) -> Result<(), Error> {
        let sql = "UPDATE account_merge SET ended_at = $2, outcome = $3 WHERE id = $1 AND ended_at IS NULL";
        tx.execute(sql, values![&self.id, now, outcome])?;
        Ok(())
    }
}

/// The newest merge that an account has part in and that waits.
pub(super) fn waiting_of(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
) -> Result<Option<CareMerge>, Error> {
    let newest = all_of(tx, now, account_id)?.pop();
    newest.map(|merge| merge.on_the_wire(tx)).transpose()
}

/// Forgets merges that nobody confirmed in time, and returns how many.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn forget_old(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<u64, Error> {
    tx.execute("DELETE FROM account_merge WHERE ended_at IS NULL AND expires_at <= $1", values![now])
}

/// Prepares the merge of two accounts of one person. Each mailbox gets a link; once both have confirmed, with the password
/// of their account, everything of the one moves to the other. One that waits is replaced. For customer care; not with
/// accounts of the vendor.
#[utoipa::path(
    post, path = "/api/v1/care/merges", tag = "care", security(("bearer" = [])), request_body = PrepareMerge,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = CareMerge),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care; an account of the vendor"),
        (status = 404, body = ErrorBody, description = "`not-found`: no such account"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: of `merged_email` also `unknown-choice` (no other account that can sign in); `key-reused`"),
    )
)]
async fn prepare(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<PrepareMerge>,
) -> Result<axum::Json<CareMerge>, ApiError> {
    caller.require_care()?;
    let once = required(&headers, "care/merges", &form)?;
    let why = reason(&form.reason)?;
    let mut errors = FieldErrors::default();
    let Some(email) = errors.email("merged_email", form.merged_email.trim()) else {
        return Err(ApiError::invalid_fields(errors.0));
    };
    let limits = Arc::clone(&state.accounts);
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        let (kept, merged) = both(p.tx, context, &form.kept, &email)?;
        for account in [&kept, &merged] {
            limits.limits.recipient(&account.email, &context.caller.account_id)?;
        }
        begin(p, context, &kept, &merged, &why)
    });
    done.await.map(axum::Json)
}

/// Both accounts, if they can be merged.
fn both(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    kept: &str,
    merged: &Email,
) -> Result<(Stored, Stored), ApiError> {
    let unknown = || ApiError::invalid_fields(vec![FieldError::new("merged_email", "unknown-choice")]);
    let kept = customer(tx, context, kept)?;
    let merged = accounts::confirmed(tx, merged.as_str())?.ok_or_else(unknown)?;
    let merged = customer(tx, context, &merged.id)?;
    if kept.id == merged.id || !kept.confirmed || kept.locked || merged.locked {
        return Err(unknown());
    }
    Ok((kept, merged))
}

fn begin(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    kept: &Stored,
    merged: &Stored,
    reason: &str,
) -> Result<CareMerge, ApiError> {
    for account in [kept, merged] {
        for merge in all_of(p.tx, p.now, &account.id)? {
            merge.end(p.tx, p.now, "replaced")?;
        }
    }
    let id = new_id(p.now);
    let by = context.caller.account_id.as_str();
    let sql = "INSERT INTO account_merge (id, kept, merged, prepared_by, prepared_at, expires_at, reason) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let expires_at = p.now + TimeDelta::days(MERGE_DAYS);
    p.tx.execute(sql, values![&id, &kept.id, &merged.id, by, p.now, expires_at, reason])?;
    for account in [kept, merged] {
        let letter = EmailKind::MergeAsked {
            account_id: account.id.clone(),
            merge_id: id.clone(),
            name: accounts::name_of(&account.profile),
            kept: kept.email.clone(),
            merged: merged.email.clone(),
            reason: reason.to_owned(),
        };
        accounts::tell(p.tx, p.now, account, &letter)?;
    }
    note(p, Some(by), "account.merge-prepared", kept, merged, Some(reason))?;
    let merge = by_id(p.tx, p.now, &id)?.ok_or_else(ApiError::not_found)?;
    Ok(merge.on_the_wire(p.tx)?)
}

/// Writes into the trail of both accounts what became of a merge.
fn note(
    p: &mut Publisher<'_, '_>,
    actor: Option<&str>,
    action: &str,
    kept: &Stored,
    merged: &Stored,
    reason: Option<&str>,
) -> Result<(), Error> {
    let detail = Some(merged.email.as_str());
    let deed = Deed { actor, action, kind: "account", id: &kept.id, detail };
    let change = Change {
        before: Some(&merged.email),
        after: Some(&kept.email),
        reason,
        accounts: &[&merged.id],
        ..Change::default()
    };
    audit::record_change(p.tx, p.now, &deed, &change)
}

/// Takes a merge back that waits. Its links no longer work. For customer care.
#[utoipa::path(
    delete, path = "/api/v1/care/merges/{merge_id}", tag = "care", security(("bearer" = [])),
    params(("merge_id" = String, Path, description = "The merge")),
    responses(
        CommonErrors,
        (status = 204, description = "Taken back"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`: none that waits"),
    )
)]
async fn withdraw(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, ApiError> {
    caller.require_care()?;
    let done = write_tx(&state, caller, None, move |p, context| {
        let merge = by_id(p.tx, p.now, &id)?.ok_or_else(ApiError::not_found)?;
        merge.end(p.tx, p.now, "withdrawn")?;
        let (kept, merged) = (accounts::by_id(p.tx, &merge.kept)?, accounts::by_id(p.tx, &merge.merged)?);
        if let (Some(kept), Some(merged)) = (kept, merged) {
            let by = Some(context.caller.account_id.as_str());
            note(p, by, "account.merge-withdrawn", &kept, &merged, None)?;
        }
        Ok(())
    });
    done.await.map(|()| StatusCode::NO_CONTENT)
}
