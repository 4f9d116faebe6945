//! Applying pages: snapshots, removals, refusals.

use crate::support::Portal;
use crate::support::{Temporary, assert_same, entitlement, many, now, open, product, settle, site};
use licet_mirror::{AfterRefusal, ChangeKind, Mirror, Phase};
use proptest::prelude::*;
use serde_json::json;

fn hide_many(portal: &mut Portal, count: usize) -> Vec<String> {
    let ids: Vec<String> =
        portal.rows.keys().filter(|(k, _)| k == "entitlement").map(|(_, id)| id.clone()).collect();
    ids.iter().take(count).map(|id| portal.hide("entitlement", id)).collect()
}

#[test]
fn rule_7_absence_means_nothing_until_a_snapshot_is_proven_complete() {
    let mut portal = many(100);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    hide_many(&mut portal, 90);
    mirror.begin_snapshot().unwrap();
    let applied = mirror.apply_page(&portal.last(&portal.listing()), now()).unwrap();
    assert_eq!(
        (applied.agrees, applied.complete),
        (None, false),
        "a short listing without a digest proves nothing"
    );
    assert_eq!(mirror.totals().unwrap().entitlements, 100, "so nothing goes");
    let applied = mirror.apply_page(&portal.proven(&[]), now()).unwrap();
    assert_eq!(
        (applied.complete, applied.removed),
        (true, 90),
        "count and digest agree: what wasn't seen goes"
    );
    assert_same(&mirror, &portal);
}

#[test]
fn rule_7_a_snapshot_whose_digest_disagrees_removes_nothing_and_is_counted() {
    let portal = many(100);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    mirror.begin_snapshot().unwrap();
    let short = &portal.listing()[..50];
    let applied = mirror.apply_page(&portal.proven(short), now()).unwrap();
    assert_eq!((applied.agrees, applied.complete, applied.removed), (Some(false), false, 0));
    let standing = mirror.sync_position().unwrap();
    assert_eq!((standing.phase, standing.disagreed, standing.rows), (Phase::Snapshot, 1, 102));
}

#[test]
fn rule_7_a_mass_removal_is_held_until_the_admin_confirms() {
    let mut portal = many(200);
    let Temporary { mirror, folder } = portal.mirrored();
    let lines = hide_many(&mut portal, 60);
    let applied = mirror.apply_page(&portal.last(&lines), now()).unwrap();
    assert_eq!((applied.held, applied.removed, applied.complete), (Some(60), 0, false));
    assert_eq!(mirror.totals().unwrap().entitlements, 200, "everything is still shown");
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    assert_eq!(mirror.sync_position().unwrap().held, Some(60), "over a restart too");
    assert_eq!(mirror.confirm_removals(now()).unwrap(), 60);
    assert_eq!(mirror.sync_position().unwrap().held, None);
    assert_same(&mirror, &portal);
}

#[test]
fn rule_7_a_matching_digest_confirms_a_mass_removal() {
    let mut portal = many(200);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = hide_many(&mut portal, 60);
    assert_eq!(mirror.apply_page(&portal.last(&lines), now()).unwrap().held, Some(60));
    let applied = mirror.apply_page(&portal.proven(&[]), now()).unwrap();
    assert_eq!((applied.removed, applied.complete, applied.held), (60, true, None));
    assert_same(&mirror, &portal);
}

#[test]
fn rule_7_a_mass_removal_in_small_pages_is_held_all_the_same() {
    let mut portal = many(200);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = hide_many(&mut portal, 60);
    for page in lines.chunks(10).take(5) {
        mirror.apply_page(&portal.page(page), now()).unwrap();
    }
    assert_eq!(mirror.apply_page(&portal.last(&lines[50..]), now()).unwrap().held, Some(60));
    assert_eq!(mirror.totals().unwrap().entitlements, 200);
}

#[test]
fn rule_7_a_document_that_comes_again_is_no_longer_among_the_removals() {
    let mut portal = many(200);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = hide_many(&mut portal, 60);
    mirror.apply_page(&portal.last(&lines), now()).unwrap();
    let again: Vec<String> = (0..55)
        .map(|n| {
            portal.put(
                "entitlement",
                &format!("45{n:08}-1"),
                entitlement(&format!("M{n:010}"), "BE", "license", "S1", None),
            )
        })
        .collect();
    let applied = mirror.apply_page(&portal.last(&again), now()).unwrap();
    assert_eq!((applied.held, applied.removed), (None, 5), "the five that are left are few");
    assert_same(&mirror, &portal);
}

