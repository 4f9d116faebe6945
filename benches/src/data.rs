//! Seeded data: a made-up catalog of any size, the same on every machine.
//!
//! Two forms of the same rows: an order feed for the portal, and pages of the sync answer for a mirror without a portal.

use chrono::{Days, NaiveDate};
use licet_domain::EntitlementKind;
use licet_protocol::document::{Entitlement, Product, Site};
use licet_protocol::sync::{Check, Line, row_hash};
use serde_json::{json, value::RawValue};
use std::io::{self, Write};

const SEED: u64 = 0x6c69_6365_742e;
/// Lines of one order.
const LINES: u64 = 10;
const SITES: u64 = 200;
const FAMILIES: &[&str] = &[
    "Backup",
    "Cluster",
    "Archive",
    "Shield Endpoint",
    "Mail Gate",
    "Disk Lock",
    "Storage Foundation",
    "Data Insight",
];
const EDITIONS: &[&str] = &[
    "Standard",
    "Enterprise",
    "Small Business",
    "Agent for Databases",
    "Agent for Linux",
    "Tier 1",
    "Tier 2",
    "OEM",
];

/// SplitMix64.
pub struct Random(u64);

impl Random {
    pub fn seeded(with: u64) -> Self {
        Self(SEED ^ with.wrapping_mul(0x2545_f491_4f6c_dd1d))
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }
}

/// Everything about one row that the two forms share.
pub struct Row {
    pub order: u64,
    pub line: u64,
    pub serial_number: String,
    pub sku: usize,
    pub site: u64,
    pub kind: EntitlementKind,
    pub quantity: i64,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub ordered_on: NaiveDate,
}

/// The rows of a catalog, in order.
pub struct Catalog {
    today: NaiveDate,
    rows: u64,
}

impl Catalog {
    pub fn new(rows: u64, today: NaiveDate) -> Self {
        Self { today, rows }
    }

    pub fn products() -> impl Iterator<Item = (String, String, String)> {
        FAMILIES.iter().flat_map(|family| {
            EDITIONS.iter().enumerate().map(move |(index, edition)| {
                let sku = format!("BN-{}-{index:02}", family[..3].to_uppercase());
                (sku, format!("{family} {} {edition}", 7 + index), (*family).to_owned())
            })
        })
    }

    pub fn sites() -> impl Iterator<Item = (String, String, String)> {
        (0..SITES).map(|n| {
            (
                format!("{}-BNCH", 6000 + n),
                format!("Bench Customer {n:03} GmbH"),
                format!("{}", 500_000_000 + n),
            )
        })
    }

    /// Row `n`, the same whenever it is asked for.
    pub fn row(&self, n: u64) -> Row {
        let mut random = Random::seeded(n);
        let order = n / LINES;
        let site = Random::seeded(order ^ 0x51fe).below(SITES);
        let ordered_on = back(self.today, 30 + Random::seeded(order ^ 0xda7e).below(1000));
        let (kind, letter) = match random.below(10) {
            0..=3 => (EntitlementKind::License, 'B'),
            4..=6 => (EntitlementKind::Maintenance, 'M'),
            _ => (EntitlementKind::Subscription, 'S'),
        };
        let (starts_on, ends_on) = if kind == EntitlementKind::License {
            (None, None)
        } else {
            let ends = ahead(back(self.today, 60), random.below(500));
            (Some(back(ends, 364)), Some(ends))
        };
        Row {
            order,
            line: n % LINES + 1,
            // Spread over all ten digits, and never the same twice: 999,999,937 is prime.
            serial_number: format!("{letter}{:010}", (n * 7_368_787 + 1) % 999_999_937),
            sku: usize::try_from(random.below((FAMILIES.len() * EDITIONS.len()) as u64)).unwrap_or_default(),
            site,
            kind,
            quantity: [1, 2, 5, 10, 25, 100, 250][usize::try_from(random.below(7)).unwrap_or_default()],
            starts_on,
            ends_on,
            ordered_on,
        }
    }

    pub fn order_number(order: u64) -> String {
        format!("45{order:08}")
    }

    /// The order feed; `member` is a member of every site.
    pub fn write_feed(&self, to: &mut impl Write, member: &str) -> io::Result<()> {
        for (sku, name, family) in Self::products() {
            let record = json!({
                "record": "product", "sku": sku, "name": name, "family": family, "version": "1", "platform": "Linux",
                "kind": "software", "needs_license_file": false, "register_alone": false, "not_transactable": null,
                "replaced_by": null,
            });
            writeln!(to, "{record}")?;
        }
        let sites: Vec<_> = Self::sites().collect();
        for (support_id, name, number) in &sites {
            let record = json!({
                "record": "site", "support_id": support_id, "name": name, "customer_numbers": [number],
                "address": { "line1": "1 Bench Road", "line2": null, "city": "Bern", "state": null, "postal_code": "3000", "country": "CH" },
                "region": "CH", "administrators": [], "members": [member],
            });
            writeln!(to, "{record}")?;
        }
        let skus: Vec<String> = Self::products().map(|(sku, _, _)| sku).collect();
        for first in (0..self.rows).step_by(usize::try_from(LINES).unwrap_or(1)) {
            let rows: Vec<Row> = (first..(first + LINES).min(self.rows)).map(|n| self.row(n)).collect();
            let Some(head) = rows.first() else { continue };
            let site = &sites[usize::try_from(head.site).unwrap_or_default()];
            let lines: Vec<_> = rows
                .iter()
                .map(|row| {
                    json!({
                        "line": row.line, "sku": skus[row.sku], "kind": row.kind, "quantity": row.quantity, "price_tier": null,
                        "serial_number": row.serial_number, "starts_on": row.starts_on, "ends_on": row.ends_on,
                        "renews": null, "covers": [], "printed_key": null, "voucher_codes": [], "flex_pool": [],
                    })
                })
                .collect();
            let record = json!({
                "record": "order", "order_number": Self::order_number(head.order), "revision": 1, "ordered_on": head.ordered_on,
                "customer_number": site.2, "end_customer": { "support_id": site.0, "contacts": [] },
                "ship_to": { "name": site.1, "contacts": [] }, "reseller": null, "lines": lines,
            });
            writeln!(to, "{record}")?;
        }
        Ok(())
    }

