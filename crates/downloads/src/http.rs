//! The portal over HTTP.

use std::{sync::Arc, time::Duration};

use futures::{StreamExt as _, future::BoxFuture};
use licet_license_file::{VerifyingKey, public_key_from_hex};
use licet_protocol::{error::ErrorBody, portal::PortalInfo};
use licet_tls::CertificateFault;
use reqwest::{
    Client, Response, StatusCode, Url,
    header::{ACCEPT_ENCODING, CONTENT_RANGE, ETAG, HeaderMap, IF_RANGE, RANGE},
};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    error::RemoteError,
    remote::{Answer, Body, Remote, Resume, SigningKeys, Subject},
};

/// What is read of an error's body at most.
const MOST_ERROR_BYTES: usize = 64 * 1024;

/// What is read of the portal's description at most; its agreement is the longest part.
const MOST_INFO_BYTES: usize = 2 * 1024 * 1024;

/// Most keys that a portal can name.
const MOST_KEYS: usize = 32;

/// Says which keys an admin trusts.
pub trait KeyTrust: Send + Sync + 'static {
    /// Sorts the keys that the portal names now into those that are trusted and those that nobody has confirmed, and
    /// takes note of the latter.
    fn judge(&self, named: Vec<VerifyingKey>) -> SigningKeys;
}

/// Gives the session's access token.
pub trait AccessTokens: Send + Sync + 'static {
    /// A token that should work. `refused` is one that the portal just answered 401 to: give another one then, or
    /// [`RemoteError::SignedOut`].
    fn access_token<'a>(
        &'a self,
        refused: Option<&'a SecretString>,
    ) -> BoxFuture<'a, Result<SecretString, RemoteError>>;
}

/// The portal's files over HTTP.
pub struct HttpRemote {
    client: Client,
    portal: Url,
    tokens: Arc<dyn AccessTokens>,
    trust: Arc<dyn KeyTrust>,
}

impl std::fmt::Debug for HttpRemote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpRemote").field("portal", &self.portal.as_str()).finish_non_exhaustive()
    }
}

impl HttpRemote {
    /// Files of the portal at `portal` (its root address). A line that is silent for `patience` counts as cut.
    ///
    /// # Errors
    /// When no TLS can be set up.
    pub fn new(
        portal: Url,
        tokens: Arc<dyn AccessTokens>,
        trust: Arc<dyn KeyTrust>,
        patience: Duration,
    ) -> Result<Self, reqwest::Error> {
        let client = licet_tls::client_builder()
            .connect_timeout(patience)
            .read_timeout(patience)
            // A redirect could lead the token's bearer to another host's file; the portal has no need of one.
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        Ok(Self { client, portal, tokens, trust })
    }

    fn address(&self, segments: &[&str]) -> Result<Url, RemoteError> {
        let mut url = self.portal.clone();
        url.path_segments_mut()
            .map_err(|()| RemoteError::Unexpected)?
            .pop_if_empty()
            .extend(["api", "v1"])
            .extend(segments);
        Ok(url)
    }

    async fn get(&self, url: Url, headers: HeaderMap) -> Result<Response, RemoteError> {
        let token = self.tokens.access_token(None).await?;
        let response = self.send(url.clone(), headers.clone(), &token).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let token = self.tokens.access_token(Some(&token)).await?;
        self.send(url, headers, &token).await
    }

    async fn send(
        &self,
        url: Url,
        headers: HeaderMap,
        token: &SecretString,
    ) -> Result<Response, RemoteError> {
        self.client
            .get(url)
            .headers(headers)
            .bearer_auth(token.expose_secret())
            .send()
            .await
            .map_err(|error| broken(&error))
    }

    async fn ask(&self, subject: &Subject, resume: Option<&Resume>) -> Result<Answer, RemoteError> {
        let url = match subject {
            Subject::LicenseFile { license_id } => self.address(&["licenses", license_id, "file"])?,
            Subject::Release { sku, file_name } => self.address(&["releases", sku, file_name])?,
        };
        let mut headers = HeaderMap::new();
        // Ranges and sizes are those of the file itself, not of a packed form of it.
        headers.insert(ACCEPT_ENCODING, reqwest::header::HeaderValue::from_static("identity"));
        if let Some(resume) = resume {
            let range = format!("bytes={}-", resume.from).parse().map_err(|_| RemoteError::Unexpected)?;
            headers.insert(RANGE, range);
            headers.insert(IF_RANGE, resume.etag.parse().map_err(|_| RemoteError::Unexpected)?);
        }
        let response = self.get(url, headers).await?;
        let etag = strong_etag(response.headers());
        match (response.status(), resume) {
            (StatusCode::OK, _) => {
                Ok(Answer { start: 0, total: response.content_length(), etag, body: body(response) })
            }
            (StatusCode::PARTIAL_CONTENT, Some(resume)) => {
                let range = response.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
                let (start, total) = range.and_then(content_range).ok_or(RemoteError::Changed)?;
                if start != resume.from || etag.as_deref().is_some_and(|etag| etag != resume.etag) {
                    return Err(RemoteError::Changed);
                }
                Ok(Answer { start, total, etag: Some(resume.etag.clone()), body: body(response) })
            }
            (StatusCode::RANGE_NOT_SATISFIABLE, Some(_)) => Err(RemoteError::Changed),
            (StatusCode::UNAUTHORIZED, _) => Err(RemoteError::SignedOut),
            (status, _) if status.is_client_error() || status.is_server_error() => {
                Err(refusal(response).await)
            }
            _ => Err(RemoteError::Unexpected),
        }
    }

