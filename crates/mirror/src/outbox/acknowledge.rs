//! Handing changes out to be sent, and what becomes of them once they are answered (docs/SYNC.md, rules 16–19).

use super::resend;
use super::rows::{
    NewRow, insert_row, put_slot, read, remove_change, remove_if_empty, remove_slot, waiting_row,
};
use super::{Queued, QueuedSlot, QueuedState};
use crate::columns::to_json;
use crate::db::Mirror;
use crate::error::Result;
use crate::overlay;
use crate::tables::laid_over::underlying;
use licet_domain::Target;
use licet_protocol::change::{Change, MOST_BYTES, MOST_CHANGES, Outcome, Set, Slot};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashSet;

/// What a batch came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Changes that were done, at least in part.
    pub done: usize,
    /// Changes with a slot in conflict.
    pub conflicts: usize,
    /// Changes with a deletion that gave way.
    pub gave_way: usize,
    /// Changes that were refused.
    pub refused: usize,
    /// Outcomes that decide nothing: of a change that isn't on its way, or with a status that is about the batch.
    pub undecided: usize,
}

/// The order in which changes are sent: one of these after the other, each as it was made. A field must be there before a
/// value in it, and a value must have come before its field goes. (`+`: there are few fields among many changes, so they
/// are looked for by their kind.)
const ORDER: [&str; 3] = [
    "kind = 'field' AND +state = ?1 AND NOT EXISTS (SELECT 1 FROM outbox_slot s WHERE s.change = o.n AND s.slot = 'deleted')",
    "kind <> 'field' AND state = ?1",
    "kind = 'field' AND +state = ?1 AND EXISTS (SELECT 1 FROM outbox_slot s WHERE s.change = o.n AND s.slot = 'deleted')",
];

/// Room of a batch's body for what is not a change.
const FRAME: usize = 64;

pub(super) fn wire(change: &Queued) -> Change {
    Change {
        key: change.key.clone(),
        kind: change.kind,
        id: change.id.clone(),
        set: change
            .slots
            .iter()
            .map(|slot| (slot.slot.clone(), Set { value: slot.mine.clone(), base: slot.base }))
            .collect(),
    }
}

/// Gathers changes for as long as they fit.
struct Batch<'a> {
    changes: Vec<Change>,
    most: usize,
    bytes: usize,
    /// Whether one did not fit: none that comes after it may go before it.
    full: bool,
    /// Keys that are on their way already.
    beside: &'a HashSet<&'a str>,
}

impl Batch<'_> {
    /// Adds a change if it fits; answers whether it did.
    fn take(&mut self, change: Change) -> bool {
        let bytes = to_json(&change).len() + 1;
        // One alone always goes: what is too large for the portal it will say itself.
        let fits = self.changes.is_empty() || self.bytes + bytes <= MOST_BYTES;
        self.full = self.changes.len() >= self.most || !fits;
        if !self.full {
            self.bytes += bytes;
            self.changes.push(change);
        }
        !self.full
    }

    /// Adds the changes in this state of which `rest` holds; answers the keys of those that were.
    fn add(&mut self, connection: &Connection, state: QueuedState, rest: &str) -> Result<Vec<String>> {
        let mut added = Vec::new();
        for part in ORDER {
            let room = self.most - self.changes.len();
            if self.full || room == 0 {
                break;
            }
            // Those beside it may come first.
            let limit = i64::try_from(room + self.beside.len()).unwrap_or(i64::MAX);
            let found = read(
                connection,
                &format!("AS o WHERE {part}{rest} ORDER BY n LIMIT ?2"),
                &[&state.as_str(), &limit],
                true,
            )?;
            for change in found.iter().filter(|change| !self.beside.contains(change.key.as_str())) {
                if !self.take(wire(change)) {
                    break;
                }
                added.push(change.key.clone());
            }
        }
        Ok(added)
    }
}

