### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Auf anderen Host umziehen
rehost-text = Einer Lizenz eine neue Host-ID geben, mit neuen Schlüsseln und Dateien.
rehost-no-license = Keine Lizenz gewählt
rehost-no-license-text = Wählen Sie eine im Katalog. Der Umzug steht unter „Mehr“.
rehost-catalog = Zum Katalog
rehost-step-host = Neuer Host
rehost-step-review = Was sich ändert
rehost-step-request = Anfrage
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Gilt jetzt auf { $host }.
rehost-no-host = kein Host
rehost-offline = Das Portal ist nicht erreichbar. Ihre Eingaben bleiben erhalten; was sich ändern würde, zeigt sich, sobald das Portal wieder da ist.
rehost-why = Warum sie umzieht
rehost-why-hint = Es steht im Protokoll des Portals.
rehost-reason-hardware_replaced = Die Maschine wurde ersetzt
rehost-reason-hardware_changed = Ein Teil davon wurde getauscht
rehost-reason-virtualized = Von oder auf eine virtuelle Maschine
rehost-reason-moved = Anderer Ort oder Zweck
rehost-reason-host_dead = Der alte Host ist tot, verloren oder gestohlen
rehost-reason-other = Etwas anderes
rehost-dead-hint = Von ihm muss nichts entfernt werden, und ist die Grenze erreicht, kann ein weiterer Umzug erlaubt sein.
rehost-note = Notiz
rehost-note-hint = Die Kundenbetreuung liest sie, falls sie entscheiden muss.
rehost-host = Der neue Host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Diese Lizenz zog in { NUMBER($days) } Tagen { NUMBER($used) }-mal um; erlaubt: { NUMBER($limit) }.
rehost-next = Wieder möglich ab { $date }.
rehost-try-dead = Ist der alte Host tot, verloren oder gestohlen, geben Sie das an: dann kann einer mehr erlaubt sein.

## What changes

