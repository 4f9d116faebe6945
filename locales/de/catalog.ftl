### Der Katalog: Filter, Raster, Details.

catalog-grid = Lizenzen
catalog-sites = Standorte
catalog-all-sites = Alle Standorte
catalog-site-urgent = { $count ->
    [one] { $count } Vertrag abgelaufen oder endet in 30 Tagen
   *[other] { $count } Verträge abgelaufen oder enden in 30 Tagen
}

catalog-column-serial = Seriennummer
catalog-column-product = Produkt
catalog-column-site = Standort
catalog-column-quantity = Menge
quantity-unlimited = Unbegrenzt
catalog-column-term = Laufzeit
catalog-column-order = Bestellung
catalog-column-ordered-on = Bestelldatum
catalog-column-kind = Typ
catalog-column-partner = Händler
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
catalog-filter-term = Laufzeit
catalog-filter-product = Produkt
catalog-filter-kind = Typ
catalog-filter-partner = Händler
catalog-filter-registered = Registriert
catalog-filter-tag = Schlagwort
catalog-filter-field = Feld
catalog-filter-field-title = Nach Feld filtern
catalog-filter-test = Bedingung
catalog-filter-value = Wert
catalog-filter-apply = Anwenden
# Ein gesetzter Filter: „Standort: Acme Inc“
catalog-filter-set = { $name }: { $value }
# „Acme Inc + 2“
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = { $name } aufheben
catalog-filter-nothing = Noch keine Optionen
catalog-clear = Aufheben
# „26 von 1.204“
catalog-shown = { $shown } von { $of }

catalog-columns = Spalten
catalog-columns-usual = Spalten zurücksetzen
catalog-details = Details
catalog-toggle-details = Details ein- oder ausblenden
catalog-resize-details = Breite der Details ändern

catalog-nothing = Keine Treffer
catalog-nothing-text = Keine Lizenzen entsprechen Ihrer Suche und Ihren Filtern.
catalog-clear-all = Alle Lizenzen anzeigen
catalog-loading = Ihr Katalog wird geladen
catalog-loading-text = Lizenzen erscheinen hier nach und nach. Sie können Licet in der Zwischenzeit nutzen.
catalog-empty = Noch keine Lizenzen
catalog-empty-text = Nach dem Synchronisieren erscheinen hier die Lizenzen, auf die Sie Zugriff haben.

## Details

details-label = Lizenzdetails
details-none = Keine Lizenz ausgewählt
details-none-text = Wählen Sie eine Zeile aus, um Bestellung, Schlüssel und Dateien zu sehen.
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
details-key-reveal = Schlüssel anzeigen
details-key-hide = Schlüssel ausblenden
details-key-copy = Schlüssel kopieren
details-key-copied = Schlüssel kopiert
details-key-masked = ohne Schlüssel freigegeben
details-unattended-own = Sie gehören nicht mehr zu { $site }. Sie sehen diese Lizenz, aber nicht ihre Schlüssel und Dateien, und können sie nicht ändern. Die Administratoren des Standorts entscheiden, wem sie gehört.
details-unattended = { $name } besitzt diese Lizenz, gehört aber nicht mehr zu { $site }. Ein Administrator des Standorts entscheidet, wem sie gehört.
details-unattended-gone = Das Konto des Besitzers dieser Lizenz existiert nicht mehr. Ein Administrator von { $site } entscheidet, wem sie gehört.
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
details-installer = Installateur
details-partner-contact = Kontakt beim Händler

details-pool = Kontingent
details-covered-by = Abgedeckt durch
details-covers = Gilt für
details-lineage = Verlängerungen und Upgrades
details-since = seit { $date }

details-system = Systemtyp
details-tier = Preisstufe
details-technical-contact = Technischer Kontakt
details-owner = Besitzer
details-not-deployed = Noch nicht registriert: kein Host, kein Schlüssel.

details-license-file = Lizenzdatei
details-get-license-file = Lizenzdatei herunterladen
details-download = Herunterladen
details-file-download = { $file } herunterladen
details-file-open = Im Ordner anzeigen
details-file-progress = Fortschritt von { $file }
details-download-started = { $file } wird heruntergeladen
details-show = Anzeigen
details-no-files = Keine Dateien für diese Lizenz.
details-copied = { $text } kopiert
details-copy-serial = Seriennummer kopieren
details-copy-order = Bestellnummer kopieren
details-mail-partner = E-Mail an Händler
details-same-order = Lizenzen dieser Bestellung anzeigen
details-same-tag = Lizenzen mit Schlagwort { $tag } anzeigen

## Tasten des Rasters, in der Tastenliste

keys-grid-move = Zwischen Zellen bewegen
keys-grid-page = Seitenweise bewegen
keys-grid-ends = Erste oder letzte Zeile
keys-grid-open = Details öffnen oder nach Spalte sortieren
keys-grid-choose = Zeile auswählen
keys-grid-extend = Auswahl erweitern
keys-grid-all = Alle auswählen
keys-grid-copy = Als Tabelle kopieren
keys-grid-resize = Spaltenbreite ändern (auf dem Spaltenkopf)
keys-grid-column = Spalte verschieben (auf dem Spaltenkopf)
