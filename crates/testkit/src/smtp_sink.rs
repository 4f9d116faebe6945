//! A mail server that takes nothing but what RFC 5321 and 5322 allow, as the strictest servers do: lines end in CRLF and are
//! no longer than 998 bytes, and are of 7-bit characters, since it offers no extension that would allow others.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// The longest line of a mail, without its CRLF.
const LONGEST_LINE: usize = 998;

/// A mail as it came, and what is wrong with its form.
#[derive(Clone, Debug)]
pub struct ReceivedMail {
    /// Who it is for.
    pub recipient: String,
    /// Head and body.
    pub data: String,
    /// What a strict server would refuse it for; none of a good mail.
    pub faults: Vec<String>,
}

/// A strict mail server on a port of its own; it ends when this goes.
#[derive(Debug)]
pub struct SmtpSink {
    address: SocketAddr,
    mails: Arc<Mutex<Vec<ReceivedMail>>>,
    serving: AbortHandle,
}

impl SmtpSink {
    /// Listens on a free port of 127.0.0.1.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mails = Arc::<Mutex<Vec<ReceivedMail>>>::default();
        let taken = Arc::clone(&mails);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(Session { stream, rest: Vec::new(), mails: Arc::clone(&taken) }.serve());
            }
        });
        Self { address, mails, serving: serving.abort_handle() }
    }

    /// Its address, as a setting of the portal.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The mails that came.
    #[must_use]
    pub fn mails(&self) -> Vec<ReceivedMail> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for SmtpSink {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// One connection.
struct Session {
    stream: TcpStream,
    rest: Vec<u8>,
    mails: Arc<Mutex<Vec<ReceivedMail>>>,
}

impl Session {
    async fn serve(mut self) -> Option<()> {
        let mut recipient = String::new();
        self.say("220 sink.test ESMTP").await?;
        loop {
            let line = String::from_utf8(self.until(b"\r\n").await?).ok()?;
            let command = line.to_ascii_uppercase();
            if command.starts_with("RCPT TO:") {
                recipient = line["RCPT TO:".len()..].trim().trim_matches(['<', '>']).to_owned();
                self.say("250 fine").await?;
            } else if command == "DATA" {
                self.say("354 go on").await?;
                let data = self.until(b"\r\n.\r\n").await?;
                let faults = faults(&data);
                let answer = if faults.is_empty() { "250 taken" } else { "554 not of the form of a mail" };
                let data = String::from_utf8_lossy(&data).replace("\r\n..", "\r\n.");
                let mail = ReceivedMail { recipient: recipient.clone(), data, faults };
                self.mails.lock().unwrap_or_else(PoisonError::into_inner).push(mail);
                self.say(answer).await?;
            } else if command == "QUIT" {
                return self.say("221 bye").await;
            } else {
                self.say("250 fine").await?;
            }
        }
    }

    async fn say(&mut self, line: &str) -> Option<()> {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await.ok()
    }

    /// The bytes before the next `end`.
    async fn until(&mut self, end: &[u8]) -> Option<Vec<u8>> {
        loop {
            if let Some(at) = self.rest.windows(end.len()).position(|window| window == end) {
                let after = self.rest.split_off(at + end.len());
                let mut before = std::mem::replace(&mut self.rest, after);
                before.truncate(at);
                return Some(before);
            }
            if self.stream.read_buf(&mut self.rest).await.ok()? == 0 {
                return None;
            }
        }
    }
}

/// What is wrong with the form of a mail.
fn faults(data: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in data.split(|byte| *byte == b'\n').enumerate() {
        let is_last = number == data.iter().filter(|byte| **byte == b'\n').count();
        let whole = line.strip_suffix(b"\r");
        if whole.is_none() && !is_last {
            faults.push(format!("line {} ends in a bare LF", number + 1));
        }
        let line = whole.unwrap_or(line);
        if line.contains(&b'\r') {
            faults.push(format!("line {} has a bare CR", number + 1));
        }
        if line.len() > LONGEST_LINE {
            faults.push(format!("line {} is of {} bytes", number + 1, line.len()));
        }
        if line.iter().any(|byte| *byte == 0 || !byte.is_ascii()) {
            faults.push(format!("line {} has a byte that is none of 7-bit text", number + 1));
        }
    }
    faults.extend(head_faults(data));
    faults
}

/// What is wrong with the head: a field a line, or a line that goes on with the one before.
fn head_faults(data: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(data);
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    let is_field = |line: &str| {
        line.starts_with([' ', '\t'])
            || line
                .split_once(':')
                .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic()))
    };
    let mut faults: Vec<String> =
        head.split("\r\n").filter(|line| !is_field(line)).map(|line| format!("no field: {line}")).collect();
    for name in ["From", "To", "Subject", "Date", "Message-ID"] {
        let fields = head
            .split("\r\n")
            .filter(|line| line.split_once(':').is_some_and(|(field, _)| field.eq_ignore_ascii_case(name)));
        let count = fields.count();
        if count != 1 {
            faults.push(format!("{count} fields {name}"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "From: a@x.example\r\nTo: b@x.example\r\nSubject: Hello\r\n there\r\n\
                        Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@x.example>\r\n\r\nText\r\n";

    #[test]
    fn a_good_mail_has_no_faults_and_each_fault_is_found() {
        assert_eq!(faults(GOOD.as_bytes()), Vec::<String>::new());
        for (what, with) in [
            ("bare LF", "Te\nxt"),
            ("bare CR", "Te\rxt"),
            ("999 bytes", &"x".repeat(999)),
            ("7-bit", "Té"),
            ("7-bit", "\0"),
        ] {
            let found = faults(GOOD.replace("Text", with).as_bytes());
            assert!(found.len() == 1 && found[0].contains(what), "{what}: {found:?}");
        }
        let twice = faults(GOOD.replacen("To: ", "To: c@x.example\r\nTo: ", 1).as_bytes());
        assert_eq!(twice, ["2 fields To"]);
        let injected = faults(GOOD.replacen(" there", "there", 1).as_bytes());
        assert_eq!(injected, ["no field: there"]);
    }
}
