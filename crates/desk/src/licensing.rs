//! Getting licenses: registration, version upgrades, host ID changes, vouchers, flex contracts, deliveries.
//!
//! All of it truly needs the portal: each use case asks it and hands on what it answers. Every rule is the portal's
//! (`licet_domain`); what stands here is what the desktop adds: keys never reach the window unrevealed, a form that was
//! begun outlives a restart, and files come from and go to places that a person picks.

use crate::api::*;
use crate::context::Desk;
use crate::error::DRAFT_TOO_LARGE;
use chrono::{Datelike, NaiveDate};
use licet_domain::{code, key_mask};
use licet_protocol::flex::ReturnDrawn;
use licet_protocol::registration::MadeLicense;
use licet_sync::Segments;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Most bytes of a draft.
const LARGEST_DRAFT: usize = 512 * 1024;
/// Names of drafts in the mirror's settings begin so.
const DRAFT: &str = "draft-";

/// An answer that may hold keys in clear.
trait HoldsKeys {
    fn licenses(&mut self) -> Vec<&mut MadeLicense>;
}

impl HoldsKeys for Transaction {
    fn licenses(&mut self) -> Vec<&mut MadeLicense> {
        self.results.iter_mut().filter_map(|result| result.license.as_mut()).collect()
    }
}

impl HoldsKeys for Rehosted {
    fn licenses(&mut self) -> Vec<&mut MadeLicense> {
        self.license.iter_mut().collect()
    }
}

impl HoldsKeys for FlexDrawn {
    fn licenses(&mut self) -> Vec<&mut MadeLicense> {
        vec![&mut self.license]
    }
}

impl HoldsKeys for FlexReturned {
    fn licenses(&mut self) -> Vec<&mut MadeLicense> {
        self.license.iter_mut().collect()
    }
}

/// `YYYY-MM`, as statements name months.
fn month(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| format!("{:04}-{:02}", day.year(), day.month()))
}

impl Desk {
    pub(crate) async fn portal_get<T: DeserializeOwned>(
        &self,
        path: Segments<'_>,
        query: &[(&str, Option<String>)],
    ) -> Result<T, UiError> {
        let session = self.session()?;
        session.ask(|client, access| async move { client.get(&access, path, query).await }).await
    }

    pub(crate) async fn portal_post<T: DeserializeOwned>(
        &self,
        path: Segments<'_>,
        key: Option<&str>,
        form: &(impl Serialize + Sync),
    ) -> Result<T, UiError> {
        let session = self.session()?;
        session.ask(|client, access| async move { client.post(&access, path, key, form).await }).await
    }

    /// Has something done that makes or changes licenses: their keys stay here, and the mirror is brought up to date.
    async fn portal_issue<T: DeserializeOwned + HoldsKeys>(
        &self,
        path: Segments<'_>,
        key: &str,
        form: &(impl Serialize + Sync),
    ) -> Result<T, UiError> {
        let mut answer: T = self.portal_post(path, Some(key), form).await?;
        let ids: Vec<String> =
            answer.licenses().into_iter().map(|license| license.license_id.clone()).collect();
        let shown = self.on_mirror(move |mirror| {
            ids.iter().map(|id| Ok(mirror.license(id)?.map(|found| found.license.keys))).collect()
        });
        let shown: Vec<Option<Vec<String>>> = shown.await.unwrap_or_default();
        if let Ok(opened) = self.opened() {
            for (number, license) in answer.licenses().into_iter().enumerate() {
                opened.recent_keys.keep(license, shown.get(number).cloned().flatten());
            }
            opened.sync.wake();
        } else {
            answer.licenses().into_iter().for_each(|license| license.keys.clear());
        }
        Ok(answer)
    }

    /// `serials_check`. What was typed is normalized here too: older portals only trim it.
    ///
    /// # Errors
    /// When the portal can't be reached or the session has ended; so for all that follow, and what they say besides.
    pub async fn serials_check(&self, form: CheckSerials) -> Result<CheckedSerials, UiError> {
        let serial_numbers = form.serial_numbers.iter().map(|typed| code::normalize(typed)).collect();
        let form = CheckSerials { serial_numbers, order_number: form.order_number };
        self.portal_post(&["licenses", "check"], None, &form).await
    }