/// Parks what was not done of a change, in a row of its own beside it.
pub(super) fn park(
    connection: &Connection,
    change: &Queued,
    state: QueuedState,
    slots: &[QueuedSlot],
) -> Result<()> {
    if slots.is_empty() {
        return Ok(());
    }
    let key = format!("{}/{}", change.key, state.as_str());
    let standing: Option<i64> = connection
        .prepare_cached("SELECT n FROM outbox WHERE key = ?1")?
        .query_row([&key], |row| row.get(0))
        .optional()?;
    let mut newest = Vec::with_capacity(slots.len());
    for slot in slots {
        if give_way(connection, change, slot)? {
            newest.push(slot);
        }
    }
    if newest.is_empty() {
        return Ok(());
    }
    let n = match standing {
        Some(n) => n,
        None => insert_row(
            connection,
            &NewRow {
                key: &key,
                kind: change.kind,
                id: &change.id,
                about: &change.about,
                made_at: change.made_at,
                state,
            },
        )?,
    };
    newest.into_iter().try_for_each(|slot| put_slot(connection, n, slot))
}

/// Has what is parked of older edits of a slot give way to this one: there is one conflict a slot. Answers false where a
/// newer one is parked.
fn give_way(connection: &Connection, change: &Queued, slot: &QueuedSlot) -> Result<bool> {
    let newer: bool = connection
        .prepare_cached(
            "SELECT EXISTS (
                 SELECT 1 FROM outbox o JOIN outbox_slot s ON s.change = o.n
                 WHERE o.kind = ?1 AND o.id = ?2 AND o.state IN ('conflict', 'gave_way') AND s.slot = ?3 AND s.edited > ?4
             )",
        )?
        .query_row(params![change.kind.as_str(), change.id, slot.slot, slot.edited], |row| row.get(0))?;
    if newer {
        return Ok(false);
    }
    settle_older(connection, change, slot, "o.state IN ('conflict', 'gave_way')")?;
    Ok(true)
}

/// Takes older edits of a slot out of the changes in these states: a newer one of the same person has taken their place.
fn settle_older(connection: &Connection, change: &Queued, slot: &QueuedSlot, states: &str) -> Result<()> {
    let older: Vec<i64> = {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT o.n FROM outbox o JOIN outbox_slot s ON s.change = o.n
             WHERE o.kind = ?1 AND o.id = ?2 AND {states} AND s.slot = ?3 AND s.edited < ?4"
        ))?;
        let values = params![change.kind.as_str(), change.id, slot.slot, slot.edited];
        let rows = statement.query_map(values, |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for n in older {
        remove_slot(connection, n, &slot.slot)?;
        remove_if_empty(connection, n)?;
    }
    Ok(())
}

/// A slot that was not done at first and was when the change was sent again: nothing of it is parked any more.
pub(super) fn unpark(connection: &Connection, key: &str, slot: &str) -> Result<()> {
    for state in [QueuedState::Conflict, QueuedState::GaveWay] {
        let key = format!("{key}/{}", state.as_str());
        let n: Option<i64> = connection
            .prepare_cached("SELECT n FROM outbox WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        if let Some(n) = n {
            remove_slot(connection, n, slot)?;
            remove_if_empty(connection, n)?;
        }
    }
    Ok(())
}

/// The later edit of a slot that waits behind a change: it takes the place of a conflict in the same slot, since it is
/// the same person's newer word.
pub(super) fn later(connection: &Connection, change: &Queued, slot: &str) -> Result<Option<i64>> {
    let Some((n, _)) = waiting_row(connection, change.kind, &change.id)? else { return Ok(None) };
    let there: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM outbox_slot WHERE change = ?1 AND slot = ?2)")?
        .query_row(params![n, slot], |row| row.get(0))?;
    Ok(there.then_some(n))
}

