//! Trusting a portal's new keys for license files, once a person has confirmed them.
//!
//! Not for: which keys are pinned ([`crate::context`]).

use crate::api::{AppState, KeyChange, TrustKeys, UiError};
use crate::context::{Desk, blocking, pinned_keys};
use crate::error::{KEYS_NOT_CONFIRMED, NOT_SIGNED_IN};
use crate::events::Topic;
use crate::shell::Question;
use licet_i18n::{Args, Lang, Messages};
use std::sync::Arc;

/// What a person is asked before a key is trusted.
fn trust_question(change: &KeyChange, lang: Lang) -> Question {
    let args = Args::new()
        .with("portal", change.portal_name.clone())
        .with("trusted", change.trusted.join("\n"))
        .with("new", change.unconfirmed.join("\n"));
    let words = |id: &str| Messages::embedded().format(lang, id, &args);
    Question {
        title: words("keys-dialog-title"),
        text: words("keys-dialog-text"),
        yes: words("keys-trust"),
        no: words("control-cancel"),
    }
}

impl Desk {
    /// `keys_trust`: trusts the portal's new keys once a person has confirmed them in a dialog of the system. Saying no
    /// there changes nothing.
    ///
    /// # Errors
    /// When nobody is signed in, the keys are others than those that were shown, or the profile can't be written.
    pub async fn keys_trust(&self, form: TrustKeys) -> Result<AppState, UiError> {
        let change = pinned_keys::pending(&self.config()).ok_or_else(|| UiError::new(KEYS_NOT_CONFIRMED))?;
        if form.fingerprints != change.unconfirmed {
            return Err(UiError::new(KEYS_NOT_CONFIRMED));
        }
        let question = trust_question(&change, self.lang());
        let shell = Arc::clone(&self.setup.shell);
        if blocking(move || Ok(shell.confirm(&question))).await? {
            self.change_config(|config| {
                let portal_id = config.signed_in.as_ref().map(|signed_in| signed_in.portal_id.clone());
                let known = portal_id.and_then(|id| config.portals.get_mut(&id));
                let known = known.ok_or_else(|| UiError::new(NOT_SIGNED_IN))?;
                // The portal may have named others while the dialog was open.
                let shown: Vec<String> =
                    known.unconfirmed_keys.iter().map(|key| pinned_keys::fingerprint(key)).collect();
                if shown != form.fingerprints {
                    return Err(UiError::new(KEYS_NOT_CONFIRMED));
                }
                known.trusted_keys.append(&mut known.unconfirmed_keys);
                Ok(())
            })??;
            tracing::info!("a person trusts the portal's new keys for license files");
            self.bell.stale(&[Topic::App, Topic::Downloads]);
        }
        self.app_state().await
    }
}
