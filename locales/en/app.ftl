### The frame of the app: rail, header, status bar, palette, list of keys, and the words for terms.

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Skip to content
app-error-unknown = Something went wrong ({ $code }). Try again. If it keeps happening, restart Licet.

app-search = Search licenses
app-search-placeholder = Search serial, product, order, host…
app-action-search = Search licenses

screen-overview = Overview
screen-catalog = Catalog
screen-renewals = Renewals
screen-changes = Changes
screen-downloads = Downloads
screen-settings = Settings

rail-label = Screens
rail-reminders =
    { $count ->
        [one] { $count } new reminder
       *[other] { $count } new reminders
    }
rail-changes = { $count ->
    [one] { $count } change needs attention
   *[other] { $count } changes need attention
}
rail-downloads = { $count ->
    [one] { $count } download in progress
   *[other] { $count } downloads in progress
}

## Status bar

status-label = Status
status-never-synced = Not synced yet
# $ago: "2 minutes ago", "now"
status-synced = Synced { $ago }
status-live = live
status-live-text = Portal changes appear here immediately
status-syncing =
    { $rows ->
        [0] Syncing
        [one] Syncing · { $rows } row
       *[other] Syncing · { $rows } rows
    }
status-first-sync =
    { $rows ->
        [0] Loading your catalog
        [one] Loading your catalog · { $rows } row
       *[other] Loading your catalog · { $rows } rows
    }
status-sync-progress = Sync progress
# $since: a time today, a weekday or a date
status-offline = Offline since { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Data as of { $moment }
sync-still-offline = Can't reach the portal. Licet keeps trying and keeps your changes.
status-held = The portal wants to remove { NUMBER($removals) } of { NUMBER($of) } rows
status-held-decide = Review
status-sign-in-again = Sign in again to sync
status-waiting = { $count ->
    [one] { $count } unsent change
   *[other] { $count } unsent changes
}
status-undecided = { $count ->
    [one] { $count } needs attention
   *[other] { $count } need attention
}
status-indexing = Preparing search
status-lost = Changes may be missing
status-downloads =
    { $count ->
        [one] { $count } download
       *[other] { $count } downloads
    }
status-download-progress = Progress of { $file }
# $shown: the number as the reader's locale writes it
status-licenses =
    { $count ->
        [one] { $shown } license
       *[other] { $shown } licenses
    }

held-title = Remove this many rows?
held-text = The latest portal response would remove { NUMBER($removals) } of { NUMBER($of) } rows from this computer. Nothing has been removed yet. If you keep them, Licet reloads the catalog and compares.
held-keep = Keep and compare
held-apply =
    { $removals ->
        [one] Remove { $removals } row
       *[other] Remove { $removals } rows
    }

## Actions, palette, keys

action-sync = Sync now
action-sync-cancel = Stop syncing
action-theme-light = Use light theme
action-theme-dark = Use dark theme
action-theme-system = Use system theme

palette-title = Command palette
palette-placeholder = Type an action, serial, product or order…
palette-results = Results
palette-licenses = Licenses
palette-actions = Actions
palette-nothing = No results for “{ $text }”

keys-title = Keyboard shortcuts
keys-group-go = Go to
keys-group-view = View
keys-group-do = Actions

## Terms

term-perpetual = Perpetual
term-ends-today = Ends today
term-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
term-lapsed =
    { $days ->
        [one] Lapsed yesterday
       *[other] Lapsed { $days } days ago
    }
term-bucket-lapsed = Lapsed
term-bucket-under30 = Under 30 days
term-bucket-from30-to89 = 30–89 days
term-bucket-from90 = 90 days or more
term-bucket-perpetual = Perpetual

## Closing the window, starting at login

closing-title = Keep Licet running for reminders?
closing-text = Reminders come only while Licet runs. You can change this in Settings.
closing-tray = Its icon stays in the tray.
closing-no-tray = This desktop shows no tray icons: start Licet again to open its window.
closing-keep = Keep running
closing-quit = Quit
login-offer = Start Licet at login, so that reminders come without opening it?
login-offer-yes = Start at login
login-offer-no = Not now
