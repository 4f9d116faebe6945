//! The one form in which the portal says that something can't be done.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $status:literal);+ $(;)?) => {
        /// Names what went wrong. The words for people are the Fluent message `error-CODE`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum ErrorCode { $($(#[$doc])* #[serde(rename = $text)] $variant),+ }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands on the wire and, after `error-`, in `locales/`.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $(Self::$variant => $text),+ } }

            /// The HTTP status that goes with it.
            #[must_use]
            pub const fn status(self) -> u16 { match self { $(Self::$variant => $status),+ } }
        }
    };
}

error_codes! {
    /// The request is not of the form that the API documents.
    BadRequest = "bad-request", 400;
    /// A body or a line is longer than allowed. Params: `limit` in bytes.
    TooLarge = "too-large", 413;
    /// Some fields need another value: see `fields`.
    InvalidFields = "invalid-fields", 422;
    /// Not signed in, or the access token has run out: refresh it and try again.
    Unauthenticated = "unauthenticated", 401;
    /// E-mail or password is wrong (which of the two is not said).
    WrongCredentials = "wrong-credentials", 401;
    /// The session was ended or its refresh token was used twice: sign in again.
    SessionRevoked = "session-revoked", 401;
    /// The password is right, but the vendor locked the account. A session that ended for it is `session-revoked` with
    /// the param `reason`: `account-locked`.
    AccountLocked = "account-locked", 403;
    /// Signed in, but not allowed to do this.
    Forbidden = "forbidden", 403;
    /// The agreement was declined: no account without it.
    AgreementDeclined = "agreement-declined", 422;
    /// A link from a mail that was used, replaced or is too old.
    LinkExpired = "link-expired", 410;
    /// Nothing of that name, or nothing that this account may see: the two are not told apart.
    NotFound = "not-found", 404;
    /// Too many tries. Params: `retry_after` in seconds.
    RateLimited = "rate-limited", 429;
    /// The cursor belongs to another epoch, account or schema, or is older than the tombstones: take a snapshot.
    CursorExpired = "cursor-expired", 410;
    /// The cursor was not made by this portal.
    CursorInvalid = "cursor-invalid", 400;
    /// The app is older than this portal works with. Params: `minimum`.
    AppTooOld = "app-too-old", 426;
    /// The same idempotency key came with another body.
    KeyReused = "key-reused", 422;
    /// No entitlement with this serial number that this account may see. Params: `serial`.
    SerialUnknown = "serial-unknown", 404;
    /// The serial number is registered already. Params: `serial`.
    AlreadyRegistered = "already-registered", 409;
    /// The product is activated in another way. Params: `serial`, `instructions` (the vendor's words).
    NotTransactable = "not-transactable", 422;
    /// The key is printed on the certificate: nothing to register. Params: `serial`.
    KeyPrinted = "key-printed", 409;
    /// The serial number names a maintenance contract. Params: `serial`.
    IsMaintenance = "is-maintenance", 422;
    /// The serial number names a voucher. Params: `serial`.
    IsVoucher = "is-voucher", 422;
    /// The serial number names a flex contract. Params: `serial`.
    IsFlex = "is-flex", 422;
    /// The share allows seeing only, not keys.
    KeysNotShared = "keys-not-shared", 403;
    /// Its owner has left the customer: what may be done with it is its site's administrators' to decide. Params: `serial`.
    LicenseUnattended = "license-unattended", 403;
    /// Its owner has not left: there is nothing to decide. Params: `serial`.
    LicenseAttended = "license-attended", 409;
    /// The site's last administrator: another one is named first.
    LastAdministrator = "last-administrator", 409;
    /// No order of this customer number; which of the two is wrong is not told.
    NumberMismatch = "number-mismatch", 404;
    /// No license file belongs to this license.
    NoLicenseFile = "no-license-file", 404;
    /// No entitlement for the product of this release.
    ReleaseNotEntitled = "release-not-entitled", 403;
    /// The term of the entitlement is over.
    ReleaseTermOver = "release-term-over", 403;
    /// The release needs maintenance that is current.
    ReleaseMaintenanceLapsed = "release-maintenance-lapsed", 403;
    /// The asked range lies outside the file. Params: `size`.
    RangeUnsatisfiable = "range-unsatisfiable", 416;
    /// The serial number is registered by itself, not together with others. Params: `serial`.
    RegisterAlone = "register-alone", 422;
    /// All of it was upgraded. Params: `serial`, `by` (the serial number it became).
    Superseded = "superseded", 409;
    /// The serial number stands in the list more than once. Params: `serial`.
    Repeated = "repeated", 422;
    /// The change needs an `Idempotency-Key` header (a UUID).
    KeyMissing = "key-missing", 400;
    /// The customer does not let the partner that sold it do this. Params: `serial`.
    NotDelegated = "not-delegated", 403;
    /// The order was not transacted by a site of this account. Params: `serial`.
    NotPartner = "not-partner", 403;
    /// No upgrade notification of this name that this account may see. Params: `notification`.
    NotificationUnknown = "notification-unknown", 404;
    /// The notification doesn't offer this. Params: `serial`.
    NotOffered = "not-offered", 422;
    /// The license is somebody else's and not shared with full access. Params: `serial`.
    NotYours = "not-yours", 403;
    /// The upgrade needs maintenance that is current. Params: `serial`.
    UpgradeMaintenanceLapsed = "upgrade-maintenance-lapsed", 403;
    /// Not so many are left to upgrade. Params: `left`.
    TooMany = "too-many", 409;
    /// The license no longer counts. Params: `serial`.
    LicenseInactive = "license-inactive", 409;
    /// The policy refuses another host. Params: `limit`, `days`.
    RehostRefused = "rehost-refused", 409;
    /// There is no voucher with this code. Params: `code`, masked.
    VoucherUnknown = "voucher-unknown", 404;
    /// The voucher was converted already. Params: `code`, masked.
    VoucherUsed = "voucher-used", 409;
    /// The voucher's last day is over. Params: `code`, masked, and `date`.
    VoucherExpired = "voucher-expired", 422;
    /// The flex contract holds none of this product. Params: `sku`.
    PoolMissing = "pool-missing", 422;
    /// Not so many are left in the pool. Params: `remaining`.
    PoolExhausted = "pool-exhausted", 409;
    /// The flex contract's term has not begun or is over.
    FlexNotCurrent = "flex-not-current", 403;
    /// Only owners and administrators of the customer's site share, and some of what was to be shared is neither to this
    /// account. Params: `count`, `serial` (the first).
    NotShareable = "not-shareable", 403;
    /// The person has full access to all of it without a share.
    SeenInFull = "seen-in-full", 409;
    /// There are as many shares as one account may have. Params: `maximum`.
    TooManyShares = "too-many-shares", 409;
    /// The level of this account doesn't allow it.
    LevelTooLow = "level-too-low", 403;
    /// Nothing can be returned from this contract.
    ReturnNever = "return-never", 403;
    /// The days in which it could be returned are over. Params: `date`.
    ReturnTooLate = "return-too-late", 403;
    /// The same was asked for before, and is still open.
    AlreadyRequested = "already-requested", 422;
    /// The request was decided, withdrawn or is too old.
    RequestClosed = "request-closed", 422;
    /// Somebody else of customer care looks after the request. Params: `person`.
    RequestTaken = "request-taken", 409;
    /// It is so already, or there is nothing to do.
    NothingToDo = "nothing-to-do", 409;
    /// The attachment is no PDF, PNG, JPEG or mail.
    AttachmentType = "attachment-type", 422;
    /// The attachments of this account or request need more room than there is. Params: `limit` in bytes or files.
    AttachmentQuota = "attachment-quota", 422;
    /// The portal is being started, stopped or is overloaded: try again.
    Unavailable = "unavailable", 503;
    /// The portal failed. It is logged there under `request_id`.
    Internal = "internal", 500;
}

