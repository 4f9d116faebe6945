//! One connection: waits for commits that concern its account, and says so.

use super::TOLD_EVERY;
use super::seats::Seat;
use crate::http::{AppState, Caller};
use crate::publish::{self, by_account, by_email, held_now};
use crate::session;
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
struct Sight {
    holders: Vec<String>,
    scopes: HashSet<String>,
}

impl Sight {
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
    seat: Seat,
    commits: Receiver<Arc<Commit>>,
    sight: Sight,
    /// When its app was told last; none: not yet.
    told: Option<Instant>,
}

/// What of the tables a connection is told from.
struct Read {
    seq: i64,
    sight: Option<Sight>,
}

impl Connection {
    pub(super) fn new(state: AppState, caller: &Caller, seat: Seat) -> Self {
        // Before anything is read: what is committed meanwhile is heard.
        let commits = state.store.commits().listen();
        let session_id = caller.session_id.clone();
        Self { state, session_id, seat, commits, sight: Sight::default(), told: None }
    }

    /// Waits for the next thing to say. None: the connection is over.
    pub(super) async fn next(mut self) -> Option<(Live, Self)> {
        let concern = match self.told {
            None => Concern::Rights,
            Some(told) => {
                let concern = self.wait().await?;
                tokio::select! {
                    () = tokio::time::sleep_until(told + TOLD_EVERY) => {}
                    () = self.seat.over() => return None,
                }
                concern.max(self.drain()?)
            }
        };
        self.told = Some(Instant::now());
        let read = self.read(concern == Concern::Rights).await?;
        if let Some(sight) = read.sight {
            self.sight = sight;
        }
        metrics::counter!("licet_live_events_total").increment(1);
        Some((Live { seq: read.seq }, self))
    }

    /// Waits for a commit that concerns the account.
    async fn wait(&mut self) -> Option<Concern> {
        loop {
            let commit = tokio::select! {
                commit = self.commits.recv() => commit,
                () = self.seat.over() => return None,
            };
            match commit {
                Ok(commit) => match self.sight.concern(&commit) {
                    Concern::None => {}
                    concern => return Some(concern),
                },
                // It is behind: what it missed may have concerned it.
                Err(RecvError::Lagged(_)) => return Some(Concern::Rights),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// Takes what was committed meanwhile into the same event.
    fn drain(&mut self) -> Option<Concern> {
        let mut most = Concern::None;
        loop {
            match self.commits.try_recv() {
                Ok(commit) => most = most.max(self.sight.concern(&commit)),
                Err(TryRecvError::Lagged(_)) => most = Concern::Rights,
                Err(TryRecvError::Empty) => return Some(most),
                Err(TryRecvError::Closed) => return None,
            }
        }
    }

    /// The newest number and, if it may be another, what the account sees. None when its session is over.
    async fn read(&self, sight: bool) -> Option<Read> {
        let (session_id, today) = (self.session_id.clone(), self.state.clock.today());
        let read = move |tx: &mut Tx<'_>| -> Result<Option<Read>, Error> {
            let Some(caller) = session::caller(tx, &session_id)? else { return Ok(None) };
            let seq = publish::sequence(tx)?;
            if !sight {
                return Ok(Some(Read { seq, sight: None }));
            }
            let mut holders = vec![by_account(&caller.account_id)];
            holders.extend(caller.email.as_ref().map(by_email));
            let scopes = held_now(tx, &caller, today)?.into_keys().collect();
            Ok(Some(Read { seq, sight: Some(Sight { holders, scopes }) }))
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
        let sight = Sight {
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
