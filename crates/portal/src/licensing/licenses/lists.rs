//! Lists of serial numbers: many at once, and the rows of a spreadsheet. Each is registered or refused by itself; a dry run
//! judges them all and writes nothing.

use super::check;
use super::registration::{ActingFor, Planned, bounded, carry_out, confirm, judge, outcome};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::licensing::notifications;
use crate::people::site_roles;
use crate::records::Publisher;
use crate::request::AppState;
use crate::request::steps::{LONGEST_TURN, Steps, transaction};
use crate::request::unit_of_work::{RequestContext, read_tx};
use crate::store::Tx;
use licet_domain::flex::Deed;
use licet_domain::registration::Verdict;
use licet_domain::{Email, SerialNumber};
use licet_protocol::registration::{
    BulkRegistration, MOST_REGISTERED, MOST_ROWS, MadeLicense, NewRegistration, OnBehalf, Outcome,
    RegisterMany, Transaction,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

/// A list to register.
#[derive(Debug)]
pub(super) struct Registrations {
    list: Vec<NewRegistration>,
    /// Whether each names a serial number that came before it.
    repeated: Vec<bool>,
    /// Whether each counts as registered by itself.
    alone: bool,
    /// Whether super users alone may register it.
    in_bulk: bool,
    on_behalf: Option<OnBehalf>,
    confirmation_email: Option<String>,
}

impl Registrations {
    /// Serial numbers that somebody typed.
    ///
    /// # Errors
    /// None of them, or too many.
    pub(super) fn many(form: RegisterMany) -> Result<Self, ApiError> {
        bounded("registrations", form.registrations.len(), MOST_REGISTERED)?;
        let list = normalized(form.registrations);
        let repeated = repeated(&list);
        Ok(Self {
            alone: repeated.iter().filter(|repeated| !**repeated).count() == 1,
            repeated,
            list,
            in_bulk: false,
            on_behalf: form.on_behalf,
            confirmation_email: form.confirmation_email,
        })
    }

    /// The rows of a spreadsheet, each for a site whose super user the account is. A row is registered by itself: what
    /// must be registered alone is.
    ///
    /// # Errors
    /// None of them, or too many.
    pub(super) fn bulk(form: BulkRegistration) -> Result<Self, ApiError> {
        bounded("rows", form.rows.len(), MOST_ROWS)?;
        let list = normalized(form.rows);
        Ok(Self {
            alone: true,
            repeated: repeated(&list),
            // Rows are of one's own site: no certificate leads to others.
            list: list.into_iter().map(|new| NewRegistration { order_number: None, ..new }).collect(),
            in_bulk: true,
            on_behalf: None,
            confirmation_email: form.confirmation_email,
        })
    }

    fn serial(&self, at: usize) -> &str {
        &self.list[at].serial_number
    }

    fn judge(&self, tx: &mut Tx<'_>, context: &RequestContext<'_>, at: usize) -> Result<Planned, ApiError> {
        if self.repeated[at] {
            return Err(check::refusal(self.serial(at), Verdict::Repeated, None));
        }
        if self.in_bulk
            && let Some(found) = check::find(tx, context, self.serial(at))?
        {
            site_roles::require(tx, context, &found.line.end_customer, Deed::RegisterInBulk)?;
        }
        judge(tx, context, self.list[at].clone(), self.on_behalf.as_ref(), self.alone)
    }

    /// What would become of some of them, from `at` on: as many as there is time for.
    fn try_some(
        &self,
        tx: &mut Tx<'_>,
        context: &RequestContext<'_>,
        at: usize,
    ) -> Result<Vec<Outcome>, ApiError> {
        if at == 0 {
            self.begin(context)?;
        }
        let (begun, mut results) = (Instant::now(), Vec::new());
        for at in at..self.list.len() {
            let of = self.serial(at).to_owned();
            results.push(match self.judge(tx, context, at) {
                Ok(_) => Outcome { of, license: None, error: None },
                Err(error) => outcome(of, Err(error))?,
            });
            if begun.elapsed() > LONGEST_TURN {
                break;
            }
        }
        Ok(results)
    }
}

/// The list with its serial numbers as they are stored and compared.
fn normalized(mut list: Vec<NewRegistration>) -> Vec<NewRegistration> {
    for new in &mut list {
        new.serial_number = SerialNumber::new(&new.serial_number).0;
    }
    list
}

fn repeated(list: &[NewRegistration]) -> Vec<bool> {
    let mut seen = BTreeSet::new();
    list.iter().map(|new| !seen.insert(new.serial_number.as_str())).collect()
}

impl Steps for Registrations {
    fn len(&self) -> usize {
        self.list.len()
    }

    fn begin(&self, context: &RequestContext<'_>) -> Result<(), ApiError> {
        notifications::extra_email(context, self.confirmation_email.as_deref()).map(drop)
    }

    fn step(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        at: usize,
    ) -> Result<Outcome, ApiError> {
        let result = p.within(|p| {
            let planned = self.judge(p.tx, context, at)?;
            carry_out(p, context, &planned)
        });
        outcome(self.serial(at).to_owned(), result.as_ref().map_err(ApiError::copied))
    }

    fn end(
        &self,
        p: &mut Publisher<'_, '_>,
        context: &RequestContext<'_>,
        made: &[MadeLicense],
    ) -> Result<(), ApiError> {
        let extra = self.confirmation_email.as_deref().and_then(|typed| Email::parse(typed).ok());
        let acting = ActingFor::of(p.tx, made)?;
        Ok(confirm(p, context, made, &acting, extra.as_ref())?)
    }
}

/// What registering a list would come to. Reads only, a few at a time, so that nobody waits for it who writes.
///
/// # Errors
/// What stands in the way of the whole.
pub(super) async fn dry_run(
    state: &AppState,
    caller: Caller,
    list: Registrations,
) -> Result<Transaction, ApiError> {
    let list = Arc::new(list);
    let mut results = Vec::with_capacity(list.len());
    while results.len() < list.len() {
        let (list, at) = (Arc::clone(&list), results.len());
        results
            .extend(read_tx(state, caller.clone(), move |tx, context| list.try_some(tx, context, at)).await?);
    }
    Ok(transaction(String::new(), results))
}
