//! Requests: what the mirror and the outbox hold of them, and making, answering, deciding and withdrawing them.
//!
//! All of it but files works offline: what is done is queued as a change of kind `request` and laid over what came from
//! the portal until that shows it. What may be done is decided by the portal's own rule (`licet_domain::request`).
//!
//! Other screens file a request with `request_create`; it answers the id under which the request is found at once.

use crate::api::*;
use crate::context::Desk;
use crate::error::EXPORT_FAILED;
use crate::events::Topic;
use crate::files::decoded;
use crate::forms::problem;
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_domain::request::{
    Capacities, Decider, LARGEST_ATTACHMENT, LONGEST_MESSAGE, LONGEST_SUBJECT, RequestFacts, RequestKind,
    RequestState, Step, next,
};
use licet_domain::slots::lines;
use licet_mirror::Mirror;
use licet_mirror::outbox::{About, NewChange, Queued, QueuedState};
use licet_protocol::ErrorCode;
use licet_protocol::request::{ACT_SLOT, FORM_SLOT, REQUEST_SLOT, Request};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Who asks: what tells own requests from others'.
#[derive(Clone)]
pub(crate) struct Me {
    account_id: String,
    email: String,
    name: String,
}

/// A request with what lies over it.
struct Shown {
    request: Request,
    /// What was done with it here and is not in it yet, the oldest first.
    over: Vec<(Queued, RequestAct)>,
    /// The change that makes it, while the portal's rows don't have it.
    making: Option<Queued>,
}

fn slot<T: DeserializeOwned>(change: &Queued, name: &str) -> Option<T> {
    let slot = change.slots.iter().find(|slot| slot.slot == name)?;
    T::deserialize(&slot.mine).ok()
}

/// A request that was made here, as the portal will show it.
fn made_here(change: &Queued, form: RequestForm, me: &Me) -> Request {
    let (mut support_id, mut serial_numbers) = (None, Vec::new());
    match &form {
        RequestForm::SiteAccess { support_id: id, .. }
        | RequestForm::RoleChange { support_id: id, .. }
        | RequestForm::Delegation { support_id: id, .. } => {
            support_id = Some(id.clone());
        }
        RequestForm::LicenseAssignment { serial_numbers: serials, .. } => serial_numbers.clone_from(serials),
        RequestForm::General { serial_number, .. } => serial_numbers.extend(serial_number.clone()),
        RequestForm::OwnershipTransfer { .. }
        | RequestForm::NewAddress { .. }
        | RequestForm::Rehost { .. } => {}
    }
    let decider = match form.kind() {
        RequestKind::OwnershipTransfer => Decider::Receiver,
        RequestKind::Rehost | RequestKind::General => Decider::Care,
        _ => Decider::Administrators,
    };
    Request {
        request_id: change.id.clone(),
        form,
        state: RequestState::Open,
        decider,
        accepted: false,
        asker: me.account_id.clone(),
        asker_name: me.name.clone(),
        asker_email: me.email.clone(),
        support_id,
        serial_numbers,
        created_at: change.made_at,
        updated_at: change.made_at,
        expires_at: None,
        closed_at: None,
        used_at: None,
        messages: Vec::new(),
        attachments: Vec::new(),
    }
}

/// All requests that are here, with what lies over them.
fn all(mirror: &Mirror, me: &Me) -> Result<Vec<Shown>, UiError> {
    let mut shown: BTreeMap<String, Shown> = BTreeMap::new();
    for (id, _, body) in mirror.listing(Target::Request.as_str())? {
        if let Ok(request) = serde_json::from_str::<Request>(&body) {
            shown.insert(id, Shown { request, over: Vec::new(), making: None });
        }
    }
    for change in mirror.queued_of(Target::Request)? {
        if let Some(form) = slot::<RequestForm>(&change, FORM_SLOT) {
            let request = made_here(&change, form, me);
            shown.entry(change.id.clone()).or_insert_with(|| Shown {
                request,
                over: Vec::new(),
                making: Some(change),
            });
        } else if let (Some(id), Some(act)) =
            (slot::<String>(&change, REQUEST_SLOT), slot::<RequestAct>(&change, ACT_SLOT))
            && let Some(request) = shown.get_mut(&id)
        {
            request.over.push((change, act));
        }
    }
    Ok(shown.into_values().collect())
}

/// What the portal's rule knows of the request, as far as it is told here. It is here, so this account takes part in it.
fn facts(request: &Request) -> RequestFacts {
    RequestFacts {
        kind: request.form.kind(),
        state: request.state,
        accepted: request.accepted,
        has_administrator: request.decider == Decider::Administrators,
        care_confirms: false,
    }
}

