//! Push, as far as the mirror has a part in it (docs/SYNC.md, rules 16–20).

use crate::server::{E1, E2, Server, change, edit, key, pull, push, shown};
use crate::support::{Temporary, now, open, settle};
use licet_domain::Target;
use licet_mirror::outbox::{About, NewChange, Queued, QueuedState, Resolution};
use licet_mirror::{Mirror, Query};
use licet_protocol::change::Outcome;
use licet_protocol::{ErrorBody, ErrorCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn outbox(mirror: &Mirror) -> Vec<Queued> {
    mirror.outbox(1000).unwrap()
}

fn states(mirror: &Mirror) -> Vec<QueuedState> {
    outbox(mirror).iter().map(|change| change.state).collect()
}

fn refusal(key: &str, status: u16) -> Outcome {
    Outcome {
        key: key.to_owned(),
        status,
        seq: None,
        conflicts: BTreeMap::new(),
        gave_way: BTreeMap::new(),
        error: Some(ErrorBody::new(ErrorCode::Forbidden, "not yours")),
    }
}

#[test]
fn rule_16_a_change_that_was_handed_out_is_sent_again_exactly_as_it_was() {
    let server = Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("first"));
    let first = mirror.outbox_batch(10).unwrap();
    edit(&mirror, 2, "notes", json!("second"));
    edit(&mirror, 3, "tag:lab", json!(true));
    assert_eq!(mirror.outbox_batch(10).unwrap(), first, "what came after waits behind it");
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    assert_eq!(mirror.outbox_batch(10).unwrap(), first, "over a restart too");
    assert_eq!(first[0].key, key(1).to_string());
    assert_eq!((first[0].set["notes"].value.clone(), first[0].set["notes"].base), (json!("first"), 0));
}

#[test]
fn rule_16_an_edit_names_the_revision_that_it_is_based_on() {
    let mut server = Server::new();
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    let seq = server.slot(Target::Annotation, E1, "notes").unwrap().seq;
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    let read = server.lines.len();
    server.set(Target::Annotation, E1, "notes", json!("theirs again"));
    pull(&mirror, &server, read);
    edit(&mirror, 2, "notes", json!("mine, longer"));
    let batch = mirror.outbox_batch(10).unwrap();
    assert_eq!(batch[0].set["notes"].base, seq, "a pull in between doesn't make it seem to have seen more");
    let answered = push(&mirror, &mut server);
    assert_eq!((answered.conflicts, answered.done), (1, 0));
}

#[test]
fn rule_16_an_edit_after_one_that_is_on_its_way_is_based_on_what_that_comes_to() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("first"));
    mirror.outbox_batch(10).unwrap();
    edit(&mirror, 2, "notes", json!("second"));
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(push(&mirror, &mut server).done, 1, "one's own edit before is no conflict");
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("second"));
}

#[test]
fn rule_16_an_edit_upon_an_unanswered_one_has_not_seen_what_came_under_it() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("first"));
    let batch = mirror.outbox_batch(10).unwrap();
    server.push(&batch[0]);
    let read = server.lines.len();
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    pull(&mirror, &server, read);
    assert_eq!(shown(&mirror, E1, "notes"), json!("first"), "whether it was done isn't known here");
    edit(&mirror, 2, "notes", json!("second"));
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(push(&mirror, &mut server).conflicts, 1, "nobody saw what it would overwrite");
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("theirs"));
}

#[test]
fn edits_of_one_document_wait_as_one_change_and_what_is_back_is_taken_out() {
    let mut server = Server::new();
    server.set(Target::Annotation, E1, "notes", json!("before"));
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let one = change(Target::Annotation, E1, &[("notes", json!("a"))]);
    let into = mirror.change(&one, key(1), now()).unwrap();
    let two = change(Target::Annotation, E1, &[("notes", json!("b")), ("tag:lab", json!(true))]);
    assert_eq!(mirror.change(&two, key(2), now()).unwrap(), into, "the second goes into the first");
    let queued = outbox(&mirror);
    assert_eq!((queued.len(), queued[0].slots.len()), (1, 2));
    assert_eq!((&queued[0].slots[0].before, &queued[0].slots[0].mine), (&json!("before"), &json!("b")));
    edit(&mirror, 3, "notes", json!("before"));
    assert_eq!(outbox(&mirror)[0].slots.len(), 1);
    let last = change(Target::Annotation, E1, &[("tag:lab", Value::Null)]);
    assert_eq!(mirror.change(&last, key(4), now()).unwrap(), None, "nothing is left to send");
    assert!(outbox(&mirror).is_empty());
    assert_eq!(shown(&mirror, E1, "notes"), json!("before"));
}

