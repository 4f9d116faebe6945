//! The refresh token of a session, in the vault and nowhere else.

use secrecy::SecretString;

use crate::{Vault, VaultError};

/// Keeps one refresh token per portal and account.
#[derive(Debug)]
pub struct RefreshTokens<V> {
    vault: V,
}

fn user(portal: &str, account: &str) -> String {
    format!("{portal}/{account}/refresh-token")
}

impl<V: Vault> RefreshTokens<V> {
    /// Tokens kept in `vault`.
    pub const fn new(vault: V) -> Self {
        Self { vault }
    }

    /// The token of a session that was left open.
    ///
    /// # Errors
    /// When the vault can't be asked; the session then lasts for this run of the app.
    pub fn get(&self, portal: &str, account: &str) -> Result<Option<SecretString>, VaultError> {
        self.vault.get(&user(portal, account))
    }

    /// Keeps the token that the portal gave last.
    ///
    /// # Errors
    /// When the vault can't be asked.
    pub fn set(&self, portal: &str, account: &str, token: &SecretString) -> Result<(), VaultError> {
        self.vault.set(&user(portal, account), token)
    }

    /// Forgets the token at sign-out.
    ///
    /// # Errors
    /// When the vault can't be asked.
    pub fn forget(&self, portal: &str, account: &str) -> Result<(), VaultError> {
        self.vault.delete(&user(portal, account))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_vault::MemoryVault;
    use secrecy::ExposeSecret;

    #[test]
    fn tokens_of_two_accounts_stay_apart() {
        let vault = MemoryVault::default();
        let tokens = RefreshTokens::new(vault.clone());
        tokens.set("portal", "bill", &"one".to_owned().into()).unwrap();
        tokens.set("portal", "mary", &"two".to_owned().into()).unwrap();
        tokens.forget("portal", "mary").unwrap();
        assert_eq!(tokens.get("portal", "bill").unwrap().unwrap().expose_secret(), "one");
        assert!(tokens.get("portal", "mary").unwrap().is_none());
        assert!(!format!("{vault:?}").contains("one"), "no secret shows in Debug");
    }
}
