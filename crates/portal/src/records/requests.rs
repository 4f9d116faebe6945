//! Requests as rows, and their documents with the scopes of those who take part in them.
//!
//! What may become of a request is `licet_domain::request`; what follows from a decision is `crate::decisions`. Who may
//! decide is looked up here, in one place: [`facts`] and [`capacities`].

use crate::core::caller::{Caller, Role};
use crate::core::ids::new_id;
use crate::core::json::json;
use crate::records::notices::administrators;
use crate::records::{Document, Kind, Publisher, accounts, by_email};
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::request::{Capacities, Decider, RequestFacts, RequestKind, RequestState};
use licet_domain::{Access, Email, Scope};
use licet_protocol::request::{Request, RequestAttachment, RequestForm, RequestMessage, RequestParty};
use std::collections::BTreeSet;

/// A request as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub id: String,
    pub form: RequestForm,
    pub state: RequestState,
    /// The account that asked.
    pub account_id: String,
    /// The site that it is about. Whether there is one of this Support ID is not said by it.
    pub support_id: Option<String>,
    /// E-mail of the receiver of a transfer.
    pub receiver: Option<String>,
    /// Whether the receiver has accepted.
    pub accepted: bool,
    /// Whether customer care confirms what the receiver accepted.
    pub care_confirms: bool,
    /// Who decides, or decided.
    pub decider: Decider,
    /// The serial numbers that it is about.
    pub serial_numbers: Vec<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// When what it allows was made use of.
    pub used_at: Option<DateTime<Utc>>,
}

impl Stored {
    /// What it asks for.
    pub(crate) fn kind(&self) -> RequestKind {
        self.form.kind()
    }
}

const COLUMNS: &str = "id, kind, state, account_id, subject_id, serial_number, body, created_at, settled_at, support_id, \
    receiver, accepted, care_confirms, decider, updated_at, expires_at, used_at";

fn moment(row: &Row, column: usize) -> Result<Option<DateTime<Utc>>, Error> {
    if row.opt_text(column)?.is_none() { Ok(None) } else { row.moment(column).map(Some) }
}

fn read(row: &Row) -> Result<Stored, Error> {
    let shape = |column, expected| Error::Shape { column, expected };
    // A rehost keeps the form of its own route, as it did before there were other kinds.
    let form = if row.text(1)? == RequestKind::Rehost.as_str() {
        let form = serde_json::from_str(row.text(6)?).map_err(|_| shape(6, "the form of a rehost"))?;
        RequestForm::Rehost { license_id: row.string(4)?, form }
    } else {
        serde_json::from_str(row.text(6)?).map_err(|_| shape(6, "the form of a request"))?
    };
    let created_at = row.moment(7)?;
    Ok(Stored {
        id: row.string(0)?,
        form,
        state: RequestState::parse(row.text(2)?).ok_or_else(|| shape(2, "a state of requests"))?,
        account_id: row.string(3)?,
        support_id: row.opt_string(9)?,
        receiver: row.opt_string(10)?,
        accepted: row.bool(11)?,
        care_confirms: row.bool(12)?,
        decider: Decider::parse(row.text(13)?).ok_or_else(|| shape(13, "who decides"))?,
        serial_numbers: row.text(5)?.split_whitespace().map(str::to_owned).collect(),
        created_at,
        updated_at: moment(row, 14)?.unwrap_or(created_at),
        expires_at: moment(row, 15)?,
        closed_at: moment(row, 8)?,
        used_at: moment(row, 16)?,
    })
}

/// The request with this id.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn by_id(tx: &mut Tx<'_>, id: &str) -> Result<Option<Stored>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM request WHERE id = $1");
    tx.query_one(&sql, values![id])?.as_ref().map(read).transpose()
}

/// Writes a new request and publishes it.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn insert(p: &mut Publisher<'_, '_>, request: &Stored) -> Result<(), Error> {
    let (subject, body) = match &request.form {
        RequestForm::Rehost { license_id, form } => (license_id.clone(), json(form)?),
        form => (subject(form), json(form)?),
    };
    let sql = "INSERT INTO request (id, kind, state, account_id, subject_id, serial_number, body, created_at, support_id, \
               receiver, care_confirms, updated_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $8, $12)";
    let values = values![
        &request.id,
        request.kind().as_str(),
        request.state.as_str(),
        &request.account_id,
        subject,
        request.serial_numbers.join(" "),
        body,
        request.created_at,
        request.support_id.as_ref(),
        request.receiver.as_ref(),
        request.care_confirms,
        request.expires_at,
    ];
    p.tx.execute(sql, values)?;
    publish(p, &request.id)
}

