//! What merging two accounts promises.

use super::moving::{Becomes, COLUMNS};
use crate::core::caller::Role;
use crate::store::{Error, Tx};
use crate::testing::{Answer, PASSWORD, Portal, Tokens};
use crate::values;
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const BILL: &str = "bill@acme.example";
const TED: &str = "ted@data.example";
const CARE: &str = "care@vendor.example";
/// Bill's other account.
const WILLIAM: &str = "william@private.example";

struct World {
    portal: Portal,
    care: Tokens,
    bill: Tokens,
    william: Tokens,
    /// Ids of both accounts.
    kept: String,
    merged: String,
}

async fn world() -> World {
    let portal = Portal::start().await;
    portal.import_acme().await;
    portal.add_account(CARE, Role::Care).await;
    let kept = portal.add_account(BILL, Role::User).await;
    let merged = portal.add_account(WILLIAM, Role::User).await;
    let (care, bill, william) =
        (portal.sign_in(CARE).await, portal.sign_in(BILL).await, portal.sign_in(WILLIAM).await);
    World { portal, care, bill, william, kept, merged }
}

impl World {
    async fn prepare(&self) -> Answer {
        let form = json!({"kept": self.kept, "merged_email": WILLIAM, "reason": "One person"});
        self.portal.transact("/api/v1/care/merges", &self.care, &form).await
    }

    async fn confirm(&self, email: &str, password: &str) -> Answer {
        let token = self.portal.last_mail(email).await.token();
        self.confirm_with(&token, password).await
    }

    async fn confirm_with(&self, token: &str, password: &str) -> Answer {
        let form = json!({"token": token, "password": password});
        self.portal.post("/api/v1/accounts/merge", None, &form).await
    }

    async fn merge(&self) {
        assert_eq!(self.prepare().await.status, 200);
        let (kept, merged) =
            (self.portal.last_mail(BILL).await.token(), self.portal.last_mail(WILLIAM).await.token());
        assert_eq!(self.confirm_with(&merged, PASSWORD).await.status, 204);
        assert_eq!(self.confirm_with(&kept, PASSWORD).await.status, 204);
    }

    async fn signs_in(&self, email: &str) -> u16 {
        let form = json!({"email": email, "password": PASSWORD});
        self.portal.post("/api/v1/session", None, &form).await.status.as_u16()
    }
}

#[tokio::test]
async fn both_mailboxes_confirm_with_their_passwords_and_once() {
    let world = world().await;
    let merge = world.prepare().await.json();
    assert_eq!((&merge["kept_confirmed"], &merge["merged_confirmed"]), (&json!(false), &json!(false)));
    assert_eq!(world.confirm(WILLIAM, "not the password at all").await.code(), "401 wrong-credentials");
    assert_eq!(world.confirm(WILLIAM, "").await.code(), "422 invalid-fields");
    let token = world.portal.last_mail(WILLIAM).await.token();
    assert_eq!(world.confirm_with(&token, PASSWORD).await.status, 204);
    assert_eq!(world.confirm_with(&token, PASSWORD).await.code(), "410 link-expired", "once");
    assert_eq!(world.signs_in(WILLIAM).await, 200, "one mailbox alone merges nothing");
    let path = format!("/api/v1/care/accounts/{}", world.kept);
    let waiting = world.portal.get(&path, Some(&world.care.access)).await.json()["merge"].clone();
    assert_eq!((&waiting["kept_confirmed"], &waiting["merged_confirmed"]), (&json!(false), &json!(true)));
    assert_eq!(world.confirm(BILL, PASSWORD).await.status, 204);
    assert_eq!(world.signs_in(WILLIAM).await, 401);
    assert_eq!(world.signs_in(BILL).await, 200);
    for email in [BILL, WILLIAM] {
        assert_eq!(world.portal.last_mail(email).await.subject, "Your accounts were merged");
    }
    let trail = world.portal.get("/api/v1/account/trail", Some(&world.bill.access)).await.json();
    let merged =
        trail["entries"].as_array().expect("entries").iter().find(|it| it["action"] == "account.merged");
    assert_eq!(merged.expect("the deed")["before"], WILLIAM);
}

