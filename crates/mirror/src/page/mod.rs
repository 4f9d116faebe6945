//! One answer of `GET /api/v1/sync`, read and checked as a whole before any of it is written.
//!
//! Decoding takes no connection, so that it runs beside the writing of the page before. Bodies stay where they are in
//! the answer's text: fields and kinds that this app doesn't know survive (docs/SYNC.md, rule 13).

mod body;

use crate::columns::day;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use licet_domain::Target;
use licet_domain::lineage::is_said_renewed;
use licet_domain::quantity::MAX_QUANTITY;
use licet_protocol::sync::{Check, row_hash};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::ops::Range;

pub(crate) use body::Body;

/// A whole answer: what it puts and removes, and from where to go on.
pub struct Page {
    text: String,
    pub(crate) puts: Vec<Put>,
    pub(crate) removals: Vec<Removal>,
    pub(crate) end: End,
}

/// The last line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// From where to go on; empty in a bucket, which moves no cursor.
    pub cursor: String,
    /// Whether there is more to be had at once.
    pub more: bool,
    /// What the account sees in all at this cursor.
    pub check: Option<Check>,
    /// Up to which sequence number everything has come; none within a snapshot.
    pub seq: Option<i64>,
    /// Names the portal's history; where it is told.
    pub epoch: Option<String>,
    /// Changes up to this number can't be lost any more; where it is told.
    pub horizon: Option<i64>,
}

pub(crate) struct Put {
    pub(crate) id: String,
    pub(crate) rev: i64,
    pub(crate) hash: u64,
    pub(crate) document: Document,
    body: Range<usize>,
}

/// What the mirror's tables hold of a document beside its whole body.
pub(crate) enum Document {
    Product { name: String, family: String },
    Release { sku: String },
    Site { name: String },
    Order,
    Entitlement(Box<EntitlementFields>),
    License(Box<LicenseFields>),
    Annotation(Box<Body>),
    Comment { entitlement_id: String, text: String },
    Field,
    Setting,
    Notice(NoticeFields),
    Other { kind: String },
}

/// What lists need of a notice.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NoticeFields {
    pub(crate) topic: String,
    pub(crate) at: String,
}

#[derive(Default)]
pub(crate) struct EntitlementFields {
    pub(crate) serial_number: String,
    pub(crate) sku: String,
    pub(crate) kind: String,
    /// 0 to [`MAX_QUANTITY`], whatever the portal said.
    pub(crate) quantity: i64,
    pub(crate) unlimited: bool,
    pub(crate) order_number: String,
    pub(crate) support_id: String,
    pub(crate) site_name: String,
    pub(crate) ordered_on: Option<i32>,
    pub(crate) reseller_name: Option<String>,
    pub(crate) starts_on: Option<i32>,
    pub(crate) ends_on: Option<i32>,
    pub(crate) renews: Option<String>,
    /// Serial number of the term after, empty where this account doesn't see it; none while it is not renewed.
    pub(crate) renewed_by: Option<String>,
    pub(crate) covers: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct LicenseFields {
    pub(crate) entitlement_id: String,
    pub(crate) sku: String,
    quantity: i64,
    unlimited: bool,
    pub(crate) host_id: Option<String>,
}

impl LicenseFields {
    /// How many count as deployed: none of what has no limit.
    pub(crate) fn deployed(&self) -> i64 {
        if self.unlimited { 0 } else { self.quantity.clamp(0, MAX_QUANTITY) }
    }
}

pub(crate) struct Removal {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) hidden: bool,
}

impl Document {
    pub(crate) fn kind(&self) -> &str {
        match self {
            Self::Product { .. } => "product",
            Self::Release { .. } => "release",
            Self::Site { .. } => "site",
            Self::Order => "order",
            Self::Entitlement(_) => "entitlement",
            Self::License(_) => "license",
            Self::Annotation(_) => Target::Annotation.as_str(),
            Self::Comment { .. } => Target::Comment.as_str(),
            Self::Field => Target::Field.as_str(),
            Self::Setting => Target::Setting.as_str(),
            Self::Notice(_) => "notice",
            Self::Other { kind } => kind,
        }
    }
}

#[derive(Deserialize)]
struct RawLine<'a> {
    #[serde(borrow)]
    op: Cow<'a, str>,
    #[serde(borrow, default)]
    kind: Cow<'a, str>,
    #[serde(borrow, default)]
    id: Cow<'a, str>,
    #[serde(default)]
    rev: Option<i64>,
    #[serde(borrow, default)]
    body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    cursor: Cow<'a, str>,
    #[serde(default)]
    more: Option<bool>,
    #[serde(default)]
    check: Option<Check>,
    #[serde(default)]
    seq: Option<i64>,
    #[serde(borrow, default)]
    epoch: Option<Cow<'a, str>>,
    #[serde(default)]
    horizon: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawEntitlement<'a> {
    #[serde(borrow)]
    serial_number: Cow<'a, str>,
    #[serde(borrow)]
    sku: Cow<'a, str>,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    quantity: i64,
    unlimited: bool,
    #[serde(borrow)]
    order_number: Cow<'a, str>,
    #[serde(borrow)]
    support_id: Cow<'a, str>,
    #[serde(borrow)]
    site_name: Cow<'a, str>,
    ordered_on: Option<NaiveDate>,
    reseller_name: Option<String>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    renews: Option<String>,
    renewed_by: Option<String>,
    renewed: Option<bool>,
    covers: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    name: String,
    family: String,
    sku: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Comment {
    entitlement_id: String,
    text: String,
}

