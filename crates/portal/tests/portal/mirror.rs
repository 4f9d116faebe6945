//! A client of `GET /api/v1/sync` that keeps everything in a map, and of `POST /api/v1/changes`.

use licet_testkit::TestPortal;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const PASSWORD: &str = "a long enough passphrase";

/// One account's mirror.
pub struct Mirror {
    pub url: String,
    pub token: String,
    pub cursor: Option<String>,
    pub rows: BTreeMap<(String, String), Value>,
    pub revs: BTreeMap<(String, String), i64>,
    /// `end.seq` of the last page.
    pub seq: Option<i64>,
    client: Client,
}

/// A key of a change.
pub fn key(n: u64) -> String {
    format!("0193a1b2-0000-7000-8000-{n:012x}")
}

/// One slot of a change, never set before.
pub fn slot(name: &str, value: impl Into<Value>) -> Value {
    based(name, value, 0)
}

/// One slot of a change, based on a number.
pub fn based(name: &str, value: impl Into<Value>, base: i64) -> Value {
    json!({ name: { "value": value.into(), "base": base } })
}

/// A change of an entitlement's annotation.
pub fn note(n: u64, entitlement: &str, set: Value) -> Value {
    let mut change = json!({"key": key(n), "kind": "annotation", "id": entitlement});
    change["set"] = set;
    change
}

/// A new comment.
pub fn comment(n: u64, entitlement: &str, text: &str) -> Value {
    let set =
        json!({"entitlement_id": {"value": entitlement, "base": 0}, "text": {"value": text, "base": 0}});
    json!({"key": key(n), "kind": "comment", "id": key(n), "set": set})
}

impl Mirror {
    /// Makes an account with this e-mail, signs it in, and pulls everything.
    pub async fn of(portal: &TestPortal, email: &str) -> Self {
        portal.account(email, PASSWORD).await;
        let mut mirror = Self::signed_in(portal, email).await;
        mirror.catch_up().await;
        mirror
    }

    /// The same for somebody who is a member of Acme beside Bill.
    pub async fn colleague_of_bill(portal: &TestPortal) -> Self {
        portal.join_site("1001-ACME", "lee@acme.example").await;
        Self::of(portal, "lee@acme.example").await
    }

    /// Signs in and pulls nothing yet.
    pub async fn signed_in(portal: &TestPortal, email: &str) -> Self {
        Self::new(portal, portal.sign_in(email, PASSWORD).await)
    }

    /// One for whoever has this token, which has pulled nothing yet.
    pub fn new(portal: &TestPortal, token: String) -> Self {
        let (rows, revs) = (BTreeMap::new(), BTreeMap::new());
        Self { url: portal.base_url(), token, cursor: None, rows, revs, seq: None, client: Client::new() }
    }

    /// Asks for something else with the same token.
    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.url)).bearer_auth(&self.token).send().await.unwrap()
    }

    /// Pushes a batch as it is.
    pub async fn post(&self, batch: &Value) -> Response {
        let request = self.client.post(format!("{}/api/v1/changes", self.url)).bearer_auth(&self.token);
        request.json(batch).send().await.unwrap()
    }

    /// Pushes changes and answers their outcomes.
    pub async fn push(&self, changes: &[Value]) -> Vec<Value> {
        let answer = self.post(&json!({ "changes": changes })).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()["cache-control"], "no-store");
        let mut answer: Value = answer.json().await.unwrap();
        let outcomes: Vec<Value> = serde_json::from_value(answer["outcomes"].take()).unwrap();
        assert_eq!(outcomes.len(), changes.len(), "one outcome for each");
        outcomes
    }

    /// Pushes one change and answers its outcome.
    pub async fn push_one(&self, change: Value) -> Value {
        self.push(&[change]).await.remove(0)
    }

    /// The document of this kind and id.
    pub fn document(&self, kind: &str, id: &str) -> &Value {
        &self.rows[&(kind.to_owned(), id.to_owned())]
    }

    pub async fn ask(&self, cursor: Option<&str>, check: bool) -> Response {
        // A cursor is base64url and a dot: nothing of it needs escaping.
        let cursor = cursor.unwrap_or_default();
        let check = if check { "&check=1" } else { "" };
        let request = self.client.get(format!("{}/api/v1/sync?cursor={cursor}{check}", self.url));
        request.bearer_auth(&self.token).send().await.unwrap()
    }

    /// One page: its lines, the last being `end`.
    pub async fn page(&mut self) -> Vec<Value> {
        let response = self.ask(self.cursor.as_deref(), false).await;
        assert_eq!(response.status(), StatusCode::OK);
        let text = response.text().await.unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for line in &lines {
            self.apply(line);
        }
        assert_eq!(lines.last().unwrap()["op"], "end", "an answer that is whole ends with `end`");
        lines
    }

    fn apply(&mut self, line: &Value) {
        let text = |name: &str| line[name].as_str().unwrap().to_owned();
        match line["op"].as_str().unwrap() {
            "put" => {
                self.rows.insert((text("kind"), text("id")), line["body"].clone());
                self.revs.insert((text("kind"), text("id")), line["rev"].as_i64().unwrap());
            }
            "drop" | "hide" => {
                self.rows.remove(&(text("kind"), text("id")));
                self.revs.remove(&(text("kind"), text("id")));
            }
            _ => {
                self.cursor = Some(text("cursor"));
                self.seq = line["seq"].as_i64();
            }
        }
    }

    /// Pulls until there is no more; answers all rows' lines.
    pub async fn catch_up(&mut self) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let mut lines = self.page().await;
            let end = lines.pop().unwrap();
            all.append(&mut lines);
            if end["more"] == false {
                return all;
            }
        }
    }

    /// `op kind id` of each line that the next pulls bring.
    pub async fn changes(&mut self) -> Vec<String> {
        let words = |line: &Value| {
            let text = |name: &str| line[name].as_str().unwrap().to_owned();
            format!("{} {} {}", text("op"), text("kind"), text("id"))
        };
        let mut changes: Vec<String> = self.catch_up().await.iter().map(words).collect();
        changes.sort();
        changes
    }

    pub fn ids(&self, kind: &str) -> Vec<&str> {
        self.rows.keys().filter(|(of, _)| of == kind).map(|(_, id)| id.as_str()).collect()
    }

    /// The numbers of the worked example's entitlements (#1, #2, …), from their serials.
    pub fn numbers(&self) -> Vec<u32> {
        let entitlements = self.rows.iter().filter(|((kind, _), _)| kind == "entitlement");
        let serial = |body: &Value| body["serial_number"].as_str().unwrap()[1..].parse().unwrap();
        let mut numbers: Vec<u32> = entitlements.map(|(_, body)| serial(body)).collect();
        numbers.sort_unstable();
        numbers
    }
}
