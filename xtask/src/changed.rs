//! `cargo xtask test --changed`: which part of the tests a change can break.
//!
//! Not for: running them (`test`). What it decides follows from the names of files and the dependencies of packages alone.

use crate::process::{answer, cargo, root};
use crate::{Failure, Outcome};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A part of the tests that is run or left out as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What documents say of the code.
    Documents,
    /// Format, lints, direction and licenses of dependencies.
    RustChecks,
    /// Whether generated files follow what they are made from.
    Generated,
    /// The Rust tests of `Plan::packages`.
    RustTests,
    /// Lint, types, unit tests, journeys and screens of the UI.
    Ui,
    /// The real window over the real portal.
    Windows,
}

impl Part {
    const ALL: [Self; 6] =
        [Self::Documents, Self::RustChecks, Self::Generated, Self::RustTests, Self::Ui, Self::Windows];

    fn name(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::RustChecks => "rust checks",
            Self::Generated => "generated files",
            Self::RustTests => "rust tests",
            Self::Ui => "ui",
            Self::Windows => "window tests",
        }
    }

    /// Why it is left out where no file asks for it.
    fn why_not(self) -> &'static str {
        match self {
            Self::Documents => "nothing changed",
            Self::RustChecks => "no Rust package changed",
            Self::Generated => "neither Rust nor messages nor a generated file changed",
            Self::RustTests => "no Rust package changed, nor a file that its tests read",
            Self::Ui => "neither ui/ nor locales/ nor anything that its screens run on changed",
            Self::Windows => "nothing that app, portal or their window tests consist of changed",
        }
    }
}

/// What a change can break.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The parts that are run, each with the files that ask for it.
    parts: BTreeMap<Part, BTreeSet<String>>,
    /// The packages whose Rust tests are run.
    pub packages: BTreeSet<String>,
    /// The files of which no rule says what they can break. Where there are any, everything is run.
    unknown: Vec<String>,
}

impl Plan {
    /// Whether a part is run.
    pub fn runs(&self, part: Part) -> bool {
        self.parts.contains_key(&part)
    }

    /// Whether everything is run.
    pub fn is_everything(&self) -> bool {
        !self.unknown.is_empty()
    }

    fn add(&mut self, part: Part, file: &str) {
        self.parts.entry(part).or_default().insert(file.to_owned());
    }

    /// Says what is run and what is left out, with the reasons.
    fn described(&self, packages: &[Package]) -> String {
        if self.is_everything() {
            return format!("Everything is run: no rule says what {} can break.", some_of(&self.unknown));
        }
        let mut lines = Vec::new();
        for (part, files) in &self.parts {
            let files: Vec<_> = files.iter().cloned().collect();
            lines.push(format!("run       {:<16} {}", part.name(), some_of(&files)));
            if *part == Part::RustTests {
                let run: Vec<&str> = self.packages.iter().map(String::as_str).collect();
                lines.push(format!("{:<27}of {}", "", run.join(", ")));
            }
        }
        for part in Part::ALL.into_iter().filter(|part| !self.runs(*part)) {
            lines.push(format!("left out  {:<16} {}", part.name(), part.why_not()));
        }
        let others: Vec<&str> = packages
            .iter()
            .map(|package| package.name.as_str())
            .filter(|name| !self.packages.contains(*name))
            .collect();
        if self.runs(Part::RustTests) && !others.is_empty() {
            lines.push(format!(
                "left out  {:<16} of {}: they don't depend on what changed",
                "rust tests",
                others.join(", ")
            ));
        }
        lines.join("\n")
    }
}

fn some_of(files: &[String]) -> String {
    match files {
        [] => String::new(),
        [file] => file.clone(),
        [file, more @ ..] => format!("{file} and {} more", more.len()),
    }
}

/// A package of the workspace.
#[derive(Debug, PartialEq, Eq)]
pub struct Package {
    name: String,
    /// Its folder below the root, such as `crates/desk`.
    folder: String,
    /// The packages of the workspace that it or its tests use.
    uses: Vec<String>,
}