impl End {
    /// The end of an answer, without the rest of it being looked at; none where the last line is no end.
    #[must_use]
    pub fn of(text: &[u8]) -> Option<Self> {
        let text = text.trim_ascii_end();
        let start = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let raw: RawLine<'_> = serde_json::from_slice(&text[start..]).ok()?;
        (raw.op == "end").then(|| Self::read(raw))?
    }

    fn read(raw: RawLine<'_>) -> Option<Self> {
        Some(Self {
            cursor: raw.cursor.into_owned(),
            more: raw.more?,
            check: raw.check,
            seq: raw.seq,
            epoch: raw.epoch.map(Cow::into_owned),
            horizon: raw.horizon,
        })
    }
}

impl Page {
    /// Reads a whole answer.
    ///
    /// # Errors
    /// [`Error::Line`] when a line is not of the contract's form, or when the last is not the only `end`: then nothing of
    /// the answer counts. What was in the line isn't repeated, as it may be a key.
    pub fn decode(text: Vec<u8>) -> Result<Self> {
        let wrong = |line: usize, reason: &str| Error::Line { line, reason: reason.to_owned() };
        let text = String::from_utf8(text).map_err(|_| wrong(0, "it is not UTF-8"))?;
        let base = text.as_ptr() as usize;
        let mut puts = Vec::new();
        let mut removals: Vec<Removal> = Vec::new();
        let mut end = None;
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
            let at = at + 1;
            if end.is_some() {
                return Err(wrong(at, "something comes after the end"));
            }
            let raw: RawLine<'_> = serde_json::from_str(line).map_err(|error| {
                wrong(at, &format!("not a line of the contract ({:?})", error.classify()))
            })?;
            let named = !raw.kind.is_empty() && !raw.id.is_empty();
            match raw.op.as_ref() {
                "put" => {
                    let (true, Some(rev), Some(body)) = (named, raw.rev, raw.body) else {
                        return Err(wrong(at, "a put without kind, id, rev or body"));
                    };
                    // Removals are applied after all puts, so one that a later put takes back must not be among them.
                    removals.retain(|removal| removal.kind != raw.kind || removal.id != raw.id);
                    let start = body.get().as_ptr() as usize - base;
                    puts.push(Put {
                        hash: row_hash(&raw.kind, &raw.id, rev),
                        document: document(&raw.kind, body.get()),
                        id: raw.id.into_owned(),
                        rev,
                        body: start..start + body.get().len(),
                    });
                }
                "drop" | "hide" if named => removals.push(Removal {
                    kind: raw.kind.into_owned(),
                    id: raw.id.into_owned(),
                    hidden: raw.op == "hide",
                }),
                "end" => end = Some(End::read(raw).ok_or_else(|| wrong(at, "an end without more"))?),
                _ => return Err(wrong(at, "an operation that this app doesn't know")),
            }
        }
        let end = end.ok_or_else(|| wrong(0, "it was cut off before its end"))?;
        Ok(Self { text, puts, removals, end })
    }

    /// The last line.
    #[must_use]
    pub fn end(&self) -> &End {
        &self.end
    }

    /// Rows that it puts or removes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.puts.len() + self.removals.len()
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn body(&self, put: &Put) -> &str {
        &self.text[put.body.clone()]
    }
}

/// A body that doesn't read as its kind is kept whole all the same, with empty columns: showing little of it is better
/// than losing it or stopping all others.
fn document(kind: &str, body: &str) -> Document {
    match kind {
        "product" => {
            let Named { name, family, .. } = read(body);
            Document::Product { name, family }
        }
        "release" => Document::Release { sku: read::<Named>(body).sku },
        "site" => Document::Site { name: read::<Named>(body).name },
        "order" => Document::Order,
        "entitlement" => Document::Entitlement(Box::new(entitlement(body))),
        "license" => Document::License(Box::new(read(body))),
        "annotation" => Document::Annotation(Box::new(Body::read(body))),
        "comment" => {
            let Comment { entitlement_id, text } = read(body);
            Document::Comment { entitlement_id, text }
        }
        "field" => Document::Field,
        "setting" => Document::Setting,
        "notice" => Document::Notice(read(body)),
        other => Document::Other { kind: other.to_owned() },
    }
}

