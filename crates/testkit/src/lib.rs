//! What tests and benchmarks build on: a portal of their own, a clock to set, feeds to import.
//!
//! Not for the product: nothing here is linked into what is shipped. Failing is by panic, with the reason, since only
//! tests call it.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod clock;
mod dates;
pub mod feed;
mod portal;
pub mod proxy;
pub mod seeds;
mod session;
mod smtp_sink;

pub use clock::SettableClock;
pub use dates::{base_date, shift_dates};
pub use portal::TestPortal;
pub use session::FixedToken;
pub use smtp_sink::{ReceivedMail, SmtpSink};
