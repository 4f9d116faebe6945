//! Accounts and sessions on the wire. Field names are those of the JSON bodies.

use chrono::{DateTime, Utc};
use licet_domain::Email;
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// Text that must not be shown: `Debug` hides it. (On the wire it is a plain string.)
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Hidden(pub String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct PostalAddress {
    /// Street and number.
    pub line1: String,
    /// Second line.
    #[serde(default)]
    pub line2: Option<String>,
    /// City.
    pub city: String,
    /// State or province, where the country has them.
    #[serde(default)]
    pub state: Option<String>,
    /// ZIP or postal code.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// What kind of customer somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CustomerType {
    /// Works for the organization that uses the licenses.
    #[default]
    EndUser,
    /// Sells to them.
    Reseller,
    /// Distributes to resellers.
    Distributor,
    /// Builds the vendor's products into its own.
    Oem,
}

impl CustomerType {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::EndUser, Self::Reseller, Self::Distributor, Self::Oem];

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EndUser => "end_user",
            Self::Reseller => "reseller",
            Self::Distributor => "distributor",
            Self::Oem => "oem",
        }
    }
}

/// Who somebody is and how they are reached: what an account holds besides its e-mail and password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What kind of customer.
    pub customer_type: CustomerType,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Organization.
    pub company: String,
    /// Telephone number as people write it.
    #[serde(default)]
    pub phone: Option<String>,
    /// Telephone extension.
    #[serde(default)]
    pub phone_extension: Option<String>,
    /// Postal address.
    pub address: PostalAddress,
    /// Additional or group e-mail that gets a copy of confirmations.
    #[serde(default)]
    pub additional_email: Option<String>,
    /// Language of mails: one of the ten (`en`, `fr`, …, `zh-Hans`, `zh-Hant`).
    #[serde(default)]
    pub language: Option<String>,
}

/// `POST /api/v1/accounts`. Answers 202 with the same words for all, whether the e-mail has an account or not.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// The e-mail to sign in with.
    pub email: String,
    /// The same typed again.
    pub email_again: String,
    /// 12 characters or more.
    pub password: Hidden,
    /// The same typed again.
    pub password_again: Hidden,
    /// Who it is for.
    pub profile: Profile,
    /// Whether the agreement was accepted. Declined: no account.
    pub agreement_accepted: bool,
}

/// The answer to [`NewAccount`] and [`ForgotPassword`]: it says that the answer goes by mail, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AnswerByMail {
    /// Always `mail`.
    pub answer_goes_by: String,
}

/// `POST /api/v1/accounts/confirm`: the token from the mail, and the account's password. The mailbox alone confirms
/// nothing: somebody else may have typed its address into a form.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmEmail {
    /// From the link in the mail.
    pub token: Hidden,
    /// The password that was chosen with the account. Without it a new account is confirmed by choosing another one
    /// (`POST /api/v1/password/reset` with the same token).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Hidden>,
}

/// `POST /api/v1/accounts/resend`: asks for the confirmation mail once more. Answers 202 with [`AnswerByMail`] for all.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResendConfirmation {
    /// The account's e-mail.
    pub email: String,
    /// As in [`SignIn::device_token`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_token: Option<Hidden>,
}

/// The token of a link in a mail: `POST /api/v1/accounts/decline` ("this wasn't me"), `/accounts/email/undo`,
/// `/sites/join`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkToken {
    /// From the link in the mail.
    pub token: Hidden,
}

/// `POST /api/v1/session`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The account's e-mail, in any case.
    pub email: String,
    /// Its password.
    pub password: Hidden,
    /// What the device is called, for the list of sessions; at most 64 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// From an earlier [`Session`] of this account: the device signed in before, so others who try passwords don't keep
    /// it out. It opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_token: Option<Hidden>,
}

/// `POST /api/v1/session/refresh`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// The newest refresh token that was received.
    pub refresh_token: Hidden,
}

/// What signing in and refreshing answer.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Session {
    /// Goes into `Authorization: Bearer …`.
    pub access_token: Hidden,
    /// Makes a new session when the access token has run out; each is used once.
    pub refresh_token: Hidden,
    /// Seconds until the access token runs out.
    pub expires_in: u64,
    /// Names the account.
    pub account_id: String,
    /// Only when signing in: what this device shows the next time, see [`SignIn::device_token`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_token: Option<Hidden>,
}

/// A session of the account, in [`Sessions`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionInfo {
    /// Names it.
    pub session_id: String,
    /// What its device is called, where it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// When it signed in.
    pub created_at: DateTime<Utc>,
    /// When it last asked for an access token: every ten minutes while it is in use.
    pub last_seen_at: DateTime<Utc>,
    /// Whether it is the session that asks.
    pub current: bool,
}

/// `GET /api/v1/account/sessions`: the account's sessions that run, the one used last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sessions {
    /// All of them.
    pub sessions: Vec<SessionInfo>,
}

/// `POST /api/v1/password/forgot`. Answers 202 with [`AnswerByMail`] for all.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ForgotPassword {
    /// The account's e-mail.
    pub email: String,
    /// As in [`SignIn::device_token`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_token: Option<Hidden>,
}

/// `POST /api/v1/password/reset`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResetPassword {
    /// From the link in the mail.
    pub token: Hidden,
    /// The new password.
    pub password: Hidden,
    /// The same typed again.
    pub password_again: Hidden,
}

/// `POST /api/v1/account/password`. Ends all other sessions of the account.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The one in use.
    pub current_password: Hidden,
    /// The new one.
    pub password: Hidden,
    /// The same typed again.
    pub password_again: Hidden,
}

/// What else an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A customer or partner.
    Customer,
    /// Customer care at the vendor.
    Care,
    /// Hands over the order feed and runs the portal.
    Operator,
}

/// `GET /api/v1/account`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Account {
    /// Names the account.
    pub account_id: String,
    /// Its confirmed e-mail.
    #[schema(value_type = String)]
    pub email: Email,
    /// Waiting for confirmation, when it is being changed.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub new_email: Option<Email>,
    /// What else it may do.
    pub role: Role,
    /// Who it is for.
    pub profile: Profile,
}

/// `PATCH /api/v1/account`: what is absent stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditAccount {
    /// A new e-mail; counts once it is confirmed. Needs `current_password`, unless it takes a wish back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The password in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_password: Option<Hidden>,
    /// The new profile, whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<Profile>,
}
