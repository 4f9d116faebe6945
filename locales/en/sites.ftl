### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Sites
sites-tab-numbers = Customer numbers
sites-tab-continuity = Continuity
sites-offline = Can't reach the portal. This appears when it's back.
sites-list = Your sites
sites-search = Find a site
sites-search-people = Find a person
sites-none = No sites yet
sites-none-text = You belong to a site once its administrator invites you or approves your request, or an order names you as a contact.
sites-support-id = Support ID
sites-numbers = Customer numbers
sites-address = Address
sites-administrators = Administrators
sites-administrators-none = No administrator
sites-administrator-one = One administrator
sites-role = Role
# $name is the name of a person, or an e-mail address.
sites-role-of = Role of { $name }
sites-role-administrator = Administrator
sites-role-member = Member
sites-role-viewer = Viewer
sites-role-administrator-text = Decides about people, shares and requests, and works with all licenses of the site.
sites-role-member-text = Works with all licenses of the site and sees their keys.
sites-role-viewer-text = Sees the licenses of the site with masked keys, and changes nothing.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } is now: { $role }
sites-members = People
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } person belongs to this site. Its administrators see who.
   *[other] { NUMBER($count) } people belong to this site. Its administrators see who.
}
sites-person = Person
sites-source-record = Vendor's record
sites-source-order = Contact on an order
sites-source-invitation = Invitation
sites-source-request = Approved request
sites-last-sign-in = Last sign-in
sites-never = Never
sites-owns = Licenses
sites-no-account = No account yet
# $name is the name of a person, or an e-mail address.
sites-more = More for { $name }
sites-levels = What each level may do
sites-no-administrator = This site has no administrator. Nobody can invite people or decide about requests and licenses that are left behind. Ask customer care to name one.
sites-one-administrator = Only one person administers this site. Name a second administrator, so that somebody can decide when the first is away.
sites-one-administrator-member = Only one person administers this site. Ask them to name a second administrator.
sites-invite = Invite a colleague
# $site is the name of a site.
sites-invite-title = Invite to { $site }
# $site is the name of a site.
sites-invite-text = The colleague gets an e-mail and belongs to { $site } once they accept. The invitation ends after 14 days.
sites-invite-send = Send invitation
# $email is an e-mail address.
sites-invited = Invitation sent to { $email }
sites-invitations = Open invitations
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Invited by { $name } on { $date } · ends { $end }
sites-resend = Send again
# $email is an e-mail address.
sites-invitation-resent = Invitation sent again to { $email }
sites-withdraw = Withdraw
# $email is an e-mail address.
sites-invitation-withdrawn = Invitation of { $email } withdrawn
sites-remove = Remove from site
# $name is the name of a person, or an e-mail address.
sites-remove-title = Remove { $name }?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } no longer sees the licenses of { $site } on any device, and is told by e-mail.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } was removed from { $site }
# $count is a whole number.
sites-owned = { $count ->
    [one] What happens to { NUMBER($count) } license
   *[other] What happens to { NUMBER($count) } licenses
}
sites-hand-over = Hand to a colleague
sites-unattended = Leave unattended: the administrators decide later
sites-new-owner = New owner
sites-new-administrator = New administrator
sites-new-administrator-text = You are the last administrator. Somebody else must follow.
sites-choose-person = Choose a person
sites-leave = Leave site
# $site is the name of a site.
sites-leave-title = Leave { $site }?
# $site is the name of a site.
sites-leave-text = You no longer see the licenses of { $site }. Its administrators are told. To come back, somebody must invite you.
# $site is the name of a site.
sites-left = You left { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } invites you to { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Role: { $role }. Once you accept, you see the licenses of the site, and its people see your name. Ends { $end }.
sites-accept = Accept
sites-decline = Decline
# $site is the name of a site.
sites-accepted = You now belong to { $site }
sites-numbers-text = With a customer number you see everything that was or will be bought under it.
sites-numbers-own = Your customer numbers
sites-numbers-shared = Customer numbers shared with you
sites-numbers-none = No customer numbers yet
sites-numbers-none-text = Add one with the number of an order. Both are on the purchase certificate.
sites-number = Customer number
sites-number-add = Add customer number
sites-number-add-verb = Add
sites-number-add-text = What was bought under the number appears in your catalog at once. Nobody has to approve.
sites-number-matching-order = Matching order number
sites-number-matching-order-text = Any order of this customer number proves that you may know it.
sites-number-comment = Comment
# $number is a customer number.
sites-number-added = Customer number { $number } was added
# $order is an order number.
sites-number-order = Order { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } entitlement
   *[other] { NUMBER($count) } entitlements
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Shared by { $name }
# $number is a customer number.
sites-number-remove = Remove customer number { $number }
sites-number-remove-verb = Remove
# $number is a customer number.
sites-number-remove-text = What you see only by { $number } disappears from your catalog. Licenses that you registered by it wait for a decision of the site.
# $number is a customer number.
sites-number-removed = Customer number { $number } was removed
sites-continuity-text = Licenses and sites that would be stuck if somebody were away: absent owners, members who no longer sign in, too few administrators.
sites-continuity-fine = Nothing to do here.
sites-absent-for = Not signed in for
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } month
   *[other] { NUMBER($count) } months
}
sites-absent-owners = Licenses whose owner is absent
sites-absent-left = Left the site
sites-absent-locked = Account locked
sites-absent-never-signed-in = Never signed in
# $month is a month with its year.
sites-absent-dormant = Last signed in { $month }
sites-absent-no-owner = Nobody registered them, or their owner was removed
sites-no-owner = Licenses without an owner
sites-account-gone = An account that was deleted
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } license
   *[other] { NUMBER($count) } licenses
}
sites-quiet = People who have not signed in
sites-take-over = Take over…
sites-not-yet = Can be taken over after 6 months
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] Take over { NUMBER($count) } license
   *[other] Take over { NUMBER($count) } licenses
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } license of { $name } at { $site } gets a new owner. { $name } and all administrators are told.
   *[other] { NUMBER($count) } licenses of { $name } at { $site } get a new owner. { $name } and all administrators are told.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } license of { $site } gets an owner. All administrators are told.
   *[other] { NUMBER($count) } licenses of { $site } get an owner. All administrators are told.
}
sites-take-over-confirm = Confirm
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } license has a new owner
   *[other] { NUMBER($count) } licenses have a new owner
}
sites-owner-me = Me
sites-owner-colleague = A colleague
sites-colleague = Colleague
sites-open = People and levels of this site
find-title = Find your licenses
# $email is an e-mail address.
find-text = Your account ({ $email }) sees no licenses yet. Find them in one of these ways.
find-number = By customer number
find-number-text = With the number and one of its orders you see everything bought under it, at once. Nobody has to approve.
find-certificate = By certificate
find-certificate-text = With a serial number and the order number on the certificate you register at once. The licenses become yours, and the site's administrators are told.
find-certificate-open = Enter certificate
find-found = Found. Your catalog fills as it syncs.
sites-partners = Partners
sites-partners-text = Resellers that sold to this site, and what each may do with the licenses that it sold. They never see what you bought elsewhere.
sites-partners-none = No reseller has sold to this site.
# $count is a whole number.
# $date is a date.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } order · last on { $date }
   *[other] { NUMBER($count) } orders · last on { $date }
}
# $name is the name of a person.
# $date is a date.
sites-partner-set = Set by { $name } on { $date }
sites-partner-usual = As usual; nobody changed it
sites-partner-change = Change
# $name is the name of a reseller.
sites-partner-title = What { $name } may do
# $name is the name of a reseller, $site of a site.
sites-partner-title-text = It applies at once to everything that { $name } sold to { $site }. The people of both sites are told.
sites-partner-level = The partner may
sites-partner-level-none = Nothing
sites-partner-level-register = Register and upgrade
sites-partner-level-manage = Manage for us
sites-partner-level-none-text = Sees that the licenses exist, with masked keys, and can do nothing with them.
sites-partner-level-register-text = Registers and upgrades for you, and sees the keys. You are told each time.
sites-partner-level-manage-text = Does all that a member may do with what it sold: also moves licenses and draws down. Not: people, roles and shares.
sites-partner-until = Last day
sites-partner-until-hint = Empty: until you change it. After that day the partner may register and upgrade.
# $date is a date.
sites-partner-until-date = until { $date }
sites-partner-save = Save
# $name is the name of a reseller.
sites-partner-changed = { $name }: saved. The partner is told.
find-site = By Support ID
find-site-text = Ask for access to your organization's site. Its administrators decide, or customer care where there are none. You hear of it by e-mail.
find-site-open = Ask for access
find-waiting = What you asked for
find-waiting-open = Open request
find-more = Find more licenses
find-certificate-dialog = Look up a certificate
find-certificate-dialog-text = Both numbers are on the purchase certificate. With them you register at once; nobody has to approve.
find-certificate-serial = Serial number
find-certificate-order = Order number
find-certificate-go = Look up
find-certificate-unknown = There is no such serial number on this order. Check both numbers.
find-certificate-registered = Somebody registered it already. Ask for access to the site, or for the license.
