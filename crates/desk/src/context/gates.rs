//! What the window may have only when a person asks for it: a connection to another host, and keys in clear.
//!
//! The window shows texts of strangers. If one of them ever took it over, it could give every command of the list; these
//! gates keep what it could do small (ADR 0029): data leaves only for hosts that a person confirmed outside of the window,
//! and keys come one for each press, few a minute, each on record.

use super::{Desk, blocking};
use crate::api::UiError;
use crate::error::{KEY_NEEDS_INPUT, PORTAL_ADDRESS, PORTAL_NOT_CONFIRMED, TOO_MANY_KEYS};
use crate::shell::{Gesture, Question};
use licet_i18n::{Args, Lang, Messages};
use licet_sync::accounts::{PortalClient, PortalUrl};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many keys in clear are given out within so long.
const LIMITS: [(Duration, usize); 2] = [(Duration::from_secs(60), 20), (Duration::from_secs(60 * 60), 150)];

/// What the gates remember for this run of the app.
#[derive(Default)]
pub(crate) struct Gates {
    /// Addresses of portals that a person confirmed, or refused, in the system's dialog.
    confirmed: Mutex<BTreeSet<String>>,
    /// One dialog at a time.
    asking: tokio::sync::Mutex<()>,
    keys: Mutex<VecDeque<Instant>>,
}

impl Gates {
    fn is_confirmed(&self, portal: &str) -> bool {
        self.confirmed.lock().unwrap_or_else(PoisonError::into_inner).contains(portal)
    }

    fn note_confirmed(&self, portal: &str) {
        self.confirmed.lock().unwrap_or_else(PoisonError::into_inner).insert(portal.to_owned());
    }

    /// Counts a key, or says how long to wait.
    fn count_key(&self, now: Instant) -> Result<(), Duration> {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        for (within, most) in LIMITS {
            let recent = keys.iter().filter(|at| now.saturating_duration_since(**at) < within);
            let recent: Vec<&Instant> = recent.collect();
            if recent.len() >= most
                && let Some(oldest) = recent.first()
            {
                return Err(within.saturating_sub(now.saturating_duration_since(**oldest)));
            }
        }
        keys.push_back(now);
        let most = LIMITS.iter().map(|(_, most)| *most).max().unwrap_or_default();
        while keys.len() > most {
            keys.pop_front();
        }
        Ok(())
    }
}

/// What a person is asked before the app connects to a portal for the first time.
fn portal_question(portal: &str, lang: Lang) -> Question {
    let args = Args::new().with("portal", portal.to_owned());
    let words = |id: &str| Messages::embedded().format(lang, id, &args);
    Question {
        title: words("portal-confirm-title"),
        text: words("portal-confirm-text"),
        yes: words("portal-confirm-yes"),
        no: words("control-cancel"),
    }
}

impl Desk {
    /// A client for the portal at an address that the window names. A host that was neither given at the start nor used
    /// to sign in before is confirmed by a person first, in a dialog that the window can't answer; nothing is sent there
    /// until then, not even a question to a name server.
    pub(crate) async fn portal_client(&self, address: &str) -> Result<PortalClient, UiError> {
        let portal =
            PortalUrl::parse(address).map_err(|error| UiError::new(PORTAL_ADDRESS).because(error))?;
        let text = portal.to_string();
        if !self.is_known(&text) {
            let _one = self.gates.asking.lock().await;
            if !self.gates.is_confirmed(&text) {
                let host = portal.url().host_str().unwrap_or_default().to_owned();
                if !self.confirm_portal(&text).await? {
                    return Err(UiError::new(PORTAL_NOT_CONFIRMED).with("host", host));
                }
                self.gates.note_confirmed(&text);
            }
        }
        Ok(PortalClient::new(portal)?)
    }

    fn is_known(&self, portal: &str) -> bool {
        let same = |known: &str| PortalUrl::parse(known).is_ok_and(|known| known.to_string() == portal);
        if self.gates.is_confirmed(portal) || self.setup.preset_portal.as_deref().is_some_and(same) {
            return true;
        }
        let config = self.config();
        config.portal.as_deref().is_some_and(same)
            || config.signed_in.as_ref().is_some_and(|signed_in| same(&signed_in.portal))
    }

    async fn confirm_portal(&self, portal: &str) -> Result<bool, UiError> {
        let question = portal_question(portal, self.lang());
        let shell = Arc::clone(&self.setup.shell);
        blocking(move || Ok(shell.confirm(&question))).await
    }

    /// Lets a key of a license through, or says why not. What is let through is on record in the log, by the license's id.
    pub(crate) fn let_key_through(&self, license_id: &str, what: &'static str) -> Result<(), UiError> {
        if self.setup.shell.take_gesture() == Gesture::Missing {
            tracing::warn!(license = license_id, what, "a key was asked for without a person's input");
            return Err(UiError::new(KEY_NEEDS_INPUT).retryable());
        }
        self.gates.count_key(Instant::now()).map_err(|wait| {
            tracing::warn!(license = license_id, what, "too many keys were asked for");
            UiError::new(TOO_MANY_KEYS).with("seconds", wait.as_secs() + 1).retryable()
        })?;
        tracing::info!(license = license_id, what, "a key is given out");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // S22
    #[test]
    fn keys_come_few_a_minute_and_few_an_hour() {
        let (gates, start) = (Gates::default(), Instant::now());
        for n in 0..20 {
            assert_eq!(gates.count_key(start + Duration::from_secs(n)), Ok(()), "{n}");
        }
        let now = start + Duration::from_secs(20);
        assert_eq!(gates.count_key(now), Err(Duration::from_secs(40)), "until the first is a minute ago");
        let mut had = 20;
        for minute in 1..60 {
            for n in 0..30 {
                let at = start + Duration::from_secs(minute * 60 + 20 + n);
                had += u32::from(gates.count_key(at).is_ok());
            }
        }
        assert_eq!(had, 150, "within the hour");
        assert_eq!(gates.count_key(start + Duration::from_secs(2 * 60 * 60)), Ok(()));
    }
}
