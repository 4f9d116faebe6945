//! The unit of work of a request: one transaction, run once for each idempotency key, with the context that says who asks,
//! what they may see and do, which policies hold, and what time it is.
//!
//! Not for: what is done in it. That is the resources' business.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::idempotency::{self, IdempotencyKey};
use crate::core::keys::PortalKeys;
use crate::core::runtime::Runtime;
use crate::records::mandates;
use crate::records::order_lines::OrderLine;
use crate::records::policies::Policies;
use crate::records::{Kind, Publisher, access_by, current_grants, publishing, scopes_of_document};
use crate::request::AppState;
use crate::request::due_shares::end_due_shares;
use crate::request::replay;
use crate::store::{Error, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::delegation::{Delegation, PartnerAct};
use licet_domain::policy::Policy;
use licet_domain::visibility::Part;
use licet_domain::{Access, Scope};
use licet_protocol::ErrorCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::sync::Arc;

/// What a transaction knows of the request that it serves.
pub(crate) struct RequestContext<'a> {
    pub now: DateTime<Utc>,
    pub caller: &'a Caller,
    pub runtime: &'a Runtime,
    pub keys: &'a PortalKeys,
    /// Names the transaction in the audit trail.
    pub transaction_id: String,
    pub policies: Policies,
    held: HashMap<String, Access>,
}

impl EntitlementAccess {
    /// What the numbers of a certificate give to whoever sees nothing of it otherwise: registration.
    pub(crate) const fn by_certificate() -> Self {
        Self {
            access: Access::Install,
            shared_in_full: false,
            partner: false,
            delegation: Delegation::None,
            own: None,
            by_certificate: true,
            unattended: false,
            offers: false,
            pools: false,
        }
    }

    /// Whether the customer lets the account do this: in a right of its own, or as the partner that sold it.
    pub(crate) fn lets(&self, act: PartnerAct) -> bool {
        let own = self.own.is_some_and(|access| access.allows(act.permission()));
        !self.partner || own || self.delegation.allows(act)
    }
}

/// What is said to a partner whom the customer doesn't let do this.
pub(crate) fn not_delegated(line: &OrderLine) -> ApiError {
    let message = "the customer does not let the partner do this";
    ApiError::new(ErrorCode::NotDelegated, message).with("serial", &line.serial_number)
}

/// How an account stands to an entitlement that it sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct EntitlementAccess {
    /// What it may do with it.
    pub access: Access,
    /// Whether somebody shared it with full access.
    pub shared_in_full: bool,
    /// Whether the account belongs to the site that transacted the order, and not to the end customer's.
    pub partner: bool,
    /// What the customer lets that site do today.
    pub delegation: Delegation,
    /// What it may do with it by rights of its own, not as the partner.
    pub own: Option<Access>,
    /// Whether the serial number and the order number of a certificate alone lead it there.
    pub by_certificate: bool,
    /// Whether it sees it only because it owned a license of it until it left.
    pub unattended: bool,
    /// Whether it sees offers to upgrade it.
    pub offers: bool,
    /// Whether it sees pools and draw-downs.
    pub pools: bool,
}

