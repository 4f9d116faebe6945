//! The inner layer: what the JSON under the signature looks like. Knows nothing of signatures.
//!
//! JSON:API as Keygen's client libraries read it: `data` is a resource of type `licenses` whose attributes have `key`,
//! `name`, `expiry`, `status`, `created`, `updated` and `metadata`; `meta` has `issued`, `expiry` and `ttl` (seconds,
//! null for a file that doesn't expire). What Keygen has no attribute for is in `metadata`, in its camelCase.
//!
//! Dates of a term are calendar dates wherever the product runs, so `attributes.expiry`, an instant, is the moment the
//! last day has ended in the last time zone ([`term_expiry`]); the plain date stands in `metadata.endsOn`.

use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};
use serde::Deserialize;
use serde_json::json;

use crate::{Contents, LicenseFileError};

/// The instant at which a term that is valid through `ends_on` has ended everywhere on Earth: noon UTC of the next day
/// (UTC−12). `None` only for the last day that the calendar type can hold.
#[must_use]
pub fn term_expiry(ends_on: NaiveDate) -> Option<DateTime<Utc>> {
    Some(ends_on.checked_add_days(Days::new(1))?.and_hms_opt(12, 0, 0)?.and_utc())
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

pub(crate) fn write(contents: &Contents) -> Result<Vec<u8>, LicenseFileError> {
    let issued = instant(contents.issued_at);
    let ttl = contents.file_expires_at.map(|at| (at - contents.issued_at).num_seconds().max(0));
    let dataset = json!({
        "data": {
            "id": contents.license_id,
            "type": "licenses",
            "attributes": {
                "name": contents.product_name,
                "key": contents.key,
                "expiry": contents.ends_on.and_then(term_expiry).map(instant),
                "status": "ACTIVE",
                "metadata": {
                    "serialNumber": contents.serial_number,
                    "sku": contents.sku,
                    "productName": contents.product_name,
                    "productVersion": contents.product_version,
                    "quantity": contents.quantity,
                    "hostId": contents.host_id,
                    "startsOn": contents.starts_on,
                    "endsOn": contents.ends_on,
                },
                "created": issued,
                "updated": issued,
            },
            "relationships": {
                "product": { "data": { "type": "products", "id": contents.sku } },
            },
        },
        "meta": {
            "issued": issued,
            "expiry": contents.file_expires_at.map(instant),
            "ttl": ttl,
        },
    });
    serde_json::to_vec(&dataset).map_err(|_| LicenseFileError::BadDataset)
}

#[derive(Deserialize)]
struct Dataset {
    data: Data,
    meta: Meta,
}

#[derive(Deserialize)]
struct Data {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    attributes: Attributes,
}

#[derive(Deserialize)]
struct Attributes {
    key: String,
    metadata: Metadata,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    serial_number: String,
    sku: String,
    product_name: String,
    product_version: Option<String>,
    quantity: u64,
    host_id: Option<String>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct Meta {
    issued: DateTime<Utc>,
    expiry: Option<DateTime<Utc>>,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Contents, LicenseFileError> {
    let Dataset { data, meta } = serde_json::from_slice(bytes).map_err(|_| LicenseFileError::BadDataset)?;
    if data.kind != "licenses" {
        return Err(LicenseFileError::BadDataset);
    }
    let Attributes { key, metadata } = data.attributes;
    Ok(Contents {
        license_id: data.id,
        sku: metadata.sku,
        product_name: metadata.product_name,
        product_version: metadata.product_version,
        serial_number: metadata.serial_number,
        quantity: metadata.quantity,
        host_id: metadata.host_id,
        key,
        starts_on: metadata.starts_on,
        ends_on: metadata.ends_on,
        issued_at: meta.issued,
        file_expires_at: meta.expiry,
    })
}
