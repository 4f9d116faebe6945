//! Renewals: contracts by end date, lead times, and the mail that asks a partner to renew.
//!
//! Not for: reminders (`reminders`), and what is due (`licet-renewals`).

use crate::api::*;
use crate::border::{count, domain_bucket, left};
use crate::context::{Desk, OpenMirror, blocking};
use crate::error::{NO_PARTNER_CONTACT, NOTHING_TO_OPEN_WITH};
use crate::events::Topic;
use crate::forms::{self, base};
use chrono::NaiveDate;
use licet_domain::Bucket;
use licet_domain::reminders::{LeadTimes, Schedule};
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::{ContractList, ContractQuery, GroupBy, Mirror, Row};
use licet_protocol::ErrorCode;
use licet_renewals::{Act, Assistant, Contract, Leads, LeadsOf, Outlook, Renewal};
use std::sync::{Arc, PoisonError};

/// Most rows of one answer.
const MOST: u32 = 500;

/// The reseller's e-mail on an order.
fn partner_email(mirror: &Mirror, order_number: &str) -> Result<Option<String>, UiError> {
    let order = mirror.order(order_number)?;
    let contacts =
        order.and_then(|order| order.reseller).map(|reseller| reseller.contacts).unwrap_or_default();
    Ok(contacts.into_iter().next().map(|contact| contact.email))
}

/// What says when contracts are reminded of.
pub(crate) struct Reminding {
    leads: Leads,
    schedule: Schedule,
}

impl Reminding {
    pub(crate) fn of(mirror: &Mirror) -> Result<Self, UiError> {
        let assistant = Assistant::new(mirror);
        Ok(Self { leads: assistant.leads()?, schedule: assistant.schedule()? })
    }
}

/// A row of the mirror as reminding knows it; none without an end.
pub(crate) fn as_contract(row: &Row) -> Option<Contract> {
    Some(Contract {
        serial_number: row.serial_number.clone(),
        ends_on: row.ends_on?,
        renewed: row.renewed,
        sku: row.sku.clone(),
        support_id: row.support_id.clone(),
    })
}

fn reminding_state(outlook: &Outlook, renewed: bool, days_left: i32) -> RemindingState {
    match &outlook.renewal {
        _ if renewed => RemindingState::Renewed,
        Some(Renewal::Declined { .. }) => RemindingState::Declined,
        _ if days_left < 0 => RemindingState::Over,
        Some(Renewal::InProgress) => RemindingState::InProgress,
        None if outlook.muted => RemindingState::Muted,
        None if outlook.coming.is_empty() => RemindingState::AllSent,
        None => RemindingState::Next,
    }
}

/// A contract of the mirror for the border; none without an end.
pub(crate) fn contract(
    mirror: &Mirror,
    row: Row,
    reminding: &Reminding,
    today: NaiveDate,
) -> Result<Option<ContractRow>, UiError> {
    let Some(of) = as_contract(&row) else { return Ok(None) };
    let (days_left, bucket) = left(row.ends_on, today);
    let days_left = days_left.unwrap_or_default();
    let assistant = Assistant::new(mirror);
    let outlook = assistant.outlook(&reminding.leads, &reminding.schedule, &of, today)?;
    let declined = match &outlook.renewal {
        Some(Renewal::Declined { reason }) => Some(reason.clone()).filter(|reason| !reason.is_empty()),
        _ => None,
    };
    let own = reminding.leads.own.get(&row.serial_number);
    Ok(Some(ContractRow {
        partner_email: partner_email(mirror, &row.order_number)?,
        lead_times: own.map(days),
        lead_times_base: assistant.leads_base(Some(&row.serial_number))?.to_token(),
        state: reminding_state(&outlook, row.renewed, days_left),
        next_reminder: outlook.coming.iter().map(|coming| coming.due_on).min(),
        asked_on: outlook.asked_on,
        declined,
        id: Some(row.id),
        serial: row.serial_number,
        product: row.product_name,
        sku: row.sku,
        site: row.site_name,
        support_id: row.support_id,
        partner: row.reseller,
        quantity: count(row.quantity),
        unlimited: row.unlimited,
        ends_on: of.ends_on,
        days_left,
        bucket,
        renewed: row.renewed,
        renewed_by: row.renewed_by,
    }))
}

/// Lead times for the border.
pub(crate) fn days(leads: &LeadTimes) -> Vec<u32> {
    leads.days().iter().map(|days| u32::from(*days)).collect()
}

