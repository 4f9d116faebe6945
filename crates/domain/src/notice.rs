//! Notices: what an account is told in its inbox, and in which ways it wants to be told.
//!
//! A notice is about one event. Its kind has a topic, and for each topic a person chooses whether a mail comes too, at
//! once or once a day, and whether the computer shows a notification ([`Preference`]). Choices are settings of the
//! account, so they follow the person: the app writes them, the portal reads them before it posts a mail.

use crate::entitlement::named;
use serde::{Deserialize, Deserializer, Serialize};

named! {
    /// What notices are about, as people filter them and choose how to be told.
    Topic {
        /// Requests that the reader decides.
        Requests = "requests",
        /// What became of requests that the reader made.
        Decisions = "decisions",
        /// Shares, made, changed or ended.
        Shares = "shares",
        /// What others did with licenses.
        Licenses = "licenses",
        /// The people of a site: memberships, roles, invitations, customer numbers.
        People = "people",
        /// The account itself: address, password, locks.
        Account = "account",
    }
}

named! {
    /// What happened.
    NoticeKind {
        /// The owner of licenses has left the site.
        Unattended = "unattended",
        /// Licenses got another owner.
        Transferred = "transferred",
        /// Licenses were registered on behalf of the customer.
        Registered = "registered",
        /// Licenses were upgraded.
        Upgraded = "upgraded",
        /// A license moved to another host and got new keys.
        Moved = "moved",
        /// Vouchers were converted on behalf of the customer.
        Converted = "converted",
        /// Licenses were drawn down on behalf of the customer.
        Drawn = "drawn",
        /// Licenses went back to their contract.
        Returned = "returned",
        /// Keys and files were mailed to somebody.
        Delivered = "delivered",
        /// Keys and files were handed out in a sealed file.
        Sealed = "sealed",
        /// An order no longer names a license that is in use; it was kept.
        Kept = "kept",
        /// Licenses were shared.
        Shared = "shared",
        /// A share has ended.
        ShareEnded = "share_ended",
        /// All of a customer number was shared.
        NumberShared = "number_shared",
        /// That share has ended.
        NumberShareEnded = "number_share_ended",
        /// Something was shared with the reader.
        ShareReceived = "share_received",
        /// What was shared with the reader has other terms.
        ShareChanged = "share_changed",
        /// What was shared with the reader is no longer.
        ShareLost = "share_lost",
        /// A share of the reader's has ended by itself, or by an administrator.
        ShareEndedFor = "share_ended_for",
        /// Customer care named somebody's level.
        CareNamed = "care_named",
        /// Customer care made somebody a member.
        CareAdded = "care_added",
        /// Customer care invited somebody.
        CareInvited = "care_invited",
        /// The reader was invited to a site.
        Invited = "invited",
        /// Somebody became a member.
        Joined = "joined",
        /// A member left.
        Left = "left",
        /// A member was removed.
        Removed = "removed",
        /// Somebody became an administrator.
        RoleAdministrator = "role_administrator",
        /// Somebody became a member without further rights.
        RoleMember = "role_member",
        /// Somebody became a viewer.
        RoleViewer = "role_viewer",
        /// Somebody added a customer number of the site to their account.
        NumberAdded = "number_added",
        /// A customer took back what a reseller may do for it.
        PartnerWithdrawn = "partner_withdrawn",
        /// A reseller may register and upgrade for a customer.
        PartnerRegisters = "partner_registers",
        /// A reseller manages for a customer.
        PartnerManages = "partner_manages",
        /// Somebody asks for something that the reader decides.
        RequestNew = "request_new",
        /// Something was done with a request that the reader takes part in.
        RequestChanged = "request_changed",
        /// The password was changed.
        PasswordChanged = "password_changed",
        /// Another e-mail was asked for.
        EmailAsked = "email_asked",
        /// The e-mail was changed.
        EmailChanged = "email_changed",
        /// The account was locked.
        AccountLocked = "account_locked",
        /// The account was unlocked.
        AccountUnlocked = "account_unlocked",
        /// The account lost its role at the vendor.
        AccountDemoted = "account_demoted",
        /// Customer care ended the account's sessions.
        AccountSessionsEnded = "account_sessions_ended",
    }
}

