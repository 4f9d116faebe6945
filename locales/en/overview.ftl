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

overview-timeline-title = When contracts end
overview-timeline-label = Weeks with contracts that end. Arrow keys go from week to week.
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
overview-timeline-total = In all
# $weeks is a whole number.
overview-timeline-empty = { $weeks ->
    [one] No contract ends this week.
   *[other] No contract ends within these { NUMBER($weeks) } weeks.
}

## Needs you

overview-needs-you = Needs you
overview-needs-nothing = Nothing needs you
overview-needs-nothing-text = No contract has lapsed or ends within 30 days, and nothing failed.
overview-undecided-text = Refused by the portal, or changed by somebody else too.
# $count is a whole number.
overview-needs-more = { $count ->
    [one] One more in Renewals
   *[other] { NUMBER($count) } more in Renewals
}
overview-ask-for-renewal = Ask for renewal
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
overview-contract-partner = { $partner } is your partner of record
overview-contract-partner-short = partner { $partner }
overview-download-failed = { $file } was not downloaded
overview-sync-failed = The last sync failed

## Changed at the vendor

overview-changes = Changed at the vendor
overview-changes-none = Nothing changed lately.
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
    [one] One software package is out
   *[other] { NUMBER($count) } software packages are out
}
change-added-release-one = { $name } is out
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
change-among-them = among them { $name }

## Deployed of entitled

overview-deployed = Deployed of entitled
overview-deployed-none = No license is counted in seats yet.
# Both are numbers as they are shown.
overview-deployed-of = { $deployed } of { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } lapsed
overview-deployed-over = More deployed than bought

## Downloads

overview-downloads = Downloads
overview-downloads-none = Nothing downloaded yet.

## The first load, and nothing there yet

overview-first-load = Loading your licenses
overview-first-load-begins = The portal is getting them ready.
# $rows is a whole number.
overview-first-load-rows = { $rows ->
    [one] One row is here. What is here can be used already.
   *[other] { NUMBER($rows) } rows are here. What is here can be used already.
}
overview-empty = No licenses yet
# $email is the account's e-mail.
overview-empty-text = Licenses show up here once an order names { $email }, or a site lists you as a member. Ask whoever ordered, or the administrator of your site.
overview-empty-offline = The portal can't be reached, and nothing was loaded before. Check the network, then sync.
