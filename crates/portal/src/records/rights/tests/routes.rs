//! Every route of the interface for every role: what it answers, and that no answer, stream, mail or file tells a role
//! what it may not see. A route without a row, and a row that leaves a role out, fail the test.

use super::*;
use crate::app::openapi;
use crate::core::caller::Role;
use crate::core::passwords::hash_now;
use crate::documents::publishing;
use crate::records::accounts::add;
use crate::records::rights::{Grantee, NewShare, grant_share};
use licet_domain::{Access, Email};
use licet_protocol::account::Profile;
use reqwest::Method;
use secrecy::SecretString;
use std::collections::{BTreeMap, BTreeSet};

/// The roles, a letter each.
const ROLES: [(char, &str); 13] = [
    ('s', "a stranger"),
    ('u', "somebody who has not confirmed their e-mail"),
    ('n', "an account that nothing leads anywhere"),
    ('m', "a member"),
    ('a', "an administrator"),
    ('i', "an installer"),
    ('r', "the reseller"),
    ('v', "a holder of a view share"),
    ('k', "a holder of a share with keys"),
    ('f', "a holder of a full share"),
    ('o', "an administrator of another customer"),
    ('l', "somebody who has left"),
    ('c', "customer care"),
];
/// The operator, who may also hand over feeds.
const OPERATOR: char = 'p';
const VIC: &str = "vic@view.example";
const KAY: &str = "kay@keys.example";
const FRED: &str = "fred@full.example";
const FAY: &str = "fay@farmfoods.example";
const LEO: &str = "leo@left.example";
const NOEL: &str = "noel@nothing.example";
const UMA: &str = "uma@unconfirmed.example";
const ANN: &str = "ann@elsewhere.example";
const CARE: &str = "care@vendor.example";
const OPERA: &str = "opera@vendor.example";

/// What was planted, with the roles that may see it.
const NOTE: &str = "CANARY-NOTE-4711";
const COMMENT: &str = "CANARY-COMMENT-4712";
const TAG: &str = "canary-tag-4713";
const OWN_NOTE: &str = "CANARY-OWN-NOTE-4718";
const HOST_OF_MEMBER: &str = "CANARY-HOST-4714";
const HOST_OF_LEO: &str = "CANARY-HOST-4715";
const HOST_OF_ANN: &str = "CANARY-HOST-4716";
const NAME_OF_ANN: &str = "Canarina Converter";
const CONTACT: &str = "canary.contact@acme.example";

const REASON: &str = "CANARY-REASON-4717";
const QUESTION: &str = "CANARY-QUESTION-4718";
const ATTACHED: &str = "CANARY-FILE-4719";

