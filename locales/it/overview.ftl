### La panoramica: che cosa chiede attenzione, che cosa finisce quando, che cosa è cambiato.

overview-sync-now = Sincronizza

## Riquadri

overview-tile-none = nessuno
# $date è una data breve, come 19 feb.
overview-tile-next = prossimo { $date }
overview-tile-lapsed = né aggiornamenti né supporto
# $seats è un numero intero.
overview-tile-lapsed-seats = { $seats ->
    [one] una postazione senza aggiornamenti
   *[other] { NUMBER($seats) } postazioni senza aggiornamenti
}

## Quando finiscono i contratti

overview-timeline-title = Prossime scadenze
overview-timeline-label = Settimane con contratti in scadenza. Usare i tasti freccia per passare da una settimana all'altra.
# $weeks è un numero intero.
overview-timeline-weeks = { $weeks ->
    [one] una settimana
   *[other] { NUMBER($weeks) } settimane
}
# $count è un numero intero.
overview-timeline-contracts = { $count ->
    [one] un contratto
   *[other] { NUMBER($count) } contratti
}
# $bucket è il nome di uno stato della durata, $count un numero intero.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = oggi
overview-timeline-week = Settimana
overview-timeline-total = Totale
# $weeks è un numero intero.
overview-timeline-empty = { $weeks ->
    [one] Nessun contratto termina questa settimana.
   *[other] Nessun contratto termina in queste { NUMBER($weeks) } settimane.
}

## Chiede attenzione

overview-needs-you = Richiede attenzione
overview-needs-nothing = Nulla richiede attenzione
overview-needs-nothing-text = Nessun contratto è scaduto o termina entro 30 giorni, e non ci sono errori.
overview-undecided-text = Rifiutate dal portale o modificate anche da altri
# $count è un numero intero.
overview-needs-more = { $count ->
    [one] Un altro in Rinnovi
   *[other] Altri { NUMBER($count) } in Rinnovi
}
overview-ask-for-renewal = Richiedi rinnovo
# $serial è un numero di serie.
overview-open-license = Apri { $serial }
# $date è una data, $seats un numero intero.
overview-contract-lapsed = { $seats ->
    [one] scaduto il { $date } · una postazione perde gli aggiornamenti dei contenuti
   *[other] scaduto il { $date } · { NUMBER($seats) } postazioni perdono gli aggiornamenti dei contenuti
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = scaduto il { $date } · nessun aggiornamento dei contenuti
overview-contract-today = termina oggi
overview-contract-ends = termina il { $date }
overview-contract-partner = Rivenditore: { $partner }
overview-contract-partner-short = rivenditore: { $partner }
overview-download-failed = Download di { $file } non riuscito
overview-sync-failed = Ultima sincronizzazione non riuscita

## Cambiato presso il fornitore

overview-changes = Modifiche recenti
overview-changes-none = Nessuna modifica recente
overview-changes-all = Tutte
# In tutti questi $count è un numero intero.
change-added-entitlement = { $count ->
    [one] Una licenza aggiunta
   *[other] { NUMBER($count) } licenze aggiunte
}
change-added-license = { $count ->
    [one] Una licenza registrata
   *[other] { NUMBER($count) } licenze registrate
}
change-added-release = { $count ->
    [one] Un pacchetto software pubblicato
   *[other] { NUMBER($count) } pacchetti software pubblicati
}
change-added-release-one = { $name } pubblicato
change-added-other = { $count ->
    [one] Una voce aggiunta
   *[other] { NUMBER($count) } voci aggiunte
}
change-changed-entitlement = { $count ->
    [one] Una licenza modificata
   *[other] { NUMBER($count) } licenze modificate
}
change-changed-license = { $count ->
    [one] Una registrazione modificata
   *[other] { NUMBER($count) } registrazioni modificate
}
change-changed-release = { $count ->
    [one] Un pacchetto software modificato
   *[other] { NUMBER($count) } pacchetti software modificati
}
change-changed-other = { $count ->
    [one] Una voce modificata
   *[other] { NUMBER($count) } voci modificate
}
# $name è un numero di serie.
change-renewed-one = { $name } rinnovato
change-renewed = { $count ->
    [one] Un contratto rinnovato
   *[other] { NUMBER($count) } contratti rinnovati
}
change-lapsed = { $count ->
    [one] Un contratto scaduto
   *[other] { NUMBER($count) } contratti scaduti
}
change-hidden = { $count ->
    [one] Una licenza non più visibile
   *[other] { NUMBER($count) } licenze non più visibili
}
change-removed = { $count ->
    [one] Una licenza rimossa
   *[other] { NUMBER($count) } licenze rimosse
}
# $serial è il numero di serie che segue.
change-now = ora { $serial }
change-among-them = tra cui { $name }

## Impiegato sul dovuto

overview-deployed = Postazioni in uso
overview-deployed-none = Ancora nessuna licenza con postazioni.
# Entrambi sono numeri come mostrati.
overview-deployed-of = { $deployed } di { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } scaduta
   *[other] { NUMBER($seats) } scadute
}
overview-deployed-over = Più in uso che acquistate