fn read<'a, T: Deserialize<'a> + Default>(body: &'a str) -> T {
    serde_json::from_str(body).unwrap_or_default()
}

fn entitlement(body: &str) -> EntitlementFields {
    let raw: RawEntitlement<'_> = read(body);
    let renewed = is_said_renewed(&raw.serial_number, raw.renewed, raw.renewed_by.as_deref());
    EntitlementFields {
        serial_number: raw.serial_number.into_owned(),
        sku: raw.sku.into_owned(),
        kind: raw.kind.into_owned(),
        quantity: raw.quantity.clamp(0, MAX_QUANTITY),
        unlimited: raw.unlimited,
        order_number: raw.order_number.into_owned(),
        support_id: raw.support_id.into_owned(),
        site_name: raw.site_name.into_owned(),
        ordered_on: raw.ordered_on.map(day),
        reseller_name: raw.reseller_name,
        starts_on: raw.starts_on.map(day),
        ends_on: raw.ends_on.map(day),
        renews: raw.renews,
        renewed_by: renewed.then(|| raw.renewed_by.unwrap_or_default()),
        covers: raw.covers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUT: &str = r#"{"op":"put","kind":"site","id":"S1","rev":4,"body":{"name":"Acme","new":[1, 2]}}"#;
    const END: &str = r#"{"op":"end","cursor":"c1","more":false}"#;

    #[test]
    fn a_whole_answer_reads_with_its_bodies_untouched() {
        let page = Page::decode(format!("{PUT}\n{END}\n").into_bytes()).unwrap();
        assert_eq!(
            page.body(&page.puts[0]),
            r#"{"name":"Acme","new":[1, 2]}"#,
            "unknown fields survive (rule 13)"
        );
        assert_eq!((page.end().cursor.as_str(), page.end().more, page.end().seq), ("c1", false, None));
    }

    #[test]
    fn where_an_answer_goes_on_is_known_before_it_is_read() {
        let (cursor, more) = ("c1".into(), false);
        let end = End { cursor, more, check: None, seq: None, epoch: None, horizon: None };
        assert_eq!(End::of(format!("{PUT}\n{END}\n").as_bytes()), Some(end));
        assert_eq!(End::of(PUT.as_bytes()), None);
        assert_eq!(End::of(b"<html>sign in</html>"), None);
        assert_eq!(End::of(b""), None);
    }

    #[rstest::rstest]
    #[case::cut_off(PUT.to_owned())]
    #[case::cut_within_a_line(format!("{PUT}\n{}", &END[..20]))]
    #[case::after_the_end(format!("{END}\n{PUT}"))]
    #[case::html("<html>sign in</html>".to_owned())]
    #[case::unknown_operation(format!("{}\n{END}", r#"{"op":"merge","kind":"site","id":"S1"}"#))]
    #[case::a_put_without_body(format!("{}\n{END}", r#"{"op":"put","kind":"site","id":"S1","rev":1}"#))]
    fn an_answer_that_is_not_whole_counts_for_nothing(#[case] text: String) {
        assert!(matches!(Page::decode(text.into_bytes()), Err(Error::Line { .. })));
    }

    // D3, D4, D5: quantities are within bounds, and whether a contract is renewed is what the portal says of it.
    #[rstest::rstest]
    #[case(r#"{"serial_number":"M1","quantity":5}"#, 5, None)]
    #[case(r#"{"serial_number":"M1","quantity":9223372036854775807}"#, 1_000_000_000, None)]
    #[case(r#"{"serial_number":"M1","quantity":-7}"#, 0, None)]
    #[case(r#"{"serial_number":"M1","quantity":1,"renewed":true,"renewed_by":null}"#, 1, Some(""))]
    #[case(r#"{"serial_number":"M1","quantity":1,"renewed":true,"renewed_by":"M2"}"#, 1, Some("M2"))]
    #[case(r#"{"serial_number":"M1","quantity":1,"renewed":false,"renewed_by":"M2"}"#, 1, None)]
    #[case(r#"{"serial_number":"M1","quantity":1,"renewed_by":"M2"}"#, 1, Some("M2"))]
    #[case(r#"{"serial_number":"M1","quantity":1,"renewed_by":"M1"}"#, 1, None)]
    fn an_entitlement_is_read_within_bounds(
        #[case] body: &str,
        #[case] quantity: i64,
        #[case] renewed_by: Option<&str>,
    ) {
        let fields = entitlement(body);
        assert_eq!((fields.quantity, fields.renewed_by.as_deref()), (quantity, renewed_by));
    }

    #[test]
    fn a_body_of_another_form_is_kept_whole() {
        let text = r#"{"op":"put","kind":"entitlement","id":"1-1","rev":4,"body":{"quantity":"many"}}"#;
        let page = Page::decode(format!("{text}\n{END}").into_bytes()).unwrap();
        assert_eq!(page.body(&page.puts[0]), r#"{"quantity":"many"}"#);
    }
}
