//! `account add`, `list`, and what an operator does with one that is there: `lock`, `unlock`, `demote`, `delete`, `sessions`.

use super::Failure;
use crate::core::caller::Role;
use crate::core::passwords;
use crate::documents::composer;
use crate::people::accounts::operate;
use crate::records::accounts;
use crate::request::{AppState, session};
use clap::{Args, Subcommand, ValueEnum};
use licet_domain::{Email, password};
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
    /// Lock an account: its sessions and links end, and nobody signs in to it.
    Lock(Which),
    /// Unlock an account.
    Unlock(Which),
    /// Take the role of customer care or operator away.
    Demote(Which),
    /// Delete an account; what it owned becomes unattended.
    Delete(Which),
    /// List the sessions of an account, or end them.
    Sessions {
        #[command(flatten)]
        which: Which,
        /// End this session.
        #[arg(long, value_name = "SESSION", conflicts_with = "end_all")]
        end: Option<String>,
        /// End all sessions.
        #[arg(long)]
        end_all: bool,
    },
}

/// An account, and why something is done with it.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Its e-mail address.
    email: String,
    /// Who asked for it and why; kept in the audit trail.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
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
            Self::Lock(which) => change(state, &which, "locked", operate::lock),
            Self::Unlock(which) => change(state, &which, "unlocked", operate::unlock),
            Self::Demote(which) => change(state, &which, "without a role", operate::demote),
            Self::Delete(which) => change(state, &which, "deleted", |tx, now, email, reason| {
                operate::delete(tx, now, composer::compose, email, reason)
            }),
            Self::Sessions { which, end: None, end_all: false } => sessions(state, &which),
            Self::Sessions { which, end, .. } => end_sessions(state, &which, end.as_deref()),
        }
    }
}

fn add(state: &AppState, email: &str, role: Option<ExtraRole>) -> Result<(), Failure> {
    let email = Email::parse(email)?;
    let mut line = zeroize::Zeroizing::new(String::new());
    std::io::stdin().lock().read_line(&mut line)?;
    let typed = password::without_byte_order_mark(line.trim_end_matches(['\r', '\n']));
    let password = SecretString::from(typed);
    passwords::check(password.expose_secret(), Some(&email))
        .map_err(|weakness| format!("the password is {weakness}"))?;
    let mut salt = [0; 16];
    rand::rngs::OsRng.try_fill_bytes(&mut salt)?;
    let hash = passwords::hash_now(&password, salt)?;
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
        let standing = match (account.confirmed, account.locked) {
            (_, true) => "locked",
            (true, false) => "confirmed",
            (false, false) => "pending",
        };
        let (id, email, role, name) = (account.id, account.email, account.role.as_str(), account.name);
        println!("{id}\t{email}\t{role}\t{standing}\t{name}");
    }
    Ok(())
}

/// What [`operate`] does with one account.
type Change = fn(
    &mut crate::store::Tx<'_>,
    chrono::DateTime<chrono::Utc>,
    &Email,
    Option<&str>,
) -> Result<(), operate::OperateError>;

fn change(state: &AppState, which: &Which, done: &str, work: Change) -> Result<(), Failure> {
    let (email, now) = (Email::parse(&which.email)?, state.clock.now());
    state.store.write_blocking(|tx| work(tx, now, &email, which.reason.as_deref()))?;
    println!("{email} is {done}");
    Ok(())
}

fn sessions(state: &AppState, which: &Which) -> Result<(), Failure> {
    let (email, now) = (Email::parse(&which.email)?, state.clock.now());
    let running = state.store.read_blocking(|tx| -> Result<_, operate::OperateError> {
        let account = operate::known(tx, &email)?;
        Ok(session::running(tx, now, &account.id, None)?)
    })?;
    for session in running {
        let device = session.device_name.unwrap_or_default();
        let (id, since, seen) = (session.session_id, session.created_at, session.last_seen_at);
        println!("{id}\t{}\t{}\t{device}", since.to_rfc3339(), seen.to_rfc3339());
    }
    Ok(())
}

fn end_sessions(state: &AppState, which: &Which, end: Option<&str>) -> Result<(), Failure> {
    let (email, now) = (Email::parse(&which.email)?, state.clock.now());
    let reason = which.reason.as_deref();
    let ended = state.store.write_blocking(|tx| operate::end_sessions(tx, now, &email, end, reason))?;
    if ended == 0 && end.is_some() {
        return Err("the account has no such session".into());
    }
    println!("sessions ended: {ended}");
    Ok(())
}