/// Whoever has a request, and neither asked nor is its receiver, decides it.
fn capacities(request: &Request, me: &Me) -> Capacities {
    let asker = request.asker == me.account_id;
    let to_me = |to: &str| to.eq_ignore_ascii_case(&me.email);
    let receiver =
        matches!(&request.form, RequestForm::OwnershipTransfer { to_email, .. } if to_me(to_email));
    let decides = !asker && !receiver;
    Capacities { asker, receiver, administrator: decides, care: decides, portal: false }
}

const fn step_of(act: &RequestAct) -> Step {
    match act {
        RequestAct::Message { .. } => Step::Message,
        RequestAct::Ask { .. } => Step::Ask,
        RequestAct::Approve { .. } => Step::Approve,
        RequestAct::Refuse { .. } => Step::Refuse,
        RequestAct::Withdraw => Step::Withdraw,
    }
}

fn text_of(act: &RequestAct) -> &str {
    match act {
        RequestAct::Message { text } | RequestAct::Ask { text } => text,
        RequestAct::Approve { reason } | RequestAct::Refuse { reason } => reason,
        RequestAct::Withdraw => "",
    }
}

fn party(request: &Request, who: Capacities) -> RequestParty {
    match (who.asker, who.receiver, request.decider) {
        (true, ..) => RequestParty::Asker,
        (_, true, _) => RequestParty::Receiver,
        (.., Decider::Administrators) => RequestParty::Administrator,
        (.., Decider::Receiver | Decider::Care) => RequestParty::Care,
    }
}

impl Shown {
    /// The request with what lies over it, as it will be once that was sent.
    fn settled(&self, me: &Me) -> Request {
        let mut request = self.request.clone();
        let who = capacities(&request, me);
        for (change, act) in &self.over {
            if change.state.is_undecided() {
                continue;
            }
            if let Ok(after) = next(&facts(&request), who, step_of(act)) {
                (request.state, request.accepted) = (after.state, after.accepted);
                request.updated_at = request.updated_at.max(change.made_at);
            }
        }
        request
    }

    fn row(&self, mirror: &Mirror, me: &Me) -> Result<RequestRow, UiError> {
        let request = self.settled(me);
        let who = capacities(&request, me);
        let decides = request.state.is_open() && facts(&request).is_decided_by(who);
        let site = match &request.support_id {
            Some(id) => mirror.site(id)?.map(|site| site.name),
            None => None,
        };
        let subject = match &request.form {
            RequestForm::General { subject, .. } => Some(subject.clone()),
            RequestForm::OwnershipTransfer { to_email, .. } => Some(to_email.clone()),
            RequestForm::NewAddress { address, .. } => Some(address.line1.clone()),
            _ => None,
        };
        let waits_for = match request.state {
            RequestState::Open => Some(request.decider.as_str()),
            RequestState::NeedsAnswer => Some("asker"),
            _ => None,
        };
        let changes = self.making.iter().chain(self.over.iter().map(|(change, _)| change));
        let (mut pending, mut refused) = (false, None);
        for change in changes {
            pending |= matches!(change.state, QueuedState::Waiting | QueuedState::Sending);
            if change.state.is_undecided() {
                refused = change.error.clone().map(UiError::from);
            }
        }
        let asker =
            if request.asker_name.is_empty() { request.asker_email } else { request.asker_name.clone() };
        Ok(RequestRow {
            request_id: request.request_id,
            kind: request.form.kind().as_str().to_owned(),
            state: request.state.as_str().to_owned(),
            waits_for: waits_for.map(str::to_owned),
            mine: who.asker,
            may_decide: decides,
            asker,
            support_id: request.support_id,
            site,
            serial_numbers: request.serial_numbers,
            subject,
            created_at: request.created_at,
            updated_at: request.updated_at,
            expires_at: request.expires_at.filter(|_| request.state.is_open()),
            pending,
            refused,
        })
    }

    fn entries(&self, me: &Me) -> Vec<RequestEntry> {
        let who = capacities(&self.request, me);
        let said = self.request.messages.iter().map(|message| RequestEntry {
            at: message.at,
            author: message.author_name.clone(),
            mine: message.author == me.account_id,
            party: message.party,
            step: message.step.clone(),
            text: message.text.clone(),
            pending: false,
            refused: None,
        });
        let over = self.over.iter().map(|(change, act)| RequestEntry {
            at: change.made_at,
            author: Some(me.name.clone()).filter(|name| !name.is_empty()),
            mine: true,
            party: party(&self.request, who),
            step: step_of(act).as_str().to_owned(),
            text: text_of(act).to_owned(),
            pending: matches!(change.state, QueuedState::Waiting | QueuedState::Sending),
            refused: change.error.clone().map(UiError::from),
        });
        said.chain(over).collect()
    }
}

