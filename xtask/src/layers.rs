//! Checks the order of the modules inside crates that `layers.toml` lists: each is on the list, and uses only modules that
//! stand before it.
//!
//! Not for: dependencies between crates (`check`), nor imports in `ui/` (eslint).

use crate::Outcome;
use crate::checkout::{Checkout, all_right};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// What `layers.toml` says of a crate.
#[derive(Deserialize)]
struct Crate {
    /// The modules at the top of its `src`, the lowest first.
    layers: Vec<Layer>,
}

#[derive(Deserialize)]
struct Layer {
    module: String,
    /// A reason, for whoever looks for the place of something new.
    why: String,
}

/// Names at the top of `src` that are no layers: what puts a crate together, and tests.
const NO_LAYERS: &[&str] = &["lib", "main", "bin", "tests", "testing", "test_support"];

/// Fails on a module that is not on the list, and on one that uses what stands behind it.
pub fn modules_use_what_stands_before_them() -> Outcome {
    let checkout = Checkout::read()?;
    let crates: BTreeMap<String, Crate> =
        toml::from_str(&checkout.text("layers.toml")?).map_err(|reason| format!("layers.toml: {reason}"))?;
    let sources: Vec<&str> = checkout.files_ending(&["rs"]).collect();
    let mut wrong = Vec::new();
    for (name, listed) in &crates {
        let folder = format!("crates/{name}/src");
        let mut files = Vec::new();
        for file in &sources {
            if let Some(path) = file.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')) {
                files.push(Source { path: path.to_owned(), text: checkout.text(file)? });
            }
        }
        wrong.extend(faults(&folder, &listed.layers, &files)?);
    }
    all_right(&wrong)
}

/// A source file, by its path below `src`, with `/`.
struct Source {
    path: String,
    text: String,
}

fn faults(folder: &str, layers: &[Layer], files: &[Source]) -> Outcome<Vec<String>> {
    let mut wrong = Vec::new();
    let mut places = BTreeMap::new();
    for (place, layer) in layers.iter().enumerate() {
        if places.insert(layer.module.as_str(), place).is_some() {
            wrong.push(format!("layers.toml lists {} of {folder} twice", layer.module));
        }
        if layer.why.trim().is_empty() {
            wrong.push(format!("layers.toml gives no reason for {} of {folder}", layer.module));
        }
    }
    let modules: BTreeSet<&str> =
        files.iter().map(|file| top(&file.path)).filter(|name| !NO_LAYERS.contains(name)).collect();
    for gone in places.keys().filter(|name| !modules.contains(*name)) {
        wrong.push(format!("layers.toml lists {gone}, which {folder} doesn't have"));
    }
    for new in modules.iter().filter(|name| !places.contains_key(*name)) {
        wrong.push(format!("{folder}/{new} has no place in layers.toml"));
    }
    for file in files {
        let Some(place) = places.get(top(&file.path)) else { continue };
        if is_test(&file.path) {
            continue;
        }
        let used = used_modules(file).map_err(|reason| format!("{folder}/{}: {reason}", file.path))?;
        for used in used.iter().filter(|used| *used != top(&file.path)) {
            match places.get(used.as_str()) {
                Some(other) if other < place => {}
                Some(_) => wrong.push(format!("{folder}/{} uses {used}, which stands behind it", file.path)),
                // A name that the crate's root hands on hides which module is used.
                None if used.starts_with(char::is_uppercase) => {
                    wrong.push(format!("{folder}/{} uses {used} by way of the crate's root", file.path));
                }
                None => {}
            }
        }
    }
    Ok(wrong)
}

/// The module at the top of `src` that a file belongs to.
fn top(path: &str) -> &str {
    let first = path.split('/').next().unwrap_or(path);
    first.strip_suffix(".rs").unwrap_or(first)
}

fn is_test(path: &str) -> bool {
    path.split('/').any(|part| part.strip_suffix(".rs").unwrap_or(part) == "tests")
}

/// How deep a file's module lies below the crate's root.
fn depth(path: &str) -> usize {
    let inner = path.strip_suffix(".rs").unwrap_or(path);
    inner.strip_suffix("/mod").unwrap_or(inner).split('/').count()
}

/// The first names behind `crate::`, and behind as many `super::` as lead to the crate's root, outside of tests.
fn used_modules(file: &Source) -> Outcome<BTreeSet<String>> {
    let tokens = TokenStream::from_str(&file.text).map_err(|reason| reason.to_string())?;
    let mut used = BTreeSet::new();
    gather(tokens, depth(&file.path), &mut used);
    Ok(used)
}

