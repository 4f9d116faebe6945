### Che cosa è andato storto, per codice: che cosa è successo e che cosa si può fare. Prima i codici del portale, poi quelli del desktop.

## Il portale

error-bad-request = Il portale non capisce questa app. Aggiornare Licet, poi riprovare.
error-too-large = È più di quanto il portale accetti in una volta.
error-invalid-fields = Alcuni campi chiedono un altro valore: vedere accanto a essi.
error-unauthenticated = Il portale chiede di accedere di nuovo.
error-wrong-credentials = E-mail o password errata. Controllare entrambe, o chiedere una nuova password.
error-session-revoked = La sessione è stata chiusa. Accedere di nuovo.
error-email-not-confirmed = La password è giusta, ma questa e-mail non è ancora confermata. Aprire il link nell'e-mail del portale.
error-account-locked = Il fornitore ha bloccato questo account. Si rivolga alla sua assistenza clienti.
error-forbidden = Questo account non può farlo.
error-agreement-declined = Senza l'accordo il portale non crea alcun account.
error-link-expired = Questo link è stato usato, sostituito o è troppo vecchio. Chiederne uno nuovo.
error-not-found = Non esiste, o questo account non può vederlo.
# $retry_after è un numero intero di secondi.
error-rate-limited = { $retry_after ->
    [one] Troppi tentativi. Attendere un secondo, poi riprovare.
   *[other] Troppi tentativi. Attendere { NUMBER($retry_after) } secondi, poi riprovare.
}
error-cursor-expired = Il portale è ripartito da capo, quindi si ricarica tutto.
error-cursor-invalid = Il portale non sa a che punto è questa copia, quindi si ricarica tutto.
# $minimum è un numero di versione.
error-app-too-old = Questo portale chiede Licet { $minimum } o più recente. Le licenze restano leggibili; aggiornare Licet per sincronizzare.
error-key-reused = Questo è già stato inviato con altro contenuto. Ricaricare e riprovare.
# $serial è un numero di serie, in tutti questi.
error-serial-unknown = Non c'è alcun { $serial } che questo account possa vedere. Controllare O e 0, I e 1.
error-already-registered = { $serial } è già registrato.
# $instructions sono le parole del fornitore stesso.
error-not-transactable = { $serial } si attiva in altro modo: { $instructions }
error-key-printed = La chiave di { $serial } è stampata sul certificato: non c'è nulla da registrare.
error-is-maintenance = { $serial } indica un contratto di manutenzione, che non si registra.
error-is-voucher = { $serial } indica un buono. Prima va convertito.
error-is-flex = { $serial } indica un contratto flex. Le licenze si prelevano da esso.
error-keys-not-shared = Questa condivisione mostra le licenze senza le chiavi. Chiederle al proprietario.
error-license-unattended = Non fa più parte del sito di { $serial }. I suoi amministratori decidono su questa licenza.
error-license-attended = Il proprietario di { $serial } fa ancora parte del sito: non c'è nulla da decidere.
error-no-license-file = Questa licenza non ha un file di licenza.
error-release-not-entitled = Nessuna delle licenze è per questo prodotto.
error-release-term-over = La durata della licenza è finita. Rinnovarla per scaricare questo file.
error-release-maintenance-lapsed = Serve una manutenzione in corso. Rinnovare il contratto per scaricare questo file.
error-range-unsatisfiable = Il file è cambiato al portale. Ricominciare il download.
error-unavailable = Il portale è occupato o si sta riavviando. Riprovare tra un minuto.
error-internal = Il portale ha un problema suo. Riprovare tra qualche minuto.

## Il desktop

