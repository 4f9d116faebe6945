//! The files of the review of 2026-11-29 (I1–I14, S9), and each of their kinds.

use licet_exchange::{Choices, Column, FileError, Found, Remembered, pasted, read, read_with};
use rstest::rstest;
use std::path::Path;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).expect("a fixture")
}

fn found(name: &str) -> Found {
    read(name, &fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Serial number and host of each row.
fn rows(found: &Found) -> Vec<(&str, Option<&str>)> {
    found.rows.iter().map(|row| (row.serial_number.as_str(), row.details.host_id.as_deref())).collect()
}

// I1, S9
#[test]
fn a_far_cell_is_refused_by_size() {
    assert_eq!(read("x11-far-cell.xlsx", &fixture("x11-far-cell.xlsx")), Err(FileError::TooLarge("columns")));
}

// I2, I3
#[rstest]
#[case::japanese("t04-utf8-ja-headings.csv", 2)]
#[case::sep_line("t06-sep-line.csv", 2)]
#[case::title_rows("t07-title-rows.csv", 2)]
#[case::title_row_of_a_spreadsheet("x04-title-row.xlsx", 2)]
#[case::table_that_starts_elsewhere("x14-table-offset.xlsx", 2)]
#[case::utf_16_without_a_mark("t09-utf16le-nobom.csv", 1)]
#[case::bars("t12-pipe.csv", 2)]
#[case::decomposed_accents("t19-nfd-heading.csv", 1)]
#[case::portuguese("t20-pt-es-it.csv", 1)]
#[case::spanish("t20b-es.csv", 1)]
#[case::italian("t20c-it.csv", 1)]
#[case::korean("t20d-ko.csv", 1)]
#[case::simplified_chinese("t20e-zh.csv", 1)]
#[case::traditional_chinese("t20f-zht.csv", 1)]
#[case::number_sign("t21b-serial-hash.csv", 1)]
#[case::s_n("t21c-sn.csv", 1)]
#[case::plural("t21d-serial-numbers.csv", 1)]
#[case::hidden_first_sheet("x03-hidden-first-sheet.xlsx", 1)]
#[case::control_z("t52-ctrlz.csv", 1)]
fn the_heading_is_found_and_hosts_with_it(#[case] name: &str, #[case] count: usize) {
    let expected: Vec<(String, String)> =
        (1..=count).map(|n| (format!("B{n:010}"), format!("H{n}"))).collect();
    let found = found(name);
    let rows = rows(&found);
    assert_eq!(rows.len(), count, "{name}: {rows:?}");
    for ((serial, host), (expected_serial, expected_host)) in rows.into_iter().zip(&expected) {
        assert_eq!((serial, host), (expected_serial.as_str(), Some(expected_host.as_str())), "{name}");
    }
}

// I3
#[test]
fn contacts_in_a_japanese_table_are_read() {
    let found = found("t04-utf8-ja-headings.csv");
    let contact = found.rows[0].details.technical_contact.as_ref().expect("a contact");
    assert_eq!(contact.name, "山田太郎");
}

// I3
#[test]
fn a_vendors_export_is_read_and_its_other_columns_are_named() {
    let found = found("t21-vems.csv");
    assert_eq!(rows(&found), [("B0000000001", None)]);
    assert_eq!(found.ignored_columns, ["Entitlement ID", "Product", "Qty"]);
}

// I2
#[test]
fn rows_above_the_heading_are_listed() {
    let found = found("t07-title-rows.csv");
    assert_eq!(found.left_out.above_heading.count, 1);
    assert_eq!(found.left_out.above_heading.first[0].text, "Acme licence list 2026");
    assert_eq!(found.ignored_columns, ["Site"]);
    assert_eq!(found.table.expect("a table").heading_row, 3);
}

// I3
#[test]
fn every_language_names_its_columns_as_the_window_does() {
    let names = [
        ("get-serial", "Serial"),
        ("get-detail-host_id", "HostId"),
        ("get-detail-system_type", "SystemType"),
        ("get-detail-san", "San"),
        ("get-detail-deployed_tier", "DeployedTier"),
        ("get-detail-version", "Version"),
    ];
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in ["en", "fr", "de", "it", "es", "pt", "ja", "ko", "zh-Hans", "zh-Hant"] {
        let text = std::fs::read_to_string(locales.join(language).join("get.ftl")).expect("messages");
        let word = |id: &str| {
            let prefix = format!("{id} = ");
            text.lines()
                .find_map(|line| line.strip_prefix(&prefix))
                .unwrap_or_else(|| panic!("{language}: {id}"))
                .to_owned()
        };
        let heading: Vec<String> = names.iter().map(|(id, _)| word(id)).collect();
        let table = format!("{}\nB0000000001;a;b;c;d;e\n", heading.join(";"));
        let found = read("list.csv", table.as_bytes()).expect("a table");
        let columns = found.table.expect("a table").columns;
        for (column, (id, meaning)) in columns.iter().zip(names) {
            assert_eq!(format!("{:?}", column.meaning.expect(id)), meaning, "{language}: {}", column.heading);
        }
        assert_eq!(found.rows.len(), 1, "{language}");
    }
}

// I3
#[test]
fn columns_are_chosen_by_hand_and_remembered_by_their_heading() {
    let content = b"Kennung;Kiste;Sonst\nB0000000001;H1;x\nODD-77;H2;y\n";
    let list = read("list.csv", content).expect("a list");
    assert_eq!((list.serials, list.rows.len()), (vec!["B0000000001".to_owned()], 0));

    let columns = vec![(0, Column::Serial), (1, Column::HostId)];
    let choices = Choices { heading_row: Some(1), columns: Some(columns.clone()), ..Choices::default() };
    let chosen = read_with("list.csv", content, &choices, &[]).expect("a table");
    assert_eq!(rows(&chosen), [("B0000000001", Some("H1")), ("ODD-77", Some("H2"))]);
    assert_eq!(chosen.ignored_columns, ["Sonst"]);

    let mut remembered = [Remembered::of(&chosen, &choices).expect("choices")];
    assert_eq!(remembered[0].columns, columns);
    assert_eq!(Remembered::of(&chosen, &Choices::default()), None, "nothing was chosen");
    remembered[0].headings[1] = "KISTE".to_owned();
    let later = b"Export of today\n\nKennung;Kiste;Sonst\nB0000000005;H5;z\n";
    let found = read_with("later.csv", later, &Choices::default(), &remembered).expect("a table");
    assert_eq!(rows(&found), [("B0000000005", Some("H5"))]);
    assert!(found.table.expect("a table").remembered);
}

// I3
#[test]
fn a_table_without_a_heading_can_be_mapped_too() {
    let choices = Choices {
        heading_row: Some(0),
        columns: Some(vec![(1, Column::Serial), (0, Column::HostId)]),
        ..Choices::default()
    };
    let found = read_with("list.csv", b"H1,B0000000001\nH2,B0000000002\n", &choices, &[]).expect("a table");
    assert_eq!(rows(&found), [("B0000000001", Some("H1")), ("B0000000002", Some("H2"))]);
}

// I4
#[test]
fn a_long_list_is_taken_whole_or_refused_whole() {
    let list = |count: usize| (1..=count).map(|n| format!("B{n:010},5\n")).collect::<String>();
    assert_eq!(read("list.csv", list(1_200).as_bytes()).expect("a list").serials.len(), 1_200);
    assert_eq!(read("list.txt", list(2_000).as_bytes()).expect("a list").serials.len(), 2_000);
    for name in ["list.csv", "list.txt"] {
        assert_eq!(read(name, list(2_001).as_bytes()), Err(FileError::TooManyRows), "{name}");
    }
}

// I5
#[test]
fn merged_cells_count_for_their_rows() {
    let found = found("x05-merged-serial.xlsx");
    assert_eq!(
        rows(&found),
        [("B0000000001", Some("H1")), ("B0000000001", Some("H2")), ("B0000000001", Some("H3"))]
    );
    assert_eq!((found.serials.len(), found.left_out.repeated), (1, 2));
}

// I5
#[test]
fn rows_without_a_serial_number_are_listed() {
    let found = found("y09-rows-without-serial.xlsx");
    assert_eq!(rows(&found), [("B0000000001", Some("H1"))]);
    let listed: Vec<_> =
        found.left_out.without_serial.first.iter().map(|row| (row.number, row.text.as_str())).collect();
    assert_eq!(listed, [(3, "H2 · 3"), (4, "H3 · 2")]);
    assert_eq!(found.ignored_columns, ["Quantity"]);
}

// I6
#[rstest]
#[case("x01-hidden-row.xlsx")]
#[case("x01b-filtered.xlsx")]
fn hidden_rows_are_shown_and_taken_only_when_asked_for(#[case] name: &str) {
    let left = found(name);
    assert_eq!(rows(&left), [("B0000000001", Some("H1")), ("B0000000003", Some("H3"))]);
    assert_eq!((left.left_out.hidden.count, left.left_out.hidden.first[0].number), (1, 3));
    assert_eq!(left.left_out.hidden.first[0].text, "B0000000002 · H2");
    let choices = Choices { hidden_rows: true, ..Choices::default() };
    let all = read_with(name, &fixture(name), &choices, &[]).expect("a table");
    assert_eq!(rows(&all).len(), 3);
    assert_eq!(all.left_out.hidden.count, 1);
}

// I6
#[test]
fn a_hidden_sheet_is_listed_and_read_only_when_it_is_chosen() {
    let name = "x03-hidden-first-sheet.xlsx";
    let table = found(name).table.expect("a table");
    let sheets: Vec<_> =
        table.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.serials)).collect();
    assert_eq!(sheets, [("old", true, 1), ("Serials", false, 1)]);
    assert_eq!(table.sheet.as_deref(), Some("Serials"));
    let choices = Choices { sheet: Some("old".to_owned()), ..Choices::default() };
    let old = read_with(name, &fixture(name), &choices, &[]).expect("a table");
    assert_eq!(rows(&old), [("B0000000009", Some("OLD"))]);
}

