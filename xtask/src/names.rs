//! Checks that names which docs/GLOSSARY.md has retired don't come back: the table below "Refused names".
//!
//! Not for: prose. A word that is no good name may be a good word.

use crate::Outcome;
use crate::checkout::{Checkout, all_right};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::str::FromStr;

const GLOSSARY: &str = "docs/GLOSSARY.md";
const HEADING: &str = "### Refused names";

/// A name that was given up, the term for it, and the folder below which it is refused.
#[derive(Debug, PartialEq, Eq)]
struct Refused<'a> {
    name: &'a str,
    term: &'a str,
    folder: &'a str,
}

/// Fails on an identifier in Rust code that the glossary refuses there.
pub fn refused_names_stay_away() -> Outcome {
    let checkout = Checkout::read()?;
    let glossary = checkout.text(GLOSSARY)?;
    let refused = rows(&glossary)?;
    let mut wrong = Vec::new();
    for file in checkout.files_ending(&["rs"]) {
        let here: Vec<&Refused<'_>> =
            refused.iter().filter(|refused| is_below(file, refused.folder)).collect();
        if here.is_empty() {
            continue;
        }
        let names = identifiers(&checkout.text(file)?).map_err(|reason| format!("{file}: {reason}"))?;
        for refused in here.iter().filter(|refused| names.contains(refused.name)) {
            wrong.push(format!("{file}: `{}` is `{}` today ({GLOSSARY})", refused.name, refused.term));
        }
    }
    all_right(&wrong)
}

/// The rows of the table. A row of another form is an error: it would refuse nothing.
fn rows(glossary: &str) -> Outcome<Vec<Refused<'_>>> {
    let (_, section) =
        glossary.split_once(HEADING).ok_or_else(|| format!("{GLOSSARY} has no heading `{HEADING}`"))?;
    let lines = section.lines().skip_while(|line| !line.starts_with('|')).skip(2);
    let mut found = Vec::new();
    for line in lines.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .filter(|cell| !cell.is_empty())
            .collect();
        let [name, term, folder] = cells[..] else {
            return Err(format!("{GLOSSARY}: not a name, a term and a folder: {line}"));
        };
        found.push(Refused { name, term, folder });
    }
    if found.is_empty() { Err(format!("{GLOSSARY} refuses no name")) } else { Ok(found) }
}

fn is_below(file: &str, folder: &str) -> bool {
    file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// All identifiers of a source file: not what stands in comments and strings.
fn identifiers(text: &str) -> Outcome<BTreeSet<String>> {
    fn gather(tokens: TokenStream, found: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
                TokenTree::Group(group) => gather(group.stream(), found),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    gather(TokenStream::from_str(text).map_err(|reason| reason.to_string())?, &mut found);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_up_to_the_end_of_the_table() {
        let table = "### Refused names\n\nWhy.\n\n| name | term | folder |\n| --- | --- | --- |\n| `Mood` | `VaultFault` | `crates` |\n\n| `x` |\n";
        assert_eq!(rows(table), Ok(vec![Refused { name: "Mood", term: "VaultFault", folder: "crates" }]));
        assert!(
            rows("### Refused names\n\n| name | term |\n| --- | --- |\n| `Mood` | `VaultFault` |\n").is_err()
        );
        assert!(rows("nothing").is_err());
    }

    #[test]
    fn names_in_code_count_and_words_in_comments_and_texts_do_not() {
        let found = identifiers("// Mood\nfn mood(of: Mood) { \"Bell\"; vec![On::new()]; }").unwrap();
        let has = |name: &str| found.contains(name);
        assert!(has("Mood") && has("On") && !has("Bell") && !has("Patience"));
        assert!(identifiers("// Mood\n/* Bell */").unwrap().is_empty());
        assert!(
            is_below("crates/desk/src/lib.rs", "crates/desk")
                && !is_below("crates/desktop/x.rs", "crates/desk")
        );
    }
}
