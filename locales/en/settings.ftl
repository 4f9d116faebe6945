### Settings: account, look, reminders, downloads, the local copy.

settings-save = Save

## Account

settings-account = Account
settings-portal = Portal
settings-profile-edit = Edit profile
settings-profile-saved = Profile saved
settings-email-change = Change e-mail
# $email is the e-mail in use.
settings-email-text = You get an e-mail with a link at the new address. { $email } is notified immediately and can undo the change for 7 days. When the new address is confirmed, all sessions are signed out.
settings-email-new = New e-mail
settings-email-submit = Send e-mail
# $email is the new address.
settings-email-sent = An e-mail with a link to { $email } is on its way.
settings-password-change = Change password
settings-password-text = All other sessions of this account are signed out.
settings-password-current = Current password
settings-password-new = New password
settings-password-again = Confirm new password
settings-password-submit = Change password
settings-password-saved = Password changed
settings-sessions = Sessions
settings-sessions-text = Devices signed in to this account
settings-sessions-show = Show sessions
settings-session-this = This device
settings-session-unnamed = Unnamed device
settings-session-seen = Last seen { $moment }
settings-session-end = Sign out
settings-sessions-end-others = Sign out all others
settings-sessions-close = Close

## Sign out

settings-sign-out = Sign out
settings-sign-out-copy = Offline data
settings-sign-out-keep = Keep, locked
settings-sign-out-delete = Delete
settings-sign-out-keep-text = Stays encrypted on this computer. The next sign-in loads only what changed.
settings-sign-out-delete-text = Licenses, reminders and the download list are deleted from this computer. Downloaded files stay, and nothing changes at the portal.
# $count is a whole number.
settings-sign-out-waiting = { $count ->
    [one] One unsent change will be lost.
   *[other] { NUMBER($count) } unsent changes will be lost.
}
settings-sign-out-confirm-delete = Sign out and delete
settings-sign-out-lose = Delete unsent changes too
field-lose-changes = Confirm this, or keep the offline data.

## Look

settings-look = Language and appearance
settings-language = Language
settings-language-text = Dates and numbers follow your region.
settings-language-system = System default
settings-theme = Theme
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark

## Reminders

settings-reminders = Reminders
settings-lead-times = Reminder schedule
settings-lead-times-text = For all contracts. To customize a single contract, use the bell in Renewals.
settings-notifications = Notifications
settings-notifications-text = Reminders always appear in Renewals.
settings-notifications-show = Show on the desktop

## Fields of one's own

settings-fields = Your fields
settings-fields-text = Columns of your own on licenses. Everyone with access to a license sees their values.

## Downloads

settings-folder = Download folder
settings-folder-system = System download folder
settings-folder-choose = Choose folder

## The local copy

settings-copy = Offline data
# $count is a whole number.
settings-copy-rows = { $count ->
    [one] One license on this computer, encrypted
   *[other] { NUMBER($count) } licenses on this computer, encrypted
}
# $moment is a date and time.
settings-copy-synced = Synced { $moment }
settings-copy-never = Not synced yet
settings-passphrase = Recovery passphrase
settings-passphrase-text = Opens your offline data if the keyring loses its key.
settings-passphrase-about = Opens your offline data if the keyring loses its key. It isn't stored anywhere, so keep it safe. Any previous passphrase stops working.
settings-passphrase-set = Set passphrase
settings-passphrase-saved = Recovery passphrase set
settings-rebuild = Reset offline data
settings-rebuild-text = Deletes the offline data and downloads everything again.
settings-rebuild-open = Reset
settings-rebuild-about = Deletes the licenses on this computer and downloads them from the portal again. Reminders, settings and downloads stay, and nothing changes at the portal.
settings-rebuild-offline = Can't reach the portal now. Until it's back, you won't have any licenses here.

## About

settings-about = About
settings-keys = Keyboard shortcuts
settings-keys-text = You can do everything without a mouse.
settings-keys-show = Show shortcuts
# $version is a version number.
settings-version = Licet { $version }
settings-license-terms = Free software under Apache-2.0 or MIT.

## The app without its window

settings-closed = When the window is closed
settings-closed-text = Reminders and sync go on only while Licet runs.
settings-closed-ask = Ask
settings-closed-keep = Keep running
settings-closed-quit = Quit
settings-login = Start at login
settings-login-text = Licet starts without a window and reminds you from the tray.
settings-login-on = Start Licet when I log in
