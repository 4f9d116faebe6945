//! What the databases of a release hold, item by item: `expected.json.zst`, which that release's own code wrote.

use super::{RELEASES, Release, observe};
use crate::app::copy;
use crate::portal::{BILL, PASSWORD};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::authorship::parse_annotation_id;
use licet_mirror::outbox::Resolution;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_portal::app::compose;
use licet_portal::core::config::Config;
use licet_portal::store::Store;
use licet_sync::{Activity, HttpRemote, Sync};
use licet_testkit::{FixedToken, SettableClock, TestPortal};
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The releases that say what they hold, each with what it says.
fn releases() -> impl Iterator<Item = (&'static Release, Value)> {
    RELEASES.iter().filter_map(|release| {
        let text = crate::releases::read(&release.path(), "expected.json").ok()?;
        Some((release, serde_json::from_slice(&text).unwrap()))
    })
}

/// When the databases were written.
fn written_at(expected: &Value) -> DateTime<Utc> {
    expected["at"].as_str().unwrap().parse().unwrap()
}

/// The release's portal, served by this version at the time at which its database was written.
async fn portal(release: &Release, expected: &Value) -> TestPortal {
    let folder = tempfile::tempdir().unwrap();
    release.unpack_portal(folder.path());
    let mut portal = TestPortal::start_at(written_at(expected)).await;
    std::fs::copy(folder.path().join("keys/cursor-secret"), portal.data_dir().join("keys/cursor-secret"))
        .unwrap();
    portal.restore(&folder).await;
    portal
}

/// A device in this process.
struct Device {
    mirror: Arc<Mirror>,
    engine: Arc<Sync>,
}

impl Device {
    fn open(portal: &TestPortal, identity: &Identity, token: &str, folder: &Path) -> Self {
        let mirror = Mirror::open(&folder.join("mirror.db"), &RawKey::from_bytes([3; 32]), identity).unwrap();
        let (mirror, now) = (Arc::new(mirror), licet_portal::core::clock::Clock::now(portal.clock()));
        let session = Arc::new(FixedToken { identity: identity.clone(), token: token.into() });
        let remote = HttpRemote::new(&portal.base_url().parse().unwrap(), "licet-tests", session).unwrap();
        let random = StdRng::seed_from_u64(5);
        let engine = Sync::new(Arc::clone(&mirror), Arc::new(remote), Arc::new(move || now), random);
        Self { mirror, engine }
    }

    async fn sync(&self) {
        let status = self.engine.run(&CancellationToken::new()).await;
        assert_eq!(status.activity, Activity::Idle, "{status:?}");
    }
}

async fn account_id(portal: &TestPortal, token: &str) -> String {
    observe::get(portal, token, "account").await["account_id"].as_str().unwrap().to_owned()
}

/// What an account sees on a new device.
async fn documents(portal: &TestPortal, expected: &Value, token: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let portal_id = expected["portal_id"].as_str().unwrap().to_owned();
    let identity = Identity { portal_id, account_id: account_id(portal, token).await };
    let device = Device::open(portal, &identity, token, folder.path());
    device.sync().await;
    observe::mirror(&device.mirror, &expected["mirror"])["documents"].take()
}

/// What this version knows a moved entitlement by, with what the release knew it by: what came of a voucher's code is on
/// an order of its own today (docs/adr/0010), under the same line number.
struct Moved(Vec<(String, String)>);

impl Moved {
    fn of(expected: &Value, store: &Store) -> Self {
        let vouchers = json!({ "voucher": { "columns": ["code", "became_entitlement"] } });
        let now = observe::tables(store, vouchers.as_object().unwrap());
        let parse = |row: &str| -> Option<(String, String)> {
            let (code, became) = row.split_once(", '")?;
            let (order, _) = became.trim_end_matches('\'').rsplit_once('-')?;
            Some((code.to_owned(), order.to_owned()))
        };
        let now: BTreeMap<String, String> = now["voucher"].iter().filter_map(|row| parse(row)).collect();
        let before = expected["tables"]["voucher"]["rows"].as_array().unwrap().iter();
        let moved = before.filter_map(|row| {
            let row = row.as_str().unwrap();
            let (code, _) = row.split_once(", ")?;
            let (_, became) = row.rsplit_once(", ")?;
            let (_, order) = parse(&format!("{code}, {became}"))?;
            let own = now.get(code)?;
            (*own != order).then(|| (own.clone(), order))
        });
        Self(moved.collect())
    }

