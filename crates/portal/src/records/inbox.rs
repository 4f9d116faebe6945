//! Notices as documents of one account each, within bounds; and how the account wants to be told.
//!
//! A notice names what it is about by id and holds no serial number, product, name of a site, key or text that people
//! wrote: the app reads those from the documents that the account sees at that time. Who is told is decided in
//! [`crate::records::notices`].

use crate::core::ids::new_id;
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher, slots};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Scope;
use licet_domain::notice::{KEPT_DAYS, MOST_LICENSES, MOST_NOTICES, NoticeKind, Preference, STATES, Topic};
use licet_protocol::notice::{Notice, NoticeRequest};
use std::collections::BTreeSet;

/// An event as an inbox tells it.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// What happened.
    pub what: NoticeKind,
    /// Who did it, or of whom it tells.
    pub person: String,
    /// Somebody else who has to do with it.
    pub other: String,
    /// The site that it is about.
    pub support_id: String,
    /// The partner's site that acted.
    pub acting_site: Option<String>,
    /// The request that it is about.
    pub request: Option<NoticeRequest>,
    /// The share that it is about.
    pub share_id: Option<String>,
    /// The licenses that it is about.
    pub license_ids: Vec<String>,
    /// About how many it is.
    pub count: i64,
}

impl Event {
    /// One that says no more than what happened.
    pub(crate) fn new(what: NoticeKind) -> Self {
        let (person, other, support_id) = (String::new(), String::new(), String::new());
        let (acting_site, request, share_id, license_ids) = (None, None, None, Vec::new());
        Self { what, person, other, support_id, acting_site, request, share_id, license_ids, count: 0 }
    }

    /// Its topic.
    pub(crate) fn topic(&self) -> Topic {
        self.what.topic(self.request.as_ref().map(|request| request.outcome.as_str()))
    }

    fn document(&self, notice_id: &str, at: DateTime<Utc>) -> Notice {
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Notice {
            notice_id: notice_id.to_owned(),
            what: self.what.as_str().to_owned(),
            topic: self.topic().as_str().to_owned(),
            at,
            person: some(&self.person),
            other: some(&self.other),
            support_id: some(&self.support_id),
            acting_site: self.acting_site.clone(),
            request: self.request.clone(),
            share_id: self.share_id.clone(),
            license_ids: self.license_ids.iter().take(MOST_LICENSES).cloned().collect(),
            count: self.count,
        }
    }
}

/// Puts an event into the inbox of an account. The oldest notice makes room where there are too many.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn put(p: &mut Publisher<'_, '_>, account_id: &str, event: &Event) -> Result<(), Error> {
    let id = new_id(p.now);
    let sql = "INSERT INTO notice (id, account_id, at) VALUES ($1, $2, $3)";
    p.tx.execute(sql, values![&id, account_id, p.now])?;
    let scopes = BTreeSet::from([Scope::Owner(account_id.to_owned())]);
    let body = json(&event.document(&id, p.now))?;
    p.put(Document { kind: Kind::Notice, id: &id, site: None, scopes: &scopes, body, license_keys: None })?;
    make_room(p, account_id)
}

/// Removes the oldest notices of an account that has too many.
fn make_room(p: &mut Publisher<'_, '_>, account_id: &str) -> Result<(), Error> {
    let sql = "SELECT id FROM notice WHERE account_id = $1 ORDER BY id DESC LIMIT $3 OFFSET $2";
    for row in p.tx.query(sql, values![account_id, MOST_NOTICES, MOST_NOTICES])? {
        forget(p, account_id, row.text(0)?)?;
    }
    Ok(())
}

/// Removes a notice, and what its account did with it.
fn forget(p: &mut Publisher<'_, '_>, account_id: &str, id: &str) -> Result<(), Error> {
    p.delete(Kind::Notice, id)?;
    p.tx.execute("DELETE FROM notice WHERE id = $1", values![id])?;
    let setting = format!("{account_id}/{STATES}{id}");
    let sql = "DELETE FROM slot WHERE kind = $1 AND id = $2";
    p.tx.execute(sql, values![Kind::Setting.code(), &setting])?;
    p.delete(Kind::Setting, &setting)
}

/// Whether a notice is there and the account's own.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn is_own(tx: &mut Tx<'_>, account_id: &str, id: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM notice WHERE id = $1 AND account_id = $2";
    Ok(tx.query_one(sql, values![id, account_id])?.is_some())
}

/// How an account wants to be told about a topic.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn preference(tx: &mut Tx<'_>, account_id: &str, topic: Topic) -> Result<Preference, Error> {
    let setting = format!("{account_id}/{}", Preference::setting(topic));
    let chosen = slots::of(tx, Kind::Setting, &setting)?.remove("value").and_then(|held| held.value);
    Ok(chosen.and_then(|value| Preference::read(topic, value)).unwrap_or(Preference::of(topic)))
}

/// Notices that one turn removes.
const MOST_AT_ONCE: i64 = 500;

/// Removes notices that are too old, some at a time, and says how many went.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn forget_old(p: &mut Publisher<'_, '_>) -> Result<usize, Error> {
    let kept = TimeDelta::days(i64::try_from(KEPT_DAYS).unwrap_or(i64::MAX));
    let sql = "SELECT id, account_id FROM notice WHERE at < $1 ORDER BY at LIMIT $2";
    let rows = p.tx.query(sql, values![p.now - kept, MOST_AT_ONCE])?;
    for row in &rows {
        forget(p, row.text(1)?, row.text(0)?)?;
    }
    Ok(rows.len())
}

/// Gives the notices of one account to another one, which reads what they say as it was written.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn move_all(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    p.tx.execute("UPDATE notice SET account_id = $2 WHERE account_id = $1", values![from, to])?;
    make_room(p, to)?;
    let sql = "SELECT n.id, e.body FROM notice n JOIN entity e ON e.kind = $2 AND e.id = n.id \
               WHERE n.account_id = $1 ORDER BY n.id";
    let rows = p.tx.query(sql, values![to, Kind::Notice.code()])?;
    let scopes = BTreeSet::from([Scope::Owner(to.to_owned())]);
    for row in rows {
        let (id, body) = (row.text(0)?, row.string(1)?);
        p.put(Document { kind: Kind::Notice, id, site: None, scopes: &scopes, body, license_keys: None })?;
    }
    Ok(())
}

/// Removes all notices of an account that is no more.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn forget_all(p: &mut Publisher<'_, '_>, account_id: &str) -> Result<(), Error> {
    for row in p.tx.query("SELECT id FROM notice WHERE account_id = $1", values![account_id])? {
        forget(p, account_id, row.text(0)?)?;
    }
    Ok(())
}
