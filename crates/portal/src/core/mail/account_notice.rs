//! What the vendor tells an account about the account itself.

use serde::{Deserialize, Serialize};

/// What was done with the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountNotice {
    /// It was locked.
    Locked,
    /// It was unlocked.
    Unlocked,
    /// It lost its role at the vendor.
    Demoted,
    /// It was deleted.
    Deleted,
    /// Its sessions were ended.
    SessionsEnded,
}

impl AccountNotice {
    /// What its texts are named after.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Locked => "account-locked",
            Self::Unlocked => "account-unlocked",
            Self::Demoted => "account-demoted",
            Self::Deleted => "account-deleted",
            Self::SessionsEnded => "account-sessions-ended",
        }
    }
}
