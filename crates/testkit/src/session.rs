//! A session for engines of sync that run without an app: somebody else has signed in.

use futures::future::BoxFuture;
use licet_mirror::Identity;
use licet_sync::{TokenError, TokenSource};
use secrecy::SecretString;

/// An access token that lasts longer than it is needed. It can't be refreshed: then the session is over.
pub struct FixedToken {
    /// Whose session it is.
    pub identity: Identity,
    /// The access token.
    pub token: SecretString,
}

impl TokenSource for FixedToken {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(self.token.clone()) })
    }

    fn refresh(&self, _rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Err(TokenError::SignedOut) })
    }
}
