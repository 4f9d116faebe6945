//! Requests: what people ask of a site, of each other or of the vendor, who decides, and what may become of one.
//!
//! A request is open until it is decided, withdrawn or too old. While it is open it waits for whoever decides, or, after
//! a question, for an answer of the asker. The portal decides with [`next`]; the app offers with the same function what
//! a person may do, so the two never disagree.

use crate::entitlement::named;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

named! {
    /// What a request asks for.
    RequestKind {
        /// To become a member of a site, named by its Support ID.
        SiteAccess = "site_access",
        /// Another role at a site that the asker belongs to.
        RoleChange = "role_change",
        /// That licenses get another owner.
        OwnershipTransfer = "ownership_transfer",
        /// That the asker becomes the owner of licenses that have none.
        LicenseAssignment = "license_assignment",
        /// A new install-at address.
        NewAddress = "new_address",
        /// That a partner may do more, or something again, for a customer.
        Delegation = "delegation",
        /// Another host, beyond what the policy allows.
        Rehost = "rehost",
        /// Anything else.
        General = "general",
    }
}

named! {
    /// How a request stands.
    RequestState {
        /// It waits for whoever decides.
        Open = "open",
        /// It waits for an answer of the asker.
        NeedsAnswer = "needs_answer",
        /// It was granted; a general one was answered.
        Approved = "approved",
        /// It was refused.
        Refused = "refused",
        /// The asker took it back.
        Withdrawn = "withdrawn",
        /// Nobody decided in time.
        Expired = "expired",
    }
}

named! {
    /// Who decides a request.
    Decider {
        /// The administrators of the site, but not the asker.
        Administrators = "administrators",
        /// The person who is to get the licenses.
        Receiver = "receiver",
        /// Customer care at the vendor.
        Care = "care",
    }
}

named! {
    /// What somebody does with a request.
    Step {
        /// Writes a message, or adds an attachment.
        Message = "message",
        /// Writes a question that the asker has to answer.
        Ask = "ask",
        /// Grants it, or accepts it.
        Approve = "approve",
        /// Refuses it.
        Refuse = "refuse",
        /// Takes it back.
        Withdraw = "withdraw",
        /// Ends it since nobody decided in time.
        Expire = "expire",
    }
}

impl RequestState {
    /// Whether something can still become of it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::NeedsAnswer)
    }
}

impl RequestKind {
    /// After how many days it is too old, if ever.
    #[must_use]
    pub const fn expires_after_days(self) -> Option<u32> {
        match self {
            Self::SiteAccess | Self::RoleChange | Self::OwnershipTransfer => Some(14),
            Self::LicenseAssignment | Self::NewAddress | Self::Delegation | Self::Rehost | Self::General => {
                None
            }
        }
    }
}

/// Days within which customer care answers.
pub const CARE_DAYS: i64 = 3;

/// When customer care should have decided a request: within [`CARE_DAYS`], and before it is too old.
#[must_use]
pub fn care_due(created_at: DateTime<Utc>, expires_at: Option<DateTime<Utc>>) -> DateTime<Utc> {
    let due = created_at + TimeDelta::days(CARE_DAYS);
    expires_at.map_or(due, |expires_at| due.min(expires_at))
}

/// What is known of a request when somebody acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestFacts {
    /// What it asks for.
    pub kind: RequestKind,
    /// How it stands.
    pub state: RequestState,
    /// Whether the receiver of a transfer has accepted it.
    pub accepted: bool,
    /// Whether the site has an administrator other than the asker.
    pub has_administrator: bool,
    /// Whether the policy asks customer care to confirm a transfer that was accepted.
    pub care_confirms: bool,
}

/// In which capacities somebody acts. One person can have several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Capacities {
    /// Made the request.
    pub asker: bool,
    /// Is to get the licenses.
    pub receiver: bool,
    /// Administers the site.
    pub administrator: bool,
    /// Works in customer care.
    pub care: bool,
    /// Is the portal itself.
    pub portal: bool,
}

/// Why nothing comes of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// It was decided, withdrawn or too old.
    #[error("the request is closed")]
    Closed,
    /// Others decide.
    #[error("this is for others to do")]
    NotAllowed,
}

/// How a request stands after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Its state.
    pub state: RequestState,
    /// Whether the receiver of a transfer has accepted it.
    pub accepted: bool,
}

