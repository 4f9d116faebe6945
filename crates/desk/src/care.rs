//! The care desk, for accounts with the role care: the queue, looking up, explaining, acts on accounts.
//!
//! All of it is the portal's and is asked for there. Requests are decided as all requests are (`requests`).

use crate::api::*;
use crate::context::Desk;
use licet_sync::Segments;

impl Desk {
    /// `care_queue`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended, or this account has not the role care; so for all that
    /// follow, and what they say besides.
    pub async fn care_queue(&self, query: CareQueueQuery) -> Result<CareQueue, UiError> {
        let overdue = query.overdue.then(|| "true".to_owned());
        let asked = [("owner", query.owner), ("overdue", overdue), ("after", query.after)];
        self.portal_get(&["care", "requests"], &asked).await
    }

    /// `care_take`
    ///
    /// # Errors
    /// As above; when somebody else looks after the request, or customer care decides it no longer.
    pub async fn care_take(
        &self,
        keyed: IdempotentForResource<TakeRequest>,
    ) -> Result<QueuedRequest, UiError> {
        self.portal_post(&["care", "requests", &keyed.id, "owner"], Some(&keyed.key), &keyed.form).await
    }

    /// `care_look_up`
    ///
    /// # Errors
    /// As above; when the text is empty or too long.
    pub async fn care_look_up(&self, form: LookUp) -> Result<LookUpHits, UiError> {
        self.portal_post(&["care", "look-up"], None, &form).await
    }

    /// `care_account`
    ///
    /// # Errors
    /// As above; when there is no such account.
    pub async fn care_account(&self, by: ById) -> Result<CareAccount, UiError> {
        self.portal_get(&["care", "accounts", &by.id], &[]).await
    }

    /// `care_site`
    ///
    /// # Errors
    /// As above; when there is no such site.
    pub async fn care_site(&self, by: ById) -> Result<CareSite, UiError> {
        self.portal_get(&["care", "sites", &by.id], &[]).await
    }

    /// `care_order`
    ///
    /// # Errors
    /// As above; when there is no such order.
    pub async fn care_order(&self, by: ById) -> Result<CareOrder, UiError> {
        self.portal_get(&["care", "orders", &by.id], &[]).await
    }

    /// `care_entitlement`
    ///
    /// # Errors
    /// As above; when there is no such entitlement.
    pub async fn care_entitlement(&self, by: ById) -> Result<CareEntitlement, UiError> {
        self.portal_get(&["care", "entitlements", &by.id], &[]).await
    }

    /// `care_explain`
    ///
    /// # Errors
    /// As above; when there is no such account or serial number.
    pub async fn care_explain(&self, query: ExplainQuery) -> Result<Explanations, UiError> {
        self.portal_post(&["care", "explain"], None, &query).await
    }

    /// `care_act`
    ///
    /// # Errors
    /// As above; when there is nothing to do, or the account is the vendor's.
    pub async fn care_act(&self, keyed: IdempotentForResource<CareAct>) -> Result<CareAccount, UiError> {
        self.portal_post(&["care", "accounts", &keyed.id, "acts"], Some(&keyed.key), &keyed.form).await
    }

    /// `care_merge`
    ///
    /// # Errors
    /// As above; when one of the accounts can't be merged.
    pub async fn care_merge(&self, keyed: Idempotent<PrepareMerge>) -> Result<CareMerge, UiError> {
        self.portal_post(&["care", "merges"], Some(&keyed.key), &keyed.form).await
    }

    /// `care_merge_withdraw`
    ///
    /// # Errors
    /// As above; when it waits no longer.
    pub async fn care_merge_withdraw(&self, by: ById) -> Result<(), UiError> {
        let session = self.session()?;
        let path: Segments<'_> = &["care", "merges", &by.id];
        session.ask(|client, access| async move { client.delete(&access, path).await }).await
    }
}
