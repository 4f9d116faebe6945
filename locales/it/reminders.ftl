### Notifiche di sistema dell'assistente ai rinnovi, e il messaggio che chiede il rinnovo a un partner.
### Date in cifre, perché compaiono anche dove non c'è un calendario.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Apri

reminder-one-title = { $days ->
    [0] { $product } finisce oggi
    [one] { $product } finisce domani
   *[other] { $product } finisce tra { $days } giorni
}
reminder-one-body = { $serial } · { $site } · ultimo giorno { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } finisce oggi
    [one] { $product } finisce domani
   *[other] { $product } finisce tra { $days } giorni
}
reminder-one-unplaced-body = { $serial } · ultimo giorno { $date }

reminder-several-title = { $count ->
    [one] { $count } contratto finisce presto
   *[other] { $count } contratti finiscono presto
}
reminder-several-body = Per primo { $product } ({ $serial }), ultimo giorno { $date }

reminder-catch-up-title = { $count ->
    [one] Mentre Licet era chiuso è scaduto { $count } promemoria
   *[other] Mentre Licet era chiuso sono scaduti { $count } promemoria
}
reminder-catch-up-body = Per primo { $product } ({ $serial }), ultimo giorno { $date }

reminder-manual-title = Promemoria per { $serial }
reminder-manual-body = È stato chiesto un promemoria di questo numero di serie per oggi.

renewal-mail-subject = Rinnovo di { $serial } ({ $product })
renewal-mail-body =
    Buongiorno,
    { "" }
    chiediamo un'offerta per il rinnovo di questo contratto:
    { "" }
    Numero di serie: { $serial }
    Prodotto: { $product }
    Quantità: { $quantity }
    Sede: { $site }
    Ordine: { $order }
    Ultimo giorno: { $date }
    { "" }
    Cordiali saluti
    { $name }
