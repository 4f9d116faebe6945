### The portal's mails. Plain ASCII punctuation where it reads as well: such mails stay readable for every program.

## Around every mail

mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-copy-address = If the button doesn't work, copy this address into your browser:
mail-footer = This e-mail was sent by { $portal }. This mailbox isn't monitored.
mail-not-you = If this wasn't you, ignore this e-mail. Nothing will change.

## Confirming the e-mail of a new account

mail-confirm-subject = Confirm your e-mail address
mail-confirm-body = Someone requested an account at { $portal } with this e-mail address. To confirm it, enter the password chosen for the account. Then you can sign in.
mail-confirm-button = Confirm e-mail address
# $days is a whole number.
mail-confirm-expiry = { $days ->
    [one] The link works once and expires in one day.
   *[other] The link works once and expires in { $days } days.
}
mail-confirm-not-you = If this wasn't you, open the link and choose "This wasn't me", or ignore this e-mail: the account is deleted after { $days } days.

## Somebody asked for an account, and there is one

mail-account-exists-subject = You already have an account
mail-account-exists-body = Someone, probably you, requested an account at { $portal } with this e-mail address. You already have one. Sign in with it. Nothing was changed.
mail-account-exists-forgot = If you don't remember your password, choose "Forgot password" on the sign-in screen.

## Somebody asked to reset a password, and there is no account

mail-no-account-subject = No account with this e-mail address
mail-no-account-body = Someone, probably you, asked { $portal } about an account with this e-mail address. There is none. You may have used a different address, or you can create an account with this one.

## Resetting a password

mail-reset-subject = Choose a new password
mail-reset-body = Someone, probably you, requested a new password for your account at { $portal }.
mail-reset-button = Choose a new password
# $minutes is a whole number.
mail-reset-expiry = { $minutes ->
    [one] The link works once and expires in one minute.
   *[other] The link works once and expires in { $minutes } minutes.
}
mail-first-password-subject = Choose a password
mail-first-password-body = Someone, probably you, requested a password at { $portal }. An account with this e-mail address was created but never confirmed. Choose your own password: this confirms the address and replaces any password chosen before.

## The password was changed

mail-password-changed-subject = Your password was changed
mail-password-changed-body = The password of your account at { $portal } was changed. All other sessions were signed out.
mail-password-changed-not-you = If this wasn't you, choose "Forgot password" on the sign-in screen right away and tell your administrator.

## Changing the e-mail of an account

mail-new-email-subject = Confirm your new e-mail address
mail-new-email-body = This e-mail address was entered as the new one for your account at { $portal }. To confirm it, enter your account's password. Until then, the old address stays in use.
mail-new-email-button = Confirm new e-mail address
mail-new-email-not-you = If this isn't your account, don't confirm. Ignore this e-mail, or open the link and choose "This wasn't me".

mail-new-email-taken-subject = This e-mail address already has an account
mail-new-email-taken-body = Someone tried to use this e-mail address for another account at { $portal }. It already has an account, so nothing was changed.
mail-email-asked-subject = Your e-mail address is about to change
mail-email-asked-body = Someone who knows the password requested to change the e-mail address of your account at { $portal } to { $email }. The change takes effect once the new address is confirmed. If this wasn't you, undo it: all sessions are signed out, and you choose a new password.
mail-undo-button = Undo: this wasn't me
mail-undo-expiry = You can undo this for { $days } days.

mail-email-changed-subject = Your e-mail address was changed
mail-email-changed-body = Your account at { $portal } now uses { $email }. From now on, sign in with that address. You see the licenses that belong to it.
mail-email-changed-not-you = If this wasn't you, contact the customer care of { $portal }.
mail-additional-email-subject = Copies of confirmations go to another address
mail-additional-email-body = From now on, copies of the confirmations for your account at { $portal } also go to { $email }.
mail-account-locked-subject = Your account was locked
mail-account-locked-body = Your account at { $portal } was locked. All sessions were signed out, and no one can sign in. Contact the customer care of { $portal }.
mail-account-unlocked-subject = Your account was unlocked
mail-account-unlocked-body = Your account at { $portal } was unlocked. You can sign in again.
mail-account-demoted-subject = Your account's permissions were reduced
mail-account-demoted-body = Your account can no longer act for { $portal }. All sessions were signed out. Sign in again to use your own licenses.
mail-account-deleted-subject = Your account was deleted
mail-account-deleted-body = Your account at { $portal } was deleted. If you didn't expect this, contact the customer care of { $portal }.

## A license was registered

