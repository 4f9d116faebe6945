//! How a license key is shown where it may not be, or has not been, revealed.

/// What stands for each hidden character.
const DOT: char = '•';

/// The key with all but its last group of up to four letters and digits replaced by dots; separators stay, so that
/// people can tell keys apart (`ABCD-EFGH-7Q2F` → `••••-••••-7Q2F`).
///
/// A key of fewer than twelve letters and digits shows none of them: four of them would give away too much.
#[must_use]
pub fn mask(key: &str) -> String {
    let count = key.chars().filter(|c| c.is_alphanumeric()).count();
    let shown = if count >= 12 { 4 } else { 0 };
    let mut seen = 0;
    // A very long key (a signed one, say) would fill the screen with dots.
    let skipped = count.saturating_sub(20);
    let mut masked = String::new();
    for c in key.chars() {
        if c.is_alphanumeric() {
            seen += 1;
            if seen > skipped {
                masked.push(if seen > count - shown { c } else { DOT });
            }
        } else if matches!(c, '-' | ' ') && !masked.is_empty() {
            masked.push(c);
        }
    }
    // Separators stand between groups: none is left at either end.
    masked.truncate(masked.trim_end_matches(['-', ' ']).len());
    masked
}

/// What is shown of a key that exists but that this account has no right to see: not even its length.
#[must_use]
pub fn fully_masked() -> String {
    std::iter::repeat_n(DOT, 8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_shows_its_last_four_characters_only() {
        assert_eq!(mask("ABCD-EFGH-JKLM-7Q2F"), "••••-••••-••••-7Q2F");
    }

    #[test]
    fn a_short_key_shows_nothing() {
        assert_eq!(mask("ABCD-1234"), "••••-••••");
    }

    #[test]
    fn a_very_long_key_is_cut_and_still_masked() {
        let masked = mask(&"A1".repeat(100));
        assert_eq!(masked.chars().count(), 20);
        assert!(masked.starts_with(&DOT.to_string().repeat(16)));
    }

    proptest::proptest! {
        #[test]
        fn masking_never_shows_more_than_four_letters_or_digits(key in "\\PC{0,80}") {
            proptest::prop_assert!(mask(&key).chars().filter(|c| c.is_alphanumeric()).count() <= 4);
        }

        // U9: masked keys began with a dash.
        #[test]
        fn a_masked_key_neither_begins_nor_ends_with_a_separator(key in "[A-Z0-9 -]{0,80}") {
            let masked = mask(&key);
            proptest::prop_assert_eq!(masked.trim_matches(['-', ' ']), masked.as_str());
        }
    }
}