error-offline = Il portale non è raggiungibile. Controllare rete e indirizzo; intanto si può usare ciò che è già caricato.
error-portal-address = Questo non è l'indirizzo di un portale. Comincia con https://
error-not-a-portal = A questo indirizzo risponde qualcosa, ma non un portale di licenze. Controllare l'indirizzo.
error-portal-redirects = Questo indirizzo rimanda altrove. Chiedere al fornitore l'indirizzo del portale stesso.
error-certificate-not-trusted = Il certificato di { $host } non è attendibile su questo computer. È stato emesso da “{ $issuer }”. Se è l'autorità di certificazione della sua organizzazione, importi il certificato radice (“{ $root }”) nell'archivio certificati del sistema operativo e riavvii Licet. Se non conosce l'emittente, non si colleghi e chieda al gruppo di rete.
error-certificate-expired = Il certificato di { $host } è scaduto il { $date }. Chieda a chi gestisce il portale di rinnovarlo e controlli la data di questo computer.
error-certificate-not-yet-valid = Il certificato di { $host } è valido solo dal { $date }. Controlli la data di questo computer.
error-certificate-wrong-host = Il certificato presentato da { $host } è stato emesso per altri host: { $names }. Controlli l'indirizzo.
error-certificate-revoked = Il certificato di { $host } è stato revocato dall'emittente. Non acceda e avvisi chi gestisce il portale.
error-certificate-invalid = Il certificato di { $host } non è utilizzabile. Chieda a chi gestisce il portale di controllarlo.
error-tls-unavailable = Questo computer non ha un archivio certificati, quindi non è possibile una connessione sicura. Installi i certificati CA del sistema e riavvii Licet.
error-portal-not-confirmed = Nulla è stato inviato a { $host }: la connessione non è stata confermata.
error-not-signed-in = Nessuno ha effettuato l'accesso. Prima accedere.
error-session-ended = La sessione al portale è terminata. Accedere di nuovo.
error-keyring-unavailable = Questo desktop non ha un portachiavi in cui tenere la sessione. Scegliere invece una frase segreta.
error-keyring-locked = Il portachiavi è chiuso. Aprirlo, poi riprovare.
error-keyring-failed = Il portachiavi non ha conservato ciò che ha ricevuto. Nulla è stato salvato; riprovare, o scegliere una frase segreta.
error-passphrase-wrong = Questa frase segreta non apre la copia locale. Controllare maiuscole e lingua della tastiera.
error-passphrase-not-set = Per questa copia non è stata impostata alcuna frase segreta.
# $minimum è un numero intero.
error-passphrase-short = { $minimum ->
    [one] La frase segreta chiede almeno un carattere.
   *[other] La frase segreta chiede almeno { NUMBER($minimum) } caratteri.
}
error-passphrase-damaged = Ciò che appartiene alla frase segreta è danneggiato su questo computer. Ricostruire la copia dal portale.
error-mirror-closed = La copia locale non è aperta.
error-profile-folder = Licet non può scrivere nella sua cartella. Controllare spazio libero e permessi.
error-download-folder = Nella cartella dei download non si può scrivere. Sceglierne un'altra nelle Impostazioni.
error-view-gone = Questo elenco è stato chiuso. Aprirlo di nuovo.
error-download-changed = Il file non c'è più o è cambiato dopo la verifica. Scaricarlo di nuovo.
error-download-not-done = Questo download non è finito.
error-clipboard = Gli appunti non si possono usare qui.
error-key-needs-input = Una chiave viene mostrata solo subito dopo un'azione in questa finestra. Prema di nuovo il pulsante.
# $seconds is a whole number.
error-too-many-keys = Molte chiavi sono state mostrate in poco tempo. Per sicurezza la prossima sarà mostrata tra { $seconds } s. Per consegnare molte chiavi usi la consegna.
error-nothing-to-open-with = Questo computer non ha un programma per aprirlo.
error-no-partner-contact = L'ordine non nomina alcun contatto del partner. Chiedere al fornitore chi è.
# $count è un numero intero.
error-changes-waiting = { $count ->
    [one] Una modifica non è ancora arrivata al portale e andrebbe persa. Sincronizzare prima, o esportare la posta in uscita.
   *[other] { NUMBER($count) } modifiche non sono ancora arrivate al portale e andrebbero perse. Sincronizzare prima, o esportare la posta in uscita.
}
error-changes-unreadable = La copia locale non si apre: le modifiche fatte offline e non ancora inviate andrebbero perse con essa.
error-change-settled = Questa modifica è stata intanto inviata o decisa. Nulla è stato fatto.
error-export-failed = Il file non si può scrivere lì. Controllare spazio libero e permessi, o scegliere un'altra cartella.
error-export-unreadable = Il file non è leggibile o non è un’esportazione della posta in uscita.
error-app-fault = Licet ha fatto un errore. Riprovare; se continua, riavviare Licet.

