//! Whether the owner of licenses is there.

use crate::records::accounts;
use crate::store::{Error, Tx};
use crate::values;
use chrono::NaiveDate;
use licet_domain::continuity::{ABSENT_MONTHS, Absence, OwnerActivity, absence};

/// What the account of an owner says about whether they are there.
pub(super) struct OwnerAccount {
    exists: bool,
    pub name: String,
    pub email: Option<String>,
    locked: bool,
    /// The month, `YYYY-MM`; none: never.
    pub last_sign_in: Option<String>,
    created_on: Option<NaiveDate>,
}

impl OwnerAccount {
    /// Reads it.
    ///
    /// # Errors
    /// [`Error::Database`] if the query fails.
    pub(super) fn of(tx: &mut Tx<'_>, account_id: &str) -> Result<Self, Error> {
        let sql = "SELECT profile, email, locked_at, last_sign_in_month, created_at FROM account \
               WHERE id = $1 AND deleted_at IS NULL";
        let Some(row) = tx.query_one(sql, values![account_id])? else {
            return Ok(Self {
                exists: false,
                name: String::new(),
                email: None,
                locked: false,
                last_sign_in: None,
                created_on: None,
            });
        };
        Ok(Self {
            exists: true,
            name: accounts::name_in(row.text(0)?),
            email: Some(row.string(1)?),
            locked: row.opt_text(2)?.is_some(),
            last_sign_in: row.opt_string(3)?,
            created_on: Some(row.moment(4)?.date_naive()),
        })
    }

    /// Why the owner is absent, at a site that they have left or not; none: they are there.
    pub(super) fn absence(&self, left: bool, today: NaiveDate, months: u32) -> Option<Absence> {
        let activity = OwnerActivity {
            left: left || !self.exists,
            locked: self.locked,
            last_sign_in: self.last_sign_in.as_deref(),
            since: self.created_on,
        };
        absence(&activity, today, months)
    }
}

/// Whether the administrators of a site may decide about what this account owns, though it has not left.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn is_absent(tx: &mut Tx<'_>, account_id: &str, today: NaiveDate) -> Result<bool, Error> {
    Ok(OwnerAccount::of(tx, account_id)?.absence(false, today, ABSENT_MONTHS).is_some())
}
