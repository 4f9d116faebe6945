//! How a mail leaves: by SMTP, or as a file `DATA/mail/ID.eml` where no server is set (a trial, a test, a firewall).

use super::words::Words;
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use secrecy::ExposeSecret as _;
use std::io::{self, Write as _};
use std::path::PathBuf;

/// Sends mail by SMTP, or into `DATA/mail` as `.eml` files.
pub struct Mailer {
    way: Way,
    from: Mailbox,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let way = match &self.way {
            Way::Smtp(_) => "smtp",
            Way::Folder(_) => "folder",
        };
        f.debug_struct("Mailer").field("way", &way).finish_non_exhaustive()
    }
}

/// Why a mail was not taken.
pub(super) struct Refused {
    /// For the log and the outbox: the server's words.
    pub message: String,
    /// Whether trying again is pointless.
    pub permanent: bool,
}

impl Refused {
    fn for_good(error: &dyn std::fmt::Display) -> Self {
        Self { message: error.to_string(), permanent: true }
    }

    fn for_now(error: &dyn std::fmt::Display) -> Self {
        Self { message: error.to_string(), permanent: false }
    }
}

/// RFC 3834: keeps out-of-office answers away.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Characters of a subject: names in it may be as long as whoever chose them liked, and a line of a mail may not.
const LONGEST_SUBJECT: usize = 200;

/// A subject as one line of bounded length.
fn subject_line(subject: &str) -> String {
    let mut line = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LONGEST_SUBJECT) {
        line.truncate(end);
        line.push_str("...");
    }
    line
}

/// The text with its files after it, all of them in base64: a file is handed over byte by byte, and a license file has
/// line ends that a mail has not.
fn with_files(text: MultiPart, files: Vec<(String, Vec<u8>)>) -> Result<MultiPart, Refused> {
    let kind = ContentType::parse("application/octet-stream").map_err(|e| Refused::for_good(&e))?;
    let mixed = MultiPart::mixed().multipart(text);
    files.into_iter().try_fold(mixed, |mixed, (name, content)| {
        let body = Body::new_with_encoding(content, ContentTransferEncoding::Base64);
        let body = body.map_err(|_| Refused::for_good(&"a file could not be encoded"))?;
        Ok(mixed.singlepart(Attachment::new(name).body(body, kind.clone())))
    })
}

impl Mailer {
    /// Takes the way that the settings name.
    ///
    /// # Errors
    /// When the SMTP address or the sender is none, or the folder can't be made.
    pub fn new(config: &crate::core::config::Config) -> io::Result<Self> {
        let invalid = |what: &str| io::Error::new(io::ErrorKind::InvalidInput, what.to_owned());
        let from =
            config.mail_from.parse().map_err(|_| invalid("the sender of mail is no e-mail address"))?;
        let way = if let Some(url) = &config.smtp_url {
            let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret());
            // Its error would repeat the address, and with it the password.
            let builder = builder
                .map_err(|_| invalid("the SMTP address is not of the form smtps://user:password@host"))?;
            Way::Smtp(builder.timeout(Some(std::time::Duration::from_secs(30))).build())
        } else {
            let folder = config.data_dir.join("mail");
            licet_private_files::create_dir_all(&folder)?;
            Way::Folder(folder)
        };
        Ok(Self { way, from })
    }

    pub(super) async fn send(
        &self,
        id: &str,
        to: &str,
        words: &Words,
        files: Vec<(String, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let text = MultiPart::alternative_plain_html(words.text.clone(), words.html.clone());
        let content = if files.is_empty() { text } else { with_files(text, files)? };
        let message = Message::builder()
            .from(self.from.clone())
            .to(to.parse().map_err(|e| Refused::for_good(&e))?)
            .subject(subject_line(&words.subject))
            .date(now.into())
            .message_id(Some(format!("<{id}@{}>", self.from.email.domain())))
            .header(AutoSubmitted)
            .multipart(content)
            .map_err(|e| Refused::for_good(&e))?;
        match &self.way {
            Way::Smtp(server) => match server.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(Refused::for_good(&error)),
                Err(error) => Err(Refused::for_now(&error)),
            },
            Way::Folder(folder) => {
                // Under its name only when whole: somebody may be watching the folder.
                let partial = folder.join(format!(".{id}.new"));
                let (whole, content) = (folder.join(format!("{id}.eml")), message.formatted());
                let written = tokio::task::spawn_blocking(move || {
                    licet_private_files::create(&partial)?.write_all(&content)?;
                    std::fs::rename(&partial, whole)
                });
                written.await.map_err(|e| Refused::for_now(&e))?.map_err(|e| Refused::for_now(&e))
            }
        }
    }
}
