//! Shares: what crosses the border is what crosses the wire (`licet_protocol::share`), and these few types around it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use licet_protocol::share::{
    ChangeShare, Share, ShareForm, SharePreview, ShareReview, ShareableNumbers, Shares as SharesPage,
};

data! {
    /// Whose shares, from where on.
    pub struct SharesQuery {
        /// Support ID of a site that the account administers; none: the shares that the account made.
        pub site: Option<String>,
        /// `next` of the page before.
        pub before: Option<String>,
    }

    /// Somebody who shares with this account.
    pub struct SharedBy {
        /// Name.
        pub name: String,
        /// E-mail.
        pub email: String,
        /// Entitlements that are shown by it.
        pub count: u32,
        /// The shares, the newest first.
        pub shares: Vec<Share>,
    }

    /// Shares of both sides, from the mirror.
    pub struct SharesView {
        /// Those that the account made, the newest first.
        pub given: Vec<Share>,
        /// Those that others made with it, by name.
        pub received: Vec<SharedBy>,
    }
}
