//! Keys of licenses as they are told to people.

use licet_domain::{Access, key_mask};

/// Keys as they are told to people. What the portal has masked already is masked again: a portal that forgot to is not
/// believed.
pub(crate) fn mask_keys(keys: Vec<String>, access: Option<Access>) -> Vec<String> {
    let visible = access.is_some_and(Access::shows_keys);
    keys.into_iter()
        .map(|key| if visible { key_mask::mask(&key) } else { key_mask::fully_masked() })
        .collect()
}
