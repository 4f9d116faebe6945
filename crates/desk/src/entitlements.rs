//! Everything about one entitlement, as the window shows it.

use crate::annotations::annotation;
use crate::api::*;
use crate::border::{count, left};
use crate::catalog::row;
use crate::context::Desk;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::maintenance::Refusal;
use licet_domain::{Access, Permission};
use licet_mirror::{AvailableRelease, MaskedLicense, Mirror, Row};
use licet_protocol::{ErrorCode, document};

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The code whose words say why software can't be had.
pub(crate) const fn refusal(refusal: Refusal) -> ErrorCode {
    match refusal {
        Refusal::NotEntitled => ErrorCode::ReleaseNotEntitled,
        Refusal::TermOver => ErrorCode::ReleaseTermOver,
        Refusal::MaintenanceLapsed => ErrorCode::ReleaseMaintenanceLapsed,
    }
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

/// The serial numbers that came one after another; `serial` is the one that is looked at.
fn lineage(
    mirror: &Mirror,
    serial: &str,
    steps: Vec<licet_mirror::LineageStep>,
) -> Result<Vec<LineageStep>, UiError> {
    let mut lineage = Vec::with_capacity(steps.len());
    for step in steps {
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
    Ok(lineage)
}

/// What a contract covers: what this account sees of it, and the serial numbers of the rest.
fn covers(covered: Vec<Row>, named: Vec<String>, today: NaiveDate) -> Vec<Cover> {
    let mut covers: Vec<Cover> = covered.into_iter().map(|row| cover(row, today)).collect();
    let unseen: Vec<String> =
        named.into_iter().filter(|serial| covers.iter().all(|c| c.serial != *serial)).collect();
    covers.extend(unseen.into_iter().map(|serial| Cover {
        serial,
        id: None,
        product: None,
        ends_on: None,
        bucket: TermBucket::Perpetual,
    }));
    covers
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
    let lineage = lineage(mirror, &serial, found.lineage)?;
    let (mut named, mut pool, mut voucher_count, mut price_tier, mut customer_number) =
        (Vec::new(), Vec::new(), 0, None, None);
    if let Some(entitlement) = found.entitlement {
        named = entitlement.covers;
        for item in entitlement.flex_pool {
            let value = mirror.product(&item.sku)?.map_or(item.sku, |product| product.name);
            pool.push(Choice { value, count: count(item.quantity) });
        }
        voucher_count = count(entitlement.voucher_count);
        price_tier = entitlement.price_tier;
        customer_number = some(entitlement.customer_number);
    }
    let covers = covers(found.covered, named, today);
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
    let sees_pools = written.reach.access != Access::Install && !written.reach.unattended;
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
        sees_pools,
        upgrade: found.upgrade,
        annotation: annotation(written, mirror.fields()?, &account),
    })
}

impl Desk {
    /// `entitlement_details`
    ///
    /// # Errors
    /// When there is no such entitlement or the mirror can't be read.
    pub async fn entitlement_details(&self, by: ById) -> Result<EntitlementDetails, UiError> {
        let (today, now) = (self.setup.clock.today(), self.setup.clock.now());
        self.on_mirror(move |mirror| details(mirror, &by.id, today, now)).await
    }
}
