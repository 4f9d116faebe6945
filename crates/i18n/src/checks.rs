//! The promises about `locales/` that hold across languages and code.
//!
//! Each check answers what is wrong, as a list that reads as work to do. The tests of this crate run
//! them over the repository; none of them runs in the products.

use std::{
    collections::{BTreeSet, HashSet},
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    Lang,
    sources::{Language, Problem},
};

/// The repository's root, for tests and the generator.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("/")).to_owned()
}

/// Reads all ten languages, English first.
///
/// # Errors
/// When a file can't be read.
pub fn read_all(locales: &Path) -> io::Result<Vec<Language>> {
    Lang::ALL.into_iter().map(|lang| Language::read(locales, lang.tag())).collect()
}

/// Syntax, doubled ids, references to nothing, functions that only one of the readers knows.
#[must_use]
pub fn syntax(languages: &[Language]) -> Vec<Problem> {
    languages.iter().flat_map(|l| l.problems.clone()).collect()
}

/// Every text in every language, none that English doesn't have.
#[must_use]
pub fn same_keys(languages: &[Language]) -> Vec<Problem> {
    let Some((english, others)) = languages.split_first() else { return Vec::new() };
    let mut problems = Vec::new();
    for language in others {
        for (key, text) in &english.texts {
            // Terms are a language's own business, for cases and genders.
            if !key.starts_with('-') && !language.texts.contains_key(key) {
                problems.push(Problem {
                    place: language.tag.clone(),
                    what: format!("{key} ({}) is missing", text.place),
                });
            }
        }
        for (key, text) in &language.texts {
            if !key.starts_with('-') && !english.texts.contains_key(key) {
                problems
                    .push(Problem { place: text.place.clone(), what: format!("{key} is not in English") });
            }
        }
    }
    problems
}

/// A text takes the same variables in every language.
#[must_use]
pub fn same_variables(languages: &[Language]) -> Vec<Problem> {
    let Some((english, others)) = languages.split_first() else { return Vec::new() };
    let mut problems = Vec::new();
    for (key, text) in others.iter().flat_map(|language| &language.texts) {
        let Some(original) = english.texts.get(key).filter(|_| !key.starts_with('-')) else {
            continue;
        };
        let list =
            |names: &BTreeSet<String>| names.iter().map(|n| format!("${n}")).collect::<Vec<_>>().join(" ");
        if text.variables != original.variables {
            problems.push(Problem {
                place: text.place.clone(),
                what: format!(
                    "{key} has the variables «{}», in English «{}»",
                    list(&text.variables),
                    list(&original.variables)
                ),
            });
        }
    }
    problems
}

/// Texts of four words or more that are the English ones, letter by letter.
#[must_use]
pub fn untranslated(languages: &[Language]) -> Vec<Problem> {
    let Some((english, others)) = languages.split_first() else { return Vec::new() };
    let words = |text: &str| text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count();
    others
        .iter()
        .flat_map(|language| &language.texts)
        .filter(|(key, text)| {
            words(&text.words) >= 4
                && english.texts.get(*key).is_some_and(|original| original.words == text.words)
        })
        .map(|(key, text)| Problem { place: text.place.clone(), what: format!("{key} is still English") })
        .collect()
}

/// Codes that have no words `PREFIX-CODE` in some language.
#[must_use]
pub fn words_for<'a>(
    languages: &[Language],
    prefix: &str,
    codes: impl IntoIterator<Item = &'a str>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for code in codes {
        let id = format!("{prefix}-{code}");
        for language in languages.iter().filter(|l| !l.texts.contains_key(&id)) {
            problems.push(Problem {
                place: language.tag.clone(),
                what: format!("{id} is missing, the words for the code {code}"),
            });
        }
    }
    problems
}

/// The codes that a Rust file lists: the literals of each `codes! { … }`, `error_codes! { … }` and `CODES: … = &[ … ]`.
#[must_use]
pub fn listed_codes(source: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (open, close) in [("codes! {", "\n}"), (" CODES:", "];")] {
        for (start, _) in source.match_indices(open) {
            let block = &source[start..];
            let block = &block[..block.find(close).unwrap_or(block.len())];
            for line in block.lines().filter(|line| !line.trim_start().starts_with("//")) {
                codes.extend(
                    line.split('"')
                        .skip(1)
                        .step_by(2)
                        .filter(|c| {
                            !c.is_empty()
                                && c.bytes()
                                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                        })
                        .map(str::to_owned),
                );
            }
        }
    }
    codes
}

