//! The catalog as an order feed, and the people that it names.

use super::{Catalog, LINES, Row};
use serde_json::json;
use std::io::{self, Write};

/// People who see a tenth of the catalog each.
pub const PARTNERS: u64 = 20;
/// People who see one order each.
const BUYERS: u64 = 480;
/// A partner is a member of every so many sites.
const PARTNERS_SITES: u64 = 10;

/// E-mail of a partner.
pub fn partner(n: u64) -> String {
    format!("partner{n}@catalog.example")
}

/// E-mail of the ship-to contact of order `n`.
pub fn buyer(n: u64) -> String {
    format!("buyer{n}@catalog.example")
}

/// Who is a member of site `n`.
fn partners_of(n: u64) -> impl Iterator<Item = u64> {
    (0..PARTNERS).filter(move |partner| partner % PARTNERS_SITES == n % PARTNERS_SITES)
}

impl Catalog {
    /// The order feed. `member` is a member of every site; each [`partner`] of every tenth; each [`buyer`] is the ship-to
    /// contact of one order.
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
        for (n, (support_id, name, number)) in (0_u64..).zip(&sites) {
            let members: Vec<String> =
                std::iter::once(member.to_owned()).chain(partners_of(n).map(partner)).collect();
            let record = json!({
                "record": "site", "support_id": support_id, "name": name, "customer_numbers": [number],
                "address": { "line1": "1 Bench Road", "line2": null, "city": "Bern", "state": null, "postal_code": "3000", "country": "CH" },
                "region": "CH", "administrators": [], "members": members,
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
            let ship_to: Vec<_> = (head.order < BUYERS)
                .then(|| json!({ "email": buyer(head.order), "name": "Bench Buyer" }))
                .into_iter()
                .collect();
            let record = json!({
                "record": "order", "order_number": Self::order_number(head.order), "revision": 1, "ordered_on": head.ordered_on,
                "customer_number": site.2, "end_customer": { "support_id": site.0, "contacts": [] },
                "ship_to": { "name": site.1, "contacts": ship_to }, "reseller": null, "lines": lines,
            });
            writeln!(to, "{record}")?;
        }
        Ok(())
    }

    /// How many entitlements a partner sees.
    pub fn seen_by_partner(&self, n: u64) -> u64 {
        let its = |order: &u64| Self::site_of(*order) % PARTNERS_SITES == n % PARTNERS_SITES;
        // Only the last order may have fewer lines than the others.
        (0..self.orders()).filter(its).map(|order| LINES.min(self.rows - order * LINES)).sum()
    }

    /// How many buyers there are.
    pub fn buyers(&self) -> u64 {
        BUYERS.min(self.orders())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use serde_json::Value;

    #[test]
    fn the_feed_holds_every_row_once_and_names_who_sees_it() {
        let catalog = Catalog::new(95, NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let mut feed = Vec::new();
        catalog.write_feed(&mut feed, "bench@catalog.example").unwrap();
        let records: Vec<Value> = feed
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_slice(line).unwrap())
            .collect();
        let orders: Vec<&Value> = records.iter().filter(|record| record["record"] == "order").collect();
        let lines: usize = orders.iter().map(|order| order["lines"].as_array().unwrap().len()).sum();
        assert_eq!((orders.len(), lines), (10, 95));
        assert_eq!(orders[3]["ship_to"]["contacts"][0]["email"], buyer(3));
        // The member of every site sees everything; a partner, what the count says.
        let sees = |email: &str| -> u64 {
            let is_member = |support_id: &Value| {
                records.iter().any(|record| {
                    record["support_id"] == *support_id
                        && record["members"].as_array().unwrap().iter().any(|member| member == email)
                })
            };
            let seen = orders.iter().filter(|order| is_member(&order["end_customer"]["support_id"]));
            seen.map(|order| order["lines"].as_array().unwrap().len() as u64).sum()
        };
        assert_eq!(sees("bench@catalog.example"), 95);
        for n in 0..PARTNERS {
            assert_eq!(sees(&partner(n)), catalog.seen_by_partner(n), "partner {n}");
        }
    }
}