    /// The same as the release named it.
    fn back(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (own, order)| text.replace(own, order))
    }

    fn back_in(&self, value: &Value) -> Value {
        serde_json::from_str(&self.back(&value.to_string())).unwrap()
    }
}

/// Tables whose rows follow from others, and are made anew where the others change.
const DERIVED: [&str; 2] = ["change_day", "site_scope"];

/// Who converted a code without any other business with the OEM.
const STRANGER: &str = "ann@elsewhere.example";
/// The ship-to contact.
const INSTALLER: &str = "ted@data.example";

/// What the order of an OEM says beside a converted license (docs/adr/0010).
const OF_THE_OEM: [&str; 9] = [
    "customer_number",
    "from_serial",
    "order_number",
    "ordered_on",
    "reseller_name",
    "site_name",
    "support_id",
    "company",
    "before",
];

/// What is not an installer's to see (docs/adr/0019).
const NOT_AN_INSTALLERS: [&str; 6] =
    ["/annotation ", "/comment ", "/draw ", "/flex", "/upgrade ", "/upgrades/"];

/// What this version tells fewer people than the release did, by decision.
struct Withdrawn<'e> {
    tables: &'e Value,
    /// Ids of entitlements and licenses and serial numbers of what came of codes, each with its entitlement, as the
    /// release named them.
    of_codes: BTreeMap<&'e str, &'e str>,
    /// By e-mail, what the account saw by a share alone: ids of entitlements, licenses and orders, and serial numbers.
    shared: BTreeMap<&'e str, BTreeSet<&'e str>>,
}

impl<'e> Withdrawn<'e> {
    fn of(expected: &'e Value) -> Self {
        let accounts = expected["accounts"].as_object().unwrap().values();
        let documents: Vec<(&str, &Value)> = accounts
            .flat_map(|account| account["documents"].as_object().unwrap())
            .map(|(name, document)| (name.as_str(), &document["body"]))
            .collect();
        let mut of_codes = BTreeMap::new();
        loop {
            let known = of_codes.len();
            for (name, body) in &documents {
                let text = |field: &str| body[field].as_str().unwrap_or_default();
                if let Some(id) = name.strip_prefix("entitlement ") {
                    // What a converted license was upgraded to is on its order too.
                    if text("origin") == "converted" || of_codes.contains_key(text("from_serial")) {
                        of_codes.extend([(id, id), (text("serial_number"), id)]);
                    }
                } else if let Some(id) = name.strip_prefix("license ") {
                    let entitlement = text("entitlement_id");
                    if of_codes.contains_key(entitlement) {
                        of_codes.insert(id, entitlement);
                    }
                }
            }
            if of_codes.len() == known {
                let all = expected["accounts"].as_object().unwrap().iter();
                let shared = all.map(|(email, account)| (email.as_str(), shared_with(&account["documents"])));
                return Self { tables: &expected["tables"], of_codes, shared: shared.collect() };
            }
        }
    }

    /// Whether an account owns what came of a code.
    fn is_theirs(&self, entitlement: &str, account: &str) -> bool {
        let mut all =
            self.tables["license_owner"]["rows"].as_array().unwrap().iter().map(|row| row.as_str().unwrap());
        all.any(|row| row.contains(&format!("'{entitlement}'")) && row.contains(account))
    }

    /// Whether the account, whose e-mail and id these are, is no longer told this.
    fn covers(&self, (email, account): (&str, &str), at: &str, what: &str) -> bool {
        // What people write belongs to parties (docs/adr/0042); crates/portal/tests/portal/upgrading.rs says to which. Requests
        // are answered in a new form (docs/adr/0047).
        if ["/annotation ", "/comment ", "/requests/"].iter().any(|kind| at.starts_with(kind)) {
            return true;
        }
        // No account made these shares: what nobody may share is not shared any more (docs/adr/0046).
        if self.shared[email].iter().any(|name| at.contains(name) || what.contains(name)) {
            return true;
        }
        let last = at.rsplit('/').next().unwrap_or_default();
        let named = |name: &str| at.contains(name) || what.contains(name);
        let mut of_codes = self.of_codes.iter().filter(|(name, _)| named(name)).peekable();
        if of_codes.peek().is_some() {
            let tells_of_the_oem = OF_THE_OEM.contains(&last) || last == "became" || at.contains("/lineage/");
            return tells_of_the_oem
                || of_codes.any(|(_, entitlement)| !self.is_theirs(entitlement, account));
        }
        let of_an_offer = at.starts_with("/upgrades/") && OF_THE_OEM.contains(&last);
        match email {
            STRANGER => of_an_offer || at.starts_with("/order ") || at.starts_with("/site "),
            BILL => of_an_offer,
            INSTALLER => NOT_AN_INSTALLERS.iter().any(|kind| at.starts_with(kind)) || last == "access",
            _ => false,
        }
    }
}

