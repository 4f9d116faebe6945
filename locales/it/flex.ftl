### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Prelevare licenze dalle riserve di un contratto, restituire quelle inutilizzate e consultare l'estratto.
flex-contracts = Contratti
flex-none = Nessun contratto flex
flex-none-text = I contratti flex degli ordini a cui si ha accesso appaiono qui.
flex-begins = inizia il { $date }
flex-not-begun = Prelievo non ancora possibile: la durata inizia il { $date }.
flex-over = Prelievo non più possibile: la durata è terminata il { $date }.
flex-outsider = Questo contratto è visibile, ma non si fa parte di { $site }. Solo i suoi membri possono prelevare e restituire licenze.
# $level: "Configuration user"
flex-level = Livello: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = il tuo
flex-people = Livelli
flex-as-of = Portale non raggiungibile. Dati delle { $time }.
flex-at = alle { $time }
flex-waiting = Prelievo non completato di { $product } da { $serial }.

## Pools

flex-pools = Riserve
flex-pools-none = Questo contratto non contiene prodotti.
flex-product = Prodotto
# Heading of a column: how many the contract holds.
flex-entitled = A contratto
# Heading of a column: how many are out.
flex-drawn = Prelevate
# Heading of a column: how many are left.
flex-remaining = Rimaste
# Both are numbers as shown.
flex-drawn-of = { $drawn } di { $entitled } prelevate
# $count is a whole number.
flex-left = { $count ->
    [0] Nessuna rimasta
    [one] { NUMBER($count) } rimasta
   *[other] { NUMBER($count) } rimaste
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] Rimane { NUMBER($count) } di { $entitled }.
   *[other] Rimangono { NUMBER($count) } di { $entitled }.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] Dopo ne rimane { NUMBER($count) } di { $entitled }.
   *[other] Dopo ne rimangono { NUMBER($count) } di { $entitled }.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } a contratto
   *[other] { NUMBER($count) } a contratto
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } prelevata
   *[other] { NUMBER($count) } prelevate
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } restituita
   *[other] { NUMBER($count) } restituite
}

## The curve and the draw-downs

flex-curve = Prelievi nel periodo
flex-curve-none = Ancora nessun prelievo da questa riserva.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, oggi: { $drawn }, { $left }.
flex-today = oggi
flex-day = Giorno
# Heading of a column: who did it.
flex-by = Da
# Heading of a column: by how many.
flex-change = Variazione
flex-came-back = Restituite
flex-draws = Prelievi
flex-draws-none = I prelievi appaiono qui con persona, data, indirizzo e licenza.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] ultimo { NUMBER($count) }
   *[other] ultimi { NUMBER($count) }
}
flex-show-license = Mostra { $serial } nel catalogo

## Returns

flex-return = Restituisci
flex-return-title = Restituisci licenze
flex-return-by = Restituire entro il { $date }.
flex-return-over = Il periodo di restituzione è terminato il { $date }.
flex-return-never = Non restituibile
flex-return-others = Prelevata da un altro utente. Solo un utente di configurazione può restituirla.
flex-return-all = Tutto restituito
flex-return-quantity = Quantità di { $serial } da restituire
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } in uso.
   *[other] { NUMBER($count) } in uso.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licenza di { $product } torna al contratto { $contract }. { $serial } copre poi { $left }. Chiavi e file di licenza vengono sostituiti.
   *[other] { NUMBER($count) } licenze di { $product } tornano al contratto { $contract }. { $serial } copre poi { $left }. Chiavi e file di licenza vengono sostituiti.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licenza di { $product } torna al contratto { $contract }. Le chiavi e il file di licenza di { $serial } smettono di funzionare per tutti.
   *[other] Tutte le { NUMBER($count) } licenze di { $product } tornano al contratto { $contract }. Le chiavi e il file di licenza di { $serial } smettono di funzionare per tutti.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licenza di { $product } restituita: { $left }.
   *[other] { NUMBER($count) } licenze di { $product } restituite: { $left }.
}

## Drawing down

flex-draw = Preleva
flex-draw-from = Prelievo da { $contract }
flex-step-what = Prodotto e quantità
flex-quantity = Quantità
flex-address-fixed = Solo gli utenti di configurazione possono aggiungere indirizzi.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Altri hanno prelevato nel frattempo e non ne resta nessuna. Scegliere un altro prodotto o attendere restituzioni. I dati inseriti sono conservati.
    [one] Altri hanno prelevato nel frattempo e ne resta solo { NUMBER($count) }. Modificare la quantità. Gli altri dati inseriti sono conservati.
   *[other] Altri hanno prelevato nel frattempo e ne restano solo { NUMBER($count) }. Modificare la quantità. Gli altri dati inseriti sono conservati.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Prelevare { NUMBER($count) } licenza di { $product } dal contratto { $contract } per { $site }.
   *[other] Prelevare { NUMBER($count) } licenze di { $product } dal contratto { $contract } per { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Prelevare { NUMBER($count) } licenza di { $product } dal contratto { $contract } per { $site }, presso { $address }.
   *[other] Prelevare { NUMBER($count) } licenze di { $product } dal contratto { $contract } per { $site }, presso { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } nel contratto.
flex-drawn-from = Prelevata da
flex-another = Preleva ancora
flex-to-contract = Vai al contratto
# Follows flex-waiting.
flex-held = Riprenderlo, oppure scartarlo e iniziare quello selezionato.
flex-held-discard = Scarta e ricomincia

## Statement

flex-statement = Estratto
flex-from = Da
flex-to = A
flex-statement-none = Nessun prelievo o restituzione in questi mesi.
flex-statement-hint = Prelievi per mese; le restituzioni appaiono sotto con il segno meno. I mesi senza movimenti sono omessi.
flex-picture-hint = Barre verso l'alto: prelievi. Barre verso il basso: restituzioni. Ogni prodotto ha la propria scala; la tabella mostra le cifre.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; in uso alla fine: { $out }.
flex-total = Totale
flex-out-at-end = In uso alla fine
flex-save = Salva come CSV
flex-save-xlsx = Salva come Excel
flex-month = Mese
flex-sku = SKU
flex-saved = Estratto salvato: { $path }
