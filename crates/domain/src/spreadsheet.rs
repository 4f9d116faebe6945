//! Text that becomes a cell of a spreadsheet must stay text: a name that begins with `=` would be a formula to the program
//! that opens the file (CWE-1236).

use std::borrow::Cow;

/// Returns the text as it may stand in a cell of a CSV file: with an apostrophe in front where a spreadsheet program would
/// take it for a formula. What counts is the first character after white space and marks that nobody sees, in ASCII and in
/// full width.
#[must_use]
pub fn formula_guarded(text: &str) -> Cow<'_, str> {
    let skipped = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let first = text.chars().find(|c| !skipped(*c));
    let starts_like_one = text.starts_with(['\t', '\r', '\n']);
    let is_formula =
        matches!(first, Some('=' | '+' | '-' | '@' | '|' | '%' | '＝' | '＋' | '－' | '＠' | '−'));
    if is_formula || starts_like_one { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    // S10: a sibling of the license file that is a program: a table that is one.
    #[test]
    fn text_is_never_a_formula() {
        for text in [
            "=1+1",
            "+1",
            "-1+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u{feff}=1",
            "\u{200b}=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "|x",
            "%x",
            "\tx",
            "\u{a0}=1",
        ] {
            assert_eq!(formula_guarded(text), format!("'{text}"), "{text:?}");
        }
        for text in ["", "Shield", "B0000000001", "'=1", "a=b", "5-pack", "日本", "(x)"] {
            assert_eq!(formula_guarded(text), text);
        }
    }
}
