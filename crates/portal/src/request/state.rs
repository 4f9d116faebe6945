//! What every handler can reach.

use super::Workload;
use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::keys::PortalKeys;
use crate::mailer::Mailer;
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
    /// Release files; `feed::releases::object_path` says where.
    pub files: Arc<dyn ObjectStore>,
    /// Outgoing mail.
    pub mailer: Arc<Mailer>,
    /// What accounts and sessions keep in memory: hashing pool, rate limits.
    pub accounts: Arc<crate::core::runtime::Runtime>,
    /// Lets signed-in accounts work a few at a time.
    pub workload: Arc<Workload>,
    /// Whether the portal is well.
    pub health: Arc<crate::app::Health>,
    /// Counts voucher codes that are tried.
    pub guesses: Arc<crate::licensing::vouchers::Guesses>,
    /// How far devices have read.
    pub leases: Arc<crate::sync::Leases>,
    /// Who is connected to hear of changes.
    pub seats: crate::sync::live::Seats,
    /// Wakes the work that a renamed field leaves behind.
    pub renaming: Arc<crate::annotations::Renaming>,
}
