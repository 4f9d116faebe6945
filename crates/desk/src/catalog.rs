//! The catalog: views over the mirror, filters, type-ahead, everything about one entitlement, keys.
//!
//! Not for: changing what people write on an entitlement (`annotations`).

use crate::annotations::{annotation, field};
use crate::api::*;
use crate::app::Desk;
use crate::error::{CLIPBOARD, VIEW_GONE};
use crate::mirrors::blocking;
use crate::sync::count;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::maintenance::Refusal;
use licet_domain::{Bucket, FieldKind, Permission, Term};
use licet_mirror::{
    AvailableRelease, FieldFilter as Filter, FieldTest as Test, MaskedLicense, Mirror, Query, Row,
    ShownField, Sort, View,
};
use licet_protocol::{ErrorCode, document};
use secrecy::{ExposeSecret, SecretString};
use std::collections::VecDeque;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Views that are kept: a grid needs its own and the one that takes its place.
const KEPT: usize = 6;
/// Rows that come with a view.
const FIRST: usize = 100;
/// Most rows of one answer.
const MOST: u32 = 500;
/// Most suggestions.
const SUGGESTIONS: usize = 50;
/// How long a copied key stays on the clipboard.
const ON_CLIPBOARD: Duration = Duration::from_secs(60);

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
    fn keep(&self, view: View) -> (u32, Arc<View>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.last = kept.last.wrapping_add(1);
        let (number, view) = (kept.last, Arc::new(view));
        kept.views.push_back((number, Arc::clone(&view)));
        while kept.views.len() > KEPT {
            kept.views.pop_front();
        }
        (number, view)
    }

    fn get(&self, number: u32) -> Result<Arc<View>, UiError> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.views.iter().find(|(n, _)| *n == number);
        found.map(|(_, view)| Arc::clone(view)).ok_or_else(|| UiError::new(VIEW_GONE))
    }
}

pub(crate) const fn bucket(bucket: Bucket) -> TermBucket {
    match bucket {
        Bucket::Lapsed => TermBucket::Lapsed,
        Bucket::Under30 => TermBucket::Under30,
        Bucket::From30To89 => TermBucket::From30To89,
        Bucket::From90 => TermBucket::From90,
        Bucket::Perpetual => TermBucket::Perpetual,
    }
}

pub(crate) const fn domain_bucket(bucket: TermBucket) -> Bucket {
    match bucket {
        TermBucket::Lapsed => Bucket::Lapsed,
        TermBucket::Under30 => Bucket::Under30,
        TermBucket::From30To89 => Bucket::From30To89,
        TermBucket::From90 => Bucket::From90,
        TermBucket::Perpetual => Bucket::Perpetual,
    }
}

/// The days that are left of a term and its bucket.
pub(crate) fn left(ends_on: Option<NaiveDate>, today: NaiveDate) -> (Option<i32>, TermBucket) {
    let term = Term { starts_on: None, ends_on };
    let days = term.days_left(today).map(|days| i32::try_from(days).unwrap_or(i32::MAX));
    (days, bucket(term.bucket(today)))
}

const fn sort(column: CatalogColumn) -> Sort {
    match column {
        CatalogColumn::Serial => Sort::SerialNumber,
        CatalogColumn::Product => Sort::Product,
        CatalogColumn::Site => Sort::Site,
        CatalogColumn::Quantity => Sort::Quantity,
        CatalogColumn::Term => Sort::EndsOn,
        CatalogColumn::Order => Sort::OrderNumber,
        CatalogColumn::OrderedOn => Sort::OrderedOn,
        CatalogColumn::Kind => Sort::Kind,
        CatalogColumn::Partner => Sort::Reseller,
        CatalogColumn::Family => Sort::Family,
        CatalogColumn::Registered => Sort::Registered,
        CatalogColumn::Host => Sort::Host,
    }
}

const fn test(test: FieldTest) -> Test {
    match test {
        FieldTest::Is => Test::Is,
        FieldTest::Contains => Test::Contains,
        FieldTest::AtLeast => Test::AtLeast,
        FieldTest::AtMost => Test::AtMost,
        FieldTest::Set => Test::Set,
        FieldTest::Unset => Test::Unset,
    }
}

