// Generated from crates/desk/src/api.rs (`cargo xtask bindings`). Never edited.

/**
 * Somebody who owns licenses of a site and is absent; or the licenses that have no owner.
 */
export type AbsentOwner = { 
/**
 * Names the account; none: the licenses have no owner.
 */
account_id: string | null, 
/**
 * Name of that person; empty where the account is gone.
 */
name: string, 
/**
 * Their e-mail; none where the account is gone.
 */
email: string | null, 
/**
 * `left`, `locked`, `never_signed_in`, `dormant`, `no_owner`.
 */
reason: string, 
/**
 * The month in which they last signed in, `YYYY-MM`; none: never.
 */
last_sign_in: string | null, 
/**
 * How many licenses.
 */
licenses: number, 
/**
 * Whether administrators may take over already.
 */
decidable: boolean, };

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
 * `POST /api/v1/account/customer-numbers`, with an `Idempotency-Key`.
 */
export type AddCustomerNumber = { 
/**
 * The number.
 */
customer_number: string, 
/**
 * An order of that number.
 */
order_number: string, 
/**
 * A note of one's own.
 */
comment?: string | null, };

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
 * Which install-at addresses.
 */
export type AddressQuery = { 
/**
 * The customer number.
 */
customer_number: string, 
/**
 * ISO 3166-1 alpha-2; none: all.
 */
country: string | null, 
/**
 * What the city, the first line or the postal code begins with; empty: all.
 */
starts_with: string, };

/**
 * `GET /api/v1/addresses?customer_number=…&country=…&starts_with=…`: at most 500, by address id.
 */
export type Addresses = { 
/**
 * The addresses.
 */
addresses: Array<InstallAddress>, };

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
slots: { [key in string]: string | null }, 
/**
 * The base of each slot when its edit began. A tag without one was not set.
 */
bases: { [key in string]: string }, };

/**
 * What people wrote on one entitlement: what belongs to those for whom this account writes, and what it reads beside.
 */
export type AnnotationView = { 
/**
 * Who reads what this account writes: `customer` (the members of `audience_site`, and those with a full share),
 * `partner` (the members of `audience_site`), `own` (this account), `everyone` (with an older portal).
 */
audience: string, 
/**
 * Name of the site.
 */
audience_site: string | null, 
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
 * What an edit of them that begins now is based on; it goes back with the form unchanged.
 */
notes_base: string, 
/**
 * Tags, by name.
 */
tags: Array<string>, 
/**
 * Those of them whose change waits.
 */
tags_pending: Array<string>, 
/**
 * The same as `notes_base` for each tag; those that are not set have none.
 */
tag_bases: { [key in string]: string }, 
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
 * Whether this account reads anything here: those who have left don't.
 */
may_read: boolean, 
/**
 * What belongs to others.
 */
others: Array<OthersAnnotation>, };

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
 * Whether that was because the vendor locked the account.
 */
account_locked: boolean, 
/**
 * Where the mirror is.
 */
mirror: MirrorState, 
/**
 * The portal names keys for license files that nobody has confirmed; none: it doesn't.
 */
key_change: KeyChange | null, 
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
sync: SyncView, 
/**
 * What an edit of the lead times of all contracts that begins now is based on; none while no mirror is open.
 */
lead_times_base: string | null, };

/**
 * Something that a product asks for.
 */
export type Ask = { 
/**
 * `host_id`, `system_type`, `san`, `deployed_tier`, `version`: the field of [`Details`].
 */
detail: string, 
/**
 * Whether there is no registration without it.
 */
required: boolean, };

/**
 * Names a file of a request.
 */
export type AttachmentOfRequest = { 
/**
 * The request.
 */
request_id: string, 
/**
 * The file.
 */
attachment_id: string, };

/**
 * How the app comes and goes with the desktop session.
 */
export type BackgroundView = { 
/**
 * Whether the app starts at login; none: this system has no such list.
 */
at_login: boolean | null, 
/**
 * Whether the system shows an icon of the app while its window is closed.
 */
has_tray: boolean, 
/**
 * Whether to offer to start at login: a reminder has come, and nobody has answered the offer.
 */
offer: boolean, };

/**
 * `POST /api/v1/licenses/bulk`: registration from a spreadsheet, for super users of the end customer's site. With
 * `dry_run` nothing is registered and no `Idempotency-Key` is needed.
 */
export type BulkRegistration = { 
/**
 * At most [`MOST_ROWS`], in the order of the spreadsheet.
 */
rows: Array<NewRegistration>, 
/**
 * Only say what would become of each row.
 */
dry_run: boolean, 
/**
 * One more e-mail for the confirmation.
 */
confirmation_email?: string | null, };

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
 * `GET /api/v1/care/accounts/{account_id}`
 */
export type CareAccount = { 
/**
 * Who it is.
 */
person: CarePerson, 
/**
 * Company.
 */
company: string, 
/**
 * `customer`, `care`, `operator`.
 */
role: string, 
/**
 * How it stands.
 */
state: CareAccountState, 
/**
 * When it was made.
 */
created_at: string, 
/**
 * The month in which it last signed in, `YYYY-MM`.
 */
last_sign_in: string | null, 
/**
 * Sessions that run.
 */
sessions: number, 
/**
 * The sites that it belongs to; at most 200.
 */
sites: Array<CareMembership>, 
/**
 * Support IDs of the sites that invited it and wait for an answer.
 */
invited_to: Array<SharedSite>, 
/**
 * Customer numbers that it added.
 */
customer_numbers: Array<string>, 
/**
 * Addresses of accounts that were merged into it.
 */
merged_emails: Array<string>, 
/**
 * Licenses that it owns.
 */
licenses: number, 
/**
 * Those of them that are unattended.
 */
unattended: number, 
/**
 * Shares that it made.
 */
shares_given: number, 
/**
 * Shares that others made with it.
 */
shares_received: number, 
/**
 * Its open requests.
 */
open_requests: number, 
/**
 * A merge that waits for confirmation.
 */
merge: CareMerge | null, 
/**
 * What may be done with it.
 */
may: CareMay, };

/**
 * How an account stands.
 */
export type CareAccountState = "pending" | "active" | "locked";

/**
 * `POST /api/v1/care/accounts/{account_id}/acts`, with an `Idempotency-Key`.
 */
export type CareAct = { 
/**
 * What.
 */
deed: CareDeed, 
/**
 * Why; the account is told.
 */
reason: string, };

/**
 * A contact on an order.
 */
export type CareContact = { 
/**
 * `end_customer`, `ship_to`, `reseller`.
 */
role: string, 
/**
 * E-mail as the order has it.
 */
email: string, 
/**
 * Name.
 */
name: string, 
/**
 * Names the account; none: there is none.
 */
account_id: string | null, };

/**
 * How many requests wait for customer care.
 */
export type CareCounts = { 
/**
 * All.
 */
open: number, 
/**
 * Those that the account that reads looks after.
 */
mine: number, 
/**
 * Those that nobody looks after.
 */
free: number, 
/**
 * Those that should have been decided.
 */
overdue: number, };

/**
 * What customer care does with an account.
 */
export type CareDeed = "lock" | "unlock" | "end_sessions" | "resend";

/**
 * `GET /api/v1/care/entitlements/{entitlement_id}`
 */
export type CareEntitlement = { 
/**
 * The line.
 */
line: CareLine, 
/**
 * Its order.
 */
order_number: string, 
/**
 * The customer number.
 */
customer_number: string, 
/**
 * The end customer.
 */
end_customer: SharedSite | null, 
/**
 * Who transacted it.
 */
reseller: SharedSite | null, 
/**
 * Its licenses; at most 100.
 */
licenses: Array<CareLicense>, };

/**
 * A license of an entitlement.
 */
export type CareLicense = { 
/**
 * Names it.
 */
license_id: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * `superseded`, `returned`; none: it counts.
 */
state: string | null, 
/**
 * Its owner.
 */
owner: CarePerson | null, 
/**
 * `owner`, `installer`, `unattended`.
 */
standing: string | null, 
/**
 * When it was registered.
 */
created_at: string, };

/**
 * A line of an order: an entitlement.
 */
export type CareLine = { 
/**
 * Names the entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * Its product's name.
 */
product: string, 
/**
 * `license`, `maintenance` and others.
 */
kind: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * Whether there is no limit.
 */
unlimited: boolean, 
/**
 * First day of its term.
 */
starts_on: string | null, 
/**
 * Last day of its term.
 */
ends_on: string | null, };

/**
 * What customer care may do with an account.
 */
export type CareMay = { 
/**
 * Lock it.
 */
lock: boolean, 
/**
 * Unlock it.
 */
unlock: boolean, 
/**
 * End its sessions.
 */
end_sessions: boolean, 
/**
 * Mail its confirmation and its invitations again.
 */
resend: boolean, 
/**
 * Merge another account into it.
 */
merge: boolean, };

/**
 * Somebody at a site.
 */
export type CareMember = { 
/**
 * E-mail.
 */
email: string, 
/**
 * Name; empty without an account.
 */
name: string, 
/**
 * Names the account; none: there is none.
 */
account_id: string | null, 
/**
 * Role.
 */
role: string, };

/**
 * A site that an account belongs to.
 */
export type CareMembership = { 
/**
 * The site.
 */
site: SharedSite, 
/**
 * Its role there.
 */
role: string, };

/**
 * A merge that waits for its people.
 */
export type CareMerge = { 
/**
 * Names it.
 */
merge_id: string, 
/**
 * The account that stays.
 */
kept: CarePerson, 
/**
 * The account that is merged into it.
 */
merged: CarePerson, 
/**
 * When it is too old.
 */
expires_at: string, 
/**
 * Whether the mailbox of the account that stays has confirmed.
 */
kept_confirmed: boolean, 
/**
 * Whether the other mailbox has.
 */
merged_confirmed: boolean, };

/**
 * `GET /api/v1/care/orders/{order_number}`
 */
export type CareOrder = { 
/**
 * Its number.
 */
order_number: string, 
/**
 * Its newest revision.
 */
revision: number, 
/**
 * When it was ordered.
 */
ordered_on: string, 
/**
 * The customer number.
 */
customer_number: string, 
/**
 * The end customer; none: what a voucher became.
 */
end_customer: SharedSite | null, 
/**
 * To whom it was shipped.
 */
ship_to: string, 
/**
 * Who transacted it.
 */
reseller: SharedSite | null, 
/**
 * Its contacts.
 */
contacts: Array<CareContact>, 
/**
 * Its lines; at most 200.
 */
lines: Array<CareLine>, 
/**
 * How many lines it has.
 */
line_count: number, };

/**
 * Somebody as customer care sees them.
 */
export type CarePerson = { 
/**
 * Names the account.
 */
account_id: string, 
/**
 * Name; empty where the account says none.
 */
name: string, 
/**
 * E-mail; empty where the account is gone.
 */
email: string, };

/**
 * `GET /api/v1/care/requests`: what customer care decides, the oldest first.
 */
export type CareQueue = { 
/**
 * The requests.
 */
requests: Array<QueuedRequest>, 
/**
 * `after` of the next page; none: there is none.
 */
next: string | null, 
/**
 * Of all of them.
 */
counts: CareCounts, };

/**
 * A part of the queue of customer care.
 */
export type CareQueueQuery = { 
/**
 * Whose requests: `mine`, `free` (nobody's); none: of all.
 */
owner: string | null, 
/**
 * Only those that should have been decided.
 */
overdue: boolean, 
/**
 * `next` of the page before.
 */
after: string | null, };

/**
 * The request that a move became, in the answer of the move. All of it is the document of kind `request`.
 */
export type CareRequest = { 
/**
 * Names it.
 */
request_id: string, 
/**
 * `rehost`.
 */
kind: string, 
/**
 * How it stands.
 */
state: string, 
/**
 * The license that it is about.
 */
subject_id: string, 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * When it was made.
 */
created_at: string, };

/**
 * `GET /api/v1/care/sites/{support_id}`
 */
