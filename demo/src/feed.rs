//! The demo vendor's order feed, made from `demo/vendor.json`: a few hundred lines whose dates are relative to today.
//!
//! The same serials, orders and files come out every time; only dates move. An order's revision is the day number of
//! today, so that importing tomorrow's feed over today's portal moves the dates there and importing twice changes nothing.
//! Not for: tests of the product, which have fixtures of their own.

use crate::{Failure, Outcome, hex};
use chrono::{Days, NaiveDate};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// A demo account, as `demo/vendor.json` names it.
#[derive(Clone)]
pub struct Account {
    /// Who it is in the demo, such as `license admin`.
    pub is: String,
    /// Signs in.
    pub email: String,
    /// Signs in.
    pub password: String,
    /// A role at the vendor's; none for everybody else.
    pub role: Option<String>,
    /// Name, company and address, as the portal takes them.
    pub profile: Value,
}

/// The name that the vendor's portal goes by.
///
/// # Errors
/// When `demo/vendor.json` is no JSON.
pub fn portal_name() -> Outcome<String> {
    Ok(text(&vendor()?, "portal"))
}

/// What was written.
pub struct Written {
    /// How many orders.
    pub orders: usize,
    /// How many lines on them.
    pub lines: usize,
    /// How many software files.
    pub releases: usize,
    /// Serials that the license admin sees and that can be registered.
    pub to_register: Vec<String>,
    /// Serials of customers that the partner registers on their behalf.
    pub for_partner: Vec<String>,
    /// Voucher codes that nobody has used yet.
    pub voucher_codes: Vec<String>,
}

impl std::fmt::Display for Written {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} orders with {} lines, {} software files", self.orders, self.lines, self.releases)
    }
}

/// Keys of a product or site in `demo/vendor.json` that steer this generator and are not part of its feed record.
const OURS: &[&str] = &["sold_as", "letter", "files", "orders", "reseller", "contact"];
/// Fixed, so that the same demo comes out on every machine.
const SEED: u64 = 0x6c69_6365_7421;

/// The demo accounts.
///
/// # Errors
/// When `demo/vendor.json` is no JSON.
pub fn accounts() -> Outcome<Vec<Account>> {
    let vendor = vendor()?;
    Ok(list(&vendor, "accounts")
        .iter()
        .map(|account| Account {
            is: text(account, "is"),
            email: text(account, "email"),
            password: text(account, "password"),
            role: account["role"].as_str().map(str::to_owned),
            profile: account["profile"].clone(),
        })
        .collect())
}

/// Writes `feed.ndjson` and the files it names to `folder`.
///
/// # Errors
/// When `demo/vendor.json` doesn't fit together, or `folder` can't be written.
pub fn write(folder: &Path, today: NaiveDate) -> Outcome<Written> {
    let vendor = vendor()?;
    let mut feed = Feed::new(&vendor, today)?;
    std::fs::create_dir_all(folder.join("files"))
        .map_err(|reason| format!("{}: {reason}", folder.display()))?;
    feed.products();
    feed.releases(folder)?;
    feed.sites();
    feed.fixed_ends()?;
    feed.orders()?;
    feed.upgrades();
    let file = folder.join("feed.ndjson");
    std::fs::write(&file, &feed.out).map_err(|reason| format!("{}: {reason}", file.display()))?;
    Ok(feed.written)
}

fn vendor() -> Outcome<Value> {
    serde_json::from_str(include_str!("../vendor.json"))
        .map_err(|reason| format!("demo/vendor.json: {reason}"))
}

fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(of: &Value, key: &str) -> String {
    of[key].as_str().unwrap_or_default().to_owned()
}

/// An order while it is being put together.
struct Order {
    ordered_on: NaiveDate,
    ship_to_installer: bool,
    direct: bool,
    lines: Vec<Value>,
}

struct Feed<'a> {
    vendor: &'a Value,
    products: BTreeMap<String, &'a Value>,
    today: NaiveDate,
    random: SplitMix,
    next_order: u64,
    next_serial: u64,
    /// Licenses of an older version, for upgrade notifications: (customer number, company, serial, sku, quantity).
    upgradable: Vec<(String, String, String, String, u64)>,
    out: String,
    written: Written,
}

