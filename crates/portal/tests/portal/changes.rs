//! Push: rules 16 to 19 of docs/SYNC.md, each by its number.

use crate::mirror::{Mirror, PASSWORD, based, comment, key, note, slot};
use crate::worked_example::portal;
use licet_domain::Access;
use licet_portal::core::change_counter;
use licet_protocol::change::{MOST_BYTES, MOST_CHANGES};
use licet_testkit::TestPortal;
use reqwest::StatusCode;
use serde_json::{Value, json};

/// #1 of the worked example, which Bill sees as a member of Acme, Ted as its ship-to contact, and Mary who sold it.
pub const ONE: &str = "4500000001-1";
/// #4, which Farm Foods bought.
pub const FOUR: &str = "4500000002-1";

/// The newest number that the portal has told.
pub async fn sequence(portal: &TestPortal) -> i64 {
    portal.state().store.read(change_counter::sequence).await.unwrap()
}

/// The number of a slot in a mirror.
fn seq_of(mirror: &Mirror, kind: &str, id: &str, slot: &str) -> i64 {
    mirror.document(kind, id)["slots"][slot]["seq"].as_i64().unwrap()
}

fn statuses(outcomes: &[Value]) -> Vec<u64> {
    outcomes.iter().map(|outcome| outcome["status"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn rule_16_the_same_key_with_the_same_body_gets_the_first_answer_again() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let set = json!({"notes": {"value": "Ask Ted", "base": 0}, "tag:ours": {"value": true, "base": 0}});
    let first = bill.push_one(note(1, ONE, set.clone())).await;
    assert_eq!(first["status"], 200, "{first}");
    bill.catch_up().await;
    // Somebody goes on meanwhile: the answer to the old change is still the first one.
    let base = seq_of(&bill, "annotation", ONE, "notes");
    let later = bill.push_one(note(2, ONE, based("notes", "Asked", base))).await;
    assert_eq!(later["status"], 200);
    let before = sequence(&portal).await;
    let (key, set) =
        (key(1), r#"{"tag:ours":{"base":0,"value":true},"notes":{"base":0,"value":"Ask \u0054ed"}}"#);
    let other_spacing =
        format!(r#"{{"changes": [ {{"set": {set}, "id":"{ONE}","kind":"annotation","key":"{key}"}} ]}}"#);
    let again = bill.post(&serde_json::from_str(&other_spacing).unwrap()).await;
    assert_eq!(again.json::<Value>().await.unwrap()["outcomes"][0], first, "the same, whatever its spacing");
    assert_eq!(sequence(&portal).await, before, "nothing was done twice");
    bill.catch_up().await;
    assert_eq!(bill.document("annotation", ONE)["slots"]["notes"]["value"], "Asked");
}

#[tokio::test]
async fn rule_16_the_same_key_with_another_body_is_refused_with_422() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    bill.push_one(note(1, ONE, slot("notes", "first"))).await;
    for other in [
        note(1, ONE, slot("notes", "second")),
        note(1, ONE, based("notes", "first", 1)),
        note(1, "4500000001-2", slot("notes", "first")),
    ] {
        let refused = bill.push_one(other).await;
        assert_eq!(refused["status"], 422);
        assert_eq!(refused["error"]["code"], "key-reused");
        assert_eq!(refused["seq"], Value::Null);
    }
    let lee = Mirror::colleague_of_bill(&portal).await;
    let hers = lee.push_one(note(1, ONE, slot("tag:sold", true))).await;
    assert_eq!(hers["status"], 200, "keys of one account mean nothing to another");
}

#[tokio::test]
async fn rule_16_a_key_that_registered_a_license_changes_nothing_else() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let request = reqwest::Client::new().post(format!("{}/api/v1/licenses/register", portal.base_url()));
    let request = request.bearer_auth(&bill.token).header("idempotency-key", key(1));
    let registered = request.json(&json!({"serial_number": "B0000000001"})).send().await.unwrap();
    assert_eq!(registered.status(), StatusCode::CREATED);
    assert_eq!(bill.push_one(note(1, ONE, slot("notes", "x"))).await["error"]["code"], "key-reused");
}

#[tokio::test]
async fn rule_16_pushes_of_one_key_at_the_same_time_have_one_effect() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let change = comment(7, ONE, "Only once");
    let pushes = (0..8).map(|_| bill.push_one(change.clone()));
    let outcomes = futures::future::join_all(pushes).await;
    assert!(outcomes.iter().all(|outcome| *outcome == outcomes[0]), "{outcomes:?}");
    assert_eq!(bill.changes().await, [format!("put comment {}", key(7))]);
}

#[tokio::test]
async fn rule_16_a_key_twice_in_one_batch_is_one_change() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let (first, other) = (comment(1, ONE, "IdempotencyKey"), comment(1, ONE, "Twice"));
    let outcomes = bill.push(&[first.clone(), first, other]).await;
    assert_eq!(outcomes[0], outcomes[1]);
    assert_eq!(statuses(&outcomes), [200, 200, 422]);
    bill.catch_up().await;
    assert_eq!(bill.ids("comment").len(), 1);
    assert_eq!(bill.document("comment", &key(1))["text"], "IdempotencyKey");
}

