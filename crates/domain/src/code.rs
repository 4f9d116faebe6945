//! The one normalizer for serial numbers and voucher codes, however they come in: typed, pasted, read from a file, or
//! handed over by the feed.
//!
//! It removes what nobody means (invisible characters, quotes, list numbers) and writes what looks the same the same way
//! (width, hyphens). It never changes case and never replaces look-alikes: those are slips, which are offered
//! ([`crate::registration::slips`]).

/// Returns `text` as it is stored and compared: without invisible characters, surrounding white space, quotes, brackets,
/// list numbers and separators; full-width characters narrow; every kind of hyphen as `-`.
///
/// Normalizing twice changes nothing.
#[must_use]
pub fn normalize(text: &str) -> String {
    let visible: String = text.chars().filter_map(narrow).collect();
    let mut rest = visible.as_str();
    loop {
        let before = rest;
        rest = rest.trim().trim_start_matches(LEADING).trim_end_matches(TRAILING);
        rest = without_brackets(without_list_mark(rest));
        if rest == before {
            return rest.to_owned();
        }
    }
}

/// Returns `text` without invisible characters and surrounding white space: for values other than codes.
#[must_use]
pub fn visible(text: &str) -> String {
    let spaced = |c: char| if c.is_control() && c.is_whitespace() { ' ' } else { c };
    text.chars().map(spaced).filter(|c| !is_invisible(*c)).collect::<String>().trim().to_owned()
}

/// Takes a pasted list of codes apart: one on a line, or separated by commas, semicolons, tabs or bars; by spaces only
/// where every word is long enough to be a whole code. Each code is normalized.
#[must_use]
pub fn split_list(text: &str) -> Vec<String> {
    pieces(text)
        .flat_map(words_or_whole)
        .map(|piece| normalize(&piece))
        .filter(|code| !code.is_empty())
        .collect()
}

/// Returns the pieces of one or more lines between separators, with full-width characters narrow.
pub fn pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| is_separator(c) || is_line_break(c))
        .map(|piece| piece.chars().filter_map(narrow).collect::<String>())
        .filter(|piece| !piece.trim().is_empty())
}

/// Whether a line of text ends at `c`.
#[must_use]
pub const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Shortest word that is taken as a whole code where several stand in a line: a serial number has eleven characters, and a
/// part of one that has a space in it is never taken apart.
const SHORTEST_WHOLE: usize = 11;

fn words_or_whole(piece: String) -> Vec<String> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|word| word.chars().count() >= SHORTEST_WHOLE) {
        words.into_iter().map(str::to_owned).collect()
    } else {
        vec![piece]
    }
}

const fn is_separator(c: char) -> bool {
    matches!(c, '\t' | ',' | ';' | '|' | '、' | '，' | '；' | '｜' | '､' | '﹐' | '﹔' | '،' | '؛')
}

/// Quotes and punctuation that never begin a code.
const LEADING: &[char] = &[
    '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』',
    '｢', '｣', '〝', '〞', '〟', ',', ';', ':', '、', '､', '•', '·', '▪', '‣', '◦', '●', '○', '■', '□', '►',
    '▶', '➢', '✓', '✔',
];
/// The same at its end, where a sentence may end too.
const TRAILING: &[char] = &[
    '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』',
    '｢', '｣', '〝', '〞', '〟', ',', ';', ':', '、', '､', '。', '｡', '.', '…',
];

/// The character as it is compared; none where it is invisible.
fn narrow(c: char) -> Option<char> {
    if c.is_whitespace() {
        return Some(' ');
    }
    if is_invisible(c) {
        return None;
    }
    Some(match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        c => c,
    })
}

/// Whether nothing of `c` is seen: control characters, bidirectional marks, zero-width and soft hyphens, byte order marks,
/// variation selectors, tags and fillers.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{1F}'
            | '\u{7F}'..='\u{9F}'
            | '\u{AD}'
            | '\u{034F}'
            | '\u{061C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFC}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Without the mark that a list puts before an entry: `1.`, `(2)`, `3)`, `④`, `-`, `*`.
fn without_list_mark(text: &str) -> &str {
    let circled =
        |c: char| matches!(c, '\u{2460}'..='\u{249B}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}');
    if let Some(rest) = text.strip_prefix(circled) {
        return rest;
    }
    if let Some(rest) = text.strip_prefix(['-', '*', '+', '#', '>'])
        && rest.starts_with(' ')
    {
        return rest;
    }
    let number = text.strip_prefix(['(', '[', '#']).unwrap_or(text);
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    if !(1..=4).contains(&(number.len() - rest.len())) {
        return text;
    }
    let Some(after) = rest.strip_prefix(['.', ')', ']', ':', '．']) else { return text };
    // `10.0.0.1` and `12:34` are no list numbers: a code follows, or a space.
    let listed =
        after.starts_with(' ') || after.trim_start_matches(LEADING).starts_with(|c: char| c.is_alphabetic());
    if listed { after } else { text }
}

