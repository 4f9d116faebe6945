//! Random histories: whatever happens at the portal, whoever writes what meanwhile, and whenever devices sync, each
//! device's mirror ends up equal to the full listing by the visibility rules, and to the portal in every bucket
//! (docs/SYNC.md, rules 9 and 10).

use crate::support::{Device, PASSWORD, cases, entitlements};
use chrono::{Days, NaiveDate, TimeDelta};
use licet_domain::{Access, Email, EntitlementKind, Target};
use licet_portal::documents::publishing;
use licet_portal::records::rights::{self, Approver, Grantee, NewShare};
use licet_portal::store::Tx;
use licet_protocol::feed::{Order, OrderLine, OrderSite, Product, Record, ShipTo, Site};
use licet_protocol::license::Contact;
use licet_testkit::{TestPortal, feed};
use proptest::prelude::*;
use secrecy::ExposeSecret;
use serde_json::json;
use std::collections::BTreeMap;

const PEOPLE: usize = 4;
const SITES: usize = 3;
const ORDERS: usize = 6;

/// Something that happens at the portal, or a pull.
#[derive(Clone, Debug)]
enum Event {
    Order {
        number: usize,
        end: usize,
        reseller: Option<usize>,
        buyers: u8,
        ship_to: u8,
        sellers: u8,
        lines: u8,
    },
    Site {
        site: usize,
        members: u8,
        name: u8,
    },
    Product {
        sku: usize,
        name: u8,
    },
    Register {
        person: usize,
        of: usize,
    },
    Share {
        of: usize,
        line: i64,
        with: usize,
        by_email: bool,
        access: Access,
        days: Option<u64>,
    },
    EndShare {
        which: usize,
    },
    Request {
        site: usize,
        person: usize,
    },
    Number {
        person: usize,
        of: usize,
    },
    Note {
        person: usize,
        of: usize,
        line: i64,
    },
    Comment {
        person: usize,
        of: usize,
        line: i64,
    },
    Days {
        days: u64,
    },
    Pull {
        person: usize,
    },
}

fn people() -> impl Strategy<Value = u8> {
    prop_oneof![3 => Just(0_u8), 4 => (0..PEOPLE).prop_map(|one| 1 << one), 1 => 0..16_u8]
}

fn event() -> impl Strategy<Value = Event> {
    let access = prop_oneof![Just(Access::View), Just(Access::Keys), Just(Access::Full)];
    let order = (0..ORDERS, 0..SITES, prop::option::of(0..SITES), people(), people(), people(), 0..8_u8);
    let share = (0..ORDERS, 1..4_i64, 0..PEOPLE, any::<bool>(), access, prop::option::of(0..40_u64));
    prop_oneof![
        8 => order.prop_map(|(number, end, reseller, buyers, ship_to, sellers, lines)| {
            Event::Order { number, end, reseller, buyers, ship_to, sellers, lines }
        }),
        2 => (0..SITES, people(), 0..4_u8).prop_map(|(site, members, name)| Event::Site { site, members, name }),
        1 => (0..3_usize, 0..4_u8).prop_map(|(sku, name)| Event::Product { sku, name }),
        3 => (0..PEOPLE, 0..ORDERS).prop_map(|(person, of)| Event::Register { person, of }),
        4 => share.prop_map(|(of, line, with, by_email, access, days)| {
            Event::Share { of, line, with, by_email, access, days }
        }),
        2 => (0..8_usize).prop_map(|which| Event::EndShare { which }),
        2 => (0..SITES, 0..PEOPLE).prop_map(|(site, person)| Event::Request { site, person }),
        2 => (0..PEOPLE, 0..ORDERS).prop_map(|(person, of)| Event::Number { person, of }),
        4 => (0..PEOPLE, 0..ORDERS, 1..4_i64).prop_map(|(person, of, line)| Event::Note { person, of, line }),
        2 => (0..PEOPLE, 0..ORDERS, 1..4_i64)
            .prop_map(|(person, of, line)| Event::Comment { person, of, line }),
        1 => prop_oneof![8 => 1..20_u64, 1 => 170..200_u64].prop_map(|days| Event::Days { days }),
        8 => (0..PEOPLE).prop_map(|person| Event::Pull { person }),
    ]
}

fn email(person: usize) -> String {
    format!("p{person}@example.com")
}

