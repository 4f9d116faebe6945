//! The care desk and the audit trail: what crosses the border is what crosses the wire (`licet_protocol::care`,
//! `licet_protocol::trail`), and these few types around it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use licet_protocol::care::{
    CareAccount, CareAct, CareEntitlement, CareMerge, CareOrder, CareQueue, CareSite, ExplainQuery,
    Explanations, LookUp, LookUpHits, PrepareMerge, QueuedRequest, TakeRequest,
};
pub use licet_protocol::trail::{Trail, TrailEntry};

data! {
    /// A part of the queue of customer care.
    pub struct CareQueueQuery {
        /// Whose requests: `mine`, `free` (nobody's); none: of all.
        pub owner: Option<String>,
        /// Only those that should have been decided.
        pub overdue: bool,
        /// `next` of the page before.
        pub after: Option<String>,
    }

    /// Whose audit trail.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum TrailOf {
        /// That of this account.
        Account,
        /// That of a site that this account administers.
        Site,
        /// That of an account which customer care looked up.
        CareAccount,
        /// That of a site which customer care looked up.
        CareSite,
    }

    /// A page of an audit trail.
    pub struct TrailQuery {
        /// Whose.
        pub of: TrailOf,
        /// The Support ID, or the id of the account; empty for this account.
        pub id: String,
        /// `next` of the page before.
        pub before: Option<String>,
    }
}
