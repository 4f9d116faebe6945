### La cornice dell'app: barra laterale, intestazione, barra di stato, tavolozza, elenco dei tasti, e le parole delle scadenze.
### Termini: license = licenza · entitlement = diritto · maintenance contract = contratto di manutenzione · serial number = numero di serie
### license key = chiave di licenza · license file = file di licenza · order = ordine · site = sede · reseller = rivenditore
### renewal = rinnovo · reminder = promemoria · mirror = dati offline · vendor = fornitore · request = richiesta · share = condivisione · lapsed = scaduto · flex contract = contratto flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Vai al contenuto
app-error-unknown = Si è verificato un errore ({ $code }). Riprovare. Se continua, riavviare Licet.

app-search = Cerca licenze
app-search-placeholder = Numero di serie, prodotto, ordine, host…
app-action-search = Cerca licenze

screen-overview = Panoramica
screen-catalog = Catalogo
screen-renewals = Rinnovi
screen-changes = Modifiche
screen-downloads = Download
screen-settings = Impostazioni

rail-label = Schermate
rail-reminders =
    { $count ->
        [one] { $count } nuovo promemoria
       *[other] { $count } nuovi promemoria
    }
rail-changes = { $count ->
    [one] { $count } modifica richiede attenzione
   *[other] { $count } modifiche richiedono attenzione
}
rail-downloads =
    { $count ->
        [one] { $count } download in corso
       *[other] { $count } download in corso
    }

## Barra di stato

status-label = Stato
status-never-synced = Non ancora sincronizzato
# $ago: "2 minuti fa", "ora"
status-synced = Sincronizzato { $ago }
status-live = in diretta
status-live-text = Le modifiche al portale appaiono qui subito
status-syncing =
    { $rows ->
        [0] Sincronizzazione
        [one] Sincronizzazione · { $rows } riga
       *[other] Sincronizzazione · { $rows } righe
    }
status-first-sync =
    { $rows ->
        [0] Caricamento del catalogo
        [one] Caricamento del catalogo · { $rows } riga
       *[other] Caricamento del catalogo · { $rows } righe
    }
status-sync-progress = Avanzamento della sincronizzazione
# $since: un'ora di oggi, un giorno della settimana o una data
status-offline = Offline da { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Dati aggiornati: { $moment }
sync-still-offline = Portale non raggiungibile. Licet continua a provare e conserva le modifiche.
status-held = Il portale vuole rimuovere { NUMBER($removals) } righe su { NUMBER($of) }
status-held-decide = Esamina
status-sign-in-again = Accedi di nuovo per sincronizzare
status-waiting = { $count ->
    [one] { $count } modifica non inviata
   *[other] { $count } modifiche non inviate
}
status-undecided = { $count ->
    [one] { $count } richiede attenzione
   *[other] { $count } richiedono attenzione
}
status-indexing = Preparazione della ricerca
status-lost = Potrebbero mancare modifiche
status-downloads =
    { $count ->
        [one] { $count } download
       *[other] { $count } download
    }
status-download-progress = Avanzamento di { $file }
# $shown: il numero come lo scrive la lingua
status-licenses =
    { $count ->
        [one] { $shown } licenza
       *[other] { $shown } licenze
    }

held-title = Rimuovere così tante righe?
held-text = L'ultima risposta del portale rimuoverebbe { NUMBER($removals) } righe su { NUMBER($of) } da questo computer. Non è stato ancora rimosso nulla. Mantenendole, Licet ricarica il catalogo e confronta.
held-keep = Mantieni e confronta
held-apply = { $removals ->
    [one] Rimuovi { $removals } riga
   *[other] Rimuovi { $removals } righe
}

## Azioni, tavolozza, tasti

action-sync = Sincronizza
action-sync-cancel = Interrompi la sincronizzazione
action-theme-light = Usa tema chiaro
action-theme-dark = Usa tema scuro
action-theme-system = Usa tema di sistema

palette-title = Riquadro comandi
palette-placeholder = Azione, numero di serie, prodotto o ordine…
palette-results = Risultati
palette-licenses = Licenze
palette-actions = Azioni
palette-nothing = Nessun risultato per «{ $text }»

keys-title = Scorciatoie da tastiera
keys-group-go = Vai a
keys-group-view = Visualizza
keys-group-do = Azioni

## Scadenze

term-perpetual = Perpetua
term-ends-today = Termina oggi
term-days-left =
    { $days ->
        [one] { $days } giorno rimasto
       *[other] { $days } giorni rimasti
    }
term-lapsed =
    { $days ->
        [one] Scaduto ieri
       *[other] Scaduto { $days } giorni fa
    }
term-bucket-lapsed = Scaduti
term-bucket-under30 = Meno di 30 giorni
term-bucket-from30-to89 = 30–89 giorni
term-bucket-from90 = 90 giorni o più
term-bucket-perpetual = Perpetue

## Closing the window, starting at login

closing-title = Lasciare attivo Licet per i promemoria?
closing-text = I promemoria arrivano solo mentre Licet è in esecuzione. Puoi cambiare questa scelta nelle impostazioni.
closing-tray = La sua icona resta nell’area di notifica.
closing-no-tray = Questo desktop non mostra icone di notifica: avvia di nuovo Licet per aprire la finestra.
closing-keep = Lascia attivo
closing-quit = Esci
login-offer = Avviare Licet all’accesso, così i promemoria arrivano senza aprirlo?
login-offer-yes = Avvia all’accesso
login-offer-no = Non ora
