//! The audit trail: read at the portal a page at a time, and saved as a file.

use crate::api::*;
use crate::context::Desk;
use crate::error::EXPORT_FAILED;
use licet_exchange::export::{self, Cell, Table};

/// Pages that are saved as a file: 20,000 entries.
const MAX_PAGES: usize = 200;
/// The headings of CSV, which other programs read: the names of the API's fields.
const FIELDS: [&str; 10] =
    ["at", "action", "by", "person", "subject_kind", "subject", "before", "after", "behalf_of", "reason"];

fn word<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn cells(entry: &TrailEntry) -> Vec<Cell> {
    let text = |text: &Option<String>| Cell::Text(text.clone().unwrap_or_default());
    vec![
        Cell::Text(entry.at.to_rfc3339()),
        Cell::Text(entry.action.clone()),
        Cell::Text(word(&entry.by)),
        text(&entry.person),
        Cell::Text(entry.subject_kind.clone()),
        text(&entry.subject),
        text(&entry.before),
        text(&entry.after),
        Cell::Text(entry.behalf_of.as_ref().map(|site| site.support_id.clone()).unwrap_or_default()),
        text(&entry.reason),
    ]
}

impl Desk {
    /// `trail`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended; when the trail is not this account's to read.
    pub async fn trail(&self, query: TrailQuery) -> Result<Trail, UiError> {
        let before = ("before", query.before);
        match query.of {
            TrailOf::Account => self.portal_get(&["account", "trail"], &[before]).await,
            TrailOf::Site => self.portal_get(&["sites", &query.id, "trail"], &[before]).await,
            TrailOf::CareAccount | TrailOf::CareSite => {
                let kind = if query.of == TrailOf::CareSite { "site" } else { "account" };
                let of = [("kind", Some(kind.to_owned())), ("id", Some(query.id)), before];
                self.portal_get(&["care", "trail"], &of).await
            }
        }
    }

    /// `trail_save`: as CSV. None when nobody picked a place.
    ///
    /// # Errors
    /// As `trail`; when the file can't be written.
    pub async fn trail_save(&self, query: TrailQuery) -> Result<Option<String>, UiError> {
        let mut rows = Vec::new();
        let mut before = None;
        for page in 0..=MAX_PAGES {
            if page == MAX_PAGES {
                return Err(UiError::new(EXPORT_FAILED));
            }
            let Trail { entries, next } = self.trail(TrailQuery { before, ..query.clone() }).await?;
            rows.extend(entries.iter().map(cells));
            before = next;
            if before.is_none() {
                break;
            }
        }
        let headings = FIELDS.map(str::to_owned).to_vec();
        let table = Table { name: String::new(), headings, rows };
        self.save_as("audit-trail.csv".to_owned(), export::to_csv(&table)).await
    }
}
