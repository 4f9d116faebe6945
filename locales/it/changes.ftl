### Modifiche: ciò che attende di partire, e ciò che è cambiato presso il fornitore.

## Entrambe le parti

changes-part-yours = Le mie
changes-part-vendor = Presso il fornitore
changes-more = { $count ->
    [one] Un'altra modifica
   *[other] Altre { NUMBER($count) } modifiche
}
changes-more-many = Almeno altre { NUMBER($count) } modifiche
changes-becomes = diventa

## Le proprie

outbox-way = In viaggio verso il portale
outbox-shown = Se ne mostrano { $shown } di { $of }. Le altre seguono quando queste sono fatte.
outbox-state-waiting = in attesa
outbox-state-sending = in invio
outbox-state-sent = al portale
outbox-state-done = fatto
outbox-state-conflict = in conflitto
outbox-state-gave-way = chiede attenzione
outbox-state-refused = rifiutata
outbox-offline = Offline. Le modifiche restano su questo computer e partono quando il portale è raggiungibile.
outbox-offline-next = Offline. Le modifiche restano su questo computer. Prossimo tentativo { $when }.
outbox-problem = Il portale non ha accettato l'ultimo tentativo: { $reason }
outbox-try-now = Prova ora
outbox-export = Esporta in un file
outbox-exported = Scritto in { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet è stato interrotto e il database danneggiato: restano { $left } modifiche in attesa su { $known }. Ripristinare le altre da un’esportazione o rifarle.
# $name: a file. $date: when it was written.
outbox-lost-newest = Ripristina da { $name } ({ $date })
outbox-lost-choose = Scegli un’esportazione…
outbox-lost-dismiss = Ignora
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } modifica ripristinata
   *[other] { NUMBER($count) } modifiche ripristinate
}
outbox-empty = Tutto è al portale
outbox-empty-text = Ciò che si modifica sta qui finché il portale non lo ha, anche senza rete.
outbox-empty-step = Vai al catalogo
outbox-about-field = Campo { $name }
outbox-about-reminders = Promemoria di tutti i contratti
outbox-days = { $days } giorni prima della fine
outbox-mine = Il mio
outbox-theirs = Al portale
outbox-before = prima: { $value }
outbox-conflict = Anche { $name } lo ha modificato. Vale il valore del portale finché non si decide.
outbox-conflict-somebody = Anche qualcun altro lo ha modificato. Vale il valore del portale finché non si decide.
outbox-gave-way = È stato tolto qui mentre { $name } lo modificava. Una modifica vale più di una rimozione: resta.
outbox-gave-way-somebody = È stato tolto qui mentre qualcun altro lo modificava. Una modifica vale più di una rimozione: resta.
outbox-keep-mine = Tieni il mio
outbox-keep-theirs = Tieni quello del portale
outbox-edit = Modifica
outbox-kept-mine = Il proprio valore è in viaggio
outbox-kept-theirs = Resta il valore del portale
outbox-edit-title = Modifica { $name }
outbox-edit-text = Ciò che si scrive qui viene inviato al posto di entrambi.
outbox-edit-send = Invia
outbox-again-title = Modifica e invia di nuovo
outbox-refused = Il portale lo ha rifiutato: { $reason }
outbox-edit-again = Modifica di nuovo
outbox-take-back = Ritira
outbox-discard = Scarta
outbox-discard-title = Scarta questa modifica
outbox-discard-text = Ciò che è stato scritto va perso; resta ciò che ha il portale.
outbox-discard-comment = Il commento va perso. Nessun altro lo ha visto.

## Che cosa si modifica

slot-notes = { notes-title }
slot-comment = Commento
slot-technical-contact = { details-technical-contact }
slot-lead-times = Promemoria
slot-reminder = Promemoria
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Posto nell'ordine
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Eliminato

## Presso il fornitore

vendor-mark-seen = Segna tutto come visto
vendor-marked = Tutto segnato come visto
vendor-new = { $count ->
    [0] nulla di nuovo
    [one] una nuova
   *[other] { NUMBER($count) } nuove
}
vendor-new-since = { $count ->
    [0] nulla di nuovo da { $moment }
    [one] una nuova da { $moment }
   *[other] { NUMBER($count) } nuove da { $moment }
}
vendor-new-one = Nuovo
vendor-filter-added = Aggiunte
vendor-filter-renewed = Rinnovate
vendor-filter-changed = Modificate
vendor-filter-lapsed = Scadute
vendor-filter-hidden = Non più visibili
vendor-filter-removed = Tolte
vendor-none = Nulla di questo tipo
vendor-none-text = Nessuna modifica è dei tipi scelti.
vendor-show-all = Mostra tutto
vendor-empty = Ancora nessuna modifica
vendor-empty-text = Nuove licenze, rinnovi e tutto ciò che il fornitore modifica stanno qui, con ciò che c'era prima.
vendor-added = Aggiunto
vendor-added-entitlement = Nuova licenza
vendor-added-license = Registrata
vendor-added-release = Nuovo software
vendor-renewed = Rinnovato
vendor-changed = Modificata
vendor-changed-license = Registrazione modificata
vendor-changed-release = Software modificato
vendor-lapsed = Scaduto
vendor-hidden = Non più visibile
vendor-removed = Tolta

## Campi modificati

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Numero cliente
altered-order-number = Numero d'ordine
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Primo giorno
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Rinnova
altered-renewed-by = Rinnovato da
altered-key-printed = Chiave sul certificato
altered-voucher-count = Codici dei buoni
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Livello di prezzo impiegato
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Indirizzo di installazione
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Dimensione
altered-released-on = Pubblicato il
altered-shared = Condivisa da altri
altered-needs-maintenance = Richiede manutenzione
altered-sha256 = Somma di controllo
access-full = accesso completo
access-install = installazione
access-keys = vedere con le chiavi
access-view = solo vedere
altered-access = Che cosa si può fare
altered-other = Un altro dettaglio
