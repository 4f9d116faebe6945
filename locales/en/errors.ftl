### What went wrong, by code: what happened, and what can be done. Codes of the portal first, then those of the desktop.

## The portal

error-bad-request = The portal didn't accept this request. Update Licet, then try again.
error-too-large = This is more than the portal accepts at once. Send less.
error-invalid-fields = Some fields need to be corrected. Check the messages next to them.
error-unauthenticated = Sign in again to continue.
error-wrong-credentials = Wrong e-mail or password, or the address isn't confirmed yet. Check both, look for a confirmation e-mail, or reset your password.
error-session-revoked = Your session was ended. Sign in again.
error-account-locked = The vendor locked this account. Contact customer care.
error-forbidden = Your account doesn't have permission to do this.
error-agreement-declined = You can't create an account without accepting the agreement.
error-link-expired = This link was used, replaced or has expired. Request a new one.
error-not-found = Not found, or your account doesn't have access.
# $retry_after is a whole number of seconds.
error-rate-limited = { $retry_after ->
    [one] Too many attempts. Wait one second, then try again.
   *[other] Too many attempts. Wait { NUMBER($retry_after) } seconds, then try again.
}
error-cursor-expired = The portal was reset, so Licet loads everything again.
error-cursor-invalid = The portal doesn't recognize the state of your offline data, so Licet loads everything again.
# $minimum is a version number.
error-app-too-old = This portal requires Licet { $minimum } or newer. Update Licet to sync. Your licenses stay available offline.
error-key-reused = This was already sent with different content. Reload and try again.
# $serial is a serial number, in all of these.
error-serial-unknown = { $serial } doesn't exist, or your account doesn't have access. Check O and 0, I and 1.
error-already-registered = { $serial } is already registered.
# $instructions are the vendor's own words.
error-not-transactable = { $serial } is activated differently: { $instructions }
error-key-printed = The key of { $serial } is printed on its certificate. You don't need to register.
error-is-maintenance = { $serial } is a maintenance contract and doesn't need to be registered.
error-is-voucher = { $serial } is a voucher. Convert it first.
error-is-flex = { $serial } is a flex contract. Draw licenses down from it.
error-keys-not-shared = This share doesn't include keys. Ask the owner for access.
error-license-unattended = You no longer belong to the site of { $serial }. The site's administrators decide about this license.
error-license-attended = The owner of { $serial } still belongs to the site, so there is nothing to decide.
error-number-mismatch = No order with these numbers was found. Check both on the purchase certificate or the invoice.
error-last-administrator = This is the last administrator of the site. Name another administrator first.
error-no-license-file = This license has no license file.
error-release-not-entitled = You don't have a license for this product.
error-release-term-over = Your license's term has ended. Renew it to download this.
error-release-maintenance-lapsed = This requires current maintenance. Renew the contract to download it.
error-range-unsatisfiable = The file changed at the portal. Restart the download.
error-already-requested = You already asked for this, and the request is still open.
error-request-closed = This request is closed: it was decided, withdrawn or has expired.
error-attachment-type = Attach a PDF, a PNG or JPEG picture, or a mail (.eml). This file is something else.
error-attachment-quota = There is no room for another attachment. Requests take 20 files each, and your account 200 MB in all.
error-unavailable = The portal is busy or restarting. Try again in a minute.
error-internal = The portal has an internal error. Try again in a few minutes.

## The desktop

