//! Histories of a small world: what happens, done to the portal and noted as bare facts beside it.

use crate::annotations::{push, read};
use crate::core::caller::{Caller, Role};
use crate::documents::composer::compose;
use crate::documents::publishing;
use crate::licensing::licenses::import_printed_key;
use crate::records::rights::{self, Grantee, NewShare, ShareTexts};
use crate::records::{Publisher, order_lines};
use crate::store::{Durability, FILE, Store};
use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::authorship::{AuthorFacts, Party, party, readers};
use licet_domain::delegation::{Delegation, Mandate};
use licet_domain::ownership::{OwnerFacts, Standing, Ties, standing};
use licet_domain::visibility::{
    AccountFacts, EntitlementFacts, OrderFacts, Part, ShareFacts, access, account_scopes, entitlement_scopes,
    order_memberships, showing,
};
use licet_domain::{Access, Email, Scope};
use proptest::prelude::*;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

pub(super) const PEOPLE: usize = 4;
const SITES: usize = 3;

/// Something that happens.
#[derive(Clone, Debug)]
pub(super) enum Event {
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
        administrators: u8,
        members: u8,
        renamed: bool,
    },
    Share {
        by: Option<usize>,
        number: bool,
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
    Owner {
        of: usize,
        line: i64,
        account: Option<usize>,
    },
    Request {
        site: usize,
        person: usize,
    },
    Number {
        person: usize,
        of: usize,
    },
    Delegate {
        customer: usize,
        reseller: usize,
        level: Delegation,
    },
    Note {
        person: usize,
        of: usize,
        line: i64,
        text: Option<u8>,
        plain: bool,
    },
    Comment {
        person: usize,
        of: usize,
        line: i64,
        plain: bool,
    },
    Days {
        days: u64,
    },
    Pull {
        person: usize,
        pages: usize,
    },
}

fn people() -> impl Strategy<Value = u8> {
    // Few at a time: what everybody sees shows nothing.
    prop_oneof![3 => Just(0_u8), 4 => (0..PEOPLE).prop_map(|one| 1 << one), 1 => 0..16_u8]
}

pub(super) fn event() -> impl Strategy<Value = Event> {
    let access = prop_oneof![Just(Access::View), Just(Access::Keys), Just(Access::Full)];
    let order = (0..5_usize, 0..SITES, prop::option::of(0..SITES), people(), people(), people(), 0..8_u8);
    let by = prop::option::of(0..PEOPLE);
    let share = (
        0..5_usize,
        1..3_i64,
        0..PEOPLE,
        any::<bool>(),
        access,
        prop::option::of(0..40_u64),
        by,
        any::<bool>(),
    );
    prop_oneof![
        8 => order.prop_map(|(number, end, reseller, buyers, ship_to, sellers, lines)| {
            Event::Order { number, end, reseller, buyers, ship_to, sellers, lines }
        }),
        3 => (0..SITES, people(), people(), any::<bool>()).prop_map(|(site, administrators, members, renamed)| {
            Event::Site { site, administrators, members, renamed }
        }),
        4 => share.prop_map(|(of, line, with, by_email, access, days, by, number)| {
            Event::Share { by, number, of, line, with, by_email, access, days }
        }),
        2 => (0..8_usize).prop_map(|which| Event::EndShare { which }),
        3 => (0..5_usize, 1..3_i64, prop::option::of(0..PEOPLE))
            .prop_map(|(of, line, account)| Event::Owner { of, line, account }),
        2 => (0..SITES, 0..PEOPLE).prop_map(|(site, person)| Event::Request { site, person }),
        2 => (0..PEOPLE, 0..5_usize).prop_map(|(person, of)| Event::Number { person, of }),
        3 => (0..SITES, 0..SITES, prop::sample::select(Delegation::ALL))
            .prop_map(|(customer, reseller, level)| Event::Delegate { customer, reseller, level }),
        4 => (0..PEOPLE, 0..5_usize, 1..4_i64, prop::option::of(0..3_u8), any::<bool>())
            .prop_map(|(person, of, line, text, plain)| Event::Note { person, of, line, text, plain }),
        3 => (0..PEOPLE, 0..5_usize, 1..4_i64, any::<bool>())
            .prop_map(|(person, of, line, plain)| Event::Comment { person, of, line, plain }),
        2 => prop_oneof![8 => 1..20_u64, 1 => 170..200_u64].prop_map(|days| Event::Days { days }),
        8 => (0..PEOPLE, 1..4_usize).prop_map(|(person, pages)| Event::Pull { person, pages }),
    ]
}

