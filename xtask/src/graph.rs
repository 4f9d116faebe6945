//! `cargo xtask graph`: the picture of the crates in docs/ARCHITECTURE.md, drawn from what Cargo knows.
//!
//! Not for: which dependencies are allowed (`check`).

use crate::process::root;
use crate::{Outcome, changed};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "docs/ARCHITECTURE.md";
const BEGIN: &str = "<!-- drawn by `cargo xtask graph` -->\n";
const END: &str = "<!-- end of the drawing -->\n";
/// Packages that only test, measure or build.
const BESIDE: &[&str] = &[
    "licet-demo",
    "licet-desk-server",
    "licet-testkit",
    "licet-tests",
    "licet-parsers",
    "licet-benches",
    "xtask",
];

/// Draws the picture anew.
pub fn draw() -> Outcome {
    let (before, after) = text()?;
    if before == after {
        return Ok(());
    }
    std::fs::write(root().join(FILE), after).map_err(|reason| format!("{FILE}: {reason}"))
}

/// Fails when the picture is not that of today's crates.
pub fn is_current() -> Outcome {
    let (before, after) = text()?;
    if before == after { Ok(()) } else { Err(format!("{FILE}: run `cargo xtask graph`")) }
}

/// The document as it is, and with the picture of today.
fn text() -> Outcome<(String, String)> {
    let before = std::fs::read_to_string(root().join(FILE)).map_err(|reason| format!("{FILE}: {reason}"))?;
    let drawn = mermaid(&reduced(&crates(&changed::metadata()?)));
    let missing = || format!("{FILE} has no place for the drawing");
    let (head, rest) = before.split_once(BEGIN).ok_or_else(missing)?;
    let (_, tail) = rest.split_once(END).ok_or_else(missing)?;
    let after = format!("{head}{BEGIN}{drawn}{END}{tail}");
    Ok((before, after))
}

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Each crate of the product with those that it uses outside of tests.
fn crates(metadata: &Value) -> Graph {
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let ours: BTreeSet<String> =
        packages.iter().map(name).filter(|name| !BESIDE.contains(&name.as_str())).collect();
    let mut graph = Graph::new();
    for package in packages.iter().filter(|package| ours.contains(&name(package))) {
        let dependencies = package["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default();
        let used = dependencies.iter().filter(|on| on["kind"].is_null()).map(name);
        graph.insert(name(package), used.filter(|used| ours.contains(used)).collect());
    }
    graph
}

/// Without the arrows that follow from others: whoever uses a crate may use what is below it.
fn reduced(graph: &Graph) -> Graph {
    let reach = |from: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(name) = next.pop() {
            for below in graph.get(&name).into_iter().flatten() {
                if seen.insert(below.clone()) {
                    next.push(below.clone());
                }
            }
        }
        seen
    };
    let direct = |used: &BTreeSet<String>| {
        let follows = |name: &String| used.iter().any(|other| other != name && reach(other).contains(name));
        used.iter().filter(|name| !follows(name)).cloned().collect()
    };
    graph.iter().map(|(name, used)| (name.clone(), direct(used))).collect()
}

fn mermaid(graph: &Graph) -> String {
    let short = |name: &str| match name.strip_prefix("licet-") {
        Some(rest) => rest.to_owned(),
        None => format!("{name}[\"src-tauri\"]"),
    };
    let mut drawn = "```mermaid\nflowchart TD\n".to_owned();
    for (name, used) in graph {
        if used.is_empty() {
            drawn.push_str(&format!("    {}\n", short(name)));
        }
        for below in used {
            drawn.push_str(&format!("    {} --> {}\n", short(name), short(below)));
        }
    }
    drawn + "```\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_follows_from_other_arrows_is_not_drawn() {
        let package = |name: &str, on: &[(&str, Value)]| {
            let on: Vec<Value> =
                on.iter().map(|(name, kind)| json!({ "name": name, "kind": kind })).collect();
            json!({ "name": name, "dependencies": on })
        };
        let normal = || Value::Null;
        let metadata = json!({ "packages": [
            package("licet", &[("licet-desk", normal()), ("licet-domain", normal())]),
            package("licet-desk", &[("licet-domain", normal()), ("serde", normal()), ("licet-testkit", json!("dev"))]),
            package("licet-domain", &[]),
            package("licet-testkit", &[("licet-desk", normal())]),
        ] });
        let drawn = mermaid(&reduced(&crates(&metadata)));
        let expected = "```mermaid\nflowchart TD\n    licet[\"src-tauri\"] --> desk\n    desk --> domain\n    \
                        domain\n```\n";
        assert_eq!(drawn, expected);
    }
}
