//! Confirmations of what was done with licenses: to whom they go, and what they enclose.
//!
//! A mail in the outbox names licenses; their keys and files are read when it is sent. So the outbox holds no key, and a
//! confirmation that was delayed encloses what counts by then.

use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::core::mail::{About, Done, EmailKind, Item, post};
use crate::licensing::licenses::registration::ActingFor;
use crate::licensing::licenses::{files, keys_of};
use crate::people::accounts::additional;
use crate::records::Publisher;
use crate::records::accounts::{self, Stored};
use crate::records::inbox::Event;
use crate::records::notices::{self, person};
use crate::records::order_lines::OrderLine;
use crate::request::unit_of_work::RequestContext;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::{Email, key_mask};
use licet_i18n::Lang;
use licet_protocol::registration::MadeLicense;
use std::collections::BTreeSet;

/// What belongs to an item when its mail is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Enclosed {
    /// Its keys, masked unless they stand in clear.
    pub keys: Vec<String>,
    /// Its license file.
    pub file: Option<(String, Vec<u8>)>,
}

/// Items in one mail; there may be more in what was done.
const MOST_ITEMS: usize = 200;

/// Reads what belongs to the items; a license file has the key in clear, so that it goes only where it was asked for.
pub(crate) fn enclosed(tx: &mut Tx<'_>, items: &[Item], with_files: bool) -> Result<Vec<Enclosed>, Error> {
    let read = |item: &Item| {
        let keys = keys_of(tx, &item.license_id)?;
        // Mail programs of all kinds show an asterisk.
        let masked = |key: &String| key_mask::mask(key).replace('•', "*");
        let keys = if item.keys_in_clear { keys } else { keys.iter().map(masked).collect() };
        let sql = "SELECT content FROM license_file WHERE license_id = $1";
        let file = if with_files { tx.query_one(sql, values![&item.license_id])? } else { None };
        let file = file.map(|row| row.blob(0).map(<[u8]>::to_vec)).transpose()?;
        Ok(Enclosed { keys, file: file.map(|content| (files::file_name(&item.serial), content)) })
    };
    items.iter().map(read).collect()
}

/// What is confirmed, and to whom beside the account.
pub(crate) struct Confirmation<'a> {
    /// What was done.
    pub done: Done,
    /// The licenses. None: nothing was done, and no mail goes out.
    pub made: &'a [MadeLicense],
    /// On whose behalf.
    pub acting: &'a ActingFor,
    /// One more e-mail.
    pub extra: Option<&'a Email>,
}

/// The one more e-mail of a form. It may be anybody's, so mails to it are counted.
pub(crate) fn extra_email(
    context: &RequestContext<'_>,
    typed: Option<&str>,
) -> Result<Option<Email>, ApiError> {
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
    let mut findings = FieldErrors::default();
    let email = findings.email("confirmation_email", typed);
    if !findings.0.is_empty() {
        return Err(ApiError::invalid_fields(findings.0));
    }
    let by = &context.caller.account_id;
    email.iter().try_for_each(|email| context.runtime.limits.recipient(email.as_str(), by))?;
    Ok(email)
}

pub(crate) fn items(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    made: &[MadeLicense],
) -> Result<Vec<Item>, Error> {
    let item = |made: &MadeLicense| {
        let line = OrderLine::of_entitlement(tx, &made.entitlement_id)?;
        let keys_in_clear = line.is_some_and(|line| context.policy(&line).mail.keys_in_clear);
        Ok(Item {
            license_id: made.license_id.clone(),
            serial: made.serial_number.clone(),
            product: made.product_name.clone(),
            quantity: made.quantity,
            unlimited: made.unlimited,
            keys_in_clear,
        })
    };
    made.iter().take(MOST_ITEMS).map(item).collect()
}

/// Posts the confirmation: to the account, its additional e-mail and the one more, each once, in the account's language. An
/// address that nobody has confirmed gets a notice without licenses; keys stand in clear, where the policy says so, only
/// for the account's own.
pub(crate) fn confirm(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    what: &Confirmation<'_>,
) -> Result<(), Error> {
    let Some(account) = accounts::by_id(tx, &context.caller.account_id)?.filter(|_| !what.made.is_empty())
    else {
        return Ok(());
    };
    let lang = accounts::lang_of(&account.profile);
    let items = items(tx, context, what.made)?;
    for to in recipients(tx, &account, what.extra)? {
        let (name, items) = match to.standing {
            Address::Own => (Some(accounts::name_of(&account.profile)), items.clone()),
            _ => (None, items.iter().map(|item| Item { keys_in_clear: false, ..item.clone() }).collect()),
        };
        to.post(tx, context, &account, lang, letter(what, &account, name, items))?;
    }
    Ok(())
}

/// The ids of licenses.
pub(crate) fn ids(made: &[MadeLicense]) -> Vec<&str> {
    made.iter().map(|made| made.license_id.as_str()).collect()
}

/// Posts the same to the owners for whom a partner acted; answers their e-mails.
pub(crate) fn tell_owners(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    what: &Confirmation<'_>,
) -> Result<Vec<String>, Error> {
    let mut told = Vec::new();
    for owner in &what.acting.owners {
        if let Some(account) = accounts::by_id(p.tx, owner)? {
            tell_owner(p, context, what, &account)?;
            told.push(account.email);
        }
    }
    Ok(told)
}

