//! The table of routes and roles. `LICENSE` was registered by a member and is shared; `LEFT` by somebody who has left.
//!
//! Letters: s stranger, u unconfirmed, n nothing, m member, a administrator, i installer, r reseller, v view share, k share
//! with keys, f full share, o other customer, l leaver, c care, p operator.

use super::{ALL, OUT, Row, row};
use serde_json::{Value, json};

#[path = "table_care.rs"]
mod care;

const EVERYBODY: &str = "sunmairvkfolcp";

pub(super) fn rows() -> Vec<Row> {
    [public(), own(), requests(), seeing(), licenses(), shares(), customers(), care::rows(), vendor()]
        .into_iter()
        .flatten()
        .collect()
}

/// What needs no session.
fn public() -> Vec<Row> {
    let nothing = Value::Null;
    let stranger = json!({"email": "x@nowhere.example", "password": "not the right password at all"});
    vec![
        row("GET /api/v1/portal", "/api/v1/portal", nothing, &[("200", EVERYBODY)]),
        row("POST /api/v1/accounts", "/api/v1/accounts", json!({}), &[("400 bad-request", EVERYBODY)]),
        row(
            "POST /api/v1/accounts/confirm",
            "/api/v1/accounts/confirm",
            json!({"token": "no-such-token"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row(
            "POST /api/v1/password/forgot",
            "/api/v1/password/forgot",
            json!({"email": "x@nowhere.example"}),
            &[("202", EVERYBODY)],
        ),
        row(
            "POST /api/v1/password/reset",
            "/api/v1/password/reset",
            json!({"token": "x", "password": "plain lower case words", "password_again": "plain lower case words"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row(
            "POST /api/v1/accounts/decline",
            "/api/v1/accounts/decline",
            json!({"token": "no-such-token"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row(
            "POST /api/v1/accounts/email/undo",
            "/api/v1/accounts/email/undo",
            json!({"token": "no-such-token"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row(
            "POST /api/v1/sites/join",
            "/api/v1/sites/join",
            json!({"token": "no-such-token"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row(
            "POST /api/v1/accounts/resend",
            "/api/v1/accounts/resend",
            json!({}),
            &[("400 bad-request", EVERYBODY)],
        ),
        row(
            "POST /api/v1/accounts/merge",
            "/api/v1/accounts/merge",
            json!({"token": "no-such-token", "password": "x"}),
            &[("410 link-expired", EVERYBODY)],
        ),
        row("POST /api/v1/session", "/api/v1/session", stranger, &[("401 wrong-credentials", EVERYBODY)]),
        row(
            "POST /api/v1/session/refresh",
            "/api/v1/session/refresh",
            json!({"refresh_token": "no-such-token"}),
            &[("401 session-revoked", EVERYBODY)],
        ),
    ]
}

/// The account's own things.
fn own() -> Vec<Row> {
    let wrong = json!({"old_password": "not it", "password": "other plain words", "password_again": "other plain words"});
    vec![
        row("GET /api/v1/account", "/api/v1/account", Value::Null, ALL),
        row("PATCH /api/v1/account", "/api/v1/account", json!({}), ALL),
        row(
            "POST /api/v1/account/password",
            "/api/v1/account/password",
            wrong,
            &[OUT, ("400 bad-request", "nmairvkfolcp")],
        ),
        row("GET /api/v1/account/sessions", "/api/v1/account/sessions", Value::Null, ALL),
        row(
            "DELETE /api/v1/account/sessions/{session_id}",
            "/api/v1/account/sessions/none",
            Value::Null,
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
        row("GET /api/v1/account/trail", "/api/v1/account/trail", Value::Null, ALL),
        row("GET /api/v1/sites", "/api/v1/sites", Value::Null, ALL),
        row("GET /api/v1/continuity", "/api/v1/continuity", Value::Null, ALL),
        row("GET /api/v1/account/invitations", "/api/v1/account/invitations", Value::Null, ALL),
        row(
            "POST /api/v1/account/invitations/{support_id}",
            "/api/v1/account/invitations/1002-FARM",
            json!({}),
            &[OUT, ("404 not-found", "nmairvkflcp"), ("204", "o")],
        ),
        row(
            "DELETE /api/v1/account/invitations/{support_id}",
            "/api/v1/account/invitations/1001-ACME",
            Value::Null,
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
        row("GET /api/v1/account/customer-numbers", "/api/v1/account/customer-numbers", Value::Null, ALL),
        row(
            "POST /api/v1/account/customer-numbers",
            "/api/v1/account/customer-numbers",
            json!({"customer_number": "123456789", "order_number": "no-such-order"}),
            &[OUT, ("404 number-mismatch", "nmairvkfolcp")],
        ),
        row(
            "DELETE /api/v1/account/customer-numbers/{number}",
            "/api/v1/account/customer-numbers/123456789",
            Value::Null,
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
    ]
}

/// Requests. `ASKED` is one by `n` for access to Acme's site, which its administrator decides; `CARED` one by `m` that
/// customer care decides.
fn requests() -> Vec<Row> {
    let access = json!({"form": {"kind": "site_access", "support_id": "1003-GLOB", "reason": "because"}});
    let role = json!({"form": {"kind": "role_change", "support_id": "1001-ACME", "role": "viewer", "reason": "because"}});
    let delegation = json!({"form": {"kind": "delegation", "support_id": "1001-ACME", "reseller": "2001-SKYN",
        "level": "manage", "reason": "because"}});
    let message = json!({"act": "message", "text": "hello"});
    let question = json!({"act": "ask", "text": "why"});
    vec![
        row("GET /api/v1/requests", "/api/v1/requests", Value::Null, ALL),
        row(
            "GET /api/v1/requests/{id}",
            "/api/v1/requests/ASKED",
            Value::Null,
            &[OUT, ("200", "na"), ("404 not-found", "mirvkfolcp")],
        ),
        row(
            "GET /api/v1/requests/{id}",
            "/api/v1/requests/CARED",
            Value::Null,
            &[OUT, ("200", "mc"), ("404 not-found", "nairvkfolp")],
        ),
        row("POST /api/v1/requests", "/api/v1/requests", access, ALL),
        row(
            "POST /api/v1/requests",
            "/api/v1/requests",
            role,
            &[OUT, ("422 invalid-fields", "nirvkfolcp"), ("200", "ma")],
        ),
        row(
            "POST /api/v1/requests",
            "/api/v1/requests",
            delegation,
            &[OUT, ("422 invalid-fields", "nmaivkfolcp"), ("200", "r")],
        ),
        row(
            "POST /api/v1/requests/{id}/acts",
            "/api/v1/requests/ASKED/acts",
            message,
            &[OUT, ("200", "na"), ("404 not-found", "mirvkfolcp")],
        ),
        row(
            "POST /api/v1/requests/{id}/acts",
            "/api/v1/requests/CARED/acts",
            question,
            &[OUT, ("200", "c"), ("403 forbidden", "m"), ("404 not-found", "nairvkfolp")],
        ),
        row(
            "POST /api/v1/requests/{id}/attachments",
            "/api/v1/requests/ASKED/attachments?name=a.pdf",
            Value::Null,
            &[OUT, ("422 attachment-type", "na"), ("404 not-found", "mirvkfolcp")],
        ),
        row(
            "GET /api/v1/requests/{id}/attachments/{attachment_id}",
            "/api/v1/requests/CARED/attachments/FILE",
            Value::Null,
            &[OUT, ("200", "mc"), ("404 not-found", "nairvkfolp")],
        ),
    ]
}

/// What an account sees.
fn seeing() -> Vec<Row> {
    let nothing = || Value::Null;
    let note = json!({"changes": [{"key": "A-NEW-KEY", "kind": "annotation", "id": "4500000001-1",
        "set": {"tag:table": {"value": true, "base": 1_000_000}}}]});
    let mut for_acme = note.clone();
    for_acme["changes"][0]["id"] = json!("4500000001-1/s:1001-ACME");
    vec![
        row("GET /api/v1/sync", "/api/v1/sync", nothing(), ALL),
        row("GET /api/v1/sync/buckets", "/api/v1/sync/buckets", nothing(), ALL),
        row("GET /api/v1/sync/buckets/{n}", "/api/v1/sync/buckets/17", nothing(), ALL),
        row("GET /api/v1/live", "/api/v1/live", nothing(), ALL),
        row("GET /api/v1/entitlements", "/api/v1/entitlements", nothing(), ALL),
        row(
            "POST /api/v1/changes",
            "/api/v1/changes",
            note,
            &[OUT, ("outcome 404", "nolcp"), ("outcome 200", "mairvkf")],
        ),
        row(
            "POST /api/v1/changes",
            "/api/v1/changes",
            for_acme,
            &[OUT, ("outcome 404", "nolcp"), ("outcome 403", "irvkf"), ("outcome 200", "ma")],
        ),
        row(
            "HEAD /api/v1/releases/{sku}/{file_name}",
            "/api/v1/releases/BE-10D-SBS/none.bin",
            nothing(),
            &[("401", "su"), ("404", "nmairvkfolcp")],
        ),
        row(
            "GET /api/v1/releases/{sku}/{file_name}",
            "/api/v1/releases/BE-10D-SBS/none.bin",
            nothing(),
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
        row("GET /api/v1/policies", "/api/v1/policies?sku=BE-10D-SBS", nothing(), ALL),
        row("GET /api/v1/upgrades", "/api/v1/upgrades", nothing(), ALL),
        row("GET /api/v1/addresses", "/api/v1/addresses", nothing(), ALL),
        row("GET /api/v1/flex", "/api/v1/flex", nothing(), ALL),
    ]
}

/// Licenses.
fn licenses() -> Vec<Row> {
    let host = || json!({"host_id": "A-NEW-HOST", "reason": "moved"});
    let serial = "B0000000001";
    let upgrade = json!({"notification_id": "NOTIFICATION", "from_sku": "FROM", "to_sku": "TO",
        "licenses": [{"serial_number": serial, "quantity": 1_000_000}]});
    let keys: &[_] = &[OUT, ("404 not-found", "nolcp"), ("403 keys-not-shared", "v"), ("200", "mairkf")];
    vec![
        row(
            "POST /api/v1/licenses/check",
            "/api/v1/licenses/check",
            json!({"serial_numbers": [serial]}),
            &[OUT, ("unknown", "nolcp"), ("not_allowed", "vk"), ("registered", "mairf")],
        ),
        row(
            "POST /api/v1/licenses/check",
            "/api/v1/licenses/check",
            json!({"serial_numbers": [serial], "order_number": "4500000001"}),
            &[OUT, ("not_allowed", "vk"), ("registered", "nmairfolcp")],
        ),
        row(
            "POST /api/v1/licenses/check",
            "/api/v1/licenses/check",
            json!({"serial_numbers": [serial], "order_number": "4500000002"}),
            &[OUT, ("unknown", "nolcp"), ("not_allowed", "vk"), ("registered", "mairf")],
        ),
        row(
            "POST /api/v1/licenses/register",
            "/api/v1/licenses/register",
            json!({"serial_number": serial}),
            &[
                OUT,
                ("404 serial-unknown", "nolcp"),
                ("403 forbidden", "vk"),
                ("409 already-registered", "mairf"),
            ],
        ),
        row(
            "POST /api/v1/licenses/register-many",
            "/api/v1/licenses/register-many",
            json!({"registrations": [{"serial_number": serial}]}),
            &[OUT, ("serial-unknown", "nolcp"), ("forbidden", "vk"), ("already-registered", "mairf")],
        ),
        row(
            "POST /api/v1/licenses/bulk",
            "/api/v1/licenses/bulk",
            json!({"rows": [{"serial_number": serial}], "dry_run": true}),
            &[OUT, ("serial-unknown", "nolcp"), ("level-too-low", "mirvkf"), ("already-registered", "a")],
        ),
        row("GET /api/v1/licenses/{id}/file", "/api/v1/licenses/LICENSE/file", Value::Null, keys),
        row(
            "GET /api/v1/licenses/{id}/file",
            "/api/v1/licenses/LEFT/file",
            Value::Null,
            &[
                OUT,
                ("404 not-found", "nvkfocp"),
                ("403 keys-not-shared", "l"),
                ("404 no-license-file", "mair"),
            ],
        ),
        row(
            "GET /api/v1/licenses/{id}/history",
            "/api/v1/licenses/LICENSE/history",
            Value::Null,
            &[OUT, ("404 not-found", "nolcp"), ("200", "mairvkf")],
        ),
        row(
            "GET /api/v1/licenses/{id}/history",
            "/api/v1/licenses/LEFT/history",
            Value::Null,
            &[OUT, ("404 not-found", "nvkfocp"), ("403 license-unattended", "l"), ("200", "mair")],
        ),
        row(
            "POST /api/v1/licenses/{id}/rehost/check",
            "/api/v1/licenses/LICENSE/rehost/check",
            host(),
            &[
                OUT,
                ("404 not-found", "nolcp"),
                ("403 forbidden", "ivk"),
                ("403 not-delegated", "r"),
                ("200", "maf"),
            ],
        ),
        row(
            "POST /api/v1/licenses/{id}/rehost",
            "/api/v1/licenses/LEFT/rehost",
            host(),
            &[
                OUT,
                ("404 not-found", "nvkfocp"),
                ("403 license-unattended", "l"),
                ("403 forbidden", "i"),
                ("403 not-delegated", "r"),
                ("200", "ma"),
            ],
        ),
        row(
            "GET /api/v1/licenses/{id}/files/{number}",
            "/api/v1/licenses/LICENSE/files/99",
            Value::Null,
            &[
                OUT,
                ("404 not-found", "nolcp"),
                ("403 keys-not-shared", "v"),
                ("404 no-license-file", "mairkf"),
            ],
        ),
        row(
            "POST /api/v1/deliveries/mail",
            "/api/v1/deliveries/mail",
            json!({"licenses": ["LICENSE"], "to": "bill@acme.example"}),
            keys,
        ),
        row(
            "POST /api/v1/deliveries/sealed",
            "/api/v1/deliveries/sealed",
            json!({"licenses": ["LICENSE"], "passphrase": "nine brave geese in may"}),
            keys,
        ),
        row(
            "POST /api/v1/licenses/{id}/owner",
            "/api/v1/licenses/LICENSE/owner",
            json!({"decision": "take_over"}),
            &[OUT, ("404 not-found", "nolcp"), ("403 forbidden", "mirvkf"), ("409 license-attended", "a")],
        ),
        row(
            "POST /api/v1/licenses/{id}/owner",
            "/api/v1/licenses/LEFT/owner",
            json!({"decision": "hand_over", "to": "nobody@acme.example"}),
            &[OUT, ("404 not-found", "nvkfocp"), ("403 forbidden", "mirl"), ("422 invalid-fields", "a")],
        ),
        row(
            "POST /api/v1/upgrades",
            "/api/v1/upgrades",
            upgrade,
            &[OUT, ("404 notification-unknown", "niolcp"), ("not-yours", "arvk"), ("too-many", "mf")],
        ),
        row(
            "POST /api/v1/vouchers/check",
            "/api/v1/vouchers/check",
            json!({"codes": ["OEM7-AAAA-0001"]}),
            ALL,
        ),
        row(
            "POST /api/v1/vouchers/convert",
            "/api/v1/vouchers/convert",
            json!({"vouchers": [{"code": "OEM7-AAAA-0001"}]}),
            &[OUT, ("voucher-used", "nmairvkfolcp")],
        ),
    ]
}

/// Shares. `SHARE` was made by a member, with a note for themselves; it is about Acme alone.
fn shares() -> Vec<Row> {
    let form = || json!({"email": "x@nowhere.example", "access": "view", "entitlements": ["4500000001-1"]});
    let one = "/api/v1/shares/SHARE";
    vec![
        row("GET /api/v1/shares", "/api/v1/shares", Value::Null, ALL),
        row(
            "GET /api/v1/shares",
            "/api/v1/shares?site=1001-ACME",
            Value::Null,
            &[OUT, ("404 not-found", "nmirvkfolcp"), ("200", "a")],
        ),
        row("GET /api/v1/shares/numbers", "/api/v1/shares/numbers", Value::Null, ALL),
        row(
            "POST /api/v1/shares/preview",
            "/api/v1/shares/preview",
            form(),
            &[OUT, ("404 not-found", "nolcp"), ("200", "mairvkf")],
        ),
        row(
            "POST /api/v1/shares",
            "/api/v1/shares",
            form(),
            &[OUT, ("404 not-found", "nolcp"), ("403 not-shareable", "irvkf"), ("201", "ma")],
        ),
        row(
            "GET /api/v1/shares/{share_id}",
            one,
            Value::Null,
            &[OUT, ("404 not-found", "nirvkfolcp"), ("200", "ma")],
        ),
        row(
            "PUT /api/v1/shares/{share_id}",
            one,
            json!({"access": "view"}),
            &[OUT, ("404 not-found", "nirvkfolcp"), ("403 forbidden", "a"), ("200", "m")],
        ),
        row(
            "DELETE /api/v1/shares/{share_id}",
            one,
            Value::Null,
            &[OUT, ("404 not-found", "nairvkfolcp"), ("204", "m")],
        ),
    ]
}

/// A customer's site, addresses and contracts.
fn customers() -> Vec<Row> {
    let colleague = json!({"email": "x", "first_name": "X", "last_name": "Y"});
    let address = json!({"customer_number": "123456789", "line1": "", "city": "Boston", "country": "US"});
    let flex: &[_] = &[OUT, ("404 not-found", "nmaivkfolcp"), ("200", "r")];
    vec![
        row(
            "GET /api/v1/sites/{support_id}/users",
            "/api/v1/sites/1001-ACME/users",
            Value::Null,
            &[
                OUT,
                ("404 not-found", "nirvkfolp"),
                ("403 level-too-low", "m"),
                ("403 forbidden", "c"),
                ("200", "a"),
            ],
        ),
        row(
            "PUT /api/v1/sites/{support_id}/users",
            "/api/v1/sites/1001-ACME/users",
            json!({"email": "x@nowhere.example", "level": null}),
            &[
                OUT,
                ("404 not-found", "nirvkfolp"),
                ("403 level-too-low", "m"),
                ("403 forbidden", "c"),
                ("422 invalid-fields", "a"),
            ],
        ),
        row(
            "POST /api/v1/sites/{support_id}/accounts",
            "/api/v1/sites/1001-ACME/accounts",
            colleague,
            &[OUT, ("422 invalid-fields", "nmairvkfolcp")],
        ),
        row(
            "POST /api/v1/sites/{support_id}/accounts",
            "/api/v1/sites/1001-ACME/accounts",
            json!({"email": "invited@acme.example", "first_name": "X", "last_name": "Y"}),
            &[
                OUT,
                ("404 not-found", "nirvkfolp"),
                ("403 level-too-low", "m"),
                ("403 forbidden", "c"),
                ("202", "a"),
            ],
        ),
        row(
            "PUT /api/v1/sites/{support_id}/roles",
            "/api/v1/sites/1001-ACME/roles",
            json!({"email": "x@nowhere.example", "role": "viewer"}),
            &[OUT, ("404 not-found", "nirvkfolp"), ("403 forbidden", "mc"), ("422 invalid-fields", "a")],
        ),
        row(
            "POST /api/v1/sites/{support_id}/members/remove",
            "/api/v1/sites/1001-ACME/members/remove",
            json!({"email": "x@nowhere.example"}),
            &[OUT, ("404 not-found", "nirvkfolp"), ("403 forbidden", "mc"), ("422 invalid-fields", "a")],
        ),
        row(
            "POST /api/v1/sites/{support_id}/leave",
            "/api/v1/sites/1001-ACME/leave",
            json!({"new_administrator": "x@nowhere.example"}),
            &[OUT, ("404 not-found", "nirvkfolcp"), ("422 invalid-fields", "ma")],
        ),
        row(
            "DELETE /api/v1/sites/{support_id}/invitations/{email}",
            "/api/v1/sites/1001-ACME/invitations/x@nowhere.example",
            Value::Null,
            &[OUT, ("404 not-found", "nairvkfolp"), ("403 level-too-low", "m"), ("403 forbidden", "c")],
        ),
        row(
            "POST /api/v1/sites/{support_id}/invitations/{email}/resend",
            "/api/v1/sites/1001-ACME/invitations/x@nowhere.example/resend",
            Value::Null,
            &[OUT, ("404 not-found", "nairvkfolp"), ("403 level-too-low", "m"), ("403 forbidden", "c")],
        ),
        row(
            "POST /api/v1/sites/{support_id}/take-over",
            "/api/v1/sites/1001-ACME/take-over",
            json!({"account_id": "nobody", "decision": "take_over"}),
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
        row(
            "GET /api/v1/sites/{support_id}/partners",
            "/api/v1/sites/1001-ACME/partners",
            Value::Null,
            &[OUT, ("404 not-found", "nirvkfolp"), ("403 forbidden", "c"), ("200", "ma")],
        ),
        row(
            "PUT /api/v1/sites/{support_id}/partners",
            "/api/v1/sites/1001-ACME/partners",
            json!({"reseller": "1002-FARM", "level": "manage"}),
            &[OUT, ("404 not-found", "nirvkfolp"), ("403 forbidden", "mc"), ("422 invalid-fields", "a")],
        ),
        row(
            "GET /api/v1/sites/{support_id}/unattended",
            "/api/v1/sites/1001-ACME/unattended",
            Value::Null,
            &[OUT, ("404 not-found", "nmirvkfolcp"), ("200", "a")],
        ),
        row(
            "POST /api/v1/addresses",
            "/api/v1/addresses",
            address,
            &[OUT, ("422 invalid-fields", "nmairvkfolcp")],
        ),
        row("GET /api/v1/flex/{contract_id}", "/api/v1/flex/4500000003-1", Value::Null, flex),
        row(
            "GET /api/v1/flex/{contract_id}/statement",
            "/api/v1/flex/4500000003-1/statement",
            Value::Null,
            flex,
        ),
        row(
            "GET /api/v1/flex/{contract_id}/statement.csv",
            "/api/v1/flex/4500000003-1/statement.csv",
            Value::Null,
            flex,
        ),
        row(
            "POST /api/v1/flex/{contract_id}/draws",
            "/api/v1/flex/4500000003-1/draws",
            json!({"sku": "BE-11D-SBS", "quantity": 1}),
            &[OUT, ("404 not-found", "nmaivkfolcp"), ("403 not-delegated", "r")],
        ),
        row(
            "POST /api/v1/flex/{contract_id}/draws/{draw_id}/return",
            "/api/v1/flex/4500000003-1/draws/none/return",
            json!({"quantity": 1}),
            &[OUT, ("404 not-found", "nmairvkfolcp")],
        ),
    ]
}

/// What the vendor's systems use; and the end of every session, which comes last.
fn vendor() -> Vec<Row> {
    vec![
        row(
            "POST /api/v1/feed",
            "/api/v1/feed",
            json!({}),
            &[OUT, ("403 forbidden", "nmairvkfolc"), ("200", "p")],
        ),
        row(
            "DELETE /api/v1/account/sessions",
            "/api/v1/account/sessions",
            Value::Null,
            &[OUT, ("204", "nmairvkfolcp")],
        ),
        row("DELETE /api/v1/session", "/api/v1/session", Value::Null, &[OUT, ("204", "nmairvkfolcp")]),
    ]
}
