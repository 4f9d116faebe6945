//! One connection: waits for commits that concern its account, and says so.

use super::TOLD_EVERY;
use super::seats::ConnectionGuard;
use crate::core::caller::Caller;
use crate::core::change_counter;
use crate::records::{by_account, by_email, current_grants};
use crate::request::{AppState, session};
use crate::store::{Commit, Error, Tx};
use licet_protocol::sync::Live;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::time::Instant;

/// What a commit is to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Concern {
    /// Nothing.
    None,
    /// It may see something of it.
    Sees,
    /// What it may see is another.
    Rights,
}

/// What an account may see, as the connection knows it.
#[derive(Debug, Default)]
struct EntitlementAccess {
    holders: Vec<String>,
    scopes: HashSet<String>,
}

impl EntitlementAccess {
    fn concern(&self, commit: &Commit) -> Concern {
        let touched = &commit.touched;
        if commit.everyone || self.holders.iter().any(|holder| touched.holders.contains(holder)) {
            Concern::Rights
        } else if touched.scopes.iter().any(|scope| self.scopes.contains(scope)) {
            Concern::Sees
        } else {
            Concern::None
        }
    }
}

/// A connection.
pub(super) struct Connection {
    state: AppState,
    session_id: String,
    seat: ConnectionGuard,
    commits: Receiver<Arc<Commit>>,
    sight: EntitlementAccess,
    /// When its app was told last; none: not yet.
    told: Option<Instant>,
}

/// Whom commits concern, and the number of the last of them.
#[derive(Clone, Copy, Debug)]
struct Heard {
    concern: Concern,
    seq: i64,
}

impl Heard {
    /// With what a later commit is to the connection.
    fn join(self, later: Self) -> Self {
        Self { concern: self.concern.max(later.concern), seq: self.seq.max(later.seq) }
    }
}

/// What a connection reads where rights may have changed: the newest number, and what the account sees.
struct Read {
    seq: i64,
    sight: EntitlementAccess,
}

impl Connection {
    pub(super) fn new(state: AppState, caller: &Caller, seat: ConnectionGuard) -> Self {
        // Before anything is read: what is committed meanwhile is heard.
        let commits = state.store.commits().listen();
        let session_id = caller.session_id.clone();
        Self { state, session_id, seat, commits, sight: EntitlementAccess::default(), told: None }
    }

    /// Waits for the next thing to say. None: the connection is over.
    pub(super) async fn next(mut self) -> Option<(Live, Self)> {
        let heard = match self.told {
            None => Heard { concern: Concern::Rights, seq: 0 },
            Some(told) => {
                let heard = self.wait().await?;
                tokio::select! {
                    () = tokio::time::sleep_until(told + TOLD_EVERY) => {}
                    () = self.seat.over() => return None,
                }
                self.drain(heard)?
            }
        };
        self.told = Some(Instant::now());
        // A commit says its number itself; only changed rights have to be read. That its session is over, a connection
        // hears from `watch`.
        let seq = if heard.concern == Concern::Rights {
            let read = self.read().await?;
            self.sight = read.sight;
            read.seq
        } else {
            heard.seq
        };
        metrics::counter!("licet_live_events_total").increment(1);
        Some((Live { seq }, self))
    }

    /// What a commit is to this connection.
    fn hear(&self, commit: &Commit) -> Heard {
        Heard { concern: self.sight.concern(commit), seq: commit.seq }
    }

    /// Waits for a commit that concerns the account.
    async fn wait(&mut self) -> Option<Heard> {
        loop {
            let commit = tokio::select! {
                commit = self.commits.recv() => commit,
                () = self.seat.over() => return None,
            };
            match commit.map(|commit| self.hear(&commit)) {
                Ok(Heard { concern: Concern::None, .. }) => {}
                Ok(heard) => return Some(heard),
                // It is behind: what it missed may have concerned it.
                Err(RecvError::Lagged(_)) => return Some(Heard { concern: Concern::Rights, seq: 0 }),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// Takes what was committed meanwhile into the same event.
    fn drain(&mut self, mut heard: Heard) -> Option<Heard> {
        loop {
            match self.commits.try_recv() {
                Ok(commit) => heard = heard.join(self.hear(&commit)),
                Err(TryRecvError::Lagged(_)) => heard.concern = Concern::Rights,
                Err(TryRecvError::Empty) => return Some(heard),
                Err(TryRecvError::Closed) => return None,
            }
        }
    }

    /// The newest number, and what the account sees. None when its session is over.
    async fn read(&self) -> Option<Read> {
        let (session_id, today) = (self.session_id.clone(), self.state.clock.today());
        let read = move |tx: &mut Tx<'_>| -> Result<Option<Read>, Error> {
            let Some(caller) = session::caller(tx, &session_id)? else { return Ok(None) };
            let seq = change_counter::sequence(tx)?;
            let mut holders = vec![by_account(&caller.account_id)];
            holders.extend(caller.email.as_ref().map(by_email));
            let scopes = current_grants(tx, &caller, today)?.into_keys().collect();
            Ok(Some(Read { seq, sight: EntitlementAccess { holders, scopes } }))
        };
        match self.state.store.read(read).await {
            Ok(read) => read,
            Err(error) => {
                // Its app connects again.
                tracing::warn!(%error, "a live connection ended");
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Touched;

    #[test]
    fn a_commit_concerns_those_who_hold_a_scope_of_it_or_whose_rights_it_changes() {
        let set = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let sight = EntitlementAccess {
            holders: vec!["a:1".into(), "e:bill@acme.example".into()],
            scopes: ["member:ACME", "everyone"].map(str::to_owned).into(),
        };
        let commit = |scopes: &[&str], holders: &[&str], everyone| {
            let touched = Touched { scopes: set(scopes), holders: set(holders) };
            sight.concern(&Commit { from: 0, seq: 1, touched, everyone })
        };
        assert_eq!(commit(&["member:FARM"], &["a:2"], false), Concern::None);
        assert_eq!(commit(&["member:FARM", "member:ACME"], &[], false), Concern::Sees);
        assert_eq!(commit(&["everyone"], &[], false), Concern::Sees);
        assert_eq!(commit(&[], &["e:bill@acme.example"], false), Concern::Rights);
        assert_eq!(commit(&[], &[], true), Concern::Rights);
    }
}
