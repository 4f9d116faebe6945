//! A portal made of a map: pages as the contract writes them, with the count and digest of what it holds.

use chrono::{DateTime, NaiveDate, Utc};
use licet_mirror::{Identity, Mirror, Page, RawKey};
use licet_protocol::sync::{Check, row_hash};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;

pub const KEY: [u8; 32] = [7; 32];

pub fn identity() -> Identity {
    Identity { portal_id: "portal-1".into(), account_id: "account-1".into() }
}

pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_262_400, 0).unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn open(path: &Path) -> Mirror {
    Mirror::open(path, &RawKey::from_bytes(KEY), &identity()).unwrap()
}

pub struct Temporary {
    pub mirror: Mirror,
    pub folder: TempDir,
}

impl Temporary {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { mirror: open(&folder.path().join("mirror.db")), folder }
    }
}

/// What an account sees at the portal.
#[derive(Clone, Default)]
pub struct Portal {
    pub rows: BTreeMap<(String, String), (i64, Value)>,
    pub sequence: i64,
}

impl Portal {
    /// A new or changed document; answers its line.
    pub fn put(&mut self, kind: &str, id: &str, body: Value) -> String {
        self.sequence += 1;
        let line =
            json!({"op": "put", "kind": kind, "id": id, "rev": self.sequence, "body": body}).to_string();
        self.rows.insert((kind.to_owned(), id.to_owned()), (self.sequence, body));
        line
    }

    /// A document that this account may no longer see; answers the line.
    pub fn hide(&mut self, kind: &str, id: &str) -> String {
        self.sequence += 1;
        self.rows.remove(&(kind.to_owned(), id.to_owned()));
        json!({"op": "hide", "kind": kind, "id": id}).to_string()
    }

    pub fn check(&self) -> Check {
        let mut check = Check::default();
        for ((kind, id), (rev, _)) in &self.rows {
            check.add(row_hash(kind, id, *rev));
        }
        check
    }

    /// A page of these lines that goes on.
    pub fn page(&self, lines: &[String]) -> Page {
        self.answer(lines, true, None)
    }

    /// The last page, without count and digest.
    pub fn last(&self, lines: &[String]) -> Page {
        self.answer(lines, false, None)
    }

    /// The last page, with count and digest.
    pub fn proven(&self, lines: &[String]) -> Page {
        self.answer(lines, false, Some(self.check()))
    }

    pub fn answer(&self, lines: &[String], more: bool, check: Option<Check>) -> Page {
        self.answer_at(lines, more, check, None)
    }

    /// The same, with the sequence number that the rows are then complete at.
    pub fn answer_at(&self, lines: &[String], more: bool, check: Option<Check>, seq: Option<i64>) -> Page {
        let mut end =
            json!({"op": "end", "cursor": format!("c{}-{}", self.sequence, lines.len()), "more": more});
        if let Some(seq) = seq {
            end["seq"] = seq.into();
        }
        if let Some(check) = check {
            end["check"] = serde_json::to_value(check).unwrap();
        }
        Page::decode(format!("{}\n{end}\n", lines.join("\n")).into_bytes()).unwrap()
    }

    /// Every row as a put, in the contract's order of kinds.
    pub fn listing(&self) -> Vec<String> {
        let mut kinds: Vec<&str> = licet_protocol::sync::KINDS.to_vec();
        kinds.extend(
            self.rows
                .keys()
                .map(|(kind, _)| kind.as_str())
                .filter(|kind| !licet_protocol::sync::KINDS.contains(kind)),
        );
        kinds.dedup();
        kinds
            .iter()
            .flat_map(|kind| self.rows.iter().filter(move |((k, _), _)| k == kind))
            .map(|((kind, id), (rev, body))| {
                json!({"op": "put", "kind": kind, "id": id, "rev": rev, "body": body}).to_string()
            })
            .collect()
    }

    /// A mirror that has caught up with all this, its background work done.
    pub fn mirrored(&self) -> Temporary {
        let temporary = Temporary::new();
        let applied = temporary.mirror.apply_page(&self.proven(&self.listing()), now()).unwrap();
        assert!(applied.complete, "a first load that agrees is complete");
        settle(&temporary.mirror);
        temporary
    }
}

pub fn settle(mirror: &Mirror) {
    while mirror.background_step().unwrap() {}
}

/// Asserts that the mirror holds just what the portal does.
pub fn assert_same(mirror: &Mirror, portal: &Portal) {
    let mut kinds: Vec<String> = portal.rows.keys().map(|(kind, _)| kind.clone()).collect();
    kinds.extend(licet_protocol::sync::KINDS.iter().map(|kind| (*kind).to_owned()));
    kinds.sort();
    kinds.dedup();
    for kind in kinds {
        let here: Vec<(String, i64, Value)> = mirror
            .listing(&kind)
            .unwrap()
            .into_iter()
            .map(|(id, rev, body)| (id, rev, serde_json::from_str(&body).unwrap()))
            .collect();
        let there: Vec<(String, i64, Value)> = portal
            .rows
            .iter()
            .filter(|((k, _), _)| *k == kind)
            .map(|((_, id), (rev, body))| (id.clone(), *rev, body.clone()))
            .collect();
        assert_eq!(here, there, "documents of kind {kind}");
    }
    assert_eq!(mirror.sync_position().unwrap().check, portal.check(), "count and digest are maintained");
}

pub fn product(sku: &str, name: &str, family: &str) -> Value {
    json!({"sku": sku, "name": name, "family": family, "version": "1", "kind": "software"})
}

pub fn site(support_id: &str, name: &str) -> Value {
    json!({"support_id": support_id, "name": name, "region": "US"})
}

/// An entitlement `ORDER-LINE` with the fields that matter here.
pub fn entitlement(serial: &str, sku: &str, kind: &str, support_id: &str, ends_on: Option<&str>) -> Value {
    json!({
        "serial_number": serial, "sku": sku, "kind": kind, "quantity": 25, "order_number": "4500000001", "line": 1,
        "support_id": support_id, "site_name": format!("Site {support_id}"), "ordered_on": "2025-11-21",
        "starts_on": "2025-12-01", "ends_on": ends_on, "covers": [],
    })
}

pub fn license(entitlement_id: &str, serial: &str, sku: &str, host: &str, access: &str) -> Value {
    json!({
        "entitlement_id": entitlement_id, "serial_number": serial, "sku": sku, "quantity": 10,
        "keys": ["ABCD-EFGH-JKLM-7Q2F"], "access": access, "host_id": host, "registered_at": "2026-01-05T10:00:00Z",
    })
}

/// Products, sites and so many entitlements, for tests that need a number of them.
pub fn many(count: usize) -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE", product("BE", "Backup Exec", "Backup Exec"));
    portal.put("site", "S1", site("S1", "Acme Inc"));
    for n in 0..count {
        let body = entitlement(&format!("M{n:010}"), "BE", "license", "S1", None);
        portal.put("entitlement", &format!("45{n:08}-1"), body);
    }
    portal
}
