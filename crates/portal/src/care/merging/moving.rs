//! Everything of one account moves to another one, in one transaction.
//!
//! [`COLUMNS`] says of each column that holds an account or an address what becomes of it. A test compares it with the
//! schema, another one looks for what is left of the merged account anywhere.

use super::note;
use crate::annotations::move_writing;
use crate::core::mail::EmailKind;
use crate::licensing::addresses;
use crate::people::accounts::{forget_passwords, protect};
use crate::records::accounts::{self, Stored};
use crate::records::rights::{self, AccountSide, move_rights};
use crate::records::{Publisher, inbox, requests};
use crate::store::Error;
use crate::values;
use licet_domain::Email;
use licet_protocol::account::Profile;

/// What becomes of a column of the merged account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(test), allow(dead_code, reason = "told apart by the tests"))]
pub(super) enum Becomes {
    /// It names the other account from then on.
    Moved,
    /// It stays as it was: what is written there is history, or says what a row was made of.
    Kept,
    /// Its row goes: it opened the account, or waited for it.
    Dropped,
    /// It follows from other columns.
    Derived,
    /// It names no account of this portal.
    Foreign,
}

use Becomes::{Derived, Dropped, Foreign, Kept, Moved};

/// All columns whose names say that they hold an account or an address.
#[cfg_attr(not(test), allow(dead_code, reason = "compared with the schema by the tests"))]
pub(super) const COLUMNS: &[(&str, &str, Becomes)] = &[
    ("account", "email", Dropped),
    ("account", "new_email", Dropped),
    ("account_merge", "kept", Kept),
    ("account_merge", "merged", Kept),
    ("account_merge", "prepared_by", Kept),
    ("account_number", "account_id", Moved),
    ("additional_email", "account_id", Moved),
    ("additional_email", "email", Foreign),
    ("audit", "actor", Kept),
    ("audit_reader", "reader", Moved),
    ("care_claim", "account_id", Kept),
    ("comment", "account_id", Moved),
    ("comment", "party", Moved),
    ("delegation", "set_by", Moved),
    ("delivery", "delivered_by", Moved),
    ("delivery", "recipient", Kept),
    ("field", "account_id", Moved),
    ("flex_draw", "drawn_by", Moved),
    ("flex_return", "returned_by", Moved),
    ("former_password", "account_id", Dropped),
    ("holding", "holder", Derived),
    ("install_address", "added_by", Moved),
    ("known_device", "account_id", Dropped),
    ("license", "acted_by", Moved),
    ("license", "contact_email", Foreign),
    ("license_event", "actor", Moved),
    ("license_owner", "account_id", Moved),
    ("lineage", "made_by", Moved),
    ("mail_link", "account_id", Dropped),
    ("mail_link", "email", Dropped),
    ("mail_outbox", "recipient", Kept),
    ("mail_outbox", "recipient_key", Kept),
    ("member_source", "email", Moved),
    ("merged_email", "account_id", Moved),
    ("merged_email", "email", Kept),
    ("notice", "account_id", Moved),
    ("order_contact", "email", Moved),
    ("order_contact", "email_compared", Moved),
    ("order_line", "kept", Foreign),
    ("product", "replaced_by", Foreign),
    ("receipt", "account_id", Dropped),
    ("request", "account_id", Moved),
    ("request", "receiver", Moved),
    ("request", "settled_by", Moved),
    ("request_attachment", "account_id", Moved),
    ("request_message", "account_id", Moved),
    ("request_message", "party", Foreign),
    ("session", "account_id", Kept),
    ("share", "granted_by", Moved),
    ("share", "holder", Moved),
    ("site_invitation", "email", Moved),
    ("site_invitation", "invited_by", Moved),
    ("site_level", "email", Moved),
    ("site_level", "named_by", Moved),
    ("site_person", "email", Moved),
    ("site_removal", "email", Moved),
    ("site_removal", "removed_by", Moved),
    ("site_request", "account_id", Moved),
    ("site_request", "approved_by", Moved),
    ("site_request", "email", Moved),
    ("site_role", "email", Moved),
    ("site_role", "set_by", Moved),
    ("slot", "account_id", Moved),
    ("slot_history", "account_id", Moved),
    ("step", "account_id", Dropped),
    ("step_list", "account_id", Dropped),
    ("voucher", "used_by", Moved),
];

/// Columns that name whoever did something, and nothing else follows from.
const NAMES: &[(&str, &str)] = &[
    ("delegation", "set_by"),
    ("delivery", "delivered_by"),
    ("flex_draw", "drawn_by"),
    ("flex_return", "returned_by"),
    ("license", "acted_by"),
    ("license_event", "actor"),
    ("lineage", "made_by"),
    ("voucher", "used_by"),
    ("request", "settled_by"),
    ("request_message", "account_id"),
    ("request_attachment", "account_id"),
    ("site_invitation", "invited_by"),
    ("site_level", "named_by"),
    ("site_removal", "removed_by"),
    ("site_request", "account_id"),
    ("site_request", "approved_by"),
    ("site_role", "set_by"),
    ("merged_email", "account_id"),
];

