### Impostazioni: account, aspetto, promemoria, download, dati offline.

settings-save = Salva

## Account

settings-account = Account
settings-portal = Portale
settings-profile-edit = Modifica profilo
settings-profile-saved = Profilo salvato
settings-email-change = Cambia e-mail
# $email è l'e-mail in uso.
settings-email-text = Il nuovo indirizzo riceve un'e-mail con un link. { $email } viene avvisato subito e può annullare la modifica per 7 giorni. Quando il nuovo indirizzo è confermato, tutte le sessioni vengono chiuse.
settings-email-new = Nuova e-mail
settings-email-submit = Invia e-mail
# $email è il nuovo indirizzo.
settings-email-sent = Un'e-mail con un link per { $email } è in arrivo.
settings-password-change = Cambia password
settings-password-text = Tutte le altre sessioni di questo account vengono chiuse.
settings-password-current = Password attuale
settings-password-new = Nuova password
settings-password-again = Conferma nuova password
settings-password-submit = Cambia password
settings-password-saved = Password cambiata
settings-sessions = Sessioni
settings-sessions-text = Dispositivi connessi a questo account
settings-sessions-show = Mostra sessioni
settings-session-this = Questo dispositivo
settings-session-unnamed = Dispositivo senza nome
settings-session-seen = Ultimo accesso { $moment }
settings-session-end = Disconnetti
settings-sessions-end-others = Disconnetti tutti gli altri
settings-sessions-close = Chiudi

## Uscire

settings-sign-out = Esci
settings-sign-out-copy = Dati offline
settings-sign-out-keep = Mantieni, bloccati
settings-sign-out-delete = Elimina
settings-sign-out-keep-text = Restano cifrati su questo computer. Il prossimo accesso carica solo le modifiche.
settings-sign-out-delete-text = Licenze, promemoria ed elenco dei download vengono eliminati da questo computer. I file scaricati restano e sul portale non cambia nulla.
# $count è un numero intero.
settings-sign-out-waiting = { $count ->
    [one] Una modifica non inviata andrà persa.
   *[other] { NUMBER($count) } modifiche non inviate andranno perse.
}
settings-sign-out-confirm-delete = Esci ed elimina
settings-sign-out-lose = Elimina anche le modifiche non inviate
field-lose-changes = Confermare o mantenere i dati offline.

## Aspetto

settings-look = Lingua e aspetto
settings-language = Lingua
settings-language-text = Date e numeri seguono la regione.
settings-language-system = Predefinita del sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Chiaro
settings-theme-dark = Scuro

## Promemoria

settings-reminders = Promemoria
settings-lead-times = Pianificazione promemoria
settings-lead-times-text = Per tutti i contratti. Per un singolo contratto, usare la campana in Rinnovi.
settings-notifications = Notifiche
settings-notifications-text = I promemoria appaiono sempre in Rinnovi.
settings-notifications-show = Mostra sul desktop

## Campi propri

settings-fields = Campi propri
settings-fields-text = Colonne proprie sulle licenze. Chi ha accesso a una licenza ne vede i valori.

## Download

settings-folder = Cartella dei download
settings-folder-system = Cartella dei download del sistema
settings-folder-choose = Scegli cartella

## I dati offline

settings-copy = Dati offline
# $count è un numero intero.
settings-copy-rows = { $count ->
    [one] Una licenza su questo computer, cifrata
   *[other] { NUMBER($count) } licenze su questo computer, cifrate
}
# $moment è data e ora.
settings-copy-synced = Sincronizzati { $moment }
settings-copy-never = Non ancora sincronizzati
settings-passphrase = Passphrase di recupero
settings-passphrase-text = Apre i dati offline se il portachiavi perde la chiave.
settings-passphrase-about = Apre i dati offline se il portachiavi perde la chiave. Non viene conservata: custodirla con cura. Una passphrase precedente smette di funzionare.
settings-passphrase-set = Imposta passphrase
settings-passphrase-saved = Passphrase di recupero impostata
settings-rebuild = Reimposta dati offline
settings-rebuild-text = Elimina i dati offline e scarica di nuovo tutto.
settings-rebuild-open = Reimposta
settings-rebuild-about = Elimina le licenze su questo computer e le scarica di nuovo dal portale. Promemoria, impostazioni e download restano e sul portale non cambia nulla.
settings-rebuild-offline = Portale non raggiungibile. Fino ad allora qui non ci saranno licenze.

## Informazioni

settings-about = Informazioni
settings-keys = Scorciatoie da tastiera
settings-keys-text = Tutto è possibile senza mouse.
settings-keys-show = Mostra
# $version è un numero di versione.
settings-version = Licet { $version }
settings-license-terms = Software libero con licenza Apache-2.0 o MIT.

## The app without its window

settings-closed = Quando la finestra viene chiusa
settings-closed-text = Promemoria e sincronizzazione continuano solo mentre Licet è in esecuzione.
settings-closed-ask = Chiedi
settings-closed-keep = Resta attivo
settings-closed-quit = Esci
settings-login = Avvio all’accesso
settings-login-text = Licet si avvia senza finestra e ti avvisa dall’area di notifica.
settings-login-on = Avvia Licet quando accedo
