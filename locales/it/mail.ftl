### Le e-mail del portale.

## Intorno a ogni e-mail

mail-greeting = Buongiorno { $name },
mail-greeting-unnamed = Buongiorno,
mail-copy-address = Se il pulsante non funziona, copiare questo indirizzo in un browser:
mail-footer = Questa e-mail viene da { $portal }. Le risposte non vengono lette.
mail-not-you = Se la richiesta non è vostra, ignorate questa e-mail. Non succede nulla.

## Confermare l'e-mail di un nuovo account

mail-confirm-subject = Conferma dell'indirizzo e-mail
mail-confirm-body = È stato chiesto un account presso { $portal } con questo indirizzo e-mail. Una volta confermato, è possibile accedere con la password scelta.
mail-confirm-button = Conferma l'indirizzo e-mail
# $days è un numero intero.
mail-confirm-expiry = { $days ->
    [one] Il link funziona una volta, entro un giorno.
   *[other] Il link funziona una volta, entro { $days } giorni.
}

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

## La password è cambiata

mail-password-changed-subject = La password è stata cambiata
mail-password-changed-body = La password del vostro account presso { $portal } è stata cambiata. Tutte le altre sessioni sono state chiuse.
mail-password-changed-not-you = Se non siete stati voi, scegliete subito «Password dimenticata» dove si accede e avvisate il vostro amministratore.

## Cambiare l'e-mail di un account

mail-new-email-subject = Conferma del nuovo indirizzo e-mail
mail-new-email-body = Il vostro account presso { $portal } userà questo indirizzo e-mail. Finché non lo confermate, vale quello vecchio.
mail-new-email-button = Conferma il nuovo indirizzo

mail-new-email-taken-subject = Questo indirizzo e-mail ha già un account
mail-new-email-taken-body = Qualcuno ha chiesto di usare questo indirizzo e-mail per un altro account presso { $portal }. Ha già un account, quindi nulla è stato cambiato.

mail-email-changed-subject = L'indirizzo e-mail è stato cambiato
mail-email-changed-body = Il vostro account presso { $portal } usa ora { $email }. Da ora accedete con quell'indirizzo e vedete ciò che gli appartiene.
mail-email-changed-not-you = Se non siete stati voi, avvisate l'assistenza clienti di { $portal }.

## Una licenza è stata registrata

mail-registered-subject = Licenza registrata: { $serial }
mail-registered-body = { $person } ha registrato il numero di serie { $serial } ({ $product }, quantità { $quantity }) presso { $portal }.
# Le chiavi di licenza non vanno mai per e-mail.
mail-registered-key = La chiave e il file di licenza sono in Licet, sotto Catalogo.
