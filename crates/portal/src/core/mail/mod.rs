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
use chrono::{DateTime, Utc};
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
    let key = budget::key(to);
    let held_until = budget::held_until(tx, now, &key, letter)?;
    let generation = match letter.link() {
        Some(link) => links::generation(tx, &link.account_id)?.unwrap_or_default(),
        None => 0,
    };
    let news = !letter.goes_at_once() && held_until.is_none();
    tx.execute(
        "INSERT INTO mail_outbox (id, recipient, language, letter, created_at, due_at, tries, recipient_key, news, held,
                                  link_generation)
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10)",
        values![
            super::ids::new_id(now),
            to,
            lang.tag(),
            plain(letter)?,
            now,
            held_until.unwrap_or(now),
            key,
            news,
            held_until.is_some(),
            generation
        ],
    )?;
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
