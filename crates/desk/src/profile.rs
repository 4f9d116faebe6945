//! The profile's folder: `config.json`, and where mirrors stand. It holds nothing secret.
//!
//! Not for: what belongs to the account's data (that is in the mirror, encrypted).

use crate::api::{AccountView, Settings, UiError};
use crate::error::PROFILE_FOLDER;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Days before a contract's end at which it is reminded of, unless changed.
pub(crate) const LEAD_TIMES: [u32; 3] = [90, 60, 30];

/// Who was signed in last, where, and what the app must know of the portal without a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    pub(crate) portal: String,
    pub(crate) portal_id: String,
    pub(crate) portal_name: String,
    /// What an older app kept of the portal's keys; they are in [`Config::portals`] now.
    #[serde(default, skip_serializing)]
    license_file_keys: Vec<String>,
    pub(crate) account: AccountView,
    /// The portal refused the refresh token.
    #[serde(default)]
    pub(crate) session_ended: bool,
    /// It did so because the vendor locked the account.
    #[serde(default)]
    pub(crate) account_locked: bool,
}

/// Accounts whose device token is kept; the one that signed in longest ago makes room.
const MAX_DEVICES: usize = 8;

/// What a portal gave this device when it signed in to an account. It opens nothing: it says that others who try
/// passwords for the account are not this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeviceToken {
    portal: String,
    email: String,
    token: String,
}

/// The newest export of an outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Export {
    pub(crate) portal_id: String,
    pub(crate) account_id: String,
    pub(crate) path: PathBuf,
    pub(crate) at: DateTime<Utc>,
}

impl SignedIn {
    pub(crate) fn new(portal: String, portal_id: String, portal_name: String, account: AccountView) -> Self {
        Self {
            portal,
            portal_id,
            portal_name,
            license_file_keys: Vec::new(),
            account,
            session_ended: false,
            account_locked: false,
        }
    }
}

/// What is known of a portal beyond a session there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct KnownPortal {
    /// Public keys, in hex, that its license files may be signed with: pinned at the first sign-in or confirmed since.
    #[serde(default)]
    pub(crate) trusted_keys: Vec<String>,
    /// Keys that the portal names and that nobody has confirmed.
    #[serde(default)]
    pub(crate) unconfirmed_keys: Vec<String>,
}

/// What `config.json` holds. Fields of a newer app survive being written by an older one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Config {
    /// The portal to offer for signing in.
    #[serde(default)]
    pub(crate) portal: Option<String>,
    #[serde(default)]
    pub(crate) signed_in: Option<SignedIn>,
    #[serde(default = "default_settings")]
    pub(crate) settings: Settings,
    /// The newest export of each account's outbox.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exports: Vec<Export>,
    /// Whether somebody has answered the offer to start at login.
    #[serde(default)]
    pub(crate) login_answered: bool,
    #[serde(default)]
    devices: Vec<DeviceToken>,
    /// Portals by their ids. They stay when somebody signs out, so that a key can't be changed in between.
    #[serde(default)]
    pub(crate) portals: BTreeMap<String, KnownPortal>,
    #[serde(flatten)]
    unknown: serde_json::Map<String, serde_json::Value>,
}

fn default_settings() -> Settings {
    Settings { lead_times: LEAD_TIMES.to_vec(), notifications: true, ..Settings::default() }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            portal: None,
            signed_in: None,
            settings: default_settings(),
            exports: Vec::new(),
            login_answered: false,
            devices: Vec::new(),
            portals: BTreeMap::new(),
            unknown: Default::default(),
        }
    }
}

impl Config {
    /// The device token for an account of a portal.
    pub(crate) fn device_token(&self, portal: &str, email: &str) -> Option<&str> {
        let email = email.trim().to_lowercase();
        let known = self.devices.iter().find(|known| known.portal == portal && known.email == email);
        known.map(|known| known.token.as_str())
    }

    /// Keeps the device token for an account of a portal.
    pub(crate) fn keep_device_token(&mut self, portal: &str, email: &str, token: String) {
        let email = email.trim().to_lowercase();
        self.devices.retain(|known| known.portal != portal || known.email != email);
        self.devices.push(DeviceToken { portal: portal.to_owned(), email, token });
        if self.devices.len() > MAX_DEVICES {
            self.devices.remove(0);
        }
    }

    /// Takes over what an older app kept in another place.
    fn upgraded(mut self) -> Self {
        if let Some(signed_in) = &mut self.signed_in {
            let keys = std::mem::take(&mut signed_in.license_file_keys);
            if !keys.is_empty() {
                let pinned = || KnownPortal { trusted_keys: keys, unconfirmed_keys: Vec::new() };
                self.portals.entry(signed_in.portal_id.clone()).or_insert_with(pinned);
            }
        }
        self
    }
}

