//! Sites: where customers and resellers are, and who belongs to them by record.

use super::checks::Checks;
use super::{Outcome, Refusal, compare, digest, refuse};
use crate::core::json::json;
use crate::records::rights::{Concerned, join_site, leave_site, reassess};
use crate::records::{Publisher, accounts, notices, requests, source};
use crate::store::Error;
use crate::values;
use licet_domain::Email;
use licet_protocol::{document, feed::Site};
use std::collections::BTreeSet;

fn check(site: &Site, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("site {}", site.support_id.escape_debug()), warnings };
    checks.key("support_id", &site.support_id)?;
    checks.name("name", &site.name)?;
    checks.optional("region", Some(&site.region))?;
    checks.address("address.", &site.address)?;
    site.customer_numbers.iter().try_for_each(|number| checks.key("customer_numbers", number))?;
    checks.list("customer_numbers", &site.customer_numbers)?;
    if let Some(zone) = site.time_zone.as_ref().filter(|zone| licet_domain::place::time_zone(zone).is_none())
    {
        let shown: String = zone.chars().take(60).collect();
        refuse!("{}: `time_zone` {shown:?} is not in the IANA time zone database", checks.of);
    }
    for (field, people) in [("administrators", &site.administrators), ("members", &site.members)] {
        for (at, person) in people.iter().enumerate() {
            checks.email(&format!("{field}[{at}]"), person, "does not belong to the site by it")?;
        }
    }
    Ok(())
}

pub(crate) fn import(
    p: &mut Publisher<'_, '_>,
    site: &Site,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let mut odd = Vec::new();
    check(site, &mut odd)?;
    let digest = digest(site)?;
    let id = &site.support_id;
    let held = p.tx.query_one("SELECT digest, name FROM site WHERE support_id = $1", values![id])?;
    let outcome = compare(held.as_ref(), &digest)?;
    if outcome == Outcome::Unchanged {
        return Ok(outcome);
    }
    warnings.append(&mut odd);
    let renamed = held.is_none_or(|row| row.text(1).is_ok_and(|name| name != site.name));
    let sql = "INSERT INTO site (support_id, digest, name, address, region, time_zone) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (support_id) DO UPDATE SET digest = excluded.digest, name = excluded.name, \
               address = excluded.address, region = excluded.region, time_zone = excluded.time_zone";
    let (address, zone) = (json(&site.address)?, site.time_zone.as_ref());
    p.tx.execute(sql, values![id, digest, &site.name, address, &site.region, zone])?;
    let numbers_before =
        p.tx.query("SELECT customer_number FROM site_number WHERE support_id = $1", values![id])?;
    p.tx.execute("DELETE FROM site_number WHERE support_id = $1", values![id])?;
    for number in site.customer_numbers.iter().collect::<BTreeSet<_>>() {
        let sql = "INSERT INTO site_number (support_id, customer_number) VALUES ($1, $2)";
        p.tx.execute(sql, values![id, number])?;
    }
    import_people(p, site)?;
    let body = json(&document::Site {
        support_id: id.clone(),
        name: site.name.clone(),
        customer_numbers: site.customer_numbers.clone(),
        address: Some(site.address.clone()),
        region: site.region.clone(),
        time_zone: site.time_zone.clone(),
        membership: None,
    })?;
    p.put_site(id, &body)?;
    let before: BTreeSet<String> =
        numbers_before.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?;
    let after: BTreeSet<String> = site.customer_numbers.iter().cloned().collect();
    for number in before.symmetric_difference(&after) {
        crate::licensing::addresses::publish_all(p, number)?;
    }
    if renamed {
        // Orders and entitlements carry the names of their sites.
        let sql = "SELECT order_number FROM sales_order WHERE end_customer = $1 OR reseller = $1";
        for row in p.tx.query(sql, values![id])? {
            p.touch_order(row.text(0)?);
        }
    }
    Ok(outcome)
}

fn import_people(p: &mut Publisher<'_, '_>, site: &Site) -> Result<(), Refusal> {
    let id = &site.support_id;
    let sql = "SELECT email FROM member_source WHERE support_id = $1 AND source = $2";
    let mut before = BTreeSet::new();
    for row in p.tx.query(sql, values![id, source::SITE])? {
        before.extend(Email::parse(row.text(0)?).ok());
    }
    let administrators = administrators(p, id)?;
    p.tx.execute("DELETE FROM site_person WHERE support_id = $1", values![id])?;
    let mut after = BTreeSet::new();
    for (role, people) in [("administrator", &site.administrators), ("member", &site.members)] {
        for person in people {
            let Ok(email) = Email::parse(person) else { continue };
            let email = accounts::current_email(p.tx, &email)?;
            let sql = "INSERT INTO site_person (support_id, email, role) VALUES ($1, $2, $3) \
                       ON CONFLICT (support_id, email, role) DO NOTHING";
            p.tx.execute(sql, values![id, email.as_str(), role])?;
            after.insert(email);
        }
    }
    for email in after.difference(&before) {
        join_site(p, id, email, source::SITE)?;
    }
    for email in before.difference(&after) {
        leave_site(p, id, email, source::SITE)?;
    }
    // What administrators share follows that they are.
    for email in administrators.symmetric_difference(&self::administrators(p, id)?) {
        reassess(p, &Concerned::Member { support_id: id, email })?;
    }
    requests::administrators_changed(p, id)?;
    Ok(())
}

fn administrators(p: &mut Publisher<'_, '_>, support_id: &str) -> Result<BTreeSet<Email>, Error> {
    let emails = notices::administrators(p.tx, support_id)?;
    Ok(emails.iter().filter_map(|email| Email::parse(email).ok()).collect())
}
