### Downloads: verfügbare Software, die Warteschlange, und was aus jeder Datei wurde.

## Was ein Download gerade tut

# $share ist ein Prozentsatz, $size eine Größe, beide wie gezeigt.
downloads-share-of = { $share } von { $size }
# $time ist eine Zeitspanne wie gezeigt.
downloads-time-left = noch { $time }
downloads-waiting = In Warteschlange
# $received sagt, wie viel da ist.
downloads-waiting-resume = In Warteschlange · weiter ab { $received }
downloads-offline = Startet, sobald das Portal erreichbar ist
downloads-offline-resume = Weiter ab { $received }, sobald das Portal erreichbar ist
downloads-verifying = Datei wird geprüft
downloads-done = Heruntergeladen
downloads-verified-sha256 = Geprüft (SHA-256)
downloads-verified-signature = Geprüft (Herstellersignatur)
downloads-failed = Download fehlgeschlagen.
downloads-cancelled = Abgebrochen
downloads-cancelled-resume = Abgebrochen bei { $received }

## Die Warteschlange

downloads-queue = Warteschlange
downloads-queue-empty = Noch keine Downloads
downloads-queue-empty-text = Wählen Sie unten Software oder eine Lizenzdatei in den Details einer Lizenz. Jede Datei wird geprüft.
# $count ist eine ganze Zahl.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } aktiv
   *[other] { NUMBER($count) } aktiv
}
downloads-folder = Speichern in
downloads-folder-change = Ändern
# $file ist ein Dateiname, in allen diesen.
downloads-progress = Fortschritt von { $file }
downloads-cancel = Abbrechen
downloads-retry = Wiederholen
downloads-resume = Fortsetzen
downloads-open = Öffnen
downloads-show-folder = { $file } im Ordner anzeigen
downloads-forget = { $file } aus der Liste entfernen
downloads-forgotten = { $file } aus der Liste entfernt. Die Datei bleibt erhalten.
downloads-forgotten-unfinished = { $file } aus der Liste entfernt.

## Software

downloads-software = Software für Ihre Lizenzen
downloads-search = Software suchen
downloads-search-placeholder = Produkt, Datei, Version suchen…
downloads-software-empty = Noch keine Software
downloads-software-empty-text = Software für Ihre lizenzierten Produkte erscheint hier.
downloads-software-none = Keine Treffer
downloads-software-none-text = Kein Produkt und keine Datei entspricht Ihrer Suche.
downloads-search-clear = Alle anzeigen
# $count ist eine ganze Zahl.
downloads-files = { $count ->
    [one] { NUMBER($count) } Datei
   *[other] { NUMBER($count) } Dateien
}
downloads-version = Version { $version }
# $date ist ein Datum.
downloads-released = veröffentlicht { $date }
downloads-get = Herunterladen
downloads-refused = Nicht verfügbar
downloads-here = Heruntergeladen
downloads-in-queue = In Warteschlange
downloads-show-more = Weitere Produkte anzeigen
keys-changed-title = { $portal } signiert Lizenzdateien mit einem neuen Schlüssel
keys-changed-text = Lizenzdateien mit dem neuen Schlüssel werden abgelehnt, bis Sie ihm vertrauen. Erfragen Sie den Fingerabdruck beim Hersteller per Telefon oder auf dessen Website, nicht über das Portal, und vergleichen Sie ihn.
keys-changed-trusted = Bisher vertrauenswürdig
keys-changed-new = Neu
keys-trust = Neuem Schlüssel vertrauen
keys-dialog-title = Dem neuen Schlüssel von { $portal } vertrauen?
keys-dialog-text =
    Lizenzdateien mit dem neuen Schlüssel werden akzeptiert. Vertrauen Sie ihm nur, wenn Ihr Hersteller den Fingerabdruck bestätigt hat.

    Neu:
    { $new }

    Bisher vertrauenswürdig:
    { $trusted }
