### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Auf anderen Host umziehen
rehost-text = Einer Lizenz eine neue Host-ID zuweisen, mit neuen Schlüsseln und Dateien.
rehost-no-license = Keine Lizenz ausgewählt
rehost-no-license-text = Wählen Sie eine Lizenz im Katalog aus, dann „Mehr“.
rehost-catalog = Zum Katalog
rehost-step-host = Neuer Host
rehost-step-review = Prüfen
rehost-step-request = Anfrage
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Aktiv auf { $host }.
rehost-no-host = kein Host
rehost-offline = Das Portal ist nicht erreichbar. Ihre Eingaben bleiben erhalten. Die Auswirkungen werden später angezeigt.
rehost-why = Grund
rehost-why-hint = Wird im Audit-Protokoll des Portals erfasst.
rehost-reason-hardware_replaced = Maschine ersetzt
rehost-reason-hardware_changed = Hardware geändert
rehost-reason-virtualized = Umzug auf oder von virtueller Maschine
rehost-reason-moved = Neuer Standort oder Zweck
rehost-reason-host_dead = Alter Host defekt, verloren oder gestohlen
rehost-reason-other = Sonstiges
rehost-dead-hint = Sie müssen die Lizenz dort nicht entfernen, und ein zusätzlicher Umzug kann erlaubt sein.
rehost-note = Notiz
rehost-note-hint = Für die Kundenbetreuung, falls sie entscheiden muss.
rehost-host = Neuer Host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Diese Lizenz wurde in { NUMBER($days) } Tagen { NUMBER($used) }-mal umgezogen; das Limit ist { NUMBER($limit) }.
rehost-next = Nächster Umzug möglich ab { $date }.
rehost-try-dead = Ist der alte Host defekt, verloren oder gestohlen, wählen Sie diesen Grund. Ein zusätzlicher Umzug kann erlaubt sein.

## What changes

