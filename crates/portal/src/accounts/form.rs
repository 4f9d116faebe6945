//! The forms of accounts: what is wrong with which field, for all fields at once.

use super::password::{self, Weakness};
use licet_domain::Email;
use licet_domain::email::EmailError;
use licet_domain::password::prepare;
use licet_domain::person_name;
use licet_domain::place;
use licet_domain::text::{self, TextFlaw};
use licet_i18n::Lang;
use licet_protocol::FieldError;
use licet_protocol::account::{NewAccount, PostalAddress, Profile};

/// Countries whose postal addresses are not complete without a state or province.
const WITH_STATES: [&str; 7] = ["AU", "BR", "CA", "CN", "IN", "MX", "US"];

/// Collects what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Findings(pub Vec<FieldError>);

impl Findings {
    fn add(&mut self, field: &str, code: &str) {
        self.0.push(FieldError::new(field, code));
    }

    /// Text that must be there and fit.
    pub(crate) fn required(&mut self, field: &str, text: &str, maximum: usize) {
        if text.trim().is_empty() {
            self.add(field, "required");
        } else {
            self.fits(field, text, maximum);
        }
    }

    fn fits(&mut self, field: &str, text: &str, maximum: usize) {
        if text.chars().count() > maximum {
            self.0.push(FieldError::new(field, "too-long").with("maximum", maximum));
        } else if !matches!(text::flaw(text, maximum), None | Some(TextFlaw::Blank)) {
            self.add(field, "form");
        }
    }

    /// The name of a person or organization: what others read in mails.
    pub(crate) fn name(&mut self, field: &str, text: &str, maximum: usize) {
        if person_name::holds_address(text) {
            self.add(field, "holds-address");
        } else {
            self.required(field, text, maximum);
        }
    }

    pub(crate) fn optional(&mut self, field: &str, text: Option<&String>, maximum: usize) {
        if let Some(text) = text {
            self.fits(field, text, maximum);
        }
    }

    /// An e-mail that must be there; none when something is wrong with it.
    pub(crate) fn email(&mut self, field: &str, typed: &str) -> Option<Email> {
        let error = match Email::parse(typed) {
            // It must also be one that mail can be sent to.
            Ok(email) if email.as_str().parse::<lettre::Address>().is_ok() => return Some(email),
            Ok(_) | Err(EmailError::Form) => FieldError::new(field, "email-form"),
            Err(EmailError::Empty) => FieldError::new(field, "required"),
            Err(EmailError::TooLong) => FieldError::new(field, "too-long").with("maximum", 254),
        };
        self.0.push(error);
        None
    }

    /// A new password typed twice.
    pub(crate) fn password(
        &mut self,
        field: &str,
        password: &str,
        again_field: &str,
        again: &str,
        email: Option<&Email>,
    ) {
        if password.is_empty() {
            self.add(field, "required");
            return;
        }
        match password::check(password, email) {
            Ok(()) => {}
            Err(Weakness::TooShort) => {
                self.0.push(FieldError::new(field, "too-short").with("minimum", password::MIN_CHARS));
            }
            Err(Weakness::TooLong) => {
                self.0.push(FieldError::new(field, "too-long").with("maximum", password::MAX_BYTES));
            }
            Err(Weakness::Common | Weakness::IsEmail) => self.add(field, "password-common"),
            Err(Weakness::Characters) => self.add(field, "form"),
        }
        // The two may be typed in other code points and are still one password.
        if password != again && prepare(password).ok() != prepare(again).ok() {
            self.add(again_field, "mismatch");
        }
    }

    /// A profile; `under` is what its fields are under in the request.
    pub(crate) fn profile(&mut self, under: &str, profile: &Profile) {
        let at = |field: &str| format!("{under}.{field}");
        self.name(&at("first_name"), &profile.first_name, 100);
        self.name(&at("last_name"), &profile.last_name, 100);
        self.name(&at("company"), &profile.company, 200);
        self.optional(&at("phone"), profile.phone.as_ref(), 40);
        self.optional(&at("phone_extension"), profile.phone_extension.as_ref(), 20);
        self.postal_address(&at("address."), &profile.address);
        if let Some(typed) = profile.additional_email.as_ref().filter(|typed| !typed.trim().is_empty()) {
            self.email(&at("additional_email"), typed);
        }
        if profile.language.as_ref().is_some_and(|tag| tag.parse::<Lang>().is_err()) {
            self.add(&at("language"), "unknown-choice");
        }
    }

