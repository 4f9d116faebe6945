//! What people change themselves, offline too: *slots*, the smallest things that are merged by themselves.
//!
//! A document that people write into (an [annotation](Target::Annotation) on an entitlement, a user-defined field, a
//! setting, the technical contact of a license) is a set of named slots. Each slot remembers the sequence number of its
//! last change. Two edits that were made apart merge slot by slot, three ways ([`judge`]; docs/SYNC.md, rule 18).
//!
//! Which slots there are and what may stand in them is said here once, for both sides. Who may write them is not: that
//! is the portal's, by the access that the visibility rules give.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a slot belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// What people wrote on an entitlement; its id is the entitlement's. Slots: `notes`, `tag:TEXT`, `field:ID`.
    Annotation,
    /// A comment on an entitlement; its id is the key of the change that made it. Slots: `entitlement_id`, `text`. It is
    /// appended and never changed.
    Comment,
    /// A user-defined field; its id is a UUID. Slots: `name`, `kind`, `choices`, `position`, `on_own`, `on_shared`,
    /// `deleted`. The field's document always has the slot `deleted`: while the field is there it is null and has the
    /// sequence number of the field's last change, so that a deletion gives way to an edit of any other slot.
    Field,
    /// A license; slot: `technical_contact`.
    License,
    /// A setting of the account; its id is `ACCOUNT/NAME`. Slot: `value`.
    Setting,
    /// Something done with a request ([`crate::request`]); its id is the key of the change. Slots: `form` makes the request
    /// of that id; `request_id` and `act` do something with another. It is appended and never changed.
    Request,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Annotation, Self::Comment, Self::Field, Self::License, Self::Setting, Self::Request];

    /// The kind of document that shows it: the word on the wire and in the databases.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Annotation => "annotation",
            Self::Comment => "comment",
            Self::Field => "field",
            Self::License => "license",
            Self::Setting => "setting",
            Self::Request => "request",
        }
    }

    /// Whether its documents are named by the key of the change that makes them: then a change that is queued anew gets
    /// another id with its key.
    #[must_use]
    pub const fn is_named_by_key(self) -> bool {
        matches!(self, Self::Comment | Self::Request)
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.as_str() == text)
    }
}

/// What a user-defined field holds. Values are text in one canonical form a kind, so that equal values are equal texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Any text on one line, up to [`FieldKind::LONGEST`] characters.
    Text,
    /// A decimal number: `-12.5`, with a point and no grouping, whatever the user's locale shows.
    Number,
    /// A calendar date: `YYYY-MM-DD`.
    Date,
    /// One of the field's choices.
    Choice,
    /// An `http(s)` or `mailto` address.
    Link,
}

/// Why a value can't stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueProblem {
    /// Longer than allowed, or not on one line.
    #[error("it is longer than {} characters, or not on one line", FieldKind::LONGEST)]
    TooLong,
    /// Not of the form that the kind asks for.
    #[error("it is not of the form that the field asks for")]
    Form,
    /// Not one of the field's choices.
    #[error("it is none of the field's choices")]
    UnknownChoice,
}

impl FieldKind {
    /// Most characters of a value.
    pub const LONGEST: usize = 1_000;

    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Text, Self::Number, Self::Date, Self::Choice, Self::Link];

    /// The word on the wire and in the databases.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Choice => "choice",
            Self::Link => "link",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The value in its canonical form.
    ///
    /// # Errors
    /// When it can't stand in a field of this kind.
    pub fn canonical(self, value: &str, choices: &[String]) -> Result<String, ValueProblem> {
        let value = value.trim();
        if value.chars().count() > Self::LONGEST || value.chars().any(char::is_control) {
            return Err(ValueProblem::TooLong);
        }
        match self {
            Self::Text => Ok(value.to_owned()),
            Self::Number => number(value).ok_or(ValueProblem::Form),
            Self::Date => {
                value.parse::<NaiveDate>().map(|date| date.to_string()).map_err(|_| ValueProblem::Form)
            }
            Self::Choice if choices.iter().any(|choice| choice == value) => Ok(value.to_owned()),
            Self::Choice => Err(ValueProblem::UnknownChoice),
            Self::Link => {
                let (scheme, rest) = value.split_once(':').ok_or(ValueProblem::Form)?;
                let scheme = scheme.to_ascii_lowercase();
                let web =
                    matches!(scheme.as_str(), "http" | "https") && rest.len() > 2 && rest.starts_with("//");
                let mail = scheme == "mailto" && rest.contains('@');
                let whole = !rest.chars().any(char::is_whitespace);
                if whole && (web || mail) { Ok(format!("{scheme}:{rest}")) } else { Err(ValueProblem::Form) }
            }
        }
    }
}

