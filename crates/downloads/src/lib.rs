//! The download queue: license files and software, fetched, verified and placed.
//!
//! Bytes go into a `.part` file beside their target. They are proven first (SHA-256 for software, the portal's signature
//! for license files) and only then get their name, which is never the name of a file that is there already.
//! Not for: deciding who may have what (the portal's), or opening what was fetched (the shell's).

mod error;
mod fetch;
mod http;
mod name;
mod place;
mod quarantine;
mod queue;
mod remote;

pub use error::{Failure, Pause, RemoteError};
pub use http::{AccessTokens, HttpRemote, KeyTrust};
pub use name::{license_file_name, safe_file_name};
pub use queue::{Clock, Download, Queue, QueueError, Request, State};
pub use remote::{Answer, Body, Remote, Resume, SigningKeys, Subject};
