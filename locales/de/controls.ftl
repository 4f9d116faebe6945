### Wörter der gemeinsamen Bedienelemente: sie stehen in jedem Bereich.

control-close = Schließen
control-cancel = Abbrechen
control-optional = optional
control-password-show = Passwort anzeigen
control-password-hide = Passwort ausblenden
control-try-again = Erneut versuchen
control-show-table = Als Tabelle anzeigen
control-show-chart = Als Diagramm anzeigen
control-nothing-found = Keine Treffer
# $example ist ein Datum, wie es in dieser Sprache getippt wird.
control-date-hint = Zum Beispiel { $example }
control-date-form = Geben Sie ein Datum ein, zum Beispiel { $example }.
control-date-no-such-day = Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.
control-number-form = Geben Sie eine Zahl ein, zum Beispiel { $example }.

## Raster

grid-sort-up = Aufsteigend sortieren
grid-sort-down = Absteigend sortieren
grid-pin = Fixieren
grid-unpin = Lösen
grid-move-left = Nach links
grid-move-right = Nach rechts
grid-wider = Breiter
grid-narrower = Schmaler
grid-own-width = Breite zurücksetzen
grid-hide = Spalte ausblenden
grid-chosen = { $count ->
    [0] Nichts ausgewählt
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
# $shown: die Zahl, wie die Sprache sie schreibt
grid-chosen-shown = { $count ->
    [one] { $shown } ausgewählt
   *[other] { $shown } ausgewählt
}
grid-copied =
    { $count ->
        [one] { $count } Zeile kopiert
       *[other] { $count } Zeilen kopiert
    }
grid-copy-too-many = Sie können bis zu { NUMBER($most) } Zeilen auf einmal kopieren. Wählen Sie weniger aus.

## Forms in steps

wizard-steps = Schritte
wizard-done = abgeschlossen
wizard-to-come = ausstehend
wizard-back = Zurück
wizard-change = Ändern
wizard-kept = Entwurf gespeichert
wizard-not-kept = Nicht gespeichert. Schließen Sie vor dem Beenden von Licet ab.
wizard-drop-here = Datei zum Importieren ablegen
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } zu korrigieren
   *[other] { NUMBER($count) } zu korrigieren
}
