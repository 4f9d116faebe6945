//! What a share covers now: of what it names, that which whoever shares may still share.
//!
//! Whoever changes who owns a license, who administers a site, or which customer an order is of, calls [`recheck`] in the
//! same transaction (most by way of [`super::super::reassess`]).

use super::{NewShare, OPERATOR, documents};
use crate::records::Kind;
use crate::records::rights::Error;
use crate::records::rights::owners::Concerned;
use crate::records::{Publisher, by_email, order_lines, scopes_of_document};
use crate::store::{self, Tx};
use crate::values;
use licet_domain::ownership::Standing;
use licet_domain::sharing::SharerFacts;
use licet_domain::{Access, Email, Scope};
use std::collections::BTreeSet;

/// The sites that an account administers.
const ADMINISTERED: &str = "SELECT p.support_id FROM account a JOIN site_administrator p ON p.email = a.email \
    WHERE a.id = $1 AND a.confirmed_at IS NOT NULL";

/// The sites that an account administers.
///
/// # Errors
/// [`store::Error::Database`] if the query fails.
pub(crate) fn administered_sites(
    tx: &mut Tx<'_>,
    account_id: &str,
) -> Result<BTreeSet<String>, store::Error> {
    tx.query(ADMINISTERED, values![account_id])?.iter().map(|row| row.string(0)).collect()
}

/// What leads an account to an entitlement as one that may share it.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn facts(
    tx: &mut Tx<'_>,
    account_id: &str,
    entitlement_id: &str,
) -> Result<SharerFacts, store::Error> {
    let mut standing = None;
    let sql = "SELECT w.standing FROM license_owner w JOIN account a ON a.id = w.account_id \
               WHERE w.entitlement_id = $1 AND w.account_id = $2";
    for row in tx.query(sql, values![entitlement_id, account_id])? {
        let of_license = Standing::parse(row.text(0)?);
        if standing != Some(Standing::Owner) {
            standing = of_license;
        }
    }
    let Some((order_number, _)) = order_lines::order_and_line(entitlement_id) else {
        return Ok(SharerFacts { standing, administers: false });
    };
    let sql = format!(
        "SELECT 1 FROM sales_order o WHERE o.order_number = $2 AND o.end_customer <> '' AND o.end_customer IN ({ADMINISTERED})"
    );
    let administers = tx.query_one(&sql, values![account_id, order_number])?.is_some();
    Ok(SharerFacts { standing, administers })
}

fn may_share(tx: &mut Tx<'_>, account_id: &str, entitlement_id: &str) -> Result<bool, store::Error> {
    Ok(account_id == OPERATOR || facts(tx, account_id, entitlement_id)?.may_share())
}

/// Adds an entitlement to a share that is being made.
pub(super) fn add_item(
    p: &mut Publisher<'_, '_>,
    share: &NewShare<'_>,
    entitlement_id: &str,
) -> Result<(), Error> {
    let (order_number, line) =
        order_lines::order_and_line(entitlement_id).ok_or(Error::Unknown("entitlement"))?;
    let sql = "SELECT line FROM order_line WHERE order_number = $1 AND line = $2";
    p.tx.query_one(sql, values![order_number, line])?.ok_or(Error::Unknown("entitlement"))?;
    let active = may_share(p.tx, share.granted_by, entitlement_id)?;
    let sql = "INSERT INTO share_item (share_id, entitlement_id, order_number, active) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (share_id, entitlement_id) DO NOTHING";
    p.tx.execute(sql, values![share.id, entitlement_id, order_number, active])?;
    let sql = "INSERT INTO share_site (share_id, support_id) SELECT $1, end_customer FROM sales_order \
               WHERE order_number = $2 ON CONFLICT (share_id, support_id) DO NOTHING";
    p.tx.execute(sql, values![share.id, order_number])?;
    p.touch(entitlement_id);
    Ok(())
}

/// The scopes that sharing a customer number comes to for an account now, with the sites that it administers of it.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
fn scopes_of_number(
    tx: &mut Tx<'_>,
    account_id: &str,
    number: &str,
) -> Result<BTreeSet<Scope>, store::Error> {
    let mut scopes = BTreeSet::new();
    let (account, number) = (account_id.to_owned(), number.to_owned());
    if tx.query_one("SELECT 1 FROM account WHERE id = $1", values![account_id])?.is_some() {
        scopes.insert(Scope::OwnerNumber { account, number: number.clone() });
    }
    for site in sites_of_number(tx, account_id, &number)? {
        scopes.insert(Scope::SiteNumber { site, number: number.clone() });
    }
    Ok(scopes)
}

