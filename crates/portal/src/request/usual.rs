//! What the OpenAPI document says of every route with a session.

use std::collections::BTreeMap;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};

/// What every route with a session can answer besides its own: a form that doesn't read, no session, too much, too many
/// at once.
pub struct CommonErrors;

impl utoipa::IntoResponses for CommonErrors {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let body = ContentBuilder::new().schema(Some(Ref::from_schema_name("ErrorBody"))).build();
        let all = [
            ("400", "`bad-request`: not of the form that is documented here; `key-missing`"),
            ("401", "`unauthenticated`, `session-revoked`"),
            ("413", "`too-large`"),
            (
                "429",
                "`rate-limited`: too many tries, too many mails to one address, or more work than one account may ask for",
            ),
            ("503", "`unavailable`: being started, stopped or overloaded"),
        ];
        let response = |words: &str| {
            ResponseBuilder::new().description(words).content("application/json", body.clone()).build()
        };
        all.into_iter().map(|(status, words)| (status.to_owned(), RefOr::T(response(words)))).collect()
    }
}
