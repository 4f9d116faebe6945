//! What screens read: search, views, details, numbers.

use crate::support::{Portal, Temporary, day, entitlement, license, many, now, product, settle, site};
use chrono::{DateTime, Utc};
use licet_domain::Bucket;
use licet_mirror::{Mirror, Query, Sort};
use secrecy::ExposeSecret;
use serde_json::json;

fn catalog() -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE-11D", product("BE-11D", "Backup Exec 11D", "Backup Exec"));
    portal.put("product", "SEP-12", product("SEP-12", "Endpoint Protection 12", "Endpoint Protection"));
    portal.put("product", "BE-MNT", product("BE-MNT", "Backup Exec Essential Support", "Backup Exec"));
    portal.put("site", "1001-ACME", site("1001-ACME", "Acme Inc"));
    portal.put("site", "1002-FARM", site("1002-FARM", "Café Müller"));
    portal.put(
        "order",
        "4500000001",
        json!({
            "order_number": "4500000001", "revision": 1, "ordered_on": "2025-11-21", "customer_number": "1",
            "end_customer": {"support_id": "1001-ACME", "name": "Acme Inc"}
        }),
    );
    portal.put(
        "entitlement",
        "4500000001-1",
        entitlement("B0000000001", "BE-11D", "license", "1001-ACME", None),
    );
    let mut contract = entitlement("M0000000002", "BE-MNT", "maintenance", "1001-ACME", Some("2026-12-21"));
    contract["covers"] = json!(["B0000000001"]);
    contract["renews"] = json!("M0000000001");
    contract["order_number"] = json!("SO-2025-0017");
    portal.put("entitlement", "SO-2025-0017-1", contract);
    let mut before = entitlement("M0000000001", "BE-MNT", "maintenance", "1001-ACME", Some("2025-12-21"));
    before["renewed_by"] = json!("M0000000002");
    before["covers"] = json!(["B0000000001"]);
    portal.put("entitlement", "4400000001-1", before);
    portal.put(
        "entitlement",
        "4500000003-1",
        entitlement("S0000000003", "SEP-12", "subscription", "1002-FARM", Some("2026-11-16")),
    );
    portal.put("license", "L1", license("4500000001-1", "B0000000001", "BE-11D", "srv-backup-07", "full"));
    portal.put(
        "release",
        "BE-11D/be11d.exe",
        json!({
            "sku": "BE-11D", "file_name": "be11d.exe", "size": 5, "sha256": "00", "needs_maintenance": true
        }),
    );
    portal
}

