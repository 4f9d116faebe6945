//! Numbers changes and writes them down: documents, their scopes, and who holds which.

use super::kind::Kind;
use super::scopes_of_document;
use crate::core::change_counter::sequence;
use crate::core::json::json;
use crate::store::{Commit, Error, Touched, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Scope;
use licet_domain::visibility::showing;
use serde::Serialize;
use std::collections::BTreeSet;

/// A document to publish.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Names it within its kind.
    pub id: &'a str,
    /// The site it makes visible, for orders: whoever sees an order sees its site.
    pub site: Option<&'a str>,
    /// Which scopes it stands in.
    pub scopes: &'a BTreeSet<Scope>,
    /// Its JSON, an object; without keys.
    pub body: String,
    /// Its keys, as a JSON array, for licenses.
    pub license_keys: Option<String>,
}

/// Documents that no longer say what the facts say, until they are composed again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stale {
    /// An order with all its lines.
    Order(String),
    /// An entitlement, by its id, with its order and its licenses.
    Entitlement(String),
    /// The licenses of an entitlement alone.
    Licenses(String),
}

/// Writes stale documents. Composing needs all of a portal's facts, so whoever begins a transaction hands it in.
pub type Compose = fn(&mut Publisher<'_, '_>, &BTreeSet<Stale>) -> Result<(), Error>;

/// One transaction's changes. Got from [`publishing`].
pub struct Publisher<'p, 'a> {
    /// The transaction.
    pub tx: &'p mut Tx<'a>,
    /// When it began.
    pub now: DateTime<Utc>,
    seq: Option<i64>,
    changed: bool,
    touched: Touched,
    stale: BTreeSet<Stale>,
    compose: Compose,
}

/// Runs `work`, numbering what it publishes, composes each document that it touched once, and writes the number reached
/// down.
///
/// The counter's row is locked from the first number to the end of the transaction, so numbers become visible in their
/// order and a reader misses nothing (docs/SYNC.md, rule 1).
///
/// # Errors
/// What `work` answers, or what the database says.
pub fn publishing<T, E: From<Error>>(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    work: impl FnOnce(&mut Publisher<'_, '_>) -> Result<T, E>,
) -> Result<T, E> {
    let (touched, stale) = (Touched::default(), BTreeSet::new());
    let mut publisher = Publisher { tx, now, seq: None, changed: false, touched, stale, compose };
    let result = work(&mut publisher)?;
    publisher.flush()?;
    let Publisher { seq, changed, touched, .. } = publisher;
    if let (Some(reached), true) = (seq, changed) {
        // The counter itself still says where this transaction began.
        let from = sequence(tx)?;
        tx.tell(Commit { from, seq: reached, touched, everyone: false });
        tx.execute("UPDATE change_counter SET seq = $1 WHERE id = 1", values![reached])?;
        let day = "INSERT INTO change_day (day, seq) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET seq = excluded.seq";
        tx.execute(day, values![now.date_naive(), reached])?;
    }
    Ok(result)
}

impl Publisher<'_, '_> {
    /// Locks the counter at once. Needed before a part of the work that may be rolled back alone: the lock would go with
    /// it, and numbers that were handed out must stay ours.
    ///
    /// # Errors
    /// What the database says.
    pub fn lock(&mut self) -> Result<(), Error> {
        if self.seq.is_none() {
            // An update, since a read would not lock the row.
            let sql = "UPDATE change_counter SET seq = seq + 0 WHERE id = 1 RETURNING seq";
            let row = self.tx.query_one(sql, values![])?;
            self.seq =
                Some(row.ok_or_else(|| Error::Database("the change counter is missing".into()))?.int(0)?);
        }
        Ok(())
    }

    /// Takes the next number, for a change that the caller writes down itself.
    ///
    /// # Errors
    /// What the database says.
    pub fn number(&mut self) -> Result<i64, Error> {
        self.lock()?;
        let next = self.seq.unwrap_or_default() + 1;
        self.seq = Some(next);
        self.changed = true;
        Ok(next)
    }

