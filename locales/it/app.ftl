### La cornice dell'app: barra laterale, intestazione, barra di stato, tavolozza, elenco dei tasti, e le parole delle scadenze.
### Termini: license = licenza · entitlement = diritto · maintenance contract = contratto di manutenzione · serial number = numero di serie
### license key = chiave di licenza · license file = file di licenza · order = ordine · site = sede · partner = partner
### renewal = rinnovo · reminder = promemoria · mirror = copia locale · lapsed = scaduto · flex contract = contratto flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Vai al contenuto
app-error-unknown = Qualcosa è andato storto nell'app stessa ({ $code }). Riprovare; se continua, riavviare Licet.

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
    [one] { $count } modifica chiede attenzione
   *[other] { $count } modifiche chiedono attenzione
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
sync-still-offline = Il portale non è raggiungibile. Licet continua a provare; le modifiche restano salvate.
status-held = Il portale vuole togliere { NUMBER($removals) } righe su { NUMBER($of) }
status-held-decide = Decidi
status-sign-in-again = Accedi di nuovo per sincronizzare
status-waiting =
    { $count ->
        [one] { $count } modifica in attesa
       *[other] { $count } modifiche in attesa
    }
status-undecided = { $count ->
    [one] { $count } chiede attenzione
   *[other] { $count } chiedono attenzione
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

held-title = Togliere così tanto in una volta?
held-text = L'ultima risposta del portale toglierebbe { NUMBER($removals) } righe su { NUMBER($of) } da questo computer. Nulla è ancora stato tolto. Tenerle ricarica tutto il catalogo e confronta.
held-keep = Tieni e confronta
held-apply =
    { $removals ->
        [one] Togli { $removals } riga
       *[other] Togli { $removals } righe
    }

## Azioni, tavolozza, tasti

action-sync = Sincronizza
action-sync-cancel = Ferma la sincronizzazione
action-theme-light = Usa colori chiari
action-theme-dark = Usa colori scuri
action-theme-system = Usa i colori del sistema

palette-title = Vai ovunque, fai tutto
palette-placeholder = Azione, numero di serie, prodotto o ordine…
palette-results = Risultati
palette-licenses = Licenze
palette-actions = Azioni
palette-nothing = Nulla trovato per «{ $text }».

keys-title = Tastiera
keys-group-go = Vai
keys-group-view = Vedi
keys-group-do = Fai

## Scadenze

term-perpetual = Perpetua
term-ends-today = Finisce oggi
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
term-bucket-from90 = 90 giorni e più
term-bucket-perpetual = Perpetue
