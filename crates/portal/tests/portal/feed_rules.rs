//! What the feed may say: identity of lines, bounds, texts, renewals, lengths.

use crate::mirror::{Mirror, PASSWORD};
use chrono::NaiveDate;
use licet_domain::{EntitlementKind, Quantity};
use licet_portal::feed::{Notice, NoticeKind};
use licet_protocol::feed::{Order, OrderLine, OrderSite, Record};
use licet_testkit::{TestPortal, feed};
use serde_json::Value;

const BILL: &str = "bill@acme.example";

fn date(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

/// An order of Bill's with these serial numbers on lines 1, 2, …
fn order(number: &str, serials: &[&str]) -> Order {
    let lines = (1..).zip(serials).map(|(line, serial)| feed::line(line, "SKU", serial)).collect();
    let end_customer = OrderSite { support_id: "S".into(), contacts: vec![feed::contact(BILL)] };
    Order { lines, end_customer, ..feed::order(number, "S") }
}

fn revised(order: &Order, revision: i64, serials: &[(i64, &str)]) -> Order {
    let lines = serials.iter().map(|(line, serial)| feed::line(*line, "SKU", serial)).collect();
    Order { revision, lines, ..order.clone() }
}

async fn import(portal: &TestPortal, order: &Order) -> Vec<Notice> {
    let (summary, notices) = portal.import(&feed::ndjson([Record::Order(order.clone())])).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    notices
}

async fn refused(portal: &TestPortal, order: &Order) -> String {
    let (summary, notices) = portal.import(&feed::ndjson([Record::Order(order.clone())])).await;
    assert_eq!(summary.rejected, 1, "{notices:?}");
    notices[0].reason.clone()
}

async fn portal(orders: &[&Order]) -> (TestPortal, Mirror) {
    let portal = TestPortal::start().await;
    let records = [Record::Product(feed::product("SKU")), Record::Site(feed::site("S", &[BILL]))];
    portal.import_all(&feed::ndjson(records)).await;
    for order in orders {
        import(&portal, order).await;
    }
    let bill = Mirror::of(&portal, BILL).await;
    (portal, bill)
}

/// The only entitlement with a serial number: its id and document.
fn of_serial(mirror: &Mirror, serial: &str) -> (String, Value) {
    let found: Vec<_> = mirror
        .rows
        .iter()
        .filter(|((kind, _), body)| kind == "entitlement" && body["serial_number"] == serial)
        .collect();
    assert_eq!(found.len(), 1, "{serial}: {found:?}");
    (found[0].0.1.clone(), found[0].1.clone())
}

/// The serial number of the entitlement that a license hangs on, and the license's own.
fn serials_of(mirror: &Mirror, license: &str) -> (Value, Value) {
    let license = mirror.document("license", license);
    let entitlement = mirror.document("entitlement", license["entitlement_id"].as_str().unwrap());
    (entitlement["serial_number"].clone(), license["serial_number"].clone())
}

async fn mails(portal: &TestPortal) -> Vec<String> {
    let sql = "SELECT letter FROM mail_outbox WHERE letter LIKE '%license_kept%' ORDER BY id";
    let read = move |tx: &mut licet_portal::store::Tx<'_>| tx.query(sql, &[]);
    let rows = portal.state().store.read(read).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().to_owned()).collect()
}

async fn register_again(portal: &TestPortal, token: &str, serial: &str) -> Value {
    let url = format!("{}/api/v1/licenses/register", portal.base_url());
    let body = serde_json::json!({ "serial_number": serial });
    let request = reqwest::Client::new().post(url).bearer_auth(token).json(&body);
    request.send().await.unwrap().json().await.unwrap()
}

const A: &str = "B6000000001";
const B: &str = "B6000000002";
const C: &str = "B6000000003";

