//! Values of strangers inside of our texts: they must not change the direction in which the text around them reads.

use std::borrow::Cow;

/// First strong isolate, and the pop that ends it (Unicode Standard Annex #9).
const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';

/// Returns a value as it may stand in a text: without marks that change the direction of writing and without control
/// characters, and between isolation marks where it holds text that is written from right to left, or held such marks.
/// Text without any of this is returned as it is, so that old fonts show no boxes.
#[must_use]
pub fn isolated(value: &str) -> Cow<'_, str> {
    let has_marks = value.chars().any(is_direction_mark);
    let turns = has_marks || value.chars().any(is_right_to_left);
    let has_controls = value.chars().any(is_stray_control);
    if !turns && !has_controls {
        return Cow::Borrowed(value);
    }
    let kept = value.chars().filter(|c| !is_direction_mark(*c));
    let plain: String = kept.map(|c| if is_stray_control(c) { ' ' } else { c }).collect();
    Cow::Owned(if turns { format!("{ISOLATE}{plain}{POP}") } else { plain })
}

/// Line feeds are part of addresses and notes; every other control character is noise or an attack.
fn is_stray_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

/// Embeddings, overrides, isolates and the implicit marks.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Blocks whose characters are written from right to left.
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    // D16
    #[test]
    fn no_value_can_leave_its_isolation() {
        for hostile in [
            "\u{202e}evil",
            "a\u{2069}\u{202e}b",
            "\u{2067}x",
            "\u{2066}\u{2066}x\u{2069}",
            "x\u{202b}",
            "\u{200f}x",
            "\u{061c}x",
            "שלום\u{2069}x",
        ] {
            let safe = isolated(hostile);
            let inner = safe.strip_prefix(ISOLATE).and_then(|rest| rest.strip_suffix(POP));
            assert!(
                inner.is_some_and(|inner| !inner.chars().any(is_direction_mark)),
                "{hostile:?}: {safe:?}"
            );
        }
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for plain in ["", "Acme Inc.", "Ä 名 😀", "line\nfeed", "株式会社"] {
            assert!(matches!(isolated(plain), Cow::Borrowed(text) if text == plain));
        }
        assert_eq!(isolated("a\u{0}b\u{1b}[31m"), "a b [31m");
    }
}
