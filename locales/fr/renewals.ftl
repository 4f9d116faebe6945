### Renouvellements : les contrats par leur fin, et leurs rappels.

## Contrats

renewals-contracts = Contrats
renewals-show-renewed = Inclure les renouvelés
renewals-filters = Filtres
renewals-site = Site
renewals-all-sites = Tous les sites
renewals-week-clear = Afficher toutes les semaines
renewals-clear = Effacer les filtres
renewals-column-partner = Revendeur
renewals-renewed = Renouvelé
# $serial est un numéro de série, dans tous ceux-ci.
renewals-ask-label = Demander à { $partner } de renouveler { $serial }
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
renewals-lead-product = Tous les contrats de { $product }
renewals-lead-site = Tous les contrats du site { $site }
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

## How reminders stand, and what proves that they came

renewals-group-by = Regrouper par
renewals-group-month = Mois
renewals-group-no-reseller = Aucun revendeur
renewals-line-on = Rappels activés
renewals-line-off = Notifications désactivées sur cet ordinateur
renewals-line-next = Prochain : { $date }, { $time }
renewals-line-none = Aucun à venir
renewals-line-running = Lorsque Licet est en cours d’exécution
renewals-line-always = Même lorsque Licet est fermé
renewals-line-late = { $count ->
    [one] Un en retard
   *[other] { NUMBER($count) } en retard
}
renewals-schedule = Horaires
renewals-delivery = Distribution
renewals-next = Prochain rappel { $date }
renewals-all-sent = Tous les rappels envoyés
renewals-muted = En sourdine
renewals-in-progress = Renouvellement en cours
renewals-declined = Ne sera pas renouvelé
renewals-asked = Demandé le { $date }
renewals-change = Modifier les rappels de { $serial }
renewals-more-actions = Autres actions pour { $serial }
renewals-mark-in-progress = Marquer le renouvellement comme en cours
renewals-mark-declined = Marquer comme non renouvelé
renewals-mark-none = Effacer l’état du renouvellement
renewals-history = Historique des rappels
renewals-history-of = Historique des rappels de { $serial }
renewals-nudge = seulement si aucun rappel n’est ignoré
renewals-came = Envoyés
renewals-came-none = Aucun rappel pour l’instant.
renewals-cover-on-time = Reçu le { $date }
renewals-cover-catch-up = Aucun appareil actif le { $due }. Reçu le { $date }.
renewals-cover-more-urgent = Aucun appareil actif le { $due }. Remplacé par un rappel ultérieur le { $date }.
renewals-cover-none = Non envoyé le { $due }.
renewals-cover-before = Échu avant l’utilisation de ce compte ici
renewals-cover-missed = Échéance { $due } : aucun appareil actif avant la fin du contrat
renewals-cover-pending = Échu, pas encore enregistré
renewals-way-notification = Notification sur { $device }
renewals-way-timer = Notification en arrière-plan sur { $device }
renewals-way-inbox = Dans Licet sur { $device }, sans notification
renewals-way-elsewhere = Affiché sur { $device }
renewals-decided = Traité sur { $device }, { $moment }
renewals-reason-renewed = renouvelé, plus nécessaire
renewals-reason-moved = date de fin modifiée
renewals-reason-gone = contrat absent du catalogue
renewals-reason-synced = désormais rappelé par le contrat
renewals-test = Envoyer une notification de test
renewals-test-timer = Tester le rappel en arrière-plan
renewals-test-taken = Le système a accepté la notification.
renewals-test-refused = Le système n’a pas affiché la notification. Vérifiez ses paramètres de notification.
renewals-timer = Rappeler même si Licet est fermé (vérification toutes les 30 minutes)
renewals-late = Rappels en retard
renewals-late-none = Chaque rappel est arrivé le jour prévu.
renewals-runs = Cet ordinateur, 30 derniers jours
renewals-run-app = Licet a fonctionné du { $from } au { $to }
renewals-run-timer = Vérification en arrière-plan { $moment }
renewals-schedule-title = Quand notifier
renewals-schedule-text = S’applique à tous vos appareils. La boîte de réception affiche chaque rappel dès son jour.
renewals-schedule-at = Notifier à (HH:MM)
renewals-schedule-quiet = Heures calmes
renewals-schedule-from = De
renewals-schedule-to = À
renewals-schedule-weekends = Notifier le week-end
renewals-schedule-nudges = Rappeler 7 jours et 1 jour avant la fin si aucun rappel n’a été ignoré
renewals-declined-title = Ne pas renouveler { $serial }
renewals-declined-text = Vous ne recevrez plus de rappels pour cette période sur aucun appareil.
renewals-declined-reason = Motif
renewals-serials = Définir des rappels
renewals-serials-text = Saisissez les numéros de série des colonnes Maintenance/Subscription de votre certificat, ou laissez le champ vide pour tous les contrats du catalogue. Fonctionne hors ligne.
renewals-serials-label = Numéros de série
renewals-serials-check = Vérifier
renewals-serials-submit = Terminer
renewals-serials-set = Rappels définis, prochain { $date }
renewals-serials-all-sent = Aucun rappel à venir
renewals-serials-no-end = Pas de date de fin, rien à renouveler
renewals-serials-unknown = Absent du catalogue. Saisissez la date de fin du certificat pour un rappel unique ; les rappels du contrat le remplaceront après une synchronisation.
renewals-serials-key = Ressemble à une clé de licence. Saisissez un numéro de série : une lettre et dix chiffres.
renewals-serials-done = { $count ->
    [one] Un rappel défini
   *[other] { NUMBER($count) } rappels définis
}
field-time-of-day = Saisissez une heure, par exemple 09:00.
