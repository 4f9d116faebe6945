//! Rule 1 of visibility (docs/PRODUCT.md), by request: someone asks for a site by its Support ID, and an administrator
//! of it approves.

use super::{Error, join_site, welcome};
use crate::core::audit::{self, Deed};
use crate::core::mail::{About, Notice};
use crate::records::{Publisher, accounts, notices, site_members, source};
use crate::store::Tx;
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;

/// Who approves.
#[derive(Clone, Copy, Debug)]
pub enum Approver<'a> {
    /// Someone with this confirmed e-mail, who must administer the site.
    Person(&'a Email),
    /// Customer care, for sites that have no administrator.
    Care {
        /// The account, for the record.
        account_id: &'a str,
    },
}

/// Notes that an account asks for a site. Answers the same whether the site exists or not: who asks isn't told.
///
/// # Errors
/// What the database says.
pub fn request_site_access(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    id: &str,
    support_id: &str,
    account_id: &str,
    email: &Email,
) -> Result<(), Error> {
    let sql = "INSERT INTO site_request (id, support_id, account_id, email, requested_at) VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, values![id, support_id, account_id, email.as_str(), now])?;
    Ok(())
}

/// Approves a request: from then on its e-mail is a member of the site.
///
/// # Errors
/// [`Error::Unknown`] for a request that isn't open, [`Error::NotAllowed`] for whoever may not approve.
pub fn approve_site_access(
    p: &mut Publisher<'_, '_>,
    now: DateTime<Utc>,
    request: &str,
    by: Approver<'_>,
) -> Result<(), Error> {
    let sql = "SELECT support_id, email FROM site_request WHERE id = $1 AND approved_at IS NULL";
    let row = p.tx.query_one(sql, values![request])?.ok_or(Error::Unknown("request"))?;
    let support_id = row.string(0)?;
    let administrators = site_members::administrators(p.tx, &support_id)?;
    let care = match by {
        Approver::Care { account_id } => Some(account_id),
        Approver::Person(_) => None,
    };
    let by = match by {
        Approver::Person(email) => {
            if !administrators.iter().any(|admin| admin == email.as_str()) {
                return Err(Error::NotAllowed("an administrator of the site"));
            }
            email.as_str()
        }
        Approver::Care { .. } if !administrators.is_empty() => {
            return Err(Error::NotAllowed("an administrator of the site"));
        }
        Approver::Care { account_id } => account_id,
    };
    let sql = "UPDATE site_request SET approved_by = $2, approved_at = $3 WHERE id = $1";
    p.tx.execute(sql, values![request, by, now])?;
    let email = Email::parse(row.text(1)?).map_err(|_| Error::Unknown("request"))?;
    join_site(p, &support_id, &email, &source::request(request))?;
    let detail = Some(email.as_str());
    let deed = Deed { actor: care, action: "site.access-approved", kind: "site", id: &support_id, detail };
    audit::record(p.tx, now, &deed)?;
    if let Some(care) = care {
        let person = notices::person(accounts::by_id(p.tx, care)?.as_ref());
        let notice = Notice::new(About::CareAdded, person, Vec::new()).with_other(email.to_string());
        notices::to_site(p, &support_id, &[email.as_str()], &notice)?;
    }
    Ok(welcome(p, &support_id, &email, care.is_some())?)
}
