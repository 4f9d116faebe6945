//! The bodies of the documents that the mirror holds, by kind.
//!
//! Fields are those of the order feed where they carry the same thing. An app keeps the whole body, so fields that it
//! doesn't know survive; every field here has a default, so that an older portal's body still reads.

use crate::change::Slot;
use crate::license::Contact;
use crate::rehost::LicenseEvent;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::lineage::Origin;
use licet_domain::{Access, Delegation, EntitlementKind, FieldKind, ProductKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Kind `product`, id: sku.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Stock keeping unit.
    pub sku: String,
    /// Name for people.
    pub name: String,
    /// Product family.
    #[serde(default)]
    pub family: String,
    /// Text such as `11D`; never semver.
    #[serde(default)]
    pub version: String,
    /// Platform, if any.
    #[serde(default)]
    pub platform: Option<String>,
    /// What kind of thing it is.
    pub kind: ProductKind,
    /// Whether it reads a license file.
    #[serde(default)]
    pub needs_license_file: bool,
    /// Whether its serials are registered one at a time.
    #[serde(default)]
    pub register_alone: bool,
    /// How it is activated instead of here.
    #[serde(default)]
    pub not_transactable: Option<String>,
    /// The sku that came after it.
    #[serde(default)]
    pub replaced_by: Option<String>,
}

/// Kind `release`, id: `sku/file_name`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Product.
    pub sku: String,
    /// Text; never semver.
    #[serde(default)]
    pub version: String,
    /// Platform, if any.
    #[serde(default)]
    pub platform: Option<String>,
    /// Language, if any.
    #[serde(default)]
    pub language: Option<String>,
    /// Name of the file.
    pub file_name: String,
    /// Bytes.
    pub size: u64,
    /// Lower-case hex.
    pub sha256: String,
    /// When it came out.
    #[serde(default)]
    pub released_on: Option<NaiveDate>,
    /// Whether only those with current maintenance may have it.
    #[serde(default)]
    pub needs_maintenance: bool,
}

/// Kind `site`, id: Support ID.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Support ID.
    pub support_id: String,
    /// Name for people.
    pub name: String,
    /// Its customer numbers.
    #[serde(default)]
    pub customer_numbers: Vec<String>,
    /// Postal address.
    #[serde(default)]
    pub address: Option<crate::account::PostalAddress>,
    /// Region (`US`, `JP`, …).
    #[serde(default)]
    pub region: String,
    /// IANA time zone, where the vendor knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// What this account is there: it differs from viewer to viewer. Older portals don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<Membership>,
}

/// What an account is at a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// No member: it sees the site by orders that it sees.
    None,
    /// A member who looks and does nothing.
    Viewer,
    /// A member who may do all that members may.
    Member,
}

impl Membership {
    /// What holding the site's scope with this access makes an account; `None`: it doesn't hold it.
    #[must_use]
    pub fn of(access: Option<Access>) -> Self {
        match access {
            None => Self::None,
            Some(access) if access.allows(licet_domain::Permission::Write) => Self::Member,
            Some(_) => Self::Viewer,
        }
    }

    /// The access that it stands for, as the rules ask for it.
    #[must_use]
    pub const fn access(self) -> Option<Access> {
        match self {
            Self::None => None,
            Self::Viewer => Some(Access::View),
            Self::Member => Some(Access::Full),
        }
    }

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Viewer => "viewer",
            Self::Member => "member",
        }
    }
}

/// A site as others refer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteRef {
    /// Support ID.
    pub support_id: String,
    /// Name for people.
    #[serde(default)]
    pub name: String,
    /// Contacts on the order.
    #[serde(default)]
    pub contacts: Vec<Contact>,
}

/// Where an order was shipped to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShipTo {
    /// Name for people.
    #[serde(default)]
    pub name: String,
    /// Contacts.
    #[serde(default)]
    pub contacts: Vec<Contact>,
}

