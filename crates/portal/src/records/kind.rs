//! The kinds of documents.

use licet_domain::visibility::Part;
use licet_protocol::sync::KINDS;

/// The kinds of documents as the tables number them: their place in [`KINDS`], so that the order of the numbers is the
/// order of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// A product.
    Product = 0,
    /// A file of a product.
    Release = 1,
    /// A customer's site.
    Site = 2,
    /// An order.
    Order = 3,
    /// A line of an order.
    Entitlement = 4,
    /// What registration made of an entitlement.
    License = 5,
    /// A user-defined field.
    Field = 6,
    /// What people wrote on an entitlement.
    Annotation = 7,
    /// A comment on an entitlement.
    Comment = 8,
    /// A setting of an account.
    Setting = 9,
    /// An install-at address.
    Address = 10,
    /// An offer of a version upgrade.
    Upgrade = 11,
    /// The codes that came with a voucher.
    Voucher = 12,
    /// The pools of a flex contract.
    Flex = 13,
    /// A draw-down from a flex contract.
    Draw = 14,
    /// A share, from one of its two sides.
    Share = 15,
    /// What somebody asks for, and the conversation about it.
    Request = 16,
    /// What an account was told.
    Notice = 17,
}

impl Kind {
    const ALL: [Self; 18] = [
        Self::Product,
        Self::Release,
        Self::Site,
        Self::Order,
        Self::Entitlement,
        Self::License,
        Self::Field,
        Self::Annotation,
        Self::Comment,
        Self::Setting,
        Self::Address,
        Self::Upgrade,
        Self::Voucher,
        Self::Flex,
        Self::Draw,
        Self::Share,
        Self::Request,
        Self::Notice,
    ];

    /// The number in the tables.
    #[must_use]
    pub const fn code(self) -> i64 {
        self as i64
    }

    /// The kind with this number.
    #[must_use]
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        KINDS[self as usize]
    }

    /// What a document of this kind is of an entitlement, where it stands in scopes of the entitlement's. (Who reads what
    /// people wrote follows from whom that belongs to.)
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Site | Self::Order => Part::Order,
            Self::Upgrade => Part::Offers,
            Self::Flex | Self::Draw => Part::Pools,
            Self::Product
            | Self::Release
            | Self::Entitlement
            | Self::License
            | Self::Field
            | Self::Annotation
            | Self::Comment
            | Self::Setting
            | Self::Address
            | Self::Voucher
            | Self::Share
            | Self::Request
            | Self::Notice => Part::Right,
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_numbered_in_the_order_of_a_snapshot() {
        assert_eq!(Kind::ALL.map(Kind::as_str).as_slice(), KINDS, "what others refer to must come first");
    }
}
