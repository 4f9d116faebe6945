### Renewals: contracts by their end, and the reminders about them.

## Contracts

renewals-contracts = Contracts
renewals-show-renewed = Show renewed ones
renewals-filters = Filters
renewals-site = Site
renewals-all-sites = All sites
renewals-week-clear = Show all weeks
renewals-clear = Clear filters
renewals-column-term = Term
renewals-column-contract = Contract
renewals-column-quantity = Seats
renewals-column-ends = Last day
renewals-column-partner = Partner
renewals-column-reminder = Next reminder
renewals-renewed = Renewed
# $serial is a serial number, in all of these.
renewals-ask-label = Ask { $partner } to renew { $serial }
renewals-bell-next = Next reminder of { $serial }: { $date }. Change
renewals-bell-none = No more reminders of { $serial }. Change
# Both are numbers as shown.
renewals-more = Show more ({ $shown } of { $total })
renewals-more-narrow = { $shown } of { $total } are shown. Filter to see the others.
renewals-none = No contract fits
renewals-none-text = No contract has this term state, site and week together.
renewals-empty = No contracts yet
renewals-empty-text = Maintenance contracts and subscriptions stand here by the day on which they end. For one that is on paper only, add a reminder.

## Reminders

renewals-inbox = Reminders
# $count is a whole number.
renewals-inbox-new = { $count ->
    [one] one new
   *[other] { NUMBER($count) } new
}
renewals-inbox-empty = No open reminders
renewals-inbox-empty-text = Reminders come before a contract ends, as a notification and here.
# $count is a whole number.
renewals-inbox-all = { $count ->
    [one] Show the reminder
   *[other] Show all { NUMBER($count) } reminders
}
# $count is a whole number, $moment a date and time.
renewals-group = { $count ->
    [one] One reminder from { $moment }
   *[other] { NUMBER($count) } reminders from { $moment }
}
renewals-ends = ends { $date }
renewals-ended = ended { $date }
renewals-unknown-product = Not in the catalog
renewals-acknowledge = Done
# $count is a whole number.
renewals-acknowledge-all = { $count ->
    [one] Done with it
   *[other] Done with all { NUMBER($count) }
}
renewals-acknowledged = Reminder of { $serial } is done
renewals-state-acknowledged = done
renewals-state-cancelled = renewed, no longer needed
renewals-state-snoozed = again on { $date }
renewals-state-manual = added by hand
# $days is a whole number.
renewals-state-threshold = { $days ->
    [0] reminder on the last day
    [one] reminder one day before
   *[other] reminder { NUMBER($days) } days before
}
renewals-show-done = Show those that are done
renewals-snooze = Later
renewals-snooze-title = Remind of { $serial } later
renewals-snooze-text = The contract ends { $date }.
renewals-snooze-text-lapsed = The contract ended { $date }.
# $days is a whole number.
renewals-snooze-days = { $days ->
    [1] Tomorrow
    [7] In a week
    [14] In two weeks
    [one] In one day
   *[other] In { NUMBER($days) } days
}
renewals-snooze-until = Or on this day

## Reminders added by hand

renewals-manual-open = Add a reminder
renewals-manual-title = Add a reminder
renewals-manual-text = For a serial number on a purchase certificate. It comes once, on the day you choose, with or without the portal.
renewals-serial = Serial number
renewals-oddity-length = A serial number usually has eleven characters. It is taken as typed.
renewals-oddity-letter = A serial number usually begins with a capital letter. It is taken as typed.
renewals-oddity-digits = After its letter a serial number usually has ten digits. Check for O and 0, I and 1. It is taken as typed.
renewals-manual-ends-on = Last day of the contract
renewals-manual-remind-on = Remind on
# $days is a whole number.
renewals-manual-before = { $days ->
    [0] On the last day
    [one] One day before the end
   *[other] { NUMBER($days) } days before the end
}
renewals-manual-note = Note
renewals-manual-add = Add
renewals-manual-added = { $serial } will be reminded of on { $date }.
renewals-manual-remove = Remove the reminder of { $serial }
renewals-manual-removed = The reminder of { $serial } is removed.
renewals-undo = Undo
renewals-coming = Still to come
# $date is the day of the reminder, $end the contract's last day.
renewals-coming-when = { $date } · contract ends { $end }

## Lead times

renewals-lead-title = Reminders of { $serial }
renewals-lead-as-all = As all contracts
renewals-lead-own = Its own times
# $days is a list of numbers.
renewals-lead-all = Days before the end: { $days }
renewals-lead-none = No reminders.
renewals-lead-list = Reminders before the end
# $days is a whole number.
renewals-lead-before = { $days ->
    [0] On the last day
    [one] One day before
   *[other] { NUMBER($days) } days before
}
# $days is a whole number.
renewals-lead-remove = { $days ->
    [0] Remove the reminder on the last day
    [one] Remove the reminder one day before
   *[other] Remove the reminder { NUMBER($days) } days before
}
renewals-lead-add-label = Days before the end
renewals-lead-add = Add
renewals-lead-save = Save

## What is wrong with a field here

field-whole-number = Enter a whole number of days.
# $maximum is a whole number.
field-too-far-ahead = At most { NUMBER($maximum) } days ahead.
# $maximum is a whole number.
field-too-many = { $maximum ->
    [one] One reminder at most.
   *[other] At most { NUMBER($maximum) } reminders. Remove one first.
}
field-date = Enter a date.
field-date-tomorrow = Choose a day from tomorrow on.
field-date-after-end = Choose a day before the contract ends.
