### The audit trail, as those read it whom it concerns.

trail-title = Journal d'audit
trail-text-account = Ce qui a été fait à votre compte, y compris par le service client.
trail-text-site = Ce qui a été fait sur ce site : qui, quoi et quand.
trail-show = Afficher
trail-none = Rien d'enregistré pour l'instant
trail-none-text = Ce que font les personnes, l'éditeur et le service client apparaît ici.
trail-older = Afficher les plus anciens
trail-save = Enregistrer en CSV
# $file is the name of a file.
trail-saved = Enregistré : { $file }
trail-offline = Portail injoignable. Le journal s'affichera à son retour.
trail-by-you = Vous
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, service client
trail-by-vendor = Éditeur
trail-by-gone = Un compte supprimé
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = pour le compte de { $site }
# $reason is what somebody wrote.
trail-reason = Motif : { $reason }

## What was done

trail-act-account-added = Compte ajouté
trail-act-account-additional-email-confirmed = Adresse supplémentaire confirmée
trail-act-account-confirmed = Adresse e-mail confirmée
trail-act-account-created = Compte créé
trail-act-account-declined = « Ce n'était pas moi » choisi dans un e-mail
trail-act-account-demoted = Rôle chez l'éditeur retiré
trail-act-account-edited = Profil modifié
trail-act-account-email-asked = Nouvelle adresse e-mail demandée
trail-act-account-email-changed = Adresse e-mail modifiée
trail-act-account-email-kept = Changement d'adresse e-mail annulé
trail-act-account-email-restored = Adresse e-mail rétablie
trail-act-account-invited = Compte créé par invitation
trail-act-account-locked = Compte bloqué
trail-act-account-unlocked = Compte débloqué
trail-act-account-mail-resent = E-mail renvoyé
trail-act-account-merge-prepared = Fusion de comptes préparée
trail-act-account-merge-confirmed = Fusion de comptes confirmée
trail-act-account-merge-withdrawn = Fusion de comptes retirée
trail-act-account-merged = Comptes fusionnés
trail-act-account-number-added = Numéro client ajouté
trail-act-account-number-removed = Numéro client retiré
trail-act-account-password-changed = Mot de passe modifié
trail-act-account-password-reset = Mot de passe réinitialisé
trail-act-account-sessions-ended = Sessions fermées
trail-act-address-added = Adresse d'installation ajoutée
trail-act-care-looked-up = Consulté
trail-act-flex-drawn = Licences prélevées
trail-act-flex-returned = Licences prélevées rendues
trail-act-license-attended = Propriétaire de retour
trail-act-license-unattended = Propriétaire parti
trail-act-license-delivered = Clés remises
trail-act-license-handed-over = Licence transmise
trail-act-license-kept = Licence conservée après changement de commande
trail-act-license-other-customer = Licence passée à un autre client
trail-act-license-owner-confirmed = Propriétaire confirmé
trail-act-license-registered = Licence enregistrée
trail-act-license-upgraded = Licence mise à niveau
trail-act-license-converted = Bon converti
trail-act-license-drawn = Licence prélevée
trail-act-license-rehosted = Licence déplacée vers un autre hôte
trail-act-license-rehost-requested = Déplacement vers un autre hôte demandé
trail-act-license-returned = Licence rendue
trail-act-license-taken-over = Licence reprise
trail-act-license-transferred = Licence transférée
trail-act-request-made = Demande faite
trail-act-request-accepted = Demande acceptée
trail-act-request-answered = Réponse à une demande
trail-act-request-approved = Demande approuvée
trail-act-request-asked = Question sur une demande
trail-act-request-attached = Fichier ajouté à une demande
trail-act-request-expired = Demande expirée
trail-act-request-refused = Demande refusée
trail-act-request-withdrawn = Demande retirée
trail-act-request-taken = Demande prise en charge par le service client
trail-act-request-given-back = Demande rendue à la file d'attente
trail-act-session-opened = Connexion
trail-act-session-closed = Déconnexion
trail-act-session-reuse = Session fermée : jeton utilisé deux fois
trail-act-share-made = Partagé
trail-act-share-changed = Partage modifié
trail-act-share-ended = Partage terminé
trail-act-site-access-approved = Accès au site approuvé
trail-act-site-invited = Invité
trail-act-site-invitation-accepted = Invitation acceptée
trail-act-site-invitation-declined = Invitation refusée
trail-act-site-invitation-withdrawn = Invitation retirée
trail-act-site-level-named = Niveau modifié
trail-act-site-member-left = A quitté le site
trail-act-site-member-removed = Retiré du site
trail-act-site-role-set = Rôle modifié

## Sites

trail-no-site = Vous n'administrez aucun site
trail-no-site-text = Les administrateurs d'un site y lisent ce qui y a été fait.
