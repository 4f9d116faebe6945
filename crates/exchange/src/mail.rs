//! Mails as vendors send them: plain, only HTML, a stub of plain text beside HTML, with lists and spreadsheets attached,
//! forwarded. Headers are read by `mail-parser`; parts are walked here, so that their number and depth are bounded before
//! they are held.

use crate::error::FileError;
use crate::found::{Choices, Found, Serials};
use crate::limits::{MAX_HEADER_BYTES, MAX_HEADER_LINES, MAX_MAIL_DEPTH, MAX_MAIL_FILES, MAX_MAIL_PARTS};
use crate::{encoding, html};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::{ContentType, MessageParser, MimeHeaders};
use memchr::memmem;
use std::borrow::Cow;

/// Reads the serial numbers in the subject, all texts and all readable attachments of a mail.
///
/// # Errors
/// [`FileError::Damaged`] when it is no mail; [`FileError::TooLarge`] when it has more parts or headers than are looked at;
/// [`FileError::TooManyRows`]; [`FileError::NoSerials`].
pub(crate) fn read(content: &[u8]) -> Result<Found, FileError> {
    let mut walk = Walk { serials: Serials::default(), unread: Vec::new(), parts: 0, files: 0 };
    walk.message(content, 0)?;
    if walk.serials.is_empty() {
        return Err(FileError::NoSerials);
    }
    let mut found = walk.serials.into_found(None);
    // The same numbers stand in the plain text and in the HTML of a mail: that is no repetition to speak of.
    found.left_out.repeated = 0;
    found.left_out.attachments = walk.unread;
    Ok(found)
}

struct Walk {
    serials: Serials,
    unread: Vec<String>,
    parts: usize,
    /// Attached lists and spreadsheets that were read.
    files: usize,
}

impl Walk {
    /// A mail, also one that is attached to another.
    fn message(&mut self, content: &[u8], depth: usize) -> Result<(), FileError> {
        let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content).trim_ascii_start();
        let (headers, body) = split(content)?;
        let headers =
            Headers::parse(headers).ok_or_else(|| FileError::Damaged("it is no mail".to_owned()))?;
        self.serials.add_all_in(&headers.subject)?;
        self.part(&headers, body, depth)
    }

    /// A part: the headers are its own, or those of the mail.
    fn part(&mut self, headers: &Headers, body: &[u8], depth: usize) -> Result<(), FileError> {
        self.parts += 1;
        if self.parts > MAX_MAIL_PARTS {
            return Err(FileError::TooLarge("parts"));
        }
        if headers.main == "multipart" && depth < MAX_MAIL_DEPTH {
            let parts = parts_of(body, &headers.boundary);
            if !parts.is_empty() {
                return parts.into_iter().try_for_each(|part| self.raw_part(part, depth + 1));
            }
        }
        let content = headers.decoded(body);
        match headers.main.as_str() {
            "message" if depth < MAX_MAIL_DEPTH && matches!(headers.sub.as_str(), "rfc822" | "global") => {
                // What is no mail after all is text.
                match self.message(&content, depth + 1) {
                    Err(FileError::Damaged(_)) => self.text(&content, None, false),
                    other => other,
                }
            }
            "text" | "message" | "multipart" => {
                self.text(&content, headers.charset.as_deref(), headers.sub == "html")
            }
            _ => self.attachment(headers, &content),
        }
    }

    fn raw_part(&mut self, part: &[u8], depth: usize) -> Result<(), FileError> {
        let (headers, body) = split(part)?;
        match Headers::parse(headers) {
            Some(headers) => self.part(&headers, body, depth),
            // Without headers it is plain text.
            None => self.part(&Headers::default(), part, depth),
        }
    }

    fn text(&mut self, content: &[u8], charset: Option<&str>, is_html: bool) -> Result<(), FileError> {
        let text = encoding::decode_labelled(content, charset);
        self.serials.add_all_in(&if is_html { html::text_of(&text) } else { text })
    }

    /// An attachment of another kind: a list or a spreadsheet is read, all else is named.
    fn attachment(&mut self, headers: &Headers, content: &[u8]) -> Result<(), FileError> {
        let Some(name) = headers.name.as_deref() else { return Ok(()) };
        // Pictures within the text are no attachments.
        let inline = headers.is_named_inside && name.to_ascii_lowercase().ends_with(['g', 'f']);
        self.files += 1;
        let readable = self.files <= MAX_MAIL_FILES
            && name.rsplit_once('.').is_some_and(|(_, ending)| !ending.eq_ignore_ascii_case("eml"));
        let found = if readable {
            crate::read_with(name, content, &Choices::default(), &[])
        } else {
            Err(FileError::NoSerials)
        };
        match found {
            Ok(found) if !found.serials.is_empty() => {
                for serial in &found.serials {
                    self.serials.add(serial);
                }
                if self.serials.is_over() { Err(FileError::TooManyRows) } else { Ok(()) }
            }
            Err(FileError::TooManyRows) => Err(FileError::TooManyRows),
            _ => {
                if !inline {
                    self.unread.push(crate::found::short(name));
                }
                Ok(())
            }
        }
    }
}

