// Generated from crates/desk/src/api.rs (`cargo xtask bindings`). Never edited.

/**
 * The account as it can be edited.
 */
export type AccountForm = { 
/**
 * E-mail.
 */
email: string, 
/**
 * One that waits for confirmation.
 */
new_email: string | null, 
/**
 * Who it is for.
 */
profile: ProfileForm, };

/**
 * The account that is signed in.
 */
export type AccountView = { 
/**
 * Names the account.
 */
account_id: string, 
/**
 * Its e-mail.
 */
email: string, 
/**
 * First and last name.
 */
name: string, 
/**
 * Organization.
 */
company: string, 
/**
 * `customer`, `care` or `operator`.
 */
role: string, };

/**
 * A postal address.
 */
export type AddressForm = { 
/**
 * Street and number.
 */
line1: string, 
/**
 * Second line.
 */
line2: string, 
/**
 * City.
 */
city: string, 
/**
 * State or province.
 */
state: string, 
/**
 * ZIP or postal code.
 */
postal_code: string, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, };

/**
 * One altered field of a document.
 */
export type AlteredField = { 
/**
 * Field of the document: `quantity`, `ends_on`, `host_id`, `site`, …; the words are `altered-…`, those of unknown
 * ones `altered-other`.
 */
field: string, 
/**
 * What it held.
 */
before: ShownValue, 
/**
 * What it holds.
 */
after: ShownValue, };

/**
 * Changes what stands on an entitlement. Works offline. Absent slots stay as they are.
 */
export type AnnotationForm = { 
/**
 * Id of the entitlement.
 */
id: string, 
/**
 * New values by slot: `notes`, `tag:TEXT` (any text sets it), `field:ID` (canonical form); null removes.
 */
slots: { [key in string]: string | null }, };

/**
 * What people wrote on one entitlement.
 */
export type AnnotationView = { 
/**
 * Notes.
 */
notes: string, 
/**
 * Whether a change of them waits.
 */
notes_pending: boolean, 
/**
 * Whether a change of them is in conflict with somebody else's.
 */
notes_conflict: boolean, 
/**
 * Tags, by name.
 */
tags: Array<string>, 
/**
 * Those of them whose change waits.
 */
tags_pending: Array<string>, 
/**
 * User-defined fields shown here, in their order, with or without a value.
 */
fields: Array<FieldValue>, 
/**
 * Comments, the oldest first.
 */
comments: Array<CommentView>, 
/**
 * Earlier values, the newest first.
 */
history: Array<PastValue>, 
/**
 * Whether this account may write here.
 */
may_edit: boolean, 
/**
 * Whether others see what is written here: always true but for what only its owner sees.
 */
seen_by_others: boolean, };

/**
 * What the window needs before it can draw anything.
 */
export type AppState = { 
/**
 * Version of the app.
 */
version: string, 
/**
 * Address of the portal, as set or preset.
 */
portal: string, 
/**
 * Name of the portal, once known.
 */
portal_name: string | null, 
/**
 * Who is signed in, if anybody.
 */
account: AccountView | null, 
/**
 * Whether the session ended at the portal, so that signing in again is needed for the next sync (the mirror
 * stays readable).
 */
session_ended: boolean, 
/**
 * Where the mirror is.
 */
mirror: MirrorState, 
/**
 * Today's local calendar date.
 */
today: string, 
/**
 * What the user set.
 */
settings: Settings, 
/**
 * Language in use: one of the ten.
 */
language: string, 
/**
 * Locale of the system, for dates and numbers (BCP 47).
 */
locale: string, 
/**
 * Last seen state of sync.
 */
sync: SyncView, };

/**
 * What names an entitlement, a license, a reminder or a download.
 */
export type ById = { 
/**
 * Its id.
 */
id: string, };

/**
 * Names a change in the outbox.
 */
export type ByKey = { 
/**
 * Its key.
 */
key: string, };

/**
 * What the filters can choose from.
 */
export type CatalogChoices = { 
/**
 * Sites by name.
 */
sites: Array<SiteNode>, 
/**
 * Product families with counts.
 */
families: Array<Choice>, 
/**
 * Kinds with counts.
 */
kinds: Array<Choice>, 
/**
 * Resellers with counts.
 */
partners: Array<Choice>, 
/**
 * Tags with counts.
 */
tags: Array<Choice>, 
/**
 * User-defined fields that can be columns and filters here, in their order.
 */
fields: Array<FieldView>, };

/**
 * By what the catalog can be sorted.
 */
export type CatalogColumn = "serial" | "product" | "site" | "quantity" | "term" | "order" | "ordered_on" | "kind" | "partner" | "family" | "registered" | "host";

