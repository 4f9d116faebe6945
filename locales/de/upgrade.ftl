### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Versions-Upgrade
upgrade-way-text = Lizenzen auf eine neue Version bringen, alle oder einen Teil, mit neuen Seriennummern, Schlüsseln und Dateien.
# The verb on the button of a license that can be upgraded.
upgrade-button = Upgrade

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Upgrade
upgrade-id = ID der Upgrade-Mitteilung
upgrade-id-hint = Aus der E-Mail über die neue Version. Ohne sie sind alle Upgrades für Ihre Lizenzen aufgeführt.
upgrade-find = Upgrades zeigen
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Ich habe keine
upgrade-notification = Mitteilung { $id }
upgrade-offers = Upgrades
upgrade-none = Keine Upgrades für Ihre Lizenzen
upgrade-none-text = Sobald eine neue Version von etwas erscheint, das dieses Konto sehen darf, steht sie hier.
upgrade-offline = Das Portal ist nicht erreichbar, darum lassen sich Upgrades jetzt nicht nachsehen. Ihre Auswahl bleibt erhalten.
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
upgrade-view = Zeigen
upgrade-pick = Lizenzen wählen
upgrade-why = Jede Lizenz ansehen
upgrade-pick-first = Wählen Sie, was aktualisiert werden soll.

## Licenses

upgrade-licenses = Lizenzen
upgrade-by = Wie gewählt wird
upgrade-by-one = Einzeln
upgrade-by-quantity = Nach Anzahl
# Both are numbers as shown.
upgrade-chosen = { $count } von { $of } gewählt
upgrade-how-many = Wie viele
# $count is a number as shown.
upgrade-how-many-hint = Von { $count }, die aktualisiert werden können; genommen wird von oben in der Liste.
upgrade-how-many-of = Wie viele von { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = von { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } von { $of }
# Both are numbers as shown.
upgrade-left = { $count } von { $of } übrig
# Both are numbers as shown.
upgrade-part = { $count } von { $of }; der Rest bleibt, wie er ist
upgrade-choose-all = Alle, die aktualisiert werden können
upgrade-choose-first = Wählen Sie eine Lizenz.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Höchstens { $most } auf einmal.

## Whose they are

upgrade-somebody = Jemand anderes
upgrade-owner-mine = Ihre
upgrade-owner-shared = { $name } · mit vollem Zugriff geteilt
upgrade-owner-unowned = Noch niemandes
upgrade-owner-customers = { $name } · in deren Auftrag aktualisiert
upgrade-owner-you = Von nun an Sie
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Eine davon gehört noch niemandem: mit dem Upgrade werden Sie ihr Besitzer.
   *[other] { NUMBER($count) } davon gehören noch niemandem: mit dem Upgrade werden Sie ihr Besitzer.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Eine davon gehört noch niemandem: mit dem Upgrade geht sie an den Kunden.
   *[other] { NUMBER($count) } davon gehören noch niemandem: mit dem Upgrade gehen sie an den Kunden.
}
# $site is the customer's.
upgrade-behalf-must = Sie aktualisieren für { $site }, deren Bestellung über Ihren Standort lief. Die Lizenzen zeigen, dass Sie es waren; was jemandem gehört, bleibt sein.

## Why one can't be upgraded

upgrade-lapsed = Die Wartung ist nicht aktuell. Verlängern Sie sie, dann aktualisieren Sie.
upgrade-not-yours = { $name } besitzt sie. Bitten Sie um eine Freigabe mit vollem Zugriff.
upgrade-not-allowed = Mit Ihnen geteilt, aber ohne das Recht zum Upgrade. Fragen Sie den Besitzer.
# New serial numbers follow.
upgrade-upgraded = Aktualisiert auf

## People, review, what came of it

upgrade-as-before = Wie bei der alten Lizenz
upgrade-contact-as-before = Leer gelassen, bleibt er wie bei der alten Lizenz.
upgrade-from = Aktualisiert von
upgrade-complete = Upgrade abschließen
upgrade-another = Mehr aktualisieren
