//! What a test does to its world from outside of the window: the portal goes away, somebody else writes, time passes.

use crate::desktop::Remembered;
use crate::vault::Keyring;
use crate::{Failure, World};
use chrono::TimeDelta;
use licet_desk::api::{MirrorState, SyncPhase};
use licet_domain::Access;
use licet_mirror::{RawKey, test_support};
use licet_secrets::VaultError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;

/// One thing that is done. In JSON its name is in `act`.
#[derive(Debug, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// The portal stops. The app has noticed when this is answered, if it runs and somebody is signed in.
    StopPortal,
    /// The portal serves again.
    StartPortal,
    /// The vendor's systems hand over records.
    Import {
        /// The feed, as NDJSON.
        feed: String,
    },
    /// Somebody asks the portal for something, through its API.
    Ask {
        /// Who: as the demo says, or an e-mail; none where no account is needed.
        who: Option<String>,
        /// Such as `POST`.
        method: String,
        /// Such as `/api/v1/licenses/register`.
        path: String,
        /// The body.
        #[serde(default)]
        body: Option<Value>,
    },
    /// Time passes, for the portal and the app.
    Pass {
        /// How much.
        seconds: i64,
    },
    /// The app is closed.
    StopApp,
    /// The app is opened.
    StartApp,
    /// The keyring behaves otherwise.
    Keyring {
        /// From now on.
        is: Keyring,
    },
    /// The keyring loses the keys of all mirrors.
    ForgetMirrorKeys,
    /// The app has pinned another key than the one that the portal signs with, as if the portal had changed its own. The
    /// app is closed.
    PinAnotherKey,
    /// An owner shares an entitlement with an account of the demo.
    Share {
        /// The entitlement.
        id: String,
        /// With whom: as the demo says, or an e-mail.
        who: String,
    },
    /// The mirror is one that a newer version of the app has written. The app is closed.
    NewerMirror,
    /// Waits until the app has opened the mirror, or knows what is in the way.
    Opened,
    /// Waits until the app has all that the portal has.
    Synced,
    /// Waits until everything that was written has arrived at the portal.
    Sent,
    /// Answers what the app asked of the desktop.
    Desktop,
}

/// What came of it.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Done {
    /// Nothing to tell.
    Done {},
    /// What the portal answered.
    Answer {
        /// The status.
        status: u16,
        /// The body, if it is JSON.
        body: Value,
    },
    /// What the desktop remembers.
    Desktop(Remembered),
}

impl World {
    /// Does it.
    ///
    /// # Errors
    /// When it can't be done. A refusal of the portal is an answer.
    pub async fn act(&self, act: Act) -> Result<Done, Failure> {
        let vault = |reason: VaultError| Failure::new("the keyring", reason);
        match act {
            Act::StopPortal => self.stop_portal().await?,
            Act::StartPortal => self.portal.lock().await.restart().await,
            Act::Import { feed } => {
                let (summary, notices) = self.portal.lock().await.import(&feed).await;
                if summary.rejected > 0 {
                    return Err(Failure::new("the feed was refused", format!("{notices:?}")));
                }
            }
            Act::Ask { who, method, path, body } => {
                return self.ask(who.as_deref(), &method, &path, body.as_ref()).await;
            }
            Act::Pass { seconds } => self.clock.advance(TimeDelta::seconds(seconds)),
            Act::StopApp => self.stop().await,
            Act::StartApp => self.start().await?,
            Act::Keyring { is } => self.place.vault().behave(is),
            Act::ForgetMirrorKeys => self.place.vault().forget_mirror_keys().map_err(vault)?,
            Act::PinAnotherKey => self.pin_another_key()?,
            Act::Share { id, who } => self.share(&id, &who).await?,
            Act::NewerMirror => self.make_mirror_newer()?,
            Act::Opened => {
                self.until("the mirror is open, or something is in the way", async |desk| {
                    desk.app_state().await.is_ok_and(|state| state.mirror != (MirrorState::Opening {}))
                })
                .await?;
            }
            Act::Synced => self.synced().await?,
            Act::Sent => {
                self.until("everything is sent", async |desk| {
                    desk.outbox().await.is_ok_and(|outbox| outbox.rows.is_empty())
                })
                .await?;
            }
            Act::Desktop => return Ok(Done::Desktop(self.desktop().remembered())),
        }
        Ok(Done::Done {})
    }

