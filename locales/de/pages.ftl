### Die Seiten hinter den Links in den E-Mails des Portals.

page-confirm-title = E-Mail-Adresse bestätigen
page-confirm-body = Drücken Sie den Knopf, um diese E-Mail-Adresse für Ihr Konto bei { $portal } zu bestätigen.
page-confirm-button = E-Mail-Adresse bestätigen

page-confirmed-title = E-Mail-Adresse bestätigt
page-confirmed-body = Sie können sich jetzt anmelden. Gehen Sie zurück zu Licet und schließen Sie diese Seite.

page-link-expired-title = Dieser Link gilt nicht mehr
page-link-expired-body = Er wurde schon benutzt, durch einen neueren ersetzt oder ist zu alt. Fordern Sie in Licet einen neuen an.

page-reset-title = Neues Passwort wählen
page-reset-password = Neues Passwort
page-reset-password-hint = Mindestens { $minimum } Zeichen. Ein paar Wörter merkt man sich leichter als eines.
page-reset-password-again = Neues Passwort noch einmal
page-reset-button = Neues Passwort speichern

page-reset-done-title = Passwort gespeichert
page-reset-done-body = Melden Sie sich in Licet mit dem neuen Passwort an. Alle Sitzungen wurden abgemeldet.

page-rate-limited-title = Zu viele Versuche
page-rate-limited-body = Warten Sie { $seconds } Sekunden und laden Sie diese Seite dann neu.

page-failed-title = Das hat nicht geklappt
page-failed-body = Das Portal hat gerade ein Problem. Versuchen Sie es in ein paar Minuten noch einmal.

page-field-required = Geben Sie ein Passwort ein.
page-field-too-short = Mindestens { $minimum } Zeichen.
page-field-too-long = Höchstens { $maximum } Bytes.
page-field-mismatch = Die beiden Passwörter sind verschieden.
page-field-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.
