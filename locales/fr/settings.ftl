### Réglages : compte, apparence, rappels, téléchargements, données hors ligne.

settings-save = Enregistrer

## Compte

settings-account = Compte
settings-portal = Portail
settings-profile-edit = Modifier le profil
settings-profile-saved = Profil enregistré
settings-email-change = Changer d'e-mail
# $email est l'e-mail en usage.
settings-email-text = Vous recevez un e-mail avec un lien à la nouvelle adresse. { $email } est prévenue immédiatement et peut annuler le changement pendant 7 jours. Une fois la nouvelle adresse confirmée, toutes les sessions sont fermées.
settings-email-new = Nouvel e-mail
settings-email-submit = Envoyer l'e-mail
# $email est la nouvelle adresse.
settings-email-sent = Un e-mail avec un lien est en route vers { $email }.
settings-password-change = Changer le mot de passe
settings-password-text = Toutes les autres sessions de ce compte sont fermées.
settings-password-current = Mot de passe actuel
settings-password-new = Nouveau mot de passe
settings-password-again = Confirmer le nouveau mot de passe
settings-password-submit = Changer le mot de passe
settings-password-saved = Mot de passe changé
settings-sessions = Sessions
settings-sessions-text = Appareils connectés à ce compte
settings-sessions-show = Afficher les sessions
settings-session-this = Cet appareil
settings-session-unnamed = Appareil sans nom
settings-session-seen = Vu pour la dernière fois { $moment }
settings-session-end = Déconnecter
settings-sessions-end-others = Déconnecter tous les autres
settings-sessions-close = Fermer

## Se déconnecter

settings-sign-out = Se déconnecter
settings-sign-out-copy = Données hors ligne
settings-sign-out-keep = Conserver, verrouillées
settings-sign-out-delete = Supprimer
settings-sign-out-keep-text = Restent chiffrées sur cet ordinateur. La prochaine connexion ne charge que les changements.
settings-sign-out-delete-text = Les licences, les rappels et la liste des téléchargements sont supprimés de cet ordinateur. Les fichiers téléchargés restent, et rien ne change au portail.
# $count est un nombre entier.
settings-sign-out-waiting = { $count ->
    [one] Une modification non envoyée sera perdue.
   *[other] { NUMBER($count) } modifications non envoyées seront perdues.
}
settings-sign-out-confirm-delete = Se déconnecter et supprimer
settings-sign-out-lose = Supprimer aussi les modifications non envoyées
field-lose-changes = Confirmez, ou conservez les données hors ligne.

## Apparence

settings-look = Langue et apparence
settings-language = Langue
settings-language-text = Les dates et les nombres suivent votre région.
settings-language-system = Langue du système
settings-theme = Thème
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre

## Rappels

settings-reminders = Rappels
settings-lead-times = Calendrier des rappels
settings-lead-times-text = Pour tous les contrats. Pour un seul contrat, utilisez la cloche dans Renouvellements.
settings-notifications = Notifications
settings-notifications-text = Les rappels apparaissent toujours dans Renouvellements.
settings-notifications-show = Afficher sur le bureau

## Champs personnels

settings-fields = Vos champs
settings-fields-text = Vos propres colonnes sur les licences. Tous ceux qui ont accès à une licence en voient les valeurs.

## Téléchargements

settings-folder = Dossier de téléchargement
settings-folder-system = Dossier de téléchargement du système
settings-folder-choose = Choisir un dossier

## Les données hors ligne

settings-copy = Données hors ligne
# $count est un nombre entier.
settings-copy-rows = { $count ->
    [one] Une licence sur cet ordinateur, chiffrée
   *[other] { NUMBER($count) } licences sur cet ordinateur, chiffrées
}
# $moment est une date et une heure.
settings-copy-synced = Synchronisées { $moment }
settings-copy-never = Pas encore synchronisées
settings-passphrase = Phrase de secours
settings-passphrase-text = Ouvre vos données hors ligne si le trousseau perd leur clé.
settings-passphrase-about = Ouvre vos données hors ligne si le trousseau perd leur clé. Elle n'est conservée nulle part : gardez-la en lieu sûr. Toute phrase précédente cesse de fonctionner.
settings-passphrase-set = Définir la phrase
settings-passphrase-saved = Phrase de secours définie
settings-rebuild = Réinitialiser les données hors ligne
settings-rebuild-text = Supprime les données hors ligne et recharge tout.
settings-rebuild-open = Réinitialiser
settings-rebuild-about = Supprime les licences de cet ordinateur et les recharge depuis le portail. Rappels, réglages et téléchargements restent, et rien ne change sur le portail.
settings-rebuild-offline = Portail injoignable. Jusqu'à son retour, il n'y aura aucune licence ici.

## À propos

settings-about = À propos
settings-keys = Raccourcis clavier
settings-keys-text = Tout peut se faire sans souris.
settings-keys-show = Afficher
# $version est un numéro de version.
settings-version = Licet { $version }
settings-license-terms = Logiciel libre sous Apache-2.0 ou MIT.

## The app without its window

settings-closed = À la fermeture de la fenêtre
settings-closed-text = Les rappels et la synchronisation ne continuent que si Licet est en marche.
settings-closed-ask = Demander
settings-closed-keep = Rester en marche
settings-closed-quit = Quitter
settings-login = Démarrer à l’ouverture de session
settings-login-text = Licet démarre sans fenêtre et vous envoie les rappels depuis la zone de notification.
settings-login-on = Démarrer Licet à l’ouverture de ma session
