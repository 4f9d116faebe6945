//! The vendor's policies on the wire.

use chrono::NaiveDate;
use licet_domain::policy::Rule;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /api/v1/policies?sku=…`: what holds for a product today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PolicyInForce {
    /// The product.
    pub sku: String,
    /// The day.
    pub on: NaiveDate,
    /// What it asks for at registration, as in the check of its serial numbers.
    pub asks: Vec<crate::registration::Ask>,
    /// How many times a license moves in a period; none: as often as one likes.
    pub rehost_limit: Option<u32>,
    /// Length of that period, in days.
    pub rehost_period_days: u32,
    /// Whether a version upgrade needs current maintenance.
    pub upgrade_needs_maintenance: bool,
    /// For how many days a draw-down can be returned; none: never.
    pub flex_return_days: Option<u32>,
    /// Whether confirmation mails show keys in clear.
    pub keys_in_mail: bool,
}

/// Record `policy` of the order feed (key: `policy_id`). It states one rule for all products, a family or one product,
/// perhaps for one region, from a day on. What holds for a product is the most particular statement in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Names the policy.
    pub policy_id: String,
    /// For one product; with it no family.
    #[serde(default)]
    pub sku: Option<String>,
    /// For a product family.
    #[serde(default)]
    pub family: Option<String>,
    /// For customers whose site is in this region.
    #[serde(default)]
    pub region: Option<String>,
    /// First day on which it holds.
    #[serde(deserialize_with = "crate::feed::dates::required")]
    pub effective_from: NaiveDate,
    /// Last day on which it holds; absent (or 9999-12-31): until another one is more particular or newer.
    #[serde(default, deserialize_with = "crate::feed::dates::end")]
    pub effective_until: Option<NaiveDate>,
    /// The rule: `{"rule": "rehost", "limit": 3, "period_days": 365, "grace": 1, "beyond": "care"}`, …
    pub states: Rule,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_reads_as_documented_and_unknown_fields_are_refused_by_name() {
        let text = r#"{"policy_id":"p","sku":"BE","effective_from":"2026-01-01","states":{"rule":"rehost","limit":1}}"#;
        let policy: Policy = serde_json::from_str(text).expect("a policy");
        let Rule::Rehost(rehost) = policy.states else { panic!("{policy:?}") };
        assert_eq!((rehost.limit, rehost.period_days), (Some(1), 365), "what is not said is as by default");
        let unknown = text.replace("\"limit\"", "\"limits\"");
        let error = serde_json::from_str::<Policy>(&unknown).expect_err("an unknown field").to_string();
        assert!(error.contains("limits"), "{error}");
    }
}
