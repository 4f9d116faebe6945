//! The built UI, read once and served from memory with the product's content security policy.

use crate::Failure;
use std::collections::HashMap;
use std::path::Path;

/// One file as it is served.
#[derive(Clone, Debug)]
pub struct File {
    pub(crate) bytes: Vec<u8>,
    pub(crate) kind: &'static str,
    pub(crate) is_hashed: bool,
}

/// The files by their paths, such as `/assets/index-1a2b.js`.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: HashMap<String, File>,
    policy: String,
}

impl Files {
    /// Reads everything in `folder`. `tauri_conf` is the text of the shell's configuration, which has the policy.
    ///
    /// # Errors
    /// When a file can't be read or the configuration has no policy.
    pub fn read(folder: &Path, tauri_conf: &str) -> Result<Self, Failure> {
        let conf: serde_json::Value =
            serde_json::from_str(tauri_conf).map_err(|reason| Failure::new("tauri.conf.json", reason))?;
        let policy = conf["app"]["security"]["csp"].as_str().ok_or("tauri.conf.json has no csp")?;
        let mut all = Self { files: HashMap::new(), policy: over_http(policy) };
        all.add(folder, "")?;
        if !all.files.contains_key("/index.html") {
            return Err(Failure::new(
                folder.display(),
                "has no index.html: npm --prefix ui run build:server",
            ));
        }
        Ok(all)
    }

    fn add(&mut self, folder: &Path, below: &str) -> Result<(), Failure> {
        let failed = |reason: std::io::Error| Failure::new(folder.display(), reason);
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = format!("{below}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.add(&entry.path(), &path)?;
            } else {
                let bytes = std::fs::read(entry.path()).map_err(failed)?;
                let file = File { bytes, kind: kind_of(&path), is_hashed: path.starts_with("/assets/") };
                self.files.insert(path, file);
            }
        }
        Ok(())
    }

    /// The file at `path`; `/` is the window itself.
    pub(crate) fn at(&self, path: &str) -> Option<&File> {
        self.files.get(if path == "/" { "/index.html" } else { path })
    }

    /// The content security policy.
    pub(crate) fn policy(&self) -> &str {
        &self.policy
    }
}

/// The policy with the page's own server in place of the shell's channel, which there is not in a browser.
fn over_http(policy: &str) -> String {
    let directives = policy
        .split(';')
        .map(str::trim)
        .map(|directive| if directive.starts_with("connect-src") { "connect-src 'self'" } else { directive });
    directives.collect::<Vec<_>>().join("; ")
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONF: &str = r#"{"app":{"security":{"csp":"default-src 'self'; connect-src ipc: http://ipc.localhost; object-src 'none'"}}}"#;

    #[test]
    fn the_policy_is_that_of_the_product_but_for_the_channel_of_the_shell() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Files::read(folder.path(), CONF).is_err(), "nothing was built");
        std::fs::create_dir(folder.path().join("assets")).unwrap();
        std::fs::write(folder.path().join("index.html"), "<main>").unwrap();
        std::fs::write(folder.path().join("assets/a.js"), "x").unwrap();
        let files = Files::read(folder.path(), CONF).unwrap();
        assert_eq!(files.policy(), "default-src 'self'; connect-src 'self'; object-src 'none'");
        assert_eq!(files.at("/").unwrap().bytes, b"<main>");
        assert_eq!(files.at("/assets/a.js").unwrap().kind, "text/javascript");
        assert!(files.at("/../Cargo.toml").is_none() && files.at("/assets").is_none());
    }
}
