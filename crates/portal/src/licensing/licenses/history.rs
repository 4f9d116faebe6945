//! What happened to a license, and what of it no longer counts.

use crate::core::ids::new_id;
use crate::records::accounts;
use crate::records::rights::{Use, note_use};
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::key_mask;
use licet_protocol::rehost::{LicenseEvent, Replaced};

/// Events in a license's document; all of them are in its history.
pub(super) const IN_DOCUMENT: usize = 20;
/// Events and replaced keys in one answer.
const MOST: i64 = 1_000;

/// Something that happens to a license.
pub(crate) struct Event<'a> {
    pub license_id: &'a str,
    /// A word of `licet_protocol::rehost::LicenseEvent`.
    pub event: &'a str,
    /// The partner's site that acts on behalf of the customer.
    pub acting_site: Option<&'a str>,
    pub before: Option<&'a str>,
    pub after: Option<&'a str>,
}

/// Writes it down.
pub(crate) fn record(tx: &mut Tx<'_>, context: &RequestContext<'_>, event: &Event<'_>) -> Result<(), Error> {
    record_by(tx, context.now, &context.caller.account_id, &context.transaction_id, event)?;
    let what = if event.event == "delivered" { Use::Delivered } else { Use::Acted };
    note_use(tx, context.now, context.caller, event.license_id, what)
}

/// Writes it down for an account that did it in this transaction.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn record_by(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    actor: &str,
    transaction_id: &str,
    event: &Event<'_>,
) -> Result<(), Error> {
    let sql = "INSERT INTO license_event (id, license_id, at, event, actor, actor_site, before_it, after_it, \
               transaction_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let id = new_id(now);
    let Event { license_id, event, acting_site, before, after } = *event;
    let values = values![id, license_id, now, event, actor, acting_site, before, after, transaction_id];
    tx.execute(sql, values)?;
    Ok(())
}

/// What happened, the newest first; nothing from when it was another customer's.
pub(super) fn events(tx: &mut Tx<'_>, license_id: &str, most: usize) -> Result<Vec<LicenseEvent>, Error> {
    let sql = "SELECT v.event, v.at, a.profile, s.name, v.before_it, v.after_it FROM license_event v \
               LEFT JOIN account a ON a.id = v.actor LEFT JOIN site s ON s.support_id = v.actor_site \
               JOIN license l ON l.id = v.license_id AND (l.customer_since IS NULL OR v.at > l.customer_since) \
               WHERE v.license_id = $1 ORDER BY v.at DESC, v.id DESC LIMIT $2";
    let most = i64::try_from(most).unwrap_or(MOST).min(MOST);
    let rows = tx.query(sql, values![license_id, most])?;
    let event = |row: &crate::store::Row| {
        Ok(LicenseEvent {
            event: row.string(0)?,
            at: row.moment(1)?,
            by_name: row.opt_text(2)?.map(accounts::name_in).filter(|name| !name.is_empty()),
            on_behalf_by: row.opt_string(3)?,
            before: row.opt_string(4)?,
            after: row.opt_string(5)?,
        })
    };
    rows.iter().map(event).collect()
}

/// Everything that happened, the newest first.
pub(super) fn all_events(tx: &mut Tx<'_>, license_id: &str) -> Result<Vec<LicenseEvent>, Error> {
    events(tx, license_id, usize::MAX)
}

/// Keys and files that no longer count, the newest first; none from when it was another customer's.
pub(super) fn replaced(tx: &mut Tx<'_>, license_id: &str, in_clear: bool) -> Result<Vec<Replaced>, Error> {
    let sql = "SELECT r.number, r.replaced_at, r.host_id, r.content IS NOT NULL FROM license_replaced r \
               JOIN license l ON l.id = r.license_id AND (l.customer_since IS NULL OR r.replaced_at > l.customer_since) \
               WHERE r.license_id = $1 ORDER BY r.number DESC LIMIT $2";
    let mut all = Vec::new();
    for row in tx.query(sql, values![license_id, MOST])? {
        let number = row.int(0)?;
        let sql =
            "SELECT license_key FROM license_key WHERE license_id = $1 AND replaced = $2 ORDER BY position";
        let keys = tx.query(sql, values![license_id, number])?;
        let shown = |key: &str| if in_clear { key.to_owned() } else { key_mask::fully_masked() };
        let keys = keys.iter().map(|row| row.text(0).map(shown)).collect::<Result<_, _>>()?;
        let (replaced_at, host_id) = (row.moment(1)?, row.opt_string(2)?);
        all.push(Replaced { number, replaced_at, keys, host_id, has_file: row.bool(3)? });
    }
    Ok(all)
}

/// A license file that no longer counts.
pub(super) fn replaced_file(
    tx: &mut Tx<'_>,
    license_id: &str,
    number: i64,
) -> Result<Option<Vec<u8>>, Error> {
    let sql = "SELECT r.content FROM license_replaced r \
               JOIN license l ON l.id = r.license_id AND (l.customer_since IS NULL OR r.replaced_at > l.customer_since) \
               WHERE r.license_id = $1 AND r.number = $2 AND r.content IS NOT NULL";
    let row = tx.query_one(sql, values![license_id, number])?;
    row.map(|row| row.blob(0).map(<[u8]>::to_vec)).transpose()
}
