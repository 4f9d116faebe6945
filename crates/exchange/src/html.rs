//! The text of HTML, as mails carry it: tags are passed over one by one (`html5gum`), no tree is built, so that neither
//! nesting nor attributes cost memory.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::convert::Infallible;

/// Tags that end a line.
const BLOCKS: &[&[u8]] = &[
    b"address",
    b"article",
    b"aside",
    b"blockquote",
    b"body",
    b"br",
    b"caption",
    b"center",
    b"dd",
    b"div",
    b"dl",
    b"dt",
    b"fieldset",
    b"figure",
    b"footer",
    b"form",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"header",
    b"hr",
    b"html",
    b"li",
    b"main",
    b"nav",
    b"ol",
    b"option",
    b"p",
    b"pre",
    b"section",
    b"select",
    b"table",
    b"tbody",
    b"tfoot",
    b"thead",
    b"title",
    b"tr",
    b"ul",
];
/// Elements whose text is not shown.
const UNSEEN: &[&[u8]] = &[b"script", b"style", b"template", b"noscript", b"head"];

/// Returns the text that is shown: a line for each block or row of a table, a tab between its cells.
pub(crate) fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut emitter = CallbackEmitter::new(Shown { text: &mut text, unseen: None });
    emitter.naively_switch_states(true);
    // Nothing comes out of it but what the listener writes.
    Tokenizer::new_with_emitter(html, emitter).for_each(drop);
    text
}

struct Shown<'a> {
    text: &'a mut String,
    /// The element that hides what is in it.
    unseen: Option<&'static [u8]>,
}

impl Shown<'_> {
    fn tag(&mut self, name: &[u8]) {
        if BLOCKS.contains(&name) {
            self.text.push('\n');
        } else if matches!(name, b"td" | b"th") {
            self.text.push('\t');
        }
    }
}

impl html5gum::emitters::callback::Callback<Infallible, ()> for Shown<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                if self.unseen.is_none() {
                    self.unseen = UNSEEN.iter().copied().find(|unseen| *unseen == name);
                }
                // What is in the head of a page ends where its body begins, also where nobody closed it.
                if name == b"body" {
                    self.unseen = None;
                }
                self.tag(name);
            }
            CallbackEvent::EndTag { name } => {
                if self.unseen == Some(name) {
                    self.unseen = None;
                }
                self.tag(name);
            }
            CallbackEvent::String { value } if self.unseen.is_none() => {
                self.text.push_str(&String::from_utf8_lossy(value));
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use licet_domain::serial::all_in;
    use rstest::rstest;

    #[rstest]
    #[case::table("<table><tr><td>B0000000001<td>5</tr><tr><td>B0000000002</td><td>7</td></tr></table>", 2)]
    #[case::list("<ul><li>B0000000001<li>B0000000002</ul>", 2)]
    #[case::divisions("<div>B0000000001</div><div>B0000000002</div>", 2)]
    #[case::inline("<b>B0000</b><span>000001</span>", 1)]
    #[case::entities("&nbsp;B0000000001&nbsp;&#8203;&zwnj;", 1)]
    #[case::entity_digits("&#66;000000000&#x31;", 1)]
    #[case::comment("<!-- B0000000009 -->B0000000001", 1)]
    #[case::style("<style>.B0000000009{}</style><script>'B0000000008'</script>B0000000001", 1)]
    #[case::head("<head><title>B0000000009</title><body>B0000000001</body>", 1)]
    #[case::broken("<td <p>B0000000001</p><a href=\"x>B0000000002", 1)]
    fn the_text_of_html_is_what_is_shown(#[case] html: &str, #[case] count: usize) {
        let found = all_in(&text_of(html));
        let expected: Vec<String> = (1..=count).map(|n| format!("B{n:010}")).collect();
        assert_eq!(found, expected);
    }
}
