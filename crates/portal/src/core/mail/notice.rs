//! Notices as the outbox keeps them: what others did, without keys and files.

use super::event::Item;
use licet_i18n::Args;
use serde::{Deserialize, Serialize};

/// What a notice is about. Kept in the outbox: a variant that was released keeps its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The owner of licenses has left the site.
    Unattended,
    /// Licenses got another owner.
    Transferred,
    /// Licenses were registered on behalf of the customer.
    Registered,
    /// Licenses were upgraded.
    Upgraded,
    /// A license moved to another host.
    Moved,
    /// Licenses went back to their contract.
    Returned,
    /// Keys and files were mailed to somebody.
    Delivered,
    /// Keys and files were handed out in a sealed file.
    Sealed,
    /// Licenses were shared.
    Shared,
    /// A share has ended.
    ShareEnded,
    /// Customer care named somebody's level.
    CareNamed,
    /// Customer care made somebody a member.
    CareAdded,
    /// Somebody asks for something that the reader decides.
    RequestNew,
    /// Something was done with a request that the reader takes part in.
    RequestChanged,
}

impl About {
    /// All of them.
    #[cfg(test)]
    pub(crate) const ALL: &'static [Self] = &[
        Self::Unattended,
        Self::Transferred,
        Self::Registered,
        Self::Upgraded,
        Self::Moved,
        Self::Returned,
        Self::Delivered,
        Self::Sealed,
        Self::Shared,
        Self::ShareEnded,
        Self::CareNamed,
        Self::CareAdded,
        Self::RequestNew,
        Self::RequestChanged,
    ];

    /// What its texts are named after.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Unattended => "notice-unattended",
            Self::Transferred => "notice-transferred",
            Self::Registered => "notice-registered",
            Self::Upgraded => "notice-upgraded",
            Self::Moved => "notice-moved",
            Self::Returned => "notice-returned",
            Self::Delivered => "notice-delivered",
            Self::Sealed => "notice-sealed",
            Self::Shared => "notice-shared",
            Self::ShareEnded => "notice-share-ended",
            Self::CareNamed => "notice-care-named",
            Self::CareAdded => "notice-care-added",
            Self::RequestNew => "notice-request-new",
            Self::RequestChanged => "notice-request-changed",
        }
    }

    /// Whether it is about licenses: then it says nothing where there are none.
    pub(crate) const fn lists(self) -> bool {
        !matches!(self, Self::CareNamed | Self::CareAdded | Self::RequestNew | Self::RequestChanged)
    }
}

/// A notice, before it has words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub about: About,
    /// The reader's name, where it is known.
    pub name: Option<String>,
    /// Who did it, or of whom it tells.
    pub person: String,
    /// Somebody else who has to do with it: the new owner.
    #[serde(default)]
    pub other: String,
    /// Name of the customer's site; empty where there is none.
    #[serde(default)]
    pub site: String,
    /// The request that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestRef>,
    /// How many licenses; fewer may be listed.
    pub count: i64,
    /// The licenses.
    pub items: Vec<Item>,
}

/// A request as a notice names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestRef {
    /// Names it.
    pub id: String,
    /// What it asks for: a word of `licet_domain::request::RequestKind`.
    pub kind: String,
    /// What was done: `new`, `message`, `ask`, `accepted`, `approved`, `refused`, `withdrawn`, `expired`.
    pub outcome: String,
}

/// Licenses that one notice lists.
const MOST_ITEMS: usize = 200;

impl Notice {
    /// One about licenses.
    pub(crate) fn new(about: About, person: String, mut items: Vec<Item>) -> Self {
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        items.truncate(MOST_ITEMS);
        let (other, site, request) = (String::new(), String::new(), None);
        Self { about, name: None, person, other, site, request, count, items }
    }

    /// The same with somebody else who has to do with it.
    pub(crate) fn with_other(self, other: String) -> Self {
        Self { other, ..self }
    }

    /// The same about a request.
    pub(crate) fn of_request(self, id: &str, kind: &str, outcome: &str) -> Self {
        let [id, kind, outcome] = [id, kind, outcome].map(str::to_owned);
        Self { request: Some(RequestRef { id, kind, outcome }), ..self }
    }

    /// What its texts name.
    pub(crate) fn args<'a>(&'a self, args: Args<'a>) -> Args<'a> {
        let serial = self.items.first().map_or("", |item| item.serial.as_str());
        let request = self.request.as_ref();
        let (kind, outcome) =
            request.map_or(("", ""), |request| (request.kind.as_str(), request.outcome.as_str()));
        args.with("kind", kind)
            .with("outcome", outcome)
            .with("person", self.person.as_str())
            .with("other", self.other.as_str())
            .with("site", self.site.as_str())
            .with("count", self.count)
            .with("serial", serial)
    }
}