fn contacts(bits: u8) -> Vec<Contact> {
    (0..PEOPLE).filter(|one| bits & (1 << one) != 0).map(|one| feed::contact(&email(one))).collect()
}

fn site_id(site: usize) -> String {
    format!("S{site}")
}

fn number(order: usize) -> String {
    format!("{order:010}")
}

fn lines(number: usize, bits: u8, ends_on: NaiveDate) -> Vec<OrderLine> {
    (1..=3)
        .filter(|line| bits & (1 << (line - 1)) != 0)
        .map(|line| {
            let serial = format!("B{number:09}{line}");
            let plain = feed::line(line, &format!("SKU{}", line - 1), &serial);
            if line == 3 {
                OrderLine { kind: EntitlementKind::Maintenance, ends_on: Some(ends_on), ..plain }
            } else {
                plain
            }
        })
        .collect()
}

/// A portal, its people's devices, and what of the history later events refer to.
struct World {
    portal: TestPortal,
    devices: Vec<Device>,
    revisions: BTreeMap<usize, i64>,
    customers: BTreeMap<usize, String>,
    shares: Vec<String>,
    asked: usize,
}

impl World {
    async fn new() -> Self {
        let portal = TestPortal::start().await;
        let skus = (0..3).map(|sku| {
            Record::Product(Product { needs_license_file: false, ..feed::product(&format!("SKU{sku}")) })
        });
        let sites = (0..SITES).map(|site| Record::Site(feed::site(&site_id(site), &[])));
        portal.import_all(&feed::ndjson(skus.chain(sites))).await;
        let mut devices = Vec::new();
        for person in 0..PEOPLE {
            portal.account(&email(person), PASSWORD).await;
            devices.push(Device::new(&portal, &email(person)).await);
        }
        Self {
            portal,
            devices,
            revisions: BTreeMap::new(),
            customers: BTreeMap::new(),
            shares: Vec::new(),
            asked: 0,
        }
    }

