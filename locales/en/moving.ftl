### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Move to another host
rehost-text = Give a license a new host ID, with new keys and files.
rehost-no-license = No license chosen
rehost-no-license-text = Choose one in the catalog. The move is under More.
rehost-catalog = Go to the catalog
rehost-step-host = New host
rehost-step-review = What changes
rehost-step-request = Request
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Counts on { $host } now.
rehost-no-host = no host
rehost-offline = The portal can't be reached. What you enter is kept; what would change is known once the portal is there again.
rehost-why = Why it moves
rehost-why-hint = The audit trail of the portal keeps it.
rehost-reason-hardware_replaced = The machine was replaced
rehost-reason-hardware_changed = A part of it was changed
rehost-reason-virtualized = From or to a virtual machine
rehost-reason-moved = Another place or purpose
rehost-reason-host_dead = The old host is dead, lost or stolen
rehost-reason-other = Something else
rehost-dead-hint = Nothing has to be removed from it, and one more move may be allowed when the limit is used up.
rehost-note = Note
rehost-note-hint = Customer care reads it, should they have to decide.
rehost-host = The new host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = This license moved { NUMBER($used) } times within { NUMBER($days) } days; { NUMBER($limit) } are allowed.
rehost-next = Possible again from { $date }.
rehost-try-dead = If the old host is dead, lost or stolen, say so: one more may be allowed.

## What changes

rehost-old-host = Old host
rehost-new-host = New host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] For everyone who uses this license, its key stops counting on { $old }; a new one takes its place on { $new }.
   *[other] For everyone who uses this license, its { NUMBER($count) } keys stop counting on { $old }; new ones take their place on { $new }.
}
rehost-no-undo = This can't be undone.
rehost-care = Customer care decides.
rehost-care-text = The limit is used up, so you send a request to move from { $old } to { $new }. Nothing changes for anybody until it is settled.
rehost-waits = A request about this license waits at customer care already. They settle that one first; what you entered is not added to it.
rehost-waits-too = A request about this license waits at customer care. It stays there, though the move is possible now.
rehost-replaced = What no longer counts
rehost-replaced-then = What would no longer count
rehost-keys = Keys
rehost-file-replace = { $file }, to be replaced on the machine
rehost-limit = Limit of this product
rehost-moves = Moves
rehost-next-label = Without customer care from
rehost-limit-none = As many as you like
rehost-limit-used = { NUMBER($used) } of { NUMBER($limit) } used within { NUMBER($days) } days
# $count is a whole number.
rehost-limit-left = { NUMBER($count) } left
# $count is a whole number.
rehost-limit-left-after = { NUMBER($count) } left after this one
rehost-do = Move the license
rehost-ask = Send to customer care
rehost-requests = Show requests

## After it

rehost-asked = Customer care has your request.
rehost-asked-text = The license goes on counting on { $host }. A mail confirms the request; its state stands under Requests.
rehost-done = The license counts on { $host } now.
rehost-remove = Remove the old keys and the old file from { $host }.
rehost-set-aside = The move of { $serial } that was begun makes room for this one.
rehost-go-back = Go back to it

## History of a license

history-tab = History
history-of = History of { $serial }
history-not-yet = Not registered yet. Whatever happens to its license will stand here.
history-none = Nothing is known to have happened to this license.
history-offline = The portal can't be reached: the newest events stand here, replaced keys once it is there again.
history-inactive = No longer counts
history-then = then
history-replaced = Replaced
history-file = license file
history-file-outdated = What was downloaded counts no more: replaced on { $date }.
# $serial is a serial number, in all of these.
history-registered = Registered
history-renewed = Registered, renews { $serial }
history-converted = Made from a voucher
history-drawn = Drawn down from { $serial }
history-rehosted = Moved to another host
history-upgraded-from = Upgraded from { $serial }
history-upgraded-into = Some of it upgraded to { $serial }
history-superseded = All of it upgraded to { $serial }
history-returned = Returned to its contract
history-delivered = Keys and files mailed to { $to }
history-delivered-sealed = Keys and files handed out in a sealed file
history-transferred = Owner decided
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
deliver-text = { $what }: keys and license files go to one person. The history of each license shows it.
deliver-way = How
deliver-way-mail = By mail
deliver-way-sealed = As a sealed file
deliver-to = To
deliver-to-other = Another e-mail
deliver-email = E-mail
deliver-to-hint = Keys go to people whom the order names, to the technical contact and to the owner, and to nobody else.
deliver-to-unknown = The order names nobody with this e-mail, nor is it the technical contact or the owner. Keys can't go there.
deliver-mail-text = The keys stand readable in the mail, license files are attached.
deliver-sealed-text = Keys and files in one file that opens only with a passphrase. Tell the passphrase another way than the file.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } characters or more. It is kept nowhere.
deliver-generate = Make one up for me
deliver-own = Type one instead
deliver-copy = Copy
deliver-copied = Passphrase copied
deliver-once = It is shown only here and kept nowhere.
deliver-tell = Tell the recipient the passphrase another way than the file.
deliver-mail = Send mail
deliver-seal = Save sealed file
deliver-mailed = Keys and files are on their way to { $to }.
deliver-sealed = Sealed file saved
deliver-saved = It is at { $path }
deliver-open = How the recipient opens it
deliver-open-text = It is a tar archive in the age format. Any tool for age opens it; the command asks for the passphrase:
