//! A mirror filled from seeded pages, without a portal.

use crate::bare::KEY;
use crate::data::Catalog;
use chrono::Utc;
use licet_mirror::{Identity, Mirror, Page, Phase, RawKey};
use std::error::Error;
use std::path::Path;

/// Opens the mirror at `path`, or makes one.
pub fn open(path: &Path) -> licet_mirror::Result<Mirror> {
    let identity = Identity { portal_id: "bench".into(), account_id: "bench".into() };
    Mirror::open(path, &RawKey::from_bytes(KEY), &identity)
}

/// Makes a mirror that holds the catalog, with its indexes and its search index.
pub fn fill(path: &Path, catalog: &Catalog) -> Result<(), Box<dyn Error>> {
    let mirror = open(path)?;
    for page in catalog.pages(licet_protocol::sync::PAGE_ROWS) {
        mirror.apply_page(&Page::decode(page)?, Utc::now())?;
    }
    while mirror.background_step()? {}
    if mirror.sync_position()?.phase != Phase::Current {
        return Err("the mirror does not take the seeded snapshot for a whole one".into());
    }
    Ok(())
}
