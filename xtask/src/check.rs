//! What is checked without running the product: format, lints, the direction of dependencies, drift of generated files.
//!
//! Not for: behaviour (`test`).

use crate::checkout::all_right;
use crate::process::{answer, cargo, must, npm, root};
use crate::system::{self, Need};
use crate::test::{Count, Steps};
use crate::{Outcome, changed, documents, graph, layers, names, setup};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The arrows of docs/ARCHITECTURE.md: each package, and the packages of this workspace that it may name. A package that is
/// missing here is an error, so that a new one gets its place on purpose.
const ARROWS: &[(&str, &[&str])] = &[
    ("licet-domain", &[]),
    ("licet-protocol", &["licet-domain"]),
    ("licet-i18n", &[]),
    ("licet-secrets", &["licet-domain"]),
    ("licet-private-files", &[]),
    ("licet-tls", &[]),
    // The mirror is where client crates keep what must survive a restart.
    ("licet-renewals", &["licet-domain", "licet-mirror"]),
    ("licet-license-file", &["licet-domain", "licet-protocol"]),
    ("licet-mirror", &["licet-domain", "licet-protocol", "licet-private-files"]),
    ("licet-sync", &["licet-domain", "licet-protocol", "licet-mirror", "licet-tls"]),
    (
        "licet-downloads",
        &[
            "licet-domain",
            "licet-protocol",
            "licet-mirror",
            "licet-license-file",
            "licet-private-files",
            "licet-tls",
        ],
    ),
    (
        "licet-portal",
        &["licet-domain", "licet-protocol", "licet-license-file", "licet-private-files", "licet-i18n"],
    ),
    ("licet-exchange", &["licet-domain", "licet-protocol"]),
    (
        "licet-desk",
        &[
            "licet-domain",
            "licet-protocol",
            "licet-exchange",
            "licet-mirror",
            "licet-sync",
            "licet-renewals",
            "licet-downloads",
            "licet-secrets",
            "licet-license-file",
            "licet-private-files",
            "licet-i18n",
        ],
    ),
    ("licet-remind", &["licet-desk", "licet-private-files"]),
    ("licet", &["licet-desk", "licet-private-files", "licet-remind"]),
    // Tests and benchmarks look at everything but the window's own code.
    (
        "licet-testkit",
        &[
            "licet-domain",
            "licet-protocol",
            "licet-mirror",
            "licet-sync",
            "licet-portal",
            "licet-license-file",
        ],
    ),
    ("licet-parsers", &["licet-domain", "licet-exchange", "licet-license-file", "licet-protocol"]),
    (
        "licet-tests",
        &[
            "licet-testkit",
            "licet-domain",
            "licet-protocol",
            "licet-mirror",
            "licet-sync",
            "licet-portal",
            "licet-license-file",
            "licet-renewals",
            "licet-downloads",
            "licet-secrets",
            "licet-i18n",
            "licet-desk",
        ],
    ),
    (
        "licet-benches",
        &["licet-testkit", "licet-domain", "licet-protocol", "licet-mirror", "licet-sync", "licet-portal"],
    ),
    // Development and tests only: nothing that is shipped uses it.
    (
        "licet-desk-server",
        &[
            "licet-desk",
            "licet-demo",
            "licet-domain",
            "licet-mirror",
            "licet-portal",
            "licet-private-files",
            "licet-secrets",
            "licet-testkit",
        ],
    ),
    ("licet-demo", &[]),
    ("xtask", &["licet-demo"]),
];

/// What only tests of a package may name besides.
const FOR_TESTS: &str = "licet-testkit";

/// Crates from outside that few may name: a second user is a second place where it must be replaced.
const KEPT_CLOSE: &[(&str, &[&str])] = &[
    ("tauri", &["licet"]),
    ("rusqlite", &["licet-mirror", "licet-portal", "licet-benches"]),
    (
        "reqwest",
        &[
            "licet-tls",
            "licet-sync",
            "licet-downloads",
            "licet-desk",
            "licet-desk-server",
            "licet-testkit",
            "licet-tests",
            "licet-benches",
        ],
    ),
];

/// `cargo xtask check` on its own.
pub fn check_alone() -> Outcome {
    system::prepare(Need::Build)?;
    setup::node_packages("ui")?;
    // The shell carries the built UI inside, so that even its lints need it.
    must(&mut npm("ui", &["run", "build"]))?;
    let mut steps = Steps::new();
    steps_of_check(&mut steps);
    steps.finish()
}

/// `cargo xtask docs`: what can be checked of the documents without building anything else.
pub fn check_documents() -> Outcome {
    let mut steps = Steps::new();
    documents(&mut steps);
    steps.finish()
}

/// The checks as steps of a longer run.
pub fn steps_of_check(steps: &mut Steps) {
    rust(steps);
    documents(steps);
    generated(steps);
    ui(steps);
}

