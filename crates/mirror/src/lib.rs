//! The encrypted SQLite mirror: opening and checking it, its tables, applying what the portal answers, search and views.
//!
//! It asks nobody for anything: what to pull and when is the business of `licet-sync`, where the key comes from that of
//! `licet-secrets`. It is the only crate of the app that names SQLite.

mod altered;
mod anew;
mod apply;
mod buckets;
mod changes;
mod choices;
mod counters;
mod details;
mod documents;
pub mod downloads;
mod entitlement;
mod error;
mod failures;
mod key;
mod meta;
mod open;
pub mod outbox;
mod page;
mod place;
mod purge;
pub mod reminders;
mod removal;
mod schema;
mod search;
mod settings;
mod shown;
mod site_days;
mod slots;
#[cfg(feature = "test-support")]
pub mod test_support;
mod unchanged;
mod view;
mod writing;
mod written;

pub use altered::Altered;
pub use apply::{AfterRefusal, Applied, Phase, Standing};
pub use changes::{Change, Changes, What};
pub use counters::{BucketCount, EndingOn, FamilyCount, SiteCount, Totals};
pub use details::{AvailableRelease, Details, LineageStep, MaskedLicense};
pub use error::{Error, Result};
pub use failures::AfterFailure;
pub use key::RawKey;
pub use open::{Identity, Mirror};
pub use page::{End, Page};
pub use view::{FieldFilter, FieldTest, Query, Row, Sort, View};
pub use written::{Annotation, ShownComment, ShownField, Written};
