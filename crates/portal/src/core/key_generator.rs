//! Where license keys come from. A key is opaque text to everybody else: it is never parsed.
//!
//! A product whose keys must follow a scheme of its own gets another implementation of [`KeyGenerator`]; the portal
//! asks for keys through the trait only.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, SubsecRound as _, Utc};
use ed25519_dalek::{Signer as _, SigningKey};
use rand::RngCore;
use serde::Serialize;

/// What a key is made for.
#[derive(Debug, Clone, Copy)]
pub struct KeyFor<'a> {
    /// The license.
    pub license_id: &'a str,
    /// The product's sku.
    pub sku: &'a str,
    /// The serial number that is being registered.
    pub serial_number: &'a str,
    /// The host the license will be bound to, if any.
    pub host_id: Option<&'a str>,
    /// How many seats it is for.
    pub quantity: i64,
    /// When it is made.
    pub issued_at: DateTime<Utc>,
}

/// Makes the keys of one license.
pub trait KeyGenerator: Send + Sync + std::fmt::Debug {
    /// One key or more, in the order in which they are shown.
    fn keys(&self, of: &KeyFor<'_>, random: &mut dyn RngCore) -> Vec<String>;
}

/// Crockford's base32 alphabet: no I, L, O, U, so that a key can be read aloud and typed from paper.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random symbols in a key: 24 × 5 = 120 bits.
const SYMBOLS: usize = 24;
const GROUP: usize = 5;

/// Keys that mean nothing: 120 random bits and a check symbol, in five groups of five (`7XK2Q-…`).
///
/// The check symbol is Crockford's (the number modulo 37). His five extra check symbols (`*~$=U`) are avoided by
/// drawing again, so that a key has only letters, digits and hyphens; that costs a fifth of a bit.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomKeys;

impl KeyGenerator for RandomKeys {
    fn keys(&self, _of: &KeyFor<'_>, random: &mut dyn RngCore) -> Vec<String> {
        loop {
            let mut bytes = [0_u8; SYMBOLS];
            random.fill_bytes(&mut bytes);
            let digits = bytes.map(|byte| byte % 32);
            if let Some(check) = ALPHABET.get(check_value(&digits)) {
                let symbols: Vec<u8> =
                    digits.iter().map(|digit| ALPHABET[usize::from(*digit)]).chain([*check]).collect();
                return vec![grouped(&symbols)];
            }
        }
    }
}

/// Keys that say what they are for, signed with the portal's Ed25519 key: Keygen's signed keys, so that the libraries which
/// products already embed verify them without a network.
///
/// A key is `key/` + base64url of the data + `.` + base64url of the signature over `key/` + base64url of the data. The
/// data is JSON; `id` and `nonce` make two keys of one license differ. The private key never leaves the portal.
/// Source: Keygen's API documentation, "Cryptography", "Cryptographic keys".
#[derive(Debug)]
pub struct SignedKeys<'k> {
    key: &'k SigningKey,
}

/// What stands in a signed key.
#[derive(Serialize)]
struct Data<'a> {
    id: &'a str,
    sku: &'a str,
    serial: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<&'a str>,
    quantity: i64,
    issued: DateTime<Utc>,
    nonce: String,
}

impl<'k> SignedKeys<'k> {
    /// Signs with this key.
    #[must_use]
    pub const fn new(key: &'k SigningKey) -> Self {
        Self { key }
    }
}

impl KeyGenerator for SignedKeys<'_> {
    fn keys(&self, of: &KeyFor<'_>, random: &mut dyn RngCore) -> Vec<String> {
        let mut nonce = [0_u8; 6];
        random.fill_bytes(&mut nonce);
        let data = Data {
            id: of.license_id,
            sku: of.sku,
            serial: of.serial_number,
            host: of.host_id,
            quantity: of.quantity,
            issued: of.issued_at.trunc_subsecs(0),
            nonce: URL_SAFE_NO_PAD.encode(nonce),
        };
        // Writing texts and numbers into memory can't fail.
        let data = serde_json::to_vec(&data).unwrap_or_default();
        let signed = format!("key/{}", URL_SAFE_NO_PAD.encode(data));
        let signature = self.key.sign(signed.as_bytes()).to_bytes();
        vec![format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))]
    }
}

