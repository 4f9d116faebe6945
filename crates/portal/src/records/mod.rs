//! Facts as rows, and ready documents with who may see them: what `GET /api/v1/sync` reads.
//!
//! In the transaction that changes a fact, the documents that it touches are published: whoever changes it says which, and
//! a composer that is handed in writes each once. [`publisher::Publisher`] numbers the change and keeps two sides apart
//! that meet only in a scope (`licet_domain::visibility`): which scopes a document stands in (`scope_entity`), and which
//! scopes a person holds ([`holdings`]). So the cost of a change does not grow with the number of accounts that see it,
//! and a pull reads only what changed (docs/SYNC.md, rules 1, 5, 9, 12).
//!
//! Nothing here knows a request. Nothing here decides who may see what; that is `licet_domain::visibility`.

pub mod accounts;
pub(crate) mod files;
pub(crate) mod inbox;
pub mod kind;
pub(crate) mod mandates;
pub(crate) mod notices;
pub mod order_lines;
pub mod orders;
pub(crate) mod policies;
pub mod prune;
pub mod publisher;
pub(crate) mod requests;
pub mod rights;
pub mod scope_grants;
pub(crate) mod site_members;
pub(crate) mod slots;
pub(crate) mod trail;

pub use kind::Kind;
pub use prune::{KEPT_DAYS, prune, pruned_to, sequence_days_ago};
pub use publisher::{Compose, Document, Publisher, Stale, publishing};
pub use scope_grants::{Holding, access_by, current_grants, held, source};
pub(crate) use scope_grants::{Lookup, by_account, by_email, scopes_of_document};
