//! Search as people type it: any language, any width, letter by letter.

use crate::support::{Portal, Temporary, entitlement, license, product, site};
use licet_mirror::{Mirror, Query};
use proptest::prelude::*;
use serde_json::json;

fn portal() -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE", product("BE", "Backup Exec", "Backup"));
    portal.put("product", "SH", product("SH", "Straßen Shield North™", "Shield"));
    portal.put("product", "JP", product("JP", "データ保護スイート", "保護"));
    portal.put("product", "CN", product("CN", "企业数据中心版", "数据"));
    portal.put("site", "S1", site("S1", "Łódź Tromsø Værk"));
    portal.put("site", "S2", site("S2", "株式会社東京商事ホールディングス"));
    portal.put("site", "S3", site("S3", "한국전력공사 서울"));
    portal.put("site", "S4", site("S4", "Node-Link Übersee"));
    let rows = [
        ("M7000000004", "BE", "S1"),
        ("M7000000005", "SH", "S1"),
        ("B7100000004", "JP", "S2"),
        ("S0000000001", "CN", "S2"),
        ("S0000000002", "BE", "S3"),
        ("K0000000003", "SH", "S4"),
    ];
    for (n, (serial, sku, support_id)) in rows.into_iter().enumerate() {
        let mut body = entitlement(serial, sku, "license", support_id, None);
        body["order_number"] = json!(format!("45000{n}"));
        portal.put("entitlement", &format!("e{n}"), body);
    }
    portal.put("license", "L1", license("e0", "M7000000004", "BE", "srv-東京-07", "full"));
    let notes = json!({"value": "再起動 after Ａｐｒｉｌ", "seq": 1, "at": "2026-11-01T10:00:00Z"});
    portal.put("annotation", "e4", json!({"entitlement_id": "e4", "slots": {"notes": notes}}));
    portal
}

fn listed(mirror: &Mirror, text: &str) -> Vec<String> {
    let query = Query { search: text.into(), ..Query::default() };
    let view = mirror.view(&query, None, &false.into()).unwrap();
    mirror.rows(&view, 0, view.len()).unwrap().into_iter().map(|(_, row)| row.serial_number).collect()
}

fn suggested(mirror: &Mirror, text: &str) -> Vec<String> {
    let mut serials: Vec<String> =
        mirror.suggest(text, 50).unwrap().into_iter().map(|row| row.serial_number).collect();
    serials.sort();
    serials
}

// D12, D13
#[rstest::rstest]
#[case::two_ideographs_inside("東京", &["B7100000004", "M7000000004", "S0000000001"])]
#[case::one_ideograph_inside("商", &["B7100000004", "S0000000001"])]
#[case::across_scripts("京商事ホール", &["B7100000004", "S0000000001"])]
#[case::in_a_product("保護", &["B7100000004"])]
#[case::in_chinese("数据", &["S0000000001"])]
#[case::in_korean("전력", &["S0000000002"])]
#[case::half_width_kana("ﾃﾞｰﾀ", &["B7100000004"])]
#[case::in_notes("起動", &["S0000000002"])]
#[case::two_parts("株式 保護", &["B7100000004"])]
#[case::not_there("大阪", &[])]
#[case::not_side_by_side("東商", &[])]
#[case::sharp_s("strasse", &["K0000000003", "M7000000005"])]
#[case::capitals("STRASSEN", &["K0000000003", "M7000000005"])]
#[case::stroke("lodz tromso vaerk", &["M7000000004", "M7000000005"])]
#[case::umlaut("ubersee", &["K0000000003"])]
#[case::full_width_word("ｂａｃｋｕｐ", &["M7000000004", "S0000000002"])]
#[case::full_width_serial("Ｍ７００００００００４", &["M7000000004"])]
#[case::full_width_in_the_text("april", &["S0000000002"])]
#[case::digits_of_a_serial("7000000004", &["M7000000004"])]
#[case::full_width_digits("７００００００００４", &["M7000000004"])]
#[case::first_digits_of_a_serial("70000", &["M7000000004", "M7000000005"])]
#[case::digits_and_a_word("7000000 shield", &["M7000000005"])]
#[case::two_digits_and_a_word("71 東京", &["B7100000004"])]
#[case::three_digits_and_a_word("710 保護", &["B7100000004"])]
fn what_people_read_as_the_same_is_found(#[case] text: &str, #[case] expected: &[&str]) {
    let Temporary { mirror, folder: _folder } = portal().mirrored();
    assert_eq!(suggested(&mirror, text), expected, "type-ahead for {text:?}");
    assert_eq!(listed(&mirror, text), expected, "the whole list for {text:?}");
}

const TYPED: &[&str] = &[
    "north",
    "node-link",
    "shield north",
    "shield n",
    "backup exec M7000000004",
    "7000000004 backup",
    "Straßen Shield",
    "株式会社東京商事ホールディングス データ保護",
    "企业数据中心版",
    "한국전력공사 서울",
    "srv-東京-07",
    "Łódź Tromsø Værk",
    "K0000000003 Node-Link Übersee",
    "450003",
    "a n o r t h",
];

/// Asserts that typing never goes through an empty list to one that is not.
fn assert_never_empties(mirror: &Mirror, text: &str) {
    // Until something is typed that can be looked for, nothing is.
    let ends: Vec<usize> = text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .filter(|&end| text[..end].chars().any(char::is_alphanumeric))
        .collect();
    for (what, found) in [("list", listed as fn(&Mirror, &str) -> Vec<String>), ("type-ahead", suggested)] {
        let counts: Vec<usize> = ends.iter().map(|&end| found(mirror, &text[..end]).len()).collect();
        let last = counts.iter().rposition(|count| *count > 0).unwrap_or(0);
        let empty = counts[..last].iter().position(|count| *count == 0);
        assert_eq!(empty.map(|at| &text[..ends[at]]), None, "{what} of {text:?}: {counts:?}");
    }
}

// D14
#[test]
fn typing_never_goes_through_an_empty_list() {
    let Temporary { mirror, folder: _folder } = portal().mirrored();
    for text in TYPED {
        assert_never_empties(&mirror, text);
        if *text != "a n o r t h" {
            assert!(!listed(&mirror, text).is_empty(), "{text} is there");
        }
    }
    assert_eq!(listed(&mirror, "n").len(), 6, "a single letter filters nothing");
    assert_eq!(suggested(&mirror, "n"), ["K0000000003", "M7000000005"], "and suggests what begins with it");
    assert_eq!(listed(&mirror, "shield n"), listed(&mirror, "shield"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_typed_never_goes_through_an_empty_list(
        words in prop::collection::vec(prop::sample::select(vec![
            "north", "Shield", "straßen", "東京", "商事ホール", "7000000004", "M70", "n", "東", "node-link", "-", "lódz",
            "srv-東京-07", "保護", "전력", "4500", "backup", "x",
        ]), 1..4),
    ) {
        let Temporary { mirror, folder: _folder } = portal().mirrored();
        assert_never_empties(&mirror, &words.join(" "));
    }
}
