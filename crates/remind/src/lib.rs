//! What the app and `licet-remind` share: native notifications, and the entry by which the system starts `licet-remind`.
//!
//! Not for: what is due and what is said of it (`licet-desk`).

pub mod notify;
pub mod schedule;
