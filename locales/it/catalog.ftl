### Il catalogo: filtri, griglia, dettagli.

catalog-grid = Licenze
catalog-sites = Sedi
catalog-all-sites = Tutte le sedi
catalog-site-urgent =
    { $count ->
        [one] { $count } contratto scaduto o in scadenza entro 30 giorni
       *[other] { $count } contratti scaduti o in scadenza entro 30 giorni
    }

catalog-column-serial = Numero di serie
catalog-column-product = Prodotto
catalog-column-site = Sede
catalog-column-quantity = Quantità
quantity-unlimited = Illimitata
catalog-column-term = Durata
catalog-column-order = Ordine
catalog-column-ordered-on = Ordinato il
catalog-column-kind = Tipo
catalog-column-partner = Partner
catalog-column-family = Famiglia di prodotti
catalog-column-registered = Registrato
catalog-column-host = ID host
catalog-column-tags = Etichette

kind-license = Licenza
kind-subscription = Abbonamento
kind-maintenance = Manutenzione
kind-voucher = Buono
kind-flex = Contratto flex

catalog-registered = Registrato
catalog-not-registered = Non registrato
catalog-yes = Sì
catalog-no = No

catalog-filters = Filtri
catalog-filter-site = Sede
catalog-filter-term = Fine
catalog-filter-product = Prodotto
catalog-filter-kind = Tipo
catalog-filter-partner = Partner
catalog-filter-registered = Registrato
catalog-filter-tag = Etichetta
catalog-filter-field = Campo
catalog-filter-field-title = Filtra per un campo
catalog-filter-test = Condizione
catalog-filter-value = Valore
catalog-filter-apply = Filtra
# Un filtro attivo: "Sede: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Togli { $name }
catalog-filter-nothing = Ancora nulla da scegliere
catalog-clear = Togli
# "26 di 1.204"
catalog-shown = { $shown } di { $of }

catalog-columns = Colonne
catalog-columns-usual = Torna alle colonne abituali
catalog-details = Dettagli
catalog-toggle-details = Mostra o nascondi i dettagli
catalog-resize-details = Larghezza dei dettagli

catalog-nothing = Nulla corrisponde
catalog-nothing-text = Nessuna licenza ha tutto ciò che è stato scritto e scelto.
catalog-clear-all = Mostra tutte le licenze
catalog-loading = Il catalogo è in arrivo
catalog-loading-text = Le licenze appaiono qui man mano che arrivano. Intanto il resto dell'app si può usare.
catalog-empty = Le licenze saranno qui
catalog-empty-text = Tutto ciò che l'organizzazione ha acquistato e che questo account può vedere, una volta sincronizzato. Ancora non c'è nulla.

## Dettagli

details-label = Dettagli della licenza
details-none = Nessuna licenza scelta
details-none-text = Scegliere una riga per vedere qui ordine, chiavi e file.
details-close = Chiudi i dettagli
details-more = Altro
details-renewed = Rinnovato
details-tab-details = Dettagli
details-tab-deployment = Impiego
details-tab-notes = Note
details-tab-files = File

details-license = Licenza
details-license-n = Licenza { $n }
details-key = Chiave
details-key-reveal = Mostra la chiave
details-key-hide = Nascondi la chiave
details-key-copy = Copia chiave
details-key-copied = Chiave copiata
details-key-masked = condivisa senza chiavi
details-unattended-own = Non fa più parte di { $site }. Vede che questa licenza esiste; chiavi, file e modifiche le sono preclusi. Decidono gli amministratori del sito.
details-unattended = { $name } possiede questa licenza e non fa più parte di { $site }. Un amministratore del sito decide chi la possiede.
details-unattended-gone = L'account che possedeva questa licenza non esiste più. Un amministratore di { $site } decide chi la possiede.
details-registered = Registrato
details-registered-by = { $date } da { $name }
details-version = Versione
details-platform = Piattaforma
details-vouchers =
    { $count ->
        [one] { $count } codice buono
       *[other] { $count } codici buono
    }

details-order = Ordine
details-order-number = Numero
details-ordered-on = Data
details-customer = Cliente
details-support-id = Support ID
details-quantity-tier = { $quantity } · livello { $tier }
details-ship-to = Spedito a
details-contact = Contatto
details-installer = Installatore
details-partner-contact = Presso il partner

details-pool = Riserva
details-covered-by = Coperto da
details-covers = Copre
details-lineage = Discendenza
details-since = dal { $date }

details-system = Tipo di sistema
details-tier = Livello di prezzo
details-technical-contact = Contatto tecnico
details-owner = Proprietario
details-not-deployed = Non ancora registrato: né host né chiave.

details-license-file = File di licenza
details-get-license-file = Scarica il file di licenza
details-download = Scarica
details-file-download = Scarica { $file }
details-file-open = Mostra nella cartella
details-file-progress = Avanzamento di { $file }
details-download-started = { $file } è in arrivo
details-show = Mostra
details-no-files = Nessun file per questa licenza.
details-copied = { $text } copiato
details-copy-serial = Copia il numero di serie
details-copy-order = Copia il numero d'ordine
details-mail-partner = Scrivi al partner
details-same-order = Mostra le licenze di questo ordine
details-same-tag = Mostra le licenze con l'etichetta { $tag }

## Tasti della griglia, nell'elenco dei tasti

keys-grid-move = Muoversi nella griglia
keys-grid-page = Muoversi di una pagina
keys-grid-ends = Prima e ultima riga
keys-grid-open = Aprire i dettagli, o ordinare da un'intestazione
keys-grid-choose = Scegliere una riga
keys-grid-extend = Scegliere fin qui
keys-grid-all = Scegliere tutto
keys-grid-copy = Copiare come tabella
keys-grid-resize = Ridimensionare una colonna (sulla sua intestazione)
keys-grid-column = Spostare una colonna (sulla sua intestazione)
