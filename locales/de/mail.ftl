### Die E-Mails des Portals.

## Um jede E-Mail

mail-greeting = Guten Tag { $name },
mail-greeting-unnamed = Guten Tag,
mail-copy-address = Wenn der Knopf nicht geht, kopieren Sie diese Adresse in einen Browser:
mail-footer = Diese E-Mail kommt von { $portal }. Antworten darauf werden nicht gelesen.
mail-not-you = Wenn Sie das nicht waren, beachten Sie diese E-Mail nicht. Es geschieht nichts.

## Die E-Mail eines neuen Kontos bestätigen

mail-confirm-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-confirm-body = Mit dieser E-Mail-Adresse wurde ein Konto bei { $portal } beantragt. Zum Bestätigen brauchen Sie das Passwort, das für das Konto gewählt wurde. Danach können Sie sich anmelden.
mail-confirm-button = E-Mail-Adresse bestätigen
# $days ist eine ganze Zahl.
mail-confirm-expiry = { $days ->
    [one] Der Link gilt einmal, einen Tag lang.
   *[other] Der Link gilt einmal, { $days } Tage lang.
}
mail-confirm-not-you = Wenn Sie das nicht waren, öffnen Sie den Link und wählen Sie „Das war ich nicht“, oder beachten Sie diese E-Mail nicht: Das Konto wird nach { $days } Tagen gelöscht.

## Jemand wollte ein Konto, und es gibt eines

mail-account-exists-subject = Sie haben schon ein Konto
mail-account-exists-body = Jemand, wahrscheinlich Sie, hat mit dieser E-Mail-Adresse ein Konto bei { $portal } beantragt. Sie haben schon eines: melden Sie sich damit an. Es wurde nichts geändert.
mail-account-exists-forgot = Wenn Sie das Passwort nicht mehr wissen, wählen Sie bei der Anmeldung „Passwort vergessen“.

## Jemand wollte ein Passwort zurücksetzen, und es gibt kein Konto

mail-no-account-subject = Kein Konto mit dieser E-Mail-Adresse
mail-no-account-body = Jemand, wahrscheinlich Sie, hat { $portal } nach einem Konto mit dieser E-Mail-Adresse gefragt. Es gibt keines. Vielleicht haben Sie eine andere Adresse benutzt; sonst können Sie mit dieser ein Konto anlegen.

## Passwort zurücksetzen

mail-reset-subject = Wählen Sie ein neues Passwort
mail-reset-body = Jemand, wahrscheinlich Sie, hat ein neues Passwort für Ihr Konto bei { $portal } verlangt.
mail-reset-button = Neues Passwort wählen
# $minutes ist eine ganze Zahl.
mail-reset-expiry = { $minutes ->
    [one] Der Link gilt einmal, eine Minute lang.
   *[other] Der Link gilt einmal, { $minutes } Minuten lang.
}
mail-first-password-subject = Wählen Sie ein Passwort
mail-first-password-body = Jemand, vermutlich Sie, hat bei { $portal } ein Passwort angefordert. Ein Konto mit dieser E-Mail-Adresse wurde beantragt und nie bestätigt. Wählen Sie ein eigenes Passwort: Es bestätigt die Adresse, und ein früher gewähltes gilt nicht mehr.

## Das Passwort wurde geändert

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-body = Das Passwort Ihres Kontos bei { $portal } wurde geändert. Alle anderen Sitzungen wurden abgemeldet.
mail-password-changed-not-you = Wenn Sie das nicht waren, wählen Sie jetzt bei der Anmeldung „Passwort vergessen“ und sagen Sie es Ihrer Administration.

## Die E-Mail eines Kontos ändern

mail-new-email-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-new-email-body = Ihr Konto bei { $portal } soll diese E-Mail-Adresse benutzen. Zum Bestätigen brauchen Sie das Passwort des Kontos. Bis dahin gilt die alte Adresse.
mail-new-email-button = Neue E-Mail-Adresse bestätigen
mail-new-email-not-you = Wenn das nicht Ihr Konto ist, bestätigen Sie nicht: Beachten Sie diese E-Mail nicht, oder öffnen Sie den Link und wählen Sie „Das war ich nicht“.

