//! Which client a request comes from, where a proxy stands in front.
//!
//! Anybody can write `X-Forwarded-For`. It counts only on a connection from a proxy that the operator named, and of its
//! entries only those that named proxies wrote: the last one that is no proxy of ours is the client.

use super::AppState;
use crate::core::limits::Address;
use crate::core::proxies::TrustedProxies;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Once;

impl FromRequestParts<AppState> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(Self(peer.map(|peer| client(&state.config.trusted_proxies, peer, &parts.headers))))
    }
}

/// The address of the client of a request that came over a connection from `peer`.
#[must_use]
pub(crate) fn client(proxies: &TrustedProxies, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let mut client = peer.to_canonical();
    let forwarded = headers.get_all("x-forwarded-for");
    if !proxies.is_trusted(client) {
        if client.is_loopback() && forwarded.iter().next().is_some() {
            warn_of_unnamed_proxy();
        }
        return client;
    }
    let entries = forwarded.iter().rev().flat_map(|value| value.to_str().unwrap_or("?").rsplit(','));
    for entry in entries {
        // What is no address was written by nobody whom we trust.
        let Some(address) = address(entry.trim()) else { break };
        client = address;
        if !proxies.is_trusted(client) {
            break;
        }
    }
    client
}

/// An address, which some proxies write with a port.
fn address(entry: &str) -> Option<IpAddr> {
    let plain = entry.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|address| address.ip()));
    let bracketed = || entry.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    plain.or_else(bracketed).map(|address: IpAddr| address.to_canonical())
}

/// Without the setting all clients of a proxy on this machine share one limit.
fn warn_of_unnamed_proxy() {
    static WARNED: Once = Once::new();
    WARNED.call_once(|| {
        tracing::warn!(
            "a proxy on this machine passes requests on, but is not named by --trusted-proxies: all its clients \
             count as one address"
        );
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(trusted: &str, peer: &str, forwarded: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().expect("a header's value"));
        }
        let trusted: TrustedProxies = trusted.parse().expect("networks");
        super::client(&trusted, peer.parse().expect("an address"), &headers).to_string()
    }

    // S3
    #[test]
    fn the_client_is_the_last_that_no_trusted_proxy_vouches_for_as_one_of_ours() {
        let ours = "127.0.0.1, 10.1.0.0/16, ::1";
        assert_eq!(client("", "127.0.0.1", &["192.0.2.1"]), "127.0.0.1", "no proxy is named");
        assert_eq!(client(ours, "192.0.2.9", &["192.0.2.1"]), "192.0.2.9", "not from a proxy");
        assert_eq!(client(ours, "127.0.0.1", &["192.0.2.1"]), "192.0.2.1");
        assert_eq!(client(ours, "127.0.0.1", &["6.6.6.6, 192.0.2.1"]), "192.0.2.1", "the client's own word");
        assert_eq!(
            client(ours, "127.0.0.1", &["6.6.6.6", "192.0.2.1"]),
            "192.0.2.1",
            "in a header of its own"
        );
        assert_eq!(client(ours, "127.0.0.1", &["6.6.6.6, 192.0.2.1, 10.1.2.3"]), "192.0.2.1", "two proxies");
        assert_eq!(client(ours, "::ffff:127.0.0.1", &["192.0.2.1:4711"]), "192.0.2.1");
        assert_eq!(client(ours, "::1", &["[2001:db8::1]:4711"]), "2001:db8::1");
        assert_eq!(client(ours, "127.0.0.1", &[]), "127.0.0.1");
        assert_eq!(client(ours, "127.0.0.1", &["192.0.2.1, nonsense"]), "127.0.0.1");
    }
}
