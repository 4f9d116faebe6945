### Die Übersicht: was Sie braucht, was wann endet, was sich geändert hat.

overview-sync-now = Synchronisieren

## Kacheln

overview-tile-none = keine
# $date ist ein kurzes Datum, etwa 19. Feb.
overview-tile-next = nächster { $date }
overview-tile-lapsed = keine Updates, kein Support
# $seats ist eine ganze Zahl.
overview-tile-lapsed-seats = { $seats ->
    [one] ein Platz ohne Updates
   *[other] { NUMBER($seats) } Plätze ohne Updates
}

## Wann Verträge enden

overview-timeline-title = Anstehende Enddaten
overview-timeline-label = Wochen mit endenden Verträgen. Wechseln Sie mit den Pfeiltasten zwischen Wochen.
# $weeks ist eine ganze Zahl.
overview-timeline-weeks = { $weeks ->
    [one] eine Woche
   *[other] { NUMBER($weeks) } Wochen
}
# $count ist eine ganze Zahl.
overview-timeline-contracts = { $count ->
    [one] ein Vertrag
   *[other] { NUMBER($count) } Verträge
}
# $bucket ist der Name eines Laufzeitzustands, $count eine ganze Zahl.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = heute
overview-timeline-week = Woche
overview-timeline-total = Gesamt
# $weeks ist eine ganze Zahl.
overview-timeline-empty = { $weeks ->
    [one] Diese Woche endet kein Vertrag.
   *[other] In diesen { NUMBER($weeks) } Wochen endet kein Vertrag.
}

## Braucht Sie

