//! The catalog: views over the mirror, filters, type-ahead.
//!
//! Not for: everything about one entitlement (`entitlements`), and changing what people write on it (`annotations`).

use crate::api::*;
use crate::border::{count, domain_bucket, left};
use crate::context::{Desk, blocking};
use crate::fields::field;
use chrono::NaiveDate;
use licet_domain::{Bucket, FieldKind};
use licet_mirror::{FieldFilter as Filter, FieldTest as Test, Mirror, Query, Row, ShownField, Sort};
use licet_protocol::document;
use std::sync::atomic::AtomicBool;

/// Rows that come with a view.
const FIRST: usize = 100;
/// Most rows of one answer.
const MOST: u32 = 500;
/// Most suggestions.
const SUGGESTIONS: usize = 50;

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
        shared_by: query.shared_by,
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
            if let Some(choices) = opened.views.choices(version, today) {
                return Ok(choices);
            }
            let choices = choices(&opened.mirror, today)?;
            opened.views.keep_choices(version, today, choices.clone());
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
}
