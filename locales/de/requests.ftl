### Requests that this account made to customer care.

screen-requests = Anfragen

## What they are and how they stand

requests-kind-rehost = Wechsel der Host-ID
requests-state-open = Bei der Kundenbetreuung
requests-state-done = Erledigt
requests-state-refused = Abgelehnt
# $date is a date and a time.
requests-made = Gestellt am { $date }

## The list

requests-filter = Welche Anfragen
# $count is a whole number.
requests-open = Offen { NUMBER($count) }
# $count is a whole number.
requests-all = Alle { NUMBER($count) }
# $count is a whole number.
requests-most = Die neuesten { NUMBER($count) } Anfragen sind aufgeführt.
requests-none = Noch keine Anfragen
requests-none-text = Was die Kundenbetreuung entscheiden muss, etwa ein Wechsel der Host-ID mehr, als die Richtlinie erlaubt, lässt sich hier verfolgen.
requests-none-open = Nichts ist offen
requests-none-open-text = Alle Anfragen sind entschieden.
requests-show-all = Alle zeigen
requests-offline = Das Portal ist nicht erreichbar. Anfragen erscheinen, sobald es wieder da ist.
