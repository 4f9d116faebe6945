//! The queue of outgoing mail.
//!
//! Whoever has a reason to send one calls [`post`] in the transaction of that reason: the mail is then neither lost
//! nor sent for something that didn't happen, and no transaction waits for a mail server.
//!
//! A link's token is made only when its mail is sent, and only its hash is kept: nobody who reads the database can use
//! one. A mail whose link was ended before it was sent ([`Link`]) is never sent.
//!
//! Names that people typed hold no links (`licet_domain::person_name`), and one recipient gets so much news at a time
//! ([`budget`]): nobody's mailbox is filled or addressed from here by strangers.
//!
//! Not for: words and sending (`mailer`), and deciding who is told what. That is the business of the module whose event
//! it is.

mod account_notice;
mod budget;
mod event;
mod letter;
pub mod links;
mod notice;

use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Days, NaiveTime, Utc};
use licet_domain::person_name;
use licet_i18n::Lang;
use tokio::sync::Notify;

pub use account_notice::AccountNotice;
pub use event::{Done, Item};
pub use letter::EmailKind;
pub use links::{Link, LinkPurpose};
pub use notice::{About, Notice, ShareTerms};

/// Wakes whoever sends what is due.
#[derive(Debug, Default)]
pub struct WakeSignal(Notify);

impl WakeSignal {
    /// Tells that something was posted and committed.
    pub fn wake(&self) {
        self.0.notify_one();
    }

    /// Waits until something was.
    pub(crate) async fn woken(&self) {
        self.0.notified().await;
    }
}

/// Puts a mail on its way, in the transaction of its cause. Call [`WakeSignal::wake`] once that is committed.
///
/// # Errors
/// What the database says.
pub fn post(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    to: &str,
    lang: Lang,
    letter: &EmailKind,
) -> Result<(), Error> {
    let held_until = budget::held_until(tx, now, &budget::key(to), letter)?;
    let held = held_until.map_or(Held::No, Held::ForTheHour);
    put(tx, now, (to, lang), letter, held)
}

/// Keeps a mail for the one a day that its reader chose: it goes at the next [`DAILY_AT`] with all others.
///
/// # Errors
/// What the database says.
pub(crate) fn post_daily(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    to: &str,
    lang: Lang,
    letter: &EmailKind,
) -> Result<(), Error> {
    put(tx, now, (to, lang), letter, Held::ForTheDay(next_daily(now)))
}

/// When the mail of the day goes out, in UTC: early in Europe, in the afternoon in East Asia, at night in America.
const DAILY_AT: NaiveTime = NaiveTime::from_hms_opt(5, 0, 0).expect("a time of the day");

fn next_daily(now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.date_naive();
    let day = if now.time() < DAILY_AT { Some(today) } else { today.checked_add_days(Days::new(1)) };
    day.map_or(now, |day| day.and_time(DAILY_AT).and_utc())
}

/// Whether a mail waits for others, and until when. Its number stands in the column `held`.
#[derive(Clone, Copy)]
enum Held {
    No,
    ForTheHour(DateTime<Utc>),
    ForTheDay(DateTime<Utc>),
}

/// The number of a mail that waits for the mail of the day.
pub(crate) const FOR_THE_DAY: i64 = 2;

fn put(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    (to, lang): (&str, Lang),
    letter: &EmailKind,
    held: Held,
) -> Result<(), Error> {
    let (number, due) = match held {
        Held::No => (0, now),
        Held::ForTheHour(due) => (1, due),
        Held::ForTheDay(due) => (FOR_THE_DAY, due),
    };
    let generation = match letter.link() {
        Some(link) => links::generation(tx, &link.account_id)?.unwrap_or_default(),
        None => 0,
    };
    let news = !letter.goes_at_once() && number == 0;
    let sql = "INSERT INTO mail_outbox (id, recipient, language, letter, created_at, due_at, tries, recipient_key, news, \
               held, link_generation) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10)";
    let (id, key, body) = (super::ids::new_id(now), budget::key(to), plain(letter)?);
    tx.execute(sql, values![id, to, lang.tag(), body, now, due, key, news, number, generation])?;
    Ok(())
}

/// What people typed as the name of somebody or something.
const NAMES: [&str; 4] = ["name", "person", "company", "site"];

/// The letter as JSON, with names that hold no links.
fn plain(letter: &EmailKind) -> Result<String, Error> {
    let failed = |e: serde_json::Error| Error::Database(e.to_string());
    let mut body = serde_json::to_value(letter).map_err(failed)?;
    for field in NAMES {
        if let Some(serde_json::Value::String(name)) = body.get_mut(field) {
            *name = person_name::for_mail(name);
        }
    }
    serde_json::to_string(&body).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_of_the_day_goes_at_the_next_fixed_hour() {
        let next = |now: &str| next_daily(now.parse().expect("a moment")).to_rfc3339();
        assert_eq!(next("2026-11-21T04:59:59Z"), "2026-11-21T05:00:00+00:00");
        assert_eq!(next("2026-11-21T05:00:00Z"), "2026-11-22T05:00:00+00:00");
        assert_eq!(next("2026-12-31T23:00:00Z"), "2027-01-01T05:00:00+00:00");
    }
}
