//! The account's mirror as far as it is there, and what is kept while it is open.

use super::Desk;
use super::background::Background;
use super::recent_keys::RecentKeys;
use super::syncing::Syncing;
use super::transfer_rates::TransferRates;
use super::views::Views;
use crate::api::{MirrorState, UiError};
use crate::error::{MIRROR_CLOSED, NOT_SIGNED_IN};
use licet_downloads::Queue;
use licet_mirror::{ContractList, Mirror};
use licet_renewals::Looked;
use licet_secrets::MirrorKey;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

/// An open mirror with what runs over it.
pub(crate) struct OpenMirror {
    pub(crate) mirror: Arc<Mirror>,
    pub(crate) queue: Queue,
    pub(crate) sync: Syncing,
    pub(crate) views: Views,
    pub(crate) rates: TransferRates,
    /// Keys of licenses that were just made.
    pub(crate) recent_keys: RecentKeys,
    pub(crate) key: MirrorKey,
    /// Asks for a look at the calendar.
    pub(crate) reminders: Notify,
    /// The look before.
    pub(crate) looked: Mutex<Option<Looked>>,
    /// The contracts as the Renewals screen lists them.
    pub(crate) contract_list: Mutex<Option<Arc<ContractList>>>,
    pub(crate) background: Background,
}

/// The account's mirror as far as it is there.
pub(crate) enum MirrorSlot {
    /// Nobody is signed in.
    None,
    /// It is being opened.
    Opening(Attempt),
    /// Something stands in the way.
    Closed(MirrorState),
    /// It is open.
    Open(Arc<OpenMirror>),
}

/// An attempt to open the mirror with the keyring's key. Its answer counts only while it stands in the slot.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) number: u64,
    /// What the window is told while the keyring has not answered; none once it has.
    pub(crate) waiting: Option<MirrorState>,
}

impl Attempt {
    /// Whether the keyring has not answered yet.
    pub(crate) const fn asks(&self) -> bool {
        self.waiting.is_some()
    }
}

/// Runs what blocks on a thread that may.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, UiError> + Send + 'static,
) -> Result<T, UiError> {
    tokio::task::spawn_blocking(work).await.map_err(UiError::fault)?
}

impl Desk {
    /// The open mirror, or what the window is to be told instead.
    pub(crate) fn opened(&self) -> Result<Arc<OpenMirror>, UiError> {
        match &*self.slot() {
            MirrorSlot::Open(opened) => Ok(Arc::clone(opened)),
            MirrorSlot::None => Err(UiError::new(NOT_SIGNED_IN)),
            MirrorSlot::Opening(_) => Err(UiError::new(MIRROR_CLOSED).retryable()),
            MirrorSlot::Closed(_) => Err(UiError::new(MIRROR_CLOSED)),
        }
    }

    /// Asks the open mirror on a thread that may block.
    pub(crate) async fn on_mirror<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Mirror) -> Result<T, UiError> + Send + 'static,
    ) -> Result<T, UiError> {
        let opened = self.opened()?;
        blocking(move || work(&opened.mirror)).await
    }

    /// The state of the mirror for the window; while it is being opened, what it waits for.
    pub(crate) fn mirror_state(&self) -> MirrorState {
        match &*self.slot() {
            MirrorSlot::None => MirrorState::None {},
            MirrorSlot::Open(_) => MirrorState::Open {},
            MirrorSlot::Closed(state) => state.clone(),
            MirrorSlot::Opening(attempt) => attempt.waiting.clone().unwrap_or(MirrorState::Opening {}),
        }
    }

    /// Whether this attempt is the one whose answer counts.
    pub(crate) fn is_attempt(&self, number: u64) -> bool {
        matches!(&*self.slot(), MirrorSlot::Opening(attempt) if attempt.number == number)
    }
}