/// Makes a request, and answers its id.
async fn made(portal: &Portal, who: &Tokens, form: Value) -> String {
    let answer = portal.transact("/api/v1/requests", who, &json!({ "form": form })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["request_id"].as_str().expect("an id").to_owned()
}

/// Adds a file to a request, and answers its id.
async fn attached(portal: &Portal, who: &Tokens, request: &str) -> String {
    let path = format!("/api/v1/requests/{request}/attachments?name={ATTACHED}.pdf");
    let ask = portal.request(Method::POST, &path, Some(&who.access));
    let key = uuid::Uuid::new_v4().to_string();
    let answer = portal.send(ask.header("Idempotency-Key", key).body(format!("%PDF-1.7 {ATTACHED}"))).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["attachments"][0]["attachment_id"].as_str().expect("an id").to_owned()
}

struct World {
    portal: Portal,
    tokens: BTreeMap<char, Tokens>,
    /// Registered by a member, shared, and seen by the installer.
    license: String,
    /// Registered by Leo, who has left.
    left: String,
    /// What stands for each name in a path or a body.
    names: BTreeMap<&'static str, String>,
    /// Canaries and who may see them.
    canaries: Vec<(String, &'static str)>,
}

async fn account(portal: &Portal, email: &str, name: &str, role: Role) -> String {
    let (email, now) = (Email::parse(email).expect("an e-mail"), portal.state.clock.now());
    let hash = hash_now(&SecretString::from(crate::testing::PASSWORD), [5; 16]).expect("a hash");
    let (first, last) = name.split_once(' ').expect("two names");
    let profile = Profile { first_name: first.into(), last_name: last.into(), ..Profile::default() };
    let work = move |tx: &mut crate::store::Tx<'_>| {
        add(tx, now, &email, &hash, role, profile)
            .map_err(|error| crate::store::Error::Database(error.to_string()))
    };
    portal.state.store.write(work).await.expect("an account")
}

async fn people(portal: &Portal) -> (BTreeMap<char, Tokens>, BTreeMap<char, String>) {
    let (mut tokens, mut ids) = (BTreeMap::new(), BTreeMap::new());
    for (letter, email, name, role) in [
        ('n', NOEL, "Noel Nothing", Role::User),
        ('m', LEE, "Lee Member", Role::User),
        ('a', BILL, "Bill Archer", Role::User),
        ('i', TED, "Ted Dale", Role::User),
        ('r', MARY, "Mary Keller", Role::User),
        ('v', VIC, "Vic View", Role::User),
        ('k', KAY, "Kay Keys", Role::User),
        ('f', FRED, "Fred Full", Role::User),
        ('o', FAY, "Fay Orchard", Role::User),
        ('l', LEO, "Leo Left", Role::User),
        ('c', CARE, "Cara Care", Role::Care),
        (OPERATOR, OPERA, "Otto Operator", Role::Operator),
        ('!', ANN, NAME_OF_ANN, Role::User),
    ] {
        ids.insert(letter, account(portal, email, name, role).await);
        tokens.insert(letter, portal.sign_in(email).await);
    }
    (tokens, ids)
}

async fn share(portal: &Portal, by: &str, with: &str, access: Access) {
    let (by, with, now) = (by.to_owned(), with.to_owned(), portal.state.clock.now());
    let work = move |tx: &mut crate::store::Tx<'_>| {
        publishing(tx, now, |p| {
            let (id, to, entitlements) = (format!("share-{with}"), Grantee::Account(with), ["4500000001-1"]);
            let share = NewShare {
                id: &id,
                granted_by: &by,
                with: &to,
                access,
                ends_on: None,
                entitlements: &entitlements,
            };
            grant_share(p, now, &share)
        })
    };
    portal.state.store.write(work).await.expect("a share");
}