#[tokio::test]
async fn the_page_behind_the_link_asks_for_the_password_and_says_what_follows() {
    let world = world().await;
    world.prepare().await;
    let mail = world.portal.last_mail(WILLIAM).await;
    assert!(mail.raw.contains("One person") && mail.link().starts_with("/merge?token="));
    let page = world.portal.get(&mail.link(), None).await;
    assert!(page.text().contains(BILL) && page.text().contains(WILLIAM), "{}", page.text());
    let token = mail.token();
    let wrong = world.portal.press("/merge", &format!("token={token}&password=wrong+words")).await;
    assert_eq!(wrong.status, 422);
    let typed = PASSWORD.replace(' ', "+");
    let agreed = world.portal.press("/merge", &format!("token={token}&password={typed}")).await;
    assert!(agreed.text().contains("the other mailbox"), "{}", agreed.text());
    let token = world.portal.last_mail(BILL).await.token();
    let merged = world.portal.press("/merge", &format!("token={token}&password={typed}")).await;
    assert!(merged.text().contains("Accounts merged"), "{}", merged.text());
    assert_eq!(world.portal.get(&mail.link(), None).await.status, 410);
}

#[tokio::test]
async fn a_link_is_for_nothing_else_and_nothing_else_is_for_a_merge() {
    let world = world().await;
    world.prepare().await;
    let token = world.portal.last_mail(WILLIAM).await.token();
    assert_eq!(world.portal.confirm(&token).await.code(), "410 link-expired");
    let form =
        json!({"token": token, "password": "other plain words", "password_again": "other plain words"});
    assert_eq!(world.portal.post("/api/v1/password/reset", None, &form).await.code(), "410 link-expired");
    world.portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    assert_eq!(
        world.confirm(BILL, PASSWORD).await.code(),
        "410 link-expired",
        "a link that resets a password"
    );
}

#[tokio::test]
async fn a_merge_that_was_declined_withdrawn_replaced_or_is_too_old_comes_to_nothing() {
    let world = world().await;
    let token = async |email: &str| world.portal.last_mail(email).await.token();
    let merge = world.prepare().await.json();
    let (kept, merged) = (token(BILL).await, token(WILLIAM).await);
    let declined = world.portal.post("/api/v1/accounts/decline", None, &json!({ "token": merged })).await;
    assert_eq!(declined.status, 204);
    assert_eq!(world.confirm_with(&kept, PASSWORD).await.code(), "410 link-expired", "declined");
    let path = format!("/api/v1/care/merges/{}", merge["merge_id"].as_str().expect("an id"));
    let gone = world.portal.request(Method::DELETE, &path, Some(&world.care.access));
    assert_eq!(world.portal.send(gone).await.code(), "404 not-found");
    let merge = world.prepare().await.json();
    let kept = token(BILL).await;
    let path = format!("/api/v1/care/merges/{}", merge["merge_id"].as_str().expect("an id"));
    let withdraw = world.portal.request(Method::DELETE, &path, Some(&world.care.access));
    assert_eq!(world.portal.send(withdraw).await.status, 204);
    assert_eq!(world.confirm_with(&kept, PASSWORD).await.code(), "410 link-expired", "withdrawn");
    world.prepare().await;
    let kept = token(BILL).await;
    world.prepare().await;
    assert_eq!(world.confirm_with(&kept, PASSWORD).await.code(), "410 link-expired", "replaced");
    let kept = token(BILL).await;
    world.portal.clock.forward(TimeDelta::days(7));
    assert_eq!(world.confirm_with(&kept, PASSWORD).await.code(), "410 link-expired", "too old");
    assert_eq!(world.signs_in(WILLIAM).await, 200);
}

// A confirmation by whoever had an account then says nothing about whoever has it now.
#[tokio::test]
async fn a_confirmation_counts_only_while_nothing_changed_who_gets_into_the_account() {
    let world = world().await;
    world.prepare().await;
    let (kept, merged) =
        (world.portal.last_mail(BILL).await.token(), world.portal.last_mail(WILLIAM).await.token());
    assert_eq!(world.confirm_with(&merged, PASSWORD).await.status, 204);
    let form = json!({"current_password": PASSWORD, "password": "other plain words", "password_again": "other plain words"});
    let changed = world.portal.post("/api/v1/account/password", Some(&world.william.access), &form).await;
    assert_eq!(changed.status, 204, "{}", changed.text());
    assert_eq!(world.confirm_with(&kept, PASSWORD).await.status, 204);
    let form = json!({"email": WILLIAM, "password": "other plain words"});
    assert_eq!(world.portal.post("/api/v1/session", None, &form).await.status, 200, "nothing was merged");
}