/// What two open requests of one account and kind may not have in common.
pub(crate) fn subject(form: &RequestForm) -> String {
    match form {
        RequestForm::SiteAccess { support_id, .. } | RequestForm::RoleChange { support_id, .. } => {
            support_id.clone()
        }
        RequestForm::OwnershipTransfer { license_ids, .. } => sorted(license_ids),
        RequestForm::LicenseAssignment { serial_numbers, .. } => sorted(serial_numbers),
        RequestForm::NewAddress { address, .. } => address.customer_number.clone(),
        RequestForm::Delegation { support_id, reseller, .. } => format!("{support_id} {reseller}"),
        RequestForm::Rehost { license_id, .. } => license_id.clone(),
        RequestForm::General { license_id, .. } => license_id.clone().unwrap_or_default(),
    }
}

fn sorted(ids: &[String]) -> String {
    ids.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
}

/// Writes how a request stands, without publishing it.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn set_state(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    request: &Stored,
    by: &str,
) -> Result<(), Error> {
    let closed = (!request.state.is_open()).then_some(now);
    let by = closed.map(|_| by);
    let sql = "UPDATE request SET state = $2, accepted = $3, updated_at = $4, settled_at = $5, settled_by = $6 \
               WHERE id = $1";
    let values = values![&request.id, request.state.as_str(), request.accepted, now, closed, by];
    tx.execute(sql, values)?;
    Ok(())
}

/// What the rules know of a request at `now`: one that is too old is expired, whether that was written down or not.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn facts(tx: &mut Tx<'_>, request: &Stored, now: DateTime<Utc>) -> Result<RequestFacts, Error> {
    let asker = accounts::by_id(tx, &request.account_id)?.map(|account| account.email).unwrap_or_default();
    let has_administrator = match &request.support_id {
        Some(support_id) => administrators(tx, support_id)?.iter().any(|email| *email != asker),
        None => false,
    };
    let late = request.state.is_open() && request.expires_at.is_some_and(|at| at <= now);
    Ok(RequestFacts {
        kind: request.kind(),
        state: if late { RequestState::Expired } else { request.state },
        accepted: request.accepted,
        has_administrator,
        care_confirms: request.care_confirms,
    })
}

/// In which capacities an account takes part in a request.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn capacities(tx: &mut Tx<'_>, request: &Stored, caller: &Caller) -> Result<Capacities, Error> {
    let own = caller.email.as_ref().map(Email::as_str);
    let administrator = match (&request.support_id, own) {
        (Some(support_id), Some(own)) => administrators(tx, support_id)?.iter().any(|email| email == own),
        _ => false,
    };
    Ok(Capacities {
        asker: request.account_id == caller.account_id,
        receiver: own.is_some() && request.receiver.as_deref() == own,
        administrator,
        care: caller.role == Role::Care && is_known_to_care(tx, request)?,
        portal: false,
    })
}

/// Customer care isn't asked about a site that doesn't exist.
fn is_known_to_care(tx: &mut Tx<'_>, request: &Stored) -> Result<bool, Error> {
    match &request.support_id {
        Some(support_id) if request.kind() == RequestKind::SiteAccess => {
            Ok(tx.query_one("SELECT 1 FROM site WHERE support_id = $1", values![support_id])?.is_some())
        }
        _ => Ok(true),
    }
}

/// An entry of the conversation.
pub(crate) struct Entry<'a> {
    pub request_id: &'a str,
    pub account_id: &'a str,
    pub name: Option<&'a str>,
    pub party: RequestParty,
    pub step: &'a str,
    pub text: &'a str,
}

/// Appends an entry to the conversation.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn append(tx: &mut Tx<'_>, now: DateTime<Utc>, entry: &Entry<'_>) -> Result<(), Error> {
    let sql = "INSERT INTO request_message (id, request_id, account_id, by_name, party, step, text, at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Entry { request_id, account_id, name, party, step, text } = *entry;
    tx.execute(sql, values![new_id(now), request_id, account_id, name, party_word(party), step, text, now])?;
    Ok(())
}

/// How many entries a conversation has, and how many bytes.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn size(tx: &mut Tx<'_>, request_id: &str) -> Result<(usize, usize), Error> {
    let sql = "SELECT text FROM request_message WHERE request_id = $1";
    let rows = tx.query(sql, values![request_id])?;
    let bytes = rows.iter().map(|row| row.text(0).map(str::len)).sum::<Result<usize, _>>()?;
    Ok((rows.len(), bytes))
}