    /// Changes rights; what the rules refuse changes nothing.
    async fn rights<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut licet_portal::records::Publisher<'_, '_>) -> Result<T, rights::Error>
        + Send
        + 'static,
    ) -> bool {
        let now = licet_portal::core::clock::Clock::now(self.portal.clock());
        let done = self.portal.state().store.write(move |tx: &mut Tx<'_>| publishing(tx, now, work)).await;
        assert!(!matches!(done, Err(rights::Error::Store(_))), "the portal's database fails");
        done.is_ok()
    }

    async fn apply_random_op(&mut self, event: &Event) {
        let now = licet_portal::core::clock::Clock::now(self.portal.clock());
        match event.clone() {
            Event::Order { number: order, end, reseller, buyers, ship_to, sellers, lines: bits } => {
                let revision = self.revisions.entry(order).or_insert(0);
                *revision += 1;
                let record = Order {
                    revision: *revision,
                    end_customer: OrderSite { support_id: site_id(end), contacts: contacts(buyers) },
                    ship_to: ShipTo { name: "Somewhere".into(), contacts: contacts(ship_to) },
                    reseller: reseller
                        .map(|site| OrderSite { support_id: site_id(site), contacts: contacts(sellers) }),
                    lines: lines(order, bits, now.date_naive() + Days::new(30)),
                    ..feed::order(&number(order), &site_id(end))
                };
                self.customers.insert(order, record.customer_number.clone());
                self.portal.import_all(&feed::ndjson([Record::Order(record)])).await;
            }
            Event::Site { site, members, name } => {
                let record = Site {
                    name: format!("Town {name}"),
                    members: contacts(members).into_iter().map(|contact| contact.email).collect(),
                    ..feed::site(&site_id(site), &[])
                };
                self.portal.import_all(&feed::ndjson([Record::Site(record)])).await;
            }
            Event::Product { sku, name } => {
                let record = Product {
                    name: format!("Product {name}"),
                    needs_license_file: false,
                    ..feed::product(&format!("SKU{sku}"))
                };
                self.portal.import_all(&feed::ndjson([Record::Product(record)])).await;
            }
            Event::Register { person, of } => self.register(person, of).await,
            Event::Share { of, line, with, by_email, access, days } => {
                let id = format!("share{}", self.shares.len());
                let grantee = if by_email {
                    Grantee::Email(Email::parse(&email(with)).unwrap())
                } else {
                    Grantee::Account(self.devices[with].mirror.identity().account_id.clone())
                };
                let entitlement = format!("{}-{line}", number(of));
                let share = id.clone();
                let ends_on = days.map(|days| now.date_naive() + Days::new(days));
                let granted = self
                    .rights(move |p| {
                        let entitlements = [entitlement.as_str()];
                        let entitlements = &entitlements;
                        let granted_by = rights::OPERATOR;
                        let share = NewShare {
                            id: &share,
                            granted_by,
                            with: &grantee,
                            access,
                            ends_on,
                            entitlements,
                        };
                        rights::grant_share(p, now, &share)
                    })
                    .await;
                if granted {
                    self.shares.push(id);
                }
            }
            Event::EndShare { which } => {
                if let Some(id) = self.shares.get(which).cloned() {
                    self.rights(move |p| rights::end_share(p, &id)).await;
                }
            }
            Event::Request { site, person } => {
                self.asked += 1;
                let id = format!("request{}", self.asked);
                let account = self.devices[person].mirror.identity().account_id.clone();
                let (email, asked) = (Email::parse(&email(person)).unwrap(), id.clone());
                let ask = move |tx: &mut Tx<'_>| {
                    rights::request_site_access(tx, now, &asked, &site_id(site), &account, &email)
                };
                self.portal.state().store.write(ask).await.unwrap();
                self.rights(move |p| {
                    rights::approve_site_access(p, now, &id, Approver::Care { account_id: "care" })
                })
                .await;
            }
            Event::Number { person, of } => {
                if let Some(customer) = self.customers.get(&of).cloned() {
                    let account = self.devices[person].mirror.identity().account_id.clone();
                    self.rights(move |p| {
                        rights::associate_customer_number(p, &account, &customer, &number(of))
                    })
                    .await;
                }
            }
            Event::Note { person, of, line } => {
                self.asked += 1;
                let text = format!("note {}", self.asked);
                self.write(person, of, line, Target::Annotation, &[("notes", json!(text))]);
            }
            Event::Comment { person, of, line } => {
                let entitlement = format!("{}-{line}", number(of));
                let set = [("entitlement_id", json!(entitlement)), ("text", json!("Seen"))];
                self.write(person, of, line, Target::Comment, &set);
            }
            Event::Days { days } => {
                let days = TimeDelta::days(i64::try_from(days).unwrap());
                self.portal.clock().advance(days);
            }
            Event::Pull { person } => {
                self.devices[person].pull().await;
            }
        }
    }

    /// Somebody writes on what they see, whatever has become of it and of their rights meanwhile.
    fn write(&self, person: usize, of: usize, line: i64, kind: Target, set: &[(&str, serde_json::Value)]) {
        let entitlement = format!("{}-{line}", number(of));
        let device = &self.devices[person];
        if entitlements(&device.mirror).contains_key(&entitlement) {
            device.write(kind, &entitlement, set);
        }
    }

    /// Registers the first line of an order: whoever may becomes its owner. A refusal changes nothing.
    async fn register(&self, person: usize, of: usize) {
        let device = &self.devices[person];
        device.session.listing().await;
        let serial = format!("B{of:09}1");
        let answer = reqwest::Client::new()
            .post(format!("{}/api/v1/licenses/register", self.portal.base_url()))
            .bearer_auth(device.session.token().expose_secret())
            .header("idempotency-key", uuid(person, of, self.asked))
            .json(&serde_json::json!({ "serial_number": serial }))
            .send()
            .await
            .unwrap();
        assert!(answer.status().as_u16() < 500, "registering fails: {}", answer.status());
    }
}

fn uuid(person: usize, of: usize, asked: usize) -> String {
    format!("0192f000-{person:04x}-7{of:03x}-8000-{asked:012x}")
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn rule_9_after_catching_up_a_mirror_holds_exactly_what_a_full_listing_gives(
        history in prop::collection::vec(event(), 1..40)
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let mut world = World::new().await;
            for event in &history {
                world.apply_random_op(event).await;
            }
            for _ in 0..2 {
                for device in &world.devices {
                    device.pull().await;
                }
            }
            for device in &world.devices {
                assert_eq!(device.mirror.outbox_counts().unwrap().waiting, 0, "all of it has its outcome");
                device.assert_mirrors_the_full_listing().await;
                device.assert_equal_to_the_portal().await;
            }
            world.portal.stop().await;
        });
    }
}
