### Le pagine dietro i link delle e-mail del portale.

page-confirm-title = Conferma dell'indirizzo e-mail
page-confirm-body = Inserisca la password di questo account su { $portal } e prema il pulsante.
page-confirm-button = Conferma l'indirizzo e-mail
page-confirm-password = Password
page-confirm-other = Non conosco la password: sceglierne un'altra

page-confirmed-title = Indirizzo e-mail confermato
page-confirmed-body = Ora è possibile accedere. Tornare a Licet e chiudere questa pagina.
page-decline-hint = Qualcun altro ha inserito il Suo indirizzo?
page-decline-button = Non sono stato io
page-declined-title = Grazie
page-declined-body = La richiesta è annullata e il link non funziona più.

page-link-expired-title = Questo link non funziona più
page-link-expired-body = È già stato usato, sostituito da uno più recente o è troppo vecchio. Chiederne uno nuovo in Licet.

page-reset-title = Scelta di una nuova password
page-reset-password = Nuova password
page-reset-password-hint = { $minimum } caratteri o più. Poche parole si ricordano meglio di una.
page-reset-password-again = Nuova password, ancora una volta
page-reset-button = Salva la nuova password

page-reset-done-title = Password salvata
page-reset-done-body = Accedere a Licet con la nuova password. Tutte le sessioni sono state chiuse.
page-undo-title = Annullare il cambio dell'indirizzo e-mail
page-undo-body = L'account usa di nuovo { $email }, tutti vengono disconnessi e la password non vale più. Un'e-mail con un link per sceglierne un'altra va a { $email }.
page-undo-button = Annulla il cambio
page-undone-title = Cambio annullato
page-undone-body = Guardi la Sua e-mail: un link per scegliere un'altra password è in arrivo.
page-join-title = Accettare l'invito
page-join-body = I superutenti di { $site } vedono allora il Suo nome e che ha un account.
page-join-button = Accetta
page-joined-title = Invito accettato
page-joined-body = Può chiudere questa pagina.

page-rate-limited-title = Troppi tentativi
page-rate-limited-body = Attendere { $seconds } secondi, poi ricaricare questa pagina.

page-failed-title = Non ha funzionato
page-failed-body = Il portale ha un problema in questo momento. Riprovare tra qualche minuto.

page-field-required = Inserire una password.
page-field-too-short = { $minimum } caratteri o più.
page-field-too-long = Al massimo { $maximum } byte.
page-field-mismatch = Le due password sono diverse.
page-field-password-common = Questa password è troppo facile da indovinare. Sceglierne un'altra.
page-field-wrong = Non è la password scelta per questo account.
page-field-form = Contiene caratteri che una password non può avere.
