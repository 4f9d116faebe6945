//! Who is told of a share: whoever it is shared with, the owners of what is shared, and the administrators of their sites.
//! Never with a key.

use super::{OPERATOR, covering, documents};
use crate::core::mail::{About, Item, Notice, ShareTerms};
use crate::records::accounts::{self, Stored};
use crate::records::rights::Error;
use crate::records::{Publisher, notices, order_lines};
use crate::store::{self, Tx};
use crate::values;
use licet_domain::Scope;
use licet_protocol::share::Share;
use std::collections::BTreeSet;

/// Owners of licenses of one customer number who are told of its share.
const MAX_OWNERS: i64 = 50;
/// Entitlements that a notice lists.
const MAX_ITEMS: i64 = 200;

/// Tells everybody of a share that was made.
pub(super) fn made(p: &mut Publisher<'_, '_>, id: &str, by: Option<&str>) -> Result<(), Error> {
    let Some(told) = Told::read(p.tx, id, by)? else { return Ok(()) };
    told.to_receiver(p, About::ShareReceived)?;
    told.to_concerned(p, About::Shared, About::NumberShared)
}

/// Tells everybody of a share whose terms were changed.
pub(super) fn changed(p: &mut Publisher<'_, '_>, id: &str, by: &str) -> Result<(), Error> {
    let Some(told) = Told::read(p.tx, id, Some(by))? else { return Ok(()) };
    told.to_receiver(p, About::ShareChanged)?;
    told.to_concerned(p, About::Shared, About::NumberShared)
}

/// Tells everybody of a share that has ended.
pub(super) fn ended(p: &mut Publisher<'_, '_>, id: &str, by: Option<&str>) -> Result<(), Error> {
    let Some(told) = Told::read(p.tx, id, by)? else { return Ok(()) };
    told.to_receiver(p, About::ShareLost)?;
    // Whoever made it hears that its time is over, or that an administrator ended it.
    if let Some(from) = accounts::by_id(p.tx, &told.share.from_account)?
        && by != Some(from.id.as_str())
    {
        let notice = told.notice(p.tx, About::ShareEndedFor)?;
        notices::to_address(p, &from.email, &notice)?;
    }
    told.to_concerned(p, About::ShareEnded, About::NumberShareEnded)
}

/// A share, and who did something with it.
struct Told {
    share: Share,
    by: Option<Stored>,
    /// How whoever it is shared with is called.
    with: String,
}

impl Told {
    fn read(tx: &mut Tx<'_>, id: &str, by: Option<&str>) -> Result<Option<Self>, store::Error> {
        let Some(share) = documents::read_ended(tx, id)? else { return Ok(None) };
        let by = by.filter(|by| *by != OPERATOR).map(|by| accounts::by_id(tx, by)).transpose()?.flatten();
        let with = share.to_email.clone();
        Ok(Some(Self { share, by, with }))
    }

    fn notice(&self, tx: &mut Tx<'_>, about: About) -> Result<Notice, store::Error> {
        let from = accounts::by_id(tx, &self.share.from_account)?;
        let person = notices::person(self.by.as_ref().or(from.as_ref()));
        let mut notice = Notice::new(about, person, self.items(tx)?).with_other(self.with.clone());
        notice.count = covering::size_of(tx, &self.share.share_id)?;
        notice.share_id = Some(self.share.share_id.clone());
        notice.share = Some(ShareTerms {
            access: self.share.access,
            ends_on: self.share.ends_on,
            note: self.share.note.clone(),
            description: self.share.description.clone(),
            numbers: self.share.numbers.iter().map(|number| number.customer_number.clone()).collect(),
        });
        Ok(notice)
    }

    /// What is shared by id, as mails list it: serial number, product, quantity.
    fn items(&self, tx: &mut Tx<'_>) -> Result<Vec<Item>, store::Error> {
        let sql =
            "SELECT entitlement_id FROM share_item WHERE share_id = $1 ORDER BY entitlement_id LIMIT $2";
        let mut items = Vec::new();
        for row in tx.query(sql, values![&self.share.share_id, MAX_ITEMS])? {
            let line = order_lines::OrderLine::of_entitlement(tx, row.text(0)?)?;
            items.extend(line.map(|line| Item {
                license_id: String::new(),
                serial: line.serial_number,
                product: line.product_name,
                quantity: line.quantity,
                unlimited: line.unlimited,
                keys_in_clear: false,
            }));
        }
        Ok(items)
    }

    fn to_receiver(&self, p: &mut Publisher<'_, '_>, about: About) -> Result<(), Error> {
        let own = self.by.as_ref().is_some_and(|by| by.email == self.share.to_email);
        if self.share.to_email.is_empty() || own {
            return Ok(());
        }
        let notice = self.notice(p.tx, about)?;
        Ok(notices::to_address(p, &self.share.to_email, &notice)?)
    }

    /// Tells the owners of what is shared, and the administrators of their sites, but whoever did it.
    fn to_concerned(&self, p: &mut Publisher<'_, '_>, items: About, numbers: About) -> Result<(), Error> {
        let sql = "SELECT l.id FROM license l JOIN share_item i ON i.entitlement_id = l.entitlement_id \
                   WHERE i.share_id = $1 AND l.state IS NULL ORDER BY l.id";
        let rows = p.tx.query(sql, values![&self.share.share_id])?;
        let licenses = rows.iter().map(|row| row.string(0)).collect::<Result<Vec<_>, _>>()?;
        let licenses: Vec<&str> = licenses.iter().map(String::as_str).collect();
        // Whoever made it knows, or was told of its end.
        let (receiver, from) = (self.share.to_email.as_str(), self.share.from_email.as_str());
        let by = self.by.iter().map(|by| by.email.as_str());
        let except: Vec<&str> = by.chain([receiver, from]).collect();
        let person = notices::person(self.by.as_ref());
        notices::to_concerned(p, items, &person, &self.with, &licenses, &except)?;
        if self.share.numbers.is_empty() {
            return Ok(());
        }
        let mut notice = self.notice(p.tx, numbers)?;
        notice.items.clear();
        for (email, support_id) in self.concerned_by_numbers(p.tx)? {
            if !except.contains(&email.as_str()) {
                let notice = notices::at_site(p.tx, &support_id, &notice)?;
                notices::to_address(p, &email, &notice)?;
            }
        }
        Ok(())
    }

    /// Administrators and owners at the sites of which a customer number is shared, each once, with the site.
    fn concerned_by_numbers(&self, tx: &mut Tx<'_>) -> Result<BTreeSet<(String, String)>, store::Error> {
        let sql = "SELECT scope FROM share_scope WHERE share_id = $1";
        let (mut told, mut emails) = (BTreeSet::new(), BTreeSet::new());
        for row in tx.query(sql, values![&self.share.share_id])? {
            let Some(Scope::SiteNumber { site, number }) = Scope::parse_shared(row.text(0)?) else {
                continue;
            };
            let mut concerned = notices::administrators(tx, &site)?;
            let sql = "SELECT DISTINCT a.email FROM sales_order o JOIN license_owner w ON w.order_number = o.order_number \
                       JOIN account a ON a.id = w.account_id WHERE o.end_customer = $1 AND o.customer_number = $2 \
                       AND w.standing <> 'unattended' AND a.confirmed_at IS NOT NULL ORDER BY a.email LIMIT $3";
            for row in tx.query(sql, values![&site, number, MAX_OWNERS])? {
                concerned.push(row.string(0)?);
            }
            for email in concerned {
                if emails.insert(email.clone()) {
                    told.insert((email, site.clone()));
                }
            }
        }
        Ok(told)
    }
}
