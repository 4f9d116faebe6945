//! Real TLS servers with certificates of every bad kind. D17.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that can't be set up has failed")]

use licet_tls::{CertificateFault, client_builder, client_builder_trusting};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::process::Command;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.distinguished_name.push(DnType::OrganizationName, "Acme Inc");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn root(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    /// A certificate for these hosts, changed before it is signed.
    fn issue(&self, hosts: &[&str], change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let key = KeyPair::generate().unwrap();
        let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
        let mut params = CertificateParams::new(hosts).unwrap();
        change(&mut params);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (certificate.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }
}

type Identity = (CertificateDer<'static>, PrivateKeyDer<'static>);

fn self_signed(is_authority: bool) -> Identity {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "licenses.acme.example");
    if is_authority {
        // As `openssl req -x509` makes it.
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let certificate = params.self_signed(&key).unwrap();
    (certificate.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
}

/// Serves one line over TLS on loopback; answers the port.
async fn serve((certificate, key): Identity) -> u16 {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    port
}

async fn fault(identity: Identity, trusted: Vec<CertificateDer<'static>>) -> CertificateFault {
    let port = serve(identity).await;
    let client = client_builder_trusting(trusted).unwrap().build().unwrap();
    let error = client.get(format!("https://localhost:{port}/")).send().await.unwrap_err();
    CertificateFault::find(&error).unwrap_or_else(|| panic!("a fault of the certificate: {error:?}"))
}

// D17: the app said "Check the network and the address".
#[tokio::test]
async fn an_unknown_authority_is_named() {
    let authority = Authority::new("Acme Root CA");
    let fault = fault(authority.issue(&["localhost"], |_| {}), Vec::new()).await;
    assert_eq!(fault.code(), "certificate-not-trusted");
    let params = fault.params();
    assert!(params.contains(&("issuer", "Acme Root CA (Acme Inc)".to_owned())), "{params:?}");
    assert!(params.contains(&("host", "localhost".to_owned())), "{params:?}");
}

#[tokio::test]
async fn a_certificate_that_vouches_for_itself_is_not_trusted_and_not_merely_broken() {
    for is_authority in [false, true] {
        let fault = fault(self_signed(is_authority), Vec::new()).await;
        assert_eq!(fault.code(), "certificate-not-trusted", "{fault:?}");
        assert!(fault.to_string().contains("licenses.acme.example"), "{fault}");
    }
}

#[tokio::test]
async fn an_expired_certificate_says_since_when() {
    let authority = Authority::new("Acme Root CA");
    let expired = authority.issue(&["localhost"], |params| {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 2, 3);
    });
    let fault = fault(expired, vec![authority.root()]).await;
    let on = chrono::NaiveDate::from_ymd_opt(2021, 2, 3);
    assert_eq!(fault, CertificateFault::Expired { host: "localhost".into(), on });
}

#[tokio::test]
async fn a_certificate_of_tomorrow_says_from_when() {
    let authority = Authority::new("Acme Root CA");
    let early = authority.issue(&["localhost"], |params| {
        params.not_before = date_time_ymd(2090, 1, 1);
        params.not_after = date_time_ymd(2091, 1, 1);
    });
    let fault = fault(early, vec![authority.root()]).await;
    assert_eq!(fault.code(), "certificate-not-yet-valid", "{fault:?}");
    assert!(fault.params().contains(&("date", "2090-01-01".to_owned())), "{fault:?}");
}

#[tokio::test]
async fn a_certificate_of_another_host_says_of_which() {
    let authority = Authority::new("Acme Root CA");
    let other = authority.issue(&["portal.acme.example", "10.1.2.3"], |_| {});
    let fault = fault(other, vec![authority.root()]).await;
    let names = "portal.acme.example, 10.1.2.3".to_owned();
    assert_eq!(fault, CertificateFault::WrongHost { host: "localhost".into(), names });
}

#[tokio::test]
async fn what_a_hostile_certificate_says_is_bounded_and_can_not_turn_the_text() {
    let authority = Authority::new(&format!("\u{202e}evil\u{7}{}", "x".repeat(500)));
    let fault = fault(authority.issue(&["localhost"], |_| {}), Vec::new()).await;
    let CertificateFault::NotTrusted { issuer, .. } = fault else { panic!("{fault:?}") };
    assert!(issuer.starts_with("evilx") && issuer.chars().count() < 150, "{issuer}");
}

#[tokio::test]
async fn a_refused_connection_is_no_fault_of_a_certificate() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let client = client_builder().build().unwrap();
    let error = client.get(format!("https://localhost:{port}/")).send().await.unwrap_err();
    assert_eq!(CertificateFault::find(&error), None);
}

/// A company's own authority counts once it is in the operating system's store.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_authority_in_the_store_of_the_system_is_trusted() {
    let authority = Authority::new("Acme Root CA");
    let port = serve(authority.issue(&["localhost"], |_| {})).await;
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("roots.pem");
    std::fs::write(&store, authority.0.pem()).unwrap();
    let outcome = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "inner_asks_with_the_store_of_the_system", "--nocapture"])
            .env("SSL_CERT_FILE", &store)
            .env("LICET_TLS_PORT", port.to_string())
            .output()
            .unwrap()
    })
    .await
    .unwrap();
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    assert!(outcome.status.success() && printed.contains("1 passed"), "{printed}");
}

#[cfg(target_os = "linux")]
#[tokio::test]
#[ignore = "started by the test above, with a store of its own"]
async fn inner_asks_with_the_store_of_the_system() {
    #[allow(clippy::disallowed_methods, reason = "the one who started this program says so")]
    let Ok(port) = std::env::var("LICET_TLS_PORT") else { return };
    let client = client_builder().build().unwrap();
    let answer = client.get(format!("https://localhost:{port}/")).send().await.unwrap();
    assert_eq!(answer.text().await.unwrap(), "ok");
}
