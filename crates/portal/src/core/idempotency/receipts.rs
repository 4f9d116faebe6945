//! Receipts: what was answered to a request that may come again, kept in the transaction of its effect (docs/SYNC.md,
//! rule 16).

use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// How long a repeated request gets its first answer again: an outbox may rest as long as a device may be away.
pub(crate) const KEPT: TimeDelta = TimeDelta::days(180);

/// A receipt: the hash of the body that came first with the key, and what was answered.
pub(crate) struct Receipt {
    pub body_hash: String,
    pub answer: String,
}

/// The receipt of a key.
pub(crate) fn find(tx: &mut Tx<'_>, account_id: &str, key: &str) -> Result<Option<Receipt>, Error> {
    let sql = "SELECT body_hash, answer FROM receipt WHERE account_id = $1 AND idempotency_key = $2";
    let row = tx.query_one(sql, values![account_id, key])?;
    row.map(|row| Ok(Receipt { body_hash: row.string(0)?, answer: row.string(1)? })).transpose()
}

/// Keeps a receipt.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    account_id: &str,
    key: &str,
    receipt: &Receipt,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let sql = "INSERT INTO receipt (account_id, idempotency_key, body_hash, answer, created_at) \
               VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, values![account_id, key, &receipt.body_hash, &receipt.answer, now])?;
    Ok(())
}

/// Removes receipts that are too old to be asked for, and says how many.
///
/// # Errors
/// What the database says.
pub(crate) fn forget_old(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<u64, Error> {
    tx.execute("DELETE FROM receipt WHERE created_at < $1", values![now - KEPT])
}

/// The hash of a body: of what it says, whatever its spacing and the order of its names.
pub(crate) fn hash(body: &Value) -> String {
    let mut text = String::new();
    canonical(body, &mut text);
    hex::encode(Sha256::digest(text))
}

/// JSON with names in order and without white space.
fn canonical(value: &Value, to: &mut String) {
    let between = |at: usize, to: &mut String| {
        if at > 0 {
            to.push(',');
        }
    };
    match value {
        Value::Array(items) => {
            to.push('[');
            for (at, item) in items.iter().enumerate() {
                between(at, to);
                canonical(item, to);
            }
            to.push(']');
        }
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            to.push('{');
            for (at, (name, member)) in members.into_iter().enumerate() {
                between(at, to);
                to.push_str(&Value::from(name.as_str()).to_string());
                to.push(':');
                canonical(member, to);
            }
            to.push('}');
        }
        plain => to.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_body_is_known_again_by_what_it_says() {
        let one = hash(&json!({"a": [1, {"x": "\"", "y": null}], "b": true}));
        let spaced: Value =
            serde_json::from_str(r#" {"b" : true, "a":[ 1,{ "y":null,"x" :"\u0022"}]} "#).unwrap();
        assert_eq!(hash(&spaced), one);
        assert_ne!(hash(&json!({"a": [1, {"x": "\"", "y": null}], "b": false})), one);
        assert_ne!(hash(&json!({"a": [{"x": "\"", "y": null}, 1], "b": true})), one);
    }
}
