//! The five rules of docs/PRODUCT.md, "Who sees what", as queries. The cost of a page follows what the account sees:
//! each way in which it sees orders is read by an index from the page's first order on, and the ways are merged.

use crate::core::caller::Caller;
use crate::records::order_lines::order_and_line;
use crate::records::{by_account, by_email};
use crate::store::{Error, Tx};
use crate::values;
use chrono::NaiveDate;
use licet_domain::Scope;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, VecDeque};

/// An order number and a line.
type Place = (String, i64);

/// The sites that an e-mail is a member of.
const SITES: &str = "SELECT DISTINCT support_id FROM member_source WHERE email = $1";

/// Rule 1, for a site as the end customer and as the reseller; rule 5; rule 2. `CROSS JOIN` keeps the order of the loops.
const OF_END_CUSTOMER: &str = "SELECT l.order_number, l.line FROM sales_order o \
    CROSS JOIN order_line l ON l.order_number = o.order_number \
    WHERE o.end_customer = $1 AND o.order_number >= $2 AND (l.order_number > $2 OR l.line > $3) \
    ORDER BY o.order_number, l.line LIMIT $4";
const OF_RESELLER: &str = "SELECT l.order_number, l.line FROM sales_order o \
    CROSS JOIN order_line l ON l.order_number = o.order_number \
    WHERE o.reseller = $1 AND o.order_number >= $2 AND (l.order_number > $2 OR l.line > $3) \
    ORDER BY o.order_number, l.line LIMIT $4";
const OF_NUMBER: &str = "SELECT l.order_number, l.line FROM sales_order o \
    CROSS JOIN order_line l ON l.order_number = o.order_number \
    WHERE o.customer_number = $1 AND o.order_number >= $2 AND (l.order_number > $2 OR l.line > $3) \
    ORDER BY o.order_number, l.line LIMIT $4";
const OF_SHIP_TO: &str = "SELECT l.order_number, l.line FROM order_contact c \
    CROSS JOIN order_line l ON l.order_number = c.order_number \
    WHERE c.email_compared = $1 AND c.role = 'ship_to' AND c.order_number >= $2 \
      AND (l.order_number > $2 OR l.line > $3) \
    ORDER BY c.order_number, l.line LIMIT $4";

/// Rules 3 and 4 name entitlements one by one.
const OWNED: &str = "SELECT entitlement_id FROM license_owner WHERE account_id = $1";
const SHARED: &str = "SELECT i.entitlement_id FROM share s CROSS JOIN share_item i ON i.share_id = s.id \
    WHERE s.holder = $1 AND s.ended = 0 AND i.active = 1 AND (s.ends_on IS NULL OR s.ends_on >= $2)";
/// Rule 4 by customer number: the scopes that an account's shares come to.
const SHARED_NUMBERS: &str = "SELECT c.scope FROM share s CROSS JOIN share_scope c ON c.share_id = s.id \
    WHERE s.holder = $1 AND s.ended = 0 AND (s.ends_on IS NULL OR s.ends_on >= $2)";
const OF_SITE_NUMBER: &str = "SELECT l.order_number, l.line FROM sales_order o \
    CROSS JOIN order_line l ON l.order_number = o.order_number \
    WHERE o.customer_number = $1 AND o.end_customer = $5 AND o.order_number >= $2 \
      AND (l.order_number > $2 OR l.line > $3) \
    ORDER BY o.order_number, l.line LIMIT $4";
const OWNED_OF_NUMBER: &str = "SELECT w.entitlement_id FROM license_owner w \
    CROSS JOIN sales_order o ON o.order_number = w.order_number \
    WHERE w.account_id = $1 AND w.standing = 'owner' AND o.customer_number = $2";

/// Rows that one of many ways is asked for at a time.
const FEWEST_ROWS: usize = 16;

/// A way in which an account sees lines, read a few at a time.
struct Way {
    sql: &'static str,
    key: String,
    /// The site, where it is about one site of a customer number.
    site: String,
    rows: VecDeque<Place>,
    last: Place,
    is_read: bool,
}

impl Way {
    fn new(sql: &'static str, key: String, after: &Place) -> Self {
        Self { sql, key, site: String::new(), rows: VecDeque::new(), last: after.clone(), is_read: false }
    }

    /// Lines that were read already.
    fn of(mut rows: Vec<Place>) -> Self {
        rows.sort();
        let (key, site) = (String::new(), String::new());
        Self { sql: "", key, site, rows: rows.into(), last: Place::default(), is_read: true }
    }

    fn next(&mut self, tx: &mut Tx<'_>, at_once: usize) -> Result<Option<Place>, Error> {
        if self.rows.is_empty() && !self.is_read {
            let limit = i64::try_from(at_once).unwrap_or(i64::MAX);
            let rows =
                tx.query(self.sql, values![&self.key, &self.last.0, self.last.1, limit, &self.site])?;
            self.is_read = rows.len() < at_once;
            for row in rows {
                self.rows.push_back((row.string(0)?, row.int(1)?));
            }
            if let Some(last) = self.rows.back() {
                self.last.clone_from(last);
            }
        }
        Ok(self.rows.pop_front())
    }
}