    /// The number of the newest change, those of this transaction included. What was touched is composed first.
    ///
    /// # Errors
    /// What the database says.
    pub fn reached(&mut self) -> Result<i64, Error> {
        self.flush()?;
        self.lock()?;
        Ok(self.seq.unwrap_or_default())
    }

    /// Notes that a holder got or lost a scope.
    pub(crate) fn touch_holder(&mut self, holder: &str) {
        self.touched.holders.insert(holder.to_owned());
    }

    /// Runs `work` as a transaction within this one: when it answers an error, nothing of it stays, and this one goes
    /// on. (The numbers that it took are left out.) What it touched is composed at its end, so that what comes after it
    /// reads that.
    ///
    /// # Errors
    /// What `work` answers, or what the database says.
    pub fn within<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Publisher<'_, '_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.flush()?;
        self.lock()?;
        let (now, compose) = (self.now, self.compose);
        let (seq, changed, touched) = (&mut self.seq, &mut self.changed, &mut self.touched);
        self.tx.within(|tx| {
            let (within, stale) = (Touched::default(), BTreeSet::new());
            let mut inner =
                Publisher { tx, now, seq: *seq, changed: *changed, touched: within, stale, compose };
            let result = work(&mut inner).and_then(|done| Ok(inner.flush().map(|()| done)?));
            (*seq, *changed) = (inner.seq, inner.changed);
            if result.is_ok() {
                touched.join(inner.touched);
            }
            result
        })
    }

    /// Notes that something about an entitlement, its order or its licenses has changed.
    pub fn touch(&mut self, entitlement_id: &str) {
        self.stale.insert(Stale::Entitlement(entitlement_id.to_owned()));
    }

    /// Notes that something about an order and all its lines has changed.
    pub fn touch_order(&mut self, order_number: &str) {
        self.stale.insert(Stale::Order(order_number.to_owned()));
    }

    /// Notes that something about the licenses of an entitlement has changed.
    pub fn touch_licenses(&mut self, entitlement_id: &str) {
        self.stale.insert(Stale::Licenses(entitlement_id.to_owned()));
    }

    /// Composes what was touched so far, for whoever reads documents or scopes in the same transaction.
    ///
    /// # Errors
    /// [`Error::Database`] if a statement fails.
    pub fn flush(&mut self) -> Result<(), Error> {
        if self.stale.is_empty() {
            return Ok(());
        }
        let stale = std::mem::take(&mut self.stale);
        (self.compose)(self, &stale)
    }

    /// Publishes a document, if anything about it is new. Says whether it was.
    ///
    /// # Errors
    /// What the database says.
    pub fn put(&mut self, document: Document<'_>) -> Result<bool, Error> {
        let Document { kind, id, site, scopes, body, license_keys } = document;
        let scopes = scopes.iter().map(ToString::to_string).collect();
        self.put_into(&scopes, kind, id, site, body, license_keys)
    }

    /// Publishes a document where its entitlement stands: whoever sees that one sees it. Says whether anything was new.
    ///
    /// # Errors
    /// What the database says.
    pub fn put_beside(
        &mut self,
        entitlement_id: &str,
        kind: Kind,
        id: &str,
        body: String,
        license_keys: Option<String>,
    ) -> Result<bool, Error> {
        let Some(scopes) = scopes_of_document(self.tx, Kind::Entitlement, entitlement_id)? else {
            return Ok(false);
        };
        let scopes = split_for(&scopes, kind);
        self.put_into(&scopes, kind, id, None, body, license_keys)
    }

    fn put_into(
        &mut self,
        scopes: &BTreeSet<String>,
        kind: Kind,
        id: &str,
        site: Option<&str>,
        body: String,
        license_keys: Option<String>,
    ) -> Result<bool, Error> {
        let joined = join(scopes);
        let sql = "SELECT deleted, site, scopes, body, license_keys FROM entity WHERE kind = $1 AND id = $2";
        let held = self.tx.query_one(sql, values![kind.code(), id])?;
        let mut before = BTreeSet::new();
        let mut site_before = None;
        if let Some(row) = &held
            && !row.bool(0)?
        {
            let same_keys = row.opt_text(4)? == license_keys.as_deref();
            let same_place = row.opt_text(1)? == site && row.text(2)? == joined;
            if same_keys && same_place && row.text(3)? == body {
                return Ok(false);
            }
            before = split(row.text(2)?);
            site_before = row.opt_string(1)?;
        }
        let seq = self.number()?;
        let sql = "INSERT INTO entity (kind, id, seq, deleted, site, scopes, body, license_keys) \
                   VALUES ($1, $2, $3, 0, $4, $5, $6, $7) \
                   ON CONFLICT (kind, id) DO UPDATE SET seq = excluded.seq, deleted = 0, site = excluded.site, \
                   scopes = excluded.scopes, body = excluded.body, license_keys = excluded.license_keys";
        self.tx.execute(sql, values![kind.code(), id, seq, site, joined, body, license_keys])?;
        for scope in scopes {
            self.place(scope, kind, id, seq, true)?;
        }
        for gone in before.difference(scopes) {
            self.place(gone, kind, id, seq, false)?;
        }
        if site_before.as_deref() == site {
            self.show_site(site, before.difference(scopes), -1)?;
            self.show_site(site, scopes.difference(&before), 1)?;
        } else {
            self.show_site(site_before.as_deref(), before.iter(), -1)?;
            self.show_site(site, scopes.iter(), 1)?;
        }
        Ok(true)
    }

    /// Takes documents out of scopes that don't lead to their kind: those whose text begins with `prefix`.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn refile(&mut self, prefix: &str) -> Result<(), Error> {
        let sql = "SELECT DISTINCT kind, id FROM scope_entity WHERE scope >= $1 AND scope < $2 AND kind >= $3 \
                   AND present = 1 ORDER BY kind, id";
        let (end, first) = (format!("{prefix}\u{10ffff}"), Kind::Field.code());
        for row in self.tx.query(sql, values![prefix, end, first])? {
            let Some(kind) = Kind::from_code(row.int(0)?) else { continue };
            let (id, read) = (row.text(1)?, "SELECT scopes, body FROM entity WHERE kind = $1 AND id = $2");
            if let Some(document) = self.tx.query_one(read, values![kind.code(), id])? {
                let scopes = split_for(document.text(0)?, kind);
                self.put_into(&scopes, kind, id, None, document.string(1)?, None)?;
            }
        }
        Ok(())
    }

    /// Publishes a site. Its scopes follow from its orders, and from being the site that its members see.
    ///
    /// # Errors
    /// What the database says.
    pub fn put_site(&mut self, support_id: &str, body: &str) -> Result<bool, Error> {
        let sql = "SELECT body FROM entity WHERE kind = $1 AND id = $2";
        let held = self.tx.query_one(sql, values![Kind::Site.code(), support_id])?;
        if held.as_ref().is_some_and(|row| row.text(0).is_ok_and(|text| text == body)) {
            return Ok(false);
        }
        self.retell_site(support_id, body).map(|()| true)
    }

    /// Publishes a site again also where nothing of it is new: what its document says to each viewer is.
    ///
    /// # Errors
    /// [`Error::Database`] if a statement fails.
    pub(crate) fn retell_site(&mut self, support_id: &str, body: &str) -> Result<(), Error> {
        let seq = self.number()?;
        let sql = "INSERT INTO entity (kind, id, seq, deleted, site, scopes, body, license_keys) \
                   VALUES ($1, $2, $3, 0, NULL, '', $4, NULL) \
                   ON CONFLICT (kind, id) DO UPDATE SET seq = excluded.seq, body = excluded.body";
        self.tx.execute(sql, values![Kind::Site.code(), support_id, seq, body])?;
        let sql = "SELECT scope FROM site_scope WHERE support_id = $1 AND orders > 0";
        let mut scopes = BTreeSet::from([Scope::MemberOf(support_id.to_owned()).to_string()]);
        for row in self.tx.query(sql, values![support_id])? {
            scopes.insert(row.string(0)?);
        }
        for scope in &scopes {
            self.place(scope, Kind::Site, support_id, seq, true)?;
        }
        Ok(())
    }

    /// Publishes that a document is no more.
    ///
    /// # Errors
    /// What the database says.
    pub fn delete(&mut self, kind: Kind, id: &str) -> Result<(), Error> {
        let sql = "SELECT deleted, site, scopes FROM entity WHERE kind = $1 AND id = $2";
        let Some(row) = self.tx.query_one(sql, values![kind.code(), id])? else { return Ok(()) };
        if row.bool(0)? {
            return Ok(());
        }
        let scopes = split(row.text(2)?);
        let seq = self.number()?;
        // The tombstone is narrow: nothing of the document stays.
        let sql = "UPDATE entity SET seq = $3, deleted = 1, site = NULL, scopes = '', body = '', license_keys = NULL \
                   WHERE kind = $1 AND id = $2";
        self.tx.execute(sql, values![kind.code(), id, seq])?;
        for scope in &scopes {
            self.place(scope, kind, id, seq, false)?;
        }
        self.show_site(row.opt_text(1)?, scopes.iter(), -1)
    }

    fn place(&mut self, scope: &str, kind: Kind, id: &str, seq: i64, present: bool) -> Result<(), Error> {
        let sql = "INSERT INTO scope_entity (scope, kind, id, seq, present) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (scope, kind, id) DO UPDATE SET seq = excluded.seq, present = excluded.present";
        self.tx.execute(sql, values![scope, kind.code(), id, seq, present])?;
        if !self.touched.scopes.contains(scope) {
            self.touched.scopes.insert(scope.to_owned());
        }
        Ok(())
    }

    /// Counts an order of the site in or out of `scopes`; the first brings the site along, the last takes it away.
    fn show_site<'s>(
        &mut self,
        site: Option<&str>,
        scopes: impl Iterator<Item = &'s String>,
        by: i64,
    ) -> Result<(), Error> {
        let Some(site) = site else { return Ok(()) };
        let own = Scope::MemberOf(site.to_owned()).to_string();
        for scope in scopes {
            let sql = "INSERT INTO site_scope (support_id, scope, orders) VALUES ($1, $2, $3) \
                       ON CONFLICT (support_id, scope) DO UPDATE SET orders = site_scope.orders + $3 RETURNING orders";
            let row = self.tx.query_one(sql, values![site, scope, by])?;
            let orders = row.map_or(Ok(0), |row| row.int(0))?;
            let present = match (orders, by) {
                (1, 1) => true,
                (0, -1) => false,
                _ => continue,
            };
            // Its members see a site with or without orders.
            if *scope != own {
                let seq = self.number()?;
                self.place(scope, Kind::Site, site, seq, present)?;
            }
        }
        Ok(())
    }
}

/// Publishes a document beside the entitlement that stands in `scopes`: in those that lead to its kind.
///
/// # Errors
/// What the database says.
pub(crate) fn put_with<T: Serialize>(
    p: &mut Publisher<'_, '_>,
    scopes: &BTreeSet<Scope>,
    kind: Kind,
    id: &str,
    body: &T,
) -> Result<(), Error> {
    let (scopes, body) = (&showing(scopes, kind.part()), json(body)?);
    p.put(Document { kind, id, site: None, scopes, body, license_keys: None })?;
    Ok(())
}

fn join(scopes: &BTreeSet<String>) -> String {
    scopes.iter().map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// The scopes of an entitlement's `entity.scopes` that lead to a document of this kind beside it.
fn split_for(joined: &str, kind: Kind) -> BTreeSet<String> {
    joined.lines().filter(|scope| Scope::shows(scope, kind.part())).map(str::to_owned).collect()
}

/// The scopes of `entity.scopes`.
pub(crate) fn split(joined: &str) -> BTreeSet<String> {
    joined.lines().map(str::to_owned).collect()
}
