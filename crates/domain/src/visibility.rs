//! Who sees what: the five rules of docs/PRODUCT.md, in one place.
//!
//! Visibility is a union. Each rule is written as *scopes*: a document (an entitlement, its order, its license, its
//! site) stands in scopes, a person holds scopes, and a person sees a document when they hold one of its scopes.
//! That the two sides never meet except in a scope is what keeps the cost of a change independent of how many people
//! see it. The portal keeps both sides as tables; what is written there comes from the functions here.
//!
//! What may be done by whoever sees it is a matter of the [`Access`] that the scope gives ([`Permission`]); an owner's
//! access follows what leads them to the site ([`crate::ownership`]).

use crate::email::Email;
use crate::ownership::Standing;
use crate::place::CustomerDay;
use crate::site_role::SiteRole;
use crate::term::Term;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A group of documents that is seen or not seen together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Rule 1: what members of the site with this Support ID see.
    MemberOf(String),
    /// Rule 1, where the customer has taken the partner's rights back ([`crate::delegation`]): what members of the site with
    /// this Support ID sold, and may only look at.
    SoldBy(String),
    /// Rule 2: the orders that name this ship-to contact.
    ShipTo(Email),
    /// Rule 3: licenses owned by this account.
    Owner(String),
    /// Rule 3: licenses owned by this account, which came to them as an installer ([`crate::ownership`]).
    Installer(String),
    /// Rule 3: licenses owned by this account, to whose site nothing leads any more ([`crate::ownership`]).
    Unattended(String),
    /// Rule 4: what this share covers.
    Share(String),
    /// What members of the site that shared wrote on what the share with this text covers: held by those whose share is
    /// full ([`Scope::in_full`]).
    SharedInFull(String),
    /// Rule 4: what a site's administrators share when they share a customer number: all of that number at their site.
    SiteNumber {
        /// Support ID of the end customer's site.
        site: String,
        /// The customer number.
        number: String,
    },
    /// Rule 4: what an owner shares by sharing a customer number: what they own of it.
    OwnerNumber {
        /// The owner's account.
        account: String,
        /// The customer number.
        number: String,
    },
    /// Rule 5: entitlements of this customer number.
    CustomerNumber(String),
    /// What whoever has this e-mail is asked or told.
    Addressed(Email),
    /// What the administrators of the site with this Support ID decide.
    Administers(String),
    /// What customer care decides.
    Care,
    /// The vendor's public catalog: products and releases.
    Everyone,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MemberOf(support_id) => write!(f, "member:{support_id}"),
            Self::SoldBy(support_id) => write!(f, "sold:{support_id}"),
            Self::ShipTo(email) => write!(f, "ship-to:{email}"),
            Self::Owner(account) => write!(f, "owner:{account}"),
            Self::Installer(account) => write!(f, "installer:{account}"),
            Self::Unattended(account) => write!(f, "unattended:{account}"),
            Self::Share(share) => write!(f, "share:{share}"),
            Self::SharedInFull(share) => write!(f, "full:{share}"),
            // Support IDs are the vendor's own texts: the length says where one ends.
            Self::SiteNumber { site, number } => write!(f, "site-number:{}:{site}:{number}", site.len()),
            Self::OwnerNumber { account, number } => {
                write!(f, "owner-number:{}:{account}:{number}", account.len())
            }
            Self::CustomerNumber(number) => write!(f, "number:{number}"),
            Self::Addressed(email) => write!(f, "to:{email}"),
            Self::Administers(support_id) => write!(f, "administers:{support_id}"),
            Self::Care => f.write_str("care"),
            Self::Everyone => f.write_str("everyone"),
        }
    }
}

/// A rule by which somebody sees an entitlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Rule 1: member of a site.
    Member,
    /// Rule 2: ship-to contact of the order.
    ShipTo,
    /// Rule 3: owner of a license.
    Owner,
    /// Rule 4: a share.
    Share,
    /// Rule 5: an associated customer number.
    CustomerNumber,
}