mail-registered-subject = License registered: { $serial }
mail-registered-body = { $person } registered the serial number { $serial } ({ $product }, quantity { $quantity }) at { $portal }.
# License keys are never sent by mail.
mail-registered-key = Find the license key and the license file in Licet, under Catalog.

## Something was done with licenses

mail-done-registered-subject = { $count ->
    [one] License registered: { $serial }
   *[other] { $count } licenses registered
}
mail-done-registered-body = { $person } registered these licenses at { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] License upgraded: { $serial }
   *[other] { $count } licenses upgraded
}
mail-done-upgraded-body = { $person } upgraded licenses at { $portal }. The new licenses are listed below. The old ones have a lower quantity or are no longer active:
mail-done-rehosted-subject = { $count ->
    [one] License moved to another host: { $serial }
   *[other] { $count } licenses moved to another host
}
mail-done-rehosted-body = { $person } moved this license to another host at { $portal }. Its old key and license file no longer work. Replace them:
mail-done-converted-subject = { $count ->
    [one] Voucher converted: { $serial }
   *[other] { $count } vouchers converted
}
mail-done-converted-body = { $person } converted vouchers at { $portal } into these licenses:
mail-done-drawn-subject = { $count ->
    [one] Licenses drawn down: { $serial }
   *[other] { $count } draw-downs
}
mail-done-drawn-body = { $person } drew down licenses from a flex contract at { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenses returned: { $serial }
   *[other] { $count } returns
}
mail-done-returned-body = { $person } returned licenses to a flex contract at { $portal }. These remain:
mail-item = { $serial }: { $product }, quantity { $quantity }
mail-item-key = License key: { $key }
mail-keys-masked = License keys are masked in e-mails. To reveal them, open Catalog in Licet.
mail-files-enclosed = License files are attached. Don't edit them: a changed file no longer works.
mail-on-behalf = { $site } did this on behalf of your organization.
mail-digest-subject = { $count ->
    [one] One more notification from { $portal }
   *[other] { $count } more notifications from { $portal }
}
mail-digest-body = To keep your mailbox clear, these notifications are combined in one e-mail. See the details in Licet:
mail-daily-digest-subject = { $count ->
    [one] One notice from { $portal } today
   *[other] { $count } notices from { $portal } today
}
mail-daily-digest-body = You chose one e-mail a day. See the details in Licet, in the inbox:
mail-daily-digest-choose = Choose in Licet, under Settings, which notices are sent by e-mail.
mail-rehost-requested-subject = Request received: move { $serial } to another host
mail-rehost-requested-body = { $person } requested to move license { $serial } ({ $product }) to another host. Its move limit is reached, so the customer care of { $portal } decides. Nothing changes until then.
mail-license-kept-subject = An order no longer includes { $serial }
mail-license-kept-body = Order { $order } was revised and no longer includes serial number { $serial } ({ $product }). Your license is unchanged: key, license file and terms stay valid. If you didn't expect this, contact your reseller or customer care.
mail-delivered-subject = { $count ->
    [one] Your license key
   *[other] Your license keys
}
mail-delivered-body = { $person } sent you license keys from { $portal }. Store them where only installers can read them:
mail-notice-unattended-subject = { $count ->
    [one] The owner of { $serial } has left { $site }
   *[other] The owner of { $count } licenses has left { $site }
}
mail-notice-unattended-body = { $person } owns the licenses below but no longer belongs to { $site }. They can still see the licenses, but can't read keys or change anything. An administrator of { $site } decides: take over the licenses, hand them to a colleague, or confirm the owner.
mail-notice-transferred-subject = { $count ->
    [one] New owner of license { $serial }
   *[other] New owner of { $count } licenses
}
mail-notice-transferred-body = { $person } changed the owner of these licenses at { $portal } to { $other }.
mail-notice-registered-subject = { $count ->
    [one] License registered for { $site }: { $serial }
   *[other] { $count } licenses registered for { $site }
}
mail-notice-registered-body = { $person } registered these licenses at { $portal } on behalf of { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] License upgraded: { $serial }
   *[other] { $count } licenses upgraded
}
mail-notice-upgraded-body = { $person } upgraded licenses that belong to you or your site at { $portal }. The new licenses:
mail-notice-moved-subject = { $count ->
    [one] License moved to another host: { $serial }
   *[other] { $count } licenses moved to another host
}
mail-notice-moved-body = { $person } moved a license that belongs to you or your site to another host at { $portal }. Its old key and license file no longer work:
mail-notice-returned-subject = { $count ->
    [one] Licenses returned: { $serial }
   *[other] { $count } returns
}
mail-notice-returned-body = { $person } returned licenses that belong to you or your site to a flex contract at { $portal }. These remain:
mail-notice-delivered-subject = { $count ->
    [one] Key of { $serial } was sent
   *[other] Keys of { $count } licenses were sent
}
mail-notice-delivered-body = { $person } e-mailed the keys of these licenses, which belong to you or your site, to { $other } from { $portal }:
mail-notice-sealed-subject = { $count ->
    [one] Key of { $serial } was exported
   *[other] Keys of { $count } licenses were exported
}
mail-notice-sealed-body = { $person } exported the keys of these licenses, which belong to you or your site, from { $portal } in a sealed file:
mail-notice-shared-subject = { $count ->
    [one] License shared: { $serial }
   *[other] { $count } licenses shared
}
mail-notice-shared-body = { $person } shared these licenses, which belong to you or your site, with { $other } at { $portal }:
mail-notice-share-ended-subject = { $count ->
    [one] Share ended: { $serial }
   *[other] Share of { $count } licenses ended
}
mail-notice-share-ended-body = These licenses are no longer shared with { $other } at { $portal }:
mail-notice-number-shared-subject = Licenses of { $site } were shared with { $other }
mail-notice-number-shared-body = { $person } shared all licenses of a customer number of { $site } with { $other } at { $portal }. Licenses bought later are included.
mail-notice-number-share-ended-subject = Share with { $other } ended
mail-notice-number-share-ended-body = A share of a customer number of { $site } with { $other } at { $portal } has ended.
mail-notice-share-received-subject = { $person } shared licenses with you
mail-notice-share-received-body = { $person } shared licenses with you at { $portal }. To see them, sign in with this e-mail address in Licet, under Sharing & sites.
mail-notice-share-changed-subject = { $person } changed what is shared with you
mail-notice-share-changed-body = { $person } changed the terms of licenses that are shared with you at { $portal }.
mail-notice-share-lost-subject = Licenses are no longer shared with you
mail-notice-share-lost-body = Licenses that { $person } shared with you at { $portal } are no longer shared. They disappear from Licet at the next sync.
mail-notice-share-ended-for-subject = Your share with { $other } has ended
mail-notice-share-ended-for-body = Licenses that you shared with { $other } at { $portal } are no longer shared.
mail-share-description = Description: { $description }
mail-share-numbers = Customer numbers: { $numbers }
mail-share-access-view = You can see the licenses. Their keys are masked.
mail-share-access-keys = You can see the licenses, their keys and their license files.
mail-share-access-full = You can see the licenses and use them in full: keys, license files, upgrades, moves to another host.
mail-share-no-end = The share has no end date.
mail-share-until = The share ends on { $date }.
mail-share-note = Note from { $person }: { $note }
mail-share-fields = You can add fields of your own to shared licenses: in Licet, under Settings > Your fields.
mail-notice-care-named-subject = Customer care changed permissions at { $site }
mail-notice-care-named-body = { $person } from the customer care of { $portal } changed the permissions of { $other } at { $site }. Customer care can do this as long as the site has no administrator.
mail-notice-care-added-subject = Customer care added a member to { $site }
mail-notice-care-added-body = { $person } from the customer care of { $portal } made { $other } a member of { $site }. Customer care can do this as long as the site has no administrator.
mail-notice-care-invited-subject = Customer care invited somebody to { $site }
mail-notice-care-invited-body = { $person } from the customer care of { $portal } invited { $other } to { $site }. They belong to the site once they accept. Customer care can do this as long as the site has no administrator.
mail-notice-joined-subject = { $person } now belongs to { $site }
mail-notice-joined-body = { $person } ({ $other }) now belongs to { $site } and can see its licenses. An administrator can change the role or remove the person, in Licet under Sharing & sites.
mail-notice-left-subject = { $person } left { $site }
mail-notice-left-body = { $person } no longer belongs to { $site } and no longer sees its licenses.
mail-notice-removed-subject = { $other } no longer belongs to { $site }
mail-notice-removed-body = { $person } removed { $other } from { $site } at { $portal }. { $other } no longer sees the licenses of the site.
mail-notice-role-administrator-subject = { $other } is now an administrator of { $site }
mail-notice-role-administrator-body = { $other } now decides who belongs to { $site }, what is shared, and about requests. The change was made by { $person } at { $portal }.
mail-notice-role-member-subject = { $other } is now a member of { $site }
mail-notice-role-member-body = { $other } works with the licenses of { $site } and sees their keys, but does not decide about people. The change was made by { $person } at { $portal }.
mail-notice-role-viewer-subject = { $other } is now a viewer at { $site }
mail-notice-role-viewer-body = { $other } sees the licenses of { $site } with masked keys and can change nothing but licenses of their own. The change was made by { $person } at { $portal }.
mail-notice-number-added-subject = { $person } added a customer number of { $site }
mail-notice-number-added-body = { $person } added customer number { $other } to their account with a matching order number, and now sees the licenses of { $site } under this number. If that is not intended, contact the customer care of { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } asks for access to { $site }
    [role_change] { $person } asks for another role at { $site }
    [ownership_transfer] { $person } wants to transfer licenses to you
    [license_assignment] { $person } asks for licenses of { $site }
    [new_address] { $person } asks for a new install-at address
    [delegation] { $person } asks to act for { $site } as a partner
    *[general] { $person } sent a request
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } wants to make you the owner of licenses at { $portal }. Open Licet, then Inbox, to accept or refuse. The transfer changes nothing on the order.
    *[general] { $person } sent a request at { $portal } that you decide. Open Licet, then Inbox, to read it and to approve or refuse it. If nobody decides, requests for access expire after 14 days.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] New message about a request
    [ask] A question about your request
    [accepted] Your request was accepted
    [approved] Your request was approved
    [refused] Your request was refused
    [withdrawn] A request was withdrawn
    [expired] Your request has expired
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } wrote a message about a request at { $portal }. Open Licet, then Requests, to read and answer it.
    [ask] { $person } needs an answer before your request at { $portal } can be decided. Open Licet, then Requests, to answer.
    [accepted] { $person } accepted your request at { $portal }. Customer care has to confirm it before it takes effect.
    [approved] { $person } approved your request at { $portal }. Licet shows what has changed at its next sync.
    [refused] { $person } refused your request at { $portal }. Open Licet, then Requests, to read the reason.
    [withdrawn] { $person } withdrew a request at { $portal }. There is nothing left to decide.
    [expired] Nobody decided your request at { $portal } in time. You can ask again in Licet, under Requests.
    }
