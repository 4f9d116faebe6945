//! What an operator types: `licet-portal --data DIR COMMAND`.

#![allow(clippy::print_stdout, reason = "this is where the program says what it did")]
#![allow(clippy::print_stderr, reason = "and what it could not do")]

mod account;
mod import;
mod license;
mod serve;
mod umask;

use crate::app::backup::make;
use crate::app::compose;
use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::identity::mark_as_backup;
use crate::request::AppState;
use crate::store::Store;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use secrecy::SecretString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The portal of a software vendor: orders in, entitlements, licenses and software out.
#[derive(Debug, Parser)]
#[command(name = "licet-portal", version)]
pub struct Cli {
    /// The folder with everything the portal keeps.
    #[arg(long, global = true, value_name = "DIR", env = "LICET_PORTAL_DATA", default_value = "portal-data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a portal in the data folder; what is there already stays.
    Init {
        /// The database was put back from a backup that was not made with `backup`: begin a new epoch.
        #[arg(long)]
        restored: bool,
    },
    /// Serve until told to stop (SIGTERM or Ctrl+C).
    Serve(serve::Serve),
    /// Import feeds: newline-delimited JSON, `-` is standard input.
    Import {
        /// The feeds, in this order.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Look after accounts.
    #[command(subcommand)]
    Account(account::Account),
    /// Look after licenses.
    #[command(subcommand)]
    License(license::License),
    /// Copy the database into a new file, consistently, also while the portal serves.
    Backup {
        /// The new file.
        file: PathBuf,
    },
    /// Look after the portal's keys.
    #[command(subcommand)]
    Keys(Keys),
    /// Print what completes these commands in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Write the manual pages into a folder.
    #[command(hide = true)]
    Manual {
        /// The folder, which exists.
        folder: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Keys {
    /// Print the public key that license files verify with (Ed25519, hex).
    Show,
}

/// Why a command failed, in words for the one who typed it.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Reads a setting of the environment.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

/// Runs what was typed.
pub fn run(cli: Cli, clock: Arc<dyn Clock>, environment: Environment<'_>) -> ExitCode {
    // Backups are written outside of the data folder, packages by a library.
    umask::restrict_umask();
    match dispatch(cli, clock, environment) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("licet-portal: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli, clock: Arc<dyn Clock>, environment: Environment<'_>) -> Result<ExitCode, Failure> {
    let config = config(cli.data, environment);
    match cli.command {
        Command::Init { restored } => init(config, clock, restored)?,
        Command::Serve(serve) => serve.run(config, clock)?,
        Command::Import { files } => return import::run(&compose::open(config, clock)?, &files),
        Command::Account(account) => account.run(&compose::open(config, clock)?)?,
        Command::License(license) => license.run(&compose::open(config, clock)?)?,
        Command::Backup { file } => backup(&compose::open(config, clock)?, &file)?,
        Command::Keys(Keys::Show) => println!("{}", compose::open(config, clock)?.keys.license_public_hex()),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "licet-portal", &mut std::io::stdout());
        }
        Command::Manual { folder } => clap_mangen::generate_to(Cli::command(), folder)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What is set by the environment rather than typed: it can hold a password, which a list of processes would show.
fn config(data_dir: PathBuf, environment: Environment<'_>) -> Config {
    let set = |name: &str| environment(name).filter(|value| !value.is_empty());
    let mut config = Config::local(data_dir);
    config.smtp_url = set("LICET_SMTP_URL").map(SecretString::from);
    if let Some(from) = set("LICET_MAIL_FROM") {
        config.mail_from = from;
    }
    if let Some(name) = set("LICET_PORTAL_NAME") {
        config.name = name;
    }
    config
}

fn init(config: Config, clock: Arc<dyn Clock>, restored: bool) -> Result<(), Failure> {
    let folder = config.data_dir.clone();
    if restored {
        Store::open(&folder)?.write_blocking(mark_as_backup)?;
    }
    let state = compose::init(config, clock)?;
    let identity = state.store.read_blocking(crate::core::identity::Identity::read)?;
    println!("portal {} in {}", identity.portal_id, folder.display());
    Ok(())
}

fn backup(state: &AppState, file: &Path) -> Result<(), Failure> {
    make(&state.store, file, state.clock.today())?;
    println!("{}", file.display());
    Ok(())
}
