//! What this device has sent and the portal has done, kept for as long as a restored backup could take it back, and sent
//! again after one did (docs/SYNC.md, rule 2; Y5).
//!
//! It is sent under its key as it was, so that what the backup holds is not done twice, and before anything that was made
//! since. Nothing of it is laid over what is shown: whether the portal's rows hold it already is not known. What can't be
//! done again is parked like any other change.

use super::acknowledge::{Answered, later, park, unpark};
use super::queue::{Based, Edit, queue};
use super::rows::{NewRow, insert_row, put_slot, read};
use super::{Base, Queued, QueuedSlot, QueuedState};
use crate::columns::{from_json, to_json};
use crate::db::meta;
use crate::error::Result;
use crate::overlay;
use crate::tables::laid_over::GONE;
use licet_domain::Target;
use licet_protocol::change::{Change, Outcome, Slot};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use uuid::Uuid;

/// Most changes that are kept; the oldest go first.
const MOST_KEPT: i64 = 10_000;

fn turn(change: &Queued) -> i64 {
    match change.kind {
        Target::Field if change.slots.iter().any(|slot| slot.slot == "deleted") => 2,
        Target::Field => 0,
        _ => 1,
    }
}

/// The names of the slots that were done.
fn done_slots(change: &Queued) -> impl Iterator<Item = &str> {
    change.slots.iter().filter(|slot| !slot.kept).map(|slot| slot.slot.as_str())
}

/// Keeps a change that was done and that the rows have caught up with; `n` is its row in the outbox.
pub(super) fn keep(connection: &Connection, n: i64) -> Result<()> {
    let Some(change) = read(connection, "WHERE n = ?1", &[&n], true)?.pop() else { return Ok(()) };
    forget_superseded(connection, &change)?;
    insert(connection, &change)?;
    connection
        .prepare_cached(
            "DELETE FROM done_change WHERE again = 0 AND n <= (SELECT max(n) FROM done_change) - ?1",
        )?
        .execute([MOST_KEPT])?;
    Ok(())
}

