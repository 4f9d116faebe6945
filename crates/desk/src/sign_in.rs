//! Signing in and out, and what can be done before: looking a portal up, creating an account, a forgotten password.

use crate::account::{to_profile, view};
use crate::api::*;
use crate::context::{Desk, MirrorSlot};
use crate::error::PORTAL_ADDRESS;
use crate::events::Topic;
use crate::profile::SignedIn;
use crate::session::{End, KEYRING_PATIENCE, Session};
use licet_license_file::public_key_from_hex;
use licet_protocol::account::NewAccount;
use licet_protocol::portal::PortalInfo;
use licet_protocol::{ErrorCode, account};
use licet_sync::accounts::{Device, PortalClient, PortalUrl};
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;

/// How long signing out waits for the portal: being signed out here doesn't depend on it.
const GOODBYE: Duration = Duration::from_secs(5);

/// A client for the portal of a session, which was confirmed when it was signed in to.
fn client(address: &str) -> Result<PortalClient, UiError> {
    let portal = PortalUrl::parse(address).map_err(|error| UiError::new(PORTAL_ADDRESS).because(error))?;
    Ok(PortalClient::new(portal)?)
}

/// Refuses a portal that works with newer apps only.
fn check_version(app: &str, info: &PortalInfo) -> Result<(), UiError> {
    if numbers(app) < numbers(&info.minimum_app_version) {
        return Err(UiError::new(ErrorCode::AppTooOld.as_str()).with("minimum", &info.minimum_app_version));
    }
    Ok(())
}

/// A version as numbers; what follows a `-` doesn't count.
fn numbers(version: &str) -> Vec<u64> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    plain.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

impl Desk {
    /// The session of the profile as it was left, if somebody was signed in. Asks nobody.
    pub(crate) fn session_left_open(&self) -> Result<Option<Arc<Session>>, UiError> {
        let Some(signed_in) = self.config().signed_in.clone() else { return Ok(None) };
        let client = client(&signed_in.portal)?;
        let account_id = signed_in.account.account_id;
        Ok(Some(self.new_session(client, &signed_in.portal_id, &account_id, signed_in.session_ended)))
    }

    fn new_session(
        &self,
        client: PortalClient,
        portal_id: &str,
        account_id: &str,
        ended: bool,
    ) -> Arc<Session> {
        let me = self.me.clone();
        let on_end = move |why: End| {
            let Some(desk) = me.upgrade() else { return };
            let noted = desk.change_config(|config| {
                if let Some(signed_in) = &mut config.signed_in {
                    signed_in.session_ended = true;
                    signed_in.account_locked = why == End::AccountLocked;
                }
            });
            if let Err(error) = noted {
                tracing::warn!(%error, "the end of the session could not be noted");
            }
            desk.bell.stale(&[Topic::App, Topic::Sync]);
        };
        let vault = Arc::clone(&self.setup.vault);
        Arc::new(Session::left_open(client, portal_id, account_id, vault, ended, on_end))
    }

    /// `portal_look_up`
    ///
    /// # Errors
    /// When the address is none of a portal, a person says no to connecting there, or nobody answers.
    pub async fn portal_look_up(&self, address: PortalAddress) -> Result<PortalView, UiError> {
        let info = self.portal_client(&address.portal).await?.info().await?;
        check_version(&self.setup.version, &info)?;
        Ok(PortalView { name: info.name, agreement: info.agreement })
    }

    /// `sign_in`
    ///
    /// # Errors
    /// When the portal can't be reached or refuses, or the profile can't be written.
    pub async fn sign_in(&self, form: SignInForm) -> Result<AppState, UiError> {
        let session = self.sign_in_at_the_portal(&form).await?;
        // The keyring may show a prompt, or never answer: what it waits for is then on the screen.
        self.until_keyring_answered(KEYRING_PATIENCE).await;
        if let Some(passphrase) = form.passphrase.filter(|text| !text.is_empty()) {
            let _turn = self.turn.lock().await;
            let is_current = self.session_slot().as_ref().is_some_and(|now| Arc::ptr_eq(now, &session));
            let takes_one = matches!(
                self.mirror_state(),
                MirrorState::NeedsNewPassphrase {}
                    | MirrorState::NeedsPassphrase {}
                    | MirrorState::WaitingForKeyring { .. }
                    | MirrorState::KeyLost { .. }
            );
            if is_current && takes_one {
                self.open_with_passphrase(&session, passphrase.into()).await?;
            }
        }
        tracing::info!("signed in");
        self.bell.stale(&Topic::ALL);
        self.state_now().await
    }

