//! *import*: the vendor's orders by `licet-portal import`. Told, not held to a limit.

use crate::Place;
use crate::figure::{Figure, thousands};
use crate::peer::precise;
use std::error::Error;

/// 100,000 orders of ten lines. The other benchmarks go on with what this has imported: it is done once.
const ENTITLEMENTS: u64 = 1_000_000;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let imported = place.imported(place.size(ENTITLEMENTS))?;
    let (orders, seconds) = (imported.catalog.orders(), imported.took.as_secs_f64());
    let name = |what: &str| format!("{what}, {} orders of ten lines", thousands(orders));
    Ok(vec![
        Figure::told("import", name("orders imported"), "orders/s", precise(orders) / seconds, None),
        Figure::told("import", name("the whole import"), "s", seconds, None),
    ])
}
