//! Declares the commands to the shell's access control, so that each has a permission of its own, and embeds the
//! configuration.

use std::path::Path;

/// The one list of commands, one a line.
const LIST: &str = "../crates/desk/src/commands.rs";

fn main() {
    println!("cargo:rerun-if-changed={LIST}");
    println!("cargo:rerun-if-changed=capabilities");
    println!("cargo:rerun-if-changed=../ui/dist");
    // The window's files are embedded at compile time. Where they have not been built yet (lints on a fresh checkout),
    // an empty folder stands in; `cargo xtask run` and `test` build them first.
    std::fs::create_dir_all("../ui/dist").expect("ui/dist can be made");

    let list = std::fs::read_to_string(Path::new(LIST)).expect("the list of commands can be read");
    let names: Vec<&'static str> = list
        .lines()
        .skip_while(|line| !line.contains("$callback! {"))
        .filter_map(|line| line.trim().split_once('('))
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .map(|name| &*name.to_owned().leak())
        .collect();
    assert!(names.len() > 10, "the list of commands has another form than this script reads");

    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the shell's configuration is sound");
}
