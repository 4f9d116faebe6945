//! What customer care is shown of accounts, sites, orders and entitlements. Never a key or a license file.

use super::{count, merging, person, person_by_id, site as site_named, site_if_any};
use crate::core::caller::Role;
use crate::core::json::from_json;
use crate::records::accounts::{self, Stored};
use crate::records::order_lines::{OrderLine, entitlement_id};
use crate::records::orders::read_order;
use crate::records::{by_account, by_email, site_members};
use crate::request::session;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::{Email, SiteRole};
use licet_protocol::account::PostalAddress;
use licet_protocol::care::{
    CareAccount, CareAccountState, CareContact, CareEntitlement, CareLicense, CareLine, CareMay, CareMember,
    CareMembership, CareOrder, CareSite,
};
use licet_protocol::license::Contact;

/// People, sites and lines that one answer lists.
const MOST: i64 = 200;
/// Licenses that one answer lists.
const MOST_LICENSES: i64 = 100;

/// Whether customer care may do something with this account: with none of the vendor's.
pub(super) fn is_customer(account: &Stored) -> bool {
    account.role == Role::User
}

pub(super) fn account(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    account: &Stored,
) -> Result<CareAccount, Error> {
    let (id, email) = (account.id.as_str(), account.email.as_str());
    let sessions = session::running(tx, context.now, id, None)?.len();
    let row = tx.query_one("SELECT last_sign_in_month FROM account WHERE id = $1", values![id])?;
    let last_sign_in = row.map_or(Ok(None), |row| row.opt_string(0))?;
    let invited_to = super::acting::invited_to(tx, context.now, email)?;
    let state = match (account.locked, account.confirmed) {
        (true, _) => CareAccountState::Locked,
        (false, true) => CareAccountState::Active,
        (false, false) => CareAccountState::Pending,
    };
    let (mine, customer) = (context.caller.account_id == id, is_customer(account));
    let may = customer && !mine;
    let active = state == CareAccountState::Active;
    let (holder, by_address) =
        (by_account(id), Email::parse(email).map(|email| by_email(&email)).unwrap_or_default());
    let received = "SELECT COUNT(*) FROM share WHERE ended = 0 AND (holder = $1 OR (holder = $2 AND $3 = 1))";
    Ok(CareAccount {
        person: person(account),
        company: account.profile.company.clone(),
        role: if customer { "customer" } else { account.role.as_str() }.to_owned(),
        state,
        created_at: account.created_at,
        last_sign_in,
        sessions: u32::try_from(sessions).unwrap_or(u32::MAX),
        sites: if account.confirmed { memberships(tx, email)? } else { Vec::new() },
        may: CareMay {
            lock: may && active,
            unlock: may && account.locked,
            end_sessions: may && sessions > 0,
            resend: may && !account.locked && (!account.confirmed || !invited_to.is_empty()),
            merge: may && active,
        },
        invited_to,
        customer_numbers: texts(
            tx,
            "SELECT customer_number FROM account_number WHERE account_id = $1 ORDER BY customer_number LIMIT 200",
            id,
        )?,
        merged_emails: texts(tx, "SELECT email FROM merged_email WHERE account_id = $1 ORDER BY email", id)?,
        licenses: count(tx, "SELECT COUNT(*) FROM license_owner WHERE account_id = $1", values![id])?,
        unattended: count(
            tx,
            "SELECT COUNT(*) FROM license_owner WHERE account_id = $1 AND standing = 'unattended'",
            values![id],
        )?,
        shares_given: count(
            tx,
            "SELECT COUNT(*) FROM share WHERE granted_by = $1 AND ended = 0",
            values![id],
        )?,
        shares_received: count(tx, received, values![holder, by_address, account.confirmed])?,
        open_requests: crate::records::requests::count_open(tx, id)?,
        merge: merging::waiting_of(tx, context.now, id)?,
    })
}

fn texts(tx: &mut Tx<'_>, sql: &str, id: &str) -> Result<Vec<String>, Error> {
    tx.query(sql, values![id])?.iter().map(|row| row.string(0)).collect()
}

fn memberships(tx: &mut Tx<'_>, email: &str) -> Result<Vec<CareMembership>, Error> {
    let sql = "SELECT DISTINCT support_id FROM member_source WHERE email = $1 ORDER BY support_id LIMIT $2";
    let mut sites = Vec::new();
    for row in tx.query(sql, values![email, MOST])? {
        let role = site_members::role(tx, row.text(0)?, email)?.unwrap_or(SiteRole::Member);
        sites.push(CareMembership { site: site_named(tx, row.text(0)?)?, role });
    }
    Ok(sites)
}

pub(super) fn is_site(tx: &mut Tx<'_>, support_id: &str) -> Result<bool, Error> {
    Ok(tx.query_one("SELECT 1 FROM site WHERE support_id = $1", values![support_id])?.is_some())
}

