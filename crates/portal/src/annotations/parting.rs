//! Gives what people wrote before it belonged to anybody to its parties, once (docs/adr/0042).
//!
//! Older versions kept one annotation an entitlement, which everyone who saw the entitlement read. Now what a member of the
//! customer's site wrote is the site's, what a member of the reseller's site wrote is that site's, and what anybody else who
//! sees the entitlement wrote is their account's. Nobody loses what they wrote: where somebody else wrote over it, it is
//! their party's present value again. What people wrote who see the entitlement no longer is the customer's, who always
//! saw it.

use super::parties::{self, Place};
use super::publish;
use crate::core::caller::Caller;
use crate::records::{Compose, Kind, Lookup, Publisher, accounts, orders, publishing};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_domain::authorship::{Party, parse_annotation_id};
use std::collections::{BTreeSet, HashMap};

/// Stands in the table of the portal's identity once [`part`] was done.
const DONE: &str = "writing_belongs_to_parties";

/// Entitlements that are read at once.
const AT_ONCE: i64 = 500;

/// Gives what older versions kept to its parties, and tells each account at which sites it is a member. Part of every
/// start, and after the first nothing but a look.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn part(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![DONE])?.is_some() {
        return Ok(());
    }
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        let mut people = HashMap::new();
        let mut after = String::new();
        loop {
            let entitlements = unparted(p.tx, &after)?;
            let Some(last) = entitlements.last() else { break };
            after.clone_from(last);
            for entitlement_id in &entitlements {
                part_one(p, &mut people, entitlement_id)?;
            }
        }
        let sites = p.tx.query(
            "SELECT id, body FROM entity WHERE kind = $1 AND deleted = 0 ORDER BY id",
            values![Kind::Site.code()],
        )?;
        sites.iter().try_for_each(|row| p.retell_site(row.text(0)?, row.text(1)?))
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![DONE])?;
    Ok(())
}

/// The next entitlements with something that belongs to nobody, in their order.
fn unparted(tx: &mut Tx<'_>, after: &str) -> Result<Vec<String>, Error> {
    // The first of all are among the first of each.
    let sql = "SELECT id FROM (\
               SELECT id FROM (SELECT DISTINCT id FROM slot WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3) a UNION \
               SELECT id FROM (SELECT DISTINCT id FROM slot_history WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3) b \
               UNION SELECT id FROM (SELECT DISTINCT entitlement_id AS id FROM comment \
               WHERE entitlement_id > $2 AND party IS NULL ORDER BY entitlement_id LIMIT $3) c) t ORDER BY id LIMIT $3";
    let mut found = Vec::new();
    let mut after = after.to_owned();
    // Those that were parted just now may stand between.
    loop {
        let rows = tx.query(sql, values![Kind::Annotation.code(), &after, AT_ONCE])?;
        let Some(last) = rows.last() else { return Ok(found) };
        last.text(0)?.clone_into(&mut after);
        for row in &rows {
            if parse_annotation_id(row.text(0)?).1.is_none() {
                found.push(row.string(0)?);
            }
        }
        if !found.is_empty() {
            return Ok(found);
        }
    }
}

/// Who wrote something, as far as it is known.
type People = HashMap<String, Option<Caller>>;

fn part_one(p: &mut Publisher<'_, '_>, people: &mut People, entitlement_id: &str) -> Result<(), Error> {
    let mut authors = BTreeSet::new();
    let sql = "SELECT account_id FROM slot WHERE kind = $1 AND id = $2 \
               UNION SELECT account_id FROM slot_history WHERE kind = $1 AND id = $2 \
               UNION SELECT account_id FROM comment WHERE entitlement_id = $2 AND party IS NULL";
    for row in p.tx.query(sql, values![Kind::Annotation.code(), entitlement_id])? {
        authors.insert(row.string(0)?);
    }
    let mut parties = BTreeSet::new();
    for account in &authors {
        let party = party_of(p, people, entitlement_id, account)?;
        give(p.tx, entitlement_id, account, &party)?;
        parties.insert(party);
    }
    for party in &parties {
        settle(p.tx, &party.key(entitlement_id))?;
    }
    let sql = "DELETE FROM field_use WHERE entitlement_id = $1";
    p.tx.execute(sql, values![entitlement_id])?;
    let Some(place) = Place::read(p.tx, entitlement_id)? else { return Ok(()) };
    if let Some(scopes) = orders::scopes_of(p.tx, entitlement_id)?
        && parties::shares_of(p.tx, entitlement_id)?.is_some()
    {
        publish(p, entitlement_id, &place.end_customer, &scopes)?;
    }
    Ok(())
}

