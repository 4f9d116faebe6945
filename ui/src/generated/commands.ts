// Generated from crates/desk/src/commands.rs (`cargo xtask bindings`). Never edited.
import type {
  AccountForm,
  AddCustomerNumber,
  AddressQuery,
  Addresses,
  AnnotationForm,
  AppState,
  AttachmentOfRequest,
  BackgroundView,
  BulkRegistration,
  ById,
  ByKey,
  CareAccount,
  CareAct,
  CareEntitlement,
  CareMerge,
  CareOrder,
  CareQueue,
  CareQueueQuery,
  CareSite,
  CatalogChoices,
  CatalogQuery,
  CatalogRows,
  CatalogView,
  ChangeEmailForm,
  ChangePasswordForm,
  ChangeShare,
  CheckSerials,
  CheckVouchers,
  CheckedReminderSerials,
  CheckedSerials,
  CheckedVouchers,
  CloseForm,
  Closing,
  CommentForm,
  ConflictForm,
  Continuity,
  ContinuityQuery,
  ContractGroups,
  Contracts,
  ContractsQuery,
  ConvertVouchers,
  CreateAccountForm,
  CustomerNumbers,
  Customers,
  DeliverByMail,
  DeliverSealed,
  Delivered,
  DownloadRow,
  DownloadStart,
  Downloads,
  Draft,
  DraftName,
  DrawDown,
  EntitlementDetails,
  ExplainQuery,
  Explanations,
  FieldForm,
  FieldMove,
  FieldView,
  FileToRead,
  FlexContractDetails,
  FlexContracts,
  FlexDrawn,
  FlexReturned,
  FlexStatement,
  ForResource,
  ForgotPasswordForm,
  FoundSerials,
  HeldDecision,
  Idempotent,
  IdempotentForResource,
  Inbox,
  InboxCounts,
  InboxMark,
  InboxRange,
  InboxRead,
  InboxRows,
  InstallAddress,
  Invitee,
  LeadTimesForm,
  LeaveSite,
  LeftSite,
  LicenseHistory,
  LoginForm,
  LookUp,
  LookUpHits,
  ManualReminderForm,
  ManualReminderRow,
  ManualReminders,
  MyInvitations,
  MySites,
  NameLevel,
  Navigate,
  NewAddress,
  NewColleague,
  NoticePreference,
  Outbox,
  OutboxImport,
  OutboxImported,
  Overview,
  Partners,
  PassphraseForm,
  PastedList,
  PastedText,
  PortalAddress,
  PortalView,
  PrepareMerge,
  QueuedRequest,
  RebuildForm,
  RegisterMany,
  Rehost,
  RehostCheck,
  Rehosted,
  ReminderLog,
  ReminderProof,
  ReminderSchedule,
  ReminderTestForm,
  ReminderTested,
  RemindersView,
  RemoveMember,
  RenewalForm,
  RequestActForm,
  RequestAttach,
  RequestDetails,
  RequestForm,
  RequestList,
  RequestMade,
  ReturnForm,
  RevealKey,
  RevealedKey,
  RowsRange,
  SerialsText,
  SessionRow,
  SetPartner,
  SetRole,
  Settings,
  ShareForm,
  SharePreview,
  ShareReview,
  ShareableNumbers,
  Shares,
  SharesQuery,
  SharesView,
  Shipments,
  SignInForm,
  SignOutForm,
  SiteUsers,
  SnoozeForm,
  SoftwareGroup,
  Stale,
  StatementQuery,
  SuggestText,
  Suggestion,
  SyncView,
  TakeOver,
  TakeRequest,
  TakenOver,
  TechnicalContactForm,
  TimerForm,
  Trail,
  TrailQuery,
  Transaction,
  TrustKeys,
  UiError,
  UpgradeLicenses,
  UpgradeNotifications,
  UpgradesQuery,
  VendorChanges,
  VendorChangesQuery,
} from './api';

