//! Shares when an account is merged into another one of the same person: those it made and those made with it become the
//! other's. What one of the two shared with the other ends.

use super::{covering, documents, end_share_by};
use crate::records::rights::Error;
use crate::records::rights::owners::{Concerned, reassess};
use crate::records::{Publisher, by_account, by_email};
use crate::values;
use licet_domain::{Access, Email, Scope};

/// An account by all that shares name it with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Side<'a> {
    /// Its id.
    pub account_id: &'a str,
    /// Its confirmed e-mail.
    pub email: &'a Email,
}

impl Side<'_> {
    fn holders(&self) -> [String; 2] {
        [by_account(self.account_id), by_email(self.email)]
    }
}

/// Moves the shares of `from`, of both sides, to `to`.
///
/// # Errors
/// [`Error::Store`] if a statement fails.
pub(crate) fn move_shares(p: &mut Publisher<'_, '_>, from: &Side<'_>, to: &Side<'_>) -> Result<(), Error> {
    end_between(p, from, to)?;
    end_between(p, to, from)?;
    for (old, new) in from.holders().iter().zip(to.holders()) {
        let sql = "SELECT id, access, ended FROM share WHERE holder = $1 ORDER BY id";
        for row in p.tx.query(sql, values![old])? {
            let id = row.text(0)?;
            p.tx.execute("UPDATE share SET holder = $2 WHERE id = $1", values![id, &new])?;
            if row.bool(2)? {
                continue;
            }
            let scope = Scope::Share(id.to_owned());
            p.take(old, &scope)?;
            if let Some(access) = Access::parse(row.text(1)?) {
                p.give(&new, &scope, access)?;
            }
            covering::regive_numbers(p, id, old)?;
            covering::regive_numbers(p, id, &new)?;
            documents::publish(p, id)?;
            reassess(p, &Concerned::Share(id))?;
        }
    }
    let given = p.tx.query(
        "SELECT id FROM share WHERE granted_by = $1 AND ended = 0 ORDER BY id",
        values![from.account_id],
    )?;
    let sql = "UPDATE share SET granted_by = $2 WHERE granted_by = $1";
    p.tx.execute(sql, values![from.account_id, to.account_id])?;
    for row in given {
        covering::refresh_numbers(p, row.text(0)?)?;
        documents::publish(p, row.text(0)?)?;
    }
    Ok(reassess(p, &Concerned::Account(to.account_id))?)
}

fn end_between(p: &mut Publisher<'_, '_>, by: &Side<'_>, with: &Side<'_>) -> Result<(), Error> {
    let [account, email] = with.holders();
    let sql = "SELECT id FROM share WHERE granted_by = $1 AND ended = 0 AND (holder = $2 OR holder = $3) ORDER BY id";
    for row in p.tx.query(sql, values![by.account_id, account, email])? {
        end_share_by(p, row.text(0)?, Some(by.account_id))?;
    }
    Ok(())
}