#[test]
fn rule_17_done_conflict_given_way_and_refused_are_kept_apart() {
    let mut server = Server::new();
    server.set(Target::Annotation, E1, "notes", json!("0"));
    server.set(Target::Annotation, E1, "tag:old", json!(true));
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let set = [("notes", json!("mine")), ("tag:old", Value::Null), ("tag:new", json!(true))];
    mirror.change(&change(Target::Annotation, E1, &set), key(1), now()).unwrap();
    mirror.change(&change(Target::Annotation, E2, &[("notes", json!("x"))]), key(2), now()).unwrap();
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    server.set(Target::Annotation, E1, "tag:old", json!("edited"));
    server.forbidden.insert((Target::Annotation, E2.to_owned()));
    let answered = push(&mirror, &mut server);
    assert_eq!((answered.done, answered.conflicts, answered.gave_way, answered.refused), (1, 1, 1, 1));
    let by_state: BTreeMap<QueuedState, Queued> =
        outbox(&mirror).into_iter().map(|change| (change.state, change)).collect();
    let slots =
        |state| -> Vec<&str> { by_state[&state].slots.iter().map(|slot| slot.slot.as_str()).collect() };
    assert_eq!(slots(QueuedState::Conflict), ["notes"]);
    assert_eq!(slots(QueuedState::GaveWay), ["tag:old"]);
    assert_eq!(slots(QueuedState::Sent), ["tag:new"]);
    assert_eq!(slots(QueuedState::Refused), ["notes"]);
    assert_eq!(by_state[&QueuedState::Conflict].slots[0].theirs.as_ref().unwrap().value, json!("theirs"));
    assert_eq!(by_state[&QueuedState::Refused].error.as_ref().unwrap().code, ErrorCode::Forbidden);
    let counts = mirror.outbox_counts().unwrap();
    assert_eq!((counts.waiting, counts.undecided), (0, 3));
    assert_eq!(outbox(&mirror)[3].state, QueuedState::Sent, "what needs a person comes first");
    assert!(mirror.outbox_batch(10).unwrap().is_empty(), "nothing of it is sent again by itself");
}

#[rstest::rstest]
#[case(401)]
#[case(429)]
#[case(503)]
fn rule_17_an_answer_that_is_not_about_the_change_leaves_it_on_its_way(#[case] status: u16) {
    let server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    let batch = mirror.outbox_batch(10).unwrap();
    let answered = mirror.outbox_answered(&[refusal(&batch[0].key, status)]).unwrap();
    assert_eq!(answered.undecided, 1);
    assert_eq!(mirror.outbox_batch(10).unwrap(), batch);
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"));
}

#[test]
fn rule_17_a_refused_change_can_be_sent_again_under_a_new_key_or_given_up() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    server.forbidden.insert((Target::Annotation, E1.to_owned()));
    edit(&mirror, 1, "notes", json!("mine"));
    push(&mirror, &mut server);
    assert_eq!(shown(&mirror, E1, "notes"), Value::Null, "what was refused is not shown as if it were so");
    server.forbidden.clear();
    assert!(mirror.outbox_retry(&key(1).to_string(), key(2), now()).unwrap());
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"));
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(server.effects.keys().collect::<Vec<_>>(), [&key(2).to_string()]);
    assert!(!mirror.outbox_discard(&key(2).to_string()).unwrap(), "what is done can't be taken back");
    server.forbidden.insert((Target::Annotation, E2.to_owned()));
    mirror.change(&change(Target::Annotation, E2, &[("notes", json!("x"))]), key(3), now()).unwrap();
    push(&mirror, &mut server);
    assert!(mirror.outbox_discard(&key(3).to_string()).unwrap());
    assert_eq!(states(&mirror), [QueuedState::Sent]);
}