impl World {
    async fn new() -> Self {
        let portal = Portal::start().await;
        portal.import_acme().await;
        take_in(&portal, &acme_site(&[LEE, LEO])).await;
        portal.policy("moves", json!({"rule": "rehost", "limit": null})).await;
        let (tokens, ids) = people(&portal).await;
        portal.post("/api/v1/accounts", None, &crate::testing::form(UMA)).await;
        let registered = async |who: char, serial: &str, host: &str| {
            let contact = json!({"name": "Connie Canary", "email": CONTACT});
            let form = json!({"serial_number": serial, "host_id": host, "technical_contact": contact});
            let answer = portal.transact("/api/v1/licenses/register", &tokens[&who], &form).await;
            assert_eq!(answer.status, 201, "{}", answer.text());
            let license = answer.json();
            (id_of(&license), license["keys"][0].as_str().expect("a key").to_owned())
        };
        let (license, key) = registered('m', "B0000000001", HOST_OF_MEMBER).await;
        let (left, left_key) = registered('l', "B0000000003", HOST_OF_LEO).await;
        let form = json!({"vouchers": [{"code": "OEM7-AAAA-0001", "details": {"host_id": HOST_OF_ANN}}]});
        let converted = portal.transact("/api/v1/vouchers/convert", &tokens[&'!'], &form).await.json();
        let converted = converted["results"][0]["license"].clone();
        let set =
            json!({"notes": {"value": NOTE, "base": 0}, format!("tag:{TAG}"): {"value": true, "base": 0}});
        assert_eq!(change(&portal, &tokens[&'a'], "annotation", "4500000001-1", set).await, 200);
        let set = json!({"entitlement_id": {"value": "4500000001-1", "base": 0}, "text": {"value": COMMENT, "base": 0}});
        assert_eq!(change(&portal, &tokens[&'a'], "comment", "", set).await, 200);
        for (letter, access) in [('v', Access::View), ('k', Access::Keys), ('f', Access::Full)] {
            share(&portal, &ids[&'a'], &ids[&letter], access).await;
        }
        let form = json!({"email": "y@nowhere.example", "access": "view", "own_note": OWN_NOTE,
            "entitlements": ["4500000001-1"]});
        let shared = portal.transact("/api/v1/shares", &tokens[&'m'], &form).await.json();
        take_in(&portal, &acme_site(&[LEE])).await;
        let text = |of: &Value| of.as_str().expect("text").to_owned();
        let asked = json!({"kind": "site_access", "support_id": "1001-ACME", "reason": REASON});
        let asked = made(&portal, &tokens[&'n'], asked).await;
        let cared = json!({"kind": "general", "subject": "A question", "text": QUESTION});
        let cared = made(&portal, &tokens[&'m'], cared).await;
        let file = attached(&portal, &tokens[&'m'], &cared).await;
        let offers = portal.documents(&tokens[&'a'], "upgrade").await;
        let offer = offers.values().next().expect("an offer to Acme");
        let names = BTreeMap::from([
            ("ACCOUNT-M", ids[&'m'].clone()),
            ("LICENSE", license.clone()),
            ("LEFT", left.clone()),
            ("SHARE", text(&shared["share"]["share_id"])),
            ("NOTIFICATION", text(&offer["notification_id"])),
            ("FROM", text(&offer["from_sku"])),
            ("TO", text(&offer["to_sku"])),
            ("ASKED", asked),
            ("CARED", cared),
            ("FILE", file),
        ]);
        let canaries = vec![
            (key, "maifkr"),
            (left_key, "mair"),
            (NOTE.to_owned(), "maf"),
            (COMMENT.to_owned(), "maf"),
            (TAG.to_owned(), "maf"),
            (HOST_OF_MEMBER.to_owned(), "mairvkf"),
            (HOST_OF_LEO.to_owned(), "mair"),
            (CONTACT.to_owned(), "mairvkf"),
            (REASON.to_owned(), "na"),
            (QUESTION.to_owned(), "mc"),
            (ATTACHED.to_owned(), "mc"),
            (text(&converted["keys"][0]), ""),
            (text(&converted["serial_number"]), ""),
            (OWN_NOTE.to_owned(), "m"),
            (HOST_OF_ANN.to_owned(), ""),
            (NAME_OF_ANN.to_owned(), ""),
            (ANN.to_owned(), ""),
        ];
        Self { portal, tokens, license, left, names, canaries }
    }