fn query(asked: &ContractsQuery, today: NaiveDate) -> ContractQuery {
    let buckets = asked.buckets.iter().map(|bucket| domain_bucket(*bucket));
    ContractQuery {
        buckets: buckets.filter(|bucket| *bucket != Bucket::Perpetual).collect(),
        today,
        renewed: asked.renewed,
        site: asked.site.clone(),
        from: asked.from,
        to: asked.to,
        group: match asked.group {
            ContractGrouping::Reseller => GroupBy::Reseller,
            ContractGrouping::Site => GroupBy::Site,
            ContractGrouping::Month => GroupBy::Month,
        },
    }
}

/// The list that a query asks for; the one before, where it is the same.
fn list(opened: &OpenMirror, asked: &ContractsQuery, today: NaiveDate) -> Result<Arc<ContractList>, UiError> {
    let (query, version) = (query(asked, today), opened.mirror.version());
    let kept = opened.contract_list.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some(list) = kept.filter(|list| list.is_of(&query, version)) {
        return Ok(list);
    }
    let list = Arc::new(opened.mirror.contract_list(&query)?);
    *opened.contract_list.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&list));
    Ok(list)
}

fn contracts(opened: &OpenMirror, asked: &ContractsQuery, today: NaiveDate) -> Result<Contracts, UiError> {
    let (list, mirror) = (list(opened, asked, today)?, &opened.mirror);
    let length = asked.count.min(MOST) as usize;
    let reminding = Reminding::of(mirror)?;
    let mut rows = Vec::with_capacity(length);
    for row in mirror.listed_contracts(&list, asked.start as usize, length)? {
        rows.extend(contract(mirror, row, &reminding, today)?);
    }
    Ok(Contracts { total: count(list.len()), rows })
}

fn groups(opened: &OpenMirror, asked: &ContractsQuery, today: NaiveDate) -> Result<ContractGroups, UiError> {
    let list = list(opened, asked, today)?;
    let group = |group: &licet_mirror::ContractGroup| ContractGroupRow {
        name: Some(group.name.clone()).filter(|name| !name.is_empty()),
        start: count(group.start),
        count: count(group.count),
        ends_on: group.ends_on,
        days_left: left(Some(group.ends_on), today).0.unwrap_or_default(),
    };
    Ok(ContractGroups { total: count(list.len()), groups: list.groups().iter().map(group).collect() })
}

impl Desk {
    /// `contracts`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn contracts(&self, asked: ContractsQuery) -> Result<Contracts, UiError> {
        let (today, opened) = (self.setup.clock.today(), self.opened()?);
        blocking(move || contracts(&opened, &asked, today)).await
    }

    /// `contract_groups`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn contract_groups(&self, asked: ContractsQuery) -> Result<ContractGroups, UiError> {
        let (today, opened) = (self.setup.clock.today(), self.opened()?);
        blocking(move || groups(&opened, &asked, today)).await
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
            let of = match (&form.sku, &form.support_id) {
                (Some(sku), _) => Some(LeadsOf::Product(sku)),
                (None, Some(support_id)) => Some(LeadsOf::Site(support_id)),
                (None, None) => None,
            };
            if let Some(of) = of {
                return Ok(Assistant::new(mirror).set_leads_of(of, days.as_ref(), keys, now)?);
            }
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

    /// `renewal_set`: says how the renewal of a contract stands, on all devices of the account.
    ///
    /// # Errors
    /// When there is no such contract, the reason is too long, or the mirror can't be written.
    pub async fn renewal_set(&self, form: RenewalForm) -> Result<(), UiError> {
        let reason = form.reason.trim().to_owned();
        if reason.chars().count() > Renewal::LONGEST_REASON {
            let problem = UiFieldError::new("reason", "too-long").with("maximum", Renewal::LONGEST_REASON);
            return Err(UiError::fields(vec![problem]));
        }
        let (today, name) = (self.setup.clock.today(), self.setup.shell.device_name());
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            let row = mirror.by_id(&form.id)?.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
            let ends_on = row.ends_on.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
            let renewal = match form.state {
                RenewalState::None => None,
                RenewalState::InProgress => Some(Renewal::InProgress),
                RenewalState::Declined => Some(Renewal::Declined { reason }),
            };
            let assistant = Assistant::new(mirror);
            let seen_to = assistant.set_renewal(&row.serial_number, ends_on, renewal.as_ref(), keys, now)?;
            let device = assistant.device(name.as_deref(), keys)?;
            Ok(assistant.decided_here(&seen_to, Act::Acknowledged, &device, today, keys, now)?)
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
        let today = self.setup.clock.today();
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            let row = mirror.by_id(&by.id)?.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
            let serial = row.serial_number.clone();
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
            shell.write_mail(&mailto).map_err(|error| UiError::new(NOTHING_TO_OPEN_WITH).because(error))?;
            if let Some(ends_on) = row.ends_on {
                Assistant::new(mirror).asked(&serial, ends_on, today, keys, now)?;
            }
            Ok(())
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
