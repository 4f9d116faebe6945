//! Finding serial numbers in the text of a purchase certificate, a mail or a list.

use crate::FileError;
use licet_domain::{SerialNumber, registration};
use mail_parser::MessageParser;
use std::borrow::Cow;
use std::collections::HashSet;

/// The text of a file: UTF-8, or UTF-16 with its mark as spreadsheets on Windows save it, else Latin-1.
pub(crate) fn decoded(content: &[u8]) -> Cow<'_, str> {
    let wide = |of: &[u8], one: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = of.chunks_exact(2).map(|pair| one([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match content {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest),
        _ => match std::str::from_utf8(content) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(content.iter().map(|byte| char::from(*byte)).collect()),
        },
    }
}

/// Subject and all texts of a mail, and of the texts attached to it.
pub(crate) fn text_of_mail(content: &[u8]) -> Result<String, FileError> {
    let mail = MessageParser::default()
        .parse(content)
        .filter(|mail| mail.headers().iter().next().is_some())
        .ok_or_else(|| FileError::Damaged("it is no mail".to_owned()))?;
    let mut text = mail.subject().unwrap_or_default().to_owned();
    let mut add = |part: Option<Cow<'_, str>>| {
        text.push('\n');
        text.push_str(part.as_deref().unwrap_or_default());
    };
    (0..mail.text_body_count()).for_each(|part| add(mail.body_text(part)));
    for part in mail.attachments() {
        if let Some(attached) = part.text_contents() {
            add(Some(Cow::Borrowed(attached)));
        }
    }
    Ok(text)
}

/// Words that look like serial numbers, in order, each once: those of the usual form, and those that likely slips make of
/// one. They stay as they are written.
pub(crate) fn serials(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut seen = HashSet::new();
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| looks_like_a_serial(word))
        .filter(move |word| seen.insert(word.to_owned()))
        .map(str::to_owned)
}

fn looks_like_a_serial(word: &str) -> bool {
    let usual = |word: &str| SerialNumber::new(word).oddity().is_none();
    // Neither a plain word of eleven letters nor a telephone number is a serial number full of slips.
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let mixed = digits >= 6 && word.chars().any(char::is_alphabetic);
    usual(word) || (mixed && registration::slips(word).iter().any(|offer| usual(&offer.serial_number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_are_found_in_a_certificate_and_stay_as_written() {
        let text = "Dear Bill,\nserial: B0000000001 (5 seats), M0000000002;M0000000002\nb0000000003 VOOOO000004\n\
                    order 4500000001, phone 12025550123, unmistakably";
        let found: Vec<String> = serials(text).collect();
        assert_eq!(found, ["B0000000001", "M0000000002", "b0000000003", "VOOOO000004"]);
    }

    #[test]
    fn a_mail_is_read_whatever_its_coding() {
        let mail = "From: a@b.example\r\nSubject: Certificate M0000000009\r\nMIME-Version: 1.0\r\n\
                    Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                    U2VyaWFsOiBCMDAwMDAwMDAwMQo=\r\n";
        let text = text_of_mail(mail.as_bytes()).expect("a mail");
        assert_eq!(serials(&text).collect::<Vec<_>>(), ["M0000000009", "B0000000001"]);
    }

    #[test]
    fn a_list_saved_as_utf_16_is_read() {
        let mut bytes = vec![0xFF, 0xFE];
        "B0000000001\n".encode_utf16().for_each(|unit| bytes.extend(unit.to_le_bytes()));
        assert_eq!(serials(&decoded(&bytes)).collect::<Vec<_>>(), ["B0000000001"]);
    }
}
