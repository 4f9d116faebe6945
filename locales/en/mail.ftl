### The portal's mails. Plain ASCII punctuation where it reads as well: such mails stay readable for every program.

## Around every mail

mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-copy-address = If the button doesn't work, copy this address into a browser:
mail-footer = This mail comes from { $portal }. Answers to it are not read.
mail-not-you = If this wasn't you, ignore this mail. Nothing happens.

## Confirming the e-mail of a new account

mail-confirm-subject = Confirm your e-mail address
mail-confirm-body = An account at { $portal } was asked for with this e-mail address. To confirm it, you need the password that was chosen for the account. Then you can sign in.
mail-confirm-button = Confirm e-mail address
# $days is a whole number.
mail-confirm-expiry = { $days ->
    [one] The link works once, within one day.
   *[other] The link works once, within { $days } days.
}
mail-confirm-not-you = If this wasn't you, open the link and choose "This wasn't me", or ignore this mail: the account is deleted after { $days } days.

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
mail-first-password-subject = Choose a password
mail-first-password-body = Somebody, probably you, asked { $portal } for a password. An account with this e-mail address was asked for and never confirmed. Choose a password of your own: it confirms the address, and any password that was chosen before no longer counts.

## The password was changed

mail-password-changed-subject = Your password was changed
mail-password-changed-body = The password of your account at { $portal } was changed. Every other session was signed out.
mail-password-changed-not-you = If this wasn't you, choose "Forgot password" where you sign in, now, and tell your administrator.

## Changing the e-mail of an account

mail-new-email-subject = Confirm your new e-mail address
mail-new-email-body = Your account at { $portal } is to use this e-mail address. To confirm it, you need the password of the account. Until then the old address stays in use.
mail-new-email-button = Confirm new e-mail address
mail-new-email-not-you = If this isn't your account, don't confirm: ignore this mail, or open the link and choose "This wasn't me".

mail-new-email-taken-subject = This e-mail address already has an account
mail-new-email-taken-body = Somebody asked to use this e-mail address for another account at { $portal }. It already has an account, so nothing was changed.
mail-email-asked-subject = Your e-mail address is about to change
mail-email-asked-body = Somebody who knows the password asked to change the e-mail address of your account at { $portal } to { $email }. The new address counts once it is confirmed there. If this wasn't you, undo it: everybody is signed out, and you choose another password.
mail-undo-button = This wasn't me: undo
mail-undo-expiry = You can undo it for { $days } days.

mail-email-changed-subject = Your e-mail address was changed
mail-email-changed-body = Your account at { $portal } now uses { $email }. You sign in with that address from now on, and see what belongs to it.
mail-email-changed-not-you = If this wasn't you, tell the customer care of { $portal }.
mail-additional-email-subject = Copies of confirmations go to another address
mail-additional-email-body = From now on, copies of the confirmations for your account at { $portal } go to { $email }, too.
mail-account-locked-subject = Your account was locked
mail-account-locked-body = Your account at { $portal } is locked. Every session was signed out, and nobody can sign in to it. Ask the customer care of { $portal }.
mail-account-unlocked-subject = Your account was unlocked
mail-account-unlocked-body = Your account at { $portal } is no longer locked. You can sign in.
mail-account-demoted-subject = Your account has fewer rights
mail-account-demoted-body = Your account no longer acts for { $portal }. Every session was signed out; sign in again to use what is your own.
mail-account-deleted-subject = Your account was deleted
mail-account-deleted-body = Your account at { $portal } was deleted. If this is a surprise, ask the customer care of { $portal }.

## A license was registered

mail-registered-subject = License registered: { $serial }
mail-registered-body = { $person } registered the serial number { $serial } ({ $product }, quantity { $quantity }) at { $portal }.
# License keys are never sent by mail.
mail-registered-key = The license key and the license file are in Licet, under Catalog.

## Something was done with licenses

