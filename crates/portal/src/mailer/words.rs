//! Which mails there are, and what each of them says: `mail-…` in `locales/LANG/mail.ftl`.

use crate::core::html::escape;
use crate::core::mail::links::{CONFIRM_DAYS, INVITE_DAYS, MERGE_DAYS, RESET_MINUTES, UNDO_DAYS};
use crate::core::mail::{EmailKind, Item};
use crate::licensing::notifications::Enclosed;
use crate::people::accounts::PENDING_DAYS;
use licet_domain::person_name;
use licet_i18n::{Args, Lang, Messages};
use licet_protocol::care::LONGEST_REASON;

/// A mail with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub subject: String,
    pub text: String,
    pub html: String,
}

struct Draft {
    subject: String,
    greeting: String,
    paragraphs: Vec<String>,
    button: Option<(String, String)>,
    copy_address: String,
    after: Vec<String>,
    footer: String,
}

/// Whom a mail greets, what its texts are named after, its button's label and page, and what follows the button.
type Outline<'l> = (Option<&'l str>, &'static str, Option<(&'static str, &'static str)>, Vec<String>);

impl EmailKind {
    /// The mail in the reader's language. `base` is what the portal's addresses begin with.
    pub(crate) fn words(
        &self,
        lang: Lang,
        portal: &str,
        base: &str,
        token: Option<&str>,
        enclosed: &[Enclosed],
    ) -> Words {
        self.draft(lang, portal, base, token, enclosed).lay_out(lang)
    }

    /// What the mail is made of. `say` gives words, `expires_in` those with a unit of time and its number.
    fn outline(
        &self,
        say: &dyn Fn(&str) -> String,
        expires_in: &dyn Fn(&str, &'static str, i64) -> String,
        enclosed: &[Enclosed],
    ) -> Outline<'_> {
        match self {
            Self::Confirm { name, .. } => (
                Some(name),
                "confirm",
                Some(("mail-confirm-button", "confirm")),
                vec![
                    expires_in("mail-confirm-expiry", "days", CONFIRM_DAYS),
                    expires_in("mail-confirm-not-you", "days", PENDING_DAYS),
                ],
            ),
            Self::AccountExists { name } => (
                Some(name),
                "account-exists",
                None,
                vec![say("mail-account-exists-forgot"), say("mail-not-you")],
            ),
            Self::NoAccount => (None, "no-account", None, vec![say("mail-not-you")]),
            Self::Reset { name, .. } => (
                Some(name),
                "reset",
                Some(("mail-reset-button", "reset")),
                vec![expires_in("mail-reset-expiry", "minutes", RESET_MINUTES), say("mail-not-you")],
            ),
            Self::FirstPassword { name, .. } => (
                Some(name),
                "first-password",
                Some(("mail-reset-button", "reset")),
                vec![
                    expires_in("mail-reset-expiry", "minutes", RESET_MINUTES),
                    expires_in("mail-confirm-not-you", "days", PENDING_DAYS),
                ],
            ),
            Self::PasswordChanged { name } => {
                (Some(name), "password-changed", None, vec![say("mail-password-changed-not-you")])
            }
            Self::NewEmail { name, .. } => (
                Some(name),
                "new-email",
                Some(("mail-new-email-button", "confirm")),
                vec![expires_in("mail-confirm-expiry", "days", CONFIRM_DAYS), say("mail-new-email-not-you")],
            ),
            Self::NewEmailTaken => (None, "new-email-taken", None, vec![say("mail-not-you")]),
            Self::EmailAsked { name, .. } => (
                Some(name),
                "email-asked",
                Some(("mail-undo-button", "undo")),
                vec![expires_in("mail-undo-expiry", "days", UNDO_DAYS)],
            ),
            Self::EmailChanged { name, account_id, .. } => (
                Some(name),
                "email-changed",
                account_id.as_ref().map(|_| ("mail-undo-button", "undo")),
                account_id
                    .iter()
                    .map(|_| expires_in("mail-undo-expiry", "days", UNDO_DAYS))
                    .chain([say("mail-email-changed-not-you")])
                    .collect(),
            ),
            Self::AdditionalEmail { name, .. } => {
                (Some(name), "additional-email", None, vec![say("mail-password-changed-not-you")])
            }
            Self::AccountNotice { name, notice, .. } => (Some(name), notice.text(), None, Vec::new()),
            Self::Digest { daily: true, .. } => {
                (None, "daily-digest", None, vec![say("mail-daily-digest-choose")])
            }
            Self::Digest { .. } => (None, "digest", None, Vec::new()),
            Self::Registered { name, .. } => {
                (name.as_deref(), "registered", None, vec![say("mail-registered-key")])
            }
            Self::Done { name, done, items, .. } => {
                (name.as_deref(), done.text(), None, closing(say, items, enclosed))
            }
            Self::RehostRequested { name, .. } => (name.as_deref(), "rehost-requested", None, Vec::new()),
            Self::LicenseKept { name, .. } => (Some(name), "license-kept", None, Vec::new()),
            Self::Delivered { name, items, .. } => {
                (name.as_deref(), "delivered", None, closing(say, items, enclosed))
            }
            Self::Copy { .. } => (None, "copy", None, Vec::new()),
            Self::Additional { .. } => (
                None,
                "additional",
                Some(("mail-confirm-button", "confirm")),
                vec![expires_in("mail-confirm-expiry", "days", CONFIRM_DAYS), say("mail-not-you")],
            ),
            Self::Notice(notice) => (notice.name.as_deref(), notice.about.text(), None, Vec::new()),
            Self::Colleague { name, .. } => (
                Some(name),
                "colleague",
                Some(("mail-colleague-button", "reset")),
                vec![expires_in("mail-confirm-expiry", "days", INVITE_DAYS), say("mail-not-you")],
            ),
            Self::MergeAsked { name, .. } => (
                Some(name),
                "merge-asked",
                Some(("mail-merge-asked-button", "merge")),
                vec![expires_in("mail-confirm-expiry", "days", MERGE_DAYS), say("mail-merge-asked-not-you")],
            ),
            Self::Merged { name, .. } => (Some(name), "merged", None, vec![say("mail-merged-not-you")]),
            Self::ColleagueAdded { name, account_id, .. } => (
                Some(name),
                "colleague-added",
                account_id.as_ref().map(|_| ("mail-colleague-added-button", "join")),
                account_id.iter().map(|_| expires_in("mail-confirm-expiry", "days", INVITE_DAYS)).collect(),
            ),
        }
    }

