//! Dates in recorded feeds, moved to where a test needs them.

use chrono::NaiveDate;

/// The day that `tests/fixtures/acme.ndjson` was written for.
#[must_use]
pub fn base_date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// The feed with every date value moved by as many days as lie between `base` and `today`.
///
/// A date is a whole JSON string of the form `YYYY-MM-DD`; everything else stays byte for byte.
#[must_use]
pub fn shift_dates(ndjson: &str, base: NaiveDate, today: NaiveDate) -> String {
    let by = today - base;
    let mut shifted = String::with_capacity(ndjson.len());
    for (index, part) in ndjson.split('"').enumerate() {
        if index > 0 {
            shifted.push('"');
        }
        match NaiveDate::parse_from_str(part, "%Y-%m-%d") {
            Ok(date) if index % 2 == 1 && part.len() == 10 => shifted.push_str(&(date + by).to_string()),
            _ => shifted.push_str(part),
        }
    }
    shifted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_move_and_nothing_else_does() {
        let feed = r#"{"starts_on": "2026-11-21", "ends_on": null, "name": "Maintenance 2026-11-21 to 22", "n": 2026}"#;
        let moved = shift_dates(feed, base_date(), NaiveDate::from_ymd_opt(2027, 1, 1).unwrap());
        assert_eq!(moved, feed.replacen("2026-11-21", "2027-01-01", 1));
    }
}
