### Le e-mail del portale.

## Intorno a ogni e-mail

mail-greeting = Buongiorno { $name },
mail-greeting-unnamed = Buongiorno,
mail-copy-address = Se il pulsante non funziona, copiare questo indirizzo in un browser:
mail-footer = Questa e-mail viene da { $portal }. Le risposte non vengono lette.
mail-not-you = Se la richiesta non è vostra, ignorate questa e-mail. Non succede nulla.

## Confermare l'e-mail di un nuovo account

mail-confirm-subject = Conferma dell'indirizzo e-mail
mail-confirm-body = È stato richiesto un account su { $portal } con questo indirizzo e-mail. Per confermarlo serve la password scelta per l'account. Poi potrà accedere.
mail-confirm-button = Conferma l'indirizzo e-mail
# $days è un numero intero.
mail-confirm-expiry = { $days ->
    [one] Il link funziona una volta, entro un giorno.
   *[other] Il link funziona una volta, entro { $days } giorni.
}
mail-confirm-not-you = Se non è stato Lei, apra il link e scelga «Non sono stato io», oppure ignori questa e-mail: l'account viene eliminato dopo { $days } giorni.

## Qualcuno ha chiesto un account, e ce n'è uno

mail-account-exists-subject = Esiste già un account
mail-account-exists-body = Qualcuno, probabilmente voi, ha chiesto un account presso { $portal } con questo indirizzo e-mail. Ne esiste già uno: accedete con quello. Nulla è stato cambiato.
mail-account-exists-forgot = Se non ricordate la password, scegliete «Password dimenticata» dove si accede.

## Qualcuno ha chiesto una nuova password, e non c'è un account

mail-no-account-subject = Nessun account con questo indirizzo e-mail
mail-no-account-body = Qualcuno, probabilmente voi, ha chiesto a { $portal } di un account con questo indirizzo e-mail. Non ce n'è alcuno. Forse avete usato un altro indirizzo, oppure potete creare un account con questo.

## Nuova password

mail-reset-subject = Scelta di una nuova password
mail-reset-body = Qualcuno, probabilmente voi, ha chiesto una nuova password per il vostro account presso { $portal }.
mail-reset-button = Scegli una nuova password
# $minutes è un numero intero.
mail-reset-expiry = { $minutes ->
    [one] Il link funziona una volta, entro un minuto.
   *[other] Il link funziona una volta, entro { $minutes } minuti.
}
mail-first-password-subject = Scelga una password
mail-first-password-body = Qualcuno, probabilmente Lei, ha chiesto una password a { $portal }. Un account con questo indirizzo e-mail è stato richiesto e mai confermato. Scelga una password Sua: conferma l'indirizzo, e quella scelta prima non vale più.

## La password è cambiata

mail-password-changed-subject = La password è stata cambiata
mail-password-changed-body = La password del vostro account presso { $portal } è stata cambiata. Tutte le altre sessioni sono state chiuse.
mail-password-changed-not-you = Se non siete stati voi, scegliete subito «Password dimenticata» dove si accede e avvisate il vostro amministratore.

## Cambiare l'e-mail di un account

mail-new-email-subject = Conferma del nuovo indirizzo e-mail
mail-new-email-body = Il Suo account su { $portal } userà questo indirizzo e-mail. Per confermarlo serve la password dell'account. Fino ad allora resta in uso il vecchio indirizzo.
mail-new-email-button = Conferma il nuovo indirizzo
mail-new-email-not-you = Se non è il Suo account, non confermi: ignori questa e-mail, oppure apra il link e scelga «Non sono stato io».

mail-new-email-taken-subject = Questo indirizzo e-mail ha già un account
mail-new-email-taken-body = Qualcuno ha chiesto di usare questo indirizzo e-mail per un altro account presso { $portal }. Ha già un account, quindi nulla è stato cambiato.
mail-email-asked-subject = Il Suo indirizzo e-mail sta per cambiare
mail-email-asked-body = Qualcuno che conosce la password ha chiesto di cambiare l'indirizzo e-mail del Suo account su { $portal } in { $email }. Il nuovo vale quando è confermato. Se non è stato Lei, annulli: tutti vengono disconnessi e Lei sceglie un'altra password.
mail-undo-button = Non sono stato io: annulla
mail-undo-expiry = Può annullare per { $days } giorni.

