//! A write-ahead log that is damaged or gone when the mirror is opened.

use crate::server::{Server, edit, push};
use crate::support::{Temporary, open};
use licet_mirror::Mirror;
use licet_mirror::outbox::LostEdits;
use serde_json::json;
use std::path::Path;

/// Waiting edits of as many documents, in a mirror whose database has some of them already; answers the files of a kill.
fn killed(in_database: u128, in_log: u128) -> tempfile::TempDir {
    let server = Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    let write = |mirror: &Mirror, from: u128, to: u128| {
        for n in from..to {
            let mut change =
                crate::server::change(licet_domain::Target::Annotation, "e", &[("notes", json!(n))]);
            change.id = format!("e{n}");
            mirror.change(&change, crate::server::key(n + 1), crate::support::now()).unwrap();
        }
    };
    write(&mirror, 0, in_database);
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    write(&mirror, in_database, in_database + in_log);
    let left = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), left.path().join(file.file_name())).unwrap();
    }
    left
}

fn reopened(folder: &Path, damage: impl FnOnce(&Path)) -> Mirror {
    damage(&folder.join("mirror.db-wal"));
    open(&folder.join("mirror.db"))
}

// Y11
#[test]
fn a_log_that_is_gone_or_damaged_is_said_with_how_many_edits_were_known() {
    let remove = |log: &Path| std::fs::remove_file(log).unwrap();
    let empty = |log: &Path| std::fs::write(log, b"").unwrap();
    let flip = |log: &Path| {
        let mut bytes = std::fs::read(log).unwrap();
        bytes[40..].iter_mut().for_each(|byte| *byte ^= 0x55);
        std::fs::write(log, bytes).unwrap();
    };
    let cut = |log: &Path| {
        let bytes = std::fs::read(log).unwrap();
        std::fs::write(log, &bytes[..bytes.len() / 2]).unwrap();
    };
    for (what, damage) in
        [("removed", &remove as &dyn Fn(&Path)), ("emptied", &empty), ("damaged", &flip), ("cut", &cut)]
    {
        let left = killed(3, 27);
        let mirror = reopened(left.path(), damage);
        let found = mirror.outbox(99).unwrap().len() as u64;
        assert!(found < 30, "{what}: {found} are left");
        assert_eq!(mirror.lost_edits().unwrap(), Some(LostEdits { known: 30, left: found }), "{what}");
        drop(mirror);
        let mirror = open(&left.path().join("mirror.db"));
        assert!(mirror.lost_edits().unwrap().is_some(), "until somebody has seen it");
        mirror.lost_edits_seen().unwrap();
        drop(mirror);
        let mirror = open(&left.path().join("mirror.db"));
        assert_eq!(mirror.lost_edits().unwrap(), None, "and then no more");
        edit(&mirror, 900, "notes", json!("goes on"));
        drop(mirror);
        assert_eq!(open(&left.path().join("mirror.db")).lost_edits().unwrap(), None);
    }
}

// Y11
#[test]
fn an_export_brings_lost_edits_back() {
    let left = killed(1, 9);
    let path = left.path().join("mirror.db");
    let export = open(&path).outbox_export().unwrap();
    let left = killed(1, 9);
    let mirror = reopened(left.path(), |log| std::fs::remove_file(log).unwrap());
    assert_eq!(mirror.outbox(99).unwrap().len(), 1);
    assert_eq!(mirror.outbox_import(&export).unwrap(), Some(9));
    assert_eq!(mirror.outbox(99).unwrap().len(), 10);
}

// Y11
#[test]
fn a_kill_at_any_point_loses_nothing_and_says_nothing() {
    let left = killed(2, 5);
    assert_eq!(open(&left.path().join("mirror.db")).lost_edits().unwrap(), None);
    // Killed between the commit and the file: the file is behind.
    let left = killed(2, 5);
    std::fs::write(left.path().join("mirror.db.outbox-count"), br#"{"edits":3,"changes":3}"#).unwrap();
    assert_eq!(open(&left.path().join("mirror.db")).lost_edits().unwrap(), None);
    for unreadable in [&b""[..], b"{", b"\xff"] {
        let left = killed(1, 1);
        std::fs::write(left.path().join("mirror.db.outbox-count"), unreadable).unwrap();
        assert_eq!(open(&left.path().join("mirror.db")).lost_edits().unwrap(), None);
    }
}

// Y11
#[test]
fn what_the_portal_has_taken_is_not_missing() {
    let mut server = Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    edit(&mirror, 1, "notes", json!("mine"));
    push(&mirror, &mut server);
    let count = std::fs::read_to_string(folder.path().join("mirror.db.outbox-count")).unwrap();
    assert_eq!(count, r#"{"edits":1,"changes":0}"#, "numbers, and nothing else");
    let left = tempfile::tempdir().unwrap();
    for name in ["mirror.db", "mirror.db.key-check", "mirror.db.outbox-count"] {
        std::fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
    }
    assert_eq!(open(&left.path().join("mirror.db")).lost_edits().unwrap(), None);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode =
            std::fs::metadata(folder.path().join("mirror.db.outbox-count")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

// Y11
#[test]
fn a_mirror_that_was_given_up_leaves_no_count_behind() {
    let left = killed(1, 1);
    let path = left.path().join("mirror.db");
    Mirror::delete_files(&path).unwrap();
    let names: Vec<_> =
        std::fs::read_dir(left.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name == "mirror.db.lock"), "{names:?}");
    assert_eq!(open(&path).lost_edits().unwrap(), None);
}
