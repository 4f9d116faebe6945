### Le e-mail del portale.

## Intorno a ogni e-mail

mail-greeting = Buongiorno { $name },
mail-greeting-unnamed = Buongiorno,
mail-copy-address = Se il pulsante non funziona, copiare questo indirizzo nel browser:
mail-footer = Questa e-mail è stata inviata da { $portal }. Le risposte non vengono lette.
mail-not-you = Se non è stato Lei, ignorare questa e-mail. Non cambierà nulla.

## Confermare l'e-mail di un nuovo account

mail-confirm-subject = Conferma dell'indirizzo e-mail
mail-confirm-body = È stato richiesto un account su { $portal } con questo indirizzo e-mail. Per confermarlo, inserire la password scelta per l'account. Poi sarà possibile accedere.
mail-confirm-button = Conferma l'indirizzo e-mail
# $days è un numero intero.
mail-confirm-expiry = { $days ->
    [one] Il link funziona una volta e scade tra un giorno.
   *[other] Il link funziona una volta e scade tra { $days } giorni.
}
mail-confirm-not-you = Se non è stato Lei, aprire il link e scegliere «Non sono stato io», oppure ignorare questa e-mail: l'account verrà eliminato dopo { $days } giorni.

## Qualcuno ha chiesto un account, e ce n'è uno

mail-account-exists-subject = Esiste già un account
mail-account-exists-body = Qualcuno, probabilmente Lei, ha richiesto un account su { $portal } con questo indirizzo e-mail. Ne esiste già uno. Accedere con quello. Non è stato modificato nulla.
mail-account-exists-forgot = Se non ricorda la password, scegliere «Password dimenticata» nella schermata di accesso.

## Qualcuno ha chiesto una nuova password, e non c'è un account

mail-no-account-subject = Nessun account con questo indirizzo e-mail
mail-no-account-body = Qualcuno, probabilmente Lei, ha chiesto a { $portal } di un account con questo indirizzo e-mail. Non ne esiste uno. È possibile che sia stato usato un altro indirizzo, oppure si può creare un account con questo.

## Nuova password

mail-reset-subject = Scelta di una nuova password
mail-reset-body = Qualcuno, probabilmente Lei, ha richiesto una nuova password per il Suo account su { $portal }.
mail-reset-button = Scegli una nuova password
# $minutes è un numero intero.
mail-reset-expiry = { $minutes ->
    [one] Il link funziona una volta e scade tra un minuto.
   *[other] Il link funziona una volta e scade tra { $minutes } minuti.
}
mail-first-password-subject = Scelta di una password
mail-first-password-body = Qualcuno, probabilmente Lei, ha richiesto una password a { $portal }. Un account con questo indirizzo e-mail è stato creato ma mai confermato. Scegliere una password propria: conferma l'indirizzo e sostituisce qualsiasi password scelta prima.

## La password è cambiata

mail-password-changed-subject = La password è stata cambiata
mail-password-changed-body = La password del Suo account su { $portal } è stata cambiata. Tutte le altre sessioni sono state chiuse.
mail-password-changed-not-you = Se non è stato Lei, scegliere subito «Password dimenticata» nella schermata di accesso e avvisare l'amministratore.

## Cambiare l'e-mail di un account

mail-new-email-subject = Conferma del nuovo indirizzo e-mail
mail-new-email-body = Questo indirizzo e-mail è stato indicato come nuovo indirizzo del Suo account su { $portal }. Per confermarlo, inserire la password dell'account. Fino ad allora resta in uso il vecchio indirizzo.
mail-new-email-button = Conferma il nuovo indirizzo
mail-new-email-not-you = Se non è il Suo account, non confermare. Ignorare questa e-mail, oppure aprire il link e scegliere «Non sono stato io».

mail-new-email-taken-subject = Questo indirizzo e-mail ha già un account
mail-new-email-taken-body = Qualcuno ha provato a usare questo indirizzo e-mail per un altro account su { $portal }. Ha già un account, quindi non è stato modificato nulla.
mail-email-asked-subject = Il Suo indirizzo e-mail sta per cambiare
mail-email-asked-body = Qualcuno che conosce la password ha chiesto di cambiare l'indirizzo e-mail del Suo account su { $portal } in { $email }. La modifica ha effetto quando il nuovo indirizzo è confermato. Se non è stato Lei, annullarla: tutte le sessioni vengono chiuse e si sceglie una nuova password.
mail-undo-button = Annulla: non sono stato io
mail-undo-expiry = È possibile annullare per { $days } giorni.

