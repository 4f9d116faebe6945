//! `license transfer`.

use super::Failure;
use crate::documents::publishing;
use crate::licensing::deciding;
use crate::request::AppState;
use clap::Subcommand;
use licet_domain::Email;

#[derive(Debug, Subcommand)]
pub(super) enum License {
    /// Give a license another owner. It is written into the audit trail, and both owners and the site's administrators
    /// are told.
    Transfer {
        /// Its serial number, or its id where several licenses have that.
        serial: String,
        /// E-mail of the new owner's account.
        email: String,
    },
}

impl License {
    pub(super) fn run(self, state: &AppState) -> Result<(), Failure> {
        let Self::Transfer { serial, email } = self;
        let (email, now) = (Email::parse(&email)?, state.clock.now());
        let id = state.store.write_blocking(|tx| {
            publishing(tx, now, |p| deciding::transfer(p, serial.trim(), &email, &state.config.name))
        })?;
        println!("{id} {email}");
        Ok(())
    }
}