/// The sites that an account administers and that have, or had, something of a customer number.
fn sites_of_number(
    tx: &mut Tx<'_>,
    account_id: &str,
    number: &str,
) -> Result<BTreeSet<String>, store::Error> {
    let operator = account_id == OPERATOR;
    let mut sites = BTreeSet::new();
    let candidates = if operator {
        let sql =
            "SELECT DISTINCT end_customer FROM sales_order WHERE customer_number = $1 AND end_customer <> ''";
        tx.query(sql, values![number])?
    } else {
        tx.query(ADMINISTERED, values![account_id])?
    };
    for row in candidates {
        let site = row.text(0)?;
        let sql = "SELECT 1 FROM site_number WHERE support_id = $1 AND customer_number = $2 UNION ALL \
                   SELECT 1 FROM sales_order WHERE end_customer = $1 AND customer_number = $2 LIMIT 1";
        if operator || tx.query_one(sql, values![site, number])?.is_some() {
            sites.insert(site.to_owned());
        }
    }
    Ok(sites)
}

/// The customer numbers of which an account can share something.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn numbers_of(
    tx: &mut Tx<'_>,
    account_id: &str,
    limit: usize,
) -> Result<BTreeSet<String>, store::Error> {
    let sql = format!(
        "SELECT n.customer_number FROM site_number n WHERE n.support_id IN ({ADMINISTERED}) \
         UNION SELECT o.customer_number FROM sales_order o WHERE o.end_customer IN ({ADMINISTERED}) \
         UNION SELECT o.customer_number FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
               WHERE w.account_id = $1 AND w.standing = 'owner' \
         ORDER BY 1 LIMIT $2"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut numbers = BTreeSet::new();
    for row in tx.query(&sql, values![account_id, limit])? {
        numbers.insert(row.string(0)?);
    }
    numbers.remove("");
    Ok(numbers)
}

/// How many entitlements of a customer number an account can share now, and the sites of it that it administers.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn size_of_numbers(
    tx: &mut Tx<'_>,
    account_id: &str,
    number: &str,
) -> Result<(i64, BTreeSet<String>), store::Error> {
    let sites = sites_of_number(tx, account_id, number)?;
    let mut count = 0;
    for site in &sites {
        let sql = "SELECT COUNT(*) FROM sales_order o JOIN order_line l ON l.order_number = o.order_number \
                   WHERE o.end_customer = $1 AND o.customer_number = $2";
        count += tx.query_one(sql, values![site, number])?.map_or(Ok(0), |row| row.int(0))?;
    }
    let sql = "SELECT o.end_customer, COUNT(DISTINCT w.entitlement_id) FROM license_owner w \
               JOIN sales_order o ON o.order_number = w.order_number \
               WHERE w.account_id = $1 AND w.standing = 'owner' AND o.customer_number = $2 GROUP BY o.end_customer";
    for row in tx.query(sql, values![account_id, number])? {
        if !sites.contains(row.text(0)?) {
            count += row.int(1)?;
        }
    }
    Ok((count, sites))
}

/// How many entitlements a share shows now.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn size_of(tx: &mut Tx<'_>, share_id: &str) -> Result<i64, store::Error> {
    let sql = "SELECT COUNT(*) FROM share_item WHERE share_id = $1 AND active = 1";
    let mut count = tx.query_one(sql, values![share_id])?.map_or(Ok(0), |row| row.int(0))?;
    let sql = "SELECT scope FROM share_scope WHERE share_id = $1";
    let mut sites: BTreeSet<(String, String)> = BTreeSet::new();
    let mut owned = Vec::new();
    for row in tx.query(sql, values![share_id])? {
        match Scope::parse_shared(row.text(0)?) {
            Some(Scope::SiteNumber { site, number }) => drop(sites.insert((site, number))),
            Some(Scope::OwnerNumber { account, number }) => owned.push((account, number)),
            _ => {}
        }
    }
    for (site, number) in &sites {
        let sql = "SELECT COUNT(*) FROM sales_order o JOIN order_line l ON l.order_number = o.order_number \
                   WHERE o.end_customer = $1 AND o.customer_number = $2";
        count += tx.query_one(sql, values![site, number])?.map_or(Ok(0), |row| row.int(0))?;
    }
    for (account, number) in owned {
        let sql = "SELECT o.end_customer, COUNT(DISTINCT w.entitlement_id) FROM license_owner w \
                   JOIN sales_order o ON o.order_number = w.order_number \
                   WHERE w.account_id = $1 AND w.standing = 'owner' AND o.customer_number = $2 GROUP BY o.end_customer";
        for row in tx.query(sql, values![account, &number])? {
            if !sites.contains(&(row.string(0)?, number.clone())) {
                count += row.int(1)?;
            }
        }
    }
    Ok(count)
}

