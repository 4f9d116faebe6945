//! The people of a site: their roles, their levels, and invitations.
//!
//! A *role* (administrator, member, viewer) says who decides about people and whether keys are shown. A *level* says what a
//! member may do with flex contracts and bulk registration: who draws down, who looks after what was drawn, who names the
//! others and invites colleagues. What each may do is in `licet_domain::site_role` and `licet_domain::flex`; what is seen
//! is a matter of `licet_domain::visibility` alone.

mod invitations;
mod members;
mod open_invitations;

pub(crate) use invitations::{accept_by_link, end_unconfirmed_memberships, forget_expired};
pub(crate) use members::{make_administrator, member, require_another_administrator, tell};
pub(crate) use open_invitations::{mail_invitations_again, open_invitations};

use crate::core::caller::Role;
use crate::core::error::ApiError;
use crate::core::mail::{About, Notice};
use crate::records::accounts::Stored;
use crate::records::inbox::Event;
use crate::records::{Publisher, accounts, inbox, notices, site_members};
use crate::request::AppState;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::flex::{Deed, Level, level};
use licet_domain::notice::NoticeKind;
use licet_domain::{Email, SiteRole};
use licet_protocol::ErrorCode;
use utoipa_axum::router::OpenApiRouter;

/// The routes of a site's people.
pub fn routes() -> OpenApiRouter<AppState> {
    members::routes().merge(invitations::routes())
}

fn named_level(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<Level>, Error> {
    let sql = "SELECT level FROM site_level WHERE support_id = $1 AND email = $2";
    let row = tx.query_one(sql, values![support_id, email])?;
    Ok(row.map(|row| row.string(0)).transpose()?.and_then(|word| Level::parse(&word)))
}

/// The level of an e-mail at a site; none: it doesn't belong to it, or is a viewer.
fn level_of(tx: &mut Tx<'_>, support_id: &str, email: &str) -> Result<Option<Level>, Error> {
    let role = site_members::role(tx, support_id, email)?;
    Ok(level(named_level(tx, support_id, email)?, role))
}

/// The level of the account at a site; none: it doesn't belong to it, or is a viewer.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn of(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<Option<Level>, Error> {
    let Some(email) = &context.caller.email else { return Ok(None) };
    level_of(tx, support_id, email.as_str())
}

/// The role of the account at a site; none: it doesn't belong to it.
fn role_of(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<Option<SiteRole>, Error> {
    let Some(email) = &context.caller.email else { return Ok(None) };
    site_members::role(tx, support_id, email.as_str())
}

/// What is said to whoever may not.
pub(crate) fn too_low() -> ApiError {
    ApiError::new(
        ErrorCode::LevelTooLow,
        "the level of this account at the customer's site does not allow this",
    )
}

/// Refuses whoever may not do it at this site.
///
/// # Errors
/// `level-too-low`.
pub(crate) fn require(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    deed: Deed,
) -> Result<Level, ApiError> {
    of(tx, context, support_id)?.filter(|level| level.may(deed)).ok_or_else(too_low)
}

/// Refuses whoever has no say about the people of a site: a site that the account doesn't belong to is not told apart from
/// one that isn't there, and customer care has a say only where there is no administrator. Returns the role; none for
/// customer care.
pub(crate) fn require_say(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<Option<SiteRole>, ApiError> {
    if let Some(role) = role_of(tx, context, support_id)? {
        return Ok(Some(role));
    }
    let known = tx.query_one("SELECT 1 FROM site WHERE support_id = $1", values![support_id])?.is_some();
    if !known || !is_care(context) {
        return Err(ApiError::not_found());
    }
    if site_members::administrators(tx, support_id)?.is_empty() {
        Ok(None)
    } else {
        Err(ApiError::forbidden("the site has an administrator, who decides about its people"))
    }
}

/// Refuses whoever may not do this with the levels and invitations of a site: super users may, and customer care where
/// there is no administrator.
///
/// # Errors
/// `not-found`, `forbidden`, `level-too-low`.
fn require_level(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
    deed: Deed,
) -> Result<(), ApiError> {
    match require_say(tx, context, support_id)? {
        None => Ok(()),
        Some(_) => require(tx, context, support_id, deed).map(drop),
    }
}

/// Refuses whoever doesn't decide about roles and memberships of a site: administrators do, and customer care where there
/// is none.
///
/// # Errors
/// `not-found`, `forbidden`.
pub(crate) fn require_administrator(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: &str,
) -> Result<(), ApiError> {
    match require_say(tx, context, support_id)? {
        None | Some(SiteRole::Administrator) => Ok(()),
        Some(_) => Err(ApiError::forbidden("an administrator of the site decides")),
    }
}

pub(crate) fn is_care(context: &RequestContext<'_>) -> bool {
    context.caller.role == Role::Care
}

/// Tells the people of a site what customer care did there.
fn tell_of_care(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    support_id: &str,
    about: About,
    whom: &Email,
) -> Result<(), Error> {
    if !is_care(context) {
        return Ok(());
    }
    let person = notices::person(accounts::by_id(p.tx, &context.caller.account_id)?.as_ref());
    let notice = Notice::new(about, person, Vec::new()).with_other(whom.to_string());
    notices::to_site(p, support_id, &[], &notice)
}

/// Tells whom somebody invited, where there is an account; the mail with the link is another matter.
fn tell_invited(
    p: &mut Publisher<'_, '_>,
    by: &Stored,
    support_id: &str,
    email: &Email,
) -> Result<(), Error> {
    let Some(invited) = accounts::confirmed(p.tx, email.as_str())? else { return Ok(()) };
    let (person, support_id) = (notices::person(Some(by)), support_id.to_owned());
    inbox::put(p, &invited.id, &Event { person, support_id, ..Event::new(NoticeKind::Invited) })
}