impl<'a> RequestContext<'a> {
    /// Looks up what is needed.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn begin(
        tx: &mut Tx<'_>,
        now: DateTime<Utc>,
        caller: &'a Caller,
        runtime: &'a Runtime,
        keys: &'a PortalKeys,
    ) -> Result<Self, Error> {
        let held = current_grants(tx, caller, now.date_naive())?;
        let policies = Policies::load(tx)?;
        let transaction_id = crate::core::ids::new_id(now);
        Ok(Self { now, caller, runtime, keys, transaction_id, policies, held })
    }

    /// The day of the transaction.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The policy for a line's product and its customer's region.
    pub(crate) fn policy(&self, line: &OrderLine) -> Policy {
        self.policies.for_product(&line.sku, &line.family, &line.region, self.today())
    }

    /// What the account may do with a document; none: it sees none.
    pub(crate) fn access(&self, tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<Option<Access>, Error> {
        access_by(tx, &self.held, kind, id)
    }

    /// Whether the account holds a scope.
    pub(crate) fn holds(&self, scope: &Scope) -> bool {
        self.held.contains_key(&scope.to_string())
    }

    /// The scopes that the account holds.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = &str> {
        self.held.keys().map(String::as_str)
    }

    /// What is said to whoever sees a license and may not do this with it.
    pub(crate) fn refusal(
        &self,
        tx: &mut Tx<'_>,
        line: &OrderLine,
        message: &str,
    ) -> Result<ApiError, Error> {
        let sight = self.entitlement_access(tx, line)?;
        if sight.is_some_and(|sight| sight.partner && sight.delegation.is_withdrawn()) {
            return Ok(not_delegated(line));
        }
        let left = sight.is_some_and(|sight| sight.unattended);
        Ok(if left {
            let message = "the owner has left the customer; the site's administrators decide";
            ApiError::new(ErrorCode::LicenseUnattended, message).with("serial", &line.serial_number)
        } else {
            ApiError::forbidden(message)
        })
    }

    /// What the customer of a line lets its reseller do today.
    fn delegation(&self, tx: &mut Tx<'_>, line: &OrderLine, reseller: &str) -> Result<Delegation, Error> {
        let stored = mandates::of(tx, &line.end_customer, reseller)?;
        let mandate = stored.map(|stored| stored.mandate).unwrap_or_default();
        Ok(mandate.on(line.place.day(self.now)))
    }

    /// How the account stands to an entitlement; none: it doesn't see it.
    pub(crate) fn entitlement_access(
        &self,
        tx: &mut Tx<'_>,
        line: &OrderLine,
    ) -> Result<Option<EntitlementAccess>, Error> {
        let Some(scopes) = scopes_of_document(tx, Kind::Entitlement, &line.entitlement_id)? else {
            return Ok(None);
        };
        let (mut access, mut shared_in_full, mut unattended) = (None, false, true);
        let (mut offers, mut pools, mut own) = (false, false, None);
        let reseller = line.reseller.as_deref();
        for scope in scopes.lines() {
            let Some(given) = self.held.get(scope).copied() else { continue };
            access = access.max(Some(given));
            if !reseller.is_some_and(|reseller| Scope::is_of_partner(scope, reseller)) {
                own = own.max(Some(given));
            }
            shared_in_full |= given == Access::Full && Scope::is_share(scope);
            unattended &= Scope::is_unattended(scope);
            offers |= Scope::shows(scope, Part::Offers);
            pools |= Scope::shows(scope, Part::Pools);
        }
        let member = |site: &str| self.holds(&Scope::MemberOf(site.to_owned()));
        let partner = reseller.filter(|reseller| member(reseller) && !member(&line.end_customer));
        let delegation = match partner {
            Some(reseller) => self.delegation(tx, line, reseller)?,
            None => Delegation::default(),
        };
        let partner = partner.is_some();
        Ok(access.map(|access| EntitlementAccess {
            access,
            shared_in_full,
            partner,
            delegation,
            own,
            by_certificate: false,
            unattended,
            offers,
            pools,
        }))
    }
}

/// Runs `work` in one write transaction that publishes, once for each `once`, and wakes the mailer.
///
/// # Errors
/// What `work` answers; `key-reused`.
pub(crate) async fn write_tx<T, F>(
    state: &AppState,
    caller: Caller,
    once: Option<IdempotencyKey>,
    work: F,
) -> Result<T, ApiError>
where
    T: Serialize + DeserializeOwned + Send + 'static,
    F: FnOnce(&mut Publisher<'_, '_>, &RequestContext<'_>) -> Result<T, ApiError> + Send + 'static,
{
    let _place = state.workload.place(&caller.account_id).await?;
    end_due_shares(state).await?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let compose = state.compose;
    let done = state.store.write(move |tx| -> Result<T, ApiError> {
        if let Some(once) = &once
            && let Some(answer) = replay::answered(tx, &caller, now.date_naive(), once)?
        {
            return Ok(answer);
        }
        let context = RequestContext::begin(tx, now, &caller, &runtime, &keys)?;
        let answer = publishing(tx, now, compose, |p| work(p, &context))?;
        if let Some(once) = &once {
            idempotency::keep(tx, now, &caller, once, &answer)?;
        }
        Ok(answer)
    });
    let answer = done.await?;
    state.mail.wake();
    Ok(answer)
}

/// Runs `work` in a read transaction.
///
/// # Errors
/// What `work` answers.
pub(crate) async fn read_tx<T, F>(state: &AppState, caller: Caller, work: F) -> Result<T, ApiError>
where
    T: Send + 'static,
    F: FnOnce(&mut Tx<'_>, &RequestContext<'_>) -> Result<T, ApiError> + Send + 'static,
{
    let _place = state.workload.place(&caller.account_id).await?;
    end_due_shares(state).await?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let read = state.store.read(move |tx| -> Result<T, ApiError> {
        let context = RequestContext::begin(tx, now, &caller, &runtime, &keys)?;
        work(tx, &context)
    });
    read.await
}
