//! The lines of `GET /api/v1/sync` (docs/SYNC.md, "Pull"): newline-delimited JSON, the last line being `end`.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use siphasher::sip::SipHasher24;
use std::borrow::Cow;
use std::hash::Hasher;
use utoipa::ToSchema;

/// Kinds of documents, in the order in which a snapshot sends them: what others refer to comes first.
///
/// The set is open: an app keeps documents of kinds that it doesn't know (docs/SYNC.md, rule 13).
pub const KINDS: &[&str] = &[
    "product",
    "release",
    "site",
    "order",
    "entitlement",
    "license",
    "field",
    "annotation",
    "comment",
    "setting",
    "address",
    "upgrade",
    "voucher",
    "flex",
    "draw",
    "share",
    "request",
    "notice",
];

/// Most rows in one answer (docs/SYNC.md, rule 8).
pub const PAGE_ROWS: usize = 5_000;
/// Most bytes of rows in one answer, before compression (docs/SYNC.md, rule 8). One row beyond it may still be sent.
pub const PAGE_BYTES: usize = 4 * 1024 * 1024;
/// Longest line that an app reads.
pub const LONGEST_LINE: usize = 1024 * 1024;
/// Media type of the answer.
pub const MEDIA_TYPE: &str = "application/x-ndjson";

/// One line.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// The document is new or changed: here it is, whole.
    Put {
        /// Its kind.
        kind: &'a str,
        /// Names it within its kind.
        id: &'a str,
        /// The sequence number of its last change.
        rev: i64,
        /// The document, as JSON.
        body: &'a RawValue,
    },
    /// It was deleted.
    Drop {
        /// Its kind.
        kind: &'a str,
        /// Names it within its kind.
        id: &'a str,
    },
    /// This account may no longer see it.
    Hide {
        /// Its kind.
        kind: &'a str,
        /// Names it within its kind.
        id: &'a str,
    },
    /// The answer is whole.
    End {
        /// From where to go on.
        cursor: &'a str,
        /// Whether there is more to be had at once.
        more: bool,
        /// What the account sees in all at this cursor; present on the `end` that finishes a snapshot's catch-up, and
        /// when `check=1` was asked and `more` is false.
        check: Option<Check>,
        /// All changes up to this sequence number are in what was sent. None within a snapshot, whose rows are not
        /// complete at any number. An overlay of the outbox goes once this has reached the number that its push answered
        /// (docs/SYNC.md, rule 19).
        seq: Option<i64>,
        /// Names the portal's history, which is another after it was restored from a backup: then an app sends again what
        /// it has sent. On an `end` that has no more to come and brought something, as is the next.
        epoch: Option<&'a str>,
        /// Changes up to this number no restored backup can take back any more: what an app has sent of them it needn't
        /// keep.
        horizon: Option<i64>,
    },
}

/// The JSON of a line. (Flat, since a raw body can't be read through a tagged enum.)
#[derive(Serialize, Deserialize)]
struct Wire<'a> {
    op: &'a str,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    id: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rev: Option<i64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cursor: Option<&'a str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    more: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    check: Option<Check>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seq: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    epoch: Option<&'a str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    horizon: Option<i64>,
}

/// Why a line can't be read.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// Not JSON, or a field is of another type.
    #[error("not a line of the sync answer: {0}")]
    Json(#[from] serde_json::Error),
    /// An `op` that this version doesn't know.
    #[error("unknown operation `{0}`")]
    UnknownOp(String),
    /// A field that the operation needs is not there.
    #[error("`{op}` without `{field}`")]
    Missing {
        /// The operation.
        op: &'static str,
        /// The field.
        field: &'static str,
    },
}

/// A line that was read: it owns its id only where the JSON had escapes in it.
pub struct OwnedLine<'a>(Wire<'a>);

impl<'a> OwnedLine<'a> {
    /// Reads the JSON of one line.
    ///
    /// # Errors
    /// When it is not a line of this contract.
    pub fn read(json: &'a [u8]) -> Result<Self, LineError> {
        Ok(Self(serde_json::from_slice(json)?))
    }

