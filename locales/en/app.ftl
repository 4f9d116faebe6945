### The frame of the app: rail, header, status bar, palette, list of keys, and the words for terms.

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Skip to content
app-error-unknown = Something went wrong in the app itself ({ $code }). Try again; if it stays, restart Licet.

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
    [one] { $count } change needs you
   *[other] { $count } changes need you
}
rail-downloads =
    { $count ->
        [one] { $count } download under way
       *[other] { $count } downloads under way
    }

## Status bar

status-label = Status
status-never-synced = Not synced yet
# $ago: "2 minutes ago", "now"
status-synced = Synced { $ago }
status-live = live
status-live-text = Changes at the portal show here at once
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
sync-still-offline = Can't reach the portal. Licet keeps trying; your changes are kept until then.
status-held = The portal wants to remove { NUMBER($removals) } of { NUMBER($of) } rows
status-held-decide = Decide
status-sign-in-again = Sign in again to sync
status-waiting =
    { $count ->
        [one] { $count } change waiting
       *[other] { $count } changes waiting
    }
status-undecided = { $count ->
    [one] { $count } needs you
   *[other] { $count } need you
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

held-title = Remove this much at once?
held-text = The portal's last answer would take { NUMBER($removals) } of { NUMBER($of) } rows off this computer. Nothing was removed yet. Keeping them loads the whole catalog again and compares.
held-keep = Keep and compare
held-apply =
    { $removals ->
        [one] Remove { $removals } row
       *[other] Remove { $removals } rows
    }

## Actions, palette, keys

action-sync = Sync now
action-sync-cancel = Stop syncing
action-theme-light = Use light colors
action-theme-dark = Use dark colors
action-theme-system = Use the system's colors

palette-title = Go to or do anything
palette-placeholder = Type an action, serial, product or order…
palette-results = Results
palette-licenses = Licenses
palette-actions = Actions
palette-nothing = Nothing found for “{ $text }”.

keys-title = Keyboard
keys-group-go = Go
keys-group-view = View
keys-group-do = Do

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
term-bucket-from90 = 90 days and more
term-bucket-perpetual = Perpetual
