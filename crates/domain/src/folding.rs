//! Text folded for searching: two texts that people read as the same are equal once folded.
//!
//! The mirror's search index and what is typed into a search field go through the same functions, so that one always
//! finds the other. Folding is for comparing only; what is shown and stored keeps its form.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Returns `text` without regard to case, accents, width and ligatures: `Straße` and `STRASSE` become `strasse`, `Łódź`
/// becomes `lodz`, `ＡＢＣ１` becomes `abc1`. Folding twice changes nothing more.
///
/// Letters are decomposed by compatibility (NFKD), lose their accents, and are composed again, so that voiced kana and
/// Hangul syllables stay whole. Characters without width are left out.
#[must_use]
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(text.to_ascii_lowercase())
        } else {
            Cow::Borrowed(text)
        };
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !has_no_width(*c)).map(trade_mark_to_space).nfkd() {
        if is_accent(c) {
            continue;
        }
        for lower in c.to_lowercase().filter(|lower| !is_accent(*lower)) {
            match spelled_out(lower) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(lower),
            }
        }
    }
    Cow::Owned(folded.nfc().collect())
}

/// Returns `text` with full-width characters, ligatures and the like in their usual form (NFKC), in its own case.
#[must_use]
pub fn usual_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|c| !has_no_width(*c)).nfkc().collect())
    }
}

/// Accents and other marks over Latin, Greek and Cyrillic letters.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Soft hyphens, joiners, marks of direction and selectors of variants: nobody sees or types them.
const fn has_no_width(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// The compatibility form of these is letters, which would become part of the word before them.
const fn trade_mark_to_space(c: char) -> char {
    if matches!(c, '™' | '℠') { ' ' } else { c }
}

/// Lower-case letters that no decomposition reaches, as people spell them without these letters.
const fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ı' => "i",
        'ȷ' => "j",
        'ĸ' => "k",
        'ς' => "σ",
        _ => return None,
    })
}

/// Whether a folded character is written without spaces between words, or with endings joined to them: ideographs,
/// kana, bopomofo and Hangul. Text of these is searched by any part of it.
#[must_use]
pub fn is_cjk(c: char) -> bool {
    let within = matches!(c,
        '\u{1100}'..='\u{11FF}'
            | '\u{2E80}'..='\u{2FDF}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3021}'..='\u{3029}'
            | '\u{3031}'..='\u{3035}'
            | '\u{3040}'..='\u{318F}'
            | '\u{31A0}'..='\u{31BF}'
            | '\u{31F0}'..='\u{31FF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{A960}'..='\u{A97F}'
            | '\u{AC00}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}');
    within && c.is_alphanumeric()
}

/// A piece of folded text between two separators or two kinds of script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// A word: it is found by its beginning.
    Word(&'a str),
    /// Text for which [`is_cjk`] holds: it is found by any part.
    Cjk(&'a str),
}

/// The runs of folded text, in order. Whatever is neither letter nor number separates them.
pub fn runs(folded: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let cjk = is_cjk(rest.chars().next()?);
        let end = rest.find(|c: char| !c.is_alphanumeric() || is_cjk(c) != cjk).unwrap_or(rest.len());
        let (run, left) = rest.split_at(end);
        rest = left;
        Some(if cjk { Run::Cjk(run) } else { Run::Word(run) })
    })
}

/// Every two neighboring characters of a text; the one character of a text that has no more.
pub fn pairs(text: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let width = if starts.len() > 2 { 2 } else { 1 };
    let ranges: Vec<(usize, usize)> = starts.windows(width + 1).map(|w| (w[0], w[width])).collect();
    ranges.into_iter().map(|(from, to)| &text[from..to])
}

