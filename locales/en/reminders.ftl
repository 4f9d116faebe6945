### Native notifications of the Renewal Assistant, and the mail that asks a partner to renew.
### Dates come as numbers, because they are also shown where no calendar is at hand.

# $day, $month and $year are numbers as text; day and month have two digits.
reminder-date = { $year }-{ $month }-{ $day }
reminder-open = Open

reminder-one-title = { $days ->
    [0] { $product } ends today
    [one] { $product } ends tomorrow
   *[other] { $product } ends in { $days } days
}
reminder-one-body = { $serial } · { $site } · ends { $date }

# The same for a contract whose site isn't known any more.
reminder-one-unplaced-title = { $days ->
    [0] { $product } ends today
    [one] { $product } ends tomorrow
   *[other] { $product } ends in { $days } days
}
reminder-one-unplaced-body = { $serial } · ends { $date }

reminder-several-title = { $count ->
    [one] { $count } contract ends soon
   *[other] { $count } contracts end soon
}
reminder-several-body = First: { $product } ({ $serial }), ends { $date }

# What became due while the app didn't run, as one notice.
reminder-catch-up-title = { $count ->
    [one] { $count } reminder is due
   *[other] { $count } reminders are due
}
reminder-catch-up-body = First: { $product } ({ $serial }), ends { $date }

# A reminder that the admin has set for a day.
reminder-manual-title = Reminder for { $serial }
reminder-manual-body = You set a reminder for this serial number for today.

# What had become due before the account was used on this computer. $within is a whole number of days.
reminder-first-title = { $count ->
    [one] { $count } contract ends within { $within } days
   *[other] { $count } contracts end within { $within } days
}
reminder-first-body = Licet reminds you from now on. First: { $product } ({ $serial }), ends { $date }
reminder-locked-title = Renewal reminders are paused
reminder-locked-body = The local copy is locked. Open Licet and unlock it to get reminders.
reminder-test-title = Test reminder
reminder-test-body = Renewal reminders arrive like this on this computer.

# A mail that the admin's own mail program begins.
renewal-mail-subject = Renewal of { $serial } ({ $product })
renewal-mail-body =
    Hello,
    { "" }
    Please send us a renewal quote for this contract:
    { "" }
    Serial number: { $serial }
    Product: { $product }
    Quantity: { $quantity }
    Site: { $site }
    Order: { $order }
    End date: { $date }
    { "" }
    Kind regards
    { $name }

## The app without its window

reminder-snooze = Snooze until tomorrow
reminder-dismiss = Dismiss
tray-open = Open Licet
tray-quit = Quit Licet
tray-closed = Open Licet to get reminders
tray-due = { $product } · { $serial } · ends { $date }
tray-summary = { $count ->
    [0] No new reminders
    [one] { $count } new reminder
   *[other] { $count } new reminders
}