export type CareSite = { 
/**
 * The site.
 */
site: SharedSite, 
/**
 * Where it is.
 */
address: PostalAddress, 
/**
 * Its region.
 */
region: string, 
/**
 * Its customer numbers.
 */
customer_numbers: Array<string>, 
/**
 * Its people, administrators first; at most 200.
 */
members: Array<CareMember>, 
/**
 * How many people belong to it.
 */
member_count: number, 
/**
 * Whether customer care decides about its people and rights: it has no administrator.
 */
care_decides: boolean, 
/**
 * Orders of which it is the end customer.
 */
orders: number, 
/**
 * Entitlements on them.
 */
entitlements: number, 
/**
 * Licenses whose owner has left.
 */
unattended: number, 
/**
 * Requests about it that are open.
 */
open_requests: number, };

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
 * E-mail of somebody who shares it with this account.
 */
shared_by: string | null, 
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
 * Whether there is no limit.
 */
unlimited: boolean, 
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
 * Asks for another e-mail.
 */
export type ChangeEmailForm = { 
/**
 * The new one.
 */
email: string, 
/**
 * The password in use.
 */
current_password: string, };

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
 * `PUT /api/v1/shares/{share_id}`: the terms of a share as they are to be.
 */
export type ChangeShare = { 
/**
 * What it allows: `view`, `keys` or `full`.
 */
access: string, 
/**
 * Last day on which it holds; none: until it is ended.
 */
ends_on: string | null, 
/**
 * What to call it.
 */
description: string | null, 
/**
 * Note to whoever it is shared with.
 */
note: string | null, 
/**
 * Note for oneself.
 */
own_note: string | null, };

/**
 * `POST /api/v1/licenses/check`: serial numbers as they were typed.
 */
export type CheckSerials = { 
/**
 * At most [`MOST_CHECKED`].
 */
serial_numbers: Array<string>, 
/**
 * The order number on the purchase certificate: what is on that order is found and can be registered also where this
 * account sees nothing of it.
 */
order_number?: string | null, };

/**
 * `POST /api/v1/vouchers/check`.
 */
export type CheckVouchers = { 
/**
 * The codes as typed; at most [`MOST_VOUCHERS`].
 */
codes: Array<string>, };

/**
 * A serial number that somebody typed.
 */
export type CheckedReminderSerial = { 
/**
 * The serial number.
 */
serial: string, 
/**
 * What it is.
 */
is: TypedSerial, 
/**
 * Whether it is not of the usual form: `length`, `letter` or `digits`.
 */
oddity: string | null, 
/**
 * Product name.
 */
product: string | null, 
/**
 * Name of the site.
 */
site: string | null, 
/**
 * The first day of its term.
 */
starts_on: string | null, 
/**
 * The last day of its term.
 */
ends_on: string | null, 
/**
 * The next day on which it is reminded of.
 */
next_reminder: string | null, };

/**
 * Serial numbers that somebody typed.
 */
export type CheckedReminderSerials = { 
/**
 * Each once, in the order in which they were typed; at most 500.
 */
rows: Array<CheckedReminderSerial>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * What was found, one for each serial number, in their order.
 */
export type CheckedSerials = { 
/**
 * The verdicts.
 */
checks: Array<SerialCheck>, };

/**
 * What was found, one for each code, in their order.
 */
export type CheckedVouchers = { 
/**
 * The codes.
 */
vouchers: Array<VoucherCheck>, };

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
 * A license that was chosen.
 */
export type ChosenLicense = { 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * How many of it; absent: all that are left.
 */
quantity?: number | null, 
/**
 * What is new about where and how it is deployed; what is absent is taken over from the old license.
 */
details: DeploymentDetails, };

/**
 * What becomes of the app when its window is closed.
 */
export type CloseForm = { 
/**
 * Whether it goes on without a window. Kept as [`Settings::keep_running`].
 */
keep_running: boolean, };

/**
 * Somebody closes the window, and what becomes of the app then was never set: ask, and answer with `window_close`.
 */
export type Closing = { 
/**
 * Whether the system shows an icon of the app while its window is closed.
 */
has_tray: boolean, };

/**
 * What a column means.
 */
export type ColumnMeaning = "serial" | "host_id" | "system_type" | "san" | "deployed_tier" | "version" | "contact_name" | "contact_email" | "install_at" | "renews";

/**
 * A reminder that is still to come.
 */
export type ComingReminder = { 
/**
 * Days ahead of the end.
 */
lead: number, 
/**
 * The day on which it is due.
 */
due_on: string, 
/**
 * The day on which it is shown: weekends and quiet hours put it off.
 */
shown_on: string, 
/**
 * The time of day: `HH:MM`.
 */
at: string, 
/**
 * Whether it comes only while nobody has dismissed one.
 */
nudge: boolean, };

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
value: string | null, 
/**
 * The slot's `theirs_base` when the decision began.
 */
base: string | null, };

/**
 * A person's name and e-mail.
 */
export type Contact = { 
/**
 * E-mail as handed over.
 */
email: string, 
/**
 * Name.
 */
name: string, };

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
 * `GET /api/v1/continuity?months=6`
 */
export type Continuity = { 
/**
 * How many months without a sign-in count.
 */
months: number, 
/**
 * The account's sites, by name.
 */
sites: Array<SiteContinuity>, };

/**
 * What administrators do with the licenses of an absent owner.
 */
export type ContinuityDecision = "take_over" | "hand_over";

/**
 * What the continuity radar is asked.
 */
export type ContinuityQuery = { 
/**
 * How many months without a sign-in count as absent: 1 to 60.
 */
months: number, };

/**
 * Contracts that stand together.
 */
export type ContractGroupRow = { 
/**
 * The reseller, the site, or the month (`2026-12`); none where there is none.
 */
name: string | null, 
/**
 * The place of its first row among all.
 */
start: number, 
/**
 * How many rows it has.
 */
count: number, 
/**
 * The end of its most urgent contract.
 */
ends_on: string, 
/**
 * The days left until then.
 */
days_left: number, };

/**
 * By what contracts stand together.
 */
export type ContractGrouping = "reseller" | "site" | "month";

/**
 * The groups of a query, the one with the most urgent contract first.
 */
export type ContractGroups = { 
/**
 * How many contracts there are in all.
 */
total: number, 
/**
 * The groups.
 */
groups: Array<ContractGroupRow>, };

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
 * The product's SKU.
 */
sku: string, 
/**
 * Name of the site.
 */
site: string, 
/**
 * Its Support ID.
 */
support_id: string, 
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
 * Whether there is no limit.
 */
unlimited: boolean, 
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
 * Whether a later term has taken its place.
 */
renewed: boolean, 
/**
 * Serial number of that term, where this account sees it.
 */
renewed_by: string | null, 
/**
 * Lead times of its own, descending; none: those of all.
 */
lead_times: Array<number> | null, 
/**
 * What an edit of them that begins now is based on; it goes back with the form unchanged.
 */
lead_times_base: string, 
/**
 * The next day on which it will be reminded of.
 */
next_reminder: string | null, 
/**
 * How reminding stands.
 */
state: RemindingState, 
/**
 * The day on which the reseller was asked to renew.
 */
asked_on: string | null, 
/**
 * Why it will not be renewed, where somebody said so.
 */
declined: string | null, };

/**
 * Some contracts, in the order of their groups, the most urgent first.
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
 * By what they stand together.
 */
group: ContractGrouping, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many; at most 500.
 */
count: number, };

/**
 * `POST /api/v1/vouchers/convert`, with an `Idempotency-Key`: converts what it can, each code by itself. Answers a
 * `Transaction` whose results are `of` a code.
 */
export type ConvertVouchers = { 
/**
 * At most [`MOST_VOUCHERS`].
 */
vouchers: Array<NewConversion>, 
/**
 * One more e-mail for the confirmation.
 */
confirmation_email?: string | null, };

/**
 * What a code converts to.
 */
export type ConvertsTo = { 
/**
 * The product.
 */
sku: string, 
/**
 * Its name.
 */
product_name: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * What the product asks for.
 */
asks: Array<Ask>, 
/**
 * How it is activated instead of here.
 */
instructions?: string | null, };

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
 * A customer number that the account associated.
 */
export type CustomerNumber = { 
/**
 * The number.
 */
customer_number: string, 
/**
 * The order that was named.
 */
order_number: string, 
/**
 * What the account noted about it.
 */
comment?: string | null, 
/**
 * When it was added; none for those of older portals.
 */
added_at?: string | null, 
/**
 * Name of the site that has the number; empty where none has.
 */
site_name: string, 
/**
 * How many entitlements stand under it.
 */
entitlements: number, };

/**
 * `GET /api/v1/account/customer-numbers`: by number.
 */
export type CustomerNumbers = { 
/**
 * The account's own.
 */
own: Array<CustomerNumber>, 
/**
 * Those of what others share with it.
 */
shared: Array<ReceivedNumber>, };

/**
 * A customer, with what one of the account's own sites sold to it.
 */
export type CustomerRow = { 
/**
 * Support ID of the customer's site.
 */
support_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Support ID of the own site that sold.
 */
reseller: string, 
/**
 * Entitlements sold.
 */
entitlements: number, 
/**
 * Contracts sold.
 */
contracts: number, 
/**
 * Contracts that are over and not renewed.
 */
lapsed: number, 
/**
 * Contracts that were renewed.
 */
renewed: number, 
/**
 * The next end of a contract that is not renewed.
 */
next_ends_on: string | null, 
/**
 * Days until then.
 */
days_left: number | null, 
/**
 * How near it is; `lapsed` where nothing ends any more and something is over.
 */
bucket: TermBucket, 
/**
 * What the customer lets the own site do now: `none`, `register`, `manage`.
 */
level: string, 
/**
 * Whether the customer said so; otherwise it is the usual.
 */
level_set: boolean, 
/**
 * Last day of `manage`.
 */
level_ends_on: string | null, 
/**
 * The open request of this account for more, if there is one.
 */
asked: string | null, 
/**
 * Licenses got for the customer and not handed over.
 */
undelivered: number, };

/**
 * The customers of the account's own sites.
 */
export type Customers = { 
/**
 * The most urgent first.
 */
rows: Array<CustomerRow>, 
/**
 * The oldest first, at most 500.
 */
undelivered: Array<UndeliveredRow>, };

/**
 * `POST /api/v1/deliveries/mail`, with an `Idempotency-Key`: mails keys and files.
 */
export type DeliverByMail = { 
/**
 * Ids of licenses whose keys this account may see; at most [`MOST_DELIVERED`].
 */
licenses: Array<string>, 
/**
 * To whom: a contact on the order of each of them (end customer or ship-to), or its technical contact or owner.
 */
to: string, };

/**
 * `POST /api/v1/deliveries/sealed`: answers a file ([`SEALED_MEDIA_TYPE`]) with keys and license files, sealed with a
 * passphrase that this account tells the customer by another way.
 */
export type DeliverSealed = { 
/**
 * Ids of licenses whose keys this account may see; at most [`MOST_DELIVERED`].
 */
licenses: Array<string>, 
/**
 * At least [`SHORTEST_PASSPHRASE`] characters. It is not kept.
 */
passphrase: string, };

/**
 * What delivering by mail answers.
 */
export type Delivered = { 
/**
 * Names the delivery; it stands in the history of each license.
 */
delivery_id: string, 
/**
 * How many licenses.
 */
licenses: number, 
/**
 * To whom.
 */
to: string, };

/**
 * How much of what was bought of a product family is registered.
 */
export type Deployed = { 
/**
 * Product family.
 */
family: string, 
/**
 * Quantity of licenses and subscriptions whose term is current.
 */
entitled: number, 
/**
 * Whether one of these has no limit.
 */
unlimited: boolean, 
/**
 * Quantity of those whose term is over.
 */
lapsed: number, 
/**
 * Quantity of those that are registered (or whose key is printed).
 */
deployed: number, };

/**
 * Where and how a license is deployed. What a product asks for is in the answer of the check; what it doesn't ask for is
 * refused as a field (`not-asked`), except where it is empty.
 */
export type DeploymentDetails = { 
/**
 * Identity of the machine.
 */
host_id?: string | null, 
/**
 * What kind of machine it is.
 */
system_type?: string | null, 
/**
 * Identity of the storage network.
 */
san?: string | null, 
/**
 * Price tier of the machine.
 */
deployed_tier?: string | null, 
/**
 * Version that is deployed.
 */
version?: string | null, 
/**
 * Who looks after it.
 */
technical_contact?: Contact | null, 
/**
 * Id of the install-at address.
 */
install_at?: string | null, };

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
started_at: string, 
/**
 * When another license file took its place, so that it counts no more; none: it counts.
 */
