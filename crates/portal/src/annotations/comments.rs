//! Comments on an entitlement. Each belongs to a party (`super::parties`); they are appended and never changed.

use super::batch::Batch;
use super::merge::{Judged, Refused, problem};
use super::parties::{self, Place};
use crate::core::error::ApiError;
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher};
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_domain::authorship::Party;
use licet_domain::slots::{LONGEST_COMMENT, MOST_COMMENTS, ValueProblem, lines};
use licet_protocol::change::Change;
use licet_protocol::document::Comment;
use licet_protocol::{ErrorCode, FieldError};
use serde_json::Value;

const ENTITLEMENT: &str = "entitlement_id";
const TEXT: &str = "text";

/// Appends a comment.
pub(super) fn change(
    p: &mut Publisher<'_, '_>,
    batch: &mut Batch,
    change: &Change,
) -> Result<Judged, Refused> {
    let (on, text) = read(change).map_err(Refused::invalid)?;
    let (Place { entitlement_id, .. }, party) = batch.writable(p.tx, &on)?;
    let party = party.to_string();
    let author = &batch.author;
    let known = "SELECT text, entitlement_id, account_id FROM comment WHERE id = $1";
    if let Some(row) = p.tx.query_one(known, values![&change.id])? {
        // Its receipt is gone. It can't be told to anybody but its author.
        let same = row.text(0)? == text && row.text(1)? == entitlement_id;
        return if same && row.text(2)? == author.caller.account_id {
            Ok(Judged { agreed: true, ..Judged::default() })
        } else {
            Err(ApiError::new(ErrorCode::KeyReused, "this key came with another change before").into())
        };
    }
    let count = "SELECT COUNT(*) FROM comment WHERE entitlement_id = $1 AND party = $2";
    let count = p.tx.query_one(count, values![&entitlement_id, &party])?.map_or(Ok(0), |row| row.int(0))?;
    if usize::try_from(count).is_ok_and(|count| count >= MOST_COMMENTS) {
        return Err(problem(TEXT, "no-room").with("maximum", MOST_COMMENTS).into());
    }
    let sql = "INSERT INTO comment (id, entitlement_id, text, account_id, by_name, at, party) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (account, name) = (&author.caller.account_id, author.name.as_ref());
    p.tx.execute(sql, values![&change.id, entitlement_id, text, account, name, author.now, party])?;
    batch.stale.comments.insert(change.id.clone());
    Ok(Judged { made: vec![TEXT.to_owned()], ..Judged::default() })
}

/// What a new comment is on, by the id of the annotation beside it, and its text.
fn read(change: &Change) -> Result<(String, String), Vec<FieldError>> {
    let mut problems = Vec::new();
    // Named by its key, so that nobody else can make one of that name before it.
    if change.id != change.key {
        problems.push(FieldError::new("id", "form"));
    }
    problems.extend(
        change
            .set
            .keys()
            .filter(|slot| ![ENTITLEMENT, TEXT].contains(&slot.as_str()))
            .map(|slot| problem(slot, "form")),
    );
    let mut text_of = |slot: &str| match change.set.get(slot).map(|set| &set.value) {
        Some(Value::String(text)) => Some(text.as_str()),
        Some(Value::Null) | None => {
            problems.push(FieldError::new(slot, "required"));
            None
        }
        Some(_) => {
            problems.push(FieldError::new(slot, "form"));
            None
        }
    };
    let (entitlement_id, text) = (text_of(ENTITLEMENT), text_of(TEXT));
    let text = text.and_then(|text| match lines(text, LONGEST_COMMENT) {
        Ok(Some(text)) => Some(text),
        Ok(None) => {
            problems.push(FieldError::new(TEXT, "required"));
            None
        }
        Err(ValueProblem::TooLong) => {
            problems.push(FieldError::new(TEXT, "too-long").with("maximum", LONGEST_COMMENT));
            None
        }
        Err(_) => {
            problems.push(FieldError::new(TEXT, "form"));
            None
        }
    });
    match (entitlement_id, text) {
        (Some(entitlement_id), Some(text)) if problems.is_empty() => Ok((entitlement_id.to_owned(), text)),
        _ => Err(problems),
    }
}

const COLUMNS: &str = "id, text, account_id, by_name, at, entitlement_id";

fn comment(tx: &mut Tx<'_>, row: &Row, party: &Party) -> Result<(String, Comment), Error> {
    let comment = Comment {
        entitlement_id: row.string(5)?,
        belongs_to: Some(parties::belongs_to(tx, party)?),
        text: row.string(1)?,
        author: row.string(2)?,
        author_name: row.opt_string(3)?,
        at: row.moment(4)?,
    };
    Ok((row.string(0)?, comment))
}

/// All comments of a party on an entitlement.
pub(super) fn documents(
    tx: &mut Tx<'_>,
    entitlement_id: &str,
    party: &Party,
) -> Result<Vec<(String, Comment)>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM comment WHERE entitlement_id = $1 AND party = $2 ORDER BY id");
    let rows = tx.query(&sql, values![entitlement_id, party.to_string()])?;
    rows.iter().map(|row| comment(tx, row, party)).collect()
}

/// Publishes a comment, where its entitlement is there.
pub(super) fn publish(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let sql = format!("SELECT {COLUMNS}, party FROM comment WHERE id = $1");
    let Some(row) = p.tx.query_one(&sql, values![id])? else { return Ok(()) };
    let Some(party) = row.opt_text(6)?.and_then(Party::parse) else { return Ok(()) };
    let Some(shares) = parties::shares_of(p.tx, row.text(5)?)? else { return Ok(()) };
    let (_, comment) = comment(p.tx, &row, &party)?;
    let (kind, body) = (Kind::Comment, json(&comment)?);
    let scopes = &parties::readers(p.tx, &party, &shares)?;
    p.put(Document { kind, id, site: None, scopes, body, license_keys: None }).map(drop)
}