#[tokio::test]
async fn accounts_of_the_vendor_and_one_account_alone_are_not_merged() {
    let world = world().await;
    let ask = async |kept: &str, email: &str| {
        let form = json!({"kept": kept, "merged_email": email, "reason": "x"});
        world.portal.transact("/api/v1/care/merges", &world.care, &form).await.code()
    };
    assert_eq!(ask(&world.kept, CARE).await, "403 forbidden");
    assert_eq!(ask(&world.kept, BILL).await, "422 invalid-fields");
    assert_eq!(ask(&world.kept, "nobody@nowhere.example").await, "422 invalid-fields");
    assert_eq!(ask("nobody", WILLIAM).await, "404 not-found");
}

/// Gives William something of everything.
async fn busy() -> (World, Value) {
    let world = world().await;
    let portal = &world.portal;
    let william = &world.william;
    // A contact on an order, a member by invitation with a level, and somebody to whom an order was shipped.
    let order = json!({
        "record": "order", "order_number": "4500000777", "revision": 1, "ordered_on": "2026-01-01",
        "customer_number": "987654321", "end_customer": {"support_id": "1002-FARM", "contacts": []},
        "ship_to": {"name": "x", "contacts": [{"email": "William@Private.example", "name": "William"}]}, "reseller": null,
        "lines": [crate::testing::order_line(1, "BE-10D-SBS", "B0000000777", json!({}))],
    });
    let (summary, notices) = portal.import(&order.to_string()).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    let form = json!({"email": WILLIAM, "first_name": "W", "last_name": "A", "level": "configuration"});
    portal.post("/api/v1/sites/1001-ACME/accounts", Some(&world.bill.access), &form).await;
    portal.transact("/api/v1/account/invitations/1001-ACME", william, &json!({})).await;
    let number = json!({"customer_number": "111111111", "order_number": "4500000003"});
    let added = portal.transact("/api/v1/account/customer-numbers", william, &number).await;
    assert!(added.status.is_success(), "{}", added.text());
    // What was registered, shared both ways, written, asked, and set.
    let form = json!({"serial_number": "B0000000777", "host_id": "HOST-7"});
    let made = portal.transact("/api/v1/licenses/register", william, &form).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let share = json!({"email": TED, "access": "view", "entitlements": ["4500000777-1"]});
    let _ = portal.transact("/api/v1/shares", william, &share).await;
    let ted = portal.signed_in(TED).await;
    let to_william = json!({"email": WILLIAM, "access": "full", "entitlements": ["4500000001-1"]});
    let _ = portal.transact("/api/v1/shares", &world.bill, &to_william).await;
    let _ = ted;
    let general = json!({"kind": "general", "subject": "A question", "text": "How?"});
    portal.transact("/api/v1/requests", william, &json!({ "form": general })).await;
    let key = |n: u32| format!("019ac000-0000-7000-9000-{n:012}");
    let set = |value: Value| json!({"value": value, "base": 0});
    let changes = json!({"changes": [
        {"key": key(1), "kind": "annotation", "id": "4500000777-1", "set": {"notes": set(json!("William's note"))}},
        {"key": key(2), "kind": "comment", "id": key(2),
            "set": {"entitlement_id": set(json!("4500000777-1")), "text": set(json!("William's comment"))}},
        {"key": key(3), "kind": "field", "id": key(3),
            "set": {"name": set(json!("Room")), "kind": set(json!("text")), "on_own": set(json!(true)), "on_shared": set(json!(true))}},
        {"key": key(4), "kind": "setting", "id": format!("{}/lead-times", world.merged), "set": {"value": set(json!([90]))}},
    ]});
    let answer = portal.post("/api/v1/changes", Some(&william.access), &changes).await.json();
    (world, answer)
}

#[tokio::test]
async fn everything_moves_to_the_account_that_stays() {
    let (world, written) = busy().await;
    for outcome in written["outcomes"].as_array().expect("outcomes") {
        assert_eq!(outcome["status"], 200, "{written}");
    }
    let before = world.portal.documents(&world.bill, "entitlement").await;
    assert!(!before.contains_key("4500000777-1"));
    let theirs = world.portal.documents(&world.william, "entitlement").await;
    world.merge().await;
    let bill = &world.portal.sign_in(BILL).await;
    let after = world.portal.documents(bill, "entitlement").await;
    for id in theirs.keys().chain(before.keys()) {
        assert!(after.contains_key(id), "{id} is seen by the account that stays");
    }
    let license = world.portal.documents(bill, "license").await;
    assert!(
        license
            .values()
            .any(|license| license["serial_number"] == "B0000000777" && license["access"] != "view")
    );
    let notes = world.portal.documents(bill, "annotation").await;
    assert!(notes.values().any(|note| note["slots"]["notes"]["value"] == "William's note"), "{notes:?}");
    let comments = world.portal.documents(bill, "comment").await;
    assert!(comments.values().any(|comment| comment["text"] == "William's comment"), "{comments:?}");
    let fields = world.portal.documents(bill, "field").await;
    assert!(fields.values().any(|field| field["slots"]["name"]["value"] == "Room"), "{fields:?}");
    assert!(world.portal.documents(bill, "setting").await.values().any(|it| it["name"] == "lead-times"));
    let requests = world.portal.documents(bill, "request").await;
    assert!(requests.values().any(|request| request["asker_email"] == BILL), "{requests:?}");
    let numbers = world.portal.get("/api/v1/account/customer-numbers", Some(&bill.access)).await.json();
    assert_eq!(numbers["own"][0]["customer_number"], "111111111");
}