## Download

overview-downloads = Download
overview-downloads-none = Ancora nessun download

## Il primo caricamento, e ancora nulla

overview-first-load = Caricamento delle licenze
overview-first-load-begins = Il portale sta preparando i dati.
# $rows è un numero intero.
overview-first-load-rows = { $rows ->
    [one] Una riga caricata. È già possibile usare Licet.
   *[other] { NUMBER($rows) } righe caricate. È già possibile usare Licet.
}
overview-empty = Ancora nessuna licenza
# $email è l'e-mail dell'account.
overview-empty-text = Le licenze appaiono qui quando un ordine indica { $email } o una sede aggiunge l'utente come membro. Chiedere all'acquirente o all'amministratore della sede.
overview-empty-offline = Portale non raggiungibile, e non sono ancora stati caricati dati. Controllare la rete, poi sincronizzare.
home-view = Vista
home-view-customers = Clienti
home-view-shipments = Spediti a Lei
home-view-care = Coda
home-view-all = Tutti i contratti
home-search = Trova un cliente
home-customers-count = { $count ->
    [one] { NUMBER($count) } cliente
    [many] { NUMBER($count) } clienti
   *[other] { NUMBER($count) } clienti
}
home-customers-none = Nessun cliente con questo nome
home-contracts = { $count ->
    [one] { NUMBER($count) } contratto
    [many] { NUMBER($count) } contratti
   *[other] { NUMBER($count) } contratti
}
home-lapsed = { $count ->
    [one] { NUMBER($count) } scaduto
    [many] { NUMBER($count) } scaduti
   *[other] { NUMBER($count) } scaduti
}
home-renewed = { $count ->
    [one] { NUMBER($count) } rinnovato
    [many] { NUMBER($count) } rinnovati
   *[other] { NUMBER($count) } rinnovati
}
home-next = Prossimo: { $date }
home-nothing-ends = Nulla scade
home-level-none = Revocato dal cliente
home-level-register = Registra e aggiorna
home-level-manage = Gestisce per loro
home-level-until = fino al { $date }
home-asked = Richiesta inviata
home-ask = Chiedi diritti
home-ask-of = Chiedi diritti a { $customer }
home-ask-register = Registrare e aggiornare
home-ask-manage = Gestire per il cliente
home-ask-send = Invia richiesta
home-undelivered = Chiavi da consegnare
home-undelivered-text = Ottenute per un cliente e non ancora consegnate.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } chiave da consegnare
    [many] { NUMBER($count) } chiavi da consegnare
   *[other] { NUMBER($count) } chiavi da consegnare
}
home-undelivered-by = { $customer } · ottenuta da { $name } il { $date }
home-deliver = Consegna
home-shipments = Ordini spediti a Lei
home-shipment = Ordine { $order } · { $customer } · { $date }
home-to-register = Da registrare
home-registered = Registrato
home-keys = Chiavi e file
home-software = Software
home-care = Richieste nella coda
home-care-none = Nulla in attesa.
home-care-open = Apri la coda
change-by = Da { $name }
change-by-you = Da Lei
