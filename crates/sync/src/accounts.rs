//! Signing in, accounts and what a portal says of itself, over HTTP.
//!
//! Not for: keeping tokens (`licet-secrets`), deciding when to refresh (`licet-desk`), pulling.

use crate::connections::{ANSWERS_WITHIN, Connections};
use licet_protocol::account::{
    Account, AnswerByMail, ChangePassword, EditAccount, ForgotPassword, Hidden, NewAccount, Refresh,
    ResendConfirmation, Session, Sessions, SignIn,
};
use licet_protocol::error::{ErrorBody, ErrorCode};
use licet_protocol::portal::PortalInfo;
use licet_tls::CertificateFault;
use reqwest::{ClientBuilder, Method, Request, RequestBuilder, Response, StatusCode, Url};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;

/// The account's sessions.
const SESSIONS: &str = "/api/v1/account/sessions";
/// How long a portal may take to begin an answer.
const PATIENCE: Duration = Duration::from_secs(20);
const REFRESH_PATH: &str = "/api/v1/session/refresh";
/// Names a request that may be sent again.
pub(crate) const IDEMPOTENCY_KEY: &str = "Idempotency-Key";
/// Longest answer that is read; a portal's agreement is the longest there is.
const LONGEST_ANSWER: usize = 2 * 1024 * 1024;

/// The address of a portal: `https://…`, or `http://` on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalUrl(Url);

/// Why a text is no address of a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not an address.
    #[error("not an address")]
    Form,
    /// Not encrypted, and not on this computer.
    #[error("the address is not https")]
    NotEncrypted,
    /// It holds a name and password, which would end up in logs.
    #[error("the address holds credentials")]
    Credentials,
}

impl PortalUrl {
    /// Reads an address as people type it: without a scheme it is `https`, and `http` on this computer.
    ///
    /// # Errors
    /// Says which [`AddressError`] it is.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        let given = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let mut url = Url::parse(&given).map_err(|_| AddressError::Form)?;
        if url.host_str().is_none_or(str::is_empty) {
            return Err(AddressError::Form);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::Credentials);
        }
        if !text.contains("://") && is_loopback(&url) {
            url = Url::parse(&format!("http://{text}")).map_err(|_| AddressError::Form)?;
        }
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) => {}
            "http" => return Err(AddressError::NotEncrypted),
            _ => return Err(AddressError::Form),
        }
        url.set_query(None);
        url.set_fragment(None);
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        Ok(Self(url))
    }

    /// The address for use.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The address of a path below it.
    pub(crate) fn under(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", self.0.path().trim_end_matches('/')));
        url
    }
}

impl std::fmt::Display for PortalUrl {
    /// As it is kept and shown: without a slash at the end.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Why a portal gave no answer that can be used.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// It can't be reached.
    #[error("the portal can't be reached: {0}")]
    Offline(String),
    /// Its TLS certificate was refused.
    #[error("the portal's certificate was refused: {0}")]
    Certificate(Box<CertificateFault>),
    /// TLS can't be set up on this computer.
    #[error("{0}")]
    Tls(String),
    /// It refused, in its own words.
    #[error("the portal refused: {}", .0.code.as_str())]
    Refused(Box<ErrorBody>),
    /// It sends to another address, which is not followed: credentials would go there.
    #[error("the portal sends elsewhere")]
    Redirects,
    /// What answers is not a portal of this kind.
    #[error("not an answer of a portal: {0}")]
    NotAPortal(String),
}

impl AccountsError {
    /// Whether the portal refused with this code.
    #[must_use]
    pub fn is(&self, code: ErrorCode) -> bool {
        matches!(self, Self::Refused(body) if body.code == code)
    }

    /// Whether the session ended because the vendor locked the account.
    #[must_use]
    pub fn is_account_locked(&self) -> bool {
        let locked = ErrorCode::AccountLocked.as_str();
        self.is(ErrorCode::AccountLocked)
            || matches!(self, Self::Refused(body) if body.params.get("reason").is_some_and(|why| why == locked))
    }
}

/// The device that asks, as a portal knows it.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// What it is called in the list of sessions.
    pub name: Option<String>,
    /// What the portal gave it when it signed in to this account before.
    pub token: Option<SecretString>,
}

/// The portal's account functions.
#[derive(Clone, Debug)]
pub struct PortalClient {
    connections: Arc<Connections>,
    portal: PortalUrl,
}

impl PortalClient {
    /// A client for the portal at this address. Nothing is sent yet.
    ///
    /// # Errors
    /// When the system's TLS settings can't be used.
    pub fn new(portal: PortalUrl) -> Result<Self, AccountsError> {
        let make = |builder: ClientBuilder| {
            builder
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(PATIENCE)
                .read_timeout(PATIENCE)
                .user_agent(concat!("licet/", env!("CARGO_PKG_VERSION")))
                .build()
        };
        let connections = Connections::new(ANSWERS_WITHIN, make);
        let connections = connections.map_err(|error| AccountsError::Tls(plain(&error)))?;
        Ok(Self { connections: Arc::new(connections), portal })
    }

