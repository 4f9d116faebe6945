### Requests that this account made to customer care.

screen-requests = Richieste

## What they are and how they stand

requests-kind-rehost = Cambio di ID host
requests-state-open = All'assistenza clienti
requests-state-done = Completata
requests-state-refused = Rifiutata
# $date is a date and a time.
requests-made = Fatta il { $date }

## The list

requests-filter = Quali richieste
# $count is a whole number.
requests-open = Aperte { NUMBER($count) }
# $count is a whole number.
requests-all = Tutte { NUMBER($count) }
# $count is a whole number.
requests-most = Sono mostrate le { NUMBER($count) } richieste più recenti.
requests-none = Ancora nessuna richiesta
requests-none-text = Ciò che l'assistenza clienti deve decidere, per esempio un cambio di ID host oltre il limite, si segue qui.
requests-none-open = Niente in sospeso
requests-none-open-text = Tutte le richieste sono state evase.
requests-show-all = Mostra tutte
requests-offline = Il portale non è raggiungibile. Le richieste compaiono appena torna.
