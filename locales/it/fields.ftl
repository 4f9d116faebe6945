### Campi propri, etichette, note, commenti, contatto tecnico.

## Che cosa contiene un campo

fields-kind = Tipo
fields-kind-text = Testo
fields-kind-number = Numero
fields-kind-date = Data
fields-kind-choice = Scelta
fields-kind-link = Link
fields-kind-fixed = Il tipo non può essere modificato: i valori esistenti ne dipendono.
field-link = Inserire un indirizzo web o e-mail, per esempio https://example.com o mailto:name@example.com
field-no-room = Al massimo { NUMBER($maximum) }. Rimuoverne prima uno.
field-no-space = Spazio esaurito per le impostazioni di questo account.

## Definire i campi

fields-empty = Ancora nessun campo. Aggiungere un campo per ciò che si registra sulle licenze, per esempio centro di costo o prossimo audit. Ognuno diventa una colonna.
fields-add = Aggiungi campo
fields-add-title = Nuovo campo
fields-add-text = Il campo diventa una colonna e un filtro del catalogo.
fields-edit = Modifica
fields-edit-title = Modifica { $name }
fields-edit-text = Vale per tutti coloro che vedono i valori di questo campo.
fields-name = Nome
fields-choices = Opzioni
fields-choices-hint = Una per riga, nell'ordine visualizzato.
fields-shown = Mostrato su
fields-on-own = Le nostre licenze
fields-on-shared = Licenze condivise con noi
fields-on-all = Tutte le licenze
fields-on-none = Non mostrato
fields-used = { $count ->
    [0] ancora nessun valore
    [one] { NUMBER($count) } valore
   *[other] { NUMBER($count) } valori
}
fields-owner = di { $name }
fields-others = Campi di altri utenti
fields-more = Altro per { $name }
fields-up = Sposta su
fields-down = Sposta giù
fields-grip = Sposta { $name }, { $place } di { $of }
fields-grip-hint = Trascinare o usare i tasti freccia
fields-moved = { $name } ora è { $place } di { $of }
fields-saved = { $name } salvato
fields-delete = Elimina campo
fields-delete-title = Eliminare { $name }?
fields-delete-text = { $count ->
    [0] Nessuna licenza ha un valore in questo campo.
    [one] Una licenza ha un valore in questo campo. Campo e valore saranno nascosti a tutti coloro che hanno accesso.
   *[other] { NUMBER($count) } licenze hanno un valore in questo campo. Campo e valori saranno nascosti a tutti coloro che hanno accesso.
}
fields-deleted = { $name } eliminato
fields-no-value = Nessun valore

## Filtrare per campi

fields-test-is = è
fields-test-contains = contiene
fields-test-at-least = almeno
fields-test-at-most = al massimo
fields-test-from = dal
fields-test-until = fino al
fields-test-set = ha un valore
fields-test-unset = è vuoto
fields-filter = { $test } { $value }

## Che cosa è scritto su una licenza

notes-for-everyone = Le modifiche valgono per tutti coloro che hanno accesso a questa licenza.
notes-for-customer = Visibile ai membri di { $site } e a chi dispone di una condivisione completa.
notes-for-partner = Visibile ai membri di { $site }.
notes-for-you = Visibile solo a te.
notes-of-site = Note di { $site }
notes-of-you = Le tue note
notes-read-only = Accesso in sola lettura. Per modificare serve l'accesso completo alla licenza.
notes-fields = Campi propri
notes-no-fields = Qui non è mostrato alcun campo.
notes-define-fields = Definisci campi
notes-title = Note
notes-none = Nessuna nota
notes-add-notes = Aggiungi note
notes-edit-notes = Modifica note
notes-dropped = Modifica scartata
notes-comments = Commenti
notes-no-comments = Nessun commento
notes-comment = Scrivi un commento
notes-comment-add = Aggiungi commento
notes-comment-added = Commento aggiunto
notes-you = Tu
notes-somebody = Qualcuno
notes-no-tags = Nessuna etichetta
notes-tag-add = Aggiungi etichetta
notes-tag-new = Aggiungi «{ $tag }»
notes-tag-added = Etichetta { $tag } aggiunta
notes-tag-removed = Etichetta { $tag } rimossa
notes-tag-remove = Rimuovi etichetta { $tag }
notes-tag-named = Etichetta { $tag }
notes-tag-on = presente
notes-tag-off = assente
notes-earlier = Valori precedenti ({ NUMBER($count) })
notes-nothing = nulla
notes-by = { $name } · { $date }
notes-add-short = Aggiungi
notes-add = Aggiungi { $name }
notes-edit = Modifica { $name }: { $value }
notes-save = Salva { $name }
notes-cancel = Scarta le modifiche a { $name }
notes-copy-link = Copia il link in { $name }
notes-pending = in invio
notes-conflict = in conflitto
notes-changed-below = Un altro utente l'ha modificato nel frattempo.
notes-changed-show = Mostra
notes-changed-hide = Nascondi
notes-changed-take = Usa l'altra
notes-changed-keep = Mantieni la mia

## Contatto tecnico

contact-edit = Modifica contatto tecnico
contact-title = Contatto tecnico di { $serial }
contact-text = Le modifiche valgono per tutti coloro che hanno accesso a questa licenza. Per rimuovere il contatto, lasciare vuoti entrambi i campi.
contact-name = Nome
contact-saved = Contatto tecnico salvato
