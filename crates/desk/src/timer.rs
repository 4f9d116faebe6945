//! Reminding once, without a window and without the app: what `licet-remind` does when the system's timer starts it.
//!
//! It opens the account's mirror with the keyring's key, shows what is due, and ends. While the app has the mirror open,
//! the app reminds, and there is nothing to do here.

use crate::api::*;
use crate::context::{Desk, change_key};
use crate::mirrors::Closed;
use crate::reminders::{locked, words};
use crate::shell::Notice as Shown;
use licet_mirror::Mirror;
use licet_renewals::{Assistant, Way};

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemindOnce {
    /// Nobody is signed in, or there is no mirror yet.
    NothingHere,
    /// The app runs and has the mirror open: it reminds.
    AppRuns,
    /// The mirror can't be opened without a person. `told`: that was shown just now, for the first time since it could.
    Locked {
        /// Whether it was shown.
        told: bool,
    },
    /// So many notifications were handed over.
    Shown {
        /// How many.
        notifications: usize,
    },
}

impl Desk {
    /// Reminds once. `show` hands a notification over and answers whether the system took it.
    ///
    /// # Errors
    /// When the profile or the mirror can't be read.
    pub fn remind_once(
        setup: crate::context::Setup,
        mut show: impl FnMut(&Shown) -> bool,
    ) -> Result<RemindOnce, UiError> {
        let desk = Self::new(setup)?;
        let wanted = desk.config().settings.notifications;
        match desk.open_for_timer()? {
            Ok(mirror) => {
                desk.forget_that_lock_was_told();
                let shown = desk.remind_by(&mirror, |notice| wanted && show(notice))?;
                Ok(RemindOnce::Shown { notifications: shown })
            }
            Err(Closed::NothingHere) => Ok(RemindOnce::NothingHere),
            Err(Closed::InUse) => Ok(RemindOnce::AppRuns),
            Err(Closed::Locked) => {
                let told = wanted && !desk.lock_marker().exists() && show(&locked(desk.lang()));
                if told {
                    licet_private_files::create(&desk.lock_marker()).map_err(UiError::fault)?;
                }
                Ok(RemindOnce::Locked { told })
            }
        }
    }

    fn remind_by(&self, mirror: &Mirror, mut show: impl FnMut(&Shown) -> bool) -> Result<usize, UiError> {
        let (at, lang, mut rng) = (self.moment(), self.lang(), (self.setup.random)());
        if mirror.sync_position()?.last_synced_at.is_none() {
            return Ok(0);
        }
        let keys = &mut || change_key(at.now, &mut rng);
        mirror.begin_run("timer", at.now)?;
        mirror.note_lapsed(at.today, at.now)?;
        let assistant = Assistant::new(mirror);
        assistant.look_again(None, at.today, at.now)?;
        let device = assistant.device(self.setup.shell.device_name().as_deref(), keys)?;
        let mut shown = 0;
        for showing in assistant.showings(&device, at.local, at.now)? {
            if !assistant.claim_showing(&showing, at.now)? {
                continue;
            }
            let notice = words(&showing.notice, lang, at.today).map(|mut notice| {
                // Nobody is there to take a decision once this program has ended.
                notice.actions.clear();
                notice
            });
            let taken = notice.is_some_and(|notice| show(&notice));
            shown += usize::from(taken);
            let way = if taken { Way::Timer } else { Way::Inbox };
            assistant.shown(&showing, way, &device, at.today, keys, at.now)?;
        }
        Ok(shown)
    }
}

/// The language that a profile is shown in.
#[must_use]
pub fn language(setup: &crate::context::Setup) -> licet_i18n::Lang {
    let config = crate::profile::Folder::new(&setup.data_dir).read().unwrap_or_default();
    let set = config.settings.language.as_deref().and_then(|tag| tag.parse().ok());
    set.unwrap_or_else(|| licet_i18n::Lang::negotiate([setup.locale.as_str()]))
}
