### Die E-Mails des Portals.

## Um jede E-Mail

mail-greeting = Guten Tag { $name },
mail-greeting-unnamed = Guten Tag,
mail-copy-address = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-footer = Diese E-Mail wurde von { $portal } gesendet. Antworten werden nicht gelesen.
mail-not-you = Wenn Sie das nicht waren, ignorieren Sie diese E-Mail. Es ändert sich nichts.

## Die E-Mail eines neuen Kontos bestätigen

mail-confirm-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-confirm-body = Mit dieser E-Mail-Adresse wurde ein Konto bei { $portal } angefordert. Geben Sie zum Bestätigen das Passwort ein, das für das Konto gewählt wurde. Danach können Sie sich anmelden.
mail-confirm-button = E-Mail-Adresse bestätigen
# $days ist eine ganze Zahl.
mail-confirm-expiry = { $days ->
    [one] Der Link funktioniert einmal und läuft in einem Tag ab.
   *[other] Der Link funktioniert einmal und läuft in { $days } Tagen ab.
}
mail-confirm-not-you = Wenn Sie das nicht waren, öffnen Sie den Link und wählen Sie „Das war ich nicht“, oder ignorieren Sie diese E-Mail: Das Konto wird nach { $days } Tagen gelöscht.

## Jemand wollte ein Konto, und es gibt eines

mail-account-exists-subject = Sie haben bereits ein Konto
mail-account-exists-body = Jemand, wahrscheinlich Sie, hat mit dieser E-Mail-Adresse ein Konto bei { $portal } angefordert. Sie haben bereits eines. Melden Sie sich damit an. Es wurde nichts geändert.
mail-account-exists-forgot = Wenn Sie Ihr Passwort nicht mehr wissen, wählen Sie bei der Anmeldung „Passwort vergessen“.

## Jemand wollte ein Passwort zurücksetzen, und es gibt kein Konto

mail-no-account-subject = Kein Konto mit dieser E-Mail-Adresse
mail-no-account-body = Jemand, wahrscheinlich Sie, hat { $portal } nach einem Konto mit dieser E-Mail-Adresse gefragt. Es gibt keines. Vielleicht haben Sie eine andere Adresse verwendet, oder Sie erstellen mit dieser ein Konto.

## Passwort zurücksetzen

mail-reset-subject = Wählen Sie ein neues Passwort
mail-reset-body = Jemand, wahrscheinlich Sie, hat ein neues Passwort für Ihr Konto bei { $portal } angefordert.
mail-reset-button = Neues Passwort wählen
# $minutes ist eine ganze Zahl.
mail-reset-expiry = { $minutes ->
    [one] Der Link funktioniert einmal und läuft in einer Minute ab.
   *[other] Der Link funktioniert einmal und läuft in { $minutes } Minuten ab.
}
mail-first-password-subject = Wählen Sie ein Passwort
mail-first-password-body = Jemand, wahrscheinlich Sie, hat bei { $portal } ein Passwort angefordert. Ein Konto mit dieser E-Mail-Adresse wurde erstellt, aber nie bestätigt. Wählen Sie ein eigenes Passwort: Es bestätigt die Adresse und ersetzt jedes zuvor gewählte Passwort.

## Das Passwort wurde geändert

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-body = Das Passwort Ihres Kontos bei { $portal } wurde geändert. Alle anderen Sitzungen wurden abgemeldet.
mail-password-changed-not-you = Wenn Sie das nicht waren, wählen Sie bei der Anmeldung sofort „Passwort vergessen“ und informieren Sie Ihren Administrator.

## Die E-Mail eines Kontos ändern

mail-new-email-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-new-email-body = Diese E-Mail-Adresse wurde als neue Adresse für Ihr Konto bei { $portal } angegeben. Geben Sie zum Bestätigen das Passwort Ihres Kontos ein. Bis dahin gilt die alte Adresse.
mail-new-email-button = Neue E-Mail-Adresse bestätigen
mail-new-email-not-you = Wenn das nicht Ihr Konto ist, bestätigen Sie nicht. Ignorieren Sie diese E-Mail, oder öffnen Sie den Link und wählen Sie „Das war ich nicht“.

