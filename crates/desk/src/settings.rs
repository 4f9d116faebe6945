//! What the user sets.

use crate::api::{LeadTimesForm, Settings, UiError};
use crate::context::Desk;
use crate::events::Topic;
use crate::forms::lead_times;
use licet_i18n::Lang;

impl Desk {
    /// `settings_set`
    ///
    /// # Errors
    /// When a value is of another form, or the profile can't be written.
    pub async fn settings_set(&self, settings: Settings) -> Result<Settings, UiError> {
        let mut settings = checked(settings)?;
        let language_before = self.lang();
        if settings.download_folder.is_some() {
            // A folder is only ever picked by a person, in the system's own dialog (`choose_download_folder`): what the
            // window shows can't send files elsewhere. Going back to the system's folder is harmless.
            settings.download_folder.clone_from(&self.config().settings.download_folder);
        }
        // What the window was told last: only what differs from that was changed in it.
        if settings.lead_times != self.config().settings.lead_times {
            let days = Some(settings.lead_times.clone());
            self.lead_times_set(LeadTimesForm { id: None, days, base: None, sku: None, support_id: None })
                .await?;
        }
        self.change_config(|config| config.settings = settings.clone())?;
        self.bell.stale(&[Topic::Settings]);
        if self.lang() != language_before {
            self.bell.stale(&[Topic::App]);
        }
        Ok(settings)
    }
}

/// The settings as they are kept: lead times descending and each once.
fn checked(mut settings: Settings) -> Result<Settings, UiError> {
    if settings.language.as_deref().is_some_and(|tag| tag.parse::<Lang>().is_err()) {
        return Err(UiError::field("language", "unknown-choice"));
    }
    if settings.theme.as_deref().is_some_and(|theme| !matches!(theme, "light" | "dark")) {
        return Err(UiError::field("theme", "unknown-choice"));
    }
    settings.lead_times =
        lead_times("lead_times", &settings.lead_times)?.days().iter().map(|d| u32::from(*d)).collect();
    Ok(settings)
}
