### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Sites
sites-tab-numbers = Numéros de client
sites-tab-continuity = Continuité
sites-offline = Portail injoignable. Ces informations s'afficheront à son retour.
sites-list = Vos sites
sites-search = Rechercher un site
sites-search-people = Rechercher une personne
sites-none = Aucun site
sites-none-text = Vous faites partie d'un site dès que son administrateur vous invite ou approuve votre demande, ou qu'une commande vous désigne comme contact.
sites-support-id = ID de support
sites-numbers = Numéros de client
sites-address = Adresse
sites-administrators = Administrateurs
sites-administrators-none = Aucun administrateur
sites-administrator-one = Un seul administrateur
sites-role = Rôle
# $name is the name of a person, or an e-mail address.
sites-role-of = Rôle de { $name }
sites-role-administrator = Administrateur
sites-role-member = Membre
sites-role-viewer = Lecteur
sites-role-administrator-text = Décide des personnes, des partages et des demandes, et travaille avec toutes les licences du site.
sites-role-member-text = Travaille avec toutes les licences du site et voit leurs clés.
sites-role-viewer-text = Voit les licences du site avec des clés masquées, sans rien modifier.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } est désormais : { $role }
sites-members = Personnes
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } personne fait partie de ce site. Ses administrateurs voient qui.
    [many] { NUMBER($count) } de personnes font partie de ce site. Ses administrateurs voient qui.
   *[other] { NUMBER($count) } personnes font partie de ce site. Ses administrateurs voient qui.
}
sites-person = Personne
sites-source-record = Fiche du fournisseur
sites-source-order = Contact d'une commande
sites-source-invitation = Invitation
sites-source-request = Demande approuvée
sites-last-sign-in = Dernière connexion
sites-never = Jamais
sites-owns = Licences
sites-no-account = Pas encore de compte
# $name is the name of a person, or an e-mail address.
sites-more = Plus pour { $name }
sites-levels = Ce que permet chaque niveau
sites-no-administrator = Ce site n'a pas d'administrateur. Personne ne peut inviter, ni décider des demandes et des licences laissées. Demandez au service client d'en nommer un.
sites-one-administrator = Une seule personne administre ce site. Nommez un second administrateur, pour que quelqu'un puisse décider en son absence.
sites-one-administrator-member = Une seule personne administre ce site. Demandez-lui de nommer un second administrateur.
sites-invite = Inviter un collègue
# $site is the name of a site.
sites-invite-title = Inviter sur { $site }
# $site is the name of a site.
sites-invite-text = La personne reçoit un e-mail et fait partie de { $site } dès qu'elle accepte. L'invitation expire après 14 jours.
sites-invite-send = Envoyer l'invitation
# $email is an e-mail address.
sites-invited = Invitation envoyée à { $email }
sites-invitations = Invitations en attente
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Invitation de { $name } du { $date } · expire le { $end }
sites-resend = Renvoyer
# $email is an e-mail address.
sites-invitation-resent = Invitation renvoyée à { $email }
sites-withdraw = Retirer
# $email is an e-mail address.
sites-invitation-withdrawn = Invitation de { $email } retirée
sites-remove = Retirer du site
# $name is the name of a person, or an e-mail address.
sites-remove-title = Retirer { $name } ?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } ne voit plus les licences de { $site } sur aucun appareil et en est informé par e-mail.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } a été retiré de { $site }
# $count is a whole number.
sites-owned = { $count ->
    [one] Que devient { NUMBER($count) } licence
    [many] Que deviennent { NUMBER($count) } de licences
   *[other] Que deviennent { NUMBER($count) } licences
}
sites-hand-over = Transmettre à un collègue
sites-unattended = Laisser sans responsable : les administrateurs décident plus tard
sites-new-owner = Nouveau propriétaire
sites-new-administrator = Nouvel administrateur
sites-new-administrator-text = Vous êtes le dernier administrateur. Quelqu'un doit prendre la suite.
sites-choose-person = Choisir une personne
sites-leave = Quitter le site
# $site is the name of a site.
sites-leave-title = Quitter { $site } ?
# $site is the name of a site.
sites-leave-text = Vous ne verrez plus les licences de { $site }. Ses administrateurs en sont informés. Pour revenir, quelqu'un devra vous inviter.
# $site is the name of a site.
sites-left = Vous avez quitté { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } vous invite sur { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Rôle : { $role }. Dès que vous acceptez, vous voyez les licences du site et ses membres voient votre nom. Expire le { $end }.
sites-accept = Accepter
sites-decline = Refuser
# $site is the name of a site.
sites-accepted = Vous faites désormais partie de { $site }
sites-numbers-text = Avec un numéro de client, vous voyez tout ce qui a été ou sera acheté sous ce numéro.
sites-numbers-own = Vos numéros de client
sites-numbers-shared = Numéros de client partagés avec vous
sites-numbers-none = Aucun numéro de client
sites-numbers-none-text = Ajoutez-en un avec un numéro de commande. Les deux figurent sur le certificat d'achat.
sites-number = Numéro de client
sites-number-add = Ajouter un numéro de client
sites-number-add-verb = Ajouter
sites-number-add-text = Ce qui a été acheté sous ce numéro apparaît aussitôt dans votre catalogue. Aucune approbation n'est nécessaire.
sites-number-matching-order = Numéro de commande correspondant
sites-number-matching-order-text = Toute commande de ce numéro de client prouve que vous pouvez le connaître.
sites-number-comment = Commentaire
# $number is a customer number.
sites-number-added = Numéro de client { $number } ajouté
# $order is an order number.
sites-number-order = Commande { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } droit d'utilisation
    [many] { NUMBER($count) } de droits d'utilisation
   *[other] { NUMBER($count) } droits d'utilisation
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Partagé par { $name }
# $number is a customer number.
sites-number-remove = Retirer le numéro de client { $number }
sites-number-remove-verb = Retirer
# $number is a customer number.
sites-number-remove-text = Ce que vous ne voyez que par { $number } disparaît de votre catalogue. Les licences que vous avez ainsi enregistrées attendent une décision du site.
# $number is a customer number.
sites-number-removed = Numéro de client { $number } retiré
sites-continuity-text = Licences et sites qui seraient bloqués en cas d'absence : propriétaires absents, membres qui ne se connectent plus, trop peu d'administrateurs.
sites-continuity-fine = Rien à faire ici.
sites-absent-for = Sans connexion depuis
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } mois
    [many] { NUMBER($count) } de mois
   *[other] { NUMBER($count) } mois
}
sites-absent-owners = Licences dont le propriétaire est absent
sites-absent-left = A quitté le site
sites-absent-locked = Compte verrouillé
sites-absent-never-signed-in = Ne s'est jamais connecté
# $month is a month with its year.
sites-absent-dormant = Dernière connexion : { $month }
sites-absent-no-owner = Personne ne les a enregistrées, ou leur propriétaire a été retiré
sites-no-owner = Licences sans propriétaire
sites-account-gone = Un compte supprimé
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } licence
    [many] { NUMBER($count) } de licences
   *[other] { NUMBER($count) } licences
}
sites-quiet = Personnes sans connexion
sites-take-over = Reprendre…
sites-not-yet = Reprise possible après 6 mois
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] Reprendre { NUMBER($count) } licence
    [many] Reprendre { NUMBER($count) } de licences
   *[other] Reprendre { NUMBER($count) } licences
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } licence de { $name } sur { $site } change de propriétaire. { $name } et tous les administrateurs en sont informés.
    [many] { NUMBER($count) } de licences de { $name } sur { $site } changent de propriétaire. { $name } et tous les administrateurs en sont informés.
   *[other] { NUMBER($count) } licences de { $name } sur { $site } changent de propriétaire. { $name } et tous les administrateurs en sont informés.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } licence de { $site } reçoit un propriétaire. Tous les administrateurs en sont informés.
    [many] { NUMBER($count) } de licences de { $site } reçoivent un propriétaire. Tous les administrateurs en sont informés.
   *[other] { NUMBER($count) } licences de { $site } reçoivent un propriétaire. Tous les administrateurs en sont informés.
}
sites-take-over-confirm = Confirmer
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } licence a un nouveau propriétaire
    [many] { NUMBER($count) } de licences ont un nouveau propriétaire
   *[other] { NUMBER($count) } licences ont un nouveau propriétaire
}
sites-owner-me = Moi
sites-owner-colleague = Un collègue
sites-colleague = Collègue
sites-open = Personnes et niveaux de ce site
find-title = Trouvez vos licences
# $email is an e-mail address.
find-text = Votre compte ({ $email }) ne voit encore aucune licence. Trouvez-les de l'une de ces façons.
find-number = Par numéro de client
find-number-text = Avec le numéro et une de ses commandes, vous voyez aussitôt tout ce qui a été acheté sous ce numéro. Aucune approbation n'est nécessaire.
find-certificate = Par certificat d'achat
find-certificate-text = Avec un numéro de série et le numéro de commande du certificat, vous enregistrez aussitôt. Les licences deviennent les vôtres, et les administrateurs du site en sont informés.
find-certificate-open = Saisir le certificat
find-found = Trouvé. Votre catalogue se remplit pendant la synchronisation.
sites-partners = Revendeurs
sites-partners-text = Revendeurs qui ont vendu à ce site, et ce que chacun peut faire avec les licences vendues. Ils ne voient jamais ce que vous avez acheté ailleurs.
sites-partners-none = Aucun revendeur n'a vendu à ce site.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } commande · dernière le { $date }
    [many] { NUMBER($count) } commandes · dernière le { $date }
   *[other] { NUMBER($count) } commandes · dernière le { $date }
}
sites-partner-set = Défini par { $name } le { $date }
sites-partner-usual = Réglage habituel, jamais modifié
sites-partner-change = Modifier
sites-partner-title = Ce que { $name } peut faire
sites-partner-title-text = S'applique aussitôt à tout ce que { $name } a vendu à { $site }. Les personnes des deux sites sont informées.
sites-partner-level = Le revendeur peut
sites-partner-level-none = Rien
sites-partner-level-register = Enregistrer et mettre à niveau
sites-partner-level-manage = Gérer pour nous
sites-partner-level-none-text = Voit que les licences existent, avec des clés masquées, et ne peut rien en faire.
sites-partner-level-register-text = Enregistre et met à niveau pour vous, et voit les clés. Vous êtes informé à chaque fois.
sites-partner-level-manage-text = Fait tout ce qu'un membre peut faire avec ce qu'il a vendu : aussi déplacer des licences et en prélever. Sauf : personnes, rôles et partages.
sites-partner-until = Dernier jour
sites-partner-until-hint = Vide : jusqu'à modification. Ensuite, le revendeur peut enregistrer et mettre à niveau.
sites-partner-until-date = jusqu'au { $date }
sites-partner-save = Enregistrer
sites-partner-changed = { $name } : enregistré. Le revendeur est informé.
find-site = Par ID de support
find-site-text = Demandez l'accès au site de votre organisation. Ses administrateurs décident, ou le service client s'il n'y en a pas. Vous êtes informé par e-mail.
find-site-open = Demander l'accès
find-waiting = Vos demandes
find-waiting-open = Ouvrir la demande
find-more = Trouver d'autres licences
find-certificate-dialog = Rechercher un certificat
find-certificate-dialog-text = Les deux numéros figurent sur le certificat d'achat. Ils permettent d'enregistrer aussitôt, sans approbation.
find-certificate-serial = Numéro de série
find-certificate-order = Numéro de commande
find-certificate-go = Rechercher
find-certificate-unknown = Ce numéro de série ne figure pas sur cette commande. Vérifiez les deux numéros.
find-certificate-registered = Quelqu'un l'a déjà enregistré. Demandez l'accès au site, ou la licence.
