//! What people wrote, as screens read it: annotations, comments, user-defined fields, tags, settings of the account.

use crate::db::Mirror;
use crate::error::Result;
use crate::page::Body;
use crate::tables::laid_over::{self, Base};
use crate::tables::parties::{self, Audience, Author};
use crate::tables::slots;
use chrono::{DateTime, Utc};
use licet_domain::{FieldKind, Permission, Target};
use licet_protocol::document::{self, BelongsTo, FieldRef, Past, Reach};
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// One slot as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// What it holds: the portal's with ours over it. Null: ours takes away what the portal holds.
    pub value: Value,
    /// Whether an edit of it waits or is on its way.
    pub pending: bool,
    /// Whether an edit of it is in conflict with somebody else's; then the portal's is shown.
    pub conflict: bool,
    /// Who changed it last at the portal.
    pub by: Option<String>,
    /// When, by the portal's clock; none while it is only here.
    pub at: Option<DateTime<Utc>>,
    /// The sequence number that an edit of it is based on.
    pub seq: i64,
}

impl Written {
    /// What an edit that begins now is based on.
    #[must_use]
    pub fn base(&self) -> Base {
        Base { seq: self.seq, value: self.value.clone() }
    }
}

/// A comment as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownComment {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Account of its author.
    pub author: String,
    /// Name of its author; none while it is only here.
    pub author_name: Option<String>,
    /// When it reached the portal, or while it is only here, when it was written.
    pub at: DateTime<Utc>,
    /// Whether it waits in the outbox or is on its way.
    pub pending: bool,
}

/// What belongs to another party than this account writes for, and is only read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OthersAnnotation {
    /// Whom it belongs to; none where the portal doesn't say.
    pub belongs_to: Option<BelongsTo>,
    /// What its slots hold.
    pub slots: BTreeMap<String, Written>,
    /// The fields that the portal names with the values and the history, by id.
    pub fields: BTreeMap<String, FieldRef>,
    /// Comments, the oldest first.
    pub comments: Vec<ShownComment>,
    /// Earlier values, the newest first.
    pub history: Vec<Past>,
}

/// What people wrote on one entitlement: what belongs to the party that this account writes for, and beside it what else
/// the account reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation {
    /// What this account may do with the entitlement, and whether it was shared with it.
    pub reach: Reach,
    /// The id of the annotation that edits go to.
    pub id: String,
    /// Who reads what this account writes.
    pub audience: Audience,
    /// Whether this account may write.
    pub may_write: bool,
    /// `notes`, `tag:TEXT`, `field:ID` with what they hold.
    pub slots: BTreeMap<String, Written>,
    /// The fields that the portal names with the values and the history, by id; own ones in [`Mirror::fields`] may be
    /// newer.
    pub fields: BTreeMap<String, FieldRef>,
    /// Comments, the oldest first; those that are only here last.
    pub comments: Vec<ShownComment>,
    /// Earlier values, the newest first.
    pub history: Vec<Past>,
    /// What belongs to others.
    pub others: Vec<OthersAnnotation>,
}

/// A user-defined field as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownField {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What a choice can be, in order.
    pub choices: Vec<String>,
    /// Whether this account defined it; others come with annotations.
    pub own: bool,
    /// Name of whoever defined it.
    pub owner_name: Option<String>,
    /// Its place among own ones.
    pub position: i64,
    /// Whether it is shown for this account's own entitlements.
    pub on_own: bool,
    /// Whether it is shown for entitlements that are shared with this account.
    pub on_shared: bool,
    /// On how many entitlements it has a value.
    pub used: i64,
    /// Whether an edit of it waits or is on its way.
    pub pending: bool,
    /// Whether an edit of it is in conflict.
    pub conflict: bool,
    /// Of an own one, what edits of its slots that begin now are based on.
    pub bases: BTreeMap<String, Base>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Beside {
    history: Vec<Past>,
    belongs_to: Option<BelongsTo>,
}

fn reach(connection: &Connection, entitlement_id: &str) -> Result<Reach> {
    let body: Option<String> = connection
        .prepare_cached(
            "SELECT b.body FROM entitlement e JOIN entitlement_body b ON b.n = e.n WHERE e.id = ?1",
        )?
        .query_row([entitlement_id], |row| row.get(0))
        .optional()?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default())
}

