//! Text that is pasted into a list of serial numbers.

use crate::columns;
use licet_domain::{SerialNumber, code, serial};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What pasted text was taken apart to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "PastedList"))]
pub struct Pasted {
    /// The entries of the list, in order, each once.
    pub entries: Vec<String>,
    /// What stood beside them and was not taken: headings, other columns, prose.
    pub left_out: Vec<String>,
}

/// Takes pasted text apart. Of a line that names serial numbers these are taken; a line that is one word is an odd serial
/// number; all else is left out where there are serial numbers, and taken as it is where there are none.
#[must_use]
pub fn pasted(text: &str) -> Pasted {
    let any = !serial::all_in(text).is_empty();
    let (mut pasted, mut seen) = (Pasted::default(), HashSet::new());
    for line in text.split(code::is_line_break) {
        for piece in code::pieces(line) {
            let (found, rest) = of_piece(&piece, line, any);
            pasted.entries.extend(found.into_iter().filter(|entry| seen.insert(entry.clone())));
            pasted.left_out.extend(rest);
        }
    }
    pasted
}

/// The entries of a piece of a line, and what is left out of it.
fn of_piece(piece: &str, line: &str, any: bool) -> (Vec<String>, Option<String>) {
    let whole = SerialNumber::new(piece).0;
    let inside = serial::all_in(piece);
    if whole.is_empty() {
        return (Vec::new(), None);
    }
    if !inside.is_empty() {
        // `Serial number: B0000000001 (5 seats)`: the words around it are no part of it.
        let alone = inside.len() == 1 && inside[0] == whole;
        let rest = (!alone && has_other_words(&whole, &inside)).then_some(whole);
        return (inside, rest);
    }
    let compact: String = whole.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '_')).collect();
    let word = !whole.contains(' ') && serial::all_in(line).is_empty() && columns::meaning(&whole).is_none();
    if !any || serial::is_plausible(&compact) || word {
        return (code::split_list(piece), None);
    }
    (Vec::new(), Some(whole))
}

fn has_other_words(whole: &str, inside: &[String]) -> bool {
    let words = whole.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .filter(|word| !inside.iter().any(|found| found == word))
        .any(|word| word.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // I10, I14
    #[rstest]
    #[case::numbered("1. B7000000001\n2. B7000000002", &["B7000000001", "B7000000002"], &[])]
    #[case::quoted("\"B7000000005\"", &["B7000000005"], &[])]
    #[case::ideographic_comma("B7000000001、B7000000002", &["B7000000001", "B7000000002"], &[])]
    #[case::invisible("\u{200E}B7000000001\u{200E}\n\u{FEFF}B70000\u{AD}00002", &["B7000000001", "B7000000002"], &[])]
    #[case::rows_of_a_table("Serial number\tHost ID\nB7000000001\tH1\nB7000000002\tH2",
        &["B7000000001", "B7000000002"], &["Serial number", "Host ID", "H1", "H2"])]
    #[case::labelled("Serial number: B7000000001 (5 seats)", &["B7000000001"], &["Serial number: B7000000001 (5 seats)"])]
    #[case::full_width_label("序列号：B7000000001", &["B7000000001"], &["序列号:B7000000001"])]
    #[case::prose("Dear Bill, here they are.\nB7000000001", &["B7000000001"], &["Dear Bill", "here they are"])]
    #[case::odd_among_others("B7000000001\nODD-77", &["B7000000001", "ODD-77"], &[])]
    #[case::slip_with_a_space("B7000000001\nB7000 000002", &["B7000000001", "B7000 000002"], &[])]
    #[case::odd_alone("ODD-77, ODD-78", &["ODD-77", "ODD-78"], &[])]
    #[case::repeated("B7000000001\nB7000000001", &["B7000000001"], &[])]
    #[case::by_spaces("B7000000001 B7000000002", &["B7000000001", "B7000000002"], &[])]
    #[case::nothing(" \u{200B}\n;", &[], &[])]
    fn pasted_text_is_taken_apart(#[case] text: &str, #[case] entries: &[&str], #[case] left_out: &[&str]) {
        let pasted = pasted(text);
        assert_eq!(pasted.entries, entries);
        assert_eq!(pasted.left_out, left_out);
    }
}