## Download

error-download-folder-name = Il percorso di questa cartella non si può salvare. Sceglierne un'altra.
error-download-disk-full = Il disco è pieno. Fare spazio, poi riprendere: ciò che è arrivato resta.
error-download-wrong-size = Il file non ha la dimensione pubblicata dal fornitore, quindi è stato eliminato. Scaricarlo di nuovo; se continua, avvisare il fornitore.
error-download-wrong-hash = Il file non corrisponde a quanto pubblicato dal fornitore, quindi è stato eliminato. Scaricarlo di nuovo; se continua, avvisare il fornitore.
error-download-wrong-signature = Il file di licenza non è firmato da questo fornitore o è stato cambiato lungo la strada, quindi è stato eliminato. Scaricarlo di nuovo; se continua, avvisare il fornitore.
error-download-key-not-trusted = Il portale ha firmato questo file di licenza con una nuova chiave non attendibile su questo computer, perciò il file è stato eliminato. Confronti l'impronta della chiave con il fornitore, approvi la chiave in Download e scarichi di nuovo il file.
error-download-certificate = Il certificato del portale è stato rifiutato, quindi non è stato scaricato nulla. La barra di stato dice perché; riprovi quando è risolto.
error-keys-not-confirmed = Le chiavi del portale sono cambiate da quando sono state mostrate qui. Le controlli di nuovo prima di approvarle.
error-download-wrong-license = Il portale ha inviato il file di un'altra licenza, quindi è stato eliminato. Scaricarlo di nuovo; se continua, avvisare il fornitore.
error-download-no-free-name = Nella cartella ci sono troppi file con questo nome. Spostarne qualcuno, poi riprovare.
error-download-unexpected = La risposta del portale non è quella richiesta. Riprovare; se continua, avvisare il fornitore.
error-download-unknown = Questo download non è più in elenco.
error-download-not-ended = Questo download non è finito. Prima annullarlo.
error-download-stopped = Licet si sta chiudendo. Il download riprende al prossimo avvio.

## La copia locale

error-mirror-wrong-key = La chiave nel portachiavi non è quella della copia locale. Nulla è stato cambiato. Usare la frase segreta, o ricostruire la copia dal portale.
error-mirror-damaged = La copia locale è danneggiata. Ricostruirla dal portale.
error-mirror-key-or-file = La copia locale non si può leggere: è danneggiata, o la sua chiave è un'altra. Usare la frase segreta, o ricostruire la copia dal portale.
error-mirror-newer = Un Licet più recente ha fatto questa copia locale. Aggiornare Licet per aprirla.
error-mirror-other-identity = Questa copia locale appartiene a un altro account o portale.
error-mirror-network-share = La copia locale non può stare su una condivisione di rete. Scegliere una cartella di questo computer.
error-mirror-in-use = Licet è già aperto con questa copia locale.
error-mirror-sqlite-too-old = Questo Licet è stato costruito con un database che può perdere dati. Installarne uno più recente.
error-mirror-disk-full = Il disco è pieno, quindi non si può salvare altro. Fare spazio, poi riprovare.
error-mirror-io = Un file della copia locale non si può leggere o scrivere. Controllare il disco e i permessi della cartella.
error-mirror-failed = Il database della copia locale ha fallito. Riavviare Licet; se continua, ricostruire la copia dal portale.
error-sync-answer-form = La risposta del portale non si può leggere. Riprovare più tardi; se continua, avvisare il fornitore.
error-sync-not-the-portal = All'indirizzo del portale risponde qualcos'altro, forse la pagina di accesso di una rete.
error-sync-other-portal = A questo indirizzo ora risponde un altro portale. Nulla è stato modificato; accedere di nuovo per usarlo.
error-sync-answer-too-large = La risposta del portale è più grande del consentito, quindi è stata rifiutata. Avvisare il fornitore.
error-sync-refused = Il portale ha rifiutato la sincronizzazione. Riprovare più tardi; se continua, avvisare il fornitore.
error-sync-cursor-loop = Il portale ha rimandato l'app all'inizio tre volte di seguito, quindi la sincronizzazione si è fermata. Riprovare più tardi; se continua, avvisare il fornitore.
error-sync-never-agrees = Quanto è arrivato non corrisponde a quanto il portale dice di aver inviato, quindi nulla è stato rimosso e la sincronizzazione si è fermata. Avvisare il fornitore.
error-sync-never-proven = Il portale non dice quanto c'è in tutto, quindi non si può provare che la copia è completa. Avvisare il fornitore.
error-sync-stuck = Le risposte del portale non sono utilizzabili, neppure dopo aver riletto tutto. La copia e le proprie modifiche sono conservate e la sincronizzazione viene ritentata periodicamente. Avvisare il fornitore.
error-cancelled = Questo è stato annullato.

