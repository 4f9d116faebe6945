//! Sites and their people, customer numbers, and the continuity radar.
//!
//! All of it is the portal's and is asked for there: who belongs to a site is not part of the mirror. What changes what this
//! account sees wakes sync.

use crate::api::*;
use crate::context::Desk;
use licet_protocol::site::AcceptInvitation;
use licet_sync::Segments;

impl Desk {
    /// `sites`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended; so for all that follow, and what they say besides.
    pub async fn sites(&self) -> Result<MySites, UiError> {
        self.portal_get(&["sites"], &[]).await
    }

    /// `site_users`
    ///
    /// # Errors
    /// As above; when this account is no super user of the site.
    pub async fn site_users(&self, by: ById) -> Result<SiteUsers, UiError> {
        self.portal_get(&["sites", &by.id, "users"], &[]).await
    }

    /// `site_user_level`
    ///
    /// # Errors
    /// As above.
    pub async fn site_user_level(&self, on: ForResource<NameLevel>) -> Result<(), UiError> {
        let (session, form) = (self.session()?, &on.form);
        let path: Segments<'_> = &["sites", &on.id, "users"];
        session.ask(|client, access| async move { client.put(&access, path, form).await }).await
    }

    /// `colleague_add`
    ///
    /// # Errors
    /// As above; when a field needs another value.
    pub async fn colleague_add(&self, keyed: IdempotentForResource<NewColleague>) -> Result<(), UiError> {
        let session = self.session()?;
        let (path, key): (Segments<'_>, _) = (&["sites", &keyed.id, "accounts"], Some(keyed.key.as_str()));
        let form = &keyed.form;
        session
            .ask(|client, access| async move { client.post_bytes(&access, path, key, form).await })
            .await
            .map(|_| ())
    }

    /// `site_role_set`
    ///
    /// # Errors
    /// As above; when this account is no administrator of the site, or it is the last one.
    pub async fn site_role_set(&self, on: ForResource<SetRole>) -> Result<(), UiError> {
        let (session, form) = (self.session()?, &on.form);
        let path: Segments<'_> = &["sites", &on.id, "roles"];
        session.ask(|client, access| async move { client.put(&access, path, form).await }).await?;
        self.look_for_changes();
        Ok(())
    }

    /// `site_partners`
    ///
    /// # Errors
    /// As above; when this account belongs to no such site.
    pub async fn site_partners(&self, by: ById) -> Result<Partners, UiError> {
        self.portal_get(&["sites", &by.id, "partners"], &[]).await
    }

    /// `site_partner_set`
    ///
    /// # Errors
    /// As above; when this account is no administrator of the site.
    pub async fn site_partner_set(&self, on: ForResource<SetPartner>) -> Result<(), UiError> {
        let (session, form) = (self.session()?, &on.form);
        let path: Segments<'_> = &["sites", &on.id, "partners"];
        session.ask(|client, access| async move { client.put(&access, path, form).await }).await?;
        self.look_for_changes();
        Ok(())
    }

    /// `site_member_remove`
    ///
    /// # Errors
    /// As above; when a field needs another value.
    pub async fn site_member_remove(
        &self,
        keyed: IdempotentForResource<RemoveMember>,
    ) -> Result<LeftSite, UiError> {
        let path: Segments<'_> = &["sites", &keyed.id, "members", "remove"];
        let left = self.portal_post(path, Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(left)
    }

    /// `site_leave`
    ///
    /// # Errors
    /// As above; when this account is the last administrator.
    pub async fn site_leave(&self, keyed: IdempotentForResource<LeaveSite>) -> Result<LeftSite, UiError> {
        let left = self.portal_post(&["sites", &keyed.id, "leave"], Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(left)
    }

    /// `invitation_resend`
    ///
    /// # Errors
    /// As above; when no such invitation waits, or too many were sent.
    pub async fn invitation_resend(&self, keyed: IdempotentForResource<Invitee>) -> Result<(), UiError> {
        let path: Segments<'_> = &["sites", &keyed.id, "invitations", &keyed.form.email, "resend"];
        let (session, key) = (self.session()?, Some(keyed.key.as_str()));
        let ask =
            session.ask(|client, access| async move { client.post_bytes(&access, path, key, &()).await });
        ask.await.map(drop)
    }

    /// `invitation_withdraw`
    ///
    /// # Errors
    /// As above; when no such invitation waits.
    pub async fn invitation_withdraw(&self, on: ForResource<Invitee>) -> Result<(), UiError> {
        self.portal_delete(&["sites", &on.id, "invitations", &on.form.email]).await
    }

    /// `invitations`
    ///
    /// # Errors
    /// As above.
    pub async fn invitations(&self) -> Result<MyInvitations, UiError> {
        self.portal_get(&["account", "invitations"], &[]).await
    }

    /// `invitation_accept`
    ///
    /// # Errors
    /// As above; when the invitation has ended.
    pub async fn invitation_accept(&self, keyed: Idempotent<ById>) -> Result<(), UiError> {
        let path: Segments<'_> = &["account", "invitations", &keyed.form.id];
        let (session, key, form) = (self.session()?, Some(keyed.key.as_str()), &AcceptInvitation {});
        let ask =
            session.ask(|client, access| async move { client.post_bytes(&access, path, key, form).await });
        ask.await?;
        self.look_for_changes();
        Ok(())
    }

    /// `invitation_decline`
    ///
    /// # Errors
    /// As above; when the invitation has ended.
    pub async fn invitation_decline(&self, by: ById) -> Result<(), UiError> {
        self.portal_delete(&["account", "invitations", &by.id]).await
    }

    /// `customer_numbers`
    ///
    /// # Errors
    /// As above.
    pub async fn customer_numbers(&self) -> Result<CustomerNumbers, UiError> {
        self.portal_get(&["account", "customer-numbers"], &[]).await
    }

    /// `customer_number_add`
    ///
    /// # Errors
    /// As above; when the order doesn't go with the number.
    pub async fn customer_number_add(
        &self,
        keyed: Idempotent<AddCustomerNumber>,
    ) -> Result<CustomerNumbers, UiError> {
        let path: Segments<'_> = &["account", "customer-numbers"];
        let numbers = self.portal_post(path, Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(numbers)
    }

    /// `customer_number_remove`
    ///
    /// # Errors
    /// As above.
    pub async fn customer_number_remove(&self, by: ById) -> Result<(), UiError> {
        self.portal_delete(&["account", "customer-numbers", &by.id]).await
    }

    /// `continuity`
    ///
    /// # Errors
    /// As above.
    pub async fn continuity(&self, query: ContinuityQuery) -> Result<Continuity, UiError> {
        self.portal_get(&["continuity"], &[("months", Some(query.months.to_string()))]).await
    }

    /// `site_take_over`
    ///
    /// # Errors
    /// As above; when the owner is there, or the colleague is no member with an account.
    pub async fn site_take_over(&self, keyed: IdempotentForResource<TakeOver>) -> Result<TakenOver, UiError> {
        let path: Segments<'_> = &["sites", &keyed.id, "take-over"];
        let taken = self.portal_post(path, Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(taken)
    }

    /// Removes something at the portal, and brings the mirror up to date.
    async fn portal_delete(&self, path: Segments<'_>) -> Result<(), UiError> {
        let session = self.session()?;
        session.ask(|client, access| async move { client.delete(&access, path).await }).await?;
        self.look_for_changes();
        Ok(())
    }
}
