//! Use cases that wait for the crates they stand on.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::needless_pass_by_value)]
use crate::Desk;
use crate::api::*;
use crate::error::NOT_SIGNED_IN;
impl Desk {
    pub async fn portal_look_up(&self, _: PortalAddress) -> Result<PortalView, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn sign_in(&self, _: SignInForm) -> Result<AppState, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn sign_out(&self, _: SignOutForm) -> Result<AppState, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn create_account(&self, _: CreateAccountForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn forgot_password(&self, _: ForgotPasswordForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn account_get(&self) -> Result<AccountForm, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn account_edit(&self, _: AccountForm) -> Result<AccountForm, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn change_password(&self, _: ChangePasswordForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn mirror_unlock(&self, _: PassphraseForm) -> Result<AppState, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn mirror_set_passphrase(&self, _: PassphraseForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn mirror_rebuild(&self) -> Result<AppState, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn sync_now(&self) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn sync_cancel(&self) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn sync_state(&self) -> Result<SyncView, UiError> { Ok(SyncView { phase: SyncPhase::Idle {}, last_synced: None, stale: false, entitlements: 0, waiting: 0, indexing: false }) }
    pub async fn sync_decide(&self, _: HeldDecision) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn overview(&self) -> Result<Overview, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn catalog_open(&self, _: CatalogQuery) -> Result<CatalogView, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn catalog_rows(&self, _: RowsRange) -> Result<CatalogRows, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn catalog_choices(&self) -> Result<CatalogChoices, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn catalog_suggest(&self, _: SuggestText) -> Result<Vec<Suggestion>, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn entitlement_details(&self, _: ById) -> Result<EntitlementDetails, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn contracts(&self, _: ContractsQuery) -> Result<Contracts, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn inbox(&self) -> Result<Inbox, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn reminder_acknowledge(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn reminder_snooze(&self, _: SnoozeForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn lead_times_set(&self, _: LeadTimesForm) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn manual_reminder_add(&self, _: ManualReminderForm) -> Result<ManualReminderRow, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn manual_reminder_remove(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn downloads(&self) -> Result<Downloads, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn software(&self) -> Result<Vec<SoftwareGroup>, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn download_start(&self, _: DownloadStart) -> Result<DownloadRow, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn download_cancel(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn download_retry(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn download_forget(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn reveal_key(&self, _: RevealKey) -> Result<RevealedKey, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn copy_key(&self, _: RevealKey) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn open_download(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn open_download_folder(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn choose_download_folder(&self) -> Result<Settings, UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
    pub async fn write_mail_to_partner(&self, _: ById) -> Result<(), UiError> { Err(UiError::new(NOT_SIGNED_IN)) }
}
