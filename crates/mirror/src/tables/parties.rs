//! Whose writing there is on an entitlement, and which of it this account's edits go to (`licet_domain::authorship`).

use crate::error::Result;
use licet_domain::Access;
use licet_domain::authorship::{AuthorFacts, Party, party};
use licet_protocol::document::{Membership, SiteName};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// Who reads what this account writes on an entitlement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everyone who sees the entitlement: the portal is an older one, or says nothing of the site.
    #[default]
    Everyone,
    /// The members of the end customer's site, and those with whom they shared it in full.
    Customer(SiteName),
    /// The members of the site that sold it.
    Partner(SiteName),
    /// Nobody but this account.
    Own,
}

/// Where this account's edits of what is written on an entitlement go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Author {
    /// The id of the annotation.
    pub(crate) id: String,
    /// Who reads it.
    pub(crate) audience: Audience,
    /// Whether the account may do no more than look at what is written for its site.
    pub(crate) looks_only: bool,
}

/// A site of an entitlement, with what this account is there; none where that isn't known.
type Place = (String, String, Option<Membership>);

fn membership(word: Option<String>) -> Option<Membership> {
    let all = [Membership::None, Membership::Viewer, Membership::Member];
    word.and_then(|word| all.into_iter().find(|membership| membership.as_str() == word))
}

fn customer(connection: &Connection, entitlement_id: &str) -> Result<Option<Place>> {
    Ok(connection
        .prepare_cached(
            "SELECT s.id, s.name, json_extract(s.body, '$.membership')
             FROM entitlement e JOIN site s ON s.n = e.site WHERE e.id = ?1",
        )?
        .query_row([entitlement_id], |row| Ok((row.get(0)?, row.get(1)?, membership(row.get(2)?))))
        .optional()?)
}

fn partner(connection: &Connection, entitlement_id: &str) -> Result<Option<Place>> {
    Ok(connection
        .prepare_cached(
            "SELECT json_extract(o.body, '$.reseller.support_id'), json_extract(o.body, '$.reseller.name'),
                    json_extract(s.body, '$.membership')
             FROM entitlement e JOIN purchase o ON o.id = e.order_number
             LEFT JOIN site s ON s.id = json_extract(o.body, '$.reseller.support_id')
             WHERE e.id = ?1 AND json_extract(o.body, '$.reseller.support_id') IS NOT NULL",
        )?
        .query_row([entitlement_id], |row| {
            Ok((row.get(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default(), membership(row.get(2)?)))
        })
        .optional()?)
}

/// Where the edits of an account go, by the rule that the portal decides by. What the account is at the sites comes with
/// their documents.
pub(crate) fn author(connection: &Connection, entitlement_id: &str, account_id: &str) -> Result<Author> {
    let unknown = || Author { id: entitlement_id.to_owned(), ..Author::default() };
    let Some((support_id, name, known)) = customer(connection, entitlement_id)? else { return Ok(unknown()) };
    if !support_id.is_empty() && known.is_none() {
        return Ok(unknown());
    }
    let partner = partner(connection, entitlement_id)?;
    let mut member_of: BTreeMap<String, Access> = BTreeMap::new();
    for (site, _, known) in partner.iter().chain([&(support_id.clone(), name.clone(), known)]) {
        if let Some(access) = known.and_then(Membership::access) {
            member_of.insert(site.clone(), access);
        }
    }
    let facts = AuthorFacts {
        account_id,
        end_customer: &support_id,
        reseller: partner.as_ref().map(|(site, ..)| site.as_str()),
        member_of: &member_of,
    };
    let party = party(&facts);
    let (id, end_customer) = (party.annotation_id(entitlement_id, &support_id), support_id.clone());
    let (audience, looks_only) = match party {
        Party::Account(_) => (Audience::Own, false),
        Party::Site(site) => {
            let looks_only = member_of.get(&site) != Some(&Access::Full);
            let of_customer = site == end_customer;
            let name = if of_customer { name } else { partner.map(|(_, name, _)| name).unwrap_or_default() };
            let site = SiteName { support_id: site, name };
            (if of_customer { Audience::Customer(site) } else { Audience::Partner(site) }, looks_only)
        }
    };
    Ok(Author { id, audience, looks_only })
}

/// The ids of the annotations of an entitlement that are here, or that an edit of this account's lies over. That of the
/// entitlement's own id comes first where it is among them.
pub(crate) fn annotations_on(connection: &Connection, entitlement_id: &str) -> Result<Vec<String>> {
    let (first, end) = (format!("{entitlement_id}/"), format!("{entitlement_id}0"));
    let mut statement = connection.prepare_cached(
        "SELECT id FROM other WHERE kind = 'annotation' AND id = ?1
         UNION SELECT id FROM other WHERE kind = 'annotation' AND id > ?2 AND id < ?3
         UNION SELECT id FROM outbox WHERE kind = 'annotation' AND id = ?1
         UNION SELECT id FROM outbox WHERE kind = 'annotation' AND id > ?2 AND id < ?3 ORDER BY 1",
    )?;
    let rows = statement.query_map(params![entitlement_id, first, end], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
