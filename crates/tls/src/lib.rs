//! How the app connects to a portal over TLS: certificates are judged by the operating system's store, so that a company's
//! own certificate authority counts once it is imported there; and a certificate that is refused is a fault with a name,
//! an issuer and a remedy instead of "can't be reached".
//!
//! Not for: requests and answers (`licet-sync`, `licet-downloads`), or words for people (`locales/`).

mod fault;
mod verifier;

pub use fault::CertificateFault;

use reqwest::ClientBuilder;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, crypto::CryptoProvider};
use std::sync::Arc;
use verifier::NamingVerifier;

/// TLS can't be set up on this computer.
#[derive(Debug, thiserror::Error)]
#[error("TLS can't be set up: {0}")]
pub struct SetupError(#[from] rustls::Error);

/// Returns a client builder that trusts what the operating system trusts and names what it refuses. The store is read now:
/// a certificate authority that is imported later counts for clients built later.
///
/// Where there is no store, the builder is reqwest's own, whose `build` fails for the same reason.
pub fn client_builder() -> ClientBuilder {
    client_builder_trusting([]).unwrap_or_else(|error| {
        tracing::error!(%error, "the operating system's certificate store can't be used");
        reqwest::Client::builder()
    })
}

/// Returns the builder of [`client_builder`], which trusts the given root certificates as well.
///
/// # Errors
/// [`SetupError`] if a root certificate can't be used, or there is none at all.
pub fn client_builder_trusting(
    roots: impl IntoIterator<Item = CertificateDer<'static>>,
) -> Result<ClientBuilder, SetupError> {
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    let platform = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, Arc::clone(&provider))?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(NamingVerifier::new(platform)))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(reqwest::Client::builder().tls_backend_preconfigured(config))
}
