### Le pagine dietro i link delle e-mail del portale.

page-confirm-title = Conferma dell'indirizzo e-mail
page-confirm-body = Inserire la password dell'account su { $portal } e confermare.
page-confirm-button = Conferma l'indirizzo e-mail
page-confirm-password = Password
page-confirm-other = Non conosco la password. Sceglierne una nuova

page-confirmed-title = Indirizzo e-mail confermato
page-confirmed-body = Ora è possibile accedere. Tornare a Licet e chiudere questa pagina.
page-decline-hint = L'indirizzo è stato inserito da altri?
page-decline-button = Non sono stato io
page-declined-title = Grazie
page-declined-body = La richiesta è stata ritirata e il link non funziona più.

page-link-expired-title = Questo link non funziona più
page-link-expired-body = È già stato usato, sostituito da uno più recente o è scaduto. Richiederne uno nuovo in Licet.

page-reset-title = Scelta di una nuova password
page-reset-password = Nuova password
page-reset-password-hint = Almeno { $minimum } caratteri. Più parole sono facili da ricordare.
page-reset-password-again = Conferma nuova password
page-reset-button = Salva nuova password

page-reset-done-title = Password salvata
page-reset-done-body = Accedere a Licet con la nuova password. Tutte le sessioni sono state chiuse.
page-undo-title = Annullare il cambio dell'indirizzo e-mail
page-undo-body = L'account usa di nuovo { $email }, tutte le sessioni vengono chiuse e la password non funziona più. Un'e-mail con un link per scegliere una nuova password viene inviata a { $email }.
page-undo-password = Password
page-undo-password-hint = La password dell'account prima del cambio di indirizzo.
page-undo-button = Annulla il cambio
page-undone-title = Cambio annullato
page-undone-body = Controllare la posta: un link per scegliere una nuova password è in arrivo.
page-join-title = Accettare l'invito
page-join-body = Vedrà le licenze di { $site } e i suoi utenti vedranno il Suo nome.
page-join-button = Accetta
page-joined-title = Invito accettato
page-joined-body = È possibile chiudere questa pagina.

page-rate-limited-title = Troppi tentativi
page-rate-limited-body = Attendere { $seconds } secondi e ricaricare questa pagina.

page-failed-title = Si è verificato un errore
page-failed-body = Il portale ha un problema temporaneo. Riprovare tra qualche minuto.

page-field-required = Inserire una password.
page-field-too-short = Almeno { $minimum } caratteri.
page-field-too-long = Al massimo { $maximum } byte.
page-field-mismatch = Le password non corrispondono.
page-field-password-common = Questa password è troppo facile da indovinare. Sceglierne un'altra.
page-field-wrong = Password errata. Usare quella scelta per questo account.
page-field-wrong-former = Password errata. Usare quella precedente al cambio di indirizzo.
page-field-form = Contiene caratteri non consentiti in una password.

## Merging two accounts

page-merge-title = Unisca i Suoi account
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Tutto ciò che è di { $merged } passa a { $kept }, e nessuno può più accedere come { $merged }. Inserisca la password dell'account a cui è arrivata questa e-mail.
page-merge-button = Conferma l'unione
page-merge-agreed-title = Confermato
page-merge-agreed-body = Gli account vengono uniti quando anche l'altra casella avrà confermato. Può chiudere questa pagina.
page-merged-title = Account uniti
page-merged-body = Acceda con l'account che rimane. Può chiudere questa pagina.
