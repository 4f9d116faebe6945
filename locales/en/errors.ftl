### What went wrong, by code: what happened, and what can be done. Codes of the portal first, then those of the desktop.

## The portal

error-bad-request = The portal does not understand this app. Update Licet, then try again.
error-too-large = This is more than the portal takes at once.
error-invalid-fields = Some fields need another value: see beside them.
error-unauthenticated = The portal asks you to sign in again.
error-wrong-credentials = E-mail or password is wrong. Check both, or ask for a new password.
error-session-revoked = The session was ended. Sign in again.
error-email-not-confirmed = The password is right, but this e-mail is not confirmed yet. Open the link in the mail from the portal.
error-account-locked = The vendor locked this account. Ask its customer care.
error-forbidden = This account may not do this.
error-agreement-declined = Without the agreement the portal makes no account.
error-link-expired = This link was used, replaced or is too old. Ask for a new one.
error-not-found = This is not there, or this account may not see it.
# $retry_after is a whole number of seconds.
error-rate-limited = { $retry_after ->
    [one] Too many tries. Wait a second, then try again.
   *[other] Too many tries. Wait { NUMBER($retry_after) } seconds, then try again.
}
error-cursor-expired = The portal has started over, so everything is loaded again.
error-cursor-invalid = The portal does not know where this copy stands, so everything is loaded again.
# $minimum is a version number.
error-app-too-old = This portal needs Licet { $minimum } or newer. Your licenses stay readable; update Licet to sync.
error-key-reused = This was sent already with other content. Reload and try again.
# $serial is a serial number, in all of these.
error-serial-unknown = There is no { $serial } that this account may see. Check for O and 0, I and 1.
error-already-registered = { $serial } is registered already.
# $instructions are the vendor's own words.
error-not-transactable = { $serial } is activated another way: { $instructions }
error-key-printed = The key of { $serial } is printed on its certificate: there is nothing to register.
error-is-maintenance = { $serial } names a maintenance contract, which is not registered.
error-is-voucher = { $serial } names a voucher. Convert it first.
error-is-flex = { $serial } names a flex contract. Licenses are drawn down from it.
error-keys-not-shared = This share shows licenses without their keys. Ask the owner for them.
error-license-unattended = You no longer belong to the site of { $serial }. Its administrators decide about this license.
error-license-attended = The owner of { $serial } still belongs to the site: there is nothing to decide.
error-no-license-file = This license has no license file.
error-release-not-entitled = None of your licenses is for this product.
error-release-term-over = The term of your license is over. Renew it to download this.
error-release-maintenance-lapsed = This needs maintenance that is current. Renew the contract to download it.
error-range-unsatisfiable = The file changed at the portal. Start the download again.
error-unavailable = The portal is busy or being restarted. Try again in a minute.
error-internal = The portal has a problem of its own. Try again in a few minutes.

## The desktop