#[test]
fn rule_17_a_retry_does_not_overwrite_a_newer_edit_of_the_same_slot() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    server.forbidden.insert((Target::Annotation, E1.to_owned()));
    let set = [("notes", json!("old")), ("tag:lab", json!(true))];
    mirror.change(&change(Target::Annotation, E1, &set), key(1), now()).unwrap();
    push(&mirror, &mut server);
    edit(&mirror, 2, "notes", json!("new"));
    mirror.outbox_retry(&key(1).to_string(), key(3), now()).unwrap();
    assert_eq!(shown(&mirror, E1, "notes"), json!("new"));
    assert_eq!(shown(&mirror, E1, "tag:lab"), json!(true));
    assert_eq!(states(&mirror), [QueuedState::Waiting]);
}

#[test]
fn rule_18_a_conflict_is_settled_with_mine_theirs_or_something_else() {
    for (resolution, expected) in [
        (Resolution::Mine, "mine"),
        (Resolution::Theirs, "theirs"),
        (Resolution::Edit(json!("both")), "both"),
    ] {
        let mut server = Server::new();
        let Temporary { mirror, folder: _folder } = server.mirrored();
        let read = server.lines.len();
        edit(&mirror, 1, "notes", json!("mine"));
        server.set(Target::Annotation, E1, "notes", json!("theirs"));
        push(&mirror, &mut server);
        let read = pull(&mirror, &server, read);
        assert_eq!(shown(&mirror, E1, "notes"), json!("theirs"), "the portal's value stands");
        assert!(mirror.annotation(E1).unwrap().slots["notes"].conflict);
        let parked = outbox(&mirror).remove(0);
        assert!(mirror.outbox_resolve(&parked.key, "notes", resolution.clone(), key(2), now()).unwrap());
        assert!(!mirror.outbox_resolve(&parked.key, "notes", resolution, key(3), now()).unwrap(), "once");
        assert_eq!(shown(&mirror, E1, "notes"), json!(expected));
        push(&mirror, &mut server);
        pull(&mirror, &server, read);
        assert_eq!(server.value(Target::Annotation, E1, "notes"), json!(expected));
        assert!(outbox(&mirror).is_empty(), "{:?}", outbox(&mirror));
    }
}

#[test]
fn rule_18_mine_is_based_on_the_newest_that_the_mirror_has_seen() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    edit(&mirror, 1, "notes", json!("mine"));
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    server.set(Target::Annotation, E1, "notes", json!("theirs, later"));
    pull(&mirror, &server, read);
    let parked = outbox(&mirror).remove(0);
    assert_eq!(parked.slots[0].theirs.as_ref().unwrap().value, json!("theirs, later"));
    mirror.outbox_resolve(&parked.key, "notes", Resolution::Mine, key(2), now()).unwrap();
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("mine"));
}

#[test]
fn rule_18_a_newer_edit_takes_the_place_of_a_conflict_in_the_same_slot() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("first"));
    mirror.outbox_batch(10).unwrap();
    edit(&mirror, 2, "notes", json!("second"));
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    assert_eq!(states(&mirror), [QueuedState::Waiting], "one person has one say about a slot");
    edit(&mirror, 3, "notes", json!("first"));
    assert_eq!(outbox(&mirror)[0].slots[0].mine, json!("first"), "which is no way back: it was never done");
    push(&mirror, &mut server);
    assert_eq!(states(&mirror), [QueuedState::Conflict]);
}

#[test]
fn rule_18_comments_only_append() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    for n in 1..=2_u128 {
        let set = [("entitlement_id", json!(E1)), ("text", json!(format!("comment {n}")))];
        mirror.change(&change(Target::Comment, "", &set), key(n), now()).unwrap();
    }
    let comments = mirror.annotation(E1).unwrap().comments;
    assert_eq!(comments.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["comment 1", "comment 2"]);
    assert!(comments.iter().all(|one| one.pending && one.author_name.is_none()));
    assert_eq!(push(&mirror, &mut server).done, 2);
    let sent = mirror.annotation(E1).unwrap().comments;
    assert!(sent.len() == 2 && sent.iter().all(|one| !one.pending), "done, though not pulled yet");
    pull(&mirror, &server, read);
    let comments = mirror.annotation(E1).unwrap().comments;
    assert_eq!(comments.len(), 2, "each is there once");
    assert_eq!(comments[0].id, key(1).to_string());
    assert_eq!(comments[0].author_name.as_deref(), Some("Bill"));
}