mail-new-email-taken-subject = Diese E-Mail-Adresse hat bereits ein Konto
mail-new-email-taken-body = Jemand wollte diese E-Mail-Adresse für ein anderes Konto bei { $portal } verwenden. Sie hat bereits ein Konto, darum wurde nichts geändert.
mail-email-asked-subject = Ihre E-Mail-Adresse wird geändert
mail-email-asked-body = Jemand mit dem Passwort hat angefordert, die E-Mail-Adresse Ihres Kontos bei { $portal } in { $email } zu ändern. Die Änderung gilt, sobald die neue Adresse bestätigt ist. Wenn Sie das nicht waren, machen Sie sie rückgängig: Alle Sitzungen werden abgemeldet, und Sie wählen ein neues Passwort.
mail-undo-button = Rückgängig machen: Das war ich nicht
mail-undo-expiry = Sie können dies { $days } Tage lang rückgängig machen.

mail-email-changed-subject = Ihre E-Mail-Adresse wurde geändert
mail-email-changed-body = Ihr Konto bei { $portal } verwendet jetzt { $email }. Melden Sie sich ab sofort mit dieser Adresse an. Sie sehen die Lizenzen, die zu ihr gehören.
mail-email-changed-not-you = Wenn Sie das nicht waren, wenden Sie sich an die Kundenbetreuung von { $portal }.
mail-additional-email-subject = Kopien von Bestätigungen gehen an eine weitere Adresse
mail-additional-email-body = Kopien der Bestätigungen für Ihr Konto bei { $portal } gehen ab sofort auch an { $email }.
mail-account-locked-subject = Ihr Konto wurde gesperrt
mail-account-locked-body = Ihr Konto bei { $portal } wurde gesperrt. Alle Sitzungen wurden abgemeldet, und niemand kann sich anmelden. Wenden Sie sich an die Kundenbetreuung von { $portal }.
mail-account-unlocked-subject = Ihr Konto wurde entsperrt
mail-account-unlocked-body = Ihr Konto bei { $portal } wurde entsperrt. Sie können sich wieder anmelden.
mail-account-demoted-subject = Die Berechtigungen Ihres Kontos wurden eingeschränkt
mail-account-demoted-body = Ihr Konto kann nicht mehr für { $portal } handeln. Alle Sitzungen wurden abgemeldet. Melden Sie sich erneut an, um Ihre eigenen Lizenzen zu nutzen.
mail-account-deleted-subject = Ihr Konto wurde gelöscht
mail-account-deleted-body = Ihr Konto bei { $portal } wurde gelöscht. Wenn Sie das nicht erwartet haben, wenden Sie sich an die Kundenbetreuung von { $portal }.

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
mail-done-registered-body = { $person } hat diese Lizenzen bei { $portal } registriert:
mail-done-upgraded-subject = { $count ->
    [one] Lizenz aktualisiert: { $serial }
   *[other] { $count } Lizenzen aktualisiert
}
mail-done-upgraded-body = { $person } hat Lizenzen bei { $portal } aktualisiert. Die neuen Lizenzen sind unten aufgeführt. Die alten haben eine geringere Menge oder sind nicht mehr aktiv:
mail-done-rehosted-subject = { $count ->
    [one] Lizenz auf einen anderen Host umgezogen: { $serial }
   *[other] { $count } Lizenzen auf einen anderen Host umgezogen
}
mail-done-rehosted-body = { $person } hat diese Lizenz bei { $portal } auf einen anderen Host umgezogen. Der alte Schlüssel und die alte Lizenzdatei funktionieren nicht mehr. Ersetzen Sie sie:
mail-done-converted-subject = { $count ->
    [one] Gutschein umgewandelt: { $serial }
   *[other] { $count } Gutscheine umgewandelt
}
mail-done-converted-body = { $person } hat Gutscheine bei { $portal } in diese Lizenzen umgewandelt:
mail-done-drawn-subject = { $count ->
    [one] Lizenzen abgerufen: { $serial }
   *[other] { $count } Abrufe
}
mail-done-drawn-body = { $person } hat Lizenzen aus einem Flex-Vertrag bei { $portal } abgerufen:
mail-done-returned-subject = { $count ->
    [one] Lizenzen zurückgegeben: { $serial }
   *[other] { $count } Rückgaben
}
mail-done-returned-body = { $person } hat Lizenzen an einen Flex-Vertrag bei { $portal } zurückgegeben. Verbleibend:
mail-item = { $serial }: { $product }, Menge { $quantity }
mail-item-key = Lizenzschlüssel: { $key }
mail-keys-masked = Lizenzschlüssel sind in E-Mails maskiert. Zum Anzeigen öffnen Sie in Licet den Katalog.
mail-files-enclosed = Lizenzdateien sind angehängt. Bearbeiten Sie sie nicht: Eine geänderte Datei funktioniert nicht mehr.
mail-on-behalf = { $site } hat dies im Auftrag Ihrer Organisation getan.
mail-digest-subject = { $count ->
    [one] Eine weitere Benachrichtigung von { $portal }
   *[other] { $count } weitere Benachrichtigungen von { $portal }
}
mail-digest-body = Diese Benachrichtigungen sind in einer E-Mail zusammengefasst. Details finden Sie in Licet:
mail-daily-digest-subject = { $count ->
    [one] Eine Mitteilung von { $portal } heute
   *[other] { $count } Mitteilungen von { $portal } heute
}
mail-daily-digest-body = Sie haben eine E-Mail am Tag gewählt. Details finden Sie in Licet, im Posteingang:
mail-daily-digest-choose = Wählen Sie in Licet unter Einstellungen, welche Mitteilungen per E-Mail kommen.
mail-rehost-requested-subject = Anfrage eingegangen: { $serial } auf einen anderen Host umziehen
mail-rehost-requested-body = { $person } hat angefragt, die Lizenz { $serial } ({ $product }) auf einen anderen Host umzuziehen. Ihr Umzugslimit ist erreicht, darum entscheidet die Kundenbetreuung von { $portal }. Bis dahin ändert sich nichts.
mail-license-kept-subject = Eine Bestellung enthält { $serial } nicht mehr
mail-license-kept-body = Die Bestellung { $order } wurde geändert und enthält die Seriennummer { $serial } ({ $product }) nicht mehr. Ihre Lizenz bleibt unverändert: Schlüssel, Lizenzdatei und Laufzeit gelten weiter. Wenn Sie das nicht erwartet haben, wenden Sie sich an Ihren Händler oder die Kundenbetreuung.
mail-delivered-subject = { $count ->
    [one] Ihr Lizenzschlüssel
   *[other] Ihre Lizenzschlüssel
}
mail-delivered-body = { $person } hat Ihnen Lizenzschlüssel von { $portal } gesendet. Bewahren Sie sie dort auf, wo nur Installateure sie lesen können:
mail-notice-unattended-subject = { $count ->
    [one] Besitzer von { $serial } hat { $site } verlassen
   *[other] Besitzer von { $count } Lizenzen hat { $site } verlassen
}
mail-notice-unattended-body = { $person } besitzt die folgenden Lizenzen, gehört aber nicht mehr zu { $site }. Die Lizenzen bleiben für die Person sichtbar, aber sie kann keine Schlüssel lesen und nichts ändern. Ein Administrator von { $site } entscheidet: Lizenzen übernehmen, einem Kollegen übergeben oder den Besitzer bestätigen.
mail-notice-transferred-subject = { $count ->
    [one] Neuer Besitzer der Lizenz { $serial }
   *[other] Neuer Besitzer von { $count } Lizenzen
}
mail-notice-transferred-body = { $person } hat bei { $portal } den Besitzer dieser Lizenzen geändert auf { $other }.
mail-notice-registered-subject = { $count ->
    [one] Lizenz für { $site } registriert: { $serial }
   *[other] { $count } Lizenzen für { $site } registriert
}
mail-notice-registered-body = { $person } hat diese Lizenzen bei { $portal } im Auftrag von { $site } registriert:
mail-notice-upgraded-subject = { $count ->
    [one] Lizenz aktualisiert: { $serial }
   *[other] { $count } Lizenzen aktualisiert
}
mail-notice-upgraded-body = { $person } hat bei { $portal } Lizenzen aktualisiert, die Ihnen oder Ihrem Standort gehören. Die neuen Lizenzen:
mail-notice-moved-subject = { $count ->
    [one] Lizenz auf einen anderen Host umgezogen: { $serial }
   *[other] { $count } Lizenzen auf einen anderen Host umgezogen
}
mail-notice-moved-body = { $person } hat bei { $portal } eine Lizenz, die Ihnen oder Ihrem Standort gehört, auf einen anderen Host umgezogen. Der alte Schlüssel und die alte Lizenzdatei funktionieren nicht mehr:
mail-notice-returned-subject = { $count ->
    [one] Lizenzen zurückgegeben: { $serial }
   *[other] { $count } Rückgaben
}
mail-notice-returned-body = { $person } hat bei { $portal } Lizenzen, die Ihnen oder Ihrem Standort gehören, an einen Flex-Vertrag zurückgegeben. Verbleibend:
mail-notice-delivered-subject = { $count ->
    [one] Schlüssel von { $serial } wurde gesendet
   *[other] Schlüssel von { $count } Lizenzen wurden gesendet
}
mail-notice-delivered-body = { $person } hat die Schlüssel dieser Lizenzen, die Ihnen oder Ihrem Standort gehören, von { $portal } per E-Mail an { $other } gesendet:
mail-notice-sealed-subject = { $count ->
    [one] Schlüssel von { $serial } wurde exportiert
   *[other] Schlüssel von { $count } Lizenzen wurden exportiert
}
mail-notice-sealed-body = { $person } hat die Schlüssel dieser Lizenzen, die Ihnen oder Ihrem Standort gehören, in einer versiegelten Datei aus { $portal } exportiert:
mail-notice-shared-subject = { $count ->
    [one] Lizenz freigegeben: { $serial }
   *[other] { $count } Lizenzen freigegeben
}
mail-notice-shared-body = { $person } hat diese Lizenzen, die Ihnen oder Ihrem Standort gehören, bei { $portal } für { $other } freigegeben:
mail-notice-share-ended-subject = { $count ->
    [one] Freigabe beendet: { $serial }
   *[other] Freigabe von { $count } Lizenzen beendet
}
mail-notice-share-ended-body = Diese Lizenzen sind bei { $portal } nicht mehr für { $other } freigegeben:
mail-notice-number-shared-subject = Lizenzen von { $site } wurden für { $other } freigegeben
mail-notice-number-shared-body = { $person } hat bei { $portal } alle Lizenzen einer Kundennummer von { $site } für { $other } freigegeben. Später gekaufte Lizenzen sind eingeschlossen.
mail-notice-number-share-ended-subject = Freigabe für { $other } beendet
mail-notice-number-share-ended-body = Die Freigabe einer Kundennummer von { $site } für { $other } bei { $portal } ist beendet.
mail-notice-share-received-subject = { $person } hat Lizenzen für Sie freigegeben
mail-notice-share-received-body = { $person } hat bei { $portal } Lizenzen für Sie freigegeben. Melden Sie sich mit dieser E-Mail-Adresse in Licet an, um sie unter „Freigaben & Standorte“ zu sehen.
mail-notice-share-changed-subject = { $person } hat eine Freigabe für Sie geändert
mail-notice-share-changed-body = { $person } hat die Bedingungen von Lizenzen geändert, die bei { $portal } für Sie freigegeben sind.
mail-notice-share-lost-subject = Lizenzen sind nicht mehr für Sie freigegeben
mail-notice-share-lost-body = Lizenzen, die { $person } bei { $portal } für Sie freigegeben hatte, sind nicht mehr freigegeben. Sie verschwinden bei der nächsten Synchronisierung aus Licet.
mail-notice-share-ended-for-subject = Ihre Freigabe für { $other } ist beendet
mail-notice-share-ended-for-body = Lizenzen, die Sie bei { $portal } für { $other } freigegeben hatten, sind nicht mehr freigegeben.
mail-share-description = Beschreibung: { $description }
mail-share-numbers = Kundennummern: { $numbers }
mail-share-access-view = Sie können die Lizenzen sehen. Die Schlüssel sind verdeckt.
mail-share-access-keys = Sie können die Lizenzen, ihre Schlüssel und ihre Lizenzdateien sehen.
mail-share-access-full = Sie können die Lizenzen sehen und voll nutzen: Schlüssel, Lizenzdateien, Upgrades, Umzug auf einen anderen Host.
mail-share-no-end = Die Freigabe hat kein Enddatum.
mail-share-until = Die Freigabe endet am { $date }.
mail-share-note = Notiz von { $person }: { $note }
mail-share-fields = Sie können freigegebene Lizenzen um eigene Felder ergänzen: in Licet unter Einstellungen > Eigene Felder.
mail-notice-care-named-subject = Die Kundenbetreuung hat Berechtigungen bei { $site } geändert
mail-notice-care-named-body = { $person } von der Kundenbetreuung von { $portal } hat die Berechtigungen von { $other } bei { $site } geändert. Die Kundenbetreuung kann das, solange der Standort keinen Administrator hat.
mail-notice-care-added-subject = Die Kundenbetreuung hat { $site } ein Mitglied hinzugefügt
mail-notice-care-added-body = { $person } von der Kundenbetreuung von { $portal } hat { $other } zum Mitglied von { $site } gemacht. Die Kundenbetreuung kann das, solange der Standort keinen Administrator hat.
mail-notice-care-invited-subject = Die Kundenbetreuung hat jemanden zu { $site } eingeladen
mail-notice-care-invited-body = { $person } von der Kundenbetreuung von { $portal } hat { $other } zu { $site } eingeladen. Die Person gehört zum Standort, sobald sie annimmt. Die Kundenbetreuung kann das, solange der Standort keinen Administrator hat.
mail-notice-joined-subject = { $person } gehört jetzt zu { $site }
mail-notice-joined-body = { $person } ({ $other }) gehört jetzt zu { $site } und sieht die Lizenzen des Standorts. Ein Administrator kann die Rolle ändern oder die Person entfernen, in Licet unter Freigaben & Standorte.
mail-notice-left-subject = { $person } hat { $site } verlassen
mail-notice-left-body = { $person } gehört nicht mehr zu { $site } und sieht die Lizenzen des Standorts nicht mehr.
mail-notice-removed-subject = { $other } gehört nicht mehr zu { $site }
mail-notice-removed-body = { $person } hat { $other } bei { $portal } aus { $site } entfernt. { $other } sieht die Lizenzen des Standorts nicht mehr.
mail-notice-role-administrator-subject = { $other } ist jetzt Administrator von { $site }
mail-notice-role-administrator-body = { $other } entscheidet jetzt, wer zu { $site } gehört, was freigegeben wird, und über Anfragen. Geändert von { $person } bei { $portal }.
mail-notice-role-member-subject = { $other } ist jetzt Mitglied von { $site }
mail-notice-role-member-body = { $other } arbeitet mit den Lizenzen von { $site } und sieht deren Schlüssel, entscheidet aber nicht über Personen. Geändert von { $person } bei { $portal }.
mail-notice-role-viewer-subject = { $other } ist jetzt Betrachter bei { $site }
mail-notice-role-viewer-body = { $other } sieht die Lizenzen von { $site } mit verdeckten Schlüsseln und kann außer eigenen Lizenzen nichts ändern. Geändert von { $person } bei { $portal }.
mail-notice-number-added-subject = { $person } hat eine Kundennummer von { $site } hinzugefügt
mail-notice-number-added-body = { $person } hat dem eigenen Konto die Kundennummer { $other } mit einer passenden Bestellnummer hinzugefügt und sieht jetzt die Lizenzen von { $site } unter dieser Nummer. Ist das nicht beabsichtigt, wenden Sie sich an die Kundenbetreuung von { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } bittet um Zugang zu { $site }
    [role_change] { $person } bittet um eine andere Rolle bei { $site }
    [ownership_transfer] { $person } möchte Ihnen Lizenzen übertragen
    [license_assignment] { $person } bittet um Lizenzen von { $site }
    [new_address] { $person } bittet um eine neue Installationsadresse
    [delegation] { $person } bittet, als Händler für { $site } zu handeln
    *[general] { $person } hat eine Anfrage gesendet
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } möchte Sie bei { $portal } zum Besitzer von Lizenzen machen. Öffnen Sie Licet und dort den Posteingang, um anzunehmen oder abzulehnen. Die Übertragung ändert nichts an der Bestellung.
    *[general] { $person } hat bei { $portal } eine Anfrage gesendet, über die Sie entscheiden. Öffnen Sie Licet und dort den Posteingang, um sie zu lesen und zu genehmigen oder abzulehnen. Entscheidet niemand, laufen Anfragen um Zugang nach 14 Tagen ab.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] Neue Nachricht zu einer Anfrage
    [ask] Eine Rückfrage zu Ihrer Anfrage
    [accepted] Ihre Anfrage wurde angenommen
    [approved] Ihre Anfrage wurde genehmigt
    [refused] Ihre Anfrage wurde abgelehnt
    [withdrawn] Eine Anfrage wurde zurückgezogen
    [expired] Ihre Anfrage ist abgelaufen
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } hat bei { $portal } eine Nachricht zu einer Anfrage geschrieben. Öffnen Sie Licet und dort Anfragen, um sie zu lesen und zu beantworten.
    [ask] { $person } braucht eine Antwort, bevor über Ihre Anfrage bei { $portal } entschieden werden kann. Öffnen Sie Licet und dort Anfragen, um zu antworten.
    [accepted] { $person } hat Ihre Anfrage bei { $portal } angenommen. Die Kundenbetreuung muss sie bestätigen, bevor sie wirksam wird.
    [approved] { $person } hat Ihre Anfrage bei { $portal } genehmigt. Licet zeigt die Änderungen nach der nächsten Synchronisierung.
    [refused] { $person } hat Ihre Anfrage bei { $portal } abgelehnt. Öffnen Sie Licet und dort Anfragen, um den Grund zu lesen.
    [withdrawn] { $person } hat bei { $portal } eine Anfrage zurückgezogen. Es gibt nichts mehr zu entscheiden.
    [expired] Über Ihre Anfrage bei { $portal } hat niemand rechtzeitig entschieden. Sie können sie in Licet unter Anfragen erneut stellen.
    }
