### The inbox: reminders and notices in one list, and how else people are told.
### What a notice says is the subject of its mail (mail.ftl).

# $count is a whole number; $topic one of the topics, $person a name, $site the name of a site, $date a date as text.
screen-inbox = Inbox
rail-inbox = { $count ->
    [one] { $count } new entry in the inbox
   *[other] { $count } new entries in the inbox
}
inbox-filter = Show
inbox-all = All
inbox-topic-reminders = Reminders
inbox-topic-requests = To decide
inbox-topic-decisions = Decisions
inbox-topic-shares = Shares
inbox-topic-licenses = Licenses
inbox-topic-people = People
inbox-topic-account = Account
inbox-topic-count = { $topic }: { $count } new
inbox-unread-only = Only new
inbox-show-done = Show dismissed
inbox-empty = Nothing in the inbox
inbox-empty-text = Reminders, requests and what others do with your licenses, shares and sites appear here.
inbox-none = Nothing found
inbox-none-text = Show other entries with the filters above.
inbox-lost = A change to licenses that you no longer see
inbox-unknown = Something happened that this version of Licet doesn't know yet
inbox-by = By { $person }
inbox-by-for = By { $person } for { $site }
inbox-reminder = { $product } ends on { $date }
inbox-unread = New
inbox-done = Dismissed
inbox-waits = Waiting for your decision
inbox-open = Open
inbox-dismiss = Dismiss
inbox-mark-read = Mark as read
inbox-mark-unread = Mark as new
inbox-read-all = Mark all as read
inbox-read-all-done = All notices are marked as read
inbox-dismissed = Dismissed
inbox-undo = { renewals-undo }
inbox-preferences = Choose notifications
inbox-many-title = { $count ->
    [one] { $count } new notice
   *[other] { $count } new notices
}
inbox-many-body = Open the inbox to read them.
settings-notices = Notices
settings-notices-text = Every notice is in the inbox. Choose how else you are told. The choice holds on all your devices.
settings-notices-mail = E-mail
settings-notices-mail-none = None
settings-notices-mail-at-once = At once
settings-notices-mail-daily = Once a day
settings-notices-native = On the desktop
settings-notices-native-of = { $topic }: show on the desktop
settings-notices-fixed = E-mails about the security of your account can't be turned off.
