### Verlängerungen: Verträge nach ihrem Ende und die Erinnerungen daran.

## Verträge

renewals-contracts = Verträge
renewals-show-renewed = Verlängerte zeigen
renewals-filters = Filter
renewals-site = Standort
renewals-all-sites = Alle Standorte
renewals-week-clear = Alle Wochen zeigen
renewals-clear = Filter aufheben
renewals-column-term = Laufzeit
renewals-column-contract = Vertrag
renewals-column-quantity = Plätze
renewals-column-ends = Letzter Tag
renewals-column-partner = Partner
renewals-column-reminder = Nächste Erinnerung
renewals-renewed = Verlängert
# $serial ist eine Seriennummer, in allen diesen.
renewals-ask-label = { $partner } um Verlängerung von { $serial } bitten
renewals-bell-next = Nächste Erinnerung an { $serial }: { $date }. Ändern
renewals-bell-none = Keine Erinnerungen mehr an { $serial }. Ändern
# Beides sind Zahlen, wie sie gezeigt werden.
renewals-more = Mehr zeigen ({ $shown } von { $total })
renewals-more-narrow = { $shown } von { $total } werden gezeigt. Filtern Sie, um die anderen zu sehen.
renewals-none = Kein Vertrag passt
renewals-none-text = Kein Vertrag hat diesen Zustand, Standort und diese Woche zugleich.
renewals-empty = Noch keine Verträge
renewals-empty-text = Hier stehen Wartungsverträge und Abonnements nach dem Tag, an dem sie enden. Für einen, den es nur auf Papier gibt, legen Sie eine Erinnerung an.

## Erinnerungen

renewals-inbox = Erinnerungen
# $count ist eine ganze Zahl.
renewals-inbox-new = { $count ->
    [one] eine neu
   *[other] { NUMBER($count) } neu
}
renewals-inbox-empty = Keine offenen Erinnerungen
renewals-inbox-empty-text = Erinnerungen kommen vor dem Ende eines Vertrags, als Benachrichtigung und hier.
renewals-inbox-all = { $count ->
    [one] Erinnerung zeigen
   *[other] Alle { NUMBER($count) } Erinnerungen zeigen
}
# $count ist eine ganze Zahl, $moment Datum und Uhrzeit.
renewals-group = { $count ->
    [one] Eine Erinnerung vom { $moment }
   *[other] { NUMBER($count) } Erinnerungen vom { $moment }
}
renewals-ends = endet { $date }
renewals-ended = endete { $date }
renewals-unknown-product = Nicht im Katalog
renewals-acknowledge = Erledigt
# $count ist eine ganze Zahl.
renewals-acknowledge-all = { $count ->
    [one] Erledigt
   *[other] Alle { NUMBER($count) } erledigt
}
renewals-acknowledged = Erinnerung an { $serial } ist erledigt
renewals-state-acknowledged = erledigt
renewals-state-cancelled = verlängert, nicht mehr nötig
renewals-state-snoozed = wieder am { $date }
renewals-state-manual = von Hand angelegt
# $days ist eine ganze Zahl.
renewals-state-threshold = { $days ->
    [0] Erinnerung am letzten Tag
    [one] Erinnerung einen Tag vorher
   *[other] Erinnerung { NUMBER($days) } Tage vorher
}
renewals-show-done = Erledigte zeigen
renewals-snooze = Später
renewals-snooze-title = Später an { $serial } erinnern
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
renewals-snooze-until = Oder an diesem Tag

## Von Hand angelegte Erinnerungen

renewals-manual-open = Erinnerung anlegen
renewals-manual-title = Erinnerung anlegen
renewals-manual-text = Für eine Seriennummer auf einem Kaufzertifikat. Sie kommt einmal, am gewählten Tag, mit oder ohne Portal.
renewals-serial = Seriennummer
renewals-oddity-length = Eine Seriennummer hat gewöhnlich elf Zeichen. Sie wird genommen wie getippt.
renewals-oddity-letter = Eine Seriennummer beginnt gewöhnlich mit einem Großbuchstaben. Sie wird genommen wie getippt.
renewals-oddity-digits = Nach dem Buchstaben hat eine Seriennummer gewöhnlich zehn Ziffern. Prüfen Sie O und 0, I und 1. Sie wird genommen wie getippt.
renewals-manual-ends-on = Letzter Tag des Vertrags
renewals-manual-remind-on = Erinnern am
# $days ist eine ganze Zahl.
renewals-manual-before = { $days ->
    [0] Am letzten Tag
    [one] Einen Tag vor dem Ende
   *[other] { NUMBER($days) } Tage vor dem Ende
}
renewals-manual-note = Notiz
renewals-manual-add = Anlegen
renewals-manual-added = An { $serial } wird am { $date } erinnert.
renewals-manual-remove = Erinnerung an { $serial } entfernen
renewals-manual-removed = Die Erinnerung an { $serial } ist entfernt.
renewals-undo = Rückgängig
renewals-coming = Kommt noch
# $date ist der Tag der Erinnerung, $end der letzte Tag des Vertrags.
renewals-coming-when = { $date } · Vertrag endet { $end }

## Vorlaufzeiten

renewals-lead-title = Erinnerungen an { $serial }
renewals-lead-as-all = Wie alle Verträge
renewals-lead-own = Eigene Zeiten
# $days ist eine Liste von Zahlen.
renewals-lead-all = Tage vor dem Ende: { $days }
renewals-lead-none = Keine Erinnerungen.
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
field-date-tomorrow = Wählen Sie einen Tag ab morgen.
field-date-after-end = Wählen Sie einen Tag vor dem Ende des Vertrags.
