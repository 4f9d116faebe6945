//! The inbox: reminders and notices in one list, and how this account wants to be told.

use super::events::Navigate;
use super::renewals::ReminderRow;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// What of the inbox is asked for.
    #[derive(Default)]
    #[serde(default)]
    pub struct InboxRange {
        /// `reminders`, or a topic of notices; none: all.
        pub of: Option<String>,
        /// Only what is new.
        pub unread: bool,
        /// Also what was dismissed or seen to.
        pub dismissed: bool,
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 200.
        pub count: u32,
    }

    /// Some rows of the inbox, the newest first.
    pub struct InboxRows {
        /// How many there are of what was asked for.
        pub total: u32,
        /// Those asked for.
        pub rows: Vec<InboxItem>,
    }

    /// One row of the inbox.
    pub struct InboxItem {
        /// Names it: a notice's id, or `reminder:` with the reminder's.
        pub id: String,
        /// `reminders`, `requests`, `decisions`, `shares`, `licenses`, `people`, `account`; the words are `inbox-topic-…`.
        pub topic: String,
        /// What happened, as a word.
        pub what: String,
        /// When.
        pub at: Option<DateTime<Utc>>,
        /// What happened, in the user's language.
        pub title: String,
        /// More about it; may be empty.
        pub text: String,
        /// Whether it is new.
        pub unread: bool,
        /// Whether it was dismissed or seen to.
        pub dismissed: bool,
        /// Whether this account decides it now.
        pub waits: bool,
        /// Where opening it leads; none where nothing of it is seen any more.
        pub target: Option<Navigate>,
        /// The reminder, which is dismissed and snoozed as on the Renewals screen.
        pub reminder: Option<ReminderRow>,
    }

    /// How much of the inbox is new.
    pub struct InboxCounts {
        /// All.
        pub total: u32,
        /// By topic; none where nothing is.
        pub topics: Vec<InboxCount>,
    }

    /// How much of one topic is new.
    pub struct InboxCount {
        /// The topic.
        pub topic: String,
        /// How much.
        pub count: u32,
    }

    /// Notes what was done with notices.
    pub struct InboxMark {
        /// Ids of notices.
        pub ids: Vec<String>,
        /// `unread`, `read`, `dismissed`.
        pub state: String,
    }

    /// What was marked as read at once, so that it can be undone.
    pub struct InboxRead {
        /// Up to which notice all counted as read before.
        pub before: Option<String>,
        /// Notices that were marked as unread one by one.
        pub unread: Vec<String>,
    }

    /// How this account is told about a topic, beside the inbox.
    pub struct NoticePreference {
        /// The topic.
        pub topic: String,
        /// `none`, `at_once`, `daily`.
        pub mail: String,
        /// Whether the computer shows a notification.
        pub native: bool,
        /// Whether mails can't be turned off.
        pub fixed: bool,
    }
}
