### Che cosa è andato storto, per codice: che cosa è successo e che cosa si può fare. Prima i codici del portale, poi quelli del desktop.

## Il portale

error-bad-request = Il portale non ha accettato questa richiesta. Aggiornare Licet e riprovare.
error-too-large = È più di quanto il portale accetti in una volta. Inviare meno dati.
error-invalid-fields = Alcuni campi vanno corretti. Controllare i messaggi accanto.
error-unauthenticated = Accedere di nuovo per continuare.
error-wrong-credentials = E-mail o password errata, o indirizzo non ancora confermato. Controllarle, cercare l'e-mail di conferma o reimpostare la password.
error-session-revoked = La sessione è stata chiusa. Accedere di nuovo.
error-account-locked = Il fornitore ha bloccato questo account. Contattare l'assistenza clienti.
error-forbidden = L'account non dispone dell'autorizzazione necessaria.
error-agreement-declined = Non è possibile creare un account senza accettare l'accordo.
error-link-expired = Questo link è stato usato, sostituito o è scaduto. Richiederne uno nuovo.
error-not-found = Non trovato, oppure l'account non ha accesso.
# $retry_after è un numero intero di secondi.
error-rate-limited = { $retry_after ->
    [one] Troppi tentativi. Attendere un secondo e riprovare.
   *[other] Troppi tentativi. Attendere { NUMBER($retry_after) } secondi e riprovare.
}
error-cursor-expired = Il portale è stato reimpostato, quindi Licet ricarica tutto.
error-cursor-invalid = Il portale non riconosce lo stato dei dati offline, quindi Licet ricarica tutto.
# $minimum è un numero di versione.
error-app-too-old = Questo portale richiede Licet { $minimum } o versione successiva. Aggiornare Licet per sincronizzare. Le licenze restano disponibili offline.
error-key-reused = Già inviato con contenuto diverso. Ricaricare e riprovare.
# $serial è un numero di serie, in tutti questi.
error-serial-unknown = { $serial } non esiste, oppure l'account non ha accesso. Controllare O e 0, I e 1.
error-already-registered = { $serial } è già registrato.
# $instructions sono le parole del fornitore stesso.
error-not-transactable = { $serial } si attiva in altro modo: { $instructions }
error-key-printed = La chiave di { $serial } è stampata sul certificato. La registrazione non è necessaria.
error-is-maintenance = { $serial } è un contratto di manutenzione e non richiede registrazione.
error-is-voucher = { $serial } è un buono. Convertirlo prima.
error-is-flex = { $serial } è un contratto flex. Prelevare licenze da esso.
error-keys-not-shared = Questa condivisione non include le chiavi. Chiedere l'accesso al proprietario.
error-license-unattended = Non si fa più parte della sede di { $serial }. I suoi amministratori decidono su questa licenza.
error-license-attended = Il proprietario di { $serial } fa ancora parte della sede. Non c'è nulla da decidere.
error-number-mismatch = Nessun ordine trovato con questi numeri. Controllarli sul certificato d'acquisto o sulla fattura.
error-last-administrator = È l'ultimo amministratore della sede. Nominare prima un altro amministratore.
error-no-license-file = Questa licenza non ha un file di licenza.
error-release-not-entitled = Nessuna licenza per questo prodotto.
error-release-term-over = La durata della licenza è terminata. Rinnovarla per scaricare questo file.
error-release-maintenance-lapsed = Richiede una manutenzione attiva. Rinnovare il contratto per scaricare questo file.
error-range-unsatisfiable = Il file è cambiato sul portale. Riavviare il download.
error-already-requested = La stessa richiesta è già stata inviata ed è ancora aperta.
error-request-closed = Questa richiesta è chiusa: è stata decisa, ritirata o è scaduta.
error-attachment-type = Allegare un PDF, un'immagine PNG o JPEG o un'e-mail (.eml). Questo file è di altro tipo.
error-attachment-quota = Non c'è spazio per un altro allegato: 20 file per richiesta e 200 MB in tutto per account.
error-unavailable = Il portale è occupato o si sta riavviando. Riprovare tra un minuto.
error-internal = Il portale ha un errore interno. Riprovare tra qualche minuto.

## Il desktop

