//! Checks that what documents and comments refer to exists: the tests that docs/FAULTS.md and docs/SYNC.md name, and every
//! file that a comment or a Markdown link cites.
//!
//! Not for: whether a sentence is true, and headings within a page.

use crate::Outcome;
use crate::checkout::{Checkout, all_right, folder_of};
use std::collections::HashSet;

/// Files whose comments are searched for citations, by their extension.
const COMMENTED: &[&str] = &["rs", "ts", "svelte", "mjs", "js", "css", "toml"];

/// Fails on a row of docs/FAULTS.md that names no test, a file that is not there, or a function that no file has.
pub fn faults_have_their_tests() -> Outcome {
    let checkout = Checkout::read()?;
    let mut functions = HashSet::new();
    for file in checkout.files_ending(&["rs"]) {
        functions.extend(functions_of(&checkout.text(file)?).map(str::to_owned));
    }
    let wrong: Vec<String> = checkout
        .text("docs/FAULTS.md")?
        .lines()
        .filter_map(|line| fault_of(line, |file| checkout.has_file(file), |name| functions.contains(name)))
        .collect();
    all_right(&wrong)
}

/// Fails when docs/SYNC.md has a rule without a test, or names a test that the file beside it doesn't define.
pub fn sync_rules_have_their_tests() -> Outcome {
    let checkout = Checkout::read()?;
    let wrong = faults_of_rules(&checkout.text("docs/SYNC.md")?, |file, name| {
        checkout.text(file).is_ok_and(|text| functions_of(&text).any(|function| function == name))
    });
    all_right(&wrong)
}

/// Fails on a Markdown link, or a document or decision named in a comment or in prose, that the repository doesn't have.
pub fn cited_files_exist() -> Outcome {
    let checkout = Checkout::read()?;
    let mut wrong = Vec::new();
    for file in checkout.files_ending(COMMENTED) {
        let text = checkout.text(file)?;
        for (number, comment) in comments(file, &text) {
            wrong.extend(dead_citations(&checkout, file, number, comment));
        }
    }
    for file in checkout.files_ending(&["md"]) {
        let text = checkout.text(file)?;
        for (number, line) in (1..).zip(text.lines()) {
            wrong.extend(dead_citations(&checkout, file, number, &without_links(line)));
        }
        for (number, target) in links(&text) {
            if !checkout.has(&resolve(folder_of(file), target)) {
                wrong.push(format!("{file}:{number}: the link to {target} leads nowhere"));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    all_right(&wrong)
}

/// A path relative to a folder of the checkout, as a path from its root. One that leaves the checkout keeps its `..`.
fn resolve(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The comments of a source file, each piece with the number of its line (from 1).
fn comments<'a>(file: &str, text: &'a str) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    if file.ends_with(".toml") {
        let comment = |line: &'a str| opening(line, &["#"]).map(|(at, _)| &line[at..]);
        found.extend((1..).zip(text.lines()).filter_map(|(number, line)| Some((number, comment(line)?))));
        return found;
    }
    let mut closed_by: Option<&str> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let mut rest = line;
        loop {
            if let Some(end) = closed_by {
                let Some(at) = rest.find(end) else {
                    found.push((number, rest));
                    break;
                };
                found.push((number, &rest[..at]));
                (rest, closed_by) = (&rest[at + end.len()..], None);
            }
            match opening(rest, &["//", "/*", "<!--"]) {
                Some((at, "//")) => {
                    found.push((number, &rest[at..]));
                    break;
                }
                Some((at, mark)) => {
                    rest = &rest[at + mark.len()..];
                    closed_by = Some(if mark == "/*" { "*/" } else { "-->" });
                }
                None => break,
            }
        }
    }
    found
}

/// Where a comment begins on a line, and the mark that begins it: the first that stands at the beginning of the line or
/// behind a space or a bracket, so that addresses and glob patterns are none.
fn opening<'m>(line: &str, marks: &[&'m str]) -> Option<(usize, &'m str)> {
    let begins =
        |at: usize| line[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || "{(>".contains(c));
    let first = |mark: &&'m str| {
        line.match_indices(*mark).map(|(at, _)| at).find(|at| begins(*at)).map(|at| (at, *mark))
    };
    marks.iter().filter_map(first).min_by_key(|(at, _)| *at)
}

