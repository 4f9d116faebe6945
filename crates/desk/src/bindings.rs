//! What is generated from the list of commands and the types at the border: TypeScript for the window, the capability
//! for the shell. The program `bindings` writes it, a test of this crate finds drift.
//!
//! Not for: message names (`licet-i18n`) and OpenAPI (the portal).

use crate::api::*;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// A generated file.
#[derive(Debug)]
pub struct Generated {
    /// Where it belongs, from the top of the checkout.
    pub path: &'static str,
    /// What it holds.
    pub text: String,
}

/// One command as it stands in the list.
struct Command {
    name: &'static str,
    args: Option<String>,
    reply: String,
}

/// Collects the declarations of types by name: the order in which types name each other differs from build to build.
struct Declarations<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl Declarations<'_> {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("\n{docs}export {}\n", T::decl(self.config));
            self.by_name.insert(T::ident(self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

macro_rules! collect {
    ($($name:ident($($args:ty)?) -> $reply:ty;)*) => {
        fn commands(types: &mut Declarations<'_>) -> Vec<Command> {
            let config = types.config;
            vec![$({
                $(types.add::<$args>();)?
                types.add::<$reply>();
                Command {
                    name: stringify!($name),
                    args: None$(.or(Some(<$args as TS>::name(config))))?,
                    reply: <$reply as TS>::name(config),
                }
            }),*]
        }
    };
}
crate::with_commands!(collect);

/// All generated files.
#[must_use]
pub fn generate() -> Vec<Generated> {
    let config = Config::new().with_large_int("number");
    let mut types = Declarations { config: &config, seen: HashSet::new(), by_name: BTreeMap::new() };
    types.add::<UiError>();
    let commands = commands(&mut types);
    types.add::<Stale>();
    types.add::<Navigate>();
    types.add::<Closing>();
    let by_name = types.by_name;

    let mut api =
        "// Generated from crates/desk/src/api.rs (`cargo xtask bindings`). Never edited.\n".to_owned();
    api.extend(by_name.values().map(String::as_str));

    let mut list = String::from(
        "// Generated from crates/desk/src/commands.rs (`cargo xtask bindings`). Never edited.\nimport type {\n",
    );
    let used: HashSet<&str> = commands
        .iter()
        .flat_map(|command| {
            let args = command.args.as_deref().unwrap_or_default();
            args.split(|c: char| !c.is_alphanumeric())
                .chain(command.reply.split(|c: char| !c.is_alphanumeric()))
        })
        .chain(["Stale", "Navigate", "Closing", "UiError"])
        .collect();
    for name in by_name.keys().filter(|name| used.contains(name.as_str())) {
        let _ = writeln!(list, "  {name},");
    }
    list.push_str("} from './api';\n\n/** Every command: what it takes and what it answers. */\nexport interface Commands {\n");
    for Command { name, args, reply } in &commands {
        let args = args.as_deref().unwrap_or("undefined");
        let _ = writeln!(list, "  {name}: {{ args: {args}; reply: {reply} }};");
    }
    list.push_str(
        "}\n\n/** The name of a command. */\nexport type CommandName = keyof Commands;\n\n\
         /** What Rust tells of its own accord. */\nexport interface Events {\n  stale: Stale;\n  navigate: Navigate;\n  closing: Closing;\n}\n\n\
         /** What a command answers when it can not do it. */\nexport type Failure = UiError;\n",
    );

    vec![
        Generated { path: "ui/src/generated/api.ts", text: api },
        Generated { path: "ui/src/generated/commands.ts", text: list },
        Generated { path: "src-tauri/capabilities/main.json", text: capability(&commands) },
    ]
}

/// What the window may do: hear events and give the commands of the list. Nothing else: no shell, no files, no
/// windows.
fn capability(commands: &[Command]) -> String {
    let permissions: Vec<String> = ["core:event:allow-listen", "core:event:allow-unlisten"]
        .into_iter()
        .map(str::to_owned)
        .chain(commands.iter().map(|command| format!("allow-{}", command.name.replace('_', "-"))))
        .collect();
    let capability = serde_json::json!({
        "identifier": "main",
        "description": "Generated from crates/desk/src/commands.rs (`cargo xtask bindings`). Never edited. \
                        What the window may do: hear events and give the commands of the list.",
        "local": true,
        "windows": ["main"],
        "permissions": permissions,
    });
    format!("{capability:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_current() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for file in generate() {
            let there = std::fs::read_to_string(root.join(file.path)).unwrap_or_default();
            assert!(there == file.text, "{} is out of date: run `cargo xtask bindings`", file.path);
        }
    }
}
