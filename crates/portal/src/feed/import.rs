//! The import: every line decided about, one transaction each.

use super::lines::Lines;
use super::parse::parse;
use super::{Outcome, Refusal, addresses, orders, policies, products, releases, sites, upgrades};
use crate::core::clock::Clock;
use crate::documents::publishing;
use crate::records::Publisher;
use crate::store::{self, Store};
use chrono::{DateTime, Utc};
use licet_protocol::feed::{LONGEST_LINE, Record, Summary};
use object_store::ObjectStore;
use serde::Serialize;
use std::io::{BufReader, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
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
/// How long a commit may take to come together; the next records are another one.
const LONGEST_TURN: Duration = Duration::from_millis(30);

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

type Decision = Result<Outcome, Refusal>;

/// Why an import ended before its feed did.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The feed could not be read on.
    #[error("{0}")]
    Read(std::io::Error),
    /// The portal could not write. The records from `line` on are neither taken nor rejected.
    #[error("the portal can't write, nothing was taken from line {line} on: {error}")]
    Write {
        /// The first line that was not decided about.
        line: u64,
        /// Why.
        error: store::Error,
        /// What became of the lines before.
        summary: Summary,
    },
}

/// The portal could not write a record, or one of those after it.
struct Failed {
    number: u64,
    error: store::Error,
}

impl Failed {
    fn of(self, summary: Summary) -> ImportError {
        ImportError::Write { line: self.number, error: self.error, summary }
    }
}

/// What was decided about a record; an error where it was the portal that failed.
fn of_record(decision: Decision) -> Result<Decision, store::Error> {
    match decision {
        Err(Refusal::Store(error)) if !error.is_about_content() => Err(error),
        decision => Ok(decision),
    }
}

/// Decides about the first of the records, about as many as others who write may be kept waiting for.
fn decide(
    p: &mut Publisher<'_, '_>,
    records: &[(u64, Record)],
    now: DateTime<Utc>,
) -> Result<Vec<(Decision, Vec<String>)>, store::Error> {
    let begun = Instant::now();
    let mut taken = Vec::with_capacity(records.len());
    for (_, record) in records {
        let mut warnings = Vec::new();
        let decision = of_record(p.within(|p| import(p, record, now, &mut warnings)))?;
        taken.push((decision, warnings));
        if begun.elapsed() > LONGEST_TURN {
            break;
        }
    }
    Ok(taken)
}

/// A line that was read and not yet decided about.
struct Pending {
    number: u64,
    record: Result<Record, Refusal>,
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
    /// When `reader` fails, or the portal can't write. What was imported before stays, and the same feed again goes on from
    /// there.
    pub fn import(
        &self,
        reader: impl Read,
        mut notice: impl FnMut(Notice),
        mut progress: impl FnMut(u64),
    ) -> Result<Summary, ImportError> {
        let mut lines = Lines::new(BufReader::with_capacity(1 << 18, reader), LONGEST_LINE);
        let mut telling = Telling { summary: Summary::default(), notice: &mut notice };
        let (mut number, mut pending) = (0, Vec::new());
        let read = loop {
            let (line, bytes) = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => break Ok(()),
                Err(error) => break Err(ImportError::Read(error)),
            };
            number += 1;
            pending.extend(parse(&line, number).map(|record| Pending { number, record }));
            // Who sends slowly does not keep others from writing, nor what came from being taken.
            if (pending.len() >= TOGETHER || !lines.is_ready())
                && let Err(failed) = self.take(&mut pending, &mut telling)
            {
                break Err(failed.of(telling.summary));
            }
            progress(bytes);
        };
        let taken = match read {
            Err(failed @ ImportError::Write { .. }) => Err(failed),
            read => {
                self.take(&mut pending, &mut telling).map_err(|failed| failed.of(telling.summary)).and(read)
            }
        };
        count(&telling.summary);
        taken.map(|()| telling.summary)
    }

    /// Decides about all pending lines, in their order.
    fn take(&self, pending: &mut Vec<Pending>, telling: &mut Telling<'_>) -> Result<(), Failed> {
        let mut together = Vec::new();
        for Pending { number, record } in pending.drain(..) {
            match record {
                Ok(Record::Release(release)) => {
                    self.take_together(&mut together, telling)?;
                    let mut warnings = Vec::new();
                    let decision = releases::import(self, &release, self.clock.now(), &mut warnings);
                    telling.decided(
                        number,
                        of_record(decision).map_err(|error| Failed { number, error })?,
                        warnings,
                    );
                }
                Ok(record) => together.push((number, record)),
                Err(refusal) => {
                    self.take_together(&mut together, telling)?;
                    telling.decided(number, Err(refusal), Vec::new());
                }
            }
        }
        self.take_together(&mut together, telling)
    }

    fn take_together(
        &self,
        records: &mut Vec<(u64, Record)>,
        telling: &mut Telling<'_>,
    ) -> Result<(), Failed> {
        let mut left = records.as_slice();
        while let Some((number, _)) = left.first() {
            let now = self.clock.now();
            let taken = self.store.write_in_turn(|tx| publishing(tx, now, |p| decide(p, left, now)));
            // They were not committed, none of them.
            let taken = taken.map_err(|error| Failed { number: *number, error })?;
            let (done, rest) = left.split_at(taken.len());
            for ((number, _), (decision, warnings)) in done.iter().zip(taken) {
                telling.decided(*number, decision, warnings);
            }
            left = rest;
        }
        records.clear();
        Ok(())
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
        Record::Product(product) => products::import(p, product, warnings),
        Record::Site(site) => sites::import(p, site, warnings),
        Record::Order(order) => orders::import(p, order, now, warnings),
        Record::Upgrade(upgrade) => upgrades::import(p, upgrade, warnings),
        Record::Address(address) => addresses::import(p, address, warnings),
        Record::Policy(policy) => policies::import(p.tx, policy, warnings),
        // Releases bring files, which no transaction waits for.
        Record::Release(_) => Err(Refusal::Record("a release is taken by itself".to_owned())),
    }
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
