//! Which day it is at the sites of the mirror's entitlements: what the portal decides about software by.

use crate::error::Result;
use chrono::{DateTime, Utc};
use licet_domain::place::{CustomerDay, Place};
use licet_protocol::document;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// The days that it can be at sites, each looked up once.
pub(crate) struct SiteDays {
    now: DateTime<Utc>,
    known: HashMap<i64, CustomerDay>,
}

impl SiteDays {
    pub(crate) fn at(now: DateTime<Utc>) -> Self {
        Self { now, known: HashMap::new() }
    }

    /// The days that it can be at the site with this row number; anywhere on Earth while its document is not here.
    pub(crate) fn of(&mut self, connection: &Connection, site: i64) -> Result<CustomerDay> {
        if let Some(day) = self.known.get(&site) {
            return Ok(*day);
        }
        let body: Option<String> = connection
            .prepare_cached("SELECT body FROM site WHERE n = ?1")?
            .query_row([site], |row| row.get(0))
            .optional()?
            .flatten();
        let found: Option<document::Site> = body.and_then(|body| serde_json::from_str(&body).ok());
        let address = found.as_ref().and_then(|site| site.address.as_ref());
        let place = Place {
            time_zone: found.as_ref().and_then(|site| site.time_zone.as_deref()),
            country: address.map(|address| address.country.as_str()),
            state: address.and_then(|address| address.state.as_deref()),
        };
        let day = place.day(self.now);
        self.known.insert(site, day);
        Ok(day)
    }

    /// The same by the site's Support ID.
    pub(crate) fn of_site(&mut self, connection: &Connection, support_id: &str) -> Result<CustomerDay> {
        let site = connection
            .prepare_cached("SELECT n FROM site WHERE id = ?1")?
            .query_row([support_id], |row| row.get(0))
            .optional()?;
        site.map_or(Ok(CustomerDay::anywhere(self.now)), |site| self.of(connection, site))
    }
}