pub(super) fn email(person: usize) -> Email {
    Email::parse(&format!("p{person}@example.com")).unwrap()
}

fn emails(bits: u8) -> BTreeSet<Email> {
    (0..PEOPLE).filter(|one| bits & (1 << one) != 0).map(email).collect()
}

fn site_id(site: usize) -> String {
    format!("S{site}")
}

fn order_number(number: usize) -> String {
    format!("O{number}")
}

pub(super) fn caller(person: usize) -> Caller {
    // The last one has not confirmed its e-mail.
    let email = (person + 1 < PEOPLE).then(|| email(person));
    Caller { account_id: format!("acc{person}"), email, role: Role::User, session_id: String::new() }
}

struct Shared {
    id: String,
    access: Access,
    ends_on: Option<NaiveDate>,
    /// Who shares; none: the operator, who may share everything.
    by: Option<usize>,
    /// The entitlement, unless a customer number is shared.
    entitlement: Option<String>,
    number: Option<String>,
    with: usize,
    by_email: bool,
    ended: bool,
}

/// An empty portal to copy: making one takes longer than a history does.
static EMPTY: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path()).unwrap();
    store
        .write_blocking(|tx| crate::core::identity::Identity::open(tx, chrono::DateTime::UNIX_EPOCH, 0))
        .unwrap();
    let profile = serde_json::to_string(&licet_protocol::account::Profile::default()).unwrap();
    let add = |tx: &mut crate::store::Tx<'_>| -> Result<(), crate::store::Error> {
        for person in 0..PEOPLE {
            let caller = caller(person);
            let confirmed = caller.email.map(|_| "2026-01-01T00:00:00.000Z");
            let sql = "INSERT INTO account (id, email, password_hash, role, profile, created_at, confirmed_at) \
                       VALUES ($1, $2, '', 'user', $3, '2026-01-01T00:00:00.000Z', $4)";
            let values = crate::values![caller.account_id, email(person).as_str(), &profile, confirmed];
            tx.execute(sql, values)?;
        }
        Ok(())
    };
    store.write_blocking(add).unwrap();
    dir
});

/// The portal, and the facts as the test knows them.
pub(super) struct World {
    pub store: Store,
    _dir: tempfile::TempDir,
    pub today: NaiveDate,
    /// What all devices have read.
    pub passed: i64,
    /// The number of the last change of each day.
    days: BTreeMap<NaiveDate, i64>,
    /// Notes by entitlement and whom they belong to: what is there, and how often something else was there before.
    pub notes: BTreeMap<(String, Party), (Option<u8>, usize)>,
    /// Comments by name: on which entitlement, and whom it belongs to.
    pub comments: BTreeMap<String, (String, Party)>,
    keys: usize,
    orders: BTreeMap<String, (i64, OrderFacts, BTreeSet<i64>)>,
    sites: BTreeMap<String, BTreeSet<Email>>,
    administrators: BTreeMap<String, BTreeSet<Email>>,
    requests: BTreeSet<(String, Email)>,
    asked: usize,
    numbers: BTreeSet<(usize, String)>,
    /// Customers and resellers whose rights they took back.
    withdrawn: BTreeSet<(String, String)>,
    /// Owners by entitlement, and whether anything has led them there since they became it.
    owners: BTreeMap<String, (usize, bool)>,
    shares: Vec<Shared>,
}