// D2: a license stays with its serial number, wherever a revision puts that.
#[rstest::rstest]
#[case::swapped(&[(1, B), (2, A)], true)]
#[case::moved(&[(7, A), (2, B)], true)]
#[case::moved_onto_another(&[(2, A)], true)]
#[case::one_in_front(&[(1, C), (2, A), (3, B)], true)]
#[case::rotated(&[(1, C), (2, A), (3, B)], true)]
#[case::taken_away(&[(2, B)], false)]
#[case::all_taken_away(&[], false)]
#[case::line_reused(&[(1, C), (2, B)], false)]
#[case::line_reused_by_the_other(&[(1, B)], false)]
#[tokio::test]
async fn a_license_stays_with_its_serial_number(#[case] lines: &[(i64, &str)], #[case] named: bool) {
    let first = order("1", &[A, B]);
    let (portal, mut bill) = portal(&[&first]).await;
    let license = portal.register(&bill.token, A).await;
    bill.catch_up().await;
    let before = of_serial(&bill, A).0;
    let (keys, notices) = (
        bill.document("license", &license)["keys"].clone(),
        import(&portal, &revised(&first, 2, lines)).await,
    );
    bill.catch_up().await;
    assert_eq!(serials_of(&bill, &license), (A.into(), A.into()));
    let (id, document) = of_serial(&bill, A);
    assert_eq!(id, before, "whatever hangs on it stays where it is");
    assert_eq!(bill.document("license", &license)["keys"], keys);
    if let Some((line, _)) = lines.iter().find(|(_, serial)| *serial == A) {
        assert_eq!(document["line"], *line, "where the order has it");
    }
    let said: Vec<_> = notices.iter().filter(|notice| notice.reason.contains(A)).collect();
    assert_eq!(said.is_empty(), named, "{notices:?}");
    assert!(said.iter().all(|notice| notice.reason.contains("order 1, line 1") && notice.line == 1));
    assert_eq!(mails(&portal).await.len(), usize::from(!named), "the owner is told");
    let again = register_again(&portal, &bill.token, A).await;
    assert_eq!(again["code"], "already-registered", "{again}");
    for (_, serial) in lines {
        of_serial(&bill, serial);
    }
}

// D2: told once, and no more of a later revision; a serial that comes back is its own line again.
#[tokio::test]
async fn an_owner_is_told_once_and_a_serial_that_comes_back_is_the_same_entitlement() {
    let first = order("1", &[A, B]);
    let (portal, mut bill) = portal(&[&first]).await;
    let license = portal.register(&bill.token, A).await;
    bill.catch_up().await;
    let id = of_serial(&bill, A).0;
    assert!(!import(&portal, &revised(&first, 2, &[(1, C)])).await.is_empty());
    assert!(!import(&portal, &revised(&first, 3, &[(1, C)])).await.is_empty(), "said as long as it is so");
    let mails = mails(&portal).await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains(A) && mails[0].contains("Product SKU"), "{mails:?}");
    assert!(import(&portal, &revised(&first, 4, &[(4, A), (1, B)])).await.is_empty());
    bill.catch_up().await;
    assert_eq!((of_serial(&bill, A).0, of_serial(&bill, A).1["line"].clone()), (id, 4.into()));
    assert_eq!(of_serial(&bill, B).0, "1-2", "what nobody uses comes back under its number too");
    assert_eq!(serials_of(&bill, &license), (A.into(), A.into()));
    assert_eq!(bill.ids("entitlement").len(), 2, "C is gone");
}

// D2: a serial that moved to another order is registered already.
#[tokio::test]
async fn a_serial_that_moved_to_another_order_is_not_registered_twice() {
    let first = order("1", &[A, B]);
    let (portal, mut bill) = portal(&[&first]).await;
    let license = portal.register(&bill.token, A).await;
    let second = order("2", &[A]);
    let notices = import(&portal, &second).await;
    assert!(notices.iter().any(|n| n.reason.contains("also on order 1")), "{notices:?}");
    assert_eq!(register_again(&portal, &bill.token, A).await["code"], "already-registered");
    import(&portal, &revised(&first, 2, &[(2, B)])).await;
    assert_eq!(register_again(&portal, &bill.token, A).await["code"], "already-registered");
    bill.catch_up().await;
    assert_eq!(serials_of(&bill, &license), (A.into(), A.into()));
}

// D3: quantities are bounded, and unlimited is a value of its own.
#[tokio::test]
async fn quantities_are_bounded_and_unlimited_is_one_of_them() {
    let (portal, mut bill) = portal(&[]).await;
    let good = feed::ndjson([Record::Order(order("1", &[A, B]))]);
    for wrong in ["9223372036854775807", "0", "-1", "1000000001", "1.5", "\"many\"", "null"] {
        let (summary, notices) =
            portal.import(&good.replacen("\"quantity\":1", &format!("\"quantity\":{wrong}"), 1)).await;
        assert_eq!(summary.rejected, 1, "{wrong}");
        let reason = &notices[0].reason;
        assert!(reason.contains("order 1, line 1, `quantity`"), "{reason}");
    }
    let mut unlimited = order("1", &[A, B]);
    unlimited.lines[0].quantity = Quantity::Unlimited;
    unlimited.lines[1].quantity = Quantity::Count(1_000_000_000);
    import(&portal, &unlimited).await;
    let license = portal.register(&bill.token, A).await;
    bill.catch_up().await;
    let quantity = |document: &Value| (document["quantity"].clone(), document["unlimited"].clone());
    assert_eq!(quantity(&of_serial(&bill, A).1), (1_000_000_000.into(), true.into()));
    assert_eq!(quantity(&of_serial(&bill, B).1), (1_000_000_000.into(), Value::Null));
    assert_eq!(quantity(bill.document("license", &license)), (1_000_000_000.into(), true.into()));
}

