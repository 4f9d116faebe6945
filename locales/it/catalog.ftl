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
catalog-column-ordered-on = Data ordine
catalog-column-kind = Tipo
catalog-column-partner = Rivenditore
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
catalog-filter-term = Durata
catalog-filter-product = Prodotto
catalog-filter-kind = Tipo
catalog-filter-partner = Rivenditore
catalog-filter-registered = Registrato
catalog-filter-tag = Etichetta
catalog-filter-field = Campo
catalog-filter-field-title = Filtra per campo
catalog-filter-test = Condizione
catalog-filter-value = Valore
catalog-filter-apply = Applica
# Un filtro attivo: "Sede: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Cancella { $name }
catalog-filter-nothing = Ancora nessuna opzione
catalog-clear = Cancella
# "26 di 1.204"
catalog-shown = { $shown } di { $of }

catalog-columns = Colonne
catalog-columns-usual = Reimposta colonne
catalog-details = Dettagli
catalog-toggle-details = Mostra o nascondi i dettagli
catalog-resize-details = Ridimensiona i dettagli

catalog-nothing = Nessun risultato
catalog-nothing-text = Nessuna licenza corrisponde alla ricerca e ai filtri.
catalog-clear-all = Mostra tutte le licenze
catalog-loading = Caricamento del catalogo
catalog-loading-text = Le licenze appaiono qui man mano che vengono caricate. Intanto è possibile usare Licet.
catalog-empty = Ancora nessuna licenza
catalog-empty-text = Le licenze a cui si ha accesso appaiono qui dopo una sincronizzazione.

## Dettagli

details-label = Dettagli della licenza
details-none = Nessuna licenza selezionata
details-none-text = Selezionare una riga per vedere ordine, chiavi e file.
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
details-unattended-own = Non si fa più parte di { $site }. Questa licenza è visibile, ma non le sue chiavi e i suoi file, e non può essere modificata. Gli amministratori della sede decidono a chi appartiene.
details-unattended = { $name } possiede questa licenza ma non fa più parte di { $site }. Un amministratore della sede decide a chi appartiene.
details-unattended-gone = L'account che possedeva questa licenza non esiste più. Un amministratore di { $site } decide a chi appartiene.
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
details-partner-contact = Contatto del rivenditore

details-pool = Riserva
details-covered-by = Coperto da
details-covers = Copre
details-lineage = Rinnovi e aggiornamenti
details-since = dal { $date }

details-system = Tipo di sistema
details-tier = Livello di prezzo
details-technical-contact = Contatto tecnico
details-owner = Proprietario
details-not-deployed = Non ancora registrata: nessun host, nessuna chiave.

details-license-file = File di licenza
details-get-license-file = Scarica il file di licenza
details-download = Scarica
details-file-download = Scarica { $file }
details-file-open = Mostra nella cartella
details-file-progress = Avanzamento di { $file }
details-download-started = Download di { $file }
details-show = Mostra
details-no-files = Nessun file per questa licenza.
details-copied = { $text } copiato
details-copy-serial = Copia il numero di serie
details-copy-order = Copia il numero d'ordine
details-mail-partner = E-mail al rivenditore
details-same-order = Mostra le licenze di questo ordine
details-same-tag = Mostra le licenze con l'etichetta { $tag }

## Tasti della griglia, nell'elenco dei tasti

keys-grid-move = Spostarsi tra le celle
keys-grid-page = Spostarsi per pagina
keys-grid-ends = Prima o ultima riga
keys-grid-open = Aprire i dettagli o ordinare per colonna
keys-grid-choose = Selezionare la riga
keys-grid-extend = Estendere la selezione
keys-grid-all = Selezionare tutto
keys-grid-copy = Copiare come tabella
keys-grid-resize = Ridimensionare la colonna (sull'intestazione)
keys-grid-column = Spostare la colonna (sull'intestazione)
