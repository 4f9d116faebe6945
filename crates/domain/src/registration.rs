//! Registration: what may become of a serial number that somebody types, and which slip they may have made.
//!
//! A serial number is never changed for anybody: likely slips are *offered* (`slips`), and serial numbers stay
//! case-sensitive. What a product asks for when it is registered is a policy (`crate::policy::Registration`).

use crate::code;
use crate::entitlement::EntitlementKind;
use crate::entitlement::named;
use crate::visibility::{Access, Permission};
use serde::{Deserialize, Serialize};

named! {
    /// What is found about a serial number as it was typed.
    Verdict {
        /// It can be registered.
        Ok = "ok",
        /// It can be registered, but not together with others.
        Alone = "alone",
        /// It names a maintenance contract, which is registered the same way; it makes no key.
        Maintenance = "maintenance",
        /// It is registered already.
        Registered = "registered",
        /// Its product is activated elsewhere: the vendor's instructions say how.
        NotTransactable = "not_transactable",
        /// It names a voucher: its codes are converted.
        Voucher = "voucher",
        /// It names a flex contract: licenses are drawn down from it.
        Flex = "flex",
        /// Its key is printed on the certificate: nothing to register.
        KeyPrinted = "key_printed",
        /// All of it was upgraded before it was registered.
        Superseded = "superseded",
        /// It is seen through a share that doesn't allow registering.
        NotAllowed = "not_allowed",
        /// There is none that this account may see.
        Unknown = "unknown",
        /// It stands in the list more than once.
        Repeated = "repeated",
    }
}

impl Verdict {
    /// Whether registering it can succeed; [`Verdict::Alone`] only in a list of its own.
    #[must_use]
    pub const fn may_register(self) -> bool {
        matches!(self, Self::Ok | Self::Alone | Self::Maintenance)
    }
}

/// The facts of an entitlement that decide about its registration.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Facts {
    /// What kind of right it is.
    pub kind: EntitlementKind,
    /// What the account may do with it.
    pub access: Access,
    /// Whether its product is activated elsewhere.
    pub not_transactable: bool,
    /// Whether its key is printed on the certificate.
    pub key_printed: bool,
    /// Whether its product's serials are registered one at a time.
    pub register_alone: bool,
    /// Whether it was registered.
    pub registered: bool,
    /// How many of it were not upgraded away.
    pub left: i64,
}

/// The verdict on an entitlement that the account may see; none: it sees none of this serial number.
#[must_use]
pub fn verdict(facts: Option<&Facts>) -> Verdict {
    let Some(facts) = facts else { return Verdict::Unknown };
    match facts.kind {
        EntitlementKind::Voucher => return Verdict::Voucher,
        EntitlementKind::Flex => return Verdict::Flex,
        EntitlementKind::License | EntitlementKind::Subscription | EntitlementKind::Maintenance => {}
    }
    if facts.not_transactable {
        Verdict::NotTransactable
    } else if facts.key_printed {
        Verdict::KeyPrinted
    } else if !facts.access.allows(Permission::Register) {
        Verdict::NotAllowed
    } else if facts.registered {
        Verdict::Registered
    } else if facts.kind == EntitlementKind::Maintenance {
        Verdict::Maintenance
    } else if facts.left <= 0 {
        Verdict::Superseded
    } else if facts.register_alone {
        Verdict::Alone
    } else {
        Verdict::Ok
    }
}

named! {
    /// What is likely to have gone wrong when a serial number was typed.
    Slip {
        /// White space or hyphens within it.
        Spaces = "spaces",
        /// Full-width characters of an East Asian keyboard. Named only by portals of before they were normalized.
        Width = "width",
        /// Lower case.
        LowerCase = "lower_case",
        /// The letter O for the digit 0, or the other way round.
        LetterO = "letter_o",
        /// The letter I or l for the digit 1, or the other way round.
        LetterI = "letter_i",
    }
}

/// A serial number that may have been meant, and the slips that would explain what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The serial number.
    pub serial_number: String,
    /// The slips, in the order of [`Slip`].
    pub slips: Vec<Slip>,
}

/// Longest text that slips are looked for in; serial numbers have eleven characters.
const LONGEST: usize = 64;

/// What may have been meant by `typed`, the fewest slips first. Whether there are such serial numbers, and whether this
/// account may know, is for the caller to find out before it offers them.
#[must_use]
pub fn slips(typed: &str) -> Vec<Offer> {
    let typed = code::normalize(typed);
    if typed.is_empty() || typed.chars().count() > LONGEST {
        return Vec::new();
    }
    let mut offers: Vec<Offer> = Vec::new();
    // Spaces are never meant; case and look-alikes may be.
    for (case, look_alikes) in [(false, false), (true, false), (false, true), (true, true)] {
        let mut slips = Vec::new();
        let plain: String = typed.chars().filter_map(|c| tidy(c, &mut slips)).collect();
        let cased = if case { upper(&plain, &mut slips) } else { plain };
        let meant = if look_alikes { digits(&cased, &mut slips) } else { cased };
        slips.sort_unstable();
        slips.dedup();
        if meant != typed && !meant.is_empty() && !offers.iter().any(|offer| offer.serial_number == meant) {
            offers.push(Offer { serial_number: meant, slips });
        }
    }
    offers.sort_by_key(|offer| offer.slips.len());
    offers
}

