//! One answer's rows: counted, written as lines, and handed on in chunks, compressed where the client takes it.

use bytes::Bytes;
use licet_domain::Access;
use licet_domain::key_mask;
use licet_protocol::document::{License, Membership, Reach, level_on_wire};
use licet_protocol::sync::{Line, PAGE_BYTES, PAGE_ROWS};
use std::collections::HashMap;
use std::io::Write;

/// Bytes that are handed on at once.
const CHUNK: usize = 64 * 1024;
/// Fast; the lines are much alike and shrink well at once.
pub(super) const LEVEL: i32 = 1;

/// How large a page may get. One row beyond the bytes may still be in it.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub rows: usize,
    pub bytes: usize,
}

impl Limits {
    /// Those of docs/SYNC.md, rule 8.
    pub(super) const WIRE: Self = Self { rows: PAGE_ROWS, bytes: PAGE_BYTES };
    /// Those of a page that is read at once, without waiting for a turn.
    pub(super) const SHORT: Self = Self { rows: 200, bytes: 128 * 1024 };
}

/// A document as it stands in `entity`, to be put.
pub(super) struct Put<'a> {
    pub kind: &'a str,
    pub id: &'a str,
    pub rev: i64,
    pub body: &'a str,
    /// A JSON array, for licenses.
    pub keys: Option<&'a str>,
    /// How the account reaches the document.
    pub reach: Reach,
}

/// What is handed on.
pub(super) enum Out<'a> {
    /// The answer has begun: its head can go.
    Begin,
    /// A piece of its body.
    Chunk(&'a mut Vec<u8>),
}

/// Whether whoever asked still wants the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Yes,
    No,
}

/// Takes what is handed on.
pub(super) type Sink<'o> = dyn FnMut(Out<'_>) -> Wanted + 'o;

/// Takes rows until the page is full.
pub(super) struct Page<'o> {
    out: &'o mut Sink<'o>,
    wanted: Wanted,
    plain: Vec<u8>,
    encoder: Option<zstd::stream::write::Encoder<'static, Vec<u8>>>,
    limits: Limits,
    /// The sites that the account is a member of, with what that allows.
    member_of: HashMap<String, Access>,
    rows: usize,
    bytes: usize,
}

impl<'o> Page<'o> {
    pub(super) fn new(compress: bool, limits: Limits, out: &'o mut Sink<'o>) -> std::io::Result<Self> {
        let encoder =
            if compress { Some(zstd::stream::write::Encoder::new(Vec::new(), LEVEL)?) } else { None };
        let plain = Vec::with_capacity((CHUNK + CHUNK / 4).min(limits.bytes));
        let member_of = HashMap::new();
        Ok(Self { out, wanted: Wanted::Yes, plain, encoder, limits, member_of, rows: 0, bytes: 0 })
    }

    /// Begins the answer to an account that is a member of these sites.
    pub(super) fn begin(&mut self, member_of: HashMap<String, Access>) {
        self.member_of = member_of;
        self.wanted = (self.out)(Out::Begin);
    }

    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// How many more rows may come. For those who have gone none is read any more.
    pub(super) fn room(&self) -> usize {
        let full = self.bytes >= self.limits.bytes || self.wanted == Wanted::No;
        if full { 0 } else { self.limits.rows.saturating_sub(self.rows) }
    }