/// What an account sees by a share alone, by its documents.
fn shared_with(documents: &Value) -> BTreeSet<&str> {
    let all = documents.as_object().unwrap();
    let mut names = BTreeSet::new();
    for (name, document) in all {
        if let Some(id) = name.strip_prefix("entitlement ")
            && document["body"]["shared"] == true
        {
            names.extend([id, document["body"]["serial_number"].as_str().unwrap()]);
            names.extend(id.rsplit_once('-').map(|(order, _)| order));
        }
    }
    let licenses = all.iter().filter_map(|(name, document)| {
        let of = document["body"]["entitlement_id"].as_str()?;
        names.contains(of).then_some(name.strip_prefix("license ")?)
    });
    let licenses: Vec<&str> = licenses.collect();
    names.extend(licenses);
    names
}

/// A row without the parties in its ids: what people write is kept by entitlement and party since (docs/adr/0042).
fn without_party(row: &str) -> String {
    row.split('\'').map(|part| parse_annotation_id(part).0).collect::<Vec<_>>().join("'")
}

fn assert_nothing_is_missing(of: &str, missing: &BTreeMap<String, String>) {
    let all: Vec<String> = missing.iter().map(|(at, what)| format!("{at}: {what}")).collect();
    assert!(all.is_empty(), "{of}:\n{}", all.join("\n"));
}

