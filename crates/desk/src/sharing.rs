//! Sharing: what is shared is read from the mirror, with or without a network; making, changing and ending shares truly
//! needs the portal, which tells both sides.

use crate::api::*;
use crate::border::count;
use crate::context::Desk;
use licet_protocol::share::ShareSide;
use licet_sync::Segments;
use std::collections::BTreeMap;

impl Desk {
    /// `shares`
    ///
    /// # Errors
    /// When no mirror is open or it can't be read.
    pub async fn shares(&self) -> Result<SharesView, UiError> {
        self.on_mirror(|mirror| {
            let (given, received): (Vec<Share>, Vec<Share>) =
                mirror.shares()?.into_iter().partition(|share| share.side == ShareSide::Given);
            let mut people: BTreeMap<(String, String), Vec<Share>> = BTreeMap::new();
            for share in received {
                let key = (share.from_name.to_lowercase(), share.from_email.clone());
                people.entry(key).or_default().push(share);
            }
            let mut received = Vec::with_capacity(people.len());
            for ((_, email), shares) in people {
                let name = shares.first().map(|share| share.from_name.clone()).unwrap_or_default();
                let shown = i64::try_from(mirror.count_shared_by(&email)?).unwrap_or(i64::MAX);
                received.push(SharedBy { name, count: count(shown), email, shares });
            }
            Ok(SharesView { given, received })
        })
        .await
    }

    /// `shares_review`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended; when the account doesn't administer the site.
    pub async fn shares_review(&self, query: SharesQuery) -> Result<SharesPage, UiError> {
        self.portal_get(&["shares"], &[("site", query.site), ("before", query.before)]).await
    }

    /// `share_numbers`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended.
    pub async fn share_numbers(&self) -> Result<ShareableNumbers, UiError> {
        self.portal_get(&["shares", "numbers"], &[]).await
    }

    /// `share_preview`
    ///
    /// # Errors
    /// As above; when a field needs another value.
    pub async fn share_preview(&self, form: ShareForm) -> Result<SharePreview, UiError> {
        self.portal_post(&["shares", "preview"], None, &form).await
    }

    /// `share_make`
    ///
    /// # Errors
    /// As above; when the account may not share it, or the person has full access to it anyway.
    pub async fn share_make(&self, keyed: Idempotent<ShareForm>) -> Result<ShareReview, UiError> {
        let made = self.portal_post(&["shares"], Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(made)
    }

    /// `share_change`
    ///
    /// # Errors
    /// As above; when the share has ended.
    pub async fn share_change(&self, on: ForResource<ChangeShare>) -> Result<(), UiError> {
        let (session, form) = (self.session()?, &on.form);
        let path: Segments<'_> = &["shares", &on.id];
        session.ask(|client, access| async move { client.put(&access, path, form).await }).await?;
        self.look_for_changes();
        Ok(())
    }

    /// `share_end`
    ///
    /// # Errors
    /// As above; when the share has ended.
    pub async fn share_end(&self, by: ById) -> Result<(), UiError> {
        let session = self.session()?;
        let path: Segments<'_> = &["shares", &by.id];
        session.ask(|client, access| async move { client.delete(&access, path).await }).await?;
        self.look_for_changes();
        Ok(())
    }
}
