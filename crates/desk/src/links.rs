//! Links from outside of the app: `licet://license/M0123456789` shows the license of a serial number.
//!
//! Any page and any mail may have such a link, so a link shows and never does anything. Not for: registering the scheme
//! with the system (packages do).

use crate::api::Navigate;
use crate::context::Desk;
use licet_domain::text::flaw;
use url::{Host, Url};

/// The scheme of links to this app.
pub const SCHEME: &str = "licet";
/// Characters of the longest serial number that a link may name.
const MAX_SERIAL: usize = 64;

/// The serial number that a link names, where it is one to a license.
fn license_of(link: &str) -> Option<String> {
    let url = Url::parse(link).ok().filter(|url| url.scheme() == SCHEME)?;
    let is_license = matches!(url.host(), Some(Host::Domain("license")));
    let mut path = url.path_segments().filter(|_| is_license)?;
    let (serial, None | Some("")) = (path.next()?, path.next()) else { return None };
    let serial = percent_encoding::percent_decode_str(serial).decode_utf8().ok()?;
    flaw(&serial, MAX_SERIAL).is_none().then(|| serial.into_owned())
}

impl Desk {
    /// Shows what a link names. A link of any other form shows nothing.
    pub fn open_link(&self, link: &str) {
        match license_of(link) {
            Some(serial) => self.bell.navigate(Navigate { screen: "license".to_owned(), id: Some(serial) }),
            None => tracing::warn!("a link that names nothing was left alone"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::license_of;

    #[test]
    fn only_a_link_to_a_license_names_one() {
        for (link, serial) in [
            ("licet://license/M0123456789", Some("M0123456789")),
            ("licet://license/M0123456789/", Some("M0123456789")),
            ("LICET://license/M%2012", Some("M 12")),
            ("licet://license/", None),
            ("licet://license/a/b", None),
            ("licet://license/%0A", None),
            ("licet://license/%FF", None),
            ("licet://register/M0123456789", None),
            ("https://license/M0123456789", None),
            ("licet:license/M0123456789", None),
            ("--data-dir=/tmp", None),
        ] {
            assert_eq!(license_of(link).as_deref(), serial, "{link}");
        }
    }

    #[test]
    fn a_link_of_any_length_is_bounded() {
        assert_eq!(license_of(&format!("licet://license/{}", "M".repeat(65))), None);
    }
}