replaced_at: string | null, };

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
 * A filled-in form that waits: kept encrypted in the mirror over a restart.
 */
export type Draft = { 
/**
 * Names the form: `new-purchase`, `upgrade`, `rehost`, `vouchers`, `flex`, `bulk`.
 */
name: string, 
/**
 * What the window keeps, opaque to Rust; at most 512 KB. None: nothing is kept.
 */
value: unknown, };

/**
 * Names a draft.
 */
export type DraftName = { 
/**
 * As in [`Draft`].
 */
name: string, };

/**
 * `POST /api/v1/flex/{contract_id}/draws`, with an `Idempotency-Key`.
 */
export type DrawDown = { 
/**
 * The product.
 */
sku: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * For which address, contact and machine.
 */
details: DeploymentDetails, 
/**
 * One more e-mail for the confirmation.
 */
confirmation_email?: string | null, };

/**
 * A file that was dropped or chosen. At most 20 MB.
 */
export type DroppedFile = { 
/**
 * Its name: the ending says what it is.
 */
name: string, 
/**
 * Its bytes, base64.
 */
content: string, };

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
 * Whether this account sees its pools and draws from them: installers and those who have left don't.
 */
sees_pools: boolean, 
/**
 * The upgrade notification that offers another version of it, while some of it is left to upgrade.
 */
upgrade: string | null, 
/**
 * What people wrote on it.
 */
annotation: AnnotationView, };

/**
 * The body of every answer that is not a success.
 */
export type ErrorBody = { 
/**
 * Names what went wrong.
 */
code: string, 
/**
 * English words for logs and scripts, without secrets and without what a stranger shouldn't know.
 */
message: string, 
/**
 * Values for the words in people's language.
 */
params?: { [key in string]: string }, 
/**
 * All fields that need another value, when the code is `invalid-fields`.
 */
fields?: Array<FieldError>, 
/**
 * Whether the same request may succeed later without being changed.
 */
retryable: boolean, 
/**
 * Under which id the portal logged it.
 */
request_id?: string | null, };

/**
 * `POST /api/v1/care/explain`
 */
export type ExplainQuery = { 
/**
 * E-mail of the account.
 */
email: string, 
/**
 * The serial number.
 */
serial_number: string, };

/**
 * What the rules say about an account and an entitlement.
 */
export type Explanation = { 
/**
 * The account.
 */
person: CarePerson, 
/**
 * The entitlement.
 */
line: CareLine, 
/**
 * What the account may do with it: the greatest that any rule gives; none: it doesn't see it.
 */
access: string | null, 
/**
 * Each rule, those that show it first.
 */
rules: Array<RuleOutcome>, };

/**
 * The entitlements of a serial number, explained for one account; several where it stands on several orders.
 */
export type Explanations = { 
/**
 * At most 10.
 */
explanations: Array<Explanation>, };

/**
 * What is wrong with one field of a form.
 */
export type FieldError = { 
/**
 * The field's name in the request, dotted where nested (`address.country`).
 */
field: string, 
/**
 * What is wrong; the words are the Fluent message `field-CODE`: one of [`FieldError::CODES`].
 */
code: string, 
/**
 * Values for the words, e.g. `minimum`.
 */
params?: { [key in string]: string }, };

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
on_shared: boolean, 
/**
 * The field's `bases` when the edit began; empty for a new one.
 */
bases: { [key in string]: string }, };

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
to: number, 
/**
 * The field's base of `position` when it was moved.
 */
base: string | null, };

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
at: string | null, 
/**
 * What an edit that begins now is based on; it goes back with the form unchanged.
 */
base: string, };

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
pending: boolean, 
/**
 * Of an own one: what an edit that begins now is based on, by slot (`name`, `choices`, `on_own`, `on_shared`,
 * `position`). It goes back with the form unchanged.
 */
bases: { [key in string]: string }, };

/**
 * A file to be read: a certificate (`.eml`, `.html`, `.txt`), a list (`.csv`, `.txt`) or a spreadsheet (`.csv`, `.xlsx`).
 */
export type FileToRead = { 
/**
 * The file.
 */
file: DroppedFile, 
/**
 * How the person wants it read.
 */
choices: ReadingChoices, };

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
 * A flex contract, live.
 */
export type FlexContract = { 
/**
 * Names it: the id of its entitlement.
 */
contract_id: string, 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * Support ID of the customer's site.
 */
support_id: string, 
/**
 * Name of that site.
 */
site_name: string, 
/**
 * The ERP's number for the customer: which addresses there are.
 */
customer_number: string, 
/**
 * First day of its term.
 */
starts_on: string | null, 
/**
 * Last day of its term.
 */
ends_on: string | null, 
/**
 * Whether it can be drawn from today.
 */
current: boolean, 
/**
 * What this account is here: `contract`, `configuration`, `super`; none: it sees only.
 */
level?: string | null, 
/**
 * The pools, by sku.
 */
pools: Array<FlexPool>, };

/**
 * `GET /api/v1/flex/{contract_id}`: the contract and its draw-downs.
 */
export type FlexContractDetails = { 
/**
 * The contract.
 */
contract: FlexContract, 
/**
 * The draw-downs, the newest first; at most 1,000.
 */
draws: Array<FlexDraw>, };

/**
 * `GET /api/v1/flex`: the contracts that this account may see.
 */
export type FlexContracts = { 
/**
 * By serial number.
 */
contracts: Array<FlexContract>, };

/**
 * Kind `draw`, id: UUID. A draw-down, for those who see the contract; also in [`ContractDetails`].
 */
export type FlexDraw = { 
/**
 * Names it.
 */
draw_id: string, 
/**
 * The contract: id of its entitlement.
 */
contract_id: string, 
/**
 * The product.
 */
sku: string, 
/**
 * How many were drawn.
 */
quantity: number, 
/**
 * How many of them came back.
 */
returned: number, 
/**
 * When it was drawn.
 */
drawn_at: string, 
/**
 * Account that drew.
 */
drawn_by: string, 
/**
 * Name of that person.
 */
drawn_by_name: string, 
/**
 * The license.
 */
license_id: string, 
/**
 * Its entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * Id of the install-at address.
 */
install_at: string | null, 
/**
 * Last day on which it can be returned; none: never.
 */
return_by: string | null, 
/**
 * What came back, and when.
 */
returns: Array<FlexReturn>, };

/**
 * What a draw-down answers.
 */
export type FlexDrawn = { 
/**
 * Names the draw-down.
 */
draw_id: string, 
/**
 * The license.
 */
license: MadeLicense, 
/**
 * The pool after it.
 */
pool: FlexPool, };

/**
 * A product in a contract.
 */
export type FlexPool = { 
/**
 * The product.
 */
sku: string, 
/**
 * Its name.
 */
product_name: string, 
/**
 * How many the contract holds.
 */
quantity: number, 
/**
 * How many are out.
 */
drawn: number, 
/**
 * How many are left.
 */
remaining: number, 
/**
 * For how many days after a draw-down it can be returned; none: never.
 */
return_days: number | null, 
/**
 * What drawing it down asks for.
 */
asks?: Array<Ask>, };

/**
 * Licenses that came back.
 */
export type FlexReturn = { 
/**
 * How many.
 */
quantity: number, 
/**
 * When.
 */
at: string, };

/**
 * What a return answers.
 */
export type FlexReturned = { 
/**
 * The draw-down after it.
 */
draw: FlexDraw, 
/**
 * The pool after it.
 */
pool: FlexPool, 
/**
 * The license with its new quantity, keys and file; none when all of it came back.
 */
license?: MadeLicense | null, };

/**
 * `GET /api/v1/flex/{contract_id}/statement?from=YYYY-MM&to=YYYY-MM`; `GET …/statement.csv` is the same as a table for
 * spreadsheets.
 */
export type FlexStatement = { 
/**
 * The contract.
 */
contract_id: string, 
/**
 * By month and product; only months in which something moved.
 */
lines: Array<FlexStatementLine>, };

/**
 * A product in a month.
 */
export type FlexStatementLine = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The product.
 */
sku: string, 
/**
 * Its name.
 */
product_name: string, 
/**
 * How many were drawn in it.
 */
drawn: number, 
/**
 * How many came back in it.
 */
returned: number, 
/**
 * How many were out at its end.
 */
out: number, 
/**
 * How many were left at its end, of the pool as it is today.
 */
remaining: number, };

/**
 * A question about one thing.
 */
export type ForResource<T> = { 
/**
 * Id of the license, contract or site.
 */
id: string, 
/**
 * The form.
 */
form: T, };

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
 * A column of a table.
 */
export type FoundColumn = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * Its letters, as spreadsheets name it: `A`, `AB`.
 */
letters: string, 
/**
 * Its heading; empty where it has none.
 */
heading: string, 
/**
 * What it means; none: it was left out.
 */
meaning: ColumnMeaning | null, 
/**
 * Whether it is hidden.
 */
hidden: boolean, 
/**
 * The first value below the heading.
 */
example: string, };

/**
 * An entitlement that a serial number names.
 */
export type FoundEntitlement = { 
/**
 * Names it.
 */
entitlement_id: string, 
/**
 * Its product.
 */
sku: string, 
/**
 * Name of the product.
 */
product_name: string, 
/**
 * Version text of the product.
 */
product_version: string, 
/**
 * How many: what is left to register; 1,000,000,000 where it is `unlimited`.
 */
quantity: number, 
/**
 * Whether there is no limit.
 */
unlimited: boolean, 
/**
 * Order number.
 */
order_number: string, 
/**
 * The ERP's number for the customer: which install-at addresses there are to choose from.
 */
customer_number: string, 
/**
 * Support ID of the end customer's site.
 */
support_id: string, 
/**
 * Name of that site.
 */
site_name: string, 
/**
 * First day of the term.
 */
starts_on: string | null, 
/**
 * Last day of the term; none: perpetual.
 */
ends_on: string | null, 
/**
 * What its product asks for.
 */
asks: Array<Ask>, 
/**
 * The vendor's instructions, where it is activated elsewhere.
 */
instructions?: string | null, 
/**
 * The license, where it is registered already.
 */
license_id?: string | null, 
/**
 * Who registered it.
 */
owner_name?: string | null, 
/**
 * When.
 */
registered_at?: string | null, 
/**
 * Serial number of the term before, of a maintenance contract.
 */
renews?: string | null, 
/**
 * Serial numbers under a maintenance contract.
 */
covers?: Array<string>, 
/**
 * Whether this account is the partner of record and can act on behalf of the customer.
 */
may_act_on_behalf: boolean, 
/**
 * Whether the order number of the certificate alone leads to it: whose it is, and who registered it, is not told.
 */
by_certificate: boolean, 
/**
 * The end-customer contacts who can become the owner then.
 */
contacts?: Array<Contact>, };

/**
 * What was found in a file.
 */
export type FoundSerials = { 
/**
 * What looks like a serial number, and of a table what its column of serial numbers holds: in order, each once, at
 * most [`MAX_ROWS`].
 */
serials: Array<string>, 
/**
 * Of a table with a column of serial numbers: its rows, empty ones left out; at most [`MAX_ROWS`].
 */
rows: Array<NewRegistration>, 
/**
 * Columns that mean nothing here, by their headings.
 */
ignored_columns: Array<string>, 
/**
 * The encoding that the text was read in, and those that can be chosen; none of a spreadsheet or a mail.
 */
encoding: string | null, 
/**
 * The table that it was read as; none of running text.
 */
table: FoundTable | null, 
/**
 * What was not taken.
 */
left_out: LeftOut, };

/**
 * A sheet of a spreadsheet.
 */
export type FoundSheet = { 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is hidden.
 */
hidden: boolean, 
/**
 * How many serial numbers it holds, at most [`MAX_ROWS`].
 */
serials: number, };

/**
 * How a table was read.
 */
export type FoundTable = { 
/**
 * The sheets of a spreadsheet, in its order; empty of other tables.
 */
sheets: Array<FoundSheet>, 
/**
 * The sheet that was read.
 */
sheet: string | null, 
/**
 * Number of the row that names the columns; 0: none.
 */
heading_row: number, 
/**
 * The columns that hold anything.
 */
columns: Array<FoundColumn>, 
/**
 * The first rows, from which the heading row can be chosen.
 */
first_rows: Array<PreviewRow>, 
/**
 * Whether the columns are those that were chosen for another file with this heading row.
 */
remembered: boolean, };

