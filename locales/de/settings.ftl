### Einstellungen: Konto, Aussehen, Erinnerungen, Downloads, Offline-Daten.

settings-save = Speichern

## Konto

settings-account = Konto
settings-portal = Portal
settings-profile-edit = Profil bearbeiten
settings-profile-saved = Profil gespeichert
settings-email-change = E-Mail ändern
# $email ist die E-Mail, die gilt.
settings-email-text = Sie erhalten an der neuen Adresse eine E-Mail mit einem Link. { $email } wird sofort benachrichtigt und kann die Änderung 7 Tage lang rückgängig machen. Sobald die neue Adresse bestätigt ist, werden alle Sitzungen abgemeldet.
settings-email-new = Neue E-Mail
settings-email-submit = E-Mail senden
# $email ist die neue Adresse.
settings-email-sent = Eine E-Mail mit einem Link an { $email } ist unterwegs.
settings-password-change = Passwort ändern
settings-password-text = Alle anderen Sitzungen dieses Kontos werden abgemeldet.
settings-password-current = Aktuelles Passwort
settings-password-new = Neues Passwort
settings-password-again = Neues Passwort bestätigen
settings-password-submit = Passwort ändern
settings-password-saved = Passwort geändert
settings-sessions = Sitzungen
settings-sessions-text = Geräte, die bei diesem Konto angemeldet sind
settings-sessions-show = Sitzungen anzeigen
settings-session-this = Dieses Gerät
settings-session-unnamed = Unbenanntes Gerät
settings-session-seen = Zuletzt gesehen { $moment }
settings-session-end = Abmelden
settings-sessions-end-others = Alle anderen abmelden
settings-sessions-close = Schließen

## Abmelden

settings-sign-out = Abmelden
settings-sign-out-copy = Offline-Daten
settings-sign-out-keep = Behalten, gesperrt
settings-sign-out-delete = Löschen
settings-sign-out-keep-text = Bleiben verschlüsselt auf diesem Computer. Die nächste Anmeldung lädt nur Änderungen.
settings-sign-out-delete-text = Lizenzen, Erinnerungen und die Download-Liste werden von diesem Computer gelöscht. Heruntergeladene Dateien bleiben, und am Portal ändert sich nichts.
# $count ist eine ganze Zahl.
settings-sign-out-waiting = { $count ->
    [one] Eine ungesendete Änderung geht verloren.
   *[other] { NUMBER($count) } ungesendete Änderungen gehen verloren.
}
settings-sign-out-confirm-delete = Abmelden und löschen
settings-sign-out-lose = Auch ungesendete Änderungen löschen
field-lose-changes = Bestätigen Sie dies oder behalten Sie die Offline-Daten.

## Aussehen

settings-look = Sprache und Darstellung
settings-language = Sprache
settings-language-text = Datum und Zahlen folgen Ihrer Region.
settings-language-system = Systemstandard
settings-theme = Design
settings-theme-system = System
settings-theme-light = Hell
settings-theme-dark = Dunkel

## Erinnerungen

settings-reminders = Erinnerungen
settings-lead-times = Erinnerungsplan
settings-lead-times-text = Für alle Verträge. Einzelne Verträge passen Sie mit der Glocke unter Verlängerungen an.
settings-notifications = Benachrichtigungen
settings-notifications-text = Erinnerungen erscheinen immer unter Verlängerungen.
settings-notifications-show = Auf dem Desktop anzeigen

## Eigene Felder

settings-fields = Eigene Felder
settings-fields-text = Eigene Spalten für Lizenzen. Alle mit Zugriff auf eine Lizenz sehen die Werte.

## Downloads

settings-folder = Download-Ordner
settings-folder-system = Download-Ordner des Systems
settings-folder-choose = Ordner auswählen

## Die Offline-Daten

settings-copy = Offline-Daten
# $count ist eine ganze Zahl.
settings-copy-rows = { $count ->
    [one] Eine Lizenz auf diesem Computer, verschlüsselt
   *[other] { NUMBER($count) } Lizenzen auf diesem Computer, verschlüsselt
}
# $moment ist Datum und Uhrzeit.
settings-copy-synced = Synchronisiert { $moment }
settings-copy-never = Noch nicht synchronisiert
settings-passphrase = Wiederherstellungs-Passphrase
settings-passphrase-text = Öffnet Ihre Offline-Daten, falls der Schlüsselbund den Schlüssel verliert.
settings-passphrase-about = Öffnet Ihre Offline-Daten, falls der Schlüsselbund den Schlüssel verliert. Sie wird nirgends gespeichert; bewahren Sie sie sicher auf. Eine frühere Passphrase gilt nicht mehr.
settings-passphrase-set = Passphrase festlegen
settings-passphrase-saved = Wiederherstellungs-Passphrase festgelegt
settings-rebuild = Offline-Daten zurücksetzen
settings-rebuild-text = Löscht die Offline-Daten und lädt alles erneut.
settings-rebuild-open = Zurücksetzen
settings-rebuild-about = Löscht die Lizenzen auf diesem Computer und lädt sie erneut vom Portal. Erinnerungen, Einstellungen und Downloads bleiben, und am Portal ändert sich nichts.
settings-rebuild-offline = Das Portal ist nicht erreichbar. Bis dahin haben Sie hier keine Lizenzen.

## Über

settings-about = Über Licet
settings-keys = Tastenkürzel
settings-keys-text = Alles lässt sich ohne Maus bedienen.
settings-keys-show = Kürzel anzeigen
# $version ist eine Versionsnummer.
settings-version = Licet { $version }
settings-license-terms = Freie Software unter Apache-2.0 oder MIT.

## The app without its window

settings-closed = Wenn das Fenster geschlossen wird
settings-closed-text = Erinnerungen und Synchronisierung laufen nur, solange Licet läuft.
settings-closed-ask = Fragen
settings-closed-keep = Weiterlaufen
settings-closed-quit = Beenden
settings-login = Bei der Anmeldung starten
settings-login-text = Licet startet ohne Fenster und erinnert Sie aus dem Infobereich.
settings-login-on = Licet starten, wenn ich mich anmelde
