//! Notices as the outbox keeps them: what others did, without keys and files.

use super::event::Item;
use chrono::NaiveDate;
use licet_domain::Access;
use licet_domain::notice::NoticeKind;
use licet_domain::person_name;
use licet_domain::sharing::MAX_SHARE_NOTE;
use licet_i18n::{Args, Lang, Messages};
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
    /// All of a customer number was shared: for the owners and administrators of its site.
    NumberShared,
    /// That share has ended.
    NumberShareEnded,
    /// Something was shared with the reader.
    ShareReceived,
    /// What was shared with the reader has other terms.
    ShareChanged,
    /// What was shared with the reader is no longer.
    ShareLost,
    /// A share of the reader's has ended by itself, or by an administrator.
    ShareEndedFor,
    /// Customer care named somebody's level.
    CareNamed,
    /// Customer care made somebody a member.
    CareAdded,
    /// Customer care invited somebody.
    CareInvited,
    /// Somebody became a member.
    Joined,
    /// A member left.
    Left,
    /// A member was removed.
    Removed,
    /// Somebody became an administrator.
    RoleAdministrator,
    /// Somebody became a member without further rights.
    RoleMember,
    /// Somebody became a viewer.
    RoleViewer,
    /// Somebody added a customer number of the site to their account.
    NumberAdded,
    /// A customer took back what a reseller may do for it.
    PartnerWithdrawn,
    /// A reseller may register and upgrade for a customer.
    PartnerRegisters,
    /// A reseller manages for a customer.
    PartnerManages,
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
        Self::NumberShared,
        Self::NumberShareEnded,
        Self::ShareReceived,
        Self::ShareChanged,
        Self::ShareLost,
        Self::ShareEndedFor,
        Self::CareNamed,
        Self::CareAdded,
        Self::CareInvited,
        Self::Joined,
        Self::Left,
        Self::Removed,
        Self::RoleAdministrator,
        Self::RoleMember,
        Self::RoleViewer,
        Self::NumberAdded,
        Self::PartnerWithdrawn,
        Self::PartnerRegisters,
        Self::PartnerManages,
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
            Self::NumberShared => "notice-number-shared",
            Self::NumberShareEnded => "notice-number-share-ended",
            Self::ShareReceived => "notice-share-received",
            Self::ShareChanged => "notice-share-changed",
            Self::ShareLost => "notice-share-lost",
            Self::ShareEndedFor => "notice-share-ended-for",
            Self::CareNamed => "notice-care-named",
            Self::CareAdded => "notice-care-added",
            Self::CareInvited => "notice-care-invited",
            Self::Joined => "notice-joined",
            Self::Left => "notice-left",
            Self::Removed => "notice-removed",
            Self::RoleAdministrator => "notice-role-administrator",
            Self::RoleMember => "notice-role-member",
            Self::RoleViewer => "notice-role-viewer",
            Self::NumberAdded => "notice-number-added",
            Self::PartnerWithdrawn => "notice-partner-withdrawn",
            Self::PartnerRegisters => "notice-partner-registers",
            Self::PartnerManages => "notice-partner-manages",
            Self::RequestNew => "notice-request-new",
            Self::RequestChanged => "notice-request-changed",
        }
    }

    /// What an inbox calls it.
    pub(crate) const fn kind(self) -> NoticeKind {
        match self {
            Self::Unattended => NoticeKind::Unattended,
            Self::Transferred => NoticeKind::Transferred,
            Self::Registered => NoticeKind::Registered,
            Self::Upgraded => NoticeKind::Upgraded,
            Self::Moved => NoticeKind::Moved,
            Self::Returned => NoticeKind::Returned,
            Self::Delivered => NoticeKind::Delivered,
            Self::Sealed => NoticeKind::Sealed,
            Self::Shared => NoticeKind::Shared,
            Self::ShareEnded => NoticeKind::ShareEnded,
            Self::NumberShared => NoticeKind::NumberShared,
            Self::NumberShareEnded => NoticeKind::NumberShareEnded,
            Self::ShareReceived => NoticeKind::ShareReceived,
            Self::ShareChanged => NoticeKind::ShareChanged,
            Self::ShareLost => NoticeKind::ShareLost,
            Self::ShareEndedFor => NoticeKind::ShareEndedFor,
            Self::CareNamed => NoticeKind::CareNamed,
            Self::CareAdded => NoticeKind::CareAdded,
            Self::CareInvited => NoticeKind::CareInvited,
            Self::Joined => NoticeKind::Joined,
            Self::Left => NoticeKind::Left,
            Self::Removed => NoticeKind::Removed,
            Self::RoleAdministrator => NoticeKind::RoleAdministrator,
            Self::RoleMember => NoticeKind::RoleMember,
            Self::RoleViewer => NoticeKind::RoleViewer,
            Self::NumberAdded => NoticeKind::NumberAdded,
            Self::PartnerWithdrawn => NoticeKind::PartnerWithdrawn,
            Self::PartnerRegisters => NoticeKind::PartnerRegisters,
            Self::PartnerManages => NoticeKind::PartnerManages,
            Self::RequestNew => NoticeKind::RequestNew,
            Self::RequestChanged => NoticeKind::RequestChanged,
        }
    }

    /// Whether it is about licenses: then it says nothing where there are none.
    pub(crate) const fn lists(self) -> bool {
        !matches!(
            self,
            Self::NumberShared
                | Self::NumberShareEnded
                | Self::ShareReceived
                | Self::ShareChanged
                | Self::ShareLost
                | Self::ShareEndedFor
                | Self::CareNamed
                | Self::CareAdded
                | Self::CareInvited
                | Self::Joined
                | Self::Left
                | Self::Removed
                | Self::RoleAdministrator
                | Self::RoleMember
                | Self::RoleViewer
                | Self::NumberAdded
                | Self::PartnerWithdrawn
                | Self::PartnerRegisters
                | Self::PartnerManages
                | Self::RequestNew
                | Self::RequestChanged
        )
    }

    /// Whether it says what a share allows and until when.
    pub(crate) const fn tells_terms(self) -> bool {
        matches!(self, Self::NumberShared | Self::ShareReceived | Self::ShareChanged)
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
    /// Support ID of that site; empty where there is none.
    #[serde(default)]
    pub support_id: String,
    /// The share that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_id: Option<String>,
    /// The request that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestRef>,
    /// How many licenses; fewer may be listed.
    pub count: i64,
    /// The licenses.
    pub items: Vec<Item>,
    /// The terms of the share that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<ShareTerms>,
}