/**
 * Which rows of the catalog, in which order. Absent: all.
 */
export type CatalogQuery = { 
/**
 * Words to find in serial number, product, order, site, host.
 */
text: string, 
/**
 * Support ID.
 */
site: string | null, 
/**
 * Term states.
 */
buckets: Array<TermBucket>, 
/**
 * Product families.
 */
families: Array<string>, 
/**
 * Skus.
 */
skus: Array<string>, 
/**
 * Kinds of entitlement.
 */
kinds: Array<string>, 
/**
 * Reseller names.
 */
partners: Array<string>, 
/**
 * Tags; a row needs one of them.
 */
tags: Array<string>, 
/**
 * What user-defined fields must hold; a row needs all of them.
 */
fields: Array<FieldFilter>, 
/**
 * Registered or not.
 */
registered: boolean | null, 
/**
 * Sorted by; none: by serial number.
 */
sort: CatalogColumn | null, 
/**
 * Sorted by the user-defined field with this id, before `sort`; rows without a value come last.
 */
sort_field: string | null, 
/**
 * Largest first.
 */
descending: boolean, };

/**
 * One row of the catalog: an entitlement.
 */
export type CatalogRow = { 
/**
 * Id of the entitlement.
 */
id: string, 
/**
 * Serial number.
 */
serial: string, 
/**
 * Product name.
 */
product: string, 
/**
 * Sku.
 */
sku: string, 
/**
 * Product family.
 */
family: string, 
/**
 * `license`, `subscription`, `maintenance`, `voucher`, `flex`.
 */
kind: string, 
/**
 * Support ID of its site.
 */
support_id: string, 
/**
 * Name of its site.
 */
site: string, 
/**
 * Name of the reseller.
 */
partner: string | null, 
/**
 * Quantity.
 */
quantity: number, 
/**
 * Order number.
 */
order_number: string, 
/**
 * Date of the order.
 */
ordered_on: string | null, 
/**
 * First day.
 */
starts_on: string | null, 
/**
 * Last day.
 */
ends_on: string | null, 
/**
 * Days left; none: perpetual.
 */
days_left: number | null, 
/**
 * Term state.
 */
bucket: TermBucket, 
/**
 * Whether it was renewed by another term.
 */
renewed: boolean, 
/**
 * Whether it is registered (or its key is printed).
 */
registered: boolean, 
/**
 * Host ID of its license.
 */
host_id: string | null, 
/**
 * Its tags, by name.
 */
tags: Array<string>, 
/**
 * Values of user-defined fields by the field's id, in canonical form.
 */
fields: { [key in string]: string }, };

/**
 * Some rows of a view.
 */
export type CatalogRows = { 
/**
 * First row.
 */
start: number, 
/**
 * The rows.
 */
rows: Array<CatalogRow>, 
/**
 * Whether the catalog has changed since the view was opened.
 */
stale: boolean, };

/**
 * A view that was opened: an order of rows that stays the same until it is opened again.
 */
export type CatalogView = { 
/**
 * Names it in `catalog_rows`.
 */
view: number, 
/**
 * How many rows it has.
 */
total: number, 
/**
 * How many the catalog has.
 */
of: number, 
/**
 * Its first rows.
 */
first: Array<CatalogRow>, };

/**
 * Changes the password.
 */
export type ChangePasswordForm = { 
/**
 * The one in use.
 */
current_password: string, 
/**
 * The new one.
 */
password: string, 
/**
 * The same again.
 */
password_again: string, };

/**
 * A value to filter by.
 */
export type Choice = { 
/**
 * The value.
 */
value: string, 
/**
 * How many rows have it.
 */
count: number, };

/**
 * Adds a comment. Works offline.
 */
export type CommentForm = { 
/**
 * Id of the entitlement.
 */
id: string, 
/**
 * What it says.
 */
text: string, };

/**
 * A comment.
 */
export type CommentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Its author; none: this account.
 */
author_name: string | null, 
/**
 * When it was written.
 */
at: string, 
/**
 * Whether it waits in the outbox.
 */
pending: boolean, };

/**
 * What becomes of one slot in conflict.
 */
export type ConflictForm = { 
/**
 * The change.
 */
key: string, 
/**
 * The slot's `key`.
 */
slot: string, 
/**
 * `mine`: send mine again; `theirs`: let the portal's stand; `edit`: send `value`.
 */
take: string, 
/**
 * For `edit`, in canonical form; none: nothing.
 */
value: string | null, };

/**
 * A person on an order.
 */
