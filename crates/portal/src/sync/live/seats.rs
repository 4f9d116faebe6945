//! Who is connected: one connection a session, so that an app whose network broke off takes the place of its own dead
//! connection, and so many sessions an account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio_util::sync::CancellationToken;

/// Connections of one account.
const MOST: usize = 8;

/// The sessions of an account that are connected, and what ends the connection of each.
type Sessions = HashMap<String, Arc<CancellationToken>>;

/// All seats of this portal. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Connections {
    taken: Arc<Mutex<HashMap<String, Sessions>>>,
    closed: CancellationToken,
}

/// A seat of one connection, free again when this is dropped.
#[derive(Debug)]
pub(super) struct ConnectionGuard {
    seats: Connections,
    account_id: String,
    session_id: String,
    over: Arc<CancellationToken>,
}

impl Connections {
    /// Takes a seat for a session. None: its account has no more.
    pub(super) fn take(&self, account_id: &str, session_id: &str) -> Option<ConnectionGuard> {
        let over = Arc::new(self.closed.child_token());
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let sessions = taken.entry(account_id.to_owned()).or_default();
        if sessions.len() >= MOST && !sessions.contains_key(session_id) {
            return None;
        }
        if let Some(before) = sessions.insert(session_id.to_owned(), Arc::clone(&over)) {
            before.cancel();
        }
        metrics::gauge!("licet_live_connections").increment(1.0);
        let (account_id, session_id) = (account_id.to_owned(), session_id.to_owned());
        Some(ConnectionGuard { seats: self.clone(), account_id, session_id, over })
    }

    /// The sessions that are connected.
    #[must_use]
    pub fn connected(&self) -> Vec<String> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.values().flat_map(|sessions| sessions.keys().cloned()).collect()
    }

    /// Ends the connections of these sessions.
    pub fn end(&self, sessions: &[String]) {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        for over in taken.values().flatten().filter(|(id, _)| sessions.contains(id)).map(|(_, over)| over) {
            over.cancel();
        }
    }

    /// Ends all connections and takes no new ones: the portal stops.
    pub fn close(&self) {
        self.closed.cancel();
    }
}

impl ConnectionGuard {
    /// Waits until another connection of the session took the seat, or the portal stops.
    pub(super) async fn over(&self) {
        self.over.cancelled().await;
    }
}

impl Drop for ConnectionGuard {
    fn drop(&mut self) {
        let mut taken = self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sessions) = taken.get_mut(&self.account_id) {
            if sessions.get(&self.session_id).is_some_and(|over| Arc::ptr_eq(over, &self.over)) {
                sessions.remove(&self.session_id);
            }
            if sessions.is_empty() {
                taken.remove(&self.account_id);
            }
        }
        metrics::gauge!("licet_live_connections").decrement(1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_one_seat_and_an_account_eight() {
        let seats = Connections::default();
        let mut held: Vec<_> = (0..MOST).map(|n| seats.take("a", &n.to_string()).unwrap()).collect();
        assert!(seats.take("a", "another").is_none());
        assert!(seats.take("b", "another").is_some(), "each account has its own");
        let again = seats.take("a", "0").expect("its own seat");
        assert!(held[0].over.is_cancelled() && !again.over.is_cancelled(), "the newest connection stays");
        held.remove(0);
        assert!(seats.take("a", "another").is_none(), "the one that was replaced frees nothing");
        drop(again);
        assert!(seats.take("a", "another").is_some());
    }

    #[test]
    fn nothing_is_kept_of_those_who_left() {
        let seats = Connections::default();
        drop(seats.take("a", "1"));
        assert!(seats.taken.lock().unwrap().is_empty());
    }

    #[test]
    fn when_the_portal_stops_all_connections_end_and_new_ones_at_once() {
        let seats = Connections::default();
        let seat = seats.take("a", "1").unwrap();
        seats.close();
        assert!(seat.over.is_cancelled());
        assert!(seats.take("a", "2").unwrap().over.is_cancelled());
    }
}