/// What is cited in a piece of text and is not there.
fn dead_citations(checkout: &Checkout, file: &str, number: usize, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for path in cited_paths(text, file.ends_with(".md")) {
        let decision = path.strip_prefix("docs/adr/").filter(|rest| rest.len() == 4);
        let there = checkout.has(&resolve("", path))
            || checkout.has(&resolve(folder_of(file), path))
            || decision.is_some_and(|number| checkout.has_decision(number));
        if !there {
            wrong.push(format!("{file}:{number}: there is no {path}"));
        }
    }
    let decisions = text.match_indices("ADR ").filter_map(|(at, _)| text.get(at + 4..at + 8));
    for decision in decisions.filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
        if !checkout.has_decision(decision) {
            wrong.push(format!("{file}:{number}: there is no ADR {decision}"));
        }
    }
    wrong
}

/// Folders whose paths are looked up where a document names them.
const FOLDERS: &[&str] = &[
    ".github/",
    "benches/",
    "crates/",
    "demo/",
    "docs/",
    "locales/",
    "src-tauri/",
    "tests/",
    "ui/",
    "xtask/",
];

/// The Markdown files and the paths below `docs/` that a text names; in a Markdown file, which
/// people follow without a compiler, also the paths of code. Patterns, placeholders and addresses on the web are none.
fn cited_paths(text: &str, in_markdown: bool) -> impl Iterator<Item = &str> {
    let of_path = |c: char| c.is_alphanumeric() || "_-./*…{}<>@%~".contains(c);
    text.split(move |c: char| !of_path(c))
        .map(|word| word.trim_end_matches(['.', '>']).trim_start_matches('<'))
        .filter(|word| {
            !word.starts_with("//") && !word.contains(['*', '…', '{', '}', '<', '>', '@', '%', '~'])
        })
        .filter(move |word| {
            word.strip_suffix(".md").is_some_and(|name| !name.is_empty())
                || word.starts_with("docs/")
                || (in_markdown
                    && FOLDERS.iter().any(|folder| word.starts_with(folder))
                    && !has_placeholder(word))
        })
}

/// What stands for others in the paths of documents: `locales/LANG/app.ftl`, `ui/src/views/NAME.svelte`.
const PLACEHOLDERS: &[&str] = &["AREA", "LANG", "NAME", "RESOURCE"];

fn has_placeholder(path: &str) -> bool {
    path.split(['/', '.']).any(|part| PLACEHOLDERS.contains(&part))
}

/// The targets of a Markdown text's relative links, without their fragments, each with the number of its line (from 1).
fn links(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        let inline = line.match_indices("](").filter_map(|(at, _)| line[at + 2..].split([')', ' ']).next());
        let definition =
            line.strip_prefix('[').and_then(|line| line.split_once("]: ")).map(|(_, target)| target.trim());
        for target in inline.chain(definition) {
            let path = target.split_once('#').map_or(target, |(path, _)| path);
            if !path.is_empty() && !path.contains("://") && !path.starts_with("mailto:") {
                found.push((number, path));
            }
        }
    }
    found
}

/// A line of Markdown without its links: what a link leads to is looked up by itself.
fn without_links(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(middle) = rest.find("](") {
        let begin = rest[..middle].rfind('[').unwrap_or(middle);
        let end = rest[middle..].find(')').map_or(rest.len(), |at| middle + at + 1);
        plain.push_str(&rest[..begin]);
        rest = &rest[end..];
    }
    plain.push_str(rest);
    plain
}

/// The names of the functions that a Rust file defines.
fn functions_of(text: &str) -> impl Iterator<Item = &str> {
    text.split("fn ").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
}

