//! A batch of changes in one transaction: every change decided about in its order, every document that was touched
//! published once, every receipt written. Nothing is answered before all of it is committed.
//!
//! A change is decided about before it writes anything, so one that is refused leaves nothing behind.

use super::merge::{Judged, Refused};
use super::parties::{self, Place};
use super::{comments, contacts, field_rename_job, fields, on_entitlement, requests, settings};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::idempotency::receipts::{self, Receipt};
use crate::core::{change_counter, json};
use crate::licensing::lineage::former;
use crate::records::slots::Author;
use crate::records::{Compose, Kind, Lookup, Publisher, accounts, publishing, rights};
use crate::store::{Error, Tx};
use chrono::{DateTime, Utc};
use licet_domain::authorship::{Party, parse_annotation_id};
use licet_domain::slots::{MOST_SLOTS, known_base};
use licet_domain::{Access, Permission, Scope, Target};
use licet_protocol::change::{Change, Outcome};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A change as it came.
pub(crate) enum Asked {
    /// One that could be read, with the hash of its body.
    Whole {
        /// The change.
        change: Change,
        /// [`crate::core::idempotency::receipts::hash`] of what it asks.
        hash: String,
    },
    /// One that this portal can't read: of a newer app, or wrong.
    Unreadable {
        /// Its key.
        key: String,
        /// What is wrong with it.
        why: String,
    },
}

impl Asked {
    fn key(&self) -> &str {
        match self {
            Self::Whole { change, .. } => &change.key,
            Self::Unreadable { key, .. } => key,
        }
    }

    fn hash(&self) -> Option<&str> {
        match self {
            Self::Whole { hash, .. } => Some(hash),
            Self::Unreadable { .. } => None,
        }
    }
}

/// What a batch needs on its way.
pub(super) struct Batch {
    pub author: Author,
    lookup: Lookup,
    /// Number of the newest change before the batch.
    newest: i64,
    /// What the settings of the account take, once that was asked.
    pub settings: Option<settings::Used>,
    pub stale: Stale,
}

/// Documents that are to be published again.
#[derive(Default)]
pub(super) struct Stale {
    /// By their keys ([`Party::key`]).
    pub annotations: BTreeSet<String>,
    /// New ones.
    pub comments: BTreeSet<String>,
    /// By entitlement.
    pub licenses: BTreeSet<String>,
    pub fields: BTreeSet<String>,
    /// Fields whose name, choices or being there changed: the annotations that use them are stale too.
    pub renamed: BTreeSet<String>,
    pub settings: BTreeSet<String>,
}

impl Batch {
    fn begin(p: &mut Publisher<'_, '_>, caller: &Caller, now: DateTime<Utc>) -> Result<Self, Error> {
        let today = now.date_naive();
        rights::end_due(p, now).map_err(|error| match error {
            rights::Error::Store(error) => error,
            other => Error::Database(other.to_string()),
        })?;
        let account = accounts::by_id(p.tx, &caller.account_id)?;
        let name = account.map(|account| accounts::name_of(&account.profile)).filter(|name| !name.is_empty());
        let lookup = Lookup::new(caller, today);
        let author = Author { caller: caller.clone(), name, now };
        let newest = change_counter::sequence(p.tx)?;
        Ok(Self { author, lookup, newest, settings: None, stale: Stale::default() })
    }

    /// The first answer again, or a new one.
    fn answer(&mut self, p: &mut Publisher<'_, '_>, asked: &Asked) -> Result<Decision, Error> {
        let (change, hash) = match asked {
            Asked::Whole { change, hash } => (change, hash),
            Asked::Unreadable { key, why } => return Ok(Decision::Old(unreadable(key, why))),
        };
        if let Some(receipt) = receipts::find(p.tx, &self.author.caller.account_id, &change.key)? {
            if receipt.body_hash != *hash {
                return Ok(Decision::Old(key_reused(&change.key)));
            }
            return Ok(Decision::Old(first_answer(&receipt)?));
        }
        match self.decide(p, change) {
            Ok(judged) => Ok(Decision::New(Outcome {
                key: change.key.clone(),
                status: judged.status(),
                seq: None,
                conflicts: judged.conflicts,
                gave_way: judged.gave_way,
                error: None,
            })),
            Err(Refused::Because(error)) => Ok(Decision::New(refusal(&change.key, *error))),
            Err(Refused::Store(error)) => Err(error),
        }
    }

