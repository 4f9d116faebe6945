//! What a license file promises. Each test is one promise.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, NaiveDate, Utc};
use licet_license_file::{
    Contents, LicenseFileError, MAX_FILE_BYTES, SigningKey, VerifyingKey, public_key_from_hex,
    public_key_to_hex, sign, term_expiry, verify, verify_any, verify_fresh,
};
use proptest::prelude::*;

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn contents() -> Contents {
    Contents {
        license_id: "01930000-0000-7000-8000-000000000001".into(),
        sku: "BE-10D-SBS".into(),
        product_name: "Backup \"Exec\" für Ümlaute 日本".into(),
        product_version: Some("10.1".into()),
        serial_number: "B0000000001".into(),
        quantity: 5,
        host_id: Some("84f1a2c3".into()),
        key: "7XK2-QW9D-MM30-T4".into(),
        starts_on: NaiveDate::from_ymd_opt(2025, 12, 21),
        ends_on: NaiveDate::from_ymd_opt(2026, 12, 21),
        issued_at: at("2026-11-21T10:00:00Z"),
        file_expires_at: Some(at("2026-12-22T12:00:00Z")),
    }
}

fn signed() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| sign(&contents(), &key(1)).unwrap())
}

fn public() -> VerifyingKey {
    key(1).verifying_key()
}

/// The envelope's JSON, taken apart by hand as a client library would.
fn envelope(file: &[u8]) -> serde_json::Value {
    let text = std::str::from_utf8(file).unwrap();
    let body = text
        .strip_prefix("-----BEGIN LICENSE FILE-----\n")
        .and_then(|text| text.strip_suffix("-----END LICENSE FILE-----\n"))
        .expect("the lines that Keygen's client libraries cut off");
    serde_json::from_slice(&STANDARD.decode(body.replace('\n', "")).unwrap()).unwrap()
}

fn wrap(json: &str) -> Vec<u8> {
    wrap_at(60, json)
}

/// The envelope with lines of so many columns.
fn wrap_at(columns: usize, json: &str) -> Vec<u8> {
    let body = STANDARD.encode(json);
    let lines: Vec<&str> =
        body.as_bytes().chunks(columns).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN LICENSE FILE-----\n{}\n-----END LICENSE FILE-----\n", lines.join("\n")).into_bytes()
}

#[test]
fn what_was_signed_is_what_is_read() {
    assert_eq!(verify(signed(), &public()).unwrap(), contents());
    let perpetual = Contents {
        host_id: None,
        product_version: None,
        starts_on: None,
        ends_on: None,
        file_expires_at: None,
        ..contents()
    };
    let file = sign(&perpetual, &key(1)).unwrap();
    assert_eq!(
        verify(&file, &public()).unwrap(),
        perpetual,
        "a perpetual license has no dates and no expiry"
    );
}

#[test]
fn another_ed25519_library_verifies_the_file() {
    let certificate = envelope(signed());
    assert_eq!(certificate["alg"], "base64+ed25519");
    let enc = certificate["enc"].as_str().unwrap();
    let signature = STANDARD.decode(certificate["sig"].as_str().unwrap()).unwrap();
    ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, public().as_bytes())
        .verify(format!("license/{enc}").as_bytes(), &signature)
        .expect("ring agrees that the signature covers `license/` + enc");
    let dataset: serde_json::Value = serde_json::from_slice(&STANDARD.decode(enc).unwrap()).unwrap();
    assert_eq!(dataset["data"]["type"], "licenses");
    assert_eq!(dataset["data"]["attributes"]["metadata"]["serialNumber"], "B0000000001");
    assert_eq!(dataset["data"]["attributes"]["metadata"]["quantity"], 5);
    assert_eq!(dataset["data"]["attributes"]["metadata"]["hostId"], "84f1a2c3");
    assert_eq!(dataset["meta"]["issued"], "2026-11-21T10:00:00.000Z");
    assert_eq!(dataset["meta"]["ttl"], 31 * 86_400 + 2 * 3_600, "seconds from issue to the file's expiry");
}

#[test]
fn lines_are_wrapped_at_sixty_columns() {
    assert!(std::str::from_utf8(signed()).unwrap().lines().all(|line| line.len() <= 60));
}

#[test]
fn a_term_has_ended_only_when_its_last_day_has_ended_everywhere() {
    let last = NaiveDate::from_ymd_opt(2026, 12, 21).unwrap();
    assert_eq!(term_expiry(last), Some(at("2026-12-22T12:00:00Z")));
}