overview-needs-you = Handlungsbedarf
overview-needs-nothing = Kein Handlungsbedarf
overview-needs-nothing-text = Keine Verträge sind abgelaufen oder enden in 30 Tagen, und nichts ist fehlgeschlagen.
overview-undecided-text = Vom Portal abgelehnt oder auch von jemand anderem geändert
# $count ist eine ganze Zahl.
overview-needs-more = { $count ->
    [one] Noch einer unter Verlängerungen
   *[other] Noch { NUMBER($count) } unter Verlängerungen
}
overview-ask-for-renewal = Verlängerung anfragen
# $serial ist eine Seriennummer.
overview-open-license = { $serial } öffnen
# $date ist ein Datum, $seats eine ganze Zahl.
overview-contract-lapsed = { $seats ->
    [one] abgelaufen { $date } · ein Platz ohne Inhaltsupdates
   *[other] abgelaufen { $date } · { NUMBER($seats) } Plätze ohne Inhaltsupdates
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = abgelaufen { $date } · keine Inhaltsupdates mehr
overview-contract-today = endet heute
overview-contract-ends = endet { $date }
overview-contract-partner = Händler: { $partner }
overview-contract-partner-short = Händler: { $partner }
overview-download-failed = Download von { $file } fehlgeschlagen
overview-sync-failed = Letzte Synchronisierung fehlgeschlagen

## Beim Hersteller geändert

overview-changes = Letzte Änderungen
overview-changes-none = Keine aktuellen Änderungen
overview-changes-all = Alle Änderungen
# In allen diesen ist $count eine ganze Zahl.
change-added-entitlement = { $count ->
    [one] Eine Lizenz hinzugefügt
   *[other] { NUMBER($count) } Lizenzen hinzugefügt
}
change-added-license = { $count ->
    [one] Eine Lizenz registriert
   *[other] { NUMBER($count) } Lizenzen registriert
}
change-added-release = { $count ->
    [one] Ein Softwarepaket veröffentlicht
   *[other] { NUMBER($count) } Softwarepakete veröffentlicht
}
change-added-release-one = { $name } veröffentlicht
change-added-other = { $count ->
    [one] Ein Eintrag hinzugefügt
   *[other] { NUMBER($count) } Einträge hinzugefügt
}
change-changed-entitlement = { $count ->
    [one] Eine Lizenz geändert
   *[other] { NUMBER($count) } Lizenzen geändert
}
change-changed-license = { $count ->
    [one] Eine Registrierung geändert
   *[other] { NUMBER($count) } Registrierungen geändert
}
change-changed-release = { $count ->
    [one] Ein Softwarepaket geändert
   *[other] { NUMBER($count) } Softwarepakete geändert
}
change-changed-other = { $count ->
    [one] Ein Eintrag geändert
   *[other] { NUMBER($count) } Einträge geändert
}
# $name ist eine Seriennummer.
change-renewed-one = { $name } verlängert
change-renewed = { $count ->
    [one] Ein Vertrag verlängert
   *[other] { NUMBER($count) } Verträge verlängert
}
change-lapsed = { $count ->
    [one] Ein Vertrag abgelaufen
   *[other] { NUMBER($count) } Verträge abgelaufen
}
change-hidden = { $count ->
    [one] Eine Lizenz nicht mehr sichtbar
   *[other] { NUMBER($count) } Lizenzen nicht mehr sichtbar
}
change-removed = { $count ->
    [one] Eine Lizenz entfernt
   *[other] { NUMBER($count) } Lizenzen entfernt
}
# $serial ist die Seriennummer, die folgt.
change-now = jetzt { $serial }
change-among-them = darunter { $name }

## Eingesetzt von berechtigt

overview-deployed = Genutzt / lizenziert
overview-deployed-none = Noch keine Lizenzen mit Plätzen.
# Beides sind Zahlen, wie sie gezeigt werden.
overview-deployed-of = { $deployed } von { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } abgelaufen
overview-deployed-over = Mehr genutzt als lizenziert

## Downloads

overview-downloads = Downloads
overview-downloads-none = Noch keine Downloads

## Das erste Laden, und noch nichts da

overview-first-load = Ihre Lizenzen werden geladen
overview-first-load-begins = Das Portal bereitet Ihre Daten vor.
# $rows ist eine ganze Zahl.
overview-first-load-rows = { $rows ->
    [one] Eine Zeile geladen. Sie können Licet bereits nutzen.
   *[other] { NUMBER($rows) } Zeilen geladen. Sie können Licet bereits nutzen.
}
overview-empty = Noch keine Lizenzen
# $email ist die E-Mail des Kontos.
overview-empty-text = Lizenzen erscheinen hier, sobald eine Bestellung { $email } nennt oder ein Standort Sie als Mitglied aufnimmt. Fragen Sie den Einkäufer oder den Administrator Ihres Standorts.
overview-empty-offline = Das Portal ist nicht erreichbar, und es wurden noch keine Daten geladen. Prüfen Sie Ihr Netzwerk und synchronisieren Sie dann.
home-view = Was angezeigt wird
home-view-customers = Kunden
home-view-shipments = An Sie geliefert
home-view-care = Warteschlange
home-view-all = Alle Verträge
home-search = Kunden suchen
home-customers-count = { $count ->
    [one] { NUMBER($count) } Kunde
   *[other] { NUMBER($count) } Kunden
}
home-customers-none = Kein Kunde dieses Namens
home-contracts = { $count ->
    [one] { NUMBER($count) } Vertrag
   *[other] { NUMBER($count) } Verträge
}
home-lapsed = { $count ->
    [one] { NUMBER($count) } abgelaufen
   *[other] { NUMBER($count) } abgelaufen
}
home-renewed = { $count ->
    [one] { NUMBER($count) } verlängert
   *[other] { NUMBER($count) } verlängert
}
home-next = Nächster: { $date }
home-nothing-ends = Nichts läuft ab
home-level-none = Vom Kunden zurückgenommen
home-level-register = Sie registrieren und upgraden
home-level-manage = Sie verwalten für sie
home-level-until = bis { $date }
home-asked = Mehr angefragt
home-ask = Rechte anfragen
home-ask-of = Rechte bei { $customer } anfragen
home-ask-register = Registrieren und upgraden
home-ask-manage = Für den Kunden verwalten
home-ask-send = Anfrage senden
home-undelivered = Zu übergebende Schlüssel
home-undelivered-text = Für einen Kunden geholt und noch nicht übergeben.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } Schlüssel zu übergeben
   *[other] { NUMBER($count) } Schlüssel zu übergeben
}
home-undelivered-by = { $customer } · geholt von { $name } am { $date }
home-deliver = Übergeben
home-shipments = An Sie gelieferte Bestellungen
home-shipment = Bestellung { $order } · { $customer } · { $date }
home-to-register = Zu registrieren
home-registered = Registriert
home-keys = Schlüssel und Dateien
home-software = Software
home-care = Anfragen in Ihrer Warteschlange
home-care-none = Nichts wartet auf Sie.
home-care-open = Warteschlange öffnen
change-by = Von { $name }
change-by-you = Von Ihnen
