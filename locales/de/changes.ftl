### Änderungen: was im Ausgang wartet und was sich beim Hersteller geändert hat.

## Beide Teile

changes-part-yours = Ihre
changes-part-vendor = Beim Hersteller
changes-more = { $count ->
    [one] Eine weitere Änderung
   *[other] { NUMBER($count) } weitere Änderungen
}
changes-more-many = Mindestens { NUMBER($count) } weitere Änderungen
changes-becomes = wird zu

## Ihre Änderungen

outbox-way = Unterwegs zum Portal
outbox-shown = { $shown } von { $of } werden gezeigt. Die anderen folgen, sobald diese erledigt sind.
outbox-state-waiting = wartet
outbox-state-sending = wird gesendet
outbox-state-sent = am Portal
outbox-state-done = erledigt
outbox-state-conflict = im Widerspruch
outbox-state-gave-way = braucht Sie
outbox-state-refused = abgelehnt
outbox-offline = Offline. Änderungen bleiben auf diesem Computer und werden gesendet, sobald das Portal erreichbar ist.
outbox-offline-next = Offline. Änderungen bleiben auf diesem Computer. Nächster Versuch { $when }.
outbox-problem = Das Portal hat den letzten Versuch nicht angenommen: { $reason }
outbox-try-now = Jetzt versuchen
outbox-export = Als Datei exportieren
outbox-exported = Geschrieben nach { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet wurde unterbrochen und die Datenbank beschädigt: { $left } von { $known } wartenden Änderungen sind noch da. Stellen Sie die übrigen aus einem Export wieder her oder nehmen Sie sie noch einmal vor.
# $name: a file. $date: when it was written.
outbox-lost-newest = Aus { $name } wiederherstellen ({ $date })
outbox-lost-choose = Export auswählen …
outbox-lost-dismiss = Verwerfen
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } Änderung wiederhergestellt
   *[other] { NUMBER($count) } Änderungen wiederhergestellt
}
outbox-empty = Alles ist am Portal
outbox-empty-text = Was Sie ändern, steht hier, bis das Portal es hat, auch ohne Netz.
outbox-empty-step = Zum Katalog
outbox-about-field = Feld { $name }
outbox-about-reminders = Erinnerungen an alle Verträge
outbox-days = { $days } Tage vor dem Ende
outbox-mine = Ihres
outbox-theirs = Am Portal
outbox-before = vorher: { $value }
outbox-conflict = { $name } hat dies auch geändert. Bis Sie entscheiden, gilt der Wert am Portal.
outbox-conflict-somebody = Jemand anderes hat dies auch geändert. Bis Sie entscheiden, gilt der Wert am Portal.
outbox-gave-way = Sie haben dies entfernt, während { $name } es änderte. Eine Änderung geht vor, also bleibt sie.
outbox-gave-way-somebody = Sie haben dies entfernt, während jemand anderes es änderte. Eine Änderung geht vor, also bleibt sie.
outbox-keep-mine = Meines behalten
outbox-keep-theirs = Das vom Portal behalten
outbox-edit = Bearbeiten
outbox-kept-mine = Ihres ist unterwegs
outbox-kept-theirs = Der Wert am Portal bleibt
outbox-edit-title = { $name } bearbeiten
outbox-edit-text = Was Sie hier eingeben, wird an Stelle von beiden gesendet.
outbox-edit-send = Senden
outbox-again-title = Bearbeiten und neu senden
outbox-refused = Das Portal hat dies abgelehnt: { $reason }
outbox-edit-again = Noch einmal bearbeiten
outbox-take-back = Zurücknehmen
outbox-discard = Verwerfen
outbox-discard-title = Diese Änderung verwerfen
outbox-discard-text = Ihre Eingabe wird verworfen; was das Portal hat, bleibt.
outbox-discard-comment = Der Kommentar wird verworfen. Niemand sonst hat ihn gesehen.

## Was geändert wird

slot-notes = { notes-title }
slot-comment = Kommentar
slot-technical-contact = { details-technical-contact }
slot-lead-times = Erinnerungen
slot-reminder = Erinnerung
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Platz in der Reihenfolge
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Gelöscht

## Beim Hersteller

vendor-mark-seen = Alle als gesehen markieren
vendor-marked = Alle als gesehen markiert
vendor-new = { $count ->
    [0] nichts Neues
    [one] eine neue
   *[other] { NUMBER($count) } neue
}
vendor-new-since = { $count ->
    [0] nichts Neues seit { $moment }
    [one] eine neue seit { $moment }
   *[other] { NUMBER($count) } neue seit { $moment }
}
vendor-new-one = Neu
vendor-filter-added = Hinzugekommen
vendor-filter-renewed = Verlängert
vendor-filter-changed = Geändert
vendor-filter-lapsed = Abgelaufen
vendor-filter-hidden = Nicht mehr sichtbar
vendor-filter-removed = Entfernt
vendor-none = Nichts von dieser Art
vendor-none-text = Keine der Änderungen ist von der gewählten Art.
vendor-show-all = Alle zeigen
vendor-empty = Noch keine Änderungen
vendor-empty-text = Neue Lizenzen, Verlängerungen und was der Hersteller ändert, stehen hier, mit dem, was vorher galt.
vendor-added = Hinzugekommen
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
altered-starts-on = Erster Tag
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Verlängert
altered-renewed-by = Verlängert durch
altered-key-printed = Schlüssel auf dem Zertifikat
altered-voucher-count = Gutscheincodes
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Preisstufe im Einsatz
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
altered-shared = Mit Ihnen geteilt
altered-needs-maintenance = Braucht Wartung
altered-sha256 = Prüfsumme
access-full = voller Zugriff
access-install = installieren
access-keys = ansehen mit Schlüsseln
access-view = nur ansehen
altered-access = Was Sie dürfen
altered-other = Eine andere Angabe
