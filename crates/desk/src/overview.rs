//! The overview: what needs attention, from counters and a few rows.

use crate::api::*;
use crate::border::{count, left};
use crate::context::{Desk, OpenMirror, blocking};
use crate::downloads;
use crate::partners;
use crate::renewals::{Reminding, contract};
use crate::sync::phase;
use chrono::{Datelike, Days, NaiveDate};
use licet_domain::Bucket;
use licet_mirror::{Change, ChangeKind, FamilyCount, Mirror};

/// Weeks of the timeline.
const WEEKS: u64 = 56;
/// Days before today at which it begins.
const BEFORE: u64 = 14;
const NEEDS: usize = 6;
const CHANGES: usize = 8;
const FAMILIES: usize = 6;
const DOWNLOADS: usize = 4;
/// Contracts or changes that are looked at for a list.
const LOOKED_AT: usize = 500;

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn weeks(mirror: &Mirror, today: NaiveDate) -> Result<Vec<WeekOfEnds>, UiError> {
    let start = before(today, BEFORE);
    let monday = before(start, u64::from(start.weekday().num_days_from_monday()));
    let mut weeks: Vec<WeekOfEnds> = (0..WEEKS)
        .map(|n| WeekOfEnds {
            week: after(monday, n * 7),
            lapsed: 0,
            under_30: 0,
            from_30_to_89: 0,
            from_90: 0,
        })
        .collect();
    for ending in mirror.contracts_by_day(monday, after(monday, WEEKS * 7))? {
        let at = usize::try_from((ending.ends_on - monday).num_days() / 7).unwrap_or(usize::MAX);
        let Some(week) = weeks.get_mut(at) else { continue };
        let number = count(ending.contracts);
        match left(Some(ending.ends_on), today).1 {
            TermBucket::Lapsed => week.lapsed += number,
            TermBucket::Under30 => week.under_30 += number,
            TermBucket::From30To89 => week.from_30_to_89 += number,
            TermBucket::From90 | TermBucket::Perpetual => week.from_90 += number,
        }
    }
    Ok(weeks)
}

/// Changes that came together, as one.
fn together(changes: Vec<Change>) -> Vec<(Change, u32)> {
    let mut groups: Vec<(Change, u32)> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|(one, _)| {
            (one.at, one.what, one.kind.as_str()) == (change.at, change.what, change.kind.as_str())
        }) {
            Some((_, number)) => *number += 1,
            None => groups.push((change, 1)),
        }
    }
    groups
}

/// Who changed a license last, and whether it was the account. Of other documents it isn't told.
fn actor(mirror: &Mirror, change: &Change, account_id: &str) -> Result<(Option<String>, bool), UiError> {
    if change.kind != "license" {
        return Ok((None, false));
    }
    let Some(license) = mirror.license(&change.id)?.map(|found| found.license) else {
        return Ok((None, false));
    };
    let Some(event) = license.history.first() else { return Ok((None, false)) };
    let mine = event.event == "registered" && license.owner.as_deref() == Some(account_id);
    let by = event.on_behalf_by.clone().or_else(|| event.by_name.clone());
    Ok((by, mine && event.on_behalf_by.is_none()))
}

fn recent(mirror: &Mirror, account_id: &str) -> Result<Vec<RecentChange>, UiError> {
    // What has lapsed is shown by the tiles, and is no doing of the vendor's.
    let what: Vec<ChangeKind> =
        ChangeKind::ALL.into_iter().filter(|what| *what != ChangeKind::Lapsed).collect();
    let latest = together(mirror.changes(&what, 0, LOOKED_AT)?.rows).into_iter().take(CHANGES);
    latest
        .map(|(change, number)| {
            let (by, mine) = actor(mirror, &change, account_id)?;
            Ok(RecentChange {
                by,
                mine,
                at: change.at,
                what: change.what.as_str().to_owned(),
                kind: change.kind,
                count: number,
                id: Some(change.id),
                name: Some(change.label),
                other: if change.what == ChangeKind::Renewed { change.renewed_by } else { change.product },
            })
        })
        .collect()
}