fn done(
    connection: &Connection,
    n: i64,
    change: &Queued,
    outcome: &Outcome,
    answered: &mut Answered,
) -> Result<()> {
    let (mut applied, mut conflicts, mut gave_way) = (0, Vec::new(), Vec::new());
    let (mut restated, was_done) = (Vec::new(), change.seq.is_some());
    for slot in &change.slots {
        let (parked, theirs): (_, Option<&Slot>) =
            match (outcome.conflicts.get(&slot.slot), outcome.gave_way.get(&slot.slot)) {
                (Some(theirs), _) => (Some(&mut conflicts), Some(theirs)),
                (None, Some(theirs)) => (Some(&mut gave_way), Some(theirs)),
                (None, None) if outcome.status == 409 => (Some(&mut conflicts), None),
                (None, None) => (None, None),
            };
        let behind = later(connection, change, &slot.slot)?;
        let Some(parked) = parked else {
            applied += 1;
            settle_older(connection, change, slot, "o.state IN ('conflict', 'gave_way', 'refused')")?;
            if slot.kept {
                put_slot(connection, n, &QueuedSlot { kept: false, ..slot.clone() })?;
                unpark(connection, &change.key, &slot.slot)?;
            }
            if let Some(behind) = behind {
                connection
                    .prepare_cached(
                        "UPDATE outbox_slot SET base = max(base, ?3) WHERE change = ?1 AND slot = ?2",
                    )?
                    .execute(params![behind, slot.slot, outcome.seq.unwrap_or(0)])?;
            }
            continue;
        };
        put_slot(connection, n, &QueuedSlot { kept: true, ..slot.clone() })?;
        if let Some(behind) = behind {
            let before = theirs.map_or(serde_json::Value::Null, |theirs| theirs.value.clone());
            rebase(connection, behind, &slot.slot, &before)?;
        } else if let Some(again) = resend::restated(slot, theirs).filter(|_| was_done && !slot.kept) {
            restated.push(again);
        } else if !slot.kept {
            // What was parked before may have been decided since: it doesn't come back.
            parked.push(QueuedSlot { theirs: theirs.cloned(), kept: false, ..slot.clone() });
        }
    }
    park(connection, change, QueuedState::Conflict, &conflicts)?;
    park(connection, change, QueuedState::GaveWay, &gave_way)?;
    resend::restate(connection, change, restated)?;
    answered.conflicts += usize::from(!conflicts.is_empty());
    answered.gave_way += usize::from(!gave_way.is_empty());
    if applied == 0 {
        return remove_change(connection, n);
    }
    answered.done += 1;
    connection
        .prepare_cached("UPDATE outbox SET state = 'sent', seq = ?2 WHERE n = ?1")?
        .execute(params![n, outcome.seq.unwrap_or(0)])?;
    Ok(())
}

/// What a waiting edit changes is no longer what the edit before it wrote, which came to nothing.
fn rebase(connection: &Connection, change: i64, slot: &str, before: &serde_json::Value) -> Result<()> {
    connection
        .prepare_cached("UPDATE outbox_slot SET before = ?3 WHERE change = ?1 AND slot = ?2")?
        .execute(params![change, slot, to_json(before)])?;
    Ok(())
}

fn refused(connection: &Connection, n: i64, change: &Queued, outcome: &Outcome) -> Result<()> {
    connection
        .prepare_cached("UPDATE outbox SET state = 'refused', seq = NULL, error = ?2 WHERE n = ?1")?
        .execute(params![n, outcome.error.as_ref().map(to_json)])?;
    connection.prepare_cached("UPDATE outbox_slot SET kept = 0 WHERE change = ?1")?.execute([n])?;
    for slot in &change.slots {
        if let Some(behind) = later(connection, change, &slot.slot)? {
            let before = underlying(connection, change.kind, &change.id, &slot.slot)?.value;
            rebase(connection, behind, &slot.slot, &before)?;
        }
    }
    Ok(())
}