    /// What it says.
    ///
    /// # Errors
    /// When a field is missing or the operation unknown.
    pub fn line(&self) -> Result<Line<'_>, LineError> {
        let wire = &self.0;
        let need =
            |op, field, value: Option<&'_ str>| value.map(str::len).ok_or(LineError::Missing { op, field });
        let document = |op| -> Result<(&str, &str), LineError> {
            need(op, "kind", wire.kind)?;
            need(op, "id", wire.id.as_deref())?;
            Ok((wire.kind.unwrap_or_default(), wire.id.as_deref().unwrap_or_default()))
        };
        match wire.op {
            "put" => {
                let (kind, id) = document("put")?;
                let rev = wire.rev.ok_or(LineError::Missing { op: "put", field: "rev" })?;
                let body = wire.body.ok_or(LineError::Missing { op: "put", field: "body" })?;
                Ok(Line::Put { kind, id, rev, body })
            }
            "drop" => document("drop").map(|(kind, id)| Line::Drop { kind, id }),
            "hide" => document("hide").map(|(kind, id)| Line::Hide { kind, id }),
            "end" => {
                let cursor = wire.cursor.ok_or(LineError::Missing { op: "end", field: "cursor" })?;
                let more = wire.more.unwrap_or(false);
                let (check, seq, epoch, horizon) = (wire.check, wire.seq, wire.epoch, wire.horizon);
                Ok(Line::End { cursor, more, check, seq, epoch, horizon })
            }
            other => Err(LineError::UnknownOp(other.chars().take(40).collect())),
        }
    }
}

impl Line<'_> {
    /// Appends the line's JSON and a newline.
    pub fn write(&self, to: &mut Vec<u8>) {
        let empty = Wire {
            op: "",
            kind: None,
            id: None,
            rev: None,
            body: None,
            cursor: None,
            more: None,
            check: None,
            seq: None,
            epoch: None,
            horizon: None,
        };
        let wire = match *self {
            Self::Put { kind, id, rev, body } => Wire {
                op: "put",
                kind: Some(kind),
                id: Some(id.into()),
                rev: Some(rev),
                body: Some(body),
                ..empty
            },
            Self::Drop { kind, id } => Wire { op: "drop", kind: Some(kind), id: Some(id.into()), ..empty },
            Self::Hide { kind, id } => Wire { op: "hide", kind: Some(kind), id: Some(id.into()), ..empty },
            Self::End { cursor, more, check, seq, epoch, horizon } => {
                let (cursor, more) = (Some(cursor), Some(more));
                Wire { op: "end", cursor, more, check, seq, epoch, horizon, ..empty }
            }
        };
        // Writing text and numbers into memory can't fail.
        let _ = serde_json::to_writer(&mut *to, &wire);
        to.push(b'\n');
    }
}

/// Count and digest of all documents that an account sees at one sequence number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Check {
    /// How many.
    pub count: u64,
    /// Wrapping sum of [`row_hash`] over them, as 16 hex digits.
    #[serde(with = "hex64")]
    #[schema(value_type = String)]
    pub digest: u64,
}

impl Check {
    /// With this document added.
    pub fn add(&mut self, hash: u64) {
        self.count = self.count.wrapping_add(1);
        self.digest = self.digest.wrapping_add(hash);
    }

    /// With this document taken away.
    pub fn remove(&mut self, hash: u64) {
        self.count = self.count.wrapping_sub(1);
        self.digest = self.digest.wrapping_sub(hash);
    }
}

/// The 64-bit hash of one document's kind, id and revision: SipHash-2-4 with a key of zeros over
/// `kind 0x00 id 0x00 rev` (rev as 8 bytes, little endian). Not a proof against forgery, which TLS gives.
#[must_use]
pub fn row_hash(kind: &str, id: &str, rev: i64) -> u64 {
    let mut hasher = SipHasher24::new();
    hasher.write(kind.as_bytes());
    hasher.write(&[0]);
    hasher.write(id.as_bytes());
    hasher.write(&[0]);
    hasher.write(&rev.to_le_bytes());
    hasher.finish()
}

/// Number of buckets that anti-entropy compares (docs/SYNC.md, rule 10).
pub const BUCKETS: usize = 256;

/// The bucket of a document: the last byte of SipHash-2-4 with a key of zeros over `kind 0x00 id`. It stays the same
/// whatever the revision.
#[must_use]
pub fn bucket(kind: &str, id: &str) -> u8 {
    let mut hasher = SipHasher24::new();
    hasher.write(kind.as_bytes());
    hasher.write(&[0]);
    hasher.write(id.as_bytes());
    hasher.finish().to_le_bytes()[0]
}

