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

overview-timeline-title = Prochaines échéances
overview-timeline-label = Semaines avec des contrats qui se terminent. Utilisez les touches fléchées pour passer d'une semaine à l'autre.
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
overview-timeline-total = Total
# $weeks est un nombre entier.
overview-timeline-empty = { $weeks ->
    [one] Aucun contrat ne se termine cette semaine.
   *[other] Aucun contrat ne se termine durant ces { NUMBER($weeks) } semaines.
}

## À traiter

overview-needs-you = À traiter
overview-needs-nothing = Rien à traiter
overview-needs-nothing-text = Aucun contrat n'a expiré ou ne se termine sous 30 jours, et rien n'a échoué.
overview-undecided-text = Refusées par le portail, ou modifiées aussi par quelqu'un d'autre
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
overview-contract-today = se termine aujourd'hui
overview-contract-ends = se termine le { $date }
overview-contract-partner = Revendeur : { $partner }
overview-contract-partner-short = revendeur : { $partner }
overview-download-failed = Échec du téléchargement de { $file }
overview-sync-failed = Échec de la dernière synchronisation

## Changé chez l'éditeur

overview-changes = Modifications récentes
overview-changes-none = Aucune modification récente
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
    [one] Un paquet logiciel publié
   *[other] { NUMBER($count) } paquets logiciels publiés
}
change-added-release-one = { $name } publié
change-added-other = { $count ->
    [one] Une entrée ajoutée
   *[other] { NUMBER($count) } entrées ajoutées
}
change-changed-entitlement = { $count ->
    [one] Une licence modifiée
   *[other] { NUMBER($count) } licences modifiées
}
change-changed-license = { $count ->
    [one] Un enregistrement modifié
   *[other] { NUMBER($count) } enregistrements modifiés
}
change-changed-release = { $count ->
    [one] Un paquet logiciel modifié
   *[other] { NUMBER($count) } paquets logiciels modifiés
}
change-changed-other = { $count ->
    [one] Une entrée modifiée
   *[other] { NUMBER($count) } entrées modifiées
}
# $name est un numéro de série.
change-renewed-one = { $name } renouvelé
change-renewed = { $count ->
    [one] Un contrat renouvelé
   *[other] { NUMBER($count) } contrats renouvelés
}
change-lapsed = { $count ->
    [one] Un contrat expiré
   *[other] { NUMBER($count) } contrats expirés
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

overview-deployed = Postes utilisés
overview-deployed-none = Aucune licence comptée en postes pour l'instant.
# Les deux sont des nombres tels qu'affichés.
overview-deployed-of = { $deployed } sur { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } expirée
   *[other] { NUMBER($seats) } expirées
}
overview-deployed-over = Plus d'utilisés que d'acquis

## Téléchargements

overview-downloads = Téléchargements
overview-downloads-none = Aucun téléchargement

## Le premier chargement, et rien encore

overview-first-load = Chargement de vos licences
overview-first-load-begins = Le portail prépare vos données.
# $rows est un nombre entier.
overview-first-load-rows = { $rows ->
    [one] Une ligne chargée. Vous pouvez déjà utiliser Licet.
   *[other] { NUMBER($rows) } lignes chargées. Vous pouvez déjà utiliser Licet.
}
overview-empty = Aucune licence pour l'instant
# $email est l'e-mail du compte.
overview-empty-text = Les licences apparaissent ici dès qu'une commande indique { $email } ou qu'un site vous ajoute comme membre. Demandez à l'acheteur ou à l'administrateur de votre site.
overview-empty-offline = Portail injoignable, et aucune donnée n'a encore été chargée. Vérifiez votre réseau, puis synchronisez.
home-view = Affichage
home-view-customers = Clients
home-view-shipments = Livré à vous
home-view-care = File d'attente
home-view-all = Tous les contrats
home-search = Trouver un client
home-customers-count = { $count ->
    [one] { NUMBER($count) } client
    [many] { NUMBER($count) } clients
   *[other] { NUMBER($count) } clients
}
home-customers-none = Aucun client de ce nom
home-contracts = { $count ->
    [one] { NUMBER($count) } contrat
    [many] { NUMBER($count) } contrats
   *[other] { NUMBER($count) } contrats
}
home-lapsed = { $count ->
    [one] { NUMBER($count) } expiré
    [many] { NUMBER($count) } expirés
   *[other] { NUMBER($count) } expirés
}
home-renewed = { $count ->
    [one] { NUMBER($count) } renouvelé
    [many] { NUMBER($count) } renouvelés
   *[other] { NUMBER($count) } renouvelés
}
home-next = Prochain : { $date }
home-nothing-ends = Rien n'expire
home-level-none = Retiré par le client
home-level-register = Vous enregistrez et mettez à niveau
home-level-manage = Vous gérez pour eux
home-level-until = jusqu'au { $date }
home-asked = Demande en cours
home-ask = Demander des droits
home-ask-of = Demander des droits à { $customer }
home-ask-register = Enregistrer et mettre à niveau
home-ask-manage = Gérer pour le client
home-ask-send = Envoyer la demande
home-undelivered = Clés à remettre
home-undelivered-text = Obtenues pour un client et pas encore remises.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } clé à remettre
    [many] { NUMBER($count) } clés à remettre
   *[other] { NUMBER($count) } clés à remettre
}
home-undelivered-by = { $customer } · obtenue par { $name } le { $date }
home-deliver = Remettre
home-shipments = Commandes qui vous sont livrées
home-shipment = Commande { $order } · { $customer } · { $date }
home-to-register = À enregistrer
home-registered = Enregistré
home-keys = Clés et fichiers
home-software = Logiciels
home-care = Demandes dans votre file
home-care-none = Rien ne vous attend.
home-care-open = Ouvrir la file
change-by = Par { $name }
change-by-you = Par vous