    /// `register`
    ///
    /// # Errors
    /// As above; what is wrong with one serial number is in its result.
    pub async fn register(&self, keyed: Idempotent<RegisterMany>) -> Result<Transaction, UiError> {
        self.portal_issue(&["licenses", "register-many"], &keyed.key, &keyed.form).await
    }

    /// `bulk_check`
    ///
    /// # Errors
    /// As above.
    pub async fn bulk_check(&self, form: BulkRegistration) -> Result<Transaction, UiError> {
        self.portal_post(&["licenses", "bulk"], None, &BulkRegistration { dry_run: true, ..form }).await
    }

    /// `bulk_register`
    ///
    /// # Errors
    /// As above.
    pub async fn bulk_register(&self, keyed: Idempotent<BulkRegistration>) -> Result<Transaction, UiError> {
        let form = BulkRegistration { dry_run: false, ..keyed.form };
        self.portal_issue(&["licenses", "bulk"], &keyed.key, &form).await
    }

    /// `addresses`
    ///
    /// # Errors
    /// As above.
    pub async fn addresses(&self, query: AddressQuery) -> Result<Addresses, UiError> {
        let starts_with = Some(query.starts_with).filter(|text| !text.trim().is_empty());
        let query = [
            ("customer_number", Some(query.customer_number)),
            ("country", query.country),
            ("starts_with", starts_with),
        ];
        self.portal_get(&["addresses"], &query).await
    }

    /// `address_add`
    ///
    /// # Errors
    /// As above; when a field needs another value.
    pub async fn address_add(&self, keyed: Idempotent<NewAddress>) -> Result<InstallAddress, UiError> {
        self.portal_post(&["addresses"], Some(&keyed.key), &keyed.form).await
    }

    /// `upgrades`
    ///
    /// # Errors
    /// As above; when there is no such notification.
    pub async fn upgrades(&self, query: UpgradesQuery) -> Result<UpgradeNotifications, UiError> {
        self.portal_get(&["upgrades"], &[("notification_id", query.notification_id)]).await
    }

    /// `upgrade`
    ///
    /// # Errors
    /// As above; what is wrong with one license is in its result.
    pub async fn upgrade(&self, keyed: Idempotent<UpgradeLicenses>) -> Result<Transaction, UiError> {
        self.portal_issue(&["upgrades"], &keyed.key, &keyed.form).await
    }

    /// `rehost_check`
    ///
    /// # Errors
    /// As above; when the license can't be moved at all.
    pub async fn rehost_check(&self, on: ForResource<Rehost>) -> Result<RehostCheck, UiError> {
        self.portal_post(&["licenses", &on.id, "rehost", "check"], None, &on.form).await
    }

    /// `rehost`
    ///
    /// # Errors
    /// As above; `rehost-refused` where the policy says no.
    pub async fn rehost(&self, keyed: IdempotentForResource<Rehost>) -> Result<Rehosted, UiError> {
        self.portal_issue(&["licenses", &keyed.id, "rehost"], &keyed.key, &keyed.form).await
    }

    /// `license_history`. Keys that no longer count are masked.
    ///
    /// # Errors
    /// As above; when this account sees no such license.
    pub async fn license_history(&self, by: ById) -> Result<LicenseHistory, UiError> {
        let mut history: LicenseHistory = self.portal_get(&["licenses", &by.id, "history"], &[]).await?;
        for key in history.replaced.iter_mut().flat_map(|replaced| &mut replaced.keys) {
            *key = key_mask::mask(key);
        }
        Ok(history)
    }

    /// `vouchers_check`
    ///
    /// # Errors
    /// As above.
    pub async fn vouchers_check(&self, form: CheckVouchers) -> Result<CheckedVouchers, UiError> {
        let form = CheckVouchers { codes: form.codes.iter().map(|typed| code::normalize(typed)).collect() };
        self.portal_post(&["vouchers", "check"], None, &form).await
    }

    /// `vouchers_convert`
    ///
    /// # Errors
    /// As above; what is wrong with one code is in its result.
    pub async fn vouchers_convert(&self, keyed: Idempotent<ConvertVouchers>) -> Result<Transaction, UiError> {
        self.portal_issue(&["vouchers", "convert"], &keyed.key, &keyed.form).await
    }