/// Order numbers and lines after a position, at most `limit` of them, in their order.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub fn visible(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    after: &(String, i64),
    limit: usize,
) -> Result<Vec<(String, i64)>, Error> {
    let mut ways = ways(tx, caller, after)?;
    let mut ids = BTreeSet::new();
    for scope in shared_numbers(tx, caller, today)? {
        match scope {
            Scope::SiteNumber { site, number } => {
                ways.push(Way { site, ..Way::new(OF_SITE_NUMBER, number, after) });
            }
            Scope::OwnerNumber { account, number } => {
                for row in tx.query(OWNED_OF_NUMBER, values![account, number])? {
                    ids.insert(row.string(0)?);
                }
            }
            _ => {}
        }
    }
    ways.push(Way::of(named(tx, caller, today, after, ids)?));
    let at_once = (limit / ways.len()).max(FEWEST_ROWS);
    let mut next = BinaryHeap::new();
    for (way, rows) in ways.iter_mut().enumerate() {
        next.extend(rows.next(tx, at_once)?.map(|place| Reverse((place, way))));
    }
    let mut found: Vec<Place> = Vec::new();
    while found.len() < limit
        && let Some(Reverse((place, way))) = next.pop()
    {
        next.extend(ways[way].next(tx, at_once)?.map(|place| Reverse((place, way))));
        if found.last() != Some(&place) {
            found.push(place);
        }
    }
    Ok(found)
}

/// The ways that lead to whole orders.
fn ways(tx: &mut Tx<'_>, caller: &Caller, after: &Place) -> Result<Vec<Way>, Error> {
    let mut ways = Vec::new();
    // Only a confirmed e-mail counts.
    if let Some(email) = &caller.email {
        for row in tx.query(SITES, values![email.as_str()])? {
            let site = row.string(0)?;
            ways.push(Way::new(OF_RESELLER, site.clone(), after));
            ways.push(Way::new(OF_END_CUSTOMER, site, after));
        }
        ways.push(Way::new(OF_SHIP_TO, email.as_str().to_owned(), after));
    }
    let numbers = "SELECT customer_number FROM account_number WHERE account_id = $1";
    for row in tx.query(numbers, values![&caller.account_id])? {
        ways.push(Way::new(OF_NUMBER, row.string(0)?, after));
    }
    Ok(ways)
}

fn holders(caller: &Caller) -> Vec<String> {
    let by_email = caller.email.as_ref().map(by_email);
    by_email.into_iter().chain([by_account(&caller.account_id)]).collect()
}

fn shared_numbers(tx: &mut Tx<'_>, caller: &Caller, today: NaiveDate) -> Result<Vec<Scope>, Error> {
    let mut scopes = Vec::new();
    for holder in holders(caller) {
        for row in tx.query(SHARED_NUMBERS, values![holder, today])? {
            scopes.extend(Scope::parse_shared(row.text(0)?));
        }
    }
    Ok(scopes)
}

/// The lines after a position that are named one by one, as far as their orders still have them.
fn named(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    after: &Place,
    mut ids: BTreeSet<String>,
) -> Result<Vec<Place>, Error> {
    for row in tx.query(OWNED, values![&caller.account_id])? {
        ids.insert(row.string(0)?);
    }
    for holder in holders(caller) {
        for row in tx.query(SHARED, values![holder, today])? {
            ids.insert(row.string(0)?);
        }
    }
    let mut places = Vec::new();
    for id in ids {
        let Some((order_number, line)) = order_and_line(&id) else { continue };
        if (order_number, line) <= (after.0.as_str(), after.1) {
            continue;
        }
        let exists = "SELECT 1 FROM order_line WHERE order_number = $1 AND line = $2";
        if tx.query_one(exists, values![order_number, line])?.is_some() {
            places.push((order_number.to_owned(), line));
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    fn plan(store: &Store, sql: &str) -> String {
        let sql = format!("EXPLAIN QUERY PLAN {sql}");
        let rows = store.read_blocking(|tx| tx.query(&sql, values!["", "", 0, 0, ""])).unwrap();
        rows.iter().map(|row| format!("{}\n", row.text(3).unwrap())).collect()
    }

    // S11
    #[test]
    fn a_page_is_read_by_indexes_alone() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path()).unwrap();
        for sql in [
            OF_END_CUSTOMER,
            OF_RESELLER,
            OF_NUMBER,
            OF_SITE_NUMBER,
            OF_SHIP_TO,
            OWNED,
            SHARED,
            SHARED_NUMBERS,
            OWNED_OF_NUMBER,
            SITES,
        ] {
            let plan = plan(&store, sql);
            let tables: Vec<&str> = plan.lines().filter(|line| line.starts_with("SCAN")).collect();
            assert_eq!(tables, Vec::<&str>::new(), "{sql}\n{plan}");
        }
        for sql in [OF_END_CUSTOMER, OF_RESELLER, OF_NUMBER, OF_SITE_NUMBER, OF_SHIP_TO] {
            let plan = plan(&store, sql);
            let sorts_all = plan.contains("TEMP B-TREE FOR ORDER BY");
            assert!(!sorts_all, "the rows come in the order of their orders: {sql}\n{plan}");
        }
    }
}