mail-email-changed-subject = L'indirizzo e-mail è stato cambiato
mail-email-changed-body = Il vostro account presso { $portal } usa ora { $email }. Da ora accedete con quell'indirizzo e vedete ciò che gli appartiene.
mail-email-changed-not-you = Se non siete stati voi, avvisate l'assistenza clienti di { $portal }.
mail-additional-email-subject = Le copie delle conferme vanno a un altro indirizzo
mail-additional-email-body = D'ora in poi le copie delle conferme del Suo account su { $portal } vanno anche a { $email }.
mail-account-locked-subject = Il Suo account è stato bloccato
mail-account-locked-body = Il Suo account su { $portal } è bloccato. Tutte le sessioni sono state chiuse e nessuno può accedere. Si rivolga all'assistenza clienti di { $portal }.
mail-account-unlocked-subject = Il Suo account è stato sbloccato
mail-account-unlocked-body = Il Suo account su { $portal } non è più bloccato. Può accedere.
mail-account-demoted-subject = Il Suo account ha meno diritti
mail-account-demoted-body = Il Suo account non agisce più per { $portal }. Tutte le sessioni sono state chiuse; acceda di nuovo per usare ciò che è Suo.
mail-account-deleted-subject = Il Suo account è stato eliminato
mail-account-deleted-body = Il Suo account su { $portal } è stato eliminato. Se La sorprende, si rivolga all'assistenza clienti di { $portal }.

## Una licenza è stata registrata

mail-registered-subject = Licenza registrata: { $serial }
mail-registered-body = { $person } ha registrato il numero di serie { $serial } ({ $product }, quantità { $quantity }) presso { $portal }.
# Le chiavi di licenza non vanno mai per e-mail.
mail-registered-key = La chiave e il file di licenza sono in Licet, sotto Catalogo.

## È stato fatto qualcosa con delle licenze