/// Kind `order`, id: order number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Order number.
    pub order_number: String,
    /// Revision of the feed's record.
    pub revision: i64,
    /// Date of the order.
    pub ordered_on: NaiveDate,
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// Who uses it.
    pub end_customer: SiteRef,
    /// Where it was shipped to.
    #[serde(default)]
    pub ship_to: Option<ShipTo>,
    /// Who sold it, unless the vendor did.
    #[serde(default)]
    pub reseller: Option<SiteRef>,
    /// What the customer lets the reseller do; none where it said nothing: register and upgrade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerMandate>,
}

/// The last time that the keys and files of a license were handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// When.
    pub at: DateTime<Utc>,
    /// The e-mail that they were mailed to; none: they were saved as a sealed file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What a customer lets the reseller of an order do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerMandate {
    /// `none`, `register`, `manage`.
    pub level: Delegation,
    /// Last day of `manage`, at the customer; after it, `register` holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<NaiveDate>,
}

/// A product and a quantity in a flex pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolItem {
    /// Product.
    pub sku: String,
    /// How many.
    pub quantity: i64,
}

/// Kind `entitlement`, id: `order_number-line`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entitlement {
    /// Serial number, as handed over.
    pub serial_number: String,
    /// Product.
    pub sku: String,
    /// What kind of right.
    pub kind: EntitlementKind,
    /// How many; 1,000,000,000 where it is `unlimited`.
    pub quantity: i64,
    /// Whether there is no limit.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unlimited: bool,
    /// Order number.
    pub order_number: String,
    /// Line of the order.
    pub line: i64,
    /// Support ID of the end customer's site, under which it is shown.
    pub support_id: String,
    /// Name of that site.
    #[serde(default)]
    pub site_name: String,
    /// The ERP's number for the customer.
    #[serde(default)]
    pub customer_number: String,
    /// Date of the order.
    #[serde(default)]
    pub ordered_on: Option<NaiveDate>,
    /// Name of the reseller's site, if any.
    #[serde(default)]
    pub reseller_name: Option<String>,
    /// First day of the term.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term; none: perpetual.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// Price tier.
    #[serde(default)]
    pub price_tier: Option<String>,
    /// Serial number of the term before.
    #[serde(default)]
    pub renews: Option<String>,
    /// Serial number of the term after, where everyone who sees this one sees that one too.
    #[serde(default)]
    pub renewed_by: Option<String>,
    /// Whether a later term has taken its place, seen or not (`licet_domain::lineage::renewal`). Older portals don't say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewed: Option<bool>,
    /// Serial numbers under this maintenance.
    #[serde(default)]
    pub covers: Vec<String>,
    /// Whether its key is printed on the certificate.
    #[serde(default)]
    pub key_printed: bool,
    /// How many voucher codes came with it (the codes themselves are the Voucher Center's).
    #[serde(default)]
    pub voucher_count: i64,
    /// What a flex contract holds.
    #[serde(default)]
    pub flex_pool: Vec<PoolItem>,
    /// How it came to be, where no order line says so: `upgraded`, `converted`, `drawn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Serial number that it came from then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_serial: Option<String>,
    /// How many of it were upgraded away; what is left is `quantity` less these.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub upgraded: i64,
    /// Serial number that took the last of it, once nothing is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn is_zero(number: &i64) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Whether a license counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LicenseState {
    /// It counts.
    #[default]
    Active,
    /// All of it was upgraded: its keys and file no longer count.
    Superseded,
    /// All of it went back to its flex contract.
    Returned,
}

/// What stands in the body of an [`Entitlement`] beside it, where this account's reach is not [`Reach::OWN`]: it differs
/// from viewer to viewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "ReachOnWire", into = "ReachOnWire")]
pub struct Reach {
    /// What this account may do with it ([`licet_domain::Permission`]).
    pub access: Access,
    /// Whether this account sees it only because somebody shared it.
    pub shared: bool,
    /// Whether this account sees it only because it owned a license of it until it left.
    pub unattended: bool,
}