impl<'a> Feed<'a> {
    fn new(vendor: &'a Value, today: NaiveDate) -> Outcome<Self> {
        Ok(Self {
            vendor,
            products: list(vendor, "products")
                .iter()
                .map(|product| (text(product, "sku"), product))
                .collect(),
            today,
            random: SplitMix(SEED),
            next_order: 4_700_000_001,
            next_serial: 1_000_117,
            upgradable: Vec::new(),
            out: String::new(),
            written: Written {
                orders: 0,
                lines: 0,
                releases: 0,
                to_register: Vec::new(),
                for_partner: Vec::new(),
                voucher_codes: Vec::new(),
            },
        })
    }

    /// A product or site as `demo/vendor.json` has it, without what is for this generator.
    fn put_own(&mut self, record: &str, entry: &Value) {
        let mut fields = object(entry);
        fields.retain(|key, _| !OURS.contains(&key.as_str()));
        self.put(record, fields);
    }

    fn put(&mut self, record: &str, mut fields: Map<String, Value>) {
        fields.insert("record".into(), record.into());
        // Writing to a String can't fail.
        let _ = writeln!(self.out, "{}", Value::Object(fields));
    }

    fn products(&mut self) {
        for product in list(self.vendor, "products") {
            self.put_own("product", product);
        }
    }

    fn sites(&mut self) {
        for site in list(self.vendor, "sites") {
            self.put_own("site", site);
        }
        for site in list(self.vendor, "sites") {
            for (index, (line2, line3)) in
                [("Data center", Some("Rack row 4")), ("Branch office", None)].into_iter().enumerate()
            {
                let mut address = object(&site["address"]);
                address.insert("customer_number".into(), customer_number(site).into());
                address.insert("address_id".into(), format!("A{:04}", index + 1).into());
                address.insert("line2".into(), line2.into());
                address.insert("line3".into(), line3.into());
                address.insert("line4".into(), Value::Null);
                self.put("address", address);
            }
        }
    }

    fn releases(&mut self, folder: &Path) -> Outcome {
        for product in list(self.vendor, "products") {
            for file in list(product, "files") {
                let name = text(file, "name");
                let kib = file["kib"].as_u64().unwrap_or(64);
                let bytes = content(&name, &text(product, "name"), kib);
                let place = folder.join("files").join(&name);
                std::fs::write(&place, &bytes).map_err(|reason| format!("{}: {reason}", place.display()))?;
                let released_on = before(self.today, file["age"].as_u64().unwrap_or(30))?;
                self.written.releases += 1;
                let fields = json!({
                    "sku": product["sku"], "version": product["version"], "platform": product["platform"],
                    "language": file["language"], "file_name": name, "size": bytes.len(),
                    "sha256": hex(&Sha256::digest(&bytes)), "path": format!("files/{name}"),
                    "released_on": released_on.to_string(), "needs_maintenance": file["needs_maintenance"],
                });
                self.put("release", object(&fields));
            }
        }
        Ok(())
    }

    /// Contracts whose last day is exactly so many days away, whatever today is.
    fn fixed_ends(&mut self) -> Outcome {
        for fixed in list(self.vendor, "fixed_ends") {
            let site = self.site(&text(fixed, "support_id"))?;
            let days = fixed["days"].as_i64().unwrap_or_default();
            let ends = shifted(self.today, days)?;
            let starts = shifted(ends, -364)?;
            let quantity = fixed["quantity"].as_u64().unwrap_or(1);
            let mut order =
                Order { ordered_on: starts, ship_to_installer: days == 30, direct: false, lines: Vec::new() };
            let covers = match fixed["covers"].as_str() {
                Some(sku) => {
                    let serial = self.license(&mut order, sku, quantity);
                    self.written.to_register.push(serial.clone());
                    vec![serial]
                }
                None => Vec::new(),
            };
            self.term(&mut order, &text(fixed, "sku"), quantity, (starts, ends), None, &covers);
            self.finish(site, &order);
        }
        Ok(())
    }

    fn orders(&mut self) -> Outcome {
        for site in list(self.vendor, "sites") {
            for index in 0..site["orders"].as_u64().unwrap_or_default() {
                match index % 8 {
                    0 | 3 | 5 => self.license_with_maintenance(site, index)?,
                    1 | 6 => self.subscription(site, index)?,
                    2 => self.certificate_with_keys(site)?,
                    4 => self.renewed_twice(site)?,
                    _ => self.special(site, index)?,
                }
            }
        }
        Ok(())
    }

