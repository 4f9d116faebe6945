### The overview: what needs attention, what ends when, what changed.

overview-sync-now = Sync now

## Tiles

overview-tile-none = none
# $date is a short date, such as 19 Feb.
overview-tile-next = next { $date }
overview-tile-lapsed = no updates, no support
# $seats is a whole number.
overview-tile-lapsed-seats = { $seats ->
    [one] one seat without updates
   *[other] { NUMBER($seats) } seats without updates
}

## When contracts end

overview-timeline-title = Upcoming end dates
overview-timeline-label = Weeks with contracts that end. Use the arrow keys to move between weeks.
# $weeks is a whole number.
overview-timeline-weeks = { $weeks ->
    [one] one week
   *[other] { NUMBER($weeks) } weeks
}
# $count is a whole number.
overview-timeline-contracts = { $count ->
    [one] one contract
   *[other] { NUMBER($count) } contracts
}
# $bucket is the name of a term state, $count a whole number.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = today
overview-timeline-week = Week
overview-timeline-total = Total
# $weeks is a whole number.
overview-timeline-empty = { $weeks ->
    [one] No contract ends this week.
   *[other] No contract ends within these { NUMBER($weeks) } weeks.
}

## Needs you

overview-needs-you = Needs attention
overview-needs-nothing = Nothing needs attention
overview-needs-nothing-text = No contracts have lapsed or end within 30 days, and nothing failed.
overview-undecided-text = Rejected by the portal, or also changed by someone else
# $count is a whole number.
overview-needs-more = { $count ->
    [one] One more in Renewals
   *[other] { NUMBER($count) } more in Renewals
}
overview-ask-for-renewal = Request renewal
# $serial is a serial number.
overview-open-license = Open { $serial }
# $date is a date, $seats a whole number.
overview-contract-lapsed = { $seats ->
    [one] lapsed { $date } · one seat loses content updates
   *[other] lapsed { $date } · { NUMBER($seats) } seats lose content updates
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = lapsed { $date } · no more content updates
overview-contract-today = ends today
overview-contract-ends = ends { $date }
overview-contract-partner = Reseller: { $partner }
overview-contract-partner-short = reseller: { $partner }
overview-download-failed = Download of { $file } failed
overview-sync-failed = Last sync failed

## Changed at the vendor

overview-changes = Recent changes
overview-changes-none = No recent changes
overview-changes-all = All changes
# In all of these $count is a whole number.
change-added-entitlement = { $count ->
    [one] One license added
   *[other] { NUMBER($count) } licenses added
}
change-added-license = { $count ->
    [one] One license registered
   *[other] { NUMBER($count) } licenses registered
}
change-added-release = { $count ->
    [one] One software package released
   *[other] { NUMBER($count) } software packages released
}
change-added-release-one = { $name } released
change-added-other = { $count ->
    [one] One record added
   *[other] { NUMBER($count) } records added
}
change-changed-entitlement = { $count ->
    [one] One license changed
   *[other] { NUMBER($count) } licenses changed
}
change-changed-license = { $count ->
    [one] One registration changed
   *[other] { NUMBER($count) } registrations changed
}
change-changed-release = { $count ->
    [one] One software package changed
   *[other] { NUMBER($count) } software packages changed
}
change-changed-other = { $count ->
    [one] One record changed
   *[other] { NUMBER($count) } records changed
}
# $name is a serial number.
change-renewed-one = { $name } renewed
change-renewed = { $count ->
    [one] One contract renewed
   *[other] { NUMBER($count) } contracts renewed
}
change-lapsed = { $count ->
    [one] One contract lapsed
   *[other] { NUMBER($count) } contracts lapsed
}
change-hidden = { $count ->
    [one] One license no longer visible
   *[other] { NUMBER($count) } licenses no longer visible
}
change-removed = { $count ->
    [one] One license removed
   *[other] { NUMBER($count) } licenses removed
}
# $serial is the serial number that follows.
change-now = now { $serial }
change-among-them = including { $name }

## Deployed of entitled

overview-deployed = Seats in use
overview-deployed-none = No licenses are counted in seats yet.
# Both are numbers as they are shown.
overview-deployed-of = { $deployed } of { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } lapsed
overview-deployed-over = More in use than entitled

## Downloads

overview-downloads = Downloads
overview-downloads-none = No downloads yet

## The first load, and nothing there yet

overview-first-load = Loading your licenses
overview-first-load-begins = The portal is preparing your data.
# $rows is a whole number.
overview-first-load-rows = { $rows ->
    [one] One row loaded. You can start using Licet now.
   *[other] { NUMBER($rows) } rows loaded. You can start using Licet now.
}
overview-empty = No licenses yet
# $email is the account's e-mail.
overview-empty-text = Licenses appear here once an order names { $email } or a site adds you as a member. Ask the buyer or your site's administrator.
overview-empty-offline = Can't reach the portal, and no data has been loaded yet. Check your network, then sync.
home-view = What to show
home-view-customers = Customers
home-view-shipments = Shipped to you
home-view-care = Queue
home-view-all = All contracts
home-search = Find a customer
# $count is a whole number.
home-customers-count = { $count ->
    [one] { NUMBER($count) } customer
   *[other] { NUMBER($count) } customers
}
home-customers-none = No customer of this name
# $count is a whole number.
home-contracts = { $count ->
    [one] { NUMBER($count) } contract
   *[other] { NUMBER($count) } contracts
}
# $count is a whole number.
home-lapsed = { $count ->
    [one] { NUMBER($count) } lapsed
   *[other] { NUMBER($count) } lapsed
}
# $count is a whole number.
home-renewed = { $count ->
    [one] { NUMBER($count) } renewed
   *[other] { NUMBER($count) } renewed
}
# $date is a date.
home-next = Next: { $date }
home-nothing-ends = Nothing ends
home-level-none = Withdrawn by the customer
home-level-register = You register and upgrade
home-level-manage = You manage for them
# $date is a date.
home-level-until = until { $date }
home-asked = Asked for more
home-ask = Ask for rights
# $customer is the name of a customer.
home-ask-of = Ask { $customer } for rights
home-ask-register = Register and upgrade
home-ask-manage = Manage for the customer
home-ask-send = Send request
home-undelivered = Keys to deliver
home-undelivered-text = Got for a customer and not handed over yet.
# $count is a whole number.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } key to deliver
   *[other] { NUMBER($count) } keys to deliver
}
# $customer is the name of a customer, $name of a person, $date a date.
home-undelivered-by = { $customer } · got by { $name } on { $date }
home-deliver = Deliver
home-shipments = Orders shipped to you
# $order is an order number, $customer the name of a customer, $date a date.
home-shipment = Order { $order } · { $customer } · { $date }
home-to-register = To register
home-registered = Registered
home-keys = Keys and files
home-software = Software
home-care = Requests in your queue
home-care-none = Nothing waits for you.
home-care-open = Open the queue
# $name is the name of a person or a partner.
change-by = By { $name }
change-by-you = By you
