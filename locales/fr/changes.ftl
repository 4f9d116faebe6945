### Modifications : ce qui attend de partir, et ce qui a changé chez l'éditeur.

## Les deux parties

changes-part-yours = Mes modifications
changes-part-vendor = De l'éditeur
changes-more = { $count ->
    [one] Une modification de plus
   *[other] { NUMBER($count) } modifications de plus
}
changes-more-many = Au moins { NUMBER($count) } modifications de plus
changes-becomes = remplacé par

## Les vôtres

outbox-way = En attente d'envoi
outbox-shown = { $shown } sur { $of } affichées. Les autres suivront une fois celles-ci envoyées.
outbox-state-waiting = en attente
outbox-state-sending = en cours d'envoi
outbox-state-sent = envoyé
outbox-state-done = terminé
outbox-state-conflict = en conflit
outbox-state-gave-way = à traiter
outbox-state-refused = refusé
outbox-offline = Vous êtes hors ligne. Les modifications restent sur cet ordinateur et sont envoyées dès que le portail est joignable.
outbox-offline-next = Vous êtes hors ligne. Les modifications restent sur cet ordinateur. Prochaine tentative { $when }.
outbox-problem = La dernière tentative a échoué : { $reason }
outbox-try-now = Réessayer maintenant
outbox-export = Exporter vers un fichier
outbox-exported = Exporté vers { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet a été interrompu et sa base de données endommagée. Il reste { $left } modifications non envoyées sur { $known }. Restaurez les autres depuis un export ou refaites-les.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restaurer depuis { $name } ({ $date })
outbox-lost-choose = Choisir un export…
outbox-lost-dismiss = Ignorer
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } modification restaurée
   *[other] { NUMBER($count) } modifications restaurées
}
outbox-empty = Modifications synchronisées
outbox-empty-text = Vos modifications, en ligne ou hors ligne, apparaissent ici jusqu'à leur synchronisation.
outbox-empty-step = Aller au catalogue
outbox-about-field = Champ { $name }
outbox-about-reminders = Rappels pour tous les contrats
outbox-days = { $days } jours avant la fin
outbox-mine = Votre valeur
outbox-theirs = Valeur du portail
outbox-before = avant : { $value }
outbox-conflict = { $name } a aussi modifié ceci. La valeur du portail s'applique jusqu'à votre décision.
outbox-conflict-somebody = Quelqu'un d'autre a aussi modifié ceci. La valeur du portail s'applique jusqu'à votre décision.
outbox-gave-way = Vous avez retiré ceci pendant que { $name } le modifiait. Une modification prime sur un retrait : il a été conservé.
outbox-gave-way-somebody = Vous avez retiré ceci pendant que quelqu'un d'autre le modifiait. Une modification prime sur un retrait : il a été conservé.
outbox-keep-mine = Garder la mienne
outbox-keep-theirs = Garder celle du portail
outbox-edit = Modifier
outbox-kept-mine = Envoi de votre valeur
outbox-kept-theirs = Valeur du portail conservée
outbox-edit-title = Modifier { $name }
outbox-edit-text = Cette valeur remplace les deux.
outbox-edit-send = Envoyer
outbox-again-title = Modifier et renvoyer
outbox-refused = Le portail a refusé ceci : { $reason }
outbox-edit-again = Modifier à nouveau
outbox-take-back = Annuler
outbox-discard = Abandonner
outbox-discard-title = Abandonner cette modification ?
outbox-discard-text = Votre modification est abandonnée et la valeur du portail reste.
outbox-discard-comment = Le commentaire est abandonné. Personne d'autre ne l'a vu.

## Ce qui est modifié

slot-notes = { notes-title }
slot-comment = Commentaire
slot-technical-contact = { details-technical-contact }
slot-lead-times = Rappels
slot-renewal = Renouvellement
slot-renewal-asked = Revendeur contacté le
slot-reminder-schedule = Horaires des notifications
slot-reminder = Rappel
slot-inbox = Boîte de réception
slot-notices = Avis
slot-updated = Mis à jour
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Position
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Supprimé
slot-request-form = Demande
slot-request-act = Message ou décision

## Chez l'éditeur

vendor-mark-seen = Tout marquer comme lu
vendor-marked = Tout est marqué comme lu
vendor-new = { $count ->
    [0] rien de nouveau
    [one] { NUMBER($count) } nouvelle
   *[other] { NUMBER($count) } nouvelles
}
vendor-new-since = { $count ->
    [0] rien de nouveau depuis { $moment }
    [one] { NUMBER($count) } nouvelle depuis { $moment }
   *[other] { NUMBER($count) } nouvelles depuis { $moment }
}
vendor-new-one = Nouveau
vendor-filter-added = Ajoutées
vendor-filter-renewed = Renouvelées
vendor-filter-changed = Modifiées
vendor-filter-lapsed = Expirées
vendor-filter-hidden = Plus visibles
vendor-filter-removed = Retirées
vendor-none = Aucune modification correspondante
vendor-none-text = Aucune modification ne correspond aux types sélectionnés.
vendor-show-all = Tout afficher
vendor-empty = Aucune modification pour l'instant
vendor-empty-text = Les nouvelles licences, les renouvellements et les modifications de l'éditeur apparaissent ici.
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
altered-starts-on = Date de début
altered-ends-on = Date de fin
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
altered-needs-maintenance = Nécessite la maintenance
altered-sha256 = Somme de contrôle
access-full = accès complet
access-install = installation
access-keys = lecture avec clés
access-view = lecture seule
altered-access = Votre accès
altered-other = Autre détail
