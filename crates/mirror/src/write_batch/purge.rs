//! What goes with a right that ended: not only the documents, but what was made of them here.
//!
//! The portal hides documents (`crate::ingest`). In the same transaction goes what was derived from them: values in the
//! history of changes, names that nothing counts any more, fields of others, stubs of products and sites, downloads,
//! reminders, and what an edit in the outbox shows of somebody else's text. The words of the search index go in the
//! background, since it has to be merged for that. What stays is that something was hidden, under the serial number that
//! the person knew it by, and what the account itself wrote.

use super::batch::{Narrowed, WriteBatch};
use crate::db::meta;
use crate::error::Result;
use crate::outbox;
use crate::tables::laid_over;
use rusqlite::{Connection, params};

/// Takes what was told of documents of which this account sees less now out of the history; before what it sees is noted.
pub(crate) fn narrowed(tx: &Connection, narrowed: &Narrowed) -> Result<()> {
    for (kind, id) in narrowed {
        tx.prepare_cached("DELETE FROM change WHERE kind = ?1 AND id = ?2 AND what = 'changed'")?
            .execute(params![kind, id])?;
        tx.prepare_cached("UPDATE change SET altered = NULL WHERE kind = ?1 AND id = ?2")?
            .execute(params![kind, id])?;
    }
    Ok(())
}

/// Removes what was derived from documents that are gone. The last thing before the commit of a pull that removed any. Where
/// a right may have ended, reminders go too.
pub(crate) fn derived(w: &mut WriteBatch<'_>) -> Result<()> {
    if !w.removed {
        return Ok(());
    }
    let tx = w.tx;
    changes(tx)?;
    tx.execute("DELETE FROM counter WHERE value <= 0", [])?;
    tx.execute("DELETE FROM ends_on_count WHERE count <= 0", [])?;
    tx.execute(
        "DELETE FROM shown_field WHERE own = 0 AND NOT EXISTS (
             SELECT 1 FROM counter c WHERE c.name = 'slot' AND c.key = 'field:' || shown_field.id
         )",
        [],
    )?;
    downloads(tx)?;
    edits(tx)?;
    if w.indexed {
        stubs(w)?;
        if w.hidden {
            reminders(tx)?;
        }
    }
    meta::set_number(tx, meta::PURGE, 1)
}

/// Of a document that is gone only that it came and went is told, under the name that the person knew it by; of a release
/// only to those who have something of its product.
fn changes(tx: &Connection) -> Result<()> {
    tx.execute_batch(
        "DELETE FROM change WHERE kind IN ('entitlement', 'license') AND what IN ('changed', 'renewed', 'lapsed')
             AND (NOT EXISTS (SELECT 1 FROM entitlement e WHERE e.id = change.entitlement_id)
                 OR kind = 'license' AND NOT EXISTS (SELECT 1 FROM license l WHERE l.id = change.id));
         DELETE FROM change WHERE kind = 'release' AND what NOT IN ('hidden', 'removed')
             AND NOT EXISTS (SELECT 1 FROM release r WHERE r.id = change.id);
         DELETE FROM change WHERE kind = 'release' AND what IN ('hidden', 'removed') AND NOT EXISTS (
             SELECT 1 FROM product p JOIN entitlement e ON e.product = p.n
             WHERE p.id = substr(change.id, 1, instr(change.id, '/') - 1)
         );
         UPDATE change SET altered = NULL, renewed_by = NULL
         WHERE what IN ('hidden', 'removed') AND (altered IS NOT NULL OR renewed_by IS NOT NULL);",
    )?;
    Ok(())
}

/// Downloads of files that this account can't have any more; what is on the disk stays.
fn downloads(tx: &Connection) -> Result<()> {
    tx.execute(
        "DELETE FROM download WHERE kind = 'license_file' AND NOT EXISTS (SELECT 1 FROM license l WHERE l.id = subject)
             OR kind = 'release' AND NOT EXISTS (SELECT 1 FROM release r WHERE r.id = subject)",
        [],
    )?;
    Ok(())
}

/// What edits in the outbox show of what others wrote, where that is gone. What they say themselves stays.
fn edits(tx: &Connection) -> Result<()> {
    let sql = format!(
        "UPDATE outbox_slot SET before = 'null', theirs = NULL
         WHERE change IN (SELECT o.n FROM outbox o WHERE {})",
        laid_over::GONE
    );
    tx.execute(&sql, [])?;
    outbox::forget_others(tx)
}

/// Reminders of contracts that this account doesn't see any more. Those that somebody set for a serial number stay.
fn reminders(tx: &Connection) -> Result<()> {
    tx.execute_batch(
        "DELETE FROM reminder WHERE kind = 'lead'
             AND NOT EXISTS (SELECT 1 FROM entitlement e WHERE e.serial_number = reminder.serial_number);
         DELETE FROM reminder_notice WHERE NOT EXISTS (SELECT 1 FROM reminder r WHERE r.notice = reminder_notice.id);",
    )?;
    Ok(())
}

/// Stubs of products and sites that nothing refers to.
fn stubs(w: &mut WriteBatch<'_>) -> Result<()> {
    let gone = |sql: &str| -> Result<Vec<(i64, String)>> {
        let mut statement = w.tx.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let sites = gone(
        "SELECT n, id FROM site WHERE gen = 0 AND NOT EXISTS (SELECT 1 FROM entitlement e WHERE e.site = site.n)",
    )?;
    let products = gone(
        "SELECT n, id FROM product WHERE gen = 0
             AND NOT EXISTS (SELECT 1 FROM entitlement e WHERE e.product = product.n)
             AND NOT EXISTS (SELECT 1 FROM license l WHERE l.product = product.n)",
    )?;
    for (n, id) in sites {
        w.tx.prepare_cached("DELETE FROM site WHERE n = ?1")?.execute([n])?;
        w.tx.prepare_cached("UPDATE change SET site = NULL WHERE site = ?1")?.execute([n])?;
        w.row_ids.sites.remove(&id);
        w.row_ids.site_stubs.remove(&n);
    }
    for (n, id) in products {
        w.tx.prepare_cached("DELETE FROM product WHERE n = ?1")?.execute([n])?;
        w.tx.prepare_cached("UPDATE change SET product = NULL WHERE product = ?1")?.execute([n])?;
        w.row_ids.products.remove(&id);
    }
    Ok(())
}
