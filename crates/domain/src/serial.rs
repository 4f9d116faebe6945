//! Serial numbers: one capital letter and ten digits, case-sensitive. Odd ones get a warning, never a block.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Names an entitlement, exactly as it was handed over or typed (surrounding white space removed).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SerialNumber(pub String);

/// How a serial number departs from the usual form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// Not eleven characters.
    Length,
    /// The first character is not a capital letter A–Z.
    Letter,
    /// One of the ten after it is not a digit.
    Digits,
}

impl SerialNumber {
    /// Takes a serial number as typed or handed over.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The serial number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In what way it is odd, if it is: a reason to warn, never to block.
    #[must_use]
    pub fn oddity(&self) -> Option<Oddity> {
        let mut characters = self.0.chars();
        if self.0.chars().count() != 11 {
            Some(Oddity::Length)
        } else if !characters.next().is_some_and(|c| c.is_ascii_uppercase()) {
            Some(Oddity::Letter)
        } else if !characters.all(|c| c.is_ascii_digit()) {
            Some(Oddity::Digits)
        } else {
            None
        }
    }
}

impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("M0123456789", None)]
    #[case(" M0123456789\t", None)]
    #[case("m0123456789", Some(Oddity::Letter))]
    #[case("M012345678", Some(Oddity::Length))]
    #[case("M012345678O", Some(Oddity::Digits))]
    #[case("", Some(Oddity::Length))]
    fn an_odd_serial_number_is_named_as_such(#[case] text: &str, #[case] oddity: Option<Oddity>) {
        assert_eq!(SerialNumber::new(text).oddity(), oddity);
    }

    #[test]
    fn serial_numbers_are_case_sensitive() {
        assert_ne!(SerialNumber::new("m0123456789"), SerialNumber::new("M0123456789"));
    }
}
