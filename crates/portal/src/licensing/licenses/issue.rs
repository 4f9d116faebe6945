//! Makes licenses, and makes them anew: keys, file, owner, history, documents. Every way to a license ends here.

use super::{history, keys_of, put_keys};
use crate::core::audit::{self, Deed};
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::core::key_generator::{KeyFor, KeyGenerator, SignedKeys};
use crate::licensing::licenses::files;
use crate::records::Publisher;
use crate::records::order_lines::OrderLine;
use crate::records::rights::set_owner;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::policy::KeyKind;
use licet_domain::quantity::MAX_QUANTITY;
use licet_protocol::ErrorCode;
use licet_protocol::document::LicenseState;
use licet_protocol::registration::{Details, MadeLicense};

/// A license to be made.
pub(crate) struct NewLicense<'a> {
    /// The line that it makes a license of: its entitlement, serial number and product.
    pub line: &'a OrderLine,
    /// How many.
    pub quantity: i64,
    /// Where and how it is deployed, looked over.
    pub details: &'a Details,
    /// Who owns it.
    pub owner: Option<&'a str>,
    /// The partner's site that acts on behalf of the customer.
    pub acting_site: Option<&'a str>,
    /// Whether it has keys: a maintenance contract has none.
    pub keyed: bool,
    /// What is written into its history: `registered`, `upgraded`, …
    pub event: &'a str,
    /// Serial number that it came from.
    pub from_serial: Option<&'a str>,
}

/// Makes the license and publishes it with its entitlement.
pub(crate) fn issue(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    new: &NewLicense<'_>,
) -> Result<MadeLicense, ApiError> {
    let (line, details) = (new.line, new.details);
    let license_id = new_id(context.now);
    let (contact_email, contact_name) = details.technical_contact.clone().map(|c| (c.email, c.name)).unzip();
    let actor = new.acting_site.map(|_| &context.caller.account_id);
    let sql = "INSERT INTO license (id, entitlement_id, serial_number, sku, quantity, printed, host_id, system_type, \
               deployed_tier, contact_email, contact_name, install_at, created_at, san, version, acted_by, acted_site) \
               VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    let values = values![
        &license_id,
        &line.entitlement_id,
        &line.serial_number,
        &line.sku,
        new.quantity,
        details.host_id.as_ref(),
        details.system_type.as_ref(),
        details.deployed_tier.as_ref(),
        contact_email,
        contact_name,
        details.install_at.as_ref(),
        context.now,
        details.san.as_ref(),
        details.version.as_ref(),
        actor,
        new.acting_site,
    ];
    p.tx.execute(sql, values)?;
    let keys = if new.keyed {
        new_keys(p.tx, context, line, &license_id, new.quantity, details.host_id.as_deref())?
    } else {
        Vec::new()
    };
    let file = if new.keyed {
        files::of_license(p.tx, context.now, &license_id, &context.keys.license)?
    } else {
        None
    };
    let event = history::Event {
        license_id: &license_id,
        event: new.event,
        acting_site: new.acting_site,
        before: new.from_serial,
        after: Some(&line.serial_number),
    };
    history::record(p.tx, context, &event)?;
    let action = format!("license.{}", new.event);
    let behalf_of = on_behalf_of(line, new.acting_site);
    note(p.tx, context, &action, &license_id, &line.serial_number, behalf_of)?;
    if new.owner.is_some() {
        set_owner(p, &license_id, &line.entitlement_id, new.owner)?;
    } else {
        p.touch(&line.entitlement_id);
    }
    Ok(MadeLicense {
        license_id,
        entitlement_id: line.entitlement_id.clone(),
        serial_number: line.serial_number.clone(),
        sku: line.sku.clone(),
        product_name: line.product_name.clone(),
        quantity: new.quantity,
        unlimited: line.unlimited && new.quantity == MAX_QUANTITY,
        keys,
        file_name: file.map(|file| file.name),
        from_serial: new.from_serial.map(str::to_owned),
    })
}

fn new_keys(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    license_id: &str,
    quantity: i64,
    host_id: Option<&str>,
) -> Result<Vec<String>, Error> {
    let (sku, serial_number) = (line.sku.as_str(), line.serial_number.as_str());
    let of = KeyFor { license_id, sku, serial_number, host_id, quantity, issued_at: context.now };
    let signed = SignedKeys::new(&context.keys.license);
    let generator: &dyn KeyGenerator = match context.policy(line).keys {
        KeyKind::Random => &*context.runtime.key_generator,
        KeyKind::Signed => &signed,
    };
    let keys = context.runtime.with_random(|random| generator.keys(&of, random));
    put_keys(tx, license_id, &keys)?;
    Ok(keys)
}

/// The customer's site that a partner's site acts for, where it acts.
pub(crate) fn on_behalf_of<'a>(line: &'a OrderLine, acting_site: Option<&str>) -> Option<&'a str> {
    acting_site.and(Some(line.end_customer.as_str())).filter(|site| !site.is_empty())
}

/// Writes into the audit trail who did what to a license, and for which customer's site where somebody acted for it.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    action: &str,
    license_id: &str,
    detail: &str,
    behalf_of: Option<&str>,
) -> Result<(), Error> {
    let actor = Some(context.caller.account_id.as_str());
    let deed = Deed { actor, action, kind: "license", id: license_id, detail: Some(detail) };
    audit::record_change(tx, context.now, &deed, &audit::Change { behalf_of, ..audit::Change::default() })
}

/// A license as it is kept, as far as changing it needs.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub license_id: String,
    pub quantity: i64,
    pub printed: bool,
    pub active: bool,
    pub host_id: Option<String>,
    pub owner: Option<String>,
}

