### La vue d'ensemble : ce qui demande attention, ce qui finit quand, ce qui a changé.

overview-sync-now = Synchroniser

## Tuiles

overview-tile-none = aucun
# $date est une date courte, comme 19 févr.
overview-tile-next = prochain { $date }
overview-tile-lapsed = ni mises à jour ni support
# $seats est un nombre entier.
overview-tile-lapsed-seats = { $seats ->
    [one] un poste sans mises à jour
   *[other] { NUMBER($seats) } postes sans mises à jour
}

## Quand les contrats finissent

overview-timeline-title = Quand les contrats finissent
overview-timeline-label = Semaines où des contrats finissent. Les flèches vont de semaine en semaine.
# $weeks est un nombre entier.
overview-timeline-weeks = { $weeks ->
    [one] une semaine
   *[other] { NUMBER($weeks) } semaines
}
# $count est un nombre entier.
overview-timeline-contracts = { $count ->
    [one] un contrat
   *[other] { NUMBER($count) } contrats
}
# $bucket est le nom d'un état de durée, $count un nombre entier.
overview-timeline-part = { $bucket } : { NUMBER($count) }
overview-timeline-today = aujourd'hui
overview-timeline-week = Semaine
overview-timeline-total = En tout
# $weeks est un nombre entier.
overview-timeline-empty = { $weeks ->
    [one] Aucun contrat ne finit cette semaine.
   *[other] Aucun contrat ne finit durant ces { NUMBER($weeks) } semaines.
}

## À traiter

overview-needs-you = À traiter
overview-needs-nothing = Rien à traiter
overview-needs-nothing-text = Aucun contrat n'a expiré ni ne finit sous 30 jours, et rien n'a échoué.
overview-undecided-text = Refusées par le portail, ou modifiées aussi par quelqu'un d'autre.
# $count est un nombre entier.
overview-needs-more = { $count ->
    [one] Un de plus dans Renouvellements
   *[other] { NUMBER($count) } de plus dans Renouvellements
}
overview-ask-for-renewal = Demander le renouvellement
# $serial est un numéro de série.
overview-open-license = Ouvrir { $serial }
# $date est une date, $seats un nombre entier.
overview-contract-lapsed = { $seats ->
    [one] expiré le { $date } · un poste perd les mises à jour de contenu
   *[other] expiré le { $date } · { NUMBER($seats) } postes perdent les mises à jour de contenu
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = expiré le { $date } · plus de mises à jour de contenu
overview-contract-today = finit aujourd'hui
overview-contract-ends = finit le { $date }
overview-contract-partner = { $partner } est votre partenaire attitré
overview-contract-partner-short = partenaire { $partner }
overview-download-failed = { $file } n'a pas été téléchargé
overview-sync-failed = La dernière synchronisation a échoué

## Changé chez l'éditeur

overview-changes = Changé chez l'éditeur
overview-changes-none = Rien n'a changé dernièrement.
overview-changes-all = Toutes
# Dans tous ceux-ci, $count est un nombre entier.
change-added-entitlement = { $count ->
    [one] Une licence ajoutée
   *[other] { NUMBER($count) } licences ajoutées
}
change-added-license = { $count ->
    [one] Une licence enregistrée
   *[other] { NUMBER($count) } licences enregistrées
}
change-added-release = { $count ->
    [one] Un paquet logiciel est sorti
   *[other] { NUMBER($count) } paquets logiciels sont sortis
}
change-added-release-one = { $name } est sorti
change-added-other = { $count ->
    [one] Une entrée ajoutée
   *[other] { NUMBER($count) } entrées ajoutées
}
change-changed-entitlement = { $count ->
    [one] Une licence changée
   *[other] { NUMBER($count) } licences changées
}
change-changed-license = { $count ->
    [one] Un enregistrement changé
   *[other] { NUMBER($count) } enregistrements changés
}
change-changed-release = { $count ->
    [one] Un paquet logiciel changé
   *[other] { NUMBER($count) } paquets logiciels changés
}
change-changed-other = { $count ->
    [one] Une entrée changée
   *[other] { NUMBER($count) } entrées changées
}
# $name est un numéro de série.
change-renewed-one = { $name } renouvelé
change-renewed = { $count ->
    [one] Un contrat renouvelé
   *[other] { NUMBER($count) } contrats renouvelés
}
change-lapsed = { $count ->
    [one] Un contrat a expiré
   *[other] { NUMBER($count) } contrats ont expiré
}
change-hidden = { $count ->
    [one] Une licence n'est plus visible
   *[other] { NUMBER($count) } licences ne sont plus visibles
}
change-removed = { $count ->
    [one] Une licence retirée
   *[other] { NUMBER($count) } licences retirées
}
# $serial est le numéro de série qui suit.
change-now = désormais { $serial }
change-among-them = dont { $name }

## Déployé sur acquis

overview-deployed = Déployé sur acquis
overview-deployed-none = Aucune licence n'est encore comptée en postes.
# Les deux sont des nombres tels qu'affichés.
overview-deployed-of = { $deployed } sur { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } expirée
   *[other] { NUMBER($seats) } expirées
}
overview-deployed-over = Plus de postes déployés qu'achetés

## Téléchargements

overview-downloads = Téléchargements
overview-downloads-none = Rien de téléchargé pour l'instant.

## Le premier chargement, et rien encore

overview-first-load = Chargement de vos licences
overview-first-load-begins = Le portail les prépare.
# $rows est un nombre entier.
overview-first-load-rows = { $rows ->
    [one] Une ligne est là. Ce qui est là est déjà utilisable.
   *[other] { NUMBER($rows) } lignes sont là. Ce qui est là est déjà utilisable.
}
overview-empty = Pas encore de licences
# $email est l'e-mail du compte.
overview-empty-text = Les licences s'affichent ici dès qu'une commande nomme { $email } ou qu'un site vous compte parmi ses membres. Demandez à qui a commandé, ou à l'administrateur de votre site.
overview-empty-offline = Le portail n'est pas joignable, et rien n'a été chargé auparavant. Vérifiez le réseau, puis synchronisez.
