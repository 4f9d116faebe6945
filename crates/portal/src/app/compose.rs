//! Puts a portal together from its data folder: used by the program and by tests.

use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::identity::Identity;
use crate::core::keys::PortalKeys;
use crate::documents::composer;
use crate::mailer::Mailer;
use crate::people::site_roles;
use crate::request::AppState;
use crate::request::resident::Resident;
use crate::store::{self, Store};
use object_store::local::LocalFileSystem;
use std::io;
use std::sync::Arc;

/// Why a portal can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Its keys, files or mail folder.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Makes what is missing in the data folder: database, identity, keys. Existing things stay. Blocks.
///
/// # Errors
/// Says which part failed.
pub fn init(config: Config, clock: Arc<dyn Clock>) -> Result<AppState, Error> {
    licet_private_files::create_dir_all(&config.data_dir)?;
    licet_private_files::tighten(&config.data_dir)?;
    let store = Store::create(&config.data_dir)?;
    let keys = PortalKeys::create(&config.data_dir)?;
    assemble(store, keys, config, clock)
}

/// Opens the portal that `init` made. Blocks.
///
/// # Errors
/// Says which part failed.
pub fn open(config: Config, clock: Arc<dyn Clock>) -> Result<AppState, Error> {
    let store = Store::open(&config.data_dir)?;
    licet_private_files::tighten(&config.data_dir)?;
    let keys = PortalKeys::open(&config.data_dir)?;
    assemble(store, keys, config, clock)
}

fn assemble(
    store: Store,
    keys: PortalKeys,
    config: Config,
    clock: Arc<dyn Clock>,
) -> Result<AppState, Error> {
    super::recorder();
    let (now, told) = (clock.now(), super::told::read(&config.data_dir));
    store.write_blocking(|tx| Identity::open(tx, now, told))?;
    store.write_blocking(|tx| crate::licensing::lineage::catch_up(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::licensing::vouchers::catch_up_detached(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::records::rights::catch_up(tx, now, composer::compose))?;
    store.write_blocking(|tx| site_roles::end_unconfirmed_memberships(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::records::rights::catch_up_numbers(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::annotations::part(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::records::requests::catch_up(tx, now, composer::compose))?;
    store.write_blocking(|tx| crate::licensing::lineage::publish_renewed(tx, now, composer::compose))?;
    let newest = store.read_blocking(crate::core::change_counter::sequence)?;
    store.commits().begin_at(newest);
    if let Err(error) = super::told::keep(&config.data_dir, newest) {
        tracing::warn!(%error, "how far changes are numbered could not be written down beside the database");
    }
    let folder = config.data_dir.join("files");
    licet_private_files::create_dir_all(&folder)?;
    let files = LocalFileSystem::new_with_prefix(folder).map_err(io::Error::other)?;
    let resident = Resident::default();
    resident.put(Mailer::new(&config)?);
    Ok(AppState {
        compose: composer::compose,
        store,
        clock,
        keys: Arc::new(keys),
        files: Arc::new(files),
        mail: Arc::default(),
        accounts: Arc::default(),
        config: Arc::new(config),
        workload: Arc::default(),
        resident,
    })
}
