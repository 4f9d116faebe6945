### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Ottieni licenza
get-all-ways = Indietro
get-way-new = Registra numeri di serie
get-way-new-text = Registrare i numeri di serie di un certificato di acquisto, anche per manutenzione rinnovata, per ottenere chiavi e file.
get-way-vouchers = Centro buoni
get-way-vouchers-text = Convertire i codici dei buoni forniti con l'hardware.
get-way-bulk = Registrazione in blocco
get-way-bulk-text = Per i super utenti di una sede: registrare molti numeri di serie da un foglio di calcolo e dare accesso ai colleghi.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Riprendi «{ $way }»
get-go-on-button = Riprendi
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } voce
   *[other] { NUMBER($count) } voci
}
# $ago: "2 minutes ago", "now"
get-draft-kept = salvato { $ago }
get-discard = Scarta
get-discarded = «{ $way }» scartato.
get-undo = Annulla

## Serial numbers and codes

get-serial = Numero di serie
get-serial-hint = Come sul certificato, distinguendo maiuscole e minuscole. È possibile incollare un elenco intero.
get-code = Codice del buono
get-code-hint = Come sulla scheda, distinguendo maiuscole e minuscole. È possibile incollare un elenco intero.
get-add = Aggiungi
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } aggiunto
   *[other] { NUMBER($count) } aggiunti
}
get-remove = Rimuovi { $text }
# $count is a number as shown.
get-entries = { $count } nell'elenco
# $most and $over are whole numbers.
get-too-many = Al massimo { NUMBER($most) } alla volta; sarebbero { NUMBER($over) } di troppo. Non è stato aggiunto nulla.
get-file = Scegli file
get-file-hint = Oppure trascinare un certificato (.eml, .html, .txt) o un elenco (.csv, .xlsx) su questa pagina.
# $most is a whole number.
get-too-many-bulk = La registrazione in blocco accetta fino a { NUMBER($most) } righe alla volta.
# $texts is a list as shown.
get-pasted-left-out = Ignorato nel testo incollato: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } numero di serie trovato
   *[other] { NUMBER($count) } numeri di serie trovati
}
get-reading-none = Nessun numero di serie trovato. Scegliere la colonna che li contiene.
get-reading-change = Modifica importazione
get-reading-sheet = Foglio
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } numero di serie)
   *[other] { $name } ({ NUMBER($count) } numeri di serie)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (nascosto, { NUMBER($count) } numero di serie)
   *[other] { $name } (nascosto, { NUMBER($count) } numeri di serie)
}
get-reading-heading = Riga di intestazione
get-reading-heading-none = Nessuna riga di intestazione
# $number is a whole number, $text what the row says.
get-reading-heading-row = Riga { NUMBER($number) }: { $text }
get-reading-encoding = Codifica
get-reading-columns = Colonne
get-reading-column = Colonna
get-reading-column-hidden = Nascosta
get-reading-example = Primo valore
get-reading-meaning = Significato
get-reading-ignore = Ignora
get-reading-contact_name = Nome del contatto
get-reading-contact_email = E-mail del contatto
get-reading-install_at = ID dell'indirizzo di installazione
get-reading-renews = Numero di serie rinnovato
get-reading-remembered = Colonne associate come in un file precedente con questa riga di intestazione.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } riga senza numero di serie ignorata
   *[other] { NUMBER($count) } righe senza numero di serie ignorate
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } riga ignorata: il foglio di calcolo ha arrotondato un numero, come 1,23457E+12. Formattare la colonna come testo e salvare di nuovo il file.
   *[other] { NUMBER($count) } righe ignorate: il foglio di calcolo ha arrotondato dei numeri, come 1,23457E+12. Formattare la colonna come testo e salvare di nuovo il file.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } riga sopra l'intestazione ignorata
   *[other] { NUMBER($count) } righe sopra l'intestazione ignorate
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } numero di serie duplicato
   *[other] { NUMBER($count) } numeri di serie duplicati
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } riga nascosta o filtrata
   *[other] { NUMBER($count) } righe nascoste o filtrate
}
get-reading-hidden-leave = Ignora
get-reading-hidden-take = Includi
# $sheets is a list as shown.
get-reading-sheets = Fogli non letti: { $sheets }
# $names is a list as shown.
get-reading-attachments = Allegati non letti: { $names }
# $number is a whole number.
get-reading-row = Riga { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] e { NUMBER($count) } altra riga
   *[other] e altre { NUMBER($count) } righe
}
get-check-offline = Portale non raggiungibile. I dati inseriti sono conservati e verranno controllati in seguito.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } pronto
   *[other] { NUMBER($count) } pronti
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } da controllare
   *[other] { NUMBER($count) } da controllare
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } non registrabile qui
   *[other] { NUMBER($count) } non registrabili qui
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licenza
   *[other] { NUMBER($count) } licenze
}
get-none-ready = Ancora nulla da registrare. Controllare la nota accanto a ogni voce.
get-none-checked = Non ancora controllato dal portale. Riprovare tra un momento. I dati inseriti sono conservati.

