//! Rule 4: an owner lets someone else see, or see and act on, entitlements, until an end date.

use super::Error;
use crate::publish::{Publisher, documents};
use crate::store::{self, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::{Access, Email, Scope};

/// With whom something is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grantee {
    /// An account.
    Account(String),
    /// Whoever confirms this e-mail, now or later.
    Email(Email),
}

impl Grantee {
    fn holder(&self) -> String {
        match self {
            Self::Account(id) => format!("a:{id}"),
            Self::Email(email) => format!("e:{email}"),
        }
    }
}

/// A share to be made.
#[derive(Clone, Debug)]
pub struct NewShare<'a> {
    /// Names it: a UUID.
    pub id: &'a str,
    /// The account that shares.
    pub granted_by: &'a str,
    /// With whom.
    pub with: &'a Grantee,
    /// What it allows.
    pub access: Access,
    /// Last day on which it holds, or none.
    pub ends_on: Option<NaiveDate>,
    /// Ids of the entitlements.
    pub entitlements: &'a [&'a str],
}

/// Makes a share and publishes what follows.
///
/// # Errors
/// [`Error::Unknown`] for an entitlement that isn't there, else what the database says.
pub fn grant_share(p: &mut Publisher<'_, '_>, now: DateTime<Utc>, share: &NewShare<'_>) -> Result<(), Error> {
    let sql = "INSERT INTO share (id, granted_by, holder, access, ends_on, ended, granted_at) \
               VALUES ($1, $2, $3, $4, $5, 0, $6)";
    let holder = share.with.holder();
    p.tx.execute(
        sql,
        values![share.id, share.granted_by, &holder, share.access.as_str(), share.ends_on, now],
    )?;
    for id in share.entitlements {
        let (order_number, line) = documents::order_and_line(id).ok_or(Error::Unknown("entitlement"))?;
        let sql = "SELECT line FROM order_line WHERE order_number = $1 AND line = $2";
        p.tx.query_one(sql, values![order_number, line])?.ok_or(Error::Unknown("entitlement"))?;
        let sql = "INSERT INTO share_item (share_id, entitlement_id, order_number) VALUES ($1, $2, $3) \
                   ON CONFLICT (share_id, entitlement_id) DO NOTHING";
        p.tx.execute(sql, values![share.id, *id, order_number])?;
    }
    p.give(&holder, &Scope::Share(share.id.to_owned()), share.access)?;
    for id in share.entitlements {
        documents::publish_entitlement(p, id)?;
    }
    Ok(())
}

/// Ends a share: whoever held it stops holding it. Its documents stay in its scope, which nobody holds any more.
///
/// # Errors
/// [`Error::Unknown`] where there is none, else what the database says.
pub fn end_share(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let row = p.tx.query_one("SELECT holder FROM share WHERE id = $1", values![id])?;
    let holder = row.ok_or(Error::Unknown("share"))?.string(0)?;
    p.tx.execute("UPDATE share SET ended = 1 WHERE id = $1", values![id])?;
    p.take(&holder, &Scope::Share(id.to_owned()))?;
    Ok(())
}

const DUE: &str = "SELECT id FROM share WHERE ended = 0 AND ends_on < $1";

/// Whether a share has passed its end date and nobody has noticed yet.
///
/// # Errors
/// What the database says.
pub fn is_due(tx: &mut Tx<'_>, today: NaiveDate) -> Result<bool, store::Error> {
    Ok(tx.query_one(DUE, values![today])?.is_some())
}

/// Ends all shares that have passed their end date.
///
/// # Errors
/// What the database says.
pub fn end_due(p: &mut Publisher<'_, '_>, today: NaiveDate) -> Result<(), Error> {
    for row in p.tx.query(DUE, values![today])? {
        end_share(p, row.text(0)?)?;
    }
    Ok(())
}
