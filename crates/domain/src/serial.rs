//! Serial numbers: one capital letter and ten digits, case-sensitive. Odd ones get a warning, never a block.

use crate::code;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Names an entitlement, as it was handed over or typed and then normalized ([`code::normalize`]).
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
    /// Takes a serial number as typed, pasted, read from a file or handed over, and normalizes it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(code::normalize(text))
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

/// Characters of a serial number in the usual form.
const USUAL_LENGTH: usize = 11;
/// Fewest digits of a word that likely slips make a serial number of: a plain word of eleven letters is none.
const FEWEST_DIGITS: usize = 6;

/// Whether `word` has the usual form of a serial number, or has it once case and look-alikes (O and 0, I and 1) are put
/// right. A telephone number is none: there is a letter in it.
#[must_use]
pub fn is_plausible(word: &str) -> bool {
    if word.len() != USUAL_LENGTH || !word.is_ascii() {
        return false;
    }
    let meant = |(at, byte): (usize, u8)| {
        let digit = byte.is_ascii_digit();
        if at == 0 {
            byte.is_ascii_alphabetic() || matches!(byte, b'0' | b'1')
        } else {
            digit || look_alike(byte)
        }
    };
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    (FEWEST_DIGITS..USUAL_LENGTH).contains(&digits) && word.bytes().enumerate().all(meant)
}

const fn look_alike(byte: u8) -> bool {
    matches!(byte, b'O' | b'o' | b'I' | b'i' | b'l' | b'L')
}

/// Calls `found` with each word of `text` that [`is_plausible`], as it is written, until it answers `false`. Full-width
/// characters count as narrow ones, invisible ones are passed over, and a word ends where Chinese, Japanese or Korean
/// script begins: no space stands between a label and a number there.
pub fn each_in(text: &str, mut found: impl FnMut(&str) -> bool) {
    let mut word = String::with_capacity(USUAL_LENGTH + 1);
    // A word that is longer than a serial number, or has other letters in it, is none.
    let mut spoilt = false;
    for c in text.chars().chain([' ']) {
        let c = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            c if !c.is_control() && code::is_invisible(c) => continue,
            c => c,
        };
        if c.is_ascii_alphanumeric() && word.len() < USUAL_LENGTH && !spoilt {
            word.push(c);
        } else if c.is_alphanumeric() && !ends_words(c) {
            spoilt = true;
        } else {
            if !spoilt && is_plausible(&word) && !found(&word) {
                return;
            }
            word.clear();
            spoilt = false;
        }
    }
}

/// Returns the words that [`each_in`] finds.
#[must_use]
pub fn all_in(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    each_in(text, |word| {
        all.push(word.to_owned());
        true
    });
    all
}

/// Whether `c` is of a script that puts no spaces between words.
const fn ends_words(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{11FF}'
            | '\u{2E80}'..='\u{A4CF}'
            | '\u{A960}'..='\u{A97F}'
            | '\u{AC00}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF66}'..='\u{FFDC}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether what somebody typed looks like a license key and not like a serial number: a long text in groups, or without any.
/// A key is opaque, so this is a guess for a hint, and never a reason to refuse anything.
#[must_use]
pub fn looks_like_license_key(typed: &str) -> bool {
    let groups: Vec<&str> = typed.trim().split('-').collect();
    let plain =
        groups.iter().all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_alphanumeric()));
    let length: usize = groups.iter().map(|group| group.len()).sum();
    plain && length >= 15 && (groups.len() >= 3 || length >= 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_license_key_is_told_from_a_serial_number() {
        for key in ["AAAAA-BBBBB-CCCCC-DDDDD", "8F2K9-77XQ1-ZZ34P", "8F2K977XQ1ZZ34P000AB"] {
            assert!(looks_like_license_key(key), "{key}");
        }
        for other in ["M0123456789", "m 0123456789", "M01234567890123", "", "A-B-C", "what is this-and-that"]
        {
            assert!(!looks_like_license_key(other), "{other}");
        }
    }

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

    // I8: full-width signs and no space between label and number.
    #[rstest::rstest]
    #[case("Dear Bill, serial: B0000000001 (5 seats), M0000000002;V0000000003", &["B0000000001", "M0000000002", "V0000000003"])]
    #[case("b0000000003 VOOOO000004", &["b0000000003", "VOOOO000004"])]
    #[case("order 4500000001, phone 12025550123, unmistakably, B00000000012", &[])]
    #[case("シリアル番号：B0000000001", &["B0000000001"])]
    #[case("シリアル番号B0000000001です", &["B0000000001"])]
    #[case("일련번호는B0000000001입니다", &["B0000000001"])]
    #[case("序列号：Ｂ００００００００００１", &[])]
    #[case("序列号：Ｂ０００００００００１", &["B0000000001"])]
    #[case("B0000\u{200B}000001\u{FEFF}", &["B0000000001"])]
    #[case("éB0000000001 B0000000001é", &[])]
    #[case("B0000000001\nB0000000002\0B0000000003", &["B0000000001", "B0000000002", "B0000000003"])]
    fn serial_numbers_are_found_in_text(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(all_in(text), expected);
    }

    proptest::proptest! {
        #[test]
        fn a_plausible_word_is_one_that_slips_explain(word in "[A-Z01a-z|]{0,1}[0-9OoIilL]{5,11}") {
            let usual = |text: &str| SerialNumber::new(text).oddity().is_none();
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            let letters = word.chars().any(char::is_alphabetic);
            let slips = crate::registration::slips(&word).iter().any(|offer| usual(&offer.serial_number));
            let expected = usual(&word) || (digits >= 6 && letters && slips && word.is_ascii() && !word.contains('|'));
            proptest::prop_assert_eq!(is_plausible(&word), expected);
        }
    }

    #[test]
    fn serial_numbers_are_case_sensitive() {
        assert_ne!(SerialNumber::new("m0123456789"), SerialNumber::new("M0123456789"));
    }
}