/**
 * What to do about a held delta.
 */
export type HeldDecision = { 
/**
 * Apply the removals, or keep the rows and take a snapshot.
 */
apply: boolean, };

/**
 * Whose home the overview is.
 */
export type Home = "new" | "partner" | "installer" | "care" | "admin";

/**
 * A form to be carried out once.
 */
export type Idempotent<T> = { 
/**
 * A UUID that the window made when the form was begun; kept in its draft.
 */
key: string, 
/**
 * The form.
 */
form: T, };

/**
 * A form about one thing, to be carried out once.
 */
export type IdempotentForResource<T> = { 
/**
 * Id of the license, contract or site.
 */
id: string, 
/**
 * A UUID that the window made when the form was begun; kept in its draft.
 */
key: string, 
/**
 * The form.
 */
form: T, };

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
 * How much of one topic is new.
 */
export type InboxCount = { 
/**
 * The topic.
 */
topic: string, 
/**
 * How much.
 */
count: number, };

/**
 * How much of the inbox is new.
 */
export type InboxCounts = { 
/**
 * All.
 */
total: number, 
/**
 * By topic; none where nothing is.
 */
topics: Array<InboxCount>, };

/**
 * One row of the inbox.
 */
export type InboxItem = { 
/**
 * Names it: a notice's id, or `reminder:` with the reminder's.
 */
id: string, 
/**
 * `reminders`, `requests`, `decisions`, `shares`, `licenses`, `people`, `account`; the words are `inbox-topic-…`.
 */
topic: string, 
/**
 * What happened, as a word.
 */
what: string, 
/**
 * When.
 */
at: string | null, 
/**
 * What happened, in the user's language.
 */
title: string, 
/**
 * More about it; may be empty.
 */
text: string, 
/**
 * Whether it is new.
 */
unread: boolean, 
/**
 * Whether it was dismissed or seen to.
 */
dismissed: boolean, 
/**
 * Whether this account decides it now.
 */
waits: boolean, 
/**
 * Where opening it leads; none where nothing of it is seen any more.
 */
target: Navigate | null, 
/**
 * The reminder, which is dismissed and snoozed as on the Renewals screen.
 */
reminder: ReminderRow | null, };

/**
 * Notes what was done with notices.
 */
export type InboxMark = { 
/**
 * Ids of notices.
 */
ids: Array<string>, 
/**
 * `unread`, `read`, `dismissed`.
 */
state: string, };

/**
 * What of the inbox is asked for.
 */
export type InboxRange = { 
/**
 * `reminders`, or a topic of notices; none: all.
 */
of: string | null, 
/**
 * Only what is new.
 */
unread: boolean, 
/**
 * Also what was dismissed or seen to.
 */
dismissed: boolean, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many; at most 200.
 */
count: number, };

/**
 * What was marked as read at once, so that it can be undone.
 */
export type InboxRead = { 
/**
 * Up to which notice all counted as read before.
 */
before: string | null, 
/**
 * Notices that were marked as unread one by one.
 */
unread: Array<string>, };

/**
 * Some rows of the inbox, the newest first.
 */
export type InboxRows = { 
/**
 * How many there are of what was asked for.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<InboxItem>, };

/**
 * Kind `address`, id: `CUSTOMER_NUMBER/ADDRESS_ID`; also in [`Addresses`]. Where licenses may be deployed.
 */
export type InstallAddress = { 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * Names the address: what `install_at` says.
 */
address_id: string, 
/**
 * First line.
 */
line1: string, 
/**
 * Second line.
 */
line2: string | null, 
/**
 * Third line.
 */
line3: string | null, 
/**
 * Fourth line.
 */
line4: string | null, 
/**
 * City.
 */
city: string, 
/**
 * State or province.
 */
state: string | null, 
/**
 * ZIP or postal code.
 */
postal_code: string | null, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, };

/**
 * Somebody who was invited to a site.
 */
export type Invitee = { 
/**
 * Their e-mail.
 */
email: string, };

/**
 * A portal's new keys for license files, which an admin compares with what the vendor says and then trusts. Keys are
 * shown as fingerprints: their 64 hexadecimal digits in groups of four.
 */
export type KeyChange = { 
/**
 * The portal's name.
 */
portal_name: string, 
/**
 * The keys that are trusted.
 */
trusted: Array<string>, 
/**
 * The keys that the portal names now and that are not trusted: files of them are refused.
 */
unconfirmed: Array<string>, };

/**
 * Sets lead times.
 */
export type LeadTimesForm = { 
/**
 * Id of the entitlement; none: for all contracts.
 */
id: string | null, 
/**
 * Days before the end; none with an id, a product or a site: back to what holds otherwise.
 */
days: Array<number> | null, 
/**
 * The product whose contracts they are for.
 */
sku: string | null, 
/**
 * The site whose contracts they are for.
 */
support_id: string | null, 
/**
 * The `lead_times_base` that was there when the edit began.
 */
base: string | null, };

/**
 * `POST /api/v1/sites/{support_id}/leave`, with an `Idempotency-Key`: ends the account's own membership.
 */
export type LeaveSite = { 
/**
 * The member who gets the licenses that the account owns for the site; absent: they become unattended.
 */
hand_over_to?: string | null, 
/**
 * The member who becomes administrator, where the last one leaves.
 */
new_administrator?: string | null, };

/**
 * What was not taken. Nothing else is left out.
 */
export type LeftOut = { 
/**
 * Rows below the heading that name no serial number.
 */
without_serial: LeftOutRows, 
/**
 * Hidden and filtered rows. They are taken if that was chosen, and listed all the same.
 */
hidden: LeftOutRows, 
/**
 * Rows with a value that a spreadsheet rounded, such as `1.23457E+12`.
 */
rounded: LeftOutRows, 
/**
 * Rows above the heading.
 */
above_heading: LeftOutRows, 
/**
 * How often a serial number was found again; it is taken once in [`Found::serials`].
 */
repeated: number, 
/**
 * Attachments of a mail that can't be read, by name.
 */
attachments: Array<string>, };

/**
 * Rows that are counted, the first of them listed.
 */
export type LeftOutRows = { 
/**
 * How many.
 */
count: number, 
/**
 * The first of them.
 */
first: Array<NotedRow>, };

/**
 * What became of the licenses of somebody who left a site.
 */
export type LeftSite = { 
/**
 * How many went to the colleague.
 */
handed_over: number, 
/**
 * How many wait for a decision of the administrators.
 */
unattended: number, };

/**
 * Something that happened to a license.
 */
export type LicenseEvent = { 
/**
 * `registered`, `rehosted`, `upgraded` (some of it), `superseded` (the last of it), `converted`, `drawn`, `returned`,
 * `delivered`, `renewed`, `transferred`.
 */
event: string, 
/**
 * When.
 */
at: string, 
/**
 * Who did it.
 */
by_name?: string | null, 
/**
 * The site that acted, where a partner did it on behalf of the customer.
 */
on_behalf_by?: string | null, 
/**
 * What it was before: a host ID, a quantity.
 */
before?: string | null, 
/**
 * What it is since: a host ID, a quantity, a serial number, an e-mail.
 */
after?: string | null, };

/**
 * `GET /api/v1/licenses/{id}/history`.
 */
export type LicenseHistory = { 
/**
 * What happened, the newest first.
 */
events: Array<LicenseEvent>, 
/**
 * Keys and files that no longer count, the newest first.
 */
replaced: Array<Replaced>, 
/**
 * The serial numbers of its lineage, from the oldest to today's.
 */
lineage: Array<string>, };

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
 * Whether it may be moved to another host.
 */
may_move: boolean, 
/**
 * Whether its owner has left the customer.
 */
unattended: boolean, 
/**
 * Whether this account owns it.
 */
own: boolean, 
/**
 * Whether a change of the technical contact waits in the outbox.
 */
contact_pending: boolean, 
/**
 * What an edit of the technical contact that begins now is based on; it goes back with the form unchanged.
 */
contact_base: string, 
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
file_name: string | null, 
/**
 * Identity of the storage network.
 */
san: string | null, 
/**
 * Whether it counts: not once all of it was upgraded or returned.
 */
active: boolean, 
/**
 * Name of the partner's person who registered it on behalf of the customer.
 */
acted_by_name: string | null, 
/**
 * Name of the partner's site.
 */
acted_by_site: string | null, 
/**
 * What happened to it, the newest first, at most 20; all of it is in `license_history`.
 */
history: Array<LicenseEvent>, };

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
 * Whether the app starts at login.
 */
export type LoginForm = { 
/**
 * Whether it does.
 */
at_login: boolean, };

/**
 * `POST /api/v1/care/look-up`
 */
export type LookUp = { 
/**
 * A serial number, an e-mail, a Support ID or an order number, whole.
 */
text: string, };

/**
 * Something that was found.
 */
export type LookUpHit = { 
/**
 * What it is.
 */
kind: LookUpKind, 
/**
 * Names it.
 */
id: string, 
/**
 * Its name: of a site, a product, a person.
 */
title: string, };

/**
 * What was found; at most 50.
 */
export type LookUpHits = { 
/**
 * By kind.
 */
hits: Array<LookUpHit>, };

/**
 * What a look-up finds.
 */
export type LookUpKind = "account" | "site" | "order" | "entitlement";

/**
 * Edits that may be missing: the mirror's write-ahead log was damaged or gone when it was opened.
 */
export type LostEdits = { 
/**
 * How many changes the app knew of.
 */
known: number, 
/**
 * How many of them were left.
 */
left: number, 
/**
 * The newest export of the outbox, where it still is: its file's name.
 */
export: string | null, 
/**
 * When it was made.
 */
exported_at: string | null, };

/**
 * A license that was made, or made anew.
 */
export type MadeLicense = { 
/**
 * Names the license.
 */
license_id: string, 
/**
 * Its entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * Its product.
 */
sku: string, 
/**
 * Name of the product.
 */
product_name: string, 
/**
 * How many; 1,000,000,000 where it is `unlimited`.
 */
quantity: number, 
/**
 * Whether there is no limit.
 */
unlimited: boolean, 
/**
 * Its keys, in clear; none of a maintenance contract.
 */
keys: Array<string>, 
/**
 * Name of its license file, if its product reads one: `GET /api/v1/licenses/{id}/file`.
 */
file_name?: string | null, 
/**
 * Serial number that it came from: renewed, upgraded, converted or drawn.
 */
from_serial?: string | null, };

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
 * Several manual reminders at once.
 */
export type ManualReminders = { 
/**
 * Each.
 */
reminders: Array<ManualReminderForm>, };

/**
 * How somebody came to belong to a site.
 */
export type MemberSource = "record" | "order" | "invitation" | "request";

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
has_passphrase: boolean, } | { "state": "waiting_for_keyring", 
/**
 * What the keyring is called on this system; no text to translate.
 */
keyring: string, 
/**
 * Whether a recovery passphrase was set.
 */
has_passphrase: boolean, 
/**
 * Whether there is no mirror yet, so that a passphrase can be chosen instead.
 */
is_new: boolean, 
/**
 * Whether it was given up for now: only asking again goes on.
 */
gave_up: boolean, } | { "state": "opening", } | { "state": "unusable", 
/**
 * Why.
 */
error: UiError, };

/**
 * An invitation to a site, as the person sees it who is invited.
 */
export type MyInvitation = { 
/**
 * The site.
 */
support_id: string, 
/**
 * Its name.
 */
site_name: string, 
/**
 * What the account would be there.
 */
role: string, 
/**
 * Who invites.
 */
invited_by: string, 
/**
 * When it ends.
 */
expires_at: string, };

/**
 * `GET /api/v1/account/invitations`: by the name of the site.
 */
export type MyInvitations = { 
/**
 * The invitations.
 */
invitations: Array<MyInvitation>, };

/**
 * A site that the account belongs to.
 */
