//! Sends what the queue of mail holds ([`crate::core::mail`]).
//!
//! A worker ([`run`]) sends what is due, by SMTP or as `.eml` files in `DATA/mail`, and tries again for three days. A mail
//! gets its words, its keys and its files when it is sent; a mail that was sent twice because the portal stopped in
//! between has the same `Message-ID` and a token of its own, and both work.
//!
//! Not for: deciding who is told what. That is the business of the module whose event it is.

mod digest;
mod transport;
mod words;

use crate::core::mail::EmailKind;
use crate::licensing::notifications;
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use licet_i18n::Lang;
use std::future::Future;
use std::time::Duration;

pub use transport::Mailer;

/// For how long a mail that can't be delivered is tried again.
const KEEP_TRYING: TimeDelta = TimeDelta::days(3);
/// How long a mail under way belongs to one worker; then it counts as lost and is tried again.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// How long sent ones stay for whoever has to find out what was sent.
const KEEP_SENT: TimeDelta = TimeDelta::days(30);
const BATCH: i64 = 20;
/// The worker looks by itself this often, for what is due to be tried again.
const LOOK_EVERY: Duration = Duration::from_secs(20);

struct Due {
    id: String,
    recipient: String,
    lang: Lang,
    letter: EmailKind,
    token: Option<String>,
    enclosed: Vec<notifications::Enclosed>,
    created_at: DateTime<Utc>,
    tries: i64,
}

/// Sends until `stop` is ready; what is under way then is finished.
pub async fn run(state: AppState, stop: impl Future<Output = ()> + Send) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = send_due(&state).await {
            tracing::error!(%error, "the outgoing mail could not be read");
        }
        tokio::select! {
            () = state.mail.woken() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            () = &mut stop => return,
        }
    }
}

/// Sends all that is due now by the portal's [`Mailer`], and says how many mails went out: none where it has none.
///
/// # Errors
/// What the database says; a mail that couldn't be sent is no error here, it is tried again.
pub async fn send_due(state: &AppState) -> Result<usize, Error> {
    let Some(mailer) = state.resident.get::<Mailer>() else { return Ok(0) };
    let mut sent = 0;
    loop {
        let now = state.clock.now();
        let runtime = std::sync::Arc::clone(&state.accounts);
        let portal = state.config.name.clone();
        let due = state.store.write(move |tx| claim(tx, now, &runtime, &portal)).await?;
        let Some(due) = due else { return Ok(sent) };
        for mail in due {
            let (name, base) = (&state.config.name, link_base(state));
            let words = mail.letter.words(mail.lang, name, base, mail.token.as_deref(), &mail.enclosed);
            let files: Vec<_> = mail.enclosed.into_iter().filter_map(|enclosed| enclosed.file).collect();
            let outcome = mailer.send(&mail.id, &mail.recipient, &words, files, now).await;
            let (id, created_at, tries) = (mail.id, mail.created_at, mail.tries);
            match outcome {
                Ok(()) => {
                    sent += 1;
                    state.store.write(move |tx| done(tx, &id, now, None)).await?;
                }
                Err(error) => {
                    let give_up = error.permanent || now - created_at > KEEP_TRYING;
                    tracing::warn!(mail = %id, tries, give_up, error = %error.message, "a mail could not be sent");
                    let message = error.message;
                    state
                        .store
                        .write(move |tx| {
                            if give_up {
                                done(tx, &id, now, Some(&message))
                            } else {
                                later(tx, &id, now + wait_after(tries), &message)
                            }
                        })
                        .await?;
                }
            }
        }
    }
}

fn link_base(state: &AppState) -> &str {
    state.config.public_url.as_ref().map_or("", url::Url::as_str).trim_end_matches('/')
}

/// One, two, four … minutes, at most six hours.
fn wait_after(tries: i64) -> TimeDelta {
    TimeDelta::minutes(
        1_i64.checked_shl(u32::try_from(tries.max(1) - 1).unwrap_or(0)).unwrap_or(360).clamp(1, 360),
    )
}