const PARTIES: [(RequestParty, &str); 4] = [
    (RequestParty::Asker, "asker"),
    (RequestParty::Receiver, "receiver"),
    (RequestParty::Administrator, "administrator"),
    (RequestParty::Care, "care"),
];

fn party_word(party: RequestParty) -> &'static str {
    PARTIES.iter().find(|(known, _)| *known == party).map_or("", |(_, word)| word)
}

fn messages(tx: &mut Tx<'_>, request_id: &str) -> Result<Vec<RequestMessage>, Error> {
    let sql = "SELECT id, at, account_id, by_name, party, step, text FROM request_message WHERE request_id = $1 ORDER BY id";
    let message = |row: &Row| {
        let word = row.text(4)?;
        let party = PARTIES.iter().find(|(_, known)| *known == word).map(|(party, _)| *party);
        Ok(RequestMessage {
            message_id: row.string(0)?,
            at: row.moment(1)?,
            author: row.string(2)?,
            author_name: row.opt_string(3)?,
            party: party.ok_or(Error::Shape { column: 4, expected: "a party of a request" })?,
            step: row.string(5)?,
            text: row.string(6)?,
        })
    };
    tx.query(sql, values![request_id])?.iter().map(message).collect()
}

/// The attachments of a request, the oldest first.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn attachments(tx: &mut Tx<'_>, request_id: &str) -> Result<Vec<RequestAttachment>, Error> {
    let sql = "SELECT id, name, media_type, bytes, sha256, at, account_id, by_name FROM request_attachment \
               WHERE request_id = $1 ORDER BY id";
    let attachment = |row: &Row| {
        Ok(RequestAttachment {
            attachment_id: row.string(0)?,
            name: row.string(1)?,
            media_type: row.string(2)?,
            bytes: u64::try_from(row.int(3)?).unwrap_or_default(),
            sha256: row.string(4)?,
            at: row.moment(5)?,
            author: row.string(6)?,
            author_name: row.opt_string(7)?,
        })
    };
    tx.query(sql, values![request_id])?.iter().map(attachment).collect()
}

/// The document of a request.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn document(tx: &mut Tx<'_>, request: &Stored) -> Result<Request, Error> {
    let asker = accounts::by_id(tx, &request.account_id)?;
    // Whether the site exists, and whether it has an administrator, is not for whoever asks.
    let decider = match request.kind() {
        RequestKind::SiteAccess | RequestKind::LicenseAssignment | RequestKind::Delegation => {
            Decider::Administrators
        }
        _ => request.decider,
    };
    Ok(Request {
        request_id: request.id.clone(),
        form: request.form.clone(),
        state: request.state,
        decider,
        accepted: request.accepted,
        asker: request.account_id.clone(),
        asker_name: asker.as_ref().map(|asker| accounts::name_of(&asker.profile)).unwrap_or_default(),
        asker_email: asker.map(|asker| asker.email).unwrap_or_default(),
        // Where the site follows from serial numbers, it would tell whose they are.
        support_id: request.support_id.clone().filter(|_| request.kind() != RequestKind::LicenseAssignment),
        serial_numbers: request.serial_numbers.clone(),
        created_at: request.created_at,
        updated_at: request.updated_at,
        expires_at: request.expires_at,
        closed_at: request.closed_at,
        used_at: request.used_at,
        messages: messages(tx, &request.id)?,
        attachments: attachments(tx, &request.id)?,
    })
}

/// The scopes in which a request stands: those of the asker, of a receiver, and of those who decide, or decided.
fn scopes(tx: &mut Tx<'_>, request: &Stored) -> Result<BTreeSet<Scope>, Error> {
    let mut scopes = BTreeSet::from([Scope::Owner(request.account_id.clone())]);
    scopes
        .extend(request.receiver.as_deref().and_then(|email| Email::parse(email).ok()).map(Scope::Addressed));
    match request.decider {
        Decider::Administrators => scopes.extend(request.support_id.clone().map(Scope::Administers)),
        Decider::Care if is_known_to_care(tx, request)? => drop(scopes.insert(Scope::Care)),
        Decider::Care | Decider::Receiver => {}
    }
    Ok(scopes)
}

/// Publishes a request as it stands. While it is open, who decides is looked up anew.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn publish(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let Some(mut request) = by_id(p.tx, id)? else { return Ok(()) };
    if request.state.is_open() {
        let decider = facts(p.tx, &request, p.now)?.decider();
        p.tx.execute("UPDATE request SET decider = $2 WHERE id = $1", values![id, decider.as_str()])?;
        request.decider = decider;
    }
    if let (Decider::Administrators, Some(support_id)) = (request.decider, &request.support_id) {
        grant_to_administrators(p, support_id)?;
    }
    let (scopes, body) = (scopes(p.tx, &request)?, json(&document(p.tx, &request)?)?);
    p.put(Document { kind: Kind::Request, id, site: None, scopes: &scopes, body, license_keys: None })
        .map(drop)
}