    /// The values that its words take.
    fn args<'a>(&'a self, portal: &'a str) -> Args<'a> {
        let mut args = Args::new().with("portal", portal);
        match self {
            Self::EmailAsked { email, .. }
            | Self::EmailChanged { email, .. }
            | Self::AdditionalEmail { email, .. } => args = args.with("email", email.as_str()),
            Self::Digest { count, .. } => args = args.with("count", *count),
            Self::MergeAsked { kept, merged, .. } | Self::Merged { kept, merged, .. } => {
                args = args.with("kept", kept.as_str()).with("merged", merged.as_str());
            }
            Self::Registered { person, serial, product, quantity, .. } => {
                args = args
                    .with("person", person.as_str())
                    .with("serial", serial.as_str())
                    .with("product", product.as_str())
                    .with("quantity", *quantity);
            }
            Self::Done { person, count, items, .. } => {
                let serial = items.first().map_or("", |item| item.serial.as_str());
                args = args.with("person", person.as_str()).with("count", *count).with("serial", serial);
            }
            Self::RehostRequested { person, serial, product, .. } => {
                args = args.with("person", person.as_str()).with("serial", serial.as_str());
                args = args.with("product", product.as_str());
            }
            Self::LicenseKept { serial, product, order, .. } => {
                args = args.with("serial", serial.as_str()).with("product", product.as_str());
                args = args.with("order", order.as_str());
            }
            Self::Delivered { person, items, .. } => {
                let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
                args = args.with("person", person.as_str()).with("count", count);
            }
            Self::Notice(notice) => args = notice.args(args),
            Self::Copy { person } | Self::Additional { person, .. } => {
                args = args.with("person", person.as_str());
            }
            Self::Colleague { person, site, .. } | Self::ColleagueAdded { person, site, .. } => {
                args = args.with("person", person.as_str()).with("site", site.as_str());
            }
            _ => {}
        }
        args
    }

    /// What customer care wrote as the reason, without links.
    fn reason(&self) -> Option<String> {
        let (Self::AccountNotice { reason: Some(reason), .. } | Self::MergeAsked { reason, .. }) = self
        else {
            return None;
        };
        let plain = person_name::without_links(reason, LONGEST_REASON);
        (!plain.is_empty()).then_some(plain)
    }

