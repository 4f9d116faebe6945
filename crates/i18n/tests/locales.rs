//! The repository's `locales/` keep their promises (see `licet_i18n::checks`).

use std::{collections::BTreeSet, path::Path};

use licet_i18n::{
    Lang,
    checks::{self, Usage},
    generate, scan,
    sources::{Language, Problem},
};

fn languages() -> Vec<Language> {
    checks::read_all(&checks::repository().join("locales")).expect("locales/ can be read")
}

#[track_caller]
fn none<T: std::fmt::Display>(problems: &[T], promise: &str) {
    let list: Vec<String> = problems.iter().map(|p| format!("  {p}")).collect();
    assert!(problems.is_empty(), "{promise}; {} don't:\n{}", list.len(), list.join("\n"));
}

#[test]
fn there_are_texts_in_ten_languages() {
    let empty: Vec<String> = languages().into_iter().filter(|l| l.texts.is_empty()).map(|l| l.tag).collect();
    none(&empty, "each language has texts");
    let folders = std::fs::read_dir(checks::repository().join("locales")).expect("locales/ is there");
    let strange: Vec<String> = folders
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|tag| tag.parse::<Lang>().is_err())
        .collect();
    none(&strange, "each folder in locales/ is one of the ten languages");
}

#[test]
fn every_file_is_valid_fluent_for_both_readers() {
    none(&checks::syntax(&languages()), "texts parse, with each variant on a line of its own");
}

#[test]
fn every_text_is_in_every_language() {
    none(&checks::same_keys(&languages()), "languages have the same texts and attributes");
}

#[test]
fn a_text_takes_the_same_variables_in_every_language() {
    none(&checks::same_variables(&languages()), "translations take what English takes");
}

/// Texts that are rightly the same in a language as in English: (id, why).
const SAME_AS_ENGLISH: &[(&str, &str)] = &[];

#[test]
fn no_sentence_is_left_in_english() {
    let mut found = checks::untranslated(&languages());
    found.retain(|p| !SAME_AS_ENGLISH.iter().any(|(id, _)| p.what.starts_with(&format!("{id} "))));
    none(&found, "sentences are translated");
}

#[test]
fn every_code_has_words_in_ten_languages() {
    let root = checks::repository();
    let (mut errors, mut fields) = (BTreeSet::new(), BTreeSet::new());
    for (path, text) in checks::files(&root.join("crates"), &[".rs"]).expect("sources can be read") {
        let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().into_owned();
        if name.starts_with("crates/i18n/") {
            continue;
        }
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        // What a field of a form says stands apart from errors.
        match shipped.split_once("impl FieldError {") {
            Some((before, after)) => {
                errors.extend(checks::listed_codes(before));
                fields.extend(checks::listed_codes(after));
            }
            None => errors.extend(checks::listed_codes(shipped)),
        }
    }
    for (codes, known) in [
        (&errors, "offline"),
        (&errors, "wrong-credentials"),
        (&errors, "download-wrong-hash"),
        (&fields, "too-short"),
    ] {
        assert!(
            codes.contains(known),
            "the lists of codes are found where they stand: {known} is not in {codes:?}"
        );
    }
    let languages = languages();
    let mut missing = checks::words_for(&languages, "error", errors.iter().map(String::as_str));
    missing.extend(checks::words_for(&languages, "field", fields.iter().map(String::as_str)));
    none(&missing, "codes have words");
}

fn usage(root: &Path) -> Usage {
    let mut usage = Usage::default();
    for (folder, endings) in [
        ("ui/src", &[".ts", ".svelte", ".html"][..]),
        ("src-tauri/src", &[".rs"]),
        ("crates", &[".rs", ".html", ".txt"]),
    ] {
        for (path, text) in checks::files(&root.join(folder), endings).expect("sources can be read") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            // A test that names a message doesn't show it to anybody.
            if !name.ends_with(".test.ts") && !name.contains("/tests/") && !name.starts_with("crates/i18n/") {
                usage.add(&text);
            }
        }
    }
    usage
}

#[test]
fn every_text_is_used() {
    let languages = languages();
    none(&checks::unused(&languages[0], &usage(&checks::repository())), "texts are used somewhere");
}

#[test]
fn the_generated_names_are_those_of_the_texts() {
    let english = &languages()[0];
    let differing = generate::write(&checks::repository(), english, true).expect("files can be read");
    none(differing.as_slice(), "run `cargo run -p licet-i18n --bin messages`: the names follow locales/en");
}

/// Texts that stay in the code: (end of the path, text, why). An entry that no longer matches fails.
const ALLOWED: &[(&str, &str, &str)] = &[];

#[test]
fn no_text_for_people_stands_outside_locales() {
    let root = checks::repository();
    let known = languages().swap_remove(0).texts;
    let (mut found, mut scanned) = (Vec::new(), 0);
    type Scan = fn(&str) -> Vec<scan::Finding>;
    for (folder, ending, scanner) in [
        ("ui/src", ".svelte", scan::markup as Scan),
        ("ui/src", ".ts", scan::script),
        ("crates/portal/src", ".rs", scan::rust),
        ("crates/portal/src", ".html", scan::markup),
        ("crates/desk/src", ".rs", scan::rust),
        ("src-tauri/src", ".rs", scan::rust),
    ] {
        for (path, text) in checks::files(&root.join(folder), &[ending]).expect("sources can be read") {
            let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().into_owned();
            if name.ends_with(".test.ts") {
                continue;
            }
            scanned += 1;
            for finding in scanner(&text) {
                // The id of a text, handed on to be looked up.
                if !known.contains_key(&finding.text) {
                    found.push((name.clone(), finding));
                }
            }
        }
    }
    assert!(scanned > 50, "sources are where they are looked for: {scanned} files");
    let stale: Vec<String> = ALLOWED
        .iter()
        .filter(|(path, text, _)| !found.iter().any(|(name, f)| name.ends_with(path) && f.text == *text))
        .map(|(path, text, _)| format!("{path}: «{text}»"))
        .collect();
    none(&stale, "exceptions are still needed");
    let problems: Vec<Problem> = found
        .into_iter()
        .filter(|(name, f)| !ALLOWED.iter().any(|(path, text, _)| name.ends_with(path) && f.text == *text))
        .map(|(name, f)| Problem { place: format!("{name}:{}", f.line), what: format!("«{}»", f.text) })
        .collect();
    none(&problems, "texts for people are in locales/");
}
