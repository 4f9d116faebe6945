### Words of the shared controls: they stand in every screen.

control-close = Close
control-cancel = Cancel
control-optional = optional
control-password-show = Show password
control-password-hide = Hide password
control-try-again = Try again
control-show-table = Show as table
control-show-chart = Show as chart
control-nothing-found = Nothing found
# $example is a date as it is typed in this language.
control-date-hint = For example { $example }
control-date-form = Enter a date, for example { $example }.
control-date-no-such-day = This date doesn't exist. Check day and month.
control-number-form = Enter a number, for example { $example }.

## Grid

grid-sort-up = Sort ascending
grid-sort-down = Sort descending
grid-pin = Pin
grid-unpin = Unpin
grid-move-left = Move left
grid-move-right = Move right
grid-wider = Wider
grid-narrower = Narrower
grid-own-width = Reset width
grid-hide = Hide column
grid-chosen = { $count ->
    [0] None selected
    [one] { $count } selected
   *[other] { $count } selected
}
# $shown: the number as the reader's locale writes it
grid-chosen-shown = { $count ->
    [one] { $shown } selected
   *[other] { $shown } selected
}
grid-copied =
    { $count ->
        [one] { $count } row copied
       *[other] { $count } rows copied
    }
grid-copy-too-many = You can copy up to { NUMBER($most) } rows at once. Select fewer.

## Forms in steps

wizard-steps = Steps
wizard-done = completed
wizard-to-come = upcoming
wizard-back = Back
wizard-change = Change
wizard-kept = Draft saved
wizard-not-kept = Not saved. Finish before you close Licet.
wizard-drop-here = Drop file to import
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } to fix
   *[other] { NUMBER($count) } to fix
}
