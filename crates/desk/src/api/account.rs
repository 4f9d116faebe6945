//! Signing in, the account, the mirror's passphrase.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// A portal's new keys for license files, which an admin compares with what the vendor says and then trusts. Keys are
    /// shown as fingerprints: their 64 hexadecimal digits in groups of four.
    pub struct KeyChange {
        /// The portal's name.
        pub portal_name: String,
        /// The keys that are trusted.
        pub trusted: Vec<String>,
        /// The keys that the portal names now and that are not trusted: files of them are refused.
        pub unconfirmed: Vec<String>,
    }

    /// Trusts the keys that were shown.
    pub struct TrustKeys {
        /// Their fingerprints, as they were shown.
        pub fingerprints: Vec<String>,
    }
}

data! {
    /// Signs in at a portal.
    pub struct SignInForm {
        /// Address of the portal.
        pub portal: String,
        /// The account's e-mail.
        pub email: String,
        /// Its password.
        pub password: String,
        /// Passphrase for the mirror, where there is no keyring.
        pub passphrase: Option<String>,
    }

    /// A postal address.
    pub struct AddressForm {
        /// Street and number.
        pub line1: String,
        /// Second line.
        pub line2: String,
        /// City.
        pub city: String,
        /// State or province.
        pub state: String,
        /// ZIP or postal code.
        pub postal_code: String,
        /// ISO 3166-1 alpha-2.
        pub country: String,
    }

    /// Who somebody is. Empty text: not given.
    pub struct ProfileForm {
        /// `end_user`, `reseller`, `distributor` or `oem`.
        pub customer_type: String,
        /// Given name.
        pub first_name: String,
        /// Family name.
        pub last_name: String,
        /// Organization.
        pub company: String,
        /// Telephone.
        pub phone: String,
        /// Extension.
        pub phone_extension: String,
        /// Postal address.
        pub address: AddressForm,
        /// Gets a copy of confirmations.
        pub additional_email: String,
        /// Language of mails.
        pub language: String,
    }

    /// Creates an account.
    pub struct CreateAccountForm {
        /// Address of the portal.
        pub portal: String,
        /// E-mail.
        pub email: String,
        /// The same again.
        pub email_again: String,
        /// Password.
        pub password: String,
        /// The same again.
        pub password_again: String,
        /// Who it is for.
        pub profile: ProfileForm,
        /// Whether the agreement was accepted.
        pub agreement_accepted: bool,
    }

    /// What a portal says of itself to somebody not signed in.
    pub struct PortalView {
        /// Its name.
        pub name: String,
        /// The agreement, plain text.
        pub agreement: String,
    }

    /// Address of a portal.
    pub struct PortalAddress {
        /// `https://…`, or `http://` on loopback.
        pub portal: String,
    }

    /// Asks for a mail to set a new password.
    pub struct ForgotPasswordForm {
        /// Address of the portal.
        pub portal: String,
        /// E-mail.
        pub email: String,
    }

    /// Changes the password.
    pub struct ChangePasswordForm {
        /// The one in use.
        pub current_password: String,
        /// The new one.
        pub password: String,
        /// The same again.
        pub password_again: String,
    }

    /// Asks for another e-mail.
    pub struct ChangeEmailForm {
        /// The new one.
        pub email: String,
        /// The password in use.
        pub current_password: String,
    }

    /// A session of the account.
    pub struct SessionRow {
        /// Names it.
        pub id: String,
        /// What its device is called, where that is known.
        pub device_name: Option<String>,
        /// When it signed in.
        pub created_at: DateTime<Utc>,
        /// When it was last seen.
        pub last_seen_at: DateTime<Utc>,
        /// Whether it is this one.
        pub current: bool,
    }

    /// The account as it can be edited.
    pub struct AccountForm {
        /// E-mail.
        pub email: String,
        /// One that waits for confirmation.
        pub new_email: Option<String>,
        /// Who it is for.
        pub profile: ProfileForm,
    }

    /// Signs out.
    pub struct SignOutForm {
        /// Whether the mirror is deleted too.
        pub delete_mirror: bool,
        /// Whether changes that have not reached the portal may be lost with it. Else deleting is refused with
        /// `changes-waiting` (params: `count`) or, where the mirror can't be opened, `changes-unreadable`; then nobody
        /// was signed out.
        #[serde(default)]
        pub discard_changes: bool,
    }

    /// Loads the mirror anew from the portal. An open one keeps its outbox.
    pub struct RebuildForm {
        /// Whether changes that have not reached the portal may be lost. A mirror that can't be opened is deleted with
        /// whatever its outbox holds, so without this it is refused with `changes-unreadable`.
        #[serde(default)]
        pub discard_changes: bool,
    }

    /// A passphrase for the mirror.
    pub struct PassphraseForm {
        /// As typed.
        pub passphrase: String,
    }
}
