//! Everything about one entitlement: its order, product, site, licenses with masked keys, files, maintenance, lineage.

use super::annotations;
use super::documents::{document, documents};
use super::rows::{Row, read_rows};
use super::software::{AvailableRelease, releases};
use crate::db::Mirror;
use crate::error::Result;
use crate::tables::laid_over::Base;
use crate::tables::masking::mask_keys;
use chrono::{DateTime, NaiveDate, Utc};
use licet_protocol::document;
use licet_protocol::upgrade::UpgradeDocument;
use rusqlite::Connection;
use secrecy::SecretString;
use serde_json::Value;
use std::collections::HashSet;

/// Longest chain of terms that is followed; longer ones are an error of the feed.
const LONGEST_LINEAGE: usize = 100;

/// One entitlement with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Details {
    /// As the grid shows it.
    pub row: Row,
    /// The document whole, fields included that this app doesn't know.
    pub body: Value,
    /// The same with the fields that this app knows; none when it doesn't read as such.
    pub entitlement: Option<document::Entitlement>,
    /// The order, where this account sees it.
    pub order: Option<document::Order>,
    /// The product.
    pub product: Option<document::Product>,
    /// The site.
    pub site: Option<document::Site>,
    /// Licenses that were made of it; their keys masked.
    pub licenses: Vec<MaskedLicense>,
    /// Software of its product, with whether it may be downloaded today.
    pub releases: Vec<AvailableRelease>,
    /// Maintenance contracts that cover it, the last to end first.
    pub maintenance: Vec<Row>,
    /// What this contract covers, where it is one.
    pub covered: Vec<Row>,
    /// Serial numbers that came one after another, the oldest first; more than one where there was a renewal.
    pub lineage: Vec<LineageStep>,
    /// The upgrade notification that offers another version of it, while some of it is left to upgrade.
    pub upgrade: Option<String>,
}

/// A license whose keys can't be read from here.
#[derive(Clone, Debug)]
pub struct MaskedLicense {
    /// Its id.
    pub id: String,
    /// The document; its `keys` are masks.
    pub license: document::License,
    /// Whether this account may see the keys: [`Mirror::reveal_keys`].
    pub keys_visible: bool,
    /// Whether a change of its technical contact waits or is on its way; the license shows it already.
    pub contact_pending: bool,
    /// Whether a change of its technical contact is in conflict.
    pub contact_conflict: bool,
    /// What a change of its technical contact that begins now is based on.
    pub contact_base: Base,
}

/// One serial number of a lineage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageStep {
    /// Serial number.
    pub serial_number: String,
    /// Id of its entitlement, where this account sees it.
    pub id: Option<String>,
    /// Last day of its term.
    pub ends_on: Option<NaiveDate>,
}

/// A license with masked keys and the contact that is shown.
fn masked(connection: &Connection, id: String, mut license: document::License) -> Result<MaskedLicense> {
    let keys_visible = license.access.shows_keys();
    license.keys = mask_keys(license.keys, Some(license.access));
    let contact = annotations::contact(connection, &id)?;
    let contact_base = contact.base();
    license.technical_contact = serde_json::from_value(contact.value).ok();
    Ok(MaskedLicense {
        id,
        license,
        keys_visible,
        contact_pending: contact.pending,
        contact_conflict: contact.conflict,
        contact_base,
    })
}

fn upgrade(connection: &Connection, row: &Row) -> Result<Option<String>> {
    // The kind stands in the statement itself, as it does in the index of it.
    let sql = "SELECT body FROM other WHERE kind = 'upgrade' AND json_extract(body, '$.entitlement_id') = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let bodies = statement.query_map([&row.id], |row| row.get::<_, String>(0))?;
    for body in bodies {
        let offer: Option<UpgradeDocument> = serde_json::from_str(&body?).ok();
        if let Some(offer) = offer.filter(|offer| offer.upgraded < offer.quantity) {
            return Ok(Some(offer.notification_id));
        }
    }
    Ok(None)
}