error-offline = Portale non raggiungibile. Controllare la rete e l'indirizzo del portale. I dati offline restano disponibili.
error-portal-address = Non è un indirizzo di portale. Deve iniziare con https://
error-not-a-portal = Il server a questo indirizzo non è un portale di licenze. Controllare l'indirizzo.
error-portal-redirects = Questo indirizzo reindirizza altrove. Chiedere al fornitore l'indirizzo diretto del portale.
error-certificate-not-trusted = Questo computer non considera attendibile il certificato di { $host }, emesso da «{ $issuer }». Se è l'autorità di certificazione dell'organizzazione, importare il certificato radice («{ $root }») nell'archivio certificati del sistema operativo e riavviare Licet. Se l'emittente non è noto, non connettersi e chiedere al team di rete.
error-certificate-expired = Il certificato di { $host } è scaduto il { $date }. Controllare la data di questo computer o chiedere al gestore del portale di rinnovarlo.
error-certificate-not-yet-valid = Il certificato di { $host } è valido solo dal { $date }. Controllare la data di questo computer.
error-certificate-wrong-host = Il certificato di { $host } è stato emesso per altri host: { $names }. Controllare l'indirizzo.
error-certificate-revoked = Il certificato di { $host } è stato revocato. Non accedere e avvisare il gestore del portale.
error-certificate-invalid = Il certificato di { $host } non è valido. Chiedere al gestore del portale di controllarlo.
error-tls-unavailable = Questo computer non ha un archivio certificati, quindi Licet non può connettersi in modo sicuro. Installare i certificati CA del sistema e riavviare Licet.
error-portal-not-confirmed = Non è stato inviato nulla a { $host } perché la connessione non è stata confermata.
error-not-signed-in = Accesso non effettuato. Accedere prima.
error-session-ended = La sessione è terminata. Accedere di nuovo.
error-keyring-unavailable = Questo computer non ha un portachiavi per la sessione. Impostare invece una passphrase.
error-keyring-locked = Il portachiavi è bloccato. Sbloccarlo e riprovare.
error-keyring-failed = Il portachiavi non ha potuto salvare la chiave, quindi non è stato salvato nulla. Riprovare o impostare una passphrase.
error-passphrase-wrong = Passphrase errata. Controllare Bloc Maiusc e il layout della tastiera.
error-passphrase-not-set = Per questi dati offline non è stata impostata una passphrase.
# $minimum è un numero intero.
error-passphrase-short = { $minimum ->
    [one] La passphrase richiede almeno un carattere.
   *[other] La passphrase richiede almeno { NUMBER($minimum) } caratteri.
}
error-passphrase-damaged = I dati della passphrase su questo computer sono danneggiati. Reimpostare i dati offline.
error-mirror-closed = I dati offline non sono aperti.
error-profile-folder = Licet non può scrivere nella sua cartella. Controllare spazio libero e autorizzazioni.
error-download-folder = Impossibile scrivere nella cartella dei download. Sceglierne un'altra in Impostazioni.
error-view-gone = Questo elenco è stato chiuso. Riaprirlo.
error-download-changed = Il file è stato rimosso o modificato dopo la verifica. Scaricarlo di nuovo.
error-download-not-done = Questo download non è completato.
error-clipboard = Gli appunti non sono disponibili.
error-key-needs-input = Le chiavi vengono mostrate solo subito dopo un clic o la pressione di un tasto. Premere di nuovo il pulsante.
# $seconds is a whole number.
error-too-many-keys = Sono state mostrate molte chiavi in poco tempo. Per sicurezza, la prossima sarà disponibile tra { $seconds } s. Per consegnare molte chiavi, usare «Consegna le chiavi».
error-nothing-to-open-with = Nessuna app trovata per aprirlo.
error-no-partner-contact = L'ordine non indica un contatto del rivenditore. Chiedere al fornitore.
# $count è un numero intero.
error-changes-waiting = { $count ->
    [one] Una modifica non inviata andrebbe persa. Sincronizzare prima o esportare le modifiche.
   *[other] { NUMBER($count) } modifiche non inviate andrebbero perse. Sincronizzare prima o esportare le modifiche.
}
error-changes-unreadable = Impossibile aprire i dati offline: le eventuali modifiche non inviate andrebbero perse.
error-change-settled = Questa modifica è già stata inviata o risolta. Non è stato fatto nulla.
error-export-failed = Impossibile scrivere il file. Controllare spazio libero e autorizzazioni o scegliere un'altra cartella.
error-export-unreadable = Il file non è leggibile o non è un'esportazione delle modifiche.
error-app-fault = Si è verificato un errore. Riprovare. Se continua, riavviare Licet.

