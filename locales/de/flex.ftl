### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Lizenzen aus den Kontingenten eines Vertrags abrufen, nicht benötigte zurückgeben und den Auszug ansehen.
flex-contracts = Verträge
flex-none = Keine Flex-Verträge
flex-none-text = Flex-Verträge aus Bestellungen, auf die Sie Zugriff haben, erscheinen hier.
flex-begins = beginnt am { $date }
flex-not-begun = Noch kein Abruf möglich: Die Laufzeit beginnt am { $date }.
flex-over = Kein Abruf mehr möglich: Die Laufzeit endete am { $date }.
flex-outsider = Sie sehen diesen Vertrag, gehören aber nicht zu { $site }. Nur dessen Mitglieder können Lizenzen abrufen und zurückgeben.
# $level: "Configuration user"
flex-level = Ihre Stufe: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = Sie
flex-people = Stufen
flex-as-of = Das Portal ist nicht erreichbar. Zahlen vom { $time }.
flex-at = Stand { $time }
flex-waiting = Nicht abgeschlossener Abruf von { $product } aus { $serial }.

## Pools

flex-pools = Kontingente
flex-pools-none = Dieser Vertrag enthält keine Produkte.
flex-product = Produkt
# Heading of a column: how many the contract holds.
flex-entitled = Vertrag
# Heading of a column: how many are out.
flex-drawn = Abgerufen
# Heading of a column: how many are left.
flex-remaining = Übrig
# Both are numbers as shown.
flex-drawn-of = { $drawn } von { $entitled } abgerufen
# $count is a whole number.
flex-left = { $count ->
    [0] Keine übrig
    [one] { NUMBER($count) } übrig
   *[other] { NUMBER($count) } übrig
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] { NUMBER($count) } von { $entitled } ist übrig.
   *[other] { NUMBER($count) } von { $entitled } sind übrig.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] Danach ist { NUMBER($count) } von { $entitled } übrig.
   *[other] Danach sind { NUMBER($count) } von { $entitled } übrig.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } im Vertrag
   *[other] { NUMBER($count) } im Vertrag
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } abgerufen
   *[other] { NUMBER($count) } abgerufen
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } zurückgegeben
   *[other] { NUMBER($count) } zurückgegeben
}

## The curve and the draw-downs

flex-curve = Abruf über die Laufzeit
flex-curve-none = Aus diesem Kontingent wurde noch nichts abgerufen.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, heute: { $drawn }, { $left }.
flex-today = heute
flex-day = Tag
# Heading of a column: who did it.
flex-by = Von
# Heading of a column: by how many.
flex-change = Änderung
flex-came-back = Zurückgegeben
flex-draws = Abrufe
flex-draws-none = Abrufe erscheinen hier mit Person, Datum, Adresse und Lizenz.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] letzter { NUMBER($count) }
   *[other] letzte { NUMBER($count) }
}
flex-show-license = { $serial } im Katalog anzeigen

## Returns

flex-return = Zurückgeben
flex-return-title = Lizenzen zurückgeben
flex-return-by = Rückgabe bis { $date }.
flex-return-over = Die Rückgabefrist endete am { $date }.
flex-return-never = Rückgabe nicht möglich
flex-return-others = Von jemand anderem abgerufen. Nur ein Konfigurationsbenutzer kann zurückgeben.
flex-return-all = Vollständig zurückgegeben
flex-return-quantity = Rückgabemenge von { $serial }
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } ist in Gebrauch.
   *[other] { NUMBER($count) } sind in Gebrauch.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } geht an Vertrag { $contract } zurück. { $serial } umfasst danach { $left }. Schlüssel und Lizenzdatei werden ersetzt.
   *[other] { NUMBER($count) } Lizenzen von { $product } gehen an Vertrag { $contract } zurück. { $serial } umfasst danach { $left }. Schlüssel und Lizenzdatei werden ersetzt.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] Die Lizenz von { $product } geht an Vertrag { $contract } zurück. Schlüssel und Lizenzdatei von { $serial } funktionieren dann für niemanden mehr.
   *[other] Alle { NUMBER($count) } Lizenzen von { $product } gehen an Vertrag { $contract } zurück. Schlüssel und Lizenzdatei von { $serial } funktionieren dann für niemanden mehr.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } zurückgegeben: { $left }.
   *[other] { NUMBER($count) } Lizenzen von { $product } zurückgegeben: { $left }.
}

## Drawing down

flex-draw = Abrufen
flex-draw-from = Abruf aus { $contract }
flex-step-what = Produkt und Anzahl
flex-quantity = Anzahl
flex-address-fixed = Nur Konfigurationsbenutzer können Adressen hinzufügen.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Andere haben inzwischen abgerufen; es sind keine mehr übrig. Wählen Sie ein anderes Produkt oder warten Sie auf Rückgaben. Ihre Eingaben bleiben erhalten.
    [one] Andere haben inzwischen abgerufen; es ist nur noch { NUMBER($count) } übrig. Ändern Sie die Anzahl. Ihre übrigen Eingaben bleiben erhalten.
   *[other] Andere haben inzwischen abgerufen; es sind nur noch { NUMBER($count) } übrig. Ändern Sie die Anzahl. Ihre übrigen Eingaben bleiben erhalten.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } aus Vertrag { $contract } für { $site } abrufen.
   *[other] { NUMBER($count) } Lizenzen von { $product } aus Vertrag { $contract } für { $site } abrufen.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } aus Vertrag { $contract } für { $site } abrufen, Adresse: { $address }.
   *[other] { NUMBER($count) } Lizenzen von { $product } aus Vertrag { $contract } für { $site } abrufen, Adresse: { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } im Vertrag.
flex-drawn-from = Abgerufen aus
flex-another = Weitere abrufen
flex-to-contract = Zum Vertrag
# Follows flex-waiting.
flex-held = Setzen Sie ihn fort oder verwerfen Sie ihn und starten Sie den ausgewählten.
flex-held-discard = Verwerfen und neu starten

## Statement

flex-statement = Auszug
flex-from = Von
flex-to = Bis
flex-statement-none = In diesen Monaten gab es keine Abrufe oder Rückgaben.
flex-statement-hint = Abrufe pro Monat; Rückgaben stehen darunter mit Minuszeichen. Monate ohne Änderungen sind ausgelassen.
flex-picture-hint = Balken nach oben: abgerufen. Balken nach unten: zurückgegeben. Jedes Produkt hat einen eigenen Maßstab; die Tabelle zeigt die Zahlen.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; am Ende in Gebrauch: { $out }.
flex-total = Summe
flex-out-at-end = Am Ende in Gebrauch
flex-save = Als CSV speichern
flex-save-xlsx = Als Excel speichern
flex-month = Monat
flex-sku = SKU
flex-saved = Auszug gespeichert: { $path }
