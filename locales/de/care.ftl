### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Betreuung
care-tab-queue = Warteschlange
care-tab-look-up = Nachschlagen
care-tab-explain = Zugriff prüfen

## The queue

care-queue-filter = Warteschlange filtern
# $count is a whole number.
care-queue-all = Alle { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Meine { NUMBER($count) }
# $count is a whole number.
care-queue-free = Ohne Bearbeiter { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = Überfällig { NUMBER($count) }
care-queue-none = Nichts zu entscheiden
care-queue-none-text = Anfragen, über die die Kundenbetreuung entscheidet, erscheinen hier, die ältesten zuerst.
# $person is the name of a person, or an e-mail address.
care-owner = Bearbeiter: { $person }
care-owner-you = Sie bearbeiten sie
care-owner-none = Ohne Bearbeiter
# $date is a date.
care-due = Fällig { $date }
care-overdue = Überfällig
care-take = Übernehmen
care-give-back = Zurückgeben
care-taken = Sie bearbeiten diese Anfrage.
care-given-back = Die Anfrage ist wieder in der Warteschlange.
care-more = Mehr anzeigen

## Looking up

care-look-up-label = Seriennummer, E-Mail, Support-ID oder Auftragsnummer
care-look-up-text = Vollständig eingeben. Jedes Nachschlagen steht im Protokoll, das der Kunde liest.
care-look-up-go = Nachschlagen
care-found = Gefunden
care-found-none = Nichts gefunden
care-found-none-text = Prüfen Sie auf Tippfehler: Großbuchstaben, O und 0, I und 1.
care-kind-account = Konto
care-kind-site = Standort
care-kind-order = Auftrag
care-kind-entitlement = Lizenz
care-fact-company = Firma
care-state-pending = Nicht bestätigt
care-state-active = Aktiv
care-state-locked = Gesperrt
care-role-care = Kundenbetreuung
care-role-operator = Betreiber
care-fact-created = Erstellt
care-fact-sessions = Sitzungen
care-fact-sites = Standorte
care-fact-invited = Eingeladen zu
care-fact-licenses = Lizenzen
care-fact-unattended = Besitzer hat den Kunden verlassen
care-fact-shares = Freigaben
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } erteilt, { NUMBER($shown) } erhalten
care-fact-open-requests = Offene Anfragen
care-fact-merged = Zusammengeführte Adressen
care-fact-orders = Aufträge
care-fact-entitlements = Berechtigungen
care-fact-ordered = Bestellt
care-fact-end-customer = Endkunde
care-fact-reseller = Händler
care-fact-ship-to = Geliefert an
care-fact-number = Kundennummer
care-fact-people = Personen
care-fact-contacts = Ansprechpartner
care-owner-nobody = Kein Besitzer
care-fact-term = Laufzeit
care-fact-quantity = Menge
care-fact-registered = Registriert
care-not-registered = Nicht registriert
care-unlimited = Unbegrenzt
care-perpetual = Unbefristet
care-decides = Kein Administrator: Die Kundenbetreuung entscheidet über Personen und Rechte dieses Standorts.
care-decides-not = Über Personen und Rechte dieses Standorts entscheiden seine Administratoren.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } von { NUMBER($count) } angezeigt

## Why somebody sees a license

care-explain-text = Welche Regeln einer Person eine Lizenz zeigen und welche nicht.
care-explain-email = E-Mail des Kontos
care-explain-serial = Seriennummer
care-explain-go = Prüfen
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } sieht { $serial }: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } sieht { $serial } nicht
care-access-view = ansehen, Schlüssel verdeckt
care-access-keys = ansehen mit Schlüsseln
care-access-install = installieren
care-access-full = voller Zugriff
# $access is what may be done, as in care-access-view.
care-gives = Ergibt: { $access }
care-gives-nothing = Ergibt nichts
care-rules = Regeln
care-rule-member = Mitglied eines Standorts
care-rule-ship-to = Lieferkontakt
care-rule-owner = Besitzer einer Lizenz
care-rule-share = Freigabe
care-rule-customer-number = Kundennummer
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Gehört zu { $site } als { $role }.
# $site is the name of a site.
care-why-withdrawn = Gehört zu { $site }, von dort wurde es verkauft. Der Kunde hat zurückgenommen, was { $site } tun darf.
# $site is the name of a site.
care-why-not-member = Gehört nicht zu { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = Wurde am { $date } von { $person } aus { $site } entfernt.
care-why-unconfirmed = Die E-Mail-Adresse ist nicht bestätigt und zählt daher nicht.
# $order is an order number.
care-why-ship-to = Auftrag { $order } nennt diese Adresse als Lieferkontakt.
# $order is an order number.
care-why-not-ship-to = Die neueste Fassung von Auftrag { $order } nennt diese Adresse nicht als Lieferkontakt.
care-why-owner = Besitzt eine Lizenz davon.
care-why-installer = Besitzt eine Lizenz davon als Installateur.
care-why-unattended = Besitzt eine Lizenz davon und hat den Kunden verlassen: sieht nur, dass es sie gibt.
care-why-owned-by-others = Andere besitzen seine Lizenzen.
care-why-no-owner = Keine seiner Lizenzen hat einen Besitzer.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } gibt sie frei.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } gibt Kundennummer { $number } frei.
care-why-not-shared = Niemand gibt sie für diese Person frei.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = Eine Freigabe von { $person } ist beendet.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } hat sie freigegeben und darf das nicht mehr.
# $number is a customer number.
# $order is an order number.
care-why-number-added = Hat Kundennummer { $number } mit Auftrag { $order } hinzugefügt.
# $number is a customer number.
care-why-number-not-added = Hat Kundennummer { $number } nicht hinzugefügt.
care-why-no-number = Der Auftrag hat keine Kundennummer.
care-source-record = Datensatz des Herstellers
care-source-order = Ansprechpartner eines Auftrags
care-source-invitation = Einladung
care-source-request = genehmigte Anfrage
# $date is a date.
care-since = seit { $date }
# $date is a date.
care-until = bis { $date }

## Acts on accounts

care-act-lock = Konto sperren
care-act-unlock = Konto entsperren
care-act-end-sessions = Sitzungen beenden
care-act-resend = E-Mail erneut senden
care-act-merge = Konto zusammenführen
# $person is the name of a person, or an e-mail address.
care-act-lock-text = Alle Sitzungen und Links von { $person } enden, und niemand kann sich anmelden, bis das Konto entsperrt ist.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } kann sich wieder anmelden.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = Alle Geräte von { $person } werden abgemeldet.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = Die Bestätigung oder die offenen Einladungen werden erneut an { $person } gesendet.
care-reason = Grund
care-reason-told = Die Person erhält den Grund per E-Mail und liest ihn im Protokoll.
# $person is the name of a person, or an e-mail address.
care-done = Erledigt. { $person } wurde per E-Mail informiert.
# $email is an e-mail address.
care-merge-text = Alles vom anderen Konto geht an { $email } über, und niemand kann sich mehr am anderen anmelden. Beide Postfächer müssen innerhalb von 7 Tagen bestätigen.
care-merge-email = E-Mail des anderen Kontos
care-merge-go = Links senden
care-merge-sent = Beide Postfächer haben einen Link erhalten.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } soll mit { $kept } zusammengeführt werden. Beide müssen bis { $date } bestätigen.
# $email is an e-mail address.
care-merge-confirmed = { $email } hat bestätigt.
care-merge-withdraw = Zurückziehen