error-offline = Can't reach the portal. Check your network and the portal address. Your offline data stays available.
error-portal-address = This isn't a portal address. It must start with https://
error-not-a-portal = The server at this address isn't a license portal. Check the address.
error-portal-redirects = This address redirects elsewhere. Ask your vendor for the portal's direct address.
error-certificate-not-trusted = This computer doesn't trust the certificate of { $host }, issued by “{ $issuer }”. If that is your organization's certificate authority, import its root certificate (“{ $root }”) into the operating system's certificate store, then restart Licet. If you don't recognize the issuer, don't connect, and ask your network team.
error-certificate-expired = The certificate of { $host } expired on { $date }. Check this computer's date, or ask the portal's operator to renew the certificate.
error-certificate-not-yet-valid = The certificate of { $host } isn't valid until { $date }. Check this computer's date.
error-certificate-wrong-host = The certificate of { $host } was issued for other hosts: { $names }. Check the address.
error-certificate-revoked = The certificate of { $host } was revoked. Don't sign in, and tell the portal's operator.
error-certificate-invalid = The certificate of { $host } is invalid. Ask the portal's operator to check it.
error-tls-unavailable = This computer has no certificate store, so Licet can't connect securely. Install the system's CA certificates, then restart Licet.
error-portal-not-confirmed = Nothing was sent to { $host } because the connection wasn't confirmed.
error-not-signed-in = You're not signed in. Sign in first.
error-session-ended = Your session has ended. Sign in again.
error-keyring-unavailable = This computer has no keyring to store the session. Set a passphrase instead.
error-keyring-locked = The keyring is locked. Unlock it, then try again.
error-keyring-failed = The keyring couldn't store the key, so nothing was saved. Try again, or set a passphrase.
error-passphrase-wrong = Wrong passphrase. Check Caps Lock and the keyboard layout.
error-passphrase-not-set = No passphrase was set for this offline data.
# $minimum is a whole number.
error-passphrase-short = { $minimum ->
    [one] Use at least one character for the passphrase.
   *[other] Use at least { NUMBER($minimum) } characters for the passphrase.
}
error-passphrase-damaged = The passphrase data on this computer is damaged. Reset the offline data.
error-mirror-closed = Your offline data isn't open.
error-profile-folder = Licet can't write to its folder. Check free space and permissions.
error-download-folder = Can't write to the download folder. Choose another one in Settings.
error-view-gone = This list was closed. Open it again.
error-download-changed = The file was removed or changed after verification. Download it again.
error-download-not-done = This download isn't finished.
error-clipboard = The clipboard isn't available.
error-key-needs-input = Keys are shown only right after you click or press a key. Press the button again.
# $seconds is a whole number.
error-too-many-keys = Many keys were shown in a short time. For safety, the next one can be shown in { $seconds } s. To hand over many keys, use “Deliver keys”.
error-nothing-to-open-with = No app found to open this.
error-no-partner-contact = The order names no reseller contact. Ask your vendor.
# $count is a whole number.
error-changes-waiting = { $count ->
    [one] One unsent change would be lost. Sync first, or export your changes.
   *[other] { NUMBER($count) } unsent changes would be lost. Sync first, or export your changes.
}
error-changes-unreadable = Your offline data can't be opened, so any unsent changes in it would be lost.
error-change-settled = This change was already sent or resolved. Nothing was done.
error-export-failed = Can't write the file. Check free space and permissions, or choose another folder.
error-export-unreadable = The file can't be read or isn't an export of your changes.
error-app-fault = Something went wrong. Try again. If it keeps happening, restart Licet.

## Downloads

error-download-folder-name = This folder's path isn't supported. Choose another folder.
error-download-disk-full = The disk is full. Free up space, then resume. The part already downloaded is kept.
error-download-wrong-size = The file's size differs from the published one, so the file was deleted. Download it again. If this keeps happening, tell your vendor.
error-download-wrong-hash = The file doesn't match what the vendor published, so it was deleted. Download it again. If this keeps happening, tell your vendor.
error-download-wrong-signature = The license file isn't signed by this vendor or was changed in transit, so it was deleted. Download it again. If this keeps happening, tell your vendor.
error-download-key-not-trusted = This license file is signed with a new key that this computer doesn't trust, so the file was deleted. Compare the key's fingerprint with your vendor, trust the key in Downloads, then download the file again.
error-download-certificate = The portal's certificate was rejected, so nothing was downloaded. See the status bar for the reason, then try again.
error-keys-not-confirmed = The portal's keys have changed since they were shown here. Check them again before you trust them.
error-download-wrong-license = The portal sent the file of another license, so it was deleted. Download it again. If this keeps happening, tell your vendor.
error-download-no-free-name = The folder has too many files with this name. Move some, then try again.
error-download-unexpected = The portal sent an unexpected response. Try again. If this keeps happening, tell your vendor.
error-download-unknown = This download is no longer in the list.
error-download-not-ended = This download is still active. Cancel it first.
error-download-stopped = Licet is closing. The download resumes at the next start.

## The local copy

