### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Anfragen

## What they are and how they stand

requests-kind-site-access = Zugang zu einem Standort
requests-kind-role-change = Andere Rolle
requests-kind-ownership-transfer = Übertragung der Lizenzen
requests-kind-license-assignment = Zuordnung von Lizenzen
requests-kind-new-address = Neue Installationsadresse
requests-kind-rehost = Änderung der Host-ID
requests-kind-general = Allgemeine Anfrage
requests-state-open = Offen
requests-state-needs-answer = Antwort nötig
requests-state-approved = Genehmigt
requests-state-refused = Abgelehnt
requests-state-withdrawn = Zurückgezogen
requests-state-expired = Abgelaufen
requests-waits-you = Wartet auf Ihre Entscheidung
requests-waits-your-answer = Wartet auf Ihre Antwort
requests-waits-asker = Wartet auf die Antwort der anfragenden Person
requests-waits-administrators = Wartet auf die Administratoren des Standorts oder, falls es keine gibt, die Kundenbetreuung
requests-waits-receiver = Wartet auf den Empfänger
requests-waits-care = Wartet auf die Kundenbetreuung
requests-waits-sending = Auf diesem Computer gespeichert, noch nicht gesendet
requests-not-taken = Vom Portal nicht angenommen. Öffnen Sie sie für den Grund.

## The list

requests-filter = Anfragen filtern
# $count is a whole number.
requests-open = Offen { NUMBER($count) }
# $count is a whole number.
requests-all = Alle { NUMBER($count) }
requests-none = Noch keine Anfragen
requests-none-text = Bitten Sie um Zugang zu einem Standort, um Lizenzen oder eine Übertragung, oder fragen Sie die Kundenbetreuung. Anfragen und Antworten erscheinen hier.
requests-none-open = Nichts offen
requests-none-open-text = Alle Anfragen sind entschieden.

## One request and its conversation

requests-one = Anfrage
requests-pick = Anfrage auswählen
requests-pick-text = Verlauf, Dateien und Entscheidung erscheinen hier.
requests-you = Sie
# What somebody did, after their name.
requests-step-message = schrieb
requests-step-ask = fragte
requests-step-approve = genehmigte
requests-step-refuse = lehnte ab
requests-step-withdraw = zog zurück
requests-party-asker = Anfragende Person
requests-party-receiver = Empfänger
requests-party-administrator = Administrator
requests-party-care = Kundenbetreuung
requests-message = Nachricht
requests-readers = Alle Beteiligten dieser Anfrage lesen mit. Senden Sie keine Lizenzschlüssel.
requests-written = Gespeichert
requests-send = Senden
requests-ask = Rückfrage stellen
requests-attach = Datei anhängen
# $name is the name of a file.
requests-attached = Angehängt: { $name }
requests-attachments = Dateien
requests-save = Speichern
requests-asked-by = Angefragt von
requests-site = Standort
requests-new-owner = Neuer Besitzer
requests-role = Rolle
requests-role-administrator = Administrator
requests-role-member = Mitglied
requests-role-viewer = Betrachter
requests-address = Adresse
requests-customer-number = Kundennummer
requests-new-host = Neuer Host
requests-subject = Betreff
requests-serials = Seriennummern
requests-when = Angefragt am
requests-expires = Läuft ab am
requests-transfer-order = Die Übertragung ändert, wem die Lizenzen hier gehören. An der Bestellung ändert sie nichts.
# $date is a date and a time.
requests-rehost-used = Die Lizenz wurde am { $date } umgezogen.
requests-rehost-granted = Die Kundenbetreuung hat zugestimmt: Sie können die Lizenz noch einmal umziehen. Öffnen Sie sie und wählen Sie den Umzug auf einen anderen Host.

## Deciding

requests-approve = Genehmigen
requests-accept = Annehmen
requests-answered = Als beantwortet markieren
requests-refuse = Ablehnen
requests-withdraw = Zurückziehen
requests-reason = Grund
requests-approve-title = Diese Anfrage genehmigen?
requests-refuse-title = Diese Anfrage ablehnen?
requests-withdraw-title = Diese Anfrage zurückziehen?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } wird Mitglied von { $site } und sieht alle Lizenzen dort.
requests-approve-role-change = { $person } erhält die gewünschte Rolle bei { $site }.
requests-approve-ownership-transfer = Ihnen gehören dann { $count } Lizenzen. Die Bestellung ändert sich nicht.
requests-approve-license-assignment = { $person } werden die Lizenzen dieser Anfrage gehören, die keinen Besitzer haben.
requests-approve-new-address = Die Adresse kann sofort für Lizenzen dieser Kundennummer gewählt werden.
requests-approve-rehost = { $person } kann die Lizenz noch einmal umziehen.
requests-approve-general = Die Anfrage wird als beantwortet abgeschlossen.
# $person is who asked.
requests-refuse-text = { $person } erfährt es mit Ihrem Grund. Sonst ändert sich nichts.
requests-withdraw-text = Niemand kann mehr darüber entscheiden. Sie können später erneut anfragen.
requests-done-approve = Genehmigt
requests-done-refuse = Abgelehnt
requests-done-withdraw = Zurückgezogen

## A new one

requests-new = Neue Anfrage
requests-new-site-access = Die Administratoren des Standorts entscheiden, oder die Kundenbetreuung, wenn es keine gibt. Entscheidet niemand, läuft die Anfrage nach 14 Tagen ab.
requests-new-role-change = Die Administratoren des Standorts entscheiden, oder die Kundenbetreuung, wenn es keine gibt.
requests-new-ownership-transfer = Der neue Besitzer muss annehmen. Die Administratoren des Standorts werden informiert.
requests-new-license-assignment = Die Administratoren des Standorts entscheiden, oder die Kundenbetreuung, wenn es keine gibt. Nur Lizenzen ohne Besitzer können zugeordnet werden.
requests-new-general = Die Kundenbetreuung antwortet.
requests-new-send = Anfrage senden
requests-kind = Was brauchen Sie?
requests-support-id = Support-ID
requests-support-id-hint = Sie steht auf der Auftragsbestätigung; auch ein Administrator des Standorts kennt sie.
requests-text = Ihre Frage
requests-saved = Anfrage gespeichert. Sie wird gesendet, sobald das Portal erreichbar ist.
requests-kind-delegation = Rechte eines Händlers
requests-approve-delegation = Der Händler darf mit den Lizenzen, die er { $site } verkauft hat, tun, worum er bittet. Unter Freigaben & Standorte können Sie das jederzeit zurücknehmen.
requests-new-delegation = Die Administratoren des Kunden entscheiden, oder die Kundenbetreuung, wenn es keine gibt.
requests-new-new-address = Die Administratoren des Standorts entscheiden, oder die Kundenbetreuung, wenn es keine gibt. Danach kann die Adresse für Lizenzen der Kundennummer gewählt werden.
requests-role-wanted = Gewünschte Rolle
requests-partner = Händler
requests-level = Darf
requests-until = Bis
requests-menu-transfer = Übertragung anfragen…
requests-menu-assignment = Diese Lizenz anfragen…
requests-menu-address = Neue Adresse anfragen…
