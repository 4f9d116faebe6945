//! Lists every `locales/LANG/*.ftl` for `include_str!`, so that the texts are part of the program
//! and a new file needs no line of code.

#![allow(clippy::disallowed_methods, reason = "cargo speaks to a build script through the environment")]

use std::{env, fmt::Write as _, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut files = Vec::new();
    for language in fs::read_dir(&locales)? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        println!("cargo:rerun-if-changed={}", language.path().display());
        for file in fs::read_dir(language.path())? {
            let path = file?.path();
            if path.extension().is_some_and(|e| e == "ftl") {
                println!("cargo:rerun-if-changed={}", path.display());
                files.push((language.file_name().to_string_lossy().into_owned(), path.canonicalize()?));
            }
        }
    }
    files.sort();
    let mut out = String::from("pub(crate) static FILES: &[(&str, &str)] = &[\n");
    for (language, path) in files {
        writeln!(out, "    ({language:?}, include_str!({:?})),", path.to_string_lossy())?;
    }
    out.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("files.rs"), out)?;
    Ok(())
}