mail-new-email-taken-subject = Diese E-Mail-Adresse hat schon ein Konto
mail-new-email-taken-body = Jemand wollte diese E-Mail-Adresse für ein anderes Konto bei { $portal } benutzen. Sie hat schon ein Konto, deshalb wurde nichts geändert.
mail-email-asked-subject = Ihre E-Mail-Adresse soll sich ändern
mail-email-asked-body = Jemand, der das Passwort kennt, will die E-Mail-Adresse Ihres Kontos bei { $portal } in { $email } ändern. Die neue gilt, sobald sie dort bestätigt ist. Wenn Sie das nicht waren, machen Sie es rückgängig: Alle werden abgemeldet, und Sie wählen ein anderes Passwort.
mail-undo-button = Das war ich nicht: rückgängig machen
mail-undo-expiry = Sie können es { $days } Tage lang rückgängig machen.

mail-email-changed-subject = Ihre E-Mail-Adresse wurde geändert
mail-email-changed-body = Ihr Konto bei { $portal } benutzt jetzt { $email }. Sie melden sich ab jetzt mit dieser Adresse an und sehen, was zu ihr gehört.
mail-email-changed-not-you = Wenn Sie das nicht waren, sagen Sie es der Kundenbetreuung von { $portal }.
mail-additional-email-subject = Kopien von Bestätigungen gehen an eine weitere Adresse
mail-additional-email-body = Kopien der Bestätigungen zu Ihrem Konto bei { $portal } gehen ab jetzt auch an { $email }.
mail-account-locked-subject = Ihr Konto wurde gesperrt
mail-account-locked-body = Ihr Konto bei { $portal } ist gesperrt. Alle Sitzungen wurden abgemeldet, und niemand kann sich anmelden. Fragen Sie die Kundenbetreuung von { $portal }.
mail-account-unlocked-subject = Ihr Konto wurde entsperrt
mail-account-unlocked-body = Ihr Konto bei { $portal } ist nicht mehr gesperrt. Sie können sich anmelden.
mail-account-demoted-subject = Ihr Konto hat weniger Rechte
mail-account-demoted-body = Ihr Konto handelt nicht mehr für { $portal }. Alle Sitzungen wurden abgemeldet; melden Sie sich wieder an, um Ihr Eigenes zu nutzen.
mail-account-deleted-subject = Ihr Konto wurde gelöscht
mail-account-deleted-body = Ihr Konto bei { $portal } wurde gelöscht. Wenn Sie das überrascht, fragen Sie die Kundenbetreuung von { $portal }.

## Eine Lizenz wurde registriert

mail-registered-subject = Lizenz registriert: { $serial }
mail-registered-body = { $person } hat die Seriennummer { $serial } ({ $product }, Menge { $quantity }) bei { $portal } registriert.
# Lizenzschlüssel gehen nie mit der E-Mail.
mail-registered-key = Lizenzschlüssel und Lizenzdatei finden Sie in Licet unter Katalog.

## Etwas wurde mit Lizenzen getan