    fn draft(
        &self,
        lang: Lang,
        portal: &str,
        base: &str,
        token: Option<&str>,
        enclosed: &[Enclosed],
    ) -> Draft {
        let messages = Messages::embedded();
        let say = |id: &str| messages.format(lang, id, &Args::new().with("portal", portal));
        let expires_in = |id: &str, unit: &'static str, number: i64| {
            messages.format(lang, id, &Args::new().with(unit, number))
        };
        let address = |path: &str| format!("{base}/{path}?token={}", token.unwrap_or_default());
        let greeting = |name: Option<&str>| match name.filter(|name| !name.trim().is_empty()) {
            Some(name) => messages.format(lang, "mail-greeting", &Args::new().with("name", name)),
            None => say("mail-greeting-unnamed"),
        };
        let (name, kind, button, after) = self.outline(&say, &expires_in, enclosed);
        let args = self.args(portal);
        let mut paragraphs = vec![messages.format(lang, &format!("mail-{kind}-body"), &args)];
        let acting = match self {
            Self::Done { site, .. } => site.as_ref(),
            Self::Delivered { company, .. } => company.as_ref(),
            _ => None,
        };
        if let Some(site) = acting {
            paragraphs.push(messages.format(
                lang,
                "mail-on-behalf",
                &Args::new().with("site", site.as_str()),
            ));
        }
        if let Self::Digest { subjects, .. } = self {
            paragraphs.push(subjects.join("\n"));
        }
        if let Some(reason) = self.reason() {
            paragraphs.push(messages.format(
                lang,
                "mail-reason",
                &Args::new().with("reason", reason.as_str()),
            ));
        }
        if let Self::Notice(notice) = self {
            paragraphs.extend(notice.terms(lang));
        }
        paragraphs.extend(listed(lang, self.items(), enclosed));
        Draft {
            subject: messages.format(lang, &format!("mail-{kind}-subject"), &args),
            greeting: greeting(name),
            paragraphs,
            button: button.map(|(label, path)| (say(label), address(path))),
            copy_address: say("mail-copy-address"),
            after,
            footer: say("mail-footer"),
        }
    }
}

/// The licenses of a mail, a paragraph each: what it is, and its keys on lines of their own.
fn listed(lang: Lang, items: &[Item], enclosed: &[Enclosed]) -> Vec<String> {
    let messages = Messages::embedded();
    let none = Enclosed::default();
    let mut paragraphs = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let args = Args::new().with("serial", item.serial.as_str()).with("product", item.product.as_str());
        let args = if item.unlimited {
            args.with("quantity", messages.format(lang, "quantity-unlimited", &Args::new()))
        } else {
            args.with("quantity", item.quantity)
        };
        let mut lines = vec![messages.format(lang, "mail-item", &args)];
        for key in &enclosed.get(at).unwrap_or(&none).keys {
            lines.push(messages.format(lang, "mail-item-key", &Args::new().with("key", key.as_str())));
        }
        paragraphs.push(lines.join("\n"));
    }
    paragraphs
}

/// What follows the licenses: where masked keys are, and that files are enclosed.
fn closing(say: &dyn Fn(&str) -> String, items: &[Item], enclosed: &[Enclosed]) -> Vec<String> {
    let mut after = Vec::new();
    if items.iter().any(|item| !item.keys_in_clear) {
        after.push(say("mail-keys-masked"));
    }
    if enclosed.iter().any(|enclosed| enclosed.file.is_some()) {
        after.push(say("mail-files-enclosed"));
    }
    after
}

/// The tokens of the product's look in the forms that mail programs know.
const STYLE: &str = "\
body{margin:0;padding:24px;background:#f6f7f9;color:#22262e;font:15px/1.5 Inter,system-ui,sans-serif}\
main{max-width:560px;margin:0 auto;padding:20px 24px;background:#fff;border:1px solid #e1e4e8;border-radius:11px}\
h1{margin:0 0 12px;font-size:17px}p{margin:0 0 12px}\
.button{display:inline-block;padding:8px 14px;border-radius:7px;background:#3257a8;color:#fff;text-decoration:none;font-weight:500}\
small{color:#62697a;overflow-wrap:anywhere}\
@media (prefers-color-scheme:dark){body{background:#12151b;color:#e6e8ee}main{background:#191d24;border-color:#2b303a}\
.button{background:#8fb0f5;color:#12151b}small{color:#9aa1b1}}";