impl Standing {
    /// The scope in which the license stands for this owner.
    #[must_use]
    pub fn scope(self, account_id: &str) -> Scope {
        match self {
            Self::Owner => Scope::Owner(account_id.to_owned()),
            Self::Installer => Scope::Installer(account_id.to_owned()),
            Self::Unattended => Scope::Unattended(account_id.to_owned()),
        }
    }
}

/// A part of what is kept about an entitlement. Not every scope that leads to an entitlement leads to all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The entitlement itself and its licenses.
    Right,
    /// Its order, and with it the site.
    Order,
    /// Offers to upgrade it.
    Offers,
    /// Flex pools and draw-downs.
    Pools,
    /// Software to download.
    Software,
}

impl Scope {
    /// Whether the text of a scope is one that shares give (rule 4).
    #[must_use]
    pub fn is_share(text: &str) -> bool {
        ["share:", "site-number:", "owner-number:"].iter().any(|prefix| text.starts_with(prefix))
    }

    /// The scope with this text, if it is one that shares give (rule 4).
    #[must_use]
    pub fn parse_shared(text: &str) -> Option<Self> {
        let (prefix, rest) = text.split_once(':')?;
        let pair = || {
            let (length, rest) = rest.split_once(':')?;
            let (first, number) = rest.split_at_checked(length.parse().ok()?)?;
            Some((first.to_owned(), number.strip_prefix(':')?.to_owned()))
        };
        match prefix {
            "share" => Some(Self::Share(rest.to_owned())),
            "site-number" => pair().map(|(site, number)| Self::SiteNumber { site, number }),
            "owner-number" => pair().map(|(account, number)| Self::OwnerNumber { account, number }),
            _ => None,
        }
    }

    /// The scope that holders of a share's scope hold beside it while their share is full; none of any other scope.
    #[must_use]
    pub fn in_full(&self) -> Option<Self> {
        let text = self.to_string();
        Self::is_share(&text).then_some(Self::SharedInFull(text))
    }

    /// The text of the share's scope, where that of a scope is that of a [`Scope::SharedInFull`].
    #[must_use]
    pub fn share_in_full(text: &str) -> Option<&str> {
        text.strip_prefix("full:")
    }

    /// The Support ID, where the text of a scope is that of a [`Scope::MemberOf`].
    #[must_use]
    pub fn member_of(text: &str) -> Option<&str> {
        text.strip_prefix("member:")
    }

    /// The rule by which the text of a scope leads to an entitlement; none: it leads to none.
    #[must_use]
    pub fn rule(text: &str) -> Option<Rule> {
        let (prefix, _) = text.split_once(':')?;
        match prefix {
            "member" | "sold" => Some(Rule::Member),
            "ship-to" => Some(Rule::ShipTo),
            "owner" | "installer" | "unattended" => Some(Rule::Owner),
            "share" | "site-number" | "owner-number" => Some(Rule::Share),
            "number" => Some(Rule::CustomerNumber),
            _ => None,
        }
    }

    /// Whether the text of a scope is that of a [`Scope::Unattended`].
    #[must_use]
    pub fn is_unattended(text: &str) -> bool {
        text.starts_with("unattended:")
    }

    /// The Support ID, where the text of a scope is that of a [`Scope::SoldBy`].
    #[must_use]
    pub fn sold_by(text: &str) -> Option<&str> {
        text.strip_prefix("sold:")
    }

    /// Whether the text of a scope is one that a reseller's people see through what it sold.
    #[must_use]
    pub fn is_of_partner(text: &str, reseller: &str) -> bool {
        Self::member_of(text).or_else(|| Self::sold_by(text)) == Some(reseller)
    }

