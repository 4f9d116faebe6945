//! The table of slots: what each holds, since when, by whom, and what it held before.

use crate::core::caller::Caller;
use crate::core::json::json;
use crate::records::Kind;
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_protocol::change::Slot;
use licet_protocol::document::Past;
use serde_json::Value;
use std::collections::BTreeMap;

/// Who makes the changes, and when.
pub(crate) struct Author {
    pub caller: Caller,
    /// The person's name, if the account says one.
    pub name: Option<String>,
    pub now: DateTime<Utc>,
}

/// What a slot holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Held {
    /// None: it was deleted.
    pub value: Option<Value>,
    /// Number of its last change.
    pub seq: i64,
    /// Name of the person who made it.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Held {
    /// As it crosses the wire.
    pub(crate) fn slot(self) -> Slot {
        Slot { value: self.value.unwrap_or_default(), seq: self.seq, by: self.by, at: self.at }
    }
}

fn value(row: &Row, column: usize) -> Result<Option<Value>, Error> {
    let parse = |text| serde_json::from_str(text).map_err(|_| Error::Shape { column, expected: "JSON" });
    row.opt_text(column)?.map(parse).transpose()
}

/// The slots of a document by name, deleted ones included.
pub(crate) fn of(tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<BTreeMap<String, Held>, Error> {
    let sql = "SELECT slot, value, seq, by_name, at FROM slot WHERE kind = $1 AND id = $2";
    let mut slots = BTreeMap::new();
    for row in tx.query(sql, values![kind.code(), id])? {
        let held =
            Held { value: value(&row, 1)?, seq: row.int(2)?, by: row.opt_string(3)?, at: row.moment(4)? };
        slots.insert(row.string(0)?, held);
    }
    Ok(slots)
}

/// Those that hold something, as they cross the wire.
pub(crate) fn shown(held: BTreeMap<String, Held>) -> BTreeMap<String, Slot> {
    held.into_iter()
        .filter(|(_, held)| held.value.is_some())
        .map(|(name, held)| (name, held.slot()))
        .collect()
}

/// Takes what a slot holds into the history, before it holds something else, for those kinds that have one.
pub(crate) fn keep_past(tx: &mut Tx<'_>, kind: Kind, id: &str, slot: &str) -> Result<(), Error> {
    if matches!(kind, Kind::Annotation | Kind::License) {
        let sql = "INSERT INTO slot_history (kind, id, seq, slot, value, account_id, by_name, at) \
                   SELECT kind, id, seq, slot, value, account_id, by_name, at FROM slot \
                   WHERE kind = $1 AND id = $2 AND slot = $3 AND value IS NOT NULL";
        tx.execute(sql, values![kind.code(), id, slot])?;
    }
    Ok(())
}

/// Writes what a slot holds from now on.
pub(crate) fn set(
    tx: &mut Tx<'_>,
    author: &Author,
    kind: Kind,
    id: &str,
    slot: &str,
    value: Option<&Value>,
    seq: i64,
) -> Result<(), Error> {
    let sql = "INSERT INTO slot (kind, id, slot, value, seq, account_id, by_name, at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
               ON CONFLICT (kind, id, slot) DO UPDATE SET value = excluded.value, seq = excluded.seq, \
               account_id = excluded.account_id, by_name = excluded.by_name, at = excluded.at";
    let value = value.map(json).transpose()?;
    let (account, name) = (&author.caller.account_id, author.name.as_ref());
    tx.execute(sql, values![kind.code(), id, slot, value, seq, account, name, author.now])?;
    Ok(())
}

/// What the slots of a document held before, the newest first.
pub(crate) fn history(tx: &mut Tx<'_>, kind: Kind, id: &str, most: i64) -> Result<Vec<Past>, Error> {
    let sql = "SELECT slot, value, seq, by_name, at FROM slot_history WHERE kind = $1 AND id = $2 \
               ORDER BY seq DESC, slot LIMIT $3";
    let mut past = Vec::new();
    for row in tx.query(sql, values![kind.code(), id, most])? {
        let was = Slot {
            value: value(&row, 1)?.unwrap_or_default(),
            seq: row.int(2)?,
            by: row.opt_string(3)?,
            at: row.moment(4)?,
        };
        past.push(Past { slot: row.string(0)?, was });
    }
    Ok(past)
}

/// The slots of a license's document.
///
/// # Errors
/// What the database says.
pub(crate) fn of_license(tx: &mut Tx<'_>, license_id: &str) -> Result<BTreeMap<String, Slot>, Error> {
    Ok(shown(of(tx, Kind::License, license_id)?))
}
