//! Shares as they are reviewed: by whoever made them, and by the administrators of the sites that they are about.

use super::{covering, documents, uses};
use crate::store::{Error, Tx};
use crate::values;
use licet_protocol::share::ShareReview;

/// Shares on one page.
const PAGE: i64 = 50;

/// A page of shares, and where the next one begins.
pub(crate) type Page = (Vec<ShareReview>, Option<String>);

/// The shares that an account made and that have not ended, the newest first.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn given(tx: &mut Tx<'_>, account_id: &str, before: Option<&str>) -> Result<Page, Error> {
    let sql = "SELECT id FROM share WHERE granted_by = $1 AND ended = 0 AND ($2 IS NULL OR id < $2) \
               ORDER BY id DESC LIMIT $3";
    let rows = tx.query(sql, values![account_id, before, PAGE + 1])?;
    let ids = rows.iter().map(|row| row.string(0)).collect::<Result<Vec<_>, _>>()?;
    page(tx, account_id, ids)
}

/// The shares of what belongs to a site, the newest first.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn of_site(
    tx: &mut Tx<'_>,
    account_id: &str,
    support_id: &str,
    before: Option<&str>,
) -> Result<Page, Error> {
    let sql = "SELECT s.id FROM share_site t JOIN share s ON s.id = t.share_id \
               WHERE t.support_id = $1 AND s.ended = 0 AND ($2 IS NULL OR s.id < $2) ORDER BY s.id DESC LIMIT $3";
    let rows = tx.query(sql, values![support_id, before, PAGE + 1])?;
    let ids = rows.iter().map(|row| row.string(0)).collect::<Result<Vec<_>, _>>()?;
    page(tx, account_id, ids)
}

fn page(tx: &mut Tx<'_>, account_id: &str, mut ids: Vec<String>) -> Result<Page, Error> {
    let more = ids.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        ids.pop();
    }
    let next = if more { ids.last().cloned() } else { None };
    let mut shares = Vec::with_capacity(ids.len());
    for id in ids {
        shares.extend(one(tx, account_id, &id)?);
    }
    Ok((shares, next))
}

/// A share as this account reviews it; none where there is none that has not ended.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn one(tx: &mut Tx<'_>, account_id: &str, share_id: &str) -> Result<Option<ShareReview>, Error> {
    let Some(mut share) = documents::read(tx, share_id)? else { return Ok(None) };
    let may_change = share.from_account == account_id;
    if !may_change {
        share.own_note = None;
    }
    let count = covering::size_of(tx, share_id)?;
    Ok(Some(ShareReview { count, may_change, uses: uses::of(tx, share_id)?, share }))
}

/// Whether an account administers the sites that a share is about: all of them, and at least one of them.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn administers_all(
    tx: &mut Tx<'_>,
    account_id: &str,
    share_id: &str,
) -> Result<(bool, bool), Error> {
    let administered = covering::administered_sites(tx, account_id)?;
    let (mut all, mut any) = (true, false);
    for row in tx.query("SELECT support_id FROM share_site WHERE share_id = $1", values![share_id])? {
        let administers = administered.contains(row.text(0)?);
        (all, any) = (all && administers, any || administers);
    }
    Ok((all && any, any))
}
