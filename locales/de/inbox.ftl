screen-inbox = Posteingang
rail-inbox = { $count ->
    [one] { $count } neuer Eintrag im Posteingang
   *[other] { $count } neue Einträge im Posteingang
}
inbox-filter = Anzeigen
inbox-all = Alle
inbox-topic-reminders = Erinnerungen
inbox-topic-requests = Zu entscheiden
inbox-topic-decisions = Entscheidungen
inbox-topic-shares = Freigaben
inbox-topic-licenses = Lizenzen
inbox-topic-people = Personen
inbox-topic-account = Konto
inbox-topic-count = { $topic }: { $count } neu
inbox-unread-only = Nur neue
inbox-show-done = Geschlossene anzeigen
inbox-empty = Der Posteingang ist leer
inbox-empty-text = Hier erscheinen Erinnerungen, Anfragen und was andere mit Ihren Lizenzen, Freigaben und Standorten tun.
inbox-none = Nichts gefunden
inbox-none-text = Zeigen Sie mit den Filtern oben andere Einträge an.
inbox-lost = Eine Änderung an Lizenzen, die Sie nicht mehr sehen
inbox-unknown = Etwas ist geschehen, das diese Version von Licet noch nicht kennt
inbox-by = Von { $person }
inbox-by-for = Von { $person } für { $site }
inbox-reminder = { $product } endet am { $date }
inbox-unread = Neu
inbox-done = Geschlossen
inbox-waits = Wartet auf Ihre Entscheidung
inbox-open = Öffnen
inbox-dismiss = Schließen
inbox-mark-read = Als gelesen markieren
inbox-mark-unread = Als neu markieren
inbox-read-all = Alle als gelesen markieren
inbox-read-all-done = Alle Mitteilungen sind als gelesen markiert
inbox-dismissed = Geschlossen
inbox-undo = { renewals-undo }
inbox-preferences = Benachrichtigungen wählen
inbox-many-title = { $count ->
    [one] { $count } neue Mitteilung
   *[other] { $count } neue Mitteilungen
}
inbox-many-body = Öffnen Sie den Posteingang, um sie zu lesen.
settings-notices = Mitteilungen
settings-notices-text = Jede Mitteilung steht im Posteingang. Wählen Sie, wie Sie sonst informiert werden. Die Wahl gilt auf allen Ihren Geräten.
settings-notices-mail = E-Mail
settings-notices-mail-none = Keine
settings-notices-mail-at-once = Sofort
settings-notices-mail-daily = Einmal am Tag
settings-notices-native = Auf dem Desktop
settings-notices-native-of = { $topic }: auf dem Desktop anzeigen
settings-notices-fixed = E-Mails zur Sicherheit Ihres Kontos lassen sich nicht abschalten.
