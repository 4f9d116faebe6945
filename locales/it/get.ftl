### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Ottenere una licenza
get-all-ways = Tutti i modi
get-way-new = Nuovo acquisto
get-way-new-text = Registrare i numeri di serie di un certificato di acquisto, anche di una manutenzione rinnovata, e ottenere chiavi e file.
get-way-vouchers = Centro buoni
get-way-vouchers-text = Convertire in licenze i codici dei buoni forniti con l'hardware.
get-way-bulk = Registrazione in blocco
get-way-bulk-text = Per i super utenti di una sede: registrare molti numeri di serie da un foglio di calcolo e dare accesso ai colleghi.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Continuare «{ $way }»
get-go-on-button = Continua
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } voce
   *[other] { NUMBER($count) } voci
}
# $ago: "2 minutes ago", "now"
get-draft-kept = salvato { $ago }
get-discard = Scarta
get-discarded = «{ $way }» è stato scartato.
get-undo = Annulla

## Serial numbers and codes

get-serial = Numero di serie
get-serial-hint = Come sul certificato, maiuscole comprese. Si può incollare un elenco intero.
get-code = Codice del buono
get-code-hint = Come sulla scheda, maiuscole comprese. Si può incollare un elenco intero.
get-add = Aggiungi
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } aggiunto
   *[other] { NUMBER($count) } aggiunti
}
get-remove = Togliere { $text } dall'elenco
# $count is a number as shown.
get-entries = { $count } nell'elenco
# $most and $over are whole numbers.
get-too-many = Al massimo { NUMBER($most) } alla volta; sarebbero { NUMBER($over) } in più. Non è stato aggiunto nulla.
get-file = Scegli un file
get-file-hint = Oppure trascinare un certificato (.eml, .html, .txt) o un elenco (.csv, .xlsx) su questa pagina.
# $most is a whole number.
get-too-many-bulk = La registrazione in blocco accetta fino a { NUMBER($most) } righe alla volta.
# $texts is a list as shown.
get-pasted-left-out = Ignorato del testo incollato: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } numero di serie trovato
   *[other] { NUMBER($count) } numeri di serie trovati
}
get-reading-none = Nulla sembra un numero di serie. Scegliere la colonna che li contiene.
get-reading-change = Modificare la lettura
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
get-reading-install_at = ID dell’indirizzo di installazione
get-reading-renews = Numero di serie rinnovato
get-reading-remembered = Le colonne sono lette come scelto per un file precedente con questa riga di intestazione.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } riga senza numero di serie è stata ignorata
   *[other] { NUMBER($count) } righe senza numero di serie sono state ignorate
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } riga è stata ignorata: il foglio di calcolo vi ha arrotondato un numero, come 1,23457E+12. Formattare la colonna come testo e salvare di nuovo il file.
   *[other] { NUMBER($count) } righe sono state ignorate: il foglio di calcolo vi ha arrotondato un numero, come 1,23457E+12. Formattare la colonna come testo e salvare di nuovo il file.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } riga sopra l’intestazione è stata ignorata
   *[other] { NUMBER($count) } righe sopra l’intestazione sono state ignorate
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } numero di serie è ripetuto
   *[other] { NUMBER($count) } numeri di serie sono ripetuti
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } riga è nascosta o filtrata
   *[other] { NUMBER($count) } righe sono nascoste o filtrate
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
get-check-offline = Il portale non è raggiungibile. Quanto inserito resta e sarà controllato appena il portale torna.
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
    [one] { NUMBER($count) } segue un'altra via
   *[other] { NUMBER($count) } seguono un'altra via
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licenza
   *[other] { NUMBER($count) } licenze
}
get-none-ready = Nulla si può ancora registrare. Guardare cosa c'è accanto a ciascuno.
get-none-checked = Non ancora controllato dal portale. Riprovare tra un momento; nulla va perso.

## What was found

