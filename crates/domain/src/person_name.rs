//! Names that people type, as they may stand in a mail to somebody else.
//!
//! Whoever makes an account types a name, and the portal mails it to an address that nobody confirmed. So a name is
//! bounded and holds nothing that a mail program turns into a link.

use crate::email::Email;

/// Longest name in a mail, in characters.
pub const MAX_CHARS: usize = 60;

/// Dots of other scripts that count as the dot of a host name (RFC 3490 §3.1), wide forms of `/`, `:` and `@`.
fn ascii_form(c: char) -> char {
    match c {
        '\u{3002}' | '\u{ff0e}' | '\u{ff61}' | '\u{2024}' => '.',
        '\u{ff0f}' => '/',
        '\u{ff1a}' => ':',
        '\u{ff20}' => '@',
        c => c,
    }
}

/// Characters that show nothing, or turn the order of what follows.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}

/// Whether the text holds a web or e-mail address that nobody writes by accident: a name or company is refused then.
#[must_use]
pub fn holds_address(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).map(ascii_form).collect();
    plain.split_whitespace().any(is_address)
}

fn is_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.contains("://") || lower.contains("www.") || word.contains('@')
}

/// Whether a word has a scheme such as `mailto:`, or a host with a path.
fn is_link(word: &str) -> bool {
    let scheme = word.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty() && scheme.len() >= 2 && scheme.chars().all(|c| c.is_ascii_alphabetic())
    });
    is_address(word) || scheme || (is_host(word) && word.contains(['/', '?', '#', '\\']))
}

/// Whether a word reads as a host name (`evil.example`, also `St.John`) or an IPv4 address. Initials (`J.R.R.`) don't.
fn is_host(word: &str) -> bool {
    let labels: Vec<&str> = word.split('.').collect();
    let ends = |label: &str| label.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '-');
    let top = |label: &str| label.chars().take_while(|c| c.is_alphabetic() || *c == '-').count() >= 2;
    let named = labels.windows(2).any(|pair| ends(pair[0]) && top(pair[1]));
    let digits = |label: &&str| label.chars().next().is_some_and(|c| c.is_ascii_digit());
    named || labels.iter().filter(|label| digits(label)).count() >= 4
}

/// Returns the name as it may stand in a mail: on one line, at most [`MAX_CHARS`] characters, without links. A whole
/// e-mail address stays: it is what an account without a name is called. Empty if nothing is left.
#[must_use]
pub fn for_mail(name: &str) -> String {
    if Email::parse(name).is_ok_and(|email| email.as_str().chars().count() <= 4 * MAX_CHARS) {
        return name.trim().to_owned();
    }
    without_links(name, MAX_CHARS)
}

/// Returns a text that somebody typed as it may stand in a mail to any address: on one line, at most `maximum` characters,
/// without links.
#[must_use]
pub fn without_links(text: &str, maximum: usize) -> String {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let mut words: Vec<String> = Vec::new();
    for word in visible.split_whitespace() {
        let plain: String = word.chars().map(ascii_form).collect();
        if is_link(&plain) {
            continue;
        }
        if is_host(&plain) {
            // Two words: `Amazon.com` is still read, and is no link.
            words.extend(plain.split(['.', '/', ':']).filter(|part| !part.is_empty()).map(str::to_owned));
        } else {
            words.push(word.to_owned());
        }
    }
    words.join(" ").chars().take(maximum).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    // S17: a stranger's name field carried text and a link.
    #[rstest::rstest]
    #[case("Bill Archer", "Bill Archer")]
    #[case("  Bill \n Archer ", "Bill Archer")]
    #[case("J.R.R. Tolkien", "J.R.R. Tolkien")]
    #[case("Novo Nordisk A/S", "Novo Nordisk A/S")]
    #[case("Amazon.com Inc", "Amazon com Inc")]
    #[case("Release 2.0 Ltd.", "Release 2.0 Ltd.")]
    #[case("山田 太郎", "山田 太郎")]
    #[case("mary@skynet.example", "mary@skynet.example")]
    #[case("Win http://evil.example/x now", "Win now")]
    #[case("HTTPS://evil.example", "")]
    #[case("go www.evil.example", "go")]
    #[case("go evil.example/x", "go")]
    #[case("go evil.example", "go evil example")]
    #[case("go evil。example", "go evil example")]
    #[case("go ev\u{200b}il.exam\u{2060}ple", "go evil example")]
    #[case("mail thief@evil.example now", "mail now")]
    #[case("mailto:thief Bill", "Bill")]
    #[case("192.0.2.1 Bill", "192 0 2 1 Bill")]
    #[case("\u{202e}elpmaxe.live", "elpmaxe live")]
    fn a_name_in_a_mail_holds_no_link(#[case] typed: &str, #[case] shown: &str) {
        assert_eq!(for_mail(typed), shown);
    }

    #[test]
    fn a_longer_text_in_a_mail_holds_no_link_either() {
        let note = format!("For the move. See https://evil.example {}", "x".repeat(900));
        let shown = without_links(&note, 1_000);
        assert!(shown.starts_with("For the move. See xxx") && shown.len() > 900, "{shown}");
    }

    #[test]
    fn a_name_in_a_mail_is_bounded() {
        assert_eq!(for_mail(&"word ".repeat(100)).chars().count(), 59);
    }

    #[rstest::rstest]
    #[case("Bill", false)]
    #[case("Amazon.com", false)]
    #[case("A/S", false)]
    #[case("x http://evil.example", true)]
    #[case("www.evil.example", true)]
    #[case("thief＠evil.example", true)]
    fn a_form_refuses_what_nobody_writes_by_accident(#[case] typed: &str, #[case] refused: bool) {
        assert_eq!(holds_address(typed), refused);
    }

    proptest::proptest! {
        #[test]
        fn no_name_leaves_a_scheme_or_an_at_sign(text in "[a-z@:/. \u{200b}。]{0,80}") {
            let shown = for_mail(&text);
            let whole = Email::parse(&text).is_ok();
            proptest::prop_assert!(whole || (!shown.contains("://") && !shown.contains('@')), "{}", shown);
            proptest::prop_assert!(shown.chars().count() <= 4 * MAX_CHARS);
        }
    }
}
