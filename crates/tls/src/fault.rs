//! Why a certificate was refused.

use chrono::NaiveDate;
use std::error::Error;

/// Why a server's certificate was refused. Texts from the certificate are bounded and hold no control characters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// No certificate authority that this computer trusts has issued it.
    #[error(
        "the certificate of {host} was issued by {issuer}, which this computer does not trust (root: {root})"
    )]
    NotTrusted {
        /// The host that was asked.
        host: String,
        /// Who issued the certificate.
        issuer: String,
        /// Who issued the last certificate that the server sent: what is missing in the store.
        root: String,
    },
    /// Its last day is over.
    #[error("the certificate of {host} expired on {on:?}")]
    Expired {
        /// The host that was asked.
        host: String,
        /// Its last day, UTC.
        on: Option<NaiveDate>,
    },
    /// Its first day has not come.
    #[error("the certificate of {host} is valid from {from:?}")]
    NotYetValid {
        /// The host that was asked.
        host: String,
        /// Its first day, UTC.
        from: Option<NaiveDate>,
    },
    /// It is a certificate for other hosts.
    #[error("the certificate is for {names}, not for {host}")]
    WrongHost {
        /// The host that was asked.
        host: String,
        /// The hosts that it is for, separated by commas.
        names: String,
    },
    /// Its issuer has revoked it.
    #[error("the certificate of {host} was revoked")]
    Revoked {
        /// The host that was asked.
        host: String,
    },
    /// It can't be used for another reason.
    #[error("the certificate of {host} can't be used: {reason}")]
    Invalid {
        /// The host that was asked.
        host: String,
        /// Why, in the words of the TLS library.
        reason: String,
    },
}

impl CertificateFault {
    /// Every code of [`CertificateFault::code`].
    pub const CODES: &'static [&'static str] = &[
        "certificate-not-trusted",
        "certificate-expired",
        "certificate-not-yet-valid",
        "certificate-wrong-host",
        "certificate-revoked",
        "certificate-invalid",
    ];

    /// Names the fault; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotTrusted { .. } => "certificate-not-trusted",
            Self::Expired { .. } => "certificate-expired",
            Self::NotYetValid { .. } => "certificate-not-yet-valid",
            Self::WrongHost { .. } => "certificate-wrong-host",
            Self::Revoked { .. } => "certificate-revoked",
            Self::Invalid { .. } => "certificate-invalid",
        }
    }

    /// Returns the values for the words: `host`, and `issuer` and `root`, `date` (`YYYY-MM-DD`, or empty) or `names`.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |day: &Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let (host, more) = match self {
            Self::NotTrusted { host, issuer, root } => {
                (host, vec![("issuer", issuer.clone()), ("root", root.clone())])
            }
            Self::Expired { host, on } => (host, vec![("date", day(on))]),
            Self::NotYetValid { host, from } => (host, vec![("date", day(from))]),
            Self::WrongHost { host, names } => (host, vec![("names", names.clone())]),
            Self::Revoked { host } | Self::Invalid { host, .. } => (host, Vec::new()),
        };
        std::iter::once(("host", host.clone())).chain(more).collect()
    }

    /// Finds the fault in an error and its causes, such as a `reqwest::Error`.
    #[must_use]
    pub fn find(error: &(dyn Error + 'static)) -> Option<Self> {
        if let Some(fault) = error.downcast_ref::<Self>() {
            return Some(fault.clone());
        }
        if let Some(rustls::Error::InvalidCertificate(rustls::CertificateError::Other(other))) =
            error.downcast_ref::<rustls::Error>()
        {
            return other.0.downcast_ref::<Self>().cloned();
        }
        // The cause that an I/O error wraps is not among its sources, only the cause's own causes are.
        if let Some(inner) = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref)
            && let Some(fault) = Self::find(inner)
        {
            return Some(fault);
        }
        error.source().and_then(Self::find)
    }
}