/// Whom what an account wrote on an entitlement belongs to from now on.
fn party_of(
    p: &mut Publisher<'_, '_>,
    people: &mut People,
    entitlement_id: &str,
    account: &str,
) -> Result<Party, Error> {
    let own = Party::Account(account.to_owned());
    let Some(place) = Place::read(p.tx, entitlement_id)? else { return Ok(own) };
    if !people.contains_key(account) {
        let found = accounts::by_id(p.tx, account)?.map(|stored| Caller {
            account_id: stored.id,
            email: if stored.confirmed { Email::parse(&stored.email).ok() } else { None },
            role: stored.role,
            session_id: String::new(),
        });
        people.insert(account.to_owned(), found);
    }
    if let Some(Some(caller)) = people.get(account) {
        let mut lookup = Lookup::new(caller, p.now.date_naive());
        let writer = parties::writer(p.tx, &mut lookup, &place)?;
        if writer.sees || matches!(writer.party, Party::Site(_)) {
            return Ok(writer.party);
        }
    }
    Ok(if place.end_customer.is_empty() { own } else { Party::Site(place.end_customer) })
}

/// Gives what an account wrote to a party: present values, earlier ones and comments.
fn give(tx: &mut Tx<'_>, entitlement_id: &str, account: &str, party: &Party) -> Result<(), Error> {
    let (kind, key) = (Kind::Annotation.code(), party.key(entitlement_id));
    for table in ["slot", "slot_history"] {
        let sql = format!("UPDATE {table} SET id = $4 WHERE kind = $1 AND id = $2 AND account_id = $3");
        tx.execute(&sql, values![kind, entitlement_id, account, &key])?;
    }
    let sql = "UPDATE comment SET party = $3 WHERE entitlement_id = $1 AND account_id = $2 AND party IS NULL";
    tx.execute(sql, values![entitlement_id, account, party.to_string()])?;
    Ok(())
}

/// Makes the newest value of each slot the present one, where somebody of another party had written over it, and notes which
/// fields are used.
fn settle(tx: &mut Tx<'_>, key: &str) -> Result<(), Error> {
    let kind = Kind::Annotation.code();
    let newest = "INSERT INTO slot (kind, id, slot, value, seq, account_id, by_name, at) \
                  SELECT h.kind, h.id, h.slot, h.value, h.seq, h.account_id, h.by_name, h.at FROM slot_history h \
                  WHERE h.kind = $1 AND h.id = $2 AND h.seq = (SELECT MAX(n.seq) FROM slot_history n \
                  WHERE n.kind = h.kind AND n.id = h.id AND n.slot = h.slot) \
                  ON CONFLICT (kind, id, slot) DO NOTHING";
    tx.execute(newest, values![kind, key])?;
    let twice = "DELETE FROM slot_history WHERE kind = $1 AND id = $2 AND EXISTS (SELECT 1 FROM slot s \
                 WHERE s.kind = slot_history.kind AND s.id = slot_history.id AND s.slot = slot_history.slot \
                 AND s.seq = slot_history.seq)";
    tx.execute(twice, values![kind, key])?;
    let sql = "INSERT INTO field_use (field_id, entitlement_id) SELECT DISTINCT substr(slot, 7), id FROM \
               (SELECT slot, id FROM slot WHERE kind = $1 AND id = $2 UNION \
               SELECT slot, id FROM slot_history WHERE kind = $1 AND id = $2) t WHERE slot LIKE 'field:%' \
               ON CONFLICT (field_id, entitlement_id) DO NOTHING";
    tx.execute(sql, values![kind, key])?;
    Ok(())
}
