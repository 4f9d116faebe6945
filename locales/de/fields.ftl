### Eigene Felder, Schlagwörter, Notizen, Kommentare, technischer Kontakt.

## Was ein Feld aufnimmt

fields-kind = Art
fields-kind-text = Text
fields-kind-number = Zahl
fields-kind-date = Datum
fields-kind-choice = Auswahl
fields-kind-link = Link
fields-kind-fixed = Sie bleibt, wie sie ist: Werte hängen davon ab.
field-link = Geben Sie eine Web- oder Mailadresse ein, etwa https://example.com oder mailto:name@example.com
field-no-room = Höchstens { NUMBER($maximum) }. Entfernen Sie zuerst etwas.

## Felder festlegen

fields-empty = Noch keine Felder. Kostenstelle, Zuständige, Tag der nächsten Prüfung: was Sie an Lizenzen festhalten, wird zur Spalte.
fields-add = Feld hinzufügen
fields-add-title = Neues Feld
fields-add-text = Es wird Spalte und Filter im Katalog.
fields-edit = Bearbeiten
fields-edit-title = { $name } bearbeiten
fields-edit-text = Die Änderung gilt für alle, die einen Wert in diesem Feld sehen.
fields-name = Name
fields-choices = Auswahlmöglichkeiten
fields-choices-hint = Je Zeile eine, in der Reihenfolge, in der sie angeboten werden.
fields-shown = Wo es gezeigt wird
fields-on-own = Eigene Lizenzen
fields-on-shared = Mit uns geteilte Lizenzen
fields-on-all = Alle Lizenzen
fields-on-none = Nicht gezeigt
fields-used = { $count ->
    [0] noch keine Werte
    [one] ein Wert
   *[other] { NUMBER($count) } Werte
}
fields-owner = von { $name }
fields-others = Felder anderer
fields-more = Mehr zu { $name }
fields-up = Nach oben
fields-down = Nach unten
fields-grip = { $name } verschieben, { $place } von { $of }
fields-grip-hint = Ziehen oder Pfeiltasten benutzen
fields-moved = { $name } steht jetzt an Stelle { $place } von { $of }
fields-saved = { $name } gespeichert
fields-delete = Feld löschen
fields-delete-title = { $name } löschen
fields-delete-text = { $count ->
    [0] Keine Lizenz hat einen Wert in diesem Feld.
    [one] Eine Lizenz hat einen Wert in diesem Feld. Feld und Wert werden nicht mehr gezeigt, weder Ihnen noch anderen mit Zugriff.
   *[other] { NUMBER($count) } Lizenzen haben einen Wert in diesem Feld. Feld und Werte werden nicht mehr gezeigt, weder Ihnen noch anderen mit Zugriff.
}
fields-deleted = { $name } gelöscht
fields-no-value = Kein Wert

## Nach Feldern filtern

fields-test-is = ist
fields-test-contains = enthält
fields-test-at-least = mindestens
fields-test-at-most = höchstens
fields-test-from = ab
fields-test-until = bis
fields-test-set = hat einen Wert
fields-test-unset = leer
fields-filter = { $test } { $value }

## Was an einer Lizenz steht

notes-for-everyone = Was Sie hier ändern, ändert sich für alle mit Zugriff auf diese Lizenz.
notes-read-only = Sie können dies lesen. Zum Ändern ist voller Zugriff auf die Lizenz nötig.
notes-fields = Eigene Felder
notes-no-fields = Hier werden keine Felder gezeigt.
notes-define-fields = Felder festlegen
notes-title = Notizen
notes-none = Keine Notizen.
notes-add-notes = Notizen schreiben
notes-edit-notes = Notizen bearbeiten
notes-dropped = Ihre Eingabe wurde verworfen
notes-comments = Kommentare
notes-no-comments = Keine Kommentare.
notes-comment = Kommentar schreiben
notes-comment-add = Kommentar hinzufügen
notes-comment-added = Kommentar hinzugefügt
notes-you = Sie
notes-somebody = Jemand
notes-no-tags = Keine Schlagwörter.
notes-tag-add = Schlagwort hinzufügen
notes-tag-new = „{ $tag }“ hinzufügen
notes-tag-added = Schlagwort { $tag } hinzugefügt
notes-tag-removed = Schlagwort { $tag } entfernt
notes-tag-remove = Schlagwort { $tag } entfernen
notes-tag-named = Schlagwort { $tag }
notes-tag-on = gesetzt
notes-tag-off = nicht gesetzt
notes-earlier = Frühere Werte ({ NUMBER($count) })
notes-nothing = nichts
notes-by = { $name } · { $date }
notes-add-short = Eintragen
notes-add = { $name } eintragen
notes-edit = { $name } bearbeiten: { $value }
notes-save = { $name } speichern
notes-cancel = { $name } lassen, wie es war
notes-copy-link = Adresse in { $name } kopieren
notes-pending = unterwegs
notes-conflict = im Widerspruch
notes-changed-below = Jemand hat dies geändert, während Sie es bearbeiten.
notes-changed-show = Anzeigen
notes-changed-hide = Ausblenden
notes-changed-take = Andere Fassung übernehmen
notes-changed-keep = Meine behalten

## Technischer Kontakt

contact-edit = Technischen Kontakt ändern
contact-title = Technischer Kontakt von { $serial }
contact-text = Er ändert sich für alle mit Zugriff auf diese Lizenz. Beides leer heißt: niemand.
contact-name = Name
contact-saved = Technischer Kontakt gespeichert
