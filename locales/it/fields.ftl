### Campi propri, etichette, note, commenti, contatto tecnico.

## Che cosa contiene un campo

fields-kind = Tipo
fields-kind-text = Testo
fields-kind-number = Numero
fields-kind-date = Data
fields-kind-choice = Scelta
fields-kind-link = Link
fields-kind-fixed = Resta com'è: i valori ne dipendono.
field-link = Inserire un indirizzo web o e-mail, come https://example.com o mailto:name@example.com
field-no-room = Al massimo { NUMBER($maximum) }. Prima toglierne uno.

## Definire i campi

fields-empty = Ancora nessun campo. Centro di costo, responsabile, giorno del prossimo audit: ciò che si annota sulle licenze diventa una colonna.
fields-add = Aggiungi un campo
fields-add-title = Nuovo campo
fields-add-text = Diventa una colonna e un filtro del catalogo.
fields-edit = Modifica
fields-edit-title = Modifica { $name }
fields-edit-text = La modifica vale per tutti coloro che vedono un valore in questo campo.
fields-name = Nome
fields-choices = Scelte
fields-choices-hint = Una per riga, nell'ordine in cui sono offerte.
fields-shown = Mostrato su
fields-on-own = Licenze nostre
fields-on-shared = Licenze condivise con noi
fields-on-all = Tutte le licenze
fields-on-none = Non mostrato
fields-used = { $count ->
    [0] ancora nessun valore
    [one] un valore
   *[other] { NUMBER($count) } valori
}
fields-owner = di { $name }
fields-others = Campi di altri
fields-more = Altro per { $name }
fields-up = Sposta su
fields-down = Sposta giù
fields-grip = Sposta { $name }, { $place } di { $of }
fields-grip-hint = Trascinare, o usare le frecce
fields-moved = { $name } ora è { $place } di { $of }
fields-saved = { $name } salvato
fields-delete = Elimina il campo
fields-delete-title = Elimina { $name }
fields-delete-text = { $count ->
    [0] Nessuna licenza ha un valore in questo campo.
    [one] Una licenza ha un valore in questo campo. Campo e valore non si vedono più, né qui né per chi ha accesso.
   *[other] { NUMBER($count) } licenze hanno un valore in questo campo. Campo e valori non si vedono più, né qui né per chi ha accesso.
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
fields-test-unset = vuoto
fields-filter = { $test } { $value }

## Che cosa è scritto su una licenza

notes-for-everyone = Ciò che si modifica qui cambia per tutti coloro che hanno accesso a questa licenza.
notes-read-only = Si può leggere. Per modificare serve l'accesso completo alla licenza.
notes-fields = Campi propri
notes-no-fields = Qui non si mostra alcun campo.
notes-define-fields = Definisci i campi
notes-title = Note
notes-none = Nessuna nota.
notes-add-notes = Aggiungi note
notes-edit-notes = Modifica le note
notes-dropped = La modifica è stata scartata
notes-comments = Commenti
notes-no-comments = Nessun commento.
notes-comment = Scrivi un commento
notes-comment-add = Aggiungi il commento
notes-comment-added = Commento aggiunto
notes-you = Tu
notes-somebody = Qualcuno
notes-no-tags = Nessuna etichetta.
notes-tag-add = Aggiungi un'etichetta
notes-tag-new = Aggiungi «{ $tag }»
notes-tag-added = Etichetta { $tag } aggiunta
notes-tag-removed = Etichetta { $tag } tolta
notes-tag-remove = Togli l'etichetta { $tag }
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
notes-cancel = Lascia { $name } com'era
notes-copy-link = Copia l'indirizzo in { $name }
notes-pending = in viaggio
notes-conflict = in conflitto
notes-changed-below = Qualcuno ha modificato questo testo durante la modifica.
notes-changed-show = Mostra
notes-changed-hide = Nascondi
notes-changed-take = Usa l’altra versione
notes-changed-keep = Mantieni la mia

## Contatto tecnico

contact-edit = Cambia il contatto tecnico
contact-title = Contatto tecnico di { $serial }
contact-text = Cambia per tutti coloro che hanno accesso a questa licenza. Entrambi vuoti: nessuno.
contact-name = Nome
contact-saved = Contatto tecnico salvato
