//! The state of the app as the window shows it.

use crate::api::{AppState, UiError};
use crate::context::{Desk, pinned_keys};
use std::time::Duration;

/// How long the window waits for a mirror that is being opened before it is told what that waits for.
const OPENING: Duration = Duration::from_secs(2);

impl Desk {
    /// `app_state`
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn app_state(&self) -> Result<AppState, UiError> {
        self.until_opened(OPENING).await;
        self.state_now().await
    }

    /// The state as it is, without waiting for a mirror that is being opened.
    pub(crate) async fn state_now(&self) -> Result<AppState, UiError> {
        if let Some(days) = self.lead_times().await?
            && days != self.config().settings.lead_times
        {
            self.change_config(|config| config.settings.lead_times = days)?;
        }
        let config = self.config().clone();
        let portal = config
            .signed_in
            .as_ref()
            .map(|signed_in| signed_in.portal.clone())
            .or_else(|| self.setup.preset_portal.clone())
            .or_else(|| config.portal.clone())
            .unwrap_or_default();
        Ok(AppState {
            version: self.setup.version.clone(),
            portal,
            portal_name: config.signed_in.as_ref().map(|signed_in| signed_in.portal_name.clone()),
            account: config.signed_in.as_ref().map(|signed_in| signed_in.account.clone()),
            session_ended: config.signed_in.as_ref().is_some_and(|signed_in| signed_in.session_ended),
            account_locked: config.signed_in.as_ref().is_some_and(|signed_in| signed_in.account_locked),
            mirror: self.mirror_state(),
            key_change: pinned_keys::pending(&config),
            today: self.setup.clock.today(),
            settings: config.settings,
            language: self.lang().tag().to_owned(),
            locale: self.setup.locale.clone(),
            sync: self.sync_state().await?,
            lead_times_base: self.lead_times_base().await?,
        })
    }
}