/// A target's slots with what lies over them and their marks.
pub(crate) fn slots_of(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Written>> {
    let mut all: BTreeMap<String, Written> = slots::of(connection, kind, id)?
        .into_iter()
        .map(|(name, slot)| {
            let at = (slot.at != DateTime::UNIX_EPOCH).then_some(slot.at);
            (name, Written { value: slot.value, by: slot.by, at, seq: slot.seq, ..Written::default() })
        })
        .collect();
    for (name, Base { seq, value }) in laid_over::laid_over(connection, kind, id)? {
        let slot = all.entry(name).or_default();
        if slot.value == value {
            slot.seq = seq;
        } else {
            *slot = Written { value, seq, ..Written::default() };
        }
    }
    for (name, marks) in laid_over::marks(connection, kind, id)? {
        let slot = all.entry(name).or_default();
        (slot.pending, slot.conflict) = (marks.pending, marks.conflict);
    }
    // What the portal remembers as deleted and nobody is about to change is not there.
    all.retain(|_, slot| !slot.value.is_null() || slot.pending || slot.conflict);
    Ok(all)
}

/// All comments on an entitlement that this account reads, the oldest first, each with whom it belongs to; none for its own
/// that is only here.
fn comments(
    connection: &Connection,
    entitlement_id: &str,
    account: &str,
) -> Result<Vec<(Option<BelongsTo>, ShownComment)>> {
    let mut statement = connection.prepare_cached(
        "SELECT t.text, substr(t.name, 9), o.body, q.state, q.made_at
         FROM shown_text t
         LEFT JOIN other o ON o.kind = 'comment' AND o.id = substr(t.name, 9)
         LEFT JOIN outbox q ON q.key = substr(t.name, 9)
         WHERE t.entitlement_id = ?1 AND t.name >= 'comment:' AND t.name < 'comment;'",
    )?;
    let mut rows = statement.query([entitlement_id])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let body: Option<document::Comment> =
            row.get::<_, Option<String>>(2)?.and_then(|body| serde_json::from_str(&body).ok());
        let state: Option<String> = row.get(3)?;
        let made_at: Option<String> = row.get(4)?;
        let id = row.get(1)?;
        let belongs_to = body.as_ref().and_then(|body| body.belongs_to.clone());
        let shown = match body {
            Some(body) => ShownComment {
                id,
                text: body.text,
                author: body.author,
                author_name: body.author_name,
                at: body.at,
                pending: false,
            },
            None => ShownComment {
                id,
                text: row.get(0)?,
                author: account.to_owned(),
                author_name: None,
                at: made_at.and_then(|at| at.parse().ok()).unwrap_or_default(),
                pending: state.is_some_and(|state| state != "sent"),
            },
        };
        all.push((belongs_to, shown));
    }
    all.sort_by(|(_, a), (_, b)| (a.pending, a.at, &a.id).cmp(&(b.pending, b.at, &b.id)));
    Ok(all)
}

/// Whether what belongs to a party is what this account writes for that audience.
fn is_own(belongs_to: Option<&BelongsTo>, audience: &Audience, account: &str) -> bool {
    match (belongs_to, audience) {
        (None, _) | (_, Audience::Everyone) => true,
        (Some(BelongsTo::Account(of)), Audience::Own) => of == account,
        (Some(BelongsTo::Site(of)), Audience::Customer(site) | Audience::Partner(site)) => {
            of.support_id == site.support_id
        }
        _ => false,
    }
}

/// What of an entitlement belongs to others: their annotations and comments, by whom they belong to.
fn of_others(
    connection: &Connection,
    entitlement_id: &str,
    own: &str,
    comments: Vec<(Option<BelongsTo>, ShownComment)>,
) -> Result<Vec<OthersAnnotation>> {
    let mut others: Vec<OthersAnnotation> = Vec::new();
    for id in parties::annotations_on(connection, entitlement_id)?.into_iter().filter(|id| id != own) {
        let body = slots::body(connection, Target::Annotation, &id)?.unwrap_or_default();
        let Beside { history, belongs_to } = serde_json::from_str(&body).unwrap_or_default();
        let slots = slots_of(connection, Target::Annotation, &id)?;
        if !slots.is_empty() || !history.is_empty() {
            let fields = Body::read(&body).fields;
            others.push(OthersAnnotation { belongs_to, slots, fields, comments: Vec::new(), history });
        }
    }
    for (belongs_to, comment) in comments {
        match others.iter_mut().find(|other| other.belongs_to == belongs_to) {
            Some(other) => other.comments.push(comment),
            None => others.push(OthersAnnotation {
                belongs_to,
                comments: vec![comment],
                ..OthersAnnotation::default()
            }),
        }
    }
    Ok(others)
}

