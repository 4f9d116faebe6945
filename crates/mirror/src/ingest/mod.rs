//! What becomes of the mirror when the portal answers: pages, snapshots, buckets, refusals, failures, the guard against mass
//! removal; and when the calendar moves on.
//!
//! Not for: which answer to ask for next (`licet-sync`).

mod apply;
mod background;
mod buckets;
mod failures;
mod lapsed;
mod noop_page;
mod pending_removals;
mod pull;
mod snapshot;

pub use failures::AfterFailure;
pub use pull::Applied;
pub use snapshot::AfterRefusal;
pub(crate) use snapshot::begin_snapshot;