/// What a change below a path can break, besides what the path's package says.
struct Rule {
    /// How the paths begin.
    below: &'static str,
    /// Packages that are made from it: they and all that use them.
    changes: &'static [&'static str],
    /// Packages whose own tests read it.
    tests: &'static [&'static str],
    parts: &'static [Part],
}

const fn rule(
    below: &'static str,
    changes: &'static [&'static str],
    tests: &'static [&'static str],
    parts: &'static [Part],
) -> Rule {
    Rule { below, changes, tests, parts }
}

/// All that match count. A file that none matches and that is in no package can break everything.
const RULES: &[Rule] = &[
    rule("docs/", &[], &[], &[]),
    // The portal's tests run the configuration of nginx that it shows.
    rule("docs/PORTAL.md", &[], &["licet-portal"], &[]),
    rule("LICENSE-", &[], &[], &[]),
    rule(".gitignore", &[], &[], &[]),
    rule(".editorconfig", &[], &[], &[]),
    // Only `cargo xtask fuzz parsers` builds it.
    rule("fuzz/", &[], &[], &[]),
    rule("ui/", &[], &[], &[Part::Ui]),
    // Tests of licet-i18n look for texts that are used nowhere, and for texts outside of locales/.
    rule("ui/src/", &[], &["licet-i18n"], &[]),
    // Tests of licet-desk compare them with what it generates.
    rule("ui/src/generated/", &[], &["licet-desk"], &[Part::Generated]),
    rule("locales/", &["licet-i18n"], &["licet-exchange"], &[Part::Generated, Part::Ui, Part::Windows]),
    rule("icons/", &["licet"], &[], &[]),
    rule(
        "tests/fixtures/",
        &[],
        &["licet-protocol", "licet-portal", "licet-desk", "licet-tests"],
        &[Part::Windows],
    ),
    // The journeys and screens are served with its content security policy.
    rule("src-tauri/tauri.conf.json", &[], &[], &[Part::Ui]),
];

/// The programs that the window tests start; xtask makes their portal's data and their desktop.
const IN_WINDOW_TESTS: &[&str] = &["licet", "licet-portal", "xtask"];

/// The program that the journeys and screens of the UI run on.
const IN_UI_TESTS: &str = "licet-desk-server";

/// Decides what a change of `files` can break; each is a path below the root, with `/`.
pub fn plan(files: &[String], packages: &[Package]) -> Plan {
    let mut plan = Plan::default();
    for file in files {
        plan.add(Part::Documents, file);
        let rules: Vec<&Rule> = RULES.iter().filter(|rule| file.starts_with(rule.below)).collect();
        let own = package_of(file, packages);
        let is_document = !file.contains('/') && file.ends_with(".md");
        if rules.is_empty() && own.is_none() && !is_document {
            plan.unknown.push(file.clone());
            continue;
        }
        let mut changed: BTreeSet<&str> = rules.iter().flat_map(|rule| rule.changes).copied().collect();
        let mut tested: BTreeSet<&str> = rules.iter().flat_map(|rule| rule.tests).copied().collect();
        for part in rules.iter().flat_map(|rule| rule.parts) {
            plan.add(*part, file);
        }
        if let Some(own) = own {
            changed.insert(&own.name);
            tested.insert("licet-i18n");
            plan.add(Part::RustChecks, file);
            plan.add(Part::Generated, file);
        }
        let broken = with_users(&changed, packages);
        let is_shown = is_in_the_window(file) || IN_WINDOW_TESTS.iter().any(|name| broken.contains(name));
        if is_shown {
            plan.add(Part::Windows, file);
        }
        if broken.contains(IN_UI_TESTS) {
            plan.add(Part::Ui, file);
        }
        for name in broken.iter().chain(&tested) {
            plan.add(Part::RustTests, file);
            plan.packages.insert((*name).to_owned());
        }
    }
    plan
}

/// Whether the window or its tests are made from a file of no program: the UI without its own tests, and what the window
/// tests consist of.
fn is_in_the_window(file: &str) -> bool {
    let is_ui = file.starts_with("ui/")
        && !file.starts_with("ui/tests/")
        && !file.ends_with(".test.ts")
        && !file.ends_with(".md");
    let of_window_tests = ["tests/desktop/", "tests/src/", "tests/Cargo.toml"];
    is_ui || of_window_tests.iter().any(|below| file.starts_with(below))
}

