//! Rule 1 of visibility (docs/PRODUCT.md): becoming a member of a site, and ceasing to be one, with what that means for
//! what the person owns there.

use super::owners::{Concerned, reassess};
use crate::records::{self, Publisher};
use crate::store::Error;
use licet_domain::Email;

/// Makes an e-mail a member of a site, from one more source.
///
/// # Errors
/// What the database says.
pub fn join_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<(), Error> {
    if records::join_site(p, support_id, email, source)? {
        reassess(p, &Concerned::Member { support_id, email })?;
    }
    Ok(())
}

/// Takes one source of a membership back; the last one ends it.
///
/// # Errors
/// What the database says.
pub fn leave_site(
    p: &mut Publisher<'_, '_>,
    support_id: &str,
    email: &Email,
    source: &str,
) -> Result<(), Error> {
    if records::leave_site(p, support_id, email, source)? {
        reassess(p, &Concerned::Member { support_id, email })?;
    }
    Ok(())
}
