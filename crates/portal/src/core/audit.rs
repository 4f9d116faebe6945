//! Who did what, for whom. Written in the transaction of the deed; never changed afterwards.
//!
//! Not for: what a request looked like, or secrets. It answers "who did this?", and a log can't.

use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};

/// One deed.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// The account that did it; none for a stranger with a link, or an operator at the command line.
    pub actor: Option<&'a str>,
    /// What was done, such as `account.confirmed`, `license.registered`.
    pub action: &'a str,
    /// The kind of thing it was done to: `account`, `session`, `license`.
    pub kind: &'a str,
    /// Its id.
    pub id: &'a str,
    /// What else belongs to it, if anything: a serial number, an e-mail.
    pub detail: Option<&'a str>,
}

/// Writes it down.
///
/// # Errors
/// What the database says.
pub fn record(tx: &mut Tx<'_>, now: DateTime<Utc>, deed: &Deed<'_>) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO audit (id, at, actor, action, subject_kind, subject_id, detail)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        values![super::ids::new_id(now), now, deed.actor, deed.action, deed.kind, deed.id, deed.detail],
    )?;
    Ok(())
}
