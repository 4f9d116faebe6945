//! The views of the catalog that the window has opened.

use crate::api::{CatalogChoices, UiError};
use crate::error::VIEW_GONE;
use chrono::NaiveDate;
use licet_mirror::View;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Views that are kept: a grid needs its own and the one that takes its place.
const KEPT: usize = 6;

/// The views that the window has opened, the newest last.
#[derive(Default)]
pub(crate) struct Views(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    last: u32,
    views: VecDeque<(u32, Arc<View>)>,
    choices: Option<(u64, NaiveDate, CatalogChoices)>,
}

impl Views {
    pub(crate) fn keep(&self, view: View) -> (u32, Arc<View>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.last = kept.last.wrapping_add(1);
        let (number, view) = (kept.last, Arc::new(view));
        kept.views.push_back((number, Arc::clone(&view)));
        while kept.views.len() > KEPT {
            kept.views.pop_front();
        }
        (number, view)
    }

    pub(crate) fn get(&self, number: u32) -> Result<Arc<View>, UiError> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.views.iter().find(|(n, _)| *n == number);
        found.map(|(_, view)| Arc::clone(view)).ok_or_else(|| UiError::new(VIEW_GONE))
    }

    /// The choices of the filters, where they were read at this version of the mirror on this day.
    pub(crate) fn choices(&self, version: u64, today: NaiveDate) -> Option<CatalogChoices> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, on, choices) = kept.choices.as_ref()?;
        ((*of, *on) == (version, today)).then(|| choices.clone())
    }

    /// Keeps the choices of the filters until the mirror or the day is another.
    pub(crate) fn keep_choices(&self, version: u64, today: NaiveDate, choices: CatalogChoices) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.choices = Some((version, today, choices));
    }
}