error-offline = The portal can't be reached. Check the network and the address; what was loaded before can be used meanwhile.
error-portal-address = This is not the address of a portal. It begins with https://
error-not-a-portal = Something answers at this address, but it is no license portal. Check the address.
error-portal-redirects = This address sends elsewhere. Ask your vendor for the portal's own address.
error-certificate-not-trusted = The certificate of { $host } is not trusted on this computer. It was issued by “{ $issuer }”. If this is your organization's certificate authority, import its root certificate (“{ $root }”) into the operating system's certificate store, then restart Licet. If you don't know the issuer, don't connect and ask your network team.
error-certificate-expired = The certificate of { $host } expired on { $date }. Ask whoever runs the portal to renew it, and check the date of this computer.
error-certificate-not-yet-valid = The certificate of { $host } is valid only from { $date }. Check the date of this computer.
error-certificate-wrong-host = The certificate at { $host } was issued for other hosts: { $names }. Check the address.
error-certificate-revoked = The certificate of { $host } was revoked by its issuer. Don't sign in, and tell whoever runs the portal.
error-certificate-invalid = The certificate of { $host } can't be used. Ask whoever runs the portal to check it.
error-tls-unavailable = This computer has no certificate store, so no secure connection is possible. Install the system's CA certificates, then restart Licet.
error-portal-not-confirmed = Nothing was sent to { $host }: the connection was not confirmed.
error-not-signed-in = Nobody is signed in. Sign in first.
error-session-ended = Your session at the portal ended. Sign in again.
error-keyring-unavailable = This desktop has no keyring to keep the session in. Choose a passphrase instead.
error-keyring-locked = The keyring is locked. Unlock it, then try again.
error-keyring-failed = The keyring did not keep what it was given. Nothing was stored; try again, or choose a passphrase.
error-passphrase-wrong = This passphrase does not open the local copy. Check capitals and the keyboard's language.
error-passphrase-not-set = No passphrase was set for this copy.
# $minimum is a whole number.
error-passphrase-short = { $minimum ->
    [one] Use one character or more for the passphrase.
   *[other] Use { NUMBER($minimum) } characters or more for the passphrase.
}
error-passphrase-damaged = What belongs to the passphrase is damaged on this computer. Rebuild the copy from the portal.
error-mirror-closed = The local copy is not open.
error-profile-folder = Licet can't write to its folder. Check free space and permissions.
error-download-folder = The folder for downloads can't be written to. Choose another one in Settings.
error-view-gone = This list was closed. Open it again.
error-download-changed = The file is gone or was changed since it was verified. Download it again.
error-download-not-done = This download is not finished.
error-clipboard = The clipboard can't be used here.
error-key-needs-input = A key is shown only right after you press something in this window. Press the button again.
# $seconds is a whole number.
error-too-many-keys = Many keys were shown in a short time. For safety the next one is shown in { $seconds } s. To hand over many keys, use “Deliver”.
error-nothing-to-open-with = This computer has no program to open this with.
error-no-partner-contact = The order names no contact of the partner. Ask your vendor who it is.
# $count is a whole number.
error-changes-waiting = { $count ->
    [one] One change has not reached the portal yet and would be lost. Sync first, or export the outbox.
   *[other] { NUMBER($count) } changes have not reached the portal yet and would be lost. Sync first, or export the outbox.
}
error-changes-unreadable = The local copy can't be opened, so changes that were made offline and not sent yet would be lost with it.
error-change-settled = This change was sent or settled meanwhile. Nothing was done.
error-export-failed = The file can't be written there. Check free space and permissions, or choose another folder.
error-export-unreadable = The file can't be read, or is no export of your outbox.
error-app-fault = Licet made a mistake. Try again; if it stays, restart Licet.

## Downloads

error-download-folder-name = The path of this folder can't be stored. Choose another one.
error-download-disk-full = The disk is full. Make room, then go on: what came so far is kept.
error-download-wrong-size = The file is not of the size that the vendor published, so it was deleted. Download it again; if it stays, tell your vendor.
error-download-wrong-hash = The file doesn't match what the vendor published, so it was deleted. Download it again; if it stays, tell your vendor.
error-download-wrong-signature = The license file is not signed by this vendor or was changed on its way, so it was deleted. Download it again; if it stays, tell your vendor.
error-download-key-not-trusted = The portal signed this license file with a new key that is not trusted on this computer, so the file was deleted. Compare the key's fingerprint with your vendor and trust the key in Downloads, then download the file again.
error-download-certificate = The portal's certificate was refused, so nothing was downloaded. The status bar says why; try again once it is solved.
error-keys-not-confirmed = The portal's keys have changed since they were shown here. Look at them again before you trust them.
error-download-wrong-license = The portal sent the file of another license, so it was deleted. Download it again; if it stays, tell your vendor.
error-download-no-free-name = There are too many files of this name in the folder. Move some away, then try again.
error-download-unexpected = The portal's answer was not what was asked for. Try again; if it stays, tell your vendor.
error-download-unknown = This download is not in the list any more.
error-download-not-ended = This download has not ended. Cancel it first.
error-download-stopped = Licet is closing. The download goes on at the next start.

## The local copy

