//! Reading what people have: files that were dropped or chosen, and pasted lists. Nothing of it needs the portal.
//!
//! How to read them is `licet_exchange`'s; what the desktop adds is that a person's choices about a table are kept, encrypted
//! in the mirror, and hold for the next file with the same heading row.

use crate::api::*;
use crate::context::{Desk, blocking};
use crate::error::{FILE_TOO_LARGE, FILE_UNREADABLE};
use crate::files::decoded;
use licet_exchange::limits::{MAX_FILE_BYTES, MAX_ROWS};
use licet_exchange::{FileError, Remembered};

/// Name of the mirror's setting that holds the choices.
const CHOICES: &str = "reading-choices";
/// Most heading rows whose choices are kept; the oldest go first.
const MOST_REMEMBERED: usize = 50;

/// What a file couldn't be read for, with its name.
fn unreadable(name: &str, error: &FileError) -> UiError {
    let reason = match error {
        FileError::TooLarge("bytes") => return too_large(name),
        FileError::UnknownKind(_) => "kind",
        FileError::Damaged(_) => "damaged",
        FileError::Protected => "password",
        FileError::TooLarge(_) => "large",
        FileError::TooManyRows => "rows",
        FileError::NoSerials | FileError::Rounded { .. } => "serials",
    };
    UiError::new(FILE_UNREADABLE)
        .with("name", name)
        .with("reason", reason)
        .with("maximum", MAX_ROWS)
        .because(error)
}

fn too_large(name: &str) -> UiError {
    UiError::new(FILE_TOO_LARGE).with("name", name).with("maximum", MAX_FILE_BYTES / (1024 * 1024))
}

impl Desk {
    /// `serials_read`
    ///
    /// # Errors
    /// When the file is too large, of an unknown kind, protected or damaged, or holds no serial number.
    pub async fn serials_read(&self, wanted: FileToRead) -> Result<FoundSerials, UiError> {
        // Without a mirror nothing is remembered; the file can be read all the same.
        let remembered = self.remembered().await.unwrap_or_default();
        let (found, chosen) = blocking(move || {
            let FileToRead { file: DroppedFile { name, content }, choices } = wanted;
            // Base64 takes four characters for three bytes.
            if content.len() / 4 * 3 > MAX_FILE_BYTES + 2 {
                return Err(too_large(&name));
            }
            let bytes = decoded(&content)
                .ok_or_else(|| unreadable(&name, &FileError::Damaged("it did not arrive whole".into())))?;
            drop(content);
            let found = licet_exchange::read_with(&name, &bytes, &choices, &remembered)
                .map_err(|error| unreadable(&name, &error))?;
            let chosen = Remembered::of(&found, &choices);
            Ok((found, chosen))
        })
        .await?;
        if let Some(chosen) = chosen
            && self.opened().is_ok()
        {
            self.remember_choices(chosen).await?;
        }
        Ok(found)
    }

    /// `list_pasted`
    ///
    /// # Errors
    /// None; it answers like every command.
    pub async fn list_pasted(&self, text: PastedText) -> Result<PastedList, UiError> {
        blocking(move || {
            Ok(match text.of {
                PastedKind::Serials => licet_exchange::pasted(&text.text),
                PastedKind::Codes => {
                    PastedList { entries: licet_domain::code::split_list(&text.text), left_out: Vec::new() }
                }
            })
        })
        .await
    }

    /// What people chose for tables before, the newest first.
    async fn remembered(&self) -> Result<Vec<Remembered>, UiError> {
        self.on_mirror(|mirror| {
            let kept = mirror.setting(CHOICES)?;
            // What an older app kept in another form is forgotten.
            Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
        })
        .await
    }

    async fn remember_choices(&self, chosen: Remembered) -> Result<(), UiError> {
        let mut all = self.remembered().await?;
        all.retain(|known| !known.is_for(&chosen.headings));
        all.insert(0, chosen);
        all.truncate(MOST_REMEMBERED);
        let text = serde_json::to_string(&all).map_err(UiError::fault)?;
        self.on_mirror(move |mirror| Ok(mirror.set_setting(CHOICES, Some(&text))?)).await
    }
}
