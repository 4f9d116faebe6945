### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Assistenza
care-tab-queue = Coda
care-tab-look-up = Cerca
care-tab-explain = Verifica accesso

## The queue

care-queue-filter = Filtra la coda
# $count is a whole number.
care-queue-all = Tutte { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Mie { NUMBER($count) }
# $count is a whole number.
care-queue-free = Non assegnate { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = In ritardo { NUMBER($count) }
care-queue-none = Niente da decidere
care-queue-none-text = Qui appaiono le richieste che decide l'assistenza clienti, dalle più vecchie.
# $person is the name of a person, or an e-mail address.
care-owner = Incaricato: { $person }
care-owner-you = Se ne occupa Lei
care-owner-none = Non assegnata
# $date is a date.
care-due = Scadenza { $date }
care-overdue = In ritardo
care-take = Prendi in carico
care-give-back = Restituisci
care-taken = Si occupa Lei di questa richiesta.
care-given-back = La richiesta è di nuovo in coda.
care-more = Mostra altro

## Looking up

care-look-up-label = Numero di serie, e-mail, Support ID o numero d'ordine
care-look-up-text = Inserirlo per intero. Ogni ricerca è nel registro che il cliente può leggere.
care-look-up-go = Cerca
care-found = Trovato
care-found-none = Nessun risultato
care-found-none-text = Controllare gli errori di battitura: maiuscole, O e 0, I e 1.
care-kind-account = Account
care-kind-site = Sede
care-kind-order = Ordine
care-kind-entitlement = Licenza
care-fact-company = Azienda
care-state-pending = Non confermato
care-state-active = Attivo
care-state-locked = Bloccato
care-role-care = Assistenza clienti
care-role-operator = Operatore
care-fact-created = Creato
care-fact-sessions = Sessioni
care-fact-sites = Sedi
care-fact-invited = Invitato a
care-fact-licenses = Licenze
care-fact-unattended = Proprietario andato via
care-fact-shares = Condivisioni
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } date, { NUMBER($shown) } ricevute
care-fact-open-requests = Richieste aperte
care-fact-merged = Indirizzi uniti
care-fact-orders = Ordini
care-fact-entitlements = Diritti
care-fact-ordered = Ordinato
care-fact-end-customer = Cliente finale
care-fact-reseller = Rivenditore
care-fact-ship-to = Spedito a
care-fact-number = Codice cliente
care-fact-people = Persone
care-fact-contacts = Contatti
care-owner-nobody = Nessun proprietario
care-fact-term = Durata
care-fact-quantity = Quantità
care-fact-registered = Registrata
care-not-registered = Non registrata
care-unlimited = Illimitata
care-perpetual = Perpetua
care-decides = Nessun amministratore: l'assistenza clienti decide su persone e diritti di questa sede.
care-decides-not = Su persone e diritti di questa sede decidono i suoi amministratori.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } di { NUMBER($count) } mostrati

## Why somebody sees a license

care-explain-text = Quali regole mostrano una licenza a una persona e quali no.
care-explain-email = E-mail dell'account
care-explain-serial = Numero di serie
care-explain-go = Verifica
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } vede { $serial }: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } non vede { $serial }
care-access-view = visualizzazione, chiavi mascherate
care-access-keys = visualizzazione con chiavi
care-access-install = installazione
care-access-full = accesso completo
# $access is what may be done, as in care-access-view.
care-gives = Dà: { $access }
care-gives-nothing = Non dà nulla
care-rules = Regole
care-rule-member = Membro di una sede
care-rule-ship-to = Contatto di spedizione
care-rule-owner = Proprietario di una licenza
care-rule-share = Condivisione
care-rule-customer-number = Codice cliente
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Appartiene a { $site } come { $role }.
# $site is the name of a site.
care-why-withdrawn = Appartiene a { $site }, che l'ha venduta. Il cliente ha revocato ciò che { $site } può fare.
# $site is the name of a site.
care-why-not-member = Non appartiene a { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = Rimosso da { $site } da { $person } il { $date }.
care-why-unconfirmed = L'indirizzo e-mail non è confermato, quindi non conta.
# $order is an order number.
care-why-ship-to = L'ordine { $order } indica questo indirizzo come contatto di spedizione.
# $order is an order number.
care-why-not-ship-to = L'ultima revisione dell'ordine { $order } non indica questo indirizzo come contatto di spedizione.
care-why-owner = Ne possiede una licenza.
care-why-installer = Ne possiede una licenza come installatore.
care-why-unattended = Ne possiede una licenza e ha lasciato il cliente: vede solo che esiste.
care-why-owned-by-others = Altri possiedono le sue licenze.
care-why-no-owner = Nessuna delle sue licenze ha un proprietario.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } la condivide.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } condivide il codice cliente { $number }.
care-why-not-shared = Nessuno la condivide con questa persona.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = Una condivisione di { $person } è terminata.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } l'ha condivisa e non può più condividerla.
# $number is a customer number.
# $order is an order number.
care-why-number-added = Ha aggiunto il codice cliente { $number } con l'ordine { $order }.
# $number is a customer number.
care-why-number-not-added = Non ha aggiunto il codice cliente { $number }.
care-why-no-number = L'ordine non ha un codice cliente.
care-source-record = scheda del produttore
care-source-order = contatto di un ordine
care-source-invitation = invito
care-source-request = richiesta approvata
# $date is a date.
care-since = dal { $date }
# $date is a date.
care-until = fino al { $date }

## Acts on accounts

care-act-lock = Blocca account
care-act-unlock = Sblocca account
care-act-end-sessions = Chiudi sessioni
care-act-resend = Invia di nuovo l'e-mail
care-act-merge = Unisci un account
# $person is the name of a person, or an e-mail address.
care-act-lock-text = Tutte le sessioni e i link di { $person } terminano e nessuno può accedere finché l'account non viene sbloccato.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } può accedere di nuovo.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = Tutti i dispositivi di { $person } vengono disconnessi.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = La conferma o gli inviti in sospeso vengono inviati di nuovo a { $person }.
care-reason = Motivo
care-reason-told = La persona riceve il motivo via e-mail e lo legge nel registro.
# $person is the name of a person, or an e-mail address.
care-done = Fatto. { $person } è stato informato via e-mail.
# $email is an e-mail address.
care-merge-text = Tutto ciò che è dell'altro account passa a { $email } e nessuno può più accedere all'altro. Entrambe le caselle devono confermare entro 7 giorni.
care-merge-email = E-mail dell'altro account
care-merge-go = Invia i link
care-merge-sent = Entrambe le caselle hanno ricevuto un link.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } deve essere unito a { $kept }. Entrambi devono confermare entro il { $date }.
# $email is an e-mail address.
care-merge-confirmed = { $email } ha confermato.
care-merge-withdraw = Ritira