## Promemoria

error-reminder-not-ahead = Scegliere un giorno dopo oggi.
error-reminder-no-serial = Inserire un numero di serie.

## Ottenere una licenza

error-register-alone = { $serial } si registra da solo. Toglilo dall'elenco e registralo a parte.
error-superseded = { $serial } è stato aggiornato per intero. Usa { $by }.
error-repeated = { $serial } è nell'elenco due volte.
error-key-missing = Il portale ha bisogno di una chiave per farlo una volta sola. Aggiorna Licet e riprova.
error-not-partner = La tua sede non ha venduto { $serial }, quindi non puoi agire per il suo cliente.
error-notification-unknown = Non c'è una notifica di aggiornamento { $notification } per ciò che questo account può vedere. Controlla l'ID nell'e-mail.
error-not-offered = La notifica non offre un aggiornamento di { $serial }.
error-not-yours = { $serial } appartiene a qualcun altro. Chiedi al proprietario una condivisione con accesso completo.
error-upgrade-maintenance-lapsed = La manutenzione di { $serial } non è attiva. Rinnovala, poi aggiorna.
error-too-many = Non ce ne sono così tante. Rimaste: { $left }.
error-license-inactive = La licenza { $serial } non vale più: è stata aggiornata o restituita.
error-rehost-refused = Questa licenza si sposta al massimo { $limit } volte in { $days } giorni, e lo ha fatto. Riprova più tardi.
error-voucher-unknown = Non c'è un buono { $code }. Controlla O e 0, I e 1.
error-voucher-used = Il buono { $code } è già stato convertito.
error-voucher-expired = Il buono { $code } poteva essere convertito fino al { $date }.
error-pool-missing = Il contratto non contiene licenze di { $sku }.
error-pool-exhausted = La riserva non ne contiene così tante. Rimaste: { $remaining }.
error-flex-not-current = La durata di questo contratto non è iniziata o è finita. Non si può prelevare nulla.
error-level-too-low = Il tuo livello in questa sede non lo consente. Chiedi a un super utente della sede.
error-return-never = A questo contratto non si può restituire nulla.
error-return-too-late = Si poteva restituire fino al { $date }.
error-file-too-large = {$name} supera {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} è di un tipo che non può essere letto. Si possono leggere un certificato (.eml, .html, .txt), un elenco (.txt, .csv) o un foglio di calcolo (.xlsx).
        [password] {$name} è protetto da una password. Rimuovere la password e salvarlo di nuovo.
        [large] {$name} è troppo grande: ha più celle, colonne o parti di quante se ne possano leggere. Salvare solo la tabella con i numeri di serie.
        [rows] {$name} ha più di {$maximum} righe o numeri di serie. Non è stato preso nulla. Dividerlo in file più piccoli.
        [serials] In {$name} nulla somiglia a un numero di serie.
       *[damaged] {$name} non è ciò che dice il nome.
    }
error-draft-too-large = Questo modulo è troppo grande per essere conservato. Uscendo si perde ciò che è stato scritto.