/// What a user-defined field is asked for, in the form in which its values are kept.
fn filter(filter: FieldFilter, fields: &[ShownField]) -> Result<Filter, UiError> {
    let kind = fields.iter().find(|field| field.id == filter.field).map(|field| field.kind);
    let value = match (filter.test, kind) {
        (FieldTest::Is | FieldTest::AtLeast | FieldTest::AtMost, Some(kind))
            // A value that is no longer among the choices may still stand somewhere.
            if kind != FieldKind::Choice =>
        {
            kind.canonical(&filter.value, &[]).map_err(|_| UiError::field("fields", "form"))?
        }
        _ => filter.value,
    };
    Ok(Filter { field: filter.field, test: test(filter.test), value })
}

fn query(query: CatalogQuery, fields: &[ShownField], today: NaiveDate) -> Result<Query, UiError> {
    let by_fields = query.fields.into_iter().map(|one| filter(one, fields)).collect::<Result<_, _>>()?;
    Ok(Query {
        search: query.text,
        kinds: query.kinds,
        sites: query.site.into_iter().collect(),
        families: query.families,
        skus: query.skus,
        resellers: query.partners,
        buckets: query.buckets.into_iter().map(domain_bucket).collect(),
        today,
        registered: query.registered,
        tags: query.tags,
        fields: by_fields,
        sort_field: query.sort_field,
        sort: query.sort.map_or(Sort::SerialNumber, sort),
        descending: query.descending,
        ..Query::default()
    })
}

pub(crate) fn row(row: Row, today: NaiveDate) -> CatalogRow {
    let (days_left, bucket) = left(row.ends_on, today);
    CatalogRow {
        id: row.id,
        serial: row.serial_number,
        product: row.product_name,
        sku: row.sku,
        family: row.family,
        kind: row.kind,
        support_id: row.support_id,
        site: row.site_name,
        partner: row.reseller,
        quantity: count(row.quantity),
        unlimited: row.unlimited,
        order_number: row.order_number,
        ordered_on: row.ordered_on,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        days_left,
        bucket,
        renewed: row.renewed,
        registered: row.licenses > 0,
        host_id: row.host_id,
        tags: row.tags,
        fields: row.fields,
    }
}