    /// Whether a scope, given as its text, leads to this part of an entitlement. An installer sees nothing of what the
    /// customer's people upgrade or draw down; a partner whose rights were taken back sees no pools; whoever left sees that
    /// the license exists. Who reads what people wrote
    /// says [`crate::authorship`].
    #[must_use]
    pub fn shows(text: &str, part: Part) -> bool {
        if Self::is_unattended(text) {
            return part == Part::Right;
        }
        let installer = text.starts_with("ship-to:") || text.starts_with("installer:");
        let withdrawn = Self::sold_by(text).is_some();
        !(installer && matches!(part, Part::Offers | Part::Pools) || withdrawn && part == Part::Pools)
    }
}

/// Those of the scopes of an entitlement that lead to this part of it.
#[must_use]
pub fn showing(scopes: &BTreeSet<Scope>, part: Part) -> BTreeSet<Scope> {
    scopes.iter().filter(|scope| Scope::shows(&scope.to_string(), part)).cloned().collect()
}

/// What may be seen and done through a scope; the greatest of all scopes that lead to a document counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// That the license exists, and that it has a key, masked.
    View,
    /// The license and its key.
    Keys,
    /// What an installer needs: keys, registration, the technical contact, and moving what they registered.
    Install,
    /// The license, its key, and all licensing functions.
    Full,
}

/// Something that may be done with an entitlement and its licenses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Read keys and license files.
    ReadKeys,
    /// Register its serial number.
    Register,
    /// Change the technical contact.
    ChangeContact,
    /// Move a license that the account owns to another host.
    MoveOwn,
    /// Move a license that is somebody else's, or nobody's.
    MoveOthers,
    /// Upgrade it.
    Upgrade,
    /// Write on it for the site: notes, tags, values, comments ([`crate::authorship`]).
    Write,
    /// Add an install-at address for it.
    AddAddress,
}

impl Permission {
    /// The least access that gives it.
    #[must_use]
    pub const fn needs(self) -> Access {
        match self {
            Self::ReadKeys => Access::Keys,
            Self::Register | Self::ChangeContact | Self::MoveOwn => Access::Install,
            Self::MoveOthers | Self::Upgrade | Self::Write | Self::AddAddress => Access::Full,
        }
    }
}

impl Access {
    /// Whether this is enough for it.
    #[must_use]
    pub fn allows(self, permission: Permission) -> bool {
        self >= permission.needs()
    }

    /// Whether keys and license files may be read ("seeing a license and seeing its key are two rights").
    #[must_use]
    pub fn shows_keys(self) -> bool {
        self >= Self::Keys
    }

    /// What membership of a site gives, by role (rule 1).
    #[must_use]
    pub const fn of(role: SiteRole) -> Self {
        match role {
            SiteRole::Viewer => Self::View,
            SiteRole::Member | SiteRole::Administrator => Self::Full,
        }
    }

    /// The word used on the wire and in the databases.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Keys => "keys",
            Self::Install => "install",
            Self::Full => "full",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::View, Self::Keys, Self::Install, Self::Full];
        all.into_iter().find(|access| access.as_str() == text)
    }
}

/// The facts of an order that decide who sees its entitlements, from its newest revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderFacts {
    /// Support ID of the end customer's site. Empty where there is none: what a voucher became belongs to its owner alone.
    pub end_customer: String,
    /// End-customer contacts.
    pub end_customer_contacts: BTreeSet<Email>,
    /// Ship-to contacts.
    pub ship_to_contacts: BTreeSet<Email>,
    /// Support ID of the site that transacted the order, if any.
    pub reseller: Option<String>,
    /// Whether the customer took back what that site's people may do ([`crate::delegation`]).
    pub withdrawn: bool,
    /// Reseller contacts.
    pub reseller_contacts: BTreeSet<Email>,
    /// The customer number. Empty where there is none.
    pub customer_number: String,
}

/// The facts of one entitlement beyond those of its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntitlementFacts {
    /// Accounts that own a license of it, each with what that gives them.
    pub owners: BTreeSet<(String, Standing)>,
    /// Shares that cover it.
    pub shares: BTreeSet<String>,
}

