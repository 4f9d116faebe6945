### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Demandes

## What they are and how they stand

requests-kind-site-access = Accès à un site
requests-kind-role-change = Autre rôle
requests-kind-ownership-transfer = Transfert de propriété
requests-kind-license-assignment = Attribution de licences
requests-kind-new-address = Nouvelle adresse d'installation
requests-kind-rehost = Changement d'ID d'hôte
requests-kind-general = Demande générale
requests-state-open = En cours
requests-state-needs-answer = Réponse attendue
requests-state-approved = Approuvée
requests-state-refused = Refusée
requests-state-withdrawn = Retirée
requests-state-expired = Expirée
requests-waits-you = En attente de votre décision
requests-waits-your-answer = En attente de votre réponse
requests-waits-asker = En attente de la réponse du demandeur
requests-waits-administrators = En attente des administrateurs du site, ou du service client s'il n'y en a pas
requests-waits-receiver = En attente du destinataire
requests-waits-care = En attente du service client
requests-waits-sending = Enregistré sur cet ordinateur, pas encore envoyé
requests-not-taken = Non acceptée par le portail. Ouvrez-la pour voir le motif.

## The list

requests-filter = Filtrer les demandes
# $count is a whole number.
requests-open = En cours { NUMBER($count) }
# $count is a whole number.
requests-all = Toutes { NUMBER($count) }
requests-none = Aucune demande
requests-none-text = Demandez l'accès à un site, des licences, un transfert, ou posez une question au service client. Les demandes et leurs réponses apparaissent ici.
requests-none-open = Rien en cours
requests-none-open-text = Toutes les demandes sont réglées.

## One request and its conversation

requests-one = Demande
requests-pick = Sélectionnez une demande
requests-pick-text = Sa conversation, ses fichiers et la décision s'affichent ici.
requests-you = Vous
# What somebody did, after their name.
requests-step-message = a écrit
requests-step-ask = a demandé
requests-step-approve = a approuvé
requests-step-refuse = a refusé
requests-step-withdraw = a retiré
requests-party-asker = Demandeur
requests-party-receiver = Destinataire
requests-party-administrator = Administrateur
requests-party-care = Service client
requests-message = Message
requests-readers = Lu par tous les participants à cette demande. N'envoyez pas de clés de licence.
requests-written = Enregistré
requests-send = Envoyer
requests-ask = Poser la question
requests-attach = Joindre un fichier
# $name is the name of a file.
requests-attached = Fichier joint : { $name }
requests-attachments = Fichiers
requests-save = Enregistrer
requests-asked-by = Demandé par
requests-site = Site
requests-new-owner = Nouveau propriétaire
requests-role = Rôle
requests-role-administrator = Administrateur
requests-role-member = Membre
requests-role-viewer = Lecteur
requests-address = Adresse
requests-customer-number = Numéro client
requests-new-host = Nouvel hôte
requests-subject = Objet
requests-serials = Numéros de série
requests-when = Demandé le
requests-expires = Expire le
requests-transfer-order = Le transfert change le propriétaire des licences ici. Il ne change rien à la commande.
# $date is a date and a time.
requests-rehost-used = La licence a été transférée le { $date }.
requests-rehost-granted = Le service client a approuvé : vous pouvez déplacer la licence une fois de plus. Ouvrez-la et choisissez de la déplacer vers un autre hôte.

## Deciding

requests-approve = Approuver
requests-accept = Accepter
requests-answered = Marquer comme répondue
requests-refuse = Refuser
requests-withdraw = Retirer
requests-reason = Motif
requests-approve-title = Approuver cette demande ?
requests-refuse-title = Refuser cette demande ?
requests-withdraw-title = Retirer cette demande ?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } deviendra membre de { $site } et verra toutes ses licences.
requests-approve-role-change = { $person } aura le rôle demandé pour { $site }.
requests-approve-ownership-transfer = Vous serez propriétaire de { $count } licences. La commande ne change pas.
requests-approve-license-assignment = { $person } sera propriétaire des licences de cette demande qui n'en ont pas.
requests-approve-new-address = L'adresse pourra être choisie aussitôt pour les licences de ce numéro client.
requests-approve-rehost = { $person } pourra déplacer la licence une fois de plus.
requests-approve-general = La demande est close avec une réponse.
# $person is who asked.
requests-refuse-text = { $person } en est informé avec votre motif. Rien d'autre ne change.
requests-withdraw-text = Plus personne ne peut la traiter. Vous pourrez la renouveler plus tard.
requests-done-approve = Approuvée
requests-done-refuse = Refusée
requests-done-withdraw = Retirée

## A new one

requests-new = Nouvelle demande
requests-new-site-access = Les administrateurs du site décident, ou le service client s'il n'y en a pas. Sans décision, la demande expire après 14 jours.
requests-new-role-change = Les administrateurs du site décident, ou le service client s'il n'y en a pas.
requests-new-ownership-transfer = Le nouveau propriétaire doit accepter. Les administrateurs du site en sont informés.
requests-new-license-assignment = Les administrateurs du site décident, ou le service client s'il n'y en a pas. Seules les licences sans propriétaire peuvent être attribuées.
requests-new-general = Le service client répond.
requests-new-send = Envoyer la demande
requests-kind = De quoi avez-vous besoin ?
requests-support-id = ID de support
requests-support-id-hint = Il figure sur la confirmation de commande ; un administrateur du site le connaît aussi.
requests-text = Votre question
requests-saved = Demande enregistrée. Elle est envoyée dès que le portail est joignable.
requests-kind-delegation = Droits d'un revendeur
requests-approve-delegation = Le revendeur pourra faire ce qu'il demande avec les licences vendues à { $site }. Vous pouvez le retirer à tout moment sous Partages et sites.
requests-new-delegation = Les administrateurs du client décident, ou le service client s'il n'y en a pas.
requests-new-new-address = Les administrateurs du site décident, ou le service client s'il n'y en a pas. L'adresse peut ensuite être choisie pour les licences du numéro de client.
requests-role-wanted = Rôle demandé
requests-partner = Revendeur
requests-level = Autorisation
requests-until = Jusqu'au
requests-menu-transfer = Demander un transfert…
requests-menu-assignment = Demander cette licence…
requests-menu-address = Demander une nouvelle adresse…