/// Brings the scopes of a share's customer numbers up to date. Says whether anything was new.
pub(super) fn refresh_numbers(p: &mut Publisher<'_, '_>, share_id: &str) -> Result<bool, store::Error> {
    let sql = "SELECT n.customer_number, s.granted_by, s.holder FROM share_number n JOIN share s ON s.id = n.share_id \
               WHERE n.share_id = $1 AND s.ended = 0";
    let (mut wanted, mut holder) = (BTreeSet::new(), String::new());
    for row in p.tx.query(sql, values![share_id])? {
        for scope in scopes_of_number(p.tx, row.text(1)?, row.text(0)?)? {
            if let Scope::SiteNumber { site, .. } = &scope {
                let sql = "INSERT INTO share_site (share_id, support_id) VALUES ($1, $2) \
                           ON CONFLICT (share_id, support_id) DO NOTHING";
                p.tx.execute(sql, values![share_id, site])?;
            }
            wanted.insert(scope.to_string());
        }
        holder = row.string(2)?;
    }
    let mut held = BTreeSet::new();
    for row in p.tx.query("SELECT scope FROM share_scope WHERE share_id = $1", values![share_id])? {
        held.insert(row.string(0)?);
    }
    for scope in wanted.difference(&held) {
        let sql = "INSERT INTO share_scope (share_id, scope) VALUES ($1, $2)";
        p.tx.execute(sql, values![share_id, scope])?;
    }
    for scope in held.difference(&wanted) {
        p.tx.execute("DELETE FROM share_scope WHERE share_id = $1 AND scope = $2", values![share_id, scope])?;
    }
    for scope in wanted.symmetric_difference(&held) {
        regive(p, &holder, scope)?;
    }
    Ok(wanted != held)
}

/// Gives the holder of a share what the scopes of its customer numbers allow now: the share was changed, or has ended.
pub(super) fn regive_numbers(
    p: &mut Publisher<'_, '_>,
    share_id: &str,
    holder: &str,
) -> Result<(), store::Error> {
    for row in p.tx.query("SELECT scope FROM share_scope WHERE share_id = $1", values![share_id])? {
        regive(p, holder, row.text(0)?)?;
    }
    Ok(())
}

/// Several shares may come to one scope: the greatest access that one of them gives is what its holder has.
fn regive(p: &mut Publisher<'_, '_>, holder: &str, scope: &str) -> Result<(), store::Error> {
    let Some(parsed) = Scope::parse_shared(scope) else { return Ok(()) };
    let sql = "SELECT s.access FROM share_scope c JOIN share s ON s.id = c.share_id \
               WHERE c.scope = $1 AND s.holder = $2 AND s.ended = 0";
    let mut greatest = None;
    for row in p.tx.query(sql, values![scope, holder])? {
        greatest = greatest.max(Access::parse(row.text(0)?));
    }
    match greatest {
        Some(access) => p.give(holder, &parsed, access)?,
        None => p.take(holder, &parsed)?,
    };
    Ok(())
}

/// What is shared otherwise than before: of it the owners may have lost, or got, what leads them there.
#[derive(Debug, Default)]
#[must_use]
pub(crate) struct Affected {
    /// Ids of entitlements.
    pub entitlements: BTreeSet<String>,
    /// Shares of customer numbers.
    pub shares: BTreeSet<String>,
}