export type ContactView = { 
/**
 * Name.
 */
name: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * One contract.
 */
export type ContractRow = { 
/**
 * Id of the entitlement; none for a manual one.
 */
id: string | null, 
/**
 * Serial number.
 */
serial: string, 
/**
 * Product name.
 */
product: string, 
/**
 * Name of the site.
 */
site: string, 
/**
 * Reseller of record.
 */
partner: string | null, 
/**
 * E-mail of the reseller's contact, to ask for renewal.
 */
partner_email: string | null, 
/**
 * Quantity.
 */
quantity: number, 
/**
 * Its last day.
 */
ends_on: string, 
/**
 * Days left.
 */
days_left: number, 
/**
 * Term state.
 */
bucket: TermBucket, 
/**
 * Serial number that renewed it.
 */
renewed_by: string | null, 
/**
 * Lead times of its own, descending; none: those of all.
 */
lead_times: Array<number> | null, 
/**
 * The next day on which it will be reminded of.
 */
next_reminder: string | null, };

/**
 * Some contracts by end date.
 */
export type Contracts = { 
/**
 * How many the query has in all.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<ContractRow>, };

/**
 * Which contracts.
 */
export type ContractsQuery = { 
/**
 * Term states; empty: all.
 */
buckets: Array<TermBucket>, 
/**
 * Whether renewed ones are shown too.
 */
renewed: boolean, 
/**
 * Support ID.
 */
site: string | null, 
/**
 * First day of ends to show, for a week picked in the timeline.
 */
from: string | null, 
/**
 * Last day of ends to show.
 */
to: string | null, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many; at most 500.
 */
count: number, };

/**
 * A maintenance contract that covers a serial number, or a serial number under a contract.
 */
export type Cover = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * Id of the entitlement, when it is in the mirror.
 */
id: string | null, 
/**
 * Product name.
 */
product: string | null, 
/**
 * Its last day.
 */
ends_on: string | null, 
/**
 * Term state.
 */
bucket: TermBucket, };

/**
 * Creates an account.
 */
export type CreateAccountForm = { 
/**
 * Address of the portal.
 */
portal: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * The same again.
 */
email_again: string, 
/**
 * Password.
 */
password: string, 
/**
 * The same again.
 */
password_again: string, 
/**
 * Who it is for.
 */
profile: ProfileForm, 
/**
 * Whether the agreement was accepted.
 */
agreement_accepted: boolean, };

/**
 * How much of what was bought of a product family is registered.
 */
export type Deployed = { 
/**
 * Product family.
 */
family: string, 
/**
 * Quantity of licenses and subscriptions.
 */
entitled: number, 
/**
 * Quantity of those that are registered (or whose key is printed).
 */
deployed: number, };

/**
 * A download.
 */
export type DownloadRow = { 
/**
 * Names it.
 */
id: string, 
/**
 * `license:ID` or `release:SKU/FILE`.
 */
source: string, 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Product name or serial number that it belongs to.
 */
belongs_to: string | null, 
/**
 * `waiting`, `running`, `offline`, `verifying`, `done`, `failed`, `cancelled`.
 */
state: string, 
/**
 * Bytes received.
 */
received: number, 
/**
 * Bytes in all, when known.
 */
size: number | null, 
/**
 * Bytes per second, while running.
 */
speed: number | null, 
/**
 * How it was verified when done: `sha256` or `signature`.
 */
verified: string | null, 
/**
 * Why it failed.
 */
error: UiError | null, 
/**
 * Folder and name on disk when done.
 */
path: string | null, 
/**
 * When it was asked for.
 */
started_at: string, };

/**
 * Starts a download.
 */
export type DownloadStart = { 
/**
 * `license:ID` or `release:SKU/FILE`.
 */
source: string, };

/**
 * Downloads: running first, then newest first.
 */
export type Downloads = { 
/**
 * The queue and what is done.
 */
rows: Array<DownloadRow>, 
/**
 * Where files go.
 */
folder: string, };

/**
 * All about one entitlement.
 */
export type EntitlementDetails = { 
/**
 * As in the grid.
 */
row: CatalogRow, 
/**
 * Product version.
 */
version: string | null, 
/**
 * Platform.
 */
platform: string | null, 
/**
 * The vendor's words on how the product is activated instead.
 */
not_transactable: string | null, 
/**
 * Customer number.
 */
customer_number: string | null, 
/**
 * Price tier.
 */
price_tier: string | null, 
/**
 * End-customer contacts on the order.
 */
customer_contacts: Array<ContactView>, 
/**
 * Ship-to name.
 */
ship_to: string | null, 
/**
 * Ship-to contacts.
 */
ship_to_contacts: Array<ContactView>, 
/**
 * Reseller contacts.
 */
partner_contacts: Array<ContactView>, 
/**
 * Its licenses.
 */
licenses: Array<LicenseView>, 
/**
 * License files and software.
 */
files: Array<FileView>, 
/**
 * From the oldest to today's.
 */
lineage: Array<LineageStep>, 
/**
 * Contracts that cover it.
 */
covered_by: Array<Cover>, 
/**
 * Serial numbers that it covers.
 */
covers: Array<Cover>, 
/**
 * What a flex contract holds: product name and quantity.
 */
pool: Array<Choice>, 
/**
 * Number of voucher codes.
 */
voucher_count: number, 
/**
 * What people wrote on it.
 */
annotation: AnnotationView, };

/**
 * What a user-defined field must hold.
 */
export type FieldFilter = { 
/**
 * Id of the field.
 */
field: string, 
/**
 * How it is compared.
 */
test: FieldTest, 
/**
 * With what, in the field's canonical form; not looked at for `set` and `unset`.
 */
value: string, };

/**
 * Defines or changes a user-defined field. Works offline.
 */
export type FieldForm = { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * `text`, `number`, `date`, `choice`, `link`; stays as it is for an existing one.
 */
kind: string, 
/**
 * What a choice can be, in order.
 */
choices: Array<string>, 
/**
 * Whether it is shown for own entitlements.
 */
on_own: boolean, 
/**
 * Whether it is shown for shared ones.
 */
on_shared: boolean, };

/**
 * Puts a user-defined field elsewhere in the order.
 */
export type FieldMove = { 
/**
 * Which.
 */
id: string, 
/**
 * Its new place, from 0.
 */
to: number, };

/**
 * How a user-defined field's value is compared.
 */
export type FieldTest = "is" | "contains" | "at_least" | "at_most" | "set" | "unset";

/**
 * A user-defined field on one entitlement.
 */
export type FieldValue = { 
/**
 * The field.
 */
field: FieldView, 
/**
 * Its value in canonical form.
 */
value: string | null, 
/**
 * Whether a change of it waits in the outbox.
 */
pending: boolean, 
/**
 * Whether a change of it is in conflict with somebody else's.
 */
conflict: boolean, 
/**
 * Who changed it last, and when.
 */
by: string | null, 
/**
 * When it was changed last, by the portal's clock.
 */
at: string | null, };

/**
 * A user-defined field.
 */
export type FieldView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `text`, `number`, `date`, `choice`, `link`.
 */
kind: string, 
/**
 * What a choice can be, in order.
 */
choices: Array<string>, 
/**
 * Whether this account defined it and may change it; others' fields come with licenses that are shared.
 */
own: boolean, 
/**
 * Name of whoever defined it, when that is somebody else.
 */
owner_name: string | null, 
/**
 * Whether it is shown for this account's own entitlements.
 */
on_own: boolean, 
/**
 * Whether it is shown for entitlements that are shared with this account.
 */
on_shared: boolean, 
/**
 * How many entitlements in the mirror have a value in it.
 */
used: number, 
/**
 * Whether a change of it waits in the outbox.
 */
pending: boolean, };

