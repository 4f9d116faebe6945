### Requests that this account made to customer care.

screen-requests = Richieste

## What they are and how they stand

requests-kind-rehost = Cambio di ID host
requests-state-open = In esame
requests-state-done = Completata
requests-state-refused = Rifiutata
# $date is a date and a time.
requests-made = Inviata il { $date }

## The list

requests-filter = Filtra richieste
# $count is a whole number.
requests-open = Aperte { NUMBER($count) }
# $count is a whole number.
requests-all = Tutte { NUMBER($count) }
# $count is a whole number.
requests-most = Sono mostrate le { NUMBER($count) } richieste più recenti.
requests-none = Ancora nessuna richiesta
requests-none-text = Le richieste che decide l'assistenza clienti, per esempio spostamenti aggiuntivi, appaiono qui.
requests-none-open = Nessuna aperta
requests-none-open-text = Tutte le richieste sono state evase.
requests-show-all = Mostra tutte
requests-offline = Portale non raggiungibile. Le richieste appariranno in seguito.
