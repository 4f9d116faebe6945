### Changes: what waits in the outbox, and what changed at the vendor.

## Both parts

changes-part-yours = Yours
changes-part-vendor = At the vendor
# $count is a whole number.
changes-more = { $count ->
    [one] One more change
   *[other] { NUMBER($count) } more changes
}
changes-more-many = { NUMBER($count) } more changes or more
# Said between an old value and the new one; those who see get an arrow.
changes-becomes = becomes

## Yours

outbox-way = On its way to the portal
# Both are numbers as shown.
outbox-shown = { $shown } of { $of } are shown. The others follow as these are done.
outbox-state-waiting = waiting
outbox-state-sending = being sent
outbox-state-sent = at the portal
outbox-state-done = done
outbox-state-conflict = in conflict
outbox-state-gave-way = needs you
outbox-state-refused = refused
outbox-offline = Offline. Changes are kept on this computer and sent once the portal can be reached.
# $when: "in 2 minutes"
outbox-offline-next = Offline. Changes are kept on this computer. Next try { $when }.
outbox-problem = The portal did not take the last try: { $reason }
outbox-try-now = Try now
outbox-export = Export as a file
# $path is the path of a file.
outbox-exported = Written to { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet was interrupted, and its database was damaged: { $left } of { $known } waiting changes are left. Restore the others from an export, or make them again.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restore from { $name } ({ $date })
outbox-lost-choose = Choose an export…
outbox-lost-dismiss = Dismiss
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } change restored
   *[other] { NUMBER($count) } changes restored
}
outbox-empty = Everything is at the portal
outbox-empty-text = What you change stands here until the portal has it, also without a network.
outbox-empty-step = Go to the catalog
outbox-about-field = Field { $name }
outbox-about-reminders = Reminders of all contracts
# $days is a list of numbers.
outbox-days = { $days } days before the end
outbox-mine = Yours
outbox-theirs = At the portal
outbox-before = before: { $value }
# $name is a person.
outbox-conflict = { $name } changed this too. The portal's value stands until you decide.
outbox-conflict-somebody = Somebody else changed this too. The portal's value stands until you decide.
# $name is a person.
outbox-gave-way = You removed this while { $name } changed it. A change outlives a removal, so it stays.
outbox-gave-way-somebody = You removed this while somebody else changed it. A change outlives a removal, so it stays.
outbox-keep-mine = Keep mine
outbox-keep-theirs = Keep the portal's
outbox-edit = Edit
outbox-kept-mine = Yours is on its way
outbox-kept-theirs = The portal's value stays
# $name is what is edited, such as the name of a field.
outbox-edit-title = Edit { $name }
outbox-edit-text = What you enter here is sent in place of both.
outbox-edit-send = Send
outbox-again-title = Edit and send again
# $reason is a sentence of its own.
outbox-refused = The portal refused this: { $reason }
outbox-edit-again = Edit again
outbox-take-back = Take back
outbox-discard = Discard
outbox-discard-title = Discard this change
outbox-discard-text = What you entered is dropped, and what the portal has stays.
outbox-discard-comment = The comment is dropped. Nobody else has seen it.

## What is changed

slot-notes = { notes-title }
slot-comment = Comment
slot-technical-contact = { details-technical-contact }
slot-lead-times = Reminders
slot-reminder = Reminder
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Place in the order
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Deleted

## At the vendor

vendor-mark-seen = Mark all as seen
vendor-marked = All marked as seen
# $count is a whole number; $moment a time, a weekday or a date.
vendor-new = { $count ->
    [0] nothing new
    [one] one new
   *[other] { NUMBER($count) } new
}
vendor-new-since = { $count ->
    [0] nothing new since { $moment }
    [one] one new since { $moment }
   *[other] { NUMBER($count) } new since { $moment }
}
vendor-new-one = New
vendor-filter-added = Added
vendor-filter-renewed = Renewed
vendor-filter-changed = Changed
vendor-filter-lapsed = Lapsed
vendor-filter-hidden = No longer visible
vendor-filter-removed = Removed
vendor-none = Nothing of this kind
vendor-none-text = None of the changes is of the kinds you chose.
vendor-show-all = Show all
vendor-empty = No changes yet
vendor-empty-text = New licenses, renewals and whatever the vendor alters stand here, with what was there before.
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
altered-starts-on = First day
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Renews
altered-renewed-by = Renewed by
altered-key-printed = Key on the certificate
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
altered-access = What you may do
altered-other = Another detail