/**
 * A file that can be downloaded.
 */
export type FileView = { 
/**
 * For `download_start`: `license:ID` or `release:SKU/FILE`.
 */
source: string, 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Version.
 */
version: string | null, 
/**
 * Platform and language, for people.
 */
platform: string | null, 
/**
 * Language.
 */
language: string | null, 
/**
 * Bytes, when known before.
 */
size: number | null, 
/**
 * When it came out.
 */
released_on: string | null, 
/**
 * Why it can't be had; the words are `error-CODE`.
 */
refused: string | null, };

/**
 * Asks for a mail to set a new password.
 */
export type ForgotPasswordForm = { 
/**
 * Address of the portal.
 */
portal: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * What to do about a held delta.
 */
export type HeldDecision = { 
/**
 * Apply the removals, or keep the rows and take a snapshot.
 */
apply: boolean, };

/**
 * The inbox, newest first.
 */
export type Inbox = { 
/**
 * Those not yet acknowledged, snoozed or cancelled.
 */
new: number, 
/**
 * The rows, at most 500.
 */
rows: Array<ReminderRow>, 
/**
 * Manual reminders that are still to come.
 */
manual: Array<ManualReminderRow>, };

/**
 * Sets lead times.
 */
export type LeadTimesForm = { 
/**
 * Id of the entitlement; none: for all contracts.
 */
id: string | null, 
/**
 * Days before the end; none with an id: back to those of all.
 */
days: Array<number> | null, };

/**
 * The license that registration made.
 */
export type LicenseView = { 
/**
 * Id of the license.
 */
id: string, 
/**
 * Its keys, masked.
 */
keys: Array<string>, 
/**
 * Whether they may be revealed.
 */
may_reveal: boolean, 
/**
 * Host ID.
 */
host_id: string | null, 
/**
 * System type.
 */
system_type: string | null, 
/**
 * Tier of the machine.
 */
deployed_tier: string | null, 
/**
 * Who looks after it.
 */
technical_contact: ContactView | null, 
/**
 * Whether its technical contact may be changed.
 */
may_edit: boolean, 
/**
 * Whether a change of the technical contact waits in the outbox.
 */
contact_pending: boolean, 
/**
 * Name of the owner.
 */
owner_name: string | null, 
/**
 * When it was registered.
 */
registered_at: string | null, 
/**
 * Name of the license file.
 */
file_name: string | null, };

/**
 * One step of a lineage.
 */
export type LineageStep = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * Id of the entitlement, when it is in the mirror.
 */
id: string | null, 
/**
 * Product version.
 */
version: string | null, 
/**
 * When its term began or it was ordered.
 */
since: string | null, 
/**
 * Whether this is the one being looked at.
 */
current: boolean, };

