### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Lizenz beziehen
get-all-ways = Zurück
get-way-new = Seriennummern registrieren
get-way-new-text = Seriennummern eines Kaufzertifikats registrieren, auch für verlängerte Wartung, und Schlüssel und Dateien erhalten.
get-way-vouchers = Gutscheine
get-way-vouchers-text = Mit Hardware gelieferte Gutscheincodes umwandeln.
get-way-bulk = Sammelregistrierung
get-way-bulk-text = Für Hauptbenutzer eines Standorts: viele Seriennummern aus einer Tabelle registrieren und Kollegen Zugriff geben.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = „{ $way }“ fortsetzen
get-go-on-button = Fortsetzen
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } Eintrag
   *[other] { NUMBER($count) } Einträge
}
# $ago: "2 minutes ago", "now"
get-draft-kept = gespeichert { $ago }
get-discard = Verwerfen
get-discarded = „{ $way }“ verworfen.
get-undo = Rückgängig

## Serial numbers and codes

get-serial = Seriennummer
get-serial-hint = Wie auf dem Zertifikat; Groß-/Kleinschreibung beachten. Sie können eine ganze Liste einfügen.
get-code = Gutscheincode
get-code-hint = Wie auf der Karte; Groß-/Kleinschreibung beachten. Sie können eine ganze Liste einfügen.
get-add = Hinzufügen
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } hinzugefügt
   *[other] { NUMBER($count) } hinzugefügt
}
get-remove = { $text } entfernen
# $count is a number as shown.
get-entries = { $count } in der Liste
# $most and $over are whole numbers.
get-too-many = Bis zu { NUMBER($most) } auf einmal; das wären { NUMBER($over) } zu viel. Nichts wurde hinzugefügt.
get-file = Datei auswählen
get-file-hint = Oder ziehen Sie ein Zertifikat (.eml, .html, .txt) oder eine Liste (.csv, .xlsx) auf diese Seite.
# $most is a whole number.
get-too-many-bulk = Die Sammelregistrierung nimmt bis zu { NUMBER($most) } Zeilen auf einmal an.
# $texts is a list as shown.
get-pasted-left-out = Beim Einfügen übersprungen: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } Seriennummer gefunden
   *[other] { NUMBER($count) } Seriennummern gefunden
}
get-reading-none = Keine Seriennummern gefunden. Wählen Sie die Spalte mit den Seriennummern.
get-reading-change = Import anpassen
get-reading-sheet = Tabellenblatt
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } Seriennummer)
   *[other] { $name } ({ NUMBER($count) } Seriennummern)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (ausgeblendet, { NUMBER($count) } Seriennummer)
   *[other] { $name } (ausgeblendet, { NUMBER($count) } Seriennummern)
}
get-reading-heading = Kopfzeile
get-reading-heading-none = Keine Kopfzeile
# $number is a whole number, $text what the row says.
get-reading-heading-row = Zeile { NUMBER($number) }: { $text }
get-reading-encoding = Zeichenkodierung
get-reading-columns = Spalten
get-reading-column = Spalte
get-reading-column-hidden = Ausgeblendet
get-reading-example = Erster Wert
get-reading-meaning = Bedeutung
get-reading-ignore = Überspringen
get-reading-contact_name = Kontaktname
get-reading-contact_email = Kontakt-E-Mail
get-reading-install_at = ID der Einsatzadresse
get-reading-renews = Verlängerte Seriennummer
get-reading-remembered = Spalten sind wie bei einer früheren Datei mit dieser Kopfzeile zugeordnet.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } Zeile ohne Seriennummer übersprungen
   *[other] { NUMBER($count) } Zeilen ohne Seriennummer übersprungen
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } Zeile übersprungen: Die Tabellenkalkulation hat eine Zahl darin gerundet, etwa 1,23457E+12. Formatieren Sie die Spalte als Text und speichern Sie die Datei erneut.
   *[other] { NUMBER($count) } Zeilen übersprungen: Die Tabellenkalkulation hat Zahlen darin gerundet, etwa 1,23457E+12. Formatieren Sie die Spalte als Text und speichern Sie die Datei erneut.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } Zeile über der Kopfzeile übersprungen
   *[other] { NUMBER($count) } Zeilen über der Kopfzeile übersprungen
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } doppelte Seriennummer
   *[other] { NUMBER($count) } doppelte Seriennummern
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } ausgeblendete oder gefilterte Zeile
   *[other] { NUMBER($count) } ausgeblendete oder gefilterte Zeilen
}
get-reading-hidden-leave = Überspringen
get-reading-hidden-take = Einbeziehen
# $sheets is a list as shown.
get-reading-sheets = Nicht gelesene Tabellenblätter: { $sheets }
# $names is a list as shown.
get-reading-attachments = Nicht gelesene Anhänge: { $names }
# $number is a whole number.
get-reading-row = Zeile { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] und { NUMBER($count) } weitere Zeile
   *[other] und { NUMBER($count) } weitere Zeilen
}
get-check-offline = Das Portal ist nicht erreichbar. Ihre Eingaben bleiben erhalten und werden später geprüft.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } bereit
   *[other] { NUMBER($count) } bereit
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } mit Handlungsbedarf
   *[other] { NUMBER($count) } mit Handlungsbedarf
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } hier nicht registrierbar
   *[other] { NUMBER($count) } hier nicht registrierbar
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } Lizenz
   *[other] { NUMBER($count) } Lizenzen
}
get-none-ready = Noch kann nichts registriert werden. Beachten Sie den Hinweis bei jedem Eintrag.
get-none-checked = Vom Portal noch nicht geprüft. Versuchen Sie es gleich erneut. Ihre Eingaben bleiben erhalten.

