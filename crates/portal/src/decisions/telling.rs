//! Who is told what about requests. What was written in them stays out of mails: people write keys and passwords.

use crate::core::caller::Caller;
use crate::core::mail::{About, Notice};
use crate::records::requests::{self, Stored};
use crate::records::{Publisher, accounts, notices};
use crate::store::Error;
use licet_domain::request::{Decider, RequestState, Step};
use licet_protocol::request::RequestParty;

/// Tells those who decide about a new request.
pub(super) fn made(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let Some(request) = requests::by_id(p.tx, id)? else { return Ok(()) };
    let asker = accounts::by_id(p.tx, &request.account_id)?;
    let notice = notice(About::RequestNew, &request, notices::person(asker.as_ref()), "new");
    let except = asker.map(|asker| asker.email).unwrap_or_default();
    to_deciders(p, &request, &except, &notice)
}

/// Tells the other side what was done with a request.
pub(super) fn acted(
    p: &mut Publisher<'_, '_>,
    id: &str,
    caller: &Caller,
    party: RequestParty,
    step: Step,
) -> Result<(), Error> {
    let Some(request) = requests::by_id(p.tx, id)? else { return Ok(()) };
    let by = accounts::by_id(p.tx, &caller.account_id)?;
    let outcome = match step {
        Step::Message => "message",
        Step::Ask => "ask",
        Step::Approve if request.state == RequestState::Open => "accepted",
        Step::Approve => "approved",
        Step::Refuse => "refused",
        Step::Withdraw => "withdrawn",
        Step::Expire => "expired",
    };
    let notice = notice(About::RequestChanged, &request, notices::person(by.as_ref()), outcome);
    let own = by.map(|by| by.email).unwrap_or_default();
    if party == RequestParty::Asker {
        to_deciders(p, &request, &own, &notice)
    } else {
        to_asker(p, &request, &notice)
    }
}

/// Tells the asker that nobody decided in time.
pub(super) fn expired(p: &mut Publisher<'_, '_>, request: &Stored) -> Result<(), Error> {
    to_asker(p, request, &notice(About::RequestChanged, request, String::new(), "expired"))
}

fn notice(about: About, request: &Stored, person: String, outcome: &str) -> Notice {
    let notice = Notice::new(about, person, Vec::new());
    notice.of_request(&request.id, request.kind().as_str(), outcome)
}

fn to_asker(p: &mut Publisher<'_, '_>, request: &Stored, notice: &Notice) -> Result<(), Error> {
    match accounts::by_id(p.tx, &request.account_id)? {
        Some(asker) => notices::to_address(p, &asker.email, notice),
        None => Ok(()),
    }
}

/// Customer care has its queue, and gets no mail for each request.
fn to_deciders(
    p: &mut Publisher<'_, '_>,
    request: &Stored,
    except: &str,
    notice: &Notice,
) -> Result<(), Error> {
    match (request.decider, &request.support_id, &request.receiver) {
        (Decider::Administrators, Some(support_id), _) => {
            notices::to_administrators(p, support_id, &[except], notice)
        }
        (Decider::Receiver, _, Some(receiver)) => notices::to_address(p, receiver, notice),
        _ => Ok(()),
    }
}
