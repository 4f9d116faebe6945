//! What documents say of the code is there: every test that docs/FAULTS.md names exists.
//!
//! Not for: links between documents.

use crate::Outcome;
use crate::process::{answer, root};
use std::collections::HashSet;

/// Fails on a row of docs/FAULTS.md that names no test, a file that is not there, or a function that no file has.
pub fn faults_have_their_tests() -> Outcome {
    let read =
        |file: &str| std::fs::read_to_string(root().join(file)).map_err(|reason| format!("{file}: {reason}"));
    let listed = answer("git", &["-C", &root().display().to_string(), "ls-files"])
        .ok_or("git could not list the files of the checkout")?;
    let files: HashSet<&str> = listed.lines().collect();
    let mut functions = HashSet::new();
    for file in files.iter().filter(|file| file.ends_with(".rs")) {
        // A file that was deleted and not yet committed is still listed.
        if let Ok(text) = read(file) {
            functions.extend(functions_of(&text).map(str::to_owned));
        }
    }
    let wrong: Vec<String> = read("docs/FAULTS.md")?
        .lines()
        .filter_map(|line| fault_of(line, |file| files.contains(file), |name| functions.contains(name)))
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// The names of the functions that a Rust file defines.
fn functions_of(text: &str) -> impl Iterator<Item = &str> {
    text.split("fn ").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
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
}
