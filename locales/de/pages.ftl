### Die Seiten hinter den Links in den E-Mails des Portals.

page-confirm-title = E-Mail-Adresse bestätigen
page-confirm-body = Geben Sie Ihr Passwort für { $portal } ein und bestätigen Sie.
page-confirm-button = E-Mail-Adresse bestätigen
page-confirm-password = Passwort
page-confirm-other = Ich kenne das Passwort nicht. Neues wählen

page-confirmed-title = E-Mail-Adresse bestätigt
page-confirmed-body = Sie können sich jetzt anmelden. Kehren Sie zu Licet zurück und schließen Sie diese Seite.
page-decline-hint = Hat jemand anderes Ihre Adresse eingegeben?
page-decline-button = Das war ich nicht
page-declined-title = Danke
page-declined-body = Die Anforderung wurde zurückgezogen, und der Link funktioniert nicht mehr.

page-link-expired-title = Dieser Link funktioniert nicht mehr
page-link-expired-body = Er wurde bereits verwendet, durch einen neueren ersetzt oder ist abgelaufen. Fordern Sie in Licet einen neuen an.

page-reset-title = Neues Passwort wählen
page-reset-password = Neues Passwort
page-reset-password-hint = Mindestens { $minimum } Zeichen. Mehrere Wörter sind leicht zu merken.
page-reset-password-again = Neues Passwort bestätigen
page-reset-button = Neues Passwort speichern

page-reset-done-title = Passwort gespeichert
page-reset-done-body = Melden Sie sich in Licet mit dem neuen Passwort an. Alle Sitzungen wurden abgemeldet.
page-undo-title = Änderung der E-Mail-Adresse rückgängig machen
page-undo-body = Das Konto verwendet wieder { $email }, alle Sitzungen werden abgemeldet, und das Passwort gilt nicht mehr. Eine E-Mail mit einem Link für ein neues Passwort geht an { $email }.
page-undo-password = Passwort
page-undo-password-hint = Das Passwort, das vor der Änderung der Adresse galt.
page-undo-button = Rückgängig machen
page-undone-title = Rückgängig gemacht
page-undone-body = Prüfen Sie Ihre E-Mails: Ein Link für ein neues Passwort ist unterwegs.
page-join-title = Einladung annehmen
page-join-body = Sie sehen dann die Lizenzen von { $site }, und die Personen dort sehen Ihren Namen.
page-join-button = Annehmen
page-joined-title = Angenommen
page-joined-body = Sie können diese Seite schließen.

page-rate-limited-title = Zu viele Versuche
page-rate-limited-body = Warten Sie { $seconds } Sekunden und laden Sie diese Seite neu.

page-failed-title = Etwas ist schiefgegangen
page-failed-body = Das Portal hat vorübergehend ein Problem. Versuchen Sie es in einigen Minuten erneut.

page-field-required = Geben Sie ein Passwort ein.
page-field-too-short = Mindestens { $minimum } Zeichen.
page-field-too-long = Höchstens { $maximum } Bytes.
page-field-mismatch = Die Passwörter stimmen nicht überein.
page-field-password-common = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.
page-field-wrong = Falsches Passwort. Verwenden Sie das für dieses Konto gewählte.
page-field-wrong-former = Falsches Passwort. Verwenden Sie das von vor der Änderung der Adresse.
page-field-form = Das Passwort enthält unzulässige Zeichen.

## Merging two accounts

page-merge-title = Konten zusammenführen
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Alles von { $merged } geht an { $kept } über, und niemand kann sich mehr als { $merged } anmelden. Geben Sie das Passwort des Kontos ein, an das diese E-Mail ging.
page-merge-button = Zusammenführung bestätigen
page-merge-agreed-title = Bestätigt
page-merge-agreed-body = Die Konten werden zusammengeführt, sobald auch das andere Postfach bestätigt hat. Sie können diese Seite schließen.
page-merged-title = Konten zusammengeführt
page-merged-body = Melden Sie sich mit dem verbleibenden Konto an. Sie können diese Seite schließen.
