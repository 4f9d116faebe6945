### Einstellungen: Konto, Aussehen, Erinnerungen, Downloads, lokale Kopie.

settings-save = Speichern

## Konto

settings-account = Konto
settings-portal = Portal
settings-profile-edit = Profil bearbeiten
settings-profile-saved = Profil gespeichert
settings-email-change = E-Mail ändern
# $email ist die E-Mail, die gilt.
settings-email-text = Die neue Adresse bekommt eine E-Mail mit einem Link. { $email } wird sofort benachrichtigt und kann die Änderung 7 Tage lang rückgängig machen. Wenn die neue Adresse bestätigt ist, werden alle Sitzungen abgemeldet.
settings-email-new = Neue E-Mail
settings-email-submit = E-Mail schicken
# $email ist die neue Adresse.
settings-email-sent = Eine E-Mail mit einem Link an { $email } ist unterwegs.
settings-password-change = Passwort ändern
settings-password-text = Alle anderen Sitzungen dieses Kontos werden abgemeldet.
settings-password-current = Jetziges Passwort
settings-password-new = Neues Passwort
settings-password-again = Neues Passwort noch einmal
settings-password-submit = Ändern
settings-password-saved = Passwort geändert
settings-sessions = Sitzungen
settings-sessions-text = Die Geräte, die bei diesem Konto angemeldet sind.
settings-sessions-show = Sitzungen anzeigen
settings-session-this = Dieses Gerät
settings-session-unnamed = Gerät ohne Namen
settings-session-seen = Zuletzt gesehen { $moment }
settings-session-end = Abmelden
settings-sessions-end-others = Alle anderen abmelden
settings-sessions-close = Schließen

## Abmelden

settings-sign-out = Abmelden
settings-sign-out-copy = Die lokale Kopie Ihrer Lizenzen
settings-sign-out-keep = Behalten, verschlossen
settings-sign-out-delete = Löschen
settings-sign-out-keep-text = Sie bleibt verschlüsselt auf diesem Computer. Die nächste Anmeldung lädt nur, was sich geändert hat.
settings-sign-out-delete-text = Lizenzen, Erinnerungen und die Liste der Downloads werden von diesem Computer gelöscht. Heruntergeladene Dateien bleiben, und am Portal ändert sich nichts.
# $count ist eine ganze Zahl.
settings-sign-out-waiting = { $count ->
    [one] Eine Änderung, die das Portal noch nicht erreicht hat, geht verloren.
   *[other] { NUMBER($count) } Änderungen, die das Portal noch nicht erreicht haben, gehen verloren.
}
settings-sign-out-confirm-delete = Abmelden und löschen
settings-sign-out-lose = Auch diese Änderungen löschen
field-lose-changes = Haken Sie dies an oder behalten Sie die Kopie.

## Aussehen

settings-look = Sprache und Aussehen
settings-language = Sprache
settings-language-text = Datum und Zahlen folgen Ihrer Region.
settings-language-system = Wie das System
settings-theme = Farben
settings-theme-system = System
settings-theme-light = Hell
settings-theme-dark = Dunkel

## Erinnerungen

settings-reminders = Erinnerungen
settings-lead-times = Wann erinnern
settings-lead-times-text = Für alle Verträge. Ein Vertrag kann eigene Zeiten haben: die Glocke unter Verlängerungen.
settings-notifications = Benachrichtigungen
settings-notifications-text = Erinnerungen stehen in jedem Fall unter Verlängerungen.
settings-notifications-show = Auf dem Desktop zeigen

## Eigene Felder

settings-fields = Eigene Felder
settings-fields-text = Was Sie selbst an Lizenzen festhalten. Wer Zugriff auf eine Lizenz hat, sieht auch die Werte, die Sie eintragen.

## Downloads

settings-folder = Ordner für Downloads
settings-folder-system = Der Download-Ordner des Systems
settings-folder-choose = Ordner wählen

## Die lokale Kopie

settings-copy = Lokale Kopie
# $count ist eine ganze Zahl.
settings-copy-rows = { $count ->
    [one] Eine Lizenz auf diesem Computer, verschlüsselt
   *[other] { NUMBER($count) } Lizenzen auf diesem Computer, verschlüsselt
}
# $moment ist Datum und Uhrzeit.
settings-copy-synced = Synchronisiert { $moment }
settings-copy-never = Noch nicht synchronisiert
settings-passphrase = Wiederherstellungs-Passphrase
settings-passphrase-text = Öffnet die Kopie, falls der Schlüsselbund dieses Computers ihren Schlüssel verliert.
settings-passphrase-about = Sie öffnet die lokale Kopie, falls der Schlüsselbund ihren Schlüssel verliert. Sie wird nirgends gespeichert: verwahren Sie sie gut. Eine früher gesetzte gilt nicht mehr.
settings-passphrase-set = Passphrase setzen
settings-passphrase-saved = Wiederherstellungs-Passphrase gesetzt
settings-rebuild = Löschen und neu aufbauen
settings-rebuild-text = Löscht die Kopie und lädt alles noch einmal vom Portal.
settings-rebuild-open = Neu aufbauen
settings-rebuild-about = Löscht die Lizenzen auf diesem Computer und lädt sie noch einmal vom Portal. Erinnerungen, Einstellungen und Downloads bleiben, und am Portal ändert sich nichts.
settings-rebuild-offline = Das Portal ist jetzt nicht erreichbar. Bis es das ist, sind hier keine Lizenzen.

## Über

settings-about = Über Licet
settings-keys = Tasten
settings-keys-text = Alles geht auch ohne Maus.
settings-keys-show = Tasten zeigen
# $version ist eine Versionsnummer.
settings-version = Licet { $version }
settings-license-terms = Freie Software unter Apache-2.0 oder MIT.
