//! The Renewal Assistant on the admin's desk: reminds of each contract in time, once.
//!
//! [`plan()`] says what one look at the calendar leads to, [`Assistant`] records it in the mirror's ledger and hands out
//! notices. A row is in the ledger before anybody is told: the inbox always has it, a notification is shown at most once.
//! Not for: the words and the notification itself (the shell's), nor the vendor's own notices (the portal's).

mod assistant;
mod choices;
pub mod device_log;
mod plan;
pub mod shared;
pub mod showing;

pub use assistant::{Assistant, Error, Keys, Looked};
pub use choices::{Coming, LeadsOf, Outlook};
pub use device_log::{Act, Device};
pub use licet_mirror::reminders::{
    CancelReason, Contract, InboxEntry, Notice, NoticeKind, ProofRow, Reminder, ReminderKind, ReminderState,
    Run, Way,
};
pub use plan::{Calendar, MOST_SINGLE, plan};
pub use shared::{Decisions, Leads, Renewal, Shared};
pub use showing::{Showing, select};