    async fn keys(&self) -> Result<SigningKeys, RemoteError> {
        let url = self.address(&["portal"])?;
        let response = self.client.get(url).send().await.map_err(|error| broken(&error))?;
        if !response.status().is_success() {
            return Err(refusal(response).await);
        }
        let body = bounded(response, MOST_INFO_BYTES).await?.ok_or(RemoteError::Unexpected)?;
        let info: PortalInfo = serde_json::from_slice(&body).map_err(|_| RemoteError::Unexpected)?;
        let named = info.license_file_keys.iter().take(MOST_KEYS).filter_map(|key| public_key_from_hex(key));
        Ok(self.trust.judge(named.collect()))
    }
}

impl Remote for HttpRemote {
    fn open<'a>(
        &'a self,
        subject: &'a Subject,
        resume: Option<&'a Resume>,
    ) -> BoxFuture<'a, Result<Answer, RemoteError>> {
        Box::pin(self.ask(subject, resume))
    }

    fn license_file_keys(&self) -> BoxFuture<'_, Result<SigningKeys, RemoteError>> {
        Box::pin(self.keys())
    }

    fn origin(&self) -> Option<String> {
        Some(self.portal.origin().ascii_serialization())
    }
}

fn broken(error: &reqwest::Error) -> RemoteError {
    if let Some(fault) = CertificateFault::find(error) {
        return fault.into();
    }
    if error.is_connect() || error.is_timeout() { RemoteError::Offline } else { RemoteError::Cut }
}

fn body(response: Response) -> Body {
    response.bytes_stream().map(|chunk| chunk.map_err(|_| RemoteError::Cut)).boxed()
}

/// A body of at most so many bytes; none when it is longer.
async fn bounded(response: Response, most: usize) -> Result<Option<Vec<u8>>, RemoteError> {
    let mut bytes = Vec::new();
    let mut chunks = response.bytes_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| broken(&error))?;
        if bytes.len() + chunk.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

async fn refusal(response: Response) -> RemoteError {
    let status = response.status();
    let body = bounded(response, MOST_ERROR_BYTES).await.ok().flatten().unwrap_or_default();
    match serde_json::from_slice::<ErrorBody>(&body) {
        Ok(error) => {
            RemoteError::Refused { code: error.code.as_str().to_owned(), retryable: error.retryable }
        }
        // Something between here and the portal answered in its place.
        Err(_) if status.is_server_error() => RemoteError::Offline,
        Err(_) => RemoteError::Unexpected,
    }
}

/// A weak tag (`W/…`) says that files mean the same, not that their bytes are the same.
fn strong_etag(headers: &HeaderMap) -> Option<String> {
    let tag = headers.get(ETAG)?.to_str().ok()?.trim();
    (tag.len() > 2 && tag.starts_with('"') && tag.ends_with('"')).then(|| tag.to_owned())
}

/// `bytes 100-199/200` → (100, Some(200)).
fn content_range(text: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last): (u64, u64) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    let total: Option<u64> = if total.trim() == "*" { None } else { Some(total.trim().parse().ok()?) };
    // What ends before the file does would be mistaken for a cut connection over and over.
    (first <= last && total.is_none_or(|total| last + 1 == total)).then_some((first, total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_range_is_believed_only_when_it_fits() {
        assert_eq!(content_range("bytes 100-199/200"), Some((100, Some(200))));
        assert_eq!(content_range("bytes 100-199/*"), Some((100, None)));
        for bad in ["bytes 100-150/200", "bytes */200", "100-199/200", "bytes 199-100/200", "bytes x-y/z", ""]
        {
            assert_eq!(content_range(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_a_strong_tag_counts() {
        let tag = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ETAG, text.parse().unwrap());
            strong_etag(&headers)
        };
        assert_eq!(tag("\"abc\""), Some("\"abc\"".to_owned()));
        assert_eq!(tag("W/\"abc\""), None);
        assert_eq!(tag("abc"), None);
    }
}