/// `GET /api/v1/sync/buckets`: count and digest of each bucket of what the account sees, all at one sequence number
/// (docs/SYNC.md, rule 10). A bucket that differs is fetched again alone: `GET /api/v1/sync/buckets/{n}` answers `put`
/// lines and one `end` line with the bucket's `check` and `seq`, as `GET /api/v1/sync` does; its `cursor` is empty,
/// since a bucket moves none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Buckets {
    /// The sequence number. A mirror whose cursor has reached another one compares nothing and asks again later. With
    /// `?at=N` it is N as long as nothing that the account sees has changed since.
    pub seq: i64,
    /// [`BUCKETS`] of them.
    pub buckets: Vec<Check>,
}

/// One event of `GET /api/v1/live` (`text/event-stream`): something that this account may see has changed: pull. Sent
/// once at the beginning too, so that whoever connects knows how far the portal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    /// The portal's newest sequence number.
    pub seq: i64,
}

/// A u64 as 16 hex digits: JSON numbers lose digits beyond 2^53 in many readers.
mod hex64 {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{value:016x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        u64::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_reads_as_the_contract_writes_it() {
        let put = br#"{"op":"put","kind":"site","id":"1001-ACME","rev":4,"body":{"name":"Acme Inc","x":1}}"#;
        let line = OwnedLine::read(put).expect("a put");
        let line = line.line().expect("a put");
        assert!(matches!(line, Line::Put { body, .. } if body.get() == r#"{"name":"Acme Inc","x":1}"#));
        let mut written = Vec::new();
        line.write(&mut written);
        assert_eq!(written, [put.as_slice(), b"\n"].concat(), "what is written is what was read");
        let end = OwnedLine::read(br#"{"op":"end","cursor":"c","more":false}"#).expect("an end");
        assert!(matches!(end.line(), Ok(Line::End { more: false, check: None, .. })));
    }

    #[test]
    fn an_id_with_escapes_survives() {
        let mut written = Vec::new();
        Line::Drop { kind: "release", id: "SKU/a \"b\".iso" }.write(&mut written);
        let line = OwnedLine::read(written.trim_ascii_end()).expect("a drop");
        assert!(matches!(line.line(), Ok(Line::Drop { id: "SKU/a \"b\".iso", .. })));
    }

    #[test]
    fn a_line_that_lacks_something_says_what() {
        let line = OwnedLine::read(br#"{"op":"put","kind":"site","id":"1"}"#).expect("json");
        assert_eq!(line.line().expect_err("no rev").to_string(), "`put` without `rev`");
        let line = OwnedLine::read(br#"{"op":"melt"}"#).expect("json");
        assert_eq!(line.line().expect_err("unknown").to_string(), "unknown operation `melt`");
    }

    #[test]
    fn a_digest_keeps_all_its_64_bits() {
        let check = Check { count: 2, digest: u64::MAX - 1 };
        let text = serde_json::to_string(&check).expect("json");
        assert_eq!(text, r#"{"count":2,"digest":"fffffffffffffffe"}"#);
        assert_eq!(serde_json::from_str::<Check>(&text).expect("json"), check);
    }

    #[test]
    fn documents_spread_over_all_buckets() {
        let mut counts = [0_u32; BUCKETS];
        (0..100_000).for_each(|n| counts[usize::from(bucket("entitlement", &format!("{n:010}-1")))] += 1);
        assert!(counts.iter().all(|count| (250..540).contains(count)), "{counts:?}");
        assert_eq!(bucket("site", "1001-ACME"), bucket("site", "1001-ACME"));
    }

    #[test]
    fn the_digest_does_not_depend_on_the_order_of_rows() {
        let (a, b) = (row_hash("site", "1", 1), row_hash("site", "2", 1));
        let mut one = Check::default();
        one.add(a);
        one.add(b);
        one.remove(a);
        let mut other = Check::default();
        other.add(b);
        assert_eq!(one, other);
        assert_ne!(row_hash("site", "1", 1), row_hash("site", "1", 2));
        assert_ne!(row_hash("a", "bc", 1), row_hash("ab", "c", 1));
    }
}