/**
 * A one-time reminder for a serial number on a purchase certificate; needs no portal.
 */
export type ManualReminderForm = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * The contract's last day, from the certificate.
 */
ends_on: string, 
/**
 * The day on which to be reminded.
 */
remind_on: string, 
/**
 * Note.
 */
note: string, };

/**
 * A manual reminder that is still to come.
 */
export type ManualReminderRow = { 
/**
 * Names it.
 */
id: string, 
/**
 * Serial number.
 */
serial: string, 
/**
 * The contract's last day.
 */
ends_on: string, 
/**
 * The day of the reminder.
 */
remind_on: string, 
/**
 * Note.
 */
note: string, 
/**
 * Whether the serial number is not of the usual form: `length`, `letter` or `digits`.
 */
oddity: string | null, };

/**
 * Where the mirror is with regard to its key.
 */
export type MirrorState = { "state": "none", } | { "state": "open", } | { "state": "needs_new_passphrase", } | { "state": "needs_passphrase", } | { "state": "key_lost", 
/**
 * `key-missing` or `key-changed`.
 */
reason: string, 
/**
 * Whether a recovery passphrase was set.
 */
has_passphrase: boolean, } | { "state": "unusable", 
/**
 * Why.
 */
error: UiError, };

/**
 * Somebody pressed a notification: go there.
 */
export type Navigate = { 
/**
 * `overview`, `catalog`, `renewals`, `changes`, `downloads`, `settings`.
 */
screen: string, 
/**
 * What to open there.
 */
id: string | null, };

/**
 * Something that needs the admin.
 */
export type NeedsYou = { "what": "contract", 
/**
 * The contract.
 */
contract: ContractRow, } | { "what": "download", 
/**
 * The download.
 */
download: DownloadRow, } | { "what": "sync", 
/**
 * Which.
 */
phase: SyncPhase, };

/**
 * The outbox: what needs somebody first, then what waits, in the order in which it was made.
 */
export type Outbox = { 
/**
 * How many wait or are on their way.
 */
waiting: number, 
/**
 * How many need somebody.
 */
undecided: number, 
/**
 * The rows, at most 500.
 */
rows: Array<OutboxRow>, 
/**
 * When the next try is, if the last one did not reach the portal or was not taken.
 */
next_try: string | null, 
/**
 * Why the last try was not taken, where the portal can be reached; the words are `error-CODE`.
 */
problem?: UiError, };

/**
 * A change in the outbox.
 */
export type OutboxRow = { 
/**
 * Names it.
 */
key: string, 
/**
 * `annotation`, `comment`, `field`, `license`, `setting`.
 */
kind: string, 
/**
 * Id of the entitlement that it is about, to open it.
 */
entitlement_id: string | null, 
/**
 * Serial number or name of the user-defined field that it is about.
 */
name: string | null, 
/**
 * Product name.
 */
product: string | null, 
/**
 * When it was made, by this machine's clock.
 */
made_at: string, 
/**
 * `waiting` (to be sent), `sending`, `sent` (done at the portal; shown as ours until the mirror has caught up),
 * `conflict`, `gave_way` (a deletion that gave way to somebody's edit), `refused`.
 */
state: string, 
/**
 * Its slots.
 */
slots: Array<OutboxSlot>, 
/**
 * Why it was refused; the words are `error-CODE`.
 */
error: UiError | null, };

/**
 * One slot of a change in the outbox.
 */