#[test]
fn a_portal_of_an_older_release_keeps_every_row_of_every_table() {
    for (release, expected) in releases() {
        let folder = tempfile::tempdir().unwrap();
        release.unpack_portal(folder.path());
        let clock = SettableClock::at(written_at(&expected));
        let state = compose::init(Config::local(folder.path().to_owned()), Arc::new(clock)).unwrap();
        let tables = expected["tables"].as_object().unwrap();
        let now = observe::tables(&state.store, tables);
        let moved = Moved::of(&expected, &state.store);
        let mut missing = BTreeMap::new();
        for (name, table) in tables.iter().filter(|(name, _)| !DERIVED.contains(&name.as_str())) {
            // Where a converted license came from is no longer told (docs/adr/0010).
            let before_it =
                table["columns"].as_array().unwrap().iter().position(|column| column == "before_it");
            let untold = |row: &str| {
                let mut values: Vec<&str> = row.split(", ").collect();
                if let Some(before_it) = before_it.filter(|_| row.contains("'converted'")) {
                    values[before_it] = "NULL";
                }
                values.join(", ")
            };
            let now: BTreeSet<String> = now[name].iter().map(|row| moved.back(&without_party(row))).collect();
            for row in table["rows"].as_array().unwrap().iter().map(|row| row.as_str().unwrap()) {
                if !now.contains(&untold(row)) {
                    missing.insert(format!("{name}: {row}"), "is no row any more".to_owned());
                }
            }
        }
        assert_nothing_is_missing(release.name, &missing);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_of_an_older_release_answers_every_account_as_before() {
    for (release, expected) in releases() {
        let portal = portal(release, &expected).await;
        let moved = Moved::of(&expected, &portal.state().store);
        let withdrawn = Withdrawn::of(&expected);
        let mut all = BTreeMap::new();
        for (email, before) in expected["accounts"].as_object().unwrap() {
            let token = observe::sign_in(&portal, email).await;
            let now = documents(&portal, &expected, &token).await;
            let bodies = |all: &Value| -> Value {
                let all = all.as_object().unwrap().iter();
                all.map(|(name, document)| (name.clone(), document["body"].clone())).collect()
            };
            let now = moved.back_in(&bodies(&now));
            let mut missing = observe::missing(&bodies(&before["documents"]), &now);
            let mut answers = serde_json::Map::new();
            for path in before["answers"].as_object().unwrap().keys() {
                answers.insert(path.clone(), observe::get(&portal, &token, path).await);
            }
            missing.extend(observe::missing(&before["answers"], &moved.back_in(&Value::Object(answers))));
            let account = (email.as_str(), before["answers"]["account"]["account_id"].as_str().unwrap());
            missing.retain(|at, what| !withdrawn.covers(account, at, what));
            all.extend(missing.into_iter().map(|(at, what)| (format!("{email} {at}"), what)));
        }
        assert_nothing_is_missing(release.name, &all);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_to_an_older_release_gets_its_first_answer_again() {
    for (release, expected) in releases() {
        let portal = portal(release, &expected).await;
        let mut tokens = BTreeMap::new();
        for request in expected["requests"].as_array().unwrap() {
            let (email, path) = (request["account"].as_str().unwrap(), request["path"].as_str().unwrap());
            if !tokens.contains_key(email) {
                tokens.insert(email, observe::sign_in(&portal, email).await);
            }
            let url = format!("{}/api/v1/{path}", portal.base_url());
            let again = reqwest::Client::new().post(url).bearer_auth(&tokens[email]).json(&request["body"]);
            let answer =
                again.header("Idempotency-Key", request["key"].as_str().unwrap()).send().await.unwrap();
            // Who belongs to the site is not invited again (docs/adr/0044).
            if path.ends_with("/accounts") && answer.status() == 422 {
                assert!(answer.text().await.unwrap().contains("already-member"));
                continue;
            }
            assert!(answer.status().is_success(), "{path}: {}", answer.status());
            let answer: Value = answer.json().await.unwrap();
            let missing = observe::missing(&request["answer"], &answer);
            assert_nothing_is_missing(&format!("{}, {path}", release.name), &missing);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_and_links_of_an_older_release_go_on() {
    for (release, expected) in releases() {
        let portal = portal(release, &expected).await;
        let post = |path: &'static str, body: Value| {
            let url = format!("{}/api/v1/{path}", portal.base_url());
            async move {
                let answer = reqwest::Client::new().post(url).json(&body).send().await.unwrap();
                (answer.status().as_u16(), answer.text().await.unwrap())
            }
        };
        let answer = post("session/refresh", json!({ "refresh_token": expected["refresh_token"] })).await;
        assert_eq!(answer.0, 200, "{}: {}", release.name, answer.1);
        for link in expected["links"].as_array().unwrap() {
            let (path, body) = match link["page"].as_str().unwrap() {
                "confirm" => ("accounts/confirm", json!({ "token": link["token"], "password": PASSWORD })),
                "reset" => {
                    let new = "another long pass phrase";
                    (
                        "password/reset",
                        json!({ "token": link["token"], "password": new, "password_again": new }),
                    )
                }
                page => panic!("a link to {page}"),
            };
            let (status, text) = post(path, body).await;
            assert!((200..300).contains(&status), "{}, {link}: {status} {text}", release.name);
        }
    }
}

/// To whom the mails in a folder went, each with its subject.
fn recipients(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let raw = std::fs::read(file.unwrap().path()).unwrap();
        let mail = mailparse::parse_mail(&raw).unwrap();
        let to = mail.headers.iter().find(|header| header.get_key_ref() == "To").unwrap();
        all.push(to.get_value());
    }
    all.sort();
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_waited_in_an_older_release_are_sent() {
    for (release, expected) in releases() {
        let portal = portal(release, &expected).await;
        portal.clock().advance(TimeDelta::hours(7));
        licet_portal::mailer::send_due(portal.state()).await.unwrap();
        let waited: Vec<&str> =
            expected["waiting_mails"].as_array().unwrap().iter().map(|to| to.as_str().unwrap()).collect();
        assert_eq!(recipients(&portal.data_dir().join("mail")), waited, "{}", release.name);
    }
}

/// The changes of an outbox that are in one of these states, by key.
fn in_state<'o>(outbox: &'o Value, states: &[&str]) -> BTreeMap<&'o str, &'o Value> {
    let all = outbox.as_array().unwrap().iter();
    all.filter(|change| states.contains(&change["state"].as_str().unwrap()))
        .map(|change| (change["key"].as_str().unwrap(), change))
        .collect()
}

/// What changes are to write and how they stand, by key.
fn intents(changes: &BTreeMap<&str, &Value>) -> Value {
    let intent = |change: &Value| {
        let slots = change["slots"].as_array().unwrap().iter();
        let slots: Vec<Value> = slots.map(|slot| json!([slot["slot"], slot["mine"]])).collect();
        json!({ "slots": slots, "state": change["state"], "code": change["error"]["code"] })
    };
    changes.iter().map(|(key, change)| ((*key).to_owned(), intent(change))).collect()
}

/// Whether the portal's documents show a change that was queued.
fn has_landed(documents: &Value, change: &Value) -> bool {
    let name = format!("{} {}", change["kind"].as_str().unwrap(), change["id"].as_str().unwrap());
    // What is not written for the customer's site has an id that names its party (docs/adr/0042).
    let of_party = format!("{name}/");
    let mut all = documents.as_object().unwrap().iter();
    let (_, document) = all.find(|(at, _)| **at == name || at.starts_with(&of_party)).unwrap();
    let body = &document["body"];
    change["slots"].as_array().unwrap().iter().all(|slot| {
        let name = slot["slot"].as_str().unwrap();
        let value = if change["kind"] == "comment" { &body[name] } else { &body["slots"][name]["value"] };
        *value == slot["mine"]
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mirror_of_an_older_release_shows_all_that_it_held_and_sends_what_waited() {
    for (release, expected) in releases() {
        let portal = portal(release, &expected).await;
        let moved = Moved::of(&expected, &portal.state().store);
        let folder = tempfile::tempdir().unwrap();
        copy(&release.path(), folder.path());
        let text = |name: &str| expected[name].as_str().unwrap().to_owned();
        let identity = Identity { portal_id: text("portal_id"), account_id: text("account_id") };
        let token = observe::sign_in(&portal, BILL).await;
        let device = Device::open(&portal, &identity, &token, folder.path());
        let before = &expected["mirror"];
        let opened = observe::mirror(&device.mirror, before);
        assert_nothing_is_missing(release.name, &observe::missing(before, &opened));

        device.sync().await;
        let synced = observe::mirror(&device.mirror, before);
        let portals = documents(&portal, &expected, &token).await;
        let as_named = moved.back_in(&portals);
        assert_eq!(synced["documents"], portals, "{}: it is as a new device's", release.name);
        let queued = in_state(&before["outbox"], &["waiting", "sending", "sent"]);
        for change in queued.values() {
            assert!(has_landed(&as_named, change), "{}: {change}", release.name);
        }
        let undecided = ["conflict", "gave_way", "refused"];
        let (parked, left) =
            (in_state(&before["outbox"], &undecided), in_state(&synced["outbox"], &undecided));
        assert_eq!(left.len(), synced["outbox"].as_array().unwrap().len(), "{}: {left:?}", release.name);
        assert_eq!(intents(&left), intents(&parked), "{}", release.name);
        for kept in
            ["settings", "account_settings", "manual_reminders", "reminders", "downloads", "lead_times"]
        {
            assert_nothing_is_missing(release.name, &observe::missing(&before[kept], &synced[kept]));
        }

        // What was parked can still be decided about. What the portal holds of an entitlement that was moved isn't kept
        // with it, and is asked about once more.
        let mut keys = (1..).map(|n| format!("0193f000-0000-7000-8000-{n:012}").parse().unwrap());
        for _ in 0..2 {
            let outbox = json!(device.mirror.outbox(usize::MAX).unwrap());
            for (key, change) in in_state(&outbox, &["conflict", "gave_way"]) {
                for slot in change["slots"].as_array().unwrap() {
                    let (slot, new_key) = (slot["slot"].as_str().unwrap(), keys.next().unwrap());
                    let now = written_at(&expected);
                    let settled = device.mirror.outbox_resolve(key, slot, Resolution::Mine, new_key, now);
                    assert!(settled.unwrap(), "{}: {change}", release.name);
                }
            }
            device.sync().await;
        }
        let portals = moved.back_in(&documents(&portal, &expected, &token).await);
        for change in in_state(&before["outbox"], &["conflict", "gave_way"]).values() {
            assert!(has_landed(&portals, change), "{}: {change}", release.name);
        }
        let outbox = json!(device.mirror.outbox(usize::MAX).unwrap());
        let refused = in_state(&before["outbox"], &["refused"]);
        assert_eq!(intents(&in_state(&outbox, &undecided)), intents(&refused), "{}", release.name);
    }
}
