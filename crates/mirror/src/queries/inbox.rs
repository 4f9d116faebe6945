//! The inbox: notices and reminders in one list, the newest first, and how many are new.

use super::documents::document;
use crate::db::Mirror;
use crate::error::Result;
use crate::reminders::{InboxEntry, entries_by_ids};
use crate::tables::notices;
use licet_domain::notice::{NoticeState, READ_THROUGH, Topic};
use licet_protocol::document;
use licet_protocol::notice::Notice;
use rusqlite::{Connection, OptionalExtension, named_params, params};
use std::collections::BTreeMap;

/// What of the inbox is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InboxQuery {
    /// Of which kind; none: all.
    pub of: Option<InboxPart>,
    /// Only what is new.
    pub unread: bool,
    /// Also what was dismissed or seen to.
    pub dismissed: bool,
}

/// A part of the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InboxPart {
    /// Reminders of contracts.
    Reminders,
    /// Notices about a topic.
    Notices(Topic),
}

/// Some rows of the inbox.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InboxPage {
    /// How many there are of what was asked for.
    pub total: usize,
    /// Those asked for, the newest first.
    pub rows: Vec<InboxRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub enum InboxRow {
    /// A reminder.
    Reminder(Box<InboxEntry>),
    /// A notice.
    Notice(Box<SeenNotice>),
}

/// A notice with what this account sees now of what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenNotice {
    /// The notice.
    pub notice: Notice,
    /// Whether it is new.
    pub unread: bool,
    /// Whether it was dismissed.
    pub dismissed: bool,
    /// The first of its licenses that is seen.
    pub license: Option<SeenLicense>,
    /// Name of its site, where that is seen.
    pub site_name: Option<String>,
    /// Whether nothing of what it is about is seen any more.
    pub lost: bool,
}

/// A license as a notice names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenLicense {
    /// Its entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Its product's name.
    pub product: String,
    /// Name of the customer's site.
    pub site: Option<String>,
}

/// How many rows are new, by part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InboxCounts {
    /// Open reminders.
    pub reminders: u64,
    /// Unread notices by the word of their topic.
    pub notices: BTreeMap<String, u64>,
}

impl InboxCounts {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.reminders + self.notices.values().sum::<u64>()
    }
}

/// A notice is new where it was marked so, or where nothing was said of it and it came after all were read.
const UNREAD: &str = "(n.state = 1 OR n.state = 0 AND n.id > :through)";

/// Up to which notice all were read.
fn read_through(connection: &Connection) -> Result<String> {
    let value: Option<String> = connection
        .prepare_cached("SELECT value FROM shown_setting WHERE name = ?1")?
        .query_row([READ_THROUGH], |row| row.get(0))
        .optional()?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
}

/// The two halves of the list with the columns that order it; each comes sorted from its index.
fn keys_sql(query: InboxQuery) -> String {
    let mut halves = Vec::new();
    if !matches!(query.of, Some(InboxPart::Reminders)) {
        let topic = if query.of.is_some() { "n.topic = :topic" } else { ":topic = ''" };
        let unread = if query.unread { UNREAD } else { ":through = :through" };
        let state = if query.dismissed { "" } else { "AND n.state <> 3" };
        halves.push(format!(
            "SELECT n.at AS at, n.id AS id, 0 AS reminder FROM inbox_notice n WHERE {topic} AND {unread} {state}"
        ));
    }
    if !matches!(query.of, Some(InboxPart::Notices(_))) {
        let state = if query.unread || !query.dismissed { "AND r.state = 'open'" } else { "" };
        halves.push(format!(
            "SELECT 1000 * CAST(strftime('%s', t.recorded_at) AS INTEGER), CAST(r.id AS TEXT), 1 FROM reminder r
             JOIN reminder_notice t ON t.id = r.notice WHERE :through = :through AND :topic = :topic {state}"
        ));
    }
    halves.join(" UNION ALL ")
}

fn topic_of(query: InboxQuery) -> &'static str {
    match query.of {
        Some(InboxPart::Notices(topic)) => topic.as_str(),
        _ => "",
    }
}

