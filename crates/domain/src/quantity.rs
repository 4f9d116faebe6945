//! How many: a number within bounds, or unlimited.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The greatest quantity of an order line. Sums of as many lines as a portal can hold stay far below what 64 bits hold.
pub const MAX_QUANTITY: i64 = 1_000_000_000;

/// The word for [`Quantity::Unlimited`].
const UNLIMITED: &str = "unlimited";

/// How many of something an order line gives a right to: 1 to [`MAX_QUANTITY`], or as many as wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// So many.
    Count(i64),
    /// As many as wanted. On the wire: `"unlimited"`.
    Unlimited,
}

/// A number that is no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a quantity: 1 to {MAX_QUANTITY}, or \"{UNLIMITED}\"")]
pub struct QuantityError(pub i128);

impl Quantity {
    /// Takes a number.
    ///
    /// # Errors
    /// [`QuantityError`] if it is below 1 or above [`MAX_QUANTITY`].
    pub const fn new(count: i64) -> Result<Self, QuantityError> {
        if count < 1 || count > MAX_QUANTITY {
            return Err(QuantityError(count as i128));
        }
        Ok(Self::Count(count))
    }

    /// Whether there is no limit.
    #[must_use]
    pub const fn is_unlimited(self) -> bool {
        matches!(self, Self::Unlimited)
    }

    /// The number to calculate with: [`MAX_QUANTITY`] where there is no limit. What stores or sends it has
    /// [`Self::is_unlimited`] beside it.
    #[must_use]
    pub const fn count(self) -> i64 {
        match self {
            Self::Count(count) => count,
            Self::Unlimited => MAX_QUANTITY,
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Unlimited => f.write_str(UNLIMITED),
        }
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => serializer.serialize_i64(*count),
            Self::Unlimited => serializer.serialize_str(UNLIMITED),
        }
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Quantity;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a quantity: 1 to {MAX_QUANTITY}, or \"{UNLIMITED}\"")
            }

            fn visit_i64<E: serde::de::Error>(self, count: i64) -> Result<Quantity, E> {
                Quantity::new(count).map_err(E::custom)
            }

            fn visit_u64<E: serde::de::Error>(self, count: u64) -> Result<Quantity, E> {
                let count = i64::try_from(count).map_err(|_| E::custom(QuantityError(count.into())))?;
                self.visit_i64(count)
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Quantity, E> {
                if text == UNLIMITED {
                    return Ok(Quantity::Unlimited);
                }
                Err(E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, I64Deserializer, StrDeserializer, U64Deserializer};

    // D3: quantities are bounded.
    #[rstest::rstest]
    #[case(1, Ok(Quantity::Count(1)))]
    #[case(1_000_000_000, Ok(Quantity::Count(1_000_000_000)))]
    #[case(0, Err(QuantityError(0)))]
    #[case(-1, Err(QuantityError(-1)))]
    #[case(1_000_000_001, Err(QuantityError(1_000_000_001)))]
    #[case(i64::MAX, Err(QuantityError(i64::MAX as i128)))]
    #[case(i64::MIN, Err(QuantityError(i64::MIN as i128)))]
    fn a_quantity_is_at_least_one_and_at_most_a_milliard(
        #[case] count: i64,
        #[case] quantity: Result<Quantity, QuantityError>,
    ) {
        assert_eq!(Quantity::new(count), quantity);
        let number: I64Deserializer<Error> = count.into_deserializer();
        assert_eq!(Quantity::deserialize(number).ok(), quantity.ok());
    }

    #[test]
    fn unlimited_is_a_value_of_its_own() {
        let word: StrDeserializer<'_, Error> = "unlimited".into_deserializer();
        assert_eq!(Quantity::deserialize(word), Ok(Quantity::Unlimited));
        let word: StrDeserializer<'_, Error> = "many".into_deserializer();
        assert!(Quantity::deserialize(word).unwrap_err().to_string().contains("1 to 1000000000"));
        let number: U64Deserializer<Error> = u64::MAX.into_deserializer();
        assert!(Quantity::deserialize(number).unwrap_err().to_string().contains("18446744073709551615"));
        assert_eq!((Quantity::Unlimited.count(), Quantity::Unlimited.is_unlimited()), (MAX_QUANTITY, true));
        assert_ne!(Quantity::Count(MAX_QUANTITY), Quantity::Unlimited);
    }
}
