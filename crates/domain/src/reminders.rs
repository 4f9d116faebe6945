//! When a reminder is due: the arithmetic of the Renewal Assistant.
//!
//! A contract has lead times (90, 60 and 30 days unless changed). Each is due that many days before the last day of the
//! term, and until that day it may still be told; after it there is nothing left to remind of. What was told already is
//! the business of `licet-renewals`.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Days before the end of a contract on which to remind, the earliest first, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u16>", into = "Vec<u16>")]
pub struct LeadTimes(Vec<u16>);

/// Lead times that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeadTimesError {
    /// Further ahead than [`LeadTimes::LONGEST`] days.
    #[error("a reminder is at most {} days ahead", LeadTimes::LONGEST)]
    TooLong,
    /// More than [`LeadTimes::MOST`] of them.
    #[error("a contract has at most {} reminders", LeadTimes::MOST)]
    TooMany,
}

impl LeadTimes {
    /// The furthest a reminder can be ahead: two years.
    pub const LONGEST: u16 = 730;
    /// The most reminders that a contract can have.
    pub const MOST: usize = 12;

    /// Sorts and dedupes. None at all is fine: nothing is told about this contract. 0 reminds on the last day.
    ///
    /// # Errors
    /// When one is too long or there are too many.
    pub fn new(days: impl IntoIterator<Item = u16>) -> Result<Self, LeadTimesError> {
        let mut days: Vec<u16> = days.into_iter().collect();
        days.sort_unstable_by(|a, b| b.cmp(a));
        days.dedup();
        if days.first().is_some_and(|longest| *longest > Self::LONGEST) {
            return Err(LeadTimesError::TooLong);
        }
        if days.len() > Self::MOST {
            return Err(LeadTimesError::TooMany);
        }
        Ok(Self(days))
    }

    /// The days, the earliest reminder (the largest number) first.
    #[must_use]
    pub fn days(&self) -> &[u16] {
        &self.0
    }

    /// The lead times whose day has come by `today` for a term that ends on `ends_on`, the most urgent first. Empty once
    /// the term is over: a reminder of what has lapsed would not be one.
    pub fn passed(&self, ends_on: NaiveDate, today: NaiveDate) -> impl Iterator<Item = u16> + '_ {
        let left = (ends_on - today).num_days();
        self.0.iter().rev().copied().filter(move |lead| 0 <= left && left <= i64::from(*lead))
    }

    /// The next day after `today` on which something is due, for a term that ends on `ends_on`.
    #[must_use]
    pub fn next_due(&self, ends_on: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().map(|lead| due_on(ends_on, *lead)).find(|due| *due > today)
    }
}

impl Default for LeadTimes {
    /// 90, 60 and 30 days (docs/PRODUCT.md, "Renewals").
    fn default() -> Self {
        Self(vec![90, 60, 30])
    }
}

impl TryFrom<Vec<u16>> for LeadTimes {
    type Error = LeadTimesError;

    fn try_from(days: Vec<u16>) -> Result<Self, LeadTimesError> {
        Self::new(days)
    }
}

impl From<LeadTimes> for Vec<u16> {
    fn from(leads: LeadTimes) -> Self {
        leads.0
    }
}

/// Returns the place of a contract among others by urgency, the smallest first: what ended within the last 30 days and what
/// ends next goes before what ends later, and what lapsed longer ago comes last, the latest first.
#[must_use]
pub const fn urgency(days_left: i64) -> i64 {
    if days_left >= -30 { days_left } else { 10_000_000 - days_left }
}

/// The day on which the reminder `lead` days ahead is due: with `lead` days left of a term through `ends_on`.
#[must_use]
pub fn due_on(ends_on: NaiveDate, lead: u16) -> NaiveDate {
    ends_on.checked_sub_days(Days::new(lead.into())).unwrap_or(NaiveDate::MIN)
}

/// Days before the end on which a contract is told once more when nobody has acknowledged any of its reminders.
pub const NUDGES: [u16; 2] = [7, 1];

/// The lists of lead times that were set and that a contract falls under.
#[derive(Clone, Copy, Debug, Default)]
pub struct LeadLists<'l> {
    /// For this contract alone.
    pub contract: Option<&'l LeadTimes>,
    /// For its site.
    pub site: Option<&'l LeadTimes>,
    /// For its product.
    pub product: Option<&'l LeadTimes>,
}

