//! The work that waits for no one: indexes after a first load, the search index, the write-ahead log.

use crate::db::{Mirror, meta};
use crate::error::Result;
use crate::search_index;
use crate::tables::position::{Phase, phase};
use crate::tables::{counters, indexes};

impl Mirror {
    /// Does one step of the work that waits for no one: after a first load the indexes that type-ahead needs, the search
    /// index, the other indexes; at last the write-ahead log. Answers whether there is more. Each step is a transaction of
    /// some hundredths of a second, so that pages come between.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn background_step(&self) -> Result<bool> {
        let more = self.write(|tx| {
            if phase(tx)? == Phase::Snapshot && meta::number(tx, meta::INDEXED)? == 0 {
                return Ok(false);
            }
            if meta::number(tx, meta::INDEXED)? == 1 {
                return search_index::background_step(tx);
            }
            if indexes::build_next(tx, indexes::BEFORE_SEARCH)? {
                return Ok(true);
            }
            if !search_index::is_ready(tx)? {
                search_index::background_step(tx)?;
                return Ok(true);
            }
            if !indexes::build_next(tx, indexes::AFTER_SEARCH)? {
                counters::count_after_first_load(tx)?;
                meta::set_number(tx, meta::INDEXED, 1)?;
            }
            Ok(true)
        })?;
        if !more {
            self.changed();
            self.checkpoint_wal()?;
        }
        Ok(more)
    }
}
