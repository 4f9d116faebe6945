//! Writes the typed names of the messages, `ui/src/generated/messages.ts`. The file is committed, checked for drift, and
//! never edited by hand.

use std::{fmt::Write as _, path::Path};

use crate::sources::{Language, Text};

/// Where the names go, from the repository's root.
pub const TYPESCRIPT: &str = "ui/src/generated/messages.ts";

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

/// Writes the file, or with `check` only tells whether it is not what would be written: then its path is answered.
///
/// # Errors
/// When the file can't be read or written.
pub fn write(root: &Path, english: &Language, check: bool) -> std::io::Result<Option<&'static str>> {
    let (file, text) = (root.join(TYPESCRIPT), typescript(english));
    let now = match std::fs::read_to_string(&file) {
        Ok(now) => now,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(e) => return Err(e),
    };
    if now == text {
        return Ok(None);
    }
    if !check {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&file, text)?;
    }
    Ok(Some(TYPESCRIPT))
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
    }
}
