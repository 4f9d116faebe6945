//! What of an answer to a push counts (docs/SYNC.md, rules 16 and 17).
//!
//! Pure. An answer speaks only of changes that were sent, once each, in statuses that the contract knows. Whatever it
//! leaves out, contradicts or invents leaves the change where it was: it is sent again as it is, and its receipt at the
//! portal sees to it that nothing is done twice.

use crate::remote::RemoteError;
use licet_protocol::change::{Change, Outcome};
use licet_protocol::{ErrorBody, ErrorCode};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads the body of an answer. An outcome that can't be read is left out, so that the others count; one whose reason is
/// of a newer portal than this app keeps what its status says.
pub(crate) fn read(body: &[u8]) -> Result<Vec<Outcome>, RemoteError> {
    #[derive(Deserialize)]
    struct Answer {
        outcomes: Vec<Value>,
    }
    let answer: Answer = serde_json::from_slice(body).map_err(|_| form("not the outcomes of changes"))?;
    Ok(answer.outcomes.into_iter().filter_map(outcome).collect())
}

fn outcome(mut value: Value) -> Option<Outcome> {
    if let Ok(outcome) = Outcome::deserialize(&value) {
        return Some(outcome);
    }
    value.as_object_mut()?.remove("error")?;
    let mut outcome = Outcome::deserialize(&value).ok()?;
    outcome.error = Some(ErrorBody::new(code(outcome.status), "a reason that this app doesn't know"));
    Some(outcome)
}

/// The outcomes that count, and what was wrong with the rest of the answer.
pub(crate) struct Judged {
    pub(crate) outcomes: Vec<Outcome>,
    /// Why changes of the batch still have no outcome; none when all have one.
    pub(crate) problem: Option<RemoteError>,
}

/// Sorts out an answer to `sent`.
pub(crate) fn judge(sent: &[Change], answer: Vec<Outcome>) -> Judged {
    let mut waiting: BTreeMap<&str, &Change> =
        sent.iter().map(|change| (change.key.as_str(), change)).collect();
    let mut problem = None;
    let mut answers: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    for outcome in answer {
        if waiting.contains_key(outcome.key.as_str()) {
            answers.entry(outcome.key.clone()).or_default().push(outcome);
        } else {
            problem = Some(form("an outcome of a change that was not sent"));
        }
    }
    let mut outcomes = Vec::new();
    for (key, mut given) in answers {
        let Some(change) = waiting.get(key.as_str()) else { continue };
        given.dedup();
        let (Some(outcome), true) = (given.pop(), given.is_empty()) else {
            problem = Some(form("two outcomes of one change"));
            continue;
        };
        match of_change(change, outcome) {
            Ok(outcome) => {
                waiting.remove(key.as_str());
                outcomes.push(outcome);
            }
            Err(error) => problem = Some(error),
        }
    }
    if !waiting.is_empty() && problem.is_none() {
        problem = Some(form("a change without an outcome"));
    }
    Judged { outcomes, problem: problem.filter(|_| !waiting.is_empty()) }
}

/// An outcome as it is handed on, or why it is none.
fn of_change(change: &Change, mut outcome: Outcome) -> Result<Outcome, RemoteError> {
    outcome.conflicts.retain(|slot, _| change.set.contains_key(slot));
    outcome.gave_way.retain(|slot, _| change.set.contains_key(slot));
    match outcome.status {
        200..=299 if outcome.seq.is_some() => outcome.status = 200,
        409 if !(outcome.conflicts.is_empty() && outcome.gave_way.is_empty()) => {}
        status @ (408 | 425 | 429 | 500..=599) => {
            return Err(RemoteError::Busy { status, retry_after: None });
        }
        401 => return Err(form("a change that needs another sign-in than its batch")),
        status @ (400..=408 | 410..=499) => {
            let error = outcome.error.take();
            outcome.error =
                Some(error.unwrap_or_else(|| ErrorBody::new(code(status), "the portal gave no reason")));
            outcome.seq = None;
        }
        _ => return Err(form("an outcome that this app doesn't know")),
    }
    Ok(outcome)
}

/// The outcome of a single change that the portal refuses to take at all; none where waiting, or whoever looks after the
/// network, may change that.
pub(crate) fn refused(change: &Change, error: &RemoteError) -> Option<Outcome> {
    let RemoteError::Refused { status: status @ (400 | 413 | 422), code } = error else { return None };
    // A refusal that names no code of the contract may come from whatever stands between us and the portal.
    let code = ErrorCode::ALL.iter().find(|known| known.as_str() == code)?;
    Some(Outcome {
        key: change.key.clone(),
        status: *status,
        seq: None,
        conflicts: BTreeMap::new(),
        gave_way: BTreeMap::new(),
        error: Some(ErrorBody::new(*code, "the portal can't take this change")),
    })
}

/// Whether a batch that got this answer may fare better in two halves: one change must not hold up all others.
pub(crate) fn should_split_batch(error: &RemoteError) -> bool {
    matches!(error, RemoteError::Refused { status: 400 | 413 | 422, .. } | RemoteError::TooLarge(_))
}

fn form(what: &str) -> RemoteError {
    RemoteError::Form(what.to_owned())
}