mail-done-registered-subject = { $count ->
    [one] License registered: { $serial }
   *[other] { $count } licenses registered
}
mail-done-registered-body = { $person } registered this at { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] License upgraded: { $serial }
   *[other] { $count } licenses upgraded
}
mail-done-upgraded-body = { $person } upgraded licenses at { $portal }. These are the new ones; the old ones are for fewer, or no longer count:
mail-done-rehosted-subject = { $count ->
    [one] License moved to another host: { $serial }
   *[other] { $count } licenses moved to another host
}
mail-done-rehosted-body = { $person } moved this license to another host at { $portal }. Its old key and license file no longer count; replace them:
mail-done-converted-subject = { $count ->
    [one] Voucher converted: { $serial }
   *[other] { $count } vouchers converted
}
mail-done-converted-body = { $person } converted vouchers at { $portal }. They became these licenses:
mail-done-drawn-subject = { $count ->
    [one] Licenses drawn down: { $serial }
   *[other] { $count } draw-downs
}
mail-done-drawn-body = { $person } drew licenses down from a flex contract at { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenses returned: { $serial }
   *[other] { $count } returns
}
mail-done-returned-body = { $person } returned licenses to a flex contract at { $portal }. This is what is left of them:
mail-item = { $serial }: { $product }, quantity { $quantity }
mail-item-key = License key: { $key }
mail-keys-masked = License keys are masked in mails. In Licet, under Catalog, you can reveal them.
mail-files-enclosed = License files are enclosed. Keep them as they are: a changed file no longer counts.
mail-on-behalf = This was done on your organization's behalf by { $site }.
mail-digest-subject = { $count ->
    [one] One more notice from { $portal }
   *[other] { $count } more notices from { $portal }
}
mail-digest-body = There was more than a mailbox should get one by one, so it comes in one mail. The details are in Licet:
mail-rehost-requested-subject = Request received: another host for { $serial }
mail-rehost-requested-body = { $person } asked to move the license { $serial } ({ $product }) to another host. Its limit is used up, so customer care of { $portal } decides. Until then nothing changes.
mail-license-kept-subject = An order no longer names { $serial }
mail-license-kept-body = The order { $order } was revised and no longer names the serial number { $serial } ({ $product }). Your license was kept as it is: key, license file and terms stay valid. If you did not expect this, ask your reseller or customer care.
mail-delivered-subject = { $count ->
    [one] Your license key
   *[other] Your license keys
}
mail-delivered-body = { $person } sends you license keys from { $portal }. Keep them where only those who install can read them:
mail-notice-unattended-subject = { $count ->
    [one] The owner of { $serial } has left { $site }
   *[other] The owner of { $count } licenses has left { $site }
}
mail-notice-unattended-body = { $person } no longer belongs to { $site } and owns the licenses below. They still see that the licenses exist, but can't read keys or change anything. An administrator of { $site } decides: take them over, hand them to a colleague, or confirm the owner.
mail-notice-transferred-subject = { $count ->
    [one] New owner of license { $serial }
   *[other] New owner of { $count } licenses
}
mail-notice-transferred-body = { $person } decided at { $portal } who owns this from now on: { $other }.
mail-notice-registered-subject = { $count ->
    [one] License registered for { $site }: { $serial }
   *[other] { $count } licenses registered for { $site }
}
mail-notice-registered-body = { $person } registered this at { $portal } on behalf of { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] License upgraded: { $serial }
   *[other] { $count } licenses upgraded
}
mail-notice-upgraded-body = { $person } upgraded licenses at { $portal } that are yours or your site's. These are the new ones:
mail-notice-moved-subject = { $count ->
    [one] License moved to another host: { $serial }
   *[other] { $count } licenses moved to another host
}
mail-notice-moved-body = { $person } moved this license, which is yours or your site's, to another host at { $portal }. Its old key and license file no longer count:
mail-notice-returned-subject = { $count ->
    [one] Licenses returned: { $serial }
   *[other] { $count } returns
}
mail-notice-returned-body = { $person } returned licenses, which are yours or your site's, to a flex contract at { $portal }. This is what is left of them:
mail-notice-delivered-subject = { $count ->
    [one] Key of { $serial } was handed out
   *[other] Keys of { $count } licenses were handed out
}
mail-notice-delivered-body = { $person } mailed the keys of these licenses, which are yours or your site's, to { $other } from { $portal }:
mail-notice-sealed-subject = { $count ->
    [one] Key of { $serial } was handed out
   *[other] Keys of { $count } licenses were handed out
}
mail-notice-sealed-body = { $person } took the keys of these licenses, which are yours or your site's, out of { $portal } in a sealed file:
mail-notice-shared-subject = { $count ->
    [one] License shared: { $serial }
   *[other] { $count } licenses shared
}
mail-notice-shared-body = { $person } shared these licenses, which are yours or your site's, with { $other } at { $portal }:
mail-notice-share-ended-subject = { $count ->
    [one] A share has ended: { $serial }
   *[other] A share of { $count } licenses has ended
}
mail-notice-share-ended-body = These licenses are no longer shared with { $other } at { $portal }:
mail-notice-care-named-subject = Customer care changed what somebody may do at { $site }
mail-notice-care-named-body = { $person } of the customer care of { $portal } set what { $other } may do at { $site }. Customer care acts there as long as the site has no administrator.
mail-notice-care-added-subject = Customer care added somebody to { $site }
mail-notice-care-added-body = { $person } of the customer care of { $portal } made { $other } a member of { $site }. Customer care acts there as long as the site has no administrator.
mail-copy-subject = Licenses were changed at { $portal }
mail-copy-body = { $person } worked with licenses at { $portal } and wanted this address to know. The details are in Licet, under Catalog.
mail-additional-subject = Confirm this address to get details from { $portal }
mail-additional-body = { $person } names this as an additional e-mail address at { $portal } and worked with licenses there. Once you confirm the address, it gets the details: serial numbers and products. Keys stay in Licet.
mail-colleague-subject = { $person } made an account for you
mail-colleague-body = { $person } made an account at { $portal } for you, so that you can work with the licenses of { $site }. Choose a password, then sign in with this e-mail address.
mail-colleague-button = Choose a password
mail-colleague-added-subject = You belong to { $site } now
mail-colleague-added-body = { $person } added your account at { $portal } to { $site }. You see its licenses from now on. Until you accept, the people there don't see that you have an account, or your name.
mail-colleague-added-button = Accept
