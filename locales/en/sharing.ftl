### Shares of both sides, and how they are made.

screen-sharing = Sharing & sites
sharing-tab-received = Shared with me
sharing-tab-given = My shares
sharing-none-received = Nobody shares licenses with you
sharing-none-received-text = When somebody shares licenses with your e-mail address, they are listed here by person.
sharing-none-given = You share nothing
sharing-none-given-text = Let a colleague or a service provider see licenses, until a date that you choose.
sharing-new = Share customer numbers
sharing-offline = The portal can't be reached. You see your shares as of the last sync; to change them, you need a connection.
sharing-access = Access
sharing-access-view = View
sharing-access-view-text = They see the licenses; keys are masked.
sharing-access-keys = View with keys
sharing-access-keys-text = They see the licenses, their keys and license files.
sharing-access-full = Full
sharing-access-full-text = They see the licenses and can do everything with them: keys, upgrades, moves to another host.
sharing-ends-on = Ends on
sharing-ends-on-hint = Last day at the customer. Leave empty to share until you end it.
sharing-description = Description
sharing-note = Note to them
sharing-own-note = Note for yourself
sharing-own-note-hint = Only you see it.
sharing-until = Until { $date }
sharing-no-end = No end date
sharing-covers-numbers = { $count ->
    [one] Customer number { $numbers }
   *[other] Customer numbers { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } license
   *[other] { $count } licenses
}
sharing-shows = { $count ->
    [one] shows { $count } license
   *[other] shows { $count } licenses
}
sharing-show-licenses = { $count ->
    [one] Show { $count } license
   *[other] Show { $count } licenses
}
sharing-own-fields = You can add fields of your own to shared licenses.
sharing-own-fields-open = Set up fields
sharing-change = Change
sharing-end = End share
sharing-change-title = Change share with { $email }
sharing-change-text = { $email } is told about the change by e-mail.
sharing-changed = Share with { $email } changed
sharing-save = Save
sharing-end-title = End share with { $email }?
sharing-end-text = { $count ->
    [one] { $count } license disappears from the devices of { $email } at the next sync.
   *[other] { $count } licenses disappear from the devices of { $email } at the next sync.
}
sharing-end-full-text = { $count ->
    [one] { $count } license disappears from the devices of { $email } at the next sync. What they registered goes to your site's administrators for a decision.
   *[other] { $count } licenses disappear from the devices of { $email } at the next sync. What they registered goes to your site's administrators for a decision.
}
sharing-ended = Share with { $email } ended
sharing-not-used = Not used yet
sharing-used-synced = Last synced { $date }
sharing-used-file = License file of { $serial } fetched { $date }
sharing-used-delivered = Keys of { $serial } sent on { $date }
sharing-used-acted = Last change to { $serial }: { $date }
sharing-numbers = Customer numbers
sharing-select-all = Select all
sharing-clear = Clear
sharing-number-owned = What you own of it
sharing-number-description = Description of { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } of { $of } selected
   *[other] { $count } of { $of } selected
}
sharing-no-numbers = You own or administer no licenses with a customer number. Only owners and site administrators can share.
sharing-title = { $count ->
    [one] Share license
   *[other] Share { $count } licenses
}
sharing-title-numbers = Share customer numbers
sharing-text = They get an e-mail and see the licenses in Licet as soon as they sign in.
sharing-done = Shared with { $email }
sharing-share = Share
sharing-email = E-mail address
sharing-email-hint = They don't need an account yet.
sharing-preview = { $count ->
    [one] { $count } license is shown to { $email }, until you end the share.
   *[other] { $count } licenses are shown to { $email }, until you end the share.
}
sharing-preview-until = { $count ->
    [one] { $count } license is shown to { $email }, until { $date }.
   *[other] { $count } licenses are shown to { $email }, until { $date }.
}
sharing-preview-later = Licenses bought later are included.
sharing-preview-refused = { $count ->
    [one] { $serial } is left out: only its owner and its site's administrators can share it.
   *[other] { $count } licenses are left out, such as { $serial }: only their owners and their sites' administrators can share them.
}
sharing-action = Share…
sharing-action-selection = { $count ->
    [one] Share { $count } license…
   *[other] Share { $count } licenses…
}
catalog-filter-shared-by = Shared by
