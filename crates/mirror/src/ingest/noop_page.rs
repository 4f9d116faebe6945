//! The answer that most polls get: nothing is new, and nothing here waits for that. Then only the time is written down, and
//! no view becomes stale.

use super::pull::Applied;
use super::{failures, pending_removals};
use crate::db::meta;
use crate::error::Result;
use crate::page::Page;
use crate::tables::position::{Phase, phase};
use chrono::{DateTime, Utc};
use rusqlite::Connection;

/// Whether an answer looks like it.
pub(crate) fn may_be(page: &Page) -> bool {
    let end = page.end();
    page.is_empty() && !end.more && end.check.is_none() && end.seq.is_some() && end.epoch.is_none()
}

/// Notes when it came. None, and nothing noted, where there is more to do than that.
pub(crate) fn note(tx: &Connection, page: &Page, now: DateTime<Utc>) -> Result<Option<Applied>> {
    let end = page.end();
    let stands = phase(tx)? == Phase::Current
        && meta::get(tx, meta::CURSOR)?.as_deref() == Some(&end.cursor)
        && meta::get(tx, meta::SEQ)?.and_then(|text| text.parse().ok()) == end.seq
        // A catch-up of several pages is under way.
        && meta::get(tx, meta::BEFORE)?.is_none()
        && !pending_removals::any(tx)?
        && !is_laid_over(tx)?;
    if !stands {
        return Ok(None);
    }
    meta::set(tx, meta::LAST_SYNCED, &now.to_rfc3339())?;
    failures::forget(tx)?;
    Ok(Some(Applied { complete: true, ..Applied::default() }))
}

/// Whether something that was done lies over rows that may have caught up with it.
fn is_laid_over(tx: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'sent')";
    Ok(tx.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use crate::{Identity, Mirror, Page, Phase, RawKey};
    use chrono::{DateTime, Utc};

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    fn end(rest: &str) -> Page {
        Page::decode(format!(r#"{{"op":"end","cursor":"c","more":false{rest}}}"#).into()).unwrap()
    }

    #[test]
    fn an_answer_with_nothing_new_moves_the_time_of_the_last_sync_and_makes_no_view_stale() {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap();
        let whole = end(r#","seq":7,"check":{"count":0,"digest":"0000000000000000"}"#);
        assert!(mirror.apply_page(&whole, at(1)).unwrap().complete);

        let version = mirror.version();
        let applied = mirror.apply_page(&end(r#","seq":7"#), at(2)).unwrap();
        assert!(applied.complete && applied.kinds.is_empty());
        assert_eq!(mirror.version(), version);
        assert_eq!(mirror.sync_position().unwrap().last_synced_at, Some(at(2)));

        mirror.apply_page(&end(r#","seq":8"#), at(3)).unwrap();
        let standing = mirror.sync_position().unwrap();
        assert_eq!((standing.last_synced_at, standing.phase), (Some(at(3)), Phase::Current));
        assert!(mirror.apply_page(&end(r#","seq":7"#), at(4)).is_err(), "it is older than what is here");
        assert_eq!(mirror.sync_position().unwrap().last_synced_at, Some(at(3)));
    }
}
