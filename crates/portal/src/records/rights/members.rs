//! Rule 1 of visibility (docs/PRODUCT.md): becoming a member of a site, and ceasing to be one, with what that means for
//! what the person owns there.

use super::owners::{Concerned, reassess};
use crate::core::audit::{self, Deed};
use crate::core::mail::{About, Notice};
use crate::records::{Publisher, accounts, notices, requests, site_members};
use crate::store::Error;
use licet_domain::{Email, SiteRole};

/// Makes an e-mail a member of a site, from one more source.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn join_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<(), Error> {
    if site_members::join_site(p, support_id, email, source)? {
        reassess_person(p, support_id, email)?;
    }
    Ok(())
}

/// Takes one source of a membership back; the last one ends it.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn leave_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<(), Error> {
    if site_members::leave_site(p, support_id, email, source)? {
        reassess_person(p, support_id, email)?;
    }
    Ok(())
}

/// Ends a membership whatever its sources, by a decision of the account `by`. The site record and orders don't bring it
/// back; an invitation or an approved request does.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn remove_member(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    by: &str,
) -> Result<(), Error> {
    if site_members::remove(p, support_id, email, by)? {
        reassess_person(p, support_id, email)?;
    }
    Ok(())
}

/// What follows where somebody is a member of a site, or in a role, that they weren't before: what they own and share there,
/// and which requests they decide.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn reassess_person(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
) -> Result<(), Error> {
    reassess(p, &Concerned::Member { support_id, email })?;
    requests::administrators_changed(p, support_id)
}

/// What follows once somebody was admitted to a site: its administrators are told. Whom customer care admitted to a site
/// without an administrator becomes its administrator. Whom a super user admitted doesn't: super users give nobody more
/// rights than they have.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn welcome(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    by_care: bool,
) -> Result<(), Error> {
    let account = accounts::by_email(p.tx, email.as_str())?;
    if by_care && site_members::administrators(p.tx, support_id)?.is_empty() {
        let by = account.as_ref().map_or("", |account| account.id.as_str());
        site_members::set_role(p, support_id, email, Some(SiteRole::Administrator), by)?;
        reassess_person(p, support_id, email)?;
        let detail = format!("{email} administrator");
        let (action, kind) = ("site.role-set", "site");
        audit::record(
            p.tx,
            p.now,
            &Deed { actor: None, action, kind, id: support_id, detail: Some(&detail) },
        )?;
        let person = notices::person(account.as_ref());
        let notice = Notice::new(About::RoleAdministrator, person.clone(), Vec::new()).with_other(person);
        let notice = notices::at_site(p.tx, support_id, &notice)?;
        notices::to_address(p, email.as_str(), &notice)?;
    }
    let person = account.as_ref().map_or_else(|| email.to_string(), |_| notices::person(account.as_ref()));
    let notice = Notice::new(About::Joined, person, Vec::new()).with_other(email.to_string());
    notices::to_site(p, support_id, &[email.as_str()], &notice)
}
