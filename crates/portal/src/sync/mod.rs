//! `GET /api/v1/sync`: documents as they change, for one account (docs/SYNC.md, "Pull", rules 1–15).
//!
//! An answer is one page, read in one transaction: of a [`snapshot`] (a new device) or of a [`delta`] (what changed
//! since). What a document is and who may see it was decided when it was published ([`crate::records`]); here rows are
//! found, put into lines and sent. [`cursor`] decides from where. [`buckets`] let a mirror prove what it has, [`leases`]
//! say how long tombstones are needed.
//!
//! Most who ask find little or nothing new: a short page is read at once, in one transaction with the session. What is
//! longer, and what goes over all that an account sees, is read in turns ([`crate::store::Store::turn`]), so that it never
//! holds up the others (docs/adr/0012).

mod buckets;
mod check;
mod cursor;
mod delta;
mod leases;
pub mod live;
mod page;
mod route;
mod snapshot;
#[cfg(test)]
mod tests;

pub use leases::{Fresh, Leases, prune};
pub use route::routes;

use crate::core::caller::Caller;
use crate::core::change_counter;
use crate::core::error::ApiError;
use crate::records::{self, Holding};
use crate::store::{Store, Tx};
use chrono::NaiveDate;
use licet_domain::{Access, Scope};
use licet_protocol::cursor::Cursor;
use licet_protocol::document::Reach;
use licet_protocol::sync::Line;
use page::Page;
use std::collections::HashMap;

/// What an account holds, as one transaction sees it.
#[derive(Default)]
struct View {
    holdings: Vec<Holding>,
    /// The scopes held now, each with what it allows.
    now: HashMap<String, Access>,
}

impl View {
    fn read(tx: &mut Tx<'_>, caller: &Caller, today: NaiveDate) -> Result<Self, crate::store::Error> {
        let holdings = records::held(tx, caller, today)?;
        let now = holdings.iter().filter_map(|held| Some((held.scope.clone(), held.access?))).collect();
        Ok(Self { holdings, now })
    }

    /// The sites that the account is a member of, with what that allows.
    fn member_of(&self) -> HashMap<String, Access> {
        let sites = self.now.iter().filter_map(|(scope, access)| Some((Scope::member_of(scope)?, *access)));
        sites.map(|(site, access)| (site.to_owned(), access)).collect()
    }

    /// Whether the right to a scope that was held before has changed after `seq`. What happened in that scope since the
    /// last pull comes with the change of the right, also where it has a smaller number.
    fn is_moving(&self, seq: i64) -> bool {
        self.holdings
            .iter()
            .any(|held| held.seq > seq && (held.access.is_none() || held.first_seq != held.seq))
    }
}

/// How one scope leads to what stands in it.
fn by(scope: &str, access: Access) -> Reach {
    Reach { access, shared: Scope::is_share(scope), unattended: Scope::is_unattended(scope) }
}

/// What one request asks for.
struct Ask {
    caller: Caller,
    today: NaiveDate,
    cursor: Option<String>,
    check: bool,
    key: [u8; 32],
    /// Remembers what was committed lately.
    store: Store,
}

/// Writes one page, and answers up to which number whoever asks had everything before. `page` takes the rows; the last
/// line is `end`.
fn answer(tx: &mut Tx<'_>, ask: &Ask, page: &mut Page<'_>) -> Result<i64, ApiError> {
    let newest = change_counter::sequence(tx)?;
    let start = cursor::start(tx, ask, newest)?;
    answer_from(tx, ask, newest, &start, page)
}

/// The same where the page is a short one. None: it isn't, and what was written of it is not to be sent.
fn answer_shortly(tx: &mut Tx<'_>, ask: &Ask, page: &mut Page<'_>) -> Result<Option<i64>, ApiError> {
    let newest = change_counter::sequence(tx)?;
    let start = cursor::start(tx, ask, newest)?;
    // Count and digest go over everything.
    if ask.cursor.is_none() || start.snapshot_after.is_some() || start.proving || ask.check {
        return Ok(None);
    }
    let had = answer_from(tx, ask, newest, &start, page)?;
    Ok((page.room() > 0).then_some(had))
}

fn answer_from(
    tx: &mut Tx<'_>,
    ask: &Ask,
    newest: i64,
    start: &Cursor,
    page: &mut Page<'_>,
) -> Result<i64, ApiError> {
    let steady = !start.proving
        && start.snapshot_after.is_none()
        && start.change_after.is_none()
        && start.whole.is_none();
    // Where nothing has changed for anybody it doesn't matter what the account sees.
    let settled = steady && ask.cursor.is_some() && !ask.check && start.sequence == newest;
    let view = if settled { View::default() } else { View::read(tx, &ask.caller, ask.today)? };
    let mut at = start.clone();
    page.begin(view.member_of());
    if at.snapshot_after.is_some() || ask.cursor.is_none() {
        snapshot::write(tx, &view, &mut at, page)?;
    }
    let commits = ask.store.commits();
    let caught_up = at.snapshot_after.is_none() && delta::write(tx, &view, commits, &mut at, newest, page)?;
    at.whole = (!caught_up && view.is_moving(at.sequence)).then(|| start.whole());
    let nothing_new = page.rows() == 0 && caught_up;
    let check = if caught_up && (at.proving || ask.check) { Some(check::of(tx, &view)?) } else { None };
    if caught_up {
        at.proving = false;
    }
    // Nothing new answers the same cursor, unless that would soon be too old for the tombstones.
    let keep = nothing_new && steady && !cursor::is_aging(tx, ask.today, start)?;
    let text = match &ask.cursor {
        Some(text) if keep => text.clone(),
        _ => at.sign(&ask.key),
    };
    // Within a snapshot, and while the change of a right is being sent, what was sent is complete at no number: an older
    // one than was told before would go back.
    let is_complete = at.snapshot_after.is_none() && at.whole.is_none();
    let seq = is_complete.then_some(at.sequence);
    // Who hears nothing new has heard this before.
    let news = caught_up && !keep;
    let horizon = if news { Some(records::prune::horizon(tx, ask.today)?) } else { None };
    let epoch = news.then_some(start.epoch.as_str());
    page.end(Line::End { cursor: &text, more: !caught_up, check, seq, epoch, horizon });
    Ok(start.whole())
}

impl Page<'_> {
    fn end(&mut self, line: Line<'_>) {
        self.line(&line);
        self.finish();
    }
}

/// The start of an account's first snapshot.
fn first(epoch: String, scope: String, newest: i64) -> Cursor {
    Cursor {
        epoch,
        sequence: newest,
        scope,
        schema: licet_protocol::cursor::SCHEMA,
        snapshot_after: None,
        change_after: None,
        whole: None,
        proving: true,
    }
}