rehost-old-host = Alter Host
rehost-new-host = Neuer Host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Für alle, die diese Lizenz nutzen, gilt ihr Schlüssel auf { $old } nicht mehr; ein neuer tritt auf { $new } an seine Stelle.
   *[other] Für alle, die diese Lizenz nutzen, gelten ihre { NUMBER($count) } Schlüssel auf { $old } nicht mehr; neue treten auf { $new } an ihre Stelle.
}
rehost-no-undo = Das lässt sich nicht rückgängig machen.
rehost-care = Die Kundenbetreuung entscheidet.
rehost-care-text = Die Grenze ist erreicht; Sie senden darum eine Anfrage, von { $old } auf { $new } umzuziehen. Bis sie entschieden ist, ändert sich für niemanden etwas.
rehost-waits = Zu dieser Lizenz wartet schon eine Anfrage bei der Kundenbetreuung. Sie entscheidet zuerst darüber; Ihre Eingaben kommen nicht hinzu.
rehost-waits-too = Zu dieser Lizenz wartet eine Anfrage bei der Kundenbetreuung. Sie bleibt dort, obwohl der Umzug jetzt möglich ist.
rehost-replaced = Was nicht mehr gilt
rehost-replaced-then = Was dann nicht mehr gilt
rehost-keys = Schlüssel
rehost-file-replace = { $file }, auf der Maschine zu ersetzen
rehost-limit = Grenze für dieses Produkt
rehost-moves = Umzüge
rehost-next-label = Ohne Kundenbetreuung ab
rehost-limit-none = Beliebig viele
rehost-limit-used = { NUMBER($used) } von { NUMBER($limit) } in { NUMBER($days) } Tagen verbraucht
# $count is a whole number.
rehost-limit-left = noch { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = danach noch { NUMBER($count) }
rehost-do = Lizenz umziehen
rehost-ask = An die Kundenbetreuung senden
rehost-requests = Anfragen zeigen

## After it

rehost-asked = Die Kundenbetreuung hat Ihre Anfrage.
rehost-asked-text = Die Lizenz gilt weiter auf { $host }. Eine E-Mail bestätigt die Anfrage; ihr Stand steht unter „Anfragen“.
rehost-done = Die Lizenz gilt jetzt auf { $host }.
rehost-remove = Entfernen Sie die alten Schlüssel und die alte Datei von { $host }.
rehost-set-aside = Der begonnene Umzug von { $serial } macht diesem Platz.
rehost-go-back = Dorthin zurück

## History of a license

history-tab = Verlauf
history-of = Verlauf von { $serial }
history-not-yet = Noch nicht registriert. Was mit der Lizenz geschieht, steht später hier.
history-none = Von dieser Lizenz ist kein Ereignis bekannt.
history-offline = Das Portal ist nicht erreichbar: hier steht das Neueste, ersetzte Schlüssel zeigen sich, sobald es wieder da ist.
history-inactive = Gilt nicht mehr
history-then = danach
history-replaced = Ersetzt
history-file = Lizenzdatei
history-file-outdated = Das Heruntergeladene gilt nicht mehr: ersetzt am { $date }.
# $serial is a serial number, in all of these.
history-registered = Registriert
history-renewed = Registriert, verlängert { $serial }
history-converted = Aus einem Gutschein entstanden
history-drawn = Abgerufen aus { $serial }
history-rehosted = Auf anderen Host umgezogen
history-upgraded-from = Aktualisiert aus { $serial }
history-upgraded-into = Teilweise zu { $serial } aktualisiert
history-superseded = Ganz zu { $serial } aktualisiert
history-returned = An den Vertrag zurückgegeben
history-delivered = Schlüssel und Dateien gemailt an { $to }
history-delivered-sealed = Schlüssel und Dateien in versiegelter Datei übergeben
history-transferred = Eigentümer festgelegt
history-other = Geändert
# $name is a person, $site a partner's site, in all of these.
history-by = von { $name }
history-by-partner = von { $name }, { $site }, für den Kunden
history-by-site = von { $site }, für den Kunden
# $actor is the partner's person and site.
history-registered-by-partner = { $date } von { $actor }, für den Kunden

## Handing keys over

deliver-title = Schlüssel übergeben
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: Schlüssel und Lizenzdateien gehen an eine Person. Der Verlauf jeder Lizenz zeigt es.
deliver-way = Wie
deliver-way-mail = Per E-Mail
deliver-way-sealed = Als versiegelte Datei
deliver-to = An
deliver-to-other = Andere E-Mail
deliver-email = E-Mail
deliver-to-hint = Schlüssel gehen an Personen, die die Bestellung nennt, an den technischen Kontakt und an den Besitzer, sonst an niemanden.
deliver-to-unknown = Die Bestellung nennt niemanden mit dieser E-Mail, und es ist weder der technische Kontakt noch der Besitzer. Dorthin können keine Schlüssel gehen.
deliver-mail-text = Die Schlüssel stehen lesbar in der E-Mail, Lizenzdateien hängen an.
deliver-sealed-text = Schlüssel und Dateien in einer Datei, die sich nur mit einer Passphrase öffnet. Teilen Sie die Passphrase auf anderem Weg mit als die Datei.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } Zeichen oder mehr. Sie wird nirgends gespeichert.
deliver-generate = Eine erzeugen
deliver-own = Stattdessen eine eingeben
deliver-copy = Kopieren
deliver-copied = Passphrase kopiert
deliver-once = Sie wird nur hier gezeigt und nirgends gespeichert.
deliver-tell = Teilen Sie dem Empfänger die Passphrase auf anderem Weg mit als die Datei.
deliver-mail = E-Mail senden
deliver-seal = Versiegelte Datei sichern
deliver-mailed = Schlüssel und Dateien sind unterwegs an { $to }.
deliver-sealed = Versiegelte Datei gesichert
deliver-saved = Sie liegt unter { $path }
deliver-open = So öffnet der Empfänger sie
deliver-open-text = Es ist ein tar-Archiv im age-Format. Jedes Werkzeug für age öffnet es; der Befehl fragt nach der Passphrase:
