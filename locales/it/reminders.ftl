### Notifiche di sistema dell'assistente ai rinnovi, e il messaggio che chiede il rinnovo a un rivenditore.
### Date in cifre, perché compaiono anche dove non c'è un calendario.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Apri

reminder-one-title = { $days ->
    [0] { $product } termina oggi
    [one] { $product } termina domani
   *[other] { $product } termina tra { $days } giorni
}
reminder-one-body = { $serial } · { $site } · termina il { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } termina oggi
    [one] { $product } termina domani
   *[other] { $product } termina tra { $days } giorni
}
reminder-one-unplaced-body = { $serial } · termina il { $date }

reminder-several-title = { $count ->
    [one] { $count } contratto termina presto
   *[other] { $count } contratti terminano presto
}
reminder-several-body = Primo: { $product } ({ $serial }), termina il { $date }

reminder-catch-up-title = { $count ->
    [one] { $count } promemoria in scadenza
   *[other] { $count } promemoria in scadenza
}
reminder-catch-up-body = Primo: { $product } ({ $serial }), termina il { $date }

reminder-manual-title = Promemoria per { $serial }
reminder-manual-body = Per oggi è stato impostato un promemoria per questo numero di serie.

reminder-first-title = { $count ->
    [one] { $count } contratto scade entro { $within } giorni
   *[other] { $count } contratti scadono entro { $within } giorni
}
reminder-first-body = D’ora in poi Licet ti invia promemoria. Primo: { $product } ({ $serial }), scade il { $date }
reminder-locked-title = I promemoria di rinnovo sono in pausa
reminder-locked-body = La copia locale è bloccata. Apri Licet e sbloccala per ricevere i promemoria.
reminder-test-title = Promemoria di prova
reminder-test-body = Così arrivano i promemoria di rinnovo su questo computer.

renewal-mail-subject = Rinnovo di { $serial } ({ $product })
renewal-mail-body =
    Buongiorno,
    { "" }
    chiediamo un preventivo per il rinnovo di questo contratto:
    { "" }
    Numero di serie: { $serial }
    Prodotto: { $product }
    Quantità: { $quantity }
    Sede: { $site }
    Ordine: { $order }
    Data di fine: { $date }
    { "" }
    Cordiali saluti
    { $name }

## The app without its window

reminder-snooze = Rimanda a domani
reminder-dismiss = Ignora
tray-open = Apri Licet
tray-quit = Esci da Licet
tray-closed = Apri Licet per ricevere i promemoria
tray-due = { $product } · { $serial } · scade il { $date }
tray-summary = { $count ->
    [0] Nessun nuovo promemoria
    [one] { $count } nuovo promemoria
   *[other] { $count } nuovi promemoria
}
