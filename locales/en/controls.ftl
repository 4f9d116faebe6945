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
control-date-no-such-day = There is no such day. Check day and month.
control-number-form = Enter a number, for example { $example }.

## Grid

grid-sort-up = Sort ascending
grid-sort-down = Sort descending
grid-pin = Keep in sight
grid-unpin = Let scroll
grid-move-left = Move left
grid-move-right = Move right
grid-wider = Wider
grid-narrower = Narrower
grid-own-width = Usual width
grid-hide = Hide column
grid-chosen =
    { $count ->
        [0] No rows chosen
        [one] { $count } row chosen
       *[other] { $count } rows chosen
    }
# $shown: the number as the reader's locale writes it
grid-chosen-shown =
    { $count ->
        [one] { $shown } row chosen
       *[other] { $shown } rows chosen
    }
grid-copied =
    { $count ->
        [one] { $count } row copied
       *[other] { $count } rows copied
    }
grid-copy-too-many = At most { NUMBER($most) } rows can be copied at once. Choose fewer.

## Forms in steps

wizard-steps = Steps
wizard-done = done
wizard-to-come = to come
wizard-back = Back
wizard-change = Change
wizard-kept = Saved on this computer
wizard-not-kept = Not saved: finish before you close Licet
wizard-drop-here = Drop the file to read it
# $count is a whole number.
wizard-problems = { $count ->
    [one] One thing stands in the way
   *[other] { NUMBER($count) } things stand in the way
}