/// Headers and body, at the first empty line.
///
/// # Errors
/// [`FileError::TooLarge`] when there are more headers than are looked at.
fn split(content: &[u8]) -> Result<(&[u8], &[u8]), FileError> {
    let start = &content[..content.len().min(MAX_HEADER_BYTES)];
    // A part may begin with the empty line: it has no headers.
    let mut at = 0;
    let mut lines = 0;
    while at < start.len() {
        let end = memchr::memchr(b'\n', &start[at..]).map_or(start.len(), |found| at + found + 1);
        if start[at..end].trim_ascii().is_empty() {
            return Ok((&content[..at], &content[end..]));
        }
        lines += 1;
        if lines > MAX_HEADER_LINES {
            return Err(FileError::TooLarge("headers"));
        }
        at = end;
    }
    if start.len() < content.len() { Err(FileError::TooLarge("headers")) } else { Ok((content, &[])) }
}

/// What the headers of a mail or a part say; nothing of it is required.
struct Headers {
    subject: String,
    /// `text`, `multipart` …
    main: String,
    /// `plain`, `mixed` …
    sub: String,
    boundary: String,
    charset: Option<String>,
    transfer: String,
    /// Name of the attachment.
    name: Option<String>,
    /// The text refers to it, as to its pictures.
    is_named_inside: bool,
}

impl Default for Headers {
    fn default() -> Self {
        Self {
            subject: String::new(),
            main: "text".to_owned(),
            sub: "plain".to_owned(),
            boundary: String::new(),
            charset: None,
            transfer: String::new(),
            name: None,
            is_named_inside: false,
        }
    }
}

impl Headers {
    /// The headers; none where there isn't any.
    fn parse(block: &[u8]) -> Option<Self> {
        let names_one = |line: &[u8]| {
            let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
            name.len() < line.len() && !name.is_empty() && name.iter().all(u8::is_ascii_graphic)
        };
        if !block.split(|byte| *byte == b'\n').any(names_one) {
            return None;
        }
        let message = MessageParser::default().parse_headers(block)?;
        if message.parts.is_empty() {
            return None;
        }
        let kind = message.content_type();
        let value = |name: &str| kind.and_then(|kind| kind.attribute(name)).map(str::to_owned);
        let plain = Self::default();
        Some(Self {
            subject: message.subject().unwrap_or_default().to_owned(),
            main: kind.map_or(plain.main, |kind| kind.ctype().to_ascii_lowercase()),
            sub: kind.and_then(ContentType::subtype).map_or(plain.sub, str::to_ascii_lowercase),
            boundary: value("boundary").unwrap_or_default(),
            charset: value("charset"),
            transfer: message.content_transfer_encoding().unwrap_or_default().trim().to_ascii_lowercase(),
            name: message.attachment_name().map(str::to_owned),
            is_named_inside: message.content_id().is_some(),
        })
    }

    /// A body without its transfer encoding; what is malformed is passed over.
    fn decoded<'a>(&self, body: &'a [u8]) -> Cow<'a, [u8]> {
        match self.transfer.as_str() {
            "base64" => Cow::Owned(from_base64(body)),
            "quoted-printable" => Cow::Owned(from_quoted_printable(body)),
            _ => Cow::Borrowed(body),
        }
    }
}

/// The parts between lines that begin with the boundary; what stands before the first and after the last is none.
fn parts_of<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mark = [b"--", boundary.as_bytes()].concat();
    let mut parts = Vec::new();
    if boundary.is_empty() {
        return parts;
    }
    let mut from = None;
    for at in memmem::find_iter(body, &mark) {
        let rest = &body[at + mark.len()..];
        let line_end = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let tail = rest[..line_end].trim_ascii_end();
        let begins_line = at == 0 || body[at - 1] == b'\n';
        if !begins_line || !(tail.is_empty() || tail == b"--") {
            continue;
        }
        if let Some(from) = from {
            parts.push(&body[from..at]);
        }
        from = (tail != b"--").then_some(at + mark.len() + line_end);
        if parts.len() > MAX_MAIL_PARTS || from.is_none() {
            break;
        }
    }
    // The last mark is often lost.
    parts.extend(from.map(|from| &body[from..]));
    parts
}

