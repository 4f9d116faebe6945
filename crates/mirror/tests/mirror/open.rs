//! Opening: keys, damage, places, identities, versions.

use crate::support::{KEY, Temporary, identity, many, now, open};
use licet_mirror::{Error, Identity, Mirror, RawKey};
use std::fs;
use tempfile::tempdir;

#[test]
fn a_wrong_key_is_told_from_damage_and_changes_nothing() {
    let portal = many(10);
    let Temporary { mirror, folder } = portal.mirrored();
    let path = folder.path().join("mirror.db");
    drop(mirror);
    let before = fs::read(&path).unwrap();
    let refused = Mirror::open(&path, &RawKey::from_bytes([8; 32]), &identity());
    assert!(matches!(refused, Err(Error::WrongKey)), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), before, "nothing was deleted or laid over");
    assert_eq!(open(&path).standing().unwrap().rows, 12, "the right key still opens it");
}

#[test]
fn a_damaged_first_page_with_the_right_key_is_damage() {
    let Temporary { mirror, folder } = many(10).mirrored();
    let path = folder.path().join("mirror.db");
    drop(mirror);
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..200].fill(0);
    fs::write(&path, &bytes).unwrap();
    let refused = Mirror::open(&path, &RawKey::from_bytes(KEY), &identity());
    assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), bytes, "nothing was deleted");
}

#[test]
fn without_its_key_check_a_file_that_cannot_be_read_is_not_called_damaged() {
    let Temporary { mirror, folder } = many(1).mirrored();
    let path = folder.path().join("mirror.db");
    drop(mirror);
    fs::remove_file(folder.path().join("mirror.db.key-check")).unwrap();
    let refused = Mirror::open(&path, &RawKey::from_bytes([8; 32]), &identity());
    assert!(matches!(refused, Err(Error::KeyOrFile)), "{refused:?}");
    assert!(open(&path).standing().is_ok(), "the right key opens it");
    assert!(folder.path().join("mirror.db.key-check").exists(), "and its key check is written again");
}

#[test]
fn nothing_of_what_was_pulled_stands_on_the_disk_in_clear() {
    let portal = many(200);
    let Temporary { mirror, folder } = portal.mirrored();
    let needle = b"Backup Exec";
    for file in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(needle.len()).any(|window| window == needle));
        assert!(!bytes.starts_with(b"SQLite format 3"));
    }
    drop(mirror);
}

#[test]
fn rule_14_a_mirror_belongs_to_one_portal_and_account() {
    let Temporary { mirror, folder } = many(3).mirrored();
    let path = folder.path().join("mirror.db");
    drop(mirror);
    for other in [
        Identity { account_id: "account-2".into(), ..identity() },
        Identity { portal_id: "portal-2".into(), ..identity() },
    ] {
        let refused = Mirror::open(&path, &RawKey::from_bytes(KEY), &other);
        assert!(matches!(refused, Err(Error::OtherIdentity)), "{refused:?}");
    }
    assert_eq!(open(&path).standing().unwrap().rows, 5);
}

#[test]
fn one_process_has_it_open_at_a_time() {
    let Temporary { mirror, folder } = Temporary::new();
    let path = folder.path().join("mirror.db");
    let refused = Mirror::open(&path, &RawKey::from_bytes(KEY), &identity());
    assert!(matches!(refused, Err(Error::InUse)), "{refused:?}");
    assert!(matches!(Mirror::delete_files(&path), Err(Error::InUse)), "nor is it deleted under a process");
    drop(mirror);
    open(&path);
}

#[test]
fn a_mirror_that_was_given_up_is_deleted_with_all_beside_it() {
    let Temporary { mirror, folder } = many(3).mirrored();
    let path = folder.path().join("mirror.db");
    drop(mirror);
    Mirror::delete_files(&path).unwrap();
    let made = Mirror::open(&path, &RawKey::from_bytes([9; 32]), &identity()).unwrap();
    assert_eq!(made.standing().unwrap().rows, 0, "a new one with a new key can stand there");
}

#[test]
fn settings_outlive_a_wipe_and_a_restart() {
    let portal = many(3);
    let Temporary { mirror, folder } = portal.mirrored();
    mirror.set_setting("columns", Some("[1]")).unwrap();
    mirror.wipe().unwrap();
    let standing = mirror.standing().unwrap();
    assert_eq!((standing.rows, standing.cursor, standing.last_synced_at), (0, None, None));
    assert!(mirror.suggest("backup", 10).unwrap().is_empty(), "nor is anything found");
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    assert_eq!(mirror.setting("columns").unwrap().as_deref(), Some("[1]"));
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    crate::support::settle(&mirror);
    assert_eq!(mirror.suggest("backup", 10).unwrap().len(), 3, "it is rebuilt");
}

#[test]
fn a_folder_that_is_missing_is_said_to_be() {
    let missing = tempdir().unwrap().path().join("gone/mirror.db");
    assert!(matches!(Mirror::open(&missing, &RawKey::from_bytes(KEY), &identity()), Err(Error::Io { .. })));
}
