//! What to do next, as a pure function of how things stand: no clock, no network, no database.

use licet_mirror::Phase;
use licet_protocol::sync::BUCKETS;

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
    /// Whether mirror and portal are to be compared bucket by bucket: once a day, and after a snapshot (docs/SYNC.md,
    /// rule 10).
    pub compare_due: bool,
    /// Comparisons of this run that came to nothing because rows came meanwhile.
    pub moved: u32,
    /// Snapshots in a row whose digest did not agree.
    pub disagreed: u32,
    /// Whether this run has fetched again the buckets that differed.
    pub mended: bool,
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
    /// The buckets were compared.
    Compared {
        /// How many differ.
        differing: usize,
    },
    /// Something that the account sees has changed since the mirror was pulled: pull first, then compare.
    Moved,
    /// The buckets can't be compared now. They stay due.
    NotCompared,
    /// The buckets that differed were fetched again.
    Mended,
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
    /// Compare the buckets of both sides.
    Compare,
    /// Fetch the buckets again that differ, each alone.
    Mend,
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
/// Comparisons that may come to nothing before they are left for the next run.
const MOVES: u32 = 3;
/// Most buckets that are fetched again one by one. Where more differ it is not a spot that is wrong, and a snapshot costs
/// less.
const MOST_MENDED: usize = BUCKETS / 8;

/// What to do next.
#[must_use]
pub fn next(now: Situation) -> Next {
    let Some(last) = now.last else {
        return Next::Pull { check: now.held };
    };
    match last {
        Outcome::RefusedInACircle => Next::Stop(Reason::CursorLoop),
        Outcome::Refused | Outcome::Moved => Next::Pull { check: false },
        // What mending would remove may be held, as what a page removes.
        Outcome::Mended => Next::Pull { check: now.held },
        Outcome::NotCompared | Outcome::Compared { differing: 0 } => Next::Done,
        Outcome::Compared { differing } if !now.mended && differing <= MOST_MENDED => Next::Mend,
        Outcome::Compared { .. } if now.repairs == 0 => Next::Snapshot,
        Outcome::Compared { .. } => Next::Stop(Reason::NeverAgrees),
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
            (Phase::Current, agrees) if (now.compare_due || agrees == Some(false)) && now.moved < MOVES => {
                Next::Compare
            }
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

    const fn compared(differing: usize) -> Option<Outcome> {
        Some(Outcome::Compared { differing })
    }

    const CURRENT: Situation = Situation {
        phase: Phase::Current,
        last: None,
        held: false,
        asked_check: false,
        compare_due: false,
        moved: 0,
        disagreed: 0,
        mended: false,
        repairs: 0,
    };
    const SNAPSHOT: Situation = Situation { phase: Phase::Snapshot, ..CURRENT };

    #[rstest]
    #[case::first(CURRENT, Next::Pull { check: false })]
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

    const DUE: Situation = Situation { compare_due: true, ..CURRENT };

    #[rstest]
    #[case::once_up_to_date(Situation { last: page(false, None), ..DUE }, Next::Compare)]
    #[case::not_before(Situation { last: page(true, None), ..DUE }, Next::Pull { check: false })]
    #[case::not_within_a_snapshot(
        Situation { phase: Phase::Snapshot, last: page(false, None), ..DUE },
        Next::Pull { check: true }
    )]
    #[case::not_while_removals_wait(
        Situation { held: true, asked_check: true, last: page(false, Some(false)), ..DUE },
        Next::Hold
    )]
    #[case::when_a_digest_disagrees(Situation { last: page(false, Some(false)), ..CURRENT }, Next::Compare)]
    #[case::equal(Situation { last: compared(0), ..DUE }, Next::Done)]
    #[case::not_comparable(Situation { last: Some(Outcome::NotCompared), ..DUE }, Next::Done)]
    #[case::moved_on(Situation { last: Some(Outcome::Moved), moved: 1, ..DUE }, Next::Pull { check: false })]
    #[case::again(Situation { last: page(false, None), moved: 2, ..DUE }, Next::Compare)]
    #[case::not_for_ever(Situation { last: page(false, None), moved: 3, ..DUE }, Next::Done)]
    fn rule_10_buckets_are_compared_when_due_and_at_one_number(#[case] now: Situation, #[case] then: Next) {
        assert_eq!(next(now), then);
    }

    #[rstest]
    #[case::one(Situation { last: compared(1), ..DUE }, Next::Mend)]
    #[case::some(Situation { last: compared(32), ..DUE }, Next::Mend)]
    #[case::so_many_that_a_snapshot_costs_less(Situation { last: compared(33), ..DUE }, Next::Snapshot)]
    #[case::then_pulled(Situation { last: Some(Outcome::Mended), mended: true, ..DUE }, Next::Pull { check: false })]
    #[case::then_compared(Situation { last: page(false, None), mended: true, ..DUE }, Next::Compare)]
    #[case::helped(Situation { last: compared(0), mended: true, ..DUE }, Next::Done)]
    #[case::did_not_help(Situation { last: compared(1), mended: true, ..DUE }, Next::Snapshot)]
    #[case::nor_did_the_snapshot(
        Situation { last: compared(1), mended: true, repairs: 1, ..DUE },
        Next::Stop(Reason::NeverAgrees)
    )]
    #[case::too_many_after_a_snapshot(
        Situation { last: compared(200), repairs: 1, ..DUE },
        Next::Stop(Reason::NeverAgrees)
    )]
    #[case::rule_7_holds_here_too(
        Situation { last: Some(Outcome::Mended), mended: true, held: true, ..DUE },
        Next::Pull { check: true }
    )]
    fn rule_10_buckets_that_differ_are_fetched_alone_and_a_snapshot_comes_only_after(
        #[case] now: Situation,
        #[case] then: Next,
    ) {
        assert_eq!(next(now), then);
    }
}