/// The form of a [`Reach`] in a body. [`Access::Install`] is told as `keys` with a mark beside it, so that an app that
/// doesn't know it offers less than is allowed, and never more (docs/adr/0019).
#[derive(Serialize, Deserialize)]
#[serde(default)]
struct ReachOnWire {
    access: Access,
    shared: bool,
    #[serde(skip_serializing_if = "is_false")]
    may_install: bool,
    #[serde(skip_serializing_if = "is_false")]
    unattended: bool,
}

impl Default for ReachOnWire {
    fn default() -> Self {
        Self { access: Access::Full, shared: false, may_install: false, unattended: false }
    }
}

impl From<ReachOnWire> for Reach {
    fn from(wire: ReachOnWire) -> Self {
        let ReachOnWire { access, shared, may_install, unattended } = wire;
        Self { access: level_from_wire(access, may_install), shared, unattended }
    }
}

impl From<Reach> for ReachOnWire {
    fn from(reach: Reach) -> Self {
        let Reach { access, shared, unattended } = reach;
        let (access, may_install) = level_on_wire(access);
        Self { access, shared, may_install, unattended }
    }
}

/// An access as bodies tell it: the word, and whether `may_install` stands beside it.
#[must_use]
pub fn level_on_wire(access: Access) -> (Access, bool) {
    if access == Access::Install { (Access::Keys, true) } else { (access, false) }
}

fn level_from_wire(access: Access, may_install: bool) -> Access {
    if may_install { access.max(Access::Install) } else { access }
}

impl Reach {
    /// All may be done, by a right of its own.
    pub const OWN: Self = Self { access: Access::Full, shared: false, unattended: false };

    /// What two ways to the same document come to. Having owned a license counts for nothing beside any other way.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let access = self.access.max(other.access);
        match (self.unattended, other.unattended) {
            (true, false) => Self { access, ..other },
            (false, true) => Self { access, ..self },
            (unattended, _) => Self { access, shared: self.shared && other.shared, unattended },
        }
    }
}

impl Default for Reach {
    fn default() -> Self {
        Self::OWN
    }
}

/// Kind `license`, id: UUID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct License {
    /// Id of the entitlement that it comes from.
    pub entitlement_id: String,
    /// Serial number.
    pub serial_number: String,
    /// Product.
    pub sku: String,
    /// How many; 1,000,000,000 where it is `unlimited`.
    pub quantity: i64,
    /// Whether there is no limit.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unlimited: bool,
    /// Keys: in clear where `access` shows keys, else one mask for each.
    #[serde(default)]
    pub keys: Vec<String>,
    /// What this account may do with it, in the words that every app knows; [`License::level`] is what counts.
    pub access: Access,
    /// Whether this account may install it, beyond what `access` says.
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_install: bool,
    /// Since when its owner has left the customer, and its site's administrators have not decided about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unattended_since: Option<DateTime<Utc>>,
    /// Identity of the machine.
    #[serde(default)]
    pub host_id: Option<String>,
    /// What kind of machine.
    #[serde(default)]
    pub system_type: Option<String>,
    /// Price tier of the machine.
    #[serde(default)]
    pub deployed_tier: Option<String>,
    /// Who looks after it.
    #[serde(default)]
    pub technical_contact: Option<Contact>,
    /// Id of the install-at address.
    #[serde(default)]
    pub install_at: Option<String>,
    /// Account that owns it; none for keys printed on a certificate.
    #[serde(default)]
    pub owner: Option<String>,
    /// Name of that account's person.
    #[serde(default)]
    pub owner_name: Option<String>,
    /// When it was registered; none for keys printed on a certificate.
    #[serde(default)]
    pub registered_at: Option<DateTime<Utc>>,
    /// Name of its license file, if it has one.
    #[serde(default)]
    pub file_name: Option<String>,
    /// Identity of the storage network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub san: Option<String>,
    /// Version that is deployed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether it counts.
    #[serde(default)]
    pub state: LicenseState,
    /// Serial number that took the last of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
    /// Name of the partner's person who registered it on behalf of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acted_by_name: Option<String>,
    /// Name of the partner's site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acted_by_site: Option<String>,
    /// When the keys that count were handed over, and to whom, where a partner got them for the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Delivery>,
    /// What happened to it, the newest first, at most 20; `GET /api/v1/licenses/{id}/history` has all, and what was
    /// replaced.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<LicenseEvent>,
    /// What people changed of it: `technical_contact`, once it was changed after registration.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub slots: BTreeMap<String, Slot>,
}

