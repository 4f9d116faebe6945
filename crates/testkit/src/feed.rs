//! Feeds: records to begin from, and streams of them as large as wanted.

use chrono::{Days, NaiveDate};
use licet_domain::{EntitlementKind, ProductKind};
use licet_protocol::account::PostalAddress;
use licet_protocol::feed::{Order, OrderLine, OrderSite, Product, Record, ShipTo, Site};
use licet_protocol::license::Contact;
use std::io::{Result, Write};

/// A contact with this e-mail.
#[must_use]
pub fn contact(email: &str) -> Contact {
    Contact { email: email.to_owned(), name: email.split('@').next().unwrap_or_default().to_owned() }
}

/// A program.
#[must_use]
pub fn product(sku: &str) -> Product {
    Product {
        sku: sku.to_owned(),
        name: format!("Product {sku}"),
        family: "Family".to_owned(),
        version: "1".to_owned(),
        platform: None,
        kind: ProductKind::Software,
        needs_license_file: true,
        register_alone: false,
        not_transactable: None,
        replaced_by: None,
    }
}

/// A site with these administrators.
#[must_use]
pub fn site(support_id: &str, administrators: &[&str]) -> Site {
    Site {
        support_id: support_id.to_owned(),
        name: format!("Site {support_id}"),
        customer_numbers: vec![format!("N-{support_id}")],
        address: PostalAddress {
            city: "Town".to_owned(),
            country: "US".to_owned(),
            ..PostalAddress::default()
        },
        region: "US".to_owned(),
        time_zone: None,
        administrators: administrators.iter().map(|email| (*email).to_owned()).collect(),
        members: Vec::new(),
    }
}

/// An order of one license by a site, without contacts.
#[must_use]
pub fn order(order_number: &str, end_customer: &str) -> Order {
    Order {
        order_number: order_number.to_owned(),
        revision: 1,
        ordered_on: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        customer_number: format!("N-{end_customer}"),
        end_customer: OrderSite { support_id: end_customer.to_owned(), contacts: Vec::new() },
        ship_to: ShipTo { name: String::new(), contacts: Vec::new() },
        reseller: None,
        lines: vec![line(1, "SKU", &format!("B{order_number:0>10}"))],
    }
}

/// A line with a perpetual license.
#[must_use]
pub fn line(number: i64, sku: &str, serial_number: &str) -> OrderLine {
    OrderLine {
        line: number,
        sku: sku.to_owned(),
        kind: EntitlementKind::License,
        quantity: licet_domain::Quantity::Count(1),
        price_tier: None,
        serial_number: serial_number.to_owned(),
        starts_on: None,
        ends_on: None,
        renews: None,
        covers: Vec::new(),
        printed_key: None,
        voucher_codes: Vec::new(),
        flex_pool: Vec::new(),
    }
}

/// The records as a feed.
#[must_use]
pub fn ndjson(records: impl IntoIterator<Item = Record>) -> String {
    let mut feed = Vec::new();
    for record in records {
        write_record(&mut feed, &record).unwrap();
    }
    String::from_utf8(feed).unwrap()
}

fn write_record(to: &mut impl Write, record: &Record) -> Result<()> {
    serde_json::to_writer(&mut *to, record)?;
    to.write_all(b"\n")
}

/// What [`write_orders`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Bulk<'a> {
    /// How many orders; each has one line, an entitlement.
    pub orders: usize,
    /// Over how many sites they are spread.
    pub sites: usize,
    /// Of how many products.
    pub products: usize,
    /// The reseller contact on all of them, who so sees everything.
    pub reseller_contact: &'a str,
    /// Around which day terms lie.
    pub today: NaiveDate,
}

/// The Support ID of the reseller in [`write_orders`].
pub const RESELLER: &str = "9000-RESELL";

/// Writes a feed of many orders, record by record, the same for the same arguments: products, sites, orders that one
/// reseller transacted, two thirds of them contracts that end within three years around `today`.
///
/// # Errors
/// When `to` fails.
pub fn write_orders(to: &mut impl Write, bulk: &Bulk<'_>) -> Result<()> {
    let names =
        ["Aurora", "Basalt", "Cirrus", "Delta", "Ember", "Fjord", "Garnet", "Harbor", "Indigo", "Juniper"];
    let parts = ["Backup", "Cluster", "Endpoint", "Gateway", "Mail", "Vault", "Storage", "Archive"];
    let pick = |list: &[&'static str], at: usize| list[at % list.len()];
    for at in 0..bulk.products {
        let name = format!("{} {} {}", pick(&names, at), pick(&parts, at / names.len()), at % 17 + 1);
        let family = format!("{} {}", pick(&names, at), pick(&parts, at / names.len()));
        let product =
            Product { name, family, version: format!("{}.{}", at % 17 + 1, at % 4), ..product(&sku(at)) };
        write_record(to, &Record::Product(product))?;
    }
    write_record(to, &Record::Site(site(RESELLER, &[])))?;
    for at in 0..bulk.sites {
        let name =
            format!("{} {} {at}", pick(&names, at), pick(&["Works", "Foods", "Labs", "Bank", "Clinic"], at));
        write_record(to, &Record::Site(Site { name, ..site(&support_id(at), &[]) }))?;
    }
    for at in 0..bulk.orders {
        write_record(to, &Record::Order(bulk_order(bulk, at)))?;
    }
    Ok(())
}

fn sku(at: usize) -> String {
    format!("SKU-{at:05}")
}

fn support_id(at: usize) -> String {
    format!("{at:06}-SITE")
}

fn bulk_order(bulk: &Bulk<'_>, at: usize) -> Order {
    // Any odd multiplier spreads neighbours over sites and products.
    let spread = at.wrapping_mul(2_654_435_761);
    let end_customer = support_id(spread % bulk.sites.max(1));
    let kinds = [EntitlementKind::License, EntitlementKind::Maintenance, EntitlementKind::Subscription];
    let kind = kinds[at % kinds.len()];
    let letter = ["B", "M", "M"][at % kinds.len()];
    let day = |offset: usize| bulk.today + Days::new(offset as u64) - Days::new(1_095);
    let contract = kind != EntitlementKind::License;
    let ends = 730 + spread / 7 % 1_460;
    let bought = OrderLine {
        kind,
        quantity: licet_domain::Quantity::Count(1 + i64::try_from(spread % 500).unwrap_or(0)),
        starts_on: contract.then(|| day(ends.saturating_sub(365))),
        ends_on: contract.then(|| day(ends)),
        ..line(1, &sku(spread / 3 % bulk.products.max(1)), &format!("{letter}{at:010}"))
    };
    Order {
        ordered_on: day(ends.saturating_sub(365)),
        reseller: Some(OrderSite {
            support_id: RESELLER.to_owned(),
            contacts: vec![contact(bulk.reseller_contact)],
        }),
        lines: vec![bought],
        ..order(&format!("{:010}", 4_500_000_000_usize + at), &end_customer)
    }
}
