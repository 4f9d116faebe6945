//! The form of a new account.

use crate::core::field_errors::FieldErrors;
use licet_domain::Email;
use licet_protocol::FieldError;
use licet_protocol::account::NewAccount;

/// What is wrong with a form for a new account, or the e-mail that it is for. The agreement is not looked at here.
///
/// # Errors
/// All fields that need another value.
pub(crate) fn new_account(form: &NewAccount) -> Result<Email, Vec<FieldError>> {
    let mut findings = FieldErrors::default();
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

#[cfg(test)]
mod tests {
    use super::*;
    use licet_protocol::account::{Hidden, PostalAddress, Profile};

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
