### Changes: what waits in the outbox, and what changed at the vendor.

## Both parts

changes-part-yours = My changes
changes-part-vendor = From vendor
# $count is a whole number.
changes-more = { $count ->
    [one] One more change
   *[other] { NUMBER($count) } more changes
}
changes-more-many = At least { NUMBER($count) } more changes
# Said between an old value and the new one; those who see get an arrow.
changes-becomes = changed to

## Yours

outbox-way = Waiting to sync
# Both are numbers as shown.
outbox-shown = Showing { $shown } of { $of }. The rest appear as these are sent.
outbox-state-waiting = waiting
outbox-state-sending = sending
outbox-state-sent = sent
outbox-state-done = done
outbox-state-conflict = in conflict
outbox-state-gave-way = needs attention
outbox-state-refused = rejected
outbox-offline = You're offline. Changes are kept on this computer and sent once the portal can be reached.
# $when: "in 2 minutes"
outbox-offline-next = You're offline. Changes are kept on this computer. Next attempt { $when }.
outbox-problem = The last attempt failed: { $reason }
outbox-try-now = Try now
outbox-export = Export to file
# $path is the path of a file.
outbox-exported = Exported to { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet was interrupted and its database was damaged. { $left } of { $known } unsent changes remain. Restore the rest from an export or make them again.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restore from { $name } ({ $date })
outbox-lost-choose = Choose an export…
outbox-lost-dismiss = Dismiss
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } change restored
   *[other] { NUMBER($count) } changes restored
}
outbox-empty = All changes synced
outbox-empty-text = Changes you make, online or offline, appear here until they're synced.
outbox-empty-step = Go to catalog
outbox-about-field = Field { $name }
outbox-about-reminders = Reminders for all contracts
# $days is a list of numbers.
outbox-days = { $days } days before the end
outbox-mine = Your value
outbox-theirs = Portal value
outbox-before = previously: { $value }
# $name is a person.
outbox-conflict = { $name } also changed this. The portal value applies until you decide.
outbox-conflict-somebody = Someone else also changed this. The portal value applies until you decide.
# $name is a person.
outbox-gave-way = You removed this while { $name } changed it. A change overrides a removal, so it was kept.
outbox-gave-way-somebody = You removed this while someone else changed it. A change overrides a removal, so it was kept.
outbox-keep-mine = Keep mine
outbox-keep-theirs = Keep portal value
outbox-edit = Edit
outbox-kept-mine = Sending your value
outbox-kept-theirs = Portal value kept
# $name is what is edited, such as the name of a field.
outbox-edit-title = Edit { $name }
outbox-edit-text = This value replaces both.
outbox-edit-send = Send
outbox-again-title = Edit and resend
# $reason is a sentence of its own.
outbox-refused = The portal rejected this: { $reason }
outbox-edit-again = Edit again
outbox-take-back = Undo
outbox-discard = Discard
outbox-discard-title = Discard this change?
outbox-discard-text = Your change is discarded and the portal value stays.
outbox-discard-comment = The comment is discarded. No one else has seen it.

## What is changed

slot-notes = { notes-title }
slot-comment = Comment
slot-technical-contact = { details-technical-contact }
slot-lead-times = Reminders
slot-renewal = Renewal
slot-renewal-asked = Asked the reseller on
slot-reminder-schedule = Notification schedule
slot-reminder = Reminder
slot-inbox = Inbox
slot-notices = Notices
slot-updated = Updated
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Position
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Deleted
slot-request-form = Request
slot-request-act = Message or decision

## At the vendor

vendor-mark-seen = Mark all as read
vendor-marked = All marked as read
# $count is a whole number; $moment a time, a weekday or a date.
vendor-new = { $count ->
    [0] nothing new
    [one] { NUMBER($count) } new
   *[other] { NUMBER($count) } new
}
vendor-new-since = { $count ->
    [0] nothing new since { $moment }
    [one] { NUMBER($count) } new since { $moment }
   *[other] { NUMBER($count) } new since { $moment }
}
vendor-new-one = New
vendor-filter-added = Added
vendor-filter-renewed = Renewed
vendor-filter-changed = Changed
vendor-filter-lapsed = Lapsed
vendor-filter-hidden = No longer visible
vendor-filter-removed = Removed
vendor-none = No matching changes
vendor-none-text = No changes match the selected types.
vendor-show-all = Show all
vendor-empty = No changes yet
vendor-empty-text = New licenses, renewals and vendor changes appear here.
vendor-added = Added
vendor-added-entitlement = New license
vendor-added-license = Registered
vendor-added-release = New software
vendor-renewed = Renewed
vendor-changed = Changed
vendor-changed-license = Registration changed
vendor-changed-release = Software changed
vendor-lapsed = Lapsed
vendor-hidden = No longer visible
vendor-removed = Removed

## Altered fields

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Customer number
altered-order-number = Order number
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Start date
altered-ends-on = End date
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Renews
altered-renewed-by = Renewed by
altered-key-printed = Key on certificate
altered-voucher-count = Voucher codes
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Deployed price tier
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Install-at address
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Size
altered-released-on = Released
altered-shared = Shared with you
altered-needs-maintenance = Needs maintenance
altered-sha256 = Checksum
access-full = full access
access-install = install
access-keys = view with keys
access-view = view only
altered-access = Your access
altered-other = Other detail