#[test]
fn rule_19_an_overlay_goes_only_when_the_cursor_has_passed_its_number() {
    let mut server = Server::new();
    server.set(Target::Annotation, E1, "notes", json!("old"));
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    edit(&mirror, 1, "notes", json!("mine"));
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"), "at once");
    assert!(mirror.annotation(E1).unwrap().slots["notes"].pending);
    // A page that was on its way before the push was answered.
    server.set(Target::Annotation, E2, "notes", json!("elsewhere"));
    let old_page = server.since(read);
    push(&mirror, &mut server);
    mirror.apply_page(&old_page, now()).unwrap();
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"), "it doesn't go back to what was there before");
    assert_eq!(states(&mirror), [QueuedState::Sent]);
    pull(&mirror, &server, read);
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"));
    assert!(outbox(&mirror).is_empty());
    let slot = mirror.annotation(E1).unwrap().slots.remove("notes").unwrap();
    assert_eq!((slot.pending, slot.by.as_deref()), (false, Some("Bill")));
}

#[test]
fn rule_19_within_a_snapshot_no_overlay_goes_and_what_was_done_is_asked_for_again() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    push(&mirror, &mut server);
    mirror.begin_snapshot().unwrap();
    let lines = server.portal.listing();
    let half = lines.len() / 2;
    mirror.apply_page(&server.portal.page(&lines[..half]), now()).unwrap();
    assert_eq!((states(&mirror), shown(&mirror, E1, "notes")), (vec![QueuedState::Sent], json!("mine")));
    mirror.apply_page(&server.portal.proven(&lines[half..]), now()).unwrap();
    assert_eq!(states(&mirror), [QueuedState::Sending]);
    assert_eq!(push(&mirror, &mut server).done, 1, "the receipt gives the first answer again");
    assert_eq!(server.effects[&key(1).to_string()], 1, "and nothing is done twice");
    pull(&mirror, &server, server.lines.len());
    assert!(outbox(&mirror).is_empty());
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"));
}

#[test]
fn rule_19_what_a_restored_backup_has_lost_is_done_anew() {
    let mut server = Server::new();
    let backup = server.clone();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    push(&mirror, &mut server);
    let mut server = backup;
    mirror.begin_snapshot().unwrap();
    mirror.apply_page(&server.portal.proven(&server.portal.listing()), now()).unwrap();
    assert_eq!(shown(&mirror, E1, "notes"), json!("mine"), "no value goes backwards on screen");
    push(&mirror, &mut server);
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("mine"));
}

#[test]
fn rule_19_what_was_settled_does_not_come_back_when_a_change_is_sent_again() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let set = [("notes", json!("mine")), ("tag:lab", json!(true))];
    mirror.change(&change(Target::Annotation, E1, &set), key(1), now()).unwrap();
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    let parked = outbox(&mirror).remove(0);
    mirror.outbox_resolve(&parked.key, "notes", Resolution::Theirs, key(2), now()).unwrap();
    mirror.begin_snapshot().unwrap();
    mirror.apply_page(&server.portal.proven(&server.portal.listing()), now()).unwrap();
    let again = mirror.outbox_batch(10).unwrap();
    assert_eq!(again[0].set.len(), 2, "the same key with the same body");
    push(&mirror, &mut server);
    assert_eq!(states(&mirror), [QueuedState::Sent]);
    assert_eq!(shown(&mirror, E1, "notes"), json!("theirs"));
}

#[test]
fn rule_20_an_edit_is_there_after_the_process_is_killed() {
    let server = Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    // What a kill leaves: the files as they are at this moment, the process still having them open.
    let left = tempfile::tempdir().unwrap();
    for name in ["mirror.db", "mirror.db-wal", "mirror.db.key-check"] {
        std::fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
    }
    let other = open(&left.path().join("mirror.db"));
    assert_eq!(shown(&other, E1, "notes"), json!("mine"));
    assert_eq!(other.outbox_counts().unwrap().waiting, 1);
    drop(mirror);
}

#[test]
fn the_outbox_outlives_a_wipe() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "tag:lab", json!(true));
    mirror.wipe().unwrap();
    assert_eq!(mirror.outbox_counts().unwrap().waiting, 1);
    mirror.apply_page(&server.portal.proven(&server.portal.listing()), now()).unwrap();
    settle(&mirror);
    assert_eq!(mirror.tag_counts().unwrap(), [("lab".to_owned(), 1)]);
    assert_eq!(push(&mirror, &mut server).done, 1);
}

