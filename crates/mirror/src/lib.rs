//! The encrypted SQLite mirror: opening and checking it, its tables, applying what the portal answers, search and views.
//!
//! It asks nobody for anything: what to pull and when is the business of `licet-sync`, where the key comes from that of
//! `licet-secrets`. It is the only crate of the app that names SQLite.
//!
//! A module uses only those below it: errors, columns and pages; `db` (connections, key, schema); the search index; the
//! tables; the overlay of people's edits and the outbox; the batch of pulled rows; `ingest`; `queries`; `open`, which puts
//! them together. `layers.toml` lists the order.

mod columns;
mod db;
pub mod downloads;
mod error;
mod ingest;
mod open;
pub mod outbox;
mod overlay;
mod page;
mod queries;
pub mod reminders;
mod search_index;
mod settings;
mod tables;
#[cfg(feature = "test-support")]
pub mod test_support;
mod write_batch;

pub use db::{Identity, Mirror, RawKey};
pub use error::{Error, Result};
pub use ingest::{AfterFailure, AfterRefusal, Applied};
pub use page::{End, Page};
pub use queries::{
    Annotation, AvailableRelease, BucketCount, Change, Changes, ContractGroup, ContractList, ContractQuery,
    Details, EndingOn, FamilyCount, FieldFilter, FieldTest, GroupBy, InboxCounts, InboxPage, InboxPart,
    InboxQuery, InboxRow, LineageStep, MaskedLicense, OthersAnnotation, Query, Row, SeenLicense, SeenNotice,
    ShownComment, ShownField, SiteCount, Sort, Totals, View, Written,
};
pub use queries::{ShippedLine, SoldTo, Undelivered};
pub use tables::changes::ChangeKind;
pub use tables::diff::FieldChange;
pub use tables::parties::Audience;
pub use tables::position::{Phase, SyncPosition};
