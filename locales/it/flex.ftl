### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Prelevare licenze dalle riserve di un contratto, restituire ciò che non serve e leggere l'estratto.
flex-contracts = Contratti
flex-none = Nessun contratto flex
flex-none-text = I contratti con riserve compaiono qui quando un ordine visibile a questo account ne contiene uno.
flex-begins = inizia il { $date }
flex-not-begun = Non si può ancora prelevare nulla: la durata inizia il { $date }.
flex-over = Non si può più prelevare nulla: la durata è terminata il { $date }.
flex-outsider = Questo contratto è visibile, ma non si appartiene a { $site }: prelevano e restituiscono i suoi utenti.
# $level: "Configuration user"
flex-level = Qui: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = il tuo
flex-people = Livelli
flex-as-of = Il portale non è raggiungibile. Dati delle { $time }.
flex-at = alle { $time }
flex-waiting = Un prelievo di { $product } da { $serial } è iniziato e attende.

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
flex-curve-none = Di questo prodotto non è stato ancora prelevato nulla.
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
flex-draws-none = Qui compare ogni prelievo: chi, quando, per quale indirizzo, e la sua licenza.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] i { NUMBER($count) } più recenti
   *[other] i { NUMBER($count) } più recenti
}
flex-show-license = Mostra { $serial } nel catalogo

## Returns

flex-return = Restituisci
flex-return-title = Restituire licenze
flex-return-by = Si può restituire fino al { $date }.
flex-return-over = Si poteva restituire fino al { $date }.
flex-return-never = Non si può restituire.
flex-return-others = Prelevato da altri: lo restituisce un utente di configurazione.
flex-return-all = È tornato tutto.
flex-return-quantity = Quante di { $serial } tornano
# $count is a whole number.
flex-return-most = { $count ->
    [one] Ne è fuori { NUMBER($count) }.
   *[other] Ne sono fuori { NUMBER($count) }.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licenza di { $product } torna al contratto { $contract }. { $serial } vale poi per { $left }; chiavi e file con il vecchio numero vengono sostituiti.
   *[other] { NUMBER($count) } licenze di { $product } tornano al contratto { $contract }. { $serial } vale poi per { $left }; chiavi e file con il vecchio numero vengono sostituiti.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licenza di { $product } torna al contratto { $contract }. Chiavi e file di { $serial } non valgono più per nessuno.
   *[other] Tutte le { NUMBER($count) } licenze di { $product } tornano al contratto { $contract }. Chiavi e file di { $serial } non valgono più per nessuno.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licenza di { $product } è di nuovo nella riserva: { $left }.
   *[other] { NUMBER($count) } licenze di { $product } sono di nuovo nella riserva: { $left }.
}

## Drawing down

flex-draw = Preleva
flex-draw-from = Prelievo da { $contract }
flex-step-what = Prodotto e quantità
flex-quantity = Quantità
flex-address-fixed = I nuovi indirizzi li aggiungono gli utenti di configurazione.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Nel frattempo altri hanno prelevato e non rimane nulla. Scegliere un altro prodotto o attendere restituzioni; i dati inseriti restano.
    [one] Nel frattempo altri hanno prelevato: ora ne rimane { NUMBER($count) }. Cambiare la quantità; il resto dei dati resta.
   *[other] Nel frattempo altri hanno prelevato: ora ne rimangono { NUMBER($count) }. Cambiare la quantità; il resto dei dati resta.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } licenza di { $product } viene prelevata dal contratto { $contract } per { $site }.
   *[other] { NUMBER($count) } licenze di { $product } vengono prelevate dal contratto { $contract } per { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } licenza di { $product } viene prelevata dal contratto { $contract } per { $site }, presso { $address }.
   *[other] { NUMBER($count) } licenze di { $product } vengono prelevate dal contratto { $contract } per { $site }, presso { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } nel contratto.
flex-drawn-from = Prelevata da
flex-another = Preleva ancora
flex-to-contract = Al contratto
# Follows flex-waiting.
flex-held = Proseguire con quello, oppure scartarlo e iniziare quello appena scelto.
flex-held-discard = Scarta e ricomincia

## Statement

flex-statement = Estratto
flex-from = Da
flex-to = A
flex-statement-none = In questi mesi non è stato prelevato né restituito nulla.
flex-statement-hint = Prelevato per mese; le restituzioni stanno sotto con il meno. I mesi senza movimenti sono omessi.
flex-picture-hint = Barre verso l'alto: prelevate. Barre verso il basso: restituite. Ogni prodotto ha la sua scala; la tabella dice lo stesso in cifre.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; fuori alla fine: { $out }.
flex-total = Totale
flex-out-at-end = Fuori alla fine
flex-save = Salva come CSV
flex-save-xlsx = Salva come Excel
flex-month = Mese
flex-sku = SKU
flex-saved = Estratto salvato: { $path }
