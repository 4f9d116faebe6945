### Parole dei controlli comuni: stanno in ogni schermata.

control-close = Chiudi
control-cancel = Annulla
control-optional = facoltativo
control-password-show = Mostra la password
control-password-hide = Nascondi la password
control-try-again = Riprova
control-show-table = Mostra come tabella
control-show-chart = Mostra come grafico
control-nothing-found = Nulla trovato
# $example è una data come si scrive in questa lingua.
control-date-hint = Per esempio { $example }
control-date-form = Inserire una data, per esempio { $example }.
control-date-no-such-day = Questo giorno non esiste. Controllare giorno e mese.
control-number-form = Inserire un numero, per esempio { $example }.

## Griglia

grid-sort-up = Ordina crescente
grid-sort-down = Ordina decrescente
grid-pin = Tieni in vista
grid-unpin = Lascia scorrere
grid-move-left = Sposta a sinistra
grid-move-right = Sposta a destra
grid-wider = Più larga
grid-narrower = Più stretta
grid-own-width = Larghezza abituale
grid-hide = Nascondi colonna
grid-chosen =
    { $count ->
        [0] Nessuna riga scelta
        [one] { $count } riga scelta
       *[other] { $count } righe scelte
    }
# $shown: il numero come lo scrive la lingua
grid-chosen-shown =
    { $count ->
        [one] { $shown } riga scelta
       *[other] { $shown } righe scelte
    }
grid-copied =
    { $count ->
        [one] { $count } riga copiata
       *[other] { $count } righe copiate
    }
grid-copy-too-many = Si possono copiare al massimo { NUMBER($most) } righe in una volta. Sceglierne di meno.

## Forms in steps

wizard-steps = Passaggi
wizard-done = fatto
wizard-to-come = da fare
wizard-back = Indietro
wizard-change = Modifica
wizard-kept = Salvato su questo computer
wizard-not-kept = Non salvato: finire prima di chiudere Licet
wizard-drop-here = Rilasciare il file per leggerlo
# $count is a whole number.
wizard-problems = { $count ->
    [one] Resta un punto da sistemare
   *[other] Restano { NUMBER($count) } punti da sistemare
}
