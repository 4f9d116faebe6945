//! The commands of the app over loopback HTTP and server-sent events, for development and for the tests of the UI in a
//! browser. Behind them are the real use cases (`licet-desk`), a real mirror and a real portal.
//!
//! Each page has a *world* of its own: a portal with the demo vendor's feed, a clock to set, and the profile of one account.
//! Worlds are copies of a few that were prepared once, so that one is made in a fraction of a second and what a test does is
//! seen by nobody else. A test brings its world into a state with [`act::Act`]: it stops the portal, imports a feed, lets
//! somebody else write, locks the keyring.
//!
//! Not for: the product. Nothing that is shipped depends on this crate (`xtask/src/check.rs`), and it listens on 127.0.0.1
//! only, for those who know its token, and refuses pages of other origins.

pub mod act;
mod calls;
mod desktop;
mod failure;
mod files;
mod prepared;
mod routes;
mod vault;
mod world;

pub use failure::Failure;
pub use files::Files;
pub use prepared::Prepared;
pub use routes::{Server, routes};
pub use world::{Place, World};