fn gather(tokens: TokenStream, depth: usize, used: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => ident.to_string(),
        _ => String::new(),
    };
    let is_path = |at: usize| {
        let colon =
            |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
        colon(at) && colon(at + 1)
    };
    let mut at = 0;
    while at < tokens.len() {
        if is_test_attribute(&tokens, at) {
            at = behind_item(&tokens, at);
            continue;
        }
        // How many modules a path climbs, and where it goes on.
        let (mut climbed, mut next) = (0, at);
        if word(at) == "crate" && is_path(at + 1) {
            (climbed, next) = (depth, at + 3);
        } else {
            while word(next) == "super" && is_path(next + 1) {
                (climbed, next) = (climbed + 1, next + 3);
            }
        }
        if next > at && climbed == depth && depth > 0 {
            match tokens.get(next) {
                Some(TokenTree::Group(group)) => {
                    used.extend(first_names(group.stream()));
                    gather(group.stream(), depth, used);
                }
                _ => drop(used.insert(word(next))),
            }
            at = next + 1;
            continue;
        }
        if let TokenTree::Group(group) = &tokens[at] {
            // A module within the file lies one deeper.
            let is_module = at >= 2 && word(at - 2) == "mod" && group.delimiter() == Delimiter::Brace;
            gather(group.stream(), depth + usize::from(is_module), used);
        }
        at = next.max(at) + 1;
    }
}

/// The first name of each path in the braces of a `use`.
fn first_names(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut begins = true;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if begins => names.push(ident.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == ',' => {
                begins = true;
                continue;
            }
            _ => {}
        }
        begins = false;
    }
    names
}

/// Whether `#[cfg(test)]` or `#[cfg(… test …)]` stands here.
fn is_test_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let (Some(TokenTree::Punct(hash)), Some(TokenTree::Group(group))) = (tokens.get(at), tokens.get(at + 1))
    else {
        return false;
    };
    let inside = group.stream().to_string();
    hash.as_char() == '#' && inside.starts_with("cfg") && inside.contains("test") && !inside.contains("not")
}

/// Where the item ends whose first attribute stands here.
fn behind_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    tokens[at..].iter().position(ends).map_or(tokens.len(), |length| at + length + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layers(names: &[&str]) -> Vec<Layer> {
        let layer = |name: &&str| Layer { module: (*name).to_owned(), why: "a reason".to_owned() };
        names.iter().map(layer).collect()
    }

    fn said(names: &[&str], files: &[(&str, &str)]) -> Vec<String> {
        let file =
            |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
        let files: Vec<Source> = files.iter().map(file).collect();
        faults("src", &layers(names), &files).unwrap()
    }

    #[test]
    fn a_module_that_uses_what_stands_behind_it_is_named() {
        let uses = |text: &str| said(&["low", "high"], &[("low/part.rs", text), ("high.rs", "")]);
        for upward in [
            "use crate::high::Thing;",
            "use crate::{high::Thing, low};",
            "fn f() { crate::high::do_it(); }",
            "use super::super::high;",
            "macro_call![crate::high::X];",
            "mod inner { use super::super::super::high; }",
        ] {
            assert_eq!(uses(upward), ["src/low/part.rs uses high, which stands behind it"], "{upward}");
        }
        for fine in [
            "use super::high_too; // crate::high",
            "#[cfg(test)]\nmod tests { use crate::high::Thing; }",
            "#[cfg(test)]\nuse crate::high::Thing;\nfn f() { \"crate::high\"; }",
            "mod inner { use super::super::high; }",
        ] {
            assert_eq!(uses(fine), Vec::<String>::new(), "{fine}");
        }
    }

    #[test]
    fn a_cycle_has_no_order() {
        let files = [("a.rs", "use crate::b::B;"), ("b.rs", "use crate::a::A;")];
        assert_eq!(said(&["a", "b"], &files), ["src/a.rs uses b, which stands behind it"]);
        assert_eq!(said(&["b", "a"], &files), ["src/b.rs uses a, which stands behind it"]);
    }

    #[test]
    fn a_name_of_the_root_hides_no_module() {
        let said = said(&["a", "b"], &[("a.rs", "use crate::Thing;"), ("b.rs", "")]);
        assert_eq!(said, ["src/a.rs uses Thing by way of the crate's root"]);
    }

    #[test]
    fn every_module_has_a_place_and_every_place_a_module() {
        let said =
            said(&["a", "gone", "a"], &[("a.rs", ""), ("new/mod.rs", ""), ("lib.rs", "use crate::new;")]);
        let expected = [
            "layers.toml lists a of src twice",
            "layers.toml lists gone, which src doesn't have",
            "src/new has no place in layers.toml",
        ];
        assert_eq!(said, expected);
    }
}