/// The code of a refusal whose own code this app doesn't know.
fn code(status: u16) -> ErrorCode {
    match status {
        403 => ErrorCode::Forbidden,
        404 => ErrorCode::NotFound,
        413 => ErrorCode::TooLarge,
        _ => ErrorCode::BadRequest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use licet_domain::slots::Target;
    use licet_protocol::change::{Set, Slot};
    use rstest::rstest;
    use serde_json::{Value, json};

    fn change(key: &str, text: &str) -> Change {
        let set = Set { value: json!(text), base: 0 };
        Change {
            key: key.to_owned(),
            kind: Target::Annotation,
            id: format!("1-{key}"),
            set: [("notes".to_owned(), set)].into(),
        }
    }

    fn outcome(key: &str, status: u16) -> Outcome {
        let slot = |value| Slot { value, seq: 4, by: None, at: chrono::DateTime::UNIX_EPOCH };
        let mut conflicts = BTreeMap::new();
        if status == 409 {
            conflicts.insert("notes".to_owned(), slot(json!("theirs")));
            conflicts.insert("tag:x".to_owned(), slot(Value::Null));
        }
        let key = key.to_owned();
        Outcome { key, status, seq: Some(9), conflicts, gave_way: BTreeMap::new(), error: None }
    }

    fn judged(answer: Vec<Outcome>) -> (Vec<(String, u16)>, Option<RemoteError>) {
        let judged = judge(&[change("a", "1"), change("b", "2"), change("c", "3")], answer);
        (judged.outcomes.into_iter().map(|outcome| (outcome.key, outcome.status)).collect(), judged.problem)
    }

    fn all(status: u16) -> Vec<Outcome> {
        ["a", "b", "c"].map(|key| outcome(key, status)).into()
    }

    #[rstest]
    #[case(200, 200)]
    #[case(204, 200)]
    #[case(403, 403)]
    #[case(404, 404)]
    #[case(409, 409)]
    #[case(422, 422)]
    #[case(499, 499)]
    fn rule_17_a_change_with_an_outcome_is_done_in_conflict_or_refused(#[case] status: u16, #[case] is: u16) {
        let (outcomes, problem) = judged(all(status));
        assert_eq!(outcomes, ["a", "b", "c"].map(|key| (key.to_owned(), is)));
        assert_eq!(problem, None);
    }

    #[rstest]
    #[case(0)]
    #[case(100)]
    #[case(302)]
    #[case(401)]
    #[case(408)]
    #[case(429)]
    #[case(500)]
    #[case(503)]
    #[case(999)]
    fn rule_17_a_change_without_one_that_counts_stays(#[case] status: u16) {
        let (outcomes, problem) = judged(vec![outcome("a", 200), outcome("b", status), outcome("c", 200)]);
        assert_eq!(outcomes, [("a".to_owned(), 200), ("c".to_owned(), 200)]);
        assert!(problem.is_some());
    }

    #[test]
    fn rule_17_outcomes_that_are_missing_foreign_or_contradict_count_for_nothing() {
        let (outcomes, problem) = judged(vec![outcome("b", 200)]);
        assert_eq!((outcomes.len(), problem.is_some()), (1, true), "missing");
        let (outcomes, problem) = judged([all(200), vec![outcome("x", 200)]].concat());
        assert_eq!((outcomes.len(), problem), (3, None), "a foreign one beside all of ours is passed over");
        let (outcomes, problem) = judged([all(200), vec![outcome("b", 403)]].concat());
        assert_eq!(outcomes, [("a".to_owned(), 200), ("c".to_owned(), 200)], "contradicting");
        assert!(problem.is_some());
        let (outcomes, problem) = judged([all(200), all(200)].concat());
        assert_eq!((outcomes.len(), problem), (3, None), "the same said twice is no contradiction");
        assert!(judged(Vec::new()).1.is_some(), "nothing at all");
    }

    #[test]
    fn rule_19_done_without_a_number_is_no_outcome() {
        let unnumbered = Outcome { seq: None, ..outcome("a", 200) };
        assert!(judge(&[change("a", "1")], vec![unnumbered]).problem.is_some());
    }

    #[test]
    fn rule_18_a_conflict_is_about_slots_that_were_sent() {
        let judged = judge(&[change("a", "1")], vec![outcome("a", 409)]);
        assert_eq!(judged.outcomes[0].conflicts.keys().collect::<Vec<_>>(), ["notes"]);
        let about_nothing = Outcome { conflicts: BTreeMap::new(), ..outcome("a", 409) };
        assert!(judge(&[change("a", "1")], vec![about_nothing]).problem.is_some());
    }

    #[test]
    fn rule_13_a_reason_of_a_newer_portal_is_kept_by_its_status() {
        let body = json!({"new": 1, "outcomes": [
            {"key": "a", "status": 422, "error": {"code": "of-2031", "message": "m", "retryable": false}},
            {"key": "b", "status": "odd"},
            {"key": "c", "status": 200, "seq": 4, "new": true},
        ]});
        let outcomes = read(body.to_string().as_bytes()).unwrap();
        let said: Vec<_> = outcomes.iter().map(|outcome| (outcome.key.as_str(), outcome.status)).collect();
        assert_eq!(said, [("a", 422), ("c", 200)]);
        assert_eq!(outcomes[0].error.as_ref().map(|error| error.code), Some(ErrorCode::BadRequest));
        assert!(matches!(read(b"[]"), Err(RemoteError::Form(_))));
    }

    #[rstest]
    #[case(422, "key-reused", true)]
    #[case(400, "bad-request", true)]
    #[case(413, "unknown", false)]
    #[case(403, "forbidden", false)]
    #[case(404, "unknown", false)]
    fn rule_17_a_single_change_is_parked_only_by_the_portal_itself(
        #[case] status: u16,
        #[case] code: &str,
        #[case] parked: bool,
    ) {
        let error = RemoteError::Refused { status, code: code.to_owned() };
        let outcome = refused(&change("a", "1"), &error);
        assert_eq!(outcome.is_some(), parked);
        assert!(outcome.is_none_or(|outcome| outcome.error.is_some_and(|error| error.code.as_str() == code)));
    }
}
