//! Annotations carry the names of the fields that have values in them. When a field is renamed, deleted or comes back,
//! they are published anew: the first ones in the transaction of the change, the rest a few at a time, so that nobody
//! who writes waits for them.

use super::on_entitlement;
use crate::records::{Publisher, publishing};
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

/// Annotations that one transaction publishes anew because of a field.
const AT_ONCE: usize = 200;
/// How long the rest waits after the database has failed.
const AGAIN_AFTER: Duration = Duration::from_secs(10);

/// Wakes whoever publishes the rest.
#[derive(Debug, Default)]
pub struct Renaming {
    there_is_more: Notify,
}

impl Renaming {
    /// There is something to do.
    pub fn wake(&self) {
        self.there_is_more.notify_one();
    }
}

/// Notes that the annotation with this key has a value in a field. For good: what it held before is shown with the field's
/// name too.
pub(super) fn note_use(tx: &mut Tx<'_>, field_id: &str, key: &str) -> Result<(), Error> {
    let sql = "INSERT INTO field_use (field_id, entitlement_id) VALUES ($1, $2) \
               ON CONFLICT (field_id, entitlement_id) DO NOTHING";
    tx.execute(sql, values![field_id, key])?;
    Ok(())
}

fn uses(tx: &mut Tx<'_>, field_id: &str, after: &str, most: usize) -> Result<Vec<String>, Error> {
    let sql = "SELECT entitlement_id FROM field_use WHERE field_id = $1 AND entitlement_id > $2 \
               ORDER BY entitlement_id LIMIT $3";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    tx.query(sql, values![field_id, after, most])?.iter().map(|row| row.string(0)).collect()
}

/// Adds the annotations that fields are used on to those that are published now, and notes where to go on with the rest.
/// Says whether there is a rest.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    fields: &BTreeSet<String>,
    annotations: &mut BTreeSet<String>,
) -> Result<bool, Error> {
    let mut room = AT_ONCE;
    let mut left = false;
    for field in fields {
        let mut uses = uses(tx, field, "", room + 1)?;
        let is_rest = uses.len() > room;
        uses.truncate(room);
        if is_rest {
            let after = uses.last().map_or("", String::as_str);
            let sql = "INSERT INTO field_renaming (field_id, after_entitlement) VALUES ($1, $2) \
                       ON CONFLICT (field_id) DO UPDATE SET after_entitlement = excluded.after_entitlement";
            tx.execute(sql, values![field, after])?;
            left = true;
        } else {
            tx.execute("DELETE FROM field_renaming WHERE field_id = $1", values![field])?;
        }
        room -= uses.len();
        annotations.extend(uses);
    }
    Ok(left)
}

/// Publishes the next few, and says whether there may be more.
fn go_on(p: &mut Publisher<'_, '_>) -> Result<bool, Error> {
    let sql = "SELECT field_id, after_entitlement FROM field_renaming ORDER BY field_id LIMIT 1";
    let Some(row) = p.tx.query_one(sql, values![])? else { return Ok(false) };
    let field = row.text(0)?;
    let uses = uses(p.tx, field, row.text(1)?, AT_ONCE)?;
    for key in &uses {
        on_entitlement::publish(p, key)?;
    }
    match uses.last().filter(|_| uses.len() == AT_ONCE) {
        Some(last) => {
            let sql = "UPDATE field_renaming SET after_entitlement = $2 WHERE field_id = $1";
            p.tx.execute(sql, values![field, last])?;
        }
        None => {
            p.tx.execute("DELETE FROM field_renaming WHERE field_id = $1", values![field])?;
        }
    }
    Ok(true)
}

/// Publishes what was left, whenever there is something, until `stop` is cancelled.
pub async fn run(state: AppState, stop: CancellationToken) {
    let renaming = state.resident.of::<Renaming>();
    while !stop.is_cancelled() {
        let (now, compose) = (state.clock.now(), state.compose);
        match state.store.write(move |tx| publishing(tx, now, compose, go_on)).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => {
                tracing::error!(%error, "annotations could not be published anew");
                tokio::select! {
                    () = tokio::time::sleep(AGAIN_AFTER) => continue,
                    () = stop.cancelled() => return,
                }
            }
        }
        tokio::select! {
            () = renaming.there_is_more.notified() => {}
            () = stop.cancelled() => return,
        }
    }
}