## What was found

get-verdict-asking = Wird geprüft
get-verdict-waiting = Noch nicht geprüft
get-verdict-ok = Bereit
get-verdict-alone = Bereit · muss separat registriert werden
get-verdict-alone-held = Muss separat registriert werden. Das ist nach dieser Registrierung möglich.
get-verdict-maintenance = Bereit · Wartung, ohne Schlüssel
get-verdict-renewal = Bereit · verlängert { $serial }
get-verdict-registered = Bereits registriert.
get-verdict-registered-by = Bereits registriert von { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Wird nicht hier aktiviert: { $instructions }
get-verdict-voucher = Gutschein: Wandeln Sie stattdessen die Codes um.
get-verdict-flex = Flex-Vertrag: Rufen Sie stattdessen Lizenzen ab.
get-verdict-key-printed = Der Schlüssel steht auf dem Zertifikat. Eine Registrierung ist nicht nötig.
get-verdict-superseded = Vollständig aktualisiert. Verwenden Sie die neue Seriennummer.
get-verdict-not-allowed = Ihre Freigabe erlaubt keine Registrierung. Fragen Sie den Besitzer.
get-verdict-repeated = Bereits in der Liste.
get-verdict-unknown = Nicht gefunden, oder kein Zugriff. Prüfen Sie O und 0, I und 1.
# A serial number follows.
get-offer = Meinten Sie { $product }:
get-offer-use = Übernehmen
# $count is a whole number.
get-offers-use = { $count ->
    [one] Vorschlag übernehmen
   *[other] Alle { NUMBER($count) } Vorschläge übernehmen
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } Seriennummer korrigiert
   *[other] { NUMBER($count) } Seriennummern korrigiert
}
get-slip-spaces = Enthält Leerzeichen oder Bindestriche.
get-slip-width = Enthält Zeichen in voller Breite.
get-slip-lower_case = Enthält Kleinbuchstaben.
get-slip-letter_o = Enthält den Buchstaben O statt einer Ziffer.
get-slip-letter_i = Enthält den Buchstaben I oder l statt einer Ziffer.
get-show-license = Im Katalog anzeigen
get-voucher-open-until = Bereit · bis { $date }
get-voucher-used = Bereits umgewandelt.
get-voucher-used-became = Am { $date } in { $serial } umgewandelt.
get-voucher-expired = Abgelaufen am { $date }.
get-voucher-unknown = Diesen Code gibt es nicht. Prüfen Sie O und 0, I und 1.

## The steps

get-step-serials = Seriennummern
get-step-codes = Gutscheincodes
get-step-details = Produktdetails
get-step-people = Kontakte
get-step-review = Prüfen
get-step-done = Schlüssel und Dateien
get-continue = Weiter
get-register = Registrieren
get-complete = Registrierung abschließen
get-convert = Umwandeln

## What products ask for

get-detail-host_id = Host-ID
get-detail-host_id-hint = Identifiziert die Maschine: Netzwerkadresse oder Ausgabe des Befehls hostid.
get-detail-system_type = Systemtyp
get-detail-san = SAN
get-detail-deployed_tier = Eingesetzte Preisstufe
get-detail-deployed_tier-hint = Die Stufe der Maschine, auf der es läuft.
get-detail-version = Version
get-use-for-all = Auf alle anwenden

