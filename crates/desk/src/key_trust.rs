//! Which keys of a portal license files may be signed with: those that it named at the first sign-in, and those that an
//! admin confirmed since. A portal that was taken over can name keys of its own; it can't make the app trust them.
//!
//! Not for: verifying a file (`licet-license-file`).

use crate::api::{AppState, KeyChange, TrustKeys, UiError};
use crate::app::Desk;
use crate::error::{KEYS_NOT_CONFIRMED, NOT_SIGNED_IN};
use crate::events::Topic;
use crate::profile::{Config, KnownPortal};
use crate::shell::Question;
use licet_downloads::{KeyTrust, SigningKeys};
use licet_i18n::{Args, Lang, Messages};
use licet_license_file::{VerifyingKey, public_key_from_hex, public_key_to_hex};
use std::sync::{Arc, Weak};

/// A key as people compare it: its 64 hexadecimal digits in groups of four, as `licet-portal keys show` prints them.
fn fingerprint(key: &str) -> String {
    let digits: Vec<char> = key.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

impl KnownPortal {
    /// Sorts the keys that the portal names now. The first keys that it ever names are pinned.
    pub(crate) fn judge(&mut self, named: &[VerifyingKey]) {
        let named: Vec<String> = named.iter().map(public_key_to_hex).collect();
        if self.trusted_keys.is_empty() {
            self.trusted_keys = named;
            self.unconfirmed_keys = Vec::new();
        } else {
            self.unconfirmed_keys =
                named.into_iter().filter(|key| !self.trusted_keys.contains(key)).collect();
            self.unconfirmed_keys.dedup();
        }
    }

    fn trusts(&self, key: &VerifyingKey) -> bool {
        self.trusted_keys.contains(&public_key_to_hex(key))
    }
}

/// The change of keys that waits for an admin, if there is one.
pub(crate) fn pending(config: &Config) -> Option<KeyChange> {
    let signed_in = config.signed_in.as_ref()?;
    let known = config.portals.get(&signed_in.portal_id)?;
    if known.unconfirmed_keys.is_empty() {
        return None;
    }
    let fingerprints = |keys: &[String]| keys.iter().map(|key| fingerprint(key)).collect();
    Some(KeyChange {
        portal_name: signed_in.portal_name.clone(),
        trusted: fingerprints(&known.trusted_keys),
        unconfirmed: fingerprints(&known.unconfirmed_keys),
    })
}

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

/// The trust of one profile in the keys of one portal.
pub(crate) struct PinnedKeys {
    pub(crate) desk: Weak<Desk>,
    pub(crate) portal_id: String,
}

impl KeyTrust for PinnedKeys {
    fn judge(&self, named: Vec<VerifyingKey>) -> SigningKeys {
        let Some(desk) = self.desk.upgrade() else { return SigningKeys::default() };
        let before = desk.config().portals.get(&self.portal_id).cloned().unwrap_or_default();
        let mut now = before.clone();
        now.judge(&named);
        if now != before {
            let noted =
                desk.change_config(|config| config.portals.insert(self.portal_id.clone(), now.clone()));
            if let Err(error) = noted {
                // What isn't noted isn't trusted either.
                tracing::warn!(%error, "a portal's keys could not be noted");
                now = before;
            }
            if !now.unconfirmed_keys.is_empty() {
                tracing::warn!("the portal names a key for license files that is not trusted");
            }
            desk.bell.stale(&[Topic::App, Topic::Downloads]);
        }
        let (trusted, unconfirmed) = named.into_iter().partition(|key| now.trusts(key));
        SigningKeys { trusted, unconfirmed }
    }
}

impl Desk {
    /// The keys that files of the portal in use may be signed with.
    pub(crate) fn trusted_keys(&self) -> Vec<VerifyingKey> {
        let config = self.config();
        let known = config.signed_in.as_ref().and_then(|signed_in| config.portals.get(&signed_in.portal_id));
        let keys = known.map(|known| known.trusted_keys.as_slice()).unwrap_or_default();
        keys.iter().filter_map(|key| public_key_from_hex(key)).collect()
    }

    /// `keys_trust`: trusts the portal's new keys once a person has confirmed them in a dialog of the system. Saying no
    /// there changes nothing.
    ///
    /// # Errors
    /// When nobody is signed in, the keys are others than those that were shown, or the profile can't be written.
    pub async fn keys_trust(&self, form: TrustKeys) -> Result<AppState, UiError> {
        let change = pending(&self.config()).ok_or_else(|| UiError::new(KEYS_NOT_CONFIRMED))?;
        if form.fingerprints != change.unconfirmed {
            return Err(UiError::new(KEYS_NOT_CONFIRMED));
        }
        let question = trust_question(&change, self.lang());
        let shell = Arc::clone(&self.setup.shell);
        if crate::mirrors::blocking(move || Ok(shell.confirm(&question))).await? {
            self.change_config(|config| {
                let portal_id = config.signed_in.as_ref().map(|signed_in| signed_in.portal_id.clone());
                let known = portal_id.and_then(|id| config.portals.get_mut(&id));
                let known = known.ok_or_else(|| UiError::new(NOT_SIGNED_IN))?;
                // The portal may have named others while the dialog was open.
                let shown: Vec<String> = known.unconfirmed_keys.iter().map(|key| fingerprint(key)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> VerifyingKey {
        licet_license_file::SigningKey::from_bytes(&[seed; 32]).verifying_key()
    }

    // S10
    #[test]
    fn the_first_keys_are_pinned_and_later_ones_are_a_question() {
        let mut known = KnownPortal::default();
        known.judge(&[]);
        known.judge(&[key(1), key(2)]);
        assert_eq!(known.trusted_keys.len(), 2);
        known.judge(&[key(3), key(1)]);
        assert_eq!(known.unconfirmed_keys, [public_key_to_hex(&key(3))]);
        assert!(known.trusts(&key(2)) && !known.trusts(&key(3)));
        known.judge(&[key(1)]);
        assert!(known.unconfirmed_keys.is_empty(), "the portal names the old keys again");
        known.judge(&[]);
        assert!(known.trusts(&key(1)), "a portal that names none takes none away");
    }

    #[test]
    fn a_fingerprint_is_the_key_in_groups() {
        let shown = fingerprint(&public_key_to_hex(&key(1)));
        assert_eq!(shown.split(' ').count(), 16);
        assert_eq!(shown.replace(' ', ""), public_key_to_hex(&key(1)));
    }
}