export type MySite = { 
/**
 * Its Support ID.
 */
support_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it is.
 */
address: PostalAddress, 
/**
 * Its customer numbers.
 */
customer_numbers: Array<string>, 
/**
 * What this account is there: `administrator`, `member`, `viewer`.
 */
role: string, 
/**
 * Its level there; none for viewers.
 */
level?: string | null, 
/**
 * Who decides there, by e-mail; at most 20.
 */
administrators: Array<SitePerson>, 
/**
 * How many belong to it.
 */
members: number, 
/**
 * Invitations that wait for an answer; 0 for whoever may not invite.
 */
invitations: number, };

/**
 * `GET /api/v1/sites`: the sites that the account belongs to, by name.
 */
export type MySites = { 
/**
 * The sites.
 */
sites: Array<MySite>, };

/**
 * `PUT /api/v1/sites/{support_id}/users`: names somebody's level.
 */
export type NameLevel = { 
/**
 * A member of the site.
 */
email: string, 
/**
 * `contract`, `configuration`, `super`; absent: as follows from their place in the site.
 */
level?: string | null, };

/**
 * Somebody pressed a notification or a link: go there.
 */
export type Navigate = { 
/**
 * `overview`, `inbox`, `catalog`, `renewals`, `changes`, `downloads`, `settings`; `license`: the one with a serial number.
 */
screen: string, 
/**
 * What to open there; of `license` the serial number.
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
 * `POST /api/v1/addresses`, with an `Idempotency-Key`: a new install-at address. It can be chosen at once. Whoever sees
 * an entitlement of the customer number may add one. The same address again answers the one that is there.
 */
export type NewAddress = { 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * First line.
 */
line1: string, 
/**
 * Second line.
 */
line2?: string | null, 
/**
 * Third line.
 */
line3?: string | null, 
/**
 * Fourth line.
 */
line4?: string | null, 
/**
 * City.
 */
city: string, 
/**
 * State or province, where the country has them.
 */
state?: string | null, 
/**
 * ZIP or postal code.
 */
postal_code?: string | null, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, };

/**
 * `POST /api/v1/sites/{support_id}/accounts`: invites a colleague to the own site. They get a mail with a link to choose
 * a password or, where they have an account, to accept. Answers 202 and says
 * nothing about whether the e-mail had one.
 */
export type NewColleague = { 
/**
 * Their e-mail.
 */
email: string, 
/**
 * Given name.
 */
first_name: string, 
/**
 * Family name.
 */
last_name: string, 
/**
 * Language of their mails; absent: that of the super user.
 */
language?: string | null, 
/**
 * What they may do; absent: `contract`.
 */
level?: string | null, 
/**
 * What they will be at the site: `administrator`, `member`, `viewer`; absent: `member`. Others than `member` are
 * given by administrators.
 */
role?: string | null, };

/**
 * One code to convert.
 */
export type NewConversion = { 
/**
 * The code, exact.
 */
code: string, 
/**
 * Where and how the license is deployed.
 */
details: DeploymentDetails, };

/**
 * One serial number to register.
 */
export type NewRegistration = { 
/**
 * The serial number, exact.
 */
serial_number: string, 
/**
 * Where and how it is deployed.
 */
details: DeploymentDetails, 
/**
 * For a maintenance contract: serial number of the term before, where the order doesn't say it.
 */
renews?: string | null, 
/**
 * The order number on the purchase certificate, for whoever sees nothing of the order.
 */
order_number?: string | null, };

/**
 * An entitlement that the account may not share.
 */
export type NotShareable = { 
/**
 * Id of the entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial_number: string, };

/**
 * A row that was left out.
 */
export type NotedRow = { 
/**
 * Counted from 1, as spreadsheets do.
 */
number: number, 
/**
 * Its cells, joined.
 */
text: string, };

/**
 * How this account is told about a topic, beside the inbox.
 */
export type NoticePreference = { 
/**
 * The topic.
 */
topic: string, 
/**
 * `none`, `at_once`, `daily`.
 */
mail: string, 
/**
 * Whether the computer shows a notification.
 */
native: boolean, 
/**
 * Whether mails can't be turned off.
 */
fixed: boolean, };

/**
 * A customer number to share.
 */
export type NumberToShare = { 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * What to call it; at most 200 characters.
 */
description: string | null, };

/**
 * A license in an offer.
 */
export type OfferedLicense = { 
/**
 * Its serial number.
 */
serial_number: string, 
/**
 * Its entitlement.
 */
entitlement_id: string, 
/**
 * How many of it are offered.
 */
quantity: number, 
/**
 * How many of those were upgraded.
 */
upgraded: number, 
/**
 * How many are left.
 */
left: number, 
/**
 * `ok`, `upgraded`, `maintenance_lapsed`, `not_yours`, `not_allowed`.
 */
verdict: string, 
/**
 * `mine`, `shared`, `unowned`, `others`, `customers`.
 */
ownership: string, 
/**
 * Name of its owner.
 */
owner_name?: string | null, 
/**
 * The license, where it is registered.
 */
license_id?: string | null, 
/**
 * Where and how the license is deployed: taken over as far as nothing else is said.
 */
details: DeploymentDetails, 
/**
 * Whether this account is the partner of record and can act on behalf of the customer.
 */
may_act_on_behalf: boolean, 
/**
 * The end-customer contacts who can become the owner then, where nobody owns it.
 */
contacts?: Array<Contact>, 
/**
 * Serial numbers of what it became.
 */
became?: Array<string>, };

/**
 * Acting for the end customer of an order that the own site transacted.
 */
export type OnBehalf = { 
/**
 * E-mail of the end-customer contact on the order who becomes the owner; none: nobody owns the license until the
 * customer takes it over.
 */
owner?: string | null, };

/**
 * What people wrote on one entitlement that belongs to others than this account writes for. It is only read.
 */
export type OthersAnnotation = { 
/**
 * Name of the site that it belongs to; none: it is this account's own.
 */
site: string | null, 
/**
 * Notes.
 */
notes: string, 
/**
 * Tags, by name.
 */
tags: Array<string>, 
/**
 * Values of user-defined fields, by name.
 */
values: Array<OthersValue>, 
/**
 * Comments, the oldest first.
 */
comments: Array<CommentView>, 
/**
 * Earlier values, the newest first.
 */
history: Array<PastValue>, };

/**
 * The value of a user-defined field that belongs to others.
 */
export type OthersValue = { 
/**
 * Name of the field.
 */
name: string, 
/**
 * `text`, `number`, `date`, `choice`, `link`.
 */
kind: string, 
/**
 * Its value in canonical form.
 */
value: string, };

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
 * Whether edits may be missing.
 */
lost?: LostEdits, 
/**
 * When the next try is, if the last one did not reach the portal or was not taken.
 */
next_try: string | null, 
/**
 * Why the last try was not taken, where the portal can be reached; the words are `error-CODE`.
 */
problem?: UiError, };

/**
 * Takes up the changes of an export that are not in the outbox.
 */
export type OutboxImport = { 
/**
 * The export; none: the newest that was made on this computer.
 */
file: DroppedFile | null, };

/**
 * What came of it.
 */
export type OutboxImported = { 
/**
 * How many changes were taken up.
 */
taken: number, };

/**
 * A change in the outbox.
 */
export type OutboxRow = { 
/**
 * Names it.
 */
key: string, 
/**
 * `annotation`, `comment`, `field`, `license`, `setting`, `request`.
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
 * `notes`, `tag`, `field`, `comment`, `technical_contact`, `lead_times`, `reminder`, `request_form`, `request_act`, or of a user-defined field
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
 * What it is based on, for sending it again.
 */
base: string, 
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
at: string | null, 
/**
 * What a decision that begins now is based on; it goes back with the form unchanged.
 */
theirs_base: string | null, };

/**
 * The overview.
 */
export type Overview = { 
/**
 * Whose home it is.
 */
home: Home, 
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
 * A reseller that sold to a site, and what the site lets it do.
 */
export type Partner = { 
/**
 * Support ID of the reseller's site.
 */
support_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many orders of the site it transacted.
 */
orders: number, 
/**
 * When it transacted the last of them.
 */
last_order_on: string, 
/**
 * What its people may do: `none`, `register`, `manage`.
 */
level: string, 
/**
 * Last day of `manage`; none: until somebody changes it. After it, `register` holds.
 */
ends_on?: string | null, 
/**
 * Since when; none: nobody of the site has said anything about it.
 */
set_at?: string | null, 
/**
 * Name of who said so.
 */
set_by?: string | null, };

/**
 * `GET /api/v1/sites/{support_id}/partners`: the resellers that sold to the site, by name.
 */
export type Partners = { 
/**
 * The resellers.
 */
partners: Array<Partner>, 
/**
 * Whether this account decides about them.
 */
may_change: boolean, };

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
 * What a list is of.
 */
export type PastedKind = "serials" | "codes";

/**
 * What pasted text was taken apart to.
 */
export type PastedList = { 
/**
 * The entries of the list, in order, each once.
 */
entries: Array<string>, 
/**
 * What stood beside them and was not taken: headings, other columns, prose.
 */
left_out: Array<string>, };

/**
 * Text that was pasted into a list.
 */
export type PastedText = { 
/**
 * The text.
 */
text: string, 
/**
 * What the list is of.
 */
of: PastedKind, };

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
 * A postal address.
 */
export type PostalAddress = { 
/**
 * Street and number.
 */
line1: string, 
/**
 * Second line.
 */
line2: string | null, 
/**
 * City.
 */
city: string, 
/**
 * State or province, where the country has them.
 */
state: string | null, 
/**
 * ZIP or postal code.
 */
postal_code: string | null, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, };

/**
 * `POST /api/v1/care/merges`, with an `Idempotency-Key`.
 */
export type PrepareMerge = { 
/**
 * The account that stays.
 */
kept: string, 
/**
 * E-mail of the account that is merged into it and can't sign in afterwards.
 */
merged_email: string, 
/**
 * Why; both are told.
 */
reason: string, };

/**
 * One of the first rows of a table.
 */
export type PreviewRow = { 
/**
 * Counted from 1, as spreadsheets do.
 */
number: number, 
/**
 * Its cells, joined.
 */
text: string, };

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
 * A request that customer care decides.
 */
export type QueuedRequest = { 
/**
 * Names it.
 */
request_id: string, 
/**
 * What it asks for.
 */
kind: string, 
/**
 * How it stands.
 */
state: string, 
/**
 * Who asked.
 */
asker: CarePerson, 
/**
 * Support ID of the site that it is about.
 */
support_id: string | null, 
/**
 * The serial numbers that it is about.
 */
serial_numbers: Array<string>, 
/**
 * The subject of a general request.
 */
subject: string | null, 
/**
 * When it was made.
 */
created_at: string, 
/**
 * When it should be decided.
 */
due_at: string, 
/**
 * Whether that is over.
 */
overdue: boolean, 
/**
 * Who of customer care looks after it.
 */
owner: CarePerson | null, 
/**
 * Whether that is the account that reads.
 */
mine: boolean, };

/**
 * A member who has not signed in lately.
 */
export type QuietMember = { 
/**
 * Their e-mail.
 */
email: string, 
/**
 * Their name; empty where they have no account.
 */
name: string, 
/**
 * The month in which they last signed in, `YYYY-MM`; none: never.
 */
last_sign_in: string | null, };

/**
 * A person's choices about one file. Each is optional: what isn't chosen is found out.
 */
export type ReadingChoices = { 
/**
 * One of [`crate::ENCODINGS`].
 */
encoding: string | null, 
/**
 * Name of a sheet.
 */
sheet: string | null, 
/**
 * Number of the row that names the columns, counted from 1; 0: no row does.
 */
heading_row: number | null, 
/**
 * What each column means; a column that isn't listed means nothing.
 */
columns: Array<[number, ColumnMeaning]> | null, 
/**
 * Whether hidden and filtered rows are taken.
 */
hidden_rows: boolean, };

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
 * A customer number of which somebody shared licenses with the account.
 */
export type ReceivedNumber = { 
/**
 * The number.
 */
customer_number: string, 
/**
 * Name of the person who shares.
 */
shared_by: string, 
/**
 * How many entitlements are shared.
 */
entitlements: number, };

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
other: string | null, 
/**
 * Who did it, where it was a person or a partner: of a license that one.
 */
by: string | null, 
/**
 * Whether it was this account.
 */
mine: boolean, };

/**
 * `POST /api/v1/licenses/register-many`: registers what it can, each serial number by itself.
 */
export type RegisterMany = { 
/**
 * At most [`MOST_REGISTERED`].
 */
registrations: Array<NewRegistration>, 
/**
 * One more e-mail for the confirmation, beside those of the account.
 */
confirmation_email?: string | null, 
/**
 * Acting for the end customer.
 */
on_behalf?: OnBehalf | null, };

/**
 * `POST /api/v1/licenses/{id}/rehost/check` (a dry run) and `POST /api/v1/licenses/{id}/rehost`.
 */
export type Rehost = { 
/**
 * Identity of the new machine.
 */
host_id: string, 
/**
 * What kind of machine it is; absent: as before.
 */
system_type?: string | null, 
/**
 * Identity of its storage network; absent: as before.
 */
san?: string | null, 
/**
 * Its price tier; absent: as before.
 */
deployed_tier?: string | null, 
/**
 * Why. `host_dead` is the way for a host that nothing can be removed from.
 */
reason: RehostReason, 
/**
 * What else is to be said, to customer care too.
 */
note?: string | null, 
/**
 * One more e-mail for the confirmation.
 */
confirmation_email?: string | null, };

/**
 * How much of the product's limit is used.
 */
export type RehostAllowance = { 
/**
 * How many times a license of the product moves in a period; none: as often as one likes.
 */
limit: number | null, 
/**
 * Length of the period, in days.
 */
period_days: number, 
/**
 * How many more when the old host is dead.
 */
grace: number, 
/**
 * How many times this license moved in the period that ends today.
 */
used: number, 
/**
 * How many are left in it; none: as often as one likes.
 */
left: number | null, 
/**
 * When the next one is possible again, if none is left.
 */
next_on: string | null, };

/**
 * What a change would do (dry run).
 */
export type RehostCheck = { 
/**
 * `done`: it would be done at once. `care`: it would become a request. `refused`.
 */
outcome: string, 
/**
 * The host now.
 */
old_host_id: string | null, 
/**
 * The host then.
 */
new_host_id: string, 
/**
 * The keys that stop counting, masked.
 */
keys_replaced: Array<string>, 
/**
 * Name of the license file that must be replaced on the machine, if the product reads one.
 */
file_replaced: string | null, 
/**
 * The limit.
 */
allowance: RehostAllowance, 
/**
 * The request that waits for customer care already, if there is one.
 */
open_request: string | null, };

/**
 * Why a license moves.
 */
export type RehostReason = "hardware_replaced" | "hardware_changed" | "virtualized" | "moved" | "host_dead" | "other";

/**
 * What became of a change.
 */
export type Rehosted = { 
/**
 * `done` or `care` (a refusal is the error `rehost-refused`).
 */
outcome: string, 
/**
 * The license with its new keys, when it was done.
 */
license?: MadeLicense | null, 
/**
 * The request that customer care will settle, when it was not.
 */
request?: CareRequest | null, 
/**
 * The limit after it.
 */
allowance: RehostAllowance, };

/**
 * How it came that a reminder was late, or never was told by itself.
 */
export type ReminderCover = "on_time" | "catch_up" | "more_urgent" | "before_first_use" | "missed" | "pending";

/**
 * What proves that reminders come.
 */
export type ReminderLog = { 
/**
 * Reminders that came late, of terms that aren't over, the latest first; at most 200.
 */
late: Array<ReminderProofRow>, 
/**
 * When this computer ran in the last 30 days, the latest first; at most 60.
 */
runs: Array<ReminderRun>, };

/**
 * All reminders of one contract.
 */
export type ReminderProof = { 
/**
 * What is still to come, the next first.
 */
coming: Array<ComingReminder>, 
/**
 * What came, the latest first.
 */
came: Array<ReminderProofRow>, };

/**
 * A reminder that came, or should have.
 */
export type ReminderProofRow = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * The end of the term.
 */
ends_on: string, 
/**
 * Days ahead of it.
 */
lead: number, 
/**
 * The day on which it was due.
 */
due_on: string, 
/**
 * How it was covered.
 */
cover: ReminderCover, 
/**
 * The day on which it was told, or on which what stands for it was.
 */
told_on: string | null, 
/**
 * When it was shown.
 */
shown_at: string | null, 
/**
 * What the device is called that showed it.
 */
shown_by: string | null, 
/**
 * How.
 */
way: ReminderWay | null, 
/**
 * `new`, `acknowledged`, `snoozed`, `cancelled`.
 */
state: string, 
/**
 * Why it was cancelled: `renewed`, `moved`, `gone`.
 */
reason: string | null, 
/**
 * When it was dismissed or snoozed, where that is known.
 */
decided_at: string | null, 
/**
 * What the device is called on which that was.
 */
decided_by: string | null, };

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
 * Why it was cancelled: `renewed`, `moved`, `gone`.
 */