/// Returns the list that holds for a contract: the most specific one. A contract's own goes before its site's, that before
/// its product's, and that before the one of `all` contracts.
#[must_use]
pub fn most_specific<'l>(lists: LeadLists<'l>, all: &'l LeadTimes) -> &'l LeadTimes {
    lists.contract.or(lists.site).or(lists.product).unwrap_or(all)
}

/// How a renewal stands, as far as reminding follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Somebody has acknowledged one of the reminders of this term.
    pub acknowledged: bool,
    /// Somebody said that the renewal is in progress.
    pub in_progress: bool,
    /// Somebody said that the contract will not be renewed.
    pub declined: bool,
}

/// Returns the days before its end on which a contract is told, by its lead times and how its renewal stands.
///
/// * Nothing is told of a contract that will not be renewed, or that has no lead times.
/// * While its renewal is in progress, only the nudges are told: it can still lapse.
/// * Else the lead times, and the nudges as long as nobody has acknowledged a reminder.
#[must_use]
pub fn told_days(leads: &LeadTimes, nudges: bool, standing: Standing) -> LeadTimes {
    if standing.declined || leads.days().is_empty() {
        return LeadTimes(Vec::new());
    }
    let own = leads.days().iter().filter(|_| !standing.in_progress).copied();
    let nudged = nudges && (standing.in_progress || !standing.acknowledged);
    let mut days: Vec<u16> = own.chain(NUDGES.into_iter().filter(|_| nudged)).collect();
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    LeadTimes(days)
}

/// A time of day to the minute: `09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

/// Text that is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is HH:MM")]
pub struct TimeOfDayError;

impl TimeOfDay {
    /// Returns the time `minutes` after midnight; none for more than a day has.
    #[must_use]
    pub const fn from_minutes(minutes: u16) -> Option<Self> {
        if minutes < 24 * 60 { Some(Self(minutes)) } else { None }
    }

    fn of(time: NaiveTime) -> Self {
        Self(u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0))
    }

    /// Returns this time on a day.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> NaiveDateTime {
        day.and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(self.0.into())
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeOfDayError;

    fn from_str(text: &str) -> Result<Self, TimeOfDayError> {
        let (hours, minutes) = text.split_once(':').ok_or(TimeOfDayError)?;
        let part = |text: &str| {
            let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            if plain { text.parse::<u16>().map_err(|_| TimeOfDayError) } else { Err(TimeOfDayError) }
        };
        let (hours, minutes) = (part(hours)?, part(minutes)?);
        if minutes > 59 {
            return Err(TimeOfDayError);
        }
        Self::from_minutes(hours * 60 + minutes).ok_or(TimeOfDayError)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = TimeOfDayError;

    fn try_from(text: String) -> Result<Self, TimeOfDayError> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

/// Hours in which no notification is shown; they may pass midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    /// The first minute.
    pub from: TimeOfDay,
    /// The first minute after them. The same as `from`: there are none.
    pub to: TimeOfDay,
}

impl QuietHours {
    fn cover(self, time: TimeOfDay) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        }
    }
}

/// When notifications are shown. It says nothing of when a reminder is due, nor of the inbox, which has it from its day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// The time from which the reminders of a day are shown.
    pub at: TimeOfDay,
    /// Hours in which nothing is shown.
    pub quiet: Option<QuietHours>,
    /// Whether anything is shown on Saturdays and Sundays.
    pub weekends: bool,
    /// Whether what nobody acknowledged is told once more ([`NUDGES`]).
    pub nudges: bool,
}

impl Default for Schedule {
    /// At nine, on every day, with nudges.
    fn default() -> Self {
        Self { at: TimeOfDay(9 * 60), quiet: None, weekends: true, nudges: true }
    }
}

