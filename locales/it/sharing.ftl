### Shares of both sides, and how they are made.

screen-sharing = Condivisioni e sedi
sharing-tab-received = Condivise con me
sharing-tab-given = Le mie condivisioni
sharing-none-received = Nessuno condivide licenze con Lei
sharing-none-received-text = Quando qualcuno condivide licenze con il Suo indirizzo e-mail, compaiono qui per persona.
sharing-none-given = Non condivide nulla
sharing-none-given-text = Permettere a un collega o a un fornitore di vedere le licenze, fino a una data a scelta.
sharing-new = Condividi numeri cliente
sharing-offline = Il portale non è raggiungibile. Le condivisioni mostrate sono dell’ultima sincronizzazione; per modificarle serve una connessione.
sharing-access = Accesso
sharing-access-view = Visualizza
sharing-access-view-text = La persona vede le licenze; le chiavi sono mascherate.
sharing-access-keys = Visualizza con chiavi
sharing-access-keys-text = La persona vede le licenze, le chiavi e i file di licenza.
sharing-access-full = Completo
sharing-access-full-text = La persona vede le licenze e può fare tutto: chiavi, aggiornamenti, spostamento su un altro host.
sharing-ends-on = Termina il
sharing-ends-on-hint = Ultimo giorno presso il cliente. Lasciare vuoto per condividere fino a nuovo ordine.
sharing-description = Descrizione
sharing-note = Nota per la persona
sharing-own-note = Nota personale
sharing-own-note-hint = La vede solo Lei.
sharing-until = Fino al { $date }
sharing-no-end = Senza data di fine
sharing-covers-numbers = { $count ->
    [one] Numero cliente { $numbers }
   *[other] Numeri cliente { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } licenza
   *[other] { $count } licenze
}
sharing-shows = { $count ->
    [one] mostra { $count } licenza
   *[other] mostra { $count } licenze
}
sharing-show-licenses = { $count ->
    [one] Mostra { $count } licenza
   *[other] Mostra { $count } licenze
}
sharing-own-fields = Può aggiungere campi propri alle licenze condivise.
sharing-own-fields-open = Configura campi
sharing-change = Modifica
sharing-end = Termina
sharing-change-title = Modifica condivisione con { $email }
sharing-change-text = { $email } viene informato della modifica per e-mail.
sharing-changed = Condivisione con { $email } modificata
sharing-save = Salva
sharing-end-title = Terminare la condivisione con { $email }?
sharing-end-text = { $count ->
    [one] { $count } licenza scompare dai dispositivi di { $email } alla prossima sincronizzazione.
   *[other] { $count } licenze scompaiono dai dispositivi di { $email } alla prossima sincronizzazione.
}
sharing-end-full-text = { $count ->
    [one] { $count } licenza scompare dai dispositivi di { $email } alla prossima sincronizzazione. Su quanto registrato decidono gli amministratori della sede.
   *[other] { $count } licenze scompaiono dai dispositivi di { $email } alla prossima sincronizzazione. Su quanto registrato decidono gli amministratori della sede.
}
sharing-ended = Condivisione con { $email } terminata
sharing-not-used = Non ancora usata
sharing-used-synced = Ultima sincronizzazione { $date }
sharing-used-file = File di licenza di { $serial } scaricato: { $date }
sharing-used-delivered = Chiavi di { $serial } inoltrate: { $date }
sharing-used-acted = Ultima modifica di { $serial }: { $date }
sharing-numbers = Numeri cliente
sharing-select-all = Seleziona tutto
sharing-clear = Deseleziona
sharing-number-owned = Ciò che possiede
sharing-number-description = Descrizione di { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } di { $of } selezionato
   *[other] { $count } di { $of } selezionati
}
sharing-no-numbers = Non possiede né amministra licenze con un numero cliente. Solo i proprietari e gli amministratori della sede possono condividere.
sharing-title = { $count ->
    [one] Condividi licenza
   *[other] Condividi { $count } licenze
}
sharing-title-numbers = Condividi numeri cliente
sharing-text = La persona riceve un’e-mail e vede le licenze in Licet appena accede.
sharing-done = Condiviso con { $email }
sharing-share = Condividi
sharing-email = Indirizzo e-mail
sharing-email-hint = Non serve ancora un account.
sharing-preview = { $count ->
    [one] { $count } licenza viene mostrata a { $email } fino al termine della condivisione.
   *[other] { $count } licenze vengono mostrate a { $email } fino al termine della condivisione.
}
sharing-preview-until = { $count ->
    [one] { $count } licenza viene mostrata a { $email } fino al { $date }.
   *[other] { $count } licenze vengono mostrate a { $email } fino al { $date }.
}
sharing-preview-later = Sono incluse le licenze acquistate in seguito.
sharing-preview-refused = { $count ->
    [one] { $serial } è esclusa: possono condividerla solo il proprietario e gli amministratori della sede.
   *[other] { $count } licenze sono escluse, ad esempio { $serial }: possono condividerle solo i proprietari e gli amministratori delle sedi.
}
sharing-action = Condividi…
sharing-action-selection = { $count ->
    [one] Condividi { $count } licenza…
   *[other] Condividi { $count } licenze…
}
catalog-filter-shared-by = Condivise da
