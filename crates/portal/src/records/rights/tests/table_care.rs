//! The rows of the care desk, and of what the customer reads of it. `ACCOUNT-M` is the member's.

use super::{OUT, Row, row};
use serde_json::{Value, json};

pub(super) fn rows() -> Vec<Row> {
    let care: &[_] = &[OUT, ("403 forbidden", "nmairvkfolp"), ("200", "c")];
    let nothing = || Value::Null;
    let act = json!({"deed": "unlock", "reason": "because"});
    let merge = json!({"kept": "ACCOUNT-M", "merged_email": "nobody@nowhere.example", "reason": "because"});
    vec![
        row(
            "GET /api/v1/sites/{support_id}/trail",
            "/api/v1/sites/1001-ACME/trail",
            nothing(),
            &[OUT, ("404 not-found", "nirvkfolcp"), ("403 forbidden", "m"), ("200", "a")],
        ),
        row("GET /api/v1/care/requests", "/api/v1/care/requests", nothing(), care),
        row(
            "POST /api/v1/care/requests/{id}/owner",
            "/api/v1/care/requests/CARED/owner",
            json!({"take": true}),
            care,
        ),
        row(
            "POST /api/v1/care/requests/{id}/owner",
            "/api/v1/care/requests/ASKED/owner",
            json!({"take": true}),
            &[OUT, ("403 forbidden", "nmairvkfolp"), ("404 not-found", "c")],
        ),
        row("POST /api/v1/care/look-up", "/api/v1/care/look-up", json!({"text": "B0000000001"}), care),
        row("GET /api/v1/care/accounts/{account_id}", "/api/v1/care/accounts/ACCOUNT-M", nothing(), care),
        row("GET /api/v1/care/sites/{support_id}", "/api/v1/care/sites/1001-ACME", nothing(), care),
        row("GET /api/v1/care/orders/{order_number}", "/api/v1/care/orders/4500000001", nothing(), care),
        row(
            "GET /api/v1/care/entitlements/{entitlement_id}",
            "/api/v1/care/entitlements/4500000001-1",
            nothing(),
            care,
        ),
        row("GET /api/v1/care/trail", "/api/v1/care/trail?kind=site&id=1001-ACME", nothing(), care),
        row("GET /api/v1/care/trail", "/api/v1/care/trail?kind=account&id=ACCOUNT-M", nothing(), care),
        row(
            "POST /api/v1/care/explain",
            "/api/v1/care/explain",
            json!({"email": "lee@acme.example", "serial_number": "B0000000001"}),
            care,
        ),
        row(
            "POST /api/v1/care/accounts/{account_id}/acts",
            "/api/v1/care/accounts/ACCOUNT-M/acts",
            act,
            &[OUT, ("403 forbidden", "nmairvkfolp"), ("409 nothing-to-do", "c")],
        ),
        row(
            "POST /api/v1/care/merges",
            "/api/v1/care/merges",
            merge,
            &[OUT, ("403 forbidden", "nmairvkfolp"), ("422 invalid-fields", "c")],
        ),
        row(
            "DELETE /api/v1/care/merges/{merge_id}",
            "/api/v1/care/merges/none",
            nothing(),
            &[OUT, ("403 forbidden", "nmairvkfolp"), ("404 not-found", "c")],
        ),
    ]
}
