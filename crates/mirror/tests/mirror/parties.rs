//! Several parties write on one entitlement: what is shown, counted and searched, and where edits go (docs/adr/0042).

use crate::support::{Portal, Temporary, entitlement, now, product, settle, site};
use licet_domain::Target;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::{Audience, Mirror, Query};
use licet_protocol::document::{BelongsTo, SiteName};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

const OF_SKYNET: &str = "e/s:SKYN";
const OWN: &str = "e/a:account-1";

#[allow(clippy::needless_pass_by_value, reason = "reads like the JSON that it makes")]
fn slot(value: Value) -> Value {
    json!({"value": value, "seq": 1, "at": "2026-11-01T10:00:00Z"})
}

#[allow(clippy::needless_pass_by_value, reason = "reads like the JSON that it makes")]
fn annotation(belongs_to: Value, slots: Value) -> Value {
    json!({"entitlement_id": "e", "belongs_to": belongs_to, "slots": slots})
}

fn of_site(support_id: &str) -> Value {
    json!({"site": {"support_id": support_id, "name": format!("Site {support_id}")}})
}

/// An entitlement of Acme's that Skynet sold, to somebody who is this at each of the two sites.
fn portal(at_acme: &str, at_skynet: &str) -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE", product("BE", "Backup Exec", "Backup"));
    for (support_id, membership) in [("ACME", at_acme), ("SKYN", at_skynet)] {
        let mut body = site(support_id, &format!("Site {support_id}"));
        body["membership"] = json!(membership);
        portal.put("site", support_id, body);
    }
    let reseller = json!({"support_id": "SKYN", "name": "Site SKYN", "contacts": []});
    portal.put("order", "4500000001", json!({"order_number": "4500000001", "reseller": reseller}));
    let mut body = entitlement("M0000000001", "BE", "license", "ACME", None);
    body["access"] = json!("full");
    portal.put("entitlement", "e", body);
    portal
}

fn listed(mirror: &Mirror, text: &str) -> usize {
    mirror.view(&Query { search: text.into(), ..Query::default() }, None, &false.into()).unwrap().len()
}

fn tags(mirror: &Mirror) -> Vec<(String, i64)> {
    mirror.tag_counts().unwrap()
}

fn site_name(support_id: &str) -> SiteName {
    SiteName { support_id: support_id.into(), name: format!("Site {support_id}") }
}

#[test]
fn edits_go_to_the_party_that_the_rules_give_and_the_screen_can_say_who_reads_them() {
    for (at_acme, at_skynet, id, audience, may_write) in [
        ("member", "none", "e", Audience::Customer(site_name("ACME")), true),
        ("member", "member", "e", Audience::Customer(site_name("ACME")), true),
        ("viewer", "member", "e", Audience::Customer(site_name("ACME")), false),
        ("none", "member", OF_SKYNET, Audience::Partner(site_name("SKYN")), true),
        ("none", "none", OWN, Audience::Own, true),
    ] {
        let Temporary { mirror, folder: _folder } = portal(at_acme, at_skynet).mirrored();
        let written = mirror.annotation("e").unwrap();
        assert_eq!((written.id.as_str(), &written.audience, written.may_write), (id, &audience, may_write));
    }
}

#[test]
fn with_an_older_portal_everyone_reads_and_whoever_has_full_access_writes() {
    let mut portal = portal("member", "none");
    portal.put("site", "ACME", site("ACME", "Site ACME"));
    let written = portal.mirrored().mirror.annotation("e").unwrap();
    assert_eq!((written.id.as_str(), written.audience, written.may_write), ("e", Audience::Everyone, true));
}

