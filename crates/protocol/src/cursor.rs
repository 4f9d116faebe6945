//! The cursor of `GET /api/v1/sync`: opaque to the app, signed by the portal (docs/SYNC.md, rule 2).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// Number of the form of the documents and of the cursor itself; a cursor of another schema is expired.
pub const SCHEMA: u32 = 1;

/// How far an app has read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// Changes when the portal is restored from a backup.
    #[serde(rename = "e")]
    pub epoch: String,
    /// All changes up to this one were read; within a snapshot, the one at which it began.
    #[serde(rename = "s")]
    pub sequence: i64,
    /// Whose view it is: the account, and a tag that changes when its confirmed e-mail does.
    #[serde(rename = "a")]
    pub scope: String,
    /// [`SCHEMA`] of the portal that made it.
    #[serde(rename = "v")]
    pub schema: u32,
    /// Where a snapshot goes on: after this kind and id. None when it is complete.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub snapshot_after: Option<(String, String)>,
    /// Where a change that touches a whole scope (a share, a membership) goes on: after this kind and id. It is the
    /// change right after `sequence`.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub change_after: Option<(String, String)>,
    /// All changes up to this one were sent, where that is fewer than `sequence`: what happened in a scope comes with the
    /// change of the right to it, and that is still to come.
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<i64>,
    /// Whether a snapshot was just read and the catch-up after it is not finished: the `end` that finishes it carries
    /// the check.
    #[serde(rename = "c", default, skip_serializing_if = "std::ops::Not::not")]
    pub proving: bool,
}

/// Why a text is not a cursor of this portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CursorError {
    /// Longer than any cursor.
    #[error("the cursor is too long")]
    TooLong,
    /// Not of the form `payload.signature`, both base64url.
    #[error("the cursor is not of the form that this portal makes")]
    Form,
    /// The signature is of another portal, or the payload was changed.
    #[error("the signature of the cursor does not match")]
    Signature,
}

/// Longest cursor in bytes.
const LONGEST: usize = 1024;

impl Cursor {
    /// All changes up to this one were sent.
    #[must_use]
    pub fn whole(&self) -> i64 {
        self.whole.unwrap_or(self.sequence)
    }

    /// The cursor as text, signed with the portal's cursor key.
    #[must_use]
    pub fn sign(&self, key: &[u8; 32]) -> String {
        let payload = serde_json::to_vec(self).unwrap_or_default();
        let signature = mac(key, &payload).finalize().into_bytes();
        format!("{}.{}", URL_SAFE_NO_PAD.encode(&payload), URL_SAFE_NO_PAD.encode(&signature[..16]))
    }

    /// Reads a cursor that was signed with the portal's cursor key.
    ///
    /// # Errors
    /// Says which [`CursorError`] it is.
    pub fn verify(text: &str, key: &[u8; 32]) -> Result<Self, CursorError> {
        if text.len() > LONGEST {
            return Err(CursorError::TooLong);
        }
        let (payload, signature) = text.split_once('.').ok_or(CursorError::Form)?;
        let payload = URL_SAFE_NO_PAD.decode(payload).map_err(|_| CursorError::Form)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| CursorError::Form)?;
        if signature.len() != 16 {
            return Err(CursorError::Form);
        }
        mac(key, &payload).verify_truncated_left(&signature).map_err(|_| CursorError::Signature)?;
        serde_json::from_slice(&payload).map_err(|_| CursorError::Form)
    }
}

fn mac(key: &[u8; 32], payload: &[u8]) -> Hmac<Sha256> {
    // HMAC takes keys of any length, so this can't fail.
    #[allow(clippy::unwrap_used)]
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).unwrap();
    mac.update(b"licet cursor\0");
    mac.update(payload);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor() -> Cursor {
        Cursor {
            epoch: "e1".into(),
            sequence: 7,
            scope: "a1".into(),
            schema: SCHEMA,
            snapshot_after: Some(("order".into(), "4500000001".into())),
            change_after: None,
            whole: None,
            proving: true,
        }
    }

    #[test]
    fn a_cursor_reads_back_as_it_was_signed() {
        assert_eq!(Cursor::verify(&cursor().sign(&[1; 32]), &[1; 32]), Ok(cursor()));
    }

    #[test]
    fn a_cursor_of_another_portal_is_refused() {
        assert_eq!(Cursor::verify(&cursor().sign(&[1; 32]), &[2; 32]), Err(CursorError::Signature));
    }

    #[test]
    fn an_endless_cursor_is_refused_unread() {
        assert_eq!(Cursor::verify(&"a".repeat(5000), &[1; 32]), Err(CursorError::TooLong));
    }

    proptest::proptest! {
        #[test]
        fn no_changed_cursor_is_accepted(at in 0_usize..80, by in 1_u8..=255) {
            let mut text = cursor().sign(&[1; 32]).into_bytes();
            let at = at % text.len();
            text[at] ^= by;
            let text = String::from_utf8_lossy(&text);
            proptest::prop_assert!(Cursor::verify(&text, &[1; 32]).is_err());
        }

        #[test]
        fn no_text_makes_it_fail_in_another_way_than_by_an_error(text in "\\PC{0,200}") {
            proptest::prop_assert!(Cursor::verify(&text, &[1; 32]).is_err());
        }
    }
}
