//! The list of commands, once. From it come the registration in the shell, the TypeScript types and the capability
//! names (`cargo xtask bindings`). One line a command: `name(Arguments) -> Answer;`, privileged verbs of their own.
//!
//! A command is decoded and encoded by the shell; what it does is the method of the same name on [`crate::Desk`].

/// Hands the list to a macro. Lines are read by the shell's build script too: keep one command a line.
#[macro_export]
macro_rules! with_commands {
    ($callback:path) => {
        $callback! {
            // the app
            ui_ready() -> ();
            app_state() -> AppState;
            settings_set(Settings) -> Settings;
            background() -> BackgroundView;
            start_at_login_set(LoginForm) -> BackgroundView;
            start_at_login_decline() -> ();
            window_close(CloseForm) -> ();
            // signing in, account
            portal_look_up(PortalAddress) -> PortalView;
            sign_in(SignInForm) -> AppState;
            sign_out(SignOutForm) -> AppState;
            create_account(CreateAccountForm) -> ();
            forgot_password(ForgotPasswordForm) -> ();
            resend_confirmation(ForgotPasswordForm) -> ();
            account_get() -> AccountForm;
            account_edit(AccountForm) -> AccountForm;
            change_email(ChangeEmailForm) -> AccountForm;
            account_sessions() -> Vec<SessionRow>;
            session_end(ById) -> ();
            sessions_end_others() -> ();
            change_password(ChangePasswordForm) -> ();
            // the mirror
            mirror_unlock(PassphraseForm) -> AppState;
            mirror_set_passphrase(PassphraseForm) -> ();
            mirror_rebuild(RebuildForm) -> AppState;
            mirror_try_again() -> AppState;
            // sync
            sync_now() -> ();
            sync_cancel() -> ();
            sync_state() -> SyncView;
            sync_decide(HeldDecision) -> ();
            // screens
            overview() -> Overview;
            customers() -> Customers;
            shipments() -> Shipments;
            catalog_open(CatalogQuery) -> CatalogView;
            catalog_rows(RowsRange) -> CatalogRows;
            catalog_choices() -> CatalogChoices;
            catalog_suggest(SuggestText) -> Vec<Suggestion>;
            entitlement_details(ById) -> EntitlementDetails;
            // what people write
            fields() -> Vec<FieldView>;
            field_save(FieldForm) -> FieldView;
            field_move(FieldMove) -> ();
            field_delete(ById) -> ();
            annotation_save(AnnotationForm) -> ();
            comment_add(CommentForm) -> ();
            technical_contact_save(TechnicalContactForm) -> ();
            // changes
            outbox() -> Outbox;
            outbox_retry(ByKey) -> ();
            outbox_discard(ByKey) -> ();
            conflict_resolve(ConflictForm) -> ();
            outbox_lost_seen() -> ();
            vendor_changes(VendorChangesQuery) -> VendorChanges;
            vendor_changes_seen() -> ();
            // getting licenses: truly needs the portal
            serials_read(FileToRead) -> FoundSerials;
            list_pasted(PastedText) -> PastedList;
            serials_check(CheckSerials) -> CheckedSerials;
            register(Idempotent<RegisterMany>) -> Transaction;
            bulk_check(BulkRegistration) -> Transaction;
            bulk_register(Idempotent<BulkRegistration>) -> Transaction;
            addresses(AddressQuery) -> Addresses;
            address_add(Idempotent<NewAddress>) -> InstallAddress;
            upgrades(UpgradesQuery) -> UpgradeNotifications;
            upgrade(Idempotent<UpgradeLicenses>) -> Transaction;
            rehost_check(ForResource<Rehost>) -> RehostCheck;
            rehost(IdempotentForResource<Rehost>) -> Rehosted;
            license_history(ById) -> LicenseHistory;
            vouchers_check(CheckVouchers) -> CheckedVouchers;
            vouchers_convert(Idempotent<ConvertVouchers>) -> Transaction;
            flex_contracts() -> FlexContracts;
            flex_contract(ById) -> FlexContractDetails;
            flex_draw(IdempotentForResource<DrawDown>) -> FlexDrawn;
            flex_return(IdempotentForResource<ReturnForm>) -> FlexReturned;
            flex_statement(StatementQuery) -> FlexStatement;
            site_users(ById) -> SiteUsers;
            site_user_level(ForResource<NameLevel>) -> ();
            colleague_add(IdempotentForResource<NewColleague>) -> ();
            // sites and their people
            sites() -> MySites;
            site_role_set(ForResource<SetRole>) -> ();
            site_partners(ById) -> Partners;
            site_partner_set(ForResource<SetPartner>) -> ();
            site_member_remove(IdempotentForResource<RemoveMember>) -> LeftSite;
            site_leave(IdempotentForResource<LeaveSite>) -> LeftSite;
            invitation_resend(IdempotentForResource<Invitee>) -> ();
            invitation_withdraw(ForResource<Invitee>) -> ();
            invitations() -> MyInvitations;
            invitation_accept(Idempotent<ById>) -> ();
            invitation_decline(ById) -> ();
            customer_numbers() -> CustomerNumbers;
            customer_number_add(Idempotent<AddCustomerNumber>) -> CustomerNumbers;
            customer_number_remove(ById) -> ();
            continuity(ContinuityQuery) -> Continuity;
            site_take_over(IdempotentForResource<TakeOver>) -> TakenOver;
            deliver_by_mail(Idempotent<DeliverByMail>) -> Delivered;
            // sharing: lists come from the mirror, the rest needs the portal
            shares() -> SharesView;
            shares_review(SharesQuery) -> SharesPage;
            share_numbers() -> ShareableNumbers;
            share_preview(ShareForm) -> SharePreview;
            share_make(Idempotent<ShareForm>) -> ShareReview;
            share_change(ForResource<ChangeShare>) -> ();
            share_end(ById) -> ();
            draft(DraftName) -> Draft;
            draft_keep(Draft) -> ();
            // requests
            requests() -> RequestList;
            request(ById) -> RequestDetails;
            request_create(RequestForm) -> RequestMade;
            request_act(RequestActForm) -> ();
            request_attach(RequestAttach) -> ();
            // the audit trail, and the care desk of the vendor
            trail(TrailQuery) -> Trail;
            care_queue(CareQueueQuery) -> CareQueue;
            care_take(IdempotentForResource<TakeRequest>) -> QueuedRequest;
            care_look_up(LookUp) -> LookUpHits;
            care_account(ById) -> CareAccount;
            care_site(ById) -> CareSite;
            care_order(ById) -> CareOrder;
            care_entitlement(ById) -> CareEntitlement;
            care_explain(ExplainQuery) -> Explanations;
            care_act(IdempotentForResource<CareAct>) -> CareAccount;
            care_merge(Idempotent<PrepareMerge>) -> CareMerge;
            care_merge_withdraw(ById) -> ();
            // renewals
            contracts(ContractsQuery) -> Contracts;
            contract_groups(ContractsQuery) -> ContractGroups;
            renewal_set(RenewalForm) -> ();
            reminders() -> RemindersView;
            reminder_schedule_set(ReminderSchedule) -> ();
            reminder_timer_set(TimerForm) -> ();
            reminder_test(ReminderTestForm) -> ReminderTested;
            reminder_proof(ById) -> ReminderProof;
            reminder_log() -> ReminderLog;
            reminder_serials_check(SerialsText) -> CheckedReminderSerials;
            manual_reminders_add(ManualReminders) -> Vec<ManualReminderRow>;
            inbox() -> Inbox;
            inbox_rows(InboxRange) -> InboxRows;
            inbox_counts() -> InboxCounts;
            inbox_mark(InboxMark) -> ();
            inbox_read_all() -> InboxRead;
            inbox_read_undo(InboxRead) -> ();
            notice_preferences() -> Vec<NoticePreference>;
            notice_preference_set(NoticePreference) -> ();
            reminder_acknowledge(ById) -> ();
            reminder_snooze(SnoozeForm) -> ();
            lead_times_set(LeadTimesForm) -> ();
            manual_reminder_add(ManualReminderForm) -> ManualReminderRow;
            manual_reminder_remove(ById) -> ();
            downloads() -> Downloads;
            software() -> Vec<SoftwareGroup>;
            download_start(DownloadStart) -> DownloadRow;
            download_cancel(ById) -> ();
            download_retry(ById) -> ();
            download_forget(ById) -> ();
            // privileged: each can be denied by a capability
            reveal_key(RevealKey) -> RevealedKey;
            copy_key(RevealKey) -> ();
            keys_trust(TrustKeys) -> AppState;
            open_download(ById) -> ();
            open_download_folder(ById) -> ();
            choose_download_folder() -> Settings;
            outbox_export() -> Option<String>;
            outbox_import(OutboxImport) -> OutboxImported;
            flex_statement_save(StatementQuery) -> Option<String>;
            flex_statement_save_xlsx(StatementQuery) -> Option<String>;
            deliver_sealed(DeliverSealed) -> Option<String>;
            write_mail_to_partner(ById) -> ();
            request_attachment_save(AttachmentOfRequest) -> Option<String>;
            trail_save(TrailQuery) -> Option<String>;
        }
    };
}
