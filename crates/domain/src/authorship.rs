//! Whom what people write belongs to, who reads it, and who may write it (docs/PRODUCT.md, "What people write").
//!
//! What is written on an entitlement (notes, tags, values of user-defined fields, comments) belongs to a [`Party`]: the
//! site whose member wrote it, else the account that wrote it. One entitlement can have writing of several parties, and
//! none of them sees another's without a right of its own. Whom writing belongs to never changes: an order that moves to
//! another customer takes none along.

use crate::visibility::{Access, Permission, Scope};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Whom what people write belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Party {
    /// The site with this Support ID: what its members write.
    Site(String),
    /// This account alone.
    Account(String),
}

const SITE: &str = "s:";
const ACCOUNT: &str = "a:";

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(support_id) => write!(f, "{SITE}{support_id}"),
            Self::Account(account) => write!(f, "{ACCOUNT}{account}"),
        }
    }
}

impl Party {
    /// The party with this text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match (text.strip_prefix(SITE), text.strip_prefix(ACCOUNT)) {
            (Some(support_id), _) if !support_id.is_empty() => Some(Self::Site(support_id.to_owned())),
            (_, Some(account)) if !account.is_empty() => Some(Self::Account(account.to_owned())),
            _ => None,
        }
    }

    /// The scope that every reader by this party itself holds: its members, or the account.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self {
            Self::Site(support_id) => Scope::MemberOf(support_id.clone()),
            Self::Account(account) => Scope::Owner(account.clone()),
        }
    }

    /// What names this party's writing on an entitlement for good, whoever the customer is.
    #[must_use]
    pub fn key(&self, entitlement_id: &str) -> String {
        format!("{entitlement_id}/{self}")
    }

    /// The id of the annotation that holds this party's writing. That of the end customer's site has the entitlement's id,
    /// the others name their party: an app that knows of no parties sees those of the customer and nothing else.
    #[must_use]
    pub fn annotation_id(&self, entitlement_id: &str, end_customer: &str) -> String {
        match self {
            Self::Site(support_id) if support_id == end_customer => entitlement_id.to_owned(),
            _ => self.key(entitlement_id),
        }
    }
}

/// The entitlement of an annotation's id, and the party that it names.
#[must_use]
pub fn parse_annotation_id(id: &str) -> (&str, Option<Party>) {
    let at = [SITE, ACCOUNT].iter().filter_map(|kind| id.find(&format!("/{kind}"))).min();
    let split = at.and_then(|at| Some((&id[..at], Party::parse(&id[at + 1..])?)));
    split.map_or((id, None), |(entitlement, party)| (entitlement, Some(party)))
}

/// What decides whom the writing of an account on one entitlement belongs to.
#[derive(Clone, Copy, Debug)]
pub struct AuthorFacts<'a> {
    /// The account.
    pub account_id: &'a str,
    /// Support ID of the end customer's site; empty where there is none.
    pub end_customer: &'a str,
    /// Support ID of the site that transacted the order, if any.
    pub reseller: Option<&'a str>,
    /// The sites that the account is a member of, with what that allows.
    pub member_of: &'a BTreeMap<String, Access>,
}

/// Whom it belongs to when this account writes on the entitlement. The customer's site counts before the reseller's.
#[must_use]
pub fn party(author: &AuthorFacts<'_>) -> Party {
    let sites = [Some(author.end_customer), author.reseller];
    let member = sites.into_iter().flatten().find(|site| author.member_of.contains_key(*site));
    match member.filter(|site| !site.is_empty()) {
        Some(site) => Party::Site(site.to_owned()),
        None => Party::Account(author.account_id.to_owned()),
    }
}

/// Whether this account may write on an entitlement that it reaches with `access`: for its site as a member who may do more
/// than look, for itself wherever it sees the entitlement. `None`: it sees it not, or has left.
#[must_use]
pub fn may_write(author: &AuthorFacts<'_>, access: Option<Access>) -> bool {
    match party(author) {
        _ if access.is_none() => false,
        Party::Site(site) => {
            author.member_of.get(&site).is_some_and(|member| member.allows(Permission::Write))
        }
        Party::Account(_) => true,
    }
}