get-verdict-asking = Controllo in corso
get-verdict-waiting = Non ancora controllato
get-verdict-ok = Pronto
get-verdict-alone = Pronto · si registra da solo
get-verdict-alone-held = Si registra da solo: qui resta fuori, sarà riproposto alla fine.
get-verdict-maintenance = Pronto · manutenzione, senza chiave
get-verdict-renewal = Pronto · rinnova { $serial }
get-verdict-registered = Già registrato.
get-verdict-registered-by = Già registrato da { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Non si attiva qui: { $instructions }
get-verdict-voucher = Un buono: i suoi codici si convertono, non si registrano.
get-verdict-flex = Un contratto flex: le licenze si prelevano da esso.
get-verdict-key-printed = La chiave è stampata sul certificato: non c'è nulla da registrare.
get-verdict-superseded = È stato tutto aggiornato: usare il nuovo numero di serie.
get-verdict-not-allowed = Condiviso senza il diritto di registrare. Chiedere al proprietario.
get-verdict-repeated = È due volte nell'elenco.
get-verdict-unknown = Non trovato tra ciò che questo account può vedere. Controllare O e 0, I e 1.
# A serial number follows.
get-offer = Si intendeva questo, { $product }:
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
get-slip-width = I caratteri sono a larghezza intera.
get-slip-lower_case = È in minuscolo.
get-slip-letter_o = C'è la lettera O al posto di una cifra.
get-slip-letter_i = C'è la lettera I o l al posto di una cifra.
get-show-license = Mostra nel catalogo
get-voucher-open-until = Pronto · fino al { $date }
get-voucher-used = Già convertito.
get-voucher-used-became = Già convertito il { $date }, in { $serial }.
get-voucher-expired = Si poteva convertire fino al { $date }.
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
get-detail-host_id-hint = Identifica la macchina, per esempio il suo indirizzo di rete o ciò che dice il comando hostid.
get-detail-system_type = Tipo di sistema
get-detail-san = SAN
get-detail-deployed_tier = Livello di prezzo installato
get-detail-deployed_tier-hint = Il livello della macchina su cui è in uso.
get-detail-version = Versione
get-use-for-all = Usa anche per gli altri

## People and addresses

get-contact = Contatto tecnico
get-contact-name = Nome
get-contact-email = E-mail
get-contact-me = Sono io
get-confirmation = Conferma
get-email = Un'altra e-mail
get-email-hint = La conferma va comunque a { $email }.
get-address = Indirizzo di installazione
get-addresses = Indirizzi
get-address-of = Dove sono in uso le licenze di { $site }.
get-address-none = Nessun indirizzo scelto.
get-address-choose = Scegli un indirizzo
get-address-other = Scegline un altro
get-address-clear = Rimuovi
get-address-search = Cerca
get-address-search-hint = Città, via o codice postale
get-address-all-countries = Tutti i paesi
get-address-nothing = Nessun indirizzo inizia così. Aggiungerne uno qui sotto.
get-address-new = Nuovo indirizzo
get-address-new-text = Chi vede le licenze di { $site } potrà sceglierlo da ora.
get-address-add = Aggiungi indirizzo
get-behalf = Registrato per
get-behalf-own = Me
get-behalf-customer = Il cliente
get-behalf-owner = Proprietario
get-behalf-hint = Contatti indicati nell'ordine. La licenza mostra chi l'ha registrata.
get-behalf-nobody = Ancora nessuno: lo prenderà il cliente

## Review and confirmation

get-what = Effetto
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } si registra da solo e sarà proposto dopo.
   *[other] { NUMBER($count) } si registrano da soli e saranno proposti dopo.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } riuscito
   *[other] { NUMBER($count) } riusciti
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } non è riuscito
   *[other] { NUMBER($count) } non sono riusciti
}
get-failed-title = Cosa non è riuscito e perché
get-failed-again = Riprova questi
get-skipped = Non registrati
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } non registrato
   *[other] { NUMBER($count) } non registrati
}
get-skipped-back = Torna a questi
get-left = Da registrare da soli
get-left-register = Registra ora
get-renews = Rinnova
get-software = Scarica il software
get-mailed = Una conferma è in arrivo via e-mail, con i file di licenza allegati.
get-another = Registrane altri
get-another-voucher = Convertine altri
get-another-file = Un altro foglio di calcolo

## Bulk registration

get-bulk-tab = Foglio di calcolo
get-bulk-file = File
get-bulk-check = Controllo
get-bulk-hint = Oppure trascinare un foglio di calcolo (.xlsx, .csv) su questa pagina. Una riga per numero di serie; prima si prova, senza cambiare nulla.
get-bulk-no-file = Scegliere prima un foglio di calcolo.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } riga
   *[other] { NUMBER($count) } righe
}
get-bulk-ignored = Queste colonne qui non hanno significato e sono ignorate: { $columns }
get-bulk-try = Controlla le righe
get-bulk-rows = Righe
get-bulk-row = Riga
get-bulk-verdict = Esito
get-bulk-would = Si può registrare
get-bulk-filter = Quali righe
# $count is a whole number.
get-bulk-all = Tutte { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Buone { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Rifiutate { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostra altri ({ $shown } di { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registra { NUMBER($count) } riga
   *[other] Registra { NUMBER($count) } righe
}

## Colleagues

get-colleagues = Colleghi
get-site = Sede
get-no-sites = Questo account non appartiene ancora a nessuna sede.
get-colleague-add = Aggiungi un collega
get-colleague-text = Riceve una e-mail con un link per scegliere una password e vede ciò che appartiene a { $site }.
get-colleague-create = Crea account
get-colleague-added = Una e-mail per { $email } è in arrivo.
get-colleague-administrator = amministra la sede
get-colleague-no-account = ancora nessun account
get-level = Livello
get-level-of = Livello di { $name }
get-level-changed = { $name }: da ora { $level }.
get-level-contract = Utente del contratto
get-level-contract-text = Preleva licenze, restituisce le proprie, legge l'estratto.
get-level-configuration = Utente di configurazione
get-level-configuration-text = Restituisce anche i prelievi altrui e aggiunge indirizzi di installazione.
get-level-super = Super utente
get-level-super-text = Assegna anche i livelli, crea account e registra in blocco.
