//! What people changed on this device, until the portal's rows show it (sync.md, "Push").
//!
//! A change is some slots of one document (`licet_domain::slots`). It waits until it is handed out ([`Mirror::outbox_batch`])
//! and is then frozen: it is sent under its key as it was until it is answered ([`Mirror::outbox_answered`]). Once done it
//! stays laid over the portal's rows until the cursor has passed the number that the push answered (rule 19). What could
//! not be done is parked: it is shown and exported, and goes only when a person says so (rule 17).
//!
//! It is the one part of the mirror that the portal can't give again. It outlives a wipe; everything here is on the disk
//! when it returns (rule 20).

mod answers;
mod decide;
mod export;
mod resend;

use crate::error::Result;
use crate::{Mirror, search, shown, slots};
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_protocol::ErrorBody;
use licet_protocol::change::Slot;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

pub use answers::Answered;
pub(crate) use answers::{passed, send_again};
pub use decide::Resolution;
pub(crate) use resend::{MIGRATIONS as RESEND_MIGRATIONS, epoch_told, horizon_told};

pub(crate) const MIGRATIONS: &[&str] = &[
    // Values are JSON. `kept`: the portal did not do this slot of an otherwise done change; it is parked in a row of its
    // own, and stays here because the change may have to be sent again as it was.
    "CREATE TABLE outbox (
         n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, id TEXT NOT NULL, entitlement_id TEXT,
         name TEXT, made_at TEXT NOT NULL, state TEXT NOT NULL, seq INTEGER, error TEXT
     );
     CREATE INDEX outbox_target ON outbox (kind, id);
     CREATE INDEX outbox_state ON outbox (state);
     CREATE TABLE outbox_slot (
         change INTEGER NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, before TEXT NOT NULL, base INTEGER NOT NULL,
         theirs TEXT, kept INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (change, slot)
     ) WITHOUT ROWID",
];

/// A change as a person makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewChange {
    /// What the slots belong to.
    pub kind: Target,
    /// Names it within its kind. Not looked at for a comment, whose id is the key of the change that makes it.
    pub id: String,
    /// The new values by slot; null deletes. Whether they may stand there is judged before (`licet_domain::slots`).
    pub set: BTreeMap<String, Value>,
    /// What the change is about, for the list of changes.
    pub about: About,
}

/// What a change is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The entitlement, to open it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement_id: Option<String>,
    /// What people know it by: a serial number, or the name of a user-defined field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Where a change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueuedState {
    /// To be sent. Further edits of the same document go into it.
    Waiting,
    /// Handed out to be sent, and not answered yet: whether it was done is not known.
    Sending,
    /// Done at the portal; shown as ours until the mirror has caught up.
    Sent,
    /// Somebody else changed the slot as well: theirs stands, ours is kept here.
    Conflict,
    /// Our deletion gave way to somebody's edit.
    GaveWay,
    /// The portal refused it for the reason beside it.
    Refused,
}

impl QueuedState {
    /// All of them, in the order of a change's life.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Sending, Self::Sent, Self::Conflict, Self::GaveWay, Self::Refused];

    /// The word in the database, in exports and for the window.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Conflict => "conflict",
            Self::GaveWay => "gave_way",
            Self::Refused => "refused",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether it needs a person.
    #[must_use]
    pub const fn is_undecided(self) -> bool {
        matches!(self, Self::Conflict | Self::GaveWay | Self::Refused)
    }
}

/// A change in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queued {
    /// Names it. A parked part of a change that was otherwise done has a name of its own, which is never sent.
    pub key: String,
    /// What the slots belong to.
    pub kind: Target,
    /// Names it within its kind.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// When it was made, by this machine's clock.
    pub made_at: DateTime<Utc>,
    /// Where it stands.
    pub state: QueuedState,
    /// Its slots, by name. Of a change that was done in part, those that were.
    pub slots: Vec<QueuedSlot>,
    /// Why it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
    /// Of a sent one: once the cursor has passed this number, the portal's rows show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// One slot of a change in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueuedSlot {
    /// Its name.
    pub slot: String,
    /// What it is to become.
    pub mine: Value,
    /// What was shown when the edit was made.
    pub before: Value,
    /// The sequence number of the slot's last change that the edit is based on.
    pub base: i64,
    /// What the portal holds instead, for one in conflict or one that gave way: as it was answered, or as it has come
    /// since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theirs: Option<Slot>,
    /// In exports, of a change that was done in part: it was not. It is parked in a change of its own, and stands here
    /// because the change may have to be sent again as it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