    /// Gets a session and begins to open the account's mirror.
    async fn sign_in_at_the_portal(&self, form: &SignInForm) -> Result<Arc<Session>, UiError> {
        let client = self.portal_client(&form.portal).await?;
        let _turn = self.turn.lock().await;
        let info = client.info().await?;
        check_version(&self.setup.version, &info)?;
        let portal = client.portal().to_string();
        let (email, password) = (form.email.trim().to_owned(), SecretString::from(form.password.clone()));
        let device = self.device(&portal, &email);
        let mut granted = client.sign_in(&email, &password, &device).await?;
        let device_token = granted.device_token.take();
        let session = self.new_session(client.clone(), &info.portal_id, &granted.account_id, false);
        let access = SecretString::from(granted.access_token.0.clone());
        let account = client.account(&access).await?;

        // Only now is it certain that the new session takes the place of the one before.
        let before = self.session_slot().take();
        let same = before.as_ref().is_some_and(|before| {
            before.portal_id() == session.portal_id() && before.account_id() == session.account_id()
        });
        self.close_mirror(MirrorSlot::None).await;
        if let Some(before) = before.filter(|_| !same) {
            before.forget().await;
        }
        session.adopt(granted).await;
        let named: Vec<_> =
            info.license_file_keys.iter().filter_map(|key| public_key_from_hex(key)).collect();
        self.change_config(|config| {
            if let Some(token) = device_token {
                config.keep_device_token(&portal, &email, token.0);
            }
            config.portal = Some(portal.clone());
            config.portals.entry(info.portal_id.clone()).or_default().judge(&named);
            config.signed_in = Some(SignedIn::new(portal, info.portal_id, info.name, view(&account)));
        })?;
        *self.session_slot() = Some(Arc::clone(&session));
        self.open_in_background(&session);
        Ok(session)
    }

    /// `sign_out`
    ///
    /// # Errors
    /// When changes would be lost that may not be, the profile can't be written or the mirror can't be deleted. Never
    /// because the portal can't be reached.
    pub async fn sign_out(&self, form: SignOutForm) -> Result<AppState, UiError> {
        let _turn = self.turn.lock().await;
        let session = self.session()?;
        if form.delete_mirror && !form.discard_changes {
            self.nothing_would_be_lost(&session).await?;
        }
        let goodbye = session.ask(|client, access| async move { client.sign_out(&access).await });
        if !matches!(tokio::time::timeout(GOODBYE, goodbye).await, Ok(Ok(()))) {
            tracing::info!("the portal was not told that the session is over");
        }
        self.close_mirror(MirrorSlot::None).await;
        self.session_slot().take();
        session.forget().await;
        self.change_config(|config| config.signed_in = None)?;
        if form.delete_mirror {
            self.delete_mirror(&session).await?;
        }
        self.bell.stale(&Topic::ALL);
        self.app_state().await
    }

    /// `create_account`
    ///
    /// # Errors
    /// When a field needs another value, the agreement was declined, or the portal can't be reached.
    pub async fn create_account(&self, form: CreateAccountForm) -> Result<(), UiError> {
        let account = NewAccount {
            email: form.email,
            email_again: form.email_again,
            password: account::Hidden(form.password),
            password_again: account::Hidden(form.password_again),
            profile: to_profile(form.profile)?,
            agreement_accepted: form.agreement_accepted,
        };
        Ok(self.portal_client(&form.portal).await?.create(&account).await?)
    }

    /// `forgot_password`
    ///
    /// # Errors
    /// When the portal can't be reached.
    pub async fn forgot_password(&self, form: ForgotPasswordForm) -> Result<(), UiError> {
        let client = self.portal_client(&form.portal).await?;
        let device = self.device(&client.portal().to_string(), &form.email);
        Ok(client.forgot_password(form.email.trim(), &device).await?)
    }

    /// `resend_confirmation`
    ///
    /// # Errors
    /// When the portal can't be reached, or has sent several already.
    pub async fn resend_confirmation(&self, form: ForgotPasswordForm) -> Result<(), UiError> {
        let client = self.portal_client(&form.portal).await?;
        let device = self.device(&client.portal().to_string(), &form.email);
        Ok(client.resend_confirmation(form.email.trim(), &device).await?)
    }

    /// This device, as the portal knows it for an account.
    fn device(&self, portal: &str, email: &str) -> Device {
        let token = self.config().device_token(portal, email).map(SecretString::from);
        Device { name: self.setup.shell.device_name(), token }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portal_for_newer_apps_says_which() {
        let info = |minimum: &str| PortalInfo {
            portal_id: "p".into(),
            name: "P".into(),
            minimum_app_version: minimum.into(),
            license_file_keys: Vec::new(),
            agreement: String::new(),
        };
        assert!(check_version("0.10.0", &info("0.9.9")).is_ok());
        assert!(check_version("1.0.0-beta.1", &info("1.0.0")).is_ok());
        let refused = check_version("0.9.0", &info("0.10.0")).expect_err("older");
        assert_eq!((refused.code.as_str(), refused.params["minimum"].as_str()), ("app-too-old", "0.10.0"));
    }
}
