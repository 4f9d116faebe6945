//! The software that can be had for what is in the catalog, by the portal's own rule.

use super::documents::documents;
use super::rows::Row;
use super::site_days::SiteDays;
use crate::columns::date;
use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::maintenance::{self, Line, Refusal};
use licet_domain::place::CustomerDay;
use licet_domain::{EntitlementKind, Term};
use licet_protocol::document;
use rusqlite::Connection;

/// A release with the portal's rule about it, applied here.
#[derive(Clone, Debug)]
pub struct AvailableRelease {
    /// Its id: `sku/file_name`.
    pub id: String,
    /// The document.
    pub release: document::Release,
    /// Whether the portal would give it today, and if not, why.
    pub allowed: std::result::Result<(), Refusal>,
}

fn line<'a>(row: &'a Row, covers: &'a [String], day: CustomerDay) -> Option<Line<'a>> {
    Some(Line {
        serial_number: &row.serial_number,
        sku: &row.sku,
        kind: EntitlementKind::parse(&row.kind)?,
        term: Term { starts_on: row.starts_on, ends_on: row.ends_on },
        covers,
        day,
    })
}

/// The releases of an entitlement's product, with whether the portal would give them for it and the contracts that cover it.
pub(super) fn releases(
    connection: &Connection,
    row: &Row,
    contracts: &[Row],
    now: DateTime<Utc>,
) -> Result<Vec<AvailableRelease>> {
    let covers = [row.serial_number.clone()];
    let mut days = SiteDays::at(now);
    let mut lines: Vec<Line<'_>> = Vec::with_capacity(contracts.len() + 1);
    lines.extend(line(row, &[], days.of_site(connection, &row.support_id)?));
    for contract in contracts {
        lines.extend(line(contract, &covers, days.of_site(connection, &contract.support_id)?));
    }
    let found: Vec<(String, document::Release)> = documents(connection, "release", "sku", &row.sku)?;
    Ok(found
        .into_iter()
        .map(|(id, release)| {
            let allowed = maintenance::may_download(&row.sku, release.needs_maintenance, &lines);
            AvailableRelease { id, release, allowed }
        })
        .collect())
}

/// An entitlement as the rules about downloads need it.
struct Had {
    serial_number: String,
    kind: String,
    term: Term,
    /// Row number of its customer's site.
    site: i64,
}

impl Had {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let day = |at: usize| -> rusqlite::Result<Option<NaiveDate>> {
            Ok(row.get::<_, Option<i32>>(at)?.and_then(date))
        };
        Ok(Self {
            serial_number: row.get(0)?,
            kind: row.get(1)?,
            term: Term { starts_on: day(2)?, ends_on: day(3)? },
            site: row.get(4)?,
        })
    }

    fn line<'a>(&'a self, sku: &'a str, covers: &'a [String], day: CustomerDay) -> Option<Line<'a>> {
        let kind = EntitlementKind::parse(&self.kind)?;
        Some(Line { serial_number: &self.serial_number, sku, kind, term: self.term, covers, day })
    }
}

/// The answers of the portal's rule for releases of one product: without, and with, the need of maintenance.
struct Answers {
    plain: std::result::Result<(), Refusal>,
    maintained: std::result::Result<(), Refusal>,
}

/// How far a refusal is from being none.
const fn distance(refusal: Refusal) -> u8 {
    match refusal {
        Refusal::NotEntitled => 2,
        Refusal::TermOver => 1,
        Refusal::MaintenanceLapsed => 0,
    }
}

fn better(
    so_far: std::result::Result<(), Refusal>,
    new: std::result::Result<(), Refusal>,
) -> std::result::Result<(), Refusal> {
    match (so_far, new) {
        (Err(old), Err(new)) => Err(if distance(new) < distance(old) { new } else { old }),
        _ => Ok(()),
    }
}

/// Asks the domain's rule for one entitlement after the other, each with the contracts that cover it, until both
/// answers are yes: a product may be on a million of them.
fn ask(connection: &Connection, sku: &str, days: &mut SiteDays) -> Result<Option<Answers>> {
    let mut had = connection.prepare_cached(
        "SELECT e.serial_number, e.kind, e.starts_on, e.ends_on, e.site FROM product p CROSS JOIN entitlement e ON e.product = p.n
         WHERE p.id = ?1 AND e.kind <> 'maintenance'",
    )?;
    let mut contracts = connection.prepare_cached(
        "SELECT m.serial_number, m.kind, m.starts_on, m.ends_on, m.site FROM cover c CROSS JOIN entitlement m ON m.n = c.contract
         WHERE c.serial_number = ?1",
    )?;
    let mut answers = Answers { plain: Err(Refusal::NotEntitled), maintained: Err(Refusal::NotEntitled) };
    let mut any = false;
    let mut rows = had.query([sku])?;
    while let Some(row) = rows.next()? {
        any = true;
        let one = Had::read(row)?;
        let covers = [one.serial_number.clone()];
        let over: Vec<Had> =
            contracts.query_map([&one.serial_number], Had::read)?.collect::<rusqlite::Result<_>>()?;
        let mut lines: Vec<Line<'_>> = Vec::with_capacity(over.len() + 1);
        lines.extend(one.line(sku, &[], days.of(connection, one.site)?));
        for contract in &over {
            lines.extend(contract.line("", &covers, days.of(connection, contract.site)?));
        }
        answers.plain = better(answers.plain, maintenance::may_download(sku, false, &lines));
        answers.maintained = better(answers.maintained, maintenance::may_download(sku, true, &lines));
        if answers.plain.is_ok() && answers.maintained.is_ok() {
            break;
        }
    }
    Ok(any.then_some(answers))
}

impl Mirror {
    /// All releases of products that the catalog has entitlements of, with their products and whether the portal would
    /// give them at `now`; by product name, then the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn software(&self, now: DateTime<Utc>) -> Result<Vec<(document::Product, Vec<AvailableRelease>)>> {
        self.read(|connection| {
            let mut products = connection.prepare_cached(
                "SELECT p.id, p.body FROM product p WHERE p.body IS NOT NULL
                   AND EXISTS (SELECT 1 FROM release r WHERE r.sku = p.id)
                   AND EXISTS (SELECT 1 FROM entitlement e WHERE e.product = p.n)
                 ORDER BY lower(p.name), p.id",
            )?;
            let mut releases =
                connection.prepare_cached("SELECT id, body FROM release WHERE sku = ?1 ORDER BY id")?;
            let (mut all, mut days) = (Vec::new(), SiteDays::at(now));
            let mut rows = products.query([])?;
            while let Some(row) = rows.next()? {
                let (sku, body): (String, String) = (row.get(0)?, row.get(1)?);
                let Ok(product) = serde_json::from_str::<document::Product>(&body) else { continue };
                let Some(answers) = ask(connection, &sku, &mut days)? else { continue };
                let mut files = Vec::new();
                let mut found = releases.query([&sku])?;
                while let Some(row) = found.next()? {
                    let (id, body): (String, String) = (row.get(0)?, row.get(1)?);
                    let Ok(release) = serde_json::from_str::<document::Release>(&body) else { continue };
                    let allowed = if release.needs_maintenance { answers.maintained } else { answers.plain };
                    files.push(AvailableRelease { id, release, allowed });
                }
                files.sort_by(|a, b| (b.release.released_on, &a.id).cmp(&(a.release.released_on, &b.id)));
                all.push((product, files));
            }
            Ok(all)
        })
    }
}
