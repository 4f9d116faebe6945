### Modifications : ce qui attend de partir, et ce qui a changé chez l'éditeur.

## Les deux parties

changes-part-yours = Les vôtres
changes-part-vendor = Chez l'éditeur
changes-more = { $count ->
    [one] Une modification de plus
   *[other] { NUMBER($count) } modifications de plus
}
changes-more-many = Au moins { NUMBER($count) } modifications de plus
changes-becomes = devient

## Les vôtres

outbox-way = En route vers le portail
outbox-shown = { $shown } sur { $of } sont affichées. Les autres suivent à mesure que celles-ci partent.
outbox-state-waiting = en attente
outbox-state-sending = en cours d'envoi
outbox-state-sent = au portail
outbox-state-done = terminé
outbox-state-conflict = en conflit
outbox-state-gave-way = à traiter
outbox-state-refused = refusé
outbox-offline = Hors ligne. Les modifications restent sur cet ordinateur et partent dès que le portail est joignable.
outbox-offline-next = Hors ligne. Les modifications restent sur cet ordinateur. Prochain essai { $when }.
outbox-problem = Le portail n'a pas pris le dernier essai : { $reason }
outbox-try-now = Essayer maintenant
outbox-export = Exporter dans un fichier
outbox-exported = Écrit dans { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet a été interrompu et sa base de données endommagée : il reste { $left } modifications en attente sur { $known }. Restaurez les autres depuis un export ou refaites-les.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restaurer depuis { $name } ({ $date })
outbox-lost-choose = Choisir un export…
outbox-lost-dismiss = Ignorer
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } modification restaurée
   *[other] { NUMBER($count) } modifications restaurées
}
outbox-empty = Tout est au portail
outbox-empty-text = Ce que vous modifiez reste ici jusqu'à ce que le portail l'ait, même sans réseau.
outbox-empty-step = Aller au catalogue
outbox-about-field = Champ { $name }
outbox-about-reminders = Rappels de tous les contrats
outbox-days = { $days } jours avant la fin
outbox-mine = Le vôtre
outbox-theirs = Au portail
outbox-before = avant : { $value }
outbox-conflict = { $name } a aussi modifié ceci. La valeur du portail vaut jusqu'à votre décision.
outbox-conflict-somebody = Quelqu'un d'autre a aussi modifié ceci. La valeur du portail vaut jusqu'à votre décision.
outbox-gave-way = Vous avez retiré ceci pendant que { $name } le modifiait. Une modification prime sur un retrait : elle reste.
outbox-gave-way-somebody = Vous avez retiré ceci pendant que quelqu'un d'autre le modifiait. Une modification prime sur un retrait : elle reste.
outbox-keep-mine = Garder le mien
outbox-keep-theirs = Garder celui du portail
outbox-edit = Modifier
outbox-kept-mine = Le vôtre est en route
outbox-kept-theirs = La valeur du portail reste
outbox-edit-title = Modifier { $name }
outbox-edit-text = Ce que vous saisissez ici est envoyé à la place des deux.
outbox-edit-send = Envoyer
outbox-again-title = Modifier et renvoyer
outbox-refused = Le portail a refusé ceci : { $reason }
outbox-edit-again = Modifier de nouveau
outbox-take-back = Reprendre
outbox-discard = Abandonner
outbox-discard-title = Abandonner cette modification
outbox-discard-text = Votre saisie est abandonnée ; ce que le portail a reste.
outbox-discard-comment = Le commentaire est abandonné. Personne d'autre ne l'a vu.

## Ce qui est modifié

slot-notes = { notes-title }
slot-comment = Commentaire
slot-technical-contact = { details-technical-contact }
slot-lead-times = Rappels
slot-reminder = Rappel
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Place dans l'ordre
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Supprimé

## Chez l'éditeur

vendor-mark-seen = Tout marquer comme vu
vendor-marked = Tout est marqué comme vu
vendor-new = { $count ->
    [0] rien de nouveau
    [one] une nouvelle
   *[other] { NUMBER($count) } nouvelles
}
vendor-new-since = { $count ->
    [0] rien de nouveau depuis { $moment }
    [one] une nouvelle depuis { $moment }
   *[other] { NUMBER($count) } nouvelles depuis { $moment }
}
vendor-new-one = Nouveau
vendor-filter-added = Ajoutées
vendor-filter-renewed = Renouvelées
vendor-filter-changed = Modifiées
vendor-filter-lapsed = Expirées
vendor-filter-hidden = Plus visibles
vendor-filter-removed = Retirées
vendor-none = Rien de ce type
vendor-none-text = Aucune des modifications n'est d'un type choisi.
vendor-show-all = Tout afficher
vendor-empty = Pas encore de modifications
vendor-empty-text = Nouvelles licences, renouvellements et tout ce que l'éditeur modifie figurent ici, avec ce qu'il y avait avant.
vendor-added = Ajouté
vendor-added-entitlement = Nouvelle licence
vendor-added-license = Enregistrée
vendor-added-release = Nouveau logiciel
vendor-renewed = Renouvelé
vendor-changed = Modifiée
vendor-changed-license = Enregistrement modifié
vendor-changed-release = Logiciel modifié
vendor-lapsed = Expiré
vendor-hidden = Plus visible
vendor-removed = Retirée

## Champs modifiés

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Numéro de client
altered-order-number = Numéro de commande
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Premier jour
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Renouvelle
altered-renewed-by = Renouvelé par
altered-key-printed = Clé sur le certificat
altered-voucher-count = Codes de bons
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Palier de prix déployé
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Adresse d'installation
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Taille
altered-released-on = Publié le
altered-shared = Partagée avec vous
altered-needs-maintenance = Exige la maintenance
altered-sha256 = Somme de contrôle
access-full = accès complet
access-install = installation
access-keys = voir avec les clés
access-view = voir seulement
altered-access = Vos droits
altered-other = Un autre détail
