//! Count and digest of all that an account sees: what a complete snapshot must agree with (docs/SYNC.md, rule 7).

use super::{View, snapshot};
use crate::store::{Error, Tx};
use licet_protocol::sync::{Check, row_hash};

pub(super) fn of(tx: &mut Tx<'_>, view: &View) -> Result<Check, Error> {
    let mut check = Check::default();
    snapshot::all::<Error>(tx, view, |kind, row, _| {
        check.add(row_hash(kind.as_str(), &row.id, row.rev));
        Ok(())
    })?;
    Ok(check)
}