#[test]
fn a_field_is_sent_before_a_value_in_it_whatever_was_made_first() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("first"));
    let set = [("name", json!("Cost center")), ("kind", json!("number")), ("position", json!(0))];
    let field = NewChange {
        kind: Target::Field,
        id: "f1".into(),
        set: set.iter().map(|(slot, value)| ((*slot).to_owned(), value.clone())).collect(),
        about: About::default(),
    };
    mirror.change(&field, key(2), now()).unwrap();
    edit(&mirror, 3, "field:f1", json!("12"));
    let kinds: Vec<Target> = mirror.outbox_batch(10).unwrap().iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [Target::Field, Target::Annotation]);
    let fields = mirror.fields().unwrap();
    assert_eq!((fields[0].name.as_str(), fields[0].used, fields[0].pending), ("Cost center", 1, true));
    push(&mirror, &mut server);
    pull(&mirror, &server, 0);
    let fields = mirror.fields().unwrap();
    assert_eq!((fields[0].used, fields[0].pending, fields[0].own), (1, false, true));
}

#[test]
fn a_batch_is_bounded_and_the_rest_comes_next() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    for n in 0..30_u128 {
        let set = [("text", json!("x".repeat(60_000))), ("entitlement_id", json!(E1))];
        mirror.change(&change(Target::Comment, "", &set), key(n), now()).unwrap();
    }
    let first = mirror.outbox_batch(500).unwrap();
    let bytes =
        serde_json::to_vec(&licet_protocol::change::Changes { changes: first.clone() }).unwrap().len();
    assert!(bytes <= licet_protocol::change::MOST_BYTES, "{bytes}");
    assert!(first.len() >= 16 && first.len() < 30);
    let mut sent = 0;
    while mirror.outbox_counts().unwrap().waiting > 0 {
        sent += push(&mirror, &mut server).done;
    }
    assert_eq!(sent, 30);
    assert!(server.effects.values().all(|times| *times == 1));
}

#[test]
fn beside_a_batch_on_its_way_goes_only_what_need_not_wait_for_it() {
    let server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let keys = |changes: &[licet_protocol::change::Change]| -> Vec<String> {
        changes.iter().map(|change| change.key.clone()).collect()
    };
    let named = |numbers: &[u128]| -> Vec<String> { numbers.iter().map(|n| key(*n).to_string()).collect() };
    edit(&mirror, 1, "notes", json!("first"));
    let sent = keys(&mirror.outbox_batch(10).unwrap());
    edit(&mirror, 2, "notes", json!("second"));
    mirror.change(&change(Target::Annotation, E2, &[("notes", json!("other"))]), key(3), now()).unwrap();
    let beside = keys(&mirror.outbox_batch_beside(10, &sent).unwrap());
    assert_eq!(beside, named(&[3]), "a later edit of the same document must not overtake the one on its way");
    let both = [sent, beside].concat();
    assert!(mirror.outbox_batch_beside(10, &both).unwrap().is_empty(), "nothing is handed out twice at once");
    let again = keys(&mirror.outbox_batch(10).unwrap());
    assert_eq!(again, named(&[1, 3]), "what got no answer is handed out again");
}

#[test]
fn an_export_reads_and_can_be_taken_up_by_a_mirror_made_anew() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let set = [("notes", json!("mine")), ("tag:lab", json!(true))];
    mirror.change(&change(Target::Annotation, E1, &set), key(1), now()).unwrap();
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    edit(&mirror, 2, "tag:waiting", json!(true));
    let export = mirror.outbox_export().unwrap();
    let text = String::from_utf8(export.clone()).unwrap();
    assert!(text.contains("\"format\": \"licet-outbox\"") && text.contains("\"mine\": \"mine\""), "{text}");
    assert!(!text.contains("7Q2F"));

    let Temporary { mirror: anew, folder: _other } = Temporary::new();
    assert_eq!(anew.outbox_import(&export).unwrap(), Some(3));
    assert_eq!(anew.outbox_import(&export).unwrap(), Some(0), "once");
    assert_eq!(anew.outbox_import(b"{}").unwrap(), None);
    assert_eq!(
        states(&anew),
        [QueuedState::Conflict, QueuedState::Sending, QueuedState::Waiting],
        "what was done may not be in what is pulled: the receipt tells"
    );
    anew.apply_page(&server.portal.proven(&server.portal.listing()), now()).unwrap();
    assert_eq!(push(&anew, &mut server).done, 1);
    assert_eq!(push(&anew, &mut server).done, 1);
    assert!(server.effects.values().all(|times| *times == 1));
    pull(&anew, &server, server.lines.len());
    assert_eq!(states(&anew), [QueuedState::Conflict]);
}