    /// Refuses whoever may not do this with a document, and does not tell what they can't see from what isn't.
    pub(super) fn may(
        &mut self,
        tx: &mut Tx<'_>,
        kind: Kind,
        id: &str,
        permission: Permission,
    ) -> Result<(), Refused> {
        permitted(self.lookup.access(tx, kind, id)?, permission)
    }

    /// Whether the author is a member of a site.
    pub(super) fn is_member(&mut self, tx: &mut Tx<'_>, support_id: &str) -> Result<bool, Error> {
        Ok(self.lookup.scope(tx, &Scope::MemberOf(support_id.to_owned()))?.is_some())
    }

    /// Returns where a change of the annotation with this id is written, and whom it belongs to, if the author may write
    /// there. An id that names its party is what the author was told about who reads it: nothing is written for another
    /// one. An id that names none is that of the end customer's site; from whoever doesn't write for that site it is of an
    /// app that knows no parties, and belongs to the author alone.
    pub(super) fn writable(&mut self, tx: &mut Tx<'_>, id: &str) -> Result<(Place, Party), Refused> {
        let (entitlement_id, named) = parse_annotation_id(id);
        let mut entitlement_id = entitlement_id.to_owned();
        if self.lookup.access(tx, Kind::Entitlement, &entitlement_id)?.is_none() {
            // The author may know it by the id that it had formerly.
            entitlement_id = former::current(tx, &entitlement_id)?.ok_or_else(ApiError::not_found)?;
            if self.lookup.access(tx, Kind::Entitlement, &entitlement_id)?.is_none() {
                return Err(ApiError::not_found().into());
            }
        }
        let place = Place::read(tx, &entitlement_id)?.ok_or_else(ApiError::not_found)?;
        let writer = parties::writer(tx, &mut self.lookup, &place)?;
        let own = Party::Account(self.author.caller.account_id.clone());
        let party = match named {
            Some(named) => named,
            None if matches!(&writer.party, Party::Site(site) if *site == place.end_customer) => {
                writer.party.clone()
            }
            None => own.clone(),
        };
        let may = if party == own { writer.sees } else { party == writer.party && writer.may_write };
        if may { Ok((place, party)) } else { Err(ApiError::forbidden("this belongs to others").into()) }
    }

    fn decide(&mut self, p: &mut Publisher<'_, '_>, change: &Change) -> Result<Judged, Refused> {
        if change.set.is_empty() {
            return Err(FieldError::new("set", "required").into());
        }
        if change.set.len() > MOST_SLOTS {
            return Err(FieldError::new("set", "no-room").with("maximum", MOST_SLOTS).into());
        }
        let mut set = change.set.clone();
        set.values_mut().for_each(|set| set.base = known_base(set.base, self.newest));
        match change.kind {
            Target::Annotation => on_entitlement::change(p, self, &change.id, &set),
            Target::Comment => comments::change(p, self, change),
            Target::Field => fields::change(p, self, &change.id, &set),
            Target::License => contacts::change(p, self, &change.id, &set),
            Target::Setting => settings::change(p, self, &change.id, &set),
            Target::Request => requests::change(p, self, change),
        }
    }

    /// Publishes what became stale. Answers whether annotations were left for later.
    fn publish(&mut self, p: &mut Publisher<'_, '_>) -> Result<bool, Error> {
        let Stale { mut annotations, comments, licenses, fields, renamed, settings } =
            std::mem::take(&mut self.stale);
        for id in &fields {
            fields::publish(p, id)?;
        }
        let left = field_rename_job::begin(p.tx, &renamed, &mut annotations)?;
        for key in &annotations {
            on_entitlement::publish(p, key)?;
        }
        for id in &comments {
            comments::publish(p, id)?;
        }
        for entitlement_id in &licenses {
            p.touch_licenses(entitlement_id);
        }
        for id in &settings {
            settings::publish(p, id)?;
        }
        Ok(left)
    }
}

/// What is answered to a change.
enum Decision {
    /// Decided about now; its receipt is still to be written.
    New(Outcome),
    /// Nothing to write: answered before, or nothing that could be looked up again.
    Old(Outcome),
    /// The same as the one at this place in the batch.
    Same(usize),
}