    /// The sync answers of a snapshot of this catalog, at most `page` rows each.
    pub fn pages(&self, page: usize) -> impl Iterator<Item = Vec<u8>> {
        let products: Vec<_> = Self::products().collect();
        let sites: Vec<_> = Self::sites().collect();
        let mut check = Check::default();
        let mut head = Vec::new();
        let mut rev = 0;
        for (sku, name, family) in &products {
            rev += 1;
            let body = Product {
                sku: sku.clone(),
                name: name.clone(),
                family: family.clone(),
                version: "1".into(),
                platform: Some("Linux".into()),
                kind: licet_domain::ProductKind::Software,
                needs_license_file: false,
                register_alone: false,
                not_transactable: None,
                replaced_by: None,
            };
            put(&mut head, &mut check, "product", sku, rev, &body);
        }
        for (support_id, name, number) in &sites {
            rev += 1;
            let body = Site {
                support_id: support_id.clone(),
                name: name.clone(),
                customer_numbers: vec![number.clone()],
                address: None,
                region: "CH".into(),
            };
            put(&mut head, &mut check, "site", support_id, rev, &body);
        }
        let mut next = 0;
        let mut head = Some(head);
        std::iter::from_fn(move || {
            if next >= self.rows && head.is_none() {
                return None;
            }
            let mut text = head.take().unwrap_or_default();
            let until = (next + page as u64).min(self.rows);
            for n in next..until {
                let row = self.row(n);
                let order_number = Self::order_number(row.order);
                let site = &sites[usize::try_from(row.site).unwrap_or_default()];
                let id = format!("{order_number}-{}", row.line);
                let body = Entitlement {
                    serial_number: row.serial_number,
                    sku: products[row.sku].0.clone(),
                    kind: row.kind,
                    quantity: row.quantity,
                    order_number,
                    line: i64::try_from(row.line).unwrap_or_default(),
                    support_id: site.0.clone(),
                    site_name: site.1.clone(),
                    customer_number: site.2.clone(),
                    ordered_on: Some(row.ordered_on),
                    reseller_name: None,
                    starts_on: row.starts_on,
                    ends_on: row.ends_on,
                    price_tier: None,
                    renews: None,
                    renewed_by: None,
                    covers: Vec::new(),
                    key_printed: false,
                    voucher_count: 0,
                    flex_pool: Vec::new(),
                };
                rev += 1;
                put(&mut text, &mut check, "entitlement", &id, rev, &body);
            }
            next = until;
            let more = next < self.rows;
            Line::End { cursor: &format!("bench-{next}"), more, check: (!more).then_some(check), seq: None }
                .write(&mut text);
            Some(text)
        })
    }

    /// What somebody types to find rows: each text is typed a key at a time. Serials, orders, product words, two words, a
    /// customer, and things that are not there.
    pub fn typed(&self, seed: u64, texts: u64) -> Vec<String> {
        let mut random = Random::seeded(seed ^ 0x7e57);
        let products: Vec<_> = Self::products().collect();
        (0..texts)
            .map(|index| {
                let row = self.row(random.below(self.rows));
                let name = &products[row.sku].1;
                match index % 6 {
                    0 => row.serial_number,
                    1 => name.to_lowercase(),
                    2 => Self::order_number(row.order),
                    3 => name.split(' ').next_back().unwrap_or(name).to_lowercase(),
                    4 => format!("bench customer {:03}", row.site),
                    _ => format!("zq{}", random.below(1000)),
                }
            })
            .collect()
    }
}

fn put(text: &mut Vec<u8>, check: &mut Check, kind: &str, id: &str, rev: i64, body: &impl serde::Serialize) {
    check.add(row_hash(kind, id, rev));
    // Plain data of our own: it always is JSON.
    if let Ok(body) = serde_json::to_string(body).and_then(RawValue::from_string) {
        Line::Put { kind, id, rev, body: &body }.write(text);
    }
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Every key press of typing `text`: its beginnings.
pub fn presses(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, letter)| &text[..at + letter.len_utf8()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn catalog(rows: u64) -> Catalog {
        Catalog::new(rows, NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    #[test]
    fn no_serial_number_is_there_twice() {
        let catalog = catalog(200_000);
        let serials: HashSet<String> =
            (0..200_000).map(|n| catalog.row(n).serial_number[1..].to_owned()).collect();
        assert_eq!(serials.len(), 200_000);
    }

    #[test]
    fn the_pages_hold_every_row_and_close_with_the_check() {
        let pages: Vec<String> = catalog(95).pages(40).map(|page| String::from_utf8(page).unwrap()).collect();
        let puts = pages
            .iter()
            .flat_map(|page| page.lines())
            .filter(|line| line.contains(r#""kind":"entitlement","id""#))
            .count();
        assert_eq!((pages.len(), puts), (3, 95));
        let last = pages.last().unwrap().lines().last().unwrap();
        assert!(
            last.contains(r#""more":false"#) && last.contains(r#""count":359"#),
            "95 + 64 + 200 rows: {last}"
        );
    }

    #[test]
    fn a_key_press_is_a_beginning() {
        assert_eq!(presses("日本1").collect::<Vec<_>>(), ["日", "日本", "日本1"]);
    }
}