impl Draft {
    fn lay_out(&self, lang: Lang) -> Words {
        let mut text = vec![self.greeting.clone()];
        let mut html = String::new();
        let paragraph = |html: &mut String, words: &str| {
            html.push_str(&format!("<p>{}</p>\n", escape(words).replace('\n', "<br>\n")))
        };
        paragraph(&mut html, &self.greeting);
        for words in &self.paragraphs {
            text.push(words.clone());
            paragraph(&mut html, words);
        }
        if let Some((label, address)) = &self.button {
            text.push(format!("{label}:\n{address}"));
            let (label, address) = (escape(label), escape(address));
            html.push_str(&format!("<p><a class=\"button\" href=\"{address}\">{label}</a></p>\n"));
            html.push_str(&format!("<p><small>{}<br>{address}</small></p>\n", escape(&self.copy_address)));
        }
        for words in &self.after {
            text.push(words.clone());
            paragraph(&mut html, words);
        }
        text.push(format!("-- \n{}", self.footer));
        let (subject, footer, lang) = (escape(&self.subject), escape(&self.footer), lang.tag());
        let html = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{subject}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{subject}</h1>\n{html}\
             <p><small>{footer}</small></p>\n</main>\n</body>\n</html>\n"
        );
        Words { subject: self.subject.clone(), text: text.join("\n\n") + "\n", html }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::core::mail::{About, AccountNotice, Done, Notice, ShareTerms};

    pub(in crate::mailer) fn every_letter() -> Vec<EmailKind> {
        let (account_id, name, email) =
            ("a".to_owned(), "Bill <b>".to_owned(), "new@acme.example".to_owned());
        vec![
            EmailKind::Confirm { account_id: account_id.clone(), name: name.clone() },
            EmailKind::AccountExists { name: name.clone() },
            EmailKind::NoAccount,
            EmailKind::Reset { account_id: account_id.clone(), name: name.clone() },
            EmailKind::PasswordChanged { name: name.clone() },
            EmailKind::FirstPassword { account_id: account_id.clone(), name: name.clone() },
            EmailKind::NewEmail { account_id: account_id.clone(), name: name.clone(), email: email.clone() },
            EmailKind::NewEmailTaken,
            EmailKind::EmailAsked {
                account_id: account_id.clone(),
                name: name.clone(),
                email: email.clone(),
                former: "old@acme.example".into(),
            },
            EmailKind::EmailChanged {
                name: name.clone(),
                email: email.clone(),
                account_id: Some(account_id.clone()),
                former: Some("old@acme.example".into()),
            },
            EmailKind::EmailChanged {
                name: name.clone(),
                email: email.clone(),
                account_id: None,
                former: None,
            },
            EmailKind::AdditionalEmail { name: name.clone(), email },
            account_notice(AccountNotice::Locked, None),
            account_notice(AccountNotice::Unlocked, None),
            account_notice(AccountNotice::Demoted, None),
            account_notice(AccountNotice::Deleted, None),
            account_notice(AccountNotice::SessionsEnded, Some("You lost it: www.example.com <b>")),
            EmailKind::MergeAsked {
                account_id: account_id.clone(),
                merge_id: "m".into(),
                name: name.clone(),
                kept: "bill@acme.example".into(),
                merged: "william@acme.example".into(),
                reason: "One person".into(),
            },
            EmailKind::Merged {
                name: name.clone(),
                kept: "bill@acme.example".into(),
                merged: "william@acme.example".into(),
            },
            EmailKind::Digest {
                count: 2,
                subjects: vec!["License registered: S1".into(), "More".into()],
                daily: false,
            },
            EmailKind::Digest { count: 1, subjects: vec!["License registered: S1".into()], daily: true },
            EmailKind::Registered {
                name: Some(name),
                person: "Mary".into(),
                serial: "B0000000001".into(),
                product: "Backup".into(),
                quantity: 5,
            },
            EmailKind::RehostRequested {
                name: None,
                person: "Mary".into(),
                serial: "B0000000001".into(),
                product: "Backup".into(),
            },
            EmailKind::LicenseKept {
                name: "Bill".into(),
                serial: "B0000000001".into(),
                product: "Backup".into(),
                order: "4500000001".into(),
            },
            EmailKind::Delivered {
                name: None,
                person: "Mary".into(),
                company: Some("Skynet".into()),
                items: vec![item(true)],
            },
            EmailKind::Colleague {
                account_id: "a".into(),
                name: "Bob".into(),
                person: "Bill".into(),
                site: "Acme".into(),
                support_id: Some("1001-ACME".into()),
            },
            EmailKind::ColleagueAdded {
                name: "Bob".into(),
                person: "Bill".into(),
                site: "Acme".into(),
                account_id: Some(account_id),
                support_id: Some("1001-ACME".into()),
            },
            EmailKind::ColleagueAdded {
                name: "Bob".into(),
                person: "Bill".into(),
                site: "Acme".into(),
                account_id: None,
                support_id: None,
            },
            EmailKind::Copy { person: "Bill".into() },
            EmailKind::Additional {
                account_id: "a".into(),
                email: "team@acme.example".into(),
                person: "Bill".into(),
            },
        ]
        .into_iter()
        .chain(About::ALL.iter().flat_map(|about| [1, 3].map(|count| notice(*about, count))))
        .chain(Done::ALL.into_iter().flat_map(|done| [1, 3].map(|count| done_with(done, count))))
        .collect()
    }

