//! The homes of partners and installers: all of it from the mirror, so that it is there offline.

use crate::api::*;
use crate::border::{count, left};
use crate::context::Desk;
use chrono::NaiveDate;
use licet_domain::Delegation;
use licet_domain::delegation::Mandate;
use licet_domain::place::CustomerDay;
use licet_mirror::{Mirror, SoldTo};
use std::collections::HashMap;

/// Licenses that are to be handed over, in one answer.
const MAX_UNDELIVERED: usize = 500;
/// Orders in one answer.
const MAX_SHIPMENTS: usize = 100;
/// The role of customer care.
const CARE: &str = "care";

/// Whose home the overview is, by what the account has.
pub(crate) fn home(mirror: &Mirror, email: &str, role: &str) -> Result<Home, UiError> {
    if role == CARE {
        return Ok(Home::Care);
    }
    if mirror.sells()? {
        return Ok(Home::Partner);
    }
    if mirror.totals()?.entitlements == 0 {
        return Ok(Home::New);
    }
    let installs = !mirror.belongs_to_a_site()? && !mirror.shipped_to(email, 1)?.is_empty();
    Ok(if installs { Home::Installer } else { Home::Admin })
}

/// Requests of this account that ask for more at a customer, by customer and own site.
fn asked(requests: Vec<(String, RequestForm)>) -> HashMap<(String, String), String> {
    let pair = |(id, form)| match form {
        RequestForm::Delegation { support_id, reseller, .. } => Some(((support_id, reseller), id)),
        _ => None,
    };
    requests.into_iter().filter_map(pair).collect()
}

fn row(sold: SoldTo, today: NaiveDate) -> CustomerRow {
    let (days_left, mut bucket) = left(sold.next_ends_on, today);
    if sold.next_ends_on.is_none() && sold.lapsed > 0 {
        bucket = TermBucket::Lapsed;
    }
    let mandate = sold.mandate.map(|mandate| Mandate { level: mandate.level, ends_on: mandate.ends_on });
    // The portal decides by the customer's day; here it is the reader's, as all days are that are shown.
    let level = mandate.map_or_else(Delegation::default, |mandate| mandate.on(CustomerDay::on(today)));
    let ends_on = mandate.and_then(|mandate| mandate.ends_on).filter(|_| level.may_end());
    CustomerRow {
        support_id: sold.customer,
        name: sold.name,
        reseller: sold.reseller,
        entitlements: count(sold.entitlements),
        contracts: count(sold.contracts),
        lapsed: count(sold.lapsed),
        renewed: count(sold.renewed),
        next_ends_on: sold.next_ends_on,
        days_left,
        bucket,
        level: level.as_str().to_owned(),
        level_set: mandate.is_some_and(|mandate| mandate.level == level),
        level_ends_on: ends_on,
        asked: None,
        undelivered: 0,
    }
}

/// What ends next first, then what is over, then what has no end. Keys that wait come before the same without.
fn urgency(row: &CustomerRow) -> (u8, Option<NaiveDate>, bool, String) {
    let rank = match row.bucket {
        TermBucket::Under30 => 0,
        TermBucket::Lapsed => 1,
        TermBucket::From30To89 => 2,
        TermBucket::From90 => 3,
        TermBucket::Perpetual => 4,
    };
    (rank, row.next_ends_on, row.undelivered == 0, row.name.clone())
}

