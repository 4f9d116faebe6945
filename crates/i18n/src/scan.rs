//! Finds text for people that stands in source code instead of in `locales/`.
//!
//! Reads Svelte markup, TypeScript and Rust well enough for that and no better: strings that reach a
//! person through a known door are found, computed ones are not. What must stay in the code is named
//! in the test's list of exceptions, each with its reason.

/// A text that should be a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line that it starts on, from 1.
    pub line: usize,
    /// The text itself.
    pub text: String,
}

/// Attributes and properties whose value a person reads or hears.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "aria-placeholder",
    "title",
    "placeholder",
    "alt",
    "label",
    "heading",
    "caption",
    "description",
    "tooltip",
    "hint",
    "message",
];

/// What hands a string to a person in TypeScript; the string follows directly.
const SCRIPT_DOORS: &[&str] = &[
    "textContent =",
    "innerText =",
    "innerHTML =",
    "document.title =",
    ".ariaLabel =",
    ".placeholder =",
    "alert(",
    "confirm(",
    "prompt(",
    "announce(",
    "toast(",
    "new Notification(",
    "setAttribute('aria-label',",
    "setAttribute('title',",
    "setAttribute('placeholder',",
    "setAttribute(\"aria-label\",",
    "setAttribute(\"title\",",
];

/// What hands a string to a person in Rust; the string follows directly.
const RUST_DOORS: &[&str] = &[
    ".subject(",
    ".summary(",
    ".set_title(",
    ".title(",
    ".tooltip(",
    ".set_tooltip(",
    ".set_text(",
    "MenuItemBuilder::new(",
    "SubmenuBuilder::new(app,",
];

fn line_at(source: &str, position: usize) -> usize {
    source.as_bytes().iter().take(position).filter(|b| **b == b'\n').count() + 1
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Words rather than a name of something: letters with a space between, or a capitalized word.
fn reads_like_words(text: &str) -> bool {
    let text = text.trim();
    let spaced =
        text.split_whitespace().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() >= 2).count() >= 2;
    let mut chars = text.chars();
    let capitalized = chars.next().is_some_and(char::is_uppercase)
        && chars.clone().next().is_some()
        && chars.all(|c| c.is_lowercase() || c == '…' || c == '!' || c == '.' || c == ':');
    let other_script = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii() && c as u32 > 0x2ff);
    spaced || capitalized || other_script
}

/// Texts in a `.svelte` or `.html` file: text nodes, spoken attributes, and words within `{…}`.
#[must_use]
pub fn markup(source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at..];
        if rest.starts_with("<!--") {
            at += rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if let Some(tag) = ["script", "style"].iter().find(|tag| opens(rest, tag)) {
            let end = rest.find(&format!("</{tag}")).unwrap_or(rest.len());
            if *tag == "script" {
                for mut found in script(&rest[..end]) {
                    found.line += line_at(source, at) - 1;
                    findings.push(found);
                }
            }
            at += end + rest[end..].find('>').map_or(rest.len() - end, |close| close + 1);
        } else if rest.starts_with('<') {
            at = read_tag(source, at, &mut findings);
        } else if rest.starts_with('{') {
            let end = balanced(source, at);
            let inner = source[at..end].trim_start_matches('{').trim_start();
            if !inner.starts_with(['#', ':', '/', '@']) {
                words_in_expression(source, at, end, &mut findings);
            }
            at = end;
        } else {
            let end = rest.find(['<', '{']).unwrap_or(rest.len());
            let text = without_entities(&rest[..end]);
            if has_letters(&text) {
                let lead = rest.len() - rest.trim_start().len();
                findings.push(Finding {
                    line: line_at(source, at + lead),
                    text: text.split_whitespace().collect::<Vec<_>>().join(" "),
                });
            }
            at += end.max(1);
        }
    }
    findings
}

fn opens(rest: &str, tag: &str) -> bool {
    rest.strip_prefix('<')
        .and_then(|r| r.strip_prefix(tag))
        .is_some_and(|r| r.starts_with(|c: char| c.is_whitespace() || c == '>'))
}