/// City and country of a site, for people.
fn place(site: &document::Site) -> Option<String> {
    let address = site.address.as_ref()?;
    let parts: Vec<&str> = [address.city.as_str(), address.country.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The code whose words say why software can't be had.
pub(crate) const fn refusal(refusal: Refusal) -> ErrorCode {
    match refusal {
        Refusal::NotEntitled => ErrorCode::ReleaseNotEntitled,
        Refusal::TermOver => ErrorCode::ReleaseTermOver,
        Refusal::MaintenanceLapsed => ErrorCode::ReleaseMaintenanceLapsed,
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A release as a file that can be downloaded.
pub(crate) fn release_file(available: AvailableRelease) -> FileView {
    let release = available.release;
    FileView {
        source: format!("release:{}", available.id),
        file_name: release.file_name,
        version: some(release.version),
        platform: release.platform,
        language: release.language,
        size: Some(release.size),
        released_on: release.released_on,
        refused: available.allowed.err().map(|why| refusal(why).as_str().to_owned()),
    }
}

fn license_file(license: &MaskedLicense) -> Option<FileView> {
    let refused = (!license.keys_visible).then(|| ErrorCode::KeysNotShared.as_str().to_owned());
    Some(FileView {
        source: format!("license:{}", license.id),
        file_name: license.license.file_name.clone()?,
        version: None,
        platform: None,
        language: None,
        size: None,
        released_on: None,
        refused,
    })
}

fn contact(contact: licet_protocol::license::Contact) -> ContactView {
    ContactView { name: contact.name, email: contact.email }
}

fn contacts(contacts: Vec<licet_protocol::license::Contact>) -> Vec<ContactView> {
    contacts.into_iter().map(contact).collect()
}

fn license(license: MaskedLicense, account: &str) -> LicenseView {
    let (may_reveal, contact_pending) = (license.keys_visible, license.contact_pending);
    let contact_base = license.contact_base.to_token();
    let (id, license) = (license.id, license.license);
    let (level, own) = (license.level(), license.owner.as_deref() == Some(account));
    LicenseView {
        id,
        may_move: level.allows(if own { Permission::MoveOwn } else { Permission::MoveOthers }),
        unattended: license.unattended_since.is_some(),
        own,
        keys: license.keys,
        may_reveal,
        host_id: license.host_id,
        system_type: license.system_type,
        deployed_tier: license.deployed_tier,
        technical_contact: license.technical_contact.map(contact),
        may_edit: level.allows(Permission::ChangeContact),
        contact_pending,
        contact_base,
        owner_name: license.owner_name,
        registered_at: license.registered_at,
        file_name: license.file_name,
        san: license.san,
        active: license.state == document::LicenseState::Active,
        acted_by_name: license.acted_by_name,
        acted_by_site: license.acted_by_site,
        history: license.history,
    }
}

fn cover(row: Row, today: NaiveDate) -> Cover {
    let (_, bucket) = left(row.ends_on, today);
    Cover {
        serial: row.serial_number,
        id: Some(row.id),
        product: Some(row.product_name),
        ends_on: row.ends_on,
        bucket,
    }
}

fn details(
    mirror: &Mirror,
    id: &str,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<EntitlementDetails, UiError> {
    let Some(found) = mirror.details(id, now)? else {
        return Err(UiError::new(ErrorCode::NotFound.as_str()));
    };
    let serial = found.row.serial_number.clone();
    let mut lineage = Vec::with_capacity(found.lineage.len());
    for step in found.lineage {
        let there = match &step.id {
            Some(_) => mirror.by_serial(&step.serial_number)?,
            None => None,
        };
        let product = match &there {
            Some(row) => mirror.product(&row.sku)?,
            None => None,
        };
        lineage.push(LineageStep {
            current: step.serial_number == serial,
            id: step.id,
            version: product.map(|product| product.version).and_then(some),
            since: there.and_then(|row| row.starts_on.or(row.ordered_on)),
            serial: step.serial_number,
        });
    }
    let (mut covers, mut pool, mut voucher_count, mut price_tier, mut customer_number) =
        (Vec::new(), Vec::new(), 0, None, None);
    let covered: Vec<Cover> = found.covered.into_iter().map(|row| cover(row, today)).collect();
    if let Some(entitlement) = found.entitlement {
        // What the contract names and this account doesn't see is shown by its serial number alone.
        let unseen =
            entitlement.covers.into_iter().filter(|serial| covered.iter().all(|c| c.serial != *serial));
        covers.extend(unseen.map(|serial| Cover {
            serial,
            id: None,
            product: None,
            ends_on: None,
            bucket: TermBucket::Perpetual,
        }));
        for item in entitlement.flex_pool {
            let value = mirror.product(&item.sku)?.map_or(item.sku, |product| product.name);
            pool.push(Choice { value, count: count(item.quantity) });
        }
        voucher_count = count(entitlement.voucher_count);
        price_tier = entitlement.price_tier;
        customer_number = some(entitlement.customer_number);
    }
    let covers = covered.into_iter().chain(covers).collect();
    let (mut customer_contacts, mut ship_to, mut ship_to_contacts, mut partner_contacts) =
        (Vec::new(), None, Vec::new(), Vec::new());
    if let Some(order) = found.order {
        customer_contacts = contacts(order.end_customer.contacts);
        if let Some(to) = order.ship_to {
            ship_to = some(to.name);
            ship_to_contacts = contacts(to.contacts);
        }
        partner_contacts = order.reseller.map(|reseller| contacts(reseller.contacts)).unwrap_or_default();
    }
    let (account, written) = (mirror.identity().account_id.clone(), mirror.annotation(id)?);
    // Whoever has left gets no software by what they left.
    let releases = if written.reach.unattended { Vec::new() } else { found.releases };
    let files = found
        .licenses
        .iter()
        .filter_map(license_file)
        .chain(releases.into_iter().map(release_file))
        .collect();
    let product = found.product;
    Ok(EntitlementDetails {
        row: row(found.row, today),
        version: product.as_ref().map(|product| product.version.clone()).and_then(some),
        platform: product.as_ref().and_then(|product| product.platform.clone()),
        not_transactable: product.and_then(|product| product.not_transactable),
        customer_number,
        price_tier,
        customer_contacts,
        ship_to,
        ship_to_contacts,
        partner_contacts,
        licenses: found.licenses.into_iter().map(|found| license(found, &account)).collect(),
        files,
        lineage,
        covered_by: found.maintenance.into_iter().map(|row| cover(row, today)).collect(),
        covers,
        pool,
        voucher_count,
        upgrade: found.upgrade,
        annotation: annotation(written, mirror.fields()?, &account),
    })
}

/// How many contracts of each site need a look.
fn urgent(mirror: &Mirror, today: NaiveDate) -> Result<std::collections::HashMap<String, u32>, UiError> {
    let until = Bucket::Under30.end_dates(today).and_then(|(_, end)| end).and_then(|end| end.pred_opt());
    let mut by_site = std::collections::HashMap::new();
    for row in mirror.contracts_between(NaiveDate::MIN, until.unwrap_or(today), usize::MAX)? {
        *by_site.entry(row.support_id).or_default() += 1;
    }
    Ok(by_site)
}

fn choices(mirror: &Mirror, today: NaiveDate) -> Result<CatalogChoices, UiError> {
    let list = |counted: Vec<(String, i64)>| {
        counted.into_iter().map(|(value, number)| Choice { value, count: count(number) }).collect()
    };
    let urgent = urgent(mirror, today)?;
    let mut sites = Vec::new();
    for site in mirror.sites()? {
        sites.push(SiteNode {
            place: mirror.site(&site.support_id)?.as_ref().and_then(place),
            urgent: urgent.get(&site.support_id).copied().unwrap_or(0),
            support_id: site.support_id,
            name: site.name,
            count: count(site.count),
        });
    }
    Ok(CatalogChoices {
        sites,
        families: list(mirror.family_counts()?),
        kinds: list(mirror.totals()?.by_kind),
        partners: list(mirror.reseller_counts()?),
        tags: list(mirror.tag_counts()?),
        fields: mirror.fields()?.into_iter().map(field).collect(),
    })
}

impl Desk {
    /// `catalog_open`
    ///
    /// # Errors
    /// When a filter can't be read, or the mirror isn't open or can't be read.
    pub async fn catalog_open(&self, asked: CatalogQuery) -> Result<CatalogView, UiError> {
        let (opened, today) = (self.opened()?, self.setup.clock.today());
        blocking(move || {
            let mirror = &opened.mirror;
            let query = query(asked, &mirror.fields()?, today)?;
            let view = mirror.view(&query, None, &AtomicBool::new(false))?;
            let first =
                mirror.rows(&view, 0, FIRST)?.into_iter().map(|(_, found)| row(found, today)).collect();
            let of = count(mirror.totals()?.entitlements);
            let (number, view) = opened.views.keep(view);
            Ok(CatalogView { view: number, total: count(view.len()), of, first })
        })
        .await
    }

    /// `catalog_rows`
    ///
    /// # Errors
    /// When the view was closed or the mirror can't be read.
    pub async fn catalog_rows(&self, range: RowsRange) -> Result<CatalogRows, UiError> {
        let (opened, today) = (self.opened()?, self.setup.clock.today());
        blocking(move || {
            let mirror = &opened.mirror;
            let view = opened.views.get(range.view)?;
            let rows = mirror.rows(&view, range.start as usize, range.count.min(MOST) as usize)?;
            Ok(CatalogRows {
                start: range.start,
                rows: rows.into_iter().map(|(_, found)| row(found, today)).collect(),
                stale: view.version() != mirror.version(),
            })
        })
        .await
    }

    /// `catalog_choices`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn catalog_choices(&self) -> Result<CatalogChoices, UiError> {
        let (opened, today) = (self.opened()?, self.setup.clock.today());
        blocking(move || {
            let version = opened.mirror.version();
            {
                let kept = opened.views.0.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some((of, on, choices)) = &kept.choices
                    && (*of, *on) == (version, today)
                {
                    return Ok(choices.clone());
                }
            }
            let choices = choices(&opened.mirror, today)?;
            let mut kept = opened.views.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.choices = Some((version, today, choices.clone()));
            Ok(choices)
        })
        .await
    }

    /// `catalog_suggest`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn catalog_suggest(&self, typed: SuggestText) -> Result<Vec<Suggestion>, UiError> {
        self.on_mirror(move |mirror| {
            let rows = mirror.suggest(&typed.text, SUGGESTIONS)?;
            Ok(rows
                .into_iter()
                .map(|row| Suggestion {
                    id: row.id,
                    serial: row.serial_number,
                    product: row.product_name,
                    site: row.site_name,
                    order_number: row.order_number,
                })
                .collect())
        })
        .await
    }

    /// `entitlement_details`
    ///
    /// # Errors
    /// When there is no such entitlement or the mirror can't be read.
    pub async fn entitlement_details(&self, by: ById) -> Result<EntitlementDetails, UiError> {
        let (today, now) = (self.setup.clock.today(), self.setup.clock.now());
        self.on_mirror(move |mirror| details(mirror, &by.id, today, now)).await
    }

    async fn key(&self, which: RevealKey) -> Result<SecretString, UiError> {
        let opened = self.opened()?;
        self.on_mirror(move |mirror| {
            let found = mirror.license(&which.license_id)?;
            let shown = found.as_ref().map(|found| found.license.keys.as_slice());
            if let Some(key) = opened.just_made.key(&which.license_id, which.index as usize, shown) {
                return Ok(key);
            }
            let Some(license) = found else {
                return Err(UiError::new(ErrorCode::NotFound.as_str()));
            };
            if !license.keys_visible {
                return Err(UiError::new(ErrorCode::KeysNotShared.as_str()));
            }
            let keys = mirror.reveal_keys(&which.license_id)?.unwrap_or_default();
            let key = keys.into_iter().nth(which.index as usize);
            key.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))
        })
        .await
    }

    /// `reveal_key`
    ///
    /// # Errors
    /// When this account may not see keys of the license, there is no such key, nobody has pressed anything in the window,
    /// or too many were asked for lately.
    pub async fn reveal_key(&self, which: RevealKey) -> Result<RevealedKey, UiError> {
        self.let_key_through(&which.license_id, "reveal")?;
        Ok(RevealedKey { key: self.key(which).await?.expose_secret().to_owned() })
    }

    /// `copy_key`
    ///
    /// # Errors
    /// As `reveal_key`; and when there is no clipboard.
    pub async fn copy_key(&self, which: RevealKey) -> Result<(), UiError> {
        self.let_key_through(&which.license_id, "copy")?;
        let key = self.key(which).await?;
        let (shell, copied) = (Arc::clone(&self.setup.shell), key.clone());
        blocking(move || {
            shell.put_on_clipboard(&copied).map_err(|error| UiError::new(CLIPBOARD).because(error))
        })
        .await?;
        *self.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner) = Some(key.clone());
        let desk = self.me.clone();
        tokio::spawn(async move {
            tokio::time::sleep(ON_CLIPBOARD).await;
            let Some(desk) = desk.upgrade() else { return };
            let is_latest = {
                let kept = desk.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner);
                kept.as_ref().is_some_and(|kept| kept.expose_secret() == key.expose_secret())
            };
            if is_latest {
                desk.clear_clipboard().await;
            }
        });
        Ok(())
    }

    /// Takes the key that was copied last off the clipboard, where it still is there; also when the app quits.
    pub(crate) async fn clear_clipboard(&self) {
        let copied = self.on_clipboard.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(copied) = copied else { return };
        let shell = Arc::clone(&self.setup.shell);
        let taken = tokio::task::spawn_blocking(move || shell.take_off_clipboard(&copied)).await;
        if let Ok(Err(error)) = taken {
            tracing::warn!(%error, "a key may still be on the clipboard");
        }
    }
}
