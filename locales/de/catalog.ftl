### Der Katalog: Filter, Raster, Details.

catalog-grid = Lizenzen
catalog-sites = Standorte
catalog-all-sites = Alle Standorte
catalog-site-urgent =
    { $count ->
        [one] { $count } Vertrag abgelaufen oder in 30 Tagen zu Ende
       *[other] { $count } Verträge abgelaufen oder in 30 Tagen zu Ende
    }

catalog-column-serial = Seriennummer
catalog-column-product = Produkt
catalog-column-site = Standort
catalog-column-quantity = Menge
quantity-unlimited = Unbegrenzt
catalog-column-term = Laufzeit
catalog-column-order = Bestellung
catalog-column-ordered-on = Bestellt
catalog-column-kind = Art
catalog-column-partner = Partner
catalog-column-family = Produktfamilie
catalog-column-registered = Registriert
catalog-column-host = Host-ID
catalog-column-tags = Schlagwörter

kind-license = Lizenz
kind-subscription = Abonnement
kind-maintenance = Wartung
kind-voucher = Gutschein
kind-flex = Flex-Vertrag

catalog-registered = Registriert
catalog-not-registered = Nicht registriert
catalog-yes = Ja
catalog-no = Nein

catalog-filters = Filter
catalog-filter-site = Standort
catalog-filter-term = Endet
catalog-filter-product = Produkt
catalog-filter-kind = Art
catalog-filter-partner = Partner
catalog-filter-registered = Registriert
catalog-filter-tag = Schlagwort
catalog-filter-field = Feld
catalog-filter-field-title = Nach einem Feld filtern
catalog-filter-test = Bedingung
catalog-filter-value = Wert
catalog-filter-apply = Filtern
# Ein gesetzter Filter: „Standort: Acme Inc“
catalog-filter-set = { $name }: { $value }
# „Acme Inc + 2“
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = { $name } aufheben
catalog-filter-nothing = Noch nichts zur Auswahl
catalog-clear = Aufheben
# „26 von 1.204“
catalog-shown = { $shown } von { $of }

catalog-columns = Spalten
catalog-columns-usual = Zurück zu den üblichen Spalten
catalog-details = Details
catalog-toggle-details = Details zeigen oder ausblenden
catalog-resize-details = Breite der Details

catalog-nothing = Nichts passt
catalog-nothing-text = Keine Lizenz hat alles, was Sie getippt und gewählt haben.
catalog-clear-all = Alle Lizenzen zeigen
catalog-loading = Ihr Katalog ist unterwegs
catalog-loading-text = Lizenzen erscheinen hier, sobald sie ankommen. Alles andere können Sie inzwischen benutzen.
catalog-empty = Hier stehen bald Ihre Lizenzen
catalog-empty-text = Alles, was Ihre Organisation gekauft hat und Sie sehen dürfen, sobald es synchronisiert ist. Noch ist nichts da.

## Details

details-label = Details der Lizenz
details-none = Keine Lizenz gewählt
details-none-text = Wählen Sie eine Zeile, um hier Bestellung, Schlüssel und Dateien zu sehen.
details-close = Details schließen
details-more = Mehr
details-renewed = Verlängert
details-tab-details = Details
details-tab-deployment = Einsatz
details-tab-notes = Notizen
details-tab-files = Dateien

details-license = Lizenz
details-license-n = Lizenz { $n }
details-key = Schlüssel
details-key-reveal = Schlüssel zeigen
details-key-hide = Schlüssel verbergen
details-key-copy = Schlüssel kopieren
details-key-copied = Schlüssel kopiert
details-key-masked = ohne Schlüssel geteilt
details-unattended-own = Sie gehören nicht mehr zu { $site }. Sie sehen, dass es diese Lizenz gibt; Schlüssel, Dateien und Änderungen sind für Sie gesperrt. Darüber entscheiden die Administratoren des Standorts.
details-unattended = { $name } ist Eigentümer dieser Lizenz und gehört nicht mehr zu { $site }. Ein Administrator des Standorts entscheidet, wem sie gehört.
details-unattended-gone = Das Konto, dem diese Lizenz gehörte, gibt es nicht mehr. Ein Administrator von { $site } entscheidet, wem sie gehört.
details-registered = Registriert
details-registered-by = { $date } von { $name }
details-version = Version
details-platform = Plattform
details-vouchers =
    { $count ->
        [one] { $count } Gutscheincode
       *[other] { $count } Gutscheincodes
    }

details-order = Bestellung
details-order-number = Nummer
details-ordered-on = Datum
details-customer = Kunde
details-support-id = Support ID
details-quantity-tier = { $quantity } · Stufe { $tier }
details-ship-to = Lieferung an
details-contact = Kontakt
details-installer = Installation
details-partner-contact = Beim Partner

details-pool = Kontingent
details-covered-by = Gewartet durch
details-covers = Wartet
details-lineage = Herkunft
details-since = seit { $date }

details-system = Systemtyp
details-tier = Preisstufe
details-technical-contact = Technischer Kontakt
details-owner = Besitzer
details-not-deployed = Noch nicht registriert: kein Host und kein Schlüssel.

details-license-file = Lizenzdatei
details-get-license-file = Lizenzdatei herunterladen
details-download = Herunterladen
details-file-download = { $file } herunterladen
details-file-open = Im Ordner zeigen
details-file-progress = Fortschritt von { $file }
details-download-started = { $file } ist unterwegs
details-show = Zeigen
details-no-files = Keine Dateien zu dieser Lizenz.
details-copied = { $text } kopiert
details-copy-serial = Seriennummer kopieren
details-copy-order = Bestellnummer kopieren
details-mail-partner = Dem Partner schreiben
details-same-order = Lizenzen dieser Bestellung zeigen
details-same-tag = Lizenzen mit dem Schlagwort { $tag } zeigen

## Tasten des Rasters, in der Tastenliste

keys-grid-move = Im Raster bewegen
keys-grid-page = Eine Seite weiter oder zurück
keys-grid-ends = Erste und letzte Zeile
keys-grid-open = Details öffnen oder nach einer Spalte sortieren
keys-grid-choose = Zeile wählen
keys-grid-extend = Bis hierher wählen
keys-grid-all = Alle wählen
keys-grid-copy = Als Tabelle kopieren
keys-grid-resize = Spaltenbreite ändern (auf dem Spaltenkopf)
keys-grid-column = Spalte verschieben (auf dem Spaltenkopf)