/// Without a pair of brackets around all of it.
fn without_brackets(text: &str) -> &str {
    const PAIRS: [(char, char); 9] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('【', '】'),
        ('〔', '〕'),
        ('《', '》'),
        ('〈', '〉'),
        ('〖', '〗'),
    ];
    let inner = |(open, close): (char, char)| text.strip_prefix(open)?.strip_suffix(close);
    PAIRS.into_iter().find_map(inner).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // I10, I14: what surrounds a serial number is no part of it.
    #[rstest]
    #[case::left_to_right_mark("\u{200E}B7000000001\u{200E}")]
    #[case::byte_order_mark("\u{FEFF}B7000000001")]
    #[case::soft_hyphen("B700\u{AD}0000001")]
    #[case::word_joiner("B7000\u{2060}000001")]
    #[case::embedding("\u{202A}B7000000001\u{202C}")]
    #[case::isolate("\u{2066}B7000000001\u{2069}")]
    #[case::zero_width_space("B7000000001\u{200B}")]
    #[case::no_break_space("\u{A0}B7000000001\u{202F}")]
    #[case::control_z("B7000000001\u{1A}")]
    #[case::variation_selector("B7000000001\u{FE0F}")]
    #[case::full_width("Ｂ７００００００００１")]
    #[case::full_width_colon("：B7000000001")]
    #[case::straight_quotes("\"B7000000001\"")]
    #[case::curly_quotes("“B7000000001”,")]
    #[case::low_quotes("„B7000000001“")]
    #[case::angle_quotes("« B7000000001 »")]
    #[case::corner_brackets("「B7000000001」")]
    #[case::backticks("`B7000000001`")]
    #[case::list_number("1. B7000000001")]
    #[case::list_number_without_space("12.B7000000001")]
    #[case::list_number_in_parentheses("(3) B7000000001")]
    #[case::list_number_with_parenthesis("4) B7000000001")]
    #[case::quoted_in_a_list("5. \"B7000000001\".")]
    #[case::circled_number("① B7000000001")]
    #[case::bullet("• B7000000001")]
    #[case::hyphen_as_bullet("- B7000000001")]
    #[case::en_dash_as_bullet("– B7000000001")]
    #[case::parentheses("(B7000000001)")]
    #[case::lenticular("【B7000000001】")]
    #[case::sentence_end("B7000000001。")]
    fn what_surrounds_a_code_is_removed(#[case] text: &str) {
        assert_eq!(normalize(text), "B7000000001");
    }

    #[rstest]
    #[case::case_is_kept("b7000000001", "b7000000001")]
    #[case::look_alikes_are_kept("BOOOO000001", "BOOOO000001")]
    #[case::spaces_within_are_kept("B7000 000001", "B7000 000001")]
    #[case::hyphens_are_one_kind("OEM\u{2011}7KQ2\u{2013}41XA", "OEM-7KQ2-41XA")]
    #[case::numbers_with_dots_are_no_list("10.0.0.1", "10.0.0.1")]
    #[case::numbers_with_colons_are_no_list("12:34", "12:34")]
    #[case::nothing_but_quotes("\"\"", "")]
    fn what_may_be_meant_is_kept(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(normalize(text), expected);
    }

    // I14: pasted lists are taken apart.
    #[rstest]
    #[case("B0000000001\r\nB0000000002, B0000000003;B0000000004\t", 4)]
    #[case("B0000000001 B0000000002", 2)]
    #[case("B0000000001、B0000000002，B0000000003；B0000000004", 4)]
    #[case("1. B0000000001\n2. B0000000002", 2)]
    #[case("B0000000001|B0000000002\u{2028}\"B0000000003\"", 3)]
    fn a_pasted_list_is_taken_apart(#[case] text: &str, #[case] count: usize) {
        let expected: Vec<String> = (1..=count).map(|n| format!("B{n:010}")).collect();
        assert_eq!(split_list(text), expected);
    }

    #[test]
    fn a_code_with_a_space_in_it_is_not_taken_apart() {
        assert_eq!(split_list("B0000 000001"), ["B0000 000001"]);
    }

    #[test]
    fn values_lose_only_what_is_invisible() {
        assert_eq!(visible(" \u{200E}Pat O\u{2019}Neil\u{202C}\r\n"), "Pat O\u{2019}Neil");
        assert_eq!(visible("山田　太郎"), "山田　太郎");
    }

    proptest::proptest! {
        #[test]
        fn normalizing_twice_changes_nothing(text in "[ \"'(1-9).:\\-\u{200E}\u{FF10}-\u{FF19}A-C、①•]{0,24}") {
            let once = normalize(&text);
            proptest::prop_assert_eq!(normalize(&once), once);
        }

        #[test]
        fn the_usual_form_is_never_changed(text in "[A-Z][0-9]{10}") {
            proptest::prop_assert_eq!(normalize(&text), text);
        }
    }
}