/// A decimal number without leading or trailing zeros that say nothing.
fn number(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || whole.len() + part.len() > 30 || !plain(whole) || !plain(part) {
        return None;
    }
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let part = part.trim_end_matches('0');
    let sign = if whole == "0" && part.is_empty() { "" } else { sign };
    Some(if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") })
}

/// Most slots in one change: all that an annotation has room for, given up for others.
pub const MOST_SLOTS: usize = 300;
/// Most characters of an entitlement's notes.
pub const LONGEST_NOTES: usize = 20_000;
/// Most characters of a comment.
pub const LONGEST_COMMENT: usize = 10_000;
/// Most characters of a tag.
pub const LONGEST_TAG: usize = 60;
/// Most tags on one entitlement.
pub const MOST_TAGS: usize = 50;
/// Most user-defined fields of one account.
pub const MOST_FIELDS: usize = 50;
/// Most characters of a field's name or of one of its choices.
pub const LONGEST_NAME: usize = 60;
/// Most choices of a field.
pub const MOST_CHOICES: usize = 100;
/// Most user-defined fields with a value on one entitlement, whoever defined them.
pub const MOST_VALUES: usize = 50;
/// Most comments on one entitlement.
pub const MOST_COMMENTS: usize = 1_000;
/// Most characters of a setting's name.
pub const LONGEST_SETTING_NAME: usize = 200;
/// Most bytes of a setting's value, as JSON without white space.
pub const LONGEST_SETTING: usize = 4 * 1024;
/// Most settings of one account.
pub const MOST_SETTINGS: usize = 100_000;
/// Most bytes of the names and values of all settings of one account: decisions about the reminders of some 40,000
/// contracts, beside all else.
pub const MOST_BYTES_OF_SETTINGS: usize = 4 * 1024 * 1024;

/// A tag as it is kept: trimmed, white space folded. None for one that can't be kept. Tags compare exactly.
#[must_use]
pub fn tag(text: &str) -> Option<String> {
    folded(text, LONGEST_TAG)
}

/// The name of a field or one of its choices as it is kept: as a [`tag`] is.
#[must_use]
pub fn name(text: &str) -> Option<String> {
    folded(text, LONGEST_NAME)
}

fn folded(text: &str, longest: usize) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !text.is_empty() && text.chars().count() <= longest && !text.chars().any(char::is_control);
    fits.then_some(text)
}

/// Text of several lines as it is kept: lines end with `\n`, nothing but white space is nothing.
///
/// # Errors
/// [`ValueProblem::TooLong`] beyond `longest` characters, [`ValueProblem::Form`] with control characters in it.
pub fn lines(text: &str, longest: usize) -> Result<Option<String>, ValueProblem> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(ValueProblem::Form);
    }
    if text.chars().count() > longest {
        return Err(ValueProblem::TooLong);
    }
    Ok(if text.trim().is_empty() { None } else { Some(text) })
}

/// What becomes of an edit of one slot when it meets what the portal holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody changed the slot since: the edit is made.
    Apply,
    /// The slot holds that value already: nothing to do.
    Already,
    /// Somebody changed it to something else: their value stands, and the edit is kept beside it for its maker to decide.
    Conflict,
    /// The edit deletes what somebody else edited since: editing beats deleting, so theirs stays.
    GivesWay,
}

/// The base of an edit as far as the portal can know it. A number beyond `newest` was never told by this portal (forged, or
/// of a history that was lost without a new epoch): such an edit has seen nothing, so it takes the place of nothing.
#[must_use]
pub const fn known_base(base: i64, newest: i64) -> i64 {
    // Not 0, which stands for a slot that was never set.
    if base > newest { -1 } else { base }
}

