//! Sites: what crosses the border is what crosses the wire (`licet_protocol::site`), and these few types around it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use licet_protocol::site::{
    AddCustomerNumber, Continuity, CustomerNumbers, LeaveSite, LeftSite, MyInvitations, MySites, Partners,
    RemoveMember, SetPartner, SetRole, TakeOver, TakenOver,
};

data! {
    /// Somebody who was invited to a site.
    pub struct Invitee {
        /// Their e-mail.
        pub email: String,
    }

    /// What the continuity radar is asked.
    pub struct ContinuityQuery {
        /// How many months without a sign-in count as absent: 1 to 60.
        pub months: u32,
    }
}
