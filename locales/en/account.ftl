### Signing in, creating an account, and the states of the mirror before anything can be shown.

## What is wrong with a field, beside it

field-required = Required
# $maximum is a whole number.
field-too-long = { $maximum ->
    [one] Use at most one character.
   *[other] Use at most { NUMBER($maximum) } characters.
}
# $minimum is a whole number.
field-too-short = { $minimum ->
    [one] Use at least one character.
   *[other] Use at least { NUMBER($minimum) } characters.
}
field-mismatch = Doesn't match
field-email-form = Enter an e-mail address, such as name@example.com.
field-password-common = This password is too easy to guess. Choose another.
field-unknown-choice = Choose an option from the list.
field-already-member = Already belongs to the site.
field-form = Check the format.
field-holds-address = Remove web and e-mail addresses.
field-is-own = This is your own address.
field-unchanged = Same as the current value
field-not-asked = Not needed here. Leave this empty.
field-out-of-range = Enter a number from { $minimum } to { $maximum }.
field-agreement = Accept or decline the agreement.

## Sign in

signin-title = Sign in
signin-lead = All your licenses, online and offline
signin-portal = Portal address
signin-portal-hint = From your vendor. Starts with https://
portal-confirm-title = Connect to this portal?
portal-confirm-text = Licet hasn't connected to { $portal } before. Your e-mail and password will be sent to this address. Continue only if you entered it yourself or recognize it.
portal-confirm-yes = Connect
signin-email = E-mail
signin-password = Password
signin-submit = Sign in
signin-new = New to Licet?
signin-create = Create account
signin-forgot = Forgot password?
signin-passphrase-hint = This computer has no keyring. The passphrase encrypts your offline data; you enter it each time Licet starts.
signin-session-ended = Your session has ended. Sign in again to sync. Your licenses stay available offline.
signin-account-locked = The vendor locked this account. Contact customer care. Your licenses stay available offline.
signin-back = Back to my licenses

## Forgot password

forgot-title = Forgot password
forgot-lead = The portal e-mails you a link to choose a new password.
forgot-submit = Send link
forgot-done-title = Check your e-mail
# $email is the address as typed.
forgot-done-text = If { $email } has an account, a link is on its way. It expires in 60 minutes.
forgot-back = Back to sign-in

## Create an account

create-title = Create account
create-lead = One account for all your organization's licenses. Orders that name your e-mail appear after you confirm it.
create-back = Back to sign-in
create-section-sign-in = Sign-in
create-section-you = You and your organization
create-section-address = Address
create-section-agreement = Agreement
create-email = E-mail
create-email-hint = Used to sign in and to match your orders.
create-email-again = Confirm e-mail
create-password = Password
create-password-again = Confirm password
# $minimum is a whole number.
create-password-hint = { $minimum ->
    [one] At least one character. Several words are easy to remember.
   *[other] At least { NUMBER($minimum) } characters. Several words are easy to remember.
}
# $missing is a whole number.
create-password-too-short = { $missing ->
    [one] One more character needed.
   *[other] { NUMBER($missing) } more characters needed.
}
create-password-easy = Easy to guess: repetitive or based on your name
create-password-enough = Acceptable. Longer is harder to guess.
create-password-good = Hard to guess
create-password-strong = Very hard to guess
create-agreement-loading = Loading agreement
create-agreement-none = This portal has no agreement.
create-agreement-choice = Agreement
create-agreement-accept = I accept
create-agreement-decline = I decline
create-agreement-declined = You can't create an account without accepting the agreement. Nothing was sent, and your entries are kept.
create-submit = Create account
create-done-title = Check your e-mail
# $email is the address as typed.
create-done-text = An e-mail to { $email } is on its way. Open the link in it to confirm your address, then sign in.
create-done-hint = Nothing after a few minutes? Check your spam folder or resend the e-mail.
resend-confirmation = Resend e-mail
resend-done = If { $email } isn't confirmed yet, a new e-mail is on its way.

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
profile-additional-email-hint = Gets a copy of each confirmation, for example a team mailbox.
profile-language = E-mail language
profile-line1 = Street address
profile-line2 = Building, floor, department
profile-city = City
profile-country = Country
profile-state = State or province
profile-postal-code = Postal code

## The mirror before it is open

mirror-new-passphrase-title = Choose a passphrase
mirror-new-passphrase-text = This computer has no keyring, so a passphrase encrypts your offline data. Licet asks for it at every start and doesn't store it.
mirror-passphrase = Passphrase
mirror-passphrase-again = Confirm passphrase
mirror-passphrase-set = Set passphrase
mirror-unlock-title = Unlock your licenses
mirror-unlock-text = Your offline data is locked with your passphrase.
mirror-unlock = Unlock
mirror-waiting-title = Waiting for the keyring
mirror-waiting-text = The key to your offline data is in { $keyring }, which hasn't responded yet. Look for its prompt, which may be behind this window, and unlock it.
mirror-locked-title = The keyring is locked
mirror-locked-text = The key to your offline data is in { $keyring }, which is locked or didn't respond. Unlock it, then try again. Nothing was deleted.
mirror-try-again = Try again
mirror-or-passphrase = Or unlock with your recovery passphrase.
mirror-or-new-passphrase = Or set a passphrase to encrypt your offline data. Licet then asks for it at every start.
mirror-opening-title = Opening your licenses
mirror-opening-text = After an update, this can take a minute.
mirror-key-missing-title = The key to your offline data is missing
mirror-key-missing-text = The keyring on this computer no longer has the key. Nothing was deleted.
mirror-key-changed-title = The key to your offline data has changed
mirror-key-changed-text = The keyring on this computer has a different key. Nothing was deleted.
mirror-key-lost-passphrase = Unlock with your recovery passphrase.
mirror-unusable-title = Your offline data can't be opened
mirror-rebuild = Reset offline data
mirror-rebuild-text = Deletes the offline data on this computer and downloads everything from the portal again. Unsent changes and reminders that you added here are lost. Nothing changes at the portal.
mirror-rebuild-confirm = Delete and reset
mirror-close-hint = Or close the window. Nothing changes.
