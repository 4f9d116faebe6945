//! Lists that are carried out a few at a time, so that nobody else who writes waits for the whole of one.
//!
//! A request about many things is one request: it has one transaction id, one answer and one confirmation. Its steps are
//! committed in several transactions, each no longer than others may be kept waiting for, with what became of them. Where
//! the portal stops in between, the same request (the same `Idempotency-Key`) goes on after the last one.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::idempotency::receipts::KEPT;
use crate::core::idempotency::{self, IdempotencyKey};
use crate::core::json::{from_json, json};
use crate::records::{Lookup, Publisher, publishing};
use crate::request::AppState;
use crate::request::due_shares::end_due_shares;
use crate::request::replay;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_protocol::ErrorCode;
use licet_protocol::registration::{MadeLicense, Outcome, Transaction};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a commit may take to come together. Who waits for the writer waits for one of these and for a commit.
pub(crate) const LONGEST_TURN: Duration = Duration::from_millis(25);

/// Things that one request asks for, each of which is carried out or refused by itself.
pub(crate) trait Steps: Send + Sync + 'static {
    /// How many there are.
    fn len(&self) -> usize;

    /// Refuses the request as a whole, before the first step.
    fn begin(&self, context: &RequestContext<'_>) -> Result<(), ApiError>;

    /// Carries one out. An error is the portal's own: nothing of this turn is kept.
    fn step(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        at: usize,
    ) -> Result<Outcome, ApiError>;

    /// Confirms what was made, once, after the last step.
    fn end(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        made: &[MadeLicense],
    ) -> Result<(), ApiError>;
}

/// What a turn came to.
enum Turn {
    Done(Transaction),
    More,
}

/// What is kept of a list that is under way.
struct Progress {
    transaction_id: String,
    /// How many steps were committed.
    done: usize,
}

/// Carries a list out, once for each `once`.
///
/// # Errors
/// What [`Steps::begin`] refuses; `key-reused`; a failure of the portal, after which the same request goes on.
pub(crate) async fn carry_out(
    state: &AppState,
    caller: Caller,
    once: IdempotencyKey,
    steps: impl Steps,
) -> Result<Transaction, ApiError> {
    let (state, request) = (state.clone(), Arc::new((caller, once, steps)));
    // On a task of its own: whoever hangs up has asked for all of it.
    let all = tokio::spawn(async move {
        loop {
            let turn = turn(&state, Arc::clone(&request)).await?;
            if let Turn::Done(transaction) = turn {
                state.mail.wake();
                return Ok(transaction);
            }
        }
    });
    all.await.map_err(|error| ApiError::internal(&error))?
}

async fn turn<S: Steps>(
    state: &AppState,
    request: Arc<(Caller, IdempotencyKey, S)>,
) -> Result<Turn, ApiError> {
    let _place = state.workload.place(&request.0.account_id).await?;
    end_due_shares(state).await?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let compose = state.compose;
    let work = move |tx: &mut Tx<'_>| -> Result<Turn, ApiError> {
        let (caller, once, steps) = &*request;
        if let Some(answer) = replay::answered(tx, caller, now.date_naive(), once)? {
            return Ok(Turn::Done(answer));
        }
        let mut context = RequestContext::begin(tx, now, caller, &runtime, &keys)?;
        let before = progress(tx, caller, once)?;
        if let Some(before) = &before {
            context.transaction_id.clone_from(&before.transaction_id);
        } else {
            steps.begin(&context)?;
        }
        let done = before.map_or(0, |before| before.done);
        publishing(tx, now, compose, |p| some(p, &context, once, steps, done))
    };
    state.store.write(work).await
}

/// Carries out as many steps as there is time for, after those that are done.
fn some(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    once: &IdempotencyKey,
    steps: &impl Steps,
    done: usize,
) -> Result<Turn, ApiError> {
    let (begun, mut new) = (Instant::now(), Vec::new());
    for at in done..steps.len() {
        new.push(steps.step(p, context, at)?);
        if begun.elapsed() > LONGEST_TURN {
            keep(p.tx, context, once, done, &new)?;
            return Ok(Turn::More);
        }
    }
    let mut results = if done == 0 { Vec::new() } else { kept(p, context, once)? };
    results.extend(new);
    let made: Vec<MadeLicense> = results.iter().filter_map(|result| result.license.clone()).collect();
    steps.end(p, context, &made)?;
    let answer = transaction(context.transaction_id.clone(), results);
    idempotency::keep(p.tx, context.now, context.caller, once, &answer)?;
    forget(p.tx, context.caller, once)?;
    Ok(Turn::Done(answer))
}