    /// An end date somewhere between two months ago and thirteen months ahead, never on a day that `fixed_ends` uses.
    fn some_end(&mut self) -> Outcome<NaiveDate> {
        let days = i64::try_from(self.random.below(450)).unwrap_or_default() - 55;
        shifted(self.today, if [-5, 5, 30, 60, 90].contains(&days) { days + 2 } else { days })
    }

    fn license_with_maintenance(&mut self, site: &Value, index: u64) -> Outcome {
        let sku =
            self.random.pick(&["TF-BKP-11", "TF-BKP-10", "TF-ARC-7", "TF-BKP-DB", "TF-BKP-LNX", "TF-CLU-4"]);
        let quantity = self.random.pick(&[1, 2, 5, 5, 10, 25, 40]);
        let support = self.random.pick(&["TF-SUP-ESS", "TF-SUP-ESS", "TF-SUP-BCS"]);
        let ends = self.some_end()?;
        let starts = shifted(ends, -364)?;
        let mut order = Order {
            ordered_on: starts,
            ship_to_installer: index % 11 == 3,
            direct: index % 7 == 5,
            lines: Vec::new(),
        };
        let serial = self.license(&mut order, sku, quantity);
        // Some are deployed, some wait: that is what the overview shows.
        if text(site, "name").starts_with("Orrin") && !index.is_multiple_of(3) {
            self.written.to_register.push(serial.clone());
        } else if text(site, "reseller") == "8001-BRMR" && !order.direct && index.is_multiple_of(8) {
            self.written.for_partner.push(serial.clone());
        }
        if sku == "TF-BKP-10" {
            self.upgradable.push((
                customer_number(site),
                text(site, "name"),
                serial.clone(),
                sku.into(),
                quantity,
            ));
        }
        self.term(&mut order, support, quantity, (starts, ends), None, &[serial]);
        self.finish(site, &order);
        Ok(())
    }

    fn subscription(&mut self, site: &Value, index: u64) -> Outcome {
        let mut order = Order {
            ordered_on: self.today,
            ship_to_installer: index % 9 == 1,
            direct: false,
            lines: Vec::new(),
        };
        for sku in if index.is_multiple_of(3) { &["TF-SHD-14", "TF-MGT-8"][..] } else { &["TF-SHD-14"] } {
            let ends = self.some_end()?;
            let starts = shifted(ends, -364)?;
            order.ordered_on = order.ordered_on.min(starts);
            let quantity = self.random.pick(&[10, 25, 50, 75, 100, 250, 500]);
            self.term(&mut order, sku, quantity, (starts, ends), None, &[]);
        }
        self.finish(site, &order);
        Ok(())
    }

    /// Lines whose keys the certificate lists already: nothing is left to register.
    fn certificate_with_keys(&mut self, site: &Value) -> Outcome {
        let age = 200 + self.random.below(900);
        let mut order = Order {
            ordered_on: before(self.today, age)?,
            ship_to_installer: false,
            direct: false,
            lines: Vec::new(),
        };
        for _ in 0..=self.random.below(2) {
            let quantity = self.random.pick(&[1, 3, 10, 20]);
            self.license(&mut order, "TF-DLK-5", quantity);
            let key = format!(
                "TFDL-{:04X}-{:04X}-{:04X}",
                self.random.below(65536),
                self.random.below(65536),
                self.random.below(65536)
            );
            if let Some(line) = order.lines.last_mut() {
                line["printed_key"] = key.into();
            }
        }
        self.finish(site, &order);
        Ok(())
    }

