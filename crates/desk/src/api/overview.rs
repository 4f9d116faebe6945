//! The overview.

use super::downloads::DownloadRow;
use super::partners::Home;
use super::renewals::ContractRow;
use super::sync::SyncPhase;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// How near the end of a term is.
    #[derive(Copy, Eq, Hash, PartialOrd, Ord)]
    #[serde(rename_all = "snake_case")]
    pub enum TermBucket {
        /// Over.
        Lapsed,
        /// 0 to 29 days left.
        Under30,
        /// 30 to 89.
        From30To89,
        /// 90 and more.
        From90,
        /// Never ends.
        Perpetual,
    }

    /// Contracts that end within one week.
    pub struct WeekOfEnds {
        /// First day of the week (Monday).
        pub week: NaiveDate,
        /// How many contracts end in it, by bucket as of today.
        pub lapsed: u32,
        /// 0 to 29 days left.
        pub under_30: u32,
        /// 30 to 89.
        pub from_30_to_89: u32,
        /// 90 and more.
        pub from_90: u32,
    }

    /// Something that needs the admin.
    #[serde(rename_all = "snake_case", tag = "what")]
    pub enum NeedsYou {
        /// A contract lapsed or is about to.
        Contract {
            /// The contract.
            contract: ContractRow,
        },
        /// A download failed.
        Download {
            /// The download.
            download: DownloadRow,
        },
        /// Sync was held or failed: see the status bar.
        Sync {
            /// Which.
            phase: SyncPhase,
        },
    }

    /// Something that changed at the vendor.
    pub struct RecentChange {
        /// When it reached this mirror.
        pub at: DateTime<Utc>,
        /// `added`, `changed`, `renewed`, `hidden`, `removed`.
        pub what: String,
        /// Kind of document: `entitlement`, `license`, `release`, …
        pub kind: String,
        /// How many rows.
        pub count: u32,
        /// Id of one of them, to open it.
        pub id: Option<String>,
        /// Serial number, product name or file name of that one.
        pub name: Option<String>,
        /// What it was renewed by, or the product's name: depends on `what`.
        pub other: Option<String>,
        /// Who did it, where it was a person or a partner: of a license that one.
        pub by: Option<String>,
        /// Whether it was this account.
        pub mine: bool,
    }

    /// How much of what was bought of a product family is registered.
    pub struct Deployed {
        /// Product family.
        pub family: String,
        /// Quantity of licenses and subscriptions whose term is current.
        pub entitled: u32,
        /// Whether one of these has no limit.
        pub unlimited: bool,
        /// Quantity of those whose term is over.
        pub lapsed: u32,
        /// Quantity of those that are registered (or whose key is printed).
        pub deployed: u32,
    }

    /// The overview.
    pub struct Overview {
        /// Whose home it is.
        pub home: Home,
        /// Number of contracts lapsed and not renewed.
        pub lapsed: u32,
        /// With 0 to 29 days left.
        pub under_30: u32,
        /// With 30 to 89.
        pub from_30_to_89: u32,
        /// With 90 and more.
        pub from_90: u32,
        /// Seats on lapsed contracts.
        pub lapsed_seats: u32,
        /// When the next contract of the last bucket ends.
        pub next_from_90: Option<NaiveDate>,
        /// From two weeks before today, 56 weeks.
        pub weeks: Vec<WeekOfEnds>,
        /// Most urgent first, at most 6.
        pub needs_you: Vec<NeedsYou>,
        /// How many more there are.
        pub needs_you_more: u32,
        /// Newest first, at most 8.
        pub changes: Vec<RecentChange>,
        /// The largest families, at most 6.
        pub deployed: Vec<Deployed>,
        /// Running and recent downloads, at most 4.
        pub downloads: Vec<DownloadRow>,
    }
}
