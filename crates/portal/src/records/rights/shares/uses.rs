//! What was done through a share: the last time of each kind, so that a share has a handful of rows however long it lasts.

use crate::core::caller::Caller;
use crate::records::{Kind, by_account, by_email, scopes_of_document};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Scope;
use licet_protocol::share::ShareUse;

/// What is done through a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A license file was fetched.
    File,
    /// Keys were sent on.
    Delivered,
    /// Something was registered, moved, upgraded.
    Acted,
}

impl Use {
    const fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Delivered => "delivered",
            Self::Acted => "acted",
        }
    }
}

const NOTE: &str = "INSERT INTO share_use (share_id, what, at, license_id) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (share_id, what) DO UPDATE SET at = excluded.at, license_id = excluded.license_id \
    WHERE share_use.at <= excluded.at";

/// Notes what an account did with a license, for each share by which it sees it, unless it sees it in another way too.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn note_use(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    caller: &Caller,
    license_id: &str,
    what: Use,
) -> Result<(), Error> {
    let scopes = scopes_of_document(tx, Kind::License, license_id)?.unwrap_or_default();
    let mut holders = vec![by_account(&caller.account_id)];
    holders.extend(caller.email.as_ref().map(by_email));
    let mut shares = Vec::new();
    // What an account holds without a row of its own.
    let (account, email) = (&caller.account_id, caller.email.as_ref());
    let mut own = vec![Scope::Owner(account.clone()), Scope::Installer(account.clone())];
    own.extend(email.map(|email| Scope::ShipTo(email.clone())));
    let own: Vec<String> = own.iter().map(ToString::to_string).collect();
    for scope in scopes.lines() {
        if own.iter().any(|own| own == scope) {
            return Ok(());
        }
        for holder in &holders {
            let sql = "SELECT 1 FROM holding WHERE holder = $1 AND scope = $2 AND present = 1";
            if tx.query_one(sql, values![holder, scope])?.is_none() {
                continue;
            }
            let sql = match Scope::parse_shared(scope) {
                None => return Ok(()),
                Some(Scope::Share(id)) => {
                    shares.push(id);
                    continue;
                }
                Some(_) => {
                    "SELECT s.id FROM share_scope c JOIN share s ON s.id = c.share_id \
                     WHERE c.scope = $1 AND s.holder = $2 AND s.ended = 0"
                }
            };
            for row in tx.query(sql, values![scope, holder])? {
                shares.push(row.string(0)?);
            }
        }
    }
    for share in shares {
        tx.execute(NOTE, values![share, what.as_str(), now, license_id])?;
    }
    Ok(())
}

/// Notes that a session has got what is shared with its account: its device has all up to the number `seq`.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn note_synced(tx: &mut Tx<'_>, session_id: &str, seq: i64, day: NaiveDate) -> Result<(), Error> {
    let sql = "SELECT a.id, a.email FROM session s JOIN account a ON a.id = s.account_id \
               WHERE s.id = $1 AND a.confirmed_at IS NOT NULL";
    let Some(row) = tx.query_one(sql, values![session_id])? else { return Ok(()) };
    let at = format!("{day}T00:00:00.000Z");
    for holder in [by_account(row.text(0)?), format!("e:{}", row.text(1)?)] {
        let sql = "SELECT s.id FROM share s JOIN holding h ON h.holder = s.holder AND h.scope = 'share:' || s.id \
                   WHERE s.holder = $1 AND s.ended = 0 AND h.present = 1 AND h.seq <= $2";
        for row in tx.query(sql, values![holder, seq])? {
            tx.execute(NOTE, values![row.text(0)?, "synced", &at, None::<String>])?;
        }
    }
    Ok(())
}

/// What was done through a share, the newest first.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(super) fn of(tx: &mut Tx<'_>, share_id: &str) -> Result<Vec<ShareUse>, Error> {
    let sql = "SELECT u.what, u.at, l.serial_number FROM share_use u LEFT JOIN license l ON l.id = u.license_id \
               WHERE u.share_id = $1 ORDER BY u.at DESC, u.what";
    let mut uses = Vec::new();
    for row in tx.query(sql, values![share_id])? {
        let at = row.text(1)?.parse().map_err(|_| Error::Shape { column: 1, expected: "a time" })?;
        uses.push(ShareUse { what: row.string(0)?, at, serial_number: row.opt_string(2)? });
    }
    Ok(uses)
}