#[test]
fn few_removals_are_applied_at_once_and_noted() {
    let mut portal = many(60);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = hide_many(&mut portal, 50);
    let applied = mirror.apply_page(&portal.last(&lines), now()).unwrap();
    assert_eq!((applied.removed, applied.held), (50, None), "50 are not over 50");
    assert_same(&mirror, &portal);
    let changes = mirror.recent_changes(100).unwrap();
    assert_eq!(changes.len(), 50);
    assert_eq!((changes[0].what, changes[0].label.as_str()), (ChangeKind::Hidden, "M0000000049"));
}

#[test]
fn rule_6_a_refused_cursor_keeps_what_is_shown_and_takes_one_snapshot() {
    let portal = many(20);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(mirror.cursor_refused(now()).unwrap(), AfterRefusal::SnapshotBegun);
    let standing = mirror.sync_position().unwrap();
    assert_eq!((standing.cursor, standing.phase, standing.rows), (None, Phase::Snapshot, 22));
    assert_eq!(
        mirror.totals().unwrap().entitlements,
        20,
        "the old rows are shown until the new ones are proven"
    );
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    assert_same(&mirror, &portal);
}

#[test]
fn rule_6_the_same_cursor_refused_three_times_in_ten_minutes_stops_the_loop() {
    let portal = many(20);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let minutes = |n| now() + chrono::TimeDelta::minutes(n);
    let page = portal.page(&portal.listing());
    for n in 0..2 {
        mirror.apply_page(&page, now()).unwrap();
        assert_eq!(mirror.cursor_refused(minutes(n)).unwrap(), AfterRefusal::SnapshotBegun);
    }
    mirror.apply_page(&page, now()).unwrap();
    assert_eq!(mirror.cursor_refused(minutes(2)).unwrap(), AfterRefusal::Loop);
    assert_eq!(
        mirror.cursor_refused(minutes(30)).unwrap(),
        AfterRefusal::SnapshotBegun,
        "half an hour later it may"
    );
}

#[test]
fn rule_13_kinds_and_fields_that_this_app_does_not_know_survive() {
    let mut portal = many(1);
    portal.put("contract", "C1", json!({"of": "tomorrow", "deep": {"er": [1, 2.5, null]}}));
    let mut body = entitlement("M1", "BE", "lease", "S1", None);
    body["colour"] = json!("mauve");
    portal.put("entitlement", "1-1", body);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_same(&mirror, &portal);
    assert_eq!(
        mirror.by_serial("M1").unwrap().unwrap().kind,
        "lease",
        "a kind of right of tomorrow is shown by its word"
    );
    let line = portal.hide("contract", "C1");
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_same(&mirror, &portal);
}

#[test]
fn rule_15_last_synced_moves_only_on_success() {
    let mut portal = many(200);
    let temporary = Temporary::new();
    let mirror = &temporary.mirror;
    mirror.apply_page(&portal.page(&portal.listing()), now()).unwrap();
    assert_eq!(mirror.sync_position().unwrap().last_synced_at, None, "a page is no success");
    mirror.apply_page(&portal.proven(&[]), now()).unwrap();
    assert_eq!(mirror.sync_position().unwrap().last_synced_at, Some(now()));
    let later = now() + chrono::TimeDelta::hours(1);
    let lines = hide_many(&mut portal, 100);
    mirror.apply_page(&portal.last(&lines), later).unwrap();
    assert_eq!(
        mirror.sync_position().unwrap().last_synced_at,
        Some(now()),
        "removals that are held are no success either"
    );
}

#[test]
fn rule_8_a_snapshot_goes_on_at_the_last_committed_page() {
    let portal = many(100);
    let Temporary { mirror, folder } = Temporary::new();
    let lines = portal.listing();
    mirror.apply_page(&portal.page(&lines[..60]), now()).unwrap();
    let cursor = mirror.sync_position().unwrap().cursor;
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    assert_eq!(mirror.sync_position().unwrap().cursor, cursor);
    assert!(mirror.apply_page(&portal.proven(&lines[60..]), now()).unwrap().complete);
    assert_same(&mirror, &portal);
}

