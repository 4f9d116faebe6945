//! Why an account sees an entitlement, or doesn't: each rule of visibility with what it goes by.
//!
//! What is seen is decided as for sync: a document stands in scopes, an account holds scopes, and what both have in common
//! leads to it (`licet_domain::visibility`). Here the common scopes are told as rules; facts are looked up for words alone
//! and decide nothing.

use crate::core::caller::Caller;
use crate::records::order_lines::OrderLine;
use crate::records::{
    Kind, accounts, by_account, by_email, current_grants, notices, scopes_of_document, site_members,
};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::ownership::Standing;
use licet_domain::visibility::Rule;
use licet_domain::{Access, Email, Scope};
use licet_protocol::care::{RuleOutcome, RuleReason};
use licet_protocol::share::SharedSite;
use std::collections::{BTreeMap, BTreeSet};

/// What the rules say about an account and an entitlement.
#[derive(Debug)]
pub(crate) struct Explained {
    /// The greatest access that any rule gives; none: the account doesn't see it.
    pub access: Option<Access>,
    /// Each rule with its reason, those that give something first.
    pub rules: Vec<RuleOutcome>,
}

/// What is known of the question.
struct Question<'a> {
    caller: &'a Caller,
    line: &'a OrderLine,
    /// The scopes of the entitlement that the account holds, with what each allows.
    common: BTreeMap<String, Access>,
}

/// Explains what the rules give an account of an entitlement.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn explain(
    tx: &mut Tx<'_>,
    caller: &Caller,
    line: &OrderLine,
    today: NaiveDate,
) -> Result<Explained, Error> {
    let scopes = scopes_of_document(tx, Kind::Entitlement, &line.entitlement_id)?.unwrap_or_default();
    let held = current_grants(tx, caller, today)?;
    let common: BTreeMap<String, Access> =
        scopes.lines().filter_map(|scope| Some((scope.to_owned(), *held.get(scope)?))).collect();
    let access = common.values().max().copied();
    let question = Question { caller, line, common };
    let mut rules = question.members(tx)?;
    rules.push(question.ship_to());
    rules.extend(question.owner(tx)?);
    rules.extend(question.shares(tx)?);
    rules.push(question.customer_number(tx)?);
    rules.sort_by_key(|outcome| outcome.access.is_none());
    Ok(Explained { access, rules })
}

fn outcome(rule: Rule, access: Option<Access>, reason: RuleReason) -> RuleOutcome {
    RuleOutcome {
        rule,
        access,
        reason,
        site: None,
        role: None,
        sources: Vec::new(),
        order_number: None,
        customer_number: None,
        person: None,
        count: None,
        since: None,
        until: None,
    }
}

fn person(tx: &mut Tx<'_>, account_id: &str) -> Result<Option<String>, Error> {
    Ok(accounts::by_id(tx, account_id)?.map(|account| notices::person(Some(&account))))
}

