### Anmelden, ein Konto anlegen, und die Zustände der lokalen Kopie, bevor etwas gezeigt werden kann.

## Was an einem Feld nicht stimmt, neben dem Feld

field-required = Füllen Sie dieses Feld aus.
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
field-mismatch = Das weicht von der Eingabe darüber ab.
field-email-form = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.
field-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.
field-unknown-choice = Wählen Sie eines aus der Liste.
field-form = Das lässt sich nicht lesen. Prüfen Sie es.
field-holds-address = Lassen Sie Web- und E-Mail-Adressen weg.
field-unchanged = Das ist dasselbe wie vorher.
field-not-asked = Das wird hier nicht verlangt. Lassen Sie es leer.
field-out-of-range = Geben Sie eine Zahl von { $minimum } bis { $maximum } ein.
field-agreement = Nehmen Sie zuerst an oder lehnen Sie ab.

## Anmelden

signin-title = Anmelden
signin-lead = Ihre Lizenzen, auch offline.
signin-portal = Adresse des Portals
signin-portal-hint = Von Ihrem Hersteller. Sie beginnt mit https://
portal-confirm-title = Mit diesem Portal verbinden?
portal-confirm-text = Licet verbindet sich zum ersten Mal mit { $portal }. Was Sie dort eingeben, etwa E-Mail und Passwort, wird dorthin gesendet. Fahren Sie nur fort, wenn Sie diese Adresse eingegeben haben oder kennen.
portal-confirm-yes = Verbinden
signin-email = E-Mail
signin-password = Passwort
signin-submit = Anmelden
signin-new = Neu hier?
signin-create = Konto anlegen
signin-forgot = Passwort vergessen?
signin-passphrase-hint = Dieser Computer hat keinen Schlüsselbund. Die Passphrase verschließt die lokale Kopie Ihrer Lizenzen; Sie geben sie bei jedem Start von Licet ein.
signin-session-ended = Ihre Sitzung am Portal ist beendet. Melden Sie sich zum Synchronisieren neu an; Ihre Lizenzen bleiben lesbar.
signin-account-locked = Der Hersteller hat dieses Konto gesperrt. Fragen Sie seine Kundenbetreuung; Ihre Lizenzen bleiben hier lesbar.
signin-back = Zurück zu meinen Lizenzen

## Passwort vergessen

forgot-title = Passwort vergessen
forgot-lead = Das Portal schickt einen Link an Ihre E-Mail-Adresse. Damit wählen Sie ein neues Passwort.
forgot-submit = Link schicken
forgot-done-title = Sehen Sie in Ihre E-Mails
# $email ist die Adresse, wie sie getippt wurde.
forgot-done-text = Wenn es ein Konto für { $email } gibt, ist eine E-Mail mit einem Link unterwegs. Er gilt nur kurze Zeit.
forgot-back = Zurück zur Anmeldung

## Konto anlegen

create-title = Konto anlegen
create-lead = Ein Konto für alle Lizenzen, die Ihre Organisation gekauft hat. Bestellungen, die Ihre E-Mail nennen, erscheinen, sobald Sie sie bestätigt haben.
create-back = Zurück zur Anmeldung
create-section-sign-in = Anmeldung
create-section-you = Sie und Ihre Organisation
create-section-address = Anschrift
create-section-agreement = Vereinbarung
create-email = E-Mail
create-email-hint = Damit melden Sie sich an, und Bestellungen werden ihr zugeordnet.
create-email-again = E-Mail noch einmal
create-password = Passwort
create-password-again = Passwort noch einmal
# $minimum ist eine ganze Zahl.
create-password-hint = { $minimum ->
    [one] Mindestens ein Zeichen. Ein paar Wörter merkt man sich leichter als eines.
   *[other] Mindestens { NUMBER($minimum) } Zeichen. Ein paar Wörter merkt man sich leichter als eines.
}
# $missing ist eine ganze Zahl.
create-password-too-short = { $missing ->
    [one] Noch ein Zeichen nötig.
   *[other] Noch { NUMBER($missing) } Zeichen nötig.
}
create-password-easy = Leicht zu erraten: zu regelmäßig oder aus Ihren eigenen Namen.
create-password-enough = Lang genug. Länger ist schwerer zu erraten.
create-password-good = Schwer zu erraten.
create-password-strong = Sehr schwer zu erraten.
create-agreement-loading = Vereinbarung wird geholt
create-agreement-none = Dieses Portal hat keinen Vereinbarungstext.
create-agreement-choice = Ihre Entscheidung
create-agreement-accept = Ich nehme an
create-agreement-decline = Ich lehne ab
create-agreement-declined = Ohne die Vereinbarung legt das Portal kein Konto an. Es wurde nichts gesendet; Ihre Eingaben bleiben hier.
create-submit = Konto anlegen
create-done-title = Sehen Sie in Ihre E-Mails
# $email ist die Adresse, wie sie getippt wurde.
create-done-text = Eine E-Mail an { $email } ist unterwegs. Öffnen Sie ihren Link, um die Adresse zu bestätigen, und melden Sie sich dann an.
create-done-hint = Nach ein paar Minuten nichts da? Sehen Sie im Spam-Ordner nach oder lassen Sie die E-Mail erneut senden.
resend-confirmation = Bestätigung erneut senden
resend-done = Wenn { $email } noch zu bestätigen ist, ist eine E-Mail unterwegs.

## Das Profil einer Person

profile-customer-type = Kundenart
profile-customer-type-end_user = Endkunde
profile-customer-type-reseller = Wiederverkäufer
profile-customer-type-distributor = Distributor
profile-customer-type-oem = OEM
profile-first-name = Vorname
profile-last-name = Nachname
profile-company = Firma
profile-phone = Telefon
profile-phone-extension = Durchwahl
profile-additional-email = Weitere oder Gruppen-E-Mail
profile-additional-email-hint = Erhält eine Kopie jeder Bestätigung, etwa eine Adresse, die Ihr ganzes Team liest.
profile-language = Sprache der E-Mails
profile-line1 = Straße und Hausnummer
profile-line2 = Gebäude, Etage, Abteilung
profile-city = Ort
profile-country = Land
profile-state = Bundesland oder Provinz
profile-postal-code = Postleitzahl

## Die lokale Kopie, bevor sie offen ist

mirror-new-passphrase-title = Wählen Sie eine Passphrase
mirror-new-passphrase-text = Dieser Computer hat keinen Schlüsselbund, deshalb verschließt eine Passphrase die lokale Kopie Ihrer Lizenzen. Licet fragt bei jedem Start danach. Sie wird nirgends gespeichert.
mirror-passphrase = Passphrase
mirror-passphrase-again = Passphrase noch einmal
mirror-passphrase-set = Passphrase setzen
mirror-unlock-title = Lizenzen aufschließen
mirror-unlock-text = Die lokale Kopie ist mit Ihrer Passphrase verschlossen.
mirror-unlock = Aufschließen
mirror-waiting-title = Warten auf den Schlüsselbund
mirror-waiting-text = Der Schlüssel zu Ihrer lokalen Kopie liegt in { $keyring } und wurde noch nicht herausgegeben. Suchen Sie dessen Abfrage, vielleicht hinter diesem Fenster, und entsperren Sie ihn.
mirror-locked-title = Der Schlüsselbund ist gesperrt
mirror-locked-text = Der Schlüssel zu Ihrer lokalen Kopie liegt in { $keyring }, der gesperrt ist oder nicht geantwortet hat. Entsperren Sie ihn, dann versuchen Sie es noch einmal. Es wurde nichts gelöscht.
mirror-try-again = Noch einmal versuchen
mirror-or-passphrase = Oder öffnen Sie sie mit Ihrer Wiederherstellungs-Passphrase.
mirror-or-new-passphrase = Oder wählen Sie eine Passphrase, die die lokale Kopie stattdessen verschließt. Licet fragt dann bei jedem Start danach.
mirror-opening-title = Lizenzen werden geöffnet
mirror-opening-text = Die lokale Kopie wird geöffnet. Nach einem Update kann das eine Minute dauern.
mirror-key-missing-title = Der Schlüssel zur lokalen Kopie fehlt
mirror-key-missing-text = Der Schlüsselbund dieses Computers hat den Schlüssel nicht mehr. Es wurde nichts gelöscht.
mirror-key-changed-title = Der Schlüssel zur lokalen Kopie hat sich geändert
mirror-key-changed-text = Im Schlüsselbund dieses Computers liegt ein anderer Schlüssel als der, der die Kopie verschlossen hat. Es wurde nichts gelöscht.
mirror-key-lost-passphrase = Ihre Wiederherstellungs-Passphrase öffnet sie.
mirror-unusable-title = Die lokale Kopie lässt sich nicht öffnen
mirror-rebuild = Vom Portal neu aufbauen
mirror-rebuild-text = Löscht die lokale Kopie auf diesem Computer und lädt alles noch einmal vom Portal. Änderungen, die nicht gesendet wurden, und hier angelegte Erinnerungen gehen verloren; am Portal ändert sich nichts.
mirror-rebuild-confirm = Löschen und neu aufbauen
mirror-close-hint = Oder schließen Sie das Fenster: dann ändert sich nichts.
