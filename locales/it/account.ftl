### Accedere, creare un account, e gli stati della copia locale prima che si possa mostrare qualcosa.

## Che cosa non va in un campo, accanto al campo

field-required = Compilare questo campo.
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
field-mismatch = È diverso da quanto scritto sopra.
field-email-form = Questo non è un indirizzo e-mail. Ha la forma name@example.com.
field-password-common = Questa password è troppo facile da indovinare. Sceglierne un'altra.
field-unknown-choice = Scegliere dall'elenco.
field-form = Non si può leggere. Controllare.
field-holds-address = Ometta indirizzi web ed e-mail.
field-unchanged = È uguale a prima.
field-not-asked = Qui non è richiesto. Lascia vuoto.
field-out-of-range = Usa un numero da { $minimum } a { $maximum }.
field-agreement = Prima accettare o rifiutare.

## Accesso

signin-title = Accesso
signin-lead = Le licenze, anche offline.
signin-portal = Indirizzo del portale
signin-portal-hint = Lo dà il fornitore. Comincia con https://
portal-confirm-title = Connettersi a questo portale?
portal-confirm-text = Licet sta per connettersi a { $portal } per la prima volta. Ciò che digita, come e-mail e password, viene inviato lì. Continui solo se ha inserito questo indirizzo o lo conosce.
portal-confirm-yes = Connetti
signin-email = E-mail
signin-password = Password
signin-submit = Accedi
signin-new = Prima volta qui?
signin-create = Crea un account
signin-forgot = Password dimenticata?
signin-passphrase-hint = Questo computer non ha un portachiavi. La frase segreta chiude la copia locale delle licenze; si inserisce a ogni avvio di Licet.
signin-session-ended = La sessione al portale è terminata. Accedere di nuovo per sincronizzare; le licenze restano leggibili.
signin-account-locked = Il fornitore ha bloccato questo account. Si rivolga alla sua assistenza clienti; le Sue licenze restano leggibili qui.
signin-back = Torna alle mie licenze

## Password dimenticata

forgot-title = Password dimenticata
forgot-lead = Il portale invia un link all'indirizzo e-mail. Con quello si sceglie una nuova password.
forgot-submit = Invia il link
forgot-done-title = Controllare la posta
# $email è l'indirizzo come è stato scritto.
forgot-done-text = Se esiste un account per { $email }, un'e-mail con un link è in arrivo. Vale solo per poco tempo.
forgot-back = Torna all'accesso

## Creare un account

create-title = Crea un account
create-lead = Un account per tutte le licenze acquistate dall'organizzazione. Gli ordini che nominano l'e-mail appaiono dopo la conferma.
create-back = Torna all'accesso
create-section-sign-in = Accesso
create-section-you = Persona e organizzazione
create-section-address = Indirizzo
create-section-agreement = Accordo
create-email = E-mail
create-email-hint = Serve per accedere, e a essa si associano gli ordini.
create-email-again = E-mail, ancora una volta
create-password = Password
create-password-again = Password, ancora una volta
# $minimum è un numero intero.
create-password-hint = { $minimum ->
    [one] Un carattere o più. Poche parole si ricordano meglio di una.
   *[other] { NUMBER($minimum) } caratteri o più. Poche parole si ricordano meglio di una.
}
# $missing è un numero intero.
create-password-too-short = { $missing ->
    [one] Manca un carattere.
   *[other] Mancano { NUMBER($missing) } caratteri.
}
create-password-easy = Facile da indovinare: troppo regolare, o fatta dei propri nomi.
create-password-enough = Abbastanza lunga. Più lunga è più difficile da indovinare.
create-password-good = Difficile da indovinare.
create-password-strong = Molto difficile da indovinare.
create-agreement-loading = Recupero dell'accordo
create-agreement-none = Questo portale non ha un testo di accordo.
create-agreement-choice = Decisione
create-agreement-accept = Accetto
create-agreement-decline = Rifiuto
create-agreement-declined = Senza l'accordo il portale non crea alcun account. Nulla è stato inviato; quanto scritto resta qui.
create-submit = Crea l'account
create-done-title = Controllare la posta
# $email è l'indirizzo come è stato scritto.
create-done-text = Un'e-mail per { $email } è in arrivo. Aprire il suo link per confermare l'indirizzo, poi accedere.
create-done-hint = Niente dopo qualche minuto? Guardi nella posta indesiderata o la faccia inviare di nuovo.
resend-confirmation = Invia di nuovo la conferma
resend-done = Se { $email } è ancora da confermare, un'e-mail è in arrivo.

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
profile-additional-email-hint = Riceve copia di ogni conferma, per esempio un indirizzo che legge tutto il gruppo.
profile-language = Lingua delle e-mail
profile-line1 = Via e numero
profile-line2 = Edificio, piano, reparto
profile-city = Città
profile-country = Paese
profile-state = Stato o provincia
profile-postal-code = Codice postale

## La copia locale prima che sia aperta

mirror-new-passphrase-title = Scegliere una frase segreta
mirror-new-passphrase-text = Questo computer non ha un portachiavi, quindi una frase segreta chiude la copia locale delle licenze. Licet la chiede a ogni avvio. Non è conservata da nessuna parte.
mirror-passphrase = Frase segreta
mirror-passphrase-again = Frase segreta, ancora una volta
mirror-passphrase-set = Imposta la frase segreta
mirror-unlock-title = Aprire le licenze
mirror-unlock-text = La copia locale è chiusa con la frase segreta.
mirror-unlock = Apri
mirror-waiting-title = In attesa del portachiavi
mirror-waiting-text = La chiave della copia locale è in { $keyring }, che non ha ancora risposto. Cerchi la sua richiesta, forse dietro questa finestra, e lo sblocchi.
mirror-locked-title = Il portachiavi è bloccato
mirror-locked-text = La chiave della copia locale è in { $keyring }, che è bloccato o non ha risposto. Lo sblocchi e riprovi. Nulla è stato eliminato.
mirror-try-again = Riprova
mirror-or-passphrase = Oppure la apra con la passphrase di recupero.
mirror-or-new-passphrase = Oppure scelga una passphrase che blocchi la copia locale. Licet la chiederà a ogni avvio.
mirror-opening-title = Apertura delle licenze
mirror-opening-text = La copia locale viene aperta. Dopo un aggiornamento può richiedere un minuto.
mirror-key-missing-title = La chiave della copia locale non c'è più
mirror-key-missing-text = Il portachiavi di questo computer non ha più la chiave. Nulla è stato eliminato.
mirror-key-changed-title = La chiave della copia locale è cambiata
mirror-key-changed-text = Il portachiavi di questo computer ha un'altra chiave da quella che ha chiuso la copia. Nulla è stato eliminato.
mirror-key-lost-passphrase = La frase di recupero la apre.
mirror-unusable-title = La copia locale non si può aprire
mirror-rebuild = Ricostruisci dal portale
mirror-rebuild-text = Elimina la copia locale su questo computer e ricarica tutto dal portale. Le modifiche non inviate e i promemoria aggiunti qui vanno persi; al portale non cambia nulla.
mirror-rebuild-confirm = Elimina e ricostruisci
mirror-close-hint = Oppure chiudere la finestra: non cambia nulla.
