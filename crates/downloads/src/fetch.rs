//! Bringing the bytes into the part, from where it left off where that can be proven.

use std::path::Path;

use futures::StreamExt as _;
use tokio::{
    fs::{File, OpenOptions},
    io::AsyncWriteExt as _,
};
use tokio_util::sync::CancellationToken;

use crate::{
    error::{Failure, RemoteError},
    remote::{Answer, Remote, Resume, Subject},
};

/// Connections for one file, all of which brought something before they were cut. A line that breaks more often than
/// this waits for a better one.
const MOST_CONNECTIONS: u32 = 200;

/// What a transfer ended with other than all bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It can't go on as it is.
    Failed(Failure),
    /// It can go on later.
    Offline,
    /// It can go on after a sign-in.
    SignedOut,
    /// Somebody asked for the end of it; what was written is on the disk.
    Interrupted,
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// What a transfer tells while it goes on.
pub(crate) trait Watcher: Send {
    /// The portal's answer has begun: its entity tag must be stored before any byte that belongs to it.
    fn begun(&mut self, etag: Option<&str>) -> impl Future<Output = Result<(), Stop>> + Send;
    /// So many bytes are in the part.
    fn received(&mut self, bytes: u64);
}

/// What is to be fetched, and how much of it at most.
pub(crate) struct Target<'a> {
    pub subject: &'a Subject,
    pub part: &'a Path,
    /// The size to the byte, where it was announced.
    pub size: Option<u64>,
    /// Never more bytes than this.
    pub limit: u64,
    /// The tag of the bytes that are in the part already.
    pub etag: Option<String>,
    /// Ends the transfer between two writes, never within one.
    pub token: &'a CancellationToken,
}

/// Fills the part. Answers whether some of it came from an earlier connection.
pub(crate) async fn fetch(
    remote: &dyn Remote,
    target: Target<'_>,
    watcher: &mut impl Watcher,
) -> Result<bool, Stop> {
    let mut etag = target.etag.clone();
    let mut resumed = false;
    for _ in 0..MOST_CONNECTIONS {
        let have = length(target.part).await?;
        if target.size == Some(have) && have > 0 && etag.is_some() {
            watcher.received(have);
            return Ok(resumed || target.etag.is_some());
        }
        let resume = match &etag {
            Some(etag) if have > 0 && have < target.limit => Some(Resume { from: have, etag: etag.clone() }),
            _ => None,
        };
        let opened = tokio::select! {
            biased;
            () = target.token.cancelled() => return Err(Stop::Interrupted),
            opened = remote.open(target.subject, resume.as_ref()) => opened,
        };
        let answer = match opened {
            Ok(answer) => answer,
            // The rest that was offered isn't the rest of what is here: all of it anew.
            Err(RemoteError::Changed) if resume.is_some() => {
                etag = None;
                continue;
            }
            Err(error) => return Err(stop(error)),
        };
        if answer
            .total
            .is_some_and(|total| total > target.limit || target.size.is_some_and(|size| size != total))
        {
            return Err(Failure::WrongSize.into());
        }
        resumed |= answer.start > 0;
        watcher.begun(answer.etag.as_deref()).await?;
        etag.clone_from(&answer.etag);
        let before = answer.start;
        let total = answer.total.or(target.size);
        match copy(answer, &target, watcher).await? {
            Copied::All(bytes) if total.is_none_or(|total| total == bytes) => return Ok(resumed),
            // Without a strong tag the rest can't be asked for, and all of it anew would come to the same end.
            Copied::All(bytes) | Copied::Cut(bytes) if bytes > before && etag.is_some() => {}
            _ => return Err(Stop::Offline),
        }
    }
    Err(Stop::Offline)
}

enum Copied {
    /// The answer ended in good order with the part this long.
    All(u64),
    /// The connection was cut with the part this long.
    Cut(u64),
}

async fn copy(answer: Answer, target: &Target<'_>, watcher: &mut impl Watcher) -> Result<Copied, Stop> {
    let mut file = open(target.subject, target.part, answer.start).await?;
    let mut bytes = answer.start;
    let mut body = answer.body;
    watcher.received(bytes);
    loop {
        let next = tokio::select! {
            biased;
            () = target.token.cancelled() => {
                file.flush().await?;
                return Err(Stop::Interrupted);
            }
            next = body.next() => next,
        };
        match next {
            Some(Ok(chunk)) => {
                let longer = bytes.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                if longer > target.limit {
                    return Err(Failure::WrongSize.into());
                }
                file.write_all(&chunk).await?;
                bytes = longer;
                watcher.received(bytes);
            }
            Some(Err(RemoteError::Cut | RemoteError::Offline)) => {
                file.flush().await?;
                return Ok(Copied::Cut(bytes));
            }
            Some(Err(error)) => return Err(stop(error)),
            None => {
                file.flush().await?;
                return Ok(Copied::All(bytes));
            }
        }
    }
}

/// Opens the part for writing at `start`, with nothing after it.
async fn open(subject: &Subject, part: &Path, start: u64) -> Result<File, Stop> {
    use tokio::io::AsyncSeekExt as _;
    let mut options = match subject {
        // It holds a key.
        Subject::LicenseFile { .. } => OpenOptions::from(licet_private_files::options()),
        Subject::Release { .. } => OpenOptions::new(),
    };
    let mut file = options.create(true).truncate(start == 0).write(true).open(part).await?;
    if start > 0 {
        file.set_len(start).await?;
        file.seek(std::io::SeekFrom::Start(start)).await?;
    }
    Ok(file)
}

async fn length(part: &Path) -> Result<u64, Stop> {
    match tokio::fs::metadata(part).await {
        Ok(found) => Ok(found.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn stop(error: RemoteError) -> Stop {
    match error {
        RemoteError::Offline | RemoteError::Cut | RemoteError::Refused { retryable: true, .. } => {
            Stop::Offline
        }
        RemoteError::SignedOut => Stop::SignedOut,
        RemoteError::Certificate(_) => Stop::Failed(Failure::Certificate),
        RemoteError::Refused { code, .. } => Stop::Failed(Failure::Refused(code)),
        RemoteError::Changed | RemoteError::Unexpected => Stop::Failed(Failure::Unexpected),
    }
}