mail-done-registered-subject = { $count ->
    [one] Lizenz registriert: { $serial }
   *[other] { $count } Lizenzen registriert
}
mail-done-registered-body = { $person } hat dies bei { $portal } registriert:
mail-done-upgraded-subject = { $count ->
    [one] Lizenz aktualisiert: { $serial }
   *[other] { $count } Lizenzen aktualisiert
}
mail-done-upgraded-body = { $person } hat Lizenzen bei { $portal } aktualisiert. Dies sind die neuen; die alten gelten für weniger oder zählen nicht mehr:
mail-done-rehosted-subject = { $count ->
    [one] Lizenz auf einen anderen Host umgezogen: { $serial }
   *[other] { $count } Lizenzen auf einen anderen Host umgezogen
}
mail-done-rehosted-body = { $person } hat diese Lizenz bei { $portal } auf einen anderen Host umgezogen. Der alte Schlüssel und die alte Lizenzdatei zählen nicht mehr; ersetzen Sie sie:
mail-done-converted-subject = { $count ->
    [one] Gutschein umgewandelt: { $serial }
   *[other] { $count } Gutscheine umgewandelt
}
mail-done-converted-body = { $person } hat Gutscheine bei { $portal } umgewandelt. Daraus wurden diese Lizenzen:
mail-done-drawn-subject = { $count ->
    [one] Lizenzen abgerufen: { $serial }
   *[other] { $count } Abrufe
}
mail-done-drawn-body = { $person } hat Lizenzen aus einem Flex-Vertrag bei { $portal } abgerufen:
mail-done-returned-subject = { $count ->
    [one] Lizenzen zurückgegeben: { $serial }
   *[other] { $count } Rückgaben
}
mail-done-returned-body = { $person } hat Lizenzen an einen Flex-Vertrag bei { $portal } zurückgegeben. Das ist davon übrig:
mail-item = { $serial }: { $product }, Menge { $quantity }
mail-item-key = Lizenzschlüssel: { $key }
mail-keys-masked = Lizenzschlüssel sind in E-Mails verdeckt. In Licet können Sie sie unter Katalog aufdecken.
mail-files-enclosed = Lizenzdateien liegen bei. Lassen Sie sie, wie sie sind: Eine geänderte Datei zählt nicht mehr.
mail-on-behalf = Dies geschah im Namen Ihrer Organisation durch { $site }.
mail-digest-subject = { $count ->
    [one] Eine weitere Mitteilung von { $portal }
   *[other] { $count } weitere Mitteilungen von { $portal }
}
mail-digest-body = Es gab mehr, als ein Postfach einzeln bekommen sollte, deshalb kommt es in einer E-Mail. Das Nähere steht in Licet:
mail-rehost-requested-subject = Anfrage eingegangen: ein anderer Host für { $serial }
mail-rehost-requested-body = { $person } hat gebeten, die Lizenz { $serial } ({ $product }) auf einen anderen Host umzuziehen. Ihre Grenze ist erreicht, darum entscheidet die Kundenbetreuung von { $portal }. Bis dahin ändert sich nichts.
mail-license-kept-subject = Ein Auftrag nennt { $serial } nicht mehr
mail-license-kept-body = Der Auftrag { $order } wurde geändert und nennt die Seriennummer { $serial } ({ $product }) nicht mehr. Ihre Lizenz bleibt unverändert: Schlüssel, Lizenzdatei und Laufzeit gelten weiter. Falls Sie das nicht erwartet haben, fragen Sie Ihren Händler oder den Kundendienst.
mail-delivered-subject = { $count ->
    [one] Ihr Lizenzschlüssel
   *[other] Ihre Lizenzschlüssel
}
mail-delivered-body = { $person } sendet Ihnen Lizenzschlüssel von { $portal }. Bewahren Sie sie dort auf, wo nur lesen kann, wer installiert:
mail-notice-unattended-subject = { $count ->
    [one] Eigentümer von { $serial } hat { $site } verlassen
   *[other] Eigentümer von { $count } Lizenzen hat { $site } verlassen
}
mail-notice-unattended-body = { $person } gehört nicht mehr zu { $site } und ist Eigentümer der folgenden Lizenzen. Die Person sieht noch, dass es die Lizenzen gibt, kann aber keine Schlüssel lesen und nichts ändern. Ein Administrator von { $site } entscheidet: übernehmen, einem Kollegen übergeben oder den Eigentümer bestätigen.
mail-notice-transferred-subject = { $count ->
    [one] Neuer Eigentümer der Lizenz { $serial }
   *[other] Neuer Eigentümer von { $count } Lizenzen
}
mail-notice-transferred-body = { $person } hat bei { $portal } entschieden, wem das ab jetzt gehört: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Lizenz für { $site } registriert: { $serial }
   *[other] { $count } Lizenzen für { $site } registriert
}
mail-notice-registered-body = { $person } hat das bei { $portal } im Namen von { $site } registriert:
mail-notice-upgraded-subject = { $count ->
    [one] Lizenz aktualisiert: { $serial }
   *[other] { $count } Lizenzen aktualisiert
}
mail-notice-upgraded-body = { $person } hat bei { $portal } Lizenzen aktualisiert, die Ihnen oder Ihrem Standort gehören. Das sind die neuen:
mail-notice-moved-subject = { $count ->
    [one] Lizenz auf einen anderen Host umgezogen: { $serial }
   *[other] { $count } Lizenzen auf einen anderen Host umgezogen
}
mail-notice-moved-body = { $person } hat diese Lizenz, die Ihnen oder Ihrem Standort gehört, bei { $portal } auf einen anderen Host umgezogen. Der alte Schlüssel und die alte Lizenzdatei zählen nicht mehr:
mail-notice-returned-subject = { $count ->
    [one] Lizenzen zurückgegeben: { $serial }
   *[other] { $count } Rückgaben
}
mail-notice-returned-body = { $person } hat Lizenzen, die Ihnen oder Ihrem Standort gehören, bei { $portal } an einen Flex-Vertrag zurückgegeben. Das ist davon übrig:
mail-notice-delivered-subject = { $count ->
    [one] Schlüssel von { $serial } wurde ausgegeben
   *[other] Schlüssel von { $count } Lizenzen wurden ausgegeben
}
mail-notice-delivered-body = { $person } hat die Schlüssel dieser Lizenzen, die Ihnen oder Ihrem Standort gehören, über { $portal } an { $other } geschickt:
mail-notice-sealed-subject = { $count ->
    [one] Schlüssel von { $serial } wurde ausgegeben
   *[other] Schlüssel von { $count } Lizenzen wurden ausgegeben
}
mail-notice-sealed-body = { $person } hat die Schlüssel dieser Lizenzen, die Ihnen oder Ihrem Standort gehören, in einer versiegelten Datei aus { $portal } geholt:
mail-notice-shared-subject = { $count ->
    [one] Lizenz freigegeben: { $serial }
   *[other] { $count } Lizenzen freigegeben
}
mail-notice-shared-body = { $person } hat diese Lizenzen, die Ihnen oder Ihrem Standort gehören, bei { $portal } für { $other } freigegeben:
mail-notice-share-ended-subject = { $count ->
    [one] Eine Freigabe ist beendet: { $serial }
   *[other] Eine Freigabe von { $count } Lizenzen ist beendet
}
mail-notice-share-ended-body = Diese Lizenzen sind bei { $portal } nicht mehr für { $other } freigegeben:
mail-notice-care-named-subject = Der Kundendienst hat Rechte bei { $site } geändert
mail-notice-care-named-body = { $person } vom Kundendienst von { $portal } hat festgelegt, was { $other } bei { $site } tun darf. Der Kundendienst handelt dort, solange der Standort keinen Administrator hat.
mail-notice-care-added-subject = Der Kundendienst hat jemanden zu { $site } hinzugefügt
mail-notice-care-added-body = { $person } vom Kundendienst von { $portal } hat { $other } zum Mitglied von { $site } gemacht. Der Kundendienst handelt dort, solange der Standort keinen Administrator hat.
mail-copy-subject = Bei { $portal } wurden Lizenzen geändert
mail-copy-body = { $person } hat bei { $portal } mit Lizenzen gearbeitet und wollte, dass diese Adresse davon erfährt. Einzelheiten stehen in Licet unter Katalog.
mail-additional-subject = Bestätigen Sie diese Adresse, um Einzelheiten von { $portal } zu erhalten
mail-additional-body = { $person } nennt diese Adresse bei { $portal } als zusätzliche E-Mail-Adresse und hat dort mit Lizenzen gearbeitet. Sobald Sie die Adresse bestätigen, erhält sie die Einzelheiten: Seriennummern und Produkte. Schlüssel bleiben in Licet.
mail-colleague-subject = { $person } hat ein Konto für Sie angelegt
mail-colleague-body = { $person } hat bei { $portal } ein Konto für Sie angelegt, damit Sie mit den Lizenzen von { $site } arbeiten können. Wählen Sie ein Passwort und melden Sie sich mit dieser E-Mail-Adresse an.
mail-colleague-button = Passwort wählen
mail-colleague-added-subject = Sie gehören jetzt zu { $site }
mail-colleague-added-body = { $person } hat Ihr Konto bei { $portal } zu { $site } hinzugefügt. Sie sehen ab jetzt dessen Lizenzen. Bis Sie annehmen, sehen die Leute dort weder, dass Sie ein Konto haben, noch Ihren Namen.
mail-colleague-added-button = Annehmen