#[test]
fn a_file_signed_by_somebody_else_is_refused() {
    let file = sign(&contents(), &key(2)).unwrap();
    assert_eq!(verify(&file, &public()), Err(LicenseFileError::SignatureMismatch));
    assert!(
        verify_any(&file, &[public(), key(2).verifying_key()]).is_ok(),
        "a portal that changed its key names both, and either counts"
    );
}

#[test]
fn an_expired_file_is_refused_only_where_that_is_asked() {
    let last = contents().file_expires_at.unwrap();
    let later = last + chrono::TimeDelta::seconds(1);
    assert!(verify(signed(), &public()).is_ok());
    assert!(verify_fresh(signed(), &[public()], last).is_ok());
    assert_eq!(verify_fresh(signed(), &[public()], later), Err(LicenseFileError::Expired { at: last }));
}

#[test]
fn each_way_of_being_wrong_has_its_own_name() {
    use LicenseFileError as E;
    let good = envelope(signed());
    let (enc, sig) = (good["enc"].as_str().unwrap(), good["sig"].as_str().unwrap());
    let as_json =
        |enc: &str, sig: &str, alg: &str| format!(r#"{{"enc":"{enc}","sig":"{sig}","alg":"{alg}"}}"#);
    let text = std::str::from_utf8(signed()).unwrap();
    let cases: Vec<(&str, Vec<u8>, E)> = vec![
        ("nothing", vec![], E::NotALicenseFile),
        ("some text", b"hello".to_vec(), E::NotALicenseFile),
        ("not even text", vec![0xff, 0xfe, 0], E::NotALicenseFile),
        ("no end line", text.replace("-----END LICENSE FILE-----\n", "").into(), E::NotALicenseFile),
        ("something before", format!("x\n{text}").into(), E::NotALicenseFile),
        ("something after", format!("{text}x").into(), E::NotALicenseFile),
        (
            "only the lines",
            b"-----BEGIN LICENSE FILE-----\n-----END LICENSE FILE-----\n".to_vec(),
            E::NotALicenseFile,
        ),
        ("a machine file", text.replace("LICENSE FILE", "MACHINE FILE").into(), E::NotALicenseFile),
        (
            "no base64",
            b"-----BEGIN LICENSE FILE-----\n!!!!\n-----END LICENSE FILE-----\n".to_vec(),
            E::BadBase64,
        ),
        ("no JSON", wrap("hello"), E::BadEnvelope),
        ("no signature", wrap(r#"{"enc":"","alg":"base64+ed25519"}"#), E::BadEnvelope),
        ("two signatures", wrap(r#"{"enc":"","sig":"","sig":"","alg":"base64+ed25519"}"#), E::BadEnvelope),
        ("no algorithm", wrap(&as_json(enc, sig, "none")), E::UnknownAlgorithm),
        ("encrypted", wrap(&as_json(enc, sig, "aes-256-gcm+ed25519")), E::UnknownAlgorithm),
        ("signature is no base64", wrap(&as_json(enc, "*", "base64+ed25519")), E::BadBase64),
        ("short signature", wrap(&as_json(enc, "AAAA", "base64+ed25519")), E::SignatureMismatch),
        ("other contents", wrap(&as_json("e30=", sig, "base64+ed25519")), E::SignatureMismatch),
        ("too large", vec![b'a'; MAX_FILE_BYTES + 1], E::TooLarge),
    ];
    for (what, bytes, error) in cases {
        assert_eq!(verify(&bytes, &public()), Err(error), "{what}");
    }
}

#[test]
fn a_genuine_signature_over_something_else_is_no_license() {
    use ed25519_dalek::Signer as _;
    let enc = STANDARD.encode(r#"{"data":{"id":"x","type":"machines","attributes":{}},"meta":{}}"#);
    let sig = STANDARD.encode(key(1).sign(format!("license/{enc}").as_bytes()).to_bytes());
    let file = wrap(&format!(r#"{{"enc":"{enc}","sig":"{sig}","alg":"base64+ed25519"}}"#));
    assert_eq!(verify(&file, &public()), Err(LicenseFileError::BadDataset));
}

#[test]
fn a_file_saved_with_windows_line_ends_or_without_the_last_one_still_counts() {
    let text = std::str::from_utf8(signed()).unwrap();
    assert!(verify(text.replace('\n', "\r\n").as_bytes(), &public()).is_ok());
    assert!(verify(text.trim_end().as_bytes(), &public()).is_ok());
}

// S10: a line `calc` among the base64 is a command to an interpreter that skips what it doesn't know.
#[test]
fn lines_of_base64_have_one_length_of_60_to_76_columns() {
    let json = envelope(signed()).to_string();
    for columns in [60, 64, 72, 76] {
        assert!(verify(&wrap_at(columns, &json), &public()).is_ok(), "{columns} columns");
    }
    for columns in [4, 59, 77, 10_000] {
        assert_eq!(verify(&wrap_at(columns, &json), &public()), Err(LicenseFileError::BadLines), "{columns}");
    }
}

// S10: what stands between BEGIN and END is base64 in full lines and nothing else.
#[test]
fn nothing_but_full_lines_stands_between_begin_and_end() {
    let text = std::str::from_utf8(signed()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let with = |at: usize, line: &str| {
        let mut lines = lines.clone();
        lines.insert(at, line);
        verify((lines.join("\n") + "\n").as_bytes(), &public())
    };
    for line in
        ["calc", "", " ", "calc.exe", "# comment", "key: value", "del /s", "====", "\tAAAA", "@echo off"]
    {
        for at in [1, 2, lines.len() - 1] {
            assert!(with(at, line).is_err(), "{line:?} before line {at}");
        }
    }
    // A line cut in two decodes to the same bytes and is another file.
    let first = lines[1];
    let cut = text.replacen(first, &format!("{}\n{}", &first[..4], &first[4..]), 1);
    assert_eq!(verify(cut.as_bytes(), &public()), Err(LicenseFileError::BadLines));
    for odd in [text.replacen(first, &format!("{first} "), 1), text.replacen('\n', "\r", 3)] {
        assert!(verify(odd.as_bytes(), &public()).is_err());
    }
}

#[test]
fn nothing_that_verify_would_refuse_for_its_size_is_signed() {
    let huge = Contents { product_name: "x".repeat(MAX_FILE_BYTES), ..contents() };
    assert_eq!(sign(&huge, &key(1)), Err(LicenseFileError::TooLarge));
}

#[test]
fn debug_output_keeps_the_key_to_itself() {
    assert!(!format!("{:?}", contents()).contains("7XK2"));
}

#[test]
fn public_keys_travel_as_hex() {
    assert_eq!(public_key_from_hex(&public_key_to_hex(&public())), Some(public()));
    assert_eq!(public_key_from_hex("e8601e48"), None);
    assert_eq!(public_key_from_hex(&"zz".repeat(32)), None);
    assert_eq!(public_key_from_hex(&"é".repeat(32)), None);
}

#[test]
fn every_single_byte_changed_is_refused() {
    let good = signed();
    for position in 0..good.len() {
        for flip in [0x01, 0x04, 0x20, 0x80] {
            let mut bad = good.to_vec();
            bad[position] ^= flip;
            assert!(verify(&bad, &public()).is_err(), "byte {position} changed by {flip:#04x} was believed");
        }
    }
}

proptest! {
    #[test]
    fn any_byte_changed_to_anything_is_refused(position in any::<prop::sample::Index>(), flip in 1_u8..) {
        let mut bad = signed().to_vec();
        let position = position.index(bad.len());
        bad[position] ^= flip;
        prop_assert!(verify(&bad, &public()).is_err());
    }

    #[test]
    fn any_text_survives_the_way_through_the_file(
        serial in ".{0,40}", host in proptest::option::of(".{0,80}"), name in ".{0,200}", quantity in any::<u64>()
    ) {
        let contents = Contents { serial_number: serial, host_id: host, product_name: name, quantity, ..contents() };
        let file = sign(&contents, &key(1)).unwrap();
        prop_assert_eq!(verify(&file, &public()).unwrap(), contents);
    }

    #[test]
    fn odd_input_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(verify(&bytes, &public()).is_err());
    }

    #[test]
    fn odd_input_inside_a_good_frame_never_panics(body in "[ -~\r\n]{0,400}", json in ".{0,200}") {
        let framed = format!("-----BEGIN LICENSE FILE-----\n{body}\n-----END LICENSE FILE-----\n");
        prop_assert!(verify(framed.as_bytes(), &public()).is_err());
        prop_assert!(verify(&wrap(&json), &public()).is_err());
    }

    #[test]
    fn a_cut_off_file_is_refused(end in any::<prop::sample::Index>()) {
        // The last byte is the final line feed, which a file may lack.
        let end = end.index(signed().len() - 1);
        prop_assert!(verify(&signed()[..end], &public()).is_err());
    }
}