/// Judges an edit of one slot, three ways (docs/SYNC.md, rule 18).
///
/// `base` is the sequence number of the slot's last change as the maker of the edit saw it (0: it was never set),
/// `current` the sequence number of its last change at the portal. A value of none is a deleted one.
#[must_use]
pub fn judge<T: PartialEq>(mine: Option<&T>, base: i64, theirs: Option<&T>, current: i64) -> Verdict {
    if mine == theirs {
        Verdict::Already
    } else if current <= base {
        Verdict::Apply
    } else {
        match (mine, theirs) {
            // Editing beats deleting, whichever came first.
            (Some(_), None) => Verdict::Apply,
            (None, Some(_)) => Verdict::GivesWay,
            _ => Verdict::Conflict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // Y12
    #[test]
    fn a_base_that_the_portal_never_told_has_seen_nothing() {
        let judged = |mine, theirs, current| judge(mine, known_base(100, 99), theirs, current);
        assert_eq!(judged(Some(&2), Some(&1), 5), Verdict::Conflict);
        assert_eq!(judged(None, Some(&1), 5), Verdict::GivesWay);
        assert_eq!(judged(Some(&2), None, 0), Verdict::Apply, "nothing stands there");
        assert_eq!(known_base(99, 99), 99);
    }

    #[rstest]
    #[case::untouched(Some(2), 5, Some(1), 5, Verdict::Apply)]
    #[case::first_value(Some(2), 0, None, 0, Verdict::Apply)]
    #[case::deleted_untouched(None, 5, Some(1), 5, Verdict::Apply)]
    #[case::same_value(Some(2), 5, Some(2), 9, Verdict::Already)]
    #[case::both_deleted(None, 5, None, 9, Verdict::Already)]
    #[case::both_edited(Some(2), 5, Some(3), 9, Verdict::Conflict)]
    #[case::edit_beats_their_deletion(Some(2), 5, None, 9, Verdict::Apply)]
    #[case::deletion_gives_way_to_their_edit(None, 5, Some(3), 9, Verdict::GivesWay)]
    #[case::portal_was_restored(Some(2), 50, Some(1), 9, Verdict::Apply)]
    fn rule_18_edits_of_one_slot_are_judged_three_ways(
        #[case] mine: Option<i32>,
        #[case] base: i64,
        #[case] theirs: Option<i32>,
        #[case] current: i64,
        #[case] verdict: Verdict,
    ) {
        assert_eq!(judge(mine.as_ref(), base, theirs.as_ref(), current), verdict);
    }

    #[rstest]
    #[case("007.50", Some("7.5"))]
    #[case("-0.0", Some("0"))]
    #[case("-.5", Some("-0.5"))]
    #[case("12.", Some("12"))]
    #[case("1,5", None)]
    #[case("1e9", None)]
    #[case("-", None)]
    #[case(".", None)]
    fn equal_numbers_are_equal_texts(#[case] typed: &str, #[case] kept: Option<&str>) {
        assert_eq!(FieldKind::Number.canonical(typed, &[]).ok().as_deref(), kept);
    }

    #[rstest]
    #[case("https://wiki.acme.example/x", true)]
    #[case("MAILTO:it@acme.example", true)]
    #[case("javascript:alert(1)", false)]
    #[case("https://", false)]
    #[case("https://a b", false)]
    #[case("wiki", false)]
    fn only_web_and_mail_addresses_are_links(#[case] typed: &str, #[case] fits: bool) {
        assert_eq!(FieldKind::Link.canonical(typed, &[]).is_ok(), fits);
    }

    #[test]
    fn values_outside_a_fields_form_are_named() {
        let choices = ["Berlin".to_owned()];
        assert_eq!(FieldKind::Choice.canonical(" Berlin ", &choices), Ok("Berlin".into()));
        assert_eq!(FieldKind::Choice.canonical("Bonn", &choices), Err(ValueProblem::UnknownChoice));
        assert_eq!(FieldKind::Date.canonical("2027-02-29", &[]), Err(ValueProblem::Form));
        assert_eq!(FieldKind::Text.canonical(&"x".repeat(1_001), &[]), Err(ValueProblem::TooLong));
    }

    #[test]
    fn lines_end_alike_and_white_space_alone_is_nothing() {
        assert_eq!(lines("a\r\nb\rc", 10), Ok(Some("a\nb\nc".into())));
        assert_eq!(lines(" \n\t", 10), Ok(None));
        assert_eq!(lines("a\u{7}", 10), Err(ValueProblem::Form));
        assert_eq!(lines("abc", 2), Err(ValueProblem::TooLong));
    }

    #[test]
    fn a_tag_has_its_white_space_folded() {
        assert_eq!(tag("  data   center "), Some("data center".into()));
        assert_eq!(tag(" "), None);
        assert_eq!(tag(&"x".repeat(61)), None);
    }
}
