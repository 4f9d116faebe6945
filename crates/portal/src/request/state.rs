//! What every handler can reach.

use super::Workload;
use super::resident::Resident;
use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::keys::PortalKeys;
use crate::core::mail::WakeSignal;
use crate::records::Compose;
use crate::store::Store;
use object_store::ObjectStore;
use std::sync::Arc;

/// Shared by all handlers; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The tables.
    pub store: Store,
    /// Writes the documents of entitlements that a transaction touched.
    pub compose: Compose,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The settings.
    pub config: Arc<Config>,
    /// The secrets.
    pub keys: Arc<PortalKeys>,
    /// Release files; `records::files::object_path` says where.
    pub files: Arc<dyn ObjectStore>,
    /// Wakes whoever sends mail.
    pub mail: Arc<WakeSignal>,
    /// What accounts and sessions keep in memory: hashing pool, rate limits.
    pub accounts: Arc<crate::core::runtime::Runtime>,
    /// Lets signed-in accounts work a few at a time.
    pub workload: Arc<Workload>,
    /// What the layers above keep in memory.
    pub resident: Resident,
}