/// The mails that are due, now this worker's; fewer than there were, where a link has ended. None: nothing is due.
fn claim(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &crate::core::runtime::Runtime,
    portal: &str,
) -> Result<Option<Vec<Due>>, Error> {
    tx.execute("DELETE FROM mail_outbox WHERE done_at < $1", values![now - KEEP_SENT])?;
    let rows = tx.query(
        "SELECT id, recipient, language, letter, created_at, tries, held, recipient_key, link_generation
         FROM mail_outbox WHERE done_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2",
        values![now, BATCH],
    )?;
    if rows.is_empty() {
        return Ok(None);
    }
    let mut due = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.string(0)?;
        let still = "SELECT 1 FROM mail_outbox WHERE id = $1 AND done_at IS NULL";
        if tx.query_one(still, values![&id])?.is_none() {
            continue; // It went into the digest of one before it.
        }
        let lang = row.text(2)?.parse().unwrap_or_default();
        let Ok(mut letter) = serde_json::from_str::<EmailKind>(row.text(3)?) else {
            done(tx, &id, now, Some("a letter of a kind that this version doesn't know"))?;
            continue;
        };
        if row.bool(6)? {
            letter = digest::digest(tx, now, (&id, row.text(7)?, row.int(6)?), lang, portal)?;
        }
        let Some(token) = link_token(tx, now, runtime, &letter, row.int(8)?)? else {
            done(tx, &id, now, Some("its link ended before it was sent"))?;
            continue;
        };
        tx.execute(
            "UPDATE mail_outbox SET due_at = $2, tries = tries + 1 WHERE id = $1",
            values![&id, now + LEASE],
        )?;
        due.push(Due {
            enclosed: notifications::enclosed(tx, letter.enclosing(), letter.encloses_files())?,
            recipient: row.string(1)?,
            lang,
            letter,
            token,
            created_at: row.moment(4)?,
            tries: row.int(5)? + 1,
            id,
        });
    }
    Ok(Some(due))
}

/// The token of the letter's link, if it has one. None: the link has ended meanwhile, and the mail with it.
fn link_token(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &crate::core::runtime::Runtime,
    letter: &EmailKind,
    generation: i64,
) -> Result<Option<Option<String>>, Error> {
    let Some(link) = letter.link() else { return Ok(Some(None)) };
    let Some(current) = crate::core::mail::links::generation(tx, &link.account_id)? else { return Ok(None) };
    if link.purpose.ends_with_generation() && current != generation {
        return Ok(None);
    }
    Ok(Some(Some(crate::core::mail::links::mint_link(tx, now, runtime, &link)?)))
}

fn done(tx: &mut Tx<'_>, id: &str, now: DateTime<Utc>, error: Option<&str>) -> Result<(), Error> {
    tx.execute(
        "UPDATE mail_outbox SET done_at = $2, last_error = $3 WHERE id = $1",
        values![id, now, error],
    )?;
    Ok(())
}

