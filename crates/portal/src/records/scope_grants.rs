//! The other side: which scopes a person holds, kept as rows, and read as the facts that the rules ask for.

use super::Publisher;
use super::kind::Kind;
use crate::core::caller::{Caller, Role};
use crate::store::{Error, Tx};
use crate::values;
use chrono::NaiveDate;
use licet_domain::visibility::{AccountFacts, Part, ShareFacts, account_scopes};
use licet_domain::{Access, Email, Scope, SiteRole};
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

/// One scope that a person holds or has held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The scope, as text.
    pub scope: String,
    /// What it allows, if it is held now.
    pub access: Option<Access>,
    /// Number of the last change of it; 0 for those that come with the account itself.
    pub seq: i64,
    /// Number of the change that gave it for the first time.
    pub first_seq: i64,
}

/// What names the origin of a membership in `member_source`.
pub mod source {
    /// The site record names the person.
    pub const SITE: &str = "site";

    /// A contact on an order.
    #[must_use]
    pub fn order(order_number: &str) -> String {
        format!("order:{order_number}")
    }

    /// An approved request.
    #[must_use]
    pub fn request(id: &str) -> String {
        format!("request:{id}")
    }

    /// An invitation that its person accepted.
    pub const INVITATION: &str = "invitation";

    /// Whether people of the site decided on it: it also brings back whom an administrator had removed.
    #[must_use]
    pub fn is_decision(source: &str) -> bool {
        source == INVITATION || source.starts_with("request:")
    }
}

/// The scopes that an account holds now, each with what it allows.
///
/// # Errors
/// What the database says.
pub fn current_grants(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
) -> Result<HashMap<String, Access>, Error> {
    let all = held(tx, caller, today)?;
    Ok(all.into_iter().filter_map(|holding| Some((holding.scope, holding.access?))).collect())
}

/// The scopes that a document stands in, a line each; none where there is no such document.
///
/// # Errors
/// What the database says.
pub(crate) fn scopes_of_document(tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT scopes FROM entity WHERE kind = $1 AND id = $2 AND deleted = 0";
    tx.query_one(sql, values![kind.code(), id])?.map(|row| row.string(0)).transpose()
}

/// What the scopes in `held` allow with a document: nothing, or the greatest that any of them gives.
///
/// # Errors
/// What the database says.
pub fn access_by(
    tx: &mut Tx<'_>,
    held: &HashMap<String, Access>,
    kind: Kind,
    id: &str,
) -> Result<Option<Access>, Error> {
    let Some(scopes) = scopes_of_document(tx, kind, id)? else { return Ok(None) };
    Ok(scopes.lines().filter_map(|scope| held.get(scope)).max().copied())
}

/// What an account may do with a few documents: the scopes that it holds, each looked up when a document stands in it. For
/// whoever asks about many, [`current_grants`] reads them all.
pub(crate) struct Lookup {
    caller: Caller,
    today: NaiveDate,
    known: HashMap<String, Option<Access>>,
}

impl Lookup {
    pub(crate) fn new(caller: &Caller, today: NaiveDate) -> Self {
        Self { caller: caller.clone(), today, known: HashMap::new() }
    }

    /// What the account may do with a document: nothing, or the greatest that any scope it holds gives.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn access(&mut self, tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<Option<Access>, Error> {
        let Some(scopes) = scopes_of_document(tx, kind, id)? else { return Ok(None) };
        let mut greatest = None;
        for scope in scopes.lines() {
            greatest = greatest.max(self.by(tx, scope)?);
        }
        Ok(greatest)
    }

    /// What the account may do with a part of an entitlement.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn part(
        &mut self,
        tx: &mut Tx<'_>,
        entitlement_id: &str,
        part: Part,
    ) -> Result<Option<Access>, Error> {
        let Some(scopes) = scopes_of_document(tx, Kind::Entitlement, entitlement_id)? else {
            return Ok(None);
        };
        let mut greatest = None;
        for scope in scopes.lines().filter(|scope| Scope::shows(scope, part)) {
            greatest = greatest.max(self.by(tx, scope)?);
        }
        Ok(greatest)
    }

    /// The account that is looked for.
    pub(crate) fn account_id(&self) -> &str {
        &self.caller.account_id
    }

    /// What a scope allows the account, if it holds it.
    ///
    /// # Errors
    /// [`Error::Database`] if the query fails.
    pub(crate) fn scope(&mut self, tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<Access>, Error> {
        self.by(tx, &scope.to_string())
    }

    /// What one scope allows. Each comes of the row of the same name or of the account itself, so the rules need no other
    /// row to decide about it.
    fn by(&mut self, tx: &mut Tx<'_>, scope: &str) -> Result<Option<Access>, Error> {
        if let Some(known) = self.known.get(scope) {
            return Ok(*known);
        }
        if let Some(share) = Scope::share_in_full(scope) {
            return Ok((self.by(tx, share)? == Some(Access::Full)).then_some(Access::View));
        }
        if let Some(site) = Scope::sold_by(scope) {
            let member = Scope::MemberOf(site.to_owned()).to_string();
            return Ok(self.by(tx, &member)?.map(|_| Access::View));
        }
        let facts = facts_of(&self.caller, &kept(tx, &self.caller, Some(scope))?);
        let held = account_scopes(&facts, self.today);
        let access = held.into_iter().find(|(held, _)| held.to_string() == scope).map(|(_, access)| access);
        self.known.insert(scope.to_owned(), access);
        Ok(access)
    }
}

