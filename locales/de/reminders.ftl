### Systembenachrichtigungen des Verlängerungsassistenten und die Mail, die einen Händler um Verlängerung bittet.
### Daten stehen in Ziffern, weil sie auch dort erscheinen, wo kein Kalender zur Hand ist.

reminder-date = { $day }.{ $month }.{ $year }
reminder-open = Öffnen

reminder-one-title = { $days ->
    [0] { $product } endet heute
    [one] { $product } endet morgen
   *[other] { $product } endet in { $days } Tagen
}
reminder-one-body = { $serial } · { $site } · endet { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } endet heute
    [one] { $product } endet morgen
   *[other] { $product } endet in { $days } Tagen
}
reminder-one-unplaced-body = { $serial } · endet { $date }

reminder-several-title = { $count ->
    [one] { $count } Vertrag endet bald
   *[other] { $count } Verträge enden bald
}
reminder-several-body = Zuerst: { $product } ({ $serial }), endet { $date }

reminder-catch-up-title = { $count ->
    [one] { $count } Erinnerung ist fällig
   *[other] { $count } Erinnerungen sind fällig
}
reminder-catch-up-body = Zuerst: { $product } ({ $serial }), endet { $date }

reminder-manual-title = Erinnerung an { $serial }
reminder-manual-body = Sie haben für heute eine Erinnerung an diese Seriennummer festgelegt.

reminder-first-title = { $count ->
    [one] { $count } Vertrag endet innerhalb von { $within } Tagen
   *[other] { $count } Verträge enden innerhalb von { $within } Tagen
}
reminder-first-body = Licet erinnert Sie ab jetzt. Zuerst: { $product } ({ $serial }), endet { $date }
reminder-locked-title = Verlängerungserinnerungen pausieren
reminder-locked-body = Die lokale Kopie ist gesperrt. Öffnen und entsperren Sie Licet, um Erinnerungen zu erhalten.
reminder-test-title = Testerinnerung
reminder-test-body = So kommen Verlängerungserinnerungen auf diesem Computer an.

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
    Enddatum: { $date }
    { "" }
    Freundliche Grüße
    { $name }

## The app without its window

reminder-snooze = Auf morgen verschieben
reminder-dismiss = Erledigt
tray-open = Licet öffnen
tray-quit = Licet beenden
tray-closed = Licet öffnen, um Erinnerungen zu erhalten
tray-due = { $product } · { $serial } · endet am { $date }
tray-summary = { $count ->
    [0] Keine neuen Erinnerungen
    [one] { $count } neue Erinnerung
   *[other] { $count } neue Erinnerungen
}