/// The package whose folder a file is in: the innermost, for tests/parsers is within tests.
fn package_of<'a>(file: &str, packages: &'a [Package]) -> Option<&'a Package> {
    packages
        .iter()
        .filter(|package| file.strip_prefix(&package.folder).is_some_and(|rest| rest.starts_with('/')))
        .max_by_key(|package| package.folder.len())
}

/// The packages, and all that use them, directly or through others.
fn with_users<'a>(changed: &BTreeSet<&'a str>, packages: &'a [Package]) -> BTreeSet<&'a str> {
    let mut all = changed.clone();
    loop {
        let before = all.len();
        for package in packages {
            if package.uses.iter().any(|used| all.contains(used.as_str())) {
                all.insert(&package.name);
            }
        }
        if all.len() == before {
            return all;
        }
    }
}

/// The packages in the answer of `cargo metadata`, of a workspace in `root`.
fn packages_of(metadata: &Value, root: &Path) -> Vec<Package> {
    let listed = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let names: BTreeSet<&str> = listed.iter().filter_map(|package| package["name"].as_str()).collect();
    listed
        .iter()
        .filter_map(|package| {
            let folder = Path::new(package["manifest_path"].as_str()?).parent()?.strip_prefix(root).ok()?;
            let uses = package["dependencies"].as_array()?.iter().filter_map(|used| used["name"].as_str());
            Some(Package {
                name: package["name"].as_str()?.to_owned(),
                folder: folder.to_string_lossy().replace('\\', "/"),
                uses: uses.filter(|used| names.contains(used)).map(str::to_owned).collect(),
            })
        })
        .collect()
}

/// Decides and says what the change since `base` can break; none where nothing changed. Without a `base` it is what
/// isn't on `origin/main`, or on `main` where there is no such branch. What is not committed counts.
pub fn since(base: Option<&str>) -> Outcome<Option<Plan>> {
    let root = root();
    let at = root.display().to_string();
    let git = |words: &[&str]| answer("git", &[&["-C", &at], words].concat());
    let known = |name: &str| git(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]);
    let base = match base {
        Some(base) => base,
        None if known("origin/main").is_some() => "origin/main",
        None => "main",
    };
    known(base).ok_or_else(|| format!("`{base}` is no commit; name one: cargo xtask test --changed BASE"))?;
    let from = git(&["merge-base", base, "HEAD"])
        .ok_or_else(|| format!("`{base}` and the checkout have no commit in common"))?;
    let listed = [
        // A file that was moved is named twice: what it was part of can break as well.
        git(&["-c", "core.quotePath=false", "diff", "--name-only", "--no-renames", &from]),
        git(&["-c", "core.quotePath=false", "ls-files", "--others", "--exclude-standard", "--full-name"]),
    ];
    let listed: Option<Vec<String>> = listed.into_iter().collect();
    let files: BTreeSet<String> = listed
        .ok_or("git could not list what changed")?
        .iter()
        .flat_map(|names| names.lines().map(str::to_owned))
        .collect();
    let since = format!("{base} ({})", from.get(..9).unwrap_or(&from));
    if files.is_empty() {
        println!("Nothing changed since {since}.");
        return Ok(None);
    }
    let packages = packages_of(&metadata()?, &root);
    let files: Vec<String> = files.into_iter().collect();
    let plan = plan(&files, &packages);
    println!("{} changed since {since}.\n{}", count(files.len()), plan.described(&packages));
    Ok(Some(plan))
}

fn count(files: usize) -> String {
    if files == 1 { "1 file".into() } else { format!("{files} files") }
}