    /// A postal address; `under` is what its fields are under in the request, with the dot.
    pub(crate) fn postal_address(&mut self, under: &str, address: &PostalAddress) {
        let at = |field: &str| format!("{under}{field}");
        self.required(&at("line1"), &address.line1, 200);
        self.optional(&at("line2"), address.line2.as_ref(), 200);
        self.required(&at("city"), &address.city, 100);
        self.optional(&at("postal_code"), address.postal_code.as_ref(), 20);
        if address.country.trim().is_empty() {
            self.add(&at("country"), "required");
        } else if !place::is_country(&address.country) {
            self.add(&at("country"), "unknown-choice");
        }
        let state = address.state.as_deref().unwrap_or_default();
        if WITH_STATES.contains(&address.country.as_str()) {
            self.required(&at("state"), state, 100);
        } else {
            self.fits(&at("state"), state, 100);
        }
    }
}

/// What is wrong with a form for a new account, or the e-mail that it is for. The agreement is not looked at here.
///
/// # Errors
/// All fields that need another value.
pub(crate) fn new_account(form: &NewAccount) -> Result<Email, Vec<FieldError>> {
    let mut findings = Findings::default();
    let email = findings.email("email", &form.email);
    let again = Email::parse(&form.email_again).ok();
    if email.is_some() && email != again {
        findings.add("email_again", "mismatch");
    }
    findings.password("password", &form.password.0, "password_again", &form.password_again.0, email.as_ref());
    findings.profile("profile", &form.profile);
    match email {
        Some(email) if findings.0.is_empty() => Ok(email),
        _ => Err(findings.0),
    }
}

/// The profile as it is kept: trimmed, empty optional fields absent.
#[must_use]
pub(crate) fn tidy(profile: Profile) -> Profile {
    let text = |text: String| text.trim().to_owned();
    let optional =
        |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    Profile {
        customer_type: profile.customer_type,
        first_name: text(profile.first_name),
        last_name: text(profile.last_name),
        company: text(profile.company),
        phone: optional(profile.phone),
        phone_extension: optional(profile.phone_extension),
        address: PostalAddress {
            line1: text(profile.address.line1),
            line2: optional(profile.address.line2),
            city: text(profile.address.city),
            state: optional(profile.address.state),
            postal_code: optional(profile.address.postal_code),
            country: profile.address.country,
        },
        additional_email: optional(profile.additional_email),
        language: profile.language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use licet_protocol::account::Hidden;

    fn good() -> NewAccount {
        NewAccount {
            email: "Bill@Acme.example".into(),
            email_again: "bill@acme.example ".into(),
            password: Hidden("plain lower case words".into()),
            password_again: Hidden("plain lower case words".into()),
            profile: Profile {
                first_name: "Bill".into(),
                last_name: "Archer".into(),
                company: "Acme Inc".into(),
                address: PostalAddress {
                    line1: "0 Liberty Place".into(),
                    city: "New York".into(),
                    state: Some("NY".into()),
                    country: "US".into(),
                    ..PostalAddress::default()
                },
                ..Profile::default()
            },
            agreement_accepted: true,
        }
    }

    fn found(form: &NewAccount) -> Vec<(String, String)> {
        let errors = new_account(form).expect_err("something is wrong");
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn a_complete_form_is_taken_and_its_e_mail_compared_without_regard_to_case() {
        assert_eq!(new_account(&good()).expect("nothing wrong").as_str(), "bill@acme.example");
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut form = good();
        form.email_again = "bob@acme.example".into();
        form.password = Hidden("short".into());
        form.profile.first_name = " ".into();
        form.profile.company = "Acme http://evil.example".into();
        form.profile.additional_email = Some("admins".into());
        form.profile.address.country = "XX".into();
        form.profile.language = Some("tlh".into());
        let expected = [
            ("email_again", "mismatch"),
            ("password", "too-short"),
            ("password_again", "mismatch"),
            ("profile.first_name", "required"),
            ("profile.company", "holds-address"),
            ("profile.address.country", "unknown-choice"),
            ("profile.additional_email", "email-form"),
            ("profile.language", "unknown-choice"),
        ];
        assert_eq!(found(&form), expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    }

    #[test]
    fn every_code_is_one_that_has_words() {
        let mut form = good();
        form.email = String::new();
        form.password = Hidden("aaaaaaaaaaaa".into());
        form.profile.company = "x".repeat(300);
        form.profile.phone = Some("1\n2".into());
        form.profile.address.state = None;
        for error in new_account(&form).expect_err("much is wrong") {
            assert!(FieldError::CODES.contains(&error.code.as_str()), "{error:?}");
        }
    }

    #[test]
    fn a_state_is_asked_for_where_addresses_have_one() {
        let mut form = good();
        form.profile.address.state = None;
        assert_eq!(found(&form), [("profile.address.state".to_owned(), "required".to_owned())]);
        form.profile.address.country = "FR".into();
        assert!(new_account(&form).is_ok());
    }
}
