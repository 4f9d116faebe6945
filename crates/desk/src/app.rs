//! Starting and stopping the app, and what the window tells of itself.

use crate::api::UiError;
use crate::context::{Desk, MirrorSlot, Setup};
use std::sync::Arc;

impl Desk {
    /// Opens the profile. Never waits for the network.
    ///
    /// # Errors
    /// When the profile's folder can't be used.
    pub async fn start(setup: Setup) -> Result<Arc<Self>, UiError> {
        let desk = Self::new(setup)?;
        if let Some(session) = desk.session_left_open()? {
            *desk.session_slot() = Some(Arc::clone(&session));
            desk.open_in_background(&session);
        }
        Ok(desk)
    }

    /// Ends background work and waits for it.
    pub async fn stop(&self) {
        self.clear_clipboard().await;
        self.close_mirror(MirrorSlot::None).await;
    }

    /// Somebody looks at the window again: a good time to see whether the network is back.
    pub fn window_focused(&self) {
        self.look_again();
    }

    /// `ui_ready`
    ///
    /// # Errors
    /// None.
    pub async fn ui_ready(&self) -> Result<(), UiError> {
        self.setup.shell.window_ready();
        Ok(())
    }
}
