### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Versions-Upgrade
upgrade-way-text = Alle oder einige Lizenzen auf eine neue Version aktualisieren, mit neuen Seriennummern, Schlüsseln und Dateien.
# The verb on the button of a license that can be upgraded.
upgrade-button = Upgrade

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Upgrade
upgrade-id = ID der Upgrade-Mitteilung
upgrade-id-hint = Aus der E-Mail über die neue Version. Leer lassen, um alle Upgrades für Ihre Lizenzen aufzulisten.
upgrade-find = Upgrades anzeigen
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Ich habe keine ID
upgrade-notification = Mitteilung { $id }
upgrade-offers = Upgrades
upgrade-none = Keine Upgrades für Ihre Lizenzen
upgrade-none-text = Neue Versionen von Produkten, auf die Sie Zugriff haben, erscheinen hier.
upgrade-offline = Das Portal ist nicht erreichbar, darum können keine Upgrades geladen werden. Ihre Auswahl bleibt erhalten.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } aktualisiert
   *[other] { NUMBER($count) } aktualisiert
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] { NUMBER($count) } kann aktualisiert werden
   *[other] { NUMBER($count) } können aktualisiert werden
}
upgrade-all-done = alle aktualisiert
# Shows what the licenses were upgraded into.
upgrade-view = Anzeigen
upgrade-pick = Lizenzen auswählen
upgrade-why = Lizenzen anzeigen
upgrade-pick-first = Wählen Sie ein Upgrade aus.

## Licenses

upgrade-licenses = Lizenzen
upgrade-by = Auswählen nach
upgrade-by-one = Lizenz
upgrade-by-quantity = Anzahl
# Both are numbers as shown.
upgrade-chosen = { $count } von { $of } ausgewählt
upgrade-how-many = Anzahl
# $count is a number as shown.
upgrade-how-many-hint = Von { $count }, die aktualisiert werden können, vom Anfang der Liste
upgrade-how-many-of = Anzahl von { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = von { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } von { $of }
# Both are numbers as shown.
upgrade-left = { $count } von { $of } übrig
# Both are numbers as shown.
upgrade-part = { $count } von { $of }; der Rest bleibt unverändert
upgrade-choose-all = Alle aktualisierbaren auswählen
upgrade-choose-first = Wählen Sie eine Lizenz für das Upgrade aus.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Höchstens { $most } auf einmal.

## Whose they are

upgrade-somebody = Jemand anderes
upgrade-owner-mine = Ihre
upgrade-owner-shared = { $name } · mit vollem Zugriff freigegeben
upgrade-owner-unowned = Noch kein Besitzer
upgrade-owner-customers = { $name } · in deren Auftrag aktualisiert
upgrade-owner-you = Sie, nach dem Upgrade
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Eine davon hat noch keinen Besitzer. Mit dem Upgrade werden Sie Besitzer.
   *[other] { NUMBER($count) } davon haben noch keinen Besitzer. Mit dem Upgrade werden Sie Besitzer.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Eine davon hat noch keinen Besitzer. Nach dem Upgrade gehört sie dem Kunden.
   *[other] { NUMBER($count) } davon haben noch keinen Besitzer. Nach dem Upgrade gehören sie dem Kunden.
}
# $site is the customer's.
upgrade-behalf-must = Sie aktualisieren im Auftrag von { $site }, dessen Bestellung über Ihren Standort lief. Die Lizenzen zeigen, dass Sie es waren. Bestehende Besitzer bleiben unverändert.

## Why one can't be upgraded

upgrade-lapsed = Wartung abgelaufen. Verlängern Sie sie vor dem Upgrade.
upgrade-not-yours = Besitzer: { $name }. Bitten Sie um eine Freigabe mit vollem Zugriff.
upgrade-not-allowed = Ihre Freigabe erlaubt keine Upgrades. Fragen Sie den Besitzer.
# New serial numbers follow.
upgrade-upgraded = Aktualisiert auf

## People, review, what came of it

upgrade-as-before = Wie bei der alten Lizenz
upgrade-contact-as-before = Leer lassen, um den Kontakt der alten Lizenz zu behalten.
upgrade-from = Aktualisiert von
upgrade-complete = Upgrade abschließen
upgrade-another = Weitere aktualisieren
