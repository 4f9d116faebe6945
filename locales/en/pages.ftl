### The pages behind the links in the portal's mails.

page-confirm-title = Confirm your e-mail address
page-confirm-body = Enter your account password for { $portal }, then confirm.
page-confirm-button = Confirm e-mail address
page-confirm-password = Password
page-confirm-other = I don't know the password. Choose a new one

page-confirmed-title = E-mail address confirmed
page-confirmed-body = You can now sign in. Return to Licet and close this page.
page-decline-hint = Did someone else enter your address?
page-decline-button = This wasn't me
page-declined-title = Thank you
page-declined-body = The request was withdrawn, and the link no longer works.

page-link-expired-title = This link no longer works
page-link-expired-body = It was already used, replaced by a newer one, or has expired. Request a new one in Licet.

page-reset-title = Choose a new password
page-reset-password = New password
page-reset-password-hint = At least { $minimum } characters. Several words are easy to remember.
page-reset-password-again = Confirm new password
page-reset-button = Save new password

page-reset-done-title = Password saved
page-reset-done-body = Sign in to Licet with the new password. All sessions were signed out.
page-undo-title = Undo the e-mail address change
page-undo-body = The account uses { $email } again, all sessions are signed out, and the password no longer works. An e-mail with a link to choose a new password goes to { $email }.
page-undo-password = Password
page-undo-password-hint = The password of the account from before the address was changed.
page-undo-button = Undo
page-undone-title = Undone
page-undone-body = Check your e-mail for a link to choose a new password.
page-join-title = Accept the invitation
page-join-body = You will then see the licenses of { $site }, and its people will see your name.
page-join-button = Accept
page-joined-title = Accepted
page-joined-body = You can close this page.

page-rate-limited-title = Too many attempts
page-rate-limited-body = Wait { $seconds } seconds, then reload this page.

page-failed-title = Something went wrong
page-failed-body = The portal has a temporary problem. Try again in a few minutes.

page-field-required = Enter a password.
page-field-too-short = Use at least { $minimum } characters.
page-field-too-long = Use at most { $maximum } bytes.
page-field-mismatch = Passwords must match.
page-field-password-common = This password is too easy to guess. Choose another.
page-field-wrong = Wrong password. Use the one chosen for this account.
page-field-wrong-former = Wrong password. Use the one from before the address was changed.
page-field-form = This contains characters that aren't allowed in a password.

## Merging two accounts

page-merge-title = Merge your accounts
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Everything of { $merged } moves to { $kept }, and nobody can sign in as { $merged } any more. Enter the password of the account that this e-mail went to.
page-merge-button = Confirm the merge
page-merge-agreed-title = Confirmed
page-merge-agreed-body = The accounts are merged once the other mailbox has confirmed too. You can close this page.
page-merged-title = Accounts merged
page-merged-body = Sign in with the account that stays. You can close this page.
