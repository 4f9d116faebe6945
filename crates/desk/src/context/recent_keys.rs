//! Keys of licenses that were just made.

use licet_domain::key_mask;
use licet_protocol::registration::MadeLicense;
use secrecy::SecretString;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Keys of licenses that were just made, until the mirror has them: the page that confirms a transaction can reveal them
/// at once.
#[derive(Default)]
pub(crate) struct RecentKeys(Mutex<HashMap<String, Made>>);

struct Made {
    keys: Vec<SecretString>,
    /// The masks that the mirror showed when they were made; none of a license that was new to it.
    before: Option<Vec<String>>,
}

impl RecentKeys {
    /// The key of a license that was just made. `shown` is what the mirror shows of its keys now: once that is not what it
    /// was, the mirror has these keys, or newer ones.
    pub(crate) fn key(
        &self,
        license_id: &str,
        index: usize,
        shown: Option<&[String]>,
    ) -> Option<SecretString> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let made = all.get(license_id)?;
        if made.before.as_deref() != shown {
            all.remove(license_id);
            return None;
        }
        made.keys.get(index).cloned()
    }

    /// Keeps the keys, and leaves masks in their place.
    pub(crate) fn keep(&self, license: &mut MadeLicense, before: Option<Vec<String>>) {
        let masks = license.keys.iter().map(|key| key_mask::mask(key)).collect();
        let keys = std::mem::replace(&mut license.keys, masks);
        let keys = keys.into_iter().map(SecretString::from).collect();
        let made = Made { keys, before };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(license.license_id.clone(), made);
    }
}
