### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Sposta su un altro host
rehost-text = Assegnare a una licenza un nuovo ID host, con nuove chiavi e nuovi file.
rehost-no-license = Nessuna licenza selezionata
rehost-no-license-text = Selezionare una licenza nel catalogo, poi scegliere Altro.
rehost-catalog = Vai al catalogo
rehost-step-host = Nuovo host
rehost-step-review = Riepilogo
rehost-step-request = Richiesta
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Attiva su { $host }.
rehost-no-host = nessun host
rehost-offline = Portale non raggiungibile. I dati inseriti sono conservati. Gli effetti verranno mostrati in seguito.
rehost-why = Motivo
rehost-why-hint = Registrato nell'audit trail del portale.
rehost-reason-hardware_replaced = Macchina sostituita
rehost-reason-hardware_changed = Hardware modificato
rehost-reason-virtualized = Spostamento da o verso una macchina virtuale
rehost-reason-moved = Nuovo luogo o scopo
rehost-reason-host_dead = Vecchio host guasto, perso o rubato
rehost-reason-other = Altro
rehost-dead-hint = Non serve rimuovere la licenza da lì, e può essere consentito uno spostamento aggiuntivo.
rehost-note = Nota
rehost-note-hint = Per l'assistenza clienti, se deve decidere.
rehost-host = Nuovo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Questa licenza è stata spostata { NUMBER($used) } volte in { NUMBER($days) } giorni; il limite è { NUMBER($limit) }.
rehost-next = Prossimo spostamento dal { $date }.
rehost-try-dead = Se il vecchio host è guasto, perso o rubato, selezionare quel motivo. Può essere consentito uno spostamento aggiuntivo.

## What changes

rehost-old-host = Vecchio host
rehost-new-host = Nuovo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] La chiave smette di funzionare su { $old } per tutti. Una nuova chiave la sostituisce su { $new }.
   *[other] Tutte le { NUMBER($count) } chiavi smettono di funzionare su { $old } per tutti. Nuove chiavi le sostituiscono su { $new }.
}
rehost-no-undo = L'operazione non può essere annullata.
rehost-care = Decide l'assistenza clienti.
rehost-care-text = Il limite è raggiunto, quindi viene inviata una richiesta di spostamento da { $old } a { $new }. Fino alla decisione non cambia nulla.
rehost-waits = L'assistenza clienti ha già una richiesta per questa licenza e la evaderà prima. I dati inseriti non vengono aggiunti.
rehost-waits-too = L'assistenza clienti ha una richiesta aperta per questa licenza. Resta aperta, anche se ora è possibile spostare la licenza.
rehost-replaced = Verrà disattivato
rehost-replaced-then = Verrebbe disattivato
rehost-keys = Chiavi
rehost-file-replace = { $file } (sostituire sulla macchina)
rehost-limit = Limite di spostamenti
rehost-moves = Spostamenti
rehost-next-label = Prossimo spostamento
rehost-limit-none = Illimitati
rehost-limit-used = { NUMBER($used) } di { NUMBER($limit) } usati in { NUMBER($days) } giorni
# $count is a whole number.
rehost-limit-left = ne restano { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = dopo ne restano { NUMBER($count) }
rehost-do = Sposta licenza
rehost-ask = Invia all'assistenza
rehost-requests = Mostra richieste

## After it

rehost-asked = Richiesta inviata all'assistenza clienti
rehost-asked-text = La licenza resta attiva su { $host }. Si riceve una conferma via e-mail. Seguire la richiesta in Richieste.
rehost-done = La licenza è ora attiva su { $host }.
rehost-remove = Rimuovere le vecchie chiavi e il vecchio file di licenza da { $host }.
rehost-set-aside = Lo spostamento non completato di { $serial } è stato sostituito da questo.
rehost-go-back = Torna a quello

## History of a license

history-tab = Cronologia
history-of = Cronologia di { $serial }
history-not-yet = Non ancora registrata. Gli eventi di questa licenza appariranno qui.
history-none = Nessun evento registrato per questa licenza.
history-offline = Portale non raggiungibile. Sono mostrati gli eventi recenti; le chiavi sostituite appariranno in seguito.
history-inactive = Non più attiva
history-then = poi
history-replaced = Sostituito
history-file = file di licenza
history-file-outdated = Il file scaricato non funziona più: sostituito il { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrata
history-renewed = Registrata, rinnova { $serial }
history-converted = Convertita da un buono
history-drawn = Prelevata da { $serial }
history-rehosted = Spostata su un altro host
history-upgraded-from = Aggiornata da { $serial }
history-upgraded-into = Aggiornata in parte a { $serial }
history-superseded = Aggiornata per intero a { $serial }
history-returned = Restituita al contratto
history-delivered = Chiavi e file inviati via e-mail a { $to }
history-delivered-sealed = Chiavi e file esportati in un file sigillato
history-transferred = Proprietario cambiato
history-other = Modificata
# $name is a person, $site a partner's site, in all of these.
history-by = da { $name }
history-by-partner = da { $name }, { $site }, per conto del cliente
history-by-site = da { $site }, per conto del cliente
# $actor is the partner's person and site.
history-registered-by-partner = { $date } da { $actor }, per conto del cliente

## Handing keys over

deliver-title = Consegna le chiavi
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: inviare chiavi e file di licenza a una persona. Registrato nella cronologia di ogni licenza.
deliver-way = Metodo
deliver-way-mail = E-mail
deliver-way-sealed = File sigillato
deliver-to = A
deliver-to-other = Un'altra e-mail
deliver-email = E-mail
deliver-to-hint = Solo i contatti dell'ordine, il contatto tecnico e il proprietario possono ricevere le chiavi.
deliver-to-unknown = Questa e-mail non appartiene a un contatto dell'ordine, al contatto tecnico o al proprietario. Le chiavi non possono essere inviate lì.
deliver-mail-text = Le chiavi vengono inviate in chiaro, con i file di licenza allegati.
deliver-sealed-text = Un file cifrato con chiavi e file di licenza. Inviare la passphrase tramite un altro canale.
# $minimum is a whole number.
deliver-passphrase-hint = Almeno { NUMBER($minimum) } caratteri. Non viene conservata.
deliver-generate = Genera
deliver-own = Inserisci la mia
deliver-copy = Copia
deliver-copied = Passphrase copiata
deliver-once = Mostrata solo qui e non conservata.
deliver-tell = Inviare la passphrase al destinatario tramite un altro canale.
deliver-mail = Invia e-mail
deliver-seal = Salva file sigillato
deliver-mailed = Invio di chiavi e file a { $to }.
deliver-sealed = File sigillato salvato
deliver-saved = Salvato in { $path }
deliver-open = Come aprire il file
deliver-open-text = Un archivio tar cifrato con age. Qualsiasi strumento age può aprirlo. Questo comando chiede la passphrase:
