//! The portal as the queue sees it: something that gives a file's bytes from a place on.

use bytes::Bytes;
use futures::{future::BoxFuture, stream::BoxStream};
use licet_license_file::VerifyingKey;

use crate::error::RemoteError;

/// What is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The license file of a license, by the license's id.
    LicenseFile {
        /// The license's id.
        license_id: String,
    },
    /// A release of a product.
    Release {
        /// The product's sku.
        sku: String,
        /// The file's name at the portal.
        file_name: String,
    },
}

/// From where to go on, and of which file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// The first byte that is wanted.
    pub from: u64,
    /// The strong entity tag that the bytes before it came with.
    pub etag: String,
}

/// The bytes of an answer as they come.
pub type Body = BoxStream<'static, Result<Bytes, RemoteError>>;

/// An answer that is under way.
pub struct Answer {
    /// Where in the file the body begins: 0, or what was asked for.
    pub start: u64,
    /// The whole file's size, where the portal tells.
    pub total: Option<u64>,
    /// The file's entity tag, if it has a strong one: only then can it be resumed.
    pub etag: Option<String>,
    /// The bytes.
    pub body: Body,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer")
            .field("start", &self.start)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// The keys that a portal says its license files verify with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SigningKeys {
    /// Those that an admin trusts: pinned at the first sign-in, or confirmed since.
    pub trusted: Vec<VerifyingKey>,
    /// Those that the portal names and nobody has confirmed. Files of them are refused.
    pub unconfirmed: Vec<VerifyingKey>,
}

/// Gives files. Implemented over HTTP by [`crate::HttpRemote`], and by tests.
pub trait Remote: Send + Sync + 'static {
    /// Asks for the file, or for the rest of it. An implementation that can't prove that the rest belongs to what is
    /// there answers from the start.
    fn open<'a>(
        &'a self,
        subject: &'a Subject,
        resume: Option<&'a Resume>,
    ) -> BoxFuture<'a, Result<Answer, RemoteError>>;

    /// The keys that license files of this portal verify with.
    fn license_file_keys(&self) -> BoxFuture<'_, Result<SigningKeys, RemoteError>>;

    /// Where the files come from, as an origin such as `https://portal.example`, for the mark that the operating system
    /// puts on downloads.
    fn origin(&self) -> Option<String> {
        None
    }
}