impl Question<'_> {
    fn gives(&self, scope: &Scope) -> Option<Access> {
        self.common.get(&scope.to_string()).copied()
    }

    /// Rule 1, for the end customer's site and that of the reseller.
    fn members(&self, tx: &mut Tx<'_>) -> Result<Vec<RuleOutcome>, Error> {
        let sites = [Some(&self.line.end_customer), self.line.reseller.as_ref()];
        let sites: BTreeSet<&String> = sites.into_iter().flatten().filter(|site| !site.is_empty()).collect();
        sites.into_iter().map(|site| self.member(tx, site)).collect()
    }

    fn member(&self, tx: &mut Tx<'_>, support_id: &str) -> Result<RuleOutcome, Error> {
        let member = self.gives(&Scope::MemberOf(support_id.to_owned()));
        let withdrawn = self.gives(&Scope::SoldBy(support_id.to_owned()));
        let access = member.or(withdrawn);
        let name = notices::site_name(tx, support_id)?;
        let site = Some(SharedSite { support_id: support_id.to_owned(), name });
        let Some(email) = self.caller.email.as_ref().map(Email::as_str) else {
            return Ok(RuleOutcome { site, ..outcome(Rule::Member, access, RuleReason::Unconfirmed) });
        };
        if access.is_some() {
            let role = site_members::role(tx, support_id, email)?.map(|role| role.as_str().to_owned());
            let (sources, since) = sources(tx, support_id, email)?;
            let reason = if member.is_some() { RuleReason::Member } else { RuleReason::Withdrawn };
            let known = outcome(Rule::Member, access, reason);
            return Ok(RuleOutcome { site, role, sources, since, ..known });
        }
        let sql = "SELECT removed_by, removed_at FROM site_removal WHERE support_id = $1 AND email = $2";
        if let Some(row) = tx.query_one(sql, values![support_id, email])? {
            let by = person(tx, row.text(0)?)?;
            let removed = outcome(Rule::Member, access, RuleReason::Removed);
            return Ok(RuleOutcome { site, person: by, since: Some(row.moment(1)?), ..removed });
        }
        Ok(RuleOutcome { site, ..outcome(Rule::Member, access, RuleReason::NotMember) })
    }

    /// Rule 2.
    fn ship_to(&self) -> RuleOutcome {
        let email = self.caller.email.clone();
        let access = email.map(Scope::ShipTo).and_then(|scope| self.gives(&scope));
        let reason = match (access, &self.caller.email) {
            (Some(_), _) => RuleReason::ShipTo,
            (None, Some(_)) => RuleReason::NotShipTo,
            (None, None) => RuleReason::Unconfirmed,
        };
        let order_number = Some(self.line.order_number.clone());
        RuleOutcome { order_number, ..outcome(Rule::ShipTo, access, reason) }
    }

    /// Rule 3: one for each standing in which the account owns licenses of it.
    fn owner(&self, tx: &mut Tx<'_>) -> Result<Vec<RuleOutcome>, Error> {
        let mut outcomes = Vec::new();
        for (standing, reason) in [
            (Standing::Owner, RuleReason::Owner),
            (Standing::Installer, RuleReason::Installer),
            (Standing::Unattended, RuleReason::Unattended),
        ] {
            let Some(access) = self.gives(&standing.scope(&self.caller.account_id)) else { continue };
            let sql = "SELECT MIN(l.created_at), MIN(w.unattended_since), COUNT(*) FROM license_owner w \
                       JOIN license l ON l.id = w.license_id \
                       WHERE w.entitlement_id = $1 AND w.account_id = $2 AND w.standing = $3";
            let row = tx.query_one(
                sql,
                values![&self.line.entitlement_id, &self.caller.account_id, standing.as_str()],
            )?;
            let (mut since, mut count) = (None, None);
            if let Some(row) = row {
                let column = usize::from(standing == Standing::Unattended);
                since = row.opt_text(column)?.is_some().then(|| row.moment(column)).transpose()?;
                count = Some(row.int(2)?);
            }
            outcomes.push(RuleOutcome { since, count, ..outcome(Rule::Owner, Some(access), reason) });
        }
        if outcomes.is_empty() {
            let sql = "SELECT COUNT(*) FROM license_owner WHERE entitlement_id = $1";
            let row = tx.query_one(sql, values![&self.line.entitlement_id])?;
            let others = row.map_or(Ok(0), |row| row.int(0))?;
            let reason = if others > 0 { RuleReason::OwnedByOthers } else { RuleReason::NoOwner };
            let count = Some(others).filter(|others| *others > 0);
            outcomes.push(RuleOutcome { count, ..outcome(Rule::Owner, None, reason) });
        }
        Ok(outcomes)
    }

    /// Rule 4: one for each share that shows it; else what became of the newest that did.
    fn shares(&self, tx: &mut Tx<'_>) -> Result<Vec<RuleOutcome>, Error> {
        let mut outcomes = Vec::new();
        for (scope, access) in self.common.iter().filter(|(scope, _)| Scope::rule(scope) == Some(Rule::Share))
        {
            outcomes.push(self.shared(tx, scope, *access)?);
        }
        if outcomes.is_empty() {
            outcomes.push(self.not_shared(tx)?);
        }
        Ok(outcomes)
    }

    /// The holders as which shares may be made with the account.
    fn holders(&self) -> [String; 2] {
        let by_address = self.caller.email.as_ref().map(by_email).unwrap_or_default();
        [by_account(&self.caller.account_id), by_address]
    }

    fn shared(&self, tx: &mut Tx<'_>, scope: &str, access: Access) -> Result<RuleOutcome, Error> {
        let [account, email] = self.holders();
        let by_number = "SELECT s.granted_by, s.granted_at, s.ends_on FROM share_scope c JOIN share s ON s.id = c.share_id \
                         WHERE c.scope = $1 AND s.ended = 0 AND (s.holder = $2 OR s.holder = $3) \
                         ORDER BY s.access = $4 DESC, s.id LIMIT 1";
        let one = "SELECT granted_by, granted_at, ends_on FROM share WHERE id = $1";
        let (row, number) = match Scope::parse_shared(scope) {
            Some(Scope::Share(id)) => (tx.query_one(one, values![id])?, None),
            Some(Scope::SiteNumber { number, .. } | Scope::OwnerNumber { number, .. }) => {
                (tx.query_one(by_number, values![scope, account, email, access.as_str()])?, Some(number))
            }
            _ => (None, None),
        };
        let reason = if number.is_some() { RuleReason::NumberShared } else { RuleReason::Shared };
        let mut told = RuleOutcome { customer_number: number, ..outcome(Rule::Share, Some(access), reason) };
        if let Some(row) = row {
            told.person = person(tx, row.text(0)?)?;
            (told.since, told.until) = (Some(row.moment(1)?), row.opt_date(2)?);
        }
        Ok(told)
    }

    fn not_shared(&self, tx: &mut Tx<'_>) -> Result<RuleOutcome, Error> {
        let [account, email] = self.holders();
        let sql = "SELECT s.granted_by, s.granted_at, s.ends_on, s.ended FROM share_item i JOIN share s ON s.id = i.share_id \
                   WHERE i.entitlement_id = $1 AND (s.holder = $2 OR s.holder = $3) ORDER BY s.ended, s.id DESC LIMIT 1";
        let row = tx.query_one(sql, values![&self.line.entitlement_id, account, email])?;
        let Some(row) = row else { return Ok(outcome(Rule::Share, None, RuleReason::NotShared)) };
        let reason = if row.bool(3)? { RuleReason::ShareEnded } else { RuleReason::ShareInactive };
        let (person, since) = (person(tx, row.text(0)?)?, Some(row.moment(1)?));
        Ok(RuleOutcome { person, since, until: row.opt_date(2)?, ..outcome(Rule::Share, None, reason) })
    }

    /// Rule 5.
    fn customer_number(&self, tx: &mut Tx<'_>) -> Result<RuleOutcome, Error> {
        let number = &self.line.customer_number;
        if number.is_empty() {
            return Ok(outcome(Rule::CustomerNumber, None, RuleReason::NoNumber));
        }
        let access = self.gives(&Scope::CustomerNumber(number.clone()));
        let customer_number = Some(number.clone());
        if access.is_none() {
            let not = outcome(Rule::CustomerNumber, None, RuleReason::NumberNotAdded);
            return Ok(RuleOutcome { customer_number, ..not });
        }
        let sql = "SELECT order_number, added_at FROM account_number WHERE account_id = $1 AND customer_number = $2";
        let row = tx.query_one(sql, values![&self.caller.account_id, number])?;
        let mut told = outcome(Rule::CustomerNumber, access, RuleReason::NumberAdded);
        if let Some(row) = row {
            told.order_number = Some(row.string(0)?);
            told.since = row.opt_text(1)?.is_some().then(|| row.moment(1)).transpose()?;
        }
        Ok(RuleOutcome { customer_number, ..told })
    }
}