// I7
#[test]
fn a_curly_apostrophe_of_windows_1252_is_one() {
    let name = "y02-cp1252-oneil.csv";
    let oneil = found(name);
    assert_eq!(oneil.encoding.as_deref(), Some("windows-1252"));
    assert_eq!(
        oneil.rows[0].details.technical_contact.as_ref().expect("a contact").name,
        "Pat O\u{2019}Neil"
    );
    let choices = Choices { encoding: Some("macintosh".to_owned()), ..Choices::default() };
    let other = read_with(name, &fixture(name), &choices, &[]).expect("a table");
    assert_eq!(other.encoding.as_deref(), Some("macintosh"));
    assert_eq!(other.rows[0].details.technical_contact.as_ref().expect("a contact").name, "Pat OíNeil");
}

// I7
#[test]
fn a_chosen_encoding_is_remembered_by_the_heading() {
    let (content, _, _) = encoding_rs::MACINTOSH.encode("Numéro de série;Contact\nB0000000001;Zoë\n");
    let remembered = [Remembered {
        headings: vec!["Numéro de série".to_owned(), "Contact".to_owned()],
        columns: vec![(0, Column::Serial), (1, Column::ContactName)],
        encoding: Some("macintosh".to_owned()),
        sheet: None,
    }];
    let found = read_with("list.csv", &content, &Choices::default(), &remembered).expect("a table");
    assert_eq!(found.encoding.as_deref(), Some("macintosh"));
    assert_eq!(found.rows[0].details.technical_contact.as_ref().expect("a contact").name, "Zoë");
}