fn check_value(digits: &[u8]) -> usize {
    digits.iter().fold(0, |rest, digit| (rest * 32 + usize::from(*digit)) % 37)
}

fn grouped(symbols: &[u8]) -> String {
    let groups: Vec<String> =
        symbols.chunks(GROUP).map(|group| group.iter().map(|b| *b as char).collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng as _;

    const OF: KeyFor<'_> = KeyFor {
        license_id: "0193a1b2-0000-7000-8000-000000000001",
        sku: "BE",
        serial_number: "B0000000001",
        host_id: Some("host-1"),
        quantity: 1,
        issued_at: DateTime::UNIX_EPOCH,
    };

    fn some_keys(count: usize) -> Vec<String> {
        let mut random = rand::rngs::StdRng::seed_from_u64(7);
        (0..count).flat_map(|_| RandomKeys.keys(&OF, &mut random)).collect()
    }

    #[test]
    fn a_key_is_five_groups_of_five_unmistakable_symbols() {
        for key in some_keys(500) {
            let groups: Vec<&str> = key.split('-').collect();
            assert_eq!(groups.len(), 5, "{key}");
            assert!(groups.iter().all(|group| group.len() == 5), "{key}");
            assert!(key.bytes().all(|b| b == b'-' || ALPHABET.contains(&b)), "{key}");
        }
    }

    #[test]
    fn one_mistyped_symbol_breaks_the_check() {
        let value =
            |c: char| ALPHABET.iter().position(|a| *a as char == c).expect("a symbol of the alphabet");
        let holds = |symbols: &[usize]| {
            let (check, digits) = symbols.split_last().expect("25 symbols");
            let digits: Vec<u8> = digits.iter().map(|d| u8::try_from(*d).expect("under 32")).collect();
            check_value(&digits) == *check
        };
        let key = some_keys(1).remove(0);
        let symbols: Vec<usize> = key.chars().filter(|c| *c != '-').map(value).collect();
        assert!(holds(&symbols));
        for position in 0..symbols.len() {
            for wrong in (0..32).filter(|wrong| *wrong != symbols[position]) {
                let mut typed = symbols.clone();
                typed[position] = wrong;
                assert!(!holds(&typed), "symbol {position} of {key} mistyped as {wrong} was not noticed");
            }
        }
    }

    #[test]
    fn a_signed_key_verifies_with_an_independent_implementation_and_says_what_it_is_for() {
        let signing = SigningKey::from_bytes(&[7; 32]);
        let mut random = rand::rngs::StdRng::seed_from_u64(7);
        let mut make = || SignedKeys::new(&signing).keys(&OF, &mut random).remove(0);
        let key = make();
        let public = signing.verifying_key().to_bytes();
        let ring = ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, public);
        let (signed, signature) = key.split_once('.').expect("data and signature");
        let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64url");
        ring.verify(signed.as_bytes(), &signature).expect("ring agrees");
        let data =
            URL_SAFE_NO_PAD.decode(signed.strip_prefix("key/").expect("the prefix")).expect("base64url");
        let data: serde_json::Value = serde_json::from_slice(&data).expect("JSON");
        assert_eq!((&data["serial"], &data["host"]), (&"B0000000001".into(), &"host-1".into()));
        assert_eq!(data["issued"], "1970-01-01T00:00:00Z");
        let mut forged = signed.as_bytes().to_vec();
        forged[10] ^= 1;
        assert!(ring.verify(&forged, &signature).is_err());
        assert_ne!(make(), key, "two keys of one license differ");
    }

    #[test]
    fn keys_do_not_repeat() {
        let keys = some_keys(1_000);
        let distinct: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!(distinct.len(), keys.len());
    }
}
