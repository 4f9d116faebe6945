### Accedere, creare un account, e gli stati dei dati offline prima che si possa mostrare qualcosa.

## Che cosa non va in un campo, accanto al campo

field-required = Obbligatorio
# $maximum è un numero intero.
field-too-long = { $maximum ->
    [one] Al massimo un carattere.
   *[other] Al massimo { NUMBER($maximum) } caratteri.
}
# $minimum è un numero intero.
field-too-short = { $minimum ->
    [one] Almeno un carattere.
   *[other] Almeno { NUMBER($minimum) } caratteri.
}
field-mismatch = Non corrisponde
field-email-form = Inserire un indirizzo e-mail, per esempio name@example.com.
field-password-common = Questa password è troppo facile da indovinare. Sceglierne un'altra.
field-unknown-choice = Scegliere un'opzione dall'elenco.
field-already-member = Fa già parte della sede.
field-form = Controllare il formato.
field-holds-address = Rimuovere indirizzi web ed e-mail.
field-is-own = Questo è il Suo indirizzo.
field-unchanged = Uguale al valore attuale
field-not-asked = Non necessario qui. Lasciare vuoto.
field-out-of-range = Inserire un numero da { $minimum } a { $maximum }.
field-agreement = Accettare o rifiutare l'accordo.

## Accesso

signin-title = Accedi
signin-lead = Tutte le licenze, online e offline
signin-portal = Indirizzo del portale
signin-portal-hint = Dal fornitore. Inizia con https://
portal-confirm-title = Connettersi a questo portale?
portal-confirm-text = Licet non si è mai connesso a { $portal }. E-mail e password verranno inviate a questo indirizzo. Continuare solo se è stato inserito personalmente o è noto.
portal-confirm-yes = Connetti
signin-email = E-mail
signin-password = Password
signin-submit = Accedi
signin-new = Nuovo utente?
signin-create = Crea account
signin-forgot = Password dimenticata?
signin-passphrase-hint = Questo computer non ha un portachiavi. La passphrase cifra i dati offline e va inserita a ogni avvio di Licet.
signin-session-ended = La sessione è terminata. Accedere di nuovo per sincronizzare. Le licenze restano disponibili offline.
signin-account-locked = Il fornitore ha bloccato questo account. Contattare l'assistenza clienti. Le licenze restano disponibili offline.
signin-back = Torna alle mie licenze

## Password dimenticata

forgot-title = Password dimenticata
forgot-lead = Il portale invia un'e-mail con un link per scegliere una nuova password.
forgot-submit = Invia link
forgot-done-title = Controllare la posta
# $email è l'indirizzo come è stato scritto.
forgot-done-text = Se { $email } ha un account, un link è in arrivo. Scade dopo 60 minuti.
forgot-back = Torna all'accesso

## Creare un account

create-title = Crea account
create-lead = Un unico account per tutte le licenze dell'organizzazione. Gli ordini che indicano l'e-mail appaiono dopo la conferma.
create-back = Torna all'accesso
create-section-sign-in = Accesso
create-section-you = Persona e organizzazione
create-section-address = Indirizzo
create-section-agreement = Accordo
create-email = E-mail
create-email-hint = Serve per accedere e per associare gli ordini.
create-email-again = Conferma e-mail
create-password = Password
create-password-again = Conferma password
# $minimum è un numero intero.
create-password-hint = { $minimum ->
    [one] Almeno un carattere. Più parole sono facili da ricordare.
   *[other] Almeno { NUMBER($minimum) } caratteri. Più parole sono facili da ricordare.
}
# $missing è un numero intero.
create-password-too-short = { $missing ->
    [one] Manca un carattere.
   *[other] Mancano { NUMBER($missing) } caratteri.
}
create-password-easy = Facile da indovinare: ripetitiva o basata sul nome
create-password-enough = Accettabile. Più lunga è più difficile da indovinare.
create-password-good = Difficile da indovinare
create-password-strong = Molto difficile da indovinare
create-agreement-loading = Caricamento dell'accordo
create-agreement-none = Questo portale non ha un accordo.
create-agreement-choice = Accordo
create-agreement-accept = Accetto
create-agreement-decline = Rifiuto
create-agreement-declined = Non è possibile creare un account senza accettare l'accordo. Non è stato inviato nulla e i dati inseriti sono conservati.
create-submit = Crea account
create-done-title = Controllare la posta
# $email è l'indirizzo come è stato scritto.
create-done-text = Un'e-mail per { $email } è in arrivo. Aprire il link per confermare l'indirizzo, poi accedere.
create-done-hint = Niente dopo qualche minuto? Controllare la posta indesiderata o inviare di nuovo l'e-mail.
resend-confirmation = Invia di nuovo l'e-mail
resend-done = Se { $email } non è ancora confermato, una nuova e-mail è in arrivo.