fn later(tx: &mut Tx<'_>, id: &str, due_at: DateTime<Utc>, error: &str) -> Result<(), Error> {
    tx.execute(
        "UPDATE mail_outbox SET due_at = $2, last_error = $3 WHERE id = $1",
        values![id, due_at, error],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::config::Config;
    use crate::licensing::notifications::Enclosed;
    use crate::testing::{Portal, acme_order, order_line};
    use licet_testkit::{ReceivedMail, SmtpSink};
    use serde_json::json;

    fn mailer(sink: &SmtpSink, folder: &std::path::Path) -> Mailer {
        let config = Config { smtp_url: Some(sink.url().into()), ..Config::local(folder.to_owned()) };
        Mailer::new(&config).expect("a mailer")
    }

    fn assert_good(mails: &[ReceivedMail]) {
        for mail in mails {
            assert!(mail.faults.is_empty(), "{:?} in\n{}", mail.faults, mail.data);
        }
    }

    /// What a mail encloses: a file with line ends of its own, as license files have them.
    fn enclosed(letter: &EmailKind) -> Vec<Enclosed> {
        let content = b"-----BEGIN LICENSE FILE-----\neyJlbmMi\n-----END LICENSE FILE-----\n".to_vec();
        let one = Enclosed { keys: vec!["AAAA-1".into()], file: Some(("B0000000001.slf".into(), content)) };
        letter.items().iter().map(|_| one.clone()).collect()
    }

    // D1
    #[tokio::test]
    async fn a_strict_mail_server_takes_every_kind_of_mail_in_every_language() {
        let (sink, folder) = (SmtpSink::start().await, tempfile::tempdir().expect("a folder"));
        let mailer = mailer(&sink, folder.path());
        let now = "2026-11-21T10:00:00Z".parse().expect("a moment");
        let mut sent = 0;
        for letter in words::tests::every_letter() {
            for lang in Lang::ALL {
                let enclosed = enclosed(&letter);
                // A name may be as long and as odd as what the portal took from the vendor's systems.
                let other = if lang == Lang::En { "N" } else { "ü" };
                let portal = format!("{} {}", "N".repeat(1_200), other.repeat(700));
                let words = letter.words(lang, &portal, "https://portal.example", Some("TOKEN"), &enclosed);
                let files = enclosed.into_iter().filter_map(|enclosed| enclosed.file).collect();
                sent += 1;
                let outcome = mailer.send(&sent.to_string(), "bill@acme.example", &words, files, now).await;
                assert!(outcome.is_ok(), "{letter:?} in {lang:?}: {:?}", sink.mails().last());
            }
        }
        assert_eq!(sink.mails().len(), sent);
        assert_good(&sink.mails());
    }

    // D1
    #[tokio::test]
    async fn a_delivery_of_a_license_file_passes_a_strict_mail_server_and_its_file_arrives_as_it_is() {
        let sink = SmtpSink::start().await;
        let portal = Portal::start().await;
        portal.import_acme().await;
        portal
            .import(&acme_order("4600000002", 1, &[order_line(1, "BE-11D-SBS", "B0000007001", json!({}))]))
            .await;
        let bill = portal.signed_in("bill@acme.example").await;
        let form = json!({"registrations": [{"serial_number": "B0000007001"}]});
        let made = portal.transact("/api/v1/licenses/register-many", &bill, &form).await;
        let license =
            made.json()["results"][0]["license"]["license_id"].as_str().expect("a license").to_owned();
        // A registration encloses none: a file goes by mail where it was asked for.
        let form = json!({"licenses": [&license], "to": "bill@acme.example"});
        let delivered = portal.transact("/api/v1/deliveries/mail", &bill, &form).await;
        assert_eq!(delivered.status, 200, "{}", delivered.text());
        portal.state.resident.put(mailer(&sink, portal.dir.path()));
        assert!(send_due(&portal.state).await.expect("the outbox") > 0);
        assert_good(&sink.mails());
        let file = portal.get(&format!("/api/v1/licenses/{license}/file"), Some(&bill.access)).await;
        let enclosed = |mail: &ReceivedMail| {
            let part = mail.data.split("\r\n--").find(|part| part.contains(".slf")).map(str::to_owned);
            let (head, body) = part?.split_once("\r\n\r\n").map(|(a, b)| (a.to_owned(), b.to_owned()))?;
            assert!(head.contains("Content-Transfer-Encoding: base64"), "{head}");
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD.decode(body.replace("\r\n", "")).ok()
        };
        let files: Vec<Vec<u8>> = sink.mails().iter().filter_map(enclosed).collect();
        assert!(files.iter().all(|enclosed| *enclosed == file.bytes), "byte by byte");
        assert!(!files.is_empty(), "{:?}", sink.mails());
    }

    #[test]
    fn tries_come_ever_later_and_never_further_apart_than_six_hours() {
        let waits: Vec<i64> =
            [1, 2, 3, 9, 10, 70, 1_000].map(|tries| wait_after(tries).num_minutes()).to_vec();
        assert_eq!(waits, [1, 2, 4, 256, 360, 360, 360]);
    }
}
