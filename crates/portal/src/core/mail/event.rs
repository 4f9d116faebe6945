//! What mails about licenses are about.

use licet_domain::notice::NoticeKind;
use serde::{Deserialize, Serialize};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// Serial numbers were registered.
    Registered,
    /// Licenses were upgraded.
    Upgraded,
    /// A license moved to another host.
    Rehosted,
    /// Vouchers were converted.
    Converted,
    /// Licenses were drawn down.
    Drawn,
    /// Licenses went back to their contract.
    Returned,
}

impl Done {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Registered, Self::Upgraded, Self::Rehosted, Self::Converted, Self::Drawn, Self::Returned];

    /// What an inbox calls it.
    pub(crate) const fn kind(self) -> NoticeKind {
        match self {
            Self::Registered => NoticeKind::Registered,
            Self::Upgraded => NoticeKind::Upgraded,
            Self::Rehosted => NoticeKind::Moved,
            Self::Converted => NoticeKind::Converted,
            Self::Drawn => NoticeKind::Drawn,
            Self::Returned => NoticeKind::Returned,
        }
    }

    /// What its texts are named after.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Registered => "done-registered",
            Self::Upgraded => "done-upgraded",
            Self::Rehosted => "done-rehosted",
            Self::Converted => "done-converted",
            Self::Drawn => "done-drawn",
            Self::Returned => "done-returned",
        }
    }
}

/// A license in a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The license; its keys and file are looked up when the mail is sent.
    pub license_id: String,
    /// Its serial number.
    pub serial: String,
    /// Its product's name.
    pub product: String,
    /// How many.
    pub quantity: i64,
    /// Whether there is no limit.
    #[serde(default)]
    pub unlimited: bool,
    /// Whether its keys stand in the mail in clear.
    pub keys_in_clear: bool,
}