/// Who holds by an e-mail address, with or without an account.
#[must_use]
pub(crate) fn by_email(email: &Email) -> String {
    format!("e:{email}")
}

/// Who holds by an account.
#[must_use]
pub(crate) fn by_account(account_id: &str) -> String {
    format!("a:{account_id}")
}

impl Publisher<'_, '_> {
    /// Lets a holder hold a scope, or changes what it allows. Says whether anything was new. Whoever holds a share in full
    /// reads what members of the site that shared wrote.
    pub(crate) fn give(&mut self, holder: &str, scope: &Scope, access: Access) -> Result<bool, Error> {
        let changed = self.give_one(holder, &scope.to_string(), access)?;
        if let Some(in_full) = scope.in_full() {
            if access == Access::Full {
                self.give_one(holder, &in_full.to_string(), Access::View)?;
            } else {
                self.take_one(holder, &in_full.to_string())?;
            }
        }
        if changed {
            self.touch_shared_by(holder, scope)?;
        }
        Ok(changed)
    }

    /// Notes that what somebody has shared in full is shared otherwise than before, where they became a member of a site, or
    /// are none any more: only members share what a site's people wrote.
    fn touch_shared_by(&mut self, holder: &str, scope: &Scope) -> Result<(), Error> {
        let (Scope::MemberOf(_), Some(email)) = (scope, holder.strip_prefix("e:")) else { return Ok(()) };
        let sql = "SELECT DISTINCT i.entitlement_id FROM account a JOIN share s ON s.granted_by = a.id \
                   JOIN share_item i ON i.share_id = s.id \
                   WHERE a.email = $1 AND a.confirmed_at IS NOT NULL AND s.ended = 0 AND s.access = $2";
        let by_number = "SELECT DISTINCT w.entitlement_id FROM account a JOIN share s ON s.granted_by = a.id \
                         JOIN share_number n ON n.share_id = s.id JOIN license_owner w ON w.account_id = a.id \
                         JOIN sales_order o ON o.order_number = w.order_number AND o.customer_number = n.customer_number \
                         WHERE a.email = $1 AND a.confirmed_at IS NOT NULL AND s.ended = 0 AND s.access = $2";
        for sql in [sql, by_number] {
            for row in self.tx.query(sql, values![email, Access::Full.as_str()])? {
                self.touch(row.text(0)?);
            }
        }
        Ok(())
    }

    fn give_one(&mut self, holder: &str, scope: &str, access: Access) -> Result<bool, Error> {
        let sql = "SELECT access, present FROM holding WHERE holder = $1 AND scope = $2";
        let held = self.tx.query_one(sql, values![holder, scope])?;
        if let Some(row) = held
            && row.bool(1)?
            && row.text(0)? == access.as_str()
        {
            return Ok(false);
        }
        let seq = self.number()?;
        let sql = "INSERT INTO holding (holder, scope, access, seq, first_seq, present) VALUES ($1, $2, $3, $4, $4, 1) \
                   ON CONFLICT (holder, scope) DO UPDATE SET access = excluded.access, seq = excluded.seq, present = 1";
        self.tx.execute(sql, values![holder, scope, access.as_str(), seq])?;
        self.touch_holder(holder);
        Ok(true)
    }

    /// Tells an installer, who holds their scope without a row, that it gives something else than it did.
    pub(crate) fn retell_installer(&mut self, email: &Email) -> Result<(), Error> {
        let (holder, scope) = (by_email(email), Scope::ShipTo(email.clone()).to_string());
        let seq = self.number()?;
        let sql = "INSERT INTO holding (holder, scope, access, seq, first_seq, present) VALUES ($1, $2, $3, $4, 0, 1) \
                   ON CONFLICT (holder, scope) DO UPDATE SET access = excluded.access, seq = excluded.seq, present = 1";
        self.tx.execute(sql, values![&holder, scope, Access::Install.as_str(), seq])?;
        self.touch_holder(&holder);
        Ok(())
    }