fn lineage(connection: &Connection, row: &Row) -> Result<Vec<LineageStep>> {
    let step = |row: &Row| LineageStep {
        serial_number: row.serial_number.clone(),
        id: Some(row.id.clone()),
        ends_on: row.ends_on,
    };
    let by = |column: &str, serial: &str| -> Result<Option<Row>> {
        let rest = format!("WHERE e.{column} = ?1 ORDER BY e.serial_number DESC LIMIT 1");
        Ok(read_rows(connection, &rest, &[&serial])?.pop())
    };
    let mut seen = HashSet::from([row.serial_number.clone()]);
    let mut before = Vec::new();
    let mut at = row.renews.clone();
    while let Some(serial) =
        at.take().filter(|serial| before.len() < LONGEST_LINEAGE && seen.insert(serial.clone()))
    {
        match by("serial_number", &serial)? {
            Some(found) => {
                before.push(step(&found));
                at = found.renews;
            }
            None => before.push(LineageStep { serial_number: serial, id: None, ends_on: None }),
        }
    }
    before.reverse();
    before.push(step(row));
    let mut at = Some(row.clone());
    while let Some(now) = at.take().filter(|_| before.len() < 2 * LONGEST_LINEAGE) {
        match by("renews", &now.serial_number)? {
            Some(next) if seen.insert(next.serial_number.clone()) => {
                before.push(step(&next));
                at = Some(next);
            }
            Some(_) => {}
            // Renewed by one that this account doesn't see.
            None => before.extend(
                now.renewed_by
                    .filter(|serial| seen.insert(serial.clone()))
                    .map(|serial_number| LineageStep { serial_number, id: None, ends_on: None }),
            ),
        }
    }
    Ok(before)
}

impl Mirror {
    /// Everything about the entitlement with this id; none when it isn't here. What its customer may have is what they may
    /// have at `now`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn details(&self, id: &str, now: DateTime<Utc>) -> Result<Option<Details>> {
        self.read(|connection| {
            let Some(row) = read_rows(connection, "WHERE e.id = ?1", &[&id])?.pop() else { return Ok(None) };
            let body: String = connection
                .prepare_cached("SELECT body FROM entitlement_body WHERE n = ?1")?
                .query_row([row.n], |row| row.get(0))?;
            let licenses = documents(connection, "license", "entitlement_id", id)?
                .into_iter()
                .map(|(id, license)| masked(connection, id, license))
                .collect::<Result<_>>()?;
            let maintenance = read_rows(
                connection,
                "JOIN cover c ON c.contract = e.n WHERE c.serial_number = ?1 AND e.kind = 'maintenance'
                 ORDER BY e.ends_on IS NULL DESC, e.ends_on DESC",
                &[&row.serial_number],
            )?;
            let covered = read_rows(
                connection,
                "JOIN cover c ON c.serial_number = e.serial_number WHERE c.contract = ?1 ORDER BY e.serial_number LIMIT 1000",
                &[&row.n],
            )?;
            Ok(Some(Details {
                releases: releases(connection, &row, &maintenance, now)?,
                lineage: lineage(connection, &row)?,
                upgrade: upgrade(connection, &row)?,
                entitlement: serde_json::from_str(&body).ok(),
                body: serde_json::from_str(&body).unwrap_or(Value::Null),
                order: document(connection, "purchase", &row.order_number)?,
                product: document(connection, "product", &row.sku)?,
                site: document(connection, "site", &row.support_id)?,
                licenses,
                maintenance,
                covered,
                row,
            }))
        })
    }

    /// The keys of a license in clear; none when it isn't here, or when this account may see only that it has keys.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reveal_keys(&self, license_id: &str) -> Result<Option<Vec<SecretString>>> {
        let license: Option<document::License> =
            self.read(|connection| document(connection, "license", license_id))?;
        Ok(license
            .filter(|license| license.access.shows_keys())
            .map(|license| license.keys.into_iter().map(SecretString::from).collect()))
    }

    /// The license with this id, its keys masked.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn license(&self, id: &str) -> Result<Option<MaskedLicense>> {
        self.read(|connection| {
            let license = document(connection, "license", id)?;
            license.map(|license| masked(connection, id.to_owned(), license)).transpose()
        })
    }
}