// I8
#[rstest]
#[case("z1-big5.eml")]
#[case("z3-sjis.eml")]
#[case("z9-sjis.txt")]
#[case("z10-gbk.txt")]
#[case("z11-big5.txt")]
fn east_asian_text_is_read(#[case] name: &str) {
    assert_eq!(found(name).serials, ["B0000000001"]);
}

// I10
#[test]
fn invisible_characters_are_no_part_of_a_serial_number() {
    for wrapped in [
        "\u{200E}B0000000001\u{200E}",
        "\u{202A}B0000000001\u{202C}",
        "B000\u{AD}0000001",
        "\u{2060}B0000000001",
    ] {
        let table = format!("Serial number;Host ID\n{wrapped};\u{200E}H1\u{200E}\n");
        assert_eq!(
            rows(&read("list.csv", table.as_bytes()).expect("a table")),
            [("B0000000001", Some("H1"))]
        );
        assert_eq!(read("list.txt", wrapped.as_bytes()).expect("a list").serials, ["B0000000001"]);
        assert_eq!(pasted(wrapped).entries, ["B0000000001"]);
    }
}

// I11
#[test]
fn a_value_that_a_spreadsheet_rounded_is_refused() {
    let name = "t15-scientific.csv";
    assert_eq!(read(name, &fixture(name)), Err(FileError::Rounded { row: 2 }));
    let table = b"Serial number;Host ID\nB0000000001;H1\nB0000000002;1,23457E+12\n";
    let found = read("list.csv", table).expect("a table");
    assert_eq!(rows(&found), [("B0000000001", Some("H1"))]);
    assert_eq!((found.left_out.rounded.count, found.left_out.rounded.first[0].number), (1, 3));
}