#[test]
fn what_others_wrote_is_shown_beside_ones_own_and_found_and_counted_once() {
    let mut portal = portal("none", "none");
    let field = json!({"f": {"name": "Room", "kind": "text", "owner": "account-9", "choices": []}});
    let mut of_acme = annotation(
        of_site("ACME"),
        json!({"notes": slot(json!("heron")), "tag:both": slot(json!(true)), "field:f": slot(json!("B 12"))}),
    );
    of_acme["fields"] = field;
    portal.put("annotation", "e", of_acme);
    let own = annotation(
        json!({"account": "account-1"}),
        json!({"notes": slot(json!("kestrel")), "tag:both": slot(json!(true)), "field:f": slot(json!("C 3"))}),
    );
    portal.put("annotation", OWN, own);
    let comment = |belongs_to: Value, text: &str| {
        json!({
            "entitlement_id": "e", "belongs_to": belongs_to, "text": text, "author": "x", "author_name": "X",
            "at": "2026-11-01T10:00:00Z",
        })
    };
    portal.put("comment", "c1", comment(of_site("ACME"), "sparrow"));
    portal.put("comment", "c2", comment(json!({"account": "account-1"}), "magpie"));
    let Temporary { mirror, folder: _folder } = portal.mirrored();

    let written = mirror.annotation("e").unwrap();
    assert_eq!(written.slots["notes"].value, json!("kestrel"));
    assert_eq!(written.comments.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["magpie"]);
    let [others] = &written.others[..] else { panic!("one other party: {:?}", written.others) };
    assert_eq!(others.belongs_to, Some(BelongsTo::Site(site_name("ACME"))));
    assert_eq!(others.slots["notes"].value, json!("heron"));
    assert_eq!(others.comments.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["sparrow"]);
    for word in ["heron", "kestrel", "sparrow", "magpie"] {
        assert_eq!(listed(&mirror, word), 1, "{word}");
    }
    assert_eq!(tags(&mirror), [("both".to_owned(), 1)]);
    let view = mirror.view(&Query::default(), None, &false.into()).unwrap();
    let rows = mirror.rows(&view, 0, 1).unwrap();
    assert_eq!(rows[0].1.fields["f"], "C 3", "of one slot ones own counts");

    // What is one's own is taken back: the other's is what is left.
    let page = portal.hide("annotation", OWN);
    mirror.apply_page(&portal.last(&[page]), now()).unwrap();
    settle(&mirror);
    assert_eq!(tags(&mirror), [("both".to_owned(), 1)]);
    assert_eq!((listed(&mirror, "kestrel"), listed(&mirror, "heron")), (0, 1));
}

#[test]
fn what_is_written_on_an_entitlement_that_is_not_seen_waits_for_it_and_counts_for_nothing() {
    let mut portal = portal("member", "none");
    portal.put("annotation", "e", annotation(of_site("ACME"), json!({"tag:lab": slot(json!(true))})));
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(tags(&mirror), [("lab".to_owned(), 1)]);
    let gone = portal.hide("entitlement", "e");
    mirror.apply_page(&portal.last(&[gone]), now()).unwrap();
    settle(&mirror);
    assert!(tags(&mirror).is_empty(), "{:?}", tags(&mirror));
    let changed =
        annotation(of_site("ACME"), json!({"tag:lab": slot(json!(true)), "tag:two": slot(json!(true))}));
    let put = portal.put("annotation", "e", changed);
    mirror.apply_page(&portal.last(&[put]), now()).unwrap();
    assert!(tags(&mirror).is_empty());
    let back = portal.put("entitlement", "e", entitlement("M0000000001", "BE", "license", "ACME", None));
    mirror.apply_page(&portal.proven(&[back]), now()).unwrap();
    settle(&mirror);
    assert_eq!(tags(&mirror), [("lab".to_owned(), 1), ("two".to_owned(), 1)]);
    assert_eq!(listed(&mirror, "two"), 1);
}

#[test]
fn an_edit_for_another_party_than_the_customers_is_shown_at_once_and_sent_for_that_party() {
    let Temporary { mirror, folder: _folder } = portal("none", "member").mirrored();
    let written = mirror.annotation("e").unwrap();
    let about = About { entitlement_id: Some("e".into()), name: None };
    let set = BTreeMap::from([("notes".to_owned(), json!("osprey")), ("tag:sold".to_owned(), json!(true))]);
    let change = NewChange { kind: Target::Annotation, id: written.id, set, about: about.clone() };
    mirror.change(&change, Uuid::from_u128(1), now()).unwrap();
    let set = BTreeMap::from([
        ("entitlement_id".to_owned(), json!(OF_SKYNET)),
        ("text".to_owned(), json!("falcon")),
    ]);
    mirror
        .change(
            &NewChange { kind: Target::Comment, id: String::new(), set, about },
            Uuid::from_u128(2),
            now(),
        )
        .unwrap();
    let written = mirror.annotation("e").unwrap();
    assert_eq!(written.slots["notes"].value, json!("osprey"));
    assert!(written.slots["notes"].pending && written.others.is_empty());
    assert_eq!(written.comments.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["falcon"]);
    assert_eq!(tags(&mirror), [("sold".to_owned(), 1)]);
    settle(&mirror);
    assert_eq!((listed(&mirror, "osprey"), listed(&mirror, "falcon")), (1, 1));
    let batch = mirror.outbox_batch(9).unwrap();
    assert_eq!(batch[0].id, OF_SKYNET);
}
