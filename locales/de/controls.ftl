### Wörter der gemeinsamen Bedienelemente: sie stehen in jedem Bereich.

control-close = Schließen
control-cancel = Abbrechen
control-optional = freiwillig
control-password-show = Passwort zeigen
control-password-hide = Passwort verbergen
control-try-again = Noch einmal
control-show-table = Als Tabelle zeigen
control-show-chart = Als Diagramm zeigen
control-nothing-found = Nichts gefunden
# $example ist ein Datum, wie es in dieser Sprache getippt wird.
control-date-hint = Zum Beispiel { $example }
control-date-form = Geben Sie ein Datum ein, zum Beispiel { $example }.
control-date-no-such-day = Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.
control-number-form = Geben Sie eine Zahl ein, zum Beispiel { $example }.

## Raster

grid-sort-up = Aufsteigend sortieren
grid-sort-down = Absteigend sortieren
grid-pin = Im Blick behalten
grid-unpin = Mitrollen lassen
grid-move-left = Nach links
grid-move-right = Nach rechts
grid-wider = Breiter
grid-narrower = Schmaler
grid-own-width = Übliche Breite
grid-hide = Spalte ausblenden
grid-chosen =
    { $count ->
        [0] Keine Zeile gewählt
        [one] { $count } Zeile gewählt
       *[other] { $count } Zeilen gewählt
    }
# $shown: die Zahl, wie die Sprache sie schreibt
grid-chosen-shown =
    { $count ->
        [one] { $shown } Zeile gewählt
       *[other] { $shown } Zeilen gewählt
    }
grid-copied =
    { $count ->
        [one] { $count } Zeile kopiert
       *[other] { $count } Zeilen kopiert
    }
grid-copy-too-many = Höchstens { NUMBER($most) } Zeilen lassen sich auf einmal kopieren. Wählen Sie weniger.

## Forms in steps

wizard-steps = Schritte
wizard-done = erledigt
wizard-to-come = folgt noch
wizard-back = Zurück
wizard-change = Ändern
wizard-kept = Auf diesem Computer gesichert
wizard-not-kept = Nicht gesichert: erst abschließen, dann Licet schließen
wizard-drop-here = Loslassen, um die Datei zu lesen
# $count is a whole number.
wizard-problems = { $count ->
    [one] Eines fehlt noch
   *[other] { NUMBER($count) } Dinge fehlen noch
}
