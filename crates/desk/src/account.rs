//! The account's own data: reading and changing it at the portal, and its password.

use crate::api::*;
use crate::context::Desk;
use crate::events::Topic;
use licet_protocol::account::{
    Account, ChangePassword, CustomerType, EditAccount, Hidden, PostalAddress, Profile, Role, SessionInfo,
};

/// Empty text is what the window has for none.
fn given(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The account as the window shows it.
pub(crate) fn view(account: &Account) -> AccountView {
    let name = format!("{} {}", account.profile.first_name, account.profile.last_name);
    let role = match account.role {
        Role::Customer => "customer",
        Role::Care => "care",
        Role::Operator => "operator",
    };
    AccountView {
        account_id: account.account_id.clone(),
        email: account.email.to_string(),
        name: name.trim().to_owned(),
        company: account.profile.company.clone(),
        role: role.to_owned(),
    }
}

/// The form as the portal takes it.
pub(crate) fn to_profile(form: ProfileForm) -> Result<Profile, UiError> {
    let customer_type = CustomerType::ALL
        .iter()
        .copied()
        .find(|kind| kind.as_str() == form.customer_type)
        .ok_or_else(|| UiError::field("profile.customer_type", "unknown-choice"))?;
    Ok(Profile {
        customer_type,
        first_name: form.first_name,
        last_name: form.last_name,
        company: form.company,
        phone: given(&form.phone),
        phone_extension: given(&form.phone_extension),
        address: PostalAddress {
            line1: form.address.line1,
            line2: given(&form.address.line2),
            city: form.address.city,
            state: given(&form.address.state),
            postal_code: given(&form.address.postal_code),
            country: form.address.country,
        },
        additional_email: given(&form.additional_email),
        language: given(&form.language),
    })
}

fn to_form(account: Account) -> AccountForm {
    let profile = account.profile;
    AccountForm {
        email: account.email.to_string(),
        new_email: account.new_email.map(|email| email.to_string()),
        profile: ProfileForm {
            customer_type: profile.customer_type.as_str().to_owned(),
            first_name: profile.first_name,
            last_name: profile.last_name,
            company: profile.company,
            phone: profile.phone.unwrap_or_default(),
            phone_extension: profile.phone_extension.unwrap_or_default(),
            address: AddressForm {
                line1: profile.address.line1,
                line2: profile.address.line2.unwrap_or_default(),
                city: profile.address.city,
                state: profile.address.state.unwrap_or_default(),
                postal_code: profile.address.postal_code.unwrap_or_default(),
                country: profile.address.country,
            },
            additional_email: profile.additional_email.unwrap_or_default(),
            language: profile.language.unwrap_or_default(),
        },
    }
}

impl Desk {
    /// `account_get`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended.
    pub async fn account_get(&self) -> Result<AccountForm, UiError> {
        let session = self.session()?;
        let account = session.ask(|client, access| async move { client.account(&access).await }).await?;
        self.remember(&account)?;
        Ok(to_form(account))
    }

    /// `account_edit`: the profile. The e-mail is changed by itself, with the password.
    ///
    /// # Errors
    /// When a field needs another value, the portal can't be reached or the session has ended.
    pub async fn account_edit(&self, form: AccountForm) -> Result<AccountForm, UiError> {
        self.edit_own(EditAccount { profile: Some(to_profile(form.profile)?), ..EditAccount::default() })
            .await
    }

    /// `change_email`
    ///
    /// # Errors
    /// When the password is wrong, the address is none, the portal can't be reached or the session has ended.
    pub async fn change_email(&self, form: ChangeEmailForm) -> Result<AccountForm, UiError> {
        let (email, password) = (form.email.trim().to_owned(), Hidden(form.current_password));
        let edit = EditAccount { email: Some(email), current_password: Some(password), profile: None };
        self.edit_own(edit).await
    }

    async fn edit_own(&self, edit: EditAccount) -> Result<AccountForm, UiError> {
        let (session, edit) = (self.session()?, &edit);
        let account = session.ask(|client, access| async move { client.edit(&access, edit).await }).await?;
        self.remember(&account)?;
        Ok(to_form(account))
    }

    /// `account_sessions`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended.
    pub async fn account_sessions(&self) -> Result<Vec<SessionRow>, UiError> {
        let session = self.session()?;
        let listed = session.ask(|client, access| async move { client.sessions(&access).await }).await?;
        let row = |session: SessionInfo| SessionRow {
            id: session.session_id,
            device_name: session.device_name,
            created_at: session.created_at,
            last_seen_at: session.last_seen_at,
            current: session.current,
        };
        Ok(listed.sessions.into_iter().map(row).collect())
    }

    /// `session_end`
    ///
    /// # Errors
    /// When there is no such session any more, the portal can't be reached or the session has ended.
    pub async fn session_end(&self, ended: ById) -> Result<(), UiError> {
        let (session, id) = (self.session()?, ended.id.as_str());
        session.ask(|client, access| async move { client.end_session(&access, id).await }).await
    }

    /// `sessions_end_others`
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended.
    pub async fn sessions_end_others(&self) -> Result<(), UiError> {
        let session = self.session()?;
        session.ask(|client, access| async move { client.end_other_sessions(&access).await }).await
    }

    /// `change_password`
    ///
    /// # Errors
    /// When the password in use is wrong, the new one doesn't do, or the portal can't be reached.
    pub async fn change_password(&self, form: ChangePasswordForm) -> Result<(), UiError> {
        let session = self.session()?;
        let change = ChangePassword {
            current_password: Hidden(form.current_password),
            password: Hidden(form.password),
            password_again: Hidden(form.password_again),
        };
        let change = &change;
        session.ask(|client, access| async move { client.change_password(&access, change).await }).await
    }

    /// Keeps what the window shows of the account without a network.
    fn remember(&self, account: &Account) -> Result<(), UiError> {
        let view = view(account);
        let changed = self.config().signed_in.as_ref().is_some_and(|signed_in| signed_in.account != view);
        if changed {
            self.change_config(|config| {
                if let Some(signed_in) = &mut config.signed_in {
                    signed_in.account = view;
                }
            })?;
            self.bell.stale(&[Topic::App]);
        }
        Ok(())
    }
}
