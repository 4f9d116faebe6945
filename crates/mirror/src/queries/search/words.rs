//! What is typed into a search field, as words that are looked for.
//!
//! Whoever types one letter more must never see fewer than nothing: a word's last letter, while it is the only one of its
//! word, is not looked for; what it may become is among what is found without it.

use licet_domain::folding::{self, Run};

/// Most words of a question that count.
const WORDS: usize = 8;
/// Longest word that is looked for, in characters.
const LONGEST_WORD: usize = 64;

/// What was typed.
pub(super) struct Typed {
    /// What is looked for; a row needs all of it.
    pub(super) words: Vec<Word>,
    /// Where nothing is looked for, the first letter that was typed.
    pub(super) letter: Option<String>,
}

/// One typed word.
pub(super) struct Word {
    /// As it was typed, in usual width.
    pub(super) text: String,
    /// Its parts; a row needs all of them.
    pub(super) parts: Vec<Part>,
}

/// Words of the index that stand one after the other.
pub(super) struct Part {
    pub(super) tokens: Vec<String>,
    /// Whether the last one is the beginning of a word.
    pub(super) prefix: bool,
    /// Whether it is any part of a text in CJK characters.
    pub(super) cjk: bool,
}

/// Reads what was typed.
pub(super) fn read(text: &str) -> Typed {
    let usual = folding::usual_width(text);
    let mut letter = None;
    let words = usual
        .split_whitespace()
        .filter_map(|word| {
            let text: String = word.chars().filter(|c| !c.is_control()).take(LONGEST_WORD).collect();
            let parts = parts(&folding::fold(&text));
            if parts.is_empty() && letter.is_none() {
                letter = folding::fold(&text).chars().find(|c| c.is_alphanumeric()).map(String::from);
            }
            (!parts.is_empty()).then_some(Word { text, parts })
        })
        .take(WORDS)
        .collect();
    Typed { words, letter }
}

fn parts(folded: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut open = false;
    for run in folding::runs(folded) {
        match run {
            Run::Word(word) => {
                if let Some(part) = parts.last_mut().filter(|_| open) {
                    part.tokens.push(word.to_owned());
                } else {
                    parts.push(Part { tokens: vec![word.to_owned()], prefix: false, cjk: false });
                }
                open = true;
            }
            Run::Cjk(run) => {
                let tokens = folding::pairs(run).map(str::to_owned).collect();
                parts.push(Part { tokens, prefix: false, cjk: true });
                open = false;
            }
        }
    }
    if let Some(last) = parts.last_mut().filter(|part| !part.cjk) {
        if last.tokens.last().is_some_and(|token| token.chars().nth(1).is_none()) {
            last.tokens.pop();
        } else {
            last.prefix = true;
        }
    }
    parts.retain(|part| !part.tokens.is_empty());
    parts
}

impl Part {
    /// As a quoted phrase, so that nothing in it is taken for an operator.
    fn phrase(&self) -> String {
        format!("\"{}\"{}", self.tokens.join(" "), if self.prefix { "*" } else { "" })
    }

    /// The phrases that it becomes when it ends with one of these words of the index.
    fn with(&self, ends: &[String]) -> String {
        let before = self.tokens.split_last().map_or(&[][..], |(_, before)| before);
        let begin: String = before.iter().map(|token| format!("{token} ")).collect();
        let any: Vec<String> = ends.iter().map(|end| format!("\"{begin}{end}\"")).collect();
        format!("({})", any.join(" OR "))
    }
}

impl Word {
    /// The digits that it consists of, if it does: they may be those of a serial number, behind its letter.
    pub(super) fn digits(&self) -> Option<&str> {
        let only = self.text.len() > 1 && self.text.bytes().all(|byte| byte.is_ascii_digit());
        only.then_some(self.text.as_str())
    }

    /// What it is looked for as. `serials` are the beginnings of serial numbers with these digits.
    pub(super) fn phrase(&self, serials: &[String]) -> String {
        let all: Vec<String> = self.parts.iter().map(Part::phrase).collect();
        if serials.is_empty() {
            return all.join(" AND ");
        }
        let serials = serials.iter().map(|serial| format!("\"{serial}\"*"));
        format!("({})", all.into_iter().chain(serials).collect::<Vec<_>>().join(" OR "))
    }

    /// The beginning that is looked up in the words of the index, where it is too long for the indexes of prefixes.
    pub(super) fn looked_up(&self) -> Option<&str> {
        let last = self.parts.last().filter(|part| part.prefix)?.tokens.last()?;
        (last.len() > 3 && last.is_ascii()).then_some(last)
    }

    /// What it is looked for as when it ends with one of these words of the index.
    pub(super) fn with(&self, ends: &[String]) -> String {
        let Some((last, before)) = self.parts.split_last() else { return String::new() };
        before.iter().map(Part::phrase).chain([last.with(ends)]).collect::<Vec<_>>().join(" AND ")
    }

    /// Whether it may be the beginning of a number, and nothing else.
    pub(super) fn is_number(&self) -> bool {
        let digit = |token: &String| token.bytes().any(|byte| byte.is_ascii_digit());
        matches!(self.parts.as_slice(), [part] if matches!(part.tokens.as_slice(), [token] if digit(token)))
    }

    /// The beginnings of serial and order numbers that it may be: as typed and in capital letters.
    pub(super) fn beginnings(&self) -> Vec<(String, String)> {
        beginnings(&self.text)
    }
}

/// The ranges of numbers that begin with a text, as it is and in capital letters.
pub(super) fn beginnings(text: &str) -> Vec<(String, String)> {
    let upper = text.to_uppercase();
    let mut all = vec![range(text)];
    if upper != text {
        all.push(range(&upper));
    }
    all
}

/// The range of the texts that begin with this one.
pub(super) fn range(beginning: &str) -> (String, String) {
    (beginning.to_owned(), format!("{beginning}\u{10FFFF}"))
}

#[cfg(test)]
mod tests {
    use super::read;

    fn phrases(text: &str) -> Vec<String> {
        read(text).words.iter().map(|word| word.phrase(&[])).collect()
    }

    // D12, D13, D14
    #[rstest::rstest]
    #[case("Straße", &["\"strasse\"*"])]
    #[case("acme-co", &["\"acme co\"*"])]
    #[case("acme-c", &["\"acme\""])]
    #[case("n", &[])]
    #[case("shield n", &["\"shield\"*"])]
    #[case("東", &["\"東\""])]
    #[case("東京商", &["\"東京 京商\""])]
    #[case("sp東京", &["\"sp\" AND \"東京\""])]
    #[case("東京sp", &["\"東京\" AND \"sp\"*"])]
    #[case("東京s", &["\"東京\""])]
    #[case("Ｍ７０ 　x", &["\"m70\"*"])]
    #[case("\"or\" (near)", &["\"or\"*", "\"near\"*"])]
    fn what_is_typed_becomes_quoted_phrases(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(phrases(text), expected);
    }

    #[test]
    fn digits_may_be_those_of_a_serial_number() {
        let typed = read("7000 m7000 7");
        assert_eq!(typed.words[0].digits(), Some("7000"));
        assert_eq!(typed.words[1].digits(), None);
        let serials = ["b7000".to_owned(), "m7000".to_owned()];
        assert_eq!(typed.words[0].phrase(&serials), "(\"7000\"* OR \"b7000\"* OR \"m7000\"*)");
    }
}
