//! The care desk: what customer care decides, looks up, explains and does. `/api/v1/care/…`, for accounts with the role care
//! alone. No answer holds a license key or a license file.

use crate::account::PostalAddress;
use crate::share::SharedSite;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::request::{RequestKind, RequestState};
use licet_domain::visibility::Rule;
use licet_domain::{Access, SiteRole};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis $what:ident $name:ident { $($body:tt)* })+) => {
        $(#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
        $(#[$meta])*
        $vis $what $name { $($body)* })+
    };
}

/// Most characters of a reason.
pub const LONGEST_REASON: usize = 1_000;
/// Most characters of what is looked up.
pub const LONGEST_LOOK_UP: usize = 254;

wire! {
    /// A request that customer care decides.
    pub struct QueuedRequest {
        /// Names it.
        pub request_id: String,
        /// What it asks for.
        #[schema(value_type = String, example = "general")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        pub kind: RequestKind,
        /// How it stands.
        #[schema(value_type = String, example = "open")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        pub state: RequestState,
        /// Who asked.
        pub asker: CarePerson,
        /// Support ID of the site that it is about.
        pub support_id: Option<String>,
        /// The serial numbers that it is about.
        pub serial_numbers: Vec<String>,
        /// The subject of a general request.
        pub subject: Option<String>,
        /// When it was made.
        pub created_at: DateTime<Utc>,
        /// When it should be decided.
        pub due_at: DateTime<Utc>,
        /// Whether that is over.
        pub overdue: bool,
        /// Who of customer care looks after it.
        pub owner: Option<CarePerson>,
        /// Whether that is the account that reads.
        pub mine: bool,
    }

    /// Somebody as customer care sees them.
    pub struct CarePerson {
        /// Names the account.
        pub account_id: String,
        /// Name; empty where the account says none.
        pub name: String,
        /// E-mail; empty where the account is gone.
        pub email: String,
    }

    /// How many requests wait for customer care.
    pub struct CareCounts {
        /// All.
        pub open: u32,
        /// Those that the account that reads looks after.
        pub mine: u32,
        /// Those that nobody looks after.
        pub free: u32,
        /// Those that should have been decided.
        pub overdue: u32,
    }

    /// `GET /api/v1/care/requests`: what customer care decides, the oldest first.
    pub struct CareQueue {
        /// The requests.
        pub requests: Vec<QueuedRequest>,
        /// `after` of the next page; none: there is none.
        pub next: Option<String>,
        /// Of all of them.
        pub counts: CareCounts,
    }

    /// `POST /api/v1/care/requests/{id}/owner`, with an `Idempotency-Key`.
    #[serde(deny_unknown_fields)]
    pub struct TakeRequest {
        /// Take it; `false`: give it back.
        pub take: bool,
    }

    /// What a look-up finds.
    #[derive(Copy)]
    #[serde(rename_all = "snake_case")]
    pub enum LookUpKind {
        /// An account, by its e-mail.
        Account,
        /// A site, by its Support ID.
        Site,
        /// An order, by its number.
        Order,
        /// An entitlement, by its serial number.
        Entitlement,
    }

    /// `POST /api/v1/care/look-up`
    #[serde(deny_unknown_fields)]
    pub struct LookUp {
        /// A serial number, an e-mail, a Support ID or an order number, whole.
        pub text: String,
    }

    /// Something that was found.
    pub struct LookUpHit {
        /// What it is.
        pub kind: LookUpKind,
        /// Names it.
        pub id: String,
        /// Its name: of a site, a product, a person.
        pub title: String,
    }

    /// What was found; at most 50.
    pub struct LookUpHits {
        /// By kind.
        pub hits: Vec<LookUpHit>,
    }

    /// A site that an account belongs to.
    pub struct CareMembership {
        /// The site.
        pub site: SharedSite,
        /// Its role there.
        #[schema(value_type = String, example = "member")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        pub role: SiteRole,
    }

    /// How an account stands.
    #[derive(Copy)]
    #[serde(rename_all = "snake_case")]
    pub enum CareAccountState {
        /// Its e-mail was not confirmed yet.
        Pending,
        /// It can sign in.
        Active,
        /// Nobody signs in to it.
        Locked,
    }

    /// What customer care may do with an account.
    #[derive(Copy)]
    #[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
    pub struct CareMay {
        /// Lock it.
        pub lock: bool,
        /// Unlock it.
        pub unlock: bool,
        /// End its sessions.
        pub end_sessions: bool,
        /// Mail its confirmation and its invitations again.
        pub resend: bool,
        /// Merge another account into it.
        pub merge: bool,
    }

    /// `GET /api/v1/care/accounts/{account_id}`
    pub struct CareAccount {
        /// Who it is.
        pub person: CarePerson,
        /// Company.
        pub company: String,
        /// `customer`, `care`, `operator`.
        pub role: String,
        /// How it stands.
        pub state: CareAccountState,
        /// When it was made.
        pub created_at: DateTime<Utc>,
        /// The month in which it last signed in, `YYYY-MM`.
        pub last_sign_in: Option<String>,
        /// Sessions that run.
        pub sessions: u32,
        /// The sites that it belongs to; at most 200.
        pub sites: Vec<CareMembership>,
        /// Support IDs of the sites that invited it and wait for an answer.
        pub invited_to: Vec<SharedSite>,
        /// Customer numbers that it added.
        pub customer_numbers: Vec<String>,
        /// Addresses of accounts that were merged into it.
        pub merged_emails: Vec<String>,
        /// Licenses that it owns.
        pub licenses: i64,
        /// Those of them that are unattended.
        pub unattended: i64,
        /// Shares that it made.
        pub shares_given: i64,
        /// Shares that others made with it.
        pub shares_received: i64,
        /// Its open requests.
        pub open_requests: i64,
        /// A merge that waits for confirmation.
        pub merge: Option<CareMerge>,
        /// What may be done with it.
        pub may: CareMay,
    }

    /// Somebody at a site.
    pub struct CareMember {
        /// E-mail.
        pub email: String,
        /// Name; empty without an account.
        pub name: String,
        /// Names the account; none: there is none.
        pub account_id: Option<String>,
        /// Role.
        #[schema(value_type = String, example = "member")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        pub role: SiteRole,
    }

    /// `GET /api/v1/care/sites/{support_id}`
    pub struct CareSite {
        /// The site.
        pub site: SharedSite,
        /// Where it is.
        pub address: PostalAddress,
        /// Its region.
        pub region: String,
        /// Its customer numbers.
        pub customer_numbers: Vec<String>,
        /// Its people, administrators first; at most 200.
        pub members: Vec<CareMember>,
        /// How many people belong to it.
        pub member_count: i64,
        /// Whether customer care decides about its people and rights: it has no administrator.
        pub care_decides: bool,
        /// Orders of which it is the end customer.
        pub orders: i64,
        /// Entitlements on them.
        pub entitlements: i64,
        /// Licenses whose owner has left.
        pub unattended: i64,
        /// Requests about it that are open.
        pub open_requests: i64,
    }

    /// A contact on an order.
    pub struct CareContact {
        /// `end_customer`, `ship_to`, `reseller`.
        pub role: String,
        /// E-mail as the order has it.
        pub email: String,
        /// Name.
        pub name: String,
        /// Names the account; none: there is none.
        pub account_id: Option<String>,
    }

    /// A line of an order: an entitlement.
    pub struct CareLine {
        /// Names the entitlement.
        pub entitlement_id: String,
        /// Its serial number.
        pub serial_number: String,
        /// Its product's name.
        pub product: String,
        /// `license`, `maintenance` and others.
        pub kind: String,
        /// How many.
        pub quantity: i64,
        /// Whether there is no limit.
        pub unlimited: bool,
        /// First day of its term.
        pub starts_on: Option<NaiveDate>,
        /// Last day of its term.
        pub ends_on: Option<NaiveDate>,
    }

    /// `GET /api/v1/care/orders/{order_number}`
    pub struct CareOrder {
        /// Its number.
        pub order_number: String,
        /// Its newest revision.
        pub revision: i64,
        /// When it was ordered.
        pub ordered_on: NaiveDate,
        /// The customer number.
        pub customer_number: String,
        /// The end customer; none: what a voucher became.
        pub end_customer: Option<SharedSite>,
        /// To whom it was shipped.
        pub ship_to: String,
        /// Who transacted it.
        pub reseller: Option<SharedSite>,
        /// Its contacts.
        pub contacts: Vec<CareContact>,
        /// Its lines; at most 200.
        pub lines: Vec<CareLine>,
        /// How many lines it has.
        pub line_count: i64,
    }

    /// A license of an entitlement.
    pub struct CareLicense {
        /// Names it.
        pub license_id: String,
        /// How many.
        pub quantity: i64,
        /// `superseded`, `returned`; none: it counts.
        pub state: Option<String>,
        /// Its owner.
        pub owner: Option<CarePerson>,
        /// `owner`, `installer`, `unattended`.
        pub standing: Option<String>,
        /// When it was registered.
        pub created_at: DateTime<Utc>,
    }

    /// `GET /api/v1/care/entitlements/{entitlement_id}`
    pub struct CareEntitlement {
        /// The line.
        pub line: CareLine,
        /// Its order.
        pub order_number: String,
        /// The customer number.
        pub customer_number: String,
        /// The end customer.
        pub end_customer: Option<SharedSite>,
        /// Who transacted it.
        pub reseller: Option<SharedSite>,
        /// Its licenses; at most 100.
        pub licenses: Vec<CareLicense>,
    }

    /// Why a rule shows an entitlement to an account, or doesn't.
    #[derive(Copy)]
    #[serde(rename_all = "snake_case")]
    pub enum RuleReason {
        /// It belongs to the site.
        Member,
        /// It belongs to the site that sold it, from which the customer took back what it may do.
        Withdrawn,
        /// It doesn't belong to the site.
        NotMember,
        /// An administrator removed it from the site.
        Removed,
        /// Its e-mail was not confirmed: rules that go by the e-mail give nothing.
        Unconfirmed,
        /// The order names it as ship-to contact.
        ShipTo,
        /// The order doesn't.
        NotShipTo,
        /// It owns a license of it.
        Owner,
        /// It owns one that came to it as an installer.
        Installer,
        /// It owns one and has left the customer.
        Unattended,
        /// Others own its licenses.
        OwnedByOthers,
        /// There is no license of it, or none with an owner.
        NoOwner,
        /// It is shared with the account.
        Shared,
        /// The customer number is shared with the account.
        NumberShared,
        /// It isn't shared with the account.
        NotShared,
        /// A share that covered it has ended.
        ShareEnded,
        /// A share names it, and whoever made it may share it no longer.
        ShareInactive,
        /// It added the customer number.
        NumberAdded,
        /// It didn't.
        NumberNotAdded,
        /// The order has no customer number.
        NoNumber,
    }

    /// A rule with what it says about an account and an entitlement.
    pub struct RuleOutcome {
        /// `member`, `ship_to`, `owner`, `share`, `customer_number`.
        #[schema(value_type = String, example = "member")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        pub rule: Rule,
        /// What the rule gives: `view`, `keys`, `install`, `full`; none: nothing.
        #[schema(value_type = Option<String>, example = "full")]
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        pub access: Option<Access>,
        /// Why.
        pub reason: RuleReason,
        /// The site that it is about.
        pub site: Option<SharedSite>,
        /// What the account is there: `administrator`, `member`, `viewer`.
        pub role: Option<String>,
        /// By what it belongs to the site: `record`, `order`, `invitation`, `request`.
        pub sources: Vec<String>,
        /// The order that it is about.
        pub order_number: Option<String>,
        /// The customer number that it is about.
        pub customer_number: Option<String>,
        /// Who shares, owns or removed.
        pub person: Option<String>,
        /// How many licenses others own.
        pub count: Option<i64>,
        /// Since when, where that is known.
        pub since: Option<DateTime<Utc>>,
        /// Last day of a share.
        pub until: Option<NaiveDate>,
    }

    /// `POST /api/v1/care/explain`
    #[serde(deny_unknown_fields)]
    pub struct ExplainQuery {
        /// E-mail of the account.
        pub email: String,
        /// The serial number.
        pub serial_number: String,
    }

    /// What the rules say about an account and an entitlement.
    pub struct Explanation {
        /// The account.
        pub person: CarePerson,
        /// The entitlement.
        pub line: CareLine,
        /// What the account may do with it: the greatest that any rule gives; none: it doesn't see it.
        #[schema(value_type = Option<String>, example = "full")]
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        pub access: Option<Access>,
        /// Each rule, those that show it first.
        pub rules: Vec<RuleOutcome>,
    }

    /// The entitlements of a serial number, explained for one account; several where it stands on several orders.
    pub struct Explanations {
        /// At most 10.
        pub explanations: Vec<Explanation>,
    }

    /// What customer care does with an account.
    #[derive(Copy)]
    #[serde(rename_all = "snake_case")]
    pub enum CareDeed {
        /// End its sessions and links, and let nobody sign in.
        Lock,
        /// Let it sign in again.
        Unlock,
        /// End its sessions.
        EndSessions,
        /// Mail its confirmation, or its invitations, again.
        Resend,
    }

    /// `POST /api/v1/care/accounts/{account_id}/acts`, with an `Idempotency-Key`.
    #[serde(deny_unknown_fields)]
    pub struct CareAct {
        /// What.
        pub deed: CareDeed,
        /// Why; the account is told.
        pub reason: String,
    }

    /// `POST /api/v1/care/merges`, with an `Idempotency-Key`.
    #[serde(deny_unknown_fields)]
    pub struct PrepareMerge {
        /// The account that stays.
        pub kept: String,
        /// E-mail of the account that is merged into it and can't sign in afterwards.
        pub merged_email: String,
        /// Why; both are told.
        pub reason: String,
    }

    /// A merge that waits for its people.
    pub struct CareMerge {
        /// Names it.
        pub merge_id: String,
        /// The account that stays.
        pub kept: CarePerson,
        /// The account that is merged into it.
        pub merged: CarePerson,
        /// When it is too old.
        pub expires_at: DateTime<Utc>,
        /// Whether the mailbox of the account that stays has confirmed.
        pub kept_confirmed: bool,
        /// Whether the other mailbox has.
        pub merged_confirmed: bool,
    }
}