impl License {
    /// What this account may do with it.
    #[must_use]
    pub fn level(&self) -> Access {
        level_from_wire(self.access, self.may_install)
    }

    /// The fields of a license's body that are shown to somebody who owned it until they left: that it exists. Where it is
    /// installed and who looks after it is no longer theirs to know.
    pub const SHOWN_UNATTENDED: [&'static str; 10] = [
        "entitlement_id",
        "serial_number",
        "sku",
        "quantity",
        "owner",
        "owner_name",
        "registered_at",
        "state",
        "superseded_by",
        "unattended_since",
    ];
}

/// Kind `field`, id: UUID. A user-defined field of an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The account that defined it.
    pub owner: String,
    /// Name of that account's person.
    #[serde(default)]
    pub owner_name: Option<String>,
    /// `name`, `kind`, `choices`, `position`, `on_own`, `on_shared`; and `deleted`, null, with the sequence number of the
    /// field's last change: what a deletion is based on.
    pub slots: BTreeMap<String, Slot>,
}

/// A user-defined field as those see it who see a value in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldRef {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What a choice can be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// The account that defined it.
    pub owner: String,
    /// Name of that account's person.
    #[serde(default)]
    pub owner_name: Option<String>,
}

/// A value that a slot held before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Past {
    /// The slot.
    pub slot: String,
    /// What it held, since when and by whom.
    #[serde(flatten)]
    pub was: Slot,
}

/// Whom what people wrote belongs to, for those who read it (`licet_domain::authorship::Party`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BelongsTo {
    /// A site: its members read and write it.
    Site(SiteName),
    /// The account with this id alone.
    Account(String),
}

/// A site by its Support ID and its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SiteName {
    /// Its Support ID.
    pub support_id: String,
    /// Its name; empty where the portal knows none.
    pub name: String,
}

/// Kind `annotation`, id: that of the entitlement for what belongs to the end customer's site, and one that names the party
/// for what belongs to another (`licet_domain::authorship::Party::annotation_id`). What people wrote on an entitlement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Annotation {
    /// Id of the entitlement.
    pub entitlement_id: String,
    /// Whom it belongs to. Older portals say nothing: everyone who saw the entitlement read and wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<BelongsTo>,
    /// `notes`, `tag:TEXT` (value true), `field:ID` (a canonical text).
    pub slots: BTreeMap<String, Slot>,
    /// The fields that have or had a value here, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldRef>,
    /// Earlier values, the newest first; the portal keeps more than it sends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Past>,
}

/// Kind `comment`, id: UUID. A comment on an entitlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Id of the entitlement.
    pub entitlement_id: String,
    /// Whom it belongs to; as in an [`Annotation`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<BelongsTo>,
    /// What it says.
    pub text: String,
    /// Account of its author.
    pub author: String,
    /// Name of its author.
    #[serde(default)]
    pub author_name: Option<String>,
    /// When it reached the portal.
    pub at: DateTime<Utc>,
}

/// Kind `setting`, id: `ACCOUNT/NAME`. A setting of the account, the same on all its devices: `lead-times` (an array of
/// days), `lead-times:SERIAL` (the same for one contract), `reminder:SERIAL:ENDS_ON:LEAD` (`{"state": "acknowledged"}` or
/// `{"state": "snoozed", "until": DATE}`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// `value`.
    pub slots: BTreeMap<String, Slot>,
}
