### Impostazioni: account, aspetto, promemoria, download, copia locale.

settings-save = Salva

## Account

settings-account = Account
settings-portal = Portale
settings-profile-edit = Modifica il profilo
settings-profile-saved = Profilo salvato
settings-email-change = Cambia e-mail
# $email è l'e-mail in uso.
settings-email-text = Il nuovo indirizzo riceve un'e-mail con un link. { $email } viene avvisato subito e può annullare per 7 giorni. Quando il nuovo indirizzo è confermato, tutte le sessioni vengono chiuse.
settings-email-new = Nuova e-mail
settings-email-submit = Invia l'e-mail
# $email è il nuovo indirizzo.
settings-email-sent = Un'e-mail con un link è in arrivo a { $email }.
settings-password-change = Cambia password
settings-password-text = Tutte le altre sessioni di questo account vengono chiuse.
settings-password-current = Password in uso
settings-password-new = Nuova password
settings-password-again = Nuova password, ancora una volta
settings-password-submit = Cambia
settings-password-saved = Password cambiata
settings-sessions = Sessioni
settings-sessions-text = I dispositivi connessi a questo account.
settings-sessions-show = Mostra sessioni
settings-session-this = Questo dispositivo
settings-session-unnamed = Dispositivo senza nome
settings-session-seen = Ultimo accesso { $moment }
settings-session-end = Disconnetti
settings-sessions-end-others = Disconnetti tutti gli altri
settings-sessions-close = Chiudi

## Uscire

settings-sign-out = Esci
settings-sign-out-copy = La copia locale delle licenze
settings-sign-out-keep = Tienila, chiusa
settings-sign-out-delete = Eliminala
settings-sign-out-keep-text = Resta cifrata su questo computer. Il prossimo accesso carica solo ciò che è cambiato.
settings-sign-out-delete-text = Licenze, promemoria ed elenco dei download vengono eliminati da questo computer. I file scaricati restano, e al portale non cambia nulla.
# $count è un numero intero.
settings-sign-out-waiting = { $count ->
    [one] Una modifica che non ha raggiunto il portale va persa.
   *[other] { NUMBER($count) } modifiche che non hanno raggiunto il portale vanno perse.
}
settings-sign-out-confirm-delete = Esci ed elimina
settings-sign-out-lose = Elimina anche queste modifiche
field-lose-changes = Spuntare questa casella, o tenere la copia.

## Aspetto

settings-look = Lingua e aspetto
settings-language = Lingua
settings-language-text = Date e numeri seguono la regione.
settings-language-system = Come il sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Chiaro
settings-theme-dark = Scuro

## Promemoria

settings-reminders = Promemoria
settings-lead-times = Quando ricordare
settings-lead-times-text = Per tutti i contratti. Un contratto può avere i suoi tempi: la campana in Rinnovi.
settings-notifications = Notifiche
settings-notifications-text = I promemoria arrivano comunque in Rinnovi.
settings-notifications-show = Mostra sul desktop

## Campi propri

settings-fields = Campi propri
settings-fields-text = Ciò che si annota sulle licenze. Chi ha accesso a una licenza vede anche i valori scritti qui.

## Download

settings-folder = Cartella dei download
settings-folder-system = La cartella dei download del sistema
settings-folder-choose = Scegli una cartella

## La copia locale

settings-copy = Copia locale
# $count è un numero intero.
settings-copy-rows = { $count ->
    [one] Una licenza su questo computer, cifrata
   *[other] { NUMBER($count) } licenze su questo computer, cifrate
}
# $moment è data e ora.
settings-copy-synced = Sincronizzata { $moment }
settings-copy-never = Non ancora sincronizzata
settings-passphrase = Frase di recupero
settings-passphrase-text = Apre la copia se il portachiavi di questo computer ne perde la chiave.
settings-passphrase-about = Apre la copia locale se il portachiavi ne perde la chiave. Non è conservata da nessuna parte: custodirla bene. Quella impostata prima non vale più.
settings-passphrase-set = Imposta una frase segreta
settings-passphrase-saved = Frase di recupero impostata
settings-rebuild = Cancella e ricostruisci
settings-rebuild-text = Elimina la copia e ricarica tutto dal portale.
settings-rebuild-open = Ricostruisci
settings-rebuild-about = Elimina le licenze su questo computer e le ricarica dal portale. Promemoria, impostazioni e download restano, e al portale non cambia nulla.
settings-rebuild-offline = Il portale ora non è raggiungibile. Finché non lo è, qui non ci sono licenze.

## Informazioni

settings-about = Informazioni
settings-keys = Tasti
settings-keys-text = Tutto si può fare senza mouse.
settings-keys-show = Mostra i tasti
# $version è un numero di versione.
settings-version = Licet { $version }
settings-license-terms = Software libero sotto Apache-2.0 o MIT.
