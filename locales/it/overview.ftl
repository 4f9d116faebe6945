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

overview-timeline-title = Quando finiscono i contratti
overview-timeline-label = Settimane con contratti che finiscono. Le frecce vanno di settimana in settimana.
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
overview-timeline-total = In tutto
# $weeks è un numero intero.
overview-timeline-empty = { $weeks ->
    [one] Questa settimana non finisce alcun contratto.
   *[other] In queste { NUMBER($weeks) } settimane non finisce alcun contratto.
}

## Chiede attenzione

overview-needs-you = Chiede attenzione
overview-needs-nothing = Nulla chiede attenzione
overview-needs-nothing-text = Nessun contratto è scaduto o finisce entro 30 giorni, e nulla è fallito.
overview-undecided-text = Rifiutate dal portale, o modificate anche da altri.
# $count è un numero intero.
overview-needs-more = { $count ->
    [one] Un altro in Rinnovi
   *[other] Altri { NUMBER($count) } in Rinnovi
}
overview-ask-for-renewal = Chiedi il rinnovo
# $serial è un numero di serie.
overview-open-license = Apri { $serial }
# $date è una data, $seats un numero intero.
overview-contract-lapsed = { $seats ->
    [one] scaduto il { $date } · una postazione perde gli aggiornamenti dei contenuti
   *[other] scaduto il { $date } · { NUMBER($seats) } postazioni perdono gli aggiornamenti dei contenuti
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = scaduto il { $date } · nessun aggiornamento dei contenuti
overview-contract-today = finisce oggi
overview-contract-ends = finisce il { $date }
overview-contract-partner = { $partner } è il partner di riferimento
overview-contract-partner-short = partner { $partner }
overview-download-failed = { $file } non è stato scaricato
overview-sync-failed = L'ultima sincronizzazione è fallita

## Cambiato presso il fornitore

overview-changes = Cambiato presso il fornitore
overview-changes-none = Ultimamente non è cambiato nulla.
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
    [one] È uscito un pacchetto software
   *[other] Sono usciti { NUMBER($count) } pacchetti software
}
change-added-release-one = È uscito { $name }
change-added-other = { $count ->
    [one] Una voce aggiunta
   *[other] { NUMBER($count) } voci aggiunte
}
change-changed-entitlement = { $count ->
    [one] Una licenza cambiata
   *[other] { NUMBER($count) } licenze cambiate
}
change-changed-license = { $count ->
    [one] Una registrazione cambiata
   *[other] { NUMBER($count) } registrazioni cambiate
}
change-changed-release = { $count ->
    [one] Un pacchetto software cambiato
   *[other] { NUMBER($count) } pacchetti software cambiati
}
change-changed-other = { $count ->
    [one] Una voce cambiata
   *[other] { NUMBER($count) } voci cambiate
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
    [one] Una licenza tolta
   *[other] { NUMBER($count) } licenze tolte
}
# $serial è il numero di serie che segue.
change-now = ora { $serial }
change-among-them = tra cui { $name }

## Impiegato sul dovuto

overview-deployed = Impiegato su acquistato
overview-deployed-none = Ancora nessuna licenza contata in postazioni.
# Entrambi sono numeri come mostrati.
overview-deployed-of = { $deployed } di { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } scaduta
   *[other] { NUMBER($seats) } scadute
}
overview-deployed-over = Più impiegati che acquistati

## Download

overview-downloads = Download
overview-downloads-none = Ancora nulla scaricato.

## Il primo caricamento, e ancora nulla

overview-first-load = Caricamento delle licenze
overview-first-load-begins = Il portale le sta preparando.
# $rows è un numero intero.
overview-first-load-rows = { $rows ->
    [one] Una riga è qui. Ciò che è qui si può già usare.
   *[other] { NUMBER($rows) } righe sono qui. Ciò che è qui si può già usare.
}
overview-empty = Ancora nessuna licenza
# $email è l'e-mail dell'account.
overview-empty-text = Le licenze appaiono qui appena un ordine nomina { $email } o una sede lo elenca tra i membri. Chiedere a chi ha ordinato, o all'amministratore della sede.
overview-empty-offline = Il portale non è raggiungibile, e prima non è stato caricato nulla. Controllare la rete, poi sincronizzare.
