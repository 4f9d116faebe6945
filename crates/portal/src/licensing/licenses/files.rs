//! License files: what stands in one, signing, and handing out.

use super::keys_of;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, SubsecRound as _, Utc};
use licet_license_file::{Contents, SigningKey, sign, term_expiry};

/// The name of a serial's license file. Serial numbers may be odd; names of files may not.
#[must_use]
pub(crate) fn file_name(serial_number: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '_' };
    let stem: String = serial_number.chars().take(64).map(safe).collect();
    format!("{stem}.{}", licet_license_file::FILE_EXTENSION)
}

/// A license file to hand out.
#[derive(Debug)]
pub(crate) struct File {
    pub name: String,
    pub content: Vec<u8>,
}

/// The stored file of a license, signed now if that was not done yet. None where the product reads none.
///
/// The file expires with the term of the license, at the moment when its last day has ended everywhere; that of a
/// perpetual license never does.
pub(crate) fn of_license(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    license_id: &str,
    key: &SigningKey,
) -> Result<Option<File>, Error> {
    let keys = keys_of(tx, license_id)?;
    let row = tx.query_one(
        "SELECT l.serial_number, l.sku, l.quantity, l.host_id, p.name, p.version, p.needs_license_file, f.content,
                e.starts_on, e.ends_on
         FROM license l LEFT JOIN product p ON p.sku = l.sku LEFT JOIN license_file f ON f.license_id = l.id
              LEFT JOIN order_line e ON e.order_number || '-' || e.line = l.entitlement_id
                                    AND e.serial_number = l.serial_number
         WHERE l.id = $1",
        values![license_id],
    )?;
    // What no longer counts has no key, and a maintenance contract never had one.
    let row = row.filter(|row| !keys.is_empty() && row.opt_int(6).is_ok_and(|needs| needs == Some(1)));
    let Some(row) = row else { return Ok(None) };
    let serial_number = row.string(0)?;
    let name = file_name(&serial_number);
    if let Ok(content) = row.blob(7) {
        return Ok(Some(File { name, content: content.to_vec() }));
    }
    let ends_on = row.opt_date(9)?;
    let contents = Contents {
        license_id: license_id.to_owned(),
        sku: row.string(1)?,
        product_name: row.opt_string(4)?.unwrap_or_default(),
        product_version: row.opt_string(5)?,
        serial_number,
        quantity: u64::try_from(row.int(2)?).unwrap_or(0),
        host_id: row.opt_string(3)?,
        key: keys.into_iter().next().unwrap_or_default(),
        starts_on: row.opt_date(8)?,
        ends_on,
        issued_at: now.trunc_subsecs(0),
        file_expires_at: ends_on.and_then(term_expiry),
    };
    let content =
        sign(&contents, key).map_err(|error| Error::Database(format!("a license file: {error}")))?;
    tx.execute(
        "INSERT INTO license_file (license_id, content, signed_at) VALUES ($1, $2, $3)",
        values![license_id, content.clone(), now],
    )?;
    Ok(Some(File { name, content }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_is_named_after_its_serial_and_never_leaves_its_folder() {
        assert_eq!(super::file_name("B0000000001"), "B0000000001.slf");
        assert_eq!(super::file_name("../a\\b\"\r\n"), "___a_b___.slf");
    }
}