fn contract(serial: &str, ends_on: &str, renews: Option<&str>) -> OrderLine {
    OrderLine {
        kind: EntitlementKind::Maintenance,
        ends_on: date(ends_on),
        renews: renews.map(str::to_owned),
        ..feed::line(1, "SKU", serial)
    }
}

fn contracts(number: &str, lines: Vec<OrderLine>) -> Order {
    let lines = (1..).zip(lines).map(|(line, it)| OrderLine { line, ..it }).collect();
    Order { lines, ..order(number, &[]) }
}

// D4: what renews itself, at once or in a circle, is refused by name.
#[tokio::test]
async fn renewals_that_go_round_are_refused_by_name() {
    let (portal, _bill) = portal(&[]).await;
    let (one, two, three) = ("M1000000001", "M1000000002", "M1000000003");
    let itself = contracts("1", vec![contract(one, "2027-01-05", Some(one))]);
    let reason = refused(&portal, &itself).await;
    assert!(
        reason.contains("order 1, line 1") && reason.contains("M1000000001 renews M1000000001"),
        "{reason}"
    );
    let both =
        contracts("1", vec![contract(one, "2027-01-05", Some(two)), contract(two, "2028-01-05", Some(one))]);
    let reason = refused(&portal, &both).await;
    assert!(reason.contains("M1000000001 renews M1000000002 renews M1000000001"), "{reason}");
    import(&portal, &contracts("1", vec![contract(one, "2027-01-05", Some(three))])).await;
    import(&portal, &contracts("2", vec![contract(two, "2027-01-05", Some(one))])).await;
    let reason = refused(&portal, &contracts("3", vec![contract(three, "2027-01-05", Some(two))])).await;
    assert!(reason.contains("order 3, line 1") && reason.contains("M1000000001"), "{reason}");
}

// D4: a term that ends no later renews nothing.
#[tokio::test]
async fn only_a_term_that_ends_later_renews() {
    let (one, two) = ("M1000000001", "M1000000002");
    for (ends_on, renewed) in [("2027-01-04", false), ("2027-01-05", false), ("2027-01-06", true)] {
        let lines = vec![contract(one, "2027-01-05", None), contract(two, ends_on, Some(one))];
        let (_portal, bill) = portal(&[&contracts("1", lines)]).await;
        let (_, old) = of_serial(&bill, one);
        assert_eq!(old["renewed"] == true, renewed, "{ends_on}: {old}");
        assert_eq!(old["renewed_by"] == two, renewed, "{ends_on}: {old}");
    }
}

// D5: whoever sees a contract sees that it is renewed, though not by what.
#[tokio::test]
async fn whoever_sees_a_contract_sees_that_it_is_renewed() {
    let (one, two) = ("M1000000001", "M1000000002");
    let sold = |number: &str, reseller: &str, line| Order {
        reseller: Some(OrderSite {
            support_id: reseller.into(),
            contacts: vec![feed::contact(&format!("sales@{}.example", reseller.to_lowercase()))],
        }),
        ..contracts(number, vec![line])
    };
    let old = sold("1", "R1", contract(one, "2026-02-05", None));
    let new = sold("2", "R2", contract(two, "2027-02-05", Some(one)));
    let (portal, mut bill) = portal(&[&old]).await;
    let mut mary = Mirror::of(&portal, "sales@r1.example").await;
    import(&portal, &new).await;
    bill.catch_up().await;
    mary.catch_up().await;
    for mirror in [&bill, &mary] {
        let (_, document) = of_serial(mirror, one);
        assert_eq!((&document["renewed"], &document["renewed_by"]), (&true.into(), &Value::Null));
    }
    assert_eq!(mary.ids("entitlement"), ["1-1"], "the other order stays unseen");
    // The renewal is taken back.
    let mut back = new.clone();
    (back.revision, back.lines[0].renews) = (2, None);
    import(&portal, &back).await;
    mary.catch_up().await;
    assert_eq!(of_serial(&mary, one).1.get("renewed"), None);
}

