### Renouvellements : les contrats par leur fin, et leurs rappels.

## Contrats

renewals-contracts = Contrats
renewals-show-renewed = Afficher les renouvelés
renewals-filters = Filtres
renewals-site = Site
renewals-all-sites = Tous les sites
renewals-week-clear = Afficher toutes les semaines
renewals-clear = Effacer les filtres
renewals-column-term = Durée
renewals-column-contract = Contrat
renewals-column-quantity = Postes
renewals-column-ends = Dernier jour
renewals-column-partner = Partenaire
renewals-column-reminder = Prochain rappel
renewals-renewed = Renouvelé
# $serial est un numéro de série, dans tous ceux-ci.
renewals-ask-label = Demander à { $partner } de renouveler { $serial }
renewals-bell-next = Prochain rappel de { $serial } : { $date }. Changer
renewals-bell-none = Plus de rappel de { $serial }. Changer
# Les deux sont des nombres tels qu'affichés.
renewals-more = Afficher plus ({ $shown } sur { $total })
renewals-more-narrow = { $shown } sur { $total } sont affichés. Filtrez pour voir les autres.
renewals-none = Aucun contrat ne correspond
renewals-none-text = Aucun contrat ne réunit cet état, ce site et cette semaine.
renewals-empty = Pas encore de contrats
renewals-empty-text = Les contrats de maintenance et les abonnements figurent ici par le jour de leur fin. Pour un contrat sur papier seulement, ajoutez un rappel.

## Rappels

renewals-inbox = Rappels
# $count est un nombre entier.
renewals-inbox-new = { $count ->
    [one] un nouveau
   *[other] { NUMBER($count) } nouveaux
}
renewals-inbox-empty = Aucun rappel ouvert
renewals-inbox-empty-text = Les rappels viennent avant la fin d'un contrat, en notification et ici.
renewals-inbox-all = { $count ->
    [one] Afficher le rappel
   *[other] Afficher les { NUMBER($count) } rappels
}
# $count est un nombre entier, $moment une date et une heure.
renewals-group = { $count ->
    [one] Un rappel du { $moment }
   *[other] { NUMBER($count) } rappels du { $moment }
}
renewals-ends = finit le { $date }
renewals-ended = a fini le { $date }
renewals-unknown-product = Pas dans le catalogue
renewals-acknowledge = Traité
# $count est un nombre entier.
renewals-acknowledge-all = { $count ->
    [one] Traité
   *[other] Les { NUMBER($count) } traités
}
renewals-acknowledged = Le rappel de { $serial } est traité
renewals-state-acknowledged = traité
renewals-state-cancelled = renouvelé, plus nécessaire
renewals-state-snoozed = de nouveau le { $date }
renewals-state-manual = ajouté à la main
# $days est un nombre entier.
renewals-state-threshold = { $days ->
    [0] rappel le dernier jour
    [one] rappel un jour avant
   *[other] rappel { NUMBER($days) } jours avant
}
renewals-show-done = Afficher ceux traités
renewals-snooze = Plus tard
renewals-snooze-title = Rappeler { $serial } plus tard
renewals-snooze-text = Le contrat finit le { $date }.
renewals-snooze-text-lapsed = Le contrat a fini le { $date }.
# $days est un nombre entier.
renewals-snooze-days = { $days ->
    [1] Demain
    [7] Dans une semaine
    [14] Dans deux semaines
    [one] Dans un jour
   *[other] Dans { NUMBER($days) } jours
}
renewals-snooze-until = Ou ce jour-là

## Rappels ajoutés à la main

renewals-manual-open = Ajouter un rappel
renewals-manual-title = Ajouter un rappel
renewals-manual-text = Pour un numéro de série sur un certificat d'achat. Il vient une fois, le jour choisi, avec ou sans le portail.
renewals-serial = Numéro de série
renewals-oddity-length = Un numéro de série a d'ordinaire onze caractères. Il est pris tel que tapé.
renewals-oddity-letter = Un numéro de série commence d'ordinaire par une majuscule. Il est pris tel que tapé.
renewals-oddity-digits = Après sa lettre, un numéro de série a d'ordinaire dix chiffres. Vérifiez O et 0, I et 1. Il est pris tel que tapé.
renewals-manual-ends-on = Dernier jour du contrat
renewals-manual-remind-on = Rappeler le
# $days est un nombre entier.
renewals-manual-before = { $days ->
    [0] Le dernier jour
    [one] Un jour avant la fin
   *[other] { NUMBER($days) } jours avant la fin
}
renewals-manual-note = Note
renewals-manual-add = Ajouter
renewals-manual-added = { $serial } sera rappelé le { $date }.
renewals-manual-remove = Retirer le rappel de { $serial }
renewals-manual-removed = Le rappel de { $serial } est retiré.
renewals-undo = Annuler
renewals-coming = À venir
# $date est le jour du rappel, $end le dernier jour du contrat.
renewals-coming-when = { $date } · le contrat finit le { $end }

## Délais

renewals-lead-title = Rappels de { $serial }
renewals-lead-as-all = Comme tous les contrats
renewals-lead-own = Ses propres délais
# $days est une liste de nombres.
renewals-lead-all = Jours avant la fin : { $days }
renewals-lead-none = Aucun rappel.
renewals-lead-list = Rappels avant la fin
# $days est un nombre entier.
renewals-lead-before = { $days ->
    [0] Le dernier jour
    [one] Un jour avant
   *[other] { NUMBER($days) } jours avant
}
# $days est un nombre entier.
renewals-lead-remove = { $days ->
    [0] Retirer le rappel du dernier jour
    [one] Retirer le rappel un jour avant
   *[other] Retirer le rappel { NUMBER($days) } jours avant
}
renewals-lead-add-label = Jours avant la fin
renewals-lead-add = Ajouter
renewals-lead-save = Enregistrer

## Ce qui ne va pas dans un champ ici

field-whole-number = Saisissez un nombre entier de jours.
# $maximum est un nombre entier.
field-too-far-ahead = { NUMBER($maximum) } jours à l'avance au plus.
# $maximum est un nombre entier.
field-too-many = { $maximum ->
    [one] Un rappel au plus.
   *[other] { NUMBER($maximum) } rappels au plus. Retirez-en un d'abord.
}
field-date = Saisissez une date.
field-date-tomorrow = Choisissez un jour à partir de demain.
field-date-after-end = Choisissez un jour avant la fin du contrat.
