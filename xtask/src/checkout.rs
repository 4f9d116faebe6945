//! The files of the checkout, for checks that read them.
//!
//! Not for: what is wrong with them (`documents`, `layers`, `names`).

use crate::Outcome;
use crate::process::{answer, root};
use std::collections::HashSet;

/// Fails with what was found to be wrong, a line each.
pub fn all_right(wrong: &[String]) -> Outcome {
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// The files of the checkout that git knows and that are on the disk, and their folders.
pub struct Checkout {
    files: Vec<String>,
    known: HashSet<String>,
}

impl Checkout {
    /// Lists them.
    pub fn read() -> Outcome<Self> {
        let listed = answer("git", &["-C", &root().display().to_string(), "ls-files"])
            .ok_or("git could not list the files of the checkout")?;
        // A file that was deleted and not yet committed is still listed.
        Ok(Self::of(listed.lines().filter(|file| root().join(file).exists())))
    }

    /// One of these files.
    pub fn of<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let files: Vec<String> = files.map(str::to_owned).collect();
        let mut known: HashSet<String> = files.iter().cloned().collect();
        for file in &files {
            let mut folder = folder_of(file);
            while !folder.is_empty() && known.insert(folder.to_owned()) {
                folder = folder_of(folder);
            }
        }
        known.insert(String::new());
        Self { files, known }
    }

    /// What a file holds.
    pub fn text(&self, file: &str) -> Outcome<String> {
        std::fs::read_to_string(root().join(file)).map_err(|reason| format!("{file}: {reason}"))
    }

    /// The files with one of these extensions.
    pub fn files_ending(&self, extensions: &[&str]) -> impl Iterator<Item = &str> {
        let wanted = |file: &&str| file.rsplit_once('.').is_some_and(|(_, end)| extensions.contains(&end));
        self.files.iter().map(String::as_str).filter(wanted)
    }

    /// Whether there is a file of this path.
    pub fn has_file(&self, file: &str) -> bool {
        self.known.contains(file) && file.contains('.')
    }

    /// Whether there is a file or folder of this path.
    pub fn has(&self, path: &str) -> bool {
        self.known.contains(path.trim_end_matches('/'))
    }

    /// Whether there is a decision (docs/adr/) of this number.
    pub fn has_decision(&self, number: &str) -> bool {
        let start = format!("docs/adr/{number}-");
        self.files.iter().any(|file| file.starts_with(&start))
    }
}

/// The folder that a file is in; empty at the root.
pub fn folder_of(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}