impl World {
    pub(super) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::copy(EMPTY.path().join(FILE), dir.path().join(FILE)).unwrap();
        let store = Store::open(dir.path()).unwrap();
        store.set_durability(Durability::Normal).unwrap();
        Self {
            store,
            _dir: dir,
            today: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
            passed: 0,
            days: BTreeMap::new(),
            notes: BTreeMap::new(),
            comments: BTreeMap::new(),
            keys: 0,
            orders: BTreeMap::new(),
            sites: BTreeMap::new(),
            administrators: BTreeMap::new(),
            requests: BTreeSet::new(),
            asked: 0,
            numbers: BTreeSet::new(),
            withdrawn: BTreeSet::new(),
            owners: BTreeMap::new(),
            shares: Vec::new(),
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.today.and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn publish<T>(&self, work: impl FnOnce(&mut Publisher<'_, '_>) -> Result<T, rights::Error>) -> Option<T> {
        match self.store.write_blocking(|tx| publishing(tx, self.now(), work)) {
            Ok(done) => Some(done),
            Err(rights::Error::Store(error)) => panic!("{error}"),
            Err(_) => None,
        }
    }

    pub(super) fn apply(&mut self, event: &Event) {
        match event {
            Event::Order { number, end, reseller, buyers, ship_to, sellers, lines } => {
                let facts = OrderFacts {
                    end_customer: site_id(*end),
                    end_customer_contacts: emails(*buyers),
                    ship_to_contacts: emails(*ship_to),
                    reseller: reseller.map(site_id),
                    withdrawn: reseller
                        .is_some_and(|r| self.withdrawn.contains(&(site_id(*end), site_id(r)))),
                    reseller_contacts: if reseller.is_some() { emails(*sellers) } else { BTreeSet::new() },
                    customer_number: format!("N{end}"),
                };
                self.order(order_number(*number), facts, *lines);
            }
            Event::Site { site, administrators, members, renamed } => {
                self.site(&site_id(*site), &emails(*administrators), &emails(*members), *renamed);
            }
            Event::Share { by, number, of, line, with, by_email, access, days } => {
                let terms = (*access, *days);
                self.share((*by, *number), *of, *line, *with, *by_email, terms);
            }
            Event::EndShare { which } => {
                if let Some(shared) = self.shares.get(*which) {
                    let id = shared.id.clone();
                    self.publish(|p| rights::end_share(p, &id)).expect("the share is known");
                    self.shares[*which].ended = true;
                }
            }
            Event::Owner { of, line, account } => self.own(*of, *line, *account),
            Event::Request { site, person } => self.request(&site_id(*site), *person),
            Event::Number { person, of } => {
                let Some((_, order, _)) = self.orders.get(&order_number(*of)) else { return };
                let (number, account) = (order.customer_number.clone(), caller(*person).account_id);
                let done = self
                    .publish(|p| rights::associate_customer_number(p, &account, &number, &order_number(*of)));
                assert!(done.is_some(), "the order is of that number");
                self.numbers.insert((*person, number));
            }
            Event::Delegate { customer, reseller, level } => {
                self.delegate(site_id(*customer), site_id(*reseller), *level);
            }
            Event::Note { person, of, line, text, plain } => {
                let entitlement = order_lines::entitlement_id(&order_number(*of), *line);
                let base = self.store.read_blocking(crate::core::change_counter::sequence).unwrap();
                let set = json!({"notes": {"value": text.map(|text| text.to_string()), "base": base}});
                if let Some((_, party)) =
                    self.push(*person, &entitlement, *plain, |_| ("annotation", set.clone()))
                {
                    let (note, past) = self.notes.entry((entitlement, party)).or_default();
                    *past += usize::from(note.is_some() && *note != *text);
                    *note = *text;
                }
            }
            Event::Comment { person, of, line, plain } => {
                let entitlement = order_lines::entitlement_id(&order_number(*of), *line);
                let set = |on: &str| json!({"entitlement_id": {"value": on, "base": 0}, "text": {"value": "x", "base": 0}});
                let pushed = self.push(*person, &entitlement, *plain, |on| ("comment", set(on)));
                if let Some((key, party)) = pushed {
                    self.comments.insert(key, (entitlement, party));
                }
            }
            Event::Days { days } => {
                self.today = self.today + Days::new(*days);
                let (today, passed) = (self.today, self.passed);
                self.store.write_blocking(|tx| crate::records::prune(tx, today, passed)).unwrap();
            }
            Event::Pull { .. } => {}
        }
        let ids: Vec<String> = self.owners.keys().cloned().collect();
        for id in ids {
            let tied = self.ties(&id).any();
            self.owners.entry(id).and_modify(|(_, was)| *was |= tied);
        }
        let newest = self.store.read_blocking(crate::core::change_counter::sequence).unwrap();
        self.days.insert(self.today, newest);
    }

    /// What leads the owner of an entitlement's license to it.
    fn ties(&self, id: &str) -> Ties {
        let (person, _) = self.owners[id];
        let (account, (number, _)) = (self.account(person), order_lines::order_and_line(id).unwrap());
        let (_, order, _) = &self.orders[number];
        let sites = [Some(&order.end_customer), order.reseller.as_ref().filter(|_| !order.withdrawn)];
        let full = |shared: &&Shared| {
            let mine = shared.with == person && (!shared.by_email || account.confirmed_email.is_some());
            let covers = shared.entitlement.as_deref() == Some(id)
                || shared.number.as_ref() == Some(&order.customer_number);
            // Nobody shares with themselves, and an entitlement has one owner here: who shares it with them administers it.
            let may = shared.by.is_none_or(|by| self.administers(by, &order.end_customer));
            self.is_current(shared) && mine && shared.access == Access::Full && covers && may
        };
        let email = account.confirmed_email.as_ref();
        Ties {
            member: email.is_some()
                && sites.iter().flatten().any(|site| account.member_of.contains_key(*site)),
            ship_to: email.is_some_and(|email| order.ship_to_contacts.contains(email)),
            shared_in_full: self.shares.iter().any(|shared| full(&shared)),
            customer_number: account.customer_numbers.contains(&order.customer_number),
        }
    }

    /// A customer says what a reseller may do; nobody is a reseller of their own.
    fn delegate(&mut self, customer: String, reseller: String, level: Delegation) {
        if customer == reseller {
            return;
        }
        let mandate = Mandate { level, ends_on: None };
        self.publish(|p| Ok(rights::set_mandate(p, &customer, &reseller, mandate, "acc0")?));
        for (_, order, _) in self.orders.values_mut() {
            if order.end_customer == customer && order.reseller.as_ref() == Some(&reseller) {
                order.withdrawn = level.is_withdrawn();
            }
        }
        let pair = (customer, reseller);
        if level.is_withdrawn() {
            self.withdrawn.insert(pair)
        } else {
            self.withdrawn.remove(&pair)
        };
    }

    fn is_current(&self, shared: &Shared) -> bool {
        let covers = Scope::Share(shared.id.clone());
        let share = ShareFacts { covers, access: shared.access, ends_on: shared.ends_on };
        !shared.ended && share.is_current(self.today)
    }

    fn administers(&self, person: usize, site: &str) -> bool {
        let email = caller(person).email;
        email.is_some_and(|email| self.administrators.get(site).is_some_and(|of| of.contains(&email)))
    }

    /// The number of the last change that is 180 days old.
    pub(super) fn expirable(&self) -> i64 {
        let day = self.today - Days::new(180);
        self.days.range(..=day).next_back().map_or(0, |(_, seq)| *seq)
    }

    /// What the handler does before every page.
    pub(super) fn end_due_shares(&self) {
        // Where these customers are is not known: at noon the day before is over everywhere.
        let noon = self.today.and_hms_opt(12, 0, 0).unwrap().and_utc();
        self.publish(|p| rights::end_due(p, noon)).expect("due shares are known");
    }

    fn order(&mut self, number: String, facts: OrderFacts, lines: u8) {
        let lines: BTreeSet<i64> = (1..=3).filter(|line| lines & (1 << (line - 1)) != 0).collect();
        let revision = self.orders.get(&number).map_or(1, |(revision, ..)| revision + 1);
        let record = record(&number, revision, &facts, &lines);
        let now = self.now();
        self.store
            .write_blocking(|tx| {
                publishing(tx, now, |p| crate::feed::orders::import(p, &record, now, &mut Vec::new()))
            })
            .unwrap();
        self.orders.insert(number, (revision, facts, lines));
    }

    fn site(&mut self, id: &str, administrators: &BTreeSet<Email>, members: &BTreeSet<Email>, renamed: bool) {
        let people = |emails: &BTreeSet<Email>| emails.iter().map(ToString::to_string).collect();
        let record = licet_protocol::feed::Site {
            support_id: id.to_owned(),
            name: if renamed { format!("{id} renamed") } else { id.to_owned() },
            customer_numbers: Vec::new(),
            address: licet_protocol::account::PostalAddress::default(),
            region: "US".into(),
            time_zone: None,
            administrators: people(administrators),
            members: people(members),
        };
        let now = self.now();
        self.store
            .write_blocking(|tx| {
                publishing(tx, now, |p| crate::feed::sites::import(p, &record, &mut Vec::new()))
            })
            .unwrap();
        self.sites.insert(id.to_owned(), administrators.union(members).cloned().collect());
        self.administrators.insert(id.to_owned(), administrators.clone());
    }

    fn line(&self, of: usize, line: i64) -> Option<String> {
        let (_, _, lines) = self.orders.get(&order_number(of))?;
        lines.contains(&line).then(|| order_lines::entitlement_id(&order_number(of), line))
    }

    fn share(
        &mut self,
        (by, number): (Option<usize>, bool),
        of: usize,
        line: i64,
        with: usize,
        by_email: bool,
        (access, days): (Access, Option<u64>),
    ) {
        let Some(entitlement) = self.line(of, line) else { return };
        if by == Some(with) || access == Access::Install {
            return;
        }
        self.end_due_shares();
        let id = format!("share{}", self.shares.len());
        let grantee =
            if by_email { Grantee::Email(email(with)) } else { Grantee::Account(caller(with).account_id) };
        let ends_on = days.map(|days| self.today + Days::new(days));
        let (now, granted_by) = (self.now(), by.map(|by| caller(by).account_id));
        let customer_number = self.orders[&order_number(of)].1.customer_number.clone();
        let (number, entitlement) =
            if number { (Some(customer_number), None) } else { (None, Some(entitlement)) };
        let entitlements: Vec<&str> = entitlement.as_deref().into_iter().collect();
        let share = NewShare {
            id: &id,
            granted_by: granted_by.as_deref().unwrap_or(rights::OPERATOR),
            with: &grantee,
            access,
            ends_on,
            entitlements: &entitlements,
        };
        let numbers = number.iter().map(|number| (number.clone(), None)).collect();
        self.publish(|p| rights::grant_share_with(p, now, &share, &ShareTexts::default(), &numbers))
            .expect("the entitlement is known");
        self.shares.push(Shared {
            id,
            access,
            ends_on,
            by,
            entitlement,
            number,
            with,
            by_email,
            ended: false,
        });
    }

    /// Ownership is of licenses: each entitlement has one, with a key.
    fn own(&mut self, of: usize, line: i64, account: Option<usize>) {
        let Some(entitlement) = self.line(of, line) else { return };
        self.end_due_shares();
        let now = self.now();
        let license = format!("license-{entitlement}");
        let owner = account.map(|account| caller(account).account_id);
        self.publish(|p| {
            import_printed_key(p, now, &entitlement, Some("AAAA-BBBB-CCCC-DDDD"))?;
            Ok(rights::set_owner(p, &license, &entitlement, owner.as_deref())?)
        });
        match account {
            Some(account) => drop(self.owners.insert(entitlement, (account, false))),
            None => drop(self.owners.remove(&entitlement)),
        }
    }

    fn request(&mut self, site: &str, person: usize) {
        self.asked += 1;
        let (now, id) = (self.now(), format!("r{}", self.asked));
        let account = caller(person).account_id;
        if self.requests.contains(&(site.to_owned(), email(person))) {
            return;
        }
        self.store
            .write_blocking(|tx| rights::request_site_access(tx, now, &id, site, &account, &email(person)))
            .unwrap();
        let by = rights::Approver::Care { account_id: "care" };
        if self.publish(|p| rights::approve_site_access(p, now, &id, by)).is_some() {
            self.requests.insert((site.to_owned(), email(person)));
        }
    }

    fn next_key(&mut self) -> String {
        self.keys += 1;
        format!("00000000-0000-7000-8000-{:012x}", self.keys)
    }

    /// Whom it belongs to when a person writes on an entitlement of an order, by the rules.
    fn party(&self, person: usize, order: &OrderFacts) -> Party {
        let account = self.account(person);
        let member_of = if account.confirmed_email.is_some() { account.member_of } else { BTreeMap::new() };
        let member_of = member_of.into_keys().map(|site| (site, Access::Full)).collect();
        let (account_id, end_customer) = (&account.account_id, &order.end_customer);
        let reseller = order.reseller.as_deref();
        party(&AuthorFacts { account_id, end_customer, reseller, member_of: &member_of })
    }

    /// Pushes a change, and says under which key it was made and whom it belongs to: by whoever sees the entitlement and
    /// hasn't left, and by nobody else. `plain`: by an app that knows no parties.
    fn push(
        &mut self,
        person: usize,
        entitlement: &str,
        plain: bool,
        change: impl Fn(&str) -> (&'static str, serde_json::Value),
    ) -> Option<(String, Party)> {
        self.end_due_shares();
        let held = account_scopes(&self.account(person), self.today);
        let lines = self.lines();
        let line = lines.iter().find(|(_, id, ..)| id == entitlement);
        let scopes = line.map(|(_, _, order, facts)| entitlement_scopes(order, facts)).unwrap_or_default();
        let due = match access(&scopes, &held) {
            Some(_) if access(&showing(&scopes, Part::Order), &held).is_some() => 200,
            Some(_) => 403,
            None => 404,
        };
        let mut party = Party::Account(caller(person).account_id);
        let mut on = entitlement.to_owned();
        if let Some((_, _, order, _)) = line {
            let by_rule = self.party(person, order);
            if !plain || by_rule == Party::Site(order.end_customer.clone()) {
                party = by_rule;
                on = party.annotation_id(entitlement, &order.end_customer);
            }
        }
        let key = self.next_key();
        let (kind, set) = change(&on);
        let id = if kind == "comment" { &key } else { &on };
        let change = read(json!({"key": &key, "kind": kind, "id": id, "set": set})).unwrap();
        let now = self.now();
        let pushed =
            self.store.write_blocking(|tx| push(tx, &caller(person), now, compose, &[change])).unwrap();
        let outcome = &pushed.outcomes[0];
        assert_eq!(outcome.status, due, "who may write on {entitlement}: {outcome:?}");
        (outcome.status == 200).then_some((key, party))
    }

    /// The scopes in which a party's writing on an entitlement stands: the party's own, and those of shares that a member of
    /// its site made.
    pub(super) fn readers(&self, entitlement: &str, party: &Party) -> BTreeSet<Scope> {
        let Party::Site(site) = party else { return readers(party, &BTreeSet::new()) };
        let is_member = |person: usize| {
            let account = self.account(person);
            account.confirmed_email.is_some() && account.member_of.contains_key(site)
        };
        let by_member = |scope: &Scope| match scope {
            Scope::Share(id) => {
                self.shares.iter().any(|shared| shared.id == *id && shared.by.is_some_and(is_member))
            }
            Scope::SiteNumber { site: shared, .. } => shared == site,
            Scope::OwnerNumber { account, .. } => {
                (0..PEOPLE).any(|person| caller(person).account_id == *account && is_member(person))
            }
            _ => false,
        };
        let lines = self.lines();
        let line = lines.iter().find(|(_, id, ..)| id == entitlement);
        let scopes = line.map(|(_, _, order, facts)| entitlement_scopes(order, facts)).unwrap_or_default();
        readers(party, &scopes.into_iter().filter(by_member).collect())
    }

    /// What the account is, by the facts of this test alone.
    pub(super) fn account(&self, person: usize) -> AccountFacts {
        let own = email(person);
        let confirmed_email = caller(person).email;
        let by_order = self.orders.values().flat_map(|(_, order, _)| order_memberships(order));
        let by_record =
            self.sites.iter().flat_map(|(site, people)| people.iter().map(|p| (site.clone(), p.clone())));
        let member_of = by_order.chain(by_record).chain(self.requests.iter().cloned());
        let mine = |shared: &&Shared| {
            shared.with == person && !shared.ended && (!shared.by_email || confirmed_email.is_some())
        };
        AccountFacts {
            administers: BTreeSet::new(),
            care: false,
            account_id: caller(person).account_id,
            member_of: member_of
                .filter(|(_, member)| *member == own)
                .map(|(site, _)| (site, licet_domain::SiteRole::Member))
                .collect(),
            customer_numbers: self
                .numbers
                .iter()
                .filter(|(p, _)| *p == person)
                .map(|(_, n)| n.clone())
                .collect(),
            shares: self.shares.iter().filter(mine).flat_map(|shared| self.shared_scopes(shared)).collect(),
            confirmed_email,
        }
    }

    /// What a share lets its holder see, whatever stands in it.
    fn shared_scopes(&self, shared: &Shared) -> Vec<ShareFacts> {
        let mut scopes = vec![Scope::Share(shared.id.clone())];
        if let Some(number) = &shared.number {
            let all = (0..5).map(site_id);
            let sites = all.filter(|site| shared.by.is_none_or(|by| self.administers(by, site)));
            scopes.extend(sites.map(|site| Scope::SiteNumber { site, number: number.clone() }));
            if let Some(by) = shared.by {
                let account = caller(by).account_id;
                scopes.push(Scope::OwnerNumber { account, number: number.clone() });
            }
        }
        let (access, ends_on) = (shared.access, shared.ends_on);
        scopes.into_iter().map(|covers| ShareFacts { covers, access, ends_on }).collect()
    }

    /// Every line with the facts that decide about it: order number, id, order, entitlement.
    pub(super) fn lines(&self) -> Vec<(&str, String, &OrderFacts, EntitlementFacts)> {
        let mut all = Vec::new();
        for (number, (_, order, lines)) in &self.orders {
            for line in lines {
                let id = order_lines::entitlement_id(number, *line);
                let owners = self.owners.get(&id).map(|(account, was_tied)| {
                    let owner = OwnerFacts { exists: true, was_tied: *was_tied, ties: self.ties(&id) };
                    (caller(*account).account_id, standing(&owner))
                });
                let may = |shared: &&Shared| {
                    shared.by.is_none_or(|by| {
                        let owns = owners.as_ref().is_some_and(|(account, standing)| {
                            *account == caller(by).account_id && *standing == Standing::Owner
                        });
                        owns || self.administers(by, &order.end_customer)
                    })
                };
                let of_line = self.shares.iter().filter(|s| s.entitlement.as_ref() == Some(&id)).filter(may);
                let shares = of_line.map(|shared| shared.id.clone()).collect();
                let facts = EntitlementFacts { owners: owners.clone().into_iter().collect(), shares };
                all.push((number.as_str(), id, order, facts));
            }
        }
        all
    }

    pub(super) fn orders(&self) -> impl Iterator<Item = (&str, &OrderFacts)> {
        self.orders.iter().map(|(number, (_, order, _))| (number.as_str(), order))
    }

    pub(super) fn has_site(&self, id: &str) -> bool {
        self.sites.contains_key(id)
    }

    pub(super) fn sites(&self) -> impl Iterator<Item = &str> {
        self.sites.keys().map(String::as_str)
    }
}

fn record(
    number: &str,
    revision: i64,
    facts: &OrderFacts,
    lines: &BTreeSet<i64>,
) -> licet_protocol::feed::Order {
    use licet_protocol::feed::{Order, OrderLine, OrderSite, ShipTo};
    let contacts = |emails: &BTreeSet<Email>| {
        // Addresses compare case-insensitively.
        let shout = |email: &Email| email.as_str().to_uppercase();
        emails
            .iter()
            .map(|e| licet_protocol::license::Contact { email: shout(e), name: String::new() })
            .collect()
    };
    let line = |line: &i64| OrderLine {
        line: *line,
        sku: "SKU".into(),
        kind: licet_domain::EntitlementKind::License,
        quantity: licet_domain::Quantity::Count(revision),
        price_tier: None,
        serial_number: format!("{number}/{line}"),
        starts_on: None,
        ends_on: None,
        renews: None,
        covers: Vec::new(),
        printed_key: None,
        voucher_codes: Vec::new(),
        flex_pool: Vec::new(),
    };
    Order {
        order_number: number.to_owned(),
        revision,
        ordered_on: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        customer_number: facts.customer_number.clone(),
        end_customer: OrderSite {
            support_id: facts.end_customer.clone(),
            contacts: contacts(&facts.end_customer_contacts),
        },
        ship_to: ShipTo { name: String::new(), contacts: contacts(&facts.ship_to_contacts) },
        reseller: facts
            .reseller
            .clone()
            .map(|support_id| OrderSite { support_id, contacts: contacts(&facts.reseller_contacts) }),
        lines: lines.iter().map(line).collect(),
    }
}
