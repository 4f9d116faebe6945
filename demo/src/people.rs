//! What the people of the demo have done since the feed was imported: registered, drawn down, converted, moved, written.
//!
//! Everything goes through the portal's own API as the person who would do it, so that the demo holds nothing that the
//! product can't make. Each request carries a key made from its content: doing all of it again changes nothing.
//! Not for: the vendor's records (`feed`).

use crate::{Account, Failure, Outcome, Written, accounts, http};
use serde_json::{Value, json};
use std::net::SocketAddr;

/// More moves than the usual policy allows: the last one becomes a request to customer care.
const MOVES: [&str; 4] = ["00:1A:4B:8C:30:01", "00:1A:4B:8C:30:02", "00:1A:4B:8C:30:03", "00:1A:4B:8C:30:04"];

/// A person who is signed in.
struct Person {
    at: SocketAddr,
    token: String,
}

impl Person {
    fn sign_in(at: SocketAddr, account: &Account) -> Outcome<Self> {
        let body = json!({ "email": account.email, "password": account.password });
        let session = expect(&http::ask(at, "POST", "/api/v1/session", None, Some(&body))?)?;
        let token = session["access_token"].as_str().ok_or("the portal's answer has no access_token")?;
        Ok(Self { at, token: token.into() })
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        expect(&http::ask(self.at, method, path, Some(&self.token), body)?)
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        self.ask("POST", path, Some(body))
    }

    fn register(&self, serial: &str, host: &str) -> Outcome<Value> {
        self.post("/api/v1/licenses/register", &json!({ "serial_number": serial, "host_id": host }))
    }
}

/// Does all of it.
///
/// # Errors
/// When the portal refuses something or doesn't answer.
pub fn act(at: SocketAddr, written: &Written) -> Outcome {
    let accounts = accounts()?;
    for account in &accounts {
        let person = Person::sign_in(at, account)?;
        person.ask("PATCH", "/api/v1/account", Some(&json!({ "profile": account.profile })))?;
    }
    let find = |is: &str| {
        let account = accounts.iter().find(|account| account.is == is);
        account.ok_or_else(|| format!("demo/vendor.json has no account that is “{is}”"))
    };
    let admin = Person::sign_in(at, find("license admin")?)?;
    let partner = Person::sign_in(at, find("partner")?)?;
    let mut licenses = Vec::new();
    for (index, serial) in written.to_register.iter().enumerate() {
        licenses.push(admin.register(serial, &format!("00:1A:4B:8C:22:{:02X}", index % 256))?);
    }
    for serial in &written.for_partner {
        partner.register(serial, "00:1A:4B:8C:40:01")?;
    }
    draw_down(&admin)?;
    if let Some(code) = written.voucher_codes.first() {
        let vouchers = json!([{ "code": code, "details": { "host_id": "00:1A:4B:8C:50:01" } }]);
        admin.post("/api/v1/vouchers/convert", &json!({ "vouchers": vouchers }))?;
    }
    if let Some(license) = licenses.first() {
        move_too_often(&admin, license["license_id"].as_str().unwrap_or_default())?;
    }
    write(&admin)
}

/// Draws from the contracts that the admin may draw from, and returns some of it.
fn draw_down(admin: &Person) -> Outcome {
    let contracts = admin.ask("GET", "/api/v1/flex", None)?;
    for contract in contracts["contracts"].as_array().into_iter().flatten() {
        if contract["current"] != true || contract["level"].is_null() {
            continue;
        }
        let id = contract["contract_id"].as_str().unwrap_or_default();
        for pool in contract["pools"].as_array().into_iter().flatten() {
            let quantity = pool["quantity"].as_i64().unwrap_or_default() / 4;
            let body = json!({
                "sku": pool["sku"], "quantity": quantity, "details": { "host_id": "00:1A:4B:8C:60:01" },
            });
            let drawn = admin.post(&format!("/api/v1/flex/{id}/draws"), &body)?;
            let draw = drawn["draw_id"].as_str().unwrap_or_default();
            let back = json!({ "quantity": (quantity / 5).max(1) });
            admin.post(&format!("/api/v1/flex/{id}/draws/{draw}/return"), &back)?;
        }
    }
    Ok(())
}

/// Moves a license until the policy asks customer care.
fn move_too_often(admin: &Person, license: &str) -> Outcome {
    for host in MOVES {
        let body = json!({ "host_id": host, "reason": "hardware_replaced", "note": "Rack 12 was renewed" });
        admin.post(&format!("/api/v1/licenses/{license}/rehost"), &body)?;
    }
    Ok(())
}

/// Notes, tags and a comment on some of the licenses that the admin sees.
fn write(admin: &Person) -> Outcome {
    let listed = admin.ask("GET", "/api/v1/entitlements", None)?;
    let ids: Vec<String> = listed["entitlements"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entitlement| {
            // What the portal made itself (a converted voucher) is on no order of the feed.
            let order = entitlement["order_number"].as_str()?;
            let of_the_feed = !order.is_empty() && order.bytes().all(|byte| byte.is_ascii_digit());
            of_the_feed.then(|| format!("{order}-{}", entitlement["line"]))
        })
        .collect();
    let set = |value: &str| json!({ "value": value, "base": 0 });
    let mut changes = Vec::new();
    for (index, id) in ids.iter().take(6).enumerate() {
        let tag = if index % 2 == 0 { "production" } else { "test lab" };
        changes.push(json!({
            "key": http::key_of(&format!("annotation {id}")), "kind": "annotation", "id": id,
            "set": { "notes": set("Asked Brightmoor for a quote"), format!("tag:{tag}"): { "value": true, "base": 0 } },
        }));
    }
    if let Some(id) = ids.first() {
        let key = http::key_of(&format!("comment {id}"));
        changes.push(json!({
            "key": key, "kind": "comment", "id": key,
            "set": { "entitlement_id": set(id), "text": set("Budget for the renewal is approved.") },
        }));
    }
    let outcomes = admin.post("/api/v1/changes", &json!({ "changes": changes }))?;
    for outcome in outcomes["outcomes"].as_array().into_iter().flatten() {
        if outcome["status"] != 200 {
            return Err(format!("the portal refused what the demo's admin wrote: {outcome}"));
        }
    }
    Ok(())
}

fn expect(answer: &http::Answer) -> Outcome<Value> {
    let body = answer.body.trim();
    if !(200..300).contains(&answer.status) {
        return Err(format!("the portal answered {}: {body}", answer.status));
    }
    serde_json::from_str(body)
        .map_err(|reason| Failure::from(format!("the portal's answer is not JSON: {reason}")))
}
