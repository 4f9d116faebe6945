//! What people ask for and who decides about it: `/api/v1/requests`, and changes of kind `request`.
//!
//! The rules are in `licet_domain::request`, rows and documents in [`crate::records::requests`]. Here a request is made
//! ([`making`]), answered and decided ([`acting`]), and a decision is carried out ([`effects`]) in the transaction of the
//! decision: access to a site, another owner, a new address. A request of kind `rehost` is made by
//! [`crate::licensing::licenses`], which also completes it.
//!
//! To file a request from another screen of the app, call the desk's command `request_create` with a
//! [`licet_protocol::request::RequestForm`]: it works offline, and the answer has the request's id at once. Another kind
//! needs a variant there, a row in `RequestFacts::decider`, a check in [`making`] and what follows in [`effects`].
//!
//! Not for: who sees a request (`records::requests`), and words (`mailer`).

mod acting;
mod attachments;
mod effects;
mod making;
mod routes;
mod telling;

#[cfg(test)]
mod tests;

pub(crate) use acting::{act, expire_due};
pub(crate) use attachments::forget_unused;
pub(crate) use making::make;
pub use routes::{long_routes, routes};

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::accounts;
use crate::store::{Error, Tx};
use licet_domain::slots::{ValueProblem, lines};
use licet_protocol::FieldError;

/// Collects what is wrong with the texts of a form.
#[derive(Default)]
struct Texts(Vec<FieldError>);

impl Texts {
    /// Text of several lines that must be there; as it is kept.
    fn required(&mut self, field: &str, text: &str, longest: usize) -> String {
        let text = self.optional(field, text, longest);
        if text.is_empty() && !self.0.iter().any(|error| error.field == field) {
            self.0.push(FieldError::new(field, "required"));
        }
        text
    }

    /// Text of several lines, as it is kept; empty where there is none.
    fn optional(&mut self, field: &str, text: &str, longest: usize) -> String {
        match lines(text, longest) {
            Ok(text) => text.map(|text| text.trim().to_owned()).unwrap_or_default(),
            Err(ValueProblem::TooLong) => {
                self.0.push(FieldError::new(field, "too-long").with("maximum", longest));
                String::new()
            }
            Err(_) => {
                self.0.push(FieldError::new(field, "form"));
                String::new()
            }
        }
    }

    /// Text of one line that must be there; as it is kept.
    fn line(&mut self, field: &str, text: &str, longest: usize) -> String {
        let text = self.required(field, text, longest);
        if text.contains('\n') {
            self.0.push(FieldError::new(field, "form"));
        }
        text
    }

    fn done(self) -> Result<(), ApiError> {
        if self.0.is_empty() { Ok(()) } else { Err(ApiError::invalid_fields(self.0)) }
    }
}

/// The name of the account's person, if it says one.
fn own_name(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<String>, Error> {
    let account = accounts::by_id(tx, &caller.account_id)?;
    Ok(account.map(|account| accounts::name_of(&account.profile)).filter(|name| !name.is_empty()))
}
