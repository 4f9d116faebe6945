### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Assistance
care-tab-queue = File d'attente
care-tab-look-up = Rechercher
care-tab-explain = Vérifier l'accès

## The queue

care-queue-filter = Filtrer la file d'attente
# $count is a whole number.
care-queue-all = Toutes { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Les miennes { NUMBER($count) }
# $count is a whole number.
care-queue-free = Non attribuées { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = En retard { NUMBER($count) }
care-queue-none = Rien à décider
care-queue-none-text = Les demandes que le service client décide apparaissent ici, les plus anciennes d'abord.
# $person is the name of a person, or an e-mail address.
care-owner = Responsable : { $person }
care-owner-you = Vous vous en occupez
care-owner-none = Non attribuée
# $date is a date.
care-due = Échéance { $date }
care-overdue = En retard
care-take = Prendre en charge
care-give-back = Rendre
care-taken = Vous vous occupez de cette demande.
care-given-back = La demande est de retour dans la file d'attente.
care-more = Afficher plus

## Looking up

care-look-up-label = Numéro de série, e-mail, Support ID ou numéro de commande
care-look-up-text = Saisissez-le en entier. Chaque recherche figure dans le journal que le client peut lire.
care-look-up-go = Rechercher
care-found = Trouvé
care-found-none = Rien trouvé
care-found-none-text = Vérifiez les fautes de frappe : majuscules, O et 0, I et 1.
care-kind-account = Compte
care-kind-site = Site
care-kind-order = Commande
care-kind-entitlement = Licence
care-fact-company = Société
care-state-pending = Non confirmé
care-state-active = Actif
care-state-locked = Bloqué
care-role-care = Service client
care-role-operator = Opérateur
care-fact-created = Créé
care-fact-sessions = Sessions
care-fact-sites = Sites
care-fact-invited = Invité à
care-fact-licenses = Licences
care-fact-unattended = Propriétaire parti
care-fact-shares = Partages
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } accordés, { NUMBER($shown) } reçus
care-fact-open-requests = Demandes ouvertes
care-fact-merged = Adresses fusionnées
care-fact-orders = Commandes
care-fact-entitlements = Droits
care-fact-ordered = Commandé
care-fact-end-customer = Client final
care-fact-reseller = Revendeur
care-fact-ship-to = Livré à
care-fact-number = Numéro client
care-fact-people = Personnes
care-fact-contacts = Contacts
care-owner-nobody = Aucun propriétaire
care-fact-term = Durée
care-fact-quantity = Quantité
care-fact-registered = Enregistrée
care-not-registered = Non enregistrée
care-unlimited = Illimitée
care-perpetual = Perpétuelle
care-decides = Aucun administrateur : le service client décide des personnes et des droits de ce site.
care-decides-not = Les administrateurs du site décident de ses personnes et de ses droits.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } sur { NUMBER($count) } affichés

## Why somebody sees a license

care-explain-text = Quelles règles montrent une licence à une personne, et lesquelles non.
care-explain-email = E-mail du compte
care-explain-serial = Numéro de série
care-explain-go = Vérifier
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } voit { $serial } : { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } ne voit pas { $serial }
care-access-view = consultation, clés masquées
care-access-keys = consultation avec clés
care-access-install = installation
care-access-full = accès complet
# $access is what may be done, as in care-access-view.
care-gives = Donne : { $access }
care-gives-nothing = Ne donne rien
care-rules = Règles
care-rule-member = Membre d'un site
care-rule-ship-to = Contact de livraison
care-rule-owner = Propriétaire d'une licence
care-rule-share = Partage
care-rule-customer-number = Numéro client
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Appartient à { $site } en tant que { $role }.
# $site is the name of a site.
care-why-withdrawn = Appartient à { $site }, qui l'a vendue. Le client a retiré ce que { $site } peut faire.
# $site is the name of a site.
care-why-not-member = N'appartient pas à { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = A été retiré de { $site } par { $person } le { $date }.
care-why-unconfirmed = L'adresse e-mail n'est pas confirmée et ne compte donc pas.
# $order is an order number.
care-why-ship-to = La commande { $order } désigne cette adresse comme contact de livraison.
# $order is an order number.
care-why-not-ship-to = La dernière révision de la commande { $order } ne désigne pas cette adresse comme contact de livraison.
care-why-owner = Possède une licence de celui-ci.
care-why-installer = Possède une licence de celui-ci en tant qu'installateur.
care-why-unattended = Possède une licence de celui-ci et a quitté le client : voit seulement qu'elle existe.
care-why-owned-by-others = D'autres possèdent ses licences.
care-why-no-owner = Aucune de ses licences n'a de propriétaire.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } la partage.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } partage le numéro client { $number }.
care-why-not-shared = Personne ne la partage avec cette personne.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = Un partage de { $person } est terminé.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } l'a partagée et ne peut plus la partager.
# $number is a customer number.
# $order is an order number.
care-why-number-added = A ajouté le numéro client { $number } avec la commande { $order }.
# $number is a customer number.
care-why-number-not-added = N'a pas ajouté le numéro client { $number }.
care-why-no-number = La commande n'a pas de numéro client.
care-source-record = fiche de l'éditeur
care-source-order = contact d'une commande
care-source-invitation = invitation
care-source-request = demande approuvée
# $date is a date.
care-since = depuis le { $date }
# $date is a date.
care-until = jusqu'au { $date }

## Acts on accounts

care-act-lock = Bloquer le compte
care-act-unlock = Débloquer le compte
care-act-end-sessions = Fermer les sessions
care-act-resend = Renvoyer l'e-mail
care-act-merge = Fusionner un compte
# $person is the name of a person, or an e-mail address.
care-act-lock-text = Toutes les sessions et tous les liens de { $person } prennent fin, et personne ne peut se connecter tant que le compte n'est pas débloqué.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } peut se connecter à nouveau.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = Tous les appareils de { $person } sont déconnectés.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = La confirmation ou les invitations en attente sont renvoyées à { $person }.
care-reason = Motif
care-reason-told = La personne reçoit le motif par e-mail et le lit dans le journal.
# $person is the name of a person, or an e-mail address.
care-done = Fait. { $person } a été informé par e-mail.
# $email is an e-mail address.
care-merge-text = Tout ce qui appartient à l'autre compte passe à { $email }, et personne ne peut plus se connecter à l'autre. Les deux boîtes aux lettres doivent confirmer sous 7 jours.
care-merge-email = E-mail de l'autre compte
care-merge-go = Envoyer les liens
care-merge-sent = Les deux boîtes aux lettres ont reçu un lien.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } doit être fusionné avec { $kept }. Les deux doivent confirmer d'ici le { $date }.
# $email is an e-mail address.
care-merge-confirmed = { $email } a confirmé.
care-merge-withdraw = Retirer