reason: string | null, 
/**
 * Note of a manual one.
 */
note: string | null, };

/**
 * A time in which something that reminds ran on this computer.
 */
export type ReminderRun = { 
/**
 * `app` or `timer`.
 */
program: string, 
/**
 * When it began.
 */
started_at: string, 
/**
 * When it was seen last.
 */
seen_at: string, };

/**
 * When notifications are shown; a setting of the account.
 */
export type ReminderSchedule = { 
/**
 * The time of day from which they are shown: `HH:MM`.
 */
at: string, 
/**
 * The first minute of quiet hours; none: there are no quiet hours.
 */
quiet_from: string | null, 
/**
 * The first minute after them.
 */
quiet_to: string | null, 
/**
 * Whether they are shown on Saturdays and Sundays.
 */
weekends: boolean, 
/**
 * Whether what nobody dismissed is told once more in the last week and on the last day but one.
 */
nudges: boolean, };

/**
 * Tries one of the ways that there are.
 */
export type ReminderTestForm = { 
/**
 * `notification` or `timer`.
 */
way: ReminderWay, };

/**
 * What a try came to.
 */
export type ReminderTested = { 
/**
 * Whether the system took the notification; whether somebody saw it, nobody knows.
 */
taken: boolean, };

/**
 * How a reminder was shown.
 */
export type ReminderWay = "notification" | "timer" | "inbox" | "elsewhere";

/**
 * Whether reminders come, when the next one does, and by which ways.
 */
export type RemindersView = { 
/**
 * Whether notifications are shown on this computer.
 */
notifications: boolean, 
/**
 * The day of the next one.
 */
next: string | null, 
/**
 * The time of day: `HH:MM`.
 */
at: string, 
/**
 * Whether they come while Licet doesn't run, by the system's timer; none: this system has none.
 */
timer: boolean | null, 
/**
 * The schedule.
 */
schedule: ReminderSchedule, 
/**
 * How many reminders of terms that aren't over came later than they were due.
 */
late: number, };

/**
 * How reminding of a contract stands.
 */
export type RemindingState = "next" | "all_sent" | "muted" | "in_progress" | "declined" | "renewed" | "over";

/**
 * `POST /api/v1/sites/{support_id}/members/remove`, with an `Idempotency-Key`: ends somebody's membership.
 */
export type RemoveMember = { 
/**
 * Who no longer belongs to the site.
 */
email: string, 
/**
 * The member who gets the licenses that they own for the site; absent: the licenses become unattended.
 */
hand_over_to?: string | null, 
/**
 * The member who becomes administrator, where the last one is removed.
 */
new_administrator?: string | null, };

/**
 * Says how a renewal stands.
 */
export type RenewalForm = { 
/**
 * Id of the entitlement.
 */
id: string, 
/**
 * How it stands.
 */
state: RenewalState, 
/**
 * Why it is declined; empty: nobody says.
 */
reason: string, };

/**
 * What somebody says of a renewal.
 */
export type RenewalState = "none" | "in_progress" | "declined";

/**
 * Keys and a file that no longer count.
 */
export type Replaced = { 
/**
 * Numbers them, from 1; the file is `GET /api/v1/licenses/{id}/files/{number}`.
 */
number: number, 
/**
 * When they stopped counting.
 */
replaced_at: string, 
/**
 * The keys, in clear where the access shows keys, else masked.
 */
keys: Array<string>, 
/**
 * Host they were for.
 */
host_id?: string | null, 
/**
 * Whether a file belonged to them.
 */
has_file: boolean, };

/**
 * Something that is done with a request: `act` says what.
 */
export type RequestAct = { "act": "message", 
/**
 * The message.
 */
text: string, } | { "act": "ask", 
/**
 * The question.
 */
text: string, } | { "act": "approve", 
/**
 * Why; may be empty.
 */
reason: string, } | { "act": "refuse", 
/**
 * Why.
 */
reason: string, } | { "act": "withdraw" };

/**
 * Does something with a request.
 */
export type RequestActForm = { 
/**
 * Which.
 */
request_id: string, 
/**
 * What.
 */
act: RequestAct, };

/**
 * Adds a file to a request.
 */
export type RequestAttach = { 
/**
 * Which.
 */
request_id: string, 
/**
 * A UUID that the window made for this file, so that it is added once.
 */
key: string, 
/**
 * The file: a PDF, a PNG or JPEG picture, or a mail. At most 20 MB.
 */
file: DroppedFile, };

/**
 * A file that was added to a request: `GET /api/v1/requests/{id}/attachments/{attachment_id}` hands it out.
 */
export type RequestAttachment = { 
/**
 * Names it.
 */
attachment_id: string, 
/**
 * Its file name, without anything that leads to another folder.
 */
name: string, 
/**
 * `application/pdf`, `image/png`, `image/jpeg` or `message/rfc822`, as its content proves.
 */
media_type: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * SHA-256 of the content, lower-case hex.
 */
sha256: string, 
/**
 * When it was added.
 */
at: string, 
/**
 * The account that added it.
 */
author: string, 
/**
 * The name of its person, where the account says one.
 */
author_name?: string | null, };

/**
 * A request with its conversation.
 */
export type RequestDetails = { 
/**
 * As in the list.
 */
row: RequestRow, 
/**
 * What is asked for.
 */
form: RequestForm, 
/**
 * E-mail of who asked.
 */
asker_email: string, 
/**
 * When what it allows was made use of.
 */
used_at: string | null, 
/**
 * The conversation, the oldest first.
 */
entries: Array<RequestEntry>, 
/**
 * What was added to it.
 */
attachments: Array<RequestAttachment>, 
/**
 * What this account may do.
 */
may: RequestSteps, };

/**
 * An entry of a conversation.
 */
export type RequestEntry = { 
/**
 * When; by this computer's clock until it was sent.
 */
at: string, 
/**
 * Who: a name, or nothing where the account says none.
 */
author: string | null, 
/**
 * Whether it was this account.
 */
mine: boolean, 
/**
 * In what capacity.
 */
party: RequestParty, 
/**
 * `message`, `ask`, `approve`, `refuse`, `withdraw`.
 */
step: string, 
/**
 * What was written.
 */
text: string, 
/**
 * Whether it waits to be sent.
 */
pending: boolean, 
/**
 * Why the portal refused it.
 */
refused: UiError | null, };

/**
 * What a request asks for: `kind` says which. A [`Rehost`] request is made by `POST /api/v1/licenses/{id}/rehost` alone.
 */
export type RequestForm = { "kind": "site_access", 
/**
 * The site.
 */
support_id: string, 
/**
 * Why, for whoever decides.
 */
reason: string, } | { "kind": "role_change", 
/**
 * The site.
 */
support_id: string, 
/**
 * The role.
 */
role: RequestedRole, 
/**
 * Why.
 */
reason: string, } | { "kind": "ownership_transfer", 
/**
 * The licenses, 1 to 100.
 */
license_ids: Array<string>, 
/**
 * Who is to own them, and has to accept.
 */
to_email: string, 
/**
 * What the receiver is told.
 */
reason: string, } | { "kind": "license_assignment", 
/**
 * Their serial numbers, 1 to 100.
 */
serial_numbers: Array<string>, 
/**
 * Why.
 */
reason: string, } | { "kind": "new_address", 
/**
 * The address.
 */
address: NewAddress, 
/**
 * Why.
 */
reason: string, } | { "kind": "delegation", 
/**
 * The customer's site.
 */
support_id: string, 
/**
 * Support ID of the reseller's site.
 */
reseller: string, 
/**
 * What it asks for: `register` or `manage`.
 */
level: RequestedLevel, 
/**
 * Last day of `manage`; none: until somebody changes it.
 */
ends_on?: string | null, 
/**
 * Why.
 */
reason: string, } | { "kind": "rehost", 
/**
 * The license.
 */
license_id: string, 
/**
 * What was asked.
 */
form: Rehost, } | { "kind": "general", 
/**
 * In a few words.
 */
subject: string, 
/**
 * The question.
 */
text: string, 
/**
 * The license that it is about, if any.
 */
license_id?: string | null, 
/**
 * The serial number that it is about, if any.
 */
serial_number?: string | null, };