    /// Writes a `put`. The body goes out as it was published; only a license, an entitlement and a site get what differs
    /// from viewer to viewer.
    pub(super) fn put(&mut self, put: &Put<'_>) {
        let before = self.plain.len();
        let to = &mut self.plain;
        to.extend_from_slice(br#"{"op":"put","kind":""#);
        to.extend_from_slice(put.kind.as_bytes());
        to.extend_from_slice(br#"","id":"#);
        text(to, put.id);
        to.extend_from_slice(br#","rev":"#);
        // Writing into memory can't fail.
        let _ = write!(to, "{}", put.rev);
        to.extend_from_slice(br#","body":"#);
        match put.keys {
            Some(keys) => license(to, put.body, keys, put.reach),
            None if put.kind == "entitlement" && put.reach != Reach::OWN => {
                entitlement(to, put.body, put.reach)
            }
            None if put.kind == "site" => site(to, put.body, self.member_of.get(put.id).copied()),
            None => to.extend_from_slice(put.body.as_bytes()),
        }
        to.extend_from_slice(b"}\n");
        self.count(before);
    }

    /// Writes any other line.
    pub(super) fn line(&mut self, line: &Line<'_>) {
        let before = self.plain.len();
        line.write(&mut self.plain);
        if !matches!(line, Line::End { .. }) {
            self.count(before);
        }
    }

    fn count(&mut self, before: usize) {
        self.rows += 1;
        self.bytes += self.plain.len() - before;
        if self.plain.len() >= CHUNK {
            self.hand_on();
        }
    }

    fn hand_on(&mut self) {
        match &mut self.encoder {
            None => self.wanted = (self.out)(Out::Chunk(&mut self.plain)),
            Some(encoder) => {
                let _ = encoder.write_all(&self.plain);
                self.plain.clear();
                if encoder.get_ref().len() >= CHUNK / 4 {
                    self.wanted = (self.out)(Out::Chunk(encoder.get_mut()));
                }
            }
        }
    }

    /// Hands on what is left.
    pub(super) fn finish(&mut self) {
        self.hand_on();
        if let Some(encoder) = self.encoder.take()
            && let Ok(mut rest) = encoder.finish()
        {
            (self.out)(Out::Chunk(&mut rest));
        }
        metrics::counter!("licet_sync_rows_total").increment(self.rows as u64);
    }
}

/// Takes the bytes of a chunk, leaving an empty buffer of the same size.
pub(super) fn take(chunk: &mut Vec<u8>) -> Bytes {
    let empty = Vec::with_capacity(chunk.capacity());
    Bytes::from(std::mem::replace(chunk, empty))
}

fn text(to: &mut Vec<u8>, text: &str) {
    let _ = serde_json::to_writer(to, text);
}

/// A site's body with what this account is there.
fn site(to: &mut Vec<u8>, body: &str, access: Option<Access>) {
    to.extend_from_slice(body.strip_suffix('}').unwrap_or(body).as_bytes());
    to.extend_from_slice(br#","membership":""#);
    to.extend_from_slice(Membership::of(access).as_str().as_bytes());
    to.extend_from_slice(br#""}"#);
}

/// An entitlement's body with how this account reaches it.
fn entitlement(to: &mut Vec<u8>, body: &str, reach: Reach) {
    to.extend_from_slice(body.strip_suffix('}').unwrap_or(body).as_bytes());
    to.push(b',');
    let mut fields = Vec::with_capacity(64);
    let _ = serde_json::to_writer(&mut fields, &reach);
    to.extend_from_slice(fields.strip_prefix(b"{").unwrap_or(&fields));
}

/// A license's body with its keys, in clear or masked, and what this account may do with it.
fn license(to: &mut Vec<u8>, body: &str, keys: &str, reach: Reach) {
    let thin = reach.unattended.then(|| thinned(body));
    let body = thin.as_deref().unwrap_or(body);
    let (access, may_install) = level_on_wire(reach.access);
    let open = body.strip_suffix('}').unwrap_or(body);
    to.extend_from_slice(open.as_bytes());
    to.extend_from_slice(br#","access":""#);
    to.extend_from_slice(access.as_str().as_bytes());
    to.push(b'"');
    if may_install {
        to.extend_from_slice(br#","may_install":true"#);
    }
    to.extend_from_slice(br#","keys":"#);
    if reach.access.shows_keys() {
        to.extend_from_slice(keys.as_bytes());
    } else {
        let hidden: Vec<String> = serde_json::from_str(keys).unwrap_or_default();
        let masks: Vec<String> = hidden.iter().map(|_| key_mask::fully_masked()).collect();
        let _ = serde_json::to_writer(&mut *to, &masks);
    }
    to.push(b'}');
}

/// What is left of a license's body for somebody who has left.
fn thinned(body: &str) -> String {
    let mut fields: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(body).unwrap_or_default();
    fields.retain(|name, _| License::SHOWN_UNATTENDED.contains(&name.as_str()));
    serde_json::to_string(&fields).unwrap_or_default()
}