/// Gathers what a person has to see to: sync that waits or failed, downloads, and the contracts nearest to today.
fn need_attention(
    overview: &mut Overview,
    opened: &OpenMirror,
    downloads: &[DownloadRow],
    today: NaiveDate,
) -> Result<(), UiError> {
    let mirror = &opened.mirror;
    let standing = mirror.sync_position()?;
    let phase = phase(&opened.sync.status(), standing.rows);
    let mut needs: Vec<NeedsYou> = Vec::new();
    if matches!(phase, SyncPhase::Held { .. } | SyncPhase::Failed { .. }) {
        needs.push(NeedsYou::Sync { phase });
    }
    let failed = downloads.iter().filter(|download| download.state == "failed").cloned();
    needs.extend(failed.map(|download| NeedsYou::Download { download }));
    // What ended last and what ends next: nearest to today on either side first, and what is over before what is not.
    let lapsed = mirror.contracts_between(before(today, 366), before(today, 1), LOOKED_AT)?;
    let ending = mirror.contracts_between(today, after(today, 29), LOOKED_AT)?;
    let mut urgent: Vec<_> = lapsed.into_iter().chain(ending).collect();
    urgent.sort_by_key(|row| {
        let days = row.ends_on.map_or(i64::MAX, |end| (end - today).num_days());
        (days.abs(), days >= 0)
    });
    let all = needs.len() + (overview.lapsed + overview.under_30) as usize;
    let reminding = Reminding::of(mirror)?;
    for row in urgent.into_iter().take(NEEDS.saturating_sub(needs.len())) {
        needs.extend(
            contract(mirror, row, &reminding, today)?.map(|contract| NeedsYou::Contract { contract }),
        );
    }
    needs.truncate(NEEDS);
    overview.needs_you_more = count(all.saturating_sub(needs.len()));
    overview.needs_you = needs;
    Ok(())
}

/// The families with the most seats.
fn deployed(mirror: &Mirror, today: NaiveDate) -> Result<Vec<Deployed>, UiError> {
    let mut families = mirror.families(today)?;
    families.retain(|family| {
        !family.family.is_empty() && (family.entitled > 0 || family.unlimited || family.lapsed > 0)
    });
    let size = |family: &FamilyCount| (family.unlimited, family.entitled, family.lapsed);
    families.sort_by(|a, b| size(b).cmp(&size(a)).then_with(|| a.family.cmp(&b.family)));
    Ok(families
        .into_iter()
        .take(FAMILIES)
        .map(|family| Deployed {
            family: family.family,
            entitled: count(family.entitled),
            unlimited: family.unlimited,
            lapsed: count(family.lapsed),
            deployed: count(family.deployed),
        })
        .collect())
}

fn overview(opened: &OpenMirror, account: &AccountView, today: NaiveDate) -> Result<Overview, UiError> {
    let mirror = &opened.mirror;
    let mut overview = Overview {
        home: partners::home(mirror, &account.email, &account.role)?,
        lapsed: 0,
        under_30: 0,
        from_30_to_89: 0,
        from_90: 0,
        lapsed_seats: 0,
        next_from_90: None,
        weeks: weeks(mirror, today)?,
        needs_you: Vec::new(),
        needs_you_more: 0,
        changes: recent(mirror, &account.account_id)?,
        deployed: Vec::new(),
        downloads: Vec::new(),
    };
    for by in mirror.contracts_by_bucket(today)? {
        let contracts = count(by.contracts);
        match by.bucket {
            Bucket::Lapsed => (overview.lapsed, overview.lapsed_seats) = (contracts, count(by.quantity)),
            Bucket::Under30 => overview.under_30 = contracts,
            Bucket::From30To89 => overview.from_30_to_89 = contracts,
            Bucket::From90 => overview.from_90 = contracts,
            Bucket::Perpetual => {}
        }
    }
    overview.next_from_90 =
        mirror.contracts_between(after(today, 90), NaiveDate::MAX, 1)?.pop().and_then(|row| row.ends_on);

    let downloads = downloads::rows(opened)?;
    need_attention(&mut overview, opened, &downloads, today)?;
    overview.deployed = deployed(mirror, today)?;
    overview.downloads = downloads.into_iter().take(DOWNLOADS).collect();
    Ok(overview)
}

impl Desk {
    /// `overview`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn overview(&self) -> Result<Overview, UiError> {
        let (opened, today) = (self.opened()?, self.setup.clock.today());
        let account = self.account().unwrap_or_default();
        blocking(move || overview(&opened, &account, today)).await
    }
}
