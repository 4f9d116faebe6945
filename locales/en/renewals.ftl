### Renewals: contracts by their end, and the reminders about them.

## Contracts

renewals-contracts = Contracts
renewals-show-renewed = Include renewed
renewals-filters = Filters
renewals-site = Site
renewals-all-sites = All sites
renewals-week-clear = Show all weeks
renewals-clear = Clear filters
renewals-column-term = Term
renewals-column-contract = Contract
renewals-column-quantity = Seats
renewals-column-ends = End date
renewals-column-partner = Reseller
renewals-column-reminder = Next reminder
renewals-renewed = Renewed
# $serial is a serial number, in all of these.
renewals-ask-label = Ask { $partner } to renew { $serial }
renewals-bell-next = Next reminder for { $serial }: { $date }. Change
renewals-bell-none = All reminders sent for { $serial }. Change
# Both are numbers as shown.
renewals-more = Show more ({ $shown } of { $total })
renewals-more-narrow = Showing { $shown } of { $total }. Filter to narrow down.
renewals-none = No matches
renewals-none-text = No contracts match these filters.
renewals-empty = No contracts yet
renewals-empty-text = Maintenance contracts and subscriptions appear here by end date. For a contract that exists only on paper, add a reminder.

## Reminders

renewals-inbox = Reminders
# $count is a whole number.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } new
   *[other] { NUMBER($count) } new
}
renewals-inbox-empty = No open reminders
renewals-inbox-empty-text = Reminders appear here and as notifications before a contract ends.
# $count is a whole number.
renewals-inbox-all = { $count ->
    [one] Show reminder
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
renewals-acknowledge = Dismiss
# $count is a whole number.
renewals-acknowledge-all = { $count ->
    [one] Dismiss
   *[other] Dismiss all { NUMBER($count) }
}
renewals-acknowledged = Reminder for { $serial } dismissed
renewals-state-acknowledged = dismissed
renewals-state-cancelled = renewed, no longer needed
renewals-state-snoozed = snoozed until { $date }
renewals-state-manual = added manually
# $days is a whole number.
renewals-state-threshold = { $days ->
    [0] reminder on the last day
    [one] reminder one day before
   *[other] reminder { NUMBER($days) } days before
}
renewals-show-done = Include dismissed
renewals-snooze = Snooze
renewals-snooze-title = Snooze reminder for { $serial }
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
renewals-snooze-until = Or on a date

## Reminders added by hand

renewals-manual-open = Add reminder
renewals-manual-title = Add reminder
renewals-manual-text = For a serial number on a purchase certificate. You are reminded once, on the day you choose, online or offline.
renewals-serial = Serial number
renewals-oddity-length = A serial number usually has eleven characters. You can still save it.
renewals-oddity-letter = A serial number usually starts with a capital letter. You can still save it.
renewals-oddity-digits = A serial number usually has ten digits after its letter. Check O and 0, I and 1. You can still save it.
renewals-manual-ends-on = Contract end date
renewals-manual-remind-on = Remind on
# $days is a whole number.
renewals-manual-before = { $days ->
    [0] On the last day
    [one] One day before the end
   *[other] { NUMBER($days) } days before the end
}
renewals-manual-note = Note
renewals-manual-add = Add
renewals-manual-added = Reminder for { $serial } set for { $date }
renewals-manual-remove = Remove reminder for { $serial }
renewals-manual-removed = Reminder for { $serial } removed
renewals-undo = Undo
renewals-coming = Upcoming
# $date is the day of the reminder, $end the contract's last day.
renewals-coming-when = { $date } · contract ends { $end }

## Lead times

renewals-lead-title = Reminders for { $serial }
renewals-lead-as-all = Default schedule
renewals-lead-own = Custom
# $days is a list of numbers.
renewals-lead-all = Days before the end: { $days }
renewals-lead-none = No reminders
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
field-too-far-ahead = Up to { NUMBER($maximum) } days ahead.
# $maximum is a whole number.
field-too-many = { $maximum ->
    [one] Up to one reminder.
   *[other] Up to { NUMBER($maximum) } reminders. Remove one first.
}
field-date = Enter a date.
field-date-tomorrow = Choose a date after today.
field-date-after-end = Choose a date before the contract ends.
