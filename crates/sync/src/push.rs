//! Pushing: what waits in the outbox, batch by batch, until each change has its outcome (docs/SYNC.md, rules 16 and
//! 17).
//!
//! A change that was handed out stays handed out, with the same key and body, until an answer has spoken of it. So
//! whatever goes wrong (a cut, a time-out, an answer of nonsense) means: send it again. The portal's receipts make that
//! harmless. What of an answer counts says `outcomes.rs`.

use crate::engine::{Ended, Sync, lock};
use crate::outcomes::{Judged, judge, refused, should_split_batch};
use crate::remote::RemoteError;
use chrono::TimeDelta;
use licet_protocol::change::{Change, Changes, MOST_CHANGES, Outcome};
use tokio_util::sync::CancellationToken;

impl Sync {
    /// Sends what waits, unless a pause between tries is not over. Answers how many changes have got their outcome.
    ///
    /// A failure that waiting may cure is noted and not passed on: it is no reason not to pull.
    pub(crate) async fn push_where_due(&self, cancel: &CancellationToken) -> Result<u64, Ended> {
        self.count_outbox();
        let outgoing = self.outgoing();
        if outgoing.waiting == 0 {
            self.push_succeeded();
            return Ok(0);
        }
        if outgoing.due.is_some() {
            return Ok(0);
        }
        self.modify(|status| status.outgoing.sending = true);
        let mut answered = 0;
        let pushed = self.push(&mut answered, cancel).await;
        self.count_outbox();
        self.modify(|status| status.outgoing.sending = false);
        match pushed {
            Ok(()) => self.push_succeeded(),
            Err(Ended::Remote(error)) => {
                self.push_failed(&error);
                if !error.is_retryable() {
                    return Err(Ended::Remote(error));
                }
            }
            Err(ended) => return Err(ended),
        }
        Ok(answered)
    }

    /// While a full batch is on its way, the mirror writes down what became of the one before and hands out the one after;
    /// what is sent is sent one after the other.
    async fn push(&self, answered: &mut u64, cancel: &CancellationToken) -> Result<(), Ended> {
        // Whatever of it isn't sent now comes first the next time, as it is.
        let mut batch = self.hand_out(Vec::new()).await?;
        let mut outcomes = Vec::new();
        while !batch.is_empty() {
            let before = std::mem::take(&mut outcomes);
            let beside = async {
                let sent = before.iter().map(|outcome: &Outcome| &outcome.key);
                let keys = sent.chain(batch.iter().map(|change| &change.key)).cloned().collect();
                self.record(before).await?;
                if batch.len() < MOST_CHANGES { Ok(Vec::new()) } else { self.hand_out(keys).await }
            };
            let (ended, next): (_, Result<Vec<Change>, Ended>) =
                tokio::join!(self.send_whole(batch.clone(), &mut outcomes, cancel), beside);
            *answered += outcomes.len() as u64;
            batch = match (ended, next) {
                (Ok(()), Ok(next)) if !next.is_empty() => next,
                (ended, next) => {
                    self.record(std::mem::take(&mut outcomes)).await?;
                    ended?;
                    next?;
                    self.hand_out(Vec::new()).await?
                }
            };
        }
        Ok(())
    }

    async fn hand_out(&self, beside: Vec<String>) -> Result<Vec<Change>, Ended> {
        self.on_mirror(move |mirror| mirror.outbox_batch_beside(MOST_CHANGES, &beside)).await
    }

    /// Sends a batch, in parts where it can't be sent as one, and gathers what became of it for as far as it came.
    async fn send_whole(
        &self,
        batch: Vec<Change>,
        outcomes: &mut Vec<Outcome>,
        cancel: &CancellationToken,
    ) -> Result<(), Ended> {
        let mut parts = vec![batch];
        while let Some(mut part) = parts.pop() {
            match self.send(&part, cancel).await {
                Ok(judged) => {
                    outcomes.extend(judged.outcomes);
                    if let Some(problem) = judged.problem {
                        return Err(problem.into());
                    }
                }
                Err(Ended::Remote(error)) if part.len() > 1 && should_split_batch(&error) => {
                    tracing::info!(%error, changes = part.len(), "sending a batch in two halves");
                    let second = part.split_off(part.len() / 2);
                    parts.extend([second, part]);
                }
                Err(Ended::Remote(error)) => {
                    let Some(outcome) = part.first().and_then(|change| refused(change, &error)) else {
                        return Err(error.into());
                    };
                    outcomes.push(outcome);
                }
                Err(ended) => return Err(ended),
            }
        }
        Ok(())
    }

    async fn send(&self, part: &[Change], cancel: &CancellationToken) -> Result<Judged, Ended> {
        // Not again and again within the run: what can't be sent now must not keep rows from coming.
        let ask = self.remote.push(Changes { changes: part.to_vec() });
        let answer = self.unless_cancelled(cancel, ask).await?;
        Ok(judge(part, answer))
    }

    async fn record(&self, outcomes: Vec<Outcome>) -> Result<(), Ended> {
        if outcomes.is_empty() {
            return Ok(());
        }
        self.on_mirror(move |mirror| mirror.outbox_answered(&outcomes)).await?;
        self.count_outbox();
        Ok(())
    }

    /// Ends a pause between tries that is over, however this run goes on.
    pub(crate) fn end_push_pause(&self) {
        let now = (self.ticks)();
        self.modify_if(|status| {
            let outgoing = &mut status.outgoing;
            let ended = outgoing.due.take_if(|due| now >= *due).is_some();
            if ended {
                outgoing.next_try = None;
            }
            ended
        });
    }

    fn push_succeeded(&self) {
        lock(&self.push_backoff).reset();
        let outgoing = self.outgoing();
        if outgoing.failure.is_some() || outgoing.due.is_some() {
            self.modify(|status| {
                let outgoing = &mut status.outgoing;
                (outgoing.failure, outgoing.due, outgoing.next_try) = (None, None, None);
            });
        }
    }

    fn push_failed(&self, error: &RemoteError) {
        let asked = match error {
            RemoteError::Busy { retry_after, .. } => *retry_after,
            _ => None,
        };
        let pause = self.with_random(|random| lock(&self.push_backoff).failed(asked, random));
        // Where waiting does not cure it, the next run tries: somebody will have done something.
        let pause = Some(pause).filter(|_| error.is_retryable());
        let now = (self.clock)();
        self.modify(|status| {
            status.outgoing.failure = Some(error.into());
            status.outgoing.due = pause.map(|pause| (self.ticks)() + pause);
            status.outgoing.next_try =
                pause.and_then(|pause| now.checked_add_signed(TimeDelta::from_std(pause).ok()?));
        });
        tracing::info!(%error, "changes still wait to be sent");
    }
}