#[tokio::test]
async fn rule_17_every_change_has_its_outcome_and_a_refused_one_stops_no_other() {
    let portal = portal().await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    portal.share(ONE, &account, Access::Full).await;
    portal.share(FOUR, &account, Access::Keys).await;
    let mut sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    let outcomes = sue
        .push(&[
            note(1, ONE, slot("notes", "mine")),
            note(2, &format!("{FOUR}/s:1002-FARM"), slot("notes", "not mine to change")),
            note(3, "4500000005-1", slot("notes", "not mine to see")),
            note(4, "9999999999-1", slot("notes", "not there")),
            note(5, ONE, slot("tag: untidy ", true)),
            comment(6, ONE, "Done"),
        ])
        .await;
    assert_eq!(statuses(&outcomes), [200, 403, 404, 404, 422, 200]);
    let codes: Vec<_> =
        outcomes.iter().map(|outcome| outcome["error"]["code"].as_str().unwrap_or("")).collect();
    assert_eq!(codes, ["", "forbidden", "not-found", "not-found", "invalid-fields", ""]);
    assert_eq!(
        outcomes[2]["error"], outcomes[3]["error"],
        "what may not be seen is not told from what isn't there"
    );
    assert_eq!(outcomes[4]["error"]["fields"][0]["field"], "tag: untidy ");
    let keys: Vec<_> = outcomes.iter().map(|outcome| outcome["key"].clone()).collect();
    assert_eq!(keys, (1..=6).map(key).collect::<Vec<_>>(), "in their order");
    sue.catch_up().await;
    assert_eq!(sue.ids("annotation"), [format!("{ONE}/a:{account}")]);
    // Being let in later changes nothing about what was answered; a new change is another matter.
    portal.share("4500000005-1", &account, Access::Full).await;
    let again = sue.push_one(note(3, "4500000005-1", slot("notes", "not mine to see"))).await;
    assert_eq!(again, outcomes[2]);
}

#[tokio::test]
async fn rule_17_a_change_that_this_portal_can_not_read_parks_alone() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let outcomes = bill
        .push(&[
            json!({"key": key(1), "kind": "hologram", "id": "x", "set": slot("shine", 1)}),
            json!({"key": key(2), "kind": "annotation", "id": ONE, "set": slot("notes", "x"), "priority": 9}),
            json!({"key": "2", "kind": "annotation", "id": ONE, "set": slot("notes", "x")}),
            json!({"key": uuid::Uuid::new_v4().to_string(), "kind": "annotation", "id": ONE, "set": {}}),
            json!({"key": key(3), "kind": "annotation", "id": ONE, "set": {}}),
            note(4, ONE, slot("notes", "read")),
        ])
        .await;
    assert_eq!(statuses(&outcomes), [422, 422, 422, 422, 422, 200]);
    assert!(outcomes[0]["error"]["message"].as_str().unwrap().contains("hologram"), "{}", outcomes[0]);
    assert!(outcomes[2]["error"]["message"].as_str().unwrap().contains("UUIDv7"), "{}", outcomes[2]);
}