// D5: documents of an older portal are published again, once.
#[tokio::test]
async fn documents_of_an_older_portal_say_that_they_are_renewed_after_a_start() {
    let (one, two) = ("M1000000001", "M1000000002");
    let lines = vec![contract(one, "2027-01-05", None), contract(two, "2028-01-05", Some(one))];
    let (mut portal, mut bill) = portal(&[&contracts("1", lines)]).await;
    let older = |tx: &mut licet_portal::store::Tx<'_>| {
        let sql = "UPDATE entity SET body = replace(body, '\"renewed\":true,', '') WHERE kind = 4";
        tx.execute(sql, &[])?;
        tx.execute("DELETE FROM portal WHERE name = 'documents_say_renewed'", &[])
    };
    portal.state().store.write(older).await.unwrap();
    let mut fresh = Mirror::signed_in(&portal, BILL).await;
    fresh.catch_up().await;
    assert_eq!(of_serial(&fresh, one).1.get("renewed"), None);
    portal.restart().await;
    bill.token = portal.sign_in(BILL, PASSWORD).await;
    bill.catch_up().await;
    assert_eq!(of_serial(&bill, one).1["renewed"], true);
}

// D7: dates have one form; 9999-12-31 is no end.
#[tokio::test]
async fn dates_are_strict_and_named_by_field_order_and_line() {
    let (portal, mut bill) = portal(&[]).await;
    let good = feed::ndjson([Record::Order(contracts("1", vec![contract(A, "2027-01-05", None)]))]);
    for wrong in ["26-11-30", "+262142-12-31", "-0001-01-01", " 2027-01-05", "1969-12-31", "2027-02-30"] {
        let (summary, notices) = portal.import(&good.replace("2027-01-05", wrong)).await;
        assert_eq!(summary.rejected, 1, "{wrong}");
        let reason = &notices[0].reason;
        assert!(reason.starts_with("order 1, line 1, `ends_on`") && reason.contains(wrong), "{reason}");
    }
    portal.import_all(&good.replace("2027-01-05", "9999-12-31")).await;
    bill.catch_up().await;
    assert_eq!(of_serial(&bill, A).1["ends_on"], Value::Null);
}

// D8: contacts, names and countries by the rules of people's forms.
#[tokio::test]
async fn contacts_names_and_countries_follow_the_rules_of_forms() {
    let (portal, mut bill) = portal(&[]).await;
    let with = |email: &str, name: &str| {
        let mut order = order("1", &[A]);
        let contact = licet_protocol::license::Contact { email: email.into(), name: name.into() };
        order.end_customer.contacts.push(contact);
        order
    };
    for (email, name) in [
        ("eve@acme.example", "Eve\0"),
        ("eve@acme.example", "Eve\nBcc: x"),
        ("eve@acme.example", "Eve\u{202e}evE"),
        ("eve@acme.example", &"x".repeat(100_000)),
        ("eve@acme.example\u{202e}", "Eve"),
    ] {
        let reason = refused(&portal, &with(email, name)).await;
        assert!(reason.starts_with("order 1: `end_customer.contacts[1]."), "{reason}");
        assert!(reason.len() < 300, "what is said of it is short: {}", reason.len());
    }
    let mut product = feed::product("P");
    product.name = "evil\u{202e}exe".into();
    let mut site = feed::site("T", &["mailto:bill@acme.example"]);
    site.address.country = "Germany".into();
    let (summary, notices) =
        portal.import(&feed::ndjson([Record::Product(product), Record::Site(site)])).await;
    assert_eq!((summary.rejected, summary.new), (1, 1));
    let said = |words: &str| notices.iter().any(|notice| notice.reason.contains(words));
    assert!(said("product P: `name` has U+202E"), "{notices:?}");
    assert!(
        said("site T: `address.country` \"Germany\"") && said("site T: `administrators[0]`"),
        "{notices:?}"
    );
    for (revision, email) in [(1, "bill\u{200b}@acme.example"), (2, "mailto:bill@acme.example"), (3, "bill")]
    {
        let notices = import(&portal, &Order { revision, ..with(email, "Bill") }).await;
        let warned =
            notices.iter().any(|n| n.kind == NoticeKind::Warning && n.reason.contains("contacts[1].email"));
        assert!(warned, "{notices:?}");
    }
    bill.catch_up().await;
    of_serial(&bill, A);
}