    async fn stop_portal(&self) -> Result<(), Failure> {
        self.portal.lock().await.stop().await;
        let Ok(desk) = self.desk() else { return Ok(()) };
        let state = desk.app_state().await?;
        if state.account.is_none() || state.mirror != (MirrorState::Open {}) {
            return Ok(());
        }
        self.until("sync says that it is offline", async |desk| {
            let _ = desk.sync_now().await;
            desk.sync_state().await.is_ok_and(|sync| matches!(sync.phase, SyncPhase::Offline { .. }))
        })
        .await
    }

    async fn ask(
        &self,
        who: Option<&str>,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Done, Failure> {
        let base = self.portal_address().await;
        let failed = |reason: reqwest::Error| Failure::new(format!("{method} {path}"), reason);
        let client = reqwest::Client::new();
        let verb =
            reqwest::Method::from_bytes(method.as_bytes()).map_err(|reason| Failure::new(method, reason))?;
        let mut request = client.request(verb, format!("{base}{path}"));
        if method == "POST" {
            request = request.header("Idempotency-Key", uuid::Uuid::new_v4().to_string());
        }
        if let Some(who) = who {
            request = request.bearer_auth(self.token(who).await?);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.map_err(failed)?;
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(failed)?;
        Ok(Done::Answer { status, body: serde_json::from_str(&text).unwrap_or(Value::Null) })
    }

    /// An access token of an account of the demo.
    async fn token(&self, who: &str) -> Result<String, Failure> {
        let account = self.accounts.iter().find(|account| account.is == who || account.email == who);
        let account = account.ok_or_else(|| Failure::new(who, "no account of the demo"))?;
        let mut tokens: tokio::sync::MutexGuard<'_, HashMap<String, String>> = self.tokens.lock().await;
        if let Some(token) = tokens.get(&account.email) {
            return Ok(token.clone());
        }
        let token = self.portal.lock().await.sign_in(&account.email, &account.password).await;
        tokens.insert(account.email.clone(), token.clone());
        Ok(token)
    }

    fn pin_another_key(&self) -> Result<(), Failure> {
        if self.desk().is_ok() {
            return Err("the app has the profile open".into());
        }
        let file = self.place.profile().join("config.json");
        let failed = |reason: std::io::Error| Failure::new(file.display(), reason);
        let text = std::fs::read_to_string(&file).map_err(failed)?;
        let mut config: Value =
            serde_json::from_str(&text).map_err(|reason| Failure::new("config.json", reason))?;
        for (_, portal) in config["portals"].as_object_mut().into_iter().flatten() {
            portal["trusted_keys"] =
                serde_json::json!(["3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"]);
        }
        std::fs::write(&file, config.to_string()).map_err(failed)
    }

    async fn share(&self, id: &str, who: &str) -> Result<(), Failure> {
        let account = self.ask(Some(who), "GET", "/api/v1/account", None).await?;
        let Done::Answer { body, .. } = account else { return Err(Failure::new(who, "no account")) };
        let account = body["account_id"].as_str().ok_or_else(|| Failure::new(who, "no account"))?;
        self.portal.lock().await.share(id, account, Access::View).await;
        Ok(())
    }

    fn make_mirror_newer(&self) -> Result<(), Failure> {
        if self.desk().is_ok() {
            return Err("the app has the mirror open".into());
        }
        let mirror = self.place.mirror().ok_or("there is no mirror")?;
        let key = self.place.vault().mirror_key().map_err(|reason| Failure::new("the keyring", reason))?;
        let key = hex::decode(key.ok_or("the keyring has no key")?).ok().and_then(|key| key.try_into().ok());
        let key = RawKey::from_bytes(key.ok_or("the key is no key")?);
        test_support::execute(&mirror, &key, "PRAGMA user_version = 9999")
            .map_err(|reason| Failure::new(mirror.display(), reason))
    }
}
