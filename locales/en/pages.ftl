### The pages behind the links in the portal's mails.

page-confirm-title = Confirm your e-mail address
page-confirm-body = Enter the password of this account at { $portal } and press the button.
page-confirm-button = Confirm e-mail address
page-confirm-password = Password
page-confirm-other = I don't know the password: choose another

page-confirmed-title = E-mail address confirmed
page-confirmed-body = You can sign in now. Go back to Licet and close this page.
page-decline-hint = Did somebody else type your address?
page-decline-button = This wasn't me
page-declined-title = Thank you
page-declined-body = What was asked for is withdrawn, and the link no longer works.

page-link-expired-title = This link no longer works
page-link-expired-body = It was used already, replaced by a newer one, or is too old. Ask for a new one in Licet.

page-reset-title = Choose a new password
page-reset-password = New password
page-reset-password-hint = { $minimum } characters or more. A few words are easier to remember than one.
page-reset-password-again = New password, once more
page-reset-button = Save the new password

page-reset-done-title = Password saved
page-reset-done-body = Sign in to Licet with the new password. All sessions were signed out.
page-undo-title = Undo the change of the e-mail address
page-undo-body = The account uses { $email } again, everybody is signed out, and the password no longer works. A mail with a link to choose another goes to { $email }.
page-undo-button = Undo
page-undone-title = Undone
page-undone-body = Look into your mail: a link to choose another password is on its way.
page-join-title = Accept the invitation
page-join-body = The super users of { $site } then see your name and that you have an account.
page-join-button = Accept
page-joined-title = Accepted
page-joined-body = You can close this page.

page-rate-limited-title = Too many tries
page-rate-limited-body = Wait { $seconds } seconds, then load this page again.

page-failed-title = This did not work
page-failed-body = The portal has a problem at the moment. Try again in a few minutes.

page-field-required = Enter a password.
page-field-too-short = Use { $minimum } characters or more.
page-field-too-long = Use at most { $maximum } bytes.
page-field-mismatch = The two passwords differ.
page-field-password-common = This password is too easy to guess. Choose another.
page-field-wrong = This is not the password that was chosen for this account.
page-field-form = This holds characters that a password can't have.