#[test]
fn rows_are_on_screen_before_the_indexes_and_the_search_index_are_ready() {
    let portal = many(3000);
    let Temporary { mirror, folder: _folder } = Temporary::new();
    mirror.apply_page(&portal.page(&portal.listing()), now()).unwrap();
    let view = mirror.view(&licet_mirror::Query::default(), None, &false.into()).unwrap();
    assert_eq!(view.len(), 3000);
    assert_eq!(mirror.rows(&view, 2990, 20).unwrap().len(), 10);
    assert!(!mirror.background_step().unwrap(), "indexes wait until the rows are there");
    mirror.apply_page(&portal.proven(&[]), now()).unwrap();
    assert!(!mirror.search_is_ready().unwrap());
    assert_eq!(mirror.suggest("M00000029", 200).unwrap().len(), 100, "serial numbers are found at once");
    settle(&mirror);
    assert!(mirror.search_is_ready().unwrap());
    assert_eq!(mirror.suggest("acme", 50).unwrap().len(), 50);
}

/// A change to what one account sees.
#[derive(Clone, Debug)]
enum Step {
    Entitlement { id: u8, product: u8, site: u8, kind: u8, quantity: u8, ends: Option<u8>, renewed: bool },
    License { id: u8, of: u8, quantity: u8 },
    Product { id: u8, name: u8 },
    Site { id: u8, name: u8 },
    Other { id: u8 },
    Hide { kind: u8, id: u8 },
    Pull { proven: bool },
    Snapshot,
    Settle,
}

const KINDS: [&str; 5] = ["license", "subscription", "maintenance", "flex", "lease"];

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..30_u8, 0..4_u8, 0..4_u8, 0..5_u8, 0..9_u8, proptest::option::of(0..9_u8), any::<bool>()).prop_map(
            |(id, product, site, kind, quantity, ends, renewed)| Step::Entitlement {
                id, product, site, kind, quantity, ends, renewed
            }
        ),
        3 => (0..9_u8, 0..30_u8, 0..9_u8).prop_map(|(id, of, quantity)| Step::License { id, of, quantity }),
        1 => (0..4_u8, 0..9_u8).prop_map(|(id, name)| Step::Product { id, name }),
        1 => (0..4_u8, 0..9_u8).prop_map(|(id, name)| Step::Site { id, name }),
        1 => (0..4_u8).prop_map(|id| Step::Other { id }),
        4 => (0..5_u8, 0..30_u8).prop_map(|(kind, id)| Step::Hide { kind, id }),
        4 => any::<bool>().prop_map(|proven| Step::Pull { proven }),
        1 => Just(Step::Snapshot),
        1 => Just(Step::Settle),
    ]
}

fn change(portal: &mut Portal, step: &Step) -> Option<String> {
    Some(match *step {
        Step::Entitlement { id, product, site, kind, quantity, ends, renewed } => {
            let ends = ends.map(|n| format!("2026-12-{:02}", n + 10));
            let mut body = entitlement(
                &format!("M{id:010}"),
                &format!("P{product}"),
                KINDS[usize::from(kind)],
                &format!("S{site}"),
                ends.as_deref(),
            );
            body["site_name"] = "Unseen".into();
            body["quantity"] = quantity.into();
            if quantity > 4 {
                body["reseller_name"] = format!("Reseller {}", quantity % 3).into();
            }
            body["covers"] = json!([format!("M{:010}", id / 2)]);
            if renewed {
                body["renewed_by"] = "M9999999999".into();
            }
            portal.put("entitlement", &format!("{id}-1"), body)
        }
        Step::License { id, of, quantity } => {
            let of = format!("{of}-1");
            let mut body =
                crate::support::license(&of, "M", &format!("P{}", id % 4), &format!("host{id}"), "full");
            body["quantity"] = quantity.into();
            portal.put("license", &format!("L{id}"), body)
        }
        Step::Product { id, name } => {
            portal.put("product", &format!("P{id}"), product(&format!("P{id}"), &format!("Name{name}"), "F"))
        }
        Step::Site { id, name } => {
            portal.put("site", &format!("S{id}"), site(&format!("S{id}"), &format!("Town{name}")))
        }
        Step::Other { id } => portal.put("contract", &format!("C{id}"), json!({"n": id})),
        Step::Hide { kind, id } => {
            let (kind, id) = match kind {
                0 => ("product", format!("P{}", id % 4)),
                1 => ("site", format!("S{}", id % 4)),
                2 => ("license", format!("L{}", id % 9)),
                3 => ("contract", format!("C{}", id % 4)),
                _ => ("entitlement", format!("{id}-1")),
            };
            if !portal.rows.contains_key(&(kind.to_owned(), id.clone())) {
                return None;
            }
            portal.hide(kind, &id)
        }
        _ => return None,
    })
}

