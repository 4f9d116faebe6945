//! The session at the portal: access token in memory, refresh token in the keyring, one refresh at a time.
//!
//! Not for: what is pulled with it.

use crate::api::UiError;
use crate::error::SESSION_ENDED;
use futures::future::BoxFuture;
use licet_downloads::RemoteError;
use licet_protocol::ErrorCode;
use licet_protocol::account::Session as Granted;
use licet_secrets::{RefreshTokens, Vault};
use licet_sync::accounts::{AccountsError, PortalClient};
use licet_sync::{CertificateFault, TokenError};
use secrecy::{ExposeSecret, SecretString};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use tokio::sync::Mutex;

/// How long whatever needs the keyring waits for the keyring before the window is told so.
pub(crate) const KEYRING_PATIENCE: Duration = Duration::from_secs(2);

/// Why there is no access token.
#[derive(Debug)]
pub(crate) enum SessionError {
    /// The portal can't be reached.
    Offline(String),
    /// Its TLS certificate was refused.
    Certificate(Box<CertificateFault>),
    /// The session is over: only signing in again helps.
    Ended,
    /// Anything else.
    Failed(UiError),
}

impl From<SessionError> for UiError {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Offline(detail) => Self::offline(detail),
            SessionError::Certificate(fault) => (*fault).into(),
            SessionError::Ended => Self::new(SESSION_ENDED),
            SessionError::Failed(error) => error,
        }
    }
}

/// What the session holds of its tokens.
#[derive(Default)]
struct Tokens {
    access: Option<SecretString>,
    /// In memory as well, since a desktop without a keyring has it nowhere else.
    refresh: Option<SecretString>,
}

/// One account's session.
pub(crate) struct Session {
    client: PortalClient,
    portal_id: String,
    account_id: String,
    vault: Arc<dyn Vault>,
    /// Locked over a refresh, so that a token is used once.
    tokens: Mutex<Tokens>,
    /// The refresh token that the keyring is to hold in the end.
    to_keep: Arc<std::sync::Mutex<Option<SecretString>>>,
    ended: AtomicBool,
    on_end: Box<dyn Fn(End) + Send + Sync>,
}

/// Why a session ended at the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It was ended, or its tokens are gone.
    SignedOut,
    /// The vendor locked the account.
    AccountLocked,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("account_id", &self.account_id).finish_non_exhaustive()
    }
}

impl Session {
    /// A session that was left open by an earlier run: its refresh token is in the keyring.
    pub(crate) fn left_open(
        client: PortalClient,
        portal_id: &str,
        account_id: &str,
        vault: Arc<dyn Vault>,
        ended: bool,
        on_end: impl Fn(End) + Send + Sync + 'static,
    ) -> Self {
        Self {
            client,
            portal_id: portal_id.to_owned(),
            account_id: account_id.to_owned(),
            vault,
            tokens: Mutex::default(),
            to_keep: Arc::default(),
            ended: AtomicBool::new(ended),
            on_end: Box::new(on_end),
        }
    }

    pub(crate) fn client(&self) -> &PortalClient {
        &self.client
    }

    pub(crate) fn portal_id(&self) -> &str {
        &self.portal_id
    }

    pub(crate) fn account_id(&self) -> &str {
        &self.account_id
    }

    /// Takes over the tokens of a sign-in.
    pub(crate) async fn adopt(&self, granted: Granted) {
        let mut tokens = self.tokens.lock().await;
        self.keep(&mut tokens, granted).await;
        self.ended.store(false, Ordering::Release);
    }

    async fn keep(&self, tokens: &mut Tokens, granted: Granted) -> SecretString {
        let access = SecretString::from(granted.access_token.0);
        let refresh = SecretString::from(granted.refresh_token.0);
        tokens.access = Some(access.clone());
        tokens.refresh = Some(refresh.clone());
        *self.to_keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(refresh);
        let (vault, to_keep) = (RefreshTokens::new(Arc::clone(&self.vault)), Arc::clone(&self.to_keep));
        let (portal, account) = (self.portal_id.clone(), self.account_id.clone());
        let latest = move || to_keep.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let same = |one: &SecretString, other: &Option<SecretString>| {
            other.as_ref().is_some_and(|other| one.expose_secret() == other.expose_secret())
        };
        // The keyring may keep this waiting: whatever came since is written after it, so that the newest stays.
        let keeping = tokio::task::spawn_blocking(move || {
            while let Some(token) = latest() {
                if let Err(error) = vault.set(&portal, &account, &token) {
                    tracing::warn!(%error, "the session lasts for this run only");
                    return;
                }
                if same(&token, &latest()) {
                    return;
                }
            }
        });
        if tokio::time::timeout(KEYRING_PATIENCE, keeping).await.is_err() {
            tracing::info!("the keyring has not taken the refresh token yet");
        }
        access
    }

