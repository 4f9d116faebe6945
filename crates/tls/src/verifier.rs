//! A certificate verifier that decides as the operating system does and says why it refuses.

use crate::CertificateFault;
use chrono::{DateTime, NaiveDate};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, OtherError, SignatureScheme};
use std::sync::Arc;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

/// Most characters of a text that comes from a certificate.
const MAX_TEXT_CHARS: usize = 100;
/// Most host names of a certificate that are named.
const MAX_NAMES: usize = 5;

/// Decides as the verifier inside does; a refusal carries a [`CertificateFault`].
#[derive(Debug)]
pub(crate) struct NamingVerifier<V> {
    inner: V,
}

impl<V: ServerCertVerifier> NamingVerifier<V> {
    pub(crate) const fn new(inner: V) -> Self {
        Self { inner }
    }
}

impl<V: ServerCertVerifier> ServerCertVerifier for NamingVerifier<V> {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now).map_err(
            |error| match error {
                Error::InvalidCertificate(reason) => {
                    let fault = fault(&reason, end_entity, intermediates, &server_name.to_str());
                    tracing::warn!(%fault, "a certificate was refused");
                    Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(fault))))
                }
                other => other,
            },
        )
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// What the certificate says of itself; nothing of it is proven.
struct Claims {
    issuer: String,
    root: String,
    is_self_issued: bool,
    names: String,
    first_day: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
}

fn fault(
    reason: &CertificateError,
    end_entity: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
    host: &str,
) -> CertificateFault {
    let host = plain(host);
    let Some(claims) = claims(end_entity, intermediates) else {
        return CertificateFault::Invalid { host, reason: format!("{reason:?}") };
    };
    match reason {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            CertificateFault::Expired { host, on: claims.last_day }
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            CertificateFault::NotYetValid { host, from: claims.first_day }
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::WrongHost { host, names: claims.names }
        }
        CertificateError::Revoked => CertificateFault::Revoked { host },
        CertificateError::UnknownIssuer => {
            CertificateFault::NotTrusted { host, issuer: claims.issuer, root: claims.root }
        }
        // A certificate that vouches for itself is refused for different reasons by different libraries, such as that an
        // authority is used as a server. What helps is the same.
        CertificateError::BadEncoding
        | CertificateError::BadSignature
        | CertificateError::InvalidPurpose
        | CertificateError::InvalidPurposeContext { .. }
        | CertificateError::Other(_)
            if claims.is_self_issued =>
        {
            CertificateFault::NotTrusted { host, issuer: claims.issuer, root: claims.root }
        }
        other => CertificateFault::Invalid { host, reason: format!("{other:?}") },
    }
}

fn claims(end_entity: &CertificateDer<'_>, intermediates: &[CertificateDer<'_>]) -> Option<Claims> {
    let (_, certificate) = X509Certificate::from_der(end_entity).ok()?;
    let issuer = name(certificate.issuer());
    let root = intermediates
        .last()
        .and_then(|last| X509Certificate::from_der(last).ok())
        .map_or_else(|| issuer.clone(), |(_, last)| name(last.issuer()));
    let day = |seconds: i64| DateTime::from_timestamp(seconds, 0).map(|at| at.date_naive());
    Some(Claims {
        issuer,
        root,
        is_self_issued: certificate.issuer() == certificate.subject(),
        names: host_names(&certificate),
        first_day: day(certificate.validity().not_before.timestamp()),
        last_day: day(certificate.validity().not_after.timestamp()),
    })
}

/// The common name and the organization, as far as they are there.
fn name(of: &X509Name<'_>) -> String {
    let common = of.iter_common_name().find_map(|part| part.as_str().ok()).map(plain);
    let organization = of.iter_organization().find_map(|part| part.as_str().ok()).map(plain);
    match (common, organization) {
        (Some(common), Some(organization)) if common != organization => format!("{common} ({organization})"),
        (Some(name), _) | (None, Some(name)) => name,
        (None, None) => plain(&of.to_string()),
    }
}

fn host_names(certificate: &X509Certificate<'_>) -> String {
    let Ok(Some(names)) = certificate.subject_alternative_name() else { return name(certificate.subject()) };
    let names = names.value.general_names.iter().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(plain(name)),
        GeneralName::IPAddress(bytes) => address(bytes),
        _ => None,
    });
    names.take(MAX_NAMES).collect::<Vec<_>>().join(", ")
}

fn address(bytes: &[u8]) -> Option<String> {
    let v4 = <[u8; 4]>::try_from(bytes).map(std::net::IpAddr::from);
    let v6 = <[u8; 16]>::try_from(bytes).map(std::net::IpAddr::from);
    v4.or(v6).ok().map(|address| address.to_string())
}

/// Text of a stranger without control characters and marks that turn the direction of writing, and of a bounded length.
fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_control() && !turns(*c)).take(MAX_TEXT_CHARS).collect()
}