impl NoticeKind {
    /// Its topic. `outcome` is what was done with a request: what its asker does goes to whoever decides, all else to the
    /// asker.
    #[must_use]
    pub fn topic(self, outcome: Option<&str>) -> Topic {
        match self {
            Self::Unattended
            | Self::Transferred
            | Self::Registered
            | Self::Upgraded
            | Self::Moved
            | Self::Converted
            | Self::Drawn
            | Self::Returned
            | Self::Delivered
            | Self::Sealed
            | Self::Kept => Topic::Licenses,
            Self::Shared
            | Self::ShareEnded
            | Self::NumberShared
            | Self::NumberShareEnded
            | Self::ShareReceived
            | Self::ShareChanged
            | Self::ShareLost
            | Self::ShareEndedFor => Topic::Shares,
            Self::CareNamed
            | Self::CareAdded
            | Self::CareInvited
            | Self::Invited
            | Self::Joined
            | Self::Left
            | Self::Removed
            | Self::RoleAdministrator
            | Self::RoleMember
            | Self::RoleViewer
            | Self::NumberAdded
            | Self::PartnerWithdrawn
            | Self::PartnerRegisters
            | Self::PartnerManages => Topic::People,
            Self::RequestNew => Topic::Requests,
            Self::RequestChanged if matches!(outcome, Some("message" | "withdrawn")) => Topic::Requests,
            Self::RequestChanged => Topic::Decisions,
            Self::PasswordChanged
            | Self::EmailAsked
            | Self::EmailChanged
            | Self::AccountLocked
            | Self::AccountUnlocked
            | Self::AccountDemoted
            | Self::AccountSessionsEnded => Topic::Account,
        }
    }
}

named! {
    /// Whether a mail comes beside the inbox.
    MailChoice {
        /// None: the inbox only.
        None = "none",
        /// One for each notice.
        AtOnce = "at_once",
        /// One a day that lists them.
        Daily = "daily",
    }
}

/// In which ways a person is told about a topic, beside the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preference {
    /// By mail.
    pub mail: MailChoice,
    /// By a notification of the computer.
    pub native: bool,
}

impl Preference {
    /// What holds for a topic until somebody chooses.
    #[must_use]
    pub const fn of(topic: Topic) -> Self {
        Self { mail: MailChoice::AtOnce, native: !matches!(topic, Topic::People) }
    }

    /// Reads a setting's value; none for one that can't be used, which then counts as not set.
    #[must_use]
    pub fn read<'de>(topic: Topic, value: impl Deserializer<'de>) -> Option<Self> {
        Self::deserialize(value).ok().filter(|read| read.is_allowed(topic))
    }

    /// Whether a person may choose this. Mails about who gets into the account can't be turned off.
    #[must_use]
    pub fn is_allowed(self, topic: Topic) -> bool {
        topic != Topic::Account || self.mail == MailChoice::AtOnce
    }

    /// The name of the setting that holds what was chosen for a topic.
    #[must_use]
    pub fn setting(topic: Topic) -> String {
        format!("{PREFERENCES}{}", topic.as_str())
    }
}

/// What names of settings that hold a choice begin with.
pub const PREFERENCES: &str = "notices:";
/// What names of settings that hold the state of one notice begin with; its id follows.
pub const STATES: &str = "notice:";
/// The setting that says up to which notice all were read.
pub const READ_THROUGH: &str = "notices-read";
/// The setting that says up to which notice the computer has shown notifications, on whichever device.
pub const SHOWN_THROUGH: &str = "notices-shown";

/// Notices that are kept for one account; the oldest go first.
pub const MOST_NOTICES: i64 = 1_000;
/// Days for which they are kept.
pub const KEPT_DAYS: u64 = 180;
/// Licenses that one notice names; it may be about more.
pub const MOST_LICENSES: usize = 20;

/// What a person did with a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeState {
    /// It is new again.
    Unread,
    /// It was read.
    Read,
    /// It was dismissed.
    Dismissed,
}

impl NoticeState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Unread, Self::Read, Self::Dismissed];

    /// The word in the databases.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Read => "read",
            Self::Dismissed => "dismissed",
        }
    }

    /// Reads a setting's value; none for one that can't be used, which then counts as not set.
    #[must_use]
    pub fn read<'de>(value: impl Deserializer<'de>) -> Option<Self> {
        Self::deserialize(value).ok()
    }
}

