### Verlängerungen: Verträge nach ihrem Ende und die Erinnerungen daran.

## Verträge

renewals-contracts = Verträge
renewals-show-renewed = Verlängerte einschließen
renewals-filters = Filter
renewals-site = Standort
renewals-all-sites = Alle Standorte
renewals-week-clear = Alle Wochen anzeigen
renewals-clear = Filter aufheben
renewals-column-partner = Händler
renewals-renewed = Verlängert
# $serial ist eine Seriennummer, in allen diesen.
renewals-ask-label = { $partner } um Verlängerung von { $serial } bitten
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
renewals-lead-product = Alle Verträge für { $product }
renewals-lead-site = Alle Verträge des Standorts { $site }
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

## Stand und Nachweis der Erinnerungen

renewals-group-by = Gruppieren nach
renewals-group-month = Monat
renewals-group-no-reseller = Kein Händler
renewals-line-on = Erinnerungen ein
renewals-line-off = Benachrichtigungen auf diesem Computer aus
renewals-line-next = Nächste: { $date }, { $time }
renewals-line-none = Keine anstehend
renewals-line-running = Solange Licet läuft
renewals-line-always = Auch wenn Licet geschlossen ist
renewals-line-late = { $count ->
    [one] Eine kam verspätet
   *[other] { NUMBER($count) } kamen verspätet
}
renewals-schedule = Zeitplan
renewals-delivery = Zustellung
renewals-next = Nächste Erinnerung { $date }
renewals-all-sent = Alle Erinnerungen gesendet
renewals-muted = Stummgeschaltet
renewals-in-progress = Verlängerung läuft
renewals-declined = Wird nicht verlängert
renewals-asked = Angefragt am { $date }
renewals-change = Erinnerungen für { $serial } ändern
renewals-more-actions = Weitere Aktionen für { $serial }
renewals-mark-in-progress = Verlängerung als laufend markieren
renewals-mark-declined = Als nicht zu verlängern markieren
renewals-mark-none = Verlängerungsstatus löschen
renewals-history = Erinnerungsverlauf
renewals-history-of = Erinnerungsverlauf für { $serial }
renewals-nudge = nur wenn keine Erinnerung verworfen wird
renewals-came = Gesendet
renewals-came-none = Noch keine Erinnerungen.
renewals-cover-on-time = Kam am { $date }
renewals-cover-catch-up = Am { $due } lief kein Gerät. Kam am { $date }.
renewals-cover-more-urgent = Am { $due } lief kein Gerät. Durch eine spätere Erinnerung am { $date } abgedeckt.
renewals-cover-none = Am { $due } nicht gesendet.
renewals-cover-before = Fällig, bevor dieses Konto hier verwendet wurde
renewals-cover-missed = Fällig { $due }: kein Gerät lief vor dem Vertragsende
renewals-cover-pending = Fällig, noch nicht erfasst
renewals-way-notification = Benachrichtigung auf { $device }
renewals-way-timer = Hintergrundbenachrichtigung auf { $device }
renewals-way-inbox = In Licet auf { $device }, ohne Benachrichtigung
renewals-way-elsewhere = Auf { $device } angezeigt
renewals-decided = Beantwortet auf { $device }, { $moment }
renewals-reason-renewed = verlängert, nicht mehr nötig
renewals-reason-moved = Enddatum geändert
renewals-reason-gone = Vertrag nicht mehr im Katalog
renewals-reason-synced = wird jetzt durch den Vertrag erinnert
renewals-test = Testbenachrichtigung senden
renewals-test-timer = Hintergrunderinnerung testen
renewals-test-taken = Das System hat die Benachrichtigung angenommen.
renewals-test-refused = Das System hat die Benachrichtigung nicht angezeigt. Prüfen Sie dessen Benachrichtigungseinstellungen.
renewals-timer = Erinnern, wenn Licet geschlossen ist (prüft alle 30 Minuten)
renewals-late = Verspätete Erinnerungen
renewals-late-none = Jede Erinnerung kam an ihrem Tag.
renewals-runs = Dieser Computer, letzte 30 Tage
renewals-run-app = Licet lief von { $from } bis { $to }
renewals-run-timer = Hintergrundprüfung { $moment }
renewals-schedule-title = Zeitpunkt der Benachrichtigung
renewals-schedule-text = Gilt für alle Ihre Geräte. Der Posteingang zeigt jede Erinnerung ab ihrem Tag.
renewals-schedule-at = Benachrichtigen um (HH:MM)
renewals-schedule-quiet = Ruhezeiten
renewals-schedule-from = Von
renewals-schedule-to = Bis
renewals-schedule-weekends = Am Wochenende benachrichtigen
renewals-schedule-nudges = 7 Tage und 1 Tag vor dem Ende erneut erinnern, wenn keine Erinnerung verworfen wurde
renewals-declined-title = { $serial } nicht verlängern
renewals-declined-text = Sie erhalten für diese Laufzeit auf keinem Gerät mehr Erinnerungen.
renewals-declined-reason = Grund
renewals-serials = Erinnerungen einrichten
renewals-serials-text = Geben Sie Seriennummern aus den Spalten Maintenance/Subscription Ihres Zertifikats ein, oder lassen Sie das Feld für alle Verträge im Katalog leer. Funktioniert offline.
renewals-serials-label = Seriennummern
renewals-serials-check = Prüfen
renewals-serials-submit = Fertig
renewals-serials-set = Erinnerungen sind eingerichtet, nächste { $date }
renewals-serials-all-sent = Keine Erinnerung anstehend
renewals-serials-no-end = Kein Enddatum, nichts zu verlängern
renewals-serials-unknown = Nicht im Katalog. Geben Sie das Enddatum vom Zertifikat für eine einmalige Erinnerung ein; nach einer Synchronisierung ersetzen sie die Erinnerungen des Vertrags.
renewals-serials-key = Sieht wie ein Lizenzschlüssel aus. Geben Sie eine Seriennummer ein: ein Buchstabe und zehn Ziffern.
renewals-serials-done = { $count ->
    [one] Eine Erinnerung eingerichtet
   *[other] { NUMBER($count) } Erinnerungen eingerichtet
}
field-time-of-day = Geben Sie eine Uhrzeit wie 09:00 ein.