/// Format and lints of Rust, the direction of dependencies, and their licenses.
pub fn rust(steps: &mut Steps) {
    steps.run("format", Count::Step, cargo().args(["fmt", "--all", "--check"]));
    steps.run(
        "clippy",
        Count::Step,
        cargo().args(["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
    );
    steps.own("dependencies", dependencies);
    if answer("cargo-deny", &["--version"]).is_some() {
        steps.run(
            "cargo-deny",
            Count::Step,
            cargo().args(["deny", "--offline", "check", "bans", "licenses", "sources"]),
        );
    }
}

/// What documents and `layers.toml` say of the code.
pub fn documents(steps: &mut Steps) {
    steps.own("faults and tests", documents::faults_have_their_tests);
    steps.own("sync rules and tests", documents::sync_rules_have_their_tests);
    steps.own("cited files", documents::cited_files_exist);
    steps.own("picture of the crates", graph::is_current);
    steps.own("refused names", names::refused_names_stay_away);
    steps.own("layers", layers::modules_use_what_stands_before_them);
}

/// Whether generated files follow what they are made from.
pub fn generated(steps: &mut Steps) {
    for (name, command) in GENERATORS {
        steps.run(name, Count::Step, generator(command).args(["--", "--check"]));
    }
}

/// Format and lints of the UI.
pub fn ui(steps: &mut Steps) {
    steps.run("ui lint", Count::Step, &mut npm("ui", &["run", "lint"]));
}

/// What writes generated files: a name for the summary, package and program.
const GENERATORS: &[(&str, &[&str])] =
    &[("bindings", &["licet-desk", "bindings"]), ("message names", &["licet-i18n", "messages"])];

/// `cargo xtask bindings`.
pub fn bindings() -> Outcome {
    GENERATORS.iter().try_for_each(|(_, command)| must(&mut generator(command)))
}

fn generator(command: &[&str]) -> std::process::Command {
    let mut cargo = cargo();
    cargo.args(["run", "--quiet", "--package"]).args(command.first()).arg("--bin").args(command.get(1));
    cargo
}

/// Arrows that point the wrong way, in words.
fn dependencies() -> Outcome {
    let metadata = changed::metadata()?;
    let wrong = wrong_arrows(&metadata);
    if !root().join("deny.toml").exists() {
        return Err("deny.toml is gone".into());
    }
    all_right(&wrong)
}

fn wrong_arrows(metadata: &Value) -> Vec<String> {
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let ours: BTreeSet<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut wrong = Vec::new();
    for package in packages {
        let Some(name) = package["name"].as_str() else { continue };
        let Some(allowed) = arrows.get(name) else {
            wrong.push(format!("{name} has no place among the arrows in xtask/src/check.rs"));
            continue;
        };
        for dependency in package["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let Some(on) = dependency["name"].as_str() else { continue };
            let only_tests = dependency["kind"] == "dev";
            if ours.contains(on) && !allowed.contains(&on) && !only_tests {
                wrong.push(format!("{name} must not use {on}"));
            }
            if only_tests
                && ours.contains(on)
                && !allowed.contains(&on)
                && on != FOR_TESTS
                && !arrow_down(&arrows, on)
            {
                wrong.push(format!("the tests of {name} must not use {on}"));
            }
            if let Some((_, users)) = KEPT_CLOSE.iter().find(|(kept, _)| *kept == on)
                && !users.contains(&name)
                && !only_tests
            {
                wrong.push(format!("{name} must not use {on}: only {} may", users.join(", ")));
            }
        }
    }
    wrong
}

/// Whether a package is one of the library crates, which the tests of another may look at.
fn arrow_down(arrows: &BTreeMap<&str, &[&str]>, name: &str) -> bool {
    arrows.contains_key(name)
        && !["licet", "licet-desk-server", "licet-tests", "licet-benches", "xtask"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, on: &str, kind: impl Into<Option<&'static str>>) -> Value {
        json!({ "name": name, "dependencies": [{ "name": on, "kind": kind.into() }] })
    }

    #[test]
    fn an_arrow_that_points_up_is_named() {
        let metadata = json!({ "packages": [
            package("licet-domain", "licet-protocol", None),
            package("licet-protocol", "licet-domain", None),
        ] });
        assert_eq!(wrong_arrows(&metadata), ["licet-domain must not use licet-protocol"]);
    }

    #[test]
    fn a_window_toolkit_outside_the_shell_is_named() {
        let metadata =
            json!({ "packages": [package("licet-desk", "tauri", None), package("licet", "tauri", None)] });
        assert_eq!(wrong_arrows(&metadata), ["licet-desk must not use tauri: only licet may"]);
    }

    #[test]
    fn tests_may_use_the_testkit_but_not_the_shell() {
        let metadata = json!({ "packages": [
            package("licet-sync", "licet-testkit", "dev"),
            package("licet-mirror", "licet", "dev"),
            package("licet-testkit", "serde", None),
            package("licet", "tauri", None),
        ] });
        assert_eq!(wrong_arrows(&metadata), ["the tests of licet-mirror must not use licet"]);
    }

    #[test]
    fn what_is_shipped_must_not_use_the_server_of_the_tests() {
        let metadata = json!({ "packages": [
            package("licet", "licet-desk-server", None),
            package("licet-desk", "licet-desk-server", "dev"),
            package("licet-desk-server", "licet-desk", None),
        ] });
        assert_eq!(
            wrong_arrows(&metadata),
            [
                "licet must not use licet-desk-server",
                "the tests of licet-desk must not use licet-desk-server"
            ]
        );
    }

    #[test]
    fn a_package_without_a_place_is_named() {
        let metadata = json!({ "packages": [package("licet-new", "serde", None)] });
        assert_eq!(wrong_arrows(&metadata).len(), 1);
    }
}
