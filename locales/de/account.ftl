### Anmelden, ein Konto anlegen, und die Zustände der Offline-Daten, bevor etwas gezeigt werden kann.

## Was an einem Feld nicht stimmt, neben dem Feld

field-required = Erforderlich
# $maximum ist eine ganze Zahl.
field-too-long = { $maximum ->
    [one] Höchstens ein Zeichen.
   *[other] Höchstens { NUMBER($maximum) } Zeichen.
}
# $minimum ist eine ganze Zahl.
field-too-short = { $minimum ->
    [one] Mindestens ein Zeichen.
   *[other] Mindestens { NUMBER($minimum) } Zeichen.
}
field-mismatch = Stimmt nicht überein
field-email-form = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.
field-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.
field-unknown-choice = Wählen Sie eine Option aus der Liste.
field-already-member = Gehört bereits zum Standort.
field-form = Prüfen Sie das Format.
field-holds-address = Entfernen Sie Web- und E-Mail-Adressen.
field-is-own = Das ist Ihre eigene Adresse.
field-unchanged = Entspricht dem aktuellen Wert
field-not-asked = Hier nicht erforderlich. Lassen Sie das Feld leer.
field-out-of-range = Geben Sie eine Zahl von { $minimum } bis { $maximum } ein.
field-agreement = Stimmen Sie zu oder lehnen Sie ab.

## Anmelden

signin-title = Anmelden
signin-lead = Alle Ihre Lizenzen, online und offline
signin-portal = Portaladresse
signin-portal-hint = Von Ihrem Hersteller. Beginnt mit https://
portal-confirm-title = Mit diesem Portal verbinden?
portal-confirm-text = Licet war noch nie mit { $portal } verbunden. E-Mail und Passwort werden an diese Adresse gesendet. Fahren Sie nur fort, wenn Sie sie selbst eingegeben haben oder kennen.
portal-confirm-yes = Verbinden
signin-email = E-Mail
signin-password = Passwort
signin-submit = Anmelden
signin-new = Neu bei Licet?
signin-create = Konto erstellen
signin-forgot = Passwort vergessen?
signin-passphrase-hint = Dieser Computer hat keinen Schlüsselbund. Die Passphrase verschlüsselt Ihre Offline-Daten; Sie geben sie bei jedem Start von Licet ein.
signin-session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich zum Synchronisieren erneut an. Ihre Lizenzen bleiben offline verfügbar.
signin-account-locked = Der Hersteller hat dieses Konto gesperrt. Wenden Sie sich an die Kundenbetreuung. Ihre Lizenzen bleiben offline verfügbar.
signin-back = Zurück zu meinen Lizenzen

## Passwort vergessen

forgot-title = Passwort vergessen
forgot-lead = Das Portal sendet Ihnen per E-Mail einen Link für ein neues Passwort.
forgot-submit = Link senden
forgot-done-title = Prüfen Sie Ihre E-Mails
# $email ist die Adresse, wie sie getippt wurde.
forgot-done-text = Wenn { $email } ein Konto hat, ist ein Link unterwegs. Er läuft nach 60 Minuten ab.
forgot-back = Zurück zur Anmeldung

## Konto anlegen

create-title = Konto erstellen
create-lead = Ein Konto für alle Lizenzen Ihrer Organisation. Bestellungen mit Ihrer E-Mail erscheinen, sobald Sie sie bestätigt haben.
create-back = Zurück zur Anmeldung
create-section-sign-in = Anmeldung
create-section-you = Sie und Ihre Organisation
create-section-address = Adresse
create-section-agreement = Vereinbarung
create-email = E-Mail
create-email-hint = Zum Anmelden und zum Zuordnen Ihrer Bestellungen.
create-email-again = E-Mail bestätigen
create-password = Passwort
create-password-again = Passwort bestätigen
# $minimum ist eine ganze Zahl.
create-password-hint = { $minimum ->
    [one] Mindestens ein Zeichen. Mehrere Wörter sind leicht zu merken.
   *[other] Mindestens { NUMBER($minimum) } Zeichen. Mehrere Wörter sind leicht zu merken.
}
# $missing ist eine ganze Zahl.
create-password-too-short = { $missing ->
    [one] Noch ein Zeichen nötig.
   *[other] Noch { NUMBER($missing) } Zeichen nötig.
}
create-password-easy = Leicht zu erraten: Wiederholungen oder Teile Ihres Namens
create-password-enough = Ausreichend. Länger ist schwerer zu erraten.
create-password-good = Schwer zu erraten
create-password-strong = Sehr schwer zu erraten
create-agreement-loading = Vereinbarung wird geladen
create-agreement-none = Dieses Portal hat keine Vereinbarung.
create-agreement-choice = Vereinbarung
create-agreement-accept = Ich stimme zu
create-agreement-decline = Ich lehne ab
create-agreement-declined = Ohne Zustimmung zur Vereinbarung können Sie kein Konto erstellen. Es wurde nichts gesendet; Ihre Eingaben bleiben erhalten.
create-submit = Konto erstellen
create-done-title = Prüfen Sie Ihre E-Mails
# $email ist die Adresse, wie sie getippt wurde.
create-done-text = Eine E-Mail an { $email } ist unterwegs. Öffnen Sie den Link darin, um die Adresse zu bestätigen, und melden Sie sich dann an.
create-done-hint = Nach einigen Minuten nichts angekommen? Prüfen Sie den Spam-Ordner oder senden Sie die E-Mail erneut.
resend-confirmation = E-Mail erneut senden
resend-done = Wenn { $email } noch nicht bestätigt ist, ist eine neue E-Mail unterwegs.

