### Der Rahmen der App: Leiste, Kopf, Statuszeile, Palette, Tastenliste und die Wörter für Laufzeiten.
### Begriffe: license = Lizenz · entitlement = Berechtigung · maintenance contract = Wartungsvertrag · serial number = Seriennummer
### license key = Lizenzschlüssel · license file = Lizenzdatei · order = Bestellung · site = Standort · partner = Partner
### renewal = Verlängerung · reminder = Erinnerung · mirror = lokale Kopie · lapsed = abgelaufen · flex contract = Flex-Vertrag

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Zum Inhalt springen
app-error-unknown = In der App selbst ging etwas schief ({ $code }). Versuchen Sie es noch einmal; bleibt es dabei, starten Sie Licet neu.

app-search = Lizenzen suchen
app-search-placeholder = Seriennummer, Produkt, Bestellung, Host…
app-action-search = Lizenzen suchen

screen-overview = Übersicht
screen-catalog = Katalog
screen-renewals = Verlängerungen
screen-changes = Änderungen
screen-downloads = Downloads
screen-settings = Einstellungen

rail-label = Bereiche
rail-reminders =
    { $count ->
        [one] { $count } neue Erinnerung
       *[other] { $count } neue Erinnerungen
    }
rail-changes = { $count ->
    [one] { $count } Änderung braucht Sie
   *[other] { $count } Änderungen brauchen Sie
}
rail-downloads =
    { $count ->
        [one] { $count } Download läuft
       *[other] { $count } Downloads laufen
    }

## Statuszeile

status-label = Status
status-never-synced = Noch nicht synchronisiert
# $ago: "vor 2 Minuten", "jetzt"
status-synced = Synchronisiert { $ago }
status-live = live
status-live-text = Änderungen am Portal stehen hier sofort
status-syncing =
    { $rows ->
        [0] Synchronisiert gerade
        [one] Synchronisiert gerade · { $rows } Zeile
       *[other] Synchronisiert gerade · { $rows } Zeilen
    }
status-first-sync =
    { $rows ->
        [0] Ihr Katalog wird geladen
        [one] Ihr Katalog wird geladen · { $rows } Zeile
       *[other] Ihr Katalog wird geladen · { $rows } Zeilen
    }
status-sync-progress = Fortschritt der Synchronisierung
# $since: eine Uhrzeit heute, ein Wochentag oder ein Datum
status-offline = Offline seit { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Datenstand { $moment }
sync-still-offline = Das Portal ist nicht erreichbar. Licet versucht es weiter; Ihre Änderungen bleiben bis dahin erhalten.
status-held = Das Portal will { NUMBER($removals) } von { NUMBER($of) } Zeilen entfernen
status-held-decide = Entscheiden
status-sign-in-again = Zum Synchronisieren neu anmelden
status-waiting =
    { $count ->
        [one] { $count } Änderung wartet
       *[other] { $count } Änderungen warten
    }
status-undecided = { $count ->
    [one] { $count } braucht Sie
   *[other] { $count } brauchen Sie
}
status-indexing = Suche wird vorbereitet
status-lost = Änderungen fehlen möglicherweise
status-downloads =
    { $count ->
        [one] { $count } Download
       *[other] { $count } Downloads
    }
status-download-progress = Fortschritt von { $file }
# $shown: die Zahl, wie die Sprache sie schreibt
status-licenses =
    { $count ->
        [one] { $shown } Lizenz
       *[other] { $shown } Lizenzen
    }

held-title = So viel auf einmal entfernen?
held-text = Die letzte Antwort des Portals nähme { NUMBER($removals) } von { NUMBER($of) } Zeilen von diesem Computer. Noch wurde nichts entfernt. Behalten lädt den ganzen Katalog noch einmal und vergleicht.
held-keep = Behalten und vergleichen
held-apply =
    { $removals ->
        [one] { $removals } Zeile entfernen
       *[other] { $removals } Zeilen entfernen
    }

## Aktionen, Palette, Tasten

action-sync = Synchronisieren
action-sync-cancel = Synchronisierung anhalten
action-theme-light = Helle Farben verwenden
action-theme-dark = Dunkle Farben verwenden
action-theme-system = Farben des Systems verwenden

palette-title = Überall hin, alles tun
palette-placeholder = Aktion, Seriennummer, Produkt, Bestellung…
palette-results = Ergebnisse
palette-licenses = Lizenzen
palette-actions = Aktionen
palette-nothing = Nichts gefunden zu „{ $text }“.

keys-title = Tastatur
keys-group-go = Gehen
keys-group-view = Ansehen
keys-group-do = Tun

## Laufzeiten

term-perpetual = Unbefristet
term-ends-today = Endet heute
term-days-left =
    { $days ->
        [one] Noch { $days } Tag
       *[other] Noch { $days } Tage
    }
term-lapsed =
    { $days ->
        [one] Gestern abgelaufen
       *[other] Vor { $days } Tagen abgelaufen
    }
term-bucket-lapsed = Abgelaufen
term-bucket-under30 = Unter 30 Tagen
term-bucket-from30-to89 = 30–89 Tage
term-bucket-from90 = 90 Tage und mehr
term-bucket-perpetual = Unbefristet