#[tokio::test]
async fn rule_17_what_is_wrong_with_a_whole_batch_does_nothing_of_it() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let good = note(1, ONE, slot("notes", "x"));
    let many: Vec<Value> = (0..=MOST_CHANGES as u64).map(|n| note(n, ONE, slot("notes", "x"))).collect();
    let long = note(2, ONE, slot("notes", "x".repeat(MOST_BYTES)));
    for (batch, status, code) in [
        (json!({ "changes": many }), 400, "bad-request"),
        (json!({ "changes": [good, {"kind": "annotation"}] }), 400, "bad-request"),
        (json!({ "changes": [good], "colour": 1 }), 400, "bad-request"),
        (json!({ "changes": [good, long] }), 413, "too-large"),
    ] {
        let answer = bill.post(&batch).await;
        assert_eq!(answer.status(), status);
        assert_eq!(answer.json::<Value>().await.unwrap()["code"], code);
    }
    let token = std::mem::replace(&mut bill.token, "nobody".into());
    assert_eq!(bill.post(&json!({ "changes": [good] })).await.status(), StatusCode::UNAUTHORIZED);
    bill.token = token;
    assert!(bill.catch_up().await.is_empty());
    assert_eq!(bill.push(&[]).await, Vec::<Value>::new());
}

#[tokio::test]
async fn rule_18_edits_of_different_slots_merge() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    // Both are offline and have seen nothing of each other.
    let his = bill.push_one(note(1, ONE, slot("notes", "Bill's"))).await;
    let hers = lee.push_one(note(1, ONE, slot("tag:sold", true))).await;
    assert_eq!((&his["status"], &hers["status"]), (&json!(200), &json!(200)));
    bill.catch_up().await;
    let slots = &bill.document("annotation", ONE)["slots"];
    assert_eq!(slots["notes"]["value"], "Bill's");
    assert_eq!(slots["tag:sold"]["value"], true);
    assert!(slots["tag:sold"]["seq"].as_i64() > slots["notes"]["seq"].as_i64(), "each has its own number");
}

#[tokio::test]
async fn rule_18_on_the_same_slot_the_portals_value_stands_and_ours_is_a_conflict() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut lee = Mirror::colleague_of_bill(&portal).await;
    bill.push_one(note(1, ONE, slot("notes", "Bill's"))).await;
    let set = json!({"notes": {"value": "Lee's", "base": 0}, "tag:sold": {"value": true, "base": 0}});
    let both = lee.push_one(note(1, ONE, set)).await;
    assert_eq!(both["status"], 200, "the tag is done: {both}");
    assert_eq!(both["conflicts"]["notes"]["value"], "Bill's");
    let only = lee.push_one(note(2, ONE, slot("notes", "Lee's"))).await;
    assert_eq!(only["status"], 409, "nothing of it could be done");
    assert_eq!(only["conflicts"]["notes"]["value"], "Bill's");
    assert_eq!(only["error"], Value::Null, "a conflict is no error");
    bill.catch_up().await;
    assert_eq!(bill.document("annotation", ONE)["slots"]["notes"]["value"], "Bill's");

    let same = lee.push_one(note(3, ONE, slot("notes", "Bill's"))).await;
    assert_eq!(same["status"], 200, "the same value twice is no conflict");
    lee.catch_up().await;
    let base = seq_of(&lee, "annotation", ONE, "notes");
    let informed = lee.push_one(note(4, ONE, based("notes", "Lee's", base))).await;
    assert_eq!(informed["status"], 200, "who has seen it may change it");
}

