//! What is wrong with which field of a form, for all fields at once.

use super::passwords::{self, Weakness};
use licet_domain::Email;
use licet_domain::email::EmailError;
use licet_domain::password::prepare;
use licet_domain::person_name;
use licet_domain::place;
use licet_domain::text::{self, TextFlaw};
use licet_i18n::Lang;
use licet_protocol::FieldError;
use licet_protocol::account::{PostalAddress, Profile};

/// Countries whose postal addresses are not complete without a state or province.
const WITH_STATES: [&str; 7] = ["AU", "BR", "CA", "CN", "IN", "MX", "US"];

/// Collects what is wrong.
#[derive(Debug, Default)]
pub(crate) struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    pub(crate) fn add(&mut self, field: &str, code: &str) {
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
        match passwords::check(password, email) {
            Ok(()) => {}
            Err(Weakness::TooShort) => {
                self.0.push(FieldError::new(field, "too-short").with("minimum", passwords::MIN_CHARS));
            }
            Err(Weakness::TooLong) => {
                self.0.push(FieldError::new(field, "too-long").with("maximum", passwords::MAX_BYTES));
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
