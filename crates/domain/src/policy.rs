//! The vendor's policies about getting a license, as data: what a product asks for, how often it moves, what an upgrade
//! needs, what may stand in a mail.
//!
//! A policy is a *rule* that is stated for all products, a family or one product, perhaps for one region, from a day on.
//! What holds for a product on a day is the most particular statement in force ([`in_force`]); where nothing is stated,
//! the defaults here hold. (Grace for late renewals has a history of its own: `crate::term`.)

use crate::entitlement::named;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

named! {
    /// What can be asked about where a license is deployed.
    Detail {
        /// Identity of the machine.
        HostId = "host_id",
        /// What kind of machine it is.
        SystemType = "system_type",
        /// Identity of the storage network.
        San = "san",
        /// Price tier of the machine.
        DeployedTier = "deployed_tier",
        /// Version that is deployed.
        Version = "version",
    }
}

named! {
    /// Whether a detail is asked for.
    Need {
        /// It is not asked for.
        Hidden = "hidden",
        /// It may be left out.
        Optional = "optional",
        /// There is no registration without it.
        Required = "required",
    }
}

/// What a product asks for when it is registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Registration {
    /// Identity of the machine.
    pub host_id: Need,
    /// What kind of machine it is.
    pub system_type: Need,
    /// Identity of the storage network.
    pub san: Need,
    /// Price tier of the machine.
    pub deployed_tier: Need,
    /// Version that is deployed.
    pub version: Need,
}

impl Default for Registration {
    fn default() -> Self {
        let (asked, hidden) = (Need::Optional, Need::Hidden);
        Self { host_id: asked, system_type: asked, san: hidden, deployed_tier: asked, version: hidden }
    }
}

impl Registration {
    /// Whether this detail is asked for.
    #[must_use]
    pub const fn need(&self, detail: Detail) -> Need {
        match detail {
            Detail::HostId => self.host_id,
            Detail::SystemType => self.system_type,
            Detail::San => self.san,
            Detail::DeployedTier => self.deployed_tier,
            Detail::Version => self.version,
        }
    }

    /// What is asked for, in the order of [`Detail`].
    #[must_use]
    pub fn asked(&self) -> BTreeMap<Detail, Need> {
        let all = Detail::ALL.iter().map(|detail| (*detail, self.need(*detail)));
        all.filter(|(_, need)| *need != Need::Hidden).collect()
    }
}

named! {
    /// What happens with a host ID change that the limits don't allow.
    Beyond {
        /// Customer care decides.
        Care = "care",
        /// It is refused.
        Refuse = "refuse",
    }
}

/// How often a license may move to another host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rehost {
    /// How many times in a period; none: as often as one likes.
    pub limit: Option<u32>,
    /// Length of the period that ends today, in days.
    pub period_days: u32,
    /// How many more when the old host is dead.
    pub grace: u32,
    /// What happens beyond that.
    pub beyond: Beyond,
}

impl Default for Rehost {
    fn default() -> Self {
        Self { limit: Some(3), period_days: 365, grace: 1, beyond: Beyond::Care }
    }
}

/// What a version upgrade needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Upgrade {
    /// Whether maintenance must be current.
    pub needs_maintenance: bool,
}

impl Default for Upgrade {
    fn default() -> Self {
        Self { needs_maintenance: true }
    }
}

/// Whether what was drawn from a flex contract may come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FlexReturn {
    /// For how many days after the draw-down; none: never.
    pub days: Option<u32>,
}

impl Default for FlexReturn {
    fn default() -> Self {
        Self { days: Some(30) }
    }
}

/// Who confirms that a license gets another owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Transfer {
    /// Whether customer care confirms what the receiver has accepted.
    pub needs_care: bool,
}

/// What may stand in a mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// Whether confirmations show keys in clear; else they are masked.
    pub keys_in_clear: bool,
}

named! {
    /// Where a product's license keys come from.
    KeyKind {
        /// They mean nothing: random groups of letters and digits with a check symbol.
        Random = "random",
        /// They say what they are for, and are signed (Ed25519).
        Signed = "signed",
    }
}

/// How a product's keys are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Which generator makes them.
    pub generator: KeyKind,
}

/// One rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Rule {
    /// What is asked for at registration.
    Registration(Registration),
    /// How often a license moves.
    Rehost(Rehost),
    /// What an upgrade needs.
    Upgrade(Upgrade),
    /// What may be returned.
    FlexReturn(FlexReturn),
    /// Who confirms a transfer.
    Transfer(Transfer),
    /// What mails show.
    Mail(Mail),
    /// How keys are made.
    Keys(Keys),
}

/// A rule and what it is stated for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Names the policy.
    pub policy_id: String,
    /// For one product.
    pub sku: Option<String>,
    /// For a product family.
    pub family: Option<String>,
    /// For customers of a region.
    pub region: Option<String>,
    /// First day on which it holds.
    pub from: NaiveDate,
    /// Last day on which it holds, or none.
    pub until: Option<NaiveDate>,
    /// The rule.
    pub rule: Rule,
}