#[test]
fn what_people_write_is_listed_found_filtered_and_sorted_at_once() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let number = [("name", json!("Cost center")), ("kind", json!("number"))];
    mirror.change(&change(Target::Field, "f1", &number), key(1), now()).unwrap();
    edit(&mirror, 2, "field:f1", json!("1200"));
    edit(&mirror, 3, "tag:Prüfung", json!(true));
    edit(&mirror, 4, "notes", json!("moved to the warehouse"));
    let set = [("entitlement_id", json!(E2)), ("text", json!("ask Marie"))];
    mirror.change(&change(Target::Comment, "", &set), key(5), now()).unwrap();
    let other = change(Target::Annotation, E2, &[("field:f1", json!("300"))]);
    mirror.change(&other, key(6), now()).unwrap();

    let check = |mirror: &Mirror| {
        let ids = |query: &Query| -> Vec<String> {
            let view = mirror.view(query, None, &false.into()).unwrap();
            mirror.rows(&view, 0, 10).unwrap().into_iter().map(|(_, row)| row.id).collect()
        };
        let search = |text: &str| ids(&Query { search: text.into(), ..Query::default() });
        assert_eq!(search("warehouse"), [E1]);
        assert_eq!(search("prufung acme"), [E1], "together with what the portal says");
        assert_eq!(search("marie"), [E2]);
        assert_eq!(search("1200"), [E1]);
        assert_eq!(ids(&Query { tags: vec!["Prüfung".into()], ..Query::default() }), [E1]);
        let field = |test, value: &str| {
            let filter = licet_mirror::FieldFilter { field: "f1".into(), test, value: value.into() };
            ids(&Query { fields: vec![filter], ..Query::default() })
        };
        use licet_mirror::FieldTest::{AtLeast, AtMost, Contains, Is, Set, Unset};
        assert_eq!(field(Is, "300"), [E2]);
        assert_eq!(field(AtLeast, "301"), [E1], "as numbers, not as texts");
        assert_eq!(field(AtMost, "301"), [E2]);
        assert_eq!(field(Contains, "20"), [E1]);
        assert_eq!(field(Set, ""), [E1, E2]);
        assert_eq!(field(Unset, ""), Vec::<String>::new());
        let sort = Query { sort_field: Some("f1".into()), ..Query::default() };
        assert_eq!(ids(&sort), [E2, E1]);
        assert_eq!(ids(&Query { descending: true, ..sort }), [E1, E2]);
        let row = mirror.by_serial("B0000000001").unwrap().unwrap();
        assert_eq!(row.tags, ["Prüfung"]);
        assert_eq!(row.fields, BTreeMap::from([("f1".to_owned(), "1200".to_owned())]));
        assert_eq!(mirror.tag_counts().unwrap(), [("Prüfung".to_owned(), 1)]);
        assert_eq!(mirror.fields().unwrap()[0].used, 2);
    };
    check(&mirror);
    push(&mirror, &mut server);
    pull(&mirror, &server, 0);
    check(&mirror);
    assert!(outbox(&mirror).is_empty());

    edit(&mirror, 7, "tag:Prüfung", Value::Null);
    assert!(mirror.tag_counts().unwrap().is_empty());
    assert_eq!(
        mirror
            .view(&Query { search: "prufung".into(), ..Query::default() }, None, &false.into())
            .unwrap()
            .len(),
        0
    );
}

#[test]
fn rows_without_a_value_come_last_in_either_direction() {
    let server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let other = change(Target::Annotation, E2, &[("field:f1", json!("x"))]);
    mirror.change(&other, key(1), now()).unwrap();
    for descending in [false, true] {
        let query = Query { sort_field: Some("f1".into()), descending, ..Query::default() };
        let view = mirror.view(&query, None, &false.into()).unwrap();
        let first = mirror.rows(&view, 0, 1).unwrap().remove(0).1;
        assert_eq!(first.id, E2, "descending: {descending}");
    }
}

