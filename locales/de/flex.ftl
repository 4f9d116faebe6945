### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Lizenzen aus den Kontingenten eines Vertrags abrufen, Unbenötigtes zurückgeben und den Auszug lesen.
flex-contracts = Verträge
flex-none = Keine Flex-Verträge
flex-none-text = Verträge mit Kontingenten stehen hier, sobald eine Bestellung, die dieses Konto sehen darf, einen enthält.
flex-begins = beginnt am { $date }
flex-not-begun = Noch kann nichts abgerufen werden: die Laufzeit beginnt am { $date }.
flex-over = Es kann nichts mehr abgerufen werden: die Laufzeit endete am { $date }.
flex-outsider = Sie sehen diesen Vertrag, gehören aber nicht zu { $site }: dessen Leute rufen ab und geben zurück.
# $level: "Configuration user"
flex-level = Hier: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = Sie
flex-people = Stufen
flex-as-of = Das Portal ist nicht erreichbar. Zahlen von { $time }.
flex-at = Stand { $time }
flex-waiting = Ein Abruf von { $product } aus { $serial } ist begonnen und wartet.

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
    [0] Nichts übrig
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
flex-curve-none = Von diesem Produkt ist noch nichts abgerufen.
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
flex-draws-none = Hier steht jeder Abruf: wer, wann, für welche Adresse, und seine Lizenz.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] die neuesten { NUMBER($count) }
   *[other] die neuesten { NUMBER($count) }
}
flex-show-license = { $serial } im Katalog zeigen

## Returns

flex-return = Zurückgeben
flex-return-title = Lizenzen zurückgeben
flex-return-by = Rückgabe bis { $date } möglich.
flex-return-over = Rückgabe war bis { $date } möglich.
flex-return-never = Rückgabe nicht vorgesehen.
flex-return-others = Von jemand anderem abgerufen: ein Konfigurationsbenutzer gibt es zurück.
flex-return-all = Alles ist zurück.
flex-return-quantity = Wie viele von { $serial } zurückgehen
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } ist draußen.
   *[other] { NUMBER($count) } sind draußen.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } geht an Vertrag { $contract } zurück. { $serial } gilt danach für { $left }; Schlüssel und Datei, die die alte Zahl nennen, werden ersetzt.
   *[other] { NUMBER($count) } Lizenzen von { $product } gehen an Vertrag { $contract } zurück. { $serial } gilt danach für { $left }; Schlüssel und Datei, die die alte Zahl nennen, werden ersetzt.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] Die Lizenz von { $product } geht an Vertrag { $contract } zurück. Schlüssel und Datei von { $serial } gelten für niemanden mehr.
   *[other] Alle { NUMBER($count) } Lizenzen von { $product } gehen an Vertrag { $contract } zurück. Schlüssel und Datei von { $serial } gelten für niemanden mehr.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } ist wieder im Kontingent: { $left }.
   *[other] { NUMBER($count) } Lizenzen von { $product } sind wieder im Kontingent: { $left }.
}

## Drawing down

flex-draw = Abrufen
flex-draw-from = Abruf aus { $contract }
flex-step-what = Produkt und Anzahl
flex-quantity = Anzahl
flex-address-fixed = Neue Adressen fügen Konfigurationsbenutzer hinzu.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Andere haben inzwischen abgerufen, nichts ist übrig. Wählen Sie ein anderes Produkt oder warten Sie auf Rückgaben; Ihre Eingaben bleiben.
    [one] Andere haben inzwischen abgerufen: jetzt ist { NUMBER($count) } übrig. Ändern Sie die Anzahl; alles andere bleibt stehen.
   *[other] Andere haben inzwischen abgerufen: jetzt sind { NUMBER($count) } übrig. Ändern Sie die Anzahl; alles andere bleibt stehen.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } wird aus Vertrag { $contract } für { $site } abgerufen.
   *[other] { NUMBER($count) } Lizenzen von { $product } werden aus Vertrag { $contract } für { $site } abgerufen.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } Lizenz von { $product } wird aus Vertrag { $contract } für { $site } abgerufen, Einsatz: { $address }.
   *[other] { NUMBER($count) } Lizenzen von { $product } werden aus Vertrag { $contract } für { $site } abgerufen, Einsatz: { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } im Vertrag.
flex-drawn-from = Abgerufen aus
flex-another = Mehr abrufen
flex-to-contract = Zum Vertrag
# Follows flex-waiting.
flex-held = Fahren Sie damit fort, oder verwerfen Sie ihn und beginnen Sie den eben gewählten.
flex-held-discard = Verwerfen und neu beginnen

## Statement

flex-statement = Auszug
flex-from = Von
flex-to = Bis
flex-statement-none = In diesen Monaten wurde nichts abgerufen oder zurückgegeben.
flex-statement-hint = Abgerufen je Monat; Zurückgegebenes steht darunter mit Minus. Monate ohne Bewegung fehlen.
flex-picture-hint = Balken nach oben: abgerufen. Balken nach unten: zurückgegeben. Jedes Produkt hat seinen eigenen Maßstab; als Tabelle steht dasselbe in Zahlen.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; am Ende draußen: { $out }.
flex-total = Summe
flex-out-at-end = Am Ende draußen
flex-save = Als CSV sichern
flex-save-xlsx = Als Excel speichern
flex-month = Monat
flex-sku = Artikelnummer
flex-saved = Auszug gesichert: { $path }