/// Posts the same to an owner for whom a partner acted, in the owner's language.
fn tell_owner(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    what: &Confirmation<'_>,
    owner: &Stored,
) -> Result<(), Error> {
    let Some(account) = accounts::by_id(p.tx, &context.caller.account_id)? else { return Ok(()) };
    let mut items = items(p.tx, context, what.made)?;
    // Of several owners each hears of their own.
    let mut own = BTreeSet::new();
    for row in p.tx.query("SELECT license_id FROM license_owner WHERE account_id = $1", values![&owner.id])? {
        own.insert(row.string(0)?);
    }
    items.retain(|item| own.contains(&item.license_id));
    if items.is_empty() {
        return Ok(());
    }
    let event = Event {
        person: person(Some(&account)),
        acting_site: what.acting.site_name.clone(),
        license_ids: items.iter().map(|item| item.license_id.clone()).collect(),
        count: i64::try_from(items.len()).unwrap_or(i64::MAX),
        ..Event::new(what.done.kind())
    };
    let letter = letter(what, &account, Some(accounts::name_of(&owner.profile)), items);
    notices::tell(p, owner, &event, &letter)
}

fn letter(what: &Confirmation<'_>, account: &Stored, name: Option<String>, items: Vec<Item>) -> EmailKind {
    EmailKind::Done {
        done: what.done,
        name,
        person: person(Some(account)),
        count: i64::try_from(what.made.len()).unwrap_or(i64::MAX),
        site: what.acting.site_name.clone(),
        items,
    }
}

/// How an address stands to the account that a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    /// It is the account's own, and so greeted by name.
    Own,
    /// The additional one of the profile, which was confirmed.
    Additional,
    /// The additional one of the profile, which nobody has confirmed yet.
    Unconfirmed,
    /// One that stood in a form.
    Typed,
}

/// To whom a mail goes.
struct Recipient {
    email: String,
    standing: Address,
}

impl Recipient {
    /// Posts the mail, or what the address may get instead of it.
    fn post(
        &self,
        tx: &mut Tx<'_>,
        context: &RequestContext<'_>,
        account: &Stored,
        lang: Lang,
        letter: EmailKind,
    ) -> Result<(), Error> {
        let letter = match self.standing {
            Address::Own | Address::Additional => letter,
            Address::Typed => EmailKind::Copy { person: person(Some(account)) },
            // Anybody's address can be typed into a profile: mails to it are counted.
            Address::Unconfirmed if context.runtime.limits.recipient(&self.email, &account.id).is_err() => {
                return Ok(());
            }
            Address::Unconfirmed => EmailKind::Additional {
                account_id: account.id.clone(),
                email: self.email.clone(),
                person: person(Some(account)),
            },
        };
        post(tx, context.now, &self.email, lang, &letter)
    }
}

/// The account's own address, its additional one and one more, each once.
fn recipients(tx: &mut Tx<'_>, account: &Stored, extra: Option<&Email>) -> Result<Vec<Recipient>, Error> {
    let mut all = vec![Recipient { email: account.email.clone(), standing: Address::Own }];
    if let Some(email) = account.profile.additional_email.as_deref().map(str::trim) {
        let confirmed = additional::is_confirmed(tx, &account.id, email)?;
        let standing = if confirmed { Address::Additional } else { Address::Unconfirmed };
        all.push(Recipient { email: email.to_owned(), standing });
    }
    all.extend(extra.map(|email| Recipient { email: email.to_string(), standing: Address::Typed }));
    let mut seen = BTreeSet::new();
    all.retain(|to| !to.email.is_empty() && seen.insert(to.email.to_lowercase()));
    Ok(all)
}

/// Tells the owners of licenses, and the administrators of their customers' sites, what somebody else did with them: each
/// once, of what concerns them. `except` are those who hear of it in another way.
pub(crate) fn tell_concerned(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    about: About,
    licenses: &[&str],
    other: &str,
    except: &[String],
) -> Result<(), Error> {
    let Some(actor) = accounts::by_id(p.tx, &context.caller.account_id)? else { return Ok(()) };
    let mut told: Vec<&str> = except.iter().map(String::as_str).collect();
    told.push(&actor.email);
    notices::to_concerned(p, about, &person(Some(&actor)), other, licenses, &told)
}

/// Confirms that customer care was asked.
pub(crate) fn confirm_request(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    serial: &str,
    product: &str,
) -> Result<(), Error> {
    let Some(account) = accounts::by_id(tx, &context.caller.account_id)? else { return Ok(()) };
    let lang: Lang = accounts::lang_of(&account.profile);
    for to in recipients(tx, &account, None)? {
        let letter = EmailKind::RehostRequested {
            name: (to.standing == Address::Own).then(|| accounts::name_of(&account.profile)),
            person: person(Some(&account)),
            serial: serial.to_owned(),
            product: product.to_owned(),
        };
        to.post(tx, context, &account, lang, letter)?;
    }
    Ok(())
}

/// Posts keys and files to a customer's contact.
pub(crate) fn deliver(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    to: &Email,
    name: Option<String>,
    items: Vec<Item>,
) -> Result<(), Error> {
    let Some(account) = accounts::by_id(tx, &context.caller.account_id)? else { return Ok(()) };
    // The reader's language, where they have an account; else the sender's.
    let sql = "SELECT id FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
    let reader = tx.query_one(sql, values![to.as_str()])?.map(|row| row.string(0)).transpose()?;
    let reader = reader.map(|id| accounts::by_id(tx, &id)).transpose()?.flatten();
    let lang = accounts::lang_of(&reader.as_ref().unwrap_or(&account).profile);
    let company = Some(account.profile.company.clone()).filter(|company| !company.is_empty());
    let letter = EmailKind::Delivered { name, person: person(Some(&account)), company, items };
    post(tx, context.now, to.as_str(), lang, &letter)
}