    /// Bought, renewed, renewed again: three orders whose maintenance terms follow one another.
    fn renewed_twice(&mut self, site: &Value) -> Outcome {
        let last = self.some_end()?;
        let quantity = self.random.pick(&[2, 5, 10, 15]);
        let first_end = shifted(last, -730)?;
        let first_start = shifted(first_end, -364)?;
        let mut order =
            Order { ordered_on: first_start, ship_to_installer: false, direct: false, lines: Vec::new() };
        let sku = self.random.pick(&["TF-BKP-10", "TF-ARC-7"]);
        let license = self.license(&mut order, sku, quantity);
        let covers = [license];
        let mut before =
            self.term(&mut order, "TF-SUP-ESS", quantity, (first_start, first_end), None, &covers);
        self.finish(site, &order);
        for ends in [shifted(last, -365)?, last] {
            let starts = shifted(ends, -364)?;
            let mut order = Order {
                ordered_on: shifted(starts, -9)?,
                ship_to_installer: false,
                direct: false,
                lines: Vec::new(),
            };
            before = self.term(&mut order, "TF-SUP-ESS", quantity, (starts, ends), Some(&before), &covers);
            self.finish(site, &order);
        }
        Ok(())
    }

    /// Vouchers, flex contracts, hardware, and a product that is activated elsewhere, in turn.
    fn special(&mut self, site: &Value, index: u64) -> Outcome {
        let ordered_on = before(self.today, 40 + self.random.below(300))?;
        let mut order = Order { ordered_on, ship_to_installer: false, direct: false, lines: Vec::new() };
        match index / 8 % 4 {
            0 => {
                let starts = ordered_on;
                let ends = shifted(starts, 3 * 365 - 1)?;
                self.term(&mut order, "TF-FLEX", 1, (starts, ends), None, &[]);
                if let Some(line) = order.lines.last_mut() {
                    line["flex_pool"] = json!([
                        { "sku": "TF-SHD-14", "quantity": 1000 },
                        { "sku": "TF-BKP-11", "quantity": 40 },
                    ]);
                }
            }
            1 => {
                self.license(&mut order, "TF-OEM-QS", 3);
                let codes: Vec<String> = (0..3)
                    .map(|_| {
                        format!("TFQS-{:05}-{:05}", self.random.below(100_000), self.random.below(100_000))
                    })
                    .collect();
                self.written.voucher_codes.extend(codes.iter().cloned());
                if let Some(line) = order.lines.last_mut() {
                    line["voucher_codes"] = codes.into();
                }
            }
            2 => {
                self.license(&mut order, "TF-APL-2", 1);
            }
            _ => {
                self.license(&mut order, "TF-IMG-2", 5);
            }
        }
        self.finish(site, &order);
        Ok(())
    }

    fn upgrades(&mut self) {
        for (index, (customer_number, company, serial, from, quantity)) in
            std::mem::take(&mut self.upgradable).into_iter().enumerate()
        {
            let fields = json!({
                "notification_id": format!("VU-{:05}", index + 1), "customer_number": customer_number, "company": company,
                "offers": [{ "serial_number": serial, "from_sku": from, "to_sku": "TF-BKP-11", "quantity": quantity }],
            });
            self.put("upgrade", object(&fields));
        }
    }

    /// Adds a line for good and answers its serial number.
    fn license(&mut self, order: &mut Order, sku: &str, quantity: u64) -> String {
        self.line(order, sku, quantity, None, None, &[])
    }

    /// Adds a line with a term and answers its serial number.
    fn term(
        &mut self,
        order: &mut Order,
        sku: &str,
        quantity: u64,
        term: (NaiveDate, NaiveDate),
        renews: Option<&str>,
        covers: &[String],
    ) -> String {
        self.line(order, sku, quantity, Some(term), renews, covers)
    }

    fn line(
        &mut self,
        order: &mut Order,
        sku: &str,
        quantity: u64,
        term: Option<(NaiveDate, NaiveDate)>,
        renews: Option<&str>,
        covers: &[String],
    ) -> String {
        let product = self.products.get(sku).copied().unwrap_or(&Value::Null);
        let serial = format!("{}{:010}", product["letter"].as_str().unwrap_or("X"), self.next_serial);
        // Uneven steps: numbers in a row look made up.
        self.next_serial += 3 + self.random.below(90);
        let kind = match product["sold_as"].as_str() {
            // Hardware is bought for good, like a license.
            Some("hardware") | None => "license",
            Some(kind) => kind,
        };
        order.lines.push(json!({
            "line": order.lines.len() + 1, "sku": sku, "kind": kind, "quantity": quantity,
            "price_tier": if quantity >= 100 { Value::from("C") } else { Value::Null },
            "serial_number": serial,
            "starts_on": term.map(|(starts, _)| starts.to_string()), "ends_on": term.map(|(_, ends)| ends.to_string()),
            "renews": renews, "covers": covers, "printed_key": null, "voucher_codes": [], "flex_pool": [],
        }));
        serial
    }

