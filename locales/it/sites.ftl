### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Sedi
sites-tab-numbers = Numeri cliente
sites-tab-continuity = Continuità
sites-offline = Portale non raggiungibile. I dati compaiono quando torna disponibile.
sites-list = Le Sue sedi
sites-search = Cerca una sede
sites-search-people = Cerca una persona
sites-none = Ancora nessuna sede
sites-none-text = Si fa parte di una sede quando il suo amministratore invita o approva la richiesta, o quando un ordine indica come contatto.
sites-support-id = ID supporto
sites-numbers = Numeri cliente
sites-address = Indirizzo
sites-administrators = Amministratori
sites-administrators-none = Nessun amministratore
sites-administrator-one = Un amministratore
sites-role = Ruolo
# $name is the name of a person, or an e-mail address.
sites-role-of = Ruolo di { $name }
sites-role-administrator = Amministratore
sites-role-member = Membro
sites-role-viewer = Visualizzatore
sites-role-administrator-text = Decide su persone, condivisioni e richieste e lavora con tutte le licenze della sede.
sites-role-member-text = Lavora con tutte le licenze della sede e ne vede le chiavi.
sites-role-viewer-text = Vede le licenze della sede con le chiavi mascherate e non modifica nulla.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } ora è: { $role }
sites-members = Persone
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } persona fa parte di questa sede. Gli amministratori vedono chi.
    [many] { NUMBER($count) } di persone fanno parte di questa sede. Gli amministratori vedono chi.
   *[other] { NUMBER($count) } persone fanno parte di questa sede. Gli amministratori vedono chi.
}
sites-person = Persona
sites-source-record = Anagrafica del fornitore
sites-source-order = Contatto di un ordine
sites-source-invitation = Invito
sites-source-request = Richiesta approvata
sites-last-sign-in = Ultimo accesso
sites-never = Mai
sites-owns = Licenze
sites-no-account = Ancora nessun account
# $name is the name of a person, or an e-mail address.
sites-more = Altro per { $name }
sites-levels = Che cosa consente ogni livello
sites-no-administrator = Questa sede non ha amministratori. Nessuno può invitare persone o decidere su richieste e licenze rimaste. Chiedere all'assistenza clienti di nominarne uno.
sites-one-administrator = Una sola persona amministra questa sede. Nominare un secondo amministratore, così che qualcuno possa decidere in sua assenza.
sites-one-administrator-member = Una sola persona amministra questa sede. Chiederle di nominare un secondo amministratore.
sites-invite = Invita un collega
# $site is the name of a site.
sites-invite-title = Invita presso { $site }
# $site is the name of a site.
sites-invite-text = La persona riceve un'e-mail e fa parte di { $site } quando accetta. L'invito scade dopo 14 giorni.
sites-invite-send = Invia invito
# $email is an e-mail address.
sites-invited = Invito inviato a { $email }
sites-invitations = Inviti in sospeso
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Invito di { $name } del { $date } · scade il { $end }
sites-resend = Invia di nuovo
# $email is an e-mail address.
sites-invitation-resent = Invito inviato di nuovo a { $email }
sites-withdraw = Ritira
# $email is an e-mail address.
sites-invitation-withdrawn = Invito a { $email } ritirato
sites-remove = Rimuovi dalla sede
# $name is the name of a person, or an e-mail address.
sites-remove-title = Rimuovere { $name }?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } non vede più le licenze di { $site } su nessun dispositivo e viene avvisato via e-mail.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } è stato rimosso da { $site }
# $count is a whole number.
sites-owned = { $count ->
    [one] Che cosa succede a { NUMBER($count) } licenza
    [many] Che cosa succede a { NUMBER($count) } di licenze
   *[other] Che cosa succede a { NUMBER($count) } licenze
}
sites-hand-over = Affida a un collega
sites-unattended = Lasciare senza responsabile: gli amministratori decidono dopo
sites-new-owner = Nuovo proprietario
sites-new-administrator = Nuovo amministratore
sites-new-administrator-text = È l'ultimo amministratore. Qualcun altro deve subentrare.
sites-choose-person = Scegliere una persona
sites-leave = Lascia la sede
# $site is the name of a site.
sites-leave-title = Lasciare { $site }?
# $site is the name of a site.
sites-leave-text = Non vedrà più le licenze di { $site }. Gli amministratori vengono avvisati. Per tornare, qualcuno deve invitare di nuovo.
# $site is the name of a site.
sites-left = Ha lasciato { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } La invita presso { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Ruolo: { $role }. Accettando, vede le licenze della sede e i suoi utenti vedono il Suo nome. Scade il { $end }.
sites-accept = Accetta
sites-decline = Rifiuta
# $site is the name of a site.
sites-accepted = Ora fa parte di { $site }
sites-numbers-text = Con un numero cliente si vede tutto ciò che è stato o sarà acquistato con esso.
sites-numbers-own = I Suoi numeri cliente
sites-numbers-shared = Numeri cliente condivisi con Lei
sites-numbers-none = Ancora nessun numero cliente
sites-numbers-none-text = Aggiungerne uno con un numero d'ordine. Entrambi sono sul certificato d'acquisto.
sites-number = Numero cliente
sites-number-add = Aggiungi numero cliente
sites-number-add-verb = Aggiungi
sites-number-add-text = Ciò che è stato acquistato con il numero compare subito nel catalogo. Non serve alcuna approvazione.
sites-number-matching-order = Numero d'ordine corrispondente
sites-number-matching-order-text = Qualsiasi ordine di questo numero cliente dimostra che può conoscerlo.
sites-number-comment = Commento
# $number is a customer number.
sites-number-added = Numero cliente { $number } aggiunto
# $order is an order number.
sites-number-order = Ordine { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } diritto d'uso
    [many] { NUMBER($count) } di diritti d'uso
   *[other] { NUMBER($count) } diritti d'uso
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Condiviso da { $name }
# $number is a customer number.
sites-number-remove = Rimuovi numero cliente { $number }
sites-number-remove-verb = Rimuovi
# $number is a customer number.
sites-number-remove-text = Ciò che si vede solo con { $number } scompare dal catalogo. Le licenze registrate in questo modo attendono una decisione della sede.
# $number is a customer number.
sites-number-removed = Numero cliente { $number } rimosso
sites-continuity-text = Licenze e sedi che resterebbero bloccate se qualcuno mancasse: proprietari assenti, membri che non accedono più, troppo pochi amministratori.
sites-continuity-fine = Nulla da fare qui.
sites-absent-for = Senza accesso da
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } mese
    [many] { NUMBER($count) } di mesi
   *[other] { NUMBER($count) } mesi
}
sites-absent-owners = Licenze con proprietario assente
sites-absent-left = Ha lasciato la sede
sites-absent-locked = Account bloccato
sites-absent-never-signed-in = Non ha mai effettuato l’accesso
# $month is a month with its year.
sites-absent-dormant = Ultimo accesso: { $month }
sites-absent-no-owner = Nessuno le ha registrate, o il proprietario è stato rimosso
sites-no-owner = Licenze senza proprietario
sites-account-gone = Un account eliminato
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } licenza
    [many] { NUMBER($count) } di licenze
   *[other] { NUMBER($count) } licenze
}
sites-quiet = Persone senza accessi
sites-take-over = Subentra…
sites-not-yet = Subentro possibile dopo 6 mesi
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] Subentro in { NUMBER($count) } licenza
    [many] Subentro in { NUMBER($count) } di licenze
   *[other] Subentro in { NUMBER($count) } licenze
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } licenza di { $name } presso { $site } cambia proprietario. { $name } e tutti gli amministratori vengono avvisati.
    [many] { NUMBER($count) } di licenze di { $name } presso { $site } cambiano proprietario. { $name } e tutti gli amministratori vengono avvisati.
   *[other] { NUMBER($count) } licenze di { $name } presso { $site } cambiano proprietario. { $name } e tutti gli amministratori vengono avvisati.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } licenza di { $site } riceve un proprietario. Tutti gli amministratori vengono avvisati.
    [many] { NUMBER($count) } di licenze di { $site } ricevono un proprietario. Tutti gli amministratori vengono avvisati.
   *[other] { NUMBER($count) } licenze di { $site } ricevono un proprietario. Tutti gli amministratori vengono avvisati.
}
sites-take-over-confirm = Conferma
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } licenza ha un nuovo proprietario
    [many] { NUMBER($count) } di licenze hanno un nuovo proprietario
   *[other] { NUMBER($count) } licenze hanno un nuovo proprietario
}
sites-owner-me = Io
sites-owner-colleague = Un collega
sites-colleague = Collega
sites-open = Persone e livelli di questa sede
find-title = Trovare le licenze
# $email is an e-mail address.
find-text = L'account ({ $email }) non vede ancora licenze. Trovarle in uno di questi modi.
find-number = Con il numero cliente
find-number-text = Con il numero e un suo ordine si vede subito tutto ciò che è stato acquistato. Non serve alcuna approvazione.
find-certificate = Con il certificato d'acquisto
find-certificate-text = Con un numero di serie e il numero d'ordine del certificato si registra subito. Le licenze diventano Sue e gli amministratori della sede vengono avvisati.
find-certificate-open = Inserisci certificato
find-found = Trovato. Il catalogo si riempie con la sincronizzazione.
sites-partners = Rivenditori
sites-partners-text = Rivenditori che hanno venduto a questa sede, e che cosa può fare ciascuno con le licenze vendute. Non vedono mai quanto acquistato altrove.
sites-partners-none = Nessun rivenditore ha venduto a questa sede.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } ordine · ultimo il { $date }
    [many] { NUMBER($count) } ordini · ultimo il { $date }
   *[other] { NUMBER($count) } ordini · ultimo il { $date }
}
sites-partner-set = Impostato da { $name } il { $date }
sites-partner-usual = Come di consueto; mai modificato
sites-partner-change = Modifica
sites-partner-title = Che cosa può fare { $name }
sites-partner-title-text = Vale subito per tutto ciò che { $name } ha venduto a { $site }. Le persone di entrambe le sedi vengono avvisate.
sites-partner-level = Il rivenditore può
sites-partner-level-none = Nulla
sites-partner-level-register = Registrare e aggiornare
sites-partner-level-manage = Gestire per noi
sites-partner-level-none-text = Vede che le licenze esistono, con le chiavi mascherate, e non può farci nulla.
sites-partner-level-register-text = Registra e aggiorna per voi e vede le chiavi. Venite avvisati ogni volta.
sites-partner-level-manage-text = Fa tutto ciò che può fare un membro con quanto ha venduto: anche spostare licenze e prelevarne. Esclusi: persone, ruoli e condivisioni.
sites-partner-until = Ultimo giorno
sites-partner-until-hint = Vuoto: fino a modifica. Dopo quel giorno il rivenditore può registrare e aggiornare.
sites-partner-until-date = fino al { $date }
sites-partner-save = Salva
sites-partner-changed = { $name }: salvato. Il rivenditore viene avvisato.
find-site = Con l'ID supporto
find-site-text = Chiedere l'accesso alla sede dell'organizzazione. Decidono i suoi amministratori, o l'assistenza clienti se non ce ne sono. L'esito arriva per e-mail.
find-site-open = Richiedi accesso
find-waiting = Le Sue richieste
find-waiting-open = Apri richiesta
find-more = Trova altre licenze
find-certificate-dialog = Cerca un certificato
find-certificate-dialog-text = Entrambi i numeri sono sul certificato d'acquisto. Con essi si registra subito, senza approvazione.
find-certificate-serial = Numero di serie
find-certificate-order = Numero d'ordine
find-certificate-go = Cerca
find-certificate-unknown = Questo numero di serie non è in questo ordine. Controllare entrambi i numeri.
find-certificate-registered = Qualcuno lo ha già registrato. Chiedere l'accesso alla sede o la licenza.