error-mirror-wrong-key = The key in the keyring is not the one of the local copy. Nothing was changed. Use the passphrase, or rebuild the copy from the portal.
error-mirror-damaged = The local copy is damaged. Rebuild it from the portal.
error-mirror-key-or-file = The local copy can't be read: it is damaged, or its key is another one. Use the passphrase, or rebuild the copy from the portal.
error-mirror-newer = A newer Licet made this local copy. Update Licet to open it.
error-mirror-other-identity = This local copy belongs to another account or portal.
error-mirror-network-share = The local copy can't stand on a network share. Choose a folder on this computer.
error-mirror-in-use = Licet is running already with this local copy.
error-mirror-sqlite-too-old = This Licet was built with a database that can lose data. Install a newer one.
error-mirror-disk-full = The disk is full, so nothing more can be stored. Make room, then try again.
error-mirror-io = A file of the local copy can't be read or written. Check the disk and the folder's permissions.
error-mirror-failed = The local copy's database failed. Restart Licet; if it stays, rebuild the copy from the portal.
error-sync-answer-form = The portal's answer can't be read. Try again later; if it stays, tell your vendor.
error-sync-not-the-portal = Something other than the portal answers at its address, perhaps a network's sign-in page.
error-sync-other-portal = Another portal answers at this address now. Nothing was changed; sign in again to use it.
error-sync-answer-too-large = The portal's answer is larger than allowed, so it was refused. Tell your vendor.
error-sync-refused = The portal refused to sync. Try again later; if it stays, tell your vendor.
error-sync-cursor-loop = The portal sent the app back to the start three times in a row, so syncing stopped. Try again later; if it stays, tell your vendor.
error-sync-never-agrees = What came doesn't agree with what the portal says it sent, so nothing was removed and syncing stopped. Tell your vendor.
error-sync-never-proven = The portal doesn't say how much there is in all, so the copy can't be proven complete. Tell your vendor.
error-sync-stuck = The portal's answers can't be used, even after reading everything again. Your copy and your own changes are kept, and syncing is tried again now and then. Tell your vendor.
error-cancelled = This was cancelled.

## Reminders

error-reminder-not-ahead = Choose a day after today.
error-reminder-no-serial = Enter a serial number.

## Getting a license

error-register-alone = { $serial } is registered by itself. Take it out of the list and register it on its own.
error-superseded = All of { $serial } was upgraded. Use { $by }.
error-repeated = { $serial } stands in the list twice.
error-key-missing = The portal needs a key to do this only once. Update Licet, then try again.
error-not-partner = Your site did not sell { $serial }, so you can't act for its customer.
error-notification-unknown = There is no upgrade notification { $notification } for what this account may see. Check the ID in the mail.
error-not-offered = The notification doesn't offer an upgrade of { $serial }.
error-not-yours = { $serial } belongs to somebody else. Ask its owner to share it with full access.
error-upgrade-maintenance-lapsed = The maintenance of { $serial } is not current. Renew it, then upgrade.
error-too-many = There are not so many. Left: { $left }.
error-license-inactive = The license { $serial } no longer counts: it was upgraded or returned.
error-rehost-refused = This license moves at most { $limit } times in { $days } days, and it did. Try again later.
error-voucher-unknown = There is no voucher { $code }. Check for O and 0, I and 1.
error-voucher-used = The voucher { $code } was converted already.
error-voucher-expired = The voucher { $code } could be converted until { $date }.
error-pool-missing = The contract holds no licenses of { $sku }.
error-pool-exhausted = The pool doesn't hold so many. Left: { $remaining }.
error-flex-not-current = The term of this contract has not begun or is over. Nothing can be drawn down.
error-level-too-low = Your level at this site doesn't allow this. Ask a super user of the site.
error-return-never = Nothing can be returned to this contract.
error-return-too-late = This could be returned until { $date }.
error-file-too-large = {$name} is larger than {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} is of a kind that can’t be read. A certificate (.eml, .html, .txt), a list (.txt, .csv) or a spreadsheet (.xlsx) can.
        [password] {$name} is protected by a password. Remove the password and save it again.
        [large] {$name} is too large: it has more cells, columns or parts than can be read. Save only the table with the serial numbers.
        [rows] {$name} has more than {$maximum} rows or serial numbers. Nothing was taken. Split it into smaller files.
        [serials] Nothing in {$name} looks like a serial number.
       *[damaged] {$name} is not what its name says.
    }
error-draft-too-large = This form is too large to be kept. What you typed is lost when you leave.
