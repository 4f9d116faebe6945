//! Asking the portal for anything else than accounts and sync: resources of the API by their path.
//!
//! Not for: which resources there are; their users name them, with the types of `licet_protocol`.

use crate::accounts::{AccountsError, IDEMPOTENCY_KEY, PortalClient};
use reqwest::{Method, RequestBuilder, Url};
use secrecy::SecretString;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Where a request goes: the segments after `/api/v1/`, each encoded by itself, so that an id can't lead elsewhere.
pub type Segments<'a> = &'a [&'a str];

impl PortalClient {
    /// Reads a resource. Parameters without a value are left out.
    ///
    /// # Errors
    /// See [`AccountsError`]; so for all that follow.
    pub async fn get<T: DeserializeOwned>(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        query: &[(&str, Option<String>)],
    ) -> Result<T, AccountsError> {
        self.answer(self.to(Method::GET, access, path, query)).await
    }

    /// Asks for something to be done. With a key it is done once, however often it is asked for.
    ///
    /// # Errors
    /// As above.
    pub async fn post<T: DeserializeOwned>(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        key: Option<&str>,
        form: &(impl Serialize + Sync),
    ) -> Result<T, AccountsError> {
        self.answer(self.keyed(access, path, key).json(form)).await
    }

    /// The same for what answers no JSON, or nothing.
    ///
    /// # Errors
    /// As above.
    pub async fn post_bytes(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        key: Option<&str>,
        form: &(impl Serialize + Sync),
    ) -> Result<Vec<u8>, AccountsError> {
        self.body(self.keyed(access, path, key).json(form)).await
    }

    /// Hands in a file, once for a key. The parameter is its name.
    ///
    /// # Errors
    /// As above.
    pub async fn post_file<T: DeserializeOwned>(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        key: &str,
        (parameter, name): (&str, &str),
        content: Vec<u8>,
    ) -> Result<T, AccountsError> {
        let request = self.to(Method::POST, access, path, &[(parameter, Some(name.to_owned()))]);
        self.answer(request.header(IDEMPOTENCY_KEY, key).body(content)).await
    }

    /// Reads a file of at most so many bytes.
    ///
    /// # Errors
    /// As above.
    pub async fn get_bytes(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        most: usize,
    ) -> Result<Vec<u8>, AccountsError> {
        self.body_within(self.to(Method::GET, access, path, &[]), most).await
    }

    /// Puts something in place of what is there.
    ///
    /// # Errors
    /// As above.
    pub async fn put(
        &self,
        access: &SecretString,
        path: Segments<'_>,
        form: &(impl Serialize + Sync),
    ) -> Result<(), AccountsError> {
        self.body(self.to(Method::PUT, access, path, &[]).json(form)).await.map(|_| ())
    }

    /// Removes something.
    ///
    /// # Errors
    /// As above.
    pub async fn delete(&self, access: &SecretString, path: Segments<'_>) -> Result<(), AccountsError> {
        self.body(self.to(Method::DELETE, access, path, &[])).await.map(|_| ())
    }

    fn keyed(&self, access: &SecretString, path: Segments<'_>, key: Option<&str>) -> RequestBuilder {
        let request = self.to(Method::POST, access, path, &[]);
        match key {
            Some(key) => request.header(IDEMPOTENCY_KEY, key),
            None => request,
        }
    }

    fn to(
        &self,
        method: Method,
        access: &SecretString,
        path: Segments<'_>,
        query: &[(&str, Option<String>)],
    ) -> RequestBuilder {
        let mut url = self.portal().under("/api/v1");
        extend(&mut url, path);
        for (name, value) in query {
            if let Some(value) = value {
                url.query_pairs_mut().append_pair(name, value);
            }
        }
        self.request_to(method, url, Some(access))
    }
}

fn extend(url: &mut Url, path: Segments<'_>) {
    // An address of a portal has a host, and so segments.
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.extend(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_cannot_lead_elsewhere() {
        let mut url = Url::parse("https://portal.example/licet/api/v1").expect("an address");
        extend(&mut url, &["licenses", "../account?x=1#y", "rehost"]);
        assert_eq!(
            url.as_str(),
            "https://portal.example/licet/api/v1/licenses/..%2Faccount%3Fx=1%23y/rehost"
        );
    }
}
