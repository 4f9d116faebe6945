//! The proxies in front of the portal, as the operator names them.

use ipnet::IpNet;
use std::net::IpAddr;
use std::str::FromStr;

/// The networks of the proxies in front of the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl FromStr for TrustedProxies {
    type Err = String;

    /// Reads addresses and networks (`10.1.0.0/16`), separated by commas.
    fn from_str(text: &str) -> Result<Self, String> {
        let entries = text.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        let network = |entry: &str| {
            let network = entry.parse::<IpNet>().or_else(|_| entry.parse::<IpAddr>().map(IpNet::from));
            network
                .map_err(|_| format!("`{entry}` is neither an IP address nor a network such as 10.1.0.0/16"))
        };
        entries.map(network).collect::<Result<_, _>>().map(Self)
    }
}

impl TrustedProxies {
    /// Whether a connection from there comes from a proxy of ours.
    pub(crate) fn is_trusted(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_is_no_network_is_named() {
        let refused = "10.0.0.0/8, proxy.example".parse::<TrustedProxies>().expect_err("a name");
        assert!(refused.contains("proxy.example"), "{refused}");
    }
}
