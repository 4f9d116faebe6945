//! Where license keys come from. A key is opaque text to everybody else: it is never parsed.
//!
//! A product whose keys must follow a scheme of its own gets another implementation of [`KeyGenerator`]; the portal
//! asks for keys through the trait only.

use rand::RngCore;

/// What a key is made for.
#[derive(Debug, Clone, Copy)]
pub struct KeyFor<'a> {
    /// The product's sku.
    pub sku: &'a str,
    /// The serial number that is being registered.
    pub serial_number: &'a str,
    /// The host the license will be bound to, if any.
    pub host_id: Option<&'a str>,
    /// How many seats it is for.
    pub quantity: i64,
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

    const OF: KeyFor<'_> = KeyFor { sku: "BE", serial_number: "B0000000001", host_id: None, quantity: 1 };

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
    fn keys_do_not_repeat() {
        let keys = some_keys(1_000);
        let distinct: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!(distinct.len(), keys.len());
    }
}