#[tokio::test]
async fn a_time_zone_is_one_of_the_iana_database() {
    let (portal, mut bill) = portal(&[]).await;
    let zone = |name: &str| {
        let site = licet_protocol::feed::Site { time_zone: Some(name.into()), ..feed::site("S", &[BILL]) };
        feed::ndjson([Record::Site(site)])
    };
    for wrong in ["Mars/Base", "", "america/new_york", "UTC+2", "Europe/Berlin "] {
        let (summary, notices) = portal.import(&zone(wrong)).await;
        assert_eq!(summary.rejected, 1, "{wrong}");
        assert!(notices[0].reason.starts_with("site S: `time_zone`"), "{notices:?}");
    }
    portal.import_all(&zone("Europe/Berlin")).await;
    bill.catch_up().await;
    assert_eq!(bill.document("site", "S")["time_zone"], "Europe/Berlin");
}

// D11: what stands twice in one order, and codes on two orders.
#[tokio::test]
async fn what_stands_twice_is_warned_of() {
    let (portal, _bill) = portal(&[]).await;
    let voucher = |serial: &str, codes: &[&str]| OrderLine {
        kind: EntitlementKind::Voucher,
        voucher_codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        ..feed::line(1, "SKU", serial)
    };
    let twice = contracts(
        "1",
        vec![voucher(A, &["CODE-ONE-0000001", "CODE-TWO-0000002"]), voucher(A, &["CODE-ONE-0000001"])],
    );
    let notices = import(&portal, &twice).await;
    let said = |notices: &[Notice], words: &[&str]| {
        notices.iter().any(|notice| words.iter().all(|words| notice.reason.contains(words)))
    };
    assert!(said(&notices, &["order 1, line 2", "`serial_number`", A, "line 1"]), "{notices:?}");
    assert!(said(&notices, &["order 1, line 2", "`voucher_codes`", "line 1"]), "{notices:?}");
    assert!(!said(&notices, &["CODE-ONE-0000001"]), "codes are worth money: {notices:?}");
    let notices = import(&portal, &contracts("2", vec![voucher(B, &["CODE-TWO-0000002"])])).await;
    assert!(said(&notices, &["order 2, line 1", "`voucher_codes`", "order 1"]), "{notices:?}");
}

// Y3: what would make a document longer than sync can carry is refused by line, field and limit.
#[tokio::test]
async fn what_makes_a_document_too_long_is_refused() {
    let (portal, mut bill) = portal(&[]).await;
    let mut codes = order("1", &[A]);
    codes.lines[0].kind = EntitlementKind::Voucher;
    codes.lines[0].voucher_codes = (0..20_000).map(|n| format!("CODE-{n:010}")).collect();
    let reason = refused(&portal, &codes).await;
    assert!(reason.contains("order 1, line 1: `voucher_codes`") && reason.contains("3000"), "{reason}");
    let mut covers = order("1", &[A]);
    covers.lines[0].covers = (0..80_000).map(|n| format!("B{n:010}")).collect();
    assert!(refused(&portal, &covers).await.contains("order 1, line 1: `covers`"));
    let mut people = order("1", &[A]);
    people.ship_to.contacts = (0..20_000).map(|n| feed::contact(&format!("p{n}@acme.example"))).collect();
    assert!(refused(&portal, &people).await.contains("order 1: `ship_to.contacts`"));
    let mut named = order("1", &[A]);
    named.ship_to.name = "x".repeat(1_200_000);
    assert!(refused(&portal, &named).await.contains("order 1: `ship_to.name` is longer than 200 characters"));

    // The longest that is taken still syncs.
    let mut longest = order("1", &[A, B]);
    longest.lines[0].kind = EntitlementKind::Voucher;
    longest.lines[0].voucher_codes =
        (0..3_000).map(|n| format!("{:-<200}", format!("CODE{n:012}"))).collect();
    longest.lines[1].covers = (0..18_000).map(|n| format!("B{n:010}")).collect();
    longest.ship_to.contacts =
        (0..3_000).map(|n| feed::contact(&format!("person{n:07}@acme-incorporated.example"))).collect();
    import(&portal, &longest).await;
    bill.catch_up().await;
    for (kind, id) in [("voucher", "1-1"), ("entitlement", "1-2"), ("order", "1")] {
        let bytes = bill.document(kind, id).to_string().len();
        assert!((200_000..1 << 20).contains(&bytes), "{kind}: {bytes}");
    }
}