#[tokio::test]
async fn nobody_hears_that_an_owner_has_left_whose_licenses_moved_along() {
    let (world, _) = busy().await;
    let portal = &world.portal;
    let order = json!({
        "record": "order", "order_number": "4500000779", "revision": 1, "ordered_on": "2026-01-01",
        "customer_number": "123456789", "end_customer": {"support_id": "1001-ACME", "contacts": []},
        "ship_to": {"name": "x", "contacts": []}, "reseller": null,
        "lines": [crate::testing::order_line(1, "BE-10D-SBS", "B0000000779", json!({}))],
    });
    let (summary, found) = portal.import(&order.to_string()).await;
    assert_eq!(summary.rejected, 0, "{found:?}");
    let form = json!({"serial_number": "B0000000779", "host_id": "HOST-9"});
    let made = portal.transact("/api/v1/licenses/register", &world.william, &form).await;
    assert_eq!(made.status, 201, "{}", made.text());
    world.merge().await;
    let bill = &portal.sign_in(BILL).await;
    let notices = portal.documents(bill, "notice").await;
    assert!(!notices.values().any(|notice| notice["about"] == "unattended"), "{notices:?}");
    let licenses = portal.documents(bill, "license").await;
    let moved =
        licenses.values().find(|license| license["serial_number"] == "B0000000779").expect("it moved");
    assert_eq!(moved["owner"], json!(world.kept), "{moved}");
    let trail = portal.get("/api/v1/account/trail", Some(&bill.access)).await.json();
    assert!(!trail.to_string().contains("license.unattended"), "{trail}");
}

#[tokio::test]
async fn the_records_of_the_vendor_that_name_the_old_address_mean_the_account_that_stays() {
    let (world, _) = busy().await;
    world.merge().await;
    let order = json!({
        "record": "order", "order_number": "4500000778", "revision": 1, "ordered_on": "2026-01-01",
        "customer_number": "987654321", "end_customer": {"support_id": "1002-FARM", "contacts": []},
        "ship_to": {"name": "x", "contacts": [{"email": WILLIAM, "name": "William"}]}, "reseller": null,
        "lines": [crate::testing::order_line(1, "BE-10D-SBS", "B0000000778", json!({}))],
    });
    world.portal.import(&order.to_string()).await;
    let bill = world.portal.sign_in(BILL).await;
    assert!(world.portal.documents(&bill, "entitlement").await.contains_key("4500000778-1"));
    // Whoever gets a new account with the old address sees nothing of it.
    let new = world.portal.signed_in(WILLIAM).await;
    for kind in ["entitlement", "license", "annotation", "share", "request", "site"] {
        let seen = world.portal.documents(&new, kind).await;
        assert!(seen.is_empty(), "{kind}: {seen:?}");
    }
}

#[tokio::test]
async fn two_notes_on_one_license_lose_neither() {
    let world = world().await;
    let share = async |email: &str| {
        let form = json!({"email": email, "access": "view", "entitlements": ["4500000001-1"]});
        world.portal.transact("/api/v1/shares", &world.bill, &form).await;
    };
    let kim = world.portal.add_account("kim@private.example", Role::User).await;
    for email in [WILLIAM, "kim@private.example"] {
        share(email).await;
        let who = world.portal.sign_in(email).await;
        let key = crate::core::ids::new_id(world.portal.state.clock.now());
        let changes = json!({"changes": [{"key": key, "kind": "annotation", "id": "4500000001-1",
            "set": {"notes": {"value": format!("By {email}"), "base": 0}}}]});
        let answer = world.portal.post("/api/v1/changes", Some(&who.access), &changes).await.json();
        assert_eq!(answer["outcomes"][0]["status"], 200, "{answer}");
    }
    let form = json!({"kept": kim, "merged_email": WILLIAM, "reason": "x"});
    world.portal.transact("/api/v1/care/merges", &world.care, &form).await;
    for email in ["kim@private.example", WILLIAM] {
        assert_eq!(world.confirm(email, PASSWORD).await.status, 204);
    }
    let kim = world.portal.sign_in("kim@private.example").await;
    let notes = world.portal.documents(&kim, "annotation").await;
    let note = notes.values().next().expect("a note");
    assert_eq!(note["slots"]["notes"]["value"], "By kim@private.example");
    assert!(note["history"].to_string().contains("By william@private.example"), "{note}");
}