/// Moves everything of `merged` to `kept`, and closes `merged` for good. Both addresses are told.
///
/// # Errors
/// [`rights::Error::Store`] if a statement fails.
pub(super) fn merge(p: &mut Publisher<'_, '_>, kept: &Stored, merged: &Stored) -> Result<(), rights::Error> {
    let email =
        |account: &Stored| Email::parse(&account.email).map_err(|_| rights::Error::Unknown("account"));
    let (kept_email, merged_email) = (email(kept)?, email(merged)?);
    for account in [kept, merged] {
        let letter = EmailKind::Merged {
            name: accounts::name_of(&account.profile),
            kept: kept.email.clone(),
            merged: merged.email.clone(),
        };
        accounts::tell(p.tx, p.now, account, &letter)?;
    }
    // What shows the merged account's work is composed after all of it has moved.
    for (table, column) in NAMES {
        let sql = format!("UPDATE {table} SET {column} = $2 WHERE {column} = $1");
        p.tx.execute(&sql, values![&merged.id, &kept.id])?;
    }
    let requests = move_requests(p, &merged.id, &kept.id)?;
    move_writing(p, &merged.id, &kept.id)?;
    let (from, to) = (
        AccountSide { account_id: &merged.id, email: &merged_email },
        AccountSide { account_id: &kept.id, email: &kept_email },
    );
    move_rights(p, &from, &to)?;
    move_addresses(p, &merged.id, &kept.id)?;
    move_additional(p, kept, merged)?;
    inbox::move_all(p, &merged.id, &kept.id)?;
    note(p, None, "account.merged", kept, merged, None)?;
    move_trail(p, &merged.id, &kept.id)?;
    close(p, kept, merged)?;
    for id in requests {
        requests::publish(p, &id)?;
    }
    Ok(())
}

/// Requests that the account made or is the receiver of; their ids.
fn move_requests(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<Vec<String>, Error> {
    let sql = "SELECT q.id FROM request q LEFT JOIN account a ON a.id = $1 \
               WHERE q.account_id = $1 OR q.receiver = a.email ORDER BY q.id";
    let ids = p.tx.query(sql, values![from])?.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?;
    p.tx.execute("UPDATE request SET account_id = $2 WHERE account_id = $1", values![from, to])?;
    Ok(ids)
}

/// Install-at addresses that the account added, which it sees by that.
fn move_addresses(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    let sql =
        "SELECT DISTINCT customer_number FROM install_address WHERE added_by = $1 ORDER BY customer_number";
    let numbers = p.tx.query(sql, values![from])?;
    p.tx.execute("UPDATE install_address SET added_by = $2 WHERE added_by = $1", values![from, to])?;
    numbers.iter().try_for_each(|row| addresses::publish_all(p, row.text(0)?))
}

/// Additional addresses that were confirmed. That of the profile fills an empty one.
fn move_additional(p: &mut Publisher<'_, '_>, kept: &Stored, merged: &Stored) -> Result<(), Error> {
    let sql = "INSERT INTO additional_email (account_id, email, confirmed_at) SELECT $2, email, confirmed_at \
               FROM additional_email WHERE account_id = $1 ON CONFLICT (account_id, email) DO NOTHING";
    p.tx.execute(sql, values![&merged.id, &kept.id])?;
    p.tx.execute("DELETE FROM additional_email WHERE account_id = $1", values![&merged.id])?;
    if kept.profile.additional_email.is_none() && merged.profile.additional_email.is_some() {
        let additional_email = merged.profile.additional_email.clone();
        let profile = Profile { additional_email, ..kept.profile.clone() };
        let sql = "UPDATE account SET profile = $2 WHERE id = $1";
        p.tx.execute(sql, values![&kept.id, accounts::json(&profile)?])?;
    }
    Ok(())
}

/// What was done to the merged account is read by the other. The trail itself is never changed.
fn move_trail(p: &mut Publisher<'_, '_>, from: &str, to: &str) -> Result<(), Error> {
    let [from, to] = [from, to].map(crate::core::audit::reader_account);
    let sql = "INSERT INTO audit_reader (reader, audit_id) SELECT $2, audit_id FROM audit_reader WHERE reader = $1 \
               ON CONFLICT (reader, audit_id) DO NOTHING";
    p.tx.execute(sql, values![&from, to])?;
    p.tx.execute("DELETE FROM audit_reader WHERE reader = $1", values![from])?;
    Ok(())
}

/// Nobody signs in to the merged account any more, and nothing personal stays in it. Its address means the other account
/// where the vendor's records name it.
fn close(p: &mut Publisher<'_, '_>, kept: &Stored, merged: &Stored) -> Result<(), Error> {
    protect(p.tx, p.now, &merged.id, None, "account-merged")?;
    forget_passwords(p.tx, &merged.id)?;
    for table in ["mail_link", "receipt", "step", "step_list"] {
        p.tx.execute(&format!("DELETE FROM {table} WHERE account_id = $1"), values![&merged.id])?;
    }
    let sql = "UPDATE account SET deleted_at = $2, email = '', password_hash = '', profile = $3, confirmed_at = NULL \
               WHERE id = $1";
    p.tx.execute(sql, values![&merged.id, p.now, accounts::json(&Profile::default())?])?;
    let sql = "INSERT INTO merged_email (email, account_id) VALUES ($1, $2) \
               ON CONFLICT (email) DO UPDATE SET account_id = excluded.account_id";
    p.tx.execute(sql, values![&merged.email, &kept.id])?;
    Ok(())
}
