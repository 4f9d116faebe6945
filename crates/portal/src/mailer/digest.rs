//! One mail at the end of an hour, or once a day, that says what one recipient was to get: `core::mail` holds it until
//! then. The one of the day takes what waits for the hour along.

use super::done;
use crate::core::mail::{EmailKind, FOR_THE_DAY};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_i18n::Lang;

/// Subjects that a digest lists.
const MAX_SUBJECTS: usize = 50;

/// Takes every mail that is held for the recipient into one, which keeps the id of the first.
pub(crate) fn digest(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    (id, key, held): (&str, &str, i64),
    lang: Lang,
    portal: &str,
) -> Result<EmailKind, Error> {
    let sql = "SELECT id, letter FROM mail_outbox WHERE recipient_key = $1 AND held BETWEEN 1 AND $2 AND done_at IS NULL \
               ORDER BY created_at, id";
    let rows = tx.query(sql, values![key, held])?;
    let mut subjects = Vec::new();
    for row in &rows {
        if subjects.len() < MAX_SUBJECTS
            && let Ok(letter) = serde_json::from_str::<EmailKind>(row.text(1)?)
        {
            subjects.push(letter.words(lang, portal, "", None, &[]).subject);
        }
        if row.text(0)? != id {
            done(tx, row.text(0)?, now, Some("in the digest"))?;
        }
    }
    let (count, daily) = (i64::try_from(rows.len()).unwrap_or(i64::MAX), held == FOR_THE_DAY);
    let letter = EmailKind::Digest { count, subjects, daily };
    let body = serde_json::to_string(&letter).map_err(|e| Error::Database(e.to_string()))?;
    // It counts as news of its own hour, and is tried again as it stands.
    tx.execute(
        "UPDATE mail_outbox SET letter = $2, held = 0, news = 1, created_at = $3 WHERE id = $1",
        values![id, body, now],
    )?;
    Ok(letter)
}
