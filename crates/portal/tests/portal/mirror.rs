//! A client of `GET /api/v1/sync` that keeps everything in a map.

use licet_testkit::TestPortal;
use reqwest::{Client, Response, StatusCode};
use serde_json::Value;
use std::collections::BTreeMap;

pub const PASSWORD: &str = "a long enough passphrase";

/// One account's mirror.
pub struct Mirror {
    pub url: String,
    pub token: String,
    pub cursor: Option<String>,
    pub rows: BTreeMap<(String, String), Value>,
    client: Client,
}

impl Mirror {
    /// Makes an account with this e-mail, signs it in, and pulls everything.
    pub async fn of(portal: &TestPortal, email: &str) -> Self {
        portal.account(email, PASSWORD).await;
        let mut mirror = Self::signed_in(portal, email).await;
        mirror.catch_up().await;
        mirror
    }

    /// Signs in and pulls nothing yet.
    pub async fn signed_in(portal: &TestPortal, email: &str) -> Self {
        let token = portal.sign_in(email, PASSWORD).await;
        Self { url: portal.base_url(), token, cursor: None, rows: BTreeMap::new(), client: Client::new() }
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
            "put" => drop(self.rows.insert((text("kind"), text("id")), line["body"].clone())),
            "drop" | "hide" => drop(self.rows.remove(&(text("kind"), text("id")))),
            _ => self.cursor = Some(text("cursor")),
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
