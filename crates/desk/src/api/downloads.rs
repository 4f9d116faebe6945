//! The download queue and software.

use super::catalog::FileView;
use super::errors::UiError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// A download.
    pub struct DownloadRow {
        /// Names it.
        pub id: String,
        /// `license:ID` or `release:SKU/FILE`.
        pub source: String,
        /// Name of the file.
        pub file_name: String,
        /// Product name or serial number that it belongs to.
        pub belongs_to: Option<String>,
        /// `waiting`, `running`, `offline`, `verifying`, `done`, `failed`, `cancelled`.
        pub state: String,
        /// Bytes received.
        #[ts(type = "number")]
        pub received: u64,
        /// Bytes in all, when known.
        #[ts(type = "number | null")]
        pub size: Option<u64>,
        /// Bytes per second, while running.
        #[ts(type = "number | null")]
        pub speed: Option<u64>,
        /// How it was verified when done: `sha256` or `signature`.
        pub verified: Option<String>,
        /// Why it failed.
        pub error: Option<UiError>,
        /// Folder and name on disk when done.
        pub path: Option<String>,
        /// When it was asked for.
        pub started_at: DateTime<Utc>,
        /// When another license file took its place, so that it counts no more; none: it counts.
        pub replaced_at: Option<DateTime<Utc>>,
    }

    /// Downloads: running first, then newest first.
    pub struct Downloads {
        /// The queue and what is done.
        pub rows: Vec<DownloadRow>,
        /// Where files go.
        pub folder: String,
    }

    /// Software that can be had for what is in the catalog.
    pub struct SoftwareGroup {
        /// Sku.
        pub sku: String,
        /// Product name.
        pub product: String,
        /// Its files, newest first.
        pub files: Vec<FileView>,
    }

    /// Starts a download.
    pub struct DownloadStart {
        /// `license:ID` or `release:SKU/FILE`.
        pub source: String,
    }
}