## Download

error-download-folder-name = Il percorso di questa cartella non è supportato. Sceglierne un'altra.
error-download-disk-full = Il disco è pieno. Liberare spazio e riprendere. La parte già scaricata è conservata.
error-download-wrong-size = La dimensione del file è diversa da quella pubblicata, quindi è stato eliminato. Scaricarlo di nuovo. Se continua, avvisare il fornitore.
error-download-wrong-hash = Il file non corrisponde a quello pubblicato dal fornitore, quindi è stato eliminato. Scaricarlo di nuovo. Se continua, avvisare il fornitore.
error-download-wrong-signature = Il file di licenza non è firmato da questo fornitore o è stato modificato durante il trasferimento, quindi è stato eliminato. Scaricarlo di nuovo. Se continua, avvisare il fornitore.
error-download-key-not-trusted = Questo file di licenza è firmato con una nuova chiave non attendibile su questo computer, quindi è stato eliminato. Confrontare l'impronta della chiave con il fornitore, approvare la chiave in Download e scaricare di nuovo il file.
error-download-certificate = Il certificato del portale è stato rifiutato, quindi non è stato scaricato nulla. La barra di stato indica il motivo. Riprovare in seguito.
error-keys-not-confirmed = Le chiavi del portale sono cambiate da quando sono state mostrate qui. Controllarle di nuovo prima di approvarle.
error-download-wrong-license = Il portale ha inviato il file di un'altra licenza, quindi è stato eliminato. Scaricarlo di nuovo. Se continua, avvisare il fornitore.
error-download-no-free-name = La cartella contiene troppi file con questo nome. Spostarne alcuni e riprovare.
error-download-unexpected = Il portale ha inviato una risposta imprevista. Riprovare. Se continua, avvisare il fornitore.
error-download-unknown = Questo download non è più in elenco.
error-download-not-ended = Questo download è ancora attivo. Annullarlo prima.
error-download-stopped = Licet si sta chiudendo. Il download riprende al prossimo avvio.

## I dati offline

error-mirror-wrong-key = La chiave nel portachiavi non corrisponde ai dati offline. Non è stato modificato nulla. Usare la passphrase o reimpostare i dati offline.
error-mirror-damaged = I dati offline sono danneggiati. Reimpostarli.
error-mirror-key-or-file = I dati offline non sono leggibili: sono danneggiati o hanno una chiave diversa. Usare la passphrase o reimpostare i dati offline.
error-mirror-newer = I dati offline sono stati creati da una versione più recente di Licet. Aggiornare Licet per aprirli.
error-mirror-other-identity = Questi dati offline appartengono a un altro account o portale.
error-mirror-network-share = I dati offline non possono trovarsi su una condivisione di rete. Scegliere una cartella di questo computer.
error-mirror-in-use = Licet è già aperto con questi dati offline.
error-mirror-sqlite-too-old = Questa versione di Licet usa un database che può perdere dati. Installare una versione più recente.
error-mirror-disk-full = Il disco è pieno, quindi non è possibile salvare. Liberare spazio e riprovare.
error-mirror-io = Un file dei dati offline non può essere letto o scritto. Controllare il disco e le autorizzazioni della cartella.
error-mirror-failed = Errore del database offline. Riavviare Licet. Se continua, reimpostare i dati offline.
error-sync-answer-form = La risposta del portale non è leggibile. Riprovare più tardi. Se continua, avvisare il fornitore.
error-sync-not-the-portal = All'indirizzo del portale risponde qualcos'altro, forse la pagina di accesso di una rete. Controllare la rete.
error-sync-other-portal = A questo indirizzo risponde un altro portale. Non è stato modificato nulla. Accedere di nuovo per usarlo.
error-sync-answer-too-large = La risposta del portale supera la dimensione consentita, quindi è stata rifiutata. Avvisare il fornitore.
error-sync-refused = Il portale ha rifiutato la sincronizzazione. Riprovare più tardi. Se continua, avvisare il fornitore.
error-sync-cursor-loop = Sincronizzazione interrotta: il portale l'ha riavviata tre volte di seguito. Riprovare più tardi. Se continua, avvisare il fornitore.
error-sync-never-agrees = Sincronizzazione interrotta: i dati ricevuti non corrispondono a quanto il portale dichiara di aver inviato. Non è stato rimosso nulla. Avvisare il fornitore.
error-sync-never-proven = Il portale non indica il totale, quindi Licet non può verificare che i dati siano completi. Avvisare il fornitore.
error-sync-stuck = Le risposte del portale non sono utilizzabili, nemmeno dopo un ricaricamento completo. Dati e modifiche sono conservati e Licet riprova di tanto in tanto. Avvisare il fornitore.
error-cancelled = Annullato.

