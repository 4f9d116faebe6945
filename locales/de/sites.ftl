### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Standorte
sites-tab-numbers = Kundennummern
sites-tab-continuity = Kontinuität
sites-offline = Das Portal ist nicht erreichbar. Die Angaben erscheinen, sobald es wieder da ist.
sites-list = Ihre Standorte
sites-search = Standort suchen
sites-search-people = Person suchen
sites-none = Noch keine Standorte
sites-none-text = Sie gehören zu einem Standort, sobald dessen Administrator Sie einlädt oder Ihre Anfrage genehmigt oder eine Bestellung Sie als Kontakt nennt.
sites-support-id = Support-ID
sites-numbers = Kundennummern
sites-address = Adresse
sites-administrators = Administratoren
sites-administrators-none = Kein Administrator
sites-administrator-one = Ein Administrator
sites-role = Rolle
# $name is the name of a person, or an e-mail address.
sites-role-of = Rolle von { $name }
sites-role-administrator = Administrator
sites-role-member = Mitglied
sites-role-viewer = Betrachter
sites-role-administrator-text = Entscheidet über Personen, Freigaben und Anfragen und arbeitet mit allen Lizenzen des Standorts.
sites-role-member-text = Arbeitet mit allen Lizenzen des Standorts und sieht deren Schlüssel.
sites-role-viewer-text = Sieht die Lizenzen des Standorts mit verdeckten Schlüsseln und ändert nichts.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } ist jetzt: { $role }
sites-members = Personen
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } Person gehört zu diesem Standort. Die Administratoren sehen, wer.
   *[other] { NUMBER($count) } Personen gehören zu diesem Standort. Die Administratoren sehen, wer.
}
sites-person = Person
sites-source-record = Stammdaten des Herstellers
sites-source-order = Kontakt einer Bestellung
sites-source-invitation = Einladung
sites-source-request = Genehmigte Anfrage
sites-last-sign-in = Letzte Anmeldung
sites-never = Nie
sites-owns = Lizenzen
sites-no-account = Noch kein Konto
# $name is the name of a person, or an e-mail address.
sites-more = Mehr zu { $name }
sites-levels = Was jede Stufe darf
sites-no-administrator = Dieser Standort hat keinen Administrator. Niemand kann Personen einladen oder über Anfragen und zurückgelassene Lizenzen entscheiden. Bitten Sie die Kundenbetreuung, jemanden zu benennen.
sites-one-administrator = Nur eine Person verwaltet diesen Standort. Benennen Sie einen zweiten Administrator, damit jemand entscheiden kann, wenn der erste fehlt.
sites-one-administrator-member = Nur eine Person verwaltet diesen Standort. Bitten Sie sie, einen zweiten Administrator zu benennen.
sites-invite = Kollegen einladen
# $site is the name of a site.
sites-invite-title = Einladen zu { $site }
# $site is the name of a site.
sites-invite-text = Die Person erhält eine E-Mail und gehört zu { $site }, sobald sie annimmt. Die Einladung endet nach 14 Tagen.
sites-invite-send = Einladung senden
# $email is an e-mail address.
sites-invited = Einladung an { $email } gesendet
sites-invitations = Offene Einladungen
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Eingeladen von { $name } am { $date } · endet am { $end }
sites-resend = Erneut senden
# $email is an e-mail address.
sites-invitation-resent = Einladung erneut an { $email } gesendet
sites-withdraw = Zurückziehen
# $email is an e-mail address.
sites-invitation-withdrawn = Einladung von { $email } zurückgezogen
sites-remove = Vom Standort entfernen
# $name is the name of a person, or an e-mail address.
sites-remove-title = { $name } entfernen?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } sieht die Lizenzen von { $site } auf keinem Gerät mehr und wird per E-Mail benachrichtigt.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } wurde aus { $site } entfernt
# $count is a whole number.
sites-owned = { $count ->
    [one] Was geschieht mit { NUMBER($count) } Lizenz
   *[other] Was geschieht mit { NUMBER($count) } Lizenzen
}
sites-hand-over = Einem Kollegen übergeben
sites-unattended = Unbetreut lassen: Die Administratoren entscheiden später
sites-new-owner = Neuer Besitzer
sites-new-administrator = Neuer Administrator
sites-new-administrator-text = Sie sind der letzte Administrator. Jemand anderes muss nachfolgen.
sites-choose-person = Person wählen
sites-leave = Standort verlassen
# $site is the name of a site.
sites-leave-title = { $site } verlassen?
# $site is the name of a site.
sites-leave-text = Sie sehen die Lizenzen von { $site } nicht mehr. Die Administratoren werden benachrichtigt. Um zurückzukehren, muss Sie jemand einladen.
# $site is the name of a site.
sites-left = Sie haben { $site } verlassen
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } lädt Sie zu { $site } ein
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Rolle: { $role }. Sobald Sie annehmen, sehen Sie die Lizenzen des Standorts, und die Personen dort sehen Ihren Namen. Endet am { $end }.
sites-accept = Annehmen
sites-decline = Ablehnen
# $site is the name of a site.
sites-accepted = Sie gehören jetzt zu { $site }
sites-numbers-text = Mit einer Kundennummer sehen Sie alles, was darunter gekauft wurde oder wird.
sites-numbers-own = Ihre Kundennummern
sites-numbers-shared = Mit Ihnen geteilte Kundennummern
sites-numbers-none = Noch keine Kundennummern
sites-numbers-none-text = Fügen Sie eine mit einer Bestellnummer hinzu. Beide stehen auf dem Kaufzertifikat.
sites-number = Kundennummer
sites-number-add = Kundennummer hinzufügen
sites-number-add-verb = Hinzufügen
sites-number-add-text = Was unter der Nummer gekauft wurde, erscheint sofort in Ihrem Katalog. Niemand muss genehmigen.
sites-number-matching-order = Passende Bestellnummer
sites-number-matching-order-text = Jede Bestellung dieser Kundennummer belegt, dass Sie sie kennen dürfen.
sites-number-comment = Kommentar
# $number is a customer number.
sites-number-added = Kundennummer { $number } wurde hinzugefügt
# $order is an order number.
sites-number-order = Bestellung { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } Berechtigung
   *[other] { NUMBER($count) } Berechtigungen
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Geteilt von { $name }
# $number is a customer number.
sites-number-remove = Kundennummer { $number } entfernen
sites-number-remove-verb = Entfernen
# $number is a customer number.
sites-number-remove-text = Was Sie nur durch { $number } sehen, verschwindet aus Ihrem Katalog. Lizenzen, die Sie damit registriert haben, warten auf eine Entscheidung des Standorts.
# $number is a customer number.
sites-number-removed = Kundennummer { $number } wurde entfernt
sites-continuity-text = Lizenzen und Standorte, bei denen es stockt, wenn jemand fehlt: abwesende Besitzer, Mitglieder, die sich nicht mehr anmelden, zu wenige Administratoren.
sites-continuity-fine = Hier ist nichts zu tun.
sites-absent-for = Nicht angemeldet seit
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } Monat
   *[other] { NUMBER($count) } Monaten
}
sites-absent-owners = Lizenzen mit abwesendem Besitzer
sites-absent-left = Hat den Standort verlassen
sites-absent-locked = Konto gesperrt
sites-absent-never-signed-in = Hat sich nie angemeldet
# $month is a month with its year.
sites-absent-dormant = Letzte Anmeldung: { $month }
sites-absent-no-owner = Niemand hat sie registriert, oder ihr Besitzer wurde entfernt
sites-no-owner = Lizenzen ohne Besitzer
sites-account-gone = Ein gelöschtes Konto
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } Lizenz
   *[other] { NUMBER($count) } Lizenzen
}
sites-quiet = Personen ohne Anmeldung
sites-take-over = Übernehmen…
sites-not-yet = Kann nach 6 Monaten übernommen werden
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] { NUMBER($count) } Lizenz übernehmen
   *[other] { NUMBER($count) } Lizenzen übernehmen
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } Lizenz von { $name } bei { $site } bekommt einen neuen Besitzer. { $name } und alle Administratoren werden benachrichtigt.
   *[other] { NUMBER($count) } Lizenzen von { $name } bei { $site } bekommen einen neuen Besitzer. { $name } und alle Administratoren werden benachrichtigt.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } Lizenz von { $site } bekommt einen Besitzer. Alle Administratoren werden benachrichtigt.
   *[other] { NUMBER($count) } Lizenzen von { $site } bekommen einen Besitzer. Alle Administratoren werden benachrichtigt.
}
sites-take-over-confirm = Bestätigen
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } Lizenz hat einen neuen Besitzer
   *[other] { NUMBER($count) } Lizenzen haben einen neuen Besitzer
}
sites-owner-me = Ich
sites-owner-colleague = Ein Kollege
sites-colleague = Kollege
sites-open = Personen und Stufen dieses Standorts
find-title = Finden Sie Ihre Lizenzen
# $email is an e-mail address.
find-text = Ihr Konto ({ $email }) sieht noch keine Lizenzen. Finden Sie sie auf einem dieser Wege.
find-number = Mit der Kundennummer
find-number-text = Mit der Nummer und einer ihrer Bestellungen sehen Sie sofort alles, was darunter gekauft wurde. Niemand muss genehmigen.
find-certificate = Mit dem Kaufzertifikat
find-certificate-text = Mit einer Seriennummer und der Bestellnummer des Zertifikats registrieren Sie sofort. Die Lizenzen gehören dann Ihnen, und die Administratoren des Standorts werden benachrichtigt.
find-certificate-open = Zertifikat eingeben
find-found = Gefunden. Ihr Katalog füllt sich beim Synchronisieren.
sites-partners = Händler
sites-partners-text = Händler, die diesem Standort etwas verkauft haben, und was jeder mit den verkauften Lizenzen tun darf. Was Sie anderswo gekauft haben, sehen sie nie.
sites-partners-none = Kein Händler hat diesem Standort etwas verkauft.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } Bestellung · zuletzt am { $date }
   *[other] { NUMBER($count) } Bestellungen · zuletzt am { $date }
}
sites-partner-set = Festgelegt von { $name } am { $date }
sites-partner-usual = Wie üblich; niemand hat es geändert
sites-partner-change = Ändern
sites-partner-title = Was { $name } darf
sites-partner-title-text = Es gilt sofort für alles, was { $name } an { $site } verkauft hat. Die Personen beider Standorte werden benachrichtigt.
sites-partner-level = Der Händler darf
sites-partner-level-none = Nichts
sites-partner-level-register = Registrieren und upgraden
sites-partner-level-manage = Für uns verwalten
sites-partner-level-none-text = Sieht, dass es die Lizenzen gibt, mit verdeckten Schlüsseln, und kann nichts damit tun.
sites-partner-level-register-text = Registriert und upgradet für Sie und sieht die Schlüssel. Sie werden jedes Mal benachrichtigt.
sites-partner-level-manage-text = Tut mit dem Verkauften alles, was ein Mitglied darf: auch Lizenzen umziehen und abrufen. Nicht: Personen, Rollen und Freigaben.
sites-partner-until = Letzter Tag
sites-partner-until-hint = Leer: bis Sie es ändern. Danach darf der Händler registrieren und upgraden.
sites-partner-until-date = bis { $date }
sites-partner-save = Speichern
sites-partner-changed = { $name }: gespeichert. Der Händler wird benachrichtigt.
find-site = Mit der Support-ID
find-site-text = Bitten Sie um Zugang zum Standort Ihrer Organisation. Dessen Administratoren entscheiden, oder die Kundenbetreuung, wenn es keine gibt. Sie erfahren es per E-Mail.
find-site-open = Zugang anfragen
find-waiting = Worum Sie gebeten haben
find-waiting-open = Anfrage öffnen
find-more = Weitere Lizenzen finden
find-certificate-dialog = Zertifikat nachschlagen
find-certificate-dialog-text = Beide Nummern stehen auf dem Kaufzertifikat. Mit ihnen registrieren Sie sofort; niemand muss genehmigen.
find-certificate-serial = Seriennummer
find-certificate-order = Bestellnummer
find-certificate-go = Nachschlagen
find-certificate-unknown = Diese Seriennummer gibt es in dieser Bestellung nicht. Prüfen Sie beide Nummern.
find-certificate-registered = Jemand hat sie bereits registriert. Bitten Sie um Zugang zum Standort oder um die Lizenz.