pub(super) fn site(tx: &mut Tx<'_>, support_id: &str) -> Result<Option<CareSite>, Error> {
    let sql = "SELECT address, region FROM site WHERE support_id = $1";
    let Some(row) = tx.query_one(sql, values![support_id])? else { return Ok(None) };
    let address: PostalAddress = from_json(&row, 0)?;
    let mut members = Vec::new();
    let sql = "SELECT DISTINCT email FROM member_source WHERE support_id = $1 ORDER BY email LIMIT $2";
    for member in tx.query(sql, values![support_id, MOST])? {
        let email = member.string(0)?;
        let account = accounts::by_email(tx, &email)?;
        members.push(CareMember {
            name: account.as_ref().map(|account| accounts::name_of(&account.profile)).unwrap_or_default(),
            account_id: account.map(|account| account.id),
            role: site_members::role(tx, support_id, &email)?.unwrap_or(SiteRole::Member),
            email,
        });
    }
    members.sort_by_key(|member| std::cmp::Reverse(member.role));
    let of = |tx: &mut Tx<'_>, sql: &str| count(tx, sql, values![support_id]);
    Ok(Some(CareSite {
        site: site_named(tx, support_id)?,
        address,
        region: row.string(1)?,
        customer_numbers: texts(
            tx,
            "SELECT customer_number FROM site_number WHERE support_id = $1 ORDER BY customer_number",
            support_id,
        )?,
        members,
        member_count: of(tx, "SELECT COUNT(DISTINCT email) FROM member_source WHERE support_id = $1")?,
        care_decides: site_members::administrators(tx, support_id)?.is_empty(),
        orders: of(tx, "SELECT COUNT(*) FROM sales_order WHERE end_customer = $1")?,
        entitlements: of(
            tx,
            "SELECT COUNT(*) FROM sales_order o JOIN order_line e ON e.order_number = o.order_number \
             WHERE o.end_customer = $1",
        )?,
        unattended: of(
            tx,
            "SELECT COUNT(*) FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
             WHERE w.standing = 'unattended' AND o.end_customer = $1",
        )?,
        open_requests: of(
            tx,
            "SELECT COUNT(*) FROM request WHERE support_id = $1 AND state IN ('open', 'needs_answer')",
        )?,
    }))
}

pub(super) fn order(tx: &mut Tx<'_>, number: &str) -> Result<Option<CareOrder>, Error> {
    let Some(order) = read_order(tx, number)? else { return Ok(None) };
    let mut contacts = Vec::new();
    for (role, of_role) in [
        ("end_customer", &order.end_customer_contacts),
        ("ship_to", &order.ship_to_contacts),
        ("reseller", &order.reseller_contacts),
    ] {
        for Contact { email, name } in of_role.iter().take(50) {
            let account = match Email::parse(email) {
                Ok(email) => accounts::by_email(tx, email.as_str())?.map(|account| account.id),
                Err(_) => None,
            };
            let (email, name) = (email.clone(), name.clone());
            contacts.push(CareContact { role: role.to_owned(), email, name, account_id: account });
        }
    }
    let mut lines = Vec::new();
    let sql = "SELECT line FROM order_line WHERE order_number = $1 ORDER BY line LIMIT $2";
    for row in tx.query(sql, values![number, MOST])? {
        lines.extend(OrderLine::of_entitlement(tx, &entitlement_id(number, row.int(0)?))?.as_ref().map(line));
    }
    Ok(Some(CareOrder {
        order_number: number.to_owned(),
        revision: order.revision,
        ordered_on: order.ordered_on,
        customer_number: order.facts.customer_number.clone(),
        end_customer: site_if_any(tx, Some(&order.facts.end_customer))?,
        ship_to: order.ship_to_name,
        reseller: site_if_any(tx, order.facts.reseller.as_deref())?,
        contacts,
        lines,
        line_count: count(tx, "SELECT COUNT(*) FROM order_line WHERE order_number = $1", values![number])?,
    }))
}

pub(super) fn line(line: &OrderLine) -> CareLine {
    CareLine {
        entitlement_id: line.entitlement_id.clone(),
        serial_number: line.serial_number.clone(),
        product: line.product_name.clone(),
        kind: line.kind.as_str().to_owned(),
        quantity: line.quantity,
        unlimited: line.unlimited,
        starts_on: line.starts_on,
        ends_on: line.ends_on,
    }
}

pub(super) fn entitlement(tx: &mut Tx<'_>, id: &str) -> Result<Option<CareEntitlement>, Error> {
    let Some(found) = OrderLine::of_entitlement(tx, id)? else { return Ok(None) };
    let sql = "SELECT l.id, l.quantity, l.state, l.created_at, w.account_id, w.standing FROM license l \
               LEFT JOIN license_owner w ON w.license_id = l.id WHERE l.entitlement_id = $1 ORDER BY l.id LIMIT $2";
    let mut licenses = Vec::new();
    for row in tx.query(sql, values![id, MOST_LICENSES])? {
        licenses.push(CareLicense {
            license_id: row.string(0)?,
            quantity: row.int(1)?,
            state: row.opt_string(2)?,
            owner: row.opt_text(4)?.map(|owner| person_by_id(tx, owner)).transpose()?,
            standing: row.opt_string(5)?,
            created_at: row.moment(3)?,
        });
    }
    Ok(Some(CareEntitlement {
        order_number: found.order_number.clone(),
        customer_number: found.customer_number.clone(),
        end_customer: site_if_any(tx, Some(&found.end_customer))?,
        reseller: site_if_any(tx, found.reseller.as_deref())?,
        line: line(&found),
        licenses,
    }))
}