mail-copy-subject = Bei { $portal } wurden Lizenzen geändert
mail-copy-body = { $person } hat bei { $portal } Lizenzen geändert und wollte diese Adresse informieren. Details finden Sie in Licet unter Katalog.
mail-additional-subject = Bestätigen Sie diese Adresse, um Details von { $portal } zu erhalten
mail-additional-body = { $person } hat diese Adresse bei { $portal } als zusätzliche E-Mail-Adresse angegeben und dort Lizenzen geändert. Bestätigen Sie die Adresse, um die Details zu erhalten: Seriennummern und Produkte. Schlüssel sind nie enthalten.
mail-colleague-subject = { $person } hat ein Konto für Sie erstellt
mail-colleague-body = { $person } hat bei { $portal } ein Konto für Sie erstellt, damit Sie mit den Lizenzen von { $site } arbeiten können. Wählen Sie ein Passwort und melden Sie sich mit dieser E-Mail-Adresse an.
mail-colleague-button = Passwort wählen
mail-colleague-added-subject = { $person } lädt Sie zu { $site } ein
mail-colleague-added-body = { $person } lädt Ihr Konto bei { $portal } zu { $site } ein. Sobald Sie annehmen, sehen Sie die Lizenzen des Standorts, und die Personen dort sehen Ihren Namen. Bis dahin sehen sie nicht, ob Sie ein Konto haben.
mail-colleague-added-button = Annehmen
mail-notice-partner-withdrawn-subject = { $other } darf nicht mehr für { $site } handeln
mail-notice-partner-withdrawn-body = { $person } hat bei { $portal } zurückgenommen, was { $other } mit den an { $site } verkauften Lizenzen tun darf. { $other } sieht weiterhin, dass es sie gibt, mit verdeckten Schlüsseln.
mail-notice-partner-registers-subject = { $other } darf für { $site } registrieren und upgraden
mail-notice-partner-registers-body = { $person } hat bei { $portal } entschieden, dass { $other } die an { $site } verkauften Lizenzen registriert und upgradet und ihre Schlüssel sieht.
mail-notice-partner-manages-subject = { $other } verwaltet Lizenzen für { $site }
mail-notice-partner-manages-body = { $person } hat bei { $portal } entschieden, dass { $other } mit den an { $site } verkauften Lizenzen alles tut, was ein Mitglied darf, außer Personen und Freigaben. Ändern lässt sich das in Licet unter Freigaben & Standorte.

