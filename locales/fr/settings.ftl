### Réglages : compte, apparence, rappels, téléchargements, copie locale.

settings-save = Enregistrer

## Compte

settings-account = Compte
settings-portal = Portail
settings-profile-edit = Modifier le profil
settings-profile-saved = Profil enregistré
settings-email-change = Changer d'e-mail
# $email est l'e-mail en usage.
settings-email-text = La nouvelle adresse reçoit un e-mail avec un lien. { $email } est prévenue aussitôt et peut annuler pendant 7 jours. Une fois la nouvelle adresse confirmée, toutes les sessions sont fermées.
settings-email-new = Nouvel e-mail
settings-email-submit = Envoyer l'e-mail
# $email est la nouvelle adresse.
settings-email-sent = Un e-mail avec un lien est en route vers { $email }.
settings-password-change = Changer le mot de passe
settings-password-text = Toutes les autres sessions de ce compte sont fermées.
settings-password-current = Mot de passe actuel
settings-password-new = Nouveau mot de passe
settings-password-again = Nouveau mot de passe, encore une fois
settings-password-submit = Changer
settings-password-saved = Mot de passe changé
settings-sessions = Sessions
settings-sessions-text = Les appareils connectés à ce compte.
settings-sessions-show = Afficher les sessions
settings-session-this = Cet appareil
settings-session-unnamed = Appareil sans nom
settings-session-seen = Vu pour la dernière fois { $moment }
settings-session-end = Déconnecter
settings-sessions-end-others = Déconnecter tous les autres
settings-sessions-close = Fermer

## Se déconnecter

settings-sign-out = Se déconnecter
settings-sign-out-copy = La copie locale de vos licences
settings-sign-out-keep = La garder, verrouillée
settings-sign-out-delete = La supprimer
settings-sign-out-keep-text = Elle reste chiffrée sur cet ordinateur. La prochaine connexion ne charge que ce qui a changé.
settings-sign-out-delete-text = Les licences, les rappels et la liste des téléchargements sont supprimés de cet ordinateur. Les fichiers téléchargés restent, et rien ne change au portail.
# $count est un nombre entier.
settings-sign-out-waiting = { $count ->
    [one] Une modification qui n'a pas atteint le portail est perdue.
   *[other] { NUMBER($count) } modifications qui n'ont pas atteint le portail sont perdues.
}
settings-sign-out-confirm-delete = Se déconnecter et supprimer
settings-sign-out-lose = Supprimer aussi ces modifications
field-lose-changes = Cochez ceci, ou gardez la copie.

## Apparence

settings-look = Langue et apparence
settings-language = Langue
settings-language-text = Les dates et les nombres suivent votre région.
settings-language-system = Comme le système
settings-theme = Thème
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre

## Rappels

settings-reminders = Rappels
settings-lead-times = Quand rappeler
settings-lead-times-text = Pour tous les contrats. Un contrat peut avoir ses propres délais : la cloche dans Renouvellements.
settings-notifications = Notifications
settings-notifications-text = Les rappels arrivent de toute façon dans Renouvellements.
settings-notifications-show = Afficher sur le bureau

## Champs personnels

settings-fields = Vos champs
settings-fields-text = Ce que vous notez vous-même sur les licences. Toute personne ayant accès à une licence voit les valeurs que vous y mettez.

## Téléchargements

settings-folder = Dossier de téléchargement
settings-folder-system = Le dossier de téléchargement du système
settings-folder-choose = Choisir un dossier

## La copie locale

settings-copy = Copie locale
# $count est un nombre entier.
settings-copy-rows = { $count ->
    [one] Une licence sur cet ordinateur, chiffrée
   *[other] { NUMBER($count) } licences sur cet ordinateur, chiffrées
}
# $moment est une date et une heure.
settings-copy-synced = Synchronisée { $moment }
settings-copy-never = Pas encore synchronisée
settings-passphrase = Phrase de secours
settings-passphrase-text = Ouvre la copie si le trousseau de cet ordinateur perd sa clé.
settings-passphrase-about = Elle ouvre la copie locale si le trousseau perd sa clé. Elle n'est conservée nulle part : gardez-la en lieu sûr. Celle définie auparavant ne vaut plus.
settings-passphrase-set = Définir une phrase secrète
settings-passphrase-saved = Phrase de secours définie
settings-rebuild = Effacer et reconstruire
settings-rebuild-text = Supprime la copie et recharge tout depuis le portail.
settings-rebuild-open = Reconstruire
settings-rebuild-about = Supprime les licences de cet ordinateur et les recharge depuis le portail. Rappels, réglages et téléchargements restent, et rien ne change au portail.
settings-rebuild-offline = Le portail n'est pas joignable pour l'instant. Tant qu'il ne l'est pas, il n'y a aucune licence ici.

## À propos

settings-about = À propos
settings-keys = Touches
settings-keys-text = Tout peut se faire sans souris.
settings-keys-show = Afficher les touches
# $version est un numéro de version.
settings-version = Licet { $version }
settings-license-terms = Logiciel libre sous Apache-2.0 ou MIT.