    fn finish(&mut self, site: &Value, order: &Order) {
        let first_contact = |site: &Value| {
            site["contact"].as_object().cloned().map(Value::Object).or_else(|| {
                let email = site["administrators"][0].as_str().or_else(|| site["members"][0].as_str())?;
                Some(json!({ "email": email, "name": name_of(email) }))
            })
        };
        let reseller = site["reseller"].as_str().filter(|_| !order.direct).and_then(|id| self.site(id).ok());
        let ship_to = if order.ship_to_installer {
            json!({ "name": "Werkhaus Systeme", "contacts": [{ "email": "ivo@werkhaus.example", "name": "Ivo Brandt" }] })
        } else {
            json!({ "name": site["name"], "contacts": [] })
        };
        self.written.orders += 1;
        self.written.lines += order.lines.len();
        let number = self.next_order;
        self.next_order += 1 + self.random.below(40);
        let fields = json!({
            "order_number": number.to_string(),
            "revision": day_number(self.today),
            "ordered_on": order.ordered_on.min(self.today).to_string(),
            "customer_number": customer_number(site),
            "end_customer": { "support_id": site["support_id"], "contacts": Vec::from_iter(first_contact(site)) },
            "ship_to": ship_to,
            "reseller": reseller.map(|reseller| json!({
                "support_id": reseller["support_id"], "contacts": Vec::from_iter(first_contact(reseller)),
            })),
            "lines": order.lines,
        });
        self.put("order", object(&fields));
    }

    fn site(&self, support_id: &str) -> Outcome<&'a Value> {
        list(self.vendor, "sites")
            .iter()
            .find(|site| site["support_id"] == support_id)
            .ok_or_else(|| format!("demo/vendor.json has no site {support_id}"))
    }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

fn customer_number(site: &Value) -> String {
    site["customer_numbers"][0].as_str().unwrap_or_default().to_owned()
}

