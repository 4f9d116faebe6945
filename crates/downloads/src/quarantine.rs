//! The mark that operating systems put on files from the network, so that they check them before they open them: the
//! attribute `com.apple.quarantine` on macOS, the stream `Zone.Identifier` on Windows. Linux has none.
//!
//! The mark is on the part before it gets its name, and stays with it.

#[cfg(any(target_os = "macos", test))]
use chrono::{DateTime, Utc};
use std::path::Path;

/// Where a file came from and when.
#[derive(Debug, Clone, Default)]
#[cfg_attr(
    not(all(target_os = "macos", windows)),
    allow(dead_code, reason = "each system notes what it has a place for")
)]
pub(crate) struct Origin {
    /// An origin such as `https://portal.example`.
    pub url: Option<String>,
    /// When it was fetched.
    pub at: chrono::DateTime<chrono::Utc>,
}

/// Marks a file. A file system that keeps no marks is no failure: its files were never marked by anybody.
pub(crate) fn mark(file: &Path, origin: &Origin) {
    if let Err(error) = write(file, origin) {
        tracing::info!(kind = ?error.kind(), "a download could not be marked as such");
    }
}

#[cfg(target_os = "macos")]
fn write(file: &Path, origin: &Origin) -> std::io::Result<()> {
    xattr::set(file, MAC_ATTRIBUTE, mac_value(origin.at).as_bytes())
}

#[cfg(windows)]
fn write(file: &Path, origin: &Origin) -> std::io::Result<()> {
    let mut stream = file.as_os_str().to_owned();
    stream.push(WINDOWS_STREAM);
    std::fs::write(stream, windows_value(origin.url.as_deref()))
}

#[cfg(not(any(target_os = "macos", windows)))]
#[allow(clippy::unnecessary_wraps, reason = "the others can fail")]
fn write(_: &Path, _: &Origin) -> std::io::Result<()> {
    Ok(())
}

#[cfg(any(target_os = "macos", test))]
const MAC_ATTRIBUTE: &str = "com.apple.quarantine";

/// Flags, time, agent and an event's id, of which there is none: `0081` is "downloaded, not opened yet".
#[cfg(any(target_os = "macos", test))]
fn mac_value(at: DateTime<Utc>) -> String {
    format!("0081;{:08x};Licet;", at.timestamp().max(0))
}

#[cfg(any(windows, test))]
const WINDOWS_STREAM: &str = ":Zone.Identifier";

/// Zone 3 is the internet. The address is an origin only: paths hold names of products.
#[cfg(any(windows, test))]
fn windows_value(url: Option<&str>) -> String {
    let url = url.filter(|url| url.bytes().all(|byte| byte.is_ascii_graphic())).unwrap_or("about:internet");
    format!("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl={url}\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    // S22: what other downloaders write, byte for byte.
    #[test]
    fn a_download_is_marked_as_one_on_macos() {
        assert_eq!(MAC_ATTRIBUTE, "com.apple.quarantine");
        let at = DateTime::from_timestamp(0x6565_1a2b, 0).unwrap();
        assert_eq!(mac_value(at), "0081;65651a2b;Licet;");
    }

    #[test]
    fn a_download_is_marked_as_one_on_windows() {
        assert_eq!(WINDOWS_STREAM, ":Zone.Identifier");
        assert_eq!(
            windows_value(Some("https://portal.example")),
            "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://portal.example\r\n"
        );
        assert_eq!(
            windows_value(Some("https://a\r\nZoneId=0")),
            "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=about:internet\r\n",
            "an address can't add lines"
        );
        assert!(windows_value(None).contains("ZoneId=3"));
    }

    #[test]
    fn marking_never_fails_a_download() {
        mark(Path::new("/nowhere/at/all"), &Origin::default());
    }
}
