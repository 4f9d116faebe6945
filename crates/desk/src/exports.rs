//! The outbox as a file: saving it, knowing where the newest one is, and taking changes up from one where edits may be
//! missing.
//!
//! Not for: what an export holds (`licet-mirror`).

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, blocking};
use crate::error::{EXPORT_UNREADABLE, FILE_TOO_LARGE};
use crate::events::Topic;
use crate::files::decoded;
use crate::profile::Export;
use licet_mirror::Identity;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Most bytes of an export that is taken up.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Edits that may be missing, for the border, with the newest export where that still is.
pub(crate) fn lost_edits(lost: licet_mirror::outbox::LostEdits, export: Option<Export>) -> LostEdits {
    let export = export.filter(|export| export.path.is_file());
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    LostEdits {
        known: count(lost.known),
        left: count(lost.left),
        exported_at: export.as_ref().map(|export| export.at),
        export: export.as_ref().and_then(|export| name(&export.path)),
    }
}

fn unreadable(error: impl std::fmt::Display) -> UiError {
    UiError::new(EXPORT_UNREADABLE).because(error)
}

fn read(path: &Path) -> Result<Vec<u8>, UiError> {
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return Err(UiError::new(FILE_TOO_LARGE).with("name", name).with("maximum", LARGEST / 1024 / 1024));
    }
    std::fs::read(path).map_err(unreadable)
}

impl Desk {
    /// The newest export of the outbox of this portal and account that was made on this computer.
    pub(crate) fn newest_export(&self, of: &Identity) -> Option<Export> {
        let config = self.config();
        let mut exports = config.exports.iter();
        exports.find(|one| one.portal_id == of.portal_id && one.account_id == of.account_id).cloned()
    }

    /// `outbox_export`: saves the outbox as a file at a place that the user picks; answers where, none when they picked
    /// none.
    ///
    /// # Errors
    /// When the mirror can't be read or the file can't be written.
    pub async fn outbox_export(&self) -> Result<Option<String>, UiError> {
        let identity = self.opened()?.mirror.identity().clone();
        let name = format!("licet-outbox-{}.json", self.setup.clock.today());
        let text = self.on_mirror(|mirror| Ok(mirror.outbox_export()?)).await?;
        let saved = self.save_as(name, text).await?;
        if let Some(path) = &saved {
            let Identity { portal_id, account_id } = identity;
            let at = self.setup.clock.now();
            let export = Export { portal_id, account_id, path: PathBuf::from(path), at };
            self.change_config(|config| {
                config.exports.retain(|one| {
                    (&one.portal_id, &one.account_id) != (&export.portal_id, &export.account_id)
                });
                config.exports.push(export);
            })?;
        }
        Ok(saved)
    }

    /// `outbox_import`: takes up the changes of an export that the outbox doesn't hold; those that the portal has already
    /// done are done once.
    ///
    /// # Errors
    /// When the file can't be read or is no export of this account's outbox, or the mirror can't be written.
    pub async fn outbox_import(&self, import: OutboxImport) -> Result<OutboxImported, UiError> {
        let opened = self.opened()?;
        let newest = self.newest_export(opened.mirror.identity());
        let mirror = Arc::clone(&opened.mirror);
        let taken = blocking(move || {
            let text = match import.file {
                Some(file) => decoded(&file.content).ok_or_else(|| unreadable("not base64"))?,
                None => read(&newest.ok_or_else(|| unreadable("there is none"))?.path)?,
            };
            let taken =
                mirror.outbox_import(&text)?.ok_or_else(|| unreadable("another portal or account"))?;
            mirror.lost_edits_seen()?;
            Ok(taken)
        })
        .await?;
        opened.sync.edited();
        self.bell.stale(&[Topic::Changes, Topic::Sync, Topic::Catalog, Topic::Renewals, Topic::Settings]);
        Ok(OutboxImported { taken: count(taken) })
    }

    /// `outbox_lost_seen`: somebody has read that edits may be missing.
    ///
    /// # Errors
    /// When the mirror isn't open or can't be written.
    pub async fn outbox_lost_seen(&self) -> Result<(), UiError> {
        self.on_mirror(|mirror| Ok(mirror.lost_edits_seen()?)).await?;
        self.bell.stale(&[Topic::Changes, Topic::Sync]);
        Ok(())
    }
}