mail-done-registered-subject = { $count ->
    [one] Licenza registrata: { $serial }
   *[other] { $count } licenze registrate
}
mail-done-registered-body = { $person } ha registrato questo presso { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licenza aggiornata: { $serial }
   *[other] { $count } licenze aggiornate
}
mail-done-upgraded-body = { $person } ha aggiornato delle licenze presso { $portal }. Ecco le nuove; le vecchie valgono per meno, o non valgono più:
mail-done-rehosted-subject = { $count ->
    [one] Licenza spostata su un altro host: { $serial }
   *[other] { $count } licenze spostate su un altro host
}
mail-done-rehosted-body = { $person } ha spostato questa licenza su un altro host presso { $portal }. La vecchia chiave e il vecchio file non valgono più; sostituiscili:
mail-done-converted-subject = { $count ->
    [one] Buono convertito: { $serial }
   *[other] { $count } buoni convertiti
}
mail-done-converted-body = { $person } ha convertito dei buoni presso { $portal }. Sono diventati queste licenze:
mail-done-drawn-subject = { $count ->
    [one] Licenze prelevate: { $serial }
   *[other] { $count } prelievi
}
mail-done-drawn-body = { $person } ha prelevato licenze da un contratto flex presso { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenze restituite: { $serial }
   *[other] { $count } restituzioni
}
mail-done-returned-body = { $person } ha restituito licenze a un contratto flex presso { $portal }. Ecco ciò che ne resta:
mail-item = { $serial }: { $product }, quantità { $quantity }
mail-item-key = Chiave di licenza: { $key }
mail-keys-masked = Nelle e-mail le chiavi di licenza sono mascherate. In Licet, sotto Catalogo, puoi mostrarle.
mail-files-enclosed = I file di licenza sono allegati. Tienili come sono: un file modificato non vale più.
mail-on-behalf = È stato fatto per conto della tua organizzazione da { $site }.
mail-digest-subject = { $count ->
    [one] Un altro avviso da { $portal }
   *[other] Altri { $count } avvisi da { $portal }
}
mail-digest-body = Erano troppi per una casella, perciò arrivano in una sola e-mail. I dettagli sono in Licet:
mail-rehost-requested-subject = Richiesta ricevuta: un altro host per { $serial }
mail-rehost-requested-body = { $person } ha chiesto di spostare la licenza { $serial } ({ $product }) su un altro host. Il limite è esaurito, quindi decide l'assistenza di { $portal }. Fino ad allora non cambia nulla.
mail-license-kept-subject = Un ordine non indica più { $serial }
mail-license-kept-body = L'ordine { $order } è stato rivisto e non indica più il numero di serie { $serial } ({ $product }). La licenza resta invariata: chiave, file di licenza e durata restano validi. Se non te lo aspettavi, rivolgiti al rivenditore o all'assistenza clienti.
mail-delivered-subject = { $count ->
    [one] La tua chiave di licenza
   *[other] Le tue chiavi di licenza
}
mail-delivered-body = { $person } ti invia chiavi di licenza da { $portal }. Conservale dove può leggerle solo chi installa:
mail-notice-unattended-subject = { $count ->
    [one] Il proprietario di { $serial } ha lasciato { $site }
   *[other] Il proprietario di { $count } licenze ha lasciato { $site }
}
mail-notice-unattended-body = { $person } non fa più parte di { $site } ed è proprietario delle licenze seguenti. Vede ancora che le licenze esistono, ma non può leggere le chiavi né modificare nulla. Un amministratore di { $site } decide: rilevarle, affidarle a un collega o confermare il proprietario.
mail-notice-transferred-subject = { $count ->
    [one] Nuovo proprietario della licenza { $serial }
   *[other] Nuovo proprietario di { $count } licenze
}
mail-notice-transferred-body = { $person } ha deciso presso { $portal } chi ne è proprietario da ora in poi: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licenza registrata per { $site }: { $serial }
   *[other] { $count } licenze registrate per { $site }
}
mail-notice-registered-body = { $person } ha registrato quanto segue presso { $portal } per conto di { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licenza aggiornata: { $serial }
   *[other] { $count } licenze aggiornate
}
mail-notice-upgraded-body = { $person } ha aggiornato presso { $portal } licenze sue o del suo sito. Queste sono le nuove:
mail-notice-moved-subject = { $count ->
    [one] Licenza spostata su un altro host: { $serial }
   *[other] { $count } licenze spostate su un altro host
}
mail-notice-moved-body = { $person } ha spostato presso { $portal } questa licenza, sua o del suo sito, su un altro host. La vecchia chiave e il vecchio file non valgono più:
mail-notice-returned-subject = { $count ->
    [one] Licenze restituite: { $serial }
   *[other] { $count } restituzioni
}
mail-notice-returned-body = { $person } ha restituito a un contratto flex presso { $portal } licenze sue o del suo sito. Questo è ciò che ne resta:
mail-notice-delivered-subject = { $count ->
    [one] La chiave di { $serial } è stata consegnata
   *[other] Le chiavi di { $count } licenze sono state consegnate
}
mail-notice-delivered-body = { $person } ha inviato da { $portal } a { $other } le chiavi di queste licenze, sue o del suo sito:
mail-notice-sealed-subject = { $count ->
    [one] La chiave di { $serial } è stata consegnata
   *[other] Le chiavi di { $count } licenze sono state consegnate
}
mail-notice-sealed-body = { $person } ha estratto da { $portal }, in un file sigillato, le chiavi di queste licenze, sue o del suo sito:
mail-notice-shared-subject = { $count ->
    [one] Licenza condivisa: { $serial }
   *[other] { $count } licenze condivise
}
mail-notice-shared-body = { $person } ha condiviso presso { $portal } con { $other } queste licenze, sue o del suo sito:
mail-notice-share-ended-subject = { $count ->
    [one] Una condivisione è terminata: { $serial }
   *[other] Una condivisione di { $count } licenze è terminata
}
mail-notice-share-ended-body = Queste licenze non sono più condivise con { $other } presso { $portal }:
mail-notice-care-named-subject = L'assistenza clienti ha modificato dei diritti presso { $site }
mail-notice-care-named-body = { $person }, dell'assistenza clienti di { $portal }, ha stabilito che cosa può fare { $other } presso { $site }. L'assistenza agisce finché il sito non ha un amministratore.
mail-notice-care-added-subject = L'assistenza clienti ha aggiunto una persona a { $site }
mail-notice-care-added-body = { $person }, dell'assistenza clienti di { $portal }, ha reso { $other } membro di { $site }. L'assistenza agisce finché il sito non ha un amministratore.
mail-copy-subject = Licenze modificate presso { $portal }
mail-copy-body = { $person } ha lavorato con licenze presso { $portal } e voleva informarne questo indirizzo. I dettagli sono in Licet, in Catalogo.
mail-additional-subject = Conferma questo indirizzo per ricevere i dettagli da { $portal }
mail-additional-body = { $person } ha indicato questo indirizzo come aggiuntivo presso { $portal } e vi ha lavorato con licenze. Una volta confermato, riceverà i dettagli: numeri di serie e prodotti. Le chiavi restano in Licet.
mail-colleague-subject = { $person } ha creato un account per te
mail-colleague-body = { $person } ha creato un account per te presso { $portal }, perché tu possa lavorare con le licenze di { $site }. Scegli una password, poi accedi con questo indirizzo e-mail.
mail-colleague-button = Scegli una password
mail-colleague-added-subject = Ora fai parte di { $site }
mail-colleague-added-body = { $person } ha aggiunto il Suo account su { $portal } a { $site }. D'ora in poi ne vede le licenze. Finché non accetta, le persone lì non vedono né che ha un account né il Suo nome.
mail-colleague-added-button = Accetta
