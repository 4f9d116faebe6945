//! The `.ftl` files as the checks and the generator see them: every text with its variables.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::ast;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File, with the line where one is known, or a language.
    pub place: String,
    /// What is wrong, for whoever edits that place.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// A message's value or one of its attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// `LANG/FILE.ftl:LINE`.
    pub place: String,
    /// The variables, also those of messages that it refers to.
    pub variables: BTreeSet<String>,
    /// Those of them that must be numbers, as they choose a plural form or go through `NUMBER()`.
    pub numbers: BTreeSet<String>,
    /// Its literal words, placeables left out.
    pub words: String,
    /// Other texts that it refers to: `id`, `id.attribute` or `-term`.
    references: BTreeSet<String>,
}

/// The texts of one language by `id`, `id.attribute` or `-term`.
#[derive(Debug, Clone, Default)]
pub struct Language {
    /// The folder's name.
    pub tag: String,
    /// All texts.
    pub texts: BTreeMap<String, Text>,
    /// What is wrong within the language itself.
    pub problems: Vec<Problem>,
}

impl Language {
    /// Reads `locales/TAG/*.ftl`; an absent folder is a language without texts.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn read(locales: &Path, tag: &str) -> io::Result<Self> {
        let folder = locales.join(tag);
        let mut files: Vec<PathBuf> = match fs::read_dir(&folder) {
            Ok(entries) => entries.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?,
            Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(e) => return Err(e),
        };
        files.retain(|path| path.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        let mut sources = Vec::new();
        for path in files {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.push((name, fs::read_to_string(&path)?));
        }
        Ok(Self::parse(tag, &sources))
    }

    /// Parses (file name, text) pairs.
    #[must_use]
    pub fn parse(tag: &str, sources: &[(String, String)]) -> Self {
        let mut language = Self { tag: tag.to_owned(), ..Self::default() };
        for (name, source) in sources {
            language.add(name, source);
        }
        language.resolve();
        language
    }

    /// Whether another text contains the message.
    #[must_use]
    pub fn is_referred_to(&self, id: &str) -> bool {
        self.texts.values().flat_map(|text| &text.references).any(|r| r.split('.').next() == Some(id))
    }

    fn problem(&mut self, place: &str, what: impl Into<String>) {
        self.problems.push(Problem { place: place.to_owned(), what: what.into() });
    }

    fn add(&mut self, name: &str, source: &str) {
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let place = format!("{}/{name}:{}", self.tag, line_of(source, error.pos.start));
                    self.problem(&place, format!("invalid syntax: {error}"));
                }
                resource
            }
        };
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                ast::Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            let start = id_line(source, &id);
            let place = format!("{}/{name}:{start}", self.tag);
            if !is_kebab(id.trim_start_matches('-')) {
                self.problem(&place, format!("{id}: an id is lower case, its words joined by hyphens"));
            }
            let mut texts = Vec::new();
            if let Some(value) = value {
                texts.push((id.clone(), value));
            }
            for attribute in attributes {
                texts.push((format!("{id}.{}", attribute.id.name), &attribute.value));
            }
            for (key, pattern) in texts {
                let mut text = Text { place: place.clone(), ..Text::default() };
                let mut wrong = Vec::new();
                read_pattern(pattern, &mut text, &mut wrong);
                for what in wrong {
                    self.problem(&place, format!("{key}: {what}"));
                }
                if let Some(earlier) = self.texts.insert(key.clone(), text) {
                    self.problem(&place, format!("{key} is already at {}", earlier.place));
                }
            }
        }
    }

    /// Adds to each text the variables of what it refers to, and names references to nothing.
    fn resolve(&mut self) {
        // References nest at most a few levels deep: repeat until nothing is added.
        loop {
            let mut grown = Vec::new();
            for (key, text) in &self.texts {
                for other in text.references.iter().filter_map(|r| self.texts.get(r)) {
                    // A term gets its variables from the reference's own arguments.
                    if other.variables.is_subset(&text.variables) {
                        continue;
                    }
                    grown.push((key.clone(), other.variables.clone(), other.numbers.clone()));
                }
            }
            if grown.is_empty() {
                break;
            }
            for (key, variables, numbers) in grown {
                if let Some(text) = self.texts.get_mut(&key) {
                    text.variables.extend(variables);
                    text.numbers.extend(numbers);
                }
            }
        }
        let missing: Vec<(String, String)> =
            self.texts
                .iter()
                .flat_map(|(key, text)| {
                    text.references.iter().filter(|r| !self.texts.contains_key(*r)).map(move |r| {
                        (text.place.clone(), format!("{key} refers to {r}, which is not there"))
                    })
                })
                .collect();
        for (place, what) in missing {
            self.problem(&place, what);
        }
    }
}

fn line_of(source: &str, position: usize) -> usize {
    source.as_bytes().iter().take(position).filter(|b| **b == b'\n').count() + 1
}

