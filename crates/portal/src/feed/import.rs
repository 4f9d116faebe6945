//! The import: every line decided about, one transaction each.

use super::lines::{Line, Lines};
use super::{Outcome, Refusal, addresses, orders, products, releases, sites, upgrades};
use crate::clock::Clock;
use crate::store::Store;
use licet_protocol::feed::{LONGEST_LINE, Record, Summary};
use object_store::ObjectStore;
use serde::Serialize;
use std::io::{BufRead, Read, Result};
use std::path::PathBuf;
use std::sync::Arc;
use utoipa::ToSchema;

/// Where the files that release records name are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Folder {
    /// Relative to this folder, and inside it.
    At(PathBuf),
    /// Nowhere: the feed came over the network.
    None,
}

/// What is said about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// It was refused; nothing of it was taken.
    Rejected,
    /// A newer revision is held; it was ignored.
    Stale,
    /// It was taken, but something about it is odd.
    Warning,
}

/// Something to know about a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Notice {
    /// Its number, from 1.
    pub line: u64,
    /// What kind of thing is said.
    pub kind: NoticeKind,
    /// In words.
    pub reason: String,
}

/// Imports feeds into a portal. Blocks: give it a thread of its own.
pub struct Importer<'a> {
    /// The tables.
    pub store: &'a Store,
    /// Where release files go.
    pub files: &'a Arc<dyn ObjectStore>,
    /// The time.
    pub clock: &'a dyn Clock,
    /// Where release files come from.
    pub folder: Folder,
    /// Runs the file store's work.
    pub runtime: tokio::runtime::Handle,
}

impl Importer<'_> {
    /// Imports all lines of `reader`. `notice` is called for whatever is to be said, `progress` with the bytes read.
    ///
    /// # Errors
    /// When `reader` fails; what was imported before stays.
    pub fn import(
        &self,
        reader: impl Read,
        mut notice: impl FnMut(Notice),
        mut progress: impl FnMut(u64),
    ) -> Result<Summary> {
        let reader = std::io::BufReader::with_capacity(1 << 16, reader);
        self.import_lines(Lines::new(reader, LONGEST_LINE), &mut notice, &mut progress)
    }

    fn import_lines(
        &self,
        mut lines: Lines<impl BufRead>,
        notice: &mut dyn FnMut(Notice),
        progress: &mut dyn FnMut(u64),
    ) -> Result<Summary> {
        let mut summary = Summary::default();
        let mut number = 0;
        while let Some((line, bytes)) = lines.next()? {
            number += 1;
            let mut say = |kind, reason| notice(Notice { line: number, kind, reason });
            match self.line(&line, number, &mut |warning| say(NoticeKind::Warning, warning)) {
                Ok(None) => {}
                Ok(Some(Outcome::New)) => summary.new += 1,
                Ok(Some(Outcome::Changed)) => summary.changed += 1,
                Ok(Some(Outcome::Unchanged)) => summary.unchanged += 1,
                Ok(Some(Outcome::Stale { held })) => {
                    summary.stale += 1;
                    say(NoticeKind::Stale, format!("ignored: revision {held} is held already"));
                }
                Err(refusal) => {
                    summary.rejected += 1;
                    say(NoticeKind::Rejected, refusal.to_string());
                }
            }
            progress(bytes);
        }
        for (outcome, count) in [
            ("new", summary.new),
            ("changed", summary.changed),
            ("unchanged", summary.unchanged),
            ("stale", summary.stale),
            ("rejected", summary.rejected),
        ] {
            metrics::counter!("licet_feed_records_total", "outcome" => outcome).increment(count);
        }
        Ok(summary)
    }

    /// None for an empty line.
    fn line(
        &self,
        line: &Line<'_>,
        number: u64,
        warn: &mut dyn FnMut(String),
    ) -> std::result::Result<Option<Outcome>, Refusal> {
        let Line::Whole(bytes) = line else {
            return Err(Refusal::Record(format!("the line is longer than {LONGEST_LINE} bytes")));
        };
        // Some systems begin a file with a byte order mark.
        let bytes = if number == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes };
        if bytes.is_empty() {
            return Ok(None);
        }
        let record: Record = serde_json::from_slice(bytes).map_err(|error| Refusal::Record(words(&error)))?;
        self.record(&record, warn).map(Some)
    }

    fn record(&self, record: &Record, warn: &mut dyn FnMut(String)) -> std::result::Result<Outcome, Refusal> {
        let now = self.clock.now();
        if let Record::Release(release) = record {
            return releases::import(self, release, now);
        }
        let mut warnings = Vec::new();
        let outcome = self.store.write_blocking(|tx| {
            crate::publish::publishing(tx, now, |p| match record {
                Record::Product(product) => products::import(p, product),
                Record::Site(site) => sites::import(p, site, &mut warnings),
                Record::Order(order) => orders::import(p, order, now, &mut warnings),
                Record::Upgrade(upgrade) => upgrades::import(p.tx, upgrade),
                Record::Address(address) => addresses::import(p.tx, address),
                Record::Release(_) => Ok(Outcome::Unchanged), // was handled above
            })
        })?;
        warnings.into_iter().for_each(warn);
        Ok(outcome)
    }
}

/// The parser's words without its own line number, which is always 1 here.
fn words(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) if error.is_syntax() || error.is_eof() => {
            format!("not JSON: {} at column {}", &text[..at], error.column())
        }
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}