/// `lena@orrin.example` → `Lena`: a contact has a name even where the vendor only knows an address.
fn name_of(email: &str) -> String {
    let local = email.split('@').next().unwrap_or(email);
    let mut letters = local.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn day_number(day: NaiveDate) -> i64 {
    day.signed_duration_since(NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default()).num_days()
}

fn shifted(day: NaiveDate, by: i64) -> Outcome<NaiveDate> {
    if by < 0 {
        day.checked_sub_days(Days::new(by.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(by.unsigned_abs()))
    }
    .ok_or_else(|| Failure::from("a date out of the calendar"))
}

fn before(day: NaiveDate, days: u64) -> Outcome<NaiveDate> {
    day.checked_sub_days(Days::new(days)).ok_or_else(|| "a date out of the calendar".into())
}

/// What stands in for a software package: says what it is, then bytes that don't compress, like a real one.
fn content(file_name: &str, product: &str, kib: u64) -> Vec<u8> {
    let length = usize::try_from(kib * 1024).unwrap_or_default();
    let mut bytes =
        format!("{product}\n{file_name}\nA made-up file of Licet's demo. It does nothing.\n").into_bytes();
    let seed = file_name.bytes().fold(SEED, |seed, byte| seed.rotate_left(7) ^ u64::from(byte));
    let mut random = SplitMix(seed);
    while bytes.len() < length {
        bytes.extend_from_slice(&random.next().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// SplitMix64: small, seeded, the same everywhere. Nothing secret comes from it.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap_or_default()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(today: &str) -> (Written, String, tempfile::TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let written = write(folder.path(), today.parse().expect("a date")).expect("a feed");
        let feed = std::fs::read_to_string(folder.path().join("feed.ndjson")).expect("the feed");
        (written, feed, folder)
    }

    fn records<'a>(feed: &'a str, kind: &'a str) -> impl Iterator<Item = Value> + 'a {
        feed.lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
            .filter(move |r| r["record"] == kind)
    }

    #[test]
    fn some_contracts_end_in_90_60_30_5_and_minus_5_days() {
        let (written, feed, _folder) = made("2026-11-21");
        let today: NaiveDate = "2026-11-21".parse().expect("a date");
        let ends: Vec<i64> = records(&feed, "order")
            .flat_map(|order| list(&order, "lines").to_vec())
            .filter_map(|line| line["ends_on"].as_str().map(|end| end.parse::<NaiveDate>().expect("a date")))
            .map(|end| end.signed_duration_since(today).num_days())
            .collect();
        for days in [90, 60, 30, 5, -5] {
            assert!(ends.contains(&days), "no contract ends in {days} days");
        }
        assert!((250..1000).contains(&written.lines), "a few hundred licenses, not {}", written.lines);
    }

    /// U1: a demo that shows everything has some of everything.
    #[test]
    fn the_demo_has_some_of_each_kind_of_thing() {
        let (written, feed, _folder) = made("2026-11-21");
        let today: NaiveDate = "2026-11-21".parse().expect("a date");
        let orders: Vec<Value> = records(&feed, "order").collect();
        let sold_by =
            |support_id: &str| orders.iter().filter(|o| o["reseller"]["support_id"] == support_id).count();
        assert!(sold_by("8001-BRMR") >= 100, "orders of the first partner: {}", sold_by("8001-BRMR"));
        assert!(sold_by("8002-WERK") >= 20, "orders of the second partner: {}", sold_by("8002-WERK"));
        assert!(orders.iter().any(|order| order["reseller"].is_null()), "nothing was bought directly");
        let lines: Vec<Value> = orders.iter().flat_map(|order| list(order, "lines").to_vec()).collect();
        let of = |is: &dyn Fn(&Value) -> bool| lines.iter().filter(|line| is(line)).count();
        for kind in ["license", "subscription", "maintenance", "voucher", "flex"] {
            assert!(of(&|line| line["kind"] == kind) >= 3, "too few lines of the kind {kind}");
        }
        let ended =
            |line: &Value| line["ends_on"].as_str().is_some_and(|end| end < today.to_string().as_str());
        assert!(of(&|line| line["renews"].is_string()) >= 20, "too few renewals");
        let renewed: Vec<&str> = lines.iter().filter_map(|line| line["renews"].as_str()).collect();
        let lapsed = |line: &Value| {
            ended(line) && !renewed.contains(&line["serial_number"].as_str().unwrap_or_default())
        };
        assert!(of(&lapsed) >= 3, "too few contracts lapsed");
        assert!(of(&|line| line["printed_key"].is_string()) >= 10, "too few printed keys");
        assert!(records(&feed, "upgrade").count() >= 3, "too few upgrade notifications");
        assert!(records(&feed, "release").count() >= 10, "too few files");
        assert!(records(&feed, "address").count() >= 20, "too few install-at addresses");
        assert!(
            orders.iter().any(|order| !list(&order["ship_to"], "contacts").is_empty()),
            "nothing for the installer"
        );
        assert!(
            written.to_register.len() >= 5
                && written.for_partner.len() >= 3
                && written.voucher_codes.len() >= 3
        );
    }

    #[test]
    fn the_day_after_has_the_same_serials_and_a_higher_revision() {
        let (_, first, _) = made("2026-11-22");
        let (_, second, _) = made("2026-11-23");
        let serials = |feed: &str| -> Vec<String> {
            records(feed, "order")
                .flat_map(|o| list(&o, "lines").iter().map(|l| text(l, "serial_number")).collect::<Vec<_>>())
                .collect()
        };
        assert_eq!(serials(&first), serials(&second), "tomorrow's import must move dates, not add licenses");
        let revision = |feed: &str| records(feed, "order").next().and_then(|o| o["revision"].as_i64());
        assert!(revision(&first) < revision(&second), "a lower revision would be ignored as stale");
    }

    #[test]
    fn every_release_has_a_file_with_its_sum() {
        let (_, feed, folder) = made("2026-11-24");
        for release in records(&feed, "release") {
            let bytes = std::fs::read(folder.path().join(text(&release, "path"))).expect("the file");
            assert_eq!(release["sha256"], hex(&Sha256::digest(&bytes)), "{}", release["file_name"]);
            assert_eq!(release["size"], bytes.len());
        }
    }
}