/// What cargo says of the packages of the workspace.
pub fn metadata() -> Outcome<Value> {
    let printed = cargo()
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked"])
        .output()
        .map_err(|reason| format!("cargo metadata: {reason}"))?;
    if !printed.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&printed.stderr)));
    }
    serde_json::from_slice(&printed.stdout)
        .map_err(|reason| Failure::from(format!("cargo metadata: {reason}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn packages() -> Vec<Package> {
        [
            ("licet-domain", "crates/domain", vec![]),
            ("licet-i18n", "crates/i18n", vec![]),
            ("licet-protocol", "crates/protocol", vec!["licet-domain"]),
            ("licet-exchange", "crates/exchange", vec!["licet-protocol"]),
            ("licet-mirror", "crates/mirror", vec!["licet-protocol"]),
            ("licet-portal", "crates/portal", vec!["licet-protocol", "licet-i18n"]),
            ("licet-desk", "crates/desk", vec!["licet-mirror", "licet-exchange", "licet-i18n"]),
            ("licet", "src-tauri", vec!["licet-desk"]),
            ("licet-parsers", "tests/parsers", vec!["licet-exchange"]),
            ("licet-tests", "tests", vec!["licet-portal", "licet-desk"]),
            ("licet-benches", "benches", vec!["licet-portal"]),
            ("licet-demo", "demo", vec![]),
            ("licet-desk-server", "crates/desk-server", vec!["licet-desk", "licet-demo", "licet-portal"]),
            ("xtask", "xtask", vec!["licet-demo"]),
        ]
        .into_iter()
        .map(|(name, folder, uses)| Package {
            name: name.into(),
            folder: folder.into(),
            uses: uses.into_iter().map(str::to_owned).collect(),
        })
        .collect()
    }

    fn planned(files: &[&str]) -> Plan {
        plan(&files.iter().map(|file| (*file).to_owned()).collect::<Vec<_>>(), &packages())
    }

    fn parts(plan: &Plan) -> Vec<Part> {
        plan.parts.keys().copied().collect()
    }

    fn tested(plan: &Plan) -> Vec<&str> {
        plan.packages.iter().map(String::as_str).collect()
    }

    #[test]
    fn documents_can_break_only_what_they_say() {
        let plan = planned(&["docs/ARCHITECTURE.md", "CHANGELOG.md", "docs/adr/0001.md", "LICENSE-MIT"]);
        assert_eq!(parts(&plan), [Part::Documents]);
        assert!(!plan.is_everything());
    }

    #[test]
    fn a_document_that_a_test_reads_is_tested() {
        let plan = planned(&["docs/PORTAL.md"]);
        assert_eq!(parts(&plan), [Part::Documents, Part::RustTests]);
        assert_eq!(tested(&plan), ["licet-portal"]);
    }

    #[test]
    fn the_ui_can_break_itself_and_the_window() {
        let plan = planned(&["ui/src/views/Catalog.svelte"]);
        assert_eq!(parts(&plan), [Part::Documents, Part::RustTests, Part::Ui, Part::Windows]);
        assert_eq!(tested(&plan), ["licet-i18n"], "it looks for texts in sources");
    }

    #[test]
    fn generated_files_are_compared_with_what_generates_them() {
        let plan = planned(&["ui/src/generated/api.ts"]);
        assert!(plan.runs(Part::Generated));
        assert_eq!(tested(&plan), ["licet-desk", "licet-i18n"]);
    }

    #[test]
    fn tests_of_the_ui_can_break_only_themselves() {
        assert_eq!(parts(&planned(&["ui/tests/a11y.mjs"])), [Part::Documents, Part::Ui]);
        assert!(!planned(&["ui/src/shared/i18n/dates.test.ts"]).runs(Part::Windows));
    }

    #[test]
    fn messages_can_break_all_that_shows_them() {
        let plan = planned(&["locales/de/app.ftl"]);
        assert_eq!(
            parts(&plan),
            [Part::Documents, Part::Generated, Part::RustTests, Part::Ui, Part::Windows]
        );
        assert_eq!(
            tested(&plan),
            [
                "licet",
                "licet-benches",
                "licet-desk",
                "licet-desk-server",
                "licet-exchange",
                "licet-i18n",
                "licet-portal",
                "licet-tests"
            ]
        );
    }

    #[test]
    fn a_package_can_break_those_that_use_it() {
        let plan = planned(&["crates/mirror/src/lib.rs"]);
        assert_eq!(
            tested(&plan),
            ["licet", "licet-desk", "licet-desk-server", "licet-i18n", "licet-mirror", "licet-tests"]
        );
        assert!(plan.runs(Part::RustChecks) && plan.runs(Part::Generated) && plan.runs(Part::Windows));
    }

    #[test]
    fn what_the_screens_run_on_can_break_them() {
        for file in [
            "crates/mirror/src/lib.rs",
            "crates/portal/src/lib.rs",
            "crates/desk-server/src/lib.rs",
            "demo/vendor.json",
        ] {
            assert!(planned(&[file]).runs(Part::Ui), "{file}");
        }
        for file in
            ["tests/parsers/src/lib.rs", "benches/src/main.rs", "src-tauri/src/main.rs", "xtask/src/main.rs"]
        {
            assert!(!planned(&[file]).runs(Part::Ui), "{file}");
        }
    }

    #[test]
    fn what_no_program_uses_breaks_no_window() {
        assert_eq!(tested(&planned(&["benches/src/main.rs"])), ["licet-benches", "licet-i18n"]);
        for file in
            ["benches/src/main.rs", "tests/parsers/src/lib.rs", "tests/sync/main.rs", "tests/faults/a.rs"]
        {
            assert!(!planned(&[file]).runs(Part::Windows), "{file}");
        }
        for file in
            ["tests/desktop/main.rs", "tests/src/lib.rs", "tests/fixtures/acme.ndjson", "demo/src/feed.rs"]
        {
            assert!(planned(&[file]).runs(Part::Windows), "{file}");
        }
    }

    #[test]
    fn a_file_belongs_to_the_innermost_package() {
        assert_eq!(tested(&planned(&["tests/parsers/src/lib.rs"])), ["licet-i18n", "licet-parsers"]);
    }

    #[test]
    fn the_content_security_policy_can_break_the_screens() {
        assert!(planned(&["src-tauri/tauri.conf.json"]).runs(Part::Ui));
        assert!(!planned(&["src-tauri/src/main.rs"]).runs(Part::Ui));
    }

    #[test]
    fn what_no_rule_knows_can_break_everything() {
        for file in ["Cargo.lock", "rust-toolchain.toml", ".config/nextest.toml", "cratesque/a.rs", "new"] {
            assert!(planned(&["docs/LINUX.md", file]).is_everything(), "{file}");
        }
    }

    #[test]
    fn what_is_run_and_left_out_is_said() {
        let said = planned(&["ui/tests/a11y.mjs", "ui/tests/journeys.mjs"]).described(&packages());
        assert!(said.contains("run       ui               ui/tests/a11y.mjs and 1 more"), "{said}");
        assert!(said.contains("left out  window tests"), "{said}");
        let said = planned(&["tests/parsers/src/lib.rs"]).described(&packages());
        assert!(said.contains("of licet-i18n, licet-parsers\n"), "{said}");
        assert!(said.contains("xtask: they don't depend"), "{said}");
        let said = planned(&["Cargo.lock"]).described(&packages());
        assert!(said.contains("Cargo.lock"), "{said}");
    }

    #[test]
    fn packages_are_read_from_cargo() {
        let metadata = json!({ "packages": [
            { "name": "a", "manifest_path": "/r/crates/a/Cargo.toml", "dependencies": [{ "name": "serde" }] },
            { "name": "b", "manifest_path": "/r/b/Cargo.toml", "dependencies": [{ "name": "a", "kind": "dev" }] },
        ] });
        let read = packages_of(&metadata, Path::new("/r"));
        assert_eq!(read[0], Package { name: "a".into(), folder: "crates/a".into(), uses: vec![] });
        assert_eq!(read[1], Package { name: "b".into(), folder: "b".into(), uses: vec!["a".into()] });
    }

    /// Rules that name a package or a path which is gone decide wrongly without anybody noticing.
    #[test]
    fn rules_name_what_is_there() {
        let packages = packages_of(&metadata().unwrap(), &root());
        let names: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
        for rule in RULES {
            for name in rule.changes.iter().chain(rule.tests) {
                assert!(names.contains(name), "{name}");
            }
            let is_there = root().join(rule.below).exists() || rule.below == "LICENSE-";
            assert!(is_there, "{}", rule.below);
        }
        assert!(IN_WINDOW_TESTS.iter().chain([&IN_UI_TESTS]).all(|name| names.contains(name)));
    }
}