/// The scopes that an order puts everything on it into.
#[must_use]
pub fn order_scopes(order: &OrderFacts) -> BTreeSet<Scope> {
    let mut scopes = BTreeSet::new();
    if !order.end_customer.is_empty() {
        scopes.insert(Scope::MemberOf(order.end_customer.clone()));
    }
    if !order.customer_number.is_empty() {
        scopes.insert(Scope::CustomerNumber(order.customer_number.clone()));
        if !order.end_customer.is_empty() {
            let (site, number) = (order.end_customer.clone(), order.customer_number.clone());
            scopes.insert(Scope::SiteNumber { site, number });
        }
    }
    let withdrawn = order.withdrawn && order.reseller.as_ref() != Some(&order.end_customer);
    let sold = if withdrawn { Scope::SoldBy } else { Scope::MemberOf };
    scopes.extend(order.reseller.clone().map(sold));
    scopes.extend(order.ship_to_contacts.iter().cloned().map(Scope::ShipTo));
    scopes
}

/// The scopes into which an owner of one of its licenses puts an entitlement. Only an owner with all rights shares it.
#[must_use]
pub fn owner_scopes(order: &OrderFacts, account_id: &str, standing: Standing) -> BTreeSet<Scope> {
    let mut scopes = BTreeSet::from([standing.scope(account_id)]);
    if standing == Standing::Owner && !order.customer_number.is_empty() {
        let (account, number) = (account_id.to_owned(), order.customer_number.clone());
        scopes.insert(Scope::OwnerNumber { account, number });
    }
    scopes
}

/// The scopes of one entitlement and of its licenses. Which of them lead to what else belongs to it says [`showing`].
#[must_use]
pub fn entitlement_scopes(order: &OrderFacts, entitlement: &EntitlementFacts) -> BTreeSet<Scope> {
    let mut scopes = order_scopes(order);
    let owners = entitlement.owners.iter();
    scopes.extend(owners.flat_map(|(account, standing)| owner_scopes(order, account, *standing)));
    scopes.extend(entitlement.shares.iter().cloned().map(Scope::Share));
    scopes
}

/// The memberships that an order gives for as long as its newest revision says so: (Support ID, e-mail).
///
/// End-customer contacts are members of the end customer's site, reseller contacts of the site that transacted.
#[must_use]
pub fn order_memberships(order: &OrderFacts) -> BTreeSet<(String, Email)> {
    let buyers = order.end_customer_contacts.iter().map(|email| (order.end_customer.clone(), email.clone()));
    let sellers = order
        .reseller
        .iter()
        .flat_map(|reseller| order.reseller_contacts.iter().map(|email| (reseller.clone(), email.clone())));
    buyers.chain(sellers).collect()
}

/// A share as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareFacts {
    /// What it covers: a [`Scope::Share`], a [`Scope::SiteNumber`] or a [`Scope::OwnerNumber`].
    pub covers: Scope,
    /// What it allows.
    pub access: Access,
    /// Last day on which it holds, or none.
    pub ends_on: Option<NaiveDate>,
}

impl ShareFacts {
    /// Whether it holds on `today`: through its end date.
    #[must_use]
    pub fn is_current(&self, today: NaiveDate) -> bool {
        Term { starts_on: None, ends_on: self.ends_on }.is_current(CustomerDay::on(today))
    }
}

/// The facts of an account that decide what it sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountFacts {
    /// Names the account.
    pub account_id: String,
    /// Its e-mail, if it was confirmed: only a confirmed e-mail counts.
    pub confirmed_email: Option<Email>,
    /// Support IDs of the sites that this e-mail is a member of, with its role: by the site record, an accepted
    /// invitation, an approved request or an order.
    pub member_of: BTreeMap<String, SiteRole>,
    /// Support IDs of the sites that this e-mail administers.
    pub administers: BTreeSet<String>,
    /// Whether it works in customer care.
    pub care: bool,
    /// Customer numbers that it associated with a matching order.
    pub customer_numbers: BTreeSet<String>,
    /// Shares made with it.
    pub shares: Vec<ShareFacts>,
}