    /// Forgets the tokens, here and in the keyring.
    pub(crate) async fn forget(&self) {
        *self.to_keep.lock().unwrap_or_else(PoisonError::into_inner) = None;
        // Whoever waits for the keyring holds them; they are of no use without the session.
        if let Ok(mut tokens) = tokio::time::timeout(KEYRING_PATIENCE, self.tokens.lock()).await {
            *tokens = Tokens::default();
        }
        let (vault, portal, account) =
            (Arc::clone(&self.vault), self.portal_id.clone(), self.account_id.clone());
        let forgetting = tokio::task::spawn_blocking(move || {
            if let Err(error) = RefreshTokens::new(vault).forget(&portal, &account) {
                tracing::warn!(%error, "the refresh token stays in the keyring");
            }
        });
        let _ = tokio::time::timeout(KEYRING_PATIENCE, forgetting).await;
    }

    /// An access token. `refused` is one that the portal didn't take: another one is made.
    pub(crate) async fn access(&self, refused: Option<&SecretString>) -> Result<SecretString, SessionError> {
        if self.ended.load(Ordering::Acquire) {
            return Err(SessionError::Ended);
        }
        let mut tokens = self.tokens.lock().await;
        if let Some(access) = &tokens.access
            && refused.is_none_or(|refused| refused.expose_secret() != access.expose_secret())
        {
            return Ok(access.clone());
        }
        if tokens.refresh.is_none() {
            tokens.refresh = self.kept().await?;
        }
        let Some(refresh) = tokens.refresh.clone() else {
            self.end(End::SignedOut);
            return Err(SessionError::Ended);
        };
        match self.client.refresh(&refresh).await {
            Ok(granted) => Ok(self.keep(&mut tokens, granted).await),
            Err(AccountsError::Offline(detail)) => Err(SessionError::Offline(detail)),
            Err(AccountsError::Certificate(fault)) => Err(SessionError::Certificate(fault)),
            Err(error) if error.is(ErrorCode::SessionRevoked) || error.is(ErrorCode::Unauthenticated) => {
                tokens.access = None;
                self.end(if error.is_account_locked() { End::AccountLocked } else { End::SignedOut });
                Err(SessionError::Ended)
            }
            Err(error) => Err(SessionError::Failed(error.into())),
        }
    }

    fn end(&self, why: End) {
        if !self.ended.swap(true, Ordering::AcqRel) {
            tracing::info!(?why, "the session ended at the portal");
            (self.on_end)(why);
        }
    }

    async fn kept(&self) -> Result<Option<SecretString>, SessionError> {
        let (vault, portal, account) =
            (Arc::clone(&self.vault), self.portal_id.clone(), self.account_id.clone());
        match tokio::task::spawn_blocking(move || RefreshTokens::new(vault).get(&portal, &account)).await {
            Ok(Ok(token)) => Ok(token),
            // Without a keyring the token of the last run is gone.
            Ok(Err(licet_secrets::VaultError::NoKeyring(_))) => Ok(None),
            Ok(Err(error)) => Err(SessionError::Failed(error.into())),
            Err(error) => Err(SessionError::Failed(UiError::fault(error))),
        }
    }

    /// Asks with an access token, and once more with a new one when the portal doesn't take it.
    pub(crate) async fn ask<T, F>(
        &self,
        question: impl Fn(PortalClient, SecretString) -> F,
    ) -> Result<T, UiError>
    where
        F: Future<Output = Result<T, AccountsError>>,
    {
        let access = self.access(None).await?;
        match question(self.client.clone(), access.clone()).await {
            // One that was ended is asked about once more: only the refresh token tells whether it is over, and why.
            Err(error) if error.is(ErrorCode::Unauthenticated) || error.is(ErrorCode::SessionRevoked) => {
                let access = self.access(Some(&access)).await?;
                Ok(question(self.client.clone(), access).await?)
            }
            answer => Ok(answer?),
        }
    }
}

impl licet_downloads::AccessTokens for Session {
    fn access_token<'a>(
        &'a self,
        refused: Option<&'a SecretString>,
    ) -> BoxFuture<'a, Result<SecretString, RemoteError>> {
        Box::pin(async move {
            self.access(refused).await.map_err(|error| match error {
                SessionError::Offline(_) => RemoteError::Offline,
                SessionError::Certificate(fault) => RemoteError::Certificate(*fault),
                SessionError::Ended => RemoteError::SignedOut,
                SessionError::Failed(error) => {
                    RemoteError::Refused { code: error.code, retryable: error.retryable }
                }
            })
        })
    }
}

impl licet_sync::TokenSource for Session {
    fn identity(&self) -> licet_mirror::Identity {
        licet_mirror::Identity { portal_id: self.portal_id.clone(), account_id: self.account_id.clone() }
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async move { self.access(None).await.map_err(TokenError::from) })
    }

    fn refresh(&self, rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async move { self.access(Some(&rejected)).await.map_err(TokenError::from) })
    }
}

impl From<SessionError> for TokenError {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Offline(detail) => Self::Offline(detail),
            SessionError::Certificate(fault) => Self::Certificate(fault),
            SessionError::Ended => Self::SignedOut,
            // A keyring that is locked, or a portal that is busy: the next run tries again.
            SessionError::Failed(error) => {
                tracing::info!(%error, "no access token for now");
                Self::Busy(None)
            }
        }
    }
}
