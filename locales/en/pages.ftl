### The pages behind the links in the portal's mails.

page-confirm-title = Confirm your e-mail address
page-confirm-body = Press the button to confirm this e-mail address for your account at { $portal }.
page-confirm-button = Confirm e-mail address

page-confirmed-title = E-mail address confirmed
page-confirmed-body = You can sign in now. Go back to Licet and close this page.

page-link-expired-title = This link no longer works
page-link-expired-body = It was used already, replaced by a newer one, or is too old. Ask for a new one in Licet.

page-reset-title = Choose a new password
page-reset-password = New password
page-reset-password-hint = { $minimum } characters or more. A few words are easier to remember than one.
page-reset-password-again = New password, once more
page-reset-button = Save the new password

page-reset-done-title = Password saved
page-reset-done-body = Sign in to Licet with the new password. All sessions were signed out.

page-rate-limited-title = Too many tries
page-rate-limited-body = Wait { $seconds } seconds, then load this page again.

page-failed-title = This did not work
page-failed-body = The portal has a problem at the moment. Try again in a few minutes.

page-field-required = Enter a password.
page-field-too-short = Use { $minimum } characters or more.
page-field-too-long = Use at most { $maximum } bytes.
page-field-mismatch = The two passwords differ.
page-field-password-common = This password is too easy to guess. Choose another.
