### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Requests

## What they are and how they stand

requests-kind-site-access = Access to a site
requests-kind-role-change = Another role
requests-kind-ownership-transfer = Transfer of ownership
requests-kind-license-assignment = Assignment of licenses
requests-kind-new-address = New install-at address
requests-kind-rehost = Host ID change
requests-kind-general = General request
requests-state-open = Open
requests-state-needs-answer = Needs an answer
requests-state-approved = Approved
requests-state-refused = Refused
requests-state-withdrawn = Withdrawn
requests-state-expired = Expired
requests-waits-you = Waiting for you to decide
requests-waits-your-answer = Waiting for your answer
requests-waits-asker = Waiting for the asker's answer
requests-waits-administrators = Waiting for the site's administrators, or customer care if there are none
requests-waits-receiver = Waiting for the receiver
requests-waits-care = Waiting for customer care
requests-waits-sending = Saved on this computer, not sent yet
requests-not-taken = Not taken by the portal. Open for the reason.

## The list

requests-filter = Filter requests
# $count is a whole number.
requests-open = Open { NUMBER($count) }
# $count is a whole number.
requests-all = All { NUMBER($count) }
requests-none = No requests yet
requests-none-text = Ask for access to a site, for licenses, for a transfer, or ask customer care. Requests and their answers appear here.
requests-none-open = Nothing open
requests-none-open-text = All requests are settled.

## One request and its conversation

requests-one = Request
requests-pick = Select a request
requests-pick-text = Its conversation, files and decision appear here.
requests-you = You
# What somebody did, after their name.
requests-step-message = wrote
requests-step-ask = asked
requests-step-approve = approved
requests-step-refuse = refused
requests-step-withdraw = withdrew
requests-party-asker = Asker
requests-party-receiver = Receiver
requests-party-administrator = Administrator
requests-party-care = Customer care
requests-message = Message
requests-readers = Read by everyone who takes part in this request. Don't send license keys.
requests-written = Saved
requests-send = Send
requests-ask = Ask
requests-attach = Attach a file
# $name is the name of a file.
requests-attached = Attached: { $name }
requests-attachments = Files
requests-save = Save
requests-asked-by = Asked by
requests-site = Site
requests-new-owner = New owner
requests-role = Role
requests-role-administrator = Administrator
requests-role-member = Member
requests-role-viewer = Viewer
requests-address = Address
requests-customer-number = Customer number
requests-new-host = New host
requests-subject = Subject
requests-serials = Serial numbers
requests-when = Asked
requests-expires = Expires
requests-transfer-order = The transfer changes who owns the licenses here. It changes nothing on the order.
# $date is a date and a time.
requests-rehost-used = The license was moved on { $date }.
requests-rehost-granted = Customer care approved this: you can move the license once more. Open it and choose Move to another host.

## Deciding

requests-approve = Approve
requests-accept = Accept
requests-answered = Mark as answered
requests-refuse = Refuse
requests-withdraw = Withdraw
requests-reason = Reason
requests-approve-title = Approve this request?
requests-refuse-title = Refuse this request?
requests-withdraw-title = Withdraw this request?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } will become a member of { $site } and see all its licenses.
requests-approve-role-change = { $person } will have the requested role at { $site }.
requests-approve-ownership-transfer = You will own { $count } licenses. The order doesn't change.
requests-approve-license-assignment = { $person } will own the licenses of this request that have no owner.
requests-approve-new-address = The address can be chosen for licenses of this customer number at once.
requests-approve-rehost = { $person } can move the license once more.
requests-approve-general = The request is closed as answered.
# $person is who asked.
requests-refuse-text = { $person } is told, with your reason. Nothing else changes.
requests-withdraw-text = Nobody can decide it any more. You can ask again later.
requests-done-approve = Approved
requests-done-refuse = Refused
requests-done-withdraw = Withdrawn

## A new one

requests-new = New request
requests-new-site-access = The site's administrators decide, or customer care where there are none. A request that nobody decides expires after 14 days.
requests-new-role-change = The site's administrators decide, or customer care where there are none.
requests-new-ownership-transfer = The new owner has to accept. The site's administrators are told.
requests-new-license-assignment = The site's administrators decide, or customer care where there are none. Only licenses without an owner can be assigned.
requests-new-general = Customer care answers.
requests-new-send = Send request
requests-kind = What do you need?
requests-support-id = Support ID
requests-support-id-hint = It is on the order confirmation, or ask an administrator of the site.
requests-text = Your question
requests-saved = Request saved. It is sent when the portal can be reached.
requests-kind-delegation = Rights of a partner
# $site is the name of a site.
requests-approve-delegation = The partner may do what it asks for with the licenses that it sold to { $site }. You can take that back at any time under Sharing & sites.
requests-new-delegation = The customer's administrators decide, or customer care where there are none.
requests-new-new-address = The site's administrators decide, or customer care where there are none. Then the address can be chosen for licenses of the customer number.
requests-role-wanted = Role you ask for
requests-partner = Partner
requests-level = May do
requests-until = Until
requests-menu-transfer = Request a transfer…
requests-menu-assignment = Request this license…
requests-menu-address = Request a new address…