mail-email-changed-subject = L'indirizzo e-mail è stato cambiato
mail-email-changed-body = Il Suo account su { $portal } usa ora { $email }. D'ora in poi accedere con quell'indirizzo. Sono visibili le licenze associate.
mail-email-changed-not-you = Se non è stato Lei, contattare l'assistenza clienti di { $portal }.
mail-additional-email-subject = Copie delle conferme a un altro indirizzo
mail-additional-email-body = D'ora in poi le copie delle conferme del Suo account su { $portal } vanno anche a { $email }.
mail-account-locked-subject = Il Suo account è stato bloccato
mail-account-locked-body = Il Suo account su { $portal } è stato bloccato. Tutte le sessioni sono state chiuse e nessuno può accedere. Contattare l'assistenza clienti di { $portal }.
mail-account-unlocked-subject = Il Suo account è stato sbloccato
mail-account-unlocked-body = Il Suo account su { $portal } è stato sbloccato. È di nuovo possibile accedere.
mail-account-demoted-subject = Le autorizzazioni del Suo account sono state ridotte
mail-account-demoted-body = Il Suo account non può più agire per { $portal }. Tutte le sessioni sono state chiuse. Accedere di nuovo per usare le proprie licenze.
mail-account-deleted-subject = Il Suo account è stato eliminato
mail-account-deleted-body = Il Suo account su { $portal } è stato eliminato. Se non era previsto, contattare l'assistenza clienti di { $portal }.

## Una licenza è stata registrata

mail-registered-subject = Licenza registrata: { $serial }
mail-registered-body = { $person } ha registrato il numero di serie { $serial } ({ $product }, quantità { $quantity }) su { $portal }.
# Le chiavi di licenza non vanno mai per e-mail.
mail-registered-key = La chiave e il file di licenza si trovano in Licet, in Catalogo.

## È stato fatto qualcosa con delle licenze