export type OutboxSlot = { 
/**
 * `notes`, `tag`, `field`, `comment`, `technical_contact`, `lead_times`, `reminder`, or of a user-defined field
 * `name`, `kind`, `choices`, `position`, `on_own`, `on_shared`, `deleted`. The words are `slot-…`.
 */
slot: string, 
/**
 * Names it for `conflict_resolve`, exactly.
 */
key: string, 
/**
 * The user-defined field's name, or the tag.
 */
name: string | null, 
/**
 * What the portal held when the change was made.
 */
before: ShownValue, 
/**
 * What it is to become.
 */
after: ShownValue, 
/**
 * What the portal holds instead, for one in conflict or one that gave way.
 */
theirs: ShownValue | null, 
/**
 * Who changed it at the portal.
 */
by: string | null, 
/**
 * When, by the portal's clock.
 */
at: string | null, };

/**
 * The overview.
 */
export type Overview = { 
/**
 * Number of contracts lapsed and not renewed.
 */
lapsed: number, 
/**
 * With 0 to 29 days left.
 */
under_30: number, 
/**
 * With 30 to 89.
 */
from_30_to_89: number, 
/**
 * With 90 and more.
 */
from_90: number, 
/**
 * Seats on lapsed contracts.
 */
lapsed_seats: number, 
/**
 * When the next contract of the last bucket ends.
 */
next_from_90: string | null, 
/**
 * From two weeks before today, 56 weeks.
 */
weeks: Array<WeekOfEnds>, 
/**
 * Most urgent first, at most 6.
 */
needs_you: Array<NeedsYou>, 
/**
 * How many more there are.
 */
needs_you_more: number, 
/**
 * Newest first, at most 8.
 */
changes: Array<RecentChange>, 
/**
 * The largest families, at most 6.
 */
deployed: Array<Deployed>, 
/**
 * Running and recent downloads, at most 4.
 */
downloads: Array<DownloadRow>, };

/**
 * A passphrase for the mirror.
 */
export type PassphraseForm = { 
/**
 * As typed.
 */
passphrase: string, };

/**
 * A value that was there before.
 */
export type PastValue = { 
/**
 * `notes`, `tag`, `field`.
 */
what: string, 
/**
 * The field's name, or the tag.
 */
name: string | null, 
/**
 * `text`, `number`, `date`, `choice`, `link` for a field's value, else `text`.
 */
kind: string, 
/**
 * What it held; none: nothing.
 */
value: string | null, 
/**
 * Who had set it.
 */
by: string | null, 
/**
 * When it had been set.
 */
at: string, };

/**
 * Address of a portal.
 */
export type PortalAddress = { 
/**
 * `https://…`, or `http://` on loopback.
 */
portal: string, };

/**
 * What a portal says of itself to somebody not signed in.
 */
export type PortalView = { 
/**
 * Its name.
 */
name: string, 
/**
 * The agreement, plain text.
 */
agreement: string, };

/**
 * Who somebody is. Empty text: not given.
 */
export type ProfileForm = { 
/**
 * `end_user`, `reseller`, `distributor` or `oem`.
 */
customer_type: string, 
/**
 * Given name.
 */
first_name: string, 
/**
 * Family name.
 */
last_name: string, 
/**
 * Organization.
 */
company: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Extension.
 */
phone_extension: string, 
/**
 * Postal address.
 */
address: AddressForm, 
/**
 * Gets a copy of confirmations.
 */
additional_email: string, 
/**
 * Language of mails.
 */
language: string, };

/**
 * Loads the mirror anew from the portal. An open one keeps its outbox.
 */
export type RebuildForm = { 
/**
 * Whether changes that have not reached the portal may be lost. A mirror that can't be opened is deleted with
 * whatever its outbox holds, so without this it is refused with `changes-unreadable`.
 */
discard_changes: boolean, };

/**
 * Something that changed at the vendor.
 */
export type RecentChange = { 
/**
 * When it reached this mirror.
 */
at: string, 
/**
 * `added`, `changed`, `renewed`, `hidden`, `removed`.
 */
what: string, 
/**
 * Kind of document: `entitlement`, `license`, `release`, …
 */
kind: string, 
/**
 * How many rows.
 */
count: number, 
/**
 * Id of one of them, to open it.
 */
id: string | null, 
/**
 * Serial number, product name or file name of that one.
 */
name: string | null, 
/**
 * What it was renewed by, or the product's name: depends on `what`.
 */
other: string | null, };

/**
 * A reminder in the inbox.
 */
