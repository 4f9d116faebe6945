### Download: il software disponibile, la coda, e che cosa è stato di ogni file.

## Che cosa fa un download

# $share è una percentuale, $size una dimensione, come mostrate.
downloads-share-of = { $share } di { $size }
# $time è un intervallo come mostrato.
downloads-time-left = ancora { $time }
downloads-waiting = Aspetta il suo turno
# $received dice quanto c'è già.
downloads-waiting-resume = Aspetta il suo turno · riprende da { $received }
downloads-offline = Comincia quando il portale è raggiungibile
downloads-offline-resume = Riprende da { $received } quando il portale è raggiungibile
downloads-verifying = Confronto del file con quanto pubblicato dal fornitore
downloads-done = Scaricato
downloads-verified-sha256 = Verificato: lo SHA-256 è quello pubblicato dal fornitore
downloads-verified-signature = Verificato: firmato dal fornitore per questa licenza
downloads-failed = Non ha funzionato.
downloads-cancelled = Annullato
downloads-cancelled-resume = Annullato a { $received }

## La coda

downloads-queue = Coda
downloads-queue-empty = Ancora nessun download
downloads-queue-empty-text = Scegliere il software qui sotto, o un file di licenza nei dettagli di una licenza. Ogni file è verificato prima di avere il suo nome.
# $count è un numero intero.
downloads-queue-under-way = { $count ->
    [one] uno in corso
   *[other] { NUMBER($count) } in corso
}
downloads-folder = I file vanno in
downloads-folder-change = Cambia
# $file è un nome di file, in tutti questi.
downloads-progress = Avanzamento di { $file }
downloads-cancel = Annulla
downloads-retry = Riprova
downloads-resume = Riprendi
downloads-open = Apri
downloads-show-folder = Mostra { $file } nella sua cartella
downloads-forget = Togli { $file } dall'elenco
downloads-forgotten = { $file } non è più in elenco; il file resta dov'è.
downloads-forgotten-unfinished = { $file } non è più in elenco.

## Software

downloads-software = Software per le licenze
downloads-search = Cerca software
downloads-search-placeholder = Prodotto, file, versione…
downloads-software-empty = Ancora nessun software
downloads-software-empty-text = Qui appaiono i pacchetti dei prodotti di cui si hanno licenze.
downloads-software-none = Nulla trovato
downloads-software-none-text = Nessun prodotto o file ha queste parole.
downloads-search-clear = Mostra tutto
# $count è un numero intero.
downloads-files = { $count ->
    [one] un file
   *[other] { NUMBER($count) } file
}
downloads-version = Versione { $version }
# $date è una data.
downloads-released = dal { $date }
downloads-get = Scarica
downloads-refused = Non disponibile
downloads-here = Scaricato
downloads-in-queue = In coda
downloads-show-more = Mostra altri prodotti
keys-changed-title = { $portal } firma i file di licenza con una nuova chiave
keys-changed-text = I file della nuova chiave sono rifiutati finché non la approva. Chieda l'impronta al fornitore per telefono o sul suo sito, non tramite il portale, e confronti.
keys-changed-trusted = Attendibile finora
keys-changed-new = Nuova
keys-trust = Approva la nuova chiave
keys-dialog-title = Approvare una nuova chiave di { $portal }?
keys-dialog-text =
    I file di licenza firmati con la nuova chiave saranno considerati autentici. La approvi solo se il fornitore ha confermato l'impronta.

    Nuova:
    { $new }

    Attendibile finora:
    { $trusted }
