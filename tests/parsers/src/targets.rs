//! The targets.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use licet_domain::{SerialNumber, code, serial};
use licet_exchange::{Choices, FileError, Found, limits, pasted, read_with};
use licet_protocol::cursor::Cursor;
use licet_protocol::sync::OwnedLine;
use licet_protocol::{document, feed};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{Cursor as Bytes, Write};
use zip::write::SimpleFileOptions;

/// A parser, and what must hold of it.
#[derive(Clone, Copy)]
pub struct Target {
    /// Its name, and that of its folder of examples.
    pub name: &'static str,
    /// Runs it once.
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "feed", run: feed_line },
    Target { name: "cursor", run: cursor },
    Target { name: "sync", run: sync_page },
    Target { name: "license-file", run: license_file },
    Target { name: "release", run: release },
    Target { name: "csv", run: csv },
    Target { name: "xlsx", run: xlsx },
    Target { name: "sheet", run: sheet },
    Target { name: "mail", run: mail },
    Target { name: "text", run: text },
    Target { name: "paste", run: paste },
];

/// What was read once is read the same again once it is written.
fn same_again<T: PartialEq + Serialize + DeserializeOwned>(record: &T) {
    let written = serde_json::to_vec(record).expect("what was read can be written");
    let again: T = serde_json::from_slice(&written).expect("what was written can be read");
    assert!(again == *record, "it is the same after being written and read");
}

fn feed_line(bytes: &[u8]) {
    if let Ok(record) = serde_json::from_slice::<feed::Record>(bytes) {
        same_again(&record);
    }
}

fn release(bytes: &[u8]) {
    if let Ok(release) = serde_json::from_slice::<feed::Release>(bytes) {
        same_again(&release);
    }
    if let Ok(release) = serde_json::from_slice::<document::Release>(bytes) {
        same_again(&release);
    }
}

fn cursor(bytes: &[u8]) {
    const KEY: [u8; 32] = [7; 32];
    let text = String::from_utf8_lossy(bytes);
    if let Ok(cursor) = Cursor::verify(&text, &KEY) {
        assert_eq!(Cursor::verify(&cursor.sign(&KEY), &KEY).as_ref(), Ok(&cursor));
        assert!(Cursor::verify(&text, &[8; 32]).is_err(), "another key signs nothing for this one");
    }
}

fn sync_page(bytes: &[u8]) {
    for json in bytes.split(|byte| *byte == b'\n') {
        let Ok(owned) = OwnedLine::read(json) else { continue };
        let Ok(line) = owned.line() else { continue };
        let mut written = Vec::new();
        line.write(&mut written);
        let again = OwnedLine::read(written.trim_ascii_end()).expect("what was written can be read");
        let mut twice = Vec::new();
        again.line().expect("what was written is a line").write(&mut twice);
        assert_eq!(written, twice);
    }
}

/// The bytes as a license file, and as what a license file with a good signature holds.
fn license_file(bytes: &[u8]) {
    let key = SigningKey::from_bytes(&[7; 32]);
    let _ = licet_license_file::verify(bytes, &key.verifying_key());
    let sealed = sealed(bytes, &key);
    if let Ok(contents) = licet_license_file::verify(&sealed, &key.verifying_key()) {
        let signed = licet_license_file::sign(&contents, &key).expect("what was read can be signed");
        assert_eq!(licet_license_file::verify(&signed, &key.verifying_key()), Ok(contents));
    }
    let other = SigningKey::from_bytes(&[8; 32]).verifying_key();
    assert!(licet_license_file::verify(&sealed, &other).is_err(), "another key signs nothing for this one");
}

fn sealed(content: &[u8], key: &SigningKey) -> Vec<u8> {
    let enc = STANDARD.encode(content);
    let sig = STANDARD.encode(key.sign(format!("license/{enc}").as_bytes()).to_bytes());
    let json = serde_json::json!({ "enc": enc, "sig": sig, "alg": "base64+ed25519" }).to_string();
    let body = STANDARD.encode(json).into_bytes();
    let lines: Vec<&[u8]> = body.chunks(60).collect();
    [b"-----BEGIN LICENSE FILE-----\n", lines.join(&b'\n').as_slice(), b"\n-----END LICENSE FILE-----\n"]
        .concat()
}

/// The promises about whatever is read.
fn check(read: &Result<Found, FileError>) {
    let Ok(found) = read else { return };
    assert!(found.serials.len() <= limits::MAX_ROWS && found.rows.len() <= limits::MAX_ROWS);
    for serial in &found.serials {
        assert!(!serial.is_empty() && SerialNumber::new(serial).0 == *serial, "{serial:?} is normalized");
    }
    for row in &found.rows {
        assert!(found.serials.contains(&row.serial_number), "{:?} is listed", row.serial_number);
    }
    if let Some(table) = &found.table {
        let letters: std::collections::BTreeSet<_> =
            table.columns.iter().map(|column| column.index).collect();
        assert_eq!(letters.len(), table.columns.len(), "a column is listed once");
    }
}

fn read_as(name: &str, bytes: &[u8]) {
    let plain = read_with(name, bytes, &Choices::default(), &[]);
    check(&plain);
    // What can be chosen of a table can be read.
    if let Ok(Found { table: Some(table), .. }) = plain {
        let row = table.first_rows.last().map_or(0, |row| row.number);
        let choices = Choices {
            sheet: table.sheets.last().map(|sheet| sheet.name.clone()),
            heading_row: Some(row),
            columns: table.columns.last().map(|column| vec![(column.index, licet_exchange::Column::Serial)]),
            hidden_rows: true,
            encoding: None,
        };
        check(&read_with(name, bytes, &choices, &[]));
    }
}

fn csv(bytes: &[u8]) {
    read_as("list.csv", bytes);
}

fn xlsx(bytes: &[u8]) {
    read_as("list.xlsx", bytes);
}

/// The bytes as the XML of a sheet: a packed file that was changed at random rarely opens.
fn sheet(bytes: &[u8]) {
    read_as("list.xlsx", &workbook(bytes));
}

fn mail(bytes: &[u8]) {
    read_as("mail.eml", bytes);
}

fn text(bytes: &[u8]) {
    read_as("list.txt", bytes);
    read_as("page.html", bytes);
}

fn paste(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for entry in pasted(&text).entries.into_iter().chain(code::split_list(&text)) {
        assert!(!entry.is_empty());
        assert_eq!(code::normalize(&entry), entry);
    }
    for word in serial::all_in(&text) {
        assert!(serial::is_plausible(&word));
    }
    let _ = licet_domain::registration::slips(&text);
}

/// A workbook of one sheet with this XML.
#[must_use]
pub fn workbook(sheet: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Bytes::new(Vec::new()));
    let workbook = br#"<workbook xmlns:r="r"><sheets><sheet name="One" r:id="a"/></sheets></workbook>"#;
    let relations =
        br#"<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>"#;
    let texts =
        br"<sst><si><t>Serial number</t></si><si><t>Host ID</t></si><si><t>B0000000001</t></si></sst>";
    let entries: [(&str, &[u8]); 4] = [
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/sharedStrings.xml", texts),
        ("xl/s.xml", sheet),
    ];
    for (name, content) in entries {
        let started = archive.start_file(name, SimpleFileOptions::default());
        started.and_then(|()| Ok(archive.write_all(content)?)).expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}
