### Änderungen: was im Ausgang wartet und was sich beim Hersteller geändert hat.

## Beide Teile

changes-part-yours = Meine Änderungen
changes-part-vendor = Vom Hersteller
changes-more = { $count ->
    [one] Eine weitere Änderung
   *[other] { NUMBER($count) } weitere Änderungen
}
changes-more-many = Mindestens { NUMBER($count) } weitere Änderungen
changes-becomes = geändert zu

## Ihre Änderungen

outbox-way = Ausstehend
outbox-shown = { $shown } von { $of } werden angezeigt. Die übrigen folgen, sobald diese gesendet sind.
outbox-state-waiting = wartet
outbox-state-sending = wird gesendet
outbox-state-sent = gesendet
outbox-state-done = erledigt
outbox-state-conflict = Konflikt
outbox-state-gave-way = Handlungsbedarf
outbox-state-refused = abgelehnt
outbox-offline = Sie sind offline. Änderungen bleiben auf diesem Computer und werden gesendet, sobald das Portal erreichbar ist.
outbox-offline-next = Sie sind offline. Änderungen bleiben auf diesem Computer. Nächster Versuch { $when }.
outbox-problem = Der letzte Versuch ist fehlgeschlagen: { $reason }
outbox-try-now = Jetzt versuchen
outbox-export = In Datei exportieren
outbox-exported = Exportiert nach { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet wurde unterbrochen und die Datenbank beschädigt. { $left } von { $known } ungesendeten Änderungen sind noch vorhanden. Stellen Sie die übrigen aus einem Export wieder her oder nehmen Sie sie erneut vor.
# $name: a file. $date: when it was written.
outbox-lost-newest = Aus { $name } wiederherstellen ({ $date })
outbox-lost-choose = Export auswählen …
outbox-lost-dismiss = Schließen
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } Änderung wiederhergestellt
   *[other] { NUMBER($count) } Änderungen wiederhergestellt
}
outbox-empty = Alle Änderungen synchronisiert
outbox-empty-text = Ihre Änderungen erscheinen hier, online und offline, bis sie synchronisiert sind.
outbox-empty-step = Zum Katalog
outbox-about-field = Feld { $name }
outbox-about-reminders = Erinnerungen für alle Verträge
outbox-days = { $days } Tage vor dem Ende
outbox-mine = Ihr Wert
outbox-theirs = Wert am Portal
outbox-before = vorher: { $value }
outbox-conflict = { $name } hat dies ebenfalls geändert. Bis Sie entscheiden, gilt der Wert am Portal.
outbox-conflict-somebody = Jemand anderes hat dies ebenfalls geändert. Bis Sie entscheiden, gilt der Wert am Portal.
outbox-gave-way = Sie haben dies entfernt, während { $name } es geändert hat. Änderungen haben Vorrang, darum wurde es behalten.
outbox-gave-way-somebody = Sie haben dies entfernt, während jemand anderes es geändert hat. Änderungen haben Vorrang, darum wurde es behalten.
outbox-keep-mine = Meinen behalten
outbox-keep-theirs = Portalwert behalten
outbox-edit = Bearbeiten
outbox-kept-mine = Ihr Wert wird gesendet
outbox-kept-theirs = Portalwert behalten
outbox-edit-title = { $name } bearbeiten
outbox-edit-text = Dieser Wert ersetzt beide.
outbox-edit-send = Senden
outbox-again-title = Bearbeiten und erneut senden
outbox-refused = Das Portal hat dies abgelehnt: { $reason }
outbox-edit-again = Erneut bearbeiten
outbox-take-back = Rückgängig
outbox-discard = Verwerfen
outbox-discard-title = Diese Änderung verwerfen?
outbox-discard-text = Ihre Änderung wird verworfen, der Wert am Portal bleibt.
outbox-discard-comment = Der Kommentar wird verworfen. Niemand sonst hat ihn gesehen.

## Was geändert wird

slot-notes = { notes-title }
slot-comment = Kommentar
slot-technical-contact = { details-technical-contact }
slot-lead-times = Erinnerungen
slot-renewal = Verlängerung
slot-renewal-asked = Händler gefragt am
slot-reminder-schedule = Zeitplan der Benachrichtigungen
slot-reminder = Erinnerung
slot-inbox = Posteingang
slot-notices = Mitteilungen
slot-updated = Aktualisiert
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Position
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Gelöscht
slot-request-form = Anfrage
slot-request-act = Nachricht oder Entscheidung

## Beim Hersteller

vendor-mark-seen = Alle als gelesen markieren
vendor-marked = Alle als gelesen markiert
vendor-new = { $count ->
    [0] nichts Neues
    [one] { NUMBER($count) } neu
   *[other] { NUMBER($count) } neu
}
vendor-new-since = { $count ->
    [0] nichts Neues seit { $moment }
    [one] { NUMBER($count) } neu seit { $moment }
   *[other] { NUMBER($count) } neu seit { $moment }
}
vendor-new-one = Neu
vendor-filter-added = Hinzugefügt
vendor-filter-renewed = Verlängert
vendor-filter-changed = Geändert
vendor-filter-lapsed = Abgelaufen
vendor-filter-hidden = Nicht mehr sichtbar
vendor-filter-removed = Entfernt
vendor-none = Keine passenden Änderungen
vendor-none-text = Keine Änderungen entsprechen den ausgewählten Typen.
vendor-show-all = Alle anzeigen
vendor-empty = Noch keine Änderungen
vendor-empty-text = Neue Lizenzen, Verlängerungen und Änderungen des Herstellers erscheinen hier.
vendor-added = Hinzugefügt
vendor-added-entitlement = Neue Lizenz
vendor-added-license = Registriert
vendor-added-release = Neue Software
vendor-renewed = Verlängert
vendor-changed = Geändert
vendor-changed-license = Registrierung geändert
vendor-changed-release = Software geändert
vendor-lapsed = Abgelaufen
vendor-hidden = Nicht mehr sichtbar
vendor-removed = Entfernt

## Geänderte Angaben

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Kundennummer
altered-order-number = Bestellnummer
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Startdatum
altered-ends-on = Enddatum
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Verlängert
altered-renewed-by = Verlängert durch
altered-key-printed = Schlüssel auf Zertifikat
altered-voucher-count = Gutscheincodes
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Eingesetzte Preisstufe
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Einsatzadresse
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Größe
altered-released-on = Veröffentlicht
altered-shared = Für Sie freigegeben
altered-needs-maintenance = Erfordert Wartung
altered-sha256 = Prüfsumme
access-full = voller Zugriff
access-install = Installation
access-keys = mit Schlüsseln ansehen
access-view = nur ansehen
altered-access = Ihr Zugriff
altered-other = Sonstige Angabe
