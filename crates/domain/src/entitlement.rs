//! What an order line gives a right to, and what a product is.

use serde::{Deserialize, Serialize};

/// An enum whose variants have one word each in the feed, on the wire and in the databases.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in the order feed, the wire and the databases.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The one named by `text`.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What kind of right an order line gives (order feed, `line.kind`).
    EntitlementKind {
        /// Use of a product, for good unless it has a term.
        License = "license",
        /// Use of a product for a term, with everything that current maintenance gives.
        Subscription = "subscription",
        /// Updates, version upgrades and support for the serial numbers it covers.
        Maintenance = "maintenance",
        /// Codes that convert into licenses.
        Voucher = "voucher",
        /// An Enterprise Flexible contract: a pool from which licenses are drawn down.
        Flex = "flex",
    }
}

named! {
    /// What kind of thing a product is (order feed, `product.kind`).
    ProductKind {
        /// A program.
        Software = "software",
        /// An appliance.
        Hardware = "hardware",
        /// Something people do.
        Service = "service",
    }
}

impl EntitlementKind {
    /// Whether its end date is a renewal date: the day a contract lapses.
    #[must_use]
    pub const fn is_contract(self) -> bool {
        matches!(self, Self::Subscription | Self::Maintenance | Self::Flex)
    }

    /// Whether registering its serial number makes a license.
    #[must_use]
    pub const fn is_registered(self) -> bool {
        matches!(self, Self::License | Self::Subscription)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_reads_back_from_its_own_word() {
        for kind in EntitlementKind::ALL {
            assert_eq!(EntitlementKind::parse(kind.as_str()), Some(*kind));
            assert_eq!(serde_variant(kind), kind.as_str(), "the wire and the databases use one word");
        }
        assert_eq!(EntitlementKind::parse("License"), None, "words are exact");
    }

    fn serde_variant(kind: &EntitlementKind) -> String {
        use serde::de::IntoDeserializer;
        let text: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
            kind.as_str().into_deserializer();
        EntitlementKind::deserialize(text).map(|k| k.as_str().to_owned()).unwrap_or_default()
    }
}