/// What a setting of the inbox is about, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InboxSetting {
    /// What was chosen for a topic.
    Preference(Topic),
    /// What was done with the notice of this id.
    State(String),
    /// Up to which notice all were read.
    ReadThrough,
    /// Up to which notice notifications were shown.
    ShownThrough,
}

impl InboxSetting {
    /// Reads a setting's name; none when it is about something else.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(topic) = name.strip_prefix(PREFERENCES) {
            return Topic::parse(topic).map(Self::Preference);
        }
        if let Some(id) = name.strip_prefix(STATES) {
            return (!id.is_empty()).then(|| Self::State(id.to_owned()));
        }
        match name {
            READ_THROUGH => Some(Self::ReadThrough),
            SHOWN_THROUGH => Some(Self::ShownThrough),
            _ => None,
        }
    }

    /// Whether a value can stand in it.
    #[must_use]
    pub fn takes<'de>(&self, value: impl Deserializer<'de>) -> bool {
        match self {
            Self::Preference(topic) => Preference::read(*topic, value).is_some(),
            Self::State(_) => NoticeState::read(value).is_some(),
            Self::ReadThrough | Self::ShownThrough => {
                String::deserialize(value).is_ok_and(|id| id.len() <= 40 && !id.contains(char::is_control))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn every_word_reads_as_it_was_written() {
        for kind in NoticeKind::ALL {
            assert_eq!(NoticeKind::parse(kind.as_str()), Some(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        for topic in Topic::ALL {
            assert_eq!(Topic::parse(topic.as_str()), Some(*topic));
            assert_eq!(
                InboxSetting::parse(&Preference::setting(*topic)),
                Some(InboxSetting::Preference(*topic))
            );
        }
        for state in NoticeState::ALL {
            assert_eq!(NoticeState::read(json!(state)), Some(state));
        }
    }

    #[test]
    fn mails_about_who_gets_into_the_account_cannot_be_turned_off() {
        let chosen = |mail: &str| json!({ "mail": mail, "native": false });
        for mail in ["none", "daily"] {
            assert_eq!(Preference::read(Topic::Account, chosen(mail)), None);
            assert!(Preference::read(Topic::Shares, chosen(mail)).is_some());
        }
        let kept = Preference { mail: MailChoice::AtOnce, native: false };
        assert_eq!(Preference::read(Topic::Account, chosen("at_once")), Some(kept));
    }

    #[test]
    fn until_somebody_chooses_every_topic_is_mailed_at_once() {
        for topic in Topic::ALL {
            let preference = Preference::of(*topic);
            assert_eq!(preference.mail, MailChoice::AtOnce);
            assert!(preference.is_allowed(*topic));
        }
    }

    #[test]
    fn what_the_asker_does_is_for_whoever_decides_and_all_else_is_for_the_asker() {
        let topic = |outcome| NoticeKind::RequestChanged.topic(Some(outcome));
        assert_eq!(topic("withdrawn"), Topic::Requests);
        for outcome in ["approved", "refused", "expired", "accepted", "ask"] {
            assert_eq!(topic(outcome), Topic::Decisions, "{outcome}");
        }
        assert_eq!(NoticeKind::RequestNew.topic(None), Topic::Requests);
    }

    #[test]
    fn settings_of_the_inbox_take_what_they_mean_and_nothing_else() {
        let takes = |name: &str, value: Value| InboxSetting::parse(name).is_some_and(|it| it.takes(value));
        assert!(takes("notice:0190", json!("dismissed")));
        assert!(takes("notices-read", json!("0190")));
        assert!(takes("notices:shares", json!({ "mail": "daily", "native": true })));
        assert!(!takes("notice:0190", json!({ "state": "read" })));
        assert!(!takes("notices-read", json!("x".repeat(41))));
        assert!(!takes("notices:shares", json!({ "mail": "weekly", "native": true })));
        for other in ["notice:", "notices:weather", "notices", "lead-times"] {
            assert_eq!(InboxSetting::parse(other), None, "{other}");
        }
    }
}