## Customer care did something with an account

mail-account-sessions-ended-subject = Ihre Sitzungen wurden beendet
mail-account-sessions-ended-body = Alle Geräte wurden von Ihrem Konto bei { $portal } abgemeldet. Melden Sie sich wieder an, um weiterzuarbeiten.
# $reason is what somebody wrote.
mail-reason = Grund: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Bestätigen Sie die Zusammenführung Ihrer Konten
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = Die Kundenbetreuung von { $portal } hat die Zusammenführung zweier Konten vorbereitet: Alles von { $merged } geht an { $kept } über, und niemand kann sich mehr als { $merged } anmelden. Beide Postfächer müssen bestätigen, jeweils mit dem Passwort ihres Kontos.
mail-merge-asked-button = Zusammenführung bestätigen
mail-merge-asked-not-you = Wenn nicht beide Konten Ihre sind, bestätigen Sie nicht. Öffnen Sie den Link und wählen Sie „Das war ich nicht“, oder ignorieren Sie diese E-Mail.
mail-merged-subject = Ihre Konten wurden zusammengeführt
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Alles von { $merged } gehört jetzt zu { $kept }. Melden Sie sich bei { $portal } als { $kept } an. Niemand kann sich mehr als { $merged } anmelden.
mail-merged-not-you = Wenn Sie das nicht bestätigt haben, wenden Sie sich sofort an die Kundenbetreuung.
