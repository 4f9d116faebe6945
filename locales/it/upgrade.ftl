### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Aggiornamento di versione
upgrade-way-text = Portare licenze a una nuova versione, tutte o in parte, con nuovi numeri di serie, chiavi e file.
# The verb on the button of a license that can be upgraded.
upgrade-button = Aggiorna

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Aggiornamento
upgrade-id = ID della notifica di aggiornamento
upgrade-id-hint = Dall'e-mail sulla nuova versione. Senza, sono elencati tutti gli aggiornamenti delle proprie licenze.
upgrade-find = Mostra gli aggiornamenti
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Non ce l'ho
upgrade-notification = Notifica { $id }
upgrade-offers = Aggiornamenti
upgrade-none = Nessun aggiornamento per le proprie licenze
upgrade-none-text = Appena esce una nuova versione di ciò che questo account può vedere, compare qui.
upgrade-offline = Il portale non è raggiungibile, quindi ora gli aggiornamenti non si possono cercare. La scelta resta.
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
upgrade-pick = Scegli le licenze
upgrade-why = Vedi ogni licenza
upgrade-pick-first = Scegliere che cosa aggiornare.

## Licenses

upgrade-licenses = Licenze
upgrade-by = Come scegliere
upgrade-by-one = Una per una
upgrade-by-quantity = Per quantità
# Both are numbers as shown.
upgrade-chosen = { $count } di { $of } scelte
upgrade-how-many = Quante
# $count is a number as shown.
upgrade-how-many-hint = Di { $count } che si possono aggiornare; prese dall'inizio dell'elenco.
upgrade-how-many-of = Quante di { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = di { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } di { $of }
# Both are numbers as shown.
upgrade-left = { $count } di { $of } rimaste
# Both are numbers as shown.
upgrade-part = { $count } di { $of }; il resto rimane com'è
upgrade-choose-all = Tutte quelle che si possono aggiornare
upgrade-choose-first = Scegliere una licenza da aggiornare.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Al massimo { $most } alla volta.

## Whose they are

upgrade-somebody = Qualcun altro
upgrade-owner-mine = Propria
upgrade-owner-shared = { $name } · condivisa con accesso completo
upgrade-owner-unowned = Ancora di nessuno
upgrade-owner-customers = { $name } · aggiornata per suo conto
upgrade-owner-you = Tu, da ora in poi
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Una non è ancora di nessuno: aggiornandola se ne diventa proprietari.
   *[other] { NUMBER($count) } non sono ancora di nessuno: aggiornandole se ne diventa proprietari.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Una non è ancora di nessuno: aggiornandola diventa del cliente.
   *[other] { NUMBER($count) } non sono ancora di nessuno: aggiornandole diventano del cliente.
}
# $site is the customer's.
upgrade-behalf-must = Si aggiorna per { $site }, il cui ordine è passato dal proprio sito. Le licenze mostrano chi l'ha fatto; ciò che è di qualcuno resta suo.

## Why one can't be upgraded

upgrade-lapsed = La manutenzione non è attiva. Rinnovarla, poi aggiornare.
upgrade-not-yours = È di { $name }. Chiedere una condivisione con accesso completo.
upgrade-not-allowed = Condivisa senza il diritto di aggiornare. Chiedere al proprietario.
# New serial numbers follow.
upgrade-upgraded = Aggiornata in

## People, review, what came of it

upgrade-as-before = Come nella vecchia licenza
upgrade-contact-as-before = Se vuoto, resta come nella vecchia licenza.
upgrade-from = Aggiornata da
upgrade-complete = Completa l'aggiornamento
upgrade-another = Aggiornane altre