/// Every maintained number against a count of what the portal holds.
fn assert_counters(mirror: &Mirror, portal: &Portal) {
    let entitlements: Vec<_> = portal
        .rows
        .iter()
        .filter(|((k, _), _)| k == "entitlement")
        .map(|((_, id), (_, body))| (id, body))
        .collect();
    let licenses: Vec<_> =
        portal.rows.iter().filter(|((k, _), _)| k == "license").map(|(_, (_, body))| body).collect();
    let totals = mirror.totals().unwrap();
    assert_eq!(totals.entitlements, entitlements.len() as i64);
    let mut registered: Vec<_> = licenses.iter().map(|l| l["entitlement_id"].as_str()).collect();
    registered.sort_unstable();
    registered.dedup();
    assert_eq!(totals.registered, registered.len() as i64, "registered entitlements");
    for count in mirror.sites().unwrap() {
        let expected =
            entitlements.iter().filter(|(_, e)| e["support_id"] == count.support_id.as_str()).count();
        assert_eq!(count.count, expected as i64, "entitlements of site {}", count.support_id);
    }
    let sum = |kinds: &[&str]| -> i64 {
        entitlements
            .iter()
            .filter(|(_, e)| kinds.contains(&e["kind"].as_str().unwrap()))
            .map(|(_, e)| e["quantity"].as_i64().unwrap())
            .sum()
    };
    let counted: i64 = mirror.reseller_counts().unwrap().iter().map(|(_, count)| *count).sum();
    let sold = entitlements.iter().filter(|(_, e)| e["reseller_name"].is_string()).count();
    assert_eq!(counted, sold as i64, "entitlements of resellers");
    let counted: i64 = mirror.family_counts().unwrap().iter().map(|(_, count)| *count).sum();
    let known = |e: &serde_json::Value| {
        portal.rows.contains_key(&("product".to_owned(), e["sku"].as_str().unwrap().to_owned()))
    };
    let of_families = entitlements.iter().filter(|(_, e)| known(e)).count();
    assert_eq!(counted, of_families as i64, "entitlements of product families");
    let families = mirror.families("2026-12-14".parse().unwrap()).unwrap();
    // D21: entitled seats are those of current terms only.
    let over: i64 = entitlements
        .iter()
        .filter(|(_, e)| matches!(e["kind"].as_str(), Some("license" | "subscription")))
        .filter(|(_, e)| e["ends_on"].as_str().is_some_and(|end| end < "2026-12-14"))
        .map(|(_, e)| e["quantity"].as_i64().unwrap())
        .sum();
    assert_eq!(families.iter().map(|f| f.entitled).sum::<i64>(), sum(&["license", "subscription"]) - over);
    assert_eq!(families.iter().map(|f| f.lapsed).sum::<i64>(), over, "seats of terms that are over");
    let deployed: i64 = licenses.iter().map(|l| l["quantity"].as_i64().unwrap()).sum();
    assert_eq!(families.iter().map(|f| f.deployed).sum::<i64>(), deployed);
    let contracts = |e: &serde_json::Value| {
        matches!(e["kind"].as_str(), Some("maintenance" | "subscription" | "flex"))
            && !e["ends_on"].is_null()
            && e.get("renewed_by").is_none()
    };
    let buckets = mirror.contracts_by_bucket("2026-12-14".parse().unwrap()).unwrap();
    assert_eq!(
        buckets.iter().map(|b| b.contracts).sum::<i64>(),
        entitlements.iter().filter(|(_, e)| contracts(e)).count() as i64
    );
    let lapsed = entitlements
        .iter()
        .filter(|(_, e)| contracts(e) && e["ends_on"].as_str() < Some("2026-12-14"))
        .count();
    assert_eq!(buckets[0].contracts, lapsed as i64, "lapsed contracts");
}