## What was found

get-verdict-asking = Controllo in corso
get-verdict-waiting = Non ancora controllato
get-verdict-ok = Pronto
get-verdict-alone = Pronto · da registrare separatamente
get-verdict-alone-held = Da registrare separatamente. È possibile farlo dopo questa registrazione.
get-verdict-maintenance = Pronto · manutenzione, senza chiave
get-verdict-renewal = Pronto · rinnova { $serial }
get-verdict-registered = Già registrato.
get-verdict-registered-by = Già registrato da { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Non si attiva qui: { $instructions }
get-verdict-voucher = Buono: convertire invece i codici.
get-verdict-flex = Contratto flex: prelevare invece licenze.
get-verdict-key-printed = La chiave è stampata sul certificato. La registrazione non è necessaria.
get-verdict-superseded = Aggiornato per intero. Usare il nuovo numero di serie.
get-verdict-not-allowed = La condivisione non consente la registrazione. Chiedere al proprietario.
get-verdict-repeated = Già nell'elenco.
get-verdict-unknown = Non trovato, oppure accesso negato. Controllare O e 0, I e 1.
# A serial number follows.
get-offer = Si intendeva { $product }:
get-offer-use = Usa questo
# $count is a whole number.
get-offers-use = { $count ->
    [one] Usa il suggerimento
   *[other] Usa tutti i { NUMBER($count) } suggerimenti
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } numero di serie corretto
   *[other] { NUMBER($count) } numeri di serie corretti
}
get-slip-spaces = Contiene spazi o trattini.
get-slip-width = Contiene caratteri a larghezza intera.
get-slip-lower_case = Contiene minuscole.
get-slip-letter_o = Contiene la lettera O al posto di una cifra.
get-slip-letter_i = Contiene la lettera I o l al posto di una cifra.
get-show-license = Mostra nel catalogo
get-voucher-open-until = Pronto · fino al { $date }
get-voucher-used = Già convertito.
get-voucher-used-became = Convertito il { $date } in { $serial }.
get-voucher-expired = Scaduto il { $date }.
get-voucher-unknown = Questo codice non esiste. Controllare O e 0, I e 1.

## The steps

get-step-serials = Numeri di serie
get-step-codes = Codici dei buoni
get-step-details = Dettagli dei prodotti
get-step-people = Contatti
get-step-review = Riepilogo
get-step-done = Chiavi e file
get-continue = Continua
get-register = Registra
get-complete = Completa la registrazione
get-convert = Converti

## What products ask for

get-detail-host_id = ID host
get-detail-host_id-hint = Identifica la macchina: indirizzo di rete o risultato del comando hostid.
get-detail-system_type = Tipo di sistema
get-detail-san = SAN
get-detail-deployed_tier = Livello di prezzo installato
get-detail-deployed_tier-hint = Il livello della macchina in uso.
get-detail-version = Versione
get-use-for-all = Applica a tutti

