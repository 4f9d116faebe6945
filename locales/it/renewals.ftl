### Rinnovi: i contratti per la loro fine, e i promemoria.

## Contratti

renewals-contracts = Contratti
renewals-show-renewed = Includi rinnovati
renewals-filters = Filtri
renewals-site = Sede
renewals-all-sites = Tutte le sedi
renewals-week-clear = Mostra tutte le settimane
renewals-clear = Cancella filtri
renewals-column-partner = Rivenditore
renewals-renewed = Rinnovato
# $serial è un numero di serie, in tutti questi.
renewals-ask-label = Chiedi a { $partner } il rinnovo di { $serial }
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
renewals-lead-product = Tutti i contratti di { $product }
renewals-lead-site = Tutti i contratti della sede { $site }
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

## How reminders stand, and what proves that they came

renewals-group-by = Raggruppa per
renewals-group-month = Mese
renewals-group-no-reseller = Nessun rivenditore
renewals-line-on = Promemoria attivi
renewals-line-off = Notifiche disattivate su questo computer
renewals-line-next = Prossimo: { $date }, { $time }
renewals-line-none = Nessuno in arrivo
renewals-line-running = Mentre Licet è in esecuzione
renewals-line-always = Anche quando Licet è chiuso
renewals-line-late = { $count ->
    [one] Uno in ritardo
   *[other] { NUMBER($count) } in ritardo
}
renewals-schedule = Orari
renewals-delivery = Consegna
renewals-next = Prossimo promemoria { $date }
renewals-all-sent = Tutti i promemoria inviati
renewals-muted = Silenziato
renewals-in-progress = Rinnovo in corso
renewals-declined = Non verrà rinnovato
renewals-asked = Richiesto il { $date }
renewals-change = Modifica i promemoria di { $serial }
renewals-more-actions = Altre azioni per { $serial }
renewals-mark-in-progress = Segna il rinnovo come in corso
renewals-mark-declined = Segna come da non rinnovare
renewals-mark-none = Cancella lo stato del rinnovo
renewals-history = Cronologia promemoria
renewals-history-of = Cronologia promemoria di { $serial }
renewals-nudge = solo se nessun promemoria viene chiuso
renewals-came = Inviati
renewals-came-none = Ancora nessun promemoria.
renewals-cover-on-time = Arrivato il { $date }
renewals-cover-catch-up = Nessun dispositivo attivo il { $due }. Arrivato il { $date }.
renewals-cover-more-urgent = Nessun dispositivo attivo il { $due }. Sostituito da un promemoria successivo il { $date }.
renewals-cover-none = Non inviato il { $due }.
renewals-cover-before = Scaduto prima dell’uso di questo account qui
renewals-cover-missed = Previsto { $due }: nessun dispositivo attivo prima della fine del contratto
renewals-cover-pending = Dovuto, non ancora registrato
renewals-way-notification = Notifica su { $device }
renewals-way-timer = Notifica in background su { $device }
renewals-way-inbox = In Licet su { $device }, senza notifica
renewals-way-elsewhere = Mostrato su { $device }
renewals-decided = Gestito su { $device }, { $moment }
renewals-reason-renewed = rinnovato, non più necessario
renewals-reason-moved = data di fine modificata
renewals-reason-gone = contratto non più nel catalogo
renewals-reason-synced = ora ricordato dal contratto
renewals-test = Invia notifica di prova
renewals-test-timer = Prova promemoria in background
renewals-test-taken = Il sistema ha accettato la notifica.
renewals-test-refused = Il sistema non ha mostrato la notifica. Controlla le impostazioni di notifica.
renewals-timer = Ricorda anche con Licet chiuso (controllo ogni 30 minuti)
renewals-late = Promemoria in ritardo
renewals-late-none = Ogni promemoria è arrivato nel giorno previsto.
renewals-runs = Questo computer, ultimi 30 giorni
renewals-run-app = Licet in esecuzione dal { $from } al { $to }
renewals-run-timer = Controllo in background { $moment }
renewals-schedule-title = Quando notificare
renewals-schedule-text = Vale per tutti i tuoi dispositivi. La posta in arrivo mostra ogni promemoria dal suo giorno.
renewals-schedule-at = Notifica alle (HH:MM)
renewals-schedule-quiet = Ore di silenzio
renewals-schedule-from = Dalle
renewals-schedule-to = Alle
renewals-schedule-weekends = Notifica nei fine settimana
renewals-schedule-nudges = Ricorda di nuovo 7 giorni e 1 giorno prima della fine se nessun promemoria è stato chiuso
renewals-declined-title = Non rinnovare { $serial }
renewals-declined-text = Non riceverai altri promemoria per questo periodo su nessun dispositivo.
renewals-declined-reason = Motivo
renewals-serials = Imposta promemoria
renewals-serials-text = Inserisci i numeri di serie delle colonne Maintenance/Subscription del certificato oppure lascia vuoto il campo per tutti i contratti del catalogo. Funziona offline.
renewals-serials-label = Numeri di serie
renewals-serials-check = Verifica
renewals-serials-submit = Fine
renewals-serials-set = Promemoria impostati, prossimo { $date }
renewals-serials-all-sent = Nessun promemoria in arrivo
renewals-serials-no-end = Nessuna data di fine, niente da rinnovare
renewals-serials-unknown = Non nel catalogo. Inserisci la data di fine del certificato per un promemoria singolo; dopo una sincronizzazione lo sostituiscono quelli del contratto.
renewals-serials-key = Sembra una chiave di licenza. Inserisci un numero di serie: una lettera e dieci cifre.
renewals-serials-done = { $count ->
    [one] Un promemoria impostato
   *[other] { NUMBER($count) } promemoria impostati
}
field-time-of-day = Inserisci un orario, ad esempio 09:00.
