//! Terms that are over are noted by the calendar, not by a pull.

use crate::columns::day;
use crate::db::{Mirror, meta};
use crate::error::Result;
use crate::tables::changes::{Batch, ChangeContext, ChangeKind};
use crate::tables::position::{Phase, phase};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

impl Mirror {
    /// Notes the contracts whose term is over since this was last asked; answers how many. Each is noted once. To be asked
    /// at start, after each sync and after midnight. What was over before the first asking is no news. A calendar that is
    /// put back takes back what it had noted too early.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_lapsed(&self, today: NaiveDate, now: DateTime<Utc>) -> Result<usize> {
        let today = day(today);
        let due = self.read(|connection| {
            Ok(phase(connection)? == Phase::Current
                && meta::number(connection, meta::LAPSED_TO)? != i64::from(today))
        })?;
        if !due {
            return Ok(0);
        }
        let noted = self.write(|tx| {
            let looked = meta::get(tx, meta::LAPSED_TO)?.and_then(|text| text.parse::<i32>().ok());
            meta::set_number(tx, meta::LAPSED_TO, i64::from(today))?;
            match looked {
                None => Ok(0),
                Some(looked) if looked > today => {
                    Ok(tx.execute("DELETE FROM change WHERE what = 'lapsed' AND day >= ?1", [today])?)
                }
                Some(looked) => note_between(tx, looked, today, now),
            }
        })?;
        if noted > 0 {
            self.changed();
        }
        Ok(noted)
    }
}

/// Notes the contracts that ended on one of the days `from..to` and that nothing has renewed.
fn note_between(connection: &Connection, from: i32, to: i32, now: DateTime<Utc>) -> Result<usize> {
    let mut statement = connection.prepare_cached(
        "SELECT e.id, e.serial_number, e.product, e.site, e.ends_on FROM entitlement e
         WHERE e.ends_on >= ?1 AND e.ends_on < ?2 AND e.kind IN ('maintenance', 'subscription', 'flex')
           AND e.renewed_by IS NULL
         ORDER BY e.ends_on, e.n",
    )?;
    let mut batch = Batch::default();
    let mut rows = statement.query([from, to])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let noted = ChangeContext {
            label: row.get(1)?,
            entitlement_id: Some(id.clone()),
            product: row.get(2)?,
            site: row.get(3)?,
            day: row.get(4)?,
            ..ChangeContext::default()
        };
        batch.push("entitlement", &id, ChangeKind::Lapsed, noted);
        count += 1;
    }
    batch.write(connection, now)?;
    Ok(count)
}