mail-copy-subject = Licenses were changed at { $portal }
mail-copy-body = { $person } changed licenses at { $portal } and asked to notify this address. See the details in Licet, under Catalog.
mail-additional-subject = Confirm this address to get details from { $portal }
mail-additional-body = { $person } added this address as an additional e-mail address at { $portal } and changed licenses there. Confirm the address to get the details: serial numbers and products. Keys are never included.
mail-colleague-subject = { $person } created an account for you
mail-colleague-body = { $person } created an account for you at { $portal } to work with the licenses of { $site }. Choose a password, then sign in with this e-mail address.
mail-colleague-button = Choose a password
mail-colleague-added-subject = { $person } invites you to { $site }
mail-colleague-added-body = { $person } invites your account at { $portal } to { $site }. Once you accept, you see the licenses of the site, and its people see your name. Until then they can't see whether you have an account.
mail-colleague-added-button = Accept
mail-notice-partner-withdrawn-subject = { $other } may no longer act for { $site }
mail-notice-partner-withdrawn-body = { $person } took back at { $portal } what { $other } may do with the licenses that it sold to { $site }. { $other } still sees that they exist, with masked keys.
mail-notice-partner-registers-subject = { $other } may register and upgrade for { $site }
mail-notice-partner-registers-body = { $person } decided at { $portal } that { $other } registers and upgrades the licenses that it sold to { $site }, and sees their keys.
mail-notice-partner-manages-subject = { $other } manages licenses for { $site }
mail-notice-partner-manages-body = { $person } decided at { $portal } that { $other } does all that a member may do with the licenses that it sold to { $site }, but people and shares. It can be changed in Licet under Sharing & sites.

## Customer care did something with an account

mail-account-sessions-ended-subject = Your sessions were ended
mail-account-sessions-ended-body = All devices were signed out of your account at { $portal }. Sign in again to go on.
# $reason is what somebody wrote.
mail-reason = Reason: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Confirm the merge of your accounts
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = The customer care of { $portal } prepared the merge of two accounts: everything of { $merged } moves to { $kept }, and nobody can sign in as { $merged } any more. Both mailboxes must confirm, each with the password of its account.
mail-merge-asked-button = Confirm the merge
mail-merge-asked-not-you = If these aren't both your accounts, don't confirm. Open the link and choose "This wasn't me", or ignore this e-mail.
mail-merged-subject = Your accounts were merged
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Everything of { $merged } belongs to { $kept } now. Sign in at { $portal } as { $kept }. Nobody can sign in as { $merged } any more.
mail-merged-not-you = If you didn't confirm this, contact customer care right away.