rehost-old-host = Alter Host
rehost-new-host = Neuer Host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Der Schlüssel funktioniert auf { $old } für niemanden mehr. Ein neuer Schlüssel ersetzt ihn auf { $new }.
   *[other] Alle { NUMBER($count) } Schlüssel funktionieren auf { $old } für niemanden mehr. Neue Schlüssel ersetzen sie auf { $new }.
}
rehost-no-undo = Das lässt sich nicht rückgängig machen.
rehost-care = Die Kundenbetreuung entscheidet.
rehost-care-text = Das Limit ist erreicht, darum wird eine Anfrage zum Umzug von { $old } auf { $new } gesendet. Bis zur Entscheidung ändert sich nichts.
rehost-waits = Der Kundenbetreuung liegt bereits eine Anfrage zu dieser Lizenz vor, die zuerst entschieden wird. Ihre Eingaben werden nicht hinzugefügt.
rehost-waits-too = Der Kundenbetreuung liegt eine offene Anfrage zu dieser Lizenz vor. Sie bleibt offen, obwohl der Umzug jetzt möglich ist.
rehost-replaced = Wird deaktiviert
rehost-replaced-then = Würde deaktiviert
rehost-keys = Schlüssel
rehost-file-replace = { $file } (auf der Maschine ersetzen)
rehost-limit = Umzugslimit
rehost-moves = Umzüge
rehost-next-label = Nächster Umzug ab
rehost-limit-none = Unbegrenzt
rehost-limit-used = { NUMBER($used) } von { NUMBER($limit) } in { NUMBER($days) } Tagen verbraucht
# $count is a whole number.
rehost-limit-left = noch { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = danach noch { NUMBER($count) }
rehost-do = Lizenz umziehen
rehost-ask = An die Kundenbetreuung senden
rehost-requests = Anfragen anzeigen

## After it

rehost-asked = Anfrage an die Kundenbetreuung gesendet
rehost-asked-text = Die Lizenz bleibt auf { $host } aktiv. Sie erhalten eine Bestätigung per E-Mail. Den Status sehen Sie unter Anfragen.
rehost-done = Die Lizenz ist jetzt auf { $host } aktiv.
rehost-remove = Entfernen Sie die alten Schlüssel und die alte Lizenzdatei von { $host }.
rehost-set-aside = Der nicht abgeschlossene Umzug von { $serial } wurde durch diesen ersetzt.
rehost-go-back = Dorthin zurück

## History of a license

history-tab = Verlauf
history-of = Verlauf von { $serial }
history-not-yet = Noch nicht registriert. Ereignisse dieser Lizenz erscheinen hier.
history-none = Keine Ereignisse für diese Lizenz.
history-offline = Das Portal ist nicht erreichbar. Die neuesten Ereignisse werden angezeigt, ersetzte Schlüssel später.
history-inactive = Nicht mehr aktiv
history-then = danach
history-replaced = Ersetzt
history-file = Lizenzdatei
history-file-outdated = Ihre heruntergeladene Datei funktioniert nicht mehr: ersetzt am { $date }.
# $serial is a serial number, in all of these.
history-registered = Registriert
history-renewed = Registriert, verlängert { $serial }
history-converted = Aus Gutschein umgewandelt
history-drawn = Abgerufen aus { $serial }
history-rehosted = Auf anderen Host umgezogen
history-upgraded-from = Aktualisiert aus { $serial }
history-upgraded-into = Teilweise zu { $serial } aktualisiert
history-superseded = Vollständig zu { $serial } aktualisiert
history-returned = An den Vertrag zurückgegeben
history-delivered = Schlüssel und Dateien per E-Mail an { $to } gesendet
history-delivered-sealed = Schlüssel und Dateien in versiegelter Datei exportiert
history-transferred = Besitzer geändert
history-other = Geändert
# $name is a person, $site a partner's site, in all of these.
history-by = von { $name }
history-by-partner = von { $name }, { $site }, im Auftrag des Kunden
history-by-site = von { $site }, im Auftrag des Kunden
# $actor is the partner's person and site.
history-registered-by-partner = { $date } von { $actor }, im Auftrag des Kunden

## Handing keys over

deliver-title = Schlüssel übergeben
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: Schlüssel und Lizenzdateien an eine Person senden. Wird im Verlauf jeder Lizenz erfasst.
deliver-way = Methode
deliver-way-mail = E-Mail
deliver-way-sealed = Versiegelte Datei
deliver-to = An
deliver-to-other = Andere E-Mail
deliver-email = E-Mail
deliver-to-hint = Nur die Kontakte der Bestellung, der technische Kontakt und der Besitzer können Schlüssel erhalten.
deliver-to-unknown = Diese E-Mail gehört weder zu einem Kontakt der Bestellung noch zum technischen Kontakt oder Besitzer. Schlüssel können nicht dorthin gesendet werden.
deliver-mail-text = Schlüssel werden im Klartext gesendet, mit Lizenzdateien im Anhang.
deliver-sealed-text = Eine verschlüsselte Datei mit Schlüsseln und Lizenzdateien. Senden Sie die Passphrase auf einem anderen Weg.
# $minimum is a whole number.
deliver-passphrase-hint = Mindestens { NUMBER($minimum) } Zeichen. Wird nirgends gespeichert.
deliver-generate = Generieren
deliver-own = Eigene eingeben
deliver-copy = Kopieren
deliver-copied = Passphrase kopiert
deliver-once = Wird nur hier angezeigt und nirgends gespeichert.
deliver-tell = Senden Sie dem Empfänger die Passphrase auf einem anderen Weg.
deliver-mail = E-Mail senden
deliver-seal = Versiegelte Datei speichern
deliver-mailed = Schlüssel und Dateien werden an { $to } gesendet.
deliver-sealed = Versiegelte Datei gespeichert
deliver-saved = Gespeichert unter { $path }
deliver-open = So öffnen Sie die Datei
deliver-open-text = Ein mit age verschlüsseltes tar-Archiv. Jedes age-Werkzeug kann es öffnen. Dieser Befehl fragt nach der Passphrase:
