### Die Seiten hinter den Links in den E-Mails des Portals.

page-confirm-title = E-Mail-Adresse bestätigen
page-confirm-body = Geben Sie das Passwort dieses Kontos bei { $portal } ein und drücken Sie den Knopf.
page-confirm-button = E-Mail-Adresse bestätigen
page-confirm-password = Passwort
page-confirm-other = Ich kenne das Passwort nicht: ein anderes wählen

page-confirmed-title = E-Mail-Adresse bestätigt
page-confirmed-body = Sie können sich jetzt anmelden. Gehen Sie zurück zu Licet und schließen Sie diese Seite.
page-decline-hint = Hat jemand anders Ihre Adresse eingegeben?
page-decline-button = Das war ich nicht
page-declined-title = Danke
page-declined-body = Was beantragt war, ist zurückgenommen, und der Link funktioniert nicht mehr.

page-link-expired-title = Dieser Link gilt nicht mehr
page-link-expired-body = Er wurde schon benutzt, durch einen neueren ersetzt oder ist zu alt. Fordern Sie in Licet einen neuen an.

page-reset-title = Neues Passwort wählen
page-reset-password = Neues Passwort
page-reset-password-hint = Mindestens { $minimum } Zeichen. Ein paar Wörter merkt man sich leichter als eines.
page-reset-password-again = Neues Passwort noch einmal
page-reset-button = Neues Passwort speichern

page-reset-done-title = Passwort gespeichert
page-reset-done-body = Melden Sie sich in Licet mit dem neuen Passwort an. Alle Sitzungen wurden abgemeldet.
page-undo-title = Änderung der E-Mail-Adresse rückgängig machen
page-undo-body = Das Konto benutzt wieder { $email }, alle werden abgemeldet, und das Passwort gilt nicht mehr. Eine E-Mail mit einem Link für ein neues geht an { $email }.
page-undo-button = Rückgängig machen
page-undone-title = Rückgängig gemacht
page-undone-body = Sehen Sie in Ihre E-Mail: Ein Link für ein neues Passwort ist unterwegs.
page-join-title = Einladung annehmen
page-join-body = Die Superuser von { $site } sehen dann Ihren Namen und dass Sie ein Konto haben.
page-join-button = Annehmen
page-joined-title = Angenommen
page-joined-body = Sie können diese Seite schließen.

page-rate-limited-title = Zu viele Versuche
page-rate-limited-body = Warten Sie { $seconds } Sekunden und laden Sie diese Seite dann neu.

page-failed-title = Das hat nicht geklappt
page-failed-body = Das Portal hat gerade ein Problem. Versuchen Sie es in ein paar Minuten noch einmal.

page-field-required = Geben Sie ein Passwort ein.
page-field-too-short = Mindestens { $minimum } Zeichen.
page-field-too-long = Höchstens { $maximum } Bytes.
page-field-mismatch = Die beiden Passwörter sind verschieden.
page-field-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.
page-field-wrong = Das ist nicht das Passwort, das für dieses Konto gewählt wurde.
page-field-form = Das enthält Zeichen, die ein Passwort nicht haben kann.
