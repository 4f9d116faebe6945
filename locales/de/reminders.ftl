### Systembenachrichtigungen des Verlängerungsassistenten und die Mail, die einen Partner um Verlängerung bittet.
### Daten stehen in Ziffern, weil sie auch dort erscheinen, wo kein Kalender zur Hand ist.

reminder-date = { $day }.{ $month }.{ $year }
reminder-open = Öffnen

reminder-one-title = { $days ->
    [0] { $product } endet heute
    [one] { $product } endet morgen
   *[other] { $product } endet in { $days } Tagen
}
reminder-one-body = { $serial } · { $site } · letzter Tag { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } endet heute
    [one] { $product } endet morgen
   *[other] { $product } endet in { $days } Tagen
}
reminder-one-unplaced-body = { $serial } · letzter Tag { $date }

reminder-several-title = { $count ->
    [one] { $count } Vertrag endet bald
   *[other] { $count } Verträge enden bald
}
reminder-several-body = Zuerst { $product } ({ $serial }), letzter Tag { $date }

reminder-catch-up-title = { $count ->
    [one] Während Licet geschlossen war, wurde { $count } Erinnerung fällig
   *[other] Während Licet geschlossen war, wurden { $count } Erinnerungen fällig
}
reminder-catch-up-body = Zuerst { $product } ({ $serial }), letzter Tag { $date }

reminder-manual-title = Erinnerung an { $serial }
reminder-manual-body = Sie wollten heute an diese Seriennummer erinnert werden.

renewal-mail-subject = Verlängerung von { $serial } ({ $product })
renewal-mail-body =
    Guten Tag,
    { "" }
    bitte senden Sie uns ein Angebot für die Verlängerung dieses Vertrags:
    { "" }
    Seriennummer: { $serial }
    Produkt: { $product }
    Menge: { $quantity }
    Standort: { $site }
    Bestellung: { $order }
    Letzter Tag: { $date }
    { "" }
    Freundliche Grüße
    { $name }
