//! Whose writing there is on an entitlement, and in which scopes each party's stands (`licet_domain::authorship`).
//!
//! The slots of a party's writing are kept under [`Party::key`], comments beside their party: neither changes when the
//! order moves to another customer. What changes then is the id of the documents ([`Party::annotation_id`]).

use crate::records::{Kind, Lookup, notices, scopes_of_document};
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_domain::authorship::{AuthorFacts, Party, may_write, party};
use licet_domain::visibility::Part;
use licet_domain::{Access, Scope};
use licet_protocol::document::{BelongsTo, SiteName};
use std::collections::{BTreeMap, BTreeSet};

/// An entitlement, as far as who writes on it goes.
pub(super) struct Place {
    /// Its id.
    pub entitlement_id: String,
    /// Support ID of the end customer's site; empty where there is none.
    pub end_customer: String,
    /// Support ID of the site that transacted the order.
    pub reseller: Option<String>,
}

impl Place {
    /// The entitlement with this id; none where no order has it.
    ///
    /// # Errors
    /// [`Error::Database`] if a query fails.
    pub(super) fn read(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Option<Self>, Error> {
        let Some((order_number, _)) = crate::records::order_lines::order_and_line(entitlement_id) else {
            return Ok(None);
        };
        let sql = "SELECT end_customer, reseller FROM sales_order WHERE order_number = $1";
        let Some(row) = tx.query_one(sql, values![order_number])? else { return Ok(None) };
        let entitlement_id = entitlement_id.to_owned();
        Ok(Some(Self { entitlement_id, end_customer: row.string(0)?, reseller: row.opt_string(1)? }))
    }

    /// The id of the annotation that holds a party's writing here.
    pub(super) fn annotation_id(&self, party: &Party) -> String {
        party.annotation_id(&self.entitlement_id, &self.end_customer)
    }
}

/// Whom it belongs to when an account writes here, and whether it may.
pub(super) struct Writer {
    pub party: Party,
    pub may_write: bool,
    /// Whether the account sees the entitlement, and has not left.
    pub sees: bool,
}

/// Decides both by the rules, for an account that `lookup` looks for.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn writer(tx: &mut Tx<'_>, lookup: &mut Lookup, place: &Place) -> Result<Writer, Error> {
    let mut member_of = BTreeMap::new();
    for site in [Some(&place.end_customer), place.reseller.as_ref()].into_iter().flatten() {
        if let Some(access) = lookup.scope(tx, &Scope::MemberOf(site.clone()))? {
            member_of.insert(site.clone(), access);
        }
    }
    // Whoever has left sees that the license exists, and nothing else of the order.
    let access: Option<Access> = lookup.part(tx, &place.entitlement_id, Part::Order)?;
    let account_id = lookup.account_id().to_owned();
    let author = AuthorFacts {
        account_id: &account_id,
        end_customer: &place.end_customer,
        reseller: place.reseller.as_deref(),
        member_of: &member_of,
    };
    let may_write = may_write(&author, access);
    Ok(Writer { party: party(&author), may_write, sees: access.is_some() })
}

/// The parties that have written on an entitlement.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Vec<Party>, Error> {
    let prefix = format!("{entitlement_id}/");
    let sql = "SELECT DISTINCT id FROM slot WHERE kind = $1 AND id > $2 AND id < $3 \
               UNION SELECT DISTINCT party FROM comment WHERE entitlement_id = $4 AND party IS NOT NULL";
    let end = format!("{entitlement_id}0");
    let rows = tx.query(sql, values![Kind::Annotation.code(), &prefix, end, entitlement_id])?;
    let party = |row: &Row| row.text(0).map(|text| Party::parse(text.strip_prefix(&prefix).unwrap_or(text)));
    let parties: BTreeSet<Party> =
        rows.iter().map(party).filter_map(Result::transpose).collect::<Result<_, _>>()?;
    Ok(parties.into_iter().collect())
}

/// The scopes in which a party's writing on an entitlement stands. `of_entitlement`: those that lead to the entitlement.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn readers(
    tx: &mut Tx<'_>,
    party: &Party,
    of_entitlement: &BTreeSet<Scope>,
) -> Result<BTreeSet<Scope>, Error> {
    let mut shares = BTreeSet::new();
    if let Party::Site(site) = party {
        for scope in of_entitlement {
            if is_shared_by(tx, scope, site)? {
                shares.insert(scope.clone());
            }
        }
    }
    Ok(licet_domain::authorship::readers(party, &shares))
}

/// Whether a scope is that of a share which a member of the site made: nobody else shares what its members wrote.
fn is_shared_by(tx: &mut Tx<'_>, scope: &Scope, site: &str) -> Result<bool, Error> {
    match scope {
        Scope::Share(id) => {
            let by = tx.query_one("SELECT granted_by FROM share WHERE id = $1", values![id])?;
            by.map_or(Ok(false), |row| is_member(tx, row.text(0)?, site))
        }
        // Administrators of a site share what is the site's own.
        Scope::SiteNumber { site: shared, .. } => Ok(shared == site),
        Scope::OwnerNumber { account, .. } => is_member(tx, account, site),
        _ => Ok(false),
    }
}

/// Whether an account is a member of a site.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(super) fn is_member(tx: &mut Tx<'_>, account_id: &str, support_id: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM account a JOIN holding h ON h.holder = 'e:' || a.email AND h.scope = $2 AND h.present = 1 \
               WHERE a.id = $1 AND a.confirmed_at IS NOT NULL";
    let scope = Scope::MemberOf(support_id.to_owned()).to_string();
    Ok(tx.query_one(sql, values![account_id, scope])?.is_some())
}

/// The scopes that lead to an entitlement, as far as they give access to what its site's members wrote.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn shares_of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Option<BTreeSet<Scope>>, Error> {
    let scopes = scopes_of_document(tx, Kind::Entitlement, entitlement_id)?;
    Ok(scopes.map(|scopes| scopes.lines().filter_map(Scope::parse_shared).collect()))
}

/// Whom a party's writing belongs to, for those who read it.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(super) fn belongs_to(tx: &mut Tx<'_>, party: &Party) -> Result<BelongsTo, Error> {
    Ok(match party {
        Party::Account(account) => BelongsTo::Account(account.clone()),
        Party::Site(support_id) => {
            let (name, support_id) = (notices::site_name(tx, support_id)?, support_id.clone());
            BelongsTo::Site(SiteName { support_id, name })
        }
    })
}