/**
 * The requests that this account takes part in: those to decide first, then open ones, the newest first.
 */
export type RequestList = { 
/**
 * The requests.
 */
rows: Array<RequestRow>, 
/**
 * How many this account has to do something about: to decide, or to answer.
 */
due: number, };

/**
 * What a request was made as.
 */
export type RequestMade = { 
/**
 * Names it from now on.
 */
request_id: string, };

/**
 * In what capacity somebody wrote.
 */
export type RequestParty = "asker" | "receiver" | "administrator" | "care";

/**
 * A request in the list.
 */
export type RequestRow = { 
/**
 * Names it.
 */
request_id: string, 
/**
 * `site_access`, `role_change`, `ownership_transfer`, `license_assignment`, `new_address`, `rehost`, `general`; the
 * words are `requests-kind-…`.
 */
kind: string, 
/**
 * `open`, `needs_answer`, `approved`, `refused`, `withdrawn`, `expired`; the words are `requests-state-…`.
 */
state: string, 
/**
 * Who has to do something: `asker`, `administrators`, `receiver`, `care`; none once it is closed.
 */
waits_for: string | null, 
/**
 * Whether this account asked.
 */
mine: boolean, 
/**
 * Whether this account decides it now.
 */
may_decide: boolean, 
/**
 * Who asked: a name, or the e-mail.
 */
asker: string, 
/**
 * Support ID of the site that it is about.
 */
support_id: string | null, 
/**
 * Name of that site, where this account sees it.
 */
site: string | null, 
/**
 * The serial numbers that it is about.
 */
serial_numbers: Array<string>, 
/**
 * What else it is about: the subject of a general request, the receiver of a transfer, the first line of an address.
 */
subject: string | null, 
/**
 * When it was made; by this computer's clock until it was sent.
 */
created_at: string, 
/**
 * When something last happened to it.
 */
updated_at: string, 
/**
 * When it is too old, if ever.
 */
expires_at: string | null, 
/**
 * Whether something that was done with it on this computer waits to be sent.
 */
pending: boolean, 
/**
 * Why something that was done with it was refused by the portal; `outbox` has it.
 */
refused: UiError | null, };

/**
 * What this account may do with a request now.
 */
export type RequestSteps = { 
/**
 * Write a message or add a file.
 */
message: boolean, 
/**
 * Ask the asker something.
 */
ask: boolean, 
/**
 * Approve or refuse.
 */
decide: boolean, 
/**
 * Take it back.
 */
withdraw: boolean, };

/**
 * What a partner asks a customer for.
 */
export type RequestedLevel = "register" | "manage";

/**
 * A role at a site.
 */
export type RequestedRole = "administrator" | "member" | "viewer";

/**
 * Gives back what was drawn down.
 */
export type ReturnForm = { 
/**
 * The draw-down.
 */
draw_id: string, 
/**
 * How many come back.
 */
quantity: number, };

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
 * A rule with what it says about an account and an entitlement.
 */
export type RuleOutcome = { 
/**
 * `member`, `ship_to`, `owner`, `share`, `customer_number`.
 */
rule: string, 
/**
 * What the rule gives: `view`, `keys`, `install`, `full`; none: nothing.
 */
access: string | null, 
/**
 * Why.
 */
reason: RuleReason, 
/**
 * The site that it is about.
 */
site: SharedSite | null, 
/**
 * What the account is there: `administrator`, `member`, `viewer`.
 */
role: string | null, 
/**
 * By what it belongs to the site: `record`, `order`, `invitation`, `request`.
 */
sources: Array<string>, 
/**
 * The order that it is about.
 */
order_number: string | null, 
/**
 * The customer number that it is about.
 */
customer_number: string | null, 
/**
 * Who shares, owns or removed.
 */
person: string | null, 
/**
 * How many licenses others own.
 */
count: number | null, 
/**
 * Since when, where that is known.
 */
since: string | null, 
/**
 * Last day of a share.
 */
until: string | null, };

/**
 * Why a rule shows an entitlement to an account, or doesn't.
 */
export type RuleReason = "member" | "withdrawn" | "not_member" | "removed" | "unconfirmed" | "ship_to" | "not_ship_to" | "owner" | "installer" | "unattended" | "owned_by_others" | "no_owner" | "shared" | "number_shared" | "not_shared" | "share_ended" | "share_inactive" | "number_added" | "number_not_added" | "no_number";

/**
 * What was found about one serial number.
 */
export type SerialCheck = { 
/**
 * As it was typed.
 */
typed: string, 
/**
 * Without surrounding white space: what would be registered.
 */
serial_number: string, 
/**
 * `ok`, `alone`, `maintenance`, `registered`, `not_transactable`, `voucher`, `flex`, `key_printed`, `superseded`,
 * `not_allowed`, `unknown`, `repeated`.
 */
verdict: string, 
/**
 * Whether it departs from a capital letter and ten digits: a reason to look twice, never to refuse.
 */
odd: boolean, 
/**
 * What may have been meant, of what this account may see. Never chosen by itself.
 */
offers?: Array<SerialOffer>, 
/**
 * The entitlement it names, where this account may see it.
 */
found?: FoundEntitlement | null, };

/**
 * A serial number that may have been meant.
 */
export type SerialOffer = { 
/**
 * The serial number.
 */
serial_number: string, 
/**
 * What would explain it: `spaces`, `width`, `lower_case`, `letter_o`, `letter_i`.
 */
slips: Array<string>, 
/**
 * Its own verdict.
 */
verdict: string, 
/**
 * Name of its product.
 */
product_name: string, };

/**
 * Serial numbers as somebody typed or pasted them.
 */
export type SerialsText = { 
/**
 * One or several, between spaces, commas or line breaks. Empty: all contracts of the catalog.
 */
text: string, };

/**
 * A session of the account.
 */
export type SessionRow = { 
/**
 * Names it.
 */
id: string, 
/**
 * What its device is called, where that is known.
 */
device_name: string | null, 
/**
 * When it signed in.
 */
created_at: string, 
/**
 * When it was last seen.
 */
last_seen_at: string, 
/**
 * Whether it is this one.
 */
current: boolean, };

/**
 * `PUT /api/v1/sites/{support_id}/partners`: what a reseller may do for the site. For its administrators.
 */
export type SetPartner = { 
/**
 * Support ID of the reseller's site.
 */
reseller: string, 
/**
 * `none`, `register`, `manage`.
 */
level: string, 
/**
 * Last day of `manage`; none: until somebody changes it.
 */
ends_on?: string | null, };

/**
 * `PUT /api/v1/sites/{support_id}/roles`
 */
export type SetRole = { 
/**
 * A member of the site.
 */
email: string, 
/**
 * `administrator`, `member`, `viewer`; absent: as the vendor's record says.
 */
role?: string | null, };

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
 * Whether the app goes on without its window, so that reminders come; none: asked when the window is closed.
 */
keep_running: boolean | null, 
/**
 * Folder for downloads; none: the system's.
 */
download_folder: string | null, 
/**
 * State of grids (columns, order, widths, sort) by grid id, opaque to Rust.
 */
grids: Record<string, unknown>, };

/**
 * Kind `share`, id: UUID for whoever shares, `UUID/received` for whoever it is shared with.
 */
export type Share = { 
/**
 * Names the share.
 */
share_id: string, 
/**
 * From whose side it is shown.
 */
side: ShareSide, 
/**
 * Account that shares.
 */
from_account: string, 
/**
 * Name of its person.
 */
from_name: string, 
/**
 * Its e-mail.
 */
from_email: string, 
/**
 * E-mail of whoever it is shared with.
 */
to_email: string, 
/**
 * What it allows: `view`, `keys` or `full`.
 */
access: string, 
/**
 * Last day on which it holds at the customer; none: until it is ended.
 */
ends_on: string | null, 
/**
 * What it is called, for both.
 */
description?: string | null, 
/**
 * Note to whoever it is shared with.
 */
note?: string | null, 
/**
 * Note of whoever shares for themselves. Only in their own document.
 */
own_note?: string | null, 
/**
 * When it was made.
 */
granted_at: string, 
/**
 * Customer numbers: what comes later is shared too.
 */
numbers: Array<SharedNumber>, 
/**
 * Ids of entitlements.
 */
entitlements: Array<string>, };

/**
 * `POST /api/v1/shares`, with an `Idempotency-Key`, and `POST /api/v1/shares/preview`. Customer numbers, entitlements, or
 * both.
 */
export type ShareForm = { 
/**
 * E-mail of whoever it is shared with. They need no account.
 */
email: string, 
/**
 * What it allows: `view`, `keys` or `full`.
 */
access: string, 
/**
 * Last day on which it holds: from today to ten years from now; none: until it is ended.
 */
ends_on: string | null, 
/**
 * What to call it; at most 200 characters. Both read it.
 */
description: string | null, 
/**
 * Note to whoever it is shared with; at most 1,000 characters.
 */
note: string | null, 
/**
 * Note for oneself; at most 1,000 characters.
 */
own_note: string | null, 
/**
 * Customer numbers; at most 200.
 */
numbers: Array<NumberToShare>, 
/**
 * Ids of entitlements; at most 5,000.
 */
entitlements: Array<string>, };

/**
 * What a share would cover.
 */
export type SharePreview = { 
/**
 * Entitlements that it would show now.
 */
count: number, 
/**
 * The sites whose entitlements they are.
 */
sites: Array<SharedSite>, 
/**
 * Those of the form that the account may not share.
 */
refused: Array<NotShareable>, 
/**
 * Whether the e-mail belongs to somebody who has full access to all of it anyway.
 */
seen_in_full: boolean, 
/**
 * First date on which it may end.
 */
first_end: string, 
/**
 * Last date on which it may end.
 */
last_end: string, };

/**
 * A share as it is reviewed.
 */
export type ShareReview = { 
/**
 * The share. The note for oneself is there only for whoever made it.
 */
share: Share, 
/**
 * Entitlements that it shows now.
 */
count: number, 
/**
 * Whether the account may change it: it made it. Administrators of all its sites may end it.
 */
may_change: boolean, 
/**
 * What was done through it, the newest first.
 */
uses: Array<ShareUse>, };

/**
 * From whose side a document shows a share.
 */
export type ShareSide = "given" | "received";

/**
 * What was done through a share, the last time of each kind.
 */
export type ShareUse = { 
/**
 * `synced` (a device got what is shared; at most once a day), `file` (a license file was fetched), `delivered` (keys
 * were sent on), `acted` (registered, moved, upgraded).
 */
what: string, 
/**
 * When.
 */
at: string, 
/**
 * Serial number of the license; none for `synced`.
 */
serial_number: string | null, };

/**
 * A customer number of which the account can share something.
 */
export type ShareableNumber = { 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * What the account called it when it shared it last.
 */
description: string | null, 
/**
 * Sites of the number that the account administers.
 */
sites: Array<SharedSite>, 
/**
 * Entitlements that a share would show now.
 */
count: number, };

/**
 * `GET /api/v1/shares/numbers`: by customer number, at most 1,000.
 */
export type ShareableNumbers = { 
/**
 * The numbers.
 */
numbers: Array<ShareableNumber>, };

/**
 * Somebody who shares with this account.
 */
export type SharedBy = { 
/**
 * Name.
 */
name: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Entitlements that are shown by it.
 */
count: number, 
/**
 * The shares, the newest first.
 */
shares: Array<Share>, };

/**
 * A customer number of a share.
 */
export type SharedNumber = { 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * What whoever shares calls it.
 */
description?: string | null, 
/**
 * The sites at which all of the number is shared: whoever shares administers them. Of the number's other licenses,
 * those are shared that whoever shares owns.
 */
sites: Array<SharedSite>, };

