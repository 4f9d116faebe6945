//! Reads the record on a line, and says of one that doesn't read which field of which record it is.

use super::Refusal;
use super::lines::Line;
use licet_protocol::feed::{Address, LONGEST_LINE, Order, Product, Record, Release, Site, Upgrade};
use licet_protocol::policy::Policy;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The record on a line; none on an empty one.
pub(super) fn parse(line: &Line, number: u64) -> Option<Result<Record, Refusal>> {
    let Line::Whole(bytes) = line else {
        return Some(Err(Refusal::Record(format!("the line is longer than {LONGEST_LINE} bytes"))));
    };
    // Some systems begin a file with a byte order mark.
    let bytes = if number == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes };
    if bytes.trim_ascii().is_empty() {
        return None;
    }
    Some(serde_json::from_slice(bytes).map_err(|error| {
        let located = serde_json::from_slice(bytes).ok().and_then(located);
        Refusal::Record(located.unwrap_or_else(|| words(&error)))
    }))
}

/// The parser's words without its own line number, which is always 1 here.
fn words(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) if error.is_syntax() || error.is_eof() => {
            format!("not JSON: {} at column {}", &text[..at], error.column())
        }
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// What is wrong with a record that is JSON, after its key, the line of the order, and the field: the parser of [`Record`]
/// itself can't say where it was. None where the record's kind is not known.
fn located(mut value: Value) -> Option<String> {
    let Value::String(record) = value.as_object_mut()?.remove("record")? else { return None };
    let kept = value.clone();
    let (key, (path, reason)) = match record.as_str() {
        "product" => ("sku", failure::<Product>(value)?),
        "site" => ("support_id", failure::<Site>(value)?),
        "order" => ("order_number", failure::<Order>(value)?),
        "upgrade" => ("notification_id", failure::<Upgrade>(value)?),
        "release" => ("file_name", failure::<Release>(value)?),
        "address" => ("address_id", failure::<Address>(value)?),
        "policy" => ("policy_id", failure::<Policy>(value)?),
        _ => return None,
    };
    let name: String = kept.get(key)?.as_str()?.chars().take(40).collect();
    let mut place = format!("{record} {}", name.escape_debug());
    let mut field = path.as_str();
    if let Some((index, rest)) = path.strip_prefix("lines[").and_then(|rest| rest.split_once(']')) {
        let line = index.parse().ok().and_then(|index: usize| kept["lines"].get(index)?["line"].as_i64());
        place.push_str(&line.map_or(format!(", lines[{index}]"), |line| format!(", line {line}")));
        field = rest.trim_start_matches('.');
    }
    if !field.is_empty() && field != "." {
        place.push_str(&format!(", `{field}`"));
    }
    Some(format!("{place}: {reason}"))
}

/// Where in the record reading fails, and why.
fn failure<T: DeserializeOwned>(value: Value) -> Option<(String, String)> {
    let error = serde_path_to_error::deserialize::<_, T>(value).err()?;
    Some((error.path().to_string(), error.inner().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut Value)) -> String {
        let mut order = serde_json::json!({
            "record": "order", "order_number": "4500000001", "revision": 1, "ordered_on": "2026-01-01",
            "customer_number": "1", "end_customer": {"support_id": "S", "contacts": []},
            "ship_to": {"name": "", "contacts": []}, "reseller": null,
            "lines": [
                {"line": 10, "sku": "K", "kind": "license", "quantity": 1, "serial_number": "B0000000001",
                 "covers": [], "voucher_codes": [], "flex_pool": []},
                {"line": 20, "sku": "K", "kind": "license", "quantity": 1, "serial_number": "B0000000002",
                 "covers": [], "voucher_codes": [], "flex_pool": []},
            ],
        });
        change(&mut order);
        let line = Line::Whole(order.to_string().into_bytes());
        match parse(&line, 7) {
            Some(Err(refusal)) => refusal.to_string(),
            other => panic!("{other:?} should have been refused"),
        }
    }

    // D3, D7: what is refused is named by record, line and field.
    #[rstest::rstest]
    #[case("ends_on", "26-11-30".into(), "`ends_on`: \"26-11-30\" is not of the form YYYY-MM-DD")]
    #[case("ends_on", "+262142-12-31".into(), "not of the form")]
    #[case("starts_on", "-0001-01-01".into(), "`starts_on`: \"-0001-01-01\"")]
    #[case("starts_on", "1969-12-31".into(), "before 1970-01-01")]
    #[case("ends_on", "2027-02-30".into(), "not a day of the calendar")]
    #[case("quantity", 0.into(), "`quantity`: 0 is not a quantity")]
    #[case("quantity", (-1).into(), "`quantity`: -1 is not a quantity")]
    #[case("quantity", i64::MAX.into(), "`quantity`: 9223372036854775807 is not a quantity")]
    #[case("quantity", "many".into(), "`quantity`: invalid value")]
    #[case("quantity", serde_json::json!(1.5), "`quantity`: invalid type")]
    #[case("kind", "rent".into(), "`kind`: unknown variant")]
    #[case("colour", "red".into(), "unknown field `colour`")]
    fn a_field_of_a_line_is_named(#[case] field: &str, #[case] value: Value, #[case] reason: &str) {
        let words = refused(|order| order["lines"][1][field] = value);
        assert!(words.starts_with("order 4500000001, line 20"), "{words}");
        assert!(words.contains(reason), "{words}");
    }

    #[test]
    fn a_field_of_the_record_itself_is_named() {
        let words = refused(|order| order["ordered_on"] = " 2027-01-05".into());
        assert_eq!(words, "order 4500000001, `ordered_on`: \" 2027-01-05\" is not of the form YYYY-MM-DD");
        let words = refused(|order| order["end_customer"]["contacts"] = serde_json::json!([{"email": 1}]));
        assert!(words.starts_with("order 4500000001, `end_customer.contacts[0].email`:"), "{words}");
        let words = refused(|order| drop(order.as_object_mut().map(|order| order.remove("lines"))));
        assert!(words.contains("missing field `lines`"), "{words}");
    }

    #[test]
    fn what_is_no_record_is_said_in_the_parsers_words() {
        let words = |text: &str| match parse(&Line::Whole(text.as_bytes().to_vec()), 2) {
            Some(Err(refusal)) => refusal.to_string(),
            other => panic!("{other:?}"),
        };
        assert!(words("{\"record\":").starts_with("not JSON:"));
        assert!(words("{\"record\":\"dog\"}").contains("dog"));
        assert!(words("[]").contains("record"), "{}", words("[]"));
        assert!(parse(&Line::Whole(b" \r".to_vec()), 2).is_none());
    }
}