fn noon(text: &str) -> DateTime<Utc> {
    day(text).and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn serials(mirror: &Mirror, query: &Query) -> Vec<String> {
    let view = mirror.view(query, None, &false.into()).unwrap();
    mirror.rows(&view, 0, view.len()).unwrap().into_iter().map(|(_, row)| row.serial_number).collect()
}

fn found(mirror: &Mirror, text: &str) -> Vec<String> {
    mirror.suggest(text, 50).unwrap().into_iter().map(|row| row.serial_number).collect()
}

#[rstest::rstest]
#[case::exact("B0000000001", &["B0000000001"])]
#[case::small_letters("b00000", &["B0000000001"])]
#[case::prefix("M00000000", &["M0000000001", "M0000000002"])]
#[case::order("SO-2025-0017", &["M0000000002"])]
#[case::part_of_an_order("0017", &["M0000000002"])]
#[case::product("endpoint", &["S0000000003"])]
#[case::two_words("exec supp", &["M0000000001", "M0000000002"])]
#[case::across_columns("acme 11d", &["B0000000001"])]
#[case::without_accents("cafe muller", &["S0000000003"])]
#[case::host("srv-backup", &["B0000000001"])]
#[case::sku("SEP-12", &["S0000000003"])]
#[case::site_by_support_id("1002-farm", &["S0000000003"])]
#[case::nothing("zebra", &[])]
#[case::operators_are_text("acme OR endpoint", &[])]
#[case::quotes_are_text("\"acme", &["B0000000001", "M0000000001", "M0000000002"])]
#[case::only_signs("* - \"", &[])]
fn search_finds_by_serial_product_order_site_and_host(#[case] text: &str, #[case] expected: &[&str]) {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    let mut hits = found(&mirror, text);
    hits.sort();
    assert_eq!(hits, expected, "type-ahead for {text:?}");
    let query = Query { search: text.into(), ..Query::default() };
    if text.chars().any(char::is_alphanumeric) {
        assert_eq!(serials(&mirror, &query), expected, "the whole list for {text:?}");
    }
}

#[test]
fn an_exact_serial_number_comes_before_what_else_holds_the_word() {
    let mut portal = catalog();
    let mut body = entitlement("A0000000009", "SEP-12", "license", "1002-FARM", None);
    body["order_number"] = json!("B0000000001");
    portal.put("entitlement", "0000000000-1", body);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(found(&mirror, "B0000000001"), ["B0000000001", "A0000000009"]);
}

#[test]
fn a_license_key_is_nowhere_to_be_found() {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    for text in ["7Q2F", "ABCD-EFGH", "JKLM", "ABCD-EFGH-JKLM-7Q2F"] {
        assert_eq!(found(&mirror, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_renamed_product_or_site_is_found_by_its_new_name_only() {
    let mut portal = catalog();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = [
        portal.put("product", "SEP-12", product("SEP-12", "Walrus Shield", "Walrus")),
        portal.put("site", "1002-FARM", site("1002-FARM", "Orchard Lane")),
    ];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    settle(&mirror);
    assert_eq!(found(&mirror, "walrus orchard"), ["S0000000003"]);
    assert!(found(&mirror, "endpoint").is_empty() && found(&mirror, "cafe").is_empty());
    assert_eq!(mirror.by_serial("S0000000003").unwrap().unwrap().product_name, "Walrus Shield");
}

// What a voucher was converted into is the converter's own, and of no site.
#[test]
fn what_belongs_to_no_site_is_in_the_catalog_and_under_no_site() {
    let mut portal = many(3);
    portal.put("entitlement", "VOUCHER-1", entitlement("V0000000001", "BE", "license", "", None));
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(mirror.totals().unwrap().entitlements, 4);
    assert_eq!(mirror.totals().unwrap().sites, 1);
    let sites: Vec<_> =
        mirror.sites().unwrap().into_iter().map(|site| (site.support_id, site.count)).collect();
    assert_eq!(sites, [("S1".to_owned(), 3)]);
}

#[test]
fn a_change_of_what_is_not_searched_leaves_the_search_index_alone() {
    let mut portal = many(1000);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let mut lines = Vec::new();
    for n in 0..1000 {
        let mut body = entitlement(&format!("M{n:010}"), "BE", "license", "S1", None);
        body["quantity"] = json!(n);
        lines.push(portal.put("entitlement", &format!("45{n:08}-1"), body));
    }
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    assert!(mirror.search_is_ready().unwrap(), "none of them waits to be indexed again");
    assert_eq!(mirror.by_serial("M0000000999").unwrap().unwrap().quantity, 999);
    let mut body = entitlement("M0000000007", "BE", "license", "S1", None);
    body["order_number"] = json!("SO-7");
    let line = portal.put("entitlement", "4500000007-1", body);
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(found(&mirror, "SO-7 acme"), ["M0000000007"], "what is searched is");
}

#[test]
fn the_beginning_of_a_word_finds_all_words_that_begin_so() {
    let mut portal = Portal::default();
    for (n, name) in ["Workshop", "Worksheet", "Workstation"].into_iter().enumerate() {
        portal.put("site", &format!("S{n}"), site(&format!("S{n}"), name));
        let body = entitlement(&format!("B{n}"), "BE", "license", &format!("S{n}"), None);
        portal.put("entitlement", &format!("{n}-1"), body);
    }
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let mut hits = found(&mirror, "works");
    hits.sort();
    assert_eq!(hits, ["B0", "B1", "B2"]);
    assert_eq!(found(&mirror, "worksho"), ["B0"]);
}

#[test]
fn a_product_that_comes_after_what_refers_to_it_gives_it_its_name() {
    let mut portal = Portal::default();
    portal.put("entitlement", "1-1", entitlement("M0000000001", "NEW", "license", "S1", None));
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(
        mirror.by_serial("M0000000001").unwrap().unwrap().product_name,
        "NEW",
        "the sku stands for it so far"
    );
    let line = portal.put("product", "NEW", product("NEW", "Late Arrival", "Late"));
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(mirror.by_serial("M0000000001").unwrap().unwrap().product_name, "Late Arrival");
    assert_eq!(found(&mirror, "arrival"), ["M0000000001"]);
}

#[rstest::rstest]
#[case(Sort::SerialNumber, &["B0000000001", "M0000000001", "M0000000002", "S0000000003"])]
#[case(Sort::Product, &["B0000000001", "M0000000002", "M0000000001", "S0000000003"])]
#[case(Sort::EndsOn, &["M0000000001", "S0000000003", "M0000000002", "B0000000001"])]
#[case(Sort::Kind, &["B0000000001", "M0000000002", "M0000000001", "S0000000003"])]
fn a_view_is_sorted_both_ways(#[case] sort: Sort, #[case] expected: &[&str]) {
    let mut portal = catalog();
    // The same order in the mirror's rows whatever the ids are.
    let listing = portal.listing();
    let Temporary { mirror, folder: _folder } = Temporary::new();
    mirror.apply_page(&portal.proven(&listing), now()).unwrap();
    settle(&mirror);
    let up = serials(&mirror, &Query { sort, ..Query::default() });
    let mut down = serials(&mirror, &Query { sort, descending: true, ..Query::default() });
    down.reverse();
    assert_eq!(up, down, "one is the other backwards");
    let mut sorted = expected.to_vec();
    sorted.sort_unstable();
    let mut all = up.clone();
    all.sort();
    assert_eq!(all, sorted);
    if matches!(sort, Sort::SerialNumber | Sort::EndsOn) {
        assert_eq!(up, expected, "perpetual ones end last");
    }
    let few = mirror.view(&Query { sort, ..Query::default() }, Some(2), &false.into()).unwrap();
    assert_eq!((few.len(), few.is_complete()), (2, false), "a first page comes at once");
    let _ = portal.put("site", "x", json!({}));
}

#[test]
fn filters_narrow_a_view_together() {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    let query = |change: fn(&mut Query)| {
        let mut query = Query { today: day("2026-11-21"), ..Query::default() };
        change(&mut query);
        serials(&mirror, &query)
    };
    assert_eq!(query(|q| q.kinds = vec!["maintenance".into()]), ["M0000000001", "M0000000002"]);
    assert_eq!(query(|q| q.sites = vec!["1002-FARM".into()]), ["S0000000003"]);
    assert_eq!(
        query(|q| q.families = vec!["Backup Exec".into()]),
        ["B0000000001", "M0000000001", "M0000000002"]
    );
    assert_eq!(query(|q| q.buckets = vec![Bucket::Lapsed]), ["M0000000001", "S0000000003"]);
    assert_eq!(
        query(|q| q.buckets = vec![Bucket::From30To89, Bucket::Perpetual]),
        ["B0000000001", "M0000000002"]
    );
    assert_eq!(query(|q| q.registered = Some(true)), ["B0000000001"]);
    assert_eq!(query(|q| q.registered = Some(false)), ["M0000000001", "M0000000002", "S0000000003"]);
    assert_eq!(query(|q| q.renewed = Some(true)), ["M0000000001"]);
    let both = |q: &mut Query| {
        q.kinds = vec!["maintenance".into()];
        q.buckets = vec![Bucket::Lapsed];
        q.renewed = Some(false);
    };
    assert_eq!(query(both), Vec::<String>::new());
}

#[test]
fn details_show_everything_about_an_entitlement_and_no_key() {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    let details = mirror.details("4500000001-1", noon("2026-11-21")).unwrap().unwrap();
    assert_eq!(details.row.serial_number, "B0000000001");
    assert_eq!((details.row.licenses, details.row.host_id.as_deref()), (1, Some("srv-backup-07")));
    assert_eq!(details.licenses[0].license.keys, ["••••-••••-••••-7Q2F"]);
    assert_eq!(details.order.unwrap().customer_number, "1");
    assert_eq!(details.site.unwrap().name, "Acme Inc");
    let maintenance: Vec<_> = details.maintenance.iter().map(|row| row.serial_number.as_str()).collect();
    assert_eq!(maintenance, ["M0000000002", "M0000000001"], "the one that ends last first");
    assert_eq!(details.releases[0].allowed, Ok(()), "its maintenance is current");
    let lapsed = mirror.details("4500000001-1", noon("2027-01-21")).unwrap().unwrap();
    assert!(lapsed.releases[0].allowed.is_err(), "a month after its end it isn't");
    assert!(mirror.details("nothing", noon("2026-11-21")).unwrap().is_none());
}

#[test]
fn a_license_that_can_be_upgraded_names_the_notification_while_some_of_it_is_left() {
    let offer = |upgraded: i64| {
        json!({
            "notification_id": "VU/2026/1", "company": "Acme Inc", "serial_number": "B0000000001",
            "entitlement_id": "4500000001-1", "from_sku": "BE", "to_sku": "BE-12", "quantity": 5,
            "upgraded": upgraded,
        })
    };
    let offered = |upgraded: i64, id: &str| {
        let mut portal = catalog();
        portal.put("upgrade", "VU/2026/1/B0000000001/BE-12", offer(upgraded));
        let Temporary { mirror, folder: _folder } = portal.mirrored();
        mirror.details(id, noon("2026-11-21")).unwrap().unwrap().upgrade
    };
    assert_eq!(offered(2, "4500000001-1").as_deref(), Some("VU/2026/1"));
    assert_eq!(offered(5, "4500000001-1"), None, "nothing is left");
    assert_eq!(offered(2, "4500000003-1"), None, "another license");
}

#[test]
fn any_old_serial_leads_to_todays() {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    for id in ["4400000001-1", "SO-2025-0017-1"] {
        let details = mirror.details(id, noon("2026-11-21")).unwrap().unwrap();
        let chain: Vec<_> = details.lineage.iter().map(|step| step.serial_number.as_str()).collect();
        assert_eq!(chain, ["M0000000001", "M0000000002"]);
    }
}

#[test]
fn a_key_is_revealed_only_to_those_who_may_see_it() {
    let mut portal = catalog();
    let mut shared = license("4500000003-1", "S0000000003", "SEP-12", "h", "view");
    shared["keys"] = json!(["LEAK-LEAK-LEAK-LEAK"]);
    portal.put("license", "L2", shared);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let keys = mirror.reveal_keys("L1").unwrap().unwrap();
    assert_eq!(keys[0].expose_secret(), "ABCD-EFGH-JKLM-7Q2F");
    assert!(mirror.reveal_keys("L2").unwrap().is_none(), "a view-only share shows that there is a key");
    let details = mirror.details("4500000003-1", noon("2026-11-21")).unwrap().unwrap();
    assert_eq!(details.licenses[0].license.keys, ["••••••••"], "even where the portal forgot to mask it");
}

#[test]
fn a_view_reaches_any_row_and_outlives_changes() {
    let mut portal = many(500);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let view = mirror.view(&Query::default(), None, &false.into()).unwrap();
    let rows = mirror.rows(&view, 497, 10).unwrap();
    assert_eq!(
        rows.iter().map(|(at, row)| (*at, row.serial_number.as_str())).collect::<Vec<_>>(),
        [(497, "M0000000497"), (498, "M0000000498"), (499, "M0000000499"),]
    );
    let n = mirror.row_number("4500000123-1").unwrap().unwrap();
    assert_eq!(view.position(n), Some(123));
    let line = portal.hide("entitlement", "4500000498-1");
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert!(view.version() < mirror.version(), "the view knows that it is stale");
    assert_eq!(mirror.rows(&view, 497, 10).unwrap().len(), 2, "a row that went is left out");
}

#[test]
fn a_long_build_can_be_given_up() {
    let Temporary { mirror, folder: _folder } = many(3000).mirrored();
    let gone = mirror.view(&Query::default(), None, &true.into());
    assert!(matches!(gone, Err(licet_mirror::Error::Cancelled)));
}

#[test]
fn the_numbers_of_the_overview_are_those_of_the_catalog() {
    let Temporary { mirror, folder: _folder } = catalog().mirrored();
    let totals = mirror.totals().unwrap();
    assert_eq!((totals.entitlements, totals.registered, totals.sites), (4, 1, 2));
    let today = day("2026-11-21");
    let buckets = mirror.contracts_by_bucket(today).unwrap();
    let counts: Vec<_> = buckets.iter().map(|b| (b.bucket, b.contracts, b.quantity)).collect();
    assert_eq!(
        counts,
        [
            (Bucket::Lapsed, 1, 25),
            (Bucket::Under30, 0, 0),
            (Bucket::From30To89, 1, 25),
            (Bucket::From90, 0, 0),
        ],
        "the renewed contract needs nobody's attention"
    );
    let days = mirror.contracts_by_day(day("2026-12-01"), day("2027-01-01")).unwrap();
    assert_eq!((days.len(), days[0].ends_on, days[0].kind.as_str()), (1, day("2026-12-21"), "maintenance"));
    let families = mirror.families(day("2026-11-21")).unwrap();
    let all: Vec<_> =
        families.iter().map(|f| (f.family.as_str(), f.entitled, f.lapsed, f.unlimited, f.deployed)).collect();
    // D21: what is over is not entitled, and is shown as such.
    assert_eq!(all, [("Backup Exec", 25, 0, false, 10), ("Endpoint Protection", 0, 25, false, 0)]);
    let before = mirror.families(day("2026-11-16")).unwrap();
    assert_eq!((before[1].entitled, before[1].lapsed), (25, 0), "its last day still counts");
}

#[test]
fn seats_of_terms_that_are_over_are_counted_once_the_first_load_is_done_and_anew_after_a_wipe() {
    let portal = catalog();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let families = || {
        let families = mirror.families(day("2026-11-21")).unwrap();
        families.into_iter().map(|f| (f.family, f.entitled, f.lapsed)).collect::<Vec<_>>()
    };
    let whole = families();
    assert!(whole.iter().any(|(_, _, lapsed)| *lapsed > 0), "{whole:?}");
    mirror.wipe().unwrap();
    assert_eq!(families(), []);
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    settle(&mirror);
    assert_eq!(families(), whole);
}

// D5: one mark says that a contract is renewed; counters, lists, filters and reminders read it.
#[test]
fn a_contract_that_an_unseen_order_renews_is_renewed_everywhere() {
    let mut portal = catalog();
    let mut seen = entitlement("M0000000007", "BE-MNT", "maintenance", "1001-ACME", Some("2026-12-21"));
    seen["renewed"] = json!(true);
    portal.put("entitlement", "7-1", seen);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    settle(&mirror);
    let row = mirror.by_serial("M0000000007").unwrap().unwrap();
    assert_eq!((row.renewed, row.renewed_by.as_deref()), (true, None));
    let contracts = mirror.contracts_by_bucket(day("2026-11-21")).unwrap();
    assert_eq!(contracts.iter().map(|by| by.contracts).sum::<i64>(), 2, "only M…2 and S…3 need somebody");
    let between = mirror.contracts_between(day("2026-12-01"), day("2026-12-31"), 9).unwrap();
    assert_eq!(between.iter().map(|row| row.serial_number.as_str()).collect::<Vec<_>>(), ["M0000000002"]);
    let renewed = Query { renewed: Some(true), ..Query::default() };
    assert_eq!(serials(&mirror, &renewed), ["M0000000001", "M0000000007"]);
    assert!(
        !serials(&mirror, &Query { renewed: Some(false), ..Query::default() }).contains(&row.serial_number)
    );
    let ending = mirror.contracts_ending(day("2026-12-01"), day("2026-12-31")).unwrap();
    let renewed: Vec<_> = ending.iter().map(|c| (c.serial_number.as_str(), c.renewed)).collect();
    assert_eq!(renewed, [("M0000000002", false), ("M0000000007", true)]);
    let details = mirror.details("7-1", noon("2026-11-21")).unwrap().unwrap();
    assert_eq!(details.lineage.len(), 1, "by what, nobody says");
}

// D3: quantities of any size are counted without going round, and unlimited ones by themselves.
#[test]
fn quantities_without_bounds_are_brought_within_them() {
    let mut portal = catalog();
    for (n, quantity) in [(1, i64::MAX), (2, i64::MAX), (3, i64::MIN)] {
        let mut body =
            entitlement(&format!("S900000000{n}"), "BE-11D", "subscription", "1001-ACME", Some("2027-11-16"));
        body["quantity"] = json!(quantity);
        portal.put("entitlement", &format!("9-{n}"), body);
    }
    let mut unlimited = entitlement("S9000000004", "SEP-12", "subscription", "1001-ACME", Some("2026-11-30"));
    (unlimited["quantity"], unlimited["unlimited"]) = (json!(1_000_000_000), json!(true));
    portal.put("entitlement", "9-4", unlimited);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    settle(&mirror);
    let of = |family: &str, today: &str| {
        let families = mirror.families(day(today)).unwrap();
        let family = families.into_iter().find(|it| it.family == family).unwrap();
        (family.entitled, family.unlimited, family.lapsed)
    };
    assert_eq!(of("Backup Exec", "2026-11-21"), (2_000_000_025, false, 0));
    assert_eq!(of("Endpoint Protection", "2026-11-21"), (0, true, 25));
    assert_eq!(of("Endpoint Protection", "2026-12-01"), (0, false, 25), "the term without a limit is over");
    let buckets = mirror.contracts_by_bucket(day("2026-11-21")).unwrap();
    assert_eq!(buckets.iter().map(|by| by.quantity).sum::<i64>(), 2_000_000_050);
    let row = mirror.by_serial("S9000000004").unwrap().unwrap();
    assert_eq!((row.quantity, row.unlimited), (1_000_000_000, true));
}
