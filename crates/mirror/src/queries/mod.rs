//! What screens ask of the mirror. Everything here reads, but for marking changes as seen.

mod annotations;
mod changes;
mod contracts;
mod details;
mod documents;
mod facets;
mod inbox;
mod partners;
mod rows;
mod search;
mod shares;
mod site_days;
mod software;
mod totals;
mod view;

pub use annotations::{Annotation, OthersAnnotation, ShownComment, ShownField, Written};
pub use changes::{Change, Changes};
pub use contracts::{ContractGroup, ContractList, ContractQuery, GroupBy};
pub use details::{Details, LineageStep, MaskedLicense};
pub use inbox::{InboxCounts, InboxPage, InboxPart, InboxQuery, InboxRow, SeenLicense, SeenNotice};
pub use partners::{ShippedLine, SoldTo, Undelivered};
pub use rows::Row;
pub use software::AvailableRelease;
pub use totals::{BucketCount, EndingOn, FamilyCount, SiteCount, Totals};
pub use view::{FieldFilter, FieldTest, Query, Sort, View};
