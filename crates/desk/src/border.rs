//! Numbers and terms of the mirror in the form of the border.

use crate::api::TermBucket;
use chrono::NaiveDate;
use licet_domain::{Bucket, Term};

/// A number of rows for the border.
pub(crate) fn count(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

pub(crate) const fn bucket(bucket: Bucket) -> TermBucket {
    match bucket {
        Bucket::Lapsed => TermBucket::Lapsed,
        Bucket::Under30 => TermBucket::Under30,
        Bucket::From30To89 => TermBucket::From30To89,
        Bucket::From90 => TermBucket::From90,
        Bucket::Perpetual => TermBucket::Perpetual,
    }
}

pub(crate) const fn domain_bucket(bucket: TermBucket) -> Bucket {
    match bucket {
        TermBucket::Lapsed => Bucket::Lapsed,
        TermBucket::Under30 => Bucket::Under30,
        TermBucket::From30To89 => Bucket::From30To89,
        TermBucket::From90 => Bucket::From90,
        TermBucket::Perpetual => Bucket::Perpetual,
    }
}

/// The days that are left of a term and its bucket.
pub(crate) fn left(ends_on: Option<NaiveDate>, today: NaiveDate) -> (Option<i32>, TermBucket) {
    let term = Term { starts_on: None, ends_on };
    let days = term.days_left(today).map(|days| i32::try_from(days).unwrap_or(i32::MAX));
    (days, bucket(term.bucket(today)))
}