error-mirror-wrong-key = The key in the keyring doesn't match your offline data. Nothing was changed. Use your passphrase, or reset the offline data.
error-mirror-damaged = Your offline data is damaged. Reset it.
error-mirror-key-or-file = Your offline data can't be read: it is damaged or has a different key. Use your passphrase, or reset the offline data.
error-mirror-newer = Your offline data was created by a newer version of Licet. Update Licet to open it.
error-mirror-other-identity = This offline data belongs to another account or portal.
error-mirror-network-share = Offline data can't be stored on a network share. Choose a folder on this computer.
error-mirror-in-use = Licet is already running with this offline data.
error-mirror-sqlite-too-old = This version of Licet uses a database that can lose data. Install a newer version.
error-mirror-disk-full = The disk is full, so nothing can be saved. Free up space, then try again.
error-mirror-io = A file of your offline data can't be read or written. Check the disk and the folder's permissions.
error-mirror-failed = The offline database failed. Restart Licet. If this keeps happening, reset the offline data.
error-sync-answer-form = The portal's response can't be read. Try again later. If this keeps happening, tell your vendor.
error-sync-not-the-portal = Something other than the portal responds at its address, perhaps a network sign-in page. Check your network.
error-sync-other-portal = A different portal responds at this address. Nothing was changed. Sign in again to use it.
error-sync-answer-too-large = The portal's response exceeds the size limit, so it was rejected. Tell your vendor.
error-sync-refused = The portal refused to sync. Try again later. If this keeps happening, tell your vendor.
error-sync-cursor-loop = Sync stopped because the portal restarted it three times in a row. Try again later. If this keeps happening, tell your vendor.
error-sync-never-agrees = Sync stopped because the data received doesn't match what the portal says it sent. Nothing was removed. Tell your vendor.
error-sync-never-proven = The portal doesn't report its total, so Licet can't verify that your data is complete. Tell your vendor.
error-sync-stuck = The portal's responses can't be used, even after a full reload. Your data and changes are kept, and Licet retries now and then. Tell your vendor.
error-cancelled = Cancelled.

## Reminders

error-reminder-not-ahead = Choose a date after today.
error-reminder-no-serial = Enter a serial number.

## Getting a license

error-register-alone = { $serial } must be registered separately. Remove it from this list and register it alone.
error-superseded = { $serial } was fully upgraded. Use { $by }.
error-repeated = { $serial } is already in the list.
error-key-missing = The app's request lacks a key that prevents duplicates. Update Licet, then try again.
error-not-partner = Your site didn't sell { $serial }, so you can't act for this customer.
error-notification-unknown = There is no upgrade notification { $notification } for your account. Check the ID in the e-mail.
error-not-offered = This notification doesn't offer an upgrade for { $serial }.
error-not-yours = { $serial } belongs to someone else. Ask the owner to share it with full access.
error-upgrade-maintenance-lapsed = The maintenance of { $serial } has lapsed. Renew it, then upgrade.
error-too-many = Not enough available. Left: { $left }.
error-license-inactive = License { $serial } is no longer active: it was upgraded or returned.
error-rehost-refused = This license has reached its limit of { $limit } moves in { $days } days. Try again later.
error-voucher-unknown = Voucher { $code } doesn't exist. Check O and 0, I and 1.
error-voucher-used = Voucher { $code } was already converted.
error-voucher-expired = Voucher { $code } expired on { $date }.
error-pool-missing = The contract has no licenses of { $sku }.
error-pool-exhausted = The pool doesn't have that many. Left: { $remaining }.
error-flex-not-current = This contract's term hasn't started or has ended, so nothing can be drawn down.
error-not-shareable = { $count ->
    [one] You can't share { $serial }. Only its owner and the administrators of its site can.
   *[other] You can't share { $count } of these licenses, such as { $serial }. Only their owners and the administrators of their sites can.
}
error-seen-in-full = This person has full access to all of this already.
error-too-many-shares = You have { $maximum } shares. End some to make new ones.
error-level-too-low = Your level at this site doesn't allow this. Ask a super user of the site.
error-return-never = This contract doesn't accept returns.
error-return-too-late = The return period ended on { $date }.
error-file-too-large = {$name} is larger than {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} has an unsupported format. Use a certificate (.eml, .html, .txt), a list (.txt, .csv) or a spreadsheet (.xlsx).
        [password] {$name} is password-protected. Remove the password and save the file again.
        [large] {$name} is too large: it has too many cells, columns or parts. Save only the table with the serial numbers.
        [rows] {$name} has more than {$maximum} rows or serial numbers. Nothing was added. Split it into smaller files.
        [serials] No serial numbers found in {$name}.
       *[damaged] {$name} is damaged or isn't the file type that its name says.
    }
error-draft-too-large = This form is too large to save as a draft. Your entries are lost when you leave.
error-login-list = The system’s list of startup apps could not be changed.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } looks after this request.
error-nothing-to-do = Nothing to do: it is already like this.
error-not-delegated = The customer doesn't let your company do this for it. Ask the customer's administrators, under Overview.
error-reminder-timer = The system’s timer could not be set, or licet-remind is missing.
