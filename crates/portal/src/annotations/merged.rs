//! What an account wrote, when it is merged into another one of the same person: its own writing on entitlements, its
//! fields and settings become the other's. Where both have written in one slot, the other's stays and what the merged
//! account wrote is kept among its earlier values.

use super::{fields, settings};
use crate::records::{Kind, Publisher};
use crate::store::{Error, Value};
use crate::values;
use licet_domain::authorship::{Party, parse_annotation_id};
use std::collections::BTreeSet;

/// Moves all that `from` wrote to `to`, and marks what shows it as touched.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn move_writing(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    let mut entitlements = BTreeSet::new();
    own_writing(p, from, to, &mut entitlements)?;
    authored(p, from, to, &mut entitlements)?;
    move_settings(p, from, to)?;
    let fields = p.tx.query("SELECT id FROM field WHERE account_id = $1 ORDER BY id", values![from])?;
    p.tx.execute("UPDATE field SET account_id = $2 WHERE account_id = $1", values![from, to])?;
    for row in fields {
        fields::publish(p, row.text(0)?)?;
        let sql = "SELECT entitlement_id FROM field_use WHERE field_id = $1";
        for used in p.tx.query(sql, values![row.text(0)?])? {
            entitlements.insert(parse_annotation_id(used.text(0)?).0.to_owned());
        }
    }
    for entitlement in entitlements {
        p.touch(&entitlement);
    }
    Ok(())
}

/// Slots and comments of the account's own party.
fn own_writing(
    p: &mut Publisher<'_, '_>,
    from: &str,
    to: &str,
    entitlements: &mut BTreeSet<String>,
) -> Result<(), Error> {
    let suffix = format!("/{}", Party::Account(from.to_owned()));
    let party = Party::Account(to.to_owned());
    let sql = "SELECT DISTINCT id FROM slot WHERE kind = $1 AND id LIKE $2 ESCAPE '\\' ORDER BY id";
    let pattern = format!("%{}", suffix.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    for row in p.tx.query(sql, values![Kind::Annotation.code(), pattern])? {
        let key = row.text(0)?;
        let (entitlement, Some(_)) = parse_annotation_id(key) else { continue };
        move_slots(p, Kind::Annotation, key, &party.key(entitlement))?;
        let sql = "INSERT INTO field_use (field_id, entitlement_id) SELECT field_id, $2 FROM field_use \
                   WHERE entitlement_id = $1 ON CONFLICT (field_id, entitlement_id) DO NOTHING";
        p.tx.execute(sql, values![key, party.key(entitlement)])?;
        p.tx.execute("DELETE FROM field_use WHERE entitlement_id = $1", values![key])?;
        entitlements.insert(entitlement.to_owned());
    }
    let (before, after) = (Party::Account(from.to_owned()).to_string(), party.to_string());
    for row in p.tx.query("SELECT DISTINCT entitlement_id FROM comment WHERE party = $1", values![&before])? {
        entitlements.insert(row.string(0)?);
    }
    p.tx.execute("UPDATE comment SET party = $2 WHERE party = $1", values![before, after])?;
    Ok(())
}

/// Moves the slots of a document to another one. Where both hold something, that of the other stays.
fn move_slots(p: &mut Publisher<'_, '_>, kind: Kind, from: &str, to: &str) -> Result<(), Error> {
    let kind = kind.code();
    for sql in [
        "UPDATE slot_history SET id = $3 WHERE kind = $1 AND id = $2",
        "INSERT INTO slot_history (kind, id, seq, slot, value, account_id, by_name, at) \
         SELECT s.kind, $3, s.seq, s.slot, s.value, s.account_id, s.by_name, s.at FROM slot s \
         JOIN slot o ON o.kind = s.kind AND o.id = $3 AND o.slot = s.slot AND o.value IS NOT NULL \
         WHERE s.kind = $1 AND s.id = $2 AND s.value IS NOT NULL \
         ON CONFLICT (kind, id, seq, slot) DO NOTHING",
        "DELETE FROM slot WHERE kind = $1 AND id = $3 AND value IS NULL \
         AND slot IN (SELECT s.slot FROM slot s WHERE s.kind = $1 AND s.id = $2)",
        "INSERT INTO slot (kind, id, slot, value, seq, account_id, by_name, at) \
         SELECT kind, $3, slot, value, seq, account_id, by_name, at FROM slot WHERE kind = $1 AND id = $2 \
         ON CONFLICT (kind, id, slot) DO NOTHING",
    ] {
        p.tx.execute(sql, values![kind, from, to])?;
    }
    p.tx.execute("DELETE FROM slot WHERE kind = $1 AND id = $2", values![kind, from])?;
    Ok(())
}

/// What the account wrote, wherever it stands: it is the other's from now on.
fn authored(
    p: &mut Publisher<'_, '_>,
    from: &str,
    to: &str,
    entitlements: &mut BTreeSet<String>,
) -> Result<(), Error> {
    for (sql, kind) in [
        ("SELECT DISTINCT id FROM slot WHERE account_id = $1 AND kind = $2", Kind::Annotation),
        ("SELECT DISTINCT id FROM slot_history WHERE account_id = $1 AND kind = $2", Kind::Annotation),
    ] {
        for row in p.tx.query(sql, values![from, kind.code()])? {
            entitlements.insert(parse_annotation_id(row.text(0)?).0.to_owned());
        }
    }
    for row in
        p.tx.query("SELECT DISTINCT entitlement_id FROM comment WHERE account_id = $1", values![from])?
    {
        entitlements.insert(row.string(0)?);
    }
    for table in ["slot", "slot_history", "comment"] {
        let sql = format!("UPDATE {table} SET account_id = $2 WHERE account_id = $1");
        p.tx.execute(&sql, values![from, to])?;
    }
    Ok(())
}

/// Settings that the other account has none of; its own stay.
fn move_settings(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    // `0` is the character after `/`.
    let (first, end) = (format!("{from}/"), format!("{from}0"));
    let sql = "SELECT DISTINCT id FROM slot WHERE kind = $1 AND id > $2 AND id < $3 ORDER BY id";
    for row in p.tx.query(sql, values![Kind::Setting.code(), &first, end])? {
        let id = row.text(0)?;
        let moved = format!("{to}/{}", id.strip_prefix(&first).unwrap_or_default());
        let is_set = "SELECT 1 FROM slot WHERE kind = $1 AND id = $2 AND value IS NOT NULL";
        let values: Vec<Value> = values![Kind::Setting.code(), &moved].to_vec();
        if p.tx.query_one(is_set, &values)?.is_none() {
            move_slots(p, Kind::Setting, id, &moved)?;
        } else {
            for table in ["slot", "slot_history"] {
                let sql = format!("DELETE FROM {table} WHERE kind = $1 AND id = $2");
                p.tx.execute(&sql, values![Kind::Setting.code(), id])?;
            }
        }
        settings::publish(p, id)?;
        settings::publish(p, &moved)?;
    }
    Ok(())
}