/// What a policy is looked up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case<'a> {
    /// The product.
    pub sku: &'a str,
    /// Its family.
    pub family: &'a str,
    /// The region of the customer's site.
    pub region: &'a str,
    /// The day.
    pub today: NaiveDate,
}

/// All that holds for a product on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What is asked for at registration.
    pub registration: Registration,
    /// How often a license moves.
    pub rehost: Rehost,
    /// What an upgrade needs.
    pub upgrade: Upgrade,
    /// What may be returned.
    pub flex_return: FlexReturn,
    /// Who confirms a transfer.
    pub transfer: Transfer,
    /// What mails show.
    pub mail: Mail,
    /// How keys are made.
    pub keys: KeyKind,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            registration: Registration::default(),
            rehost: Rehost::default(),
            upgrade: Upgrade::default(),
            flex_return: FlexReturn::default(),
            transfer: Transfer::default(),
            mail: Mail::default(),
            keys: KeyKind::Random,
        }
    }
}

impl Stated {
    fn holds(&self, case: &Case<'_>) -> bool {
        let fits = |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|wanted| wanted == is);
        fits(&self.sku, case.sku)
            && fits(&self.family, case.family)
            && fits(&self.region, case.region)
            && self.from <= case.today
            && self.until.is_none_or(|until| case.today <= until)
    }

    /// How particular it is: product before family before all, a region before none, the newer before the older.
    fn rank(&self) -> (bool, bool, bool, NaiveDate, &str) {
        let Self { sku, family, region, from, policy_id, .. } = self;
        (sku.is_some(), family.is_some(), region.is_some(), *from, policy_id)
    }
}

/// What holds in this case.
#[must_use]
pub fn in_force(stated: &[Stated], case: &Case<'_>) -> Policy {
    let mut holding: Vec<&Stated> = stated.iter().filter(|stated| stated.holds(case)).collect();
    holding.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let mut policy = Policy::default();
    for stated in holding {
        match stated.rule {
            Rule::Registration(rule) => policy.registration = rule,
            Rule::Rehost(rule) => policy.rehost = rule,
            Rule::Upgrade(rule) => policy.upgrade = rule,
            Rule::FlexReturn(rule) => policy.flex_return = rule,
            Rule::Transfer(rule) => policy.transfer = rule,
            Rule::Mail(rule) => policy.mail = rule,
            Rule::Keys(rule) => policy.keys = rule.generator,
        }
    }
    policy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn limit(id: &str, of: Option<(&str, &str)>, from: &str, limit: u32) -> Stated {
        let named = |what: &str| of.filter(|(kind, _)| *kind == what).map(|(_, name)| name.to_owned());
        Stated {
            policy_id: id.into(),
            sku: named("sku"),
            family: named("family"),
            region: named("region"),
            from: day(from),
            until: None,
            rule: Rule::Rehost(Rehost { limit: Some(limit), ..Rehost::default() }),
        }
    }

    fn in_force_on(stated: &[Stated], today: &str, region: &str) -> Option<u32> {
        let case = Case { sku: "BE", family: "Backup", region, today: day(today) };
        in_force(stated, &case).rehost.limit
    }

    #[test]
    fn the_most_particular_statement_in_force_holds() {
        let stated = [
            limit("product", Some(("sku", "BE")), "2026-06-01", 1),
            limit("family", Some(("family", "Backup")), "2026-01-01", 2),
            limit("japan", Some(("region", "JP")), "2026-01-01", 5),
            limit("all", None, "2020-01-01", 9),
            limit("newer", None, "2025-01-01", 8),
            limit("other", Some(("sku", "SEP")), "2020-01-01", 77),
        ];
        assert_eq!(
            in_force_on(&stated, "2019-12-31", "US"),
            Rehost::default().limit,
            "nothing is stated yet"
        );
        assert_eq!(in_force_on(&stated, "2024-12-31", "US"), Some(9));
        assert_eq!(in_force_on(&stated, "2025-01-01", "US"), Some(8), "the newer one, from its first day");
        assert_eq!(in_force_on(&stated, "2026-05-31", "US"), Some(2));
        assert_eq!(in_force_on(&stated, "2026-06-01", "JP"), Some(1));
        assert_eq!(in_force_on(&stated[2..5], "2026-06-01", "JP"), Some(5));
    }

    #[test]
    fn a_statement_ends_after_its_last_day() {
        let mut stated = limit("a", None, "2026-01-01", 7);
        stated.until = Some(day("2026-03-31"));
        assert_eq!(in_force_on(std::slice::from_ref(&stated), "2026-03-31", "US"), Some(7));
        assert_eq!(in_force_on(&[stated], "2026-04-01", "US"), Rehost::default().limit);
    }

    #[test]
    fn what_is_hidden_is_not_asked_for() {
        let asked =
            Registration { san: Need::Required, host_id: Need::Hidden, ..Registration::default() }.asked();
        let words: Vec<_> = asked.iter().map(|(detail, need)| (detail.as_str(), need.as_str())).collect();
        assert_eq!(words, [("system_type", "optional"), ("san", "required"), ("deployed_tier", "optional")]);
    }
}