fn tables(tx: &mut Tx<'_>) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let sql = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' \
               AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in tx.query(sql, values![])? {
        tables.entry(row.string(0)?).or_default().push(row.string(1)?);
    }
    Ok(tables)
}

/// Whether a column's name says that it holds an account, an address, or who did something.
fn names_somebody(column: &str) -> bool {
    let exact =
        ["actor", "holder", "kept", "merged", "party", "reader", "receiver", "recipient", "recipient_key"];
    column.contains("account")
        || column.contains("email")
        || column.ends_with("_by")
        || exact.contains(&column)
}

#[tokio::test]
async fn every_column_that_names_an_account_is_known_to_the_merge() {
    let portal = Portal::start().await;
    let tables = portal.state.store.read(tables).await.expect("the schema");
    let mut schema = BTreeSet::new();
    for (table, columns) in &tables {
        schema.extend(
            columns.iter().filter(|column| names_somebody(column)).map(|column| (&**table, &**column)),
        );
    }
    // An order's superseding license and the site that acted are no accounts.
    schema.remove(&("license", "superseded_by"));
    let known: BTreeSet<(&str, &str)> = COLUMNS.iter().map(|(table, column, _)| (*table, *column)).collect();
    let missing: Vec<_> = schema.difference(&known).collect();
    let gone: Vec<_> = known.difference(&schema).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "the merge doesn't know {missing:?}; there is no {gone:?}"
    );
}

#[tokio::test]
async fn nothing_is_left_of_the_merged_account_but_history() {
    let (world, _) = busy().await;
    world.merge().await;
    let (id, email) = (world.merged.clone(), WILLIAM);
    let look = move |tx: &mut Tx<'_>| -> Result<Vec<String>, Error> {
        let mut left = Vec::new();
        for (table, columns) in tables(tx)? {
            for column in columns {
                let becomes = COLUMNS
                    .iter()
                    .find(|(t, c, _)| *t == table && *c == column)
                    .map(|(.., becomes)| *becomes);
                // What a notice says is history: it may name whoever did something.
                let told = if (&*table, &*column) == ("entity", "body") { "kind = 17 OR" } else { "" };
                let sql = format!(
                    "SELECT COUNT(*) FROM {table} WHERE NOT ({told} 0) AND (instr(lower(CAST({column} AS TEXT)), $1) > 0 \
                     OR instr(lower(CAST({column} AS TEXT)), $2) > 0)"
                );
                let found = tx.query_one(&sql, values![&id, email])?.map_or(Ok(0), |row| row.int(0))?;
                let may = matches!(becomes, Some(Becomes::Kept))
                    || matches!(
                        (&*table, &*column),
                        ("account", "id")
                            // The trail; mails that went out; scopes and holdings that are kept as gone for devices.
                            | ("audit", _)
                            | ("mail_outbox", _)
                            | ("holding", "holder" | "scope")
                            | ("scope_entity", "scope" | "id")
                            | ("entity", "id")
                            | ("account_merge", "reason")
                            // Answers to customer care, for as long as they are kept.
                            | ("receipt", "answer")
                            // Counters that are 0.
                            | ("site_scope", "scope")
                    );
                if found > 0 && !may {
                    left.push(format!("{table}.{column}: {found}"));
                }
            }
        }
        for sql in [
            "SELECT scope FROM holding WHERE holder IN ('a:' || $1, 'e:' || $2) AND present = 1",
            "SELECT support_id || ' ' || scope FROM site_scope WHERE instr(scope, $1) + instr(scope, $2) > 0 AND orders > 0",
            "SELECT scope || ' ' || id FROM scope_entity WHERE instr(scope, $1) + instr(scope, $2) > 0 AND present = 1",
        ] {
            for row in tx.query(sql, values![&id, email])? {
                left.push(row.string(0)?);
            }
        }
        Ok(left)
    };
    let left = world.portal.state.store.read(look).await.expect("read");
    assert!(left.is_empty(), "left: {left:#?}");
}
