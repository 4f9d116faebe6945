//! What went wrong, in words for whoever wrote the test.

use std::fmt;

/// A reason in plain English.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// Says what was tried and why it failed.
    pub fn new(what: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self(format!("{what}: {why}"))
    }
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Failure {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<licet_desk::api::UiError> for Failure {
    fn from(error: licet_desk::api::UiError) -> Self {
        Self(format!("the app refused: {} {:?} {}", error.code, error.params, error.detail))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