fn customers(
    mirror: &Mirror,
    requests: Vec<(String, RequestForm)>,
    today: NaiveDate,
) -> Result<Customers, UiError> {
    let asked = asked(requests);
    let undelivered = mirror.undelivered(MAX_UNDELIVERED)?;
    let mut waiting: HashMap<&str, u32> = HashMap::new();
    for license in &undelivered {
        *waiting.entry(&license.customer).or_default() += 1;
    }
    let mut rows = Vec::new();
    for sold in mirror.sold_to(today)? {
        let mut row = row(sold, today);
        row.undelivered = waiting.get(row.support_id.as_str()).copied().unwrap_or_default();
        row.asked = asked.get(&(row.support_id.clone(), row.reseller.clone())).cloned();
        rows.push(row);
    }
    rows.sort_by_cached_key(urgency);
    let undelivered = undelivered.into_iter().map(|license| UndeliveredRow {
        license_id: license.license_id,
        entitlement_id: license.entitlement_id,
        serial: license.serial_number,
        product: license.product,
        support_id: license.customer,
        customer: license.customer_name,
        got_by: license.got_by,
        got_at: license.got_at,
    });
    Ok(Customers { rows, undelivered: undelivered.collect() })
}

impl Desk {
    /// `customers`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn customers(&self) -> Result<Customers, UiError> {
        let (requests, today) = (self.own_open_requests().await?, self.setup.clock.today());
        self.on_mirror(move |mirror| customers(mirror, requests, today)).await
    }

    /// `shipments`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn shipments(&self) -> Result<Shipments, UiError> {
        let email = self.account().map(|account| account.email).unwrap_or_default();
        self.on_mirror(move |mirror| {
            let mut orders = Vec::new();
            for (order, lines) in mirror.shipped_to(&email, MAX_SHIPMENTS)? {
                let rows = lines.into_iter().map(|line| ShippedRow {
                    entitlement_id: line.entitlement_id,
                    serial: line.serial_number,
                    product: line.product,
                    registered: line.registered,
                    license_id: line.license_id,
                    file_name: line.file_name,
                });
                orders.push(Shipment {
                    order_number: order.order_number,
                    ordered_on: order.ordered_on,
                    customer: order.end_customer.name,
                    rows: rows.collect(),
                });
            }
            Ok(Shipments { orders })
        })
        .await
    }

    /// Who is signed in, as far as it is known here.
    pub(crate) fn account(&self) -> Option<AccountView> {
        self.config().signed_in.as_ref().map(|signed_in| signed_in.account.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sold(next: Option<&str>, lapsed: u64) -> SoldTo {
        SoldTo {
            customer: "C".into(),
            name: "Customer".into(),
            reseller: "R".into(),
            entitlements: 3,
            contracts: 2,
            lapsed,
            renewed: 0,
            next_ends_on: next.and_then(|day| day.parse().ok()),
            last_lapsed_on: None,
            mandate: None,
        }
    }

    fn on(next: Option<&str>, lapsed: u64) -> CustomerRow {
        row(sold(next, lapsed), "2026-11-21".parse().expect("a date"))
    }

    #[test]
    fn what_ends_soon_comes_before_what_is_over_and_that_before_what_ends_later() {
        let rows = [on(Some("2026-12-01"), 0), on(None, 1), on(Some("2027-01-15"), 4), on(None, 0)];
        let order: Vec<_> = rows.iter().map(|row| row.bucket).collect();
        assert_eq!(
            order,
            [TermBucket::Under30, TermBucket::Lapsed, TermBucket::From30To89, TermBucket::Perpetual]
        );
        assert!(rows.is_sorted_by_key(urgency));
    }

    #[test]
    fn a_mandate_that_has_ended_is_the_usual_again() {
        let mandate = |level, ends_on: &str| {
            let mandate = licet_protocol::document::PartnerMandate { level, ends_on: ends_on.parse().ok() };
            let sold = SoldTo { mandate: Some(mandate), ..sold(None, 0) };
            let row = row(sold, "2026-11-21".parse().expect("a date"));
            (row.level, row.level_set)
        };
        assert_eq!(mandate(Delegation::Manage, "2026-11-21"), ("manage".to_owned(), true));
        assert_eq!(mandate(Delegation::Manage, "2026-11-20"), ("register".to_owned(), false));
        assert_eq!(mandate(Delegation::None, ""), ("none".to_owned(), true));
    }
}
