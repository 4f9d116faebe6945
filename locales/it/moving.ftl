### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Sposta su un altro host
rehost-text = Dare a una licenza un nuovo ID host, con nuove chiavi e nuovi file.
rehost-no-license = Nessuna licenza scelta
rehost-no-license-text = Sceglierne una nel catalogo. Lo spostamento è sotto «Altro».
rehost-catalog = Vai al catalogo
rehost-step-host = Nuovo host
rehost-step-review = Che cosa cambia
rehost-step-request = Richiesta
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Ora vale su { $host }.
rehost-no-host = nessun host
rehost-offline = Il portale non è raggiungibile. Quanto inserito resta; che cosa cambierebbe si saprà appena il portale torna.
rehost-why = Perché si sposta
rehost-why-hint = Resta scritto nel registro del portale.
rehost-reason-hardware_replaced = La macchina è stata sostituita
rehost-reason-hardware_changed = Ne è cambiata una parte
rehost-reason-virtualized = Da o verso una macchina virtuale
rehost-reason-moved = Altro luogo o altro scopo
rehost-reason-host_dead = Il vecchio host è guasto, perso o rubato
rehost-reason-other = Altro
rehost-dead-hint = Non c'è nulla da togliere da lì, e a limite esaurito può essere ammesso uno spostamento in più.
rehost-note = Nota
rehost-note-hint = La legge l'assistenza, se deve decidere.
rehost-host = Il nuovo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Questa licenza si è spostata { NUMBER($used) } volte in { NUMBER($days) } giorni; ammesse: { NUMBER($limit) }.
rehost-next = Di nuovo possibile dal { $date }.
rehost-try-dead = Se il vecchio host è guasto, perso o rubato, indicarlo: può essere ammesso uno in più.

## What changes

rehost-old-host = Vecchio host
rehost-new-host = Nuovo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Per tutti quelli che usano questa licenza, la chiave non vale più su { $old }; una nuova ne prende il posto su { $new }.
   *[other] Per tutti quelli che usano questa licenza, le { NUMBER($count) } chiavi non valgono più su { $old }; nuove ne prendono il posto su { $new }.
}
rehost-no-undo = Non si può annullare.
rehost-care = Decide l'assistenza.
rehost-care-text = Il limite è esaurito, quindi si invia una richiesta di spostamento da { $old } a { $new }. Fino alla decisione non cambia nulla per nessuno.
rehost-waits = Una richiesta su questa licenza attende già presso l'assistenza, che decide prima quella; quanto inserito non vi si aggiunge.
rehost-waits-too = Una richiesta su questa licenza attende presso l'assistenza. Resta lì, anche se lo spostamento ora è possibile.
rehost-replaced = Che cosa non vale più
rehost-replaced-then = Che cosa non varrebbe più
rehost-keys = Chiavi
rehost-file-replace = { $file }, da sostituire sulla macchina
rehost-limit = Limite di questo prodotto
rehost-moves = Spostamenti
rehost-next-label = Senza assistenza dal
rehost-limit-none = Quanti se ne vuole
rehost-limit-used = { NUMBER($used) } di { NUMBER($limit) } usati in { NUMBER($days) } giorni
# $count is a whole number.
rehost-limit-left = ne restano { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = dopo ne restano { NUMBER($count) }
rehost-do = Sposta la licenza
rehost-ask = Invia all'assistenza
rehost-requests = Mostra le richieste

## After it

rehost-asked = L'assistenza ha la richiesta.
rehost-asked-text = La licenza continua a valere su { $host }. Un'e-mail conferma la richiesta; il suo stato è sotto «Richieste».
rehost-done = La licenza ora vale su { $host }.
rehost-remove = Rimuovere le vecchie chiavi e il vecchio file da { $host }.
rehost-set-aside = Lo spostamento iniziato di { $serial } lascia il posto a questo.
rehost-go-back = Torna a quello

## History of a license

history-tab = Cronologia
history-of = Cronologia di { $serial }
history-not-yet = Non ancora registrata. Ciò che accade alla licenza starà qui.
history-none = Nessun evento noto per questa licenza.
history-offline = Il portale non è raggiungibile: qui stanno gli ultimi eventi; le chiavi sostituite appena torna.
history-inactive = Non vale più
history-then = poi
history-replaced = Sostituito
history-file = file di licenza
history-file-outdated = Il file scaricato non vale più: sostituito il { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrata
history-renewed = Registrata, rinnova { $serial }
history-converted = Nata da un buono
history-drawn = Prelevata da { $serial }
history-rehosted = Spostata su un altro host
history-upgraded-from = Aggiornata da { $serial }
history-upgraded-into = Aggiornata in parte a { $serial }
history-superseded = Aggiornata del tutto a { $serial }
history-returned = Restituita al contratto
history-delivered = Chiavi e file inviati a { $to }
history-delivered-sealed = Chiavi e file consegnati in un file sigillato
history-transferred = Proprietario deciso
history-other = Modificata
# $name is a person, $site a partner's site, in all of these.
history-by = da { $name }
history-by-partner = da { $name }, { $site }, per il cliente
history-by-site = da { $site }, per il cliente
# $actor is the partner's person and site.
history-registered-by-partner = { $date } da { $actor }, per il cliente

## Handing keys over

deliver-title = Consegna le chiavi
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: chiavi e file di licenza vanno a una persona. La cronologia di ogni licenza lo mostra.
deliver-way = Come
deliver-way-mail = Via e-mail
deliver-way-sealed = Come file sigillato
deliver-to = A
deliver-to-other = Un'altra e-mail
deliver-email = E-mail
deliver-to-hint = Le chiavi vanno alle persone indicate nell'ordine, al contatto tecnico e al proprietario, e a nessun altro.
deliver-to-unknown = L'ordine non indica nessuno con questa e-mail, né è il contatto tecnico o il proprietario. Le chiavi non possono andarci.
deliver-mail-text = Le chiavi sono leggibili nell'e-mail, i file di licenza sono allegati.
deliver-sealed-text = Chiavi e file in un unico file che si apre solo con una frase segreta. Comunicarla per una via diversa da quella del file.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } caratteri o più. Non è conservata da nessuna parte.
deliver-generate = Generane una
deliver-own = Digitarne una invece
deliver-copy = Copia
deliver-copied = Frase segreta copiata
deliver-once = È mostrata solo qui e non è conservata da nessuna parte.
deliver-tell = Comunicare la frase segreta al destinatario per una via diversa da quella del file.
deliver-mail = Invia e-mail
deliver-seal = Salva file sigillato
deliver-mailed = Chiavi e file sono in viaggio verso { $to }.
deliver-sealed = File sigillato salvato
deliver-saved = Si trova in { $path }
deliver-open = Come la apre il destinatario
deliver-open-text = È un archivio tar nel formato age. Lo apre qualsiasi strumento per age; il comando chiede la frase segreta:
