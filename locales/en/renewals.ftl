### Renewals: contracts by their end, and the reminders about them.

## Contracts

renewals-contracts = Contracts
renewals-show-renewed = Include renewed
renewals-filters = Filters
renewals-site = Site
renewals-all-sites = All sites
renewals-week-clear = Show all weeks
renewals-clear = Clear filters
renewals-column-partner = Reseller
renewals-renewed = Renewed
# $serial is a serial number, in all of these.
renewals-ask-label = Ask { $partner } to renew { $serial }
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
renewals-lead-product = All contracts of { $product }
renewals-lead-site = All contracts of the site { $site }
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

## How reminders stand, and what proves that they came

renewals-group-by = Group by
renewals-group-month = Month
renewals-group-no-reseller = No reseller
renewals-line-on = Reminders on
renewals-line-off = Notifications off on this computer
renewals-line-next = Next: { $date }, { $time }
renewals-line-none = None upcoming
renewals-line-running = While Licet is running
renewals-line-always = Also while Licet is closed
# $count is a whole number.
renewals-line-late = { $count ->
    [one] One came late
   *[other] { NUMBER($count) } came late
}
renewals-schedule = Schedule
renewals-delivery = Delivery
renewals-next = Next reminder { $date }
renewals-all-sent = All reminders sent
renewals-muted = Muted
renewals-in-progress = Renewal in progress
renewals-declined = Will not renew
renewals-asked = Asked on { $date }
renewals-change = Change reminders for { $serial }
renewals-more-actions = More actions for { $serial }
renewals-mark-in-progress = Mark renewal in progress
renewals-mark-declined = Mark as not renewing
renewals-mark-none = Clear renewal status
renewals-history = Reminder history
renewals-history-of = Reminder history for { $serial }
renewals-nudge = only if no reminder is dismissed
renewals-came = Sent
renewals-came-none = No reminders yet.
renewals-cover-on-time = Came on { $date }
renewals-cover-catch-up = No device ran on { $due }. Came on { $date }.
renewals-cover-more-urgent = No device ran on { $due }. Covered by a later reminder on { $date }.
renewals-cover-none = Not sent on { $due }.
renewals-cover-before = Due before this account was used here
renewals-cover-missed = Due { $due }: no device ran before the contract ended
renewals-cover-pending = Due, not recorded yet
renewals-way-notification = Notification on { $device }
renewals-way-timer = Background notification on { $device }
renewals-way-inbox = In Licet on { $device }, without a notification
renewals-way-elsewhere = Shown on { $device }
renewals-decided = Answered on { $device }, { $moment }
renewals-reason-renewed = renewed, no longer needed
renewals-reason-moved = end date changed
renewals-reason-gone = contract no longer in the catalog
renewals-reason-synced = now reminded by the contract
renewals-test = Send test notification
renewals-test-timer = Test background reminder
renewals-test-taken = The system accepted the notification.
renewals-test-refused = The system did not show the notification. Check its notification settings.
renewals-timer = Remind while Licet is closed (checks every 30 minutes)
renewals-late = Late reminders
renewals-late-none = Every reminder came on its day.
renewals-runs = This computer, last 30 days
renewals-run-app = Licet ran from { $from } to { $to }
renewals-run-timer = Background check { $moment }
renewals-schedule-title = When to notify
renewals-schedule-text = Applies to all your devices. The inbox shows each reminder from its day on.
renewals-schedule-at = Notify at (HH:MM)
renewals-schedule-quiet = Quiet hours
renewals-schedule-from = From
renewals-schedule-to = To
renewals-schedule-weekends = Notify on weekends
renewals-schedule-nudges = Remind again 7 days and 1 day before the end if no reminder was dismissed
renewals-declined-title = Not renewing { $serial }
renewals-declined-text = You get no more reminders for this term on any device.
renewals-declined-reason = Reason
renewals-serials = Set reminders
renewals-serials-text = Enter serial numbers from the Maintenance/Subscription columns of your certificate, or leave the field empty for all contracts in the catalog. Works offline.
renewals-serials-label = Serial numbers
renewals-serials-check = Check
renewals-serials-submit = Done
renewals-serials-set = Reminders are set, next { $date }
renewals-serials-all-sent = No reminder upcoming
renewals-serials-no-end = No end date, nothing to renew
renewals-serials-unknown = Not in the catalog. Enter the end date from the certificate for a one-time reminder; the contract’s own reminders replace it after a sync.
renewals-serials-key = Looks like a license key. Enter a serial number: a letter and ten digits.
# $count is a whole number.
renewals-serials-done = { $count ->
    [one] One reminder set
   *[other] { NUMBER($count) } reminders set
}
field-time-of-day = Enter a time such as 09:00.
