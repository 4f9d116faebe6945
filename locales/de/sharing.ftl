### Shares of both sides, and how they are made.

screen-sharing = Freigaben & Standorte
sharing-tab-received = Für mich freigegeben
sharing-tab-given = Meine Freigaben
sharing-none-received = Niemand hat Lizenzen für Sie freigegeben
sharing-none-received-text = Wenn jemand Lizenzen für Ihre E-Mail-Adresse freigibt, stehen sie hier nach Person.
sharing-none-given = Sie geben nichts frei
sharing-none-given-text = Lassen Sie Kollegen oder Dienstleister Lizenzen sehen, bis zu einem Datum Ihrer Wahl.
sharing-new = Kundennummern freigeben
sharing-offline = Das Portal ist nicht erreichbar. Sie sehen Ihre Freigaben vom letzten Abgleich; zum Ändern brauchen Sie eine Verbindung.
sharing-access = Zugriff
sharing-access-view = Ansehen
sharing-access-view-text = Die Lizenzen sind sichtbar; Schlüssel sind verdeckt.
sharing-access-keys = Mit Schlüsseln
sharing-access-keys-text = Lizenzen, Schlüssel und Lizenzdateien sind sichtbar.
sharing-access-full = Voll
sharing-access-full-text = Die Lizenzen sind sichtbar und voll nutzbar: Schlüssel, Upgrades, Umzug auf einen anderen Host.
sharing-ends-on = Endet am
sharing-ends-on-hint = Letzter Tag beim Kunden. Leer lassen, um bis auf Weiteres freizugeben.
sharing-description = Beschreibung
sharing-note = Notiz für die Person
sharing-own-note = Notiz für Sie selbst
sharing-own-note-hint = Nur für Sie sichtbar.
sharing-until = Bis { $date }
sharing-no-end = Kein Enddatum
sharing-covers-numbers = { $count ->
    [one] Kundennummer { $numbers }
   *[other] Kundennummern { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } Lizenz
   *[other] { $count } Lizenzen
}
sharing-shows = { $count ->
    [one] zeigt { $count } Lizenz
   *[other] zeigt { $count } Lizenzen
}
sharing-show-licenses = { $count ->
    [one] { $count } Lizenz anzeigen
   *[other] { $count } Lizenzen anzeigen
}
sharing-own-fields = Sie können freigegebene Lizenzen um eigene Felder ergänzen.
sharing-own-fields-open = Felder einrichten
sharing-change = Ändern
sharing-end = Freigabe beenden
sharing-change-title = Freigabe für { $email } ändern
sharing-change-text = { $email } erfährt von der Änderung per E-Mail.
sharing-changed = Freigabe für { $email } geändert
sharing-save = Speichern
sharing-end-title = Freigabe für { $email } beenden?
sharing-end-text = { $count ->
    [one] { $count } Lizenz verschwindet beim nächsten Abgleich von den Geräten von { $email }.
   *[other] { $count } Lizenzen verschwinden beim nächsten Abgleich von den Geräten von { $email }.
}
sharing-end-full-text = { $count ->
    [one] { $count } Lizenz verschwindet beim nächsten Abgleich von den Geräten von { $email }. Über dort Registriertes entscheiden die Administratoren Ihres Standorts.
   *[other] { $count } Lizenzen verschwinden beim nächsten Abgleich von den Geräten von { $email }. Über dort Registriertes entscheiden die Administratoren Ihres Standorts.
}
sharing-ended = Freigabe für { $email } beendet
sharing-not-used = Noch nicht genutzt
sharing-used-synced = Zuletzt abgeglichen am { $date }
sharing-used-file = Lizenzdatei von { $serial } geladen: { $date }
sharing-used-delivered = Schlüssel von { $serial } weitergegeben: { $date }
sharing-used-acted = Letzte Änderung an { $serial }: { $date }
sharing-numbers = Kundennummern
sharing-select-all = Alle auswählen
sharing-clear = Auswahl aufheben
sharing-number-owned = Was Ihnen davon gehört
sharing-number-description = Beschreibung von { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } von { $of } ausgewählt
   *[other] { $count } von { $of } ausgewählt
}
sharing-no-numbers = Sie besitzen oder verwalten keine Lizenzen mit Kundennummer. Nur Besitzer und Standortadministratoren können freigeben.
sharing-title = { $count ->
    [one] Lizenz freigeben
   *[other] { $count } Lizenzen freigeben
}
sharing-title-numbers = Kundennummern freigeben
sharing-text = Die Person bekommt eine E-Mail und sieht die Lizenzen in Licet, sobald sie sich anmeldet.
sharing-done = Für { $email } freigegeben
sharing-share = Freigeben
sharing-email = E-Mail-Adresse
sharing-email-hint = Ein Konto ist noch nicht nötig.
sharing-preview = { $count ->
    [one] { $count } Lizenz wird { $email } angezeigt, bis Sie die Freigabe beenden.
   *[other] { $count } Lizenzen werden { $email } angezeigt, bis Sie die Freigabe beenden.
}
sharing-preview-until = { $count ->
    [one] { $count } Lizenz wird { $email } bis { $date } angezeigt.
   *[other] { $count } Lizenzen werden { $email } bis { $date } angezeigt.
}
sharing-preview-later = Später gekaufte Lizenzen sind eingeschlossen.
sharing-preview-refused = { $count ->
    [one] { $serial } bleibt ausgenommen: Nur der Besitzer und die Administratoren des Standorts können die Lizenz freigeben.
   *[other] { $count } Lizenzen bleiben ausgenommen, zum Beispiel { $serial }: Nur Besitzer und Administratoren der Standorte können sie freigeben.
}
sharing-action = Freigeben…
sharing-action-selection = { $count ->
    [one] { $count } Lizenz freigeben…
   *[other] { $count } Lizenzen freigeben…
}
catalog-filter-shared-by = Freigegeben von