    /// The portal's address.
    #[must_use]
    pub fn portal(&self) -> &PortalUrl {
        &self.portal
    }

    /// What the portal says of itself.
    ///
    /// # Errors
    /// See [`AccountsError`]; so for all that follow.
    pub async fn info(&self) -> Result<PortalInfo, AccountsError> {
        self.answer(self.request(Method::GET, "/api/v1/portal", None)).await
    }

    /// Signs in.
    ///
    /// # Errors
    /// As above.
    pub async fn sign_in(
        &self,
        email: &str,
        password: &SecretString,
        device: &Device,
    ) -> Result<Session, AccountsError> {
        let plain = SignIn {
            email: email.to_owned(),
            password: hidden(password),
            device_name: None,
            device_token: None,
        };
        let device_token = device.token.as_ref().map(hidden);
        let body = SignIn { device_name: device.name.clone(), device_token, ..plain.clone() };
        let post = |body: &SignIn| self.request(Method::POST, "/api/v1/session", None).json(body);
        match self.answer(post(&body)).await {
            // A portal that knows nothing of devices refuses fields that it doesn't know.
            Err(error) if error.is(ErrorCode::BadRequest) => self.answer(post(&plain)).await,
            answer => answer,
        }
    }

    /// Makes a new session of a refresh token, which is then used up.
    ///
    /// # Errors
    /// As above.
    pub async fn refresh(&self, token: &SecretString) -> Result<Session, AccountsError> {
        let body = Refresh { refresh_token: hidden(token) };
        self.answer(self.request(Method::POST, REFRESH_PATH, None).json(&body)).await
    }

    /// Ends the session.
    ///
    /// # Errors
    /// As above.
    pub async fn sign_out(&self, access: &SecretString) -> Result<(), AccountsError> {
        self.done(self.request(Method::DELETE, "/api/v1/session", Some(access))).await
    }

    /// Asks for an account. The answer goes by mail, whatever it is.
    ///
    /// # Errors
    /// As above.
    pub async fn create(&self, account: &NewAccount) -> Result<(), AccountsError> {
        let _: AnswerByMail =
            self.answer(self.request(Method::POST, "/api/v1/accounts", None).json(account)).await?;
        Ok(())
    }

    /// Asks for the mail that confirms a new account once more.
    ///
    /// # Errors
    /// As above.
    pub async fn resend_confirmation(&self, email: &str, device: &Device) -> Result<(), AccountsError> {
        let device_token = device.token.as_ref().map(hidden);
        let body = ResendConfirmation { email: email.to_owned(), device_token };
        let _: AnswerByMail =
            self.answer(self.request(Method::POST, "/api/v1/accounts/resend", None).json(&body)).await?;
        Ok(())
    }

    /// Asks for a mail to set a new password.
    ///
    /// # Errors
    /// As above.
    pub async fn forgot_password(&self, email: &str, device: &Device) -> Result<(), AccountsError> {
        let device_token = device.token.as_ref().map(hidden);
        let body = ForgotPassword { email: email.to_owned(), device_token };
        let _: AnswerByMail =
            self.answer(self.request(Method::POST, "/api/v1/password/forgot", None).json(&body)).await?;
        Ok(())
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// As above.
    pub async fn account(&self, access: &SecretString) -> Result<Account, AccountsError> {
        self.answer(self.request(Method::GET, "/api/v1/account", Some(access))).await
    }

    /// Changes the account.
    ///
    /// # Errors
    /// As above.
    pub async fn edit(&self, access: &SecretString, edit: &EditAccount) -> Result<Account, AccountsError> {
        self.answer(self.request(Method::PATCH, "/api/v1/account", Some(access)).json(edit)).await
    }

    /// The account's sessions.
    ///
    /// # Errors
    /// As above.
    pub async fn sessions(&self, access: &SecretString) -> Result<Sessions, AccountsError> {
        self.answer(self.request(Method::GET, SESSIONS, Some(access))).await
    }

    /// Ends one session of the account.
    ///
    /// # Errors
    /// As above.
    pub async fn end_session(&self, access: &SecretString, id: &str) -> Result<(), AccountsError> {
        let mut url = self.portal.under(SESSIONS);
        // As one segment: whatever the id holds, it leads to no other route.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.push(id);
        }
        self.done(self.request_to(Method::DELETE, url, Some(access))).await
    }

    /// Ends all sessions of the account but this one.
    ///
    /// # Errors
    /// As above.
    pub async fn end_other_sessions(&self, access: &SecretString) -> Result<(), AccountsError> {
        self.done(self.request(Method::DELETE, SESSIONS, Some(access))).await
    }

    /// Changes the password.
    ///
    /// # Errors
    /// As above.
    pub async fn change_password(
        &self,
        access: &SecretString,
        change: &ChangePassword,
    ) -> Result<(), AccountsError> {
        self.done(self.request(Method::POST, "/api/v1/account/password", Some(access)).json(change)).await
    }

    fn request(&self, method: Method, path: &str, access: Option<&SecretString>) -> RequestBuilder {
        self.request_to(method, self.portal.under(path), access)
    }

