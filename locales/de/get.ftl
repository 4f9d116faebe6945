### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Lizenz beziehen
get-all-ways = Alle Wege zur Lizenz
get-way-new = Neuer Kauf
get-way-new-text = Seriennummern eines Kaufzertifikats registrieren, auch verlängerte Wartung, und Schlüssel und Dateien erhalten.
get-way-vouchers = Gutscheine
get-way-vouchers-text = Gutscheincodes, die mit Geräten kamen, in Lizenzen umwandeln.
get-way-bulk = Sammelregistrierung
get-way-bulk-text = Für Hauptbenutzer eines Standorts: viele Seriennummern aus einer Tabelle registrieren und Kollegen Zugang geben.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Weiter mit „{ $way }“
get-go-on-button = Weiter
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } Eintrag
   *[other] { NUMBER($count) } Einträge
}
# $ago: "2 minutes ago", "now"
get-draft-kept = gesichert { $ago }
get-discard = Verwerfen
get-discarded = „{ $way }“ ist verworfen.
get-undo = Rückgängig

## Serial numbers and codes

get-serial = Seriennummer
get-serial-hint = Wie auf dem Zertifikat, Groß- und Kleinschreibung zählt. Sie können eine ganze Liste einfügen.
get-code = Gutscheincode
get-code-hint = Wie auf der Karte, Groß- und Kleinschreibung zählt. Sie können eine ganze Liste einfügen.
get-add = Hinzufügen
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } hinzugefügt
   *[other] { NUMBER($count) } hinzugefügt
}
get-remove = { $text } aus der Liste nehmen
# $count is a number as shown.
get-entries = { $count } in der Liste
# $most and $over are whole numbers.
get-too-many = Höchstens { NUMBER($most) } auf einmal; das wären { NUMBER($over) } mehr. Nichts wurde hinzugefügt.
get-file = Datei wählen
get-file-hint = Oder ein Zertifikat (.eml, .html, .txt) oder eine Liste (.csv, .xlsx) irgendwo auf diese Seite ziehen.
# $most is a whole number.
get-too-many-bulk = Die Massenregistrierung nimmt bis zu { NUMBER($most) } Zeilen auf einmal.
# $texts is a list as shown.
get-pasted-left-out = Aus dem Eingefügten weggelassen: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } Seriennummer gefunden
   *[other] { NUMBER($count) } Seriennummern gefunden
}
get-reading-none = Nichts darin sieht wie eine Seriennummer aus. Wählen Sie die Spalte mit den Seriennummern.
get-reading-change = Lesen anpassen
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
get-reading-heading = Überschriftenzeile
get-reading-heading-none = Keine Überschriftenzeile
# $number is a whole number, $text what the row says.
get-reading-heading-row = Zeile { NUMBER($number) }: { $text }
get-reading-encoding = Zeichenkodierung
get-reading-columns = Spalten
get-reading-column = Spalte
get-reading-column-hidden = Ausgeblendet
get-reading-example = Erster Wert
get-reading-meaning = Bedeutung
get-reading-ignore = Weglassen
get-reading-contact_name = Name des Ansprechpartners
get-reading-contact_email = E-Mail des Ansprechpartners
get-reading-install_at = ID der Installationsadresse
get-reading-renews = Verlängerte Seriennummer
get-reading-remembered = Die Spalten werden so gelesen, wie Sie es für eine frühere Datei mit dieser Überschriftenzeile gewählt haben.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } Zeile ohne Seriennummer wurde weggelassen
   *[other] { NUMBER($count) } Zeilen ohne Seriennummer wurden weggelassen
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } Zeile wurde weggelassen: Die Tabellenkalkulation hat eine Zahl darin gerundet, etwa 1,23457E+12. Formatieren Sie die Spalte als Text und speichern Sie die Datei erneut.
   *[other] { NUMBER($count) } Zeilen wurden weggelassen: Die Tabellenkalkulation hat eine Zahl darin gerundet, etwa 1,23457E+12. Formatieren Sie die Spalte als Text und speichern Sie die Datei erneut.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } Zeile über der Überschrift wurde weggelassen
   *[other] { NUMBER($count) } Zeilen über der Überschrift wurden weggelassen
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } Seriennummer kommt mehrfach vor
   *[other] { NUMBER($count) } Seriennummern kommen mehrfach vor
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } Zeile ist ausgeblendet oder ausgefiltert
   *[other] { NUMBER($count) } Zeilen sind ausgeblendet oder ausgefiltert
}
get-reading-hidden-leave = Weglassen
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
get-check-offline = Das Portal ist nicht erreichbar. Ihre Eingaben bleiben erhalten und werden geprüft, sobald das Portal wieder da ist.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } bereit
   *[other] { NUMBER($count) } bereit
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } zu prüfen
   *[other] { NUMBER($count) } zu prüfen
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } geht anders
   *[other] { NUMBER($count) } gehen anders
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } Lizenz
   *[other] { NUMBER($count) } Lizenzen
}
get-none-ready = Davon kann noch nichts registriert werden. Sehen Sie, was daneben steht.
get-none-checked = Vom Portal noch nicht geprüft. Versuchen Sie es gleich noch einmal; nichts geht verloren.

