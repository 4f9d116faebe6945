//! What an operator can set.

use super::proxies::TrustedProxies;
use std::path::PathBuf;
use url::Url;

/// What an operator can set; from the command line and the environment.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder with everything the portal keeps.
    pub data_dir: PathBuf,
    /// What links in mails begin with; the bound address where none was given.
    pub public_url: Option<Url>,
    /// The SMTP server mail goes out by (`smtps://user:password@host`); without one, files in `DATA/mail`.
    pub smtp_url: Option<secrecy::SecretString>,
    /// The sender of the portal's mail.
    pub mail_from: String,
    /// The name of the portal, shown to people.
    pub name: String,
    /// The least version of the desktop app this portal works with.
    pub minimum_app_version: String,
    /// The proxies in front, whose `X-Forwarded-For` says where a request comes from.
    pub trusted_proxies: TrustedProxies,
    /// Most connections at the same time; as many as the process may have files open, where it isn't said.
    pub connections: Option<usize>,
}

impl Config {
    /// The settings of a portal on this machine.
    #[must_use]
    pub fn local(data_dir: PathBuf) -> Self {
        Self {
            data_dir,
            public_url: None,
            smtp_url: None,
            mail_from: "licet-portal@localhost".to_owned(),
            name: "Licet".to_owned(),
            minimum_app_version: "0.1.0".to_owned(),
            trusted_proxies: TrustedProxies::default(),
            connections: None,
        }
    }
}
