//! Who did what, for whom. Written in the transaction of the deed; never changed afterwards.
//!
//! With each deed goes who may read it: the sites at which it was done, and the accounts that it was done to. That is
//! decided when it is done: an order that moves to another customer takes no history along.
//!
//! Not for: what a request looked like, or secrets. It answers "who did this?", and a log can't.

use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// One deed.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// The account that did it; none for a stranger with a link, or an operator at the command line.
    pub actor: Option<&'a str>,
    /// What was done, such as `account.confirmed`, `license.registered`.
    pub action: &'a str,
    /// The kind of thing it was done to: `account`, `session`, `license`.
    pub kind: &'a str,
    /// Its id.
    pub id: &'a str,
    /// What else belongs to it, if anything: a serial number, an e-mail.
    pub detail: Option<&'a str>,
}

/// What else those who may read a deed are told of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Change<'a> {
    /// What was so before.
    pub before: Option<&'a str>,
    /// What is so now.
    pub after: Option<&'a str>,
    /// Support ID of the site on whose behalf it was done.
    pub behalf_of: Option<&'a str>,
    /// Why, in the words of who did it.
    pub reason: Option<&'a str>,
    /// Accounts that it was done to beside its subject.
    pub accounts: &'a [&'a str],
}

/// Names a site as the reader of deeds.
#[must_use]
pub fn reader_site(support_id: &str) -> String {
    format!("site:{support_id}")
}

/// Names an account as the reader of deeds.
#[must_use]
pub fn reader_account(account_id: &str) -> String {
    format!("account:{account_id}")
}

/// Writes it down.
///
/// # Errors
/// What the database says.
pub fn record(tx: &mut Tx<'_>, now: DateTime<Utc>, deed: &Deed<'_>) -> Result<(), Error> {
    record_change(tx, now, deed, &Change::default())
}

/// Writes it down with what it changed.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn record_change(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    deed: &Deed<'_>,
    change: &Change<'_>,
) -> Result<(), Error> {
    let id = super::ids::new_id(now);
    let Change { before, after, behalf_of, reason, accounts } = *change;
    tx.execute(
        "INSERT INTO audit (id, at, actor, action, subject_kind, subject_id, detail, before_it, after_it, behalf_of,
                            reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        values![
            &id,
            now,
            deed.actor,
            deed.action,
            deed.kind,
            deed.id,
            deed.detail,
            before,
            after,
            behalf_of,
            reason
        ],
    )?;
    let mut readers = readers(tx, deed)?;
    readers.extend(accounts.iter().map(|account| reader_account(account)));
    for reader in readers {
        let sql = "INSERT INTO audit_reader (reader, audit_id) VALUES ($1, $2)";
        tx.execute(sql, values![reader, &id])?;
    }
    Ok(())
}

/// Who reads a deed, by what it was done to.
fn readers(tx: &mut Tx<'_>, deed: &Deed<'_>) -> Result<BTreeSet<String>, Error> {
    let mut readers = BTreeSet::new();
    match deed.kind {
        "account" => drop(readers.insert(reader_account(deed.id))),
        "site" => {
            readers.insert(reader_site(deed.id));
            // The detail of what is done with a site's people begins with the e-mail of the person.
            let person = deed.detail.and_then(|detail| detail.split(' ').next()).unwrap_or_default();
            if person.contains('@') {
                let sql =
                    "SELECT 'account:' || id FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
                add(tx, &mut readers, sql, person)?;
            }
        }
        "session" => {
            add(tx, &mut readers, "SELECT 'account:' || account_id FROM session WHERE id = $1", deed.id)?
        }
        "license" => {
            let sql = "SELECT entitlement_id FROM license WHERE id = $1";
            let entitlement = tx.query_one(sql, values![deed.id])?.map(|row| row.string(0)).transpose()?;
            at_entitlement(tx, &mut readers, entitlement.as_deref().unwrap_or_default())?;
        }
        "entitlement" | "flex" => at_entitlement(tx, &mut readers, deed.id)?,
        "order" => at_order(tx, &mut readers, deed.id)?,
        "address" => {
            let sql = "SELECT 'site:' || support_id FROM site_number WHERE customer_number = $1";
            add(tx, &mut readers, sql, deed.detail.unwrap_or_default())?;
        }
        "share" => {
            let sql = "SELECT 'site:' || support_id FROM share_site WHERE share_id = $1 AND support_id <> '' \
                       UNION SELECT 'account:' || granted_by FROM share WHERE id = $1 \
                       UNION SELECT 'account:' || substr(holder, 3) FROM share WHERE id = $1 AND holder LIKE 'a:%' \
                       UNION SELECT 'account:' || a.id FROM share s JOIN account a ON a.email = substr(s.holder, 3) \
                             AND a.confirmed_at IS NOT NULL WHERE s.id = $1 AND s.holder LIKE 'e:%'";
            add(tx, &mut readers, sql, deed.id)?;
        }
        "request" => {
            // Whoever asks about a site that isn't there leaves no trace of it.
            let sql = "SELECT 'account:' || account_id FROM request WHERE id = $1 \
                       UNION SELECT 'site:' || r.support_id FROM request r JOIN site s ON s.support_id = r.support_id \
                             WHERE r.id = $1 AND r.decider <> 'receiver'";
            add(tx, &mut readers, sql, deed.id)?;
        }
        _ => {}
    }
    Ok(readers)
}

fn add(tx: &mut Tx<'_>, readers: &mut BTreeSet<String>, sql: &str, id: &str) -> Result<(), Error> {
    for row in tx.query(sql, values![id])? {
        readers.insert(row.string(0)?);
    }
    Ok(())
}

/// The ids of entitlements are those of their orders with the line.
fn at_entitlement(tx: &mut Tx<'_>, readers: &mut BTreeSet<String>, id: &str) -> Result<(), Error> {
    match id.rsplit_once('-') {
        Some((order, _)) => at_order(tx, readers, order),
        None => Ok(()),
    }
}

fn at_order(tx: &mut Tx<'_>, readers: &mut BTreeSet<String>, number: &str) -> Result<(), Error> {
    let sql =
        "SELECT 'site:' || end_customer FROM sales_order WHERE order_number = $1 AND end_customer <> ''";
    add(tx, readers, sql, number)
}
