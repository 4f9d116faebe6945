//! Seeded data: a made-up catalog of any size, the same on every machine.
//!
//! Two forms of the same rows: an order feed for the portal (`feed`), and pages of the sync answer for a mirror without a
//! portal (`pages`).

mod feed;
mod pages;

pub use feed::{PARTNERS, buyer, partner};

use chrono::{Days, NaiveDate};
use licet_domain::EntitlementKind;

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
#[derive(Clone, Copy)]
pub struct Catalog {
    today: NaiveDate,
    rows: u64,
}

impl Catalog {
    pub fn new(rows: u64, today: NaiveDate) -> Self {
        Self { today, rows }
    }

    /// How many orders it has.
    pub fn orders(&self) -> u64 {
        self.rows.div_ceil(LINES)
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
            site: Self::site_of(order),
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

    /// The id of row `n`: what its document is called.
    pub fn id(n: u64) -> String {
        format!("{}-{}", Self::order_number(n / LINES), n % LINES + 1)
    }

    /// The site of an order.
    fn site_of(order: u64) -> u64 {
        Random::seeded(order ^ 0x51fe).below(SITES)
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
    fn a_key_press_is_a_beginning() {
        assert_eq!(presses("日本1").collect::<Vec<_>>(), ["日", "日本", "日本1"]);
    }
}
