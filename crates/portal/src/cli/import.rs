//! `import FILE…`: the feed from files, with a progress bar where a person looks on.

use super::Failure;
use crate::feed::{Folder, ImportError, Importer, NoticeKind};
use crate::request::AppState;
use crate::store::Durability;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use licet_protocol::feed::Summary;
use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub(super) fn run(state: &AppState, files: &[PathBuf]) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    // A power cut may cost the last moments, which importing again brings back.
    state.store.set_durability(Durability::Normal)?;
    let mut total = Summary::default();
    let mut failed = None;
    for file in files {
        let (summary, result) = import(state, &runtime, file)?;
        total.new += summary.new;
        total.changed += summary.changed;
        total.unchanged += summary.unchanged;
        total.stale += summary.stale;
        total.rejected += summary.rejected;
        failed = result.err().map(|error| format!("{}: {error}", file.display()));
        if failed.is_some() {
            break;
        }
    }
    println!(
        "{} new, {} changed, {} unchanged, {} stale, {} rejected",
        total.new, total.changed, total.unchanged, total.stale, total.rejected
    );
    match failed {
        Some(error) => Err(error.into()),
        None if total.rejected == 0 => Ok(ExitCode::SUCCESS),
        None => Ok(ExitCode::FAILURE),
    }
}

/// What became of the records that were decided about, and why the others were not.
type Imported = (Summary, Result<(), ImportError>);

fn import(state: &AppState, runtime: &tokio::runtime::Runtime, file: &Path) -> Result<Imported, Failure> {
    let (reader, size, folder): (Box<dyn Read>, Option<u64>, PathBuf) = if file == Path::new("-") {
        (Box::new(std::io::stdin().lock()), None, PathBuf::from("."))
    } else {
        let opened = File::open(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let size = opened.metadata()?.len();
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        (Box::new(opened), Some(size), folder.unwrap_or(Path::new(".")).to_owned())
    };
    let bar = bar(size);
    let importer = Importer {
        store: &state.store,
        files: &state.files,
        clock: &*state.clock,
        folder: Folder::At(folder),
        runtime: runtime.handle().clone(),
    };
    let name = file.display();
    let say = |notice: crate::feed::Notice| {
        let kind = match notice.kind {
            NoticeKind::Rejected => "rejected",
            NoticeKind::Stale => "stale",
            NoticeKind::Warning => "warning",
        };
        bar.suspend(|| eprintln!("{name}:{}: {kind}: {}", notice.line, notice.reason));
    };
    let summary = importer.import(reader, say, |bytes| bar.inc(bytes));
    bar.finish_and_clear();
    Ok(match summary {
        Ok(summary) => (summary, Ok(())),
        Err(error @ ImportError::Write { summary, .. }) => (summary, Err(error)),
        Err(error) => return Err(format!("{name}: {error}").into()),
    })
}

fn bar(size: Option<u64>) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::with_draw_target(size, ProgressDrawTarget::hidden());
    }
    let template = if size.is_some() {
        "{bar:30} {bytes}/{total_bytes}, {eta} left"
    } else {
        "{spinner} {bytes}, {elapsed}"
    };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = size.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    bar.with_style(style)
}
