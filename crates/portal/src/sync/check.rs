//! Count and digest of all that an account sees: what a complete snapshot must agree with (sync.md, rule 7).

use super::View;
use super::snapshot::Merge;
use crate::publish::Kind;
use crate::store::{Error, Tx};
use licet_protocol::sync::{Check, PAGE_ROWS, row_hash};

pub(super) fn of(tx: &mut Tx<'_>, view: &View) -> Result<Check, Error> {
    let mut check = Check::default();
    let mut rows = Merge::new(tx, view, (-1, ""), PAGE_ROWS)?;
    while let Some((row, _)) = rows.next(tx)? {
        if let Some(kind) = Kind::from_code(row.kind) {
            check.add(row_hash(kind.as_str(), &row.id, row.rev));
        }
    }
    Ok(check)
}