/// Decides anew what shares cover, after something changed that lets whoever made them share.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn recheck(
    p: &mut Publisher<'_, '_>,
    concerned: &Concerned<'_>,
) -> Result<Affected, store::Error> {
    const ITEMS: &str = "SELECT i.share_id, i.entitlement_id, i.active, s.granted_by FROM share_item i \
                         JOIN share s ON s.id = i.share_id WHERE s.ended = 0 AND ";
    let (items, numbers, values) = match concerned {
        Concerned::Member { support_id, email } => (
            "i.share_id IN (SELECT s.id FROM share s JOIN account a ON a.id = s.granted_by WHERE a.email = $1) \
             AND i.order_number IN (SELECT order_number FROM sales_order WHERE end_customer = $2)",
            "SELECT DISTINCT n.share_id FROM share_number n JOIN share s ON s.id = n.share_id \
             JOIN account a ON a.id = s.granted_by WHERE a.email = $1 AND s.ended = 0",
            vec![email.as_str().into(), (*support_id).into()],
        ),
        Concerned::Order(number) => (
            "i.order_number = $1",
            // Administrators of a site that the number has come to. The scope's text ends with site and number.
            "SELECT DISTINCT n.share_id FROM sales_order o JOIN share_number n ON n.customer_number = o.customer_number \
             JOIN share s ON s.id = n.share_id AND s.ended = 0 JOIN account a ON a.id = s.granted_by \
             JOIN site_administrator p ON p.email = a.email AND p.support_id = o.end_customer \
             WHERE o.order_number = $1 AND NOT EXISTS (SELECT 1 FROM share_scope c WHERE c.share_id = s.id \
             AND c.scope = 'site-number:' || octet_length(o.end_customer) || ':' || o.end_customer || ':' \
             || o.customer_number)",
            vec![(*number).into()],
        ),
        Concerned::Account(id) => (
            "s.granted_by = $1",
            "SELECT DISTINCT n.share_id FROM share_number n JOIN share s ON s.id = n.share_id \
             WHERE s.granted_by = $1 AND s.ended = 0",
            vec![(*id).into()],
        ),
        Concerned::Entitlement(id) => ("i.entitlement_id = $1", "", vec![(*id).into()]),
        // A share changes nobody's right to share; who owns a license, and what a partner may do, is told by its
        // entitlement.
        Concerned::Share(_) | Concerned::License(_) | Concerned::Partner { .. } => {
            return Ok(Affected::default());
        }
        Concerned::Everybody => ("1 = 1", "SELECT DISTINCT share_id FROM share_number", Vec::new()),
    };
    let mut affected = Affected::default();
    for row in p.tx.query(&format!("{ITEMS}{items}"), &values)? {
        let active = may_share(p.tx, row.text(3)?, row.text(1)?)?;
        if active != row.bool(2)? {
            let sql = "UPDATE share_item SET active = $3 WHERE share_id = $1 AND entitlement_id = $2";
            p.tx.execute(sql, values![row.text(0)?, row.text(1)?, active])?;
            p.touch(row.text(1)?);
            affected.entitlements.insert(row.string(1)?);
        }
    }
    if !numbers.is_empty() {
        for row in p.tx.query(numbers, values.get(..1).unwrap_or_default())? {
            if refresh_numbers(p, row.text(0)?)? {
                affected.shares.insert(row.string(0)?);
            }
        }
    }
    affected.shares.iter().try_for_each(|share| documents::publish(p, share))?;
    Ok(affected)
}

/// Whether the person of an e-mail has full access to all of this by what the portal knows of the address: as a member
/// of the site. What an account has beyond that is nobody's business.
///
/// # Errors
/// [`store::Error::Database`] if a query fails.
pub(crate) fn seen_in_full(
    tx: &mut Tx<'_>,
    email: &Email,
    entitlements: &[String],
    numbers: &[(String, BTreeSet<String>, i64)],
) -> Result<bool, store::Error> {
    let mut full = BTreeSet::new();
    let sql = "SELECT scope FROM holding WHERE holder = $1 AND present = 1 AND access = 'full'";
    for row in tx.query(sql, values![by_email(email)])? {
        if !Scope::is_share(row.text(0)?) {
            full.insert(row.string(0)?);
        }
    }
    if full.is_empty() || (entitlements.is_empty() && numbers.is_empty()) {
        return Ok(false);
    }
    for id in entitlements {
        let scopes = scopes_of_document(tx, Kind::Entitlement, id)?.unwrap_or_default();
        if !scopes.lines().any(|scope| full.contains(scope)) {
            return Ok(false);
        }
    }
    for (number, sites, _) in numbers {
        let sql = "SELECT DISTINCT end_customer FROM sales_order WHERE customer_number = $1";
        for row in tx.query(sql, values![number])? {
            let site = row.string(0)?;
            if (sites.is_empty() || sites.contains(&site))
                && !full.contains(&Scope::MemberOf(site).to_string())
            {
                return Ok(false);
            }
        }
    }
    Ok(true)
}
