### Rinnovi: i contratti per la loro fine, e i promemoria.

## Contratti

renewals-contracts = Contratti
renewals-show-renewed = Mostra i rinnovati
renewals-filters = Filtri
renewals-site = Sede
renewals-all-sites = Tutte le sedi
renewals-week-clear = Mostra tutte le settimane
renewals-clear = Togli i filtri
renewals-column-term = Durata
renewals-column-contract = Contratto
renewals-column-quantity = Postazioni
renewals-column-ends = Ultimo giorno
renewals-column-partner = Partner
renewals-column-reminder = Prossimo promemoria
renewals-renewed = Rinnovato
# $serial è un numero di serie, in tutti questi.
renewals-ask-label = Chiedi a { $partner } il rinnovo di { $serial }
renewals-bell-next = Prossimo promemoria di { $serial }: { $date }. Cambia
renewals-bell-none = Nessun altro promemoria di { $serial }. Cambia
# Entrambi sono numeri come mostrati.
renewals-more = Mostra altri ({ $shown } di { $total })
renewals-more-narrow = Ne sono mostrati { $shown } di { $total }. Filtrare per vedere gli altri.
renewals-none = Nessun contratto corrisponde
renewals-none-text = Nessun contratto ha insieme questo stato, questa sede e questa settimana.
renewals-empty = Ancora nessun contratto
renewals-empty-text = Qui stanno i contratti di manutenzione e gli abbonamenti secondo il giorno in cui finiscono. Per uno che c'è solo su carta, aggiungere un promemoria.

## Promemoria

renewals-inbox = Promemoria
# $count è un numero intero.
renewals-inbox-new = { $count ->
    [one] uno nuovo
   *[other] { NUMBER($count) } nuovi
}
renewals-inbox-empty = Nessun promemoria aperto
renewals-inbox-empty-text = I promemoria arrivano prima che un contratto finisca, come notifica e qui.
renewals-inbox-all = { $count ->
    [one] Mostra il promemoria
   *[other] Mostra tutti i { NUMBER($count) } promemoria
}
# $count è un numero intero, $moment data e ora.
renewals-group = { $count ->
    [one] Un promemoria del { $moment }
   *[other] { NUMBER($count) } promemoria del { $moment }
}
renewals-ends = finisce il { $date }
renewals-ended = finito il { $date }
renewals-unknown-product = Non è nel catalogo
renewals-acknowledge = Fatto
# $count è un numero intero.
renewals-acknowledge-all = { $count ->
    [one] Fatto
   *[other] Fatti tutti e { NUMBER($count) }
}
renewals-acknowledged = Il promemoria di { $serial } è fatto
renewals-state-acknowledged = fatto
renewals-state-cancelled = rinnovato, non serve più
renewals-state-snoozed = di nuovo il { $date }
renewals-state-manual = aggiunto a mano
# $days è un numero intero.
renewals-state-threshold = { $days ->
    [0] promemoria l'ultimo giorno
    [one] promemoria un giorno prima
   *[other] promemoria { NUMBER($days) } giorni prima
}
renewals-show-done = Mostra quelli fatti
renewals-snooze = Più tardi
renewals-snooze-title = Ricorda { $serial } più tardi
renewals-snooze-text = Il contratto finisce il { $date }.
renewals-snooze-text-lapsed = Il contratto è finito il { $date }.
# $days è un numero intero.
renewals-snooze-days = { $days ->
    [1] Domani
    [7] Tra una settimana
    [14] Tra due settimane
    [one] Tra un giorno
   *[other] Tra { NUMBER($days) } giorni
}
renewals-snooze-until = O in questo giorno

## Promemoria aggiunti a mano

renewals-manual-open = Aggiungi un promemoria
renewals-manual-title = Aggiungi un promemoria
renewals-manual-text = Per un numero di serie su un certificato d'acquisto. Arriva una volta, nel giorno scelto, con o senza il portale.
renewals-serial = Numero di serie
renewals-oddity-length = Un numero di serie ha di solito undici caratteri. È preso com'è scritto.
renewals-oddity-letter = Un numero di serie comincia di solito con una maiuscola. È preso com'è scritto.
renewals-oddity-digits = Dopo la lettera un numero di serie ha di solito dieci cifre. Controllare O e 0, I e 1. È preso com'è scritto.
renewals-manual-ends-on = Ultimo giorno del contratto
renewals-manual-remind-on = Ricorda il
# $days è un numero intero.
renewals-manual-before = { $days ->
    [0] L'ultimo giorno
    [one] Un giorno prima della fine
   *[other] { NUMBER($days) } giorni prima della fine
}
renewals-manual-note = Nota
renewals-manual-add = Aggiungi
renewals-manual-added = { $serial } sarà ricordato il { $date }.
renewals-manual-remove = Togli il promemoria di { $serial }
renewals-manual-removed = Il promemoria di { $serial } è stato tolto.
renewals-undo = Annulla
renewals-coming = In arrivo
# $date è il giorno del promemoria, $end l'ultimo giorno del contratto.
renewals-coming-when = { $date } · il contratto finisce il { $end }

## Anticipo

renewals-lead-title = Promemoria di { $serial }
renewals-lead-as-all = Come tutti i contratti
renewals-lead-own = Tempi suoi
# $days è un elenco di numeri.
renewals-lead-all = Giorni prima della fine: { $days }
renewals-lead-none = Nessun promemoria.
renewals-lead-list = Promemoria prima della fine
# $days è un numero intero.
renewals-lead-before = { $days ->
    [0] L'ultimo giorno
    [one] Un giorno prima
   *[other] { NUMBER($days) } giorni prima
}
# $days è un numero intero.
renewals-lead-remove = { $days ->
    [0] Togli il promemoria dell'ultimo giorno
    [one] Togli il promemoria di un giorno prima
   *[other] Togli il promemoria di { NUMBER($days) } giorni prima
}
renewals-lead-add-label = Giorni prima della fine
renewals-lead-add = Aggiungi
renewals-lead-save = Salva

## Che cosa non va in un campo qui

field-whole-number = Inserire un numero intero di giorni.
# $maximum è un numero intero.
field-too-far-ahead = Al massimo { NUMBER($maximum) } giorni in anticipo.
# $maximum è un numero intero.
field-too-many = { $maximum ->
    [one] Al massimo un promemoria.
   *[other] Al massimo { NUMBER($maximum) } promemoria. Prima toglierne uno.
}
field-date = Inserire una data.
field-date-tomorrow = Scegliere un giorno da domani in poi.
field-date-after-end = Scegliere un giorno prima della fine del contratto.
