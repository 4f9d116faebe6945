//! Handing keys and license files over to a customer.

use crate::account::Hidden;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Most licenses in one delivery.
pub const MOST_DELIVERED: usize = 50;
/// Fewest characters of a sealed file's passphrase.
pub const SHORTEST_PASSPHRASE: usize = 12;
/// Media type of a sealed file: a tar archive in the age format (age-encryption.org/v1), opened with its passphrase.
pub const SEALED_MEDIA_TYPE: &str = "application/x-age-encryption";

/// `POST /api/v1/deliveries/mail`, with an `Idempotency-Key`: mails keys and files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct DeliverByMail {
    /// Ids of licenses whose keys this account may see; at most [`MOST_DELIVERED`].
    pub licenses: Vec<String>,
    /// To whom: a contact on the order of each of them (end customer or ship-to), or its technical contact or owner.
    pub to: String,
}

/// `POST /api/v1/deliveries/sealed`: answers a file ([`SEALED_MEDIA_TYPE`]) with keys and license files, sealed with a
/// passphrase that this account tells the customer by another way.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct DeliverSealed {
    /// Ids of licenses whose keys this account may see; at most [`MOST_DELIVERED`].
    pub licenses: Vec<String>,
    /// At least [`SHORTEST_PASSPHRASE`] characters. It is not kept.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub passphrase: Hidden,
}

/// What delivering by mail answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Delivered {
    /// Names the delivery; it stands in the history of each license.
    pub delivery_id: String,
    /// How many licenses.
    pub licenses: usize,
    /// To whom.
    pub to: String,
}