/// The folder of one profile.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    fn config(&self) -> PathBuf {
        self.0.join("config.json")
    }

    /// Reads the configuration. One that can't be read is set aside, never overwritten.
    pub(crate) fn read(&self) -> Result<Config, UiError> {
        let path = self.config();
        let failed = |error: std::io::Error| {
            UiError::new(PROFILE_FOLDER).because(format!("{}: {error}", path.display()))
        };
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Config::default()),
            Err(error) => return Err(failed(error)),
        };
        match serde_json::from_slice(&text) {
            Ok(config) => Ok(Config::upgraded(config)),
            Err(error) => {
                tracing::warn!(%error, "config.json can't be read and is set aside");
                std::fs::rename(&path, path.with_extension("json.unreadable")).map_err(failed)?;
                Ok(Config::default())
            }
        }
    }

    /// Writes the configuration: to the disk first, then under its name.
    pub(crate) fn write(&self, config: &Config) -> Result<(), UiError> {
        let path = self.config();
        let new = path.with_extension("json.new");
        let write = || -> std::io::Result<()> {
            licet_private_files::create_dir_all(&self.0)?;
            let mut file = licet_private_files::create(&new)?;
            file.write_all(&serde_json::to_vec_pretty(config)?)?;
            file.sync_all()?;
            std::fs::rename(&new, &path)
        };
        write().map_err(|error| UiError::new(PROFILE_FOLDER).because(format!("{}: {error}", path.display())))
    }

    /// Where the mirror of an account stands. The folder is made.
    pub(crate) fn mirror(&self, portal_id: &str, account_id: &str) -> Result<PathBuf, UiError> {
        let folder =
            self.0.join("mirrors").join(format!("{}-{}", file_name(portal_id), file_name(account_id)));
        licet_private_files::create_dir_all(&folder).map_err(|error| {
            UiError::new(PROFILE_FOLDER).because(format!("{}: {error}", folder.display()))
        })?;
        Ok(folder.join("mirror.db"))
    }

    /// Makes the folder and what the app keeps in it private to its owner. Only what is named here: a folder that was
    /// chosen for the profile may hold other things, too.
    pub(crate) fn tighten(&self) {
        let own = [
            "config.json",
            "config.json.new",
            "config.json.unreadable",
            "licet.log",
            "licet.old.log",
            "mirrors",
            "webview",
        ];
        let done = licet_private_files::create_dir_all(&self.0)
            .and_then(|()| own.iter().try_for_each(|name| licet_private_files::tighten(&self.0.join(name))));
        if let Err(error) = done {
            // A file system without modes, or a file of somebody else: the app works as before.
            tracing::warn!(kind = ?error.kind(), "the profile's folder could not be made private");
        }
    }
}

/// An id of the portal as a part of a path: whatever it holds, it can't lead out of the folder.
fn file_name(id: &str) -> String {
    let plain = id.chars().take(64).map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_newer_app_wrote_survives() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join("config.json"),
            r#"{"portal":"https://a.example","later":{"x":1}}"#,
        )
        .unwrap();
        let profile = Folder::new(folder.path());
        let mut config = profile.read().unwrap();
        assert_eq!(config.settings.lead_times, LEAD_TIMES);
        config.settings.theme = Some("dark".into());
        profile.write(&config).unwrap();
        let text = std::fs::read_to_string(folder.path().join("config.json")).unwrap();
        assert!(text.contains("\"later\"") && text.contains("dark"), "{text}");
        assert_eq!(profile.read().unwrap(), config);
    }

    // S15: the device shows that it signed in before.
    #[test]
    fn a_device_token_is_of_one_account_of_one_portal_and_the_oldest_makes_room() {
        let mut config = Config::default();
        config.keep_device_token("https://a.example", "Bill@acme.example ", "1".into());
        config.keep_device_token("https://a.example", "bill@acme.example", "2".into());
        assert_eq!(config.device_token("https://a.example", " BILL@acme.example"), Some("2"));
        assert_eq!(config.device_token("https://b.example", "bill@acme.example"), None);
        for n in 0..MAX_DEVICES {
            config.keep_device_token("https://b.example", &format!("{n}@acme.example"), "x".into());
        }
        assert_eq!(config.device_token("https://a.example", "bill@acme.example"), None);
        assert_eq!(config.devices.len(), MAX_DEVICES);
    }

    // S10: keys of a session that an older app began stay pinned.
    #[test]
    fn keys_that_an_older_app_kept_are_pinned() {
        let folder = tempfile::tempdir().unwrap();
        let old = r#"{"signed_in":{"portal":"https://a.example","portal_id":"p","portal_name":"P",
            "license_file_keys":["aa"],"account":{"account_id":"b","email":"b@a.example","name":"","company":"","role":"customer"}}}"#;
        std::fs::write(folder.path().join("config.json"), old).unwrap();
        let profile = Folder::new(folder.path());
        let config = profile.read().unwrap();
        assert_eq!(config.portals["p"].trusted_keys, ["aa"]);
        profile.write(&config).unwrap();
        assert_eq!(profile.read().unwrap(), config);
    }

    // S12
    #[cfg(unix)]
    #[test]
    fn what_an_older_app_left_readable_is_made_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path().join("profile");
        let mirrors = profile.join("mirrors/p-a");
        std::fs::create_dir_all(&mirrors).unwrap();
        let files = [
            profile.join("config.json"),
            profile.join("licet.log"),
            mirrors.join("mirror.db"),
            profile.join("mine"),
        ];
        let mode =
            |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
        for file in &files {
            std::fs::write(file, "x").unwrap();
            mode(file, 0o644);
        }
        for folder in [&profile, &mirrors] {
            mode(folder, 0o755);
        }
        Folder::new(&profile).tighten();
        let found = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            files.map(|file| found(&file)),
            [0o600, 0o600, 0o600, 0o644],
            "and nothing that isn't ours"
        );
        assert_eq!([&profile, &mirrors].map(|folder| found(folder)), [0o700, 0o700]);
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_not_lost() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.json"), "{").unwrap();
        assert_eq!(Folder::new(folder.path()).read().unwrap(), Config::default());
        assert_eq!(std::fs::read_to_string(folder.path().join("config.json.unreadable")).unwrap(), "{");
    }

    #[test]
    fn an_id_leads_nowhere_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = Folder::new(folder.path()).mirror("../../p", "a/b").unwrap();
        assert!(path.starts_with(folder.path().join("mirrors/______p-a_b")), "{}", path.display());
    }
}