## People and addresses

get-contact = Technischer Kontakt
get-contact-name = Name
get-contact-email = E-Mail
get-contact-me = Meine Angaben
get-confirmation = Bestätigung
get-email = Weiterer Empfänger
get-email-hint = { $email } erhält die Bestätigung immer.
get-address = Einsatzadresse
get-addresses = Adressen
get-address-of = Wo Lizenzen von { $site } eingesetzt werden.
get-address-none = Keine Adresse ausgewählt
get-address-choose = Adresse auswählen
get-address-other = Andere auswählen
get-address-clear = Entfernen
get-address-search = Suchen
get-address-search-hint = Ort, Straße oder Postleitzahl
get-address-all-countries = Alle Länder
get-address-nothing = Keine passenden Adressen. Fügen Sie unten eine hinzu.
get-address-new = Neue Adresse
get-address-new-text = Alle, die Lizenzen von { $site } sehen, können sie verwenden.
get-address-add = Adresse hinzufügen
get-behalf = Registrieren für
get-behalf-own = Mich selbst
get-behalf-customer = Den Kunden
get-behalf-owner = Besitzer
get-behalf-hint = In der Bestellung genannte Kontakte. Die Lizenz zeigt, dass Sie sie registriert haben.
get-behalf-nobody = Noch kein Besitzer: Der Kunde übernimmt sie

## Review and confirmation

get-what = Wirkung
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } muss separat registriert werden. Das ist nach dieser Registrierung möglich.
   *[other] { NUMBER($count) } müssen separat registriert werden. Das ist nach dieser Registrierung möglich.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } abgeschlossen
   *[other] { NUMBER($count) } abgeschlossen
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } fehlgeschlagen
   *[other] { NUMBER($count) } fehlgeschlagen
}
get-failed-title = Fehlgeschlagen
get-failed-again = Erneut versuchen
get-skipped = Nicht registriert
# $count is a whole number.
get-skipped-count = { NUMBER($count) } nicht registriert
get-skipped-back = Zurück zu diesen
get-left = Müssen separat registriert werden
get-left-register = Nächste registrieren
get-renews = Verlängert
get-software = Software laden
get-mailed = Eine Bestätigung mit den Lizenzdateien im Anhang ist per E-Mail unterwegs.
get-another = Weitere registrieren
get-another-voucher = Weitere umwandeln
get-another-file = Weitere Tabelle

## Bulk registration

get-bulk-file = Datei
get-bulk-check = Prüfung
get-bulk-hint = Oder ziehen Sie eine Tabelle (.xlsx, .csv) auf diese Seite. Eine Zeile pro Seriennummer. Licet prüft die Zeilen zuerst und ändert nichts.
get-bulk-no-file = Wählen Sie zuerst eine Tabelle.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } Zeile
   *[other] { NUMBER($count) } Zeilen
}
get-bulk-ignored = Unbekannte Spalten, übersprungen: { $columns }
get-bulk-try = Zeilen prüfen
get-bulk-rows = Zeilen
get-bulk-row = Zeile
get-bulk-verdict = Ergebnis
get-bulk-would = Bereit zur Registrierung
get-bulk-filter = Zeilen filtern
# $count is a whole number.
get-bulk-all = Alle { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Bereit { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Fehler { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mehr anzeigen ({ $shown } von { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] { NUMBER($count) } Zeile registrieren
   *[other] { NUMBER($count) } Zeilen registrieren
}

## Colleagues

get-level = Stufe
get-level-of = Stufe von { $name }
get-level-changed = { $name }: jetzt { $level }.
get-level-contract = Vertragsbenutzer
get-level-contract-text = Ruft Lizenzen ab, gibt eigene zurück und sieht den Auszug.
get-level-configuration = Konfigurationsbenutzer
get-level-configuration-text = Gibt auch Abrufe anderer zurück und fügt Einsatzadressen hinzu.
get-level-super = Hauptbenutzer
get-level-super-text = Vergibt auch Stufen, erstellt Konten und registriert gesammelt.
get-certificate = Bestellnummer auf dem Zertifikat
get-certificate-hint = Nötig, wenn Ihr Konto die Bestellung nicht sieht.
