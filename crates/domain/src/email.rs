//! E-mail addresses as the product compares them: without regard to case.

use crate::text::is_invisible;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An e-mail address in the form in which addresses are compared: trimmed and in lower case.
///
/// Two people are the same to Licet when these are equal (docs/PRODUCT.md, "Who sees what").
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Email(String);

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was given.
    #[error("the e-mail address is empty")]
    Empty,
    /// More than 254 characters (RFC 5321 §4.5.3.1.3).
    #[error("the e-mail address is longer than 254 characters")]
    TooLong,
    /// Not of the form `name@host`, or with characters that no address has: white space, control and invisible characters,
    /// `mailto:`, brackets.
    #[error("the e-mail address is not of the form name@host")]
    Form,
}

impl Email {
    /// Takes an address as typed.
    ///
    /// Only what surely can't be delivered is refused; whether it exists is found out by the confirmation mail.
    ///
    /// # Errors
    /// Says which [`EmailError`] it is.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let text = typed.trim();
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        if text.chars().count() > 254 {
            return Err(EmailError::TooLong);
        }
        let Some((local, host)) = text.rsplit_once('@') else {
            return Err(EmailError::Form);
        };
        if !is_local_part(local) || !is_host(host) {
            return Err(EmailError::Form);
        }
        Ok(Self(text.to_lowercase()))
    }

    /// The address in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that neither part of an address has. Quoted local parts and address literals (RFC 5321 §4.1.2, §4.1.3) are
/// not taken: nobody's mailbox needs them, and they are how mistakes and tricks look.
fn is_foreign(c: char) -> bool {
    let special = matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | ':' | ';' | '@' | '\\' | ',' | '"');
    special || c.is_whitespace() || c.is_control() || is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Dots may stand anywhere: some providers gave out names with two in a row, or one at the end.
fn is_local_part(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(is_foreign)
}

/// Letters (of any script), digits and hyphens between dots.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        let of_host =
            |c: char| c == '-' || if c.is_ascii() { c.is_ascii_alphanumeric() } else { !is_foreign(c) };
        let hyphens = label.starts_with('-') || label.ends_with('-');
        !label.is_empty() && label.len() <= 63 && !hyphens && label.chars().all(of_host)
    };
    text.split('.').all(label)
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Email {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_compare_without_regard_to_case() {
        assert_eq!(Email::parse(" Bill@ACME.example "), Email::parse("bill@acme.example"));
    }

    #[rstest::rstest]
    #[case("", EmailError::Empty)]
    #[case("bill", EmailError::Form)]
    #[case("@acme.example", EmailError::Form)]
    #[case("bill@", EmailError::Form)]
    #[case("bill archer@acme.example", EmailError::Form)]
    #[case("bill@acme@example", EmailError::Form)]
    #[case("bill@acme.example\nBcc: x@y.example", EmailError::Form)]
    // D8: what the feed handed over as contacts.
    #[case("bill\u{200b}@acme.example", EmailError::Form)]
    #[case("bill@acme.example\u{200b}", EmailError::Form)]
    #[case("bill@ac\u{200d}me.example", EmailError::Form)]
    #[case("\u{202e}bill@acme.example", EmailError::Form)]
    #[case("mailto:bill@acme.example", EmailError::Form)]
    #[case("Bill <bill@acme.example>", EmailError::Form)]
    #[case("bill@acme.example,mary@acme.example", EmailError::Form)]
    #[case("\"bill\"@acme.example", EmailError::Form)]
    #[case("bill@[192.0.2.1]", EmailError::Form)]
    #[case("bill@acme..example", EmailError::Form)]
    #[case("bill@acme.example.", EmailError::Form)]
    #[case("bill@-acme.example", EmailError::Form)]
    #[case("bill@acme_example", EmailError::Form)]
    #[case("bill\0@acme.example", EmailError::Form)]
    fn what_can_not_be_delivered_is_refused(#[case] typed: &str, #[case] why: EmailError) {
        assert_eq!(Email::parse(typed), Err(why));
    }

    #[rstest::rstest]
    #[case("o'brien+licenses@acme.example")]
    #[case("björn@müller.example")]
    #[case("用户@例子.example")]
    #[case("a@localhost")]
    #[case("bill..archer.@acme.example")]
    #[case("first.last/dept=x@sub.acme-1.example")]
    fn addresses_of_all_scripts_are_taken(#[case] typed: &str) {
        assert!(Email::parse(typed).is_ok());
    }

    #[test]
    fn an_address_beyond_the_longest_allowed_is_refused() {
        assert_eq!(Email::parse(&format!("{}@x.example", "a".repeat(250))), Err(EmailError::TooLong));
    }
}
