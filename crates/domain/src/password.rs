//! Passwords as text: the form in which they are compared (RFC 8265, profile OpaqueString).
//!
//! The same password is typed in different code points: macOS decomposes what Windows composes, and a Japanese keyboard
//! types a wide space. OpaqueString maps all of them to one form; case and compatibility characters stay different.

use precis_profiles::OpaqueString;
use precis_profiles::precis_core::profile::Profile as _;
use unicode_normalization::UnicodeNormalization as _;

/// The text holds characters that a password can't have: control characters, a byte order mark, unassigned code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text holds characters that a password can't have")]
pub struct DisallowedCharacters;

/// Returns the form in which a new password is checked and hashed.
///
/// The text is composed (NFC) before the profile looks at it: the profile refuses decomposed Korean, which is how macOS
/// writes file names and what some programs paste.
///
/// # Errors
/// [`DisallowedCharacters`] if the profile refuses a character, or the text is empty.
pub fn prepare(typed: &str) -> Result<String, DisallowedCharacters> {
    let composed: String = typed.nfc().collect();
    OpaqueString::new().enforce(composed).map(std::borrow::Cow::into_owned).map_err(|_| DisallowedCharacters)
}

/// Returns every form under which a password may have been stored: the prepared one first, then what older versions
/// stored as typed, composed or decomposed. Plain ASCII has one form.
#[must_use]
pub fn stored_forms(typed: &str) -> Vec<String> {
    let mut forms = Vec::with_capacity(4);
    let older = [typed.to_owned(), typed.nfc().collect(), typed.nfd().collect()];
    for form in prepare(typed).into_iter().chain(older) {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// Returns a line that was read from a file or a pipe, without the byte order mark that some shells write before it.
#[must_use]
pub fn without_byte_order_mark(line: &str) -> &str {
    line.strip_prefix('\u{feff}').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    // D10: the same password in other code points.
    #[test]
    fn a_password_has_one_form_however_it_was_typed() {
        for (one, other) in [
            ("Zürich im März", "Zu\u{308}rich im Ma\u{308}rz"),
            ("한글 비밀번호 열쇠", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af} 비밀번호 열쇠"),
            ("正しい馬 電池 針", "正しい馬\u{3000}電池\u{a0}針"),
            ("plain lower case words", "plain lower case words"),
        ] {
            assert_eq!(prepare(one), prepare(other), "{one}");
            assert!(prepare(one).is_ok(), "{one}");
        }
    }

    #[test]
    fn case_and_width_of_letters_stay_different() {
        assert_ne!(prepare("Plain Words"), prepare("plain words"));
        assert_ne!(prepare("ｗｏｒｄｓ"), prepare("words"));
        assert_eq!(prepare(" spaces count "), Ok(" spaces count ".to_owned()));
    }

    #[test]
    fn control_characters_and_byte_order_marks_are_refused() {
        for text in ["", "tab\there", "line\nbreak", "\u{feff}plain words", "nul\0", "unassigned \u{378}"] {
            assert_eq!(prepare(text), Err(DisallowedCharacters), "{text:?}");
        }
    }

    #[test]
    fn what_was_stored_before_is_among_the_forms() {
        let decomposed = "Zu\u{308}rich im Ma\u{308}rz";
        assert_eq!(stored_forms("Zürich im März"), ["Zürich im März", decomposed]);
        assert_eq!(stored_forms(decomposed), ["Zürich im März", decomposed]);
        assert_eq!(stored_forms("plain words"), ["plain words"], "ASCII costs one hash");
        assert_eq!(stored_forms("tab\there"), ["tab\there"], "what is refused today was taken once");
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_line() {
        assert_eq!(without_byte_order_mark("\u{feff}words"), "words");
        assert_eq!(without_byte_order_mark("words"), "words");
    }

    proptest::proptest! {
        #[test]
        fn preparing_twice_changes_nothing(text in "\\PC{1,40}") {
            if let Ok(once) = prepare(&text) {
                proptest::prop_assert_eq!(prepare(&once), Ok(once.clone()));
            }
        }
    }
}