fn progress(tx: &mut Tx<'_>, caller: &Caller, once: &IdempotencyKey) -> Result<Option<Progress>, ApiError> {
    let sql =
        "SELECT body_hash, transaction_id FROM step_list WHERE account_id = $1 AND idempotency_key = $2";
    let Some(row) = tx.query_one(sql, values![&caller.account_id, &once.key])? else { return Ok(None) };
    if row.text(0)? != once.body_hash {
        return Err(ApiError::new(
            ErrorCode::KeyReused,
            "this Idempotency-Key came with another body before",
        ));
    }
    let sql = "SELECT position FROM step WHERE account_id = $1 AND idempotency_key = $2 \
               ORDER BY position DESC LIMIT 1";
    let last = tx.query_one(sql, values![&caller.account_id, &once.key])?;
    let done = last.map_or(Ok(0), |row| row.int(0).map(|last| last + 1))?;
    Ok(Some(Progress { transaction_id: row.string(1)?, done: usize::try_from(done).unwrap_or_default() }))
}

/// What became of the steps that were committed, with the keys that the account may read today: the rest of a list may come
/// long after its beginning.
fn kept(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    once: &IdempotencyKey,
) -> Result<Vec<Outcome>, Error> {
    p.flush()?;
    let sql = "SELECT result FROM step WHERE account_id = $1 AND idempotency_key = $2 ORDER BY position";
    let rows = p.tx.query(sql, values![&context.caller.account_id, &once.key])?;
    let mut lookup = Lookup::new(context.caller, context.today());
    rows.iter().map(|row| replay::readable(p.tx, &mut lookup, &from_json::<Outcome>(row, 0)?)).collect()
}

/// Keeps what became of the steps after the first `done`.
fn keep(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    once: &IdempotencyKey,
    done: usize,
    new: &[Outcome],
) -> Result<(), Error> {
    let account = &context.caller.account_id;
    let sql = "INSERT INTO step_list (account_id, idempotency_key, body_hash, transaction_id, begun_at) \
               VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account_id, idempotency_key) DO NOTHING";
    tx.execute(sql, values![account, &once.key, &once.body_hash, &context.transaction_id, context.now])?;
    for (position, result) in (i64::try_from(done).unwrap_or(i64::MAX)..).zip(new) {
        let sql = "INSERT INTO step (account_id, idempotency_key, position, result) VALUES ($1, $2, $3, $4)";
        tx.execute(sql, values![account, &once.key, position, json(result)?])?;
    }
    Ok(())
}

fn forget(tx: &mut Tx<'_>, caller: &Caller, once: &IdempotencyKey) -> Result<(), Error> {
    for table in ["step", "step_list"] {
        let sql = format!("DELETE FROM {table} WHERE account_id = $1 AND idempotency_key = $2");
        tx.execute(&sql, values![&caller.account_id, &once.key])?;
    }
    Ok(())
}

/// Removes what is kept of lists that are as old as the oldest receipts and were never asked for again.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn forget_old(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<(), Error> {
    let since = now - KEPT;
    let sql = "DELETE FROM step WHERE EXISTS (SELECT 1 FROM step_list l WHERE l.account_id = step.account_id \
               AND l.idempotency_key = step.idempotency_key AND l.begun_at < $1)";
    tx.execute(sql, values![since])?;
    tx.execute("DELETE FROM step_list WHERE begun_at < $1", values![since])?;
    Ok(())
}

/// What results come to. A dry run has no id.
pub(crate) fn transaction(transaction_id: String, results: Vec<Outcome>) -> Transaction {
    let failed = results.iter().filter(|result| result.error.is_some()).count();
    Transaction { transaction_id, succeeded: results.len() - failed, failed, results }
}