## Il profilo di una persona

profile-customer-type = Tipo di cliente
profile-customer-type-end_user = Cliente finale
profile-customer-type-reseller = Rivenditore
profile-customer-type-distributor = Distributore
profile-customer-type-oem = OEM
profile-first-name = Nome
profile-last-name = Cognome
profile-company = Azienda
profile-phone = Telefono
profile-phone-extension = Interno
profile-additional-email = E-mail aggiuntiva o di gruppo
profile-additional-email-hint = Riceve una copia di ogni conferma, per esempio una casella del team.
profile-language = Lingua delle e-mail
profile-line1 = Via e numero
profile-line2 = Edificio, piano, reparto
profile-city = Città
profile-country = Paese
profile-state = Stato o provincia
profile-postal-code = Codice postale

## I dati offline prima che sia aperta

mirror-new-passphrase-title = Scegliere una passphrase
mirror-new-passphrase-text = Questo computer non ha un portachiavi, quindi una passphrase cifra i dati offline. Licet la chiede a ogni avvio e non la conserva.
mirror-passphrase = Passphrase
mirror-passphrase-again = Conferma passphrase
mirror-passphrase-set = Imposta passphrase
mirror-unlock-title = Sblocca le licenze
mirror-unlock-text = I dati offline sono bloccati con la passphrase.
mirror-unlock = Sblocca
mirror-waiting-title = In attesa del portachiavi
mirror-waiting-text = La chiave dei dati offline è in { $keyring }, che non ha ancora risposto. Cercare la sua richiesta, forse dietro questa finestra, e sbloccarlo.
mirror-locked-title = Il portachiavi è bloccato
mirror-locked-text = La chiave dei dati offline è in { $keyring }, che è bloccato o non ha risposto. Sbloccarlo e riprovare. Non è stato eliminato nulla.
mirror-try-again = Riprova
mirror-or-passphrase = Oppure sbloccare con la passphrase di recupero.
mirror-or-new-passphrase = Oppure impostare una passphrase per cifrare i dati offline. Licet la chiederà a ogni avvio.
mirror-opening-title = Apertura delle licenze
mirror-opening-text = Dopo un aggiornamento può richiedere un minuto.
mirror-key-missing-title = La chiave dei dati offline non è presente
mirror-key-missing-text = Il portachiavi di questo computer non contiene più la chiave. Non è stato eliminato nulla.
mirror-key-changed-title = La chiave dei dati offline è cambiata
mirror-key-changed-text = Il portachiavi di questo computer contiene una chiave diversa. Non è stato eliminato nulla.
mirror-key-lost-passphrase = Sbloccare con la passphrase di recupero.
mirror-unusable-title = Impossibile aprire i dati offline
mirror-rebuild = Reimposta dati offline
mirror-rebuild-text = Elimina i dati offline su questo computer e scarica di nuovo tutto dal portale. Le modifiche non inviate e i promemoria aggiunti qui vanno persi. Sul portale non cambia nulla.
mirror-rebuild-confirm = Elimina e reimposta
mirror-close-hint = Oppure chiudere la finestra. Non cambia nulla.
