//! Requests that were made, answered or decided offline: changes of kind `request`, which are appended and never merged.

use super::batch::Batch;
use super::merge::{Judged, Refused, problem};
use crate::core::error::ApiError;
use crate::decisions;
use crate::records::Publisher;
use licet_protocol::FieldError;
use licet_protocol::change::Change;
use licet_protocol::request::{ACT_SLOT, FORM_SLOT, REQUEST_SLOT, RequestChange};
use serde::de::DeserializeOwned;

/// Carries a change out: nothing of it stays where it is refused.
pub(super) fn change(p: &mut Publisher<'_, '_>, batch: &Batch, change: &Change) -> Result<Judged, Refused> {
    let asked = read(change)?;
    let caller = &batch.author.caller;
    p.within(|p| -> Result<(), ApiError> {
        match asked {
            RequestChange::Make(form) => decisions::make(p, caller, &change.id, *form),
            RequestChange::Act { request_id, act } => decisions::act(p, caller, &request_id, &act),
        }
    })
    .map_err(|error| if error.is_fault() { Refused::Store(fault(&error)) } else { error.into() })?;
    Ok(Judged { made: change.set.keys().cloned().collect(), ..Judged::default() })
}

/// A failure of the portal is none of the change: the batch is sent again.
fn fault(error: &ApiError) -> crate::store::Error {
    crate::store::Error::Database(error.body.message.clone())
}

/// What a change asks for.
fn read(change: &Change) -> Result<RequestChange, Refused> {
    // Named by its key, so that nobody else can make one of that name before it.
    if change.id != change.key {
        return Err(FieldError::new("id", "form").into());
    }
    let known = [FORM_SLOT, REQUEST_SLOT, ACT_SLOT];
    if let Some(slot) = change.set.keys().find(|slot| !known.contains(&slot.as_str())) {
        return Err(problem(slot, "form").into());
    }
    match (change.set.get(FORM_SLOT), change.set.get(REQUEST_SLOT), change.set.get(ACT_SLOT)) {
        (Some(form), None, None) => Ok(RequestChange::Make(Box::new(value(FORM_SLOT, &form.value)?))),
        (None, Some(request), Some(act)) => {
            let request_id = value(REQUEST_SLOT, &request.value)?;
            Ok(RequestChange::Act { request_id, act: value(ACT_SLOT, &act.value)? })
        }
        _ => Err(FieldError::new(FORM_SLOT, "required").into()),
    }
}

fn value<T: DeserializeOwned>(slot: &str, value: &serde_json::Value) -> Result<T, Refused> {
    T::deserialize(value).map_err(|_| problem(slot, "form").into())
}