#[test]
fn a_technical_contact_is_shown_as_it_will_be() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    let contact = json!({"name": "Marie", "email": "marie@acme.example"});
    let set = [("technical_contact", contact)];
    mirror.change(&change(Target::License, "L1", &set), key(1), now()).unwrap();
    let license = mirror.license("L1").unwrap().unwrap();
    assert_eq!(license.license.technical_contact.as_ref().unwrap().name, "Marie");
    assert!(license.contact_pending && !license.contact_conflict);
    push(&mirror, &mut server);
    pull(&mirror, &server, read);
    let license = mirror.license("L1").unwrap().unwrap();
    assert_eq!(license.license.technical_contact.as_ref().unwrap().name, "Marie");
    assert!(!license.contact_pending);
    assert!(
        mirror.recent_changes(10).unwrap().is_empty(),
        "one's own change is not what changed at the vendor"
    );
}

#[test]
fn settings_of_the_account_are_read_with_what_waits_over_them() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let id = mirror.account_setting_id("lead-times");
    assert_eq!(id, "account-1/lead-times");
    mirror.change(&change(Target::Setting, &id, &[("value", json!([60, 30]))]), key(1), now()).unwrap();
    server.set(
        Target::Setting,
        "account-1/reminder:B1:2026-12-21:30",
        "value",
        json!({"state": "acknowledged"}),
    );
    pull(&mirror, &server, server.lines.len() - 1);
    assert_eq!(mirror.account_setting("lead-times").unwrap(), Some(json!([60, 30])));
    let reminders = mirror.account_settings("reminder:").unwrap();
    assert_eq!(reminders["reminder:B1:2026-12-21:30"], json!({"state": "acknowledged"}));
    let none = change(Target::Setting, &id, &[("value", Value::Null)]);
    mirror.change(&none, key(2), now()).unwrap();
    assert_eq!(mirror.account_setting("lead-times").unwrap(), None);
}

#[test]
fn fields_of_others_come_with_the_annotations_that_hold_values_of_them() {
    let mut server = Server::new();
    let slot = json!({"value": "Berlin", "seq": 90, "by": "Marie", "at": "2026-11-01T10:00:00Z"});
    let field = json!({"name": "Room", "kind": "choice", "choices": ["Berlin"], "owner": "account-9", "owner_name": "Marie"});
    server.row(
        "annotation",
        E1,
        json!({"entitlement_id": E1, "slots": {"field:r": slot}, "fields": {"r": field}}),
    );
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let fields = mirror.fields().unwrap();
    assert_eq!((fields[0].name.as_str(), fields[0].own, fields[0].used), ("Room", false, 1));
    assert_eq!(fields[0].owner_name.as_deref(), Some("Marie"));
    let line = server.portal.hide("annotation", E1);
    server.lines.push(line);
    pull(&mirror, &server, server.lines.len() - 1);
    assert!(mirror.fields().unwrap().is_empty(), "where nothing holds a value of it, it is no field here");
}

// Y6
#[test]
fn rule_18_there_is_one_conflict_a_slot_and_an_accepted_newer_edit_settles_it() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    edit(&mirror, 1, "notes", json!("first"));
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    edit(&mirror, 2, "notes", json!("second"));
    server.set(Target::Annotation, E1, "notes", json!("theirs again"));
    push(&mirror, &mut server);
    let conflicts = outbox(&mirror);
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    assert_eq!(conflicts[0].slots[0].mine, json!("second"), "that of the newest edit");

    let read = pull(&mirror, &server, read);
    edit(&mirror, 3, "notes", json!("third"));
    assert_eq!(states(&mirror), [QueuedState::Waiting], "nobody needs to decide while a newer edit waits");
    assert!(!mirror.annotation(E1).unwrap().slots["notes"].conflict);
    let old = &conflicts[0].key;
    assert!(!mirror.outbox_resolve(old, "notes", Resolution::Mine, key(4), now()).unwrap());
    assert_eq!(outbox(&mirror)[0].slots[0].mine, json!("third"), "a decision never touches a newer edit");
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(states(&mirror), [QueuedState::Sent], "what was accepted settles it");
    pull(&mirror, &server, read);
    assert!(outbox(&mirror).is_empty());
    assert_eq!(shown(&mirror, E1, "notes"), json!("third"));
}

