//! `account add` and `account list`.

use super::Failure;
use crate::accounts;
use crate::http::{AppState, Role};
use clap::{Subcommand, ValueEnum};
use licet_domain::Email;
use licet_protocol::account::Profile;
use rand::TryRngCore;
use secrecy::{ExposeSecret, SecretString};
use std::io::BufRead;

/// What can be done with accounts.
#[derive(Debug, Subcommand)]
pub(super) enum Account {
    /// Add an account whose e-mail counts as confirmed.
    Add {
        /// Its e-mail address.
        email: String,
        /// What it may do beyond its own things.
        #[arg(long, value_enum)]
        role: Option<ExtraRole>,
        /// Read the password from the first line of standard input.
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// List all accounts.
    List,
}

/// The roles that can be given.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ExtraRole {
    /// Customer care.
    Care,
    /// Hands over feeds.
    Operator,
}

impl Account {
    pub(super) fn run(self, state: &AppState) -> Result<(), Failure> {
        match self {
            Self::Add { email, role, .. } => add(state, &email, role),
            Self::List => list(state),
        }
    }
}

fn add(state: &AppState, email: &str, role: Option<ExtraRole>) -> Result<(), Failure> {
    let email = Email::parse(email)?;
    let mut line = zeroize::Zeroizing::new(String::new());
    std::io::stdin().lock().read_line(&mut line)?;
    let password = SecretString::from(line.trim_end_matches(['\r', '\n']));
    accounts::check(password.expose_secret(), Some(&email))
        .map_err(|weakness| format!("the password is {weakness}"))?;
    let mut salt = [0; 16];
    rand::rngs::OsRng.try_fill_bytes(&mut salt)?;
    let hash = accounts::hash_now(&password, salt)?;
    let role = match role {
        None => Role::User,
        Some(ExtraRole::Care) => Role::Care,
        Some(ExtraRole::Operator) => Role::Operator,
    };
    let now = state.clock.now();
    let id =
        state.store.write_blocking(|tx| accounts::add(tx, now, &email, &hash, role, Profile::default()))?;
    println!("{id} {email}");
    Ok(())
}

fn list(state: &AppState) -> Result<(), Failure> {
    for account in state.store.read_blocking(accounts::list)? {
        let confirmed = if account.confirmed { "confirmed" } else { "pending" };
        let (id, email, role, name) = (account.id, account.email, account.role.as_str(), account.name);
        println!("{id}\t{email}\t{role}\t{confirmed}\t{name}");
    }
    Ok(())
}
