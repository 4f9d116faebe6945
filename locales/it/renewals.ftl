### Rinnovi: i contratti per la loro fine, e i promemoria.

## Contratti

renewals-contracts = Contratti
renewals-show-renewed = Includi rinnovati
renewals-filters = Filtri
renewals-site = Sede
renewals-all-sites = Tutte le sedi
renewals-week-clear = Mostra tutte le settimane
renewals-clear = Cancella filtri
renewals-column-term = Durata
renewals-column-contract = Contratto
renewals-column-quantity = Postazioni
renewals-column-ends = Data di fine
renewals-column-partner = Rivenditore
renewals-column-reminder = Prossimo promemoria
renewals-renewed = Rinnovato
# $serial è un numero di serie, in tutti questi.
renewals-ask-label = Chiedi a { $partner } il rinnovo di { $serial }
renewals-bell-next = Prossimo promemoria per { $serial }: { $date }. Modifica
renewals-bell-none = Tutti i promemoria inviati per { $serial }. Modifica
# Entrambi sono numeri come mostrati.
renewals-more = Mostra altri ({ $shown } di { $total })
renewals-more-narrow = { $shown } di { $total } visualizzati. Filtrare per restringere.
renewals-none = Nessun risultato
renewals-none-text = Nessun contratto corrisponde a questi filtri.
renewals-empty = Ancora nessun contratto
renewals-empty-text = Contratti di manutenzione e abbonamenti appaiono qui per data di fine. Per un contratto solo su carta, aggiungere un promemoria.

## Promemoria

renewals-inbox = Promemoria
# $count è un numero intero.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } nuovo
   *[other] { NUMBER($count) } nuovi
}
renewals-inbox-empty = Nessun promemoria aperto
renewals-inbox-empty-text = I promemoria appaiono qui e come notifica prima della fine di un contratto.
renewals-inbox-all = { $count ->
    [one] Mostra promemoria
   *[other] Mostra tutti i { NUMBER($count) } promemoria
}
# $count è un numero intero, $moment data e ora.
renewals-group = { $count ->
    [one] Un promemoria del { $moment }
   *[other] { NUMBER($count) } promemoria del { $moment }
}
renewals-ends = termina il { $date }
renewals-ended = terminato il { $date }
renewals-unknown-product = Non è nel catalogo
renewals-acknowledge = Ignora
# $count è un numero intero.
renewals-acknowledge-all = { $count ->
    [one] Ignora
   *[other] Ignora tutti i { NUMBER($count) }
}
renewals-acknowledged = Promemoria per { $serial } ignorato
renewals-state-acknowledged = ignorato
renewals-state-cancelled = rinnovato, non serve più
renewals-state-snoozed = posticipato al { $date }
renewals-state-manual = aggiunto manualmente
# $days è un numero intero.
renewals-state-threshold = { $days ->
    [0] promemoria l'ultimo giorno
    [one] promemoria un giorno prima
   *[other] promemoria { NUMBER($days) } giorni prima
}
renewals-show-done = Includi ignorati
renewals-snooze = Posticipa
renewals-snooze-title = Posticipa promemoria per { $serial }
renewals-snooze-text = Il contratto termina il { $date }.
renewals-snooze-text-lapsed = Il contratto è terminato il { $date }.
# $days è un numero intero.
renewals-snooze-days = { $days ->
    [1] Domani
    [7] Tra una settimana
    [14] Tra due settimane
    [one] Tra un giorno
   *[other] Tra { NUMBER($days) } giorni
}
renewals-snooze-until = O in una data

## Promemoria aggiunti a mano

renewals-manual-open = Aggiungi promemoria
renewals-manual-title = Aggiungi promemoria
renewals-manual-text = Per un numero di serie su un certificato di acquisto. Un promemoria unico, nel giorno scelto, online o offline.
renewals-serial = Numero di serie
renewals-oddity-length = Di solito un numero di serie ha undici caratteri. È comunque possibile salvarlo.
renewals-oddity-letter = Di solito un numero di serie inizia con una maiuscola. È comunque possibile salvarlo.
renewals-oddity-digits = Di solito un numero di serie ha dieci cifre dopo la lettera. Controllare O e 0, I e 1. È comunque possibile salvarlo.
renewals-manual-ends-on = Fine del contratto
renewals-manual-remind-on = Ricorda il
# $days è un numero intero.
renewals-manual-before = { $days ->
    [0] L'ultimo giorno
    [one] Un giorno prima della fine
   *[other] { NUMBER($days) } giorni prima della fine
}
renewals-manual-note = Nota
renewals-manual-add = Aggiungi
renewals-manual-added = Promemoria per { $serial } impostato per il { $date }
renewals-manual-remove = Rimuovi promemoria per { $serial }
renewals-manual-removed = Promemoria per { $serial } rimosso
renewals-undo = Annulla
renewals-coming = In arrivo
# $date è il giorno del promemoria, $end l'ultimo giorno del contratto.
renewals-coming-when = { $date } · il contratto termina il { $end }

## Anticipo

renewals-lead-title = Promemoria per { $serial }
renewals-lead-as-all = Pianificazione predefinita
renewals-lead-own = Personalizzata
# $days è un elenco di numeri.
renewals-lead-all = Giorni prima della fine: { $days }
renewals-lead-none = Nessun promemoria
renewals-lead-list = Promemoria prima della fine
# $days è un numero intero.
renewals-lead-before = { $days ->
    [0] L'ultimo giorno
    [one] Un giorno prima
   *[other] { NUMBER($days) } giorni prima
}
# $days è un numero intero.
renewals-lead-remove = { $days ->
    [0] Rimuovi il promemoria dell'ultimo giorno
    [one] Rimuovi il promemoria di un giorno prima
   *[other] Rimuovi il promemoria di { NUMBER($days) } giorni prima
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
   *[other] Al massimo { NUMBER($maximum) } promemoria. Rimuoverne prima uno.
}
field-date = Inserire una data.
field-date-tomorrow = Scegliere una data dopo oggi.
field-date-after-end = Scegliere una data prima della fine del contratto.
