//! What commits changed, told to those who wait for it in this process ([`crate::sync::live`]).
//!
//! A transaction that numbers changes says which numbers and which scopes and holders they touch ([`super::Tx::tell`]);
//! the store passes that on once it is committed. Other processes (an import on the command line, another machine) say
//! nothing here: whoever looks at the change counter from time to time [notes](Commits::note) what it shows, and a move
//! that nobody here announced is told as one that may concern everyone.
//!
//! The last ones are [remembered](Commits::scopes_between), so that who was here a moment ago and asks what is new need
//! not look into each scope they hold.
//!
//! Not for: what changed. Who hears of a commit asks the tables.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::broadcast::{Receiver, Sender, channel};

/// Commits that are remembered, and that a listener may be behind before it is told only that it missed some.
const KEPT: usize = 256;

/// The scopes and holders that a transaction touches, as their texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Scopes in which a document changed, came or went.
    pub scopes: BTreeSet<String>,
    /// Holders who got or lost a scope.
    pub holders: BTreeSet<String>,
}

impl Touched {
    /// With what the other touches too.
    pub fn join(&mut self, other: Self) {
        self.scopes.extend(other.scopes);
        self.holders.extend(other.holders);
    }
}

/// What one transaction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Number of the change before it.
    pub from: i64,
    /// Number of its last change.
    pub seq: i64,
    /// Whom it concerns.
    pub touched: Touched,
    /// Whether it may concern anybody, since another process has changed something too.
    pub everyone: bool,
}

impl Commit {
    /// With what followed in the same transaction.
    pub(super) fn join(&mut self, later: Self) {
        self.seq = self.seq.max(later.seq);
        self.touched.join(later.touched);
        self.everyone |= later.everyone;
    }
}

#[derive(Debug, Default)]
struct Numbers {
    /// All changes up to this one were told.
    told: i64,
    /// Number of the last change of a transaction that is being committed right now.
    coming: Option<i64>,
    /// The last commits that were told, the newest last.
    last: VecDeque<Arc<Commit>>,
}

/// What was committed, to be heard of.
#[derive(Debug)]
pub struct Commits {
    numbers: Mutex<Numbers>,
    listeners: Sender<Arc<Commit>>,
}

impl Default for Commits {
    fn default() -> Self {
        Self { numbers: Mutex::default(), listeners: channel(KEPT).0 }
    }
}

impl Commits {
    /// Hears of every commit from now on.
    pub fn listen(&self) -> Receiver<Arc<Commit>> {
        self.listeners.subscribe()
    }

    /// Takes changes up to `seq` as told: what was there when the portal was opened.
    pub fn begin_at(&self, seq: i64) {
        self.numbers().told = seq;
    }

    /// Commits by `commit`, and tells of it. One at a time: the caller holds the writer.
    pub(super) fn announce<E>(
        &self,
        mut told: Commit,
        commit: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        // Before it is committed, so that whoever sees its number in the tables finds it here.
        self.numbers().coming = Some(told.seq);
        let committed = commit();
        let mut numbers = self.numbers();
        numbers.coming = None;
        committed?;
        told.everyone |= told.from > numbers.told;
        numbers.told = numbers.told.max(told.seq);
        self.send(&mut numbers, told);
        Ok(())
    }

    /// The scopes in which a document changed, came or went after the change `since` up to `to`. None: that isn't known
    /// here, be it too long ago, of another process, or not told yet.
    pub fn scopes_between(&self, since: i64, to: i64) -> Option<BTreeSet<String>> {
        let numbers = self.numbers();
        let mut scopes = BTreeSet::new();
        let mut reached = since;
        for commit in numbers.last.iter().filter(|commit| commit.seq > since) {
            if commit.everyone || commit.from > reached {
                return None;
            }
            scopes.extend(commit.touched.scopes.iter().cloned());
            reached = commit.seq;
        }
        (reached >= to).then_some(scopes)
    }

    /// Takes note of the number that the change counter showed just before.
    pub fn note(&self, seq: i64) {
        let mut numbers = self.numbers();
        // A commit under way tells of what came before it too.
        if numbers.coming.is_none() && seq > numbers.told {
            let from = std::mem::replace(&mut numbers.told, seq);
            self.send(&mut numbers, Commit { from, seq, touched: Touched::default(), everyone: true });
        }
    }