/// What is wrong with the rules of docs/SYNC.md: a paragraph for each of the rules 1 to 20, which begins with `**1. ` and
/// names its tests as `` `test` (file) ``.
fn faults_of_rules(text: &str, defines: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut tested = [false; 21];
    let mut rule = 0;
    for line in text.lines() {
        if let Some(number) = line.strip_prefix("**").and_then(|rest| rest.split_once(". ")?.0.parse().ok()) {
            rule = number;
        } else if line.starts_with('#') {
            rule = 0;
        }
        for (at, _) in line.match_indices("` (") {
            let name = line[..at].rsplit('`').next().unwrap_or_default();
            let file = line[at + 3..].split(')').next().unwrap_or_default();
            if !file.ends_with(".rs") {
                continue;
            }
            if !defines(file, name) {
                wrong.push(format!("docs/SYNC.md, rule {rule}: {file} defines no {name}"));
            }
            if let Some(tested) = tested.get_mut(rule) {
                *tested = true;
            }
        }
    }
    let untested = (1..=20).filter(|rule| !tested[*rule]);
    wrong.extend(untested.map(|rule| format!("docs/SYNC.md, rule {rule}: names no test")));
    wrong
}

/// What is wrong with a row of the table; none for one that is right, and for lines that are no rows.
fn fault_of(
    line: &str,
    is_file: impl Fn(&str) -> bool,
    is_function: impl Fn(&str) -> bool,
) -> Option<String> {
    let cells: Vec<&str> = line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
    let [id, _, test] = cells[..] else { return None };
    if id == "ID" || id.starts_with('-') {
        return None;
    }
    let mut names_one = false;
    for word in test.split([' ', ',', ';', '`', '(', ')']).map(|word| word.trim_end_matches(['.', ':'])) {
        let (file, name) = word.split_once(".rs::").map_or((word, None), |(file, name)| (file, Some(name)));
        let file = if name.is_some() { format!("{file}.rs") } else { file.to_owned() };
        let is_path =
            file.contains('/') && [".rs", ".mjs", ".ts"].iter().any(|ending| file.ends_with(ending));
        if is_path && !is_file(&file) {
            return Some(format!("docs/FAULTS.md, {id}: there is no {file}"));
        }
        let function = word.contains("::").then(|| word.rsplit("::").next()).flatten();
        if let Some(function) = function
            && !is_function(function)
        {
            return Some(format!("docs/FAULTS.md, {id}: no file defines {function}"));
        }
        names_one |= is_path || function.is_some();
    }
    (!names_one).then(|| format!("docs/FAULTS.md, {id}: names no test"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_names_what_is_not_there_is_named() {
        let is_file = |file: &str| file == "crates/portal/src/a.rs" || file == "ui/tests/b.mjs";
        let is_function = |name: &str| name == "holds";
        let fault = |row: &str| fault_of(row, is_file, is_function);
        assert_eq!(fault("| S1 | what | crates/portal/src/a.rs::holds, a::tests::holds |"), None);
        assert_eq!(fault("| U1 | what | ui/tests/b.mjs: “in words” |"), None);
        assert_eq!(fault("| ID | what it was | test |"), None);
        assert_eq!(fault("Some text."), None);
        assert!(
            fault("| S2 | what | crates/portal/src/gone.rs::holds |")
                .is_some_and(|it| it.contains("gone.rs"))
        );
        assert!(fault("| S3 | what | a::tests::breaks |").is_some_and(|it| it.contains("breaks")));
        assert!(fault("| S4 | what | later |").is_some_and(|it| it.contains("names no test")));
    }

    #[test]
    fn functions_are_found_by_their_names() {
        let names: Vec<&str> = functions_of("pub async fn one() {}\n#[test]\nfn two_three<T>() {}").collect();
        assert_eq!(names, ["one", "two_three"]);
    }

    #[test]
    fn rules_without_a_test_and_tests_that_are_gone_are_named() {
        let mut text: String =
            (1..=19).map(|rule| format!("**{rule}. Rule.** What it says.\n`kept` (a.rs)\n")).collect();
        text.push_str("**20. Durable.** What it says.\n`gone` (a.rs), `kept` (b.rs)\n# Another part\n`text` (not a file)\n");
        let wrong = faults_of_rules(&text, |file, name| (file, name) == ("a.rs", "kept"));
        assert_eq!(
            wrong,
            ["docs/SYNC.md, rule 20: a.rs defines no gone", "docs/SYNC.md, rule 20: b.rs defines no kept"]
        );
        let wrong = faults_of_rules("**1. Order.** `kept` (a.rs)", |_, _| true);
        assert_eq!((wrong.len(), wrong[0].as_str()), (19, "docs/SYNC.md, rule 2: names no test"));
    }

    fn checkout() -> Checkout {
        Checkout::of(
            ["README.md", "docs/SYNC.md", "docs/adr/0002-a-mark.md", "crates/a/src/lib.rs", "ui/NOTES.md"]
                .into_iter(),
        )
    }

    #[test]
    fn documents_that_are_cited_and_not_there_are_named() {
        let dead = |text: &str| dead_citations(&checkout(), "ui/src/a.ts", 7, text);
        for text in [
            "(docs/SYNC.md, rule 7).",
            "see ../NOTES.md and README.md",
            "docs/adr/0002, ADR 0002, docs/adr/",
            "every docs/*.md, https://example.org/x/gone.md, `seeds/…`",
            "ends in .md",
        ] {
            assert_eq!(dead(text), [""; 0], "{text}");
        }
        assert_eq!(dead("as sync.md says"), ["ui/src/a.ts:7: there is no sync.md"]);
        assert_eq!(dead("ADR 0018."), ["ui/src/a.ts:7: there is no ADR 0018"]);
        assert_eq!(dead("(docs/adr/0018)"), ["ui/src/a.ts:7: there is no docs/adr/0018"]);
        assert_eq!(dead("../../../elsewhere/x.md").len(), 1, "outside of the repository");
        let code = "crates/a/src/lib.rs, crates/a/, crates/NAME/src, locales/LANG/app.ftl, crates/a/src/gone.rs::test";
        assert_eq!(dead(code), [""; 0], "code is the compiler's business");
        let dead = dead_citations(&checkout(), "docs/SYNC.md", 7, code);
        assert_eq!(dead, ["docs/SYNC.md:7: there is no crates/a/src/gone.rs"]);
    }

    #[test]
    fn comments_are_found_and_code_is_none() {
        let of = |file: &str, text: &str| -> Vec<(usize, String)> {
            comments(file, text)
                .into_iter()
                .map(|(number, comment)| (number, comment.trim().to_owned()))
                .collect()
        };
        let code = "let a = \"gone.md\"; // see README.md\nlet b = \"https://y.md\";\n/* one\ntwo */ let c = 1; //! three";
        let found = of("a.rs", code);
        let texts: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["// see README.md", "one", "two", "//! three"]);
        assert_eq!(found.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 3, 4, 4]);
        assert_eq!(of("a.svelte", "<p>x.md</p> <!-- README.md -->"), [(1, "README.md".to_owned())]);
        assert_eq!(of("a.toml", "a = \"x.md\" # README.md"), [(1, "# README.md".to_owned())]);
        assert_eq!(of("a.mjs", "glob('src/**/*.ts')"), []);
    }

    #[test]
    fn links_are_relative_and_outside_of_code() {
        let text = "[a](SYNC.md#rule-1) and [b](https://example.org) [c](#here)\n```\n[d](gone)\n```\n[e]: adr/x.md\n![f](f.png \"title\")";
        assert_eq!(links(text), [(1, "SYNC.md"), (5, "adr/x.md"), (6, "f.png")]);
        assert_eq!(without_links("see [X.md](../X.md#a), `[`y.md`](z) and w.md"), "see , ` and w.md");
        assert!(checkout().has(&resolve("docs/adr", "../SYNC.md")));
        assert!(checkout().has(&resolve("docs", "adr/")));
        assert!(!checkout().has(&resolve("", "../elsewhere/x.md")));
    }
}
