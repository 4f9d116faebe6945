//! `GET /api/v1/portal`: what an app must know before it signs in.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who this portal is and whom it works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PortalInfo {
    /// Names the portal for good; a mirror belongs to (portal id, account).
    pub portal_id: String,
    /// Name of the vendor, for people.
    pub name: String,
    /// The least app version that it works with.
    pub minimum_app_version: String,
    /// Ed25519 public keys that its license files verify with, 32 bytes in lower-case hex, the one in use first.
    pub license_file_keys: Vec<String>,
    /// The agreement that an account is asked to accept, plain text.
    pub agreement: String,
}