## Das Profil einer Person

profile-customer-type = Kundenart
profile-customer-type-end_user = Endkunde
profile-customer-type-reseller = Händler
profile-customer-type-distributor = Distributor
profile-customer-type-oem = OEM
profile-first-name = Vorname
profile-last-name = Nachname
profile-company = Firma
profile-phone = Telefon
profile-phone-extension = Durchwahl
profile-additional-email = Weitere oder Gruppen-E-Mail
profile-additional-email-hint = Erhält eine Kopie jeder Bestätigung, zum Beispiel ein Team-Postfach.
profile-language = Sprache der E-Mails
profile-line1 = Straße und Hausnummer
profile-line2 = Gebäude, Etage, Abteilung
profile-city = Ort
profile-country = Land
profile-state = Bundesland oder Provinz
profile-postal-code = Postleitzahl

## Die Offline-Daten, bevor sie geöffnet sind

mirror-new-passphrase-title = Wählen Sie eine Passphrase
mirror-new-passphrase-text = Dieser Computer hat keinen Schlüsselbund. Darum verschlüsselt eine Passphrase Ihre Offline-Daten. Licet fragt bei jedem Start danach und speichert sie nicht.
mirror-passphrase = Passphrase
mirror-passphrase-again = Passphrase bestätigen
mirror-passphrase-set = Passphrase festlegen
mirror-unlock-title = Lizenzen entsperren
mirror-unlock-text = Ihre Offline-Daten sind mit Ihrer Passphrase gesperrt.
mirror-unlock = Entsperren
mirror-waiting-title = Warten auf den Schlüsselbund
mirror-waiting-text = Der Schlüssel zu Ihren Offline-Daten liegt in { $keyring }; eine Antwort steht noch aus. Suchen Sie die Abfrage, eventuell hinter diesem Fenster, und entsperren Sie den Schlüsselbund.
mirror-locked-title = Der Schlüsselbund ist gesperrt
mirror-locked-text = Der Schlüssel zu Ihren Offline-Daten liegt in { $keyring }. Der Schlüsselbund ist gesperrt oder hat nicht geantwortet. Entsperren Sie ihn und versuchen Sie es erneut. Es wurde nichts gelöscht.
mirror-try-again = Erneut versuchen
mirror-or-passphrase = Oder entsperren Sie sie mit Ihrer Wiederherstellungs-Passphrase.
mirror-or-new-passphrase = Oder legen Sie eine Passphrase fest, die Ihre Offline-Daten verschlüsselt. Licet fragt dann bei jedem Start danach.
mirror-opening-title = Lizenzen werden geöffnet
mirror-opening-text = Nach einem Update kann das eine Minute dauern.
mirror-key-missing-title = Der Schlüssel zu Ihren Offline-Daten fehlt
mirror-key-missing-text = Der Schlüsselbund dieses Computers enthält den Schlüssel nicht mehr. Es wurde nichts gelöscht.
mirror-key-changed-title = Der Schlüssel zu Ihren Offline-Daten hat sich geändert
mirror-key-changed-text = Der Schlüsselbund dieses Computers enthält einen anderen Schlüssel. Es wurde nichts gelöscht.
mirror-key-lost-passphrase = Entsperren Sie sie mit Ihrer Wiederherstellungs-Passphrase.
mirror-unusable-title = Ihre Offline-Daten lassen sich nicht öffnen
mirror-rebuild = Offline-Daten zurücksetzen
mirror-rebuild-text = Löscht die Offline-Daten auf diesem Computer und lädt alles erneut vom Portal. Nicht gesendete Änderungen und hier angelegte Erinnerungen gehen verloren. Am Portal ändert sich nichts.
mirror-rebuild-confirm = Löschen und zurücksetzen
mirror-close-hint = Oder schließen Sie das Fenster. Dann ändert sich nichts.