/// What a batch came to.
pub(crate) struct Pushed {
    /// One for each change, in their order.
    pub outcomes: Vec<Outcome>,
    /// Whether annotations are still to be published with what a field is called now.
    pub renaming: bool,
}

/// Takes a batch of changes.
///
/// # Errors
/// What the database says; then nothing of the batch was made.
pub(crate) fn push(
    tx: &mut Tx<'_>,
    caller: &Caller,
    now: DateTime<Utc>,
    compose: Compose,
    asked: &[Asked],
) -> Result<Pushed, Error> {
    if let Some(outcomes) = all_answered(tx, caller, asked)? {
        return Ok(Pushed { outcomes, renaming: false });
    }
    publishing(tx, now, compose, |p| {
        // At once, so that of two pushes of one key the later finds the receipt of the earlier.
        p.lock()?;
        let mut batch = Batch::begin(p, caller, now)?;
        let mut decisions = Vec::with_capacity(asked.len());
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (place, one) in asked.iter().enumerate() {
            let first = *places.entry(one.key()).or_insert(place);
            decisions.push(if first == place {
                batch.answer(p, one)?
            } else if asked[first].hash() == one.hash() {
                Decision::Same(first)
            } else {
                Decision::Old(key_reused(one.key()))
            });
        }
        let renaming = batch.publish(p)?;
        let seq = p.reached()?;
        let outcomes = settle(p.tx, &batch.author, asked, decisions, seq)?;
        Ok(Pushed { outcomes, renaming })
    })
}

/// Refuses what an access, which may be none, doesn't allow.
fn permitted(access: Option<Access>, permission: Permission) -> Result<(), Refused> {
    match access {
        Some(access) if access.allows(permission) => Ok(()),
        Some(_) => Err(ApiError::forbidden("changing this needs another access").into()),
        None => Err(ApiError::not_found().into()),
    }
}

/// The first answers, where all of a batch was answered before: then nothing is to be written, nor waited for.
fn all_answered(tx: &mut Tx<'_>, caller: &Caller, asked: &[Asked]) -> Result<Option<Vec<Outcome>>, Error> {
    let mut outcomes = Vec::new();
    for one in asked {
        let Asked::Whole { change, hash } = one else { return Ok(None) };
        match receipts::find(tx, &caller.account_id, &change.key)? {
            Some(receipt) if receipt.body_hash == *hash => outcomes.push(first_answer(&receipt)?),
            _ => return Ok(None),
        }
    }
    Ok(Some(outcomes))
}

fn first_answer(receipt: &Receipt) -> Result<Outcome, Error> {
    serde_json::from_str(&receipt.answer).map_err(|error| Error::Database(format!("a receipt: {error}")))
}

/// Puts the number that everything is published under into the new outcomes, and writes their receipts.
fn settle(
    tx: &mut Tx<'_>,
    author: &Author,
    asked: &[Asked],
    decisions: Vec<Decision>,
    seq: i64,
) -> Result<Vec<Outcome>, Error> {
    let mut outcomes: Vec<Outcome> = Vec::with_capacity(decisions.len());
    for (decision, asked) in decisions.into_iter().zip(asked) {
        outcomes.push(match decision {
            Decision::Same(place) => outcomes[place].clone(),
            Decision::Old(outcome) => outcome,
            Decision::New(mut outcome) => {
                if outcome.error.is_none() {
                    outcome.seq = Some(seq);
                }
                let body_hash = asked.hash().unwrap_or_default().to_owned();
                let receipt = Receipt { body_hash, answer: json::json(&outcome)? };
                receipts::keep(tx, &author.caller.account_id, &outcome.key, &receipt, author.now)?;
                outcome
            }
        });
    }
    Ok(outcomes)
}

fn refusal(key: &str, error: ErrorBody) -> Outcome {
    Outcome {
        key: key.to_owned(),
        status: error.code.status(),
        seq: None,
        conflicts: BTreeMap::new(),
        gave_way: BTreeMap::new(),
        error: Some(error),
    }
}

fn key_reused(key: &str) -> Outcome {
    refusal(key, ErrorBody::new(ErrorCode::KeyReused, "this key came with another change before"))
}

fn unreadable(key: &str, why: &str) -> Outcome {
    let mut error =
        ErrorBody::new(ErrorCode::InvalidFields, format!("this portal can't read the change: {why}"));
    error.fields = vec![FieldError::new("change", "form")];
    refusal(key, error)
}