export type ReminderRow = { 
/**
 * Names it.
 */
id: string, 
/**
 * The contract, or the serial number of a manual one.
 */
serial: string, 
/**
 * Id of the entitlement, when it is in the mirror.
 */
entitlement_id: string | null, 
/**
 * Product name, when known.
 */
product: string | null, 
/**
 * Name of the site, when known.
 */
site: string | null, 
/**
 * The contract's last day.
 */
ends_on: string, 
/**
 * Days left.
 */
days_left: number, 
/**
 * Term state.
 */
bucket: TermBucket, 
/**
 * Days before the end that it is for; none: a manual one.
 */
threshold: number | null, 
/**
 * When it was delivered.
 */
told_at: string | null, 
/**
 * `new`, `acknowledged`, `snoozed`, `cancelled`.
 */
state: string, 
/**
 * Until when it is snoozed.
 */
snoozed_until: string | null, 
/**
 * Note of a manual one.
 */
note: string | null, };

/**
 * Which key to reveal.
 */
export type RevealKey = { 
/**
 * Id of the license.
 */
license_id: string, 
/**
 * Which of its keys, from 0.
 */
index: number, };

/**
 * A key in clear: the only answer that holds one.
 */
export type RevealedKey = { 
/**
 * The key.
 */
key: string, };

/**
 * Which rows of a view.
 */
export type RowsRange = { 
/**
 * The view.
 */
view: number, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many; at most 500.
 */
count: number, };

/**
 * What the user set. Reading and writing it never needs the network.
 */
export type Settings = { 
/**
 * One of the ten, or none: that of the system.
 */
language: string | null, 
/**
 * `light`, `dark`, or none: that of the system.
 */
theme: string | null, 
/**
 * Days before a contract's end at which it is reminded of, descending. A setting of the account, the same on all its
 * devices; it changes only while its mirror is open.
 */
lead_times: Array<number>, 
/**
 * Whether native notifications are shown.
 */
notifications: boolean, 
/**
 * Folder for downloads; none: the system's.
 */
download_folder: string | null, 
/**
 * State of grids (columns, order, widths, sort) by grid id, opaque to Rust.
 */
grids: Record<string, unknown>, };

/**
 * A value as the changes screen shows it.
 */
export type ShownValue = { 
/**
 * `text`, `number`, `date`, `choice`, `link`, `contact`, `days`, `flag`.
 */
kind: string, 
/**
 * In canonical form: a date `YYYY-MM-DD`, a number with a point, days as `90 60 30`, a flag `true` or `false`, a
 * contact `Name <e-mail>`, choices one a line. A reminder is a flag (`true`: acknowledged) or a date (snoozed
 * until then). None: nothing.
 */
text: string | null, };

/**
 * Signs in at a portal.
 */
export type SignInForm = { 
/**
 * Address of the portal.
 */
portal: string, 
/**
 * The account's e-mail.
 */
email: string, 
/**
 * Its password.
 */
password: string, 
/**
 * Passphrase for the mirror, where there is no keyring.
 */
passphrase: string | null, };

/**
 * Signs out.
 */
export type SignOutForm = { 
/**
 * Whether the mirror is deleted too.
 */
delete_mirror: boolean, 
/**
 * Whether changes that have not reached the portal may be lost with it. Else deleting is refused with
 * `changes-waiting` (params: `count`) or, where the mirror can't be opened, `changes-unreadable`; then nobody
 * was signed out.
 */
discard_changes: boolean, };

/**
 * A site in the tree, with how many entitlements it has.
 */
export type SiteNode = { 
/**
 * Support ID.
 */
support_id: string, 
/**
 * Name.
 */
name: string, 
/**
 * City and country, for people.
 */
place: string | null, 
/**
 * How many entitlements.
 */
count: number, 
/**
 * How many contracts need a look: lapsed or under 30 days.
 */
urgent: number, };

/**
 * Snoozes a reminder.
 */
export type SnoozeForm = { 
/**
 * Which.
 */
id: string, 
/**
 * It comes again on this day.
 */
until: string, };

/**
 * Software that can be had for what is in the catalog.
 */
export type SoftwareGroup = { 
/**
 * Sku.
 */
sku: string, 
/**
 * Product name.
 */
product: string, 
/**
 * Its files, newest first.
 */
files: Array<FileView>, };

/**
 * What became stale, so that the window asks again: `app`, `sync`, `catalog`, `renewals`, `changes`, `downloads`,
 * `settings`.
 */
export type Stale = { 
/**
 * Topics.
 */
topics: Array<string>, };

/**
 * Text being typed.
 */
export type SuggestText = { 
/**
 * As typed so far.
 */
text: string, };

/**
 * An entitlement that the typed text may mean.
 */
export type Suggestion = { 
/**
 * Id of the entitlement.
 */
id: string, 
/**
 * Serial number.
 */
serial: string, 
/**
 * Product name.
 */
product: string, 
/**
 * Name of its site.
 */
site: string, 
/**
 * Order number.
 */
order_number: string, };

