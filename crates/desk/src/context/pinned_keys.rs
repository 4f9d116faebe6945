//! Which keys of a portal license files may be signed with: those that it named at the first sign-in, and those that an
//! admin confirmed since. A portal that was taken over can name keys of its own; it can't make the app trust them.
//!
//! Not for: verifying a file (`licet-license-file`), and asking the admin (`crate::key_trust`).

use super::Desk;
use crate::api::KeyChange;
use crate::events::Topic;
use crate::profile::{Config, KnownPortal};
use licet_downloads::{KeyTrust, SigningKeys};
use licet_license_file::{VerifyingKey, public_key_from_hex, public_key_to_hex};
use std::sync::Weak;

/// A key as people compare it: its 64 hexadecimal digits in groups of four, as `licet-portal keys show` prints them.
pub(crate) fn fingerprint(key: &str) -> String {
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
