//! Notices: mails that tell somebody what others did, without keys and files.
//!
//! What is done to a license is told to its owner and to the administrators of the customer's site, each in their own
//! language, unless they did it themselves. `mail-notice-…` in `locales/LANG/mail.ftl`.

use crate::core::mail::{About, EmailKind, Item, Notice, post};
use crate::records::accounts::{self, Stored};
pub(crate) use crate::records::site_members::administrators;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_i18n::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// The name of an account's person; the e-mail where there is none, and a dash where the account is gone.
pub(crate) fn person(account: Option<&Stored>) -> String {
    let Some(account) = account else { return "-".to_owned() };
    let name = accounts::name_of(&account.profile);
    if name.is_empty() { account.email.clone() } else { name }
}

/// Licenses as notices list them; those that no longer count are left out.
///
/// # Errors
/// What the database says.
pub(crate) fn items(tx: &mut Tx<'_>, licenses: &[&str]) -> Result<Vec<Item>, Error> {
    let mut items = Vec::with_capacity(licenses.len());
    for id in licenses {
        let sql = "SELECT l.serial_number, p.name, l.sku, l.quantity, l.entitlement_id FROM license l \
                   LEFT JOIN product p ON p.sku = l.sku WHERE l.id = $1 AND l.state IS NULL";
        if let Some(row) = tx.query_one(sql, values![*id])? {
            let product = row.opt_string(1)?.map_or_else(|| row.string(2), Ok)?;
            let (serial, quantity) = (row.string(0)?, row.int(3)?);
            let line = crate::records::order_lines::OrderLine::of_entitlement(tx, row.text(4)?)?;
            items.push(Item {
                unlimited: line.is_some_and(|line| line.unlimited),
                license_id: (*id).to_owned(),
                serial,
                product,
                quantity,
                keys_in_clear: false,
            });
        }
    }
    Ok(items)
}

/// Posts a notice to one address, in the language and with the name of the account that it belongs to, if any.
///
/// # Errors
/// What the database says.
pub(crate) fn to_address(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &str,
    notice: &Notice,
) -> Result<(), Error> {
    let account = accounts::by_email(tx, email)?;
    let lang = account.as_ref().map_or_else(Lang::default, |account| accounts::lang_of(&account.profile));
    let name = account.map(|account| accounts::name_of(&account.profile));
    post(tx, now, email, lang, &EmailKind::Notice(Notice { name, ..notice.clone() }))
}

/// The name of a site; empty where there is none of that Support ID.
///
/// # Errors
/// What the database says.
pub(crate) fn site_name(tx: &mut Tx<'_>, support_id: &str) -> Result<String, Error> {
    let row = tx.query_one("SELECT name FROM site WHERE support_id = $1", values![support_id])?;
    row.map_or(Ok(String::new()), |row| row.string(0))
}

/// Posts a notice to the administrators of a site, but those of `except`.
///
/// # Errors
/// What the database says.
pub(crate) fn to_administrators(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    support_id: &str,
    except: &[&str],
    notice: &Notice,
) -> Result<(), Error> {
    if notice.about.lists() && notice.count == 0 {
        return Ok(());
    }
    let notice = Notice { site: site_name(tx, support_id)?, ..notice.clone() };
    for email in administrators(tx, support_id)? {
        if !except.contains(&email.as_str()) {
            to_address(tx, now, &email, &notice)?;
        }
    }
    Ok(())
}

/// Members who hear of what customer care does at a site without an administrator.
const MOST_MEMBERS: i64 = 50;

/// Posts a notice to the people of a site: its administrators, or its members where it has none; but not to `except`.
///
/// # Errors
/// What the database says.
pub(crate) fn to_site(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    support_id: &str,
    except: &[&str],
    notice: &Notice,
) -> Result<(), Error> {
    if !administrators(tx, support_id)?.is_empty() {
        return to_administrators(tx, now, support_id, except, notice);
    }
    let notice = Notice { site: site_name(tx, support_id)?, ..notice.clone() };
    for email in people_of(tx, support_id)? {
        if !except.contains(&email.as_str()) {
            to_address(tx, now, &email, &notice)?;
        }
    }
    Ok(())
}

/// The people of a site who hear of what concerns it: its administrators, or its members where it has none.
///
/// # Errors
/// What the database says.
pub(crate) fn people_of(tx: &mut Tx<'_>, support_id: &str) -> Result<Vec<String>, Error> {
    let administrators = administrators(tx, support_id)?;
    if !administrators.is_empty() {
        return Ok(administrators);
    }
    let sql = "SELECT DISTINCT email FROM member_source WHERE support_id = $1 ORDER BY email LIMIT $2";
    tx.query(sql, values![support_id, MOST_MEMBERS])?.iter().map(|row| row.string(0)).collect()
}

/// Posts a notice to the owners of licenses and to the administrators of their customers' sites: to each once, with what
/// concerns them. Not to `except`, nor to owners who have left.
///
/// # Errors
/// What the database says.
pub(crate) fn to_concerned(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    about: About,
    person: &str,
    other: &str,
    licenses: &[&str],
    except: &[&str],
) -> Result<(), Error> {
    let mut of: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut site = String::new();
    for id in licenses {
        let sql = "SELECT o.end_customer, a.email FROM license l \
                   LEFT JOIN order_line e ON e.order_number || '-' || e.line = l.entitlement_id \
                   AND e.serial_number = l.serial_number LEFT JOIN sales_order o ON o.order_number = e.order_number \
                   LEFT JOIN license_owner w ON w.license_id = l.id AND w.standing <> 'unattended' \
                   LEFT JOIN account a ON a.id = w.account_id AND a.confirmed_at IS NOT NULL WHERE l.id = $1 LIMIT 1";
        let Some(row) = tx.query_one(sql, values![*id])? else { continue };
        let mut emails: BTreeSet<String> = row.opt_string(1)?.into_iter().collect();
        if let Some(support_id) = row.opt_text(0)?.filter(|support_id| !support_id.is_empty()) {
            emails.extend(administrators(tx, support_id)?);
            if site.is_empty() {
                site = site_name(tx, support_id)?;
            }
        }
        for email in emails.into_iter().filter(|email| !except.contains(&email.as_str())) {
            of.entry(email).or_default().push(id);
        }
    }
    for (email, licenses) in of {
        let notice =
            Notice::new(about, person.to_owned(), items(tx, &licenses)?).with_other(other.to_owned());
        if notice.count > 0 {
            to_address(tx, now, &email, &Notice { site: site.clone(), ..notice })?;
        }
    }
    Ok(())
}
