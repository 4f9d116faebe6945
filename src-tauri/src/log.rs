//! The app's log: a file in the profile's folder, rotated by size. What is secret never reaches it: see the tests of
//! `licet-desk`.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::prelude::*;

/// Where a new file is begun.
const LARGEST: u64 = 2 * 1024 * 1024;

/// The file in use, and one older one beside it.
#[derive(Clone)]
struct Rotating(Arc<Mutex<Inner>>);

struct Inner {
    path: PathBuf,
    file: File,
    size: u64,
}

/// Starts logging into `folder`.
pub fn open(folder: &Path) -> io::Result<()> {
    let writer = Rotating::open(folder.join("licet.log"), LARGEST)?;
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    let filter = Targets::new().with_default(LevelFilter::WARN).with_targets(
        [
            "licet",
            "licet_desk",
            "licet_mirror",
            "licet_sync",
            "licet_downloads",
            "licet_secrets",
            "licet_renewals",
        ]
        .map(|target| (target, LevelFilter::INFO)),
    );
    tracing_subscriber::registry().with(layer.with_filter(filter)).init();
    Ok(())
}

impl Rotating {
    fn open(path: PathBuf, largest: u64) -> io::Result<Self> {
        let size = std::fs::metadata(&path).map_or(0, |data| data.len());
        if size >= largest {
            set_aside(&path)?;
        }
        let file = open_file(&path)?;
        let size = file.metadata()?.len();
        Ok(Self(Arc::new(Mutex::new(Inner { path, file, size }))))
    }
}

/// Opens the file to append to it, for its owner alone: it names who signed in and what was downloaded.
fn open_file(path: &Path) -> io::Result<File> {
    let file = licet_private_files::options().create(true).append(true).open(path)?;
    licet_private_files::tighten_file(path)?;
    Ok(file)
}

fn set_aside(path: &Path) -> io::Result<()> {
    std::fs::rename(path, path.with_extension("old.log"))
}

impl Write for &Rotating {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.size >= LARGEST {
            set_aside(&inner.path)?;
            inner.file = open_file(&inner.path)?;
            inner.size = 0;
        }
        inner.file.write_all(bytes)?;
        inner.size += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).file.flush()
    }
}

impl<'a> MakeWriter<'a> for Rotating {
    type Writer = &'a Self;

    fn make_writer(&'a self) -> Self::Writer {
        self
    }
}
