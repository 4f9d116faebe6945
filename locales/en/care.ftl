### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Care
care-tab-queue = Queue
care-tab-look-up = Look up
care-tab-explain = Access check

## The queue

care-queue-filter = Filter the queue
# $count is a whole number.
care-queue-all = All { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Mine { NUMBER($count) }
# $count is a whole number.
care-queue-free = Unassigned { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = Overdue { NUMBER($count) }
care-queue-none = Nothing to decide
care-queue-none-text = Requests that customer care decides appear here, the oldest first.
# $person is the name of a person, or an e-mail address.
care-owner = Owner: { $person }
care-owner-you = You look after it
care-owner-none = Unassigned
# $date is a date.
care-due = Due { $date }
care-overdue = Overdue
care-take = Take
care-give-back = Give back
care-taken = You look after this request.
care-given-back = The request is back in the queue.
care-more = Show more

## Looking up

care-look-up-label = Serial number, e-mail, Support ID or order number
care-look-up-text = Enter it whole. Each look-up is in the audit trail that the customer reads.
care-look-up-go = Look up
care-found = Found
care-found-none = Nothing found
care-found-none-text = Check for typing errors: capital letters, O and 0, I and 1.
care-kind-account = Account
care-kind-site = Site
care-kind-order = Order
care-kind-entitlement = License
care-fact-company = Company
care-state-pending = Not confirmed
care-state-active = Active
care-state-locked = Locked
care-role-care = Customer care
care-role-operator = Operator
care-fact-created = Created
care-fact-sessions = Sessions
care-fact-sites = Sites
care-fact-invited = Invited to
care-fact-licenses = Licenses
care-fact-unattended = Owner has left
care-fact-shares = Shares
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } given, { NUMBER($shown) } received
care-fact-open-requests = Open requests
care-fact-merged = Merged addresses
care-fact-orders = Orders
care-fact-entitlements = Entitlements
care-fact-ordered = Ordered
care-fact-end-customer = End customer
care-fact-reseller = Reseller
care-fact-ship-to = Shipped to
care-fact-number = Customer number
care-fact-people = People
care-fact-contacts = Contacts
care-owner-nobody = No owner
care-fact-term = Term
care-fact-quantity = Quantity
care-fact-registered = Registered
care-not-registered = Not registered
care-unlimited = Unlimited
care-perpetual = Perpetual
care-decides = No administrator: customer care decides about this site's people and rights.
care-decides-not = Its administrators decide about this site's people and rights.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } of { NUMBER($count) } shown

## Why somebody sees a license

care-explain-text = Which rules show a license to a person, and which don't.
care-explain-email = E-mail of the account
care-explain-serial = Serial number
care-explain-go = Check
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } sees { $serial }: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } doesn't see { $serial }
care-access-view = view, keys masked
care-access-keys = view with keys
care-access-install = install
care-access-full = full access
# $access is what may be done, as in care-access-view.
care-gives = Gives: { $access }
care-gives-nothing = Gives nothing
care-rules = Rules
care-rule-member = Member of a site
care-rule-ship-to = Ship-to contact
care-rule-owner = Owner of a license
care-rule-share = Share
care-rule-customer-number = Customer number
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Belongs to { $site } as { $role }.
# $site is the name of a site.
care-why-withdrawn = Belongs to { $site }, which sold it. The customer took back what { $site } may do.
# $site is the name of a site.
care-why-not-member = Doesn't belong to { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = Was removed from { $site } by { $person } on { $date }.
care-why-unconfirmed = The e-mail address isn't confirmed, so it counts for nothing.
# $order is an order number.
care-why-ship-to = Order { $order } names this address as a ship-to contact.
# $order is an order number.
care-why-not-ship-to = The newest revision of order { $order } doesn't name this address as a ship-to contact.
care-why-owner = Owns a license of it.
care-why-installer = Owns a license of it as an installer.
care-why-unattended = Owns a license of it and has left the customer: sees only that it exists.
care-why-owned-by-others = Others own its licenses.
care-why-no-owner = None of its licenses has an owner.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } shares it.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } shares customer number { $number }.
care-why-not-shared = Nobody shares it with this person.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = A share by { $person } has ended.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } shared it and may no longer share it.
# $number is a customer number.
# $order is an order number.
care-why-number-added = Added customer number { $number } with order { $order }.
# $number is a customer number.
care-why-number-not-added = Hasn't added customer number { $number }.
care-why-no-number = The order has no customer number.
care-source-record = vendor's record
care-source-order = contact on an order
care-source-invitation = invitation
care-source-request = approved request
# $date is a date.
care-since = since { $date }
# $date is a date.
care-until = until { $date }

## Acts on accounts

care-act-lock = Lock account
care-act-unlock = Unlock account
care-act-end-sessions = End sessions
care-act-resend = Send mail again
care-act-merge = Merge an account
# $person is the name of a person, or an e-mail address.
care-act-lock-text = All sessions and links of { $person } end, and nobody can sign in until the account is unlocked.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } can sign in again.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = All devices of { $person } are signed out.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = The confirmation, or the open invitations, are mailed to { $person } again.
care-reason = Reason
care-reason-told = The person is mailed the reason and reads it in the audit trail.
# $person is the name of a person, or an e-mail address.
care-done = Done. { $person } was told by mail.
# $email is an e-mail address.
care-merge-text = Everything of the other account moves to { $email }, and nobody can sign in to the other one any more. Both mailboxes must confirm within 7 days.
care-merge-email = E-mail of the other account
care-merge-go = Send links
care-merge-sent = Both mailboxes got a link.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } is to be merged into { $kept }. Both must confirm by { $date }.
# $email is an e-mail address.
care-merge-confirmed = { $email } has confirmed.
care-merge-withdraw = Withdraw
