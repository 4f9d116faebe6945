//! Access tokens: `v1.CLAIMS.MAC`, both parts base64url; the MAC is HMAC-SHA256 by the portal's token secret.
//!
//! Not a JWT: nobody but this portal reads one, so there is no algorithm to choose and none to confuse.

use crate::core::caller::Role;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// How long an access token works.
pub const ACCESS_MINUTES: i64 = 10;

const PREFIX: &str = "v1.";

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Claims {
    #[serde(rename = "a")]
    pub account: String,
    #[serde(rename = "s")]
    pub session: String,
    #[serde(rename = "r")]
    pub role: String,
    /// Unix seconds.
    #[serde(rename = "e")]
    pub expires: i64,
}

fn mac(secret: &[u8], body: &str) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as hmac::Mac>::new_from_slice(secret).ok()?;
    // The same secret may sign other things: this says what.
    mac.update(b"licet access token\0");
    mac.update(body.as_bytes());
    Some(mac)
}

pub(super) fn sign(secret: &[u8], account: &str, session: &str, role: Role, now: DateTime<Utc>) -> String {
    let claims = Claims {
        account: account.to_owned(),
        session: session.to_owned(),
        role: role.as_str().to_owned(),
        expires: (now + TimeDelta::minutes(ACCESS_MINUTES)).timestamp(),
    };
    let body = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&claims).unwrap_or_default());
    // HMAC takes keys of any length; an empty tag would match nothing.
    let tag = mac(secret, &body).map(|mac| mac.finalize().into_bytes().to_vec()).unwrap_or_default();
    format!("{PREFIX}{body}.{}", URL_SAFE_NO_PAD.encode(tag))
}

/// What the token says, if this portal signed it and it isn't over.
pub(super) fn read(secret: &[u8], token: &str, now: DateTime<Utc>) -> Option<Claims> {
    let (body, tag) = token.strip_prefix(PREFIX)?.split_once('.')?;
    let tag = URL_SAFE_NO_PAD.decode(tag).ok()?;
    mac(secret, body)?.verify_slice(&tag).ok()?;
    let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).ok()?).ok()?;
    (now.timestamp() < claims.expires).then_some(claims)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-21T10:00:00Z".parse().expect("a moment")
    }

    #[test]
    fn a_token_works_for_ten_minutes() {
        let token = sign(&[1; 32], "account", "session", Role::Care, now());
        let claims = read(&[1; 32], &token, now()).expect("fresh");
        assert_eq!(
            (claims.account.as_str(), claims.session.as_str(), claims.role.as_str()),
            ("account", "session", "care")
        );
        assert!(read(&[1; 32], &token, now() + TimeDelta::seconds(599)).is_some());
        assert!(read(&[1; 32], &token, now() + TimeDelta::seconds(600)).is_none());
    }

    #[test]
    fn a_token_of_another_portal_or_with_any_character_changed_is_refused() {
        let token = sign(&[1; 32], "account", "session", Role::User, now());
        assert!(read(&[2; 32], &token, now()).is_none());
        for position in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).expect("ASCII");
            assert!(
                read(&[1; 32], &changed, now()).is_none(),
                "character {position} was changed and the token believed"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn odd_tokens_are_refused_and_never_panic(token in ".{0,120}") {
            proptest::prop_assert!(read(&[1; 32], &token, now()).is_none());
            let prefixed = format!("v1.{}", token);
            proptest::prop_assert!(read(&[1; 32], &prefixed, now()).is_none());
        }
    }
}