#[tokio::test]
async fn rule_18_a_deletion_gives_way_to_an_edit_and_an_edit_beats_a_deletion() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut lee = Mirror::colleague_of_bill(&portal).await;
    bill.push_one(note(1, ONE, slot("notes", "first"))).await;
    bill.catch_up().await;
    lee.catch_up().await;
    let base = seq_of(&bill, "annotation", ONE, "notes");
    lee.push_one(note(1, ONE, based("notes", "edited", base))).await;
    let deletion = bill.push_one(note(2, ONE, based("notes", Value::Null, base))).await;
    assert_eq!(deletion["status"], 409);
    assert_eq!(deletion["gave_way"]["notes"]["value"], "edited");
    bill.catch_up().await;
    let base = seq_of(&bill, "annotation", ONE, "notes");
    assert_eq!(bill.push_one(note(3, ONE, based("notes", Value::Null, base))).await["status"], 200);
    let edit = lee.push_one(note(2, ONE, based("notes", "edited again", base))).await;
    assert_eq!(edit["status"], 200, "editing beats deleting: {edit}");
    bill.catch_up().await;
    assert_eq!(bill.document("annotation", ONE)["slots"]["notes"]["value"], "edited again");
}

#[tokio::test]
async fn rule_18_comments_only_append() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    bill.push_one(comment(1, ONE, "First")).await;
    lee.push_one(comment(2, ONE, "Second")).await;
    // Nobody can change or take the place of a comment, its author included.
    for (n, id) in [(3, key(1)), (4, key(2))] {
        let mut change = comment(n, ONE, "Changed");
        change["id"] = json!(id);
        let refused = bill.push_one(change).await;
        assert_eq!(refused["error"]["fields"][0]["field"], "id", "{refused}");
    }
    let taken = lee.push_one(comment(1, ONE, "First")).await;
    assert_eq!(taken["error"]["code"], "key-reused", "not even what somebody else has said");
    bill.catch_up().await;
    let texts: Vec<_> =
        bill.ids("comment").iter().map(|id| bill.document("comment", id)["text"].clone()).collect();
    assert_eq!(texts, ["First", "Second"]);
    let comment = bill.document("comment", &key(2));
    assert_eq!(comment["entitlement_id"], ONE);
    assert_ne!(comment["author"], bill.document("comment", &key(1))["author"]);
}

#[tokio::test]
async fn rule_18_an_edit_that_did_not_know_of_a_deletion_brings_a_field_back() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let id = uuid::Uuid::new_v4().to_string();
    let field = |n: u64, set: Value| json!({"key": key(n), "kind": "field", "id": &id, "set": set});
    let set = json!({"name": {"value": "Room", "base": 0}, "kind": {"value": "text", "base": 0}});
    assert_eq!(bill.push_one(field(1, set)).await["status"], 200);
    bill.push_one(note(2, ONE, slot(&format!("field:{id}"), "B 12"))).await;
    bill.catch_up().await;
    let (name, there) = (seq_of(&bill, "field", &id, "name"), seq_of(&bill, "field", &id, "deleted"));

    assert_eq!(bill.push_one(field(3, based("deleted", true, there))).await["status"], 200);
    bill.catch_up().await;
    assert!(
        bill.ids("field").is_empty() && bill.ids("annotation").is_empty(),
        "nor what it held: {:?}",
        bill.rows
    );
    // His other device has not heard of it.
    let edit = bill.push_one(field(4, based("name", "Rack", name))).await;
    assert_eq!(edit["status"], 200);
    bill.catch_up().await;
    assert_eq!(bill.document("field", &id)["slots"]["name"]["value"], "Rack");
    let annotation = bill.document("annotation", ONE);
    assert_eq!(annotation["slots"][format!("field:{id}")]["value"], "B 12", "its values were kept");
    assert_eq!(annotation["fields"][&id]["name"], "Rack");

    let late = bill.push_one(field(5, based("deleted", true, there))).await;
    assert_eq!(late["status"], 409, "a deletion that did not know of the edit gives way: {late}");
    assert_eq!(late["gave_way"]["deleted"]["value"], Value::Null);
    let there = seq_of(&bill, "field", &id, "deleted");
    assert_eq!(bill.push_one(field(6, based("deleted", true, there))).await["status"], 200);
    bill.catch_up().await;
    assert!(bill.ids("field").is_empty());
}