fn page(connection: &Connection, query: InboxQuery, start: usize, count: usize) -> Result<InboxPage> {
    let (through, topic, keys) = (read_through(connection)?, topic_of(query), keys_sql(query));
    let total: i64 = connection
        .prepare_cached(&format!("SELECT count(*) FROM ({keys})"))?
        .query_row(named_params! { ":through": through, ":topic": topic }, |row| row.get(0))?;
    let sql = format!("{keys} ORDER BY 1 DESC, 2 DESC LIMIT :count OFFSET :start");
    let mut statement = connection.prepare_cached(&sql)?;
    let (start, count) = (i64::try_from(start).unwrap_or(i64::MAX), i64::try_from(count).unwrap_or(i64::MAX));
    let params = named_params! { ":through": through, ":topic": topic, ":count": count, ":start": start };
    let keys: Vec<(String, bool)> = statement
        .query_map(params, |row| Ok((row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let ids: Vec<i64> = keys.iter().filter(|key| key.1).filter_map(|key| key.0.parse().ok()).collect();
    let mut reminders = entries_by_ids(connection, &ids)?;
    let mut rows = Vec::with_capacity(keys.len());
    for (id, is_reminder) in &keys {
        if *is_reminder {
            let entry = id.parse().ok().and_then(|id: i64| reminders.remove(&id));
            rows.extend(entry.map(|entry| InboxRow::Reminder(Box::new(entry))));
        } else {
            rows.extend(seen(connection, id, &through)?.map(|notice| InboxRow::Notice(Box::new(notice))));
        }
    }
    Ok(InboxPage { total: usize::try_from(total).unwrap_or(0), rows })
}

/// A notice with what is seen of it; none where it isn't here or doesn't read as one.
fn seen(connection: &Connection, id: &str, through: &str) -> Result<Option<SeenNotice>> {
    let body: Option<String> = connection
        .prepare_cached("SELECT body FROM other WHERE kind = ?1 AND id = ?2")?
        .query_row([notices::KIND, id], |row| row.get(0))
        .optional()?;
    let Some(notice) = body.and_then(|body| serde_json::from_str::<Notice>(&body).ok()) else {
        return Ok(None);
    };
    let state = notices::state(connection, id)?;
    let mut license = None;
    for id in &notice.license_ids {
        license = seen_license(connection, id)?;
        if license.is_some() {
            break;
        }
    }
    let site = match &notice.support_id {
        Some(support_id) => document::<document::Site>(connection, "site", support_id)?,
        None => None,
    };
    Ok(Some(SeenNotice {
        unread: state == Some(NoticeState::Unread) || state.is_none() && id > through,
        dismissed: state == Some(NoticeState::Dismissed),
        lost: !notice.license_ids.is_empty() && license.is_none(),
        license,
        site_name: site.map(|site| site.name),
        notice,
    }))
}

fn seen_license(connection: &Connection, license_id: &str) -> Result<Option<SeenLicense>> {
    Ok(connection
        .prepare_cached(
            "SELECT e.id, e.serial_number, p.name, s.name FROM license l JOIN entitlement e ON e.id = l.entitlement_id
             LEFT JOIN product p ON p.n = e.product LEFT JOIN site s ON s.n = e.site WHERE l.id = ?1",
        )?
        .query_row([license_id], |row| {
            Ok(SeenLicense {
                entitlement_id: row.get(0)?,
                serial_number: row.get(1)?,
                product: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                site: row.get::<_, Option<String>>(3)?.filter(|site| !site.is_empty()),
            })
        })
        .optional()?)
}

impl Mirror {
    /// Some rows of the inbox, the newest first, with how many there are.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn inbox_page(&self, query: InboxQuery, start: usize, count: usize) -> Result<InboxPage> {
        self.read(|connection| page(connection, query, start, count))
    }

    /// A notice with what this account sees of it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn notice(&self, id: &str) -> Result<Option<SeenNotice>> {
        self.read(|connection| {
            let through = read_through(connection)?;
            seen(connection, id, &through)
        })
    }

    /// How many rows are new.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn inbox_counts(&self) -> Result<InboxCounts> {
        self.read(|connection| {
            let through = read_through(connection)?;
            let sql = format!("SELECT n.topic, count(*) FROM inbox_notice n WHERE {UNREAD} GROUP BY n.topic");
            let mut statement = connection.prepare_cached(&sql)?;
            let count = |row: &rusqlite::Row<'_>| {
                Ok((row.get::<_, String>(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0)))
            };
            let rows = statement.query_map(named_params! { ":through": through }, count)?;
            let open: i64 =
                connection
                    .query_row("SELECT count(*) FROM reminder WHERE state = 'open'", [], |row| row.get(0))?;
            Ok(InboxCounts {
                reminders: u64::try_from(open).unwrap_or(0),
                notices: rows.collect::<rusqlite::Result<_>>()?,
            })
        })
    }

    /// Notices that were marked as unread one by one.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn notices_marked_unread(&self) -> Result<Vec<String>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT id FROM inbox_notice WHERE state = 1")?;
            let ids = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            Ok(ids)
        })
    }

    /// The newest notice, by which all before it can be marked as read.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn newest_notice(&self) -> Result<Option<String>> {
        self.read(|connection| {
            Ok(connection.query_row("SELECT max(id) FROM inbox_notice", [], |row| row.get(0))?)
        })
    }

    /// The notices after one that are new, the oldest first, `most` at most: those that the computer has not shown yet.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn unread_notices_after(&self, after: &str, most: usize) -> Result<Vec<SeenNotice>> {
        self.read(|connection| {
            let through = read_through(connection)?;
            let sql = "SELECT id FROM inbox_notice WHERE id > ?1 AND state < 2 ORDER BY id LIMIT ?2";
            let mut statement = connection.prepare_cached(sql)?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let ids: Vec<String> = statement
                .query_map(params![after, most], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            let mut found = Vec::new();
            for id in ids {
                found.extend(seen(connection, &id, &through)?.filter(|notice| notice.unread));
            }
            Ok(found)
        })
    }
}
