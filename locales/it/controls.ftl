### Parole dei controlli comuni: stanno in ogni schermata.

control-close = Chiudi
control-cancel = Annulla
control-optional = facoltativo
control-password-show = Mostra la password
control-password-hide = Nascondi la password
control-try-again = Riprova
control-show-table = Mostra come tabella
control-show-chart = Mostra come grafico
control-nothing-found = Nessun risultato
# $example è una data come si scrive in questa lingua.
control-date-hint = Per esempio { $example }
control-date-form = Inserire una data, per esempio { $example }.
control-date-no-such-day = Questa data non esiste. Controllare giorno e mese.
control-number-form = Inserire un numero, per esempio { $example }.

## Griglia

grid-sort-up = Ordina crescente
grid-sort-down = Ordina decrescente
grid-pin = Blocca
grid-unpin = Sblocca
grid-move-left = Sposta a sinistra
grid-move-right = Sposta a destra
grid-wider = Più larga
grid-narrower = Più stretta
grid-own-width = Reimposta larghezza
grid-hide = Nascondi colonna
grid-chosen = { $count ->
    [0] Nessuna selezione
    [one] { $count } selezionata
   *[other] { $count } selezionate
}
# $shown: il numero come lo scrive la lingua
grid-chosen-shown = { $count ->
    [one] { $shown } selezionata
   *[other] { $shown } selezionate
}
grid-copied =
    { $count ->
        [one] { $count } riga copiata
       *[other] { $count } righe copiate
    }
grid-copy-too-many = È possibile copiare fino a { NUMBER($most) } righe alla volta. Selezionarne meno.

## Forms in steps

wizard-steps = Passaggi
wizard-done = completato
wizard-to-come = da completare
wizard-back = Indietro
wizard-change = Modifica
wizard-kept = Bozza salvata
wizard-not-kept = Non salvato. Completare prima di chiudere Licet.
wizard-drop-here = Rilasciare il file da importare
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } da correggere
   *[other] { NUMBER($count) } da correggere
}