## Promemoria

error-reminder-not-ahead = Scegliere una data dopo oggi.
error-reminder-no-serial = Inserire un numero di serie.

## Ottenere una licenza

error-register-alone = { $serial } va registrato separatamente. Rimuoverlo da questo elenco e registrarlo da solo.
error-superseded = { $serial } è stato aggiornato per intero. Usare { $by }.
error-repeated = { $serial } è già nell'elenco.
error-key-missing = Nella richiesta manca una chiave che evita i duplicati. Aggiornare Licet e riprovare.
error-not-partner = La sede non ha venduto { $serial }, quindi non può agire per questo cliente.
error-notification-unknown = Nessuna notifica di aggiornamento { $notification } per questo account. Controllare l'ID nell'e-mail.
error-not-offered = Questa notifica non offre un aggiornamento per { $serial }.
error-not-yours = { $serial } appartiene a un altro utente. Chiedere al proprietario una condivisione con accesso completo.
error-upgrade-maintenance-lapsed = La manutenzione di { $serial } è scaduta. Rinnovarla, poi aggiornare.
error-too-many = Quantità insufficiente. Rimaste: { $left }.
error-license-inactive = La licenza { $serial } non è più attiva: è stata aggiornata o restituita.
error-rehost-refused = Questa licenza ha raggiunto il limite di { $limit } spostamenti in { $days } giorni. Riprovare più tardi.
error-voucher-unknown = Il buono { $code } non esiste. Controllare O e 0, I e 1.
error-voucher-used = Il buono { $code } è già stato convertito.
error-voucher-expired = Il buono { $code } è scaduto il { $date }.
error-pool-missing = Il contratto non contiene licenze di { $sku }.
error-pool-exhausted = La riserva non ne contiene così tante. Rimaste: { $remaining }.
error-flex-not-current = La durata di questo contratto non è iniziata o è terminata, quindi non è possibile prelevare.
error-not-shareable = { $count ->
    [one] Non può condividere { $serial }. Possono farlo solo il proprietario e gli amministratori della sede.
   *[other] Non può condividere { $count } di queste licenze, ad esempio { $serial }. Possono farlo solo i proprietari e gli amministratori delle sedi.
}
error-seen-in-full = Questa persona ha già accesso completo a tutto.
error-too-many-shares = Ci sono { $maximum } condivisioni. Terminarne alcune per crearne di nuove.
error-level-too-low = Il livello in questa sede non lo consente. Chiedere a un super utente della sede.
error-return-never = Questo contratto non accetta restituzioni.
error-return-too-late = Il periodo di restituzione è terminato il { $date }.
error-file-too-large = {$name} supera {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} ha un formato non supportato. Usare un certificato (.eml, .html, .txt), un elenco (.txt, .csv) o un foglio di calcolo (.xlsx).
        [password] {$name} è protetto da password. Rimuovere la password e salvare di nuovo il file.
        [large] {$name} è troppo grande: troppe celle, colonne o parti. Salvare solo la tabella con i numeri di serie.
        [rows] {$name} contiene più di {$maximum} righe o numeri di serie. Non è stato aggiunto nulla. Dividerlo in file più piccoli.
        [serials] Nessun numero di serie trovato in {$name}.
       *[damaged] {$name} è danneggiato o non è del tipo indicato dal nome.
    }
error-draft-too-large = Questo modulo è troppo grande per una bozza. Uscendo, i dati inseriti vanno persi.
error-login-list = Impossibile modificare l’elenco delle app di avvio del sistema.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } si occupa di questa richiesta.
error-nothing-to-do = Niente da fare: è già così.
error-not-delegated = Il cliente non consente alla Sua azienda di farlo per suo conto. Chiedere agli amministratori del cliente, in Panoramica.
error-reminder-timer = Impossibile impostare il timer di sistema oppure licet-remind non è presente.
