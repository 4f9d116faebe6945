### Requests that this account made to customer care.

screen-requests = Anfragen

## What they are and how they stand

requests-kind-rehost = Änderung der Host-ID
requests-state-open = In Prüfung
requests-state-done = Abgeschlossen
requests-state-refused = Abgelehnt
# $date is a date and a time.
requests-made = Gesendet { $date }

## The list

requests-filter = Anfragen filtern
# $count is a whole number.
requests-open = Offen { NUMBER($count) }
# $count is a whole number.
requests-all = Alle { NUMBER($count) }
# $count is a whole number.
requests-most = Die neuesten { NUMBER($count) } Anfragen werden angezeigt.
requests-none = Noch keine Anfragen
requests-none-text = Anfragen, über die die Kundenbetreuung entscheidet, zum Beispiel zusätzliche Umzüge, erscheinen hier.
requests-none-open = Keine offenen Anfragen
requests-none-open-text = Alle Anfragen sind entschieden.
requests-show-all = Alle anzeigen
requests-offline = Das Portal ist nicht erreichbar. Anfragen erscheinen, sobald es wieder da ist.
