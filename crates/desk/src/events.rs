//! What the use cases say of their own accord: what became stale, and where a pressed notification leads.
//!
//! Not for: data. The window asks again.

use crate::api::{Closing, Navigate, Stale};
use tokio::sync::broadcast;

/// How many events a listener may lag behind before it is told that everything is stale.
const BACKLOG: usize = 256;

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// These topics became stale.
    Stale(Stale),
    /// Go there.
    Navigate(Navigate),
    /// The window is about to be closed: ask what becomes of the app.
    Closing(Closing),
}

/// What can become stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Who is signed in, the state of the mirror, the language.
    App,
    /// The state of sync.
    Sync,
    /// What the mirror holds.
    Catalog,
    /// Contracts, reminders, the inbox.
    Renewals,
    /// The outbox, and what changed at the vendor.
    Changes,
    /// The queue of downloads.
    Downloads,
    /// Flex contracts: somebody drew down or returned.
    Flex,
    /// Shares, given and received.
    Shares,
    /// What the user set.
    Settings,
    /// Requests.
    Requests,
    /// Notices of the inbox; its reminders are renewals.
    Inbox,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::App,
        Self::Sync,
        Self::Catalog,
        Self::Renewals,
        Self::Changes,
        Self::Downloads,
        Self::Flex,
        Self::Shares,
        Self::Settings,
        Self::Requests,
        Self::Inbox,
    ];

    /// The word in the event.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Sync => "sync",
            Self::Catalog => "catalog",
            Self::Renewals => "renewals",
            Self::Changes => "changes",
            Self::Downloads => "downloads",
            Self::Flex => "flex",
            Self::Shares => "shares",
            Self::Settings => "settings",
            Self::Requests => "requests",
            Self::Inbox => "inbox",
        }
    }
}

/// The sending end.
#[derive(Clone, Debug)]
pub(crate) struct EventBus(broadcast::Sender<Event>);

impl EventBus {
    pub(crate) fn new() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }

    /// Says that topics became stale. Nobody listening is fine.
    pub(crate) fn stale(&self, topics: &[Topic]) {
        let topics = topics.iter().map(|topic| topic.as_str().to_owned()).collect();
        let _ = self.0.send(Event::Stale(Stale { topics }));
    }

    pub(crate) fn navigate(&self, target: Navigate) {
        let _ = self.0.send(Event::Navigate(target));
    }

    pub(crate) fn closing(&self, closing: Closing) {
        let _ = self.0.send(Event::Closing(closing));
    }

    pub(crate) fn listen(&self) -> Events {
        Events(self.0.subscribe())
    }
}

/// The receiving end.
#[derive(Debug)]
pub struct Events(broadcast::Receiver<Event>);

impl Events {
    /// The next event; none when the app ends. Whoever lags too far behind is told that all is stale.
    pub async fn next(&mut self) -> Option<Event> {
        match self.0.recv().await {
            Ok(event) => Some(event),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Event::Stale(Stale {
                topics: Topic::ALL.iter().map(|topic| topic.as_str().to_owned()).collect(),
            })),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}
