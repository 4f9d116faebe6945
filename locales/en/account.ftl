### Signing in, creating an account, and the states of the mirror before anything can be shown.

## What is wrong with a field, beside it

field-required = Fill this in.
# $maximum is a whole number.
field-too-long = { $maximum ->
    [one] Use one character at most.
   *[other] Use { NUMBER($maximum) } characters at most.
}
# $minimum is a whole number.
field-too-short = { $minimum ->
    [one] Use one character or more.
   *[other] Use { NUMBER($minimum) } characters or more.
}
field-mismatch = This differs from what you typed above.
field-email-form = This is not an e-mail address. It looks like name@example.com.
field-password-common = This password is too easy to guess. Choose another.
field-unknown-choice = Choose one from the list.
field-form = This can't be read. Check it.
field-holds-address = Leave out web and e-mail addresses.
field-unchanged = This is the same as before.
field-not-asked = This is not asked for here. Leave it empty.
field-out-of-range = Use a number from { $minimum } to { $maximum }.
field-agreement = Accept or decline first.

## Sign in

signin-title = Sign in
signin-lead = Your licenses, offline too.
signin-portal = Portal address
signin-portal-hint = From your vendor. It begins with https://
portal-confirm-title = Connect to this portal?
portal-confirm-text = Licet is about to connect to { $portal } for the first time. What you type there, such as your e-mail and password, is sent to it. Go on only if you entered this address or know it.
portal-confirm-yes = Connect
signin-email = E-mail
signin-password = Password
signin-submit = Sign in
signin-new = New here?
signin-create = Create an account
signin-forgot = Forgot password?
signin-passphrase-hint = This computer has no keyring. The passphrase locks the local copy of your licenses; you enter it each time Licet starts.
signin-session-ended = Your session at the portal ended. Sign in again to sync; your licenses stay readable.
signin-account-locked = The vendor locked this account. Ask its customer care; your licenses stay readable here.
signin-back = Back to my licenses

## Forgot password

forgot-title = Forgot password
forgot-lead = The portal sends a link to your e-mail address. With it you choose a new password.
forgot-submit = Send the link
forgot-done-title = Look into your mail
# $email is the address as typed.
forgot-done-text = If there is an account for { $email }, a mail with a link is on its way. It works for a short time only.
forgot-back = Back to sign-in

## Create an account

create-title = Create an account
create-lead = One account for all licenses that your organization bought. Orders that name your e-mail show up once you have confirmed it.
create-back = Back to sign-in
create-section-sign-in = Sign-in
create-section-you = You and your organization
create-section-address = Address
create-section-agreement = Agreement
create-email = E-mail
create-email-hint = You sign in with it, and orders are matched by it.
create-email-again = E-mail again
create-password = Password
create-password-again = Password again
# $minimum is a whole number.
create-password-hint = { $minimum ->
    [one] One character or more. A few words are easier to remember than one.
   *[other] { NUMBER($minimum) } characters or more. A few words are easier to remember than one.
}
# $missing is a whole number.
create-password-too-short = { $missing ->
    [one] One more character needed.
   *[other] { NUMBER($missing) } more characters needed.
}
create-password-easy = Easy to guess: too regular, or made of your own names.
create-password-enough = Long enough. Longer is harder to guess.
create-password-good = Hard to guess.
create-password-strong = Very hard to guess.
create-agreement-loading = Fetching the agreement
create-agreement-none = This portal has no agreement text.
create-agreement-choice = Your decision
create-agreement-accept = I accept
create-agreement-decline = I decline
create-agreement-declined = Without the agreement the portal makes no account. Nothing was sent; what you typed stays here.
create-submit = Create account
create-done-title = Look into your mail
# $email is the address as typed.
create-done-text = A mail for { $email } is on its way. Open its link to confirm the address, then sign in.
create-done-hint = Nothing there after a few minutes? Look into the junk folder, or have it sent again.
resend-confirmation = Resend the confirmation
resend-done = If { $email } still has to be confirmed, a mail is on its way.

## A person's profile

profile-customer-type = Customer type
profile-customer-type-end_user = End user
profile-customer-type-reseller = Reseller
profile-customer-type-distributor = Distributor
profile-customer-type-oem = OEM
profile-first-name = First name
profile-last-name = Last name
profile-company = Company
profile-phone = Phone
profile-phone-extension = Extension
profile-additional-email = Additional or group e-mail
profile-additional-email-hint = Gets a copy of each confirmation, such as an address that your whole team reads.
profile-language = Language of mails
profile-line1 = Street and number
profile-line2 = Building, floor, department
profile-city = City
profile-country = Country
profile-state = State or province
profile-postal-code = Postal code

## The mirror before it is open

mirror-new-passphrase-title = Choose a passphrase
mirror-new-passphrase-text = This computer has no keyring, so a passphrase locks the local copy of your licenses. Licet asks for it at each start. It is stored nowhere.
mirror-passphrase = Passphrase
mirror-passphrase-again = Passphrase again
mirror-passphrase-set = Set the passphrase
mirror-unlock-title = Unlock your licenses
mirror-unlock-text = The local copy is locked with your passphrase.
mirror-unlock = Unlock
mirror-waiting-title = Waiting for the keyring
mirror-waiting-text = The key to your local copy is in { $keyring }, which has not answered yet. Look for its prompt, perhaps behind this window, and unlock it.
mirror-locked-title = The keyring is locked
mirror-locked-text = The key to your local copy is in { $keyring }, which is locked or did not answer. Unlock it, then try again. Nothing was deleted.
mirror-try-again = Try again
mirror-or-passphrase = Or open it with your recovery passphrase.
mirror-or-new-passphrase = Or choose a passphrase that locks the local copy instead. Licet then asks for it at each start.
mirror-opening-title = Opening your licenses
mirror-opening-text = The local copy is being opened. After an update this can take a minute.
mirror-key-missing-title = The key to your local copy is gone
mirror-key-missing-text = The keyring of this computer no longer has the key. Nothing was deleted.
mirror-key-changed-title = The key to your local copy has changed
mirror-key-changed-text = The keyring of this computer holds another key than the one that locked the copy. Nothing was deleted.
mirror-key-lost-passphrase = Your recovery passphrase opens it.
mirror-unusable-title = The local copy can't be opened
mirror-rebuild = Rebuild from the portal
mirror-rebuild-text = Deletes the local copy on this computer and loads everything from the portal again. Changes that were not sent and reminders added here are lost; nothing changes at the portal.
mirror-rebuild-confirm = Delete and rebuild
mirror-close-hint = Or close the window: nothing changes.