fn without_entities(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        let end = rest[start..].find(';').filter(|end| *end <= 10);
        match end {
            Some(end) => rest = &rest[start + end + 1..],
            None => {
                out.push('&');
                rest = &rest[start + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Reads one tag from its `<`; answers where the markup goes on.
fn read_tag(source: &str, start: usize, findings: &mut Vec<Finding>) -> usize {
    let bytes = source.as_bytes();
    let mut at = start + 1;
    while at < bytes.len() && !bytes[at].is_ascii_whitespace() && bytes[at] != b'>' && bytes[at] != b'{' {
        at += 1;
    }
    loop {
        while at < bytes.len() && (bytes[at].is_ascii_whitespace() || bytes[at] == b'/') {
            at += 1;
        }
        if at >= bytes.len() {
            return at;
        }
        if bytes[at] == b'>' {
            return at + 1;
        }
        if bytes[at] == b'{' {
            at = balanced(source, at);
            continue;
        }
        let name_start = at;
        while at < bytes.len()
            && !bytes[at].is_ascii_whitespace()
            && !matches!(bytes[at], b'=' | b'>' | b'/' | b'{')
        {
            at += 1;
        }
        let name = &source[name_start..at];
        if at == name_start {
            at += 1;
            continue;
        }
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at += 1;
        let spoken = SPOKEN.contains(&name);
        match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let quote = *quote;
                at += 1;
                let value_start = at;
                let mut literal = String::new();
                while at < bytes.len() && bytes[at] != quote {
                    if bytes[at] == b'{' {
                        let end = balanced(source, at);
                        if spoken {
                            words_in_expression(source, at, end, findings);
                        }
                        at = end;
                    } else {
                        let next = source[at..].chars().next().map_or(1, char::len_utf8);
                        literal.push_str(&source[at..at + next]);
                        at += next;
                    }
                }
                at = (at + 1).min(bytes.len());
                if spoken && has_letters(&literal) {
                    findings.push(Finding {
                        line: line_at(source, value_start),
                        text: literal.trim().to_owned(),
                    });
                }
            }
            Some(b'{') => {
                let end = balanced(source, at);
                if spoken {
                    words_in_expression(source, at, end, findings);
                }
                at = end;
            }
            _ => {
                let value_start = at;
                while at < bytes.len() && !bytes[at].is_ascii_whitespace() && bytes[at] != b'>' {
                    at += 1;
                }
                let literal = &source[value_start..at];
                if spoken && has_letters(literal) {
                    findings.push(Finding { line: line_at(source, value_start), text: literal.to_owned() });
                }
            }
        }
    }
}

/// The end of the `{…}` that starts at `start`, strings and nested braces respected.
fn balanced(source: &str, start: usize) -> usize {
    let bytes = source.as_bytes();
    let mut depth = 0_usize;
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            b'{' => depth += 1,
            b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            quote @ (b'"' | b'\'') => at = string_end(source, at, quote) - 1,
            b'`' => at = template_end(source, at) - 1,
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at = source[at..].find('\n').map_or(bytes.len(), |n| at + n);
                continue;
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at = source[at..].find("*/").map_or(bytes.len(), |n| at + n + 2);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Just after the closing quote of the string that starts at `start`.
fn string_end(source: &str, start: usize, quote: u8) -> usize {
    let bytes = source.as_bytes();
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b if b == quote => return at + 1,
            // A single quote that no other one closes on its line is an apostrophe in a comment.
            b'\n' => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Just after the closing backtick of the template that starts at `start`.
fn template_end(source: &str, start: usize) -> usize {
    let bytes = source.as_bytes();
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'`' => return at + 1,
            b'$' if bytes.get(at + 1) == Some(&b'{') => {
                at = balanced(source, at + 1);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// The literal parts of a string or template, `${…}` left out.
fn literal_words(literal: &str) -> String {
    let inner = literal.get(1..literal.len().saturating_sub(1)).unwrap_or_default();
    if !literal.starts_with('`') {
        return inner.to_owned();
    }
    let mut out = String::new();
    let mut at = 0;
    while let Some(open) = inner[at..].find("${") {
        out.push_str(&inner[at..at + open]);
        out.push(' ');
        at = balanced(inner, at + open + 1);
    }
    out.push_str(&inner[at..]);
    out
}

/// String literals in a `{…}` that is shown or spoken, when they read like words and are not
/// compared with something.
fn words_in_expression(source: &str, start: usize, end: usize, findings: &mut Vec<Finding>) {
    let bytes = source.as_bytes();
    let mut at = start;
    while at < end {
        let stop = match bytes[at] {
            quote @ (b'"' | b'\'') => string_end(source, at, quote),
            b'`' => template_end(source, at),
            _ => {
                at += 1;
                continue;
            }
        };
        let stop = stop.min(end);
        let text = literal_words(&source[at..stop]);
        let before = source[start..at].trim_end();
        let after = source[stop..end].trim_start();
        let compared = before.ends_with("==")
            || before.ends_with("!=")
            || before.ends_with('[')
            || after.starts_with("==")
            || after.starts_with("!=");
        if !compared && reads_like_words(&text) {
            findings.push(Finding { line: line_at(source, at), text: text.trim().to_owned() });
        }
        at = stop;
    }
}

/// Literals in TypeScript that go straight through one of the known doors to a person.
#[must_use]
pub fn script(source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for door in SCRIPT_DOORS {
        for (start, _) in source.match_indices(door) {
            // `myalert(` is another function.
            let glued = door.starts_with(|c: char| c.is_ascii_alphabetic())
                && source[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
            let after = start + door.len();
            let lead = source[after..].len() - source[after..].trim_start().len();
            let at = after + lead;
            let end = match source.as_bytes().get(at) {
                Some(quote @ (b'"' | b'\'')) => string_end(source, at, *quote),
                Some(b'`') => template_end(source, at),
                _ => continue,
            };
            let text = literal_words(&source[at..end]);
            if !glued && has_letters(&text) {
                findings.push(Finding { line: line_at(source, at), text });
            }
        }
    }
    findings.sort_by_key(|f| f.line);
    findings
}

/// Literals in Rust, outside tests, that reach a person: through a known door, as a menu's entry, or
/// as text between the tags of a page or a mail.
#[must_use]
pub fn rust(source: &str) -> Vec<Finding> {
    let shipped = source.split("#[cfg(test)]").next().unwrap_or(source);
    let mut findings = Vec::new();
    for (start, text) in rust_literals(shipped) {
        let before = shipped[..start].trim_end().trim_end_matches('&');
        let through_door = RUST_DOORS.iter().any(|door| before.ends_with(door)) && has_letters(&text);
        let statement = before.rsplit([';', '{', '}']).next().unwrap_or_default();
        let in_menu = ["MenuItem::", "Submenu::", "CheckMenuItem::"].iter().any(|m| statement.contains(m))
            && reads_like_words(&text);
        let words = if through_door || in_menu { Some(text.clone()) } else { words_between_tags(&text) };
        if let Some(text) = words {
            findings.push(Finding { line: line_at(shipped, start), text });
        }
    }
    findings
}

/// Words between `>` and `<` of a literal that is a piece of HTML.
fn words_between_tags(literal: &str) -> Option<String> {
    let closing = literal.contains("</") || literal.contains("/>");
    if !closing {
        return None;
    }
    literal.split('>').skip(1).find_map(|piece| {
        let text = piece.split('<').next().unwrap_or_default();
        let mut depth = 0_usize;
        let outside: String = text
            .chars()
            .filter(|c| {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ => return depth == 0,
                }
                false
            })
            .collect();
        let outside = without_entities(&outside);
        // A style sheet in a page is no text.
        (has_letters(&outside) && !outside.contains([';', ':'])).then(|| outside.trim().to_owned())
    })
}

/// Every string literal with its position; comments, characters and lifetimes are stepped over.
fn rust_literals(source: &str) -> Vec<(usize, String)> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &source.as_bytes()[at..];
        if rest.starts_with(b"//") {
            at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"/*") {
            at += find(rest, b"*/").map_or(rest.len(), |n| n + 2);
        } else if rest[0] == b'r' && matches!(rest.get(1), Some(b'"' | b'#')) && !ends_in_word(bytes, at) {
            let hashes = rest[1..].iter().take_while(|b| **b == b'#').count();
            if rest.get(1 + hashes) != Some(&b'"') {
                at += 1;
                continue;
            }
            let open = at + 2 + hashes;
            let mut close = vec![b'"'];
            close.extend(std::iter::repeat_n(b'#', hashes));
            let end = find(&bytes[open..], &close).map_or(bytes.len(), |n| open + n);
            found.push((at, source[open..end].to_owned()));
            at = (end + close.len()).min(bytes.len());
        } else if rest[0] == b'"' {
            let mut end = at + 1;
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            let end = end.min(bytes.len());
            found.push((
                at,
                source.get(at + 1..end).unwrap_or_default().replace("\\\"", "\"").replace("\\n", "\n"),
            ));
            at = end + 1;
        } else if rest[0] == b'\'' {
            // 'x' and '\n' are characters; 'a without a second quote is a lifetime.
            let width = if rest.get(1) == Some(&b'\\') {
                rest[2..].iter().skip(1).position(|b| *b == b'\'').map(|n| n + 4)
            } else {
                let char_len = source[at + 1..].chars().next().map_or(1, char::len_utf8);
                (rest.get(1 + char_len) == Some(&b'\'')).then_some(char_len + 2)
            };
            at += width.unwrap_or(1);
        } else {
            at += 1;
        }
    }
    found
}

fn ends_in_word(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(found: &[Finding]) -> Vec<&str> {
        found.iter().map(|f| f.text.as_str()).collect()
    }

    #[test]
    fn text_nodes_and_spoken_attributes_are_found() {
        let found = markup(
            "<script lang=\"ts\">\n  const a = 'not shown';\n</script>\n<!-- a comment -->\n\
             <h1 class=\"big bold\">Your licenses</h1>\n<button aria-label=\"Close it\" onclick={() => go('There it is')}>×</button>\n\
             <p>{t('catalog-title')} · 3&nbsp;% {a < b}</p>\n<Field label=\"Site\" />\n<style>p { color: red }</style>\n",
        );
        assert_eq!(texts(&found), ["Your licenses", "Close it", "Site"]);
        assert_eq!(found[0].line, 5);
    }

    #[test]
    fn words_within_expressions_are_found_but_ids_and_comparisons_are_not() {
        let found = markup(
            "<p>{open ? 'Close the panel' : t('open-panel')}</p>\n<p title={`Ends on ${date}`}>{state === 'Some State' ? t('a') : \"Save\"}</p>\n\
             {#if kind === 'Flex Contract'}<b>{format(date, 'long')}</b>{/if}\n{@const x = 'A b'}\n",
        );
        assert_eq!(texts(&found), ["Close the panel", "Ends on", "Save"]);
    }

    #[test]
    fn doors_in_scripts_are_found() {
        let found = script(
            "document.title = 'Licet catalog';\nconfirm(`Remove ${n} rows?`);\nel.textContent = t('x');\nmyalert('no door');\nel.textContent = ''",
        );
        assert_eq!(texts(&found), ["Licet catalog", "Remove   rows?"]);
    }

    #[test]
    fn doors_menus_and_pages_in_rust_are_found() {
        let found = rust(
            "fn f<'a>(c: char) { let _ = '\"'; message.subject(\"Confirm your e-mail\");\n\
             MenuItem::with_id(app, \"quit\", \"Quit Licet\", true);\n\
             let page = format!(\"<h1>{title}</h1><p>Welcome back</p>\");\n\
             let fine = format!(\"<h1 class=\\\"x\\\">{title}</h1>\"); log(\"not for people at all\"); }\n\
             #[cfg(test)] mod tests { fn t() { m.subject(\"In a test\"); } }",
        );
        assert_eq!(texts(&found), ["Confirm your e-mail", "Quit Licet", "Welcome back"]);
    }
}
