### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Mise à niveau
upgrade-way-text = Mettre à niveau tout ou partie des licences vers une nouvelle version, avec de nouveaux numéros de série, clés et fichiers.
# The verb on the button of a license that can be upgraded.
upgrade-button = Mettre à niveau

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Mise à niveau
upgrade-id = ID de l'avis de mise à niveau
upgrade-id-hint = Dans l'e-mail annonçant la nouvelle version. Laissez vide pour lister toutes les mises à niveau de vos licences.
upgrade-find = Voir les mises à niveau
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Je n'ai pas d'ID
upgrade-notification = Avis { $id }
upgrade-offers = Mises à niveau
upgrade-none = Aucune mise à niveau pour vos licences
upgrade-none-text = Les nouvelles versions des produits auxquels vous avez accès apparaissent ici.
upgrade-offline = Portail injoignable : impossible de charger les mises à niveau. Votre sélection est conservée.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } mise à niveau
   *[other] { NUMBER($count) } mises à niveau
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] { NUMBER($count) } peut être mise à niveau
   *[other] { NUMBER($count) } peuvent être mises à niveau
}
upgrade-all-done = toutes mises à niveau
# Shows what the licenses were upgraded into.
upgrade-view = Voir
upgrade-pick = Sélectionner
upgrade-why = Voir les licences
upgrade-pick-first = Sélectionnez une mise à niveau.

## Licenses

upgrade-licenses = Licences
upgrade-by = Sélectionner par
upgrade-by-one = Licence
upgrade-by-quantity = Quantité
# Both are numbers as shown.
upgrade-chosen = { $count } sur { $of } sélectionnées
upgrade-how-many = Quantité
# $count is a number as shown.
upgrade-how-many-hint = Sur { $count } pouvant être mises à niveau, depuis le haut de la liste
upgrade-how-many-of = Quantité de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = sur { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } sur { $of }
# Both are numbers as shown.
upgrade-left = { $count } sur { $of } restantes
# Both are numbers as shown.
upgrade-part = { $count } sur { $of } ; le reste est inchangé
upgrade-choose-all = Sélectionner toutes celles possibles
upgrade-choose-first = Sélectionnez une licence à mettre à niveau.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = { $most } maximum à la fois.

## Whose they are

upgrade-somebody = Quelqu'un d'autre
upgrade-owner-mine = La vôtre
upgrade-owner-shared = { $name } · partagée avec accès complet
upgrade-owner-unowned = Pas encore de propriétaire
upgrade-owner-customers = { $name } · mise à niveau en son nom
upgrade-owner-you = Vous, après la mise à niveau
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] L'une d'elles n'a pas encore de propriétaire. La mise à niveau vous en rend propriétaire.
   *[other] { NUMBER($count) } d'entre elles n'ont pas encore de propriétaire. La mise à niveau vous en rend propriétaire.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] L'une d'elles n'a pas encore de propriétaire. Après la mise à niveau, elle appartient au client.
   *[other] { NUMBER($count) } d'entre elles n'ont pas encore de propriétaire. Après la mise à niveau, elles appartiennent au client.
}
# $site is the customer's.
upgrade-behalf-must = Vous mettez à niveau au nom de { $site }, dont votre site a traité la commande. Les licences indiquent que c'était vous. Les propriétaires existants restent inchangés.

## Why one can't be upgraded

upgrade-lapsed = Maintenance expirée. Renouvelez-la, puis mettez à niveau.
upgrade-not-yours = Propriétaire : { $name }. Demandez un partage avec accès complet.
upgrade-not-allowed = Votre partage n'autorise pas les mises à niveau. Demandez au propriétaire.
# New serial numbers follow.
upgrade-upgraded = Mise à niveau vers

## People, review, what came of it

upgrade-as-before = Comme sur l'ancienne licence
upgrade-contact-as-before = Laissez vide pour garder le contact de l'ancienne licence.
upgrade-from = Mise à niveau depuis
upgrade-complete = Terminer la mise à niveau
upgrade-another = En mettre d'autres à niveau
