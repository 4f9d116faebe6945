//! Reading files and pasted lists: what a person chose for a table holds for the next one with the same heading row.

use crate::harness::{self, Bench};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use licet_desk::api::*;
use licet_exchange::Column;

fn named(name: &str, content: String, choices: ReadingChoices) -> FileToRead {
    FileToRead { file: DroppedFile { name: name.to_owned(), content }, choices }
}

fn file(text: &str, choices: ReadingChoices) -> FileToRead {
    named("list.csv", STANDARD.encode(text), choices)
}

// I3
#[tokio::test]
async fn columns_that_were_chosen_are_remembered_over_a_restart() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    let text = "Kennung;Kiste\nODD-1;H1\n";
    let shown = bench.desk().serials_read(file(text, ReadingChoices::default())).await.unwrap();
    assert!(shown.serials.is_empty() && shown.table.is_some(), "it is read without a mirror, too");

    bench.sign_in("bill@acme.example").await;
    let columns = vec![(0, Column::Serial), (1, Column::HostId)];
    let choices =
        ReadingChoices { heading_row: Some(1), columns: Some(columns), ..ReadingChoices::default() };
    let chosen = bench.desk().serials_read(file(text, choices)).await.unwrap();
    assert_eq!(chosen.rows[0].details.host_id.as_deref(), Some("H1"));

    bench.restart().await;
    bench.opened().await;
    let later = "Export\nKENNUNG;Kiste\nODD-2;H2\n";
    let found = bench.desk().serials_read(file(later, ReadingChoices::default())).await.unwrap();
    assert_eq!(found.rows[0].serial_number, "ODD-2");
    assert_eq!(found.rows[0].details.host_id.as_deref(), Some("H2"));
    assert!(found.table.unwrap().remembered);
}

// I4, I12, S9
#[tokio::test]
async fn what_cannot_be_read_is_said_in_words_of_its_own() {
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    let reason = async |file: FileToRead| {
        let error = bench.desk().serials_read(file).await.unwrap_err();
        (error.code, error.params.get("reason").cloned().unwrap_or_default())
    };
    let many = "B0000000001,\n".to_owned() + &(0..2_000).map(|n| format!("M{n:010}\n")).collect::<String>();
    assert_eq!(
        reason(file(&many, ReadingChoices::default())).await,
        ("file-unreadable".into(), "rows".into())
    );
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/fixtures");
    for (name, expected) in [("x22-password.xlsx", "password"), ("x11-far-cell.xlsx", "large")] {
        let content = STANDARD.encode(std::fs::read(fixtures.join(name)).unwrap());
        let dropped = named(name, content, ReadingChoices::default());
        assert_eq!(reason(dropped).await, ("file-unreadable".into(), expected.into()), "{name}");
    }
    let large = named("large.csv", "A".repeat(29 * 1024 * 1024), ReadingChoices::default());
    assert_eq!(reason(large).await.0, "file-too-large");
}

// I10, I14
#[tokio::test]
async fn a_pasted_list_is_taken_apart() {
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    let paste = async |text: &str, of: PastedKind| {
        bench.desk().list_pasted(PastedText { text: text.to_owned(), of }).await.unwrap().entries
    };
    let serials = paste("1. B0000000001\n\"M0000000002\"\u{200E}", PastedKind::Serials).await;
    assert_eq!(serials, ["B0000000001", "M0000000002"]);
    let codes = paste("OEM\u{2011}7KQ2\u{2011}41XA、OEM-7KQ2-41XC", PastedKind::Codes).await;
    assert_eq!(codes, ["OEM-7KQ2-41XA", "OEM-7KQ2-41XC"]);
}
