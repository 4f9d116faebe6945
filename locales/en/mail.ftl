### The portal's mails. Plain ASCII punctuation where it reads as well: such mails stay readable for every program.

## Around every mail

mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-copy-address = If the button doesn't work, copy this address into a browser:
mail-footer = This mail comes from { $portal }. Answers to it are not read.
mail-not-you = If this wasn't you, ignore this mail. Nothing happens.

## Confirming the e-mail of a new account

mail-confirm-subject = Confirm your e-mail address
mail-confirm-body = An account at { $portal } was asked for with this e-mail address. Once it is confirmed, you can sign in with the password that you chose.
mail-confirm-button = Confirm e-mail address
# $days is a whole number.
mail-confirm-expiry = { $days ->
    [one] The link works once, within one day.
   *[other] The link works once, within { $days } days.
}

## Somebody asked for an account, and there is one

mail-account-exists-subject = You already have an account
mail-account-exists-body = Somebody, probably you, asked for an account at { $portal } with this e-mail address. You already have one: sign in with it. Nothing was changed.
mail-account-exists-forgot = If you don't remember the password, choose "Forgot password" where you sign in.

## Somebody asked to reset a password, and there is no account

mail-no-account-subject = No account with this e-mail address
mail-no-account-body = Somebody, probably you, asked { $portal } about an account with this e-mail address. There is none. You may have used another address, or you can create an account with this one.

## Resetting a password

mail-reset-subject = Choose a new password
mail-reset-body = Somebody, probably you, asked for a new password for your account at { $portal }.
mail-reset-button = Choose a new password
# $minutes is a whole number.
mail-reset-expiry = { $minutes ->
    [one] The link works once, within one minute.
   *[other] The link works once, within { $minutes } minutes.
}

## The password was changed

mail-password-changed-subject = Your password was changed
mail-password-changed-body = The password of your account at { $portal } was changed. Every other session was signed out.
mail-password-changed-not-you = If this wasn't you, choose "Forgot password" where you sign in, now, and tell your administrator.

## Changing the e-mail of an account

mail-new-email-subject = Confirm your new e-mail address
mail-new-email-body = Your account at { $portal } is to use this e-mail address. Until you confirm it, the old one stays in use.
mail-new-email-button = Confirm new e-mail address

mail-new-email-taken-subject = This e-mail address already has an account
mail-new-email-taken-body = Somebody asked to use this e-mail address for another account at { $portal }. It already has an account, so nothing was changed.

mail-email-changed-subject = Your e-mail address was changed
mail-email-changed-body = Your account at { $portal } now uses { $email }. You sign in with that address from now on, and see what belongs to it.
mail-email-changed-not-you = If this wasn't you, tell the customer care of { $portal }.

## A license was registered

mail-registered-subject = License registered: { $serial }
mail-registered-body = { $person } registered the serial number { $serial } ({ $product }, quantity { $quantity }) at { $portal }.
# License keys are never sent by mail.
mail-registered-key = The license key and the license file are in Licet, under Catalog.
