### Modifiche: ciò che attende di partire, e ciò che è cambiato presso il fornitore.

## Entrambe le parti

changes-part-yours = Le mie modifiche
changes-part-vendor = Dal fornitore
changes-more = { $count ->
    [one] Un'altra modifica
   *[other] Altre { NUMBER($count) } modifiche
}
changes-more-many = Almeno altre { NUMBER($count) } modifiche
changes-becomes = modificato in

## Le proprie

outbox-way = In attesa di invio
outbox-shown = { $shown } di { $of } visualizzate. Le altre seguiranno dopo l'invio di queste.
outbox-state-waiting = in attesa
outbox-state-sending = in invio
outbox-state-sent = inviata
outbox-state-done = completata
outbox-state-conflict = in conflitto
outbox-state-gave-way = richiede attenzione
outbox-state-refused = rifiutata
outbox-offline = Si è offline. Le modifiche restano su questo computer e vengono inviate quando il portale è raggiungibile.
outbox-offline-next = Si è offline. Le modifiche restano su questo computer. Prossimo tentativo { $when }.
outbox-problem = L'ultimo tentativo non è riuscito: { $reason }
outbox-try-now = Prova ora
outbox-export = Esporta in file
outbox-exported = Esportato in { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet è stato interrotto e il database danneggiato. Restano { $left } modifiche non inviate su { $known }. Ripristinare le altre da un'esportazione o rifarle.
# $name: a file. $date: when it was written.
outbox-lost-newest = Ripristina da { $name } ({ $date })
outbox-lost-choose = Scegli un'esportazione…
outbox-lost-dismiss = Ignora
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } modifica ripristinata
   *[other] { NUMBER($count) } modifiche ripristinate
}
outbox-empty = Modifiche sincronizzate
outbox-empty-text = Le modifiche, online o offline, appaiono qui finché non sono sincronizzate.
outbox-empty-step = Vai al catalogo
outbox-about-field = Campo { $name }
outbox-about-reminders = Promemoria per tutti i contratti
outbox-days = { $days } giorni prima della fine
outbox-mine = Valore proprio
outbox-theirs = Valore del portale
outbox-before = prima: { $value }
outbox-conflict = Anche { $name } l'ha modificato. Fino alla decisione vale il valore del portale.
outbox-conflict-somebody = Anche un altro utente l'ha modificato. Fino alla decisione vale il valore del portale.
outbox-gave-way = Rimosso qui mentre { $name } lo modificava. Una modifica prevale su una rimozione, quindi è stato mantenuto.
outbox-gave-way-somebody = Rimosso qui mentre un altro utente lo modificava. Una modifica prevale su una rimozione, quindi è stato mantenuto.
outbox-keep-mine = Mantieni il mio
outbox-keep-theirs = Mantieni quello del portale
outbox-edit = Modifica
outbox-kept-mine = Invio del valore in corso
outbox-kept-theirs = Valore del portale mantenuto
outbox-edit-title = Modifica { $name }
outbox-edit-text = Questo valore sostituisce entrambi.
outbox-edit-send = Invia
outbox-again-title = Modifica e invia di nuovo
outbox-refused = Il portale ha rifiutato la modifica: { $reason }
outbox-edit-again = Modifica di nuovo
outbox-take-back = Annulla
outbox-discard = Scarta
outbox-discard-title = Scartare questa modifica?
outbox-discard-text = La modifica viene scartata e resta il valore del portale.
outbox-discard-comment = Il commento viene scartato. Nessun altro l'ha visto.

## Che cosa si modifica

slot-notes = { notes-title }
slot-comment = Commento
slot-technical-contact = { details-technical-contact }
slot-lead-times = Promemoria
slot-renewal = Rinnovo
slot-renewal-asked = Rivenditore contattato il
slot-reminder-schedule = Orari delle notifiche
slot-reminder = Promemoria
slot-inbox = Posta in arrivo
slot-notices = Avvisi
slot-updated = Aggiornato
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Posizione
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Eliminato
slot-request-form = Richiesta
slot-request-act = Messaggio o decisione

## Presso il fornitore

vendor-mark-seen = Segna tutto come letto
vendor-marked = Tutto segnato come letto
vendor-new = { $count ->
    [0] nessuna novità
    [one] { NUMBER($count) } nuova
   *[other] { NUMBER($count) } nuove
}
vendor-new-since = { $count ->
    [0] nessuna novità da { $moment }
    [one] { NUMBER($count) } nuova da { $moment }
   *[other] { NUMBER($count) } nuove da { $moment }
}
vendor-new-one = Nuovo
vendor-filter-added = Aggiunte
vendor-filter-renewed = Rinnovate
vendor-filter-changed = Modificate
vendor-filter-lapsed = Scadute
vendor-filter-hidden = Non più visibili
vendor-filter-removed = Rimosse
vendor-none = Nessuna modifica corrispondente
vendor-none-text = Nessuna modifica corrisponde ai tipi selezionati.
vendor-show-all = Mostra tutto
vendor-empty = Ancora nessuna modifica
vendor-empty-text = Nuove licenze, rinnovi e modifiche del fornitore appaiono qui.
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
vendor-removed = Rimossa

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
altered-starts-on = Data di inizio
altered-ends-on = Data di fine
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Rinnova
altered-renewed-by = Rinnovato da
altered-key-printed = Chiave su certificato
altered-voucher-count = Codici dei buoni
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Livello di prezzo installato
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
altered-shared = Condivisa con l'utente
altered-needs-maintenance = Richiede manutenzione
altered-sha256 = Somma di controllo
access-full = accesso completo
access-install = installazione
access-keys = visualizzazione con chiavi
access-view = sola visualizzazione
altered-access = Accesso
altered-other = Altro dettaglio