impl Schedule {
    fn is_free(&self, day: NaiveDate) -> bool {
        !self.weekends && matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Returns the first moment from `from` on at which something may be shown, in local time.
    #[must_use]
    pub fn opens(&self, from: NaiveDateTime) -> NaiveDateTime {
        let mut at = from;
        // A weekend, quiet hours into the next day, and no more than that.
        for _ in 0..6 {
            let (day, time) = (at.date(), TimeOfDay::of(at.time()));
            let next = day.succ_opt().unwrap_or(day);
            if self.is_free(day) {
                at = next.and_time(NaiveTime::MIN);
                continue;
            }
            match self.quiet.filter(|quiet| quiet.cover(time)) {
                Some(quiet) => at = quiet.to.on(if quiet.to > time { day } else { next }),
                None => return at,
            }
        }
        at
    }

    /// Returns when what is due on a day is shown, where a device runs all the time.
    #[must_use]
    pub fn shown_at(&self, due_on: NaiveDate, ends_on: NaiveDate) -> NaiveDateTime {
        let at = self.at.on(due_on);
        let opens = self.opens(at);
        if opens.date() > ends_on { at } else { opens }
    }

    /// Returns whether what is due on a day may be shown at the local time `now`. What would be shown only after the end of
    /// the contract is shown at once: a late notification is worse than one on a Sunday.
    #[must_use]
    pub fn may_show(&self, due_on: NaiveDate, ends_on: NaiveDate, now: NaiveDateTime) -> bool {
        if now < self.at.on(due_on) {
            return false;
        }
        let opens = self.opens(now);
        opens == now || opens.date() > ends_on
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn moment(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn leads(days: &[u16]) -> LeadTimes {
        LeadTimes::new(days.iter().copied()).unwrap()
    }

    #[test]
    fn what_ends_next_is_urgent_and_what_lapsed_long_ago_is_not() {
        let mut days = [400, -700, 5, -31, 90, -2, 0, -30];
        days.sort_by_key(|days| urgency(*days));
        assert_eq!(days, [-30, -2, 0, 5, 90, 400, -31, -700]);
    }

    #[test]
    fn the_most_specific_list_wins() {
        let (all, product, site, contract) = (leads(&[90]), leads(&[60]), leads(&[30]), leads(&[]));
        let mut lists = LeadLists::default();
        assert_eq!(most_specific(lists, &all), &all);
        lists.product = Some(&product);
        assert_eq!(most_specific(lists, &all), &product);
        lists.site = Some(&site);
        assert_eq!(most_specific(lists, &all), &site);
        lists.contract = Some(&contract);
        assert_eq!(most_specific(lists, &all), &contract, "an empty list of its own mutes a contract");
    }

    #[rstest]
    #[case(&[90, 60, 30], true, Standing::default(), &[90, 60, 30, 7, 1])]
    #[case(&[90, 7], true, Standing::default(), &[90, 7, 1])]
    #[case(&[90, 60, 30], false, Standing::default(), &[90, 60, 30])]
    #[case(&[90, 60, 30], true, Standing { acknowledged: true, ..Standing::default() }, &[90, 60, 30])]
    #[case(&[90, 60, 30], true, Standing { in_progress: true, ..Standing::default() }, &[7, 1])]
    #[case(&[90, 60, 30], true, Standing { in_progress: true, acknowledged: true, declined: false }, &[7, 1])]
    #[case(&[90, 60, 30], true, Standing { declined: true, ..Standing::default() }, &[])]
    #[case(&[], true, Standing::default(), &[])]
    fn what_is_told_follows_how_the_renewal_stands(
        #[case] days: &[u16],
        #[case] nudges: bool,
        #[case] standing: Standing,
        #[case] expected: &[u16],
    ) {
        assert_eq!(told_days(&leads(days), nudges, standing).days(), expected);
    }

    #[rstest]
    #[case("09:00", Some("09:00"))]
    #[case("9:5", Some("09:05"))]
    #[case("23:59", Some("23:59"))]
    #[case("24:00", None)]
    #[case("12:60", None)]
    #[case("+9:00", None)]
    #[case("", None)]
    fn a_time_of_day_reads_as_people_type_it(#[case] text: &str, #[case] read: Option<&str>) {
        assert_eq!(text.parse::<TimeOfDay>().ok().map(|time| time.to_string()).as_deref(), read);
    }

    fn working_days() -> Schedule {
        let quiet = QuietHours { from: "18:00".parse().unwrap(), to: "08:00".parse().unwrap() };
        Schedule { quiet: Some(quiet), weekends: false, ..Schedule::default() }
    }

    #[rstest]
    // 2026-11-27 is a Friday.
    #[case("2026-11-27T12:00:00", "2026-11-27T12:00:00")]
    #[case("2026-11-27T07:59:00", "2026-11-27T08:00:00")]
    #[case("2026-11-27T18:00:00", "2026-11-30T08:00:00")]
    #[case("2026-11-28T12:00:00", "2026-11-30T08:00:00")]
    #[case("2026-11-26T23:00:00", "2026-11-27T08:00:00")]
    fn quiet_hours_and_weekends_put_off(#[case] from: &str, #[case] opens: &str) {
        assert_eq!(working_days().opens(moment(from)), moment(opens));
    }

    #[test]
    fn nothing_is_shown_before_its_time_nor_put_off_past_the_end() {
        let schedule = working_days();
        let (due, end) = (day("2026-11-28"), day("2026-12-28"));
        assert!(!schedule.may_show(due, end, moment("2026-11-28T09:00:00")), "a Saturday");
        assert!(schedule.may_show(due, end, moment("2026-11-30T09:00:00")));
        assert_eq!(schedule.shown_at(due, end), moment("2026-11-30T08:00:00"));
        // On Monday the contract would be over.
        assert!(schedule.may_show(due, day("2026-11-29"), moment("2026-11-28T09:00:00")));
        assert_eq!(schedule.shown_at(due, day("2026-11-29")), moment("2026-11-28T09:00:00"));
        assert!(!schedule.may_show(due, day("2026-11-29"), moment("2026-11-28T08:59:00")));
        let none = QuietHours { from: "08:00".parse().unwrap(), to: "08:00".parse().unwrap() };
        let always = Schedule { quiet: Some(none), ..Schedule::default() };
        assert!(always.may_show(due, end, moment("2026-11-28T09:00:00")));
    }

    // Due tomorrow with lead 1 fires today.
    #[test]
    fn a_contract_that_ends_tomorrow_is_due_today_with_a_lead_of_one_day() {
        let today = day("2026-12-31");
        assert_eq!(
            leads(&[1]).passed(day("2027-01-01"), today).collect::<Vec<_>>(),
            [1],
            "past a year's end"
        );
        assert_eq!(leads(&[1]).passed(day("2027-01-02"), today).count(), 0);
    }

    // A term of 36 months that was prolonged by 12, with three months' notice.
    #[test]
    fn notice_is_counted_from_the_prolonged_end() {
        let start = day("2024-02-29");
        let end = start + chrono::Months::new(36) - Days::new(1);
        assert_eq!(end, day("2027-02-27"));
        let prolonged = end + chrono::Months::new(12);
        assert_eq!(due_on(prolonged, 90), day("2027-11-29"));
        let notice = leads(&[90]);
        assert_eq!(notice.passed(prolonged, day("2026-11-29")).count(), 0, "not from the first end");
        assert_eq!(notice.next_due(prolonged, day("2027-02-27")), Some(day("2027-11-29")));
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[rstest]
    #[case(91, &[])]
    #[case(90, &[90])]
    #[case(60, &[60, 90])]
    #[case(59, &[60, 90])]
    #[case(30, &[30, 60, 90])]
    #[case(0, &[30, 60, 90])]
    #[case(-1, &[])]
    fn a_reminder_is_due_from_its_day_through_the_last_of_the_term(
        #[case] left: i64,
        #[case] expected: &[u16],
    ) {
        let end = day("2026-12-31");
        let today = end - chrono::Duration::days(left);
        assert_eq!(LeadTimes::default().passed(end, today).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lead_times_are_sorted_and_bounded() {
        assert_eq!(LeadTimes::new([30, 90, 30]).unwrap().days(), [90, 30]);
        assert_eq!(LeadTimes::new([731]), Err(LeadTimesError::TooLong));
        assert_eq!(LeadTimes::new(0..13), Err(LeadTimesError::TooMany));
        assert!(LeadTimes::new([]).unwrap().days().is_empty());
    }

    #[test]
    fn due_days_are_calendar_days() {
        assert_eq!(due_on(day("2024-03-30"), 30), day("2024-02-29"), "through a leap day");
        assert_eq!(due_on(NaiveDate::MIN, 30), NaiveDate::MIN);
        assert_eq!(
            LeadTimes::default().next_due(day("2026-12-31"), day("2026-11-01")),
            Some(day("2026-12-01"))
        );
        assert_eq!(LeadTimes::default().next_due(day("2026-12-31"), day("2026-12-01")), None);
    }
}