mail-done-registered-subject = { $count ->
    [one] Licenza registrata: { $serial }
   *[other] { $count } licenze registrate
}
mail-done-registered-body = { $person } ha registrato queste licenze su { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licenza aggiornata: { $serial }
   *[other] { $count } licenze aggiornate
}
mail-done-upgraded-body = { $person } ha aggiornato licenze su { $portal }. Le nuove licenze sono elencate sotto. Le vecchie hanno una quantità inferiore o non sono più attive:
mail-done-rehosted-subject = { $count ->
    [one] Licenza spostata su un altro host: { $serial }
   *[other] { $count } licenze spostate su un altro host
}
mail-done-rehosted-body = { $person } ha spostato questa licenza su un altro host su { $portal }. La vecchia chiave e il vecchio file di licenza non funzionano più. Sostituirli:
mail-done-converted-subject = { $count ->
    [one] Buono convertito: { $serial }
   *[other] { $count } buoni convertiti
}
mail-done-converted-body = { $person } ha convertito buoni su { $portal } in queste licenze:
mail-done-drawn-subject = { $count ->
    [one] Licenze prelevate: { $serial }
   *[other] { $count } prelievi
}
mail-done-drawn-body = { $person } ha prelevato licenze da un contratto flex su { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenze restituite: { $serial }
   *[other] { $count } restituzioni
}
mail-done-returned-body = { $person } ha restituito licenze a un contratto flex su { $portal }. Restano:
mail-item = { $serial }: { $product }, quantità { $quantity }
mail-item-key = Chiave di licenza: { $key }
mail-keys-masked = Nelle e-mail le chiavi di licenza sono mascherate. Per mostrarle, aprire Catalogo in Licet.
mail-files-enclosed = I file di licenza sono allegati. Non modificarli: un file modificato non funziona più.
mail-on-behalf = { $site } l'ha fatto per conto della Sua organizzazione.
mail-digest-subject = { $count ->
    [one] Un'altra notifica da { $portal }
   *[other] Altre { $count } notifiche da { $portal }
}
mail-digest-body = Per non riempire la casella, queste notifiche sono raccolte in una sola e-mail. I dettagli sono in Licet:
mail-daily-digest-subject = { $count ->
    [one] Un avviso da { $portal } oggi
   *[other] { $count } avvisi da { $portal } oggi
}
mail-daily-digest-body = Ha scelto un'e-mail al giorno. I dettagli sono in Licet, nella posta in arrivo:
mail-daily-digest-choose = Scegliere in Licet, in Impostazioni, quali avvisi arrivano per e-mail.
mail-rehost-requested-subject = Richiesta ricevuta: spostare { $serial } su un altro host
mail-rehost-requested-body = { $person } ha chiesto di spostare la licenza { $serial } ({ $product }) su un altro host. Il limite di spostamenti è raggiunto, quindi decide l'assistenza clienti di { $portal }. Fino ad allora non cambia nulla.
mail-license-kept-subject = Un ordine non include più { $serial }
mail-license-kept-body = L'ordine { $order } è stato rivisto e non include più il numero di serie { $serial } ({ $product }). La licenza resta invariata: chiave, file di licenza e durata restano validi. Se non era previsto, contattare il rivenditore o l'assistenza clienti.
mail-delivered-subject = { $count ->
    [one] Chiave di licenza
   *[other] Chiavi di licenza
}
mail-delivered-body = { $person } ha inviato chiavi di licenza da { $portal }. Conservarle dove solo gli installatori possono leggerle:
mail-notice-unattended-subject = { $count ->
    [one] Il proprietario di { $serial } ha lasciato { $site }
   *[other] Il proprietario di { $count } licenze ha lasciato { $site }
}
mail-notice-unattended-body = { $person } possiede le licenze seguenti ma non fa più parte di { $site }. Può ancora vedere le licenze, ma non leggere le chiavi né modificare nulla. Un amministratore di { $site } decide: rilevare le licenze, affidarle a un collega o confermare il proprietario.
mail-notice-transferred-subject = { $count ->
    [one] Nuovo proprietario della licenza { $serial }
   *[other] Nuovo proprietario di { $count } licenze
}
mail-notice-transferred-body = { $person } ha cambiato il proprietario di queste licenze su { $portal }: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licenza registrata per { $site }: { $serial }
   *[other] { $count } licenze registrate per { $site }
}
mail-notice-registered-body = { $person } ha registrato queste licenze su { $portal } per conto di { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licenza aggiornata: { $serial }
   *[other] { $count } licenze aggiornate
}
mail-notice-upgraded-body = { $person } ha aggiornato su { $portal } licenze che appartengono a Lei o alla Sua sede. Le nuove licenze:
mail-notice-moved-subject = { $count ->
    [one] Licenza spostata su un altro host: { $serial }
   *[other] { $count } licenze spostate su un altro host
}
mail-notice-moved-body = { $person } ha spostato su { $portal } una licenza che appartiene a Lei o alla Sua sede su un altro host. La vecchia chiave e il vecchio file di licenza non funzionano più:
mail-notice-returned-subject = { $count ->
    [one] Licenze restituite: { $serial }
   *[other] { $count } restituzioni
}
mail-notice-returned-body = { $person } ha restituito a un contratto flex su { $portal } licenze che appartengono a Lei o alla Sua sede. Restano:
mail-notice-delivered-subject = { $count ->
    [one] La chiave di { $serial } è stata inviata
   *[other] Le chiavi di { $count } licenze sono state inviate
}
mail-notice-delivered-body = { $person } ha inviato via e-mail da { $portal } a { $other } le chiavi di queste licenze, che appartengono a Lei o alla Sua sede:
mail-notice-sealed-subject = { $count ->
    [one] La chiave di { $serial } è stata esportata
   *[other] Le chiavi di { $count } licenze sono state esportate
}
mail-notice-sealed-body = { $person } ha esportato da { $portal }, in un file sigillato, le chiavi di queste licenze, che appartengono a Lei o alla Sua sede:
mail-notice-shared-subject = { $count ->
    [one] Licenza condivisa: { $serial }
   *[other] { $count } licenze condivise
}
mail-notice-shared-body = { $person } ha condiviso su { $portal } con { $other } queste licenze, che appartengono a Lei o alla Sua sede:
mail-notice-share-ended-subject = { $count ->
    [one] Condivisione terminata: { $serial }
   *[other] Condivisione di { $count } licenze terminata
}
mail-notice-share-ended-body = Queste licenze non sono più condivise con { $other } su { $portal }:
mail-notice-number-shared-subject = Licenze di { $site } condivise con { $other }
mail-notice-number-shared-body = { $person } ha condiviso con { $other } su { $portal } tutte le licenze di un numero cliente di { $site }. Sono incluse le licenze acquistate in seguito.
mail-notice-number-share-ended-subject = Condivisione con { $other } terminata
mail-notice-number-share-ended-body = La condivisione di un numero cliente di { $site } con { $other } su { $portal } è terminata.
mail-notice-share-received-subject = { $person } ha condiviso licenze con Lei
mail-notice-share-received-body = { $person } ha condiviso licenze con Lei su { $portal }. Per vederle, accedere a Licet con questo indirizzo e-mail, in Condivisioni e sedi.
mail-notice-share-changed-subject = { $person } ha modificato ciò che è condiviso con Lei
mail-notice-share-changed-body = { $person } ha modificato le condizioni delle licenze condivise con Lei su { $portal }.
mail-notice-share-lost-subject = Licenze non più condivise con Lei
mail-notice-share-lost-body = Le licenze che { $person } aveva condiviso con Lei su { $portal } non sono più condivise. Scompariranno da Licet alla prossima sincronizzazione.
mail-notice-share-ended-for-subject = La Sua condivisione con { $other } è terminata
mail-notice-share-ended-for-body = Le licenze che aveva condiviso con { $other } su { $portal } non sono più condivise.
mail-share-description = Descrizione: { $description }
mail-share-numbers = Numeri cliente: { $numbers }
mail-share-access-view = Può vedere le licenze. Le chiavi sono mascherate.
mail-share-access-keys = Può vedere le licenze, le loro chiavi e i file di licenza.
mail-share-access-full = Può vedere le licenze e usarle per intero: chiavi, file di licenza, aggiornamenti, spostamento su un altro host.
mail-share-no-end = La condivisione non ha data di fine.
mail-share-until = La condivisione termina il { $date }.
mail-share-note = Nota di { $person }: { $note }
mail-share-fields = Può aggiungere campi propri alle licenze condivise: in Licet, in Impostazioni > Campi propri.
mail-notice-care-named-subject = L'assistenza clienti ha modificato autorizzazioni presso { $site }
mail-notice-care-named-body = { $person }, dell'assistenza clienti di { $portal }, ha modificato le autorizzazioni di { $other } presso { $site }. L'assistenza clienti può farlo finché la sede non ha un amministratore.
mail-notice-care-added-subject = L'assistenza clienti ha aggiunto un membro a { $site }
mail-notice-care-added-body = { $person }, dell'assistenza clienti di { $portal }, ha reso { $other } membro di { $site }. L'assistenza clienti può farlo finché la sede non ha un amministratore.
mail-notice-care-invited-subject = L'assistenza clienti ha invitato qualcuno presso { $site }
mail-notice-care-invited-body = { $person }, dell'assistenza clienti di { $portal }, ha invitato { $other } presso { $site }. La persona farà parte della sede quando avrà accettato. L'assistenza clienti può farlo finché la sede non ha un amministratore.
mail-notice-joined-subject = { $person } ora fa parte di { $site }
mail-notice-joined-body = { $person } ({ $other }) ora fa parte di { $site } e può vederne le licenze. Un amministratore può cambiare il ruolo o rimuovere la persona, in Licet in Condivisioni e sedi.
mail-notice-left-subject = { $person } ha lasciato { $site }
mail-notice-left-body = { $person } non fa più parte di { $site } e non ne vede più le licenze.
mail-notice-removed-subject = { $other } non fa più parte di { $site }
mail-notice-removed-body = { $person } ha rimosso { $other } da { $site } su { $portal }. { $other } non vede più le licenze della sede.
mail-notice-role-administrator-subject = { $other } ora è amministratore di { $site }
mail-notice-role-administrator-body = { $other } ora decide chi fa parte di { $site }, che cosa viene condiviso, e sulle richieste. Modifica effettuata da { $person } su { $portal }.
mail-notice-role-member-subject = { $other } ora è membro di { $site }
mail-notice-role-member-body = { $other } lavora con le licenze di { $site } e ne vede le chiavi, ma non decide sulle persone. Modifica effettuata da { $person } su { $portal }.
mail-notice-role-viewer-subject = { $other } ora è visualizzatore presso { $site }
mail-notice-role-viewer-body = { $other } vede le licenze di { $site } con le chiavi mascherate e può modificare solo le proprie licenze. Modifica effettuata da { $person } su { $portal }.
mail-notice-number-added-subject = { $person } ha aggiunto un numero cliente di { $site }
mail-notice-number-added-body = { $person } ha aggiunto al proprio account il numero cliente { $other } con un numero d'ordine corrispondente e ora vede le licenze di { $site } con questo numero. Se non è previsto, contattare l'assistenza clienti di { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } chiede l'accesso a { $site }
    [role_change] { $person } chiede un altro ruolo per { $site }
    [ownership_transfer] { $person } vuole trasferire licenze a Lei
    [license_assignment] { $person } chiede licenze di { $site }
    [new_address] { $person } chiede un nuovo indirizzo di installazione
    [delegation] { $person } chiede di agire per { $site } come rivenditore
    *[general] { $person } ha inviato una richiesta
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } vuole renderla proprietario di licenze su { $portal }. Aprire Licet, poi Posta in arrivo, per accettare o rifiutare. Il trasferimento non cambia nulla nell'ordine.
    *[general] { $person } ha inviato su { $portal } una richiesta da decidere. Aprire Licet, poi Posta in arrivo, per leggerla e approvarla o rifiutarla. Senza una decisione le richieste di accesso scadono dopo 14 giorni.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] Nuovo messaggio su una richiesta
    [ask] Una domanda sulla Sua richiesta
    [accepted] La Sua richiesta è stata accettata
    [approved] La Sua richiesta è stata approvata
    [refused] La Sua richiesta è stata rifiutata
    [withdrawn] Una richiesta è stata ritirata
    [expired] La Sua richiesta è scaduta
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } ha scritto un messaggio su una richiesta su { $portal }. Aprire Licet, poi Richieste, per leggerlo e rispondere.
    [ask] { $person } ha bisogno di una risposta prima di decidere sulla richiesta su { $portal }. Aprire Licet, poi Richieste, per rispondere.
    [accepted] { $person } ha accettato la richiesta su { $portal }. L'assistenza clienti deve confermarla prima che abbia effetto.
    [approved] { $person } ha approvato la richiesta su { $portal }. Licet mostra le modifiche alla prossima sincronizzazione.
    [refused] { $person } ha rifiutato la richiesta su { $portal }. Aprire Licet, poi Richieste, per leggere il motivo.
    [withdrawn] { $person } ha ritirato una richiesta su { $portal }. Non c'è più nulla da decidere.
    [expired] Nessuno ha deciso in tempo sulla richiesta su { $portal }. È possibile ripeterla in Licet, in Richieste.
    }
