screen-inbox = Posta in arrivo
rail-inbox = { $count ->
    [one] { $count } nuova voce nella posta in arrivo
   *[other] { $count } nuove voci nella posta in arrivo
}
inbox-filter = Mostra
inbox-all = Tutto
inbox-topic-reminders = Promemoria
inbox-topic-requests = Da decidere
inbox-topic-decisions = Decisioni
inbox-topic-shares = Condivisioni
inbox-topic-licenses = Licenze
inbox-topic-people = Persone
inbox-topic-account = Account
inbox-topic-count = { $topic }: nuovi { $count }
inbox-unread-only = Solo novità
inbox-show-done = Mostra ignorati
inbox-empty = La posta in arrivo è vuota
inbox-empty-text = Qui appaiono promemoria, richieste e ciò che altri fanno con licenze, condivisioni e sedi.
inbox-none = Nessun risultato
inbox-none-text = Mostrare altre voci con i filtri qui sopra.
inbox-lost = Una modifica a licenze non più visibili
inbox-unknown = È accaduto qualcosa che questa versione di Licet non conosce ancora
inbox-by = Da { $person }
inbox-by-for = Da { $person } per { $site }
inbox-reminder = { $product } termina il { $date }
inbox-unread = Nuovo
inbox-done = Ignorato
inbox-waits = In attesa di decisione
inbox-open = Apri
inbox-dismiss = Ignora
inbox-mark-read = Segna come letto
inbox-mark-unread = Segna come nuovo
inbox-read-all = Segna tutto come letto
inbox-read-all-done = Tutti gli avvisi sono segnati come letti
inbox-dismissed = Ignorato
inbox-undo = { renewals-undo }
inbox-preferences = Scegli le notifiche
inbox-many-title = { $count ->
    [one] { $count } nuovo avviso
   *[other] { $count } nuovi avvisi
}
inbox-many-body = Aprire la posta in arrivo per leggerli.
settings-notices = Avvisi
settings-notices-text = Ogni avviso è nella posta in arrivo. Scegliere come altro essere informato. La scelta vale su tutti i dispositivi.
settings-notices-mail = E-mail
settings-notices-mail-none = Nessuna
settings-notices-mail-at-once = Subito
settings-notices-mail-daily = Una volta al giorno
settings-notices-native = Sul desktop
settings-notices-native-of = { $topic }: mostra sul desktop
settings-notices-fixed = Le e-mail sulla sicurezza dell'account non si possono disattivare.
