//! What the texts, lists and addresses of a record may be: people's forms ask for the same (`licet_domain::text`).
//!
//! What can't be shown safely, or would make a document too long for sync, is refused by record, line and field. What is
//! only odd is taken with a warning.

use super::{Refusal, refuse};
use licet_domain::text::{TextFlaw, flaw};
use licet_domain::{Email, place};
use licet_protocol::account::PostalAddress;
use licet_protocol::license::Contact;
use serde::Serialize;

/// Longest text that names something, in characters.
const LONGEST_NAME: usize = 200;
/// Longest e-mail address that is kept, in characters (RFC 5321 §4.5.3.1.3).
const LONGEST_EMAIL: usize = 254;
/// Longest text of several lines, in characters.
const LONGEST_PROSE: usize = 4_000;
/// Most bytes of a list as JSON. A document has at most three of them and stays below 1 MiB, what one answer of sync can
/// hold.
const LONGEST_LIST: usize = 256 * 1024;

/// Looks at the fields of a record, or of a line of it.
pub(super) struct Checks<'a> {
    /// What the fields belong to: `order 4500000001, line 2`.
    pub of: String,
    pub warnings: &'a mut Vec<String>,
}

impl Checks<'_> {
    /// Says something odd about a field.
    pub(super) fn warn(&mut self, field: &str, words: &str) {
        self.warnings.push(format!("{}: `{field}` {words}", self.of));
    }

    /// A text that names something and is compared: there, of one line, without what nobody sees.
    pub(super) fn key(&self, field: &str, text: &str) -> Result<(), Refusal> {
        match flaw(text, LONGEST_NAME) {
            None => Ok(()),
            Some(TextFlaw::Blank) => refuse!("{}: `{field}` is empty", self.of),
            Some(flaw) => refuse!("{}: `{field}` {flaw}", self.of),
        }
    }

    /// A name that people read. A blank one is odd; an absent one, where it may be, is not looked at.
    pub(super) fn name(&mut self, field: &str, text: &str) -> Result<(), Refusal> {
        self.line(field, text, LONGEST_NAME)
    }

    /// The same for a text that may be absent or empty.
    pub(super) fn optional(&mut self, field: &str, text: Option<&str>) -> Result<(), Refusal> {
        text.filter(|text| !text.is_empty()).map_or(Ok(()), |text| self.name(field, text))
    }

    fn line(&mut self, field: &str, text: &str, maximum: usize) -> Result<(), Refusal> {
        match flaw(text, maximum) {
            None => {}
            Some(flaw @ (TextFlaw::Blank | TextFlaw::Invisible(_))) => self.warn(field, &flaw.to_string()),
            Some(flaw) => refuse!("{}: `{field}` {flaw}", self.of),
        }
        Ok(())
    }

    /// A text of several lines, where there is one.
    pub(super) fn prose(&mut self, field: &str, text: Option<&str>) -> Result<(), Refusal> {
        let text = text.unwrap_or_default();
        if text.chars().nth(LONGEST_PROSE).is_some() {
            refuse!("{}: `{field}` {}", self.of, TextFlaw::TooLong(LONGEST_PROSE));
        }
        text.lines().filter(|line| !line.is_empty()).try_for_each(|line| {
            let shown = line.replace('\t', " ");
            if shown.trim().is_empty() { Ok(()) } else { self.line(field, &shown, LONGEST_PROSE) }
        })
    }

    /// People of an order. Whose address is none sees nothing by it.
    pub(super) fn contacts(&mut self, field: &str, contacts: &[Contact]) -> Result<(), Refusal> {
        self.list(field, contacts)?;
        for (at, Contact { email, name }) in contacts.iter().enumerate() {
            self.email(&format!("{field}[{at}].email"), email, "sees nothing by it")?;
            self.name(&format!("{field}[{at}].name"), name)?;
        }
        Ok(())
    }

    /// An e-mail address. Of one that is none a warning says what does not come of it.
    pub(super) fn email(&mut self, field: &str, email: &str, lost: &str) -> Result<(), Refusal> {
        match (Email::parse(email), flaw(email, LONGEST_EMAIL)) {
            (Ok(_), _) => {}
            (Err(_), Some(flaw @ (TextFlaw::TooLong(_) | TextFlaw::Control(_) | TextFlaw::Direction(_)))) => {
                refuse!("{}: `{field}` {flaw}", self.of)
            }
            (Err(error), _) => self.warn(field, &format!("{email:?}: {error}; this person {lost}")),
        }
        Ok(())
    }

    /// A postal address. Parts of it may be missing: the vendor's systems know it as they do.
    pub(super) fn address(&mut self, under: &str, address: &PostalAddress) -> Result<(), Refusal> {
        let at = |field: &str| format!("{under}{field}");
        self.optional(&at("line1"), Some(&address.line1))?;
        self.optional(&at("line2"), address.line2.as_deref())?;
        self.optional(&at("city"), Some(&address.city))?;
        self.optional(&at("state"), address.state.as_deref())?;
        self.optional(&at("postal_code"), address.postal_code.as_deref())?;
        self.country(&at("country"), &address.country)
    }

    /// A country.
    pub(super) fn country(&mut self, field: &str, code: &str) -> Result<(), Refusal> {
        self.optional(field, Some(code))?;
        if !place::is_country(code) {
            self.warn(field, &format!("{code:?} is no country code (ISO 3166-1 alpha-2, such as \"DE\")"));
        }
        Ok(())
    }

    /// A list that is part of a document.
    pub(super) fn list<T: Serialize>(&self, field: &str, list: &[T]) -> Result<(), Refusal> {
        let bytes = serde_json::to_vec(list).map_or(usize::MAX, |json| json.len());
        if bytes > LONGEST_LIST {
            refuse!(
                "{}: `{field}` has {} entries of {bytes} bytes as JSON; at most {LONGEST_LIST} bytes go into one document",
                self.of,
                list.len()
            );
        }
        Ok(())
    }

    /// At most so many entries.
    pub(super) fn at_most(&self, field: &str, entries: usize, most: usize) -> Result<(), Refusal> {
        if entries > most {
            refuse!("{}: `{field}` has {entries} entries; at most {most} go into one document", self.of);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(look: impl FnOnce(&mut Checks<'_>) -> Result<(), Refusal>) -> Result<Vec<String>, String> {
        let mut warnings = Vec::new();
        look(&mut Checks { of: "order 45, line 2".into(), warnings: &mut warnings })
            .map_err(|refusal| refusal.to_string())?;
        Ok(warnings)
    }

    fn contact(email: &str, name: &str) -> Contact {
        Contact { email: email.into(), name: name.into() }
    }

    // D8: contacts and names follow the rules of people's forms, and what is odd is named by field and line.
    #[rstest::rstest]
    #[case("bill\u{200b}@acme.example", "Bill", "`c[0].email`")]
    #[case("mailto:bill@acme.example", "Bill", "`c[0].email` \"mailto:bill@acme.example\"")]
    #[case("", "Bill", "`c[0].email` \"\"")]
    #[case("bill@acme.example", "", "`c[0].name` is blank")]
    #[case("bill@acme.example", " \u{3000}", "`c[0].name` is blank")]
    #[case("bill@acme.example", "Bi\u{200b}ll", "`c[0].name` has the invisible character U+200B")]
    fn an_odd_contact_is_taken_with_a_warning(#[case] email: &str, #[case] name: &str, #[case] words: &str) {
        let warnings = checked(|checks| checks.contacts("c", &[contact(email, name)])).unwrap();
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(warnings[0].starts_with("order 45, line 2: ") && warnings[0].contains(words), "{warnings:?}");
    }

    #[rstest::rstest]
    #[case(contact("bill@acme.example", "Bill\0"), "`c[0].name` has the control character U+0000")]
    #[case(contact("bill@acme.example", "Bill\nArcher"), "U+000A")]
    #[case(contact("bill@acme.example", "Bill\u{202e}rehcrA"), "U+202E, which changes the direction of text")]
    #[case(contact("bill@acme.example\u{202e}", "Bill"), "`c[0].email` has U+202E")]
    #[case(contact("bill@acme.example\r\nBcc: x", "Bill"), "`c[0].email` has the control character U+000D")]
    #[case(contact("bill@acme.example", &"x".repeat(100_000)), "`c[0].name` is longer than 200 characters")]
    #[case(contact(&"x".repeat(100_000), "Bill"), "`c[0].email` is longer than 254 characters")]
    fn a_contact_that_can_not_be_shown_is_refused(#[case] contact: Contact, #[case] words: &str) {
        let refused = checked(|checks| checks.contacts("c", &[contact])).unwrap_err();
        assert!(refused.starts_with("order 45, line 2: ") && refused.contains(words), "{refused}");
    }

    #[test]
    fn countries_are_codes() {
        for (code, warned) in [("DE", 0), ("Germany", 1), ("de", 1), ("XX", 1), ("", 1), ("D\u{395}", 1)] {
            let warnings = checked(|checks| checks.country("address.country", code)).unwrap();
            assert_eq!(warnings.len(), warned, "{code}: {warnings:?}");
        }
    }

    #[test]
    fn instructions_may_have_several_lines() {
        assert_eq!(checked(|checks| checks.prose("p", Some("Call us.\r\n\n\tThen wait."))).unwrap(), [""; 0]);
        assert!(checked(|checks| checks.prose("p", Some("a\nb\u{202e}c"))).is_err());
        assert!(checked(|checks| checks.prose("p", Some(&"x\n".repeat(2_001)))).is_err());
    }

    // Y3: what would make a document too long is refused by field and limit.
    #[test]
    fn a_list_that_makes_a_document_too_long_is_refused() {
        let serials = |count: usize| vec!["M0000000001"; count];
        assert!(checked(|checks| checks.list("covers", &serials(18_000))).is_ok());
        let refused = checked(|checks| checks.list("covers", &serials(80_000))).unwrap_err();
        assert!(refused.contains("`covers` has 80000 entries") && refused.contains("262144"), "{refused}");
        assert!(checked(|checks| checks.at_most("voucher_codes", 4_000, 4_000)).is_ok());
        assert!(checked(|checks| checks.at_most("voucher_codes", 20_000, 4_000)).is_err());
    }
}