## People and addresses

get-contact = Contatto tecnico
get-contact-name = Nome
get-contact-email = E-mail
get-contact-me = I miei dati
get-confirmation = Conferma
get-email = Altro destinatario
get-email-hint = { $email } riceve sempre la conferma.
get-address = Indirizzo di installazione
get-addresses = Indirizzi
get-address-of = Dove sono in uso le licenze di { $site }.
get-address-none = Nessun indirizzo selezionato
get-address-choose = Scegli un indirizzo
get-address-other = Scegline un altro
get-address-clear = Rimuovi
get-address-search = Cerca
get-address-search-hint = Città, via o codice postale
get-address-all-countries = Tutti i paesi
get-address-nothing = Nessun indirizzo corrispondente. Aggiungerne uno qui sotto.
get-address-new = Nuovo indirizzo
get-address-new-text = Chi vede le licenze di { $site } può usarlo.
get-address-add = Aggiungi indirizzo
get-behalf = Registra per
get-behalf-own = Me
get-behalf-customer = Il cliente
get-behalf-owner = Proprietario
get-behalf-hint = Contatti indicati nell'ordine. La licenza mostra chi l'ha registrata.
get-behalf-nobody = Ancora nessun proprietario: subentra il cliente

## Review and confirmation

get-what = Effetto
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } va registrato separatamente. È possibile farlo dopo questa registrazione.
   *[other] { NUMBER($count) } vanno registrati separatamente. È possibile farlo dopo questa registrazione.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } completato
   *[other] { NUMBER($count) } completati
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } non riuscito
   *[other] { NUMBER($count) } non riusciti
}
get-failed-title = Non riusciti
get-failed-again = Riprova questi
get-skipped = Non registrati
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } non registrato
   *[other] { NUMBER($count) } non registrati
}
get-skipped-back = Torna a questi
get-left = Da registrare separatamente
get-left-register = Registra prossimo
get-renews = Rinnova
get-software = Scarica il software
get-mailed = Una conferma con i file di licenza allegati è in arrivo via e-mail.
get-another = Registra altri
get-another-voucher = Converti altri
get-another-file = Altro foglio di calcolo

## Bulk registration

get-bulk-file = File
get-bulk-check = Controllo
get-bulk-hint = Oppure trascinare un foglio di calcolo (.xlsx, .csv) su questa pagina. Una riga per numero di serie. Licet controlla prima le righe e non modifica nulla.
get-bulk-no-file = Scegliere prima un foglio di calcolo.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } riga
   *[other] { NUMBER($count) } righe
}
get-bulk-ignored = Colonne sconosciute, ignorate: { $columns }
get-bulk-try = Controlla le righe
get-bulk-rows = Righe
get-bulk-row = Riga
get-bulk-verdict = Risultato
get-bulk-would = Pronto per la registrazione
get-bulk-filter = Filtra righe
# $count is a whole number.
get-bulk-all = Tutte { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Pronte { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Errori { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostra altri ({ $shown } di { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registra { NUMBER($count) } riga
   *[other] Registra { NUMBER($count) } righe
}

## Colleagues

get-level = Livello
get-level-of = Livello di { $name }
get-level-changed = { $name }: ora { $level }.
get-level-contract = Utente del contratto
get-level-contract-text = Preleva licenze, restituisce le proprie e consulta l'estratto.
get-level-configuration = Utente di configurazione
get-level-configuration-text = Restituisce anche i prelievi altrui e aggiunge indirizzi di installazione.
get-level-super = Super utente
get-level-super-text = Assegna anche i livelli, crea account e registra in blocco.
get-certificate = Numero d'ordine sul certificato
get-certificate-hint = Necessario se l'account non vede l'ordine.