/// The scopes whose holders read a party's writing on an entitlement. `shares`: the scopes of the shares that cover the
/// entitlement and that members of this site made; who holds one of them in full reads it too.
#[must_use]
pub fn readers(party: &Party, shares: &BTreeSet<Scope>) -> BTreeSet<Scope> {
    let mut scopes = BTreeSet::from([party.scope()]);
    if let Party::Site(_) = party {
        scopes.extend(shares.iter().filter_map(Scope::in_full));
    }
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SiteRole;
    use crate::visibility::{AccountFacts, ShareFacts, account_scopes};
    use proptest::prelude::*;

    const SITES: [&str; 3] = ["ACME", "SKYN", "FARM"];

    fn memberships() -> impl Strategy<Value = BTreeMap<String, Access>> {
        let access = prop_oneof![Just(Access::View), Just(Access::Full)];
        prop::collection::btree_map(prop::sample::select(&SITES[..]).prop_map(str::to_owned), access, 0..3)
    }

    fn site() -> impl Strategy<Value = &'static str> {
        prop::sample::select(&["", "ACME", "SKYN", "FARM"][..])
    }

    proptest! {
        #[test]
        fn writing_belongs_to_a_site_only_where_the_author_is_a_member_and_the_customers_counts_first(
            member_of in memberships(), end_customer in site(), reseller in prop::option::of(site())
        ) {
            let author = AuthorFacts { account_id: "a", end_customer, reseller, member_of: &member_of };
            match party(&author) {
                Party::Site(site) => {
                    prop_assert!(member_of.contains_key(&site));
                    prop_assert!(site == end_customer || Some(site.as_str()) == reseller);
                    prop_assert!(site == end_customer || !member_of.contains_key(end_customer));
                }
                Party::Account(account) => {
                    prop_assert_eq!(account, "a");
                    prop_assert!(!member_of.contains_key(end_customer));
                    prop_assert!(reseller.is_none_or(|reseller| !member_of.contains_key(reseller)));
                }
            }
        }

        #[test]
        fn whoever_writes_reads_it_and_nobody_else_does_without_a_membership_or_a_full_share(
            writer in memberships(), reader in memberships(), end_customer in site(), reseller in prop::option::of(site()),
            access in prop::option::of(prop_oneof![Just(Access::View), Just(Access::Keys), Just(Access::Full)]),
            from_site in any::<bool>(),
        ) {
            let author = AuthorFacts { account_id: "a", end_customer, reseller, member_of: &writer };
            let party = party(&author);
            let share = Scope::Share("s".to_owned());
            let shares = if from_site { BTreeSet::from([share]) } else { BTreeSet::new() };
            let scopes = readers(&party, &shares);
            let holds = |account: &str, member_of: &BTreeMap<String, Access>, shares: Vec<ShareFacts>| {
                let role = |access: &Access| if *access == Access::View { SiteRole::Viewer } else { SiteRole::Member };
                let member_of = member_of.iter().map(|(site, access)| (site.clone(), role(access))).collect();
                let confirmed_email = crate::Email::parse("x@example.com").ok();
                let facts = AccountFacts { account_id: account.to_owned(), confirmed_email, member_of, shares, ..AccountFacts::default() };
                let held = account_scopes(&facts, chrono::NaiveDate::MIN);
                scopes.iter().any(|scope| held.contains_key(scope))
            };
            prop_assert!(holds("a", &writer, Vec::new()), "what one wrote one reads");
            let shared: Vec<ShareFacts> = access.into_iter().map(|access| ShareFacts { covers: Scope::Share("s".to_owned()), access, ends_on: None }).collect();
            let by_share = matches!(party, Party::Site(_)) && from_site && access == Some(Access::Full);
            let by_site = matches!(&party, Party::Site(site) if reader.contains_key(site));
            prop_assert_eq!(holds("b", &reader, shared), by_share || by_site);
        }

        #[test]
        fn an_annotation_is_found_again_by_its_id(
            entitlement in "[0-9A-Za-z/:-]{1,12}", site in "[0-9A-Za-z/:-]{1,12}", account in any::<bool>(), end_customer in site()
        ) {
            prop_assume!(!entitlement.contains("/s:") && !entitlement.contains("/a:"));
            let party = if account { Party::Account(site) } else { Party::Site(site) };
            let key = party.key(&entitlement);
            prop_assert_eq!(parse_annotation_id(&key), (entitlement.as_str(), Some(party.clone())));
            prop_assert_eq!(parse_annotation_id(&entitlement), (entitlement.as_str(), None));
            let id = party.annotation_id(&entitlement, end_customer);
            prop_assert_eq!(parse_annotation_id(&id).0, entitlement.as_str());
            prop_assert_eq!(id == entitlement, party == Party::Site(end_customer.to_owned()));
        }
    }

    #[test]
    fn only_members_who_may_do_more_than_look_write_for_their_site() {
        let view = BTreeMap::from([("ACME".to_owned(), Access::View)]);
        let mut author =
            AuthorFacts { account_id: "a", end_customer: "ACME", reseller: None, member_of: &view };
        assert!(!may_write(&author, Some(Access::Full)), "also where something else gives full access");
        let full = BTreeMap::from([("ACME".to_owned(), Access::Full)]);
        author.member_of = &full;
        assert!(may_write(&author, Some(Access::Full)) && !may_write(&author, None));
    }

    #[test]
    fn whoever_sees_an_entitlement_without_being_a_member_writes_for_themselves() {
        let none = BTreeMap::new();
        let author = AuthorFacts { account_id: "a", end_customer: "ACME", reseller: None, member_of: &none };
        for access in [Access::View, Access::Keys, Access::Install, Access::Full] {
            assert!(may_write(&author, Some(access)), "{access:?}");
        }
        assert!(!may_write(&author, None));
    }
}