fn id_line(source: &str, id: &str) -> usize {
    source
        .lines()
        .position(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
        .map_or(1, |index| index + 1)
}

fn is_kebab(id: &str) -> bool {
    // Underscores come with values of the wire, which complete an id (`customer-type-end_user`).
    id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
        && !id.ends_with('-')
        && !id.contains("--")
}

/// `[one]` or `*[other]` inside words: a variant that shares its line with another one, which
/// parsers take for words of the variant before it.
fn swallowed_variant(words: &str) -> bool {
    words.match_indices('[').any(|(start, _)| {
        words[start + 1..].split_once(']').is_some_and(|(key, _)| {
            let key = key.trim();
            !key.is_empty()
                && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        })
    })
}

fn read_pattern(pattern: &ast::Pattern<&str>, text: &mut Text, wrong: &mut Vec<String>) {
    let mut empty = true;
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                empty &= value.trim().is_empty();
                if swallowed_variant(value) {
                    wrong.push(format!(
                        "«{}» looks like a swallowed variant: give each variant a line of its own",
                        value.trim()
                    ));
                }
                text.words.push_str(value);
            }
            ast::PatternElement::Placeable { expression } => {
                empty = false;
                text.words.push(' ');
                read_expression(expression, text, wrong);
            }
        }
    }
    if empty {
        wrong.push("has no words".to_owned());
    }
}

fn read_expression(expression: &ast::Expression<&str>, text: &mut Text, wrong: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, text, wrong),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, text, wrong);
            let plural = variants.iter().any(|v| match &v.key {
                ast::VariantKey::NumberLiteral { .. } => true,
                ast::VariantKey::Identifier { name } => {
                    matches!(*name, "zero" | "one" | "two" | "few" | "many")
                }
            });
            if let (true, ast::InlineExpression::VariableReference { id }) = (plural, selector) {
                text.numbers.insert(id.name.to_owned());
            }
            for variant in variants {
                read_pattern(&variant.value, text, wrong);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, text: &mut Text, wrong: &mut Vec<String>) {
    use ast::InlineExpression as I;
    let arguments = match inline {
        I::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
            None
        }
        I::MessageReference { id, attribute } => {
            let key = match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            };
            text.references.insert(key);
            None
        }
        I::TermReference { id, arguments, .. } => {
            text.references.insert(format!("-{}", id.name));
            arguments.as_ref()
        }
        I::FunctionReference { id, arguments } => {
            if id.name == "NUMBER" {
                for argument in &arguments.positional {
                    if let I::VariableReference { id } = argument {
                        text.numbers.insert(id.name.to_owned());
                    }
                }
            } else {
                wrong.push(format!(
                    "{}() is not known to both readers of these files: pass the value formatted",
                    id.name
                ));
            }
            Some(arguments)
        }
        I::Placeable { expression } => {
            read_expression(expression, text, wrong);
            None
        }
        I::StringLiteral { .. } | I::NumberLiteral { .. } => None,
    };
    for argument in arguments.into_iter().flat_map(|a| &a.positional) {
        read_inline(argument, text, wrong);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> Language {
        Language::parse("en", &[("a.ftl".to_owned(), source.to_owned())])
    }

    fn problems(source: &str) -> Vec<String> {
        parse(source).problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn variables_are_found_in_selects_references_and_attributes() {
        let language = parse(
            "a = { $kind ->\n    [x] { $in-x }\n   *[other] { NUMBER($count) }\n}\n\
             b = { a } and { $own }\n    .hint = { $hint }\n",
        );
        assert!(language.problems.is_empty(), "{:?}", language.problems);
        let names = |key: &str| language.texts[key].variables.iter().cloned().collect::<Vec<_>>();
        assert_eq!(names("a"), ["count", "in-x", "kind"]);
        assert_eq!(names("b"), ["count", "in-x", "kind", "own"]);
        assert_eq!(names("b.hint"), ["hint"]);
        assert!(language.texts["a"].numbers.contains("count"));
        assert!(!language.texts["a"].numbers.contains("kind"));
    }

    #[test]
    fn a_select_with_its_variants_on_one_line_is_found() {
        for source in [
            "a = { $n -> [one] day *[other] days }\n",
            "a = { $n ->\n    [one] day *[other] days\n}\n",
            "a = { $n ->\n   *[other] days [one] day\n}\n",
            "a = { $n ->\n    [one] day [two] days\n   *[other] days\n}\n",
        ] {
            assert!(!problems(source).is_empty(), "{source}");
        }
        assert!(problems("a = Files [{ $n }] and [two words]\n").is_empty());
    }

    #[test]
    fn doubled_ids_empty_texts_unknown_functions_and_references_are_found() {
        assert!(problems("a = A\na = B\n")[0].contains("already at en/a.ftl"));
        assert!(problems("a = { \"\" }\nb = { $n ->\n   *[other] {\"\"}\n}\n").is_empty());
        assert!(problems("a = { DATETIME($d) }\n")[0].contains("DATETIME"));
        assert!(problems("a = { b }\n")[0].contains("refers to b"));
        assert!(problems("aB = A\n")[0].contains("hyphens"));
        assert!(problems("a =\nb = B\n")[0].contains("invalid syntax"));
    }
}
