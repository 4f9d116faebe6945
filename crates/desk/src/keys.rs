//! Keys of licenses in clear: revealing and copying them, each behind the gates of [`crate::context`].

use crate::api::*;
use crate::context::{Desk, blocking};
use crate::error::CLIPBOARD;
use licet_protocol::ErrorCode;
use secrecy::{ExposeSecret, SecretString};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// How long a copied key stays on the clipboard.
const ON_CLIPBOARD: Duration = Duration::from_secs(60);

impl Desk {
    async fn key(&self, which: RevealKey) -> Result<SecretString, UiError> {
        let opened = self.opened()?;
        self.on_mirror(move |mirror| {
            let found = mirror.license(&which.license_id)?;
            let shown = found.as_ref().map(|found| found.license.keys.as_slice());
            if let Some(key) = opened.recent_keys.key(&which.license_id, which.index as usize, shown) {
                return Ok(key);
            }
            let Some(license) = found else {
                return Err(UiError::new(ErrorCode::NotFound.as_str()));
            };
            if !license.keys_visible {
                return Err(UiError::new(ErrorCode::KeysNotShared.as_str()));
            }
            let keys = mirror.reveal_keys(&which.license_id)?.unwrap_or_default();
            let key = keys.into_iter().nth(which.index as usize);
            key.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))
        })
        .await
    }

    /// `reveal_key`
    ///
    /// # Errors
    /// When this account may not see keys of the license, there is no such key, nobody has pressed anything in the window,
    /// or too many were asked for lately.
    pub async fn reveal_key(&self, which: RevealKey) -> Result<RevealedKey, UiError> {
        self.let_key_through(&which.license_id, "reveal")?;
        Ok(RevealedKey { key: self.key(which).await?.expose_secret().to_owned() })
    }

    /// `copy_key`
    ///
    /// # Errors
    /// As `reveal_key`; and when there is no clipboard.
    pub async fn copy_key(&self, which: RevealKey) -> Result<(), UiError> {
        self.let_key_through(&which.license_id, "copy")?;
        let key = self.key(which).await?;
        let (shell, copied) = (Arc::clone(&self.setup.shell), key.clone());
        blocking(move || {
            shell.put_on_clipboard(&copied).map_err(|error| UiError::new(CLIPBOARD).because(error))
        })
        .await?;
        *self.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner) = Some(key.clone());
        let desk = self.me.clone();
        tokio::spawn(async move {
            tokio::time::sleep(ON_CLIPBOARD).await;
            let Some(desk) = desk.upgrade() else { return };
            let is_latest = {
                let kept = desk.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner);
                kept.as_ref().is_some_and(|kept| kept.expose_secret() == key.expose_secret())
            };
            if is_latest {
                desk.clear_clipboard().await;
            }
        });
        Ok(())
    }

    /// Takes the key that was copied last off the clipboard, where it still is there; also when the app quits.
    pub(crate) async fn clear_clipboard(&self) {
        let copied = self.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(copied) = copied else { return };
        let shell = Arc::clone(&self.setup.shell);
        let taken = tokio::task::spawn_blocking(move || shell.take_off_clipboard(&copied)).await;
        if let Ok(Err(error)) = taken {
            tracing::warn!(%error, "a key may still be on the clipboard");
        }
    }
}
