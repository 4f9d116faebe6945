//! The invitations of one address, over all sites: what waits, and mailing it again.

use super::invitations::{COLUMNS, invitation};
use crate::core::mail::EmailKind;
use crate::records::accounts::{self, Stored};
use crate::records::notices;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};

/// An invitation that waits, as others name it.
pub(crate) struct OpenInvitation {
    /// Support ID of the site.
    pub support_id: String,
    /// The account that sent it.
    pub invited_by: String,
}

/// The invitations of an address that can be accepted now, by site.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn open_invitations(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &str,
) -> Result<Vec<OpenInvitation>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM site_invitation WHERE email = $1 AND accepted_at IS NULL ORDER BY support_id LIMIT 50"
    );
    let mut open = Vec::new();
    for row in tx.query(&sql, values![email])? {
        let found = invitation(&row)?;
        if found.holds(tx, now)? {
            open.push(OpenInvitation { support_id: found.support_id, invited_by: found.invited_by });
        }
    }
    Ok(open)
}

/// Mails the invitations of an account again that can be accepted now; they end when they did before. Returns how many.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn mail_invitations_again(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
) -> Result<usize, Error> {
    let open = open_invitations(tx, now, &account.email)?;
    for OpenInvitation { support_id, invited_by } in &open {
        let person = notices::person(accounts::by_id(tx, invited_by)?.as_ref());
        let (site, name) = (notices::site_name(tx, support_id)?, accounts::name_of(&account.profile));
        let (account_id, support_id) = (account.id.clone(), Some(support_id.clone()));
        let letter = if account.confirmed {
            EmailKind::ColleagueAdded { name, person, site, account_id: Some(account_id), support_id }
        } else {
            EmailKind::Colleague { account_id, name, person, site, support_id }
        };
        accounts::tell(tx, now, account, &letter)?;
    }
    Ok(open.len())
}