    fn account_notice(notice: AccountNotice, reason: Option<&str>) -> EmailKind {
        EmailKind::AccountNotice { notice, name: "Bill <b>".into(), reason: reason.map(str::to_owned) }
    }

    fn notice(about: About, count: usize) -> EmailKind {
        let items = vec![item(false); count];
        let mut notice = Notice::new(about, "Mary <b>".into(), items).with_other("Ted".into());
        (notice.name, notice.site) = (Some("Bill".into()), "Acme".into());
        notice.share = Some(ShareTerms {
            access: licet_domain::Access::Keys,
            ends_on: Some("2027-03-01".parse().expect("a date")),
            note: Some("See www.example.com <b>now</b>".into()),
            description: Some("Laptops <i>".into()),
            numbers: vec!["123456789".into()],
        });
        EmailKind::Notice(Box::new(notice))
    }

    fn item(keys_in_clear: bool) -> Item {
        Item {
            license_id: "l".into(),
            serial: "B0000000001".into(),
            product: "Backup <i>".into(),
            quantity: 5,
            unlimited: false,
            keys_in_clear,
        }
    }

    fn done_with(done: Done, count: i64) -> EmailKind {
        EmailKind::Done {
            done,
            name: None,
            person: "Mary".into(),
            count,
            site: Some("Skynet".into()),
            items: vec![item(false); usize::try_from(count).expect("few")],
        }
    }

    fn enclosed(letter: &EmailKind) -> Vec<Enclosed> {
        let file = Some(("B0000000001.slf".to_owned(), b"signed".to_vec()));
        letter.items().iter().map(|_| Enclosed { keys: vec!["AAAA-1".into()], file: file.clone() }).collect()
    }

    #[test]
    fn every_mail_has_all_its_words() {
        for letter in every_letter() {
            let words = letter.words(
                Lang::En,
                "Acme Portal",
                "https://portal.example",
                Some("TOKEN"),
                &enclosed(&letter),
            );
            for part in [&words.subject, &words.text, &words.html] {
                assert!(!part.contains("mail-"), "{letter:?}: a text is missing in {part}");
                assert!(
                    !part.contains("{ $") && !part.contains("{$"),
                    "{letter:?}: a value is missing in {part}"
                );
            }
            let markup = words.html.contains("<b>") || words.html.contains("<i>");
            assert!(!markup, "{letter:?}: a name became markup");
        }
    }

    #[test]
    fn a_mail_with_a_link_has_it_on_a_line_of_its_own_and_one_without_has_none() {
        for letter in every_letter() {
            let words = letter.words(
                Lang::En,
                "Acme Portal",
                "https://portal.example",
                Some("TOKEN"),
                &enclosed(&letter),
            );
            let link = words.text.lines().find(|line| line.starts_with("https://"));
            assert_eq!(link.is_some(), letter.link().is_some(), "{letter:?}");
            assert!(link.is_none_or(|link| link.ends_with("?token=TOKEN")), "{letter:?}");
        }
    }

    #[test]
    fn english_mails_are_plain_ascii_so_that_they_are_sent_as_they_are() {
        for letter in every_letter() {
            let words = letter.words(
                Lang::En,
                "Acme Portal",
                "https://portal.example",
                Some("TOKEN"),
                &enclosed(&letter),
            );
            assert!(words.text.is_ascii(), "{letter:?}");
        }
    }

    #[test]
    fn letters_read_back_from_the_outbox() {
        for letter in every_letter() {
            let kept = serde_json::to_string(&letter).expect("json");
            assert_eq!(serde_json::from_str::<EmailKind>(&kept).expect("a letter"), letter);
        }
    }
}