fn tidy(c: char, slips: &mut Vec<Slip>) -> Option<char> {
    if matches!(c, ' ' | '-' | '_' | '.') {
        slips.push(Slip::Spaces);
        return None;
    }
    Some(c)
}

fn upper(text: &str, slips: &mut Vec<Slip>) -> String {
    let cased = text.to_ascii_uppercase();
    if cased != text {
        slips.push(Slip::LowerCase);
    }
    cased
}

/// Look-alikes put right for the usual form: a letter, then digits.
fn digits(text: &str, slips: &mut Vec<Slip>) -> String {
    let meant = |(at, c): (usize, char)| {
        let (meant, slip) = match (at, c) {
            (0, '0') => ('O', Slip::LetterO),
            (0, '1') => ('I', Slip::LetterI),
            (1.., 'O' | 'o') => ('0', Slip::LetterO),
            (1.., 'I' | 'i' | 'l' | 'L' | '|') => ('1', Slip::LetterI),
            _ => return c,
        };
        slips.push(slip);
        meant
    };
    text.chars().enumerate().map(meant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn license() -> Facts {
        Facts {
            kind: EntitlementKind::License,
            access: Access::Full,
            not_transactable: false,
            key_printed: false,
            register_alone: false,
            registered: false,
            left: 5,
        }
    }

    #[rstest]
    #[case::plain(license(), Verdict::Ok)]
    #[case::alone(Facts { register_alone: true, ..license() }, Verdict::Alone)]
    #[case::maintenance(Facts { kind: EntitlementKind::Maintenance, ..license() }, Verdict::Maintenance)]
    #[case::voucher(Facts { kind: EntitlementKind::Voucher, ..license() }, Verdict::Voucher)]
    #[case::flex(Facts { kind: EntitlementKind::Flex, ..license() }, Verdict::Flex)]
    #[case::elsewhere(Facts { not_transactable: true, key_printed: true, ..license() }, Verdict::NotTransactable)]
    #[case::printed(Facts { key_printed: true, ..license() }, Verdict::KeyPrinted)]
    #[case::view_only(Facts { access: Access::View, registered: true, ..license() }, Verdict::NotAllowed)]
    #[case::registered(Facts { registered: true, register_alone: true, ..license() }, Verdict::Registered)]
    #[case::maintenance_twice(
        Facts { kind: EntitlementKind::Maintenance, registered: true, ..license() },
        Verdict::Registered
    )]
    #[case::upgraded_before(Facts { left: 0, ..license() }, Verdict::Superseded)]
    fn a_serial_number_is_told_what_it_is(#[case] facts: Facts, #[case] expected: Verdict) {
        assert_eq!(verdict(Some(&facts)), expected);
        assert_eq!(verdict(None), Verdict::Unknown);
    }

    #[rstest]
    #[case("b0000000001", "B0000000001", &[Slip::LowerCase])]
    #[case("B00000 00001", "B0000000001", &[Slip::Spaces])]
    #[case("B-000000-0001", "B0000000001", &[Slip::Spaces])]
    #[case("BOOOOOOOOO1", "B0000000001", &[Slip::LetterO])]
    #[case("B000000000l", "B0000000001", &[Slip::LetterI])]
    #[case("0123456789O", "O1234567890", &[Slip::LetterO])]
    #[case("ｂ００００００００01", "B0000000001", &[Slip::LowerCase])]
    #[case("b ooo ooo oo1", "B000000001", &[Slip::Spaces, Slip::LowerCase, Slip::LetterO])]
    fn likely_slips_are_offered(#[case] typed: &str, #[case] meant: &str, #[case] slips_made: &[Slip]) {
        let offers = slips(typed);
        let offer = offers.iter().find(|offer| offer.serial_number == meant);
        assert_eq!(offer.map(|offer| offer.slips.as_slice()), Some(slips_made), "{offers:?}");
    }

    #[test]
    fn what_is_right_already_gets_no_offer() {
        assert_eq!(slips(" M0123456789 "), []);
        assert_eq!(slips("Ｍ０１２３４５６７８９"), [], "width is normalized, not a slip");
        assert_eq!(slips(""), []);
        assert_eq!(slips(&"O".repeat(1_000)), [], "nothing endless is looked at");
    }

    proptest::proptest! {
        #[test]
        fn an_offer_is_never_what_was_typed_and_names_a_slip(typed in "\\PC{0,20}") {
            for offer in slips(&typed) {
                proptest::prop_assert_ne!(&offer.serial_number, &code::normalize(&typed));
                proptest::prop_assert!(!offer.slips.is_empty());
            }
        }
    }
}
