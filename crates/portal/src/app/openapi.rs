//! The description of the interface: put together from the handlers themselves.

use crate::request::AppState;
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
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

/// The routes that answer soon, and those that may take as long as their body does.
pub(crate) fn resources() -> (OpenApiRouter<AppState>, OpenApiRouter<AppState>) {
    let short = OpenApiRouter::with_openapi(Description::openapi())
        .merge(crate::people::accounts::routes())
        .merge(crate::request::session::routes())
        .merge(crate::licensing::licenses::routes())
        .merge(crate::licensing::upgrades::routes())
        .merge(crate::licensing::vouchers::routes())
        .merge(crate::licensing::flex::routes())
        .merge(crate::licensing::addresses::routes())
        .merge(crate::people::site_roles::routes())
        .merge(crate::people::shares::routes())
        .merge(crate::licensing::deciding::routes())
        .merge(crate::licensing::leaving::routes())
        .merge(crate::licensing::continuity::routes())
        .merge(crate::licensing::partners::routes())
        .merge(crate::people::customer_numbers::routes())
        .merge(crate::licensing::policies::routes())
        .merge(crate::licensing::delivery::routes())
        .merge(crate::app::routes())
        .merge(crate::documents::entitlements::routes())
        .merge(crate::decisions::routes())
        .merge(crate::people::trail::routes())
        .merge(crate::care::routes())
        .merge(crate::annotations::routes());
    let long = OpenApiRouter::new()
        .merge(crate::documents::releases::routes())
        .merge(crate::feed::route::routes())
        .merge(crate::decisions::long_routes())
        .merge(crate::sync::routes())
        .merge(crate::sync::live::routes());
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