mail-copy-subject = Licenze modificate su { $portal }
mail-copy-body = { $person } ha modificato licenze su { $portal } e ha chiesto di avvisare questo indirizzo. I dettagli sono in Licet, in Catalogo.
mail-additional-subject = Confermare questo indirizzo per ricevere i dettagli da { $portal }
mail-additional-body = { $person } ha aggiunto questo indirizzo come indirizzo e-mail aggiuntivo su { $portal } e vi ha modificato licenze. Confermare l'indirizzo per ricevere i dettagli: numeri di serie e prodotti. Le chiavi non sono mai incluse.
mail-colleague-subject = { $person } ha creato un account per Lei
mail-colleague-body = { $person } ha creato per Lei un account su { $portal } per lavorare con le licenze di { $site }. Scegliere una password, poi accedere con questo indirizzo e-mail.
mail-colleague-button = Scegli una password
mail-colleague-added-subject = { $person } La invita presso { $site }
mail-colleague-added-body = { $person } invita il Suo account su { $portal } presso { $site }. Quando accetta, vede le licenze della sede e i suoi utenti vedono il Suo nome. Fino ad allora non vedono se ha un account.
mail-colleague-added-button = Accetta
mail-notice-partner-withdrawn-subject = { $other } non può più agire per { $site }
mail-notice-partner-withdrawn-body = { $person } ha revocato su { $portal } ciò che { $other } può fare con le licenze vendute a { $site }. { $other } vede ancora che esistono, con le chiavi mascherate.
mail-notice-partner-registers-subject = { $other } può registrare e aggiornare per { $site }
mail-notice-partner-registers-body = { $person } ha deciso su { $portal } che { $other } registra e aggiorna le licenze vendute a { $site } e ne vede le chiavi.
mail-notice-partner-manages-subject = { $other } gestisce le licenze per { $site }
mail-notice-partner-manages-body = { $person } ha deciso su { $portal } che { $other } fa tutto ciò che può fare un membro con le licenze vendute a { $site }, tranne persone e condivisioni. Si modifica in Licet, in Condivisioni e sedi.

## Customer care did something with an account

mail-account-sessions-ended-subject = Le Sue sessioni sono state chiuse
mail-account-sessions-ended-body = Tutti i dispositivi sono stati disconnessi dal Suo account su { $portal }. Acceda di nuovo per continuare.
# $reason is what somebody wrote.
mail-reason = Motivo: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Confermi l'unione dei Suoi account
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = L'assistenza clienti di { $portal } ha preparato l'unione di due account: tutto ciò che è di { $merged } passa a { $kept }, e nessuno può più accedere come { $merged }. Entrambe le caselle devono confermare, ciascuna con la password del proprio account.
mail-merge-asked-button = Conferma l'unione
mail-merge-asked-not-you = Se non sono entrambi Suoi account, non confermi. Apra il link e scelga "Non sono stato io", oppure ignori questa e-mail.
mail-merged-subject = I Suoi account sono stati uniti
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Tutto ciò che era di { $merged } ora è di { $kept }. Acceda a { $portal } come { $kept }. Nessuno può più accedere come { $merged }.
mail-merged-not-you = Se non l'ha confermato, contatti subito l'assistenza clienti.