/// How many changes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Waiting, or on their way without an answer: what would be lost with the mirror.
    pub waiting: u64,
    /// In conflict, given way or refused: they need a person.
    pub undecided: u64,
    /// Done before, and sent again now that the portal was restored from a backup.
    pub again: u64,
}

/// An edit of one slot on its way into the outbox.
struct Edit {
    slot: String,
    value: Value,
    /// What it is based on and what was there, where that is not what is shown now.
    based: Option<(i64, Value)>,
}

fn to_json<T: Serialize>(value: &T) -> String {
    // Values and slots are plain JSON: writing them into memory can't fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

/// What lies over the portal's rows of a target, by slot; the newest edit of a slot counts. Null deletes.
pub(crate) fn overlay(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Value>> {
    let mut statement = connection.prepare_cached(
        "SELECT s.slot, s.value FROM outbox o JOIN outbox_slot s ON s.change = o.n
         WHERE o.kind = ?1 AND o.id = ?2 AND o.state IN ('waiting', 'sending', 'sent') AND s.kept = 0 ORDER BY o.n",
    )?;
    let rows = statement.query_map([kind.as_str(), id], |row| {
        Ok((row.get::<_, String>(0)?, from_json(&row.get::<_, String>(1)?)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Marks of a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// An edit of it waits or is on its way.
    pub(crate) pending: bool,
    /// An edit of it is in conflict.
    pub(crate) conflict: bool,
}

/// The marks of a target's slots; those without any are left out.
pub(crate) fn marks(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Marks>> {
    let mut statement = connection.prepare_cached(
        "SELECT s.slot, max(o.state <> 'conflict'), max(o.state = 'conflict')
         FROM outbox o JOIN outbox_slot s ON s.change = o.n
         WHERE o.kind = ?1 AND o.id = ?2 AND s.kept = 0 AND o.state IN ('waiting', 'sending', 'conflict') GROUP BY s.slot",
    )?;
    let rows = statement.query_map([kind.as_str(), id], |row| {
        Ok((row.get(0)?, Marks { pending: row.get(1)?, conflict: row.get(2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every target that something lies over: rows of these must be shown through the outbox.
pub(crate) fn targets(connection: &Connection) -> Result<HashSet<(Target, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT kind, id FROM outbox WHERE state IN ('waiting', 'sending', 'sent')",
    )?;
    let rows = statement.query_map([], |row| Ok((target(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn target(row: &Row<'_>, index: usize) -> rusqlite::Result<Target> {
    Target::parse(&row.get::<_, String>(index)?)
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(index, "kind".into(), rusqlite::types::Type::Text))
}

/// Whether an edit of ours of this target is on its way or just done: a change of its row is then our own.
pub(crate) fn is_ours(connection: &Connection, kind: Target, id: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2 AND state IN ('sending', 'sent'))",
        )?
        .query_row([kind.as_str(), id], |row| row.get(0))?)
}

/// What a new edit of a slot is based on and what it changes: what its maker sees. Over an edit that is sent and not yet
/// answered that is what that edit is based on, whatever the portal's row under it has come to be: a pull in between
/// doesn't make its maker have seen it.
fn underlying(connection: &Connection, kind: Target, id: &str, slot: &str) -> Result<(i64, Value)> {
    let sent: Option<(String, i64)> = connection
        .prepare_cached(
            "SELECT s.value, coalesce(o.seq, s.base) FROM outbox o JOIN outbox_slot s ON s.change = o.n
             WHERE o.kind = ?1 AND o.id = ?2 AND s.slot = ?3 AND s.kept = 0 AND o.state IN ('sending', 'sent')
             ORDER BY o.n DESC LIMIT 1",
        )?
        .query_row([kind.as_str(), id, slot], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((text, base)) = sent {
        return Ok((base, from_json(&text)));
    }
    let portal = slots::of(connection, kind, id)?.remove(slot);
    Ok(portal.map_or((0, Value::Null), |slot| (slot.seq, slot.value)))
}

/// (`+`: a document has few changes where a great many may wait, so it is looked for by what it changes.)
const WAITING_ROW: &str = "SELECT n, key FROM outbox WHERE kind = ?1 AND id = ?2 AND +state = 'waiting'";

fn waiting_row(connection: &Connection, kind: Target, id: &str) -> Result<Option<(i64, String)>> {
    Ok(connection
        .prepare_cached(WAITING_ROW)?
        .query_row([kind.as_str(), id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn slot_base(connection: &Connection, change: i64, slot: &str) -> Result<Option<(i64, Value)>> {
    Ok(connection
        .prepare_cached("SELECT base, before FROM outbox_slot WHERE change = ?1 AND slot = ?2")?
        .query_row(params![change, slot], |row| Ok((row.get(0)?, from_json(&row.get::<_, String>(1)?))))
        .optional()?)
}

fn put_slot(connection: &Connection, change: i64, slot: &QueuedSlot) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO outbox_slot (change, slot, value, before, base, theirs, kept) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (change, slot) DO UPDATE SET value = ?3, before = ?4, base = ?5, theirs = ?6, kept = ?7",
        )?
        .execute(params![
            change,
            slot.slot,
            to_json(&slot.mine),
            to_json(&slot.before),
            slot.base,
            slot.theirs.as_ref().map(to_json),
            slot.kept
        ])?;
    Ok(())
}

fn remove_slot(connection: &Connection, change: i64, slot: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM outbox_slot WHERE change = ?1 AND slot = ?2")?
        .execute(params![change, slot])?;
    Ok(())
}

/// Removes a change that has no slots left; answers whether it went.
fn remove_if_empty(connection: &Connection, change: i64) -> Result<bool> {
    let gone = connection
        .prepare_cached(
            "DELETE FROM outbox WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM outbox_slot WHERE change = ?1)",
        )?
        .execute([change])?;
    Ok(gone == 1)
}

fn remove_change(connection: &Connection, change: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM outbox_slot WHERE change = ?1")?.execute([change])?;
    connection.prepare_cached("DELETE FROM outbox WHERE n = ?1")?.execute([change])?;
    Ok(())
}

struct NewRow<'a> {
    key: &'a str,
    kind: Target,
    id: &'a str,
    about: &'a About,
    made_at: DateTime<Utc>,
    state: QueuedState,
}

fn insert_row(connection: &Connection, row: &NewRow<'_>) -> Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO outbox (key, kind, id, entitlement_id, name, made_at, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            row.key,
            row.kind.as_str(),
            row.id,
            row.about.entitlement_id,
            row.about.name,
            row.made_at.to_rfc3339(),
            row.state.as_str()
        ])?;
    Ok(connection.last_insert_rowid())
}

/// Puts edits of one target into its waiting change, or into a new one under `key`; answers the key of the change that
/// they are in, none when nothing is left to send.
fn queue(
    connection: &Connection,
    kind: Target,
    id: &str,
    about: &About,
    edits: Vec<Edit>,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Option<String>> {
    let mut waiting = waiting_row(connection, kind, id)?;
    for edit in edits {
        let stored = match &waiting {
            Some((n, _)) => slot_base(connection, *n, &edit.slot)?,
            None => None,
        };
        let (base, before) = match (stored, edit.based) {
            (Some(stored), Some(based)) if based.0 > stored.0 => based,
            (Some(stored), _) => stored,
            (None, Some(based)) => based,
            (None, None) => underlying(connection, kind, id, &edit.slot)?,
        };
        if edit.value == before {
            if let Some((n, _)) = &waiting {
                remove_slot(connection, *n, &edit.slot)?;
            }
            continue;
        }
        let n = match &waiting {
            Some((n, _)) => *n,
            None => {
                let row = NewRow { key, kind, id, about, made_at: now, state: QueuedState::Waiting };
                let n = insert_row(connection, &row)?;
                waiting = Some((n, key.to_owned()));
                n
            }
        };
        let slot = QueuedSlot { slot: edit.slot, mine: edit.value, before, base, theirs: None, kept: false };
        put_slot(connection, n, &slot)?;
    }
    match waiting {
        Some((n, _)) if remove_if_empty(connection, n)? => Ok(None),
        waiting => Ok(waiting.map(|(_, key)| key)),
    }
}

/// Puts a change behind what was made of the same document since: of slots that wait already, the newer edit counts.
/// Answers whether anything of it is in the outbox now.
fn queue_older(
    connection: &Connection,
    change: &Queued,
    id: &str,
    key: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    let newer = waiting_row(connection, change.kind, id)?;
    let mut edits = Vec::new();
    for slot in &change.slots {
        let superseded = match &newer {
            Some((n, _)) => slot_base(connection, *n, &slot.slot)?.is_some(),
            None => false,
        };
        if !superseded {
            let based = Some((slot.base, slot.before.clone()));
            edits.push(Edit { slot: slot.slot.clone(), value: slot.mine.clone(), based });
        }
    }
    let any = !edits.is_empty();
    queue(connection, change.kind, id, &change.about, edits, key, now)?;
    Ok(any)
}

const COLUMNS: &str = "n, key, kind, id, entitlement_id, name, made_at, state, seq, error";

/// Reads changes by SQL that goes on after the columns and the table. Of one that was done in part, `kept` says whether
/// the slots that were not are wanted too.
fn read(
    connection: &Connection,
    rest: &str,
    values: &[&dyn rusqlite::ToSql],
    kept: bool,
) -> Result<Vec<Queued>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox {rest}"))?;
    let mut slots = connection.prepare_cached(
        "SELECT slot, value, before, base, theirs, kept FROM outbox_slot WHERE change = ?1 AND kept <= ?2 ORDER BY slot",
    )?;
    let mut rows = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let n: i64 = row.get(0)?;
        let state: String = row.get(7)?;
        let error: Option<String> = row.get(9)?;
        let read_slot = |row: &Row<'_>| {
            let theirs: Option<String> = row.get(4)?;
            Ok(QueuedSlot {
                slot: row.get(0)?,
                mine: from_json(&row.get::<_, String>(1)?),
                before: from_json(&row.get::<_, String>(2)?),
                base: row.get(3)?,
                theirs: theirs.and_then(|text| serde_json::from_str(&text).ok()),
                kept: row.get(5)?,
            })
        };
        all.push(Queued {
            key: row.get(1)?,
            kind: target(row, 2)?,
            id: row.get(3)?,
            about: About { entitlement_id: row.get(4)?, name: row.get(5)? },
            made_at: row.get::<_, String>(6)?.parse().unwrap_or_default(),
            state: QueuedState::parse(&state).unwrap_or(QueuedState::Refused),
            slots: slots.query_map(params![n, kept], read_slot)?.collect::<rusqlite::Result<_>>()?,
            error: error.and_then(|text| serde_json::from_str(&text).ok()),
            seq: row.get(8)?,
        });
    }
    Ok(all)
}

/// What the portal holds instead may have changed again since it was answered: the newer counts.
fn freshen(connection: &Connection, change: &mut Queued) -> Result<()> {
    if !matches!(change.state, QueuedState::Conflict | QueuedState::GaveWay) {
        return Ok(());
    }
    let mut held = slots::of(connection, change.kind, &change.id)?;
    for slot in &mut change.slots {
        if let Some(held) = held.remove(&slot.slot)
            && slot.theirs.as_ref().is_none_or(|theirs| theirs.seq < held.seq)
        {
            slot.theirs = Some(held);
        }
    }
    Ok(())
}

impl Mirror {
    /// Queues a change and lays it over what is shown. It is on the disk when this returns (rule 20). Edits of a document
    /// that has a waiting change go into that one and keep its bases; a slot that is back at what it was is taken out.
    ///
    /// `key` is a UUIDv7 that names the change for good (rule 16). Answers the key of the change that now holds the edits;
    /// none when nothing is left to send.
    ///
    /// # Errors
    /// When the database can't be written, a full disk included: then nothing was saved.
    pub fn change(&self, change: &NewChange, key: Uuid, now: DateTime<Utc>) -> Result<Option<String>> {
        let key = key.to_string();
        let id = if change.kind == Target::Comment { &key } else { &change.id };
        self.edit_outbox(|tx| {
            let edits = change
                .set
                .iter()
                .map(|(slot, value)| Edit { slot: slot.clone(), value: value.clone(), based: None })
                .collect();
            let queued = queue(tx, change.kind, id, &change.about, edits, &key, now)?;
            shown::again(tx, change.kind, id)?;
            Ok(queued)
        })
    }

    /// The changes in the outbox, at most `most`: those that need a person first, then in the order in which they were
    /// made. A change that was done in part is there twice: what was done, and, under a name of its own, what was not.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn outbox(&self, most: usize) -> Result<Vec<Queued>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.read(|connection| {
            let rest = "ORDER BY state IN ('waiting', 'sending', 'sent'), n LIMIT ?1";
            let mut all = read(connection, rest, &[&most], false)?;
            for change in &mut all {
                freshen(connection, change)?;
            }
            Ok(all)
        })
    }

    /// The change of this key.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn queued(&self, key: &str) -> Result<Option<Queued>> {
        self.read(|connection| {
            let mut found = read(connection, "WHERE key = ?1", &[&key], false)?.pop();
            if let Some(change) = &mut found {
                freshen(connection, change)?;
            }
            Ok(found)
        })
    }

    /// How many changes wait and how many need a person.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn outbox_counts(&self) -> Result<OutboxCounts> {
        self.read(|connection| {
            let mut counts = OutboxCounts { again: resend::count(connection)?, ..OutboxCounts::default() };
            let mut statement =
                connection.prepare_cached("SELECT state, count(*) FROM outbox GROUP BY state")?;
            for row in statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))? {
                let (state, count) = row?;
                let count = u64::try_from(count).unwrap_or(0);
                match QueuedState::parse(&state) {
                    Some(QueuedState::Waiting | QueuedState::Sending) => counts.waiting += count,
                    Some(state) if state.is_undecided() => counts.undecided += count,
                    _ => {}
                }
            }
            Ok(counts)
        })
    }

    /// Runs `work` on the outbox, durably, with the search work that follows from it.
    fn edit_outbox<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let done = self.write_durably(|tx| {
            let value = work(tx)?;
            search::index_few(tx)?;
            Ok(value)
        })?;
        self.changed();
        Ok(done)
    }

    /// The same where the portal can say again what is written.
    fn settle_outbox<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let done = self.write(|tx| {
            let value = work(tx)?;
            search::index_few(tx)?;
            Ok(value)
        })?;
        self.changed();
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::{About, NewChange, Queued, QueuedState, WAITING_ROW};
    use crate::{Error, Identity, Mirror, Page, RawKey};
    use chrono::DateTime;
    use licet_domain::Target;
    use licet_protocol::change::{Outcome, Slot};
    use rusqlite::StatementStatus;
    use serde_json::json;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn open(folder: &tempfile::TempDir) -> Mirror {
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap()
    }

    /// Tries again and again, on a disk with one page more each time; whatever fails must leave `state` as it was.
    fn on_a_disk_that_fills_up<T>(
        mirror: &Mirror,
        state: impl Fn(&Mirror) -> T,
        mut work: impl FnMut(&Mirror) -> crate::Result<()>,
    ) -> usize
    where
        T: PartialEq + std::fmt::Debug,
    {
        let before = state(mirror);
        let used: i64 =
            mirror.writer().connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        let limit = |pages: i64| {
            let set =
                mirror.writer().connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
            set.unwrap();
        };
        let mut failures = 0;
        for more in 0..100 {
            limit(used + more);
            match work(mirror) {
                Ok(()) => break,
                Err(Error::DiskFull) => failures += 1,
                Err(other) => panic!("{other}"),
            }
            assert_eq!(state(mirror), before, "with {more} pages more");
        }
        limit(1_000_000);
        failures
    }

    fn change(notes: &str) -> NewChange {
        NewChange {
            kind: Target::Annotation,
            id: "e".into(),
            set: BTreeMap::from([("notes".into(), json!(notes))]),
            about: About::default(),
        }
    }

    fn held(mirror: &Mirror) -> (Vec<Queued>, crate::Annotation) {
        (mirror.outbox(99).unwrap(), mirror.annotation("e").unwrap())
    }

    #[test]
    fn what_an_edit_costs_does_not_grow_with_how_many_wait() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        let steps = |mirror: &Mirror| {
            let looked = mirror.read(|connection| {
                let mut statement = connection.prepare(WAITING_ROW)?;
                assert!(statement.exists(["annotation", "e"])?);
                Ok(statement.get_status(StatementStatus::VmStep))
            });
            looked.unwrap()
        };
        mirror.change(&change("first"), Uuid::from_u128(1), DateTime::UNIX_EPOCH).unwrap();
        let alone = steps(&mirror);
        for n in 2..40_u128 {
            let other = NewChange { id: format!("d{n}"), ..change("more") };
            mirror.change(&other, Uuid::from_u128(n), DateTime::UNIX_EPOCH).unwrap();
        }
        assert_eq!(steps(&mirror), alone);
    }

    #[test]
    fn rule_20_on_a_full_disk_nothing_is_said_to_be_saved_and_nothing_saved_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        let end = r#"{"op":"end","cursor":"c","more":false,"check":{"count":0,"digest":"0000000000000000"}}"#;
        mirror.apply_page(&Page::decode(end.into()).unwrap(), DateTime::UNIX_EPOCH).unwrap();
        mirror.change(&change("kept"), Uuid::from_u128(1), DateTime::UNIX_EPOCH).unwrap();
        let long = "x".repeat(40_000);

        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.change(&change(&long), Uuid::from_u128(2), DateTime::UNIX_EPOCH).map(|_| ())
        });
        assert!(failures > 5, "an edit, {failures} times");

        let batch = mirror.outbox_batch(9).unwrap();
        let theirs = Slot { value: json!("y".repeat(40_000)), seq: 7, by: None, at: DateTime::UNIX_EPOCH };
        let outcome = Outcome {
            key: batch[0].key.clone(),
            status: 409,
            seq: Some(7),
            conflicts: BTreeMap::from([("notes".to_owned(), theirs)]),
            gave_way: BTreeMap::new(),
            error: None,
        };
        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.outbox_answered(std::slice::from_ref(&outcome)).map(|_| ())
        });
        assert!(failures > 5, "an answer, {failures} times");
        assert_eq!(mirror.outbox(9).unwrap()[0].state, QueuedState::Conflict);
        assert_eq!(mirror.outbox(9).unwrap()[0].slots[0].mine, json!(long), "ours is kept beside theirs");

        let put = json!({
            "op": "put", "kind": "annotation", "id": "e", "rev": 7,
            "body": {"slots": {"notes": {"value": "z".repeat(200_000), "seq": 7, "at": "2026-11-01T10:00:00Z"}}},
        });
        let page = format!("{put}\n{}", r#"{"op":"end","cursor":"d","more":false,"seq":7}"#);
        let page = Page::decode(page.into()).unwrap();
        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.apply_page(&page, DateTime::UNIX_EPOCH).map(|_| ())
        });
        assert!(failures > 5, "a page, {failures} times");
        assert!(mirror.annotation("e").unwrap().slots["notes"].conflict, "the outbox is whole after all");
        let export = mirror.outbox_export().unwrap();
        drop(mirror);
        assert_eq!(open(&folder).outbox_export().unwrap(), export, "and on the disk");
    }
}