    fn filled(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    async fn ask(&self, role: char, row: &Row) -> Answer {
        let (method, _) = row.route.split_once(' ').expect("method and path");
        let method: Method = method.parse().expect("a method");
        let token = self.tokens.get(&role).map(|tokens| tokens.access.as_str());
        let mut request = self.portal.request(method, &self.filled(row.path), token);
        request = request.header("Idempotency-Key", uuid::Uuid::new_v4().to_string());
        if !row.body.is_null() {
            let key = crate::core::ids::new_id(self.portal.state.clock.now());
            let body =
                self.filled(&row.body.to_string()).replace("A-NEW-KEY", &key).replace("A-NEW-HOST", &key);
            request = request.header("content-type", "application/json").body(body);
        }
        if row.path.ends_with("/live") {
            return self.first_event(request).await;
        }
        self.portal.send(request).await
    }

    /// A stream that doesn't end: its status and first bytes.
    async fn first_event(&self, request: reqwest::RequestBuilder) -> Answer {
        let mut response = request.send().await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.chunk().await.expect("a chunk").map(|chunk| chunk.to_vec()).unwrap_or_default();
        Answer { status, headers, bytes }
    }

    /// What was planted and must not be told to this role.
    fn hidden(&self, role: char) -> impl Iterator<Item = &str> {
        self.canaries.iter().filter(move |(_, may)| !may.contains(role)).map(|(canary, _)| canary.as_str())
    }
}

/// A route with one request, and what each role is answered.
struct Row {
    route: &'static str,
    path: &'static str,
    body: Value,
    /// Answers, each with the roles that get it.
    answers: &'static [(&'static str, &'static str)],
}

/// What an answer comes to: the code of its first result where there are several, else status and code.
fn verdict(answer: &Answer) -> String {
    let body: Value = serde_json::from_slice(&answer.bytes).unwrap_or_default();
    if let Some(outcome) = body["outcomes"][0]["status"].as_i64() {
        return format!("outcome {outcome}");
    }
    match (&body["results"][0], &body["checks"][0]["verdict"]) {
        (result, _) if result.is_object() => result["error"]["code"].as_str().unwrap_or("done").to_owned(),
        (_, Value::String(verdict)) => verdict.clone(),
        _ => answer.code(),
    }
}

fn row(
    route: &'static str,
    path: &'static str,
    body: Value,
    answers: &'static [(&'static str, &'static str)],
) -> Row {
    Row { route, path, body, answers }
}

const OUT: (&str, &str) = ("401 unauthenticated", "su");
const ALL: &[(&str, &str)] = &[OUT, ("200", "nmairvkfolcp")];

#[path = "table.rs"]
mod table;

#[tokio::test]
async fn every_route_answers_every_role_as_the_table_says_and_tells_no_secret() {
    let world = World::new().await;
    let rows = table::rows();
    let mut faults = Vec::new();
    let letters: Vec<char> = ROLES.iter().map(|(letter, _)| *letter).chain([OPERATOR]).collect();
    for row in &rows {
        for role in &letters {
            let mut due = row.answers.iter().filter(|(_, roles)| roles.contains(*role));
            let (Some((due, _)), None) = (due.next(), due.next()) else {
                faults.push(format!("{} says nothing, or two things, of `{role}`", row.route));
                continue;
            };
            let answer = world.ask(*role, row).await;
            let got = verdict(&answer);
            if got != *due {
                faults.push(format!("{} {} for `{role}`: {got}, not {due}", row.route, row.path));
            }
            let text = answer.text();
            for secret in world.hidden(*role).filter(|secret| text.contains(secret)) {
                faults.push(format!("{} tells `{role}` {secret}", row.route));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // Mails and what they enclose.
    for mail in world.portal.mails().await {
        for (email, role) in [
            (VIC, 'v'),
            (NOEL, 'n'),
            (FAY, 'o'),
            (LEO, 'l'),
            (CARE, 'c'),
            (OPERA, 'p'),
            (UMA, 'u'),
            (TED, 'i'),
        ] {
            let told: Vec<&str> = world.hidden(role).filter(|secret| mail.raw.contains(secret)).collect();
            assert!(mail.to != email || told.is_empty(), "a mail tells {email} {told:?}: {}", mail.raw);
        }
    }
}

#[test]
fn every_route_of_the_interface_has_a_row() {
    let document = serde_json::to_value(openapi::document()).expect("the document");
    let mut routes = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for method in methods.as_object().expect("methods").keys() {
            routes.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let rows: BTreeSet<String> = table::rows().iter().map(|row| row.route.to_owned()).collect();
    let missing: Vec<_> = routes.difference(&rows).collect();
    let gone: Vec<_> = rows.difference(&routes).collect();
    assert!(missing.is_empty() && gone.is_empty(), "without a row: {missing:?}; no such route: {gone:?}");
}

#[tokio::test]
async fn the_canaries_are_where_those_who_may_see_them_look() {
    let world = World::new().await;
    for (canary, may) in &world.canaries {
        for role in may.chars().filter(|role| ROLES.iter().any(|(letter, _)| letter == role)) {
            let seen = stream(&world.portal, &world.tokens[&role]).await;
            assert!(seen.contains(canary.as_str()), "`{role}` sees {canary}: else the table proves nothing");
        }
    }
    let own = stream(&world.portal, &world.tokens[&'!']).await;
    assert!(own.contains(HOST_OF_ANN));
    for license in [&world.license, &world.left] {
        assert!(stream(&world.portal, &world.tokens[&'a']).await.contains(license.as_str()));
    }
}
