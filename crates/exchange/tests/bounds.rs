//! S9: any file of up to 20 MB is read or refused, in bounded time and memory. What the figures are is measured on release
//! builds by `fuzz parsers`; here it is that nothing hangs, panics or takes a crafted size at its word.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

use licet_exchange::limits::MAX_FILE_BYTES;
use licet_exchange::{FileError, read};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

const WORKBOOK: &str =
    r#"<workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A spreadsheet of one sheet, whose XML is written by `sheet`.
fn spreadsheet(sheet: impl FnOnce(&mut dyn std::io::Write), texts: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/sharedStrings.xml", texts),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(b"<worksheet><sheetData>").unwrap();
    sheet(&mut archive);
    archive.write_all(b"</sheetData></worksheet>").unwrap();
    archive.finish().unwrap().into_inner()
}

fn inline(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn a_cell_far_below_is_read_without_the_rows_between() {
    let content = spreadsheet(
        |out| {
            write!(out, r#"<row r="1">{}</row>"#, inline("A1", "Serial number")).unwrap();
            write!(out, r#"<row r="1048576">{}</row>"#, inline("A1048576", "B0000000001")).unwrap();
        },
        "",
    );
    assert_eq!(read("far.xlsx", &content).expect("a table").serials, ["B0000000001"]);
}

#[test]
fn blank_rows_without_end_are_passed_over() {
    let content = spreadsheet(
        |out| {
            write!(
                out,
                r#"<row r="1">{}</row><row r="2">{}</row>"#,
                inline("A1", "Serial"),
                inline("A2", "B0000000001")
            )
            .unwrap();
            for row in 3..200_000 {
                write!(out, r#"<row r="{row}" s="1"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>"#)
                    .unwrap();
            }
        },
        "",
    );
    assert_eq!(read("blank.xlsx", &content).expect("a table").rows.len(), 1);
}

#[test]
fn a_bomb_is_refused_before_it_is_held() {
    // One text, one tag, deep nesting, and rows without end: each unpacks to far more than may be held.
    let spaces = " ".repeat(1 << 20);
    let text = spreadsheet(
        |out| {
            out.write_all(b"<row r=\"1\"><c t=\"inlineStr\"><is><t>").unwrap();
            (0..4).for_each(|_| out.write_all(spaces.as_bytes()).unwrap());
            out.write_all(b"</t></is></c></row>").unwrap();
        },
        "",
    );
    assert_eq!(read("text.xlsx", &text), Err(FileError::TooLarge("unpacked")));
    let tag = spreadsheet(
        |out| {
            out.write_all(b"<row ").unwrap();
            (0..4).for_each(|_| out.write_all(spaces.as_bytes()).unwrap());
            out.write_all(b"/>").unwrap();
        },
        "",
    );
    assert_eq!(read("tag.xlsx", &tag), Err(FileError::TooLarge("unpacked")));
    let deep = spreadsheet(|out| (0..1_000).for_each(|_| out.write_all(b"<row>").unwrap()), "");
    assert_eq!(read("deep.xlsx", &deep), Err(FileError::TooLarge("depth")));
    let mut texts = String::from("<sst>");
    (0..900_000).for_each(|_| texts.push_str("<si><t>x</t></si>"));
    let texts = spreadsheet(|_| {}, &texts);
    assert_eq!(read("texts.xlsx", &texts), Err(FileError::TooLarge("texts")));
}

#[test]
fn a_long_text_that_many_cells_share_is_counted_for_each() {
    let texts = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let content = spreadsheet(
        |out| {
            for row in 1..3_000 {
                write!(out, r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#).unwrap();
            }
        },
        &texts,
    );
    assert_eq!(read("shared.xlsx", &content), Err(FileError::TooLarge("cells")));
}

#[test]
fn a_declared_size_is_judged_before_anything_is_unpacked() {
    let mut content = spreadsheet(|_| {}, "<sst/>");
    // The size that the central directory declares, of each entry.
    let entries: Vec<usize> =
        (0..content.len() - 4).filter(|at| content[*at..].starts_with(b"PK\x01\x02")).collect();
    for at in entries {
        content[at + 24..at + 28].copy_from_slice(&0x7FFF_FFFF_u32.to_le_bytes());
    }
    assert_eq!(read("declared.xlsx", &content), Err(FileError::TooLarge("unpacked")));
}

#[test]
fn entries_without_end_are_refused() {
    let mut content = spreadsheet(|_| {}, "");
    content.extend(b"PK\x01\x02".repeat(6_000));
    assert_eq!(read("entries.xlsx", &content), Err(FileError::TooLarge("entries")));
}

#[test]
fn columns_without_end_are_refused() {
    let header = "Serial number".to_owned() + &";x".repeat(600) + "\nB0000000001\n";
    assert_eq!(read("wide.csv", header.as_bytes()), Err(FileError::TooLarge("columns")));
    let commas = "B0000000001".to_owned() + &",".repeat(2_000_000);
    assert_eq!(read("commas.csv", commas.as_bytes()).expect("a list").serials, ["B0000000001"]);
}

#[test]
fn long_lines_and_deep_html_are_read() {
    let line = "x".repeat(2_000_000) + " B0000000001";
    assert_eq!(read("line.txt", line.as_bytes()).expect("a list").serials, ["B0000000001"]);
    let mut deep = "<div>".repeat(200_000) + "B0000000001";
    write!(deep, "<a {}>", "a=1 b ".repeat(200_000)).unwrap();
    assert_eq!(read("deep.html", deep.as_bytes()).expect("a page").serials, ["B0000000001"]);
}

#[test]
fn mails_within_mails_without_end_are_read_to_a_depth() {
    let mut mail = String::new();
    for depth in 0..2_000 {
        write!(mail, "Subject: {depth}\nContent-Type: message/rfc822\n\n").unwrap();
    }
    mail.push_str("Subject: B0000000001\n\nend\n");
    // Deeper ones are read as text.
    assert_eq!(read("deep.eml", mail.as_bytes()).expect("a mail").serials, ["B0000000001"]);
}

#[test]
fn a_file_that_is_too_large_is_not_looked_at() {
    assert_eq!(read("large.txt", &vec![b'x'; MAX_FILE_BYTES + 1]), Err(FileError::TooLarge("bytes")));
}