/// An older change whose every slot the newer one has written too needn't be sent any more: the newer is based on it.
fn forget_superseded(connection: &Connection, newer: &Queued) -> Result<()> {
    let older: Vec<(i64, String)> = connection
        .prepare_cached("SELECT n, change FROM done_change WHERE kind = ?1 AND id = ?2 AND again = 0")?
        .query_map([newer.kind.as_str(), &newer.id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let written: HashSet<&str> = done_slots(newer).collect();
    for (n, text) in older {
        let superseded = serde_json::from_str::<Queued>(&text)
            .is_ok_and(|older| done_slots(&older).all(|slot| written.contains(slot)));
        if superseded {
            connection.prepare_cached("DELETE FROM done_change WHERE n = ?1")?.execute([n])?;
        }
    }
    Ok(())
}

fn insert(connection: &Connection, change: &Queued) -> Result<bool> {
    let inserted = connection
        .prepare_cached(
            "INSERT INTO done_change (key, kind, id, turn, seq, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (key) DO NOTHING",
        )?
        .execute(params![
            change.key,
            change.kind.as_str(),
            change.id,
            turn(change),
            change.seq.unwrap_or(0),
            to_json(change)
        ])?;
    Ok(inserted == 1)
}

/// The portal names its history; `after_snapshot`: on the answer that completes a snapshot. Where it is another than
/// before, all that is kept is sent again.
pub(crate) fn epoch_told(connection: &Connection, epoch: &str, after_snapshot: bool) -> Result<()> {
    let known = meta::get(connection, meta::EPOCH)?;
    if known.as_deref() == Some(epoch) {
        return Ok(());
    }
    if known.is_some() || after_snapshot {
        connection.execute("UPDATE done_change SET again = 1", [])?;
    }
    meta::set(connection, meta::EPOCH, epoch)
}

/// No restored backup takes back changes up to this number any more.
pub(crate) fn horizon_told(connection: &Connection, horizon: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM done_change WHERE again = 0 AND seq <= ?1")?.execute([horizon])?;
    Ok(())
}

/// How many are to be sent again.
pub(super) fn count(connection: &Connection) -> Result<u64> {
    let count: i64 = connection
        .prepare_cached("SELECT count(*) FROM done_change WHERE again = 1")?
        .query_row([], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Changes to be sent again, in their order, but for those that are on their way. `take` says whether one more fits.
pub(super) fn hand_out(
    connection: &Connection,
    beside: &HashSet<&str>,
    mut take: impl FnMut(Change) -> bool,
) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT change, n FROM done_change WHERE again = 1 ORDER BY turn, n")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Ok(change) = serde_json::from_str::<Queued>(row.get_ref(0)?.as_str().unwrap_or_default()) else {
            // What can't be read can't be sent, and must not hold up what comes after it.
            let n: i64 = row.get(1)?;
            tracing::error!(n, "a change that was done can't be read, and so not be sent again");
            remove(connection, n)?;
            continue;
        };
        if !beside.contains(change.key.as_str()) && !take(super::acknowledge::wire(&change)) {
            break;
        }
    }
    Ok(())
}

/// What became of a change that was sent again. False: it is none of these.
pub(super) fn answered(connection: &Connection, outcome: &Outcome, all: &mut Answered) -> Result<bool> {
    let found: Option<(i64, String)> = connection
        .prepare_cached("SELECT n, change FROM done_change WHERE key = ?1 AND again = 1")?
        .query_row([&outcome.key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((n, text)) = found else { return Ok(false) };
    let Ok(mut change) = serde_json::from_str::<Queued>(&text) else { return Ok(false) };
    match outcome.status {
        200 | 409 => done(connection, n, &mut change, outcome, all)?,
        401 | 408 | 429 => all.undecided += 1,
        400..=499 => {
            refused(connection, &change, outcome)?;
            remove(connection, n)?;
            all.refused += 1;
        }
        _ => all.undecided += 1,
    }
    overlay::reproject(connection, change.kind, &change.id)?;
    Ok(true)
}

fn remove(connection: &Connection, n: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM done_change WHERE n = ?1")?.execute([n])?;
    Ok(())
}

fn done(
    connection: &Connection,
    n: i64,
    change: &mut Queued,
    outcome: &Outcome,
    all: &mut Answered,
) -> Result<()> {
    let (mut conflicts, mut gave_way, mut restated) = (Vec::new(), Vec::new(), Vec::new());
    let mut slots = std::mem::take(&mut change.slots);
    for slot in &mut slots {
        let theirs = outcome.conflicts.get(&slot.slot).or_else(|| outcome.gave_way.get(&slot.slot));
        let undone = theirs.is_some() || outcome.status == 409;
        let behind = later(connection, change, &slot.slot)?;
        if !undone {
            if std::mem::take(&mut slot.kept) {
                unpark(connection, &change.key, &slot.slot)?;
            }
            if let Some(behind) = behind {
                let sql = "UPDATE outbox_slot SET base = max(base, ?3) WHERE change = ?1 AND slot = ?2";
                let seq = outcome.seq.unwrap_or(0);
                connection.prepare_cached(sql)?.execute(params![behind, slot.slot, seq])?;
            }
        } else if !std::mem::replace(&mut slot.kept, true)
            && behind.is_none()
            && !wrote_since(connection, n, change, slot, theirs)?
        {
            match self::restated(slot, theirs) {
                Some(again) => restated.push(again),
                None => {
                    let parked = QueuedSlot { theirs: theirs.cloned(), kept: false, ..slot.clone() };
                    let gives_way = outcome.gave_way.contains_key(&slot.slot);
                    if gives_way { &mut gave_way } else { &mut conflicts }.push(parked);
                }
            }
        }
    }
    change.slots = slots;
    park(connection, change, QueuedState::Conflict, &conflicts)?;
    park(connection, change, QueuedState::GaveWay, &gave_way)?;
    restate(connection, change, restated)?;
    all.conflicts += usize::from(!conflicts.is_empty());
    all.gave_way += usize::from(!gave_way.is_empty());
    if change.slots.iter().all(|slot| slot.kept) {
        return remove(connection, n);
    }
    all.done += 1;
    change.seq = outcome.seq;
    connection
        .prepare_cached("UPDATE done_change SET again = 0, seq = ?2, change = ?3 WHERE n = ?1")?
        .execute(params![n, outcome.seq.unwrap_or(0), to_json(change)])?;
    Ok(())
}

/// Whether what the portal holds instead is what this device itself wrote later: then the older edit has had its time.
fn wrote_since(
    connection: &Connection,
    n: i64,
    change: &Queued,
    slot: &QueuedSlot,
    theirs: Option<&Slot>,
) -> Result<bool> {
    let Some(theirs) = theirs else { return Ok(false) };
    let (kind, value) = (change.kind.as_str(), to_json(&theirs.value));
    let on_its_way: bool = connection
        .prepare_cached(
            "SELECT EXISTS (
                 SELECT 1 FROM outbox o JOIN outbox_slot s ON s.change = o.n
                 WHERE o.kind = ?1 AND o.id = ?2 AND o.state IN ('sending', 'sent') AND s.slot = ?3 AND s.value = ?4
             )",
        )?
        .query_row(params![kind, change.id, slot.slot, value], |row| row.get(0))?;
    if on_its_way {
        return Ok(true);
    }
    let mut statement =
        connection.prepare_cached("SELECT change FROM done_change WHERE kind = ?1 AND id = ?2 AND n > ?3")?;
    let mut rows = statement.query(params![kind, change.id, n])?;
    while let Some(row) = rows.next()? {
        let text = row.get_ref(0)?.as_str().unwrap_or_default();
        let newer = serde_json::from_str::<Queued>(text).map(|newer| newer.slots).unwrap_or_default();
        if newer.iter().any(|one| one.slot == slot.slot && !one.kept && one.mine == theirs.value) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where the portal holds just what an edit changed, by the change before it that was sent again too, it is no conflict: the
/// same edit, based on that, and its number. Only for what was done before, so that it is tried once.
pub(super) fn restated(slot: &QueuedSlot, theirs: Option<&Slot>) -> Option<(Edit, i64)> {
    let theirs = theirs.filter(|theirs| theirs.value == slot.before)?;
    let based = Based::AtLeast(Base { seq: theirs.seq, value: theirs.value.clone() });
    let edited = slot.edited;
    Some((Edit { slot: slot.slot.clone(), value: slot.mine.clone(), based, edited }, theirs.seq))
}

/// Queues edits again, under a key that follows from that of their change and from what they are based on now.
pub(super) fn restate(connection: &Connection, change: &Queued, edits: Vec<(Edit, i64)>) -> Result<()> {
    let Some(seq) = edits.iter().map(|(_, seq)| *seq).max() else { return Ok(()) };
    let edits = edits.into_iter().map(|(edit, _)| edit).collect();
    let key = key_again(&change.key, seq);
    queue(connection, change.kind, &change.id, &change.about, edits, &key, change.made_at)?;
    Ok(())
}

/// A key for what of a change is sent anew once the portal holds something of number `seq`: a UUIDv7 of the same time.
fn key_again(key: &str, seq: i64) -> String {
    let hash = Sha256::digest(format!("{key} again {seq}"));
    let mut bytes = *Uuid::parse_str(key).unwrap_or_default().as_bytes();
    bytes[6..].copy_from_slice(&hash[..10]);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    Uuid::from_bytes(bytes).to_string()
}

/// Parks a whole change that can't be done again.
fn refused(connection: &Connection, change: &Queued, outcome: &Outcome) -> Result<()> {
    let row = NewRow {
        key: &change.key,
        kind: change.kind,
        id: &change.id,
        about: &change.about,
        made_at: change.made_at,
        state: QueuedState::Refused,
    };
    let n = insert_row(connection, &row)?;
    connection
        .prepare_cached("UPDATE outbox SET error = ?2 WHERE n = ?1")?
        .execute(params![n, outcome.error.as_ref().map(to_json)])?;
    let parked = change.slots.iter().filter(|slot| !slot.kept);
    parked.into_iter().try_for_each(|slot| put_slot(connection, n, slot))
}

/// All that are kept, for an export.
pub(super) fn all(connection: &Connection) -> Result<Vec<Queued>> {
    let mut statement = connection.prepare_cached("SELECT change FROM done_change ORDER BY n")?;
    let rows = statement.query_map([], |row| Ok(from_json(&row.get::<_, String>(0)?)))?;
    let all: Vec<serde_json::Value> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(all.into_iter().filter_map(|change| serde_json::from_value(change).ok()).collect())
}

/// Takes what others wrote out of what is kept of targets that this account doesn't see any more.
pub(crate) fn forget_others(connection: &Connection) -> Result<()> {
    let gone: Vec<(i64, String)> = connection
        .prepare_cached(&format!("SELECT o.n, o.change FROM done_change o WHERE {GONE}"))?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (n, text) in gone {
        let Ok(mut change) = serde_json::from_str::<Queued>(&text) else { continue };
        for slot in &mut change.slots {
            (slot.before, slot.theirs) = (serde_json::Value::Null, None);
        }
        connection
            .prepare_cached("UPDATE done_change SET change = ?2 WHERE n = ?1")?
            .execute(params![n, to_json(&change)])?;
    }
    Ok(())
}

/// Takes one out of an export, to be kept on.
pub(super) fn take(connection: &Connection, change: &Queued) -> Result<bool> {
    if change.slots.is_empty() {
        return Ok(false);
    }
    insert(connection, change)
}