    fn numbers(&self) -> std::sync::MutexGuard<'_, Numbers> {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, numbers: &mut Numbers, commit: Commit) {
        let commit = Arc::new(commit);
        if numbers.last.len() == KEPT {
            numbers.last.pop_front();
        }
        numbers.last.push_back(Arc::clone(&commit));
        // Nobody listens: nobody is told.
        let _ = self.listeners.send(commit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touching(from: i64, seq: i64, scope: &str) -> Commit {
        let touched = Touched { scopes: BTreeSet::from([scope.to_owned()]), ..Touched::default() };
        Commit { from, seq, touched, everyone: false }
    }

    fn heard(listener: &mut Receiver<Arc<Commit>>) -> Vec<(i64, bool)> {
        std::iter::from_fn(|| listener.try_recv().ok()).map(|commit| (commit.seq, commit.everyone)).collect()
    }

    #[test]
    fn a_commit_is_told_to_those_it_touches_and_a_move_of_another_process_to_everyone() {
        let commits = Commits::default();
        commits.begin_at(10);
        let mut listener = commits.listen();
        commits.announce(touching(10, 12, "owner:a"), || Ok::<_, ()>(())).unwrap();
        commits.note(12);
        assert_eq!(heard(&mut listener), [(12, false)], "what was told is not told again");
        commits.note(15);
        assert_eq!(heard(&mut listener), [(15, true)], "nobody here knows whom it concerns");
    }

    #[test]
    fn a_change_of_another_process_between_two_of_ours_is_not_lost() {
        let commits = Commits::default();
        commits.begin_at(10);
        let mut listener = commits.listen();
        commits.announce(touching(11, 12, "owner:a"), || Ok::<_, ()>(())).unwrap();
        assert_eq!(heard(&mut listener), [(12, true)], "number 11 was somebody else's");
    }

    fn tell(commits: &Commits, commit: Commit) {
        commits.announce(commit, || Ok::<_, ()>(())).unwrap();
    }

    #[test]
    fn the_scopes_of_the_last_commits_are_known_where_none_of_another_process_lies_between() {
        let commits = Commits::default();
        commits.begin_at(10);
        tell(&commits, touching(10, 12, "a"));
        tell(&commits, touching(12, 13, "b"));
        let between = |since, to| {
            commits.scopes_between(since, to).map(|scopes| scopes.into_iter().collect::<String>())
        };
        assert_eq!(between(10, 13).as_deref(), Some("ab"));
        assert_eq!(between(11, 13).as_deref(), Some("ab"), "in the midst of a commit");
        assert_eq!(between(12, 13).as_deref(), Some("b"));
        assert_eq!(between(13, 13).as_deref(), Some(""));
        assert_eq!(between(9, 13), None, "what was before the portal was opened isn't known");
        assert_eq!(between(12, 14), None, "number 14 is committed and not told yet");
        commits.note(14);
        assert_eq!(between(13, 14), None, "it was another process's");
        tell(&commits, touching(14, 15, "c"));
        assert_eq!(between(12, 15), None);
        assert_eq!(between(14, 15).as_deref(), Some("c"));
    }

    #[test]
    fn what_came_between_two_commits_without_a_word_is_not_passed_over() {
        let commits = Commits::default();
        commits.begin_at(10);
        tell(&commits, touching(10, 11, "a"));
        tell(&commits, touching(12, 13, "b"));
        assert_eq!(commits.scopes_between(10, 13), None, "number 12 was somebody else's");
    }

    #[test]
    fn only_so_many_commits_are_remembered() {
        let commits = Commits::default();
        let newest = i64::try_from(KEPT).unwrap() + 1;
        (0..newest).for_each(|seq| tell(&commits, touching(seq, seq + 1, "a")));
        assert_eq!(commits.scopes_between(0, newest), None);
        assert!(commits.scopes_between(1, newest).is_some());
    }

    #[test]
    fn a_number_seen_while_it_is_being_committed_is_told_once_and_only_to_those_it_touches() {
        let commits = Commits::default();
        let mut listener = commits.listen();
        commits
            .announce(touching(0, 1, "owner:a"), || {
                commits.note(1);
                Ok::<_, ()>(())
            })
            .unwrap();
        assert_eq!(heard(&mut listener), [(1, false)]);
    }

    #[test]
    fn a_commit_that_fails_is_not_told_and_its_number_is_free_for_others() {
        let commits = Commits::default();
        let mut listener = commits.listen();
        assert!(commits.announce(touching(0, 1, "owner:a"), || Err("the disk is full")).is_err());
        assert_eq!(heard(&mut listener), []);
        commits.note(1);
        assert_eq!(heard(&mut listener), [(1, true)]);
    }
}
