//! Registration on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A person's name and e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Contact {
    /// E-mail as handed over.
    pub email: String,
    /// Name.
    #[serde(default)]
    pub name: String,
}

/// `POST /api/v1/licenses/register`, with an `Idempotency-Key` header (a UUID): registers one serial number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The serial number, exact.
    pub serial_number: String,
    /// Identity of the machine, where the product asks for one.
    #[serde(default)]
    pub host_id: Option<String>,
    /// What kind of machine it is.
    #[serde(default)]
    pub system_type: Option<String>,
    /// Price tier of the machine.
    #[serde(default)]
    pub deployed_tier: Option<String>,
    /// Who looks after it.
    #[serde(default)]
    pub technical_contact: Option<Contact>,
    /// Id of the install-at address.
    #[serde(default)]
    pub install_at: Option<String>,
}

/// What registration answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Registered {
    /// Names the license.
    pub license_id: String,
    /// The serial number.
    pub serial_number: String,
    /// Its keys; whoever registers owns the license and sees them.
    pub keys: Vec<String>,
    /// Name of the license file, if the product needs one.
    pub file_name: Option<String>,
}