/// The scopes an account holds on `today`, each with the access it gives.
#[must_use]
pub fn account_scopes(account: &AccountFacts, today: NaiveDate) -> BTreeMap<Scope, Access> {
    let mut held = BTreeMap::from([
        (Scope::Everyone, Access::View),
        (Scope::Owner(account.account_id.clone()), Access::Full),
        (Scope::Installer(account.account_id.clone()), Access::Install),
        (Scope::Unattended(account.account_id.clone()), Access::View),
    ]);
    if let Some(email) = &account.confirmed_email {
        held.insert(Scope::ShipTo(email.clone()), Access::Install);
        held.insert(Scope::Addressed(email.clone()), Access::Full);
        held.extend(account.administers.iter().cloned().map(|site| (Scope::Administers(site), Access::Full)));
        let sites = account.member_of.iter();
        held.extend(sites.clone().map(|(site, role)| (Scope::MemberOf(site.clone()), Access::of(*role))));
        held.extend(sites.map(|(site, _)| (Scope::SoldBy(site.clone()), Access::View)));
    }
    if account.care {
        held.insert(Scope::Care, Access::Full);
    }
    held.extend(account.customer_numbers.iter().cloned().map(|n| (Scope::CustomerNumber(n), Access::Full)));
    for share in account.shares.iter().filter(|share| share.is_current(today)) {
        if share.access == Access::Full {
            held.extend(share.covers.in_full().map(|scope| (scope, Access::View)));
        }
        let access = held.entry(share.covers.clone()).or_insert(share.access);
        *access = share.access.max(*access);
    }
    held
}

