//! The tables of what was pulled: kinds and versions, slots, counters, history, and the position in the portal's log.
//!
//! Here is what several layers need of them. Rows of documents are written by [`crate::write_batch`] and read by
//! [`crate::queries`].

pub(crate) mod changes;
pub(crate) mod counters;
pub(crate) mod diff;
pub(crate) mod indexes;
pub(crate) mod kinds;
pub(crate) mod laid_over;
pub(crate) mod masking;
pub(crate) mod notices;
pub(crate) mod parties;
pub(crate) mod position;
pub(crate) mod slots;
