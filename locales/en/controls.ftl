### Words of the shared controls: they stand in every screen.

control-close = Close
control-cancel = Cancel
control-optional = optional
control-password-show = Show password
control-password-hide = Hide password
control-try-again = Try again
control-copy = Copy
control-copied = Copied
control-loading = Loading
control-show-table = Show as table
control-show-chart = Show as chart