fn from_base64(body: &[u8]) -> Vec<u8> {
    let is_digit = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let mut digits: Vec<u8> =
        body.iter().take_while(|byte| **byte != b'=').filter(is_digit).copied().collect();
    // A single digit left over says nothing.
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    while !digits.len().is_multiple_of(4) {
        digits.push(b'=');
    }
    base64_decode(&digits).unwrap_or_default()
}

fn from_quoted_printable(body: &[u8]) -> Vec<u8> {
    let digit = |byte: Option<&u8>| {
        byte.and_then(|byte| char::from(*byte).to_digit(16)).and_then(|it| u8::try_from(it).ok())
    };
    let mut out = Vec::with_capacity(body.len());
    let mut at = 0;
    while let Some(byte) = body.get(at) {
        let soft = body[at..].strip_prefix(b"=").map(|rest| {
            let spaces = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            match rest[spaces..] {
                [b'\r', b'\n', ..] => spaces + 3,
                [b'\n', ..] => spaces + 2,
                _ => 0,
            }
        });
        match (soft, digit(body.get(at + 1)), digit(body.get(at + 2))) {
            (Some(length), ..) if length > 0 => at += length,
            (Some(_), Some(high), Some(low)) => {
                out.push(high * 16 + low);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn serials(mail: &str) -> Vec<String> {
        read(mail.as_bytes()).expect("a mail").serials
    }

    #[test]
    fn a_mail_is_read_whatever_its_coding() {
        let mail = "From: a@b.example\r\nSubject: Certificate M0000000009\r\nMIME-Version: 1.0\r\n\
                    Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                    U2VyaWFsOiBCMDAwMDAwMDAwMQo=\r\n";
        assert_eq!(serials(mail), ["M0000000009", "B0000000001"]);
    }

    #[rstest]
    #[case::only_html(
        "Content-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>B0000000001</td><td>5</td></tr></table>"
    )]
    #[case::quoted_printable(
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSerial: B0000=\r\n000001=20=\r\n=XY"
    )]
    #[case::stub_beside_html(
        "Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n\
         View this mail in a browser.\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Serial:</p><ul><li>B0000000001</ul>\r\n--x--\r\n"
    )]
    #[case::forwarded(
        "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nSee below.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n\
         From: v@v.example\r\nSubject: Certificate\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\n\
         Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+QjAwMDAwMDAwMDE8L2I+\r\n--i--\r\n--o--\r\n"
    )]
    #[case::attached_list(
        "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nSee the list.\r\n--o\r\n\
         Content-Type: application/octet-stream; name=\"list.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\
         U2VyaWFsIG51bWJlcjtIb3N0CkIwMDAwMDAwMDAxO0gxCg==\r\n--o--\r\n"
    )]
    #[case::last_mark_lost("Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nB0000000001")]
    #[case::no_mark_at_all("Content-Type: multipart/mixed; boundary=o\r\n\r\nB0000000001")]
    #[case::text_after_base64(
        "Content-Transfer-Encoding: base64\r\n\r\nQjAwMDAwMDAwMDE=\r\n-- \r\nlist footer\r\n"
    )]
    fn mails_are_read_as_vendors_send_them(#[case] rest: &str) {
        let mail = format!("From: a@b.example\r\nSubject: Your order\r\n{rest}");
        assert_eq!(serials(&mail), ["B0000000001"]);
        assert_eq!(serials(&mail.replace("\r\n", "\n")), ["B0000000001"]);
    }

    #[test]
    fn attachments_that_cannot_be_read_are_named() {
        let mail = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nB0000000001\r\n--o\r\n\
                    Content-Type: application/pdf; name=\"certificate.pdf\"\r\n\r\n%PDF-1.7\r\n--o--\r\n";
        assert_eq!(read(mail.as_bytes()).unwrap().left_out.attachments, ["certificate.pdf"]);
    }

    #[test]
    fn mails_without_end_are_refused() {
        let parts = "--o\n\nx\n".repeat(MAX_MAIL_PARTS * 2);
        let mail = format!("From: a\nContent-Type: multipart/mixed; boundary=o\n\n{parts}");
        assert_eq!(read(mail.as_bytes()), Err(FileError::TooLarge("parts")));
        let headers = "a: b\n".repeat(MAX_HEADER_LINES + 1);
        assert_eq!(read(headers.as_bytes()), Err(FileError::TooLarge("headers")));
    }

    #[test]
    fn what_is_no_mail_is_named_so() {
        assert!(matches!(read(b"\xFF\xFE\0\0"), Err(FileError::Damaged(_))));
    }
}