    /// Takes a scope from its holder; says whether it was held.
    pub(crate) fn take(&mut self, holder: &str, scope: &Scope) -> Result<bool, Error> {
        if let Some(in_full) = scope.in_full() {
            self.take_one(holder, &in_full.to_string())?;
        }
        let taken = self.take_one(holder, &scope.to_string())?;
        if taken {
            self.touch_shared_by(holder, scope)?;
        }
        Ok(taken)
    }

    /// Takes all scopes from a holder who is no more.
    pub(crate) fn take_all(&mut self, holder: &str) -> Result<(), Error> {
        let sql = "SELECT scope FROM holding WHERE holder = $1 AND present = 1 ORDER BY scope";
        for row in self.tx.query(sql, values![holder])? {
            self.take_one(holder, row.text(0)?)?;
        }
        Ok(())
    }

    fn take_one(&mut self, holder: &str, scope: &str) -> Result<bool, Error> {
        let sql = "SELECT present FROM holding WHERE holder = $1 AND scope = $2";
        let Some(row) = self.tx.query_one(sql, values![holder, scope])? else { return Ok(false) };
        if !row.bool(0)? {
            return Ok(false);
        }
        let seq = self.number()?;
        let sql = "UPDATE holding SET seq = $3, present = 0 WHERE holder = $1 AND scope = $2";
        self.tx.execute(sql, values![holder, scope, seq])?;
        self.touch_holder(holder);
        Ok(true)
    }
}

struct Kept {
    scope: String,
    access: Access,
    seq: i64,
    first_seq: i64,
    present: bool,
}

/// The rows of an account; with `only`, those of this scope.
fn kept(tx: &mut Tx<'_>, caller: &Caller, only: Option<&str>) -> Result<Vec<Kept>, Error> {
    let sql = match only {
        None => "SELECT scope, access, seq, first_seq, present FROM holding WHERE holder = $1",
        Some(_) => {
            "SELECT scope, access, seq, first_seq, present FROM holding WHERE holder = $1 AND scope = $2"
        }
    };
    let mut holders = vec![by_account(&caller.account_id)];
    holders.extend(caller.email.as_ref().map(by_email));
    let mut all = Vec::new();
    for holder in holders {
        tx.each(sql, values![holder, only], |row| {
            let access =
                Access::parse(row.text(1)?).ok_or(Error::Shape { column: 1, expected: "an access" })?;
            let (seq, first_seq, present) = (row.int(2)?, row.int(3)?, row.int(4)? != 0);
            all.push(Kept { scope: row.text(0)?.to_owned(), access, seq, first_seq, present });
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(all)
}

fn facts_of(caller: &Caller, kept: &[Kept]) -> AccountFacts {
    let mut facts = AccountFacts {
        account_id: caller.account_id.clone(),
        confirmed_email: caller.email.clone(),
        care: caller.role == Role::Care,
        ..AccountFacts::default()
    };
    for held in kept.iter().filter(|held| held.present) {
        match held.scope.split_once(':') {
            Some(("member", site)) => {
                // The row holds what the role gives; members and administrators see and do the same.
                let role = if held.access == Access::View { SiteRole::Viewer } else { SiteRole::Member };
                facts.member_of.insert(site.to_owned(), role);
            }
            Some(("administers", site)) => drop(facts.administers.insert(site.to_owned())),
            Some(("number", number)) => drop(facts.customer_numbers.insert(number.to_owned())),
            // Its end date was looked at when `rights::end_due` ran.
            // What comes with a share in full follows from the share; its row says since when.
            _ => facts.shares.extend(Scope::parse_shared(&held.scope).map(|covers| ShareFacts {
                covers,
                access: held.access,
                ends_on: None,
            })),
        }
    }
    facts
}

/// All scopes that an account holds by the rules, and those it has lost since they were pruned last.
///
/// # Errors
/// What the database says.
pub fn held(tx: &mut Tx<'_>, caller: &Caller, today: NaiveDate) -> Result<Vec<Holding>, Error> {
    let kept = kept(tx, caller, None)?;
    let scopes = account_scopes(&facts_of(caller, &kept), today);
    let implicit = |(scope, access): (Scope, Access)| {
        let holding = Holding { scope: scope.to_string(), access: Some(access), seq: 0, first_seq: 0 };
        (holding.scope.clone(), holding)
    };
    let mut all: BTreeMap<String, Holding> = scopes.into_iter().map(implicit).collect();
    for row in kept {
        let access = all.get(&row.scope).and_then(|holding| holding.access);
        all.insert(
            row.scope.clone(),
            Holding { scope: row.scope, access, seq: row.seq, first_seq: row.first_seq },
        );
    }
    Ok(all.into_values().collect())
}
