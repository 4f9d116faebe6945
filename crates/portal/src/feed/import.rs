//! The import: every line decided about, one transaction each.

use super::lines::{Line, Lines};
use super::{Outcome, Refusal, addresses, orders, policies, products, releases, sites, upgrades};
use crate::clock::Clock;
use crate::publish::{Publisher, publishing};
use crate::store::{self, Store};
use chrono::{DateTime, Utc};
use licet_protocol::feed::{LONGEST_LINE, Record, Summary};
use object_store::ObjectStore;
use serde::Serialize;
use std::io::{BufReader, Read, Result};
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

/// Most records that are committed together. Each is a transaction of its own within that: it is taken whole or not at
/// all, whatever happens to the others. Together they cost a fraction of the writing, and others who write wait for a
/// few hundredths of a second.
const TOGETHER: usize = 128;

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

type Decision = std::result::Result<Outcome, Refusal>;

/// A line that was read and not yet decided about.
struct Pending {
    number: u64,
    record: std::result::Result<Record, Refusal>,
}

/// What is told and counted on the way.
struct Telling<'t> {
    summary: Summary,
    notice: &'t mut dyn FnMut(Notice),
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
        let mut lines = Lines::new(BufReader::with_capacity(1 << 18, reader), LONGEST_LINE);
        let mut telling = Telling { summary: Summary::default(), notice: &mut notice };
        let (mut number, mut pending) = (0, Vec::new());
        let read = loop {
            let (line, bytes) = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            };
            number += 1;
            pending.extend(parse(&line, number).map(|record| Pending { number, record }));
            // Who sends slowly does not keep others from writing, nor what came from being taken.
            if pending.len() >= TOGETHER || !lines.is_ready() {
                self.take(&mut pending, &mut telling);
            }
            progress(bytes);
        };
        self.take(&mut pending, &mut telling);
        count(&telling.summary);
        read.map(|()| telling.summary)
    }

    /// Decides about all pending lines, in their order.
    fn take(&self, pending: &mut Vec<Pending>, telling: &mut Telling<'_>) {
        let mut together = Vec::new();
        for Pending { number, record } in pending.drain(..) {
            match record {
                Ok(Record::Release(release)) => {
                    self.take_together(&mut together, telling);
                    let decision = releases::import(self, &release, self.clock.now());
                    telling.decided(number, decision, Vec::new());
                }
                Ok(record) => together.push((number, record)),
                Err(refusal) => {
                    self.take_together(&mut together, telling);
                    telling.decided(number, Err(refusal), Vec::new());
                }
            }
        }
        self.take_together(&mut together, telling);
    }

    fn take_together(&self, records: &mut Vec<(u64, Record)>, telling: &mut Telling<'_>) {
        if records.is_empty() {
            return;
        }
        let now = self.clock.now();
        let decide = |p: &mut Publisher<'_, '_>| -> std::result::Result<_, store::Error> {
            let mut taken = Vec::with_capacity(records.len());
            for (number, record) in records.iter() {
                let mut warnings = Vec::new();
                let decision = p.within(|p| import(p, record, now, &mut warnings));
                taken.push((*number, decision, warnings));
            }
            Ok(taken)
        };
        let taken = self.store.write_blocking(|tx| publishing(tx, now, decide));
        match taken {
            Ok(taken) => {
                taken
                    .into_iter()
                    .for_each(|(number, decision, warnings)| telling.decided(number, decision, warnings));
            }
            // They were not committed, none of them.
            Err(error) => {
                let reason = error.to_string();
                for (number, _) in records.iter() {
                    telling.decided(*number, Err(Refusal::Record(reason.clone())), Vec::new());
                }
            }
        }
        records.clear();
    }
}

impl Telling<'_> {
    fn decided(&mut self, line: u64, decision: Decision, warnings: Vec<String>) {
        let summary = &mut self.summary;
        let mut say = |kind, reason| (self.notice)(Notice { line, kind, reason });
        match decision {
            Ok(Outcome::New) => summary.new += 1,
            Ok(Outcome::Changed) => summary.changed += 1,
            Ok(Outcome::Unchanged) => summary.unchanged += 1,
            Ok(Outcome::Stale { held }) => {
                summary.stale += 1;
                say(NoticeKind::Stale, format!("ignored: revision {held} is held already"));
            }
            Err(refusal) => {
                summary.rejected += 1;
                return say(NoticeKind::Rejected, refusal.to_string());
            }
        }
        warnings.into_iter().for_each(|warning| say(NoticeKind::Warning, warning));
    }
}

fn import(
    p: &mut Publisher<'_, '_>,
    record: &Record,
    now: DateTime<Utc>,
    warnings: &mut Vec<String>,
) -> Decision {
    match record {
        Record::Product(product) => products::import(p, product),
        Record::Site(site) => sites::import(p, site, warnings),
        Record::Order(order) => orders::import(p, order, now, warnings),
        Record::Upgrade(upgrade) => upgrades::import(p, upgrade),
        Record::Address(address) => addresses::import(p, address),
        Record::Policy(policy) => policies::import(p.tx, policy),
        // Releases bring files, which no transaction waits for.
        Record::Release(_) => Err(Refusal::Record("a release is taken by itself".to_owned())),
    }
}

/// The record on a line; none on an empty one.
fn parse(line: &Line, number: u64) -> Option<std::result::Result<Record, Refusal>> {
    let Line::Whole(bytes) = line else {
        return Some(Err(Refusal::Record(format!("the line is longer than {LONGEST_LINE} bytes"))));
    };
    // Some systems begin a file with a byte order mark.
    let bytes = if number == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes };
    if bytes.trim_ascii().is_empty() {
        return None;
    }
    Some(serde_json::from_slice(bytes).map_err(|error| Refusal::Record(words(&error))))
}

fn count(summary: &Summary) {
    for (outcome, count) in [
        ("new", summary.new),
        ("changed", summary.changed),
        ("unchanged", summary.unchanged),
        ("stale", summary.stale),
        ("rejected", summary.rejected),
    ] {
        metrics::counter!("licet_feed_records_total", "outcome" => outcome).increment(count);
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