impl RequestFacts {
    /// Who decides it as it stands. Customer care decides about a site only where no administrator can.
    #[must_use]
    pub const fn decider(&self) -> Decider {
        match self.kind {
            RequestKind::SiteAccess
            | RequestKind::RoleChange
            | RequestKind::LicenseAssignment
            | RequestKind::NewAddress
            | RequestKind::Delegation => {
                if self.has_administrator {
                    Decider::Administrators
                } else {
                    Decider::Care
                }
            }
            RequestKind::OwnershipTransfer if self.accepted => Decider::Care,
            RequestKind::OwnershipTransfer => Decider::Receiver,
            RequestKind::Rehost | RequestKind::General => Decider::Care,
        }
    }

    /// Whether somebody is among those who decide it now. Nobody decides a request of their own.
    #[must_use]
    pub const fn is_decided_by(&self, who: Capacities) -> bool {
        !who.asker
            && match self.decider() {
                Decider::Administrators => who.administrator,
                Decider::Receiver => who.receiver,
                Decider::Care => who.care,
            }
    }

    /// Whether somebody takes part in it: others are not told that it exists.
    #[must_use]
    pub const fn involves(&self, who: Capacities) -> bool {
        who.asker
            || (who.receiver && matches!(self.kind, RequestKind::OwnershipTransfer))
            || self.is_decided_by(who)
    }
}

/// Decides what becomes of a request.
///
/// # Errors
/// [`StepError::NotAllowed`] for whoever may not do this; [`StepError::Closed`] when nothing can become of it any more.
pub fn next(request: &RequestFacts, who: Capacities, step: Step) -> Result<Next, StepError> {
    let decides = request.is_decided_by(who);
    let may = match step {
        Step::Message => request.involves(who),
        Step::Ask | Step::Approve | Step::Refuse => decides,
        Step::Withdraw => who.asker,
        Step::Expire => who.portal && request.kind.expires_after_days().is_some(),
    };
    if !may {
        return Err(StepError::NotAllowed);
    }
    if !request.state.is_open() {
        return Err(StepError::Closed);
    }
    let to = |state| Ok(Next { state, accepted: request.accepted });
    match step {
        Step::Message if who.asker => to(RequestState::Open),
        Step::Message => to(request.state),
        Step::Ask => to(RequestState::NeedsAnswer),
        Step::Approve => {
            let accepted =
                request.accepted || matches!(request.kind, RequestKind::OwnershipTransfer if who.receiver);
            let goes_on = accepted && !request.accepted && request.care_confirms;
            let state = if goes_on { RequestState::Open } else { RequestState::Approved };
            Ok(Next { state, accepted })
        }
        Step::Refuse => to(RequestState::Refused),
        Step::Withdraw => to(RequestState::Withdrawn),
        Step::Expire => to(RequestState::Expired),
    }
}

/// Most characters of a message, and of the text of a request.
pub const LONGEST_MESSAGE: usize = 4_000;
/// Most characters of a subject.
pub const LONGEST_SUBJECT: usize = 200;
/// Most messages of one request.
pub const MOST_MESSAGES: usize = 200;
/// Most bytes of all messages of one request.
pub const MOST_CONVERSATION_BYTES: usize = 400 * 1024;
/// Most licenses or serial numbers that one request names.
pub const MOST_LICENSES: usize = 100;
/// Most open requests of one account.
pub const MOST_OPEN: usize = 50;
/// Most Support IDs that one account asks about within a day: they can't be guessed.
pub const MOST_SITES_A_DAY: usize = 10;
/// Most bytes of one attachment.
pub const LARGEST_ATTACHMENT: usize = 20 * 1024 * 1024;
/// Most attachments of one request.
pub const MOST_ATTACHMENTS: usize = 20;
/// Most bytes of all attachments that one account keeps at the portal.
pub const ATTACHMENT_QUOTA: u64 = 200 * 1024 * 1024;

/// Returns the media type that the first bytes of an attachment prove, if it is one of those that are taken: PDF, PNG,
/// JPEG, or a mail (RFC 5322: it begins with header fields, among them `From` and a date or subject).
#[must_use]
pub fn attachment_type(content: &[u8]) -> Option<&'static str> {
    if content.starts_with(b"%PDF-") {
        Some("application/pdf")
    } else if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if content.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if is_mail(content) {
        Some("message/rfc822")
    } else {
        None
    }
}

/// Header fields that are looked at to tell whether something is a mail.
const HEADER_BYTES: usize = 64 * 1024;