    pub(crate) fn request_to(
        &self,
        method: Method,
        url: Url,
        access: Option<&SecretString>,
    ) -> RequestBuilder {
        let request = self.connections.client().request(method, url).timeout(3 * PATIENCE);
        match access {
            Some(token) => request.bearer_auth(token.expose_secret()),
            None => request,
        }
    }

    pub(crate) async fn answer<T: DeserializeOwned>(
        &self,
        request: RequestBuilder,
    ) -> Result<T, AccountsError> {
        let body = self.body(request).await?;
        // The words of the error may quote the body, and a body may hold a token: only where it broke is passed on.
        serde_json::from_slice(&body).map_err(|error| {
            AccountsError::NotAPortal(format!("line {} column {}", error.line(), error.column()))
        })
    }

    async fn done(&self, request: RequestBuilder) -> Result<(), AccountsError> {
        self.body(request).await.map(|_| ())
    }

    pub(crate) async fn body(&self, request: RequestBuilder) -> Result<Vec<u8>, AccountsError> {
        self.body_within(request, LONGEST_ANSWER).await
    }

    pub(crate) async fn body_within(
        &self,
        request: RequestBuilder,
        most: usize,
    ) -> Result<Vec<u8>, AccountsError> {
        let offline = |error: &reqwest::Error| match CertificateFault::find(error) {
            Some(fault) => AccountsError::Certificate(Box::new(fault)),
            None => AccountsError::Offline(plain(error)),
        };
        let request = request.build().map_err(|error| offline(&error))?;
        let may_repeat = may_repeat(&request);
        let answer = self.connections.execute(request, may_repeat).await.map_err(|error| offline(&error))?;
        let status = answer.status();
        if status.is_redirection() {
            return Err(AccountsError::Redirects);
        }
        let body = read(answer, most).await.map_err(|error| match error {
            ReadError::Broken(error) => offline(&error),
            ReadError::TooLong => AccountsError::NotAPortal("the answer has no end".to_owned()),
        })?;
        if status.is_success() {
            return Ok(body);
        }
        match serde_json::from_slice::<ErrorBody>(&body) {
            Ok(error) => Err(AccountsError::Refused(Box::new(error))),
            // A proxy in front of a portal that is down answers in its own words.
            Err(_)
                if matches!(
                    status,
                    StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
                ) =>
            {
                Err(AccountsError::Offline(format!("HTTP {}", status.as_u16())))
            }
            Err(_) => Err(AccountsError::NotAPortal(format!("HTTP {}", status.as_u16()))),
        }
    }
}

/// Whether a request that may have been done already can be sent again: it changes nothing, names itself by a key, or
/// uses a refresh token, which the portal takes again as long as what it answered was never used.
fn may_repeat(request: &Request) -> bool {
    *request.method() == Method::GET
        || request.headers().contains_key(IDEMPOTENCY_KEY)
        || request.url().path().ends_with(REFRESH_PATH)
}

enum ReadError {
    Broken(reqwest::Error),
    TooLong,
}

async fn read(mut answer: Response, most: usize) -> Result<Vec<u8>, ReadError> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(ReadError::Broken)? {
        if body.len() + chunk.len() > most {
            return Err(ReadError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// What went wrong on the way, without the address: it is known, and paths of others may hold ids.
fn plain(error: &reqwest::Error) -> String {
    let mut words = Vec::new();
    let mut source: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(cause) = source {
        words.push(cause.to_string());
        source = cause.source();
    }
    match words.pop() {
        Some(innermost) => innermost,
        None if error.is_timeout() => "timed out".to_owned(),
        None => "failed".to_owned(),
    }
}

fn hidden(secret: &SecretString) -> Hidden {
    Hidden(secret.expose_secret().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_as_people_type_it() {
        for (typed, taken) in [
            (" portal.example ", "https://portal.example"),
            ("https://Portal.Example/", "https://portal.example"),
            ("https://portal.example/licet/?x=1#y", "https://portal.example/licet"),
            ("https://portal.example:8443", "https://portal.example:8443"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("localhost:8080", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(PortalUrl::parse(typed).map(|url| url.to_string()).as_deref(), Ok(taken), "{typed}");
        }
    }

    #[test]
    fn an_address_that_would_send_passwords_in_the_clear_is_refused() {
        for (typed, why) in [
            ("http://portal.example", AddressError::NotEncrypted),
            ("http://127.0.0.1.evil.example", AddressError::NotEncrypted),
            ("ftp://portal.example", AddressError::Form),
            ("https://", AddressError::Form),
            ("", AddressError::Form),
            ("https://bill:secret@portal.example", AddressError::Credentials),
        ] {
            assert_eq!(PortalUrl::parse(typed).err(), Some(why), "{typed}");
        }
    }

    #[test]
    fn paths_are_added_under_the_address() {
        let url = PortalUrl::parse("https://portal.example/licet/").expect("an address");
        assert_eq!(url.under("/api/v1/portal").as_str(), "https://portal.example/licet/api/v1/portal");
        let url = PortalUrl::parse("https://portal.example").expect("an address");
        assert_eq!(url.under("/healthz").as_str(), "https://portal.example/healthz");
    }
}