/**
 * A site as shares refer to it.
 */
export type SharedSite = { 
/**
 * Support ID.
 */
support_id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * `GET /api/v1/shares`: the newest first.
 */
export type Shares = { 
/**
 * At most 50.
 */
shares: Array<ShareReview>, 
/**
 * Where the next page begins, if there is one.
 */
next?: string | null, };

/**
 * Whose shares, from where on.
 */
export type SharesQuery = { 
/**
 * Support ID of a site that the account administers; none: the shares that the account made.
 */
site: string | null, 
/**
 * `next` of the page before.
 */
before: string | null, };

/**
 * Shares of both sides, from the mirror.
 */
export type SharesView = { 
/**
 * Those that the account made, the newest first.
 */
given: Array<Share>, 
/**
 * Those that others made with it, by name.
 */
received: Array<SharedBy>, };

/**
 * An order that was shipped to this account.
 */
export type Shipment = { 
/**
 * Its order number.
 */
order_number: string, 
/**
 * Its date.
 */
ordered_on: string, 
/**
 * Name of the customer's site.
 */
customer: string, 
/**
 * Its lines.
 */
rows: Array<ShippedRow>, };

/**
 * Orders that were shipped to this account.
 */
export type Shipments = { 
/**
 * The newest first, at most 100.
 */
orders: Array<Shipment>, };

/**
 * A line of an order that was shipped to this account.
 */
export type ShippedRow = { 
/**
 * The entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial: string, 
/**
 * Name of its product.
 */
product: string, 
/**
 * Whether it was registered.
 */
registered: boolean, 
/**
 * Its license, where there is one with keys.
 */
license_id: string | null, 
/**
 * Name of the license file, if there is one.
 */
file_name: string | null, };

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
 * A site, as the continuity radar sees it.
 */
export type SiteContinuity = { 
/**
 * Its Support ID.
 */
support_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many administrators it has.
 */
administrators: number, 
/**
 * How many belong to it.
 */
members: number, 
/**
 * Whether this account decides there; owners and members are listed only then.
 */
decides: boolean, 
/**
 * Absent owners of its licenses, those with the most licenses first.
 */
owners: Array<AbsentOwner>, 
/**
 * Members who have not signed in for so many months, or never.
 */
quiet: Array<QuietMember>, };

/**
 * An invitation to a site that waits for an answer.
 */
export type SiteInvitation = { 
/**
 * Who is invited.
 */
email: string, 
/**
 * The name as it was typed.
 */
name: string, 
/**
 * What they are invited as.
 */
role: string, 
/**
 * Their level.
 */
level?: string | null, 
/**
 * Who invites.
 */
invited_by: string, 
/**
 * When.
 */
invited_at: string, 
/**
 * When it ends.
 */
expires_at: string, };

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
 * Somebody by name.
 */
export type SitePerson = { 
/**
 * Their e-mail.
 */
email: string, 
/**
 * Their name; empty where they have no account.
 */
name: string, };

/**
 * A person who belongs to a customer's site.
 */
export type SiteUser = { 
/**
 * E-mail, in lower case.
 */
email: string, 
/**
 * Name, where there is an account.
 */
name?: string | null, 
/**
 * What they may do: `contract`, `configuration`, `super`.
 */
level: string, 
/**
 * Whether it was named, rather than following from their place in the site.
 */
named: boolean, 
/**
 * Whether they administer the site: then they are super users, whatever is named.
 */
administrator: boolean, 
/**
 * Whether there is an account with this e-mail that was confirmed.
 */
has_account: boolean, 
/**
 * What they are at the site: `administrator`, `member`, `viewer`.
 */
role: string, 
/**
 * Whether the role was set in the app, rather than following from the vendor's record.
 */
role_set: boolean, 
/**
 * How they came to belong to the site.
 */
sources: Array<MemberSource>, 
/**
 * The month in which they last signed in, `YYYY-MM`; none: never.
 */
last_sign_in?: string | null, 
/**
 * How many licenses of the site they own.
 */
owns: number, };

/**
 * `GET /api/v1/sites/{support_id}/users`, for super users of the site and customer care.
 */
export type SiteUsers = { 
/**
 * By e-mail.
 */
users: Array<SiteUser>, 
/**
 * Invitations that wait for an answer, by e-mail.
 */
invitations: Array<SiteInvitation>, };

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
 * `flex`, `settings`, `inbox`.
 */
export type Stale = { 
/**
 * Topics.
 */
topics: Array<string>, };

/**
 * Which statement.
 */
export type StatementQuery = { 
/**
 * Id of the contract.
 */
id: string, 
/**
 * First month: any day of it; none: from the beginning.
 */
from: string | null, 
/**
 * Last month: any day of it; none: until now.
 */
to: string | null, };

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
indexing: boolean, 
/**
 * Whether edits may be missing, which the outbox tells of.
 */
lost_edits: boolean, };

/**
 * `POST /api/v1/sites/{support_id}/take-over`, with an `Idempotency-Key`.
 */
export type TakeOver = { 
/**
 * The absent owner; absent: the licenses without an owner.
 */
account_id?: string | null, 
/**
 * What is decided.
 */
decision: ContinuityDecision, 
/**
 * E-mail of the member, to hand the licenses over.
 */
to?: string | null, };

/**
 * `POST /api/v1/care/requests/{id}/owner`, with an `Idempotency-Key`.
 */
export type TakeRequest = { 
/**
 * Take it; `false`: give it back.
 */
take: boolean, };

/**
 * What was taken over.
 */
export type TakenOver = { 
/**
 * How many licenses.
 */
licenses: number, };

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
email: string, 
/**
 * The license's `contact_base` when the edit began.
 */
base: string | null, };

/**
 * How near the end of a term is.
 */
export type TermBucket = "lapsed" | "under30" | "from30_to89" | "from90" | "perpetual";

/**
 * Whether the system starts `licet-remind` by itself.
 */
export type TimerForm = { 
/**
 * Whether it does.
 */
on: boolean, };

/**
 * A page of the trail, the newest first.
 */
export type Trail = { 
/**
 * What was done.
 */
entries: Array<TrailEntry>, 
/**
 * `before` of the next page; none: there is none.
 */
next: string | null, };

/**
 * Who did something.
 */
export type TrailActorKind = "you" | "person" | "care" | "vendor";

/**
 * Something that was done. It holds no key and no text of a conversation.
 */
export type TrailEntry = { 
/**
 * Names it; those that were made later sort later.
 */
entry_id: string, 
/**
 * When.
 */
at: string, 
/**
 * What, such as `site.role-set`.
 */
action: string, 
/**
 * In what capacity somebody did it.
 */
by: TrailActorKind, 
/**
 * The name of that person, or their e-mail where they say none.
 */
person: string | null, 
/**
 * The kind of thing it was done to: `site`, `account`, `session`, `license`, `share`, `request` and others.
 */
subject_kind: string, 
/**
 * What it was done to: a serial number, an e-mail, a device, a kind of request.
 */
subject: string | null, 
/**
 * What was so before.
 */
before: string | null, 
/**
 * What is so since.
 */
after: string | null, 
/**
 * The site on whose behalf it was done.
 */
behalf_of: SharedSite | null, 
/**
 * Why, in the words of who did it.
 */
reason: string | null, };

/**
 * Whose audit trail.
 */
export type TrailOf = "account" | "site" | "care_account" | "care_site";

/**
 * A page of an audit trail.
 */
export type TrailQuery = { 
/**
 * Whose.
 */
of: TrailOf, 
/**
 * The Support ID, or the id of the account; empty for this account.
 */
id: string, 
/**
 * `next` of the page before.
 */
before: string | null, };

/**
 * What a transaction came to: one result for each thing asked for, in its order.
 */
export type Transaction = { 
/**
 * Names it; the audit trail and the confirmation mail carry it. Empty for a dry run.
 */
transaction_id: string, 
/**
 * How many succeeded (or would).
 */
succeeded: number, 
/**
 * How many did not.
 */
failed: number, 
/**
 * The results.
 */
results: Array<TransactionResult>, };

/**
 * What became of one thing asked for: a license, or the reason why not.
 */
export type TransactionResult = { 
/**
 * What was asked for: a serial number, or a voucher's code.
 */
of: string, 
/**
 * The license. None of a dry run, nor where it failed.
 */
license?: MadeLicense | null, 
/**
 * Why not; its words are `error-CODE`, and for `invalid-fields` those of its fields.
 */
error?: ErrorBody | null, };

/**
 * Trusts the keys that were shown.
 */
export type TrustKeys = { 
/**
 * Their fingerprints, as they were shown.
 */
fingerprints: Array<string>, };

/**
 * What a serial number that somebody typed is.
 */
export type TypedSerial = "contract" | "renewed" | "no_end" | "unknown" | "license_key";

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
 * A license that was got for a customer and not handed over.
 */
export type UndeliveredRow = { 
/**
 * The license.
 */
license_id: string, 
/**
 * Its entitlement.
 */
entitlement_id: string, 
/**
 * Its serial number.
 */
serial: string, 
/**
 * Name of its product.
 */
product: string, 
/**
 * Support ID of the customer's site.
 */
support_id: string, 
/**
 * Name of that site.
 */
customer: string, 
/**
 * Who got it.
 */
got_by: string | null, 
/**
 * When.
 */
got_at: string | null, };

/**
 * `POST /api/v1/upgrades`, with an `Idempotency-Key`. Either `licenses` or `quantity`.
 */
export type UpgradeLicenses = { 
/**
 * The notification.
 */
notification_id: string, 
/**
 * From this product.
 */
from_sku: string, 
/**
 * To this one.
 */
to_sku: string, 
/**
 * The licenses, one by one; at most [`MOST_UPGRADED`].
 */
licenses?: Array<ChosenLicense>, 
/**
 * So many, of whichever licenses this account may upgrade, by serial number.
 */
quantity?: number | null, 
/**
 * One more e-mail for the confirmation.
 */
confirmation_email?: string | null, 
/**
 * Acting for the end customer: licenses that the customer owns stay theirs.
 */
on_behalf?: OnBehalf | null, };

/**
 * An upgrade notification, with what of it this account may see.
 */
export type UpgradeNotification = { 
/**
 * Names it.
 */
notification_id: string, 
/**
 * Company, for people.
 */
company: string, 
/**
 * The ERP's number for the customer.
 */
customer_number: string, 
/**
 * What may be upgraded to what.
 */
offers: Array<UpgradeOffer>, };

/**
 * `GET /api/v1/upgrades?notification_id=…` (without it: all notifications that name something this account may see).
 */
export type UpgradeNotifications = { 
/**
 * By notification ID.
 */
notifications: Array<UpgradeNotification>, };

/**
 * From one product to another.
 */
export type UpgradeOffer = { 
/**
 * From this product.
 */
from_sku: string, 
/**
 * Its name.
 */
from_name: string, 
/**
 * Its version text.
 */
from_version: string, 
/**
 * To this one.
 */
to_sku: string, 
/**
 * Its name.
 */
to_name: string, 
/**
 * Its version text.
 */
to_version: string, 
/**
 * How many are offered.
 */
total: number, 
/**
 * How many of them were upgraded. All: `upgraded` = `total`.
 */
upgraded: number, 
/**
 * How many this account may upgrade today.
 */
upgradable: number, 
/**
 * What the new product asks for.
 */
asks: Array<Ask>, 
/**
 * The licenses, by serial number.
 */
licenses: Array<OfferedLicense>, };

/**
 * Which upgrade notifications.
 */
export type UpgradesQuery = { 
/**
 * One; none: all of this account.
 */
notification_id: string | null, };

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
 * What was found about one code.
 */
export type VoucherCheck = { 
/**
 * The code without surrounding white space.
 */
code: string, 
/**
 * `open`, `used`, `expired`, `not_transactable`, `unknown`, `repeated`.
 */
state: string, 
/**
 * What it converts to, where there is such a code.
 */
converts_to?: ConvertsTo | null, 
/**
 * Until when; none: for good.
 */
expires_on?: string | null, 
/**
 * When it was converted.
 */
used_at?: string | null, 
/**
 * Serial number that it became, for those who see it.
 */
became?: string | null, };

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
