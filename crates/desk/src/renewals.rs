//! Renewals: contracts by end date, lead times, and the mail that asks a partner to renew.
//!
//! Not for: reminders (`reminders`), and what is due (`licet-renewals`).

use crate::api::*;
use crate::border::{count, domain_bucket, left};
use crate::context::Desk;
use crate::error::{NO_PARTNER_CONTACT, NOTHING_TO_OPEN_WITH};
use crate::events::Topic;
use crate::forms::{self, base};
use chrono::NaiveDate;
use licet_domain::reminders::LeadTimes;
use licet_domain::{Bucket, EntitlementKind};
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::{Mirror, Query, Row, Sort, View};
use licet_protocol::ErrorCode;
use licet_renewals::{Assistant, Leads};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Most rows of one answer.
const MOST: u32 = 500;

/// The reseller's e-mail on an order.
fn partner_email(mirror: &Mirror, order_number: &str) -> Result<Option<String>, UiError> {
    let order = mirror.order(order_number)?;
    let contacts =
        order.and_then(|order| order.reseller).map(|reseller| reseller.contacts).unwrap_or_default();
    Ok(contacts.into_iter().next().map(|contact| contact.email))
}

/// A contract of the mirror for the border; none without an end.
pub(crate) fn contract(
    mirror: &Mirror,
    row: Row,
    leads: &Leads,
    today: NaiveDate,
) -> Result<Option<ContractRow>, UiError> {
    let Some(ends_on) = row.ends_on else { return Ok(None) };
    let (days_left, bucket) = left(row.ends_on, today);
    let next_reminder =
        if row.renewed { None } else { leads.of(&row.serial_number).next_due(ends_on, today) };
    let own = leads.own.get(&row.serial_number);
    Ok(Some(ContractRow {
        partner_email: partner_email(mirror, &row.order_number)?,
        lead_times: own.map(days),
        lead_times_base: Assistant::new(mirror).leads_base(Some(&row.serial_number))?.to_token(),
        id: Some(row.id),
        serial: row.serial_number,
        product: row.product_name,
        site: row.site_name,
        partner: row.reseller,
        quantity: count(row.quantity),
        unlimited: row.unlimited,
        ends_on,
        days_left: days_left.unwrap_or_default(),
        bucket,
        renewed: row.renewed,
        renewed_by: row.renewed_by,
        next_reminder,
    }))
}

/// Lead times for the border.
pub(crate) fn days(leads: &LeadTimes) -> Vec<u32> {
    leads.days().iter().map(|days| u32::from(*days)).collect()
}

