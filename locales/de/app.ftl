### Der Rahmen der App: Leiste, Kopf, Statuszeile, Palette, Tastenliste und die Wörter für Laufzeiten.
### Begriffe: license = Lizenz · entitlement = Berechtigung · maintenance contract = Wartungsvertrag · serial number = Seriennummer
### license key = Lizenzschlüssel · license file = Lizenzdatei · order = Bestellung · site = Standort · reseller = Händler
### renewal = Verlängerung · reminder = Erinnerung · mirror = Offline-Daten · request = Anfrage · share = Freigabe · owner = Besitzer · lapsed = abgelaufen · flex contract = Flex-Vertrag

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Zum Inhalt springen
app-error-unknown = Etwas ist schiefgegangen ({ $code }). Versuchen Sie es erneut. Tritt der Fehler wieder auf, starten Sie Licet neu.

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
    [one] { $count } Änderung mit Handlungsbedarf
   *[other] { $count } Änderungen mit Handlungsbedarf
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
status-live-text = Änderungen am Portal erscheinen hier sofort
status-syncing = { $rows ->
    [0] Wird synchronisiert
    [one] Wird synchronisiert · { $rows } Zeile
   *[other] Wird synchronisiert · { $rows } Zeilen
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
sync-still-offline = Das Portal ist nicht erreichbar. Licet versucht es weiter und behält Ihre Änderungen.
status-held = Das Portal will { NUMBER($removals) } von { NUMBER($of) } Zeilen entfernen
status-held-decide = Prüfen
status-sign-in-again = Zum Synchronisieren erneut anmelden
status-waiting = { $count ->
    [one] { $count } ungesendete Änderung
   *[other] { $count } ungesendete Änderungen
}
status-undecided = { $count ->
    [one] { $count } mit Handlungsbedarf
   *[other] { $count } mit Handlungsbedarf
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

held-title = So viele Zeilen entfernen?
held-text = Die letzte Antwort des Portals würde { NUMBER($removals) } von { NUMBER($of) } Zeilen von diesem Computer entfernen. Noch wurde nichts entfernt. Wenn Sie sie behalten, lädt Licet den Katalog neu und vergleicht.
held-keep = Behalten und vergleichen
held-apply =
    { $removals ->
        [one] { $removals } Zeile entfernen
       *[other] { $removals } Zeilen entfernen
    }

## Aktionen, Palette, Tasten

action-sync = Synchronisieren
action-sync-cancel = Synchronisierung anhalten
action-theme-light = Helles Design verwenden
action-theme-dark = Dunkles Design verwenden
action-theme-system = Systemdesign verwenden

palette-title = Befehlspalette
palette-placeholder = Aktion, Seriennummer, Produkt, Bestellung…
palette-results = Ergebnisse
palette-licenses = Lizenzen
palette-actions = Aktionen
palette-nothing = Keine Ergebnisse für „{ $text }“

keys-title = Tastenkürzel
keys-group-go = Gehe zu
keys-group-view = Ansicht
keys-group-do = Aktionen

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
term-bucket-from90 = 90 Tage oder mehr
term-bucket-perpetual = Unbefristet

## Closing the window, starting at login

closing-title = Soll Licet für Erinnerungen weiterlaufen?
closing-text = Erinnerungen kommen nur, solange Licet läuft. Sie können dies in den Einstellungen ändern.
closing-tray = Das Symbol bleibt im Infobereich.
closing-no-tray = Dieser Desktop zeigt keine Symbole im Infobereich: Starten Sie Licet erneut, um das Fenster zu öffnen.
closing-keep = Weiterlaufen lassen
closing-quit = Beenden
login-offer = Soll Licet bei der Anmeldung starten, damit Erinnerungen auch ohne Öffnen kommen?
login-offer-yes = Bei Anmeldung starten
login-offer-no = Nicht jetzt