## What was found

get-verdict-asking = Wird geprüft
get-verdict-waiting = Noch nicht geprüft
get-verdict-ok = Bereit
get-verdict-alone = Bereit · wird einzeln registriert
get-verdict-alone-held = Wird einzeln registriert: bleibt hier außen vor und kommt am Ende wieder.
get-verdict-maintenance = Bereit · Wartung, ohne Schlüssel
get-verdict-renewal = Bereit · verlängert { $serial }
get-verdict-registered = Schon registriert.
get-verdict-registered-by = Schon registriert von { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Wird nicht hier aktiviert: { $instructions }
get-verdict-voucher = Ein Gutschein: seine Codes werden umgewandelt, nicht registriert.
get-verdict-flex = Ein Flex-Vertrag: Lizenzen werden daraus abgerufen.
get-verdict-key-printed = Der Schlüssel steht auf dem Zertifikat: es gibt nichts zu registrieren.
get-verdict-superseded = Alles davon wurde aktualisiert: nehmen Sie die neue Seriennummer.
get-verdict-not-allowed = Mit Ihnen geteilt, aber ohne das Recht zu registrieren. Fragen Sie den Besitzer.
get-verdict-repeated = Steht zweimal in der Liste.
get-verdict-unknown = Nicht unter dem, was dieses Konto sehen darf. Prüfen Sie O und 0, I und 1.
# A serial number follows.
get-offer = Meinten Sie diese, { $product }:
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
get-slip-spaces = Es enthält Leerzeichen oder Bindestriche.
get-slip-width = Es hat Zeichen in voller Breite.
get-slip-lower_case = Es ist kleingeschrieben.
get-slip-letter_o = Der Buchstabe O steht, wo eine Ziffer hingehört.
get-slip-letter_i = Der Buchstabe I oder l steht, wo eine Ziffer hingehört.
get-show-license = Im Katalog zeigen
get-voucher-open-until = Bereit · bis { $date }
get-voucher-used = Schon umgewandelt.
get-voucher-used-became = Schon umgewandelt am { $date }, in { $serial }.
get-voucher-expired = Konnte bis { $date } umgewandelt werden.
get-voucher-unknown = Diesen Code gibt es nicht. Prüfen Sie O und 0, I und 1.

## The steps

get-step-serials = Seriennummern
get-step-codes = Gutscheincodes
get-step-details = Produktangaben
get-step-people = Kontakte
get-step-review = Durchsehen
get-step-done = Schlüssel und Dateien
get-continue = Weiter
get-register = Registrieren
get-complete = Registrierung abschließen
get-convert = Umwandeln

## What products ask for

get-detail-host_id = Host-ID
get-detail-host_id-hint = Benennt die Maschine, etwa ihre Netzwerkadresse oder was der Befehl hostid sagt.
get-detail-system_type = Systemtyp
get-detail-san = SAN
get-detail-deployed_tier = Eingesetzte Preisstufe
get-detail-deployed_tier-hint = Die Stufe der Maschine, auf der es läuft.
get-detail-version = Version
get-use-for-all = Auch für die anderen nehmen

## People and addresses

get-contact = Technischer Kontakt
get-contact-name = Name
get-contact-email = E-Mail
get-contact-me = Das bin ich
get-confirmation = Bestätigung
get-email = Weitere E-Mail
get-email-hint = Die Bestätigung geht in jedem Fall an { $email }.
get-address = Einsatzadresse
get-addresses = Adressen
get-address-of = Wo Lizenzen von { $site } eingesetzt werden.
get-address-none = Keine Adresse gewählt.
get-address-choose = Adresse wählen
get-address-other = Andere wählen
get-address-clear = Entfernen
get-address-search = Suchen
get-address-search-hint = Ort, Straße oder Postleitzahl
get-address-all-countries = Alle Länder
get-address-nothing = Keine Adresse beginnt so. Fügen Sie unten eine neue hinzu.
get-address-new = Neue Adresse
get-address-new-text = Alle, die Lizenzen von { $site } sehen, können sie ab jetzt wählen.
get-address-add = Adresse hinzufügen
get-behalf = Registriert für
get-behalf-own = Mich selbst
get-behalf-customer = Den Kunden
get-behalf-owner = Besitzer
get-behalf-hint = Kontakte, die die Bestellung nennt. Die Lizenz zeigt, dass Sie sie registriert haben.
get-behalf-nobody = Noch niemand: der Kunde übernimmt sie

## Review and confirmation

get-what = Was es bewirkt
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } wird einzeln registriert und kommt danach an die Reihe.
   *[other] { NUMBER($count) } werden einzeln registriert und kommen danach an die Reihe.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } erledigt
   *[other] { NUMBER($count) } erledigt
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } ging nicht
   *[other] { NUMBER($count) } gingen nicht
}
get-failed-title = Was nicht ging und warum
get-failed-again = Diese noch einmal versuchen
get-skipped = Nicht registriert
# $count is a whole number.
get-skipped-count = { NUMBER($count) } nicht registriert
get-skipped-back = Zurück zu diesen
get-left = Werden einzeln registriert
get-left-register = Als Nächstes registrieren
get-renews = Verlängert
get-software = Software laden
get-mailed = Eine Bestätigung mit den Lizenzdateien ist per E-Mail unterwegs.
get-another = Mehr registrieren
get-another-voucher = Mehr umwandeln
get-another-file = Weitere Tabelle

