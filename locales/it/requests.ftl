### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Richieste

## What they are and how they stand

requests-kind-site-access = Accesso a una sede
requests-kind-role-change = Altro ruolo
requests-kind-ownership-transfer = Trasferimento di proprietà
requests-kind-license-assignment = Assegnazione di licenze
requests-kind-new-address = Nuovo indirizzo di installazione
requests-kind-rehost = Cambio di ID host
requests-kind-general = Richiesta generica
requests-state-open = Aperta
requests-state-needs-answer = Risposta attesa
requests-state-approved = Approvata
requests-state-refused = Rifiutata
requests-state-withdrawn = Ritirata
requests-state-expired = Scaduta
requests-waits-you = In attesa della Sua decisione
requests-waits-your-answer = In attesa della Sua risposta
requests-waits-asker = In attesa della risposta del richiedente
requests-waits-administrators = In attesa degli amministratori della sede, o dell'assistenza clienti se non ce ne sono
requests-waits-receiver = In attesa del destinatario
requests-waits-care = In attesa dell'assistenza clienti
requests-waits-sending = Salvata su questo computer, non ancora inviata
requests-not-taken = Non accettata dal portale. Aprirla per il motivo.

## The list

requests-filter = Filtra richieste
# $count is a whole number.
requests-open = Aperte { NUMBER($count) }
# $count is a whole number.
requests-all = Tutte { NUMBER($count) }
requests-none = Ancora nessuna richiesta
requests-none-text = Chiedere l'accesso a una sede, licenze, un trasferimento, o scrivere all'assistenza clienti. Richieste e risposte appaiono qui.
requests-none-open = Niente di aperto
requests-none-open-text = Tutte le richieste sono state evase.

## One request and its conversation

requests-one = Richiesta
requests-pick = Selezionare una richiesta
requests-pick-text = Conversazione, file e decisione appaiono qui.
requests-you = Lei
# What somebody did, after their name.
requests-step-message = ha scritto
requests-step-ask = ha chiesto
requests-step-approve = ha approvato
requests-step-refuse = ha rifiutato
requests-step-withdraw = ha ritirato
requests-party-asker = Richiedente
requests-party-receiver = Destinatario
requests-party-administrator = Amministratore
requests-party-care = Assistenza clienti
requests-message = Messaggio
requests-readers = Lo leggono tutti i partecipanti a questa richiesta. Non inviare chiavi di licenza.
requests-written = Salvato
requests-send = Invia
requests-ask = Chiedi
requests-attach = Allega file
# $name is the name of a file.
requests-attached = Allegato: { $name }
requests-attachments = File
requests-save = Salva
requests-asked-by = Chiesto da
requests-site = Sede
requests-new-owner = Nuovo proprietario
requests-role = Ruolo
requests-role-administrator = Amministratore
requests-role-member = Membro
requests-role-viewer = Lettore
requests-address = Indirizzo
requests-customer-number = Numero cliente
requests-new-host = Nuovo host
requests-subject = Oggetto
requests-serials = Numeri di serie
requests-when = Chiesto il
requests-expires = Scade il
requests-transfer-order = Il trasferimento cambia il proprietario delle licenze qui. Non cambia nulla nell'ordine.
# $date is a date and a time.
requests-rehost-used = La licenza è stata spostata il { $date }.
requests-rehost-granted = L'assistenza clienti ha approvato: è possibile spostare la licenza ancora una volta. Aprirla e scegliere lo spostamento su un altro host.

## Deciding

requests-approve = Approva
requests-accept = Accetta
requests-answered = Segna come risposta
requests-refuse = Rifiuta
requests-withdraw = Ritira
requests-reason = Motivo
requests-approve-title = Approvare questa richiesta?
requests-refuse-title = Rifiutare questa richiesta?
requests-withdraw-title = Ritirare questa richiesta?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } diventerà membro di { $site } e ne vedrà tutte le licenze.
requests-approve-role-change = { $person } avrà il ruolo richiesto in { $site }.
requests-approve-ownership-transfer = Le apparterranno { $count } licenze. L'ordine non cambia.
requests-approve-license-assignment = { $person } sarà proprietario delle licenze di questa richiesta che non ne hanno uno.
requests-approve-new-address = L'indirizzo potrà essere scelto subito per le licenze di questo numero cliente.
requests-approve-rehost = { $person } potrà spostare la licenza ancora una volta.
requests-approve-general = La richiesta viene chiusa con una risposta.
# $person is who asked.
requests-refuse-text = { $person } viene informato con il motivo. Non cambia altro.
requests-withdraw-text = Nessuno potrà più decidere. Si può chiedere di nuovo in seguito.
requests-done-approve = Approvata
requests-done-refuse = Rifiutata
requests-done-withdraw = Ritirata

## A new one

requests-new = Nuova richiesta
requests-new-site-access = Decidono gli amministratori della sede, o l'assistenza clienti se non ce ne sono. Senza decisione la richiesta scade dopo 14 giorni.
requests-new-role-change = Decidono gli amministratori della sede, o l'assistenza clienti se non ce ne sono.
requests-new-ownership-transfer = Il nuovo proprietario deve accettare. Gli amministratori della sede vengono informati.
requests-new-license-assignment = Decidono gli amministratori della sede, o l'assistenza clienti se non ce ne sono. Si possono assegnare solo licenze senza proprietario.
requests-new-general = Risponde l'assistenza clienti.
requests-new-send = Invia richiesta
requests-kind = Di che cosa si tratta?
requests-support-id = ID di supporto
requests-support-id-hint = È nella conferma d'ordine; lo conosce anche un amministratore della sede.
requests-text = La domanda
requests-saved = Richiesta salvata. Viene inviata quando il portale è raggiungibile.
requests-kind-delegation = Diritti di un rivenditore
requests-approve-delegation = Il rivenditore potrà fare quanto chiede con le licenze vendute a { $site }. Si può revocare in qualsiasi momento in Condivisioni e sedi.
requests-new-delegation = Decidono gli amministratori del cliente, o l'assistenza clienti se non ce ne sono.
requests-new-new-address = Decidono gli amministratori della sede, o l'assistenza clienti se non ce ne sono. Poi l'indirizzo può essere scelto per le licenze del numero cliente.
requests-role-wanted = Ruolo richiesto
requests-partner = Rivenditore
requests-level = Può
requests-until = Fino al
requests-menu-transfer = Richiedi un trasferimento…
requests-menu-assignment = Richiedi questa licenza…
requests-menu-address = Richiedi un nuovo indirizzo…
