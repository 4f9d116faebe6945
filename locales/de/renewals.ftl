### Verlängerungen: Verträge nach ihrem Ende und die Erinnerungen daran.

## Verträge

renewals-contracts = Verträge
renewals-show-renewed = Verlängerte einschließen
renewals-filters = Filter
renewals-site = Standort
renewals-all-sites = Alle Standorte
renewals-week-clear = Alle Wochen anzeigen
renewals-clear = Filter aufheben
renewals-column-term = Laufzeit
renewals-column-contract = Vertrag
renewals-column-quantity = Plätze
renewals-column-ends = Enddatum
renewals-column-partner = Händler
renewals-column-reminder = Nächste Erinnerung
renewals-renewed = Verlängert
# $serial ist eine Seriennummer, in allen diesen.
renewals-ask-label = { $partner } um Verlängerung von { $serial } bitten
renewals-bell-next = Nächste Erinnerung an { $serial }: { $date }. Ändern
renewals-bell-none = Alle Erinnerungen an { $serial } gesendet. Ändern
# Beides sind Zahlen, wie sie gezeigt werden.
renewals-more = Mehr anzeigen ({ $shown } von { $total })
renewals-more-narrow = { $shown } von { $total } angezeigt. Filtern Sie, um einzugrenzen.
renewals-none = Keine Treffer
renewals-none-text = Keine Verträge entsprechen diesen Filtern.
renewals-empty = Noch keine Verträge
renewals-empty-text = Wartungsverträge und Abonnements erscheinen hier nach Enddatum. Für Verträge, die es nur auf Papier gibt, fügen Sie eine Erinnerung hinzu.

## Erinnerungen

renewals-inbox = Erinnerungen
# $count ist eine ganze Zahl.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } neu
   *[other] { NUMBER($count) } neu
}
renewals-inbox-empty = Keine offenen Erinnerungen
renewals-inbox-empty-text = Erinnerungen erscheinen hier und als Benachrichtigung, bevor ein Vertrag endet.
renewals-inbox-all = { $count ->
    [one] Erinnerung anzeigen
   *[other] Alle { NUMBER($count) } Erinnerungen anzeigen
}
# $count ist eine ganze Zahl, $moment Datum und Uhrzeit.
renewals-group = { $count ->
    [one] Eine Erinnerung vom { $moment }
   *[other] { NUMBER($count) } Erinnerungen vom { $moment }
}
renewals-ends = endet { $date }
renewals-ended = endete { $date }
renewals-unknown-product = Nicht im Katalog
renewals-acknowledge = Schließen
# $count ist eine ganze Zahl.
renewals-acknowledge-all = { $count ->
    [one] Schließen
   *[other] Alle { NUMBER($count) } schließen
}
renewals-acknowledged = Erinnerung an { $serial } geschlossen
renewals-state-acknowledged = geschlossen
renewals-state-cancelled = verlängert, nicht mehr nötig
renewals-state-snoozed = zurückgestellt bis { $date }
renewals-state-manual = manuell hinzugefügt
# $days ist eine ganze Zahl.
renewals-state-threshold = { $days ->
    [0] Erinnerung am letzten Tag
    [one] Erinnerung einen Tag vorher
   *[other] Erinnerung { NUMBER($days) } Tage vorher
}
renewals-show-done = Geschlossene einschließen
renewals-snooze = Später
renewals-snooze-title = Erinnerung an { $serial } zurückstellen
renewals-snooze-text = Der Vertrag endet { $date }.
renewals-snooze-text-lapsed = Der Vertrag endete { $date }.
# $days ist eine ganze Zahl.
renewals-snooze-days = { $days ->
    [1] Morgen
    [7] In einer Woche
    [14] In zwei Wochen
    [one] In einem Tag
   *[other] In { NUMBER($days) } Tagen
}
renewals-snooze-until = Oder an einem Datum

## Von Hand angelegte Erinnerungen

renewals-manual-open = Erinnerung hinzufügen
renewals-manual-title = Erinnerung hinzufügen
renewals-manual-text = Für eine Seriennummer auf einem Kaufzertifikat. Sie werden einmal am gewählten Tag erinnert, online oder offline.
renewals-serial = Seriennummer
renewals-oddity-length = Eine Seriennummer hat normalerweise elf Zeichen. Sie können sie trotzdem speichern.
renewals-oddity-letter = Eine Seriennummer beginnt normalerweise mit einem Großbuchstaben. Sie können sie trotzdem speichern.
renewals-oddity-digits = Nach dem Buchstaben hat eine Seriennummer normalerweise zehn Ziffern. Prüfen Sie O und 0, I und 1. Sie können sie trotzdem speichern.
renewals-manual-ends-on = Vertragsende
renewals-manual-remind-on = Erinnern am
# $days ist eine ganze Zahl.
renewals-manual-before = { $days ->
    [0] Am letzten Tag
    [one] Einen Tag vor dem Ende
   *[other] { NUMBER($days) } Tage vor dem Ende
}
renewals-manual-note = Notiz
renewals-manual-add = Hinzufügen
renewals-manual-added = Erinnerung an { $serial } für { $date } festgelegt
renewals-manual-remove = Erinnerung an { $serial } entfernen
renewals-manual-removed = Erinnerung an { $serial } entfernt
renewals-undo = Rückgängig
renewals-coming = Anstehend
# $date ist der Tag der Erinnerung, $end der letzte Tag des Vertrags.
renewals-coming-when = { $date } · Vertrag endet { $end }

## Vorlaufzeiten

renewals-lead-title = Erinnerungen an { $serial }
renewals-lead-as-all = Standardplan
renewals-lead-own = Individuell
# $days ist eine Liste von Zahlen.
renewals-lead-all = Tage vor dem Ende: { $days }
renewals-lead-none = Keine Erinnerungen
renewals-lead-list = Erinnerungen vor dem Ende
# $days ist eine ganze Zahl.
renewals-lead-before = { $days ->
    [0] Am letzten Tag
    [one] Einen Tag vorher
   *[other] { NUMBER($days) } Tage vorher
}
# $days ist eine ganze Zahl.
renewals-lead-remove = { $days ->
    [0] Erinnerung am letzten Tag entfernen
    [one] Erinnerung einen Tag vorher entfernen
   *[other] Erinnerung { NUMBER($days) } Tage vorher entfernen
}
renewals-lead-add-label = Tage vor dem Ende
renewals-lead-add = Hinzufügen
renewals-lead-save = Speichern

## Was an einem Feld hier nicht stimmt

field-whole-number = Geben Sie eine ganze Zahl von Tagen ein.
# $maximum ist eine ganze Zahl.
field-too-far-ahead = Höchstens { NUMBER($maximum) } Tage im Voraus.
# $maximum ist eine ganze Zahl.
field-too-many = { $maximum ->
    [one] Höchstens eine Erinnerung.
   *[other] Höchstens { NUMBER($maximum) } Erinnerungen. Entfernen Sie zuerst eine.
}
field-date = Geben Sie ein Datum ein.
field-date-tomorrow = Wählen Sie ein Datum nach heute.
field-date-after-end = Wählen Sie ein Datum vor dem Vertragsende.
