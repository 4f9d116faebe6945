//! What may stand in a text of one line that people read: the same rule for their forms and for the vendor's feed.

/// What is wrong with a text of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextFlaw {
    /// Nothing but white space.
    #[error("is blank")]
    Blank,
    /// More characters than this.
    #[error("is longer than {0} characters")]
    TooLong(usize),
    /// A control character, such as a line feed or NUL.
    #[error("has the control character {0}")]
    Control(CodePoint),
    /// A character that turns the direction of text round: what people read is not what is there.
    #[error("has {0}, which changes the direction of text")]
    Direction(CodePoint),
    /// Another character that nobody sees.
    #[error("has the invisible character {0}")]
    Invisible(CodePoint),
}

/// A character by its number, as Unicode writes it: `U+202E`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodePoint(pub char);

impl std::fmt::Display for CodePoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "U+{:04X}", u32::from(self.0))
    }
}

/// Whether a character changes the direction in which others are read (Unicode's bidirectional formatting characters).
#[must_use]
pub const fn is_direction(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// Whether a character is not seen, those that change the direction included.
///
/// Joiners (U+200C, U+200D) and variation selectors are not among them: names in Persian or with emoji need them.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
    )
}

/// What is wrong with a text of at most `maximum` characters on one line; none when it can stand.
#[must_use]
pub fn flaw(text: &str, maximum: usize) -> Option<TextFlaw> {
    // Counted only as far as needed: it may have millions.
    if text.chars().nth(maximum).is_some() {
        return Some(TextFlaw::TooLong(maximum));
    }
    let odd = text.chars().find_map(|c| match c {
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => Some(TextFlaw::Control(CodePoint(c))),
        c if is_direction(c) => Some(TextFlaw::Direction(CodePoint(c))),
        c if is_invisible(c) => Some(TextFlaw::Invisible(CodePoint(c))),
        _ => None,
    });
    odd.or_else(|| text.trim().is_empty().then_some(TextFlaw::Blank))
}

#[cfg(test)]
mod tests {
    use super::*;

    // D8: texts of the feed and of people's forms are looked at by one rule.
    #[rstest::rstest]
    #[case("Bill Archer", None)]
    #[case("東京商事株式会社", None)]
    #[case("می\u{200c}خواهم", None)]
    #[case("", Some(TextFlaw::Blank))]
    #[case(" \u{3000} ", Some(TextFlaw::Blank))]
    #[case("Bill\0", Some(TextFlaw::Control(CodePoint('\0'))))]
    #[case("Bill\nBcc: x", Some(TextFlaw::Control(CodePoint('\n'))))]
    #[case("a\u{85}b", Some(TextFlaw::Control(CodePoint('\u{85}'))))]
    #[case("moc.live\u{202E}", Some(TextFlaw::Direction(CodePoint('\u{202E}'))))]
    #[case("a\u{2066}b", Some(TextFlaw::Direction(CodePoint('\u{2066}'))))]
    #[case("a\u{200B}b", Some(TextFlaw::Invisible(CodePoint('\u{200B}'))))]
    #[case("\u{FEFF}a", Some(TextFlaw::Invisible(CodePoint('\u{FEFF}'))))]
    #[case("ééééé", None)]
    #[case("12345678901234567890x", Some(TextFlaw::TooLong(20)))]
    fn a_text_of_one_line_has_no_control_or_invisible_characters(
        #[case] text: &str,
        #[case] wrong: Option<TextFlaw>,
    ) {
        assert_eq!(flaw(text, 20), wrong);
    }

    #[test]
    fn a_flaw_names_the_character() {
        let words = flaw("x\u{202E}", 20).map(|flaw| flaw.to_string());
        assert_eq!(words.as_deref(), Some("has U+202E, which changes the direction of text"));
    }
}
