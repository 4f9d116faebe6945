//! The packages as an administrator meets them: checked by the distributions' own tools, installed on a clean Debian,
//! started, and removed.
//!
//! They are made by `cargo xtask release`; `LICET_PACKAGES` names their folder. Most of it needs root, for a root folder
//! of its own.

#![allow(clippy::disallowed_methods, reason = "tests start programs and read the environment")]
#![allow(clippy::unwrap_used, reason = "a test ends where something is missing")]

mod root;

use root::Root;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder with the packages.
fn packages() -> PathBuf {
    std::env::var_os("LICET_PACKAGES").map(PathBuf::from).expect("LICET_PACKAGES: cargo xtask test --full")
}

/// The package of this name, `licet` or `licet-portal`.
fn deb(name: &str) -> PathBuf {
    let begin = format!("{name}_");
    let found = std::fs::read_dir(packages()).unwrap().map(|entry| entry.unwrap().path()).find(|path| {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        file.starts_with(&begin) && file.ends_with(".deb")
    });
    found.unwrap_or_else(|| panic!("no package {name} in {}", packages().display()))
}

/// What a program says, and that it was content.
fn done(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", said(&output));
    said(&output)
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A package's files, without installing it.
fn unpacked(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(Command::new("dpkg-deb").arg("-x").arg(deb(name)).arg(folder.path()));
    folder
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn lintian_finds_no_error() {
    for name in ["licet", "licet-portal"] {
        done(Command::new("lintian").args(["--allow-root", "--fail-on", "error"]).arg(deb(name)));
    }
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn desktop_entry_and_metadata_are_valid() {
    let files = unpacked("licet");
    let share = files.path().join("usr/share");
    done(Command::new("desktop-file-validate").arg(share.join("applications/app.licet.desktop.desktop")));
    let metadata = share.join("metainfo/app.licet.desktop.metainfo.xml");
    done(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(metadata));
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn the_unit_is_valid_and_exposes_little() {
    let files = unpacked("licet-portal");
    let unit = files.path().join("usr/lib/systemd/system/licet-portal.service");
    // Where it will be installed there is no program yet.
    let program = files.path().join("usr/bin/licet-portal");
    let text = std::fs::read_to_string(&unit).unwrap();
    assert!(text.contains("ExecStart=/usr/bin/licet-portal serve --init\n"), "{text}");
    std::fs::write(&unit, text.replace("/usr/bin/licet-portal", &program.display().to_string())).unwrap();
    let verified = done(Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&unit));
    assert!(!verified.contains("licet-portal.service:"), "{verified}");
    // Twenty of a hundred: an exposure of 2.0.
    done(
        Command::new("systemd-analyze")
            .args(["security", "--offline=true", "--threshold=20", "--no-pager"])
            .arg(&unit),
    );
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn shells_complete_the_portals_commands_and_manual_pages_are_readable() {
    let files = unpacked("licet-portal");
    let share = files.path().join("usr/share");
    let bash = share.join("bash-completion/completions/licet-portal");
    let completed = format!(
        "source '{}'; f=$(complete -p licet-portal | sed 's/.*-F \\([^ ]*\\).*/\\1/'); \
         COMP_WORDS=(licet-portal imp); COMP_CWORD=1; $f licet-portal imp licet-portal; echo \"${{COMPREPLY[@]}}\"",
        bash.display()
    );
    assert_eq!(done(Command::new("bash").args(["-c", &completed])).trim(), "import");
    let page = share.join("man/man1/licet-portal-serve.1.gz");
    let read =
        done(Command::new("man").args(["--warnings", "-E", "UTF-8", "-l"]).arg(page).env("MANPAGER", "cat"));
    assert!(read.contains("--trusted-proxies"), "{read}");
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn on_a_clean_debian_both_install_start_and_go_without_a_trace() {
    let debian = Root::debian();
    let before = debian.files();
    for name in ["licet", "licet-portal"] {
        debian.install(&deb(name));
    }
    assert!(debian.run(&["getent", "passwd", "licet-portal"]).contains("/var/lib/licet-portal"));
    let mode = debian.run(&["stat", "-c", "%a %U %G", "/etc/licet-portal/portal.env"]);
    assert_eq!(mode.trim(), "640 root licet-portal", "it may hold the password of the mail server");
    debian.window_draws_itself(&["/usr/bin/licet"]);
    debian.run(&["apt-get", "purge", "-y", "licet", "licet-portal"]);
    debian.run(&["apt-get", "autoremove", "--purge", "-y"]);
    let left: Vec<PathBuf> =
        debian.files().difference(&before).filter(|path| is_ours(path)).cloned().collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

/// Whether a file is one that only our packages bring: not what other packages and apt itself leave.
fn is_ours(path: &Path) -> bool {
    path.to_string_lossy().contains("licet") && !path.starts_with("root")
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn the_portal_runs_as_its_unit_says_with_a_root_that_it_cannot_write() {
    let files = unpacked("licet-portal");
    let unit =
        std::fs::read_to_string(files.path().join("usr/lib/systemd/system/licet-portal.service")).unwrap();
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).expect("a command");
    let root = Root::of_program(&files.path().join("usr/bin/licet-portal"));
    root.portal_serves_read_only(&command.split(' ').collect::<Vec<_>>(), "/var/lib/licet-portal");
}

#[test]
#[ignore = "needs the packages: cargo xtask test --full"]
fn the_portal_runs_from_the_layout_of_its_container() {
    let files = unpacked("licet-portal");
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/portal/Containerfile"),
    )
    .unwrap();
    let list = |word: &str| -> Vec<String> {
        let line = text.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_else(|| panic!("{word}"));
        serde_json::from_str(line.trim()).expect("a list of words")
    };
    let command = [list("ENTRYPOINT"), list("CMD")].concat();
    let root = Root::of_program(&files.path().join("usr/bin/licet-portal"));
    root.portal_serves_read_only(
        &command.iter().map(String::as_str).collect::<Vec<_>>(),
        "/var/lib/licet-portal",
    );
}
