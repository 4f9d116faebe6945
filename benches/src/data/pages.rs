//! The catalog as pages of the sync answer: a snapshot, and what changes after it.

use super::{Catalog, Row, ahead};
use licet_protocol::document::{Entitlement, Product, Site};
use licet_protocol::sync::{Check, Line, row_hash};
use serde_json::value::RawValue;

/// Revisions of the first [`Catalog::updates`]; those of a snapshot are below.
const UPDATED: i64 = 1_000_000_000;

/// What products and sites are called.
type Named = Vec<(String, String, String)>;

impl Catalog {
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
                time_zone: None,
                membership: None,
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
                let (id, body) = entitlement(self.row(n), &products, &sites);
                rev += 1;
                put(&mut text, &mut check, "entitlement", &id, rev, &body);
            }
            next = until;
            let more = next < self.rows;
            Line::End {
                cursor: &format!("bench-{next}"),
                more,
                check: (!more).then_some(check),
                seq: None,
                epoch: None,
                horizon: None,
            }
            .write(&mut text);
            Some(text)
        })
    }

    /// The sync answers that follow: `count` rows, spread over the whole catalog, with another quantity and, where they
    /// have one, a later end; every tenth is of another product. Each `round` changes other rows, at most `page` in one
    /// answer.
    pub fn updates(&self, round: u64, count: u64, page: u64) -> impl Iterator<Item = Vec<u8>> {
        let products: Named = Self::products().collect();
        let sites: Named = Self::sites().collect();
        // Rows so far apart that they reach over all of it. Rows of a round are other ones as long as they fit in.
        let apart = (self.rows / count.max(1)).max(1);
        let mut next = 0;
        std::iter::from_fn(move || {
            if next >= count {
                return None;
            }
            let (mut text, mut check) = (Vec::new(), Check::default());
            let until = (next + page).min(count);
            let mut rev = UPDATED + i64::try_from(round * count + next).unwrap_or_default();
            for n in next..until {
                let mut row = self.row((n * apart + round % apart) % self.rows);
                row.quantity += 1 + i64::try_from(round).unwrap_or_default();
                row.ends_on = row.ends_on.map(|day| ahead(day, 1 + round));
                if n % 10 == 0 {
                    row.sku = (row.sku + 1) % products.len();
                }
                let (id, body) = entitlement(row, &products, &sites);
                rev += 1;
                put(&mut text, &mut check, "entitlement", &id, rev, &body);
            }
            next = until;
            let cursor = format!("bench-update-{round}-{next}");
            let more = next < count;
            Line::End { cursor: &cursor, more, check: None, seq: Some(rev), epoch: None, horizon: None }
                .write(&mut text);
            Some(text)
        })
    }
}

/// Id and document of a row.
fn entitlement(row: Row, products: &Named, sites: &Named) -> (String, Entitlement) {
    let order_number = Catalog::order_number(row.order);
    let site = &sites[usize::try_from(row.site).unwrap_or_default()];
    let id = format!("{order_number}-{}", row.line);
    let body = Entitlement {
        serial_number: row.serial_number,
        sku: products[row.sku].0.clone(),
        kind: row.kind,
        quantity: row.quantity,
        unlimited: false,
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
        renewed: None,
        covers: Vec::new(),
        key_printed: false,
        voucher_count: 0,
        flex_pool: Vec::new(),
        origin: None,
        from_serial: None,
        upgraded: 0,
        superseded_by: None,
    };
    (id, body)
}

fn put(text: &mut Vec<u8>, check: &mut Check, kind: &str, id: &str, rev: i64, body: &impl serde::Serialize) {
    check.add(row_hash(kind, id, rev));
    // Plain data of our own: it always is JSON.
    if let Ok(body) = serde_json::to_string(body).and_then(RawValue::from_string) {
        Line::Put { kind, id, rev, body: &body }.write(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use std::collections::HashSet;

    fn catalog(rows: u64) -> Catalog {
        Catalog::new(rows, NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
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
    fn updates_change_as_many_rows_as_asked_and_each_round_others() {
        let catalog = catalog(1_000);
        let ids = |round| -> HashSet<String> {
            let pages = catalog.updates(round, 100, 40).map(|page| String::from_utf8(page).unwrap());
            let pages: Vec<String> = pages.collect();
            assert_eq!(pages.len(), 3);
            let id = |line: &str| Some(line.split(r#""id":""#).nth(1)?.split('"').next()?.to_owned());
            pages.iter().flat_map(|page| page.lines()).filter_map(id).collect()
        };
        let (first, second) = (ids(0), ids(1));
        assert_eq!((first.len(), second.len()), (100, 100));
        assert!(first.is_disjoint(&second), "a row that is changed twice is warm the second time");
    }

    #[test]
    fn an_id_of_the_catalog_is_the_id_of_the_document() {
        let products: Named = Catalog::products().collect();
        let sites: Named = Catalog::sites().collect();
        for n in [0, 9, 10, 123] {
            assert_eq!(entitlement(catalog(200).row(n), &products, &sites).0, Catalog::id(n));
        }
    }
}