const HELD: &str = "SELECT l.id, l.quantity, l.printed, l.state, l.host_id, o.account_id FROM license l \
    LEFT JOIN license_owner o ON o.license_id = l.id";

fn read_held(row: &crate::store::Row) -> Result<Held, Error> {
    Ok(Held {
        license_id: row.string(0)?,
        quantity: row.int(1)?,
        printed: row.bool(2)?,
        active: row.opt_text(3)?.is_none(),
        host_id: row.opt_string(4)?,
        owner: row.opt_string(5)?,
    })
}

/// The license of an entitlement: the registered one, else the one whose key is printed.
pub(crate) fn license_of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Option<Held>, Error> {
    let sql = format!("{HELD} WHERE l.entitlement_id = $1 ORDER BY l.printed, l.created_at LIMIT 1");
    tx.query_one(&sql, values![entitlement_id])?.as_ref().map(read_held).transpose()
}

/// The license with this id, and the id of its entitlement.
pub(crate) fn license_by_id(tx: &mut Tx<'_>, id: &str) -> Result<Option<(Held, OrderLine)>, Error> {
    let Some(row) = tx.query_one("SELECT entitlement_id FROM license WHERE id = $1", values![id])? else {
        return Ok(None);
    };
    let Some(line) = OrderLine::of_entitlement(tx, row.text(0)?)? else { return Ok(None) };
    let sql = format!("{HELD} WHERE l.id = $1");
    let held = tx.query_one(&sql, values![id])?.as_ref().map(read_held).transpose()?;
    Ok(held.map(|held| (held, line)))
}

/// What happens to a license that is made anew.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reissue<'a> {
    /// It moves to another host: keys and file are replaced.
    Host,
    /// It is for fewer than before. The file says how many, and so do keys that say anything; keys that mean nothing stay.
    Fewer,
    /// Nothing of it is left: keys and file no longer count, and none come after them.
    Nothing {
        /// Why.
        state: LicenseState,
        /// Serial number that took the last of it.
        superseded_by: Option<&'a str>,
    },
}

/// Marks keys and file as replaced and makes new ones, as the license now stands in its table.
pub(crate) fn reissue(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    held: &Held,
    anew: Reissue<'_>,
) -> Result<MadeLicense, ApiError> {
    let id = &held.license_id;
    let tx = &mut *p.tx;
    let keyed = context.policy(line).keys;
    let keeps_keys = matches!(anew, Reissue::Fewer) && (keyed == KeyKind::Random || held.printed);
    let number = tx
        .query_one(
            "SELECT number FROM license_replaced WHERE license_id = $1 ORDER BY number DESC LIMIT 1",
            values![id],
        )?
        .map_or(Ok(0), |row| row.int(0))?
        + 1;
    let file = tx.query_one("SELECT content FROM license_file WHERE license_id = $1", values![id])?;
    let file = file.map(|row| row.blob(0).map(<[u8]>::to_vec)).transpose()?;
    if !keeps_keys || file.is_some() {
        let sql = "INSERT INTO license_replaced (license_id, number, replaced_at, host_id, content) \
                   VALUES ($1, $2, $3, $4, $5)";
        tx.execute(sql, values![id, number, context.now, held.host_id.as_ref(), file])?;
    }
    tx.execute("DELETE FROM license_file WHERE license_id = $1", values![id])?;
    if !keeps_keys {
        let sql = "UPDATE license_key SET replaced = $2 WHERE license_id = $1 AND replaced IS NULL";
        tx.execute(sql, values![id, number])?;
    }
    let row = tx
        .query_one("SELECT quantity, host_id FROM license WHERE id = $1", values![id])?
        .ok_or_else(ApiError::not_found)?;
    let (quantity, host_id) = (row.int(0)?, row.opt_string(1)?);
    let (mut keys, mut file_name) = (Vec::new(), None);
    if let Reissue::Nothing { state, superseded_by } = anew {
        let state = match state {
            LicenseState::Active => None,
            LicenseState::Superseded => Some("superseded"),
            LicenseState::Returned => Some("returned"),
        };
        let sql = "UPDATE license SET state = $2, superseded_by = $3 WHERE id = $1";
        tx.execute(sql, values![id, state, superseded_by])?;
    } else {
        keys = if keeps_keys {
            keys_of(tx, id)?
        } else {
            new_keys(tx, context, line, id, quantity, host_id.as_deref())?
        };
        file_name = files::of_license(tx, context.now, id, &context.keys.license)?.map(|file| file.name);
    }
    p.touch(&line.entitlement_id);
    Ok(MadeLicense {
        license_id: id.clone(),
        entitlement_id: line.entitlement_id.clone(),
        serial_number: line.serial_number.clone(),
        sku: line.sku.clone(),
        product_name: line.product_name.clone(),
        quantity,
        unlimited: line.unlimited,
        keys,
        file_name,
        from_serial: None,
    })
}

/// Takes so many from a license. The last of it can be taken once only.
///
/// # Errors
/// `too-many` when it has fewer.
pub(crate) fn consume(tx: &mut Tx<'_>, license_id: &str, quantity: i64) -> Result<(), ApiError> {
    let sql =
        "UPDATE license SET quantity = quantity - $2 WHERE id = $1 AND quantity >= $2 AND state IS NULL";
    if tx.execute(sql, values![license_id, quantity])? == 1 {
        return Ok(());
    }
    Err(ApiError::new(ErrorCode::TooMany, "the license has fewer than that").with("left", 0))
}
