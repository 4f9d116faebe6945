//! Anti-entropy (docs/SYNC.md, rule 10): what an account sees, counted in 256 buckets by what documents are called, so
//! that a mirror finds out where it differs; and one bucket's documents.

use super::page::Page;
use super::{Ask, View, snapshot};
use crate::core::change_counter;
use crate::core::error::ApiError;
use crate::store::{Error, Tx};
use crate::values;
use licet_protocol::ErrorCode;
use licet_protocol::sync::{BUCKETS, Buckets, Check, Line, PAGE_ROWS, bucket, row_hash};

/// Most documents of one bucket in an answer: that of an account that sees five million.
const MOST_ROWS: usize = 4 * PAGE_ROWS;

/// Counts and digests of all buckets.
pub(super) fn counted(tx: &mut Tx<'_>, ask: &Ask, at: Option<i64>) -> Result<Buckets, ApiError> {
    let view = View::read(tx, &ask.caller, ask.today)?;
    let seq = number(tx, &view, at)?;
    let mut buckets = vec![Check::default(); BUCKETS];
    snapshot::all::<Error>(tx, &view, |kind, row, _| {
        let kind = kind.as_str();
        buckets[usize::from(bucket(kind, &row.id))].add(row_hash(kind, &row.id, row.rev));
        Ok(())
    })?;
    Ok(Buckets { seq, buckets })
}

/// Writes the documents of one bucket, and an `end` line that moves no cursor.
pub(super) fn write(
    tx: &mut Tx<'_>,
    ask: &Ask,
    n: u8,
    at: Option<i64>,
    page: &mut Page<'_>,
) -> Result<(), ApiError> {
    let view = View::read(tx, &ask.caller, ask.today)?;
    let seq = number(tx, &view, at)?;
    let mut found = Vec::new();
    snapshot::all(tx, &view, |kind, row, reach| {
        if bucket(kind.as_str(), &row.id) != n {
            return Ok(());
        }
        if found.len() == MOST_ROWS {
            let message = format!("the bucket has more than {MOST_ROWS} documents; take a snapshot");
            return Err(ApiError::new(ErrorCode::TooLarge, message));
        }
        found.push((kind, row, reach));
        Ok(())
    })?;
    page.begin(view.member_of());
    let mut check = Check::default();
    for (kind, row, reach) in found {
        if snapshot::put(tx, &row, reach, page)? {
            check.add(row_hash(kind.as_str(), &row.id, row.rev));
        }
    }
    page.end(Line::End {
        cursor: "",
        more: false,
        check: Some(check),
        seq: Some(seq),
        epoch: None,
        horizon: None,
    });
    Ok(())
}

/// The number at which everything is as it is read now: `at`, if nothing that the account sees has changed since, so that
/// what others do keeps no mirror from comparing.
fn number(tx: &mut Tx<'_>, view: &View, at: Option<i64>) -> Result<i64, Error> {
    let newest = change_counter::sequence(tx)?;
    let Some(at) = at.filter(|at| (0..newest).contains(at)) else { return Ok(newest) };
    if view.holdings.iter().any(|holding| holding.seq > at) {
        return Ok(newest);
    }
    for scope in view.now.keys() {
        let sql = "SELECT seq FROM scope_entity WHERE scope = $1 AND seq > $2 LIMIT 1";
        if tx.query_one(sql, values![scope, at])?.is_some() {
            return Ok(newest);
        }
    }
    Ok(at)
}
