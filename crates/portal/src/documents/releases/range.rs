//! `Range`, `If-Range` and `If-None-Match` of one request (RFC 9110, sections 13 and 14). Pure: text in, decision out.

/// Which bytes of a file to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it: 200.
    Whole,
    /// From the first through the last byte, both included: 206.
    Bytes(u64, u64),
    /// The range lies outside the file: 416.
    Unsatisfiable,
}

/// What a `Range` header asks of a file of `size` bytes.
///
/// Only a single range of bytes is served. A header that doesn't read, another unit, or several ranges at once are
/// ignored, as the standard allows, and answered with the whole file.
#[must_use]
pub fn part(range: &str, size: u64) -> Part {
    let Some((unit, set)) = range.trim().split_once('=') else { return Part::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || set.contains(',') {
        return Part::Whole;
    }
    let Some((first, last)) = set.trim().split_once('-') else { return Part::Whole };
    let number = |text: &str| -> Option<u64> {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        // More digits than fit name a byte beyond any file.
        digits.then(|| text.parse().unwrap_or(u64::MAX))
    };
    match (first.trim(), last.trim()) {
        ("", suffix) => match number(suffix) {
            None => Part::Whole,
            Some(0) => Part::Unsatisfiable,
            Some(_) if size == 0 => Part::Unsatisfiable,
            Some(length) => Part::Bytes(size - length.min(size), size - 1),
        },
        (first, last) => {
            let Some(first) = number(first) else { return Part::Whole };
            let last = if last.is_empty() { Some(u64::MAX) } else { number(last) };
            let Some(last) = last else { return Part::Whole };
            if last < first {
                Part::Whole
            } else if first >= size {
                Part::Unsatisfiable
            } else {
                Part::Bytes(first, last.min(size - 1))
            }
        }
    }
}

/// Whether `If-Range` lets the range count: only the very same strong entity tag does. Dates and weak tags never
/// match, so a changed file is sent whole and nothing is stitched together from two files.
#[must_use]
pub fn if_range_matches(if_range: &str, etag: &str) -> bool {
    if_range.trim() == etag
}

/// Whether an `If-None-Match` list names the entity tag (weak comparison, `*` names any).
#[must_use]
pub fn none_match_names(list: &str, etag: &str) -> bool {
    list.split(',').map(str::trim).any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Part::{Bytes, Unsatisfiable, Whole};

    #[test]
    fn a_single_range_names_its_bytes() {
        for (range, expected) in [
            ("bytes=0-0", Bytes(0, 0)),
            ("bytes=0-", Bytes(0, 99)),
            ("bytes=10-19", Bytes(10, 19)),
            ("bytes=90-1000", Bytes(90, 99)),
            ("bytes=-10", Bytes(90, 99)),
            ("bytes=-1000", Bytes(0, 99)),
            (" Bytes = 5-6 ", Bytes(5, 6)),
            ("bytes=99-99999999999999999999999", Bytes(99, 99)),
            ("bytes=100-", Unsatisfiable),
            ("bytes=100-200", Unsatisfiable),
            ("bytes=99999999999999999999999-", Unsatisfiable),
            ("bytes=-0", Unsatisfiable),
            ("bytes=20-10", Whole),
            ("bytes=0-1,5-6", Whole),
            ("lines=0-1", Whole),
            ("bytes=a-b", Whole),
            ("bytes=+1-2", Whole),
            ("bytes=", Whole),
            ("bytes=-", Whole),
            ("", Whole),
        ] {
            assert_eq!(part(range, 100), expected, "{range}");
        }
    }

    #[test]
    fn an_empty_file_has_no_range() {
        assert_eq!(part("bytes=0-", 0), Unsatisfiable);
        assert_eq!(part("bytes=-5", 0), Unsatisfiable);
    }

    #[test]
    fn only_the_same_strong_tag_lets_a_range_count() {
        assert!(if_range_matches("\"abc\"", "\"abc\""));
        assert!(!if_range_matches("W/\"abc\"", "\"abc\""));
        assert!(!if_range_matches("\"abd\"", "\"abc\""));
        assert!(!if_range_matches("Sat, 21 Nov 2026 10:00:00 GMT", "\"abc\""));
    }

    #[test]
    fn a_tag_in_the_list_means_not_modified() {
        assert!(none_match_names("\"x\", W/\"abc\"", "\"abc\""));
        assert!(none_match_names("*", "\"abc\""));
        assert!(!none_match_names("\"x\"", "\"abc\""));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_asked_only_bytes_of_the_file_are_named(range in ".{0,40}", size in 0_u64..1_000) {
            if let Bytes(first, last) = part(&range, size) {
                proptest::prop_assert!(first <= last && last < size);
            }
        }

        #[test]
        fn numbers_of_any_size_are_taken(first: u64, last: u64, size: u64) {
            if let Bytes(from, to) = part(&format!("bytes={first}-{last}"), size) {
                proptest::prop_assert!(from == first && to <= last && to < size);
            }
        }
    }
}
