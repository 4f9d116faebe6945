//! Writes the typed names of the messages: `ui/src/generated/messages.ts` and `names.rs` here.
//!
//! Both are committed and checked for drift; neither is edited by hand.

use std::{fmt::Write as _, path::Path};

use crate::sources::{Language, Text};

/// Where the TypeScript names go, from the repository's root.
pub const TYPESCRIPT: &str = "ui/src/generated/messages.ts";
/// Where the Rust names go, from the repository's root.
pub const RUST: &str = "crates/i18n/src/names.rs";

/// The generated function for a message id or `id.attribute`.
#[must_use]
pub fn function_name(key: &str) -> String {
    key.replace('-', "_").replace('.', "_attr_")
}

/// Files that the portal alone reads; the window neither loads nor names what is in them.
pub const PORTAL_ONLY: &[&str] = &["mail.ftl", "pages.ftl"];

fn for_the_window(text: &Text) -> bool {
    !PORTAL_ONLY.iter().any(|file| text.place.contains(&format!("/{file}:")))
}

fn messages(english: &Language) -> impl Iterator<Item = (&String, &Text)> {
    english.texts.iter().filter(|(key, _)| !key.starts_with('-'))
}

/// The TypeScript file: every id with its variables, so that a wrong id, a missing value and a text
/// where a number belongs are compile errors.
#[must_use]
pub fn typescript(english: &Language) -> String {
    let mut out = String::from(
        "// Generated from locales/en by `cargo run -p licet-i18n --bin messages`. Never edited.\n\
         /** What a message can be filled with. */\n\
         export type Value = string | number;\n\
         /** Every message and the variables it takes. */\n\
         export interface Messages {\n",
    );
    for (key, text) in messages(english).filter(|(_, text)| for_the_window(text)) {
        if text.variables.is_empty() {
            let _ = writeln!(out, "  \"{key}\": undefined;");
            continue;
        }
        let variables: Vec<String> = text
            .variables
            .iter()
            .map(|name| {
                let kind = if text.numbers.contains(name) { "number" } else { "Value" };
                format!("\"{name}\": {kind}")
            })
            .collect();
        let _ = writeln!(out, "  \"{key}\": {{ {} }};", variables.join("; "));
    }
    out.push_str("}\n/** The name of a message. */\nexport type MessageId = keyof Messages;\n");
    out
}

/// The Rust file: a function a message, with its variables as parameters.
#[must_use]
pub fn rust(english: &Language) -> String {
    let mut out = String::from(
        "//! Every message as a function that takes its variables, in the order of their names.\n\
         //!\n\
         //! Generated from locales/en by `cargo run -p licet-i18n --bin messages`. Never edit.\n\
         #![allow(clippy::too_many_arguments, reason = \"a text takes what it takes\")]\n",
    );
    if messages(english).any(|(_, text)| !text.variables.is_empty()) {
        out.push_str("\nuse fluent_bundle::FluentValue;\n");
    }
    if messages(english).next().is_some() {
        out.push_str("\nuse crate::Text;\n");
    }
    for (key, text) in messages(english) {
        let words: String = text.words.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown: String = words.chars().take(90).filter(|c| !"`[]<>*_#".contains(*c)).collect();
        let _ = writeln!(
            out,
            "\n/// `{key}`: {}",
            if shown.trim().is_empty() { "values alone" } else { shown.trim() }
        );
        let name = function_name(key);
        if text.variables.is_empty() {
            let _ = writeln!(
                out,
                "#[must_use]\npub fn {name}() -> Text<'static> {{\n    Text::new(\"{key}\")\n}}"
            );
            continue;
        }
        let parameters: Vec<String> = text
            .variables
            .iter()
            .map(|v| {
                let kind = if text.numbers.contains(v) { "i64" } else { "impl Into<FluentValue<'a>>" };
                format!("{}: {kind}", parameter(v))
            })
            .collect();
        // Only generic parameters carry the lifetime.
        let lifetimes = if text.variables.iter().all(|v| text.numbers.contains(v)) {
            ("", "'static")
        } else {
            ("<'a>", "'a")
        };
        let _ = writeln!(
            out,
            "pub fn {name}{}({}) -> Text<{}> {{",
            lifetimes.0,
            parameters.join(", "),
            lifetimes.1
        );
        let _ = write!(out, "    Text::new(\"{key}\")");
        for variable in &text.variables {
            let _ = write!(out, "\n        .with(\"{variable}\", {})", parameter(variable));
        }
        out.push_str("\n}\n");
    }
    out
}

fn parameter(variable: &str) -> String {
    let name = variable.replace('-', "_").to_lowercase();
    // The words that Rust keeps for itself and that a text might well want.
    if matches!(name.as_str(), "type" | "as" | "for" | "in" | "use" | "where" | "match" | "ref" | "move") {
        return format!("r#{name}");
    }
    name
}

/// Writes both files, or with `check` only tells which of them are not what would be written.
///
/// # Errors
/// When a file can't be read or written.
pub fn write(root: &Path, english: &Language, check: bool) -> std::io::Result<Vec<&'static str>> {
    let mut differing = Vec::new();
    for (path, text) in [(TYPESCRIPT, typescript(english)), (RUST, rust(english))] {
        let file = root.join(path);
        let now = match std::fs::read_to_string(&file) {
            Ok(now) => now,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(e) => return Err(e),
        };
        if now == text {
            continue;
        }
        differing.push(path);
        if !check {
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&file, text)?;
        }
    }
    Ok(differing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_carry_their_variables() {
        let english = Language::parse(
            "en",
            &[(
                "a.ftl".to_owned(),
                "plain = Save\n    .hint = Keep it\nwith-two = { $site } { $days ->\n    [one] a day\n   *[other] { $days } days\n}\n".to_owned(),
            )],
        );
        let ts = typescript(&english);
        assert!(ts.contains("\"plain\": undefined;"), "{ts}");
        assert!(ts.contains("\"plain.hint\": undefined;"), "{ts}");
        assert!(ts.contains("\"with-two\": { \"days\": number; \"site\": Value };"), "{ts}");
        let rs = rust(&english);
        assert!(rs.contains("pub fn plain_attr_hint() -> Text<'static>"), "{rs}");
        assert!(
            rs.contains("pub fn with_two<'a>(days: i64, site: impl Into<FluentValue<'a>>) -> Text<'a>"),
            "{rs}"
        );
    }
}
