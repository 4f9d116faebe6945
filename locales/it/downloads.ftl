### Download: il software disponibile, la coda, e che cosa è stato di ogni file.

## Che cosa fa un download

# $share è una percentuale, $size una dimensione, come mostrate.
downloads-share-of = { $share } di { $size }
# $time è un intervallo come mostrato.
downloads-time-left = ancora { $time }
downloads-waiting = In coda
# $received dice quanto c'è già.
downloads-waiting-resume = In coda · riprende da { $received }
downloads-offline = Inizia quando il portale è raggiungibile
downloads-offline-resume = Riprende da { $received } quando il portale è raggiungibile
downloads-verifying = Verifica del file
downloads-done = Scaricato
downloads-verified-sha256 = Verificato (SHA-256)
downloads-verified-signature = Verificato (firma del fornitore)
downloads-failed = Download non riuscito.
downloads-cancelled = Annullato
downloads-cancelled-resume = Annullato a { $received }

## La coda

downloads-queue = Coda
downloads-queue-empty = Ancora nessun download
downloads-queue-empty-text = Scegliere il software qui sotto o un file di licenza nei dettagli di una licenza. Ogni file viene verificato.
# $count è un numero intero.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } in corso
   *[other] { NUMBER($count) } in corso
}
downloads-folder = Salva in
downloads-folder-change = Cambia
# $file è un nome di file, in tutti questi.
downloads-progress = Avanzamento di { $file }
downloads-cancel = Annulla
downloads-retry = Riprova
downloads-resume = Riprendi
downloads-open = Apri
downloads-show-folder = Mostra { $file } nella cartella
downloads-forget = Rimuovi { $file } dall'elenco
downloads-forgotten = { $file } rimosso dall'elenco. Il file è conservato.
downloads-forgotten-unfinished = { $file } rimosso dall'elenco.

## Software

downloads-software = Software per le licenze
downloads-search = Cerca software
downloads-search-placeholder = Prodotto, file, versione…
downloads-software-empty = Ancora nessun software
downloads-software-empty-text = Il software dei prodotti con licenza appare qui.
downloads-software-none = Nessun risultato
downloads-software-none-text = Nessun prodotto o file corrisponde alla ricerca.
downloads-search-clear = Mostra tutto
# $count è un numero intero.
downloads-files = { $count ->
    [one] { NUMBER($count) } file
   *[other] { NUMBER($count) } file
}
downloads-version = Versione { $version }
# $date è una data.
downloads-released = pubblicato il { $date }
downloads-get = Scarica
downloads-refused = Non disponibile
downloads-here = Scaricato
downloads-in-queue = In coda
downloads-show-more = Mostra altri prodotti
keys-changed-title = { $portal } firma i file di licenza con una nuova chiave
keys-changed-text = I file di licenza firmati con la nuova chiave vengono rifiutati finché non viene approvata. Chiedere l'impronta al fornitore per telefono o sul suo sito web, non tramite il portale, e confrontarla.
keys-changed-trusted = Attualmente attendibile
keys-changed-new = Nuova
keys-trust = Approva la nuova chiave
keys-dialog-title = Approvare la nuova chiave di { $portal }?
keys-dialog-text =
    I file di licenza firmati con la nuova chiave verranno accettati. Approvarla solo se il fornitore ha confermato l'impronta.

    Nuova:
    { $new }

    Attualmente attendibile:
    { $trusted }