fn grant_to_administrators(p: &mut Publisher<'_, '_>, support_id: &str) -> Result<(), Error> {
    let scope = Scope::Administers(support_id.to_owned());
    let mut now = BTreeSet::new();
    for email in administrators(p.tx, support_id)? {
        now.extend(Email::parse(&email).ok().map(|email| by_email(&email)));
    }
    let sql = "SELECT holder FROM holding WHERE scope = $1 AND present = 1";
    for row in p.tx.query(sql, values![scope.to_string()])? {
        if !now.contains(row.text(0)?) {
            p.take(row.text(0)?, &scope)?;
        }
    }
    for holder in now {
        p.give(&holder, &scope, Access::Full)?;
    }
    Ok(())
}

/// Gives the requests of a site to those who administer it now. Called by whatever changes its administrators.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn administrators_changed(p: &mut Publisher<'_, '_>, support_id: &str) -> Result<(), Error> {
    let sql = "SELECT id, state FROM request WHERE support_id = $1";
    let rows = p.tx.query(sql, values![support_id])?;
    if rows.is_empty() {
        return Ok(());
    }
    grant_to_administrators(p, support_id)?;
    for row in rows {
        if RequestState::parse(row.text(1)?).is_some_and(RequestState::is_open) {
            publish(p, row.text(0)?)?;
        }
    }
    Ok(())
}

/// The approved request that lets an account move a license once more, if there is one that was not used.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn approved_rehost(
    tx: &mut Tx<'_>,
    license_id: &str,
    account_id: &str,
) -> Result<Option<String>, Error> {
    let sql = "SELECT id FROM request WHERE subject_id = $1 AND account_id = $2 AND kind = 'rehost' \
               AND state = 'approved' AND used_at IS NULL ORDER BY id LIMIT 1";
    tx.query_one(sql, values![license_id, account_id])?.map(|row| row.string(0)).transpose()
}

/// Notes that what a request allows was made use of, and publishes it.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn use_up(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let sql = "UPDATE request SET used_at = $2, updated_at = $2 WHERE id = $1";
    p.tx.execute(sql, values![id, p.now])?;
    publish(p, id)
}

/// An open request of a kind about a subject, by any account or by one.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn open_about(
    tx: &mut Tx<'_>,
    kind: RequestKind,
    subject: &str,
    account_id: Option<&str>,
) -> Result<Option<Stored>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM request WHERE subject_id = $1 AND kind = $2 AND state IN ('open', 'needs_answer') \
         AND ($3 IS NULL OR account_id = $3) ORDER BY id LIMIT 1"
    );
    tx.query_one(&sql, values![subject, kind.as_str(), account_id])?.as_ref().map(read).transpose()
}

/// The requests that expire at `now`, a few at a time.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn due(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<Vec<Stored>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM request WHERE state IN ('open', 'needs_answer') AND expires_at <= $1 \
         ORDER BY expires_at LIMIT 100"
    );
    tx.query(&sql, values![now])?.iter().map(read).collect()
}

/// The requests that an account made, and how many of them are open.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn count_open(tx: &mut Tx<'_>, account_id: &str) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM request WHERE account_id = $1 AND state IN ('open', 'needs_answer')";
    tx.query_one(sql, values![account_id])?.map_or(Ok(0), |row| row.int(0))
}

/// How many Support IDs an account has asked about since a moment.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn count_sites_asked(
    tx: &mut Tx<'_>,
    account_id: &str,
    since: DateTime<Utc>,
) -> Result<i64, Error> {
    let sql =
        "SELECT COUNT(*) FROM request WHERE account_id = $1 AND kind = 'site_access' AND created_at > $2";
    tx.query_one(sql, values![account_id, since])?.map_or(Ok(0), |row| row.int(0))
}

/// Stands in the table of the portal's identity once [`catch_up`] was done.
const CAUGHT_UP: &str = "requests_published";

/// Publishes, once, the requests that an older version of the portal took. Part of every start, and after the first
/// nothing but a look.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn catch_up(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: crate::records::Compose,
) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    crate::records::publishing(tx, now, compose, |p| -> Result<(), Error> {
        for row in p.tx.query("SELECT id FROM request ORDER BY id", values![])? {
            publish(p, row.text(0)?)?;
        }
        Ok(())
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}
