### Downloads: verfügbare Software, die Warteschlange, und was aus jeder Datei wurde.

## Was ein Download gerade tut

# $share ist ein Prozentsatz, $size eine Größe, beide wie gezeigt.
downloads-share-of = { $share } von { $size }
# $time ist eine Zeitspanne wie gezeigt.
downloads-time-left = noch { $time }
downloads-waiting = Wartet, bis er dran ist
# $received sagt, wie viel da ist.
downloads-waiting-resume = Wartet, bis er dran ist · geht weiter ab { $received }
downloads-offline = Beginnt, sobald das Portal erreichbar ist
downloads-offline-resume = Geht weiter ab { $received }, sobald das Portal erreichbar ist
downloads-verifying = Datei wird mit dem verglichen, was der Hersteller veröffentlicht hat
downloads-done = Heruntergeladen
downloads-verified-sha256 = Geprüft: SHA-256 wie vom Hersteller veröffentlicht
downloads-verified-signature = Geprüft: vom Hersteller für diese Lizenz signiert
downloads-failed = Das hat nicht geklappt.
downloads-cancelled = Abgebrochen
downloads-cancelled-resume = Abgebrochen bei { $received }

## Die Warteschlange

downloads-queue = Warteschlange
downloads-queue-empty = Noch keine Downloads
downloads-queue-empty-text = Wählen Sie unten Software oder eine Lizenzdatei in den Details einer Lizenz. Jede Datei wird geprüft, bevor sie ihren Namen bekommt.
# $count ist eine ganze Zahl.
downloads-queue-under-way = { $count ->
    [one] einer läuft
   *[other] { NUMBER($count) } laufen
}
downloads-folder = Dateien kommen nach
downloads-folder-change = Ändern
# $file ist ein Dateiname, in allen diesen.
downloads-progress = Fortschritt von { $file }
downloads-cancel = Abbrechen
downloads-retry = Noch einmal
downloads-resume = Weiter
downloads-open = Öffnen
downloads-show-folder = { $file } im Ordner zeigen
downloads-forget = { $file } von der Liste nehmen
downloads-forgotten = { $file } ist von der Liste; die Datei bleibt, wo sie ist.
downloads-forgotten-unfinished = { $file } ist von der Liste.

## Software

downloads-software = Software zu Ihren Lizenzen
downloads-search = Software suchen
downloads-search-placeholder = Produkt, Datei, Version suchen…
downloads-software-empty = Noch keine Software
downloads-software-empty-text = Hier erscheinen die Pakete der Produkte, für die Sie Lizenzen haben.
downloads-software-none = Nichts gefunden
downloads-software-none-text = Kein Produkt und keine Datei hat diese Wörter.
downloads-search-clear = Alle zeigen
# $count ist eine ganze Zahl.
downloads-files = { $count ->
    [one] eine Datei
   *[other] { NUMBER($count) } Dateien
}
downloads-version = Version { $version }
# $date ist ein Datum.
downloads-released = seit { $date }
downloads-get = Herunterladen
downloads-refused = Nicht verfügbar
downloads-here = Heruntergeladen
downloads-in-queue = In der Warteschlange
downloads-show-more = Weitere Produkte zeigen
keys-changed-title = { $portal } signiert Lizenzdateien mit einem neuen Schlüssel
keys-changed-text = Dateien des neuen Schlüssels werden abgelehnt, bis Sie ihm vertrauen. Erfragen Sie seinen Fingerabdruck beim Hersteller per Telefon oder auf dessen Website, nicht über das Portal, und vergleichen Sie.
keys-changed-trusted = Bisher vertraut
keys-changed-new = Neu
keys-trust = Dem neuen Schlüssel vertrauen
keys-dialog-title = Einem neuen Schlüssel von { $portal } vertrauen?
keys-dialog-text =
    Lizenzdateien, die mit dem neuen Schlüssel signiert sind, gelten dann als echt. Vertrauen Sie ihm nur, wenn Ihr Hersteller den Fingerabdruck bestätigt hat.

    Neu:
    { $new }

    Bisher vertraut:
    { $trusted }