/// A text as it is kept.
fn kept(field: &str, text: &str, longest: usize, required: bool) -> Result<String, UiError> {
    let text = lines(text, longest).map_err(|error| UiError::fields(vec![problem(field, error, longest)]))?;
    match text {
        Some(text) => Ok(text.trim().to_owned()),
        None if required => Err(UiError::field(field, "required")),
        None => Ok(String::new()),
    }
}

/// What can be told of a form without the portal.
fn checked(form: RequestForm) -> Result<RequestForm, UiError> {
    let reason = |text: &str| kept("reason", text, LONGEST_MESSAGE, true);
    Ok(match form {
        RequestForm::SiteAccess { support_id, reason: why } => RequestForm::SiteAccess {
            support_id: kept("support_id", &support_id, LONGEST_SUBJECT, true)?,
            reason: reason(&why)?,
        },
        RequestForm::RoleChange { support_id, role, reason: why } => {
            RequestForm::RoleChange { support_id, role, reason: reason(&why)? }
        }
        RequestForm::Delegation { support_id, reseller, level, ends_on, reason: why } => {
            let reason = reason(&why)?;
            RequestForm::Delegation { support_id, reseller, level, ends_on, reason }
        }
        RequestForm::OwnershipTransfer { license_ids, to_email, reason: why } => {
            if license_ids.is_empty() {
                return Err(UiError::field("license_ids", "required"));
            }
            let to_email = licet_domain::Email::parse(&to_email).map_err(|_| {
                UiError::field("to_email", if to_email.trim().is_empty() { "required" } else { "email-form" })
            })?;
            let reason = kept("reason", &why, LONGEST_MESSAGE, false)?;
            RequestForm::OwnershipTransfer { license_ids, to_email: to_email.to_string(), reason }
        }
        RequestForm::LicenseAssignment { serial_numbers, reason: why } => {
            let serial_numbers: Vec<String> = serial_numbers
                .iter()
                .map(|typed| licet_domain::code::normalize(typed))
                .filter(|typed| !typed.is_empty())
                .collect();
            if serial_numbers.is_empty() {
                return Err(UiError::field("serial_numbers", "required"));
            }
            RequestForm::LicenseAssignment { serial_numbers, reason: reason(&why)? }
        }
        RequestForm::NewAddress { address, reason: why } => {
            for (field, text) in [
                ("address.customer_number", &address.customer_number),
                ("address.line1", &address.line1),
                ("address.city", &address.city),
                ("address.country", &address.country),
            ] {
                kept(field, text, LONGEST_SUBJECT, true)?;
            }
            RequestForm::NewAddress { address, reason: kept("reason", &why, LONGEST_MESSAGE, false)? }
        }
        RequestForm::General { subject, text, license_id, serial_number } => RequestForm::General {
            subject: kept("subject", &subject, LONGEST_SUBJECT, true)?,
            text: kept("text", &text, LONGEST_MESSAGE, true)?,
            license_id: license_id.filter(|id| !id.is_empty()),
            serial_number: serial_number.filter(|serial| !serial.trim().is_empty()),
        },
        // A move is asked for where a license is moved.
        RequestForm::Rehost { .. } => return Err(UiError::new(ErrorCode::BadRequest.as_str())),
    })
}

fn not_found() -> UiError {
    UiError::new(ErrorCode::NotFound.as_str())
}

/// Ids of the requests that this account decides now.
pub(crate) fn to_decide(mirror: &Mirror, me: &Me) -> Result<BTreeSet<String>, UiError> {
    let mut ids = BTreeSet::new();
    for shown in all(mirror, me)? {
        let row = shown.row(mirror, me)?;
        if row.may_decide {
            ids.insert(row.request_id);
        }
    }
    Ok(ids)
}

fn one(mirror: &Mirror, me: &Me, id: &str) -> Result<Shown, UiError> {
    all(mirror, me)?.into_iter().find(|shown| shown.request.request_id == id).ok_or_else(not_found)
}

impl Desk {
    pub(crate) fn me(&self) -> Result<Me, UiError> {
        let account_id = self.session()?.account_id().to_owned();
        let account = self.config().signed_in.as_ref().map(|signed_in| signed_in.account.clone());
        let (email, name) = account.map(|account| (account.email, account.name)).unwrap_or_default();
        Ok(Me { account_id, email, name })
    }