    /// `flex_contracts`
    ///
    /// # Errors
    /// As above.
    pub async fn flex_contracts(&self) -> Result<FlexContracts, UiError> {
        self.portal_get(&["flex"], &[]).await
    }

    /// `flex_contract`
    ///
    /// # Errors
    /// As above; when this account sees no such contract.
    pub async fn flex_contract(&self, by: ById) -> Result<FlexContractDetails, UiError> {
        self.portal_get(&["flex", &by.id], &[]).await
    }

    /// `flex_draw`
    ///
    /// # Errors
    /// As above; when too few are left, or the level doesn't allow it.
    pub async fn flex_draw(&self, keyed: IdempotentForResource<DrawDown>) -> Result<FlexDrawn, UiError> {
        self.portal_issue(&["flex", &keyed.id, "draws"], &keyed.key, &keyed.form).await
    }

    /// `flex_return`
    ///
    /// # Errors
    /// As above; when the policy doesn't take it back (any more).
    pub async fn flex_return(
        &self,
        keyed: IdempotentForResource<ReturnForm>,
    ) -> Result<FlexReturned, UiError> {
        let form = ReturnDrawn { quantity: keyed.form.quantity.into(), confirmation_email: None };
        self.portal_issue(&["flex", &keyed.id, "draws", &keyed.form.draw_id, "return"], &keyed.key, &form)
            .await
    }

    /// `flex_statement`
    ///
    /// # Errors
    /// As above.
    pub async fn flex_statement(&self, query: StatementQuery) -> Result<FlexStatement, UiError> {
        let months = [("from", month(query.from)), ("to", month(query.to))];
        self.portal_get(&["flex", &query.id, "statement"], &months).await
    }

    /// `deliver_by_mail`
    ///
    /// # Errors
    /// As above; when the address is no contact of the customer.
    pub async fn deliver_by_mail(&self, keyed: Idempotent<DeliverByMail>) -> Result<Delivered, UiError> {
        let delivered = self.portal_post(&["deliveries", "mail"], Some(&keyed.key), &keyed.form).await?;
        self.look_for_changes();
        Ok(delivered)
    }

    /// `deliver_sealed`. None when nobody picked a place: then nothing is handed over, and none is on record.
    ///
    /// # Errors
    /// As above; when the passphrase is too short, or the file can't be written.
    pub async fn deliver_sealed(&self, form: DeliverSealed) -> Result<Option<String>, UiError> {
        let (session, form) = (self.session()?, &form);
        let Some(place) = self.place_for("licenses.tar.age".to_owned()).await? else { return Ok(None) };
        let path: Segments<'_> = &["deliveries", "sealed"];
        let content = session
            .ask(|client, access| async move { client.post_bytes(&access, path, None, form).await })
            .await?;
        self.look_for_changes();
        self.save_at(place, content).await.map(Some)
    }

    /// What was done stands in the history of licenses: the mirror fetches it.
    pub(crate) fn look_for_changes(&self) {
        if let Ok(opened) = self.opened() {
            opened.sync.wake();
        }
    }

    /// `draft`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn draft(&self, by: DraftName) -> Result<Draft, UiError> {
        self.on_mirror(move |mirror| {
            let kept = mirror.setting(&format!("{DRAFT}{}", by.name))?;
            // What an older app kept in another form is no draft any more.
            let value = kept.and_then(|text| serde_json::from_str(&text).ok());
            Ok(Draft { name: by.name, value })
        })
        .await
    }

    /// `draft_keep`
    ///
    /// # Errors
    /// When it is too large, or the mirror isn't open or can't be written.
    pub async fn draft_keep(&self, draft: Draft) -> Result<(), UiError> {
        let text = draft.value.as_ref().map(ToString::to_string);
        if text.as_ref().is_some_and(|text| text.len() > LARGEST_DRAFT) || draft.name.len() > 40 {
            return Err(UiError::new(DRAFT_TOO_LARGE));
        }
        self.on_mirror(move |mirror| {
            Ok(mirror.set_setting(&format!("{DRAFT}{}", draft.name), text.as_deref())?)
        })
        .await
    }
}