## Bulk registration

get-bulk-tab = Tabelle
get-bulk-file = Datei
get-bulk-check = Prüfung
get-bulk-hint = Oder eine Tabelle (.xlsx, .csv) irgendwo auf diese Seite ziehen. Eine Zeile je Seriennummer; zuerst wird nur geprüft, nichts ändert sich.
get-bulk-no-file = Wählen Sie zuerst eine Tabelle.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } Zeile
   *[other] { NUMBER($count) } Zeilen
}
get-bulk-ignored = Diese Spalten bedeuten hier nichts und bleiben außen vor: { $columns }
get-bulk-try = Zeilen prüfen
get-bulk-rows = Zeilen
get-bulk-row = Zeile
get-bulk-verdict = Was daraus wird
get-bulk-would = Kann registriert werden
get-bulk-filter = Welche Zeilen
# $count is a whole number.
get-bulk-all = Alle { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Gut { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Nicht { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mehr zeigen ({ $shown } von { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] { NUMBER($count) } Zeile registrieren
   *[other] { NUMBER($count) } Zeilen registrieren
}

## Colleagues

get-colleagues = Kollegen
get-site = Standort
get-no-sites = Dieses Konto gehört noch zu keinem Standort.
get-colleague-add = Kollegen hinzufügen
get-colleague-text = Sie erhalten eine E-Mail mit einem Link zur Wahl eines Passworts und sehen, was zu { $site } gehört.
get-colleague-create = Konto anlegen
get-colleague-added = Eine E-Mail an { $email } ist unterwegs.
get-colleague-administrator = verwaltet den Standort
get-colleague-no-account = noch kein Konto
get-level = Stufe
get-level-of = Stufe von { $name }
get-level-changed = { $name }: ab jetzt { $level }.
get-level-contract = Vertragsbenutzer
get-level-contract-text = Ruft Lizenzen ab, gibt eigene zurück, liest den Auszug.
get-level-configuration = Konfigurationsbenutzer
get-level-configuration-text = Gibt auch zurück, was andere abriefen, und fügt Einsatzadressen hinzu.
get-level-super = Hauptbenutzer
get-level-super-text = Vergibt auch Stufen, legt Konten an und registriert gesammelt.