fn is_mail(content: &[u8]) -> bool {
    let head = &content[..content.len().min(HEADER_BYTES)];
    let (mut from, mut dated, mut first) = (false, false, true);
    for line in head.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            break;
        }
        let folded = !first && matches!(line[0], b' ' | b'\t');
        first = false;
        if folded {
            continue;
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { return false };
        let name = &line[..colon];
        if name.is_empty() || !name.iter().all(|byte| matches!(byte, 33..=57 | 59..=126)) {
            return false;
        }
        from |= name.eq_ignore_ascii_case(b"from");
        dated |= name.eq_ignore_ascii_case(b"date") || name.eq_ignore_ascii_case(b"subject");
    }
    from && dated
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[test]
    fn customer_care_answers_within_days_and_before_a_request_is_too_old() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a moment");
        let made = at("2026-11-21T10:00:00Z");
        assert_eq!(care_due(made, None), at("2026-11-24T10:00:00Z"));
        let soon = at("2026-11-22T10:00:00Z");
        assert_eq!(care_due(made, Some(soon)), soon);
        assert_eq!(care_due(made, Some(at("2026-12-05T10:00:00Z"))), at("2026-11-24T10:00:00Z"));
    }

    fn request(kind: RequestKind) -> RequestFacts {
        RequestFacts {
            kind,
            state: RequestState::Open,
            accepted: false,
            has_administrator: true,
            care_confirms: false,
        }
    }

    const ASKER: Capacities =
        Capacities { asker: true, receiver: false, administrator: false, care: false, portal: false };
    const RECEIVER: Capacities = Capacities { asker: false, receiver: true, ..ASKER };
    const ADMINISTRATOR: Capacities = Capacities { asker: false, administrator: true, ..ASKER };
    const CARE: Capacities = Capacities { asker: false, care: true, ..ASKER };
    const PORTAL: Capacities = Capacities { asker: false, portal: true, ..ASKER };

    #[rstest]
    #[case(RequestKind::SiteAccess, Decider::Administrators, Decider::Care)]
    #[case(RequestKind::RoleChange, Decider::Administrators, Decider::Care)]
    #[case(RequestKind::LicenseAssignment, Decider::Administrators, Decider::Care)]
    #[case(RequestKind::NewAddress, Decider::Administrators, Decider::Care)]
    #[case(RequestKind::Delegation, Decider::Administrators, Decider::Care)]
    #[case(RequestKind::OwnershipTransfer, Decider::Receiver, Decider::Receiver)]
    #[case(RequestKind::Rehost, Decider::Care, Decider::Care)]
    #[case(RequestKind::General, Decider::Care, Decider::Care)]
    fn each_kind_has_one_decider_with_and_without_an_administrator(
        #[case] kind: RequestKind,
        #[case] with: Decider,
        #[case] without: Decider,
    ) {
        assert_eq!(request(kind).decider(), with);
        assert_eq!(RequestFacts { has_administrator: false, ..request(kind) }.decider(), without);
    }

    #[test]
    fn a_question_waits_for_the_asker_and_an_answer_for_the_decider() {
        let facts = request(RequestKind::SiteAccess);
        let asked = next(&facts, ADMINISTRATOR, Step::Ask).unwrap();
        assert_eq!(asked.state, RequestState::NeedsAnswer);
        let facts = RequestFacts { state: asked.state, ..facts };
        assert_eq!(next(&facts, ADMINISTRATOR, Step::Message).unwrap().state, RequestState::NeedsAnswer);
        assert_eq!(next(&facts, ASKER, Step::Message).unwrap().state, RequestState::Open);
        assert_eq!(next(&facts, ADMINISTRATOR, Step::Approve).unwrap().state, RequestState::Approved);
    }

    #[test]
    fn a_transfer_is_accepted_by_the_receiver_and_confirmed_by_care_where_the_policy_says_so() {
        let facts = request(RequestKind::OwnershipTransfer);
        assert_eq!(next(&facts, CARE, Step::Approve), Err(StepError::NotAllowed));
        assert_eq!(next(&facts, ADMINISTRATOR, Step::Approve), Err(StepError::NotAllowed));
        let done = Next { state: RequestState::Approved, accepted: true };
        assert_eq!(next(&facts, RECEIVER, Step::Approve), Ok(done));
        let facts = RequestFacts { care_confirms: true, ..facts };
        let accepted = next(&facts, RECEIVER, Step::Approve).unwrap();
        assert_eq!(accepted, Next { state: RequestState::Open, accepted: true });
        let facts = RequestFacts { accepted: true, ..facts };
        assert_eq!(next(&facts, RECEIVER, Step::Approve), Err(StepError::NotAllowed));
        assert_eq!(next(&facts, CARE, Step::Approve).unwrap().state, RequestState::Approved);
    }

    #[test]
    fn care_decides_about_a_site_only_where_no_administrator_can() {
        for kind in [RequestKind::SiteAccess, RequestKind::RoleChange, RequestKind::LicenseAssignment] {
            assert_eq!(next(&request(kind), CARE, Step::Approve), Err(StepError::NotAllowed));
            let alone = RequestFacts { has_administrator: false, ..request(kind) };
            assert_eq!(next(&alone, CARE, Step::Approve).unwrap().state, RequestState::Approved);
        }
    }

    #[test]
    fn only_what_has_a_time_limit_expires_and_only_by_the_portal() {
        let facts = request(RequestKind::SiteAccess);
        assert_eq!(next(&facts, PORTAL, Step::Expire).unwrap().state, RequestState::Expired);
        assert_eq!(next(&facts, CARE, Step::Expire), Err(StepError::NotAllowed));
        assert_eq!(next(&request(RequestKind::General), PORTAL, Step::Expire), Err(StepError::NotAllowed));
    }

    #[rstest]
    #[case(b"%PDF-1.7\n", Some("application/pdf"))]
    #[case(b"\x89PNG\r\n\x1a\n\0\0", Some("image/png"))]
    #[case(b"\xff\xd8\xff\xe0", Some("image/jpeg"))]
    #[case(
        b"Received: by x\r\n\twith y\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nHi",
        Some("message/rfc822")
    )]
    #[case(b"From: a\nDate: b\n\n<html>", Some("message/rfc822"))]
    #[case(b"Subject: x\n\nno sender", None)]
    #[case(b"<html>From: x\nDate: y\n", None)]
    #[case(b"MZ\x90\0", None)]
    #[case(b"PK\x03\x04", None)]
    #[case(b"", None)]
    fn only_documents_pictures_and_mails_are_taken(#[case] content: &[u8], #[case] is: Option<&str>) {
        assert_eq!(attachment_type(content), is);
    }

    fn any<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
        proptest::sample::select(all)
    }

    prop_compose! {
        fn facts()(
            kind in any(RequestKind::ALL), state in any(RequestState::ALL), accepted: bool,
            has_administrator: bool, care_confirms: bool,
        ) -> RequestFacts {
            let accepted = accepted && kind == RequestKind::OwnershipTransfer;
            RequestFacts { kind, state, accepted, has_administrator, care_confirms }
        }
    }

    prop_compose! {
        fn capacities()(asker: bool, receiver: bool, administrator: bool, care: bool) -> Capacities {
            Capacities { asker, receiver, administrator, care, portal: false }
        }
    }

    proptest! {
        #[test]
        fn nothing_becomes_of_a_closed_request(facts in facts(), who in capacities(), step in any(Step::ALL)) {
            if !facts.state.is_open() {
                prop_assert!(next(&facts, who, step).is_err());
            }
        }

        #[test]
        fn nobody_decides_their_own_request(facts in facts(), who in capacities(), step in any(Step::ALL)) {
            if who.asker && matches!(step, Step::Ask | Step::Approve | Step::Refuse) {
                prop_assert_eq!(next(&facts, who, step), Err(StepError::NotAllowed));
            }
        }

        #[test]
        fn outsiders_do_nothing(facts in facts(), step in any(Step::ALL)) {
            prop_assert_eq!(next(&facts, Capacities::default(), step), Err(StepError::NotAllowed));
        }

        #[test]
        fn exactly_one_party_decides_an_open_request(facts in facts()) {
            let parties = [RECEIVER, ADMINISTRATOR, CARE];
            let may = parties.into_iter().filter(|who| facts.is_decided_by(*who)).count();
            prop_assert_eq!(may, 1);
        }

        #[test]
        fn a_step_ends_in_a_state_that_it_can_end_in(facts in facts(), who in capacities(), step in any(Step::ALL)) {
            if let Ok(after) = next(&facts, who, step) {
                let fits = match step {
                    Step::Message | Step::Ask => after.state.is_open(),
                    Step::Approve => matches!(after.state, RequestState::Approved | RequestState::Open),
                    Step::Refuse => after.state == RequestState::Refused,
                    Step::Withdraw => after.state == RequestState::Withdrawn,
                    Step::Expire => after.state == RequestState::Expired,
                };
                prop_assert!(fits, "{:?}", after);
                // An acceptance is never taken back.
                prop_assert!(after.accepted || !facts.accepted);
            }
        }
    }
}
