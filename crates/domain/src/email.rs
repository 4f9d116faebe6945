//! E-mail addresses as the product compares them: without regard to case.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An e-mail address in the form in which addresses are compared: trimmed and in lower case.
///
/// Two people are the same to Licet when these are equal ("Who sees what" in the product's words).
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
    /// Not of the form `name@host`, or with white space or control characters.
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
        let bad = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"');
        let host_ok =
            !host.is_empty() && !host.starts_with('.') && !host.ends_with('.') && !host.contains("..");
        if local.is_empty() || !host_ok || text.chars().any(bad) || local.contains('@') {
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
    fn what_can_not_be_delivered_is_refused(#[case] typed: &str, #[case] why: EmailError) {
        assert_eq!(Email::parse(typed), Err(why));
    }

    #[test]
    fn an_address_beyond_the_longest_allowed_is_refused() {
        assert_eq!(Email::parse(&format!("{}@x.example", "a".repeat(250))), Err(EmailError::TooLong));
    }
}
