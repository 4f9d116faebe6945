//! Edits of a document's slots, judged one by one against what the portal holds (docs/SYNC.md, rule 18), and made.

use crate::core::error::ApiError;
use crate::records::slots::{self, Author, Held};
use crate::records::{Kind, Publisher};
use crate::store::Error;
use licet_domain::slots::{Verdict, judge};
use licet_protocol::change::{Set, Slot};
use licet_protocol::{ErrorBody, FieldError};
use serde_json::Value;
use std::collections::BTreeMap;

/// Longest name of a slot that an error repeats.
const LONGEST_NAME: usize = 100;

/// Why a change is not made.
#[derive(Debug)]
pub(super) enum Refused {
    /// For this reason; sending it again would not help.
    Because(Box<ErrorBody>),
    /// The database failed: nothing of the batch is made.
    Store(Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        Self::Because(error.body)
    }
}

impl From<FieldError> for Refused {
    fn from(error: FieldError) -> Self {
        Self::invalid(vec![error])
    }
}

impl Refused {
    /// These slots need another value.
    pub(super) fn invalid(fields: Vec<FieldError>) -> Self {
        ApiError::invalid_fields(fields).into()
    }
}

/// A problem with a slot, by its name.
pub(super) fn problem(slot: &str, code: &str) -> FieldError {
    let name: String = slot.chars().take(LONGEST_NAME).collect();
    FieldError::new(&name, code)
}

/// A new value in its canonical form, and what it was based on.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub value: Option<Value>,
    pub base: i64,
}

/// Brings all values of a change into their canonical form; none of them is looked at further if one can't be.
pub(super) fn edits(
    set: &BTreeMap<String, Set>,
    mut canonical: impl FnMut(&str, &Value) -> Result<Result<Option<Value>, FieldError>, Error>,
) -> Result<BTreeMap<String, Edit>, Refused> {
    let (mut edits, mut problems) = (BTreeMap::new(), Vec::new());
    for (slot, set) in set {
        match canonical(slot, &set.value)? {
            Ok(value) => drop(edits.insert(slot.clone(), Edit { value, base: set.base })),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(edits) } else { Err(Refused::invalid(problems)) }
}

/// What became of a change's slots.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// Slots that have a new value.
    pub made: Vec<String>,
    /// Whether a slot held the value already.
    pub agreed: bool,
    /// Slots that somebody else has changed.
    pub conflicts: BTreeMap<String, Slot>,
    /// Slots whose deletion gave way.
    pub gave_way: BTreeMap<String, Slot>,
}

impl Judged {
    /// Notes a verdict, and says whether the edit is to be made.
    pub(super) fn note(
        &mut self,
        slot: &str,
        verdict: Verdict,
        theirs: impl FnOnce() -> Option<Held>,
    ) -> bool {
        let stands = |slots: &mut BTreeMap<String, Slot>| {
            slots.extend(theirs().map(|held| (slot.to_owned(), held.slot())));
        };
        match verdict {
            Verdict::Apply => self.made.push(slot.to_owned()),
            Verdict::Already => self.agreed = true,
            Verdict::Conflict => stands(&mut self.conflicts),
            Verdict::GivesWay => stands(&mut self.gave_way),
        }
        verdict == Verdict::Apply
    }

    /// 200, or 409 where nothing could be done.
    pub(super) fn status(&self) -> u16 {
        let stuck = self.made.is_empty() && !self.agreed;
        if stuck && !(self.conflicts.is_empty() && self.gave_way.is_empty()) { 409 } else { 200 }
    }
}

/// Judges edits against `held`, and makes those that are to be made, all under one number.
pub(super) fn make(
    p: &mut Publisher<'_, '_>,
    author: &Author,
    kind: Kind,
    id: &str,
    held: &BTreeMap<String, Held>,
    edits: &BTreeMap<String, Edit>,
) -> Result<Judged, Error> {
    let mut judged = Judged::default();
    let mut seq = None;
    for (slot, edit) in edits {
        let theirs = held.get(slot);
        let (value, current) = theirs.map_or((None, 0), |held| (held.value.as_ref(), held.seq));
        let verdict = judge(edit.value.as_ref(), edit.base, value, current);
        if judged.note(slot, verdict, || theirs.cloned()) {
            let seq = match seq {
                Some(seq) => seq,
                None => *seq.insert(p.number()?),
            };
            if value.is_some() {
                slots::keep_past(p.tx, kind, id, slot)?;
            }
            slots::set(p.tx, author, kind, id, slot, edit.value.as_ref(), seq)?;
        }
    }
    Ok(judged)
}