/// Removes what lies over rows that have caught up with it (docs/SYNC.md, rule 19).
pub(crate) fn passed(connection: &Connection, seq: i64) -> Result<()> {
    let gone: Vec<(i64, String, String)> = {
        let mut statement = connection.prepare_cached(
            "SELECT n, kind, id FROM outbox WHERE state = 'sent' AND coalesce(seq, 0) <= ?1",
        )?;
        let rows = statement.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (n, kind, id) in gone {
        resend::keep(connection, n)?;
        remove_change(connection, n)?;
        if let Some(kind) = Target::parse(&kind) {
            overlay::reproject(connection, kind, &id)?;
        }
    }
    Ok(())
}

/// After a snapshot, whose rows are complete at no number that a push has answered: what was done is sent again as it was.
/// Where the portal has its receipt it gives its first answer again; where it was restored from a backup, it does it anew.
pub(crate) fn send_again(connection: &Connection) -> Result<()> {
    // It keeps its number: by that it is told from what was never answered.
    connection.execute("UPDATE outbox SET state = 'sending' WHERE state = 'sent'", [])?;
    Ok(())
}

impl Mirror {
    /// Changes to be sent, at most `most`: first those that were handed out before and not answered, exactly as they were.
    /// That they were handed out is on the disk before this returns. Of one document there is one new change at a time, and
    /// none while another is not answered, so that none overtakes another.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_batch(&self, most: usize) -> Result<Vec<Change>> {
        self.outbox_batch_beside(most, &[])
    }

    /// The same while others, by their keys, are on their way: those are not handed out again.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_batch_beside(&self, most: usize, beside: &[String]) -> Result<Vec<Change>> {
        let any: bool = self.read(|connection| {
            let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending'))
                           OR EXISTS (SELECT 1 FROM done_change WHERE again = 1)";
            Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
        })?;
        if !any {
            return Ok(Vec::new());
        }
        let most = most.min(MOST_CHANGES);
        let beside = beside.iter().map(String::as_str).collect();
        self.write_durably(|tx| {
            let mut batch = Batch { changes: Vec::new(), most, bytes: FRAME, full: false, beside: &beside };
            if resend::count(tx)? > 0 {
                // What was made since comes after them.
                resend::hand_out(tx, &beside, |change| batch.take(change))?;
                return Ok(batch.changes);
            }
            batch.add(tx, QueuedState::Sending, "")?;
            let free = " AND NOT EXISTS (
                 SELECT 1 FROM outbox u WHERE u.kind = o.kind AND u.id = o.id AND +u.state = 'sending'
             )";
            let mut mark = tx.prepare_cached("UPDATE outbox SET state = 'sending' WHERE key = ?1")?;
            for key in batch.add(tx, QueuedState::Waiting, free)? {
                mark.execute([key])?;
            }
            Ok(batch.changes)
        })
    }

    /// What became of a batch (docs/SYNC.md, rule 17). What was done stays laid over what is shown until the cursor has
    /// passed its number; what was not is parked. An outcome of a change that isn't on its way changes nothing.
    ///
    /// It waits for no disk: what a power cut takes back of it is a change that is on its way again, is sent again as it
    /// was, and gets the same outcome (docs/SYNC.md, rule 16).
    ///
    /// # Errors
    /// When the database can't be written: then all of them count as not answered, and are sent again.
    pub fn outbox_answered(&self, outcomes: &[Outcome]) -> Result<Answered> {
        self.settle_outbox(|tx| {
            let mut answered = Answered::default();
            for outcome in outcomes {
                let n: Option<i64> = tx
                    .prepare_cached("SELECT n FROM outbox WHERE key = ?1 AND state = 'sending'")?
                    .query_row([&outcome.key], |row| row.get(0))
                    .optional()?;
                let change = read(tx, "WHERE key = ?1", &[&outcome.key], true)?.pop();
                let (Some(n), Some(change)) = (n, change) else {
                    if !resend::answered(tx, outcome, &mut answered)? {
                        answered.undecided += 1;
                    }
                    continue;
                };
                match outcome.status {
                    200 | 409 => done(tx, n, &change, outcome, &mut answered)?,
                    401 | 408 | 429 => answered.undecided += 1,
                    400..=499 => {
                        refused(tx, n, &change, outcome)?;
                        answered.refused += 1;
                    }
                    _ => answered.undecided += 1,
                }
                overlay::reproject(tx, change.kind, &change.id)?;
            }
            Ok(answered)
        })
    }
}