/**
 * What sync is doing. Being offline is a state, not an error.
 */
export type SyncPhase = { "state": "idle", } | { "state": "syncing", 
/**
 * Rows taken over so far.
 */
rows: number, 
/**
 * Whether this is the first load or a whole new snapshot.
 */
first: boolean, } | { "state": "offline", 
/**
 * Since when.
 */
since: string, } | { "state": "held", 
/**
 * How many rows would go.
 */
removals: number, 
/**
 * Out of how many.
 */
of: number, } | { "state": "failed", 
/**
 * Why.
 */
error: UiError, };

/**
 * The state of sync for the status bar.
 */
export type SyncView = { 
/**
 * What it is doing.
 */
phase: SyncPhase, 
/**
 * When it last succeeded.
 */
last_synced: string | null, 
/**
 * Whether that is older than a day.
 */
stale: boolean, 
/**
 * How many entitlements the mirror holds.
 */
entitlements: number, 
/**
 * How many changes wait in the outbox.
 */
waiting: number, 
/**
 * How many changes need somebody: refused, or in conflict.
 */
undecided: number, 
/**
 * Whether changes at the portal reach this app at once.
 */
live: boolean, 
/**
 * Whether the search index is still being built.
 */
indexing: boolean, };

/**
 * Changes who looks after a license. Works offline. Both empty: nobody.
 */
export type TechnicalContactForm = { 
/**
 * Id of the license.
 */
license_id: string, 
/**
 * Name.
 */
name: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * How near the end of a term is.
 */
export type TermBucket = "lapsed" | "under30" | "from30_to89" | "from90" | "perpetual";

/**
 * The one form in which a command says that something can't be done; the words are `error-CODE`.
 */
export type UiError = { 
/**
 * Names what went wrong: a code of the portal's or one of [`crate::error::CODES`].
 */
code: string, 
/**
 * Values for the words.
 */
params: { [key in string]: string }, 
/**
 * Fields that need another value.
 */
fields: Array<UiFieldError>, 
/**
 * English words for a bug report; never a secret.
 */
detail: string, 
/**
 * Whether the same may succeed later without being changed.
 */
retryable: boolean, };

/**
 * What is wrong with one field of a form; the words are `field-CODE`.
 */
export type UiFieldError = { 
/**
 * The field's name, dotted where nested (`profile.address.country`).
 */
field: string, 
/**
 * What is wrong.
 */
code: string, 
/**
 * Values for the words.
 */
params: { [key in string]: string }, };

/**
 * Something that changed at the vendor.
 */
export type VendorChange = { 
/**
 * Names it; larger is later.
 */
n: number, 
/**
 * When it reached this mirror.
 */
at: string, 
/**
 * `added`, `changed`, `renewed`, `lapsed`, `hidden`, `removed`.
 */
what: string, 
/**
 * `entitlement`, `license`, `release`.
 */
kind: string, 
/**
 * Id of the entitlement to open, while it is in the mirror.
 */
entitlement_id: string | null, 
/**
 * Serial number, or the file's name of a release.
 */
name: string, 
/**
 * Product name.
 */
product: string | null, 
/**
 * Name of the site.
 */
site: string | null, 
/**
 * The serial number that renewed it.
 */
renewed_by: string | null, 
/**
 * What differs, old and new.
 */
fields: Array<AlteredField>, 
/**
 * Whether it came since the list was last marked as seen.
 */
new: boolean, };

/**
 * Changes at the vendor.
 */
export type VendorChanges = { 
/**
 * How many the query has in all; the latest 5,000 are kept.
 */
total: number, 
/**
 * How many came since they were last marked as seen.
 */
new: number, 
/**
 * When they were last marked as seen.
 */
seen_at: string | null, 
/**
 * How many of each kind came since then, by `what`.
 */
new_by_what: { [key in string]: number }, 
/**
 * Those asked for.
 */
rows: Array<VendorChange>, };

/**
 * Which changes at the vendor, the newest first.
 */
export type VendorChangesQuery = { 
/**
 * Only these: `added`, `changed`, …; empty: all.
 */
what: Array<string>, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many; at most 500.
 */
count: number, };

/**
 * Contracts that end within one week.
 */
export type WeekOfEnds = { 
/**
 * First day of the week (Monday).
 */
week: string, 
/**
 * How many contracts end in it, by bucket as of today.
 */
lapsed: number, 
/**
 * 0 to 29 days left.
 */
under_30: number, 
/**
 * 30 to 89.
 */
from_30_to_89: number, 
/**
 * 90 and more.
 */
from_90: number, };
