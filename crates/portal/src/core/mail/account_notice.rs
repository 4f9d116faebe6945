//! What the vendor tells an account about the account itself.

use licet_domain::notice::NoticeKind;
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
    /// What an inbox calls it; none where there is no inbox any more.
    pub(crate) const fn kind(self) -> Option<NoticeKind> {
        match self {
            Self::Locked => Some(NoticeKind::AccountLocked),
            Self::Unlocked => Some(NoticeKind::AccountUnlocked),
            Self::Demoted => Some(NoticeKind::AccountDemoted),
            Self::SessionsEnded => Some(NoticeKind::AccountSessionsEnded),
            Self::Deleted => None,
        }
    }

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