    /// The open requests that this account made, by id.
    pub(crate) async fn own_open_requests(&self) -> Result<Vec<(String, RequestForm)>, UiError> {
        let me = self.me()?;
        self.on_mirror(move |mirror| {
            let settled = all(mirror, &me)?.into_iter().map(|shown| shown.settled(&me));
            let own = settled.filter(|request| request.asker == me.account_id && request.state.is_open());
            Ok(own.map(|request| (request.request_id, request.form)).collect())
        })
        .await
    }

    /// `requests`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn requests(&self) -> Result<RequestList, UiError> {
        let me = self.me()?;
        self.on_mirror(move |mirror| {
            let mut rows = Vec::new();
            for shown in all(mirror, &me)? {
                rows.push(shown.row(mirror, &me)?);
            }
            let is_due =
                |row: &RequestRow| row.may_decide || (row.mine && row.waits_for.as_deref() == Some("asker"));
            let due = rows.iter().filter(|row| is_due(row)).count();
            let rank = |row: &RequestRow| match (is_due(row), row.waits_for.is_some()) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            rows.sort_by(|a, b| rank(a).cmp(&rank(b)).then(b.updated_at.cmp(&a.updated_at)));
            Ok(RequestList { rows, due: u32::try_from(due).unwrap_or(u32::MAX) })
        })
        .await
    }

    /// `request`
    ///
    /// # Errors
    /// When this account takes part in no such request, or the mirror can't be read.
    pub async fn request(&self, by: ById) -> Result<RequestDetails, UiError> {
        let me = self.me()?;
        self.on_mirror(move |mirror| {
            let shown = one(mirror, &me, &by.id)?;
            let request = shown.settled(&me);
            let who = capacities(&request, &me);
            let may = |step| next(&facts(&request), who, step).is_ok();
            let may = RequestSteps {
                message: may(Step::Message),
                ask: may(Step::Ask),
                decide: may(Step::Approve),
                // One that was not sent yet is discarded from the outbox.
                withdraw: may(Step::Withdraw),
            };
            Ok(RequestDetails {
                row: shown.row(mirror, &me)?,
                form: request.form,
                asker_email: request.asker_email,
                used_at: request.used_at,
                entries: shown.entries(&me),
                attachments: request.attachments,
                may,
            })
        })
        .await
    }

    /// `request_create`: makes a request, offline too.
    ///
    /// # Errors
    /// When something in the form needs to be another one, or the mirror can't be written.
    pub async fn request_create(&self, form: RequestForm) -> Result<RequestMade, UiError> {
        let form = checked(form)?;
        let name = match &form {
            RequestForm::SiteAccess { support_id, .. }
            | RequestForm::RoleChange { support_id, .. }
            | RequestForm::Delegation { support_id, .. } => Some(support_id.clone()),
            RequestForm::LicenseAssignment { serial_numbers, .. } => serial_numbers.first().cloned(),
            RequestForm::General { subject, .. } => Some(subject.clone()),
            RequestForm::OwnershipTransfer { to_email, .. } => Some(to_email.clone()),
            RequestForm::NewAddress { address, .. } => Some(address.customer_number.clone()),
            RequestForm::Rehost { .. } => None,
        };
        let value = serde_json::to_value(&form).map_err(UiError::fault)?;
        let set = BTreeMap::from([(FORM_SLOT.to_owned(), value)]);
        let request_id = self.queue_request(set, name).await?;
        Ok(RequestMade { request_id })
    }

    /// `request_act`: answers, decides or withdraws a request, offline too. One that was not sent yet is withdrawn by
    /// discarding it.
    ///
    /// # Errors
    /// When a text is missing or too long, others decide, the request is closed, or the mirror can't be written.
    pub async fn request_act(&self, form: RequestActForm) -> Result<(), UiError> {
        let RequestActForm { request_id, act } = form;
        let required = !matches!(act, RequestAct::Approve { .. } | RequestAct::Withdraw);
        let field = if matches!(act, RequestAct::Refuse { .. }) { "reason" } else { "text" };
        let text = kept(field, text_of(&act), LONGEST_MESSAGE, required)?;
        let act = match act {
            RequestAct::Message { .. } => RequestAct::Message { text },
            RequestAct::Ask { .. } => RequestAct::Ask { text },
            RequestAct::Approve { .. } => RequestAct::Approve { reason: text },
            RequestAct::Refuse { .. } => RequestAct::Refuse { reason: text },
            RequestAct::Withdraw => RequestAct::Withdraw,
        };
        let (me, id, step) = (self.me()?, request_id.clone(), step_of(&act));
        let (unsent, name) = self
            .on_mirror(move |mirror| {
                let shown = one(mirror, &me, &id)?;
                let request = shown.settled(&me);
                if let Err(error) = next(&facts(&request), capacities(&request, &me), step) {
                    let code = match error {
                        licet_domain::request::StepError::Closed => ErrorCode::RequestClosed,
                        licet_domain::request::StepError::NotAllowed => ErrorCode::Forbidden,
                    };
                    return Err(UiError::new(code.as_str()));
                }
                let waits = |change: &Queued| {
                    change.state == QueuedState::Waiting || change.state == QueuedState::Refused
                };
                let unsent = shown.making.filter(waits).map(|change| change.key);
                Ok((unsent, request.support_id.or(request.serial_numbers.first().cloned())))
            })
            .await?;
        if let (Some(key), RequestAct::Withdraw) = (unsent, &act) {
            return self
                .edit(&[Topic::Requests], move |mirror, _, _| {
                    mirror.outbox_discard(&key)?;
                    Ok(())
                })
                .await;
        }
        let value = serde_json::to_value(&act).map_err(UiError::fault)?;
        let set = BTreeMap::from([
            (REQUEST_SLOT.to_owned(), Value::from(request_id)),
            (ACT_SLOT.to_owned(), value),
        ]);
        self.queue_request(set, name).await.map(drop)
    }

    /// Queues a change of a request, and answers its key.
    async fn queue_request(
        &self,
        set: BTreeMap<String, Value>,
        name: Option<String>,
    ) -> Result<String, UiError> {
        let about = About { entitlement_id: None, name };
        self.edit(&[Topic::Requests], move |mirror, keys, now: DateTime<Utc>| {
            let key = keys();
            let change = NewChange { kind: Target::Request, id: key.to_string(), set, about };
            mirror.change(&change, key, now)?;
            Ok(key.to_string())
        })
        .await
    }

    /// `request_attach`: adds a file to a request. Needs the portal.
    ///
    /// # Errors
    /// When the file is too large or of another type, there is no room for it, the request is closed, or the portal can't be
    /// reached.
    pub async fn request_attach(&self, form: RequestAttach) -> Result<(), UiError> {
        let RequestAttach { request_id, key, file } = form;
        let too_large = || UiError::new(ErrorCode::TooLarge.as_str()).with("limit", LARGEST_ATTACHMENT);
        // Base64 takes four characters for three bytes.
        if file.content.len() / 4 * 3 > LARGEST_ATTACHMENT + 2 {
            return Err(too_large());
        }
        let content = decoded(&file.content).ok_or_else(|| UiError::new(ErrorCode::BadRequest.as_str()))?;
        if licet_domain::request::attachment_type(&content).is_none() {
            return Err(UiError::new(ErrorCode::AttachmentType.as_str()));
        }
        let session = self.session()?;
        let (content, name) = (Arc::new(content), file.name);
        let _: Request = session
            .ask(|client, access| {
                let (content, name) = (Arc::clone(&content), name.clone());
                let (request_id, key) = (request_id.clone(), key.clone());
                async move {
                    let path = ["requests", &request_id, "attachments"];
                    client.post_file(&access, &path, &key, ("name", &name), content.to_vec()).await
                }
            })
            .await?;
        if let Ok(opened) = self.opened() {
            opened.sync.wake();
        }
        Ok(())
    }

    /// `request_attachment_save`: saves a file of a request where a person wants it. None when they picked no place.
    ///
    /// # Errors
    /// When there is no such file, the portal can't be reached, what it sends is not what was added, or the file can't be
    /// written.
    pub async fn request_attachment_save(&self, of: AttachmentOfRequest) -> Result<Option<String>, UiError> {
        let (me, id) = (self.me()?, of.request_id.clone());
        let request = self.on_mirror(move |mirror| Ok(one(mirror, &me, &id)?.request)).await?;
        let mut attachments = request.attachments.into_iter();
        let file = attachments.find(|it| it.attachment_id == of.attachment_id).ok_or_else(not_found)?;
        let Some(place) = self.place_for(file.name.clone()).await? else { return Ok(None) };
        let session = self.session()?;
        let content = session
            .ask(|client, access| {
                let (request, attachment) = (of.request_id.clone(), of.attachment_id.clone());
                async move {
                    let path = ["requests", &request, "attachments", &attachment];
                    client.get_bytes(&access, &path, LARGEST_ATTACHMENT).await
                }
            })
            .await?;
        if hex::encode(Sha256::digest(&content)) != file.sha256 {
            return Err(UiError::new(EXPORT_FAILED).because("the file is not the one that was added"));
        }
        self.save_at(place, content).await.map(Some)
    }
}