/// What a holder of `held` may see of a document in `scopes`: nothing, or the greatest access any of them gives.
#[must_use]
pub fn access(scopes: &BTreeSet<Scope>, held: &BTreeMap<Scope, Access>) -> Option<Access> {
    scopes.iter().filter_map(|scope| held.get(scope)).max().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn email(name: &str) -> Email {
        Email::parse(name).expect("the tests use valid addresses")
    }

    fn order(
        end: &str,
        buyers: &[&str],
        ship_to: &[&str],
        reseller: &str,
        sellers: &[&str],
        number: &str,
    ) -> OrderFacts {
        let set = |names: &[&str]| names.iter().map(|n| email(n)).collect();
        OrderFacts {
            end_customer: end.into(),
            end_customer_contacts: set(buyers),
            ship_to_contacts: set(ship_to),
            reseller: Some(reseller.into()),
            withdrawn: false,
            reseller_contacts: set(sellers),
            customer_number: number.into(),
        }
    }

    /// The worked example of docs/PRODUCT.md: serials by order.
    fn worked_example() -> Vec<(OrderFacts, Vec<u8>)> {
        let (bill, ted, mary) = ("bill@acme.example", "ted@data.example", "mary@skynet.example");
        vec![
            (order("ACME", &[bill], &[ted], "SKYN", &[mary], "123456789"), vec![1, 2, 3]),
            (order("FARM", &["fay@farmfoods.example"], &[], "SKYN", &[mary], "987654321"), vec![4]),
            (order("GLOB", &[], &[], "SKYN", &[mary], "111111111"), vec![5]),
            (order("SKYN", &[mary], &[], "SKYN", &[mary], "222222222"), vec![6, 7, 8]),
            (order("ACME", &[bill], &[], "CYBD", &["carl@cyberdyne.example"], "123456789"), vec![9]),
        ]
    }

    fn sees(who: &str, requests: &[&str]) -> Vec<u8> {
        let orders = worked_example();
        let by_order = orders.iter().flat_map(|(order, _)| order_memberships(order));
        let account = AccountFacts {
            account_id: who.into(),
            confirmed_email: Some(email(who)),
            member_of: by_order
                .filter(|(_, member)| *member == email(who))
                .map(|(site, _)| site)
                .chain(requests.iter().map(|s| (*s).to_owned()))
                .map(|site| (site, SiteRole::Member))
                .collect(),
            ..AccountFacts::default()
        };
        let held = account_scopes(&account, date());
        let visible = orders.iter().filter(|(order, _)| {
            access(&entitlement_scopes(order, &EntitlementFacts::default()), &held).is_some()
        });
        visible.flat_map(|(_, serials)| serials.clone()).collect()
    }

    fn date() -> NaiveDate {
        "2026-11-21".parse().expect("a date")
    }

    #[test]
    fn mary_sees_what_skynet_sold_and_owns_and_nothing_acme_bought_elsewhere() {
        assert_eq!(sees("Mary@Skynet.example", &[]), [1, 2, 3, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn bill_sees_all_that_acme_bought_from_whichever_reseller() {
        assert_eq!(sees("bill@acme.example", &[]), [1, 2, 3, 9]);
    }

    #[test]
    fn a_partner_whose_rights_were_taken_back_sees_what_it_sold_without_keys_and_pools() {
        let order = OrderFacts { withdrawn: true, ..worked_example()[0].0.clone() };
        let mary = AccountFacts {
            account_id: "mary".into(),
            confirmed_email: Some(email("mary@skynet.example")),
            member_of: [("SKYN".into(), SiteRole::Member)].into(),
            ..AccountFacts::default()
        };
        let held = account_scopes(&mary, date());
        let scopes = order_scopes(&order);
        assert_eq!(access(&scopes, &held), Some(Access::View));
        assert_eq!(access(&showing(&scopes, Part::Order), &held), Some(Access::View));
        assert_eq!(access(&showing(&scopes, Part::Pools), &held), None);
        assert_eq!(access(&order_scopes(&worked_example()[0].0), &held), Some(Access::Full), "until then");
        let own = OrderFacts { withdrawn: true, ..worked_example()[3].0.clone() };
        assert_eq!(
            access(&order_scopes(&own), &held),
            Some(Access::Full),
            "nobody withdraws from themselves"
        );
    }

    #[test]
    fn ted_sees_the_order_that_ships_to_him_and_farm_foods_once_approved() {
        assert_eq!(sees("ted@data.example", &[]), [1, 2, 3]);
        assert_eq!(sees("ted@data.example", &["FARM"]), [1, 2, 3, 4]);
    }

    #[test]
    fn an_unconfirmed_e_mail_counts_for_nothing() {
        let account = AccountFacts {
            account_id: "a".into(),
            member_of: [("ACME".into(), SiteRole::Member)].into(),
            ..AccountFacts::default()
        };
        let held = account_scopes(&account, date());
        assert_eq!(access(&order_scopes(&worked_example()[0].0), &held), None);
    }

    #[test]
    fn a_view_only_share_shows_that_a_key_exists_and_not_the_key() {
        let share =
            ShareFacts { covers: Scope::Share("s".into()), access: Access::View, ends_on: Some(date()) };
        let account = AccountFacts { account_id: "a".into(), shares: vec![share], ..AccountFacts::default() };
        let shared = EntitlementFacts { shares: ["s".into()].into(), ..EntitlementFacts::default() };
        let scopes = entitlement_scopes(&worked_example()[0].0, &shared);
        let seen = access(&scopes, &account_scopes(&account, date()));
        assert_eq!(seen, Some(Access::View));
        assert!(!Access::View.shows_keys() && Access::Keys.shows_keys() && Access::Full.shows_keys());
        let tomorrow = date().succ_opt().expect("a day");
        assert_eq!(
            access(&scopes, &account_scopes(&account, tomorrow)),
            None,
            "a share ends with its end date"
        );
    }

    #[test]
    fn owners_and_customer_numbers_lead_to_their_entitlements() {
        let order = &worked_example()[4].0;
        let owners = [("a".to_owned(), Standing::Owner)].into();
        let owned = EntitlementFacts { owners, ..EntitlementFacts::default() };
        let owner = AccountFacts { account_id: "a".into(), ..AccountFacts::default() };
        assert_eq!(
            access(&entitlement_scopes(order, &owned), &account_scopes(&owner, date())),
            Some(Access::Full)
        );
        let by_number =
            AccountFacts { customer_numbers: ["123456789".into()].into(), ..AccountFacts::default() };
        assert_eq!(access(&order_scopes(order), &account_scopes(&by_number, date())), Some(Access::Full));
    }

    // S5
    #[test]
    fn whoever_left_sees_that_a_license_exists_and_nothing_that_belongs_to_it() {
        let order = &worked_example()[0].0;
        let owners = [("a".to_owned(), Standing::Unattended)].into();
        let scopes = entitlement_scopes(order, &EntitlementFacts { owners, ..EntitlementFacts::default() });
        let leaver = AccountFacts { account_id: "a".into(), ..AccountFacts::default() };
        let held = account_scopes(&leaver, date());
        assert_eq!(access(&scopes, &held), Some(Access::View));
        for part in [Part::Order, Part::Offers, Part::Pools, Part::Software] {
            assert_eq!(access(&showing(&scopes, part), &held), None, "{part:?}");
        }
    }

    #[test]
    fn a_viewer_of_a_site_sees_its_licenses_with_masked_keys() {
        let order = &worked_example()[0].0;
        for (role, expected) in [
            (SiteRole::Viewer, Access::View),
            (SiteRole::Member, Access::Full),
            (SiteRole::Administrator, Access::Full),
        ] {
            let person = AccountFacts {
                account_id: "v".into(),
                confirmed_email: Some(email("v@acme.example")),
                member_of: [("ACME".into(), role)].into(),
                ..AccountFacts::default()
            };
            let held = account_scopes(&person, date());
            assert_eq!(access(&order_scopes(order), &held), Some(expected), "{role:?}");
        }
        assert!(!Access::of(SiteRole::Viewer).shows_keys());
    }

    #[test]
    fn an_installer_registers_and_gets_keys_and_nothing_else_of_the_customer() {
        let order = &worked_example()[0].0;
        let ted = AccountFacts {
            account_id: "ted".into(),
            confirmed_email: Some(email("ted@data.example")),
            ..AccountFacts::default()
        };
        let held = account_scopes(&ted, date());
        let owners = [("ted".to_owned(), Standing::Installer)].into();
        let owned = EntitlementFacts { owners, ..EntitlementFacts::default() };
        for facts in [EntitlementFacts::default(), owned] {
            let scopes = entitlement_scopes(order, &facts);
            let access_to = |part| access(&showing(&scopes, part), &held);
            assert_eq!(access_to(Part::Right), Some(Access::Install));
            assert_eq!(access_to(Part::Software), Some(Access::Install));
            for part in [Part::Offers, Part::Pools] {
                assert_eq!(access_to(part), None, "{part:?}");
            }
        }
        let may = |permission| Access::Install.allows(permission);
        assert!(may(Permission::ReadKeys) && may(Permission::Register));
        assert!(may(Permission::ChangeContact) && may(Permission::MoveOwn));
        assert!(!may(Permission::MoveOthers) && !may(Permission::Upgrade));
        assert!(!may(Permission::Write) && !may(Permission::AddAddress));
    }

    #[test]
    fn a_shared_number_covers_what_the_sharer_administers_or_owns_and_nothing_else_of_the_number() {
        let order = &worked_example()[0].0;
        let elsewhere = OrderFacts { end_customer: "OTHER".into(), ..order.clone() };
        let number = || "123456789".to_owned();
        let holds = |covers: Scope| {
            let shares = vec![ShareFacts { covers, access: Access::View, ends_on: None }];
            account_scopes(&AccountFacts { shares, ..AccountFacts::default() }, date())
        };
        let by_site = holds(Scope::SiteNumber { site: "ACME".into(), number: number() });
        assert_eq!(access(&order_scopes(order), &by_site), Some(Access::View));
        assert_eq!(access(&order_scopes(&elsewhere), &by_site), None, "the number at another customer");
        let by_owner = holds(Scope::OwnerNumber { account: "a".into(), number: number() });
        let owned = |standing| {
            let owners = [("a".to_owned(), standing)].into();
            entitlement_scopes(order, &EntitlementFacts { owners, ..EntitlementFacts::default() })
        };
        assert_eq!(access(&owned(Standing::Owner), &by_owner), Some(Access::View));
        for standing in [Standing::Installer, Standing::Unattended] {
            assert_eq!(access(&owned(standing), &by_owner), None, "{standing:?} can't share");
        }
        assert_eq!(access(&order_scopes(order), &by_owner), None, "what nobody or somebody else owns");
    }

    #[test]
    fn every_scope_of_an_entitlement_is_that_of_a_rule() {
        let order = OrderFacts {
            ship_to_contacts: [email("ted@data.example")].into(),
            ..worked_example()[0].0.clone()
        };
        let standings = [Standing::Owner, Standing::Installer, Standing::Unattended];
        let owners = standings.map(|standing| ("a".to_owned(), standing)).into();
        let facts = EntitlementFacts { owners, shares: ["s".into()].into() };
        let rules: BTreeSet<Option<Rule>> =
            entitlement_scopes(&order, &facts).iter().map(|scope| Scope::rule(&scope.to_string())).collect();
        let all = [Rule::Member, Rule::ShipTo, Rule::Owner, Rule::Share, Rule::CustomerNumber];
        assert_eq!(rules, all.map(Some).into());
    }

    #[test]
    fn the_greatest_of_several_shares_of_one_number_counts() {
        let covers = Scope::SiteNumber { site: "ACME".into(), number: "1".into() };
        let share = |access| ShareFacts { covers: covers.clone(), access, ends_on: None };
        for shares in [[Access::View, Access::Full], [Access::Full, Access::View]] {
            let shares = shares.map(share).to_vec();
            let held = account_scopes(&AccountFacts { shares, ..AccountFacts::default() }, date());
            assert_eq!(held.get(&covers), Some(&Access::Full));
        }
    }

    #[test]
    fn scopes_of_shares_are_read_back_from_their_text_whatever_it_holds() {
        let text = |text: &str| text.to_owned();
        for (first, number) in [("ACME", "123"), ("A:1", "2:B"), ("", ""), ("Zürich:", ":"), ("1:1", "1")] {
            for scope in [
                Scope::Share(text(number)),
                Scope::SiteNumber { site: text(first), number: text(number) },
                Scope::OwnerNumber { account: text(first), number: text(number) },
            ] {
                assert!(Scope::is_share(&scope.to_string()));
                assert_eq!(Scope::parse_shared(&scope.to_string()), Some(scope));
            }
        }
        for other in ["number:1", "member:share:1", "site-number:9:A:1", "site-number:x:A:1", "everyone"] {
            assert_eq!(Scope::parse_shared(other), None, "{other}");
        }
    }

    // S7
    #[test]
    fn what_a_voucher_became_is_seen_by_its_owner_alone() {
        let owners = [("a".to_owned(), Standing::Owner)].into();
        let owned = EntitlementFacts { owners, ..EntitlementFacts::default() };
        let scopes = entitlement_scopes(&OrderFacts::default(), &owned);
        assert_eq!(scopes, [Scope::Owner("a".into())].into());
    }
}