/// The first place in a view by end date where `passes` holds; it holds for all after it.
fn first(mirror: &Mirror, view: &View, passes: impl Fn(NaiveDate) -> bool) -> Result<usize, UiError> {
    let (mut low, mut high) = (0, view.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let end = mirror.rows(view, middle, 1)?.pop().and_then(|(_, row)| row.ends_on);
        if end.is_none_or(&passes) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn contracts(mirror: &Mirror, asked: &ContractsQuery, today: NaiveDate) -> Result<Contracts, UiError> {
    const ENDING: [TermBucket; 4] =
        [TermBucket::Lapsed, TermBucket::Under30, TermBucket::From30To89, TermBucket::From90];
    let buckets: Vec<Bucket> = if asked.buckets.is_empty() { &ENDING[..] } else { &asked.buckets }
        .iter()
        .map(|bucket| domain_bucket(*bucket))
        .filter(|bucket| *bucket != Bucket::Perpetual)
        .collect();
    let kinds =
        EntitlementKind::ALL.iter().filter(|kind| kind.is_contract()).map(|kind| kind.as_str().to_owned());
    let query = Query {
        kinds: kinds.collect(),
        sites: asked.site.iter().cloned().collect(),
        buckets,
        today,
        renewed: (!asked.renewed).then_some(false),
        sort: Sort::EndsOn,
        ..Query::default()
    };
    let view = mirror.view(&query, None, &AtomicBool::new(false))?;
    let from = match asked.from {
        Some(from) => first(mirror, &view, |end| end >= from)?,
        None => 0,
    };
    let to = match asked.to {
        Some(to) => first(mirror, &view, |end| end > to)?,
        None => view.len(),
    };
    let total = to.saturating_sub(from);
    let start = from + (asked.start as usize).min(total);
    let length = (asked.count.min(MOST) as usize).min(to.saturating_sub(start));
    let leads = Assistant::new(mirror).leads()?;
    let mut rows = Vec::with_capacity(length);
    for (_, row) in mirror.rows(&view, start, length)? {
        rows.extend(contract(mirror, row, &leads, today)?);
    }
    Ok(Contracts { total: count(total), rows })
}

impl Desk {
    /// `contracts`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn contracts(&self, asked: ContractsQuery) -> Result<Contracts, UiError> {
        let today = self.setup.clock.today();
        self.on_mirror(move |mirror| contracts(mirror, &asked, today)).await
    }

    /// The lead times of all contracts, as the account's devices share them; none while no mirror is open.
    pub(crate) async fn lead_times(&self) -> Result<Option<Vec<u32>>, UiError> {
        if self.opened().is_err() {
            return Ok(None);
        }
        self.on_mirror(|mirror| Ok(Some(days(&Assistant::new(mirror).leads()?.all)))).await
    }

    /// What an edit of the lead times of all contracts that begins now is based on; none while no mirror is open.
    pub(crate) async fn lead_times_base(&self) -> Result<Option<String>, UiError> {
        if self.opened().is_err() {
            return Ok(None);
        }
        self.on_mirror(|mirror| Ok(Some(Assistant::new(mirror).leads_base(None)?.to_token()))).await
    }

    /// `lead_times_set`
    ///
    /// # Errors
    /// When there are too many, one is too long, or there is no such contract.
    pub async fn lead_times_set(&self, form: LeadTimesForm) -> Result<(), UiError> {
        let days = form.days.as_deref().map(|days| forms::lead_times("days", days)).transpose()?;
        let base = base("days", form.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
        self.edit(&[Topic::Renewals, Topic::Settings], move |mirror, keys, now| {
            let serial = match form.id {
                Some(id) => {
                    let row = mirror.by_id(&id)?;
                    Some(row.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?.serial_number)
                }
                None => None,
            };
            Assistant::new(mirror).set_leads_from(serial.as_deref(), days.as_ref(), base, keys, now)?;
            Ok(())
        })
        .await?;
        self.opened()?.reminders.notify_one();
        Ok(())
    }

    /// `write_mail_to_partner`: begins a mail that asks the reseller of record to renew a contract.
    ///
    /// # Errors
    /// When the order names no contact of the reseller, or there is no mail program.
    pub async fn write_mail_to_partner(&self, by: ById) -> Result<(), UiError> {
        let (lang, shell) = (self.lang(), Arc::clone(&self.setup.shell));
        let account =
            self.config().signed_in.clone().map(|signed_in| signed_in.account.name).unwrap_or_default();
        self.on_mirror(move |mirror| {
            let row = mirror.by_id(&by.id)?.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
            let quantity = if row.unlimited {
                Messages::embedded().format(lang, "quantity-unlimited", &Args::new())
            } else {
                row.quantity.to_string()
            };
            let to =
                partner_email(mirror, &row.order_number)?.ok_or_else(|| UiError::new(NO_PARTNER_CONTACT))?;
            let args = Args::new()
                .with("serial", row.serial_number)
                .with("product", row.product_name)
                .with("site", row.site_name)
                .with("order", row.order_number)
                .with("quantity", quantity)
                .with("date", row.ends_on.map(|day| date(lang, day)).unwrap_or_default())
                .with("name", account);
            let words = |id: &str| Messages::embedded().format(lang, id, &args);
            let mailto = format!(
                "mailto:{}?subject={}&body={}",
                escaped(&to),
                escaped(&words("renewal-mail-subject")),
                escaped(&words("renewal-mail-body")),
            );
            shell.write_mail(&mailto).map_err(|error| UiError::new(NOTHING_TO_OPEN_WITH).because(error))
        })
        .await
    }
}

/// Text in a `mailto:` address (RFC 6068): everything but letters, digits and a few marks as `%XX`, lines ended by CRLF.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'@' => {
                out.push(char::from(byte))
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A date as the language writes it.
pub(crate) fn date(lang: Lang, day: NaiveDate) -> String {
    use chrono::Datelike;
    let args = Args::new()
        .with("year", day.year().to_string())
        .with("month", format!("{:02}", day.month()))
        .with("day", format!("{:02}", day.day()));
    Messages::embedded().format(lang, "reminder-date", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_can_not_be_made_to_say_more_than_it_does() {
        let address = escaped("mary@skynet.example?bcc=eve@evil.example&x");
        assert_eq!(address, "mary@skynet.example%3Fbcc%3Deve@evil.example%26x");
        assert_eq!(escaped("a b\né"), "a%20b%0D%0A%C3%A9");
    }
}
