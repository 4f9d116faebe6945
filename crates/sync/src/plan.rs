//! What to do next, as a pure function of how things stand: no clock, no network, no database.

use licet_mirror::Phase;

/// How things stand between two requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// Whether the mirror holds a whole listing.
    pub phase: Phase,
    /// What the last request of this run came to; none before the first.
    pub last: Option<Outcome>,
    /// Whether removals wait for confirmation.
    pub held: bool,
    /// Whether the last request asked for count and digest.
    pub asked_check: bool,
    /// Whether count and digest are to be compared even where nothing calls for it: once a day.
    pub check_due: bool,
    /// Snapshots in a row whose digest did not agree.
    pub disagreed: u32,
    /// Snapshots that this run has begun because the mirror and the portal disagreed.
    pub repairs: u32,
}

/// What a request came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A page was applied.
    Page {
        /// Whether the portal has more.
        more: bool,
        /// Whether count and digest agreed; none where there were none.
        agrees: Option<bool>,
    },
    /// The cursor was refused as expired, and a snapshot has begun.
    Refused,
    /// The same cursor was refused again and again.
    RefusedInACircle,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask from the mirror's cursor on, with (`check`) or without count and digest.
    Pull {
        /// Whether to ask for count and digest.
        check: bool,
    },
    /// Begin a snapshot, then ask.
    Snapshot,
    /// The mirror is up to date.
    Done,
    /// So many removals came that the admin must confirm them.
    Hold,
    /// Asking on would not help; it needs somebody.
    Stop(Reason),
}

/// Why pulling has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The same cursor was refused three times in ten minutes.
    CursorLoop,
    /// Snapshots end with a count and digest that don't agree with what came.
    NeverAgrees,
    /// The portal gives no count and digest when asked.
    NeverProven,
}

impl Reason {
    /// Names the reason; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CursorLoop => "sync-cursor-loop",
            Self::NeverAgrees => "sync-never-agrees",
            Self::NeverProven => "sync-never-proven",
        }
    }
}

/// Snapshots in a row that may disagree before pulling stops.
const DISAGREEMENTS: u32 = 2;

/// What to do next.
#[must_use]
pub fn next(now: Situation) -> Next {
    let Some(last) = now.last else {
        return Next::Pull { check: now.check_due || now.held };
    };
    match last {
        Outcome::RefusedInACircle => Next::Stop(Reason::CursorLoop),
        Outcome::Refused => Next::Pull { check: false },
        Outcome::Page { more: true, .. } => Next::Pull { check: now.asked_check },
        Outcome::Page { more: false, agrees } => match (now.phase, agrees) {
            // Nothing may be concluded without count and digest: ask for them, once.
            (Phase::Snapshot, None) if !now.asked_check => Next::Pull { check: true },
            (Phase::Snapshot, None) => Next::Stop(Reason::NeverProven),
            // `agrees` with the phase still a snapshot can't be: agreeing ends it. Asking again is harmless.
            (Phase::Snapshot, Some(true)) => Next::Pull { check: true },
            (Phase::Snapshot, Some(false)) if now.disagreed < DISAGREEMENTS => Next::Snapshot,
            (Phase::Snapshot, Some(false)) => Next::Stop(Reason::NeverAgrees),
            (Phase::Current, None) if now.held && !now.asked_check => Next::Pull { check: true },
            (Phase::Current, _) if now.held => Next::Hold,
            (Phase::Current, Some(false)) if now.repairs == 0 => Next::Snapshot,
            (Phase::Current, Some(false)) => Next::Stop(Reason::NeverAgrees),
            (Phase::Current, _) => Next::Done,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const fn page(more: bool, agrees: Option<bool>) -> Option<Outcome> {
        Some(Outcome::Page { more, agrees })
    }

    const CURRENT: Situation = Situation {
        phase: Phase::Current,
        last: None,
        held: false,
        asked_check: false,
        check_due: false,
        disagreed: 0,
        repairs: 0,
    };
    const SNAPSHOT: Situation = Situation { phase: Phase::Snapshot, ..CURRENT };

    #[rstest]
    #[case::first(CURRENT, Next::Pull { check: false })]
    #[case::daily(Situation { check_due: true, ..CURRENT }, Next::Pull { check: true })]
    #[case::held_before(Situation { held: true, ..CURRENT }, Next::Pull { check: true })]
    #[case::more(Situation { last: page(true, None), ..CURRENT }, Next::Pull { check: false })]
    #[case::done(Situation { last: page(false, None), ..CURRENT }, Next::Done)]
    #[case::proven(Situation { last: page(false, Some(true)), ..CURRENT }, Next::Done)]
    fn a_run_reads_on_until_there_is_no_more(#[case] now: Situation, #[case] then: Next) {
        assert_eq!(next(now), then);
    }

    #[rstest]
    #[case::asks(Situation { last: page(false, None), ..SNAPSHOT }, Next::Pull { check: true })]
    #[case::never(
        Situation { last: page(false, None), asked_check: true, ..SNAPSHOT },
        Next::Stop(Reason::NeverProven)
    )]
    #[case::again(Situation { last: page(false, Some(false)), disagreed: 1, ..SNAPSHOT }, Next::Snapshot)]
    #[case::not_for_ever(
        Situation { last: page(false, Some(false)), disagreed: 2, ..SNAPSHOT },
        Next::Stop(Reason::NeverAgrees)
    )]
    fn rule_7_a_snapshot_counts_only_when_its_count_and_digest_agree(
        #[case] now: Situation,
        #[case] then: Next,
    ) {
        assert_eq!(next(now), then);
    }

    #[rstest]
    #[case::asks(Situation { held: true, last: page(false, None), ..CURRENT }, Next::Pull { check: true })]
    #[case::stays(Situation { held: true, last: page(false, Some(false)), asked_check: true, ..CURRENT }, Next::Hold)]
    #[case::unproven(Situation { held: true, last: page(false, None), asked_check: true, ..CURRENT }, Next::Hold)]
    fn rule_7_removals_that_are_held_wait_for_a_digest_or_the_admin(
        #[case] now: Situation,
        #[case] then: Next,
    ) {
        assert_eq!(next(now), then);
    }

    #[rstest]
    #[case::once(Situation { last: Some(Outcome::Refused), ..SNAPSHOT }, Next::Pull { check: false })]
    #[case::circle(Situation { last: Some(Outcome::RefusedInACircle), ..SNAPSHOT }, Next::Stop(Reason::CursorLoop))]
    fn rule_6_an_expired_cursor_takes_one_snapshot_and_no_more(#[case] now: Situation, #[case] then: Next) {
        assert_eq!(next(now), then);
    }

    #[test]
    fn a_mirror_that_disagrees_is_repaired_once_in_a_run() {
        let disagrees = Situation { last: page(false, Some(false)), ..CURRENT };
        assert_eq!(next(disagrees), Next::Snapshot);
        assert_eq!(next(Situation { repairs: 1, ..disagrees }), Next::Stop(Reason::NeverAgrees));
    }
}