/// The terms of a share, as mails tell them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareTerms {
    /// What it allows.
    pub access: Access,
    /// Last day on which it holds.
    pub ends_on: Option<NaiveDate>,
    /// Note to whoever it is shared with.
    pub note: Option<String>,
    /// What it is called.
    pub description: Option<String>,
    /// Its customer numbers.
    pub numbers: Vec<String>,
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
        Self {
            about,
            name: None,
            person,
            other: String::new(),
            site: String::new(),
            support_id: String::new(),
            share_id: None,
            count,
            items,
            share: None,
            request: None,
        }
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

    /// What a share allows, until when, and what was written on it: a paragraph each. Texts that people typed hold no
    /// links, since they may go to any address.
    pub(crate) fn terms(&self, lang: Lang) -> Vec<String> {
        let Some(share) = self.share.as_ref().filter(|_| self.about.tells_terms()) else { return Vec::new() };
        let messages = Messages::embedded();
        let say = |id: &str, args: &Args<'_>| messages.format(lang, id, args);
        let numbers = share.numbers.join(", ");
        let until = share.ends_on.map(|date| date.to_string()).unwrap_or_default();
        let plain = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            person_name::without_links(text, MAX_SHARE_NOTE)
        };
        let (note, description) = (plain(&share.note), plain(&share.description));
        let mut terms = Vec::new();
        if !description.is_empty() {
            terms.push(say("mail-share-description", &Args::new().with("description", description.as_str())));
        }
        if !numbers.is_empty() {
            terms.push(say("mail-share-numbers", &Args::new().with("numbers", numbers.as_str())));
        }
        terms.push(say(&format!("mail-share-access-{}", share.access.as_str()), &Args::new()));
        terms.push(if until.is_empty() {
            say("mail-share-no-end", &Args::new())
        } else {
            say("mail-share-until", &Args::new().with("date", until.as_str()))
        });
        if self.about == About::NumberShared {
            return terms;
        }
        if !note.is_empty() {
            let args = Args::new().with("person", self.person.as_str()).with("note", note.as_str());
            terms.push(say("mail-share-note", &args));
        }
        terms.push(say("mail-share-fields", &Args::new()));
        terms
    }
}