// Y6
#[test]
fn rule_18_a_conflict_comes_back_when_the_newer_edit_is_taken_back() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    edit(&mirror, 1, "notes", json!("first"));
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    pull(&mirror, &server, read);
    edit(&mirror, 2, "notes", json!("second"));
    let waiting = outbox(&mirror).remove(0).key;
    assert!(mirror.outbox_discard(&waiting).unwrap());
    assert_eq!(states(&mirror), [QueuedState::Conflict]);
    assert_eq!(mirror.outbox_counts().unwrap().undecided, 1);
}

// Y6
#[test]
fn rule_18_an_accepted_edit_settles_an_older_one_that_was_refused() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let target = (Target::Annotation, E1.to_owned());
    edit(&mirror, 1, "notes", json!("first"));
    server.forbidden.insert(target.clone());
    push(&mirror, &mut server);
    server.forbidden.remove(&target);
    edit(&mirror, 2, "notes", json!("second"));
    push(&mirror, &mut server);
    assert_eq!(states(&mirror), [QueuedState::Sent], "sending the older one again would only undo the newer");
}

// Y2
#[test]
fn rule_16_an_edit_is_based_on_what_was_there_when_it_began() {
    let mut server = Server::new();
    server.set(Target::Annotation, E1, "notes", json!("Rack 12"));
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let base = |mirror: &Mirror| mirror.annotation(E1).unwrap().slots["notes"].base();
    let began = base(&mirror);
    let read = server.lines.len();
    server.set(Target::Annotation, E1, "notes", json!("Rack 12. KEY WAS REVOKED"));
    let read = pull(&mirror, &server, read);
    let save = |text: &str, n: u128, began: licet_mirror::outbox::Base| {
        let token = began.to_token();
        let began = licet_mirror::outbox::Base::from_token(&token).unwrap();
        let change = change(Target::Annotation, E1, &[("notes", json!(text))]);
        mirror.change_from(&change, &BTreeMap::from([("notes".to_owned(), began)]), key(n), now()).unwrap()
    };
    save("Rack 14", 1, began.clone());
    assert_eq!(push(&mirror, &mut server).conflicts, 1);
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("Rack 12. KEY WAS REVOKED"));
    let parked = outbox(&mirror).remove(0);
    assert_eq!(parked.slots[0].before, json!("Rack 12"), "what the maker saw");
    mirror.outbox_resolve(&parked.key, "notes", Resolution::Theirs, key(2), now()).unwrap();

    // One's own edit that is accepted while an editor shows it is no conflict.
    save("Rack 15", 3, base(&mirror));
    let open = base(&mirror);
    push(&mirror, &mut server);
    pull(&mirror, &server, read);
    save("Rack 16", 4, open);
    assert_eq!(push(&mirror, &mut server).done, 1);
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("Rack 16"));

    // What is typed back to what it began with is no edit.
    let open = base(&mirror);
    assert_eq!(save("Rack 16", 5, open), None);
}

// Y2
#[test]
fn rule_18_a_decision_is_based_on_what_was_shown_when_it_began() {
    let mut server = Server::new();
    let Temporary { mirror, folder: _folder } = server.mirrored();
    let read = server.lines.len();
    edit(&mirror, 1, "notes", json!("mine"));
    server.set(Target::Annotation, E1, "notes", json!("theirs"));
    push(&mirror, &mut server);
    let read = pull(&mirror, &server, read);
    let parked = outbox(&mirror).remove(0);
    let theirs = parked.slots[0].theirs.clone().unwrap();
    let seen = licet_mirror::outbox::Base { seq: theirs.seq, value: theirs.value };
    server.set(Target::Annotation, E1, "notes", json!("theirs, later"));
    pull(&mirror, &server, read);
    let resolution = Resolution::Edit(json!("both"));
    assert!(
        mirror.outbox_resolve_seen(&parked.key, "notes", resolution, Some(&seen), key(2), now()).unwrap()
    );
    assert_eq!(push(&mirror, &mut server).conflicts, 1, "what came since was not seen");
    assert_eq!(server.value(Target::Annotation, E1, "notes"), json!("theirs, later"));
}