/// Folded text for an index of words separated by spaces. A CJK run becomes the pairs of its characters, one after the
/// other, so that any part of two or more characters is a phrase of pairs; then its characters alone.
///
/// ASCII text is returned as it is: such an index takes case and punctuation out itself.
#[must_use]
pub fn index_text(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let folded = fold(text);
    let mut words = String::with_capacity(folded.len() * 2);
    let mut add = |word: &str| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    };
    for run in runs(&folded) {
        match run {
            Run::Word(word) => add(word),
            Run::Cjk(run) => {
                pairs(run).for_each(&mut add);
                if run.chars().nth(1).is_some() {
                    run.char_indices().for_each(|(at, c)| add(&run[at..at + c.len_utf8()]));
                }
            }
        }
    }
    Cow::Owned(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // D13
    #[rstest::rstest]
    #[case("Straße", "STRASSE")]
    #[case("GROẞ", "gross")]
    #[case("Łódź", "lodz")]
    #[case("Tromsø", "tromso")]
    #[case("Ærø", "aero")]
    #[case("Œuvre", "oeuvre")]
    #[case("Đà Nẵng", "da nang")]
    #[case("Þór Íslandi", "thor islandi")]
    #[case("DIYARBAKIR", "diyarbakır")]
    #[case("İstanbul", "istanbul")]
    #[case("ＡＢＣ１２３", "abc123")]
    #[case("ｱｸﾒ", "アクメ")]
    #[case("ﾊﾞｯｸ", "バック")]
    #[case("e\u{301}te\u{301}", "été")]
    #[case("ﬁnance", "Finance")]
    #[case("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    #[case("co\u{AD}op\u{200B}", "coop")]
    #[case("Йод", "иод")]
    fn what_people_read_as_the_same_is_equal(#[case] one: &str, #[case] other: &str) {
        assert_eq!(fold(one), fold(other));
    }

    #[test]
    fn what_differs_stays_different() {
        for (one, other) in [("か", "が"), ("は", "ぱ"), ("한", "하"), ("保護", "保障"), ("o", "0")]
        {
            assert_ne!(fold(one), fold(other));
        }
        assert_eq!(fold("Acme™ Corp"), "acme  corp", "a trade mark is no part of the name");
        assert_eq!(fold("한국어").chars().count(), 3, "Hangul syllables stay whole");
        assert_eq!(usual_width("Ｍ７０００"), "M7000", "in its own case");
    }

    #[test]
    fn text_is_split_where_the_script_changes() {
        let all: Vec<Run<'_>> = runs("sp東京-a1 ・ 株々ー 9").collect();
        let expected =
            [Run::Word("sp"), Run::Cjk("東京"), Run::Word("a1"), Run::Cjk("株々ー"), Run::Word("9")];
        assert_eq!(all, expected);
    }

    #[test]
    fn cjk_text_is_indexed_by_pairs_and_characters() {
        assert_eq!(index_text("東京都 Łódź"), "東京 京都 東 京 都 lodz");
        assert_eq!(index_text("京"), "京");
        assert_eq!(index_text("Acme-Corp"), "Acme-Corp", "the index does the rest itself");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let once = fold(&text).into_owned();
            prop_assert_eq!(fold(&once).into_owned(), once.clone());
        }

        #[test]
        fn case_and_width_never_matter(text in "[a-zA-Z0-9ａ-ｚＡ-Ｚ０-９ßłøæđéüñ -]{0,20}") {
            let (upper, usual) = (text.to_uppercase(), usual_width(&text));
            prop_assert_eq!(fold(&text), fold(&upper));
            prop_assert_eq!(fold(&usual), fold(&text));
        }

        #[test]
        fn every_part_of_cjk_text_is_a_phrase_of_its_index(text in "[一-十東京都株式会社가-힣ぁ-ん]{2,12}", from in 0_usize..12, length in 2_usize..12) {
            let folded = fold(&text).into_owned();
            let characters: Vec<char> = folded.chars().collect();
            let from = from.min(characters.len().saturating_sub(2));
            let part: String = characters.iter().skip(from).take(length).collect();
            let phrase = pairs(&part).collect::<Vec<_>>().join(" ");
            let index = format!(" {} ", index_text(&text));
            let found = index.contains(&format!(" {phrase} "));
            prop_assert!(found, "{} in {}", phrase, index);
        }
    }
}
