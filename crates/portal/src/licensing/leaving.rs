//! Leaving a site, or being removed from it, with what becomes of the licenses that the person owns for it.
//!
//! The licenses go to a colleague who is named, or become unattended: then the site's administrators decide
//! ([`super::deciding`]). The last administrator names another one first.

use super::deciding::{colleague, transfer_all};
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::mail::About;
use crate::people::site_roles;
use crate::records::rights::remove_member;
use crate::records::{Publisher, accounts, site_members};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::HeaderMap;
use licet_domain::{Email, SiteRole};
use licet_protocol::site::{LeaveSite, LeftSite, RemoveMember};
use licet_protocol::{ErrorBody, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of leaving.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(remove)).routes(routes!(leave))
}

/// Removes somebody from a site. The vendor's record and orders don't bring them back; an invitation or an approved
/// request does.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/members/remove", tag = "sites", security(("bearer" = [])),
    request_body = RemoveMember,
    params(
        ("support_id" = String, Path, description = "The site"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = LeftSite, description = "What became of their licenses"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for administrators; for customer care, where there is none"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 409, body = ErrorBody, description = "`last-administrator`: `new_administrator` says who follows"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: nobody who belongs to the site, no other member with an account; `key-reused`"),
    )
)]
async fn remove(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(support_id): Path<String>,
    Json(form): Json<RemoveMember>,
) -> Result<axum::Json<LeftSite>, ApiError> {
    let once = required(&headers, &format!("sites/{support_id}/members/remove"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        site_roles::require_administrator(p.tx, context, &support_id)?;
        let email = site_roles::member(p.tx, &support_id, "email", &form.email)?;
        let leaver = Leaver {
            support_id: &support_id,
            email,
            hand_over_to: form.hand_over_to.as_deref(),
            new_administrator: form.new_administrator.as_deref(),
        };
        leaver.go(p, context, About::Removed)
    });
    done.await.map(axum::Json)
}

/// Ends the account's own membership of a site.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/leave", tag = "sites", security(("bearer" = [])),
    request_body = LeaveSite,
    params(
        ("support_id" = String, Path, description = "The site"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = LeftSite, description = "What became of the account's licenses"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 409, body = ErrorBody, description = "`last-administrator`: `new_administrator` says who follows"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no other member with an account; `key-reused`"),
    )
)]
async fn leave(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(support_id): Path<String>,
    Json(form): Json<LeaveSite>,
) -> Result<axum::Json<LeftSite>, ApiError> {
    let once = required(&headers, &format!("sites/{support_id}/leave"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        let own = context.caller.email.clone().ok_or_else(ApiError::not_found)?;
        if !site_members::is_member(p.tx, &support_id, own.as_str())? {
            return Err(ApiError::not_found());
        }
        let leaver = Leaver {
            support_id: &support_id,
            email: own,
            hand_over_to: form.hand_over_to.as_deref(),
            new_administrator: form.new_administrator.as_deref(),
        };
        leaver.go(p, context, About::Left)
    });
    done.await.map(axum::Json)
}

/// Somebody whose membership ends.
struct Leaver<'a> {
    support_id: &'a str,
    email: Email,
    hand_over_to: Option<&'a str>,
    new_administrator: Option<&'a str>,
}

impl Leaver<'_> {
    fn go(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        about: About,
    ) -> Result<LeftSite, ApiError> {
        let (support_id, email) = (self.support_id, &self.email);
        if let Some(typed) = self.new_administrator {
            let follower = site_roles::member(p.tx, support_id, "new_administrator", typed)?;
            self.is_another(&follower, "new_administrator")?;
            site_roles::make_administrator(p, context, support_id, &follower)?;
        }
        if site_members::role(p.tx, support_id, email.as_str())? == Some(SiteRole::Administrator) {
            site_roles::require_another_administrator(p.tx, support_id, email)?;
        }
        let owner = accounts::by_email(p.tx, email.as_str())?;
        let mut left = LeftSite { handed_over: 0, unattended: 0 };
        if let (Some(owner), Some(typed)) = (&owner, self.hand_over_to) {
            let to = colleague(p.tx, "hand_over_to", Some(typed), support_id)?;
            if to == owner.id {
                return Err(unknown("hand_over_to"));
            }
            left.handed_over = transfer_all(p, context, support_id, Some(&owner.id), &to)?;
        }
        let by = &context.caller.account_id;
        remove_member(p, support_id, email, by)?;
        if let Some(owner) = &owner {
            left.unattended = unattended(p.tx, support_id, &owner.id)?;
        }
        let action = if about == About::Left { "site.member-left" } else { "site.member-removed" };
        let detail = Some(email.as_str());
        audit::record(p.tx, p.now, &Deed { actor: Some(by), action, kind: "site", id: support_id, detail })?;
        site_roles::tell(p, context, support_id, email, about)?;
        Ok(left)
    }

    fn is_another(&self, named: &Email, field: &str) -> Result<(), ApiError> {
        if *named == self.email { Err(unknown(field)) } else { Ok(()) }
    }
}

fn unknown(field: &str) -> ApiError {
    ApiError::invalid_fields(vec![FieldError::new(field, "unknown-choice")])
}

/// How many licenses of a site wait for a decision because this account left.
fn unattended(tx: &mut Tx<'_>, support_id: &str, account_id: &str) -> Result<usize, Error> {
    let sql = "SELECT COUNT(*) FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
               WHERE w.account_id = $2 AND w.standing = 'unattended' AND o.end_customer = $1";
    let row = tx.query_one(sql, values![support_id, account_id])?;
    Ok(usize::try_from(row.map_or(Ok(0), |row| row.int(0))?).unwrap_or(usize::MAX))
}
