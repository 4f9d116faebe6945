### Le pagine dietro i link delle e-mail del portale.

page-confirm-title = Conferma dell'indirizzo e-mail
page-confirm-body = Premere il pulsante per confermare questo indirizzo e-mail per il proprio account presso { $portal }.
page-confirm-button = Conferma l'indirizzo e-mail

page-confirmed-title = Indirizzo e-mail confermato
page-confirmed-body = Ora è possibile accedere. Tornare a Licet e chiudere questa pagina.

page-link-expired-title = Questo link non funziona più
page-link-expired-body = È già stato usato, sostituito da uno più recente o è troppo vecchio. Chiederne uno nuovo in Licet.

page-reset-title = Scelta di una nuova password
page-reset-password = Nuova password
page-reset-password-hint = { $minimum } caratteri o più. Poche parole si ricordano meglio di una.
page-reset-password-again = Nuova password, ancora una volta
page-reset-button = Salva la nuova password

page-reset-done-title = Password salvata
page-reset-done-body = Accedere a Licet con la nuova password. Tutte le sessioni sono state chiuse.

page-rate-limited-title = Troppi tentativi
page-rate-limited-body = Attendere { $seconds } secondi, poi ricaricare questa pagina.

page-failed-title = Non ha funzionato
page-failed-body = Il portale ha un problema in questo momento. Riprovare tra qualche minuto.

page-field-required = Inserire una password.
page-field-too-short = { $minimum } caratteri o più.
page-field-too-long = Al massimo { $maximum } byte.
page-field-mismatch = Le due password sono diverse.
page-field-password-common = Questa password è troppo facile da indovinare. Sceglierne un'altra.
