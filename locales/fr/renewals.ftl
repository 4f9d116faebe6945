### Renouvellements : les contrats par leur fin, et leurs rappels.

## Contrats

renewals-contracts = Contrats
renewals-show-renewed = Inclure les renouvelés
renewals-filters = Filtres
renewals-site = Site
renewals-all-sites = Tous les sites
renewals-week-clear = Afficher toutes les semaines
renewals-clear = Effacer les filtres
renewals-column-term = Durée
renewals-column-contract = Contrat
renewals-column-quantity = Postes
renewals-column-ends = Date de fin
renewals-column-partner = Revendeur
renewals-column-reminder = Prochain rappel
renewals-renewed = Renouvelé
# $serial est un numéro de série, dans tous ceux-ci.
renewals-ask-label = Demander à { $partner } de renouveler { $serial }
renewals-bell-next = Prochain rappel pour { $serial } : { $date }. Modifier
renewals-bell-none = Tous les rappels envoyés pour { $serial }. Modifier
# Les deux sont des nombres tels qu'affichés.
renewals-more = Afficher plus ({ $shown } sur { $total })
renewals-more-narrow = { $shown } sur { $total } affichés. Filtrez pour affiner.
renewals-none = Aucun résultat
renewals-none-text = Aucun contrat ne correspond à ces filtres.
renewals-empty = Aucun contrat pour l'instant
renewals-empty-text = Les contrats de maintenance et les abonnements apparaissent ici par date de fin. Pour un contrat sur papier uniquement, ajoutez un rappel.

## Rappels

renewals-inbox = Rappels
# $count est un nombre entier.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } nouveau
   *[other] { NUMBER($count) } nouveaux
}
renewals-inbox-empty = Aucun rappel ouvert
renewals-inbox-empty-text = Les rappels apparaissent ici et en notification avant la fin d'un contrat.
renewals-inbox-all = { $count ->
    [one] Afficher le rappel
   *[other] Afficher les { NUMBER($count) } rappels
}
# $count est un nombre entier, $moment une date et une heure.
renewals-group = { $count ->
    [one] Un rappel du { $moment }
   *[other] { NUMBER($count) } rappels du { $moment }
}
renewals-ends = se termine le { $date }
renewals-ended = terminé le { $date }
renewals-unknown-product = Pas dans le catalogue
renewals-acknowledge = Ignorer
# $count est un nombre entier.
renewals-acknowledge-all = { $count ->
    [one] Ignorer
   *[other] Ignorer les { NUMBER($count) }
}
renewals-acknowledged = Rappel pour { $serial } ignoré
renewals-state-acknowledged = ignoré
renewals-state-cancelled = renouvelé, plus nécessaire
renewals-state-snoozed = reporté au { $date }
renewals-state-manual = ajouté manuellement
# $days est un nombre entier.
renewals-state-threshold = { $days ->
    [0] rappel le dernier jour
    [one] rappel un jour avant
   *[other] rappel { NUMBER($days) } jours avant
}
renewals-show-done = Inclure les ignorés
renewals-snooze = Reporter
renewals-snooze-title = Reporter le rappel pour { $serial }
renewals-snooze-text = Le contrat se termine le { $date }.
renewals-snooze-text-lapsed = Le contrat s'est terminé le { $date }.
# $days est un nombre entier.
renewals-snooze-days = { $days ->
    [1] Demain
    [7] Dans une semaine
    [14] Dans deux semaines
    [one] Dans un jour
   *[other] Dans { NUMBER($days) } jours
}
renewals-snooze-until = Ou à une date

## Rappels ajoutés à la main

renewals-manual-open = Ajouter un rappel
renewals-manual-title = Ajouter un rappel
renewals-manual-text = Pour un numéro de série sur un certificat d'achat. Vous recevez un rappel une fois, le jour choisi, en ligne ou hors ligne.
renewals-serial = Numéro de série
renewals-oddity-length = Un numéro de série comporte normalement onze caractères. Vous pouvez quand même l'enregistrer.
renewals-oddity-letter = Un numéro de série commence normalement par une majuscule. Vous pouvez quand même l'enregistrer.
renewals-oddity-digits = Un numéro de série comporte normalement dix chiffres après sa lettre. Vérifiez O et 0, I et 1. Vous pouvez quand même l'enregistrer.
renewals-manual-ends-on = Date de fin du contrat
renewals-manual-remind-on = Rappeler le
# $days est un nombre entier.
renewals-manual-before = { $days ->
    [0] Le dernier jour
    [one] Un jour avant la fin
   *[other] { NUMBER($days) } jours avant la fin
}
renewals-manual-note = Note
renewals-manual-add = Ajouter
renewals-manual-added = Rappel pour { $serial } défini au { $date }
renewals-manual-remove = Supprimer le rappel pour { $serial }
renewals-manual-removed = Rappel pour { $serial } supprimé
renewals-undo = Annuler
renewals-coming = À venir
# $date est le jour du rappel, $end le dernier jour du contrat.
renewals-coming-when = { $date } · fin du contrat le { $end }

## Délais

renewals-lead-title = Rappels pour { $serial }
renewals-lead-as-all = Calendrier par défaut
renewals-lead-own = Personnalisé
# $days est une liste de nombres.
renewals-lead-all = Jours avant la fin : { $days }
renewals-lead-none = Aucun rappel
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
field-too-far-ahead = { NUMBER($maximum) } jours à l'avance maximum.
# $maximum est un nombre entier.
field-too-many = { $maximum ->
    [one] Un rappel maximum.
   *[other] { NUMBER($maximum) } rappels maximum. Supprimez-en un d'abord.
}
field-date = Saisissez une date.
field-date-tomorrow = Choisissez une date après aujourd'hui.
field-date-after-end = Choisissez une date avant la fin du contrat.
