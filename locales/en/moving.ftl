### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Move to another host
rehost-text = Assign a license to a new host ID, with new keys and files.
rehost-no-license = No license selected
rehost-no-license-text = Select a license in the catalog, then choose More.
rehost-catalog = Go to catalog
rehost-step-host = New host
rehost-step-review = Review
rehost-step-request = Request
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Active on { $host }.
rehost-no-host = no host
rehost-offline = Can't reach the portal. Your entries are kept. The effects are shown when it's back.
rehost-why = Reason
rehost-why-hint = Recorded in the portal's audit trail.
rehost-reason-hardware_replaced = Machine replaced
rehost-reason-hardware_changed = Hardware changed
rehost-reason-virtualized = Moved to or from a virtual machine
rehost-reason-moved = New location or purpose
rehost-reason-host_dead = Old host dead, lost or stolen
rehost-reason-other = Other
rehost-dead-hint = You don't need to remove the license from it, and an extra move may be allowed.
rehost-note = Note
rehost-note-hint = For customer care, if they need to decide.
rehost-host = New host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = This license was moved { NUMBER($used) } times in { NUMBER($days) } days; the limit is { NUMBER($limit) }.
rehost-next = Next move allowed from { $date }.
rehost-try-dead = If the old host is dead, lost or stolen, select that reason. An extra move may be allowed.

## What changes

rehost-old-host = Old host
rehost-new-host = New host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] The key stops working on { $old } for everyone. A new key replaces it on { $new }.
   *[other] All { NUMBER($count) } keys stop working on { $old } for everyone. New keys replace them on { $new }.
}
rehost-no-undo = This can't be undone.
rehost-care = Customer care decides.
rehost-care-text = The limit is reached, so this sends a request to move from { $old } to { $new }. Nothing changes until customer care decides.
rehost-waits = Customer care already has a request for this license and will settle it first. Your entries aren't added to it.
rehost-waits-too = Customer care has an open request for this license. It stays open, although you can move the license now.
rehost-replaced = Will be deactivated
rehost-replaced-then = Would be deactivated
rehost-keys = Keys
rehost-file-replace = { $file } (replace on the machine)
rehost-limit = Move limit
rehost-moves = Moves
rehost-next-label = Next move allowed
rehost-limit-none = Unlimited
rehost-limit-used = { NUMBER($used) } of { NUMBER($limit) } used in { NUMBER($days) } days
# $count is a whole number.
rehost-limit-left = { NUMBER($count) } left
# $count is a whole number.
rehost-limit-left-after = { NUMBER($count) } left after this
rehost-do = Move license
rehost-ask = Send to customer care
rehost-requests = Show requests

## After it

rehost-asked = Request sent to customer care
rehost-asked-text = The license stays active on { $host }. You get a confirmation by e-mail. Track the request under Requests.
rehost-done = The license is now active on { $host }.
rehost-remove = Remove the old keys and license file from { $host }.
rehost-set-aside = The unfinished move of { $serial } was replaced by this one.
rehost-go-back = Go back to it

## History of a license

history-tab = History
history-of = History of { $serial }
history-not-yet = Not registered yet. Events of this license will appear here.
history-none = No events recorded for this license.
history-offline = Can't reach the portal. Recent events are shown; replaced keys appear when it's back.
history-inactive = No longer active
history-then = then
history-replaced = Replaced
history-file = license file
history-file-outdated = Your downloaded file no longer works: replaced on { $date }.
# $serial is a serial number, in all of these.
history-registered = Registered
history-renewed = Registered, renews { $serial }
history-converted = Converted from a voucher
history-drawn = Drawn down from { $serial }
history-rehosted = Moved to another host
history-upgraded-from = Upgraded from { $serial }
history-upgraded-into = Partly upgraded to { $serial }
history-superseded = Fully upgraded to { $serial }
history-returned = Returned to the contract
history-delivered = Keys and files e-mailed to { $to }
history-delivered-sealed = Keys and files exported in a sealed file
history-transferred = Owner changed
history-other = Changed
# $name is a person, $site a partner's site, in all of these.
history-by = by { $name }
history-by-partner = by { $name }, { $site }, on behalf of the customer
history-by-site = by { $site }, on behalf of the customer
# $actor is the partner's person and site.
history-registered-by-partner = { $date } by { $actor }, on behalf of the customer

## Handing keys over

deliver-title = Deliver keys
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: send keys and license files to one person. Recorded in each license's history.
deliver-way = Method
deliver-way-mail = E-mail
deliver-way-sealed = Sealed file
deliver-to = To
deliver-to-other = Another e-mail
deliver-email = E-mail
deliver-to-hint = Only the order's contacts, the technical contact and the owner can receive keys.
deliver-to-unknown = This e-mail doesn't belong to a contact on the order, the technical contact or the owner. Keys can't be sent there.
deliver-mail-text = Keys are sent in plain text, with license files attached.
deliver-sealed-text = One encrypted file with keys and license files. Send its passphrase over a different channel.
# $minimum is a whole number.
deliver-passphrase-hint = At least { NUMBER($minimum) } characters. Not stored anywhere.
deliver-generate = Generate
deliver-own = Enter my own
deliver-copy = Copy
deliver-copied = Passphrase copied
deliver-once = Shown only here and not stored anywhere.
deliver-tell = Send the recipient the passphrase over a different channel.
deliver-mail = Send e-mail
deliver-seal = Save sealed file
deliver-mailed = Sending keys and files to { $to }.
deliver-sealed = Sealed file saved
deliver-saved = Saved to { $path }
deliver-open = How to open the file
deliver-open-text = A tar archive encrypted with age. Any age tool can open it. This command asks for the passphrase:
