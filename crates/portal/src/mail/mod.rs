//! Outgoing mail.

use crate::store::Migration;

/// The tables of mail.
pub const MIGRATIONS: &[Migration] = &[];

/// Sends mail by SMTP, or into `DATA/mail` as `.eml` files.
pub struct Mailer {}

impl Mailer {
    /// Takes the way that the settings name.
    ///
    /// # Errors
    /// When the SMTP address is none.
    pub fn new(_config: &crate::http::Config) -> std::io::Result<Self> {
        Ok(Self {})
    }
}