/** Every command: what it takes and what it answers. */
export interface Commands {
  ui_ready: { args: undefined; reply: null };
  app_state: { args: undefined; reply: AppState };
  settings_set: { args: Settings; reply: Settings };
  background: { args: undefined; reply: BackgroundView };
  start_at_login_set: { args: LoginForm; reply: BackgroundView };
  start_at_login_decline: { args: undefined; reply: null };
  window_close: { args: CloseForm; reply: null };
  portal_look_up: { args: PortalAddress; reply: PortalView };
  sign_in: { args: SignInForm; reply: AppState };
  sign_out: { args: SignOutForm; reply: AppState };
  create_account: { args: CreateAccountForm; reply: null };
  forgot_password: { args: ForgotPasswordForm; reply: null };
  resend_confirmation: { args: ForgotPasswordForm; reply: null };
  account_get: { args: undefined; reply: AccountForm };
  account_edit: { args: AccountForm; reply: AccountForm };
  change_email: { args: ChangeEmailForm; reply: AccountForm };
  account_sessions: { args: undefined; reply: Array<SessionRow> };
  session_end: { args: ById; reply: null };
  sessions_end_others: { args: undefined; reply: null };
  change_password: { args: ChangePasswordForm; reply: null };
  mirror_unlock: { args: PassphraseForm; reply: AppState };
  mirror_set_passphrase: { args: PassphraseForm; reply: null };
  mirror_rebuild: { args: RebuildForm; reply: AppState };
  mirror_try_again: { args: undefined; reply: AppState };
  sync_now: { args: undefined; reply: null };
  sync_cancel: { args: undefined; reply: null };
  sync_state: { args: undefined; reply: SyncView };
  sync_decide: { args: HeldDecision; reply: null };
  overview: { args: undefined; reply: Overview };
  customers: { args: undefined; reply: Customers };
  shipments: { args: undefined; reply: Shipments };
  catalog_open: { args: CatalogQuery; reply: CatalogView };
  catalog_rows: { args: RowsRange; reply: CatalogRows };
  catalog_choices: { args: undefined; reply: CatalogChoices };
  catalog_suggest: { args: SuggestText; reply: Array<Suggestion> };
  entitlement_details: { args: ById; reply: EntitlementDetails };
  fields: { args: undefined; reply: Array<FieldView> };
  field_save: { args: FieldForm; reply: FieldView };
  field_move: { args: FieldMove; reply: null };
  field_delete: { args: ById; reply: null };
  annotation_save: { args: AnnotationForm; reply: null };
  comment_add: { args: CommentForm; reply: null };
  technical_contact_save: { args: TechnicalContactForm; reply: null };
  outbox: { args: undefined; reply: Outbox };
  outbox_retry: { args: ByKey; reply: null };
  outbox_discard: { args: ByKey; reply: null };
  conflict_resolve: { args: ConflictForm; reply: null };
  outbox_lost_seen: { args: undefined; reply: null };
  vendor_changes: { args: VendorChangesQuery; reply: VendorChanges };
  vendor_changes_seen: { args: undefined; reply: null };
  serials_read: { args: FileToRead; reply: FoundSerials };
  list_pasted: { args: PastedText; reply: PastedList };
  serials_check: { args: CheckSerials; reply: CheckedSerials };
  register: { args: Idempotent<RegisterMany>; reply: Transaction };
  bulk_check: { args: BulkRegistration; reply: Transaction };
  bulk_register: { args: Idempotent<BulkRegistration>; reply: Transaction };
  addresses: { args: AddressQuery; reply: Addresses };
  address_add: { args: Idempotent<NewAddress>; reply: InstallAddress };
  upgrades: { args: UpgradesQuery; reply: UpgradeNotifications };
  upgrade: { args: Idempotent<UpgradeLicenses>; reply: Transaction };
  rehost_check: { args: ForResource<Rehost>; reply: RehostCheck };
  rehost: { args: IdempotentForResource<Rehost>; reply: Rehosted };
  license_history: { args: ById; reply: LicenseHistory };
  vouchers_check: { args: CheckVouchers; reply: CheckedVouchers };
  vouchers_convert: { args: Idempotent<ConvertVouchers>; reply: Transaction };
  flex_contracts: { args: undefined; reply: FlexContracts };
  flex_contract: { args: ById; reply: FlexContractDetails };
  flex_draw: { args: IdempotentForResource<DrawDown>; reply: FlexDrawn };
  flex_return: { args: IdempotentForResource<ReturnForm>; reply: FlexReturned };
  flex_statement: { args: StatementQuery; reply: FlexStatement };
  site_users: { args: ById; reply: SiteUsers };
  site_user_level: { args: ForResource<NameLevel>; reply: null };
  colleague_add: { args: IdempotentForResource<NewColleague>; reply: null };
  sites: { args: undefined; reply: MySites };
  site_role_set: { args: ForResource<SetRole>; reply: null };
  site_partners: { args: ById; reply: Partners };
  site_partner_set: { args: ForResource<SetPartner>; reply: null };
  site_member_remove: { args: IdempotentForResource<RemoveMember>; reply: LeftSite };
  site_leave: { args: IdempotentForResource<LeaveSite>; reply: LeftSite };
  invitation_resend: { args: IdempotentForResource<Invitee>; reply: null };
  invitation_withdraw: { args: ForResource<Invitee>; reply: null };
  invitations: { args: undefined; reply: MyInvitations };
  invitation_accept: { args: Idempotent<ById>; reply: null };
  invitation_decline: { args: ById; reply: null };
  customer_numbers: { args: undefined; reply: CustomerNumbers };
  customer_number_add: { args: Idempotent<AddCustomerNumber>; reply: CustomerNumbers };
  customer_number_remove: { args: ById; reply: null };
  continuity: { args: ContinuityQuery; reply: Continuity };
  site_take_over: { args: IdempotentForResource<TakeOver>; reply: TakenOver };
  deliver_by_mail: { args: Idempotent<DeliverByMail>; reply: Delivered };
  shares: { args: undefined; reply: SharesView };
  shares_review: { args: SharesQuery; reply: Shares };
  share_numbers: { args: undefined; reply: ShareableNumbers };
  share_preview: { args: ShareForm; reply: SharePreview };
  share_make: { args: Idempotent<ShareForm>; reply: ShareReview };
  share_change: { args: ForResource<ChangeShare>; reply: null };
  share_end: { args: ById; reply: null };
  draft: { args: DraftName; reply: Draft };
  draft_keep: { args: Draft; reply: null };
  requests: { args: undefined; reply: RequestList };
  request: { args: ById; reply: RequestDetails };
  request_create: { args: RequestForm; reply: RequestMade };
  request_act: { args: RequestActForm; reply: null };
  request_attach: { args: RequestAttach; reply: null };
  trail: { args: TrailQuery; reply: Trail };
  care_queue: { args: CareQueueQuery; reply: CareQueue };
  care_take: { args: IdempotentForResource<TakeRequest>; reply: QueuedRequest };
  care_look_up: { args: LookUp; reply: LookUpHits };
  care_account: { args: ById; reply: CareAccount };
  care_site: { args: ById; reply: CareSite };
  care_order: { args: ById; reply: CareOrder };
  care_entitlement: { args: ById; reply: CareEntitlement };
  care_explain: { args: ExplainQuery; reply: Explanations };
  care_act: { args: IdempotentForResource<CareAct>; reply: CareAccount };
  care_merge: { args: Idempotent<PrepareMerge>; reply: CareMerge };
  care_merge_withdraw: { args: ById; reply: null };
  contracts: { args: ContractsQuery; reply: Contracts };
  contract_groups: { args: ContractsQuery; reply: ContractGroups };
  renewal_set: { args: RenewalForm; reply: null };
  reminders: { args: undefined; reply: RemindersView };
  reminder_schedule_set: { args: ReminderSchedule; reply: null };
  reminder_timer_set: { args: TimerForm; reply: null };
  reminder_test: { args: ReminderTestForm; reply: ReminderTested };
  reminder_proof: { args: ById; reply: ReminderProof };
  reminder_log: { args: undefined; reply: ReminderLog };
  reminder_serials_check: { args: SerialsText; reply: CheckedReminderSerials };
  manual_reminders_add: { args: ManualReminders; reply: Array<ManualReminderRow> };
  inbox: { args: undefined; reply: Inbox };
  inbox_rows: { args: InboxRange; reply: InboxRows };
  inbox_counts: { args: undefined; reply: InboxCounts };
  inbox_mark: { args: InboxMark; reply: null };
  inbox_read_all: { args: undefined; reply: InboxRead };
  inbox_read_undo: { args: InboxRead; reply: null };
  notice_preferences: { args: undefined; reply: Array<NoticePreference> };
  notice_preference_set: { args: NoticePreference; reply: null };
  reminder_acknowledge: { args: ById; reply: null };
  reminder_snooze: { args: SnoozeForm; reply: null };
  lead_times_set: { args: LeadTimesForm; reply: null };
  manual_reminder_add: { args: ManualReminderForm; reply: ManualReminderRow };
  manual_reminder_remove: { args: ById; reply: null };
  downloads: { args: undefined; reply: Downloads };
  software: { args: undefined; reply: Array<SoftwareGroup> };
  download_start: { args: DownloadStart; reply: DownloadRow };
  download_cancel: { args: ById; reply: null };
  download_retry: { args: ById; reply: null };
  download_forget: { args: ById; reply: null };
  reveal_key: { args: RevealKey; reply: RevealedKey };
  copy_key: { args: RevealKey; reply: null };
  keys_trust: { args: TrustKeys; reply: AppState };
  open_download: { args: ById; reply: null };
  open_download_folder: { args: ById; reply: null };
  choose_download_folder: { args: undefined; reply: Settings };
  outbox_export: { args: undefined; reply: string | null };
  outbox_import: { args: OutboxImport; reply: OutboxImported };
  flex_statement_save: { args: StatementQuery; reply: string | null };
  flex_statement_save_xlsx: { args: StatementQuery; reply: string | null };
  deliver_sealed: { args: DeliverSealed; reply: string | null };
  write_mail_to_partner: { args: ById; reply: null };
  request_attachment_save: { args: AttachmentOfRequest; reply: string | null };
  trail_save: { args: TrailQuery; reply: string | null };
}

/** The name of a command. */
export type CommandName = keyof Commands;

/** What Rust tells of its own accord. */
export interface Events {
  stale: Stale;
  navigate: Navigate;
  closing: Closing;
}

/** What a command answers when it can not do it. */
export type Failure = UiError;