// I12
#[test]
fn a_spreadsheet_with_a_password_is_named_so() {
    assert_eq!(read("x22-password.xlsx", &fixture("x22-password.xlsx")), Err(FileError::Protected));
}

// I13
#[test]
fn blank_rows_are_no_rows() {
    let name = "t37-2000rows-plus-blank.csv";
    assert_eq!(found(name).rows.len(), 2_000);
    let mut content = fixture(name);
    content.extend_from_slice(b"\r\n;\r\n ; \r\n\x1A");
    assert_eq!(read(name, &content).expect("a table").rows.len(), 2_000);
}

#[rstest]
#[case("certificate.pdf", b"%PDF-1.7", "pdf")]
#[case("certificate.msg", b"\xD0\xCF\x11\xE0", "msg")]
#[case("list.xls", b"", "xls")]
#[case("really.txt", b"%PDF-1.7", "pdf")]
fn other_kinds_are_refused_by_name(#[case] name: &str, #[case] content: &[u8], #[case] kind: &str) {
    assert_eq!(read(name, content), Err(FileError::UnknownKind(kind.to_owned())));
}

#[test]
fn a_file_that_is_no_spreadsheet_is_named_so() {
    assert!(matches!(read("list.xlsx", b"PK\x03\x04 but not really"), Err(FileError::Damaged(_))));
    assert!(matches!(read("list.xlsx", b"Serial number"), Err(FileError::Damaged(_))));
}

#[test]
fn a_spreadsheet_under_another_name_is_read_as_what_it_is() {
    assert_eq!(read("x04.csv", &fixture("x04-title-row.xlsx")).expect("a table").rows.len(), 2);
}

#[test]
fn a_table_in_which_nothing_looks_like_a_serial_number_is_shown_to_choose_from() {
    let content = b"Kennung;Kiste\nODD-1;H1\n";
    assert_eq!(read("list.csv", content), Err(FileError::NoSerials));
    let shown = read_with("list.csv", content, &Choices::default(), &[]).expect("a table");
    let table = shown.table.expect("a table");
    assert_eq!(table.columns.len(), 2);
    assert_eq!(table.first_rows[1].text, "ODD-1 · H1");
}
