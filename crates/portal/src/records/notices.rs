//! Notices: who is told what others did, in the inbox and by mail, without keys and files.
//!
//! What is done to a license is told to its owner and to the administrators of the customer's site, each in their own
//! language, unless they did it themselves. [`tell`] is the one place that puts a notice into an inbox and posts its mail,
//! as the account chose. `mail-notice-…` in `locales/LANG/mail.ftl`; the words of the inbox are the app's.

use crate::core::audit::{self, Change, Deed};
use crate::core::mail::{About, EmailKind, Item, Notice, post, post_daily};
use crate::records::accounts::{self, Stored};
use crate::records::inbox::{self, Event};
pub(crate) use crate::records::site_members::administrators;
use crate::records::{Publisher, publishing};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::notice::{MailChoice, NoticeKind};
use licet_i18n::Lang;
use licet_protocol::notice::NoticeRequest;
use std::collections::{BTreeMap, BTreeSet};

/// The name of an account's person; the e-mail where there is none, and a dash where the account is gone.
pub(crate) fn person(account: Option<&Stored>) -> String {
    let Some(account) = account else { return "-".to_owned() };
    let name = accounts::name_of(&account.profile);
    if name.is_empty() { account.email.clone() } else { name }
}

/// Writes down that a license got another owner: the owner before and the one now read it beside the site.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn record_owner(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    deed: &Deed<'_>,
    former: Option<&str>,
    to: &str,
) -> Result<(), Error> {
    let before = match former {
        Some(former) => accounts::by_id(tx, former)?.map(|account| person(Some(&account))),
        None => None,
    };
    let after = accounts::by_id(tx, to)?.map(|account| person(Some(&account)));
    let concerned: BTreeSet<&str> = former.into_iter().chain([to]).collect();
    let concerned: Vec<&str> = concerned.into_iter().collect();
    let change = Change {
        before: before.as_deref(),
        after: after.as_deref(),
        accounts: &concerned,
        ..Change::default()
    };
    audit::record_change(tx, now, deed, &change)
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

/// Tells an account: in its inbox, and by mail as it chose. Mails about who gets into the account, and those that carry a
/// link, go whatever was chosen.
///
/// # Errors
/// What the database says.
pub(crate) fn tell(
    p: &mut Publisher<'_, '_>,
    account: &Stored,
    event: &Event,
    letter: &EmailKind,
) -> Result<(), Error> {
    inbox::put(p, &account.id, event)?;
    let lang = accounts::lang_of(&account.profile);
    let mail = if letter.goes_at_once() {
        MailChoice::AtOnce
    } else {
        inbox::preference(p.tx, &account.id, event.topic())?.mail
    };
    match mail {
        MailChoice::None => Ok(()),
        MailChoice::AtOnce => post(p.tx, p.now, &account.email, lang, letter),
        MailChoice::Daily => post_daily(p.tx, p.now, &account.email, lang, letter),
    }
}

/// Tells an account what was done with the account itself, for whoever is in no transaction that publishes.
///
/// # Errors
/// What the database says.
pub(crate) fn tell_of_account(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    what: NoticeKind,
    letter: &EmailKind,
) -> Result<(), Error> {
    // A notice touches no facts: there is nothing to compose.
    publishing(tx, now, |_, _| Ok(()), |p| tell(p, account, &Event::new(what), letter))
}

/// Tells the account of an address; where there is none, a mail goes there.
///
/// # Errors
/// What the database says.
pub(crate) fn to_address(p: &mut Publisher<'_, '_>, email: &str, notice: &Notice) -> Result<(), Error> {
    let Some(account) = accounts::by_email(p.tx, email)? else {
        let letter = EmailKind::Notice(Box::new(Notice { name: None, ..notice.clone() }));
        return post(p.tx, p.now, email, Lang::default(), &letter);
    };
    let name = Some(accounts::name_of(&account.profile));
    tell(p, &account, &event_of(notice), &EmailKind::Notice(Box::new(Notice { name, ..notice.clone() })))
}

/// What an inbox says of a notice: ids in place of names.
fn event_of(notice: &Notice) -> Event {
    let licenses = notice.items.iter().map(|item| item.license_id.clone());
    let request = notice.request.as_ref().map(|request| NoticeRequest {
        request_id: request.id.clone(),
        kind: request.kind.clone(),
        outcome: request.outcome.clone(),
    });
    Event {
        person: notice.person.clone(),
        other: notice.other.clone(),
        // Of a license, the site is told by what the account sees of it.
        support_id: if notice.about.lists() { String::new() } else { notice.support_id.clone() },
        request,
        share_id: notice.share_id.clone(),
        license_ids: licenses.filter(|id| !id.is_empty()).collect(),
        count: notice.count,
        ..Event::new(notice.about.kind())
    }
}

/// The name of a site; empty where there is none of that Support ID.
///
/// # Errors
/// What the database says.
pub(crate) fn site_name(tx: &mut Tx<'_>, support_id: &str) -> Result<String, Error> {
    let row = tx.query_one("SELECT name FROM site WHERE support_id = $1", values![support_id])?;
    row.map_or(Ok(String::new()), |row| row.string(0))
}

/// Tells the administrators of a site, but those of `except`.
///
/// # Errors
/// What the database says.
pub(crate) fn to_administrators(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    except: &[&str],
    notice: &Notice,
) -> Result<(), Error> {
    if notice.about.lists() && notice.count == 0 {
        return Ok(());
    }
    let notice = at_site(p.tx, support_id, notice)?;
    for email in administrators(p.tx, support_id)? {
        if !except.contains(&email.as_str()) {
            to_address(p, &email, &notice)?;
        }
    }
    Ok(())
}

/// The notice, about a site.
///
/// # Errors
/// What the database says.
pub(crate) fn at_site(tx: &mut Tx<'_>, support_id: &str, notice: &Notice) -> Result<Notice, Error> {
    let site = site_name(tx, support_id)?;
    Ok(Notice { site, support_id: support_id.to_owned(), ..notice.clone() })
}

/// Members who hear of what customer care does at a site without an administrator.
const MOST_MEMBERS: i64 = 50;

/// Tells the people of a site: its administrators, or its members where it has none; but not to `except`.
///
/// # Errors
/// What the database says.
pub(crate) fn to_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    except: &[&str],
    notice: &Notice,
) -> Result<(), Error> {
    let notice = at_site(p.tx, support_id, notice)?;
    for email in people_of(p.tx, support_id)? {
        if !except.contains(&email.as_str()) {
            to_address(p, &email, &notice)?;
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

/// Tells the owners of licenses and to the administrators of their customers' sites: to each once, with what
/// concerns them. Not to `except`, nor to owners who have left.
///
/// # Errors
/// What the database says.
pub(crate) fn to_concerned(
    p: &mut Publisher<'_, '_>,
    about: About,
    person: &str,
    other: &str,
    licenses: &[&str],
    except: &[&str],
) -> Result<(), Error> {
    let mut of: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut site = None;
    for id in licenses {
        let sql = "SELECT o.end_customer, a.email FROM license l \
                   LEFT JOIN order_line e ON e.order_number || '-' || e.line = l.entitlement_id \
                   AND e.serial_number = l.serial_number LEFT JOIN sales_order o ON o.order_number = e.order_number \
                   LEFT JOIN license_owner w ON w.license_id = l.id AND w.standing <> 'unattended' \
                   LEFT JOIN account a ON a.id = w.account_id AND a.confirmed_at IS NOT NULL WHERE l.id = $1 LIMIT 1";
        let Some(row) = p.tx.query_one(sql, values![*id])? else { continue };
        let mut emails: BTreeSet<String> = row.opt_string(1)?.into_iter().collect();
        if let Some(support_id) = row.opt_text(0)?.filter(|support_id| !support_id.is_empty()) {
            emails.extend(administrators(p.tx, support_id)?);
            site.get_or_insert_with(|| support_id.to_owned());
        }
        for email in emails.into_iter().filter(|email| !except.contains(&email.as_str())) {
            of.entry(email).or_default().push(id);
        }
    }
    for (email, licenses) in of {
        let mut notice =
            Notice::new(about, person.to_owned(), items(p.tx, &licenses)?).with_other(other.to_owned());
        if let Some(support_id) = &site {
            notice = at_site(p.tx, support_id, &notice)?;
        }
        if notice.count > 0 {
            to_address(p, &email, &notice)?;
        }
    }
    Ok(())
}
