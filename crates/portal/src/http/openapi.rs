//! The description of the interface: put together from the handlers themselves.

use super::AppState;
use std::collections::BTreeMap;
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa_axum::router::OpenApiRouter;

#[derive(OpenApi)]
#[openapi(
    info(title = "Licet portal", description = "Orders, entitlements, licenses and software, for the accounts that may see them."),
    modifiers(&Bearer)
)]
struct Description;

struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        openapi.components.get_or_insert_with(Default::default).add_security_scheme("bearer", scheme);
    }
}

/// What every route with a session can answer besides its own: a form that doesn't read, no session, too much, too many
/// at once.
pub struct Usual;

impl utoipa::IntoResponses for Usual {
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

/// The routes that answer soon, and those that may take as long as their body does.
pub(super) fn resources() -> (OpenApiRouter<AppState>, OpenApiRouter<AppState>) {
    let short = OpenApiRouter::with_openapi(Description::openapi())
        .merge(crate::accounts::routes())
        .merge(crate::session::routes())
        .merge(crate::licenses::routes())
        .merge(crate::upgrades::routes())
        .merge(crate::vouchers::routes())
        .merge(crate::flex::routes())
        .merge(crate::addresses::routes())
        .merge(crate::levels::routes())
        .merge(crate::rights::routes())
        .merge(crate::policies::routes())
        .merge(crate::delivery::routes())
        .merge(crate::portal::routes())
        .merge(crate::entitlements::routes())
        .merge(crate::changes::routes());
    let long = OpenApiRouter::new()
        .merge(crate::releases::routes())
        .merge(crate::feed::route::routes())
        .merge(crate::sync::routes())
        .merge(crate::live::routes());
    (short, long)
}

/// The OpenAPI document of this program.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let (short, long) = resources();
    let mut document = short.into_openapi();
    document.merge(long.into_openapi());
    document
}
