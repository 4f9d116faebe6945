### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Mise à niveau
upgrade-way-text = Faire passer des licences à une nouvelle version, toutes ou en partie, avec de nouveaux numéros de série, clés et fichiers.
# The verb on the button of a license that can be upgraded.
upgrade-button = Mettre à niveau

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Mise à niveau
upgrade-id = ID de l'avis de mise à niveau
upgrade-id-hint = Dans l'e-mail annonçant la nouvelle version. Sans lui, toutes les mises à niveau de vos licences sont listées.
upgrade-find = Voir les mises à niveau
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Je n'en ai pas
upgrade-notification = Avis { $id }
upgrade-offers = Mises à niveau
upgrade-none = Aucune mise à niveau pour vos licences
upgrade-none-text = Dès qu'une nouvelle version de ce que ce compte peut voir paraît, elle figure ici.
upgrade-offline = Le portail n'est pas joignable : les mises à niveau ne peuvent pas être consultées. Votre choix est conservé.
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
upgrade-pick = Choisir les licences
upgrade-why = Voir chaque licence
upgrade-pick-first = Choisissez ce qui doit être mis à niveau.

## Licenses

upgrade-licenses = Licences
upgrade-by = Manière de choisir
upgrade-by-one = Une par une
upgrade-by-quantity = Par quantité
# Both are numbers as shown.
upgrade-chosen = { $count } sur { $of } choisies
upgrade-how-many = Combien
# $count is a number as shown.
upgrade-how-many-hint = Sur { $count } qui peuvent être mises à niveau ; prises depuis le haut de la liste.
upgrade-how-many-of = Combien de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = sur { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } sur { $of }
# Both are numbers as shown.
upgrade-left = { $count } sur { $of } restantes
# Both are numbers as shown.
upgrade-part = { $count } sur { $of } ; le reste ne change pas
upgrade-choose-all = Toutes celles qui peuvent être mises à niveau
upgrade-choose-first = Choisissez une licence à mettre à niveau.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Au plus { $most } à la fois.

## Whose they are

upgrade-somebody = Quelqu'un d'autre
upgrade-owner-mine = La vôtre
upgrade-owner-shared = { $name } · partagée avec accès complet
upgrade-owner-unowned = À personne encore
upgrade-owner-customers = { $name } · mise à niveau en son nom
upgrade-owner-you = Vous, désormais
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] L'une d'elles n'appartient encore à personne : la mettre à niveau vous en rend propriétaire.
   *[other] { NUMBER($count) } d'entre elles n'appartiennent encore à personne : les mettre à niveau vous en rend propriétaire.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] L'une d'elles n'appartient encore à personne : la mettre à niveau la donne au client.
   *[other] { NUMBER($count) } d'entre elles n'appartiennent encore à personne : les mettre à niveau les donne au client.
}
# $site is the customer's.
upgrade-behalf-must = Vous mettez à niveau pour { $site }, dont votre site a traité la commande. Les licences indiquent que c'était vous ; ce qui appartient à quelqu'un le reste.

## Why one can't be upgraded

upgrade-lapsed = Sa maintenance n'est pas à jour. Renouvelez-la, puis mettez à niveau.
upgrade-not-yours = { $name } en est propriétaire. Demandez un partage avec accès complet.
upgrade-not-allowed = Partagée avec vous sans le droit de mettre à niveau. Demandez à son propriétaire.
# New serial numbers follow.
upgrade-upgraded = Mise à niveau vers

## People, review, what came of it

upgrade-as-before = Comme sur l'ancienne licence
upgrade-contact-as-before = Laissé vide, il reste comme sur l'ancienne licence.
upgrade-from = Mise à niveau depuis
upgrade-complete = Terminer la mise à niveau
upgrade-another = En mettre d'autres à niveau