/// By what somebody belongs to a site, and since when where that is known: the oldest that is.
fn sources(
    tx: &mut Tx<'_>,
    support_id: &str,
    email: &str,
) -> Result<(Vec<String>, Option<DateTime<Utc>>), Error> {
    let (mut words, mut since) = (BTreeSet::new(), None::<DateTime<Utc>>);
    let sql = "SELECT source FROM member_source WHERE support_id = $1 AND email = $2";
    for row in tx.query(sql, values![support_id, email])? {
        let (word, at) = match row.text(0)?.split_once(':') {
            Some(("order", _)) => ("order", None),
            Some((_, id)) => {
                ("request", moment(tx, "SELECT approved_at FROM site_request WHERE id = $1", id, "")?)
            }
            None if row.text(0)? == crate::records::source::SITE => ("record", None),
            None => {
                let sql = "SELECT accepted_at FROM site_invitation WHERE support_id = $1 AND email = $2";
                ("invitation", moment(tx, sql, support_id, email)?)
            }
        };
        words.insert(word.to_owned());
        since = [since, at].into_iter().flatten().min();
    }
    Ok((words.into_iter().collect(), since))
}

fn moment(tx: &mut Tx<'_>, sql: &str, first: &str, second: &str) -> Result<Option<DateTime<Utc>>, Error> {
    let values = if second.is_empty() { vec![first.into()] } else { vec![first.into(), second.into()] };
    match tx.query_one(sql, &values)? {
        Some(row) if row.opt_text(0)?.is_some() => row.moment(0).map(Some),
        _ => Ok(None),
    }
}
