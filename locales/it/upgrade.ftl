### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Aggiornamento di versione
upgrade-way-text = Aggiornare tutte o alcune licenze a una nuova versione, con nuovi numeri di serie, chiavi e file.
# The verb on the button of a license that can be upgraded.
upgrade-button = Aggiorna

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Aggiornamento
upgrade-id = ID della notifica di aggiornamento
upgrade-id-hint = Dall'e-mail sulla nuova versione. Lasciare vuoto per elencare tutti gli aggiornamenti disponibili.
upgrade-find = Mostra gli aggiornamenti
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Non ho un ID
upgrade-notification = Notifica { $id }
upgrade-offers = Aggiornamenti
upgrade-none = Nessun aggiornamento per le licenze
upgrade-none-text = Le nuove versioni dei prodotti a cui si ha accesso appaiono qui.
upgrade-offline = Portale non raggiungibile: impossibile caricare gli aggiornamenti. La selezione è conservata.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } aggiornata
   *[other] { NUMBER($count) } aggiornate
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] { NUMBER($count) } si può aggiornare
   *[other] { NUMBER($count) } si possono aggiornare
}
upgrade-all-done = tutte aggiornate
# Shows what the licenses were upgraded into.
upgrade-view = Mostra
upgrade-pick = Seleziona
upgrade-why = Mostra licenze
upgrade-pick-first = Selezionare un aggiornamento.

## Licenses

upgrade-licenses = Licenze
upgrade-by = Seleziona per
upgrade-by-one = Licenza
upgrade-by-quantity = Quantità
# Both are numbers as shown.
upgrade-chosen = { $count } di { $of } selezionate
upgrade-how-many = Quantità
# $count is a number as shown.
upgrade-how-many-hint = Di { $count } aggiornabili, dall'inizio dell'elenco
upgrade-how-many-of = Quantità di { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = di { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } di { $of }
# Both are numbers as shown.
upgrade-left = { $count } di { $of } rimaste
# Both are numbers as shown.
upgrade-part = { $count } di { $of }; il resto resta invariato
upgrade-choose-all = Seleziona tutte le aggiornabili
upgrade-choose-first = Selezionare una licenza da aggiornare.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Al massimo { $most } alla volta.

## Whose they are

upgrade-somebody = Qualcun altro
upgrade-owner-mine = Propria
upgrade-owner-shared = { $name } · condivisa con accesso completo
upgrade-owner-unowned = Ancora nessun proprietario
upgrade-owner-customers = { $name } · aggiornata per suo conto
upgrade-owner-you = Tu, dopo l'aggiornamento
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Una non ha ancora un proprietario. Aggiornandola se ne diventa proprietari.
   *[other] { NUMBER($count) } non hanno ancora un proprietario. Aggiornandole se ne diventa proprietari.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Una non ha ancora un proprietario. Dopo l'aggiornamento appartiene al cliente.
   *[other] { NUMBER($count) } non hanno ancora un proprietario. Dopo l'aggiornamento appartengono al cliente.
}
# $site is the customer's.
upgrade-behalf-must = L'aggiornamento avviene per conto di { $site }, il cui ordine è passato dalla propria sede. Le licenze mostrano chi l'ha eseguito. I proprietari esistenti restano invariati.

## Why one can't be upgraded

upgrade-lapsed = Manutenzione scaduta. Rinnovarla, poi aggiornare.
upgrade-not-yours = Proprietario: { $name }. Chiedere una condivisione con accesso completo.
upgrade-not-allowed = La condivisione non consente aggiornamenti. Chiedere al proprietario.
# New serial numbers follow.
upgrade-upgraded = Aggiornata a

## People, review, what came of it

upgrade-as-before = Come nella vecchia licenza
upgrade-contact-as-before = Lasciare vuoto per mantenere il contatto della vecchia licenza.
upgrade-from = Aggiornata da
upgrade-complete = Completa l'aggiornamento
upgrade-another = Aggiorna altre
