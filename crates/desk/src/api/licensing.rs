//! Getting licenses: what crosses the border is what crosses the wire (`licet_protocol`), with keys masked, and these
//! few types around it. A form carries the key that makes it happen once, so that sending it again after a restart or a
//! lost answer does nothing twice.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use licet_exchange::{Choices as ReadingChoices, Found as FoundSerials, Pasted as PastedList};
pub use licet_protocol::address::{Addresses, InstallAddress, NewAddress};
pub use licet_protocol::delivery::{DeliverByMail, DeliverSealed, Delivered};
pub use licet_protocol::flex::{
    ContractDetails as FlexContractDetails, Contracts as FlexContracts, DrawDown, Drawn as FlexDrawn,
    NameLevel, NewColleague, Returned as FlexReturned, SiteUsers, Statement as FlexStatement,
};
pub use licet_protocol::registration::{
    BulkRegistration, CheckSerials, CheckedSerials, RegisterMany, Transaction,
};
pub use licet_protocol::rehost::{LicenseHistory, Rehost, RehostCheck, Rehosted};
pub use licet_protocol::upgrade::{Notifications as UpgradeNotifications, UpgradeLicenses};
pub use licet_protocol::voucher::{CheckVouchers, CheckedVouchers, ConvertVouchers};

data! {
    /// A form to be carried out once.
    pub struct Idempotent<T> {
        /// A UUID that the window made when the form was begun; kept in its draft.
        pub key: String,
        /// The form.
        pub form: T,
    }

    /// A question about one thing.
    pub struct ForResource<T> {
        /// Id of the license, contract or site.
        pub id: String,
        /// The form.
        pub form: T,
    }

    /// A form about one thing, to be carried out once.
    pub struct IdempotentForResource<T> {
        /// Id of the license, contract or site.
        pub id: String,
        /// A UUID that the window made when the form was begun; kept in its draft.
        pub key: String,
        /// The form.
        pub form: T,
    }

    /// A file that was dropped or chosen. At most 20 MB.
    pub struct DroppedFile {
        /// Its name: the ending says what it is.
        pub name: String,
        /// Its bytes, base64.
        pub content: String,
    }

    /// A file to be read: a certificate (`.eml`, `.html`, `.txt`), a list (`.csv`, `.txt`) or a spreadsheet (`.csv`, `.xlsx`).
    pub struct FileToRead {
        /// The file.
        pub file: DroppedFile,
        /// How the person wants it read.
        #[serde(default)]
        pub choices: ReadingChoices,
    }

    /// Text that was pasted into a list.
    pub struct PastedText {
        /// The text.
        pub text: String,
        /// What the list is of.
        pub of: PastedKind,
    }

    /// Which upgrade notifications.
    pub struct UpgradesQuery {
        /// One; none: all of this account.
        pub notification_id: Option<String>,
    }

    /// Which install-at addresses.
    pub struct AddressQuery {
        /// The customer number.
        pub customer_number: String,
        /// ISO 3166-1 alpha-2; none: all.
        pub country: Option<String>,
        /// What the city, the first line or the postal code begins with; empty: all.
        pub starts_with: String,
    }

    /// Which statement.
    pub struct StatementQuery {
        /// Id of the contract.
        pub id: String,
        /// First month: any day of it; none: from the beginning.
        pub from: Option<NaiveDate>,
        /// Last month: any day of it; none: until now.
        pub to: Option<NaiveDate>,
    }

    /// Gives back what was drawn down.
    pub struct ReturnForm {
        /// The draw-down.
        pub draw_id: String,
        /// How many come back.
        pub quantity: u32,
    }

    /// A filled-in form that waits: kept encrypted in the mirror over a restart.
    pub struct Draft {
        /// Names the form: `new-purchase`, `upgrade`, `rehost`, `vouchers`, `flex`, `bulk`.
        pub name: String,
        /// What the window keeps, opaque to Rust; at most 512 KB. None: nothing is kept.
        #[ts(type = "unknown")]
        pub value: Option<serde_json::Value>,
    }

    /// Names a draft.
    pub struct DraftName {
        /// As in [`Draft`].
        pub name: String,
    }

    /// What a list is of.
    #[serde(rename_all = "snake_case")]
    pub enum PastedKind {
        /// Serial numbers.
        Serials,
        /// Voucher codes.
        Codes,
    }
}