/// The search index against a search of what the portal holds.
fn assert_search(mirror: &Mirror, portal: &Portal) {
    for n in 0..9 {
        let named: Vec<&str> = portal
            .rows
            .iter()
            .filter(|((k, _), (_, body))| k == "site" && body["name"] == format!("Town{n}"))
            .map(|((_, id), _)| id.as_str())
            .collect();
        let expected = portal
            .rows
            .iter()
            .filter(|((k, _), (_, e))| {
                k == "entitlement" && named.contains(&e["support_id"].as_str().unwrap())
            })
            .count();
        let query = licet_mirror::Query { search: format!("town{n}"), ..Default::default() };
        assert_eq!(mirror.view(&query, None, &false.into()).unwrap().len(), expected, "hits of town{n}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn after_catching_up_the_mirror_holds_exactly_what_the_portal_shows(
        steps in proptest::collection::vec(step(), 1..80)
    ) {
        let mut portal = Portal::default();
        let Temporary { mirror, folder: _folder } = portal.mirrored();
        let mut lines: Vec<String> = Vec::new();
        for step in &steps {
            match step {
                Step::Pull { proven } => {
                    let page = if *proven { portal.proven(&lines) } else { portal.last(&lines) };
                    let applied = mirror.apply_page(&page, now()).unwrap();
                    if applied.held.is_some() {
                        mirror.confirm_removals(now()).unwrap();
                    }
                    lines.clear();
                }
                Step::Snapshot => {
                    mirror.begin_snapshot().unwrap();
                    lines.clear();
                    let listing = portal.listing();
                    let half = listing.len() / 2;
                    mirror.apply_page(&portal.page(&listing[..half]), now()).unwrap();
                    prop_assert!(mirror.apply_page(&portal.proven(&listing[half..]), now()).unwrap().complete);
                }
                Step::Settle => settle(&mirror),
                change_ => lines.extend(change(&mut portal, change_)),
            }
        }
        let applied = mirror.apply_page(&portal.proven(&lines), now()).unwrap();
        prop_assert!(applied.complete, "the maintained digest agrees with a counted one");
        settle(&mirror);
        assert_same(&mirror, &portal);
        assert_counters(&mirror, &portal);
        assert_search(&mirror, &portal);
    }
}

// Y1
#[test]
fn an_older_number_within_an_answer_of_several_pages_is_gone_on_from() {
    let mut portal = many(100);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    // "Nothing new", up to a number that the cursor doesn't say.
    let told = portal.sequence + 40;
    let at = |page: &str, more: bool, seq: i64| {
        let end = json!({"op": "end", "cursor": page, "more": more, "seq": seq});
        licet_mirror::Page::decode(end.to_string().into_bytes()).unwrap()
    };
    mirror.apply_page(&at("a", false, told), now()).unwrap();
    assert!(!mirror.apply_page(&at("b", true, told - 40), now()).unwrap().complete);
    assert_eq!(mirror.buckets().unwrap(), None, "the rows are complete at no number meanwhile");
    assert!(mirror.apply_page(&at("a", false, told - 1), now()).is_err(), "a last page is never older");
    assert_eq!(mirror.sync_position().unwrap().cursor.as_deref(), Some("b"));
    assert!(mirror.apply_page(&at("c", false, told + 2), now()).unwrap().complete);
    assert_eq!(mirror.buckets().unwrap().map(|(seq, _)| seq), Some(told + 2));

    // A page out of a broken cache is told by its rows.
    let old = portal.put("entitlement", "4500000001-1", json!({"serial_number": "M1", "quantity": 1}));
    let new = portal.put("entitlement", "4500000001-1", json!({"serial_number": "M1", "quantity": 2}));
    let page = |line: &str, cursor: &str| {
        let end = json!({"op": "end", "cursor": cursor, "more": true});
        licet_mirror::Page::decode(format!("{line}\n{end}").into_bytes()).unwrap()
    };
    mirror.apply_page(&page(&new, "d"), now()).unwrap();
    assert!(mirror.apply_page(&page(&old, "e"), now()).is_err(), "no value goes backwards");
    assert_eq!(mirror.sync_position().unwrap().cursor.as_deref(), Some("d"));
}
