### Eigene Felder, Schlagwörter, Notizen, Kommentare, technischer Kontakt.

## Was ein Feld aufnimmt

fields-kind = Typ
fields-kind-text = Text
fields-kind-number = Zahl
fields-kind-date = Datum
fields-kind-choice = Auswahl
fields-kind-link = Link
fields-kind-fixed = Der Typ lässt sich nicht ändern: Vorhandene Werte hängen davon ab.
field-link = Geben Sie eine Web- oder E-Mail-Adresse ein, zum Beispiel https://example.com oder mailto:name@example.com
field-no-room = Höchstens { NUMBER($maximum) }. Entfernen Sie zuerst einen Eintrag.
field-no-space = Kein Platz mehr für Einstellungen dieses Kontos.

## Felder festlegen

fields-empty = Noch keine Felder. Fügen Sie Felder für das hinzu, was Sie an Lizenzen erfassen, zum Beispiel Kostenstelle oder nächstes Audit. Jedes wird zur Spalte.
fields-add = Feld hinzufügen
fields-add-title = Neues Feld
fields-add-text = Das Feld wird zur Spalte und zum Filter im Katalog.
fields-edit = Bearbeiten
fields-edit-title = { $name } bearbeiten
fields-edit-text = Gilt für alle, die Werte dieses Felds sehen.
fields-name = Name
fields-choices = Optionen
fields-choices-hint = Eine pro Zeile, in der angezeigten Reihenfolge.
fields-shown = Anzeigen bei
fields-on-own = Eigene Lizenzen
fields-on-shared = Für uns freigegebene Lizenzen
fields-on-all = Alle Lizenzen
fields-on-none = Nicht angezeigt
fields-used = { $count ->
    [0] noch keine Werte
    [one] { NUMBER($count) } Wert
   *[other] { NUMBER($count) } Werte
}
fields-owner = von { $name }
fields-others = Felder anderer Personen
fields-more = Mehr zu { $name }
fields-up = Nach oben
fields-down = Nach unten
fields-grip = { $name } verschieben, { $place } von { $of }
fields-grip-hint = Ziehen oder Pfeiltasten verwenden
fields-moved = { $name } ist jetzt { $place } von { $of }
fields-saved = { $name } gespeichert
fields-delete = Feld löschen
fields-delete-title = { $name } löschen?
fields-delete-text = { $count ->
    [0] Keine Lizenz hat einen Wert in diesem Feld.
    [one] Eine Lizenz hat einen Wert in diesem Feld. Feld und Wert werden für Sie und alle mit Zugriff ausgeblendet.
   *[other] { NUMBER($count) } Lizenzen haben einen Wert in diesem Feld. Feld und Werte werden für Sie und alle mit Zugriff ausgeblendet.
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
fields-test-unset = ist leer
fields-filter = { $test } { $value }

## Was an einer Lizenz steht

notes-for-everyone = Änderungen gelten für alle mit Zugriff auf diese Lizenz.
notes-for-customer = Sichtbar für die Mitglieder von { $site } und für Personen mit voller Freigabe.
notes-for-partner = Sichtbar für die Mitglieder von { $site }.
notes-for-you = Nur für Sie sichtbar.
notes-of-site = Notizen von { $site }
notes-of-you = Ihre eigenen Notizen
notes-read-only = Sie haben nur Lesezugriff. Zum Bearbeiten ist voller Zugriff auf die Lizenz erforderlich.
notes-fields = Eigene Felder
notes-no-fields = Hier werden keine Felder angezeigt.
notes-define-fields = Felder definieren
notes-title = Notizen
notes-none = Keine Notizen
notes-add-notes = Notizen hinzufügen
notes-edit-notes = Notizen bearbeiten
notes-dropped = Bearbeitung verworfen
notes-comments = Kommentare
notes-no-comments = Keine Kommentare
notes-comment = Kommentar schreiben
notes-comment-add = Kommentar hinzufügen
notes-comment-added = Kommentar hinzugefügt
notes-you = Sie
notes-somebody = Jemand
notes-no-tags = Keine Schlagwörter
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
notes-add-short = Hinzufügen
notes-add = { $name } hinzufügen
notes-edit = { $name } bearbeiten: { $value }
notes-save = { $name } speichern
notes-cancel = Änderungen an { $name } verwerfen
notes-copy-link = Link in { $name } kopieren
notes-pending = wird gesendet
notes-conflict = Konflikt
notes-changed-below = Jemand hat dies während Ihrer Bearbeitung geändert.
notes-changed-show = Anzeigen
notes-changed-hide = Ausblenden
notes-changed-take = Andere Fassung übernehmen
notes-changed-keep = Meine behalten

## Technischer Kontakt

contact-edit = Technischen Kontakt ändern
contact-title = Technischer Kontakt von { $serial }
contact-text = Änderungen gelten für alle mit Zugriff auf diese Lizenz. Um den Kontakt zu entfernen, lassen Sie beide Felder leer.
contact-name = Name
contact-saved = Technischer Kontakt gespeichert
