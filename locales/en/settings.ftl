### Settings: account, look, reminders, downloads, the local copy.

settings-save = Save

## Account

settings-account = Account
settings-portal = Portal
settings-profile-edit = Edit profile
settings-profile-saved = Profile saved
settings-email-change = Change e-mail
# $email is the e-mail in use.
settings-email-text = The new address gets a mail with a link. { $email } is told at once and can undo the change for 7 days. When the new address is confirmed, every session is signed out.
settings-email-new = New e-mail
settings-email-submit = Send the mail
# $email is the new address.
settings-email-sent = A mail with a link is on its way to { $email }.
settings-password-change = Change password
settings-password-text = All other sessions of this account are signed out.
settings-password-current = Password in use
settings-password-new = New password
settings-password-again = New password again
settings-password-submit = Change it
settings-password-saved = Password changed
settings-sessions = Sessions
settings-sessions-text = The devices that are signed in to this account.
settings-sessions-show = Show sessions
settings-session-this = This device
settings-session-unnamed = Unnamed device
settings-session-seen = Last seen { $moment }
settings-session-end = Sign out
settings-sessions-end-others = Sign out all others
settings-sessions-close = Close

## Sign out

settings-sign-out = Sign out
settings-sign-out-copy = The local copy of your licenses
settings-sign-out-keep = Keep it, locked
settings-sign-out-delete = Delete it
settings-sign-out-keep-text = It stays encrypted on this computer. The next sign-in loads only what changed.
settings-sign-out-delete-text = Licenses, reminders and the list of downloads are deleted from this computer. Downloaded files stay, and nothing changes at the portal.
# $count is a whole number.
settings-sign-out-waiting = { $count ->
    [one] One change that has not reached the portal is lost.
   *[other] { NUMBER($count) } changes that have not reached the portal are lost.
}
settings-sign-out-confirm-delete = Sign out and delete
settings-sign-out-lose = Delete these changes too
field-lose-changes = Tick this, or keep the copy.

## Look

settings-look = Language and look
settings-language = Language
settings-language-text = Dates and numbers follow your region.
settings-language-system = As the system
settings-theme = Theme
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark

## Reminders

settings-reminders = Reminders
settings-lead-times = When to remind
settings-lead-times-text = For all contracts. A contract can have its own times: the bell in Renewals.
settings-notifications = Notifications
settings-notifications-text = Reminders come to the inbox in Renewals either way.
settings-notifications-show = Show on the desktop

## Fields of one's own

settings-fields = Your fields
settings-fields-text = What you keep on licenses yourself. Everyone with access to a license sees the values you give it.

## Downloads

settings-folder = Folder for downloads
settings-folder-system = The system's folder for downloads
settings-folder-choose = Choose a folder

## The local copy

settings-copy = Local copy
# $count is a whole number.
settings-copy-rows = { $count ->
    [one] One license on this computer, encrypted
   *[other] { NUMBER($count) } licenses on this computer, encrypted
}
# $moment is a date and time.
settings-copy-synced = Synced { $moment }
settings-copy-never = Not synced yet
settings-passphrase = Recovery passphrase
settings-passphrase-text = Opens the copy should the keyring of this computer lose its key.
settings-passphrase-about = It opens the local copy should the keyring lose its key. It is stored nowhere: keep it safe. One that was set before no longer works.
settings-passphrase-set = Set a passphrase
settings-passphrase-saved = Recovery passphrase set
settings-rebuild = Wipe and rebuild
settings-rebuild-text = Deletes the copy and loads everything from the portal again.
settings-rebuild-open = Rebuild
settings-rebuild-about = Deletes the licenses on this computer and loads them from the portal again. Reminders, settings and downloads stay, and nothing changes at the portal.
settings-rebuild-offline = The portal can't be reached now. Until it can, no licenses are here.

## About

settings-about = About
settings-keys = Keys
settings-keys-text = Everything can be done without a mouse.
settings-keys-show = Show the keys
# $version is a version number.
settings-version = Licet { $version }
settings-license-terms = Free software under Apache-2.0 or MIT.