impl Mirror {
    /// What people wrote on an entitlement; empty where nobody did.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn annotation(&self, entitlement_id: &str) -> Result<Annotation> {
        let account = &self.identity().account_id;
        self.read(|connection| {
            let Author { id, audience, looks_only } = parties::author(connection, entitlement_id, account)?;
            let body = slots::body(connection, Target::Annotation, &id)?.unwrap_or_default();
            let Beside { history, .. } = serde_json::from_str(&body).unwrap_or_default();
            let reach = reach(connection, entitlement_id)?;
            let may_write = match audience {
                Audience::Everyone => reach.access.allows(Permission::Write),
                Audience::Customer(_) | Audience::Partner(_) => !looks_only,
                Audience::Own => !reach.unattended,
            };
            let (own, others): (Vec<_>, Vec<_>) = comments(connection, entitlement_id, account)?
                .into_iter()
                .partition(|(belongs_to, _)| is_own(belongs_to.as_ref(), &audience, account));
            Ok(Annotation {
                reach,
                slots: slots_of(connection, Target::Annotation, &id)?,
                fields: Body::read(&body).fields,
                comments: own.into_iter().map(|(_, comment)| comment).collect(),
                history,
                others: of_others(connection, entitlement_id, &id, others)?,
                may_write,
                audience,
                id,
            })
        })
    }

    /// The user-defined fields: own ones in their order, then those of others that have a value on some entitlement, by
    /// name. Deleted ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn fields(&self) -> Result<Vec<ShownField>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT f.id, f.name, f.kind, f.choices, f.own, f.owner_name, f.position, f.on_own, f.on_shared,
                        coalesce(c.value, 0)
                 FROM shown_field f LEFT JOIN counter c ON c.name = 'slot' AND c.key = 'field:' || f.id
                 WHERE f.deleted = 0 AND (f.own = 1 OR c.value > 0)
                 ORDER BY f.own DESC, f.position, f.name COLLATE NOCASE, f.id",
            )?;
            let mut rows = statement.query([])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let id: String = row.get(0)?;
                let own: bool = row.get(4)?;
                let slots = if own { slots_of(connection, Target::Field, &id)? } else { BTreeMap::new() };
                all.push(ShownField {
                    name: row.get(1)?,
                    kind: FieldKind::parse(&row.get::<_, String>(2)?).unwrap_or(FieldKind::Text),
                    choices: serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default(),
                    own,
                    owner_name: row.get(5)?,
                    position: row.get(6)?,
                    on_own: row.get(7)?,
                    on_shared: row.get(8)?,
                    used: row.get(9)?,
                    pending: slots.values().any(|slot| slot.pending),
                    conflict: slots.values().any(|slot| slot.conflict),
                    bases: slots.iter().map(|(name, slot)| (name.clone(), slot.base())).collect(),
                    id,
                });
            }
            Ok(all)
        })
    }

    /// The slots of a user-defined field of this account, with their marks; those of a deleted one too.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn field_slots(&self, id: &str) -> Result<BTreeMap<String, Written>> {
        self.read(|connection| slots_of(connection, Target::Field, id))
    }

    /// A setting of the account, the same on all its devices, with what waits in the outbox laid over it. Those of this
    /// profile alone are [`Mirror::setting`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_setting(&self, name: &str) -> Result<Option<Value>> {
        self.read(|connection| {
            let text: Option<String> = connection
                .prepare_cached("SELECT value FROM shown_setting WHERE name = ?1")?
                .query_row([name], |row| row.get(0))
                .optional()?;
            Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
        })
    }

    /// The account's settings whose names begin with `prefix`, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_settings(&self, prefix: &str) -> Result<BTreeMap<String, Value>> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT name, value FROM shown_setting WHERE name >= ?1 AND name < ?2")?;
            let rows = statement.query_map([prefix, &format!("{prefix}\u{10FFFF}")], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?;
            let mut all = BTreeMap::new();
            for row in rows {
                let (name, value) = row?;
                if let Ok(value) = serde_json::from_str(&value) {
                    all.insert(name, value);
                }
            }
            Ok(all)
        })
    }

    /// What an edit of a setting of this account that begins now is based on.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_setting_base(&self, name: &str) -> Result<Base> {
        let id = self.account_setting_id(name);
        let value =
            self.read(|connection| Ok(slots_of(connection, Target::Setting, &id)?.remove("value")))?;
        Ok(value.map(|value| value.base()).unwrap_or_default())
    }

    /// The id of the document of a setting of this account, for [`Mirror::change`].
    #[must_use]
    pub fn account_setting_id(&self, name: &str) -> String {
        format!("{}/{name}", self.identity().account_id)
    }
}

/// Marks of the technical contact of a license, and the contact with what lies over it.
pub(crate) fn contact(connection: &Connection, license_id: &str) -> Result<Written> {
    Ok(slots_of(connection, Target::License, license_id)?.remove(slots::CONTACT).unwrap_or_default())
}
