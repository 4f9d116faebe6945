//! What is done with a request: messages, questions, decisions, taking it back, and its end when nobody decided.

use super::{Texts, effects, own_name, telling};
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::requests::{self, Entry, Stored};
use crate::records::{Compose, Publisher, publishing};
use crate::store::{Error, Tx};
use chrono::{DateTime, Utc};
use licet_domain::request::{
    Capacities, Decider, LONGEST_MESSAGE, MOST_CONVERSATION_BYTES, MOST_MESSAGES, RequestFacts, RequestKind,
    RequestState, Step, StepError, next,
};
use licet_protocol::request::{RequestAct, RequestParty};
use licet_protocol::{ErrorCode, FieldError};

/// A request that somebody acts on, with what the rules need to know.
pub(super) struct Participation {
    pub request: Stored,
    pub facts: RequestFacts,
    pub who: Capacities,
}

/// Looks up a request for whoever takes part in it.
///
/// # Errors
/// `not-found` for everybody else.
pub(super) fn involved(
    tx: &mut Tx<'_>,
    caller: &Caller,
    now: DateTime<Utc>,
    id: &str,
) -> Result<Participation, ApiError> {
    let request = requests::by_id(tx, id)?.ok_or_else(ApiError::not_found)?;
    let facts = requests::facts(tx, &request, now)?;
    let who = requests::capacities(tx, &request, caller)?;
    if facts.involves(who) { Ok(Participation { request, facts, who }) } else { Err(ApiError::not_found()) }
}

/// Says why nothing comes of a step.
pub(super) fn refused(error: StepError) -> ApiError {
    match error {
        StepError::Closed => {
            ApiError::new(ErrorCode::RequestClosed, "the request was decided, withdrawn or is too old")
        }
        StepError::NotAllowed => ApiError::forbidden("others decide about this request"),
    }
}

impl Participation {
    /// In what capacity the account writes.
    pub(super) fn party(&self) -> RequestParty {
        if self.who.asker {
            RequestParty::Asker
        } else if self.who.receiver && self.facts.kind == RequestKind::OwnershipTransfer {
            RequestParty::Receiver
        } else if self.facts.decider() == Decider::Administrators {
            RequestParty::Administrator
        } else {
            RequestParty::Care
        }
    }
}

/// Refuses what a conversation has no room for.
pub(super) fn require_room(tx: &mut Tx<'_>, request_id: &str, text: &str) -> Result<(), ApiError> {
    let (count, bytes) = requests::size(tx, request_id)?;
    if count >= MOST_MESSAGES || bytes + text.len() > MOST_CONVERSATION_BYTES {
        let error = FieldError::new("text", "no-room").with("maximum", MOST_MESSAGES);
        return Err(ApiError::invalid_fields(vec![error]));
    }
    Ok(())
}

/// Does something with a request.
///
/// # Errors
/// `not-found` for whoever takes no part in it; `forbidden` for what others decide; `request-closed`; `invalid-fields`;
/// and where an approval can't be carried out, why.
pub(crate) fn act(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request_id: &str,
    act: &RequestAct,
) -> Result<(), ApiError> {
    let mut acting = involved(p.tx, caller, p.now, request_id)?;
    let (step, text) = checked(act)?;
    let after = next(&acting.facts, acting.who, step).map_err(refused)?;
    // What ends a request has always room.
    if matches!(step, Step::Message | Step::Ask) {
        require_room(p.tx, request_id, &text)?;
    }
    let party = acting.party();
    if step == Step::Approve && after.state == RequestState::Approved {
        effects::carry_out(p, caller, &acting.request)?;
    }
    let name = own_name(p.tx, caller)?;
    let entry = Entry {
        request_id,
        account_id: &caller.account_id,
        name: name.as_deref(),
        party,
        step: step.as_str(),
        text: &text,
    };
    requests::append(p.tx, p.now, &entry)?;
    (acting.request.state, acting.request.accepted) = (after.state, after.accepted);
    requests::set_state(p.tx, p.now, &acting.request, &caller.account_id)?;
    requests::publish(p, request_id)?;
    let action = match step {
        Step::Message => "request.answered",
        Step::Ask => "request.asked",
        Step::Approve if after.state.is_open() => "request.accepted",
        Step::Approve => "request.approved",
        Step::Refuse => "request.refused",
        Step::Withdraw => "request.withdrawn",
        Step::Expire => "request.expired",
    };
    let detail = acting.facts.kind.as_str();
    let actor = Some(caller.account_id.as_str());
    audit::record(
        p.tx,
        p.now,
        &Deed { actor, action, kind: "request", id: request_id, detail: Some(detail) },
    )?;
    Ok(telling::acted(p, request_id, caller, party, step)?)
}

/// The step of an act, and its text as it is kept.
fn checked(act: &RequestAct) -> Result<(Step, String), ApiError> {
    let mut texts = Texts::default();
    let (step, text) = match act {
        RequestAct::Message { text } => (Step::Message, texts.required("text", text, LONGEST_MESSAGE)),
        RequestAct::Ask { text } => (Step::Ask, texts.required("text", text, LONGEST_MESSAGE)),
        RequestAct::Approve { reason } => (Step::Approve, texts.optional("reason", reason, LONGEST_MESSAGE)),
        RequestAct::Refuse { reason } => (Step::Refuse, texts.required("reason", reason, LONGEST_MESSAGE)),
        RequestAct::Withdraw => (Step::Withdraw, String::new()),
    };
    texts.done()?;
    Ok((step, text))
}

/// Ends the requests that nobody decided in time, and tells their askers. Returns how many.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn expire_due(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<usize, Error> {
    let due = requests::due(tx, now)?;
    if due.is_empty() {
        return Ok(0);
    }
    let count = due.len();
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        for mut request in due {
            request.state = RequestState::Expired;
            requests::set_state(p.tx, now, &request, "")?;
            requests::publish(p, &request.id)?;
            let detail = Some(request.kind().as_str());
            let (action, id) = ("request.expired", request.id.as_str());
            audit::record(p.tx, now, &Deed { actor: None, action, kind: "request", id, detail })?;
            telling::expired(p, &request)?;
        }
        Ok(())
    })?;
    Ok(count)
}
