//! How the tables hold values: dates as numbers of days, JSON as text, targets as words.

use chrono::{Datelike, NaiveDate};
use licet_domain::Target;
use rusqlite::Row;
use serde::Serialize;
use serde_json::Value;

/// A date as the number of days that the tables hold.
pub(crate) fn day(date: NaiveDate) -> i32 {
    date.num_days_from_ce()
}

/// The date of a number of days in the tables.
pub(crate) fn date(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day)
}

pub(crate) fn to_json<T: Serialize>(value: &T) -> String {
    // Values and slots are plain JSON: writing them into memory can't fail.
    serde_json::to_string(value).unwrap_or_default()
}

pub(crate) fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

pub(crate) fn target(row: &Row<'_>, index: usize) -> rusqlite::Result<Target> {
    Target::parse(&row.get::<_, String>(index)?)
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(index, "kind".into(), rusqlite::types::Type::Text))
}

/// A number that is never below zero.
pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
