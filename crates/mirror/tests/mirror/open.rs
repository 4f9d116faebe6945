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
    assert_eq!(open(&path).sync_position().unwrap().rows, 12, "the right key still opens it");
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
    assert!(open(&path).sync_position().is_ok(), "the right key opens it");
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
    assert_eq!(open(&path).sync_position().unwrap().rows, 5);
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
    assert_eq!(made.sync_position().unwrap().rows, 0, "a new one with a new key can stand there");
}

#[test]
fn settings_outlive_a_wipe_and_a_restart() {
    let portal = many(3);
    let Temporary { mirror, folder } = portal.mirrored();
    mirror.set_setting("columns", Some("[1]")).unwrap();
    mirror.wipe().unwrap();
    let standing = mirror.sync_position().unwrap();
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

/// A copy of a mirror's files with one byte of one page turned around.
fn with_flipped_byte(from: &std::path::Path, page: usize) -> tempfile::TempDir {
    let left = tempdir().unwrap();
    for name in ["mirror.db", "mirror.db.key-check"] {
        fs::copy(from.join(name), left.path().join(name)).unwrap();
    }
    let file = left.path().join("mirror.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[page * 4096 + 1234] ^= 0x40;
    fs::write(&file, bytes).unwrap();
    left
}

#[test]
fn a_flipped_byte_is_named_wherever_it_is_and_the_outbox_is_saved_whenever_it_can_be_read() {
    let server = crate::server::Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    for n in 0..40 {
        crate::server::edit(&mirror, n, &format!("tag:{n}"), serde_json::json!(true));
    }
    let export = mirror.outbox_export().unwrap();
    let everything = |mirror: &Mirror| -> licet_mirror::Result<Vec<_>> {
        let kinds = licet_protocol::sync::KINDS.iter();
        let mut all = kinds.map(|kind| mirror.listing(kind)).collect::<licet_mirror::Result<Vec<_>>>()?;
        let counted = |(name, count)| (name, count, String::new());
        all.push(mirror.tag_counts()?.into_iter().chain(mirror.totals()?.by_kind).map(counted).collect());
        Ok(all)
    };
    let whole = everything(&mirror).unwrap();
    drop(mirror);
    let pages = fs::metadata(folder.path().join("mirror.db")).unwrap().len() / 4096;
    let (mut met, mut saved) = (0, 0);
    for page in 0..usize::try_from(pages).unwrap() {
        let left = with_flipped_byte(folder.path(), page);
        let path = left.path().join("mirror.db");
        let damaged = fs::read(&path).unwrap();
        let rescued = Mirror::outbox_rescue(&path, &RawKey::from_bytes(KEY));
        match &rescued {
            Ok(rescued) => {
                assert_eq!(*rescued, export, "page {page}");
                saved += 1;
            }
            Err(error) => assert!(matches!(error, Error::Damaged(_)), "page {page}: {error:?}"),
        }
        match Mirror::open(&path, &RawKey::from_bytes(KEY), &identity()) {
            Err(Error::Damaged(_)) => {
                met += 1;
                assert_eq!(
                    fs::read(&path).unwrap(),
                    damaged,
                    "page {page}: nothing was deleted or laid over"
                );
            }
            Err(error) => panic!("page {page}: {error:?}"),
            Ok(mirror) => {
                match everything(&mirror) {
                    Ok(read) => {
                        assert_eq!(read, whole, "page {page}: no damaged row is taken for a good one")
                    }
                    Err(error) => {
                        met += 1;
                        assert!(matches!(error, Error::Damaged(_)), "page {page}: {error:?}");
                    }
                }
                assert_eq!(
                    mirror.outbox_export().is_ok(),
                    rescued.is_ok(),
                    "page {page}: what else can't be read is no reason not to read the outbox"
                );
            }
        }
        let check = |folder: &std::path::Path| fs::read(folder.join("mirror.db.key-check")).unwrap();
        assert_eq!(check(left.path()), check(folder.path()), "never a second key");
    }
    assert!(met >= 15, "the bytes of {met} pages were read");
    assert!(saved as u64 > pages / 2, "the outbox was saved from {saved} of {pages}");
}

#[test]
fn an_outbox_is_not_read_with_another_key_nor_while_the_mirror_is_open() {
    let server = crate::server::Server::new();
    let Temporary { mirror, folder } = server.mirrored();
    let path = folder.path().join("mirror.db");
    let busy = Mirror::outbox_rescue(&path, &RawKey::from_bytes(KEY));
    assert!(matches!(busy, Err(Error::InUse)), "{busy:?}");
    drop(mirror);
    let wrong = Mirror::outbox_rescue(&path, &RawKey::from_bytes([8; 32]));
    assert!(matches!(wrong, Err(Error::WrongKey)), "{wrong:?}");
}
