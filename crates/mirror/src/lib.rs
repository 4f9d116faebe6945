//! The encrypted SQLite mirror: opening and checking it, its tables, applying what the portal answers, search and views.
//!
//! It asks nobody for anything: what to pull and when is the business of `licet-sync`, where the key comes from that of
//! `licet-secrets`. It is the only crate of the app that names SQLite.

mod apply;
mod changes;
mod choices;
mod counters;
mod details;
mod documents;
pub mod downloads;
mod entitlement;
mod error;
mod key;
mod meta;
mod open;
mod page;
mod place;
pub mod reminders;
mod removal;
mod schema;
mod search;
mod settings;
mod view;
mod writing;

pub use apply::{AfterRefusal, Applied, Phase, Standing};
pub use changes::{Change, What};
pub use counters::{BucketCount, EndingOn, FamilyCount, SiteCount, Totals};
pub use details::{AvailableRelease, Details, LineageStep, MaskedLicense};
pub use error::{Error, Result};
pub use key::RawKey;
pub use open::{Identity, Mirror};
pub use page::{End, Page};
pub use view::{Query, Row, Sort, View};