// By hand: the derive reads the variants' names rather than their words, where a macro wrote them.
impl PartialSchema for ErrorCode {
    fn schema() -> RefOr<Schema> {
        let words = Self::ALL.iter().map(|code| code.as_str());
        let text = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words));
        text.description(Some("Names what went wrong; the words for people are the message `error-CODE`."))
            .into()
    }
}

impl ToSchema for ErrorCode {}

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct FieldError {
    /// The field's name in the request, dotted where nested (`address.country`).
    pub field: String,
    /// What is wrong; the words are the Fluent message `field-CODE`: one of [`FieldError::CODES`].
    pub code: String,
    /// Values for the words, e.g. `minimum`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, String>,
}

impl FieldError {
    /// All codes of field errors: `required`, `too-long` (`maximum`), `too-short` (`minimum`), `mismatch` (typed twice
    /// and not the same), `email-form`, `password-common`, `unknown-choice`, `form` (not of the form asked for), `no-room`
    /// (there are `maximum` already), `unchanged` (the same as before), `not-asked` (the product doesn't ask for it),
    /// `out-of-range` (`minimum`, `maximum`), `holds-address` (a name with a web or e-mail address in it),
    /// `is-own` (the account's own address).
    pub const CODES: &'static [&'static str] = &[
        "required",
        "too-long",
        "too-short",
        "mismatch",
        "email-form",
        "password-common",
        "unknown-choice",
        "form",
        "no-room",
        "unchanged",
        "not-asked",
        "out-of-range",
        "holds-address",
        "is-own",
    ];

    /// An error of `field` without values.
    #[must_use]
    pub fn new(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), params: BTreeMap::new() }
    }

    /// The same with a value for the words.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)] // So that callers write plain numbers and texts.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

/// The body of every answer that is not a success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ErrorBody {
    /// Names what went wrong.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub code: ErrorCode,
    /// English words for logs and scripts, without secrets and without what a stranger shouldn't know.
    pub message: String,
    /// Values for the words in people's language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, String>,
    /// All fields that need another value, when the code is `invalid-fields`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldError>,
    /// Whether the same request may succeed later without being changed.
    pub retryable: bool,
    /// Under which id the portal logged it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

impl ErrorBody {
    /// An error with the given words.
    #[must_use]
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        let retryable = matches!(code.status(), 429 | 500..);
        Self {
            code,
            message: message.into(),
            params: BTreeMap::new(),
            fields: Vec::new(),
            retryable,
            request_id: None,
        }
    }

    /// The same with a value for the words.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)] // So that callers write plain numbers and texts.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}
