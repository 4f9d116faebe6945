//! Refresh tokens: a chain of which only the newest link holds, that survives a lost answer.

use super::revoke;
use crate::core::audit::{self, Deed};
use crate::core::caller::Role;
use crate::core::mail::links::hash;
use crate::core::runtime::Runtime;
use crate::records::accounts;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};

/// How long a refresh token works; each refresh begins anew. A laptop may be away for a season.
pub const REFRESH_DAYS: i64 = 90;
/// For how long a used token gets another successor while none of its successors was used: long enough for a night
/// without a network after an answer was lost.
pub const LOST_ANSWER_HOURS: i64 = 24;
/// How long used tokens are kept, to notice that one is used again.
const KEEP_USED_DAYS: i64 = 30;

/// A session carried on.
pub(super) struct Next {
    pub account_id: String,
    pub role: Role,
    pub session_id: String,
    pub token: String,
}

/// The first token of a session.
pub(super) fn first(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &Runtime,
    session: &str,
) -> Result<String, Error> {
    tx.execute("DELETE FROM refresh_token WHERE expires_at < $1", values![now])?;
    issue(tx, now, runtime, session, None)
}

fn issue(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &Runtime,
    session: &str,
    parent: Option<&str>,
) -> Result<String, Error> {
    let token = runtime.token();
    tx.execute(
        "INSERT INTO refresh_token (hash, session_id, parent, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
        values![hash(&token), session, parent, now, now + TimeDelta::days(REFRESH_DAYS)],
    )?;
    Ok(token)
}

/// The session is over.
pub(super) struct Over {
    /// Because its account was locked.
    pub locked: bool,
}

/// The successor of `token`. An error when the session is over, which may be because of this very use.
pub(super) fn next(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &Runtime,
    token: &str,
) -> Result<Result<Next, Over>, Error> {
    let own = hash(token);
    let row = tx.query_one(
        "SELECT t.session_id, t.parent, t.used_at, s.account_id, a.role, s.revoked_at, a.locked_at, a.deleted_at
         FROM refresh_token t JOIN session s ON s.id = t.session_id JOIN account a ON a.id = s.account_id
         WHERE t.hash = $1 AND t.expires_at > $2",
        values![&own, now],
    )?;
    let Some(row) = row else { return Ok(Err(Over { locked: false })) };
    let locked = row.opt_text(6)?.is_some();
    if locked || row.opt_text(5)?.is_some() || row.opt_text(7)?.is_some() {
        return Ok(Err(Over { locked }));
    }
    let (session_id, account_id) = (row.string(0)?, row.string(3)?);
    let held_by_two = match row.opt_text(2)? {
        // Used before: fine while its answer may have been lost, that is, while nobody has used what it answered.
        Some(_) => now - row.moment(2)? > TimeDelta::hours(LOST_ANSWER_HOURS) || a_child_was_used(tx, &own)?,
        // Never used: fine unless somebody went on with another answer to the same question.
        None => match row.opt_text(1)? {
            Some(parent) => a_child_was_used(tx, parent)?,
            None => false,
        },
    };
    if held_by_two {
        revoke(tx, now, &session_id, "refresh-token-reused")?;
        let (actor, id) = (Some(account_id.as_str()), session_id.as_str());
        audit::record(tx, now, &Deed { actor, action: "session.reuse", kind: "session", id, detail: None })?;
        return Ok(Err(Over { locked: false }));
    }
    tx.execute(
        "UPDATE refresh_token SET used_at = $2 WHERE hash = $1 AND used_at IS NULL",
        values![&own, now],
    )?;
    tx.execute("UPDATE session SET last_used_at = $2 WHERE id = $1", values![&session_id, now])?;
    accounts::note_sign_in(tx, now, &account_id)?;
    let forget = now - TimeDelta::days(KEEP_USED_DAYS);
    tx.execute(
        "DELETE FROM refresh_token WHERE session_id = $1 AND used_at < $2",
        values![&session_id, forget],
    )?;
    let token = issue(tx, now, runtime, &session_id, Some(&own))?;
    let role = Role::parse(row.text(4)?).unwrap_or(Role::User);
    Ok(Ok(Next { account_id, role, session_id, token }))
}

fn a_child_was_used(tx: &mut Tx<'_>, parent: &str) -> Result<bool, Error> {
    let used = "SELECT 1 FROM refresh_token WHERE parent = $1 AND used_at IS NOT NULL LIMIT 1";
    Ok(tx.query_one(used, values![parent])?.is_some())
}