#[tokio::test]
async fn rule_18_a_field_that_was_just_made_can_be_deleted_before_it_came_back() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let id = uuid::Uuid::new_v4().to_string();
    let field = |n: u64, set: Value| json!({"key": key(n), "kind": "field", "id": &id, "set": set});
    let set = json!({"name": {"value": "Room", "base": 0}, "kind": {"value": "text", "base": 0}});
    bill.push_one(field(1, set)).await;
    assert_eq!(bill.push_one(field(2, slot("deleted", true))).await["status"], 200);
    bill.catch_up().await;
    assert!(bill.ids("field").is_empty());
}

#[tokio::test]
async fn rule_19_a_pull_that_has_reached_the_answered_number_shows_the_change() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut lee = Mirror::colleague_of_bill(&portal).await;
    for n in 0..5 {
        lee.catch_up().await;
        let base = if n == 0 { 0 } else { seq_of(&lee, "annotation", ONE, "notes") };
        let outcome = lee.push_one(note(n, ONE, based("notes", format!("v{n}"), base))).await;
        let seq = outcome["seq"].as_i64().unwrap();
        bill.catch_up().await;
        assert!(bill.seq.unwrap() >= seq, "caught up with everything, so also with this");
        assert_eq!(bill.document("annotation", ONE)["slots"]["notes"]["value"], format!("v{n}"));
        assert!(bill.revs[&("annotation".to_owned(), ONE.to_owned())] <= seq);
        assert!(seq_of(&bill, "annotation", ONE, "notes") <= seq, "what the next edit may be based on");
    }
    // What was in conflict is answered with a number too: then the mirror shows what stands there.
    let conflict = bill.push_one(note(9, ONE, slot("notes", "late"))).await;
    assert!(conflict["seq"].as_i64().unwrap() <= sequence(&portal).await);
}

#[tokio::test]
async fn a_batch_of_five_hundred_changes_is_one_commit() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut heard = portal.state().store.commits().listen();
    let batch: Vec<Value> =
        (0..MOST_CHANGES as u64).map(|n| comment(n, ONE, &format!("Comment {n}"))).collect();
    let outcomes = bill.push(&batch).await;
    assert!(outcomes.iter().all(|outcome| outcome["seq"] == outcomes[0]["seq"]));
    let commit = heard.recv().await.unwrap();
    assert_eq!(Some(commit.seq), outcomes[0]["seq"].as_i64());
    assert!(heard.try_recv().is_err(), "one commit, one fsync");
    bill.catch_up().await;
    assert_eq!(bill.ids("comment").len(), MOST_CHANGES);
    assert_eq!(bill.push(&batch).await, outcomes, "and again the first answers");
}

// Y12
#[tokio::test]
async fn a_base_beyond_the_newest_number_takes_the_place_of_nothing() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let never_told = sequence(&portal).await + 1_000;
    let first = bill.push_one(note(1, ONE, based("notes", "first", never_told))).await;
    assert_eq!(first["status"], 200, "nothing stands there");
    let over = bill.push_one(note(2, ONE, based("notes", "over it", never_told))).await;
    assert_eq!((&over["status"], &over["conflicts"]["notes"]["value"]), (&json!(409), &json!("first")));
    let deleted = json!({"notes": {"value": null, "base": i64::MAX}});
    let deleted = bill.push_one(note(3, ONE, deleted)).await;
    assert_eq!((&deleted["status"], &deleted["gave_way"]["notes"]["value"]), (&json!(409), &json!("first")));
    let told = first["seq"].as_i64().unwrap();
    let based_on_it = bill.push_one(note(4, ONE, based("notes", "second", told))).await;
    assert_eq!(based_on_it["status"], 200);
}