/// The words that occur in source code, to look message ids up in.
#[derive(Debug, Default)]
pub struct Usage {
    tokens: HashSet<String>,
    /// `error-` of `` `error-${code}` `` and of `format!("error-{code}")`.
    prefixes: BTreeSet<String>,
}

impl Usage {
    /// Takes in a file's text.
    pub fn add(&mut self, source: &str) {
        let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mut rest = source;
        while let Some(start) = rest.find(part) {
            rest = &rest[start..];
            let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
            let (token, tail) = rest.split_at(end);
            if let Some(stem) = token.strip_suffix('-')
                && stem.len() >= 2
                && (tail.starts_with("${") || tail.starts_with('{'))
            {
                self.prefixes.insert(token.to_owned());
            }
            if token.contains('-') || token.bytes().all(|b| b.is_ascii_lowercase()) {
                self.tokens.insert(token.to_owned());
            }
            rest = tail;
        }
    }

    /// Whether code names the message: its id, or a prefix that is completed at run time.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.tokens.contains(id) || self.prefixes.iter().any(|prefix| id.starts_with(prefix))
    }
}

/// Messages that neither the UI nor Rust code nor another message names.
#[must_use]
pub fn unused(english: &Language, usage: &Usage) -> Vec<Problem> {
    let messages: BTreeSet<&str> = english
        .texts
        .keys()
        .filter(|key| !key.starts_with('-'))
        .map(|key| key.split('.').next().unwrap_or(key))
        .collect();
    messages
        .into_iter()
        .filter(|id| !usage.names(id) && !english.is_referred_to(id))
        .map(|id| Problem {
            place: english.tag.clone(),
            what: format!("{id} is used nowhere in ui/src, crates or src-tauri"),
        })
        .collect()
}

/// All files below `folder` with one of the endings, without what is generated, built or bought in.
///
/// # Errors
/// When a folder can't be read; an absent one has no files.
pub fn files(folder: &Path, endings: &[&str]) -> io::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
            Err(e) => return Err(e),
        };
        for entry in entries {
            let entry = entry?;
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                if !matches!(
                    name.as_str(),
                    "node_modules" | "generated" | "target" | "dist" | "gen" | "fixtures" | "corpus"
                ) {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let text = fs::read_to_string(&path)?;
                found.push((path, text));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str, source: &str) -> Language {
        Language::parse(tag, &[("a.ftl".to_owned(), source.to_owned())])
    }

    #[test]
    fn a_missing_and_an_extra_key_are_named() {
        let languages = [language("en", "a = A\n    .hint = H\nb = B\n"), language("de", "a = A\nc = C\n")];
        let found: Vec<String> = same_keys(&languages).iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("a.hint") && found[1].contains("b (") && found[2].contains("c is"));
    }

    #[test]
    fn a_differing_variable_is_named() {
        let languages = [language("en", "a = { $x }\n"), language("de", "a = { $y }\n")];
        assert_eq!(same_variables(&languages).len(), 1);
        assert!(same_variables(&[languages[0].clone(), language("de", "a = { $x }!\n")]).is_empty());
    }

    #[test]
    fn an_untranslated_text_is_named_but_a_name_is_not() {
        let languages = [
            language("en", "a = This has four words\nb = Licet\n"),
            language("de", "a = This has four words\nb = Licet\n"),
        ];
        assert_eq!(untranslated(&languages).len(), 1);
    }

    #[test]
    fn a_code_needs_words_in_each_language() {
        let languages = [language("en", "error-rate-limited = Wait\n"), language("de", "")];
        let found = words_for(&languages, "error", ["rate-limited"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "de");
    }

    #[test]
    fn listed_codes_are_found_in_all_three_forms() {
        let codes = listed_codes(
            "error_codes! {\n    /// Not \"this-one\".\n    A = \"one\", 400;\n}\ncodes! {\n    B = \"two\",\n}\n\
             pub const CODES: &[&str] = &[\n    \"three\",\n];\nlet x = \"four\";\n",
        );
        assert_eq!(codes.iter().map(String::as_str).collect::<Vec<_>>(), ["one", "three", "two"]);
    }

    #[test]
    fn a_message_is_used_by_id_by_prefix_or_by_another_message() {
        let english = language(
            "en",
            "by-id = 1\nkind-by-prefix = 3\nby-message = 4\nouter = { by-message }\nlost-one = 6\n",
        );
        let mut usage = Usage::default();
        usage.add("t('by-id'); t(`kind-${k}`); t('outter'); t('outer')");
        let found = unused(&english, &usage);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.starts_with("lost-one"));
    }
}
