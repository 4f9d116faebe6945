//! Which day it is where a customer is: what terms and shares are judged by ([`licet_domain::place`]).

use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::place::{CustomerDay, Place};
use licet_protocol::account::PostalAddress;
use std::collections::BTreeMap;

/// Where a site is, as its record says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SitePlace {
    time_zone: Option<String>,
    country: Option<String>,
    state: Option<String>,
}

impl SitePlace {
    /// Reads the address (JSON) and the time zone from two columns; both null where the site is not known.
    pub(crate) fn read(row: &Row, address: usize, time_zone: usize) -> Result<Self, Error> {
        let address: Option<PostalAddress> =
            row.opt_text(address)?.and_then(|json| serde_json::from_str(json).ok());
        let (country, state) = address.map(|address| (address.country, address.state)).unzip();
        Ok(Self { time_zone: row.opt_string(time_zone)?, country, state: state.flatten() })
    }

    /// The days that it can be there at `now`.
    pub(crate) fn day(&self, now: DateTime<Utc>) -> CustomerDay {
        let Self { time_zone, country, state } = self;
        Place { time_zone: time_zone.as_deref(), country: country.as_deref(), state: state.as_deref() }
            .day(now)
    }
}

/// The days that it is at sites, each looked up once.
pub(crate) struct SiteDays {
    now: DateTime<Utc>,
    known: BTreeMap<String, CustomerDay>,
}

impl SiteDays {
    pub(crate) const fn at(now: DateTime<Utc>) -> Self {
        Self { now, known: BTreeMap::new() }
    }

    /// The days that it can be at a site; anywhere on Earth where there is no record of it.
    pub(crate) fn of(&mut self, tx: &mut Tx<'_>, support_id: &str) -> Result<CustomerDay, Error> {
        if let Some(day) = self.known.get(support_id) {
            return Ok(*day);
        }
        let sql = "SELECT address, time_zone FROM site WHERE support_id = $1";
        let place = tx.query_one(sql, values![support_id])?.map(|row| SitePlace::read(&row, 0, 1));
        let day = place.transpose()?.unwrap_or_default().day(self.now);
        self.known.insert(support_id.to_owned(), day);
        Ok(day)
    }
}
