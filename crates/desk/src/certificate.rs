//! Reminders for the serial numbers of a purchase certificate: which of them are contracts of the catalog, and one-time
//! reminders for those that are not, several at once.

use crate::api::*;
use crate::border::count;
use crate::context::Desk;
use crate::events::Topic;
use crate::renewals::{Reminding, contract};
use chrono::NaiveDate;
use licet_domain::SerialNumber;
use licet_domain::serial::looks_like_license_key;
use licet_mirror::{ContractQuery, GroupBy, Mirror};
use std::collections::HashSet;

/// Most serial numbers of one answer, and most reminders that are set at once.
const MOST: usize = 500;
/// Most characters that are read.
const LONGEST: usize = 64 * 1024;

fn checked(
    mirror: &Mirror,
    typed: &str,
    reminding: &Reminding,
    today: NaiveDate,
) -> Result<CheckedReminderSerial, UiError> {
    let serial = SerialNumber::new(typed);
    let mut row = CheckedReminderSerial {
        is: TypedSerial::Unknown,
        oddity: serial.oddity().map(|oddity| crate::reminders::oddity(oddity).to_owned()),
        serial: serial.as_str().to_owned(),
        product: None,
        site: None,
        starts_on: None,
        ends_on: None,
        next_reminder: None,
    };
    let Some(found) = mirror.by_serial(serial.as_str())? else {
        if looks_like_license_key(typed) {
            row.is = TypedSerial::LicenseKey;
        }
        return Ok(row);
    };
    (row.product, row.site) = (Some(found.product_name.clone()), Some(found.site_name.clone()));
    (row.starts_on, row.ends_on) = (found.starts_on, found.ends_on);
    let renewed = found.renewed;
    let is_contract = ["maintenance", "subscription", "flex"].contains(&found.kind.as_str());
    row.is = match contract(mirror, found, reminding, today)?.filter(|_| is_contract) {
        Some(_) if renewed => TypedSerial::Renewed,
        Some(contract) => {
            row.next_reminder = contract.next_reminder;
            TypedSerial::Contract
        }
        None => TypedSerial::NoEnd,
    };
    Ok(row)
}

fn check(mirror: &Mirror, text: &str, today: NaiveDate) -> Result<CheckedReminderSerials, UiError> {
    let reminding = Reminding::of(mirror)?;
    let (serials, total): (Vec<String>, usize) = if text.trim().is_empty() {
        let query = ContractQuery { today, group: GroupBy::Month, ..ContractQuery::default() };
        let list = mirror.contract_list(&query)?;
        let rows = mirror.listed_contracts(&list, 0, MOST)?;
        (rows.into_iter().map(|row| row.serial_number).collect(), list.len())
    } else {
        let text: String = text.chars().take(LONGEST).collect();
        let mut seen = HashSet::new();
        let split = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
        let all: Vec<String> = text
            .split(split)
            .filter(|part| !part.is_empty() && seen.insert((*part).to_owned()))
            .map(str::to_owned)
            .collect();
        let total = all.len();
        (all.into_iter().take(MOST).collect(), total)
    };
    let rows = serials.iter().map(|serial| checked(mirror, serial, &reminding, today));
    Ok(CheckedReminderSerials { rows: rows.collect::<Result<_, _>>()?, total: count(total) })
}

impl Desk {
    /// `reminder_serials_check`: what serial numbers are that somebody typed, and when they are reminded of. Needs no portal.
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn reminder_serials_check(&self, form: SerialsText) -> Result<CheckedReminderSerials, UiError> {
        let today = self.setup.clock.today();
        self.on_mirror(move |mirror| check(mirror, &form.text, today)).await
    }

    /// `manual_reminders_add`: sets several manual reminders, all or none.
    ///
    /// # Errors
    /// `fields` with the place of each that has no serial number or whose day is not ahead; or when the mirror can't be
    /// written.
    pub async fn manual_reminders_add(
        &self,
        form: ManualReminders,
    ) -> Result<Vec<ManualReminderRow>, UiError> {
        let today = self.setup.clock.today();
        let mut problems = Vec::new();
        for (place, reminder) in form.reminders.iter().enumerate().take(MOST) {
            if SerialNumber::new(&reminder.serial).as_str().is_empty() {
                problems.push(UiFieldError::new(&format!("reminders.{place}.serial"), "required"));
            }
            if reminder.remind_on <= today {
                problems.push(UiFieldError::new(&format!("reminders.{place}.remind_on"), "date-tomorrow"));
            }
        }
        if !problems.is_empty() {
            return Err(UiError::fields(problems));
        }
        let mut rows = Vec::new();
        for reminder in form.reminders.into_iter().take(MOST) {
            rows.push(self.manual_reminder_add(reminder).await?);
        }
        self.bell.stale(&[Topic::Renewals]);
        Ok(rows)
    }
}
